import { randomUUID } from 'node:crypto';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LangkahPemilik } from '@/components/beranda/langkah-pemilik';
import { KeluarForm } from '@/components/keanggotaan/keluar-form';
import { MintaKeluar, PermintaanKeluar } from '@/components/keanggotaan/minta-keluar';
import { riwayatObjek } from '@/lib/audit/reads';
import { langkahPemilik } from '@/lib/beranda/reads';
import { keluarkanAnggota } from '@/lib/keanggotaan/anggota/commands';
import { batalMintaKeluar, mintaKeluar } from '@/lib/keanggotaan/anggota/minta/commands';
import { mintaKeluarSchema } from '@/lib/keanggotaan/anggota/minta/schema';
import {
  alirkanAnggota,
  bacaAnggota,
  bacaBuku,
  bacaSemuaAnggota,
} from '@/lib/keanggotaan/anggota/reads';
import { saringanAnggotaSchema } from '@/lib/keanggotaan/anggota/schema';
import { tugasMintaKeluar } from '@/lib/keanggotaan/anggota/tugas/reads';
import { bacaPermohonan } from '@/lib/keanggotaan/permohonan/rincian/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import {
  buatAnggota,
  buatKoperasiBerpengurus,
  buatKoperasiTujuan,
  buatPemohon,
  buatPengurus,
  jalankan,
  pasti,
} from '@/tests/support/pabrik-keanggotaan';
import { buatPelaku, hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

/* A member asks to leave; the koperasi answers by recording it. */

const ALASAN = 'Saya pindah ke luar kota bulan depan.';
const MINTA = 'anggota.minta-keluar';
const BATAL = 'anggota.batal-minta-keluar';

const minta = (oleh: Pelaku, id: string, { versi = 1, alasan = ALASAN } = {}) =>
  jalankan((tx) =>
    mintaKeluar(tx, hak(oleh, 'anggota:minta-keluar'), {
      id,
      versi,
      alasan,
      tahuPenyelesaian: true,
    }),
  );
const batal = (oleh: Pelaku, id: string, versi = 2) =>
  jalankan((tx) => batalMintaKeluar(tx, hak(oleh, 'anggota:minta-keluar'), { id, versi }));
const keluarkan = (oleh: Pelaku, id: string, versi: number) =>
  jalankan((tx) =>
    keluarkanAnggota(tx, hak(oleh, 'anggota:catat'), {
      id,
      versi,
      tanggalKeluar: hariIni(),
      alasanKeluar: 'PERMINTAAN_SENDIRI',
    }),
  );
const sebab = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? null : hasil.alasan);
const baris = (id: string) =>
  db().anggota.findUniqueOrThrow({
    where: { id },
    select: { status: true, versi: true, mintaKeluarPada: true, alasanMintaKeluar: true },
  });
const kabarUntuk = ({ penggunaId }: Pelaku, judul: string) =>
  db().pemberitahuan.findMany({
    where: { penggunaId: penggunaId ?? '', judul: { contains: judul } },
  });
const tugas = async (oleh: Pelaku) =>
  tugasMintaKeluar(hak(oleh, 'anggota:catat'), 1000).then(({ jumlah, href }) => ({ jumlah, href }));

async function satuAnggota() {
  const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
  const pemohon = await buatPemohon();
  const anggota = await buatAnggota(pemohon, koperasiId, pengurus);
  const jalur = `/portal/koperasi/${koperasiId}/anggota/${anggota.anggotaId}`;
  return { koperasiId, pengurus, pemohon, jalur, ...anggota };
}

