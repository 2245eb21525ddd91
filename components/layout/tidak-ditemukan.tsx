import { TautanTombol } from '../ui/tombol';
import { HalamanGalat } from './halaman-galat';

/** Heading and title alike. */
export const JUDUL_TIDAK_DITEMUKAN = 'Halaman ini tidak ditemukan';
export const JUDUL_TIDAK_BERIZIN = 'Akun Anda tidak dapat membuka halaman ini';

/**
 * 404: also the answer for records that exist but are none of the visitor's business.
 *
 * @param masuk the browser carries a session, maybe one that is over
 */
export function TidakDitemukan({ masuk }: { masuk: boolean }) {
  return (
    <HalamanGalat
      kode="404"
      judul={JUDUL_TIDAK_DITEMUKAN}
      aksi={
        <>
          {masuk ? <TautanTombol href="/portal">Ke halaman kerja saya</TautanTombol> : null}
          <TautanTombol href="/" varian={masuk ? 'kedua' : 'utama'}>
            Ke beranda
          </TautanTombol>
          <TautanTombol href="/koperasi" varian="kedua" ikon="cari">
            Cari koperasi
          </TautanTombol>
        </>
      }
    >
      <p>Periksa lagi alamatnya, mungkin ada huruf yang kurang atau salah ketik.</p>
      <p>
        Bisa juga halamannya sudah dipindahkan, atau hanya dapat dibuka oleh akun lain.
        {masuk ? '' : ' Jika Anda punya akun, coba masuk dahulu.'}
      </p>
    </HalamanGalat>
  );
}

/** 403: signed in, but the role does not open this door. */
export function TidakBerizin() {
  return (
    <HalamanGalat
      kode="403"
      judul={JUDUL_TIDAK_BERIZIN}
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
  );
}
