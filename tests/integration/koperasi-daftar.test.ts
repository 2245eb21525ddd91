import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isiEkspor } from '@/lib/koperasi/daftar/ekspor/reads';
import { loadEksporKoperasi } from '@/lib/koperasi/daftar/loaders';
import { daftarKoperasi, potonganKoperasi, whereDaftar } from '@/lib/koperasi/daftar/reads';
import { URUTAN_KOPERASI } from '@/lib/koperasi/daftar/rules';
import {
  KEADAAN_RAT,
  type SaringKoperasi,
  saringKoperasiSchema,
} from '@/lib/koperasi/daftar/schema';
import { isianKoperasiSchema } from '@/lib/koperasi/isian/schema';
import { pernyataanDaftar } from '@/lib/koperasi/publik/reads';
import { saringPublikSchema } from '@/lib/koperasi/publik/schema';
import { acuanRat, ratTerlewat, whereRat } from '@/lib/koperasi/rat/reads';
import { statusRat } from '@/lib/koperasi/rat/rules';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { tanggalDb } from '@/lib/platform/clock';
import { db, kolam, tutupDb } from '@/lib/platform/db/client';
import { buatAkun, hak } from '@/tests/support/pabrik-akun';
import {
  buatKoperasi,
  formulirKoperasi,
  jumlahAudit,
  sebagaiPengurus,
} from '@/tests/support/pabrik-koperasi';

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
}));

let petugas: Pelaku & { penggunaId: string };
beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS']);
});
afterAll(tutupDb);

const saring = (isi: Record<string, string> = {}) => saringKoperasiSchema.parse(isi);
const daftar = (isi: Record<string, string> = {}, pelaku: Pelaku = petugas) =>
  daftarKoperasi(hak(pelaku, 'koperasi:baca'), saring(isi));
const id = async (isi: Record<string, string>, pelaku?: Pelaku) =>
  (await daftar(isi, pelaku)).baris.map((satu) => satu.id).sort();

