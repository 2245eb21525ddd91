import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KATEGORI_KESEHATAN } from '@/lib/koperasi/kategori/rules';
import { KELURAHAN } from '@/lib/wilayah/data';
import { ATURAN_AWAL } from '@/prisma/seed/aturan';
import { kalimatFaktor } from './kalimat/rules';
import { KEBUTUHAN_MODAL } from './kebutuhan/schema';
import {
  type AturanKecocokan,
  bandingkan,
  cocokSebidang,
  GOLONGAN_KEMAMPUAN,
  golonganKemampuan,
  nilaiKecocokan,
  poinFaktor,
  ringkasPeringkat,
  susunPeringkat,
  tingkatBidang,
  tulisPoin,
} from './rules';
import { FAKTOR, type KoperasiDinilai, type ProfilUsaha } from './types';

const ATURAN = ATURAN_AWAL.find((satu) => satu.kode === 'kecocokan-koperasi')
  ?.isi as AturanKecocokan;
const DEPOK = '32.76.01.1006';

const profil = (ubah: Partial<ProfilUsaha> = {}): ProfilUsaha => ({
  kelurahanKode: DEPOK,
  wargaKelurahanKode: DEPOK,
  sektor: 9,
  pola: null,
  kebutuhan: null,
  kemampuan: 3,
  ...ubah,
});

const koperasi = (ubah: Partial<KoperasiDinilai> = {}): KoperasiDinilai => ({
  id: '018f0000-0000-7000-8000-000000000001',
  nama: 'Koperasi Contoh',
  kelurahanKode: DEPOK,
  bentuk: 'PRIMER_KAB_KOTA',
  jenis: 'KONSUMEN',
  sektorUsaha: 7,
  pola: 'KONVENSIONAL',
  adalahKkmp: false,
  kkmpBeroperasi: null,
  punyaUsp: false,
  status: 'AKTIF',
  menerimaAnggota: true,
  simpananPokok: 100_000n,
  simpananWajib: 10_000n,
  kategori: 'SEHAT',
  penilaianTahunBuku: 2025,
  plafonMaks: null,
  ...ubah,
});

/** What it takes to be open to anybody, beside a simpanan pokok. */
const TERBUKA = {
  bentuk: 'PRIMER_KAB_KOTA',
  adalahKkmp: false,
  status: 'AKTIF',
  menerimaAnggota: true,
  simpananWajib: 10_000n,
} as const satisfies Partial<KoperasiDinilai>;

const kode = fc.constantFrom(...KELURAHAN.map((satu) => satu.kode));
const adaProfil: fc.Arbitrary<ProfilUsaha> = fc.record({
  kelurahanKode: kode,
  wargaKelurahanKode: kode,
  sektor: fc.option(fc.integer({ min: 1, max: 17 })),
  pola: fc.option(fc.constantFrom('KONVENSIONAL' as const, 'SYARIAH' as const)),
  kebutuhan: fc.option(fc.constantFrom(...KEBUTUHAN_MODAL)),
  kemampuan: fc.option(fc.integer({ min: 0, max: GOLONGAN_KEMAMPUAN.length - 1 })),
});
const uang = fc.option(fc.bigInt({ min: 0n, max: 500_000_000n }));
const adaKoperasi: fc.Arbitrary<KoperasiDinilai> = fc.record({
  id: fc.uuid(),
  nama: fc.string({ minLength: 1, maxLength: 20 }),
  kelurahanKode: kode,
  bentuk: fc.constantFrom('PRIMER_KAB_KOTA' as const, 'SEKUNDER_KAB_KOTA' as const),
  jenis: fc.constantFrom(
    ...(['PRODUSEN', 'PEMASARAN', 'KONSUMEN', 'JASA', 'SIMPAN_PINJAM'] as const),
  ),
  sektorUsaha: fc.integer({ min: 1, max: 17 }),
  pola: fc.constantFrom('KONVENSIONAL' as const, 'SYARIAH' as const),
  adalahKkmp: fc.boolean(),
  kkmpBeroperasi: fc.option(fc.boolean()),
  punyaUsp: fc.boolean(),
  status: fc.constantFrom('AKTIF' as const, 'TIDAK_AKTIF' as const),
  menerimaAnggota: fc.boolean(),
  simpananPokok: uang,
  simpananWajib: uang,
  kategori: fc.constantFrom(...KATEGORI_KESEHATAN),
  penilaianTahunBuku: fc.option(fc.integer({ min: 2020, max: 2026 })),
  plafonMaks: uang,
});
const meter = fc.integer({ min: 0, max: 30_000 });
/** Any weights that together are 100. */
const adaAturan: fc.Arbitrary<AturanKecocokan> = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 })
  .map((potong) => {
    const tepi = [0, ...potong.sort((a, b) => a - b), 100];
    const bobot = FAKTOR.map((faktor, i) => [faktor, (tepi[i + 1] ?? 0) - (tepi[i] ?? 0)]);
    return { ...ATURAN, bobot: Object.fromEntries(bobot) };
  });

