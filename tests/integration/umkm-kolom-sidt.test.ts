import { describe, expect, test } from 'vitest';
import { perubahanTercatat } from '@/lib/audit/rules';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { ubahUmkm } from '@/lib/umkm/perubahan/commands';
import { ubahUmkmSchema } from '@/lib/umkm/perubahan/schema';
import { buatPelaku, buatUsaha, hak, isianUmkm, jumlahAudit } from '@/tests/support/pabrik-umkm';
import { rincianUsaha } from '@/tests/support/rincian-usaha';

/** The fields of SIDT that stand at the end of their topic. */

const KEUANGAN = { modalUsaha: '50.000.000', omzetTahunan: '200.000.000', tahunData: '2025' };

const usaha = (id: string) => db().usaha.findUniqueOrThrow({ where: { id } });

/** The form of one topic as a browser sends it. */
function ubah(
  pelaku: Pelaku,
  usahaId: string,
  bagian: 'keuangan' | 'perizinan',
  isi: Record<string, string>,
  versi = 1,
) {
  const terbaca = ubahUmkmSchema.safeParse({ usahaId, bagian, versi: String(versi), ...isi });
  if (!terbaca.success) {
    return { ok: false as const, alasan: 'SKEMA', medan: terbaca.error.issues[0]?.path[0] };
  }
  return transaksi((tx) => ubahUmkm(tx, hak(pelaku, 'umkm:ubah'), terbaca.data));
}

async function butir(pelaku: Pelaku, id: string, isian: string): Promise<string | undefined> {
  const rincian = await rincianUsaha(hak(pelaku, 'umkm:baca'), id);
  return rincian?.bagian.flatMap((bagian) => bagian.butir).find((satu) => satu.isian === isian)
    ?.nilai;
}

async function jejakTerakhir(objekId: string): Promise<string[]> {
  const { sebelum, sesudah } = await db().catatanAudit.findFirstOrThrow({
    where: { objekId },
    orderBy: { id: 'desc' },
  });
  return perubahanTercatat(sebelum, sesudah).map(
    (satu) => `${satu.label}: ${satu.sebelum} > ${satu.sesudah}`,
  );
}

describe('pekerja penyandang disabilitas', () => {
  test('disimpan saat mendaftar, terpisah dari jumlah pekerja', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik, {
      keuangan: { pekerjaDibayarDisabilitasPerempuan: 1 },
    });
    expect(await usaha(id)).toMatchObject({
      pekerjaDibayarPerempuan: 2,
      pekerjaDibayarDisabilitasPerempuan: 1,
      pekerjaDibayarDisabilitasLaki: null,
      pekerjaTidakDibayarDisabilitasLaki: null,
      pekerjaTidakDibayarDisabilitasPerempuan: null,
    });
    expect(await butir(pemilik, id, 'pekerjaDibayarDisabilitasPerempuan')).toBe('1 orang');
    expect(await butir(pemilik, id, 'pekerjaDibayarPerempuan')).toBe('2 orang');
  });

  test('diubah dan dikosongkan, dengan kata di riwayat', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    const pekerja = { pekerjaDibayarPerempuan: '2', pekerjaTidakDibayarLaki: '3' };
    const isi = { ...KEUANGAN, ...pekerja, pekerjaTidakDibayarDisabilitasLaki: '2' };
    expect(await ubah(pemilik, id, 'keuangan', isi)).toMatchObject({ ok: true });
    expect(await usaha(id)).toMatchObject({ pekerjaTidakDibayarDisabilitasLaki: 2, versi: 2 });
    expect(await jejakTerakhir(id)).toContain(
      'Penyandang disabilitas laki-laki tidak dibayar: kosong > 2 orang',
    );
    const kosong = { ...isi, pekerjaTidakDibayarDisabilitasLaki: '' };
    expect(await ubah(pemilik, id, 'keuangan', kosong, 2)).toMatchObject({ ok: true });
    expect((await usaha(id)).pekerjaTidakDibayarDisabilitasLaki).toBeNull();
  });

  test.each(['-1', '12345678', 'dua', '1,5'])('%s ditolak, tanpa mengubah apa pun', async (n) => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    const isi = { ...KEUANGAN, pekerjaDibayarDisabilitasLaki: n };
    expect(await ubah(pemilik, id, 'keuangan', isi)).toMatchObject({
      alasan: 'SKEMA',
      medan: 'pekerjaDibayarDisabilitasLaki',
    });
    expect(await usaha(id)).toMatchObject({ pekerjaDibayarPerempuan: 2, versi: 1 });
    expect(await jumlahAudit(id)).toBe(1);
  });

  test('lebih banyak daripada pekerjanya perlu dikonfirmasi', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    const isi = {
      ...KEUANGAN,
      pekerjaDibayarPerempuan: '2',
      pekerjaDibayarDisabilitasPerempuan: '3',
    };
    const hasil = await ubah(pemilik, id, 'keuangan', isi);
    expect(hasil).toMatchObject({ ok: false, alasan: 'PERLU_KONFIRMASI' });
    expect('peringatan' in hasil && hasil.peringatan).toMatchObject([
      { isian: 'pekerjaDibayarDisabilitasPerempuan' },
    ]);
    expect((await usaha(id)).versi).toBe(1);
    const yakin = { ...isi, konfirmasiPeringatan: 'on' };
    expect(await ubah(pemilik, id, 'keuangan', yakin)).toMatchObject({ ok: true });
    expect((await usaha(id)).pekerjaDibayarDisabilitasPerempuan).toBe(3);
  });
});

