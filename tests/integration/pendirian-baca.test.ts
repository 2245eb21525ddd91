import { randomUUID } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { halamanRiwayat } from '@/lib/audit/halaman/reads';
import { tugasMenunggu } from '@/lib/beranda/reads';
import { whereDokumen } from '@/lib/dokumen/reads';
import { asalKoperasi } from '@/lib/pendirian/asal/reads';
import { antreanPendirian, hitungAntrean, pendirianSaya } from '@/lib/pendirian/daftar/reads';
import { saringanPendirianSchema } from '@/lib/pendirian/daftar/schema';
import { kembalikanPendirian } from '@/lib/pendirian/langkah/petugas/commands';
import { bacaPendirian } from '@/lib/pendirian/rincian/reads';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { formatTanggal, formatWaktu } from '@/lib/platform/format';
import { jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  buatOrang,
  idPendiri,
  keadaan,
  kumpulkan,
  mulaiUji,
  type OrangUji,
  petugas,
  sampai,
  unggah,
} from '@/tests/support/pabrik-pendirian';
import { buatPelaku, hak } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 180_000 });

const baca = (oleh: Pelaku, id: string) => bacaPendirian(hak(oleh, 'pendirian:baca'), id);
const antrean = (oleh: Pelaku, isi: Record<string, string>) =>
  antreanPendirian(hak(oleh, 'pendirian:baca'), saringanPendirianSchema.parse(isi));

describe('jangkauan', () => {
  test('pemrakarsa, pendiri, dan kantor melihatnya; orang lain tidak', async () => {
    const satu = await kumpulkan(3);
    const pendiri = satu.pendiri[1] as OrangUji;
    for (const akun of [satu.pemrakarsa.akun, pendiri.akun, await petugas()])
      expect(await baca(akun, satu.id)).toMatchObject({ id: satu.id });
    for (const peran of ['KEPALA_BIDANG', 'INSPEKTORAT'] as const) {
      const dilihat = await baca(await buatPelaku(peran), satu.id);
      expect(dilihat?.tindakan).toEqual({ pemrakarsa: [], petugas: [] });
      expect(dilihat?.pendiri.every((isi) => isi.ktpId === null)).toBe(true);
    }
    expect(await baca((await buatOrang()).akun, satu.id)).toBeNull();
    expect(await baca(satu.pemrakarsa.akun, randomUUID())).toBeNull();
    for (const peran of ['ADMIN', 'PENILAI', 'PETUGAS_KELURAHAN', 'DEKRANASDA'] as const)
      expect(wewenang(await buatPelaku(peran), 'pendirian:baca')).toBeNull();
  });

  test('setiap pembaca mendapat tindakan dan setorannya sendiri', async () => {
    const satu = await kumpulkan(9);
    await sampai(satu, 'RAPAT_DIKIRIM');
    const pendiri = satu.pendiri[4] as OrangUji;
    const milikPendiri = await baca(pendiri.akun, satu.id);
    expect(milikPendiri?.pembaca).toMatchObject({ memimpin: false, memeriksa: false });
    expect(milikPendiri?.tindakan).toEqual({ pemrakarsa: [], petugas: [] });
    // Of the others a founder does not see what they paid.
    const setoran = milikPendiri?.pendiri.filter((isi) => isi.setoran !== null);
    expect(setoran?.map((isi) => isi.nama)).toEqual([pendiri.nama]);
    const dinas = await baca(await petugas(), satu.id);
    expect(dinas?.tindakan.petugas.map((isi) => isi.tindakan)).toEqual([
      ...(['setujuiRapat', 'kembalikan', 'tolak'] as const),
    ]);
    expect(dinas?.pendiri.every((isi) => isi.setoran !== null && isi.ktpId !== null)).toBe(true);
    const pemrakarsa = await baca(satu.pemrakarsa.akun, satu.id);
    expect(pemrakarsa?.tindakan.pemrakarsa.map((isi) => isi.tindakan)).toEqual(['batalkan']);
  });

  test('pendiri yang mundur atau dikeluarkan tidak melihatnya lagi', async () => {
    const satu = await kumpulkan(3);
    const pendiri = satu.pendiri[1] as OrangUji;
    await db().pendiri.updateMany({
      where: { pendirianId: satu.id, pelakuUsahaId: pendiri.pelakuUsahaId },
      data: { status: 'MUNDUR', berakhirPada: new Date() },
    });
    expect(await baca(pendiri.akun, satu.id)).toBeNull();
  });

  test('pengurus koperasi yang lahir dapat membukanya, dan tautannya dua arah', async () => {
    const satu = await kumpulkan(9);
    await sampai(satu, 'BERBADAN_HUKUM');
    const { koperasiId } = await keadaan(satu.id);
    const pengurus = await buatPelaku('PENGURUS', { koperasiId: koperasiId ?? '' });
    expect(await baca(pengurus, satu.id)).toMatchObject({ koperasi: { id: koperasiId } });
    expect(await asalKoperasi(hak(pengurus, 'pendirian:baca'), koperasiId ?? '')).toMatchObject({
      id: satu.id,
    });
    const asing = await buatPelaku('PENGURUS', { koperasiId: koperasiId ?? '' });
    const lain = { ...asing, peran: [{ ...asing.peran[0], koperasiId: randomUUID() }] } as Pelaku;
    expect(await asalKoperasi(hak(lain, 'pendirian:baca'), koperasiId ?? '')).toBeNull();
  });
});

