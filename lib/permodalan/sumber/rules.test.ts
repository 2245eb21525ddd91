import { describe, expect, it } from 'vitest';
import {
  batasi,
  dalamJangkauan,
  kalimatPlafon,
  kalimatTenor,
  memenuhiSumber,
  syaratSumber,
  tulisSumber,
} from './rules';
import type { SumberModalIsi } from './types';

const sumber = (ubah: Partial<SumberModalIsi> = {}): SumberModalIsi => ({
  nama: 'Program Uji',
  penyelenggara: 'Lembaga Uji',
  jenis: 'NON_BANK',
  penerima: 'PERORANGAN',
  plafonMin: 2_000_000n,
  plafonMaks: null,
  pola: 'KONVENSIONAL',
  akad: null,
  cara: 'FLAT',
  persen: '25',
  nisbah: null,
  provisiPersen: '0',
  biayaAdministrasi: 0n,
  tenorMin: 6,
  tenorMaks: 12,
  hanyaPerempuan: false,
  skala: [],
  usiaUsahaBulan: null,
  syarat: null,
  agunan: null,
  caraMengajukan: null,
  sumber: 'situs',
  tanggalSumber: '2026-01-16',
  catatan: null,
  belumDikonfirmasi: true,
  ...ubah,
});

const profil = { perempuan: true, skala: 'MIKRO', usiaUsahaBulan: 12 } as const;

describe('syarat sumber modal', () => {
  it('tanpa syarat terbuka bagi semua', () => {
    expect(syaratSumber(sumber(), profil)).toEqual([]);
    expect(memenuhiSumber(sumber(), { perempuan: null, skala: null, usiaUsahaBulan: null })).toBe(
      true,
    );
  });

  it('yang diketahui tidak cocok menutup, yang tidak diketahui perlu diperiksa', () => {
    const khusus = sumber({ hanyaPerempuan: true, skala: ['KECIL'], usiaUsahaBulan: 6 });
    expect(syaratSumber(khusus, profil)).toEqual([
      { keadaan: 'TIDAK', kalimat: 'Hanya untuk usaha kecil.' },
    ]);
    const belumTahu = { perempuan: null, skala: 'KECIL', usiaUsahaBulan: 6 } as const;
    expect(syaratSumber(khusus, belumTahu).map((satu) => satu.keadaan)).toEqual([
      'PERLU_DIPERIKSA',
    ]);
    expect(memenuhiSumber(khusus, belumTahu)).toBe(true);
    expect(memenuhiSumber(khusus, { ...belumTahu, perempuan: false })).toBe(false);
    expect(memenuhiSumber(khusus, { ...belumTahu, perempuan: true, usiaUsahaBulan: 5 })).toBe(
      false,
    );
  });

  it('yang untuk koperasi tidak ditawarkan kepada orang', () => {
    expect(memenuhiSumber(sumber({ penerima: 'KOPERASI' }), profil)).toBe(false);
  });
});

describe('jangkauan', () => {
  it('batasnya ikut termasuk, dan yang tidak disebut tidak membatasi', () => {
    expect(dalamJangkauan(sumber(), 2_000_000n, 6)).toBe(true);
    expect(dalamJangkauan(sumber(), 9_000_000_000n, 12)).toBe(true);
    expect(dalamJangkauan(sumber(), 1_999_999n, 6)).toBe(false);
    expect(dalamJangkauan(sumber(), 2_000_000n, 13)).toBe(false);
    expect([batasi(1n, 2n, 5n), batasi(9n, 2n, 5n), batasi(3n, 2n, 5n)]).toEqual([2n, 5n, 3n]);
    expect([batasi(1, null, 5), batasi(9, 2, null)]).toEqual([1, 9]);
  });
  it('ditulis dengan kata', () => {
    expect(kalimatPlafon(null, 3_000_000n)).toBe('sampai Rp3.000.000');
    expect(kalimatPlafon(null, null)).toBe('jumlah tidak disebut sumbernya');
    expect(kalimatTenor(6, 12)).toBe('6 sampai 12 bulan');
    expect(kalimatTenor(12, 12)).toBe('12 bulan');
    expect(tulisSumber('persen', sumber())).toBe('25\u00a0%');
    expect(tulisSumber('agunan', sumber())).toBe('');
  });
});
