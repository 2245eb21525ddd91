import { describe, expect, it } from 'vitest';
import { putuskanKunci } from './rules';
import type { Percobaan, TemuanKunci } from './types';

const putuskan = (temuan: Partial<TemuanKunci>) =>
  putuskanKunci({ aktif: 'k2', percobaan: [], indeks: [], berkasAda: [], ...temuan });
const satu = (kunci: string, hasil: Percobaan['hasil']): Percobaan => ({ kunci, hasil });
const TENANG = { henti: [], peringatan: [] };

describe('putuskanKunci', () => {
  it('basis data kosong, dan yang semuanya cocok, boleh mulai', () => {
    expect(putuskan({})).toEqual(TENANG);
    const percobaan = [satu('k1', 'TERBUKA'), satu('k2', 'TERBUKA')];
    expect(putuskan({ percobaan, indeks: [true], berkasAda: [true] })).toEqual(TENANG);
  });

  it('satu nilai yang terbuka membuktikan kuncinya; yang rusak di sampingnya tidak menghentikan', () => {
    const percobaan = [satu('k1', 'TERBUKA'), satu('k1', 'TIDAK_COCOK')];
    expect(putuskan({ percobaan, indeks: [false, true], berkasAda: [false, true] })).toEqual(
      TENANG,
    );
  });

  it('kunci yang tidak tertulis menghentikan, juga bila yang lain terbuka', () => {
    const percobaan = [satu('k1', 'KUNCI_TIDAK_DIKENAL'), satu('k2', 'TERBUKA')];
    const { henti } = putuskan({ percobaan });
    expect(henti).toEqual([expect.stringContaining('KUNCI_DATA tidak memuat kunci "k1"')]);
  });

  it('kunci lain dengan id yang sama menghentikan', () => {
    for (const kunci of ['k1', 'k2']) {
      const { henti } = putuskan({ percobaan: [satu(kunci, 'TIDAK_COCOK')] });
      expect(henti).toEqual([expect.stringContaining(`KUNCI_DATA: kunci "${kunci}" bukan`)]);
    }
  });

  it('sisa yang rusak setelah kunci diganti hanya diperingatkan', () => {
    const percobaan = [satu('k1', 'TIDAK_COCOK'), satu('k2', 'TERBUKA')];
    const { henti, peringatan } = putuskan({ percobaan });
    expect(henti).toEqual([]);
    expect(peringatan).toEqual([expect.stringContaining('kunci "k1" tidak terbuka')]);
  });

  it('kunci indeks lain menghentikan; folder berkas yang lain diperingatkan', () => {
    const { henti, peringatan } = putuskan({ indeks: [false, false], berkasAda: [false] });
    expect(henti).toEqual([expect.stringContaining('KUNCI_INDEKS')]);
    expect(peringatan).toEqual([expect.stringContaining('FOLDER_BERKAS')]);
  });
});
