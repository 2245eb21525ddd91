import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { riwayatObjek } from '@/lib/audit/reads';
import { daftarDokumen, TERPAKAI } from '@/lib/dokumen/reads';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db, kolam } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { loadUsahaSayaSatu } from '@/lib/umkm/loaders';
import { bacaPeninjauan, bacaUsaha } from '@/lib/umkm/reads';
import { halamanUsaha } from '@/lib/umkm/rincian/reads';
import { type HalamanRekam, rekamUsaha } from '@/lib/umkm/rincian/rekam/reads';
import { dapatMeninjau } from '@/lib/umkm/verifikasi/reads';
import { buatBerkas } from '@/tests/support/pabrik-keanggotaan';
import { catatDiLapangan } from '@/tests/support/pabrik-lapangan';
import {
  buatPelaku,
  buatUsaha,
  hak,
  KELURAHAN_LAIN,
  KELURAHAN_UJI,
} from '@/tests/support/pabrik-umkm';

/* What the page of one business reads: the office's, and the owner's. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  mintaWewenang: async (tindakan: Tindakan) => {
    const by = sesi.pelaku && wewenang(sesi.pelaku, tindakan);
    if (!by) throw new Error(`tidak berwenang: ${tindakan}`);
    return by;
  },
  cobaWewenang: async (tindakan: Tindakan) => sesi.pelaku && wewenang(sesi.pelaku, tindakan),
  jalurKini: async () => '/portal/asal',
}));
vi.mock('@/lib/platform/titipan', () => ({ ambilTitipan: async () => ({}) }));

type Orang = Pelaku & { penggunaId: string };
let dkum: Orang;
let sekelurahan: Orang;
let tetangga: Orang;
let pemilik: Orang;
beforeAll(async () => {
  dkum = await buatPelaku('PETUGAS');
  sekelurahan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  tetangga = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN });
  pemilik = await buatPelaku('PEMILIK');
});

const halaman = (siapa: Pelaku, id: string, bagi?: HalamanRekam) =>
  halamanUsaha(
    hak(siapa, 'umkm:baca'),
    id,
    {
      dokumen: wewenang(siapa, 'dokumen:baca'),
      meninjau: wewenang(siapa, 'umkm:verifikasi'),
    },
    bagi,
  );

const jejak = (oleh: Orang, objekJenis: string, objekId: string, tindakan: string, waktu?: Date) =>
  db().catatanAudit.create({
    data: {
      penggunaId: oleh.penggunaId,
      namaPelaku: oleh.nama,
      peran: 'PETUGAS',
      tindakan,
      objekJenis,
      objekId,
      permintaanId: 'uji',
      ...(waktu ? { waktu } : {}),
    },
  });

/** As Prisma reads it. */
async function sepertiPrisma(id: string) {
  const baris = await bacaUsaha(hak(dkum, 'umkm:baca'), id);
  return { ...baris, peninjauan: await bacaPeninjauan(id) };
}