describe('minta keluar', () => {
  test('tersimpan pada keanggotaan, pengurus mendapat kabar dan surel, tercatat dengan kata', async () => {
    const { anggotaId, pengurus, pemohon, jalur } = await satuAnggota();
    pasti(await minta(pemohon.akun, anggotaId));
    expect(await baris(anggotaId)).toEqual({
      status: 'AKTIF',
      versi: 2,
      mintaKeluarPada: expect.any(Date),
      alasanMintaKeluar: ALASAN,
    });
    const [kabar, ...lebih] = await kabarUntuk(pengurus, 'minta keluar');
    expect(lebih).toEqual([]);
    expect(kabar).toMatchObject({ tautan: jalur });
    expect(kabar?.isi).not.toContain(ALASAN);
    const surat = await db().suratKeluar.count({
      where: { kepada: pengurus.surel ?? '', perihal: { contains: 'minta keluar' } },
    });
    expect(surat).toBe(1);
    const [catatan] = await riwayatObjek(hak(pengurus, 'anggota:baca'), 'anggota', anggotaId);
    expect(catatan).toMatchObject({
      kalimat: 'Meminta keluar dari koperasi',
      perubahan: [
        { label: 'Minta keluar pada', sebelum: 'kosong' },
        { label: 'Alasan minta keluar', sebelum: 'kosong', sesudah: ALASAN },
      ],
    });
  });

  test('terkirim dua kali adalah satu permintaan; alasan lain diberi tahu', async () => {
    const { anggotaId, pengurus, pemohon } = await satuAnggota();
    pasti(await minta(pemohon.akun, anggotaId));
    pasti(await minta(pemohon.akun, anggotaId));
    expect(
      sebab(await minta(pemohon.akun, anggotaId, { alasan: 'Alasan lain sama sekali.' })),
    ).toBe('SUDAH_DIMINTA');
    expect((await baris(anggotaId)).alasanMintaKeluar).toBe(ALASAN);
    expect(await jumlahAudit(anggotaId, MINTA)).toBe(1);
    expect(await kabarUntuk(pengurus, 'minta keluar')).toHaveLength(1);
  });

  test('sepuluh serentak berakhir dengan satu', async () => {
    const { anggotaId, pengurus, pemohon } = await satuAnggota();
    const hasil = await Promise.all(
      Array.from({ length: 10 }, () => minta(pemohon.akun, anggotaId)),
    );
    expect(hasil.map(sebab)).toEqual(Array.from({ length: 10 }, () => null));
    expect((await baris(anggotaId)).versi).toBe(2);
    expect(await jumlahAudit(anggotaId, MINTA)).toBe(1);
    expect(await kabarUntuk(pengurus, 'minta keluar')).toHaveLength(1);
  });

  test('selagi pengurus mencatat keluarnya: satu yang menang, yang lain diberi tahu', async () => {
    const { anggotaId, pengurus, pemohon } = await satuAnggota();
    const [a, b] = await Promise.all([
      minta(pemohon.akun, anggotaId),
      keluarkan(pengurus, anggotaId, 1),
    ]);
    expect([
      [null, 'SUDAH_BERUBAH'],
      ['SUDAH_KELUAR', null],
    ]).toContainEqual([sebab(a), sebab(b)]);
  });

  test('yang ditolak tidak mengubah apa pun', async () => {
    const { anggotaId, pengurus, pemohon } = await satuAnggota();
    expect(sebab(await minta(pemohon.akun, anggotaId, { versi: 7 }))).toBe('SUDAH_BERUBAH');
    expect(sebab(await batal(pemohon.akun, anggotaId, 1))).toBe('TIDAK_ADA_PERMINTAAN');
    expect(await baris(anggotaId)).toMatchObject({ versi: 1, mintaKeluarPada: null });
    pasti(await keluarkan(pengurus, anggotaId, 1));
    expect(sebab(await minta(pemohon.akun, anggotaId, { versi: 2 }))).toBe('SUDAH_KELUAR');
    expect(sebab(await batal(pemohon.akun, anggotaId))).toBe('SUDAH_KELUAR');
    expect(await jumlahAudit(anggotaId, MINTA)).toBe(0);
    expect(await kabarUntuk(pengurus, 'minta keluar')).toEqual([]);
  });

  test('keanggotaan orang lain seperti tidak ada, juga bagi pengurus yang punya usaha', async () => {
    const { anggotaId, koperasiId, pemohon } = await satuAnggota();
    const orangLain = await buatPemohon();
    const rangkap = await buatPelaku(['PENGURUS', 'PEMILIK'], { koperasiId });
    for (const { akun } of [orangLain, await buatPemohon(rangkap)]) {
      expect(await minta(akun, anggotaId)).toEqual(await minta(akun, randomUUID()));
      expect(sebab(await minta(akun, anggotaId))).toBe('TIDAK_DITEMUKAN');
    }
    pasti(await minta(pemohon.akun, anggotaId));
    expect(await batal(orangLain.akun, anggotaId)).toEqual(
      await batal(orangLain.akun, randomUUID()),
    );
    expect((await baris(anggotaId)).alasanMintaKeluar).toBe(ALASAN);
    expect(await jumlahAudit(anggotaId, BATAL)).toBe(0);
  });

  test('formulir: alasan 10 sampai 500 karakter, tanda wajib, isian lain ditolak', () => {
    const baca = (ubah: Record<string, string | undefined>) =>
      mintaKeluarSchema.safeParse({
        id: randomUUID(),
        versi: '1',
        alasan: ALASAN,
        tahuPenyelesaian: 'ya',
        ...ubah,
      }).success;
    expect(baca({})).toBe(true);
    expect(baca({ alasan: 'Bosan.' })).toBe(false);
    expect(baca({ alasan: 'x'.repeat(500) })).toBe(true);
    expect(baca({ alasan: 'x'.repeat(501) })).toBe(false);
    expect(baca({ tahuPenyelesaian: undefined })).toBe(false);
    expect(baca({ status: 'KELUAR' })).toBe(false);
  });

  test('basis data menolak permintaan tanpa alasan', async () => {
    const { anggotaId } = await satuAnggota();
    await expect(
      db().anggota.update({ where: { id: anggotaId }, data: { mintaKeluarPada: sekarang() } }),
    ).rejects.toThrow(/anggota_minta_keluar_lengkap/);
  });
});

