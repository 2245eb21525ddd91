import 'server-only';
import { sekarang } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { sidik } from '@/lib/platform/kunci';
import { pecahan } from '@/lib/platform/pecahan';
import { dasarUntukDisimpan } from '../dasar/reads';
import { type DasarPeringatan, himpunanUntuk } from '../dasar/rules';
import { jejakIndeks, keAngkaTahun } from '../indeks/rules';
import { nilaiPeringatan, untukKolom } from '../rules';
import type { Titik } from '../tren/rules';

/** Koperasi whose warning is due, held for this transaction; those of another server are skipped. */
async function ambil(tx: Tx, tanda: string, porsi: number): Promise<string[]> {
  const ditandai = await tx.$queryRaw<{ id: string }[]>`
    SELECT koperasi_id AS id FROM peringatan_dini WHERE perlu_hitung
    ORDER BY koperasi_id LIMIT ${porsi} FOR UPDATE SKIP LOCKED`;
  if (ditandai.length > 0) return ditandai.map(({ id }) => id);
  const lama = await tx.$queryRaw<{ id: string }[]>`
    SELECT koperasi_id AS id FROM peringatan_dini WHERE dasar IS DISTINCT FROM ${tanda}
    ORDER BY koperasi_id LIMIT ${porsi} FOR UPDATE SKIP LOCKED`;
  return lama.map(({ id }) => id);
}

const PILIH_KOPERASI = {
  id: true,
  jenis: true,
  peringatan: { select: { sejakPada: true } },
  laporan: {
    where: { status: 'TERVERIFIKASI' },
    select: {
      tahunBuku: true,
      anggotaLaki: true,
      anggotaPerempuan: true,
      modalSendiri: true,
      aset: true,
      shu: true,
    },
  },
  penilaian: {
    where: { status: 'DISETUJUI' },
    select: { tahunBuku: true, total: true },
  },
} as const satisfies Prisma.KoperasiSelect;

type Terbaca = Prisma.KoperasiGetPayload<{ select: typeof PILIH_KOPERASI }>;

function hitung(koperasi: Terbaca, dasar: DasarPeringatan) {
  const jejak = jejakIndeks(
    himpunanUntuk(dasar, koperasi.jenis),
    dasar.aturan,
    koperasi.laporan.map(keAngkaTahun),
  );
  const nilai = koperasi.penilaian.flatMap(({ tahunBuku, total }): Titik[] =>
    total ? [{ tahunBuku, nilai: pecahan(total.toFixed()) }] : [],
  );
  return nilaiPeringatan(jejak, nilai, dasar.aturan);
}

/**
 * Computes a portion of the warnings that are due: marked by a change of reports or assessments, or
 * computed under other rules. Several servers may run it at once.
 *
 * @returns how many were computed; 0 when nothing is due, or the rule sets are not loaded
 */
export async function segarkanPorsi(
  tx: Tx,
  porsi = 100,
): Promise<Hasil<{ jumlah: number }, never>> {
  const dasar = await dasarUntukDisimpan(tx);
  if (!dasar) return berhasil({ jumlah: 0 });
  const tanda = sidik(dasar.tanda);
  const id = await ambil(tx, tanda, porsi);
  if (id.length === 0) return berhasil({ jumlah: 0 });
  const koperasi = await tx.koperasi.findMany({
    where: { id: { in: id } },
    select: PILIH_KOPERASI,
  });
  const kini = sekarang();
  for (const satu of koperasi) {
    const { indeks, nilai, alasan, penyebab, urgensi } = hitung(satu, dasar);
    await tx.peringatanDini.update({
      where: { koperasiId: satu.id },
      data: {
        perluHitung: false,
        dasar: tanda,
        dihitungPada: kini,
        tahunBuku: indeks?.kini.tahunBuku ?? null,
        indeks: untukKolom(indeks?.kini.nilai),
        indeksLalu: untukKolom(indeks?.lalu?.nilai),
        indeksNanti: untukKolom(indeks?.nanti),
        nilaiTahunBuku: nilai?.kini.tahunBuku ?? null,
        nilai: untukKolom(nilai?.kini.nilai),
        nilaiLalu: untukKolom(nilai?.lalu?.nilai),
        nilaiNanti: untukKolom(nilai?.nanti),
        alasan,
        penyebab: penyebab.map((butir) => ({ ...butir })),
        urgensi: untukKolom(urgensi),
        sejakPada: alasan.length > 0 ? (satu.peringatan?.sejakPada ?? kini) : null,
      },
      select: { koperasiId: true },
    });
  }
  return berhasil({ jumlah: id.length });
}
