import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { riwayatObjek } from '@/lib/audit/reads';
import { lepasBerkas } from '@/lib/koperasi/laporan/berkas/commands';
import { ajukanLaporan, tarikLaporan } from '@/lib/koperasi/laporan/pengajuan/commands';
import { keadaanTahun } from '@/lib/koperasi/laporan/reads';
import { rincianTahun } from '@/lib/koperasi/laporan/rincian/reads';
import { simpanLaporanSchema } from '@/lib/koperasi/laporan/schema';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { buatAkun, hak, suratKe } from '@/tests/support/pabrik-akun';
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
let petugas: Akun;
let lain: Akun;
let orang: Akun;

beforeAll(async () => {
  [petugas, lain, orang] = [
    await buatAkun(['PETUGAS']),
    await buatAkun(['PETUGAS']),
    await buatAkun([]),
  ];
});
afterAll(tutupDb);

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'BERHASIL' : hasil.alasan);
const baris = (id: string) => db().koperasi.findUniqueOrThrow({ where: { id } });
const keadaan = (koperasiId: string, tahunBuku = AKHIR) =>
  keadaanTahun(hak(petugas, 'laporan:isi'), koperasiId, tahunBuku);

async function pengurusDari(koperasiId: string): Promise<Pelaku> {
  await db().peranPengguna.create({
    data: { penggunaId: orang.penggunaId, peran: 'PENGURUS', koperasiId },
  });
  return sebagaiPengurus(orang, koperasiId);
}

const ajukan = (oleh: Pelaku, id: string, versi: number, konfirmasi = false) =>
  transaksi((tx) => ajukanLaporan(tx, hak(oleh, 'laporan:isi'), { id, versi, konfirmasi }));

