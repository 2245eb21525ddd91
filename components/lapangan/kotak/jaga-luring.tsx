'use client';

import { useEffect, useRef, useState } from 'react';
import { isikanFormulir } from '@/components/form/isikan';
import { Pemberitahuan } from '@/components/ui';
import { adaIsinya, antrekan, catatanBaru, ketik } from '@/lib/lapangan/kotak/rules';
import { isianDisimpan } from './isian-disimpan';
import { ALAMAT_LURING, adaJaringan, siapkanLuring } from './jaringan';
import { simpanSelagiMengetik } from './simpan-selagi-mengetik';
import {
  type AkunLuring,
  akunKini,
  type IsiLuring,
  pasangAkun,
  pegangCatatan,
  satuCatatan,
  simpanCatatan,
} from './simpanan';

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

/** Puts a record of the phone, named in the address, into the form. @returns false when another tab has it */
async function ambilDariKotak(form: HTMLFormElement, akun: AkunLuring): Promise<boolean> {
  const kunci = new URLSearchParams(location.search).get('kotak');
  const ada = kunci ? await satuCatatan(akun, kunci) : null;
  if (!ada) return true;
  if (!(await pegangCatatan(ada.kunciKirim))) return false;
  isikanFormulir(form, ada.isian);
  return true;
}

/**
 * Keeps what is typed on the phone while one types, and when the form is sent without a network puts it into
 * the outbox instead. Without JavaScript, or where the browser keeps nothing, the form is as it always was.
 */
export function JagaLuring({ luring }: { luring: IsiLuring }) {
  const tanda = useRef<HTMLSpanElement>(null);
  const [diTabLain, setDiTabLain] = useState(false);
  useEffect(() => {
    const form = tanda.current?.closest('form');
    if (!form) return;
    let lolos = false;
    let milikTabIni = true;
    // A browser that keeps nothing (storage off or full) leaves the form as it is.
    const penjaga = simpanSelagiMengetik(() => {
      if (milikTabIni) simpan(form, false).catch(() => undefined);
    });
    const dikirim = async (peristiwa: SubmitEvent) => {
      penjaga.batal();
      if (lolos) {
        lolos = false;
        return;
      }
      peristiwa.preventDefault();
      peristiwa.stopPropagation();
      const tersambung = await adaJaringan();
      const tersimpan = milikTabIni && (await simpan(form, !tersambung).catch(() => false));
      if (!tersambung && tersimpan) {
        location.assign(`${ALAMAT_LURING}?tersimpan=1`);
        return;
      }
      lolos = true;
      form.requestSubmit(peristiwa.submitter);
    };
    pasangAkun(luring, Date.now())
      .then((akun) => ambilDariKotak(form, akun))
      .then((boleh) => {
        milikTabIni = boleh;
        setDiTabLain(!boleh);
      })
      .then(siapkanLuring)
      .catch(() => undefined);
    form.addEventListener('input', penjaga.diketik);
    form.addEventListener('submit', dikirim);
    return () => {
      penjaga.lepas();
      form.removeEventListener('input', penjaga.diketik);
      form.removeEventListener('submit', dikirim);
    };
  }, [luring]);
  return (
    <>
      <span ref={tanda} hidden />
      {diTabLain ? <SedangTerbuka /> : null}
    </>
  );
}

/** The record is being written on in another tab. */
export function SedangTerbuka() {
  return (
    <Pemberitahuan nada="peringatan" judul="Catatan ini sedang terbuka di tab lain">
      <p>Tutup tab itu dahulu, lalu buka lagi catatannya, supaya tidak ada tulisan yang hilang.</p>
    </Pemberitahuan>
  );
}
