import {
  formatAngka,
  formatDesimal,
  formatPersen,
  formatRupiah,
  formatTanggal,
} from '@/lib/platform/format';
import type { IsiAturan, KodeAturan } from '../schema';

/** One value of a rule that an admin may set; everything else of a rule is its fixed shape. */
export interface BidangAturan {
  /** Where it stands in the value, e.g. 'kelas.0.modalPalingBanyak'. */
  jalur: string;
  label: string;
  jenis:
    | 'rupiah'
    | 'persen'
    | 'nilai'
    | 'bulat'
    | 'tanggal'
    | 'teks'
    | 'teks-opsional'
    | 'baris'
    | 'kategori'
    | 'pilihan'
    | 'ya-tidak';
  /** Largest whole number; 1.000 unless told. */
  maks?: number;
  /** The choices of a 'pilihan'. */
  pilihan?: Record<string, string>;
}

interface PenjelasanAturan<K extends KodeAturan> {
  judul: string;
  penjelasan: string;
  bidang: (isi: IsiAturan<K>) => BidangAturan[];
}

const NAMA_SKALA = { MIKRO: 'mikro', KECIL: 'kecil', MENENGAH: 'menengah', BESAR: 'besar' };
/** Steps of a founding as the rules about them name them. */
const NAMA_TAHAP = {
  PENGUMPULAN_PENDIRI: 'mengumpulkan pendiri',
  SIAP_PENYULUHAN: 'menjadwalkan penyuluhan',
  PENYULUHAN_TERJADWAL: 'penyuluhan',
  RAPAT_PENDIRIAN: 'rapat pendirian',
  PROSES_NOTARIS: 'proses notaris',
  PENGAJUAN_AHU: 'pengesahan AHU',
  BERBADAN_HUKUM: 'mengurus NIB',
  NIB_TERBIT: 'mengurus Nomor Induk Koperasi',
};
const NAMA_PREDIKAT = {
  SEHAT: 'Sehat',
  CUKUP_SEHAT: 'Cukup sehat',
  DALAM_PENGAWASAN: 'Dalam pengawasan',
  DALAM_PENGAWASAN_KHUSUS: 'Dalam pengawasan khusus',
};
export const NAMA_KATEGORI = {
  SEHAT: 'Sehat',
  CUKUP_SEHAT: 'Cukup sehat',
  TIDAK_SEHAT: 'Tidak sehat',
};

/** Whole numbers that stand together under one key. */
const butirBulat = (
  kunci: string,
  maks: number,
  butir: readonly (readonly [nama: string, label: string])[],
): BidangAturan[] =>
  butir.map(([nama, label]) => ({ jalur: `${kunci}.${nama}`, label, jenis: 'bulat', maks }));

