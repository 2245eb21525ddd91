import type { Metadata } from 'next';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { LangkahMulaiForm } from '@/components/pendirian/mulai/langkah-form';
import { DaftarNamaSerupa } from '@/components/pendirian/nama-serupa';
import { Kartu, KepalaHalaman, Langkah, Pemberitahuan, Tautan } from '@/components/ui';
import { LANGKAH_MULAI } from '@/lib/pendirian/isian/schema';
import { loadLangkahMulai } from '@/lib/pendirian/mulai/loaders';
import {
  adalahLangkah,
  alamatSebelum,
  JUDUL_LANGKAH,
  NAMA_LANGKAH,
} from '@/lib/pendirian/mulai/rules';

type Props = PageProps<'/portal/pendirian/mulai/[draf]/[langkah]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { langkah } = await params;
  const judul = adalahLangkah(langkah) ? JUDUL_LANGKAH[langkah] : 'Langkah';
  return { title: `${judul} – Mulai pendirian koperasi` };
}

/** One step of the beginning. */
export default async function LangkahMulaiPage({ params, searchParams }: Props) {
  const [{ draf, langkah }, { tersimpan }] = await Promise.all([params, searchParams]);
  const data = await loadLangkahMulai(draf, langkah);
  return (
    <>
      <KepalaHalaman
        judul={JUDUL_LANGKAH[data.langkah]}
        remah={[
          { label: 'Pendirian koperasi', href: '/portal/pendirian' },
          { label: 'Mulai pendirian', href: '/portal/pendirian/mulai' },
          { label: JUDUL_LANGKAH[data.langkah] },
        ]}
        keterangan={data.tersimpan ? `Terakhir disimpan ${data.tersimpan}` : undefined}
      />
      <Langkah
        langkah={NAMA_LANGKAH}
        sekarang={LANGKAH_MULAI.indexOf(data.langkah)}
        selesai={data.selesai}
      />
      <div className="grid grid-cols-1 gap-6">
        {tersimpan === 'ya' ? (
          <div className="kabar-tersimpan">
            <Pemberitahuan nada="sukses" judul={`Draf tersimpan ${data.tersimpan ?? ''}`}>
              Lanjutkan kapan saja dari halaman Mulai pendirian.
            </Pemberitahuan>
          </div>
        ) : null}
        <IsianDikembalikan tampil={data.dikembalikan} />
        <p>
          <Tautan href={alamatSebelum(data.draf, data.langkah)}>Kembali</Tautan>
        </p>
        <LangkahMulaiForm
          draf={data.draf}
          versi={data.versi}
          langkah={data.langkah}
          nilai={data.nilai}
          koperasi={data.koperasi}
          modal={data.modal}
          namaKkmp={data.namaKkmp}
          simpanPinjam={data.simpanPinjam}
        />
        {data.serupa.length > 0 ? (
          <Kartu judul="Nama yang mirip">
            <DaftarNamaSerupa serupa={data.serupa} />
          </Kartu>
        ) : null}
      </div>
    </>
  );
}