describe('pencarian', () => {
  const aneh = {
    persen: 'Koperasi Seratus % Halal 50%_x Zzperiksa',
    garis: 'Koperasi Garis_Bawah Zzperiksa Milik',
    miring: 'Koperasi C:\\Temp\\ Zzperiksa Milik',
    kutip: `Koperasi O'Neil "Kutip" Zzperiksa; DROP TABLE koperasi; --`,
    html: '<script>alert(1)</script> Koperasi <b>Zzperiksa</b>',
    emoji: 'Koperasi Zzperiksa 😀 Ünïcödé',
  };
  const tersimpan: Record<string, string> = {};
  beforeAll(async () => {
    for (const [kunci, nama] of Object.entries(aneh))
      tersimpan[kunci] = await buatKoperasi(petugas, { nama });
  });

  test('tulisan aneh tersimpan apa adanya', async () => {
    for (const [kunci, nama] of Object.entries(aneh)) {
      const baris = await db().koperasi.findUniqueOrThrow({ where: { id: tersimpan[kunci] } });
      expect(baris.nama).toBe(nama);
    }
  });

  test.each([
    ['%', ['persen']],
    ['50%_', ['persen']],
    ['s_b', ['garis']],
    ['c:\\temp\\', ['miring']],
    ['\\', ['miring']],
    [`o'neil "kutip"`, ['kutip']],
    ['; drop table', ['kutip']],
    ['<b>zzperiksa', ['html']],
    ['ÜNÏCÖDÉ', ['emoji']],
    ['😀', ['emoji']],
    ['zzperiksa milik', ['garis', 'miring']],
    ['milik ZZPERIKSA', ['garis', 'miring']],
    ['zzperiksa tidakada', []],
  ] as [string, string[]][])('"%s"', async (cari, diharapkan) => {
    const hasil = await id({ cari: `${cari} zzperiksa` });
    expect(hasil).toEqual(diharapkan.map((kunci) => tersimpan[kunci]).sort());
  });

  test('menurut nomor induk, nomor badan hukum, NIB, dan alamat, sebagian pun', async () => {
    const satu = await buatKoperasi(petugas, {
      nomorIndukKoperasi: '3276012345678',
      nomorBadanHukum: 'AHU-0004793.AH.01.26.TAHUN 2020',
      nib: '0220001234567',
      alamat: 'Gang Haji Zubaedah 17',
    });
    for (const cari of ['2345678', '0004793.ah', '022000123', 'haji zubaed', 'gang 1.26']) {
      expect(await id({ cari })).toContain(satu);
    }
  });

  test('menurut kelurahan dan kecamatan seperti di halaman umum, juga di unduhannya', async () => {
    const diTugu = await buatKoperasi(petugas, {
      nama: 'Koperasi Zzwilayah Satu',
      kelurahanKode: '32.76.02.1009',
      alamat: 'Jalan Akses 1',
    });
    const diMekarjaya = await buatKoperasi(petugas, {
      nama: 'Koperasi Zzwilayah Dua',
      kelurahanKode: '32.76.05.1004',
      alamat: 'Jalan Raya 2',
    });
    const { nama, kecamatan } = await db().kelurahan.findUniqueOrThrow({
      where: { kode: '32.76.02.1009' },
      include: { kecamatan: true },
    });
    for (const tempat of [nama, kecamatan.nama, kecamatan.nama.slice(0, 4)]) {
      const cari = `zzwilayah ${tempat}`;
      expect(await id({ cari }), cari).toEqual([diTugu]);
      const umum = pernyataanDaftar(saringPublikSchema.parse({ cari, status: 'semua' }));
      const { rows } = await kolam().query<{ id: string }>(umum.text, umum.values);
      expect(
        rows.map((satu) => satu.id),
        cari,
      ).toEqual([diTugu]);
      const baris: unknown[] = [];
      for await (const satu of isiEkspor(hak(petugas, 'koperasi:ekspor'), saring({ cari }))) {
        baris.push(...satu);
      }
      expect(baris, cari).toHaveLength(1);
    }
    expect(await id({ cari: 'zzwilayah' })).toEqual([diTugu, diMekarjaya].sort());
  });

  test('isian saringan yang tidak masuk akal diabaikan', () => {
    expect(
      saring({
        cari: 'a\u0000b',
        kelurahan: "'; --",
        jenis: 'X',
        kategori: 'sehat',
        urut: 'sandi',
        rat: '__proto__',
      }),
    ).toEqual({});
    expect(saringKoperasiSchema.parse({ cari: ['dua', 'kali'], lain: 'x' })).toEqual({
      cari: 'dua',
    });
  });
});

/** A verified report that says nothing of a RAT, among those with the year of one. */
const TANPA_RAT = 0;
const laporanTanpaRat = (
  koperasiId: string,
  status: 'TERVERIFIKASI' | 'DIAJUKAN' = 'TERVERIFIKASI',
) =>
  db().laporanTahunan.create({
    data: {
      koperasiId,
      tahunBuku: 2024,
      status,
      diajukanPada: new Date(),
      diputuskanPada: status === 'TERVERIFIKASI' ? new Date() : null,
    },
    select: { id: true },
  });

