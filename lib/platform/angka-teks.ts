/**
 * A number as people write it, as plain decimal text: '1.500.000', 'Rp1.500.000', '7,5 %', '7.5', '-20'.
 * A point before three digits at the end separates thousands when a comma or another point says so;
 * '1.500' alone is one and a half thousand, as Indonesian writes it.
 *
 * @returns null when it is no number or longer than 30 digits
 */
export function bacaAngkaTeks(teks: string): string | null {
  const rapi = teks
    .replace(/^\s*Rp\.?/i, '')
    .replace(/[\s\u00a0%]/g, '')
    .replace(/^\((.*)\)$/, '-$1');
  const titik = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(rapi);
  const koma = /^-?\d+,\d+$/.test(rapi);
  const polos = titik || koma ? rapi.replace(/\./g, '').replace(',', '.') : rapi;
  const cocok = /^(-?)0*(\d{1,30})(?:\.(\d{1,30}))?$/.exec(polos);
  if (!cocok) return null;
  const [, tanda = '', bulat = '0', pecahan = ''] = cocok;
  const ekor = pecahan.replace(/0+$/, '');
  const nol = /^0*$/.test(bulat) && ekor === '';
  return `${nol ? '' : tanda}${bulat}${ekor && `.${ekor}`}`;
}
