import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { bacaProdukTujuan } from '@/lib/permodalan/ajukan/reads';
import {
  ketentuanDenganKoperasi,
  produkPembanding,
  produkSampai,
  produkSaya,
} from '@/lib/permodalan/banding/reads';
import { tambahProduk, ubahKeaktifanProduk, ubahProduk } from '@/lib/permodalan/produk/commands';
import { bacaProduk, hakProduk, produkKoperasi, versiProduk } from '@/lib/permodalan/produk/reads';
import { tambahProdukSchema } from '@/lib/permodalan/produk/schema';
import type { Ketentuan } from '@/lib/permodalan/produk/types';
import { tambahSumber, ubahSumber } from '@/lib/permodalan/sumber/commands';
import { bacaSumber, daftarSumber } from '@/lib/permodalan/sumber/reads';
import type { SumberModalIsi } from '@/lib/permodalan/sumber/types';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import {
  buatKoperasiTujuan,
  buatPemohon,
  buatPengurus,
  jalankan,
  pasti,
} from '@/tests/support/pabrik-keanggotaan';
import {
  ajukanKe,
  buatAnggotaKsp,
  buatKsp,
  KETENTUAN,
  ketentuanBerlaku,
} from '@/tests/support/pabrik-permodalan';
import { buatPelaku, hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

let petugas: Pelaku;
let admin: Pelaku;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  admin = await buatPelaku('ADMIN');
});

async function kspTanpaProduk(jenis: 'SIMPAN_PINJAM' | 'JASA' = 'SIMPAN_PINJAM', punyaUsp = false) {
  const koperasiId = await buatKoperasiTujuan();
  await db().koperasi.update({ where: { id: koperasiId }, data: { jenis, punyaUsp } });
  return koperasiId;
}

const tambah = (
  oleh: Pelaku,
  koperasiId: string,
  ubah: Partial<Ketentuan> = {},
  lain: { kunciKirim?: string; konfirmasi?: boolean } = {},
) =>
  jalankan((tx) =>
    tambahProduk(tx, hak(oleh, 'produk-pinjaman:ubah'), {
      koperasiId,
      kunciKirim: randomUUID(),
      konfirmasi: false,
      ketentuan: { ...KETENTUAN, provisiPersen: '0', biayaAdministrasi: 0n, ...ubah },
      ...lain,
    }),
  );

const ubah = (
  oleh: Pelaku,
  id: string,
  versi: number,
  isi: Partial<Ketentuan>,
  konfirmasi = true,
) =>
  jalankan((tx) =>
    ubahProduk(tx, hak(oleh, 'produk-pinjaman:ubah'), {
      id,
      versi,
      konfirmasi,
      ketentuan: { ...KETENTUAN, ...isi },
    }),
  );

