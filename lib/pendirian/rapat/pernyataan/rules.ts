/** The written statement of who is elected without being there. */

interface Terpilih {
  hadir: boolean;
  jabatan: string | null;
}

/** Elected without being there. No rule forbids it; whoever is elected must have agreed to it. */
export const terpilihTanpaHadir = ({ hadir, jabatan }: Terpilih): boolean =>
  !hadir && jabatan !== null;

/** Ids of those elected without being there of whom no written statement is noted. */
export const tanpaPernyataan = (
  pendiri: ReadonlyMap<string, Terpilih & { bersedia: boolean }>,
): string[] =>
  [...pendiri].flatMap(([id, satu]) => (terpilihTanpaHadir(satu) && !satu.bersedia ? [id] : []));
