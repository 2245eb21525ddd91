import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { aturUlangSandi } from '@/lib/akun/commands';
import { akhiriSesi, akhiriSesiLain } from '@/lib/akun/profil/commands';
import { aktifkanPengguna, buatPengguna, nonaktifkanPengguna } from '@/lib/pengguna/commands';
import { berikanPeran, cabutPeran } from '@/lib/pengguna/peran/commands';
import type { BerikanPeranInput } from '@/lib/pengguna/schema';
import { cobaMasuk } from '@/lib/platform/auth/masuk';
import { bacaSesi, DIAM_PALING_LAMA, SESI_PALING_LAMA } from '@/lib/platform/auth/sesi';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { sidik } from '@/lib/platform/kunci';
import {
  ASAL_UJI,
  buatAkun,
  hak,
  jumlahAudit,
  publik,
  SANDI_UJI,
  sebagaiPemilik,
  tokenDari,
} from '@/tests/support/pabrik-akun';

type Akun = Awaited<ReturnType<typeof buatAkun>>;

async function masuk({ surel }: { surel: string }): Promise<string> {
  const hasil = await cobaMasuk(surel, SANDI_UJI, ASAL_UJI);
  if (!hasil.ok) throw new Error('tidak dapat masuk');
  return hasil.rahasia;
}
const berlaku = async (rahasia: string, saat = new Date()) =>
  (await bacaSesi(rahasia, saat))?.berlaku;

/** Only the administrators that a test makes count. */
beforeEach(async () => {
  await db().peranPengguna.updateMany({
    where: { peran: 'ADMIN', dicabutPada: null },
    data: { dicabutPada: new Date() },
  });
});

const kelola = (admin: Akun) => hak(admin, 'pengguna:kelola');
const nonaktifkan = (admin: Akun, akun: Akun) =>
  transaksi((tx) =>
    nonaktifkanPengguna(tx, kelola(admin), {
      penggunaId: akun.penggunaId,
      alasan: 'Pindah tugas ke dinas lain',
    }),
  );
const beri = (admin: Akun, akun: Akun, lingkup: Omit<BerikanPeranInput, 'penggunaId'>) =>
  transaksi((tx) => berikanPeran(tx, kelola(admin), { penggunaId: akun.penggunaId, ...lingkup }));
async function cabut(admin: Akun, akun: Akun, peran: 'ADMIN' | 'PETUGAS') {
  const { id } = await db().peranPengguna.findFirstOrThrow({
    where: { penggunaId: akun.penggunaId, peran, dicabutPada: null },
  });
  return transaksi((tx) =>
    cabutPeran(tx, kelola(admin), { penggunaId: akun.penggunaId, peranId: id }),
  );
}

