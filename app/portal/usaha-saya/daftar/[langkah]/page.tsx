import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import { KepalaHalaman, Langkah, Pemberitahuan, Rincian } from '@/components/ui';
import { LangkahForm } from '@/components/umkm/langkah-form';
import { loadLangkah } from '@/lib/umkm/loaders';
import {
  ALASAN_LANGKAH,
  JALUR_DAFTAR,
  JUDUL_LANGKAH,
  judulLangkah,
} from '@/lib/umkm/pendaftaran/rules';

interface Halaman {
  params: Promise<{ langkah: string }>;
}

export async function generateMetadata({ params }: Halaman): Promise<Metadata> {
  return { title: judulLangkah((await params).langkah) };
}

/** One topic of the registration. */
export default async function LangkahPage({ params }: Halaman) {
  const data = await loadLangkah((await params).langkah);
  if (!data.bagian) notFound();
  const judul = JUDUL_LANGKAH[data.langkah];
  return (
    <>
      <KepalaHalaman
        judul={judul}
        remah={[
          { label: 'Usaha saya', href: '/portal/usaha-saya' },
          { label: 'Daftarkan usaha', href: JALUR_DAFTAR },
          { label: judul },
        ]}
      />
      <div className="grid max-w-2xl gap-6">
        <Langkah langkah={data.judul} sekarang={data.urutan} selesai={data.selesai} />
        <KabarTitipan titipan={data.titipan} />
        {data.ditebak ? (
          <Pemberitahuan nada="info" judul="Kami isi dengan alamat rumah Anda.">
            <p>Ubah bila usaha Anda di tempat lain.</p>
          </Pemberitahuan>
        ) : null}
        <Rincian judul="Mengapa ini ditanyakan, dan siapa yang melihatnya">
          <p>{ALASAN_LANGKAH[data.langkah]}</p>
        </Rincian>
        <LangkahForm
          bagian={data.bagian}
          versi={data.versi}
          jenis={data.jenis}
          nilai={data.nilai}
        />
        {data.disimpan ? <p className="teks-lembut">Terakhir disimpan {data.disimpan}.</p> : null}
      </div>
    </>
  );
}
