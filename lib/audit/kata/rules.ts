import { LABEL_ISIAN_KOPERASI, TANPA_BILA_ADA } from '@/lib/koperasi/isian/rules';
import { LABEL_PERAN } from '@/lib/menu/rules';
import { LABEL_ISIAN_PENILAIAN } from '@/lib/penilaian/schema';
import {
  awalBesar,
  formatDesimal,
  formatRupiah,
  formatTanggal,
  formatWaktu,
} from '@/lib/platform/format';
import { kataNilai, kataObjek, LABEL_ISIAN_UMKM } from './nilai/rules';

/** Words for what the trail stores: kinds of records, acts, names of fields, values. */

export const LABEL_OBJEK: Record<string, string> = {
  koperasi: 'koperasi',
  pengurus: 'pengurus dan pengawas koperasi',
  kepengurusan_koperasi: 'pengurus dan pengawas koperasi',
  laporan_tahunan: 'laporan tahunan koperasi',
  laporan: 'laporan tahunan koperasi',
  penilaian: 'penilaian kesehatan',
  sertifikat: 'sertifikat hasil penilaian',
  pelaku_usaha: 'data diri pelaku usaha',
  usaha: 'data usaha',
  umkm: 'data usaha',
  permohonan: 'permohonan menjadi anggota',
  anggota: 'keanggotaan',
  keanggotaan: 'keanggotaan',
  pengajuan_modal: 'pengajuan modal',
  produk_pinjaman: 'produk pinjaman',
  laporan_pinjaman: 'laporan pinjaman',
  modal_diterima: 'modal yang diterima',
  sumber_modal: 'sumber modal',
  program: 'program',
  peserta: 'peserta program',
  pelatihan: 'hari pelatihan',
  klinik: 'klinik bisnis',
  dtsen: 'keterangan DTSEN',
  dokumen: 'berkas',
  identitas: 'identitas yang disamarkan',
  pengguna: 'akun',
  akun: 'akun',
  sesi: 'sesi masuk',
  peran: 'peran akun',
  aturan: 'aturan',
  himpunan: 'himpunan aturan penilaian',
  kbli: 'daftar KBLI',
  persetujuan: 'persetujuan data pribadi',
  draf: 'draf',
  kunci: 'kunci data',
  data_demo: 'data demo',
  kecocokan: 'kecocokan koperasi',
  kampanye: 'kampanye undangan',
  undangan: 'undangan berkoperasi',
  pendirian: 'pendirian koperasi',
};

const KATA_KERJA: Record<string, string> = {
  ajukan: 'Mengajukan',
  aktifkan: 'Mengaktifkan kembali',
  baca: 'Membaca',
  batalkan: 'Membatalkan',
  bayar: 'Mencatat pembayaran',
  berikan: 'Memberikan',
  buat: 'Membuat',
  buka: 'Membuka',
  cabut: 'Mencabut',
  catat: 'Mencatat',
  daftar: 'Mendaftarkan',
  daftarkan: 'Mendaftarkan',
  ekspor: 'Mengekspor',
  ganti: 'Mengganti',
  gantikan: 'Menggantikan',
  hapus: 'Menghapus',
  impor: 'Mengimpor',
  isi: 'Mengisi',
  jawab: 'Menjawab',
  keluar: 'Mencatat keluarnya',
  keluarkan: 'Mencatat keluarnya',
  kembalikan: 'Mengembalikan',
  kirim: 'Mengirim',
  konfirmasi: 'Mengonfirmasi',
  lepaskan: 'Melepas',
  nonaktifkan: 'Menonaktifkan',
  perbaiki: 'Memperbaiki',
  putuskan: 'Memutuskan',
  setujui: 'Menyetujui',
  simpan: 'Menyimpan',
  susun: 'Menyusun',
  tambah: 'Menambah',
  tanggapi: 'Menanggapi',
  tanya: 'Meminta keterangan tentang',
  tarik: 'Menarik',
  tautkan: 'Menautkan',
  terbitkan: 'Menerbitkan',
  terima: 'Menerima',
  tolak: 'Menolak',
  ubah: 'Mengubah',
  unduh: 'Mengunduh',
  unggah: 'Mengunggah',
  verifikasi: 'Memverifikasi',
};

