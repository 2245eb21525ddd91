import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { AspekDto, HasilBerlakuDto, PenilaianDto } from '@/lib/penilaian/types';
import { AkanMenggantikan, BandingHasil, SudahDigantikan } from './penggantian';

const aspek = (persen: string): AspekDto[] => [
  { kode: 'TK', nama: 'Tata kelola', bobot: '30', persen, tertimbang: '0' },
];
const LAMA: HasilBerlakuDto = {
  id: 'lama',
  tahunBuku: 2024,
  status: 'DISETUJUI',
  hasil: { total: '79.999999', predikat: 'CUKUP_SEHAT', kategori: 'CUKUP_SEHAT' },
  diputuskanPada: new Date('2026-05-03T03:00:00Z'),
  sertifikat: { dokumenId: 'd', nomor: '500.3/12/2026' },
  aspek: aspek('79.999999'),
};
const BARU = {
  tahunBuku: 2024,
  status: 'DIAJUKAN',
  hasil: { total: '81.5', predikat: 'SEHAT', kategori: 'SEHAT', batas: null },
  aspek: aspek('81.5'),
  alasanGanti: 'Neraca lama belum disahkan.',
  akanDigantikan: LAMA,
} as unknown as PenilaianDto;
const teks = (isi: React.ReactNode) =>
  renderToStaticMarkup(isi)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('words about a result that is replaced', () => {
  it('names the result in force exactly, with its letter and day', () => {
    const isi = teks(<AkanMenggantikan penilaian={BARU} />);
    expect(isi).toContain(
      'total 79,999999, predikat cukup sehat, sertifikat nomor 500.3/12/2026, disetujui 3 Mei 2026',
    );
    expect(teks(<AkanMenggantikan penilaian={{ ...BARU, akanDigantikan: null }} />)).toBe('');
  });

  it('puts both results side by side with the reason, once it is submitted', () => {
    const isi = teks(<BandingHasil penilaian={BARU} />);
    for (const kata of ['79,999999', '81,5', 'Neraca lama belum disahkan.', '500.3/12/2026']) {
      expect(isi).toContain(kata);
    }
    expect(teks(<BandingHasil penilaian={{ ...BARU, status: 'DRAF' }} />)).toBe('');
  });

  it('says by which and why one was replaced', () => {
    const digantikanOleh = { ...LAMA, id: 'baru', alasan: 'Neraca lama belum disahkan.' };
    const isi = renderToStaticMarkup(
      <SudahDigantikan penilaian={{ status: 'DIGANTIKAN', digantikanOleh }} />,
    );
    expect(isi).toContain('/portal/penilaian/baru');
    expect(isi).toContain('Neraca lama belum disahkan.');
  });

  it('says of a successor that was revoked that it was, and of one in force that it is not', () => {
    const baru = { ...LAMA, id: 'baru', alasan: null, sertifikat: null };
    const isi = (status: 'DICABUT' | 'DISETUJUI') =>
      teks(
        <SudahDigantikan
          penilaian={{ status: 'DIGANTIKAN', digantikanOleh: { ...baru, status } }}
        />,
      );
    expect(isi('DICABUT')).toContain('Penilaian yang baru itu sudah dicabut.');
    expect(isi('DISETUJUI')).not.toContain('dicabut');
  });
});
