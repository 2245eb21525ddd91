import { formatAngka } from '@/lib/platform/format';

/**
 * Puts dots into a plain row of digits ("1500000" → "1.500.000"). Anything else comes back as it
 * is: what somebody typed is never rewritten.
 */
export function titikRibuan(teks: string): string {
  return /^-?[1-9]\d{3,17}$/.test(teks) ? formatAngka(BigInt(teks)) : teks;
}