describe('produk baru', () => {
  test('ditulis pengurus koperasinya sendiri, dengan versi aturan dan jejaknya', async () => {
    const koperasiId = await kspTanpaProduk();
    const pengurus = await buatPengurus(koperasiId);
    const { id } = pasti(await tambah(pengurus, koperasiId));
    const baris = await db().ketentuanProduk.findFirstOrThrow({ where: { produkId: id } });
    expect(baris).toMatchObject({
      nomor: 1,
      berlaku: true,
      versiAturan: 'Permenkop-8-2023',
      atasNamaKoperasi: false,
      dibuatOleh: pengurus.penggunaId,
    });
    expect(baris.persen?.toFixed()).toBe('18');
    expect(await jumlahAudit(id, 'produk_pinjaman.buat')).toBe(1);
  });

  test.each([
    ['24', 'BERHASIL'],
    ['24.000001', 'JASA_MELEBIHI_BATAS'],
    ['25', 'JASA_MELEBIHI_BATAS'],
    ['0', 'BERHASIL'],
  ])('jasa %s persen setahun: %s', async (persen, hasil) => {
    const koperasiId = await kspTanpaProduk();
    const pengurus = await buatPengurus(koperasiId);
    const jawaban = await tambah(pengurus, koperasiId, { persen });
    expect(jawaban.ok ? 'BERHASIL' : jawaban.alasan).toBe(hasil);
    if (!jawaban.ok) {
      expect(jawaban.galat?.persen?.join()).toContain('24\u00a0%');
      expect(jawaban.galat?.persen?.join()).toContain('Pasal 27');
      expect(await db().produkPinjaman.count({ where: { koperasiId } })).toBe(0);
    }
  });

  test('batas margin syariah sama, dan nisbah bukan persen setahun', async () => {
    const koperasiId = await kspTanpaProduk();
    await db().koperasi.update({ where: { id: koperasiId }, data: { pola: 'SYARIAH' } });
    const pengurus = await buatPengurus(koperasiId);
    const syariah = { pola: 'SYARIAH', cara: null } as const;
    expect(
      await tambah(pengurus, koperasiId, { ...syariah, akad: 'MURABAHAH', persen: '30' }),
    ).toMatchObject({ alasan: 'JASA_MELEBIHI_BATAS' });
    pasti(
      await tambah(pengurus, koperasiId, {
        ...syariah,
        akad: 'MUDHARABAH',
        persen: null,
        nisbah: '60',
      }),
    );
    const qardh = { ...syariah, akad: 'QARDH', persen: null } as const;
    pasti(await tambah(pengurus, koperasiId, { ...qardh, nama: 'Qardh Uji' }));
  });

  test('nama yang sudah dipakai produk lain ditanyakan dahulu', async () => {
    const koperasiId = await kspTanpaProduk();
    const pengurus = await buatPengurus(koperasiId);
    const { id } = pasti(await tambah(pengurus, koperasiId, { nama: 'Modal Kerja' }));
    const sama = { nama: ' modal  KERJA' };
    expect(await tambah(pengurus, koperasiId, sama)).toMatchObject({
      alasan: 'PERLU_DIPERIKSA',
      peringatan: [{ kode: 'NAMA_SAMA', isian: 'nama' }],
    });
    // Its own name is no other's.
    const murah = { provisiPersen: '0', biayaAdministrasi: 0n, persen: '17' } as const;
    pasti(await ubah(pengurus, id, 1, { ...murah, nama: 'Modal Kerja' }, false));
    pasti(await tambah(pengurus, koperasiId, sama, { konfirmasi: true }));
  });

  test('biaya efektif di atas batas diperingatkan, lalu boleh', async () => {
    const koperasiId = await kspTanpaProduk();
    const pengurus = await buatPengurus(koperasiId);
    const flat = { cara: 'FLAT', persen: '20' } as const;
    const ragu = await tambah(pengurus, koperasiId, flat);
    expect(ragu).toMatchObject({ alasan: 'PERLU_DIPERIKSA' });
    expect(ragu.ok ? '' : ragu.peringatan?.[0]?.kode).toBe('EFEKTIF_MELEBIHI_BATAS');
    pasti(await tambah(pengurus, koperasiId, flat, { konfirmasi: true }));
  });

  test.each([
    [
      { cara: 'FLAT', persen: '24', provisiPersen: '40' },
      'PROVISI_MELEBIHI_BATAS',
      'provisiPersen',
    ],
    [{ provisiPersen: '5.000001' }, 'PROVISI_MELEBIHI_BATAS', 'provisiPersen'],
    [{ persen: '24', provisiPersen: '1' }, 'JASA_DAN_PROVISI_MELEBIHI_BATAS', 'provisiPersen'],
    [{ biayaAdministrasi: 50_001n }, 'BIAYA_AWAL_MELEBIHI_BATAS', 'biayaAdministrasi'],
    [{ pola: 'SYARIAH', cara: null, akad: 'QARDH', persen: null }, 'POLA_BERBEDA', 'pola'],
  ] as const)(
    'yang melewati batas ditolak juga bila sudah dicentang, ke-%#',
    async (isi, alasan, isian) => {
      const koperasiId = await kspTanpaProduk();
      const pengurus = await buatPengurus(koperasiId);
      const hasil = await tambah(pengurus, koperasiId, isi, { konfirmasi: true });
      expect(hasil).toMatchObject({ ok: false, alasan });
      expect(hasil.ok ? [] : Object.keys(hasil.galat ?? {})).toEqual([isian]);
      expect(await db().produkPinjaman.count({ where: { koperasiId } })).toBe(0);
    },
  );

  test('qardh tanpa provisi; koperasi syariah tidak menawarkan produk konvensional', async () => {
    const koperasiId = await kspTanpaProduk();
    await db().koperasi.update({ where: { id: koperasiId }, data: { pola: 'SYARIAH' } });
    const pengurus = await buatPengurus(koperasiId);
    const qardh = { pola: 'SYARIAH', cara: null, akad: 'QARDH', persen: null } as const;
    expect(
      await tambah(pengurus, koperasiId, { ...qardh, provisiPersen: '1' }, { konfirmasi: true }),
    ).toMatchObject({ alasan: 'QARDH_BERIMBALAN' });
    expect(await tambah(pengurus, koperasiId, {}, { konfirmasi: true })).toMatchObject({
      alasan: 'POLA_BERBEDA',
    });
    pasti(await tambah(pengurus, koperasiId, { ...qardh, biayaAdministrasi: 15_000n }));
  });

  test('produk koperasi sekunder tidak ditawarkan kepada orang', async () => {
    const ksp = await buatKsp();
    const { akun } = await buatPemohon();
    const by = hak(akun, 'modal:bandingkan');
    const pilihan = { jumlah: 5_000_000n, tenor: 12, pola: undefined };
    const ditawarkan = async () =>
      [await produkPembanding(by, pilihan), await produkSampai(by, 5_000_000n)].map((daftar) =>
        daftar.some(({ koperasi }) => koperasi.id === ksp.koperasiId),
      );
    const dapatBergabung = async () =>
      (await ketentuanDenganKoperasi(by, ksp.ketentuanId))?.koperasi.menerimaAnggota;
    expect([await ditawarkan(), await dapatBergabung()]).toEqual([[true, true], true]);
    await db().koperasi.update({
      where: { id: ksp.koperasiId },
      data: { bentuk: 'SEKUNDER_KAB_KOTA' },
    });
    expect([await ditawarkan(), await dapatBergabung()]).toEqual([[false, false], false]);
  });

  test('yang sudah terbit tetapi melewati batas tidak ditawarkan, tidak dapat diajukan, tidak diaktifkan lagi', async () => {
    const ksp = await buatKsp();
    const anggota = await buatAnggotaKsp(ksp);
    const by = hak(anggota.akun, 'modal:bandingkan');
    const pilihan = { jumlah: 5_000_000n, tenor: 12, pola: undefined };
    const terlihat = async () =>
      (await produkPembanding(by, pilihan)).some(({ koperasi }) => koperasi.id === ksp.koperasiId);
    expect(await terlihat()).toBe(true);
    expect(await produkSaya(by)).toHaveLength(1);
    // As it was published before the limits: a new version beside the commands.
    const {
      id: _id,
      nomor: _nomor,
      ...lama
    } = await db().ketentuanProduk.findFirstOrThrow({
      where: { id: ksp.ketentuanId },
    });
    await db().ketentuanProduk.update({
      where: { id: ksp.ketentuanId },
      data: { berlaku: false },
    });
    const { id } = await db().ketentuanProduk.create({
      data: { ...lama, nomor: 2, berlaku: true, cara: 'FLAT', persen: '24', provisiPersen: '40' },
    });
    expect(await terlihat()).toBe(false);
    expect(await produkSaya(by)).toEqual([]);
    expect(await bacaProdukTujuan(hak(anggota.akun, 'modal:ajukan'), id)).toMatchObject({
      ditawarkan: false,
      halangan: 'DI_LUAR_BATAS',
    });
    expect(await ajukanKe(anggota, id)).toMatchObject({ alasan: 'DI_LUAR_BATAS' });
    expect(await db().pengajuanModal.count({ where: { koperasiId: ksp.koperasiId } })).toBe(0);
    const atur = (versi: number, aktif: boolean) =>
      jalankan((tx) =>
        ubahKeaktifanProduk(tx, hak(ksp.pengurus, 'produk-pinjaman:ubah'), {
          id: ksp.produkId,
          versi,
          aktif,
        }),
      );
    pasti(await atur(1, false));
    expect(await atur(2, true)).toMatchObject({ alasan: 'PROVISI_MELEBIHI_BATAS' });
  });

  test.each([
    ['JASA', false, 'BUKAN_SIMPAN_PINJAM'],
    ['JASA', true, null],
  ] as const)('koperasi %s dengan USP %s: %s', async (jenis, punyaUsp, alasan) => {
    const koperasiId = await kspTanpaProduk(jenis, punyaUsp);
    const hasil = await tambah(await buatPengurus(koperasiId), koperasiId);
    expect(hasil.ok ? null : hasil.alasan).toBe(alasan);
  });

  test('ditolak di koperasi yang tidak aktif, dan bila biaya menghabiskan pokok', async () => {
    const koperasiId = await kspTanpaProduk();
    const pengurus = await buatPengurus(koperasiId);
    expect(await tambah(pengurus, koperasiId, { biayaAdministrasi: 1_000_000n })).toMatchObject({
      alasan: 'BIAYA_HABISKAN_POKOK',
    });
    await db().koperasi.update({
      where: { id: koperasiId },
      data: { status: 'TIDAK_AKTIF', alasanTidakAktif: 'uji' },
    });
    expect(await tambah(pengurus, koperasiId)).toMatchObject({ alasan: 'KOPERASI_TIDAK_AKTIF' });
  });

  test('petugas atas nama koperasi tanpa akun, tidak bila ada pengurus; pengurus lain tidak sama sekali', async () => {
    const tanpa = await kspTanpaProduk();
    const { id } = pasti(await tambah(petugas, tanpa));
    expect(await db().ketentuanProduk.findFirstOrThrow({ where: { produkId: id } })).toMatchObject({
      atasNamaKoperasi: true,
    });
    const dengan = await kspTanpaProduk();
    const pengurus = await buatPengurus(dengan);
    expect(await tambah(petugas, dengan)).toMatchObject({ alasan: 'ADA_PENGURUS' });
    expect(await tambah(pengurus, tanpa)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await hakProduk(hak(petugas, 'produk-pinjaman:ubah'), dengan)).toMatchObject({
      bolehUbah: false,
      halangan: expect.stringContaining('pengurus'),
    });
  });

  test('dikirim dua kali serentak: satu produk', async () => {
    const koperasiId = await kspTanpaProduk();
    const pengurus = await buatPengurus(koperasiId);
    const kunciKirim = randomUUID();
    const hasil = await Promise.all(
      Array.from({ length: 6 }, () => tambah(pengurus, koperasiId, {}, { kunciKirim })),
    );
    expect(new Set(hasil.map((satu) => pasti(satu).id)).size).toBe(1);
    expect(await db().produkPinjaman.count({ where: { koperasiId } })).toBe(1);
    for (let i = 0; i < 2; i += 1) {
      pasti(await tambah(pengurus, koperasiId, { nama: 'Produk berikut' }, { kunciKirim }));
    }
    expect(await db().produkPinjaman.count({ where: { koperasiId } })).toBe(2);
    const lain = await kspTanpaProduk();
    expect(await tambah(petugas, lain, {}, { kunciKirim })).toMatchObject({
      alasan: 'KUNCI_TERPAKAI',
    });
  });
});

