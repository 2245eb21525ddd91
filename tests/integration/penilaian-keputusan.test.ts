import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ubahPenilaian } from '@/lib/penilaian/commands';
import {
  kembalikanPenilaian,
  lepaskanHasil,
  setujuiPenilaian,
} from '@/lib/penilaian/keputusan/commands';
import { ajukanPenilaian, ambilAlihPenilaian } from '@/lib/penilaian/pengajuan/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import {
  buatDraf,
  buatKoperasi,
  buatPelaku,
  buatTertanggapi,
  hak,
  ISI_PENILAIAN,
  jejak,
  lewatkanBatas,
  semuaAspek,
} from '../support/pabrik-penilaian';

type Orang = Pelaku & { penggunaId: string };
let penilai: Orang;
let kabid: Orang;
let kabidLain: Orang;
let keduanya: Orang;

beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
  kabid = await buatPelaku(['KEPALA_BIDANG']);
  kabidLain = await buatPelaku(['KEPALA_BIDANG']);
  keduanya = await buatPelaku(['PENILAI', 'KEPALA_BIDANG']);
});

const setujui = (id: string, versi: number, siapa = kabid) =>
  transaksi((tx) => setujuiPenilaian(tx, hak(siapa, 'penilaian:putuskan'), { id, versi }));
const CATATAN = 'Lampirkan neraca tahun sebelumnya.';
const kembalikan = (id: string, versi: number, siapa = kabid, catatan = CATATAN) =>
  transaksi((tx) =>
    kembalikanPenilaian(tx, hak(siapa, 'penilaian:putuskan'), { id, versi, catatan }),
  );
const lepaskan = (id: string, versi: number, siapa = kabid) =>
  transaksi((tx) => lepaskanHasil(tx, hak(siapa, 'penilaian:putuskan'), { id, versi }));
const baca = (id: string) => db().penilaian.findUniqueOrThrow({ where: { id } });
const bacaKoperasi = (id: string) => db().koperasi.findUniqueOrThrow({ where: { id } });
const judulKabar = async (penggunaId: string) =>
  (
    await db().pemberitahuan.findMany({ where: { penggunaId }, orderBy: { dibuatPada: 'asc' } })
  ).map((satu) => satu.judul);

/** One statement as the owner of the tables, whom no right of the application's role holds back. */
async function sebagaiPemilik(sql: string): Promise<void> {
  const klien = new pg.Client({ connectionString: process.env.DATABASE_URL_MIGRASI });
  await klien.connect();
  try {
    await klien.query(sql);
  } finally {
    await klien.end();
  }
}

