import { randomUUID } from 'node:crypto';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';

/** Makers for tests of rankings and campaigns, written straight: how one registers is tested elsewhere. */

let urutan = 0;
const lain = (): number => {
  urutan += 1;
  return urutan;
};

type DataKoperasi = Parameters<ReturnType<typeof db>['koperasi']['create']>[0]['data'];

/** An owner with an account and one verified business in a kelurahan. */
export async function buatPemilikDi(
  kelurahanKode: string,
  jenisUsahaKode = 'kuliner',
  { dihubungi = false }: { dihubungi?: boolean } = {},
): Promise<{
  pemilik: Pelaku & { penggunaId: string };
  id: string;
  nomor: string;
  pelakuUsahaId: string;
}> {
  const n = lain();
  const nama = `Pemilik Cocok ${n}`;
  const surel = `cocok-${n}-${randomUUID().slice(0, 8)}@contoh.test`;
  const tujuan = ['PENDAFTARAN' as const, ...(dihubungi ? (['DIHUBUNGI'] as const) : [])];
  const { id: penggunaId, pelakuUsaha } = await db().pengguna.create({
    data: {
      nama,
      surel,
      surelTerverifikasiPada: new Date(),
      peran: { create: { peran: 'PEMILIK' } },
      persetujuan: {
        create: tujuan.map((satu) => ({
          tujuan: satu,
          versiTeks: 'uji',
          teksHash: '0'.repeat(64),
          saluran: 'portal',
        })),
      },
      pelakuUsaha: {
        create: {
          nama,
          kelurahanKode,
          usaha: {
            create: {
              nomor: `UMKM-UJI-${n}`,
              namaPemilik: nama,
              nama: `Usaha Cocok ${n}`,
              kegiatanUtama: 'Usaha uji',
              jenisUsahaKode,
              alamat: 'Jalan Uji 1',
              kelurahanKode,
              omzetTahunan: 60_000_000n,
              status: 'TERVERIFIKASI',
            },
          },
        },
      },
    },
    select: {
      id: true,
      pelakuUsaha: { select: { id: true, usaha: { select: { id: true, nomor: true } } } },
    },
  });
  const usaha = pelakuUsaha?.usaha[0];
  if (!pelakuUsaha || !usaha) throw new Error('Pemilik uji tidak tersimpan.');
  return {
    pemilik: {
      penggunaId,
      nama,
      surel,
      peran: [{ peran: 'PEMILIK', kelurahanKode: null, koperasiId: null }],
      permintaanId: `uji-${n}`,
    },
    id: usaha.id,
    nomor: usaha.nomor,
    pelakuUsahaId: pelakuUsaha.id,
  };
}

/** A koperasi that anybody could join. */
export async function buatKoperasiTerbuka(ubah: Partial<DataKoperasi> = {}): Promise<string> {
  const n = lain();
  const { id } = await db().koperasi.create({
    data: {
      nama: `Koperasi Cocok ${n}`,
      kunciNama: `cocok ${n}`,
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
    } as DataKoperasi,
    select: { id: true },
  });
  return id;
}

/** An application that runs. */
export const buatPermohonanDari = (pelakuUsahaId: string, koperasiId: string) =>
  db().permohonan.create({
    data: {
      nomor: `PM-UJI-${lain()}`,
      pelakuUsahaId,
      koperasiId,
      namaPemohon: 'Uji',
      simpananPokok: 1n,
      simpananWajib: 1n,
      kunciKirim: randomUUID(),
    },
    select: { id: true },
  });
