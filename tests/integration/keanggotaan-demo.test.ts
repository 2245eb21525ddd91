import { beforeAll, describe, expect, it, vi } from 'vitest';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { StatusPermohonan } from '@/lib/platform/db/generated/enums';
import { buatAcak } from '@/prisma/seed/demo/acak';
import { buatKeanggotaanDemo } from '@/prisma/seed/keanggotaan-demo';
import {
  buatKoperasiBerpengurus,
  buatKoperasiTujuan,
  buatPemohon,
  hitungan,
} from '@/tests/support/pabrik-keanggotaan';
import { buatPelaku } from '@/tests/support/pabrik-umkm';

vi.setConfig({ hookTimeout: 180_000 });

const ORANG = 90;

/** The demo on a set of its own, with ids replaced by places in the lists. */
async function buat(benih: number) {
  const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
  const koperasiIds = [koperasiId];
  for (let n = 0; n < 5; n += 1) koperasiIds.push(await buatKoperasiTujuan());
  koperasiIds.push(await buatKoperasiTujuan({ menerimaAnggota: false }));
  const pemilik: { penggunaId: string; nama: string; usahaId: string; kelurahanKode: string }[] =
    [];
  for (let n = 0; n < ORANG; n += 1) {
    const { akun, usahaId } = await buatPemohon();
    // Registered on the first day of the year, so that applications may lie anywhere in it.
    await db().usaha.update({
      where: { id: usahaId },
      data: { dibuatPada: new Date(`${hariIni().slice(0, 4)}-01-01T05:00:00Z`) },
    });
    const { penggunaId, nama } = akun;
    pemilik.push({ penggunaId, nama, usahaId, kelurahanKode: '32.76.01.1006' });
  }
  const jumlah = await buatKeanggotaanDemo({
    acak: buatAcak(benih),
    pemilik,
    koperasiIds,
    petugas: await buatPelaku('PETUGAS'),
    pengurus: { pelaku: pengurus, koperasiId },
    akunPemilik: pemilik[0]?.penggunaId ?? '',
  });
  const baris = await db().permohonan.findMany({
    where: { koperasiId: { in: koperasiIds } },
    orderBy: { id: 'asc' },
    include: { anggota: true, pesan: true, pelakuUsaha: { select: { penggunaId: true } } },
  });
  const isi = baris.map((satu) => ({
    koperasi: koperasiIds.indexOf(satu.koperasiId),
    orang: pemilik.findIndex((orang) => orang.penggunaId === satu.pelakuUsaha.penggunaId),
    status: satu.status,
    diajukan: tanggalJakarta(satu.dibuatPada),
    anggota: satu.anggota?.status ?? null,
    nomor: satu.anggota?.nomorAnggota ?? null,
  }));
  return { jumlah, baris, isi, koperasiIds };
}

describe('buatKeanggotaanDemo', () => {
  let satu: Awaited<ReturnType<typeof buat>>;
  beforeAll(async () => {
    satu = await buat(11);
  });

  it('shows every state of an application and of a membership', () => {
    expect(satu.isi).toHaveLength(satu.jumlah);
    expect(new Set(satu.isi.map((baris) => baris.status))).toEqual(
      new Set(Object.values(StatusPermohonan)),
    );
    expect(new Set(satu.isi.map((baris) => baris.anggota))).toEqual(
      new Set([null, 'AKTIF', 'KELUAR']),
    );
    const minta = satu.baris.filter(({ anggota }) => anggota?.mintaKeluarPada);
    expect(minta.length).toBeGreaterThan(0);
    expect(new Set(minta.map(({ anggota }) => anggota?.status))).toEqual(new Set(['AKTIF']));
    const utama = satu.isi.filter((baris) => baris.koperasi === 0);
    expect(new Set(utama.map((baris) => baris.status)).size).toBe(
      Object.values(StatusPermohonan).length,
    );
  });

  it('leaves closed koperasi alone and the first owner free for the pengurus', () => {
    expect(satu.isi.some((baris) => baris.koperasi === 6)).toBe(false);
    const pertama = satu.isi.filter((baris) => baris.orang === 0);
    expect(pertama.map((baris) => baris.status)).toEqual(['MENUNGGU_JAWABAN', 'MENJADI_ANGGOTA']);
    expect(pertama.map((baris) => baris.koperasi)).not.toContain(0);
  });

  it('keeps counts true and dates in order, none in the future or in another year', async () => {
    for (const koperasiId of satu.koperasiIds) {
      const { tercatat, sebenarnya, nomor, nomorTerakhir } = await hitungan(koperasiId);
      expect(tercatat).toBe(sebenarnya);
      expect(nomor).toEqual(Array.from({ length: nomorTerakhir }, (_, n) => n + 1));
    }
    const kini = Date.now();
    for (const { dibuatPada, statusSejak, diputuskanPada, anggota, nomor } of satu.baris) {
      expect(nomor.slice(3, 7)).toBe(tanggalJakarta(dibuatPada).slice(0, 4));
      expect(statusSejak.getTime()).toBeLessThanOrEqual(kini);
      expect(dibuatPada.getTime()).toBeLessThanOrEqual(statusSejak.getTime() + 60_000);
      if (diputuskanPada) expect(diputuskanPada >= dibuatPada).toBe(true);
      if (anggota) expect(anggota.tanggalMasuk <= new Date(kini)).toBe(true);
      if (anggota?.tanggalKeluar) expect(anggota.tanggalKeluar >= anggota.tanggalMasuk).toBe(true);
    }
  });

  it('is the same for the same chance', async () => {
    const dua = await buat(11);
    expect(dua.isi).toEqual(satu.isi);
  });
});