describe('rekam usaha', () => {
  test('setiap isian seperti dibaca Prisma, uang dan titik tetap persis', async () => {
    const id = await catatDiLapangan(sekelurahan, { nikPenduduk: '3276014505904321' });
    const { pelakuUsahaId } = await db().usaha.update({
      where: { id },
      data: {
        tanggalMulai: new Date('2019-12-31'),
        modalUsaha: 9_007_199_254_740_993n,
        omzetTahunan: 0n,
        lintang: '-6.400010',
        bujur: '106.818000',
        pekerjaDibayarLaki: 3,
        diverifikasiPada: new Date('2026-03-01T17:00:00.123Z'),
        pendataan: { update: { akurasiMeter: 12 } },
        legalitas: {
          create: [
            { jenis: 'PIRT', nomor: 'P-1', berlakuHingga: new Date('2027-01-01') },
            { jenis: 'MEREK', nomor: 'M-1', berlakuMulai: new Date('2020-02-29'), kelas: '30' },
            { jenis: 'SKU', nomor: 'S-1' },
          ],
        },
        peninjauan: {
          create: [
            {
              hasil: 'DIKEMBALIKAN',
              olehId: dkum.penggunaId,
              catatan: { 'usaha.nama': 'Tulis.', lain: 1 },
              pada: new Date('2026-01-01T00:00:00.500Z'),
            },
            { hasil: 'DIVERIFIKASI', olehId: randomUUID(), catatanUmum: 'Sudah benar' },
          ],
        },
      },
    });
    await db().pelakuUsaha.update({
      where: { id: pelakuUsahaId },
      data: { nikPendudukDiperiksaPada: new Date('2026-02-01T05:06:07.089Z'), tahunLahir: 1990 },
    });
    const prisma = await sepertiPrisma(id);
    const by = hak(dkum, 'umkm:baca');
    expect(await rekamUsaha(by, id)).toEqual({
      ...prisma,
      pendataan: { akurasiMeter: 12, ditarikPada: null, alasanTarik: null },
      mengubah: false,
      dokumen: [],
      riwayat: await riwayatObjek(by, 'usaha', id),
      riwayatOrang: await riwayatObjek(by, 'pelaku_usaha', prisma.pelakuUsaha?.id ?? ''),
    });
    expect(prisma.peninjauan.map(({ oleh, catatan }) => [oleh, catatan])).toEqual([
      ['petugas', {}],
      [dkum.nama, { 'usaha.nama': 'Tulis.' }],
    ]);
  });

  test('yang kosong tetap kosong', async () => {
    const { id } = await buatUsaha(pemilik);
    const prisma = await sepertiPrisma(id);
    expect(prisma).toMatchObject({ pendataan: null, legalitas: [], peninjauan: [], aset: null });
    const by = hak(dkum, 'umkm:baca');
    expect(await rekamUsaha(by, id)).toEqual({
      ...prisma,
      mengubah: false,
      dokumen: [],
      riwayat: await riwayatObjek(by, 'usaha', id),
      riwayatOrang: await riwayatObjek(by, 'pelaku_usaha', prisma.pelakuUsaha?.id ?? ''),
    });
  });

  test('hanya dalam jangkauan hak; yang asing seperti tidak ada', async () => {
    const { id } = await buatUsaha(pemilik);
    const tanpaAkun = await catatDiLapangan(sekelurahan);
    const lain = await buatPelaku('PEMILIK');
    const terbaca = async (siapa: Orang, usahaId: string) =>
      (await rekamUsaha(hak(siapa, 'umkm:baca'), usahaId))?.id ?? null;
    for (const siapa of [dkum, sekelurahan, pemilik]) expect(await terbaca(siapa, id)).toBe(id);
    for (const siapa of [tetangga, lain]) expect(await terbaca(siapa, id)).toBeNull();
    expect(await terbaca(dkum, randomUUID())).toBeNull();
    expect(await terbaca(lain, tanpaAkun)).toBeNull();
    // An officer mends only what its owner cannot mend.
    const diperbaiki = async (siapa: Orang, usahaId: string) =>
      (await rekamUsaha(hak(siapa, 'umkm:perbaiki'), usahaId))?.id ?? null;
    expect(await diperbaiki(dkum, id)).toBeNull();
    expect(await diperbaiki(sekelurahan, tanpaAkun)).toBe(tanpaAkun);
    expect(await diperbaiki(tetangga, tanpaAkun)).toBeNull();
  });
});

