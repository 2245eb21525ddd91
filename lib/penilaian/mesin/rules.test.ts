import { describe, expect, it } from 'vitest';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import type { HimpunanAturan } from '../himpunan/types';
import { hitungKertasKerja } from './rules';
import type { JawabanIndikator } from './types';

const himpunan = (id: string): HimpunanAturan => {
  const ada = HIMPUNAN_AWAL.find((satu) => satu.id === id);
  if (!ada) throw new Error(id);
  return ada;
};
const KSP = himpunan('kkpkk-2021-ksp-kuk12');
const RIIL = himpunan('kkpkk-2021-riil');
const P06 = himpunan('perdep-06-2016');
const SYARIAH = himpunan('perdep-06-2016-syariah');

const satu = (h: HimpunanAturan, kode: string, jawaban: JawabanIndikator) =>
  hitungKertasKerja(h, { indikator: { [kode]: jawaban } }).indikator[kode];
const total = (h: HimpunanAturan, aspek: Record<string, string>) => {
  const hasil = hitungKertasKerja(h, { aspek });
  return [hasil.total, hasil.predikat, hasil.kategori];
};

describe('himpunan bawaan', () => {
  it('KSP punya 60 indikator: 17, 21, 18, 4; 34 daftar periksa dan 26 rasio', () => {
    const banyak = (kode: string) => KSP.indikator.filter((i) => i.aspek === kode).length;
    expect(['TK', 'PR', 'KK', 'MD'].map(banyak)).toEqual([17, 21, 18, 4]);
    expect(KSP.indikator.filter((i) => i.jenis === 'DAFTAR')).toHaveLength(34);
    expect(KSP.indikator.filter((i) => i.jenis === 'RASIO')).toHaveLength(26);
    const butirTk = KSP.indikator.flatMap((i) =>
      i.aspek === 'TK' && i.jenis === 'DAFTAR' ? i.butir : [],
    );
    expect(butirTk).toHaveLength(77);
  });

  it('banyaknya butir setiap daftar periksa', () => {
    const butir = (kode: string) => {
      const i = KSP.indikator.find((isi) => isi.kode === kode);
      return i?.jenis === 'DAFTAR' ? i.butir.length : 0;
    };
    expect(
      'P1 P2 P3 P4 P5 P6 P7 K1 K2 K3 K4 K5 M1 M2 M3 M4 M5'.split(' ').map((k) => butir(`TK-${k}`)),
    ).toEqual([4, 5, 3, 4, 4, 4, 4, 3, 3, 17, 4, 3, 3, 4, 4, 4, 4]);
    expect(
      'I2a I2b I3a I3b I4c Q1a Q1b Q1c Q2a Q2b Q2c Q3a Q3b Q3c Q4a Q4b Q4c'
        .split(' ')
        .map((k) => butir(`PR-${k}`)),
    ).toEqual([4, 4, 4, 4, 5, 4, 3, 4, 4, 3, 4, 4, 4, 4, 4, 5, 4]);
  });

  it('sektor riil punya 17, 16, 19, 3 tanpa risiko pinjaman, KK-06/07/08/13, dan MD-02', () => {
    const kode = RIIL.indikator.map((i) => i.kode);
    const banyak = (aspek: string) => RIIL.indikator.filter((i) => i.aspek === aspek).length;
    expect(['TK', 'PR', 'KK', 'MD'].map(banyak)).toEqual([17, 16, 19, 3]);
    for (const tidak of [
      'PR-I1a',
      'PR-I1b',
      'PR-Q1a',
      'KK-06',
      'KK-07',
      'KK-08',
      'KK-13',
      'MD-02',
    ]) {
      expect(kode).not.toContain(tidak);
    }
    expect(kode).toEqual(expect.arrayContaining(['KK-R1', 'KK-R2', 'KK-R3', 'KK-R4', 'KK-R5']));
  });

  it('bobot: KKPKK 30/15/40/15, Perdep 15/25/15/10/15/10/10, syariah 10/20/15/10/15/10/10/10', () => {
    const bobot = (h: HimpunanAturan) => h.aspek.map((a) => Number(a.bobot));
    expect(bobot(KSP)).toEqual([30, 15, 40, 15]);
    expect(bobot(RIIL)).toEqual([30, 15, 40, 15]);
    expect(bobot(P06)).toEqual([15, 25, 15, 10, 15, 10, 10]);
    expect(bobot(SYARIAH)).toEqual([10, 20, 15, 10, 15, 10, 10, 10]);
  });

  it('yang bertumpu pada satu sumber dan yang belum diketahui mengatakannya', () => {
    for (const h of HIMPUNAN_AWAL) expect(h.belumDikonfirmasi).toBe(true);
    expect(RIIL.catatan[0]?.teks).toContain('satu sumber');
    expect(SYARIAH.aspek.every((a) => a.masukan === 'ASPEK')).toBe(true);
    expect(P06.indikator.find((i) => i.kode === '3a')?.catatan?.[0]?.belumDikonfirmasi).toBe(true);
  });
});