/** Acts of which the two words do not make a good sentence. */
const KALIMAT: Record<string, string> = {
  'data-demo.mulai': 'Mulai memuat data demo',
  'data-demo.selesai': 'Selesai memuat data demo',
  'akun.daftar': 'Mendaftarkan akun sendiri',
  'pelaku_usaha.cocokkan': 'Mencocokkan NIK penduduk dengan KTP',
  'akun.konfirmasi': 'Mengonfirmasi alamat surel',
  'akun.ubah-nama': 'Mengubah nama akun',
  'akun.ganti-sandi': 'Mengganti kata sandi',
  'akun.atur-ulang-sandi': 'Mengatur ulang kata sandi lewat surel',
  'akun.terima-undangan': 'Membuat kata sandi dari undangan',
  'akun.cabut-sesi': 'Mengakhiri sesi masuk',
  'akun.cabut-sesi-lain': 'Mengakhiri semua sesi masuk yang lain',
  'akun.tarik-persetujuan': 'Menarik persetujuan data pribadi',
  'pengguna.buat': 'Membuat akun',
  'penilaian.lepaskan': 'Melepas hasil sementara penilaian ke koperasi',
  'penilaian.cabut': 'Mencabut penilaian kesehatan yang disetujui',
  'penilaian.terbitkan-sertifikat': 'Menerbitkan sertifikat hasil penilaian lagi',
  'penilaian.ekspor-pengawasan': 'Mengunduh daftar pengawasan penilaian',
  'penilaian.tanggapi': 'Menanggapi hasil sementara penilaian',
  'penilaian.isi-lembar': 'Mengisi lembar kerja penilaian',
  'penilaian.isi-buku-kerja': 'Mengisi lembar kerja penilaian dari buku kerja Excel',
  'pengurus.selesai': 'Mengakhiri jabatan pengurus atau pengawas',
  'pengurus.betulkan': 'Membetulkan data pengurus atau pengawas',
  'pengguna.undang-ulang': 'Mengirim ulang undangan akun',
  'pengguna.berikan-peran': 'Memberikan peran',
  'pengguna.cabut-peran': 'Mencabut peran',
  'aturan.tambah': 'Menambah versi aturan',
  'laporan.koreksi': 'Mengoreksi laporan tahunan yang sudah terverifikasi',
  'laporan.sertakan-berkas': 'Menyertakan berkas ke laporan tahunan',
  'laporan.hapus-berkas': 'Menghapus berkas dari laporan tahunan',
  'laporan.batalkan-koreksi': 'Membuang koreksi laporan tahunan',
  'koperasi.ubah-kuk': 'Menetapkan KUK koperasi',
  'koperasi.ingatkan-rat': 'Mengingatkan koperasi tentang RAT',
  'koperasi.ekspor-rat': 'Mengunduh daftar RAT',
  'koperasi.ekspor-peringatan': 'Mengunduh daftar peringatan dini',
  'kbli.impor': 'Mengimpor daftar resmi KBLI',
  'kunci.rotasi': 'Mengganti kunci data tersandi',
  'dokumen.buka': 'Membuka foto KTP',
  'identitas.buka': 'Membuka identitas yang disamarkan',
  'kecocokan.hitung-ulang': 'Meminta kecocokan koperasi dihitung ulang',
  'kampanye.mulai': 'Memulai kampanye undangan',
  'kampanye.tutup': 'Menutup kampanye undangan',
  'pengguna.minta-kode': 'Membuat kode penghubung',
  'pengguna.hubungkan': 'Menghubungkan akun dengan data yang dicatat petugas',
  'pelaku_usaha.hubungkan': 'Menghubungkan data pemilik dengan akunnya',
  'pelaku_usaha.hapus-hubungan': 'Menghapus telepon dan alamat rumah karena persetujuan ditarik',
  'usaha.tarik-persetujuan': 'Mencatat penarikan persetujuan pemilik',
  'usaha.catat-lapangan': 'Mencatat usaha di lapangan',
  'usaha.tambah-lapangan': 'Menambah catatan lapangan ke usaha yang sudah tercatat',
  'usaha.jawab-kebutuhan': 'Menjawab kebutuhan modal dan pola koperasi',
  'permohonan.tanya': 'Meminta keterangan kepada pemohon',
  'permohonan.jawab': 'Menjawab pertanyaan koperasi',
  'permohonan.batalkan': 'Membatalkan penerimaan calon anggota',
  'permohonan.bayar': 'Mencatat pembayaran simpanan pokok',
  'pengajuan_modal.tanya': 'Meminta keterangan kepada pemohon modal',
  'pengajuan_modal.jawab': 'Menjawab pertanyaan koperasi',
  'pengajuan_modal.setujui': 'Menawarkan modal',
  'pengajuan_modal.terima-tawaran': 'Menyetujui tawaran modal',
  'pengajuan_modal.batalkan': 'Membatalkan tawaran modal',
  'pengajuan_modal.cairkan': 'Mencatat pencairan modal',
  'modal_diterima.periksa': 'Memeriksa bukti modal yang diterima',
  'laporan_pinjaman.isi': 'Melaporkan keadaan pinjaman',
  'program.tambah-angkatan': 'Menambah tahun program',
  'program.ubah-angkatan': 'Mengubah tahun program',
  'program.ubah-kuota': 'Mengubah kuota kelurahan',
  'peserta.daftar': 'Mendaftarkan pada program',
  'peserta.betulkan': 'Membetulkan pendaftaran program',
  'peserta.verifikasi': 'Memverifikasi pendaftaran program',
  'peserta.tolak': 'Menolak pendaftaran program',
  'peserta.pilih': 'Memilih peserta program',
  'peserta.cadangkan': 'Mencatat sebagai cadangan program',
  'peserta.tidak-terpilih': 'Tidak memilih peserta program',
  'peserta.mundur': 'Mengundurkan diri dari program',
  'pendirian.mulai': 'Memulai pendirian koperasi',
  'pendirian.undang': 'Mengundang pendiri',
  'pendirian.cabut-undangan': 'Mencabut undangan pendiri',
  'pendirian.konfirmasi': 'Mengonfirmasi diri sebagai pendiri',
  'pendirian.mundur': 'Mundur sebagai pendiri',
  'pendirian.keluarkan-pendiri': 'Mengeluarkan pendiri',
  'pendirian.kirim': 'Mengirim rencana pendirian ke dinas',
  'pendirian.jadwalkan': 'Menjadwalkan penyuluhan',
  'pendirian.jadwalkan-ulang': 'Mengganti jadwal penyuluhan',
  'pendirian.catat-penyuluhan': 'Mencatat penyuluhan',
  'pendirian.catat-rapat': 'Mencatat hasil rapat pendirian',
  'pendirian.catat-setoran': 'Mencatat setoran pendiri',
  'pendirian.kirim-rapat': 'Mengirim hasil rapat pendirian ke dinas',
  'pendirian.setujui-rapat': 'Menyetujui hasil rapat pendirian',
  'pendirian.kirim-akta': 'Mengirim akta pendirian ke dinas',
  'pendirian.setujui-akta': 'Menyetujui akta pendirian',
  'pendirian.kirim-badan-hukum': 'Mengirim pengesahan badan hukum ke dinas',
  'pendirian.sahkan': 'Memasukkan koperasi baru ke daftar',
  'pendirian.kirim-nib': 'Mengirim NIB koperasi ke dinas',
  'pendirian.setujui-nib': 'Menyetujui NIB koperasi',
  'pendirian.catat-nomor-induk': 'Mencatat Nomor Induk Koperasi',
  'pendirian.alihkan': 'Mengganti pemrakarsa pendirian',
  'pendirian.kembalikan': 'Mengembalikan pendirian untuk diperbaiki',
  'pendirian.mundurkan': 'Mengembalikan pendirian satu langkah',
  'pendirian.kurang-pendiri': 'Kembali mengumpulkan pendiri karena kurang',
  'pendirian.unggah': 'Mengunggah berkas pendirian',
  'pendirian.periksa-berkas': 'Memeriksa berkas pendirian',
  'pendirian.tulis-catatan': 'Menulis catatan pada pendirian',
  'peserta.mulai-pelatihan': 'Memulai pelatihan peserta',
  'peserta.mulai-pendampingan': 'Memulai pendampingan peserta',
  'peserta.ganti-pendamping': 'Mengganti pendamping peserta',
  'peserta.selesaikan': 'Menyatakan peserta selesai',
  'peserta.hentikan': 'Menghentikan keikutsertaan peserta',
  'peserta.catat-kunjungan': 'Mencatat kunjungan pendamping',
  'klinik.batalkan': 'Membatalkan klinik bisnis',
  'peserta.catat-konsultasi': 'Mencatat konsultasi klinik bisnis',
  'peserta.hubungkan-usaha': 'Menghubungkan usaha peserta',
  'peserta.ukur-hasil': 'Mengukur hasil peserta',
  'peserta.naik-kelas': 'Menetapkan naik kelas usaha',
  'dtsen.tandai': 'Mencatat keterangan DTSEN',
  'dtsen.hapus': 'Menghapus keterangan DTSEN yang habis masa simpannya',
  'dtsen.buka': 'Membuka keterangan DTSEN yang disamarkan',
  'pelatihan.undang': 'Mengundang peserta ke pelatihan',
  'pelatihan.catat-kehadiran': 'Mencatat kehadiran pelatihan',
  'anggota.catat': 'Mencatat di buku daftar anggota',
  'anggota.minta-keluar': 'Meminta keluar dari koperasi',
  'anggota.batal-minta-keluar': 'Membatalkan permintaan keluar dari koperasi',
  'anggota.keluarkan': 'Mencatat anggota keluar',
  'anggota.ekspor': 'Mengunduh buku daftar anggota',
  'anggota.cetak': 'Membuka buku daftar anggota untuk dicetak',
};

