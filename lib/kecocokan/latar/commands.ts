import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { batasBerlaku } from '@/lib/permodalan/produk/reads';
import { sekarang } from '@/lib/platform/clock';
import { db, kolam } from '@/lib/platform/db/client';
import { type Tx, transaksi } from '@/lib/platform/db/transaksi';
import type { Hasil } from '@/lib/platform/hasil';
import { naskahKanonik } from '@/lib/platform/kanonik';
import { sidik } from '@/lib/platform/kunci';
import { golongkanPorsi, hitungIsiGolongan } from '../golongan/commands';
import { bacaKoperasiDinilai } from '../koperasi/reads';
import { segarkanPeluang } from '../peluang/commands';
import { hitungPeringkatPorsi, tandaiKoperasiBerubah } from '../peringkat/commands';
import { VERSI_HITUNGAN } from '../rules';

/** Nobody waits for these statements. */
const BATAS = { batas: 60_000 };
const RIWAYAT_DISIMPAN = 30;

const KUNCI = "hashtext('sinergi:kecocokan')";

/**
 * Runs `kerja` when no other server does; the lock belongs to a connection, so it is free again when
 * this server dies.
 */
async function sendirian(kerja: () => Promise<void>): Promise<boolean> {
  const klien = await kolam().connect();
  try {
    const { rows } = await klien.query<{ dapat: boolean }>(
      `SELECT pg_try_advisory_lock(${KUNCI}) AS dapat`,
    );
    if (!rows[0]?.dapat) return false;
    try {
      await kerja();
    } finally {
      await klien.query(`SELECT pg_advisory_unlock(${KUNCI})`);
    }
    return true;
  } finally {
    klien.release();
  }
}

const ADA_KERJA = `
  SELECT EXISTS (SELECT FROM hitungan_kecocokan WHERE selesai_pada IS NULL)
      OR EXISTS (SELECT FROM kecocokan_usaha WHERE perlu)
      OR EXISTS (SELECT FROM koperasi_berubah)
      OR EXISTS (SELECT FROM golongan_kecocokan
                 WHERE jumlah_usaha > 0 AND (perlu_hitung OR dasar IS DISTINCT FROM $1)) AS ada`;

async function adaKerja(tanda: string): Promise<boolean> {
  const { rows } = await kolam().query<{ ada: boolean }>(ADA_KERJA, [tanda]);
  return rows[0]?.ada === true;
}

/** The run that was begun and not finished, or a new one. */
async function mulaiHitungan(): Promise<string> {
  await kolam().query(
    `INSERT INTO hitungan_kecocokan (id, pemicu) VALUES ($1, 'OTOMATIS') ON CONFLICT DO NOTHING`,
    [uuidv7()],
  );
  const { id } = await db().hitunganKecocokan.findFirstOrThrow({
    where: { selesaiPada: null },
    select: { id: true },
  });
  return id;
}

/** Portions until none is left; after each the progress is written. False: told to stop. */
async function habiskan(
  id: string,
  kolom: 'usahaSelesai' | 'golonganSelesai',
  porsi: (tx: Tx) => Promise<Hasil<{ jumlah: number }, never>>,
  boleh: () => boolean,
): Promise<boolean> {
  while (boleh()) {
    const hasil = await transaksi(async (tx) => {
      const satu = await porsi(tx);
      if (satu.ok && satu.nilai.jumlah > 0) {
        await tx.hitunganKecocokan.update({
          where: { id },
          data: { [kolom]: { increment: satu.nilai.jumlah }, majuPada: sekarang() },
          select: { id: true },
        });
      }
      return satu;
    }, BATAS);
    if (!hasil.ok || hasil.nilai.jumlah === 0) return true;
    // Pages are answered between two portions.
    await new Promise((lanjut) => setImmediate(lanjut));
  }
  return false;
}

/** Writes how far a run is. @returns what it has done so far, also before it was broken off */
function catatTahap(
  id: string,
  data: {
    tahap?: 'PERINGKAT' | 'PELUANG' | 'SELESAI';
    usahaTotal?: number;
    golonganTotal?: number;
    selesaiPada?: Date;
  },
) {
  return db().hitunganKecocokan.update({
    where: { id },
    data: { ...data, majuPada: sekarang() },
    select: { usahaSelesai: true, golonganSelesai: true },
  });
}

