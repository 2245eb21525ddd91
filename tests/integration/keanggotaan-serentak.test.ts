import { randomUUID } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { keluarkanAnggota } from '@/lib/keanggotaan/anggota/commands';
import { tarikPermohonan, tolakPermohonan } from '@/lib/keanggotaan/permohonan/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import {
  ajukan,
  bayar,
  buatAnggota,
  buatKoperasiBerpengurus,
  buatKoperasiTujuan,
  buatPemohon,
  buatPengurus,
  hitungan,
  jalankan,
  pasti,
  terima,
} from '@/tests/support/pabrik-keanggotaan';
import { hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

/* Real transactions against each other: whatever the order, the books must be right afterwards. */

// Fifty transactions share ten connections; other test files run beside.
vi.setConfig({ testTimeout: 120_000 });

const sebab = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'BERHASIL' : hasil.alasan);
const hitung = (isi: (string | undefined)[]) =>
  isi.reduce<Record<string, number>>((peta, satu) => {
    const kunci = satu ?? '?';
    peta[kunci] = (peta[kunci] ?? 0) + 1;
    return peta;
  }, {});

const tolakOleh = (oleh: Pelaku, id: string, versi = 1) =>
  jalankan((tx) =>
    tolakPermohonan(tx, hak(oleh, 'permohonan:putuskan'), { id, versi, alasan: 'Penuh.' }),
  );
const keluar = (oleh: Pelaku, id: string, versi = 1) =>
  jalankan((tx) =>
    keluarkanAnggota(tx, hak(oleh, 'anggota:catat'), {
      id,
      versi,
      tanggalKeluar: hariIni(),
      alasanKeluar: 'PERMINTAAN_SENDIRI',
    }),
  );

describe('lima puluh permohonan serentak dari satu orang ke satu koperasi', () => {
  test('dengan kunci berbeda: tepat satu', async () => {
    const { koperasiId } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const hasil = await Promise.all(Array.from({ length: 50 }, () => ajukan(pemohon, koperasiId)));
    expect(hitung(hasil.map(sebab))).toEqual({ BERHASIL: 1, SUDAH_ADA_PERMOHONAN: 49 });
    expect(await db().permohonan.count({ where: { koperasiId } })).toBe(1);
    expect(await db().persetujuan.count({ where: { koperasiId } })).toBe(1);
    const { id } = await db().permohonan.findFirstOrThrow({ where: { koperasiId } });
    expect(await jumlahAudit(id)).toBe(1);
  });

  test('dengan kunci yang sama (klik ganda, kirim ulang): semua mendapat yang satu itu', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const kunciKirim = randomUUID();
    const hasil = await Promise.all(
      Array.from({ length: 50 }, () => ajukan(pemohon, koperasiId, { kunciKirim })),
    );
    expect(new Set(hasil.map((satu) => pasti(satu).nomor)).size).toBe(1);
    expect(await db().permohonan.count({ where: { koperasiId } })).toBe(1);
    expect(await db().pemberitahuan.count({ where: { penggunaId: pengurus.penggunaId } })).toBe(1);
  });

  test('ke lima puluh koperasi berbeda: semuanya', async () => {
    const tujuan = await Promise.all(Array.from({ length: 50 }, () => buatKoperasiTujuan()));
    const pemohon = await buatPemohon();
    const hasil = await Promise.all(tujuan.map((koperasiId) => ajukan(pemohon, koperasiId)));
    expect(hitung(hasil.map(sebab))).toEqual({ BERHASIL: 50 });
    expect(new Set(hasil.map((satu) => pasti(satu).nomor)).size).toBe(50);
  });
});

describe('penjaga terakhir di basis data', () => {
  test('permohonan berjalan kedua dan anggota aktif kedua tidak dapat ditulis', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { anggotaId } = await buatAnggota(pemohon, koperasiId, pengurus);
    const { id: _, ...anggota } = await db().anggota.findUniqueOrThrow({
      where: { id: anggotaId },
    });
    await expect(
      db().anggota.create({ data: { ...anggota, permohonanId: null, nomorAnggota: 99 } }),
    ).rejects.toThrow(/anggota_satu_aktif|Unique/);
    const tujuan = await buatKoperasiTujuan();
    const { id } = pasti(await ajukan(pemohon, tujuan));
    const { id: __, ...permohonan } = await db().permohonan.findUniqueOrThrow({ where: { id } });
    await expect(
      db().permohonan.create({
        data: { ...permohonan, nomor: 'PM-UJI', kunciKirim: randomUUID() },
      }),
    ).rejects.toThrow(/permohonan_satu_berjalan|Unique/);
  });
});

