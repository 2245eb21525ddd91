import { describe, expect, it } from 'vitest';
import { kalimatMintaKeluar, menungguKeluar } from './rules';

describe('permintaan keluar', () => {
  const pada = new Date('2026-11-27T18:00:00Z');

  it('disebut dengan tanggalnya di Jakarta', () => {
    expect(kalimatMintaKeluar(pada)).toBe(
      'Permintaan keluar dikirim 28 November 2026, menunggu pengurus.',
    );
  });

  it('menunggu hanya selagi masih anggota', () => {
    expect(menungguKeluar({ status: 'AKTIF', mintaKeluarPada: pada })).toBe(true);
    expect(menungguKeluar({ status: 'AKTIF', mintaKeluarPada: null })).toBe(false);
    expect(menungguKeluar({ status: 'KELUAR', mintaKeluarPada: pada })).toBe(false);
  });
});
