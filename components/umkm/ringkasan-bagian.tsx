import { DaftarRingkas } from '@/components/ui';

interface Butir {
  isian: string;
  label: string;
  nilai: string;
}

/** What was filled in of one topic; a note of the officer stands with its field. */
export function RingkasanBagian({
  butir,
  ubahHref,
  catatan = {},
}: {
  butir: Butir[];
  ubahHref?: string;
  catatan?: Record<string, string>;
}) {
  return (
    <DaftarRingkas
      butir={butir.map(({ isian, label, nilai }) => ({
        istilah: label,
        nilai: (
          <>
            {nilai || <span className="teks-lembut">tidak diisi</span>}
            {catatan[isian] ? (
              <strong className="block font-semibold text-kuning">
                Catatan petugas: {catatan[isian]}
              </strong>
            ) : null}
          </>
        ),
        ...(ubahHref ? { ubahHref: `${ubahHref}#${isian}` } : {}),
      }))}
    />
  );
}
