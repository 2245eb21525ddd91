'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { NAMA_SIMPANAN } from './nama-simpanan';

/**
 * Whether records wait on this phone, on any page of the portal, for those who work in the street. What
 * looks is fetched only where the browser has an outbox: everybody else carries these few lines.
 */
export function PengingatKotak({ penggunaId }: { penggunaId: string }) {
  const [Isi, setIsi] = useState<ComponentType<{ penggunaId: string }>>();
  useEffect(() => {
    async function muat() {
      const ada = (await indexedDB?.databases?.()) ?? [];
      if (!ada.some(({ name }) => name === NAMA_SIMPANAN)) return;
      const { BelumTerkirim } = await import('./belum-terkirim');
      setIsi(() => BelumTerkirim);
    }
    muat().catch(() => undefined);
  }, []);
  return Isi ? <Isi penggunaId={penggunaId} /> : null;
}
