import type { ReactNode } from 'react';
import { BingkaiSitus } from '@/components/kerangka/bingkai-situs';
import { keluarAction } from '@/lib/akun/keluar';
import { loadKerangka } from '@/lib/menu/loaders';

export default async function PublikLayout({ children }: { children: ReactNode }) {
  const data = await loadKerangka();
  return (
    <BingkaiSitus data={data} aksiKeluar={keluarAction}>
      {children}
    </BingkaiSitus>
  );
}
