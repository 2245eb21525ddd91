import { beforeAll, describe, expect, it, vi } from 'vitest';
import { daftarBeban, hitungPenilai } from '@/lib/penilaian/pengawasan/beban/reads';
import { catatEksporPengawasan } from '@/lib/penilaian/pengawasan/ekspor/commands';
import { isiEksporPengawasan } from '@/lib/penilaian/pengawasan/ekspor/reads';
import { KEPALA_PENGAWASAN } from '@/lib/penilaian/pengawasan/ekspor/rules';
import {
  bacaTenggat,
  daftarBelumDinilai,
  hitungBelumDinilai,
} from '@/lib/penilaian/pengawasan/reads';
import { saringPengawasanSchema } from '@/lib/penilaian/pengawasan/schema';
import { daftarBerakhir, hitungBerakhir } from '@/lib/penilaian/pengawasan/sertifikat/reads';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, seolahPada, tambahHari, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import {
  buatAjuan,
  buatDisetujui,
  buatDraf,
  buatKoperasi,
  buatLepas,
  buatPelaku,
  buatTertanggapi,
  hak,
  semuaAspek,
} from '../support/pabrik-penilaian';

// Drawing and signing PDFs takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

type Orang = Pelaku & { penggunaId: string };
let penilai: Orang;
let kabid: Orang;
const awasi = () => hak(kabid, 'penilaian:awasi');

beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
  kabid = await buatPelaku(['KEPALA_BIDANG']);
});

const AKHIR = Number(hariIni().slice(0, 4)) - 1;
let urutan = 0;
/** A word that no other test puts into a name, so that the lists hold only what this test made. */
const kataBaru = () => {
  urutan += 1;
  return `pengawasan${urutan}x${process.pid}`;
};
const saring = (cari: string, isi: Record<string, string> = {}) =>
  saringPengawasanSchema.parse({ cari, ...isi });

async function belumDinilai(cari: string, isi: Record<string, string> = {}, ukuran = 25) {
  const { acuan } = await bacaTenggat(awasi());
  const s = saring(cari, isi);
  const halaman = await daftarBelumDinilai(awasi(), s, acuan, ukuran);
  return { ...halaman, jumlah: await hitungBelumDinilai(awasi(), s, acuan), acuan };
}

