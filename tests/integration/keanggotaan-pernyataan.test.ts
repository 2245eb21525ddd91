import pg from 'pg';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { db } from '@/lib/platform/db/client';
import {
  ajukan,
  buatKoperasiBerpengurus,
  buatKoperasiTujuan,
  buatPemohon,
  buatPengurus,
  pasti,
} from '@/tests/support/pabrik-keanggotaan';
import { buatPelaku } from '@/tests/support/pabrik-umkm';

/* How often an application goes to the database and back, and that nothing is lost by going less often. */

afterEach(() => vi.restoreAllMocks());

const kabarUntuk = (penggunaId: string | null) =>
  db().pemberitahuan.findMany({
    where: { penggunaId: penggunaId ?? undefined },
    select: { judul: true, isi: true },
  });
const suratUntuk = (kepada: string | null) =>
  db().suratKeluar.count({ where: { kepada: kepada ?? undefined } });
const nomorTerakhir = async () => {
  const [baris] = await db().$queryRaw<{ n: bigint }[]>`
    SELECT last_value AS n FROM nomor_permohonan_seq`;
  return baris?.n;
};

describe('mengirim permohonan', () => {
  test('lima kali ke basis data: mulai, kunci, baca, tulis, selesai', async () => {
    const { koperasiId } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const tanya = vi.spyOn(pg.Client.prototype, 'query');
    pasti(await ajukan(pemohon, koperasiId));
    expect(tanya).toHaveBeenCalledTimes(5);
  });

  test('pemohon dan setiap pengurus yang akunnya hidup mendapat satu kabar dan satu surat', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const kedua = await buatPengurus(koperasiId);
    const mati = await buatPengurus(koperasiId);
    await db().pengguna.update({
      where: { id: mati.penggunaId },
      data: { dinonaktifkanPada: new Date(), alasanNonaktif: 'Uji' },
    });
    const pemohon = await buatPemohon();
    const { nomor } = pasti(await ajukan(pemohon, koperasiId));
    expect(await kabarUntuk(pemohon.akun.penggunaId)).toMatchObject([
      { judul: `Permohonan ${nomor} sudah terkirim` },
    ]);
    for (const { penggunaId, surel } of [pengurus, kedua]) {
      expect(await kabarUntuk(penggunaId)).toMatchObject([{ judul: `Permohonan baru ${nomor}` }]);
      expect(await suratUntuk(surel)).toBe(1);
    }
    expect(await kabarUntuk(mati.penggunaId)).toEqual([]);
  });

  test('pengurus yang belum memastikan surelnya tidak dapat masuk: petugas diberi tahu juga', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    await db().pengguna.update({
      where: { id: pengurus.penggunaId },
      data: { surelTerverifikasiPada: null },
    });
    const petugas = await buatPelaku('PETUGAS');
    const { nomor } = pasti(await ajukan(await buatPemohon(), koperasiId));
    const [kabar] = await kabarUntuk(petugas.penggunaId);
    expect(kabar?.judul).toBe(`Permohonan baru ${nomor}`);
    expect(kabar?.isi).toContain('belum punya akun pengurus');
    expect(await kabarUntuk(pengurus.penggunaId)).toEqual([]);
  });

  test('pengurus tunggal yang melamar ke koperasinya sendiri tidak diberi tahu sebagai pengurus', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const petugas = await buatPelaku('PETUGAS');
    const pemilik = { peran: 'PEMILIK' as const, kelurahanKode: null, koperasiId: null };
    const akun = { ...pengurus, peran: [...pengurus.peran, pemilik] };
    const { nomor } = pasti(await ajukan(await buatPemohon(akun), koperasiId));
    expect(await kabarUntuk(pengurus.penggunaId)).toMatchObject([
      { judul: `Permohonan ${nomor} sudah terkirim` },
    ]);
    expect(await kabarUntuk(petugas.penggunaId)).toMatchObject([
      { judul: `Permohonan baru ${nomor}` },
    ]);
  });

  test('berkas yang disebut dua kali dihitung sekali, dan dicatat sekali', async () => {
    const koperasiId = await buatKoperasiTujuan();
    const pemohon = await buatPemohon();
    const { ktpId } = pemohon;
    const { id } = pasti(await ajukan(pemohon, koperasiId, { dokumenId: [ktpId, ktpId] }));
    expect(await db().dokumenPermohonan.count({ where: { permohonanId: id } })).toBe(1);
  });

  test('yang ditolak karena sudah ada tidak menghabiskan nomor', async () => {
    const koperasiId = await buatKoperasiTujuan();
    const pemohon = await buatPemohon();
    pasti(await ajukan(pemohon, koperasiId));
    const sebelum = await nomorTerakhir();
    expect(await ajukan(pemohon, koperasiId)).toMatchObject({ alasan: 'SUDAH_ADA_PERMOHONAN' });
    expect(await nomorTerakhir()).toBe(sebelum);
  });
});
