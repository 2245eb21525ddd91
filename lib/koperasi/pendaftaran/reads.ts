import 'server-only';
import { z } from 'zod';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { bacaDraf } from '@/lib/draf/reads';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { PeringatanIsian } from '@/lib/platform/form-state';
import { awalKecil } from '@/lib/platform/format';
import { kelurahanByKode } from '@/lib/wilayah/reads';
import { peringatanIsian } from '../isian/rules';
import type { IsianKoperasi } from '../isian/schema';
import { peringatanMulai, peringatanOrang, rangkapDaftar } from '../kepengurusan/rules';
import type { BarisPengurus } from '../kepengurusan/schema';
import { koperasiSerupa } from '../serupa/reads';
import { peringatanSerupa } from '../serupa/rules';
import type { KoperasiSerupa } from '../serupa/types';
import { LANGKAH_ISIAN } from './rules';
import type { IsiPendaftaran } from './schema';

export const JENIS_DRAF = 'koperasi-daftar';

type Daftarkan = Wewenang<'koperasi:daftarkan'>;
type Sumber = Tx | ReturnType<typeof db>;

const isiDraf = z
  .record(z.enum(LANGKAH_ISIAN), z.record(z.string(), z.string()).optional())
  .catch({} as never);

export interface DrafPendaftaran {
  isi: IsiPendaftaran;
  diubahPada: Date;
}

/** One's own draft of a registration, or null. */
export async function bacaDrafPendaftaran(
  by: Daftarkan,
  draf: string,
  sumber: Sumber = db(),
): Promise<DrafPendaftaran | null> {
  const ada = await bacaDraf(by, JENIS_DRAF, draf, sumber);
  return ada && { isi: isiDraf.parse(ada.isi) as IsiPendaftaran, diubahPada: ada.diubahPada };
}

/** The koperasi that came of a draft of one's own, or null. */
export async function hasilPendaftaran(
  by: Daftarkan,
  kunciKirim: string,
  sumber: Sumber = db(),
): Promise<string | null> {
  const ada = await sumber.koperasi.findFirst({
    where: { kunciKirim, dibuatOleh: penggunaIdDari(by) },
    select: { id: true },
  });
  return ada?.id ?? null;
}

export interface TimbanganPendaftaran {
  peringatan: PeringatanIsian[];
  serupa: KoperasiSerupa[];
}

/** What to think over before registering: odd fields and koperasi that may be the same. */
export async function timbangPendaftaran(
  by: Daftarkan,
  isian: IsianKoperasi,
  kepengurusan: readonly BarisPengurus[],
  sumber: Sumber = db(),
): Promise<TimbanganPendaftaran> {
  const { isi } = await aturanBerlaku('nama-koperasi', undefined, sumber);
  const peringatan = peringatanIsian(isian, {
    kataPalingSedikit: isi.kataPalingSedikit,
    kodePos: kelurahanByKode(isian.kelurahanKode)?.kodePos,
    hariIni: hariIni(),
  });
  if (!kepengurusan.some(({ jabatan }) => jabatan === 'KETUA')) {
    peringatan.push({ kode: 'TANPA_KETUA', pesan: 'Nama ketua belum diisi.' });
  }
  for (const { jabatan, jabatanLain, pesan, letak } of rangkapDaftar(kepengurusan)) {
    peringatan.push({ kode: `ORANG_SAMA:${letak}:${jabatanLain}:${jabatan}`, pesan });
  }
  kepengurusan.forEach((satu, letak) => {
    for (const { kode, pesan } of peringatanMulai(satu.mulai, isian.tanggalBadanHukum)) {
      peringatan.push({ kode: `${kode}:${letak}`, pesan: `${satu.nama} ${awalKecil(pesan)}` });
    }
    for (const { kode, pesan } of peringatanOrang(satu, hariIni())) {
      peringatan.push({ kode: `${kode}:${letak}`, pesan: `${satu.nama}: ${awalKecil(pesan)}` });
    }
  });
  return { peringatan, serupa: await koperasiSerupa(by, isian, { sumber }) };
}

/** All doubts as messages, the likeness to others included. */
export const semuaPeringatan = ({
  peringatan,
  serupa,
}: TimbanganPendaftaran): PeringatanIsian[] => [...peringatan, ...serupa.map(peringatanSerupa)];
