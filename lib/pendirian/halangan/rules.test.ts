import { describe, expect, test } from 'vitest';
import type { JabatanKoperasi } from '@/lib/platform/db/generated/enums';
import {
  adalahPengawas,
  adalahPengurus,
  type FaktaBerkas,
  type FaktaPendiri,
  type FaktaPendirian,
  halanganLangkah,
  JABATAN_TERPILIH,
  modalTerkumpul,
} from './rules';

const POKOK = 100_000n;

const SUSUNAN: (JabatanKoperasi | null)[] = [
  ...(['KETUA', 'SEKRETARIS', 'BENDAHARA', 'KETUA_PENGAWAS'] as const),
  ...Array<null>(5).fill(null),
];

const pendiri = (jumlah = 9): FaktaPendiri[] =>
  Array.from({ length: jumlah }, (_, i) => ({
    id: `id-${i}`,
    nama: `Pendiri ${i + 1}`,
    hadirRapat: true,
    jabatan: SUSUNAN[i] ?? null,
    bersediaDipilih: false,
    simpananPokok: POKOK,
    setoranTambahan: 0n,
    kelurahanKode: '32.76.01.1006',
    tanggalSetor: '2026-03-02',
  }));

const fakta = (ubah: Partial<FaktaPendirian> = {}): FaktaPendirian => ({
  bentuk: 'PRIMER_KAB_KOTA',
  simpanPinjam: false,
  adalahKkmp: false,
  wilayah: { wilayahKerja: 'KOTA', kelurahanKode: '32.76.01.1006' },
  galatNama: [],
  pendiri: pendiri(),
  berkas: [],
  rapat: { tanggal: '2026-03-01', simpananPokok: POKOK, namaLurah: null, dewanSyariahLuar: [] },
  tanggalPenyuluhan: '2026-02-20',
  ketentuan: {
    pendiriPalingSedikit: 9,
    pengurusPalingSedikit: 3,
    pengawasPalingSedikit: 1,
    dewanSyariahPalingSedikit: null,
    modalPalingSedikit: null,
  },
  ...ubah,
});

const pesan = (syarat: Parameters<typeof halanganLangkah>[0], isi: FaktaPendirian) =>
  halanganLangkah(syarat, isi).map((satu) => satu.pesan);

test('yang lengkap tidak terhalang apa pun', () => {
  const semua = [
    ...(['NAMA_SESUAI', 'CUKUP_PENDIRI', 'BERKAS_ADA', 'BERKAS_SESUAI'] as const),
    ...(['RAPAT_SAH', 'PERNYATAAN_ADA', 'SETORAN_LENGKAP', 'MODAL_CUKUP'] as const),
  ];
  expect(pesan(semua, fakta())).toEqual([]);
});

describe('jumlah pendiri', () => {
  test('delapan orang kurang satu', () => {
    expect(pesan(['CUKUP_PENDIRI'], fakta({ pendiri: pendiri(8) }))).toEqual([
      'Pendiri paling sedikit 9 orang. Sekarang 8, kurang 1.',
    ]);
  });

  test('pendiri di luar wilayah keanggotaan disebut namanya', () => {
    const isi = fakta({
      wilayah: { wilayahKerja: 'KELURAHAN', kelurahanKode: '32.76.01.1006' },
      pendiri: pendiri().map((satu, i) =>
        i === 3 ? { ...satu, kelurahanKode: '32.76.01.1007' } : satu,
      ),
    });
    expect(pesan(['CUKUP_PENDIRI'], isi)).toEqual([
      expect.stringMatching(
        /^Di luar wilayah keanggotaan: Pendiri 4\. Anggotanya: Warga Kelurahan/,
      ),
    ]);
  });

  test('koperasi sekunder dihitung dalam koperasi', () => {
    const ketentuan = { ...fakta().ketentuan, pendiriPalingSedikit: 3 };
    const isi = fakta({ bentuk: 'SEKUNDER_KAB_KOTA', pendiri: pendiri(2), ketentuan });
    expect(pesan(['CUKUP_PENDIRI'], isi)).toEqual([
      'Pendiri paling sedikit 3 koperasi. Sekarang 2, kurang 1.',
    ]);
  });
});

