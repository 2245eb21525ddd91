import { v7 as uuidv7 } from 'uuid';
import { catat } from '@/lib/platform/audit';
import { hashSandi } from '@/lib/platform/auth/sandi';
import { wewenangSistem } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Peran } from '@/lib/platform/db/generated/enums';
import { transaksi } from '@/lib/platform/db/transaksi';
import { env } from '@/lib/platform/env';
import { berhasil } from '@/lib/platform/hasil';

export interface AkunDemo {
  surel: string;
  nama: string;
  peran: Peran;
  kelurahanKode?: string;
}

/** One account per role, and a second petugas for what needs two; the names are invented. */
export const AKUN_DEMO: readonly AkunDemo[] = [
  { surel: 'admin@contoh.test', nama: 'Ratna Admin', peran: 'ADMIN' },
  { surel: 'petugas@contoh.test', nama: 'Bayu Petugas', peran: 'PETUGAS' },
  { surel: 'petugas2@contoh.test', nama: 'Nina Petugas', peran: 'PETUGAS' },
  { surel: 'penilai@contoh.test', nama: 'Sari Penilai', peran: 'PENILAI' },
  { surel: 'kabid@contoh.test', nama: 'Hendra Kabid', peran: 'KEPALA_BIDANG' },
  {
    surel: 'kelurahan@contoh.test',
    nama: 'Wulan Kelurahan',
    peran: 'PETUGAS_KELURAHAN',
    kelurahanKode: '32.76.01.1006',
  },
  { surel: 'pendamping@contoh.test', nama: 'Dewi Pendamping', peran: 'PENDAMPING' },
  { surel: 'pengurus@contoh.test', nama: 'Joko Pengurus', peran: 'PENGURUS' },
  { surel: 'pemilik@contoh.test', nama: 'Tini Pemilik', peran: 'PEMILIK' },
  { surel: 'dekranasda@contoh.test', nama: 'Lestari Dekranasda', peran: 'DEKRANASDA' },
  { surel: 'inspektorat@contoh.test', nama: 'Darma Inspektorat', peran: 'INSPEKTORAT' },
];

/**
 * Makes the accounts of the demo with one password. The pengurus gets the role once there is a koperasi.
 *
 * @returns account id by e-mail
 */
export async function buatAkunDemo(): Promise<Record<string, string>> {
  const by = wewenangSistem('pengguna:kelola', 'data demo', 'data-demo');
  const sandiHash = await hashSandi(env().SINERGI_SANDI_DEMO);
  const id: Record<string, string> = {};
  await transaksi(async (tx) => {
    for (const akun of AKUN_DEMO) {
      const penggunaId = uuidv7();
      id[akun.surel] = penggunaId;
      await tx.pengguna.create({
        data: {
          id: penggunaId,
          surel: akun.surel,
          nama: akun.nama,
          sandiHash,
          surelTerverifikasiPada: sekarang(),
        },
      });
      if (akun.peran !== 'PENGURUS') {
        await tx.peranPengguna.create({
          data: { penggunaId, peran: akun.peran, kelurahanKode: akun.kelurahanKode },
        });
      }
      await catat(tx, by, {
        tindakan: 'pengguna.buat',
        objekJenis: 'pengguna',
        objekId: penggunaId,
        sesudah: { peran: akun.peran },
      });
    }
    return berhasil(null);
  });
  return id;
}
