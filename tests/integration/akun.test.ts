import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  aturUlangSandi,
  daftarkanAkun,
  kirimUlangKonfirmasi,
  konfirmasiSurel,
  mintaAturUlang,
} from '@/lib/akun/commands';
import { tarikPersetujuan } from '@/lib/akun/privasi/commands';
import { TEKS_PERSETUJUAN } from '@/lib/akun/privasi/rules';
import { gantiSandi, ubahNama } from '@/lib/akun/profil/commands';
import { SANDI_PALING_PANJANG } from '@/lib/akun/sandi/rules';
import { tokenBerlaku } from '@/lib/akun/token/reads';
import { cobaMasuk } from '@/lib/platform/auth/masuk';
import { bacaSesi } from '@/lib/platform/auth/sesi';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { bentrokUntuk } from '@/lib/platform/form-state';
import { sidik } from '@/lib/platform/kunci';
import {
  ASAL_UJI,
  buatAkun,
  hak,
  jumlahAudit,
  publik,
  SANDI_UJI,
  sebagaiPemilik,
  suratKe,
  tokenDari,
} from '@/tests/support/pabrik-akun';

const SANDI_LAIN = 'payung kayu kelapa tua';
const surelBaru = () => `warga-${randomUUID().slice(0, 8)}@contoh.test`;
const daftar = (surel: string, sandi = SANDI_UJI, nama = 'Siti Rahma') =>
  transaksi((tx) => daftarkanAkun(tx, hak(publik, 'akun:daftar'), { nama, surel, sandi }));
const konfirmasi = (token: string) =>
  transaksi((tx) => konfirmasiSurel(tx, hak(publik, 'akun:daftar'), { token }));
const aturUlang = (token: string, sandi: string) =>
  transaksi((tx) => aturUlangSandi(tx, hak(publik, 'akun:pulihkan'), { token, sandi }));
const lupa = (surel: string) =>
  transaksi((tx) => mintaAturUlang(tx, hak(publik, 'akun:pulihkan'), { surel }));
const masuk = (surel: string, sandi = SANDI_UJI) => cobaMasuk(surel, sandi, ASAL_UJI);

/** Lets the given hours pass for a one-time link. */
const tuakan = (token: string, jam: number) =>
  sebagaiPemilik(
    `UPDATE token_surel SET kedaluwarsa_pada = kedaluwarsa_pada - make_interval(hours => $1) WHERE hash = $2`,
    [jam, sidik(token)],
  );

