import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AKUN_DEMO } from '@/lib/akun/demo/rules';
import { AKUN_DEMO as AKUN_DIBUAT } from '@/prisma/seed/akun';
import { diAkar } from './jalur.mjs';
import { kalimatPemegang, pengumuman } from './pengumuman.mjs';

const DEMO = { mode: 'demo', port: 3000, host: '127.0.0.1', alamat: 'http://localhost:3000' };

describe('pengumuman', () => {
  it('demo: alamat sendiri dan akun dengan sandinya', () => {
    const teks = pengumuman(DEMO, 'sandi-demo');
    expect(teks).toContain('http://localhost:3000');
    expect(teks).toContain('petugas@contoh.test');
    expect(teks).toContain('sandi: sandi-demo');
    expect(teks).not.toContain('mendengar di');
  });

  const surelDalam = (teks) => [...new Set(teks.match(/[a-z0-9]+@contoh\.test/g))].sort();

  it('demo: setiap akun di halaman masuk disebut dengan perannya', () => {
    const teks = pengumuman(DEMO, 'x');
    const surel = AKUN_DEMO.map((satu) => satu.surel);
    expect(surelDalam(teks)).toEqual([...surel].sort());
    for (const satu of AKUN_DEMO)
      expect(teks).toMatch(new RegExp(`^  ${satu.surel} +${satu.peran}$`, 'm'));
  });

  it('README menyebut akun yang sama, dan setiap akun itu dibuat', () => {
    const surel = AKUN_DEMO.map((satu) => satu.surel).sort();
    expect(surelDalam(readFileSync(diAkar('README.md'), 'utf8'))).toEqual(surel);
    const keduanya = readFileSync(diAkar('prisma/seed/permodalan-demo.ts'), 'utf8');
    // The second pengurus is made together with the koperasi that she heads.
    expect([...AKUN_DIBUAT.map((satu) => satu.surel), ...surelDalam(keduanya)].sort()).toEqual(
      surel,
    );
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

describe('kalimatPemegang', () => {
  const alamat = 'http://localhost:3000';

  it('portal yang siap: alamat dan prosesnya', () => {
    const teks = kalimatPemegang({ pid: 7, alamat, siap: true });
    expect(teks).toContain(`sudah berjalan di ${alamat} (proses 7)`);
  });

  it('portal yang masih disiapkan tidak disebut sudah berjalan', () => {
    const teks = kalimatPemegang({ pid: 7, alamat });
    expect(teks).toContain('sedang disiapkan');
    expect(teks).toContain('proses 7');
    expect(teks).not.toContain('sudah berjalan');
  });

  it('perintah yang memakai basis data', () => {
    expect(kalimatPemegang({ pid: 7, perintah: true })).toContain('sebuah perintah sedang memakai');
  });
});
