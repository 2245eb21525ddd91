import 'server-only';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { DokumenDto } from '../types';
import { kalimatPemakaian } from './rules';

/**
 * The files with what each was handed in with. Only for their owner: to whom else somebody applied is
 * nothing for the office of one kelurahan or for another koperasi, so other files come back as they are.
 */
export async function denganPemakaian(
  by: Wewenang<'dokumen:baca'>,
  daftar: readonly DokumenDto[],
): Promise<DokumenDto[]> {
  const penggunaId = penggunaIdDari(by);
  const baris = await db().dokumen.findMany({
    where: {
      id: { in: daftar.map(({ id }) => id) },
      dihapusPada: null,
      OR: [{ pelakuUsaha: { penggunaId } }, { pelakuUsahaId: null, diunggahOleh: penggunaId }],
    },
    select: {
      id: true,
      permohonan: {
        select: {
          permohonan: { select: { dibuatPada: true, koperasi: { select: { nama: true } } } },
        },
      },
      pengajuanModal: {
        select: {
          pengajuan: { select: { dibuatPada: true, koperasi: { select: { nama: true } } } },
        },
      },
      modalDiterima: { select: { tanggal: true } },
      ktpPendiri: {
        select: { dikonfirmasiPada: true, pendirian: { select: { nama: true } } },
      },
    },
  });
  const milik = new Map(
    baris.map(({ id, permohonan, pengajuanModal, modalDiterima, ktpPendiri }) => [
      id,
      kalimatPemakaian([
        ...permohonan.map(({ permohonan: { dibuatPada, koperasi } }) => ({
          hal: 'PERMOHONAN' as const,
          nama: koperasi.nama,
          pada: dibuatPada,
        })),
        ...pengajuanModal.map(({ pengajuan: { dibuatPada, koperasi } }) => ({
          hal: 'MODAL' as const,
          nama: koperasi.nama,
          pada: dibuatPada,
        })),
        ...modalDiterima.map(({ tanggal }) => ({
          hal: 'MODAL_DITERIMA' as const,
          nama: null,
          pada: tanggal,
        })),
        ...ktpPendiri.map(({ dikonfirmasiPada, pendirian }) => ({
          hal: 'PENDIRIAN' as const,
          nama: pendirian.nama,
          pada: dikonfirmasiPada,
        })),
      ]),
    ]),
  );
  return daftar.map((satu) => {
    const pemakaian = milik.get(satu.id);
    return pemakaian ? { ...satu, pemakaian } : satu;
  });
}