describe('pendaftaran', () => {
  it('daftar, konfirmasi, masuk: akun menjadi pemilik UMKM', async () => {
    const surel = surelBaru();
    expect(await daftar(surel)).toEqual({ ok: true, nilai: null });
    expect(await masuk(surel)).toMatchObject({ ok: false, alasan: 'SALAH' });
    const hasil = await konfirmasi(await tokenDari(surel));
    expect(hasil.ok).toBe(true);
    expect(await masuk(surel)).toMatchObject({ ok: true });
    const akun = await db().pengguna.findUniqueOrThrow({
      where: { surel },
      include: { peran: true, persetujuan: true },
    });
    expect(akun.peran.map((satu) => satu.peran)).toEqual(['PEMILIK']);
    expect(akun.sandiHash).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
    expect(akun.persetujuan).toHaveLength(1);
    expect(akun.persetujuan[0]).toMatchObject({
      tujuan: 'PENDAFTARAN',
      versiTeks: TEKS_PERSETUJUAN.PENDAFTARAN.versi,
      teksHash: sidik(TEKS_PERSETUJUAN.PENDAFTARAN.teks),
    });
    const audit = await db().catatanAudit.findMany({
      where: { objekId: akun.id },
      orderBy: { waktu: 'asc' },
    });
    expect(audit.map((satu) => satu.tindakan)).toEqual(['akun.daftar', 'akun.konfirmasi']);
    expect(JSON.stringify(audit)).not.toContain('argon2');
  });

  it('tautan konfirmasi: melihat tidak memakainya, dua kali tekan berhasil satu kali', async () => {
    const surel = surelBaru();
    await daftar(surel);
    const token = await tokenDari(surel);
    for (let ke = 0; ke < 3; ke += 1) {
      expect(await tokenBerlaku(token, ['KONFIRMASI_SUREL'])).toBe('KONFIRMASI_SUREL');
    }
    expect(await tokenBerlaku(token, ['ATUR_ULANG_SANDI'])).toBeNull();
    const hasil = await Promise.all([1, 2, 3, 4, 5].map(() => konfirmasi(token)));
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    expect(await konfirmasi(token)).toMatchObject({ alasan: 'TAUTAN_TIDAK_BERLAKU' });
    const peran = await db().peranPengguna.count({ where: { pengguna: { surel } } });
    expect(peran).toBe(1);
  });

  it('tautan konfirmasi lewat 24 jam ditolak, yang baru menggantikan yang lama', async () => {
    const surel = surelBaru();
    await daftar(surel);
    const lama = await tokenDari(surel);
    await tuakan(lama, 24);
    expect(await konfirmasi(lama)).toMatchObject({ alasan: 'TAUTAN_TIDAK_BERLAKU' });
    await transaksi((tx) => kirimUlangKonfirmasi(tx, hak(publik, 'akun:daftar'), { surel }));
    const baru = await tokenDari(surel);
    expect(baru).not.toBe(lama);
    await tuakan(baru, 23);
    expect((await konfirmasi(baru)).ok).toBe(true);
  });

  it('alamat yang sudah terdaftar mendapat jawaban yang sama, surat lain, dan sandinya tetap', async () => {
    const akun = await buatAkun(['PEMILIK']);
    const sebelum = await jumlahAudit();
    expect(await daftar(akun.surel, SANDI_LAIN)).toEqual({ ok: true, nilai: null });
    const [surat] = await suratKe(akun.surel);
    expect(surat?.perihal).toBe('Anda sudah punya akun Sinergi Depok');
    expect(surat?.isi).not.toContain('token=');
    expect(await masuk(akun.surel, SANDI_LAIN)).toMatchObject({ ok: false });
    expect(await masuk(akun.surel)).toMatchObject({ ok: true });
    expect(await jumlahAudit()).toBe(sebelum);
  });

  it('mendaftar ulang sebelum konfirmasi mematikan tautan dan sandi yang lama', async () => {
    const surel = surelBaru();
    await daftar(surel, SANDI_LAIN, 'Orang Iseng');
    const tautanIseng = await tokenDari(surel);
    await daftar(surel, SANDI_UJI, 'Siti Rahma');
    expect(await konfirmasi(tautanIseng)).toMatchObject({ ok: false });
    expect((await konfirmasi(await tokenDari(surel))).ok).toBe(true);
    expect(await masuk(surel, SANDI_LAIN)).toMatchObject({ ok: false });
    expect(await masuk(surel)).toMatchObject({ ok: true });
  });

  it('dua pendaftaran bersamaan menjadi satu akun', async () => {
    const surel = surelBaru();
    const hasil = await Promise.all([daftar(surel), daftar(surel), daftar(surel)]);
    expect(hasil.every((satu) => satu.ok)).toBe(true);
    expect(await db().pengguna.count({ where: { surel } })).toBe(1);
    expect(await db().tokenSurel.count({ where: { pengguna: { surel }, dipakaiPada: null } })).toBe(
      1,
    );
  });

  it('akun yang dinonaktifkan tidak hidup lagi lewat pendaftaran', async () => {
    const akun = await buatAkun(['PEMILIK'], { nonaktif: true });
    expect((await daftar(akun.surel)).ok).toBe(true);
    expect((await lupa(akun.surel)).ok).toBe(true);
    expect(await suratKe(akun.surel)).toEqual([]);
  });
});

