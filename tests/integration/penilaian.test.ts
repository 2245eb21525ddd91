import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { lupakanAturan } from '@/lib/aturan/ingatan/reads';
import { lampirkanKertasKerja, susunPenilaian, ubahPenilaian } from '@/lib/penilaian/commands';
import { ajukanPenilaian, ambilAlihPenilaian } from '@/lib/penilaian/pengajuan/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { tahunIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import {
  buatAjuan,
  buatDraf,
  buatKertasKerja,
  buatKoperasi,
  buatPelaku,
  hak,
  ISI_PENILAIAN,
  jejak,
  semuaAspek,
} from '../support/pabrik-penilaian';

type Orang = Pelaku & { penggunaId: string };
let penilai: Orang;
let penilaiLain: Orang;
let kabid: Orang;

beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
  penilaiLain = await buatPelaku(['PENILAI']);
  kabid = await buatPelaku(['KEPALA_BIDANG']);
});

type Susun = Parameters<typeof susunPenilaian>[2];
const susun = (input: Partial<Susun> & { koperasiId: string }, siapa = penilai) =>
  transaksi((tx) =>
    susunPenilaian(tx, hak(siapa, 'penilaian:susun'), {
      ...ISI_PENILAIAN,
      kunciKirim: uuidv7(),
      ...input,
    }),
  );
type Ubah = Parameters<typeof ubahPenilaian>[2];
const ubah = (input: Partial<Ubah> & { id: string; versi: number }, siapa = penilai) =>
  transaksi((tx) =>
    ubahPenilaian(tx, hak(siapa, 'penilaian:susun'), { ...ISI_PENILAIAN, ...input }),
  );
const ajukan = (id: string, versi: number, siapa = penilai) =>
  transaksi((tx) => ajukanPenilaian(tx, hak(siapa, 'penilaian:susun'), { id, versi }));
const baca = (id: string) =>
  db().penilaian.findUniqueOrThrow({ where: { id }, include: { aspek: true } });
const hitungKabar = (penggunaId: string) => db().pemberitahuan.count({ where: { penggunaId } });

