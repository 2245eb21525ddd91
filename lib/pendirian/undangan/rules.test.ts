import { expect, test } from 'vitest';
import { adalahIdUndangan, adalahToken, alamatWhatsApp, halanganJawab } from './rules';

test('rahasia tautan dan nomor undangan terbedakan dari bentuknya', () => {
  const token = 'a'.repeat(43);
  const id = '0190a000-0000-7000-8000-00000000000a';
  expect([adalahToken(token), adalahToken(id)]).toEqual([true, false]);
  expect([adalahIdUndangan(id), adalahIdUndangan(token)]).toEqual([true, false]);
  expect(adalahToken(`${token}=`)).toBe(false);
  expect(adalahToken('../../etc/passwd')).toBe(false);
});

test('WhatsApp dibuka dengan kalimat dan tautan yang utuh', () => {
  const alamat = new URL(alamatWhatsApp('Koperasi Jasa A & B', 'https://contoh.test/u/x?y=1'));
  expect(alamat.origin).toBe('https://wa.me');
  expect(alamat.searchParams.get('text')).toBe(
    'Saya mengajak Anda ikut mendirikan Koperasi Jasa A & B. Baca rencananya dan jawab di sini: https://contoh.test/u/x?y=1',
  );
});

test('undangan koperasi sekunder hanya dijawab pengurus koperasi yang sah; yang lain diberi tahu', () => {
  const isi = { terbuka: true, sekunder: true, pemilik: true, warga: true, koperasi: [] };
  expect(halanganJawab(isi)).toBe('BUKAN_PENGURUS');
  expect(halanganJawab({ ...isi, koperasi: [{ sah: false }] })).toBe('KOPERASI_BELUM_SAH');
  expect(halanganJawab({ ...isi, koperasi: [{ sah: false }, { sah: true }] })).toBeNull();
  expect(halanganJawab({ ...isi, sekunder: false })).toBeNull();
  expect(halanganJawab({ ...isi, sekunder: false, pemilik: false })).toBe('BUKAN_PEMILIK');
  expect(halanganJawab({ ...isi, terbuka: false })).toBe('DITUTUP');
  // Of somebody who is not known yet no home is known either.
  expect(halanganJawab({ ...isi, sekunder: false, warga: false })).toBe('BUKAN_WARGA');
  expect(halanganJawab({ ...isi, warga: false, koperasi: [{ sah: true }] })).toBeNull();
});
