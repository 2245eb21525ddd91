import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { transaksiBerkas } from '@/lib/dokumen/commands';
import { periksaIsi } from '@/lib/dokumen/isi/reads';
import { catatLapangan } from '@/lib/lapangan/commands';
import { tambahFoto } from '@/lib/lapangan/foto/commands';
import { bacaPendataan, bacaTambahan } from '@/lib/lapangan/reads';
import type { CalonSerupa } from '@/lib/lapangan/rules';
import { catatLapanganSchema } from '@/lib/lapangan/schema';
import { usahaYangSama } from '@/lib/lapangan/tambahan/rules';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { buatProgram, buatTerpilih } from '@/tests/support/pabrik-program';
import { buatPelaku, hak, jumlahAudit, KELURAHAN_UJI } from '@/tests/support/pabrik-umkm';

/* What was written without a network turns out to be known already. */

vi.setConfig({ testTimeout: 60_000 });

type Akun = Pelaku & { penggunaId: string };
const pencatat: Record<'kelurahan' | 'pendamping', Akun> = {} as never;
let rekan: Akun;
beforeAll(async () => {
  pencatat.kelurahan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  pencatat.pendamping = await buatPelaku('PENDAMPING');
  rekan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  const peserta = await buatTerpilih(await buatProgram(), await buatPelaku('PETUGAS'));
  const { penggunaId: pendampingId } = pencatat.pendamping;
  for (const status of ['PELATIHAN', 'PENDAMPINGAN'] as const) {
    await db().peserta.update({
      where: { id: peserta.id },
      data: { status, pendampingId, dilatihPada: new Date() },
      select: { id: true },
    });
  }
});

const acak = () =>
  randomUUID()
    .replaceAll('-', '')
    .replace(/\d/g, (n) => 'ghijklmnop'[+n] ?? '');
let urutan = 0;
type Isi = Record<string, string | undefined>;
const isian = (ubah: Isi = {}): Isi & { kunciKirim: string } => {
  urutan += 1;
  return {
    kelurahanKode: KELURAHAN_UJI,
    nama: acak(),
    telepon: `0817${String(50_000_000 + urutan)}`,
    namaUsaha: acak(),
    kegiatanUtama: 'Menjual nasi uduk',
    jenisUsahaKode: 'kuliner',
    alamat: 'Gang Uji 1',
    setuju: 'ya',
    ...ubah,
    kunciKirim: ubah.kunciKirim ?? randomUUID(),
  };
};
const kirim = (oleh: Pelaku, isi: Isi) =>
  transaksi((tx) => catatLapangan(tx, hak(oleh, 'lapangan:catat'), catatLapanganSchema.parse(isi)));
async function pasti(oleh: Pelaku, isi: Isi) {
  const hasil = await kirim(oleh, isi);
  if (!hasil.ok) throw new Error(hasil.alasan);
  return hasil.nilai;
}
const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'ok' : hasil.alasan);
async function serupa(oleh: Pelaku, isi: Isi): Promise<CalonSerupa> {
  const hasil = await kirim(oleh, isi);
  expect(alasan(hasil)).toBe('SERUPA');
  const [calon] = (hasil.ok ? [] : hasil.rincian) as CalonSerupa[];
  if (!calon) throw new Error('tidak ada yang serupa');
  return calon;
}
const keadaan = (id: string) =>
  db().usaha.findUniqueOrThrow({
    where: { id },
    select: {
      nama: true,
      namaPemilik: true,
      alamat: true,
      kegiatanUtama: true,
      lintang: true,
      bujur: true,
      versi: true,
      status: true,
    },
  });
const banyak = async () => ({
  usaha: await db().usaha.count(),
  orang: await db().pelakuUsaha.count(),
  tambahan: await db().tambahanLapangan.count(),
});

async function foto(oleh: Pelaku, kunciKirim: string, kunciFoto: string) {
  const gambar = await sharp({
    create: { width: 8, height: 8, channels: 3, background: '#884422' },
  })
    .jpeg()
    .toBuffer();
  const berkas = await periksaIsi({ jenis: 'FOTO_USAHA', namaAsli: 'foto.jpg', isi: gambar });
  if (!berkas.ok) throw new Error(berkas.alasan);
  return transaksiBerkas((tx) =>
    tambahFoto(tx, hak(oleh, 'lapangan:catat'), berkas.nilai, {
      kunciKirim,
      kunciFoto,
      hal: 'TEMPAT',
    }),
  );
}

