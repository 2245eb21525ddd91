import type { Metadata } from 'next';
import { FormulirLuring } from '@/components/lapangan/kotak/formulir-luring';
import { IsiHalaman } from '@/components/layout';
import { KepalaRingkas } from '@/components/layout/kepala-ringkas';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';

export const metadata: Metadata = {
  title: 'Catat usaha tanpa jaringan',
  manifest: '/lapangan.webmanifest',
  robots: { index: false },
};

/** Kept by the phones of who works in the street; it holds nothing about anybody. */
export default function LuringPage() {
  return (
    <div data-ruang="portal">
      <KepalaRingkas />
      <IsiHalaman sempit>
        <KepalaHalaman judul="Catat usaha tanpa jaringan" />
        <noscript>
          <Pemberitahuan nada="peringatan" judul="Halaman ini memerlukan JavaScript">
            <p>Tanpa JavaScript, usaha dicatat lewat jaringan di Pendataan lapangan.</p>
          </Pemberitahuan>
        </noscript>
        <FormulirLuring />
      </IsiHalaman>
    </div>
  );
}
