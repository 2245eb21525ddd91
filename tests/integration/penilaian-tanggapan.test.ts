import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { bukaDokumen, hapusDokumen, simpanDokumen } from '@/lib/dokumen/commands';
import { whereDokumen } from '@/lib/dokumen/reads';
import { batasTanggapan } from '@/lib/penilaian/alur/rules';
import { daftarAntrean, hitungAntrean } from '@/lib/penilaian/antrean/reads';
import { saringPenilaianSchema } from '@/lib/penilaian/antrean/schema';
import { cabutPenilaian } from '@/lib/penilaian/keputusan/cabut/commands';
import { kembalikanPenilaian, lepaskanHasil } from '@/lib/penilaian/keputusan/commands';
import { ajukanPenilaian } from '@/lib/penilaian/pengajuan/commands';
import { bacaPenilaian, riwayatPenilaianPublik } from '@/lib/penilaian/reads';
import { kembalikanPenilaianSchema } from '@/lib/penilaian/schema';
import { tanggapiHasil } from '@/lib/penilaian/tanggapan/commands';
import { tanggapiHasilSchema } from '@/lib/penilaian/tanggapan/schema';
import { type Pelaku, wewenang, wewenangPublik } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import {
  buatAjuan,
  buatDisetujui,
  buatDraf,
  buatKoperasi,
  buatLepas,
  buatPelaku,
  buatTertanggapi,
  hak,
  jejak,
  lewatkanBatas,
  semuaAspek,
} from '../support/pabrik-penilaian';

type Orang = Pelaku & { penggunaId: string };
type Jawaban = Parameters<typeof tanggapiHasil>[2];
let penilai: Orang;
let kabid: Orang;
let petugas: Orang;

beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
  kabid = await buatPelaku(['KEPALA_BIDANG']);
  petugas = await buatPelaku(['PETUGAS']);
});

const TERIMA: Omit<Jawaban, 'id' | 'versi'> = {
  sikap: 'MENERIMA',
  catatan: null,
  penyampai: null,
  dokumenId: [],
};
const tanggapi = (siapa: Pelaku, id: string, versi: number, isi: Partial<Jawaban> = {}) =>
  transaksi((tx) =>
    tanggapiHasil(tx, hak(siapa, 'penilaian:tanggapi'), { ...TERIMA, ...isi, id, versi }),
  );
const lepaskan = (id: string, versi: number, siapa = kabid) =>
  transaksi((tx) => lepaskanHasil(tx, hak(siapa, 'penilaian:putuskan'), { id, versi }));
const kembalikan = (id: string, versi: number, isi: object) =>
  transaksi((tx) =>
    kembalikanPenilaian(tx, hak(kabid, 'penilaian:putuskan'), { catatan: null, ...isi, id, versi }),
  );
const PALSU = 'Neraca yang dipakai ternyata palsu.';
const cabut = (id: string, versi: number, siapa = kabid, alasan = PALSU) =>
  transaksi((tx) => cabutPenilaian(tx, hak(siapa, 'penilaian:putuskan'), { id, versi, alasan }));
const baca = (id: string) => db().penilaian.findUniqueOrThrow({ where: { id } });
const judulKabar = async (penggunaId: string) =>
  (await db().pemberitahuan.findMany({ where: { penggunaId }, orderBy: { id: 'asc' } })).map(
    (satu) => satu.judul,
  );

async function koperasiBerakun(): Promise<{ koperasiId: string; pengurus: Orang }> {
  const koperasiId = await buatKoperasi();
  return { koperasiId, pengurus: await buatPelaku(['PENGURUS'], { koperasiId }) };
}

/** The row of a file that a koperasi uploaded; its bytes do not matter here. */
async function buatBerkas(koperasiId: string, diunggahOleh: string): Promise<string> {
  const id = uuidv7();
  await db().dokumen.create({
    data: {
      id,
      jenis: 'TANGGAPAN_PENILAIAN',
      namaAsli: 'neraca.pdf',
      tipe: 'application/pdf',
      ukuran: 1000,
      sha256: '0'.repeat(64),
      kunciSimpan: `uji/${id}`,
      diunggahOleh,
      koperasiId,
    },
  });
  return id;
}

