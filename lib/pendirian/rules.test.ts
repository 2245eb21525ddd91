import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PihakPendirian, StatusPendirian } from '@/lib/platform/db/generated/enums';
import {
  ALUR_PENDIRIAN,
  bolehMengeluarkan,
  bolehMundur,
  type KeadaanAlur,
  langkahPendirian,
  nomorPendirian,
  STATUS_AKHIR,
  STATUS_TERBUKA,
  sudahBerakhir,
  TAHAP_PENDIRIAN,
  type TahapPendirian,
  TINDAKAN_AUDIT,
  type TindakanPendirian,
  tahapBerkas,
  tindakanPendirian,
} from './rules';

const SEMUA_STATUS = Object.keys(ALUR_PENDIRIAN) as StatusPendirian[];
const SEMUA_TINDAKAN = Object.keys(TINDAKAN_AUDIT) as TindakanPendirian[];
const GILIRAN: PihakPendirian[] = ['PEMRAKARSA', 'PETUGAS'];
const AWAL: KeadaanAlur = { status: 'PENGUMPULAN_PENDIRI', giliran: 'PEMRAKARSA' };

const keadaanAcak = fc.record({
  status: fc.constantFrom(...SEMUA_STATUS),
  giliran: fc.constantFrom(...GILIRAN),
});

/** All states that any path reaches. */
function terjangkau(): KeadaanAlur[] {
  const hasil = new Map<string, KeadaanAlur>();
  const antre = [AWAL];
  for (let satu = antre.pop(); satu; satu = antre.pop()) {
    const kunci = `${satu.status} ${satu.giliran}`;
    if (hasil.has(kunci)) continue;
    hasil.set(kunci, satu);
    for (const tindakan of SEMUA_TINDAKAN) {
      const langkah = langkahPendirian(satu, tindakan);
      if (langkah) antre.push({ status: langkah.ke, giliran: langkah.giliranKe });
    }
  }
  return [...hasil.values()];
}

