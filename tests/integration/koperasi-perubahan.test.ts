import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nilaiFormulir } from '@/lib/koperasi/isian/kolom/rules';
import { akhiriPengurus, tambahPengurus } from '@/lib/koperasi/kepengurusan/commands';
import { semuaPengurus } from '@/lib/koperasi/kepengurusan/reads';
import { simpanLaporanTahunan } from '@/lib/koperasi/laporan/commands';
import { simpanLaporanSchema } from '@/lib/koperasi/laporan/schema';
import { ubahKoperasi, ubahProfilKoperasi } from '@/lib/koperasi/perubahan/commands';
import { bacaIsianKoperasi } from '@/lib/koperasi/perubahan/reads';
import { ubahKoperasiSchema, ubahProfilKoperasiSchema } from '@/lib/koperasi/perubahan/schema';
import { profilKoperasi } from '@/lib/koperasi/profil/reads';
import { kepalaKoperasi } from '@/lib/koperasi/reads';
import { aktifkanKoperasi, nonaktifkanKoperasi } from '@/lib/koperasi/status/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { tahunIni } from '@/lib/platform/clock';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { buatAkun, hak } from '@/tests/support/pabrik-akun';
import {
  buatKoperasi,
  jumlahAudit,
  KETUA_UJI,
  sebagaiPengurus,
} from '@/tests/support/pabrik-koperasi';

let petugas: Pelaku & { penggunaId: string };
let orang: Pelaku & { penggunaId: string };

beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS']);
  orang = await buatAkun([]);
});
afterAll(tutupDb);

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'BERHASIL' : hasil.alasan);
const baris = (id: string) => db().koperasi.findUniqueOrThrow({ where: { id } });

/** Opens the form, changes some fields, and sends it, as a browser does. */
async function buka(id: string) {
  const by = hak(petugas, 'koperasi:ubah');
  const terbuka = await bacaIsianKoperasi(by, id);
  if (!terbuka) throw new Error('koperasi uji hilang');
  const nilai = { ...nilaiFormulir(terbuka.isian), id, versi: String(terbuka.versi) };
  return (ubah: Record<string, string>) => {
    const input = ubahKoperasiSchema.parse({ ...nilai, ...ubah });
    return transaksi((tx) => ubahKoperasi(tx, by, input));
  };
}

