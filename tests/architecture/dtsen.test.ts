import { describe, expect, test } from 'vitest';
import { SUMBER, type Sumber } from './sumber';

/*
 * What DTSEN says of a person is specific personal data (UU 27/2022 Pasal 4): one folder opens it, one page
 * shows it. The rotation of keys finds its columns in the catalogue of the database and names none of them.
 */

const RUMAH = 'lib/program/prasejahtera/';
const program = SUMBER.filter(
  ({ jalur }) =>
    /^(app|components|lib|prisma|scripts)\//.test(jalur) && !/\.test\.tsx?$/.test(jalur),
);
const luar = program.filter(({ jalur }) => !jalur.startsWith(RUMAH));
const dalam = program.filter(({ jalur }) => jalur.startsWith(RUMAH));

const memuat = (sumber: readonly Sumber[], pola: RegExp): string[] =>
  sumber.filter(({ isi }) => pola.test(isi)).map(({ jalur }) => jalur);
/** Files outside of the folder that import one of its modules, each with the names it takes. */
const pemakai = (modul: string): [string, string[]][] =>
  luar.flatMap(({ jalur, impor }) =>
    impor
      .filter(({ dari, hanyaTipe }) => dari === `${RUMAH}${modul}` && !hanyaTipe)
      .map(({ nama }): [string, string[]] => [jalur, nama]),
  );

describe('keterangan DTSEN', () => {
  // A name that is found nowhere would be guarded in vain.
  test.each([
    ['bukaDtsen', /\bbukaDtsen\b/],
    ['tutupDtsen', /\btutupDtsen\b/],
    ['tabelnya', /\bpenandaanDtsen\b|\bPenandaanDtsen\b|penandaan_dtsen/],
    ['kolomnya', /statusSandi|desilSandi|['"`. ](status|desil)_sandi/],
    ['hubungannya dengan orangnya', /\bdtsen:\s*(true|\{)/],
  ])('%s hanya di foldernya', (_, pola) => {
    expect(memuat(dalam, pola)).not.toEqual([]);
    expect(memuat(luar, pola)).toEqual([]);
  });

  test('dibaca dari luar hanya untuk tahu apakah halamannya terbuka bagi pembaca', () => {
    expect(pemakai('reads')).toEqual([['lib/program/peserta/loaders.ts', ['bacaOrangDtsen']]]);
    const [loader] = luar.filter(({ jalur }) => jalur === 'lib/program/peserta/loaders.ts');
    // Whether there is such a person, and nothing of them.
    expect(loader?.isi.match(/bacaOrangDtsen\([^;]*?\)\) !== null/g)).toHaveLength(1);
    expect(loader?.isi.match(/bacaOrangDtsen\(/g)).toHaveLength(1);
  });

  test('perintahnya dipakai data demo, yang menandai dan tidak membuka', () => {
    expect(pemakai('commands')).toEqual([['prisma/seed/demo/jalan-program.ts', ['tandaiDtsen']]]);
    expect(pemakai('latar/commands')).toEqual([
      ['lib/surat/latar/commands.ts', ['hapusDtsenLewat']],
    ]);
  });

  test('ditampilkan satu halaman', () => {
    expect(pemakai('loaders')).toEqual([['app/portal/dtsen/[id]/page.tsx', ['loadDtsen']]]);
  });
});