describe('masuk', () => {
  it('satu jawaban untuk sandi salah, akun tak dikenal, belum dikonfirmasi, dinonaktifkan', async () => {
    const akun = await buatAkun();
    const belum = await buatAkun([], { terverifikasi: false });
    const nonaktif = await buatAkun([], { nonaktif: true });
    const tanpaSandi = await buatAkun([], { sandi: false });
    for (const [surel, sandi] of [
      [akun.surel, SANDI_LAIN],
      [surelBaru(), SANDI_UJI],
      [belum.surel, SANDI_UJI],
      [nonaktif.surel, SANDI_UJI],
      [tanpaSandi.surel, SANDI_UJI],
      [tanpaSandi.surel, 'tidak ada akun seperti ini'],
      ['\0', SANDI_UJI],
      [akun.surel, 'x'.repeat(201)],
    ] as const) {
      expect(await masuk(surel, sandi)).toEqual({ ok: false, alasan: 'SALAH' });
    }
    expect(await masuk(`  ${akun.surel.toUpperCase()} `)).toMatchObject({ ok: true });
  });

  it('sesudah lima kali salah, sandi yang benar pun menunggu', async () => {
    const akun = await buatAkun();
    for (let ke = 0; ke < 5; ke += 1) await masuk(akun.surel, SANDI_LAIN);
    const hasil = await masuk(akun.surel);
    expect(hasil).toMatchObject({ ok: false, alasan: 'TERLALU_SERING' });
    expect(await db().sesi.count({ where: { penggunaId: akun.penggunaId } })).toBe(0);
  });

  it.each([201, 1001, 900_000])(
    'sandi %i huruf dijawab dan dihitung seperti sandi salah lainnya',
    async (panjang) => {
      const akun = await buatAkun();
      for (const surel of [akun.surel, surelBaru()]) {
        for (let ke = 0; ke < 5; ke += 1)
          expect(await masuk(surel, 'x'.repeat(panjang))).toEqual({ ok: false, alasan: 'SALAH' });
      }
      expect(await masuk(akun.surel)).toMatchObject({ ok: false, alasan: 'TERLALU_SERING' });
    },
  );

  it('sandi terpanjang yang boleh dibuat dapat dipakai masuk, bagaimanapun hurufnya disusun', async () => {
    const surel = surelBaru();
    const sandi = [...'é🐢ố🌴 ü🚲ñ🍲'.repeat(20)].slice(0, SANDI_PALING_PANJANG).join('');
    expect(await daftar(surel, sandi)).toMatchObject({ ok: true });
    await konfirmasi(await tokenDari(surel));
    expect(sandi.normalize('NFD').length).toBeGreaterThan(200);
    expect(await masuk(surel, sandi.normalize('NFD'))).toMatchObject({ ok: true });
  });
});

describe('atur ulang sandi', () => {
  it('sekali pakai, mematikan semua sesi, memberi kabar lewat surat', async () => {
    const akun = await buatAkun(['PEMILIK']);
    const sesi = await masuk(akun.surel);
    await lupa(akun.surel);
    const token = await tokenDari(akun.surel);
    const [satu, dua] = await Promise.all([
      aturUlang(token, SANDI_LAIN),
      aturUlang(token, SANDI_LAIN),
    ]);
    expect([satu.ok, dua.ok].sort()).toEqual([false, true]);
    expect(sesi.ok && (await bacaSesi(sesi.rahasia, new Date()))?.berlaku).toBe(false);
    expect(await masuk(akun.surel)).toMatchObject({ ok: false });
    expect(await masuk(akun.surel, SANDI_LAIN)).toMatchObject({ ok: true });
    expect((await suratKe(akun.surel))[0]?.perihal).toBe('Kata sandi Anda sudah diganti');
  });

  it('berlaku satu jam', async () => {
    const akun = await buatAkun();
    await lupa(akun.surel);
    const token = await tokenDari(akun.surel);
    await tuakan(token, 1);
    expect(await tokenBerlaku(token, ['ATUR_ULANG_SANDI'])).toBeNull();
    expect(await aturUlang(token, SANDI_LAIN)).toMatchObject({ alasan: 'TAUTAN_TIDAK_BERLAKU' });
  });

  it('sandi lemah tidak menghabiskan tautan', async () => {
    const akun = await buatAkun();
    await lupa(akun.surel);
    const token = await tokenDari(akun.surel);
    expect(await aturUlang(token, 'pendek')).toMatchObject({ alasan: 'SANDI_LEMAH' });
    expect((await aturUlang(token, SANDI_LAIN)).ok).toBe(true);
  });

  it('akun tak dikenal mendapat jawaban yang sama dan tidak ada surat', async () => {
    const surel = surelBaru();
    expect(await lupa(surel)).toEqual({ ok: true, nilai: null });
    expect(await suratKe(surel)).toEqual([]);
  });

  it('tautan orang lain tidak berlaku setelah akunnya dinonaktifkan', async () => {
    const akun = await buatAkun();
    await lupa(akun.surel);
    const token = await tokenDari(akun.surel);
    await db().pengguna.update({
      where: { id: akun.penggunaId },
      data: { dinonaktifkanPada: new Date() },
    });
    expect(await aturUlang(token, SANDI_LAIN)).toMatchObject({ alasan: 'TAUTAN_TIDAK_BERLAKU' });
  });
});

