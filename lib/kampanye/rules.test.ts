import { describe, expect, test } from 'vitest';
import { mulaiKampanyeSchema } from './mulai/schema';
import {
  bolehJawab,
  kabarUndangan,
  kalimatHitungan,
  kalimatSasaran,
  kalimatTempat,
  keadaanKampanye,
  keadaanUndangan,
  PESAN_AWAL,
} from './rules';

const DEPOK = '32.76.01.1006';
const undangan = { batal: false, jawaban: null, ditutup: false, jawabHingga: '2026-12-10' };

describe('keadaan undangan', () => {
  test('hari terakhir masih boleh, sehari sesudahnya tidak', () => {
    expect(bolehJawab(undangan, '2026-12-10')).toBe(true);
    expect(keadaanUndangan(undangan, '2026-12-10')).toBe('MENUNGGU_JAWABAN');
    expect(bolehJawab(undangan, '2026-12-11')).toBe(false);
    expect(keadaanUndangan(undangan, '2026-12-11')).toBe('BERAKHIR');
  });
  test('yang dihentikan tidak dapat dijawab; yang sudah dijawab tetap dijawab', () => {
    expect(keadaanUndangan({ ...undangan, batal: true }, '2026-12-01')).toBe('DIHENTIKAN');
    expect(bolehJawab({ ...undangan, batal: true }, '2026-12-01')).toBe(false);
    const dijawab = { ...undangan, jawaban: 'BERMINAT' as const, ditutup: true };
    expect(keadaanUndangan(dijawab, '2026-12-01')).toBe('DIJAWAB');
    expect(bolehJawab(dijawab, '2026-12-01')).toBe(false);
  });
});

test('kampanye selesai sehari sesudah hari terakhir menjawab, seperti undangannya', () => {
  const kampanye = { status: 'BERJALAN' as const, jawabHingga: '2026-12-10' };
  expect(keadaanKampanye(kampanye, '2026-12-10')).toBe('BERJALAN');
  expect(keadaanKampanye(kampanye, '2026-12-11')).toBe('SELESAI');
  for (const kini of ['2026-12-10', '2026-12-11'])
    expect(keadaanKampanye({ ...kampanye, status: 'DITUTUP' }, kini)).toBe('DITUTUP');
});

test('yang tujuannya sudah tercapai tidak menunggu jawaban, juga sesudah waktunya lewat', () => {
  expect(keadaanUndangan(undangan, '2026-12-10', true)).toBe('TERCAPAI');
  expect(keadaanUndangan(undangan, '2026-12-11', true)).toBe('TERCAPAI');
  expect(bolehJawab(undangan, '2026-12-10')).toBe(true);
  const dijawab = { ...undangan, jawaban: 'BERMINAT' as const };
  expect(keadaanUndangan(dijawab, '2026-12-10', true)).toBe('DIJAWAB');
  expect(keadaanUndangan({ ...undangan, batal: true }, '2026-12-10', true)).toBe('DIHENTIKAN');
});

test('tempat dan sasaran dalam kata-kata', () => {
  expect(kalimatTempat([DEPOK, '32.76.01.1007'])).toBe(
    'Kelurahan Depok, Kecamatan Pancoran Mas dan 1 kelurahan di dekatnya',
  );
  expect(kalimatSasaran([DEPOK], 3)).toContain('bidang industri pengolahan tanpa koperasi');
  expect(kalimatSasaran([DEPOK], null)).toContain('semua bidang');
});

test('hitungan yang nol tidak disebut', () => {
  expect(
    kalimatHitungan([
      [0, 'keluar lagi'],
      [1_200, 'memrakarsai'],
      [2, 'menjadi pendiri'],
    ]),
  ).toBe('1.200 memrakarsai, 2 menjadi pendiri');
  expect(kalimatHitungan([[0, 'keluar lagi']])).toBeUndefined();
});

test('kabar muat dalam pemberitahuan, juga dengan pesan dan nama terpanjang', () => {
  const kabar = kabarUndangan({
    id: 'x',
    judul: 'j'.repeat(120),
    pesan: 'p'.repeat(700),
    namaUsaha: 'u'.repeat(160),
    namaKoperasi: null,
    jawabHingga: '2026-12-10',
  });
  expect(kabar.judul.length).toBeLessThanOrEqual(160);
  expect(kabar.isi.length).toBeLessThanOrEqual(1_000);
  expect(kabar.isi).toContain('10 Desember 2026');
  expect(kabar.isi).not.toContain('Disarankan');
});

test('kabar menyebut koperasi yang disarankan dan tetap muat', () => {
  const kabar = kabarUndangan({
    id: 'x',
    judul: 'j',
    pesan: 'p'.repeat(700),
    namaUsaha: 'u'.repeat(160),
    namaKoperasi: `Koperasi Konsumen ${'k'.repeat(182)}`,
    jawabHingga: '2026-09-30',
  });
  expect(kabar.isi.length).toBeLessThanOrEqual(1_000);
  expect(kabar.isi).toContain('Disarankan: Koperasi Konsumen k');
});

describe('formulir', () => {
  const isian = {
    kunciKirim: '018f0000-0000-7000-8000-000000000001',
    tujuan: 'BERGABUNG',
    kelurahan: DEPOK,
    sektor: '',
    judul: 'Mari berkoperasi',
    pesan: PESAN_AWAL.BERGABUNG,
    setuju: 'ya',
  };
  test('satu atau banyak kelurahan, masing-masing sekali', () => {
    expect(mulaiKampanyeSchema.parse(isian)).toMatchObject({
      kelurahan: [DEPOK],
      sektor: null,
      koperasiId: null,
    });
    const koperasiId = '018f0000-0000-7000-8000-000000000002';
    expect(mulaiKampanyeSchema.parse({ ...isian, koperasiId })).toMatchObject({ koperasiId });
    const dua = { ...isian, kelurahan: [DEPOK, DEPOK, '32.76.01.1007'], sektor: '3' };
    expect(mulaiKampanyeSchema.parse(dua)).toMatchObject({
      kelurahan: [DEPOK, '32.76.01.1007'],
      sektor: 3,
    });
  });
  test.each([
    [{ kelurahan: '32.76.99.1001' }],
    [{ kelurahan: undefined }],
    [{ sektor: '18' }],
    [{ pesan: 'pendek' }],
    [{ pesan: 'p'.repeat(701) }],
    [{ setuju: undefined }],
    [{ tujuan: 'LAIN' }],
    [{ koperasiId: 'bukan-kode' }],
    [{ koperasiId: '018f0000-0000-7000-8000-000000000002', tujuan: 'MENDIRIKAN' }],
  ])('menolak %o', (ubah) => {
    expect(mulaiKampanyeSchema.safeParse({ ...isian, ...ubah }).success).toBe(false);
  });
});
