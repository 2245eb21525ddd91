import { bacaHimpunan } from '@/lib/penilaian/himpunan/schema';
import type { HimpunanAturan } from '@/lib/penilaian/himpunan/types';
import kspKuk12 from '../acuan/penilaian/kkpkk-2021-ksp-kuk12.json';
import riil from '../acuan/penilaian/kkpkk-2021-riil.json';
import perdep from '../acuan/penilaian/perdep-06-2016.json';
import perdepSyariah from '../acuan/penilaian/perdep-06-2016-syariah.json';

function wajibSah(isi: unknown): HimpunanAturan {
  const hasil = bacaHimpunan(isi);
  if (hasil.ok) return hasil.himpunan;
  const [pertama] = hasil.galat;
  throw new Error(`Himpunan aturan bawaan salah di ${pertama?.di}: ${pertama?.pesan}`);
}

/** The rule sets of the health assessment that every database starts with, checked. */
export const HIMPUNAN_AWAL: readonly HimpunanAturan[] = [kspKuk12, riil, perdep, perdepSyariah].map(
  wajibSah,
);
