import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { aturanSkalaBerlaku } from '@/lib/umkm/skala/reads';
import { hitungSkala } from '@/lib/umkm/skala/rules';
import type { Ukuran } from './rules';

type Sumber = Tx | ReturnType<typeof db>;

const PILIH = {
  id: true,
  tahap: true,
  tanggal: true,
  usahaId: true,
  punyaNib: true,
  jumlahIzin: true,
  omzet: true,
  pekerja: true,
  anggotaKoperasi: true,
  modalDiterima: true,
  skala: true,
  versiAturan: true,
} as const;

/** By day; the beginning comes before what was measured on the same day. */
const urut = (arah: 'asc' | 'desc') => [{ tanggal: arah }, { tahap: arah }, { id: arah }];

/** The first and the latest measurement of a participant who was read already; null before the first. */
export async function ukuranPeserta(
  _by: Wewenang<'peserta:baca' | 'naik-kelas:tetapkan'>,
  pesertaId: string,
  sumber: Sumber = db(),
) {
  const where = { pesertaId };
  const [awal, kini] = await Promise.all([
    sumber.ukuranPeserta.findFirst({ where, orderBy: urut('asc'), select: PILIH }),
    sumber.ukuranPeserta.findFirst({ where, orderBy: urut('desc'), select: PILIH }),
  ]);
  return awal && kini ? { awal, kini } : null;
}

/** The classes a participant's business moved up, latest first. */
export const naikKelasPeserta = (_by: Wewenang<'peserta:baca'>, pesertaId: string) =>
  db().naikKelas.findMany({
    where: { pesertaId },
    orderBy: { id: 'desc' },
    select: {
      id: true,
      dari: true,
      ke: true,
      versiAturan: true,
      bukti: true,
      tanggal: true,
      dokumen: { select: { dokumenId: true } },
    },
  });

/**
 * Where somebody stands now, from the register: the business that takes part, or the first they have. The
 * class is the one programmes look at: by yearly sales.
 */
export async function ukurKini(
  tx: Tx,
  peserta: { pelakuUsahaId: string; usahaId: string | null; dibuatPada: Date },
): Promise<Ukuran> {
  const { pelakuUsahaId, usahaId } = peserta;
  const usaha = await tx.usaha.findFirst({
    where: usahaId ? { id: usahaId } : { pelakuUsahaId, status: { not: 'TIDAK_AKTIF' } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      nib: true,
      modalUsaha: true,
      omzetTahunan: true,
      tanggalMulai: true,
      pekerjaDibayarLaki: true,
      pekerjaDibayarPerempuan: true,
      pekerjaTidakDibayarLaki: true,
      pekerjaTidakDibayarPerempuan: true,
      // One that has run out is no permit any more; one renewed is a gain.
      _count: {
        select: {
          legalitas: {
            where: {
              OR: [{ berlakuHingga: null }, { berlakuHingga: { gte: tanggalDb(hariIni()) } }],
            },
          },
        },
      },
    },
  });
  const anggota = await tx.anggota.count({ where: { pelakuUsahaId, status: 'AKTIF' } });
  const modal = await tx.capaianModal.aggregate({
    where: {
      pelakuUsahaId,
      tanggal: { gte: new Date(`${tanggalJakarta(peserta.dibuatPada)}T00:00:00Z`) },
    },
    _sum: { nilai: true },
  });
  const aturan = await aturanSkalaBerlaku(tx);
  const pekerja = usaha
    ? [
        usaha.pekerjaDibayarLaki,
        usaha.pekerjaDibayarPerempuan,
        usaha.pekerjaTidakDibayarLaki,
        usaha.pekerjaTidakDibayarPerempuan,
      ].filter((satu) => satu !== null)
    : [];
  const omzet = usaha?.omzetTahunan ?? null;
  const { skalaEfektif } = hitungSkala({
    modalUsaha: usaha?.modalUsaha ?? null,
    omzetTahunan: omzet,
    tanggalMulai: usaha?.tanggalMulai ? tanggalJakarta(usaha.tanggalMulai) : null,
    aturan,
    tujuan: 'program',
  });
  return {
    usahaId: usaha?.id ?? null,
    punyaNib: Boolean(usaha?.nib),
    jumlahIzin: usaha?._count.legalitas ?? 0,
    omzet,
    pekerja: pekerja.length > 0 ? pekerja.reduce((jumlah, satu) => jumlah + satu, 0) : null,
    anggotaKoperasi: anggota > 0,
    modalDiterima: modal._sum.nilai ?? 0n,
    skala: skalaEfektif,
    versiAturan: aturan.versi,
  };
}
