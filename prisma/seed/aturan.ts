import type { IsiAturan, KodeAturan } from '@/lib/aturan/schema';

interface AturanAwal<K extends KodeAturan> {
  kode: K;
  versi: string;
  isi: IsiAturan<K>;
  sumber: string;
  catatan?: string;
  belumDikonfirmasi?: boolean;
  berlakuMulai: string;
}

const aturan = <K extends KodeAturan>(satu: AturanAwal<K>): AturanAwal<KodeAturan> =>
  satu as AturanAwal<KodeAturan>;

type ButirBerkas = IsiAturan<'berkas-pendirian'>['butir'][number];
const berkas = (
  kode: string,
  nama: string,
  tahap: ButirBerkas['tahap'],
  sumber: string,
  lain: Partial<Pick<ButirBerkas, 'bagi' | 'tiapPendiri' | 'wajib'>> = {},
): ButirBerkas => ({
  kode,
  nama,
  tahap,
  bagi: 'SEMUA',
  tiapPendiri: false,
  wajib: true,
  sumber,
  ...lain,
});

const PENGESAHAN = 'Permenkop 9/2018';

/** The checklist of documents of a founding, step by step. */
const BERKAS_PENDIRIAN: ButirBerkas[] = [
  berkas(
    'berita-acara-muskel',
    'Berita acara musyawarah kelurahan khusus',
    'PENGUMPULAN_PENDIRI',
    'Juklak Menkop 1/2025',
    { bagi: 'KKMP' },
  ),
  berkas(
    'keputusan-primer',
    'Berita acara keputusan setiap koperasi pendiri',
    'PENGUMPULAN_PENDIRI',
    PENGESAHAN,
    { bagi: 'SEKUNDER', tiapPendiri: true },
  ),
  berkas(
    'rancangan-anggaran-dasar',
    'Rancangan anggaran dasar',
    'PENGUMPULAN_PENDIRI',
    'Agenda rapat pendirian, Dinas KUK Jawa Barat',
    { wajib: false },
  ),
  berkas('berita-acara-rapat', 'Berita acara rapat pendirian', 'RAPAT_PENDIRIAN', PENGESAHAN),
  berkas(
    'daftar-hadir',
    'Daftar hadir rapat dengan tanda tangan',
    'RAPAT_PENDIRIAN',
    'Lampiran berita acara rapat pendirian',
  ),
  berkas('rencana-kegiatan', 'Rencana awal kegiatan usaha', 'RAPAT_PENDIRIAN', PENGESAHAN),
  berkas('bukti-setoran', 'Surat bukti penyetoran modal', 'RAPAT_PENDIRIAN', PENGESAHAN, {
    bagi: 'BUKAN_SIMPAN_PINJAM',
  }),
  berkas(
    'bukti-setoran-pendiri',
    'Bukti setoran ke rekening koperasi',
    'RAPAT_PENDIRIAN',
    'Permenkop UKM 8/2023 Pasal 8 ayat 4',
    { bagi: 'SIMPAN_PINJAM', tiapPendiri: true },
  ),
  berkas(
    'rencana-kerja',
    'Rencana kerja tiga tahun',
    'RAPAT_PENDIRIAN',
    'Syarat izin usaha simpan pinjam',
    { bagi: 'SIMPAN_PINJAM' },
  ),
  berkas(
    'rekomendasi-dsn',
    'Rekomendasi Dewan Syariah Nasional MUI',
    'RAPAT_PENDIRIAN',
    'Formulir NIK v2.7; pasalnya belum ditemukan',
    { bagi: 'SIMPAN_PINJAM_SYARIAH', wajib: false },
  ),
  berkas(
    'badan-hukum-primer',
    'Keputusan badan hukum dan NPWP setiap koperasi pendiri',
    'RAPAT_PENDIRIAN',
    PENGESAHAN,
    { bagi: 'SEKUNDER', tiapPendiri: true },
  ),
  berkas('akta-pendirian', 'Akta pendirian bermeterai', 'PROSES_NOTARIS', PENGESAHAN),
  berkas('keputusan-ahu', 'Keputusan pengesahan badan hukum', 'PENGAJUAN_AHU', PENGESAHAN),
  berkas('nib-koperasi', 'NIB koperasi dari OSS', 'BERBADAN_HUKUM', 'OSS'),
  berkas('npwp-koperasi', 'NPWP koperasi', 'BERBADAN_HUKUM', 'SE Kemenkop UKM 6/2023', {
    wajib: false,
  }),
  berkas(
    'sertifikat-nomor-induk',
    'Sertifikat Nomor Induk Koperasi',
    'NIB_TERBIT',
    'Permen KUKM 10/2016',
    { wajib: false },
  ),
];