describe('who is due and who is overdue', () => {
  it('lists active koperasi without an approved result of the last book year', async () => {
    const kata = kataBaru();
    const dinilai = await buatKoperasi({ nama: `A ${kata}` });
    await buatDisetujui(penilai, dinilai, { tahunBuku: AKHIR });
    const lama = await buatKoperasi({ nama: `B ${kata}` });
    await buatDisetujui(penilai, lama, { tahunBuku: AKHIR - 1, ...semuaAspek('70') });
    const pernah = await buatKoperasi({ nama: `C ${kata}` });
    const berjalan = await buatAjuan(penilai, pernah, { tahunBuku: AKHIR });
    await buatKoperasi({ nama: `D ${kata}`, status: 'TIDAK_AKTIF' });
    await buatKoperasi({ nama: `E ${kata}`, tanggalBadanHukum: tanggalDb(`${AKHIR + 1}-02-01`) });

    const { baris, jumlah, acuan } = await belumDinilai(kata);
    expect(acuan.tahunBuku).toBe(AKHIR);
    expect(jumlah).toBe(2);
    expect(baris.map((satu) => satu.koperasi.nama)).toEqual([`B ${kata}`, `C ${kata}`]);
    expect(baris[0]).toMatchObject({ dinilai: AKHIR - 1, kategori: 'CUKUP_SEHAT', berjalan: null });
    expect(baris[1]).toMatchObject({
      dinilai: null,
      kategori: 'BELUM_DINILAI',
      berjalan: { id: berjalan.id, status: 'DIAJUKAN', penyusun: penilai.nama },
    });
  });

  it('says who is overdue, for which book year and since when', async () => {
    const kata = kataBaru();
    const lama = await buatKoperasi({ nama: `Lama ${kata}` });
    await buatDisetujui(penilai, lama, { tahunBuku: AKHIR - 1 });
    await buatKoperasi({ nama: `Nunggak ${kata}` });
    await buatKoperasi({ nama: `Baru ${kata}`, tanggalBadanHukum: tanggalDb(`${AKHIR}-03-01`) });
    const { aturan } = await bacaTenggat(awasi());
    const bulan = aturan.isi.bulanSetelahTutupBuku;
    const batas = (tahun: number) =>
      new Date(Date.UTC(tahun + 1, bulan, 0)).toISOString().slice(0, 10);
    const pada = (hari: string, isi = {}) =>
      seolahPada(new Date(`${hari}T05:00:00Z`), () => belumDinilai(kata, isi));
    const menurutNama = ({ baris }: Awaited<ReturnType<typeof belumDinilai>>) =>
      Object.fromEntries(
        baris.map(({ koperasi, tenggat }) => [koperasi.nama.split(' ')[0], tenggat]),
      );

    // On the last day there is time; only the year before is overdue.
    const terakhir = menurutNama(await pada(batas(AKHIR)));
    expect(terakhir.Lama).toMatchObject({ terlambat: false, tahunBuku: AKHIR, hari: 0 });
    expect(terakhir.Baru).toMatchObject({ terlambat: false, tahunBuku: AKHIR });
    expect(terakhir.Nunggak).toMatchObject({ terlambat: true, tahunBuku: AKHIR - 1 });
    // A day later all are.
    const lewat = tambahHari(batas(AKHIR), 1);
    const sesudah = menurutNama(await pada(lewat));
    expect(sesudah.Lama).toEqual({
      ...{ terlambat: true, tahunBuku: AKHIR, hari: 1 },
      batas: batas(AKHIR),
    });
    expect(sesudah.Baru).toMatchObject({ terlambat: true, tahunBuku: AKHIR, hari: 1 });
    // The filter says the same as the rows.
    const saringan = { keadaan: 'terlambat' };
    expect((await pada(batas(AKHIR), saringan)).jumlah).toBe(1);
    expect((await pada(lewat, saringan)).jumlah).toBe(3);
  });

  it('filters by state, place and kind, and pages by name in both directions', async () => {
    const kata = kataBaru();
    for (const huruf of ['A', 'B', 'C']) await buatKoperasi({ nama: `${huruf} ${kata}` });
    const keempat = await buatKoperasi({ nama: `D ${kata}` });
    await buatDraf(penilai, keempat, { tahunBuku: AKHIR });
    const hasil = async (isi: Record<string, string>) => (await belumDinilai(kata, isi)).jumlah;
    expect(await hasil({ keadaan: 'berjalan' })).toBe(1);
    expect(await hasil({ keadaan: 'belum-disusun' })).toBe(3);
    expect(await hasil({ keadaan: 'belum-pernah' })).toBe(4);
    // A choice of another part does not narrow this one unseen.
    expect(await hasil({ keadaan: 'habis' })).toBe(4);
    expect(await hasil({ jenis: 'KONSUMEN' })).toBe(0);
    expect(await hasil({ kecamatan: '32.76.01' })).toBe(4);
    expect(await hasil({ kecamatan: '32.76.02' })).toBe(0);

    const satu = await belumDinilai(kata, {}, 2);
    expect(satu.baris.map((b) => b.koperasi.nama[0])).toEqual(['A', 'B']);
    const dua = await belumDinilai(kata, { setelah: satu.setelah ?? '' }, 2);
    expect(dua.baris.map((b) => b.koperasi.nama[0])).toEqual(['C', 'D']);
    expect(dua.setelah).toBeNull();
    const balik = await belumDinilai(kata, { sebelum: dua.sebelum ?? '' }, 2);
    expect(balik.baris.map((b) => b.koperasi.nama[0])).toEqual(['A', 'B']);
  });
});

