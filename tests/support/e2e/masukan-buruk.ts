import type { Page } from '@playwright/test';

/* Bad input for every form and address, and the means to send it as a browser without JavaScript would. */

/** What goes into any field; bytes where text could not say it. */
export const KORPUS: readonly (string | Buffer)[] = [
  '',
  '   ',
  `' OR 1=1; DROP TABLE usaha; --`,
  '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>',
  'a\u0000b',
  Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0xed, 0xa0, 0x80]),
  '\u202Egnp.exe\u2066\u200B',
  '🙂'.repeat(300),
  '9'.repeat(20_000),
  '-1',
  '1e309',
  'NaN',
  '١٢٣٤٥',
  '9999-12-31',
  '0000-00-00',
  '2026-02-30',
  '+275760-09-13T00:00:00.000Z',
  '00000000-0000-0000-0000-000000000000',
  '../../../../etc/passwd%00',
  '%ff%00%',
  '{{7*7}}#{7*7}<%= 7*7 %>',
  '{"$gt":""}',
  'x\r\nSet-Cookie: jahat=1',
];

/** Of these, what a field for words may well take. */
const KATA_BURUK = KORPUS.slice(2, 8);

/** The same for addresses: as it stands there, already encoded. */
export const KORPUS_ALAMAT: readonly string[] = [
  '',
  '%00',
  '%ff%fe',
  '%E2%80%AE',
  '%',
  "'%20OR%201=1--",
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '9'.repeat(400),
  '-1',
  '1e309',
  '0000-01-01T00:00:00.000Z~00000000-0000-0000-0000-000000000000',
  '2026-11-24T03:42:00.123Z~------------------------------------',
  '00000000-0000-0000-0000-000000000000',
  '------------------------------------',
  '..%2f..%2fetc%2fpasswd',
  '__proto__',
  'constructor',
  '%F0%9F%99%82',
];

interface Isian {
  nama: string;
  jenis: string;
  nilai: string;
}

export interface FormulirHalaman {
  /** Path and query to which it is sent. */
  ke: string;
  metode: string;
  isian: Isian[];
}

export interface HalamanTerbaca {
  /** Where one ended up, after what was led elsewhere. */
  jalur: string;
  status: number;
  formulir: FormulirHalaman[];
  /** Names of the parameters that an address of this page can carry: of its GET forms and its links. */
  parameter: string[];
}

/**
 * Reads a page as it comes from the server. The browser lends its parser only: a page that is opened may
 * lead on by itself while one looks at it.
 */
export async function bacaHalaman(page: Page, alamat: string): Promise<HalamanTerbaca> {
  const jawaban = await page.request.get(alamat);
  const dari = jawaban.url();
  const isi = await page.evaluate(
    ({ html, dari }) => {
      const dokumen = new DOMParser().parseFromString(html, 'text/html');
      const isian = (formulir: HTMLFormElement) =>
        [...formulir.elements].flatMap((unsur) => {
          const { name, type, value } = unsur as HTMLInputElement;
          return name ? [{ nama: name, jenis: type, nilai: value ?? '' }] : [];
        });
      const formulir = [...dokumen.forms].map((satu) => {
        const ke = new URL(satu.getAttribute('action') || dari, dari);
        return {
          ke: ke.pathname + ke.search,
          metode: satu.method.toUpperCase(),
          isian: isian(satu),
        };
      });
      const parameter = new Set(
        formulir.flatMap((satu) =>
          satu.metode === 'GET' ? satu.isian.map(({ nama }) => nama) : [],
        ),
      );
      for (const tautan of dokumen.querySelectorAll('a[href*="?"]')) {
        const ke = new URL(tautan.getAttribute('href') ?? '', dari);
        if (ke.pathname !== new URL(dari).pathname) continue;
        for (const satu of ke.searchParams.keys()) parameter.add(satu);
      }
      return { formulir, parameter: [...parameter] };
    },
    { html: await jawaban.text(), dari },
  );
  return { jalur: new URL(dari).pathname, status: jawaban.status(), ...isi };
}

