import 'server-only';
import { env } from './env';
import { buatCincinTandaTangan, type CincinTandaTangan } from './kripto/tanda-tangan';

let tersimpan: CincinTandaTangan | undefined;

/** The keys of this process that sign letters and verify them. */
export function cincinTandaTangan(): CincinTandaTangan {
  tersimpan ??= buatCincinTandaTangan(env().KUNCI_SERTIFIKAT);
  return tersimpan;
}
