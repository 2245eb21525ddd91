import type { KirimanTertolak } from '@/lib/platform/kiriman-tertolak';
import { TautanTombol } from '../ui/tombol';
import { HalamanGalat } from './halaman-galat';

/** Why a form was refused whose page changed meanwhile, with everything typed, to be read and copied. */
export function IsianBelumDisimpan({ jalur, pesan, tulisan, nomorAcuan }: KirimanTertolak) {
  return (
    <HalamanGalat
      judul="Isian Anda belum disimpan"
      aksi={
        <>
          <TautanTombol href={jalur}>Buka lagi halamannya</TautanTombol>
          <TautanTombol href="/portal" varian="kedua">
            Ke halaman kerja saya
          </TautanTombol>
        </>
      }
      nomorAcuan={nomorAcuan}
    >
      {pesan.map((satu) => (
        <p key={satu}>{satu}</p>
      ))}
      <p>Formulirnya tidak dapat ditampilkan lagi: halamannya berubah setelah Anda membukanya.</p>
      {tulisan.length > 0 ? (
        <section className="panel-formulir nada-biru" aria-labelledby="tulisan-anda">
          <h2 className="judul-3" id="tulisan-anda">
            Yang sudah Anda tulis
          </h2>
          <p>Belum disimpan. Salin bila masih Anda perlukan.</p>
          <dl className="daftar-tulisan">
            {tulisan.map(({ label, isi }) => (
              <div key={label}>
                <dt className="font-semibold">{label}</dt>
                <dd className="whitespace-pre-line wrap-anywhere">{isi.join('\n')}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </HalamanGalat>
  );
}
