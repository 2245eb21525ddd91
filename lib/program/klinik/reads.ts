import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { wherePeserta } from '../peserta/reads';

type By = Wewenang<'klinik:baca'>;

const PILIH = {
  id: true,
  kecamatanKode: true,
  tanggal: true,
  tempat: true,
  topik: true,
  _count: { select: { konsultasi: true } },
} as const;

/** The days of the business clinic, the newest first, at most 100. */
export async function daftarKlinik(_by: By) {
  const baris = await db().klinikBisnis.findMany({
    orderBy: [{ tanggal: 'desc' }, { id: 'desc' }],
    take: 100,
    select: PILIH,
  });
  return baris.map(({ _count, ...satu }) => ({ ...satu, jumlah: _count.konsultasi }));
}

/** One clinic with the consultations of participants within the reader's reach; null when there is none. */
export async function bacaKlinik(by: By, id: string) {
  const klinik = await db().klinikBisnis.findUnique({ where: { id }, select: PILIH });
  if (!klinik) return null;
  const konsultasi = await db().konsultasiKlinik.findMany({
    where: { klinikId: id, peserta: wherePeserta(by) },
    orderBy: { id: 'asc' },
    take: 200,
    select: {
      id: true,
      pertanyaan: true,
      saran: true,
      peserta: { select: { id: true, nomor: true, namaPeserta: true } },
    },
  });
  const { _count, ...isi } = klinik;
  return { ...isi, jumlah: _count.konsultasi, konsultasi };
}

/** What a participant who was read already asked at clinics, newest first. */
export const konsultasiPeserta = (_by: Wewenang<'peserta:baca'>, pesertaId: string) =>
  db().konsultasiKlinik.findMany({
    where: { pesertaId },
    orderBy: { klinik: { tanggal: 'desc' } },
    take: 50,
    select: {
      id: true,
      pertanyaan: true,
      saran: true,
      klinik: { select: { tanggal: true, topik: true, tempat: true } },
    },
  });