describe('berkas', () => {
  const terbuka = (oleh: Pelaku, id: string) => {
    const by = wewenang(oleh, 'dokumen:baca');
    return by ? db().dokumen.count({ where: { id, AND: [whereDokumen(by)] } }) : 0;
  };

  test('berkas bersama terbuka bagi pendiri, berkas seorang hanya bagi dia dan pemrakarsa', async () => {
    const satu = await kumpulkan(9, { jenis: 'SIMPAN_PINJAM', sektorUsaha: 11 });
    await sampai(satu, 'RAPAT_PENDIRIAN');
    const [, kedua = ''] = await idPendiri(satu.id);
    const bersama = pasti(await unggah(satu.pemrakarsa, satu.id, 'daftar-hadir')).id;
    const sendiri = pasti(
      await unggah(satu.pemrakarsa, satu.id, 'bukti-setoran-pendiri', kedua),
    ).id;
    const [pemrakarsa, milik, lain] = satu.pendiri as [OrangUji, OrangUji, OrangUji];
    const asing = await buatOrang();
    const kantor = [
      await petugas(),
      await buatPelaku('KEPALA_BIDANG'),
      await buatPelaku('INSPEKTORAT'),
    ];
    const lihat = async (id: string) => ({
      pemrakarsa: await terbuka(pemrakarsa.akun, id),
      milik: await terbuka(milik.akun, id),
      lain: await terbuka(lain.akun, id),
      asing: await terbuka(asing.akun, id),
      kantor: (await Promise.all(kantor.map((akun) => terbuka(akun, id)))).join(''),
      kelurahan: await terbuka(
        await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: '32.76.01.1006' }),
        id,
      ),
    });
    const kantorSaja = { asing: 0, kantor: '111', kelurahan: 0 };
    expect(await lihat(bersama)).toEqual({ ...kantorSaja, pemrakarsa: 1, milik: 1, lain: 1 });
    expect(await lihat(sendiri)).toEqual({ ...kantorSaja, pemrakarsa: 1, milik: 1, lain: 0 });
    // The KTP of a founder is not the other founders' to see, nor the initiator's.
    expect(await terbuka(pemrakarsa.akun, milik.ktpId)).toBe(0);
    expect(await terbuka(lain.akun, milik.ktpId)).toBe(0);
  });
});

