import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { wewenang, wewenangSistem } from '@/lib/platform/auth/wewenang';
import { db, kolam } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { type DaftarkanUmkmInput, daftarkanUmkm } from '@/lib/umkm/commands';
import { perbaikiUmkm, ubahUmkm } from '@/lib/umkm/perubahan/commands';
import { aktifkanUsaha, nonaktifkanUsaha } from '@/lib/umkm/perubahan/keaktifan/commands';
import type { UbahUmkmInput } from '@/lib/umkm/perubahan/schema';
import { bacaUsaha } from '@/lib/umkm/reads';
import { halamanUsaha } from '@/lib/umkm/rincian/reads';
import { cocokkanNikPenduduk } from '@/lib/umkm/verifikasi/cocok/commands';
import { kembalikanUmkm, verifikasiUmkm } from '@/lib/umkm/verifikasi/commands';
import { buatBerkas } from '@/tests/support/pabrik-keanggotaan';
import {
  buatPelaku,
  buatUsaha,
  hak,
  isianUmkm,
  jumlahAudit,
  KELURAHAN_LAIN,
  KELURAHAN_UJI,
  nikPendudukUji,
} from '@/tests/support/pabrik-umkm';

let petugas: Pelaku;
let petugasKelurahan: Pelaku;
let petugasLain: Pelaku;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  petugasKelurahan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  petugasLain = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN });
});

const daftar = (pelaku: Pelaku, isi: DaftarkanUmkmInput) =>
  transaksi((tx) => daftarkanUmkm(tx, hak(pelaku, 'umkm:daftar'), isi));

const ubah = (
  pelaku: Pelaku,
  isi: Omit<UbahUmkmInput, 'konfirmasiPeringatan' | 'bagian' | 'isi'> & {
    bagian: UbahUmkmInput['bagian'];
    isi: unknown;
    konfirmasiPeringatan?: boolean;
  },
) =>
  transaksi((tx) =>
    ubahUmkm(tx, hak(pelaku, 'umkm:ubah'), {
      konfirmasiPeringatan: false,
      ...isi,
    } as UbahUmkmInput),
  );

const versiOrangKini = async (usahaId: string): Promise<number> => {
  const ada = await db().usaha.findUnique({
    where: { id: usahaId },
    select: { pelakuUsaha: { select: { versi: true } } },
  });
  return ada?.pelakuUsaha.versi ?? 1;
};

/** With a picture of the KTP to compare with, where it is said to have been compared. */
async function verifikasi(
  pelaku: Pelaku,
  usahaId: string,
  versi: number,
  alasanBelumCocok?: string | null,
) {
  const { penggunaId, id: pelakuUsahaId } = await pemilikUsaha(usahaId);
  if (alasanBelumCocok === undefined && penggunaId) await buatBerkas({ penggunaId, pelakuUsahaId });
  return transaksi(async (tx) =>
    verifikasiUmkm(tx, hak(pelaku, 'umkm:verifikasi'), {
      usahaId,
      versi,
      versiOrang: await versiOrangKini(usahaId),
      nikPendudukDicocokkan: alasanBelumCocok === undefined,
      alasanBelumCocok: alasanBelumCocok ?? undefined,
      catatanUmum: undefined,
    }),
  );
}

const pemilikUsaha = async (usahaId: string) =>
  (
    await db().usaha.findUniqueOrThrow({
      where: { id: usahaId },
      select: { pelakuUsaha: { select: { id: true, penggunaId: true } } },
    })
  ).pelakuUsaha;

const cocokkan = (pelaku: Pelaku, usahaId: string, versi: number) =>
  transaksi(async (tx) =>
    cocokkanNikPenduduk(tx, hak(pelaku, 'umkm:verifikasi'), {
      usahaId,
      versi,
      versiOrang: await versiOrangKini(usahaId),
      nikPendudukDicocokkan: true,
    }),
  );

const kembalikan = (pelaku: Pelaku, usahaId: string, versi: number) =>
  transaksi(async (tx) =>
    kembalikanUmkm(tx, hak(pelaku, 'umkm:verifikasi'), {
      usahaId,
      versi,
      versiOrang: await versiOrangKini(usahaId),
      catatanUmum: undefined,
      catatan: { 'usaha.nama': 'Tulis seperti di papan nama.' },
    }),
  );

const usaha = (id: string) => db().usaha.findUniqueOrThrow({ where: { id } });

