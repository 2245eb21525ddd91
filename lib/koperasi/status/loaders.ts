import 'server-only';
import { jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { hariIni } from '@/lib/platform/clock';
import { ambilTitipan } from '@/lib/platform/titipan';
import { loadKepalaKoperasi } from '../loaders';
import { hitungPermohonanBerjalan } from './reads';

/** The form that ends or resumes the activity of a koperasi. */
export async function loadUbahStatus(idMentah: string) {
  const by = await mintaWewenang('koperasi:ubah-status');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const [titipan, permohonanBerjalan] = await Promise.all([
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
    hitungPermohonanBerjalan(by, koperasi.id),
  ]);
  return { koperasi, permohonanBerjalan, nilai: { sejak: hariIni(), ...titipan } };
}
