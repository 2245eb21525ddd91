import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BENTUK_ATURAN } from '@/lib/aturan/schema';
import { isiEksporRat, jumlahEksporRat } from '@/lib/koperasi/rat/daftar/ekspor/reads';
import { daftarRat, hitungDaftarRat } from '@/lib/koperasi/rat/daftar/reads';
import { tahunTanpaRat } from '@/lib/koperasi/rat/daftar/rules';
import { type SaringRat, saringRatSchema } from '@/lib/koperasi/rat/daftar/schema';
import { dasarRat, whereDaftarRat } from '@/lib/koperasi/rat/daftar/syarat/reads';
import { daftarMenunggu } from '@/lib/koperasi/rat/daftar/verifikasi/reads';
import { ingatkanSatu, ingatkanSemua } from '@/lib/koperasi/rat/pengingat/commands';
import { kirimPengingatOtomatis } from '@/lib/koperasi/rat/pengingat/latar/commands';
import { ingatkanSemuaSchema } from '@/lib/koperasi/rat/pengingat/schema';
import { batasRat, statusRat } from '@/lib/koperasi/rat/rules';
import { nonaktifkanKoperasi } from '@/lib/koperasi/status/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { tanggalDb } from '@/lib/platform/clock';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { buatAkun, hak, sebagaiPemilik, suratKe } from '@/tests/support/pabrik-akun';
import { buatKoperasi, jumlahAudit, sebagaiPengurus } from '@/tests/support/pabrik-koperasi';
import { AKHIR, buatLaporanDiajukan } from '@/tests/support/pabrik-laporan';

type Akun = Awaited<ReturnType<typeof buatAkun>>;
let petugas: Akun;
let lain: Akun;

beforeAll(async () => {
  [petugas, lain] = [await buatAkun(['PETUGAS']), await buatAkun(['PETUGAS'])];
});
afterAll(tutupDb);

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'BERHASIL' : hasil.alasan);
const satu = (koperasiId: string, oleh: Pelaku = petugas) =>
  transaksi((tx) => ingatkanSatu(tx, hak(oleh, 'rat:ingatkan'), { koperasiId }));
const semua = (isi: Record<string, string>, oleh: Pelaku = petugas) => {
  const input = ingatkanSemuaSchema.parse({ daftar: 'belum', setuju: 'ya', ...isi });
  return transaksi((tx) => ingatkanSemua(tx, hak(oleh, 'rat:ingatkan'), input));
};
const pengingat = (koperasiId: string) =>
  db().pengingatRat.findMany({ where: { koperasiId }, orderBy: { id: 'asc' } });
const KECAMATAN = '32.76.07';
const KELURAHAN = '32.76.07.1001';

/** A koperasi with the account of a pengurus. */
async function berpengurus(ubah: Record<string, string> = {}): Promise<[string, Akun]> {
  const id = await buatKoperasi(petugas, { tanggalBadanHukum: '2010-01-05', ...ubah });
  const akun = await buatAkun([]);
  await db().peranPengguna.create({
    data: { penggunaId: akun.penggunaId, peran: 'PENGURUS', koperasiId: id },
  });
  return [id, akun];
}

