import { describe, expect, it } from 'vitest';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { uraikanHimpunan } from './rules';

const uraian = HIMPUNAN_AWAL.map(uraikanHimpunan);
const indikator = (letak: number, kode: string) =>
  uraian[letak]?.aspek
    .flatMap((aspek) => aspek.sub.flatMap((sub) => sub.indikator))
    .find((satu) => satu.kode === kode);

describe('uraian himpunan', () => {
  it('memuat setiap indikator dan pos tepat sekali', () => {
    for (const [letak, h] of HIMPUNAN_AWAL.entries()) {
      const kode = uraian[letak]?.aspek.flatMap((a) => a.sub.flatMap((s) => s.indikator)) ?? [];
      expect(kode.map((i) => i.kode).sort()).toEqual(h.indikator.map((i) => i.kode).sort());
      const pos = uraian[letak]?.laporan.flatMap((l) => l.kelompok.flatMap((k) => k.pos)) ?? [];
      expect(pos.map((p) => p.kode).sort()).toEqual(h.pos.map((p) => p.kode).sort());
    }
  });

  it('pita, nilai, skor, dan perlakuan dengan kata', () => {
    expect(indikator(0, 'KK-02')).toMatchObject({
      rumus: 'SHU setelah pajak / modal sendiri × 100 %',
      pita: [
        { rentang: 'di bawah 5 %', nilai: '4', skor: '1' },
        { rentang: 'dari 5 % sampai di bawah 7,5 %', nilai: '3', skor: '2' },
        { rentang: 'dari 7,5 % sampai di bawah 10 %', nilai: '2', skor: '3' },
        { rentang: '10 % atau lebih', nilai: '1', skor: '4' },
      ],
      perlakuan: [
        { bila: 'Pembaginya nol', akibat: 'bernilai 4' },
        { bila: 'Pembaginya negatif', akibat: 'bernilai 4' },
      ],
    });
    expect(indikator(0, 'KK-15')?.perlakuan.map((p) => p.akibat)).toEqual([
      'tidak dihitung',
      'tidak dihitung',
      'pembaginya dipakai tanpa tanda',
    ]);
    expect(indikator(2, '1c')?.pita.map((p) => p.skor)).toEqual(['0', '1,5', '2,25', '3']);
    expect(indikator(2, '3a')?.pita).toEqual([
      { rentang: 'semua 12 butir', nilai: '100', skor: '3' },
    ]);
  });

  it('contoh dihitung dengan himpunannya sendiri', () => {
    expect(uraian[2]?.contoh[1]).toMatchObject({ total: '60,5', predikat: 'DALAM_PENGAWASAN' });
    expect(uraian[0]?.contoh[1]?.aspek).toEqual(
      expect.arrayContaining([{ nama: 'Tata kelola', persen: '75', tertimbang: '22,5' }]),
    );
  });
});
