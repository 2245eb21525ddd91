import 'server-only';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { izinDari } from '../bagian/izin/rules';
import type { KeuanganInput, LokasiInput, PerizinanInput, UsahaInput } from '../bagian/schema';
import { tutupNpwp } from '../pelaku/reads';
import { aturanSkalaBerlaku } from '../skala/reads';
import { hitungSkala, type MasukanSkala } from '../skala/rules';

/** Columns of the topics about a business. */

/**
 * Waits until nobody else is about to write the same value, so that looking first and writing then is
 * one step. Held until the end of the transaction.
 *
 * @param sidik a fingerprint or a public number, never an identity number itself
 */
export async function kunciNilai(tx: Tx, jenis: 'nib' | 'nik_penduduk', sidik: string) {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${jenis}:${sidik}`}, 0))::text`;
}

export function kolomUsaha(
  id: string,
  isi: Omit<UsahaInput, 'tanggalMulai'> & { tanggalMulai?: string | undefined },
) {
  return {
    nama: isi.nama,
    kegiatanUtama: isi.kegiatanUtama,
    produkUtama: isi.produkUtama ?? null,
    jenisUsahaKode: isi.jenisUsahaKode,
    statusBadanUsaha: isi.statusBadanUsaha,
    tanggalMulai: isi.tanggalMulai ? tanggalDb(isi.tanggalMulai) : null,
    nib: isi.nib ?? null,
    // Not typed means not changed: the form never shows it again.
    ...(isi.npwp ? { npwpSandi: tutupNpwp(id, isi.npwp) } : {}),
    kbliVersi: isi.kbliKode && isi.kbliVersi ? Number(isi.kbliVersi) : null,
    kbliKode: isi.kbliKode ?? null,
  };
}

/** The columns of the place; how exactly the point is known stands with the record of the street. */
export function kolomLokasi(isi: Omit<LokasiInput, 'kodePos'> & Partial<LokasiInput>) {
  return {
    alamat: isi.alamat,
    rt: isi.rt ?? null,
    rw: isi.rw ?? null,
    kelurahanKode: isi.kelurahanKode,
    kodePos: isi.kodePos ?? null,
    lintang: isi.lintang ?? null,
    bujur: isi.bujur ?? null,
  };
}

export function kolomKeuangan(isi: KeuanganInput) {
  return {
    modalUsaha: isi.modalUsaha,
    omzetTahunan: isi.omzetTahunan,
    tahunData: isi.tahunData,
    aset: isi.aset ?? null,
    skalaDilaporkan: isi.skalaDilaporkan ?? null,
    pekerjaDibayarLaki: isi.pekerjaDibayarLaki ?? null,
    pekerjaDibayarPerempuan: isi.pekerjaDibayarPerempuan ?? null,
    pekerjaTidakDibayarLaki: isi.pekerjaTidakDibayarLaki ?? null,
    pekerjaTidakDibayarPerempuan: isi.pekerjaTidakDibayarPerempuan ?? null,
    pekerjaDibayarDisabilitasLaki: isi.pekerjaDibayarDisabilitasLaki ?? null,
    pekerjaDibayarDisabilitasPerempuan: isi.pekerjaDibayarDisabilitasPerempuan ?? null,
    pekerjaTidakDibayarDisabilitasLaki: isi.pekerjaTidakDibayarDisabilitasLaki ?? null,
    pekerjaTidakDibayarDisabilitasPerempuan: isi.pekerjaTidakDibayarDisabilitasPerempuan ?? null,
  };
}

/** Both scales and the one that counts in the register, by the rule in force today. */
export async function kolomSkala(
  tx: Tx,
  isi: Pick<MasukanSkala, 'modalUsaha' | 'omzetTahunan' | 'tanggalMulai' | 'skalaDilaporkan'>,
) {
  const aturan = await aturanSkalaBerlaku(tx);
  const hasil = hitungSkala({ ...isi, aturan, tujuan: 'pendaftaran' });
  return {
    skalaModal: hasil.skalaModal,
    skalaOmzet: hasil.skalaOmzet,
    skalaEfektif: hasil.skalaEfektif,
    dasarSkala: hasil.dasarSkala,
    versiAturanSkala: hasil.versiAturan,
  };
}

/** Replaces the permits of a business by those of the form. */
export async function gantiIzin(tx: Tx, usahaId: string, isi: PerizinanInput): Promise<void> {
  await tx.legalitasUsaha.deleteMany({ where: { usahaId } });
  await tx.legalitasUsaha.createMany({
    data: izinDari(isi, hariIni()).map(({ berlakuMulai, berlakuHingga, ...izin }) => ({
      usahaId,
      ...izin,
      berlakuMulai: berlakuMulai ? tanggalDb(berlakuMulai) : null,
      berlakuHingga: berlakuHingga ? tanggalDb(berlakuHingga) : null,
    })),
  });
}

interface IsianAcuan {
  jenisUsahaKode?: string | undefined;
  kelurahanKode?: string | undefined;
  kbliKode?: string | undefined;
  kbliVersi?: string | undefined;
}

/**
 * Messages for choices that the reference data does not know; empty when all are known.
 *
 * @param topik any topic; only its choices are looked at
 */
export async function galatAcuan(tx: Tx, topik: object): Promise<Record<string, string[]>> {
  const isi: IsianAcuan = topik;
  const galat: Record<string, string[]> = {};
  if (isi.jenisUsahaKode) {
    const ada = await tx.jenisUsaha.findUnique({
      where: { kode: isi.jenisUsahaKode },
      select: { kode: true },
    });
    if (!ada) galat.jenisUsahaKode = ['Pilih jenis usaha dari daftar.'];
  }
  if (isi.kelurahanKode) {
    const ada = await tx.kelurahan.findUnique({
      where: { kode: isi.kelurahanKode },
      select: { kode: true },
    });
    if (!ada) galat.kelurahanKode = ['Pilih kelurahan dari daftar.'];
  }
  if (isi.kbliKode && isi.kbliVersi) {
    const versi = await tx.kbliVersi.findUnique({
      where: { versi: Number(isi.kbliVersi) },
      select: { lengkap: true, kode: { where: { kode: isi.kbliKode }, select: { kode: true } } },
    });
    // Only a complete official list can say that a code does not exist.
    if (!versi || (versi.lengkap && versi.kode.length === 0)) {
      galat.kbliKode = [`Kode ${isi.kbliKode} tidak ada di KBLI ${isi.kbliVersi}. Periksa lagi.`];
    }
  }
  return galat;
}