describe('simpanLaporanTahunan', () => {
  test('menyimpan draf: tercatat, belum dihitung', async () => {
    const id = await buatKoperasi(petugas);
    const isi = { tanggalRat: `${AKHIR + 1}-01-15`, shu: '-1.500.000', anggotaLaki: '1.204' };
    expect(alasan(await simpanLaporan(petugas, id, isi))).toBe('BERHASIL');
    expect(await baris(id)).toMatchObject({ ratTahunBuku: null, ratTanggal: null, versi: 1 });
    const { berjalan, berlaku } = await keadaan(id);
    expect(berlaku).toBeNull();
    expect(berjalan).toMatchObject({
      status: 'DRAF',
      versi: 1,
      isian: { shu: -1_500_000n, anggotaLaki: 1204, aset: null },
    });
    expect(await jumlahAudit('laporan.isi', id)).toBe(1);
  });

  test('dua orang mengisi tahun yang sama: satu baris, yang kedua melihat keduanya', async () => {
    const id = await buatKoperasi(petugas);
    const hasil = await Promise.all([
      simpanLaporan(petugas, id, { aset: '100' }),
      simpanLaporan(lain, id, { aset: '200' }),
    ]);
    expect(hasil.map(alasan).sort()).toEqual(['BERHASIL', 'SUDAH_BERUBAH']);
    const kalah = hasil.find((satu) => !satu.ok);
    expect(kalah).toMatchObject({
      bentrok: { versi: '1', butir: [{ isian: 'aset', label: 'Aset' }] },
    });
    expect(await db().laporanTahunan.count({ where: { koperasiId: id } })).toBe(1);
    expect(await jumlahAudit('laporan.isi', id)).toBe(1);
  });

  test('mengirim hal yang sama lagi tidak menulis apa pun', async () => {
    const id = await buatKoperasi(petugas);
    await simpanLaporan(petugas, id, { aset: '100' });
    expect(alasan(await simpanLaporan(petugas, id, { aset: '100' }))).toBe('BERHASIL');
    expect(await jumlahAudit('laporan.isi', id)).toBe(1);
  });

  test.each([
    ['tahun yang belum tutup', { tahunBuku: String(AKHIR + 1), aset: '1' }, 'TAHUN_BELUM_TUTUP'],
    ['tahun sebelum berdiri', { tahunBuku: '2014', aset: '1' }, 'SEBELUM_BERDIRI'],
    ['tahun berdiri', { tahunBuku: '2015', aset: '1' }, 'BERHASIL'],
    ['RAT pada hari terakhir tahun buku', { tanggalRat: `${AKHIR}-12-31` }, 'RAT_TERLALU_AWAL'],
    ['RAT pada hari berikutnya', { tanggalRat: `${AKHIR + 1}-01-01` }, 'BERHASIL'],
    ['tanpa angka', {}, 'KOSONG'],
    ['aset tidak seimbang', { modalSendiri: '1', modalLuar: '1', aset: '3' }, 'PERLU_KONFIRMASI'],
    ['aset seimbang', { modalSendiri: '1', modalLuar: '2', aset: '3' }, 'BERHASIL'],
    [
      'aset tidak seimbang, dikonfirmasi',
      { modalSendiri: '1', modalLuar: '1', aset: '3', konfirmasiPeringatan: 'ya' },
      'BERHASIL',
    ],
    ['versi yang tidak pernah ada', { aset: '1', versi: '4' }, 'TIDAK_DITEMUKAN'],
  ])('%s', async (_nama, isi, diharapkan) => {
    const id = await buatKoperasi(petugas, { tanggalBadanHukum: '2015-04-01' });
    expect(alasan(await simpanLaporan(petugas, id, isi as Record<string, string>))).toBe(
      diharapkan,
    );
    expect(await jumlahAudit('laporan.isi', id)).toBe(diharapkan === 'BERHASIL' ? 1 : 0);
  });

  test('RAT di masa depan, cara yang tidak dikenal, dan angka sejuta digit ditolak formulirnya', () => {
    const dasar = { koperasiId: randomUUID(), tahunBuku: '2024', versi: '0' };
    for (const isi of [
      { tanggalRat: '2099-01-01' },
      { caraRat: 'TELEPATI' },
      { aset: '9'.repeat(1_000_000) },
      { anggotaLaki: '-1' },
      { aset: '-1' },
      { tahunBuku: '9999' },
      { status: 'TERVERIFIKASI' },
    ]) {
      expect(simpanLaporanSchema.safeParse({ ...dasar, ...isi }).success).toBe(false);
    }
  });
});

