import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type AkunLuring, bacaFoto, lupakanAkun, pasangAkun, simpanFoto } from './simpanan';

/* What lies on the phone, seen as the browser is given it to keep; the browser itself is tested end to end. */

type Baris = Record<string, unknown>;
const KUNCI_BARIS: Record<string, string> = { akun: 'penggunaId', foto: 'kunciFoto' };
const penyimpan = vi.hoisted(() => new Map<string, Map<string, Baris>>());

vi.mock('idb', () => {
  const isi = (nama: string) => {
    const ada = penyimpan.get(nama) ?? new Map<string, Baris>();
    penyimpan.set(nama, ada);
    return ada;
  };
  return {
    openDB: async () => ({
      transaction: (nama: string) => ({
        store: {
          clear: async () => isi(nama).clear(),
          put: async (baris: Baris) => isi(nama).set(String(baris[KUNCI_BARIS[nama] ?? '']), baris),
        },
        done: Promise.resolve(),
      }),
      get: async (nama: string, kunci: string) => isi(nama).get(kunci),
      clear: async (nama: string) => isi(nama).clear(),
    }),
  };
});

const KINI = Date.UTC(2026, 2, 2);
const akunBaru = (penggunaId = 'petugas') =>
  pasangAkun(
    { penggunaId, kelurahan: [], jenis: [], kunci: randomBytes(32).toString('base64'), jam: 72 },
    KINI,
  );

/** The beginning of a JPEG as cameras write it, then what nobody could guess. */
const JPEG = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0x00, 0x18]),
  Buffer.from('Exif\0\0'),
  randomBytes(400),
  Buffer.from([0xff, 0xd9]),
]);
const foto = new Blob([JPEG], { type: 'image/jpeg' });

/** Every stretch of bytes in a stored row, whichever field holds it. */
const bita = (baris: Baris): Buffer[] =>
  Object.values(baris).flatMap((nilai) => {
    if (nilai instanceof ArrayBuffer) return [Buffer.from(nilai)];
    if (ArrayBuffer.isView(nilai)) {
      return [Buffer.from(nilai.buffer, nilai.byteOffset, nilai.byteLength)];
    }
    return [Buffer.from(String(nilai))];
  });

let akun: AkunLuring;
beforeEach(async () => {
  penyimpan.clear();
  akun = await akunBaru();
});

describe('kunci di ponsel', () => {
  it('tidak dapat dibawa keluar, dan hanya untuk mengunci dan membuka', async () => {
    const tersimpan = penyimpan.get('akun')?.get('petugas')?.kunci as CryptoKey;
    expect(tersimpan).toBe(akun.kunci);
    expect(tersimpan.extractable).toBe(false);
    expect([...tersimpan.usages].sort()).toEqual(['decrypt', 'encrypt']);
    expect(tersimpan.algorithm).toEqual({ name: 'AES-GCM', length: 256 });
    await expect(crypto.subtle.exportKey('raw', tersimpan)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('jwk', tersimpan)).rejects.toThrow();
  });

  it('hanya satu akun; yang sebelumnya dilupakan, dan semua dilupakan saat keluar', async () => {
    await akunBaru('rekan');
    expect([...(penyimpan.get('akun')?.keys() ?? [])]).toEqual(['rekan']);
    await lupakanAkun();
    expect(penyimpan.get('akun')?.size).toBe(0);
  });
});

describe('foto di ponsel', () => {
  it('tersimpan tertutup: tidak satu pun bagiannya terbaca, lalu kembali utuh', async () => {
    await simpanFoto(akun, 'catatan-1', 'foto-1', foto);
    const baris = penyimpan.get('foto')?.get('foto-1') ?? {};
    const semua = bita(baris);
    expect(semua.some(({ length }) => length > JPEG.length)).toBe(true);
    for (const isi of semua) {
      expect(isi.subarray(0, 3).equals(JPEG.subarray(0, 3))).toBe(false);
      expect(isi.includes('Exif')).toBe(false);
      for (let awal = 0; awal + 16 <= JPEG.length; awal += 16) {
        expect(isi.includes(JPEG.subarray(awal, awal + 16))).toBe(false);
      }
    }
    const kembali = await bacaFoto(akun, 'foto-1');
    if (!kembali) throw new Error('tidak terbaca');
    expect(Buffer.from(await kembali.arrayBuffer()).equals(JPEG)).toBe(true);
  });

  it('foto yang sama dua kali tidak tampak sama', async () => {
    await simpanFoto(akun, 'catatan-1', 'foto-1', foto);
    const pertama = penyimpan.get('foto')?.get('foto-1') as { iv: Uint8Array; sandi: ArrayBuffer };
    await simpanFoto(akun, 'catatan-1', 'foto-1', foto);
    const kedua = penyimpan.get('foto')?.get('foto-1') as typeof pertama;
    expect(Buffer.from(kedua.iv).equals(pertama.iv)).toBe(false);
    expect(Buffer.from(kedua.sandi).equals(Buffer.from(pertama.sandi))).toBe(false);
  });

  it('tidak terbuka dengan kunci akun lain, atau di tempat foto lain', async () => {
    await simpanFoto(akun, 'catatan-1', 'foto-1', foto);
    const baris = penyimpan.get('foto')?.get('foto-1') ?? {};
    penyimpan.get('foto')?.set('foto-2', baris);
    await expect(bacaFoto(akun, 'foto-2')).rejects.toThrow();
    await expect(bacaFoto({ ...akun, penggunaId: 'rekan' }, 'foto-1')).rejects.toThrow();
    await expect(bacaFoto(await akunBaru(), 'foto-1')).rejects.toThrow();
  });
});
