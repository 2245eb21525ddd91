import { beforeAll, describe, expect, test } from 'vitest';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { tarikPersetujuanPendataan } from '@/lib/umkm/penarikan/commands';
import { keadaanPenarikan } from '@/lib/umkm/penarikan/reads';
import { tarikPersetujuanSchema } from '@/lib/umkm/penarikan/schema';
import { aktifkanUsaha } from '@/lib/umkm/perubahan/keaktifan/commands';
import { catatDiLapangan } from '@/tests/support/pabrik-lapangan';
import {
  buatPelaku,
  buatUsaha,
  hak,
  jumlahAudit,
  KELURAHAN_LAIN,
  KELURAHAN_UJI,
} from '@/tests/support/pabrik-umkm';

type Orang = Pelaku & { penggunaId: string };
let pencatat: Orang;
let dkum: Orang;
let tetangga: Orang;
beforeAll(async () => {
  pencatat = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  tetangga = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN });
  dkum = await buatPelaku('PETUGAS');
});

let nomorTelepon = 0;
const telepon = () =>
  `0857${String(Date.now()).slice(-6)}${String(++nomorTelepon).padStart(2, '0')}`;
const LETAK = { lintang: '-6.4000', bujur: '106.8000' };

const tarik = (oleh: Orang, usahaId: string) =>
  transaksi((tx) =>
    tarikPersetujuanPendataan(
      tx,
      hak(oleh, 'umkm:perbaiki'),
      tarikPersetujuanSchema.parse({
        usahaId,
        alasan: 'Datang ke kantor kelurahan hari ini.',
        pemilikSendiri: 'on',
      }),
    ),
  );
const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'ok' : hasil.alasan);
const baca = (id: string) =>
  db().usaha.findUniqueOrThrow({ where: { id }, include: { pelakuUsaha: true } });

describe('pemilik tanpa akun menarik persetujuannya', () => {
  test('usaha tidak aktif, letak dan hubungannya dihapus, jejaknya tinggal, sekali saja', async () => {
    const id = await catatDiLapangan(pencatat, { telepon: telepon(), ...LETAK });
    expect((await baca(id)).lintang).not.toBeNull();
    expect((await baca(id)).pelakuUsaha.teleponIndeks).not.toBeNull();
    const serentak = await Promise.all([tarik(pencatat, id), tarik(dkum, id)]);
    expect(serentak.map(alasan).sort()).toEqual(['SUDAH_DITARIK', 'ok']);
    const kini = await baca(id);
    expect(kini).toMatchObject({ status: 'TIDAK_AKTIF', lintang: null, bujur: null });
    expect(kini.pelakuUsaha).toMatchObject({
      teleponSandi: null,
      teleponIndeks: null,
      teleponAkhir: null,
      alamatSandi: null,
    });
    expect(await jumlahAudit(id, 'usaha.tarik-persetujuan')).toBe(1);
    expect(await keadaanPenarikan(hak(dkum, 'umkm:baca'), id)).toMatchObject({
      alasanTarik: 'Datang ke kantor kelurahan hari ini.',
    });
  });

  test('sesudahnya petugas tidak membuka usahanya lagi', async () => {
    const id = await catatDiLapangan(pencatat);
    expect(alasan(await tarik(pencatat, id))).toBe('ok');
    const { versi } = await baca(id);
    const buka = await transaksi((tx) =>
      aktifkanUsaha(tx, hak(dkum, 'umkm:perbaiki'), { usahaId: id, versi }),
    );
    expect(alasan(buka)).toBe('PERSETUJUAN_DITARIK');
    expect((await baca(id)).status).toBe('TIDAK_AKTIF');
  });

  test('hubungan orang yang punya usaha lain tinggal sampai yang terakhir ditarik', async () => {
    const nomor = telepon();
    const satu = await catatDiLapangan(pencatat, { telepon: nomor });
    const { pelakuUsahaId } = await baca(satu);
    const dua = await catatDiLapangan(pencatat, {
      telepon: nomor,
      keputusan: pelakuUsahaId,
      dilihat: pelakuUsahaId,
    });
    expect((await baca(dua)).pelakuUsahaId).toBe(pelakuUsahaId);
    expect(alasan(await tarik(pencatat, satu))).toBe('ok');
    expect((await baca(dua)).pelakuUsaha.teleponIndeks).not.toBeNull();
    expect(alasan(await tarik(pencatat, dua))).toBe('ok');
    expect((await baca(dua)).pelakuUsaha.teleponIndeks).toBeNull();
    expect(await jumlahAudit(pelakuUsahaId, 'pelaku_usaha.hapus-hubungan')).toBe(1);
  });

  test('di luar kelurahan, dan yang pemiliknya punya akun, seperti tidak ada', async () => {
    const id = await catatDiLapangan(pencatat, { telepon: telepon() });
    expect(alasan(await tarik(tetangga, id))).toBe('TIDAK_DITEMUKAN');
    const { id: berakun } = await buatUsaha(await buatPelaku('PEMILIK'));
    expect(alasan(await tarik(dkum, berakun))).toBe('TIDAK_DITEMUKAN');
    expect((await baca(id)).pelakuUsaha.teleponIndeks).not.toBeNull();
    expect(await jumlahAudit(id, 'usaha.tarik-persetujuan')).toBe(0);
  });
});
