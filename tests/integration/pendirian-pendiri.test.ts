import { randomUUID } from 'node:crypto';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test, vi } from 'vitest';
import { ArtiPendiri } from '@/components/pendirian/undangan/rencana';
import { tarikPersetujuan } from '@/lib/akun/privasi/commands';
import { keluarkanPendiri, mundurPendiri } from '@/lib/pendirian/pendiri/berakhir/commands';
import { konfirmasiPendiri } from '@/lib/pendirian/pendiri/commands';
import { buatTautan, cabutUndangan, undangTelepon } from '@/lib/pendirian/undangan/commands';
import {
  cariUndangan,
  daftarUndangan,
  undanganPublik,
  undanganSaya,
} from '@/lib/pendirian/undangan/reads';
import { wewenangPublik } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { buatBerkas, jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import { buatBanyakOrang } from '@/tests/support/pabrik-pendiri';
import {
  buatOrang,
  catatRapat,
  idPendiri,
  isianKonfirmasi,
  keadaan,
  kelurahanTanpaKkmp,
  konfirmasi,
  kumpulkan,
  mulaiUji,
  type OrangUji,
  type PendirianUji,
  sampai,
  tautanUji,
} from '@/tests/support/pabrik-pendirian';
import { buatPelaku, hak, jumlahAudit, nikPendudukUji } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 180_000 });

const undang = ({ id, pemrakarsa }: PendirianUji, telepon: string, oleh = pemrakarsa) =>
  jalankan((tx) =>
    undangTelepon(tx, hak(oleh.akun, 'pendirian:kelola'), { pendirianId: id, telepon }),
  );
const kabar = (penggunaId: string, judul: string) =>
  db().pemberitahuan.count({ where: { penggunaId, judul: { contains: judul } } });
const mundur = (orang: OrangUji, pendirianId: string) =>
  jalankan((tx) =>
    mundurPendiri(tx, hak(orang.akun, 'pendirian:ikut'), { pendirianId, alasan: undefined }),
  );
const keluarkan = (pemrakarsa: OrangUji, pendirianId: string, pendiriId: string) =>
  jalankan((tx) =>
    keluarkanPendiri(tx, hak(pemrakarsa.akun, 'pendirian:kelola'), {
      pendirianId,
      pendiriId,
      alasan: 'Tidak dapat dihubungi lagi.',
    }),
  );
const sebagaiTeks = (isi: unknown) =>
  JSON.stringify(isi, (_, nilai) => (typeof nilai === 'bigint' ? String(nilai) : nilai));
const pendiriDari = (pendirianId: string, { pelakuUsahaId }: OrangUji) =>
  db().pendiri.findFirstOrThrow({ where: { pendirianId, pelakuUsahaId } });