describe('ingatkanSatu', () => {
  test('pengurus mendapat pemberitahuan dan surel dengan batasnya; sekali dalam jeda', async () => {
    const [id, pengurus] = await berpengurus();
    expect(alasan(await satu(id))).toBe('BERHASIL');
    const [surat] = await suratKe(pengurus.surel);
    expect(surat?.perihal).toContain(`Pengingat RAT tahun buku ${AKHIR}`);
    expect(surat?.isi).toContain(`30 Juni ${AKHIR + 1}`);
    expect(surat?.isi).toContain(`/portal/koperasi/${id}/laporan/${AKHIR}`);
    expect(await db().pemberitahuan.count({ where: { penggunaId: pengurus.penggunaId } })).toBe(1);
    expect(await pengingat(id)).toMatchObject([
      { jenis: 'PETUGAS', olehId: petugas.penggunaId, penerima: 1, keKantor: false },
    ]);
    expect(alasan(await satu(id, lain))).toBe('BARU_DIINGATKAN');
    expect(await jumlahAudit('koperasi.ingatkan-rat', id)).toBe(1);
    // After the set number of days again.
    await sebagaiPemilik(
      `UPDATE pengingat_rat SET dikirim_pada = dikirim_pada - interval '15 days' WHERE koperasi_id = $1`,
      [id],
    );
    expect(alasan(await satu(id, lain))).toBe('BERHASIL');
  });

  test('dua petugas bersamaan mengirim satu pengingat', async () => {
    const [id, pengurus] = await berpengurus();
    const hasil = await Promise.all([satu(id), satu(id, lain)]);
    expect(hasil.map(alasan).sort()).toEqual(['BARU_DIINGATKAN', 'BERHASIL']);
    expect(await suratKe(pengurus.surel)).toHaveLength(1);
  });

  test('tanpa akun pengurus surel ke kantor; tanpa keduanya ditolak', async () => {
    const kantor = `kantor-${randomUUID().slice(0, 8)}@contoh.test`;
    const id = await buatKoperasi(petugas, { surel: kantor });
    expect(alasan(await satu(id))).toBe('BERHASIL');
    expect((await suratKe(kantor))[0]?.perihal).toContain('Pengingat RAT');
    expect(await pengingat(id)).toMatchObject([{ penerima: 0, keKantor: true }]);
    const sepi = await buatKoperasi(petugas);
    expect(alasan(await satu(sepi))).toBe('TIDAK_TERJANGKAU');
    expect(await pengingat(sepi)).toEqual([]);
  });

  test('akun pengurus yang dinonaktifkan tidak dihitung', async () => {
    const [id, pengurus] = await berpengurus({ surel: 'kantor.lama@contoh.test' });
    await db().pengguna.update({
      where: { id: pengurus.penggunaId },
      data: { dinonaktifkanPada: new Date() },
    });
    expect(alasan(await satu(id))).toBe('BERHASIL');
    expect(await suratKe(pengurus.surel)).toEqual([]);
    expect(await pengingat(id)).toMatchObject([{ keKantor: true }]);
  });

  test.each([
    ['sudah RAT', { ratTahunBuku: AKHIR, ratTanggal: tanggalDb(`${AKHIR + 1}-02-01`) }],
    ['belum wajib', { tanggalBadanHukum: tanggalDb(`${AKHIR + 1}-02-01`) }],
  ])('%s: tidak perlu', async (_, data) => {
    const [id] = await berpengurus();
    await db().koperasi.update({ where: { id }, data });
    expect(alasan(await satu(id))).toBe('TIDAK_PERLU');
  });

  test('laporannya menunggu verifikasi, tidak aktif, atau tidak ada', async () => {
    const [id] = await berpengurus();
    await buatLaporanDiajukan(lain, id);
    expect(alasan(await satu(id))).toBe('TIDAK_PERLU');
    const [tidur] = await berpengurus();
    await transaksi((tx) =>
      nonaktifkanKoperasi(tx, hak(petugas, 'koperasi:ubah-status'), {
        id: tidur,
        sejak: '2025-01-01',
        alasan: 'Tutup.',
      }),
    );
    expect(alasan(await satu(tidur))).toBe('TIDAK_PERLU');
    expect(alasan(await satu(randomUUID()))).toBe('TIDAK_DITEMUKAN');
    expect(() => hak(sebagaiPengurus(petugas, id), 'rat:ingatkan')).toThrow();
  });
});

