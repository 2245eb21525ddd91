import 'server-only';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import type { Bentrok } from '@/lib/platform/form-state';
import { formatWaktu } from '@/lib/platform/format';
import { naskahKanonik } from '@/lib/platform/kanonik';
import { sidikBerkunci } from '@/lib/platform/kunci';
import type { Sebutan } from '@/lib/platform/sebutan';
import { type IsianDraf, isianDrafBeda } from './rules';

/** What is empty is as good as missing. */
const tanpaKosong = (isi: unknown): unknown =>
  typeof isi !== 'object' || isi === null
    ? isi
    : Object.fromEntries(
        Object.entries(isi)
          .filter(([, nilai]) => nilai !== undefined && nilai !== '')
          .map(([nama, nilai]) => [nama, tanpaKosong(nilai)]),
      );

/**
 * The version of a draft, or of one step of it: a keyed fingerprint of what it holds, 40 hex digits. A step has
 * its own, so that another step saved meanwhile is no conflict, nor is one saved as it was.
 */
export const versiDraf = (by: Wewenang<Tindakan>, isi: unknown): string =>
  sidikBerkunci(`draf-versi:${penggunaIdDari(by)}`, naskahKanonik(tanpaKosong(isi)));

/**
 * Whether a step would wipe what was saved after its form was drawn, by the same account in another tab, on
 * another device, or on a page the browser brought back.
 *
 * @param kiriman the version of the values the form was shown with, and what was typed
 * @param tersimpan the step as the draft holds it now; null when there is nothing to wipe
 * @param sebutan reads how the fields are told; asked only when there is something to tell
 * @returns both versions field by field; null when the step may be saved, also when it holds what was typed
 */
export async function bentrokDraf(
  by: Wewenang<Tindakan>,
  { versi, diketik }: { versi: string; diketik: IsianDraf },
  tersimpan: { isi: IsianDraf; pada: Date } | null,
  sebutan: () => Sebutan | Promise<Sebutan>,
): Promise<Bentrok | null> {
  if (!tersimpan) return null;
  const kini = versiDraf(by, tersimpan.isi);
  const beda = kini === versi ? [] : isianDrafBeda(diketik, tersimpan.isi);
  if (beda.length === 0) return null;
  const { label, tulis } = await sebutan();
  const kata = (isian: string, nilai: string | undefined) => (nilai ? tulis(isian, nilai) : '');
  return {
    versi: kini,
    oleh: by.pelaku.nama,
    olehId: penggunaIdDari(by),
    pada: formatWaktu(tersimpan.pada),
    butir: beda.map((isian) => ({
      isian,
      label: label(isian) ?? isian,
      milikAnda: kata(isian, diketik[isian]),
      tersimpan: kata(isian, tersimpan.isi[isian]),
    })),
  };
}