describe('mendaftarkan', () => {
  test('orang, usaha, skala, izin, persetujuan, jejak, dan kabar ditulis bersama', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const isi = isianUmkm({ perizinan: { sku: 'SKU/12/2026', pirt: '2063276010001-29' } });
    const hasil = await daftar(pemilik, isi);
    expect(hasil).toMatchObject({ ok: true });
    if (!hasil.ok) return;
    expect(hasil.nilai.nomor).toMatch(/^UMKM-20\d\d-\d{6}$/);
    const baris = await bacaUsaha(hak(pemilik, 'umkm:baca'), hasil.nilai.id);
    expect(baris).toMatchObject({
      status: 'DIAJUKAN',
      skalaModal: 'MIKRO',
      skalaOmzet: 'MIKRO',
      skalaEfektif: 'MIKRO',
      dasarSkala: 'MODAL',
      versiAturanSkala: 'PP-7-2021',
      pemilikAnggota: false,
    });
    const mentah = await usaha(hasil.nilai.id);
    expect(mentah).toMatchObject({ namaPemilik: isi.pemilik?.nama, perempuan: true });
    expect(baris?.legalitas.map((izin) => [izin.jenis, izin.nomor])).toEqual([
      ['SKU', 'SKU/12/2026'],
      ['PIRT', '2063276010001-29'],
    ]);
    expect(baris?.legalitas[1]?.berlakuHingga?.toISOString()).toContain('2029-12-31');
    const setuju = await db().persetujuan.findMany({ where: { penggunaId: pemilik.penggunaId } });
    expect(setuju).toHaveLength(1);
    expect(setuju[0]).toMatchObject({ tujuan: 'PENDAFTARAN' });
    expect(setuju[0]?.teksHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await jumlahAudit(hasil.nilai.id)).toBe(1);
    expect(await jumlahAudit(mentah.pelakuUsahaId)).toBe(1);
    const kabar = await db().pemberitahuan.findMany({
      where: { tautan: `/portal/umkm/${hasil.nilai.id}` },
    });
    // The kelurahan has its own officer, so the office itself is not troubled.
    expect(kabar.map((satu) => satu.penggunaId)).toEqual([petugasKelurahan.penggunaId]);
  });

  test('usaha kedua memakai orang yang sama', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const satu = await buatUsaha(pemilik);
    const isi = isianUmkm();
    const dua = await daftar(pemilik, { ...isi, pemilik: undefined, alamat: undefined });
    expect(dua.ok && (await usaha(dua.nilai.id)).pelakuUsahaId).toBe(satu.pelakuUsahaId);
  });

  test('tanpa data pemilik ditolak bila akun belum punya', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const isi = { ...isianUmkm(), pemilik: undefined };
    expect(await daftar(pemilik, isi)).toMatchObject({ ok: false, alasan: 'DATA_PEMILIK_KURANG' });
  });

  test('NIK penduduk milik orang lain ditolak tanpa menyebut siapa, dan tidak meninggalkan apa pun', async () => {
    const nikPenduduk = nikPendudukUji();
    await buatUsaha(await buatPelaku('PEMILIK'), { pemilik: { nikPenduduk } });
    const lain = await buatPelaku('PEMILIK');
    const [sebelumUsaha, sebelumAudit] = [
      await db().usaha.count(),
      await db().catatanAudit.count(),
    ];
    const hasil = await daftar(lain, isianUmkm({ pemilik: { nikPenduduk } }));
    expect(hasil).toEqual({ ok: false, alasan: 'NIK_PENDUDUK_TERDAFTAR' });
    expect(await db().usaha.count()).toBe(sebelumUsaha);
    expect(await db().catatanAudit.count()).toBe(sebelumAudit);
    expect(await db().persetujuan.count({ where: { penggunaId: lain.penggunaId } })).toBe(0);
  });

  test('NIK penduduk yang sama dua kali sekaligus: satu berhasil', async () => {
    const nikPenduduk = nikPendudukUji();
    const pemilik = await Promise.all(Array.from({ length: 6 }, () => buatPelaku('PEMILIK')));
    const hasil = await Promise.all(
      pemilik.map((satu) => daftar(satu, isianUmkm({ pemilik: { nikPenduduk } }))),
    );
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    expect(
      hasil
        .filter((satu) => !satu.ok)
        .every((satu) => !satu.ok && satu.alasan === 'NIK_PENDUDUK_TERDAFTAR'),
    ).toBe(true);
  });

  test('NIB yang sama dua kali sekaligus: satu berhasil', async () => {
    const nib = '1234567890123';
    const pemilik = await Promise.all(Array.from({ length: 4 }, () => buatPelaku('PEMILIK')));
    const hasil = await Promise.all(
      pemilik.map((satu) => daftar(satu, isianUmkm({ usaha: { nib } }))),
    );
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    expect(hasil.filter((satu) => !satu.ok)).toEqual(
      Array(3).fill({ ok: false, alasan: 'NIB_TERDAFTAR' }),
    );
  });

  test('klik ganda dan kiriman ulang menghasilkan satu usaha', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const isi = isianUmkm();
    const hasil = await Promise.all([daftar(pemilik, isi), daftar(pemilik, isi)]);
    const lagi = await daftar(pemilik, isi);
    const id = [...hasil, lagi].map((satu) => (satu.ok ? satu.nilai.id : satu.alasan));
    expect(new Set(id).size).toBe(1);
    expect(await db().usaha.count({ where: { dibuatOleh: pemilik.penggunaId } })).toBe(1);
  });

  test('kunci kirim orang lain tidak membuka usahanya', async () => {
    const isi = isianUmkm();
    const satu = await daftar(await buatPelaku('PEMILIK'), isi);
    const dua = await daftar(
      await buatPelaku('PEMILIK'),
      isianUmkm({ kunciKirim: isi.kunciKirim as never }),
    );
    expect(satu.ok).toBe(true);
    expect(dua.ok).toBe(false);
  });

  test('yang janggal perlu dikonfirmasi', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const isi = isianUmkm({ pemilik: { tanggalLahir: '1991-01-01' } });
    const hasil = await daftar(pemilik, isi);
    expect(hasil).toMatchObject({ ok: false, alasan: 'PERLU_KONFIRMASI' });
    expect(!hasil.ok && hasil.peringatan?.[0]).toMatchObject({ isian: 'nikPenduduk' });
    expect(await daftar(pemilik, { ...isi, konfirmasiPeringatan: true })).toMatchObject({
      ok: true,
    });
  });

  test('tanggal lahir atau jenis kelamin yang bertentangan dengan NIK penduduk tersimpan ditanyakan', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { pemilik: isi } = isianUmkm();
    const { id: usahaId } = await buatUsaha(pemilik, { pemilik: isi });
    // The number stays as it is when its field is left empty.
    const ganti = (beda: Record<string, unknown>, konfirmasiPeringatan = false) =>
      ubah(pemilik, {
        usahaId,
        versi: 1,
        bagian: 'pemilik',
        isi: { ...isi, nikPenduduk: undefined, ...beda },
        konfirmasiPeringatan,
      });
    const ditanya = { alasan: 'PERLU_KONFIRMASI', peringatan: [{ isian: 'nikPenduduk' }] };
    expect(await ganti({ tanggalLahir: '1991-01-01' })).toMatchObject(ditanya);
    const lain = isi?.jenisKelamin === 'PEREMPUAN' ? 'LAKI_LAKI' : 'PEREMPUAN';
    expect(await ganti({ jenisKelamin: lain })).toMatchObject(ditanya);
    expect(await ganti({ tempatLahir: 'Bogor' })).toMatchObject({ ok: true });
  });

  test('pilihan yang tidak ada di acuan ditolak pada isiannya', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const hasil = await daftar(
      pemilik,
      isianUmkm({
        usaha: { jenisUsahaKode: 'sihir' },
        lokasi: { kelurahanKode: '32.76.01.1999' },
      }),
    );
    expect(hasil).toMatchObject({ ok: false, alasan: 'ISIAN_DITOLAK' });
    expect(!hasil.ok && Object.keys(hasil.galat ?? {})).toEqual([
      'jenisUsahaKode',
      'kelurahanKode',
    ]);
  });

  test('sistem mendaftarkan orang tanpa akun, tanpa persetujuan', async () => {
    const by = wewenangSistem('umkm:daftar', 'uji', 'uji');
    const hasil = await transaksi((tx) => daftarkanUmkm(tx, by, isianUmkm()));
    expect(hasil.ok && (await usaha(hasil.nilai.id)).sumber).toBe('IMPOR');
  });

  test('hanya pemilik yang boleh mendaftar', () => {
    expect(wewenang(petugas, 'umkm:daftar')).toBeNull();
    expect(wewenang(petugasKelurahan, 'umkm:ubah')).toBeNull();
  });
});

