import { randomUUID } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import DasborPage from '@/app/(publik)/dasbor/page';
import { bacaDasbor } from '@/lib/dasbor/reads';
import { TABEL_DASBOR } from '@/lib/dasbor/tabel';
import type { HitungUsaha } from '@/lib/dasbor/types';
import { keluarkanAnggota } from '@/lib/keanggotaan/anggota/commands';
import { loadDaftarPublik } from '@/lib/koperasi/publik/loaders';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { wewenangPublik } from '@/lib/platform/auth/wewenang';
import { hariIni, seolahPada, tanggalDb } from '@/lib/platform/clock';
import { db, kolam, tutupDb } from '@/lib/platform/db/client';
import type { StatusUsaha } from '@/lib/platform/db/generated/enums';
import { transaksi } from '@/lib/platform/db/transaksi';
import { ubahUmkm } from '@/lib/umkm/perubahan/commands';
import { aktifkanUsaha, nonaktifkanUsaha } from '@/lib/umkm/perubahan/keaktifan/commands';
import type { UbahUmkmInput } from '@/lib/umkm/perubahan/schema';
import {
  buatAnggota,
  buatBerkas,
  buatKoperasiBerpengurus,
  pasti,
} from '@/tests/support/pabrik-keanggotaan';
import { buatKoperasiPublik } from '@/tests/support/pabrik-koperasi-publik';
import { buatPelaku, buatUsaha, hak, isianUmkm } from '@/tests/support/pabrik-umkm';

// There is no running request here.
vi.mock('@/lib/platform/permintaan', () => ({
  permintaan: async () => ({ id: 'uji', ip: '203.0.113.7', peramban: 'uji' }),
}));
afterAll(tutupDb);

// Long past, so that nothing the commands write today falls into the twelve months that are looked at.
const SAAT = new Date('2024-08-15T05:00:00Z');
let menit = 0;

/** Runs a minute later than the last time: figures that were kept for half a minute are read anew. */
function nanti<T>(jalankan: () => Promise<T>, saat = SAAT): Promise<T> {
  menit += 1;
  return seolahPada(new Date(saat.getTime() + menit * 60_000), jalankan);
}
const angka = (saat = SAAT) => nanti(() => bacaDasbor(wewenangPublik('uji')), saat);
const halaman = async () => renderToStaticMarkup(await nanti(() => DasborPage()));

/** The figures on top as a reader sees them: label, figure, what stands below. */
const angkaUtama = (html: string) =>
  [
    ...html.matchAll(
      /<p class="angka-label">(.*?)<\/p><p class="angka-(?:nilai|kosong)">(.*?)<\/p><p class="angka-keterangan">(.*?) Per 15 [^<]*<\/p>/g,
    ),
  ].map(([, label = '', nilai, keterangan]) => [
    label.replaceAll(/<[^>]*>/g, ''),
    nilai,
    keterangan,
  ]);

const persen = (angka: string) => `${angka}\u00a0%`;

const BEJI = '32.76.06.1001';
const TANAH_BARU = '32.76.06.1003';
const DEPOK = '32.76.01.1006';
/** Kelurahan of one kecamatan that only the second half writes to. */
const [ASAL, TUJUAN, SESUDAH] = ['32.76.11.1001', '32.76.11.1002', '32.76.11.1003'];

interface Kelompok {
  kelurahanKode: string;
  jumlah: number;
  pada: string;
  status: StatusUsaha;
  perempuan: boolean | null;
  anggota?: boolean;
  kriya?: boolean;
  nib?: boolean;
}

let urutan = 0;
const buatPemilik = async () => {
  const id = uuidv7();
  await db().pelakuUsaha.create({ data: { id, nama: 'Pemilik Uji', kelurahanKode: DEPOK } });
  return id;
};

/** Alike businesses of one owner, straight into the table: only triggers stand between. */
async function tulis(satu: Kelompok): Promise<void> {
  const pelakuUsahaId = await buatPemilik();
  await db().usaha.createMany({
    data: Array.from({ length: satu.jumlah }, () => {
      urutan += 1;
      return {
        nomor: `UJI-DASBOR-${urutan}`,
        pelakuUsahaId,
        namaPemilik: 'Pemilik Uji',
        nama: `Usaha ${urutan}`,
        kegiatanUtama: 'Menjual kue',
        jenisUsahaKode: satu.kriya ? 'kriya' : 'kuliner',
        alamat: 'Jalan Kue 1',
        kelurahanKode: satu.kelurahanKode,
        status: satu.status,
        perempuan: satu.perempuan,
        pemilikAnggota: satu.anggota ?? false,
        nib: satu.nib ? String(8_000_000_000_000 + urutan) : null,
        dibuatPada: new Date(satu.pada),
      };
    }),
  });
}

