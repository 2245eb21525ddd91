import { describe, expect, test, vi } from 'vitest';
import { kirimRencana } from '@/lib/pendirian/langkah/pemrakarsa/commands';
import { kirimPengingatPendirian } from '@/lib/pendirian/pengingat/commands';
import { hariIni, tambahHari, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import { batalkan, keadaan, kumpulkan, petugas } from '@/tests/support/pabrik-pendirian';
import { hak } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

const BATAS = tambahHari(hariIni(), 400);
/** Noon in Jakarta, so many days from the last day of the step. */
const pada = (geser: number) => new Date(`${tambahHari(BATAS, geser)}T05:00:00Z`);
const tetapkanBatas = (id: string, batas = BATAS) =>
  db().pendirian.update({
    where: { id },
    data: { batasPada: tanggalDb(batas) },
    select: { id: true },
  });
const kabar = async (penggunaId: string, nomor: string) =>
  (
    await db().pemberitahuan.findMany({
      where: { penggunaId, judul: { startsWith: `Batas waktu pendirian ${nomor}` } },
      orderBy: { id: 'asc' },
      select: { judul: true },
    })
  ).map(({ judul }) => judul.includes('sudah lewat'));
const nomorDari = async (id: string) =>
  (await db().pendirian.findUniqueOrThrow({ where: { id }, select: { nomor: true } })).nomor;

describe('pengingat batas waktu pendirian', () => {
  test('yang mendapat giliran diingatkan sekali sebelum dan sekali sesudah batasnya, dengan surel', async () => {
    const satu = await kumpulkan(1);
    await tetapkanBatas(satu.id);
    const nomor = await nomorDari(satu.id);
    const { penggunaId } = satu.pemrakarsa.akun;
    await kirimPengingatPendirian(pada(-4));
    expect(await kabar(penggunaId, nomor)).toEqual([]);
    await Promise.all([kirimPengingatPendirian(pada(-3)), kirimPengingatPendirian(pada(-3))]);
    await kirimPengingatPendirian(pada(0));
    expect(await kabar(penggunaId, nomor)).toEqual([false]);
    await Promise.all([kirimPengingatPendirian(pada(1)), kirimPengingatPendirian(pada(1))]);
    await kirimPengingatPendirian(pada(9));
    expect(await kabar(penggunaId, nomor)).toEqual([false, true]);
    const { surel } = await db().pengguna.findUniqueOrThrow({ where: { id: penggunaId } });
    expect(
      await db().suratKeluar.count({
        where: { kepada: surel ?? '', perihal: { contains: `pendirian ${nomor}` } },
      }),
    ).toBe(2);
  });

  test('giliran dinas: petugas yang diingatkan, bukan pemrakarsa; batas baru diingatkan lagi', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    const nomor = await nomorDari(satu.id);
    const { versi } = await keadaan(satu.id);
    pasti(
      await jalankan((tx) =>
        kirimRencana(tx, hak(satu.pemrakarsa.akun, 'pendirian:kelola'), { id: satu.id, versi }),
      ),
    );
    await tetapkanBatas(satu.id);
    await kirimPengingatPendirian(pada(-1));
    expect(await kabar(dinas.penggunaId, nomor)).toEqual([false]);
    expect(await kabar(satu.pemrakarsa.akun.penggunaId, nomor)).toEqual([]);
    await tetapkanBatas(satu.id, tambahHari(BATAS, 30));
    await kirimPengingatPendirian(pada(1));
    expect(await kabar(dinas.penggunaId, nomor)).toEqual([false]);
    await kirimPengingatPendirian(pada(28));
    expect(await kabar(dinas.penggunaId, nomor)).toEqual([false, false]);
  });

  test('yang sudah dibatalkan tidak diingatkan', async () => {
    const satu = await kumpulkan(1);
    const nomor = await nomorDari(satu.id);
    pasti(await batalkan(satu));
    await tetapkanBatas(satu.id);
    await kirimPengingatPendirian(pada(2));
    expect(await kabar(satu.pemrakarsa.akun.penggunaId, nomor)).toEqual([]);
  });
});
