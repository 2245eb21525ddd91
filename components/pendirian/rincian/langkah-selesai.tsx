import type { ReactNode } from 'react';
import { Kartu, Rincian } from '@/components/ui';
import type { PendirianDto } from '@/lib/pendirian/rincian/types';
import type { StatusPendirian } from '@/lib/platform/db/generated/enums';

/** A topic of the page; once its step lies behind, it is one line that opens. */
export function LangkahSelesai({
  pendirian,
  langkah,
  judul,
  ringkas,
  aksi,
  children,
}: {
  pendirian: Pick<PendirianDto, 'tahap'>;
  /** The step that it belongs to. */
  langkah: StatusPendirian;
  judul: string;
  /** What the line says when folded. */
  ringkas: string;
  aksi?: ReactNode;
  children: ReactNode;
}) {
  const selesai = pendirian.tahap.some(
    ({ status, keadaan }) => status === langkah && keadaan === 'SELESAI',
  );
  return (
    <Kartu judul={judul} aksi={aksi}>
      {selesai ? <Rincian judul={ringkas}>{children}</Rincian> : children}
    </Kartu>
  );
}