describe('tersimpan terenkripsi', () => {
  test('SQL mentah tidak melihat angka, alamat, atau tanggal', async () => {
    const isi = isianUmkm({
      usaha: { npwp: '3276014505909999' },
      konfirmasiPeringatan: true as never,
    });
    const pemilik = await buatPelaku('PEMILIK');
    const hasil = await daftar(pemilik, isi);
    if (!hasil.ok) throw new Error(hasil.alasan);
    const { rows } = await kolam().query(
      `SELECT to_jsonb(p) || jsonb_build_object('usaha', to_jsonb(u)) AS isi FROM usaha u
       JOIN pelaku_usaha p ON p.id = u.pelaku_usaha_id WHERE u.id = $1`,
      [hasil.nilai.id],
    );
    const teks = JSON.stringify(rows[0].isi);
    for (const rahasia of [
      isi.pemilik?.nikPenduduk,
      isi.alamat?.telepon.slice(3),
      isi.alamat?.alamat,
      '3276014505909999',
      '1990-05-05',
    ]) {
      expect(teks).not.toContain(rahasia);
    }
    expect(rows[0].isi.nik_penduduk_sandi).toMatch(/^v1\.k1\./);
    const { rows: jejak } = await kolam().query(
      `SELECT coalesce(string_agg(coalesce(sebelum::text, '') || coalesce(sesudah::text, ''), ' '), '') AS teks
       FROM catatan_audit WHERE pengguna_id = $1`,
      [pemilik.penggunaId],
    );
    expect(jejak[0].teks).not.toMatch(/\d{16}/);
    expect(jejak[0].teks).not.toContain(isi.alamat?.alamat);
    expect(jejak[0].teks).not.toContain('1990-05-05');
    expect(jejak[0].teks).toContain(isi.usaha.nama);
  });
});

