import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { hapusDokumen } from '@/lib/dokumen/commands';
import { daftarDokumen } from '@/lib/dokumen/reads';
import { unggahSchema } from '@/lib/dokumen/schema';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { galatIsian } from '@/lib/platform/isian';
import { bacaUnggahanBukti } from '@/lib/program/hasil/bukti/loaders';
import { naikKelasPeserta } from '@/lib/program/hasil/reads';
import { tetapkanNaikKelasSchema } from '@/lib/program/hasil/schema';
import { buatBerkas, jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  buatNaik,
  buatProgram,
  buatTerpilih,
  daftarkan,
  type ProgramUji,
  seleksi,
  tetapkanNaik,
  ukur,
  unggahBukti,
  verifikasi,
} from '@/tests/support/pabrik-program';
import { buatPelaku, hak, jumlahAudit, KELURAHAN_LAIN } from '@/tests/support/pabrik-umkm';
import { permintaanUnggah } from '@/tests/support/unggahan';

vi.setConfig({ testTimeout: 60_000 });

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
}));

type Akun = Pelaku & { penggunaId: string };
let petugas: Akun;
let program: ProgramUji;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  program = await buatProgram();
});

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'ok' : hasil.alasan);
const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

/** Sends the form of the page as a browser does. */
async function kirim(siapa: Pelaku, pesertaId: string, isi = PDF) {
  sesi.pelaku = siapa;
  const kembali = `/portal/peserta/${pesertaId}`;
  const data = new FormData();
  for (const [nama, nilai] of Object.entries({ pesertaId, jenis: 'BUKTI_NAIK_KELAS', kembali })) {
    data.append(nama, nilai);
  }
  data.append('berkas', new File([isi], 'laporan.pdf', { type: 'application/pdf' }));
  const jawab = await bacaUnggahanBukti(await permintaanUnggah('/api/berkas/naik-kelas', data));
  const ke = new URL(jawab.headers.get('location') ?? '/', 'http://localhost:3000');
  return {
    status: jawab.status,
    jalur: ke.pathname,
    unggah: ke.searchParams.get('unggah'),
    jenis: ke.searchParams.get('unggahJenis'),
    dokumen: ke.searchParams.get('dokumen'),
  };
}

const banyakBukti = (usahaId: string) =>
  db().dokumen.count({ where: { usahaId, jenis: 'BUKTI_NAIK_KELAS' } });

/** Nothing of a refused recording stays. */
async function tetapBelum(pesertaId: string) {
  expect(await db().naikKelas.count({ where: { pesertaId } })).toBe(0);
  expect(await db().dokumenNaikKelas.count({ where: { naikKelas: { pesertaId } } })).toBe(0);
  expect(await jumlahAudit(pesertaId, 'peserta.naik-kelas')).toBe(0);
}

const hapus = (oleh: Pelaku, id: string) =>
  jalankan((tx) => hapusDokumen(tx, hak(oleh, 'dokumen:unggah'), { id, kembali: undefined }));

/** One business that takes part in two programmes and was measured to have moved up in both. */
async function buatNaikDiDuaProgram() {
  const satu = await buatTerpilih(program, petugas);
  const lain = await buatProgram();
  const { id } = pasti(await daftarkan(satu.akun, lain, satu));
  pasti(await verifikasi(petugas, id));
  pasti(await seleksi(petugas, id));
  await db().usaha.update({
    where: { id: satu.usahaId },
    data: { omzetTahunan: 2_000_000_001n, status: 'TERVERIFIKASI' },
  });
  for (const pesertaId of [satu.id, id]) pasti(await ukur(petugas, pesertaId));
  return [satu.id, id] as const;
}

