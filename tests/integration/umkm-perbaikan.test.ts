import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import type { Bagian } from '@/lib/umkm/bagian/schema';
import { tutupOrang } from '@/lib/umkm/pelaku/reads';
import { perbaikiUmkm, ubahUmkm } from '@/lib/umkm/perubahan/commands';
import { aktifkanUsaha, nonaktifkanUsaha } from '@/lib/umkm/perubahan/keaktifan/commands';
import { perbaikiUmkmSchema } from '@/lib/umkm/perubahan/schema';
import { bacaUsaha } from '@/lib/umkm/reads';
import { bagianUntukDiubah } from '@/lib/umkm/rincian/reads';
import { kembalikanUmkm, verifikasiUmkm } from '@/lib/umkm/verifikasi/commands';
import { catatDiLapangan } from '@/tests/support/pabrik-lapangan';
import {
  buatPelaku,
  buatUsaha,
  hak,
  jumlahAudit,
  KELURAHAN_LAIN,
  KELURAHAN_UJI,
  nikPendudukUji,
} from '@/tests/support/pabrik-umkm';
import { rincianUsaha } from '@/tests/support/rincian-usaha';

type Orang = Pelaku & { penggunaId: string };
let pencatat: Orang;
let dkum: Orang;
let tetangga: Orang;
beforeAll(async () => {
  pencatat = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  tetangga = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN });
  dkum = await buatPelaku('PETUGAS');
});

const dicatat = (nikPenduduk?: string) =>
  catatDiLapangan(pencatat, nikPenduduk ? { nikPenduduk } : {});

const baca = (id: string) =>
  db().usaha.findUniqueOrThrow({ where: { id }, include: { pelakuUsaha: true } });

/** What the form of a topic sends: its start values with what was typed over them. */
async function perbaiki(
  oleh: Orang,
  usahaId: string,
  bagian: Bagian,
  ketik: Record<string, string>,
  versi?: number,
) {
  const by = hak(oleh, 'umkm:perbaiki');
  const awal = await bagianUntukDiubah(by, usahaId, bagian);
  const isi = Object.fromEntries(
    Object.entries({ ...awal?.nilai, ...ketik }).filter(([, nilai]) => nilai !== ''),
  );
  const input = perbaikiUmkmSchema.parse({
    usahaId,
    bagian,
    versi: String(versi ?? awal?.versi ?? 1),
    ...isi,
  });
  return transaksi((tx) => ubahUmkm(tx, by, input));
}

const tinjau = async (oleh: Orang, usahaId: string, kembali: boolean) => {
  const { versi, pelakuUsaha } = await baca(usahaId);
  const by = hak(oleh, 'umkm:verifikasi');
  const dasar = { usahaId, versi, versiOrang: pelakuUsaha.versi, catatanUmum: undefined };
  return transaksi((tx) =>
    kembali
      ? kembalikanUmkm(tx, by, { ...dasar, catatan: { 'usaha.nama': 'Tulis seperti di papan.' } })
      : verifikasiUmkm(tx, by, {
          ...dasar,
          nikPendudukDicocokkan: false,
          alasanBelumCocok: 'Pemilik belum punya akun.',
        }),
  );
};
const kirimLagi = async (oleh: Orang, usahaId: string) => {
  const { versi } = await baca(usahaId);
  return transaksi((tx) =>
    perbaikiUmkm(tx, hak(oleh, 'umkm:perbaiki'), { usahaId, versi, benar: true }),
  );
};
const kabarUntuk = (siapa: Orang, id: string) =>
  db().pemberitahuan.findMany({
    where: { penggunaId: siapa.penggunaId, tautan: `/portal/umkm/${id}` },
  });

