import { describe, expect, test } from 'vitest';
import { tanyaPemohon, tolakPermohonan } from '@/lib/keanggotaan/permohonan/commands';
import { bacaPermohonan } from '@/lib/keanggotaan/permohonan/rincian/reads';
import { nonaktifkanKoperasi } from '@/lib/koperasi/status/commands';
import { hitungPermohonanBerjalan } from '@/lib/koperasi/status/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import {
  ajukan,
  bayar,
  buatKoperasiBerpengurus,
  buatPemohon,
  hitungan,
  jalankan,
  type Pemohon,
  pasti,
  terima,
} from '@/tests/support/pabrik-keanggotaan';
import { buatPelaku, hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

/* A koperasi that is made inactive while applications to it still run. */

const sebab = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? null : hasil.alasan);
const isiNonaktif = (id: string) => ({ id, sejak: hariIni(), alasan: 'Kantor sudah tutup' });

async function nonaktifkan(koperasiId: string) {
  const petugas = await buatPelaku('PETUGAS');
  const by = hak(petugas, 'koperasi:ubah-status');
  return pasti(await jalankan((tx) => nonaktifkanKoperasi(tx, by, isiNonaktif(koperasiId))));
}

async function diajukan() {
  const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
  const pemohon = await buatPemohon();
  const { id, nomor } = pasti(await ajukan(pemohon, koperasiId));
  return { koperasiId, pengurus, pemohon, id, nomor };
}

const baris = (id: string) =>
  db().permohonan.findUniqueOrThrow({ where: { id }, select: { status: true, versi: true } });
const baca = (oleh: Pelaku, id: string) => bacaPermohonan(hak(oleh, 'permohonan:baca'), id);
const kabarTerakhir = ({ akun }: Pemohon) =>
  db().pemberitahuan.findFirstOrThrow({
    where: { penggunaId: akun.penggunaId },
    orderBy: { id: 'desc' },
  });

describe('koperasi tidak aktif tidak mendapat anggota', () => {
  test('tidak diterima dan tidak ditanya; menolak tetap dapat', async () => {
    const { koperasiId, pengurus, id } = await diajukan();
    await nonaktifkan(koperasiId);
    expect(sebab(await terima(pengurus, id))).toBe('KOPERASI_TIDAK_AKTIF');
    const by = hak(pengurus, 'permohonan:putuskan');
    const tanya = await transaksi((tx) =>
      tanyaPemohon(tx, by, { id, versi: 1, pertanyaan: 'Masih berusaha?' }),
    );
    expect(sebab(tanya)).toBe('KOPERASI_TIDAK_AKTIF');
    expect(await baris(id)).toEqual({ status: 'DIAJUKAN', versi: 1 });
    expect(await jumlahAudit(id)).toBe(1);
    const tolak = await transaksi((tx) =>
      tolakPermohonan(tx, by, { id, versi: 1, alasan: 'Koperasi tidak aktif.' }),
    );
    expect(sebab(tolak)).toBeNull();
    expect(await baris(id)).toMatchObject({ status: 'DITOLAK' });
  });

  test('pembayaran yang diterima lebih dahulu tidak lagi dicatat', async () => {
    const { koperasiId, pengurus, id } = await diajukan();
    pasti(await terima(pengurus, id));
    await nonaktifkan(koperasiId);
    expect(sebab(await bayar(pengurus, id))).toBe('KOPERASI_TIDAK_AKTIF');
    expect(await baris(id)).toMatchObject({ status: 'DITERIMA' });
    expect(await jumlahAudit(id, 'permohonan.bayar')).toBe(0);
    expect(await hitungan(koperasiId)).toMatchObject({ tercatat: 0, sebenarnya: 0, nomor: [] });
  });

  test('formulir yang sudah tersimpan dan datang lagi tetap dijawab tersimpan', async () => {
    const { koperasiId, pengurus, id } = await diajukan();
    pasti(await terima(pengurus, id));
    pasti(await bayar(pengurus, id));
    await nonaktifkan(koperasiId);
    expect(pasti(await bayar(pengurus, id))).toMatchObject({ nomorAnggota: null });
  });

  test('halamannya hanya menawarkan menolak', async () => {
    const { koperasiId, pengurus, id } = await diajukan();
    expect(await baca(pengurus, id)).toMatchObject({ koperasi: { halangan: null } });
    await nonaktifkan(koperasiId);
    expect(await baca(pengurus, id)).toMatchObject({
      koperasi: { halangan: 'KOPERASI_TIDAK_AKTIF' },
      tindakan: { koperasi: ['tolak'], pihakKoperasi: true },
    });
  });
});

