import type { JenisDokumen } from '@/lib/platform/db/generated/enums';

/** What of a document decides in which history its acts stand. */
interface Berkas {
  jenis: JenisDokumen;
  usahaId: string | null;
  dihapusPada: Date | null;
}

/**
 * The documents of which the acts stand in a history: of a person every KTP, with whichever business it was
 * handed in, also a removed one, as that it was opened stays known, and what else was removed that belongs to
 * no one business; of a business what was removed of its own.
 *
 * @param semua documents of the business and of its owner
 */
export function berkasRiwayat<B extends Berkas>(
  semua: readonly B[],
  usahaId: string,
): { orang: B[]; usaha: B[] } {
  const ktp = ({ jenis }: B) => jenis === 'KTP';
  return {
    orang: semua.filter((satu) => ktp(satu) || (satu.dihapusPada && satu.usahaId === null)),
    usaha: semua.filter((satu) => !ktp(satu) && satu.dihapusPada && satu.usahaId === usahaId),
  };
}
