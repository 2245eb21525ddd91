import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { catatPersetujuan } from '@/lib/akun/privasi/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { StatusPendirian } from '@/lib/platform/db/generated/enums';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { indeksNikPenduduk, indeksTelepon, tutupOrang } from '@/lib/umkm/pelaku/reads';
import { KELURAHAN_UJI, nikPendudukUji } from './pabrik-umkm';

/** People who found, for tests. */

export interface OrangUji {
  akun: Pelaku & { penggunaId: string };
  pelakuUsahaId: string;
  ktpId: string;
  telepon: string;
  nama: string;
}

let urutan = 0;

interface Baru extends OrangUji {
  nikPenduduk: string;
}

function orangBaru(): Baru {
  urutan += 1;
  const penggunaId = uuidv7();
  const nama = `Pendiri Uji ${urutan}`;
  return {
    akun: {
      penggunaId,
      nama,
      surel: `pendiri-${urutan}-${randomUUID().slice(0, 8)}@contoh.test`,
      peran: [{ peran: 'PEMILIK', kelurahanKode: null, koperasiId: null }],
      permintaanId: `uji-pendiri-${urutan}`,
    },
    pelakuUsahaId: uuidv7(),
    ktpId: uuidv7(),
    telepon: `+62857${String(10_000_000 + urutan)}${Math.floor(Math.random() * 10)}`,
    nama,
    nikPenduduk: nikPendudukUji(),
  };
}

/** Registered owners with all data that an akta needs, one business and a KTP each. */
export async function buatBanyakOrang(
  jumlah: number,
  kelurahanKode = KELURAHAN_UJI,
): Promise<OrangUji[]> {
  const semua = Array.from({ length: jumlah }, orangBaru);
  await db().pengguna.createMany({
    data: semua.map(({ akun }) => ({
      id: akun.penggunaId,
      surel: akun.surel ?? '',
      nama: akun.nama,
      surelTerverifikasiPada: new Date(),
    })),
  });
  await db().peranPengguna.createMany({
    data: semua.map(({ akun }) => ({ penggunaId: akun.penggunaId, peran: 'PEMILIK' as const })),
  });
  await db().pelakuUsaha.createMany({
    data: semua.map(({ akun, pelakuUsahaId: id, nama, telepon, nikPenduduk }) => ({
      id,
      penggunaId: akun.penggunaId,
      nama,
      kelurahanKode,
      jenisKelamin: 'PEREMPUAN' as const,
      tempatLahir: 'Depok',
      tahunLahir: 1990,
      tanggalLahirSandi: tutupOrang(id, 'tanggalLahirSandi', '1990-05-05'),
      nikPendudukSandi: tutupOrang(id, 'nikPendudukSandi', nikPenduduk),
      nikPendudukIndeks: indeksNikPenduduk(`${nikPenduduk}${randomUUID()}`),
      nikPendudukAkhir: nikPenduduk.slice(-4),
      alamatSandi: tutupOrang(id, 'alamatSandi', 'Jalan Pendiri 1'),
      teleponSandi: tutupOrang(id, 'teleponSandi', telepon),
      teleponIndeks: indeksTelepon(telepon),
      teleponAkhir: telepon.slice(-4),
    })),
  });
  await db().usaha.createMany({
    data: semua.map(({ pelakuUsahaId, nama }) => ({
      nomor: `UJI-${randomUUID().slice(0, 12)}`,
      pelakuUsahaId,
      namaPemilik: nama,
      nama: `Usaha ${nama}`,
      kegiatanUtama: 'Menjual kue',
      jenisUsahaKode: 'kuliner',
      alamat: 'Jalan Kue 1',
      kelurahanKode,
    })),
  });
  await db().dokumen.createMany({
    data: semua.map(({ akun, pelakuUsahaId, ktpId }) => ({
      id: ktpId,
      jenis: 'KTP' as const,
      namaAsli: 'ktp.pdf',
      tipe: 'application/pdf',
      ukuran: 1000,
      sha256: '0'.repeat(64),
      kunciSimpan: `uji/${ktpId}`,
      diunggahOleh: akun.penggunaId,
      pelakuUsahaId,
    })),
  });
  return semua.map(({ nikPenduduk: _, ...orang }) => orang);
}