describe('ingatkanSemua', () => {
  test('tepat yang tersaring, dapat dihubungi, dan belum baru diingatkan; sekali lagi tidak ada', async () => {
    const [dalam, pengurus] = await berpengurus({ kelurahanKode: KELURAHAN });
    const [baru] = await berpengurus({ kelurahanKode: KELURAHAN });
    const [luar] = await berpengurus({ kelurahanKode: '32.76.06.1001' });
    const sepi = await buatKoperasi(petugas, { kelurahanKode: KELURAHAN });
    await satu(baru);
    const hasil = await Promise.all([
      semua({ kecamatan: KECAMATAN }),
      semua({ kecamatan: KECAMATAN }, lain),
    ]);
    expect(hasil.map((h) => (h.ok ? h.nilai.jumlah : -1)).sort()).toEqual([0, 1]);
    expect(await pengingat(dalam)).toHaveLength(1);
    expect(await pengingat(baru)).toHaveLength(1);
    expect(await pengingat(luar)).toHaveLength(0);
    expect(await pengingat(sepi)).toHaveLength(0);
    expect(await suratKe(pengurus.surel)).toHaveLength(1);
    const audit = await db().catatanAudit.findFirstOrThrow({
      where: { tindakan: 'koperasi.ingatkan-rat', objekId: 'daftar' },
      orderBy: { waktu: 'desc' },
    });
    expect(audit.sesudah).toMatchObject({ jumlah: 1, saringan: { kecamatan: KECAMATAN } });
  });

  test('tanpa tanda setuju formulirnya ditolak', () => {
    expect(ingatkanSemuaSchema.safeParse({ daftar: 'belum' }).success).toBe(false);
    expect(
      ingatkanSemuaSchema.safeParse({ daftar: 'belum', setuju: 'ya', asing: 'x' }).success,
    ).toBe(false);
  });
});

describe('pengingat otomatis', () => {
  const batas = batasRat(AKHIR, 6);
  const hari = (sebelum: number) =>
    new Date(Date.parse(batas) - sebelum * 86_400_000).toISOString().slice(0, 10);
  beforeEach(() =>
    sebagaiPemilik(`DELETE FROM pengingat_rat WHERE jenis = 'OTOMATIS'`).then(() => undefined),
  );

  test('beberapa server serentak mengirim masing-masing hari sekali, tidak lagi sesudahnya', async () => {
    const [id, pengurus] = await berpengurus();
    const sebelum = await jumlahAudit('koperasi.ingatkan-rat', 'daftar');
    await Promise.all([1, 2, 3, 4].map(() => kirimPengingatOtomatis(undefined, hari(45))));
    await kirimPengingatOtomatis(undefined, hari(44));
    expect(await pengingat(id)).toMatchObject([
      { jenis: 'OTOMATIS', hariSebelum: 60, olehId: null, penerima: 1 },
    ]);
    expect(await suratKe(pengurus.surel)).toHaveLength(1);
    expect((await suratKe(pengurus.surel))[0]?.isi).toContain('45 hari lagi');
    expect(await jumlahAudit('koperasi.ingatkan-rat', 'daftar')).toBe(sebelum + 1);
    await kirimPengingatOtomatis(undefined, hari(30));
    await kirimPengingatOtomatis(undefined, hari(7));
    expect((await pengingat(id)).map(({ hariSebelum }) => hariSebelum)).toEqual([60, 30, 7]);
    const audit = await db().catatanAudit.findFirstOrThrow({
      where: { tindakan: 'koperasi.ingatkan-rat', objekId: 'daftar' },
      orderBy: { waktu: 'desc' },
    });
    expect(audit).toMatchObject({ penggunaId: null, namaPelaku: 'Sistem: pengingat RAT' });
  });

  test('di luar hari yang ditetapkan dan setelah batas tidak ada yang dikirim', async () => {
    const [id] = await berpengurus();
    await kirimPengingatOtomatis(undefined, hari(61));
    await kirimPengingatOtomatis(undefined, hari(-1));
    expect(await pengingat(id)).toEqual([]);
  });

  test('yang tidak terjangkau hanya dicatat, dan tidak menghalangi pengingat petugas nanti', async () => {
    const id = await buatKoperasi(petugas);
    await kirimPengingatOtomatis(undefined, hari(7));
    expect(await pengingat(id)).toMatchObject([{ penerima: 0, keKantor: false }]);
    await db().koperasi.update({ where: { id }, data: { surel: 'baru@contoh.test' } });
    expect(alasan(await satu(id))).toBe('BERHASIL');
  });

  test('berhenti bila server dimatikan', async () => {
    const [id] = await berpengurus();
    await kirimPengingatOtomatis(() => false, hari(7));
    expect(await pengingat(id)).toEqual([]);
  });
});

