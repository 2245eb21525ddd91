import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ambilKunci, pemegangKunci } from './kunci.mjs';
import { kenali } from './proses.mjs';

let folder;
let berkas;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sinergi-kunci-'));
  berkas = join(folder, 'kunci');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tulis = (isi) => writeFileSync(berkas, JSON.stringify(isi));
const MATI = { pid: 999_999_999, mulai: '1' };

describe('ambilKunci', () => {
  it('memberi tahu siapa pemegangnya, dan bebas lagi setelah dilepas', () => {
    const pertama = ambilKunci(berkas, { alamat: 'http://localhost:3000' });
    expect(pertama.milik).toBe(true);
    const kedua = ambilKunci(berkas);
    expect(kedua).toMatchObject({
      milik: false,
      pemegang: { pid: process.pid, alamat: 'http://localhost:3000' },
    });
    pertama.catat({ web: 7 });
    expect(pemegangKunci(berkas)).toMatchObject({ pid: process.pid, web: 7 });
    pertama.lepas();
    expect(pemegangKunci(berkas)).toBeNull();
    expect(ambilKunci(berkas).milik).toBe(true);
  });

  it.each([
    ['pemegang yang sudah mati', MATI],
    ['nomor proses yang kini milik program lain', { pid: process.pid, mulai: 'dahulu' }],
  ])('mengambil alih dari %s, beserta apa yang ditinggalkannya', (_nama, pemegang) => {
    tulis({ ...pemegang, web: { pid: 5, mulai: '2' } });
    const kunci = ambilKunci(berkas);
    expect(kunci).toMatchObject({ milik: true, sisa: { web: { pid: 5, mulai: '2' } } });
    expect(JSON.parse(readFileSync(berkas, 'utf8'))).toMatchObject(kenali(process.pid));
  });

  it('berkas kunci yang terpotong (disk penuh, listrik padam) bukan halangan', () => {
    writeFileSync(berkas, '{"pid": 12');
    expect(ambilKunci(berkas).milik).toBe(true);
  });

  it('tidak melepas kunci milik orang lain', () => {
    const kunci = ambilKunci(berkas);
    tulis({ ...MATI, milik: 'lain' });
    kunci.lepas();
    expect(JSON.parse(readFileSync(berkas, 'utf8'))).toMatchObject({ milik: 'lain' });
  });

  it('dari banyak yang datang bersamaan tepat satu yang dapat', async () => {
    tulis(MATI);
    const isi = `
      import { ambilKunci } from ${JSON.stringify(new URL('./kunci.mjs', import.meta.url).href)};
      process.stdin.once('data', () => {
        console.log(ambilKunci(process.argv[1]).milik);
        process.stdin.once('data', () => process.exit(0));
      });
      console.log('siap');`;
    const anak = Array.from({ length: 8 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', isi, berkas]),
    );
    const baris = (satu) => once(satu.stdout, 'data').then(([teks]) => String(teks).trim());
    await Promise.all(anak.map(baris));
    const jawaban = Promise.all(anak.map(baris));
    for (const satu of anak) satu.stdin.write('x\n');
    expect((await jawaban).filter((satu) => satu === 'true')).toHaveLength(1);
    const akhir = Promise.all(anak.map((satu) => once(satu, 'close')));
    for (const satu of anak) satu.stdin.write('x\n');
    await akhir;
    expect(readdirSync(folder)).toEqual(['kunci']);
  }, 60_000);
});
