import { describe, expect, it } from 'vitest';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import type { HimpunanAturan } from '../himpunan/types';
import { hitungKertasKerja } from './rules';
import { posDiperlukan } from './rumus/rules';
import type { AngkaPos } from './types';

const himpunan = (id: string) => HIMPUNAN_AWAL.find((h) => h.id === id) as HimpunanAturan;
const KSP = himpunan('kkpkk-2021-ksp-kuk12');

const hitung = (kini: AngkaPos, lalu: AngkaPos = {}, h = KSP) =>
  hitungKertasKerja(h, { keuangan: { kini, lalu } });

/** A small koperasi whose ratios can be reckoned by hand. */
const KINI = {
  kas: '100',
  giro: '50',
  tabungan_bank: '50',
  deposito: '100',
  piutang_anggota: '750',
  piutang_calon_anggota: '50',
  piutang_koperasi_lain: '0',
  penyisihan_piutang: '20',
  aset_tetap: '200',
  akumulasi_penyusutan: '80',
  tabungan_anggota: '300',
  simpanan_berjangka_anggota: '200',
  tabungan_nonanggota: '100',
  hutang_pajak: '10',
  beban_ymh_dibayar: '6',
  hutang_biaya: '4',
  kewajiban_jangka_panjang: '100',
  simpanan_pokok: '100',
  simpanan_wajib: '200',
  modal_penyertaan: '20',
  cadangan_umum: '60',
  cadangan_risiko: '10',
  shu_berjalan: '90',
  partisipasi_bruto: '270',
  pendapatan_nonanggota: '30',
  beban_pokok_anggota: '50',
  beban_pokok_nonanggota: '10',
  beban_karyawan: '90',
  beban_administrasi: '10',
  beban_rapat_anggota: '20',
  pajak_penghasilan: '30',
  pinjaman_kurang_lancar: '20',
  pinjaman_diragukan: '10',
  pinjaman_macet: '10',
  modal_tertimbang: '80',
  atmr: '1000',
};
const LALU = {
  kas: '1000',
  tabungan_anggota: '600',
  hutang_pajak: '0',
  simpanan_pokok: '400',
  partisipasi_bruto: '100',
  beban_karyawan: '20',
};

describe('rasio dari angka keuangan', () => {
  const hasil = hitung(KINI, LALU);
  it.each([
    // total aset = 100+50+50+100+750+50-20 + 200-80 = 1200; ekuitas = 480; SHU = 90
    ['KK-01', '7.5'],
    // modal sendiri = 100+200+60+10 + 0.5×20 = 380
    ['KK-02', '23.684210526315789474'],
    // partisipasi neto 220 / (100 + 20)
    ['KK-03', '183.33333333333333333'],
    // (50 + 100×270/300 + 20) / 270
    ['KK-04', '59.259259259259259259'],
    // 100 / (300 - 60)
    ['KK-05', '41.666666666666666667'],
    ['KK-06', '93.75'],
    ['KK-07', '5'],
    // (20 + 10) / 40
    ['KK-08', '75'],
    // 200 / 620
    ['KK-09', '32.258064516129032258'],
    // 800 / (720 + 480 - 20)
    ['KK-10', '67.796610169491525424'],
    // 1080 / 620
    ['KK-11', '174.19354838709677419'],
    ['KK-12', '20'],
    // (1180 - 1000) / 1000
    ['KK-13', '18'],
    ['KK-14', '20'],
    // (90 - 80) / 80
    ['KK-15', '12.5'],
    ['KK-16', '90'],
    ['KK-17', '30'],
    // 500 / 600
    ['KK-18', '83.333333333333333333'],
    ['MD-01', '40'],
    ['MD-02', '8'],
    ['MD-03', '41.666666666666666667'],
    ['MD-04', '20.833333333333333333'],
    // 900 / 1200
    ['PR-I1a', '75'],
    ['PR-I1b', '88.888888888888888889'],
    ['PR-I4a', '25'],
    ['PR-I4b', '48.387096774193548387'],
  ])('%s = %s', (kode, rasio) => {
    expect(hasil.indikator[kode]).toMatchObject({ asal: 'DIHITUNG', rasio });
  });

  it('neraca yang seimbang tidak disebut janggal', () => {
    expect(hasil.kejanggalan.filter((k) => k.tahun === 0)).toEqual([]);
  });

  it('sektor riil: perputaran dan periode penagihan', () => {
    const riil = hitung(
      { ...KINI, persediaan: '30', piutang_koperasi_lain: '0' },
      LALU,
      himpunan('kkpkk-2021-riil'),
    ).indikator;
    expect(riil['KK-R1']?.rasio).toBe('2');
    // 800 × 365 / 300
    expect(riil['KK-R2']?.rasio).toBe('973.33333333333333333');
    expect(riil['KK-R3']?.rasio).toBe('0.375');
    expect(riil['KK-R4']?.rasio).toBe('0.625');
    // 300 / 1230
    expect(riil['KK-R5']?.rasio).toBe('0.2439024390243902439');
  });

  it('Perdep 06/2016: risiko pinjaman berbobot 50, 75, 100 persen', () => {
    const tambahan = {
      pinjaman_berisiko: '100',
      volume_pinjaman: '1000',
      volume_pinjaman_anggota: '900',
      shu_bagian_anggota: '38',
      promosi_ekonomi_anggota: '30',
    };
    const p = hitung({ ...KINI, ...tambahan }, {}, himpunan('perdep-06-2016')).indikator;
    // (10 + 7.5 + 10) / 800
    expect(p['2b']).toMatchObject({ rasio: '3.4375', nilai: '80', skor: '4' });
    expect(p['2a']).toMatchObject({ rasio: '90', nilai: '100', skor: '10' });
    expect(p['2d']).toMatchObject({ rasio: '12.5', nilai: '100', skor: '5' });
    expect(p['6b']).toMatchObject({ rasio: '10', nilai: '100', skor: '3' });
    expect(p['7b']).toMatchObject({ rasio: '10', nilai: '100', skor: '3' });
    expect(p['4c']).toMatchObject({ rasio: '9', nilai: '75', skor: '1.5' });
  });
});