describe('sifat yang selalu berlaku', () => {
  test('skor 0 sampai 100.000, jumlah poin semua faktor', () => {
    fc.assert(
      fc.property(adaProfil, adaKoperasi, meter, adaAturan, (p, k, jarak, aturan) => {
        const hasil = nilaiKecocokan(p, k, jarak, aturan);
        expect(hasil.skor).toBeGreaterThanOrEqual(0);
        expect(hasil.skor).toBeLessThanOrEqual(100_000);
        const jumlah = FAKTOR.reduce((n, faktor) => n + poinFaktor(hasil, faktor, aturan), 0);
        expect(jumlah).toBe(hasil.skor);
        for (const faktor of FAKTOR) {
          expect(Number.isInteger(hasil.permil[faktor])).toBe(true);
          expect(hasil.permil[faktor]).toBeGreaterThanOrEqual(0);
          expect(hasil.permil[faktor]).toBeLessThanOrEqual(1_000);
          expect(kalimatFaktor(faktor, hasil, p)).toMatch(/\S.*\.$/s);
        }
      }),
    );
  });

  test('bagian simpanan dalam penjualan tidak disebut lebih tepat daripada yang diketahui', () => {
    fc.assert(
      fc.property(adaProfil, adaKoperasi, (p, k) => {
        if (p.kemampuan === null || k.simpananPokok === null) return;
        const kalimat = kalimatFaktor('simpanan', nilaiKecocokan(p, k, 0, ATURAN), p);
        // Of a band its lower end is counted, so the share is at most that.
        expect(kalimat).toContain(p.kemampuan === 0 ? 'kira-kira' : 'paling banyak');
      }),
    );
  });

  test('yang lebih dekat tidak pernah di bawah, bila yang lain sama', () => {
    fc.assert(
      fc.property(adaProfil, adaKoperasi, meter, meter, adaAturan, (p, k, a, b, aturan) => {
        const [dekat, jauh] = [Math.min(a, b), Math.max(a, b)];
        const satu = nilaiKecocokan(p, k, dekat, aturan);
        const dua = nilaiKecocokan(p, k, jauh, aturan);
        expect(satu.skor).toBeGreaterThanOrEqual(dua.skor);
        expect(bandingkan(satu, dua)).toBeLessThanOrEqual(dekat < jauh ? -1 : 1);
      }),
    );
  });

  test('tidak sehat, tertutup, atau KKMP kelurahan lain tidak pernah disarankan', () => {
    fc.assert(
      fc.property(adaProfil, adaKoperasi, meter, adaAturan, (p, k, jarak, aturan) => {
        const hasil = nilaiKecocokan(p, k, jarak, aturan);
        const terlarang =
          k.kategori === 'TIDAK_SEHAT' ||
          k.status !== 'AKTIF' ||
          !k.menerimaAnggota ||
          k.simpananPokok === null ||
          k.bentuk.startsWith('SEKUNDER') ||
          (k.adalahKkmp && k.kelurahanKode !== p.wargaKelurahanKode);
        if (terlarang) expect(hasil.disarankan).toBe(false);
        if (hasil.disarankan) expect(hasil.skor).toBeGreaterThanOrEqual(60_000);
        if (cocokSebidang(hasil, aturan)) expect(hasil.disarankan).toBe(true);
      }),
    );
  });

  test('yang lebih sehat atau lebih murah tidak mendapat poin lebih sedikit', () => {
    fc.assert(
      fc.property(adaProfil, adaKoperasi, meter, uang, (p, k, jarak, lain) => {
        const urut = ['SEHAT', 'CUKUP_SEHAT', 'BELUM_DINILAI', 'TIDAK_SEHAT'] as const;
        const skor = urut.map((kategori) => nilaiKecocokan(p, { ...k, kategori }, jarak, ATURAN));
        for (const [i, satu] of skor.entries()) {
          if (i > 0) expect(satu.skor).toBeLessThanOrEqual(skor[i - 1]?.skor ?? 0);
        }
        if (k.simpananPokok === null || lain === null) return;
        const [murah, mahal] = [k.simpananPokok, lain].sort((a, b) => (a < b ? -1 : 1));
        const dari = (simpananPokok: bigint | undefined) =>
          nilaiKecocokan(p, { ...k, simpananPokok: simpananPokok ?? null }, jarak, ATURAN).permil
            .simpanan;
        expect(dari(murah)).toBeGreaterThanOrEqual(dari(mahal));
      }),
    );
  });

  test('yang terbuka mendapat seluruh bobot keterbukaan lebih banyak daripada yang sama tetapi tertutup', () => {
    const tutup = fc.constantFrom<Partial<KoperasiDinilai>>(
      { menerimaAnggota: false },
      { status: 'TIDAK_AKTIF' },
      { bentuk: 'SEKUNDER_KAB_KOTA' },
      { simpananWajib: null },
    );
    fc.assert(
      fc.property(adaProfil, adaKoperasi, tutup, meter, adaAturan, (p, k, ubah, jarak, aturan) => {
        const buka = { ...k, ...TERBUKA, simpananPokok: k.simpananPokok ?? 1n };
        const terbuka = nilaiKecocokan(p, buka, jarak, aturan);
        const tertutup = nilaiKecocokan(p, { ...buka, ...ubah }, jarak, aturan);
        expect(terbuka.skor - tertutup.skor).toBe(aturan.bobot.keterbukaan * 1_000);
        expect(tertutup.disarankan).toBe(false);
      }),
    );
  });

  test('peringkat memuat semua koperasi satu kali, tanpa bergantung urutan masuk', () => {
    fc.assert(
      fc.property(
        adaProfil,
        fc.uniqueArray(adaKoperasi, { selector: (satu) => satu.id, maxLength: 12 }),
        (p, semua) => {
          const jarak = new Map(KELURAHAN.map((satu, i) => [satu.kode, i * 200]));
          const hasil = susunPeringkat(p, semua, jarak, ATURAN);
          expect(hasil.map((satu) => satu.koperasi.id).sort()).toEqual(
            semua.map((satu) => satu.id).sort(),
          );
          const balik = susunPeringkat(p, [...semua].reverse(), jarak, ATURAN);
          expect(balik.map((satu) => satu.koperasi.id)).toEqual(
            hasil.map((satu) => satu.koperasi.id),
          );
          const ringkas = ringkasPeringkat(p, semua, jarak, ATURAN, 4);
          expect(ringkas.terbaik.map((satu) => satu.koperasi.id)).toEqual(
            hasil.slice(0, 4).map((satu) => satu.koperasi.id),
          );
          expect(ringkas.disarankan).toBe(hasil.filter((satu) => satu.disarankan).length);
          expect(ringkas.sebidang).toBe(hasil.filter((satu) => cocokSebidang(satu, ATURAN)).length);
          const terakhir = hasil.findLastIndex((satu) => satu.disarankan);
          expect(hasil.slice(0, terakhir + 1).every((satu) => satu.disarankan)).toBe(true);
        },
      ),
    );
  });
});

