import type { Metadata } from 'next';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { LangkahForm } from '@/components/koperasi/pendaftaran/langkah-form';
import { KepalaHalaman, Langkah, Pemberitahuan, Tautan } from '@/components/ui';
import { loadLangkah } from '@/lib/koperasi/pendaftaran/loaders';
import {
  adalahLangkah,
  alamatSebelum,
  JUDUL_LANGKAH,
  LANGKAH_ISIAN,
  NAMA_LANGKAH,
} from '@/lib/koperasi/pendaftaran/rules';

type Props = PageProps<'/portal/koperasi/daftar-baru/[draf]/[langkah]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { langkah } = await params;
  const judul = adalahLangkah(langkah) ? JUDUL_LANGKAH[langkah] : 'Langkah';
  return { title: `${judul} – Daftarkan koperasi` };
}

/** One step of a registration. */
export default async function LangkahPage({ params, searchParams }: Props) {
  const [{ draf, langkah }, { tersimpan }] = await Promise.all([params, searchParams]);
  const data = await loadLangkah(draf, langkah);
  return (
    <>
      <KepalaHalaman
        judul={JUDUL_LANGKAH[data.langkah]}
        remah={[
          { label: 'Koperasi', href: '/portal/koperasi' },
          { label: 'Daftarkan koperasi', href: '/portal/koperasi/daftar-baru' },
          { label: JUDUL_LANGKAH[data.langkah] },
        ]}
        keterangan={data.tersimpan ? `Terakhir disimpan ${data.tersimpan}` : undefined}
      />
      <Langkah
        langkah={NAMA_LANGKAH}
        sekarang={LANGKAH_ISIAN.indexOf(data.langkah)}
        selesai={data.selesai}
      />
      <div className="grid grid-cols-1 gap-6">
        {tersimpan === 'ya' ? (
          <div className="kabar-tersimpan">
            <Pemberitahuan nada="sukses" judul={`Draf tersimpan ${data.tersimpan ?? ''}`}>
              Lanjutkan kapan saja dari halaman Daftarkan koperasi.
            </Pemberitahuan>
          </div>
        ) : null}
        <IsianDikembalikan tampil={data.dikembalikan} />
        <p>
          <Tautan href={alamatSebelum(data.draf, data.langkah)}>Kembali</Tautan>
        </p>
        <LangkahForm
          draf={data.draf}
          versi={data.versi}
          langkah={data.langkah}
          nilai={data.nilai}
        />
      </div>
    </>
  );
}