describe('petugas memperbaiki data pemilik tanpa akun', () => {
  test('dikembalikan, diperbaiki pencatat, dikirim lagi, diverifikasi orang lain', async () => {
    const id = await dicatat();
    expect(await tinjau(dkum, id, true)).toMatchObject({ ok: true });
    expect((await kabarUntuk(pencatat, id)).map((satu) => satu.judul)).toEqual([
      'Data usaha tanpa akun perlu diperbaiki',
    ]);
    const rincian = await rincianUsaha(hak(pencatat, 'umkm:baca'), id);
    expect(rincian).toMatchObject({ pemilikBerakun: false, status: 'PERLU_PERBAIKAN' });
    expect(rincian?.catatan?.catatan).toEqual({ 'usaha.nama': 'Tulis seperti di papan.' });

    expect(await perbaiki(pencatat, id, 'usaha', { nama: 'Warung Bu Siti' })).toEqual({
      ok: true,
      nilai: { id, diperiksaLagi: false },
    });
    expect(await baca(id)).toMatchObject({
      nama: 'Warung Bu Siti',
      tanggalMulai: null,
      diubahOleh: pencatat.penggunaId,
      status: 'PERLU_PERBAIKAN',
    });
    expect(await jumlahAudit(id, 'usaha.ubah')).toBe(1);
    expect(await kirimLagi(pencatat, id)).toMatchObject({ ok: true });
    expect(await baca(id)).toMatchObject({ status: 'DIAJUKAN' });
    expect(await jumlahAudit(id, 'usaha.perbaiki')).toBe(1);
    // Who wrote it down is the only officer of the kelurahan and may not verify it.
    expect((await kabarUntuk(pencatat, id)).map((satu) => satu.judul)).not.toContain(
      'Data usaha sudah diperbaiki',
    );
    expect((await kabarUntuk(dkum, id)).map((satu) => satu.judul)).toContain(
      'Data usaha sudah diperbaiki',
    );
    expect(await tinjau(pencatat, id, false)).toMatchObject({ alasan: 'MILIK_SENDIRI' });
    expect(await tinjau(dkum, id, false)).toMatchObject({ ok: true });
  });

  test('yang memperbaiki tidak memverifikasi; setelah diverifikasi orang lain boleh lagi', async () => {
    const id = await dicatat();
    const penolong = await buatPelaku('PETUGAS');
    await perbaiki(penolong, id, 'pemilik', { nama: 'Siti Aminah' });
    expect(await tinjau(penolong, id, false)).toMatchObject({ alasan: 'MILIK_SENDIRI' });
    expect(await tinjau(dkum, id, false)).toMatchObject({ ok: true });
    expect(await tinjau(penolong, id, true)).toMatchObject({ ok: true });
  });

  test('yang tidak diketahui boleh kosong; yang tertutup tidak tampil dan tetap tersimpan', async () => {
    const nikPenduduk = nikPendudukUji();
    const id = await dicatat(nikPenduduk);
    const sebelum = (await baca(id)).pelakuUsaha;
    expect(sebelum.tanggalLahirSandi).not.toBeNull();
    const isian = await bagianUntukDiubah(hak(pencatat, 'umkm:perbaiki'), id, 'pemilik');
    expect(Object.keys(isian?.nilai ?? {})).not.toContain('tanggalLahir');
    expect(Object.keys(isian?.nilai ?? {})).not.toContain('disabilitas');
    expect(isian?.tersamar.tanggalLahir).toMatch(/^\*+$/);
    const rahasia = tutupOrang(sebelum.id, 'disabilitasSandi', 'ya');
    await db().pelakuUsaha.update({
      where: { id: sebelum.id },
      data: { disabilitasSandi: rahasia },
    });
    expect(
      await perbaiki(pencatat, id, 'pemilik', { nama: 'Siti Baru', jenisKelamin: '' }),
    ).toMatchObject({ ok: true });
    const { pelakuUsaha: sesudah, ...usaha } = await baca(id);
    expect(sesudah).toMatchObject({
      nama: 'Siti Baru',
      nikPendudukIndeks: sebelum.nikPendudukIndeks,
      tanggalLahirSandi: sebelum.tanggalLahirSandi,
      tahunLahir: sebelum.tahunLahir,
      disabilitasSandi: rahasia,
      jenisKelamin: sebelum.jenisKelamin,
    });
    expect(usaha).toMatchObject({ namaPemilik: 'Siti Baru', perempuan: true });
    await perbaiki(pencatat, id, 'alamat', { telepon: '0812 7777 1234', rt: '3' });
    expect((await baca(id)).pelakuUsaha).toMatchObject({
      teleponAkhir: '1234',
      rt: '003',
      alamatSandi: null,
    });
    const jejak = await db().catatanAudit.findMany({ where: { objekId: sebelum.id } });
    expect(JSON.stringify(jejak)).not.toContain('77771234');
  });

  test('angka usaha memberi skala tanpa tanggal mulai', async () => {
    const id = await dicatat();
    await perbaiki(pencatat, id, 'keuangan', {
      modalUsaha: '5.000.000',
      omzetTahunan: '60.000.000',
      tahunData: '2025',
    });
    expect(await baca(id)).toMatchObject({ modalUsaha: 5_000_000n, skalaEfektif: 'MIKRO' });
  });

  test('pemilik berakun, kelurahan lain, dan yang tidak ada: seperti tidak ada', async () => {
    const { id: berakun } = await buatUsaha(await buatPelaku('PEMILIK'));
    const id = await dicatat();
    const sebelum = await jumlahAudit(id);
    for (const [oleh, usahaId] of [
      [dkum, berakun],
      [pencatat, berakun],
      [tetangga, id],
      [dkum, randomUUID()],
    ] as const) {
      const by = hak(oleh, 'umkm:perbaiki');
      expect(await bacaUsaha(by, usahaId)).toBeNull();
      expect(await bagianUntukDiubah(by, usahaId, 'usaha')).toBeNull();
      const input = perbaikiUmkmSchema.parse({
        usahaId,
        bagian: 'lokasi',
        versi: '1',
        alamat: 'Jalan Palsu 1',
        kelurahanKode: KELURAHAN_UJI,
      });
      expect(await transaksi((tx) => ubahUmkm(tx, by, input))).toMatchObject({
        alasan: 'TIDAK_DITEMUKAN',
      });
      expect(
        await transaksi((tx) => perbaikiUmkm(tx, by, { usahaId, versi: 1, benar: true })),
      ).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
      expect(await transaksi((tx) => aktifkanUsaha(tx, by, { usahaId, versi: 1 }))).toMatchObject({
        alasan: 'TIDAK_DITEMUKAN',
      });
    }
    expect(await jumlahAudit(id)).toBe(sebelum);
    for (const peran of ['PEMILIK', 'PENGURUS', 'INSPEKTORAT', 'ADMIN', 'KEPALA_BIDANG'] as const) {
      expect(wewenang(await buatPelaku(peran), 'umkm:perbaiki')).toBeNull();
    }
  });

  test('petugas kelurahan tidak memindahkan usaha keluar; petugas DKUM boleh', async () => {
    const id = await dicatat();
    const pindah = { kelurahanKode: KELURAHAN_LAIN };
    expect(await perbaiki(pencatat, id, 'lokasi', pindah)).toMatchObject({
      alasan: 'DI_LUAR_KELURAHAN',
    });
    expect(await perbaiki(dkum, id, 'lokasi', pindah)).toMatchObject({ ok: true });
    expect(await baca(id)).toMatchObject(pindah);
  });

  test('NIK penduduk dan NIB milik yang lain ditolak, tidak ada yang tersimpan', async () => {
    const nikPenduduk = nikPendudukUji();
    await buatUsaha(await buatPelaku('PEMILIK'), {
      pemilik: { nikPenduduk },
      usaha: { nib: '1234567890128' },
    });
    const id = await dicatat();
    const sebelum = await baca(id);
    expect(await perbaiki(pencatat, id, 'pemilik', { nikPenduduk })).toMatchObject({
      alasan: 'NIK_PENDUDUK_TERDAFTAR',
    });
    expect(await perbaiki(pencatat, id, 'usaha', { nib: '1234567890128' })).toMatchObject({
      alasan: 'NIB_TERDAFTAR',
    });
    expect(await baca(id)).toEqual(sebelum);
  });

  test('dua petugas bersamaan: yang kedua melihat kedua versi tanpa yang tertutup', async () => {
    const id = await dicatat(nikPendudukUji());
    const versi = (await baca(id)).pelakuUsaha.versi;
    const hasil = await Promise.all([
      perbaiki(pencatat, id, 'pemilik', { nama: 'Nama Satu' }, versi),
      perbaiki(dkum, id, 'pemilik', { nama: 'Nama Dua', tempatLahir: 'Bogor' }, versi),
    ]);
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    const kalah = hasil.find((satu) => !satu.ok);
    expect(kalah).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    const tanggal = JSON.stringify(kalah);
    expect(tanggal).toContain('bentrok');
    expect(tanggal).not.toContain('1990');
    expect(await jumlahAudit((await baca(id)).pelakuUsahaId, 'pelaku_usaha.ubah')).toBe(1);
  });

  test('formulir yang sama tiba dua kali disimpan sekali; mengirim lagi hanya yang dikembalikan', async () => {
    const id = await dicatat();
    const { versi } = await baca(id);
    expect(await perbaiki(pencatat, id, 'usaha', { nama: 'Sekali' }, versi)).toMatchObject({
      ok: true,
    });
    expect(await perbaiki(pencatat, id, 'usaha', { nama: 'Sekali' }, versi)).toMatchObject({
      ok: true,
    });
    expect(await jumlahAudit(id, 'usaha.ubah')).toBe(1);
    expect(await kirimLagi(pencatat, id)).toMatchObject({ alasan: 'STATUS_BERUBAH' });
  });

  test('usaha yang tutup dapat dibuka lagi oleh petugas', async () => {
    const id = await dicatat();
    const tutup = await transaksi((tx) =>
      nonaktifkanUsaha(tx, hak(dkum, 'umkm:verifikasi'), {
        usahaId: id,
        versi: 1,
        alasan: 'Sudah didatangi, usahanya tutup.',
      }),
    );
    expect(tutup).toMatchObject({ ok: true });
    const { versi } = await baca(id);
    expect(
      await transaksi((tx) =>
        aktifkanUsaha(tx, hak(pencatat, 'umkm:perbaiki'), { usahaId: id, versi }),
      ),
    ).toMatchObject({ ok: true });
    expect(await baca(id)).toMatchObject({ status: 'DIAJUKAN' });
    expect(await jumlahAudit(id, 'usaha.aktifkan')).toBe(1);
  });
});

