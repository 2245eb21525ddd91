import 'server-only';
import { berhasil, type Hasil, tolak } from '../hasil';

interface SebabAdaptor {
  originalCode?: string;
  constraint?: { index?: string; fields?: string[] };
  originalMessage?: string;
  message?: string;
}

function sebab(galat: unknown): SebabAdaptor {
  const meta = (galat as { meta?: { driverAdapterError?: { cause?: SebabAdaptor } } })?.meta;
  return meta?.driverAdapterError?.cause ?? (galat as { cause?: SebabAdaptor })?.cause ?? {};
}

const kode = (galat: unknown): string | undefined => (galat as { code?: string })?.code;

/** Code of the fault as PostgreSQL or Prisma gives it, undefined when it has none. */
export const kodeGalat = (galat: unknown): string | undefined =>
  sebab(galat).originalCode ?? kode(galat);

/**
 * Name of the unique index that refused a row, or undefined when the error is another one. For plain
 * unique columns the adapter may give only the fields; they are joined with a comma then.
 */
export function indeksDilanggar(galat: unknown): string | undefined {
  const asal = sebab(galat);
  if (kode(galat) !== 'P2002' && kodeGalat(galat) !== '23505') return undefined;
  const langsung = (galat as { constraint?: unknown }).constraint;
  if (typeof langsung === 'string') return langsung;
  const dariPesan = /unique constraint "([^"]+)"/.exec(asal.originalMessage ?? '')?.[1];
  return dariPesan ?? asal.constraint?.index ?? asal.constraint?.fields?.join(',') ?? '';
}

/**
 * Runs a write whose rules were checked before; when somebody who shares none of the locks was faster all
 * the same, the unique index that refuses it is the reason it stands for. The transaction is lost then:
 * the refusal must end the command.
 *
 * @param menurutIndeks reason for each index by its name; any other fault is thrown on
 */
export async function dijaga<T, R extends string>(
  menurutIndeks: Record<string, R>,
  tulis: () => Promise<T>,
): Promise<Hasil<T, R>> {
  try {
    return berhasil(await tulis());
  } catch (galat) {
    const alasan = menurutIndeks[indeksDilanggar(galat) ?? ''];
    if (alasan === undefined) throw galat;
    return tolak(alasan);
  }
}

/** Somebody else held the row for longer than one waits for it. */
export const menungguKunci = (galat: unknown): boolean => kodeGalat(galat) === '55P03';

/** Serialisation failures, deadlocks and waiting in vain: the whole transaction may be tried again. */
export function bolehDiulang(galat: unknown): boolean {
  return (
    kode(galat) === 'P2034' ||
    ['40001', '40P01'].includes(kodeGalat(galat) ?? '') ||
    menungguKunci(galat)
  );
}

/** A statement or a transaction ran into its time limit; trying again at once would make it worse. */
export const terlaluLama = (galat: unknown): boolean =>
  ['57014', 'P2028'].includes(kodeGalat(galat) ?? '');

/** The connection broke while a transaction was being committed: nobody knows whether it was. */
export class KomitTidakPasti extends Error {
  override name = 'KomitTidakPasti';
  constructor(sebab: unknown) {
    super('sambungan putus saat commit', { cause: sebab });
  }
}

/** The database cannot be reached (as opposed to: it refused this request). */
export function basisDataPutus(galat: unknown): boolean {
  if (galat instanceof KomitTidakPasti) return true;
  const asli = kodeGalat(galat) ?? '';
  if (
    [
      'P1001',
      'P1002',
      'P1008',
      'P1017',
      'P2024',
      'ECONNREFUSED',
      'ECONNRESET',
      'EPIPE',
      'ETIMEDOUT',
    ].includes(asli)
  ) {
    return true;
  }
  if (/^(08|57P0|53300)/.test(asli)) return true;
  const pesan =
    galat instanceof Error ? `${galat.message} ${sebab(galat).originalMessage ?? ''}` : '';
  return /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect|Query read timeout|Can't reach database|ECONNREFUSED|DatabaseNotReachable|connection (is )?closed/i.test(
    pesan,
  );
}
