import { randomUUID } from 'node:crypto';

/*
 * The form of an application as a browser without JavaScript fills it in and sends it.
 */

const BATAS = '----sinergi-bench';

const tanpaEntitas = (teks) =>
  teks
    .replace(/&quot;/g, '"')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const atribut = (tanda, nama) => {
  const cocok = new RegExp(`\\s${nama}="([^"]*)"`).exec(tanda);
  return cocok ? tanpaEntitas(cocok[1]) : undefined;
};

/** Fields of the form with this id: hidden ones and the ticks that are set. */
export function bacaFormulir(html, id) {
  const isi = new RegExp(`<form[^>]*\\sid="${id}"[^>]*>([\\s\\S]*?)</form>`).exec(html)?.[1];
  if (!isi) return null;
  const isian = [];
  for (const [tanda] of isi.matchAll(/<input[^>]*>/g)) {
    const nama = atribut(tanda, 'name');
    if (!nama) continue;
    if (atribut(tanda, 'type') === 'hidden' || /\schecked/.test(tanda)) {
      isian.push([nama, atribut(tanda, 'value') ?? '']);
    }
  }
  return isian;
}

export function badanMultipart(isian) {
  const bagian = isian.map(
    ([nama, nilai]) =>
      `--${BATAS}\r\nContent-Disposition: form-data; name="${nama}"\r\n\r\n${nilai}\r\n`,
  );
  return {
    badan: `${bagian.join('')}--${BATAS}--\r\n`,
    jenis: `multipart/form-data; boundary=${BATAS}`,
  };
}

const ALASAN = 'Ingin menambah modal usaha dan belajar bersama anggota lain.';

/**
 * Walks through the first step of the form as one applicant and reads the last: what stands in it beside
 * the person's own answers is what every later sending needs.
 *
 * @returns {Promise<[string, string][]>} the framework's own fields
 * @throws Error saying which step did not go as it should
 */
export async function bacaFormulirKirim(alamat, pemohon, koperasi) {
  const jalur = (langkah) => `/portal/permohonan/baru?koperasi=${koperasi.id}&langkah=${langkah}`;
  const ambil = (langkah) =>
    fetch(`${alamat}${jalur(langkah)}`, { headers: { cookie: pemohon.kuki }, redirect: 'manual' });
  const data = await ambil('data');
  if (data.status !== 200) throw new Error(`langkah data menjawab ${data.status}`);
  const tersembunyi = bacaFormulir(await data.text(), 'data');
  if (!tersembunyi) throw new Error('formulir langkah data tidak ditemukan');
  const { badan, jenis } = badanMultipart([...tersembunyi, ['alasan', ALASAN]]);
  const simpan = await fetch(`${alamat}${jalur('data')}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: pemohon.kuki, 'content-type': jenis, origin: alamat },
    body: badan,
  });
  if (simpan.status !== 303) throw new Error(`menyimpan langkah data menjawab ${simpan.status}`);
  const kirim = await ambil('kirim');
  const isian = kirim.status === 200 ? bacaFormulir(await kirim.text(), 'kirim') : null;
  if (!isian) throw new Error(`langkah kirim menjawab ${kirim.status} tanpa formulir`);
  return isian.filter(([nama]) => nama.startsWith('$ACTION'));
}

/**
 * So many applications, no two of the same person to the same koperasi: each person's first, then each
 * person's second, and so on.
 *
 * @param {number} jatah 0, 1 or 2: which third of the pairs, so that three servers do not collide
 */
export function pasanganPermohonan({ pemohon, koperasiTerbuka }, jatah, jumlah) {
  return Array.from({ length: jumlah }, (_, ke) => {
    const putaran = Math.floor(ke / pemohon.length);
    const letak = ((ke % pemohon.length) + putaran * 3 + jatah) % koperasiTerbuka.length;
    return {
      orang: pemohon[ke % pemohon.length],
      koperasi: koperasiTerbuka[letak],
      kunciKirim: randomUUID(),
      alasan: ALASAN,
    };
  });
}

/** The request that sends one application through the form. */
export function permintaanFormulir({ orang, koperasi, kunciKirim, alasan }, bingkai, alamat) {
  const { badan, jenis } = badanMultipart([
    ...bingkai,
    ['koperasiId', koperasi.id],
    ['kunciKirim', kunciKirim],
    ['usahaId', ''],
    ['alasan', alasan],
    ['ahliWarisNama', ''],
    ['ahliWarisHubungan', ''],
    ['dokumenId', orang.dokumenId],
    ['setujuSimpanan', `${koperasi.pokok}:${koperasi.wajib}`],
    ['setujuBagikan', 'ya'],
  ]);
  return {
    metode: 'POST',
    jalur: `/portal/permohonan/baru?koperasi=${koperasi.id}&langkah=kirim`,
    kepala: { cookie: orang.kuki, 'content-type': jenis, origin: alamat },
    badan,
  };
}

/** The same as JSON, for the two servers without pages. */
export const permintaanJson = ({ orang, koperasi, kunciKirim, alasan }) => ({
  metode: 'POST',
  jalur: '/permohonan',
  kepala: { 'content-type': 'application/json' },
  badan: JSON.stringify({
    penggunaId: orang.penggunaId,
    dokumenId: orang.dokumenId,
    koperasiId: koperasi.id,
    setujuSimpanan: `${koperasi.pokok}:${koperasi.wajib}`,
    kunciKirim,
    alasan,
  }),
});