describe('kesempatan meninjau', () => {
  test('bukan pencatat dan bukan yang mengubah sejak verifikasi; perintahnya menjawab sama', async () => {
    const id = await catatDiLapangan(sekelurahan);
    const { pelakuUsahaId } = await db().usaha.findUniqueOrThrow({ where: { id } });
    const penolong = await buatPelaku('PETUGAS');
    const periksa = async (siapa: Orang, harapan: 'boleh' | 'milik-sendiri') => {
      expect((await halaman(siapa, id))?.kesempatan).toBe(harapan);
      const baris = await bacaUsaha(hak(siapa, 'umkm:verifikasi'), id);
      if (!baris) throw new Error('tidak terbaca');
      const menurutPerintah = await transaksi(async (tx) =>
        berhasil(await dapatMeninjau(siapa.penggunaId, baris, tx)),
      );
      expect(menurutPerintah).toEqual(berhasil(harapan === 'boleh'));
    };
    await periksa(dkum, 'boleh');
    await periksa(sekelurahan, 'milik-sendiri');
    await jejak(penolong, 'pelaku_usaha', pelakuUsahaId, 'identitas.buka');
    await jejak(penolong, 'usaha', pelakuUsahaId, 'usaha.ubah');
    await periksa(penolong, 'boleh');
    await jejak(penolong, 'pelaku_usaha', pelakuUsahaId, 'pelaku_usaha.ubah');
    await periksa(penolong, 'milik-sendiri');
    await db().usaha.update({
      where: { id },
      data: { diverifikasiPada: new Date(Date.now() + 1000) },
    });
    await periksa(penolong, 'boleh');
    await periksa(dkum, 'boleh');
  });

  test('tidak ada tanpa hak, dan tidak di luar jangkauannya', async () => {
    const { id } = await buatUsaha(pemilik);
    const baca = hak(dkum, 'umkm:baca');
    expect(
      (await halamanUsaha(baca, id, { dokumen: null, meninjau: null }))?.kesempatan,
    ).toBeNull();
    const meninjau = hak(tetangga, 'umkm:verifikasi');
    expect((await halamanUsaha(baca, id, { dokumen: null, meninjau }))?.kesempatan).toBeNull();
    expect(await halaman(tetangga, id)).toBeNull();
  });
});

