'use client';

import { Formulir } from '@/components/form/formulir';
import { TanyaHapus } from '@/components/form/tanya-hapus';
import { hapusDokumenAction } from '@/lib/dokumen/actions';

/**
 * Removes one document, asked for once more; of one that something rests on it says why it stays. The form
 * itself stays either way, so that one who was too late reads why.
 */
export function HapusDokumen({
  id,
  nama,
  terpakai,
  kembali,
}: {
  id: string;
  nama: string;
  terpakai: boolean;
  kembali: string;
}) {
  return (
    <Formulir
      aksi={hapusDokumenAction}
      id={`hapus-${id}`}
      tersembunyi={{ id, kembali }}
      tertutup={terpakai ? [] : null}
    >
      {terpakai ? (
        <p className="teks-lembut">
          Sedang dipakai, jadi tidak dapat dihapus. Bila ada yang berubah, unggah yang lebih baru.
        </p>
      ) : (
        <TanyaHapus nama={nama} akibat="Berkas yang dihapus tidak dapat dikembalikan." />
      )}
    </Formulir>
  );
}
