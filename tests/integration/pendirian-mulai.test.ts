import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test, vi } from 'vitest';
import { versiDraf } from '@/lib/draf/versi/reads';
import { kunciNama } from '@/lib/koperasi/nama/rules';
import { modalDalamKata } from '@/lib/pendirian/ketentuan/reads';
import { simpanLangkahMulai } from '@/lib/pendirian/mulai/commands';
import { susunPeriksaMulai } from '@/lib/pendirian/mulai/periksa/reads';
import { bacaDrafMulai } from '@/lib/pendirian/mulai/reads';
import { namaSerupa } from '@/lib/pendirian/nama/reads';
import { KODE_NAMA_LEMBAGA } from '@/lib/pendirian/nama/rules';
import { ubahRencana } from '@/lib/pendirian/ubah/commands';
import { db } from '@/lib/platform/db/client';
import { langkahMulaiDari } from '@/prisma/seed/demo/kumpul-pendiri';
import { buatPengurus, jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  batalkan,
  buatKoperasiSah,
  buatOrang,
  isianUji,
  keadaan,
  kelurahanTanpaKkmp,
  kumpulkan,
  mulai,
  mulaiUji,
  namaUji,
  sampai,
  simpanDrafUji,
} from '@/tests/support/pabrik-pendirian';
import { buatPelaku, hak, jumlahAudit, KELURAHAN_LAIN } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 180_000 });

/** Of a step that nobody else saved. */
const VERSI = 'a'.repeat(40);

describe('memulai pendirian', () => {
  test('dari draf, dengan undangan bagi pemrakarsa sendiri', async () => {
    const orang = await buatOrang();
    const isian = isianUji();
    const draf = await simpanDrafUji(orang.akun, isian);
    const { id, undanganId } = pasti(await mulai(orang.akun, draf));
    expect(await keadaan(id)).toMatchObject({
      status: 'PENGUMPULAN_PENDIRI',
      giliran: 'PEMRAKARSA',
      koperasiId: null,
    });
    const baris = await db().pendirian.findUniqueOrThrow({
      where: { id },
      include: { undangan: true, perjalanan: true },
    });
    expect(baris).toMatchObject({ nama: isian.nama, namaPemrakarsa: orang.nama });
    expect(baris.nomor).toMatch(/^PD-\d{4}-\d{6,}$/);
    expect(baris.batasPada).not.toBeNull();
    expect(baris.undangan).toMatchObject([{ id: undanganId, jenis: 'PEMRAKARSA' }]);
    expect(baris.perjalanan).toMatchObject([{ dari: null, ke: 'PENGUMPULAN_PENDIRI' }]);
    expect(await bacaDrafMulai(hak(orang.akun, 'pendirian:mulai'), draf)).toBeNull();
    expect(await jumlahAudit(id, 'pendirian.mulai')).toBe(1);
  });

  test('dikirim dua kali, juga bersamaan, menjadi satu', async () => {
    const orang = await buatOrang();
    const draf = await simpanDrafUji(orang.akun, isianUji());
    const hasil = await Promise.all(Array.from({ length: 5 }, () => mulai(orang.akun, draf)));
    expect(new Set(hasil.map((satu) => pasti(satu).id)).size).toBe(1);
    expect(await db().pendirian.count({ where: { pemrakarsaId: orang.akun.penggunaId } })).toBe(1);
    // Also whoever else knows the key does not get it.
    const lain = await buatOrang();
    expect(await mulai(lain.akun, draf)).toMatchObject({ alasan: 'SUDAH_DIPAKAI' });
  });

  test('draf orang lain tidak ada bagi saya', async () => {
    const draf = await simpanDrafUji((await buatOrang()).akun, isianUji());
    const lain = await buatOrang();
    expect(await mulai(lain.akun, draf)).toMatchObject({ alasan: 'DRAF_TIDAK_DITEMUKAN' });
    expect(await mulai(lain.akun, randomUUID())).toMatchObject({ alasan: 'DRAF_TIDAK_DITEMUKAN' });
  });

  test('hanya pemilik usaha yang terdata', async () => {
    const akun = await buatPelaku('PEMILIK');
    const draf = await simpanDrafUji(akun, isianUji());
    expect(await mulai(akun, draf)).toMatchObject({ alasan: 'BELUM_TERDAFTAR' });
  });

  test('draf yang belum lengkap menyebut isiannya', async () => {
    const orang = await buatOrang();
    const draf = await simpanDrafUji(orang.akun, { ...isianUji(), tujuan: '' });
    expect(await mulai(orang.akun, draf)).toMatchObject({
      alasan: 'BELUM_LENGKAP',
      galat: { tujuan: [expect.any(String)] },
    });
  });

  test('paling banyak tiga yang berjalan; yang batal tidak dihitung', async () => {
    const orang = await buatOrang();
    const satu = await mulaiUji({}, orang);
    await mulaiUji({}, orang);
    await mulaiUji({}, orang);
    const draf = await simpanDrafUji(orang.akun, isianUji());
    expect(await mulai(orang.akun, draf)).toMatchObject({ alasan: 'TERLALU_BANYAK' });
    pasti(await batalkan(satu));
    pasti(await mulai(orang.akun, draf));
  });
});

