import type { APIRequestContext, Page } from '@playwright/test';

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
  banyakBagian: boolean;
  isian: Isian[];
}

/** The forms of a page that was opened without JavaScript, with what they would send. */
export function formulirDi(page: Page): Promise<FormulirHalaman[]> {
  return page.evaluate(() =>
    [...document.forms].map((formulir) => ({
      ke: (() => {
        const alamat = new URL(formulir.getAttribute('action') || location.href, location.href);
        return alamat.pathname + alamat.search;
      })(),
      metode: formulir.method.toUpperCase(),
      banyakBagian: formulir.enctype === 'multipart/form-data',
      isian: [...formulir.elements].flatMap((unsur) => {
        const { name, type, value } = unsur as HTMLInputElement;
        return name ? [{ nama: name, jenis: type, nilai: value ?? '' }] : [];
      }),
    })),
  );
}

/** Names of the parameters that an address of this page can carry: of its GET forms and of its links. */
export function parameterDi(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nama = new Set<string>();
    for (const formulir of document.forms) {
      if (formulir.method !== 'get') continue;
      for (const unsur of formulir.elements) {
        const { name } = unsur as HTMLInputElement;
        if (name) nama.add(name);
      }
    }
    for (const tautan of document.querySelectorAll<HTMLAnchorElement>('a[href*="?"]')) {
      const alamat = new URL(tautan.href, location.href);
      if (alamat.pathname !== location.pathname) continue;
      for (const satu of alamat.searchParams.keys()) nama.add(satu);
    }
    return [...nama];
  });
}

export type NilaiKirim = [nama: string, nilai: string | Buffer];

const dariFramework = ({ nama }: Pick<Isian, 'nama'>): boolean => nama.startsWith('$ACTION');

/**
 * What is sent to one form: each field meets each bad value once, first the fields that one sees, then the
 * hidden ones too; and then forms that are empty, doubled, or hold what was never asked for.
 */
export function serangan(formulir: FormulirHalaman): NilaiKirim[][] {
  const rangka: NilaiKirim[] = formulir.isian
    .filter(dariFramework)
    .map(({ nama, nilai }) => [nama, nilai]);
  const terlihat = new Set<string>();
  const isian = formulir.isian.filter((satu) => {
    // Of several buttons a browser sends the one that was pressed.
    const kedua = satu.jenis === 'submit' && terlihat.has(satu.nama);
    terlihat.add(satu.nama);
    return !dariFramework(satu) && satu.jenis !== 'file' && !kedua;
  });
  const tampak = isian.filter(({ jenis }) => jenis !== 'hidden' && jenis !== 'submit');
  const tetap = isian.filter((satu) => !tampak.includes(satu));
  const asli = (daftar: Isian[]): NilaiKirim[] => daftar.map(({ nama, nilai }) => [nama, nilai]);
  const buruk = (daftar: Isian[], ke: number): NilaiKirim[] =>
    daftar.map(({ nama }, i) => [nama, KORPUS[(i + ke) % KORPUS.length] ?? '']);
  const hasil: NilaiKirim[][] = [];
  for (const ke of KORPUS.keys()) {
    if (tampak.length > 0) hasil.push([...rangka, ...asli(tetap), ...buruk(tampak, ke)]);
    if (tetap.length > 0) hasil.push([...rangka, ...buruk(tetap, ke), ...buruk(tampak, ke + 7)]);
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

const BATAS = '----sinergi-uji-batas';

/** A multipart body, byte by byte: a library would mend what is broken on purpose. */
export function badanBanyakBagian(isi: readonly NilaiKirim[]): { badan: Buffer; tipe: string } {
  const bagian = isi.flatMap(([nama, nilai]) => [
    Buffer.from(
      `--${BATAS}\r\nContent-Disposition: form-data; name="${nama.replace(/"/g, '%22')}"\r\n\r\n`,
    ),
    Buffer.isBuffer(nilai) ? nilai : Buffer.from(nilai),
    Buffer.from('\r\n'),
  ]);
  return {
    badan: Buffer.concat([...bagian, Buffer.from(`--${BATAS}--\r\n`)]),
    tipe: `multipart/form-data; boundary=${BATAS}`,
  };
}

export interface Jawaban {
  status: number;
  teks: string;
}

/** Longer than any answer takes on a busy machine; what takes longer hangs. */
const PALING_LAMA = 45_000;

export async function kirim(
  request: APIRequestContext,
  alamat: string,
  pilihan: {
    asal?: string | undefined;
    metode?: string;
    kepala?: Record<string, string>;
    badan?: Buffer | string;
  },
): Promise<Jawaban> {
  const { asal, metode = 'POST', kepala = {}, badan } = pilihan;
  const jawaban = await request.fetch(alamat, {
    method: metode,
    headers: { ...(asal === undefined ? {} : { origin: asal }), ...kepala },
    ...(badan === undefined ? {} : { data: badan }),
    maxRedirects: 0,
    timeout: PALING_LAMA,
  });
  return { status: jawaban.status(), teks: await jawaban.text().catch(() => '') };
}

/** Runs pieces of work side by side, a few at a time. */
export async function berdampingan<T>(
  daftar: readonly T[],
  kerja: (satu: T) => Promise<void>,
  sekaligus = 6,
): Promise<void> {
  const antre = [...daftar];
  await Promise.all(
    Array.from({ length: sekaligus }, async () => {
      for (let satu = antre.shift(); satu !== undefined; satu = antre.shift()) await kerja(satu);
    }),
  );
}
