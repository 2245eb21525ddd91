import { beforeAll, describe, expect, it, vi } from 'vitest';
import { transaksiBerkas } from '@/lib/dokumen/commands';
import { lepaskanHasil } from '@/lib/penilaian/keputusan/commands';
import { finalkanTanpaKeberatan } from '@/lib/penilaian/keputusan/final/commands';
import { finalkanYangLewat } from '@/lib/penilaian/keputusan/final/latar/commands';
import { tanggapiHasil } from '@/lib/penilaian/tanggapan/commands';
import { type Pelaku, wewenangPublik, wewenangSistem } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { verifikasiKode } from '@/lib/sertifikat/verifikasi/reads';
import {
  buatAjuan,
  buatDisetujui,
  buatKoperasi,
  buatPelaku,
  buatTertanggapi,
  hak,
  jejak,
  semuaAspek,
} from '../support/pabrik-penilaian';

// Drawing and signing PDFs takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

type Orang = Pelaku & { penggunaId: string };
let penilai: Orang;
let kabid: Orang;

beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
  kabid = await buatPelaku(['KEPALA_BIDANG']);
});

const BATAS = tambahHari(hariIni(), 10);
const SESUDAH = tambahHari(BATAS, 1);
const baca = (id: string) => db().penilaian.findUniqueOrThrow({ where: { id } });
const surat = (penilaianId: string) => db().sertifikat.findMany({ where: { penilaianId } });

/** A draft result that a kepala bidang has released today, with the pengurus who may answer it. */
async function buatLepasan(isi: Parameters<typeof buatAjuan>[2] = {}) {
  const koperasiId = await buatKoperasi();
  const pengurus = await buatPelaku(['PENGURUS'], { koperasiId });
  const { id, versi } = await buatAjuan(penilai, koperasiId, isi);
  const by = hak(kabid, 'penilaian:putuskan');
  const hasil = await transaksi((tx) => lepaskanHasil(tx, by, { id, versi }));
  expect(hasil.ok).toBe(true);
  return { id, versi: versi + 1, koperasiId, pengurus };
}

const keberatan = (id: string, versi: number, siapa: Orang) =>
  transaksi((tx) =>
    tanggapiHasil(tx, hak(siapa, 'penilaian:tanggapi'), {
      ...{ id, versi, sikap: 'KEBERATAN', catatan: 'Cadangan risiko sudah ditambah.' },
      ...{ penyampai: null, dokumenId: [] },
    }),
  );

const jalankan = (tanggal: string) => finalkanYangLewat(() => true, tanggal);

