import type { JenisDokumen } from '@/lib/platform/db/generated/enums';
import { jalurBersih } from '@/lib/platform/jalur-bersih';

/** What may be uploaded, in words and as limits. */

export const UKURAN_MAKS = 5 * 1024 * 1024;

export const LABEL_DOKUMEN: Record<JenisDokumen, string> = {
  KTP: 'KTP',
  NIB: 'NIB',
  SKU: 'Surat Keterangan Usaha (SKU)',
  FOTO_USAHA: 'Foto usaha',
  KERTAS_KERJA: 'Kertas kerja penilaian',
  BERITA_ACARA_RAT: 'Berita acara RAT',
  LAPORAN_KEUANGAN: 'Laporan keuangan',
  BERKAS_PENDIRIAN: 'Berkas pendirian koperasi',
  BUKTI_NAIK_KELAS: 'Bukti naik kelas',
  LAINNYA: 'Dokumen lain',
  TANGGAPAN_PENILAIAN: 'Dokumen tanggapan',
  BUKTI_PENILAIAN: 'Bukti penilaian',
  SERTIFIKAT: 'Sertifikat hasil penilaian',
};

export const TIPE_BERKAS = {
  'application/pdf': { sebutan: 'PDF', akhiran: ['pdf'] },
  'image/jpeg': { sebutan: 'JPEG', akhiran: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  'image/png': { sebutan: 'PNG', akhiran: ['png'] },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    sebutan: 'XLSX',
    akhiran: ['xlsx'],
  },
} as const;
export type TipeBerkas = keyof typeof TIPE_BERKAS;

export const TIPE_LEMBAR_KERJA =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' satisfies TipeBerkas;
const FOTO: readonly TipeBerkas[] = ['image/jpeg', 'image/png'];
const LEMBAR: readonly TipeBerkas[] = ['application/pdf', ...FOTO];

/** Documents that are often kept as a workbook. */
const BOLEH_LEMBAR_KERJA: readonly JenisDokumen[] = [
  'KERTAS_KERJA',
  'BUKTI_PENILAIAN',
  'LAPORAN_KEUANGAN',
  'BUKTI_NAIK_KELAS',
];

/** Kinds of file that a kind of document may be. */
export function tipeDiterima(jenis: JenisDokumen): readonly TipeBerkas[] {
  if (jenis === 'FOTO_USAHA') return FOTO;
  if (!BOLEH_LEMBAR_KERJA.includes(jenis)) return LEMBAR;
  return [...LEMBAR, TIPE_LEMBAR_KERJA];
}

/** 'PDF, JPEG, atau PNG'; of two 'JPEG atau PNG'. */
export function sebutanTipe(
  jenis: JenisDokumen,
  tipe: readonly TipeBerkas[] = tipeDiterima(jenis),
): string {
  const nama = tipe.map((satu) => TIPE_BERKAS[satu].sebutan);
  const terakhir = nama.pop();
  if (nama.length < 2) return [...nama, terakhir].join(' atau ');
  return `${nama.join(', ')}, atau ${terakhir}`;
}

/** Documents that only the office itself uploads, in the act of assessing. */
export const JENIS_PENILAIAN = [
  'KERTAS_KERJA',
  'BUKTI_PENILAIAN',
] as const satisfies readonly JenisDokumen[];
export const hanyaPenilai = (jenis: JenisDokumen): boolean =>
  (JENIS_PENILAIAN as readonly JenisDokumen[]).includes(jenis);

/** Files of a koperasi's yearly report, uploaded by its pengurus or a petugas. */
export const JENIS_LAPORAN: readonly JenisDokumen[] = ['BERITA_ACARA_RAT', 'LAPORAN_KEUANGAN'];
export const milikLaporan = (jenis: JenisDokumen): boolean => JENIS_LAPORAN.includes(jenis);

/** Most files one version of a yearly report keeps. */
export const BERKAS_LAPORAN_PALING_BANYAK = 10;
/** Most files that wait to prove a rise of one business, and that one rise takes. */
export const BUKTI_NAIK_KELAS_PALING_BANYAK = 10;
/** Documents of a koperasi itself, uploaded by its pengurus, or by an officer in its stead. */
export const milikKoperasi = (jenis: JenisDokumen): boolean => jenis === 'TANGGAPAN_PENILAIAN';

/** Kinds that belong to the office's files and do not count as what an account keeps. */
export const TIDAK_DIHITUNG = [
  ...JENIS_PENILAIAN,
  'SERTIFIKAT',
  'BERKAS_PENDIRIAN',
  'BUKTI_NAIK_KELAS',
] as const satisfies readonly JenisDokumen[];

