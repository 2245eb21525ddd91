import type { Metadata } from 'next';
import { AturanForm } from '@/components/aturan/aturan-form';
import { VersiAturan } from '@/components/aturan/versi-aturan';
import { Riwayat } from '@/components/audit/riwayat';
import { Kartu, KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadAturan } from '@/lib/aturan/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/aturan/[kode]'>): Promise<Metadata> {
  return { title: `Aturan: ${(await loadAturan((await params).kode)).judul}` };
}

/** One rule with all its versions. */
export default async function AturanDetailPage({
  params,
  searchParams,
}: PageProps<'/portal/aturan/[kode]'>) {
  const [{ kode }, { tersimpan }] = await Promise.all([params, searchParams]);
  const { judul, penjelasan, versi, formulir, riwayat } = await loadAturan(kode);
  return (
    <>
      <KepalaHalaman
        judul={judul}
        keterangan={penjelasan}
        remah={[{ label: 'Aturan', href: '/portal/aturan' }, { label: judul }]}
      />
      <div className="grid gap-6">
        {tersimpan ? <Pemberitahuan nada="sukses" judul="Versi baru sudah ditambahkan." /> : null}
        <Kartu judul="Versi">
          <ul className="grid gap-6">
            {versi.map((satu) => (
              <li key={satu.id}>
                <VersiAturan versi={satu} />
              </li>
            ))}
          </ul>
        </Kartu>
        {formulir ? (
          <Kartu judul="Tambah versi">
            <p className="mb-4">
              Versi lama tidak diubah. Keputusan yang sudah dibuat tetap memakai versinya.
            </p>
            <AturanForm {...formulir} />
          </Kartu>
        ) : null}
        <Kartu judul="Riwayat">
          <Riwayat butir={riwayat} />
        </Kartu>
      </div>
    </>
  );
}
