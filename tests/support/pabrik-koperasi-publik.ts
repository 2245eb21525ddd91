import { v7 as uuidv7 } from 'uuid';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';

type Isi = Partial<Prisma.KoperasiUncheckedCreateInput>;

let urutan = 0;

/** A koperasi that the public list shows, unless told otherwise. @returns its id */
export async function buatKoperasiPublik(isi: Isi = {}): Promise<string> {
  urutan += 1;
  const nama = isi.nama ?? `Koperasi Contoh ${String(urutan).padStart(4, '0')}`;
  const { id } = await db().koperasi.create({
    data: {
      id: uuidv7(),
      nama,
      kunciNama: nama.toLowerCase().replace(/^koperasi /, ''),
      jenis: 'KONSUMEN',
      kelompok: 16,
      sektorUsaha: 7,
      alamat: 'Jalan Contoh 1',
      kelurahanKode: '32.76.06.1001',
      simpananPokok: 100_000n,
      simpananWajib: 20_000n,
      ...isi,
    },
    select: { id: true },
  });
  return id;
}

/** Everything about a koperasi that must never reach a public page. */
export const RAHASIA_PENGURUS = {
  teleponSandi: 'SANDI-TELEPON-PENGURUS',
  nikPendudukSandi: 'SANDI-NIK-PENDUDUK-PENGURUS',
} as const;

/** An office holder with personal data that must stay inside. */
export async function buatPengurus(
  koperasiId: string,
  isi: Partial<Prisma.KepengurusanKoperasiUncheckedCreateInput> = {},
): Promise<void> {
  await db().kepengurusanKoperasi.create({
    data: { koperasiId, jabatan: 'KETUA', nama: 'Siti Contoh', ...RAHASIA_PENGURUS, ...isi },
  });
}
