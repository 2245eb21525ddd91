import { describe, expect, test } from 'vitest';
import {
  berkasDari,
  type Impor,
  irisan,
  namaBerkas,
  SUMBER,
  type Sumber,
  sumberDi,
} from './sumber';

/** `file → import`, for every import that breaks the rule. */
function pelanggar(
  sumber: readonly Sumber[],
  dilarang: (impor: Impor, dari: Sumber) => boolean,
): string[] {
  return sumber.flatMap((satu) =>
    satu.impor
      .filter((impor) => dilarang(impor, satu))
      .map((impor) => `${satu.jalur} → ${impor.dari}`),
  );
}

const mulai = (...awalan: string[]) => {
  return ({ dari }: Impor) =>
    awalan.some((satu) => dari === satu || dari.startsWith(satu.endsWith('/') ? satu : `${satu}/`));
};

const KLIEN_PRISMA = /^lib\/platform\/db\/(generated(?!\/enums)|client)/;
const bukaBasisData = ({ dari }: Impor) =>
  KLIEN_PRISMA.test(dari) || dari === '@prisma/client' || dari === 'pg';
const lapisan = (impor: Impor, ...nama: string[]) =>
  impor.dari.startsWith('lib/') &&
  !impor.dari.startsWith('lib/platform/') &&
  nama.includes(namaBerkas(impor.dari));

const KOMPONEN_UMUM = ['ui', 'form', 'layout', 'grafik'].map((nama) => `components/${nama}`);

describe('arah impor: app → components → lib/<irisan> → lib/platform', () => {
  test('lib/platform tidak mengenal irisan mana pun', () => {
    const salah = pelanggar(
      sumberDi('lib/platform'),
      (impor) => mulai('app', 'components')(impor) || irisan(impor.dari) !== '',
    );
    expect(salah).toEqual([]);
  });

  test('lib tidak memakai components atau app', () => {
    expect(pelanggar(sumberDi('lib'), mulai('app', 'components'))).toEqual([]);
  });

  test('components tidak memakai app, loaders, reads, commands, atau basis data', () => {
    const salah = pelanggar(
      sumberDi('components'),
      (impor) =>
        mulai('app')(impor) ||
        bukaBasisData(impor) ||
        (!impor.hanyaTipe && lapisan(impor, 'loaders', 'reads', 'commands')),
    );
    expect(salah).toEqual([]);
  });

  test('components umum tidak mengenal irisan mana pun', () => {
    const salah = pelanggar(
      sumberDi(...KOMPONEN_UMUM),
      (impor) =>
        irisan(impor.dari) !== '' ||
        (impor.dari.startsWith('components/') && !mulai(...KOMPONEN_UMUM)(impor)),
    );
    expect(salah).toEqual([]);
  });

  test('app memakai loaders dan actions, tidak pernah reads, commands, atau basis data', () => {
    const salah = pelanggar(
      sumberDi('app'),
      (impor) => bukaBasisData(impor) || (!impor.hanyaTipe && lapisan(impor, 'reads', 'commands')),
    );
    expect(salah).toEqual([]);
  });

  test('program tidak memakai scripts, tests, atau prisma', () => {
    expect(
      pelanggar(sumberDi('app', 'components', 'lib'), mulai('scripts', 'tests', 'prisma')),
    ).toEqual([]);
  });
});

