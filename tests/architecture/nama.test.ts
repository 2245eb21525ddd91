import { describe, expect, test } from 'vitest';
import {
  bacaTeks,
  hanyaPengenal,
  irisan,
  namaBerkas,
  SEMUA_BERKAS,
  SUMBER,
  sumberDi,
} from './sumber';

const KOSAKATA = [
  ...['schema', 'rules', 'policy', 'reads', 'commands', 'loaders', 'actions', 'types'],
];

/** Files outside the vocabulary, with what they are. */
const DI_LUAR: Record<string, string> = {
  'lib/akun/keluar.ts': 'server action that ends a session',
  'lib/akun/masuk.ts': 'server action that next-auth completes',
  'lib/dasbor/tabel.ts': 'the tables behind the charts: pure data for page and export',
  'lib/koperasi/acuan.ts': 'official value lists',
  'lib/penilaian/simulasi/hitung.ts': 'server action that answers a result and writes nothing',
  'lib/wilayah/data.ts': 'the kecamatan and kelurahan of the city',
};

describe('nama berkas', () => {
  test('irisan hanya berisi berkas dari kosakata tertutup', () => {
    const asing = sumberDi('lib')
      .filter(({ jalur }) => irisan(jalur) !== '' && !KOSAKATA.includes(namaBerkas(jalur)))
      .map(({ jalur }) => jalur)
      .filter((jalur) => !(jalur in DI_LUAR));
    expect(asing).toEqual([]);
  });

  test('yang dikecualikan masih ada', () => {
    expect(Object.keys(DI_LUAR).filter((jalur) => !SEMUA_BERKAS.includes(jalur))).toEqual([]);
  });

  test('kebab-case ASCII', () => {
    const salah = SUMBER.map(({ jalur }) => jalur).filter(
      (jalur) =>
        !jalur
          .split('/')
          .every((bagian) =>
            /^(\([a-z]+\)|\[(\.\.\.)?[a-zA-Z]+\]|[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*)$/.test(bagian),
          ),
    );
    expect(salah).toEqual([]);
  });
});

/*
 * "NIK" means nomor induk kependudukan to people and nomor induk koperasi to the ministry. Names say
 * which of the two they hold.
 */
describe('NIK', () => {
  const bermakna = /nikpenduduk|nomorindukkoperasi|niksah/;
  const takBermakna = (pengenal: string): boolean => {
    const bagian = pengenal
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      .toLowerCase()
      .split('_');
    return (
      bagian.includes('nik') && !bermakna.test(bagian.join('')) && !bagian.includes('penduduk')
    );
  };

  test.each(['nik', 'Nik', 'nikAkhir', 'periksaNik', 'NIK_SALAH', 'nik_hash'])(
    '%s tidak jelas',
    (nama) => expect(takBermakna(nama)).toBe(true),
  );
  test.each(['nikPenduduk', 'NIK_PENDUDUK', 'samarkanNikPenduduk', 'unik', 'teknik', 'nikmat'])(
    '%s jelas',
    (nama) => expect(takBermakna(nama)).toBe(false),
  );

  test('pengenal menyebut NIK siapa', () => {
    const salah = SUMBER.filter(({ jalur }) => jalur !== 'tests/architecture/nama.test.ts').flatMap(
      ({ jalur, asli, isi }) => [
        ...(hanyaPengenal(asli).match(/[A-Za-z_$][\w$]*/g) ?? [])
          .filter((kata) => kata !== 'NIK')
          .filter(takBermakna)
          .map((kata) => `${jalur}: ${kata}`),
        ...(isi.match(/(['"])(nik|nik_\w+|nik[A-Z]\w*)\1/g) ?? [])
          .filter((kata) => takBermakna(kata.slice(1, -1)))
          .map((kata) => `${jalur}: ${kata}`),
      ],
    );
    expect([...new Set(salah)]).toEqual([]);
  });

  test('kata di layar menyebut NIK siapa', () => {
    const tunggal = /\bNIK\b(?!(\s+|\{' '\}\s*)(penduduk|koperasi))/;
    const salah = sumberDi('app', 'components', 'lib')
      .filter(({ jalur }) => !/\.test\.tsx?$/.test(jalur))
      .flatMap(({ jalur, isi }) => (tunggal.test(isi) ? [jalur] : []));
    expect(salah).toEqual([]);
  });

  test('model dan kolom menyebut NIK siapa', () => {
    const salah = SEMUA_BERKAS.filter((jalur) => jalur.endsWith('.prisma')).flatMap((jalur) =>
      bacaTeks(jalur)
        .split('\n')
        .map((baris) => baris.replace(/\/\/.*/, ''))
        .flatMap((baris) => baris.match(/\w+/g) ?? [])
        .filter(takBermakna)
        .map((kata) => `${jalur}: ${kata}`),
    );
    expect(salah).toEqual([]);
  });
});

describe('lingkungan', () => {
  test('process.env hanya dibaca di tempatnya', () => {
    const BOLEH = ['lib/platform/env.ts', 'lib/platform/log.ts'];
    const salah = sumberDi('app', 'components', 'lib')
      .filter(({ jalur, isi }) => isi.includes('process.env') && !BOLEH.includes(jalur))
      .map(({ jalur }) => jalur);
    expect(salah).toEqual([]);
  });

  test('tidak ada jalur mesin pengembang', () => {
    const mesin = new RegExp(['/work/', '/root/[\\w.]', '/home/[a-z]', 'C:\\\\Users'].join('|'));
    const salah = SEMUA_BERKAS.filter(
      (jalur) =>
        /\.(m?tsx?|mjs|css|md|json|prisma|sql|csv|toml)$/.test(jalur) &&
        jalur !== 'tests/architecture/nama.test.ts' &&
        mesin.test(bacaTeks(jalur)),
    );
    expect(salah).toEqual([]);
  });
});
