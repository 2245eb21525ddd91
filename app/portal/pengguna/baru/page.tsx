import type { Metadata } from 'next';
import { PenggunaBaruForm } from '@/components/pengguna/pengguna-form';
import { Kartu, KepalaHalaman } from '@/components/ui';
import { loadPenggunaBaru } from '@/lib/pengguna/loaders';

export const metadata: Metadata = { title: 'Buat akun' };

/** Invites a colleague or a pengurus. */
export default async function PenggunaBaruPage() {
  const { lingkup, titipan } = await loadPenggunaBaru();
  return (
    <>
      <KepalaHalaman
        judul="Buat akun"
        keterangan="Orang itu menerima surel undangan dan membuat kata sandinya sendiri."
        remah={[{ label: 'Pengguna', href: '/portal/pengguna' }, { label: 'Buat akun' }]}
      />
      <Kartu>
        <PenggunaBaruForm lingkup={lingkup} nilaiAwal={titipan} />
      </Kartu>
    </>
  );
}