/** Why an upload was refused; travels in the address of the page one comes back to. */
export const ALASAN_UNGGAH = [
  'KOSONG',
  'TERLALU_BESAR',
  'TIPE_DITOLAK',
  'TIPE_BERBEDA',
  'GAMBAR_RUSAK',
  'GAMBAR_TERLALU_LUAS',
  'PDF_RUSAK',
  'PDF_BERSANDI',
  'PDF_BERISI_PROGRAM',
  'LEMBAR_BERMAKRO',
  'BUKU_KERJA_RUSAK',
  'BUKU_KERJA_TERLALU_BESAR',
  'BUKAN_BUKU_KERJA',
  'BUKU_KERJA_LAIN',
  'TUJUAN_TIDAK_DITEMUKAN',
  'JENIS_TIDAK_BOLEH',
  'BUKAN_WAKTUNYA',
  'TERLALU_BANYAK',
  'LAPORAN_PENUH',
  'LAPORAN_TETAP',
  'FOTO_PENUH',
  'BUKTI_PENUH',
  'TERLALU_SERING',
  'ISIAN_SALAH',
  'GANGGUAN',
] as const;
export type AlasanUnggah = (typeof ALASAN_UNGGAH)[number];

/** Most documents one account keeps at a time. */
export const DOKUMEN_PALING_BANYAK = 60;

/**
 * What to do about a refused upload, in one or two sentences.
 *
 * @param menit how long whoever uploads too often has to wait
 */
export function pesanUnggah(
  alasan: AlasanUnggah,
  jenis: JenisDokumen,
  menit: string | null = null,
): string {
  const boleh = sebutanTipe(jenis);
  switch (alasan) {
    case 'KOSONG':
      return `Pilih berkas ${LABEL_DOKUMEN[jenis]} dahulu. Berkas yang kosong tidak diterima.`;
    case 'TERLALU_BESAR':
      return 'Berkas ini lebih dari 5 MB. Kecilkan ukurannya, atau foto ulang dengan mutu sedang.';
    case 'TIPE_DITOLAK':
      return `Isi berkas ini bukan ${boleh}. Simpan sebagai ${boleh}, lalu unggah lagi.`;
    case 'TIPE_BERBEDA':
      return 'Isi berkas ini tidak sama dengan namanya. Unggah berkas aslinya, jangan yang diganti namanya.';
    case 'GAMBAR_RUSAK':
      return 'Gambar ini tidak dapat dibuka. Foto ulang, lalu unggah lagi.';
    case 'GAMBAR_TERLALU_LUAS':
      return 'Gambar ini terlalu luas. Foto ulang dengan mutu sedang, lalu unggah lagi.';
    case 'PDF_RUSAK':
      return 'PDF ini tidak utuh. Simpan ulang sebagai PDF, lalu unggah lagi.';
    case 'PDF_BERSANDI':
      return 'PDF ini memakai kata sandi, jadi petugas tidak dapat membukanya. Simpan ulang tanpa kata sandi.';
    case 'PDF_BERISI_PROGRAM':
      return 'PDF ini memuat program atau berkas lain. Cetak ke PDF baru, lalu unggah hasilnya.';
    case 'LEMBAR_BERMAKRO':
      return 'Lembar kerja ini memuat makro. Simpan sebagai XLSX biasa, lalu unggah lagi.';
    case 'BUKU_KERJA_RUSAK':
      return 'Berkas ini bukan buku kerja Excel (.xlsx) yang utuh, jadi tidak disimpan. Unggah buku kerja yang diunduh dari lembar kerja ini.';
    case 'BUKU_KERJA_TERLALU_BESAR':
      return 'Isi buku kerja ini terlalu besar untuk dibaca, jadi tidak disimpan. Unggah buku kerja yang diunduh dari lembar kerja ini.';
    case 'BUKAN_BUKU_KERJA':
      return 'Ini bukan buku kerja penilaian dari portal ini, jadi tidak disimpan. Unggah buku kerja yang diunduh dari lembar kerja ini.';
    case 'BUKU_KERJA_LAIN':
      return 'Buku kerja ini milik koperasi lain, jadi tidak disimpan. Unggah buku kerja koperasi yang dinilai di sini.';
    case 'TUJUAN_TIDAK_DITEMUKAN':
      return 'Data tujuan berkas ini tidak ditemukan. Muat ulang halaman, lalu coba lagi.';
    case 'JENIS_TIDAK_BOLEH':
      return 'Akun Anda tidak dapat mengunggah dokumen jenis ini.';
    case 'BUKAN_WAKTUNYA':
      return 'Berkas ini tidak dapat diunggah pada langkah sekarang. Muat ulang halaman.';
    case 'TERLALU_BANYAK':
      return `Anda sudah menyimpan ${DOKUMEN_PALING_BANYAK} dokumen. Hapus yang tidak dipakai dahulu.`;
    case 'LAPORAN_PENUH':
      return `Laporan ini sudah punya ${BERKAS_LAPORAN_PALING_BANYAK} berkas. Hapus yang tidak dipakai dahulu.`;
    case 'LAPORAN_TETAP':
      return 'Laporan ini sedang diperiksa atau sudah terverifikasi, jadi berkasnya tidak dapat ditambah.';
    case 'FOTO_PENUH':
      return 'Foto usaha ini sudah cukup, jadi foto ini tidak ditambahkan.';
    case 'BUKTI_PENUH':
      return `Sudah ada ${BUKTI_NAIK_KELAS_PALING_BANYAK} berkas bukti yang belum dipakai. Hapus yang tidak diperlukan dahulu.`;
    case 'TERLALU_SERING':
      return `Anda mengunggah terlalu sering. Tunggu ${menit ?? 'beberapa'} menit, lalu coba lagi.`;
    case 'ISIAN_SALAH':
      return 'Formulir ini tidak lengkap. Muat ulang halaman, lalu coba lagi.';
    case 'GANGGUAN':
      return 'Ada gangguan di server, jadi berkas belum tersimpan. Coba lagi.';
  }
}

