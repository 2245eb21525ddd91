import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { PenyediaPengisi } from '@/components/form/pengisi';
import { BingkaiSitus } from '@/components/kerangka/bingkai-situs';
import { PengingatKotak } from '@/components/lapangan/kotak/pengingat-kotak';
import { KerangkaPortal, NavPortal } from '@/components/layout';
import { keluarAction } from '@/lib/akun/keluar';
import { loadKerangka } from '@/lib/menu/loaders';

/** Whichever page somebody starts from, what is put on the phone's screen is the portal's field work. */
export const metadata: Metadata = { manifest: '/lapangan.webmanifest' };

/** Only the frame: what a page may show is decided by the page itself. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const data = await loadKerangka();
  return (
    <div data-ruang="portal">
      <BingkaiSitus data={data} aksiKeluar={keluarAction}>
        <KerangkaPortal nav={<NavPortal menu={data.menuPortal} />}>
          {data.akunLapangan ? <PengingatKotak penggunaId={data.akunLapangan} /> : null}
          <PenyediaPengisi tanda={data.pengisi}>{children}</PenyediaPengisi>
        </KerangkaPortal>
      </BingkaiSitus>
    </div>
  );
}