describe('aset dan skala menurut pemilik', () => {
  test('disimpan, ditampilkan, dan tidak menggantikan hitungan', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    const isi = { ...KEUANGAN, aset: 'Rp75.000.000', skalaDilaporkan: 'KECIL' };
    expect(await ubah(pemilik, id, 'keuangan', isi)).toMatchObject({ ok: true });
    expect(await usaha(id)).toMatchObject({
      aset: 75_000_000n,
      skalaDilaporkan: 'KECIL',
      skalaModal: 'MIKRO',
      skalaOmzet: 'MIKRO',
      skalaEfektif: 'MIKRO',
      dasarSkala: 'MODAL',
    });
    expect(await butir(pemilik, id, 'aset')).toBe('Rp75.000.000');
    expect(await butir(pemilik, id, 'skalaDilaporkan')).toBe('Usaha kecil');
    const rincian = await rincianUsaha(hak(pemilik, 'umkm:baca'), id);
    expect(rincian?.skalaBanding.map((satu) => satu.nilai)).toEqual([
      'Usaha mikro',
      'Usaha mikro',
      'Usaha kecil',
    ]);
    expect(rincian?.penjelasanSkala.join(' ')).toContain('berbeda dari hitungan');
    expect(await jejakTerakhir(id)).toEqual(
      expect.arrayContaining([
        'Aset: kosong > Rp75.000.000',
        'Skala menurut pemilik: kosong > Usaha kecil',
      ]),
    );
  });

  test('dikosongkan lagi, dan tanpanya tidak ada banding', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik, {
      keuangan: { aset: 1n, skalaDilaporkan: 'MIKRO' },
    });
    expect(await usaha(id)).toMatchObject({ aset: 1n, skalaDilaporkan: 'MIKRO' });
    expect(await ubah(pemilik, id, 'keuangan', KEUANGAN)).toMatchObject({ ok: true });
    expect(await usaha(id)).toMatchObject({ aset: null, skalaDilaporkan: null });
    const rincian = await rincianUsaha(hak(pemilik, 'umkm:baca'), id);
    expect(rincian?.skalaBanding).toEqual([]);
  });

  test('tanpa modal dan omzet, yang disebut pemilik menjadi dasarnya', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    await db().usaha.update({
      where: { id },
      data: { modalUsaha: null, omzetTahunan: null, skalaDilaporkan: 'KECIL' },
    });
    const { usaha: lama } = isianUmkm();
    const hasil = await transaksi((tx) =>
      ubahUmkm(tx, hak(pemilik, 'umkm:ubah'), {
        ...{ usahaId: id, versi: 1, bagian: 'usaha', konfirmasiPeringatan: false },
        isi: { ...lama, npwp: undefined },
      } as Parameters<typeof ubahUmkm>[2]),
    );
    expect(hasil).toMatchObject({ ok: true });
    expect(await usaha(id)).toMatchObject({
      skalaModal: null,
      skalaEfektif: 'KECIL',
      dasarSkala: 'DILAPORKAN',
    });
    expect(await jejakTerakhir(id)).toContain('Dasar skala usaha: Modal usaha > Menurut pemilik');
  });

  test.each([
    ['aset', '-1'],
    ['aset', '9'.repeat(19)],
    ['aset', 'banyak'],
    ['skalaDilaporkan', 'BESAR'],
    ['skalaDilaporkan', 'raksasa'],
  ])('%s %s ditolak, tanpa mengubah apa pun', async (medan, nilai) => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    const hasil = await ubah(pemilik, id, 'keuangan', { ...KEUANGAN, [medan]: nilai });
    expect(hasil).toMatchObject({ alasan: 'SKEMA', medan });
    expect(await usaha(id)).toMatchObject({ aset: null, skalaDilaporkan: null, versi: 1 });
    expect(await jumlahAudit(id)).toBe(1);
  });
});

