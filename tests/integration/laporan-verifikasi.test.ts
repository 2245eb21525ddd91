import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cariDokumen } from '@/lib/dokumen/reads';
import { kukKoperasi } from '@/lib/koperasi/kuk/reads';
import { keadaanTahun } from '@/lib/koperasi/laporan/reads';
import {
  buangKoreksi,
  kembalikanLaporan,
  verifikasiLaporan,
} from '@/lib/koperasi/laporan/verifikasi/commands';
import { kembalikanLaporanSchema } from '@/lib/koperasi/laporan/verifikasi/schema';
import { ratKoperasi } from '@/lib/koperasi/profil/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { buatAkun, hak, sebagaiPemilik, suratKe } from '@/tests/support/pabrik-akun';
import { buatKoperasi, jumlahAudit, sebagaiPengurus } from '@/tests/support/pabrik-koperasi';
import {
  AKHIR,
  buatLaporanDiajukan,
  buatLaporanTerverifikasi,
  ISI_LENGKAP,
  laporanBerjalan,
  simpanLaporan,
  unggahBerkas,
} from '@/tests/support/pabrik-laporan';

type Akun = Awaited<ReturnType<typeof buatAkun>>;
let satu: Akun;
let dua: Akun;
let orang: Akun;

beforeAll(async () => {
  [satu, dua, orang] = [
    await buatAkun(['PETUGAS']),
    await buatAkun(['PETUGAS']),
    await buatAkun([]),
  ];
});
afterAll(tutupDb);

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'BERHASIL' : hasil.alasan);
const baris = (id: string) => db().koperasi.findUniqueOrThrow({ where: { id } });
const keadaan = (koperasiId: string, tahunBuku = AKHIR) =>
  keadaanTahun(hak(satu, 'laporan:isi'), koperasiId, tahunBuku);
const verifikasi = (oleh: Pelaku, id: string, versi: number) =>
  transaksi((tx) =>
    verifikasiLaporan(tx, hak(oleh, 'laporan:verifikasi'), { id, versi, catatanUmum: undefined }),
  );
const kembalikan = (oleh: Pelaku, id: string, versi: number, isi: Record<string, string> = {}) => {
  const input = kembalikanLaporanSchema.parse({
    id,
    versi: String(versi),
    'catatan.aset': 'Tidak sama dengan neraca.',
    ...isi,
  });
  return transaksi((tx) => kembalikanLaporan(tx, hak(oleh, 'laporan:verifikasi'), input));
};

async function pengurusDari(koperasiId: string): Promise<Pelaku> {
  await db().peranPengguna.create({
    data: { penggunaId: orang.penggunaId, peran: 'PENGURUS', koperasiId },
  });
  return sebagaiPengurus(orang, koperasiId);
}