describe('mengunggah bukti naik kelas', () => {
  test('berkas menjadi milik usaha dan pemiliknya, dengan jejak', async () => {
    const { id, usahaId, pelakuUsahaId } = await buatNaik(program, petugas);
    const jawab = await kirim(petugas, id);
    expect(jawab).toMatchObject({
      status: 303,
      jalur: `/portal/peserta/${id}`,
      unggah: 'ok',
      jenis: 'BUKTI_NAIK_KELAS',
    });
    expect(
      await db().dokumen.findUniqueOrThrow({ where: { id: jawab.dokumen ?? '' } }),
    ).toMatchObject({
      jenis: 'BUKTI_NAIK_KELAS',
      usahaId,
      pelakuUsahaId,
      diunggahOleh: petugas.penggunaId,
      namaAsli: 'laporan.pdf',
    });
    expect(await jumlahAudit(jawab.dokumen ?? '', 'dokumen.unggah')).toBe(1);
  });

  test('hanya sesudah naik terukur dan sebelum dicatat', async () => {
    const terpilih = await buatTerpilih(program, petugas);
    expect(await kirim(petugas, terpilih.id)).toMatchObject({
      unggah: 'BUKAN_WAKTUNYA',
      dokumen: null,
    });
    expect(await banyakBukti(terpilih.usahaId)).toBe(0);
    const { id, usahaId } = await buatNaik(program, petugas);
    const { id: berkas } = pasti(await unggahBukti(petugas, id));
    pasti(await tetapkanNaik(petugas, id, [berkas]));
    expect((await kirim(petugas, id)).unggah).toBe('BUKAN_WAKTUNYA');
    expect(await banyakBukti(usahaId)).toBe(1);
    expect((await kirim(petugas, randomUUID())).unggah).toBe('TUJUAN_TIDAK_DITEMUKAN');
  });

  test('tidak oleh yang tidak menetapkan, dan tidak untuk usaha sendiri atau yang didaftarkan sendiri', async () => {
    const { id, usahaId, pelakuUsahaId, akun } = await buatNaik(program, petugas);
    for (const siapa of [await buatPelaku('PENILAI'), await buatPelaku('PENDAMPING'), akun]) {
      expect((await kirim(siapa, id)).status).toBe(403);
    }
    const pendaftar = await buatPelaku('PETUGAS');
    await db().peserta.update({
      where: { id },
      data: { didaftarkanOleh: pendaftar.penggunaId },
    });
    expect((await kirim(pendaftar, id)).unggah).toBe('JENIS_TIDAK_BOLEH');
    const rangkap = await buatPelaku(['PETUGAS', 'PEMILIK']);
    await db().pelakuUsaha.update({
      where: { id: pelakuUsahaId },
      data: { penggunaId: rangkap.penggunaId },
    });
    expect((await kirim(rangkap, id)).unggah).toBe('JENIS_TIDAK_BOLEH');
    expect(await banyakBukti(usahaId)).toBe(0);
  });

  test('isinya diperiksa, paling banyak sepuluh yang belum dipakai, juga bila bersamaan', async () => {
    const { id, usahaId } = await buatNaik(program, petugas);
    expect((await kirim(petugas, id, 'bukan pdf')).unggah).toMatch(/^TIPE_/);
    const hasil = await Promise.all(Array.from({ length: 11 }, () => unggahBukti(petugas, id)));
    expect(hasil.map(alasan).sort()).toEqual(['BUKTI_PENUH', ...Array(10).fill('ok')]);
    expect(await banyakBukti(usahaId)).toBe(10);
    const satu = hasil.find((ada) => ada.ok);
    if (satu?.ok) pasti(await hapus(petugas, satu.nilai.id));
    expect(alasan(await unggahBukti(petugas, id))).toBe('ok');
  });

  test('formulir unggah yang biasa tidak menerimanya', () => {
    expect(unggahSchema.safeParse({ jenis: 'BUKTI_NAIK_KELAS' }).success).toBe(false);
  });
});

