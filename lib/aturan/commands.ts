import 'server-only';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatTanggal } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { lupakanAturan } from './ingatan/reads';
import { bidangAturan, pasangNilai } from './isian/rules';
import { bacaNilaiAturan } from './isian/schema';
import {
  BENTUK_ATURAN,
  type IsiAturan,
  type KodeAturan,
  kodeAturanDikenal,
  type TambahAturanInput,
} from './schema';

export type AlasanAturan = 'TIDAK_DITEMUKAN' | 'NILAI_SALAH' | 'VERSI_TERPAKAI' | 'PERLU_DIPERIKSA';

/**
 * Adds a version to a rule. Nothing is overwritten: what was decided under an older version keeps it,
 * and the new one counts from its date of effect.
 */
export async function tambahAturan(
  tx: Tx,
  by: Wewenang<'aturan:ubah'>,
  input: TambahAturanInput,
): Promise<Hasil<{ kode: string }, AlasanAturan>> {
  const dasar = await tx.aturan.findUnique({
    where: { id: input.dasarId },
    select: { kode: true, isi: true },
  });
  if (!dasar || !kodeAturanDikenal(dasar.kode)) return tolak('TIDAK_DITEMUKAN');
  const { kode } = dasar;
  const bentuk = BENTUK_ATURAN[kode];
  const lama = bentuk.parse(dasar.isi) as IsiAturan<KodeAturan>;
  const terbaca = bacaNilaiAturan(bidangAturan(kode, lama as never), input.nilai);
  if (!terbaca.ok) return tolak('NILAI_SALAH', { galat: terbaca.galat });
  const isi = bentuk.safeParse(pasangNilai(lama, terbaca.nilai));
  if (!isi.success) {
    const galat: Record<string, string[]> = {};
    for (const { path, message } of isi.error.issues) {
      const nama = `isi.${path.join('.')}`;
      galat[nama] = [...(galat[nama] ?? []), message];
    }
    return tolak('NILAI_SALAH', { galat });
  }

  // One new version of a rule at a time, so that the checks below see the one before.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`sinergi:aturan:${kode}`}))`;
  const versiLain = await tx.aturan.findMany({
    where: { kode },
    select: { versi: true, berlakuMulai: true },
  });
  if (versiLain.some((satu) => satu.versi === input.versi)) return tolak('VERSI_TERPAKAI');
  const ragu = keraguan(
    input.berlakuMulai,
    versiLain.map((satu) => tanggalJakarta(satu.berlakuMulai)),
  );
  if (ragu.length > 0 && !input.konfirmasiPeringatan) {
    return tolak('PERLU_DIPERIKSA', {
      peringatan: ragu.map((pesan) => ({ kode: 'BERLAKU', pesan, isian: 'berlakuMulai' })),
    });
  }

  const { versi, sumber, catatan, belumDikonfirmasi, berlakuMulai } = input;
  await tx.aturan.create({
    data: {
      kode,
      versi,
      isi: isi.data,
      sumber,
      catatan,
      belumDikonfirmasi,
      berlakuMulai: tanggalDb(berlakuMulai),
      dibuatOleh: penggunaIdDari(by),
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'aturan.tambah',
    objekJenis: 'aturan',
    objekId: kode,
    sesudah: { namaVersi: versi, isi: isi.data, sumber, catatan, belumDikonfirmasi, berlakuMulai },
  });
  lupakanAturan();
  return berhasil({ kode });
}

/** Dates of effect that are possible and yet often a slip. */
function keraguan(berlakuMulai: string, lain: string[]): string[] {
  const pesan: string[] = [];
  if (berlakuMulai < hariIni()) {
    pesan.push(
      `Versi ini berlaku surut sejak ${formatTanggal(berlakuMulai)}. Keputusan yang sudah dibuat tidak berubah, keputusan baru tentang masa itu memakai versi ini.`,
    );
  }
  if (lain.includes(berlakuMulai)) {
    pesan.push(
      'Sudah ada versi yang berlaku pada tanggal yang sama. Versi baru ini menggantikannya.',
    );
  }
  return pesan;
}
