import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { v7 as uuidv7 } from 'uuid';
import { daftarDraf } from '@/lib/draf/reads';
import { versiDraf } from '@/lib/draf/versi/reads';
import { jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import { formatJam, formatTanggal, formatWaktu } from '@/lib/platform/format';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan } from '@/lib/platform/titipan';
import { susunPeriksa } from './periksa/reads';
import { bacaDrafPendaftaran, hasilPendaftaran, JENIS_DRAF } from './reads';
import { adalahLangkah, NILAI_BAWAAN } from './rules';
import { langkahSelesai } from './schema';

/** "10.42 WIB" today, else with the day. */
const kapan = (saat: Date): string =>
  tanggalJakarta(saat) === hariIni() ? formatJam(saat) : formatWaktu(saat);

/** One's unfinished registrations, and the id of the next one. */
export async function loadDrafPendaftaran() {
  const by = await mintaWewenang('koperasi:daftarkan');
  const draf = await daftarDraf(by, JENIS_DRAF);
  return {
    idBaru: uuidv7(),
    draf: draf.map(({ kunci, judul, diubahPada }) => ({
      id: kunci,
      judul: judul || 'Belum bernama',
      tersimpan: kapan(diubahPada),
      tanggal: formatTanggal(diubahPada),
    })),
  };
}

/** A draft that was sent already leads to the koperasi it made. */
async function drafTerbuka(by: Wewenang<'koperasi:daftarkan'>, mentah: string) {
  const id = kodeUuid().safeParse(mentah);
  if (!id.success) notFound();
  const terdaftar = await hasilPendaftaran(by, id.data);
  if (terdaftar) redirect(`/portal/koperasi/${terdaftar}`);
  return { id: id.data, ada: await bacaDrafPendaftaran(by, id.data) };
}

/** One step of a registration with what was typed so far; 404 for a step that is none. */
export async function loadLangkah(drafMentah: string, langkah: string) {
  const by = await mintaWewenang('koperasi:daftarkan');
  if (!adalahLangkah(langkah)) notFound();
  const { id, ada } = await drafTerbuka(by, drafMentah);
  const titipan = await ambilTitipan(await jalurKini(), by.pelaku.penggunaId);
  const dikembalikan = Object.keys(titipan).length > 0;
  const nilai = ada?.isi[langkah] ?? NILAI_BAWAAN[langkah];
  return {
    draf: id,
    langkah,
    versi: versiDraf(by, nilai),
    nilai: dikembalikan ? titipan : nilai,
    tersimpan: ada ? kapan(ada.diubahPada) : null,
    selesai: langkahSelesai(ada?.isi ?? {}),
    dikembalikan,
  };
}

/** The page on which all answers stand before they are sent; 404 for a draft that is none. */
export async function loadPeriksa(drafMentah: string) {
  const by = await mintaWewenang('koperasi:daftarkan');
  const { id, ada } = await drafTerbuka(by, drafMentah);
  if (!ada) notFound();
  return susunPeriksa(by, { draf: id, isi: ada.isi, tersimpan: kapan(ada.diubahPada) });
}
