import { parseArgs } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { buatPengguna } from '@/lib/pengguna/commands';
import { buatPenggunaSchema } from '@/lib/pengguna/schema';
import { wewenangSistem } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { jalankan } from './jalankan';

/*
 * npm run admin:buat -- --surel nama@depok.go.id --nama "Nama Lengkap" [--tambah]
 *
 * Makes the first administrator and prints a link, good once and for seven days, to set the password.
 * When there is an administrator already it refuses unless told to add one.
 */

const CARA = 'Cara pakai: npm run admin:buat -- --surel nama@depok.go.id --nama "Nama Lengkap"';

async function buat(): Promise<string> {
  const { values } = parseArgs({
    options: {
      surel: { type: 'string' },
      nama: { type: 'string' },
      tambah: { type: 'boolean', default: false },
    },
  });
  const isian = buatPenggunaSchema.safeParse({
    surel: values.surel ?? '',
    nama: values.nama ?? '',
    peran: 'ADMIN',
  });
  if (!isian.success) {
    const pesan = isian.error.issues.map((satu) => `  - ${satu.message}`).join('\n');
    throw new Error(`${CARA}\n${pesan}`);
  }
  const admin = await db().peranPengguna.count({
    where: { peran: 'ADMIN', dicabutPada: null, pengguna: { dinonaktifkanPada: null } },
  });
  if (admin > 0 && !values.tambah) {
    throw new Error(
      'Sudah ada admin. Admin baru dibuat di portal, menu Pengguna.\n' +
        'Bila tidak ada admin yang dapat masuk, jalankan lagi dengan --tambah.',
    );
  }
  const by = wewenangSistem('pengguna:kelola', 'perintah admin:buat', uuidv7());
  const hasil = await transaksi((tx) => buatPengguna(tx, by, isian.data));
  if (!hasil.ok) {
    throw new Error(
      hasil.alasan === 'SUREL_TERDAFTAR'
        ? 'Alamat surel ini sudah punya akun.'
        : 'Akun tidak dapat dibuat.',
    );
  }
  return hasil.nilai.tautan;
}

jalankan(async () => {
  const tautan = await buat();
  console.log('Admin dibuat. Buka tautan ini untuk membuat kata sandi:');
  console.log(`\n  ${tautan}\n`);
  console.log('Tautan berlaku 7 hari dan hanya dapat dipakai satu kali. Jangan bagikan.');
  return true;
});
