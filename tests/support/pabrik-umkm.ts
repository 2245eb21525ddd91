import { randomUUID } from 'node:crypto';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Peran } from '@/lib/platform/db/generated/enums';
import { transaksi } from '@/lib/platform/db/transaksi';
import { type DaftarkanUmkmInput, daftarkanUmkm } from '@/lib/umkm/commands';

/** Makers of people, rights and businesses for tests; every call gives another one. */

let urutan = 0;
const lain = (): number => {
  urutan += 1;
  return urutan;
};

/** An account with its roles, stored. */
export async function buatPelaku(
  peran: Peran | readonly Peran[],
  lingkup: { kelurahanKode?: string; koperasiId?: string } = {},
): Promise<Pelaku & { penggunaId: string }> {
  const daftar = typeof peran === 'string' ? [peran] : peran;
  const n = lain();
  const { id, nama, surel } = await db().pengguna.create({
    data: {
      surel: `orang-${n}-${randomUUID().slice(0, 8)}@contoh.test`,
      nama: `Orang Uji ${n}`,
      surelTerverifikasiPada: new Date(),
    },
    select: { id: true, nama: true, surel: true },
  });
  const aktif = daftar.map((satu) => ({
    peran: satu,
    kelurahanKode: satu === 'PETUGAS_KELURAHAN' ? (lingkup.kelurahanKode ?? null) : null,
    koperasiId: satu === 'PENGURUS' ? (lingkup.koperasiId ?? null) : null,
  }));
  await db().peranPengguna.createMany({
    data: aktif.map((satu) => ({ ...satu, penggunaId: id })),
  });
  return { penggunaId: id, nama, surel, peran: aktif, permintaanId: `uji-${n}` };
}

/** The right to an act; the test fails where the policy table refuses it. */
export function hak<T extends Tindakan>(pelaku: Pelaku, tindakan: T): Wewenang<T> {
  const by = wewenang(pelaku, tindakan);
  if (!by) throw new Error(`Pelaku uji tidak berhak atas ${tindakan}.`);
  return by;
}

export const KELURAHAN_UJI = '32.76.01.1006';
export const KELURAHAN_LAIN = '32.76.06.1001';

/** A well-formed identity number of a woman born on 5 May 1990; invented. */
export const nikPendudukUji = (): string => `327601450590${String(lain()).padStart(4, '0')}`;

type Ubahan = { [B in keyof DaftarkanUmkmInput]?: Partial<DaftarkanUmkmInput[B]> };

/** A complete registration without oddities; `ubah` replaces single fields of a topic. */
export function isianUmkm(ubah: Ubahan = {}): DaftarkanUmkmInput {
  const n = lain();
  const asal: DaftarkanUmkmInput = {
    pemilik: {
      nama: `Siti Uji ${n}`,
      nikPenduduk: nikPendudukUji(),
      jenisKelamin: 'PEREMPUAN',
      tempatLahir: 'Depok',
      tanggalLahir: '1990-05-05',
      statusKawin: 'KAWIN',
      pendidikan: 'sma',
      disabilitas: 'tidak',
    },
    alamat: {
      alamat: `Jalan Rahasia Pemilik ${n}`,
      rt: '004',
      rw: '010',
      kelurahanKode: KELURAHAN_UJI,
      telepon: `+62812${String(30_000_000 + n)}`,
    },
    usaha: {
      nama: `Warung Uji ${n}`,
      kegiatanUtama: 'Menjual makanan matang',
      produkUtama: 'Nasi uduk',
      jenisUsahaKode: 'kuliner',
      statusBadanUsaha: 'PERORANGAN',
      tanggalMulai: '2022-03-01',
    },
    lokasi: {
      alamat: `Jalan Margonda ${n}`,
      rt: '001',
      rw: '002',
      kelurahanKode: KELURAHAN_UJI,
    },
    keuangan: {
      modalUsaha: 50_000_000n,
      omzetTahunan: 200_000_000n,
      tahunData: 2025,
      pekerjaDibayarPerempuan: 2,
    },
    perizinan: {},
    kunciKirim: randomUUID(),
    konfirmasiPeringatan: false,
    persetujuan: ['PENDAFTARAN'],
  };
  const hasil: Record<string, unknown> = { ...asal };
  for (const [bagian, isi] of Object.entries(ubah)) {
    const lama = hasil[bagian];
    hasil[bagian] =
      typeof isi === 'object' && !Array.isArray(isi) ? { ...(lama as object), ...isi } : isi;
  }
  return hasil as unknown as DaftarkanUmkmInput;
}

/** Registers through the command itself. */
export async function buatUsaha(
  pemilik: Pelaku,
  ubah: Ubahan = {},
): Promise<{ id: string; nomor: string; pelakuUsahaId: string }> {
  const by = hak(pemilik, 'umkm:daftar');
  const hasil = await transaksi((tx) => daftarkanUmkm(tx, by, isianUmkm(ubah)));
  if (!hasil.ok) throw new Error(`Usaha uji ditolak: ${hasil.alasan}`);
  const { pelakuUsahaId } = await db().usaha.findUniqueOrThrow({
    where: { id: hasil.nilai.id },
    select: { pelakuUsahaId: true },
  });
  return { ...hasil.nilai, pelakuUsahaId };
}

/** A koperasi, written straight: its own commands are tested elsewhere. */
export async function buatKoperasiSederhana(): Promise<string> {
  const n = lain();
  const { id } = await db().koperasi.create({
    data: {
      nama: `Koperasi Uji ${n}`,
      kunciNama: `uji ${n}`,
      jenis: 'KONSUMEN',
      kelompok: 1,
      sektorUsaha: 1,
      alamat: 'Jalan Koperasi 1',
      kelurahanKode: KELURAHAN_UJI,
    },
    select: { id: true },
  });
  return id;
}

/** Number of audit entries about an object. */
export const jumlahAudit = (objekId: string, tindakan?: string): Promise<number> =>
  db().catatanAudit.count({ where: { objekId, ...(tindakan ? { tindakan } : {}) } });
