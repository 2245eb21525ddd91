/** Steps that give a founding back to its initiator. */
const KEMBALI: readonly string[] = ['kembalikan', 'mundurkan'];

/**
 * When a founding was given back, as long as nothing was sent since: a founder who leaves meanwhile changes
 * nothing about it. Null when it does not stand as returned.
 *
 * @param perjalanan its steps, the oldest first
 */
export function dikembalikanPada(
  perjalanan: readonly { tindakan: string; pada: Date }[],
): Date | null {
  const terakhir = perjalanan.findLast(({ tindakan }) => tindakan !== 'kurangPendiri');
  return terakhir && KEMBALI.includes(terakhir.tindakan) ? terakhir.pada : null;
}
