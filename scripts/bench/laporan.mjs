import { PELADEN } from './ukur.mjs';

/*
 * Results as tables, and how they stand to what is aimed at.
 */

/** What is aimed at. */
export const SASARAN = {
  dataTerhadapPolos: 1 / 2,
  halamanTerhadapPolos: 1 / 5,
  pertumbuhanP95: 1.5,
};

const angka = (nilai, desimal = 1) =>
  nilai === null || nilai === undefined
    ? '–'
    : nilai.toLocaleString('id-ID', {
        maximumFractionDigits: desimal,
        minimumFractionDigits: desimal,
      });
const kilo = (bita) => (bita === undefined ? '–' : `${angka(bita / 1024, 1)} kB`);

/** A table in Markdown, columns padded so that it reads well in a terminal too. */
export function tabel(kepala, baris) {
  const semua = [kepala, ...baris].map((satu) => satu.map(String));
  const lebar = kepala.map((_, ke) => Math.max(...semua.map((satu) => satu[ke].length)));
  const tulis = (satu) => `| ${satu.map((isi, ke) => isi.padEnd(lebar[ke])).join(' | ')} |`;
  const garis = `|${lebar.map((satu) => '-'.repeat(satu + 2)).join('|')}|`;
  return [tulis(semua[0]), garis, ...semua.slice(1).map(tulis)].join('\n');
}

const NAMA = { polos: 'SQL polos', data: 'lapisan data', halaman: 'halaman' };

/** Figures of one size. */
export function tabelUkuran({ ukuran, skenario }) {
  const baris = skenario.flatMap(({ nama, hasil }) =>
    PELADEN.map((peladen, ke) => {
      const satu = hasil[peladen];
      const awal = [ke === 0 ? nama : '', NAMA[peladen]];
      if (satu.perDetik === undefined)
        return [...awal, satu.masalah ?? 'tidak diukur', '', '', '', '', ''];
      return [
        ...awal,
        angka(satu.perDetik, 0),
        angka(satu.p50),
        angka(satu.p95),
        angka(satu.p99),
        angka(satu.prosesor, 2),
        `${kilo(satu.bita)} (${kilo(satu.gzip)})`,
      ];
    }),
  );
  const kepala = [
    'skenario',
    'server',
    'per detik',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'CPU ms',
    'besar (gzip)',
  ];
  return `### ${ukuran.toLocaleString('id-ID')} UMKM\n\n${tabel(kepala, baris)}`;
}

const bagi = (atas, bawah) => (atas > 0 && bawah > 0 ? atas / bawah : null);

/** Throughput beside the bare server, per size. */
export function perbandingan({ skenario }) {
  return skenario.map(({ kode, nama, hasil }) => ({
    kode,
    nama,
    data: bagi(hasil.data.perDetik, hasil.polos.perDetik),
    halaman: bagi(hasil.halaman.perDetik, hasil.polos.perDetik),
  }));
}

/** p95 of the largest size over p95 of the smallest. */
export function pertumbuhan(semua) {
  const [kecil, besar] = [semua[0], semua.at(-1)];
  return besar.skenario.map(({ kode, nama, hasil }) => {
    const asal = kecil.skenario.find((satu) => satu.kode === kode)?.hasil ?? {};
    const p95 = (peladen) => bagi(hasil[peladen]?.p95, asal[peladen]?.p95);
    return { kode, nama, ...Object.fromEntries(PELADEN.map((satu) => [satu, p95(satu)])) };
  });
}

const tanda = (nilai, baik) =>
  nilai === null ? '–' : `${angka(nilai, 2)} ${baik(nilai) ? 'ya' : 'BELUM'}`;

/** Ratios and growth with a verdict each. */
export function tabelSasaran(semua) {
  const bagian = semua.map((satu) => {
    const baris = perbandingan(satu).map(({ nama, data, halaman }) => [
      nama,
      tanda(data, (x) => x >= SASARAN.dataTerhadapPolos),
      tanda(halaman, (x) => x >= SASARAN.halamanTerhadapPolos),
    ]);
    const judul = `### Banyaknya jawaban terhadap SQL polos, ${satu.ukuran.toLocaleString('id-ID')} UMKM`;
    return `${judul}\n\n${tabel(['skenario', 'lapisan data (≥ 0,50)', 'halaman (≥ 0,20)'], baris)}`;
  });
  if (semua.length < 2) return bagian.join('\n\n');
  const baik = (x) => x <= SASARAN.pertumbuhanP95;
  const baris = pertumbuhan(semua).map((satu) => [
    satu.nama,
    ...['halaman', 'data', 'polos'].map((peladen) => tanda(satu[peladen], baik)),
  ]);
  const ukuran = [semua.at(-1), semua[0]].map((satu) => satu.ukuran.toLocaleString('id-ID'));
  const judul = `### p95 pada ${ukuran[0]} dibanding ${ukuran[1]} UMKM (≤ 1,50)`;
  bagian.push(`${judul}\n\n${tabel(['skenario', 'halaman', 'lapisan data', 'SQL polos'], baris)}`);
  return bagian.join('\n\n');
}

/** Everything that went wrong, in lines. */
export const daftarMasalah = (semua) =>
  semua.flatMap(({ ukuran, skenario }) =>
    skenario.flatMap(({ nama, hasil }) =>
      PELADEN.filter((satu) => hasil[satu].masalah).map(
        (satu) =>
          `${ukuran.toLocaleString('id-ID')} · ${nama} · ${NAMA[satu]}: ${hasil[satu].masalah}`,
      ),
    ),
  );
