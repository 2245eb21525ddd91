import type { Metadata } from 'next';

type Parameter = Record<string, string | string[] | undefined>;

/** Parameters under which the lists hold the row after or before which a page starts (`keyset.ts`). */
const LETAK = [
  ['setelah', 'halaman berikutnya'],
  ['sesudah', 'halaman berikutnya'],
  ['sebelum', 'halaman sebelumnya'],
] as const;

/** A parameter that chooses one of several lists of a page, and what its values are called. */
interface Bagian {
  nama: string;
  label: Readonly<Record<string, string>>;
}

/**
 * Title of a page with a list: which of its lists, and whether it is one further on. Paging by key knows no
 * page numbers.
 */
export function judulHalaman(judul: string, parameter: Parameter, bagian?: Bagian): string {
  const nilai = bagian && parameter[bagian.nama];
  const label =
    bagian && typeof nilai === 'string' && Object.hasOwn(bagian.label, nilai)
      ? bagian.label[nilai]
      : undefined;
  const letak = LETAK.find(([nama]) => parameter[nama])?.[1];
  return `${judul}${label ? `: ${label}` : ''}${letak ? `, ${letak}` : ''}`;
}

/** `generateMetadata` of such a page, where its name is always the same. */
export const judulDaftar =
  (judul: string, bagian?: Bagian) =>
  async ({ searchParams }: { searchParams: Promise<Parameter> }): Promise<Metadata> => ({
    title: judulHalaman(judul, await searchParams, bagian),
  });