describe('ubahKoperasi', () => {
  test('membuka lalu menyimpan tanpa mengubah apa pun tidak menulis apa pun', async () => {
    const id = await buatKoperasi(petugas, {
      simpananPokok: '150.000',
      rt: '3',
      situs: 'contoh.id',
      adalahKkmp: 'ya',
      kkmpBeroperasi: 'tidak',
      kelurahanKode: '32.76.02.1007',
    });
    const kirim = await buka(id);
    expect(alasan(await kirim({}))).toBe('BERHASIL');
    expect(await baris(id)).toMatchObject({
      versi: 1,
      rt: '03',
      situs: 'https://contoh.id/',
      kkmpBeroperasi: false,
    });
    expect(await jumlahAudit('koperasi.ubah', id)).toBe(0);
  });

  test('perubahan tercatat dengan nilai lama dan baru, dan kolom turunan ikut', async () => {
    const id = await buatKoperasi(petugas);
    const kirim = await buka(id);
    const hasil = await kirim({
      nama: 'Koperasi Jasa Cempaka Ungu Depok',
      alamat: 'Jalan Baru 9',
      konfirmasiPeringatan: 'ya',
    });
    expect(alasan(hasil)).toBe('BERHASIL');
    const kini = await baris(id);
    expect(kini).toMatchObject({ versi: 2, diubahOleh: petugas.penggunaId });
    expect(kini.kunciNama).toBe('cempaka ungu depok');
    expect(kini.cari).toContain('jalan baru 9');
    const audit = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: id, tindakan: 'koperasi.ubah' },
    });
    expect(audit.sesudah).toEqual({
      nama: 'Koperasi Jasa Cempaka Ungu Depok',
      alamat: 'Jalan Baru 9',
    });
    expect(audit.sebelum).toMatchObject({ alamat: expect.stringContaining('Jalan Contoh') });
  });

  test('keraguan lama tidak menutupi yang baru sejenis; yang tidak diubah tidak ditanyakan', async () => {
    const mirip = await buatKoperasi(petugas, { nama: 'Koperasi Konsumen Bakung Putih Lestari' });
    const id = await buatKoperasi(petugas, {
      nib: '0000000000000',
      nama: 'Koperasi Konsumen Bakung Putih Lestary',
    });
    const kirim = await buka(id);
    expect(await kirim({ nib: '1111111111111' })).toMatchObject({
      peringatan: [{ kode: 'NIB_SATU_ANGKA', isian: 'nib' }],
    });
    expect(await kirim({ nama: 'Koperasi Konsumen Bakung Putih Lestari' })).toMatchObject({
      peringatan: [{ kode: `SERUPA:${mirip}`, isian: 'nama' }],
    });
    expect(alasan(await kirim({ alamat: 'Jalan Bakung 3' }))).toBe('BERHASIL');
  });

  test('isian dapat dikosongkan', async () => {
    const id = await buatKoperasi(petugas, { telepon: '0812 3456 7890', simpananPokok: '1' });
    const kirim = await buka(id);
    await kirim({
      telepon: '',
      simpananPokok: '',
      menerimaAnggota: '',
      konfirmasiPeringatan: 'ya',
    });
    expect(await baris(id)).toMatchObject({
      telepon: null,
      simpananPokok: null,
      menerimaAnggota: false,
    });
  });

  test('dua orang bersamaan: satu menyimpan, yang lain melihat keduanya dan tidak kehilangan apa pun', async () => {
    const id = await buatKoperasi(petugas);
    const [satu, dua] = [await buka(id), await buka(id)];
    const hasil = await Promise.all([
      satu({ alamat: 'Jalan Mawar 1' }),
      dua({ alamat: 'Jalan Kenanga 2' }),
    ]);
    expect(hasil.map(alasan).sort()).toEqual(['BERHASIL', 'SUDAH_BERUBAH']);
    const kalah = hasil.findIndex((h) => !h.ok);
    const milikKalah = kalah === 0 ? 'Jalan Mawar 1' : 'Jalan Kenanga 2';
    const milikMenang = kalah === 0 ? 'Jalan Kenanga 2' : 'Jalan Mawar 1';
    expect(hasil[kalah]).toMatchObject({
      bentrok: {
        versi: '2',
        oleh: petugas.nama,
        pada: expect.stringContaining('WIB'),
        butir: [
          { isian: 'alamat', label: 'Alamat', milikAnda: milikKalah, tersimpan: milikMenang },
        ],
      },
    });
    expect(await baris(id)).toMatchObject({ alamat: milikMenang, versi: 2 });
    expect(await jumlahAudit('koperasi.ubah', id)).toBe(1);
    // Sent again with the version that was shown, it is a knowing choice.
    const lagi = kalah === 0 ? satu : dua;
    expect(alasan(await lagi({ alamat: milikKalah, versi: '2' }))).toBe('BERHASIL');
    expect(await baris(id)).toMatchObject({ alamat: milikKalah, versi: 3 });
  });

  test('nomor induk dan KKMP milik koperasi lain ditolak dengan namanya', async () => {
    const kelurahanKode = '32.76.03.1001';
    await buatKoperasi(petugas, {
      nama: 'Koperasi Kelurahan Merah Putih Pemilik',
      nomorIndukKoperasi: '3276010000501',
      adalahKkmp: 'ya',
      kelurahanKode,
    });
    const id = await buatKoperasi(petugas);
    const kirim = await buka(id);
    const induk = await kirim({ nomorIndukKoperasi: '3276010000501' });
    expect(induk).toMatchObject({ alasan: 'NOMOR_INDUK_TERDAFTAR' });
    expect(induk.ok ? '' : induk.galat?.nomorIndukKoperasi?.[0]).toContain('Merah Putih Pemilik');
    const kkmp = await kirim({ adalahKkmp: 'ya', kelurahanKode });
    expect(kkmp).toMatchObject({ alasan: 'KKMP_SUDAH_ADA' });
    expect(await baris(id)).toMatchObject({ versi: 1, nomorIndukKoperasi: null });
    expect(await jumlahAudit('koperasi.ubah', id)).toBe(0);
  });

  test('dua koperasi bersamaan meminta satu nomor induk: satu menang', async () => {
    const id = [await buatKoperasi(petugas), await buatKoperasi(petugas)];
    const kirim = await Promise.all(id.map(buka));
    const hasil = await Promise.all(
      kirim.map((satu) => satu({ nomorIndukKoperasi: '3276010000777' })),
    );
    expect(hasil.map(alasan).sort()).toEqual(['BERHASIL', 'NOMOR_INDUK_TERDAFTAR']);
  });

  test('peringatan baru diminta dikonfirmasi, peringatan lama tidak ditanyakan lagi', async () => {
    const id = await buatKoperasi(petugas, { nomorIndukKoperasi: '9999010000001' });
    const kirim = await buka(id);
    expect(alasan(await kirim({ alamat: 'Jalan Lain 3' }))).toBe('BERHASIL');
    const lagi = await buka(id);
    const hasil = await lagi({ nama: 'Koperasi Konsumen Dua' });
    expect(hasil).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'NAMA_TERLALU_PENDEK', isian: 'nama' }],
    });
    expect(alasan(await lagi({ nama: 'Koperasi Konsumen Dua', konfirmasiPeringatan: 'ya' }))).toBe(
      'BERHASIL',
    );
  });

  test('nama yang menyebut jenis lain diminta dikonfirmasi, data lama tidak ditanyakan lagi', async () => {
    const id = await buatKoperasi(petugas, { nama: 'Koperasi Konsumen Seroja Biru Depok' });
    const kirim = await buka(id);
    expect(await kirim({ jenis: 'JASA' })).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'NAMA_LAIN_JENIS', isian: 'nama' }],
    });
    expect(await baris(id)).toMatchObject({ jenis: 'KONSUMEN', versi: 1 });
    expect(await jumlahAudit('koperasi.ubah', id)).toBe(0);
    expect(alasan(await kirim({ jenis: 'JASA', konfirmasiPeringatan: 'ya' }))).toBe('BERHASIL');
    const lagi = await buka(id);
    expect(alasan(await lagi({ alamat: 'Jalan Lain 4' }))).toBe('BERHASIL');
  });

  test('koperasi yang tidak ada', async () => {
    const kirim = await buka(await buatKoperasi(petugas));
    expect(alasan(await kirim({ id: randomUUID() }))).toBe('TIDAK_DITEMUKAN');
  });

  test('isian asing tidak pernah sampai ke perintah', () => {
    const isi = { id: randomUUID(), versi: '1', status: 'AKTIF', kategoriKesehatan: 'SEHAT' };
    const hasil = ubahKoperasiSchema.safeParse(isi);
    expect(hasil.success).toBe(false);
    expect(hasil.error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
  });
});

