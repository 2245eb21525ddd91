import 'server-only';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { type FaktaPendirian, halanganLangkah } from '../../halangan/rules';
import { whereDipimpin, whereSebagaiPendiri } from '../../reads';
import {
  bolehMundur,
  type KeadaanAlur,
  langkahPendirian,
  type PelakuLangkah,
  tindakanPendirian,
} from '../../rules';
import type { BarisPendirian } from '../pilih/reads';
import type { PembacaDto, TindakanDto } from '../types';

export interface PembacaTerbaca extends PembacaDto {
  /** The reader's own row among the founders. */
  pendiriId: string | null;
}

/** How the reader stands towards a founding that was found within their reach. */
export async function bacaPembaca(pelaku: Pelaku, baris: BarisPendirian): Promise<PembacaTerbaca> {
  const { id, pemrakarsaId } = baris;
  const kelola = wewenang(pelaku, 'pendirian:kelola');
  const ikut = wewenang(pelaku, 'pendirian:ikut');
  const [dipimpin, pendiri] = await Promise.all([
    kelola ? db().pendirian.count({ where: { id, AND: [whereDipimpin(kelola)] } }) : 0,
    ikut
      ? db().pendiri.findFirst({
          where: { pendirianId: id, status: 'AKTIF', AND: [whereSebagaiPendiri(ikut)] },
          orderBy: { urutan: 'asc' },
          select: { id: true },
        })
      : null,
  ]);
  const petugas = wewenang(pelaku, 'pendirian:periksa') !== null;
  const terkait =
    pemrakarsaId === pelaku.penggunaId ||
    baris.pendiri.some(({ penggunaId }) => penggunaId === pelaku.penggunaId);
  return {
    memimpin: dipimpin > 0,
    memeriksa: petugas && !terkait,
    terhalang: petugas && terkait,
    pendiri: pendiri !== null,
    bolehMundur: pendiri !== null && bolehMundur(baris.status, baris.rapat !== null),
    pendiriId: pendiri?.id ?? null,
  };
}

/** Acts of one side with what still hinders each. */
export const tindakanPihak = (
  keadaan: KeadaanAlur,
  pihak: PelakuLangkah,
  fakta: FaktaPendirian,
): TindakanDto[] =>
  tindakanPendirian(keadaan, pihak).map((tindakan) => ({
    tindakan,
    halangan: halanganLangkah(langkahPendirian(keadaan, tindakan)?.syarat ?? [], fakta),
  }));
