import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKALA_USAHA } from '@/lib/umkm/skala/rules';
import { bandingkanUkuran, kenaikanTerbuka, naikKelas, type Ukuran } from './rules';

const AWAL: Ukuran = {
  usahaId: '0192f0c4-0000-7000-8000-000000000001',
  punyaNib: false,
  jumlahIzin: 1,
  omzet: 100_000_000n,
  pekerja: 2,
  anggotaKoperasi: false,
  modalDiterima: 0n,
  skala: 'MIKRO',
  versiAturan: 'pp-7-2021',
};
const arah = (kini: Partial<Ukuran>) =>
  Object.fromEntries(
    bandingkanUkuran(AWAL, { ...AWAL, ...kini }).map((satu) => [satu.kode, satu.arah]),
  );

describe('hasil yang diukur', () => {
  it('naik, tetap, turun', () => {
    expect(
      arah({ punyaNib: true, jumlahIzin: 3, omzet: 90_000_000n, modalDiterima: 5_000_000n }),
    ).toEqual({
      USAHA: 'TETAP',
      NIB: 'NAIK',
      IZIN: 'NAIK',
      OMZET: 'TURUN',
      PEKERJA: 'TETAP',
      KOPERASI: 'TETAP',
      MODAL: 'NAIK',
      KELAS: 'TETAP',
    });
  });
  it('yang tidak diketahui tidak pernah dihitung naik', () => {
    expect(arah({ omzet: null, skala: null })).toMatchObject({
      OMZET: 'TIDAK_DIKETAHUI',
      KELAS: 'TIDAK_DIKETAHUI',
    });
  });
  it('yang mulai berusaha selama program tampak', () => {
    const [usaha] = bandingkanUkuran({ ...AWAL, usahaId: null }, AWAL);
    expect(usaha).toMatchObject({ kode: 'USAHA', awal: 'belum', kini: 'ya', arah: 'NAIK' });
  });
  it('kelas menurut versi aturan yang berbeda tidak dibandingkan', () => {
    expect(arah({ skala: 'KECIL', versiAturan: 'lain' }).KELAS).toBe('TIDAK_DIKETAHUI');
    expect(naikKelas(AWAL, { skala: 'KECIL', versiAturan: 'lain' })).toBeNull();
  });
  it('kenaikan terbuka sampai kelas itu dicatat', () => {
    const ukuran = { awal: AWAL, kini: { ...AWAL, skala: 'MENENGAH' as const } };
    expect(kenaikanTerbuka(null, [])).toBeNull();
    expect(kenaikanTerbuka({ awal: AWAL, kini: AWAL }, [])).toBeNull();
    expect(kenaikanTerbuka(ukuran, [{ ke: 'KECIL' }])).toEqual({ dari: 'MIKRO', ke: 'MENENGAH' });
    expect(kenaikanTerbuka(ukuran, [{ ke: 'MENENGAH' }])).toBeNull();
  });
  it('naik kelas hanya ke kelas yang lebih tinggi', () => {
    const skala = fc.constantFrom(...SKALA_USAHA, null);
    fc.assert(
      fc.property(skala, skala, (a, b) => {
        const hasil = naikKelas({ skala: a, versiAturan: 'v' }, { skala: b, versiAturan: 'v' });
        const naik = a !== null && b !== null && SKALA_USAHA.indexOf(b) > SKALA_USAHA.indexOf(a);
        expect(hasil).toEqual(naik ? { dari: a, ke: b } : null);
      }),
    );
  });
});
