import { ingatkanSemua } from '@/lib/koperasi/rat/pengingat/commands';
import { ingatkanSemuaSchema } from '@/lib/koperasi/rat/pengingat/schema';
import { catat } from '@/lib/platform/audit';
import { hashSandi } from '@/lib/platform/auth/sandi';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { wewenang, wewenangSistem } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { env } from '@/lib/platform/env';
import { berhasil } from '@/lib/platform/hasil';
import { kerjakanSekali } from '@/lib/surat/latar/commands';
import { AKUN_DEMO, buatAkunDemo } from './akun';
import { buatAcak } from './demo/acak';
import { tandaiDemo } from './demo/keadaan';
import { buatKoperasiDemo } from './demo/koperasi';
import { buatUmkmDemo } from './demo/umkm';
import { buatKeanggotaanDemo } from './keanggotaan-demo';
import { buatKampanyeDemo, buatKecocokanDemo, buatUndanganMendirikanDemo } from './kecocokan-demo';
import { buatLapanganDemo } from './lapangan-demo';
import { buatLaporanDemo } from './laporan-demo';
import { buatPendirianDemo } from './pendirian-demo';
import { buatPenilaianDemo } from './penilaian-demo';
import { buatPermodalanDemo } from './permodalan-demo';
import { buatProgramDemo } from './program-demo';

const BENIH = 20_261_124;
const UKURAN = { penuh: { koperasi: 165, umkm: 3000 }, kecil: { koperasi: 24, umkm: 180 } };

/** An actor of the demo, with the role of the account. */
function pelakuDari(surel: string, id: Record<string, string>): Pelaku {
  const akun = AKUN_DEMO.find((satu) => satu.surel === surel);
  const penggunaId = id[surel];
  if (!akun || !penggunaId) throw new Error(`Akun demo ${surel} tidak ada.`);
  return {
    penggunaId,
    nama: akun.nama,
    surel,
    peran: [{ peran: akun.peran, kelurahanKode: akun.kelurahanKode ?? null, koperasiId: null }],
    permintaanId: 'data-demo',
  };
}