describe('whose letter lapses', () => {
  const HARI = 60;
  const berakhir = (cari: string, isi: Record<string, string> = {}, ukuran = 25) =>
    daftarBerakhir(awasi(), saring(cari, isi), HARI, ukuran);
  /** A koperasi whose letter holds for so many more days. */
  async function dengan(nama: string, sisa: number, tahunBuku = AKHIR - 1): Promise<string> {
    const koperasiId = await buatKoperasi({ nama });
    const setahunLalu = new Date(`${tambahHari(hariIni(), sisa)}T03:00:00Z`);
    setahunLalu.setUTCFullYear(setahunLalu.getUTCFullYear() - 1);
    await seolahPada(setahunLalu, () => buatDisetujui(penilai, koperasiId, { tahunBuku }));
    return koperasiId;
  }

  it('lists letters that end soon or have ended, the first to end on top', async () => {
    const kata = kataBaru();
    await dengan(`Hari Ini ${kata}`, 0);
    await dengan(`Habis ${kata}`, -5);
    await dengan(`Tepat ${kata}`, HARI);
    await dengan(`Masih Lama ${kata}`, HARI + 1);
    const { baris } = await berakhir(kata);
    expect(
      baris.map(({ koperasi, sisa }) => [koperasi.nama.replace(` ${kata}`, ''), sisa]),
    ).toEqual([
      ['Habis', -5],
      ['Hari Ini', 0],
      ['Tepat', HARI],
    ]);
    expect(await hitungBerakhir(awasi(), saring(kata), HARI)).toBe(3);
    const nama = async (keadaan: string) =>
      (await berakhir(kata, { keadaan })).baris.map(({ koperasi }) => koperasi.nama.split(' ')[0]);
    expect(await nama('habis')).toEqual(['Habis']);
    expect(await nama('segera')).toEqual(['Hari', 'Tepat']);
    expect(await nama('terlambat')).toHaveLength(3);

    const satu = await berakhir(kata, {}, 2);
    expect(satu.baris).toHaveLength(2);
    const dua = await berakhir(kata, { setelah: satu.setelah ?? '' }, 2);
    expect(dua.baris.map(({ sisa }) => sisa)).toEqual([HARI]);
    const balik = await berakhir(kata, { sebelum: dua.sebelum ?? '' }, 2);
    expect(balik.baris.map(({ sisa }) => sisa)).toEqual([-5, 0]);
  });

  it('leaves out who has a letter of a later book year, a revoked one, or is not active', async () => {
    const kata = kataBaru();
    const diperbarui = await dengan(`Diperbarui ${kata}`, 3, AKHIR - 1);
    await buatDisetujui(penilai, diperbarui, { tahunBuku: AKHIR });
    const tidur = await dengan(`Tidur ${kata}`, 3);
    await db().koperasi.update({
      where: { id: tidur },
      data: { status: 'TIDAK_AKTIF', alasanTidakAktif: 'Uji' },
    });
    const dicabut = await dengan(`Dicabut ${kata}`, 3);
    await db().sertifikat.updateMany({
      where: { koperasiId: dicabut },
      data: {
        ...{ status: 'DICABUT', alasanBerakhir: 'Uji' },
        ...{ berakhirPada: new Date(), berakhirOleh: kabid.penggunaId },
      },
    });
    expect((await berakhir(kata)).baris).toEqual([]);
  });
});

