import { createPublicKey, randomBytes, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GalatKonfigurasiKunci } from './cincin-kunci';
import { buatCincinTandaTangan } from './tanda-tangan';

const acak = () => randomBytes(32).toString('base64');
const S1 = acak();
const lama = buatCincinTandaTangan(`s1:${S1}`);
const publikLama = lama.kunciPublik()[0]?.mentah ?? '';
const baru = buatCincinTandaTangan(`s2:${acak()},s1:publik.${publikLama}`);

describe('the key setting', () => {
  it.each([
    ['empty', ''],
    ['without id', S1],
    ['31 bytes', `s1:${randomBytes(31).toString('base64')}`],
    ['no base64', `s1:${'!'.repeat(44)}`],
    ['only a public key', `s1:publik.${publikLama}`],
    ['one id twice', `s1:${S1},s1:${acak()}`],
    ['one key twice, private and public', `s2:${S1},s1:publik.${publikLama}`],
    ['upper case id', `S1:${S1}`],
  ])('is refused when it is %s, without telling the key', (_, setelan) => {
    const coba = () => buatCincinTandaTangan(setelan);
    expect(coba).toThrow(GalatKonfigurasiKunci);
    expect(coba).toThrow(/^KUNCI_SERTIFIKAT /);
    expect(coba).not.toThrow(S1);
  });
});

describe('signatures', () => {
  // RFC 8032, section 7.1, test 2: the secret and the signature of the one byte 0x72.
  it('are those of RFC 8032', () => {
    const rahasia = Buffer.from(
      '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      'hex',
    );
    const cincin = buatCincinTandaTangan(`t:${rahasia.toString('base64')}`);
    const { tandaTangan } = cincin.tandaTangani('r');
    expect(Buffer.from(tandaTangan, 'base64url').toString('hex')).toBe(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
    expect(Buffer.from(cincin.kunciPublik()[0]?.mentah ?? '', 'base64').toString('hex')).toBe(
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    );
  });

  it('hold for their text alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (naskah, lain) => {
        const { kunciId, tandaTangan } = baru.tandaTangani(naskah);
        expect(baru.periksa(naskah, tandaTangan, kunciId)).toBe('COCOK');
        fc.pre(lain !== naskah);
        expect(baru.periksa(lain, tandaTangan, kunciId)).toBe('TIDAK_COCOK');
      }),
    );
  });

  it('are found out with any single bit changed', () => {
    const { kunciId, tandaTangan } = baru.tandaTangani('hasil');
    const bita = Buffer.from(tandaTangan, 'base64url');
    for (let letak = 0; letak < bita.length; letak += 1) {
      const rusak = Buffer.from(bita);
      rusak[letak] = (rusak[letak] ?? 0) ^ 1;
      expect(baru.periksa('hasil', rusak.toString('base64url'), kunciId)).toBe('TIDAK_COCOK');
    }
    for (const teks of ['', 'bukan', tandaTangan.slice(0, -2), `${tandaTangan}AA`]) {
      expect(baru.periksa('hasil', teks, kunciId)).toBe('TIDAK_COCOK');
    }
  });

  it('of an earlier key stay good; an unknown key is named as such', () => {
    const { kunciId, tandaTangan } = lama.tandaTangani('hasil');
    expect(baru.periksa('hasil', tandaTangan, kunciId)).toBe('COCOK');
    expect(baru.periksa('hasil', tandaTangan, 's2')).toBe('TIDAK_COCOK');
    const baruSaja = baru.tandaTangani('hasil');
    expect(lama.periksa('hasil', baruSaja.tandaTangan, 's2')).toBe('KUNCI_TIDAK_DIKENAL');
  });

  it('verify with the published key and nothing of this program', () => {
    const { tandaTangan } = baru.tandaTangani('hasil');
    const kunci = createPublicKey(baru.kunciPublik()[0]?.pem ?? '');
    const bita = Buffer.from(tandaTangan, 'base64url');
    expect(verify(null, Buffer.from('hasil'), kunci, bita)).toBe(true);
    expect(baru.kunciPublik().map(({ id, aktif }) => [id, aktif])).toEqual([
      ['s2', true],
      ['s1', false],
    ]);
  });
});
