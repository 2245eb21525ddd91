import 'server-only';
import { menjangkauSemua, type Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { nilaiOrang } from '@/lib/umkm/bagian/reads';
import { PILIH_ORANG } from '@/lib/umkm/pelaku/reads';
import { isianTertutup, tanpaTertutup } from '@/lib/umkm/perubahan/rules';
import { tersamarBagiPetugas } from '@/lib/umkm/rincian/reads';
import { wherePeserta } from '../reads';
import { type CaraBetulkan, caraBetulkan } from './rules';

type By = Wewenang<'peserta:daftar'>;

const PILIH = {
  id: true,
  nomor: true,
  namaPeserta: true,
  status: true,
  versi: true,
  usahaId: true,
  kelurahanKode: true,
  kepalaKeluarga: true,
  alasan: true,
  rekomendasiNomor: true,
  rekomendasiTanggal: true,
  olehPetugas: true,
  didaftarkanOleh: true,
  pelakuUsahaId: true,
  program: {
    select: {
      id: true,
      nama: true,
      umurMin: true,
      hanyaPerempuan: true,
      pernahKawin: true,
      perluUsaha: true,
      rekomendasiDari: true,
      dahulukanKepalaKeluarga: true,
    },
  },
  pelakuUsaha: {
    select: {
      ...PILIH_ORANG,
      usaha: { take: 1, select: { id: true } },
      peserta: { where: { diverifikasiPada: { not: null } }, take: 1, select: { id: true } },
    },
  },
} as const satisfies Prisma.PesertaSelect;

export type PendaftaranTersimpan = Prisma.PesertaGetPayload<{ select: typeof PILIH }>;

/** One registration within reach with what the reader may mend of it, or null. */
export async function cariPendaftaran(
  by: By,
  id: string,
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<{ peserta: PendaftaranTersimpan; cara: CaraBetulkan | null } | null> {
  const peserta = await sumber.peserta.findFirst({
    where: { id, AND: [wherePeserta(by)] },
    select: PILIH,
  });
  if (!peserta) return null;
  const { pelakuUsaha, program } = peserta;
  const cara = caraBetulkan(by.pelaku.penggunaId, menjangkauSemua(by), {
    ...peserta,
    perluSurat: program.rekomendasiDari !== null,
    orang: {
      penggunaId: pelakuUsaha.penggunaId,
      punyaUsaha: pelakuUsaha.usaha.length > 0,
      sudahDiperiksa: pelakuUsaha.peserta.length > 0,
    },
  });
  return { peserta, cara };
}

/** What the form that mends a registration starts with; numbers of the person only masked. */
export function isiPembetulan(_by: By, { pelakuUsaha: orang, ...peserta }: PendaftaranTersimpan) {
  const bagian = (nama: 'pemilik' | 'alamat') =>
    tanpaTertutup(nilaiOrang(orang, nama), isianTertutup(nama, true));
  return {
    nilai: {
      ...bagian('pemilik'),
      ...bagian('alamat'),
      alasanIkut: peserta.alasan,
      ...(peserta.kepalaKeluarga ? { kepalaKeluarga: 'ya' } : {}),
      rekomendasiNomor: peserta.rekomendasiNomor ?? '',
      rekomendasiTanggal: peserta.rekomendasiTanggal?.toISOString().slice(0, 10) ?? '',
    },
    tersamar: tersamarBagiPetugas(orang),
  };
}
