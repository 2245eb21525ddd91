import { expect, test } from 'vitest';
import { alamatKantor, kalimatKantor } from './rules';

const KANTOR = {
  alamat: alamatKantor({ alamat: 'Jalan Uji 1', rt: '001', rw: '002', kodePos: '16431' }),
  wilayah: 'Kelurahan Depok, Kecamatan Pancoran Mas',
  ...{ telepon: '+622177889900', hp: null, surel: 'kantor@contoh.test' },
};

test('alamat dan telepon kantor dalam kalimat, dengan yang masih harus ditanyakan', () => {
  const kalimat = kalimatKantor(KANTOR);
  expect(kalimat).toContain(
    'Kantornya: Jalan Uji 1, RT 001/RW 002, Depok 16431, Kelurahan Depok, Kecamatan Pancoran Mas. Telepon: 02177889900.',
  );
  expect(kalimat).toContain('jam buka dan cara bayarnya');
});

test('tanpa telepon kantornya sendiri yang didatangi', () => {
  expect(kalimatKantor({ ...KANTOR, telepon: null })).toContain('datanglah ke kantornya');
  expect(alamatKantor({ alamat: 'Jalan Uji 1', rt: null, rw: null, kodePos: null })).toBe(
    'Jalan Uji 1',
  );
});
