import 'server-only';
import { kirimUndangan } from '@/lib/kampanye/latar/commands';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import { kirimPengingatOtomatis } from '@/lib/koperasi/rat/pengingat/latar/commands';
import { kirimPengingatPendirian } from '@/lib/pendirian/pengingat/commands';
import { finalkanYangLewat } from '@/lib/penilaian/keputusan/final/latar/commands';
import { segarkanPeringatan } from '@/lib/peringatan-dini/latar/commands';
import { kirimPengingatLaporan } from '@/lib/permodalan/pengingat/commands';
import { sekarang } from '@/lib/platform/clock';
import { db, kolam } from '@/lib/platform/db/client';
import { basisDataPutus } from '@/lib/platform/db/galat';
import { catatGalat, log } from '@/lib/platform/log';
import { kirimPengingatModal } from '@/lib/program/hasil/modal/pengingat/commands';
import { hapusDtsenLewat } from '@/lib/program/prasejahtera/latar/commands';
import { kirimAntrean } from '../commands';

const HARI = 24 * 60 * 60 * 1000;
/** A draft that nobody touched for so long is thrown away. */
export const UMUR_DRAF = 90 * HARI;
const UMUR_TOKEN_BEKAS = 30 * HARI;
const UMUR_SESI_BEKAS = 30 * HARI;
const UMUR_SURAT_BEKAS = 30 * HARI;

/**
 * Throws away what has outlived its purpose: drafts, kept form contents, one-time links, ended sessions,
 * rate-limit rows, sent mails; and folds the kept counts. Servers may run it side by side.
 */
export async function rapikanData(kini: Date = sekarang()): Promise<void> {
  const sebelum = (umur: number) => new Date(kini.getTime() - umur);
  await kolam().query('SELECT padatkan_rekap_usaha()');
  await db().draf.deleteMany({ where: { diubahPada: { lt: sebelum(UMUR_DRAF) } } });
  await db().titipanIsian.deleteMany({ where: { kedaluwarsaPada: { lt: kini } } });
  await db().tokenSurel.deleteMany({
    where: { kedaluwarsaPada: { lt: sebelum(UMUR_TOKEN_BEKAS) } },
  });
  await db().sesi.deleteMany({ where: { berakhirPada: { lt: sebelum(UMUR_SESI_BEKAS) } } });
  await db().batasLaju.deleteMany({ where: { expire: { lt: BigInt(kini.getTime()) } } });
  await db().suratKeluar.deleteMany({
    where: { status: { not: 'MENUNGGU' }, dibuatPada: { lt: sebelum(UMUR_SURAT_BEKAS) } },
  });
}

const MENIT = 60_000;
const JEDA_SAAT_GANGGUAN = 30_000;

type Boleh = () => boolean;

interface Pekerjaan {
  nama: string;
  /** Milliseconds between the end of one run and the next. */
  jeda: number;
  kerja: (boleh: Boleh) => Promise<unknown>;
}

/** What a server does by itself with the data people entered; the mails that follow from it are apart. */
const PEKERJAAN: readonly Pekerjaan[] = [
  { nama: 'penilaian menjadi final', jeda: 15_000, kerja: finalkanYangLewat },
  { nama: 'peringatan dini', jeda: 5_000, kerja: segarkanPeringatan },
  { nama: 'kecocokan', jeda: 5_000, kerja: segarkanKecocokan },
  { nama: 'undangan', jeda: 5_000, kerja: kirimUndangan },
  { nama: 'hapus DTSEN', jeda: 60 * MENIT, kerja: hapusDtsenLewat },
  { nama: 'pengingat RAT', jeda: 10 * MENIT, kerja: kirimPengingatOtomatis },
  { nama: 'pengingat laporan pinjaman', jeda: 60 * MENIT, kerja: () => kirimPengingatLaporan() },
  { nama: 'pengingat pendirian', jeda: 60 * MENIT, kerja: () => kirimPengingatPendirian() },
  { nama: 'pengingat modal', jeda: 60 * MENIT, kerja: kirimPengingatModal },
  { nama: 'rapikan', jeda: 5 * MENIT, kerja: () => rapikanData() },
];

/** Does once all that a server would do by itself, one after the other, so that nothing is left for it. */
export async function kerjakanSekali(): Promise<void> {
  for (const { kerja } of PEKERJAAN) await kerja(() => true);
}

interface Pekerja {
  berhenti: () => Promise<void>;
}

/** One job over and over, never twice at once; after a fault with a longer pause. */
function ulangi(nama: string, jeda: number, kerja: () => Promise<unknown>): Pekerja {
  let jalan = true;
  let pewaktu: NodeJS.Timeout | undefined;
  let berjalan: Promise<void> = Promise.resolve();
  async function sekali(): Promise<void> {
    let tunggu = jeda;
    try {
      await kerja();
    } catch (galat) {
      tunggu = Math.max(jeda, JEDA_SAAT_GANGGUAN);
      if (basisDataPutus(galat)) log.warn({ pekerjaan: nama }, 'basis data tidak terjangkau');
      else catatGalat(galat, `pekerjaan ${nama}`);
    }
    if (jalan) atur(tunggu);
  }
  function atur(tunggu: number): void {
    pewaktu = setTimeout(() => {
      berjalan = sekali();
    }, tunggu);
    // A waiting job must not keep the process alive.
    pewaktu.unref();
  }
  atur(Math.min(jeda, 2_000 + Math.random() * 1_000));
  return {
    berhenti: async () => {
      jalan = false;
      clearTimeout(pewaktu);
      await berjalan;
    },
  };
}

const simpanan = globalThis as typeof globalThis & { sinergiPekerja?: Pekerja };

/**
 * Starts the jobs of this server: mails, early warnings and results that become final every few seconds,
 * tidying and reminders every few minutes. At SIGTERM the mail
 * in hand is finished and no other is taken; one that is cut off all the same is sent again later.
 */
export function mulaiPekerja(): Pekerja {
  if (simpanan.sinergiPekerja) return simpanan.sinergiPekerja;
  let jalan = true;
  const boleh: Boleh = () => jalan;
  const semua = [{ nama: 'surat', jeda: 5_000, kerja: kirimAntrean }, ...PEKERJAAN].map(
    ({ nama, jeda, kerja }) => ulangi(nama, jeda, () => kerja(boleh)),
  );
  const pekerja: Pekerja = {
    berhenti: async () => {
      jalan = false;
      await Promise.all(semua.map((satu) => satu.berhenti()));
      simpanan.sinergiPekerja = undefined;
    },
  };
  simpanan.sinergiPekerja = pekerja;
  for (const sinyal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(sinyal, () => void pekerja.berhenti());
  }
  return pekerja;
}
