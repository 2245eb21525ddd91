import { describe, expect, it } from 'vitest';
import { galatIsian } from '@/lib/platform/isian';
import { simpanLangkahSchema } from './schema';

const LOKASI = { alamat: 'Jalan Uji 1', rt: '001', rw: '002', kelurahanKode: '32.76.01.1006' };

function galat(cara: 'lanjut' | 'nanti', ubah: Record<string, unknown>) {
  const kepala = { bagian: 'lokasi', versi: 'a'.repeat(40), cara };
  const hasil = simpanLangkahSchema.safeParse({ ...kepala, ...LOKASI, ...ubah });
  return hasil.success ? {} : galatIsian(hasil.error);
}

describe('tulisan yang tidak dapat disimpan', () => {
  it.each([
    ['tanda arah', 'Jalan \u202eUji'],
    ['NUL', 'Jalan\u0000Uji'],
    ['UTF-8 rusak', 'Jalan \ufffd Uji'],
  ])('%s: pesannya di isian itu, dan hanya di situ', (_apa, alamat) => {
    expect(galat('nanti', { alamat })).toEqual({
      alamat: ['Tulisan ini memuat tanda yang tidak dapat disimpan. Ketik ulang.'],
    });
    const { alamat: pesan, ...lain } = galat('lanjut', { alamat });
    expect(pesan).toEqual([expect.stringMatching(/tidak dapat disimpan\. .*[Kk]etik ulang\.$/)]);
    expect(lain).toEqual({});
  });

  it('terlalu panjang: pesannya di isian itu', () => {
    const alamat = 'x'.repeat(900_000);
    for (const cara of ['lanjut', 'nanti'] as const) {
      expect(galat(cara, { alamat })).toEqual({
        alamat: [expect.stringMatching(/terlalu panjang\. Ringkas/)],
      });
    }
  });

  it('isian yang tidak ada di langkah ini tetap menolak seluruh formulir', () => {
    expect(Object.keys(galat('nanti', { lain: 'x', alamat: 'a\u0000' }))).toEqual(['_']);
    expect(galat('lanjut', {})).toEqual({});
  });
});

describe('semua yang salah dikatakan sekaligus', () => {
  const salah = (bagian: string, isi: Record<string, string>) => {
    const hasil = simpanLangkahSchema.safeParse({
      ...{ bagian, versi: 'a'.repeat(40), cara: 'lanjut' },
      ...isi,
    });
    return hasil.success ? [] : Object.keys(galatIsian(hasil.error)).sort();
  };

  it('usaha: tanggal, NIB, NPWP, dan tahun daftar KBLI', () => {
    const usaha = { nama: 'Warung Uji', kegiatanUtama: 'menjual nasi', jenisUsahaKode: 'kuliner' };
    const isi = { ...usaha, tanggalMulai: '2090-01-01', nib: '12', npwp: '12', kbliKode: '56101' };
    expect(salah('usaha', { ...isi, statusBadanUsaha: 'PERORANGAN' })).toEqual([
      ...['kbliVersi', 'nib', 'npwp', 'tanggalMulai'],
    ]);
    expect(salah('usaha', isi)).toContain('npwp');
  });

  it('perizinan: halal, P-IRT, dan nomor yang kurang', () => {
    expect(salah('perizinan', { halal: 'abc', pirt: '12', skuHingga: '2027-01-01' })).toEqual([
      ...['halal', 'pirt', 'sku'],
    ]);
  });

  it('lokasi: alamat dan pasangan titik', () => {
    expect(salah('lokasi', { ...LOKASI, alamat: '', lintang: '-6,4' })).toEqual([
      ...['alamat', 'bujur'],
    ]);
  });
});
