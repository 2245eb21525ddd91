import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GalatKonfigurasiKunci } from './cincin-kunci';
import { GalatSandi, type SebabGalatSandi } from './galat-sandi';
import { buatCincinKunci } from './kripto';

const acak = () => randomBytes(32).toString('base64');
const K1 = acak();
const K2 = acak();
const INDEKS = acak();
const lama = buatCincinKunci({ kunciData: `k1:${K1}`, kunciIndeks: INDEKS });
const baru = buatCincinKunci({ kunciData: `k2:${K2},k1:${K1}`, kunciIndeks: INDEKS });
const KONTEKS = 'pelaku_usaha.nik_penduduk.019357a0';

/** Reason of the refusal, or null when the act went through. */
function sebab(lakukan: () => unknown): SebabGalatSandi | null {
  try {
    lakukan();
    return null;
  } catch (galat) {
    if (galat instanceof GalatSandi) return galat.sebab;
    throw galat;
  }
}

describe('konfigurasi kunci', () => {
  it.each([
    ['kosong', '', INDEKS],
    ['tanpa id', K1, INDEKS],
    ['id bukan huruf kecil', `K1:${K1}`, INDEKS],
    ['31 byte', `k1:${randomBytes(31).toString('base64')}`, INDEKS],
    ['33 byte', `k1:${randomBytes(33).toString('base64')}`, INDEKS],
    ['bukan base64', `k1:${'!'.repeat(44)}`, INDEKS],
    ['id dua kali', `k1:${K1},k1:${K2}`, INDEKS],
    ['kunci dua kali', `k1:${K1},k2:${K1}`, INDEKS],
    ['koma di akhir', `k1:${K1},`, INDEKS],
    ['indeks kosong', `k1:${K1}`, ''],
    ['indeks sama dengan data', `k1:${K1}`, K1],
  ])('menolak yang %s, tanpa membocorkan kunci', (_, kunciData, kunciIndeks) => {
    const coba = () => buatCincinKunci({ kunciData, kunciIndeks });
    expect(coba).toThrow(GalatKonfigurasiKunci);
    expect(coba).toThrow(/^KUNCI_(DATA|INDEKS)/);
    expect(coba).not.toThrow(K1);
  });

  it('kunci pertama yang aktif', () => {
    expect(baru.kunciAktif).toBe('k2');
  });
});

describe('sandi teks', () => {
  it('terbuka kembali, apa pun teksnya', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (teks) => {
        const nilai = baru.sandikan(teks, KONTEKS);
        return (
          /^v1\.k2\.[\w-]{16}\.[\w-]*\.[\w-]{22}$/.test(nilai) &&
          baru.bukaSandi(nilai, KONTEKS) === teks
        );
      }),
    );
  });

  it('teks yang sama tidak pernah menjadi nilai yang sama', () => {
    const semua = new Set(Array.from({ length: 500 }, () => baru.sandikan('3276', KONTEKS)));
    expect(semua.size).toBe(500);
  });

  it('satu bit yang berubah di mana pun ketahuan', () => {
    const nilai = baru.sandikan('3276014101900001', KONTEKS);
    for (let letak = 0; letak < nilai.length; letak++) {
      for (let bit = 0; bit < 7; bit++) {
        const rusak =
          nilai.slice(0, letak) +
          String.fromCharCode(nilai.charCodeAt(letak) ^ (1 << bit)) +
          nilai.slice(letak + 1);
        expect(
          sebab(() => baru.bukaSandi(rusak, KONTEKS)),
          rusak,
        ).not.toBeNull();
      }
    }
  });

  it('tidak terbuka di tempat lain', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (teks, konteks) => {
        fc.pre(konteks !== KONTEKS);
        return sebab(() => baru.bukaSandi(baru.sandikan(teks, KONTEKS), konteks)) === 'TIDAK_COCOK';
      }),
    );
    expect(() => baru.sandikan('x', '')).toThrow(RangeError);
  });

  it('id kunci yang tidak ada disebut', () => {
    const nilai = baru.sandikan('x', KONTEKS);
    expect(sebab(() => lama.bukaSandi(nilai, KONTEKS))).toBe('KUNCI_TIDAK_DIKENAL');
    expect(() => lama.bukaSandi(nilai, KONTEKS)).toThrow('k2');
  });

  it('kunci lain di balik id yang sama tidak membuka', () => {
    const lain = buatCincinKunci({ kunciData: `k2:${acak()}`, kunciIndeks: INDEKS });
    expect(sebab(() => lain.bukaSandi(baru.sandikan('x', KONTEKS), KONTEKS))).toBe('TIDAK_COCOK');
  });

  it('id kunci yang ditukar tidak membuka', () => {
    const nilai = baru.sandikan('x', KONTEKS).replace('v1.k2.', 'v1.k1.');
    expect(sebab(() => baru.bukaSandi(nilai, KONTEKS))).toBe('TIDAK_COCOK');
  });

  it.each(['', 'teks biasa', 'v1.k1', 'v2.k1.a.b.c', 'v1.k1....', `v1.k1.${'A'.repeat(16)}..AAAA`])(
    'bukan sandi: %j',
    (nilai) => {
      expect(sebab(() => baru.bukaSandi(nilai, KONTEKS))).toBe('BENTUK_TIDAK_DIKENAL');
      expect(sebab(() => baru.perluRotasi(nilai))).toBe('BENTUK_TIDAK_DIKENAL');
    },
  );

  it('rotasi: nilai lama terbuka, lalu ditutup dengan kunci baru', () => {
    const nilaiLama = lama.sandikan('rahasia', KONTEKS);
    expect(baru.perluRotasi(nilaiLama)).toBe(true);
    const nilaiBaru = baru.sandikan(baru.bukaSandi(nilaiLama, KONTEKS), KONTEKS);
    expect(baru.perluRotasi(nilaiBaru)).toBe(false);
    expect(baru.bukaSandi(nilaiBaru, KONTEKS)).toBe('rahasia');
  });
});