describe('the end of the time to answer', () => {
  it('makes a result final after the last day, not on it, and issues the letter', async () => {
    const { id, koperasiId, pengurus } = await buatLepasan(semuaAspek('82'));
    await jalankan(BATAS);
    expect(await baca(id)).toMatchObject({ status: 'MENUNGGU_TANGGAPAN' });
    expect(await surat(id)).toEqual([]);

    await jalankan(SESUDAH);
    // By the decision of the kepala bidang who released it; the trail says that nobody pressed a button.
    expect(await baca(id)).toMatchObject({
      status: 'DISETUJUI',
      diputuskanOleh: kabid.penggunaId,
      predikat: 'SEHAT',
    });
    expect(await db().koperasi.findUnique({ where: { id: koperasiId } })).toMatchObject({
      kategoriKesehatan: 'SEHAT',
    });
    const [satu] = await surat(id);
    expect(satu).toMatchObject({ status: 'BERLAKU', diterbitkanOleh: kabid.penggunaId });
    expect(await verifikasiKode(wewenangPublik('uji'), satu?.kode ?? '')).toMatchObject({
      keadaan: 'BERLAKU',
      tandaTangan: 'COCOK',
    });
    const entri = await db().catatanAudit.findFirst({
      where: { objekId: id, tindakan: 'penilaian.setujui' },
    });
    expect(entri).toMatchObject({
      penggunaId: null,
      namaPelaku: 'Sistem: masa tanggapan',
      keterangan: 'Masa tanggapan berakhir tanpa keberatan.',
    });
    const kabar = async (penggunaId: string) =>
      (await db().pemberitahuan.findMany({ where: { penggunaId } })).map((isi) => isi.judul);
    expect(await kabar(kabid.penggunaId)).toContain('Penilaian kesehatan menjadi final');
    expect(await kabar(pengurus.penggunaId)).toContain(
      'Hasil penilaian kesehatan koperasi Anda sudah ada',
    );
  });

  it('happens once, also with two servers at work', async () => {
    const { id } = await buatLepasan();
    await Promise.all([jalankan(SESUDAH), jalankan(SESUDAH), jalankan(SESUDAH)]);
    await jalankan(SESUDAH);
    expect(await surat(id)).toHaveLength(1);
    expect((await jejak(id)).filter((satu) => satu === 'penilaian.setujui')).toHaveLength(1);
  });

  it('makes final what was accepted; an objection waits for the kepala bidang', async () => {
    const diterima = await buatTertanggapi(penilai, await buatKoperasi());
    const { id, versi, pengurus } = await buatLepasan();
    expect(await keberatan(id, versi, pengurus)).toMatchObject({ ok: true });
    await jalankan(SESUDAH);
    expect(await baca(diterima.id)).toMatchObject({ status: 'DISETUJUI' });
    expect(await baca(id)).toMatchObject({ status: 'DITANGGAPI' });
    const by = wewenangSistem('penilaian:putuskan', 'masa tanggapan', 'uji');
    const paksa = (satu: string, tanggal: string) =>
      transaksiBerkas((tx) => finalkanTanpaKeberatan(tx, by, { id: satu, hariIni: tanggal }));
    expect(await paksa(id, SESUDAH)).toMatchObject({ alasan: 'KEBERATAN' });
    expect(await paksa(diterima.id, SESUDAH)).toMatchObject({ alasan: 'BELUM_WAKTUNYA' });
    const lain = await buatLepasan();
    expect(await paksa(lain.id, BATAS)).toMatchObject({ alasan: 'BELUM_WAKTUNYA' });
    const kosong = '019ac000-0000-7000-8000-000000000000';
    expect(await paksa(kosong, SESUDAH)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
  });

  it('supersedes the approved one of the same book year and its letter', async () => {
    const koperasiId = await buatKoperasi();
    const lama = await buatDisetujui(penilai, koperasiId, semuaAspek('70'));
    const { id, versi } = await buatAjuan(penilai, koperasiId, semuaAspek('90'));
    await transaksi((tx) => lepaskanHasil(tx, hak(kabid, 'penilaian:putuskan'), { id, versi }));
    await jalankan(SESUDAH);
    expect(await baca(lama.id)).toMatchObject({ status: 'DIGANTIKAN' });
    const [suratBaru] = await surat(id);
    expect((await surat(lama.id))[0]).toMatchObject({
      status: 'DIGANTIKAN',
      digantikanId: suratBaru?.id,
      berakhirOleh: kabid.penggunaId,
    });
  });

  it('tells one who answers too late so, also when the result has become final', async () => {
    const { id, versi, pengurus } = await buatLepasan();
    const lewat = new Date(Date.now() - 3 * 86_400_000);
    await db().penilaian.update({ where: { id }, data: { batasTanggapan: lewat } });
    await db().tanggapanPenilaian.updateMany({
      where: { penilaianId: id },
      data: { batas: lewat },
    });
    await jalankan(hariIni());
    expect(await baca(id)).toMatchObject({ status: 'DISETUJUI' });
    expect(await keberatan(id, versi, pengurus)).toMatchObject({ alasan: 'BATAS_LEWAT' });
  });

  it('stops between two when the server is told to', async () => {
    const dua = [await buatLepasan(), await buatLepasan()];
    await finalkanYangLewat(() => false, SESUDAH);
    for (const { id } of dua)
      expect(await baca(id)).toMatchObject({ status: 'MENUNGGU_TANGGAPAN' });
    const { diputuskanPada } = await baca(dua[0]?.id ?? '');
    expect(diputuskanPada && tanggalJakarta(diputuskanPada)).toBe(hariIni());
  });
});
