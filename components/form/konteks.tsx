'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { KeadaanFormulir } from '@/lib/platform/form-state';

type Nilai = string | string[];

interface IsiKonteks {
  /** Put before every field id, so that two forms on one page do not clash. */
  awalan: string;
  keadaan: KeadaanFormulir;
  nilaiAwal: Record<string, Nilai>;
}

const KOSONG: IsiKonteks = { awalan: '', keadaan: {}, nilaiAwal: {} };
const Konteks = createContext<IsiKonteks>(KOSONG);

/** Gives fields their values and messages; used by `Formulir` and `FormulirBiasa`. */
export function PenyediaFormulir({
  children,
  ...isi
}: Partial<IsiKonteks> & { children: ReactNode }) {
  return <Konteks value={{ ...KOSONG, ...isi }}>{children}</Konteks>;
}

/** Id of the control of a field; error summaries link to it. */
export function idIsian(awalan: string, nama: string): string {
  return awalan === '' ? nama : `${awalan}-${nama}`;
}

/**
 * What one field needs to know about itself. `centang` is for checkboxes: a browser does not send
 * the unticked ones, so once the form was sent their absence means "not ticked".
 */
export function useIsian(nama: string, nilaiSendiri?: Nilai, centang = false) {
  const { awalan, keadaan, nilaiAwal } = useContext(Konteks);
  const galat = keadaan.galat?.[nama] ?? [];
  const peringatan = (keadaan.peringatan ?? []).filter((p) => p.isian === nama);
  const diketik = keadaan.nilai?.[nama];
  const tersimpan = nilaiSendiri ?? nilaiAwal[nama];
  // What was typed wins over what is stored, else a refused form would lose it.
  const nilai = diketik ?? (centang && keadaan.nilai ? undefined : tersimpan);
  return {
    id: idIsian(awalan, nama),
    galat,
    peringatan,
    nilai,
    /** The form was sent and came back with an answer. */
    kembali: keadaan.nilai !== undefined,
  };
}

/** Everything that each of these fields holds, typed or to start with, in their order. */
export function useSemuaNilai(nama: readonly string[]): string[][] {
  const { keadaan, nilaiAwal } = useContext(Konteks);
  return nama.map((satu) => sebagaiDaftar(keadaan.nilai?.[satu] ?? nilaiAwal[satu]));
}

/** What these fields hold, typed or to start with; empty ones are left out. */
export function useTerisi(nama: readonly string[]): Record<string, string> {
  const semua = useSemuaNilai(nama);
  return Object.fromEntries(
    nama
      .map((satu, letak) => [satu, sebagaiTeks(semua[letak])] as const)
      .filter(([, teks]) => teks !== ''),
  );
}

/** What a refusal is about, as the command gave it; undefined when there is none. */
export function useRincian<T>(): T | undefined {
  return useContext(Konteks).keadaan.rincian as T | undefined;
}

/** What a form that stays on its page was answered; undefined until then. */
export function useTersimpan<T>(): T | undefined {
  return useContext(Konteks).keadaan.tersimpan?.isi as T | undefined;
}

/** Whether one of these fields has a message. */
export function useAdaGalat(nama: readonly string[]): boolean {
  const { keadaan } = useContext(Konteks);
  return nama.some((satu) => (keadaan.galat?.[satu]?.length ?? 0) > 0);
}

/** First value as text. */
export function sebagaiTeks(nilai: Nilai | undefined): string {
  return (Array.isArray(nilai) ? nilai[0] : nilai) ?? '';
}

/** All values as a list. */
export function sebagaiDaftar(nilai: Nilai | undefined): string[] {
  if (nilai === undefined) return [];
  return Array.isArray(nilai) ? nilai : [nilai];
}