test('hasil pemeriksaan tetap terbaca setelah langkahnya selesai: hasil, siapa, kapan', async () => {
  const satu = await kumpulkan(9);
  await sampai(satu, 'PROSES_NOTARIS');
  const dinas = await petugas();
  const dilihat = await baca(dinas, satu.id);
  const lalu = dilihat?.berkas.filter(({ kini }) => !kini).flatMap(({ butir }) => butir) ?? [];
  const diperiksa = lalu.filter(({ berkas }) => berkas?.pemeriksaan);
  expect(diperiksa.length).toBeGreaterThan(0);
  expect(diperiksa.every(({ bolehPeriksa }) => !bolehPeriksa)).toBe(true);
  const baris = await db().berkasPendirian.findMany({
    where: { pendirianId: satu.id, digantiPada: null },
  });
  for (const { berkas } of diperiksa) {
    const ada = baris.find(({ id }) => id === berkas?.id);
    const oleh = await db().pengguna.findUniqueOrThrow({ where: { id: ada?.diperiksaOleh ?? '' } });
    expect(berkas?.status).toBe('SESUAI');
    expect(berkas?.pemeriksaan).toEqual({
      oleh: oleh.nama,
      pada: formatWaktu(ada?.diperiksaPada as Date),
    });
  }
});