/** What each rule is called, what it does, and which of its values can be set. */
export const PENJELASAN_ATURAN: { [K in KodeAturan]: PenjelasanAturan<K> } = {
  'skala-usaha': {
    judul: 'Skala usaha',
    penjelasan: 'Batas modal usaha dan hasil penjualan tahunan tiap kelas usaha.',
    bidang: ({ kelas }) => [
      {
        jalur: 'berlakuBagiUsahaBaruSejak',
        label: 'Ukuran modal berlaku bagi usaha yang mulai sejak',
        jenis: 'tanggal',
      },
      ...kelas.flatMap(({ skala, modalPalingBanyak }, i): BidangAturan[] =>
        modalPalingBanyak === null
          ? []
          : [
              {
                jalur: `kelas.${i}.modalPalingBanyak`,
                label: `Modal usaha ${NAMA_SKALA[skala]} paling banyak`,
                jenis: 'rupiah',
              },
              {
                jalur: `kelas.${i}.omzetPalingBanyak`,
                label: `Hasil penjualan tahunan usaha ${NAMA_SKALA[skala]} paling banyak`,
                jenis: 'rupiah',
              },
            ],
      ),
    ],
  },
  'penilaian-kesehatan': {
    judul: 'Penilaian kesehatan koperasi',
    penjelasan: 'Bobot tiap aspek, batas nilai tiap predikat, dan kategori yang ditampilkan.',
    bidang: ({ aspek, pita }) => [
      ...aspek.map(
        ({ nama }, i): BidangAturan => ({
          jalur: `aspek.${i}.bobot`,
          label: `Bobot ${nama.toLowerCase()}`,
          jenis: 'persen',
        }),
      ),
      ...pita.flatMap(({ predikat }, i): BidangAturan[] => [
        {
          jalur: `pita.${i}.mulai`,
          label: `${NAMA_PREDIKAT[predikat]} mulai dari nilai`,
          jenis: 'nilai',
        },
        {
          jalur: `pita.${i}.kategori`,
          label: `${NAMA_PREDIKAT[predikat]} ditampilkan sebagai`,
          jenis: 'kategori',
        },
      ]),
    ],
  },
  'tanggapan-penilaian': {
    judul: 'Masa tanggapan penilaian',
    penjelasan:
      'Berapa hari koperasi boleh menanggapi hasil sementara penilaian kesehatan, dihitung sejak hari setelah hasil dilepas.',
    bidang: () => [{ jalur: 'hari', label: 'Hari kalender', jenis: 'bulat' }],
  },
  'pengawasan-penilaian': {
    judul: 'Pengawasan penilaian',
    penjelasan: 'Kapan penilaian disebut terlambat dan sertifikat disebut segera berakhir.',
    bidang: () => [
      {
        jalur: 'bulanSetelahTutupBuku',
        label: 'Penilaian selesai paling lambat, bulan setelah tutup buku',
        jenis: 'bulat',
      },
      {
        jalur: 'hariSebelumBerakhir',
        label: 'Sertifikat segera berakhir, hari sebelumnya',
        jenis: 'bulat',
      },
    ],
  },
  'sertifikat-penilaian': {
    judul: 'Sertifikat hasil penilaian',
    penjelasan: 'Nomor surat, masa berlaku, dan judul sertifikat hasil penilaian kesehatan.',
    bidang: () => [
      {
        jalur: 'polaNomor',
        label: 'Pola nomor surat, dengan {urut}, {bulan}, dan {tahun}',
        jenis: 'teks',
      },
      { jalur: 'digitUrut', label: 'Jumlah angka nomor urut', jenis: 'bulat' },
      { jalur: 'berlakuBulan', label: 'Berlaku, bulan sejak terbit', jenis: 'bulat' },
      { jalur: 'judul.SEHAT', label: 'Judul untuk kategori sehat', jenis: 'teks' },
      { jalur: 'judul.CUKUP_SEHAT', label: 'Judul untuk kategori cukup sehat', jenis: 'teks' },
      { jalur: 'judul.TIDAK_SEHAT', label: 'Judul untuk kategori tidak sehat', jenis: 'teks' },
    ],
  },
  'kop-surat': {
    judul: 'Kop surat dan penanda tangan',
    penjelasan: 'Kepala surat dan pejabat yang tercantum pada sertifikat hasil penilaian.',
    bidang: () => [
      { jalur: 'baris', label: 'Kepala surat, satu baris tiap bagian', jenis: 'baris' },
      { jalur: 'tempat', label: 'Tempat surat dibuat', jenis: 'teks' },
      { jalur: 'jabatan', label: 'Jabatan penanda tangan', jenis: 'teks' },
      { jalur: 'nama', label: 'Nama penanda tangan', jenis: 'teks-opsional' },
      { jalur: 'nip', label: 'NIP penanda tangan', jenis: 'teks-opsional' },
    ],
  },
  'batas-rat': {
    judul: 'Batas waktu RAT',
    penjelasan: 'Berapa bulan setelah tutup buku rapat anggota tahunan harus sudah diadakan.',
    bidang: () => [
      { jalur: 'bulanSetelahTutupBuku', label: 'Bulan setelah tutup buku', jenis: 'bulat' },
    ],
  },
  'peringatan-dini': {
    judul: 'Peringatan dini koperasi',
    penjelasan:
      'Kapan koperasi masuk daftar peringatan dini menurut indeks laporan tahunan dan nilai kesehatannya.',
    bidang: ({ pertumbuhanAnggota }) => [
      { jalur: 'batas', label: 'Indeks atau nilai yang menuju di bawah', jenis: 'nilai' },
      { jalur: 'turun', label: 'Turun lebih dari, poin setahun', jenis: 'nilai' },
      { jalur: 'tahunTren', label: 'Tahun buku yang dilihat untuk kecenderungan', jenis: 'bulat' },
      {
        jalur: 'indikatorPalingSedikit',
        label: 'Indikator paling sedikit untuk satu indeks',
        jenis: 'bulat',
      },
      ...pertumbuhanAnggota.map(
        (_, i): BidangAturan => ({
          jalur: `pertumbuhanAnggota.${i}`,
          label: `Pertumbuhan anggota: nilai ${3 - i} mulai dari`,
          jenis: 'persen',
        }),
      ),
    ],
  },
  'pengingat-rat': {
    judul: 'Pengingat RAT',
    penjelasan:
      'Kapan portal mengingatkan koperasi tentang batas RAT, dan jarak paling dekat antara dua pengingat petugas.',
    bidang: ({ hariSebelumBatas }) => [
      ...hariSebelumBatas.map(
        (_, i): BidangAturan => ({
          jalur: `hariSebelumBatas.${i}`,
          label: `Pengingat otomatis ke-${i + 1}, hari sebelum batas`,
          jenis: 'bulat',
        }),
      ),
      { jalur: 'jedaHari', label: 'Jarak antara dua pengingat petugas, hari', jenis: 'bulat' },
    ],
  },
  kuk: {
    judul: 'Klasifikasi Usaha Koperasi (KUK)',
    penjelasan:
      'Batas tiap kelas menurut jumlah anggota, modal sendiri, dan aset, untuk saran KUK di halaman koperasi.',
    bidang: ({ himpunan }) => [
      ...himpunan.flatMap(({ nama, batas }, i) =>
        batas.flatMap((_, kelas): BidangAturan[] => {
          const jalur = `himpunan.${i}.batas.${kelas}`;
          const awal = `${nama}: KUK ${kelas + 1} sampai`;
          return [
            {
              jalur: `${jalur}.anggota`,
              label: `${awal} jumlah anggota`,
              jenis: 'bulat',
              maks: 10_000_000,
            },
            { jalur: `${jalur}.modalSendiri`, label: `${awal} modal sendiri`, jenis: 'rupiah' },
            { jalur: `${jalur}.aset`, label: `${awal} aset`, jenis: 'rupiah' },
          ];
        }),
      ),
      {
        jalur: 'bilaBerbeda',
        label: 'Bila kriterianya menunjuk kelas yang berbeda',
        jenis: 'pilihan',
        pilihan: {
          TERTINGGI: 'Kelas tertinggi yang dipakai',
          TENGAH: 'Kelas tengah yang dipakai',
          TERENDAH: 'Kelas terendah yang dipakai',
        },
      },
    ],
  },
  'pendiri-paling-sedikit': {
    judul: 'Jumlah pendiri',
    penjelasan: 'Pendiri paling sedikit saat koperasi dibentuk.',
    bidang: () => [
      { jalur: 'primer', label: 'Koperasi primer, orang', jenis: 'bulat' },
      { jalur: 'sekunder', label: 'Koperasi sekunder, koperasi', jenis: 'bulat' },
    ],
  },
  'susunan-pengurus': {
    judul: 'Susunan pengurus dan pengawas',
    penjelasan: 'Pengurus dan pengawas paling sedikit yang dipilih rapat pendirian.',
    bidang: () => [
      { jalur: 'primer.pengurus', label: 'Pengurus koperasi primer, orang', jenis: 'bulat' },
      { jalur: 'primer.pengawas', label: 'Pengawas koperasi primer, orang', jenis: 'bulat' },
      { jalur: 'sekunder.pengurus', label: 'Pengurus koperasi sekunder, orang', jenis: 'bulat' },
      { jalur: 'sekunder.pengawas', label: 'Pengawas koperasi sekunder, orang', jenis: 'bulat' },
    ],
  },
  'dewan-pengawas-syariah': {
    judul: 'Dewan pengawas syariah',
    penjelasan:
      'Anggota dewan pengawas syariah paling sedikit, dipilih rapat pendirian koperasi simpan pinjam dan pembiayaan syariah.',
    bidang: () => [{ jalur: 'palingSedikit', label: 'Anggota dewan, orang', jenis: 'bulat' }],
  },
  'modal-simpan-pinjam': {
    judul: 'Modal awal koperasi simpan pinjam',
    penjelasan: 'Modal yang disetor saat koperasi simpan pinjam primer didirikan.',
    bidang: () => [
      { jalur: 'kabKota', label: 'Anggota dari satu kabupaten/kota', jenis: 'rupiah' },
      { jalur: 'provinsi', label: 'Anggota dari beberapa kabupaten/kota', jenis: 'rupiah' },
      { jalur: 'nasional', label: 'Anggota dari beberapa provinsi', jenis: 'rupiah' },
    ],
  },
  'batas-waktu-pendirian': {
    judul: 'Batas waktu pendirian koperasi',
    penjelasan: 'Berapa hari setiap langkah pendirian seharusnya selesai.',
    bidang: ({ tahap }) => [
      ...tahap.map(
        ({ status }, i): BidangAturan => ({
          jalur: `tahap.${i}.hari`,
          label: `${NAMA_TAHAP[status]}, hari`,
          jenis: 'bulat',
        }),
      ),
      { jalur: 'undanganHari', label: 'Undangan pendiri berlaku, hari', jenis: 'bulat' },
    ],
  },
  'pengingat-pendirian': {
    judul: 'Pengingat batas waktu pendirian',
    penjelasan:
      'Berapa hari sebelum batas waktu sebuah langkah pendirian yang mendapat giliran diingatkan. Sekali lagi sesudah batasnya lewat.',
    bidang: () => [{ jalur: 'hariSebelum', label: 'Hari sebelum batas', jenis: 'bulat' }],
  },
  'berkas-pendirian': {
    judul: 'Berkas pendirian koperasi',
    penjelasan: 'Berkas yang diunggah dan diperiksa pada setiap langkah pendirian.',
    bidang: ({ butir }) =>
      butir.flatMap(({ tahap, nama }, i): BidangAturan[] => [
        { jalur: `butir.${i}.nama`, label: `Berkas ${i + 1}, ${NAMA_TAHAP[tahap]}`, jenis: 'teks' },
        { jalur: `butir.${i}.wajib`, label: `Berkas ${i + 1} wajib: ${nama}`, jenis: 'ya-tidak' },
      ]),
  },
  'nama-koperasi': {
    judul: 'Nama koperasi',
    penjelasan: 'Jumlah kata paling sedikit dalam nama koperasi, di luar kata wajibnya.',
    bidang: () => [
      { jalur: 'kataPalingSedikit', label: 'Jumlah kata paling sedikit', jenis: 'bulat' },
    ],
  },
  'jasa-pinjaman': {
    judul: 'Batas jasa pinjaman koperasi',
    penjelasan:
      'Jasa pinjaman, margin, atau ujrah paling banyak dalam setahun. Produk di atas batas ini tidak dapat disimpan.',
    bidang: () => [
      { jalur: 'persenPerTahunPalingBanyak', label: 'Paling banyak setahun', jenis: 'persen' },
    ],
  },
  'provisi-pinjaman': {
    judul: 'Batas provisi dan biaya awal pinjaman koperasi',
    penjelasan:
      'Provisi paling banyak dari pokok, begitu juga provisi bersama biaya administrasi dari pinjaman terkecil. Produk di atas batas ini tidak dapat disimpan dan tidak ditawarkan.',
    bidang: () => [
      { jalur: 'persenPalingBanyak', label: 'Paling banyak dari pokok', jenis: 'persen' },
    ],
  },
  'pihak-terkait': {
    judul: 'Batas pinjaman kepada pihak terkait',
    penjelasan:
      'Pinjaman kepada pengurus, pengawas, dan orang dekatnya, dibanding modal sendiri koperasi. Melewatinya memberi peringatan.',
    bidang: () => [
      {
        jalur: 'persenModalSendiriPalingBanyak',
        label: 'Paling banyak dari modal sendiri',
        jenis: 'persen',
      },
    ],
  },
  'laporan-pinjaman': {
    judul: 'Batas waktu laporan pinjaman',
    penjelasan:
      'Tanggal pada bulan berikutnya ketika laporan pinjaman sebulan harus sudah dikirim.',
    bidang: () => [
      { jalur: 'tanggalPalingLambat', label: 'Tanggal paling lambat', jenis: 'bulat' },
    ],
  },
  'kecocokan-koperasi': {
    judul: 'Kecocokan koperasi bagi UMKM',
    penjelasan:
      'Bobot dan batas yang dipakai untuk mengurutkan koperasi bagi setiap usaha. Semua bobot bersama-sama 100.',
    bidang: () => [
      ...butirBulat('bobot', 100, [
        ['jarak', 'Bobot jarak'],
        ['bidang', 'Bobot jenis dan bidang usaha'],
        ['modal', 'Bobot kebutuhan modal'],
        ['pola', 'Bobot pola pengelolaan'],
        ['kesehatan', 'Bobot kesehatan koperasi'],
        ['keterbukaan', 'Bobot terbuka bagi anggota baru'],
        ['simpanan', 'Bobot simpanan pokok dibanding kemampuan'],
      ]),
      ...butirBulat('jarak', 50_000, [
        ['dekatMeter', 'Jarak: poin penuh sampai, meter'],
        ['jauhMeter', 'Jarak: tanpa poin mulai, meter'],
        ['jangkauanMeter', 'Jarak yang masih terjangkau, meter'],
      ]),
      ...butirBulat('bidang', 100, [
        ['sama', 'Bidang sama: persen dari bobotnya'],
        ['sejalan', 'Bidang sejalan: persen dari bobotnya'],
        ['umum', 'Melayani semua bidang: persen dari bobotnya'],
        ['lain', 'Bidang lain: persen dari bobotnya'],
      ]),
      ...butirBulat('modal', 100, [
        ['plafonKurang', 'Plafon kurang dari yang diperlukan: persen dari bobotnya'],
        ['tanpaProduk', 'Meminjamkan tanpa produk tertulis: persen dari bobotnya'],
      ]),
      ...butirBulat('kesehatan', 100, [
        ['cukupSehat', 'Cukup sehat: persen dari bobotnya'],
        ['belumDinilai', 'Belum dinilai: persen dari bobotnya'],
      ]),
      ...butirBulat('simpanan', 1_000, [
        ['ringanPersen', 'Simpanan pokok ringan sampai, persen penjualan sebulan'],
        ['beratPersen', 'Simpanan pokok berat mulai, persen penjualan sebulan'],
      ]),
      { jalur: 'disarankanMulai', label: 'Disarankan mulai dari poin', jenis: 'bulat', maks: 100 },
      { jalur: 'disimpan', label: 'Koperasi yang disimpan tiap usaha', jenis: 'bulat', maks: 25 },
    ],
  },
  'peluang-koperasi': {
    judul: 'Peluang koperasi baru',
    penjelasan:
      'Kapan UMKM sebidang yang belum punya koperasi dianggap berdekatan. Jumlah paling sedikitnya sama dengan jumlah pendiri koperasi primer.',
    bidang: () => [
      {
        jalur: 'jarakGugusMeter',
        label: 'Jarak antara titik tengah kelurahan paling jauh, meter',
        jenis: 'bulat',
        maks: 50_000,
      },
    ],
  },
  'kampanye-undangan': {
    judul: 'Kampanye undangan',
    penjelasan:
      'Seberapa sering seorang pemilik usaha boleh diundang, dan sampai kapan ia dapat menjawab.',
    bidang: () => [
      {
        jalur: 'jedaHari',
        label: 'Jarak antara dua undangan kepada orang yang sama, hari',
        jenis: 'bulat',
      },
      { jalur: 'hariJawab', label: 'Waktu untuk menjawab, hari', jenis: 'bulat', maks: 365 },
    ],
  },
  'target-pendataan': {
    judul: 'Target pendataan lapangan',
    penjelasan: 'Berapa usaha dicatat di setiap kelurahan setiap bulan; tampil di halaman petugas.',
    bidang: () => [
      {
        jalur: 'perKelurahanSebulan',
        label: 'Usaha per kelurahan sebulan',
        jenis: 'bulat',
        maks: 10_000,
      },
    ],
  },
  'titik-lokasi': {
    judul: 'Titik lokasi usaha',
    penjelasan:
      'Titik yang lebih jauh dari ini dari pusat kelurahannya ditanyakan lagi sebelum disimpan.',
    bidang: () => [
      {
        jalur: 'palingJauhMeter',
        label: 'Jarak terjauh tanpa bertanya, meter',
        jenis: 'bulat',
        maks: 50_000,
      },
    ],
  },
  'simpan-dtsen': {
    judul: 'Masa simpan keterangan DTSEN',
    penjelasan:
      'Keterangan DTSEN dihapus sendiri sesudah masa ini, dihitung dari hari pemeriksaannya.',
    bidang: () => [{ jalur: 'hari', label: 'Disimpan selama, hari', jenis: 'bulat', maks: 3_650 }],
  },
  'pengingat-modal': {
    judul: 'Pengingat modal bagi lulusan program',
    penjelasan:
      'Berapa bulan sesudah selesai lulusan yang belum memperoleh modal dikabari jalannya, pada tahun sesudah programnya. Sejak itu juga menjadi tugas petugas dan pendamping, sampai akhir tahun sesudah ia selesai.',
    bidang: () => [
      { jalur: 'bulanSesudahSelesai', label: 'Bulan sesudah selesai', jenis: 'bulat' },
    ],
  },
  'kelompok-kecil': {
    judul: 'Kelompok kecil pada dasbor',
    penjelasan: 'Angka di bawah batas ini tidak ditampilkan, supaya orang tidak dapat dikenali.',
    bidang: () => [
      { jalur: 'palingSedikit', label: 'Ditampilkan mulai dari jumlah', jenis: 'bulat' },
    ],
  },
  'teks-situs': {
    judul: 'Teks situs',
    penjelasan: 'Pita resmi di atas halaman dan alamat di kaki halaman.',
    bidang: () => [
      { jalur: 'pitaResmi', label: 'Teks pita resmi', jenis: 'teks' },
      { jalur: 'kontak', label: 'Alamat di kaki halaman, satu baris tiap bagian', jenis: 'baris' },
    ],
  },
};

