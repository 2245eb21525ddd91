import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { awalHariJakarta, hariIni, tambahHari, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatTanggal } from '@/lib/platform/format';
import { kabariBanyak } from '../../kabar/commands';
import { ambilLangkah, cariPeserta } from '../../peserta/langkah/commands';

type By = Wewenang<'pelatihan:kelola'>;

export interface Sesi {
  id: string;
  nama: string;
  tanggal: Date;
  tempat: string;
  angkatanId: string;
  kecamatanKode: string | null;
}

/** The day in words. */
export const kalimatSesi = ({
  nama,
  tanggal,
  tempat,
}: Pick<Sesi, 'nama' | 'tanggal' | 'tempat'>): string =>
  `${nama}, ${formatTanggal(tanggal)}, di ${tempat}`;

/**
 * Invites everybody chosen or in training who lives where the day is held and is not on its list yet; who
 * was only chosen is in training from now on. To a day that has passed already nobody is asked to come, and
 * only those chosen by then are on its list.
 *
 * @returns how many, or null where the list would be longer than `palingBanyak`
 */
export async function undang(
  tx: Tx,
  by: By,
  sesi: Sesi,
  palingBanyak: number,
): Promise<number | null> {
  const sudah = await tx.kehadiranPelatihan.count({ where: { sesiId: sesi.id } });
  const calon = await tx.peserta.findMany({
    where: {
      angkatanId: sesi.angkatanId,
      status: { in: ['TERPILIH', 'PELATIHAN'] },
      // Who was chosen after a day that has passed cannot have been there.
      dipilihPada: { lt: awalHariJakarta(tambahHari(tanggalJakarta(sesi.tanggal), 1)) },
      ...(sesi.kecamatanKode ? { kelurahan: { kecamatanKode: sesi.kecamatanKode } } : {}),
      kehadiran: { none: { sesiId: sesi.id } },
    },
    orderBy: { id: 'asc' },
    take: palingBanyak + 1,
    select: { id: true, status: true },
  });
  if (sudah + calon.length > palingBanyak) return null;
  for (const { id, status } of calon) {
    if (status !== 'TERPILIH') continue;
    const peserta = await cariPeserta(tx, by, id);
    if (!peserta) continue;
    await ambilLangkah(tx, by, { tindakan: 'mulaiPelatihan', peserta, versi: peserta.versi });
  }
  await tx.kehadiranPelatihan.createMany({
    data: calon.map(({ id }) => ({ sesiId: sesi.id, pesertaId: id })),
    skipDuplicates: true,
  });
  if (tanggalJakarta(sesi.tanggal) < hariIni()) return calon.length;
  await kabariBanyak(
    tx,
    calon.map(({ id }) => id),
    (id) => ({
      judul: `Undangan pelatihan: ${sesi.nama}`.slice(0, 160),
      isi: `Anda diundang mengikuti ${kalimatSesi(sesi)}. Datanglah tepat waktu dan bawa KTP; kehadiran Anda dicatat.`,
      tautan: `/portal/peserta/${id}`,
    }),
  );
  return calon.length;
}