describe('saringan', () => {
  test('setiap saringan, dan gabungannya, mengembalikan tepat yang cocok', async () => {
    const kelurahanKode = '32.76.11.1005';
    const a = await buatKoperasi(petugas, { kelurahanKode, jenis: 'JASA' });
    const b = await buatKoperasi(petugas, { kelurahanKode, adalahKkmp: 'ya' });
    const c = await buatKoperasi(petugas, { kelurahanKode: '32.76.11.1001', jenis: 'JASA' });
    await db().koperasi.update({
      where: { id: a },
      data: { kategoriKesehatan: 'SEHAT', penilaianTahunBuku: 2025 },
    });
    await db().koperasi.update({
      where: { id: c },
      data: { status: 'TIDAK_AKTIF', alasanTidakAktif: 'Uji' },
    });
    const kecamatan = { kecamatan: '32.76.11' };
    expect(await id(kecamatan)).toEqual([a, b, c].sort());
    expect(await id({ kelurahan: kelurahanKode })).toEqual([a, b].sort());
    expect(await id({ ...kecamatan, jenis: 'JASA' })).toEqual([a, c].sort());
    expect(await id({ ...kecamatan, kategori: 'SEHAT' })).toEqual([a]);
    expect(await id({ ...kecamatan, kategori: 'BELUM_DINILAI' })).toEqual([b, c].sort());
    expect(await id({ ...kecamatan, kkmp: 'ya' })).toEqual([b]);
    expect(await id({ ...kecamatan, kkmp: 'tidak' })).toEqual([a, c].sort());
    expect(await id({ ...kecamatan, status: 'TIDAK_AKTIF' })).toEqual([c]);
    expect(await id({ ...kecamatan, jenis: 'JASA', status: 'AKTIF' })).toEqual([a]);
    expect((await daftar(kecamatan)).jumlah).toBe(3);
  });

  test('pengurus hanya menemukan koperasinya sendiri', async () => {
    const milik = await buatKoperasi(petugas);
    await buatKoperasi(petugas);
    expect(await id({}, sebagaiPengurus(petugas, milik))).toEqual([milik]);
  });

  test('tanpa laporan terverifikasi: belum ada data, dalam daftar, saringan, dan CSV', async () => {
    const kelurahanKode = '32.76.10.1001';
    const isi = { kelurahanKode, tanggalBadanHukum: '2005-04-01' };
    const kosong = await buatKoperasi(petugas, isi);
    const diajukan = await buatKoperasi(petugas, isi);
    await laporanTanpaRat(diajukan, 'DIAJUKAN');
    const ada = await buatKoperasi(petugas, isi);
    await laporanTanpaRat(ada);
    const saring = { kelurahan: kelurahanKode };
    expect(await id({ ...saring, rat: 'BELUM_ADA_DATA' })).toEqual([kosong, diajukan].sort());
    const { baris } = await daftar(saring);
    const keadaan = (dicari: string) => baris.find((satu) => satu.id === dicari)?.rat;
    expect([kosong, diajukan].map(keadaan)).toEqual(['BELUM_ADA_DATA', 'BELUM_ADA_DATA']);
    expect(keadaan(ada)).not.toBe('BELUM_ADA_DATA');
    const sel: unknown[] = [];
    const by = hak(petugas, 'koperasi:ekspor');
    for await (const porsi of isiEkspor(by, saringKoperasiSchema.parse(saring)))
      sel.push(...porsi.flat());
    expect(sel.filter((satu) => satu === 'Belum ada data')).toHaveLength(2);
  });

  test('saringan RAT sama dengan aturan RAT, di setiap keadaan', async () => {
    const koperasi: string[] = [];
    const sebab: { tanggalBadanHukum: string | null; rat: number | null }[] = [];
    for (const tanggalBadanHukum of [null, '2005-04-01', '2024-12-31', '2025-01-01', '2026-02-01'])
      for (const rat of [null, TANPA_RAT, 2022, 2023, 2024, 2025])
        sebab.push({ tanggalBadanHukum, rat });
    for (const { tanggalBadanHukum, rat } of sebab) {
      const satu = await buatKoperasi(petugas, { tanggalBadanHukum: tanggalBadanHukum ?? '' });
      koperasi.push(satu);
      if (rat === TANPA_RAT) {
        await laporanTanpaRat(satu);
        continue;
      }
      await db().koperasi.update({
        where: { id: satu },
        data: {
          ratTahunBuku: rat,
          ratTanggal: rat === null ? null : tanggalDb(`${rat + 1}-03-01`),
        },
      });
    }
    const yang = (acuan: { hariIni: string; batasBulan: number }, dicari: readonly string[]) =>
      koperasi
        .filter((_, letak) => {
          const satu = sebab[letak];
          if (!satu) return false;
          const laporan =
            satu.rat === null
              ? []
              : [
                  satu.rat === TANPA_RAT
                    ? { tahunBuku: 2024, tanggalRat: null }
                    : { tahunBuku: satu.rat, tanggalRat: `${satu.rat + 1}-03-01` },
                ];
          return dicari.includes(statusRat({ ...acuan, ...satu, laporan }).keadaan);
        })
        .sort();
    // An owner is warned of exactly those that are overdue on a day.
    const akhirTahun = '2026-12-31';
    const terlewat = await ratTerlewat(hak(petugas, 'koperasi:baca'), koperasi, akhirTahun);
    const diharapkan = yang(await acuanRat(akhirTahun), ['TERLAMBAT', 'DUA_TAHUN_TANPA_RAT']);
    expect(diharapkan.length).toBeGreaterThan(0);
    expect([...terlewat.keys()].sort()).toEqual(diharapkan);
    for (const hariIni of ['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31']) {
      const acuan = { hariIni, batasBulan: 6 };
      for (const keadaan of KEADAAN_RAT) {
        const ditemukan = await db().koperasi.findMany({
          where: { AND: [{ id: { in: koperasi } }, whereRat(keadaan, acuan)] },
          select: { id: true },
        });
        expect(ditemukan.map((satu) => satu.id).sort(), `${keadaan} pada ${hariIni}`).toEqual(
          yang(acuan, [keadaan]),
        );
      }
    }
  });
});