describe('berkas', () => {
  const berkas = (ubah: Partial<FaktaBerkas>): FaktaBerkas => ({
    kode: 'daftar-hadir',
    nama: 'Daftar hadir',
    wajib: true,
    untuk: null,
    status: 'SESUAI',
    ...ubah,
  });

  test('yang wajib dan belum ada disebut, dengan nama pendirinya', () => {
    const isi = fakta({
      berkas: [berkas({ status: null }), berkas({ status: null, untuk: 'Ani', nama: 'Bukti' })],
    });
    expect(pesan(['BERKAS_ADA'], isi)).toEqual([
      'Belum ada berkas: Daftar hadir.',
      'Belum ada berkas: Bukti, Ani.',
    ]);
  });

  test('berkas yang sama dari beberapa pendiri disebut satu kali', () => {
    const bukti = (untuk: string) => berkas({ status: null, nama: 'Bukti', untuk });
    expect(
      pesan(['BERKAS_ADA'], fakta({ berkas: [bukti('Ani'), bukti('Budi'), bukti('Cici')] })),
    ).toEqual(['Belum ada berkas: Bukti, Ani, Budi, Cici.']);
  });

  test('yang tidak wajib boleh tidak ada, tetapi yang ada harus benar', () => {
    expect(
      pesan(['BERKAS_ADA'], fakta({ berkas: [berkas({ wajib: false, status: null })] })),
    ).toEqual([]);
    const perlu = fakta({ berkas: [berkas({ wajib: false, status: 'PERLU_PERBAIKAN' })] });
    expect(pesan(['BERKAS_ADA'], perlu)).toEqual(['Berkas perlu diperbaiki: Daftar hadir.']);
  });

  test('sebelum dinas menyetujui, setiap berkas sudah diperiksa', () => {
    const isi = fakta({ berkas: [berkas({ status: 'BELUM_DIPERIKSA' })] });
    expect(pesan(['BERKAS_ADA'], isi)).toEqual([]);
    expect(pesan(['BERKAS_SESUAI'], isi)).toEqual(['Berkas belum diperiksa: Daftar hadir.']);
  });
});

describe('rapat pendirian', () => {
  const ubahPendiri = (ubah: (satu: FaktaPendiri, i: number) => Partial<FaktaPendiri>) =>
    pendiri().map((satu, i) => ({ ...satu, ...ubah(satu, i) }));

  test('belum dicatat', () => {
    expect(pesan(['RAPAT_SAH'], fakta({ rapat: null }))).toEqual([
      'Hasil rapat pendirian belum dicatat.',
    ]);
  });

  test('tidak boleh sebelum penyuluhan; pada hari yang sama boleh', () => {
    expect(pesan(['RAPAT_SAH'], fakta({ tanggalPenyuluhan: '2026-03-01' }))).toEqual([]);
    expect(pesan(['RAPAT_SAH'], fakta({ tanggalPenyuluhan: '2026-03-02' }))).toEqual([
      'Rapat diadakan sebelum penyuluhan (2 Maret 2026).',
    ]);
  });

  test('yang hadir paling sedikit sejumlah pendiri yang disyaratkan', () => {
    const isi = fakta({ pendiri: ubahPendiri((_, i) => ({ hadirRapat: i !== 8 })) });
    expect(pesan(['RAPAT_SAH'], isi)).toEqual([
      'Yang hadir rapat paling sedikit 9 orang. Tercatat 8.',
    ]);
  });

  test('yang terpilih tanpa hadir memerlukan pernyataan; setiap yang belum disebut namanya', () => {
    const isi = fakta({
      pendiri: ubahPendiri((_, i) => ({
        hadirRapat: i !== 0 && i !== 1 && i !== 8,
        bersediaDipilih: i === 1,
      })),
    });
    expect(pesan(['PERNYATAAN_ADA'], isi)).toEqual([
      'Terpilih tanpa hadir, dan pernyataan tertulis bersedia dipilih belum dicatat: Pendiri 1.',
    ]);
    expect(pesan(['PERNYATAAN_ADA'], { ...isi, rapat: null })).toEqual([]);
  });

  test('ketua dan ketua pengawas harus ada, pengurus cukup', () => {
    const isi = fakta({ pendiri: ubahPendiri(() => ({ jabatan: null })) });
    expect(pesan(['RAPAT_SAH'], isi)).toEqual([
      'Pilih tepat satu ketua.',
      'Pengurus paling sedikit 3 orang. Tercatat 0.',
      'Pilih tepat satu ketua pengawas.',
      'Pengawas paling sedikit 1 orang. Tercatat 0.',
    ]);
  });

  test('ketua pengawas koperasi kelurahan adalah lurah', () => {
    const rapat = {
      tanggal: '2026-03-01',
      simpananPokok: POKOK,
      namaLurah: 'Lurah Contoh',
      dewanSyariahLuar: [],
    };
    const tanpa = ubahPendiri((satu) =>
      satu.jabatan === 'KETUA_PENGAWAS' ? { jabatan: null } : {},
    );
    expect(pesan(['RAPAT_SAH'], fakta({ adalahKkmp: true, rapat, pendiri: tanpa }))).toEqual([]);
    expect(
      pesan(
        ['RAPAT_SAH'],
        fakta({ adalahKkmp: true, rapat: { ...rapat, namaLurah: null }, pendiri: tanpa }),
      ),
    ).toEqual([
      'Isi nama lurah sebagai ketua pengawas karena jabatannya.',
      'Pengawas paling sedikit 1 orang. Tercatat 0.',
    ]);
    expect(pesan(['RAPAT_SAH'], fakta({ adalahKkmp: true, rapat }))).toEqual([
      'Ketua pengawas adalah lurah, jadi pendiri hanya dapat menjadi anggota pengawas.',
    ]);
  });
});