describe('berkas dan riwayat', () => {
  test('berkas orang lalu berkas usaha, hanya dengan hak dan dalam jangkauannya', async () => {
    const orang = await buatPelaku('PEMILIK');
    const { id, pelakuUsahaId } = await buatUsaha(orang);
    const { id: usahaLain } = await buatUsaha(orang);
    const berkas = async (usahaId: string | null, jam: number) => {
      const baru = await buatBerkas({ penggunaId: orang.penggunaId, pelakuUsahaId }, 'SKU');
      const diunggahPada = new Date(Date.UTC(2026, 0, 1, jam));
      await db().dokumen.update({ where: { id: baru }, data: { usahaId, diunggahPada } });
      return baru;
    };
    const usahaLama = await berkas(id, 8);
    const orangLama = await berkas(null, 1);
    const usahaBaru = await berkas(id, 9);
    const orangBaru = await berkas(null, 2);
    await berkas(usahaLain, 3);
    const urutan = [orangBaru, orangLama, usahaBaru, usahaLama];
    await db().dokumen.update({ where: { id: orangBaru }, data: { jenis: 'KTP' } });
    await db().dokumen.update({
      where: { id: usahaLama },
      data: { diunggahOleh: dkum.penggunaId },
    });
    for (const siapa of [dkum, sekelurahan, orang]) {
      const tampil = (await halaman(siapa, id, 'pemilik'))?.dokumen;
      expect(tampil?.map((satu) => satu.id)).toEqual(urutan);
      const by = hak(siapa, 'dokumen:baca');
      expect(tampil).toEqual([
        ...(await daftarDokumen(by, { pelakuUsahaId, usahaId: null })),
        ...(await daftarDokumen(by, { usahaId: id })),
      ]);
    }
    // The business waits to be reviewed, so its papers have to stay.
    const terpakai = async (bagi: HalamanRekam) =>
      (await halaman(orang, id, bagi))?.dokumen.map((satu) => satu.terpakai);
    expect(await terpakai('pemilik')).toEqual([true, true, true, true]);
    // No officer removes one.
    expect(await terpakai('petugas')).toEqual([null, null, null, null]);
    const baca = hak(dkum, 'umkm:baca');
    const tanpa = await halamanUsaha(baca, id, { dokumen: null, meninjau: null });
    expect(tanpa?.dokumen).toEqual([]);
    const dokumen = hak(tetangga, 'dokumen:baca');
    const asing = await halamanUsaha(baca, id, { dokumen, meninjau: null });
    expect(asing?.dokumen).toEqual([]);
  });

  test('riwayat usaha dan pemiliknya terpisah, dengan yang terjadi pada berkas masing-masing', async () => {
    const orang = await buatPelaku('PEMILIK');
    const { id, pelakuUsahaId } = await buatUsaha(orang);
    const milik = { penggunaId: orang.penggunaId, pelakuUsahaId };
    const ktp = await buatBerkas(milik);
    const sku = await buatBerkas(milik, 'SKU');
    const nib = await buatBerkas(milik, 'NIB');
    await db().dokumen.update({ where: { id: ktp }, data: { usahaId: id } });
    for (const satu of [sku, nib])
      await db().dokumen.update({
        where: { id: satu },
        data: { dihapusPada: new Date(), usahaId: satu === sku ? id : null },
      });
    const kelak = (detik: number) => new Date(Date.now() + 60_000 + detik * 1000);
    await jejak(dkum, 'dokumen', ktp, 'dokumen.buka', kelak(1));
    await jejak(dkum, 'dokumen', ktp, 'dokumen.unggah', kelak(2));
    await jejak(dkum, 'dokumen', sku, 'dokumen.hapus', kelak(3));
    await jejak(dkum, 'usaha', id, 'usaha.ubah', kelak(4));
    await jejak(dkum, 'dokumen', nib, 'dokumen.hapus', kelak(5));
    const isi = await halaman(dkum, id);
    expect(isi?.riwayat.slice(0, 2).map((satu) => satu.kalimat)).toEqual([
      'Mengubah data usaha',
      'Menghapus berkas: Surat Keterangan Usaha (SKU), sku.pdf',
    ]);
    expect(isi?.riwayatOrang.slice(0, 2).map((satu) => satu.kalimat)).toEqual([
      'Menghapus berkas: NIB, nib.pdf',
      'Membuka foto KTP: ktp.pdf',
    ]);
  });

  test('halaman pemilik tidak membaca riwayat orangnya, dan riwayat usahanya tetap', async () => {
    const { id } = await buatUsaha(pemilik);
    const { pelakuUsahaId } = await db().usaha.findUniqueOrThrow({ where: { id } });
    await jejak(dkum, 'pelaku_usaha', pelakuUsahaId, 'pelaku-usaha.ubah');
    const baca = hak(pemilik, 'umkm:baca');
    const penuh = await rekamUsaha(baca, id);
    expect(penuh?.riwayatOrang.length).toBeGreaterThan(0);
    expect(await rekamUsaha(baca, id, 'pemilik')).toEqual({
      ...penuh,
      riwayatOrang: [],
    });
    sesi.pelaku = pemilik;
    const kueri = vi.spyOn(kolam(), 'query');
    const isi = await loadUsahaSayaSatu(id);
    expect(isi.riwayat).toEqual(penuh?.riwayat);
    const rekam = kueri.mock.calls
      .map(([satu]) => (satu as unknown as { name?: string }).name)
      .filter((nama) => nama?.startsWith('rekam-usaha'));
    kueri.mockRestore();
    expect(rekam).toEqual(['rekam-usaha-pemilik']);
  });

  test('paling banyak seratus dari setiap riwayat, yang terbaru', async () => {
    const id = await catatDiLapangan(sekelurahan);
    const { pelakuUsahaId } = await db().usaha.findUniqueOrThrow({ where: { id } });
    const awal = Date.now() + 60_000;
    await db().catatanAudit.createMany({
      data: Array.from({ length: 220 }, (_, ke) => ({
        waktu: new Date(awal + ke * 1000),
        namaPelaku: `Ke-${ke}`,
        peran: 'PETUGAS',
        tindakan: 'usaha.ubah',
        objekJenis: ke % 2 === 0 ? 'usaha' : 'pelaku_usaha',
        objekId: ke % 2 === 0 ? id : pelakuUsahaId,
        permintaanId: 'uji',
      })),
    });
    const isi = await halaman(dkum, id);
    const oleh = (daftar: readonly { oleh: string }[] = []) => [
      daftar.length,
      daftar[0]?.oleh,
      daftar.at(-1)?.oleh,
    ];
    expect(oleh(isi?.riwayat)).toEqual([100, 'Ke-218', 'Ke-20']);
    expect(oleh(isi?.riwayatOrang)).toEqual([100, 'Ke-219', 'Ke-21']);
  });

  test('KTP, bersama usaha mana pun diserahkan, tercatat di riwayat orangnya saja', async () => {
    const orang = await buatPelaku('PEMILIK');
    const { id, pelakuUsahaId } = await buatUsaha(orang);
    const { id: usahaLain } = await buatUsaha(orang);
    const milik = { penggunaId: orang.penggunaId, pelakuUsahaId };
    const diserahkan = [
      ['KTP', usahaLain],
      ['KTP', id],
      ['SKU', usahaLain],
    ] as const;
    for (const [jenis, usahaId] of diserahkan) {
      const berkas = await buatBerkas(milik, jenis);
      const data = { usahaId, dihapusPada: new Date() };
      await db().dokumen.update({ where: { id: berkas }, data });
      await jejak(orang, 'dokumen', berkas, 'dokumen.hapus', new Date(Date.now() + 60_000));
    }
    const isi = await halaman(dkum, id);
    const berkasDi = (daftar: readonly { kalimat: string }[] = []) =>
      daftar.map((satu) => satu.kalimat).filter((kalimat) => kalimat.includes('berkas'));
    expect(berkasDi(isi?.riwayat)).toEqual([]);
    expect(berkasDi(isi?.riwayatOrang)).toEqual(Array(2).fill('Menghapus berkas: KTP, ktp.pdf'));
    expect(isi?.dokumen).toEqual([]);
  });

  test('cukup sekali bertanya kepada basis data', async () => {
    const { id, pelakuUsahaId } = await buatUsaha(await buatPelaku('PEMILIK'));
    await buatBerkas({ penggunaId: pemilik.penggunaId, pelakuUsahaId });
    await halaman(dkum, id);
    const ambil = vi.spyOn(kolam(), 'connect');
    expect(await halaman(dkum, id)).toMatchObject({
      dokumen: [{ jenis: 'KTP' }],
      kesempatan: 'boleh',
    });
    expect(ambil).toHaveBeenCalledTimes(1);
    ambil.mockRestore();
  });
});

