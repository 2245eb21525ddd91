import { describe, expect, it, vi } from 'vitest';
import { GalatPengguna, jalankanUtama, kalimatDisk, kalimatPostgres } from './galat.mjs';

describe('galat disk', () => {
  it.each([
    ['ENOSPC', 'Ruang disk habis'],
    ['EDQUOT', 'Jatah ruang disk habis'],
    ['EROFS', 'hanya bisa dibaca'],
    ['EACCES', 'tidak boleh ditulis'],
  ])('%s menjadi kalimat dengan tempatnya', (code, kata) => {
    const teks = kalimatDisk(Object.assign(new Error('x'), { code, path: '/data/x' }));
    expect(teks).toContain(kata);
    expect(teks).toContain('/data/x');
  });

  it('yang lain bukan urusannya', () => {
    expect(kalimatDisk(new Error('x'))).toBeNull();
  });
});

describe('catatan PostgreSQL', () => {
  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'disk habis'],
    ['PANIC:  could not fsync file: Read-only file system', 'hanya bisa dibaca'],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'Memori'],
    ['initdb: error: could not access directory: Permission denied', 'tidak boleh'],
    ['FATAL:  database files are incompatible with server', 'versi lain'],
  ])('%s', (catatan, kata) => {
    expect(kalimatPostgres(catatan)).toContain(kata);
  });

  it('yang tidak dikenal dibiarkan bicara sendiri', () => {
    expect(kalimatPostgres('LOG:  something else')).toBeNull();
  });
});

describe('jalankanUtama', () => {
  async function tulisan(galat) {
    const tulis = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const kode = process.exitCode;
    try {
      await jalankanUtama(() => Promise.reject(galat));
      expect(process.exitCode).toBe(1);
      return tulis.mock.calls[0][0];
    } finally {
      process.exitCode = kode;
      tulis.mockRestore();
    }
  }

  it('kegagalan yang diduga: kalimat saja, tanpa jejak', async () => {
    expect(await tulisan(new GalatPengguna('port dipakai.'))).toBe('\nBerhenti: port dipakai.');
    const penuh = Object.assign(new Error('write'), { code: 'ENOSPC' });
    expect(await tulisan(penuh)).toContain('Ruang disk habis');
  });

  it('kesalahan program: dengan jejaknya', async () => {
    const salah = new TypeError('x');
    expect(await tulisan(salah)).toBe(salah);
  });
});
