'use client';

import { usePathname } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { FORMULIR_KELUAR } from '@/components/layout/formulir-keluar';
import { JALUR_LAPANGAN } from '@/lib/lapangan/rules';
import { BarisBelumTerkirim, TanyaKeluar } from './baris-belum-terkirim';
import { jumlahCatatan } from './simpanan';

/** Says how many records wait on this phone, and asks before one signs out while they do. */
export function BelumTerkirim({ penggunaId }: { penggunaId: string }) {
  const [jumlah, setJumlah] = useState(0);
  const [ditanya, setDitanya] = useState<HTMLFormElement>();
  const yakin = useRef(false);
  const jalur = usePathname();

  const keluar = useCallback((form: HTMLFormElement) => {
    yakin.current = true;
    form.requestSubmit();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every page counts anew.
  useEffect(() => {
    let batal = false;
    const hitung = () =>
      jumlahCatatan(penggunaId)
        .then((kini) => batal || setJumlah(kini))
        .catch(() => undefined);
    hitung();
    window.addEventListener('focus', hitung);
    return () => {
      batal = true;
      window.removeEventListener('focus', hitung);
    };
  }, [penggunaId, jalur]);

  useEffect(() => {
    // Before the framework sees it; counted at that moment, as pages of field work send by themselves.
    function tahan(peristiwa: SubmitEvent) {
      const form = peristiwa.target;
      if (!(form instanceof HTMLFormElement) || !form.matches(`[${FORMULIR_KELUAR}]`)) return;
      if (yakin.current) return;
      peristiwa.preventDefault();
      peristiwa.stopImmediatePropagation();
      jumlahCatatan(penggunaId)
        .then((kini) => {
          if (kini === 0) return keluar(form);
          setJumlah(kini);
          setDitanya(form);
        })
        .catch(() => keluar(form));
    }
    window.addEventListener('submit', tahan, true);
    return () => window.removeEventListener('submit', tahan, true);
  }, [penggunaId, keluar]);

  if (ditanya) {
    return (
      <TanyaKeluar
        jumlah={jumlah}
        keluar={() => keluar(ditanya)}
        batal={() => setDitanya(undefined)}
      />
    );
  }
  // There the outbox itself is on the page.
  if (jalur === JALUR_LAPANGAN || jalur.startsWith(`${JALUR_LAPANGAN}/`)) return null;
  return <BarisBelumTerkirim jumlah={jumlah} />;
}
