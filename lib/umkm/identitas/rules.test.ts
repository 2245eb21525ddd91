import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tambahHari } from '@/lib/platform/clock';
import type { HasilPeriksa } from '@/lib/platform/periksa';
import { periksaBpom, periksaHalal, periksaPirt } from './izin/rules';
import { kelahiranMungkin } from './nik-penduduk/rules';
import {
  periksaKbli,
  periksaKodePos,
  periksaNib,
  periksaNikPenduduk,
  periksaNomorKk,
  periksaNpwp,
  periksaTelepon,
  peringatanUmur,
} from './rules';
import { isianKodePos, isianNib, isianNikPenduduk, isianNpwp } from './schema';

const HARI_INI = '2026-11-24';
const nikPenduduk = (
  teks: string,
  lain: { tanggalLahir?: string; jenisKelamin?: 'LAKI_LAKI' | 'PEREMPUAN' } = {},
) => periksaNikPenduduk(teks, { hariIni: HARI_INI, ...lain });

const galat = (hasil: HasilPeriksa) => (hasil.ok ? null : hasil.galat);
const peringatan = (hasil: HasilPeriksa) =>
  hasil.ok ? hasil.peringatan.map(({ kode }) => kode) : ['DITOLAK'];
const nilai = (hasil: HasilPeriksa) => (hasil.ok ? hasil.nilai : null);

describe('umur pada suatu hari', () => {
  it.each([
    ['2007-05-05', []],
    ['2007-05-04', ['UMUR_DI_BAWAH_BATAS']],
  ])('pada %s', (hari, kode) => {
    expect(peringatanUmur('1990-05-05', hari).map((satu) => satu.kode)).toEqual(kode);
  });
});

describe('kapan seseorang lahir menurut NIK penduduk', () => {
  it.each([
    ['3276014505900001', ['1990-05-05']],
    // Both centuries may be meant.
    ['3276010101240001', ['2024-01-01', '1924-01-01']],
    ['3276013102900001', []],
  ])('%s', (digit, hari) => {
    expect(kelahiranMungkin(digit, HARI_INI)).toEqual(hari);
  });
});

