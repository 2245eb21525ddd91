import type { Metadata } from 'next';
import { PerbaruiPilihan } from '@/components/dokumen/formulir-unggah';
import { UnggahDokumen } from '@/components/dokumen/unggah-dokumen';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { CatatDiterimaForm } from '@/components/permodalan/diterima/catat-form';
import { KepalaHalaman, Rincian } from '@/components/ui';
import { loadCatatDiterima } from '@/lib/permodalan/diterima/loaders';

export const metadata: Metadata = { title: 'Catat modal yang diterima' };

/** Recording capital from a bank or programme, by the owner or by an officer. */
export default async function CatatDiterimaPage({
  searchParams,
}: PageProps<'/portal/modal-diterima/catat'>) {
  const param = await searchParams;
  const { pemilik, titipan, jalur, ...sisa } = await loadCatatDiterima(param);
  const induk = pemilik.diri
    ? { label: 'Modal', href: '/portal/modal' }
    : { label: 'Modal dari bank dan program', href: '/portal/modal-diterima' };
  return (
    <>
      <KepalaHalaman
        judul="Catat modal yang diterima"
        keterangan={pemilik.diri ? undefined : `${pemilik.nama}, ${pemilik.wilayah}`}
        remah={[induk, { label: 'Catat' }]}
      />
      <div className="grid max-w-3xl gap-6">
        <IsianDikembalikan tampil={Object.keys(titipan).length > 0} titipan={titipan} />
        {pemilik.diri ? (
          <Rincian judul="Unggah berkas bukti dahulu" terbuka={param.unggah !== undefined}>
            <UnggahDokumen
              jenis="LAINNYA"
              kembali={jalur}
              param={param}
              daftar={sisa.dokumen}
              dipilih
              petunjuk="Surat akad atau bukti pencairan."
              opsional
            />
          </Rincian>
        ) : null}
        <CatatDiterimaForm pemilik={pemilik} nilaiAwal={titipan} {...sisa} />
        {pemilik.diri ? <PerbaruiPilihan formulir="catat" jalur={jalur} /> : null}
      </div>
    </>
  );
}