describe('verifikasiLaporan', () => {
  test('petugas lain memverifikasi: baru sekarang dihitung, dan koperasi mendapat kabar', async () => {
    const id = await buatKoperasi(satu, { tanggalBadanHukum: '2005-04-01' });
    const pengurus = await pengurusDari(id);
    const rat = () => ratKoperasi(hak(satu, 'koperasi:baca'), id, '2005-04-01');
    const { id: laporanId, versi } = await buatLaporanDiajukan(pengurus, id);
    expect(await rat()).toMatchObject({ grade: null, keaktifan: 'BELUM_ADA_DATA' });
    expect(alasan(await verifikasi(satu, laporanId, versi))).toBe('BERHASIL');
    expect(await baris(id)).toMatchObject({
      ratTahunBuku: AKHIR,
      ratTanggal: new Date(`${AKHIR + 1}-01-15T00:00:00Z`),
    });
    expect(await rat()).toMatchObject({
      keadaan: 'SUDAH',
      grade: 'C2',
      keaktifan: 'AKTIF',
      gradeDiRagukan: false,
    });
    // Twice by the same one is once.
    expect(alasan(await verifikasi(satu, laporanId, versi))).toBe('BERHASIL');
    expect(await jumlahAudit('laporan.verifikasi', id)).toBe(1);
    expect(alasan(await verifikasi(dua, laporanId, versi + 1))).toBe('SUDAH_DIPUTUSKAN');
    expect((await suratKe(orang.surel))[0]?.perihal).toContain('sudah terverifikasi');
  });

  test('tahun yang lebih lama tidak menggeser RAT terakhir', async () => {
    const id = await buatKoperasi(satu);
    await buatLaporanTerverifikasi(satu, dua, id);
    await buatLaporanTerverifikasi(satu, dua, id, { tahunBuku: String(AKHIR - 1) });
    expect(await baris(id)).toMatchObject({ ratTahunBuku: AKHIR });
  });

  test('yang ikut menulis tidak dapat memverifikasi, juga yang hanya melampirkan berkas', async () => {
    const id = await buatKoperasi(satu);
    const { id: laporanId, versi } = await buatLaporanDiajukan(satu, id);
    expect(alasan(await verifikasi(satu, laporanId, versi))).toBe('TULISAN_SENDIRI');
    expect(alasan(await kembalikan(satu, laporanId, versi))).toBe('TULISAN_SENDIRI');
    const lain = await buatKoperasi(satu);
    const pengurus = await pengurusDari(lain);
    await simpanLaporan(pengurus, lain, ISI_LENGKAP);
    const draf = await laporanBerjalan(lain);
    await unggahBerkas(dua, draf.id, 'BERITA_ACARA_RAT');
    await unggahBerkas(pengurus, draf.id, 'LAPORAN_KEUANGAN');
    await db().laporanTahunan.update({
      where: { id: draf.id },
      data: { status: 'DIAJUKAN', diajukanPada: new Date() },
    });
    expect(alasan(await verifikasi(dua, draf.id, draf.versi))).toBe('TULISAN_SENDIRI');
    // The database refuses it too, whatever the program does.
    await expect(
      db().laporanTahunan.update({
        where: { id: draf.id },
        data: {
          status: 'TERVERIFIKASI',
          diputuskanOleh: dua.penggunaId,
          diputuskanPada: new Date(),
        },
      }),
    ).rejects.toThrow(/laporan_empat_mata/);
  });

  test('dua petugas memutuskan bersamaan: satu berhasil, yang lain diberi tahu', async () => {
    const id = await buatKoperasi(satu);
    const pengurus = await pengurusDari(id);
    const { id: laporanId, versi } = await buatLaporanDiajukan(pengurus, id);
    const hasil = await Promise.all([
      verifikasi(satu, laporanId, versi),
      kembalikan(dua, laporanId, versi),
    ]);
    const yangMenang = hasil.map(alasan).sort();
    expect(yangMenang[0]).toBe('BERHASIL');
    expect(['SUDAH_DIPUTUSKAN', 'SUDAH_BERUBAH']).toContain(yangMenang[1]);
  });

  test('draf, versi lama, dan pengurus ditolak', async () => {
    const id = await buatKoperasi(satu);
    await simpanLaporan(satu, id, { aset: '5' });
    const draf = await laporanBerjalan(id);
    expect(alasan(await verifikasi(dua, draf.id, draf.versi))).toBe('STATUS_TIDAK_SESUAI');
    const lain = await buatKoperasi(satu);
    const { id: laporanId, versi } = await buatLaporanDiajukan(satu, lain);
    expect(alasan(await verifikasi(dua, laporanId, versi + 1))).toBe('SUDAH_BERUBAH');
    expect(() => hak(sebagaiPengurus(orang, lain), 'laporan:verifikasi')).toThrow();
  });
});