describe('mengubah', () => {
  test('bagian yang tidak diperiksa tetap terverifikasi', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    expect(await verifikasi(petugas, id, 1)).toMatchObject({ ok: true });
    const hasil = await ubah(pemilik, {
      usahaId: id,
      versi: 2,
      bagian: 'keuangan',
      isi: { modalUsaha: 1_000_000n, omzetTahunan: 1n, tahunData: 2025 },
    });
    expect(hasil).toMatchObject({ ok: true, nilai: { diperiksaLagi: false } });
    expect(await usaha(id)).toMatchObject({
      status: 'TERVERIFIKASI',
      skalaEfektif: 'MIKRO',
      pekerjaDibayarPerempuan: null,
      versi: 3,
    });
  });

  test('angka yang mengubah kelas usaha kembali menunggu petugas', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    await verifikasi(petugas, id, 1);
    const hasil = await ubah(pemilik, {
      usahaId: id,
      versi: 2,
      bagian: 'keuangan',
      isi: { modalUsaha: 1_000_000n, omzetTahunan: 2_000_000_001n, tahunData: 2025 },
    });
    expect(hasil).toMatchObject({ ok: true, nilai: { diperiksaLagi: true } });
    expect(await usaha(id)).toMatchObject({ status: 'DIAJUKAN', skalaOmzet: 'KECIL' });
    expect(await jumlahAudit(id, 'usaha.ajukan-ulang')).toBe(1);
  });

  test('bagian yang diperiksa kembali menunggu petugas', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    await verifikasi(petugas, id, 1);
    const isi = isianUmkm();
    const hasil = await ubah(pemilik, {
      usahaId: id,
      versi: 2,
      bagian: 'lokasi',
      isi: { ...isi.lokasi, kelurahanKode: KELURAHAN_LAIN },
    });
    expect(hasil).toMatchObject({ ok: true, nilai: { diperiksaLagi: true } });
    expect((await usaha(id)).status).toBe('DIAJUKAN');
    expect(await jumlahAudit(id, 'usaha.ubah')).toBe(1);
    expect(await jumlahAudit(id, 'usaha.ajukan-ulang')).toBe(1);
  });

  test.each([
    ['lokasi', 'RT', { rt: '009' }],
    ['lokasi', 'RW', { rw: '009' }],
    ['usaha', 'kode KBLI', { kbliVersi: '2025', kbliKode: '56101' }],
  ] as const)(
    'bagian %s: %s yang berubah kembali menunggu petugas',
    async (bagian, _nama, beda) => {
      const pemilik = await buatPelaku('PEMILIK');
      const isi = isianUmkm();
      const { id } = await buatUsaha(pemilik, isi as never);
      await verifikasi(petugas, id, 1);
      const ubahan = { ...isi[bagian], ...beda } as never;
      const hasil = await ubah(pemilik, { usahaId: id, versi: 2, bagian, isi: ubahan });
      expect(hasil).toMatchObject({ ok: true, nilai: { diperiksaLagi: true } });
      expect((await usaha(id)).status).toBe('DIAJUKAN');
    },
  );

  test('tanggal lahir yang menjadikan usaha mana pun dimulai waktu kecil ditanyakan bila diubah', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { pemilik: orang } = isianUmkm();
    const { id: usahaId } = await buatUsaha(pemilik, { pemilik: orang });
    const kedua = isianUmkm({ usaha: { tanggalMulai: '2001-02-03' } });
    expect(await daftar(pemilik, kedua)).toMatchObject({ ok: true });
    const ganti = async (beda: Record<string, string>) => {
      const isi = { ...orang, nikPenduduk: undefined, ...beda };
      const hasil = await ubah(pemilik, { usahaId, versi: 1, bagian: 'pemilik', isi });
      return hasil.ok ? 'ok' : hasil.peringatan?.map(({ kode, isian }) => `${kode} ${isian}`);
    };
    expect(await ganti({ tanggalLahir: '1991-05-05' })).not.toContain(
      'MULAI_TERLALU_MUDA tanggalLahir',
    );
    expect(await ganti({ tanggalLahir: '1992-05-05' })).toContain(
      'MULAI_TERLALU_MUDA tanggalLahir',
    );
    await db().usaha.update({
      where: { id: usahaId },
      data: { tanggalMulai: new Date('1995-01-01') },
    });
    expect(await ganti({ tempatLahir: 'Bogor' })).toBe('ok');
  });

  test('izin yang ditambahkan atau diubah kembali menunggu petugas, yang sama tidak', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const sku = 'SKU/12/2026';
    const { id } = await buatUsaha(pemilik, { perizinan: { sku } });
    await verifikasi(petugas, id, 1);
    const ubahIzin = (versi: number, isi: Record<string, string>) =>
      ubah(pemilik, { usahaId: id, versi, bagian: 'perizinan', isi: { sku, ...isi } });
    // The day of issue serves to read the number; it is not kept, so nothing of it was compared.
    expect(await ubahIzin(2, { pirtTerbit: '2026-01-05' })).toMatchObject({
      nilai: { diperiksaLagi: false },
    });
    const { status, versi } = await usaha(id);
    expect(status).toBe('TERVERIFIKASI');
    expect(await ubahIzin(versi, { halal: 'ID32110000123450722' })).toMatchObject({
      nilai: { diperiksaLagi: true },
    });
    const menunggu = await usaha(id);
    expect(menunggu.status).toBe('DIAJUKAN');
    await verifikasi(petugas, id, menunggu.versi);
    const hingga = { halal: 'ID32110000123450722', skuHingga: '2090-01-01' };
    expect(await ubahIzin(menunggu.versi + 1, hingga)).toMatchObject({
      nilai: { diperiksaLagi: true },
    });
    expect(await jumlahAudit(id, 'usaha.ajukan-ulang')).toBe(2);
  });

  test('tanpa perubahan tidak ada jejak dan versi tetap', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const isi = isianUmkm();
    const daftarHasil = await daftar(pemilik, isi);
    if (!daftarHasil.ok) throw new Error();
    const { id } = daftarHasil.nilai;
    expect(
      await ubah(pemilik, { usahaId: id, versi: 1, bagian: 'lokasi', isi: isi.lokasi }),
    ).toMatchObject({ ok: true });
    expect(await jumlahAudit(id, 'usaha.ubah')).toBe(0);
    expect((await usaha(id)).versi).toBe(1);
  });

  test('nama dan kelamin pemilik mengalir ke semua usahanya; isian rahasia hanya tercatat berubah', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id, pelakuUsahaId } = await buatUsaha(pemilik);
    const dua = await daftar(pemilik, isianUmkm());
    const isi = isianUmkm().pemilik;
    const hasil = await ubah(pemilik, {
      usahaId: id,
      versi: 1,
      bagian: 'pemilik',
      isi: { ...isi, nama: 'Nama Baru', nikPenduduk: undefined, jenisKelamin: 'LAKI_LAKI' },
      konfirmasiPeringatan: true,
    });
    expect(hasil).toMatchObject({ ok: true });
    for (const satu of [id, dua.ok ? dua.nilai.id : '']) {
      expect(await usaha(satu)).toMatchObject({ namaPemilik: 'Nama Baru', perempuan: false });
    }
    const entri = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: pelakuUsahaId, tindakan: 'pelaku_usaha.ubah' },
    });
    expect(entri.sesudah).toMatchObject({ nama: 'Nama Baru', jenisKelamin: 'LAKI_LAKI' });
  });

  test('NIK penduduk baru yang sudah dipakai orang lain ditolak; yang bebas menghapus tanda periksa', async () => {
    const nikPenduduk = nikPendudukUji();
    await buatUsaha(await buatPelaku('PEMILIK'), { pemilik: { nikPenduduk } });
    const pemilik = await buatPelaku('PEMILIK');
    const { id, pelakuUsahaId } = await buatUsaha(pemilik);
    await verifikasi(petugas, id, 1);
    const isi = isianUmkm().pemilik;
    const kirim = (nikPendudukBaru: string) =>
      ubah(pemilik, {
        usahaId: id,
        versi: 1,
        bagian: 'pemilik',
        isi: { ...isi, nikPenduduk: nikPendudukBaru },
      });
    expect(await kirim(nikPenduduk)).toMatchObject({ ok: false, alasan: 'NIK_PENDUDUK_TERDAFTAR' });
    const orang = () => db().pelakuUsaha.findUniqueOrThrow({ where: { id: pelakuUsahaId } });
    expect((await orang()).nikPendudukDiperiksaPada).not.toBeNull();
    expect(await kirim(nikPendudukUji())).toMatchObject({ ok: true });
    expect((await orang()).nikPendudukDiperiksaPada).toBeNull();
  });

  test('yang lebih dahulu menyimpan menang; yang kedua melihat keduanya', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    const lokasi = isianUmkm().lokasi;
    const kirim = (alamat: string) =>
      ubah(pemilik, { usahaId: id, versi: 1, bagian: 'lokasi', isi: { ...lokasi, alamat } });
    const hasil = await Promise.all([kirim('Jalan Satu 11'), kirim('Jalan Dua 22')]);
    const gagal = hasil.find((satu) => !satu.ok);
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    expect(gagal).toMatchObject({ ok: false, alasan: 'SUDAH_BERUBAH' });
    if (!gagal || gagal.ok) return;
    expect(gagal.bentrok).toMatchObject({
      versi: '2',
      oleh: pemilik.nama,
      olehId: pemilik.penggunaId,
    });
    const alamat = gagal.bentrok?.butir.find((satu) => satu.isian === 'alamat');
    expect([alamat?.milikAnda, alamat?.tersimpan].sort()).toEqual([
      'Jalan Dua 22',
      'Jalan Satu 11',
    ]);
  });

  test('yang berubah hanya statusnya: disebut dengan kata', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    const { lokasi } = isianUmkm();
    const kirim = (alamat: string, versi: number) =>
      ubah(pemilik, { usahaId: id, versi, bagian: 'lokasi', isi: { ...lokasi, alamat } });
    expect(await verifikasi(petugas, id, 1)).toMatchObject({ ok: true });
    expect(await kirim('Jalan Baru 1', 1)).toMatchObject({
      alasan: 'SUDAH_BERUBAH',
      bentrok: { versi: '2', oleh: petugas.nama, status: 'Terverifikasi' },
    });
    expect(await kirim('Jalan Baru 1', 2)).toMatchObject({ ok: true });
    const hasil = await kirim('Jalan Baru 2', 2);
    expect(hasil.ok ? null : hasil.bentrok?.status).toBe('Menunggu diperiksa');
  });

  test('usaha orang lain seperti tidak ada', async () => {
    const { id } = await buatUsaha(await buatPelaku('PEMILIK'));
    const orangLain = await buatPelaku('PEMILIK');
    const hasil = await ubah(orangLain, {
      usahaId: id,
      versi: 1,
      bagian: 'lokasi',
      isi: isianUmkm().lokasi,
    });
    expect(hasil).toEqual({ ok: false, alasan: 'TIDAK_DITEMUKAN' });
    expect(
      await ubah(orangLain, {
        usahaId: randomUUID(),
        versi: 1,
        bagian: 'lokasi',
        isi: isianUmkm().lokasi,
      }),
    ).toEqual(hasil);
    expect(await jumlahAudit(id)).toBe(1);
  });
});