describe('mengajukan', () => {
  test('yang belum lengkap ditolak dengan daftar kekurangannya', async () => {
    const id = await buatKoperasi(petugas);
    await simpanLaporan(petugas, id, { tanggalRat: ISI_LENGKAP.tanggalRat, aset: '5' });
    const draf = await laporanBerjalan(id);
    const hasil = await ajukan(petugas, draf.id, draf.versi);
    expect(hasil).toMatchObject({ ok: false, alasan: 'BELUM_LENGKAP' });
    if (hasil.ok) throw new Error('seharusnya ditolak');
    expect(Object.keys(hasil.galat ?? {})).toEqual([
      'caraRat',
      'anggotaLaki',
      'anggotaPerempuan',
      'karyawanLaki',
      'karyawanPerempuan',
      'modalSendiri',
      'modalLuar',
      'volumeUsaha',
      'shu',
      'BERITA_ACARA_RAT',
      'LAPORAN_KEUANGAN',
    ]);
    expect(await jumlahAudit('laporan.ajukan', id)).toBe(0);
  });

  test('pengurus mengajukan; petugas mendapat kabar dan surel; mengajukan dua kali sama dengan sekali', async () => {
    const id = await buatKoperasi(petugas);
    const pengurus = await pengurusDari(id);
    const { id: laporanId, versi } = await buatLaporanDiajukan(pengurus, id);
    expect(alasan(await ajukan(pengurus, laporanId, versi - 1))).toBe('BERHASIL');
    expect(await jumlahAudit('laporan.ajukan', id)).toBe(1);
    expect((await keadaan(id)).berjalan).toMatchObject({ status: 'DIAJUKAN', versi });
    const [surat] = await suratKe(lain.surel);
    expect(surat?.perihal).toContain('menunggu verifikasi');
    expect(surat?.isi).toContain(`/portal/koperasi/${id}/laporan/${AKHIR}`);
    expect(
      await db().pemberitahuan.count({
        where: { penggunaId: lain.penggunaId, tautan: { contains: id } },
      }),
    ).toBe(1);
  });

  test('selama menunggu tidak ada yang mengubahnya; ditarik menjadi draf lagi', async () => {
    const id = await buatKoperasi(petugas);
    const pengurus = await pengurusDari(id);
    const { id: laporanId, versi } = await buatLaporanDiajukan(pengurus, id);
    const ubah = { ...ISI_LENGKAP, shu: '1', versi: String(versi) };
    expect(alasan(await simpanLaporan(pengurus, id, ubah))).toBe('SEDANG_DIPERIKSA');
    expect(alasan(await unggahBerkas(pengurus, laporanId, 'LAPORAN_KEUANGAN'))).toBe(
      'LAPORAN_TETAP',
    );
    const [berkas] = await db().dokumenLaporan.findMany({ where: { laporanId } });
    const lepas = (oleh = pengurus) =>
      transaksi((tx) =>
        lepasBerkas(tx, hak(oleh, 'laporan:isi'), {
          laporanId,
          dokumenId: berkas?.dokumenId ?? '',
        }),
      );
    expect(alasan(await lepas())).toBe('STATUS_TIDAK_SESUAI');
    const tarik = (oleh: Pelaku, v: number) =>
      transaksi((tx) => tarikLaporan(tx, hak(oleh, 'laporan:isi'), { id: laporanId, versi: v }));
    expect(alasan(await tarik(pengurus, versi - 1))).toBe('SUDAH_BERUBAH');
    const asing = sebagaiPengurus(orang, await buatKoperasi(petugas));
    expect(alasan(await tarik(asing, versi))).toBe('TIDAK_DITEMUKAN');
    expect(alasan(await tarik(pengurus, versi))).toBe('BERHASIL');
    expect(alasan(await tarik(pengurus, versi + 1))).toBe('STATUS_TIDAK_SESUAI');
    // The same form once more is the same act; somebody else's is not.
    expect(alasan(await tarik(pengurus, versi))).toBe('BERHASIL');
    expect(alasan(await tarik(petugas, versi))).toBe('STATUS_TIDAK_SESUAI');
    expect(await jumlahAudit('laporan.tarik', id)).toBe(1);
    expect(alasan(await lepas())).toBe('BERHASIL');
    expect(alasan(await lepas())).toBe('BERHASIL');
    expect(alasan(await lepas(petugas))).toBe('TIDAK_DITEMUKAN');
    expect(await jumlahAudit('laporan.hapus-berkas', id)).toBe(1);
    expect(alasan(await simpanLaporan(pengurus, id, { ...ubah, versi: String(versi + 1) }))).toBe(
      'BERHASIL',
    );
  });

  test('tanpa RAT perlu dikonfirmasi, dan tidak memerlukan berita acara', async () => {
    const id = await buatKoperasi(petugas);
    await simpanLaporan(petugas, id, { ...ISI_LENGKAP, tanggalRat: '', caraRat: '' });
    const { id: laporanId, versi } = await laporanBerjalan(id);
    await unggahBerkas(petugas, laporanId, 'LAPORAN_KEUANGAN');
    expect(await ajukan(petugas, laporanId, versi)).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'TANPA_RAT' }],
    });
    expect(alasan(await ajukan(petugas, laporanId, versi, true))).toBe('BERHASIL');
  });

  test('versi lama, laporan koperasi lain, dan laporan yang tidak ada ditolak', async () => {
    const id = await buatKoperasi(petugas);
    await simpanLaporan(petugas, id, { aset: '5' });
    const draf = await laporanBerjalan(id);
    expect(alasan(await ajukan(petugas, draf.id, draf.versi + 1))).toBe('SUDAH_BERUBAH');
    expect(alasan(await ajukan(petugas, randomUUID(), 1))).toBe('TIDAK_DITEMUKAN');
    const asing = sebagaiPengurus(orang, await buatKoperasi(petugas));
    expect(alasan(await ajukan(asing, draf.id, draf.versi))).toBe('TIDAK_DITEMUKAN');
  });
});