describe('kembalikanLaporan', () => {
  test('dengan catatan per isian; pengurus memperbaiki dan mengajukan lagi', async () => {
    const id = await buatKoperasi(satu);
    const pengurus = await pengurusDari(id);
    const { id: laporanId, versi } = await buatLaporanDiajukan(pengurus, id);
    const hasil = await kembalikan(satu, laporanId, versi, {
      'catatan.LAPORAN_KEUANGAN': 'Halaman kedua belum ada.',
    });
    expect(alasan(hasil)).toBe('BERHASIL');
    expect(await laporanBerjalan(id)).toMatchObject({
      status: 'DIKEMBALIKAN',
      catatan: { aset: 'Tidak sama dengan neraca.', LAPORAN_KEUANGAN: 'Halaman kedua belum ada.' },
    });
    const [surat] = await suratKe(orang.surel);
    expect(surat?.isi).toContain('meminta perbaikan pada 2 isian');
    const audit = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: id, tindakan: 'laporan.kembalikan' },
    });
    expect(audit.sesudah).toMatchObject({
      isianDiberiCatatan: ['Aset', 'Berkas laporan keuangan'],
    });
    const perbaikan = { ...ISI_LENGKAP, aset: '1.000.000.001', konfirmasiPeringatan: 'ya' };
    expect(await simpanLaporan(pengurus, id, { ...perbaikan, versi: String(versi) })).toMatchObject(
      {
        alasan: 'SUDAH_BERUBAH',
        bentrok: { oleh: satu.nama, status: 'Dikembalikan', butir: [{ isian: 'aset' }] },
      },
    );
    expect(
      alasan(await simpanLaporan(pengurus, id, { ...perbaikan, versi: String(versi + 1) })),
    ).toBe('BERHASIL');
    expect(await laporanBerjalan(id)).toMatchObject({ status: 'DIKEMBALIKAN', versi: versi + 2 });
  });

  test('catatan lain dari halaman lama bukan ulangan, juga pada yang terverifikasi', async () => {
    const id = await buatKoperasi(satu);
    const pengurus = await pengurusDari(id);
    const { id: laporanId, versi } = await buatLaporanDiajukan(pengurus, id);
    const { id: terverifikasi, versi: versiLain } = await buatLaporanTerverifikasi(
      satu,
      dua,
      await buatKoperasi(satu),
    );
    for (const [laporan, dari, ditolak] of [
      [laporanId, versi, 'SUDAH_DIPUTUSKAN'],
      [terverifikasi, versiLain, 'SUDAH_ADA_KOREKSI'],
    ] as const) {
      const kirim = async (isi: Record<string, string> = {}) =>
        alasan(await kembalikan(satu, laporan, dari, isi));
      const umum = { catatanUmum: 'Periksa lagi neracanya.' };
      for (const _ of [1, 2]) expect(await kirim(umum)).toBe('BERHASIL');
      expect(await kirim()).toBe(ditolak);
      for (const lain of [
        { ...umum, catatanUmum: 'Lampirkan neracanya.' },
        { ...umum, 'catatan.aset': 'Salah ketik.' },
        { ...umum, 'catatan.shu': 'Tidak sama.' },
      ])
        expect(await kirim(lain)).toBe(ditolak);
    }
  });

  test('tanpa catatan apa pun ditolak formulirnya', () => {
    const hasil = kembalikanLaporanSchema.safeParse({
      id: '00000000-0000-7000-8000-000000000000',
      versi: '1',
      'catatan.aset': '  ',
    });
    expect(hasil.success).toBe(false);
  });
});