// Jakarta is seven hours ahead: 17:00 UTC is midnight there.
const KELOMPOK: Kelompok[] = [
  {
    ...{ kelurahanKode: BEJI, jumlah: 6, pada: '2024-03-31T16:59:59Z', status: 'TERVERIFIKASI' },
    ...{ perempuan: true, anggota: true },
  },
  {
    ...{ kelurahanKode: BEJI, jumlah: 7, pada: '2024-03-31T17:00:01Z', status: 'DIAJUKAN' },
    ...{ perempuan: false, kriya: true },
  },
  {
    ...{ kelurahanKode: BEJI, jumlah: 8, pada: '2023-08-31T16:59:59Z', status: 'DIAJUKAN' },
    ...{ perempuan: null, kriya: true, nib: true },
  },
  {
    ...{ kelurahanKode: BEJI, jumlah: 3, pada: '2024-04-10T05:00:00Z', status: 'TIDAK_AKTIF' },
    ...{ perempuan: true, anggota: true, kriya: true, nib: true },
  },
  {
    ...{ kelurahanKode: TANAH_BARU, jumlah: 9, pada: '2023-08-31T17:00:01Z' },
    ...{ status: 'PERLU_PERBAIKAN', perempuan: true, anggota: true },
  },
  {
    ...{ kelurahanKode: TANAH_BARU, jumlah: 10, pada: '2024-08-14T05:00:00Z' },
    ...{ status: 'DIAJUKAN', perempuan: false },
  },
  {
    ...{ kelurahanKode: DEPOK, jumlah: 30, pada: '2024-02-10T05:00:00Z' },
    ...{ status: 'TERVERIFIKASI', perempuan: null, kriya: true },
  },
  {
    ...{ kelurahanKode: DEPOK, jumlah: 5, pada: '2024-02-10T05:00:00Z' },
    ...{ status: 'TIDAK_AKTIF', perempuan: false, anggota: true },
  },
];

const BULANAN = [
  ['2023-09', 9, 0],
  ['2023-10', 0, 0],
  ['2023-11', 0, 0],
  ['2023-12', 0, 0],
  ['2024-01', 0, 0],
  ['2024-02', 30, 0],
  ['2024-03', 6, 5],
  ['2024-04', 7, 6],
  ['2024-05', 0, 0],
  ['2024-06', 0, 0],
  ['2024-07', 0, 0],
  ['2024-08', 10, 0],
];