describe('nama', () => {
  test('kurang dari tiga kata pembeda ditolak', async () => {
    const orang = await buatOrang();
    const isian = isianUji({ nama: 'Koperasi Konsumen Melati' });
    expect(await mulai(orang.akun, await simpanDrafUji(orang.akun, isian))).toMatchObject({
      alasan: 'NAMA_DITOLAK',
      galat: { nama: [expect.stringMatching(/3 kata.* Dasarnya .+\.$/)] },
    });
  });

  test('yang menyebut jenis lain ditolak, pada langkah nama dan saat dimulai', async () => {
    const orang = await buatOrang();
    const by = hak(orang.akun, 'pendirian:mulai');
    const isian = isianUji({ nama: namaUji('Simpan Pinjam') });
    const draf = await simpanDrafUji(orang.akun, isian);
    const ditolak = {
      alasan: 'NAMA_DITOLAK',
      galat: { nama: [expect.stringContaining('Awali nama dengan Koperasi Konsumen')] },
    };
    const isi = { nama: isian.nama ?? '' };
    const lanjut = { draf, versi: VERSI, perintah: 'lanjut' as const, isi };
    expect(await jalankan((tx) => simpanLangkahMulai(tx, by, 'nama', lanjut))).toMatchObject(
      ditolak,
    );
    expect(await mulai(orang.akun, draf)).toMatchObject(ditolak);
    const simpanPinjam = isianUji({ jenis: 'SIMPAN_PINJAM', nama: namaUji('Jasa') });
    expect(await mulai(orang.akun, await simpanDrafUji(orang.akun, simpanPinjam))).toMatchObject({
      alasan: 'NAMA_DITOLAK',
    });
  });

  test('yang tidak menyebut jenisnya ditolak dengan cara menulisnya', async () => {
    const orang = await buatOrang();
    const isian = isianUji({ nama: namaUji().replace('Konsumen ', '') });
    const draf = await simpanDrafUji(orang.akun, isian);
    expect(await mulai(orang.akun, draf)).toMatchObject({
      alasan: 'NAMA_DITOLAK',
      galat: { nama: [expect.stringContaining('awali nama dengan Koperasi Konsumen')] },
    });
  });

  test('yang memuat nama lembaga diperingatkan, dan boleh setelah dikonfirmasi', async () => {
    const orang = await buatOrang();
    const isian = isianUji({ nama: namaUji('Konsumen Dinas') });
    const draf = await simpanDrafUji(orang.akun, isian);
    const by = hak(orang.akun, 'pendirian:mulai');
    const ada = await bacaDrafMulai(by, draf);
    expect(await susunPeriksaMulai(by, { draf, tersimpan: '', isi: ada?.isi ?? {} })).toMatchObject(
      { lengkap: true, namaLembaga: expect.stringContaining('kata dinas') },
    );
    expect(await mulai(orang.akun, draf, [KODE_NAMA_LEMBAGA], false)).toMatchObject({
      alasan: 'BELUM_DIKONFIRMASI',
    });
    pasti(await mulai(orang.akun, draf, [KODE_NAMA_LEMBAGA]));
  });

  test('yang dipakai koperasi jenis lain diperlihatkan, juga dari kecamatan lain', async () => {
    const nama = namaUji('Simpan Pinjam');
    const koperasi = await buatKoperasiSah({ kelurahanKode: KELURAHAN_LAIN });
    await db().koperasi.update({
      where: { id: koperasi },
      data: { nama, kunciNama: kunciNama(nama) },
      select: { id: true },
    });
    const orang = await buatOrang();
    const isian = isianUji({ nama: nama.replace('Simpan Pinjam', 'Konsumen') });
    const draf = await simpanDrafUji(orang.akun, isian);
    const by = hak(orang.akun, 'pendirian:mulai');
    const periksa = await susunPeriksaMulai(by, {
      draf,
      tersimpan: '',
      isi: (await bacaDrafMulai(by, draf))?.isi ?? {},
    });
    expect(periksa.serupa).toContainEqual(
      expect.objectContaining({ nama, href: `/koperasi/${koperasi}` }),
    );
    expect(await mulai(orang.akun, draf)).toMatchObject({ alasan: 'PERLU_KONFIRMASI' });
  });

  test('yang berbeda satu huruf dari koperasi di kecamatan lain ditanyakan dahulu', async () => {
    const nama = namaUji();
    const koperasi = await buatKoperasiSah({ kelurahanKode: KELURAHAN_LAIN });
    await db().koperasi.update({
      where: { id: koperasi },
      data: { nama, kunciNama: kunciNama(nama) },
      select: { id: true },
    });
    const orang = await buatOrang();
    const draf = await simpanDrafUji(orang.akun, isianUji({ nama: `${nama.slice(0, -1)}y` }));
    const by = hak(orang.akun, 'pendirian:mulai');
    const isi = (await bacaDrafMulai(by, draf))?.isi ?? {};
    expect((await susunPeriksaMulai(by, { draf, tersimpan: '', isi })).serupa).toMatchObject([
      { kode: `SERUPA:${koperasi}`, nama, sebab: 'nama mirip, kecamatan lain' },
    ]);
    expect(await mulai(orang.akun, draf)).toMatchObject({ alasan: 'PERLU_KONFIRMASI' });
    pasti(await mulai(orang.akun, draf, [`SERUPA:${koperasi}`]));
  });

  test('yang sama dengan pendirian lain ditolak, dengan ejaan apa pun, sampai yang itu batal', async () => {
    const nama = namaUji();
    const ada = await mulaiUji({ nama });
    const orang = await buatOrang();
    const draf = await simpanDrafUji(orang.akun, isianUji({ nama: `  ${nama.toUpperCase()}.` }));
    expect(await mulai(orang.akun, draf)).toMatchObject({ alasan: 'NAMA_DITOLAK' });
    pasti(await batalkan(ada));
    pasti(await mulai(orang.akun, draf));
  });

  test('dari dua yang bersamaan dengan nama yang sama hanya satu yang jadi', async () => {
    const nama = namaUji();
    const orang = [await buatOrang(), await buatOrang()];
    const draf = await Promise.all(
      orang.map((satu) => simpanDrafUji(satu.akun, isianUji({ nama }))),
    );
    const hasil = await Promise.all(orang.map((satu, i) => mulai(satu.akun, draf[i] ?? '')));
    expect(hasil.map((satu) => (satu.ok ? 'JADI' : satu.alasan)).sort()).toEqual([
      'JADI',
      'NAMA_DITOLAK',
    ]);
  });

  test('yang mirip harus dibandingkan dahulu', async () => {
    const nama = namaUji();
    const ada = await mulaiUji({ nama });
    const orang = await buatOrang();
    const isian = isianUji({ nama: `${nama} Baru` });
    const by = hak(orang.akun, 'pendirian:mulai');
    const serupa = await namaSerupa(by, {
      nama: isian.nama ?? '',
      kelurahanKode: isian.kelurahanKode,
      adalahKkmp: false,
    });
    expect(serupa).toContainEqual(
      expect.objectContaining({ kode: `SERUPA:${ada.id}`, nama, href: null }),
    );
    const draf = await simpanDrafUji(orang.akun, isian);
    // It came to be alike after the page was drawn: the page has no tick for it and is read anew.
    expect(await mulai(orang.akun, draf)).toMatchObject({ alasan: 'PERLU_KONFIRMASI' });
    expect(await mulai(orang.akun, draf, ['SERUPA:lain'])).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
    });
    pasti(
      await mulai(
        orang.akun,
        draf,
        serupa.map((satu) => satu.kode),
      ),
    );
  });
});

