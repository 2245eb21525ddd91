import { describe, expect, it } from 'vitest';
import { galatJangkauan, halanganAjukan, type KeadaanAjukan, kurangLamaAnggota } from './rules';

const BAIK: KeadaanAjukan = {
  koperasiAktif: true,
  produkAktif: true,
  berlaku: true,
  dalamBatas: true,
  anggota: true,
  terbuka: false,
  adaPengurus: true,
};

describe('halangan mengajukan modal', () => {
  it.each([
    [{}, null],
    [{ anggota: false }, 'BUKAN_ANGGOTA'],
    [{ anggota: false, adaPengurus: false }, 'BUKAN_ANGGOTA'],
    [{ koperasiAktif: false, anggota: false }, 'KOPERASI_TIDAK_AKTIF'],
    [{ terbuka: true, berlaku: false }, 'SUDAH_ADA_PENGAJUAN'],
    [{ produkAktif: false }, 'TIDAK_DITAWARKAN'],
    [{ berlaku: false }, 'KETENTUAN_BERUBAH'],
    [{ dalamBatas: false, adaPengurus: false }, 'DI_LUAR_BATAS'],
    [{ dalamBatas: false, berlaku: false }, 'KETENTUAN_BERUBAH'],
    [{ adaPengurus: false }, 'TANPA_PENGURUS'],
  ] as const)('%j: %s', (ubah, hasil) => {
    expect(halanganAjukan({ ...BAIK, ...ubah })).toBe(hasil);
  });
});

describe('lama menjadi anggota', () => {
  it.each([
    [null, '2026-11-20', null],
    [3, '2026-08-20', null],
    [3, '2026-08-21', 'baru 2 bulan'],
    [12, '2025-11-20', null],
    [12, '2026-11-20', 'baru 0 bulan'],
  ])('paling sedikit %s bulan, anggota sejak %s: %s', (lamaAnggotaMin, sejak, kata) => {
    const hasil = kurangLamaAnggota({ lamaAnggotaMin }, sejak, '2026-11-20');
    if (kata === null) expect(hasil).toBeNull();
    else expect(hasil).toContain(kata);
  });
});

it('jangkauan ketentuan: batasnya ikut termasuk', () => {
  const ketentuan = {
    plafonMin: 1_000_000n,
    plafonMaks: 10_000_000n,
    tenorMin: 3,
    tenorMaks: 24,
  } as Parameters<typeof galatJangkauan>[0];
  expect(galatJangkauan(ketentuan, 1_000_000n, 24)).toEqual({});
  expect(Object.keys(galatJangkauan(ketentuan, 10_000_001n, 2))).toEqual(['jumlah', 'tenor']);
});
