import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  daftarHimpunan,
  daftarHimpunanBerlaku,
  himpunanBerlaku,
  himpunanById,
  himpunanPenilaian,
  sidikHimpunan,
} from '@/lib/penilaian/himpunan/reads';
import type { HimpunanAturan } from '@/lib/penilaian/himpunan/types';
import {
  aktifkanHimpunan,
  buangHimpunan,
  unggahHimpunan,
} from '@/lib/penilaian/himpunan/unggahan/commands';
import {
  aktifkanHimpunanSchema,
  unggahHimpunanSchema,
} from '@/lib/penilaian/himpunan/unggahan/schema';
import { masukanLembar } from '@/lib/penilaian/lembar/rules';
import { hitungKertasKerja } from '@/lib/penilaian/mesin/rules';
import { wewenangPublik } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { buatAkun, hak, jumlahAudit } from '@/tests/support/pabrik-akun';
import { buatDraf, buatKoperasi, buatPelaku } from '@/tests/support/pabrik-penilaian';

const publik = wewenangPublik('uji');
const dasar = HIMPUNAN_AWAL[0] as HimpunanAturan;
let admin: Awaited<ReturnType<typeof buatAkun>>;
beforeAll(async () => {
  admin = await buatAkun(['ADMIN']);
});

const salinan = (ubah: Partial<HimpunanAturan> = {}): HimpunanAturan => ({
  ...structuredClone(dasar),
  id: `uji-${randomUUID().slice(0, 8)}`,
  ...ubah,
});
const unggah = (berkas: HimpunanAturan) =>
  transaksi((tx) => unggahHimpunan(tx, hak(admin, 'aturan:ubah'), { berkas }));
const aktifkan = (id: string, berlakuMulai: string, konfirmasiPeringatan = false) =>
  transaksi((tx) =>
    aktifkanHimpunan(tx, hak(admin, 'aturan:ubah'), { id, berlakuMulai, konfirmasiPeringatan }),
  );
const buang = (id: string) =>
  transaksi((tx) => buangHimpunan(tx, hak(admin, 'aturan:ubah'), { id }));
async function draf(isi = salinan()): Promise<string> {
  const hasil = await unggah(isi);
  if (!hasil.ok) throw new Error(hasil.alasan);
  return hasil.nilai.id;
}

describe('data acuan', () => {
  it('memuat empat himpunan sebagai aktif, isinya sama dengan berkasnya', async () => {
    const semua = await daftarHimpunanBerlaku(publik);
    for (const isi of HIMPUNAN_AWAL) {
      const satu = semua.find((ada) => ada.isi.id === isi.id);
      expect(satu?.isi).toEqual(isi);
      expect(satu?.sidik).toBe(sidikHimpunan(isi));
    }
  });
});

describe('unggah', () => {
  it('menyimpan draf yang belum dipakai, dengan catatan audit', async () => {
    const isi = salinan();
    const sebelum = await jumlahAudit('himpunan.unggah');
    const id = await draf(isi);
    expect(await himpunanBerlaku(publik, isi.id)).toBeNull();
    const satu = await himpunanById(hak(admin, 'aturan:baca'), id);
    expect(satu).toMatchObject({ status: 'DRAF', berlakuMulai: null, pengunggah: admin.nama });
    expect(satu?.isi).toEqual(isi);
    expect(await jumlahAudit('himpunan.unggah')).toBe(sebelum + 1);
  });

  it('id dan versi yang sama ditolak, isi yang sama juga, tanpa catatan', async () => {
    const isi = salinan();
    await draf(isi);
    const sebelum = await jumlahAudit('himpunan.unggah');
    expect(await unggah(structuredClone(isi))).toMatchObject({ alasan: 'SUDAH_ADA' });
    expect(await unggah({ ...isi, nama: 'Nama lain' })).toMatchObject({
      alasan: 'VERSI_TERPAKAI',
    });
    expect(await jumlahAudit('himpunan.unggah')).toBe(sebelum);
    expect((await unggah({ ...isi, versi: '2' })).ok).toBe(true);
  });

  it('dua unggahan serentak: satu yang menang', async () => {
    const isi = salinan();
    const hasil = await Promise.all([
      unggah(isi),
      unggah(structuredClone(isi)),
      unggah({ ...isi }),
    ]);
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
  });

  it('berkas yang salah disebut kesalahannya satu per satu dengan kata', () => {
    const isi = salinan();
    Object.assign(isi.aspek[0] ?? {}, { bobot: '31' });
    Object.assign(isi.indikator[0] ?? {}, { sub: 'zz' });
    const pesan = (berkas: unknown) =>
      unggahHimpunanSchema.safeParse({ berkas }).error?.issues.map((satu) => satu.message);
    expect(pesan(JSON.stringify(isi))).toEqual([
      'Aspek: Jumlah bobot semua aspek harus tepat 100.',
      'Indikator TK-P1, sub: Subaspek zz tidak ada pada aspek TK.',
    ]);
    expect(pesan('{')).toEqual(['Isi berkas ini bukan JSON yang utuh.']);
    expect(pesan(undefined)).toEqual(['Pilih berkas JSON himpunan aturan.']);
    const { indikator: _, ...tanpa } = isi;
    expect(pesan(JSON.stringify(tanpa))).toEqual(['Indikator: Isian ini wajib diisi.']);
    expect(pesan(JSON.stringify({}))?.length).toBeGreaterThan(10);
  });
});