const TITIK = { lintang: '-6.4025', bujur: '106.7942', akurasiMeter: '15' };
const kemarin = () => new Date(Date.now() - 86_400_000).toISOString();

describe.each(['kelurahan', 'pendamping'] as const)('%s: usaha yang sama', (siapa) => {
  test('yang tercatat tetap, titik dan foto yang belum ada ditambahkan, dengan jejak dan waktunya', async () => {
    const oleh = pencatat[siapa];
    const lama = isian();
    const { id, nomor } = await pasti(rekan, lama);
    const semula = await keadaan(id);
    const dicatatPada = kemarin();
    const baru = isian({ telepon: lama.telepon, alamat: 'Gang Lain 9', dicatatPada, ...TITIK });
    const { usaha } = await serupa(oleh, baru);
    expect(usaha).toMatchObject({
      id,
      nomor,
      nama: lama.namaUsaha,
      kegiatanUtama: 'Menjual nasi uduk',
      bertitik: false,
      foto: 0,
      aktif: true,
    });
    const hitungan = await banyak();
    const keputusan = usahaYangSama(id);
    const hasil = await pasti(oleh, { ...baru, keputusan });
    expect(hasil).toMatchObject({ id, nomor, ulangan: false, tambahan: true });
    expect(await banyak()).toEqual({ ...hitungan, tambahan: hitungan.tambahan + 1 });
    const kini = await keadaan(id);
    expect(kini).toEqual({
      ...semula,
      lintang: kini.lintang,
      bujur: kini.bujur,
      versi: semula.versi + 1,
    });
    expect([kini.lintang?.toFixed(4), kini.bujur?.toFixed(4)]).toEqual(['-6.4025', '106.7942']);
    expect(await jumlahAudit(id, 'usaha.tambah-lapangan')).toBe(1);
    const tersimpan = await db().tambahanLapangan.findUniqueOrThrow({
      where: { kunciKirim: baru.kunciKirim },
    });
    expect(tersimpan).toMatchObject({
      olehId: oleh.penggunaId,
      titikDitambah: true,
      persetujuanVersi: '2026-11',
    });
    expect(tersimpan.dicatatPada?.toISOString()).toBe(dicatatPada);

    const kunciFoto = randomUUID();
    const [satu, dua] = await Promise.all([
      foto(oleh, baru.kunciKirim, kunciFoto),
      foto(oleh, baru.kunciKirim, kunciFoto),
    ]);
    expect(satu).toEqual(dua);
    expect(alasan(satu)).toBe('ok');
    expect(await db().dokumen.count({ where: { usahaId: id, jenis: 'FOTO_USAHA' } })).toBe(1);
    expect(alasan(await foto(rekan, baru.kunciKirim, randomUUID()))).toBe('TUJUAN_TIDAK_DITEMUKAN');
    const by = hak(oleh, 'lapangan:catat');
    expect(await bacaPendataan(by, id)).toBeNull();
    const tambahan = await bacaTambahan(by, id, baru.kunciKirim);
    expect(tambahan?.foto).toHaveLength(1);
    expect(tambahan?.tambahan).toEqual({ titik: true, pada: new Date(dicatatPada) });
    expect(await bacaTambahan(hak(rekan, 'lapangan:catat'), id)).toBeNull();
  });

  test('kunci yang sama, dua kali pada saat yang sama: sekali, juga sesudahnya tanpa jawaban', async () => {
    const oleh = pencatat[siapa];
    const lama = isian();
    const { id } = await pasti(rekan, lama);
    const baru = isian({ telepon: lama.telepon });
    await serupa(oleh, baru);
    const dijawab = { ...baru, keputusan: usahaYangSama(id) };
    const dua = await Promise.all([pasti(oleh, dijawab), pasti(oleh, dijawab)]);
    expect(dua.map((satu) => satu.ulangan).sort()).toEqual([false, true]);
    // The phone did not hear the answer, and sends what it holds, which says nothing of the decision.
    expect(await pasti(oleh, baru)).toMatchObject({ id, ulangan: true, tambahan: true });
    expect(await pasti(oleh, { ...baru, hanyaLihat: 'ya' })).toMatchObject({ ulangan: true });
    expect(await db().tambahanLapangan.count({ where: { usahaId: id } })).toBe(1);
    expect(await jumlahAudit(id, 'usaha.tambah-lapangan')).toBe(1);
    expect(alasan(await kirim(rekan, baru))).toBe('KUNCI_TERPAKAI');
  });

  test('usaha lain milik orang itu, atau orang lain: dicatat sendiri, waktunya tetap waktu di jalan', async () => {
    const oleh = pencatat[siapa];
    const lama = isian();
    const { id } = await pasti(rekan, lama);
    const semula = await keadaan(id);
    const dicatatPada = kemarin();
    const jawaban = {
      lain: (orang: string) => ({ keputusan: orang }),
      berbeda: (orang: string) => ({ keputusan: 'berbeda', dilihat: orang }),
    };
    for (const jawab of Object.values(jawaban)) {
      const baru = isian({ telepon: lama.telepon, dicatatPada });
      const calon = (await kirim(oleh, baru)) as { rincian?: CalonSerupa[] };
      const orang = calon.rincian?.map((satu) => satu.pelakuUsahaId) ?? [];
      expect(orang.length).toBeGreaterThan(0);
      const pilih = jawab === jawaban.lain ? (orang[0] ?? '') : orang.join(',');
      const hasil = await pasti(oleh, { ...baru, ...jawab(pilih) });
      expect(hasil).toMatchObject({ ulangan: false, tambahan: false });
      expect(hasil.id).not.toBe(id);
      const { pendataan } = await db().usaha.findUniqueOrThrow({
        where: { id: hasil.id },
        select: { pendataan: { select: { dicatatPada: true, orangSama: true } } },
      });
      expect(pendataan?.orangSama).toBe(jawab === jawaban.lain);
      expect(pendataan?.dicatatPada?.toISOString()).toBe(dicatatPada);
    }
    expect(await keadaan(id)).toEqual(semula);
  });
});