describe('koreksi laporan terverifikasi', () => {
  test('koreksi petugas: yang lama dihitung sampai petugas lain memverifikasi yang baru', async () => {
    const id = await buatKoperasi(satu);
    const { id: lama, versi } = await buatLaporanTerverifikasi(satu, dua, id);
    const koreksi = { ...ISI_LENGKAP, shu: '70.000.000', versi: String(versi) };
    expect(alasan(await simpanLaporan(dua, id, koreksi))).toBe('BERHASIL');
    const { berlaku, berjalan } = await keadaan(id);
    expect(berlaku).toMatchObject({ id: lama, isian: { shu: 80_000_000n } });
    expect(berjalan).toMatchObject({
      status: 'DRAF',
      versi: versi + 1,
      isian: { shu: 70_000_000n },
    });
    expect(await jumlahAudit('laporan.koreksi', id)).toBe(1);
    // Whoever read the verified state in the meantime has a conflict with both.
    const bentrok = await simpanLaporan(satu, id, { ...koreksi, shu: '60.000.000' });
    expect(bentrok).toMatchObject({
      alasan: 'SUDAH_BERUBAH',
      bentrok: { versi: String(versi + 1), butir: [{ isian: 'shu' }] },
    });
    const baru = await laporanBerjalan(id);
    await db().laporanTahunan.update({
      where: { id: baru.id },
      data: { status: 'DIAJUKAN', diajukanPada: new Date() },
    });
    expect(alasan(await verifikasi(dua, baru.id, baru.versi))).toBe('TULISAN_SENDIRI');
    expect(alasan(await verifikasi(satu, baru.id, baru.versi))).toBe('BERHASIL');
    const akhir = await keadaan(id);
    expect(akhir).toMatchObject({
      berlaku: { id: baru.id, isian: { shu: 70_000_000n } },
      berjalan: null,
    });
    expect(await db().laporanTahunan.findUniqueOrThrow({ where: { id: lama } })).toMatchObject({
      status: 'DIGANTIKAN',
      shu: 80_000_000n,
    });
  });

  test('pengurus tidak mengoreksi sendiri, hanya lewat pengembalian', async () => {
    const id = await buatKoperasi(satu);
    const pengurus = await pengurusDari(id);
    const { id: laporanId, versi } = await buatLaporanTerverifikasi(pengurus, satu, id);
    const koreksi = { ...ISI_LENGKAP, shu: '70.000.000', versi: String(versi) };
    expect(alasan(await simpanLaporan(pengurus, id, koreksi))).toBe('SUDAH_TERVERIFIKASI');
    expect(alasan(await kembalikan(satu, laporanId, versi))).toBe('BERHASIL');
    expect(await keadaan(id)).toMatchObject({
      berlaku: { id: laporanId },
      berjalan: { status: 'DIKEMBALIKAN', versi: versi + 1 },
    });
    expect(await baris(id)).toMatchObject({ ratTahunBuku: AKHIR });
    expect(alasan(await kembalikan(dua, laporanId, versi))).toBe('SUDAH_ADA_KOREKSI');
    // The same form once more is the same act.
    expect(alasan(await kembalikan(satu, laporanId, versi))).toBe('BERHASIL');
    expect(await jumlahAudit('laporan.kembalikan', id)).toBe(1);
    expect(
      alasan(await simpanLaporan(pengurus, id, { ...koreksi, versi: String(versi + 1) })),
    ).toBe('BERHASIL');
  });

  test('laporan yang berhenti dihitung tidak lagi dihitung sebagai RAT', async () => {
    const id = await buatKoperasi(satu);
    const { id: laporanId, versi } = await buatLaporanTerverifikasi(satu, dua, id);
    const hasil = await kembalikan(dua, laporanId, versi, { berhentiDihitung: 'ya' });
    expect(alasan(hasil)).toBe('BERHASIL');
    expect(await keadaan(id)).toMatchObject({
      berlaku: null,
      berjalan: { status: 'DIKEMBALIKAN' },
    });
    expect(await baris(id)).toMatchObject({ ratTahunBuku: null, ratTanggal: null });
  });

  test('koreksi dapat dibuang, laporan yang belum pernah terverifikasi tidak', async () => {
    const id = await buatKoperasi(satu);
    const { versi } = await buatLaporanTerverifikasi(satu, dua, id);
    await simpanLaporan(dua, id, { ...ISI_LENGKAP, shu: '1', versi: String(versi) });
    const koreksi = await laporanBerjalan(id);
    const buang = (laporanId: string, v: number) =>
      transaksi((tx) =>
        buangKoreksi(tx, hak(satu, 'laporan:verifikasi'), { id: laporanId, versi: v }),
      );
    expect(alasan(await buang(koreksi.id, koreksi.versi + 1))).toBe('SUDAH_BERUBAH');
    expect(alasan(await buang(koreksi.id, koreksi.versi))).toBe('BERHASIL');
    expect(await keadaan(id)).toMatchObject({ berlaku: { versi }, berjalan: null });
    expect(await jumlahAudit('laporan.batalkan-koreksi', id)).toBe(1);
    await simpanLaporan(dua, id, { tahunBuku: String(AKHIR - 1), aset: '5' });
    const draf = await laporanBerjalan(id, AKHIR - 1);
    expect(alasan(await buang(draf.id, draf.versi))).toBe('STATUS_TIDAK_SESUAI');
  });
});

