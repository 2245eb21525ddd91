import { randomUUID } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { keluarkanAnggota } from '@/lib/keanggotaan/anggota/commands';
import { bacaEksporAnggota } from '@/lib/keanggotaan/anggota/ekspor/loaders';
import {
  bacaAnggota,
  bacaBuku,
  bukuTerjangkau,
  sudahAnggota,
} from '@/lib/keanggotaan/anggota/reads';
import {
  type KeluarkanAnggotaInput,
  keluarkanAnggotaSchema,
} from '@/lib/keanggotaan/anggota/schema';
import { BARIS_HALAMAN } from '@/lib/keanggotaan/halaman/rules';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import {
  buatAnggota,
  buatKoperasiBerpengurus,
  buatKoperasiTujuan,
  buatPemohon,
  buatPengurus,
  hitungan,
  pasti,
} from '@/tests/support/pabrik-keanggotaan';
import { buatPelaku, hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
}));

const keluar = (oleh: Pelaku, id: string, ubah: Partial<KeluarkanAnggotaInput> = {}) =>
  transaksi((tx) =>
    keluarkanAnggota(tx, hak(oleh, 'anggota:catat'), {
      id,
      versi: 1,
      tanggalKeluar: hariIni(),
      alasanKeluar: 'PERMINTAAN_SENDIRI',
      ...ubah,
    }),
  );
const sebab = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? null : hasil.alasan);

async function satuAnggota() {
  const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
  const pemohon = await buatPemohon();
  return { koperasiId, pengurus, pemohon, ...(await buatAnggota(pemohon, koperasiId, pengurus)) };
}

describe('keluar', () => {
  test('baris tetap berdiri dengan tanggal dan alasan, hitungan berkurang, anggota diberi tahu', async () => {
    const { koperasiId, pengurus, pemohon, anggotaId } = await satuAnggota();
    pasti(await keluar(pengurus, anggotaId, { keterangan: 'Pindah ke Bogor.' }));
    const baris = await db().anggota.findUniqueOrThrow({ where: { id: anggotaId } });
    expect(baris).toMatchObject({
      status: 'KELUAR',
      alasanKeluar: 'PERMINTAAN_SENDIRI',
      keteranganKeluar: 'Pindah ke Bogor.',
      nomorAnggota: 1,
    });
    expect(baris.tanggalKeluar?.toISOString().slice(0, 10)).toBe(hariIni());
    expect(await hitungan(koperasiId)).toMatchObject({ tercatat: 0, sebenarnya: 0 });
    expect(await jumlahAudit(anggotaId, 'anggota.keluarkan')).toBe(1);
    expect(await sudahAnggota(pemohon.pelakuUsahaId)).toBe(false);
    const usaha = await db().usaha.findUniqueOrThrow({ where: { id: pemohon.usahaId } });
    expect(usaha.pemilikAnggota).toBe(false);
    const kabar = await db().pemberitahuan.findFirstOrThrow({
      where: { penggunaId: pemohon.akun.penggunaId },
      orderBy: { id: 'desc' },
    });
    expect(kabar.isi).toContain(
      'Alasannya: permintaan sendiri. Keterangan koperasi: Pindah ke Bogor. Tanyakan',
    );
  });

  test('masih anggota di koperasi lain: usahanya tetap milik anggota', async () => {
    const { pengurus, pemohon, anggotaId } = await satuAnggota();
    const lain = await buatKoperasiBerpengurus();
    await buatAnggota(pemohon, lain.koperasiId, lain.pengurus);
    pasti(await keluar(pengurus, anggotaId));
    const usaha = await db().usaha.findUniqueOrThrow({ where: { id: pemohon.usahaId } });
    expect(usaha.pemilikAnggota).toBe(true);
  });

  test('bergabung lagi memberi baris dan nomor baru', async () => {
    const { koperasiId, pengurus, pemohon, anggotaId } = await satuAnggota();
    pasti(await keluar(pengurus, anggotaId));
    const lagi = await buatAnggota(pemohon, koperasiId, pengurus);
    expect(lagi.nomorAnggota).toBe(2);
    const baris = await db().anggota.findMany({
      where: { koperasiId },
      orderBy: { nomorAnggota: 'asc' },
    });
    expect(baris.map((satu) => satu.status)).toEqual(['KELUAR', 'AKTIF']);
    expect(await hitungan(koperasiId)).toMatchObject({ tercatat: 1, sebenarnya: 1 });
    const usaha = await db().usaha.findUniqueOrThrow({ where: { id: pemohon.usahaId } });
    expect(usaha.pemilikAnggota).toBe(true);
  });

  test('yang ditolak tidak mengubah apa pun', async () => {
    const { koperasiId, pengurus, anggotaId } = await satuAnggota();
    const besok = tambahHari(hariIni(), 1);
    const kemarin = tambahHari(hariIni(), -1);
    expect(sebab(await keluar(pengurus, anggotaId, { tanggalKeluar: besok }))).toBe('MASA_DEPAN');
    expect(sebab(await keluar(pengurus, anggotaId, { tanggalKeluar: kemarin }))).toBe(
      'SEBELUM_MASUK',
    );
    expect(sebab(await keluar(pengurus, anggotaId, { versi: 7 }))).toBe('SUDAH_BERUBAH');
    expect(await jumlahAudit(anggotaId)).toBe(1);
    expect(await hitungan(koperasiId)).toMatchObject({ tercatat: 1, sebenarnya: 1 });
    pasti(await keluar(pengurus, anggotaId));
    expect(sebab(await keluar(pengurus, anggotaId, { versi: 2 }))).toBe('SUDAH_KELUAR');
  });

  test('koperasi lain, petugas saat ada pengurus, dan diri sendiri', async () => {
    const { koperasiId, pengurus, anggotaId } = await satuAnggota();
    const { pengurus: asing } = await buatKoperasiBerpengurus();
    expect(await keluar(asing, anggotaId)).toEqual(await keluar(pengurus, randomUUID()));
    expect(sebab(await keluar(await buatPelaku('PETUGAS'), anggotaId))).toBe('ADA_PENGURUS');
    const rangkap = await buatPelaku(['PENGURUS', 'PEMILIK'], { koperasiId });
    const sendiri = await buatAnggota(await buatPemohon(rangkap), koperasiId, pengurus);
    expect(sebab(await keluar(rangkap, sendiri.anggotaId))).toBe('MILIK_SENDIRI');
    pasti(await keluar(pengurus, sendiri.anggotaId));
  });

  test('memberhentikan tanpa keterangan ditolak formulir', () => {
    const isi = { id: randomUUID(), versi: '1', tanggalKeluar: hariIni() };
    const baca = (alasanKeluar: string, keterangan?: string) =>
      keluarkanAnggotaSchema.safeParse({ ...isi, alasanKeluar, keterangan }).success;
    expect(baca('DIBERHENTIKAN')).toBe(false);
    expect(baca('DIBERHENTIKAN', 'Melanggar AD.')).toBe(true);
    expect(baca('MENINGGAL')).toBe(true);
    expect(baca('BOSAN')).toBe(false);
    expect(
      keluarkanAnggotaSchema.safeParse({ ...isi, alasanKeluar: 'MENINGGAL', status: 'AKTIF' })
        .success,
    ).toBe(false);
  });
});

