import { expect, it } from 'vitest';
import { tulisKursor } from './rules';
import { bacaSaringanUsaha } from './schema';

const baris = { id: '0199f0aa-1111-7222-8333-444455556666', nama: 'Warung Uji' };
const menurutNama = tulisKursor(baris, 'nama');
const menurutWaktu = tulisKursor(baris, 'terbaru');

it.each([
  ['of the newest', { setelah: menurutWaktu }, []],
  ['by name', { setelah: menurutNama, urut: 'nama' }, []],
  // So goes on a list that is too long to be put in order by name.
  ['of the newest in the order of names', { sebelum: menurutWaktu, urut: 'nama-turun' }, []],
  ['by name in the order of the newest', { setelah: menurutNama, urut: 'terbaru' }, ['setelah']],
  ['by name without an order', { sebelum: menurutNama }, ['sebelum']],
  ['that is broken', { setelah: 'rusak', urut: 'nama' }, ['setelah']],
  ['of an order that is none', { setelah: menurutWaktu, urut: 'warna' }, ['urut']],
])('a place %s', (_, param, diabaikan) => {
  expect(bacaSaringanUsaha(param).diabaikan).toEqual(diabaikan);
});