test('titik lokasi: tampil, diubah dengan ketelitiannya, tercatat, dan yang jauh ditanyakan', async () => {
  const id = await catatDiLapangan(pencatat, {
    lintang: '-6,4025',
    bujur: '106.7942',
    akurasiMeter: '15',
  });
  const tampil = async () => (await rincianUsaha(hak(dkum, 'umkm:baca'), id))?.titik;
  expect(await tampil()).toEqual({
    lintang: '-6.402500',
    bujur: '106.794200',
    ketelitian: 'sekitar 15 meter',
    jarak: 'sekitar 3,3 km dari pusat Kelurahan Depok',
    peta: 'https://www.openstreetmap.org/?mlat=-6.402500&mlon=106.794200#map=18/-6.402500/106.794200',
  });
  const { versi } = await baca(id);
  // The same form again changes nothing.
  expect(await perbaiki(dkum, id, 'lokasi', {})).toMatchObject({ ok: true });
  expect((await baca(id)).versi).toBe(versi);
  const jauh = { lintang: '-6.21', bujur: '106.61', akurasiMeter: '' };
  expect(await perbaiki(dkum, id, 'lokasi', jauh)).toMatchObject({
    alasan: 'PERLU_KONFIRMASI',
    peringatan: [{ kode: 'TITIK_JAUH' }],
  });
  expect((await tampil())?.lintang).toBe('-6.402500');
  expect(
    await perbaiki(dkum, id, 'lokasi', { lintang: '-6.3990', akurasiMeter: '8' }),
  ).toMatchObject({ ok: true });
  expect(await tampil()).toMatchObject({ lintang: '-6.399000', ketelitian: 'sekitar 8 meter' });
  const jejak = await db().catatanAudit.findFirstOrThrow({
    where: { objekId: id, tindakan: 'usaha.ubah' },
  });
  expect(jejak.sebelum).toEqual({ lintang: '-6.402500', akurasiMeter: '15' });
  expect(jejak.sesudah).toEqual({ lintang: '-6.399000', akurasiMeter: '8' });
  expect(
    await perbaiki(dkum, id, 'lokasi', { lintang: '', bujur: '', akurasiMeter: '' }),
  ).toMatchObject({ ok: true });
  expect(await tampil()).toBeNull();
});
