import { formatAngka } from '@/lib/platform/format';

/**
 * Puts dots into a plain row of digits ("1500000" → "1.500.000") and takes the "Rp" off, which stands in
 * front of the field already. Anything else comes back as it is: what somebody typed is never rewritten.
 */
export function titikRibuan(teks: string): string {
  const angka = teks.replace(/^rp\.?\s*(?=\d)/i, '');
  return /^-?[1-9]\d{3,17}$/.test(angka) ? formatAngka(BigInt(angka)) : angka;
}