describe('hitungan skor seragam', () => {
  it.each([KSP, RIIL].flatMap((h) => h.contoh.map((c) => [h.id, c.nama, h, c] as const)))(
    '%s: %s',
    (_id, _nama, h, contoh) => {
      const hasil = hitungKertasKerja(h, contoh);
      expect(hasil.lengkap).toBe(true);
      expect([hasil.total, hasil.predikat]).toEqual([
        contoh.harapan.total,
        contoh.harapan.predikat,
      ]);
      expect(hasil.catatan).toEqual([]);
      const [pertama] = Object.values(hasil.aspek);
      expect(Object.values(hasil.aspek).every((a) => a.persen === pertama?.persen)).toBe(true);
    },
  );
});

describe('hasil yang terbit', () => {
  it.each([
    ['KSP Swastika 2023', '79.65', 'CUKUP_SEHAT', 'CUKUP_SEHAT'],
    ['KSP Tri Dharma Kejari 2023', '91.36', 'SEHAT', 'SEHAT'],
  ])('J15 %s: total %s', (_nama, isi, predikat, kategori) => {
    expect(total(KSP, { TK: isi, PR: isi, KK: isi, MD: isi })).toEqual([isi, predikat, kategori]);
  });

  it('P06 Pusat Koperasi Kartika Sriwijaya 2019', () => {
    const aspek = {
      permodalan: '12.00',
      kap: '8.75',
      manajemen: '15.00',
      efisiensi: '8.00',
      likuiditas: '3.75',
      kemandirian: '6.00',
      jatidiri: '7.00',
    };
    expect(total(P06, aspek)).toEqual(['60.5', 'DALAM_PENGAWASAN', 'TIDAK_SEHAT']);
  });

  /** Points of a total spread over the aspects, so that only the final band is asked. */
  const sebar = (isi: string): Record<string, string> => {
    let sisa = Math.round(Number(isi) * 100);
    return Object.fromEntries(
      P06.aspek.map(({ kode, bobot }) => {
        const ambil = Math.min(sisa, Number(bobot) * 100);
        sisa -= ambil;
        return [kode, (ambil / 100).toFixed(2)];
      }),
    );
  };

  it.each([
    ['KSP Mitra Sukses Lestari 2016', '67.70', 'CUKUP_SEHAT'],
    ['KSP Mitra Sukses Lestari 2017', '62.45', 'DALAM_PENGAWASAN'],
    ['KSP Mitra Sukses Lestari 2018', '67.80', 'CUKUP_SEHAT'],
    ['rata-ratanya, tidak dibulatkan dahulu', '65.98', 'DALAM_PENGAWASAN'],
    // Printed as "cukup sehat"; the rule wins.
    ['yang tercetak keliru', '82.435', 'SEHAT'],
  ])('P06 %s: %s', (_nama, isi, predikat) => {
    const aspek = sebar(isi);
    if (isi === '82.435') aspek.kemandirian = '2.435';
    expect(total(P06, aspek)).toEqual([String(Number(isi)), predikat, expect.anything()]);
  });

  it.each([
    ['2b', '0.58', '80', '4'],
    ['2b', '0.59', '80', '4'],
    ['2c', '46.94', '50', '2.5'],
    ['2c', '24.94', '30', '1.5'],
    ['2c', '97.85', '100', '5'],
    ['2d', '1.13', '100', '5'],
  ])('P06 %s: rasio %s bernilai %s, skor %s', (kode, rasio, nilai, skor) => {
    expect(satu(P06, kode, { rasio })).toMatchObject({ rasio, nilai, skor });
  });
});

