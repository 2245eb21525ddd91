import { describe, expect, it } from 'vitest';
import { pengumuman } from './pengumuman.mjs';

const DEMO = { mode: 'demo', port: 3000, host: '127.0.0.1', alamat: 'http://localhost:3000' };

describe('pengumuman', () => {
  it('demo: alamat sendiri dan akun dengan sandinya', () => {
    const teks = pengumuman(DEMO, 'sandi-demo');
    expect(teks).toContain('http://localhost:3000');
    expect(teks).toContain('petugas@contoh.test');
    expect(teks).toContain('sandi: sandi-demo');
    expect(teks).not.toContain('mendengar di');
  });

  it('port 80 tidak tertulis dalam alamat, tetapi disebut di tempat mendengar', () => {
    const teks = pengumuman({ ...DEMO, port: 80, alamat: 'http://localhost' }, 'x');
    expect(teks).toContain('http://127.0.0.1:80');
  });

  it('produksi: alamat publik, tempat mendengar bagi proksi, tanpa akun dan sandi', () => {
    const produksi = { ...DEMO, mode: 'produksi', alamat: 'https://sinergi.contoh.go.id' };
    const teks = pengumuman({ ...produksi, host: '::1' }, 'sandi-demo');
    expect(teks).toContain('https://sinergi.contoh.go.id');
    expect(teks).toContain('http://[::1]:3000');
    expect(teks).not.toContain('localhost');
    expect(teks).not.toContain('@contoh.test');
    expect(teks).not.toContain('sandi-demo');
  });
});
