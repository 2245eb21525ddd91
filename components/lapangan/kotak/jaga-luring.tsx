'use client';

import { useEffect, useRef } from 'react';
import { bacaFormulir, isikanFormulir } from '@/components/form/isikan';
import {
  adaIsinya,
  antrekan,
  type CatatanLuring,
  catatanBaru,
  ketik,
} from '@/lib/lapangan/kotak/rules';
import { ALAMAT_LURING, adaJaringan, siapkanLuring, TIDAK_DISIMPAN } from './jaringan';
import {
  type AkunLuring,
  akunKini,
  type IsiLuring,
  pasangAkun,
  satuCatatan,
  simpanCatatan,
} from './simpanan';

const JEDA_MS = 400;

/** What the form holds, without what a phone does not keep. */
export function isianDisimpan(form: HTMLFormElement): CatatanLuring['isian'] {
  return Object.fromEntries(
    Object.entries(bacaFormulir(form)).filter(([nama]) => !TIDAK_DISIMPAN.includes(nama)),
  );
}

async function simpan(form: HTMLFormElement, selesai: boolean): Promise<boolean> {
  const akun = await akunKini(Date.now());
  const isian = isianDisimpan(form);
  const { kunciKirim } = isian;
  if (!akun || typeof kunciKirim !== 'string' || !adaIsinya(isian)) return false;
  const lama = await satuCatatan(akun, kunciKirim);
  const baru = ketik(lama ?? catatanBaru(kunciKirim, isian, new Date().toISOString()), isian);
  await simpanCatatan(akun, selesai ? antrekan(baru) : baru);
  return true;
}

/** Puts a record of the phone, named in the address, into the form. */
async function ambilDariKotak(form: HTMLFormElement, akun: AkunLuring): Promise<void> {
  const kunci = new URLSearchParams(location.search).get('kotak');
  const ada = kunci ? await satuCatatan(akun, kunci) : null;
  if (ada) isikanFormulir(form, ada.isian);
}

/**
 * Keeps what is typed on the phone while one types, and when the form is sent without a network puts it into
 * the outbox instead. Without JavaScript, or where the browser keeps nothing, the form is as it always was.
 */
export function JagaLuring({ luring }: { luring: IsiLuring }) {
  const tanda = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = tanda.current?.closest('form');
    if (!form) return;
    let jeda: ReturnType<typeof setTimeout> | undefined;
    let lolos = false;
    const diketik = () => {
      clearTimeout(jeda);
      // A browser that keeps nothing (storage off or full) leaves the form as it is.
      jeda = setTimeout(() => simpan(form, false).catch(() => undefined), JEDA_MS);
    };
    const dikirim = async (peristiwa: SubmitEvent) => {
      clearTimeout(jeda);
      if (lolos) {
        lolos = false;
        return;
      }
      peristiwa.preventDefault();
      peristiwa.stopPropagation();
      const tersambung = await adaJaringan();
      const tersimpan = await simpan(form, !tersambung).catch(() => false);
      if (!tersambung && tersimpan) {
        location.assign(`${ALAMAT_LURING}?tersimpan=1`);
        return;
      }
      lolos = true;
      form.requestSubmit(peristiwa.submitter);
    };
    pasangAkun(luring, Date.now())
      .then((akun) => ambilDariKotak(form, akun))
      .then(siapkanLuring)
      .catch(() => undefined);
    form.addEventListener('input', diketik);
    form.addEventListener('submit', dikirim);
    return () => {
      clearTimeout(jeda);
      form.removeEventListener('input', diketik);
      form.removeEventListener('submit', dikirim);
    };
  }, [luring]);
  return <span ref={tanda} hidden />;
}
