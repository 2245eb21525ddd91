import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan } from '@/lib/platform/titipan';
import { bacaAngkatan, bacaProgram } from './reads';
import { nilaiFormulir } from './rules';

/** The form of a new programme. */
export async function loadProgramBaru() {
  const by = await mintaWewenang('program:kelola');
  const titipan = await ambilTitipan(await jalurKini(), by.pelaku.penggunaId);
  return { kunciKirim: uuidv7(), titipan };
}

async function program(
  by: Awaited<ReturnType<typeof mintaWewenang<'program:kelola'>>>,
  id: string,
) {
  const kode = kodeUuid().safeParse(id);
  const ada = kode.success ? await bacaProgram(by, kode.data) : null;
  return ada ?? notFound();
}

/** The form of a programme that is there. */
export const loadUbahProgram = cache(async (id: string) => {
  const by = await mintaWewenang('program:kelola');
  const ada = await program(by, id);
  const titipan = await ambilTitipan(await jalurKini(), by.pelaku.penggunaId);
  const { id: _id, versi: _versi, ...isi } = ada;
  return { program: ada, nilaiAwal: { ...nilaiFormulir(isi), ...titipan } };
});

const TAHUN = /^20\d\d$/;

/** The form of one year, new or there, with the kelurahan that differ. */
export const loadAngkatan = cache(async (id: string, tahunMentah: string) => {
  const by = await mintaWewenang('program:kelola');
  const ada = await program(by, id);
  if (!TAHUN.test(tahunMentah)) notFound();
  const tahun = Number(tahunMentah);
  const angkatan = (await bacaAngkatan(by, ada.id)).find((satu) => satu.tahun === tahun) ?? null;
  const titipan = await ambilTitipan(await jalurKini(), by.pelaku.penggunaId);
  if (!angkatan) return { program: ada, tahun, angkatan, nilaiAwal: titipan };
  const {
    id: _id,
    programId: _programId,
    tahun: _tahun,
    versi: _versi,
    kuota: _kuota,
    ...isi
  } = angkatan;
  return { program: ada, tahun, angkatan, nilaiAwal: { ...nilaiFormulir(isi), ...titipan } };
});
