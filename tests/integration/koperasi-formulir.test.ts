import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { riwayatObjek } from '@/lib/audit/reads';
import { nilaiFormulir } from '@/lib/koperasi/isian/kolom/rules';
import { isianKoperasiSchema } from '@/lib/koperasi/isian/schema';
import { betulkanPengurus } from '@/lib/koperasi/kepengurusan/pembetulan/commands';
import { betulkanPengurusSchema } from '@/lib/koperasi/kepengurusan/pembetulan/schema';
import { bukaPengurus, pengurusKini, semuaPengurus } from '@/lib/koperasi/kepengurusan/reads';
import { daftarkanKoperasi, simpanLangkah } from '@/lib/koperasi/pendaftaran/commands';
import { susunPeriksa } from '@/lib/koperasi/pendaftaran/periksa/reads';
import { bacaDrafPendaftaran } from '@/lib/koperasi/pendaftaran/reads';
import { langkahSchema } from '@/lib/koperasi/pendaftaran/schema';
import { ubahKoperasi, ubahProfilKoperasi } from '@/lib/koperasi/perubahan/commands';
import { bacaIsianKoperasi } from '@/lib/koperasi/perubahan/reads';
import { ubahKoperasiSchema, ubahProfilKoperasiSchema } from '@/lib/koperasi/perubahan/schema';
import { profilKoperasi } from '@/lib/koperasi/profil/reads';
import { profilKoperasiPublik } from '@/lib/koperasi/publik/profil/reads';
import { type Pelaku, wewenang, wewenangPublik } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { galatIsian } from '@/lib/platform/isian';
import { buatAkun, hak } from '@/tests/support/pabrik-akun';
import {
  buatKoperasi,
  formulirKoperasi,
  isianKoperasi,
  KETUA_UJI,
  sebagaiPengurus,
} from '@/tests/support/pabrik-koperasi';

/** The fields of the official form beside those that every koperasi tells. */

const NOMOR_REKENING = '0099887766';
const NPWP = '3276014505900001';

const LENGKAP = {
  hp: '0812 9999 0000',
  faks: '021 7700 4321',
  nomorPerubahanAnggaranDasar: 'AHU-0000667.AH.01.27.TAHUN 2020',
  tanggalPerubahanAnggaranDasar: '2020-03-04',
  pengesahPerubahan: 'GUBERNUR',
  tempatKedudukanPerubahan: 'Kota Depok',
  notarisPerubahan: 'Notaris Uji',
  jangkaWaktuPerubahan: 'Tidak terbatas',
  alasanPerubahan: 'Menambah usaha.',
  pola: 'SYARIAH',
  punyaUsp: 'ya',
  nomorIzinUsp: '503/1',
  tanggalIzinUsp: '2024-01-02',
  penerbitIzinUsp: 'Dinas Uji',
  izinUspBerlakuHingga: '2029-01-01',
  sertifikatDsn: 'DSN-1',
  rekomendasiMui: 'MUI-1',
  siupNomor: 'SIUP-1',
  siupTanggal: '2012-05-06',
  siupPenerbit: 'Kantor Uji',
  siupPenanggungJawab: 'Siti Contoh',
  tdpNomor: 'TDP-1',
  rekening1Bank: 'Bank Uji',
  rekening1Nomor: '00-9988 7766',
  rekening1AtasNama: 'Koperasi Uji',
};

let petugas: Pelaku & { penggunaId: string };
let penilai: Pelaku & { penggunaId: string };
let orang: Pelaku & { penggunaId: string };

beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS']);
  penilai = await buatAkun(['PENILAI']);
  orang = await buatAkun([]);
});
afterAll(tutupDb);

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'BERHASIL' : hasil.alasan);
const baca = (id: string) => bacaIsianKoperasi(hak(petugas, 'koperasi:ubah'), id);

/** Opens the form, changes some fields, and sends it, as a browser does. */
async function buka(id: string) {
  const terbuka = await baca(id);
  if (!terbuka) throw new Error('koperasi uji hilang');
  const nilai = { ...nilaiFormulir(terbuka.isian), id, versi: String(terbuka.versi) };
  return (ubah: Record<string, string>) =>
    transaksi((tx) =>
      ubahKoperasi(
        tx,
        hak(petugas, 'koperasi:ubah'),
        ubahKoperasiSchema.parse({ ...nilai, ...ubah }),
      ),
    );
}

