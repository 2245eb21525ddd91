import 'server-only';
import { notFound } from 'next/navigation';
import { loadRiwayat } from '@/lib/audit/loaders';
import { cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { loadKepalaKoperasi } from '../loaders';
import { profilKoperasi } from './reads';

/** The profile page: what is recorded, and what this reader may do about it. */
export async function loadProfilKoperasi(idMentah: string) {
  const by = await mintaWewenang('koperasi:baca');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const [ubah, ubahProfil, ubahStatus] = await Promise.all([
    cobaWewenang('koperasi:ubah'),
    cobaWewenang('koperasi:ubah-profil'),
    cobaWewenang('koperasi:ubah-status'),
  ]);
  const profil = await profilKoperasi(by, koperasi.id, ubahProfil);
  if (!profil) notFound();
  return {
    koperasi,
    profil,
    bolehUbah: ubah !== null || ubahProfil !== null,
    bolehUbahPengurus: ubah !== null,
    bolehUbahStatus: ubahStatus !== null,
  };
}

/** What was done to a koperasi, its office holders and its reports. */
export async function loadRiwayatKoperasi(idMentah: string) {
  const by = await mintaWewenang('koperasi:baca');
  const koperasi = await loadKepalaKoperasi(idMentah);
  return { koperasi, riwayat: await loadRiwayat(by, 'koperasi', koperasi.id) };
}
