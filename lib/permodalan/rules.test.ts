import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HasilPinjaman,
  Kolektibilitas,
  StatusPengajuanModal,
} from '@/lib/platform/db/generated/enums';
import {
  kalimatStatusModal,
  langkahModal,
  nomorPengajuan,
  STATUS_PINJAMAN,
  STATUS_TERBUKA,
  sebutanHarga,
  statusDariLaporan,
  type TindakanModal,
  termasuk,
  tindakanModal,
} from './rules';

describe('keadaan dalam kalimat', () => {
  it.each([
    ['DICAIRKAN', 'KOPERASI', 'Oktober 2026', 'Berjalan. Keadaan menurut laporan Oktober 2026.'],
    [
      'DICAIRKAN',
      'PEMOHON',
      'Oktober 2026',
      'Modal sudah dicairkan dan sedang Anda angsur. Keadaan menurut laporan Oktober 2026.',
    ],
    ['DICAIRKAN', 'KOPERASI', null, 'Berjalan. Belum ada laporan bulanan. Dicairkan 6 bulan lalu.'],
    [
      'MACET',
      'KOPERASI',
      'Oktober 2026',
      'Macet. Tercatat 6 bulan lalu. Laporan terakhir Oktober 2026.',
    ],
    ['LUNAS', 'KOPERASI', 'Oktober 2026', 'Lunas. Tercatat 6 bulan lalu.'],
  ] as const)('%s bagi %s, laporan %s', (status, untuk, laporan, kalimat) => {
    expect(kalimatStatusModal(status, '6 bulan lalu', untuk, laporan)).toBe(kalimat);
  });
});

const TINDAKAN: TindakanModal[] = [
  'tanya',
  'jawab',
  'setujui',
  'tolak',
  'tarik',
  'terimaTawaran',
  'batalkan',
  'cairkan',
];

describe('alur pengajuan modal', () => {
  it('tidak ada yang cair tanpa disetujui koperasi lalu diterima pemohon', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TINDAKAN), { maxLength: 40 }), (urutan) => {
        let status: StatusPengajuanModal = 'DIAJUKAN';
        const jalan: TindakanModal[] = [];
        for (const tindakan of urutan) {
          const langkah = langkahModal(status, tindakan);
          if (!langkah) continue;
          jalan.push(tindakan);
          status = langkah.ke;
        }
        if (termasuk(STATUS_PINJAMAN, status)) {
          expect(jalan.slice(-3)).toEqual(['setujui', 'terimaTawaran', 'cairkan']);
        }
        if (!termasuk(STATUS_TERBUKA, status)) {
          expect(TINDAKAN.filter((satu) => langkahModal(status, satu))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('yang terbuka selalu dapat ditarik pemohon, dan hanya ia yang menerima tawaran', () => {
    for (const status of Object.values(StatusPengajuanModal)) {
      expect(langkahModal(status, 'tarik') !== null).toBe(termasuk(STATUS_TERBUKA, status));
      expect(tindakanModal(status, 'KOPERASI')).not.toContain('terimaTawaran');
      expect(
        tindakanModal(status, 'PEMOHON').every((satu) =>
          ['jawab', 'tarik', 'terimaTawaran'].includes(satu),
        ),
      ).toBe(true);
    }
  });

  it('tidak menyetujui selagi jawaban ditunggu', () => {
    expect(langkahModal('MINTA_KETERANGAN', 'setujui')).toBeNull();
    expect(langkahModal('DIJAWAB', 'setujui')?.ke).toBe('DISETUJUI');
  });

  it('laporan bulanan hanya memindahkan pinjaman di antara keadaan pinjaman', () => {
    for (const hasil of Object.values(HasilPinjaman)) {
      for (const kolektibilitas of Object.values(Kolektibilitas)) {
        expect(STATUS_PINJAMAN).toContain(statusDariLaporan(hasil, kolektibilitas));
      }
    }
    expect(statusDariLaporan('BERJALAN', 'MACET')).toBe('MACET');
    expect(statusDariLaporan('LUNAS', 'LANCAR')).toBe('LUNAS');
    expect(statusDariLaporan('BERJALAN', 'DIRAGUKAN')).toBe('DICAIRKAN');
  });
});

it('syariah tidak mengenal jasa', () => {
  expect(sebutanHarga(null)).toBe('jasa');
  expect(sebutanHarga(null, 'NON_BANK')).toBe('jasa');
  expect(sebutanHarga(null, 'BANK')).toBe('bunga');
  expect(sebutanHarga('MURABAHAH', 'BANK')).toBe('margin');
  expect(sebutanHarga('MURABAHAH')).toBe('margin');
  expect(sebutanHarga('MUDHARABAH')).toBe('bagi hasil');
});

it('nomor pengajuan menyebut tahun', () => {
  expect(nomorPengajuan(2026, 12n)).toBe('MD-2026-000012');
});
