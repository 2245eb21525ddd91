import type { Metadata } from 'next';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { UbahBagianForm } from '@/components/umkm/kelola-form';
import { awalKecil } from '@/lib/platform/format';
import { JUDUL_BAGIAN } from '@/lib/umkm/bagian/rules';
import { loadPerbaikiBagian } from '@/lib/umkm/loaders';
import { catatanBagian } from '@/lib/umkm/verifikasi/rules';

export async function generateMetadata({
  params,
}: PageProps<'/portal/umkm/[id]/ubah/[bagian]'>): Promise<Metadata> {
  const { id, bagian } = await params;
  const data = await loadPerbaikiBagian(id, bagian);
  return { title: `Perbaiki ${JUDUL_BAGIAN[data.bagian].toLowerCase()}: ${data.nama}` };
}

/** One topic of a business whose owner has no account, to be mended by an officer. */
export default async function PerbaikiBagianPage({
  params,
}: PageProps<'/portal/umkm/[id]/ubah/[bagian]'>) {
  const { id, bagian } = await params;
  const data = await loadPerbaikiBagian(id, bagian);
  const judul = `Perbaiki ${awalKecil(JUDUL_BAGIAN[data.bagian])}`;
  return (
    <>
      <KepalaHalaman
        judul={judul}
        remah={[
          { label: 'UMKM', href: '/portal/umkm' },
          { label: data.nama, href: `/portal/umkm/${data.id}` },
          { label: judul },
        ]}
        keterangan="Tulis yang dikatakan pemilik. Yang belum diketahui boleh kosong."
      />
      <div className="grid max-w-2xl gap-6">
        <KabarTitipan titipan={data.titipan} />
        <Pemberitahuan nada="info" judul="Petugas lain yang memeriksanya nanti.">
          <p>Yang memperbaiki tidak memverifikasi sendiri. Perubahan tercatat atas nama Anda.</p>
        </Pemberitahuan>
        <UbahBagianForm
          petugas
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
