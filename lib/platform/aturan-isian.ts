import { z } from 'zod';

type Isi<S extends z.ZodType> = z.output<S>;
/** Fields that could be read; those of `K` for certain. */
type Terbaca<S extends z.ZodType, K extends keyof Isi<S>> = Pick<Isi<S>, K> & Partial<Isi<S>>;
/** Where a rule tells what it refuses, at a field. */
export interface Pelapor {
  addIssue(galat: { code: 'custom'; path: string[]; message: string }): void;
}

/**
 * A rule over several fields of a form. zod runs the checks of an object only once every field of it is
 * right, so that a form would be refused in waves; this one runs as soon as the fields it cannot do without
 * are, whatever else is wrong. Fields that could not be read are undefined to it, and what it says of them
 * is left out: what is wrong there is told already.
 *
 * @param isian the fields it cannot do without
 * @param periksa adds an issue for what does not go together
 */
export function denganAturan<S extends z.ZodType<object>, K extends keyof Isi<S> & string>(
  skema: S,
  isian: readonly K[],
  periksa: (isi: Terbaca<S, K>, ctx: Pelapor) => void,
): S {
  return skema.superRefine(
    (isi, ctx) => {
      const salah = new Set(ctx.issues.map(({ path }) => String(path?.[0])));
      if (isian.some((satu) => salah.has(satu))) return;
      const terbaca = Object.entries(isi).filter(([nama]) => !salah.has(nama));
      periksa(Object.fromEntries(terbaca) as Terbaca<S, K>, {
        addIssue: (galat) => {
          if (!salah.has(String(galat.path[0]))) ctx.addIssue(galat);
        },
      });
    },
    {
      when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
    },
  );
}

/** The names of the fields of a schema, in their order; none where it is no object of fields. */
export function namaSkema(skema: z.ZodType): string[] {
  if (skema instanceof z.ZodPipe) return namaSkema(skema.in as z.ZodType);
  return skema instanceof z.ZodObject ? Object.keys(skema.shape) : [];
}

/** The fields of a refused form that can be read by themselves; none where the schema is no object of fields. */
export function isianTerbaca<S extends z.ZodType>(
  skema: S,
  mentah: Readonly<Record<string, unknown>>,
): Partial<z.output<S>> {
  if (!(skema instanceof z.ZodObject)) return {};
  const terbaca = Object.entries(skema.shape as Record<string, z.ZodType>).flatMap(
    ([nama, satu]) => {
      const hasil = satu.safeParse(mentah[nama]);
      return hasil.success ? [[nama, hasil.data]] : [];
    },
  );
  return Object.fromEntries(terbaca);
}
