import { describe, expect, it } from 'vitest';
import { ATURAN_AWAL } from '@/prisma/seed/aturan';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import { sidikHimpunan } from './reads';
import { bacaHimpunan } from './schema';
import type { HimpunanAturan, IndikatorRasio } from './types';

const SIDIK = [
  'kkpkk-2021-ksp-kuk12@1 d2011fd9cc503cf213a62f9a42d1bfb3d72426d18cf05b678750ed28c576ec0c',
  'kkpkk-2021-riil@1 8ad1bce1ba97148e80d0d9426fa3eaac2e052274a687e94d53198e5565d9b010',
  'perdep-06-2016@1 962da853c764fad5d6a16664090173dba7ebcdda030234181bf031381404b8ca',
  'perdep-06-2016-syariah@1 5d395910e2edccdbe0a5f93de8f6032a9c2169c58d3c2173e863e1c7115bd529',
];

const dasar = HIMPUNAN_AWAL[0] as HimpunanAturan;
const P06 = HIMPUNAN_AWAL.find((h) => h.id === 'perdep-06-2016') as HimpunanAturan;
/** A copy in which something was changed, and what is said about it. */
function galat(ubah: (h: HimpunanAturan) => unknown, dari = dasar): string[] {
  const salinan = structuredClone(dari);
  ubah(salinan);
  const hasil = bacaHimpunan(salinan);
  return hasil.ok ? [] : hasil.galat.map(({ di, pesan }) => `${di}: ${pesan}`);
}
const rasio = (h: HimpunanAturan, kode: string) =>
  h.indikator.find((i) => i.kode === kode) as IndikatorRasio;

describe('yang dibawa', () => {
  it('empat himpunan dengan id yang tepat', () => {
    expect(HIMPUNAN_AWAL.map((h) => h.id)).toEqual([
      'kkpkk-2021-ksp-kuk12',
      'kkpkk-2021-riil',
      'perdep-06-2016',
      'perdep-06-2016-syariah',
    ]);
  });

  it('bobot dan predikat KKPKK sama dengan aturan penilaian-kesehatan', () => {
    const aturan = ATURAN_AWAL.find((satu) => satu.kode === 'penilaian-kesehatan')
      ?.isi as unknown as {
      aspek: { kode: string; bobot: string }[];
      pita: unknown;
    };
    for (const h of HIMPUNAN_AWAL.filter(({ id }) => id.startsWith('kkpkk'))) {
      expect(h.aspek.map(({ kode, bobot }) => ({ kode, bobot }))).toEqual(
        aturan.aspek.map(({ kode, bobot }) => ({ kode, bobot })),
      );
      expect(h.pitaAkhir).toEqual(aturan.pita);
    }
  });

  it('butir dan pertanyaan ditulis sebagai kalimat', () => {
    for (const h of HIMPUNAN_AWAL) {
      for (const i of h.indikator) {
        expect(i.penjelasan).toMatch(/\.$/);
        if (i.jenis === 'DAFTAR') for (const b of i.butir) expect(b.teks).toMatch(/^[A-Z].*\.$/);
      }
    }
  });

  it('setiap rasio menyebut perlakuan penyebut nol dan saran', () => {
    for (const h of HIMPUNAN_AWAL) {
      for (const i of h.indikator) {
        if (i.jenis !== 'RASIO') continue;
        expect(i.perlakuan.some((p) => p.bila === 'PENYEBUT_NOL')).toBe(true);
        expect(i.saran).toContain('{batas}');
      }
    }
  });
});

describe('sidik', () => {
  // A stored version never changes. Whoever edits a shipped file raises its `versi`, and then this.
  it('isi berkas bawaan tidak berubah tanpa versi baru', () => {
    expect(HIMPUNAN_AWAL.map((h) => `${h.id}@${h.versi} ${sidikHimpunan(h)}`)).toEqual(SIDIK);
  });
});

