import type { Metadata } from 'next';
import { UbahRencanaForm } from '@/components/pendirian/ubah-form';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadUbahRencana } from '@/lib/pendirian/loaders';
import { alamatPendirian } from '@/lib/pendirian/rules';

export const metadata: Metadata = { title: 'Ubah rencana koperasi' };

/** The plan is changed, while founders are gathered. */
export default async function UbahRencanaPage({
  params,
}: PageProps<'/portal/pendirian/[id]/ubah'>) {
  const { pendirian, isian, versi, modal, titipan, boleh } = await loadUbahRencana(
    (await params).id,
  );
  const { koperasiId: _, ...isi } = isian;
  const nilai = Object.fromEntries(
    Object.entries(isi).map(([nama, nilai]) => [nama, nilai === null ? '' : String(nilai)]),
  );
  return (
    <>
      <KepalaHalaman
        judul="Ubah rencana koperasi"
        keterangan={pendirian.nama}
        remah={[
          { label: 'Pendirian koperasi', href: '/portal/pendirian' },
          { label: pendirian.nama, href: alamatPendirian(pendirian.id) },
          { label: 'Ubah rencana' },
        ]}
      />
      {boleh ? null : (
        <Pemberitahuan nada="info" judul="Rencana tidak dapat diubah lagi">
          Rencana hanya dapat diubah selagi mengumpulkan pendiri.
        </Pemberitahuan>
      )}
      <UbahRencanaForm
        id={pendirian.id}
        versi={versi}
        modal={modal}
        namaKkmp={pendirian.adalahKkmp ? pendirian.nama : null}
        boleh={boleh}
        nilai={nilai}
        titipan={titipan}
      />
    </>
  );
}
