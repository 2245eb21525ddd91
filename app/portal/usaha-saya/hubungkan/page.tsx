import type { Metadata } from 'next';
import { Kartu, KepalaHalaman, Pemberitahuan, Tautan } from '@/components/ui';
import { KodeForm } from '@/components/umkm/penghubung/kode-form';
import { loadHubungkan } from '@/lib/umkm/penghubung/loaders';
import { UMUR_KODE_MENIT } from '@/lib/umkm/penghubung/rules';

export const metadata: Metadata = { title: 'Hubungkan data yang dicatat petugas' };

/** An owner makes the code with which an officer links the account and the recorded data. */
export default async function HubungkanPage() {
  const { tercatat, berlakuSampai } = await loadHubungkan();
  return (
    <>
      <KepalaHalaman
        judul="Hubungkan data yang dicatat petugas"
        remah={[{ label: 'Usaha saya', href: '/portal/usaha-saya' }, { label: 'Hubungkan data' }]}
        keterangan="Untuk yang pernah didata petugas di tempat usaha, sebelum punya akun."
      />
      <div className="grid max-w-2xl gap-6">
        {tercatat ? (
          <Pemberitahuan nada="info" judul="Akun Anda sudah terhubung dengan data pemilik.">
            <p>
              Lihat dan perbaiki datanya di <Tautan href="/portal/usaha-saya">Usaha saya</Tautan>.
            </p>
          </Pemberitahuan>
        ) : (
          <>
            <ol className="grid list-decimal gap-2 pl-5">
              <li>
                Datang ke kantor kelurahan tempat usaha Anda atau ke kantor DKUM. Bawa KTP asli.
              </li>
              <li>
                Buat kode di sini setelah sampai di loket. Kode berlaku {UMUR_KODE_MENIT} menit.
              </li>
              <li>
                Tunjukkan KTP dan kode itu. Petugas mencocokkannya, lalu data itu ada di sini.
              </li>
            </ol>
            <Kartu>
              <KodeForm berlakuSampai={berlakuSampai} />
            </Kartu>
            <p className="teks-lembut">
              Jangan berikan kode kepada siapa pun selain petugas di depan Anda. Petugas tidak
              pernah meminta kode lewat telepon atau pesan.
            </p>
          </>
        )}
      </div>
    </>
  );
}
