import 'server-only';
import { notFound } from 'next/navigation';
import { loadRiwayat } from '@/lib/audit/loaders';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { kodeUuid } from '@/lib/platform/isian';
import { batasiPencarian } from '@/lib/platform/pencarian';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { ambilTitipan } from '@/lib/platform/titipan';
import { daftarPengguna, penggunaById, pilihanLingkup } from './reads';
import { bacaSaringPengguna } from './schema';

type Parameter = Record<string, string | string[] | undefined>;

/** The list of accounts with the filters of its address. */
export async function loadDaftarPengguna(parameter: Parameter) {
  const by = await mintaWewenang('pengguna:baca');
  const { saring, diabaikan } = bacaSaringPengguna(parameter);
  await batasiPencarian(by, saring.cari);
  const [halaman, kelola] = await Promise.all([
    daftarPengguna(by, saring),
    cobaWewenang('pengguna:kelola'),
  ]);
  return {
    saring,
    pesanSaringan: pesanDiabaikan(diabaikan),
    halaman,
    bolehKelola: kelola !== null,
  };
}

/** The form for a new account. */
export async function loadPenggunaBaru() {
  const by = await mintaWewenang('pengguna:kelola');
  const [lingkup, titipan] = await Promise.all([
    pilihanLingkup(by),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  return { lingkup, titipan };
}

/** One account with its history; 404 when there is none. Without `lingkup` the reader only watches. */
export async function loadPengguna(idMentah: string) {
  const by = await mintaWewenang('pengguna:baca');
  const id = kodeUuid().safeParse(idMentah);
  const pengguna = id.success ? await penggunaById(by, id.data) : null;
  if (!pengguna) notFound();
  const kelola = await cobaWewenang('pengguna:kelola');
  const [lingkup, riwayat, titipan] = await Promise.all([
    kelola ? pilihanLingkup(kelola) : null,
    loadRiwayat(by, 'pengguna', pengguna.id),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  return { pengguna, lingkup, riwayat, titipan };
}
