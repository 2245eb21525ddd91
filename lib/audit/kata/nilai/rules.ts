import { LABEL_STATUS_ANGGOTA } from '@/lib/keanggotaan/anggota/rules';
import { LABEL_CARA_BAYAR } from '@/lib/keanggotaan/permohonan/rules';
import { LABEL_ALASAN_KELUAR, LABEL_STATUS_PERMOHONAN } from '@/lib/keanggotaan/rules';
import {
  BENTUK_KOPERASI,
  BINAAN_KOPERASI,
  JABATAN_PENGURUS,
  JENIS_KOPERASI,
  KELOMPOK_KOPERASI,
  PENGESAH_BADAN_HUKUM,
  POLA_PENGELOLAAN,
  SEKTOR_USAHA,
  STATUS_NOMOR_INDUK,
} from '@/lib/koperasi/acuan';
import { formatAngka } from '@/lib/platform/format';
import { NAMA_JENIS_AWAL } from '@/lib/umkm/jenis/rules';
import {
  LABEL_BADAN_USAHA,
  LABEL_KAWIN,
  LABEL_KELAMIN,
  LABEL_LEGALITAS,
  LABEL_PENDIDIKAN,
  LABEL_STATUS,
} from '@/lib/umkm/rules';
import { LABEL_SKALA } from '@/lib/umkm/skala/rules';
import { namaTempat } from '@/lib/wilayah/rules';

/** Names for the codes that fields of the register hold, and the labels of these fields. */

export const LABEL_ISIAN_UMKM: Record<string, string> = {
  nomor: 'Nomor',
  kegiatanUtama: 'Kegiatan utama',
  produkUtama: 'Produk utama',
  jenisUsahaKode: 'Jenis usaha',
  statusBadanUsaha: 'Badan usaha',
  tanggalMulai: 'Tanggal mulai usaha',
  omzetTahunan: 'Omzet setahun',
  tahunData: 'Tahun data keuangan',
  skalaModal: 'Skala menurut modal usaha',
  skalaOmzet: 'Skala menurut hasil penjualan',
  skalaDilaporkan: 'Skala menurut pemilik',
  skalaEfektif: 'Skala usaha',
  dasarSkala: 'Dasar skala usaha',
  versiAturanSkala: 'Aturan skala usaha',
  pekerjaDibayarLaki: 'Pekerja laki-laki dibayar',
  pekerjaDibayarPerempuan: 'Pekerja perempuan dibayar',
  pekerjaTidakDibayarLaki: 'Pekerja laki-laki tidak dibayar',
  pekerjaTidakDibayarPerempuan: 'Pekerja perempuan tidak dibayar',
  pekerjaDibayarDisabilitasLaki: 'Penyandang disabilitas laki-laki dibayar',
  pekerjaDibayarDisabilitasPerempuan: 'Penyandang disabilitas perempuan dibayar',
  pekerjaTidakDibayarDisabilitasLaki: 'Penyandang disabilitas laki-laki tidak dibayar',
  pekerjaTidakDibayarDisabilitasPerempuan: 'Penyandang disabilitas perempuan tidak dibayar',
  statusKawin: 'Status perkawinan',
  pendidikan: 'Pendidikan terakhir',
  akurasiMeter: 'Ketelitian titik, meter',
  nikPenduduk: 'NIK penduduk',
  nikPendudukDicocokkan: 'NIK penduduk dicocokkan dengan KTP',
  isianDiberiCatatan: 'Isian yang diberi catatan',
  catatanPerIsian: 'Catatan pemeriksa',
};

const kataAcuan = (acuan: readonly { kode: string; label: string }[]) =>
  Object.fromEntries(acuan.map(({ kode, label }) => [kode, label]));
const kataNomor = (acuan: readonly { nomor: number; label: string }[]) =>
  Object.fromEntries(acuan.map(({ nomor, label }) => [String(nomor), label]));

const KATA: Record<string, Readonly<Record<string, string>>> = {
  jenisUsahaKode: NAMA_JENIS_AWAL,
  statusBadanUsaha: LABEL_BADAN_USAHA,
  jenisKelamin: LABEL_KELAMIN,
  statusKawin: LABEL_KAWIN,
  pendidikan: LABEL_PENDIDIKAN,
  pengesah: kataAcuan(PENGESAH_BADAN_HUKUM),
  pengesahPerubahan: kataAcuan(PENGESAH_BADAN_HUKUM),
  bentuk: kataAcuan(BENTUK_KOPERASI),
  jenis: kataAcuan(JENIS_KOPERASI),
  kelompok: kataNomor(KELOMPOK_KOPERASI),
  sektorUsaha: kataNomor(SEKTOR_USAHA),
  binaan: kataAcuan(BINAAN_KOPERASI),
  pola: kataAcuan(POLA_PENGELOLAAN),
  statusNomorInduk: kataAcuan(STATUS_NOMOR_INDUK),
  jabatan: kataAcuan(JABATAN_PENGURUS),
  skalaModal: LABEL_SKALA,
  skalaOmzet: LABEL_SKALA,
  skalaDilaporkan: LABEL_SKALA,
  skalaEfektif: LABEL_SKALA,
  dasarSkala: {
    MODAL: 'Modal usaha',
    OMZET: 'Hasil penjualan setahun',
    DILAPORKAN: 'Menurut pemilik',
  },
  alasanKeluar: LABEL_ALASAN_KELUAR,
  alasanMintaKeluar: LABEL_ALASAN_KELUAR,
  caraBayar: LABEL_CARA_BAYAR,
};

/** One code means another thing from record to record, so the words of a status go by its kind. */
const KATA_STATUS: Record<string, Readonly<Record<string, string>>> = {
  anggota: LABEL_STATUS_ANGGOTA,
  permohonan: LABEL_STATUS_PERMOHONAN,
  usaha: LABEL_STATUS,
};

/** What the pages of a kind of record call a status; null where the trail does not know it. */
export function kataStatus(objekJenis: string | undefined, nilai: unknown): string | null {
  const kata = objekJenis ? KATA_STATUS[objekJenis] : undefined;
  return (typeof nilai === 'string' && kata?.[nilai]) || null;
}

/** 'SKU 12/2025; PIRT 21' with the names of the permits. */
const kalimatIzin = (nilai: string): string =>
  nilai.replace(
    /(^|; )([A-Z_]+) /g,
    (utuh, awal: string, jenis: string) =>
      `${awal}${LABEL_LEGALITAS[jenis as keyof typeof LABEL_LEGALITAS] ?? utuh.trim()} `,
  );

/** The word for a code of a field; null for fields and codes that have none. */
export function kataNilai(nama: string, nilai: string): string | null {
  const kata = KATA[nama];
  if (kata && Object.hasOwn(kata, nilai)) return kata[nilai] ?? null;
  if (nama === 'kelurahanKode') return namaTempat(nilai);
  if (nama === 'izin') return nilai === '' ? null : kalimatIzin(nilai);
  if (nama.startsWith('pekerja') && /^\d{1,9}$/.test(nilai)) {
    return `${formatAngka(BigInt(nilai))} orang`;
  }
  // 'PP-7-2021' is how the table of rules names PP 7/2021.
  const aturan = nama === 'versiAturanSkala' ? /^([a-z]+)-(\d+)-(\d{4})$/i.exec(nilai) : null;
  return aturan ? `${aturan[1]?.toUpperCase()} ${aturan[2]}/${aturan[3]}` : null;
}