/** The pengurus of the demo gets its koperasi: the first one that takes members. */
async function jadikanPengurus(
  penggunaId: string,
  koperasiIds: readonly string[],
): Promise<string> {
  const koperasi = await db().koperasi.findFirstOrThrow({
    where: {
      id: { in: [...koperasiIds] },
      status: 'AKTIF',
      menerimaAnggota: true,
      jenis: 'SIMPAN_PINJAM',
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  await transaksi(async (tx) => {
    await tx.peranPengguna.create({
      data: { penggunaId, peran: 'PENGURUS', koperasiId: koperasi.id },
    });
    await catat(tx, wewenangSistem('pengguna:kelola', 'data demo', 'data-demo'), {
      tindakan: 'pengguna.berikan-peran',
      objekJenis: 'pengguna',
      objekId: penggunaId,
      sesudah: { peran: 'PENGURUS', koperasiId: koperasi.id },
    });
    return berhasil(null);
  });
  return koperasi.id;
}

/** One kecamatan was reminded of its RAT, so that the lists show it. */
async function ingatkanContoh(petugas: Pelaku): Promise<void> {
  const by = wewenang(petugas, 'rat:ingatkan');
  if (!by) throw new Error('Data demo: petugas tidak dapat mengingatkan.');
  const saring = ingatkanSemuaSchema.parse({
    daftar: 'belum',
    kecamatan: '32.76.11',
    setuju: 'ya',
  });
  await transaksi((tx) => ingatkanSemua(tx, by, saring));
}

/** Notices and mails of the loading: the newest of each account stay, the rest would only be noise. */
async function rapikanKabar(): Promise<void> {
  await db().$executeRaw`
    DELETE FROM pemberitahuan WHERE id IN (
      SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY pengguna_id ORDER BY id DESC) AS ke FROM pemberitahuan) p
      WHERE ke > 12)`;
  await db().$executeRaw`
    DELETE FROM surat_keluar WHERE id NOT IN (SELECT id FROM surat_keluar ORDER BY id DESC LIMIT 40)`;
}

/**
 * Fills an empty database with plainly invented data, made through the same commands as real use. The
 * same everywhere: chance comes from one seed.
 */
export async function muatDemo(): Promise<void> {
  const ukuran = process.env.SINERGI_DEMO_UKURAN === 'kecil' ? UKURAN.kecil : UKURAN.penuh;
  const mulai = sekarang().getTime();
  await tandaiDemo('mulai');
  console.log('  data demo: akun untuk setiap peran');
  const akun = await buatAkunDemo();
  const petugas = pelakuDari('petugas@contoh.test', akun);
  const pemeriksa = pelakuDari('petugas2@contoh.test', akun);
  console.log(`  data demo: ${ukuran.koperasi} koperasi dan 63 KKMP`);
  const koperasiDemo = await buatKoperasiDemo({
    jumlah: ukuran.koperasi,
    acak: buatAcak(BENIH),
    petugas,
  });
  const koperasi = koperasiDemo.map((satu) => satu.id);
  const koperasiPengurus = await jadikanPengurus(akun['pengurus@contoh.test'] as string, koperasi);
  const pengurus: Pelaku = {
    ...pelakuDari('pengurus@contoh.test', akun),
    peran: [{ peran: 'PENGURUS', kelurahanKode: null, koperasiId: koperasiPengurus }],
  };
  console.log('  data demo: laporan tahunan dengan berkasnya');
  await buatLaporanDemo({
    petugas,
    pemeriksa,
    pengurus: { koperasiId: koperasiPengurus, pelaku: pengurus },
    koperasi: koperasiDemo,
    acak: buatAcak(BENIH + 4),
  });
  await ingatkanContoh(petugas);
  console.log('  data demo: penilaian kesehatan tiga tahun buku');
  await buatPenilaianDemo({
    pelaku: {
      penilai: pelakuDari('penilai@contoh.test', akun),
      kepalaBidang: pelakuDari('kabid@contoh.test', akun),
      petugas,
      pengurus: { koperasiId: koperasiPengurus, pelaku: pengurus },
    },
    koperasiIds: koperasi,
    acak: buatAcak(BENIH + 1),
  });
  const sandiHash = await hashSandi(env().SINERGI_SANDI_DEMO);
  const pemilik = await buatUmkmDemo({
    jumlah: ukuran.umkm,
    acak: buatAcak(BENIH + 2),
    sandiHash,
    akunPertama: { id: akun['pemilik@contoh.test'] as string, nama: 'Tini Pemilik' },
    petugas,
  });
  console.log('  data demo: koperasi yang cocok dan kampanye undangan');
  const akunPemilik = akun['pemilik@contoh.test'] as string;
  await buatKecocokanDemo({ acak: buatAcak(BENIH + 6), petugas, pemilik, akunPemilik });
  console.log('  data demo: permohonan dan keanggotaan');
  const permohonan = await buatKeanggotaanDemo({
    acak: buatAcak(BENIH + 3),
    pemilik,
    koperasiIds: koperasi,
    petugas,
    pengurus: { koperasiId: koperasiPengurus, pelaku: pengurus },
    akunPemilik,
  });
  const peluang = await buatUndanganMendirikanDemo({ acak: buatAcak(BENIH + 8), petugas });
  console.log('  data demo: pendirian koperasi');
  await buatPendirianDemo({
    acak: buatAcak(BENIH + 5),
    pemilik,
    akunPemilik,
    pengurus: { koperasiId: koperasiPengurus, pelaku: pengurus },
    petugas,
    peluang,
  });
  console.log('  data demo: kampanye undangan yang berjalan');
  await buatKampanyeDemo({ acak: buatAcak(BENIH + 9), petugas, akunPemilik });
  console.log('  data demo: produk pinjaman, pengajuan modal, dan modal dari sumber lain');
  await buatPermodalanDemo({
    acak: buatAcak(BENIH + 5),
    koperasiIds: koperasi,
    petugas,
    pemeriksa,
    pengurus: { koperasiId: koperasiPengurus, pelaku: pengurus },
    pemilik,
    akunPemilik: akun['pemilik@contoh.test'] as string,
    sandiHash,
  });
  const { umumId } = await buatProgramDemo({
    acak: buatAcak(BENIH + 6),
    admin: pelakuDari('admin@contoh.test', akun),
    petugas,
    pendamping: pelakuDari('pendamping@contoh.test', akun),
    sandiHash,
    pemilik,
    akunPemilik: akun['pemilik@contoh.test'] as string,
    kelurahanKode: AKUN_DEMO.find((satu) => satu.peran === 'PETUGAS_KELURAHAN')
      ?.kelurahanKode as string,
    palingBanyak: 800,
  });
  await buatLapanganDemo({
    acak: buatAcak(BENIH + 7),
    kelurahan: pelakuDari('kelurahan@contoh.test', akun),
    petugas,
    programId: umumId,
  });
  // What the jobs of a server would do at once, so that the demo is at rest when it starts.
  await kerjakanSekali();
  await rapikanKabar();
  await tandaiDemo('selesai');
  const detik = Math.round((sekarang().getTime() - mulai) / 1000);
  console.log(
    `  data demo: selesai dalam ${detik} detik (${koperasi.length} koperasi, ${pemilik.length} UMKM, ${permohonan} permohonan)`,
  );
}
