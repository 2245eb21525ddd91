import { describe, expect, test } from 'vitest';
import { batalkanPenerimaan } from '@/lib/keanggotaan/permohonan/commands';
import { bacaPermohonan } from '@/lib/keanggotaan/permohonan/rincian/reads';
import { batalkanPenerimaanSchema } from '@/lib/keanggotaan/permohonan/schema';
import { nonaktifkanKoperasi } from '@/lib/koperasi/status/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import {
  ajukan,
  bayar,
  buatKoperasiBerpengurus,
  buatKoperasiTujuan,
  buatPemohon,
  hitungan,
  jalankan,
  type Pemohon,
  pasti,
  terima,
} from '@/tests/support/pabrik-keanggotaan';
import { buatPelaku, hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

/* An acceptance that leads to no membership, taken back by the koperasi's side. */

const ALASAN = 'Sudah tiga bulan tidak membayar.';
const sebab = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? null : hasil.alasan);
const batalkan = (oleh: Pelaku, id: string, versi = 2, alasan = ALASAN) =>
  jalankan((tx) => batalkanPenerimaan(tx, hak(oleh, 'permohonan:putuskan'), { id, versi, alasan }));

async function diterima() {
  const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
  const pemohon = await buatPemohon();
  const { id, nomor } = pasti(await ajukan(pemohon, koperasiId));
  pasti(await terima(pengurus, id));
  return { koperasiId, pengurus, pemohon, id, nomor };
}

const baris = (id: string) =>
  db().permohonan.findUniqueOrThrow({
    where: { id },
    select: { status: true, versi: true, alasanKeputusan: true, atasNamaKoperasi: true },
  });
const kabarTerakhir = ({ akun }: Pemohon) =>
  db().pemberitahuan.findFirstOrThrow({
    where: { penggunaId: akun.penggunaId },
    orderBy: { id: 'desc' },
  });
const surat = ({ akun }: Pemohon, perihal: string) =>
  db().suratKeluar.count({ where: { kepada: akun.surel ?? '', perihal } });

describe('penerimaan dibatalkan', () => {
  test('oleh pengurus: berakhir dengan alasan, jejak, kabar, dan surel; dapat mengajukan lagi', async () => {
    const { koperasiId, pengurus, pemohon, id, nomor } = await diterima();
    pasti(await batalkan(pengurus, id));
    expect(await baris(id)).toEqual({
      status: 'DITOLAK',
      versi: 3,
      alasanKeputusan: ALASAN,
      atasNamaKoperasi: false,
    });
    expect(await jumlahAudit(id, 'permohonan.batalkan')).toBe(1);
    const catatan = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: id, tindakan: 'permohonan.batalkan' },
    });
    expect(catatan).toMatchObject({ penggunaId: pengurus.penggunaId, keterangan: ALASAN });
    const kabar = await kabarTerakhir(pemohon);
    expect(kabar.judul).toBe(`Penerimaan permohonan ${nomor} dibatalkan`);
    expect(kabar.isi).toContain(ALASAN);
    expect(kabar.isi).toContain('mintalah kembali');
    expect(await surat(pemohon, kabar.judul)).toBe(1);
    expect(sebab(await bayar(pengurus, id, 3))).toBe('SUDAH_DIPROSES');
    expect(await hitungan(koperasiId)).toMatchObject({ tercatat: 0, sebenarnya: 0 });
    expect(sebab(await ajukan(pemohon, koperasiId))).toBeNull();
  });

  test('pada koperasi yang sudah tidak aktif, dan halamannya menawarkannya', async () => {
    const { koperasiId, pengurus, id } = await diterima();
    const by = hak(await buatPelaku('PETUGAS'), 'koperasi:ubah-status');
    const isi = { id: koperasiId, sejak: hariIni(), alasan: 'Kantor sudah tutup' };
    pasti(await jalankan((tx) => nonaktifkanKoperasi(tx, by, isi)));
    const terbaca = await bacaPermohonan(hak(pengurus, 'permohonan:baca'), id);
    expect(terbaca?.tindakan.koperasi).toEqual(['batalkan']);
    pasti(await batalkan(pengurus, id));
    expect(await baris(id)).toMatchObject({ status: 'DITOLAK' });
  });

  test('oleh petugas atas nama koperasi tanpa akun pengurus', async () => {
    const koperasiId = await buatKoperasiTujuan();
    const petugas = await buatPelaku('PETUGAS');
    const pemohon = await buatPemohon();
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    pasti(await terima(petugas, id));
    pasti(await batalkan(petugas, id));
    expect(await baris(id)).toMatchObject({ status: 'DITOLAK', atasNamaKoperasi: true });
    expect((await kabarTerakhir(pemohon)).isi).toContain('atas nama koperasi');
  });

  test('formulir yang sama datang dua kali: sekali tersimpan, sekali dikabarkan', async () => {
    const { pengurus, pemohon, id } = await diterima();
    pasti(await batalkan(pengurus, id));
    const { judul } = await kabarTerakhir(pemohon);
    expect(sebab(await batalkan(pengurus, id))).toBeNull();
    expect(sebab(await batalkan(pengurus, id, 2, 'Alasan lain.'))).toBe('SUDAH_DIPROSES');
    expect(await jumlahAudit(id, 'permohonan.batalkan')).toBe(1);
    expect(await surat(pemohon, judul)).toBe(1);
  });
});

describe('tidak dibatalkan, dan tidak ada yang berubah', () => {
  async function harapDitolak(kode: string, oleh: Pelaku, id: string, versi = 2) {
    const sebelum = { ...(await baris(id)), audit: await jumlahAudit(id) };
    expect(sebab(await batalkan(oleh, id, versi))).toBe(kode);
    expect({ ...(await baris(id)), audit: await jumlahAudit(id) }).toEqual(sebelum);
  }

  test('yang belum diterima, dan yang sudah membayar', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const baru = pasti(await ajukan(await buatPemohon(), koperasiId));
    await harapDitolak('SUDAH_DIPROSES', pengurus, baru.id, 1);
    const { id } = await diterimaDi(koperasiId, pengurus);
    pasti(await bayar(pengurus, id));
    await harapDitolak('SUDAH_DIPROSES', pengurus, id);
    await harapDitolak('SUDAH_DIPROSES', pengurus, id, 3);
    expect(await hitungan(koperasiId)).toMatchObject({ tercatat: 1, sebenarnya: 1 });
  });

  test('oleh pengurus koperasi lain, dan oleh petugas bila ada pengurus', async () => {
    const { id } = await diterima();
    const lain = await buatKoperasiBerpengurus();
    await harapDitolak('TIDAK_DITEMUKAN', lain.pengurus, id);
    await harapDitolak('ADA_PENGURUS', await buatPelaku('PETUGAS'), id);
  });

  test('dari halaman yang sudah lama', async () => {
    const { pengurus, id } = await diterima();
    await harapDitolak('SUDAH_BERUBAH', pengurus, id, 1);
  });

  test('tanpa alasan', async () => {
    const { id } = await diterima();
    const hasil = batalkanPenerimaanSchema.safeParse({ id, versi: '2', alasan: '  ' });
    expect(hasil.error?.issues.map(({ path }) => path)).toEqual([['alasan']]);
  });
});

async function diterimaDi(koperasiId: string, pengurus: Pelaku) {
  const { id } = pasti(await ajukan(await buatPemohon(), koperasiId));
  pasti(await terima(pengurus, id));
  return { id };
}