describe('sandi berkas', () => {
  it('terbuka kembali, juga yang kosong', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (isi) => {
        const tertutup = baru.sandikanBerkas(isi, KONTEKS);
        return baru.bukaBerkas(tertutup, KONTEKS).equals(isi);
      }),
    );
  });

  it('satu bit yang berubah di mana pun, atau ekor yang hilang, ketahuan', () => {
    const tertutup = baru.sandikanBerkas(Buffer.from('%PDF-1.7 isi'), KONTEKS);
    for (let letak = 0; letak < tertutup.length; letak++) {
      for (let bit = 0; bit < 8; bit++) {
        const rusak = Buffer.from(tertutup);
        rusak[letak] = (rusak[letak] ?? 0) ^ (1 << bit);
        expect(sebab(() => baru.bukaBerkas(rusak, KONTEKS))).not.toBeNull();
      }
      expect(sebab(() => baru.bukaBerkas(tertutup.subarray(0, letak), KONTEKS))).not.toBeNull();
    }
  });

  it('tempat lain dan rotasi', () => {
    const tertutup = lama.sandikanBerkas(Buffer.from('isi'), KONTEKS);
    expect(sebab(() => baru.bukaBerkas(tertutup, 'dokumen.isi.lain'))).toBe('TIDAK_COCOK');
    expect(baru.bukaBerkas(tertutup, KONTEKS).toString()).toBe('isi');
    expect(baru.perluRotasiBerkas(tertutup)).toBe(true);
    expect(baru.perluRotasiBerkas(baru.sandikanBerkas(Buffer.from('isi'), KONTEKS))).toBe(false);
  });
});

describe('indeks buta', () => {
  it('tetap, bergantung pada kunci dan jenis, tidak pada kunci data', () => {
    const indeks = baru.indeksButa('nik_penduduk', '3276014101900001');
    expect(indeks).toMatch(/^[0-9a-f]{64}$/);
    expect(lama.indeksButa('nik_penduduk', '3276014101900001')).toBe(indeks);
    expect(baru.indeksButa('telepon', '3276014101900001')).not.toBe(indeks);
    expect(baru.indeksButa('nik_penduduk', '3276014101900002')).not.toBe(indeks);
    const kunciLain = buatCincinKunci({ kunciData: `k1:${K1}`, kunciIndeks: acak() });
    expect(kunciLain.indeksButa('nik_penduduk', '3276014101900001')).not.toBe(indeks);
  });

  it('jenis tidak dapat melebur dengan nilai', () => {
    expect(() => baru.indeksButa('nik\0', 'x')).toThrow(RangeError);
    expect(() => baru.indeksButa('', 'x')).toThrow(RangeError);
  });
});
