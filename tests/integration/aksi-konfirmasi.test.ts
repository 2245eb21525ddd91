import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { versiDraf } from '@/lib/draf/versi/reads';
import { kirimPendaftaranAction, simpanIdentitasAction } from '@/lib/koperasi/pendaftaran/actions';
import { simpanLangkah } from '@/lib/koperasi/pendaftaran/commands';
import { susunPeriksa } from '@/lib/koperasi/pendaftaran/periksa/reads';
import { bacaDrafPendaftaran } from '@/lib/koperasi/pendaftaran/reads';
import type { LangkahIsian } from '@/lib/koperasi/pendaftaran/rules';
import { ISIAN_LANGKAH } from '@/lib/koperasi/pendaftaran/schema';
import { ubahKoperasiAction } from '@/lib/koperasi/perubahan/actions';
import type { AksiFormulir } from '@/lib/platform/aksi';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import type { KeadaanFormulir } from '@/lib/platform/form-state';
import { BATAS, tungguLaju } from '@/lib/platform/laju';
import { simpanLangkahAction } from '@/lib/umkm/actions';
import { buatAkun, hak } from '@/tests/support/pabrik-akun';
import { buatKoperasi, formulirKoperasi } from '@/tests/support/pabrik-koperasi';
import { buatUsaha } from '@/tests/support/pabrik-umkm';

/* A confirmation counts for the doubts that were read, and for no others of their kind. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
  jalurKini: async () => '/',
}));
vi.mock('next/cache', () => ({ refresh: () => undefined }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}));

let petugas: Pelaku & { penggunaId: string };
beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS']);
});
afterAll(tutupDb);

type Jawaban = KeadaanFormulir | 'BERHASIL';

/** Sends a form as a browser does; the tick, where there is one, as the panel of an answer holds it. */
async function kirim(
  aksi: AksiFormulir,
  isian: Record<string, string>,
  yakinAtas?: Jawaban,
): Promise<Jawaban> {
  const data = new FormData();
  for (const [nama, nilai] of Object.entries(isian)) data.set(nama, nilai);
  if (yakinAtas && yakinAtas !== 'BERHASIL')
    data.set('konfirmasiPeringatan', yakinAtas.konfirmasi ?? '');
  try {
    return await aksi({}, data);
  } catch (galat) {
    if (String((galat as { digest?: string }).digest).startsWith('NEXT_REDIRECT'))
      return 'BERHASIL';
    throw galat;
  }
}
const kode = (jawaban: Jawaban) =>
  jawaban === 'BERHASIL' ? jawaban : jawaban.peringatan?.map((satu) => satu.kode);

describe('mengubah koperasi', () => {
  const semula = { nib: '', npwp: '', simpananPokok: '100.000', simpananWajib: '20.000' };

  test('NIB janggal yang dikonfirmasi tidak menutupi NIB janggal lain', async () => {
    sesi.pelaku = petugas;
    const isian = formulirKoperasi(semula);
    const id = await buatKoperasi(petugas, isian);
    const ubah = (nib: string, atas?: Jawaban) =>
      kirim(ubahKoperasiAction, { ...isian, nib, id, versi: '1' }, atas);
    const pertama = await ubah('0000000000000');
    expect(kode(pertama)).toEqual(['NIB_SATU_ANGKA']);
    const lain = await ubah('1111111111111', pertama);
    expect(kode(lain)).toEqual(['NIB_SATU_ANGKA']);
    expect(await db().koperasi.findUnique({ where: { id } })).toMatchObject({ nib: null });
    // Neither does a tick that tells of nothing.
    for (const tanda of ['ya', 'on', '']) {
      expect(kode(await ubah('1111111111111', { konfirmasi: tanda }))).toEqual(['NIB_SATU_ANGKA']);
    }
    expect(await ubah('1111111111111', lain)).toBe('BERHASIL');
    expect(await db().koperasi.findUnique({ where: { id } })).toMatchObject({
      nib: '1111111111111',
    });
  });

  test('keraguan yang bertambah ditanyakan; yang berkurang tidak ditanyakan lagi', async () => {
    sesi.pelaku = petugas;
    const isian = formulirKoperasi(semula);
    const id = await buatKoperasi(petugas, isian);
    const ubah = (beda: Record<string, string>, atas?: Jawaban) =>
      kirim(ubahKoperasiAction, { ...isian, ...beda, id, versi: '1' }, atas);
    const nib = '0000000000000';
    const satu = await ubah({ nib });
    const dua = await ubah({ nib, telepon: '' }, satu);
    expect(kode(dua)).toEqual(['NIB_SATU_ANGKA', 'TANPA_TELEPON']);
    expect(await ubah({ nib }, dua)).toBe('BERHASIL');
  });

  test('nama mirip yang dikonfirmasi tidak menutupi nama mirip lain pada koperasi yang sama', async () => {
    sesi.pelaku = petugas;
    const lama = await buatKoperasi(petugas, { nama: 'Koperasi Konsumen Teratai Ungu Semerbak' });
    const isian = formulirKoperasi(semula);
    const id = await buatKoperasi(petugas, isian);
    const ubah = (nama: string, atas?: Jawaban) =>
      kirim(ubahKoperasiAction, { ...isian, nama, id, versi: '1' }, atas);
    const pertama = await ubah('Koperasi Konsumen Teratai Ungu Semerbik');
    expect(kode(pertama)).toEqual([`SERUPA:${lama}`]);
    const lain = await ubah('Koperasi Konsumen Teratai Ungu Semerbok', pertama);
    expect(kode(lain)).toEqual([`SERUPA:${lama}`]);
    expect(await ubah('Koperasi Konsumen Teratai Ungu Semerbok', lain)).toBe('BERHASIL');
  });
});