describe('setoran dan modal', () => {
  test('setiap pendiri menyetor simpanan pokok yang diputuskan rapat', () => {
    const isi = fakta({
      pendiri: pendiri().map((satu, i) => ({
        ...satu,
        simpananPokok: i === 0 ? null : i === 1 ? 50_000n : POKOK,
      })),
    });
    expect(pesan(['SETORAN_LENGKAP'], isi)).toEqual([
      'Setoran simpanan pokok belum dicatat: Pendiri 1.',
      'Simpanan pokok Pendiri 2 tercatat Rp50.000, padahal rapat memutuskan Rp100.000.',
    ]);
  });

  test('modal simpan pinjam: kurang satu rupiah tidak cukup, tepat cukup', () => {
    const ketentuan = { ...fakta().ketentuan, modalPalingSedikit: 500_000_000n };
    const dengan = (tambahan: bigint) =>
      fakta({
        simpanPinjam: true,
        ketentuan,
        pendiri: pendiri().map((satu, i) => ({
          ...satu,
          setoranTambahan: i === 0 ? tambahan : 0n,
        })),
      });
    expect(modalTerkumpul(dengan(499_100_000n).pendiri)).toBe(500_000_000n);
    expect(pesan(['MODAL_CUKUP'], dengan(499_100_000n))).toEqual([]);
    expect(pesan(['MODAL_CUKUP'], dengan(499_099_999n))).toEqual([
      'Modal koperasi simpan pinjam paling sedikit Rp500.000.000. Terkumpul Rp499.999.999, kurang Rp1.',
    ]);
    expect(pesan(['MODAL_CUKUP'], { ...dengan(0n), simpanPinjam: false })).toEqual([]);
  });
});

describe('dewan pengawas syariah', () => {
  const susunan = (
    anggota: number,
    dewanSyariahPalingSedikit: number | null,
    dewanSyariahLuar: string[] = [],
  ) =>
    pesan(
      ['RAPAT_SAH'],
      fakta({
        pendiri: pendiri().map((satu, i) =>
          i >= 4 && i < 4 + anggota ? { ...satu, jabatan: 'DEWAN_PENGAWAS_SYARIAH' } : satu,
        ),
        rapat: {
          tanggal: '2026-03-01',
          simpananPokok: POKOK,
          namaLurah: null,
          dewanSyariahLuar,
        },
        ketentuan: { ...fakta().ketentuan, dewanSyariahPalingSedikit },
      }),
    );

  test('koperasi simpan pinjam syariah memilih paling sedikit sejumlah aturannya', () => {
    expect(susunan(0, 1)).toEqual(['Dewan pengawas syariah paling sedikit 1 orang. Tercatat 0.']);
    expect(susunan(1, 1)).toEqual([]);
    expect(susunan(1, 2)).toHaveLength(1);
  });

  test('anggota dari luar pendiri ikut dihitung', () => {
    expect(susunan(0, 1, ['Ustaz Salim'])).toEqual([]);
    expect(susunan(1, 2, ['Ustaz Salim'])).toEqual([]);
    expect(susunan(0, 3, ['Ustaz Salim', 'Ustazah Nur'])).toEqual([
      'Dewan pengawas syariah paling sedikit 3 orang. Tercatat 2.',
    ]);
  });

  test('koperasi lain tidak punya', () => {
    expect(susunan(0, null)).toEqual([]);
    expect(susunan(1, null)).toEqual([expect.stringContaining('hanya ada pada koperasi simpan')]);
  });
});

test('setiap jabatan terpilih adalah pengurus atau pengawas, tidak keduanya', () => {
  for (const jabatan of JABATAN_TERPILIH)
    expect([adalahPengurus(jabatan), adalahPengawas(jabatan)].filter(Boolean)).toHaveLength(1);
  expect(adalahPengurus(null) || adalahPengawas(null)).toBe(false);
});
