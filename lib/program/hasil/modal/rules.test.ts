import { describe, expect, it } from 'vitest';
import { kalimatModalDinas, kalimatModalDiterima, kalimatModalPeserta } from './rules';

describe('modal setelah program', () => {
  it('sebelum tahun sesudahnya dikatakan kapan, lalu bahwa sudah dapat', () => {
    expect(kalimatModalPeserta(2026, 2026)).toMatch(/^Mulai tahun 2027/);
    expect(kalimatModalPeserta(2026, 2027)).toMatch(/sejak tahun 2027 Anda dapat mengajukan/);
    expect(kalimatModalDinas(2026, 2026)).toMatch(/mulai tahun 2027/);
    expect(kalimatModalDinas(2026, 2028)).toMatch(/sejak tahun 2027/);
  });
  it('yang belum tercatat tidak dibaca sebagai Rp0', () => {
    const selesai = new Date('2026-11-27T03:00:00Z');
    expect(kalimatModalDiterima({ nilai: 0n, kali: 0 }, selesai)).toBe(
      'Belum ada modal yang tercatat sejak selesai, 27 November 2026.',
    );
    expect(kalimatModalDiterima({ nilai: 5_000_000n, kali: 2 }, selesai)).toBe(
      'Diterima sejak selesai, 27 November 2026: Rp5.000.000 dalam 2 kali.',
    );
  });
});
