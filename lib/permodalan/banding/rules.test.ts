import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KategoriKesehatan } from '@/lib/platform/db/generated/enums';
import type { SumberModalDto } from '../sumber/types';
import {
  alamatModal,
  angsuranBerlabel,
  bandingkan,
  efektifTerendah,
  hitungPembanding,
} from './rules';
import type { ProdukPembanding } from './types';

describe('nama angsuran', () => {
  const dari = (cara: 'MENURUN' | 'FLAT' | 'ANUITAS', persen: string, tenor: number) => {
    const isi = { ...produk('a').ketentuan, cara, persen };
    const biaya = hitungPembanding(isi, 10_000_000n, tenor, undefined);
    return typeof biaya === 'string' ? null : angsuranBerlabel(biaya);
  };
  it.each([
    ['MENURUN', '12', 12, 'Angsuran pertama, lalu menurun', 933_333n],
    ['MENURUN', '12', 2, 'Angsuran pertama, lalu menurun', 5_100_000n],
    ['MENURUN', '12', 1, 'Angsuran sebulan', 10_100_000n],
    ['MENURUN', '0', 12, 'Angsuran sebulan', 833_333n],
    ['FLAT', '12', 12, 'Angsuran sebulan', 933_333n],
    ['ANUITAS', '12', 12, 'Angsuran sebulan', 888_488n],
  ] as const)('%s %s persen selama %i bulan: %s', (cara, persen, tenor, label, jumlah) => {
    expect(dari(cara, persen, tenor)).toEqual({ label, jumlah });
  });
});

const produk = (
  id: string,
  ubah: Partial<ProdukPembanding['ketentuan']> = {},
  koperasi: Partial<ProdukPembanding['koperasi']> = {},
): ProdukPembanding => ({
  ketentuanId: id,
  ketentuan: {
    nama: `Produk ${id}`,
    plafonMin: 1_000_000n,
    plafonMaks: 50_000_000n,
    pola: 'KONVENSIONAL',
    akad: null,
    cara: 'MENURUN',
    persen: '18',
    nisbah: null,
    provisiPersen: '0',
    biayaAdministrasi: 0n,
    tenorMin: 3,
    tenorMaks: 36,
    lamaAnggotaMin: null,
    syarat: null,
    agunan: null,
    ...ubah,
  },
  koperasi: {
    id: `k-${id}`,
    nama: `Koperasi ${id}`,
    wilayah: '',
    kategori: 'SEHAT',
    penilaianTahunBuku: 2025,
    anggota: false,
    anggotaSejak: null,
    menerimaAnggota: true,
    adaPengurus: true,
    pengajuanTerbuka: null,
    ...koperasi,
  },
});

const program = (id: string, ubah: Partial<SumberModalDto> = {}): SumberModalDto => ({
  id,
  versi: 1,
  aktif: true,
  nama: `Program ${id}`,
  penyelenggara: 'Bank',
  jenis: 'BANK',
  penerima: 'PERORANGAN',
  plafonMin: null,
  plafonMaks: null,
  pola: 'KONVENSIONAL',
  akad: null,
  cara: 'MENURUN',
  persen: '6',
  nisbah: null,
  provisiPersen: '0',
  biayaAdministrasi: 0n,
  tenorMin: null,
  tenorMaks: null,
  hanyaPerempuan: false,
  skala: [],
  usiaUsahaBulan: null,
  syarat: null,
  agunan: null,
  caraMengajukan: null,
  sumber: 's',
  tanggalSumber: '2026-01-01',
  catatan: null,
  belumDikonfirmasi: true,
  ...ubah,
});

const PILIHAN = {
  jumlah: 10_000_000n,
  tenor: 12,
  laba: undefined,
  pola: undefined,
  urut: 'efektif',
} as const;
const PROFIL = { perempuan: false, skala: 'MIKRO', usiaUsahaBulan: 24 } as const;
const kunci = (daftar: readonly { kunci: string }[]) => daftar.map((satu) => satu.kunci);

