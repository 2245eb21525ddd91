import { Pemberitahuan } from '@/components/ui';

/** The record is being written on in another tab. */
export function SedangTerbuka() {
  return (
    <Pemberitahuan nada="peringatan" judul="Catatan ini sedang terbuka di tab lain">
      <p>Tutup tab itu dahulu, lalu buka lagi catatannya, supaya tidak ada tulisan yang hilang.</p>
    </Pemberitahuan>
  );
}
