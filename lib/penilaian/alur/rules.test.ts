import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatusPenilaian } from '@/lib/platform/db/generated/enums';
import {
  batasLewat,
  batasTanggapan,
  bolehTindakanPenilaian,
  langkahPenilaian,
  STATUS_BERJALAN,
  TINDAKAN_PENILAIAN,
  type TindakanPenilaian,
} from './rules';

const STATUS = Object.keys(TINDAKAN_PENILAIAN) as StatusPenilaian[];
const TINDAKAN: TindakanPenilaian[] = [
  'ubah',
  'ajukan',
  'lepaskan',
  'tanggapi',
  'kembalikan',
  'setujui',
  'terbitkan',
  'cabut',
];

interface Jejak {
  status: StatusPenilaian;
  /** What was done since it was last handed in. */
  sejakAjuan: TindakanPenilaian[];
  lewat: boolean;
  disetujui: number;
}

const AWAL: Jejak = { status: 'DRAF', sejakAjuan: [], lewat: false, disetujui: 0 };

/** One act, or the end of the koperasi's time; what is not open leaves everything as it is. */
function jalankan(jejak: Jejak, tindakan: TindakanPenilaian | 'waktu-habis'): Jejak {
  if (tindakan === 'waktu-habis') {
    return jejak.status === 'MENUNGGU_TANGGAPAN' ? { ...jejak, lewat: true } : jejak;
  }
  if (!bolehTindakanPenilaian(jejak.status, tindakan, jejak.lewat)) return jejak;
  const ke = langkahPenilaian(jejak.status, tindakan)?.ke ?? jejak.status;
  return {
    status: ke,
    sejakAjuan: tindakan === 'ajukan' ? [] : [...jejak.sejakAjuan, tindakan],
    lewat: tindakan === 'lepaskan' ? false : jejak.lewat,
    disetujui: jejak.disetujui + (tindakan === 'setujui' ? 1 : 0),
  };
}

const jalan = fc.array(fc.constantFrom(...TINDAKAN, 'waktu-habis' as const), { maxLength: 60 });

describe('the way of an assessment', () => {
  it('never approves what the koperasi was not shown, or before it answered or its time was over', () => {
    fc.assert(
      fc.property(jalan, (langkah) => {
        let jejak = AWAL;
        for (const satu of langkah) {
          const sebelum = jejak;
          jejak = jalankan(jejak, satu);
          if (jejak.disetujui === sebelum.disetujui) continue;
          expect(sebelum.sejakAjuan).toContain('lepaskan');
          expect(sebelum.sejakAjuan.includes('tanggapi') || sebelum.lewat).toBe(true);
        }
      }),
    );
  });

  it('changes nothing between handing in and giving back, and approves once', () => {
    fc.assert(
      fc.property(jalan, (langkah) => {
        const akhir = langkah.reduce(jalankan, AWAL);
        const kembali = akhir.sejakAjuan.indexOf('kembalikan');
        const diKantor = kembali < 0 ? akhir.sejakAjuan : akhir.sejakAjuan.slice(0, kembali);
        if (diKantor.includes('lepaskan')) expect(diKantor).not.toContain('ubah');
        expect(akhir.disetujui).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('leads only to states of the table, and from every running state to an approval', () => {
    for (const status of STATUS) {
      for (const { ke } of Object.values(TINDAKAN_PENILAIAN[status])) expect(STATUS).toContain(ke);
    }
    const tercapai = (dari: StatusPenilaian): Set<StatusPenilaian> => {
      const hasil = new Set<StatusPenilaian>();
      const antre = [dari];
      for (let kini = antre.pop(); kini; kini = antre.pop()) {
        for (const { ke } of Object.values(TINDAKAN_PENILAIAN[kini])) {
          if (!hasil.has(ke)) antre.push(ke);
          hasil.add(ke);
        }
      }
      return hasil;
    };
    for (const status of STATUS_BERJALAN) expect(tercapai(status).has('DISETUJUI')).toBe(true);
    for (const status of ['DIGANTIKAN', 'DICABUT'] as const) expect(tercapai(status).size).toBe(0);
    expect([...tercapai('DISETUJUI')].sort()).toEqual(['DICABUT', 'DISETUJUI']);
  });

  it('lets those who prepare touch it only before it is handed in, and the koperasi only answer', () => {
    const milik = (wewenang: string) =>
      STATUS.flatMap((status) =>
        Object.entries(TINDAKAN_PENILAIAN[status])
          .filter(([, langkah]) => langkah.wewenang === wewenang)
          .map(([tindakan]) => `${status} ${tindakan}`),
      );
    expect(milik('penilaian:susun')).toEqual([
      'DRAF ubah',
      'DRAF ajukan',
      'DIKEMBALIKAN ubah',
      'DIKEMBALIKAN ajukan',
    ]);
    expect(milik('penilaian:tanggapi')).toEqual(['MENUNGGU_TANGGAPAN tanggapi']);
  });
});

describe('the time to answer', () => {
  it('counts whole days after the release; the last day still counts', () => {
    expect(batasTanggapan('2026-11-26', 10)).toBe('2026-12-06');
    expect(batasTanggapan('2026-12-28', 10)).toBe('2027-01-07');
    expect(batasLewat('2026-12-06', '2026-12-06')).toBe(false);
    expect(batasLewat('2026-12-06', '2026-12-07')).toBe(true);
    expect(batasLewat(null, '2026-12-07')).toBe(false);
  });

  it('opens the answer until then and the approval after it', () => {
    const boleh = (tindakan: TindakanPenilaian, lewat: boolean) =>
      bolehTindakanPenilaian('MENUNGGU_TANGGAPAN', tindakan, lewat);
    expect([boleh('tanggapi', false), boleh('tanggapi', true)]).toEqual([true, false]);
    expect([boleh('setujui', false), boleh('setujui', true)]).toEqual([false, true]);
    expect([boleh('kembalikan', false), boleh('kembalikan', true)]).toEqual([true, true]);
  });
});
