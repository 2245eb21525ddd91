import { LABEL_DOKUMEN, TIPE_BERKAS, ukuranTerbaca } from '@/lib/dokumen/rules';
import { LABEL_JAWABAN, LABEL_TUJUAN as LABEL_TUJUAN_KAMPANYE } from '@/lib/kampanye/rules';
import { LABEL_STATUS_ANGGOTA } from '@/lib/keanggotaan/anggota/rules';
import { LABEL_CARA_BAYAR } from '@/lib/keanggotaan/permohonan/rules';
import { LABEL_ALASAN_KELUAR, LABEL_STATUS_PERMOHONAN } from '@/lib/keanggotaan/rules';
import { LABEL_KEBUTUHAN } from '@/lib/kecocokan/kalimat/rules';
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
import { LABEL_KATEGORI } from '@/lib/koperasi/kategori/rules';
import { LABEL_CARA_RAT, LABEL_STATUS_LAPORAN } from '@/lib/koperasi/laporan/rules';
import { namaKecamatanDari } from '@/lib/koperasi/publik/rules';
import {
  LABEL_CARA as LABEL_CARA_PERTEMUAN,
  LABEL_STATUS_BERKAS,
  LABEL_STATUS_PENDIRIAN,
} from '@/lib/pendirian/tampilan/rules';
import { LABEL_PREDIKAT } from '@/lib/penilaian/predikat/rules';
import { LABEL_STATUS_PENILAIAN } from '@/lib/penilaian/rules';
import { LABEL_SIKAP } from '@/lib/penilaian/tanggapan/rules';
import { adalahBulan, namaBulan } from '@/lib/permodalan/laporan/rules';
import {
  LABEL_AKAD,
  LABEL_CARA as LABEL_CARA_JASA,
  LABEL_HASIL,
  LABEL_JENIS_SUMBER,
  LABEL_KOLEKTIBILITAS,
  LABEL_STATUS_MODAL,
  LABEL_TUJUAN as LABEL_TUJUAN_MODAL,
} from '@/lib/permodalan/rules';
import { formatAngka, formatDesimal } from '@/lib/platform/format';
import { LABEL_CARA as LABEL_CARA_KUNJUNGAN } from '@/lib/program/pendampingan/rules';
import { LABEL_STATUS_PESERTA } from '@/lib/program/rules';
import { LABEL_KEADAAN } from '@/lib/sertifikat/rules';
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
  alasanBelumCocok: 'Alasan NIK penduduk belum dicocokkan',
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
  kategori: LABEL_KATEGORI,
  kategoriKesehatan: LABEL_KATEGORI,
  predikat: LABEL_PREDIKAT,
  sikap: LABEL_SIKAP,
  caraRat: LABEL_CARA_RAT,
  akad: LABEL_AKAD,
  kolektibilitas: LABEL_KOLEKTIBILITAS,
  kebutuhan: LABEL_KEBUTUHAN,
  skala: LABEL_SKALA,
  tipe: Object.fromEntries(
    Object.entries(TIPE_BERKAS).map(([tipe, { sebutan }]) => [tipe, sebutan]),
  ),
};

/** One code means another thing from record to record, so these words go by its kind. */
const KATA_OBJEK: Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>> = {
  anggota: { status: LABEL_STATUS_ANGGOTA },
  dokumen: { jenis: LABEL_DOKUMEN },
  kampanye: { tujuan: LABEL_TUJUAN_KAMPANYE },
  laporan: { status: LABEL_STATUS_LAPORAN },
  modal_diterima: { jenis: LABEL_JENIS_SUMBER },
  pendirian: {
    status: LABEL_STATUS_PENDIRIAN,
    cara: LABEL_CARA_PERTEMUAN,
    hasil: LABEL_STATUS_BERKAS,
  },
  pengajuan_modal: {
    status: LABEL_STATUS_MODAL,
    tujuan: LABEL_TUJUAN_MODAL,
    hasil: LABEL_HASIL,
  },
  penilaian: { status: LABEL_STATUS_PENILAIAN },
  permohonan: { status: LABEL_STATUS_PERMOHONAN },
  peserta: { status: LABEL_STATUS_PESERTA, cara: LABEL_CARA_KUNJUNGAN },
  produk_pinjaman: { cara: LABEL_CARA_JASA },
  sertifikat: { status: LABEL_KEADAAN },
  sumber_modal: { jenis: LABEL_JENIS_SUMBER, cara: LABEL_CARA_JASA },
  undangan: { jawaban: LABEL_JAWABAN },
  usaha: { status: LABEL_STATUS },
};

/**
 * Whose words the values of an entry are. A yearly report and the board stand in the trail of their koperasi,
 * so the act says it first: 'laporan.ajukan' on a koperasi is about a report.
 */
export function jenisKata(objekJenis: string, tindakan: string): string {
  const [jenis = ''] = tindakan.split('.');
  return jenis in KATA_OBJEK ? jenis : objekJenis;
}

/** What the pages of a kind of record call a code of theirs; null where the trail does not know it. */
export function kataObjek(jenis: string | undefined, nama: string, nilai: string): string | null {
  const kata = jenis ? KATA_OBJEK[jenis]?.[nama] : undefined;
  if (!kata || !Object.hasOwn(kata, nilai)) return null;
  return kata[nilai] ?? null;
}

/** 'SKU 12/2025; PIRT 21' with the names of the permits. */
const kalimatIzin = (nilai: string): string =>
  nilai.replace(
    /(^|; )([A-Z_]+) /g,
    (utuh, awal: string, jenis: string) =>
      `${awal}${LABEL_LEGALITAS[jenis as keyof typeof LABEL_LEGALITAS] ?? utuh.trim()} `,
  );

/** Aspects of an assessment, which are percentages; the total is a score. */
const ASPEK_PENILAIAN = new Set(['tataKelola', 'profilRisiko', 'kinerjaKeuangan', 'permodalan']);

/** The word for a code of a field; null for fields and codes that have none. */
export function kataNilai(nama: string, nilai: string): string | null {
  const kata = KATA[nama];
  if (kata && Object.hasOwn(kata, nilai)) return kata[nilai] ?? null;
  if (nama === 'kelurahanKode' || nama === 'kelurahan') return namaTempat(nilai);
  if (nama === 'kecamatan' || nama === 'kecamatanKode') return namaKecamatanDari(nilai);
  if (nama === 'bulan' && adalahBulan(nilai)) return namaBulan(nilai);
  if (nama === 'izin') return nilai === '' ? null : kalimatIzin(nilai);
  if (ASPEK_PENILAIAN.has(nama) && /^\d{1,3}(\.\d+)?$/.test(nilai)) {
    return `${formatDesimal(nilai)}\u00a0%`;
  }
  if (nama === 'berkas' && /^\d{1,9}$/.test(nilai)) {
    return nilai === '0' ? 'tidak ada' : `${formatAngka(BigInt(nilai))} berkas`;
  }
  if (nama === 'ukuran' && /^\d{1,9}$/.test(nilai)) return ukuranTerbaca(Number(nilai));
  if (nama.startsWith('pekerja') && /^\d{1,9}$/.test(nilai)) {
    return `${formatAngka(BigInt(nilai))} orang`;
  }
  // 'PP-7-2021' is how the table of rules names PP 7/2021.
  const aturan = /^versiAturan(Skala)?$/.test(nama)
    ? /^([a-z]+)-(\d+)-(\d{4})$/i.exec(nilai)
    : null;
  return aturan ? `${aturan[1]?.toUpperCase()} ${aturan[2]}/${aturan[3]}` : null;
}
