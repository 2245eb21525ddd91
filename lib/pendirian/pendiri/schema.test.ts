import { describe, expect, it } from 'vitest';
import { galatIsian } from '@/lib/platform/isian';
import { konfirmasiSchema } from './schema';

const KODE = 'a'.repeat(40);
const KTP = '019a0000-0000-7000-8000-000000000001';

const galat = (isi: Record<string, string>) => {
  const hasil = konfirmasiSchema.safeParse({ kode: KODE, ...isi });
  return hasil.success ? [] : Object.keys(galatIsian(hasil.error)).sort();
};

describe('konfirmasiSchema: semua yang salah dikatakan sekaligus', () => {
  it('orang yang sudah tercatat: pekerjaan dan KTP bersama kedua tanda', () => {
    expect(galat({ pekerjaan: '' })).toEqual(['ktpId', 'pekerjaan', 'setuju', 'wni']);
  });

  it('orang baru: data dirinya juga', () => {
    expect(
      galat({
        ...{ pekerjaan: 'pedagang', ktpId: KTP, wni: 'on', nama: '', nikPenduduk: '12' },
        ...{ tempatLahir: 'Depok', tanggalLahir: '1990-01-01', jenisKelamin: 'PEREMPUAN' },
        ...{ alamat: 'Jalan Uji 1', rt: 'x', rw: '', kelurahanKode: '32.76.01.1006' },
        ...{ telepon: '0812 3456 7890' },
      }),
    ).toEqual(['nama', 'nikPenduduk', 'rt', 'setuju']);
  });

  it('wakil koperasi tidak ditanyai pekerjaan maupun KTP', () => {
    expect(galat({ koperasiId: KTP })).toEqual(['setuju', 'wni']);
    expect(galat({ koperasiId: '' })).toEqual(['setuju', 'wni']);
  });
});
