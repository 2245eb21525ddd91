import { randomUUID } from 'node:crypto';
import { type IsianKoperasi, isianKoperasiSchema } from '@/lib/koperasi/isian/schema';
import type { BarisPengurus } from '@/lib/koperasi/kepengurusan/schema';
import { daftarkanKoperasi } from '@/lib/koperasi/pendaftaran/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { hak } from './pabrik-akun';

/** Makers of koperasi for tests; every call gives another one. */

let urutan = 0;

/** What a form of all fields sends. */
export function formulirKoperasi(ubah: Record<string, string> = {}): Record<string, string> {
  urutan += 1;
  return {
    nama: `Koperasi Konsumen ${[7, 13, 29].map((kali) => kataUnik(urutan * kali)).join(' ')}`,
    statusNomorInduk: 'BELUM_BERSERTIFIKAT',
    pengesah: 'TIDAK_TAHU',
    nomorBadanHukum: `${urutan}/BH/UJI/${randomUUID().slice(0, 8)}`,
    tanggalBadanHukum: '2015-04-01',
    bentuk: 'PRIMER_KAB_KOTA',
    jenis: 'KONSUMEN',
    kelompok: '16',
    sektorUsaha: '7',
    binaan: 'KAB_KOTA',
    pola: 'KONVENSIONAL',
    alamat: `Jalan Contoh Nomor ${urutan}`,
    kelurahanKode: '32.76.06.1001',
    telepon: '021 7700 1234',
    menerimaAnggota: 'ya',
    simpananPokok: '100.000',
    simpananWajib: '20.000',
    ...ubah,
  };
}

/** Letters that differ much from those of other numbers, so that names are not alike. */
function kataUnik(nomor: number): string {
  const suku = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu'];
  return [...String(nomor + 1000)].map((angka) => suku[Number(angka)]).join('');
}

export const isianKoperasi = (ubah: Record<string, string> = {}): IsianKoperasi =>
  isianKoperasiSchema.parse(formulirKoperasi(ubah));

export const KETUA_UJI: BarisPengurus = {
  jabatan: 'KETUA',
  nama: 'Siti Contoh',
  telepon: '+6281234567890',
  nikPenduduk: '3276014505900001',
  npwp: null,
  pendidikan: null,
  mulai: '2024-01-02',
};

/** Registers a koperasi through the command. @returns its id */
export async function buatKoperasi(
  pelaku: Pelaku,
  ubah: Record<string, string> = {},
  kepengurusan: readonly BarisPengurus[] = [],
): Promise<string> {
  const hasil = await transaksi((tx) =>
    daftarkanKoperasi(tx, hak(pelaku, 'koperasi:daftarkan'), {
      isian: isianKoperasi(ubah),
      kepengurusan,
      kunciKirim: randomUUID(),
      konfirmasi: true,
    }),
  );
  if (!hasil.ok) throw new Error(`Koperasi uji ditolak: ${hasil.alasan}`);
  return hasil.nilai.id;
}

/** A pengurus of one koperasi, as an actor. */
export function sebagaiPengurus(pelaku: Pelaku, koperasiId: string): Pelaku {
  return { ...pelaku, peran: [{ peran: 'PENGURUS', koperasiId, kelurahanKode: null }] };
}

/** Entries of the trail about one record; of all koperasi without an id. */
export const jumlahAudit = (tindakan: string, objekId?: string): Promise<number> =>
  db().catatanAudit.count({ where: { tindakan, objekId } });
