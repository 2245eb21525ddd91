import { describe, expect, test } from 'vitest';
import { kalimatKemajuan, lamaHitungan, persenKemajuan } from './rules';

const saat = (detik: number) => new Date(1_700_000_000_000 + detik * 1_000);
const hitungan = {
  tahap: 'GOLONGKAN' as const,
  usahaTotal: 200_000,
  usahaSelesai: 50_000,
  golonganTotal: 0,
  golonganSelesai: 0,
  mulaiPada: saat(0),
  majuPada: saat(10),
  selesaiPada: null,
};

describe('kemajuan', () => {
  test('berjalan dari 0 ke 100 menurut tahapnya', () => {
    expect(persenKemajuan({ ...hitungan, usahaSelesai: 0 })).toBe(0);
    expect(persenKemajuan(hitungan)).toBe(12);
    const dua = { ...hitungan, tahap: 'PERINGKAT' as const, golonganTotal: 10 };
    expect(persenKemajuan(dua)).toBe(49);
    expect(persenKemajuan({ ...dua, golonganSelesai: 10 })).toBe(98);
    // More became due while it ran.
    expect(persenKemajuan({ ...dua, golonganSelesai: 15 })).toBe(98);
    expect(persenKemajuan({ ...hitungan, tahap: 'PELUANG' })).toBe(99);
    expect(persenKemajuan({ ...hitungan, tahap: 'SELESAI' })).toBe(100);
    expect(persenKemajuan({ ...hitungan, usahaTotal: 0, usahaSelesai: 0 })).toBe(0);
  });

  test('selama jumlahnya belum diketahui: menyiapkan, bukan 0 dari 0', () => {
    const kosong = { ...hitungan, usahaTotal: 0, usahaSelesai: 0 };
    for (const tahap of ['GOLONGKAN', 'PERINGKAT'] as const) {
      const kalimat = kalimatKemajuan({ ...kosong, tahap }, saat(12));
      expect(kalimat).toMatch(/^Menyiapkan/);
      expect(kalimat).not.toContain('0 dari 0');
    }
  });

  test('dikatakan dengan kata-kata; lama diam berarti terhenti', () => {
    expect(kalimatKemajuan(hitungan, saat(20))).toContain('50.000 dari 200.000 UMKM');
    expect(kalimatKemajuan(hitungan, saat(80))).toContain('Terhenti sementara');
    expect(kalimatKemajuan({ ...hitungan, selesaiPada: saat(72) }, saat(9_999))).toBe('Selesai.');
    expect(lamaHitungan({ ...hitungan, selesaiPada: saat(72) })).toBe('1 menit 12 detik');
    expect(lamaHitungan({ ...hitungan, selesaiPada: saat(7) })).toBe('7 detik');
    expect(lamaHitungan(hitungan)).toBeNull();
  });
});
