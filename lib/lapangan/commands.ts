import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { sidik } from '@/lib/platform/kunci';
import { peringatanTitik } from '@/lib/umkm/bagian/rules';
import { type Orang, orangTerdaftar, sisipUsaha } from '@/lib/umkm/commands';
import { uraikanNikPenduduk } from '@/lib/umkm/identitas/nik-penduduk/rules';
import { galatAcuan, kolomLokasi } from '@/lib/umkm/kolom/commands';
import { titikPalingJauh } from '@/lib/umkm/lokasi/reads';
import { catatPelakuRingkas } from '@/lib/umkm/pelaku/commands';
import { perempuanDari } from '@/lib/umkm/rules';
import { cariSerupa, wilayahLapangan } from './reads';
import { type AlasanSerupa, PERSETUJUAN_LAPANGAN, putuskanOrang, waktuPonsel } from './rules';
import type { CatatLapanganInput } from './schema';
import { type AlasanTambah, tambahkanKeUsaha } from './tambahan/commands';

export type AlasanCatat =
  | AlasanSerupa
  | AlasanTambah
  | 'DI_LUAR_KELURAHAN'
  | 'KUNCI_TERPAKAI'
  | 'HANYA_LIHAT'
  | 'ISIAN_DITOLAK'
  | 'NIK_PENDUDUK_DI_LUAR';

type By = Wewenang<'lapangan:catat'>;

export interface Tercatat {
  id: string;
  nomor: string;
  /** The key had been stored before. */
  ulangan: boolean;
  /** It was added to a business that was known already. */
  tambahan: boolean;
}

/**
 * Writes a business down in the street, its owner without an account: once however often the form arrives.
 * Whoever looks like it in the kelurahan is shown first (`rincian`: CalonSerupa[]); the officer says whether
 * it is one of them, or one of their businesses, to which only what it lacks is added. What is known already is never overwritten. With `hanyaLihat` they are only shown. A
 * point far from the kelurahan is asked about.
 */
export async function catatLapangan(
  tx: Tx,
  by: By,
  input: CatatLapanganInput,
): Promise<Hasil<Tercatat, AlasanCatat>> {
  const { kelurahanKode, kunciKirim } = input;
  if (!(await wilayahLapangan(by, tx)).includes(kelurahanKode)) return tolak('DI_LUAR_KELURAHAN');
  // One at a time of a key and in a kelurahan: looking for similar records and writing is one step.
  for (const kunci of [`lapangan-kunci:${kunciKirim}`, `lapangan:${kelurahanKode}`]) {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${kunci}, 0))::text`;
  }
  const sudah = await tersimpanDahulu(tx, by, kunciKirim);
  if (sudah) return sudah;
  const galat = await galatAcuan(tx, input);
  if (Object.keys(galat).length > 0) return tolak('ISIAN_DITOLAK', { galat });
  const { calon, diLuar } = await cariSerupa(tx, by, input);
  if (diLuar) return tolak('NIK_PENDUDUK_DI_LUAR');
  const putusan = putuskanOrang(calon, input.keputusan, input.dilihat?.split(',') ?? []);
  if (!putusan.ok) return tolak(putusan.alasan, { rincian: calon });
  if (input.hanyaLihat) return tolak('HANYA_LIHAT');
  if (putusan.usahaId) {
    const hasil = await tambahkanKeUsaha(tx, by, putusan.usahaId, input);
    return hasil.ok
      ? berhasil({ ...hasil.nilai, ulangan: false, tambahan: true })
      : { ...hasil, rincian: calon };
  }
  const peringatan = peringatanTitik(input, await titikPalingJauh(tx));
  if (peringatan.length > 0 && !input.konfirmasiPeringatan) {
    // Who was shown as similar stays on the screen, with what was said about them.
    return tolak('PERLU_KONFIRMASI', {
      peringatan,
      ...(calon.length > 0 ? { rincian: calon } : {}),
    });
  }
  const orang = putusan.pelakuUsahaId
    ? await orangTerdaftar(tx, { id: putusan.pelakuUsahaId })
    : await orangBaru(tx, by, input);
  if (!orang) return tolak('NIK_PENDUDUK_DI_LUAR');
  const usaha = await sisipUsaha(tx, by, orang, {
    id: uuidv7(),
    kunciKirim,
    sumber: 'PETUGAS',
    kolom: {
      nama: input.namaUsaha,
      kegiatanUtama: input.kegiatanUtama,
      jenisUsahaKode: input.jenisUsahaKode,
      ...kolomLokasi(input),
    },
  });
  if (!usaha) return tolak('KUNCI_TERPAKAI');
  await catatPendataan(tx, by, input, usaha.id, {
    orangSama: putusan.pelakuUsahaId !== null,
    serupaDibedakan: putusan.pelakuUsahaId === null ? calon.length : 0,
  });
  return berhasil({ ...usaha, ulangan: false, tambahan: false });
}

/** What the key was stored as before, new or added; null when it is not known. */
async function tersimpanDahulu(
  tx: Tx,
  by: By,
  kunciKirim: string,
): Promise<Hasil<Tercatat, 'KUNCI_TERPAKAI'> | null> {
  const cari = {
    where: { kunciKirim },
    select: { olehId: true, usaha: { select: { id: true, nomor: true } } },
  } as const;
  const baru = await tx.pendataanLapangan.findUnique(cari);
  const ada = baru ?? (await tx.tambahanLapangan.findUnique(cari));
  if (!ada) return null;
  return ada.olehId === penggunaIdDari(by)
    ? berhasil({ ...ada.usaha, ulangan: true, tambahan: baru === null })
    : tolak('KUNCI_TERPAKAI');
}

/** The identity number tells sex and birth date where it is given; what the officer ticked comes first. */
async function orangBaru(tx: Tx, by: By, input: CatatLapanganInput): Promise<Orang | null> {
  const { nama, kelurahanKode, telepon, nikPenduduk } = input;
  const uraian = nikPenduduk ? uraikanNikPenduduk(nikPenduduk, hariIni()) : null;
  const jenisKelamin = input.jenisKelamin ?? (uraian?.ok ? uraian.jenisKelamin : undefined);
  const tanggalLahir = uraian?.ok ? uraian.tanggalLahir : undefined;
  const baru = await catatPelakuRingkas(tx, by, {
    nama,
    kelurahanKode,
    telepon,
    nikPenduduk,
    jenisKelamin,
    tanggalLahir,
  });
  return baru
    ? { id: baru.id, nama, perempuan: perempuanDari(jenisKelamin), anggota: false }
    : null;
}

async function catatPendataan(
  tx: Tx,
  by: By,
  { kunciKirim, kelurahanKode, akurasiMeter, dicatatPada }: CatatLapanganInput,
  usahaId: string,
  putusan: { orangSama: boolean; serupaDibedakan: number },
): Promise<void> {
  const { versi, teks } = PERSETUJUAN_LAPANGAN;
  await tx.pendataanLapangan.create({
    data: {
      kunciKirim,
      usahaId,
      kelurahanKode,
      olehId: penggunaIdDari(by),
      ...putusan,
      persetujuanVersi: versi,
      persetujuanHash: sidik(teks),
      disetujuiPada: sekarang(),
      dicatatPada: waktuPonsel(dicatatPada, sekarang()),
      akurasiMeter: akurasiMeter ?? null,
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'usaha.catat-lapangan',
    objekJenis: 'usaha',
    objekId: usahaId,
    sesudah: { kelurahanKode, persetujuanVersi: versi, ...putusan },
  });
}