/** Fields of a koperasi that are named only there; the rest share their names with other records. */
const HANYA_KOPERASI = [
  ...(Object.keys(TANPA_BILA_ADA) as (keyof typeof TANPA_BILA_ADA)[]),
  ...(['statusNomorInduk', 'sertifikatBerlakuHingga', 'pengesah', 'tempatKedudukan'] as const),
  ...(['notaris', 'nomorPerubahanAnggaranDasar', 'tanggalPerubahanAnggaranDasar'] as const),
  ...(['bentuk', 'kelompok', 'binaan', 'skalaBesar', 'punyaUsp', 'nomorIzinUsp'] as const),
  ...(['tanggalIzinUsp', 'kkmpBeroperasi', 'situs', 'simpananWajib'] as const),
  ...(['menerimaAnggota', 'syaratAnggota'] as const),
];
const LABEL_FORMULIR_KOPERASI: Record<string, string> = Object.fromEntries(
  HANYA_KOPERASI.map((nama) => [nama, LABEL_ISIAN_KOPERASI[nama]]),
);

const LABEL_ISIAN: Record<string, string> = {
  ...LABEL_ISIAN_UMKM,
  ...LABEL_FORMULIR_KOPERASI,
  nama: 'Nama',
  surel: 'Alamat surel',
  peran: 'Peran',
  kelurahanKode: 'Kelurahan',
  kelurahan: 'Kelurahan',
  koperasiId: 'Koperasi',
  koperasi: 'Koperasi',
  alasanNonaktif: 'Alasan dinonaktifkan',
  dinonaktifkanPada: 'Dinonaktifkan pada',
  status: 'Status',
  alamat: 'Alamat',
  rt: 'RT',
  rw: 'RW',
  rekening: 'Rekening bank',
  nib: 'NIB',
  npwp: 'NPWP',
  lamaAnggotaMin: 'Lama menjadi anggota paling sedikit',
  kbliKode: 'KBLI',
  kbliVersi: 'Versi KBLI',
  jenis: 'Jenis',
  sektor: 'Sektor',
  pola: 'Pola pengelolaan',
  adalahKkmp: 'Koperasi Kelurahan Merah Putih',
  nomorIndukKoperasi: 'Nomor induk koperasi',
  nomorBadanHukum: 'Nomor badan hukum',
  tanggalBadanHukum: 'Tanggal badan hukum',
  tanggalRat: 'Tanggal RAT',
  batasRat: 'Batas RAT',
  caraRat: 'Cara RAT diadakan',
  kuk: 'KUK',
  kukSumber: 'Sumber KUK',
  shu: 'SHU',
  totalSkor: 'Total nilai',
  sumber: 'Sumber',
  isi: 'Isi',
  versi: 'Versi',
  berlakuMulai: 'Berlaku mulai',
  belumDikonfirmasi: 'Belum dikonfirmasi',
  sesiDicabut: 'Sesi yang diakhiri',
  pendiri: 'Pendiri',
  nikPenduduk: 'NIK penduduk',
  sektorUsaha: 'Sektor usaha',
  tanggalCek: 'Tanggal diperiksa',
  minta: 'Permintaan keluar',
  dataDiri: 'Data diri',
  kepalaKeluarga: 'Kepala keluarga',
  alasanIkut: 'Alasan mengikuti',
  rekomendasiNomor: 'Nomor surat rekomendasi',
  rekomendasiTanggal: 'Tanggal surat rekomendasi',
  menjadiHadir: 'Menjadi hadir',
  menjadiTidakHadir: 'Menjadi tidak hadir',
  TK: LABEL_ISIAN_PENILAIAN.tataKelola,
  PR: LABEL_ISIAN_PENILAIAN.profilRisiko,
  KK: LABEL_ISIAN_PENILAIAN.kinerjaKeuangan,
  MD: LABEL_ISIAN_PENILAIAN.permodalan,
};