describe('masa berlaku izin dan data merek', () => {
  const izin = (usahaId: string) =>
    db().legalitasUsaha.findMany({
      where: { usahaId },
      orderBy: { jenis: 'asc' },
      select: { jenis: true, nomor: true, berlakuMulai: true, berlakuHingga: true, kelas: true },
    });
  const ISI = {
    ...{ sku: 'SKU/1/2026', sni: 'SNI 01-2973', sniHingga: '31-12-2020' },
    ...{ merek: 'IDM000123', merekKelas: '30, 43' },
    ...{ merekMulai: '2020-02-01', merekHingga: '2090-02-01' },
  };

  test('disimpan saat mendaftar', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik, {
      perizinan: { umku: 'PB-1', umkuHingga: '2031-05-01' },
    });
    expect(await izin(id)).toMatchObject([
      { jenis: 'UMKU', nomor: 'PB-1', berlakuHingga: new Date('2031-05-01T00:00:00Z') },
    ]);
  });

  test('P-IRT yang habis bertanda di halaman petugas', async () => {
    const { id } = await buatUsaha(await buatPelaku('PEMILIK'), {
      perizinan: { pirt: '2063276010001-24' },
      konfirmasiPeringatan: true,
    });
    expect(await butir(await buatPelaku('PETUGAS'), id, 'pirt')).toBe(
      '2063276010001-24 (berlaku sampai 31 Desember 2024), masa berlaku habis',
    );
  });

  test('disimpan, ditampilkan dengan tanda lewat, dan diubah tanggalnya saja', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    expect(await ubah(pemilik, id, 'perizinan', ISI)).toMatchObject({ ok: true });
    expect(await izin(id)).toMatchObject([
      { jenis: 'SKU', berlakuHingga: null },
      {
        ...{ jenis: 'MEREK', nomor: 'IDM000123', kelas: '30, 43' },
        berlakuMulai: new Date('2020-02-01T00:00:00Z'),
        berlakuHingga: new Date('2090-02-01T00:00:00Z'),
      },
      { jenis: 'SNI', berlakuHingga: new Date('2020-12-31T00:00:00Z'), kelas: null },
    ]);
    expect(await butir(pemilik, id, 'sniHingga')).toBe('31 Desember 2020, masa berlaku habis');
    expect(await butir(pemilik, id, 'merekHingga')).toBe('1 Februari 2090');
    expect(await butir(pemilik, id, 'skuHingga')).toBe('');
    // What belongs to a permit that is not there is not shown.
    expect(await butir(pemilik, id, 'bpomHingga')).toBeUndefined();

    const lagi = { ...ISI, sniHingga: '2090-12-31' };
    expect(await ubah(pemilik, id, 'perizinan', lagi, 2)).toMatchObject({ ok: true });
    expect(await butir(pemilik, id, 'sniHingga')).toBe('31 Desember 2090');
    const [jejak = ''] = await jejakTerakhir(id);
    expect(jejak).toContain('SNI SNI 01-2973 (sampai 31 Desember 2020)');
    expect(jejak).toContain('SNI SNI 01-2973 (sampai 31 Desember 2090)');
    expect(jejak).toContain('IDM000123 (kelas 30, 43, mulai 1 Februari 2020, sampai');
    expect(await ubah(pemilik, id, 'perizinan', lagi, 3)).toMatchObject({ ok: true });
    expect((await usaha(id)).versi).toBe(3);
  });

  test.each([
    ['tanggal tanpa nomor', { bpomHingga: '2031-01-01' }, 'bpom'],
    ['kelas tanpa nomor merek', { merekKelas: '30' }, 'merek'],
    ['tanggal yang tidak ada', { sku: 'SKU/1', skuHingga: '31-02-2030' }, 'skuHingga'],
    [
      'merek berakhir sebelum mulai',
      { merek: 'IDM1', merekMulai: '2030-01-01', merekHingga: '2029-01-01' },
      'merekHingga',
    ],
    ['kelas terlalu panjang', { merek: 'IDM1', merekKelas: '3'.repeat(31) }, 'merekKelas'],
  ])('%s ditolak, tanpa mengubah apa pun', async (_judul, isi, medan) => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik, { perizinan: { sku: 'SKU/LAMA' } });
    expect(await ubah(pemilik, id, 'perizinan', isi)).toMatchObject({ alasan: 'SKEMA', medan });
    expect((await izin(id)).map(({ nomor }) => nomor)).toEqual(['SKU/LAMA']);
    expect(await jumlahAudit(id)).toBe(1);
  });
});
