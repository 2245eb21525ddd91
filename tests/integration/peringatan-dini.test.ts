import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lupakanAturan } from '@/lib/aturan/ingatan/reads';
import { isiEksporPeringatan } from '@/lib/peringatan-dini/daftar/ekspor/reads';
import { daftarPeringatan, hitungPeringatan } from '@/lib/peringatan-dini/daftar/reads';
import { type SaringPeringatan, saringPeringatanSchema } from '@/lib/peringatan-dini/daftar/schema';
import { dasarPeringatan } from '@/lib/peringatan-dini/dasar/reads';
import { segarkanPeringatan } from '@/lib/peringatan-dini/latar/commands';
import { jejakKoperasi } from '@/lib/peringatan-dini/panel/reads';
import { segarkanPorsi } from '@/lib/peringatan-dini/segar/commands';
import { wewenangPublik } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { buatAkun, hak } from '@/tests/support/pabrik-akun';
import { buatKoperasi, sebagaiPengurus } from '@/tests/support/pabrik-koperasi';
import { AKHIR, buatLaporanTerverifikasi, simpanLaporan } from '@/tests/support/pabrik-laporan';
import { buatKoperasi as buatCepat } from '@/tests/support/pabrik-penilaian';

type Akun = Awaited<ReturnType<typeof buatAkun>>;
let petugas: Akun;
let lain: Akun;
let kabid: Akun;

beforeAll(async () => {
  [petugas, lain, kabid] = [
    await buatAkun(['PETUGAS']),
    await buatAkun(['PETUGAS']),
    await buatAkun(['KEPALA_BIDANG']),
  ];
});
beforeEach(() => segarkanPeringatan());
afterAll(tutupDb);

interface Angka {
  aset: bigint;
  modalSendiri: bigint;
  shu: bigint;
  anggota?: number;
}

/** A verified report as the table holds it. */
const tulis = (koperasiId: string, tahunBuku: number, { anggota = 100, ...angka }: Angka) =>
  db().laporanTahunan.create({
    data: {
      koperasiId,
      tahunBuku,
      status: 'TERVERIFIKASI',
      diajukanPada: new Date(),
      diputuskanPada: new Date(),
      anggotaLaki: anggota - 40,
      anggotaPerempuan: 40,
      ...angka,
    },
    select: { id: true },
  });

/** Three good years, or two good ones and a bad third. */
async function tigaTahun(koperasiId: string, memburuk: boolean): Promise<void> {
  await tulis(koperasiId, AKHIR - 2, { aset: 1000n, modalSendiri: 400n, shu: 80n });
  await tulis(koperasiId, AKHIR - 1, { aset: 1120n, modalSendiri: 450n, shu: 95n, anggota: 110 });
  await tulis(
    koperasiId,
    AKHIR,
    memburuk
      ? { aset: 1130n, modalSendiri: 440n, shu: 40n, anggota: 111 }
      : { aset: 1260n, modalSendiri: 510n, shu: 110n, anggota: 120 },
  );
}

const nilai = (koperasiId: string, tahunBuku: number, total: string) =>
  db().penilaian.create({
    data: {
      koperasiId,
      tahunBuku,
      status: 'DISETUJUI',
      aturanKode: 'uji',
      total,
      predikat: 'CUKUP_SEHAT',
      kategori: 'CUKUP_SEHAT',
      disusunOleh: petugas.penggunaId,
      diputuskanOleh: kabid.penggunaId,
      diputuskanPada: new Date(),
    },
    select: { id: true },
  });

const ringkasan = (koperasiId: string) =>
  db().peringatanDini.findUniqueOrThrow({ where: { koperasiId } });
const by = () => hak(kabid, 'peringatan:baca');
const saring = (isi: Record<string, string> = {}): SaringPeringatan =>
  saringPeringatanSchema.parse(isi);
const dasar = async () => {
  const isi = await dasarPeringatan(wewenangPublik('uji'));
  if (!isi) throw new Error('himpunan aturan belum dimuat');
  return isi;
};

