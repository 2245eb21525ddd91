/** An object from JSON that came from outside; null for anything else, text that is no JSON included. */
export function objekJson(teks: string): Record<string, unknown> | null {
  try {
    const isi: unknown = JSON.parse(teks);
    return typeof isi === 'object' && isi !== null && !Array.isArray(isi)
      ? (isi as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
