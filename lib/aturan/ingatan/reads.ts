import 'server-only';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { BENTUK_ATURAN, type KodeAturan, kodeAturanDikenal } from '../schema';

/** One version of a rule as it lies in memory: `isi` is read and frozen, so that nobody changes it for others. */
export interface VersiDiingat {
  versi: string;
  isi: unknown;
  sumber: string;
  belumDikonfirmasi: boolean;
  /** ISO day. */
  berlakuMulai: string;
}

type SemuaVersi = ReadonlyMap<KodeAturan, readonly VersiDiingat[]>;

/**
 * How long a server that did not itself add a version may go on with those it knows. A page that somebody
 * opened a moment ago shows no less old ones; what is written is checked by the rules in the transaction.
 */
const DIINGAT_MILIDETIK = 2_000;

let ingatan: { semua: Promise<SemuaVersi>; sampai: number } | undefined;

function bekukan<T>(isi: T): T {
  if (isi !== null && typeof isi === 'object') {
    for (const satu of Object.values(isi)) bekukan(satu);
    Object.freeze(isi);
  }
  return isi;
}

async function bacaSemua(): Promise<SemuaVersi> {
  const baris = await db().aturan.findMany({
    orderBy: [{ berlakuMulai: 'desc' }, { dibuatPada: 'desc' }],
    select: {
      kode: true,
      versi: true,
      isi: true,
      sumber: true,
      belumDikonfirmasi: true,
      berlakuMulai: true,
    },
  });
  const semua = new Map<KodeAturan, VersiDiingat[]>();
  for (const { kode, isi, berlakuMulai, ...sisa } of baris) {
    // A version that an older or newer program wrote must not keep the others from being read.
    if (!kodeAturanDikenal(kode)) continue;
    const terbaca = BENTUK_ATURAN[kode].safeParse(isi);
    if (!terbaca.success) continue;
    const satu = {
      ...sisa,
      isi: bekukan(terbaca.data),
      berlakuMulai: tanggalJakarta(berlakuMulai),
    };
    semua.set(kode, [...(semua.get(kode) ?? []), satu]);
  }
  return semua;
}

/** All versions of all rules, the latest in force first; read together, at most every two seconds. */
export function versiDiingat(): Promise<SemuaVersi> {
  const kini = performance.now();
  if (ingatan && ingatan.sampai > kini) return ingatan.semua;
  const semua = bacaSemua();
  const baru = { semua, sampai: kini + DIINGAT_MILIDETIK };
  ingatan = baru;
  // A failed read is nobody's answer but that of those who waited for it.
  semua.catch(() => {
    if (ingatan === baru) ingatan = undefined;
  });
  return semua;
}

/** After a version was added: the next to ask reads the table. */
export function lupakanAturan(): void {
  ingatan = undefined;
}