describe('ringkasan', () => {
  test('laporan terverifikasi menandai koperasinya, pekerja menghitungnya', async () => {
    const [baik, buruk] = [await buatKoperasi(petugas), await buatKoperasi(petugas)];
    await tigaTahun(baik, false);
    await tigaTahun(buruk, true);
    expect(await ringkasan(buruk)).toMatchObject({ perluHitung: true, urgensi: null });
    await segarkanPeringatan();
    const sehat = await ringkasan(baik);
    expect(sehat).toMatchObject({ perluHitung: false, alasan: [], tahunBuku: AKHIR });
    expect(sehat.indeks?.toFixed()).toBe('100');
    const turun = await ringkasan(buruk);
    expect(turun.alasan).toEqual(['INDEKS_DI_BAWAH', 'INDEKS_TURUN']);
    expect(turun.indeksLalu?.toFixed()).toBe('100');
    expect(turun.indeks?.lt(66)).toBe(true);
    expect(turun.urgensi?.toFixed()).toBe(turun.indeks?.toFixed());
    expect(turun.penyebab).toContainEqual(
      expect.objectContaining({ kode: 'KK-01', nama: 'Rentabilitas aset' }),
    );
  });

  test('draf tidak menandai; verifikasi lewat perintah, koreksi, dan penarikan menandai', async () => {
    const id = await buatKoperasi(petugas);
    await simpanLaporan(petugas, id, { aset: '5' });
    expect(await db().peringatanDini.findUnique({ where: { koperasiId: id } })).toBeNull();
    const dua = await buatKoperasi(petugas);
    const { id: laporanId } = await buatLaporanTerverifikasi(petugas, lain, dua);
    expect(await ringkasan(dua)).toMatchObject({ perluHitung: true });
    await segarkanPeringatan();
    expect(await ringkasan(dua)).toMatchObject({ perluHitung: false, indeks: null });
    await db().laporanTahunan.update({ where: { id: laporanId }, data: { status: 'DIGANTIKAN' } });
    expect(await ringkasan(dua)).toMatchObject({ perluHitung: true });
    await segarkanPeringatan();
    await db().koperasi.update({ where: { id: dua }, data: { jenis: 'JASA' } });
    expect(await ringkasan(dua)).toMatchObject({ perluHitung: true });
  });

  test('nilai kesehatan yang turun atau menuju di bawah 66', async () => {
    const [turun, datar] = [await buatKoperasi(petugas), await buatKoperasi(petugas)];
    await nilai(turun, AKHIR - 1, '80');
    await nilai(turun, AKHIR, '72');
    await nilai(datar, AKHIR - 1, '80');
    await nilai(datar, AKHIR, '75');
    await segarkanPeringatan();
    const hasil = await ringkasan(turun);
    expect(hasil.alasan).toEqual(['NILAI_MENUJU_BAWAH', 'NILAI_TURUN']);
    expect(hasil.nilaiNanti?.toFixed()).toBe('64');
    expect((await ringkasan(datar)).alasan).toEqual([]);
  });

  test('beberapa server serentak: tiap koperasi dihitung, tidak ada yang tertinggal', async () => {
    const id = await Promise.all(Array.from({ length: 6 }, () => buatKoperasi(petugas)));
    for (const satu of id) await tigaTahun(satu, true);
    await Promise.all([1, 2, 3].map(() => segarkanPeringatan()));
    await segarkanPeringatan();
    for (const satu of id) {
      expect(await ringkasan(satu)).toMatchObject({ perluHitung: false });
      expect((await ringkasan(satu)).alasan).toContain('INDEKS_TURUN');
    }
  });

  test('aturan lain membuat semuanya dihitung lagi; sejak kapan terdaftar tetap', async () => {
    const id = await buatKoperasi(petugas);
    await tigaTahun(id, true);
    await segarkanPeringatan();
    const lama = await ringkasan(id);
    const { isi, ...aturan } = await db().aturan.findFirstOrThrow({
      where: { kode: 'peringatan-dini' },
      orderBy: [{ berlakuMulai: 'desc' }, { dibuatPada: 'desc' }],
    });
    const baru = await db().aturan.create({
      data: {
        kode: aturan.kode,
        versi: 'uji-batas-20',
        isi: { ...(isi as object), batas: '20' },
        sumber: 'uji',
        berlakuMulai: aturan.berlakuMulai,
      },
    });
    lupakanAturan();
    try {
      const hasil = await transaksi((tx) => segarkanPorsi(tx, 1));
      expect(hasil).toMatchObject({ nilai: { jumlah: 1 } });
      await segarkanPeringatan();
      const kini = await ringkasan(id);
      // Now above the limit, yet the line still leads far down.
      expect(kini.alasan).toEqual(['INDEKS_MENUJU_BAWAH', 'INDEKS_TURUN']);
      expect(kini.dasar).not.toBe(lama.dasar);
      expect(kini.sejakPada).toEqual(lama.sejakPada);
    } finally {
      await db().aturan.delete({ where: { id: baru.id } });
      lupakanAturan();
    }
    await segarkanPeringatan();
    expect((await ringkasan(id)).alasan).toEqual(lama.alasan);
  });

  test('berhenti bila server dimatikan', async () => {
    const id = await buatKoperasi(petugas);
    await tigaTahun(id, true);
    await segarkanPeringatan(() => false);
    expect(await ringkasan(id)).toMatchObject({ perluHitung: true });
  });
});

