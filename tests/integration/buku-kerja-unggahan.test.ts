import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { POST } from '@/app/api/berkas/buku-kerja/route';
import { POST as lampirkan } from '@/app/api/berkas/kertas-kerja/route';
import { susunBukuKerja } from '@/lib/penilaian/buku-kerja/rules';
import { bacaLembar } from '@/lib/penilaian/lembar/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { tulisXlsx } from '@/lib/platform/xlsx/tulis';
import { buatLembar } from '@/tests/support/pabrik-lembar';
import { buatDraf, buatKoperasi, buatPelaku, hak } from '@/tests/support/pabrik-penilaian';
import { permintaanUnggah } from '@/tests/support/unggahan';

/* A workbook that cannot be read is refused when it comes in, and not kept. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
}));
afterAll(tutupDb);

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
let koperasiId: string;
let buku: Buffer;
let penilai: Awaited<ReturnType<typeof buatPelaku>>;
beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
  koperasiId = await buatKoperasi();
  const id = await buatLembar(penilai, koperasiId);
  const lembar = await bacaLembar(hak(penilai, 'penilaian:baca'), id);
  if (!lembar) throw new Error('Lembar tidak ada.');
  const { himpunan, tahunBuku, sidik, jawaban, angka } = lembar;
  const isi = { koperasi: 'Uji', koperasiId, tahunBuku, sidik, jawaban, angka };
  buku = await tulisXlsx(susunBukuKerja(himpunan, isi));
});
beforeEach(() => {
  sesi.pelaku = penilai;
});

async function unggah(
  isi: Buffer,
  nama = 'lembar.xlsx',
  type = XLSX,
  tujuan: { koperasiId: string } | { penilaianId: string } = { koperasiId },
) {
  const data = new FormData();
  const isian = { jenis: 'KERTAS_KERJA', ...tujuan, kembali: '/portal/penilaian/x' };
  for (const [kunci, nilai] of Object.entries(isian)) data.append(kunci, nilai);
  data.append('berkas', new File([Uint8Array.from(isi)], nama, { type }));
  const [rute, post] = 'koperasiId' in tujuan ? ['buku-kerja', POST] : ['kertas-kerja', lampirkan];
  const jawab = await post(await permintaanUnggah(`/api/berkas/${rute}`, data));
  const ke = new URL(jawab.headers.get('location') ?? '/', 'http://localhost:3000');
  return { status: jawab.status, unggah: ke.searchParams.get('unggah') };
}
const banyak = () => db().dokumen.count({ where: { koperasiId } });

/** The same workbook with one of its parts replaced. */
async function denganBagian(nama: string, isi: Buffer): Promise<Buffer> {
  const lama = await fromBufferPromise(buku);
  const baru = new ZipFile();
  for await (const satu of lama.eachEntry()) {
    const potongan: Buffer[] = [];
    for await (const bagian of await lama.openReadStreamPromise(satu)) potongan.push(bagian);
    baru.addBuffer(satu.fileName === nama ? isi : Buffer.concat(potongan), satu.fileName);
  }
  baru.end();
  const hasil: Buffer[] = [];
  for await (const bagian of baru.outputStream) hasil.push(bagian as Buffer);
  return Buffer.concat(hasil);
}

test('buku kerja yang utuh disimpan', async () => {
  const semula = await banyak();
  expect(await unggah(buku)).toEqual({ status: 303, unggah: 'ok' });
  expect(await banyak()).toBe(semula + 1);
});

test('yang tidak terbaca ditolak dengan sebabnya dan tidak disimpan', async () => {
  const semula = await banyak();
  const jpeg = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
  expect(await unggah(jpeg, 'foto.jpg', 'image/jpeg')).toMatchObject({
    unggah: 'BUKU_KERJA_RUSAK',
  });
  const lembar = 'xl/worksheets/sheet1.xml';
  expect(await unggah(await denganBagian(lembar, Buffer.alloc(12_000_000, 32)))).toMatchObject({
    unggah: 'BUKU_KERJA_TERLALU_BESAR',
  });
  const doctype = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet/>';
  expect(await unggah(await denganBagian(lembar, Buffer.from(doctype)))).toMatchObject({
    unggah: 'BUKU_KERJA_RUSAK',
  });
  const lain = await tulisXlsx([{ nama: 'Lain', lebar: [10], baris: [[{ teks: 'a' }]] }]);
  expect(await unggah(lain)).toMatchObject({ unggah: 'BUKAN_BUKU_KERJA' });
  expect(await banyak()).toBe(semula);
});

test('milik koperasi lain ditolak, di lembar kerja dan sebagai kertas kerja, dan tidak disimpan', async () => {
  const lain = await buatKoperasi();
  const penilaianId = await buatDraf(penilai, lain, { kertasKerjaId: undefined });
  const semula = await db().dokumen.count();
  for (const tujuan of [{ koperasiId: lain }, { penilaianId }]) {
    expect(await unggah(buku, 'lembar.xlsx', XLSX, tujuan)).toEqual({
      status: 303,
      unggah: 'BUKU_KERJA_LAIN',
    });
  }
  expect(await db().dokumen.count()).toBe(semula);
  const sendiri = await buatDraf(penilai, koperasiId, { kertasKerjaId: undefined });
  expect(await unggah(buku, 'lembar.xlsx', XLSX, { penilaianId: sendiri })).toMatchObject({
    unggah: 'ok',
  });
});

test('hanya penilai', async () => {
  sesi.pelaku = await buatPelaku(['PEMILIK']);
  expect(await unggah(buku)).toMatchObject({ status: 403 });
});