describe('predikat akhir pada batasnya', () => {
  it.each([
    ['100', 'SEHAT', 'SEHAT'],
    ['80', 'SEHAT', 'SEHAT'],
    ['79.999999999999999999', 'CUKUP_SEHAT', 'CUKUP_SEHAT'],
    ['66', 'CUKUP_SEHAT', 'CUKUP_SEHAT'],
    ['65.99', 'DALAM_PENGAWASAN', 'TIDAK_SEHAT'],
    ['51', 'DALAM_PENGAWASAN', 'TIDAK_SEHAT'],
    ['50.99', 'DALAM_PENGAWASAN_KHUSUS', 'TIDAK_SEHAT'],
    ['0', 'DALAM_PENGAWASAN_KHUSUS', 'TIDAK_SEHAT'],
  ])('%s', (isi, predikat, kategori) => {
    for (const h of [KSP, RIIL]) {
      expect(total(h, { TK: isi, PR: isi, KK: isi, MD: isi })).toEqual([isi, predikat, kategori]);
    }
  });

  it('berbobot tepat: 92.65, 84.52, 70.83, 81.25', () => {
    const hasil = hitungKertasKerja(KSP, {
      aspek: { TK: '92.65', PR: '84.52', KK: '70.83', MD: '81.25' },
    });
    expect(hasil.total).toBe('80.9925');
    expect(hasil.aspek.KK).toMatchObject({ persen: '70.83', tertimbang: '28.332' });
  });
});

describe('daftar periksa', () => {
  const NILAI: Record<number, string> = {
    3: '4321',
    4: '44321',
    5: '443211',
    17: '444443333222211111',
  };
  const butir = (kode: string) => {
    const i = KSP.indikator.find((isi) => isi.kode === kode);
    return i?.jenis === 'DAFTAR' ? i.butir.length : 0;
  };

  it.each(['TK-P3', 'TK-P1', 'TK-P2', 'TK-K3', 'PR-Q4b'])(
    '%s dari 0 sampai semua butir',
    (kode) => {
      const n = butir(kode);
      const nilai = Array.from(
        { length: n + 1 },
        (_, t) => satu(KSP, kode, { terpenuhi: t })?.nilai,
      );
      expect(nilai.join('')).toBe(NILAI[n]);
    },
  );

  it('rasio daftar periksa dapat diberikan langsung', () => {
    expect(satu(KSP, 'TK-P1', { rasio: '75' })).toMatchObject({ nilai: '2', skor: '3' });
    expect(satu(KSP, 'TK-P1', { rasio: '75.000001' })).toMatchObject({ nilai: '1', skor: '4' });
    expect(satu(KSP, 'TK-P1', { rasio: '0' })).toMatchObject({ nilai: '4', skor: '1' });
  });

  it.each([
    ['3a', 12, 9, '2.25'],
    ['3b', 6, 5, '2.5'],
    ['3c', 5, 4, '2.4'],
    ['3d', 10, 7, '2.1'],
    ['3e', 5, 1, '0.6'],
  ])('P06 %s: setiap ya bernilai sama', (kode, banyak, ya, skor) => {
    expect(satu(P06, kode, { terpenuhi: ya })?.skor).toBe(skor);
    expect(satu(P06, kode, { terpenuhi: 0 })?.skor).toBe('0');
    expect(satu(P06, kode, { terpenuhi: banyak })).toMatchObject({ nilai: '100', skor: '3' });
  });
});

