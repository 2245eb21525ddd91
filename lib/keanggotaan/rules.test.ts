import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatusPermohonan } from '@/lib/platform/db/generated/enums';
import { kalimatUntukKoperasi } from './permohonan/rules';
import {
  kalimatStatusPermohonan,
  langkahPermohonan,
  menujuAnggota,
  STATUS_BERJALAN,
  type TindakanPermohonan,
  tindakanPermohonan,
} from './rules';

const TINDAKAN: TindakanPermohonan[] = [
  'tanya',
  'jawab',
  'terima',
  'tolak',
  'tarik',
  'batalkan',
  'catatPembayaran',
];

describe('alur permohonan', () => {
  it('makes nobody a member without acceptance and payment, and leaves ended ones alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TINDAKAN), { maxLength: 40 }), (urutan) => {
        let status: StatusPermohonan = 'DIAJUKAN';
        const jalan: TindakanPermohonan[] = [];
        for (const tindakan of urutan) {
          const langkah = langkahPermohonan(status, tindakan);
          if (!langkah) continue;
          jalan.push(tindakan);
          status = langkah.ke;
        }
        if (status === 'MENJADI_ANGGOTA') {
          expect(jalan.slice(-2)).toEqual(['terima', 'catatPembayaran']);
        }
        if (!(STATUS_BERJALAN as readonly string[]).includes(status)) {
          expect(TINDAKAN.filter((t) => langkahPermohonan(status, t))).toEqual([]);
        }
      }),
    );
  });

  it('lets only the koperasi decide and only the applicant answer or withdraw', () => {
    for (const status of STATUS_BERJALAN) {
      expect(
        tindakanPermohonan(status, 'PEMOHON').every((t) => ['jawab', 'tarik'].includes(t)),
      ).toBe(true);
      expect(
        tindakanPermohonan(status, 'KOPERASI').some((t) => ['jawab', 'tarik'].includes(t)),
      ).toBe(false);
    }
  });

  it('does not accept while an answer is awaited', () => {
    expect(langkahPermohonan('MENUNGGU_JAWABAN', 'terima')).toBeNull();
    expect(langkahPermohonan('DIJAWAB', 'terima')?.ke).toBe('DITERIMA');
  });

  it('takes only an acceptance back, and only the koperasi does', () => {
    const dapat = STATUS_BERJALAN.filter((status) => langkahPermohonan(status, 'batalkan'));
    expect(dapat).toEqual(['DITERIMA']);
    expect(langkahPermohonan('DITERIMA', 'batalkan')).toEqual({
      pihak: 'KOPERASI',
      ke: 'DITOLAK',
    });
    expect(menujuAnggota('batalkan')).toBe(false);
  });

  it('can be withdrawn as long as it runs', () => {
    for (const status of STATUS_BERJALAN)
      expect(langkahPermohonan(status, 'tarik')?.ke).toBe('DITARIK');
  });
});

it('says the state in a sentence', () => {
  expect(kalimatStatusPermohonan('DIAJUKAN', '3 hari lalu', null)).toBe(
    'Menunggu keputusan pengurus sejak 3 hari lalu.',
  );
  expect(kalimatStatusPermohonan('MENJADI_ANGGOTA', 'baru saja', null)).toBe(
    'Anda menjadi anggota sejak hari ini.',
  );
  expect(kalimatUntukKoperasi('DIAJUKAN', 'baru saja', null)).toBe(
    'Menunggu keputusan koperasi sejak hari ini.',
  );
  expect(kalimatUntukKoperasi('DITOLAK', 'baru saja', null)).toBe('Ditolak baru saja.');
});

it('says of a membership that ended that it was one', () => {
  const keluar = new Date('2026-11-29');
  expect(kalimatStatusPermohonan('MENJADI_ANGGOTA', '3 bulan lalu', keluar)).toBe(
    'Anda pernah menjadi anggota, keluar 29 November 2026.',
  );
  expect(kalimatUntukKoperasi('MENJADI_ANGGOTA', '3 bulan lalu', keluar)).toBe(
    'Pernah menjadi anggota, keluar 29 November 2026.',
  );
});
