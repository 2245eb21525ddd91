import 'server-only';
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { env } from '../env';

/**
 * Where bytes of uploaded files lie. Five acts, so that another store (an S3 of the city) can take the
 * place of the disk. Contents come here encrypted already; keys are random and say nothing.
 */
export interface GudangBerkas {
  /** Stores bytes under a key that is not taken; wholly or not at all. */
  simpan(kunci: string, isi: Uint8Array): Promise<void>;
  /** Bytes under a key, null when there are none. */
  baca(kunci: string): Promise<Buffer | null>;
  ada(kunci: string): Promise<boolean>;
  /** Removes; nothing happens when it is gone already. */
  hapus(kunci: string): Promise<void>;
  /** Every key with the time it was stored; for rotating keys and for finding leftovers. */
  daftar(): AsyncIterable<{ kunci: string; pada: Date }>;
}

const POLA_KUNCI = /^[0-9a-f]{64}$/;

/** A fresh random key. */
export const kunciBerkasBaru = (): string => randomBytes(32).toString('hex');

/** The store on a local disk. Folders are spread over the first two digits of the key. */
export function gudangDisk(folder: string): GudangBerkas {
  const akar = isAbsolute(folder) ? folder : resolve(folder);
  function letak(kunci: string): string {
    // Keys are ours alone; a path made of anything else would leave the folder.
    if (!POLA_KUNCI.test(kunci)) throw new RangeError('Kunci berkas tidak dikenal');
    return join(akar, kunci.slice(0, 2), kunci);
  }
  return {
    async simpan(kunci, isi) {
      const tujuan = letak(kunci);
      await mkdir(dirname(tujuan), { recursive: true, mode: 0o700 });
      const sementara = `${tujuan}.baru`;
      const pegangan = await open(sementara, 'wx', 0o600);
      try {
        await pegangan.writeFile(isi);
        await pegangan.sync();
        await pegangan.close();
        await rename(sementara, tujuan);
      } catch (galat) {
        await pegangan.close().catch(() => undefined);
        await rm(sementara, { force: true });
        throw galat;
      }
    },
    async baca(kunci) {
      return await readFile(letak(kunci)).catch(tanpaYangHilang);
    },
    async ada(kunci) {
      return (await stat(letak(kunci)).catch(tanpaYangHilang)) !== null;
    },
    async hapus(kunci) {
      await rm(letak(kunci), { force: true });
    },
    async *daftar() {
      const cabang = (await readdir(akar).catch(tanpaYangHilang)) ?? [];
      for (const nama of cabang.filter((satu) => /^[0-9a-f]{2}$/.test(satu))) {
        for (const kunci of await readdir(join(akar, nama))) {
          if (!POLA_KUNCI.test(kunci)) continue;
          const rincian = await stat(letak(kunci)).catch(tanpaYangHilang);
          if (rincian) yield { kunci, pada: rincian.mtime };
        }
      }
    },
  };
}

function tanpaYangHilang(galat: unknown): null {
  if ((galat as { code?: string }).code === 'ENOENT') return null;
  throw galat;
}

let tersimpan: GudangBerkas | undefined;

/** The store of this process, in the folder of the configuration, outside of everything that is served. */
export function gudangBerkas(): GudangBerkas {
  tersimpan ??= gudangDisk(env().FOLDER_BERKAS);
  return tersimpan;
}
