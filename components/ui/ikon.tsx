import { IkonDasar, KanvasIkon, type NamaIkonDasar, type RupaIkon } from './ikon-dasar';

/** Outlines on a 20 × 20 grid, stroke 1.75; drawn for this portal. */
const GAMBAR = {
  silang: 'M5 5l10 10M15 5 5 15',
  tambah: 'M10 4v12M4 10h12',
  cari: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13.2 13.2 17 17',
  saring: 'M3 5h14M6 10h8M8.5 15h3',
  unduh: 'M10 3v10M5.5 8.5 10 13l4.5-4.5M4 17h12',
  unggah: 'M10 13V3M5.5 7.5 10 3l4.5 4.5M4 17h12',
  ubah: 'M4 16l.8-3.6L13.6 3.6l2.8 2.8-8.8 8.8L4 16M11.8 5.4l2.8 2.8',
  kiri: 'M12.5 4.5 7 10l5.5 5.5',
  bawah: 'M4.5 7.5 10 13l5.5-5.5',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  orang: 'M10 3.5a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4M3.5 17c.6-3.2 3.2-5 6.5-5s5.9 1.8 6.5 5',
  kelompok:
    'M7.5 4.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4M2.5 16c.4-2.8 2.3-4.3 5-4.3s4.6 1.5 5 4.3M13 5.2a2.3 2.3 0 0 1 0 4.3M14.8 12.3c1.6.6 2.5 1.9 2.7 3.7',
  gedung: 'M3 17h14M4.5 17V8.5L10 4l5.5 4.5V17M8 17v-4.5h4V17',
  toko: 'M3.5 8 5 3.5h10L16.5 8M4.5 8v8.5h11V8M3.5 8c0 2 3.2 2 3.2 0 0 2 3.3 2 3.3 0 0 2 3.3 2 3.3 0 0 2 3.2 2 3.2 0',
  berkas: 'M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M7.5 10h5M7.5 13h5',
  lonceng: 'M5 13.5V9a5 5 0 0 1 10 0v4.5l1.2 1.3H3.8zM8.3 17c.8.9 2.6.9 3.4 0',
  surat: 'M3 5h14v10.5H3zM3 5.5l7 5.5 7-5.5',
  jam: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6v4.2l2.8 1.8',
  kalender: 'M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5',
  tempat:
    'M10 17.5c-3.5-3.6-5.3-6.2-5.3-8.7a5.3 5.3 0 0 1 10.6 0c0 2.5-1.8 5.1-5.3 8.7M10 7a1.9 1.9 0 1 0 0 3.8A1.9 1.9 0 0 0 10 7',
  gembok: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9',
  kunci: 'M13 3.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10.5 9.5 3.5 16.5M5.5 14.5l2 2',
  mata: 'M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5M10 7.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4',
  keluar: 'M8 3.5H4v13h4M12 6l4 4-4 4M16 10H8',
  ulang: 'M16 6.5V3M16 6.5h-3.5M16 6.5A7 7 0 1 0 17 10.5',
  cetak: 'M5.5 7V3h9v4M5.5 14H3V7.5h14V14h-2.5M5.5 11.5h9V17h-9z',
  grafik: 'M3 17h14M5.5 17v-6M10 17V4M14.5 17V8',
  beranda: 'M3 9.5 10 3.5l7 6M5 8v8.5h3.5V12h3v4.5H15V8',
  timbang: 'M10 3.5v13M6 16.5h8M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z',
  riwayat: 'M4 6.5V3M4 6.5h3.5M4 6.5a7 7 0 1 1-1 4M10 6.5V10l2.5 1.5',
  setelan:
    'M3 6h8M15 6h2M3 14h2M9 14h8M13 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4M7 12a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  luar: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
} as const;

export type NamaIkon = keyof typeof GAMBAR | NamaIkonDasar;

/**
 * A small picture that always stands beside words; screen readers skip it.
 * `ukuran` in pixels, 20 unless told.
 */
export function Ikon({ nama, ...rupa }: RupaIkon & { nama: NamaIkon }) {
  return nama in GAMBAR ? (
    <KanvasIkon {...rupa}>
      <path d={GAMBAR[nama as keyof typeof GAMBAR]} />
    </KanvasIkon>
  ) : (
    <IkonDasar nama={nama as NamaIkonDasar} {...rupa} />
  );
}
