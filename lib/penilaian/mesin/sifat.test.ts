import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { banding, pecahan } from '@/lib/platform/pecahan';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';
import type { HimpunanAturan, Indikator } from '../himpunan/types';
import { bacaMasukan } from './masukan/rules';
import { hitungKertasKerja } from './rules';
import { saranPerbaikan } from './saran/rules';
import type { JawabanIndikator, MasukanMesin } from './types';

const rasioAcak = fc
  .tuple(fc.integer({ min: -5_000_000, max: 25_000_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([angka, desimal]) => {
    const teks = String(Math.abs(angka)).padStart(desimal + 1, '0');
    const isi = desimal > 0 ? `${teks.slice(0, -desimal)}.${teks.slice(-desimal)}` : teks;
    return angka < 0 ? `-${isi}` : isi;
  });

const jawabanAcak = (i: Indikator): fc.Arbitrary<JawabanIndikator> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary:
        i.jenis === 'RASIO'
          ? rasioAcak.map((rasio) => ({ rasio }))
          : fc.nat(i.butir.length).map((terpenuhi) => ({ terpenuhi })),
    },
    { weight: 1, arbitrary: fc.constant({ tidakBerlaku: true }) },
  );

const rupiah = fc.bigInt({ min: -1_000n, max: 10n ** 12n }).map(String);

const angkaAcak = (h: HimpunanAturan) =>
  fc.dictionary(fc.constantFrom(...h.pos.filter((p) => !p.rumus).map((p) => p.kode)), rupiah, {
    maxKeys: 60,
  });

const kertasAcak = (h: HimpunanAturan): fc.Arbitrary<MasukanMesin> =>
  fc.record({
    indikator: fc.record(
      Object.fromEntries(h.indikator.map((i) => [i.kode, jawabanAcak(i)])),
    ) as fc.Arbitrary<Record<string, JawabanIndikator>>,
    keuangan: fc.record({ kini: angkaAcak(h), lalu: angkaAcak(h) }),
  });

const BERINDIKATOR = HIMPUNAN_AWAL.filter((h) => h.indikator.length > 0);

describe.each(BERINDIKATOR.map((h) => [h.id, h] as const))('%s', (_id, h) => {
  it('rasio yang lebih baik tidak pernah menurunkan skor, kecuali yang dinyatakan tidak searah', () => {
    for (const i of h.indikator) {
      if (i.jenis !== 'RASIO' || i.arah === 'TIDAK_SEARAH') continue;
      const skor = (rasio: string) =>
        pecahan(
          hitungKertasKerja({ ...h, indikator: [i] }, { indikator: { [i.kode]: { rasio } } })
            .indikator[i.kode]?.skor ?? '',
        );
      fc.assert(
        fc.property(rasioAcak, rasioAcak, (a, b) => {
          const [rendah, tinggi] = banding(pecahan(a), pecahan(b)) <= 0 ? [a, b] : [b, a];
          const beda = banding(skor(tinggi), skor(rendah));
          return i.arah === 'MAKIN_BESAR_MAKIN_BAIK' ? beda >= 0 : beda <= 0;
        }),
        { numRuns: 60 },
      );
    }
  });

  it('satu butir lagi tidak pernah menurunkan skor', () => {
    for (const i of h.indikator) {
      if (i.jenis !== 'DAFTAR') continue;
      const skor = i.butir.map((_, t) =>
        pecahan(
          hitungKertasKerja(h, { indikator: { [i.kode]: { terpenuhi: t } } }).indikator[i.kode]
            ?.skor ?? '',
        ),
      );
      expect(skor.every((satu, t) => t === 0 || banding(satu, skor[t - 1] ?? satu) >= 0)).toBe(
        true,
      );
    }
  });

  it('total dan setiap aspek tetap dalam batasnya, saran menjanjikan kenaikan', () => {
    const lantai = pecahan(h.penskoran.cara === 'SKALA' ? '25' : '0');
    fc.assert(
      fc.property(kertasAcak(h), (masukan) => {
        const hasil = hitungKertasKerja(h, masukan);
        for (const isi of [hasil.total, ...Object.values(hasil.aspek).map((a) => a.persen)]) {
          if (isi === null) continue;
          expect(banding(pecahan(isi), lantai)).toBeGreaterThanOrEqual(0);
          expect(banding(pecahan(isi), pecahan('100'))).toBeLessThanOrEqual(0);
        }
        expect(hasil.lengkap).toBe(hasil.belum.length === 0);
        expect(JSON.stringify(hasil)).not.toMatch(/NaN|Infinity/);
        for (const { tambahan, total } of saranPerbaikan(h, masukan)) {
          expect(banding(pecahan(tambahan), pecahan('0'))).toBe(1);
          if (total !== null)
            expect(banding(pecahan(total), pecahan('100'))).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('urutan nama tidak berpengaruh', () => {
    const balik = <T>(isi: Record<string, T> | undefined) =>
      Object.fromEntries(Object.entries(isi ?? {}).reverse());
    fc.assert(
      fc.property(kertasAcak(h), (masukan) => {
        const terbalik = {
          indikator: balik(masukan.indikator),
          keuangan: {
            kini: balik(masukan.keuangan?.kini),
            lalu: balik(masukan.keuangan?.lalu),
          },
        };
        expect(hitungKertasKerja(h, terbalik as MasukanMesin)).toEqual(
          hitungKertasKerja(h, masukan),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('yang dibaca dari luar sama dengan yang dipakai formulir', () => {
    fc.assert(
      fc.property(kertasAcak(h), (masukan) => {
        const keuangan: Record<string, Record<string, string>> = {};
        for (const [tahun, angka] of [
          ['2025', masukan.keuangan?.kini],
          ['2024', masukan.keuangan?.lalu],
        ] as const) {
          for (const [pos, isi] of Object.entries(angka ?? {})) {
            if (typeof isi === 'string') keuangan[pos] = { ...keuangan[pos], [tahun]: isi };
          }
        }
        fc.pre(Object.values(keuangan).some((isi) => '2025' in isi));
        const terbaca = bacaMasukan(h, { indikator: masukan.indikator, keuangan });
        expect(terbaca.ok).toBe(true);
        if (terbaca.ok) {
          expect(hitungKertasKerja(h, terbaca.masukan)).toEqual(hitungKertasKerja(h, masukan));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('mengubah skala semua angka keuangan tidak mengubah rasio', () => {
    fc.assert(
      fc.property(angkaAcak(h), angkaAcak(h), (kini, lalu) => {
        const ribu = (isi: Record<string, string>) =>
          Object.fromEntries(Object.entries(isi).map(([k, v]) => [k, String(BigInt(v) * 1000n)]));
        const rasio = (a: Record<string, string>, b: Record<string, string>) =>
          Object.values(hitungKertasKerja(h, { keuangan: { kini: a, lalu: b } }).indikator).map(
            (i) => [i.rasio, i.nilai],
          );
        expect(rasio(ribu(kini), ribu(lalu))).toEqual(rasio(kini, lalu));
      }),
      { numRuns: 40 },
    );
  });
});
