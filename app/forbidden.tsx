import type { Metadata } from 'next';
import { HalamanGalat } from '@/components/layout/halaman-galat';
import { TautanTombol } from '@/components/ui/tombol';

export const metadata: Metadata = { title: 'Tidak punya izin' };

/** 403: signed in, but the role does not open this door. */
export default function ForbiddenPage() {
  return (
    <main id="isi" tabIndex={-1}>
      <HalamanGalat
        kode="403"
        judul="Akun Anda tidak dapat membuka halaman ini"
        aksi={
          <>
            <TautanTombol href="/portal">Ke halaman kerja saya</TautanTombol>
            <TautanTombol href="/" varian="kedua">
              Ke beranda
            </TautanTombol>
          </>
        }
      >
        <p>Halaman ini untuk petugas dengan peran lain.</p>
        <p>
          Jika Anda memang perlu membukanya untuk pekerjaan Anda, mintalah admin portal di dinas
          menyesuaikan peran akun Anda.
        </p>
      </HalamanGalat>
    </main>
  );
}