describe('draf', () => {
  test('langkah identitas: nomor badan hukum lain ditanyakan lagi', async () => {
    sesi.pelaku = petugas;
    const isi = Object.fromEntries(
      Object.entries(formulirKoperasi()).filter(([nama]) => nama in ISIAN_LANGKAH.identitas),
    );
    const nomor = ['81/BH/UJI/KONFIRMASI', '82/BH/UJI/KONFIRMASI'];
    for (const nomorBadanHukum of nomor) await buatKoperasi(petugas, { nomorBadanHukum });
    const draf = randomUUID();
    const versi = versiDraf(hak(petugas, 'koperasi:daftarkan'), undefined);
    const langkah = (nomorBadanHukum: string, atas?: Jawaban) =>
      kirim(
        simpanIdentitasAction,
        { ...isi, nomorBadanHukum, draf, versi, perintah: 'lanjut' },
        atas,
      );
    const satu = await langkah(nomor[0] ?? '');
    expect(kode(satu)).toHaveLength(1);
    const dua = await langkah(nomor[1] ?? '', satu);
    expect(kode(dua)).toHaveLength(1);
    expect(await langkah(nomor[1] ?? '', dua)).toBe('BERHASIL');
  });

  test('halaman periksa: tanda berlaku untuk draf seperti yang diperlihatkan', async () => {
    sesi.pelaku = petugas;
    const draf = randomUUID();
    const semua = formulirKoperasi({ nib: '0000000000000' });
    const by = hak(petugas, 'koperasi:daftarkan');
    const simpan = async (langkah: LangkahIsian, isi: Record<string, string>) => {
      const lama = (await bacaDrafPendaftaran(by, draf))?.isi[langkah];
      return transaksi((tx) =>
        simpanLangkah(tx, by, langkah, {
          draf,
          versi: versiDraf(by, lama),
          perintah: 'simpan',
          konfirmasiPeringatan: false,
          isi,
        }),
      );
    };
    for (const [langkah, nama] of Object.entries(ISIAN_LANGKAH)) {
      const isi = Object.entries(semua).filter(([satu]) => satu in nama);
      await simpan(langkah as LangkahIsian, Object.fromEntries(isi));
    }
    await simpan('pengurus', { 'pengurus.0.jabatan': 'KETUA', 'pengurus.0.nama': 'Siti Contoh' });
    const periksa = async () => {
      const isi = (await bacaDrafPendaftaran(by, draf))?.isi ?? {};
      return { isi, halaman: await susunPeriksa(by, { draf, isi, tersimpan: '' }) };
    };
    const { isi, halaman } = await periksa();
    expect(halaman.kode).toEqual(['NIB_SATU_ANGKA']);
    await simpan('identitas', { ...isi.identitas, nib: '1111111111111' });
    const tanda = ({ kode: semuaKode, dibaca }: typeof halaman) => ({
      draf,
      diperiksa: semuaKode.join(','),
      dibaca,
      konfirmasiPeringatan: 'on',
    });
    const usang = await kirim(kirimPendaftaranAction, tanda(halaman));
    expect(usang).toMatchObject({
      pesan: expect.stringContaining('berubah sejak halaman ini dibuka'),
    });
    expect(await kirim(kirimPendaftaranAction, tanda((await periksa()).halaman))).toBe('BERHASIL');
  });
});

/** Sends the step about the owner for a new account, and again as often as it is called. */
async function langkahPemilik() {
  const pemilik = await buatAkun(['PEMILIK']);
  const isi = {
    versi: versiDraf(hak(pemilik, 'umkm:daftar'), undefined),
    bagian: 'pemilik',
    cara: 'lanjut',
    nama: 'Budi Contoh',
    jenisKelamin: 'LAKI_LAKI',
    tempatLahir: 'Bogor',
    tanggalLahir: '1990-05-05',
    pendidikan: 'sma',
  };
  const langkah = (nikPenduduk: string, atas?: Jawaban) => {
    sesi.pelaku = pemilik;
    return kirim(simpanLangkahAction, { ...isi, nikPenduduk }, atas);
  };
  return { pemilik, langkah };
}

test('UMKM: NIK penduduk janggal yang dikonfirmasi tidak menutupi NIK penduduk lain', async () => {
  const { langkah } = await langkahPemilik();
  const satu = await langkah('3171010505900071');
  expect(kode(satu)).toEqual(['NIK_LUAR_DEPOK']);
  const dua = await langkah('3172010505900072', satu);
  expect(kode(dua)).toEqual(['NIK_LUAR_DEPOK']);
  expect(await langkah('3172010505900072', dua)).toBe('BERHASIL');
});

test('UMKM: yang dikirim dengan tanda dihitung satu kali dalam batas bertanya NIK penduduk', async () => {
  const { points } = BATAS['nik-penduduk'];
  const nikPenduduk = '3173010505900074';
  await buatUsaha(await buatAkun(['PEMILIK']), {
    pemilik: { nikPenduduk },
    konfirmasiPeringatan: true,
  });
  const lain = await langkahPemilik();
  for (let ke = 0; ke < points; ke += 1) await tungguLaju('nik-penduduk', lain.pemilik.penggunaId);
  const ragu = await lain.langkah(nikPenduduk);
  expect(kode(ragu)).toEqual(['NIK_LUAR_DEPOK']);

  const { langkah } = await langkahPemilik();
  for (let ke = 1; ke <= points; ke += 1) {
    const jawaban = await langkah(nikPenduduk, ragu);
    expect(jawaban, `kiriman ${ke}`).toMatchObject({
      galat: { nikPenduduk: [expect.stringContaining('belum dapat dipakai')] },
    });
  }
  expect(await langkah(nikPenduduk, ragu)).toBe('BERHASIL');
});