describe('lapisan di dalam irisan', () => {
  const irisanSaja = sumberDi('lib').filter(({ jalur }) => irisan(jalur) !== '');
  const bernama = (...nama: string[]) =>
    irisanSaja.filter(({ jalur }) => nama.includes(namaBerkas(jalur)));

  test('rules, schema, policy, types murni', () => {
    const salah = pelanggar(
      bernama('rules', 'schema', 'policy', 'types'),
      (impor) =>
        !impor.hanyaTipe &&
        (/^(next|react|node:|server-only|pg$|@prisma)/.test(impor.dari) ||
          bukaBasisData(impor) ||
          lapisan(impor, 'reads', 'commands', 'loaders', 'actions')),
    );
    expect(salah).toEqual([]);
  });

  test('rules dan policy menerima waktu sebagai argumen', () => {
    const salah = bernama('rules', 'policy')
      .filter(({ isi }) =>
        /Date\.now\(|new Date\(\)|\b(sekarang|hariIni)\(\)|Math\.random/.test(isi),
      )
      .map(({ jalur }) => jalur);
    expect(salah).toEqual([]);
  });

  test('reads dan commands tidak mengenal halaman atau sesi', () => {
    const salah = pelanggar(
      bernama('reads', 'commands'),
      (impor) =>
        (!impor.hanyaTipe && /^(next|next-auth)(\/|$)/.test(impor.dari)) ||
        (!impor.hanyaTipe && impor.dari === 'lib/platform/auth/pelaku') ||
        lapisan(impor, 'loaders', 'actions'),
    );
    expect(salah).toEqual([]);
  });

  test('loaders dan actions tidak membuka basis data sendiri', () => {
    expect(pelanggar(bernama('loaders', 'actions'), bukaBasisData)).toEqual([]);
  });

  test('reads, commands, loaders, dan berkas platform yang rahasia hanya jalan di server', () => {
    const wajib = [
      ...bernama('reads', 'commands', 'loaders'),
      ...sumberDi('lib/platform').filter(({ impor }) => impor.some(bukaBasisData)),
    ];
    expect(wajib.length).toBeGreaterThan(0);
    const salah = wajib
      .filter(({ isi }) => !isi.trimStart().startsWith("import 'server-only';"))
      .map(({ jalur }) => jalur);
    expect(salah).toEqual([]);
  });

  test("'server-only' adalah impor, bukan tulisan yang tidak menjaga apa-apa", () => {
    const salah = SUMBER.filter(({ isi }) => /^\s*['"]server[ -]only['"];/m.test(isi));
    expect(salah.map(({ jalur }) => jalur)).toEqual([]);
  });
});

describe('lingkaran impor', () => {
  const kunci = ({ jalur }: Sumber) => jalur;

  /** First cycle found by walking depth first, as the list of its stations. */
  function lingkaran(sisi: Map<string, Set<string>>): string[][] {
    const keadaan = new Map<string, 'jalan' | 'selesai'>();
    const hasil: string[][] = [];
    const kunjungi = (simpul: string, jejak: string[]) => {
      if (keadaan.get(simpul) === 'selesai') return;
      if (keadaan.get(simpul) === 'jalan') {
        hasil.push([...jejak.slice(jejak.indexOf(simpul)), simpul]);
        return;
      }
      keadaan.set(simpul, 'jalan');
      for (const tujuan of sisi.get(simpul) ?? []) kunjungi(tujuan, [...jejak, simpul]);
      keadaan.set(simpul, 'selesai');
    };
    for (const simpul of sisi.keys()) kunjungi(simpul, []);
    return hasil;
  }

  function sisiImpor(
    sumber: readonly Sumber[],
    simpul: (sumber: Sumber) => string,
  ): Map<string, Set<string>> {
    const sisi = new Map<string, Set<string>>();
    for (const satu of sumber) {
      const dari = simpul(satu);
      const tujuan = sisi.get(dari) ?? new Set();
      sisi.set(dari, tujuan);
      for (const impor of satu.impor) {
        const ke = impor.hanyaTipe ? undefined : berkasDari(impor);
        if (ke && sumber.includes(ke) && simpul(ke) !== dari) tujuan.add(simpul(ke));
      }
    }
    return sisi;
  }

  test('pencarinya sendiri menemukan lingkaran', () => {
    const contoh = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['a'])],
      ['d', new Set(['a'])],
    ]);
    expect(lingkaran(contoh)).toEqual([['a', 'b', 'c', 'a']]);
  });

  test('antarberkas tidak ada', () => {
    const sumber = sumberDi('app', 'components', 'lib');
    expect(lingkaran(sisiImpor(sumber, kunci))).toEqual([]);
  });

  test('antaririsan tidak ada di antara reads, commands, loaders, dan actions', () => {
    // Pure rules and tables of facts may be read from anywhere.
    const sumber = sumberDi('lib').filter(
      ({ jalur }) =>
        irisan(jalur) !== '' &&
        ['reads', 'commands', 'loaders', 'actions'].includes(namaBerkas(jalur)),
    );
    expect(lingkaran(sisiImpor(sumber, ({ jalur }) => irisan(jalur)))).toEqual([]);
  });
});

test('di mana orang dapat keluar, catatan lapangan yang belum terkirim ditanyakan', () => {
  const memuat = (jalur: string) => (satu: Sumber) => satu.impor.some(({ dari }) => dari === jalur);
  const dapatKeluar = sumberDi('app', 'components').filter(memuat('lib/akun/keluar'));
  expect(dapatKeluar.length).toBeGreaterThan(1);
  const lupa = dapatKeluar.filter(
    (satu) => !memuat('components/lapangan/kotak/pengingat-kotak')(satu),
  );
  expect(lupa.map(({ jalur }) => jalur)).toEqual([]);
});
