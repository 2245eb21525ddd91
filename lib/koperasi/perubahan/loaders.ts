import 'server-only';
import { notFound } from 'next/navigation';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { ambilTitipan } from '@/lib/platform/titipan';
import { nilaiFormulir } from '../isian/kolom/rules';
import { ISIAN_PROFIL } from '../isian/schema';
import { loadKepalaKoperasi } from '../loaders';
import { bacaIsianKoperasi } from './reads';

/**
 * The edit form: all fields for whoever may change all, the profile for the pengurus.
 *
 * @returns `bentuk` which of the two; `nilai` what stands in the fields; `dikembalikan` true when it was
 *   typed before the session expired
 */
export async function loadUbahKoperasi(idMentah: string) {
  const penuh = await cobaWewenang('koperasi:ubah');
  const by = penuh ?? (await mintaWewenang('koperasi:ubah-profil'));
  const koperasi = await loadKepalaKoperasi(idMentah);
  const terbuka = await bacaIsianKoperasi(by, koperasi.id);
  if (!terbuka) notFound();
  const titipan = await ambilTitipan(await jalurKini(), by.pelaku.penggunaId);
  const semua = nilaiFormulir(terbuka.isian);
  const profil = Object.fromEntries(Object.entries(semua).filter(([nama]) => nama in ISIAN_PROFIL));
  const dikembalikan = Object.keys(titipan).length > 0;
  return {
    koperasi,
    bentuk: penuh ? ('PENUH' as const) : ('PROFIL' as const),
    // What was typed replaces everything: an unticked box is missing from it, not unchanged.
    nilai: dikembalikan ? titipan : penuh ? semua : profil,
    versi:
      dikembalikan && typeof titipan.versi === 'string' ? titipan.versi : String(terbuka.versi),
    dikembalikan,
  };
}