const BERUPA_RUPIAH =
  /^(modal|omzet|aset|volumeUsaha|shu|simpanan|pinjaman|utang|piutang|nominal|jumlahBayar|jumlahModal|jumlahDisetujui|jumlahCair|tambahan|plafon|sisaPokok|tunggakan|biayaAdministrasi)/;

/** 'pelakuUsaha', 'PelakuUsaha' and 'pelaku_usaha' are one kind of record. */
export function kunciObjek(jenis: string): string {
  return jenis
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/-/g, '_')
    .toLowerCase();
}

export function labelObjek(jenis: string): string {
  return LABEL_OBJEK[kunciObjek(jenis)] ?? jenis.replace(/[_-]/g, ' ').toLowerCase();
}

/** Whether an act has words of its own; acts without them would read like a program. */
export function punyaKata(tindakan: string): boolean {
  const [jenis = '', kerja = ''] = tindakan.split('.');
  return (
    tindakan in KALIMAT ||
    (kunciObjek(jenis) in LABEL_OBJEK && (kerja.split('-')[0] ?? '') in KATA_KERJA)
  );
}

/** 'koperasi.daftar' → 'Mendaftarkan koperasi'; 'koperasi.ubah-status' → 'Mengubah status koperasi'. */
export function kalimatTindakan(tindakan: string): string {
  const tetap = KALIMAT[tindakan];
  if (tetap) return tetap;
  const [jenis = '', kerja = ''] = tindakan.split('.');
  const [utama = '', ...sisa] = kerja.split('-');
  const awal = KATA_KERJA[utama];
  if (!awal)
    return `Melakukan ${kerja.replace(/-/g, ' ') || 'perubahan'} pada ${labelObjek(jenis)}`;
  return [awal, ...sisa, labelObjek(jenis)].join(' ');
}

