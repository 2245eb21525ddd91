import type { Metadata } from 'next';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { UbahBagianForm } from '@/components/umkm/kelola-form';
import { JUDUL_BAGIAN } from '@/lib/umkm/bagian/rules';
import { loadUbahBagian } from '@/lib/umkm/loaders';
import { kalimatDiperiksaLagi } from '@/lib/umkm/perubahan/rules';
import { catatanBagian } from '@/lib/umkm/verifikasi/rules';

interface Halaman {
  params: Promise<{ id: string; bagian: string }>;
}

export async function generateMetadata({ params }: Halaman): Promise<Metadata> {
  const { id, bagian } = await params;
  const data = await loadUbahBagian(id, bagian);
  return { title: `Ubah ${JUDUL_BAGIAN[data.bagian].toLowerCase()}: ${data.nama}` };
}

/** One topic of a business that exists, to be changed by its owner. */
export default async function UbahBagianPage({ params }: Halaman) {
  const { id, bagian } = await params;
  const data = await loadUbahBagian(id, bagian);
  const judul = JUDUL_BAGIAN[data.bagian];
  const orang = data.bagian === 'pemilik' || data.bagian === 'alamat';
  return (
    <>
      <KepalaHalaman
        judul={`Ubah ${judul.toLowerCase()}`}
        remah={[
          { label: 'Usaha saya', href: '/portal/usaha-saya' },
          { label: data.nama, href: `/portal/usaha-saya/${data.id}` },
          { label: `Ubah ${judul.toLowerCase()}` },
        ]}
        keterangan={orang ? 'Perubahan ini berlaku untuk semua usaha Anda.' : undefined}
      />
      <div className="grid max-w-2xl gap-6">
        <KabarTitipan titipan={data.titipan} />
        {data.status === 'TERVERIFIKASI' ? (
          <Pemberitahuan nada="info" judul="Data usaha ini sudah terverifikasi.">
            <p>{kalimatDiperiksaLagi(data.bagian)}</p>
          </Pemberitahuan>
        ) : null}
        {data.dariDraf ? (
          <Pemberitahuan nada="info" judul="Yang kosong kami isi dari pendaftaran Anda.">
            <p>Periksa, lalu simpan. Sebelum itu belum tersimpan di data ini.</p>
          </Pemberitahuan>
        ) : null}
        <UbahBagianForm
          usahaId={data.id}
          versi={data.versi}
          bagian={data.bagian}
          jenis={data.jenis}
          nilai={{ ...data.nilai, ...data.titipan }}
          catatan={catatanBagian(data.catatan, data.bagian)}
          tersamar={data.tersamar}
        />
      </div>
    </>
  );
}