test('penarikan persetujuan hanya dari pemilik tanpa akun', async () => {
  const id = await catatDiLapangan(sekelurahan);
  const ditarikPada = new Date('2026-05-01T02:03:04.005Z');
  await db().pendataanLapangan.update({
    where: { usahaId: id },
    data: { ditarikPada, ditarikLewat: dkum.penggunaId, alasanTarik: 'Pindah' },
  });
  expect((await halaman(dkum, id))?.penarikan).toMatchObject({
    ditarikPada,
    alasanTarik: 'Pindah',
  });
  const { id: berakun } = await buatUsaha(pemilik);
  expect((await halaman(dkum, berakun))?.penarikan).toBeNull();
});

test('semua yang merujuk berkas dianggap memakainya, selain yang disebut di sini', async () => {
  const { rows } = await kolam().query<{ tabel: string; kolom: string }>(`
    SELECT c.conrelid::regclass::text AS tabel, a.attname AS kolom
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
    WHERE c.contype = 'f' AND c.confrelid = 'dokumen'::regclass`);
  expect(rows.length).toBeGreaterThan(5);
  const lepas = rows.filter(
    ({ tabel, kolom }) => !TERPAKAI.includes(`FROM ${tabel} s WHERE s.${kolom} = d.id`),
  );
  // A letter of the portal is refused by its kind; a picture from the street is not held by its own row.
  expect(lepas.map(({ tabel }) => tabel).sort()).toEqual(['foto_lapangan', 'sertifikat']);
});