describe('yang menang dan yang keluar', () => {
  const [terbaik] = KSP.contoh;
  const penuh = terbaik?.indikator ?? {};

  it('tidak berlaku keluar dari pembilang dan penyebut', () => {
    const hasil = hitungKertasKerja(KSP, {
      indikator: {
        ...penuh,
        'MD-01': { rasio: '5' },
        'MD-02': { tidakBerlaku: true, alasan: 'x' },
      },
    });
    // (1 + 4 + 4) / (3 × 4)
    expect(hasil.aspek.MD?.persen).toBe('75');
    expect(hasil.indikator['MD-02']).toMatchObject({
      asal: 'TIDAK_BERLAKU',
      nilai: null,
      skor: null,
    });
    expect(hasil.catatan).toEqual(['MD-02: Dinyatakan tidak berlaku: x.']);
  });

  it('rasio yang diberikan menang atas angka keuangan, tidak berlaku atas keduanya', () => {
    const keuangan = { kini: { kas: '50', kewajiban_pendek_lain: '100' }, lalu: {} };
    const hitung = (jawaban: JawabanIndikator) =>
      hitungKertasKerja(KSP, { keuangan, indikator: { 'KK-09': jawaban } }).indikator['KK-09'];
    expect(hitung({})).toMatchObject({ asal: 'DIHITUNG', rasio: '50', nilai: '1' });
    expect(hitung({ rasio: '12' })).toMatchObject({ asal: 'DIBERIKAN', rasio: '12', nilai: '3' });
    expect(hitung({ rasio: '12', tidakBerlaku: true })).toMatchObject({ asal: 'TIDAK_BERLAKU' });
  });

  it('tanpa satu indikator belum ada total, tetapi hasil sementara ada', () => {
    const { 'KK-01': _, ...sisa } = penuh;
    const hasil = hitungKertasKerja(KSP, { indikator: sisa });
    expect(hasil).toMatchObject({ lengkap: false, total: null, predikat: null, kategori: null });
    expect(hasil.belum).toEqual(['KK-01']);
    expect(hasil.aspek.TK?.persen).toBe('100');
    expect(hasil.aspek.KK).toMatchObject({
      persen: null,
      sementara: { persen: '100', terjawab: 17, banyak: 18 },
    });
    expect(hasil.sementara).toEqual({ total: '100', terjawab: 59, banyak: 60 });
    expect(hasil.catatan[0]).toContain('KK-01');
  });

  it('aspek yang semua indikatornya tidak berlaku tidak punya hasil', () => {
    const md = Object.fromEntries(
      ['01', '02', '03', '04'].map((n) => [`MD-${n}`, { tidakBerlaku: true }]),
    );
    const hasil = hitungKertasKerja(KSP, { indikator: { ...penuh, ...md } });
    expect(hasil).toMatchObject({ total: null, belum: ['MD'] });
  });

  it('hasil aspek dapat diberikan di samping indikator aspek lain', () => {
    const tanpaMd = Object.fromEntries(
      Object.entries(penuh).filter(([kode]) => !kode.startsWith('MD')),
    );
    const hasil = hitungKertasKerja(KSP, { indikator: tanpaMd, aspek: { MD: '50' } });
    expect(hasil.total).toBe('92.5');
  });

  it('tanpa apa pun tidak ada yang gagal', () => {
    for (const h of HIMPUNAN_AWAL) {
      const hasil = hitungKertasKerja(h, {});
      expect(hasil).toMatchObject({ lengkap: false, total: null });
      expect(hasil.sementara.total).toBeNull();
    }
  });
});
