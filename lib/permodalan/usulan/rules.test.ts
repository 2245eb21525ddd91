import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pembanding, PembandingProduk } from '../banding/types';
import { biayaDari, susunRencana } from '../biaya/rules';
import type { Ketentuan } from '../produk/types';
import type { SumberModalDto } from '../sumber/types';
import {
  type CalonUsulan,
  LANGKAH_USULAN,
  pilihUsulan,
  susunUsulan,
  syaratBelumDiperiksa,
  syaratLamaAnggota,
  terbayar,
  usulanMuat,
} from './rules';

const KETENTUAN: Ketentuan = {
  nama: 'Modal Usaha',
  plafonMin: 1_000_000n,
  plafonMaks: 50_000_000n,
  pola: 'KONVENSIONAL',
  akad: null,
  cara: 'FLAT',
  persen: '12',
  nisbah: null,
  provisiPersen: '0',
  biayaAdministrasi: 0n,
  tenorMin: 3,
  tenorMaks: 36,
  lamaAnggotaMin: null,
  syarat: null,
  agunan: null,
};
const minta = { jumlah: 12_000_000n, tenor: 12, laba: 0n };

describe('usulan yang muat', () => {
  it('jumlah terbesar untuk jangka waktu itu, dan jangka waktu untuk jumlah itu', () => {
    expect(usulanMuat(KETENTUAN, minta, 560_000n)).toEqual({
      jumlah: { jumlah: 6_000_000n, tenor: 12, angsuran: 560_000n },
      tenor: { jumlah: 12_000_000n, tenor: 28, angsuran: 548_583n },
    });
  });
  it('tidak ada bila yang diminta sudah muat, tidak ada sisa, atau tidak ada yang cukup kecil', () => {
    const kosong = { jumlah: null, tenor: null };
    expect(usulanMuat(KETENTUAN, minta, 1_120_000n)).toEqual(kosong);
    expect(usulanMuat(KETENTUAN, minta, 0n)).toEqual(kosong);
    expect(usulanMuat(KETENTUAN, minta, 10_000n)).toEqual(kosong);
    expect(usulanMuat({ ...KETENTUAN, persen: null }, minta, 560_000n)).toEqual(kosong);
  });
  it('jangka waktu di luar produk diganti yang terdekat', () => {
    const { jumlah } = usulanMuat({ ...KETENTUAN, tenorMaks: 6 }, minta, 1_060_000n);
    expect(jumlah).toEqual({ jumlah: 6_000_000n, tenor: 6, angsuran: 1_060_000n });
  });

  const ketentuan = fc
    .record({
      cara: fc.constantFrom('MENURUN', 'FLAT', 'ANUITAS'),
      persen: fc.integer({ min: 0, max: 36 }).map(String),
      plafonMin: fc.bigInt({ min: 1n, max: 5_000_000n }),
      lebar: fc.bigInt({ min: 0n, max: 60_000_000n }),
      tenorMin: fc.integer({ min: 1, max: 12 }),
      tambah: fc.integer({ min: 0, max: 36 }),
    })
    .map(
      ({ lebar, tambah, ...isi }): Ketentuan => ({
        ...KETENTUAN,
        ...isi,
        plafonMaks: isi.plafonMin + lebar,
        tenorMaks: isi.tenorMin + tambah,
      }),
    );

  it('selalu di dalam ketentuan, terbayar, dan tidak ada langkah berikutnya yang masih muat', () => {
    fc.assert(
      fc.property(
        ketentuan,
        fc.bigInt({ min: 100_000n, max: 60_000_000n }),
        fc.integer({ min: 1, max: 48 }),
        fc.bigInt({ min: -1_000_000n, max: 5_000_000n }),
        (isi, jumlah, tenor, sisa) => {
          const biaya = biayaDari(isi);
          if (!biaya) return;
          const angsuran = (berapa: bigint, bulan: number) =>
            susunRencana(biaya, berapa, bulan, 0n).angsuranTerbesar;
          const hasil = usulanMuat(isi, { jumlah, tenor, laba: 0n }, sisa);
          for (const satu of [hasil.jumlah, hasil.tenor]) {
            if (!satu) continue;
            expect(satu.angsuran).toBe(angsuran(satu.jumlah, satu.tenor));
            expect(satu.angsuran <= sisa).toBe(true);
            expect(satu.jumlah >= isi.plafonMin && satu.jumlah <= isi.plafonMaks).toBe(true);
            expect(satu.jumlah <= jumlah).toBe(true);
            expect(satu.tenor >= isi.tenorMin && satu.tenor <= isi.tenorMaks).toBe(true);
          }
          if (hasil.jumlah) {
            const lagi = hasil.jumlah.jumlah + LANGKAH_USULAN;
            if (lagi <= jumlah && lagi <= isi.plafonMaks) {
              expect(angsuran(lagi, hasil.jumlah.tenor) > sisa).toBe(true);
            }
          }
          if (hasil.tenor) {
            expect(hasil.tenor.jumlah).toBe(jumlah);
            for (let ke = Math.max(tenor + 1, isi.tenorMin); ke < hasil.tenor.tenor; ke += 1) {
              expect(angsuran(jumlah, ke) > sisa).toBe(true);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('yang tidak disebut sumbernya tidak membatasi, dan tidak diusulkan lebih lama', () => {
    const bebas = { plafonMin: null, plafonMaks: null, tenorMin: null, tenorMaks: null };
    expect(usulanMuat({ ...KETENTUAN, ...bebas }, minta, 560_000n)).toEqual({
      jumlah: { jumlah: 6_000_000n, tenor: 12, angsuran: 560_000n },
      tenor: null,
    });
  });

  const produk = (ketentuanId: string, ubah: Partial<Ketentuan>, anggota = true) =>
    ({
      jenis: 'PRODUK',
      produk: { ketentuanId, ketentuan: { ...KETENTUAN, ...ubah }, koperasi: { anggota } },
    }) as unknown as CalonUsulan;
  const sumber = (id: string, ubah: Partial<SumberModalDto>) =>
    ({
      jenis: 'SUMBER',
      sumber: { ...KETENTUAN, id, plafonMin: null, tenorMin: null, ...ubah },
      syarat: [],
    }) as unknown as CalonUsulan;

  it('dari semua sumber hanya yang ada usulannya, menurut biaya sebenarnya, dengan biayanya', () => {
    const daftar = [
      produk('kecil', { plafonMaks: 3_000_000n }),
      produk('besar-saja', { plafonMin: 9_000_000n, tenorMaks: 12 }),
      produk('lain', { cara: 'MENURUN', persen: '12' }, false),
      sumber('kur', { cara: 'MENURUN', persen: '3', plafonMaks: 10_000_000n, tenorMaks: 36 }),
      sumber('tanpa-biaya', { cara: null, persen: null }),
    ];
    const hasil = susunUsulan(daftar, minta, 560_000n);
    expect(hasil.map(({ kunci, terbuka }) => [kunci, terbuka])).toEqual([
      ['kur', true],
      ['lain', false],
      ['kecil', true],
    ]);
    const [kur] = hasil;
    expect(kur?.usulan[0]).toMatchObject({ jumlah: 6_500_000n, tenor: 12 });
    expect(Number(kur?.usulan[0]?.efektif)).toBeCloseTo(3, 1);
    for (const satu of hasil.flatMap(({ usulan }) => usulan)) {
      expect(satu.angsuran <= 560_000n).toBe(true);
      expect(satu.totalBiaya > 0n).toBe(true);
    }
  });

  it('yang terbuka tidak terdesak oleh yang harus diikuti dahulu', () => {
    const murah = ['a', 'b', 'c'].map((id) => produk(id, { persen: '1' }, false));
    const hasil = susunUsulan([...murah, produk('sendiri', {})], minta, 560_000n);
    expect(pilihUsulan(hasil, 2).map(({ kunci }) => kunci)).toEqual(['a', 'b', 'sendiri']);
  });
});

describe('yang tidak diperiksa', () => {
  const dasar = { kunci: 'a', nama: 'A', biaya: null, tanpaBiaya: null, termurah: false };
  it('disebut lengkap, yang diketahui terpenuhi tidak', () => {
    const mekaar = {
      ...dasar,
      jenis: 'SUMBER',
      sumber: { syarat: 'Keluarga prasejahtera, bergabung dalam kelompok', agunan: null },
      syarat: [{ keadaan: 'PERLU_DIPERIKSA', kalimat: 'Hanya untuk perempuan.' }],
    } as unknown as Pembanding;
    expect(syaratBelumDiperiksa(mekaar)).toEqual([
      'Hanya untuk perempuan.',
      'Keluarga prasejahtera, bergabung dalam kelompok.',
    ]);
    const produk = {
      ...dasar,
      jenis: 'PRODUK',
      produk: {
        ketentuan: { ...KETENTUAN, agunan: 'BPKB', lamaAnggotaMin: 6 },
        koperasi: { anggotaSejak: null },
      },
    } as unknown as Pembanding;
    expect(syaratBelumDiperiksa(produk)).toEqual([
      'Menjadi anggota paling sedikit 6 bulan.',
      'Agunan: BPKB.',
    ]);
  });
  it('lama menjadi anggota diperiksa bila diketahui: terpenuhi atau belum', () => {
    const sejak = (anggotaSejak: string | null) =>
      ({
        ...dasar,
        jenis: 'PRODUK',
        produk: { ketentuan: { ...KETENTUAN, lamaAnggotaMin: 3 }, koperasi: { anggotaSejak } },
      }) as unknown as PembandingProduk;
    const [lama, baru] = [sejak('2026-01-10'), sejak('2026-09-10')];
    expect(syaratLamaAnggota(lama, '2026-11-30')).toBe(
      'Terpenuhi: menjadi anggota paling sedikit 3 bulan (anggota sejak 10 Januari 2026).',
    );
    expect(syaratLamaAnggota(baru, '2026-11-30')).toMatch(
      /^Belum terpenuhi: produk ini untuk .* baru 2 bulan, sejak 10 September 2026\.$/,
    );
    expect(syaratLamaAnggota(sejak(null), '2026-11-30')).toBeNull();
    for (const satu of [lama, baru])
      expect(syaratBelumDiperiksa(satu).join()).not.toContain('bulan');
  });
  it('terbayar hanya bila biayanya dan sisanya diketahui', () => {
    const satu = { ...dasar, biaya: { angsuranTerbesar: 5n } } as unknown as Pembanding;
    expect([terbayar(satu, 5n), terbayar(satu, 4n), terbayar(satu, null)]).toEqual([
      true,
      false,
      null,
    ]);
    expect(terbayar(dasar as unknown as Pembanding, 9n)).toBeNull();
  });
});
