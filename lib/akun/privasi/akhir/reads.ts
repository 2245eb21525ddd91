import 'server-only';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { TujuanPersetujuan } from '@/lib/platform/db/generated/enums';
import { type AkhirPersetujuan, akhirModal, akhirPermohonan, pasangkan } from './rules';

interface Persetujuan {
  id: string;
  tujuan: TujuanPersetujuan;
  koperasiId: string | null;
}

const TERBARU = { orderBy: { dibuatPada: 'desc' }, take: 100 } as const;

/**
 * Which of one's own consents no longer hold because what they were given for has ended. Told from the
 * applications and the book themselves.
 *
 * @param persetujuan newest first
 * @returns by id of the consent
 */
export async function akhirPersetujuan(
  by: Wewenang<'akun:sendiri'>,
  persetujuan: readonly Persetujuan[],
): Promise<Map<string, AkhirPersetujuan>> {
  const untuk = (tujuan: TujuanPersetujuan) =>
    persetujuan.filter((satu) => satu.tujuan === tujuan && satu.koperasiId !== null);
  const [berbagi, modal] = [untuk('BAGIKAN_KE_KOPERASI'), untuk('PENGAJUAN_MODAL')];
  const where = { pelakuUsaha: { penggunaId: penggunaIdDari(by) } };
  const pilih = { koperasiId: true, status: true, statusSejak: true } as const;
  const [permohonan, pengajuan] = await Promise.all([
    berbagi.length === 0
      ? []
      : db().permohonan.findMany({
          ...{ where, ...TERBARU },
          select: { ...pilih, anggota: { select: { tanggalKeluar: true } } },
        }),
    modal.length === 0
      ? []
      : db().pengajuanModal.findMany({ ...{ where, ...TERBARU }, select: pilih }),
  ]);
  const akhir = [
    ...[...pasangkan(berbagi, permohonan)].map(
      ([id, { anggota, ...satu }]) =>
        [id, akhirPermohonan({ ...satu, keluarPada: anggota?.tanggalKeluar ?? null })] as const,
    ),
    ...[...pasangkan(modal, pengajuan)].map(([id, satu]) => [id, akhirModal(satu)] as const),
  ];
  return new Map(akhir.flatMap(([id, satu]) => (satu ? [[id, satu] as const] : [])));
}
