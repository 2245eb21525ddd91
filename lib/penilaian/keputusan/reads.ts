import 'server-only';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';

const ISI_SUSUNAN = [
  'penilaian.susun',
  'penilaian.ubah',
  'penilaian.tambah-kertas-kerja',
  'penilaian.isi-lembar',
  'penilaian.isi-buku-kerja',
  'penilaian.ganti-penyusun',
  'penilaian.ajukan',
  // Whoever spoke for the koperasi does not decide for the office.
  'penilaian.tanggapi',
];

/**
 * Nobody decides what they prepared: neither the one who submitted it nor anybody who worked on it
 * before it changed hands, which only the trail knows.
 */
export async function ikutMenyusun(
  by: Wewenang<'penilaian:baca' | 'penilaian:putuskan' | 'penilaian:tanggapi'>,
  penilaian: { id: string; disusunOleh: string },
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<boolean> {
  const penggunaId = penggunaIdDari(by);
  if (penilaian.disusunOleh === penggunaId) return true;
  const jejak = await sumber.catatanAudit.findFirst({
    where: {
      objekJenis: 'penilaian',
      objekId: penilaian.id,
      penggunaId,
      tindakan: { in: ISI_SUSUNAN },
    },
    select: { id: true },
  });
  return jejak !== null;
}
