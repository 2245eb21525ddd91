'use client';

import { Formulir, TombolKirim } from '@/components/form';
import { hapusDokumenAction } from '@/lib/dokumen/actions';

/** One button that removes one document. */
export function HapusDokumen({ id, nama, kembali }: { id: string; nama: string; kembali: string }) {
  return (
    <Formulir aksi={hapusDokumenAction} id={`hapus-${id}`} tersembunyi={{ id, kembali }}>
      <TombolKirim varian="teks">
        Hapus<span className="hanya-pembaca"> {nama}</span>
      </TombolKirim>
    </Formulir>
  );
}