test('sektor koperasi simpan pinjam mengikuti jenisnya, dan ditanyakan lagi bila jenisnya diganti', async () => {
  const orang = await buatOrang();
  const by = hak(orang.akun, 'pendirian:mulai');
  const isian = isianUji({ jenis: 'SIMPAN_PINJAM', sektorUsaha: 7 });
  const draf = await simpanDrafUji(orang.akun, isian);
  const periksa = async () => {
    const ada = await bacaDrafMulai(by, draf);
    const hasil = await susunPeriksaMulai(by, { draf, isi: ada?.isi ?? {}, tersimpan: '' });
    const butir = hasil.bagian.flatMap((satu) => satu.butir);
    return butir.find((satu) => satu.isian === 'sektorUsaha');
  };
  expect(await periksa()).toMatchObject({ nilai: 'Keuangan dan asuransi', galat: [] });
  const bentuk = langkahMulaiDari({ ...isian, jenis: 'JASA' }).bentuk ?? {};
  const versi = versiDraf(by, (await bacaDrafMulai(by, draf))?.isi.bentuk);
  pasti(
    await jalankan((tx) =>
      simpanLangkahMulai(tx, by, 'bentuk', { draf, versi, perintah: 'simpan', isi: bentuk }),
    ),
  );
  expect(await periksa()).toMatchObject({ galat: ['Pilih sektor usaha.'] });
  const lain = await simpanDrafUji(orang.akun, isian);
  const { id } = pasti(await mulai(orang.akun, lain));
  expect(
    await db().pendirian.findUniqueOrThrow({ where: { id }, select: { sektorUsaha: true } }),
  ).toEqual({ sektorUsaha: 11 });
});