const jejak = (objekId: string, tindakan: string) =>
  db().catatanAudit.findFirstOrThrow({ where: { objekId, tindakan }, orderBy: { waktu: 'desc' } });

describe('mendaftarkan', () => {
  test('semua isian formulir resmi tersimpan dan terbaca kembali seperti ditulis', async () => {
    const id = await buatKoperasi(petugas, LENGKAP);
    expect((await baca(id))?.isian).toMatchObject({
      ...LENGKAP,
      hp: '+6281299990000',
      faks: '+622177004321',
      punyaUsp: true,
      rekening1Nomor: NOMOR_REKENING,
      situNomor: null,
      rekening2Bank: null,
    });
    const baris = await db().koperasi.findUniqueOrThrow({
      where: { id },
      include: { izin: true, rekening: true },
    });
    expect(baris.izin.map(({ jenis }) => jenis).sort()).toEqual(['SIUP', 'TDP']);
    expect(baris.rekening).toHaveLength(1);
  });

  test('riwayat tidak memuat rekening, hanya bahwa diisi', async () => {
    const id = await buatKoperasi(petugas, LENGKAP);
    const { sesudah } = await jejak(id, 'koperasi.daftar');
    expect(sesudah).toMatchObject({ siupNomor: 'SIUP-1', rekening: 'diisi' });
    expect(JSON.stringify(sesudah)).not.toContain(NOMOR_REKENING);
    expect(Object.keys(sesudah as object).filter((nama) => /^rekening\d/.test(nama))).toEqual([]);
  });

  test('tanpa telepon dan HP diingatkan; salah satunya cukup', async () => {
    const daftarkan = (ubah: Record<string, string>) =>
      transaksi((tx) =>
        daftarkanKoperasi(tx, hak(petugas, 'koperasi:daftarkan'), {
          isian: isianKoperasi(ubah),
          kepengurusan: [KETUA_UJI],
          kunciKirim: randomUUID(),
          konfirmasi: [],
        }),
      );
    expect(await daftarkan({ telepon: '' })).toMatchObject({
      ok: false,
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'TANPA_TELEPON', isian: 'telepon' }],
    });
    expect(alasan(await daftarkan({ telepon: '', hp: '0812 9999 0000' }))).toBe('BERHASIL');
  });

  test('NPWP pengurus disimpan tersandi; yang hanya membaca tidak mendapatnya', async () => {
    const ketua = { ...KETUA_UJI, npwp: NPWP, pendidikan: 'd4-s1' as const };
    const id = await buatKoperasi(petugas, {}, [ketua]);
    const baris = await db().kepengurusanKoperasi.findFirstOrThrow({ where: { koperasiId: id } });
    expect(baris.npwpSandi).not.toBeNull();
    expect(JSON.stringify(baris)).not.toContain(NPWP);
    const by = hak(petugas, 'koperasi:ubah');
    expect((await bukaPengurus(by, id, 'MENJABAT'))[0]).toMatchObject({
      npwp: NPWP,
      pendidikan: 'd4-s1',
    });
    const [tersamar] = await semuaPengurus(by, id);
    expect(tersamar?.npwpTersamar).toMatch(/0001$/);
    expect(JSON.stringify(tersamar)).not.toContain(NPWP);
    const [terbaca] = await pengurusKini(hak(penilai, 'koperasi:baca'), id);
    expect(terbaca).toMatchObject({ npwpTersamar: null, pendidikan: null });
    expect(JSON.stringify((await jejak(id, 'koperasi.daftar')).sesudah)).not.toContain(NPWP);
  });
});

