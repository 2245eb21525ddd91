import { DaftarRingkas } from '@/components/ui';
import { BILA_ADA_KEUANGAN, jangkarIsian } from '@/lib/umkm/bagian/rules';

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
  // What is only asked for where there is any takes no room where there is none.
  const terlihat = butir.filter(
    ({ isian, nilai }) => nilai || catatan[isian] || !BILA_ADA_KEUANGAN.includes(isian),
  );
  return (
    <DaftarRingkas
      butir={terlihat.map(({ isian, label, nilai }) => ({
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
        ...(ubahHref ? { ubahHref: `${ubahHref}#${jangkarIsian(isian)}` } : {}),
      }))}
    />
  );
}
