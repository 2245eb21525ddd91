import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bacaDraf } from '@/lib/draf/reads';
import { versiDraf } from '@/lib/draf/versi/reads';
import {
  type DaftarkanKoperasiInput,
  daftarkanKoperasi,
  hapusDrafPendaftaran,
  kirimPendaftaran,
  simpanLangkah,
} from '@/lib/koperasi/pendaftaran/commands';
import { susunPeriksa } from '@/lib/koperasi/pendaftaran/periksa/reads';
import { bacaDrafPendaftaran, JENIS_DRAF } from '@/lib/koperasi/pendaftaran/reads';
import type { LangkahIsian } from '@/lib/koperasi/pendaftaran/rules';
import { langkahSchema } from '@/lib/koperasi/pendaftaran/schema';
import { koperasiSerupa } from '@/lib/koperasi/serupa/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { buatAkun, hak } from '@/tests/support/pabrik-akun';
import {
  buatKoperasi,
  formulirKoperasi,
  isianKoperasi,
  jumlahAudit,
  KETUA_UJI,
} from '@/tests/support/pabrik-koperasi';

let petugas: Pelaku & { penggunaId: string };
let petugasLain: Pelaku & { penggunaId: string };

beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS']);
  petugasLain = await buatAkun(['PETUGAS']);
});
afterAll(tutupDb);

const daftarkan = (ubah: Partial<DaftarkanKoperasiInput> = {}, oleh: Pelaku = petugas) =>
  transaksi((tx) =>
    daftarkanKoperasi(tx, hak(oleh, 'koperasi:daftarkan'), {
      isian: isianKoperasi(),
      kepengurusan: [KETUA_UJI],
      kunciKirim: randomUUID(),
      konfirmasi: [],
      ...ubah,
    }),
  );

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'BERHASIL' : hasil.alasan);