describe('lepaskanHasil', () => {
  it('shows the result to the koperasi for ten days, not to the public', async () => {
    const { koperasiId, pengurus } = await koperasiBerakun();
    const lain = await koperasiBerakun();
    const { id, versi } = await buatAjuan(penilai, koperasiId);
    const byPengurus = hak(pengurus, 'penilaian:baca');
    expect(await bacaPenilaian(byPengurus, id)).toBeNull();
    expect(await lepaskan(id, versi)).toMatchObject({ ok: true });

    const batas = tambahHari(hariIni(), 10);
    expect(batasTanggapan(hariIni(), 10)).toBe(batas);
    const tersimpan = await baca(id);
    expect(tersimpan).toMatchObject({ status: 'MENUNGGU_TANGGAPAN', versi: versi + 1 });
    expect(tersimpan.batasTanggapan && tanggalJakarta(tersimpan.batasTanggapan)).toBe(batas);
    const terbaca = await bacaPenilaian(byPengurus, id);
    expect(terbaca).toMatchObject({
      batasTanggapan: batas,
      kerja: null,
      tanggapan: [{ putaran: 1, batas, jawaban: null, dilepasOleh: null }],
    });
    expect(JSON.stringify(terbaca)).not.toContain(kabid.nama);
    expect(await bacaPenilaian(hak(lain.pengurus, 'penilaian:baca'), id)).toBeNull();
    expect(await riwayatPenilaianPublik(wewenangPublik('uji'), koperasiId)).toEqual([]);
    expect(await jejak(id)).toEqual(['penilaian.susun', 'penilaian.ajukan', 'penilaian.lepaskan']);
    expect(await judulKabar(pengurus.penggunaId)).toEqual([
      'Hasil sementara penilaian menunggu tanggapan Anda',
    ]);
    expect(await judulKabar(lain.pengurus.penggunaId)).toEqual([]);
    expect(await db().suratKeluar.count({ where: { kepada: pengurus.surel ?? '' } })).toBe(1);
  });

  it('writes to the address of a koperasi without an account and tells the office', async () => {
    const koperasiId = await buatKoperasi();
    const surel = `kantor.${koperasiId.slice(-8)}@contoh.test`;
    await db().koperasi.update({ where: { id: koperasiId }, data: { surel } });
    await buatLepas(penilai, koperasiId);
    expect(await db().suratKeluar.count({ where: { kepada: surel } })).toBe(1);
    expect(await judulKabar(petugas.penggunaId)).toContain(
      'Koperasi tanpa akun menunggu kabar hasil penilaian',
    );
  });

  it('happens once when pressed twice; of two kepala bidang one wins', async () => {
    const koperasiId = await buatKoperasi();
    const { id, versi } = await buatAjuan(penilai, koperasiId);
    const hasil = await Promise.all([1, 2, 3].map(() => lepaskan(id, versi)));
    expect(hasil.every((satu) => satu.ok)).toBe(true);
    expect(await db().tanggapanPenilaian.count({ where: { penilaianId: id } })).toBe(1);

    const dua = await buatAjuan(penilai, await buatKoperasi());
    const lain = await buatPelaku(['KEPALA_BIDANG']);
    const berdua = await Promise.all([
      lepaskan(dua.id, dua.versi),
      lepaskan(dua.id, dua.versi, lain),
    ]);
    expect(berdua.filter((satu) => satu.ok)).toHaveLength(1);
    expect(berdua.find((satu) => !satu.ok)).toMatchObject({ alasan: 'SUDAH_DIPUTUSKAN' });
  });

  it('refuses drafts, foreign ids, stale versions, and what one prepared', async () => {
    const draf = await buatDraf(penilai, await buatKoperasi());
    expect(await lepaskan(draf, 1)).toMatchObject({ alasan: 'STATUS_TIDAK_SESUAI' });
    expect(await lepaskan(uuidv7(), 1)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    const { id, versi } = await buatAjuan(penilai, await buatKoperasi());
    expect(await lepaskan(id, versi - 1)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    const keduanya = await buatPelaku(['PENILAI', 'KEPALA_BIDANG']);
    const milik = await buatAjuan(keduanya, await buatKoperasi());
    expect(await lepaskan(milik.id, milik.versi, keduanya)).toMatchObject({
      alasan: 'SUSUNAN_SENDIRI',
    });
    expect(await jejak(id)).toHaveLength(2);
  });
});

describe('tanggapiHasil', () => {
  it('takes the same answer twice as once, and another one from the same page for none', async () => {
    const { koperasiId, pengurus } = await koperasiBerakun();
    const { id, versi } = await buatLepas(penilai, koperasiId);
    const berkas = [await buatBerkas(koperasiId, pengurus.penggunaId)];
    const isi = { sikap: 'KEBERATAN', catatan: 'Neraca keliru.', dokumenId: berkas } as const;
    for (let ke = 0; ke < 2; ke += 1)
      expect(await tanggapi(pengurus, id, versi, { ...isi, dokumenId: berkas })).toMatchObject({
        ok: true,
      });
    for (const lain of [
      { sikap: 'MENERIMA', catatan: null, dokumenId: [] },
      { ...isi, catatan: 'Yang lain.', dokumenId: berkas },
      { ...isi, dokumenId: [] },
    ] as const) {
      expect(
        await tanggapi(pengurus, id, versi, { ...lain, dokumenId: [...lain.dokumenId] }),
      ).toMatchObject({ alasan: 'STATUS_TIDAK_SESUAI' });
    }
    const terbaca = await bacaPenilaian(hak(kabid, 'penilaian:baca'), id);
    expect(terbaca?.tanggapan[0]?.jawaban).toMatchObject({ sikap: 'KEBERATAN' });
    expect((await jejak(id)).filter((satu) => satu === 'penilaian.tanggapi')).toHaveLength(1);
  });

  it('takes an objection with files from the pengurus, for the office to read', async () => {
    const { koperasiId, pengurus } = await koperasiBerakun();
    const { id, versi } = await buatLepas(penilai, koperasiId);
    const berkas = [
      await buatBerkas(koperasiId, pengurus.penggunaId),
      await buatBerkas(koperasiId, pengurus.penggunaId),
    ];
    const tertinggal = await buatBerkas(koperasiId, pengurus.penggunaId);
    const isi = { sikap: 'KEBERATAN', catatan: 'Neraca keliru.', dokumenId: berkas } as const;
    expect(await tanggapi(pengurus, id, versi, { ...isi, dokumenId: berkas })).toMatchObject({
      ok: true,
    });
    expect(await baca(id)).toMatchObject({ status: 'DITANGGAPI', versi: versi + 1 });
    const terbaca = await bacaPenilaian(hak(kabid, 'penilaian:baca'), id);
    expect(terbaca?.tanggapan[0]?.jawaban).toMatchObject({
      sikap: 'KEBERATAN',
      catatan: 'Neraca keliru.',
      oleh: pengurus.nama,
      penyampai: null,
      dokumen: [{ namaAsli: 'neraca.pdf' }, { namaAsli: 'neraca.pdf' }],
    });
    expect(await jejak(id)).toContain('penilaian.tanggapi');
    expect(await judulKabar(kabid.penggunaId)).toContain(
      'Koperasi sudah menanggapi hasil penilaian',
    );

    // What was handed in is the office's to read and no longer the koperasi's to remove.
    const cari = async (siapa: Orang, dokumenId: string) =>
      db().dokumen.count({
        where: {
          id: dokumenId,
          AND: [whereDokumen(hak(siapa, 'dokumen:baca'))],
        },
      });
    const [satu = ''] = berkas;
    expect(await cari(kabid, satu)).toBe(1);
    expect(await cari(kabid, tertinggal)).toBe(0);
    expect(await cari(pengurus, satu)).toBe(1);
    expect(await cari((await koperasiBerakun()).pengurus, satu)).toBe(0);
    const byUnggah = hak(pengurus, 'dokumen:unggah');
    const hapus = (dokumenId: string) =>
      transaksi((tx) => hapusDokumen(tx, byUnggah, { id: dokumenId }));
    expect(await hapus(satu)).toMatchObject({ alasan: 'DIPAKAI' });
    expect(await hapus(tertinggal)).toMatchObject({ ok: true });
    const asing = hak((await koperasiBerakun()).pengurus, 'dokumen:baca');
    expect(await transaksi((tx) => bukaDokumen(tx, asing, satu))).toMatchObject({ ok: false });
  });

  it('takes the answer of a koperasi without an account from an officer, marked as such', async () => {
    const koperasiId = await buatKoperasi();
    const { id, versi } = await buatLepas(penilai, koperasiId);
    expect(await tanggapi(petugas, id, versi)).toMatchObject({ alasan: 'PENYAMPAI_KOSONG' });
    const hasil = await tanggapi(petugas, id, versi, { penyampai: 'Bu Rina, ketua' });
    expect(hasil).toMatchObject({ ok: true });
    const terbaca = await bacaPenilaian(hak(kabid, 'penilaian:baca'), id);
    expect(terbaca?.tanggapan[0]?.jawaban).toMatchObject({
      oleh: petugas.nama,
      penyampai: 'Bu Rina, ketua',
    });
    const [entri] = await db().catatanAudit.findMany({
      where: { objekId: id, tindakan: 'penilaian.tanggapi' },
    });
    expect(entri?.sesudah).toMatchObject({ atasNamaKoperasi: true, penyampai: 'Bu Rina, ketua' });
  });

  it('lets no officer speak for a koperasi that has an account, nor for own work', async () => {
    const { koperasiId } = await koperasiBerakun();
    const { id, versi } = await buatLepas(penilai, koperasiId);
    const oleh = { penyampai: 'Ketua' };
    expect(await tanggapi(petugas, id, versi, oleh)).toMatchObject({
      alasan: 'KOPERASI_PUNYA_AKUN',
    });
    const rangkap = await buatPelaku(['PENILAI', 'PETUGAS']);
    const milik = await buatLepas(rangkap, await buatKoperasi());
    expect(await tanggapi(rangkap, milik.id, milik.versi, oleh)).toMatchObject({
      alasan: 'SUSUNAN_SENDIRI',
    });
  });

  it('refuses after the last day, until which it is open', async () => {
    const { koperasiId, pengurus } = await koperasiBerakun();
    const { id, versi } = await buatLepas(penilai, koperasiId);
    await lewatkanBatas(id, 1);
    expect(await tanggapi(pengurus, id, versi)).toMatchObject({ alasan: 'BATAS_LEWAT' });
    expect(await jejak(id)).not.toContain('penilaian.tanggapi');
    await lewatkanBatas(id, 0);
    expect(await tanggapi(pengurus, id, versi)).toMatchObject({ ok: true });
  });

  it('is there only for the own koperasi and only once it was shown', async () => {
    const { koperasiId, pengurus } = await koperasiBerakun();
    const asing = (await koperasiBerakun()).pengurus;
    const ajuan = await buatAjuan(penilai, koperasiId);
    expect(await tanggapi(pengurus, ajuan.id, 2)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    await lepaskan(ajuan.id, ajuan.versi);
    expect(await tanggapi(asing, ajuan.id, 3)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await tanggapi(pengurus, ajuan.id, 2)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    for (const peran of ['PENILAI', 'KEPALA_BIDANG', 'INSPEKTORAT', 'PEMILIK'] as const) {
      expect(wewenang(await buatPelaku([peran]), 'penilaian:tanggapi')).toBeNull();
    }
  });

  it('counts once: pressed twice, or by two pengurus at the same moment', async () => {
    const { koperasiId, pengurus } = await koperasiBerakun();
    const rekan = await buatPelaku(['PENGURUS'], { koperasiId });
    const satu = await buatLepas(penilai, koperasiId);
    const dua = await Promise.all([
      tanggapi(pengurus, satu.id, satu.versi),
      tanggapi(pengurus, satu.id, satu.versi),
    ]);
    expect(dua.every((hasil) => hasil.ok)).toBe(true);
    expect((await jejak(satu.id)).filter((t) => t === 'penilaian.tanggapi')).toHaveLength(1);
    const lain = await buatLepas(penilai, koperasiId, { tahunBuku: 2023 });
    const berdua = await Promise.all([
      tanggapi(pengurus, lain.id, lain.versi),
      tanggapi(rekan, lain.id, lain.versi),
    ]);
    expect(berdua.filter((hasil) => hasil.ok)).toHaveLength(1);
    expect(berdua.find((hasil) => !hasil.ok)).toMatchObject({ alasan: 'STATUS_TIDAK_SESUAI' });
  });

  it('takes no file of another koperasi, of another kind, removed, or handed in before', async () => {
    const { koperasiId, pengurus } = await koperasiBerakun();
    const asing = await koperasiBerakun();
    const { id, versi } = await buatLepas(penilai, koperasiId);
    const terhapus = await buatBerkas(koperasiId, pengurus.penggunaId);
    await db().dokumen.update({ where: { id: terhapus }, data: { dihapusPada: new Date() } });
    const lain = await buatBerkas(koperasiId, pengurus.penggunaId);
    await db().dokumen.update({ where: { id: lain }, data: { jenis: 'LAINNYA' } });
    for (const dokumenId of [
      await buatBerkas(asing.koperasiId, asing.pengurus.penggunaId),
      terhapus,
      lain,
      uuidv7(),
    ]) {
      expect(await tanggapi(pengurus, id, versi, { dokumenId: [dokumenId] })).toMatchObject({
        alasan: 'DOKUMEN_TIDAK_DITEMUKAN',
      });
    }
  });

  it('is written once: the database itself refuses to change it', async () => {
    const { id } = await buatTertanggapi(penilai, await buatKoperasi());
    await expect(
      db().tanggapanPenilaian.updateMany({ where: { penilaianId: id }, data: { catatan: 'Lain' } }),
    ).rejects.toThrow(/tidak dapat diubah/);
    await expect(db().penilaian.update({ where: { id }, data: { total: '99' } })).rejects.toThrow(
      /sedang ditanggapi tidak dapat diubah/,
    );
    await expect(
      db().aspekPenilaian.updateMany({ where: { penilaianId: id }, data: { persen: '99' } }),
    ).rejects.toThrow(/tidak dapat diubah/);
  });

  it('asks for the reason of an objection, once the result is the one that was read', async () => {
    const isi = { id: uuidv7(), versi: '3', sikap: 'MENERIMA', dokumenId: uuidv7() };
    expect(tanggapiHasilSchema.parse(isi)).toMatchObject({
      catatan: null,
      dokumenId: [isi.dokumenId],
    });
    const { koperasiId, pengurus } = await koperasiBerakun();
    const { id, versi } = await buatLepas(penilai, koperasiId);
    for (const [ke, alasan] of [
      [versi - 1, 'SUDAH_BERUBAH'],
      [versi, 'CATATAN_KOSONG'],
    ] as const) {
      const kosong = { id, versi: String(ke), sikap: 'KEBERATAN', catatan: ' ' };
      const { id: _, versi: __, ...jawaban } = tanggapiHasilSchema.parse(kosong);
      expect(await tanggapi(pengurus, id, ke, jawaban)).toMatchObject({ alasan });
    }
    expect((await baca(id)).versi).toBe(versi);
  });
});

describe('notes on single aspects', () => {
  it('go to the penilai with the return, and only those of the last one', async () => {
    const { id, versi } = await buatAjuan(penilai, await buatKoperasi());
    const butir = [
      { kode: 'MD', catatan: 'Modal tidak sama dengan neraca.' },
      { kode: 'TK-P1', catatan: 'Buku anggota belum dilampirkan.' },
      { kode: 'TK', catatan: 'Bukti RAT belum ada.' },
    ];
    expect(await kembalikan(id, versi, { butir })).toMatchObject({ ok: true });
    const dibaca = async () =>
      (await bacaPenilaian(hak(penilai, 'penilaian:baca'), id))?.kerja?.catatanButir;
    // In the order of the sheet, each under its aspect.
    const tertulis = [
      { kode: 'TK', aspek: 'TK', indikator: null, catatan: 'Bukti RAT belum ada.' },
      {
        ...{ kode: 'TK-P1', aspek: 'TK', indikator: 'Keanggotaan sukarela dan terbuka' },
        catatan: 'Buku anggota belum dilampirkan.',
      },
      { kode: 'MD', aspek: 'MD', indikator: null, catatan: 'Modal tidak sama dengan neraca.' },
    ];
    expect(await dibaca()).toEqual(tertulis);
    const [entri] = await db().catatanAudit.findMany({
      where: { objekId: id, tindakan: 'penilaian.kembalikan' },
    });
    expect(entri?.sesudah).toMatchObject({ catatanButir: { TK: 'Bukti RAT belum ada.' } });

    const susun = hak(penilai, 'penilaian:susun');
    await transaksi((tx) => ajukanPenilaian(tx, susun, { id, versi: versi + 1 }));
    expect(await dibaca()).toEqual(tertulis);
    await kembalikan(id, versi + 2, { catatan: 'Masih kurang lengkap.' });
    expect(await dibaca()).toEqual([]);
  });

  it('can be about every indicator of the sheet of the koperasi, and of no other', async () => {
    const sheet = (kode: string) => HIMPUNAN_AWAL.find(({ id }) => id === kode)?.indikator ?? [];
    const koperasiId = await buatKoperasi();
    await db().koperasi.update({ where: { id: koperasiId }, data: { kuk: 2, kukSumber: 'Uji' } });
    const { id, versi } = await buatAjuan(penilai, koperasiId);
    const semua = sheet('kkpkk-2021-ksp-kuk12');
    expect(semua).toHaveLength(60);
    const butir = semua.map(({ kode }) => ({ kode, catatan: `Periksa ${kode}.` }));
    expect(await kembalikan(id, versi, { butir })).toMatchObject({ ok: true });
    const dibaca = await bacaPenilaian(hak(penilai, 'penilaian:baca'), id);
    expect(dibaca?.kerja?.catatanButir.map((satu) => satu.kode)).toEqual(semua.map((i) => i.kode));

    const riil = await buatKoperasi();
    await db().koperasi.update({ where: { id: riil }, data: { jenis: 'KONSUMEN' } });
    const lain = await buatAjuan(penilai, riil);
    // Loans to members are not assessed in the sheet of the other kinds.
    const asing = [{ kode: 'PR-Q1a', catatan: 'Tidak ada di lembar ini.' }];
    expect(sheet('kkpkk-2021-riil').some(({ kode }) => kode === 'PR-Q1a')).toBe(false);
    expect(await kembalikan(lain.id, lain.versi, { butir: asing })).toMatchObject({
      alasan: 'KODE_TIDAK_DIKENAL',
    });
  });

  it('are refused for a part that the rules do not name', async () => {
    const { id, versi } = await buatAjuan(penilai, await buatKoperasi());
    const butir = [{ kode: 'ZZ', catatan: 'Tidak ada.' }];
    expect(await kembalikan(id, versi, { butir })).toMatchObject({ alasan: 'KODE_TIDAK_DIKENAL' });
    expect(await db().catatanPenilaian.count({ where: { penilaianId: id } })).toBe(0);
  });

  it('are read from fields of their own; some note must be there', () => {
    const dasar = { id: uuidv7(), versi: '2' };
    const baik = kembalikanPenilaianSchema.safeParse({
      ...dasar,
      catatan: '',
      'butir.TK': 'Bukti RAT belum ada.',
      'butir.MD': ' ',
    });
    expect(baik.data).toMatchObject({
      catatan: null,
      butir: [{ kode: 'TK', catatan: 'Bukti RAT belum ada.' }],
    });
    const jalur = (isi: object) =>
      kembalikanPenilaianSchema
        .safeParse({ ...dasar, ...isi })
        .error?.issues.map((satu) => satu.path);
    expect(jalur({ catatan: '' })).toEqual([['catatan']]);
    expect(jalur({ catatan: 'pendek' })).toEqual([['catatan']]);
    expect(jalur({ 'butir.TK': 'x'.repeat(1001) })).toEqual([['butir.TK']]);
    expect(jalur({ 'butir.../..': 'a' })).toHaveLength(1);
    expect(jalur({ catatan: 'Catatan yang cukup panjang.', lain: 'x' })).toHaveLength(1);
  });
});

describe('given back after it was released', () => {
  it('leaves the koperasi’s sight, tells it so, and can be released again', async () => {
    const { koperasiId, pengurus } = await koperasiBerakun();
    const { id, versi } = await buatTertanggapi(penilai, koperasiId);
    await kembalikan(id, versi, { catatan: 'Keberatan koperasi benar, perbaiki.' });
    expect(await bacaPenilaian(hak(pengurus, 'penilaian:baca'), id)).toBeNull();
    expect((await judulKabar(pengurus.penggunaId)).at(-1)).toBe(
      'Hasil sementara penilaian diperiksa ulang',
    );
    const susun = hak(penilai, 'penilaian:susun');
    await transaksi((tx) => ajukanPenilaian(tx, susun, { id, versi: versi + 1 }));
    expect(await lepaskan(id, versi + 2)).toMatchObject({ ok: true });
    const terbaca = await bacaPenilaian(hak(pengurus, 'penilaian:baca'), id);
    expect(terbaca?.tanggapan.map((satu) => [satu.putaran, satu.jawaban?.sikap])).toEqual([
      [2, undefined],
      [1, 'MENERIMA'],
    ]);
  });
});

describe('cabutPenilaian', () => {
  it('takes another reason from the same page for no replay', async () => {
    const { id, versi } = await buatDisetujui(penilai, await buatKoperasi(), semuaAspek('85'));
    expect(await cabut(id, versi)).toMatchObject({ ok: true });
    expect(await cabut(id, versi)).toMatchObject({ ok: true });
    expect(await cabut(id, versi, kabid, 'Alasan yang lain sama sekali.')).toMatchObject({
      alasan: 'STATUS_TIDAK_SESUAI',
    });
  });

  it('takes the result back: the koperasi falls back to the book year before', async () => {
    const { koperasiId, pengurus } = await koperasiBerakun();
    await buatDisetujui(penilai, koperasiId, { tahunBuku: 2023, ...semuaAspek('70') });
    const { id, versi } = await buatDisetujui(penilai, koperasiId, semuaAspek('85'));
    const kesehatan = async () => {
      const { kategoriKesehatan, penilaianTahunBuku } = await db().koperasi.findUniqueOrThrow({
        where: { id: koperasiId },
      });
      return [kategoriKesehatan, penilaianTahunBuku];
    };
    expect(await kesehatan()).toEqual(['SEHAT', 2024]);
    expect(await cabut(id, versi)).toMatchObject({ ok: true });
    expect(await kesehatan()).toEqual(['CUKUP_SEHAT', 2023]);
    expect((await jejak(id)).at(-1)).toBe('penilaian.cabut');
    expect((await judulKabar(pengurus.penggunaId)).at(-1)).toBe(
      'Hasil penilaian kesehatan koperasi Anda dicabut',
    );
    const terbaca = await bacaPenilaian(hak(pengurus, 'penilaian:baca'), id);
    expect(terbaca).toMatchObject({
      status: 'DICABUT',
      pencabutan: { alasan: 'Neraca yang dipakai ternyata palsu.' },
    });
    // The book year is open again.
    const lagi = await buatDisetujui(penilai, koperasiId, semuaAspek('90'));
    expect((await baca(lagi.id)).menggantikanId).toBeNull();
    expect(await kesehatan()).toEqual(['SEHAT', 2024]);
  });

  it('leaves a koperasi without another result as not assessed', async () => {
    const koperasiId = await buatKoperasi();
    const { id, versi } = await buatDisetujui(penilai, koperasiId);
    await cabut(id, versi);
    expect(await db().koperasi.findUniqueOrThrow({ where: { id: koperasiId } })).toMatchObject({
      kategoriKesehatan: 'BELUM_DINILAI',
      penilaianTahunBuku: null,
    });
    expect(await riwayatPenilaianPublik(wewenangPublik('uji'), koperasiId)).toEqual([]);
  });

  it('happens once; refuses what is not approved, stale or unknown', async () => {
    const { id, versi } = await buatDisetujui(penilai, await buatKoperasi());
    expect(await cabut(id, versi - 1)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    const dua = await Promise.all([cabut(id, versi), cabut(id, versi)]);
    expect(dua.every((satu) => satu.ok)).toBe(true);
    expect((await jejak(id)).filter((satu) => satu === 'penilaian.cabut')).toHaveLength(1);
    const lain = await buatPelaku(['KEPALA_BIDANG']);
    expect(await cabut(id, versi, lain)).toMatchObject({ alasan: 'STATUS_TIDAK_SESUAI' });
    expect(await cabut(uuidv7(), 1)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    await expect(
      db().penilaian.update({ where: { id }, data: { status: 'DISETUJUI' } }),
    ).rejects.toThrow(/tidak dapat mundur/);
  });
});

describe('uploads of a koperasi', () => {
  const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  const unggah = (siapa: Orang, koperasiId: string | undefined) =>
    transaksi((tx) =>
      simpanDokumen(tx, hak(siapa, 'dokumen:unggah'), {
        jenis: 'TANGGAPAN_PENILAIAN',
        namaAsli: 'neraca.pdf',
        koperasiId,
        isi: PDF,
      }),
    );

  it('are for its own pengurus and for an officer, nobody else', async () => {
    const { koperasiId, pengurus } = await koperasiBerakun();
    const asing = await koperasiBerakun();
    expect(await unggah(pengurus, koperasiId)).toMatchObject({ ok: true });
    expect(await unggah(petugas, koperasiId)).toMatchObject({ ok: true });
    const ditolak = { alasan: 'TUJUAN_TIDAK_DITEMUKAN' };
    expect(await unggah(asing.pengurus, koperasiId)).toMatchObject(ditolak);
    expect(await unggah(pengurus, undefined)).toMatchObject(ditolak);
    expect(await unggah(petugas, uuidv7())).toMatchObject(ditolak);
    expect(await unggah(penilai, koperasiId)).toMatchObject(ditolak);
  });
});

describe('queues', () => {
  it('part those the koperasi may still answer from those to decide', async () => {
    const by = hak(kabid, 'penilaian:baca');
    const nama = 'Koperasi Antrean Akhir';
    const buat = async (apa: string) => buatKoperasi({ nama: `${nama} ${apa}` });
    const menunggu = await buatLepas(penilai, await buat('A'));
    const lewat = await buatLepas(penilai, await buat('B'));
    await lewatkanBatas(lewat.id, 3);
    const dijawab = await buatTertanggapi(penilai, await buat('C'));
    const saring = saringPenilaianSchema.parse({ cari: nama.toLowerCase() });
    const isi = async (antrean: 'tanggapan' | 'akhir') =>
      (await daftarAntrean(by, antrean, saring)).baris.map((satu) => [satu.id, satu.sikap]);
    expect(await isi('tanggapan')).toEqual([[menunggu.id, null]]);
    expect(await isi('akhir')).toEqual([
      [lewat.id, null],
      [dijawab.id, 'MENERIMA'],
    ]);
    expect(await hitungAntrean(by, saring)).toMatchObject({ tanggapan: 1, akhir: 2, menunggu: 0 });
  });
});
