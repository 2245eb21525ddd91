import { randomInt } from 'node:crypto';

const SUKU = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'ha',
  'je',
  'ki',
  'lo',
  'mu',
  'ne',
  'pi',
  'ro',
  'su',
  'ta',
  'wu',
];

/** A word that no other name has; similar to none. */
export const kataAcak = (): string => {
  const isi = Array.from({ length: 5 }, () => SUKU[randomInt(SUKU.length)]).join('');
  return isi.charAt(0).toUpperCase() + isi.slice(1);
};
