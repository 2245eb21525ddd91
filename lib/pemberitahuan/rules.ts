/**
 * Whether the portal can tell somebody: without an account nobody reads a notice, and of a disabled one nobody
 * can.
 *
 * @param akun the account, null where there is none
 */
export const dapatDikabari = <A extends { dinonaktifkanPada: Date | null }>(
  akun: A | null,
): akun is A => akun !== null && akun.dinonaktifkanPada === null;

/** What tells notices apart for one who hears only the names of their buttons. */
interface DapatDisebut {
  judul: string;
  isi: string;
  /** Day and time, written out. */
  pada: string;
}

/**
 * A name for each notice of a page: its title, with its time where the title stands there more than once, and
 * with its words where both do.
 */
export function sebutanKabar(semua: readonly DapatDisebut[]): string[] {
  const berwaktu = ({ judul, pada }: DapatDisebut) => `${judul}, ${pada}`;
  const sekali = (sebutan: (satu: DapatDisebut) => string, satu: DapatDisebut) =>
    semua.filter((lain) => sebutan(lain) === sebutan(satu)).length === 1;
  return semua.map((satu) => {
    if (sekali(({ judul }) => judul, satu)) return satu.judul;
    return sekali(berwaktu, satu) ? berwaktu(satu) : `${berwaktu(satu)}: ${satu.isi}`;
  });
}