describe('buku daftar anggota', () => {
  const tanpaSaringan = {
    cari: undefined,
    status: undefined,
    sesudah: undefined,
    sebelum: undefined,
  };

  test('berhalaman maju dan mundur, dicari menurut nama dan nomor', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const jumlah = BARIS_HALAMAN + 3;
    const nama: string[] = [];
    for (let ke = 0; ke < jumlah; ke += 1) {
      const pemohon = await buatPemohon();
      await buatAnggota(pemohon, koperasiId, pengurus);
      const { nama: satu } = await db().pelakuUsaha.findUniqueOrThrow({
        where: { id: pemohon.pelakuUsahaId },
      });
      nama.push(satu);
    }
    const by = hak(pengurus, 'anggota:baca');
    const satu = await bacaBuku(by, koperasiId, tanpaSaringan);
    expect(satu.baris.map((baris) => baris.nomorAnggota)).toEqual(
      Array.from({ length: BARIS_HALAMAN }, (_, n) => n + 1),
    );
    expect(satu.sebelum).toBeNull();
    const dua = await bacaBuku(by, koperasiId, { ...tanpaSaringan, sesudah: satu.sesudah ?? '' });
    expect(dua.baris.map((baris) => baris.nomorAnggota)).toEqual([26, 27, 28]);
    expect(dua.sesudah).toBeNull();
    const balik = await bacaBuku(by, koperasiId, { ...tanpaSaringan, sebelum: dua.sebelum ?? '' });
    expect(balik.baris).toEqual(satu.baris);
    const dicari = await bacaBuku(by, koperasiId, {
      ...tanpaSaringan,
      cari: nama[4]?.toUpperCase(),
    });
    expect(dicari.baris.map((baris) => baris.nomorAnggota)).toContain(5);
    const nomor = await bacaBuku(by, koperasiId, { ...tanpaSaringan, cari: '27' });
    expect(nomor.baris.some((baris) => baris.nomorAnggota === 27)).toBe(true);
    const sampah = await bacaBuku(by, koperasiId, { ...tanpaSaringan, sesudah: "'; DROP TABLE" });
    expect(sampah.baris).toHaveLength(BARIS_HALAMAN);
  });

  test('buku koperasi lain seperti tidak ada; pemilik melihat barisnya sendiri saja', async () => {
    const { koperasiId, pemohon, anggotaId } = await satuAnggota();
    const { pengurus: asing } = await buatKoperasiBerpengurus();
    expect(await bukuTerjangkau(hak(asing, 'anggota:baca'), koperasiId)).toBeNull();
    expect(await bukuTerjangkau(hak(pemohon.akun, 'anggota:baca'), koperasiId)).toBeNull();
    expect((await bacaBuku(hak(asing, 'anggota:baca'), koperasiId, tanpaSaringan)).baris).toEqual(
      [],
    );
    const milik = { id: anggotaId, koperasiId };
    expect(await bacaAnggota(hak(asing, 'anggota:baca'), milik)).toBeNull();
    const sendiri = await bacaAnggota(hak(pemohon.akun, 'anggota:baca'), milik);
    expect(sendiri).toMatchObject({ milikSendiri: true, bolehKeluarkan: false });
    const orangLain = await buatPemohon();
    expect(await bacaAnggota(hak(orangLain.akun, 'anggota:baca'), milik)).toBeNull();
  });
});