test('membetulkan NPWP dan pendidikan: kosong berarti tetap, riwayat tanpa nomornya', async () => {
  const ketua = { ...KETUA_UJI, npwp: NPWP, pendidikan: 'sma' as const };
  const koperasiId = await buatKoperasi(petugas, {}, [ketua]);
  const by = hak(petugas, 'koperasi:ubah');
  const kini = async () => {
    const [satu] = await bukaPengurus(by, koperasiId, 'MENJABAT');
    if (!satu) throw new Error('ketua uji hilang');
    return satu;
  };
  const betulkan = async (ubah: Record<string, string>) => {
    const { id, versi } = await kini();
    const isi = { jabatan: 'KETUA', nama: ketua.nama, mulai: ketua.mulai ?? '', npwp: '' };
    const input = { koperasiId, id, versi, ...isi, alasan: 'Salah ketik', ...ubah };
    return transaksi((tx) => betulkanPengurus(tx, by, betulkanPengurusSchema.parse(input)));
  };
  expect(alasan(await betulkan({ pendidikan: 'd4-s1' }))).toBe('BERHASIL');
  expect(await kini()).toMatchObject({ npwp: NPWP, pendidikan: 'd4-s1' });
  const lama = { pendidikan: 'd4-s1', npwp: '012345678901234' };
  expect(await betulkan(lama)).toMatchObject({
    peringatan: [{ kode: 'NPWP_LAMA', isian: 'npwp' }],
  });
  expect(alasan(await betulkan({ ...lama, konfirmasiPeringatan: 'ya' }))).toBe('BERHASIL');
  expect(await kini()).toMatchObject({ npwp: '012345678901234' });
  const { sebelum, sesudah } = await jejak(koperasiId, 'pengurus.betulkan');
  expect(sesudah).toMatchObject({ npwp: 'diubah' });
  expect(JSON.stringify([sebelum, sesudah])).not.toMatch(/\d{15}/);
});

describe('yang ditolak, di isiannya', () => {
  test.each([
    ['nomor rekening bukan angka', { ...rekening(), rekening1Nomor: 'abc' }, 'rekening1Nomor'],
    ['rekening tanpa nomor', { ...rekening(), rekening1Nomor: '' }, 'rekening1Nomor'],
    ['rekening tanpa nama pemilik', { ...rekening(), rekening1AtasNama: '' }, 'rekening1AtasNama'],
    ['SIUP tanpa nomor', { siupPenerbit: 'Kantor Uji' }, 'siupNomor'],
    ['tanggal TDP di masa depan', { tdpNomor: '1', tdpTanggal: '2099-01-01' }, 'tdpTanggal'],
    ['sertifikat DSN pada pola konvensional', { sertifikatDsn: 'DSN-1' }, 'sertifikatDsn'],
    ['rekomendasi MUI pada pola konvensional', { rekomendasiMui: 'MUI-1' }, 'rekomendasiMui'],
    ['penerbit izin USP tanpa USP', { penerbitIzinUsp: 'Dinas Uji' }, 'penerbitIzinUsp'],
    [
      'masa berlaku izin habis sebelum tanggalnya',
      { punyaUsp: 'ya', tanggalIzinUsp: '2024-01-02', izinUspBerlakuHingga: '2023-01-01' },
      'izinUspBerlakuHingga',
    ],
    ['HP yang bukan nomor', { hp: 'nomor lama' }, 'hp'],
    ['pengesah yang tidak dikenal', { pengesahPerubahan: 'RAJA' }, 'pengesahPerubahan'],
  ])('%s', (_, ubah, isian) => {
    const hasil = isianKoperasiSchema.safeParse(formulirKoperasi(ubah));
    expect(hasil.success ? [] : Object.keys(galatIsian(hasil.error))).toEqual([isian]);
  });
});

function rekening() {
  return { rekening1Bank: 'Bank Uji', rekening1Nomor: '12345', rekening1AtasNama: 'Koperasi Uji' };
}

