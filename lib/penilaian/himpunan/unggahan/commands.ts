import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { sidikHimpunan } from '../reads';
import type { HimpunanAturan } from '../types';
import {
  type AlasanAktifkanHimpunan,
  type AlasanBuangHimpunan,
  type AlasanUnggahHimpunan,
  bedaDariAturan,
  keraguanAktivasi,
} from './rules';
import type { AktifkanHimpunanInput, BuangHimpunanInput, UnggahHimpunanInput } from './schema';

/** Columns that follow from the contents. */
export function kolomHimpunan(isi: HimpunanAturan) {
  return {
    kode: isi.id,
    versi: isi.versi,
    nama: isi.nama,
    isi: isi as object,
    sidik: sidikHimpunan(isi),
    sumber: isi.sumber,
    belumDikonfirmasi: isi.belumDikonfirmasi,
    tahunBukuDari: isi.tahunBuku.dari,
    tahunBukuSampai: isi.tahunBuku.sampai,
  };
}

/** Stores a checked rule set as a draft: nothing is computed with it until it is activated. */
export async function unggahHimpunan(
  tx: Tx,
  by: Wewenang<'aturan:ubah'>,
  { berkas }: UnggahHimpunanInput,
): Promise<Hasil<{ id: string }, AlasanUnggahHimpunan>> {
  const kolom = kolomHimpunan(berkas);
  // One upload of a rule set at a time, so that the checks below see the one before.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`sinergi:himpunan:${kolom.kode}`}))`;
  const ada = await tx.himpunanAturan.findFirst({
    where: { OR: [{ sidik: kolom.sidik }, { kode: kolom.kode, versi: kolom.versi }] },
    select: { sidik: true },
  });
  if (ada) return tolak(ada.sidik === kolom.sidik ? 'SUDAH_ADA' : 'VERSI_TERPAKAI');
  const { id } = await tx.himpunanAturan.create({
    data: { ...kolom, diunggahOleh: penggunaIdDari(by) },
    select: { id: true },
  });
  const { kode, versi, nama, sidik, sumber } = kolom;
  await catat(tx, by, {
    tindakan: 'himpunan.unggah',
    objekJenis: 'himpunan',
    objekId: id,
    sesudah: { kode, namaVersi: versi, nama, sidik, sumber },
  });
  return berhasil({ id });
}

interface Terkunci {
  id: string;
  kode: string;
  versi: string;
  status: string;
}

async function kunciHimpunan(tx: Tx, id: string): Promise<Terkunci | undefined> {
  const baris = await tx.$queryRaw<Terkunci[]>`
    SELECT id, kode, versi, status::text AS status FROM himpunan_aturan WHERE id = ${id}::uuid FOR UPDATE`;
  return baris[0];
}

/**
 * Puts a draft to use from a day on. From then on it stays as it is for ever; assessments made with
 * another version keep theirs.
 */
export async function aktifkanHimpunan(
  tx: Tx,
  by: Wewenang<'aturan:ubah'>,
  { id, berlakuMulai, konfirmasiPeringatan }: AktifkanHimpunanInput,
): Promise<Hasil<{ id: string }, AlasanAktifkanHimpunan>> {
  const draf = await kunciHimpunan(tx, id);
  if (!draf) return tolak('TIDAK_DITEMUKAN');
  if (draf.status === 'AKTIF') return tolak('SUDAH_AKTIF');
  const [{ isi }, lain, aturan] = await Promise.all([
    tx.himpunanAturan.findUniqueOrThrow({ where: { id }, select: { isi: true } }),
    tx.himpunanAturan.findMany({
      where: { kode: draf.kode, status: 'AKTIF' },
      select: { berlakuMulai: true },
    }),
    aturanBerlaku('penilaian-kesehatan', hariIni(), tx),
  ]);
  const ragu = [
    ...keraguanAktivasi({
      berlakuMulai,
      hariIni: hariIni(),
      lain: lain.flatMap((satu) => (satu.berlakuMulai ? [tanggalJakarta(satu.berlakuMulai)] : [])),
    }).map((pesan) => ({ kode: 'BERLAKU', pesan, isian: 'berlakuMulai' })),
    ...bedaDariAturan(isi as unknown as HimpunanAturan, aturan.isi).map((pesan) => ({
      kode: 'BEDA_ATURAN',
      pesan,
    })),
  ];
  if (ragu.length > 0 && !konfirmasiPeringatan) {
    return tolak('PERLU_DIPERIKSA', { peringatan: ragu });
  }
  await tx.himpunanAturan.update({
    where: { id },
    data: {
      status: 'AKTIF',
      berlakuMulai: tanggalDb(berlakuMulai),
      diaktifkanOleh: penggunaIdDari(by),
      diaktifkanPada: sekarang(),
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'himpunan.aktifkan',
    objekJenis: 'himpunan',
    objekId: id,
    sebelum: { status: 'DRAF' },
    sesudah: { kode: draf.kode, namaVersi: draf.versi, status: 'AKTIF', berlakuMulai },
  });
  return berhasil({ id });
}

/** Throws a draft away. */
export async function buangHimpunan(
  tx: Tx,
  by: Wewenang<'aturan:ubah'>,
  { id }: BuangHimpunanInput,
): Promise<Hasil<{ id: string }, AlasanBuangHimpunan>> {
  const draf = await kunciHimpunan(tx, id);
  if (!draf) return tolak('TIDAK_DITEMUKAN');
  if (draf.status === 'AKTIF') return tolak('SUDAH_AKTIF');
  await tx.himpunanAturan.delete({ where: { id }, select: { id: true } });
  await catat(tx, by, {
    tindakan: 'himpunan.hapus',
    objekJenis: 'himpunan',
    objekId: id,
    sebelum: { kode: draf.kode, namaVersi: draf.versi, status: 'DRAF' },
  });
  return berhasil({ id });
}