describe('the work share of each penilai', () => {
  const beban = async (cari: string) => (await daftarBeban(awasi(), saring(cari), 25)).baris;

  it('counts by state, with share, age and how long approval took', async () => {
    const orang = await buatPelaku(['PENILAI']);
    const kata = kataBaru();
    await db().pengguna.update({ where: { id: orang.penggunaId }, data: { nama: `A ${kata}` } });
    await db().pengguna.create({
      data: {
        nama: `B ${kata}`,
        surel: `${kata}@contoh.test`,
        peran: { create: { peran: 'PENILAI' } },
      },
    });
    const draf = await buatDraf(orang, await buatKoperasi());
    await db().penilaian.update({
      where: { id: draf },
      data: { dibuatPada: new Date(Date.now() - 12.5 * 86_400_000) },
    });
    await buatDraf(orang, await buatKoperasi());
    await buatAjuan(orang, await buatKoperasi());
    await buatLepas(orang, await buatKoperasi());
    await buatTertanggapi(orang, await buatKoperasi());
    const jadi = await buatDisetujui(orang, await buatKoperasi());
    const terbuka = await db().penilaian.count({
      where: {
        status: { in: ['DRAF', 'DIKEMBALIKAN', 'DIAJUKAN', 'MENUNGGU_TANGGAPAN', 'DITANGGAPI'] },
      },
    });
    const [a, b] = await beban(kata);
    expect(a).toEqual({
      ...{ id: orang.penggunaId, nama: `A ${kata}`, penilai: true },
      ...{ draf: 2, dikembalikan: 0, diajukan: 1, ditanggapi: 2, disetujuiTahunIni: 1 },
      bagian: Math.round(500 / terbuka),
      tertua: 12,
      rataHari: 0,
    });
    expect(b).toMatchObject({ draf: 0, bagian: 0, tertua: null, rataHari: null });
    expect(await hitungPenilai(awasi(), saring(kata))).toBe(2);
    expect((await db().penilaian.findUnique({ where: { id: jadi.id } }))?.status).toBe('DISETUJUI');

    // Who is no longer penilai stays listed as long as work lies with them.
    await db().peranPengguna.updateMany({
      where: { penggunaId: orang.penggunaId },
      data: { dicabutPada: new Date() },
    });
    expect((await beban(kata))[0]).toMatchObject({ nama: `A ${kata}`, penilai: false });
  });

  it('pages by name', async () => {
    const kata = kataBaru();
    for (const huruf of ['A', 'B', 'C']) {
      const { penggunaId } = await buatPelaku(['PENILAI']);
      await db().pengguna.update({ where: { id: penggunaId }, data: { nama: `${huruf} ${kata}` } });
    }
    const satu = await daftarBeban(awasi(), saring(kata), 2);
    expect(satu.baris.map(({ nama }) => nama[0])).toEqual(['A', 'B']);
    const dua = await daftarBeban(awasi(), saring(kata, { setelah: satu.setelah ?? '' }), 2);
    expect(dua.baris.map(({ nama }) => nama[0])).toEqual(['C']);
  });
});

describe('export and right', () => {
  it('gives exactly the filtered rows and leaves a trace', async () => {
    const kata = kataBaru();
    for (const huruf of ['A', 'B']) await buatKoperasi({ nama: `${huruf} ${kata}` });
    const { jumlah, isi } = await isiEksporPengawasan(awasi(), 'belum-dinilai', saring(kata));
    const baris: unknown[][] = [];
    for await (const bagian of isi) baris.push(...bagian);
    expect(jumlah).toBe(2);
    expect(baris.map((satu) => satu[0])).toEqual([`A ${kata}`, `B ${kata}`]);
    expect(baris[0]).toHaveLength(KEPALA_PENGAWASAN['belum-dinilai'].length);
    for (const bagian of ['sertifikat', 'beban'] as const) {
      const ekspor = await isiEksporPengawasan(awasi(), bagian, saring(''));
      const semua: unknown[][] = [];
      for await (const satu of ekspor.isi) semua.push(...satu);
      expect(semua).toHaveLength(ekspor.jumlah);
      expect(semua[0]?.length ?? KEPALA_PENGAWASAN[bagian].length).toBe(
        KEPALA_PENGAWASAN[bagian].length,
      );
    }
    await transaksi((tx) =>
      catatEksporPengawasan(tx, awasi(), { bagian: 'sertifikat', jumlah: 7 }),
    );
    const entri = await db().catatanAudit.findFirst({
      where: { penggunaId: kabid.penggunaId, tindakan: 'penilaian.ekspor-pengawasan' },
    });
    expect(entri?.sesudah).toEqual({ bagian: 'sertifikat', jumlah: 7 });
  });

  it('is for the kepala bidang and the inspektorat only', async () => {
    for (const peran of ['KEPALA_BIDANG', 'INSPEKTORAT'] as const) {
      expect(wewenang(await buatPelaku([peran]), 'penilaian:awasi')).not.toBeNull();
    }
    for (const peran of ['PENILAI', 'PETUGAS', 'PEMILIK', 'DEKRANASDA', 'ADMIN'] as const) {
      expect(wewenang(await buatPelaku([peran]), 'penilaian:awasi')).toBeNull();
    }
  });
});
