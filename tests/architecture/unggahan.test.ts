import { describe, expect, it } from 'vitest';
import { sumberDi } from './sumber';

/* An upload must not wipe what is typed elsewhere on its page, also without JavaScript. */

const LAYAR = sumberDi('app', 'components');
const SATU_JALAN = 'components/dokumen/formulir-unggah.tsx';
/** Nothing else can be typed where a photo is added to what was recorded. */
const SENDIRI = ['components/lapangan/foto-form.tsx'];

describe('unggahan', () => {
  it('lewat FormulirUnggah, yang menjaga isian lain di halamannya', () => {
    const lain = LAYAR.filter(
      ({ jalur, isi }) =>
        ![SATU_JALAN, ...SENDIRI].includes(jalur) &&
        /<FormulirBiasa\b[^>]*\bmultipart\b/.test(isi) &&
        isi.includes('/api/berkas'),
    );
    expect(lain.map(({ jalur }) => jalur)).toEqual([]);
    expect(LAYAR.some(({ jalur }) => jalur === SATU_JALAN)).toBe(true);
  });

  it('berkas yang dipilih dalam formulir: formulirnya ada, dan pilihannya dapat diperbarui', () => {
    const formulir = LAYAR.flatMap(({ isi }) =>
      [...isi.matchAll(/<PerbaruiPilihan\s+formulir="([\w-]+)"/g)].map(([, id]) => id),
    );
    const id = new Set(
      LAYAR.flatMap(({ isi }) => [...isi.matchAll(/\bid="([\w-]+)"/g)].map(([, satu]) => satu)),
    );
    expect(formulir.length).toBeGreaterThan(5);
    expect(formulir.filter((satu) => !id.has(satu))).toEqual([]);
  });
});