describe('susunPenilaian', () => {
  it('keeps every digit and computes total, predikat and category', async () => {
    const koperasiId = await buatKoperasi();
    const hasil = await susun({ koperasiId, catatan: 'Diperiksa di kantor koperasi.' });
    if (!hasil.ok) throw new Error(hasil.alasan);
    const baris = await baca(hasil.nilai.id);
    expect(baris).toMatchObject({
      status: 'DRAF',
      predikat: 'SEHAT',
      kategori: 'SEHAT',
      aturanKode: 'KKPKK-2021',
      disusunOleh: penilai.penggunaId,
      versi: 1,
    });
    expect(baris.total?.toFixed()).toBe('80.9935224');
    const kk = baris.aspek.find((satu) => satu.kode === 'KK');
    expect([kk?.persen.toFixed(), kk?.tertimbang.toFixed()]).toEqual(['70.833333', '28.3333332']);
    expect(await jejak(baris.id)).toEqual(['penilaian.susun']);
  });

  it.each([
    ['79.999999', 'CUKUP_SEHAT', 'CUKUP_SEHAT'],
    ['80', 'SEHAT', 'SEHAT'],
    ['66', 'CUKUP_SEHAT', 'CUKUP_SEHAT'],
    ['65.98', 'DALAM_PENGAWASAN', 'TIDAK_SEHAT'],
    ['51', 'DALAM_PENGAWASAN', 'TIDAK_SEHAT'],
    ['50.999999', 'DALAM_PENGAWASAN_KHUSUS', 'TIDAK_SEHAT'],
    ['100', 'SEHAT', 'SEHAT'],
    ['0', 'DALAM_PENGAWASAN_KHUSUS', 'TIDAK_SEHAT'],
  ])('stores %s as %s and bands it unrounded', async (persen, predikat, kategori) => {
    const koperasiId = await buatKoperasi();
    const id = await buatDraf(penilai, koperasiId, semuaAspek(persen));
    const baris = await baca(id);
    expect(baris.total?.toFixed()).toBe(persen);
    expect(baris).toMatchObject({ predikat, kategori });
  });

  it('does not touch the category of the koperasi', async () => {
    const koperasiId = await buatKoperasi();
    await buatDraf(penilai, koperasiId);
    const koperasi = await db().koperasi.findUniqueOrThrow({ where: { id: koperasiId } });
    expect(koperasi.kategoriKesehatan).toBe('BELUM_DINILAI');
  });

  it('gives the draft of the first time when the form comes twice, also at once', async () => {
    const koperasiId = await buatKoperasi();
    const kunciKirim = uuidv7();
    const hasil = await Promise.all([1, 2, 3, 4].map(() => susun({ koperasiId, kunciKirim })));
    const id = hasil.map((satu) => (satu.ok ? satu.nilai.id : satu.alasan));
    expect(new Set(id).size).toBe(1);
    expect(await db().penilaian.count({ where: { koperasiId } })).toBe(1);
    expect(await jejak(id[0] ?? '')).toEqual(['penilaian.susun']);
  });

  it('refuses a form key that belongs to somebody else or to another koperasi', async () => {
    const koperasiId = await buatKoperasi();
    const kunciKirim = uuidv7();
    expect(await susun({ koperasiId, kunciKirim })).toMatchObject({ ok: true });
    const alasan = 'KIRIMAN_TIDAK_SAH';
    expect(await susun({ koperasiId, kunciKirim }, penilaiLain)).toMatchObject({ alasan });
    const lain = await buatKoperasi();
    expect(await susun({ koperasiId: lain, kunciKirim })).toMatchObject({ alasan });
  });

  it('does not lose another book year behind a form key that was used', async () => {
    const koperasiId = await buatKoperasi();
    const kunciKirim = uuidv7();
    const tahun = ISI_PENILAIAN.tahunBuku;
    for (const tahunBuku of [tahun, tahun - 1, tahun, tahun - 1]) {
      expect(await susun({ koperasiId, tahunBuku, kunciKirim })).toMatchObject({ ok: true });
    }
    expect(await db().penilaian.count({ where: { koperasiId } })).toBe(2);
  });

  it('leaves one of several assessors who begin the same book year at once', async () => {
    const koperasiId = await buatKoperasi();
    const hasil = await Promise.all(
      [penilai, penilaiLain, penilai, penilaiLain].map((siapa) => susun({ koperasiId }, siapa)),
    );
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    const ditolak = hasil.flatMap((satu) => (satu.ok ? [] : [satu.alasan]));
    expect(ditolak).toEqual(Array(3).fill('SUDAH_ADA_BERJALAN'));
  });

  it.each([
    ['a book year that has not ended', { tahunBuku: tahunIni() }, 'TAHUN_BELUM_TUTUP'],
    ['a book year without a rule', { tahunBuku: 2019 }, 'TAHUN_TANPA_ATURAN'],
    ['a koperasi that does not exist', { koperasiId: uuidv7() }, 'KOPERASI_TIDAK_DITEMUKAN'],
    [
      'a worksheet that does not exist',
      { kertasKerjaId: uuidv7() },
      'KERTAS_KERJA_TIDAK_DITEMUKAN',
    ],
  ])('refuses %s', async (_apa, isi, alasan) => {
    const koperasiId = await buatKoperasi();
    const sebelum = await db().catatanAudit.count();
    expect(await susun({ koperasiId, ...isi })).toMatchObject({ ok: false, alasan });
    expect(await db().penilaian.count({ where: { koperasiId } })).toBe(0);
    expect(await db().catatanAudit.count()).toBe(sebelum);
  });

  it('asks before a book year in which the koperasi was not founded, or an inactive one', async () => {
    const muda = await buatKoperasi({ tanggalBadanHukum: new Date('2025-07-21T00:00:00Z') });
    const pasif = await buatKoperasi({ status: 'TIDAK_AKTIF' });
    for (const [koperasiId, kode] of [
      [muda, 'SEBELUM_BERDIRI'],
      [pasif, 'TIDAK_AKTIF'],
    ] as const) {
      const ragu = await susun({ koperasiId });
      expect(ragu).toMatchObject({ alasan: 'PERLU_DIPERIKSA', peringatan: [{ kode }] });
      expect(await susun({ koperasiId, konfirmasiPeringatan: true })).toMatchObject({ ok: true });
    }
  });
});

