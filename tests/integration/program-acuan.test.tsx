import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test, vi } from 'vitest';
import ProgramRinciPage from '@/app/portal/program/[id]/page';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { daftarProgram } from '@/lib/program/kelola/reads';
import { buatPelaku, hak } from '@/tests/support/pabrik-umkm';

/* The two programmes of the city as every database is loaded with them, and as their page tells them. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));
vi.mock('@/lib/platform/auth/pelaku', async () => {
  const { wewenang } = await import('@/lib/platform/auth/wewenang');
  const minta = async (tindakan: never) => wewenang(sesi.pelaku as Pelaku, tindakan);
  return { jalurKini: async () => '/portal/program', mintaWewenang: minta, cobaWewenang: minta };
});

beforeAll(async () => {
  sesi.pelaku = await buatPelaku('DEKRANASDA');
});

const semua = () => daftarProgram(hak(sesi.pelaku as Pelaku, 'program:baca'));
const program = async (nama: string) => {
  const satu = (await semua()).find((ada) => ada.nama === nama);
  if (!satu) throw new Error(`Program ${nama} tidak dimuat.`);
  return satu;
};
/** The page as it is read, without its marks. */
const halaman = async (nama: string) =>
  renderToStaticMarkup(
    await ProgramRinciPage({
      params: Promise.resolve({ id: (await program(nama)).id }),
      searchParams: Promise.resolve({}),
    } as never),
  )
    .replace(/<[^>]+>/g, '|')
    .replace(/\|[|\s]*/g, '|');

// By hand, from what was published: 10 program Kota Depok 2021–2026.
const SASARAN =
  'koran-jakarta.com, Antara 200545, dan Republika re74ph384 (10 program Kota Depok 2021–2026)';
const KEBALIKAN =
  'Dua artikel tahun 2024 menyebut kebalikannya: 1.000 wirausaha baru dan 5.000 perempuan pengusaha.';

test('hanya kedua program itu yang dibawa', async () => {
  expect((await semua()).map(({ nama }) => nama)).toEqual([
    'Perempuan Pengusaha',
    'Wirausaha Baru',
  ]);
});

test.each([
  {
    nama: 'Wirausaha Baru',
    isi: {
      targetSeluruh: 5000,
      umurMin: 17,
      hanyaPerempuan: false,
      pernahKawin: false,
      rekomendasiDari: null,
      dahulukanKepalaKeluarga: false,
    },
    angkatan: [
      [2024, 1800, 27],
      [2023, 1750, 27],
    ],
  },
  {
    nama: 'Perempuan Pengusaha',
    isi: {
      targetSeluruh: 1000,
      umurMin: 18,
      hanyaPerempuan: true,
      pernahKawin: true,
      rekomendasiDari: 'DP3AP2KB Kota Depok',
      dahulukanKepalaKeluarga: true,
    },
    angkatan: [[2023, 350, null]],
  },
])('$nama: sasaran, syarat, sumber, tanggal, dan belum dikonfirmasi', async (harap) => {
  const satu = await program(harap.nama);
  expect(satu).toMatchObject({
    ...harap.isi,
    aktif: true,
    tahunMulai: 2021,
    tahunSelesai: 2026,
    sumber: SASARAN,
    tanggalSumber: '2026-11-24',
    belumDikonfirmasi: true,
  });
  expect(satu.catatan).toContain(KEBALIKAN);
  expect(
    satu.angkatan.map(({ tahun, target, kuotaKelurahan }) => [tahun, target, kuotaKelurahan]),
  ).toEqual(harap.angkatan);
  for (const angkatan of satu.angkatan) {
    expect(angkatan.sumber).toMatch(/jurnaldepok|koran-jakarta/);
    expect(angkatan).toMatchObject({ tanggalSumber: '2026-11-24', belumDikonfirmasi: true });
  }
});

test.each([
  {
    nama: 'Wirausaha Baru',
    syarat: ['Ber-KTP Kota Depok.', 'Berumur paling sedikit 17 tahun.'],
    sasaran: '5.000 orang',
    tahun: ['Sumber lain menyebut 1.645.', '1.200 dan 300, yang tidak berjumlah 1.800.'],
  },
  {
    nama: 'Perempuan Pengusaha',
    syarat: [
      'Ber-KTP Kota Depok.',
      'Berumur paling sedikit 18 tahun.',
      'Perempuan.',
      'Sudah atau pernah menikah.',
      'Ada surat rekomendasi dari DP3AP2KB Kota Depok.',
    ],
    sasaran: '1.000 orang',
    tahun: ['jurnaldepok.id 11-02-2024'],
  },
])('halaman $nama menyebut syaratnya, dan bahwa sumbernya berselisih', async (harap) => {
  const isi = await halaman(harap.nama);
  expect(isi).toContain(`|Syarat|${harap.syarat.join('|')}|`);
  expect(isi).toContain(`|Sasaran seluruhnya|${harap.sasaran}|`);
  expect(isi).toContain(`${SASARAN}, dibaca 24 November 2026|Belum dikonfirmasi|`);
  expect(isi).toContain(KEBALIKAN);
  for (const catatan of harap.tahun) expect(isi).toContain(catatan);
});

test('perempuan kepala keluarga didahulukan hanya pada Perempuan Pengusaha', async () => {
  const kalimat = 'Perempuan kepala keluarga didahulukan dalam seleksi.';
  expect(await halaman('Perempuan Pengusaha')).toContain(kalimat);
  expect(await halaman('Wirausaha Baru')).not.toContain(kalimat);
});
