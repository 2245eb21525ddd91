import { expect, test, vi } from 'vitest';
import { periksaBerkas } from '@/lib/pendirian/berkas/commands';
import { kirimRapat } from '@/lib/pendirian/langkah/pemrakarsa/commands';
import {
  kembalikanPendirian,
  setujuiAkta,
  setujuiRapat,
} from '@/lib/pendirian/langkah/petugas/commands';
import { kirimAkta, kirimBadanHukum, kirimNib } from '@/lib/pendirian/legalitas/commands';
import { setujuiNib } from '@/lib/pendirian/legalitas/petugas/commands';
import { bacaPendirian } from '@/lib/pendirian/rincian/reads';
import { alamatPendirian } from '@/lib/pendirian/rules';
import type { Pelaku, Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { StatusPendirian } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatTanggal } from '@/lib/platform/format';
import type { Hasil } from '@/lib/platform/hasil';
import type { TitikJalan } from '@/prisma/seed/demo/jalan-pendirian';
import { jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  catatSetoran,
  keadaan,
  kumpulkan,
  nomorAhu,
  type OrangUji,
  petugas,
  sahkan,
  sampai,
  setujuiSemuaBerkas,
  unggah,
} from '@/tests/support/pabrik-pendirian';
import { hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

/* Every step at which founders hand in documents can be given back, and is sent again with what was typed. */

vi.setConfig({ testTimeout: 240_000 });

type Rujukan = { id: string; versi: number };
/** What was typed, as the form of the page holds it. */
type Isian = Record<string, string>;
type Kelola = Wewenang<'pendirian:kelola'>;

interface Langkah {
  titik: TitikJalan;
  status: StatusPendirian;
  berkas: { kode: string; nama: string };
  /** Fields of the form that are there again. */
  isian: readonly string[];
  /** Sends what was typed once more, with one thing put right. */
  kirim: (tx: Tx, by: Kelola, tuju: Rujukan, isi: Isian) => Promise<Hasil<{ id: string }, string>>;
  setujui: (oleh: Pelaku, tuju: Rujukan) => Promise<Hasil<unknown, string>>;
  lalu: StatusPendirian;
}

const LANGKAH: readonly Langkah[] = [
  {
    titik: 'RAPAT_DIKIRIM',
    status: 'RAPAT_PENDIRIAN',
    berkas: { kode: 'berita-acara-rapat', nama: 'Berita acara rapat pendirian' },
    isian: [],
    kirim: (tx, by, tuju) => kirimRapat(tx, by, tuju),
    setujui: (oleh, tuju) =>
      jalankan((tx) => setujuiRapat(tx, hak(oleh, 'pendirian:periksa'), tuju)),
    lalu: 'PROSES_NOTARIS',
  },
  {
    titik: 'AKTA_DIKIRIM',
    status: 'PROSES_NOTARIS',
    berkas: { kode: 'akta-pendirian', nama: 'Akta pendirian bermeterai' },
    isian: ['namaNotaris', 'nomorAkta', 'tanggalAkta'],
    kirim: (tx, by, tuju, { namaNotaris = '', tanggalAkta = '' }) =>
      kirimAkta(tx, by, { ...tuju, namaNotaris, tanggalAkta, nomorAkta: '13' }),
    setujui: (oleh, tuju) =>
      jalankan((tx) => setujuiAkta(tx, hak(oleh, 'pendirian:periksa'), tuju)),
    lalu: 'PENGAJUAN_AHU',
  },
  {
    titik: 'AHU_DIKIRIM',
    status: 'PENGAJUAN_AHU',
    berkas: { kode: 'keputusan-ahu', nama: 'Keputusan pengesahan badan hukum' },
    isian: ['nomorBadanHukum', 'tanggalBadanHukum'],
    kirim: (tx, by, tuju, { tanggalBadanHukum = '' }) =>
      kirimBadanHukum(tx, by, {
        ...tuju,
        tanggalBadanHukum,
        nomorBadanHukum: nomorAhu(),
        konfirmasiPeringatan: false,
      }),
    setujui: (oleh, { id, versi }) => sahkan(oleh, id, versi),
    lalu: 'BERBADAN_HUKUM',
  },
  {
    titik: 'NIB_DIKIRIM',
    status: 'BERBADAN_HUKUM',
    berkas: { kode: 'nib-koperasi', nama: 'NIB koperasi dari OSS' },
    isian: ['nib'],
    kirim: (tx, by, tuju) =>
      kirimNib(tx, by, { ...tuju, konfirmasiPeringatan: false, nib: '9120001234568' }),
    setujui: (oleh, tuju) => jalankan((tx) => setujuiNib(tx, hak(oleh, 'pendirian:periksa'), tuju)),
    lalu: 'NIB_TERBIT',
  },
];

const rujukan = async (id: string): Promise<Rujukan> => ({
  id,
  versi: (await keadaan(id)).versi,
});
const dibaca = async (akun: Pelaku, id: string) => {
  const pendirian = await bacaPendirian(hak(akun, 'pendirian:baca'), id);
  if (!pendirian) throw new Error('Pendirian uji tidak terbaca.');
  return pendirian;
};
type Dibaca = Awaited<ReturnType<typeof dibaca>>;

/** The documents that stand for the present step, by their kind. */
const berkasKini = ({ berkas }: Dibaca) =>
  Object.fromEntries(
    (berkas.find(({ kini }) => kini)?.butir ?? []).map(({ kode, berkas: ada }) => [kode, ada]),
  );

test.each(LANGKAH)('$status dikembalikan, dibetulkan, dan dikirim lagi', async (langkah) => {
  const { titik, status, berkas } = langkah;
  const alasan = `Isi ${berkas.nama} tidak sama dengan aslinya.`;
  const dinas = await petugas();
  const satu = await kumpulkan(9);
  const { id, pemrakarsa } = satu;
  await sampai(satu, titik);
  const awal = await dibaca(pemrakarsa.akun, id);
  expect(Object.keys(awal.isianLegalitas)).toEqual(expect.arrayContaining([...langkah.isian]));
  const periksa = hak(dinas, 'pendirian:periksa');
  pasti(
    await jalankan((tx) =>
      periksaBerkas(tx, periksa, {
        pendirianId: id,
        berkasId: berkasKini(awal)[berkas.kode]?.id ?? '',
        hasil: 'PERLU_PERBAIKAN',
        catatan: 'Cap tidak terbaca.',
      }),
    ),
  );
  const dikirim = await rujukan(id);
  pasti(
    await jalankan((tx) =>
      kembalikanPendirian(tx, periksa, { ...dikirim, keputusan: 'kembalikan', alasan }),
    ),
  );

  // The same step, once more the founders' turn; the note lies there with who wrote it.
  expect(await keadaan(id)).toMatchObject({ status, giliran: 'PEMRAKARSA' });
  const catatan = await db().catatanPendirian.findMany({ where: { pendirianId: id } });
  expect(catatan).toMatchObject([
    { pihak: 'PETUGAS', pengembalian: true, isi: alasan, olehId: dinas.penggunaId },
  ]);
  expect(await jumlahAudit(id, 'pendirian.kembalikan')).toBe(1);

  // Every founder is told once with the reason, and reads it on the page, also who does not lead.
  const kabar = await db().pemberitahuan.findMany({
    where: { judul: { contains: 'perlu diperbaiki' }, tautan: alamatPendirian(id) },
    select: { penggunaId: true, isi: true },
  });
  expect(kabar.map(({ penggunaId }) => penggunaId).sort()).toEqual(
    satu.pendiri.map(({ akun }) => akun.penggunaId).sort(),
  );
  for (const { isi } of kabar) expect(isi).toContain(`Alasannya: ${alasan}`);
  const dikembalikan = { tanggal: formatTanggal(hariIni()), alasan };
  for (const orang of [pemrakarsa, satu.pendiri[7] as OrangUji]) {
    const halaman = await dibaca(orang.akun, id);
    expect(halaman.dikembalikan).toEqual(dikembalikan);
    expect(halaman.catatan).toMatchObject([{ pengembalian: true, isi: alasan, oleh: dinas.nama }]);
  }

  // What was typed and handed in is there; only the document to mend is marked.
  const kembali = await dibaca(pemrakarsa.akun, id);
  expect(kembali.isianLegalitas).toEqual(awal.isianLegalitas);
  expect(kembali.rapat).toEqual(awal.rapat);
  expect(kembali.pendiri).toEqual(awal.pendiri);
  expect(berkasKini(kembali)).toEqual({
    ...berkasKini(awal),
    [berkas.kode]: {
      ...berkasKini(awal)[berkas.kode],
      status: 'PERLU_PERBAIKAN',
      catatan: 'Cap tidak terbaca.',
      pemeriksaan: { oleh: dinas.nama, pada: expect.any(String) },
    },
  });

  // Sent again only with that document mended.
  const kirim = async () => {
    const tuju = await rujukan(id);
    return jalankan((tx) =>
      langkah.kirim(tx, hak(pemrakarsa.akun, 'pendirian:kelola'), tuju, kembali.isianLegalitas),
    );
  };
  expect(await kirim()).toMatchObject({
    alasan: 'BELUM_LENGKAP',
    galat: { langkah: [`Berkas perlu diperbaiki: ${berkas.nama}.`] },
  });
  pasti(await unggah(pemrakarsa, id, berkas.kode));
  pasti(await kirim());
  expect(await keadaan(id)).toMatchObject({ status, giliran: 'PETUGAS' });
  expect((await dibaca(pemrakarsa.akun, id)).dikembalikan).toBeNull();

  await setujuiSemuaBerkas(id);
  pasti(await langkah.setujui(dinas, await rujukan(id)));
  expect((await keadaan(id)).status).toBe(langkah.lalu);
});

test('nomor yang dibetulkan sesudah dikembalikan adalah nomor yang masuk daftar', async () => {
  const satu = await kumpulkan(9);
  const { id, pemrakarsa } = satu;
  await sampai(satu, 'AHU_DIKIRIM');
  const dinas = await petugas();
  const dikirim = await rujukan(id);
  pasti(
    await jalankan((tx) =>
      kembalikanPendirian(tx, hak(dinas, 'pendirian:periksa'), {
        ...dikirim,
        keputusan: 'kembalikan',
        alasan: 'Nomornya milik koperasi lain.',
      }),
    ),
  );
  expect((await keadaan(id)).koperasiId).toBeNull();
  const benar = nomorAhu();
  const tuju = await rujukan(id);
  pasti(
    await jalankan((tx) =>
      kirimBadanHukum(tx, hak(pemrakarsa.akun, 'pendirian:kelola'), {
        ...tuju,
        nomorBadanHukum: benar,
        tanggalBadanHukum: hariIni(),
        konfirmasiPeringatan: false,
      }),
    ),
  );
  await setujuiSemuaBerkas(id);
  pasti(await sahkan(dinas, id, (await rujukan(id)).versi));
  const { koperasiId } = await keadaan(id);
  expect(
    await db().koperasi.findUniqueOrThrow({
      where: { id: koperasiId ?? '' },
      select: { nomorBadanHukum: true },
    }),
  ).toEqual({ nomorBadanHukum: benar });
});

test('angka setoran yang berubah sesudah buktinya sesuai: bukti itu diperiksa lagi, yang lain tidak', async () => {
  const satu = await kumpulkan(9);
  const { id, pemrakarsa } = satu;
  const dinas = await petugas();
  await sampai(satu, 'RAPAT_DIKIRIM');
  await setujuiSemuaBerkas(id);
  const status = async () =>
    Object.fromEntries(
      (
        await db().berkasPendirian.findMany({
          where: { pendirianId: id, digantiPada: null },
          select: { kode: true, status: true },
        })
      ).map((berkas) => [berkas.kode, berkas.status]),
    );
  const tuju = await rujukan(id);
  pasti(
    await jalankan((tx) =>
      kembalikanPendirian(tx, hak(dinas, 'pendirian:periksa'), {
        ...tuju,
        keputusan: 'kembalikan',
        alasan: 'Periksa setoran tambahan.',
      }),
    ),
  );

  // The same figures once more prove nothing else.
  pasti(await catatSetoran(pemrakarsa, id));
  expect(await status()).toMatchObject({
    'bukti-setoran': 'SESUAI',
    'berita-acara-rapat': 'SESUAI',
  });
  pasti(await catatSetoran(pemrakarsa, id, 1n));
  expect(await status()).toMatchObject({
    'bukti-setoran': 'BELUM_DIPERIKSA',
    'berita-acara-rapat': 'SESUAI',
  });
});
