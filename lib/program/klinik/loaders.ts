import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { menjangkauSemua } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan } from '@/lib/platform/titipan';
import { bacaKlinik, daftarKlinik } from './reads';

/** The clinics and, for the dinas, the form of a new one. */
export async function loadDaftarKlinik() {
  const by = await mintaWewenang('klinik:baca');
  const [klinik, kelola, titipan] = await Promise.all([
    daftarKlinik(by),
    cobaWewenang('klinik:kelola'),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  return { klinik, bolehKelola: kelola !== null, kunciKirim: uuidv7(), titipan };
}

/** One clinic with the consultations the reader may see. */
export const loadKlinik = cache(async (idMentah: string) => {
  const by = await mintaWewenang('klinik:baca');
  const id = kodeUuid().safeParse(idMentah);
  const klinik = id.success ? await bacaKlinik(by, id.data) : null;
  if (!klinik) notFound();
  const [mencatat, kelola, titipan] = await Promise.all([
    cobaWewenang('klinik:catat'),
    cobaWewenang('klinik:kelola'),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  const sudahHari = tanggalJakarta(klinik.tanggal) <= hariIni();
  const batal = klinik.dibatalkanPada !== null;
  return {
    klinik,
    /** Every consultation is shown, not only those of one's mentees. */
    semua: menjangkauSemua(by),
    bolehCatat: mencatat !== null && sudahHari && !batal,
    bolehBatalkan: kelola !== null && klinik.jumlah === 0 && !batal,
    sudahHari,
    titipan,
  };
});
