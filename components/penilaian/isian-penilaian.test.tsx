import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LangkahPenilaian } from './isian-penilaian';

/** Names of the steps that are said to be complete. */
const selesai = (isi: React.ReactNode): string[] =>
  [
    ...renderToStaticMarkup(isi)
      .replace(/<svg.*?<\/svg>/g, '')
      .matchAll(/>([^<>]+)<span class="hanya-pembaca"> \(selesai\)/g),
  ].map(([, nama]) => nama ?? '');

describe('steps of an assessment that was worked out outside the portal', () => {
  it('calls the worksheet complete only when one is attached', () => {
    expect(selesai(<LangkahPenilaian sekarang={2} terlampir />)).toEqual([
      'Nilai aspek',
      'Kertas kerja',
    ]);
    expect(selesai(<LangkahPenilaian sekarang={2} terlampir={false} />)).toEqual(['Nilai aspek']);
  });

  it('calls nothing complete that still lies ahead', () => {
    expect(selesai(<LangkahPenilaian sekarang={1} />)).toEqual(['Nilai aspek']);
    expect(selesai(<LangkahPenilaian sekarang={0} />)).toEqual([]);
  });
});