describe('daftar', () => {
  const by = () => hak(petugas, 'rat:pantau');
  const saring = (isi: Record<string, string> = {}): SaringRat => saringRatSchema.parse(isi);

  test('setiap daftar sama dengan aturannya, di setiap keadaan', async () => {
    // A verified report that says nothing of a RAT, among those with the year of one.
    const TANPA_RAT = 0;
    const sebab: { tanggalBadanHukum: string | null; rat: number | null }[] = [];
    for (const tanggalBadanHukum of [
      null,
      '2005-04-01',
      '2023-12-31',
      '2024-12-31',
      '2025-01-01',
      '2026-02-01',
    ])
      for (const rat of [null, TANPA_RAT, 2022, 2023, 2024, 2025])
        sebab.push({ tanggalBadanHukum, rat });
    const koperasi: string[] = [];
    for (const { tanggalBadanHukum, rat } of sebab) {
      const id = await buatKoperasi(petugas, { tanggalBadanHukum: tanggalBadanHukum ?? '' });
      koperasi.push(id);
      if (rat === TANPA_RAT) {
        await db().laporanTahunan.create({
          data: {
            koperasiId: id,
            tahunBuku: 2022,
            status: 'TERVERIFIKASI',
            diajukanPada: new Date(),
            diputuskanPada: new Date(),
          },
        });
        continue;
      }
      await db().koperasi.update({
        where: { id },
        data: {
          ratTahunBuku: rat,
          ratTanggal: rat === null ? null : tanggalDb(`${rat + 1}-03-01`),
        },
      });
    }
    for (const hariIni of ['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31', '2027-02-01']) {
      const dasar = await dasarRat(db(), hariIni);
      const cari = async (daftar: 'belum' | 'dua-tahun' | 'menjelang') => {
        const ada = await db().koperasi.findMany({
          where: {
            AND: [{ id: { in: koperasi } }, whereDaftarRat(by(), daftar, saring(), dasar)],
          },
          select: { id: true },
        });
        return ada.map(({ id }) => id).sort();
      };
      const pilih = (uji: (i: number) => boolean) => koperasi.filter((_, i) => uji(i)).sort();
      const status = (i: number) => {
        const { tanggalBadanHukum, rat } = sebab[i] ?? { tanggalBadanHukum: null, rat: null };
        const laporan =
          rat === null
            ? []
            : rat === TANPA_RAT
              ? [{ tahunBuku: 2022, tanggalRat: null }]
              : [{ tahunBuku: rat, tanggalRat: `${rat + 1}-03-01` }];
        return statusRat({ laporan, tanggalBadanHukum, hariIni, batasBulan: 6 }).keadaan;
      };
      expect(await cari('belum'), `belum ${hariIni}`).toEqual(
        pilih((i) => !['SUDAH', 'BELUM_WAJIB'].includes(status(i))),
      );
      expect(await cari('menjelang'), `menjelang ${hariIni}`).toEqual(
        pilih(
          (i) =>
            status(i) === 'BELUM_JATUH_TEMPO' ||
            (status(i) === 'BELUM_ADA_DATA' && hariIni <= dasar.batas),
        ),
      );
      expect(await cari('dua-tahun'), `dua-tahun ${hariIni}`).toEqual(
        pilih((i) => {
          const { tanggalBadanHukum, rat } = sebab[i] ?? { tanggalBadanHukum: null, rat: null };
          const tahunBerdiri = tanggalBadanHukum ? Number(tanggalBadanHukum.slice(0, 4)) : null;
          const tanpa = tahunTanpaRat(
            { ratTahunBuku: rat || null, tahunBerdiri, adaLaporan: rat !== null },
            { hariIni, batasBulan: 6 },
          );
          return rat !== null && (tanpa === null || tanpa >= 2);
        }),
      );
    }
  });

  test('halaman demi halaman setiap koperasi tepat sekali, maju dan mundur; ekspor memuat yang sama', async () => {
    const kelurahanKode = '32.76.08.1001';
    const kecamatan = '32.76.08';
    for (let ke = 0; ke < 30; ke += 1) {
      await buatKoperasi(petugas, {
        kelurahanKode,
        nama: `Koperasi Halaman ${ke % 4}`,
        tanggalBadanHukum: '2010-01-05',
      });
    }
    const dasar = await dasarRat();
    const tampak: string[] = [];
    let setelah: string | null = null;
    let terakhir: Awaited<ReturnType<typeof daftarRat>> | undefined;
    do {
      const isi: SaringRat = saring({ kecamatan, ...(setelah ? { setelah } : {}) });
      terakhir = await daftarRat(by(), 'belum', isi, dasar);
      tampak.push(...terakhir.baris.map(({ id }) => id));
      setelah = terakhir.setelah;
    } while (setelah);
    expect(tampak).toHaveLength(30);
    expect(new Set(tampak).size).toBe(30);
    expect(terakhir?.jumlah).toBe(30);
    const mundur = await daftarRat(
      by(),
      'belum',
      saring({ kecamatan, sebelum: terakhir?.sebelum ?? '' }),
      dasar,
    );
    expect(mundur.baris.map(({ id }) => id)).toEqual(tampak.slice(0, 25));
    expect(await jumlahEksporRat(by(), 'belum', saring({ kecamatan }), dasar)).toBe(30);
    const baris: unknown[] = [];
    for await (const porsi of isiEksporRat(by(), 'belum', saring({ kecamatan }), dasar)) {
      baris.push(...porsi);
    }
    expect(baris).toHaveLength(30);
  });

  test('baris menyebut laporan berjalan, cara dihubungi, dan pengingat terakhir', async () => {
    const kecamatan = '32.76.09';
    const kelurahanKode = '32.76.09.1001';
    const [id] = await berpengurus({ kelurahanKode });
    await satu(id);
    const [menunggu] = await berpengurus({ kelurahanKode });
    await buatLaporanDiajukan(lain, menunggu);
    const dasar = await dasarRat();
    const baca = async (isi: Record<string, string> = {}) =>
      (await daftarRat(by(), 'belum', saring({ kecamatan, ...isi }), dasar)).baris;
    const semuanya = await baca();
    expect(semuanya.find((b) => b.id === id)).toMatchObject({
      hubung: 'AKUN',
      pengingat: { pada: 'baru saja', otomatis: false },
      bolehDiingatkan: false,
      keadaan: 'BELUM_ADA_DATA',
      tanpaRat: null,
    });
    expect(semuanya.find((b) => b.id === menunggu)).toMatchObject({
      laporan: 'DIAJUKAN',
      pengingat: null,
      bolehDiingatkan: false,
    });
    expect((await baca({ ingat: 'baru' })).map((b) => b.id)).toEqual([id]);
    expect(await baca({ ingat: 'boleh' })).toEqual([]);
    expect(await baca({ hubung: 'surel' })).toEqual([]);
    expect((await hitungDaftarRat(by(), dasar)).belum).toBeGreaterThan(1);
    const antrean = await daftarMenunggu(by(), saring({ kecamatan }));
    expect(antrean.baris).toMatchObject([
      { koperasiId: menunggu, tahunBuku: AKHIR, koreksi: false, sayaMenulis: false },
    ]);
    const milikLain = await daftarMenunggu(hak(lain, 'rat:pantau'), saring({ kecamatan }));
    expect(milikLain.baris[0]?.sayaMenulis).toBe(true);
  });
});

test('aturan pengingat menuntut hari dari yang jauh ke yang dekat', () => {
  const bentuk = BENTUK_ATURAN['pengingat-rat'];
  expect(bentuk.safeParse({ jedaHari: 14, hariSebelumBatas: [60, 30, 7] }).success).toBe(true);
  expect(bentuk.safeParse({ jedaHari: 14, hariSebelumBatas: [30, 60, 7] }).success).toBe(false);
  expect(bentuk.safeParse({ jedaHari: 0, hariSebelumBatas: [60, 30, 7] }).success).toBe(false);
});
