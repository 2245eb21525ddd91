import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, test, vi } from 'vitest';
import PeriksaPage from '@/app/portal/usaha-saya/daftar/periksa/page';
import { simpanDokumen, transaksiBerkas } from '@/lib/dokumen/commands';
import { simpanDraf } from '@/lib/draf/commands';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { kirimPendaftaranAction } from '@/lib/umkm/actions';
import { loadPeriksa } from '@/lib/umkm/loaders';
import { JENIS_DRAF } from '@/lib/umkm/pendaftaran/reads';
import { buatPelaku, hak, KELURAHAN_UJI, nikPendudukUji } from '@/tests/support/pabrik-umkm';

/* The last page of a registration asks what no step has asked with the values that stand there now. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
  mintaWewenang: async (tindakan: Tindakan) => {
    const by = sesi.pelaku && wewenang(sesi.pelaku, tindakan);
    if (!by) throw new Error(`tidak berwenang: ${tindakan}`);
    return by;
  },
  cobaWewenang: async (tindakan: Tindakan) => sesi.pelaku && wewenang(sesi.pelaku, tindakan),
  jalurKini: async () => '/portal/usaha-saya/daftar/periksa',
}));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}));
vi.mock('next/cache', () => ({ refresh: () => undefined }));
afterAll(tutupDb);

const PESAN = 'NPWP ini tidak sama dengan NIK penduduk.';

async function siap(npwp?: string) {
  const pelaku = await buatPelaku('PEMILIK');
  sesi.pelaku = pelaku;
  const nikPenduduk = nikPendudukUji();
  const nilai = {
    pemilik: {
      nama: 'Rina Rekaan',
      nikPenduduk,
      jenisKelamin: 'PEREMPUAN',
      tempatLahir: 'Depok',
      tanggalLahir: '1990-05-05',
    },
    alamat: {
      alamat: 'Jalan Rahasia Rumah 7',
      kelurahanKode: KELURAHAN_UJI,
      telepon: '081234567890',
    },
    usaha: {
      nama: 'Dapur Rina',
      kegiatanUtama: 'Membuat kue',
      jenisUsahaKode: 'kuliner',
      statusBadanUsaha: 'PERORANGAN',
      tanggalMulai: '2020-01-31',
      npwp: npwp ?? nikPenduduk,
    },
    lokasi: { alamat: 'Jalan Margonda 5', kelurahanKode: KELURAHAN_UJI },
    keuangan: { modalUsaha: '10000000', omzetTahunan: '20000000', tahunData: '2025' },
    perizinan: {},
  };
  const langkah = Object.fromEntries(
    Object.entries(nilai).map(([bagian, isi]) => [bagian, { nilai: isi, selesai: true }]),
  );
  await transaksi(async (tx) => {
    const draf = { jenis: JENIS_DRAF, judul: 'Pendaftaran usaha', isi: { langkah } };
    await simpanDraf(tx, hak(pelaku, 'umkm:daftar'), draf);
    return berhasil(null);
  });
  await transaksiBerkas((tx) =>
    simpanDokumen(tx, hak(pelaku, 'dokumen:unggah'), {
      jenis: 'KTP',
      namaAsli: 'ktp.pdf',
      isi: Buffer.from('%PDF-1.4\ntrailer\n%%EOF'),
    }),
  );
  return pelaku;
}

async function kirim(
  tanda: Record<string, string>,
  halaman?: Awaited<ReturnType<typeof loadPeriksa>>,
) {
  const { kunciKirim, dibaca } = halaman ?? (await loadPeriksa());
  const data = new FormData();
  for (const [nama, isi] of Object.entries({ kunciKirim, benar: dibaca, setuju: 'ya', ...tanda }))
    data.set(nama, isi);
  try {
    return await kirimPendaftaranAction({}, data);
  } catch (galat) {
    if (String((galat as { digest?: string }).digest).startsWith('NEXT_REDIRECT')) return 'KE';
    throw galat;
  }
}

test('keraguan tampil dengan tautan ke langkahnya, dan tandanya diminta di sampingnya', async () => {
  const { penggunaId } = await siap(nikPendudukUji());
  const html = renderToStaticMarkup(await PeriksaPage());
  expect(html).toContain(PESAN);
  expect(html).toContain('href="/portal/usaha-saya/daftar/usaha#npwp"');
  const { sidik } = await loadPeriksa();
  expect(sidik).toMatch(/^[0-9a-f]{16}$/);
  expect(html).toContain(`value="${sidik}"`);

  expect(await kirim({})).toMatchObject({
    galat: { konfirmasiPeringatan: [expect.stringContaining('Beri tanda')] },
  });
  expect(await db().usaha.count({ where: { dibuatOleh: penggunaId } })).toBe(0);
  expect(await kirim({ konfirmasiPeringatan: sidik })).toBe('KE');
  expect(await db().usaha.count({ where: { dibuatOleh: penggunaId } })).toBe(1);
});

test('tanpa keraguan tidak ada yang ditanyakan', async () => {
  await siap();
  const html = renderToStaticMarkup(await PeriksaPage());
  expect(html).not.toContain('konfirmasiPeringatan');
  expect(html).not.toContain('Mohon periksa sekali lagi');
  expect(await kirim({})).toBe('KE');
});

test('halaman periksa di tab kedua, dikirim sesudah tab pertama: pendaftaran yang sama, bukan penolakan', async () => {
  const { penggunaId } = await siap();
  const [tab, tabLain] = [await loadPeriksa(), await loadPeriksa()];
  expect(await kirim({}, tab)).toBe('KE');
  expect(await kirim({}, tabLain)).toBe('KE');
  expect(await db().usaha.count({ where: { dibuatOleh: penggunaId } })).toBe(1);
});

test('dokumen yang ikut terkirim disebut, dengan jalan ke langkahnya', async () => {
  await siap();
  const isi = renderToStaticMarkup(await PeriksaPage());
  expect(isi).toContain('KTP: ktp.pdf');
  expect(isi).toContain('href="/portal/usaha-saya/daftar/dokumen"');
  expect(isi).not.toContain('Ya, hapus');
});
