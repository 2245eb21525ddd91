'use client';

import { usePathname } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { FORMULIR_KELUAR } from '@/components/layout/formulir-keluar';
import { KOTAK_KOSONG, kalimatKotak } from '@/lib/lapangan/kotak/rules';
import { JALUR_LAPANGAN } from '@/lib/lapangan/rules';
import { BarisBelumTerkirim, TanyaKeluar } from './baris-belum-terkirim';
import { kalimatHasil, kirimSendiri } from './kirim-sendiri';
import { isiKotak } from './simpanan';

const SEDANG = 'Sedang dikirim…';

/**
 * Says how many records wait on this phone, sends them when there is a network, and asks before one signs
 * out while they wait.
 */
export function BelumTerkirim({ penggunaId }: { penggunaId: string }) {
  const [isi, setIsi] = useState(KOTAK_KOSONG);
  const [kabar, setKabar] = useState('');
  const [ditanya, setDitanya] = useState<HTMLFormElement>();
  const yakin = useRef(false);
  const jalur = usePathname();
  const diLapangan = jalur === JALUR_LAPANGAN || jalur.startsWith(`${JALUR_LAPANGAN}/`);
  // There the outbox itself is on the page, and sends.
  const adaKotak = diLapangan && jalur !== `${JALUR_LAPANGAN}/baru`;

  const keluar = useCallback((form: HTMLFormElement) => {
    yakin.current = true;
    form.requestSubmit();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every page counts anew.
  useEffect(() => {
    let batal = false;
    const hitung = () =>
      isiKotak(penggunaId)
        .then((kini) => batal || setIsi(kini))
        .catch(() => undefined);
    const kirim = async () => {
      await hitung();
      if (batal || adaKotak) return;
      const hasil = await kirimSendiri(penggunaId, () => batal || setKabar(SEDANG));
      if (batal || !hasil) return;
      const kalimat = kalimatHasil(hasil);
      // Another tab, or the call before, may have sent it all: what that one told stays.
      setKabar((lama) => kalimat || (lama === SEDANG ? '' : lama));
      await hitung();
    };
    const jalan = () => kirim().catch(() => batal || setKabar(''));
    jalan();
    window.addEventListener('focus', hitung);
    window.addEventListener('online', jalan);
    return () => {
      batal = true;
      setKabar('');
      window.removeEventListener('focus', hitung);
      window.removeEventListener('online', jalan);
    };
  }, [penggunaId, jalur]);

  useEffect(() => {
    // Before the framework sees it; counted at that moment, as pages send by themselves.
    function tahan(peristiwa: SubmitEvent) {
      const form = peristiwa.target;
      if (!(form instanceof HTMLFormElement) || !form.matches(`[${FORMULIR_KELUAR}]`)) return;
      if (yakin.current) return;
      peristiwa.preventDefault();
      peristiwa.stopImmediatePropagation();
      isiKotak(penggunaId)
        .then((kini) => {
          if (kalimatKotak(kini) === '') return keluar(form);
          setIsi(kini);
          setDitanya(form);
        })
        .catch(() => keluar(form));
    }
    window.addEventListener('submit', tahan, true);
    return () => window.removeEventListener('submit', tahan, true);
  }, [penggunaId, keluar]);

  if (ditanya) {
    return (
      <TanyaKeluar isi={isi} keluar={() => keluar(ditanya)} batal={() => setDitanya(undefined)} />
    );
  }
  return diLapangan ? null : <BarisBelumTerkirim isi={isi} kabar={kabar} />;
}