describe('daftar', () => {
  test('yang paling mendesak di atas, halaman demi halaman maju dan mundur; ekspor memuat yang sama', async () => {
    const kelurahanKode = '32.76.10.1001';
    const kecamatan = '32.76.10';
    for (let ke = 0; ke < 28; ke += 1) {
      const id = await buatCepat();
      await db().koperasi.update({ where: { id }, data: { kelurahanKode } });
      await nilai(id, AKHIR - 1, '80');
      // Several share one urgency, so that the id decides.
      await nilai(id, AKHIR, String(66 + (ke % 5)));
    }
    await segarkanPeringatan();
    const tampak: { id: string; urgensi: string }[] = [];
    let setelah: string | null = null;
    let terakhir: Awaited<ReturnType<typeof daftarPeringatan>> | undefined;
    do {
      terakhir = await daftarPeringatan(
        by(),
        saring({ kecamatan, ...(setelah ? { setelah } : {}) }),
        '66',
      );
      tampak.push(...terakhir.baris);
      setelah = terakhir.setelah;
    } while (setelah);
    expect(tampak).toHaveLength(28);
    expect(new Set(tampak.map(({ id }) => id)).size).toBe(28);
    const urgensi = tampak.map((satu) => Number(satu.urgensi));
    expect(urgensi).toEqual([...urgensi].sort((a, b) => a - b));
    expect(terakhir?.jumlah).toBe(28);
    const mundur = await daftarPeringatan(
      by(),
      saring({ kecamatan, sebelum: terakhir?.sebelum ?? '' }),
      '66',
    );
    expect(mundur.baris.map(({ id }) => id)).toEqual(tampak.slice(0, 25).map(({ id }) => id));
    const baris: unknown[] = [];
    for await (const porsi of isiEksporPeringatan(by(), saring({ kecamatan }), '66')) {
      baris.push(...porsi);
    }
    expect(baris).toHaveLength(28);
  });

  test('saringan, keterangan dengan kata-kata, dan yang tidak lagi aktif atau terlalu lama', async () => {
    const kelurahanKode = '32.76.05.1001';
    const kecamatan = '32.76.05';
    const [indeks, rating, tidur, usang] = [
      await buatKoperasi(petugas, { kelurahanKode }),
      await buatKoperasi(petugas, { kelurahanKode, jenis: 'JASA', kelompok: '19' }),
      await buatKoperasi(petugas, { kelurahanKode }),
      await buatKoperasi(petugas, { kelurahanKode }),
    ];
    await tigaTahun(indeks, true);
    await nilai(rating, AKHIR - 1, '80');
    await nilai(rating, AKHIR, '70');
    await tigaTahun(tidur, true);
    await db().koperasi.update({
      where: { id: tidur },
      data: { status: 'TIDAK_AKTIF', alasanTidakAktif: 'uji' },
    });
    await nilai(usang, AKHIR - 4, '80');
    await nilai(usang, AKHIR - 3, '70');
    await segarkanPeringatan();
    const baca = async (isi: Record<string, string> = {}) =>
      (await daftarPeringatan(by(), saring({ kecamatan, ...isi }), '66')).baris;
    expect((await baca()).map(({ id }) => id).sort()).toEqual([indeks, rating].sort());
    expect((await baca({ alasan: 'INDEKS_TURUN' })).map(({ id }) => id)).toEqual([indeks]);
    expect((await baca({ alasan: 'NILAI_TURUN' })).map(({ id }) => id)).toEqual([rating]);
    expect((await baca({ jenis: 'JASA' })).map(({ id }) => id)).toEqual([rating]);
    expect(await baca({ kategori: 'SEHAT' })).toEqual([]);
    expect(await baca({ cari: 'tidak ada yang bernama begini' })).toEqual([]);
    const [satu] = await baca({ alasan: 'INDEKS_TURUN' });
    expect(satu?.kalimat[1]).toBe(
      `Indeks turun dari 100 (${AKHIR - 1}) menjadi ${satu?.indeks?.replace('.', ',').replace(/(,\d\d)\d+/, '$1')} (${AKHIR}).`,
    );
    expect(satu?.kalimat.at(-1)).toMatch(/^Yang turun: rentabilitas aset \(/);
    expect(await hitungPeringatan(by(), saring({ kecamatan }))).toBe(2);
    const aneh = saring({ kecamatan, setelah: "1' OR '1'='1~x", alasan: 'APA', jenis: 'X' });
    expect((await daftarPeringatan(by(), aneh, '66')).jumlah).toBe(2);
  });

  test('pengurus dan pemilik tidak dapat membaca daftarnya', async () => {
    const id = await buatKoperasi(petugas);
    expect(() => hak(sebagaiPengurus(petugas, id), 'peringatan:baca')).toThrow();
  });
});

describe('panel koperasi', () => {
  test('indeks setiap tahun, ke mana arahnya, dan indikatornya; koperasi lain tampak tidak ada', async () => {
    const id = await buatKoperasi(petugas, { jenis: 'SIMPAN_PINJAM', kelompok: '18' });
    const pengurus = sebagaiPengurus(petugas, id);
    expect(await jejakKoperasi(hak(pengurus, 'koperasi:baca'), id, await dasar())).toBeNull();
    await tigaTahun(id, true);
    const jejak = await jejakKoperasi(hak(pengurus, 'koperasi:baca'), id, await dasar());
    expect(jejak).toMatchObject({
      tahun: [AKHIR - 2, AKHIR - 1, AKHIR],
      nanti: { tahunBuku: AKHIR + 1 },
      batas: '66',
      belumDikonfirmasi: true,
    });
    expect(jejak?.indeks[0]).toBeNull();
    expect(jejak?.indeks[1]).toBe('100');
    expect(jejak?.indikator).toHaveLength(7);
    expect(jejak?.indikator[0]).toMatchObject({
      nama: 'Rentabilitas aset',
      sel: expect.arrayContaining([expect.stringMatching(/^8\s%, skor 4$/)]),
    });
    expect(jejak?.kalimat.length).toBeGreaterThan(1);
    const asing = sebagaiPengurus(petugas, await buatKoperasi(petugas));
    expect(await jejakKoperasi(hak(asing, 'koperasi:baca'), id, await dasar())).toBeNull();
  });
});
