import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keluarkanAnggota } from '@/lib/keanggotaan/anggota/commands';
import { ajukanPermohonan } from '@/lib/keanggotaan/pengajuan/commands';
import { tolakPermohonan } from '@/lib/keanggotaan/permohonan/commands';
import { nilaiFormulir } from '@/lib/koperasi/isian/kolom/rules';
import { ubahKoperasi } from '@/lib/koperasi/perubahan/commands';
import { bacaIsianKoperasi } from '@/lib/koperasi/perubahan/reads';
import { ubahKoperasiSchema } from '@/lib/koperasi/perubahan/schema';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { buatAkun } from '@/tests/support/pabrik-akun';
import {
  ajukan,
  buatAnggota,
  buatKoperasiTujuan,
  buatPemohon,
  buatPengurus,
  isianAjukan,
  POKOK,
  pasti,
  WAJIB,
} from '@/tests/support/pabrik-keanggotaan';
import { buatKoperasi, jumlahAudit } from '@/tests/support/pabrik-koperasi';
import { hak } from '@/tests/support/pabrik-umkm';

/* A primer has persons as its members, a sekunder koperasi: the one does not become the other over their heads. */

let petugas: Pelaku & { penggunaId: string };
beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS']);
});
afterAll(tutupDb);

const SEKUNDER = 'SEKUNDER_KAB_KOTA';
const PRIMER = 'PRIMER_KAB_KOTA';

const buat = (bentuk: string = PRIMER) =>
  buatKoperasi(petugas, {
    bentuk,
    simpananPokok: String(POKOK),
    simpananWajib: String(WAJIB),
    menerimaAnggota: 'ya',
  });

/** Opens the form of a koperasi and sends it with another bentuk. */
async function ubahBentuk(id: string, bentuk: string, ubah: Record<string, string> = {}) {
  const by = hak(petugas, 'koperasi:ubah');
  const terbuka = await bacaIsianKoperasi(by, id);
  if (!terbuka) throw new Error('koperasi uji hilang');
  const nilai = { ...nilaiFormulir(terbuka.isian), id, versi: String(terbuka.versi) };
  const input = ubahKoperasiSchema.parse({
    ...nilai,
    bentuk,
    konfirmasiPeringatan: 'ya',
    ...ubah,
  });
  const hasil = await transaksi((tx) => ubahKoperasi(tx, by, input));
  return hasil.ok ? 'BERHASIL' : { alasan: hasil.alasan, kata: hasil.galat?.bentuk?.[0] ?? '' };
}

const bentukDari = async (id: string) =>
  (await db().koperasi.findUniqueOrThrow({ where: { id }, select: { bentuk: true } })).bentuk;

async function tetap(id: string, bentuk: string) {
  expect(await bentukDari(id)).toBe(bentuk);
  expect(await jumlahAudit('koperasi.ubah', id)).toBe(0);
}