describe('mengubah', () => {
  test('menyimpan tanpa perubahan tidak menulis apa pun', async () => {
    const id = await buatKoperasi(petugas, LENGKAP);
    expect(alasan(await (await buka(id))({}))).toBe('BERHASIL');
    expect((await baca(id))?.versi).toBe(1);
  });

  test('izin diganti, ditambah, dan dihapus; riwayat berbicara bahasa biasa', async () => {
    const id = await buatKoperasi(petugas, LENGKAP);
    const hasil = await (await buka(id))({
      siupNomor: 'SIUP-2',
      tdpNomor: '',
      situNomor: 'SITU-1',
      pengesahPerubahan: 'DEPUTI',
      rekening1Nomor: '55554444',
    });
    expect(alasan(hasil)).toBe('BERHASIL');
    expect((await baca(id))?.isian).toMatchObject({
      siupNomor: 'SIUP-2',
      siupPenerbit: 'Kantor Uji',
      tdpNomor: null,
      situNomor: 'SITU-1',
      rekening1Nomor: '55554444',
    });
    const { sebelum, sesudah } = await jejak(id, 'koperasi.ubah');
    expect({ sebelum, sesudah }).toEqual({
      sebelum: {
        siupNomor: 'SIUP-1',
        tdpNomor: 'TDP-1',
        situNomor: null,
        pengesahPerubahan: 'GUBERNUR',
        rekening: 'terisi',
      },
      sesudah: {
        siupNomor: 'SIUP-2',
        tdpNomor: null,
        situNomor: 'SITU-1',
        pengesahPerubahan: 'DEPUTI',
        rekening: 'diubah',
      },
    });
    const [terakhir] = await riwayatObjek(hak(penilai, 'koperasi:baca'), 'koperasi', id);
    expect(terakhir?.perubahan).toEqual(
      expect.arrayContaining([
        { label: 'Nomor SIUP', sebelum: 'SIUP-1', sesudah: 'SIUP-2' },
        { label: 'Nomor SITU', sebelum: 'kosong', sesudah: 'SITU-1' },
        { label: 'Rekening bank', sebelum: 'terisi', sesudah: 'diubah' },
        {
          label: 'Pengesah perubahan anggaran dasar',
          sebelum: 'Gubernur',
          sesudah: expect.stringMatching(/^Deputi/),
        },
      ]),
    );
  });

  test('dua petugas bersamaan: yang kedua melihat kedua nomor SIUP dan rekening', async () => {
    const id = await buatKoperasi(petugas, LENGKAP);
    const [satu, dua] = [await buka(id), await buka(id)];
    expect(alasan(await satu({ siupNomor: 'SIUP-A', rekening1Nomor: '11111111' }))).toBe(
      'BERHASIL',
    );
    const kalah = await dua({ siupNomor: 'SIUP-B', rekening1Nomor: '22222222' });
    expect(kalah).toMatchObject({
      ok: false,
      alasan: 'SUDAH_BERUBAH',
      bentrok: {
        butir: [
          {
            isian: 'siupNomor',
            label: 'Nomor SIUP',
            milikAnda: 'SIUP-B',
            tersimpan: 'SIUP-A',
          },
          { isian: 'rekening1Nomor', milikAnda: '22222222', tersimpan: '11111111' },
        ],
      },
    });
    expect((await baca(id))?.isian).toMatchObject({
      siupNomor: 'SIUP-A',
      rekening1Nomor: '11111111',
    });
  });

  test('pengurus yang menulis simpanan tidak lazim diminta memeriksanya', async () => {
    const id = await buatKoperasi(petugas);
    const by = hak(sebagaiPengurus(orang, id), 'koperasi:ubah-profil');
    const kirim = (ubah: Record<string, string>) => {
      const isi = { id, versi: '1', telepon: '021 7700 1234', menerimaAnggota: 'ya' };
      const simpanan = { simpananPokok: '100.000', simpananWajib: '20.000' };
      const input = ubahProfilKoperasiSchema.parse({ ...isi, ...simpanan, ...ubah });
      return transaksi((tx) => ubahProfilKoperasi(tx, by, input));
    };
    const salah = { simpananWajib: '20.000.000' };
    expect(await kirim(salah)).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [
        { kode: 'SIMPANAN_WAJIB_TIDAK_LAZIM', isian: 'simpananWajib' },
        { kode: 'SIMPANAN_WAJIB_MELEBIHI_POKOK', isian: 'simpananWajib' },
      ],
    });
    expect((await baca(id))?.isian.simpananWajib).toBe(20_000n);
    expect(alasan(await kirim({ ...salah, konfirmasiPeringatan: 'ya' }))).toBe('BERHASIL');
  });

  test('pengurus mengubah HP; izin dan rekening tetap', async () => {
    const id = await buatKoperasi(petugas, LENGKAP);
    const pengurus = sebagaiPengurus(orang, id);
    const input = ubahProfilKoperasiSchema.parse({
      id,
      versi: '1',
      hp: '0813 1111 2222',
    });
    const hasil = await transaksi((tx) =>
      ubahProfilKoperasi(tx, hak(pengurus, 'koperasi:ubah-profil'), input),
    );
    expect(alasan(hasil)).toBe('BERHASIL');
    expect((await baca(id))?.isian).toMatchObject({
      hp: '+6281311112222',
      siupNomor: 'SIUP-1',
      rekening1Nomor: NOMOR_REKENING,
    });
    // Bank accounts are not theirs to change.
    const lewat = { id, versi: '2', menerimaAnggota: 'ya', rekening1Nomor: '99999' };
    expect(ubahProfilKoperasiSchema.safeParse(lewat).success).toBe(false);
  });
});

