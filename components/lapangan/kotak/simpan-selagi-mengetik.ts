/** Longest time between a letter and its place on the phone, in milliseconds. */
const JEDA_MS = 300;

/**
 * Saves while one types: not at a pause, which a steady writer never makes, but within `JEDA_MS` of a
 * letter, and at once when the page goes out of sight or is left.
 *
 * @returns `diketik` to call at each input, `batal` where something else saves, `lepas` at the end
 */
export function simpanSelagiMengetik(simpan: () => void) {
  let jeda: ReturnType<typeof setTimeout> | undefined;
  const batal = () => {
    clearTimeout(jeda);
    jeda = undefined;
  };
  const sekarang = () => {
    if (jeda === undefined) return;
    batal();
    simpan();
  };
  const diketik = () => {
    jeda ??= setTimeout(sekarang, JEDA_MS);
  };
  const saatSembunyi = () => {
    if (document.visibilityState === 'hidden') sekarang();
  };
  window.addEventListener('pagehide', sekarang);
  document.addEventListener('visibilitychange', saatSembunyi);
  return {
    diketik,
    batal,
    lepas() {
      sekarang();
      window.removeEventListener('pagehide', sekarang);
      document.removeEventListener('visibilitychange', saatSembunyi);
    },
  };
}