export type NilaiKirim = [nama: string, nilai: string | Buffer];

const dariFramework = ({ nama }: Pick<Isian, 'nama'>): boolean => nama.startsWith('$ACTION');

/** Of several buttons a browser sends the one that was pressed, of several circles the chosen one. */
function sekaliSaja(isian: readonly Isian[]): Isian[] {
  const terlihat = new Set<string>();
  return isian.filter(({ nama, jenis }) => {
    const kedua = (jenis === 'submit' || jenis === 'radio') && terlihat.has(nama);
    terlihat.add(nama);
    return jenis !== 'file' && !kedua;
  });
}

const TULISAN = new Set(['text', 'textarea', 'search', 'email', 'tel', 'password', 'url']);

/**
 * What is sent to one form: each field meets each bad value once, first the fields that one sees, then the
 * hidden ones too; then bad words alone, in a form that is right otherwise; and forms that are empty,
 * doubled, or hold what was never asked for.
 */
export function serangan(formulir: FormulirHalaman): NilaiKirim[][] {
  const rangka: NilaiKirim[] = formulir.isian
    .filter(dariFramework)
    .map(({ nama, nilai }) => [nama, nilai]);
  const isian = sekaliSaja(formulir.isian.filter((satu) => !dariFramework(satu)));
  const tampak = isian.filter(({ jenis }) => jenis !== 'hidden' && jenis !== 'submit');
  const tetap = isian.filter((satu) => !tampak.includes(satu));
  const asli = (daftar: Isian[]): NilaiKirim[] => daftar.map(({ nama, nilai }) => [nama, nilai]);
  const buruk = (daftar: Isian[], ke: number): NilaiKirim[] =>
    daftar.map(({ nama }, i) => [nama, KORPUS[(i + ke) % KORPUS.length] ?? '']);
  const hasil: NilaiKirim[][] = [];
  for (const ke of KORPUS.keys()) {
    if (tampak.length > 0) hasil.push([...rangka, ...asli(tetap), ...buruk(tampak, ke)]);
    // Of what one does not see every second one is enough: little is taken from there.
    if (tetap.length > 0 && ke % 2 === 0)
      hasil.push([...rangka, ...buruk(tetap, ke), ...buruk(tampak, ke + 7)]);
  }
  for (const kata of KATA_BURUK) {
    if (!isian.some(({ jenis }) => TULISAN.has(jenis))) break;
    hasil.push([
      ...rangka,
      ...isian.map(
        ({ nama, jenis, nilai }): NilaiKirim => [nama, TULISAN.has(jenis) ? kata : nilai],
      ),
    ]);
  }
  const asing: NilaiKirim[] = [
    ['__proto__', 'x'],
    ['constructor', 'x'],
    ['peran', 'ADMIN'],
    ['status', 'TERVERIFIKASI'],
    ['id[]', '1'],
  ];
  const jutaan = tampak[0];
  return [
    ...hasil,
    rangka,
    [...rangka, ...buruk(isian, 3), ...buruk(isian, 5)],
    [...rangka, ...asli(tetap), ...buruk(tampak, 2), ...asing],
    ...(jutaan
      ? [[...rangka, ...asli(tetap), [jutaan.nama, '9'.repeat(900_000)] as NilaiKirim]]
      : []),
  ];
}

/** Tells forms apart by what they call and ask for, whatever record they stand beside. */
export const sidikFormulir = ({ ke, isian }: FormulirHalaman): string => {
  const aksi = isian.filter(dariFramework).flatMap(({ nama, nilai }) => {
    if (nama.startsWith('$ACTION_ID_')) return nama;
    return /"id":"([0-9a-f]{40,})"/.exec(nilai)?.[1] ?? [];
  });
  const jalur = aksi.length > 0 ? '' : ke.replace(/\?.*/, '');
  const nama = isian.filter((satu) => !dariFramework(satu)).map((satu) => satu.nama);
  return [jalur, ...new Set(aksi), ...new Set(nama)].join(' ');
};
