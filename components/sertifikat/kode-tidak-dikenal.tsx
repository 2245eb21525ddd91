import { HalamanGalat } from '@/components/layout/halaman-galat';
import { TautanTombol } from '@/components/ui/tombol';

/** Heading and title alike. */
export const JUDUL_TIDAK_DIKENAL = 'Kode sertifikat ini tidak dikenal';

/** 404 of a code that no letter has: what that means for whoever holds the paper. */
export function KodeTidakDikenal() {
  return (
    <HalamanGalat
      kode="404"
      judul={JUDUL_TIDAK_DIKENAL}
      aksi={
        <>
          <TautanTombol href="/verifikasi">Ketik kodenya lagi</TautanTombol>
          <TautanTombol href="/" varian="kedua">
            Ke beranda
          </TautanTombol>
        </>
      }
    >
      <p>
        Tidak ada sertifikat dari Dinas Koperasi dan Usaha Mikro Kota Depok dengan kode ini.
        Cocokkan lagi huruf dan angkanya dengan yang tertulis di surat.
      </p>
      <p>
        Jika kodenya sudah sama persis, surat itu tidak terbit dari portal ini. Jangan memakainya
        sebagai bukti, dan tanyakan kepada dinas.
      </p>
    </HalamanGalat>
  );
}
