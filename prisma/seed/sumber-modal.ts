import type { SumberModalIsi } from '@/lib/permodalan/sumber/types';

interface SumberAwal {
  /** Fixed, so that an entry the admin renamed is not loaded again. */
  kunciKirim: string;
  isi: SumberModalIsi;
}

const kunci = (ke: number): string =>
  `00000000-0000-4000-8000-5e00000000${String(ke).padStart(2, '0')}`;

const DASAR: SumberModalIsi = {
  nama: '',
  penyelenggara: '',
  jenis: 'BANK',
  penerima: 'PERORANGAN',
  plafonMin: null,
  plafonMaks: null,
  pola: 'KONVENSIONAL',
  akad: null,
  cara: null,
  persen: null,
  nisbah: null,
  provisiPersen: '0',
  biayaAdministrasi: 0n,
  tenorMin: null,
  tenorMaks: null,
  hanyaPerempuan: false,
  skala: [],
  usiaUsahaBulan: null,
  syarat: null,
  agunan: null,
  caraMengajukan: null,
  sumber: '',
  tanggalSumber: '2026-11-24',
  catatan: null,
  belumDikonfirmasi: true,
};

const KUR: Partial<SumberModalIsi> = {
  penyelenggara: 'Bank penyalur KUR',
  cara: 'FLAT',
  persen: '6',
  caraMengajukan: 'Datang ke bank penyalur KUR dengan KTP dan NIB atau surat keterangan usaha.',
  sumber: 'poskota.co.id 16 Januari 2026; fastconnect (sumber kedua)',
  catatan:
    'Sumber menyebut “flat 6 %”; tidak jelas apakah itu cara menghitung atau tarif yang sama untuk setiap kali pinjam. Dihitung flat, yang biayanya lebih besar.',
};

/** Banks and programmes that the sources describe; what they do not say stays empty. */
export const SUMBER_MODAL_AWAL: SumberAwal[] = (
  [
    {
      ...KUR,
      nama: 'KUR Super Mikro',
      plafonMaks: 10_000_000n,
      agunan: 'Tanpa agunan tambahan.',
      catatan: `${KUR.catatan} Untuk super mikro sumber lain menyebut 3 sampai 6 %.`,
    },
    {
      ...KUR,
      nama: 'KUR Mikro',
      plafonMin: 10_000_001n,
      plafonMaks: 100_000_000n,
      agunan: 'Tanpa agunan tambahan di bawah Rp100.000.000.',
    },
    {
      ...KUR,
      nama: 'KUR Kecil',
      plafonMin: 100_000_001n,
      agunan: 'Dengan agunan; ketentuannya tidak disebut sumbernya.',
      catatan: `${KUR.catatan} Jumlah paling banyak tidak disebut sumbernya.`,
    },
    {
      nama: 'PNM Mekaar',
      penyelenggara: 'PT Permodalan Nasional Madani',
      jenis: 'NON_BANK',
      plafonMin: 2_000_000n,
      tenorMin: 6,
      tenorMaks: 12,
      hanyaPerempuan: true,
      syarat:
        'Perempuan prasejahtera dalam kelompok 10 sampai 30 orang dengan tanggung renteng dan pertemuan setiap minggu. Diangsur 25 atau 50 minggu.',
      agunan: 'Tanpa agunan.',
      caraMengajukan: 'Lewat kelompok Mekaar terdekat.',
      sumber: 'pnm.co.id/bisnis/pnm-mekaar; femina; kontan',
      catatan: 'Besarnya jasa tidak disebut sumbernya.',
    },
    {
      nama: 'PNM Mekaar Syariah',
      penyelenggara: 'PT Permodalan Nasional Madani',
      jenis: 'NON_BANK',
      plafonMin: 2_000_000n,
      pola: 'SYARIAH',
      akad: 'MURABAHAH',
      persen: '25',
      tenorMin: 6,
      tenorMaks: 12,
      hanyaPerempuan: true,
      syarat:
        'Perempuan prasejahtera dalam kelompok 10 sampai 30 orang dengan tanggung renteng dan pertemuan setiap minggu. Diangsur 25 atau 50 minggu.',
      agunan: 'Tanpa agunan.',
      caraMengajukan: 'Lewat kelompok Mekaar terdekat.',
      sumber: 'pnm.co.id/bisnis/pnm-mekaar; femina; kontan',
      catatan:
        'Margin 25 % setahun; halaman lain menyebut kurang dari itu. Angsurannya mingguan, di sini dihitung bulanan.',
    },
    {
      nama: 'Bank Wakaf Mikro',
      penyelenggara: 'Lembaga keuangan mikro syariah di pesantren',
      jenis: 'NON_BANK',
      plafonMin: 1_000_000n,
      plafonMaks: 3_000_000n,
      pola: 'SYARIAH',
      akad: 'IJARAH',
      persen: '3',
      syarat: 'Pinjaman pertama Rp1.000.000.',
      agunan: 'Tanpa agunan.',
      sumber: 'republika 2018–2021; liputan6',
      catatan:
        'Sekitar 3 % setahun; akadnya tidak disebut sumbernya. Belum dipastikan apakah ada yang berkantor di Depok.',
    },
    {
      nama: 'LPDB-KUMKM',
      penyelenggara: 'Lembaga Pengelola Dana Bergulir',
      jenis: 'NON_BANK',
      penerima: 'KOPERASI',
      plafonMaks: 3_000_000_000n,
      cara: 'MENURUN',
      persen: '3',
      tenorMaks: 120,
      sumber: 'orideknews 28 Juni 2025 (contoh untuk KKMP); PMK 127/PMK.05/2021',
      catatan: 'Tarif yang berlaku sekarang belum dipastikan.',
    },
    {
      nama: 'Pinjaman bank untuk Koperasi Merah Putih',
      penyelenggara: 'Bank penyalur',
      penerima: 'KOPERASI',
      plafonMaks: 3_000_000_000n,
      cara: 'MENURUN',
      persen: '6',
      tenorMaks: 72,
      syarat: 'Masa tenggang 6 sampai 8 bulan; biaya operasional paling banyak Rp500.000.000.',
      sumber: 'PMK 49/2025 menurut megapolitik.com',
    },
  ] satisfies Partial<SumberModalIsi>[]
).map((isi, ke) => ({ kunciKirim: kunci(ke + 1), isi: { ...DASAR, ...isi } }));
