import { DaftarRingkas, Kartu } from '@/components/ui';

/** The scale that follows from the figures, and why; beside what the owner calls it, where that is known. */
export function PenjelasanSkala({
  skala,
  penjelasan,
  banding,
}: {
  skala: string | null;
  penjelasan: string[];
  banding: { istilah: string; nilai: string }[];
}) {
  return (
    <Kartu judul={skala ? `Skala usaha: ${skala.toLowerCase()}` : 'Skala usaha belum diketahui'}>
      <div className="grid gap-2">
        {penjelasan.map((kalimat) => (
          <p key={kalimat}>{kalimat}</p>
        ))}
        {banding.length > 0 ? <DaftarRingkas butir={banding} /> : null}
      </div>
    </Kartu>
  );
}