test('sebelum mulai disebut siapa yang berwenang dan modal awalnya', async () => {
  const orang = await buatOrang();
  const by = hak(orang.akun, 'pendirian:mulai');
  const periksa = async (ubah: Parameters<typeof isianUji>[0]) => {
    const draf = await simpanDrafUji(orang.akun, isianUji(ubah));
    const ada = await bacaDrafMulai(by, draf);
    return susunPeriksaMulai(by, { draf, tersimpan: '', isi: ada?.isi ?? {} });
  };
  expect(await periksa({})).toMatchObject({ lengkap: true, kewenangan: null, modal: null });
  expect(await periksa({ jenis: 'SIMPAN_PINJAM' })).toMatchObject({
    kewenangan: null,
    modal: expect.stringContaining('Rp500.000.000'),
  });
  // Said, not refused.
  expect(await periksa({ jenis: 'SIMPAN_PINJAM', wilayahKerja: 'PROVINSI' })).toMatchObject({
    lengkap: true,
    kewenangan: { isi: expect.stringContaining('Provinsi Jawa Barat') },
    modal: expect.stringContaining('Rp1.000.000.000'),
  });
  expect(await modalDalamKata()).toContain('Rp500.000.000 bila anggotanya dari satu kota');
});

describe('Koperasi Kelurahan Merah Putih', () => {
  test('satu di setiap kelurahan, juga yang sedang didirikan', async () => {
    const kelurahanKode = await kelurahanTanpaKkmp();
    const ada = await mulaiUji({ ragam: 'KKMP', kelurahanKode }, await buatOrang(kelurahanKode));
    const lain = await buatOrang(kelurahanKode);
    const draf = await simpanDrafUji(lain.akun, isianUji({ ragam: 'KKMP', kelurahanKode }));
    expect(await mulai(lain.akun, draf)).toMatchObject({
      alasan: 'KKMP_SUDAH_ADA',
      galat: { kelurahanKode: [expect.stringContaining('sedang didirikan')] },
    });
    pasti(await batalkan(ada));
    pasti(await mulai(lain.akun, draf));
  });

  test('dari dua yang bersamaan hanya satu yang jadi', async () => {
    const kelurahanKode = await kelurahanTanpaKkmp();
    const orang = [await buatOrang(kelurahanKode), await buatOrang(kelurahanKode)];
    const draf = await Promise.all(
      orang.map((satu) => simpanDrafUji(satu.akun, isianUji({ ragam: 'KKMP', kelurahanKode }))),
    );
    const hasil = await Promise.all(orang.map((satu, i) => mulai(satu.akun, draf[i] ?? '')));
    expect(hasil.map((satu) => (satu.ok ? 'JADI' : satu.alasan)).sort()).toEqual([
      'JADI',
      'KKMP_SUDAH_ADA',
    ]);
  });

  test('ditolak bila koperasi kelurahan itu sudah terdaftar', async () => {
    const kelurahanKode = await kelurahanTanpaKkmp();
    await buatKoperasiSah({ adalahKkmp: true, kelurahanKode });
    const orang = await buatOrang(kelurahanKode);
    const draf = await simpanDrafUji(orang.akun, isianUji({ ragam: 'KKMP', kelurahanKode }));
    expect(await mulai(orang.akun, draf)).toMatchObject({ alasan: 'KKMP_SUDAH_ADA' });
  });

  test('pemrakarsanya warga kelurahan itu', async () => {
    const kelurahanKode = await kelurahanTanpaKkmp();
    const orang = await buatOrang(
      kelurahanKode === KELURAHAN_LAIN ? '32.76.01.1007' : KELURAHAN_LAIN,
    );
    const draf = await simpanDrafUji(orang.akun, isianUji({ ragam: 'KKMP', kelurahanKode }));
    expect(await mulai(orang.akun, draf)).toMatchObject({ alasan: 'KKMP_BUKAN_WARGA' });
  });

  test('wilayah yang tidak memuat rumah pemrakarsa ditolak sejak langkahnya, juga saat dikirim', async () => {
    const orang = await buatOrang(KELURAHAN_LAIN);
    const by = hak(orang.akun, 'pendirian:mulai');
    const sempit = isianUji({ wilayahKerja: 'KELURAHAN' });
    const lanjut = (isian: typeof sempit) => {
      const draf = uuidv7();
      const kepala = { draf, versi: VERSI, perintah: 'lanjut' as const };
      const teks = langkahMulaiDari(isian);
      return jalankan(async (tx) => {
        pasti(await simpanLangkahMulai(tx, by, 'bentuk', { ...kepala, isi: teks.bentuk }));
        return simpanLangkahMulai(tx, by, 'wilayah', { ...kepala, isi: teks.wilayah });
      });
    };
    expect(await lanjut(sempit)).toMatchObject({
      alasan: 'DI_LUAR_WILAYAH',
      galat: { wilayahKerja: [expect.stringMatching(/Rumah Anda tercatat di .*“Kota Depok”/)] },
    });
    expect(await lanjut(isianUji())).toMatchObject({ ok: true });

    const draf = await simpanDrafUji(orang.akun, sempit);
    const { lengkap, bagian } = await susunPeriksaMulai(by, {
      ...{ draf, tersimpan: '' },
      isi: (await bacaDrafMulai(by, draf))?.isi ?? {},
    });
    expect(lengkap).toBe(false);
    expect(
      bagian.flatMap(({ butir }) => butir).find(({ isian }) => isian === 'wilayahKerja')?.galat,
    ).toHaveLength(1);
    expect(await mulai(orang.akun, draf)).toMatchObject({ alasan: 'DI_LUAR_WILAYAH' });
  });

  test('sudah disebut pada langkah tempat, dan isian yang lain terbaca dalam kata', async () => {
    const kelurahanKode = await kelurahanTanpaKkmp();
    const warga = await buatOrang(kelurahanKode);
    const pendatang = await buatOrang(
      kelurahanKode === KELURAHAN_LAIN ? '32.76.01.1007' : KELURAHAN_LAIN,
    );
    const isian = isianUji({ ragam: 'KKMP', kelurahanKode });
    const lanjut = async (akun: Parameters<typeof hak>[0], ragam: 'KKMP' | 'PRIMER' = 'KKMP') => {
      const draf = uuidv7();
      const by = hak(akun, 'pendirian:mulai');
      const kepala = { draf, versi: VERSI, perintah: 'lanjut' as const };
      const teks = langkahMulaiDari({ ...isian, ragam });
      pasti(
        await jalankan((tx) =>
          simpanLangkahMulai(tx, by, 'bentuk', { ...kepala, isi: teks.bentuk }),
        ),
      );
      return {
        draf,
        hasil: await jalankan((tx) =>
          simpanLangkahMulai(tx, by, 'wilayah', { ...kepala, isi: teks.wilayah }),
        ),
      };
    };
    expect((await lanjut(pendatang.akun)).hasil).toMatchObject({ alasan: 'KKMP_BUKAN_WARGA' });
    const { draf, hasil } = await lanjut(warga.akun);
    expect(hasil).toMatchObject({ nilai: { ke: expect.stringContaining('/nama') } });

    const by = hak(warga.akun, 'pendirian:mulai');
    const ada = await bacaDrafMulai(by, draf);
    const { bagian, lengkap } = await susunPeriksaMulai(by, {
      ...{ draf, tersimpan: '' },
      isi: ada?.isi ?? {},
    });
    expect(lengkap).toBe(false);
    expect(
      bagian.flatMap(({ terisi, butir }) => (terisi ? butir.map((satu) => satu.nilai) : [])),
    ).toEqual([
      ...['Koperasi Kelurahan Merah Putih: warga satu kelurahan', 'Konsumen', 'Konvensional'],
      ...[expect.stringMatching(/^\p{Letter}[^.]+$/u), isian.alamat],
    ]);

    await buatKoperasiSah({ adalahKkmp: true, kelurahanKode });
    expect((await lanjut(warga.akun)).hasil).toMatchObject({
      alasan: 'KKMP_SUDAH_ADA',
      galat: { kelurahanKode: [expect.stringContaining('sudah punya')] },
    });
    pasti((await lanjut(warga.akun, 'PRIMER')).hasil);
  });
});