describe('menetapkan naik kelas dengan berkas', () => {
  test('berkas tercatat bersama naik kelasnya, disebut dalam jejak, dan tidak dapat dihapus lagi', async () => {
    const { id, akun } = await buatNaik(program, petugas);
    const dua = [
      pasti(await unggahBukti(petugas, id)).id,
      pasti(await unggahBukti(petugas, id)).id,
    ];
    const [tetap] = dua;
    pasti(await tetapkanNaik(petugas, id, dua));
    const [catatan] = await naikKelasPeserta(hak(petugas, 'peserta:baca'), id);
    expect(catatan?.dokumen.map(({ dokumenId }) => dokumenId).sort()).toEqual([...dua].sort());
    const jejak = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: id, tindakan: 'peserta.naik-kelas' },
    });
    expect(jejak.sesudah).toMatchObject({
      bukti: 'Laporan penjualan 2026',
      jumlahBerkas: 2,
      dokumenId: dua,
    });
    expect(alasan(await hapus(petugas, tetap ?? ''))).toBe('DIPAKAI');
    const terbaca = async (siapa: Pelaku) =>
      (await daftarDokumen(hak(siapa, 'dokumen:baca'), { naikKelasPesertaId: id })).map(
        ({ terpakai, diunggahSendiri }) => ({ terpakai, diunggahSendiri }),
      );
    expect(await terbaca(petugas)).toEqual(
      Array(2).fill({ terpakai: true, diunggahSendiri: true }),
    );
    expect(await terbaca(akun)).toEqual(Array(2).fill({ terpakai: true, diunggahSendiri: false }));
    for (const asing of [
      await buatPelaku('PEMILIK'),
      await buatPelaku('PENDAMPING'),
      await buatPelaku('PENILAI'),
      await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN }),
    ]) {
      expect(await terbaca(asing)).toEqual([]);
    }
  });

  test('tanpa berkas ditolak di samping isiannya', () => {
    const isian = { pesertaId: randomUUID(), bukti: 'Laporan penjualan 2026' };
    const hasil = tetapkanNaikKelasSchema.safeParse(isian);
    expect(hasil.error && galatIsian(hasil.error)).toEqual({
      dokumenId: ['Sertakan paling sedikit satu berkas bukti.'],
    });
    const [satu, dua] = [randomUUID(), randomUUID()];
    const dokumenId = (isi: unknown) =>
      tetapkanNaikKelasSchema.parse({ ...isian, dokumenId: isi }).dokumenId;
    expect(dokumenId(satu)).toEqual([satu]);
    expect(dokumenId([satu, dua, satu])).toEqual([satu, dua]);
  });

  test('berkas usaha lain, jenis lain, yang dihapus, dan yang tidak ada: tidak ada yang berubah', async () => {
    const { id, usahaId, pelakuUsahaId } = await buatNaik(program, petugas);
    const { id: sah } = pasti(await unggahBukti(petugas, id));
    const { id: asing } = pasti(await unggahBukti(petugas, (await buatNaik(program, petugas)).id));
    const lain = await buatBerkas({ penggunaId: petugas.penggunaId, pelakuUsahaId }, 'LAINNYA');
    await db().dokumen.update({ where: { id: lain }, data: { usahaId } });
    const { id: dihapus } = pasti(await unggahBukti(petugas, id));
    pasti(await hapus(petugas, dihapus));
    for (const salah of [asing, lain, dihapus, randomUUID()]) {
      const hasil = await tetapkanNaik(petugas, id, [sah, salah]);
      expect(alasan(hasil)).toBe('BUKTI_TIDAK_DITEMUKAN');
    }
    await tetapBelum(id);
    pasti(await tetapkanNaik(petugas, id, [sah]));
  });

  test('satu berkas hanya untuk satu naik kelas, juga bila bersamaan', async () => {
    const [satu, dua] = await buatNaikDiDuaProgram();
    const { id: berkas } = pasti(await unggahBukti(petugas, satu));
    const serentak = await Promise.all([
      tetapkanNaik(petugas, satu, [berkas]),
      tetapkanNaik(petugas, dua, [berkas]),
    ]);
    expect(serentak.map(alasan).sort()).toEqual(['BUKTI_TERPAKAI', 'ok']);
    const kalah = serentak[0]?.ok ? dua : satu;
    await tetapBelum(kalah);
    expect(alasan(await tetapkanNaik(petugas, kalah, [berkas]))).toBe('BUKTI_TERPAKAI');
    const { id: baru } = pasti(await unggahBukti(petugas, kalah));
    pasti(await tetapkanNaik(petugas, kalah, [baru]));
  });

  test('menghapus dan menetapkan bersamaan: berkas yang dipakai tetap ada', async () => {
    const { id } = await buatNaik(program, petugas);
    const { id: berkas } = pasti(await unggahBukti(petugas, id));
    const [tetap, buang] = await Promise.all([
      tetapkanNaik(petugas, id, [berkas]),
      hapus(petugas, berkas),
    ]);
    expect([alasan(tetap), alasan(buang)]).toSatisfy(
      ([a, b]) => (a === 'ok' && b === 'DIPAKAI') || (a === 'BUKTI_TIDAK_DITEMUKAN' && b === 'ok'),
    );
    const { dihapusPada } = await db().dokumen.findUniqueOrThrow({ where: { id: berkas } });
    expect(dihapusPada === null).toBe(tetap.ok);
  });

  test('berkas rekan tidak dapat dihapus', async () => {
    const { id } = await buatNaik(program, petugas);
    const { id: berkas } = pasti(await unggahBukti(petugas, id));
    expect(alasan(await hapus(await buatPelaku('PETUGAS'), berkas))).toBe('TIDAK_DITEMUKAN');
  });
});
