import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { kecamatanDari } from '@/lib/wilayah/data';
import { wherePeserta } from '../peserta/reads';

type By = Wewenang<'klinik:baca'>;

const PILIH = {
  id: true,
  kecamatanKode: true,
  tanggal: true,
  tempat: true,
  topik: true,
  dibatalkanPada: true,
  alasanBatal: true,
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

/** The clinics to come in the kecamatan of a participant who was read already, the next one first. */
export const klinikMendatang = (
  _by: Wewenang<'peserta:baca'>,
  kelurahanKode: string,
  palingBanyak = 5,
) =>
  db().klinikBisnis.findMany({
    where: {
      kecamatanKode: kecamatanDari(kelurahanKode),
      tanggal: { gte: tanggalDb(hariIni()) },
      dibatalkanPada: null,
    },
    orderBy: [{ tanggal: 'asc' }, { id: 'asc' }],
    take: palingBanyak,
    select: { id: true, topik: true, tanggal: true, tempat: true },
  });

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
