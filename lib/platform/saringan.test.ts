import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bacaKursor } from './keyset';
import { abaikan, bacaSaringan, kataSaring, kursorSaring, lunak } from './saringan';

const skema = z.object({
  cari: kataSaring(),
  tab: z.enum(['awal', 'akhir']).catch('awal'),
  tahun: lunak(
    z
      .string()
      .regex(/^\d{4}$/)
      .transform(Number),
  ),
  setelah: kursorSaring(bacaKursor),
});
const baca = (param: Record<string, string | string[]>, lain?: string[]) =>
  bacaSaringan(skema, param, lain);
const KURSOR = 'Beji~0199f0aa-1111-7222-8333-444455556666';

describe('bacaSaringan', () => {
  it.each([
    ['nothing', {}],
    ['nothing filled in', { tab: '', tahun: ' ', asing: '' }],
    ['the choice that is taken without one', { tab: 'awal' }],
    ['another choice', { tab: 'akhir', tahun: '2025', cari: '  dua  kata ', setelah: KURSOR }],
    ['the first of several', { tahun: ['2025', 'x'] }],
    ['what a link from elsewhere adds', { utm_source: 'a', utm_id: '1', fbclid: 'b', _rsc: 'c' }],
  ])('has nothing to tell of %s', (_, param) => expect(baca(param).diabaikan).toEqual([]));

  it.each([
    ['a choice that is none, although another one is taken', { tab: 'tengah' }, ['tab']],
    ['a value of another kind', { tahun: 'dua ribu' }, ['tahun']],
    ['a search that is too long', { cari: 'x'.repeat(121) }, ['cari']],
    ['a broken place', { setelah: 'rusak' }, ['setelah']],
    ['a place that is too long', { setelah: `${'x'.repeat(1300)}${KURSOR}` }, ['setelah']],
    ['a name it does not know', { tidakAda: '1', __proto: '2' }, ['tidakAda', '__proto']],
    ['a name that only begins like one', { utm: '1', fbclid2: '1' }, ['utm', 'fbclid2']],
  ])('names %s', (_, param, nama) => expect(baca(param).diabaikan).toEqual(nama));

  it('knows what else may stand there', () => {
    expect(baca({ kabar: 'ya' }, ['kabar']).diabaikan).toEqual([]);
    expect(baca({ kabar: 'ya' }).diabaikan).toEqual(['kabar']);
  });
});

describe('abaikan', () => {
  it('takes a filter out and names it, if it was there', () => {
    const terbaca = baca({ tahun: '2025', tidakAda: '1' });
    expect(abaikan(terbaca, ['tahun', 'setelah'])).toEqual({
      saring: { ...terbaca.saring, tahun: undefined },
      diabaikan: ['tahun', 'tidakAda'],
    });
    expect(abaikan(terbaca, [])).toEqual(terbaca);
  });
});