describe('faktor', () => {
  const nilai = (p: Partial<ProfilUsaha>, k: Partial<KoperasiDinilai>, jarak = 0) =>
    nilaiKecocokan(profil(p), koperasi(k), jarak, ATURAN).permil;

  test('bobot awal bersama-sama 100', () => {
    expect(Object.values(ATURAN.bobot).reduce((a, b) => a + b, 0)).toBe(100);
  });

  test('jarak: penuh sampai 1 km, nol mulai 10 km, lurus di antaranya', () => {
    expect([0, 1_000, 5_500, 10_000, 20_000].map((m) => nilai({}, {}, m).jarak)).toEqual([
      1_000, 1_000, 500, 0, 0,
    ]);
  });

  test.each([
    [9, 'JASA', 9, 'SAMA'],
    [3, 'PRODUSEN', 3, 'SAMA'],
    [3, 'PRODUSEN', 1, 'LAIN'],
    [8, 'PRODUSEN', 3, 'LAIN'],
    // Of batik, in trade: nothing for a food stall, though both make something.
    [9, 'PRODUSEN', 7, 'LAIN'],
    [9, 'PEMASARAN', 7, 'SEJALAN'],
    [7, 'PEMASARAN', 3, 'LAIN'],
    [8, 'PEMASARAN', 7, 'LAIN'],
    [17, 'JASA', 8, 'LAIN'],
    [9, 'JASA', 8, 'LAIN'],
    [9, 'KONSUMEN', 7, 'UMUM'],
    [9, 'KONSUMEN', 13, 'UMUM'],
    [7, 'KONSUMEN', 7, 'UMUM'],
    [11, 'JASA', 11, 'SAMA'],
    [11, 'SIMPAN_PINJAM', 11, 'UMUM'],
    [null, 'PRODUSEN', 3, 'UMUM'],
  ] as const)(
    'bidang: usaha sektor %s di koperasi %s sektor %s: %s',
    (usaha, jenis, sektor, hasil) => {
      expect(tingkatBidang(usaha, { jenis, sektorUsaha: sektor })).toBe(hasil);
    },
  );

  test('bidang: koperasi bidang lain tidak mendapat poin bidang, dan alasannya menyebut kedua bidang', () => {
    const hasil = nilaiKecocokan(
      profil({ sektor: 9 }),
      koperasi({ jenis: 'PRODUSEN', sektorUsaha: 7 }),
      0,
      ATURAN,
    );
    expect(hasil.permil.bidang).toBe(0);
    expect(cocokSebidang(hasil, ATURAN)).toBe(false);
    expect(kalimatFaktor('bidang', hasil, profil({ sektor: 9 }))).toBe(
      'Ini koperasi produsen di bidang perdagangan dan reparasi, lain dari usaha Anda di bidang akomodasi dan makan minum.',
    );
  });

  test('modal: plafon cukup, kurang, belum ditulis, tidak meminjamkan', () => {
    const perlu = { kebutuhan: 'SAMPAI_50_JUTA' as const };
    const ksp = { jenis: 'SIMPAN_PINJAM' as const };
    expect(nilai(perlu, { ...ksp, plafonMaks: 50_000_000n }).modal).toBe(1_000);
    expect(nilai(perlu, { ...ksp, plafonMaks: 20_000_000n }).modal).toBe(500);
    expect(nilai(perlu, ksp).modal).toBe(600);
    expect(nilai(perlu, {}).modal).toBe(0);
    expect(nilai({ kebutuhan: 'TIDAK_PERLU' }, {}).modal).toBe(1_000);
    expect(nilai({}, {}).modal).toBe(1_000);
  });

  test('pola: hanya membedakan bila dipilih', () => {
    expect(nilai({ pola: 'SYARIAH' }, {}).pola).toBe(0);
    expect(nilai({ pola: 'SYARIAH' }, { pola: 'SYARIAH' }).pola).toBe(1_000);
    expect(nilai({}, { pola: 'SYARIAH' }).pola).toBe(1_000);
  });

  test('simpanan pokok dibanding penjualan sebulan', () => {
    // Band 3 counts as Rp5 juta a month: 5 % are Rp250.000, 40 % are Rp2 juta.
    expect(nilai({}, { simpananPokok: 250_000n }).simpanan).toBe(1_000);
    expect(nilai({}, { simpananPokok: 2_000_000n }).simpanan).toBe(0);
    expect(nilai({}, { simpananPokok: 1_125_000n }).simpanan).toBe(500);
    expect(nilai({ kemampuan: null }, {}).simpanan).toBe(500);
    expect(nilai({}, { simpananPokok: null }).simpanan).toBe(0);
  });

  test.each<[string, Partial<KoperasiDinilai>, number]>([
    ['terbuka', {}, 1_000],
    ['KKMP kelurahan sendiri', { adalahKkmp: true }, 1_000],
    ['KKMP kelurahan lain', { adalahKkmp: true, kelurahanKode: '32.76.06.1001' }, 0],
    ['tertutup', { menerimaAnggota: false }, 0],
    ['tidak aktif', { status: 'TIDAK_AKTIF' }, 0],
    ['sekunder', { bentuk: 'SEKUNDER_KAB_KOTA' }, 0],
    ['tanpa simpanan pokok', { simpananPokok: null }, 0],
    ['tanpa simpanan wajib', { simpananWajib: null }, 0],
    ['tidak sehat tetapi terbuka', { kategori: 'TIDAK_SEHAT' }, 1_000],
  ])('keterbukaan: %s', (_, ubah, permil) => {
    expect(nilai({}, ubah).keterbukaan).toBe(permil);
  });

  test('KKMP kelurahan lain: dikatakan, dan tidak terbuka', () => {
    const hasil = nilaiKecocokan(
      profil(),
      koperasi({ adalahKkmp: true, kelurahanKode: '32.76.06.1001' }),
      500,
      ATURAN,
    );
    expect(hasil.halangan).toBe('BUKAN_WARGA');
    expect(kalimatFaktor('keterbukaan', hasil, profil())).toContain('Kelurahan Beji');
  });

  test('jenis di tengah kalimat berhuruf kecil semua', () => {
    const simpanPinjam = koperasi({ jenis: 'SIMPAN_PINJAM', sektorUsaha: 11 });
    const hasil = nilaiKecocokan(profil(), simpanPinjam, 0, ATURAN);
    expect(kalimatFaktor('bidang', hasil, profil())).toMatch(/^Ini koperasi simpan pinjam\b/);
  });

  test('belum dinilai dikatakan begitu', () => {
    const hasil = nilaiKecocokan(profil(), koperasi({ kategori: 'BELUM_DINILAI' }), 0, ATURAN);
    expect(kalimatFaktor('kesehatan', hasil, profil())).toContain('belum dinilai');
    expect(hasil.disarankan).toBe(true);
  });
});

test('golongan kemampuan: seperduabelas penjualan, atau modal bila penjualan tidak diketahui', () => {
  expect(golonganKemampuan(12_000_000n, null)).toBe(1);
  expect(golonganKemampuan(11_999_999n, 900_000_000n)).toBe(0);
  expect(golonganKemampuan(null, 60_000_000n)).toBe(3);
  expect(golonganKemampuan(null, null)).toBeNull();
  expect(golonganKemampuan(9_000_000_000n, null)).toBe(6);
});

test('poin ditulis dengan satu desimal, tidak dibulatkan ke atas', () => {
  expect([0, 60_000, 82_560, 99_999, 100_000].map(tulisPoin)).toEqual([
    '0',
    '60',
    '82,5',
    '99,9',
    '100',
  ]);
});