describe('unduhan CSV', () => {
  const minta = (alamat: string) =>
    bacaEksporAnggota(new Request(`http://localhost:3000${alamat}`));

  test('memuat bukunya saja, aman dibuka, dan tercatat', async () => {
    const { koperasiId, pengurus, anggotaId } = await satuAnggota();
    await db().anggota.update({ where: { id: anggotaId }, data: { nama: '=HYPERLINK("x")' } });
    await satuAnggota();
    sesi.pelaku = pengurus;
    const jawaban = await minta(`/api/ekspor/anggota?koperasi=${koperasiId}`);
    expect(jawaban.status).toBe(200);
    expect(jawaban.headers.get('content-type')).toContain('text/csv');
    const baris = (await jawaban.text()).trim().split('\r\n');
    expect(baris).toHaveLength(2);
    expect(baris[1]).toContain(`'=HYPERLINK`);
    expect(baris[1]).toContain(';100000;');
    expect(await jumlahAudit(koperasiId, 'anggota.ekspor')).toBe(1);
  });

  test('yang dicari, nama orang barangkali, tidak masuk jejak', async () => {
    const { koperasiId, pengurus } = await satuAnggota();
    sesi.pelaku = pengurus;
    expect((await minta(`/api/ekspor/anggota?koperasi=${koperasiId}&cari=rahayu`)).status).toBe(
      200,
    );
    const tercatat = await db().catatanAudit.findFirstOrThrow({
      where: { tindakan: 'anggota.ekspor', objekId: koperasiId },
    });
    expect(tercatat.sesudah).toMatchObject({ memakaiPencarian: true });
    expect(JSON.stringify(tercatat)).not.toContain('rahayu');
  });

  test('tanpa koperasi: semua yang terjangkau, tidak lebih', async () => {
    const { pengurus } = await satuAnggota();
    sesi.pelaku = pengurus;
    const milik = (await (await minta('/api/ekspor/anggota')).text()).trim().split('\r\n');
    expect(milik).toHaveLength(2);
    sesi.pelaku = await buatPelaku('PETUGAS');
    const semua = (await (await minta('/api/ekspor/anggota?status=AKTIF')).text()).trim();
    expect(semua.split('\r\n')).toHaveLength(
      1 + (await db().anggota.count({ where: { status: 'AKTIF' } })),
    );
  });

  test('tanpa sesi, tanpa hak, buku asing, alamat rusak', async () => {
    const { koperasiId, pemohon } = await satuAnggota();
    const { pengurus: asing } = await buatKoperasiBerpengurus();
    const alamat = `/api/ekspor/anggota?koperasi=${koperasiId}`;
    sesi.pelaku = { penggunaId: null, nama: 'Publik', surel: null, peran: [], permintaanId: 'uji' };
    const keluarSesi = await minta(alamat);
    expect(keluarSesi.status).toBe(303);
    expect(keluarSesi.headers.get('location')).toContain('/masuk?lanjut=');
    sesi.pelaku = pemohon.akun;
    expect((await minta(alamat)).status).toBe(403);
    sesi.pelaku = asing;
    const foreign = await minta(alamat);
    const none = await minta(`/api/ekspor/anggota?koperasi=${randomUUID()}`);
    expect([foreign.status, await foreign.text()]).toEqual([none.status, await none.text()]);
    expect(foreign.status).toBe(404);
    expect((await minta('/api/ekspor/anggota?koperasi=%27%3BDROP')).status).toBe(404);
    expect(await jumlahAudit(koperasiId, 'anggota.ekspor')).toBe(0);
  });

  test('terlalu sering: diminta menunggu', async () => {
    const koperasiId = await buatKoperasiTujuan();
    sesi.pelaku = await buatPengurus(koperasiId);
    const alamat = `/api/ekspor/anggota?koperasi=${koperasiId}`;
    const status: number[] = [];
    for (let ke = 0; ke < 31; ke += 1) {
      const jawaban = await minta(alamat);
      await jawaban.text();
      status.push(jawaban.status);
    }
    expect(status.slice(0, 30).every((satu) => satu === 200)).toBe(true);
    expect(status[30]).toBe(429);
  });
});
