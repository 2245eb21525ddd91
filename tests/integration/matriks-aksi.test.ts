import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { hakUntuk, KEBIJAKAN } from '@/lib/platform/auth/kebijakan';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { Peran } from '@/lib/platform/db/generated/enums';
import { type Isian, kirim, semuaAksi, sidikBasisData, statusDari } from '../support/matriks-aksi';

/*
 * Every server action that the project exports, as every role: who lacks the right in the policy table
 * is refused with a sentence before anything is read or written; who has it gets as far as having the
 * (empty) form checked, and is refused when it holds a field that the form does not have. A new action
 * takes part by itself.
 */

const aksiSemua = await semuaAksi();

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

const jumlahAudit = () => db().catatanAudit.count();

const boleh = (aksi: (typeof aksiSemua)[number], nama: string) => {
  const siapa = pelaku.get(nama);
  return hakUntuk(aksi.tindakan, siapa?.penggunaId ?? null, siapa?.peran ?? []).length > 0;
};
const pasangan = aksiSemua.flatMap((aksi) => NAMA.map((nama) => [aksi.kunci, nama, aksi] as const));

describe('setiap aksi sebagai setiap peran', () => {
  test('aksi ditemukan, dan setiap ekspor punya tindakan dalam tabel kebijakan', () => {
    expect(aksiSemua.length).toBeGreaterThan(150);
    expect(aksiSemua.filter(({ tindakan }) => !(tindakan in KEBIJAKAN))).toEqual([]);
  });

  test.each(pasangan)('%s oleh %s', async (_kunci, sebagai, aksi) => {
    const sebelum = await jumlahAudit();
    const jawaban = await kirim(aksi, pelaku.get(sebagai) ?? null);
    if (boleh(aksi, sebagai)) {
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

/** What a form must hold before its fields can be told apart from others. */
const AGAR_TERBACA: Record<string, () => Isian> = {
  'umkm#ubahUmkmAction': kepalaUmkm,
  'umkm#perbaikiUmkmAction': kepalaUmkm,
  'koperasi/pendaftaran#simpanIdentitasAction': kepalaLangkah,
  'koperasi/pendaftaran#simpanBidangAction': kepalaLangkah,
  'koperasi/pendaftaran#simpanAlamatAction': kepalaLangkah,
  'koperasi/pendaftaran#simpanSimpananAction': kepalaLangkah,
  'koperasi/pendaftaran#simpanPengurusAction': kepalaLangkah,
  'pendirian/mulai#simpanBentukAction': kepalaLangkah,
  'pendirian/mulai#simpanWilayahAction': kepalaLangkah,
  'pendirian/mulai#simpanNamaAction': kepalaLangkah,
  'pendirian/mulai#simpanKegiatanAction': kepalaLangkah,
  'pendirian/mulai#simpanSimpananAction': kepalaLangkah,
};

function kepalaUmkm(): Isian {
  return { usahaId: uuidv7(), bagian: 'usaha', versi: '1' };
}

function kepalaLangkah(): Isian {
  return { draf: uuidv7(), versi: 'a'.repeat(40), perintah: 'simpan' };
}

describe('isian yang tidak dikenal ditolak', () => {
  const diizinkan = pasangan.filter(
    ([, nama, aksi]) => nama in KEBIJAKAN[aksi.tindakan] || 'PUBLIK' in KEBIJAKAN[aksi.tindakan],
  );

  test.each(diizinkan)('%s oleh %s', async (kunci, sebagai, aksi) => {
    expect(boleh(aksi, sebagai)).toBe(true);
    const sebelum = await sidikBasisData();
    const jawaban = await kirim(aksi, pelaku.get(sebagai) ?? null, {
      ...AGAR_TERBACA[kunci]?.(),
      isianAsing: 'x',
    });
    expect(jawaban).toMatchObject({
      pesan: expect.stringContaining('Formulir memuat isian yang tidak dikenal.'),
    });
    expect(jawaban).not.toHaveProperty('nomorAcuan', expect.anything());
    expect(await statusDari(jawaban)).toBe(422);
    expect(await sidikBasisData()).toEqual(sebelum);
  });

  test('daftar yang perlu isian lain tidak menyebut yang sudah tidak ada', () => {
    const ada = aksiSemua.map(({ kunci }) => kunci);
    expect(Object.keys(AGAR_TERBACA).filter((kunci) => !ada.includes(kunci))).toEqual([]);
  });
});