/** The values of a rule that can be set; the shape must be that of the code. */
export function bidangAturan<K extends KodeAturan>(kode: K, isi: IsiAturan<K>): BidangAturan[] {
  return PENJELASAN_ATURAN[kode].bidang(isi);
}

type Isi = Record<string, unknown> | unknown[];

const anak = (isi: unknown, kunci: string): unknown =>
  typeof isi === 'object' && isi !== null && Object.hasOwn(isi, kunci)
    ? (isi as Record<string, unknown>)[kunci]
    : undefined;

export const ambilNilai = (isi: unknown, jalur: string): unknown =>
  jalur.split('.').reduce(anak, isi);

/** The same value with some leaves replaced; the given one stays as it is. */
export function pasangNilai(isi: object, nilai: Record<string, unknown>): object {
  const baru: Isi = structuredClone(isi) as Isi;
  for (const [jalur, satu] of Object.entries(nilai)) {
    const kunci = jalur.split('.');
    const akhir = kunci.pop() ?? '';
    const tempat = kunci.reduce(anak, baru as unknown);
    if (typeof tempat !== 'object' || tempat === null || !Object.hasOwn(tempat, akhir)) continue;
    (tempat as Record<string, unknown>)[akhir] = satu;
  }
  return baru;
}

/** How a stored value is written as text. */
function tulisNilai(nilai: unknown): string {
  if (nilai === null || nilai === undefined) return '';
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak';
  return Array.isArray(nilai) ? nilai.join('\n') : String(nilai);
}

