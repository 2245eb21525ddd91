import { bagianPersen } from '../../biaya/rules';

export interface KeadaanPihakTerkait {
  /** Rupiah; null when no yearly report says it. */
  modalSendiri: bigint | null;
  /** What related parties owe already and have been offered, without this application. */
  sudahAda: bigint;
  jumlah: bigint;
}

/**
 * Whether loans to related parties go past their share of the koperasi's own capital (Permenkop UKM
 * 8/2023 Pasal 44 ayat 1): null within it, else why not. The share itself is within.
 */
export function batasPihakTerkait(
  { modalSendiri, sudahAda, jumlah }: KeadaanPihakTerkait,
  persen: string,
): { sebab: 'MELEBIHI'; batas: bigint } | { sebab: 'MODAL_TIDAK_DIKETAHUI' } | null {
  if (modalSendiri === null) return { sebab: 'MODAL_TIDAK_DIKETAHUI' };
  const batas = modalSendiri > 0n ? bagianPersen(modalSendiri, persen) : 0n;
  return sudahAda + jumlah > batas ? { sebab: 'MELEBIHI', batas } : null;
}