describe('pos yang kosong', () => {
  it('dibaca nol bila laporan tahun itu sudah terisi', () => {
    expect(hitung({ kas: '10', hutang_pajak: '100' }).indikator['KK-09']?.rasio).toBe('10');
  });

  it('belum dihitung bila laporannya belum terisi', () => {
    const { indikator } = hitung({ kas: '10', hutang_pajak: '100' });
    expect(indikator['KK-03']).toMatchObject({ asal: 'BELUM', rasio: null });
    expect(indikator['KK-07']).toMatchObject({ asal: 'BELUM' });
  });

  it('data tambahan yang kosong berarti belum diketahui', () => {
    expect(hitung({ modal_tertimbang: '10' }).indikator['MD-02']).toMatchObject({ asal: 'BELUM' });
  });

  it('teks kosong dan null sama dengan tidak diisi', () => {
    const { indikator } = hitung({ kas: '', giro: null });
    expect(indikator['KK-09']).toMatchObject({ asal: 'BELUM' });
  });
});

describe('perlakuan yang dinyatakan', () => {
  const asal = (kini: AngkaPos, kode: string, lalu: AngkaPos = {}) =>
    hitung(kini, lalu).indikator[kode];

  it('tanpa piutang bermasalah KK-08 bernilai terbaik', () => {
    const satu = asal({ kas: '1', pinjaman_macet: '0' }, 'KK-08');
    expect(satu).toMatchObject({ asal: 'PERLAKUAN', rasio: null, nilai: '1', skor: '4' });
    expect(satu?.catatan[0]).toContain('Tidak ada piutang bermasalah');
  });

  it('tanpa kewajiban jangka pendek KK-09, KK-11, PR-I4b bernilai terbaik', () => {
    for (const kode of ['KK-09', 'KK-11', 'PR-I4b']) {
      expect(asal({ kas: '1', simpanan_pokok: '1' }, kode)).toMatchObject({ nilai: '1' });
    }
  });

  it('tanpa tahun sebelumnya pertumbuhan tidak berlaku', () => {
    for (const kode of ['KK-12', 'KK-13', 'KK-14']) {
      expect(asal({ kas: '1', simpanan_pokok: '1' }, kode)).toMatchObject({
        asal: 'TIDAK_BERLAKU',
      });
    }
  });

  it('tanpa tahun ini pertumbuhan belum dihitung', () => {
    expect(asal({}, 'KK-12', { kas: '1' })).toMatchObject({ asal: 'BELUM' });
  });

  it('dari rugi ke laba adalah kenaikan', () => {
    const satu = asal({ partisipasi_bruto: '5' }, 'KK-15', { beban_karyawan: '10' });
    expect(satu).toMatchObject({ asal: 'PERLAKUAN', rasio: '150', nilai: '1' });
    const turun = asal({ beban_karyawan: '20' }, 'KK-15', { beban_karyawan: '10' });
    expect(turun).toMatchObject({ rasio: '-100', nilai: '4' });
  });

  it('dasar nol membuat pertumbuhan tidak berlaku', () => {
    const lalu = { partisipasi_bruto: '10', beban_karyawan: '10' };
    expect(asal({ partisipasi_bruto: '5' }, 'KK-15', lalu)).toMatchObject({
      asal: 'TIDAK_BERLAKU',
    });
  });

  it('ekuitas negatif bernilai terendah dan dikatakan', () => {
    const hasil = hitung({ kas: '10', hutang_bank: '30', shu_tahun_lalu: '-20' });
    expect(hasil.indikator['MD-01']).toMatchObject({ rasio: '-200', nilai: '4' });
    expect(hasil.indikator['MD-04']).toMatchObject({ asal: 'PERLAKUAN', nilai: '4' });
    expect(hasil.kejanggalan.map((k) => k.kode)).toContain('EKUITAS_NEGATIF');
  });

  it('semua nol: tidak ada yang gagal, tidak ada tak hingga', () => {
    for (const h of HIMPUNAN_AWAL) {
      const nol = Object.fromEntries(h.pos.filter((p) => !p.rumus).map((p) => [p.kode, '0']));
      const hasil = hitungKertasKerja(h, { keuangan: { kini: nol, lalu: nol } });
      for (const satu of Object.values(hasil.indikator)) {
        if (satu.asal === 'BELUM') expect(satu.skor).toBeNull();
        expect(JSON.stringify(satu)).not.toMatch(/NaN|Infinity/);
      }
      const rasio = h.indikator.filter((i) => i.jenis === 'RASIO');
      // Every ratio has an answer when every figure is known.
      expect(rasio.filter((i) => hasil.indikator[i.kode]?.asal === 'BELUM')).toEqual([]);
    }
  });
});

