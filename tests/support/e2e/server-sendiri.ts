import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { test as dasar } from './uji';

/** State of the way between web server and database; it is cut once, then shut. */
export type Gerbang =
  | 'terbuka'
  | 'tertutup'
  | 'beku'
  | 'tanpa sambungan baru'
  | 'putus sebelum commit'
  | 'putus sesudah commit';

export interface ServerSendiri {
  alamat: string;
  /** Database of this server, as its owner. */
  urlMigrasi: string;
  /** File with what this server wrote down. */
  catatan: string;
  /** @param tanda which transaction is cut: the one that sends this text to the database */
  atur: (gerbang: Gerbang, tanda?: string) => Promise<void>;
}

const barisBerikut = (baca: Interface, anak: ChildProcess): Promise<string> =>
  new Promise((lanjut, gagal) => {
    const mati = (kode: number | null) => gagal(new Error(`Server uji berhenti (${kode}).`));
    anak.once('exit', mati);
    baca.once('line', (isi) => {
      anak.off('exit', mati);
      lanjut(isi);
    });
  });

/**
 * Tests that get a web server and a demo database of their own, because what they do would disturb
 * others. `page` and `request` address that server, `denganBasisData` its database.
 *
 * @param setelan settings of the portal that differ, by name of the variable
 */
export const testServerSendiri = (setelan: Record<string, string> = {}) =>
  dasar.extend<object, { server: ServerSendiri }>({
    server: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what is needed from the pattern.
      async ({}, pakai) => {
        const anak = spawn(
          process.execPath,
          [
            join(process.cwd(), 'tests/support/e2e/server-sendiri.mjs'),
            ...Object.entries(setelan).map(([nama, isi]) => `${nama}=${isi}`),
          ],
          { stdio: ['pipe', 'pipe', 'inherit'] },
        );
        const baca = createInterface({ input: anak.stdout });
        let baris = await barisBerikut(baca, anak);
        // Before it is ready it tells what it prepares.
        while (!baris.startsWith('{')) baris = await barisBerikut(baca, anak);
        const { alamat, urlMigrasi, catatan } = JSON.parse(baris) as ServerSendiri;
        const semula = process.env.DATABASE_URL_MIGRASI;
        process.env.DATABASE_URL_MIGRASI = urlMigrasi;
        await pakai({
          alamat,
          urlMigrasi,
          catatan,
          async atur(gerbang, tanda) {
            const jawaban = barisBerikut(baca, anak);
            anak.stdin.write(`${JSON.stringify({ gerbang, tanda })}\n`);
            await jawaban;
          },
        });
        process.env.DATABASE_URL_MIGRASI = semula;
        const mati = new Promise((selesai) => anak.once('exit', selesai));
        anak.stdin.end();
        await mati;
      },
      { scope: 'worker', timeout: 240_000 },
    ],
    baseURL: ({ server }, pakai) => pakai(server.alamat),
  });
