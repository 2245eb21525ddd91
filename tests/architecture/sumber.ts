import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/* What the architecture tests read: the project's sources as text, and who imports whom. */

const AKAR = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests'];
const BUKAN_SUMBER = new Set(['generated', 'node_modules', 'migrations']);

export interface Impor {
  /** Module as written, or the path from the root (without extension) for the project's own. */
  dari: string;
  /** `import type`, which leaves no trace when the program runs. */
  hanyaTipe: boolean;
  nama: string[];
}

export interface Sumber {
  /** Path from the root, with forward slashes. */
  jalur: string;
  /** The text as it is. */
  asli: string;
  /** The text with comments blanked out, of the same length. */
  isi: string;
  impor: Impor[];
}

function* telusuri(folder: string): Generator<string> {
  for (const satu of readdirSync(folder, { withFileTypes: true })) {
    if (BUKAN_SUMBER.has(satu.name)) continue;
    const penuh = join(folder, satu.name);
    if (satu.isDirectory()) yield* telusuri(penuh);
    else yield relative(AKAR, penuh).replaceAll('\\', '/');
  }
}

// Strings are matched first, so that `//` inside one is no comment.
const POTONGAN =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|(?<![:\w])\/\/[^\n]*/g;

/** Replaces comments by blanks; strings stay. */
export const tanpaKomentar = (teks: string): string =>
  teks.replace(POTONGAN, (potong) =>
    potong.startsWith('/') ? potong.replace(/[^\n]/g, ' ') : potong,
  );

/** Replaces comments and the contents of strings by blanks: what is left are identifiers. */
export const hanyaPengenal = (teks: string): string =>
  teks.replace(POTONGAN, (potong) =>
    potong.startsWith('`')
      ? potong.replace(/`[^$`]*|\}[^$`]*/g, (teksnya) => teksnya.replace(/[^\n]/g, ' '))
      : potong.replace(/[^\n]/g, ' '),
  );

function dariAkar(tertulis: string, jalur: string): string {
  if (tertulis.startsWith('@/')) return tertulis.slice(2);
  if (!tertulis.startsWith('.')) return tertulis;
  return join(dirname(jalur), tertulis).replaceAll('\\', '/');
}

const PERNYATAAN =
  /(?:import|export)\s+(type\s+)?((?:[\w*\s,$]|\{[^}]*\})*?)\s*from\s*(['"])([^'"]+)\3|import\s*(['"])([^'"]+)\5|import\(\s*(['"])([^'"]+)\7/g;

function bacaImpor(isi: string, jalur: string): Impor[] {
  return [...isi.matchAll(PERNYATAAN)].map((cocok) => {
    const klausa = cocok[2] ?? '';
    const kurung = /\{([^}]*)\}/.exec(klausa);
    const butir = (kurung?.[1] ?? '')
      .split(',')
      .map((satu) => satu.trim())
      .filter(Boolean);
    const semuaTipe =
      kurung !== null && !/^\w/.test(klausa) && butir.every((satu) => satu.startsWith('type '));
    return {
      dari: dariAkar(cocok[4] ?? cocok[6] ?? cocok[8] ?? '', jalur),
      hanyaTipe: Boolean(cocok[1]) || (semuaTipe && butir.length > 0),
      nama: butir.map((satu) => satu.replace(/^type /, '').split(' as ')[0] ?? satu),
    };
  });
}

function baca(jalur: string): Sumber {
  const asli = readFileSync(join(AKAR, jalur), 'utf8');
  const isi = tanpaKomentar(asli);
  return { jalur, asli, isi, impor: bacaImpor(isi, jalur) };
}

const semuaJalur = FOLDER.flatMap((folder) => [...telusuri(join(AKAR, folder))]);
const konfigurasi = readdirSync(AKAR).filter((nama) => /\.(m?ts|mjs)$/.test(nama));

/** Every file of the project's folders, whatever its kind. */
export const SEMUA_BERKAS: readonly string[] = [...semuaJalur, ...konfigurasi];

/** Every TypeScript and JavaScript source. */
export const SUMBER: readonly Sumber[] = SEMUA_BERKAS.filter((jalur) =>
  /\.(m?tsx?|mjs)$/.test(jalur),
)
  .filter((jalur) => jalur !== 'next-env.d.ts')
  .map(baca);

export const bacaTeks = (jalur: string): string => readFileSync(join(AKAR, jalur), 'utf8');

/** Sources of the program itself under a folder, without its tests. */
export const sumberDi = (...folder: string[]): Sumber[] =>
  SUMBER.filter(
    ({ jalur }) =>
      folder.some((satu) => jalur.startsWith(`${satu}/`)) && !/\.test\.tsx?$/.test(jalur),
  );

const menurutJalur = new Map(
  SUMBER.map((sumber) => [sumber.jalur.replace(/(\/index)?\.(m?tsx?|mjs)$/, ''), sumber]),
);

/** The project's own source behind an import, if it is one. */
export const berkasDari = (impor: Impor): Sumber | undefined =>
  menurutJalur.get(impor.dari.replace(/(\/index)?(\.(m?tsx?|mjs|js))?$/, ''));

/** Slice of a path under lib (`lib/koperasi/rat/rules.ts` → `koperasi`); '' outside, and for platform. */
export function irisan(jalur: string): string {
  const [, nama = ''] = /^lib\/([^/]+)\//.exec(`${jalur}/`) ?? [];
  return nama === 'platform' ? '' : nama;
}

/** File name without folder and extension. */
export const namaBerkas = (jalur: string): string =>
  (jalur.split('/').at(-1) ?? '').replace(/\.(m?tsx?|mjs)$/, '');

/** Bodies of the functions declared at the top of a file, by name. */
export function badanFungsi({ isi }: Sumber): Map<string, string> {
  const hasil = new Map<string, string>();
  const awal = [
    ...isi.matchAll(/^(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:function|const|let)\s+(\w+)/gm),
  ];
  for (const [urutan, cocok] of awal.entries()) {
    hasil.set(cocok[1] ?? '', isi.slice(cocok.index, awal[urutan + 1]?.index));
  }
  return hasil;
}

/**
 * Does a function, or another of the project's functions that it calls by name, contain the pattern?
 * Follows calls within the file and into loaders and actions, not into reads and commands.
 */
export function memuat(
  sumber: Sumber,
  fungsi: string,
  pola: RegExp,
  dilihat = new Set<string>(),
): boolean {
  const kunci = `${sumber.jalur}#${fungsi}`;
  if (dilihat.has(kunci)) return false;
  dilihat.add(kunci);
  const badan = badanFungsi(sumber);
  const isi = badan.get(fungsi) ?? '';
  if (pola.test(isi)) return true;
  const terpakai = (nama: string) => new RegExp(`\\b${nama}\\b`).test(isi);
  for (const nama of badan.keys()) {
    if (nama !== fungsi && terpakai(nama) && memuat(sumber, nama, pola, dilihat)) return true;
  }
  for (const impor of sumber.impor) {
    const tujuan = berkasDari(impor);
    if (!tujuan || impor.hanyaTipe) continue;
    for (const nama of impor.nama) {
      if (terpakai(nama) && memuat(tujuan, nama, pola, dilihat)) return true;
    }
  }
  return false;
}