describe('setujuiPenilaian', () => {
  it('counts from then on: category of the koperasi, trail, notices', async () => {
    const koperasiId = await buatKoperasi();
    const pengurus = await buatPelaku(['PENGURUS'], { koperasiId });
    const pengurusLain = await buatPelaku(['PENGURUS'], { koperasiId: await buatKoperasi() });
    const { id, versi } = await buatTertanggapi(penilai, koperasiId);
    const versiKoperasi = (await bacaKoperasi(koperasiId)).versi;
    expect(await setujui(id, versi)).toMatchObject({ ok: true });
    expect(await baca(id)).toMatchObject({
      status: 'DISETUJUI',
      diputuskanOleh: kabid.penggunaId,
      menggantikanId: null,
      versi: 5,
    });
    expect(await bacaKoperasi(koperasiId)).toMatchObject({
      kategoriKesehatan: 'SEHAT',
      penilaianTahunBuku: 2024,
      versi: versiKoperasi,
    });
    expect(await jejak(id)).toEqual([
      'penilaian.susun',
      'penilaian.ajukan',
      'penilaian.lepaskan',
      'penilaian.tanggapi',
      'penilaian.setujui',
    ]);
    expect(await jejak(koperasiId)).toEqual(['koperasi.ubah-kesehatan']);
    expect(await judulKabar(penilai.penggunaId)).toContain('Penilaian kesehatan disetujui');
    expect(await judulKabar(pengurus.penggunaId)).toEqual([
      'Hasil sementara penilaian menunggu tanggapan Anda',
      'Hasil penilaian kesehatan koperasi Anda sudah ada',
    ]);
    expect(await judulKabar(pengurusLain.penggunaId)).toHaveLength(0);
  });

  it('happens once when the button is pressed twice', async () => {
    const koperasiId = await buatKoperasi();
    const { id, versi } = await buatTertanggapi(penilai, koperasiId);
    const hasil = await Promise.all([1, 2, 3].map(() => setujui(id, versi)));
    expect(hasil.every((satu) => satu.ok)).toBe(true);
    expect((await jejak(id)).filter((satu) => satu === 'penilaian.setujui')).toHaveLength(1);
  });

  it('lets one of two kepala bidang win and tells the other', async () => {
    for (const dua of [setujui, kembalikan]) {
      const { id, versi } = await buatTertanggapi(penilai, await buatKoperasi());
      const hasil = await Promise.all([setujui(id, versi, kabid), dua(id, versi, kabidLain)]);
      expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
      expect(hasil.find((satu) => !satu.ok)).toMatchObject({ alasan: 'SUDAH_DIPUTUSKAN' });
      expect(await jejak(id)).toHaveLength(5);
    }
  });

  it('refuses what one prepared, also when it changed hands since', async () => {
    const { id, versi } = await buatTertanggapi(keduanya, await buatKoperasi());
    expect(await setujui(id, versi, keduanya)).toMatchObject({ alasan: 'SUSUNAN_SENDIRI' });
    expect(await kembalikan(id, versi, keduanya)).toMatchObject({ alasan: 'SUSUNAN_SENDIRI' });

    const draf = await buatDraf(keduanya, await buatKoperasi());
    const susun = hak(penilai, 'penilaian:susun');
    await transaksi((tx) => ambilAlihPenilaian(tx, susun, { id: draf, versi: 1 }));
    await transaksi((tx) => ajukanPenilaian(tx, susun, { id: draf, versi: 2 }));
    expect(await lepaskan(draf, 3, keduanya)).toMatchObject({ alasan: 'SUSUNAN_SENDIRI' });
    expect(await lepaskan(draf, 3, kabid)).toMatchObject({ ok: true });
    await lewatkanBatas(draf);
    expect(await setujui(draf, 4, keduanya)).toMatchObject({ alasan: 'SUSUNAN_SENDIRI' });
    expect(await setujui(draf, 4, kabid)).toMatchObject({ ok: true });
  });

  it('refuses a draft, a returned one, a stale version and an unknown one', async () => {
    const draf = await buatDraf(penilai, await buatKoperasi());
    expect(await setujui(draf, 1)).toMatchObject({ alasan: 'STATUS_TIDAK_SESUAI' });
    const { id, versi } = await buatTertanggapi(penilai, await buatKoperasi());
    expect(await setujui(id, versi - 1)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    await kembalikan(id, versi);
    expect(await setujui(id, versi + 1, kabidLain)).toMatchObject({ alasan: 'SUDAH_DIPUTUSKAN' });
    expect(await setujui(uuidv7(), 1)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await jejak(draf)).toEqual(['penilaian.susun']);
  });

  it('does not approve other figures than were seen', async () => {
    const { id, versi } = await buatTertanggapi(penilai, await buatKoperasi());
    await kembalikan(id, versi);
    const susun = hak(penilai, 'penilaian:susun');
    const isi = { ...ISI_PENILAIAN, ...semuaAspek('50'), id, versi: 5 };
    await transaksi((tx) => ubahPenilaian(tx, susun, isi));
    await transaksi((tx) => ajukanPenilaian(tx, susun, { id, versi: 6 }));
    expect(await lepaskan(id, versi, kabidLain)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    expect(await lepaskan(id, 7, kabidLain)).toMatchObject({ ok: true });
  });
});

describe('superseding', () => {
  it('leaves exactly one approved for a book year, the old one whole', async () => {
    const koperasiId = await buatKoperasi();
    const lama = await buatTertanggapi(penilai, koperasiId, semuaAspek('85'));
    await setujui(lama.id, lama.versi);
    const sebelum = await baca(lama.id);
    const baru = await buatTertanggapi(penilai, koperasiId, semuaAspek('65.98'));
    expect(await setujui(baru.id, baru.versi)).toMatchObject({ ok: true });
    const semua = await db().penilaian.findMany({ where: { koperasiId, tahunBuku: 2024 } });
    expect(semua.filter((satu) => satu.status === 'DISETUJUI')).toHaveLength(1);
    const { status, versi, diubahPada, ...sisa } = await baca(lama.id);
    expect(status).toBe('DIGANTIKAN');
    expect(versi).toBe(sebelum.versi + 1);
    expect(diubahPada).toBeInstanceOf(Date);
    expect(sebelum).toMatchObject(sisa);
    expect((await baca(baru.id)).menggantikanId).toBe(lama.id);
    expect(await bacaKoperasi(koperasiId)).toMatchObject({ kategoriKesehatan: 'TIDAK_SEHAT' });
    expect((await jejak(lama.id)).at(-1)).toBe('penilaian.gantikan');
    expect(await jejak(koperasiId)).toHaveLength(2);
  });

  it('keeps the category of the latest book year when an older one is approved later', async () => {
    const koperasiId = await buatKoperasi();
    const baru = await buatTertanggapi(penilai, koperasiId, {
      tahunBuku: 2025,
      ...semuaAspek('85'),
    });
    await setujui(baru.id, baru.versi);
    const lama = await buatTertanggapi(penilai, koperasiId, {
      tahunBuku: 2023,
      ...semuaAspek('40'),
    });
    await setujui(lama.id, lama.versi);
    expect(await bacaKoperasi(koperasiId)).toMatchObject({
      kategoriKesehatan: 'SEHAT',
      penilaianTahunBuku: 2025,
    });
    expect(await jejak(koperasiId)).toEqual(['koperasi.ubah-kesehatan']);
  });
});

describe('what the database itself refuses', () => {
  let id: string;
  beforeAll(async () => {
    const koperasiId = await buatKoperasi();
    const lama = await buatTertanggapi(penilai, koperasiId);
    await setujui(lama.id, lama.versi);
    id = lama.id;
  });

  it.each([
    ['another figure', 'total = 99'],
    ['another result', "predikat = 'SEHAT', kategori = 'CUKUP_SEHAT'"],
    ['another worksheet', 'kertas_kerja_id = NULL'],
    ['a way back', "status = 'DRAF'"],
    ['another approver', 'diputuskan_oleh = NULL'],
  ])('%s of an approved one', async (_apa, isi) => {
    const sebelum = await baca(id);
    await expect(sebagaiPemilik(`UPDATE penilaian SET ${isi} WHERE id = '${id}'`)).rejects.toThrow(
      /disetujui tidak dapat diubah|tidak dapat mundur/,
    );
    expect(await baca(id)).toEqual(sebelum);
  });

  it('its removal', async () => {
    await expect(sebagaiPemilik(`DELETE FROM penilaian WHERE id = '${id}'`)).rejects.toThrow(
      /tidak dapat dihapus/,
    );
  });

  it('an approver who is the preparer, and a second approved one', async () => {
    const koperasiId = await buatKoperasi();
    const satu = await buatTertanggapi(penilai, koperasiId);
    await expect(
      sebagaiPemilik(
        `UPDATE penilaian SET status = 'DISETUJUI', diputuskan_oleh = disusun_oleh WHERE id = '${satu.id}'`,
      ),
    ).rejects.toThrow(/penilaian_empat_mata/);
    await setujui(satu.id, satu.versi);
    const dua = await buatTertanggapi(penilai, koperasiId);
    await expect(
      sebagaiPemilik(`UPDATE penilaian SET status = 'DISETUJUI' WHERE id = '${dua.id}'`),
    ).rejects.toThrow(/penilaian_satu_disetujui/);
  });
});

describe('kembalikanPenilaian', () => {
  it('takes another note from the same page for no replay, and says so', async () => {
    const { id, versi } = await buatTertanggapi(penilai, await buatKoperasi());
    expect(await kembalikan(id, versi)).toMatchObject({ ok: true });
    expect(await kembalikan(id, versi, kabid, 'Catatan yang lain.')).toMatchObject({
      alasan: 'SUDAH_DIPUTUSKAN_SENDIRI',
      rincian: { jalur: `/portal/penilaian/${id}` },
    });
    const denganButir = transaksi((tx) =>
      kembalikanPenilaian(tx, hak(kabid, 'penilaian:putuskan'), {
        id,
        versi,
        catatan: CATATAN,
        butir: [{ kode: 'TATA_KELOLA', catatan: 'Lihat notulen.' }],
      }),
    );
    expect(await denganButir).toMatchObject({ alasan: 'SUDAH_DIPUTUSKAN_SENDIRI' });
    expect((await baca(id)).catatanPengembalian).toBe(CATATAN);
  });

  it('gives it back with the note, to be changed and handed in again', async () => {
    const koperasiId = await buatKoperasi();
    const { id, versi } = await buatTertanggapi(penilai, koperasiId);
    expect(await kembalikan(id, versi)).toMatchObject({ ok: true });
    expect(await kembalikan(id, versi)).toMatchObject({ ok: true });
    expect(await baca(id)).toMatchObject({
      status: 'DIKEMBALIKAN',
      catatanPengembalian: CATATAN,
      diputuskanOleh: kabid.penggunaId,
    });
    const entri = await db().catatanAudit.findMany({
      where: { objekId: id, tindakan: 'penilaian.kembalikan' },
    });
    expect(entri.map((satu) => satu.keterangan)).toEqual([CATATAN]);
    expect((await bacaKoperasi(koperasiId)).kategoriKesehatan).toBe('BELUM_DINILAI');
    expect(await judulKabar(penilai.penggunaId)).toContain('Penilaian kesehatan dikembalikan');
    const susun = hak(penilai, 'penilaian:susun');
    expect(await transaksi((tx) => ajukanPenilaian(tx, susun, { id, versi: 5 }))).toMatchObject({
      ok: true,
    });
    expect(await baca(id)).toMatchObject({ status: 'DIAJUKAN', diputuskanOleh: null });
  });

  it('refuses an approved one', async () => {
    const { id, versi } = await buatTertanggapi(penilai, await buatKoperasi());
    await setujui(id, versi);
    expect(await kembalikan(id, 5, kabidLain)).toMatchObject({ alasan: 'SUDAH_DIPUTUSKAN' });
    expect((await baca(id)).status).toBe('DISETUJUI');
  });
});