describe('sesi', () => {
  it('tidak dikenal, rahasia tidak tersimpan, berakhir setelah diam dan setelah paling lama', async () => {
    const akun = await buatAkun();
    const rahasia = await masuk(akun);
    expect(await bacaSesi('bukan-rahasia', new Date())).toBeNull();
    expect(await db().sesi.count({ where: { id: rahasia } })).toBe(0);
    expect(await berlaku(rahasia)).toBe(true);
    const kini = Date.now();
    const sesudah = (milidetik: number) => new Date(kini + milidetik);
    expect(await berlaku(rahasia, sesudah(DIAM_PALING_LAMA + 60_000))).toBe(false);
    // In use all the time, and over all the same.
    for (let lewat = 0; lewat < SESI_PALING_LAMA; lewat += DIAM_PALING_LAMA - 120_000) {
      expect(await berlaku(rahasia, sesudah(lewat))).toBe(true);
    }
    expect(await berlaku(rahasia, sesudah(SESI_PALING_LAMA + 5_000))).toBe(false);
  });

  it('mengakhiri satu dan semua yang lain, tidak pernah milik orang', async () => {
    const akun = await buatAkun();
    const lain = await buatAkun();
    const [ini, kedua, ketiga] = [await masuk(akun), await masuk(akun), await masuk(akun)];
    const orang = await masuk(lain);
    const by = hak(akun, 'akun:sendiri');
    expect(await transaksi((tx) => akhiriSesi(tx, by, { sesi: sidik(orang) }))).toMatchObject({
      alasan: 'TIDAK_DITEMUKAN',
    });
    expect((await transaksi((tx) => akhiriSesi(tx, by, { sesi: sidik(kedua) }))).ok).toBe(true);
    expect(await berlaku(kedua)).toBe(false);
    expect(await transaksi((tx) => akhiriSesiLain(tx, by, { sesiId: sidik(ini) }))).toEqual({
      ok: true,
      nilai: { jumlah: 1 },
    });
    expect([await berlaku(ini), await berlaku(ketiga), await berlaku(orang)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('peran dan status berlaku pada permintaan berikutnya', () => {
  it('peran yang diberi dan dicabut terlihat tanpa masuk lagi', async () => {
    const admin = await buatAkun(['ADMIN']);
    const akun = await buatAkun(['PEMILIK']);
    const rahasia = await masuk(akun);
    const peran = async () =>
      (await bacaSesi(rahasia, new Date()))?.pengguna.peran.map((satu) => satu.peran).sort();
    const sebelum = await jumlahAudit();
    expect((await beri(admin, akun, { peran: 'PETUGAS' })).ok).toBe(true);
    expect(await peran()).toEqual(['PEMILIK', 'PETUGAS']);
    expect(await beri(admin, akun, { peran: 'PETUGAS' })).toMatchObject({ alasan: 'SUDAH_PUNYA' });
    expect((await cabut(admin, akun, 'PETUGAS')).ok).toBe(true);
    expect(await peran()).toEqual(['PEMILIK']);
    expect(await jumlahAudit()).toBe(sebelum + 2);
  });

  it('menonaktifkan mengakhiri sesi seketika; mengaktifkan tidak menghidupkannya', async () => {
    const admin = await buatAkun(['ADMIN']);
    const akun = await buatAkun(['PETUGAS']);
    const rahasia = await masuk(akun);
    expect((await nonaktifkan(admin, akun)).ok).toBe(true);
    expect(await berlaku(rahasia)).toBe(false);
    expect(await cobaMasuk(akun.surel, SANDI_UJI, ASAL_UJI)).toMatchObject({ alasan: 'SALAH' });
    expect(await nonaktifkan(admin, akun)).toMatchObject({ alasan: 'SUDAH_NONAKTIF' });
    await transaksi((tx) => aktifkanPengguna(tx, kelola(admin), { penggunaId: akun.penggunaId }));
    expect(await berlaku(rahasia)).toBe(false);
    expect(await berlaku(await masuk(akun))).toBe(true);
  });

  it('status langsung di basis data pun berlaku: kuki tidak membawa hak', async () => {
    const akun = await buatAkun(['PETUGAS']);
    const rahasia = await masuk(akun);
    await sebagaiPemilik('UPDATE pengguna SET dinonaktifkan_pada = now() WHERE id = $1', [
      akun.penggunaId,
    ]);
    expect(await berlaku(rahasia)).toBe(false);
  });

  it('lingkup peran diperiksa: kelurahan dan koperasi harus ada', async () => {
    const admin = await buatAkun(['ADMIN']);
    const akun = await buatAkun();
    const sebelum = await jumlahAudit();
    for (const lingkup of [
      { peran: 'PETUGAS_KELURAHAN' },
      { peran: 'PETUGAS_KELURAHAN', kelurahanKode: '32.76.99.1999' },
      { peran: 'PENGURUS' },
      { peran: 'PENGURUS', koperasiId: randomUUID() },
    ] as const) {
      expect(await beri(admin, akun, lingkup)).toMatchObject({ alasan: 'LINGKUP_SALAH' });
    }
    expect(await jumlahAudit()).toBe(sebelum);
    const kode = '32.76.01.1006';
    expect((await beri(admin, akun, { peran: 'PETUGAS_KELURAHAN', kelurahanKode: kode })).ok).toBe(
      true,
    );
    // A scope that the role has no use for must not stay behind.
    await beri(admin, akun, { peran: 'PENILAI', kelurahanKode: kode });
    const penilai = await db().peranPengguna.findFirstOrThrow({
      where: { penggunaId: akun.penggunaId, peran: 'PENILAI' },
    });
    expect(penilai.kelurahanKode).toBeNull();
  });
});

describe('admin', () => {
  it('tidak mengubah dirinya sendiri', async () => {
    const admin = await buatAkun(['ADMIN']);
    await buatAkun(['ADMIN']);
    expect(await nonaktifkan(admin, admin)).toMatchObject({ alasan: 'DIRI_SENDIRI' });
    expect(await cabut(admin, admin, 'ADMIN')).toMatchObject({ alasan: 'DIRI_SENDIRI' });
    expect(await beri(admin, admin, { peran: 'KEPALA_BIDANG' })).toMatchObject({
      alasan: 'DIRI_SENDIRI',
    });
  });

  it('admin terakhir tinggal, juga bila dua saling menonaktifkan pada saat yang sama', async () => {
    const satu = await buatAkun(['ADMIN']);
    const dua = await buatAkun(['ADMIN']);
    const belumMasuk = await buatAkun(['ADMIN'], { sandi: false, terverifikasi: false });
    expect(belumMasuk.penggunaId).not.toBe('');
    const hasil = await Promise.all([nonaktifkan(satu, dua), nonaktifkan(dua, satu)]);
    expect(hasil.filter((h) => h.ok)).toHaveLength(1);
    expect(hasil.find((h) => !h.ok)).toMatchObject({ alasan: 'ADMIN_TERAKHIR' });
    const aktif = await db().pengguna.count({
      where: { id: { in: [satu.penggunaId, dua.penggunaId] }, dinonaktifkanPada: null },
    });
    expect(aktif).toBe(1);
  });

  it('mencabut peran admin bersamaan menyisakan satu', async () => {
    const satu = await buatAkun(['ADMIN']);
    const dua = await buatAkun(['ADMIN']);
    const hasil = await Promise.all([cabut(satu, dua, 'ADMIN'), cabut(dua, satu, 'ADMIN')]);
    expect(hasil.filter((h) => h.ok)).toHaveLength(1);
  });

  it('mengundang: sandi dibuat dari tautan, alamat yang sudah ada ditolak', async () => {
    const admin = await buatAkun(['ADMIN']);
    const surel = `undangan-${randomUUID().slice(0, 8)}@contoh.test`;
    const undang = () =>
      transaksi((tx) =>
        buatPengguna(tx, kelola(admin), { nama: 'Rina Petugas', surel, peran: 'PETUGAS' }),
      );
    const hasil = await undang();
    expect(hasil.ok).toBe(true);
    expect(await undang()).toMatchObject({ alasan: 'SUREL_TERDAFTAR' });
    const token = await tokenDari(surel);
    expect(hasil.ok && hasil.nilai.tautan).toContain(token);
    expect(await cobaMasuk(surel, '', ASAL_UJI)).toMatchObject({ ok: false });
    const buatSandi = () =>
      transaksi((tx) =>
        aturUlangSandi(tx, hak(publik, 'akun:pulihkan'), { token, sandi: SANDI_UJI }),
      );
    expect((await buatSandi()).ok).toBe(true);
    expect(await buatSandi()).toMatchObject({ alasan: 'TAUTAN_TIDAK_BERLAKU' });
    const sesi = await bacaSesi(await masuk({ surel }), new Date());
    expect(sesi?.pengguna.peran).toEqual([
      { peran: 'PETUGAS', kelurahanKode: null, koperasiId: null },
    ]);
  });
});
