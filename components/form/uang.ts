/**
 * Puts dots into a plain row of digits ("1500000" → "1.500.000"). Anything else comes back as it
 * is: what somebody typed is never rewritten.
 */
export function titikRibuan(teks: string): string {
  if (!/^-?\d{4,}$/.test(teks)) return teks;
  return teks.replace(/\B(?=(\d{3})+$)/g, '.');
}