describe('dua orang memutuskan serentak', () => {
  test('terima melawan tolak: satu menang, yang lain diberi tahu', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const kedua = await buatPengurus(koperasiId);
    for (let ke = 0; ke < 10; ke += 1) {
      const { id } = pasti(await ajukan(await buatPemohon(), koperasiId));
      const [a, b] = await Promise.all([terima(pengurus, id), tolakOleh(kedua, id)]);
      expect([sebab(a), sebab(b)].sort()).toEqual(['BERHASIL', 'SUDAH_DIPROSES']);
      const kalah = a.ok ? b : a;
      const pemenang = a.ok ? pengurus : kedua;
      expect(kalah.ok ? '' : kalah.galat?.keputusan?.join()).toContain(pemenang.nama);
      const { status, diputuskanOleh } = await db().permohonan.findUniqueOrThrow({ where: { id } });
      expect(status).toBe(a.ok ? 'DITERIMA' : 'DITOLAK');
      expect(diputuskanOleh).toBe(pemenang.penggunaId);
      expect(await jumlahAudit(id)).toBe(2);
    }
  });

  test('dua pengurus menerima serentak: satu keputusan, satu kabar', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const kedua = await buatPengurus(koperasiId);
    const pemohon = await buatPemohon();
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    const hasil = await Promise.all([terima(pengurus, id), terima(kedua, id)]);
    expect(hitung(hasil.map(sebab))).toEqual({ BERHASIL: 1, SUDAH_DIPROSES: 1 });
    const kabar = await db().pemberitahuan.count({
      where: { penggunaId: pemohon.akun.penggunaId, judul: { contains: 'diterima' } },
    });
    expect(kabar).toBe(1);
  });

  test('pemohon menarik selagi diterima', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    const [putusan, tarik] = await Promise.all([
      terima(pengurus, id),
      jalankan((tx) =>
        tarikPermohonan(tx, hak(pemohon.akun, 'permohonan:tarik'), { id, versi: 1 }),
      ),
    ]);
    // Withdrawing an accepted application stays possible, but knowingly.
    const sah = [
      ['BERHASIL', 'SUDAH_BERUBAH', 'DITERIMA'],
      ['SUDAH_DIPROSES', 'BERHASIL', 'DITARIK'],
    ];
    const { status } = await db().permohonan.findUniqueOrThrow({ where: { id } });
    expect(sah).toContainEqual([sebab(putusan), sebab(tarik), status]);
  });
});

describe('pembayaran serentak', () => {
  test('dua kali untuk satu permohonan: satu anggota', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const kedua = await buatPengurus(koperasiId);
    const { id } = pasti(await ajukan(await buatPemohon(), koperasiId));
    pasti(await terima(pengurus, id));
    const hasil = await Promise.all([bayar(pengurus, id), bayar(kedua, id), bayar(pengurus, id)]);
    expect(hasil.filter((satu) => satu.ok && satu.nilai.nomorAnggota !== null)).toHaveLength(1);
    expect(await hitungan(koperasiId)).toEqual({
      tercatat: 1,
      sebenarnya: 1,
      nomorTerakhir: 1,
      nomor: [1],
    });
    expect(await jumlahAudit(id, 'permohonan.bayar')).toBe(1);
  });

  test('tiga puluh orang: nomor 1 sampai 30, tanpa lubang dan tanpa ganda', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const id: string[] = [];
    for (let ke = 0; ke < 30; ke += 1) {
      const satu = pasti(await ajukan(await buatPemohon(), koperasiId));
      pasti(await terima(pengurus, satu.id));
      id.push(satu.id);
    }
    const hasil = await Promise.all(
      // Every third comes with a wrong amount first: a refusal must not use a number up.
      id.map(async (satu, ke) => {
        if (ke % 3 === 0) await bayar(pengurus, satu, 2, { jumlah: 1n });
        return bayar(pengurus, satu);
      }),
    );
    expect(hitung(hasil.map(sebab))).toEqual({ BERHASIL: 30 });
    const urut = Array.from({ length: 30 }, (_, n) => n + 1);
    expect(await hitungan(koperasiId)).toEqual({
      tercatat: 30,
      sebenarnya: 30,
      nomorTerakhir: 30,
      nomor: urut,
    });
  });

  test('masuk di satu koperasi selagi keluar dari yang lain: tanda usaha tetap benar', async () => {
    const a = await buatKoperasiBerpengurus();
    const b = await buatKoperasiBerpengurus();
    for (let ke = 0; ke < 8; ke += 1) {
      const pemohon = await buatPemohon();
      const { anggotaId } = await buatAnggota(pemohon, a.koperasiId, a.pengurus);
      const { id } = pasti(await ajukan(pemohon, b.koperasiId));
      pasti(await terima(b.pengurus, id));
      const hasil = await Promise.all([keluar(a.pengurus, anggotaId), bayar(b.pengurus, id)]);
      expect(hitung(hasil.map(sebab))).toEqual({ BERHASIL: 2 });
      const usaha = await db().usaha.findUniqueOrThrow({ where: { id: pemohon.usahaId } });
      expect(usaha.pemilikAnggota).toBe(true);
    }
    expect(await hitungan(a.koperasiId)).toMatchObject({ tercatat: 0, sebenarnya: 0 });
    expect(await hitungan(b.koperasiId)).toMatchObject({ tercatat: 8, sebenarnya: 8 });
  });

  test('dikeluarkan dua kali serentak: satu kali berkurang', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const { anggotaId } = await buatAnggota(await buatPemohon(), koperasiId, pengurus);
    const kedua = await buatPengurus(koperasiId);
    const hasil = await Promise.all([
      ...Array.from({ length: 3 }, () => keluar(pengurus, anggotaId)),
      ...Array.from({ length: 3 }, () => keluar(kedua, anggotaId)),
    ]);
    // The form of the faster one counts once however often it comes; the other one is told.
    expect(hitung(hasil.map(sebab))).toEqual({ BERHASIL: 3, SUDAH_KELUAR: 3 });
    expect(await hitungan(koperasiId)).toMatchObject({ tercatat: 0, sebenarnya: 0 });
    expect(await jumlahAudit(anggotaId, 'anggota.keluarkan')).toBe(1);
  });
});
