/** Plainly invented names: common words put together by chance. */

export const NAMA_PEREMPUAN = [
  'Siti',
  'Dewi',
  'Rina',
  'Wati',
  'Yanti',
  'Nur',
  'Lilis',
  'Tuti',
  'Fitri',
  'Maya',
  'Ningsih',
  'Ayu',
  'Ratih',
  'Wulan',
  'Sri',
  'Endah',
  'Rahma',
  'Lia',
  'Mimin',
  'Euis',
] as const;
export const NAMA_LAKI = [
  'Budi',
  'Agus',
  'Dedi',
  'Asep',
  'Joko',
  'Hendra',
  'Ujang',
  'Rudi',
  'Andi',
  'Bambang',
  'Eko',
  'Slamet',
  'Yusuf',
  'Ahmad',
  'Rizal',
  'Toni',
  'Wawan',
  'Dadang',
  'Imam',
  'Surya',
] as const;
export const NAMA_BELAKANG = [
  'Contoh',
  'Rekaan',
  'Misalnya',
  'Umpama',
  'Percobaan',
  'Andaikan',
  'Purnama',
  'Lestari',
  'Saputra',
  'Wijaya',
  'Hidayat',
  'Kusuma',
  'Pratama',
  'Santoso',
  'Maulana',
  'Permana',
] as const;

export interface RagamUsaha {
  jenis: string;
  nama: readonly string[];
  kegiatan: string;
  produk: string;
  kbli?: string;
}

export const RAGAM_USAHA: readonly (readonly [RagamUsaha, number])[] = [
  [
    {
      jenis: 'kuliner',
      nama: ['Warung', 'Dapur', 'Kedai', 'Katering', 'Kue'],
      kegiatan: 'Menjual makanan siap saji',
      produk: 'Nasi, lauk, dan kue',
      kbli: '56103',
    },
    34,
  ],
  [
    {
      jenis: 'kuliner',
      nama: ['Gerobak', 'Bakso', 'Mie Ayam'],
      kegiatan: 'Menjual makanan keliling',
      produk: 'Bakso dan mie',
      kbli: '56104',
    },
    14,
  ],
  [
    {
      jenis: 'fashion',
      nama: ['Butik', 'Konveksi', 'Jahit'],
      kegiatan: 'Menjahit dan menjual pakaian',
      produk: 'Baju dan kerudung',
    },
    12,
  ],
  [
    {
      jenis: 'kriya',
      nama: ['Kriya', 'Anyaman', 'Batik', 'Rajut'],
      kegiatan: 'Membuat kerajinan tangan',
      produk: 'Tas anyaman dan batik',
    },
    9,
  ],
  [
    {
      jenis: 'jasa',
      nama: ['Salon', 'Bengkel', 'Penatu', 'Cuci'],
      kegiatan: 'Melayani jasa perorangan',
      produk: 'Jasa',
      kbli: '96200',
    },
    13,
  ],
  [
    {
      jenis: 'perdagangan',
      nama: ['Toko', 'Kios', 'Grosir'],
      kegiatan: 'Menjual kebutuhan harian',
      produk: 'Sembako',
    },
    12,
  ],
  [
    {
      jenis: 'agribisnis',
      nama: ['Tani', 'Lele', 'Hidroponik'],
      kegiatan: 'Budidaya tanaman dan ikan',
      produk: 'Sayur dan lele',
    },
    4,
  ],
  [
    {
      jenis: 'digital',
      nama: ['Studio', 'Desain'],
      kegiatan: 'Membuat desain dan konten',
      produk: 'Desain grafis',
    },
    2,
  ],
];

export const NAMA_USAHA = [
  'Berkah',
  'Barokah',
  'Sejahtera',
  'Mekar',
  'Melati',
  'Mandiri',
  'Rejeki',
  'Ceria',
  'Amanah',
  'Sedap',
] as const;
export const JALAN = [
  'Mawar',
  'Melati',
  'Kenanga',
  'Cempaka',
  'Anggrek',
  'Dahlia',
  'Flamboyan',
  'Teratai',
] as const;

export const NAMA_KOPERASI_1 = [
  'Mitra',
  'Karya',
  'Bina',
  'Usaha',
  'Mekar',
  'Sumber',
  'Cahaya',
  'Sinar',
  'Guyub',
  'Rukun',
  'Tunas',
] as const;
export const NAMA_KOPERASI_2 = [
  'Sejahtera',
  'Mandiri',
  'Makmur',
  'Bersama',
  'Jaya',
  'Abadi',
  'Utama',
  'Sentosa',
  'Lestari',
  'Amanah',
  'Barokah',
] as const;
export const NAMA_KOPERASI_3 = [
  'Depok',
  'Margonda',
  'Ciliwung',
  'Belimbing',
  'Nusantara',
  'Persada',
  'Pertiwi',
  'Harapan',
  'Pakuan',
  'Insani',
  'Situ',
] as const;
