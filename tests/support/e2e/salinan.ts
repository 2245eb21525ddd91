import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * A copy of the project in a folder of its own, with the pages that the run has built, so that the start
 * command can be tried as an operator uses it: with its own .data, locks and embedded PostgreSQL.
 */

const ISI = [
  ...['app', 'components', 'lib', 'prisma', 'public', 'scripts', '.next'],
  ...['proxy.ts', 'instrumentation.ts', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json'],
  ...['package.json', 'package-lock.json', join('.data', 'klien.stempel')],
];

/** Settings of the portal, and what npm leaves behind, say nothing about the copy. */
const ASING =
  /^(SINERGI_|KUNCI_|DATABASE_|UJI_|SMTP_|npm_|(AUTH_SECRET|FOLDER_BERKAS|PORT|NODE_ENV|SURAT_DARI|PROKSI_TEPERCAYA)$)/;

const lingkunganBersih = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([nama, isi]) =>
      isi === undefined || ASING.test(nama) ? [] : [[nama, isi]],
    ),
  );

/** A program that runs in the copy. */
export interface Jalannya {
  proses: ChildProcess;
  /** What it has printed so far, on either stream. */
  teks: () => string;
  /** Its exit code, once it has ended. */
  akhir: Promise<number | null>;
}

export interface Salinan {
  folder: string;
  jalankan: (argumen: string[], env?: Record<string, string>) => Jalannya;
  /** Ends what still runs, and clears the folder away. */
  buang: () => Promise<void>;
}

/** Makes the copy. */
export function buatSalinan(): Salinan {
  const folder = mkdtempSync(join(tmpdir(), 'sinergi-mulai-'));
  mkdirSync(join(folder, '.data'));
  for (const nama of ISI) {
    if (!existsSync(nama)) continue;
    cpSync(nama, join(folder, nama), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (dari) => dari !== join('.next', 'cache'),
    });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));

  const semua: Jalannya[] = [];
  function jalankan(argumen: string[], env: Record<string, string> = {}): Jalannya {
    const proses = spawn(process.execPath, argumen, {
      cwd: folder,
      env: { ...lingkunganBersih(), ...env } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let teks = '';
    for (const aliran of [proses.stdout, proses.stderr])
      aliran?.on('data', (potong) => {
        teks += potong;
      });
    const akhir = once(proses, 'close').then(([kode]) => kode as number | null);
    const satu = { proses, teks: () => teks, akhir };
    semua.push(satu);
    return satu;
  }

  return {
    folder,
    jalankan,
    async buang() {
      for (const { proses, akhir } of semua) {
        proses.kill('SIGTERM');
        await akhir;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Listens on a free port of this machine. */
export async function duduki(): Promise<{ port: number; server: Server }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const alamat = server.address();
  if (alamat === null || typeof alamat === 'string') throw new Error('Tidak ada port yang bebas.');
  return { port: alamat.port, server };
}

/** Does anything listen on the port? */
export const terbuka = (port: number): Promise<boolean> =>
  new Promise((selesai) => {
    const soket = connect(port, '127.0.0.1');
    soket.once('connect', () => {
      soket.destroy();
      selesai(true);
    });
    soket.once('error', () => selesai(false));
  });