describe('ubahPenilaian', () => {
  it('computes anew and tells the trail what changed', async () => {
    const id = await buatDraf(penilai, await buatKoperasi());
    expect(await ubah({ id, versi: 1, ...semuaAspek('65.98') })).toMatchObject({ ok: true });
    const baris = await baca(id);
    expect(baris).toMatchObject({ predikat: 'DALAM_PENGAWASAN', versi: 2 });
    expect(baris.kertasKerjaId).not.toBeNull();
    const entri = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: id, tindakan: 'penilaian.ubah' },
    });
    expect(entri.sebelum).toMatchObject({ total: '80.9935224', kategori: 'SEHAT' });
    expect(entri.sesudah).toMatchObject({ total: '65.98', kategori: 'TIDAK_SEHAT' });
    expect(entri.sesudah).not.toHaveProperty('tahunBuku');
  });

  it('shows both versions to whoever comes second, and lets them send again', async () => {
    const id = await buatDraf(penilai, await buatKoperasi());
    expect(await ubah({ id, versi: 1, tataKelola: '70' })).toMatchObject({ ok: true });
    const kedua = await ubah({ id, versi: 1, tataKelola: '60.5' });
    expect(kedua).toMatchObject({
      alasan: 'SUDAH_BERUBAH',
      bentrok: {
        versi: '2',
        oleh: penilai.nama,
        butir: [{ isian: 'tataKelola', milikAnda: '60,5', tersimpan: '70' }],
      },
    });
    const { aspek } = await baca(id);
    expect(aspek.find((satu) => satu.kode === 'TK')?.persen.toFixed()).toBe('70');
    expect(await jejak(id)).toEqual(['penilaian.susun', 'penilaian.ubah']);
  });

  it('refuses a colleague, a submitted one, and a book year that is under way already', async () => {
    const koperasiId = await buatKoperasi();
    const id = await buatDraf(penilai, koperasiId);
    expect(await ubah({ id, versi: 1 }, penilaiLain)).toMatchObject({ alasan: 'BUKAN_PENYUSUN' });
    await buatDraf(penilai, koperasiId, { tahunBuku: 2023 });
    expect(await ubah({ id, versi: 1, tahunBuku: 2023 })).toMatchObject({
      alasan: 'SUDAH_ADA_BERJALAN',
    });
    await ajukan(id, 1);
    expect(await ubah({ id, versi: 2 })).toMatchObject({ alasan: 'STATUS_TIDAK_SESUAI' });
    expect(await ubah({ id: uuidv7(), versi: 1 })).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await jejak(id)).toEqual(['penilaian.susun', 'penilaian.ajukan']);
  });
});

