import { readFileSync } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { AksiFormulir } from '@/lib/platform/aksi';
import { hakUntuk, KEBIJAKAN, type Tindakan } from '@/lib/platform/auth/kebijakan';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { Peran } from '@/lib/platform/db/generated/enums';

/*
 * Every server action that the project exports, as every role: who lacks the right in the policy table
 * is refused with a sentence before anything is read or written; who has it gets as far as having the
 * (empty) form checked. A new action takes part by itself.
 */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));

vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
  jalurKini: async () => '/portal/asal',
}));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}));

const modul = import.meta.glob<Record<string, AksiFormulir>>('/lib/**/actions.ts');

/** Action name → act, as written in the source. */
function tindakanMenurutNama(jalur: string): Map<string, Tindakan> {
  const isi = readFileSync(`.${jalur}`, 'utf8');
  const cocok = isi.matchAll(/export const (\w+) = defineAksi\(\{\s*tindakan: '([^']+)'/g);
  return new Map([...cocok].map(([, nama = '', satu]) => [nama, satu as Tindakan]));
}

interface Aksi {
  nama: string;
  jalur: string;
  tindakan: Tindakan;
}

const semuaAksi: Aksi[] = Object.keys(modul).flatMap((jalur) =>
  [...tindakanMenurutNama(jalur)].map(([nama, tindakan]) => ({ nama, jalur, tindakan })),
);

const pelaku = new Map<string, Pelaku>();
const NAMA = ['PUBLIK', 'AKUN', ...Object.values(Peran)];

beforeAll(async () => {
  const kelurahan = await db().kelurahan.findFirstOrThrow({ select: { kode: true } });
  const koperasi = await db().koperasi.create({
    data: {
      nama: 'Koperasi Matriks',
      kunciNama: 'matriks',
      jenis: 'KONSUMEN',
      kelompok: 18,
      sektorUsaha: 11,
      alamat: 'Jalan Uji 1',
      kelurahanKode: kelurahan.kode,
    },
    select: { id: true },
  });
  for (const nama of NAMA) {
    const penggunaId = nama === 'PUBLIK' ? null : uuidv7();
    const surel = `${nama.toLowerCase()}@contoh.test`;
    const peran = Object.values(Peran)
      .filter((satu) => satu === nama)
      .map((satu) => ({
        peran: satu,
        koperasiId: satu === 'PENGURUS' ? koperasi.id : null,
        kelurahanKode: satu === 'PETUGAS_KELURAHAN' ? kelurahan.kode : null,
      }));
    if (penggunaId) {
      await db().pengguna.create({
        data: { id: penggunaId, nama, surel, peran: { create: peran } },
      });
    }
    pelaku.set(nama, { penggunaId, nama, surel, peran, permintaanId: 'uji' });
  }
});

async function kirimKosong({ jalur, nama }: Aksi, sebagai: string) {
  sesi.pelaku = pelaku.get(sebagai) ?? null;
  const aksi = (await modul[jalur]?.())?.[nama];
  if (!aksi) throw new Error(`${nama} tidak diekspor dari ${jalur}`);
  try {
    return await aksi({}, new FormData());
  } catch (galat) {
    // A redirect, which the framework carries as an exception.
    if (galat instanceof Error && 'digest' in galat) return { digest: String(galat.digest) };
    throw galat;
  }
}

const jumlahAudit = () => db().catatanAudit.count();

describe('setiap aksi sebagai setiap peran', () => {
  test('aksi ditemukan, dan setiap ekspor punya tindakan dalam tabel kebijakan', async () => {
    expect(semuaAksi.length).toBeGreaterThan(15);
    for (const [jalur, muat] of Object.entries(modul)) {
      expect([...tindakanMenurutNama(jalur).keys()].sort()).toEqual(
        Object.keys(await muat()).sort(),
      );
    }
    expect(semuaAksi.filter(({ tindakan }) => !(tindakan in KEBIJAKAN))).toEqual([]);
  });

  const pasangan = semuaAksi.flatMap((aksi) =>
    NAMA.map((nama) => [aksi.nama, nama, aksi] as const),
  );

  test.each(pasangan)('%s oleh %s', async (_nama, sebagai, aksi) => {
    const siapa = pelaku.get(sebagai);
    const boleh = hakUntuk(aksi.tindakan, siapa?.penggunaId ?? null, siapa?.peran ?? []).length > 0;
    const sebelum = await jumlahAudit();
    const jawaban = await kirimKosong(aksi, sebagai);
    if (boleh) {
      expect(jawaban).not.toMatchObject({ pesan: expect.stringContaining('tidak berwenang') });
      expect(jawaban).not.toHaveProperty('nomorAcuan', expect.anything());
      if ('digest' in jawaban) expect(jawaban.digest).not.toContain('/masuk?lanjut');
      return;
    }
    if (sebagai === 'PUBLIK') {
      expect(jawaban).toMatchObject({
        digest: expect.stringContaining('/masuk?lanjut=%2Fportal%2Fasal'),
      });
    } else {
      expect(jawaban).toMatchObject({ pesan: expect.stringContaining('tidak berwenang') });
    }
    expect(await jumlahAudit()).toBe(sebelum);
  });
});
