import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatusPeserta } from '@/lib/platform/db/generated/enums';
import {
  ALUR_PESERTA,
  kuotaKelurahan,
  langkahPeserta,
  nomorPeserta,
  pendaftaranTerbuka,
  SEMUA_STATUS,
  STATUS_BERAKHIR,
  sisaKuota,
  type TindakanPeserta,
  tahunTanpaData,
  tindakanPeserta,
} from './rules';

const TINDAKAN: TindakanPeserta[] = [
  'verifikasi',
  'tolak',
  'pilih',
  'cadangkan',
  'tidakTerpilih',
  'mulaiPelatihan',
  'mulaiPendampingan',
  'selesaikan',
  'hentikan',
  'mundur',
];

/** What must have been before a state, in this order. */
const WAJIB: Partial<Record<StatusPeserta, StatusPeserta[]>> = {
  DIVERIFIKASI: ['MENDAFTAR'],
  CADANGAN: ['MENDAFTAR', 'DIVERIFIKASI'],
  TERPILIH: ['MENDAFTAR', 'DIVERIFIKASI'],
  PELATIHAN: ['MENDAFTAR', 'DIVERIFIKASI', 'TERPILIH'],
  PENDAMPINGAN: ['MENDAFTAR', 'DIVERIFIKASI', 'TERPILIH', 'PELATIHAN'],
  SELESAI: ['MENDAFTAR', 'DIVERIFIKASI', 'TERPILIH', 'PELATIHAN', 'PENDAMPINGAN'],
};

describe('langkah peserta', () => {
  it('tidak ada jalan yang melewati langkah wajib, apa pun urutan tindakannya', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TINDAKAN), { maxLength: 40 }), (urutan) => {
        const jalan: StatusPeserta[] = ['MENDAFTAR'];
        for (const tindakan of urutan) {
          const kini = jalan.at(-1) as StatusPeserta;
          const langkah = langkahPeserta(kini, tindakan);
          if (langkah) jalan.push(langkah.ke);
        }
        for (const [ke, status] of jalan.entries()) {
          const sebelumnya = jalan.slice(0, ke);
          const perlu = WAJIB[status] ?? [];
          // Each required state was there, and in its order.
          const letak = perlu.map((satu) => sebelumnya.indexOf(satu));
          expect(letak).not.toContain(-1);
          expect(letak).toEqual([...letak].sort((a, b) => a - b));
        }
        // Nobody comes back to a state: the way has no circles, so it ends.
        expect(new Set(jalan).size).toBe(jalan.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('yang berakhir tidak bergerak lagi, yang belum berakhir selalu dapat diakhiri', () => {
    for (const status of SEMUA_STATUS) {
      const tindakan = Object.keys(ALUR_PESERTA[status]);
      if (status === 'SELESAI' || (STATUS_BERAKHIR as readonly string[]).includes(status)) {
        expect(tindakan).toEqual([]);
        continue;
      }
      const ke = TINDAKAN.map((satu) => langkahPeserta(status, satu)?.ke);
      expect(ke.some((satu) => satu === 'DITOLAK' || satu === 'BERHENTI')).toBe(true);
      expect(tindakanPeserta(status, 'PESERTA')).toEqual(['mundur']);
    }
  });

  it('setiap keadaan dapat dicapai dari mendaftar', () => {
    const dicapai = new Set<StatusPeserta>(['MENDAFTAR']);
    for (let ke = 0; ke < SEMUA_STATUS.length; ke += 1) {
      for (const status of [...dicapai]) {
        for (const satu of TINDAKAN) {
          const langkah = langkahPeserta(status, satu);
          if (langkah) dicapai.add(langkah.ke);
        }
      }
    }
    expect([...dicapai].sort()).toEqual([...SEMUA_STATUS].sort());
  });
});

describe('tahun tanpa data', () => {
  const masa = (tahunMulai: number | null, tahunSelesai: number | null) => ({
    tahunMulai,
    tahunSelesai,
  });
  const ada = (...tahun: number[]) => tahun.map((satu) => ({ tahun: satu }));

  it('semua tahun masa program yang tidak tercatat, yang terbaru dahulu', () => {
    expect(tahunTanpaData(masa(2021, 2026), ada(2026, 2023), 2026)).toEqual([
      2025, 2024, 2022, 2021,
    ]);
  });
  it('tidak menyebut tahun yang belum tiba, dan tahun di luar masa program', () => {
    expect(tahunTanpaData(masa(2025, 2030), ada(2024), 2026)).toEqual([2026, 2025]);
    expect(tahunTanpaData(masa(2025, null), ada(2025), 2026)).toEqual([2026]);
    expect(tahunTanpaData(masa(2027, null), [], 2026)).toEqual([]);
  });
  it('tidak menebak bila masa program belum ditetapkan', () => {
    expect(tahunTanpaData(masa(null, null), ada(2026), 2026)).toEqual([]);
  });
});

describe('kuota dan pendaftaran', () => {
  it('angka kelurahan sendiri mendahului angka umum', () => {
    expect(kuotaKelurahan({ kuotaKelurahan: 27 }, null)).toBe(27);
    expect(kuotaKelurahan({ kuotaKelurahan: 27 }, 0)).toBe(0);
    expect(kuotaKelurahan({ kuotaKelurahan: null }, null)).toBeNull();
  });
  it('sisa tidak pernah di bawah nol', () => {
    expect([sisaKuota(27, 20), sisaKuota(5, 9), sisaKuota(null, 3)]).toEqual([7, 0, null]);
  });
  it('pendaftaran terbuka termasuk hari pertama dan terakhir', () => {
    const masa = { pendaftaranMulai: '2026-02-01', pendaftaranSelesai: '2026-03-31' };
    expect(
      ['2026-01-31', '2026-02-01', '2026-03-31', '2026-04-01'].map((hari) =>
        pendaftaranTerbuka(masa, hari),
      ),
    ).toEqual([false, true, true, false]);
    expect(
      pendaftaranTerbuka({ pendaftaranMulai: null, pendaftaranSelesai: null }, '2026-02-01'),
    ).toBe(false);
  });
  it('nomor memuat tahun dan urutan', () => {
    expect(nomorPeserta(2026, 12n)).toBe('PP-2026-000012');
  });
});
