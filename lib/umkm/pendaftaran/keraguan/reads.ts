import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { PeringatanIsian } from '@/lib/platform/form-state';
import { sidikKeraguan } from '@/lib/platform/keraguan';
import type { Bagian } from '../../bagian/schema';
import { type KeraguanBagian, peringatanPendaftaran } from '../../keraguan/reads';
import type { KeadaanPendaftaran } from '../reads';
import type { DrafPendaftaran } from '../rules';
import { isiLengkap } from '../schema';

type Langkah = DrafPendaftaran['langkah'];

/**
 * Doubts about more than one step: what else they are about. The step of the year of birth and that of the
 * beginning of the business ask the same question.
 */
const LINTAS_LANGKAH = new Map<string, readonly (readonly [Bagian, string])[]>([
  [
    'NPWP_BUKAN_NIK',
    [
      ['usaha', 'npwp'],
      ['pemilik', 'nikPenduduk'],
    ],
  ],
  [
    'MULAI_TERLALU_MUDA',
    [
      ['usaha', 'tanggalMulai'],
      ['pemilik', 'tanggalLahir'],
    ],
  ],
]);

/** Fingerprint of the doubts of a step, by all the values that they are about. */
export function sidikLangkah(
  bagian: Bagian,
  peringatan: readonly PeringatanIsian[],
  langkah: Langkah,
): string {
  const nilai = (dari: Bagian, isian: string) => langkah[dari]?.nilai[isian] ?? '';
  return peringatan
    .map(({ kode, pesan, isian = '' }) => {
      const lintas = LINTAS_LANGKAH.get(kode);
      const tentang = lintas
        ? lintas.map(([dari, satu]) => nilai(dari, satu))
        : [bagian, isian, pesan, nilai(bagian, isian)];
      return sidikKeraguan([{ kode, pesan: JSON.stringify(tentang) }], {});
    })
    .join(',');
}

export interface KeraguanPengiriman {
  keraguan: KeraguanBagian[];
  /** Value of the checkbox that confirms them; empty when there are none. */
  sidik: string;
}

/**
 * The doubts about a registration that is ready to be sent, but for those that were confirmed in their step
 * with the values that stand there now.
 */
export async function keraguanPengiriman(
  _by: Wewenang<'umkm:daftar'>,
  { draf, pelakuUsahaId }: KeadaanPendaftaran,
  tx?: Tx,
): Promise<KeraguanPengiriman> {
  const isi = isiLengkap(draf, pelakuUsahaId !== null);
  const semua = isi ? await peringatanPendaftaran(isi, tx) : [];
  const sidik = (satu: KeraguanBagian) => sidikLangkah(satu.bagian, [satu], draf.langkah);
  const yakin = new Set(
    Object.values(draf.langkah).flatMap(({ dikonfirmasi }) => dikonfirmasi?.split(',') ?? []),
  );
  const keraguan = semua.filter((satu) => !yakin.has(sidik(satu)));
  return { keraguan, sidik: keraguan.map(sidik).join(',') };
}
