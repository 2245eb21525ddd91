import { describe, expect, it } from 'vitest';
import { bacaEnv } from './env';

const kunci = (isi: number) => Buffer.alloc(32, isi).toString('base64');
const DASAR = {
  DATABASE_URL: 'postgresql://a:b@localhost/c',
  AUTH_SECRET: 'x'.repeat(32),
  KUNCI_DATA: `k1:${kunci(1)}`,
  KUNCI_INDEKS: kunci(2),
  KUNCI_SERTIFIKAT: `s1:${kunci(3)}`,
};
const PRODUKSI = { ...DASAR, SINERGI_MODE: 'produksi', SINERGI_ALAMAT: 'https://sinergi.example' };

describe('bacaEnv', () => {
  it('demo berjalan dengan rahasia saja, produksi dengan alamat TLS', () => {
    expect(bacaEnv(DASAR)).toMatchObject({ SINERGI_MODE: 'demo', PROKSI_TEPERCAYA: 0 });
    expect(bacaEnv(PRODUKSI).SMTP_URL).toBeUndefined();
    expect(bacaEnv({ ...DASAR, KUNCI_DATA: `k2:${kunci(3)},k1:${kunci(1)}` }).KUNCI_DATA).toContain(
      'k2',
    );
  });

  it.each(['DATABASE_URL', 'AUTH_SECRET', 'KUNCI_DATA', 'KUNCI_INDEKS', 'KUNCI_SERTIFIKAT'])(
    '%s yang tidak ada atau kosong disebut namanya',
    (nama) => {
      expect(() => bacaEnv({ ...PRODUKSI, [nama]: undefined })).toThrow(`${nama}: belum diisi`);
      expect(() => bacaEnv({ ...PRODUKSI, [nama]: '' })).toThrow(`${nama}: belum diisi`);
    },
  );

  it.each([
    ['SINERGI_MODE', 'uji', DASAR],
    ['DATABASE_URL', 'mysql://a', DASAR],
    ['AUTH_SECRET', 'x'.repeat(31), DASAR],
    ['KUNCI_DATA', `k1:${Buffer.alloc(31).toString('base64')}`, DASAR],
    ['KUNCI_DATA', kunci(1), DASAR],
    ['KUNCI_INDEKS', 'abc', DASAR],
    ['KUNCI_SERTIFIKAT', kunci(3), DASAR],
    ['KUNCI_SERTIFIKAT', `s1:publik.${kunci(3)}`, DASAR],
    ['SINERGI_ALAMAT', 'bukan alamat', DASAR],
    ['SINERGI_ALAMAT', 'http://sinergi.example', PRODUKSI],
    ['SMTP_URL', 'http://surat.example', DASAR],
    ['SURAT_DARI', 'bukan alamat', DASAR],
    ['SURAT_DARI', 'a@b.example\r\nBcc: c@d.example', DASAR],
    ['PROKSI_TEPERCAYA', '-1', DASAR],
    ['PROKSI_TEPERCAYA', 'ya', DASAR],
  ])('%s=%s ditolak dengan namanya, tanpa nilainya', (nama, nilai, dasar) => {
    const baca = () => bacaEnv({ ...dasar, [nama]: nilai });
    expect(baca).toThrow(`\n  ${nama}: `);
    if (nilai.length > 6) expect(baca).not.toThrow(nilai);
  });

  it('produksi yang mengirim surat perlu alamat pengirim', () => {
    const smtp = { ...PRODUKSI, SMTP_URL: 'smtp://surat.example' };
    expect(() => bacaEnv(smtp)).toThrow('SURAT_DARI');
    expect(
      bacaEnv({ ...smtp, SURAT_DARI: 'Sinergi <portal@sinergi.example>' }).SURAT_DARI,
    ).toContain('portal');
  });
});