const LABEL_PELAKU: Readonly<Record<string, string>> = {
  ...LABEL_PERAN,
  AKUN: 'Pemilik akun',
  PUBLIK: 'Portal',
};

/** 'PETUGAS+PENGURUS' → 'Petugas DKUM, Pengurus koperasi'. */
export const kalimatPeran = (peran: string): string =>
  peran
    .split('+')
    .map((satu) => LABEL_PELAKU[satu] ?? satu)
    .join(', ');

/** 'tahunBuku' → 'Tahun buku', 'pengurus.nama' stays apart with a dash. */
export function labelIsian(nama: string): string {
  const tetap = LABEL_ISIAN[nama];
  if (tetap) return tetap;
  // Lines of a worksheet are recorded under their names: 'Kas, tahun buku 2025'.
  if (nama.includes(' ')) return nama;
  // Notes on a worksheet go by the codes that stand in it: 'TK-P1'.
  if (/^[A-Z]{2}[A-Z\d.-]*$/.test(nama)) return nama;
  const kata = nama
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[._]/g, ' ')
    .toLowerCase();
  return awalBesar(kata);
}

/** Digits that name something: grouped or rounded they would name something else. */
const BUKAN_JUMLAH = /tahun|versi|nomor|kode|bulan|kelompok|^(rt|rw|nib|npwp)$/i;