describe('membatalkan permintaan', () => {
  test('kosong lagi, koperasi diberi tahu, dua kali adalah satu, dan dapat diminta lagi', async () => {
    const { anggotaId, pengurus, pemohon } = await satuAnggota();
    pasti(await minta(pemohon.akun, anggotaId));
    const hasil = await Promise.all([
      batal(pemohon.akun, anggotaId),
      batal(pemohon.akun, anggotaId),
    ]);
    hasil.forEach(pasti);
    pasti(await batal(pemohon.akun, anggotaId));
    expect(await baris(anggotaId)).toEqual({
      status: 'AKTIF',
      versi: 3,
      mintaKeluarPada: null,
      alasanMintaKeluar: null,
    });
    expect(await jumlahAudit(anggotaId, BATAL)).toBe(1);
    expect(await kabarUntuk(pengurus, 'tidak jadi keluar')).toHaveLength(1);
    const [catatan] = await riwayatObjek(hak(pengurus, 'anggota:baca'), 'anggota', anggotaId);
    expect(catatan?.kalimat).toBe('Membatalkan permintaan keluar dari koperasi');
    expect(catatan?.perubahan).toContainEqual({
      label: 'Alasan minta keluar',
      sebelum: ALASAN,
      sesudah: 'kosong',
    });
    // The form of before the withdrawal asks for nothing anew.
    expect(sebab(await minta(pemohon.akun, anggotaId))).toBe('SUDAH_BERUBAH');
    pasti(await minta(pemohon.akun, anggotaId, { versi: 3 }));
    // Nor does an old withdrawal take the new request back.
    expect(sebab(await batal(pemohon.akun, anggotaId))).toBe('SUDAH_BERUBAH');
  });

  test('pengurus yang membuka halamannya sebelum itu diberi tahu apa yang berubah', async () => {
    const { anggotaId, pengurus, pemohon } = await satuAnggota();
    pasti(await minta(pemohon.akun, anggotaId));
    pasti(await batal(pemohon.akun, anggotaId));
    const hasil = await keluarkan(pengurus, anggotaId, 2);
    expect(sebab(hasil)).toBe('SUDAH_BERUBAH');
    expect(hasil.ok ? null : hasil.bentrok).toMatchObject({ versi: '3' });
  });
});