describe('koperasi sekunder', () => {
  test('dimulai pengurus koperasi yang berbadan hukum', async () => {
    const koperasiId = await buatKoperasiSah();
    const pengurus = await buatPengurus(koperasiId);
    const isian = isianUji({ ragam: 'SEKUNDER', koperasiId });
    const { id } = pasti(await mulai(pengurus, await simpanDrafUji(pengurus, isian)));
    expect(await db().pendirian.findUniqueOrThrow({ where: { id } })).toMatchObject({
      bentuk: 'SEKUNDER_KAB_KOTA',
      pemrakarsaKoperasiId: koperasiId,
    });
  });

  test('ditolak bagi yang bukan pengurusnya, dan bagi koperasi yang belum sah', async () => {
    const koperasiId = await buatKoperasiSah();
    const pemilik = await buatOrang();
    const isian = isianUji({ ragam: 'SEKUNDER', koperasiId });
    const draf = await simpanDrafUji(pemilik.akun, isian);
    expect(await mulai(pemilik.akun, draf)).toMatchObject({ alasan: 'BUKAN_PENGURUS' });
    const belum = await buatKoperasiSah({ nomorBadanHukum: null });
    const pengurus = await buatPengurus(belum);
    const kedua = await simpanDrafUji(pengurus, { ...isianUji(isian), koperasiId: belum });
    expect(await mulai(pengurus, kedua)).toMatchObject({ alasan: 'KOPERASI_BELUM_SAH' });
  });
});