function nilaiTeks(nama: string, nilai: string): string {
  if (nilai === '') return 'kosong';
  const kata = kataNilai(nama, nilai);
  if (kata) return kata;
  if (BERUPA_RUPIAH.test(nama) && /^-?\d{1,18}$/.test(nilai)) return formatRupiah(nilai);
  if (/^-?\d+\.\d+$/.test(nilai) && !BUKAN_JUMLAH.test(nama)) return formatDesimal(nilai);
  if (/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/.test(nilai)) return formatTanggal(nilai.slice(0, 10));
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(nilai)) return formatWaktu(new Date(nilai));
  if (/^\d{4}-\d{2}-\d{2}$/.test(nilai)) return formatTanggal(nilai);
  if (nilai in LABEL_PERAN) return LABEL_PERAN[nilai as keyof typeof LABEL_PERAN];
  if ((nama === 'status' ? /^[A-Z_]+$/ : /^[A-Z]{3,}(_[A-Z]+)+$|^[A-Z]{5,}$/).test(nilai)) {
    return nilai.replace(/_/g, ' ').toLowerCase();
  }
  return nilai;
}

/**
 * A stored value as a reader expects it.
 *
 * @param jenis whose words it is in, see `jenisKata`
 */
export function kalimatNilai(nama: string, nilai: unknown, jenis?: string): string {
  if (nilai === null || nilai === undefined) return 'kosong';
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak';
  if (typeof nilai === 'number') {
    const kata = nilaiTeks(nama, String(nilai));
    return BUKAN_JUMLAH.test(nama) ? kata : formatDesimal(kata);
  }
  if (typeof nilai === 'string') return kataObjek(jenis, nama, nilai) ?? nilaiTeks(nama, nilai);
  if (Array.isArray(nilai)) {
    if (nilai.length === 0) return 'kosong';
    return nilai.map((isi) => kalimatNilai(nama, isi, jenis)).join('; ');
  }
  // 'Saringan' is what the export of a list calls its filters.
  if (Object.keys(nilai).length === 0) return nama === 'saringan' ? 'tanpa saringan' : 'kosong';
  return Object.entries(nilai)
    .map(([kunci, isi]) => `${labelIsian(kunci)}: ${kalimatNilai(kunci, isi, jenis)}`)
    .join(', ');
}