describe('yang terlihat', () => {
  test('anggota: halaman keanggotaan, permohonan, dan halaman awal', async () => {
    const { anggotaId, koperasiId, permohonanId, pemohon, jalur } = await satuAnggota();
    const baca = () =>
      bacaAnggota(hak(pemohon.akun, 'anggota:baca'), { id: anggotaId, koperasiId });
    const halamanAwal = async () => {
      const langkah = await langkahPemilik(hak(pemohon.akun, 'umkm:daftar'));
      return renderToStaticMarkup(createElement(LangkahPemilik, { langkah, kini: sekarang() }));
    };
    expect(await baca()).toMatchObject({ bolehMintaKeluar: true, dicatatPetugas: false });
    expect(await halamanAwal()).toContain(`href="${jalur}"`);
    expect(await halamanAwal()).not.toContain('Permintaan keluar dikirim');
    pasti(await minta(pemohon.akun, anggotaId));
    expect(await baca()).toMatchObject({ bolehMintaKeluar: true, alasanMintaKeluar: ALASAN });
    expect(await halamanAwal()).toMatch(/Permintaan keluar dikirim .+, menunggu pengurus\./);
    const permohonan = await bacaPermohonan(hak(pemohon.akun, 'permohonan:baca'), permohonanId);
    expect(permohonan?.anggota).toMatchObject({
      status: 'AKTIF',
      mintaKeluarPada: expect.any(Date),
    });
  });

  test('pengurus: menunggu di halaman awal dan di buku sampai keluarnya dicatat; permintaannya tetap', async () => {
    const { anggotaId, koperasiId, pengurus, pemohon, jalur } = await satuAnggota();
    const lain = await buatAnggota(await buatPemohon(), koperasiId, pengurus);
    const by = hak(pengurus, 'anggota:baca');
    const yangMinta = async () => {
      const saringan = saringanAnggotaSchema.parse({ minta: 'ya' });
      return (await bacaBuku(by, koperasiId, saringan)).baris.map(({ id }) => id);
    };
    expect(await tugas(pengurus)).toMatchObject({ jumlah: 0 });
    expect(await yangMinta()).toEqual([]);
    pasti(await minta(pemohon.akun, anggotaId));
    expect(await tugas(pengurus)).toEqual({ jumlah: 1, href: jalur });
    expect(await yangMinta()).toEqual([anggotaId]);
    expect(await yangMinta()).not.toContain(lain.anggotaId);
    const diekspor: string[] = [];
    const ekspor = hak(pengurus, 'anggota:ekspor');
    for await (const potongan of alirkanAnggota(ekspor, koperasiId, { minta: 'ya' }))
      diekspor.push(...potongan.map(({ id }) => id));
    expect(diekspor).toEqual([anggotaId]);
    const { pengurus: asing } = await buatKoperasiBerpengurus();
    expect(await tugas(asing)).toMatchObject({ jumlah: 0 });

    pasti(await keluarkan(pengurus, anggotaId, 2));
    expect(await baris(anggotaId)).toMatchObject({ status: 'KELUAR', alasanMintaKeluar: ALASAN });
    expect(await tugas(pengurus)).toMatchObject({ jumlah: 0 });
    expect(await yangMinta()).toEqual([]);
    expect(
      await bacaAnggota(hak(pemohon.akun, 'anggota:baca'), { id: anggotaId, koperasiId }),
    ).toMatchObject({ bolehMintaKeluar: false });
    expect(await kabarUntuk(pemohon.akun, 'berakhir')).toHaveLength(1);
  });

  test('petugas: hanya yang tidak punya pengurus lain, dan mendapat kabarnya', async () => {
    const petugas = await buatPelaku('PETUGAS');
    const saringan = saringanAnggotaSchema.parse({ minta: 'petugas' });
    const by = hak(petugas, 'anggota:baca');
    const daftar = async () => (await bacaSemuaAnggota(by, saringan)).baris.map(({ id }) => id);

    const berpengurus = await satuAnggota();
    pasti(await minta(berpengurus.pemohon.akun, berpengurus.anggotaId));
    expect(await kabarUntuk(petugas, 'minta keluar')).toEqual([]);

    const tanpa = await buatKoperasiTujuan();
    const pemohon = await buatPemohon();
    const { anggotaId } = await buatAnggota(pemohon, tanpa, petugas);
    expect(
      await bacaAnggota(hak(pemohon.akun, 'anggota:baca'), { id: anggotaId, koperasiId: tanpa }),
    ).toMatchObject({ dicatatPetugas: true });
    pasti(await minta(pemohon.akun, anggotaId));
    expect(await kabarUntuk(petugas, 'minta keluar')).toHaveLength(1);
    expect(await daftar()).toEqual([anggotaId]);

    // A pengurus who asks to leave beside no other one.
    const sendirian = await buatKoperasiTujuan();
    const calon = await buatPelaku('PEMILIK');
    const milik = await buatAnggota(await buatPemohon(calon), sendirian, petugas);
    const { penggunaId } = calon;
    await db().peranPengguna.create({
      data: { penggunaId, peran: 'PENGURUS', koperasiId: sendirian },
    });
    pasti(await minta(calon, milik.anggotaId));
    expect(await daftar()).toEqual([milik.anggotaId, anggotaId]);
    expect((await tugas(petugas)).jumlah).toBe(2);
    pasti(await keluarkan(petugas, anggotaId, 2));
    expect((await tugas(petugas)).jumlah).toBe(1);

    await buatPengurus(sendirian);
    expect(await daftar()).toEqual([]);
  });

  test('formulir: anggota meminta atau membatalkan; pengurus mulai dari permintaan sendiri', async () => {
    const { anggotaId, koperasiId, pengurus, pemohon } = await satuAnggota();
    const tampilan = async (oleh: Pelaku) => {
      const by = hak(oleh, 'anggota:baca');
      const anggota = await bacaAnggota(by, { id: anggotaId, koperasiId });
      if (!anggota) throw new Error('Anggota tidak terbaca.');
      const bagian = [
        createElement(MintaKeluar, { key: 'minta', anggota, nilaiAwal: {} }),
        createElement(PermintaanKeluar, { key: 'permintaan', anggota }),
        createElement(KeluarForm, {
          key: 'keluar',
          anggota,
          nilaiAwal: {},
          hariIni: hariIni(),
        }),
      ];
      return renderToStaticMarkup(createElement('div', null, bagian));
    };
    const terpilih =
      /<input[^>]*checked[^>]*value="PERMINTAAN_SENDIRI"|value="PERMINTAAN_SENDIRI"[^>]*checked/;
    expect(await tampilan(pemohon.akun)).toContain('Kirim permintaan keluar');
    expect(await tampilan(pengurus)).not.toContain('Kirim permintaan keluar');
    expect(await tampilan(pengurus)).not.toMatch(terpilih);
    pasti(await minta(pemohon.akun, anggotaId));
    const milikSaya = await tampilan(pemohon.akun);
    expect(milikSaya).toContain('Batalkan permintaan keluar');
    expect(milikSaya).not.toContain('Kirim permintaan keluar');
    const milikPengurus = await tampilan(pengurus);
    expect(milikPengurus).toMatch(terpilih);
    expect(milikPengurus.indexOf(ALASAN)).toBeLessThan(milikPengurus.indexOf('Catat keluar'));
    expect(milikPengurus).not.toContain('Batalkan permintaan keluar');
  });
});