describe('halaman', () => {
  let rat: Awaited<ReturnType<typeof acuan>>;
  const acuan = async () => (await import('@/lib/koperasi/rat/reads')).acuanRat();
  beforeAll(async () => {
    rat = await acuan();
    // Equal names and equal days, and some without a day.
    for (let ke = 0; ke < 12; ke += 1) {
      const satu = await buatKoperasi(petugas, {
        nama: `Koperasi Kembar ${ke % 3}`,
        tanggalBadanHukum: ke % 4 === 0 ? '' : `20${10 + (ke % 3)}-01-01`,
      });
      if (ke % 2 === 0) {
        await db()
          .$executeRaw`UPDATE koperasi SET diubah_pada = '2026-01-01 00:00:00.123Z' WHERE id = ${satu}::uuid`;
      }
    }
  });

  test.each(URUTAN_KOPERASI)(
    'urutan %s: maju dan mundur melewati setiap baris satu kali',
    async (urut) => {
      const by = hak(petugas, 'koperasi:baca');
      const where = whereDaftar(by, saring(), rat);
      const langkah = (tempat: Partial<SaringKoperasi>) =>
        potonganKoperasi(where, { ...saring({ urut }), ...tempat }, { status: true }, 7);
      const maju: string[][] = [];
      let halaman = await langkah({});
      expect(halaman.sebelum).toBeNull();
      maju.push(halaman.baris.map((satu) => satu.id));
      while (halaman.setelah) {
        halaman = await langkah({ setelah: halaman.setelah });
        maju.push(halaman.baris.map((satu) => satu.id));
      }
      const semua = maju.flat();
      const jumlah = await db().koperasi.count();
      expect(semua).toHaveLength(jumlah);
      expect(new Set(semua).size).toBe(jumlah);

      const mundur: string[][] = [halaman.baris.map((satu) => satu.id)];
      while (halaman.sebelum) {
        halaman = await langkah({ sebelum: halaman.sebelum });
        mundur.unshift(halaman.baris.map((satu) => satu.id));
      }
      expect(mundur.flat()).toEqual(semua);
      expect(mundur.slice(1)).toEqual(maju.slice(-mundur.length + 1));
    },
  );

  test('yang tanpa tanggal badan hukum berada di akhir, ke arah mana pun', async () => {
    for (const urut of ['badan-hukum', '-badan-hukum']) {
      const { baris } = await potonganKoperasi(
        whereDaftar(hak(petugas, 'koperasi:baca'), saring(), rat),
        saring({ urut }),
        {},
        1000,
      );
      const tanggal = baris.map((satu) => satu.tanggalBadanHukum?.getTime() ?? null);
      const pertamaKosong = tanggal.indexOf(null);
      expect(pertamaKosong).toBeGreaterThan(0);
      expect(tanggal.slice(pertamaKosong).every((satu) => satu === null)).toBe(true);
      const terisi = tanggal.slice(0, pertamaKosong) as number[];
      const urutBenar = [...terisi].sort((x, y) => (urut.startsWith('-') ? y - x : x - y));
      expect(terisi).toEqual(urutBenar);
    }
  });

  test('kursor yang dirusak atau milik urutan lain diabaikan', async () => {
    const pertama = (await daftar()).baris.map((satu) => satu.id);
    const buat = (isi: unknown) => Buffer.from(JSON.stringify(isi)).toString('base64url');
    const uuid = '01a20ce0-6e2e-72a4-8fb4-7de70854ceb2';
    for (const setelah of [
      'x',
      '%%%',
      buat(null),
      buat([1, uuid]),
      buat(['a', "' OR 1=1 --"]),
      buat(['a\u0000', uuid]),
      buat([null, uuid]),
      buat({ id: uuid }),
    ]) {
      expect((await daftar({ setelah })).baris.map((satu) => satu.id)).toEqual(pertama);
    }
  });
});

