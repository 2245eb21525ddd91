import 'server-only';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, type Penolakan, tolak } from '@/lib/platform/hasil';
import {
  batasLewat,
  bolehTindakanPenilaian,
  langkahPenilaian,
  type TindakanPenilaian,
} from '../../alur/rules';
import type { RujukanPenilaianInput } from '../../schema';
import {
  type KoperasiTerkunci,
  kunciPenilaian,
  type PenilaianTerkunci,
} from '../../terkunci/reads';
import type { AlasanKeputusan } from '../../types';
import { ikutMenyusun } from '../reads';

type Keputusan = Extract<TindakanPenilaian, 'lepaskan' | 'kembalikan' | 'setujui'>;

const HASIL = {
  lepaskan: 'MENUNGGU_TANGGAPAN',
  kembalikan: 'DIKEMBALIKAN',
  setujui: 'DISETUJUI',
} as const satisfies Record<Keputusan, PenilaianTerkunci['status']>;

export interface SiapDiputuskan {
  penilaian: PenilaianTerkunci;
  koperasi: KoperasiTerkunci;
  /** The same person pressed the button twice: nothing is left to do. */
  sudahOlehSaya: boolean;
}

/** Whether the koperasi's time to answer the locked assessment is over. */
export const masaLewat = ({ batasTanggapan }: PenilaianTerkunci): boolean =>
  batasLewat(batasTanggapan && tanggalJakarta(batasTanggapan), hariIni());

/** The refusal of a decision about what was decided meanwhile: by somebody else, or by oneself elsewhere. */
export const sudahDiputuskan = (
  by: Wewenang<'penilaian:putuskan'>,
  { id, diputuskanOleh }: Pick<PenilaianTerkunci, 'id' | 'diputuskanOleh'>,
): Penolakan<'SUDAH_DIPUTUSKAN' | 'SUDAH_DIPUTUSKAN_SENDIRI'> =>
  tolak(diputuskanOleh === penggunaIdDari(by) ? 'SUDAH_DIPUTUSKAN_SENDIRI' : 'SUDAH_DIPUTUSKAN', {
    rincian: { jalur: `/portal/penilaian/${id}` },
  });

/** What every decision of a kepala bidang asks, on the locked state. */
export async function siapkanKeputusan(
  tx: Tx,
  by: Wewenang<'penilaian:putuskan'>,
  input: RujukanPenilaianInput,
  tindakan: Keputusan,
): Promise<Hasil<SiapDiputuskan, AlasanKeputusan>> {
  const ada = await kunciPenilaian(tx, by, input.id);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const { penilaian } = ada;
  if (
    penilaian.status === HASIL[tindakan] &&
    penilaian.diputuskanOleh === penggunaIdDari(by) &&
    penilaian.versi === input.versi + 1
  ) {
    return berhasil({ ...ada, sudahOlehSaya: true });
  }
  if (!bolehTindakanPenilaian(penilaian.status, tindakan, masaLewat(penilaian))) {
    if (langkahPenilaian(penilaian.status, tindakan)) return tolak('MASA_TANGGAPAN');
    return penilaian.diputuskanOleh ? sudahDiputuskan(by, penilaian) : tolak('STATUS_TIDAK_SESUAI');
  }
  if (penilaian.versi !== input.versi) return tolak('SUDAH_BERUBAH');
  if (await ikutMenyusun(by, penilaian, tx)) return tolak('SUSUNAN_SENDIRI');
  return berhasil({ ...ada, sudahOlehSaya: false });
}
