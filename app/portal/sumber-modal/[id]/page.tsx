import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { TandaSumber } from '@/components/permodalan/sumber/daftar-sumber';
import { SumberForm } from '@/components/permodalan/sumber/sumber-form';
import { DaftarRingkas, Kartu, KepalaHalaman } from '@/components/ui';
import { loadSumber } from '@/lib/permodalan/sumber/loaders';
import { LABEL_SUMBER, NAMA_SUMBER, tulisSumber } from '@/lib/permodalan/sumber/rules';

export async function generateMetadata({
  params,
}: PageProps<'/portal/sumber-modal/[id]'>): Promise<Metadata> {
  return { title: `Sumber modal: ${(await loadSumber((await params).id)).sumber.nama}` };
}

/** One bank or programme: facts, history and, for the admin, the form. */
export default async function SumberModalPage({ params }: PageProps<'/portal/sumber-modal/[id]'>) {
  const { id } = await params;
  const { sumber, bolehUbah, riwayat, nilaiAwal } = await loadSumber(id);
  return (
    <>
      <KepalaHalaman
        judul={sumber.nama}
        keterangan={sumber.penyelenggara}
        lencana={<TandaSumber sumber={sumber} />}
        remah={[{ label: 'Sumber modal', href: '/portal/sumber-modal' }, { label: sumber.nama }]}
      />
      <div className="grid max-w-3xl gap-6">
        {bolehUbah ? (
          <SumberForm sumber={sumber} nilaiAwal={nilaiAwal} />
        ) : (
          <Kartu judul="Keterangan">
            <DaftarRingkas
              butir={NAMA_SUMBER.flatMap((nama) => {
                const nilai = tulisSumber(nama, sumber);
                return nilai === ''
                  ? []
                  : [
                      {
                        istilah: LABEL_SUMBER[nama],
                        nilai: <span className="whitespace-pre-line">{nilai}</span>,
                      },
                    ];
              })}
            />
          </Kartu>
        )}
        <Kartu judul="Riwayat">
          <Riwayat butir={riwayat} />
        </Kartu>
      </div>
    </>
  );
}
