import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { ukuranPeserta } from '@/lib/program/hasil/reads';
import { bandingkanUkuran } from '@/lib/program/hasil/rules';
import { bacaPeserta } from '@/lib/program/peserta/rincian/reads';
import { hubungkanUsaha } from '@/lib/program/peserta/usaha/commands';
import { jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  buatCalon,
  buatProgram,
  daftarkan,
  type ProgramUji,
  seleksi,
  ukur,
  verifikasi,
} from '@/tests/support/pabrik-program';
import {
  buatPelaku,
  buatUsaha,
  hak,
  jumlahAudit,
  KELURAHAN_LAIN,
  KELURAHAN_UJI,
} from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

type Akun = Pelaku & { penggunaId: string };
let petugas: Akun;
let program: ProgramUji;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  program = await buatProgram();
});

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'ok' : hasil.alasan);

/** Chosen and measured at the beginning while the business did not stand yet. */
async function buatTanpaUsaha() {
  const calon = await buatCalon();
  await db().usaha.update({ where: { id: calon.usahaId }, data: { status: 'TIDAK_AKTIF' } });
  const { id } = pasti(await daftarkan(calon.akun, program, { ...calon, usahaId: null as never }));
  pasti(await verifikasi(petugas, id));
  pasti(await seleksi(petugas, id));
  return { ...calon, id };
}
const verifikasiUsaha = (id: string) =>
  db().usaha.update({ where: { id }, data: { status: 'TERVERIFIKASI' } });
/** Another business of the same person. */
async function tambahUsaha(pelakuUsahaId: string) {
  const { id } = await buatUsaha(await buatPelaku('PEMILIK'));
  await db().usaha.update({ where: { id }, data: { pelakuUsahaId, status: 'TERVERIFIKASI' } });
  return id;
}
const hubungkan = (oleh: Pelaku, pesertaId: string, usahaId: string) =>
  jalankan((tx) => hubungkanUsaha(tx, hak(oleh, 'peserta:hubungkan'), { pesertaId, usahaId }));
const usahaDari = async (id: string) =>
  (await db().peserta.findUniqueOrThrow({ where: { id }, select: { usahaId: true } })).usahaId;

describe('usaha yang dimulai selama program', () => {
  test('satu usaha terverifikasi: ikut terukur, terhubung, dan tampil; yang di awal tetap belum', async () => {
    const { id, usahaId } = await buatTanpaUsaha();
    await verifikasiUsaha(usahaId);
    pasti(await ukur(petugas, id));
    expect(await usahaDari(id)).toBe(usahaId);
    expect(await jumlahAudit(id, 'peserta.hubungkan-usaha')).toBe(1);
    const by = hak(petugas, 'peserta:baca');
    expect((await bacaPeserta(by, id))?.usaha?.id).toBe(usahaId);
    const ukuran = await ukuranPeserta(by, id);
    if (!ukuran) throw new Error('Belum terukur.');
    expect(bandingkanUkuran(ukuran.awal, ukuran.kini)).toContainEqual(
      expect.objectContaining({ kode: 'USAHA', awal: 'belum', kini: 'ya', arah: 'NAIK' }),
    );
  });

  test('beberapa usaha: petugas memilih dahulu, baru terukur', async () => {
    const { id, usahaId, pelakuUsahaId } = await buatTanpaUsaha();
    await verifikasiUsaha(usahaId);
    const kedua = await tambahUsaha(pelakuUsahaId);
    expect(alasan(await ukur(petugas, id))).toBe('PILIH_USAHA');
    expect(await usahaDari(id)).toBeNull();
    expect(await jumlahAudit(id, 'peserta.ukur-hasil')).toBe(0);
    pasti(await hubungkan(petugas, id, kedua));
    pasti(await hubungkan(petugas, id, kedua));
    expect(await jumlahAudit(id, 'peserta.hubungkan-usaha')).toBe(1);
    expect(alasan(await hubungkan(petugas, id, usahaId))).toBe('SUDAH_BERUSAHA');
    pasti(await ukur(petugas, id));
    const ukuran = await ukuranPeserta(hak(petugas, 'peserta:baca'), id);
    expect(ukuran?.kini.usahaId).toBe(kedua);
  });

  test('bukan usaha orang lain, bukan yang belum diverifikasi, bukan oleh kelurahan lain atau pendamping lain', async () => {
    const { id, usahaId } = await buatTanpaUsaha();
    await db().usaha.update({ where: { id: usahaId }, data: { status: 'DIAJUKAN' } });
    const { id: milikLain } = await buatUsaha(await buatPelaku('PEMILIK'));
    await verifikasiUsaha(milikLain);
    for (const salah of [usahaId, milikLain, randomUUID()])
      expect(alasan(await hubungkan(petugas, id, salah))).toBe('USAHA_TIDAK_DITEMUKAN');
    await verifikasiUsaha(usahaId);
    const lain = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN });
    const pendamping = await buatPelaku('PENDAMPING');
    for (const siapa of [lain, pendamping])
      expect(alasan(await hubungkan(siapa, id, usahaId))).toBe('TIDAK_DITEMUKAN');
    expect(await usahaDari(id)).toBeNull();
    expect(await jumlahAudit(id, 'peserta.hubungkan-usaha')).toBe(0);
    const kelurahan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
    pasti(await hubungkan(kelurahan, id, usahaId));
    expect(await usahaDari(id)).toBe(usahaId);
  });
});
