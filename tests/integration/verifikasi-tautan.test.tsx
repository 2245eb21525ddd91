import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import VerifikasiPage from '@/app/(publik)/verifikasi/page';
import { bukaDokumen } from '@/lib/dokumen/commands';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { periksaUnggahan } from '@/lib/sertifikat/verifikasi/berkas/loaders';
import { buatDisetujui, buatKoperasi, buatPelaku, hak } from '@/tests/support/pabrik-penilaian';

/* A link says what a fingerprint is of. That a file is genuine is said to who showed the file, and nobody else. */

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const peramban = vi.hoisted(() => ({ kuki: new Map<string, string>() }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (nama: string) => {
      const value = peramban.kuki.get(nama);
      return value === undefined ? undefined : { name: nama, value };
    },
  }),
}));
beforeEach(() => peramban.kuki.clear());
afterAll(tutupDb);

let pdf: Buffer;
let nomor: string;
let kode: string;
beforeAll(async () => {
  const { id } = await buatDisetujui(await buatPelaku(['PENILAI']), await buatKoperasi());
  const surat = await db().sertifikat.findFirstOrThrow({ where: { penilaianId: id } });
  ({ nomor, kode } = surat);
  const by = hak(await buatPelaku(['KEPALA_BIDANG']), 'dokumen:baca');
  const hasil = await transaksi((tx) => bukaDokumen(tx, by, surat.dokumenId));
  if (!hasil.ok) throw new Error('Berkas tidak terbuka.');
  pdf = hasil.nilai.isi;
});

const ASAL = 'http://localhost:3000';
const sidikDari = (isi: Buffer): string => createHash('sha256').update(isi).digest('hex');

async function halaman(alamat: string): Promise<string> {
  const param = Object.fromEntries(new URL(alamat, ASAL).searchParams);
  const isi = await VerifikasiPage({
    params: Promise.resolve({}),
    searchParams: Promise.resolve(param),
  });
  return renderToStaticMarkup(isi);
}

/** @returns where the upload leads to; its cookies are in the browser */
async function unggah(isi: Buffer): Promise<string> {
  const data = new FormData();
  data.set('berkas', new File([Uint8Array.from(isi)], 'surat.pdf'));
  const badan = new Request(`${ASAL}/api/verifikasi`, { method: 'POST', body: data });
  const bita = Buffer.from(await badan.arrayBuffer());
  const jawaban = await periksaUnggahan(
    new Request(`${ASAL}/api/verifikasi`, {
      method: 'POST',
      body: bita,
      headers: {
        origin: ASAL,
        host: 'localhost:3000',
        'content-type': badan.headers.get('content-type') ?? '',
        'content-length': String(bita.length),
      },
    }),
  );
  for (const satu of jawaban.headers.getSetCookie()) {
    expect(satu).toMatch(/; HttpOnly; SameSite=Lax/);
    const [nama = '', nilai = ''] = (satu.split(';')[0] ?? '').split('=');
    peramban.kuki.set(nama, nilai);
  }
  return jawaban.headers.get('location') ?? '';
}

test('tautan dengan sidik jari tidak menyebut berkas apa pun asli', async () => {
  const isi = await halaman(`/verifikasi?sidik=${sidikDari(pdf)}`);
  expect(isi).not.toContain('Berkas ini asli');
  expect(isi).toContain(`Sidik jari ini milik surat nomor ${nomor}`);
  expect(isi).toContain('Pilih berkas');
});

test('berkas yang diunggah peramban ini disebut asli; alamatnya di peramban lain tidak', async () => {
  const alamat = await unggah(pdf);
  expect(await halaman(alamat)).toContain('Berkas ini asli');
  peramban.kuki.clear();
  expect(await halaman(alamat)).not.toContain('Berkas ini asli');
});

test('bukti satu berkas tidak berlaku untuk sidik jari lain', async () => {
  const palsu = Buffer.concat([pdf, Buffer.from('\n')]);
  const alamat = await unggah(palsu);
  expect(await halaman(alamat)).toContain('Berkas ini sudah berubah');
  expect(await halaman(`/verifikasi?sidik=${sidikDari(pdf)}`)).not.toContain('Berkas ini asli');
});

test('tautan tidak menyebut berkas berubah atau tidak dikenal', async () => {
  const isi = await halaman(`/verifikasi?sidik=${'0'.repeat(64)}&klaim=${kode}`);
  expect(isi).not.toContain('Berkas ini');
  expect(isi).toContain('Sidik jari ini tidak dikenal');
});
