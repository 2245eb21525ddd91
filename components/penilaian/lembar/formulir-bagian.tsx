'use client';

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from 'react';
import { TombolKirim } from '@/components/form';
import { IsiFormulir } from '@/components/form/isi-formulir';
import { Pengisi } from '@/components/form/pengisi';
import { tahanPutus } from '@/components/form/tanpa-jaringan';
import { isiBagianAction, simpanSambilMengisiAction } from '@/lib/penilaian/lembar/actions';
import type { HasilLembarDto } from '@/lib/penilaian/lembar/types';
import { HasilLembar, kataHasil } from './hasil-lembar';
import { kataBelumTersimpan, SAMBUNGAN_PUTUS } from './kata-simpanan';

const JEDA_MS = 1_500;

const isiBagian = tahanPutus(isiBagianAction);

interface Jawaban {
  hasil: HasilLembarDto;
  berubahLain: number;
}

/** Where the saving stands, in words. */
interface Simpanan {
  teks: string;
  /** The base of the next sending; null while it is that of the page. */
  versi: string | null;
  hasil: HasilLembarDto | null;
}

/**
 * One page of a worksheet. "Simpan" works without JavaScript; with it the page also saves while one goes
 * on, one sending at a time, and shows the result that the server computed beside the fields.
 */
export function FormulirBagian({
  id,
  bagian,
  versi,
  nilaiAwal,
  hasilAwal,
  indikator,
  labelGalat,
  children,
}: {
  id: string;
  bagian: string;
  /** What stands in the form, for the comparison when it is sent. */
  versi: string;
  nilaiAwal: Record<string, string | string[]>;
  hasilAwal: HasilLembarDto;
  /** Codes whose result belongs to this page. */
  indikator: readonly string[];
  /** Names of the fields, for the summary of what is wrong. */
  labelGalat: Record<string, string>;
  children: ReactNode;
}) {
  const [keadaan, kirim, sedang] = useActionState(isiBagian, {});
  const [simpanan, setSimpanan] = useState<Simpanan>({ teks: '', versi: null, hasil: null });
  const form = useRef<HTMLFormElement>(null);
  const jeda = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const jalan = useRef(false);
  const lagi = useRef<'tidak' | 'simpan' | 'kirim'>('tidak');
  // Whether something typed has not reached the server.
  const belum = useRef(false);
  // Both versions are on the screen: from here on only "Simpan" decides.
  const bentrok = keadaan.bentrok !== undefined;

  const adaBaru = () => jeda.current !== undefined || lagi.current !== 'tidak';

  async function simpan(unsur: HTMLFormElement) {
    clearTimeout(jeda.current);
    jeda.current = undefined;
    if (jalan.current) {
      lagi.current = lagi.current === 'kirim' ? 'kirim' : 'simpan';
      return;
    }
    jalan.current = true;
    setSimpanan((lama) => ({ ...lama, teks: 'Menyimpan …' }));
    try {
      const hasil = await simpanSambilMengisiAction({}, new FormData(unsur));
      if (hasil.tersimpan) {
        const { versi: baru, jam, isi } = hasil.tersimpan;
        const { hasil: hitungan, berubahLain } = isi as Jawaban;
        const lain =
          berubahLain > 0
            ? ` Penilai lain mengubah ${berubahLain} isian di halaman ini; muat ulang untuk melihatnya.`
            : '';
        // What was typed meanwhile is not saved yet, and must not read as if it were.
        belum.current = adaBaru();
        const teks = adaBaru() ? 'Menyimpan …' : `Tersimpan ${jam}.${lain}`;
        setSimpanan({ teks, versi: baru, hasil: hitungan });
      } else {
        const teks = kataBelumTersimpan(hasil);
        setSimpanan((lama) => ({ ...lama, teks }));
      }
    } catch {
      setSimpanan((lama) => ({ ...lama, teks: SAMBUNGAN_PUTUS }));
    }
    jalan.current = false;
    const berikut = lagi.current;
    lagi.current = 'tidak';
    // After the new base has reached the hidden field.
    if (berikut === 'kirim') setTimeout(() => unsur.requestSubmit());
    else if (berikut === 'simpan') setTimeout(() => mulaiSimpan(unsur));
  }
  function mulaiSimpan(unsur: HTMLFormElement) {
    startTransition(() => {
      void simpan(unsur);
    });
  }
  function diketik(peristiwa: FormEvent<HTMLFormElement>) {
    belum.current = true;
    if (bentrok || sedang) return;
    const unsur = peristiwa.currentTarget;
    clearTimeout(jeda.current);
    setSimpanan((lama) => (lama.teks === '' ? lama : { ...lama, teks: '' }));
    jeda.current = setTimeout(() => mulaiSimpan(unsur), JEDA_MS);
  }
  function dikirim(peristiwa: FormEvent<HTMLFormElement>) {
    clearTimeout(jeda.current);
    jeda.current = undefined;
    if (jalan.current) {
      // Sent once what is under way has been answered, else one would clash with oneself.
      peristiwa.preventDefault();
      lagi.current = 'kirim';
    } else if (sedang) peristiwa.preventDefault();
    else belum.current = false;
  }

  const simpanTerakhir = useRef(mulaiSimpan);
  simpanTerakhir.current = mulaiSimpan;
  useEffect(() => {
    const unsur = form.current;
    const lepas = () => {
      if (jeda.current !== undefined && unsur) simpanTerakhir.current(unsur);
    };
    // Whoever leaves within the pause takes nothing unsaved along; closing or loading anew is asked about.
    const tahan = (peristiwa: BeforeUnloadEvent) => {
      if (belum.current) peristiwa.preventDefault();
    };
    document.addEventListener('visibilitychange', lepas);
    window.addEventListener('beforeunload', tahan);
    return () => {
      window.removeEventListener('beforeunload', tahan);
      document.removeEventListener('visibilitychange', lepas);
      lepas();
    };
  }, []);

  useEffect(() => {
    if (keadaan.galat || keadaan.bentrok || keadaan.putus) belum.current = true;
  }, [keadaan]);

  const hasil = simpanan.hasil ?? hasilAwal;
  return (
    <form
      ref={form}
      id="isi-lembar"
      action={kirim}
      onInput={diketik}
      onSubmit={dikirim}
      noValidate
      className="formulir simulasi"
      aria-busy={sedang || undefined}
    >
      <Pengisi />
      <div className="simulasi-isian">
        <IsiFormulir
          keadaan={keadaan}
          nilaiAwal={nilaiAwal}
          labelGalat={labelGalat}
          tersembunyi={{ id, bagian, versi: simpanan.versi ?? versi }}
        >
          {children}
          <div className="lembar-batang">
            <TombolKirim>Simpan</TombolKirim>
            <p>
              <span role="status">{simpanan.teks}</span>{' '}
              <span className="teks-lembut">{kataHasil(hasil)}</span>
            </p>
          </div>
        </IsiFormulir>
      </div>
      <div className="simulasi-hasil">
        <HasilLembar hasil={hasil} bagian={indikator} />
      </div>
    </form>
  );
}
