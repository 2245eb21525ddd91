import type { Metadata } from 'next';
import { HalamanGalat } from '@/components/layout/halaman-galat';
import { TautanTombol } from '@/components/ui/tombol';

export const metadata: Metadata = { title: 'Halaman tidak ditemukan' };

/** 404: also the answer for records that exist but are none of the visitor's business. */
export default function NotFoundPage() {
  return (
    <main id="isi" tabIndex={-1}>
      <HalamanGalat
        kode="404"
        judul="Halaman ini tidak ditemukan"
        aksi={
          <>
            <TautanTombol href="/">Ke beranda</TautanTombol>
            <TautanTombol href="/koperasi" varian="kedua" ikon="cari">
              Cari koperasi
            </TautanTombol>
          </>
        }
      >
        <p>Periksa lagi alamatnya, mungkin ada huruf yang kurang atau salah ketik.</p>
        <p>
          Bisa juga halamannya sudah dipindahkan, atau hanya dapat dibuka oleh akun lain. Jika Anda
          punya akun, coba masuk dahulu.
        </p>
      </HalamanGalat>
    </main>
  );
}