describe('pengurus', () => {
  const ubah = (pelaku: Pelaku, id: string, isi: Record<string, string> = {}) =>
    transaksi((tx) =>
      ubahProfilKoperasi(
        tx,
        hak(pelaku, 'koperasi:ubah-profil'),
        ubahProfilKoperasiSchema.parse({ id, versi: '1', simpananPokok: '50.000', ...isi }),
      ),
    );

  test('mengubah profil koperasinya sendiri, isian lain tetap', async () => {
    const id = await buatKoperasi(petugas);
    const sebelum = await baris(id);
    const hasil = await ubah(sebagaiPengurus(orang, id), id, {
      telepon: '021 7700 1234',
      keterangan: 'Buka tiap hari',
    });
    expect(alasan(hasil)).toBe('BERHASIL');
    expect(await baris(id)).toMatchObject({
      simpananPokok: 50_000n,
      keterangan: 'Buka tiap hari',
      menerimaAnggota: false,
      nama: sebelum.nama,
      nomorBadanHukum: sebelum.nomorBadanHukum,
      kunciBadanHukum: sebelum.kunciBadanHukum,
    });
    expect(await jumlahAudit('koperasi.ubah-profil', id)).toBe(1);
  });

  test('koperasi lain tampak seperti tidak ada, dan tidak berubah', async () => {
    const [milik, asing] = [await buatKoperasi(petugas), await buatKoperasi(petugas)];
    const pengurus = sebagaiPengurus(orang, milik);
    expect(alasan(await ubah(pengurus, asing))).toBe('TIDAK_DITEMUKAN');
    expect(alasan(await ubah(pengurus, randomUUID()))).toBe('TIDAK_DITEMUKAN');
    expect(await baris(asing)).toMatchObject({ versi: 1, simpananPokok: 100_000n });
    expect(await jumlahAudit('koperasi.ubah-profil', asing)).toBe(0);
    const baca = hak(pengurus, 'koperasi:baca');
    expect(await kepalaKoperasi(baca, asing)).toBeNull();
    expect(await profilKoperasi(baca, asing)).toBeNull();
    expect(await kepalaKoperasi(baca, milik)).toMatchObject({ id: milik });
    const lapor = simpanLaporanSchema.parse({
      koperasiId: asing,
      tahunBuku: String(tahunIni() - 1),
      versi: '0',
      aset: '1',
    });
    const hasil = await transaksi((tx) =>
      simpanLaporanTahunan(tx, hak(pengurus, 'laporan:isi'), lapor),
    );
    expect(alasan(hasil)).toBe('TIDAK_DITEMUKAN');
    expect(await db().laporanTahunan.count({ where: { koperasiId: asing } })).toBe(0);
  });

  test('hanya isian profil yang diterima formulirnya', () => {
    const isi = { id: randomUUID(), versi: '1', nama: 'Nama lain' };
    expect(ubahProfilKoperasiSchema.safeParse(isi).success).toBe(false);
  });
});

