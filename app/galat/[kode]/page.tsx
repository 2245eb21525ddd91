import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HalamanGalat } from '@/components/layout/halaman-galat';
import { KepalaRingkas } from '@/components/layout/kepala-ringkas';
import {
  JUDUL_TIDAK_BERIZIN,
  JUDUL_TIDAK_DITEMUKAN,
  TidakBerizin,
  TidakDitemukan,
} from '@/components/layout/tidak-ditemukan';
import { JUDUL_TIDAK_DIKENAL, KodeTidakDikenal } from '@/components/sertifikat/kode-tidak-dikenal';
import { TautanTombol } from '@/components/ui/tombol';

const ISI = {
  '400': (
    <HalamanGalat
      kode="400"
      judul="Alamat ini tidak dapat dibaca"
      aksi={<TautanTombol href="/">Ke beranda</TautanTombol>}
    >
      <p>
        Ada huruf yang rusak di alamatnya. Salin lagi alamatnya dengan lengkap, atau mulai dari
        beranda.
      </p>
    </HalamanGalat>
  ),
  '403': <TidakBerizin />,
  '404': <TidakDitemukan masuk={false} />,
  /** For a browser that carries a session. */
  '404-masuk': <TidakDitemukan masuk />,
  '405': (
    <HalamanGalat
      kode="405"
      judul="Halaman ini tidak dapat diminta dengan cara itu"
      aksi={<TautanTombol href="/">Ke beranda</TautanTombol>}
    >
      <p>Tidak ada yang diubah. Buka halamannya seperti biasa, atau mulai dari beranda.</p>
    </HalamanGalat>
  ),
  '413': (
    <HalamanGalat
      kode="413"
      judul="Kiriman terlalu besar"
      aksi={<TautanTombol href="/portal">Ke halaman kerja saya</TautanTombol>}
    >
      <p>
        Tekan tombol kembali di peramban; tulisan Anda biasanya masih ada di sana. Lalu pendekkan
        tulisan yang panjang, atau pilih berkas yang lebih kecil. Tidak ada yang tersimpan.
      </p>
    </HalamanGalat>
  ),
  '415': (
    <HalamanGalat
      kode="415"
      judul="Kiriman ini bukan isian formulir"
      aksi={<TautanTombol href="/portal">Ke halaman kerja saya</TautanTombol>}
    >
      <p>
        Portal hanya membaca kiriman dari formulirnya sendiri. Tidak ada yang tersimpan. Tekan
        tombol kembali di peramban, muat ulang halamannya, lalu kirim lagi.
      </p>
    </HalamanGalat>
  ),
  /** What a page of another site sends; it may be a trick played on the reader. */
  asal: (
    <HalamanGalat
      kode="403"
      judul="Kiriman ini tidak datang dari Sinergi Depok"
      aksi={<TautanTombol href="/portal">Ke halaman kerja saya</TautanTombol>}
    >
      <p>Karena itu kirimannya ditolak, dan tidak ada yang tersimpan.</p>
      <p>
        Jika Anda memang sedang mengisi formulir di sini, tekan tombol kembali di peramban, muat
        ulang halamannya, lalu kirim lagi.
      </p>
    </HalamanGalat>
  ),
  /** A form of a page opened before the portal was renewed, one cut off on its way, or tampered with. */
  formulir: (
    // It answers with more than one status, so it names none.
    <HalamanGalat
      judul="Formulir ini tidak dapat dibaca"
      aksi={<TautanTombol href="/portal">Ke halaman kerja saya</TautanTombol>}
    >
      <p>
        Mungkin portal diperbarui setelah Anda membuka halamannya, atau kirimannya terputus di
        jalan. Tidak ada yang tersimpan.
      </p>
      <p>
        Tekan tombol kembali di peramban; tulisan Anda biasanya masih ada di sana. Salin bila perlu,
        muat ulang halamannya, lalu kirim lagi.
      </p>
    </HalamanGalat>
  ),
  /** A code of a certificate that does not exist; the server puts it in place under /verifikasi. */
  verifikasi: <KodeTidakDikenal />,
  '500': (
    <HalamanGalat
      kode="500"
      judul="Halaman ini sedang bermasalah"
      aksi={<TautanTombol href="/">Ke beranda</TautanTombol>}
    >
      <p>Ini bukan kesalahan Anda. Yang sudah tersimpan tetap aman.</p>
      <p>Muat ulang halaman ini sebentar lagi. Jika masih begini, coba beberapa menit lagi.</p>
    </HalamanGalat>
  ),
  '503': (
    <HalamanGalat
      kode="503"
      judul="Portal sedang tidak terhubung ke datanya"
      aksi={<TautanTombol href="/">Ke beranda</TautanTombol>}
    >
      <p>
        Basis data sedang tidak dapat dihubungi. Yang sudah tersimpan tetap aman, dan tidak ada yang
        tersimpan separuh.
      </p>
      <p>Portal mencoba menyambung lagi dengan sendirinya. Muat ulang halaman ini sebentar lagi.</p>
    </HalamanGalat>
  ),
} as const;

/** Of the pages that bring their own heading. */
const JUDUL: Partial<Record<keyof typeof ISI, string>> = {
  '403': JUDUL_TIDAK_BERIZIN,
  '404': JUDUL_TIDAK_DITEMUKAN,
  '404-masuk': JUDUL_TIDAK_DITEMUKAN,
  verifikasi: JUDUL_TIDAK_DIKENAL,
};

const adalahKode = (kode: string): kode is keyof typeof ISI => Object.hasOwn(ISI, kode);

/** As the page itself says it: these pages stand in the place of many others. */
function judulGalat(kode: keyof typeof ISI): string | undefined {
  const { judul } = ISI[kode].props as { judul?: string };
  return judul ?? JUDUL[kode];
}

export async function generateMetadata({
  params,
}: {
  params: Promise<{ kode: string }>;
}): Promise<Metadata> {
  const { kode } = await params;
  return {
    title: adalahKode(kode) ? judulGalat(kode) : JUDUL_TIDAK_DITEMUKAN,
    robots: { index: false },
  };
}

/**
 * Error pages as plain documents. The server reads them once and answers with them where the framework
 * would send an empty document that only JavaScript fills.
 */
export default async function GalatPage({ params }: { params: Promise<{ kode: string }> }) {
  const { kode } = await params;
  if (!adalahKode(kode)) notFound();
  return (
    <>
      <KepalaRingkas />
      <main id="isi" tabIndex={-1}>
        {ISI[kode]}
      </main>
    </>
  );
}
