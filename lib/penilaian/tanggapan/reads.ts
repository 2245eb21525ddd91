import 'server-only';
import { ukuranTerbaca } from '@/lib/dokumen/rules';
import { menjangkauSemua, type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { STATUS_DIPERIKSA_ULANG } from '../alur/rules';
import type { HasilDitarikDto, TanggapanDto } from '../types';

/**
 * Releases of an assessment to its koperasi with their answers, the latest first. Whoever calls has
 * found the assessment within the actor's reach already.
 */
export async function daftarTanggapan(
  by: Wewenang<'penilaian:baca' | 'penilaian:tanggapi'>,
  penilaianId: string,
): Promise<TanggapanDto[]> {
  const baris = await db().tanggapanPenilaian.findMany({
    where: { penilaianId },
    orderBy: { putaran: 'desc' },
    take: 50,
    select: {
      id: true,
      putaran: true,
      dilepasOleh: true,
      dilepasPada: true,
      batas: true,
      total: true,
      predikat: true,
      sikap: true,
      catatan: true,
      ditanggapiOleh: true,
      ditanggapiPada: true,
      penyampai: true,
      dokumen: {
        orderBy: { dokumenId: 'asc' },
        select: { dokumen: { select: { id: true, namaAsli: true, ukuran: true } } },
      },
    },
  });
  const orang = await db().pengguna.findMany({
    where: {
      id: {
        in: baris
          .flatMap((satu) => [satu.dilepasOleh, satu.ditanggapiOleh])
          .filter((id) => id !== null),
      },
    },
    select: { id: true, nama: true },
  });
  const nama = (id: string) =>
    orang.find((satu) => satu.id === id)?.nama ?? 'Akun yang sudah tidak ada';
  const kantor = menjangkauSemua(by);
  return baris.map((satu) => ({
    id: satu.id,
    putaran: satu.putaran,
    dilepasPada: satu.dilepasPada,
    dilepasOleh: kantor ? nama(satu.dilepasOleh) : null,
    batas: tanggalJakarta(satu.batas),
    total: satu.total.toFixed(),
    predikat: satu.predikat,
    jawaban:
      satu.sikap && satu.ditanggapiOleh && satu.ditanggapiPada
        ? {
            sikap: satu.sikap,
            catatan: satu.catatan,
            pada: satu.ditanggapiPada,
            oleh: nama(satu.ditanggapiOleh),
            penyampai: satu.penyampai,
            dokumen: satu.dokumen.map(({ dokumen }) => ({
              ...dokumen,
              ukuran: ukuranTerbaca(dokumen.ukuran),
            })),
          }
        : null,
  }));
}

/**
 * A draft result that its koperasi answered and that was given back since: what it was shown then and what it
 * said. Nothing of the figures that are worked on now, nor of the notes to the assessor.
 *
 * @param id a UUID
 * @returns null for one that is visible as it stands, that was never answered, or of a foreign koperasi
 */
export async function hasilDitarik(
  by: Wewenang<'penilaian:baca'>,
  id: string,
): Promise<HasilDitarikDto | null> {
  const baris = await db().penilaian.findFirst({
    where: {
      id,
      status: { in: [...STATUS_DIPERIKSA_ULANG] },
      tanggapan: { some: { sikap: { not: null } } },
      AND: [whereLingkup(by, { koperasi: (koperasiId) => ({ koperasiId }) })],
    },
    select: {
      tahunBuku: true,
      dikembalikanPada: true,
      koperasi: { select: { id: true, nama: true } },
    },
  });
  if (!baris?.dikembalikanPada) return null;
  const { tahunBuku, koperasi, dikembalikanPada } = baris;
  return { tahunBuku, koperasi, dikembalikanPada, tanggapan: await daftarTanggapan(by, id) };
}

/** Whether a koperasi has pengurus with an account, who then speak for it themselves. */
export async function punyaAkunPengurus(
  _by: Wewenang<'penilaian:baca' | 'penilaian:tanggapi'>,
  koperasiId: string,
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<boolean> {
  const ada = await sumber.peranPengguna.findFirst({
    where: {
      peran: 'PENGURUS',
      koperasiId,
      dicabutPada: null,
      pengguna: { dinonaktifkanPada: null },
    },
    select: { id: true },
  });
  return ada !== null;
}