describe('berkas', () => {
  test('pengurus hanya melampirkan ke laporan koperasinya; penilai dan pemilik tidak dapat', async () => {
    const id = await buatKoperasi(petugas);
    await simpanLaporan(petugas, id, { aset: '5' });
    const { id: laporanId } = await laporanBerjalan(id);
    const asing = sebagaiPengurus(orang, await buatKoperasi(petugas));
    expect(alasan(await unggahBerkas(asing, laporanId, 'LAPORAN_KEUANGAN'))).toBe(
      'TUJUAN_TIDAK_DITEMUKAN',
    );
    for (const peran of ['PENILAI', 'PEMILIK'] as const) {
      const akun = await buatAkun([peran]);
      expect(alasan(await unggahBerkas(akun, laporanId, 'LAPORAN_KEUANGAN'))).toBe(
        'JENIS_TIDAK_BOLEH',
      );
    }
    expect(alasan(await unggahBerkas(petugas, randomUUID(), 'LAPORAN_KEUANGAN'))).toBe(
      'TUJUAN_TIDAK_DITEMUKAN',
    );
    expect(await db().dokumenLaporan.count({ where: { laporanId } })).toBe(0);
  });

  test('paling banyak sepuluh berkas satu laporan', async () => {
    const id = await buatKoperasi(petugas);
    await simpanLaporan(petugas, id, { aset: '5' });
    const { id: laporanId } = await laporanBerjalan(id);
    const unggah = (isi: string) => unggahBerkas(petugas, laporanId, 'LAPORAN_KEUANGAN', isi);
    for (let ke = 0; ke < 10; ke += 1) {
      expect(alasan(await unggah(`halaman ${ke}`))).toBe('BERHASIL');
    }
    expect(alasan(await unggah('halaman 10'))).toBe('LAPORAN_PENUH');
    // The tenth once more is there already.
    expect(alasan(await unggah('halaman 9'))).toBe('BERHASIL');
    expect(await db().dokumenLaporan.count({ where: { laporanId } })).toBe(10);
  });

  test('berkas yang sama terkirim berkali-kali adalah satu berkas; yang lain isinya atau jenisnya masuk', async () => {
    const id = await buatKoperasi(petugas);
    await simpanLaporan(petugas, id, { aset: '5' });
    const { id: laporanId } = await laporanBerjalan(id);
    const unggah = (isi?: string) => unggahBerkas(petugas, laporanId, 'LAPORAN_KEUANGAN', isi);
    const serentak = await Promise.all([unggah(), unggah(), unggah()]);
    const ulang = await unggah();
    const dokumen = [...serentak, ulang].map((satu) => (satu.ok ? satu.nilai.id : satu.alasan));
    expect(new Set(dokumen).size).toBe(1);
    expect(await db().dokumenLaporan.count({ where: { laporanId } })).toBe(1);
    expect(await jumlahAudit('laporan.sertakan-berkas', id)).toBe(1);
    expect(alasan(await unggah('lain'))).toBe('BERHASIL');
    expect(alasan(await unggahBerkas(petugas, laporanId, 'BERITA_ACARA_RAT'))).toBe('BERHASIL');
    expect(await db().dokumenLaporan.count({ where: { laporanId } })).toBe(3);
    // Taken away, the same file may be put there again.
    const dokumenId = dokumen[0] ?? '';
    await transaksi((tx) => lepasBerkas(tx, hak(petugas, 'laporan:isi'), { laporanId, dokumenId }));
    expect(alasan(await unggah())).toBe('BERHASIL');
    expect(await db().dokumenLaporan.count({ where: { laporanId } })).toBe(3);
  });

  test('riwayat menyebut siapa menyertakan dan menghapus berkas yang mana', async () => {
    const id = await buatKoperasi(petugas);
    const pengurus = await pengurusDari(id);
    await simpanLaporan(pengurus, id, { aset: '5' });
    const { id: laporanId } = await laporanBerjalan(id);
    const unggahan = await unggahBerkas(pengurus, laporanId, 'LAPORAN_KEUANGAN');
    const dokumenId = unggahan.ok ? unggahan.nilai.id : '';
    await transaksi((tx) => lepasBerkas(tx, hak(petugas, 'laporan:isi'), { laporanId, dokumenId }));
    const [hapus, sertakan] = await riwayatObjek(hak(petugas, 'koperasi:baca'), 'koperasi', id);
    const berkas = expect.stringMatching(/^Laporan keuangan \(PDF, \d+ kB\)$/);
    const tahun = { label: 'Tahun buku', sebelum: 'kosong', sesudah: String(AKHIR) };
    expect(sertakan).toMatchObject({
      kalimat: 'Menyertakan berkas ke laporan tahunan',
      oleh: pengurus.nama,
    });
    expect(sertakan?.perubahan).toEqual([
      { label: 'Berkas', sebelum: 'kosong', sesudah: berkas },
      tahun,
    ]);
    expect(hapus).toMatchObject({
      kalimat: 'Menghapus berkas dari laporan tahunan',
      oleh: petugas.nama,
    });
    expect(hapus?.perubahan).toContainEqual({
      label: 'Berkas',
      sebelum: berkas,
      sesudah: 'kosong',
    });
  });

  test('yang melampirkan ikut menulis', async () => {
    const id = await buatKoperasi(petugas);
    const pengurus = await pengurusDari(id);
    await simpanLaporan(pengurus, id, { aset: '5' });
    const { id: laporanId } = await laporanBerjalan(id);
    await unggahBerkas(petugas, laporanId, 'LAPORAN_KEUANGAN');
    expect((await laporanBerjalan(id)).penulis).toEqual([orang.penggunaId, petugas.penggunaId]);
  });

  test('berkas yang juga milik versi terverifikasi tetap ada setelah dilepas dari koreksi', async () => {
    const id = await buatKoperasi(petugas);
    const { id: lama, versi } = await buatLaporanTerverifikasi(petugas, lain, id);
    await simpanLaporan(petugas, id, { ...ISI_LENGKAP, shu: '70.000.000', versi: String(versi) });
    const koreksi = await laporanBerjalan(id);
    const berkas = await db().dokumenLaporan.findMany({ where: { laporanId: koreksi.id } });
    expect(berkas).toHaveLength(2);
    const dokumenId = berkas[0]?.dokumenId ?? '';
    const hasil = await transaksi((tx) =>
      lepasBerkas(tx, hak(petugas, 'laporan:isi'), { laporanId: koreksi.id, dokumenId }),
    );
    expect(hasil).toMatchObject({ ok: true, nilai: { kunciSimpan: null } });
    expect(await db().dokumen.findUniqueOrThrow({ where: { id: dokumenId } })).toMatchObject({
      dihapusPada: null,
    });
    expect(await db().dokumenLaporan.count({ where: { laporanId: lama } })).toBe(2);
  });
});

describe('bacaan', () => {
  test('pengurus koperasi lain tidak melihat apa pun', async () => {
    const id = await buatKoperasi(petugas);
    await buatLaporanDiajukan(petugas, id);
    const asing = sebagaiPengurus(orang, await buatKoperasi(petugas));
    expect(await rincianTahun(hak(asing, 'koperasi:baca'), id, AKHIR)).toEqual({
      berlaku: null,
      berjalan: null,
      lama: [],
    });
    const milik = await rincianTahun(hak(petugas, 'koperasi:baca'), id, AKHIR);
    expect(milik.berjalan).toMatchObject({
      status: 'DIAJUKAN',
      penulis: [petugas.nama],
      sayaMenulis: true,
    });
  });
});
