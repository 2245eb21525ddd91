import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { loadRiwayat } from '@/lib/audit/loaders';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { hariIni } from '@/lib/platform/clock';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan } from '@/lib/platform/titipan';
import { daftarHimpunan, type HimpunanTersimpan, himpunanById } from './reads';
import { uraikanHimpunan } from './tampilan/rules';
import type { KeadaanHimpunan } from './types';

function keadaan(
  satu: HimpunanTersimpan,
  semua: readonly HimpunanTersimpan[],
  kini: string,
): KeadaanHimpunan {
  if (satu.berlakuMulai === null) return 'DRAF';
  if (satu.berlakuMulai > kini) return 'AKAN_DIPAKAI';
  const { berlakuMulai } = satu;
  const adaBaru = semua.some(
    ({ id, isi, berlakuMulai: mulai }) =>
      id !== satu.id &&
      isi.id === satu.isi.id &&
      mulai !== null &&
      mulai <= kini &&
      mulai > berlakuMulai,
  );
  return adaBaru ? 'DIGANTIKAN' : 'DIPAKAI';
}

/** Every version of every rule set, in short. */
export async function loadDaftarHimpunan() {
  const by = await mintaWewenang('aturan:baca');
  const [semua, ubah] = await Promise.all([daftarHimpunan(by), cobaWewenang('aturan:ubah')]);
  const kini = hariIni();
  return {
    bolehUnggah: ubah !== null,
    himpunan: semua.map((satu) => ({
      id: satu.id,
      kode: satu.isi.id,
      versi: satu.isi.versi,
      nama: satu.isi.nama,
      keterangan: satu.isi.untuk.keterangan,
      tahunBuku: satu.isi.tahunBuku,
      belumDikonfirmasi: satu.isi.belumDikonfirmasi,
      banyakIndikator: satu.isi.indikator.length,
      berlakuMulai: satu.berlakuMulai,
      keadaan: keadaan(satu, semua, kini),
    })),
  };
}

/** The page with the form for a new file; for the admin only. */
export async function loadUnggahHimpunan(): Promise<void> {
  await mintaWewenang('aturan:ubah');
}

/** One version with all that is in it and, for the admin, what can be done with a draft. */
export const loadHimpunan = cache(async (idMentah: string) => {
  const by = await mintaWewenang('aturan:baca');
  const id = kodeUuid().safeParse(idMentah);
  const satu = id.success ? await himpunanById(by, id.data) : null;
  if (!satu) notFound();
  const [semua, ubah, riwayat, titipan] = await Promise.all([
    daftarHimpunan(by),
    cobaWewenang('aturan:ubah'),
    loadRiwayat(by, 'himpunan', satu.id),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  return {
    id: satu.id,
    sidik: satu.sidik,
    berlakuMulai: satu.berlakuMulai,
    dibuatPada: satu.dibuatPada,
    pengunggah: satu.pengunggah,
    keadaan: keadaan(satu, semua, hariIni()),
    isi: uraikanHimpunan(satu.isi),
    bolehUbah: ubah !== null && satu.status === 'DRAF',
    nilaiAwal: { berlakuMulai: hariIni(), ...titipan },
    riwayat,
  };
});
