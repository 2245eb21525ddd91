import { db } from '@/lib/platform/db/client';
import { buatPelaku, buatUsaha } from './pabrik-umkm';

/** Makers for tests of the ranking; every call gives another one. */

type Ubahan = Parameters<typeof buatUsaha>[1];

/** An owner with one business in a kelurahan. */
export async function buatPemilikDi(
  kelurahanKode: string,
  jenisUsahaKode = 'kuliner',
  { dihubungi = false, ubah = {} }: { dihubungi?: boolean; ubah?: Ubahan } = {},
) {
  const pemilik = await buatPelaku('PEMILIK');
  const usaha = await buatUsaha(pemilik, {
    alamat: { kelurahanKode },
    lokasi: { kelurahanKode },
    usaha: { jenisUsahaKode },
    persetujuan: dihubungi ? ['PENDAFTARAN', 'DIHUBUNGI'] : ['PENDAFTARAN'],
    ...ubah,
  });
  return { pemilik, ...usaha };
}

/** A koperasi that anybody could join, written straight. */
let urutan = 0;
export async function buatKoperasiTerbuka(
  ubah: Partial<Parameters<ReturnType<typeof db>['koperasi']['create']>[0]['data']> = {},
): Promise<string> {
  urutan += 1;
  const { id } = await db().koperasi.create({
    data: {
      nama: `Koperasi Cocok ${urutan}`,
      kunciNama: `cocok ${urutan}`,
      jenis: 'KONSUMEN',
      kelompok: 16,
      sektorUsaha: 7,
      alamat: 'Jalan Uji 1',
      kelurahanKode: '32.76.01.1006',
      simpananPokok: 100_000n,
      simpananWajib: 10_000n,
      kategoriKesehatan: 'SEHAT',
      penilaianTahunBuku: 2025,
      ...ubah,
    } as Parameters<ReturnType<typeof db>['koperasi']['create']>[0]['data'],
    select: { id: true },
  });
  return id;
}