describe('daftarkanKoperasi', () => {
  test('menyimpan koperasi dengan pengurusnya, tersandi, dan satu catatan audit', async () => {
    const isian = isianKoperasi({
      nomorIndukKoperasi: '3276010000017',
      npwp: '012345678901234',
      simpananPokok: '100.000',
    });
    const hasil = await daftarkan({ isian });
    if (!hasil.ok) throw new Error(hasil.alasan);
    const baris = await db().koperasi.findUniqueOrThrow({
      where: { id: hasil.nilai.id },
      include: { kepengurusan: true },
    });
    expect(baris).toMatchObject({
      nama: isian.nama,
      npwp: '0012345678901234',
      simpananPokok: 100_000n,
      simpananWajib: 20_000n,
      formatBadanHukum: 'DAERAH',
      status: 'AKTIF',
      kategoriKesehatan: 'BELUM_DINILAI',
      versi: 1,
      dibuatOleh: petugas.penggunaId,
    });
    expect(baris.kunciNama).not.toContain('koperasi');
    expect(baris.cari).toContain('3276010000017');
    const [ketua] = baris.kepengurusan;
    expect(JSON.stringify(baris.kepengurusan)).not.toContain(KETUA_UJI.nikPenduduk);
    expect(JSON.stringify(baris.kepengurusan)).not.toContain('81234567890');
    expect(
      brankas().bukaSandi(
        ketua?.nikPendudukSandi ?? '',
        konteks('kepengurusan_koperasi', 'nik_penduduk_sandi', ketua?.id ?? ''),
      ),
    ).toBe(KETUA_UJI.nikPenduduk);
    expect(await jumlahAudit('koperasi.daftar', hasil.nilai.id)).toBe(1);
    const audit = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: hasil.nilai.id },
    });
    expect(JSON.stringify(audit.sesudah)).not.toContain('81234567890');
  });

  test('kiriman yang sama dua kali bersamaan menjadi satu koperasi', async () => {
    const input = { isian: isianKoperasi(), kunciKirim: randomUUID() };
    const hasil = await Promise.all([daftarkan(input), daftarkan(input), daftarkan(input)]);
    const id = hasil.map((satu) => (satu.ok ? satu.nilai.id : satu.alasan));
    expect(new Set(id).size).toBe(1);
    expect(await db().koperasi.count({ where: { kunciKirim: input.kunciKirim } })).toBe(1);
    expect(await jumlahAudit('koperasi.daftar', id[0])).toBe(1);
  });

  test('kunci kirim orang lain ditolak', async () => {
    const input = { isian: isianKoperasi(), kunciKirim: randomUUID() };
    await daftarkan(input);
    expect(alasan(await daftarkan({ ...input, isian: isianKoperasi() }, petugasLain))).toBe(
      'SUDAH_DIPAKAI',
    );
  });

  test('Nomor Induk yang sudah dipakai ditolak dengan nama pemakainya, tanpa jejak', async () => {
    const pertama = await daftarkan({
      isian: isianKoperasi({ nomorIndukKoperasi: '3276010000099' }),
    });
    expect(pertama.ok).toBe(true);
    const sebelum = await jumlahAudit('koperasi.daftar');
    const isian = isianKoperasi({ nomorIndukKoperasi: '3276010000099' });
    const kedua = await daftarkan({ isian, konfirmasi: true });
    expect(kedua).toMatchObject({
      ok: false,
      alasan: 'NOMOR_INDUK_TERDAFTAR',
      rincian: { pemegang: { id: pertama.ok ? pertama.nilai.id : '' } },
    });
    expect(kedua.ok ? '' : kedua.galat?.nomorIndukKoperasi?.[0]).toContain(
      'sudah dipakai Koperasi',
    );
    expect(await jumlahAudit('koperasi.daftar')).toBe(sebelum);
    expect(await db().koperasi.count({ where: { nama: isian.nama } })).toBe(0);
  });

  test('dua Koperasi Kelurahan Merah Putih di satu kelurahan: satu menang, juga bersamaan', async () => {
    const kkmp = (nama: string) =>
      isianKoperasi({ nama, adalahKkmp: 'ya', kelurahanKode: '32.76.04.1004' });
    const hasil = await Promise.all([
      daftarkan({ isian: kkmp('Koperasi Kelurahan Merah Putih Limo'), konfirmasi: true }),
      daftarkan({ isian: kkmp('Koperasi Kelurahan Merah Putih Limo Jaya'), konfirmasi: true }),
    ]);
    expect(hasil.map(alasan).sort()).toEqual(['BERHASIL', 'KKMP_SUDAH_ADA']);
    const gagal = hasil.find((satu) => !satu.ok);
    expect(gagal && !gagal.ok && gagal.galat?.adalahKkmp?.[0]).toMatch(
      /Kelurahan Limo sudah punya .*: Koperasi Kelurahan Merah Putih Limo/,
    );
    expect(
      await db().koperasi.count({ where: { adalahKkmp: true, kelurahanKode: '32.76.04.1004' } }),
    ).toBe(1);
  });

  test('dua KKMP di kelurahan berbeda dalam satu kecamatan tidak saling dianggap mirip', async () => {
    await daftarkan({
      isian: isianKoperasi({
        nama: 'Koperasi Kelurahan Merah Putih Grogol',
        adalahKkmp: 'ya',
        kelurahanKode: '32.76.04.1002',
      }),
      konfirmasi: true,
    });
    const hasil = await daftarkan({
      isian: isianKoperasi({
        nama: 'Koperasi Kelurahan Merah Putih Krukut',
        adalahKkmp: 'ya',
        kelurahanKode: '32.76.04.1003',
      }),
    });
    expect(alasan(hasil)).toBe('BERHASIL');
  });

  test('dua ketua sekaligus ditolak', async () => {
    const dua = [KETUA_UJI, { ...KETUA_UJI, nama: 'Lain' }];
    expect(alasan(await daftarkan({ kepengurusan: dua }))).toBe('JABATAN_GANDA');
  });

  test('satu NIK penduduk di dua jabatan ditolak, senama diminta dikonfirmasi', async () => {
    const isian = isianKoperasi();
    const sekretaris = { ...KETUA_UJI, jabatan: 'SEKRETARIS' as const };
    const kepengurusan = [KETUA_UJI, { ...sekretaris, nama: 'Ditulis Lain' }];
    expect(alasan(await daftarkan({ isian, kepengurusan, konfirmasi: true }))).toBe(
      'RANGKAP_JABATAN',
    );
    const senama = [KETUA_UJI, { ...sekretaris, nikPenduduk: null }];
    const kode = 'ORANG_SAMA:1:KETUA:SEKRETARIS';
    expect(await daftarkan({ isian, kepengurusan: senama })).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode }],
    });
    expect(await db().koperasi.count({ where: { nama: isian.nama } })).toBe(0);
    expect(alasan(await daftarkan({ isian, kepengurusan: senama, konfirmasi: [kode] }))).toBe(
      'BERHASIL',
    );
  });

  test('pengurus yang menjabat sebelum badan hukum diminta dikonfirmasi', async () => {
    const kepengurusan = [KETUA_UJI, { ...KETUA_UJI, jabatan: 'BENDAHARA' as const }].map(
      (satu, letak) => ({
        ...satu,
        nikPenduduk: null,
        nama: `Orang ${letak}`,
        mulai: '2015-03-31',
      }),
    );
    const isian = isianKoperasi();
    const kode = [0, 1].map((letak) => `MENJABAT_SEBELUM_BADAN_HUKUM:${letak}`);
    const ditolak = await daftarkan({ isian, kepengurusan });
    expect(ditolak).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: kode.map((satu) => ({ kode: satu })),
    });
    expect(ditolak.ok ? '' : ditolak.peringatan?.[1]?.pesan).toContain('Orang 1 menjabat sejak');
    expect(alasan(await daftarkan({ isian, kepengurusan, konfirmasi: kode }))).toBe('BERHASIL');
  });

  test('pengurus dengan NIK penduduk yang janggal diminta dikonfirmasi, dengan namanya', async () => {
    const janggal = { ...KETUA_UJI, nikPenduduk: '1111111111111111' };
    const hasil = await daftarkan({ kepengurusan: [janggal] });
    expect(alasan(hasil)).toBe('PERLU_KONFIRMASI');
    const peringatan = hasil.ok ? [] : (hasil.peringatan ?? []);
    expect(peringatan.map(({ kode }) => kode)).toContain('NIK_SATU_ANGKA:0');
    expect(peringatan.every(({ pesan }) => pesan.includes('Siti Contoh'))).toBe(true);
    expect(peringatan.map(({ pesan }) => pesan).join()).not.toContain('1111');
  });

  test('nama mirip di kecamatan yang sama diperingatkan, dan hanya peringatan yang dibaca dapat dikonfirmasi', async () => {
    const lama = await buatKoperasi(petugas, { nama: 'Koperasi Jasa Anggrek Mekar Bersama' });
    const isian = isianKoperasi({
      nama: 'Koperasi Jasa Anggrek Mekar Bersamo',
      jenis: 'JASA',
    });
    const ditolak = await daftarkan({ isian });
    expect(ditolak).toMatchObject({
      ok: false,
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: `SERUPA:${lama}` }],
    });
    expect(alasan(await daftarkan({ isian, konfirmasi: ['SERUPA:lain'] }))).toBe(
      'PERLU_KONFIRMASI',
    );
    expect(alasan(await daftarkan({ isian, konfirmasi: [`SERUPA:${lama}`] }))).toBe('BERHASIL');
  });

  test('dua nama serupa bersamaan: yang kedua diperingatkan', async () => {
    const isian = () => isianKoperasi({ nama: 'Koperasi Konsumen Teratai Putih Abadi' });
    const hasil = await Promise.all([daftarkan({ isian: isian() }), daftarkan({ isian: isian() })]);
    expect(hasil.map(alasan).sort()).toEqual(['BERHASIL', 'PERLU_KONFIRMASI']);
  });
});

