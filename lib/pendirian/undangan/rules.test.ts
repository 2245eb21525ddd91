import { expect, test } from 'vitest';
import { adalahIdUndangan, adalahToken, alamatWhatsApp } from './rules';

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