describe('siapa yang melihat rekening', () => {
  const judul = 'Rekening bank';
  const bagian = async (pelaku: Pelaku, id: string) =>
    profilKoperasi(hak(pelaku, 'koperasi:baca'), id, wewenang(pelaku, 'koperasi:ubah-profil'));

  test('petugas dan pengurusnya sendiri; penilai tidak, umum tidak', async () => {
    const id = await buatKoperasi(petugas, LENGKAP);
    for (const pelaku of [petugas, sebagaiPengurus(orang, id)]) {
      const profil = await bagian(pelaku, id);
      expect(profil?.bagian.find((satu) => satu.judul === judul)?.butir).toContainEqual({
        istilah: 'Nomor rekening pertama',
        nilai: NOMOR_REKENING,
      });
    }
    const penilaian = await bagian(penilai, id);
    expect(penilaian?.bagian.map((satu) => satu.judul)).toContain('Izin sebelum NIB');
    expect(JSON.stringify(penilaian)).not.toContain(NOMOR_REKENING);
    const umum = await profilKoperasiPublik(wewenangPublik(randomUUID()), id);
    expect(umum?.kontak.hp).toBe('+6281299990000');
    expect(JSON.stringify(umum)).not.toContain(NOMOR_REKENING);
    expect(JSON.stringify(umum)).not.toContain('SIUP-1');
  });

  test('pengurus koperasi lain dan Dekranasda tidak', async () => {
    const [id, lain] = [await buatKoperasi(petugas, LENGKAP), await buatKoperasi(petugas)];
    const sebelah = {
      ...penilai,
      peran: [...penilai.peran, ...sebagaiPengurus(orang, lain).peran],
    };
    const profil = await bagian(sebelah, id);
    expect(profil).not.toBeNull();
    expect(JSON.stringify(profil)).not.toContain(NOMOR_REKENING);
    const dekranasda = await buatAkun(['DEKRANASDA']);
    expect(wewenang(dekranasda, 'koperasi:ubah-profil')).toBeNull();
    expect(wewenang(dekranasda, 'koperasi:baca')).toBeNull();
  });
});

test('draf langkah identitas menyimpan izin dan rekening; halaman periksa hanya menulis yang diisi', async () => {
  const by = hak(petugas, 'koperasi:daftarkan');
  const draf = randomUUID();
  const input = langkahSchema('identitas').parse({
    draf,
    versi: 'a'.repeat(40),
    perintah: 'simpan',
    nama: 'Koperasi Konsumen Draf Izin Lama',
    statusNomorInduk: 'BELUM_BERSERTIFIKAT',
    pengesah: 'TIDAK_TAHU',
    siupNomor: 'SIUP-9',
    rekening1Bank: 'Bank Uji',
  });
  await transaksi((tx) => simpanLangkah(tx, by, 'identitas', input));
  const isi = (await bacaDrafPendaftaran(by, draf))?.isi ?? {};
  expect(isi.identitas).toMatchObject({ siupNomor: 'SIUP-9', rekening1Bank: 'Bank Uji' });
  const periksa = await susunPeriksa(by, { draf, isi, tersimpan: '' });
  const nama = periksa.bagian[0]?.butir.map(({ isian }) => isian);
  expect(nama).toContain('siupNomor');
  expect(nama).toContain('rekening1Bank');
  expect(nama).not.toContain('situNomor');
  expect(nama).not.toContain('alasanPerubahan');
});