describe('status', () => {
  const by = () => hak(petugas, 'koperasi:ubah-status');

  test('tidak aktif dengan alasan, lalu aktif kembali; pengurusnya diberi tahu', async () => {
    const id = await buatKoperasi(petugas);
    const pengurus = await buatAkun([]);
    await db().peranPengguna.create({
      data: { penggunaId: pengurus.penggunaId, peran: 'PENGURUS', koperasiId: id },
    });
    const isi = { id, sejak: '2025-03-01', alasan: 'Kantor sudah tutup' };
    const dua = await Promise.all([
      transaksi((tx) => nonaktifkanKoperasi(tx, by(), isi)),
      transaksi((tx) => nonaktifkanKoperasi(tx, by(), isi)),
    ]);
    expect(dua.map(alasan).sort()).toEqual(['BERHASIL', 'SUDAH_TIDAK_AKTIF']);
    expect(await baris(id)).toMatchObject({
      status: 'TIDAK_AKTIF',
      alasanTidakAktif: 'Kantor sudah tutup',
      tidakAktifSejak: new Date('2025-03-01T00:00:00Z'),
    });
    expect(await jumlahAudit('koperasi.nonaktifkan', id)).toBe(1);
    expect(await db().pemberitahuan.count({ where: { penggunaId: pengurus.penggunaId } })).toBe(1);
    const aktif = () =>
      transaksi((tx) => aktifkanKoperasi(tx, by(), { id, alasan: 'RAT sudah diadakan' }));
    expect(alasan(await aktif())).toBe('BERHASIL');
    expect(alasan(await aktif())).toBe('SUDAH_AKTIF');
    expect(await baris(id)).toMatchObject({
      status: 'AKTIF',
      alasanTidakAktif: null,
      tidakAktifSejak: null,
    });
    expect(await jumlahAudit('koperasi.aktifkan', id)).toBe(1);
  });

  test('yang sedang membuka formulir ubah diberi tahu bahwa statusnya berubah', async () => {
    const id = await buatKoperasi(petugas);
    const lain = await buatAkun(['PETUGAS']);
    const tolakan = (versi: string, status: string) => ({
      alasan: 'SUDAH_BERUBAH',
      bentrok: {
        versi,
        oleh: lain.nama,
        olehId: lain.penggunaId,
        status,
        butir: [{ isian: 'alamat', milikAnda: 'Jalan Melati 7' }],
      },
    });
    const byLain = hak(lain, 'koperasi:ubah-status');
    const [terbuka, isi] = [await buka(id), { id, sejak: '2025-03-01', alasan: 'Tutup' }];
    await transaksi((tx) => nonaktifkanKoperasi(tx, byLain, isi));
    expect(await terbuka({ alamat: 'Jalan Melati 7' })).toMatchObject(tolakan('2', 'Tidak aktif'));
    const lagi = await buka(id);
    await transaksi((tx) => aktifkanKoperasi(tx, byLain, { id, alasan: 'Buka lagi' }));
    expect(await lagi({ alamat: 'Jalan Melati 7' })).toMatchObject(tolakan('3', 'Aktif'));
    expect(await baris(id)).toMatchObject({ status: 'AKTIF', versi: 3 });
    expect(await jumlahAudit('koperasi.ubah', id)).toBe(0);
    // A form that is sent twice changes the record once.
    await transaksi((tx) => aktifkanKoperasi(tx, byLain, { id, alasan: 'Buka lagi' }));
    expect(await baris(id)).toMatchObject({ versi: 3 });
    expect(alasan(await lagi({ alamat: 'Jalan Melati 7', versi: '3' }))).toBe('BERHASIL');
  });

  test('tanggal sebelum badan hukum dan koperasi yang tidak ada ditolak tanpa jejak', async () => {
    const id = await buatKoperasi(petugas, { tanggalBadanHukum: '2015-04-01' });
    const coba = (isi: { id: string; sejak: string }) =>
      transaksi((tx) => nonaktifkanKoperasi(tx, by(), { ...isi, alasan: 'Uji alasan' }));
    expect(alasan(await coba({ id, sejak: '2015-03-31' }))).toBe('SEBELUM_BERDIRI');
    expect(alasan(await coba({ id: randomUUID(), sejak: '2020-01-01' }))).toBe('TIDAK_DITEMUKAN');
    expect(await jumlahAudit('koperasi.nonaktifkan', id)).toBe(0);
    expect(alasan(await coba({ id, sejak: '2015-04-01' }))).toBe('BERHASIL');
  });
});

