import { Ikon } from '../ui/ikon';
import { kelasTombol } from '../ui/kelas-tombol';
import { HalamanGalat } from './halaman-galat';

/*
 * Plain links only: every page carries what it would answer in the place of itself, and a link of the
 * framework in here would be loaded by each of them once more.
 */

/** 404: also the answer for records that exist but are none of the visitor's business. */
export function TidakDitemukan() {
  return (
    <HalamanGalat
      kode="404"
      judul="Halaman ini tidak ditemukan"
      aksi={
        <>
          <a href="/" className={kelasTombol()}>
            Ke beranda
          </a>
          <a href="/koperasi" className={kelasTombol('kedua')}>
            <Ikon nama="cari" />
            <span>Cari koperasi</span>
          </a>
        </>
      }
    >
      <p>Periksa lagi alamatnya, mungkin ada huruf yang kurang atau salah ketik.</p>
      <p>
        Bisa juga halamannya sudah dipindahkan, atau hanya dapat dibuka oleh akun lain. Jika Anda
        punya akun, coba masuk dahulu.
      </p>
    </HalamanGalat>
  );
}

/** 403: signed in, but the role does not open this door. */
export function TidakBerizin() {
  return (
    <HalamanGalat
      kode="403"
      judul="Akun Anda tidak dapat membuka halaman ini"
      aksi={
        <>
          <a href="/portal" className={kelasTombol()}>
            Ke halaman kerja saya
          </a>
          <a href="/" className={kelasTombol('kedua')}>
            Ke beranda
          </a>
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
