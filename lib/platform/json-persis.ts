/** Longest exponent that is written out; no sensible figure needs more. */
const PANGKAT_MAKS = 60;

/** '1.25e2' → '125', '7e-1' → '0.7'; a longer exponent stays as it is, for the reader to refuse. */
function tanpaPangkat(angka: string): string {
  const cocok = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d+)$/.exec(angka);
  if (!cocok) return angka;
  const [, tanda = '', bulat = '', pecahan = '', pangkat = '0'] = cocok;
  const geser = Number(pangkat);
  if (Math.abs(geser) > PANGKAT_MAKS) return angka;
  const angkanya = bulat + pecahan;
  const letak = bulat.length + geser;
  const depan = letak > 0 ? angkanya.slice(0, letak).padEnd(letak, '0') : '0';
  const belakang =
    letak > 0 ? angkanya.slice(letak) : angkanya.padStart(angkanya.length - letak, '0');
  return `${tanda}${depan}${belakang && `.${belakang}`}`;
}

const TEKS_ATAU_ANGKA = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Reads JSON with every number as the text that stood there, so that no digit is lost to floating point
 * (79.65 stays '79.65', twenty digits stay twenty).
 *
 * @throws SyntaxError when the text is no JSON
 */
export function uraiJsonPersis(teks: string): unknown {
  JSON.parse(teks);
  return JSON.parse(
    teks.replace(TEKS_ATAU_ANGKA, (isi) =>
      isi.startsWith('"') ? isi : JSON.stringify(tanpaPangkat(isi)),
    ),
  );
}