const jumlahDari = async (sql: string, isi: unknown[] = []): Promise<number> => {
  const { rows } = await kolam().query<{ n: number }>(sql, isi);
  return rows[0]?.n ?? 0;
};

async function golongkan(id: string, boleh: () => boolean): Promise<boolean> {
  const sisa = await jumlahDari('SELECT count(*)::int AS n FROM kecocokan_usaha WHERE perlu');
  const { usahaSelesai } = await catatTahap(id, {});
  await catatTahap(id, { usahaTotal: usahaSelesai + sisa });
  if (!(await habiskan(id, 'usahaSelesai', (tx) => golongkanPorsi(tx), boleh))) return false;
  await transaksi((tx) => hitungIsiGolongan(tx), BATAS);
  return true;
}

const SISA_GOLONGAN = `
  SELECT count(*)::int AS n FROM golongan_kecocokan
  WHERE jumlah_usaha > 0 AND (perlu_hitung OR dasar IS DISTINCT FROM $1)`;

async function peringkatkan(id: string, dasar: Dasar, boleh: () => boolean): Promise<boolean> {
  await transaksi((tx) => tandaiKoperasiBerubah(tx), BATAS);
  // Read after the notes were taken: what changes from now on leaves a note of its own.
  const bekal = { ...dasar, koperasi: await bacaKoperasiDinilai() };
  const sisa = await jumlahDari(SISA_GOLONGAN, [dasar.tanda]);
  const { golonganSelesai } = await catatTahap(id, { tahap: 'PERINGKAT' });
  await catatTahap(id, { golonganTotal: golonganSelesai + sisa });
  return habiskan(id, 'golonganSelesai', (tx) => hitungPeringkatPorsi(tx, bekal), boleh);
}

/** The rules of a run. Any other ones, those of the groups and of loans too, make everything due again. */
async function dasarHitungan() {
  const [{ isi }, pendiri, peluang, batas] = await Promise.all([
    aturanBerlaku('kecocokan-koperasi'),
    aturanBerlaku('pendiri-paling-sedikit'),
    aturanBerlaku('peluang-koperasi'),
    batasBerlaku(),
  ]);
  const naskah = naskahKanonik({
    versi: VERSI_HITUNGAN,
    isi,
    pendiri: pendiri.isi.primer,
    peluang: peluang.isi,
    // What may be lent by: a product beyond a limit counts no more.
    batas: { persen: batas.persen, provisi: batas.provisi },
  });
  return { aturan: isi, tanda: sidik(naskah) };
}
type Dasar = Awaited<ReturnType<typeof dasarHitungan>>;

async function jalankan(boleh: () => boolean): Promise<void> {
  const dasar = await dasarHitungan();
  if (!(await adaKerja(dasar.tanda))) return;
  const id = await mulaiHitungan();
  if (!(await golongkan(id, boleh))) return;
  if (!(await peringkatkan(id, dasar, boleh))) return;
  await catatTahap(id, { tahap: 'PELUANG' });
  await transaksi((tx) => segarkanPeluang(tx), BATAS);
  await catatTahap(id, { tahap: 'SELESAI', selesaiPada: sekarang() });
  await kolam().query(
    `DELETE FROM hitungan_kecocokan WHERE selesai_pada IS NOT NULL AND id NOT IN
       (SELECT id FROM hitungan_kecocokan ORDER BY mulai_pada DESC LIMIT ${RIWAYAT_DISIMPAN})`,
  );
}

/**
 * Brings the rankings of all businesses and the groups without a koperasi up to date. One server at a
 * time works; one that was stopped or died is followed by the next, which goes on where it ended.
 *
 * @param boleh asked before each portion: false stops, for shutdown
 */
export async function segarkanKecocokan(boleh: () => boolean = () => true): Promise<void> {
  await sendirian(() => jalankan(boleh));
}
