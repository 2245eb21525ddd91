import 'server-only';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { loadRiwayat } from '@/lib/audit/loaders';
import { cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari } from '@/lib/platform/auth/wewenang';
import { kodeUuid } from '@/lib/platform/isian';
import { batasiPencarian } from '@/lib/platform/pencarian';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { ambilTitipan } from '@/lib/platform/titipan';
import { anggotaSekunder } from '../sekunder/reads';
import {
  bacaAnggota,
  bacaBuku,
  bacaSemuaAnggota,
  bukuTerjangkau,
  hitungAnggota,
  hitungBuku,
  keanggotaanSaya,
} from './reads';
import { bacaSaringanAnggota } from './schema';

type ParamHalaman = Record<string, string | string[] | undefined>;

async function bolehEkspor(): Promise<boolean> {
  return (await cobaWewenang('anggota:ekspor')) !== null;
}

/**
 * The buku daftar anggota of one koperasi; 404 beyond one's reach. `sekunder` holds the koperasi that are
 * members of a koperasi sekunder and is null for another one.
 */
export async function loadBuku(koperasiId: string, param: ParamHalaman) {
  const by = await mintaWewenang('anggota:baca');
  const id = kodeUuid().safeParse(koperasiId);
  const koperasi = id.success ? await bukuTerjangkau(by, id.data) : null;
  if (!koperasi) notFound();
  const { saring: saringan, diabaikan } = bacaSaringanAnggota(param);
  await batasiPencarian(by, saringan.cari);
  const [halaman, disaring, jumlah, ekspor, sekunder] = await Promise.all([
    bacaBuku(by, koperasi.id, saringan),
    hitungAnggota(by, koperasi.id, saringan),
    hitungBuku(by, koperasi.id),
    bolehEkspor(),
    koperasi.sekunder ? anggotaSekunder(by, koperasi.id) : null,
  ]);
  return {
    ...{ koperasi, saringan, halaman, disaring, jumlah, sekunder },
    pesanSaringan: pesanDiabaikan(diabaikan),
    bolehEkspor: ekspor,
  };
}

/** Members of every koperasi within reach, and one's own memberships. */
export async function loadSemuaAnggota(param: ParamHalaman) {
  const by = await mintaWewenang('anggota:baca');
  const { saring: saringan, diabaikan } = bacaSaringanAnggota(param);
  await batasiPencarian(by, saringan.cari);
  const pemilik = by.hak.some(({ lingkup }) => lingkup.jenis === 'diri');
  const pengelola = by.hak.some(({ lingkup }) => lingkup.jenis !== 'diri');
  const [milikSaya, halaman, jumlah, ekspor] = await Promise.all([
    pemilik ? keanggotaanSaya(by) : null,
    pengelola ? bacaSemuaAnggota(by, saringan) : null,
    pengelola ? hitungAnggota(by, null, saringan) : 0,
    bolehEkspor(),
  ]);
  return {
    ...{ saringan, milikSaya, halaman, jumlah },
    pesanSaringan: pesanDiabaikan(diabaikan),
    bolehEkspor: ekspor,
  };
}

/** One line of a book with its history; 404 beyond one's reach. */
export const loadAnggota = cache(async (koperasiId: string, id: string) => {
  const by = await mintaWewenang('anggota:baca');
  const terbaca = [kodeUuid().safeParse(id), kodeUuid().safeParse(koperasiId)] as const;
  const [satu, koperasi] = terbaca;
  const anggota =
    satu.success && koperasi.success
      ? await bacaAnggota(by, { id: satu.data, koperasiId: koperasi.data })
      : null;
  if (!anggota) notFound();
  const jalur = (await headers()).get('x-jalur') ?? '';
  const [riwayat, titipan] = await Promise.all([
    loadRiwayat(by, 'anggota', anggota.id),
    ambilTitipan(jalur, penggunaIdDari(by)),
  ]);
  return { anggota, riwayat, titipan };
});