describe('mengaktifkan', () => {
  it('dipakai mulai tanggalnya; versi baru menggantikan mulai tanggalnya sendiri', async () => {
    const isi = salinan();
    const id = await draf(isi);
    expect((await aktifkan(id, tambahHari(hariIni(), 10))).ok).toBe(true);
    expect(await himpunanBerlaku(publik, isi.id)).toBeNull();
    expect((await himpunanBerlaku(publik, isi.id, tambahHari(hariIni(), 10)))?.id).toBe(id);
    const kedua = await draf({ ...isi, versi: '2' });
    expect((await aktifkan(kedua, tambahHari(hariIni(), 20))).ok).toBe(true);
    const pada = async (hari: number) =>
      (await himpunanBerlaku(publik, isi.id, tambahHari(hariIni(), hari)))?.isi.versi;
    expect([await pada(19), await pada(20)]).toEqual(['1', '2']);
    expect(await jumlahAudit('himpunan.aktifkan')).toBeGreaterThanOrEqual(2);
  });

  it('hanya sekali; sesudahnya tidak dapat dibuang, juga tidak lewat basis data', async () => {
    const id = await draf();
    expect((await aktifkan(id, hariIni())).ok).toBe(true);
    expect(await aktifkan(id, hariIni())).toMatchObject({ alasan: 'SUDAH_AKTIF' });
    expect(await buang(id)).toMatchObject({ alasan: 'SUDAH_AKTIF' });
    await expect(db().himpunanAturan.delete({ where: { id } })).rejects.toThrow();
    await expect(
      db().himpunanAturan.update({ where: { id }, data: { nama: 'x' } }),
    ).rejects.toThrow();
    await expect(
      db().himpunanAturan.update({ where: { id }, data: { berlakuMulai: new Date(0) } }),
    ).rejects.toThrow();
  });

  it('isi draf pun tidak dapat diubah diam-diam', async () => {
    const id = await draf();
    await expect(
      db().himpunanAturan.update({ where: { id }, data: { isi: { id: 'x' } } }),
    ).rejects.toThrow();
  });

  it('berlaku surut, kalah dari versi lain, dan berbeda dari aturan ditanyakan dahulu', async () => {
    const isi = salinan();
    const id = await draf(isi);
    expect((await aktifkan(id, hariIni())).ok).toBe(true);
    const aspek = isi.aspek.map((satu) =>
      satu.kode === 'TK'
        ? { ...satu, bobot: '35' }
        : satu.kode === 'PR'
          ? { ...satu, bobot: '10' }
          : satu,
    );
    const lain = await draf({ ...isi, versi: '2', aspek, contoh: [] });
    const ragu = await aktifkan(lain, tambahHari(hariIni(), -5));
    expect(ragu).toMatchObject({ alasan: 'PERLU_DIPERIKSA' });
    expect('peringatan' in ragu && ragu.peringatan?.map((satu) => satu.kode)).toEqual([
      'BERLAKU',
      'BERLAKU',
      'BEDA_ATURAN',
      'BEDA_ATURAN',
    ]);
    expect((await himpunanById(hak(admin, 'aturan:baca'), lain))?.status).toBe('DRAF');
    expect((await aktifkan(lain, tambahHari(hariIni(), -5), true)).ok).toBe(true);
  });

  it('yang tidak ada ditolak; tanggal yang salah tidak terbaca', async () => {
    expect(await aktifkan(randomUUID(), hariIni())).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await buang(randomUUID())).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    const isian = { id: randomUUID(), berlakuMulai: '2026-02-30' };
    expect(aktifkanHimpunanSchema.safeParse(isian).success).toBe(false);
  });
});

describe('draf', () => {
  it('dapat dibuang, dengan catatan', async () => {
    const id = await draf();
    const sebelum = await jumlahAudit('himpunan.hapus');
    expect((await buang(id)).ok).toBe(true);
    expect(await himpunanById(hak(admin, 'aturan:baca'), id)).toBeNull();
    expect(await jumlahAudit('himpunan.hapus')).toBe(sebelum + 1);
  });

  it('berdiri paling atas dalam daftar', async () => {
    const id = await draf();
    const semua = await daftarHimpunan(hak(admin, 'aturan:baca'));
    const letak = semua.findIndex((satu) => satu.id === id);
    expect(semua.slice(0, letak).every((satu) => satu.status === 'DRAF')).toBe(true);
  });
});

