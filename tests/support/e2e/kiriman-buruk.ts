import type { APIRequestContext } from '@playwright/test';
import type { NilaiKirim } from './masukan-buruk';

/* The means to send what is broken, and to note what the server makes of it. */

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
  /** What was typed came back as a program. */
  hidup: boolean;
  /** What only those who build the portal should read came out with it. */
  bocor: boolean;
}

/** Text that must never come back as markup. */
const HIDUP = ['<script>alert(1)</script>', '<img src=x onerror=alert(2)>'];

/** Words of the framework, the database, or a stack. */
const DALAMAN =
  /Internal Server Error|Application error|PrismaClient|Invalid `|violates (foreign|unique|check)|syntax error at or near|\n\s+at .{1,80}:\d+:\d+\)/;

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
  // Only a page can bring markup to life; a table of figures for a spreadsheet may name it.
  const halaman = jawaban.headers()['content-type']?.includes('html') ?? false;
  const teks = await jawaban.text().catch(() => '');
  const hidup = halaman && HIDUP.some((satu) => teks.includes(satu));
  return { status: jawaban.status(), teks, hidup, bocor: DALAMAN.test(teks) };
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

/** Gathers what is wrong, so that one run shows all of it. */
export function pencatat() {
  const temuan: string[] = [];
  let jumlah = 0;
  return {
    temuan,
    jumlah: () => jumlah,
    /** Sends and judges; the status, or 0 where no answer came. */
    async periksa(apa: string, minta: () => Promise<Jawaban>): Promise<number> {
      jumlah += 1;
      try {
        const { status, hidup, bocor } = await minta();
        const tanda = `${hidup ? 'HIDUP ' : ''}${bocor ? 'BOCOR ' : ''}`;
        if (status >= 500 || tanda) temuan.push(`${tanda}${status} ${apa}`);
        return status;
      } catch (galat) {
        temuan.push(`${apa}: ${String(galat).split('\n')[0]}`);
        return 0;
      }
    },
  };
}