describe('berkas dari luar: setiap kesalahan dengan tempatnya', () => {
  it.each([
    [null, ''],
    [[], ''],
    ['x', ''],
    [{}, 'format'],
  ])('%j', (isi, di) => {
    const hasil = bacaHimpunan(isi);
    expect(hasil.ok).toBe(false);
    if (!hasil.ok) expect(hasil.galat[0]?.di).toBe(di);
  });

  it.each<[string, (h: HimpunanAturan) => unknown, string]>([
    ['isian asing', (h) => Object.assign(h, { warna: 1 }), 'warna: Isian ini tidak dikenal.'],
    [
      'angka bukan teks',
      (h) => Object.assign(h.aspek[0] ?? {}, { bobot: 30 }),
      'aspek[0].bobot: Angka ditulis sebagai teks',
    ],
    [
      'bobot tidak 100',
      (h) => Object.assign(h.aspek[0] ?? {}, { bobot: '30.01' }),
      'aspek: Jumlah bobot semua aspek harus tepat 100.',
    ],
    [
      'kode ganda',
      (h) => h.indikator.push(...structuredClone(h.indikator.slice(0, 1))),
      'indikator[60].kode: Kode TK-P1 dipakai dua kali.',
    ],
    [
      'aspek asing',
      (h) => Object.assign(h.indikator[0] ?? {}, { aspek: 'ZZ' }),
      'indikator[0].aspek: Aspek ZZ tidak ada.',
    ],
    [
      'subaspek asing',
      (h) => Object.assign(h.indikator[0] ?? {}, { sub: 'zz' }),
      'indikator[0].sub: Subaspek zz tidak ada',
    ],
    [
      'pos asing',
      (h) => Object.assign(rasio(h, 'KK-01').rumus ?? {}, { penyebut: { pos: 'zz' } }),
      'Pos zz tidak ada dalam daftar pos.',
    ],
    [
      'pita tidak naik',
      (h) => rasio(h, 'KK-01').pita.reverse(),
      'Hanya pita terakhir yang tidak berbatas.',
    ],
    [
      'pita berulang',
      (h) => Object.assign(rasio(h, 'KK-01').pita[1] ?? {}, { kurangDari: '3' }),
      'Batas pita harus makin besar.',
    ],
    [
      'pita berlubang di akhir',
      (h) => rasio(h, 'KK-01').pita.pop(),
      'Pita terakhir tidak berbatas',
    ],
    [
      'nilai di luar skala',
      (h) => Object.assign(rasio(h, 'KK-01').pita[0] ?? {}, { nilai: '5' }),
      'Nilai 5 tidak ada dalam skala.',
    ],
    [
      'arah keliru',
      (h) => Object.assign(rasio(h, 'KK-01'), { arah: 'TIDAK_SEARAH' }),
      'arah: Pita indikator ini berkata MAKIN_BESAR_MAKIN_BAIK.',
    ],
    [
      'tanpa perlakuan nol',
      (h) => rasio(h, 'KK-01').perlakuan.splice(0),
      'Sebut perlakuan bila penyebutnya nol.',
    ],
    [
      'tanpa perlakuan tahun lalu',
      (h) => rasio(h, 'KK-12').perlakuan.splice(0, 1),
      'Sebut perlakuan bila angka tahun sebelumnya tidak ada.',
    ],
    [
      'rumus berputar',
      (h) =>
        Object.assign(h.pos.find((p) => p.kode === 'total_aset') ?? {}, {
          rumus: { pos: 'total_kewajiban_ekuitas' },
        }) &&
        Object.assign(h.pos.find((p) => p.kode === 'total_kewajiban_ekuitas') ?? {}, {
          rumus: { pos: 'total_aset' },
        }),
      'berputar kembali',
    ],
    [
      'pos turunan menunjuk tahun lalu',
      (h) =>
        Object.assign(h.pos.find((p) => p.kode === 'total_aset') ?? {}, {
          rumus: { pos: 'kas', tahun: -1 },
        }),
      'tidak boleh menunjuk tahun sebelumnya',
    ],
    ['predikat tidak turun', (h) => h.pitaAkhir.reverse(), 'Batas predikat harus makin kecil'],
    ['predikat tidak sampai nol', (h) => h.pitaAkhir.pop(), 'Predikat terakhir mulai dari 0'],
    [
      'contoh keliru',
      (h) => Object.assign(h.contoh[0]?.harapan ?? {}, { total: '99' }),
      'contoh[0].harapan.total: Hasil hitungannya 100.',
    ],
    [
      'contoh tidak lengkap',
      (h) => Object.assign(h.contoh[0] ?? {}, { indikator: {} }),
      'contoh[0]: Contoh ini belum lengkap.',
    ],
    [
      'operasi asing',
      (h) => Object.assign(rasio(h, 'KK-01').rumus ?? {}, { penyebut: { pangkat: ['2', '3'] } }),
      'Rumus hanya terdiri dari',
    ],
    [
      'tanggal mundur',
      (h) => Object.assign(h.berlaku, { sampai: '2020-01-01' }),
      'berlaku.sampai: Tanggal berakhir lebih awal',
    ],
    ['alias bentrok', (h) => h.aspek[0]?.alias.push('permodalan'), 'Nama ini juga nama aspek TK'],
  ])('%s', (_nama, ubah, kata) => {
    expect(galat(ubah).join('\n')).toContain(kata);
  });

  it('bobot komponen Perdep harus berjumlah bobot aspeknya', () => {
    expect(galat((h) => Object.assign(h.indikator[0] ?? {}, { bobot: '5' }), P06).join()).toContain(
      'Jumlah bobot indikator aspek permodalan',
    );
  });

  it('sesudah disalin tanpa perubahan tetap sah', () => {
    for (const h of HIMPUNAN_AWAL) expect(galat(() => {}, h)).toEqual([]);
  });
});