/** First versions of the rules, each with its source. */
export const ATURAN_AWAL: AturanAwal<KodeAturan>[] = [
  aturan({
    kode: 'skala-usaha',
    versi: 'PP-7-2021',
    sumber: 'PP 7/2021 Pasal 35–36',
    catatan:
      'Modal usaha tidak termasuk tanah dan bangunan tempat usaha. Batas atas termasuk ke kelas itu.',
    berlakuMulai: '2021-02-02',
    isi: {
      berlakuBagiUsahaBaruSejak: '2021-02-02',
      kelas: [
        { skala: 'MIKRO', modalPalingBanyak: '1000000000', omzetPalingBanyak: '2000000000' },
        { skala: 'KECIL', modalPalingBanyak: '5000000000', omzetPalingBanyak: '15000000000' },
        { skala: 'MENENGAH', modalPalingBanyak: '10000000000', omzetPalingBanyak: '50000000000' },
        { skala: 'BESAR', modalPalingBanyak: null, omzetPalingBanyak: null },
      ],
    },
  }),
  aturan({
    kode: 'penilaian-kesehatan',
    versi: 'KKPKK-2021',
    sumber: 'Permenkop UKM 9/2020 dan Juknis Deputi Bidang Perkoperasian 15/2021',
    catatan:
      'Empat predikat menurut juknis. Tidak ada peraturan yang memetakan empat predikat ke tiga kategori; pemetaan ini keputusan portal.',
    belumDikonfirmasi: true,
    berlakuMulai: '2021-01-01',
    isi: {
      aspek: [
        { kode: 'TK', nama: 'Tata kelola', bobot: '30' },
        { kode: 'PR', nama: 'Profil risiko', bobot: '15' },
        { kode: 'KK', nama: 'Kinerja keuangan', bobot: '40' },
        { kode: 'MD', nama: 'Permodalan', bobot: '15' },
      ],
      pita: [
        { predikat: 'SEHAT', mulai: '80', kategori: 'SEHAT' },
        { predikat: 'CUKUP_SEHAT', mulai: '66', kategori: 'CUKUP_SEHAT' },
        { predikat: 'DALAM_PENGAWASAN', mulai: '51', kategori: 'TIDAK_SEHAT' },
        { predikat: 'DALAM_PENGAWASAN_KHUSUS', mulai: '0', kategori: 'TIDAK_SEHAT' },
      ],
    },
  }),
  aturan({
    kode: 'tanggapan-penilaian',
    versi: 'DKUM-2018',
    sumber: 'DKUM 2018: 10 hari',
    catatan:
      'Menurut pemberitaan tahun 2018 koperasi mendapat 10 hari untuk menanggapi. Tidak disebut hari kerja atau kalender; dibaca sebagai hari kalender.',
    belumDikonfirmasi: true,
    berlakuMulai: '2018-01-01',
    isi: { hari: 10 },
  }),
  aturan({
    kode: 'pengawasan-penilaian',
    versi: 'portal-1',
    sumber: 'Keputusan portal',
    catatan:
      'Tidak ada sumber yang menetapkan batas waktu penilaian; tiga bulan setelah batas RAT.',
    belumDikonfirmasi: true,
    berlakuMulai: '2021-01-01',
    isi: { bulanSetelahTutupBuku: 9, hariSebelumBerakhir: 60 },
  }),
  aturan({
    kode: 'sertifikat-penilaian',
    versi: 'portal-1',
    sumber: 'Keputusan portal; izin kantor cabang KSP meminta predikat satu tahun terakhir',
    catatan:
      'Pola nomor surat, judul, dan masa berlaku belum diberikan dinas. Sertifikat hanya untuk cukup sehat ke atas menurut satu sumber lemah; di bawah itu terbit surat hasil penilaian.',
    belumDikonfirmasi: true,
    berlakuMulai: '2021-01-01',
    isi: {
      polaNomor: '500.3.10/{urut}/SHPK-DKUM/{bulan}/{tahun}',
      digitUrut: 4,
      berlakuBulan: 12,
      judul: {
        SEHAT: 'Sertifikat Hasil Penilaian Kesehatan Koperasi',
        CUKUP_SEHAT: 'Sertifikat Hasil Penilaian Kesehatan Koperasi',
        TIDAK_SEHAT: 'Surat Hasil Penilaian Kesehatan Koperasi',
      },
    },
  }),
  aturan({
    kode: 'kop-surat',
    versi: 'portal-1',
    sumber: 'Pengaturan portal',
    catatan: 'Alamat menurut pemberitaan; nama dan NIP penanda tangan belum diberikan dinas.',
    belumDikonfirmasi: true,
    berlakuMulai: '2020-01-01',
    isi: {
      baris: [
        'Pemerintah Kota Depok',
        'Dinas Koperasi dan Usaha Mikro',
        'Gedung Dibaleka II lantai 7, Jalan Margonda Raya, Depok',
      ],
      tempat: 'Depok',
      jabatan: 'Kepala Dinas Koperasi dan Usaha Mikro Kota Depok',
      nama: '',
      nip: '',
    },
  }),
  aturan({
    kode: 'batas-rat',
    versi: 'UU-25-1992',
    sumber: 'UU 25/1992 Pasal 26',
    catatan: 'Bunyi pasalnya belum diperiksa.',
    belumDikonfirmasi: true,
    berlakuMulai: '1992-10-21',
    isi: { bulanSetelahTutupBuku: 6 },
  }),
  aturan({
    kode: 'peringatan-dini',
    versi: 'portal-1',
    sumber: 'Keputusan portal; pita indikator dari Juknis 15/2021 (KKPKK)',
    catatan:
      'Indeks = jumlah skor indikator dibagi skor tertinggi × 100, seperti satu aspek KKPKK, dari indikator yang dapat dihitung dengan laporan tahunan saja. Batas 66 adalah batas cukup sehat. Pita pertumbuhan anggota tidak ada dalam juknis; ditetapkan portal.',
    belumDikonfirmasi: true,
    berlakuMulai: '2021-01-01',
    isi: {
      batas: '66',
      turun: '5',
      tahunTren: 3,
      indikatorPalingSedikit: 5,
      himpunan: { simpanPinjam: 'kkpkk-2021-ksp-kuk12', lainnya: 'kkpkk-2021-riil' },
      indikator: ['KK-01', 'KK-02', 'MD-01', 'KK-12', 'KK-14', 'KK-15'],
      pertumbuhanAnggota: ['0', '2', '5'],
    },
  }),
  aturan({
    kode: 'pengingat-rat',
    versi: 'portal-1',
    sumber: 'Keputusan portal',
    catatan:
      'Tidak ada peraturan tentang pengingat; batas RAT sendiri ada di aturan batas waktu RAT.',
    belumDikonfirmasi: true,
    berlakuMulai: '2020-01-01',
    isi: { jedaHari: 14, hariSebelumBatas: [60, 30, 7] },
  }),
  aturan({
    kode: 'kuk',
    versi: 'portal-1',
    sumber:
      'Kriteria A: nilai yang dipakai bersama Permenkop UKM 9/2020. Kriteria B: Permenkop UKM 8/2023 Pasal 49',
    catatan:
      'Kriteria A menyebut batas tengahnya (9.000 anggota, Rp15 miliar, Rp100 miliar) pada dua kelas; dibaca sebagai batas kelas bawah. Kriteria dihubungkan dengan "dan/atau" tanpa aturan bila berbeda; dibaca: satu kriteria cukup untuk naik kelas. Modal pada kriteria B dibaca modal sendiri.',
    belumDikonfirmasi: true,
    berlakuMulai: '2021-01-01',
    isi: {
      himpunan: [
        {
          kode: 'A',
          nama: 'Kriteria A',
          sumber: 'nilai yang dipakai bersama Permenkop UKM 9/2020',
          untuk: 'LAINNYA',
          batas: [
            { termasuk: false, anggota: 5_000, modalSendiri: '250000000', aset: '2500000000' },
            { termasuk: true, anggota: 9_000, modalSendiri: '15000000000', aset: '100000000000' },
            { termasuk: true, anggota: 35_000, modalSendiri: '40000000000', aset: '500000000000' },
          ],
        },
        {
          kode: 'B',
          nama: 'Kriteria B',
          sumber: 'Permenkop UKM 8/2023 Pasal 49 (KSP dan KSPPS)',
          untuk: 'SIMPAN_PINJAM',
          batas: [
            { termasuk: true, anggota: 5_000, modalSendiri: '2500000000', aset: '15000000000' },
            { termasuk: true, anggota: 10_000, modalSendiri: '15000000000', aset: '100000000000' },
            { termasuk: true, anggota: 30_000, modalSendiri: '50000000000', aset: '500000000000' },
          ],
        },
      ],
      bilaBerbeda: 'TERTINGGI',
    },
  }),
  aturan({
    kode: 'pendiri-paling-sedikit',
    versi: 'UU-6-2023',
    sumber:
      'UU 11/2020 Cipta Kerja, kini UU 6/2023 (primer 9 orang); UU 25/1992 Pasal 6 (sekunder 3 koperasi)',
    berlakuMulai: '2020-11-02',
    isi: { primer: 9, sekunder: 3 },
  }),
  aturan({
    kode: 'susunan-pengurus',
    versi: 'portal-1',
    sumber: 'Keputusan portal; UU 25/1992 menyebut pengurus dan pengawas',
    catatan:
      'Jumlah paling sedikit belum ditemukan dalam peraturan yang dibaca. Bunyi pasal UU 25/1992 belum diperiksa.',
    belumDikonfirmasi: true,
    berlakuMulai: '1992-10-21',
    isi: { primer: { pengurus: 3, pengawas: 1 }, sekunder: { pengurus: 2, pengawas: 1 } },
  }),
  aturan({
    kode: 'dewan-pengawas-syariah',
    versi: 'portal-1',
    sumber:
      'Keputusan portal; formulir NIK v2.7 menanyakan pengawasan syariah (pasal dan jumlahnya belum ditemukan)',
    catatan:
      'Sumber yang dibaca menyebut dewan pengawas syariah tanpa jumlah, dan tidak menyebut apakah anggotanya boleh dari luar pendiri. Nol berarti tidak disyaratkan.',
    belumDikonfirmasi: true,
    berlakuMulai: '2020-01-01',
    isi: { palingSedikit: 1 },
  }),
  aturan({
    kode: 'modal-simpan-pinjam',
    versi: 'Permenkop-8-2023',
    sumber: 'Permenkop UKM 8/2023 Pasal 8 ayat 4',
    catatan:
      'Untuk koperasi primer. Modal koperasi sekunder dan unit simpan pinjam belum ditemukan.',
    berlakuMulai: '2023-01-01',
    isi: { kabKota: '500000000', provinsi: '1000000000', nasional: '2000000000' },
  }),
  aturan({
    kode: 'batas-waktu-pendirian',
    versi: 'portal-1',
    sumber: 'Keputusan portal',
    catatan: 'Peraturan yang dibaca tidak menyebut batas waktu setiap langkah.',
    belumDikonfirmasi: true,
    berlakuMulai: '2020-01-01',
    isi: {
      tahap: [
        { status: 'PENGUMPULAN_PENDIRI', hari: 90 },
        { status: 'SIAP_PENYULUHAN', hari: 7 },
        { status: 'PENYULUHAN_TERJADWAL', hari: 21 },
        { status: 'RAPAT_PENDIRIAN', hari: 30 },
        { status: 'PROSES_NOTARIS', hari: 30 },
        { status: 'PENGAJUAN_AHU', hari: 30 },
        { status: 'BERBADAN_HUKUM', hari: 30 },
        { status: 'NIB_TERBIT', hari: 14 },
      ],
      undanganHari: 14,
    },
  }),
  aturan({
    kode: 'pengingat-pendirian',
    versi: 'portal-1',
    sumber: 'Keputusan portal',
    catatan: 'Tidak ada peraturan tentang pengingat.',
    belumDikonfirmasi: true,
    berlakuMulai: '2020-01-01',
    isi: { hariSebelum: 3 },
  }),
  aturan({
    kode: 'berkas-pendirian',
    versi: 'portal-1',
    sumber:
      'Permenkop 9/2018 (berkas permohonan pengesahan) dan Juklak Menkop 1/2025 (Koperasi Kelurahan Merah Putih); sumber setiap berkas tertulis di halaman pendirian',
    catatan: 'Rekomendasi DSN-MUI menurut formulir NIK v2.7; pasalnya belum ditemukan.',
    belumDikonfirmasi: true,
    berlakuMulai: '2020-01-01',
    isi: { butir: BERKAS_PENDIRIAN },
  }),
  aturan({
    kode: 'nama-koperasi',
    versi: 'Permenkumham-14-2019',
    sumber: 'Permenkumham 14/2019 Pasal 7',
    berlakuMulai: '2019-01-01',
    isi: { kataPalingSedikit: 3 },
  }),
  aturan({
    kode: 'jasa-pinjaman',
    versi: 'Permenkop-8-2023',
    sumber: 'Permenkop UKM 8/2023 Pasal 27',
    catatan:
      'Batasnya 24 % setahun. Sumber tidak menyebut apakah itu jasa yang tertulis atau jasa efektif; portal menolak menurut jasa yang tertulis dan memperingatkan menurut biaya efektif. Dipakai juga bagi margin dan ujrah.',
    berlakuMulai: '2023-01-01',
    isi: { persenPerTahunPalingBanyak: '24' },
  }),
  aturan({
    kode: 'provisi-pinjaman',
    versi: 'portal-1',
    sumber: 'Usulan portal; dinas belum menetapkan batasnya',
    catatan:
      'Tidak ada sumber yang menyebut batas provisi. Tanpa batas, jasa yang rendah dapat ditutup dengan provisi yang tinggi. Karena itu portal juga menghitung provisi sebagai bagian dari jasa: provisi dibagi pada jangka waktu terpendek dan dijumlahkan dengan jasa setahun, lalu dibanding batas jasa.',
    belumDikonfirmasi: true,
    berlakuMulai: '2023-01-01',
    isi: { persenPalingBanyak: '5' },
  }),
  aturan({
    kode: 'pihak-terkait',
    versi: 'Permenkop-8-2023',
    sumber: 'Permenkop UKM 8/2023 Pasal 44 ayat (1)',
    berlakuMulai: '2023-01-01',
    isi: { persenModalSendiriPalingBanyak: '10' },
  }),
  aturan({
    kode: 'laporan-pinjaman',
    versi: 'portal-1',
    sumber: 'Keputusan portal; dinas belum menetapkan tanggalnya',
    belumDikonfirmasi: true,
    berlakuMulai: '2023-01-01',
    isi: { tanggalPalingLambat: 10 },
  }),
  aturan({
    kode: 'kecocokan-koperasi',
    versi: 'portal-1',
    sumber: 'Usulan portal',
    catatan:
      'Tidak ada peraturan tentang cara mengurutkan koperasi bagi UMKM. Dua aturan tidak dapat diubah di sini: koperasi tidak sehat tidak pernah disarankan, dan KKMP hanya bagi warga kelurahannya (Juklak Menkop 1/2025).',
    belumDikonfirmasi: true,
    berlakuMulai: '2021-01-01',
    isi: {
      bobot: {
        jarak: 25,
        bidang: 20,
        modal: 10,
        pola: 10,
        kesehatan: 20,
        keterbukaan: 5,
        simpanan: 10,
      },
      jarak: { dekatMeter: 1_000, jauhMeter: 10_000, jangkauanMeter: 4_000 },
      bidang: { sama: 100, sejalan: 80, umum: 50, lain: 0 },
      modal: { plafonKurang: 50, tanpaProduk: 60 },
      kesehatan: { cukupSehat: 75, belumDinilai: 40 },
      simpanan: { ringanPersen: 5, beratPersen: 40 },
      disarankanMulai: 60,
      disimpan: 10,
    },
  }),
  aturan({
    kode: 'peluang-koperasi',
    versi: 'portal-1',
    sumber: 'Usulan portal',
    catatan:
      'Jumlah UMKM paling sedikit diambil dari aturan jumlah pendiri koperasi primer (9 orang, UU 6/2023).',
    belumDikonfirmasi: true,
    berlakuMulai: '2021-01-01',
    isi: { jarakGugusMeter: 2_500 },
  }),
  aturan({
    kode: 'kampanye-undangan',
    versi: 'portal-1',
    sumber: 'Usulan portal',
    belumDikonfirmasi: true,
    berlakuMulai: '2021-01-01',
    isi: { jedaHari: 90, hariJawab: 30 },
  }),
  aturan({
    kode: 'target-pendataan',
    versi: 'portal-1',
    sumber: 'Usulan portal',
    belumDikonfirmasi: true,
    berlakuMulai: '2021-01-01',
    isi: { perKelurahanSebulan: 20 },
  }),
  aturan({
    kode: 'titik-lokasi',
    versi: 'portal-1',
    sumber: 'Usulan portal',
    belumDikonfirmasi: true,
    berlakuMulai: '2021-01-01',
    isi: { palingJauhMeter: 5_000 },
  }),
  aturan({
    kode: 'simpan-dtsen',
    versi: 'portal-1',
    sumber:
      'Usulan portal. Dihapus bila masa simpannya habis (UU 27/2022 Pasal 43 dan 44); DTSEN sendiri diperbarui tiap tiga bulan (Inpres 4/2025)',
    belumDikonfirmasi: true,
    berlakuMulai: '2025-02-05',
    isi: { hari: 365 },
  }),
  aturan({
    kode: 'pengingat-modal',
    versi: 'portal-1',
    sumber: 'Keputusan portal',
    catatan: 'Tidak ada peraturan tentang pengingat.',
    belumDikonfirmasi: true,
    berlakuMulai: '2020-01-01',
    isi: { bulanSesudahSelesai: 3 },
  }),
  aturan({
    kode: 'kelompok-kecil',
    versi: 'portal-1',
    sumber: 'Keputusan portal untuk melindungi data pribadi (UU 27/2022)',
    belumDikonfirmasi: true,
    berlakuMulai: '2022-10-17',
    isi: { palingSedikit: 5 },
  }),
  aturan({
    kode: 'teks-situs',
    versi: 'portal-1',
    sumber: 'Pengaturan portal',
    catatan: 'Alamat menurut pemberitaan; nomor telepon dan surel resmi belum diberikan dinas.',
    belumDikonfirmasi: true,
    berlakuMulai: '2020-01-01',
    isi: {
      pitaResmi: 'Situs resmi Pemerintah Kota Depok',
      kontak: [
        'Dinas Koperasi dan Usaha Mikro Kota Depok',
        'Gedung Dibaleka II lantai 7, Jalan Margonda Raya, Depok',
      ],
    },
  }),
];
