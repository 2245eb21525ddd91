import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { menjangkauSemua, type Wewenang } from '@/lib/platform/auth/wewenang';
import { kodeUuid } from '@/lib/platform/isian';
import { ikutMenyusun } from '../keputusan/reads';
import { bacaPenilaian } from '../reads';
import { bolehTindakanPenilaian, type TindakanPenilaian } from '../rules';
import { punyaAkunPengurus } from '../tanggapan/reads';
import type { BolehPenilaian, PenilaianDto } from '../types';

/** An id from an address; anything else is a page that does not exist. */
export function idSah(teks: string): string {
  const hasil = kodeUuid().safeParse(teks);
  return hasil.success ? hasil.data : notFound();
}

async function susunanSendiri(
  { id, kerja }: PenilaianDto,
  by: Wewenang<'penilaian:baca'>,
): Promise<boolean> {
  return kerja !== null && ikutMenyusun(by, { id, disusunOleh: kerja.penyusunId });
}

/** An approved result is replaced by another assessment, a revoked one leaves its book year without any. */
const perluNilaiUlang = (status: PenilaianDto['status']): boolean =>
  status === 'DISETUJUI' || status === 'DICABUT';

/** Acts that are open to the signed-in person, as the table of acts and the record have it. */
export async function yangBoleh(
  by: Wewenang<'penilaian:baca'>,
  penilaian: PenilaianDto,
  lewat: boolean,
): Promise<BolehPenilaian> {
  const [susun, putuskan, tanggapi] = await Promise.all([
    cobaWewenang('penilaian:susun'),
    cobaWewenang('penilaian:putuskan'),
    bisaTanggapi(penilaian),
  ]);
  const bisa = (tindakan: TindakanPenilaian) =>
    bolehTindakanPenilaian(penilaian.status, tindakan, lewat);
  const milikSaya = penilaian.kerja?.penyusunId === by.pelaku.penggunaId;
  const adaPutusan = bisa('lepaskan') || bisa('setujui') || bisa('kembalikan');
  const sendiri = putuskan !== null && adaPutusan && (await susunanSendiri(penilaian, by));
  const memutuskan = putuskan !== null && !sendiri;
  return {
    ubah: susun !== null && bisa('ubah') && milikSaya,
    ambilAlih: susun !== null && bisa('ubah') && !milikSaya,
    nilaiUlang: susun !== null && perluNilaiUlang(penilaian.status),
    putuskan: {
      berwenang: putuskan !== null,
      lepaskan: memutuskan && bisa('lepaskan'),
      setujui: memutuskan && bisa('setujui'),
      kembalikan: memutuskan && bisa('kembalikan'),
      cabut: putuskan !== null && bisa('cabut'),
      terbitkan: putuskan !== null && bisa('terbitkan'),
      menunggu: memutuskan && bisa('tanggapi'),
      susunanSendiri: sendiri,
    },
    tanggapi: bisa('tanggapi') ? tanggapi : null,
  };
}

/** How the signed-in person would answer for the koperasi, whatever the state of the assessment. */
export async function bisaTanggapi({
  id,
  kerja,
  koperasi,
}: PenilaianDto): Promise<BolehPenilaian['tanggapi']> {
  const by = await cobaWewenang('penilaian:tanggapi');
  if (!by) return null;
  const wakil = by.hak.some(
    ({ lingkup }) => lingkup.jenis === 'koperasi' && lingkup.koperasiId === koperasi.id,
  );
  if (wakil) return 'SENDIRI';
  if (!menjangkauSemua(by) || (await punyaAkunPengurus(by, koperasi.id))) return null;
  const ikut = kerja !== null && (await ikutMenyusun(by, { id, disusunOleh: kerja.penyusunId }));
  return ikut ? null : 'MEWAKILI';
}

/** One assessment within one's reach, else 404. Read once a render: its name stands in the title too. */
export const loadPokokPenilaian = cache(async (id: string) => {
  const by = await mintaWewenang('penilaian:baca');
  const penilaian = await bacaPenilaian(by, idSah(id));
  if (!penilaian) notFound();
  return { by, penilaian };
});
