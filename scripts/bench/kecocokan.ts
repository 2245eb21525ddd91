import { aturanBerlaku } from '@/lib/aturan/reads';
import { mintaHitungUlang } from '@/lib/kecocokan/hitungan/commands';
import { bacaKoperasiDinilai } from '@/lib/kecocokan/koperasi/reads';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import { susunPeringkat } from '@/lib/kecocokan/rules';
import { bacaPeluang } from '@/lib/peluang/reads';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { jarakDari } from '@/lib/wilayah/reads';

/* npm run bench -- --kecocokan --ukuran=220000: how long the ranking of a whole city takes. */

async function ukur(nama: string, kerja: () => Promise<unknown>): Promise<void> {
  const prosesor = process.cpuUsage();
  const mulai = performance.now();
  await kerja();
  const { user, system } = process.cpuUsage(prosesor);
  const detik = (ms: number) => (ms / 1000).toFixed(2).replace('.', ',');
  console.log(
    `  ${nama}: ${detik(performance.now() - mulai)} detik (prosesor ${detik((user + system) / 1000)} detik)`,
  );
}

async function petugas(): Promise<Pelaku> {
  const akun = await db().pengguna.findFirstOrThrow({
    where: { peran: { some: { peran: 'PETUGAS' } } },
    select: { id: true, nama: true },
  });
  return {
    penggunaId: akun.id,
    nama: akun.nama,
    surel: null,
    peran: [{ peran: 'PETUGAS', kelurahanKode: null, koperasiId: null }],
    permintaanId: 'bench',
  };
}

async function utama(): Promise<void> {
  const pelaku = await petugas();
  const hitung = wewenang(pelaku, 'peluang:hitung') as Wewenang<'peluang:hitung'>;
  await ukur('meminta hitung ulang', () => transaksi((tx) => mintaHitungUlang(tx, hitung)));
  await ukur('semua UMKM terhadap semua koperasi', () => segarkanKecocokan());
  const [usaha, koperasi, golongan, peringkat, peluang] = await Promise.all([
    db().kecocokanUsaha.count({ where: { golonganId: { not: null }, perlu: false } }),
    db().koperasi.count(),
    db().golonganKecocokan.count({ where: { jumlahUsaha: { gt: 0 } } }),
    db().peringkatKecocokan.count(),
    db().peluangKoperasi.count(),
  ]);
  console.log(
    `  ${usaha} UMKM, ${koperasi} koperasi, ${golongan} golongan, ${peringkat} baris peringkat, ${peluang} peluang`,
  );
  await db().$executeRaw`
    UPDATE usaha SET omzet_tahunan = omzet_tahunan + 120000000 WHERE id IN (SELECT id FROM usaha LIMIT 100)`;
  await ukur('setelah 100 usaha berubah', () => segarkanKecocokan());
  await db().$executeRaw`
    UPDATE koperasi SET kategori_kesehatan = 'TIDAK_SEHAT' WHERE id = (SELECT id FROM koperasi LIMIT 1)`;
  await ukur('setelah satu koperasi berubah', () => segarkanKecocokan());
  const agregat = wewenang(pelaku, 'peluang:agregat') as Wewenang<'peluang:agregat'>;
  await ukur('angka halaman peluang', () => bacaPeluang(agregat));
  const { isi } = await aturanBerlaku('kecocokan-koperasi');
  await ukur('peringkat satu usaha, langsung', async () => {
    const profil = await db().golonganKecocokan.findFirstOrThrow();
    susunPeringkat(profil, await bacaKoperasiDinilai(), jarakDari(profil.kelurahanKode), isi);
  });
  await tutupDb();
}

utama().catch((galat: unknown) => {
  console.error(galat);
  process.exitCode = 1;
});