describe('primer menjadi sekunder', () => {
  test('ditolak selama orang menjadi anggotanya; yang sudah keluar tidak menghalangi', async () => {
    const id = await buat();
    const pengurus = await buatPengurus(id);
    const { anggotaId } = await buatAnggota(await buatPemohon(), id, pengurus);
    const ditolak = await ubahBentuk(id, SEKUNDER);
    expect(ditolak).toMatchObject({ alasan: 'MASIH_BERANGGOTA' });
    expect(ditolak).toMatchObject({ kata: expect.stringContaining('1 anggota perorangan') });
    expect(ditolak).toMatchObject({ kata: expect.stringContaining('catat keluar') });
    await tetap(id, PRIMER);

    const keluar = {
      id: anggotaId,
      versi: 1,
      tanggalKeluar: hariIni(),
      alasanKeluar: 'PERMINTAAN_SENDIRI' as const,
    };
    pasti(await transaksi((tx) => keluarkanAnggota(tx, hak(pengurus, 'anggota:catat'), keluar)));
    expect(await ubahBentuk(id, SEKUNDER)).toBe('BERHASIL');
    expect(await bentukDari(id)).toBe(SEKUNDER);
  });

  test('ditolak selama permohonan berjalan; yang sudah diputuskan tidak menghalangi', async () => {
    const id = await buat();
    const pengurus = await buatPengurus(id);
    const permohonan = pasti(await ajukan(await buatPemohon(), id));
    const ditolak = await ubahBentuk(id, SEKUNDER);
    expect(ditolak).toMatchObject({ alasan: 'MASIH_BERANGGOTA' });
    expect(ditolak).toMatchObject({ kata: expect.stringContaining('1 permohonan') });
    expect(ditolak).toMatchObject({ kata: expect.stringContaining('tolak atau batalkan') });
    await tetap(id, PRIMER);

    pasti(
      await transaksi((tx) =>
        tolakPermohonan(tx, hak(pengurus, 'permohonan:putuskan'), {
          id: permohonan.id,
          versi: 1,
          alasan: 'Anggota kami nanti koperasi.',
        }),
      ),
    );
    expect(await ubahBentuk(id, SEKUNDER)).toBe('BERHASIL');
  });

  test('tingkatnya tetap dapat diubah, juga isian lain', async () => {
    const id = await buat();
    await buatAnggota(await buatPemohon(), id, await buatPengurus(id));
    expect(await ubahBentuk(id, 'PRIMER_PROVINSI')).toBe('BERHASIL');
    expect(await ubahBentuk(id, 'PRIMER_PROVINSI', { alamat: 'Jalan Baru 7' })).toBe('BERHASIL');
  });

  test('permohonan yang masuk pada saat yang sama tidak terlewat', async () => {
    const id = await buat();
    const pemohon = await buatPemohon();
    const by = hak(pemohon.akun, 'permohonan:ajukan');
    let diajukan = () => {};
    const tertulis = new Promise<void>((selesai) => {
      diajukan = selesai;
    });
    const masuk = transaksi(async (tx) => {
      const hasil = await ajukanPermohonan(tx, by, isianAjukan(pemohon, id));
      diajukan();
      // The form is sent while the application is written and not yet committed.
      await new Promise((lanjut) => setTimeout(lanjut, 400));
      return hasil;
    });
    await tertulis;
    const hasil = await ubahBentuk(id, SEKUNDER);
    pasti(await masuk);
    expect(hasil).toMatchObject({ alasan: 'MASIH_BERANGGOTA' });
    await tetap(id, PRIMER);
  });

  test('permohonan yang datang sesudah perubahannya ditulis ditolak', async () => {
    const id = await buat();
    const pemohon = await buatPemohon();
    const by = hak(petugas, 'koperasi:ubah');
    const terbuka = await bacaIsianKoperasi(by, id);
    if (!terbuka) throw new Error('koperasi uji hilang');
    const isi = { ...nilaiFormulir(terbuka.isian), id, versi: '1', konfirmasiPeringatan: 'ya' };
    const input = ubahKoperasiSchema.parse({ ...isi, bentuk: SEKUNDER });
    let diubah = () => {};
    const tertulis = new Promise<void>((selesai) => {
      diubah = selesai;
    });
    const perubahan = transaksi(async (tx) => {
      pasti(await ubahKoperasi(tx, by, input));
      diubah();
      await new Promise((lanjut) => setTimeout(lanjut, 400));
      return berhasil(null);
    });
    await tertulis;
    expect(await ajukan(pemohon, id)).toMatchObject({ alasan: 'ANGGOTANYA_KOPERASI' });
    pasti(await perubahan);
  });
});

describe('sekunder menjadi primer', () => {
  test('ditolak selama koperasi menjadi anggotanya', async () => {
    const id = await buat(SEKUNDER);
    const hari = tanggalDb(hariIni());
    await db().anggotaSekunder.create({
      data: {
        id: uuidv7(),
        koperasiId: id,
        anggotaKoperasiId: await buatKoperasiTujuan(),
        nomorAnggota: 1,
        tanggalMasuk: hari,
        simpananPokok: POKOK,
        tanggalBayar: hari,
      },
    });
    const ditolak = await ubahBentuk(id, PRIMER);
    expect(ditolak).toMatchObject({ alasan: 'MASIH_BERANGGOTA' });
    expect(ditolak).toMatchObject({ kata: expect.stringContaining('1 koperasi anggota') });
    await tetap(id, SEKUNDER);
    expect(await ubahBentuk(id, 'SEKUNDER_PROVINSI')).toBe('BERHASIL');
  });

  test('tanpa koperasi anggota boleh', async () => {
    const id = await buat(SEKUNDER);
    expect(await ubahBentuk(id, PRIMER)).toBe('BERHASIL');
  });
});