describe('memeriksa', () => {
  test('verifikasi menandai NIK penduduk dan mengabari pemilik', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id, pelakuUsahaId } = await buatUsaha(pemilik);
    expect(await verifikasi(petugasKelurahan, id, 1)).toMatchObject({ ok: true });
    expect(await usaha(id)).toMatchObject({
      status: 'TERVERIFIKASI',
      diverifikasiOleh: petugasKelurahan.penggunaId,
    });
    const orang = await db().pelakuUsaha.findUniqueOrThrow({ where: { id: pelakuUsahaId } });
    expect(orang.nikPendudukDiperiksaOleh).toBe(petugasKelurahan.penggunaId);
    expect(
      await db().pemberitahuan.count({ where: { penggunaId: pemilik.penggunaId as string } }),
    ).toBe(1);
    expect(await jumlahAudit(id, 'usaha.verifikasi')).toBe(1);
  });

  test('tanpa dicocokkan hanya dengan alasan, yang tetap terbaca; pemilik dikabari apa adanya', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id, pelakuUsahaId } = await buatUsaha(pemilik);
    expect(await verifikasi(petugas, id, 1, null)).toMatchObject({ alasan: 'BELUM_DICOCOKKAN' });
    expect(await jumlahAudit(id, 'usaha.verifikasi')).toBe(0);
    const alasan = 'Foto KTP terlalu buram untuk dibaca.';
    expect(await verifikasi(petugas, id, 1, alasan)).toMatchObject({ ok: true });
    expect(await verifikasi(petugas, id, 1, alasan)).toMatchObject({ ok: true });
    const orang = await db().pelakuUsaha.findUniqueOrThrow({ where: { id: pelakuUsahaId } });
    expect(orang.nikPendudukDiperiksaPada).toBeNull();
    const { sesudah } = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: id, tindakan: 'usaha.verifikasi' },
    });
    expect(sesudah).toMatchObject({ alasanBelumCocok: alasan });
    const halaman = await halamanUsaha(hak(petugas, 'umkm:baca'), id, {
      dokumen: null,
      meninjau: hak(petugas, 'umkm:verifikasi'),
    });
    expect(halaman?.usaha).toMatchObject({ nikPendudukDiperiksa: null, alasanBelumCocok: alasan });
    expect(halaman?.usaha.tindakan).toContain('cocokkan');
    expect(halaman?.usaha.kalimatStatus).toContain('belum dicocokkan');
    const [kabar] = await db().pemberitahuan.findMany({
      where: { penggunaId: pemilik.penggunaId as string },
    });
    expect(kabar?.isi).toContain('NIK penduduk Anda belum dicocokkan dengan KTP');
    expect(kabar?.isi).not.toContain('dinyatakan benar');
  });

  test('centang dicocokkan perlu foto KTP yang ada', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id, pelakuUsahaId } = await buatUsaha(pemilik);
    const berkas = await buatBerkas({ penggunaId: pemilik.penggunaId, pelakuUsahaId });
    await db().dokumen.update({ where: { id: berkas }, data: { dihapusPada: new Date() } });
    const tanpa = await transaksi(async (tx) =>
      verifikasiUmkm(tx, hak(petugas, 'umkm:verifikasi'), {
        usahaId: id,
        versi: 1,
        versiOrang: 1,
        nikPendudukDicocokkan: true,
      }),
    );
    expect(tanpa).toMatchObject({ alasan: 'TANPA_KTP' });
    expect((await usaha(id)).status).toBe('DIAJUKAN');
  });

  test('dicocokkan kemudian, sekali, dengan jejak dan kabar bagi pemilik', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id, pelakuUsahaId } = await buatUsaha(pemilik);
    expect(await cocokkan(petugas, id, 1)).toMatchObject({ alasan: 'STATUS_BERUBAH' });
    await verifikasi(petugas, id, 1, 'Foto KTP terlalu buram untuk dibaca.');
    expect(await cocokkan(petugas, id, 2)).toMatchObject({ alasan: 'TANPA_KTP' });
    await buatBerkas({ penggunaId: pemilik.penggunaId, pelakuUsahaId });
    expect(await cocokkan(petugas, id, 1)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    expect(await cocokkan(petugasLain, id, 2)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    const hasil = await Promise.all([
      cocokkan(petugas, id, 2),
      cocokkan(petugas, id, 2),
      cocokkan(petugasKelurahan, id, 2),
    ]);
    expect(hasil.map((satu) => (satu.ok ? 'ok' : satu.alasan)).sort()).toContain(
      'SUDAH_DICOCOKKAN',
    );
    const orang = await db().pelakuUsaha.findUniqueOrThrow({ where: { id: pelakuUsahaId } });
    expect(orang.nikPendudukDiperiksaPada).not.toBeNull();
    expect(await jumlahAudit(pelakuUsahaId, 'pelaku_usaha.cocokkan')).toBe(1);
    expect(
      await db().pemberitahuan.count({ where: { penggunaId: pemilik.penggunaId as string } }),
    ).toBe(2);
    const halaman = await halamanUsaha(hak(petugas, 'umkm:baca'), id, {
      dokumen: null,
      meninjau: null,
    });
    expect(halaman?.usaha.nikPendudukDiperiksa).not.toBeNull();
    expect(halaman?.usaha).toMatchObject({ alasanBelumCocok: null });
    expect(halaman?.usaha.kalimatStatus).toContain('dinyatakan benar');
  });

  test('petugas kelurahan lain, pemilik, dan peninjau sendiri tidak dapat memutuskan', async () => {
    const { id } = await buatUsaha(await buatPelaku('PEMILIK'));
    expect(await verifikasi(petugasLain, id, 1)).toEqual({ ok: false, alasan: 'TIDAK_DITEMUKAN' });
    const rangkap = await buatPelaku(['PEMILIK', 'PETUGAS']);
    const milik = await buatUsaha(rangkap);
    expect(await verifikasi(rangkap, milik.id, 1)).toMatchObject({ alasan: 'MILIK_SENDIRI' });
    expect(await jumlahAudit(milik.id)).toBe(1);
  });

  test('dikembalikan, diperbaiki, diverifikasi', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id, pelakuUsahaId } = await buatUsaha(pemilik);
    await buatBerkas({ penggunaId: pemilik.penggunaId, pelakuUsahaId });
    expect(await kembalikan(petugas, id, 1)).toMatchObject({ ok: true });
    expect(await kembalikan(petugas, id, 2)).toMatchObject({ alasan: 'STATUS_BERUBAH' });
    expect(await verifikasi(petugas, id, 2)).toMatchObject({ alasan: 'STATUS_BERUBAH' });
    const isi = isianUmkm().usaha;
    await ubah(pemilik, { usahaId: id, versi: 2, bagian: 'usaha', isi });
    expect((await usaha(id)).status).toBe('PERLU_PERBAIKAN');
    const kirimLagi = (versi: number) =>
      transaksi((tx) =>
        perbaikiUmkm(tx, hak(pemilik, 'umkm:ubah'), { usahaId: id, versi, benar: true }),
      );
    expect(await kirimLagi(2)).toMatchObject({ alasan: 'STATUS_BERUBAH' });
    expect(await kirimLagi(3)).toMatchObject({ ok: true });
    expect(await verifikasi(petugas, id, 4)).toMatchObject({ ok: true });
    const tinjauan = await db().peninjauanUsaha.findMany({
      where: { usahaId: id },
      orderBy: { pada: 'asc' },
    });
    expect(tinjauan.map((satu) => satu.hasil)).toEqual(['DIKEMBALIKAN', 'DIVERIFIKASI']);
    expect(tinjauan[0]?.catatan).toEqual({ 'usaha.nama': 'Tulis seperti di papan nama.' });
  });

  test('tidak dikirim lagi tanpa KTP, kecuali NIK penduduknya sudah diperiksa petugas', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id, pelakuUsahaId } = await buatUsaha(pemilik);
    const { penggunaId } = pemilik;
    const berkas = { penggunaId, pelakuUsahaId };
    const kirimLagi = (versi: number) =>
      transaksi((tx) =>
        perbaikiUmkm(tx, hak(pemilik, 'umkm:ubah'), { usahaId: id, versi, benar: true }),
      );
    const ktp = await buatBerkas(berkas);
    await kembalikan(petugas, id, 1);
    await db().dokumen.update({ where: { id: ktp }, data: { dihapusPada: new Date() } });
    expect(await kirimLagi(2)).toEqual({ ok: false, alasan: 'TANPA_KTP' });
    expect(await usaha(id)).toMatchObject({ status: 'PERLU_PERBAIKAN', versi: 2 });
    await buatBerkas(berkas);
    expect(await kirimLagi(2)).toMatchObject({ ok: true });

    await kembalikan(petugas, id, 3);
    await db().dokumen.updateMany({ where: { pelakuUsahaId }, data: { dihapusPada: new Date() } });
    const diperiksa = { nikPendudukDiperiksaPada: new Date() };
    await db().pelakuUsaha.update({ where: { id: pelakuUsahaId }, data: diperiksa });
    expect(await kirimLagi(4)).toMatchObject({ ok: true });
  });

  test('dua petugas sekaligus: satu keputusan', async () => {
    const { id } = await buatUsaha(await buatPelaku('PEMILIK'));
    const hasil = await Promise.all([
      verifikasi(petugas, id, 1),
      kembalikan(petugasKelurahan, id, 1),
    ]);
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    expect(hasil.find((satu) => !satu.ok)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    expect(await db().peninjauanUsaha.count({ where: { usahaId: id } })).toBe(1);
  });

  test('tidak aktif dengan alasan, lalu aktif lagi', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    const tutup = (pelaku: Pelaku, tindakan: 'umkm:ubah' | 'umkm:verifikasi', versi: number) =>
      transaksi((tx) =>
        nonaktifkanUsaha(tx, hak(pelaku, tindakan) as never, {
          usahaId: id,
          versi,
          alasan: 'Warung sudah tutup.',
        }),
      );
    expect(await tutup(petugasLain, 'umkm:verifikasi', 1)).toMatchObject({
      alasan: 'TIDAK_DITEMUKAN',
    });
    expect(await tutup(petugas, 'umkm:verifikasi', 1)).toMatchObject({ ok: true });
    expect(await tutup(petugas, 'umkm:verifikasi', 2)).toMatchObject({ alasan: 'STATUS_BERUBAH' });
    expect(
      await ubah(pemilik, { usahaId: id, versi: 2, bagian: 'usaha', isi: isianUmkm().usaha }),
    ).toMatchObject({ alasan: 'STATUS_BERUBAH' });
    const buka = await transaksi((tx) =>
      aktifkanUsaha(tx, hak(pemilik, 'umkm:ubah'), { usahaId: id, versi: 2 }),
    );
    expect(buka).toMatchObject({ ok: true });
    expect((await usaha(id)).status).toBe('DIAJUKAN');
  });
});

