import type { Metadata } from 'next';
import { UnggahDokumen } from '@/components/dokumen/unggah-dokumen';
import { KepalaHalaman, Langkah, Pemberitahuan, Rincian, TautanTombol } from '@/components/ui';
import { loadLangkah, loadLangkahDokumen } from '@/lib/umkm/loaders';
import { ALASAN_LANGKAH, JALUR_DAFTAR } from '@/lib/umkm/pendaftaran/rules';

export const metadata: Metadata = { title: 'Daftarkan usaha: dokumen' };

interface Halaman {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The papers of the registration: KTP, and what is there of NIB and SKU. */
export default async function LangkahDokumenPage({ searchParams }: Halaman) {
  const [langkah, { dokumen, punyaKtp }, param] = await Promise.all([
    loadLangkah('dokumen'),
    loadLangkahDokumen(),
    searchParams,
  ]);
  const unggah = { kembali: langkah.jalur, param, daftar: dokumen, sendirian: true };
  return (
    <>
      <KepalaHalaman
        judul="Dokumen"
        remah={[
          { label: 'Usaha saya', href: '/portal/usaha-saya' },
          { label: 'Daftarkan usaha', href: JALUR_DAFTAR },
          { label: 'Dokumen' },
        ]}
      />
      <div className="grid max-w-2xl gap-6">
        <Langkah langkah={langkah.judul} sekarang={langkah.urutan} selesai={langkah.selesai} />
        {param.unggah === 'dihapus' ? (
          <Pemberitahuan nada="sukses" judul="Dokumen sudah dihapus." />
        ) : null}
        <Rincian judul="Mengapa ini ditanyakan, dan siapa yang melihatnya">
          <p>{ALASAN_LANGKAH.dokumen}</p>
        </Rincian>
        <UnggahDokumen
          {...unggah}
          jenis="KTP"
          petunjuk="Foto seluruh KTP, tulisannya terbaca, tanpa kilau."
        />
        <UnggahDokumen {...unggah} jenis="NIB" opsional />
        <UnggahDokumen {...unggah} jenis="SKU" opsional />
        {punyaKtp ? (
          <div>
            <TautanTombol href={`${JALUR_DAFTAR}/periksa`}>
              Lanjut: persetujuan dan kirim
            </TautanTombol>
          </div>
        ) : (
          <p>Unggah foto KTP dahulu, baru dapat melanjutkan.</p>
        )}
      </div>
    </>
  );
}