describe('koperasiSerupa', () => {
  const cari = (ubah: Record<string, string>) =>
    koperasiSerupa(hak(petugas, 'koperasi:daftarkan'), isianKoperasi(ubah));

  test('nomor badan hukum yang ditulis berbeda tetap ketemu, di kecamatan mana pun', async () => {
    const id = await buatKoperasi(petugas, { nomorBadanHukum: '006385/BH/M.KUKM.2/XI/2017' });
    const [serupa, ...lain] = await cari({
      nomorBadanHukum: 'No. 6385/bh/m.kukm.2/xi/2017',
      kelurahanKode: '32.76.11.1005',
    });
    expect(serupa).toMatchObject({ id, sebab: ['BADAN_HUKUM'] });
    expect(lain).toEqual([]);
  });

  test('nama mirip di kecamatan lain tidak, nama persis sama ya', async () => {
    const id = await buatKoperasi(petugas, {
      nama: 'Koperasi Produsen Kenanga Harum Wangi',
      kelurahanKode: '32.76.01.1006',
    });
    const jauh = { kelurahanKode: '32.76.11.1005' };
    expect(await cari({ ...jauh, nama: 'Koperasi Produsen Kenanga Harum Wangy' })).toEqual([]);
    expect(await cari({ ...jauh, nama: 'KSU Kenanga Harum Wangi' })).toMatchObject([
      { id, sebab: ['NAMA_SAMA'] },
    ]);
  });
});

