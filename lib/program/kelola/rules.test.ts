import { describe, expect, it } from 'vitest';
import { peringatanKuota } from './rules';

const KELURAHAN = ['a', 'b', 'c'];

describe('peringatanKuota', () => {
  it('menyebut kedua jumlah dan selisihnya, lebih atau kurang', () => {
    const kuota = [{ kelurahanKode: 'b', jumlah: 0 }];
    expect(peringatanKuota({ target: 25, kuotaKelurahan: 10, kuota }, KELURAHAN)).toBe(
      'Jumlah kuota semua kelurahan 20 orang, sasaran setahun 25 orang: kurang 5 orang.',
    );
    expect(peringatanKuota({ target: 25, kuotaKelurahan: 10, kuota: [] }, KELURAHAN)).toContain(
      'lebih 5 orang',
    );
  });

  it('diam bila sama, tanpa sasaran, atau ada kelurahan tanpa batas', () => {
    expect(peringatanKuota({ target: 30, kuotaKelurahan: 10, kuota: [] }, KELURAHAN)).toBeNull();
    expect(peringatanKuota({ target: null, kuotaKelurahan: 10, kuota: [] }, KELURAHAN)).toBeNull();
    expect(peringatanKuota({ target: 30, kuotaKelurahan: null, kuota: [] }, KELURAHAN)).toBeNull();
  });
});
