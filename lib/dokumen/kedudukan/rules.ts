import type { JenisDokumen } from '@/lib/platform/db/generated/enums';
import { LABEL_DOKUMEN } from '../rules';

/** Papers of which a newer one takes the place of the older; of photos and other files there may be many. */
const BERGANTI: readonly JenisDokumen[] = ['KTP', 'NIB', 'SKU'];

/** Where a paper stands among those of its kind. */
export type Kedudukan = 'TERBARU' | 'LAMA';

export const LABEL_KEDUDUKAN: Record<Kedudukan, string> = {
  TERBARU: 'Terbaru',
  LAMA: 'Sudah ada yang lebih baru',
};

interface Bertanggal {
  id: string;
  jenis: JenisDokumen;
  diunggahPada: Date;
  diunggahOleh: string;
  pelakuUsahaId: string | null;
  usahaId: string | null;
}

/**
 * What a file is called among others: kind and name, and where several share both, which of them it is.
 *
 * @param daftar newest first
 */
export function sebutanBerkas(
  daftar: readonly { jenis: JenisDokumen; namaAsli: string }[],
): string[] {
  const nama = daftar.map(({ jenis, namaAsli }) => `${LABEL_DOKUMEN[jenis]}: ${namaAsli}`);
  return nama.map((satu, ke) => {
    const banyak = nama.filter((lain) => lain === satu).length;
    if (banyak < 2) return satu;
    const urutan = nama.slice(0, ke + 1).filter((lain) => lain === satu).length;
    return `${satu} (${urutan === 1 ? 'terbaru' : `terbaru ke-${urutan}`} dari ${banyak})`;
  });
}

/** A KTP is the person's, with whichever business it was handed in. */
const kelompok = ({ jenis, diunggahOleh, pelakuUsahaId, usahaId }: Bertanggal): string =>
  [jenis, pelakuUsahaId ?? diunggahOleh, jenis === 'KTP' ? '' : (usahaId ?? '')].join();

/** Which papers are the newest of their kind and which older; one that stands alone is neither. */
export function kedudukanBerkas(daftar: readonly Bertanggal[]): ReadonlyMap<string, Kedudukan> {
  const menurut = new Map<string, Bertanggal[]>();
  for (const satu of daftar) {
    if (!BERGANTI.includes(satu.jenis)) continue;
    menurut.set(kelompok(satu), [...(menurut.get(kelompok(satu)) ?? []), satu]);
  }
  const hasil = new Map<string, Kedudukan>();
  for (const sejenis of menurut.values()) {
    if (sejenis.length < 2) continue;
    const [terbaru, ...lama] = [...sejenis].sort(
      (a, b) => b.diunggahPada.getTime() - a.diunggahPada.getTime() || (a.id < b.id ? 1 : -1),
    );
    if (terbaru) hasil.set(terbaru.id, 'TERBARU');
    for (const { id } of lama) hasil.set(id, 'LAMA');
  }
  return hasil;
}