describe('akun sendiri', () => {
  it('ganti sandi: sandi kini diperiksa, sesi ini tinggal, yang lain berakhir', async () => {
    const akun = await buatAkun();
    const by = hak(akun, 'akun:sendiri');
    const ini = await masuk(akun.surel);
    const lain = await masuk(akun.surel);
    if (!ini.ok || !lain.ok) throw new Error('tidak dapat masuk');
    const sesiId = sidik(ini.rahasia);
    const ganti = (sandiKini: string, sandi: string) =>
      transaksi((tx) => gantiSandi(tx, by, { sandiKini, sandi, sesiId }));
    const sebelum = await jumlahAudit();
    expect(await ganti(SANDI_LAIN, SANDI_LAIN)).toMatchObject({ alasan: 'SANDI_SALAH' });
    expect(await ganti(SANDI_UJI, SANDI_UJI)).toMatchObject({ alasan: 'SANDI_SAMA' });
    expect(await ganti(SANDI_UJI, 'pendek')).toMatchObject({ alasan: 'SANDI_LEMAH' });
    expect(await jumlahAudit()).toBe(sebelum);
    expect((await ganti(SANDI_UJI, SANDI_LAIN)).ok).toBe(true);
    expect(await jumlahAudit()).toBe(sebelum + 1);
    expect((await bacaSesi(ini.rahasia, new Date()))?.berlaku).toBe(true);
    expect((await bacaSesi(lain.rahasia, new Date()))?.berlaku).toBe(false);
  });

  it('menebak sandi kini dibatasi juga', async () => {
    const akun = await buatAkun();
    const by = hak(akun, 'akun:sendiri');
    const tebak = () =>
      transaksi((tx) =>
        gantiSandi(tx, by, { sandiKini: SANDI_LAIN, sandi: SANDI_LAIN, sesiId: null }),
      );
    for (let ke = 0; ke < 5; ke += 1)
      expect(await tebak()).toMatchObject({ alasan: 'SANDI_SALAH' });
    expect(await tebak()).toMatchObject({ alasan: 'TERLALU_SERING' });
  });

  it('nama: yang kedua dari dua penyimpanan diberi tahu', async () => {
    const akun = await buatAkun();
    const by = hak(akun, 'akun:sendiri');
    const simpan = (nama: string) => transaksi((tx) => ubahNama(tx, by, { nama, versi: 1 }));
    expect((await simpan('Nama Pertama')).ok).toBe(true);
    const hasil = await simpan('Nama Kedua');
    expect(hasil).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    expect(!hasil.ok && hasil.bentrok?.butir).toEqual([
      { isian: 'nama', label: 'Nama', milikAnda: 'Nama Kedua', tersimpan: 'Nama Pertama' },
    ]);
    const bentrok = hasil.ok ? undefined : hasil.bentrok;
    expect(bentrok && bentrokUntuk(bentrok, akun.penggunaId)).toMatchObject({ sendiri: true });
  });

  it('menarik persetujuan: hanya milik sendiri, sekali, dan pendaftaran menutup akun', async () => {
    const akun = await buatAkun(['PEMILIK']);
    const lain = await buatAkun(['PEMILIK']);
    const sesi = await masuk(akun.surel);
    const beri = (tujuan: 'PENDAFTARAN' | 'DIHUBUNGI') =>
      db().persetujuan.create({
        data: {
          penggunaId: akun.penggunaId,
          tujuan,
          versiTeks: '1',
          teksHash: 'x',
          saluran: 'portal',
        },
      });
    const tarik = (siapa: typeof akun, persetujuanId: string) =>
      transaksi((tx) => tarikPersetujuan(tx, hak(siapa, 'akun:sendiri'), { persetujuanId }));
    const dihubungi = await beri('DIHUBUNGI');
    expect(await tarik(lain, dihubungi.id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await tarik(akun, dihubungi.id)).toEqual({ ok: true, nilai: { ditutup: false } });
    expect(await tarik(akun, dihubungi.id)).toMatchObject({ alasan: 'SUDAH_DITARIK' });
    expect(sesi.ok && (await bacaSesi(sesi.rahasia, new Date()))?.berlaku).toBe(true);
    const daftarUlang = await beri('PENDAFTARAN');
    expect(await tarik(akun, daftarUlang.id)).toEqual({ ok: true, nilai: { ditutup: true } });
    expect(sesi.ok && (await bacaSesi(sesi.rahasia, new Date()))?.berlaku).toBe(false);
    expect(await masuk(akun.surel)).toMatchObject({ ok: false });
  });
});
