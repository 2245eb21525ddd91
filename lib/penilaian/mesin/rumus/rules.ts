import {
  bagi,
  banding,
  kali,
  kurang,
  NOL,
  type Pecahan,
  pecahan,
  tambah,
  tanda,
  tetapan,
} from '@/lib/platform/pecahan';
import type { Ekspresi, HimpunanAturan, Pos, TahunRelatif } from '../../himpunan/types';
import type { Keuangan } from '../types';

/*
 * Formulas over the lines of two book years. An expression has a value, or is not known because a
 * figure is missing, or divides by zero somewhere inside.
 */

export type NilaiEkspresi =
  | { keadaan: 'ADA'; isi: Pecahan }
  | { keadaan: 'KOSONG'; tahun: TahunRelatif }
  | { keadaan: 'TAK_TERBAGI' };

const ada = (isi: Pecahan): NilaiEkspresi => ({ keadaan: 'ADA', isi });

/** Evaluates expressions over one set of figures; derived lines are computed once. */
export interface PenilaiEkspresi {
  nilai(ekspresi: Ekspresi): NilaiEkspresi;
  pos(kode: string, tahun: TahunRelatif): NilaiEkspresi;
}

const terisi = (isi: string | null | undefined): isi is string =>
  isi !== null && isi !== undefined && isi !== '';

const kamusPos = new WeakMap<HimpunanAturan, ReadonlyMap<string, Pos>>();

/** Lines by code; kept as long as the rule set is. */
function posMenurutKode(himpunan: HimpunanAturan): ReadonlyMap<string, Pos> {
  let kamus = kamusPos.get(himpunan);
  if (!kamus) {
    kamus = new Map(himpunan.pos.map((satu) => [satu.kode, satu]));
    kamusPos.set(himpunan, kamus);
  }
  return kamus;
}

export function penilaiEkspresi(himpunan: HimpunanAturan, keuangan: Keuangan): PenilaiEkspresi {
  const menurutKode = posMenurutKode(himpunan);
  const angka = (tahun: TahunRelatif) => (tahun === 0 ? keuangan.kini : keuangan.lalu);
  const berisi = new Map<TahunRelatif, Set<string>>(
    ([0, -1] as const).map((tahun) => [
      tahun,
      new Set(
        himpunan.pos
          .filter((satu) => !satu.rumus && terisi(angka(tahun)[satu.kode]))
          .map((satu) => satu.laporan),
      ),
    ]),
  );
  const kosongNol = new Set(
    himpunan.laporan.filter((satu) => satu.kosong === 'NOL').map((satu) => satu.kode),
  );
  const jadi = new Map<string, NilaiEkspresi>();

  function bacaMasukan({ kode, laporan }: Pos, tahun: TahunRelatif): NilaiEkspresi {
    const isi = angka(tahun)[kode];
    if (terisi(isi)) return ada(pecahan(isi));
    return kosongNol.has(laporan) && berisi.get(tahun)?.has(laporan)
      ? ada(NOL)
      : { keadaan: 'KOSONG', tahun };
  }

  function pos(kode: string, tahun: TahunRelatif): NilaiEkspresi {
    const kunci = `${kode}@${tahun}`;
    const lama = jadi.get(kunci);
    if (lama) return lama;
    const satu = menurutKode.get(kode);
    if (!satu) throw new RangeError(`Pos ${kode} tidak ada dalam himpunan aturan ${himpunan.id}.`);
    const hasil = satu.rumus ? hitung(satu.rumus, tahun) : bacaMasukan(satu, tahun);
    jadi.set(kunci, hasil);
    return hasil;
  }

  function semua(
    bagian: readonly Ekspresi[],
    geser: TahunRelatif,
    gabung: (a: Pecahan, b: Pecahan) => Pecahan,
  ): NilaiEkspresi {
    let jumlah: Pecahan | null = null;
    for (const satu of bagian) {
      const hasil = hitung(satu, geser);
      if (hasil.keadaan !== 'ADA') return hasil;
      jumlah = jumlah === null ? hasil.isi : gabung(jumlah, hasil.isi);
    }
    return ada(jumlah ?? NOL);
  }

  /** @param geser the year from which `tahun` inside is counted */
  function hitung(ekspresi: Ekspresi, geser: TahunRelatif): NilaiEkspresi {
    if ('pos' in ekspresi) return pos(ekspresi.pos, geser === 0 ? (ekspresi.tahun ?? 0) : geser);
    if ('angka' in ekspresi) return ada(tetapan(ekspresi.angka));
    if ('jumlah' in ekspresi) return semua(ekspresi.jumlah, geser, tambah);
    if ('kali' in ekspresi) return semua(ekspresi.kali, geser, kali);
    if ('kurang' in ekspresi) return semua(ekspresi.kurang, geser, kurang);
    if ('terbesar' in ekspresi) {
      return semua(ekspresi.terbesar, geser, (a, b) => (banding(a, b) < 0 ? b : a));
    }
    if ('terkecil' in ekspresi) {
      return semua(ekspresi.terkecil, geser, (a, b) => (banding(a, b) > 0 ? b : a));
    }
    const [atas, bawah] = ekspresi.bagi.map((satu) => hitung(satu, geser)) as [
      NilaiEkspresi,
      NilaiEkspresi,
    ];
    if (atas.keadaan !== 'ADA') return atas;
    if (bawah.keadaan !== 'ADA') return bawah;
    return tanda(bawah.isi) === 0 ? { keadaan: 'TAK_TERBAGI' } : ada(bagi(atas.isi, bawah.isi));
  }

  return { nilai: (ekspresi) => hitung(ekspresi, 0), pos };
}

/** The expressions directly inside. */
export function bagianEkspresi(ekspresi: Ekspresi): readonly Ekspresi[] {
  if ('jumlah' in ekspresi) return ekspresi.jumlah;
  if ('kali' in ekspresi) return ekspresi.kali;
  if ('kurang' in ekspresi) return ekspresi.kurang;
  if ('bagi' in ekspresi) return ekspresi.bagi;
  if ('terbesar' in ekspresi) return ekspresi.terbesar;
  if ('terkecil' in ekspresi) return ekspresi.terkecil;
  return [];
}

/** Lines that an expression names, with the year, without looking into derived ones. */
export function posDisebut(ekspresi: Ekspresi): { pos: string; tahun: TahunRelatif }[] {
  if ('pos' in ekspresi) return [{ pos: ekspresi.pos, tahun: ekspresi.tahun ?? 0 }];
  return bagianEkspresi(ekspresi).flatMap(posDisebut);
}

/**
 * The typed lines that the indicators of a rule set rest on, by year: what a form has to ask.
 */
export function posDiperlukan(himpunan: HimpunanAturan): { kini: Set<string>; lalu: Set<string> } {
  const menurutKode = new Map(himpunan.pos.map((satu) => [satu.kode, satu]));
  const hasil = { kini: new Set<string>(), lalu: new Set<string>() };
  const jalan = (ekspresi: Ekspresi, geser: TahunRelatif) => {
    for (const { pos, tahun } of posDisebut(ekspresi)) {
      const pada = geser === 0 ? tahun : geser;
      const satu = menurutKode.get(pos);
      if (satu?.rumus) jalan(satu.rumus, pada);
      else hasil[pada === 0 ? 'kini' : 'lalu'].add(pos);
    }
  };
  for (const satu of himpunan.indikator) {
    if (satu.jenis !== 'RASIO' || !satu.rumus) continue;
    jalan(satu.rumus.pembilang, 0);
    jalan(satu.rumus.penyebut, 0);
  }
  return hasil;
}
