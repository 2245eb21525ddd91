import type { KirimanTertolak } from '@/lib/platform/kiriman-tertolak';
import { PanelTulisan } from '../form/panel-tulisan';
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
        <PanelTulisan tulisan={tulisan.map((satu) => ({ ...satu, kunci: satu.label }))} />
      ) : null}
    </HalamanGalat>
  );
}