describe('kejanggalan', () => {
  const kode = (kini: AngkaPos, lalu: AngkaPos = {}) => hitung(kini, lalu).kejanggalan;

  it('neraca tidak seimbang, dengan selisihnya, juga tahun sebelumnya', () => {
    expect(kode({ kas: '100', simpanan_pokok: '70' }, { kas: '5' })).toMatchObject([
      { kode: 'NERACA_TIDAK_IMBANG', tahun: 0, selisih: '30' },
      { kode: 'NERACA_TIDAK_IMBANG', tahun: -1, selisih: '5' },
    ]);
  });

  it('pos negatif, pinjaman bermasalah melebihi pinjaman, SHU yang berbeda', () => {
    const kena = kode({
      kas: '-5',
      shu_berjalan: '-5',
      pinjaman_macet: '10',
      partisipasi_bruto: '3',
    }).map((k) => k.kode);
    expect(kena).toEqual(
      expect.arrayContaining(['POS_NEGATIF', 'BERMASALAH_LEBIH', 'SHU_BEDA', 'ASET_NOL']),
    );
  });

  it('rasio yang janggal dikatakan, tidak ditolak', () => {
    const hasil = hitungKertasKerja(KSP, { indikator: { 'MD-01': { rasio: '5000' } } });
    expect(hasil.indikator['MD-01']).toMatchObject({ nilai: '1' });
    expect(hasil.catatan).toContainEqual(expect.stringContaining('di luar kebiasaan'));
  });
});

describe('yang perlu ditanyakan', () => {
  it('hanya pos isian, dan tahun sebelumnya hanya untuk pertumbuhan', () => {
    const { kini, lalu } = posDiperlukan(KSP);
    expect(kini.has('kas')).toBe(true);
    expect(kini.has('total_aset')).toBe(false);
    expect(lalu.has('kas')).toBe(true);
    expect(lalu.has('pinjaman_macet')).toBe(false);
    expect(kini.has('atmr')).toBe(true);
    expect(lalu.has('atmr')).toBe(false);
  });

  it('PPAPWD: 0,5 % lancar, 10 %, 50 %, 100 % setelah agunan', () => {
    const coba: HimpunanAturan = {
      ...KSP,
      indikator: KSP.indikator.map((i) =>
        i.kode === 'MD-02' && i.jenis === 'RASIO' && i.rumus
          ? {
              ...i,
              rumus: {
                ...i.rumus,
                pembilang: { pos: 'penyisihan_wajib' },
                penyebut: { angka: '100' },
              },
            }
          : i,
      ),
    };
    const angka = {
      piutang_anggota: '1000',
      pinjaman_kurang_lancar: '100',
      pinjaman_diragukan: '60',
      pinjaman_macet: '40',
      agunan_kurang_lancar: '50',
      agunan_diragukan: '100',
    };
    // 0.5 % × 800 + 10 % × 50 + 50 % × 0 + 40
    expect(hitung(angka, {}, coba).indikator['MD-02']?.rasio).toBe('49');
  });
});
