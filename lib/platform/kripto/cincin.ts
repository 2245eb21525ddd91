import 'server-only';
import { env } from '../env';
import { buatCincinKunci, type CincinKunci } from './kripto';

let tersimpan: CincinKunci | undefined;

/** The key ring of this process, from its configuration; built once. */
export function cincinKunci(): CincinKunci {
  tersimpan ??= buatCincinKunci({ kunciData: env().KUNCI_DATA, kunciIndeks: env().KUNCI_INDEKS });
  return tersimpan;
}