describe('kepengurusan', () => {
  const by = () => hak(petugas, 'koperasi:ubah');
  const tambah = (koperasiId: string, ubah: Partial<typeof KETUA_UJI> & { id?: string } = {}) =>
    transaksi((tx) =>
      tambahPengurus(tx, by(), {
        koperasiId,
        id: randomUUID(),
        konfirmasiPeringatan: false,
        ...KETUA_UJI,
        ...ubah,
      }),
    );

  test('ditambah satu kali walau dikirim dua kali, data pribadinya tersamar', async () => {
    const koperasiId = await buatKoperasi(petugas);
    const id = randomUUID();
    const hasil = await Promise.all([tambah(koperasiId, { id }), tambah(koperasiId, { id })]);
    expect(hasil.map(alasan)).toEqual(['BERHASIL', 'BERHASIL']);
    expect(await jumlahAudit('pengurus.tambah', koperasiId)).toBe(1);
    expect(await semuaPengurus(by(), koperasiId)).toMatchObject([
      {
        nama: KETUA_UJI.nama,
        mulai: '2 Januari 2024',
        teleponTersamar: '08******7890',
        nikPendudukTersamar: '************0001',
      },
    ]);
  });

  test('dua ketua bersamaan: satu menang; setelah yang lama selesai, yang baru boleh', async () => {
    const koperasiId = await buatKoperasi(petugas);
    const hasil = await Promise.all([tambah(koperasiId), tambah(koperasiId, { nama: 'Lain' })]);
    expect(hasil.map(alasan).sort()).toEqual(['BERHASIL', 'JABATAN_TERISI']);
    const [ketua] = await semuaPengurus(by(), koperasiId);
    const akhiri = (isi: { id: string; selesai: string; koperasiId?: string }) =>
      transaksi((tx) => akhiriPengurus(tx, by(), { koperasiId, ...isi }));
    const id = ketua?.id ?? '';
    expect(alasan(await akhiri({ id, selesai: '2024-01-01' }))).toBe('SEBELUM_MULAI');
    const lain = await buatKoperasi(petugas);
    expect(alasan(await akhiri({ id, selesai: '2025-01-01', koperasiId: lain }))).toBe(
      'TIDAK_DITEMUKAN',
    );
    expect(alasan(await akhiri({ id, selesai: '2025-01-01' }))).toBe('BERHASIL');
    expect(alasan(await akhiri({ id, selesai: '2025-01-01' }))).toBe('SUDAH_SELESAI');
    expect(await jumlahAudit('pengurus.keluar', koperasiId)).toBe(1);
    expect(alasan(await tambah(koperasiId, { nama: 'Ketua Baru' }))).toBe('BERHASIL');
  });

  test('id pengurus koperasi lain tidak dapat dipakai', async () => {
    const [satu, dua] = [await buatKoperasi(petugas), await buatKoperasi(petugas)];
    const id = randomUUID();
    await tambah(satu, { id });
    expect(alasan(await tambah(dua, { id }))).toBe('TIDAK_DITEMUKAN');
  });
});