describe('undangan lewat nomor telepon', () => {
  test('mengabari pemilik nomor, satu kali', async () => {
    const satu = await mulaiUji();
    const orang = await buatOrang();
    pasti(await undang(satu, orang.telepon));
    pasti(await undang(satu, orang.telepon));
    expect(await kabar(orang.akun.penggunaId, 'Undangan menjadi pendiri')).toBe(1);
    expect(await db().suratKeluar.count({ where: { kepada: orang.akun.surel ?? '' } })).toBe(1);
    const by = hak(orang.akun, 'pendirian:ikut');
    expect(await undanganSaya(by)).toHaveLength(1);
    expect(await jumlahAudit(satu.id, 'pendirian.undang')).toBe(1);
  });

  test('jawabannya sama bagi nomor yang tidak dikenal', async () => {
    const satu = await mulaiUji();
    const dikenal = await undang(satu, (await buatOrang()).telepon);
    const asing = await undang(satu, `+62899${String(Date.now()).slice(-8)}`);
    expect(asing).toEqual(dikenal);
    const daftar = await daftarUndangan(hak(satu.pemrakarsa.akun, 'pendirian:kelola'), satu.id);
    const { id: _, telepon: __, ...terlihat } = daftar[0] ?? { id: '', telepon: '' };
    const { id: ___, telepon: ____, ...kedua } = daftar[1] ?? { id: '', telepon: '' };
    expect(terlihat).toEqual(kedua);
    expect(terlihat).toMatchObject({ keadaan: 'BERLAKU', dipakai: null });
  });

  test('jejak dan tabel tidak memuat nomornya', async () => {
    const satu = await mulaiUji();
    const { telepon } = await buatOrang();
    pasti(await undang(satu, telepon));
    const { teleponSandi, teleponAkhir } = await db().undanganPendirian.findFirstOrThrow({
      where: { pendirianId: satu.id, jenis: 'TELEPON' },
    });
    expect(teleponAkhir).toBe(telepon.slice(-4));
    expect(teleponSandi).not.toContain(telepon.slice(3));
    const audit = await db().catatanAudit.findMany({ where: { objekId: satu.id } });
    expect(sebagaiTeks(audit)).not.toContain(telepon.slice(3));
  });

  test('hanya pemilik nomor yang dapat membukanya', async () => {
    const satu = await mulaiUji();
    const orang = await buatOrang();
    pasti(await undang(satu, orang.telepon));
    const [undangan] = await undanganSaya(hak(orang.akun, 'pendirian:ikut'));
    const lain = await buatOrang();
    const kode = undangan?.id ?? '';
    expect(await cariUndangan(hak(lain.akun, 'pendirian:ikut'), kode)).toBeNull();
    expect(await konfirmasi(lain, kode)).toMatchObject({ alasan: 'UNDANGAN_TIDAK_BERLAKU' });
    pasti(await konfirmasi(orang, kode));
    expect(await undanganSaya(hak(orang.akun, 'pendirian:ikut'))).toEqual([]);
  });

  test('pendirian orang lain tidak ada, juga bagi pendirinya', async () => {
    const satu = await kumpulkan(2);
    const { telepon } = await buatOrang();
    for (const oleh of [await buatOrang(), satu.pendiri[1] as OrangUji])
      expect(await undang(satu, telepon, oleh)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
  });
});

describe('tautan undangan', () => {
  const publik = (token: string) => undanganPublik(wewenangPublik('uji'), token);

  test('terbuka bagi siapa pun yang memegangnya, tanpa nama pendiri lain', async () => {
    const satu = await kumpulkan(3);
    const rencana = await publik(satu.token);
    expect(rencana).toMatchObject({ jumlahPendiri: 3, pendiriPalingSedikit: 9, terbuka: true });
    expect(rencana?.wilayah).toMatch(/Keanggotaan: Kota Depok$/);
    expect(sebagaiTeks(rencana)).not.toContain(satu.pendiri[1]?.nama);
  });

  test('pada koperasi sekunder yang menjadi anggota adalah koperasinya', () => {
    const arti = (sekunder: boolean) =>
      renderToStaticMarkup(createElement(ArtiPendiri, { sekunder }));
    expect(arti(false)).toContain('Anda menjadi anggota');
    expect(arti(true)).not.toContain('Anda menjadi anggota');
    expect(arti(true)).toContain('koperasi itulah yang menjadi anggota');
  });

  test('rahasianya 256 bit, tersimpan sebagai sidik dan sandi', async () => {
    const satu = await mulaiUji();
    const token = await tautanUji(satu);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const baris = await db().undanganPendirian.findFirstOrThrow({
      where: { pendirianId: satu.id, jenis: 'TAUTAN' },
    });
    expect(JSON.stringify(baris)).not.toContain(token);
  });

  test('yang dicabut atau kedaluwarsa tidak terbuka lagi; pendiri yang sudah masuk tetap', async () => {
    const satu = await mulaiUji();
    const token = await tautanUji(satu);
    const masuk = await buatOrang();
    pasti(await konfirmasi(masuk, token));
    const by = hak(satu.pemrakarsa.akun, 'pendirian:kelola');
    const [tautan] = await daftarUndangan(by, satu.id);
    const cabut = () =>
      jalankan((tx) => cabutUndangan(tx, by, { pendirianId: satu.id, id: tautan?.id ?? '' }));
    pasti(await cabut());
    pasti(await cabut());
    expect(await jumlahAudit(satu.id, 'pendirian.cabut-undangan')).toBe(1);
    expect(await publik(token)).toBeNull();
    expect(await konfirmasi(await buatOrang(), token)).toMatchObject({
      alasan: 'UNDANGAN_TIDAK_BERLAKU',
    });
    expect(await idPendiri(satu.id)).toHaveLength(1);
    const kedua = await tautanUji(satu);
    await db().undanganPendirian.updateMany({
      where: { pendirianId: satu.id, dicabutPada: null },
      data: { kedaluwarsaPada: sekarang() },
    });
    expect(await publik(kedua)).toBeNull();
    expect(await publik('x'.repeat(43))).toBeNull();
  });

  test('dikirim dua kali menjadi satu; paling banyak lima yang berlaku', async () => {
    const satu = await mulaiUji();
    const by = hak(satu.pemrakarsa.akun, 'pendirian:kelola');
    const buat = (id: string) => jalankan((tx) => buatTautan(tx, by, { pendirianId: satu.id, id }));
    const id = uuidv7();
    pasti(await buat(id));
    pasti(await buat(id));
    expect(await daftarUndangan(by, satu.id)).toHaveLength(1);
    for (let n = 0; n < 4; n += 1) pasti(await buat(uuidv7()));
    expect(await buat(uuidv7())).toMatchObject({ alasan: 'TERLALU_BANYAK' });
    // A key of another founding's link does not open that one.
    const lain = await mulaiUji();
    expect(
      await jalankan((tx) =>
        buatTautan(tx, hak(lain.pemrakarsa.akun, 'pendirian:kelola'), {
          pendirianId: lain.id,
          id,
        }),
      ),
    ).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
  });
});

describe('konfirmasi pendiri', () => {
  test('mencatat orangnya, persetujuan, dan pekerjaan; pemrakarsa mendapat kabar', async () => {
    const satu = await mulaiUji();
    const token = await tautanUji(satu);
    const orang = await buatOrang();
    pasti(await konfirmasi(orang, token, { pekerjaan: 'Penjahit' }));
    const pendiri = await pendiriDari(satu.id, orang);
    expect(pendiri).toMatchObject({
      nama: orang.nama,
      pekerjaan: 'Penjahit',
      ktpId: orang.ktpId,
      status: 'AKTIF',
      urutan: 1,
    });
    const persetujuan = await db().persetujuan.findUniqueOrThrow({
      where: { id: pendiri.persetujuanId },
    });
    expect(persetujuan).toMatchObject({
      penggunaId: orang.akun.penggunaId,
      tujuan: 'PENDIRIAN_KOPERASI',
      ditarikPada: null,
    });
    expect(await kabar(satu.pemrakarsa.akun.penggunaId, orang.nama)).toBe(1);
    expect(await jumlahAudit(satu.id, 'pendirian.konfirmasi')).toBe(1);
  });

  test('dua kali, juga dua puluh kali bersamaan, tetap satu pendiri', async () => {
    const satu = await mulaiUji();
    const token = await tautanUji(satu);
    const orang = await buatOrang();
    const hasil = await Promise.all(Array.from({ length: 20 }, () => konfirmasi(orang, token)));
    expect(hasil.every((isi) => isi.ok)).toBe(true);
    expect(await idPendiri(satu.id)).toHaveLength(1);
    expect(await jumlahAudit(satu.id, 'pendirian.konfirmasi')).toBe(1);
    expect(await db().persetujuan.count({ where: { penggunaId: orang.akun.penggunaId } })).toBe(1);
  });

  test('lima puluh orang bersamaan lewat satu tautan: tidak satu pun hilang', async () => {
    const satu = await mulaiUji();
    const token = await tautanUji(satu);
    const orang = await buatBanyakOrang(50);
    const hasil = await Promise.all(orang.map((isi) => konfirmasi(isi, token)));
    expect(hasil.map((isi) => (isi.ok ? 'JADI' : isi.alasan))).toEqual(Array(50).fill('JADI'));
    const pendiri = await db().pendiri.findMany({
      where: { pendirianId: satu.id, status: 'AKTIF' },
      orderBy: { urutan: 'asc' },
    });
    expect(pendiri.map((isi) => isi.urutan)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    expect(new Set(pendiri.map((isi) => isi.pelakuUsahaId))).toEqual(
      new Set(orang.map((isi) => isi.pelakuUsahaId)),
    );
    expect(await jumlahAudit(satu.id, 'pendirian.konfirmasi')).toBe(50);
  });

  test('KTP harus milik sendiri dan masih ada', async () => {
    const satu = await mulaiUji();
    const token = await tautanUji(satu);
    const orang = await buatOrang();
    const lain = await buatOrang();
    for (const ktpId of [undefined, lain.ktpId, randomUUID()])
      expect(await konfirmasi(orang, token, { ktpId })).toMatchObject({ alasan: 'KTP_BELUM_ADA' });
    const bukanKtp = await buatBerkas(
      { penggunaId: orang.akun.penggunaId, pelakuUsahaId: orang.pelakuUsahaId },
      'NIB',
    );
    expect(await konfirmasi(orang, token, { ktpId: bukanKtp })).toMatchObject({
      alasan: 'KTP_BELUM_ADA',
    });
    expect(await idPendiri(satu.id)).toEqual([]);
  });

  test('data yang kurang untuk akta disebut', async () => {
    const satu = await mulaiUji();
    const token = await tautanUji(satu);
    const orang = await buatOrang();
    await db().pelakuUsaha.update({
      where: { id: orang.pelakuUsahaId },
      data: { tanggalLahirSandi: null },
    });
    expect(await konfirmasi(orang, token)).toMatchObject({ alasan: 'DATA_DIRI_KURANG' });
    expect(await konfirmasi(await buatOrang(), token, { pekerjaan: undefined })).toMatchObject({
      alasan: 'ISIAN_DITOLAK',
      galat: { pekerjaan: [expect.any(String)] },
    });
  });

  test('orang yang belum terdata menulis data dirinya di sini', async () => {
    const satu = await mulaiUji();
    const token = await tautanUji(satu);
    const akun = await buatPelaku('PEMILIK');
    const ktpId = await buatBerkas({ penggunaId: akun.penggunaId, pelakuUsahaId: null });
    const nikPenduduk = nikPendudukUji();
    const isi = isianKonfirmasi({ ktpId }, token, {
      nama: 'Baru Terdata',
      nikPenduduk,
      jenisKelamin: 'PEREMPUAN',
      tempatLahir: 'Depok',
      tanggalLahir: '1990-05-05',
      alamat: 'Jalan Baru 1',
      rt: '1',
      rw: '2',
      kelurahanKode: '32.76.01.1006',
      telepon: '0857 1234 0099',
      konfirmasiPeringatan: true,
    });
    const kirim = (ubah: Partial<typeof isi> = {}) =>
      jalankan((tx) => konfirmasiPendiri(tx, hak(akun, 'pendirian:ikut'), { ...isi, ...ubah }));
    expect(await kirim({ nikPenduduk: '123' })).toMatchObject({
      alasan: 'ISIAN_DITOLAK',
      galat: { nikPenduduk: [expect.any(String)] },
    });
    pasti(await kirim());
    const orang = await db().pelakuUsaha.findUniqueOrThrow({
      where: { penggunaId: akun.penggunaId },
    });
    expect(orang).toMatchObject({ nama: 'Baru Terdata', pekerjaan: 'Pedagang' });
    expect(await db().dokumen.findUniqueOrThrow({ where: { id: ktpId } })).toMatchObject({
      pelakuUsahaId: orang.id,
    });
    // The same identity number cannot found twice under another account.
    const kedua = await buatPelaku('PEMILIK');
    const ktpKedua = await buatBerkas({ penggunaId: kedua.penggunaId, pelakuUsahaId: null });
    expect(
      await jalankan((tx) =>
        konfirmasiPendiri(tx, hak(kedua, 'pendirian:ikut'), { ...isi, ktpId: ktpKedua }),
      ),
    ).toMatchObject({ alasan: 'NIK_PENDUDUK_TERDAFTAR' });
  });

  test('pendiri Koperasi Kelurahan Merah Putih warga kelurahannya', async () => {
    const kelurahanKode = await kelurahanTanpaKkmp();
    const satu = await mulaiUji({ ragam: 'KKMP', kelurahanKode }, await buatOrang(kelurahanKode));
    const token = await tautanUji(satu);
    const luar = await buatOrang(kelurahanKode === '32.76.06.1001' ? undefined : '32.76.06.1001');
    expect(await konfirmasi(luar, token)).toMatchObject({ alasan: 'BUKAN_WARGA' });
    pasti(await konfirmasi(await buatOrang(kelurahanKode), token));
  });

  test('ditutup setelah penyuluhan; yang sudah pendiri tetap', async () => {
    const satu = await kumpulkan(9);
    await sampai(satu, 'RAPAT_PENDIRIAN');
    expect(await konfirmasi(await buatOrang(), satu.token)).toMatchObject({
      alasan: 'SUDAH_DITUTUP',
    });
    pasti(await konfirmasi(satu.pendiri[3] as OrangUji, satu.token));
    expect(await idPendiri(satu.id)).toHaveLength(9);
  });
});

describe('pendiri yang pergi', () => {
  test('pemrakarsa yang mundur menyerahkan pimpinan kepada pendiri berikutnya; yang terakhir tetap memimpin', async () => {
    const satu = await kumpulkan(3);
    const [pemrakarsa, kedua, ketiga] = satu.pendiri as [OrangUji, OrangUji, OrangUji];
    expect(pemrakarsa.akun.penggunaId).toBe(satu.pemrakarsa.akun.penggunaId);
    const pemimpin = async () =>
      (
        await db().pendirian.findUniqueOrThrow({
          where: { id: satu.id },
          select: { pemrakarsaId: true },
        })
      ).pemrakarsaId;
    const dua = await Promise.all([mundur(pemrakarsa, satu.id), mundur(pemrakarsa, satu.id)]);
    expect(dua.filter((hasil) => hasil.ok)).toHaveLength(1);
    expect(await pemimpin()).toBe(kedua.akun.penggunaId);
    expect(await jumlahAudit(satu.id, 'pendirian.alihkan')).toBe(1);
    // Everybody hears of it, and whoever left steers nothing any more.
    for (const { akun } of [kedua, ketiga]) {
      expect(await kabar(akun.penggunaId, 'berganti')).toBe(1);
    }
    const keluarkan = (oleh: OrangUji, pendiriId: string) =>
      jalankan((tx) =>
        keluarkanPendiri(tx, hak(oleh.akun, 'pendirian:kelola'), {
          pendirianId: satu.id,
          pendiriId,
          alasan: 'Uji.',
        }),
      );
    const milikKetiga = await pendiriDari(satu.id, ketiga);
    expect(await keluarkan(pemrakarsa, milikKetiga.id)).toMatchObject({
      alasan: 'TIDAK_DITEMUKAN',
    });
    // Taking oneself off the list is leaving it.
    pasti(await keluarkan(kedua, (await pendiriDari(satu.id, kedua)).id));
    expect(await pemimpin()).toBe(ketiga.akun.penggunaId);
    pasti(await mundur(ketiga, satu.id));
    expect(await pemimpin()).toBe(ketiga.akun.penggunaId);
    expect(await jumlahAudit(satu.id, 'pendirian.alihkan')).toBe(2);
  });

  test('mundur menarik persetujuannya dan mengabari pemrakarsa; dapat ikut lagi', async () => {
    const satu = await kumpulkan(3);
    const orang = satu.pendiri[2] as OrangUji;
    pasti(await mundur(orang, satu.id));
    const lama = await pendiriDari(satu.id, orang);
    expect(lama).toMatchObject({ status: 'MUNDUR' });
    expect(
      (await db().persetujuan.findUniqueOrThrow({ where: { id: lama.persetujuanId } })).ditarikPada,
    ).not.toBeNull();
    expect(await kabar(satu.pemrakarsa.akun.penggunaId, 'tidak lagi pendiri')).toBe(1);
    expect(await mundur(orang, satu.id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    pasti(await konfirmasi(orang, satu.token));
    expect(await idPendiri(satu.id)).toHaveLength(3);
  });

  test('yang kurang dari sembilan kembali mengumpulkan pendiri, dan jadwal gugur', async () => {
    const satu = await kumpulkan(9);
    await sampai(satu, 'PENYULUHAN_TERJADWAL');
    pasti(await mundur(satu.pendiri[5] as OrangUji, satu.id));
    expect(await keadaan(satu.id)).toMatchObject({
      status: 'PENGUMPULAN_PENDIRI',
      giliran: 'PEMRAKARSA',
    });
    expect(
      await db().penyuluhanPendirian.count({
        where: { pendirianId: satu.id, keadaan: 'TERJADWAL' },
      }),
    ).toBe(0);
    expect(await jumlahAudit(satu.id, 'pendirian.kurang-pendiri')).toBe(1);
  });

  test('yang tersisa sembilan tetap di tempatnya', async () => {
    const satu = await kumpulkan(10);
    await sampai(satu, 'PENYULUHAN_TERJADWAL');
    pasti(await mundur(satu.pendiri[5] as OrangUji, satu.id));
    expect((await keadaan(satu.id)).status).toBe('PENYULUHAN_TERJADWAL');
  });

  test('dua yang mundur bersamaan dari sepuluh: satu di antaranya mengembalikan', async () => {
    const satu = await kumpulkan(10);
    await sampai(satu, 'SIAP_PENYULUHAN');
    const hasil = await Promise.all(
      [3, 4].map((n) => mundur(satu.pendiri[n] as OrangUji, satu.id)),
    );
    expect(hasil.every((isi) => isi.ok)).toBe(true);
    expect((await keadaan(satu.id)).status).toBe('PENGUMPULAN_PENDIRI');
    expect(await jumlahAudit(satu.id, 'pendirian.kurang-pendiri')).toBe(1);
  });

  test('setelah hasil rapat dicatat tidak lagi; pemrakarsa masih dapat mengeluarkan', async () => {
    const satu = await kumpulkan(10);
    await sampai(satu, 'RAPAT_PENDIRIAN');
    pasti(await catatRapat(satu.pemrakarsa, satu.id));
    const orang = satu.pendiri[9] as OrangUji;
    expect(await mundur(orang, satu.id)).toMatchObject({ alasan: 'SUDAH_DITUTUP' });
    const { id } = await pendiriDari(satu.id, orang);
    pasti(await keluarkan(satu.pemrakarsa, satu.id, id));
    expect(await keadaan(satu.id)).toMatchObject({ status: 'RAPAT_PENDIRIAN' });
    expect(await kabar(orang.akun.penggunaId, 'tidak lagi pendiri')).toBe(1);
    await sampai(satu, 'RAPAT_DIKIRIM', { dari: 'RAPAT_PENDIRIAN' });
    const [lain = ''] = (await idPendiri(satu.id)).slice(-1);
    expect(await keluarkan(satu.pemrakarsa, satu.id, lain)).toMatchObject({
      alasan: 'SUDAH_DIKIRIM',
    });
  });

  test('hanya pemrakarsa yang mengeluarkan, dan hanya pendiri sendiri yang mundur', async () => {
    const satu = await kumpulkan(3);
    const [, , ketiga = ''] = await idPendiri(satu.id);
    expect(await keluarkan(satu.pendiri[1] as OrangUji, satu.id, ketiga)).toMatchObject({
      alasan: 'TIDAK_DITEMUKAN',
    });
    expect(await mundur(await buatOrang(), satu.id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await keluarkan(satu.pemrakarsa, satu.id, randomUUID())).toMatchObject({
      alasan: 'TIDAK_DITEMUKAN',
    });
    expect(await idPendiri(satu.id)).toHaveLength(3);
  });

  test('persetujuan tidak dapat ditarik tanpa mundur selama pendirian berjalan', async () => {
    const satu = await kumpulkan(2);
    const orang = satu.pendiri[1] as OrangUji;
    const { persetujuanId } = await pendiriDari(satu.id, orang);
    const tarik = () =>
      jalankan((tx) => tarikPersetujuan(tx, hak(orang.akun, 'akun:sendiri'), { persetujuanId }));
    expect(await tarik()).toMatchObject({ alasan: 'MASIH_MENDIRIKAN' });
    pasti(await mundur(orang, satu.id));
    expect(await tarik()).toMatchObject({ alasan: 'SUDAH_DITARIK' });
  });
});
