const warna = process.stdout.isTTY && !process.env.NO_COLOR;
const cat = (kode, teks) => (warna ? `\u001b[${kode}m${teks}\u001b[0m` : teks);

export const tebal = (teks) => cat(1, teks);
export const redup = (teks) => cat(2, teks);

const detik = (milidetik) => `${(milidetik / 1000).toFixed(1).replace('.', ',')} detik`;

/**
 * Announces a step, runs it and says how long it took. A step that takes long gives a sign of life
 * every ten seconds.
 *
 * @template T
 * @param {string} nama what happens, e.g. "Membangun halaman"
 * @param {() => Promise<T>} kerja
 * @returns {Promise<T>}
 */
export async function langkah(nama, kerja) {
  const mulai = Date.now();
  console.log(`${cat(36, '•')} ${nama} …`);
  const denyut = setInterval(() => {
    console.log(redup(`  masih berjalan, ${detik(Date.now() - mulai)}`));
  }, 10_000);
  try {
    const hasil = await kerja();
    console.log(redup(`  selesai dalam ${detik(Date.now() - mulai)}`));
    return hasil;
  } finally {
    clearInterval(denyut);
  }
}
