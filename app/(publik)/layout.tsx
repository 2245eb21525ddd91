import type { ReactNode } from 'react';
import { PenyediaPengisi } from '@/components/form/pengisi';
import { BingkaiSitus } from '@/components/kerangka/bingkai-situs';
import { PengingatKotak } from '@/components/lapangan/kotak/pengingat-kotak';
import { keluarAction } from '@/lib/akun/keluar';
import { loadKerangka } from '@/lib/menu/loaders';

export default async function PublikLayout({ children }: { children: ReactNode }) {
  const data = await loadKerangka();
  return (
    <BingkaiSitus data={data} aksiKeluar={keluarAction}>
      {data.akunLapangan ? (
        <div className="bingkai tidak-dicetak pt-4 empty:hidden">
          <PengingatKotak penggunaId={data.akunLapangan} />
        </div>
      ) : null}
      <PenyediaPengisi tanda={data.pengisi}>{children}</PenyediaPengisi>
    </BingkaiSitus>
  );
}
