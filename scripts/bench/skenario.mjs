import {
  bacaFormulirKirim,
  pasanganPermohonan,
  permintaanFormulir,
  permintaanJson,
} from './permohonan.mjs';

/*
 * What is measured. Each scenario gives the requests for the three servers: the pages (`halaman`), the
 * reads and commands behind them as JSON (`data`), and the bare server with SQL by hand (`polos`).
 */

/** Parts of names of koperasi that many people would type. */
const KATA_KOPERASI = ['sejahtera', 'mandiri', 'karya', 'simpan pinjam', 'merah putih', 'depok'];
/** Words that occur in many rows. */
const KATA_UMUM = ['warung', 'melati', 'berkah', 'makanan', 'jahit'];

const gabung = (dasar, parameter) => `${dasar}?${new URLSearchParams(parameter)}`;

/** The same questions for all three; pages with the cookie of one petugas after the other. */
const pertanyaan =
  (jalurHalaman, jalurJson, daftar) =>
  ({ petugas }, perluMasuk) => ({
    halaman: daftar.map((parameter, ke) => ({
      jalur: jalurHalaman(parameter),
      kepala: perluMasuk ? { cookie: petugas[ke % petugas.length] } : {},
    })),
    json: daftar.map((parameter) => ({ jalur: jalurJson(parameter) })),
  });

function tanya({ kode, nama, jalur, json = jalur, daftar, masuk = false }) {
  return {
    kode,
    nama,
    harap: { halaman: 200, data: 200, polos: 200 },
    async siapkan(bahan) {
      // As many as there are petugas at least, so that each search counts against another account.
      const isi = daftar(bahan);
      const penuh = Array.from({ length: Math.max(isi.length, bahan.petugas.length) }, (_, ke) => {
        return isi[ke % isi.length];
      });
      const { halaman, json: tanpaHalaman } = pertanyaan(jalur, json, penuh)(bahan, masuk);
      return { halaman, data: tanpaHalaman, polos: tanpaHalaman };
    },
  };
}

/** What a server takes while it warms up and is measured, with something to spare; pages are far slower. */
const PERMOHONAN_PALING_BANYAK = { halaman: 6_000, json: 20_000 };

const kirimPermohonan = {
  kode: 'permohonan',
  nama: 'Mengirim permohonan',
  harap: { halaman: 303, data: 200, polos: 200 },
  sekaliPakai: true,
  async siapkan(bahan, { alamat }) {
    const ambil = (jatah, palingBanyak) =>
      pasanganPermohonan(bahan, jatah, Math.min(palingBanyak, bahan.pemohon.length * 40));
    const { halaman: banyakHalaman, json } = PERMOHONAN_PALING_BANYAK;
    const semua = {
      data: ambil(1, json).map(permintaanJson),
      polos: ambil(2, json).map(permintaanJson),
    };
    if (!alamat.halaman) return semua;
    const [{ orang, koperasi }] = pasanganPermohonan(bahan, 0, 1);
    try {
      const bingkai = await bacaFormulirKirim(alamat.halaman, orang, koperasi);
      const halaman = ambil(0, banyakHalaman).map((satu) =>
        permintaanFormulir(satu, bingkai, alamat.halaman),
      );
      return { ...semua, halaman };
    } catch (galat) {
      return { ...semua, halaman: galat.message };
    }
  },
};

export const SKENARIO = [
  tanya({
    kode: 'koperasi-cari',
    nama: 'Cari koperasi (publik)',
    jalur: (parameter) => gabung('/koperasi', parameter),
    daftar: () => KATA_KOPERASI.map((cari) => ({ cari })),
  }),
  tanya({
    kode: 'koperasi-profil',
    nama: 'Profil koperasi (publik)',
    jalur: ({ id }) => `/koperasi/${id}`,
    daftar: ({ koperasiId }) => koperasiId.map((id) => ({ id })),
  }),
  tanya({
    kode: 'umkm-terbaru',
    nama: 'Daftar UMKM, terbaru',
    masuk: true,
    jalur: () => '/portal/umkm',
    json: () => '/umkm',
    daftar: () => [{}],
  }),
  tanya({
    kode: 'umkm-saring',
    nama: 'Daftar UMKM, kecamatan dan status',
    masuk: true,
    jalur: (parameter) => gabung('/portal/umkm', parameter),
    json: (parameter) => gabung('/umkm', parameter),
    daftar: ({ kecamatan }) =>
      kecamatan.flatMap((satu) => [
        { kecamatan: satu, status: 'DIAJUKAN' },
        { kecamatan: satu, status: 'TERVERIFIKASI' },
      ]),
  }),
  tanya({
    kode: 'umkm-cari-jarang',
    nama: 'Cari UMKM, kata yang jarang',
    masuk: true,
    jalur: (parameter) => gabung('/portal/umkm', parameter),
    json: (parameter) => gabung('/umkm', parameter),
    daftar: ({ kataJarang }) => kataJarang.map((cari) => ({ cari })),
  }),
  tanya({
    kode: 'umkm-cari-umum',
    nama: 'Cari UMKM, kata yang umum',
    masuk: true,
    jalur: (parameter) => gabung('/portal/umkm', parameter),
    json: (parameter) => gabung('/umkm', parameter),
    daftar: () => KATA_UMUM.map((cari) => ({ cari })),
  }),
  tanya({
    kode: 'umkm-rekam',
    nama: 'Halaman satu UMKM',
    masuk: true,
    jalur: ({ id }) => `/portal/umkm/${id}`,
    json: ({ id }) => `/umkm/${id}`,
    daftar: ({ usahaId }) => usahaId.map((id) => ({ id })),
  }),
  tanya({
    kode: 'dasbor',
    nama: 'Dasbor (publik)',
    jalur: () => '/dasbor',
    daftar: () => [{}],
  }),
  kirimPermohonan,
];
