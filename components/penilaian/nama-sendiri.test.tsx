import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Aspek, HimpunanAturan } from '@/lib/penilaian/himpunan/types';
import { IndikatorAspek } from './lembar/isian-lembar';
import { DaftarAturanSimulasi } from './simulasi/daftar-aturan';

/* What a page says several times says each time what it is about, to one who hears only its name. */

const teks = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

test('setiap indikator bernama di pertanyaannya sendiri', () => {
  const indikator = (kode: string, nama: string) => ({
    ...{ kode, nama, aspek: 'TK', sub: 'TK-P', jenis: 'DAFTAR', penjelasan: '' },
    butir: [{ kode: 'a', teks: 'Ada' }],
  });
  const himpunan = {
    indikator: [indikator('TK-P1', 'Rapat anggota'), indikator('TK-P2', 'Pengurus')],
  } as unknown as HimpunanAturan;
  const aspek = {
    ...{ kode: 'TK', nama: 'Tata kelola', bobot: 30 },
    sub: [{ kode: 'TK-P', nama: 'Prinsip' }],
  } as unknown as Aspek;
  const html = renderToStaticMarkup(<IndikatorAspek himpunan={himpunan} aspek={aspek} />);
  const legenda = [...html.matchAll(/<legend[^>]*>(.*?)<\/legend>/g)].map(([, isi]) =>
    teks(isi ?? ''),
  );
  expect(legenda).toHaveLength(2);
  expect(legenda[0]).toContain('Yang terpenuhi, TK-P1 Rapat anggota');
  expect(legenda[1]).toContain('Yang terpenuhi, TK-P2 Pengurus');
  const kotak = [...html.matchAll(/<label[^>]*>(Tidak berlaku.*?)<\/label>/g)];
  expect(kotak.map(([, isi]) => teks(isi ?? ''))).toEqual([
    'Tidak berlaku bagi koperasi ini, TK-P1 Rapat anggota',
    'Tidak berlaku bagi koperasi ini, TK-P2 Pengurus',
  ]);
});

test('setiap buku kerja kosong bernama menurut aturannya', () => {
  const satu = { keterangan: '', penjelasan: '', belumDikonfirmasi: false };
  const html = renderToStaticMarkup(
    <DaftarAturanSimulasi
      daftar={[
        { ...satu, id: 'a', nama: 'Aturan A' },
        { ...satu, id: 'b', nama: 'Aturan B' },
      ]}
    />,
  );
  const tautan = [...html.matchAll(/<a [^>]*download[^>]*>(.*?)<\/a>/g)];
  expect(tautan.map(([, isi]) => teks(isi ?? ''))).toEqual([
    'Unduh buku kerja kosong (Excel) Aturan A',
    'Unduh buku kerja kosong (Excel) Aturan B',
  ]);
});
