import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bukaDokumen } from '@/lib/dokumen/commands';
import { bukaIsi, cariDokumen } from '@/lib/dokumen/reads';
import { rotasiKunci } from '@/lib/kunci/commands';
import { wewenangSistem } from '@/lib/platform/auth/wewenang';
import { gudangBerkas, kunciBerkasBaru } from '@/lib/platform/berkas/gudang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { bacaEnv } from '@/lib/platform/env';
import { buatCincinKunci } from '@/lib/platform/kripto/kripto';
import { buatPelaku, hak, KELURAHAN_UJI } from '@/tests/support/pabrik-umkm';

/* Keys are changed beside a portal that works: whoever reads reads, and nothing that is written is lost. */

const AKTIF = process.env.KUNCI_DATA ?? '';
const LAMA = `k0:${Buffer.alloc(32, 9).toString('base64')}`;
const cincin = (kunciData: string) =>
  buatCincinKunci({ kunciData, kunciIndeks: bacaEnv(process.env).KUNCI_INDEKS });
const lama = cincin(LAMA);
// As the operator does it: the new key in front, the old one behind it.
process.env.KUNCI_DATA = `${AKTIF},${LAMA}`;

const rotasi = () => rotasiKunci(wewenangSistem('kunci:rotasi', 'uji', 'uji'));
const tempatTelepon = (id: string) => konteks('pelaku_usaha', 'telepon_sandi', id);

async function buatOrang(jumlah: number): Promise<string[]> {
  const id = Array.from({ length: jumlah }, () => randomUUID());
  await db().pelakuUsaha.createMany({
    data: id.map((satu) => ({
      id: satu,
      nama: 'Orang Uji',
      kelurahanKode: KELURAHAN_UJI,
      teleponSandi: lama.sandikan('semula', tempatTelepon(satu)),
    })),
  });
  return id;
}

/** Reads as a page does; throws when the value does not open. */
async function bacaTelepon(id: string): Promise<string> {
  const { teleponSandi } = await db().pelakuUsaha.findUniqueOrThrow({ where: { id } });
  return brankas().bukaSandi(teleponSandi ?? '', tempatTelepon(id));
}

const isiBerkas = (ke: number) => Buffer.from(`%PDF-1.4 berkas ${ke}`);

async function buatDokumen(penggunaId: string, ke: number): Promise<string> {
  const id = randomUUID();
  const kunciSimpan = kunciBerkasBaru();
  const isi = isiBerkas(ke);
  await gudangBerkas().simpan(
    kunciSimpan,
    lama.sandikanBerkas(isi, konteks('dokumen', 'kunci_simpan', id)),
  );
  await db().dokumen.create({
    data: {
      id,
      jenis: 'KTP',
      namaAsli: 'ktp.pdf',
      tipe: 'application/pdf',
      ukuran: isi.length,
      sha256: 'x',
      kunciSimpan,
      diunggahOleh: penggunaId,
    },
  });
  return id;
}

describe('mengganti kunci selagi portal bekerja', () => {
  it('berkas yang barisnya sudah dibaca tetap terbuka walau berpindah tempat', async () => {
    const petugas = await buatPelaku('PETUGAS');
    const by = hak(petugas, 'dokumen:baca');
    const id = await buatDokumen(petugas.penggunaId, 1);
    const baris = await cariDokumen(by, id);
    if (!baris) throw new Error('Dokumen uji tidak ditemukan.');
    await rotasi();
    expect((await bukaIsi(baris)).isi).toEqual(isiBerkas(1));
  });

  it('setiap pembacaan berhasil, setiap tulisan tetap, dan kunci lama tidak diperlukan lagi', async () => {
    const petugas = await buatPelaku('PETUGAS');
    const by = hak(petugas, 'dokumen:baca');
    const orang = await buatOrang(1_500);
    const berkas: string[] = [];
    for (let ke = 0; ke < 60; ke += 1) berkas.push(await buatDokumen(petugas.penggunaId, ke));

    let berjalan = true;
    let dibaca = 0;
    const tertulis = new Map<string, string>();
    const pilih = (ke: number) => orang[(ke * 997) % orang.length] ?? '';
    const pembaca = async (awal: number) => {
      for (let ke = awal; berjalan; ke += 1) {
        // What a reader finds is what was there or what a writer put there, never something in between.
        expect(await bacaTelepon(pilih(ke))).toMatch(/^(semula|tulisan \d+)$/);
        dibaca += 1;
      }
    };
    const penulis = async (awal: number) => {
      for (let ke = awal; berjalan; ke += 2) {
        const id = pilih(ke);
        const isi = `tulisan ${ke}`;
        await db().pelakuUsaha.update({
          where: { id },
          data: { teleponSandi: brankas().sandikan(isi, tempatTelepon(id)) },
        });
        tertulis.set(id, isi);
      }
    };
    const pengunduh = async () => {
      for (let ke = 0; berjalan; ke += 1) {
        const nomor = ke % berkas.length;
        const hasil = await transaksi((tx) => bukaDokumen(tx, by, berkas[nomor] ?? ''));
        expect(hasil.ok && hasil.nilai.isi).toEqual(isiBerkas(nomor));
        dibaca += 1;
      }
    };
    const kerja = Promise.all([pembaca(0), pembaca(500), penulis(0), penulis(1), pengunduh()]);
    // A reader that fails ends the test at once, not only after the rotation.
    const hasil = await Promise.race([rotasi(), kerja.then(() => [])]);
    berjalan = false;
    await kerja;

    expect(hasil.flatMap(({ rusak }) => rusak)).toEqual([]);
    expect(dibaca).toBeGreaterThan(0);
    expect(tertulis.size).toBeGreaterThan(0);
    const hanyaBaru = cincin(AKTIF);
    for (const satu of await db().pelakuUsaha.findMany({ where: { id: { in: orang } } })) {
      const isi = hanyaBaru.bukaSandi(satu.teleponSandi ?? '', tempatTelepon(satu.id));
      expect(isi).toBe(tertulis.get(satu.id) ?? 'semula');
    }
    for (const { id, kunciSimpan } of await db().dokumen.findMany({
      where: { id: { in: berkas } },
    })) {
      const bita = (await gudangBerkas().baca(kunciSimpan)) ?? Buffer.alloc(0);
      expect(hanyaBaru.bukaBerkas(bita, konteks('dokumen', 'kunci_simpan', id))).toEqual(
        isiBerkas(berkas.indexOf(id)),
      );
    }
    expect((await rotasi()).every(({ diganti }) => diganti === 0)).toBe(true);
  }, 120_000);
});