describe('tabel langkah', () => {
  test('jalan lurus dari pengumpulan sampai Nomor Induk Koperasi', () => {
    const lurus: TindakanPendirian[] = [
      ...(['kirim', 'jadwalkan', 'catatPenyuluhan', 'kirimRapat', 'setujuiRapat'] as const),
      ...(['kirimAkta', 'setujuiAkta', 'kirimBadanHukum', 'sahkanBadanHukum'] as const),
      ...(['kirimNib', 'setujuiNib', 'catatNomorInduk'] as const),
    ];
    const akhir = lurus.reduce<KeadaanAlur>((keadaan, tindakan) => {
      const langkah = langkahPendirian(keadaan, tindakan);
      expect(langkah, `${tindakan} dari ${keadaan.status}`).not.toBeNull();
      return { status: langkah?.ke ?? keadaan.status, giliran: langkah?.giliranKe ?? 'PETUGAS' };
    }, AWAL);
    expect(akhir.status).toBe('NOMOR_INDUK_TERBIT');
  });

  test('tidak ada tindakan yang melompati satu tahap pun', () => {
    const letak = (status: StatusPendirian) => TAHAP_PENDIRIAN.indexOf(status as TahapPendirian);
    fc.assert(
      fc.property(keadaanAcak, fc.constantFrom(...SEMUA_TINDAKAN), (keadaan, tindakan) => {
        const langkah = langkahPendirian(keadaan, tindakan);
        if (!langkah || letak(langkah.ke) < 0) return;
        expect(letak(langkah.ke) - letak(keadaan.status)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('jalan acak mana pun yang sampai akhir melewati setiap tahap', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { maxLength: 60 }), (pilihan) => {
        let keadaan = AWAL;
        const dilalui = new Set<StatusPendirian>([keadaan.status]);
        for (const nomor of pilihan) {
          const semua = (['PEMRAKARSA', 'PETUGAS', 'PENDIRI'] as const).flatMap((oleh) =>
            tindakanPendirian(keadaan, oleh),
          );
          const tindakan = semua[nomor % Math.max(1, semua.length)];
          const langkah = tindakan && langkahPendirian(keadaan, tindakan);
          if (!langkah) break;
          keadaan = { status: langkah.ke, giliran: langkah.giliranKe };
          dilalui.add(keadaan.status);
        }
        const sampai = TAHAP_PENDIRIAN.indexOf(keadaan.status as TahapPendirian);
        for (const tahap of TAHAP_PENDIRIAN.slice(0, sampai + 1)) expect(dilalui).toContain(tahap);
      }),
    );
  });

  test('setiap keadaan terjangkau, dan dari yang belum berakhir selalu ada jalan', () => {
    const semua = terjangkau();
    expect(new Set(semua.map(({ status }) => status))).toEqual(new Set(SEMUA_STATUS));
    for (const keadaan of semua) {
      const bertindak = tindakanPendirian(keadaan, keadaan.giliran);
      if (sudahBerakhir(keadaan.status))
        expect(tindakanPendirian(keadaan, 'PETUGAS')).toEqual(
          keadaan.status === 'NOMOR_INDUK_TERBIT' ? ['mundurkan'] : [],
        );
      else expect(bertindak.length, JSON.stringify(keadaan)).toBeGreaterThan(0);
    }
  });

  test('keadaan akhir tidak punya tindakan siapa pun, selain membetulkan nomor', () => {
    for (const status of STATUS_AKHIR)
      for (const giliran of GILIRAN)
        for (const tindakan of SEMUA_TINDAKAN)
          if (status !== 'NOMOR_INDUK_TERBIT' || tindakan !== 'mundurkan')
            expect(langkahPendirian({ status, giliran }, tindakan)).toBeNull();
  });

  test('nomor yang salah disetujui kembali satu langkah, kepada yang mengisinya', () => {
    const petugas = { giliran: 'PETUGAS' } as const;
    expect(langkahPendirian({ status: 'NIB_TERBIT', ...petugas }, 'mundurkan')).toEqual({
      oleh: 'PETUGAS',
      ke: 'BERBADAN_HUKUM',
      giliranKe: 'PEMRAKARSA',
    });
    expect(langkahPendirian({ status: 'NOMOR_INDUK_TERBIT', ...petugas }, 'mundurkan')).toEqual({
      oleh: 'PETUGAS',
      ke: 'NIB_TERBIT',
      giliranKe: 'PETUGAS',
    });
  });

  test('yang diperiksa dinas hanya dapat disetujui waktu gilirannya', () => {
    const rapat = { status: 'RAPAT_PENDIRIAN' } as const;
    expect(langkahPendirian({ ...rapat, giliran: 'PEMRAKARSA' }, 'setujuiRapat')).toBeNull();
    expect(langkahPendirian({ ...rapat, giliran: 'PETUGAS' }, 'kirimRapat')).toBeNull();
    expect(langkahPendirian({ ...rapat, giliran: 'PETUGAS' }, 'setujuiRapat')?.ke).toBe(
      'PROSES_NOTARIS',
    );
  });

  test('setelah badan hukum pendirian tidak dapat lagi ditolak atau dibatalkan', () => {
    for (const status of ['BERBADAN_HUKUM', 'NIB_TERBIT', 'NOMOR_INDUK_TERBIT'] as const)
      for (const giliran of GILIRAN)
        for (const tindakan of ['tolak', 'batalkan', 'kurangPendiri'] as const)
          expect(langkahPendirian({ status, giliran }, tindakan)).toBeNull();
    for (const giliran of GILIRAN)
      expect(langkahPendirian({ status: 'BERBADAN_HUKUM', giliran }, 'mundurkan')).toBeNull();
  });

  test('persetujuan rapat dan pengesahan memeriksa jumlah, rapat, setoran, modal, dan berkas', () => {
    const perlu = ['CUKUP_PENDIRI', 'RAPAT_SAH', 'SETORAN_LENGKAP', 'MODAL_CUKUP', 'BERKAS_SESUAI'];
    const rapat = perlu.toSpliced(-1, 0, 'PERNYATAAN_ADA');
    expect(ALUR_PENDIRIAN.RAPAT_PENDIRIAN.setujuiRapat.syarat).toEqual(rapat);
    expect(ALUR_PENDIRIAN.PENGAJUAN_AHU.sahkanBadanHukum.syarat).toEqual(perlu);
  });
});

describe('pendiri', () => {
  test('dapat mundur sampai hasil rapat dicatat', () => {
    for (const status of STATUS_TERBUKA) expect(bolehMundur(status, true)).toBe(true);
    expect(bolehMundur('RAPAT_PENDIRIAN', false)).toBe(true);
    expect(bolehMundur('RAPAT_PENDIRIAN', true)).toBe(false);
    expect(bolehMundur('PROSES_NOTARIS', false)).toBe(false);
    expect(bolehMundur('DIBATALKAN', false)).toBe(false);
  });

  test('dapat dikeluarkan pemrakarsa selama hasil rapat masih di tangannya', () => {
    expect(bolehMengeluarkan({ status: 'RAPAT_PENDIRIAN', giliran: 'PEMRAKARSA' })).toBe(true);
    expect(bolehMengeluarkan({ status: 'RAPAT_PENDIRIAN', giliran: 'PETUGAS' })).toBe(false);
    expect(bolehMengeluarkan({ status: 'PENYULUHAN_TERJADWAL', giliran: 'PETUGAS' })).toBe(true);
    expect(bolehMengeluarkan({ status: 'PROSES_NOTARIS', giliran: 'PEMRAKARSA' })).toBe(false);
  });
});

test('daftar berkas awal berlaku selama pendiri dikumpulkan dan disuluh', () => {
  for (const status of STATUS_TERBUKA) expect(tahapBerkas(status)).toBe('PENGUMPULAN_PENDIRI');
  expect(tahapBerkas('PROSES_NOTARIS')).toBe('PROSES_NOTARIS');
});

test('nomor pendirian enam angka, lalu bertambah panjang', () => {
  expect(nomorPendirian(2026, 7n)).toBe('PD-2026-000007');
  expect(nomorPendirian(2026, 1_234_567n)).toBe('PD-2026-1234567');
});
