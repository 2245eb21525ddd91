import type { IsiAturan } from '@/lib/aturan/schema';
import { adalahSekunder } from '@/lib/koperasi/acuan';
import type {
  BentukKoperasi,
  JenisKoperasi,
  PolaPengelolaan,
  StatusPendirian,
} from '@/lib/platform/db/generated/enums';
import { formatRupiah } from '@/lib/platform/format';

/** What the rules in force ask of one founding. */

export interface CiriPendirian {
  bentuk: BentukKoperasi;
  jenis: JenisKoperasi;
  pola: PolaPengelolaan;
  adalahKkmp: boolean;
}

export type ButirBerkas = IsiAturan<'berkas-pendirian'>['butir'][number];

const BERLAKU: Record<ButirBerkas['bagi'], (ciri: CiriPendirian) => boolean> = {
  SEMUA: () => true,
  SEKUNDER: ({ bentuk }) => adalahSekunder(bentuk),
  KKMP: ({ adalahKkmp }) => adalahKkmp,
  SIMPAN_PINJAM: ({ jenis }) => jenis === 'SIMPAN_PINJAM',
  BUKAN_SIMPAN_PINJAM: ({ jenis }) => jenis !== 'SIMPAN_PINJAM',
  SIMPAN_PINJAM_SYARIAH: (ciri) => adalahKspps(ciri),
};

/** Koperasi simpan pinjam dan pembiayaan syariah. */
export const adalahKspps = ({ jenis, pola }: Pick<CiriPendirian, 'jenis' | 'pola'>): boolean =>
  jenis === 'SIMPAN_PINJAM' && pola === 'SYARIAH';

/** Items of the checklist that this koperasi needs, in the order of the rule. */
export const butirUntuk = (butir: readonly ButirBerkas[], ciri: CiriPendirian): ButirBerkas[] =>
  butir.filter(({ bagi }) => BERLAKU[bagi](ciri));

/**
 * Capital with which a koperasi begins, rupiah; null where no rule that was read names one: other jenis,
 * and koperasi sekunder.
 */
export function modalPalingSedikit(
  { bentuk, jenis }: Pick<CiriPendirian, 'bentuk' | 'jenis'>,
  modal: IsiAturan<'modal-simpan-pinjam'>,
): bigint | null {
  if (jenis !== 'SIMPAN_PINJAM' || adalahSekunder(bentuk)) return null;
  if (bentuk === 'PRIMER_NASIONAL') return BigInt(modal.nasional);
  return BigInt(bentuk === 'PRIMER_PROVINSI' ? modal.provinsi : modal.kabKota);
}

/** The capital rule for who chooses the jenis, before a wilayah is chosen. */
export const kalimatModal = (
  { kabKota, provinsi, nasional }: IsiAturan<'modal-simpan-pinjam'>,
  sumber: string,
): string =>
  `Modal yang disetor para pendiri koperasi primer paling sedikit ${formatRupiah(BigInt(kabKota))} bila anggotanya dari satu kota, ${formatRupiah(BigInt(provinsi))} dari beberapa kota, ${formatRupiah(BigInt(nasional))} dari beberapa provinsi (${sumber}).`;

/** Days a step may take by the rule; null for states that wait for nobody. */
export const hariTahap = (
  { tahap }: IsiAturan<'batas-waktu-pendirian'>,
  status: StatusPendirian,
): number | null => tahap.find((satu) => satu.status === status)?.hari ?? null;

const LAWAN = { primer: /sekunder/i, sekunder: /primer/i } as const;

/**
 * The part of a source, written with semicolons between, that is about one side; all of it where that cannot be
 * told.
 */
export function sumberSisi(sumber: string, sisi: 'primer' | 'sekunder'): string {
  const bagian = sumber.split(/\s*;\s*/).filter(Boolean);
  const lawan = sisi === 'primer' ? 'sekunder' : 'primer';
  const milik = bagian.filter((satu) => !LAWAN[sisi].test(satu) || LAWAN[lawan].test(satu));
  return milik.length > 0 ? milik.join('; ') : sumber;
}