describe('mengubah produk', () => {
  test('membuat versi baru; yang lama tetap seperti semula dan tidak dapat diubah', async () => {
    const ksp = await buatKsp();
    pasti(await ubah(ksp.pengurus, ksp.produkId, 1, { persen: '12' }));
    const versi = await versiProduk(hak(ksp.pengurus, 'produk-pinjaman:baca'), ksp.produkId);
    expect(
      versi.map(({ nomor, berlaku, ketentuan }) => [nomor, berlaku, ketentuan.persen]),
    ).toEqual([
      [2, true, '12'],
      [1, false, '18'],
    ]);
    await expect(
      db().ketentuanProduk.update({ where: { id: ksp.ketentuanId }, data: { persen: 1 } }),
    ).rejects.toThrow(/tidak dapat diubah/);
    await expect(
      db().ketentuanProduk.update({ where: { id: ksp.ketentuanId }, data: { berlaku: true } }),
    ).rejects.toThrow();
  });

  test('tanpa perubahan tidak menulis apa-apa', async () => {
    const ksp = await buatKsp();
    pasti(await ubah(ksp.pengurus, ksp.produkId, 7, {}));
    expect(await jumlahAudit(ksp.produkId, 'produk_pinjaman.ubah')).toBe(0);
    expect(await ketentuanBerlaku(ksp.produkId)).toBe(ksp.ketentuanId);
  });

  test('dua pengurus sekaligus: yang kedua melihat kedua versi, lalu menang dengan sadar', async () => {
    const ksp = await buatKsp();
    const kedua = await buatPengurus(ksp.koperasiId);
    const hasil = await Promise.all([
      ubah(ksp.pengurus, ksp.produkId, 1, { persen: '10' }),
      ubah(kedua, ksp.produkId, 1, { persen: '11' }),
    ]);
    const kalah = hasil.find((satu) => !satu.ok);
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    expect(kalah).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    const bentrok = kalah && !kalah.ok ? kalah.bentrok : undefined;
    expect(bentrok?.versi).toBe('2');
    expect(bentrok?.butir.map((satu) => satu.isian)).toEqual(['persen']);
    pasti(await ubah(kedua, ksp.produkId, 2, { persen: '13' }));
    expect(await jumlahAudit(ksp.produkId, 'produk_pinjaman.ubah')).toBe(2);
  });

  test('produk koperasi lain seperti tidak ada', async () => {
    const [satu, dua] = [await buatKsp(), await buatKsp()];
    expect(await ubah(dua.pengurus, satu.produkId, 1, { persen: '1' })).toMatchObject({
      alasan: 'TIDAK_DITEMUKAN',
    });
    expect(await bacaProduk(hak(dua.pengurus, 'produk-pinjaman:baca'), satu.produkId)).toBeNull();
    expect(
      await produkKoperasi(hak(dua.pengurus, 'produk-pinjaman:baca'), satu.koperasiId),
    ).toEqual([]);
    expect(
      await produkKoperasi(hak(petugas, 'produk-pinjaman:baca'), satu.koperasiId),
    ).toHaveLength(1);
  });

  test('dinonaktifkan dan diaktifkan lagi; mengaktifkan memeriksa batas yang berlaku kini', async () => {
    const ksp = await buatKsp();
    const by = hak(ksp.pengurus, 'produk-pinjaman:ubah');
    const atur = (versi: number, aktif: boolean) =>
      jalankan((tx) => ubahKeaktifanProduk(tx, by, { id: ksp.produkId, versi, aktif }));
    pasti(await atur(1, false));
    pasti(await atur(1, false));
    expect(await jumlahAudit(ksp.produkId, 'produk_pinjaman.nonaktifkan')).toBe(1);
    expect(await atur(1, true)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    pasti(await atur(2, true));
    expect(
      await jalankan((tx) =>
        ubahKeaktifanProduk(tx, hak(petugas, 'produk-pinjaman:ubah'), {
          id: ksp.produkId,
          versi: 3,
          aktif: false,
        }),
      ),
    ).toMatchObject({ alasan: 'ADA_PENGURUS' });
  });
});

describe('formulir produk', () => {
  const formulir = {
    koperasiId: randomUUID(),
    kunciKirim: randomUUID(),
    nama: 'Modal',
    plafonMin: '1.000.000',
    plafonMaks: '5.000.000',
    pola: 'KONVENSIONAL',
    cara: 'FLAT',
    persen: '12,5',
    tenorMin: '3',
    tenorMaks: '12',
  };
  test('membaca yang diketik, dan melewatkan yang bukan bagian polanya', () => {
    const { ketentuan } = tambahProdukSchema.parse({
      ...formulir,
      akad: 'QARDH',
      nisbah: '10',
      lamaAnggotaMin: '6',
    });
    expect(ketentuan).toMatchObject({
      lamaAnggotaMin: 6,
      persen: '12.5',
      akad: null,
      nisbah: null,
      provisiPersen: '0',
      biayaAdministrasi: 0n,
    });
  });
  test.each([
    [{ persen: '' }, ['persen']],
    [{ cara: '' }, ['cara']],
    [{ pola: 'SYARIAH' }, ['akad']],
    [{ pola: 'SYARIAH', akad: 'MURABAHAH', persen: '' }, ['persen']],
    [{ pola: 'SYARIAH', akad: 'MUSYARAKAH' }, ['nisbah']],
    [{ pola: 'SYARIAH', akad: 'QARDH' }, ['persen']],
    [{ pola: 'SYARIAH', akad: 'QARDH', persen: '', provisiPersen: '40' }, ['provisiPersen']],
    [{ plafonMaks: '1' }, ['plafonMaks']],
    [{ tenorMaks: '2' }, ['tenorMaks']],
    [{ lamaAnggotaMin: '121' }, ['lamaAnggotaMin']],
    [{ asing: 'x' }, []],
  ])('%j ditolak pada %j', (isi, isian) => {
    const hasil = tambahProdukSchema.safeParse({ ...formulir, ...isi });
    expect(hasil.success).toBe(false);
    if (isian.length > 0) {
      expect(hasil.error?.issues.map((satu) => satu.path[0])).toEqual(isian);
    }
  });
});

describe('sumber modal acuan', () => {
  const isi = (ubahan: Partial<SumberModalIsi> = {}): SumberModalIsi => ({
    nama: `Program ${randomUUID().slice(0, 8)}`,
    penyelenggara: 'Lembaga Uji',
    jenis: 'BANK',
    penerima: 'PERORANGAN',
    plafonMin: null,
    plafonMaks: 100_000_000n,
    pola: 'KONVENSIONAL',
    akad: null,
    cara: 'FLAT',
    persen: '6',
    nisbah: null,
    provisiPersen: '0',
    biayaAdministrasi: 0n,
    tenorMin: null,
    tenorMaks: 36,
    hanyaPerempuan: false,
    skala: ['MIKRO', 'KECIL'],
    usiaUsahaBulan: 6,
    syarat: null,
    agunan: null,
    caraMengajukan: null,
    sumber: 'uji',
    tanggalSumber: '2026-01-16',
    catatan: null,
    belumDikonfirmasi: true,
    ...ubahan,
  });
  const simpan = (satu: SumberModalIsi, kunciKirim: string = randomUUID()) =>
    jalankan((tx) =>
      tambahSumber(tx, hak(admin, 'sumber-modal:ubah'), { kunciKirim, isi: satu, aktif: true }),
    );

  test('ditambah, diubah dengan jejak, dan dibaca kembali', async () => {
    const awal = isi();
    const kunci = randomUUID();
    const { id } = pasti(await simpan(awal, kunci));
    expect(pasti(await simpan(awal, kunci)).id).toBe(id);
    expect(pasti(await simpan(isi(), kunci)).id).not.toBe(id);
    const by = hak(admin, 'sumber-modal:ubah');
    pasti(
      await jalankan((tx) =>
        ubahSumber(tx, by, {
          id,
          versi: 1,
          konfirmasi: false,
          isi: { ...awal, persen: '5.5', sumber: 'brosur baru' },
          aktif: false,
        }),
      ),
    );
    expect(await bacaSumber(by, id)).toMatchObject({
      persen: '5.5',
      aktif: false,
      versi: 2,
      skala: ['MIKRO', 'KECIL'],
      tanggalSumber: '2026-01-16',
    });
    expect(await jumlahAudit(id)).toBe(2);
    const aktif = await daftarSumber(hak(petugas, 'sumber-modal:baca'), { hanyaAktif: true });
    expect(aktif.map((satu) => satu.id)).not.toContain(id);
  });

  test('angka yang berubah tanpa sumber dan tanggal baru ditanyakan dahulu', async () => {
    const awal = isi();
    const { id } = pasti(await simpan(awal));
    const by = hak(admin, 'sumber-modal:ubah');
    const ubah = (ubahan: Partial<SumberModalIsi>, versi = 1, konfirmasi = false) =>
      jalankan((tx) =>
        ubahSumber(tx, by, { id, versi, konfirmasi, isi: { ...awal, ...ubahan }, aktif: true }),
      );
    for (const ubahan of [{ persen: '1' }, { plafonMaks: 99n }, { belumDikonfirmasi: false }]) {
      expect(await ubah(ubahan)).toMatchObject({
        alasan: 'PERLU_DIPERIKSA',
        peringatan: [{ kode: 'SUMBER_TETAP', isian: 'tanggalSumber' }],
      });
    }
    expect(await jumlahAudit(id)).toBe(1);
    pasti(await ubah({ agunan: 'BPKB' }));
    pasti(await ubah({ agunan: 'BPKB', persen: '1' }, 2, true));
    pasti(await ubah({ agunan: 'BPKB', persen: '2', tanggalSumber: '2026-02-01' }, 3));
    expect(await jumlahAudit(id)).toBe(4);
  });

  test('nama sama ditolak, kirim ulang memberi yang sama, versi lama memperlihatkan keduanya', async () => {
    const awal = isi();
    const kunci = randomUUID();
    const hasil = await Promise.all([simpan(awal, kunci), simpan(awal, kunci)]);
    const [{ id }] = hasil.map(pasti) as [{ id: string }];
    expect(new Set(hasil.map((satu) => pasti(satu).id)).size).toBe(1);
    expect(await simpan({ ...isi(), nama: awal.nama.toUpperCase() })).toMatchObject({
      alasan: 'NAMA_TERPAKAI',
    });
    const by = hak(admin, 'sumber-modal:ubah');
    const lama = await jalankan((tx) =>
      ubahSumber(tx, by, {
        id,
        versi: 9,
        konfirmasi: false,
        isi: { ...awal, persen: '1' },
        aktif: true,
      }),
    );
    expect(lama).toMatchObject({ alasan: 'SUDAH_BERUBAH', bentrok: { versi: '1' } });
    expect(
      await jalankan((tx) =>
        ubahSumber(tx, by, {
          id: randomUUID(),
          versi: 1,
          konfirmasi: false,
          isi: isi(),
          aktif: true,
        }),
      ),
    ).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
  });
});
