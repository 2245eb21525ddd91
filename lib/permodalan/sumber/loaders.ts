import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { loadRiwayat } from '@/lib/audit/loaders';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan } from '@/lib/platform/titipan';
import { bacaSumber, daftarSumber } from './reads';
import { nilaiSumber } from './rules';

/** The reference list of banks and programmes. */
export async function loadDaftarSumber() {
  const by = await mintaWewenang('sumber-modal:baca');
  const [daftar, ubah] = await Promise.all([
    daftarSumber(by, { hanyaAktif: false }),
    cobaWewenang('sumber-modal:ubah'),
  ]);
  return { daftar, bolehUbah: ubah !== null };
}

/** The form of a new entry. */
export async function loadSumberBaru() {
  const by = await mintaWewenang('sumber-modal:ubah');
  const titipan = await ambilTitipan(await jalurKini(), by.pelaku.penggunaId);
  return { kunciKirim: uuidv7(), titipan };
}

/** One entry with its history and, for the admin, its form. */
export const loadSumber = cache(async (idMentah: string) => {
  const by = await mintaWewenang('sumber-modal:baca');
  const id = kodeUuid().safeParse(idMentah);
  const sumber = id.success ? await bacaSumber(by, id.data) : null;
  if (!sumber) notFound();
  const [ubah, riwayat, titipan] = await Promise.all([
    cobaWewenang('sumber-modal:ubah'),
    loadRiwayat(by, 'sumber_modal', sumber.id),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  return {
    sumber,
    bolehUbah: ubah !== null,
    riwayat,
    nilaiAwal: { ...nilaiSumber(sumber), ...(sumber.aktif ? { aktif: 'ya' } : {}), ...titipan },
  };
});