describe('belum ada apa pun', () => {
  test('setiap angka berkata belum ada data, bukan nol atau nol persen', async () => {
    const html = await halaman();
    expect(angkaUtama(html).map(([label, nilai]) => [label, nilai])).toEqual(
      [
        'Koperasi terdaftar',
        'Koperasi sehat',
        'UMKM terdata',
        'UMKM yang pemiliknya anggota koperasi',
        'UMKM milik perempuan',
        'UMKM kriya',
      ].map((label) => [label, 'belum ada data']),
    );
    expect(html).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  test('bagian dari tidak ada juga demikian di berkas CSV', async () => {
    const { baris } = TABEL_DASBOR['umkm-kecamatan'](await angka());
    expect(baris).toHaveLength(12);
    for (const [, ...isi] of baris) {
      expect(isi).toEqual([0, 0, 0, 'belum ada data', 0, 'belum ada data', 0, 0]);
    }
  });
});

describe('angka dari yang diketahui', () => {
  beforeAll(async () => {
    for (const satu of KELOMPOK) await tulis(satu);
    const dinilai = { penilaianTahunBuku: 2023 };
    const tidur = { status: 'TIDAK_AKTIF', alasanTidakAktif: 'Uji' } as const;
    await buatKoperasiPublik({ jenis: 'PRODUSEN', kategoriKesehatan: 'SEHAT', ...dinilai });
    await buatKoperasiPublik({
      ...{ jenis: 'PRODUSEN', kategoriKesehatan: 'SEHAT' },
      ...dinilai,
      ...tidur,
    });
    await buatKoperasiPublik({ jenis: 'KONSUMEN', kategoriKesehatan: 'CUKUP_SEHAT', ...dinilai });
    await buatKoperasiPublik({
      ...{ jenis: 'SIMPAN_PINJAM', kategoriKesehatan: 'TIDAK_SEHAT' },
      ...dinilai,
    });
    await buatKoperasiPublik({ jenis: 'JASA' });
    await buatKoperasiPublik({ jenis: 'JASA', adalahKkmp: true });
    const koperasiId = await buatKoperasiPublik({ jenis: 'JASA', ...tidur });
    const masuk = [
      ...Array.from({ length: 5 }, () => '2024-03-31'),
      ...Array.from({ length: 6 }, () => '2024-04-01'),
      ...Array.from({ length: 7 }, () => '2023-08-31'),
    ];
    for (const [i, tanggal] of masuk.entries()) {
      // The last of April left since: that month it entered all the same.
      const keluar = i === 10;
      await db().anggota.create({
        data: {
          koperasiId,
          pelakuUsahaId: await buatPemilik(),
          nomorAnggota: i + 1,
          nama: 'Anggota Uji',
          tanggalMasuk: tanggalDb(tanggal),
          simpananPokok: 1n,
          tanggalBayar: tanggalDb(tanggal),
          ...(keluar
            ? {
                status: 'KELUAR',
                tanggalKeluar: tanggalDb('2024-05-01'),
                alasanKeluar: 'PERMINTAAN_SENDIRI',
              }
            : {}),
        },
      });
    }
  });

  test('koperasi menurut jenis dan kategori, yang tidak aktif termasuk', async () => {
    expect(TABEL_DASBOR['koperasi-kategori'](await angka()).baris).toEqual([
      ['Produsen', 2, 0, 0, 0, 2],
      ['Pemasaran', 0, 0, 0, 0, 0],
      ['Konsumen', 0, 1, 0, 0, 1],
      ['Jasa', 0, 0, 0, 3, 3],
      ['Simpan pinjam', 0, 0, 1, 0, 1],
      ['Semua jenis', 2, 1, 1, 3, 7],
    ]);
  });

  test('UMKM menurut kelurahan: penyebut perempuan hanya yang diketahui, yang tidak aktif tidak dihitung', async () => {
    const { baris } = TABEL_DASBOR['umkm-kelurahan'](await angka());
    const isi = new Map(baris.map(([kode, , , ...sisa]) => [kode, sisa]));
    expect(isi.size).toBe(63);
    // businesses, verified, members, share, women, share of the known, crafts, with NIB
    expect(isi.get(BEJI)).toEqual([21, 6, 6, persen('28,6'), 6, persen('46,2'), 15, 8]);
    expect(isi.get(TANAH_BARU)).toEqual([19, 0, 9, persen('47,4'), 9, persen('47,4'), 0, 0]);
    expect(isi.get(DEPOK)).toEqual([30, 30, 0, persen('0'), 0, 'belum ada data', 30, 0]);
    for (const kode of [BEJI, TANAH_BARU, DEPOK]) isi.delete(kode);
    for (const sisa of isi.values()) {
      expect(sisa).toEqual([0, 0, 0, 'belum ada data', 0, 'belum ada data', 0, 0]);
    }
  });

  test('UMKM menurut kecamatan, dengan sekota di bawahnya', async () => {
    const { baris } = TABEL_DASBOR['umkm-kecamatan'](await angka());
    const isi = new Map(baris.map(([nama, ...sisa]) => [nama, sisa]));
    expect(isi.get('Beji')).toEqual([40, 6, 15, persen('37,5'), 15, persen('46,9'), 15, 8]);
    expect(isi.get('Pancoran Mas')).toEqual([30, 30, 0, persen('0'), 0, 'belum ada data', 30, 0]);
    expect(isi.get('Kota Depok')).toEqual([70, 36, 15, persen('21,4'), 15, persen('46,9'), 45, 8]);
  });

  test('UMKM menurut jenis usaha', async () => {
    const { baris } = TABEL_DASBOR['umkm-jenis'](await angka());
    expect(baris.filter(([, jumlah]) => jumlah !== 0)).toEqual([
      ['Kuliner', 25],
      ['Kriya', 45],
    ]);
  });

  test('setiap bulan menurut tengah malam Jakarta, dua belas bulan terakhir', async () => {
    expect(TABEL_DASBOR.bulanan(await angka()).baris).toEqual(BULANAN);
  });

  test('halaman menyebut setiap angka dengan penyebutnya', async () => {
    const html = await halaman();
    expect(angkaUtama(html)).toEqual([
      [
        'Koperasi terdaftar',
        '7',
        '1 di antaranya Koperasi Kelurahan Merah Putih. Termasuk yang tidak aktif.',
      ],
      ['Koperasi sehat', '2', 'dari 4 koperasi yang sudah dinilai, termasuk yang tidak aktif.'],
      ['UMKM terdata', '70', '36 sudah diverifikasi. Tidak termasuk yang tidak aktif.'],
      ['UMKM yang pemiliknya anggota koperasi', persen('21,4'), '15 dari 70 UMKM.'],
      [
        'UMKM milik perempuan',
        persen('46,9'),
        '15 dari 32 UMKM yang jenis kelamin pemiliknya diketahui.',
      ],
      ['UMKM kriya', '45', 'dari 70 UMKM.'],
    ]);
    expect(html).toContain('3 belum dinilai');
  });

  test('daftar yang dibuka dari grafik koperasi berisi sebanyak grafiknya', async () => {
    const html = await halaman();
    const tautan = [...html.matchAll(/href="(\/koperasi\?[^"]*jenis=[^"]*)"/g)].map(
      ([, href = '']) => new URL(href.replaceAll('&amp;', '&'), 'http://uji').searchParams,
    );
    const jumlah = new Map<string, number>();
    for (const param of tautan) {
      const daftar = await loadDaftarPublik(Object.fromEntries(param));
      jumlah.set(param.get('jenis') ?? '', daftar.jumlah);
    }
    expect(Object.fromEntries(jumlah)).toEqual({
      ...{ PRODUSEN: 2, PEMASARAN: 0, KONSUMEN: 1, JASA: 3, SIMPAN_PINJAM: 1 },
    });
  });
});

describe('rekap sesudah perubahan', () => {
  const NOL: HitungUsaha = {
    ...{ jumlah: 0, terverifikasi: 0, anggota: 0, perempuan: 0 },
    ...{ kelaminDiketahui: 0, kriya: 0, punyaNib: 0 },
  };
  /** The figures of a kelurahan, as they are counted and not yet hidden. */
  async function di(kode: string): Promise<HitungUsaha> {
    const ada = (await angka()).usaha.find(({ kelurahanKode }) => kelurahanKode === kode);
    return Object.fromEntries(
      Object.keys(NOL).map((kunci) => [kunci, ada?.[kunci as keyof HitungUsaha]]),
    ) as unknown as HitungUsaha;
  }
  const versi = async (id: string) => (await db().usaha.findUniqueOrThrow({ where: { id } })).versi;

  let pemilik: Pelaku & { penggunaId: string };
  let petugas: Pelaku;
  let kuliner: { id: string; pelakuUsahaId: string };
  let kriya: { id: string };
  const lokasi = { kelurahanKode: ASAL };
  beforeAll(async () => {
    pemilik = await buatPelaku('PEMILIK');
    petugas = await buatPelaku('PETUGAS');
    const isi = isianUmkm();
    kuliner = await buatUsaha(pemilik, { pemilik: isi.pemilik, lokasi } as never);
    kriya = await buatUsaha(pemilik, {
      ...{ pemilik: undefined, alamat: undefined, persetujuan: [] },
      ...{ lokasi, usaha: { jenisUsahaKode: 'kriya', nib: '9120000000001' } },
    } as never);
  });
  const DUA = { ...NOL, jumlah: 2, perempuan: 2, kelaminDiketahui: 2, kriya: 1, punyaNib: 1 };

  test('usaha yang didaftarkan langsung terhitung', async () => {
    expect(await di(ASAL)).toEqual(DUA);
    expect(await di(TUJUAN)).toEqual(NOL);
  });

  test('pemilik masuk koperasi: semua usahanya, juga yang didaftarkan sesudahnya; keluar: tidak lagi', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const { id: usahaId, pelakuUsahaId } = kuliner;
    const ktpId = await buatBerkas({ penggunaId: pemilik.penggunaId, pelakuUsahaId });
    const pemohon = { akun: pemilik, pelakuUsahaId, usahaId, ktpId };
    const { anggotaId } = await buatAnggota(pemohon, koperasiId, pengurus);
    expect(await di(ASAL)).toEqual({ ...DUA, anggota: 2 });
    await buatUsaha(pemilik, {
      ...{ pemilik: undefined, alamat: undefined, persetujuan: [] },
      lokasi: { kelurahanKode: SESUDAH },
    } as never);
    expect(await di(SESUDAH)).toMatchObject({ jumlah: 1, anggota: 1 });
    pasti(
      await transaksi((tx) =>
        keluarkanAnggota(tx, hak(pengurus, 'anggota:catat'), {
          id: anggotaId,
          versi: 1,
          tanggalKeluar: hariIni(),
          alasanKeluar: 'PERMINTAAN_SENDIRI',
        }),
      ),
    );
    expect(await di(ASAL)).toEqual(DUA);
    expect(await di(SESUDAH)).toMatchObject({ jumlah: 1, anggota: 0 });
  });

  test('usaha yang pindah kelurahan terhitung di tempat barunya saja', async () => {
    pasti(
      await transaksi(async (tx) =>
        ubahUmkm(
          tx,
          hak(petugas, 'umkm:verifikasi') as never,
          {
            usahaId: kriya.id,
            versi: await versi(kriya.id),
            konfirmasiPeringatan: true,
            bagian: 'lokasi',
            isi: { ...isianUmkm().lokasi, kelurahanKode: TUJUAN },
          } as UbahUmkmInput,
        ),
      ),
    );
    const satu = { ...NOL, jumlah: 1, perempuan: 1, kelaminDiketahui: 1 };
    expect(await di(ASAL)).toEqual(satu);
    expect(await di(TUJUAN)).toEqual({ ...satu, kriya: 1, punyaNib: 1 });
  });

  test('usaha yang tidak aktif hilang dari hitungan, dan kembali bila aktif lagi', async () => {
    const { id } = kuliner;
    pasti(
      await transaksi(async (tx) =>
        nonaktifkanUsaha(tx, hak(pemilik, 'umkm:ubah'), {
          ...{ usahaId: id, versi: await versi(id), alasan: 'Warung sudah tutup.' },
        }),
      ),
    );
    expect(await di(ASAL)).toEqual(NOL);
    pasti(
      await transaksi(async (tx) =>
        aktifkanUsaha(tx, hak(pemilik, 'umkm:ubah'), { usahaId: id, versi: await versi(id) }),
      ),
    );
    expect(await di(ASAL)).toEqual({ ...NOL, jumlah: 1, perempuan: 1, kelaminDiketahui: 1 });
  });

  test('yang gagal di tengah jalan tidak terhitung', async () => {
    const { id } = kuliner;
    const gagal = transaksi(async (tx) => {
      await tx.usaha.update({ where: { id }, data: { kelurahanKode: TUJUAN } });
      throw new Error(randomUUID());
    });
    await expect(gagal).rejects.toThrow();
    expect((await di(ASAL)).jumlah).toBe(1);
  });

  test('dipadatkan atau dihitung ulang: angkanya sama', async () => {
    const { pada: _, ...sebelum } = await angka();
    await kolam().query('SELECT padatkan_rekap_usaha()');
    const { pada: __, ...padat } = await angka();
    expect(padat).toEqual(sebelum);
    await kolam().query('SELECT bangun_ulang_rekap_usaha()');
    const { pada: ___, ...ulang } = await angka();
    expect(ulang).toEqual(sebelum);
  });
});

test('bulan yang berjalan berganti pada tengah malam Jakarta', async () => {
  // Last of all, as figures that were read later are kept; the helper adds less than an hour, so the first is still August in Jakarta.
  const sebelum = TABEL_DASBOR.bulanan(await angka(new Date('2024-08-31T16:00:00Z')));
  expect(sebelum.baris).toEqual(BULANAN);
  const sesudah = TABEL_DASBOR.bulanan(await angka(new Date('2024-08-31T17:00:00Z')));
  expect(sesudah.baris).toEqual([...BULANAN.slice(1), ['2024-09', 0, 0]]);
  expect(menit).toBeLessThan(60);
});
