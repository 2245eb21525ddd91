import 'server-only';
import { randomBytes } from 'node:crypto';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import { LABEL_KATEGORI } from '@/lib/koperasi/kategori/rules';
import { hariIni, sekarang, tanggalJakarta } from '@/lib/platform/clock';
import type { PredikatKesehatan } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { env, modeDemo } from '@/lib/platform/env';
import { cincinTandaTangan } from '@/lib/platform/tanda-tangan';
import { BITA_KODE, berlakuHingga, jalurVerifikasi, kodeDariAcak, nomorSurat } from '../rules';
import type { MuatanSertifikat } from '../schema';
import type { AspekSurat, IsiSurat } from '../types';

/** The approved assessment that a letter is about, with its koperasi locked by the caller. */
export interface PenilaianTerbit {
  id: string;
  koperasiId: string;
  tahunBuku: number;
  total: string;
  predikat: PredikatKesehatan;
  labelPredikat: string;
  kategori: MuatanSertifikat['kategori'];
  aspek: readonly AspekSurat[];
  aturan: { versi: string; sumber: string };
  /** ISO day of the approval, from which the time counts for which a letter holds. */
  disetujui: string;
}

const JENIS_NOMOR = 'sertifikat-penilaian';

/**
 * The next running number of the letters of a year. The row stays locked until the letter is stored: a
 * letter that comes to nothing gives its number back, and two never get the same.
 */
async function nomorBerikutnya(tx: Tx, tahun: number): Promise<number> {
  const [baris] = await tx.$queryRaw<{ terakhir: number }[]>`
    INSERT INTO nomor_surat (jenis, tahun, terakhir) VALUES (${JENIS_NOMOR}, ${tahun}, 1)
    ON CONFLICT (jenis, tahun) DO UPDATE SET terakhir = nomor_surat.terakhir + 1
    RETURNING terakhir`;
  if (!baris) throw new Error('Nomor surat tidak dapat diberikan.');
  return baris.terakhir;
}

async function bacaKoperasi(tx: Tx, id: string) {
  const { kelurahan, ...koperasi } = await tx.koperasi.findUniqueOrThrow({
    where: { id },
    select: {
      nama: true,
      jenis: true,
      nomorBadanHukum: true,
      tanggalBadanHukum: true,
      nomorIndukKoperasi: true,
      alamat: true,
      rt: true,
      rw: true,
      kodePos: true,
      kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
    },
  });
  const rtRw = [koperasi.rt && `RT ${koperasi.rt}`, koperasi.rw && `RW ${koperasi.rw}`]
    .filter(Boolean)
    .join(' ');
  const kota = `Kota Depok${koperasi.kodePos ? ` ${koperasi.kodePos}` : ''}`;
  const wilayah = `Kelurahan ${kelurahan.nama}, Kecamatan ${kelurahan.kecamatan.nama}, ${kota}`;
  return {
    nama: koperasi.nama,
    jenis: labelAcuan(JENIS_KOPERASI, koperasi.jenis),
    nomorBadanHukum: koperasi.nomorBadanHukum,
    tanggalBadanHukum: koperasi.tanggalBadanHukum && tanggalJakarta(koperasi.tanggalBadanHukum),
    nomorIndukKoperasi: koperasi.nomorIndukKoperasi,
    alamat: [koperasi.alamat, rtRw, wilayah].filter(Boolean).join(', '),
  };
}

/** Everything the letter is to say, from the rules and the koperasi as they are today. */
export async function susunSurat(
  tx: Tx,
  penilaian: PenilaianTerbit,
): Promise<{ isi: IsiSurat; urutan: number }> {
  const tanggal = hariIni();
  const [kop, bentuk, koperasi] = await Promise.all([
    aturanBerlaku('kop-surat', tanggal, tx),
    aturanBerlaku('sertifikat-penilaian', tanggal, tx),
    bacaKoperasi(tx, penilaian.koperasiId),
  ]);
  const urutan = await nomorBerikutnya(tx, Number(tanggal.slice(0, 4)));
  const { polaNomor, digitUrut, berlakuBulan, judul } = bentuk.isi;
  const kode = kodeDariAcak(randomBytes(BITA_KODE));
  const { baris, tempat, jabatan, nama, nip } = kop.isi;
  const isi: IsiSurat = {
    kop: baris,
    judul: judul[penilaian.kategori],
    nomor: nomorSurat(polaNomor, { urutan, digit: digitUrut, tanggal }),
    kode,
    alamatVerifikasi: `${env().SINERGI_ALAMAT.replace(/\/$/, '')}${jalurVerifikasi(kode)}`,
    koperasi,
    tahunBuku: penilaian.tahunBuku,
    aturan: penilaian.aturan,
    aspek: penilaian.aspek,
    total: penilaian.total,
    predikat: penilaian.labelPredikat,
    kategori: LABEL_KATEGORI[penilaian.kategori],
    tempat,
    tanggal,
    berlakuHingga: berlakuHingga(penilaian.disetujui, berlakuBulan),
    masaBelumDikonfirmasi: bentuk.belumDikonfirmasi,
    penandaTangan: { jabatan, nama, nip },
    kunciId: cincinTandaTangan().kunciAktif,
    terbitPada: sekarang(),
    rekaan: modeDemo(),
  };
  return { isi, urutan };
}

/** What is signed: the main points of the letter, bound to the bytes of its PDF. */
export function susunMuatan(
  penilaian: PenilaianTerbit,
  { kode, nomor, tanggal, berlakuHingga: hingga, koperasi }: IsiSurat,
  sha256: string,
): MuatanSertifikat {
  const { nama, nomorIndukKoperasi, nomorBadanHukum } = koperasi;
  return {
    jenis: 'hasil-penilaian-kesehatan-koperasi',
    versi: 1,
    ...{ kode, nomor, tanggal, berlakuHingga: hingga },
    koperasi: { id: penilaian.koperasiId, nama, nomorIndukKoperasi, nomorBadanHukum },
    tahunBuku: penilaian.tahunBuku,
    aturan: penilaian.aturan.versi,
    aspek: penilaian.aspek.map((satu) => ({ kode: satu.kode, persen: satu.persen })),
    total: penilaian.total,
    predikat: penilaian.predikat,
    kategori: penilaian.kategori,
    sha256,
  };
}