describe('ekspor CSV', () => {
  const unduh = async (isi: Record<string, string>) => {
    const jawaban = await loadEksporKoperasi(isi);
    return { jawaban, teks: await jawaban.text() };
  };
  const baca = (teks: string) =>
    parse(teks, { delimiter: ';', bom: true, columns: true }) as Record<string, string>[];

  test('tepat yang disaring, aman dibuka, dan satu catatan audit', async () => {
    sesi.pelaku = petugas;
    const alamat = '=HYPERLINK("http://jahat","klik")';
    await buatKoperasi(petugas, {
      nama: '+Koperasi Eksporuji Satu',
      alamat,
      npwp: '0012345678901234',
      kelurahanKode: '32.76.08.1001',
    });
    await buatKoperasi(petugas, { nama: 'Koperasi Eksporuji; "Dua"' });
    const sebelum = await jumlahAudit('koperasi.ekspor');
    const { jawaban, teks } = await unduh({ cari: 'eksporuji', urut: '-nama' });
    expect(jawaban.status).toBe(200);
    expect(jawaban.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const baris = baca(teks);
    expect(baris).toHaveLength(2);
    expect(baris.map((b) => b.Nama).sort()).toEqual([
      "'+Koperasi Eksporuji Satu",
      'Koperasi Eksporuji; "Dua"',
    ]);
    const aneh = baris.find((b) => b.Nama?.startsWith("'+"));
    expect(aneh).toMatchObject({
      Alamat: `'${alamat}`,
      NPWP: "'0012345678901234",
      'Kode kelurahan': '32.76.08.1001',
    });
    expect(teks).not.toMatch(/(^|;|\n)[=+\-@]/);
    expect(await jumlahAudit('koperasi.ekspor')).toBe(sebelum + 1);
    const audit = await db().catatanAudit.findFirstOrThrow({
      where: { tindakan: 'koperasi.ekspor' },
      orderBy: { waktu: 'desc' },
    });
    expect(audit.sesudah).toEqual({
      jumlah: 2,
      saringan: { cari: 'eksporuji', urut: '-nama' },
    });
  });

  test('lebih dari satu potongan baca: semua baris, masing-masing satu kali', async () => {
    sesi.pelaku = petugas;
    await db().koperasi.createMany({
      data: Array.from({ length: 1203 }, (_, ke) => ({
        nama: `Koperasi Banyakuji ${ke % 5}`,
        kunciNama: `banyakuji ${ke}`,
        jenis: 'JASA' as const,
        kelompok: 1,
        sektorUsaha: 1,
        alamat: `Nomor ${ke}`,
        kelurahanKode: '32.76.06.1001',
      })),
    });
    const baris = baca((await unduh({ cari: 'banyakuji' })).teks);
    expect(new Set(baris.map((b) => b.Alamat)).size).toBe(1203);
    expect(baris).toHaveLength(1203);
  });

  test('tanpa masuk, tanpa wewenang, dan terlalu sering', async () => {
    sesi.pelaku = { penggunaId: null, nama: '', surel: null, peran: [], permintaanId: 'x' };
    expect((await loadEksporKoperasi({})).status).toBe(303);
    const sebelum = await jumlahAudit('koperasi.ekspor');
    for (const peran of ['PEMILIK', 'DEKRANASDA', 'PETUGAS_KELURAHAN', 'ADMIN'] as const) {
      sesi.pelaku = await buatAkun([peran]);
      expect((await loadEksporKoperasi({})).status, peran).toBe(403);
    }
    sesi.pelaku = sebagaiPengurus(petugas, '01a20ce0-6e2e-72a4-8fb4-7de70854ceb2');
    expect((await loadEksporKoperasi({})).status).toBe(403);
    expect(await jumlahAudit('koperasi.ekspor')).toBe(sebelum);
    sesi.pelaku = await buatAkun(['PETUGAS']);
    let terakhir = 0;
    for (let ke = 0; ke < 31; ke += 1) {
      const jawaban = await loadEksporKoperasi({ cari: 'tidakadasatupun' });
      await jawaban.text();
      terakhir = jawaban.status;
    }
    expect(terakhir).toBe(429);
  });
});

describe('isian jahat', () => {
  const galat = (ubah: Record<string, string>) => {
    const hasil = isianKoperasiSchema.safeParse(formulirKoperasi(ubah));
    return hasil.success ? [] : hasil.error.issues.map(({ path }) => path.join('.'));
  };

  test('sektor koperasi simpan pinjam tidak ditanyakan, yang lain tetap', () => {
    const sektor = (ubah: Record<string, string>) =>
      isianKoperasiSchema.parse(formulirKoperasi(ubah)).sektorUsaha;
    expect(sektor({ jenis: 'SIMPAN_PINJAM', sektorUsaha: '' })).toBe(11);
    expect(sektor({ jenis: 'SIMPAN_PINJAM', sektorUsaha: '7' })).toBe(11);
    expect(sektor({ jenis: 'KONSUMEN', sektorUsaha: '7' })).toBe(7);
    expect(() => sektor({ jenis: 'KONSUMEN', sektorUsaha: '' })).toThrow();
  });

  test.each([
    ['NUL', { nama: 'Koperasi\u0000Uji' }, 'nama'],
    ['UTF-8 rusak', { alamat: 'Jalan \ud800 rusak' }, 'alamat'],
    ['teks sejuta huruf', { nama: 'a'.repeat(1_000_000) }, 'nama'],
    ['rupiah sejuta digit', { simpananPokok: '9'.repeat(1_000_000) }, 'simpananPokok'],
    ['rupiah negatif', { simpananPokok: '-1' }, 'simpananPokok'],
    ['tahun 9999', { tanggalBadanHukum: '9999-01-01' }, 'tanggalBadanHukum'],
    ['tanggal yang tidak ada', { tanggalBadanHukum: '2023-02-29' }, 'tanggalBadanHukum'],
    ['kelurahan yang tidak ada', { kelurahanKode: '32.76.06.1999' }, 'kelurahanKode'],
    ['kelurahan kota lain', { kelurahanKode: '32.01.06.1001' }, 'kelurahanKode'],
    ['kelompok di luar daftar', { kelompok: '46' }, 'kelompok'],
    ['kelompok desimal', { kelompok: '1.0' }, 'kelompok'],
    ['sektor nol', { sektorUsaha: '0' }, 'sektorUsaha'],
    ['situs javascript', { situs: 'javascript:alert(1)' }, 'situs'],
    ['situs data', { situs: 'data:text/html,x' }, 'situs'],
    ['situs dengan kata sandi', { situs: 'https://a:b@contoh.id' }, 'situs'],
    ['RT huruf', { rt: '0a' }, 'rt'],
    ['nomor induk 12 angka', { nomorIndukKoperasi: '327601000001' }, 'nomorIndukKoperasi'],
    ['badan hukum tanpa BH', { nomorBadanHukum: '123' }, 'nomorBadanHukum'],
    [
      'bersertifikat tanpa nomor induk',
      { statusNomorInduk: 'SERTIFIKAT_AKTIF' },
      'nomorIndukKoperasi',
    ],
    ['izin USP tanpa USP', { nomorIzinUsp: '1/2' }, 'nomorIzinUsp'],
    ['keadaan KKMP tanpa KKMP', { kkmpBeroperasi: 'ya' }, 'kkmpBeroperasi'],
    [
      'perubahan sebelum pendirian',
      { tanggalPerubahanAnggaranDasar: '2015-03-31' },
      'tanggalPerubahanAnggaranDasar',
    ],
  ])('%s ditolak di isiannya', (_nama, ubah, isian) => {
    expect(galat(ubah as Record<string, string>)).toEqual([isian]);
  });

  test('batas yang masih boleh', () => {
    expect(galat({ tanggalPerubahanAnggaranDasar: '2015-04-01' })).toEqual([]);
    expect(galat({ nama: 'a'.repeat(200) })).toEqual([]);
    expect(galat({ nama: 'a'.repeat(201) })).toEqual(['nama']);
    expect(galat({ jenis: 'SIMPAN_PINJAM', nomorIzinUsp: '1/2' })).toEqual([]);
  });
});
