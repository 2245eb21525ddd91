import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BITA_KODE,
  bacaKode,
  bacaSidik,
  berlakuHingga,
  keadaanSertifikat,
  kodeDalamTeks,
  kodeDariAcak,
  kodeTampil,
  naskahKanonis,
  nomorSurat,
  potongDesimal,
} from './rules';

const bita = fc.uint8Array({ minLength: BITA_KODE, maxLength: BITA_KODE });
const ABJAD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the code', () => {
  it('carries at least 128 random bits in letters that cannot be confused', () => {
    expect(BITA_KODE * 5).toBeGreaterThanOrEqual(128);
    const semua = new Set(
      Array.from({ length: 2_000 }, () => kodeDariAcak(randomBytes(BITA_KODE))),
    );
    expect(semua.size).toBe(2_000);
    for (const kode of semua) expect(kode).toMatch(/^[0-9A-HJKMNP-TV-Z]{28}$/);
    // Every sign occurs at every place: no bit of the randomness is lost.
    for (let letak = 0; letak < 27; letak += 1) {
      expect(new Set([...semua].map((kode) => kode[letak])).size).toBe(32);
    }
  });

  it('is read as people write it', () => {
    fc.assert(
      fc.property(bita, (acak) => {
        const kode = kodeDariAcak(acak);
        const ditulis = kodeTampil(kode).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        expect(bacaKode(` ${ditulis} `)).toEqual({ ok: true, kode });
        expect(bacaKode(kode.replaceAll('1', 'I'))).toEqual({ ok: true, kode });
      }),
    );
  });

  it('shows any single wrong sign, and swapped neighbours but for one pair', () => {
    fc.assert(
      fc.property(bita, fc.nat(27), fc.nat(31), (acak, letak, ganti) => {
        const kode = kodeDariAcak(acak);
        const salah = kode.slice(0, letak) + ABJAD[ganti] + kode.slice(letak + 1);
        fc.pre(salah !== kode);
        expect(bacaKode(salah)).toEqual({ ok: false, sebab: 'SALAH_KETIK' });
      }),
    );
    fc.assert(
      fc.property(bita, fc.nat(26), (acak, letak) => {
        const kode = kodeDariAcak(acak);
        const [a = '', b = ''] = kode.slice(letak, letak + 2);
        fc.pre(a !== b && ![a, b].every((huruf) => '0Z'.includes(huruf)));
        const tukar = kode.slice(0, letak) + b + a + kode.slice(letak + 2);
        expect(bacaKode(tukar)).toEqual({ ok: false, sebab: 'SALAH_KETIK' });
      }),
    );
  });

  it.each([
    '',
    'ABC',
    'U'.repeat(28),
    '0'.repeat(27),
    '0'.repeat(29),
    '../../etc',
    'x'.repeat(5000),
  ])('is not %j', (teks) => expect(bacaKode(teks)).toEqual({ ok: false, sebab: 'BENTUK' }));

  it('is found in a text, however it stands there', () => {
    const kode = kodeDariAcak(randomBytes(BITA_KODE));
    const salah = `${kode.slice(0, -1)}${kode.endsWith('0') ? '1' : '0'}`;
    expect(kodeDalamTeks(`(https://x.test/verifikasi/${kode}) ${kode} ${salah} A${kode}`)).toEqual([
      kode,
    ]);
  });
});

describe('how it stands', () => {
  const kini = '2026-11-26';
  it.each([
    ['BERLAKU', '2026-11-26', 'BERLAKU'],
    ['BERLAKU', '2026-11-25', 'KEDALUWARSA'],
    ['BERLAKU', null, 'BERLAKU'],
    ['DIGANTIKAN', '2020-01-01', 'DIGANTIKAN'],
    ['DICABUT', '2030-01-01', 'DICABUT'],
  ] as const)('%s until %s is %s', (status, hingga, keadaan) => {
    expect(keadaanSertifikat({ status, berlakuHingga: hingga }, kini)).toBe(keadaan);
  });

  it.each([
    ['2026-11-26', 12, '2027-11-26'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-15', 24, '2028-01-15'],
  ])('from %s for %s months until %s', (tanggal, bulan, hingga) => {
    expect(berlakuHingga(tanggal, bulan)).toBe(hingga);
  });
});

describe('number, digits and signed text', () => {
  it('fills the pattern of the number', () => {
    const isi = { urutan: 7, digit: 4, tanggal: '2026-11-26' };
    expect(nomorSurat('500.3.10/{urut}/SHPK-DKUM/{bulan}/{tahun}', isi)).toBe(
      '500.3.10/0007/SHPK-DKUM/XI/2026',
    );
    expect(nomorSurat('{urut}-{tahun}', { ...isi, urutan: 12_345 })).toBe('12345-2026');
  });

  it.each([
    ['79.999999', '79.99'],
    ['80', '80'],
    ['80.000001', '80'],
    ['65.98', '65.98'],
    ['66.5', '66.5'],
    ['91.300', '91.3'],
  ])('cuts %s to %s and never rounds', (angka, jadi) => {
    expect(potongDesimal(angka, 2)).toBe(jadi);
  });

  it('writes one text for one value, whatever the order of its parts', () => {
    const satu = { b: 1, a: 'é"\n', c: { y: null, x: ['1', '2'] } };
    const sama = { c: { x: ['1', '2'], y: null }, a: 'é"\n', b: 1 };
    expect(naskahKanonis(satu)).toBe('{"a":"é\\"\\n","b":1,"c":{"x":["1","2"],"y":null}}');
    expect(naskahKanonis(sama)).toBe(naskahKanonis(satu));
    expect(JSON.parse(naskahKanonis(satu))).toEqual(satu);
    expect(() => naskahKanonis({ a: 0.5 })).toThrow(RangeError);
  });

  it('reads a fingerprint as tools print it', () => {
    const sidik = 'ab'.repeat(32);
    expect(bacaSidik(` ${sidik.toUpperCase()}\n`)).toBe(sidik);
    expect(bacaSidik(sidik.match(/../g)?.join(':') ?? '')).toBe(sidik);
    for (const salah of ['', 'ab', 'g'.repeat(64), `${sidik}0`])
      expect(bacaSidik(salah)).toBeNull();
  });
});
