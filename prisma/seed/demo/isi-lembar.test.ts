import { expect, test } from 'vitest';
import { bacaLembarFormulir } from '@/lib/penilaian/lembar/formulir/rules';
import { hasilLembar } from '@/lib/penilaian/lembar/hasil/rules';
import { HIMPUNAN_AWAL } from '../himpunan';
import { buatAcak } from './acak';
import { isiLembarContoh } from './isi-lembar';

test.each(HIMPUNAN_AWAL.map((himpunan) => [himpunan.id, himpunan] as const))(
  '%s: lembar contoh lengkap dan tidak janggal',
  (_id, himpunan) => {
    const total = [0.2, 0.5, 0.8, 1].map((mutu) => {
      const { jawaban, angka, galat } = bacaLembarFormulir(
        himpunan,
        isiLembarContoh(himpunan, buatAcak(7), mutu),
        2025,
      );
      expect(galat).toEqual({});
      const hasil = hasilLembar(himpunan, 2025, { jawaban, angka });
      expect(hasil.kejanggalan).toEqual([]);
      expect(hasil.lengkap).toBe(true);
      return Number(hasil.total);
    });
    expect(total).toEqual([...total].sort((a, b) => a - b));
    expect(new Set(total).size).toBe(4);
  },
);
