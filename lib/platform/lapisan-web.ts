import 'server-only';
import type { TingkatKonsol } from './log';
import type { AsalPermintaan } from './permintaan';

const KUNCI = Symbol.for('sinergi.lapisan-web');

/** What the portal does for the web server around it. */
export interface UntukLapisanWeb {
  /** Reads the mark of the newest change and of the day; the same as long as nothing was changed. */
  tandaPerubahan: () => Promise<string | null>;
  /** Counts one search of the public list; 0 when allowed, else the seconds to wait. */
  hitungCari: (asal: AsalPermintaan) => Promise<number>;
  /** Logs what the framework tells the console. */
  catat: (tingkat: TingkatKonsol, isi: readonly unknown[], tempat?: string) => void;
  /** Whether a fault means that the database cannot be reached. */
  basisDataPutus: (galat: unknown) => boolean;
}

/** Lends it to scripts/peladen.mjs, which runs in the same process and not in the same bundle. */
export function pinjamkanKeLapisanWeb(sarana: UntukLapisanWeb): void {
  Object.assign(globalThis, { [KUNCI]: sarana });
}
