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
  tertinggal,
} from '@/lib/lapangan/kotak/rules';
import { type CalonSerupa, JALUR_LAPANGAN } from '@/lib/lapangan/rules';
import { PanelSerupa } from '../panel-serupa';
import { isianDisimpan } from './isian-disimpan';
import { ALAMAT_LURING, adaJaringan, siapkanLuring } from './jaringan';
import { lihatSerupa } from './kirim';
import { LanjutkanIsian } from './lanjutkan-isian';
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
  sedangTerbuka,
  semuaCatatan,
  simpanCatatan,
} from './simpanan';

async function simpan(form: HTMLFormElement, selesai: boolean): Promise<boolean> {
  const akun = await akunKini(Date.now());
  const isian = isianDisimpan(form);
  const { kunciKirim } = isian;
  if (!akun || typeof kunciKirim !== 'string' || !adaIsinya(isian)) return false;
  const lama = await satuCatatan(akun, kunciKirim);
  const kunci = form.elements.namedItem('kunciKirim');
  if (lama?.tersimpan && kunci instanceof HTMLInputElement) {
    // The server has that one and the browser brought its page back: what is typed now is another record.
    kunci.value = crypto.randomUUID();
    return simpan(form, selesai);
  }
  const baru = ketik(lama ?? catatanBaru(kunciKirim, isian, new Date().toISOString()), isian);
  await simpanCatatan(akun, selesai ? antrekan(baru) : baru);
  return true;
}

/** Puts a record of the phone, named in the address, into the form; `boleh` is false when another tab has it. */
async function ambilDariKotak(
  form: HTMLFormElement,
  akun: AkunLuring,
): Promise<{ boleh: boolean; ada: CatatanLuring | null }> {
  const { kunciKirim } = isianDisimpan(form);
  // A new one too, so that no other tab takes it for one that was left behind.
  const boleh = typeof kunciKirim !== 'string' || (await pegangCatatan(kunciKirim));
  const kunci = new URLSearchParams(location.search).get('kotak');
  const ada = kunci && boleh ? await satuCatatan(akun, kunci) : null;
  if (!ada) return { boleh, ada };
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
  const [ditinggal, setDitinggal] = useState<CatatanLuring[]>([]);
  const [dibuka, setDibuka] = useState<CatatanLuring | null>(null);
  const [serupa, setSerupa] = useState<CalonSerupa[]>([]);
  useEffect(() => {
    const form = tanda.current?.closest('form');
    if (!form) return;
    const { kunciKirim } = isianDisimpan(form);
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
      .then(async (akun) => {
        const hasil = await ambilDariKotak(form, akun);
        const { catatan } = await semuaCatatan(akun);
        setDitinggal(tertinggal(catatan, await sedangTerbuka()));
        return { akun, ...hasil };
      })
      .then(({ akun, boleh, ada }) => {
        milikTabIni = boleh;
        setDiTabLain(!boleh);
        setDibuka(ada);
        if (!ada || !perluDiperiksa(ada) || ditanyakan.current) return;
        // Beside the way of the rest: it waits for the network.
        ditanyakan.current = true;
        lihatSerupa(akun, ada).then(({ calon, tersimpan }) => {
          setSerupa(calon);
          // The server has it: only its photos are left, and they go from there.
          if (tersimpan) location.replace(JALUR_LAPANGAN);
        });
      })
      .then(siapkanLuring)
      .catch(() => undefined);
    form.addEventListener('input', penjaga.diketik);
    form.addEventListener('submit', dikirim);
    return () => {
      penjaga.lepas();
      if (milikTabIni && typeof kunciKirim === 'string') lepasCatatan(kunciKirim);
      form.removeEventListener('input', penjaga.diketik);
      form.removeEventListener('submit', dikirim);
    };
  }, [luring]);
  return (
    <>
      <span ref={tanda} hidden />
      <LanjutkanIsian isian={ditinggal} formulir={`${JALUR_LAPANGAN}/baru`} />
      {diTabLain ? <SedangTerbuka /> : null}
      {dibuka ? <PembukaCatatan catatan={dibuka} terlihat={serupa.length > 0} /> : null}
      {/* When it was written down in the street stays, however late it is decided. */}
      {dibuka ? <input type="hidden" name="dicatatPada" value={dibuka.dibuat} /> : null}
      <PanelSerupa awal={serupa} jenis={luring.jenis} catatan={dibuka ?? undefined} />
    </>
  );
}
