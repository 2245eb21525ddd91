import 'server-only';
import {
  kunciBadanHukum,
  periksaBadanHukum,
  peringatanTahunAhu,
} from '@/lib/koperasi/identitas/rules';
import { kunciNilai } from '@/lib/koperasi/kunci/commands';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { periksaNib } from '@/lib/umkm/identitas/rules';
import { kabariPetugas } from '../kabar/commands';
import { ambilLangkah, type PendirianTersentuh, sentuhDipimpin } from '../langkah/commands';
import type { AlasanLegalitas } from './rules';
import type { KirimAktaInput, KirimBadanHukumInput, KirimNibInput } from './schema';

type Kelola = Wewenang<'pendirian:kelola'>;
type HasilLegalitas = Hasil<{ id: string }, AlasanLegalitas>;

/** Hands in what a notary or an office has issued; the petugas checks it. */
async function serahkan(
  tx: Tx,
  by: Kelola,
  pendirian: PendirianTersentuh,
  input: {
    tindakan: 'kirimAkta' | 'kirimBadanHukum' | 'kirimNib';
    versi: number;
    data: Prisma.PendirianUncheckedUpdateInput;
    sesudah: Record<string, unknown>;
    apa: string;
  },
): Promise<HasilLegalitas> {
  const { apa, ...langkah } = input;
  const hasil = await ambilLangkah(tx, by, { ...langkah, pendirian });
  if (!hasil.ok) return hasil;
  if (!hasil.nilai.ulangan) await kabariPetugas(tx, pendirian, apa);
  return berhasil({ id: pendirian.id });
}

/** Hands in the akta: the notary (NPAK), its number and day. */
export async function kirimAkta(
  tx: Tx,
  by: Kelola,
  { id, versi, ...akta }: KirimAktaInput,
): Promise<HasilLegalitas> {
  const pendirian = await sentuhDipimpin(tx, by, id);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  const rapat = await tx.rapatPendirian.findUnique({
    where: { pendirianId: id },
    select: { tanggal: true },
  });
  if (rapat && akta.tanggalAkta < tanggalJakarta(rapat.tanggal)) return tolak('SEBELUM_RAPAT');
  return serahkan(tx, by, pendirian, {
    tindakan: 'kirimAkta',
    versi,
    data: { ...akta, tanggalAkta: tanggalDb(akta.tanggalAkta) },
    sesudah: akta,
    apa: 'akta pendirian sudah dikirim.',
  });
}

/**
 * Hands in number and day of the legal standing. An unusual form of number, or a year in it that is not that of
 * the day, is a doubt, no refusal.
 */
export async function kirimBadanHukum(
  tx: Tx,
  by: Kelola,
  { id, versi, konfirmasiPeringatan, ...sah }: KirimBadanHukumInput,
): Promise<HasilLegalitas> {
  const pendirian = await sentuhDipimpin(tx, by, id);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  const { tanggalAkta } = await tx.pendirian.findUniqueOrThrow({
    where: { id },
    select: { tanggalAkta: true },
  });
  if (tanggalAkta && sah.tanggalBadanHukum < tanggalJakarta(tanggalAkta))
    return tolak('SEBELUM_AKTA');
  if (await nomorTerdaftar(tx, sah.nomorBadanHukum)) return tolak('NOMOR_TERDAFTAR');
  const nomor = periksaBadanHukum(sah.nomorBadanHukum);
  const peringatan = [
    ...(nomor.ok ? nomor.peringatan.map((satu) => ({ ...satu, isian: 'nomorBadanHukum' })) : []),
    ...peringatanTahunAhu(sah.nomorBadanHukum, sah.tanggalBadanHukum),
  ];
  if (peringatan.length > 0 && !konfirmasiPeringatan)
    return tolak('PERLU_KONFIRMASI', { peringatan });
  return serahkan(tx, by, pendirian, {
    tindakan: 'kirimBadanHukum',
    versi,
    data: { ...sah, tanggalBadanHukum: tanggalDb(sah.tanggalBadanHukum) },
    sesudah: sah,
    apa: 'nomor pengesahan badan hukum sudah dikirim.',
  });
}

/** Whether a koperasi in the register has this badan hukum already; the number is held. */
export async function nomorTerdaftar(tx: Tx, nomorBadanHukum: string): Promise<boolean> {
  const kunci = kunciBadanHukum(nomorBadanHukum).slice(0, 80);
  await kunciNilai(tx, [`koperasi.badan_hukum:${kunci}`]);
  const ada = await tx.koperasi.findFirst({
    where: { kunciBadanHukum: kunci },
    select: { id: true },
  });
  return ada !== null;
}

/** Hands in the NIB of the koperasi; one of a single digit is a doubt. */
export async function kirimNib(
  tx: Tx,
  by: Kelola,
  { id, versi, nib, konfirmasiPeringatan }: KirimNibInput,
): Promise<HasilLegalitas> {
  const pendirian = await sentuhDipimpin(tx, by, id);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  const nomor = periksaNib(nib);
  if (nomor.ok && nomor.peringatan.length > 0 && !konfirmasiPeringatan) {
    return tolak('PERLU_KONFIRMASI', {
      peringatan: nomor.peringatan.map((satu) => ({ ...satu, isian: 'nib' })),
    });
  }
  return serahkan(tx, by, pendirian, {
    tindakan: 'kirimNib',
    versi,
    data: { nib },
    sesudah: { nib },
    apa: 'NIB koperasi sudah dikirim.',
  });
}
