import { Kartu } from '@/components/ui';

/** The scale that follows from the figures, and why. */
export function PenjelasanSkala({
  skala,
  penjelasan,
}: {
  skala: string | null;
  penjelasan: string[];
}) {
  return (
    <Kartu judul={skala ? `Skala usaha: ${skala.toLowerCase()}` : 'Skala usaha belum diketahui'}>
      <div className="grid gap-2">
        {penjelasan.map((kalimat) => (
          <p key={kalimat}>{kalimat}</p>
        ))}
      </div>
    </Kartu>
  );
}