describe('menambah ke usaha yang tercatat ditolak', () => {
  test('usaha yang tidak ditunjukkan, atau tidak aktif: tidak ada yang berubah', async () => {
    const oleh = pencatat.kelurahan;
    const lama = isian();
    const { id } = await pasti(rekan, lama);
    const { id: asing } = await pasti(rekan, isian());
    const baru = isian({ telepon: lama.telepon, ...TITIK });
    await serupa(oleh, baru);
    const semula = [await keadaan(id), await keadaan(asing), await banyak()];
    expect(alasan(await kirim(oleh, { ...baru, keputusan: usahaYangSama(asing) }))).toBe('SERUPA');
    await db().usaha.update({ where: { id }, data: { status: 'TIDAK_AKTIF' } });
    expect((await serupa(oleh, baru)).usaha?.aktif).toBe(false);
    const ditolak = await kirim(oleh, { ...baru, keputusan: usahaYangSama(id) });
    expect(ditolak).toMatchObject({ alasan: 'USAHA_TIDAK_AKTIF', rincian: [expect.anything()] });
    await db().usaha.update({ where: { id }, data: { status: 'DIAJUKAN' } });
    expect([await keadaan(id), await keadaan(asing), await banyak()]).toEqual(semula);
    expect(await jumlahAudit(id, 'usaha.tambah-lapangan')).toBe(0);
  });

  test('titik yang sudah ada tidak diganti; titik jauh ditanyakan dahulu', async () => {
    const oleh = pencatat.kelurahan;
    const jauh = { lintang: '-6,21', bujur: '106,61' };
    const bertitik = isian(TITIK);
    const { id } = await pasti(rekan, bertitik);
    const semula = await keadaan(id);
    const baru = isian({ ...jauh, telepon: bertitik.telepon, keputusan: usahaYangSama(id) });
    await pasti(oleh, baru);
    expect(await keadaan(id)).toEqual(semula);

    const tanpaTitik = isian();
    const lain = await pasti(rekan, tanpaTitik);
    const kedua = isian({
      ...jauh,
      telepon: tanpaTitik.telepon,
      keputusan: usahaYangSama(lain.id),
    });
    expect(await kirim(oleh, kedua)).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'TITIK_JAUH' }],
      rincian: [expect.anything()],
    });
    expect((await keadaan(lain.id)).lintang).toBeNull();
    expect(await pasti(oleh, { ...kedua, konfirmasiPeringatan: 'ya' })).toMatchObject({
      tambahan: true,
    });
    expect((await keadaan(lain.id)).lintang?.toFixed(2)).toBe('-6.21');
  });
});