describe('draf pendaftaran', () => {
  const langkah = async (
    draf: string,
    nama: LangkahIsian,
    isi: Record<string, string>,
    { perintah = 'lanjut', oleh = petugas as Pelaku } = {},
  ) => {
    const by = hak(oleh, 'koperasi:daftarkan');
    const versi = versiDraf(by, (await bacaDrafPendaftaran(by, draf))?.isi[nama] ?? {});
    const terbaca = langkahSchema(nama).safeParse({ draf, versi, perintah, ...isi });
    if (!terbaca.success) return { ok: false as const, galat: terbaca.error.issues };
    return transaksi((tx) => simpanLangkah(tx, by, nama, terbaca.data));
  };
  const kirim = async (
    draf: string,
    sisa: Record<string, unknown> = {},
    oleh: Pelaku = petugas,
  ) => {
    const by = hak(oleh, 'koperasi:daftarkan');
    const dibaca = versiDraf(by, (await bacaDrafPendaftaran(by, draf))?.isi);
    return transaksi((tx) =>
      kirimPendaftaran(tx, by, {
        draf,
        dibaca,
        konfirmasiPeringatan: false,
        yakinBerbeda: false,
        diperiksa: [],
        ...sisa,
      }),
    );
  };
  const pecah = (semua: Record<string, string>) => {
    const ambil = (...nama: string[]) =>
      Object.fromEntries(nama.flatMap((n) => (semua[n] === undefined ? [] : [[n, semua[n]]])));
    return {
      identitas: ambil(
        'nama',
        'nomorIndukKoperasi',
        'statusNomorInduk',
        'pengesah',
        'nomorBadanHukum',
        'tanggalBadanHukum',
      ),
      bidang: ambil('bentuk', 'jenis', 'kelompok', 'sektorUsaha', 'binaan', 'pola', 'adalahKkmp'),
      alamat: ambil('alamat', 'kelurahanKode', 'telepon'),
      simpanan: ambil('menerimaAnggota', 'simpananPokok', 'simpananWajib'),
      pengurus: { 'pengurus.0.jabatan': 'KETUA', 'pengurus.0.nama': 'Siti Contoh' },
    };
  };
  const isiSemua = async (draf: string, ubah: Record<string, string> = {}, perintah = 'lanjut') => {
    const bagian = pecah(formulirKoperasi(ubah));
    for (const [nama, isi] of Object.entries(bagian))
      await langkah(draf, nama as LangkahIsian, isi as Record<string, string>, { perintah });
  };

  test('setiap langkah tersimpan tersandi, hanya untuk pembuatnya', async () => {
    const draf = randomUUID();
    const hasil = await langkah(draf, 'identitas', pecah(formulirKoperasi()).identitas);
    expect(hasil).toMatchObject({
      ok: true,
      nilai: { ke: `/portal/koperasi/daftar-baru/${draf}/bidang` },
    });
    await langkah(
      draf,
      'pengurus',
      { 'pengurus.0.nama': 'Rahasia Namanya' },
      { perintah: 'simpan' },
    );
    const baris = await db().draf.findFirstOrThrow({ where: { kunci: draf } });
    expect(baris.isi).not.toContain('Rahasia');
    const by = hak(petugas, 'koperasi:daftarkan');
    expect((await bacaDrafPendaftaran(by, draf))?.isi.pengurus).toEqual({
      'pengurus.0.nama': 'Rahasia Namanya',
    });
    expect(await bacaDraf(hak(petugasLain, 'koperasi:daftarkan'), JENIS_DRAF, draf)).toBeNull();
  });

  test('"lanjut" diperiksa, "simpan draf" menerima isian setengah jadi', async () => {
    const draf = randomUUID();
    const isi = { nama: 'Ko', nomorIndukKoperasi: '123' };
    const lanjut = await langkah(draf, 'identitas', isi);
    expect(lanjut.ok).toBe(false);
    const galat = 'galat' in lanjut && Array.isArray(lanjut.galat) ? lanjut.galat : [];
    expect(galat.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['nama', 'nomorIndukKoperasi', 'statusNomorInduk', 'pengesah']),
    );
    expect((await langkah(draf, 'identitas', isi, { perintah: 'simpan' })).ok).toBe(true);
  });

  test('orang yang merangkap dan USP pada koperasi simpan pinjam ditolak di langkahnya', async () => {
    const kepala = { draf: randomUUID(), versi: 'a'.repeat(40), perintah: 'lanjut' };
    const galat = (nama: LangkahIsian, isi: Record<string, string>) => {
      const terbaca = langkahSchema(nama).safeParse({ ...kepala, ...isi });
      return (terbaca.error?.issues ?? []).map(({ path }) => path.join('.'));
    };
    const orang = (nikPenduduk: string) => ({
      'pengurus.0.jabatan': 'KETUA',
      'pengurus.0.nama': 'Siti Contoh',
      'pengurus.0.nikPenduduk': '3276014505900001',
      'pengurus.2.jabatan': 'SEKRETARIS',
      'pengurus.2.nama': 'Siti Contoh',
      'pengurus.2.nikPenduduk': nikPenduduk,
    });
    expect(galat('pengurus', orang('3276014505900001'))).toEqual(['pengurus.2.nikPenduduk']);
    expect(galat('pengurus', orang('3276014505900002'))).toEqual([]);
    const bidang = { ...pecah(formulirKoperasi()).bidang, punyaUsp: 'ya' };
    expect(galat('bidang', { ...bidang, jenis: 'SIMPAN_PINJAM' })).toEqual(['punyaUsp']);
    expect(galat('bidang', bidang)).toEqual([]);
  });

  test('NIK penduduk yang janggal ditanyakan di langkah pengurus, di barisnya; menjabat sebelum lahir ditolak', async () => {
    const orang = (ubah: Record<string, string>) => ({
      'pengurus.0.jabatan': 'KETUA',
      'pengurus.3.jabatan': 'SEKRETARIS',
      'pengurus.3.nama': 'Siti Contoh',
      'pengurus.3.nikPenduduk': '3276014505900001',
      ...ubah,
    });
    const draf = randomUUID();
    expect((await langkah(draf, 'pengurus', orang({}))).ok).toBe(true);
    expect(
      await langkah(draf, 'pengurus', orang({ 'pengurus.3.mulai': '2006-01-01' })),
    ).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'UMUR_DI_BAWAH_BATAS', isian: 'pengurus.3.mulai' }],
    });
    const janggal = orang({ 'pengurus.3.nikPenduduk': '1111111111111111' });
    expect(await langkah(draf, 'pengurus', janggal)).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: expect.arrayContaining([
        expect.objectContaining({ kode: 'NIK_SATU_ANGKA', isian: 'pengurus.3.nikPenduduk' }),
      ]),
    });
    const yakin = { ...janggal, konfirmasiPeringatan: 'ya' };
    expect((await langkah(draf, 'pengurus', yakin)).ok).toBe(true);
    const belumLahir = await langkah(draf, 'pengurus', orang({ 'pengurus.3.mulai': '1989-12-31' }));
    const galat = 'galat' in belumLahir && Array.isArray(belumLahir.galat) ? belumLahir.galat : [];
    expect(galat.map(({ path }) => path.join('.'))).toEqual(['pengurus.3.mulai']);
  });

  test('jabatan satu orang yang tertulis dua kali ditunjuk di baris keduanya', () => {
    const galat = (...jabatan: string[]) => {
      const isi = jabatan.flatMap((satu, baris) => [
        [`pengurus.${baris}.jabatan`, satu],
        [`pengurus.${baris}.nama`, satu === '' ? '' : `Orang ${baris}`],
      ]);
      const kepala = { draf: randomUUID(), versi: 'a'.repeat(40), perintah: 'lanjut' };
      const terbaca = langkahSchema('pengurus').safeParse({
        ...kepala,
        ...Object.fromEntries(isi),
      });
      return (terbaca.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]);
    };
    expect(galat('KETUA', 'SEKRETARIS', '', 'KETUA')).toEqual([
      ['pengurus.3.jabatan', 'Ketua sudah tertulis di orang ke-1, dan hanya dipegang satu orang.'],
    ]);
    expect(galat('', 'KETUA_PENGAWAS', 'BENDAHARA', 'BENDAHARA', 'KETUA_PENGAWAS')).toEqual([
      [
        'pengurus.4.jabatan',
        'Ketua pengawas sudah tertulis di orang ke-2, dan hanya dipegang satu orang.',
      ],
    ]);
    expect(galat('KETUA', 'KETUA', 'KETUA').map(([isian]) => isian)).toEqual([
      'pengurus.1.jabatan',
      'pengurus.2.jabatan',
    ]);
    expect(galat('ANGGOTA_PENGAWAS', 'ANGGOTA_PENGAWAS', 'KETUA')).toEqual([]);
  });

  test('Nomor Induk yang sudah dipakai ditolak di langkah identitas, draf tidak berubah', async () => {
    const nomorIndukKoperasi = '3276010000123';
    const lama = isianKoperasi({ nomorIndukKoperasi });
    await daftarkan({ isian: lama, konfirmasi: true });
    const draf = randomUUID();
    const { identitas } = pecah(formulirKoperasi({ nomorIndukKoperasi }));
    const ditolak = await langkah(draf, 'identitas', identitas);
    expect(ditolak).toMatchObject({ ok: false, alasan: 'NOMOR_INDUK_TERDAFTAR' });
    expect(ditolak).toHaveProperty(
      'galat.nomorIndukKoperasi.0',
      expect.stringContaining(lama.nama),
    );
    expect(await db().draf.count({ where: { kunci: draf } })).toBe(0);
    // Kept to go on later all the same; refused again when it is sent.
    expect((await langkah(draf, 'identitas', identitas, { perintah: 'simpan' })).ok).toBe(true);
    expect(await langkah(draf, 'alamat', pecah(formulirKoperasi()).alamat)).toMatchObject({
      ok: true,
    });
  });

  test('KKMP kedua di satu kelurahan ditolak di langkah yang diketik terakhir', async () => {
    const nama = 'Koperasi Kelurahan Merah Putih Pangkalan Jati';
    const kkmp = { adalahKkmp: 'ya', kelurahanKode: '32.76.09.1003' };
    await buatKoperasi(petugas, { nama, ...kkmp });
    const { bidang, alamat } = pecah(formulirKoperasi(kkmp));

    const maju = randomUUID();
    expect((await langkah(maju, 'bidang', bidang)).ok).toBe(true);
    const diAlamat = await langkah(maju, 'alamat', alamat);
    expect(diAlamat).toMatchObject({ ok: false, alasan: 'KKMP_SUDAH_ADA' });
    expect(diAlamat).toHaveProperty('galat.kelurahanKode.0', expect.stringContaining(nama));
    const by = hak(petugas, 'koperasi:daftarkan');
    expect((await bacaDrafPendaftaran(by, maju))?.isi.alamat).toBeUndefined();
    const lain = { ...alamat, kelurahanKode: '32.76.06.1001' };
    expect((await langkah(maju, 'alamat', lain)).ok).toBe(true);

    const mundur = randomUUID();
    expect((await langkah(mundur, 'alamat', alamat)).ok).toBe(true);
    const diBidang = await langkah(mundur, 'bidang', bidang);
    expect(diBidang).toMatchObject({ ok: false, alasan: 'KKMP_SUDAH_ADA' });
    expect(diBidang).toHaveProperty('galat.adalahKkmp.0', expect.stringContaining(nama));
  });

  test('nomor badan hukum yang sudah tercatat ditanyakan di langkah identitas, dan boleh dilanjutkan', async () => {
    const lama = await buatKoperasi(petugas, { nomorBadanHukum: '004417/BH/M.KUKM.2/IX/2016' });
    const draf = randomUUID();
    const { identitas } = pecah(
      formulirKoperasi({ nomorBadanHukum: 'No. 4417/bh/m.kukm.2/ix/2016' }),
    );
    expect(await langkah(draf, 'identitas', identitas)).toMatchObject({
      ok: false,
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: `SERUPA:${lama}`, isian: 'nomorBadanHukum' }],
    });
    expect(await db().draf.count({ where: { kunci: draf } })).toBe(0);
    const sadar = { ...identitas, konfirmasiPeringatan: 'ya' };
    expect((await langkah(draf, 'identitas', sadar)).ok).toBe(true);
    const by = hak(petugas, 'koperasi:daftarkan');
    expect((await bacaDrafPendaftaran(by, draf))?.isi.identitas).toEqual(identitas);
  });

  test('nama yang menyebut jenis lain ditanyakan begitu keduanya diketahui, dan boleh dilanjutkan', async () => {
    const draf = randomUUID();
    const nama = 'Koperasi Jasa Seruni Jingga Depok';
    const { identitas, bidang } = pecah(formulirKoperasi({ nama, jenis: 'KONSUMEN' }));
    expect((await langkah(draf, 'identitas', identitas)).ok).toBe(true);
    expect(await langkah(draf, 'bidang', bidang)).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'NAMA_LAIN_JENIS', isian: 'jenis' }],
    });
    const by = hak(petugas, 'koperasi:daftarkan');
    expect((await bacaDrafPendaftaran(by, draf))?.isi.bidang).toBeUndefined();
    const sadar = { konfirmasiPeringatan: 'ya' };
    expect((await langkah(draf, 'bidang', { ...bidang, ...sadar })).ok).toBe(true);
    // Back in the step of the name it is asked there.
    expect(await langkah(draf, 'identitas', identitas)).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'NAMA_LAIN_JENIS', isian: 'nama' }],
    });
    const betul = { ...identitas, nama: 'Koperasi Konsumen Seruni Jingga Depok' };
    expect((await langkah(draf, 'identitas', betul)).ok).toBe(true);
    expect((await langkah(draf, 'identitas', { ...identitas, ...sadar })).ok).toBe(true);
    const isi = pecah(formulirKoperasi({ nama, jenis: 'KONSUMEN' }));
    expect((await susunPeriksa(by, { draf, isi, tersimpan: '' })).kode).toEqual([
      'NAMA_LAIN_JENIS',
    ]);
  });

  test('isian yang tidak dikenal ditolak, juga pada "simpan draf"', async () => {
    for (const perintah of ['lanjut', 'simpan']) {
      const hasil = await langkah(randomUUID(), 'alamat', { versi: '9' }, { perintah });
      expect(hasil.ok).toBe(false);
    }
  });

  test('draf lengkap menjadi koperasi, lalu hilang; mengirim lagi memberi koperasi yang sama', async () => {
    const draf = randomUUID();
    await isiSemua(draf);
    const hasil = await Promise.all([kirim(draf), kirim(draf)]);
    const id = hasil.map((satu) => (satu.ok ? satu.nilai.id : satu.alasan));
    expect(new Set(id).size).toBe(1);
    expect(await db().draf.count({ where: { kunci: draf } })).toBe(0);
    expect(await kirim(draf)).toMatchObject({ ok: true, nilai: { id: id[0] } });
    expect(await jumlahAudit('koperasi.daftar', id[0])).toBe(1);
    // A late save of a step leads to the koperasi instead of making a new draft.
    expect(await langkah(draf, 'alamat', { alamat: 'x' }, { perintah: 'simpan' })).toMatchObject({
      nilai: { ke: `/portal/koperasi/${id[0]}` },
    });
    expect(await db().draf.count({ where: { kunci: draf } })).toBe(0);
  });

  test('draf orang lain, draf yang tidak ada, dan draf yang belum lengkap tidak terkirim', async () => {
    const draf = randomUUID();
    await isiSemua(draf);
    expect(alasan(await kirim(draf, {}, petugasLain))).toBe('DRAF_TIDAK_DITEMUKAN');
    expect(alasan(await kirim(randomUUID()))).toBe('DRAF_TIDAK_DITEMUKAN');
    const baru = randomUUID();
    await langkah(baru, 'identitas', pecah(formulirKoperasi()).identitas);
    expect(alasan(await kirim(baru))).toBe('BELUM_LENGKAP');
  });

  test('peringatan di halaman periksa harus ditandai; yang baru muncul tidak ikut terkonfirmasi', async () => {
    await buatKoperasi(petugas, { nama: 'Koperasi Konsumen Dahlia Kencana Raya' });
    const draf = randomUUID();
    await isiSemua(draf, { nama: 'Koperasi Konsumen Dahlia Kencana Raya' });
    const by = hak(petugas, 'koperasi:daftarkan');
    const ada = await bacaDrafPendaftaran(by, draf);
    const periksa = await susunPeriksa(by, { draf, isi: ada?.isi ?? {}, tersimpan: '' });
    expect(periksa.lengkap).toBe(true);
    expect(periksa.serupa).toHaveLength(1);
    // What the page did not show is not asked to be ticked there: the page is read anew first.
    expect(alasan(await kirim(draf))).toBe('PERLU_KONFIRMASI');
    expect(alasan(await kirim(draf, { konfirmasiPeringatan: true }))).toBe('PERLU_KONFIRMASI');
    expect(await kirim(draf, { diperiksa: periksa.kode })).toMatchObject({
      alasan: 'BELUM_DIKONFIRMASI',
      galat: { yakinBerbeda: [expect.any(String)] },
    });
    expect(alasan(await kirim(draf, { yakinBerbeda: true, diperiksa: periksa.kode }))).toBe(
      'BERHASIL',
    );
  });

  test('data yang janggal dan koperasi yang serupa ditandai sendiri-sendiri', async () => {
    await buatKoperasi(petugas, { nama: 'Koperasi Konsumen Kenanga Kencana Raya' });
    const draf = randomUUID();
    const nama = 'Koperasi Konsumen Kenanga Kencana Raya';
    await isiSemua(draf, { nama, telepon: '', hp: '' });
    const by = hak(petugas, 'koperasi:daftarkan');
    const isi = (await bacaDrafPendaftaran(by, draf))?.isi ?? {};
    const periksa = await susunPeriksa(by, { draf, isi, tersimpan: '' });
    expect(periksa.serupa).toHaveLength(1);
    expect(periksa.peringatan).toMatchObject([
      { kode: 'TANPA_TELEPON', pesan: expect.stringMatching(/^Telepon kantor .+\?$/) },
    ]);
    const tanda = (ubah: object) => kirim(draf, { diperiksa: periksa.kode, ...ubah });
    const galat = async (ubah: object) => {
      const hasil = await tanda(ubah);
      return hasil.ok ? [] : Object.keys(hasil.galat ?? {});
    };
    expect(await galat({})).toEqual(['yakinBerbeda', 'konfirmasiPeringatan']);
    expect(await galat({ konfirmasiPeringatan: true })).toEqual(['yakinBerbeda']);
    expect(await galat({ yakinBerbeda: true })).toEqual(['konfirmasiPeringatan']);
    const keduanya = { yakinBerbeda: true, konfirmasiPeringatan: true };
    expect(alasan(await tanda(keduanya))).toBe('BERHASIL');
  });

  test('halaman periksa menunjukkan bagian yang belum diisi dan kelurahan yang sudah punya KKMP', async () => {
    const nama = 'Koperasi Kelurahan Merah Putih Meruyung';
    const kkmp = { adalahKkmp: 'ya', kelurahanKode: '32.76.04.1001' };
    await buatKoperasi(petugas, { nama, ...kkmp });
    const draf = randomUUID();
    // "Simpan draf" keeps what a step would refuse.
    await isiSemua(draf, kkmp, 'simpan');
    const by = hak(petugas, 'koperasi:daftarkan');
    const ada = await bacaDrafPendaftaran(by, draf);
    const periksa = await susunPeriksa(by, { draf, isi: ada?.isi ?? {}, tersimpan: '' });
    expect(periksa.lengkap).toBe(false);
    const bidang = periksa.bagian.find(({ langkah: satu }) => satu === 'bidang');
    expect(bidang?.butir.find(({ isian }) => isian === 'adalahKkmp')?.galat[0]).toContain(nama);
    expect(alasan(await kirim(draf))).toBe('KKMP_SUDAH_ADA');
    const kosong = await susunPeriksa(by, { draf, isi: {}, tersimpan: '' });
    expect(kosong.bagian.every(({ terisi }) => !terisi)).toBe(true);
  });

  test('halaman periksa draf yang belum lengkap menulis kata dan tanggal, bukan kode; langkah selesai menurut isinya', async () => {
    const by = hak(petugas, 'koperasi:daftarkan');
    const { identitas, bidang } = pecah(
      formulirKoperasi({ nomorIndukKoperasi: '32', jenis: 'SIMPAN_PINJAM' }),
    );
    const isi = { identitas, bidang: { ...bidang, sektorUsaha: '' }, pengurus: {} };
    const periksa = await susunPeriksa(by, { draf: randomUUID(), isi, tersimpan: '' });
    const nilai = Object.fromEntries(
      periksa.bagian.flatMap(({ butir }) => butir.map((satu) => [satu.isian, satu.nilai])),
    );
    expect(nilai).toMatchObject({
      statusNomorInduk: 'Belum bersertifikat',
      tanggalBadanHukum: '1 April 2015',
      bentuk: 'Primer Kabupaten/Kota',
      kelompok: 'Serba Usaha',
      sektorUsaha: 'Keuangan dan asuransi',
      punyaUsp: 'Tidak',
      // What cannot be read stays as it was typed.
      nomorIndukKoperasi: '32',
      kelurahanKode: '',
    });
    expect(periksa.selesai).toEqual([false, true, false, false, true]);
  });

  test('draf dapat dihapus, dan paling banyak 50', async () => {
    const oleh = await buatAkun(['PETUGAS']);
    const draf = randomUUID();
    const isi = pecah(formulirKoperasi()).identitas;
    await langkah(draf, 'identitas', isi, { oleh });
    await transaksi((tx) => hapusDrafPendaftaran(tx, hak(oleh, 'koperasi:daftarkan'), { draf }));
    expect(await db().draf.count({ where: { penggunaId: oleh.penggunaId } })).toBe(0);
    for (let ke = 0; ke < 50; ke += 1) await langkah(randomUUID(), 'identitas', isi, { oleh });
    expect(await langkah(randomUUID(), 'identitas', isi, { oleh })).toMatchObject({
      ok: false,
      alasan: 'DRAF_TERLALU_BANYAK',
    });
  });
});
