import { Tautan } from '@/components/ui';
import type { TitikUsahaDto } from '@/lib/umkm/lokasi/rules';

/** How far the recorded point is from the middle of its kelurahan, and a way to a map. */
export function TitikUsaha({ titik }: { titik: TitikUsahaDto | null }) {
  if (!titik) return null;
  return (
    <p className="mt-2">
      {titik.jarak ? `Titik ini ${titik.jarak}. ` : ''}
      <Tautan href={titik.peta}>Buka di peta</Tautan>
    </p>
  );
}
