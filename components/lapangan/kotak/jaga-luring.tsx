'use client';

import { useEffect, useRef, useState } from 'react';
import { isikanFormulir } from '@/components/form/isikan';
import {
  adaIsinya,
  antrekan,
  type CatatanLuring,
  catatanBaru,
  ketik,
  perluDiperiksa,
} from '@/lib/lapangan/kotak/rules';
import type { CalonSerupa } from '@/lib/lapangan/rules';
import { PanelSerupa } from '../panel-serupa';
import { isianDisimpan } from './isian-disimpan';
import { ALAMAT_LURING, adaJaringan, siapkanLuring } from './jaringan';
import { lihatSerupa } from './kirim';
import { PembukaCatatan } from './pembuka-catatan';
import { SedangTerbuka } from './sedang-terbuka';
import { simpanSelagiMengetik } from './simpan-selagi-mengetik';
import {
  type AkunLuring,
  akunKini,
  type IsiLuring,
  lepasCatatan,
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

/** Puts a record of the phone, named in the address, into the form; `boleh` is false when another tab has it. */
async function ambilDariKotak(
  form: HTMLFormElement,
  akun: AkunLuring,
): Promise<{ boleh: boolean; ada: CatatanLuring | null }> {
  const kunci = new URLSearchParams(location.search).get('kotak');
  const ada = kunci ? await satuCatatan(akun, kunci) : null;
  if (!ada) return { boleh: true, ada };
  if (!(await pegangCatatan(ada.kunciKirim))) return { boleh: false, ada: null };
  isikanFormulir(form, ada.isian);
  return { boleh: true, ada };
}

/**
 * Keeps what is typed on the phone while one types, and when the form is sent without a network puts it into
 * the outbox instead. Without JavaScript, or where the browser keeps nothing, the form is as it always was.
 */
export function JagaLuring({ luring }: { luring: IsiLuring }) {
  const tanda = useRef<HTMLSpanElement>(null);
  const ditanyakan = useRef(false);
  const [diTabLain, setDiTabLain] = useState(false);
  const [dibuka, setDibuka] = useState<CatatanLuring | null>(null);
  const [serupa, setSerupa] = useState<CalonSerupa[]>([]);
  useEffect(() => {
    const form = tanda.current?.closest('form');
    if (!form) return;
    let lolos = false;
    let milikTabIni = true;
    let kunciDipegang: string | undefined;
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
      .then(({ boleh, ada }) => {
        milikTabIni = boleh;
        kunciDipegang = ada?.kunciKirim;
        setDiTabLain(!boleh);
        setDibuka(ada);
        if (!ada || !perluDiperiksa(ada) || ditanyakan.current) return;
        // Beside the way of the rest: it waits for the network.
        ditanyakan.current = true;
        lihatSerupa(ada).then(setSerupa);
      })
      .then(siapkanLuring)
      .catch(() => undefined);
    form.addEventListener('input', penjaga.diketik);
    form.addEventListener('submit', dikirim);
    return () => {
      penjaga.lepas();
      if (kunciDipegang) lepasCatatan(kunciDipegang);
      form.removeEventListener('input', penjaga.diketik);
      form.removeEventListener('submit', dikirim);
    };
  }, [luring]);
  return (
    <>
      <span ref={tanda} hidden />
      {diTabLain ? <SedangTerbuka /> : null}
      {dibuka ? <PembukaCatatan catatan={dibuka} terlihat={serupa.length > 0} /> : null}
      <PanelSerupa awal={serupa} />
    </>
  );
}
