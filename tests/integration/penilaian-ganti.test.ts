import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { setujuiPenilaian } from '@/lib/penilaian/keputusan/commands';
import { ajukanPenilaian } from '@/lib/penilaian/pengajuan/commands';
import { bacaPenilaian, bacaUntukDinilai } from '@/lib/penilaian/reads';
import { ajukanPenilaianSchema } from '@/lib/penilaian/schema';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import {
  buatAjuan,
  buatDisetujui,
  buatDraf,
  buatKoperasi,
  buatPelaku,
  buatTertanggapi,
  hak,
  jejak,
  semuaAspek,
} from '../support/pabrik-penilaian';

type Pelaku = Awaited<ReturnType<typeof buatPelaku>>;
let penilai: Pelaku;
let kabid: Pelaku;

const ALASAN = 'Neraca yang dipakai dahulu belum disahkan rapat anggota.';

beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
  kabid = await buatPelaku(['KEPALA_BIDANG']);
});

const ajukan = (id: string, alasanGanti?: string | null) =>
  transaksi((tx) =>
    ajukanPenilaian(tx, hak(penilai, 'penilaian:susun'), { id, versi: 1, alasanGanti }),
  );
const baca = (id: string) => bacaPenilaian(hak(kabid, 'penilaian:baca'), id);
const simpanan = (id: string) =>
  db().penilaian.findUniqueOrThrow({
    where: { id },
    select: { status: true, versi: true, alasanGanti: true },
  });

describe('submitting one for a book year that has an approved result', () => {
  it('is refused without a reason, and nothing changes', async () => {
    const koperasiId = await buatKoperasi();
    await buatDisetujui(penilai, koperasiId, semuaAspek('85'));
    const draf = await buatDraf(penilai, koperasiId, semuaAspek('70'));
    for (const tanpa of [undefined, null, '']) {
      expect(await ajukan(draf, tanpa)).toMatchObject({ ok: false, alasan: 'TANPA_ALASAN_GANTI' });
    }
    expect(await simpanan(draf)).toEqual({ status: 'DRAF', versi: 1, alasanGanti: null });
    expect(await jejak(draf)).toEqual(['penilaian.susun']);
  });

  it('keeps the reason with the assessment and in the trail', async () => {
    const koperasiId = await buatKoperasi();
    await buatDisetujui(penilai, koperasiId, semuaAspek('85'));
    const draf = await buatDraf(penilai, koperasiId, semuaAspek('70'));
    expect(await ajukan(draf, ALASAN)).toMatchObject({ ok: true });
    expect(await simpanan(draf)).toEqual({ status: 'DIAJUKAN', versi: 2, alasanGanti: ALASAN });
    const catatan = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: draf, tindakan: 'penilaian.ajukan' },
      select: { keterangan: true },
    });
    expect(catatan.keterangan).toBe(ALASAN);
  });

  it('takes a reason of ten characters or more, and an empty one as none', () => {
    const baca = (alasanGanti?: string) =>
      ajukanPenilaianSchema.safeParse({ id: uuidv7(), versi: '1', alasanGanti });
    expect(baca('Salah isi').success).toBe(false);
    expect(baca('Salah isi.').data?.alasanGanti).toBe('Salah isi.');
    expect(baca('  ').data?.alasanGanti).toBeNull();
    expect(baca().data?.alasanGanti).toBeNull();
  });

  it('keeps no reason where there is nothing to replace', async () => {
    const koperasiId = await buatKoperasi();
    await buatDisetujui(penilai, koperasiId, { tahunBuku: 2023 });
    const draf = await buatDraf(penilai, koperasiId, { tahunBuku: 2024 });
    expect(await ajukan(draf, ALASAN)).toMatchObject({ ok: true });
    expect((await simpanan(draf)).alasanGanti).toBeNull();
  });
});

describe('what is shown of it', () => {
  it('gives the kepala bidang the result in force with its aspects and letter, and the reason', async () => {
    const koperasiId = await buatKoperasi();
    const lama = await buatDisetujui(penilai, koperasiId, semuaAspek('79.999999'));
    const surat = await db().sertifikat.findFirstOrThrow({
      where: { penilaianId: lama.id },
      select: { nomor: true },
    });
    const { id } = await buatAjuan(penilai, koperasiId, semuaAspek('70'), ALASAN);
    const terbaca = await baca(id);
    expect(terbaca?.akanDigantikan).toMatchObject({
      id: lama.id,
      hasil: { total: '79.999999', predikat: 'CUKUP_SEHAT' },
      sertifikat: { nomor: surat.nomor },
      diputuskanPada: expect.any(Date),
    });
    expect(terbaca?.akanDigantikan?.aspek.map(({ kode, persen }) => [kode, persen])).toEqual(
      ['TK', 'PR', 'KK', 'MD'].map((kode) => [kode, '79.999999']),
    );
    expect(terbaca?.alasanGanti).toBe(ALASAN);
    // The one in force replaces nothing, and says what is under way in its place.
    expect(await baca(lama.id)).toMatchObject({ akanDigantikan: null, penggantiBerjalanId: id });
  });

  it('tells of a replaced one by which and why, and keeps the reason in its trail', async () => {
    const koperasiId = await buatKoperasi();
    const lama = await buatDisetujui(penilai, koperasiId, semuaAspek('85'));
    const baru = await buatTertanggapi(penilai, koperasiId, semuaAspek('70'), ALASAN);
    const setuju = await transaksi((tx) =>
      setujuiPenilaian(tx, hak(kabid, 'penilaian:putuskan'), baru),
    );
    expect(setuju).toMatchObject({ ok: true });
    expect(await baca(lama.id)).toMatchObject({
      status: 'DIGANTIKAN',
      akanDigantikan: null,
      digantikanOleh: { id: baru.id, alasan: ALASAN, hasil: { total: '70' } },
    });
    const catatan = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: lama.id, tindakan: 'penilaian.gantikan' },
      select: { keterangan: true },
    });
    expect(catatan.keterangan).toBe(ALASAN);
    expect(await baca(baru.id)).toMatchObject({
      akanDigantikan: null,
      menggantikanId: lama.id,
      alasanGanti: ALASAN,
    });
  });

  it('gives the form of a new one the approved result of each book year', async () => {
    const koperasiId = await buatKoperasi();
    await buatDisetujui(penilai, koperasiId, semuaAspek('79.999999'));
    const data = await bacaUntukDinilai(hak(penilai, 'penilaian:susun'), koperasiId);
    expect(data?.berjalan).toMatchObject([
      {
        tahunBuku: 2024,
        status: 'DISETUJUI',
        hasil: { total: '79.999999', predikat: 'CUKUP_SEHAT' },
        sertifikat: { nomor: expect.any(String) },
      },
    ]);
  });
});