/** How the value of a field stands in the form: decimals with a comma, as they are typed. */
export function isianBidang({ jalur, jenis }: BidangAturan, isi: unknown): string {
  const teks = tulisNilai(ambilNilai(isi, jalur));
  return jenis === 'persen' || jenis === 'nilai' ? teks.replace('.', ',') : teks;
}

/** A value as a reader expects it. */
export function nilaiTampil(bidang: BidangAturan, nilai: unknown): string {
  if (nilai === null || nilai === undefined) return 'tanpa batas';
  const teks = tulisNilai(nilai);
  if (bidang.jenis === 'teks-opsional' && teks === '') return 'belum diatur';
  if (bidang.jenis === 'rupiah') return formatRupiah(teks);
  if (bidang.jenis === 'persen') return formatPersen(teks);
  if (bidang.jenis === 'nilai') return formatDesimal(teks);
  if (bidang.jenis === 'tanggal') return formatTanggal(teks);
  if (bidang.jenis === 'pilihan') return bidang.pilihan?.[teks] ?? teks;
  if (bidang.jenis === 'bulat') return formatAngka(Number(teks));
  if (bidang.jenis === 'kategori') {
    return NAMA_KATEGORI[teks as keyof typeof NAMA_KATEGORI] ?? teks;
  }
  return Array.isArray(nilai) ? nilai.join(', ') : teks;
}