describe('NIK penduduk', () => {
  it.each([
    ['3276014101900001', 'PEREMPUAN', '1990-01-01'],
    ['3276016902000001', 'PEREMPUAN', '2000-02-29'],
    ['3276013112850001', 'LAKI_LAKI', '1985-12-31'],
    ['3276017112850001', 'PEREMPUAN', '1985-12-31'],
    ['3276 0141-0190.0001', 'PEREMPUAN', '1990-01-01'],
    ['３２７６０１４１０１９０００01', 'PEREMPUAN', '1990-01-01'],
  ])('%s: %s, lahir %s', (teks, jenisKelamin, tanggalLahir) => {
    const hasil = nikPenduduk(teks);
    expect(hasil).toMatchObject({ ok: true, jenisKelamin, tanggalLahir, kodeKabKota: '3276' });
    expect(nilai(hasil)).toMatch(/^\d{16}$/);
    expect(peringatan(hasil)).toEqual([]);
  });

  it.each([
    [
      '3276013102900001',
      'Angka ke-7 sampai ke-12 NIK penduduk bukan tanggal lahir. Periksa lagi pada KTP.',
    ],
    [
      '3276016902010001',
      'Angka ke-7 sampai ke-12 NIK penduduk bukan tanggal lahir. Periksa lagi pada KTP.',
    ],
    [
      '3276017102900001',
      'Angka ke-7 sampai ke-12 NIK penduduk bukan tanggal lahir. Periksa lagi pada KTP.',
    ],
    [
      '3276010001900001',
      'Angka ke-7 sampai ke-12 NIK penduduk bukan tanggal lahir. Periksa lagi pada KTP.',
    ],
    [
      '3276014001900001',
      'Angka ke-7 sampai ke-12 NIK penduduk bukan tanggal lahir. Periksa lagi pada KTP.',
    ],
    [
      '3276010113900001',
      'Angka ke-7 sampai ke-12 NIK penduduk bukan tanggal lahir. Periksa lagi pada KTP.',
    ],
    [
      '3276010101900000',
      'Empat angka terakhir NIK penduduk tidak boleh 0000. Periksa lagi pada KTP.',
    ],
    [
      '9976010101900001',
      'Dua angka pertama NIK penduduk bukan kode provinsi. Periksa lagi pada KTP.',
    ],
    [
      '0000000000000000',
      'Dua angka pertama NIK penduduk bukan kode provinsi. Periksa lagi pada KTP.',
    ],
    [
      '3200010101900001',
      'Enam angka pertama NIK penduduk bukan kode wilayah. Periksa lagi pada KTP.',
    ],
    [
      '3276000101900001',
      'Enam angka pertama NIK penduduk bukan kode wilayah. Periksa lagi pada KTP.',
    ],
    ['327601410190001', 'NIK penduduk terdiri dari 16 angka. Yang Anda tulis baru 15.'],
    ['32760141019000011', 'NIK penduduk terdiri dari 16 angka. Yang Anda tulis 17.'],
    ['327601410190000A', 'NIK penduduk terdiri dari 16 angka saja. Hapus huruf dan tanda lain.'],
    ['', 'Isi NIK penduduk.'],
    ['9'.repeat(1_000_000), 'NIK penduduk terdiri dari 16 angka.'],
  ])('menolak %.20s', (teks, pesan) => {
    expect(galat(nikPenduduk(teks))).toBe(pesan);
  });

  it('kecamatan yang tidak ada lagi tetap sah', () => {
    expect(nikPenduduk('3276990101900001').ok).toBe(true);
  });

  it('abad mengikuti tanggal lahir yang ditulis, selain itu yang tidak di masa depan', () => {
    const kakek = nikPenduduk('3276010101200001', { tanggalLahir: '1920-01-01' });
    expect(kakek).toMatchObject({ tanggalLahir: '1920-01-01' });
    expect(peringatan(kakek)).toEqual([]);
    expect(nikPenduduk('3276010101200001')).toMatchObject({ tanggalLahir: '2020-01-01' });
    expect(nikPenduduk('3276012511260001')).toMatchObject({ tanggalLahir: '1926-11-25' });
    expect(nikPenduduk('3276012411260001')).toMatchObject({ tanggalLahir: '2026-11-24' });
  });

  it('yang hanya janggal menjadi peringatan', () => {
    expect(peringatan(nikPenduduk('3171010101900001'))).toEqual(['NIK_LUAR_DEPOK']);
    expect(
      peringatan(
        nikPenduduk('3276010101900001', { tanggalLahir: '1990-01-02', jenisKelamin: 'PEREMPUAN' }),
      ),
    ).toEqual(['TANGGAL_LAHIR_BERBEDA', 'JENIS_KELAMIN_BERBEDA']);
  });

  it('umur tepat di batas 17 tahun', () => {
    expect(peringatan(nikPenduduk('3276012411090001'))).toEqual([]);
    expect(peringatan(nikPenduduk('3276012511090001'))).toEqual(['UMUR_DI_BAWAH_BATAS']);
  });

  it('setiap NIK penduduk yang disusun dengan benar diterima dan terbaca kembali', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 36_000 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 9_999 }),
        (mundur, perempuan, urut) => {
          const lahir = tambahHari(HARI_INI, -mundur);
          const hari = Number(lahir.slice(8)) + (perempuan ? 40 : 0);
          const teks = `327605${String(hari).padStart(2, '0')}${lahir.slice(5, 7)}${lahir.slice(2, 4)}${String(urut).padStart(4, '0')}`;
          const hasil = nikPenduduk(teks, { tanggalLahir: lahir });
          return (
            hasil.ok &&
            hasil.tanggalLahir === lahir &&
            hasil.jenisKelamin === (perempuan ? 'PEREMPUAN' : 'LAKI_LAKI')
          );
        },
      ),
    );
  });

  it('tidak pernah melempar galat, apa pun teksnya', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        (teks) => typeof nikPenduduk(teks).ok === 'boolean',
      ),
    );
  });
});

describe('nomor lain', () => {
  it('nomor KK, NIB, KBLI', () => {
    expect(nilai(periksaNomorKk('3276 0101 0120 0001'))).toBe('3276010101200001');
    expect(galat(periksaNomorKk('1'))).toBe(
      'Nomor KK terdiri dari 16 angka. Yang Anda tulis baru 1.',
    );
    expect(nilai(periksaNib('0220.0012.34567'))).toBe('0220001234567');
    expect(galat(periksaNib('022000123456'))).toBe(
      'NIB terdiri dari 13 angka. Yang Anda tulis baru 12.',
    );
    expect(nilai(periksaKbli('01111'))).toBe('01111');
    expect(galat(periksaKbli('A1111'))).toContain('terdiri dari 5 angka saja');
  });

  it('NPWP badan lama mendapat 0 di depan, yang asli tetap disimpan', () => {
    expect(periksaNpwp('01.234.567.8-412.000', { badan: true })).toMatchObject({
      nilai: '0012345678412000',
      asli: '012345678412000',
      peringatan: [],
    });
    expect(nilai(periksaNpwp('0012345678412000', { badan: true }))).toBe('0012345678412000');
    expect(galat(periksaNpwp('123', { badan: true }))).toBe(
      'NPWP terdiri dari 15 atau 16 angka. Yang Anda tulis 3.',
    );
    expect(periksaNpwp('12345678901234567', { badan: true }).ok).toBe(false);
  });

  it('NPWP dari satu angka, juga setelah angka 0 di depan', () => {
    for (const npwp of ['111111111111111', '1111111111111111', '0111111111111111'])
      expect(peringatan(periksaNpwp(npwp, { badan: true }))).toEqual(['NPWP_SATU_ANGKA']);
    expect(peringatan(periksaNpwp('222222222222222', { badan: false }))).toEqual([
      'NPWP_SATU_ANGKA',
      'NPWP_LAMA',
    ]);
  });

  it('NPWP perorangan', () => {
    const nikPenduduk = '3276014101900001';
    expect(peringatan(periksaNpwp(nikPenduduk, { badan: false, nikPenduduk }))).toEqual([]);
    expect(peringatan(periksaNpwp('3276014101900002', { badan: false, nikPenduduk }))).toEqual([
      'NPWP_BUKAN_NIK',
    ]);
    const lama = periksaNpwp('012345678412000', { badan: false, nikPenduduk });
    expect(nilai(lama)).toBe('012345678412000');
    expect(peringatan(lama)).toEqual(['NPWP_LAMA']);
  });

  it('NPWP dari satu angka ditanyakan, milik badan maupun perorangan', () => {
    for (const badan of [true, false]) {
      expect(peringatan(periksaNpwp('0000000000000000', { badan }))).toContain('NPWP_SATU_ANGKA');
    }
    expect(peringatan(periksaNpwp('111111111111111', { badan: true }))).toEqual([
      'NPWP_SATU_ANGKA',
    ]);
  });

  it('kode pos', () => {
    expect(peringatan(periksaKodePos('16431', '16431'))).toEqual([]);
    expect(peringatan(periksaKodePos('16432', '16431'))).toEqual(['KODE_POS_BERBEDA']);
    expect(periksaKodePos('1643').ok).toBe(false);
  });

  it('telepon', () => {
    expect(nilai(periksaTelepon('0812-3456-7890'))).toBe('+6281234567890');
    expect(peringatan(periksaTelepon('0812-3456-7890'))).toEqual([]);
    expect(peringatan(periksaTelepon('021 7788 9900'))).toEqual([]);
    expect(peringatan(periksaTelepon('0251 832 1234'))).toEqual(['TELEPON_TIDAK_LAZIM']);
    expect(periksaTelepon('tidak ada').ok).toBe(false);
  });
});