describe('lampirkanKertasKerja', () => {
  const lampirkan = (id: string, versi: number, dokumenId: string, siapa = penilai) =>
    transaksi((tx) =>
      lampirkanKertasKerja(tx, hak(siapa, 'penilaian:susun'), { id, versi, dokumenId }),
    );

  it('attaches, replaces, and takes the same one twice', async () => {
    const koperasiId = await buatKoperasi();
    const id = await buatDraf(penilai, koperasiId, { kertasKerjaId: undefined });
    const satu = await buatKertasKerja(koperasiId, penilai.penggunaId);
    expect(await lampirkan(id, 1, satu)).toMatchObject({ ok: true });
    expect(await lampirkan(id, 1, satu)).toMatchObject({ ok: true });
    const dua = await buatKertasKerja(koperasiId, penilai.penggunaId);
    expect(await lampirkan(id, 1, dua)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    expect(await lampirkan(id, 2, dua)).toMatchObject({ ok: true });
    expect((await baca(id)).kertasKerjaId).toBe(dua);
    expect(await jejak(id)).toEqual([
      'penilaian.susun',
      'penilaian.tambah-kertas-kerja',
      'penilaian.tambah-kertas-kerja',
    ]);
  });

  it('refuses a worksheet of another koperasi, of a colleague, a removed one, and another kind', async () => {
    const koperasiId = await buatKoperasi();
    const id = await buatDraf(penilai, koperasiId, { kertasKerjaId: undefined });
    const dihapus = await buatKertasKerja(koperasiId, penilai.penggunaId);
    await db().dokumen.update({ where: { id: dihapus }, data: { dihapusPada: new Date() } });
    const lain = await buatKertasKerja(koperasiId, penilai.penggunaId);
    await db().dokumen.update({ where: { id: lain }, data: { jenis: 'LAINNYA' } });
    for (const dokumenId of [
      await buatKertasKerja(await buatKoperasi(), penilai.penggunaId),
      await buatKertasKerja(koperasiId, penilaiLain.penggunaId),
      dihapus,
      lain,
    ]) {
      expect(await lampirkan(id, 1, dokumenId)).toMatchObject({
        alasan: 'KERTAS_KERJA_TIDAK_DITEMUKAN',
      });
    }
    expect((await baca(id)).kertasKerjaId).toBeNull();
  });
});

describe('ajukanPenilaian', () => {
  it('hands in once, however often it is sent, and tells the kepala bidang', async () => {
    const id = await buatDraf(penilai, await buatKoperasi());
    const sebelum = await hitungKabar(kabid.penggunaId);
    const hasil = await Promise.all([1, 2, 3].map(() => ajukan(id, 1)));
    expect(hasil.every((satu) => satu.ok)).toBe(true);
    expect(await baca(id)).toMatchObject({ status: 'DIAJUKAN', versi: 2 });
    expect((await baca(id)).diajukanPada).not.toBeNull();
    expect(await jejak(id)).toEqual(['penilaian.susun', 'penilaian.ajukan']);
    expect(await hitungKabar(kabid.penggunaId)).toBe(sebelum + 1);
    const surat = await db().suratKeluar.count({ where: { kepada: kabid.surel ?? '' } });
    expect(surat).toBeGreaterThan(0);
  });

  it('needs the worksheet, also when it was removed since', async () => {
    const tanpa = await buatDraf(penilai, await buatKoperasi(), { kertasKerjaId: undefined });
    expect(await ajukan(tanpa, 1)).toMatchObject({ alasan: 'TANPA_KERTAS_KERJA' });
    const id = await buatDraf(penilai, await buatKoperasi());
    const { kertasKerjaId } = await baca(id);
    await db().dokumen.update({
      where: { id: kertasKerjaId ?? '' },
      data: { dihapusPada: new Date() },
    });
    expect(await ajukan(id, 1)).toMatchObject({ alasan: 'TANPA_KERTAS_KERJA' });
    expect(await jejak(id)).toEqual(['penilaian.susun']);
  });

  it('refuses a colleague, a stale version, a submitted one and an unknown one', async () => {
    const id = await buatDraf(penilai, await buatKoperasi());
    expect(await ajukan(id, 1, penilaiLain)).toMatchObject({ alasan: 'BUKAN_PENYUSUN' });
    await ubah({ id, versi: 1, tataKelola: '70' });
    expect(await ajukan(id, 1)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    expect(await ajukan(id, 2)).toMatchObject({ ok: true });
    expect(await ajukan(id, 3)).toMatchObject({ alasan: 'STATUS_TIDAK_SESUAI' });
    expect(await ajukan(uuidv7(), 1)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
  });

  it('refuses a result that a newer rule would compute differently', async () => {
    const id = await buatDraf(penilai, await buatKoperasi(), { tahunBuku: 2022 });
    const { isi } = await db().aturan.findFirstOrThrow({ where: { kode: 'penilaian-kesehatan' } });
    const aturan = await db().aturan.create({
      data: {
        kode: 'penilaian-kesehatan',
        versi: 'uji-2022',
        isi: isi as object,
        sumber: 'Uji',
        berlakuMulai: new Date('2022-06-01T00:00:00Z'),
      },
    });
    lupakanAturan();
    expect(await ajukan(id, 1)).toMatchObject({ alasan: 'ATURAN_BERUBAH' });
    expect(await ubah({ id, versi: 1, tahunBuku: 2022 })).toMatchObject({ ok: true });
    expect((await baca(id)).aturanKode).toBe('uji-2022');
    expect(await ajukan(id, 2)).toMatchObject({ ok: true });
    expect(aturan.versi).toBe('uji-2022');
  });
});

describe('ambilAlihPenilaian', () => {
  const ambil = (id: string, versi: number, siapa = penilaiLain) =>
    transaksi((tx) => ambilAlihPenilaian(tx, hak(siapa, 'penilaian:susun'), { id, versi }));

  it('lets a colleague go on with a draft and tells the one who began', async () => {
    const id = await buatDraf(penilai, await buatKoperasi());
    const sebelum = await hitungKabar(penilai.penggunaId);
    expect(await ambil(id, 1)).toMatchObject({ ok: true });
    expect((await baca(id)).disusunOleh).toBe(penilaiLain.penggunaId);
    expect(await ubah({ id, versi: 2 })).toMatchObject({ alasan: 'BUKAN_PENYUSUN' });
    expect(await ajukan(id, 2, penilaiLain)).toMatchObject({ ok: true });
    expect(await hitungKabar(penilai.penggunaId)).toBe(sebelum + 1);
  });

  it('refuses one that is submitted, one of one’s own, and a stale version', async () => {
    const { id, versi } = await buatAjuan(penilai, await buatKoperasi());
    expect(await ambil(id, versi)).toMatchObject({ alasan: 'STATUS_TIDAK_SESUAI' });
    const draf = await buatDraf(penilai, await buatKoperasi());
    expect(await ambil(draf, 1, penilai)).toMatchObject({ alasan: 'SUDAH_MILIK_ANDA' });
    expect(await ambil(draf, 9)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    expect(await jejak(draf)).toEqual(['penilaian.susun']);
  });
});
