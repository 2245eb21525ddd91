import { describe, expect, it } from 'vitest';
import { tulisKursor } from './rules';
import { bacaSaringKoperasi } from './schema';

const id = '0199f0aa-1111-7222-8333-444455556666';
const menurutNama = tulisKursor({ nilai: 'Koperasi Uji', id });
const menurutUbah = tulisKursor({ nilai: '2026-01-02T03:04:05.678Z', id });

describe('bacaSaringKoperasi', () => {
  it.each([
    ['by name', { setelah: menurutNama }, []],
    ['by name in turn', { sebelum: menurutNama, urut: '-nama' }, []],
    ['by change', { setelah: menurutUbah, urut: 'diubah' }, []],
    ['by name in the order of change', { setelah: menurutNama, urut: 'diubah' }, ['setelah']],
    ['that is broken', { sebelum: 'rusak' }, ['sebelum']],
    ['of an order that is none', { setelah: menurutNama, urut: 'warna' }, ['urut']],
  ] as [string, Record<string, string>, string[]][])('a place %s', (_, param, diabaikan) => {
    const terbaca = bacaSaringKoperasi(param);
    expect(terbaca.diabaikan).toEqual(diabaikan);
    for (const nama of ['setelah', 'sebelum'] as const)
      expect(terbaca.saring[nama] !== undefined).toBe(nama in param && !diabaikan.includes(nama));
  });

  it('names a code that no kelurahan or kecamatan has', () => {
    const param = { kelurahan: '32.76.99.1001', kecamatan: '32.76.99' };
    expect(bacaSaringKoperasi(param).diabaikan).toEqual(['kelurahan', 'kecamatan']);
    expect(bacaSaringKoperasi({ kecamatan: '32.76.01' }).diabaikan).toEqual([]);
  });
});