describe('penjaga basis data', () => {
  test('laporan terverifikasi dan berkasnya tidak dapat diubah atau dihapus', async () => {
    const id = await buatKoperasi(satu);
    const { id: laporanId } = await buatLaporanTerverifikasi(satu, dua, id);
    await expect(
      db().laporanTahunan.update({ where: { id: laporanId }, data: { aset: 1n } }),
    ).rejects.toThrow(/tidak dapat diubah/);
    await expect(
      db().laporanTahunan.update({ where: { id: laporanId }, data: { status: 'DRAF' } }),
    ).rejects.toThrow(/tidak dapat mundur/);
    await expect(db().dokumenLaporan.deleteMany({ where: { laporanId } })).rejects.toThrow(
      /sudah tetap/,
    );
    await expect(
      sebagaiPemilik('DELETE FROM laporan_tahunan WHERE id = $1', [laporanId]),
    ).rejects.toThrow(/tidak dapat dihapus/);
  });
});

describe('siapa membaca berkas laporan', () => {
  test('kantor dan pengurus koperasinya; pengurus lain dan pemilik tidak', async () => {
    const id = await buatKoperasi(satu);
    await buatLaporanDiajukan(satu, id);
    const { id: laporanId } = await laporanBerjalan(id);
    const [berkas] = await db().dokumenLaporan.findMany({ where: { laporanId } });
    const buka = (oleh: Pelaku) => cariDokumen(hak(oleh, 'dokumen:baca'), berkas?.dokumenId ?? '');
    for (const peran of ['PETUGAS', 'PENILAI', 'KEPALA_BIDANG', 'INSPEKTORAT'] as const) {
      expect(await buka(await buatAkun([peran])), peran).not.toBeNull();
    }
    expect(await buka(sebagaiPengurus(orang, id))).not.toBeNull();
    expect(await buka(sebagaiPengurus(orang, await buatKoperasi(satu)))).toBeNull();
    expect(await buka(await buatAkun(['PEMILIK']))).toBeNull();
  });
});

describe('saran KUK', () => {
  test('dari laporan terverifikasi terbaru, dengan kriteria untuk jenisnya di depan', async () => {
    const id = await buatKoperasi(satu, { jenis: 'SIMPAN_PINJAM', kelompok: '18' });
    const baca = hak(satu, 'koperasi:baca');
    expect(await kukKoperasi(baca, id)).toMatchObject({ kelas: null, saran: [] });
    await buatLaporanTerverifikasi(satu, dua, id);
    const kuk = await kukKoperasi(baca, id);
    expect(kuk?.saran.map(({ nama, kelas, utama }) => [nama, kelas, utama])).toEqual([
      ['Kriteria B', 1, true],
      ['Kriteria A', 2, false],
    ]);
    expect(kuk?.saran[1]?.alasan).toContain('modal sendiri Rp400 juta');
    expect(
      await kukKoperasi(hak(sebagaiPengurus(orang, await buatKoperasi(satu)), 'koperasi:baca'), id),
    ).toBeNull();
  });
});