describe('dasar penyimpanan penilaian', () => {
  async function penilaianBerhimpunan() {
    const penilai = await buatPelaku(['PENILAI']);
    const id = await buatDraf(penilai, await buatKoperasi());
    const penilaiId = penilai.penggunaId;
    const himpunan = await himpunanBerlaku(publik, dasar.id);
    if (!himpunan) throw new Error('tidak ada');
    await db().penilaian.update({
      where: { id },
      data: { himpunanId: himpunan.id, himpunanSidik: himpunan.sidik, aturanKode: null },
    });
    return { id, penilaiId, himpunan };
  }

  it('jawaban tersimpan menghitung hasil yang sama, dengan himpunan yang dipakainya', async () => {
    const { id, penilaiId, himpunan } = await penilaianBerhimpunan();
    const contoh = himpunan.isi.contoh[1];
    const indikator = contoh?.indikator ?? {};
    await db().jawabanPenilaian.createMany({
      data: Object.entries(indikator).map(([kode, { rasio, terpenuhi }]) => {
        const ini = himpunan.isi.indikator.find((satu) => satu.kode === kode);
        const butir = ini?.jenis === 'DAFTAR' ? ini.butir.map((satu) => satu.kode) : [];
        return {
          penilaianId: id,
          kode,
          rasio: rasio ?? null,
          terpenuhi: butir.slice(0, terpenuhi ?? 0),
          terjawab: terpenuhi !== undefined,
          diubahOleh: penilaiId,
        };
      }),
    });
    const penilaian = await db().penilaian.findUniqueOrThrow({
      where: { id },
      include: { jawaban: true, angka: true },
    });
    const tersimpan = await himpunanPenilaian({
      himpunanId: penilaian.himpunanId ?? '',
      himpunanSidik: penilaian.himpunanSidik ?? '',
    });
    const masukan = masukanLembar(
      tersimpan.isi,
      penilaian.tahunBuku,
      penilaian.jawaban,
      penilaian.angka,
    );
    expect(hitungKertasKerja(tersimpan.isi, masukan).total).toBe(contoh?.harapan.total);
  });

  it('sidik yang lain, himpunan draf, dan sidik tanpa himpunan ditolak basis data', async () => {
    const { id, himpunan } = await penilaianBerhimpunan();
    const ubah = (data: { himpunanId?: string | null; himpunanSidik?: string | null }) =>
      db().penilaian.update({ where: { id }, data });
    await expect(ubah({ himpunanSidik: 'a'.repeat(64) })).rejects.toThrow();
    await expect(ubah({ himpunanSidik: null })).rejects.toThrow();
    const lain = salinan();
    const drafId = await draf(lain);
    await expect(
      ubah({ himpunanId: drafId, himpunanSidik: sidikHimpunan(lain) }),
    ).rejects.toThrow();
    await expect(
      himpunanPenilaian({ himpunanId: himpunan.id, himpunanSidik: 'b'.repeat(64) }),
    ).rejects.toThrow();
  });

  it('satu jawaban setiap indikator; bentuk rasio dijaga', async () => {
    const { id, penilaiId } = await penilaianBerhimpunan();
    const baris = { penilaianId: id, kode: 'KK-01', diubahOleh: penilaiId };
    await db().jawabanPenilaian.create({ data: { ...baris, rasio: '7.2' } });
    await expect(db().jawabanPenilaian.create({ data: baris })).rejects.toThrow();
    await expect(
      db().jawabanPenilaian.create({ data: { ...baris, kode: 'KK-02', rasio: '7,2' } }),
    ).rejects.toThrow();
    await db().angkaPenilaian.create({
      data: { penilaianId: id, pos: 'kas', tahunBuku: 2025, nilai: -5n, diubahOleh: penilaiId },
    });
  });

  it('isi penilaian yang disetujui tidak dapat ditambah, diubah, atau dihapus', async () => {
    const { id, penilaiId } = await penilaianBerhimpunan();
    const baris = { penilaianId: id, kode: 'KK-01', diubahOleh: penilaiId };
    const { id: jawabanId } = await db().jawabanPenilaian.create({ data: baris });
    const { penggunaId } = await buatAkun(['KEPALA_BIDANG']);
    await transaksi(async (tx) => {
      await tx.penilaian.update({
        where: { id },
        data: { status: 'DISETUJUI', diputuskanOleh: penggunaId, diputuskanPada: new Date() },
      });
      return berhasil(null);
    });
    await expect(
      db().jawabanPenilaian.create({ data: { ...baris, kode: 'KK-02' } }),
    ).rejects.toThrow();
    await expect(
      db().jawabanPenilaian.update({ where: { id: jawabanId }, data: { rasio: '1' } }),
    ).rejects.toThrow();
    await expect(db().jawabanPenilaian.delete({ where: { id: jawabanId } })).rejects.toThrow();
    await expect(
      db().angkaPenilaian.create({
        data: { penilaianId: id, pos: 'kas', tahunBuku: 2025, nilai: 1n, diubahOleh: penilaiId },
      }),
    ).rejects.toThrow();
  });
});
