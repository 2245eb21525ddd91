const BAWAAN = {
  ukuran: [10_000, 100_000, 1_000_000],
  detik: 10,
  sambungan: 10,
  hanya: null,
  ulang: false,
  halaman: false,
  tanpaHalaman: false,
  rencana: false,
  kecocokan: false,
};

const bulat = (teks, dari, sampai) => {
  const angka = Number(teks);
  return Number.isInteger(angka) && angka >= dari && angka <= sampai ? angka : null;
};

const BACA = {
  '--ukuran': (isi) => {
    const semua = isi.split(',').map((satu) => bulat(satu, 1_000, 5_000_000));
    return semua.includes(null) ? null : { ukuran: [...new Set(semua)].sort((a, b) => a - b) };
  },
  '--detik': (isi) => bulat(isi, 1, 300) && { detik: Number(isi) },
  '--sambungan': (isi) => bulat(isi, 1, 500) && { sambungan: Number(isi) },
  '--hanya': (isi) => (isi ? { hanya: isi.split(',') } : null),
  '--ulang': (isi) => (isi === undefined ? { ulang: true } : null),
  '--halaman': (isi) => (isi === undefined ? { halaman: true } : null),
  '--kecocokan': (isi) => (isi === undefined ? { kecocokan: true } : null),
  '--tanpa-halaman': (isi) => (isi === undefined ? { tanpaHalaman: true } : null),
  '--rencana': (isi) => (isi === undefined ? { rencana: true } : null),
};

/**
 * Reads the arguments of the command.
 *
 * @param {string[]} argumen
 * @returns {typeof BAWAAN | string} the choices, or a sentence saying what is wrong
 */
export function bacaArgumen(argumen) {
  let pilihan = { ...BAWAAN };
  for (const satu of argumen) {
    const [nama, isi] = satu.split(/=(.*)/s);
    const terbaca = BACA[nama]?.(
      isi === undefined && !satu.includes('=') ? undefined : (isi ?? ''),
    );
    if (!terbaca) {
      return `argumen "${satu}" tidak dikenal atau salah isi. Pilihannya:
  --ukuran=10000,100000,1000000  jumlah UMKM, 1.000 sampai 5.000.000
  --detik=10                     lama tiap pengukuran
  --sambungan=10                 sambungan serentak
  --hanya=kode,kode              sebagian skenario saja
  --ulang                        isi lagi basis datanya dari awal
  --halaman                      ukur JavaScript dan Lighthouse
  --tanpa-halaman                ukur server polos dan lapisan data saja
  --rencana                      tulis rencana kueri
  --kecocokan                    ukur perhitungan koperasi yang cocok bagi semua UMKM`;
    }
    pilihan = { ...pilihan, ...terbaca };
  }
  return pilihan;
}