describe('bandingkan', () => {
  it('mengurutkan menurut biaya sebenarnya, bukan menurut persen yang tertulis', () => {
    const hasil = bandingkan(
      [
        produk('flat', { cara: 'FLAT', persen: '12' }),
        produk('menurun', { persen: '18' }),
        produk('berbiaya', { persen: '15', provisiPersen: '3' }),
      ],
      [],
      PILIHAN,
      PROFIL,
    );
    // 18 %; 15 % and 3 % at once come to about 20,9 %; flat 12 % to 21,4 %.
    expect(kunci(hasil.lain)).toEqual(['menurun', 'berbiaya', 'flat']);
    expect(hasil.lain.map((satu) => satu.termurah)).toEqual([true, false, false]);
    // The lowest stays the lowest however the list is sorted; 9 is less than 18, not "9" more than "18".
    expect(efektifTerendah([...hasil.lain].reverse())).toBe(
      hasil.lain[0]?.biaya?.efektif?.perTahun,
    );
    const sembilan = bandingkan([produk('a', { persen: '9' })], [], PILIHAN, PROFIL).lain;
    expect(efektifTerendah([...hasil.lain, ...sembilan])).toBe(
      sembilan[0]?.biaya?.efektif?.perTahun,
    );
    expect(efektifTerendah([])).toBeNull();
  });

  it('koperasi sendiri terpisah, dan yang tidak sehat di belakang tanpa dianjurkan', () => {
    const hasil = bandingkan(
      [
        produk('murah', { persen: '6' }, { anggota: true, kategori: 'TIDAK_SEHAT' }),
        produk('mahal', { persen: '24' }, { anggota: true, kategori: 'BELUM_DINILAI' }),
        produk('lain', { persen: '1' }),
      ],
      [program('kur')],
      PILIHAN,
      PROFIL,
    );
    expect(kunci(hasil.anggota)).toEqual(['mahal', 'murah']);
    expect(hasil.anggota.map((satu) => satu.termurah)).toEqual([true, false]);
    expect(efektifTerendah(hasil.anggota)).toBe(hasil.anggota[0]?.biaya?.efektif?.perTahun);
    expect(kunci(hasil.lain)).toEqual(['lain']);
    expect(kunci(hasil.program)).toEqual(['kur']);
  });

  it('hanya yang sesuai jumlah, jangka waktu, dan pola', () => {
    const daftar = [
      produk('kecil', { plafonMaks: 9_999_999n }),
      produk('pendek', { tenorMaks: 11 }),
      produk('syariah', { pola: 'SYARIAH', akad: 'MURABAHAH', cara: null }),
      produk('pas', { plafonMin: 10_000_000n, tenorMin: 12 }),
    ];
    expect(kunci(bandingkan(daftar, [], PILIHAN, PROFIL).lain)).toEqual(['pas', 'syariah']);
    const syariah = { ...PILIHAN, pola: 'SYARIAH' } as const;
    expect(kunci(bandingkan(daftar, [], syariah, PROFIL).lain)).toEqual(['syariah']);
  });

  it('yang tidak disebut biayanya dan yang butuh laba ada di belakang', () => {
    const bagi = {
      pola: 'SYARIAH',
      akad: 'MUDHARABAH',
      cara: null,
      persen: null,
      nisbah: '30',
    } as const;
    const tanpa = bandingkan([produk('bagi', bagi), produk('a')], [], PILIHAN, PROFIL);
    expect(kunci(tanpa.lain)).toEqual(['a', 'bagi']);
    expect(tanpa.lain[1]).toMatchObject({ biaya: null, tanpaBiaya: 'PERLU_LABA' });
    const dengan = bandingkan([produk('bagi', bagi)], [], { ...PILIHAN, laba: 100_000n }, PROFIL);
    expect(dengan.lain[0]?.biaya).toMatchObject({ perkiraan: true, totalBiaya: 360_000n });
    const tak = bandingkan([], [program('a', { persen: null, cara: null })], PILIHAN, PROFIL);
    expect(tak.program[0]?.tanpaBiaya).toBe('TIDAK_DISEBUT');
  });

  it('sumber untuk koperasi tidak dibandingkan, dan yang tidak dipenuhi tidak dianjurkan', () => {
    const hasil = bandingkan(
      [],
      [
        program('lpdb', { penerima: 'KOPERASI' }),
        program('mekaar', { hanyaPerempuan: true, persen: '1' }),
        program('kur'),
      ],
      PILIHAN,
      PROFIL,
    );
    expect(hasil.untukKoperasi.map((satu) => satu.id)).toEqual(['lpdb']);
    expect(kunci(hasil.program)).toEqual(['kur', 'mekaar']);
    expect(hasil.program[1]?.termurah).toBe(false);
  });

  it('tidak bergantung pada urutan masuk', () => {
    const daftar = ['SEHAT', 'TIDAK_SEHAT', 'CUKUP_SEHAT'].flatMap((kategori, i) =>
      [6, 12, 12, 24].map((persen, j) =>
        produk(
          `${i}${j}`,
          { persen: String(persen), cara: j % 2 === 0 ? 'FLAT' : 'ANUITAS' },
          { kategori: kategori as KategoriKesehatan, anggota: j === 0 },
        ),
      ),
    );
    const harapan = bandingkan(daftar, [], PILIHAN, PROFIL);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(daftar, { minLength: daftar.length }),
        fc.constantFrom('efektif' as const, 'total' as const, 'angsuran' as const),
        (acak, urut) => {
          const hasil = bandingkan(acak, [], { ...PILIHAN, urut }, PROFIL);
          const lurus = bandingkan(daftar, [], { ...PILIHAN, urut }, PROFIL);
          expect(kunci(hasil.anggota)).toEqual(kunci(lurus.anggota));
          expect(kunci(hasil.lain)).toEqual(kunci(lurus.lain));
        },
      ),
      { numRuns: 25 },
    );
    expect(harapan.anggota).toHaveLength(3);
  });
});

it('hitungPembanding memisahkan biaya di muka', () => {
  const hasil = hitungPembanding(
    produk('a', { provisiPersen: '1', biayaAdministrasi: 25_000n }).ketentuan,
    10_000_000n,
    12,
    undefined,
  );
  expect(hasil).toMatchObject({ biayaDiMuka: 125_000n, diterima: 9_875_000n, perkiraan: false });
});

it('alamatModal melewatkan yang kosong', () => {
  expect(alamatModal('/x', { jumlah: 5n, tenor: 3, laba: undefined, pola: '' })).toBe(
    '/x?jumlah=5&tenor=3',
  );
});
