import type { ReactNode } from 'react';
import { Pemberitahuan } from '@/components/ui';
import type { KategoriKesehatan } from '@/lib/platform/db/generated/enums';

/** Before one joins, saves or borrows: the koperasi was rated tidak sehat. Nothing of others. */
export function PeringatanTidakSehat({
  kategori,
  children = 'Pertimbangkan baik-baik sebelum bergabung atau menyimpan uang. Tanyakan kepada pengurus apa yang sedang dibenahi, dan mintalah hasil rapat anggota terakhir.',
}: {
  kategori: KategoriKesehatan;
  /** What it means for what one is about to do; of joining, unless told. */
  children?: ReactNode;
}) {
  if (kategori !== 'TIDAK_SEHAT') return null;
  return (
    <Pemberitahuan nada="peringatan" judul="Koperasi ini dinilai tidak sehat">
      {children}
    </Pemberitahuan>
  );
}