/** A refusal code from an address; anything else is null. */
export const bacaAlasanUnggah = (teks: unknown): AlasanUnggah | null =>
  ALASAN_UNGGAH.find((alasan) => alasan === teks) ?? null;

/** The message about a refused upload that an address tells of; null where it tells of none. */
export function pesanTolakUnggah(
  { unggah, unggahTunggu }: { unggah?: unknown; unggahTunggu?: unknown },
  jenis: JenisDokumen,
): string | null {
  const alasan = bacaAlasanUnggah(unggah);
  if (!alasan) return null;
  const sah = typeof unggahTunggu === 'string' && /^[1-9]\d?$/.test(unggahTunggu);
  return pesanUnggah(alasan, jenis, sah ? unggahTunggu : null);
}

const PANJANG_NAMA = 120;

/**
 * The name of a file as people may see it again: no folders, no control or direction marks, no dots in
 * front, at most 120 characters, with the ending of what the file really is.
 */
export function rapikanNamaBerkas(nama: string, tipe: TipeBerkas): string {
  const akhiran: readonly string[] = TIPE_BERKAS[tipe].akhiran;
  const bersih = (nama.slice(0, 1_000).split(/[/\\]/).pop() ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}<>:"|?*]/gu, '')
    // Phones and offices like to name a photo after the identity number on it.
    .replace(/\d{10,}/g, '***')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const titik = bersih.lastIndexOf('.');
  const ekor = titik > 0 ? bersih.slice(titik + 1).toLowerCase() : '';
  const inti = akhiran.includes(ekor) ? bersih.slice(0, titik) : bersih;
  const pendek = [...inti].slice(0, PANJANG_NAMA).join('').trim();
  return `${pendek || 'dokumen'}.${akhiran.includes(ekor) ? ekor : akhiran[0]}`;
}

/** Kind of file that a name or a browser claims, null when it claims nothing that we know. */
export function tipeMenurutNama(nama: string): TipeBerkas | 'LAIN' | null {
  const ekor = /\.([A-Za-z0-9]{1,8})$/.exec(nama.trim())?.[1]?.toLowerCase();
  if (!ekor) return null;
  for (const [tipe, { akhiran }] of Object.entries(TIPE_BERKAS)) {
    if ((akhiran as readonly string[]).includes(ekor)) return tipe as TipeBerkas;
  }
  return 'LAIN';
}

/** '1,2 MB', '640 kB'. */
export function ukuranTerbaca(byte: number): string {
  if (byte < 1_000_000) return `${Math.max(1, Math.round(byte / 1_000))} kB`;
  return `${(byte / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

/** 'Laporan keuangan (PDF, 640 kB)': what a file is, without its name, which may quote a person. */
export const sebutanBerkas = ({
  jenis,
  tipe,
  ukuran,
}: {
  jenis: JenisDokumen;
  tipe: string;
  ukuran: number;
}): string => {
  const sebutan = tipe in TIPE_BERKAS ? TIPE_BERKAS[tipe as TipeBerkas].sebutan : tipe;
  return `${LABEL_DOKUMEN[jenis]} (${sebutan}, ${ukuranTerbaca(ukuran)})`;
};

/** An application that is open or led to membership still shows its papers to the koperasi. */
export const STATUS_MASIH_TERLIHAT = [
  'DIAJUKAN',
  'MENUNGGU_JAWABAN',
  'DIJAWAB',
  'DITERIMA',
  'MENJADI_ANGGOTA',
] as const;

/** Address that takes what is typed in a form of a page, and draws the page anew with it. */
export const jalurIsian = (jalur: string): string =>
  `/api/berkas/isian?kembali=${encodeURIComponent(jalurBersih(jalur))}`;
