'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { ISIAN_SEMULA, type KeadaanFormulir } from '@/lib/platform/form-state';
import type { IsianTertolak } from '@/lib/platform/sebutan';
import { Pemberitahuan } from '../ui/pemberitahuan';
import { AMBIL_FOKUS } from './ambil-fokus';
import { gabungBentrok, tulisSemula } from './gabung-bentrok';
import { PenyediaFormulir, sebagaiTeks } from './konteks';
import { PanelBentrok, PanelPeringatan, TulisanTertolak } from './panel-jarang';
import { RingkasanGalat } from './ringkasan-galat';

const AWALAN_JUDUL = 'Galat: ';

/** Does the answer of the server ask for attention? */
function adaMasalah(keadaan: KeadaanFormulir): boolean {
  return Boolean(
    keadaan.pesan ||
      keadaan.bentrok ||
      keadaan.peringatan?.length ||
      Object.keys(keadaan.galat ?? {}).length > 0,
  );
}

/**
 * The version to send: of a conflict that is the stored one, and it must survive a later refusal
 * for another reason, else the same conflict would be reported again.
 */
export function versiDikirim(keadaan: KeadaanFormulir, semula: string): string {
  if (keadaan.bentrok) return keadaan.bentrok.versi;
  const terkirim = keadaan.nilai?.versi;
  return typeof terkirim === 'string' && terkirim !== '' ? terkirim : semula;
}

/** What stood in the fields when their writer began; after a conflict that is what is stored now. */
function semulaDikirim(
  keadaan: KeadaanFormulir,
  nilaiAwal: Record<string, string | string[]>,
): string {
  const terkirim = keadaan.bentrok ? '' : sebagaiTeks(keadaan.nilai?.[ISIAN_SEMULA]);
  return terkirim || sebagaiTeks(nilaiAwal[ISIAN_SEMULA]) || tulisSemula(nilaiAwal);
}

export interface IsiFormulirProps {
  keadaan: KeadaanFormulir;
  nilaiAwal?: Record<string, string | string[]>;
  labelGalat?: Record<string, string>;
  tersembunyi?: Record<string, string>;
  /** Carries along what stood in the fields, so that a conflict tells what its writer changed. */
  denganSemula?: boolean;
  awalan?: string;
  /**
   * Of a form that stays for one who was too late, although its page does not offer the fields any more: those
   * fields, to be read back. Null or left out while it is open.
   */
  tertutup?: readonly IsianTertolak[] | null | undefined;
  children?: ReactNode;
}

/** Everything inside a form element: messages on top, hidden fields, and the fields themselves. */
export function IsiFormulir({
  keadaan,
  nilaiAwal = {},
  labelGalat,
  tersembunyi = {},
  denganSemula = false,
  awalan = '',
  tertutup,
  children,
}: IsiFormulirProps) {
  const atas = useRef<HTMLDivElement>(null);
  const baruSiap = useRef(true);
  const galat = keadaan.galat ?? {};
  const adaGalat = Object.keys(galat).length > 0;
  const masalah = adaMasalah(keadaan);
  // Of a form that was typed before the session expired: the record as its writer saw it.
  const versiTitipan = sebagaiTeks(nilaiAwal.versi);
  const gabungan = gabungBentrok(keadaan, nilaiAwal);
  const tanpaIsian = tertutup
    ? {
        adaTulisan: tertutup.some(
          ({ nama }) => sebagaiTeks(keadaan.nilai?.[nama] ?? nilaiAwal[nama]) !== '',
        ),
      }
    : undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer, also an equal one, takes the focus again.
  useEffect(() => {
    // A page that came with its messages: on a slow phone somebody may be typing by the time it is ready.
    const sedangMengisi =
      baruSiap.current && document.activeElement?.matches('input, select, textarea');
    baruSiap.current = false;
    if (!masalah) return;
    const sasaran = atas.current?.querySelector<HTMLElement>('[tabindex="-1"]') ?? atas.current;
    if (!sedangMengisi) sasaran?.focus();
    if (!adaGalat) return;
    if (!document.title.startsWith(AWALAN_JUDUL)) document.title = AWALAN_JUDUL + document.title;
    return () => {
      document.title = document.title.replace(AWALAN_JUDUL, '');
    };
  }, [keadaan]);

  return (
    <PenyediaFormulir
      {...{ awalan, nilaiAwal }}
      keadaan={gabungan ? { ...keadaan, nilai: gabungan.nilai } : keadaan}
    >
      {denganSemula ? (
        <input type="hidden" name={ISIAN_SEMULA} value={semulaDikirim(keadaan, nilaiAwal)} />
      ) : null}
      {Object.entries(tersembunyi).map(([nama, nilai]) => (
        <input
          key={nama}
          type="hidden"
          name={nama}
          value={nama === 'versi' ? versiDikirim(keadaan, versiTitipan || nilai) : nilai}
        />
      ))}
      {masalah ? (
        <div ref={atas} className="formulir-atas" data-jawaban={keadaan.tanda}>
          {adaGalat ? (
            <RingkasanGalat
              {...{ galat, labelGalat, awalan, pesan: keadaan.pesan, tertutup: tanpaIsian }}
            />
          ) : null}
          {keadaan.pesan &&
          (keadaan.putus || !(adaGalat || keadaan.bentrok || keadaan.peringatan?.length)) ? (
            <PesanFormulir pesan={keadaan.pesan} nomorAcuan={keadaan.nomorAcuan} />
          ) : null}
          {keadaan.bentrok ? (
            <PanelBentrok bentrok={{ ...keadaan.bentrok, ...gabungan }} tertutup={tanpaIsian} />
          ) : null}
          {keadaan.peringatan?.length ? (
            <PanelPeringatan
              {...{
                peringatan: keadaan.peringatan,
                konfirmasi: keadaan.konfirmasi,
                awalan,
                tertutup: tanpaIsian,
              }}
            />
          ) : null}
        </div>
      ) : null}
      {children}
      {tertutup?.length ? <TulisanTertolak isian={tertutup} /> : null}
    </PenyediaFormulir>
  );
}

/** One sentence about the whole form, with the number to quote when something broke. */
function PesanFormulir({ pesan, nomorAcuan }: { pesan: string; nomorAcuan?: string }) {
  return (
    <div {...AMBIL_FOKUS} className="pesan-formulir">
      <Pemberitahuan nada="galat" judul={pesan}>
        {nomorAcuan ? (
          <p>
            Sebutkan nomor acuan <strong className="angka-tabular">{nomorAcuan}</strong> bila
            menghubungi kami.
          </p>
        ) : null}
      </Pemberitahuan>
    </div>
  );
}