test('riwayat: sepuluh terbaru, lalu semuanya sehalaman demi sehalaman, tanpa milik yang lain', async () => {
  const satu = await kumpulkan(9);
  await sampai(satu, 'PROSES_NOTARIS');
  const by = hak(await petugas(), 'pendirian:baca');
  const objek = { objekJenis: 'pendirian', objekId: satu.id };
  const semua = await db().catatanAudit.findMany({
    where: objek,
    orderBy: [{ waktu: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  const halaman = (tempat: { setelah?: string; sebelum?: string }) =>
    halamanRiwayat(by, 'pendirian', satu.id, { ukuran: 10, ...tempat });
  const pertama = await halaman({});
  expect(pertama.baris).toHaveLength(10);
  expect(pertama.sebelum).toBeNull();
  const dibaca = pertama.baris.map(({ id }) => id);
  for (let { setelah } = pertama; setelah; ) {
    const berikut = await halaman({ setelah });
    dibaca.push(...berikut.baris.map(({ id }) => id));
    setelah = berikut.setelah;
  }
  expect(dibaca).toEqual(semua.map(({ id }) => id));
  const kedua = await halaman({ setelah: pertama.setelah ?? '' });
  const kembali = await halaman({ sebelum: kedua.sebelum ?? '' });
  expect(kembali.baris.map(({ id }) => id)).toEqual(pertama.baris.map(({ id }) => id));
  // A cursor of another record names nothing of that record.
  const asing = await db().catatanAudit.findFirstOrThrow({ where: { NOT: objek } });
  const milik = new Set(semua.map(({ id }) => id));
  const sisa = await halaman({ setelah: asing.id });
  expect(sisa.baris.every(({ id }) => milik.has(id))).toBe(true);
});

describe('antrean', () => {
  test('tab, saringan, dan halaman kursor tanpa yang hilang atau ganda', async () => {
    const dinas = await petugas();
    const kata = `Antrean${Date.now()}`;
    const id: string[] = [];
    for (let n = 0; n < 27; n += 1) {
      id.push(
        (
          await mulaiUji({
            nama: `Koperasi Konsumen ${randomUUID()} ${kata} Usaha Maju ${randomUUID()}`,
          })
        ).id,
      );
    }
    const pertama = await antrean(dinas, { tab: 'pemrakarsa', cari: kata });
    expect(pertama.baris).toHaveLength(25);
    expect(pertama.sebelum).toBeNull();
    const kedua = await antrean(dinas, {
      tab: 'pemrakarsa',
      cari: kata,
      sesudah: pertama.setelah ?? '',
    });
    expect([...pertama.baris, ...kedua.baris].map((isi) => isi.id)).toEqual(id);
    const kembali = await antrean(dinas, {
      tab: 'pemrakarsa',
      cari: kata,
      sebelum: kedua.sebelum ?? '',
    });
    expect(kembali.baris.map((isi) => isi.id)).toEqual(pertama.baris.map((isi) => isi.id));
    const by = hak(dinas, 'pendirian:baca');
    const jumlah = await hitungAntrean(by, saringanPendirianSchema.parse({ cari: kata }));
    expect(jumlah).toEqual({ dinas: 0, pemrakarsa: 27, selesai: 0 });
    // The longest waiting stands first; what is late can be singled out.
    await db().pendirian.update({
      where: { id: id[26] },
      data: { statusSejak: new Date('2026-01-05T00:00:00Z'), batasPada: new Date('2026-02-01') },
    });
    const urut = await antrean(dinas, { tab: 'pemrakarsa', cari: kata });
    expect(urut.baris[0]).toMatchObject({ id: id[26], lewat: true });
    const lewat = await antrean(dinas, { tab: 'pemrakarsa', cari: kata, lewat: 'ya' });
    expect(lewat.baris.map((isi) => isi.id)).toEqual([id[26]]);
    expect((await antrean(dinas, { tab: 'pemrakarsa', cari: `${kata}x` })).baris).toEqual([]);
    expect((await antrean(dinas, { tab: 'pemrakarsa', sesudah: 'rusak' })).baris.length).toBe(25);
  });

  test('setiap orang melihat pendiriannya sendiri saja', async () => {
    const satu = await kumpulkan(2);
    const pendiri = satu.pendiri[1] as OrangUji;
    for (const akun of [satu.pemrakarsa.akun, pendiri.akun]) {
      const milik = await pendirianSaya(hak(akun, 'pendirian:baca'));
      expect(milik.map((isi) => isi.id)).toEqual([satu.id]);
      expect(milik[0]).toMatchObject({ jumlahPendiri: 2, pendiriPalingSedikit: 9 });
    }
    expect(await pendirianSaya(hak((await buatOrang()).akun, 'pendirian:baca'))).toEqual([]);
  });
});

describe('halaman muka', () => {
  const tugas = async (akun: Pelaku, label: string) => {
    const semua = await tugasMenunggu(hak(akun, 'akun:sendiri'));
    return semua.find((satu) => satu.label.includes(label))?.jumlah ?? 0;
  };

  test('menyebut yang menunggu pemrakarsa, lalu yang menunggu dinas', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    expect(await tugas(satu.pemrakarsa.akun, 'menunggu Anda')).toBe(1);
    const sebelum = await tugas(dinas, 'menunggu dinas');
    await sampai(satu, 'SIAP_PENYULUHAN');
    expect(await tugas(satu.pemrakarsa.akun, 'menunggu Anda')).toBe(0);
    expect(await tugas(dinas, 'menunggu dinas')).toBe(sebelum + 1);
    const { versi } = await keadaan(satu.id);
    pasti(
      await jalankan((tx) =>
        kembalikanPendirian(tx, hak(dinas, 'pendirian:periksa'), {
          id: satu.id,
          versi,
          keputusan: 'kembalikan',
          alasan: 'Lengkapi dahulu.',
        }),
      ),
    );
    expect(await tugas(satu.pemrakarsa.akun, 'menunggu Anda')).toBe(1);
    // It looks returned, with the reason, until it is sent again.
    const tampil = async (akun: Pelaku) =>
      (await bacaPendirian(hak(akun, 'pendirian:baca'), satu.id))?.dikembalikan;
    for (const akun of [satu.pemrakarsa.akun, dinas])
      expect(await tampil(akun)).toEqual({
        tanggal: formatTanggal(sekarang()),
        alasan: 'Lengkapi dahulu.',
      });
    await sampai(satu, 'SIAP_PENYULUHAN');
    expect(await tampil(satu.pemrakarsa.akun)).toBeNull();
  });
});