describe('mengubah rencana', () => {
  const ubah = async (
    oleh: Parameters<typeof hak>[0],
    id: string,
    isi: Partial<ReturnType<typeof isianUji>> & { versi?: number; konfirmasi?: boolean } = {},
  ) => {
    const { versi, konfirmasi, ...isian } = isi;
    const { status: _, ...kini } = await keadaan(id);
    const { nama, tujuan } = await db().pendirian.findUniqueOrThrow({ where: { id } });
    return jalankan((tx) =>
      ubahRencana(tx, hak(oleh, 'pendirian:kelola'), {
        id,
        versi: versi ?? kini.versi,
        konfirmasi: konfirmasi ?? false,
        isian: { ...isianUji(), nama, tujuan, ...isian },
      }),
    );
  };

  test('tidak dipersempit sampai rumah pemrakarsa sendiri di luarnya', async () => {
    const satu = await mulaiUji({}, await buatOrang(KELURAHAN_LAIN));
    expect(await ubah(satu.pemrakarsa.akun, satu.id, { wilayahKerja: 'KELURAHAN' })).toMatchObject({
      alasan: 'DI_LUAR_WILAYAH',
      galat: { wilayahKerja: [expect.stringContaining('Rumah Anda')] },
    });
    pasti(
      await ubah(satu.pemrakarsa.akun, satu.id, {
        ...{ wilayahKerja: 'KELURAHAN', kelurahanKode: KELURAHAN_LAIN },
      }),
    );
  });

  test('mengabari semua pendiri, dan mencatat apa yang berubah', async () => {
    const satu = await kumpulkan(2);
    const tujuan = 'Menjual hasil usaha anggota bersama-sama.';
    pasti(await ubah(satu.pemrakarsa.akun, satu.id, { tujuan }));
    expect(await db().pendirian.findUniqueOrThrow({ where: { id: satu.id } })).toMatchObject({
      tujuan,
    });
    const audit = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: satu.id, tindakan: 'pendirian.ubah' },
    });
    expect(audit.sesudah).toEqual({ tujuan });
    const kabar = await db().pemberitahuan.count({
      where: {
        penggunaId: satu.pendiri[1]?.akun.penggunaId ?? '',
        judul: { contains: 'berubah' },
      },
    });
    expect(kabar).toBe(1);
  });

  test('yang sama tidak mengubah apa pun', async () => {
    const satu = await mulaiUji();
    const { versi } = await keadaan(satu.id);
    pasti(await ubah(satu.pemrakarsa.akun, satu.id));
    expect((await keadaan(satu.id)).versi).toBe(versi);
  });

  test('milik orang lain tidak ada, dan setelah dikirim tidak dapat', async () => {
    const satu = await kumpulkan(9);
    const lain = await buatOrang();
    expect(await ubah(lain.akun, satu.id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    // A founder who does not lead is foreign here as well.
    const pendiri = satu.pendiri[1]?.akun ?? lain.akun;
    expect(await ubah(pendiri, satu.id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    await sampai(satu, 'SIAP_PENYULUHAN');
    expect(await ubah(satu.pemrakarsa.akun, satu.id)).toMatchObject({ alasan: 'BUKAN_WAKTUNYA' });
  });

  test('halaman lama memperlihatkan kedua versi', async () => {
    const satu = await mulaiUji();
    const tujuan = 'Tujuan yang ditulis lebih dahulu.';
    pasti(await ubah(satu.pemrakarsa.akun, satu.id, { tujuan }));
    expect(
      await ubah(satu.pemrakarsa.akun, satu.id, { tujuan: 'Tujuan dari halaman lama.', versi: 1 }),
    ).toMatchObject({
      alasan: 'SUDAH_BERUBAH',
      bentrok: {
        butir: [{ isian: 'tujuan', milikAnda: 'Tujuan dari halaman lama.', tersimpan: tujuan }],
      },
    });
  });

  test('jenis dan pola yang tidak lagi sesuai dengan namanya ditolak', async () => {
    const satu = await mulaiUji({ jenis: 'SIMPAN_PINJAM' });
    const ubahJenis = (jenis: 'JASA' | 'SIMPAN_PINJAM', pola: 'KONVENSIONAL' | 'SYARIAH') =>
      ubah(satu.pemrakarsa.akun, satu.id, { jenis, pola });
    for (const hasil of [
      await ubahJenis('JASA', 'KONVENSIONAL'),
      await ubahJenis('SIMPAN_PINJAM', 'SYARIAH'),
    ])
      expect(hasil).toMatchObject({
        alasan: 'NAMA_DITOLAK',
        galat: { nama: [expect.stringContaining('Simpan Pinjam')] },
      });
    pasti(
      await ubah(satu.pemrakarsa.akun, satu.id, {
        jenis: 'SIMPAN_PINJAM',
        pola: 'SYARIAH',
        nama: namaUji('Simpan Pinjam dan Pembiayaan Syariah'),
      }),
    );
  });

  test('nama yang sudah dipakai ditolak', async () => {
    const ada = await mulaiUji();
    const { nama } = await db().pendirian.findUniqueOrThrow({ where: { id: ada.id } });
    const satu = await mulaiUji();
    expect(await ubah(satu.pemrakarsa.akun, satu.id, { nama })).toMatchObject({
      alasan: 'NAMA_DITOLAK',
    });
  });
});

test('draf yang sudah menjadi pendirian menuju ke sana', async () => {
  const orang = await buatOrang();
  const draf = await simpanDrafUji(orang.akun, isianUji(), uuidv7());
  const { id } = pasti(await mulai(orang.akun, draf));
  expect(await simpanDrafUji(orang.akun, isianUji(), draf)).toBe(draf);
  expect(await db().draf.count({ where: { kunci: draf } })).toBe(0);
  expect((await keadaan(id)).status).toBe('PENGUMPULAN_PENDIRI');
});
