import 'server-only';
import { env } from './env';
import { buatCincinKunci, type CincinKunci } from './kripto/kripto';

let cincin: CincinKunci | undefined;

/** The key ring of this process: encrypts and opens personal data, makes blind indexes. */
export function brankas(): CincinKunci {
  if (!cincin) {
    const { KUNCI_DATA, KUNCI_INDEKS } = env();
    cincin = buatCincinKunci({ kunciData: KUNCI_DATA, kunciIndeks: KUNCI_INDEKS });
  }
  return cincin;
}