export async function buatOrang(kelurahanKode = KELURAHAN_UJI): Promise<OrangUji> {
  const [orang] = await buatBanyakOrang(1, kelurahanKode);
  return orang as OrangUji;
}

/** Founders, written straight: confirming is tested elsewhere. */
export async function jadikanPendiri(
  pendirianId: string,
  orang: readonly OrangUji[],
  kelurahanKode = KELURAHAN_UJI,
): Promise<void> {
  const terakhir = await db().pendiri.aggregate({
    where: { pendirianId },
    _max: { urutan: true },
  });
  await transaksi(async (tx) => {
    const persetujuan: string[] = [];
    for (const { akun } of orang)
      persetujuan.push(await catatPersetujuan(tx, akun.penggunaId, 'PENDIRIAN_KOPERASI'));
    await tx.pendiri.createMany({
      data: orang.map(({ akun, pelakuUsahaId, nama, ktpId }, ke) => ({
        pendirianId,
        urutan: (terakhir._max.urutan ?? 0) + 1 + ke,
        penggunaId: akun.penggunaId,
        pelakuUsahaId,
        nama,
        pekerjaan: 'Pedagang',
        kelurahanKode,
        ktpId,
        persetujuanId: persetujuan[ke] ?? '',
      })),
    });
    return berhasil(null);
  });
}

interface Pemilik {
  pemilik: { penggunaId: string; nama: string };
  pelakuUsahaId: string;
}

/** A founding that an owner leads, written straight. @returns its id */
export async function buatPendirianDari(
  { pemilik }: Pemilik,
  ubah: { status?: StatusPendirian; alasanAkhir?: string; koperasiId?: string } = {},
): Promise<string> {
  const kunci = randomUUID();
  const { id } = await db().pendirian.create({
    data: {
      nomor: `PD-${kunci.slice(0, 13)}`,
      nama: `Koperasi Uji ${kunci.slice(0, 8)}`,
      kunciNama: `uji ${kunci.slice(0, 8)}`,
      bentuk: 'PRIMER_KAB_KOTA',
      jenis: 'KONSUMEN',
      pola: 'KONVENSIONAL',
      wilayahKerja: 'KOTA',
      alamat: 'Jalan Uji 1',
      kelurahanKode: KELURAHAN_UJI,
      tujuan: 'Uji',
      kegiatan: 'Uji',
      kelompok: 16,
      sektorUsaha: 7,
      simpananPokok: 1n,
      simpananWajib: 1n,
      pemrakarsaId: pemilik.penggunaId,
      namaPemrakarsa: pemilik.nama,
      kunciKirim: kunci,
      ...ubah,
    },
    select: { id: true },
  });
  return id;
}

/** Makes an owner a founder, or one who has left. */
export const pendiriDari = (
  pendirianId: string,
  { pemilik, pelakuUsahaId }: Pemilik,
  status: 'AKTIF' | 'MUNDUR' = 'AKTIF',
) =>
  transaksi(async (tx) => {
    const terakhir = await tx.pendiri.aggregate({
      where: { pendirianId },
      _max: { urutan: true },
    });
    await tx.pendiri.create({
      data: {
        pendirianId,
        urutan: (terakhir._max.urutan ?? 0) + 1,
        penggunaId: pemilik.penggunaId,
        pelakuUsahaId,
        nama: pemilik.nama,
        kelurahanKode: KELURAHAN_UJI,
        persetujuanId: await catatPersetujuan(tx, pemilik.penggunaId, 'PENDIRIAN_KOPERASI'),
        status,
        berakhirPada: status === 'AKTIF' ? null : new Date(),
      },
    });
    return berhasil(null);
  });