describe('izin', () => {
  it('halal', () => {
    expect(nilai(periksaHalal('id 3211.0000.1234.56789'))).toBe('ID32110000123456789');
    expect(galat(periksaHalal('KH-12345'))).toContain('yang diawali ID');
    expect(periksaHalal('ID3211000012345678').ok).toBe(false);
    expect(periksaHalal('ID321100001234567890').ok).toBe(false);
  });

  const pirt = (teks: string, tanggalTerbit?: string) =>
    periksaPirt(teks, { hariIni: HARI_INI, tanggalTerbit });

  it('P-IRT dinormalkan dan tahun akhirnya dibaca', () => {
    const hasil = pirt('P-IRT No. 2063276010001 28');
    expect(hasil).toMatchObject({ nilai: '2063276010001-28', tahunBerakhir: 2028, peringatan: [] });
    expect(nilai(pirt('206327601000128'))).toBe('2063276010001-28');
  });

  it('P-IRT janggal', () => {
    expect(peringatan(pirt('2063171010001-28'))).toEqual(['PIRT_LUAR_DEPOK']);
    expect(peringatan(pirt('2063276010001-25'))).toEqual(['PIRT_KEDALUWARSA']);
    expect(peringatan(pirt('2063276010001-26'))).toEqual([]);
    expect(peringatan(pirt('2063276010001-31'))).toEqual([]);
    expect(peringatan(pirt('2063276010001-32'))).toEqual(['PIRT_TERLALU_LAMA']);
  });

  it('P-IRT berbentuk lain hanya diterima bila terbit sejak 2021', () => {
    expect(pirt('9063276010001-28').ok).toBe(false);
    expect(pirt('9063276010001-28', '2020-12-31').ok).toBe(false);
    expect(peringatan(pirt('9063276010001-28', '2021-01-01'))).toEqual(['PIRT_BENTUK_LAIN']);
    expect(pirt('abc', '2024-01-01').ok).toBe(false);
  });

  it('BPOM tidak pernah ditolak karena bentuknya', () => {
    expect(peringatan(periksaBpom('BPOM RI MD 235602169254'))).toEqual([]);
    expect(nilai(periksaBpom('BPOM RI MD 235602169254'))).toBe('MD235602169254');
    expect(peringatan(periksaBpom('MD 12'))).toEqual(['BPOM_TIDAK_LAZIM']);
    expect(periksaBpom('').ok).toBe(false);
  });
});

describe('isian formulir', () => {
  const pesan = (skema: ReturnType<typeof isianNib>, isi: unknown) =>
    skema.safeParse(isi).error?.issues.map(({ message }) => message);

  it('memakai kalimat aturan', () => {
    expect(pesan(isianNikPenduduk(), '327601410190001')).toEqual([
      'NIK penduduk terdiri dari 16 angka. Yang Anda tulis baru 15.',
    ]);
    expect(isianNikPenduduk().parse(' 3276 0141 0190 0001 ')).toBe('3276014101900001');
    expect(isianNpwp(true).parse('01.234.567.8-412.000')).toBe('0012345678412000');
    expect(isianKodePos().parse('16431')).toBe('16431');
    expect(pesan(isianNib(), '')).toEqual(['Isi NIB.']);
    expect(pesan(isianNib(), '0220001234567\u0000')).toHaveLength(1);
  });
});
