import { catat } from '@/lib/platform/audit';
import { wewenangSistem } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';

const JEJAK = { objekJenis: 'data_demo', objekId: 'data-demo' };

/**
 * What is in the database: nothing yet, something (the whole of the demo, or the work of people), or a
 * demo whose loading was broken off.
 */
export async function keadaanDemo(): Promise<'kosong' | 'berisi' | 'terputus'> {
  const jejak = await db().catatanAudit.findMany({ where: JEJAK, select: { tindakan: true } });
  const ada = new Set(jejak.map((satu) => satu.tindakan));
  if (ada.has('data-demo.selesai')) return 'berisi';
  if (ada.has('data-demo.mulai')) return 'terputus';
  return (await db().pengguna.findFirst({ select: { id: true } })) ? 'berisi' : 'kosong';
}

/** Was the demo ever loaded here, in part or as a whole? The trail cannot be cleared, so neither can this. */
export async function pernahDemo(): Promise<boolean> {
  return (await db().catatanAudit.findFirst({ where: JEJAK, select: { id: true } })) !== null;
}

/** Leaves a mark in the trail that the loading began, or that it came to its end. */
export async function tandaiDemo(tahap: 'mulai' | 'selesai'): Promise<void> {
  const by = wewenangSistem('pengguna:kelola', 'data demo', 'data-demo');
  await transaksi(async (tx) => {
    await catat(tx, by, { ...JEJAK, tindakan: `data-demo.${tahap}` });
    return berhasil(null);
  });
}
