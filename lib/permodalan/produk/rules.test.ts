import { describe, expect, it } from 'vitest';
import { produkDemo } from '@/prisma/seed/demo/rencana-permodalan';
import { galatPelanggaran, jasaDenganProvisi, pelanggaranKetentuan } from './rules';
import type { Ketentuan } from './types';

const BATAS = { persen: '24', provisi: '5', sumber: 'Pasal 27', sumberProvisi: 'Usulan portal' };

const ketentuan = (ubah: Partial<Ketentuan> = {}): Ketentuan => ({
  nama: 'Modal',
  plafonMin: 1_000_000n,
  plafonMaks: 20_000_000n,
  pola: 'KONVENSIONAL',
  akad: null,
  cara: 'FLAT',
  persen: '18',
  nisbah: null,
  provisiPersen: '0',
  biayaAdministrasi: 0n,
  tenorMin: 3,
  tenorMaks: 24,
  lamaAnggotaMin: null,
  syarat: null,
  agunan: null,
  ...ubah,
});
const SYARIAH = { pola: 'SYARIAH', cara: null, persen: null } as const;

describe('batas harga produk', () => {
  it.each([
    [{ persen: '24' }, null],
    [{ persen: '24.000001' }, 'JASA_MELEBIHI_BATAS'],
    [{ persen: '24', provisiPersen: '40' }, 'PROVISI_MELEBIHI_BATAS'],
    [{ persen: '0', provisiPersen: '5' }, null],
    [{ persen: '0', provisiPersen: '5.000001' }, 'PROVISI_MELEBIHI_BATAS'],
    // 18 + 1,5 × 12 / 3 = 24.
    [{ provisiPersen: '1.5' }, null],
    [{ provisiPersen: '1.500001' }, 'JASA_DAN_PROVISI_MELEBIHI_BATAS'],
    [{ provisiPersen: '3', tenorMin: 6 }, null],
    [{ provisiPersen: '5', tenorMin: 12 }, null],
    [{ persen: '0', provisiPersen: '2.1', tenorMin: 1 }, 'JASA_DAN_PROVISI_MELEBIHI_BATAS'],
    [{ biayaAdministrasi: 50_000n }, null],
    [{ biayaAdministrasi: 50_001n }, 'BIAYA_AWAL_MELEBIHI_BATAS'],
    [{ provisiPersen: '1', biayaAdministrasi: 40_001n }, 'BIAYA_AWAL_MELEBIHI_BATAS'],
    [{ biayaAdministrasi: 1_000_000n }, 'BIAYA_HABISKAN_POKOK'],
    [{ ...SYARIAH, akad: 'QARDH' }, 'POLA_BERBEDA'],
  ] as const)('konvensional, ke-%#', (ubah, hasil) => {
    expect(pelanggaranKetentuan(ketentuan(ubah), 'KONVENSIONAL', BATAS)).toBe(hasil);
  });

  it.each([
    [{ ...SYARIAH, akad: 'QARDH', biayaAdministrasi: 50_000n }, null],
    [{ ...SYARIAH, akad: 'QARDH', provisiPersen: '0.000001' }, 'QARDH_BERIMBALAN'],
    [{ ...SYARIAH, akad: 'QARDH', persen: '1' }, 'QARDH_BERIMBALAN'],
    [{ ...SYARIAH, akad: 'MURABAHAH', persen: '25' }, 'JASA_MELEBIHI_BATAS'],
    [{ ...SYARIAH, akad: 'MUSYARAKAH', nisbah: '60' }, null],
    [{}, 'POLA_BERBEDA'],
  ] as const)('syariah, ke-%#', (ubah, hasil) => {
    expect(pelanggaranKetentuan(ketentuan(ubah), 'SYARIAH', BATAS)).toBe(hasil);
  });

  it('menyebut angka yang dilewati pada isiannya', () => {
    const isi = ketentuan({ persen: '24', provisiPersen: '5' });
    expect(jasaDenganProvisi(isi)).toBe('44.00');
    const galat = galatPelanggaran('JASA_DAN_PROVISI_MELEBIHI_BATAS', isi, 'KONVENSIONAL', BATAS);
    expect(galat.provisiPersen?.[0]).toContain('44\u00a0% setahun');
    expect(
      galatPelanggaran('BIAYA_AWAL_MELEBIHI_BATAS', isi, 'KONVENSIONAL', BATAS)
        .biayaAdministrasi?.[0],
    ).toContain('50.000');
  });

  it('semua produk demo memenuhinya', () => {
    for (const syariah of [false, true]) {
      for (const urutan of [0, 1, 2, 3]) {
        for (const satu of produkDemo(urutan, syariah)) {
          expect(
            pelanggaranKetentuan(satu, syariah ? 'SYARIAH' : 'KONVENSIONAL', BATAS),
            satu.nama,
          ).toBeNull();
        }
      }
    }
  });
});