describe('serentak dengan menyatakan tidak aktif', () => {
  /** Acts while somebody else, who began earlier, has made the koperasi inactive but not committed yet. */
  async function selagiDinonaktifkan<T>(koperasiId: string, tindakan: () => Promise<T>) {
    const petugas = await buatPelaku('PETUGAS');
    const by = hak(petugas, 'koperasi:ubah-status');
    let jawaban: Promise<T> | undefined;
    await transaksi(async (tx) => {
      pasti(await nonaktifkanKoperasi(tx, by, isiNonaktif(koperasiId)));
      jawaban = tindakan();
      await new Promise((lanjut) => setTimeout(lanjut, 400));
      return berhasil(null);
    });
    return jawaban as Promise<T>;
  }

  test('menerima menunggu, lalu ditolak', async () => {
    const { koperasiId, pengurus, id } = await diajukan();
    const hasil = await selagiDinonaktifkan(koperasiId, () => terima(pengurus, id));
    expect(sebab(hasil)).toBe('KOPERASI_TIDAK_AKTIF');
    expect(await baris(id)).toEqual({ status: 'DIAJUKAN', versi: 1 });
  });

  test('mencatat pembayaran menunggu, lalu ditolak', async () => {
    const { koperasiId, pengurus, id } = await diajukan();
    pasti(await terima(pengurus, id));
    const hasil = await selagiDinonaktifkan(koperasiId, () => bayar(pengurus, id));
    expect(sebab(hasil)).toBe('KOPERASI_TIDAK_AKTIF');
    expect(await hitungan(koperasiId)).toMatchObject({ tercatat: 0, sebenarnya: 0 });
  });
});

describe('pemohon yang masih menunggu', () => {
  test('mendapat kabar dan surel bahwa koperasi tidak lagi menerima anggota', async () => {
    const { koperasiId, pengurus, pemohon, nomor } = await diajukan();
    const diterima = await buatPemohon();
    const kedua = pasti(await ajukan(diterima, koperasiId));
    pasti(await terima(pengurus, kedua.id));
    const selesai = await buatPemohon();
    const ketiga = pasti(await ajukan(selesai, koperasiId));
    pasti(await terima(pengurus, ketiga.id));
    pasti(await bayar(pengurus, ketiga.id));
    const petugas = await buatPelaku('PETUGAS');
    const by = hak(petugas, 'koperasi:ubah-status');
    expect(await hitungPermohonanBerjalan(by, koperasiId)).toBe(2);
    await nonaktifkan(koperasiId);

    const kabar = await kabarTerakhir(pemohon);
    expect(kabar.judul).toContain('tidak lagi menerima anggota');
    expect(kabar.isi).toContain(nomor);
    expect(kabar.isi).toContain('mencari koperasi lain');
    expect(kabar.isi).not.toContain('simpanan pokok');
    expect((await kabarTerakhir(diterima)).isi).toContain('Jangan membayar simpanan pokok');
    expect((await kabarTerakhir(selesai)).judul).not.toContain('tidak lagi menerima');
    expect(
      await db().suratKeluar.count({
        where: { kepada: pemohon.akun.surel ?? '', perihal: kabar.judul },
      }),
    ).toBe(1);
  });

  test('menyatakan tidak aktif yang ditolak tidak mengabari siapa pun', async () => {
    const { koperasiId, pemohon } = await diajukan();
    await nonaktifkan(koperasiId);
    const sebelum = await kabarTerakhir(pemohon);
    const by = hak(await buatPelaku('PETUGAS'), 'koperasi:ubah-status');
    const lagi = await transaksi((tx) => nonaktifkanKoperasi(tx, by, isiNonaktif(koperasiId)));
    expect(sebab(lagi)).toBe('SUDAH_TIDAK_AKTIF');
    expect((await kabarTerakhir(pemohon)).id).toBe(sebelum.id);
  });
});