describe('rekap', () => {
  test('sama dengan hitungan sebenarnya setelah perubahan acak, juga setelah dipadatkan', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const id = [];
    for (let ke = 0; ke < 12; ke += 1) {
      const hasil = await daftar(
        pemilik,
        isianUmkm({
          usaha: { jenisUsahaKode: ['kuliner', 'kriya', 'jasa'][ke % 3] as string },
          lokasi: { kelurahanKode: ke % 2 ? KELURAHAN_UJI : KELURAHAN_LAIN },
        }),
      );
      if (hasil.ok) id.push(hasil.nilai.id);
    }
    for (const [ke, satu] of id.entries()) {
      if (ke % 3 === 0) await verifikasi(petugas, satu, 1);
      if (ke % 4 === 1) {
        await ubah(pemilik, {
          usahaId: satu,
          versi: 1,
          bagian: 'keuangan',
          isi: { modalUsaha: 9_000_000_000n, omzetTahunan: 5n, tahunData: 2024 },
        });
      }
      if (ke % 5 === 2) await kembalikan(petugas, satu, 1);
    }
    const banding = `
      WITH sebenarnya AS (
        SELECT kelurahan_kode, jenis_usaha_kode, skala_efektif AS skala, status, perempuan,
               pemilik_anggota AS anggota, nib IS NOT NULL AS punya_nib, bulan_jakarta(dibuat_pada) AS bulan, count(*) AS n
        FROM usaha GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
      ), rekap AS (
        SELECT kelurahan_kode, jenis_usaha_kode, skala, status, perempuan, anggota, punya_nib, bulan, sum(jumlah) AS n
        FROM rekap_usaha GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum(jumlah) <> 0
      )
      (SELECT * FROM sebenarnya EXCEPT SELECT * FROM rekap) UNION ALL (SELECT * FROM rekap EXCEPT SELECT * FROM sebenarnya)`;
    expect((await kolam().query(banding)).rows).toEqual([]);
    await kolam().query('SELECT padatkan_rekap_usaha()');
    expect((await kolam().query(banding)).rows).toEqual([]);
  });
});
