import type { JenisLegalitas } from '@/lib/platform/db/generated/enums';
import { formatTanggal } from '@/lib/platform/format';
import { periksaPirt } from '../../identitas/izin/rules';
import type { ButirTampil } from '../../tampilan/rules';
import type { PerizinanInput } from '../schema';

/** Permits of a form as rows, with how long they hold. */

/** Which permit a field of the form is. */
export const LEGALITAS_ISIAN = {
  sku: 'SKU',
  halal: 'HALAL',
  pirt: 'PIRT',
  bpom: 'BPOM',
  merek: 'MEREK',
  sni: 'SNI',
  umku: 'UMKU',
  sertifikatStandar: 'SERTIFIKAT_STANDAR',
} as const satisfies Partial<Record<keyof PerizinanInput, JenisLegalitas>>;
type IsianNomor = keyof typeof LEGALITAS_ISIAN;

/** Last day of a permit by the field of its number. A P-IRT number tells its own; halal has none. */
export const HINGGA_ISIAN = {
  sku: 'skuHingga',
  bpom: 'bpomHingga',
  merek: 'merekHingga',
  sni: 'sniHingga',
  umku: 'umkuHingga',
  sertifikatStandar: 'sertifikatStandarHingga',
} as const satisfies Partial<Record<IsianNomor, string>>;

/** Fields that say nothing without the number of their permit. */
export const IKUTAN_IZIN: Readonly<Record<string, IsianNomor>> = {
  ...Object.fromEntries(
    Object.entries(HINGGA_ISIAN).map(([nomor, hingga]) => [hingga, nomor as IsianNomor]),
  ),
  merekKelas: 'merek',
  merekMulai: 'merek',
};

export interface IzinTercatat {
  jenis: JenisLegalitas;
  nomor: string;
  /** ISO days. */
  berlakuMulai: string | null;
  berlakuHingga: string | null;
  /** Classes of a trade mark. */
  kelas: string | null;
}

/** Permits of a form as rows. A P-IRT number carries its year of expiry. */
export function izinDari(isi: PerizinanInput, hariIni: string): IzinTercatat[] {
  return (Object.keys(LEGALITAS_ISIAN) as IsianNomor[]).flatMap((isian) => {
    const nomor = isi[isian];
    if (!nomor) return [];
    const jenis = LEGALITAS_ISIAN[isian];
    const hingga =
      isian in HINGGA_ISIAN ? isi[HINGGA_ISIAN[isian as keyof typeof HINGGA_ISIAN]] : null;
    return [
      {
        jenis,
        nomor,
        berlakuMulai: jenis === 'MEREK' ? (isi.merekMulai ?? null) : null,
        berlakuHingga: jenis === 'PIRT' ? akhirPirt(nomor, hariIni) : (hingga ?? null),
        kelas: jenis === 'MEREK' ? (isi.merekKelas ?? null) : null,
      },
    ];
  });
}

function akhirPirt(nomor: string, hariIni: string): string | null {
  const pirt = periksaPirt(nomor, { hariIni, tanggalTerbit: hariIni });
  return pirt.ok && pirt.tahunBerakhir !== null ? `${pirt.tahunBerakhir}-12-31` : null;
}

/** 'SNI 01-2973 (sampai 31 Desember 2030)', each permit in one line; for the trail. */
export const kalimatIzin = (izin: readonly IzinTercatat[]): string =>
  izin
    .map((satu) => `${satu.jenis} ${satu.nomor}${masaIzin(satu)}`)
    .sort()
    .join('; ');

function masaIzin({ jenis, berlakuMulai, berlakuHingga, kelas }: IzinTercatat): string {
  const isi = [
    kelas ? `kelas ${kelas}` : '',
    berlakuMulai ? `mulai ${formatTanggal(berlakuMulai)}` : '',
    // The number of a P-IRT says it already.
    berlakuHingga && jenis !== 'PIRT' ? `sampai ${formatTanggal(berlakuHingga)}` : '',
  ].filter(Boolean);
  return isi.length > 0 ? ` (${isi.join(', ')})` : '';
}

/**
 * The rows of the topic as a page shows them: what belongs to a permit only with its number, the last day of
 * a P-IRT with its number, which tells it, and a mark where a permit has run out.
 *
 * @param nilai the same fields as a form holds them, days as ISO
 */
export const butirIzin = (
  butir: readonly ButirTampil[],
  nilai: Readonly<Record<string, string>>,
  hariIni: string,
): ButirTampil[] =>
  butir
    .filter(({ isian }) => {
      const nomor = IKUTAN_IZIN[isian];
      return nomor === undefined || Boolean(nilai[nomor]) || Boolean(nilai[isian]);
    })
    .map((satu) => {
      const pirt = satu.isian === 'pirt' ? akhirPirt(nilai.pirt ?? '', hariIni) : null;
      const tampil = pirt ? `${satu.nilai} (berlaku sampai ${formatTanggal(pirt)})` : satu.nilai;
      const hari = pirt ?? (satu.isian.endsWith('Hingga') ? (nilai[satu.isian] ?? '') : '');
      const lewat = /^\d{4}-\d{2}-\d{2}$/.test(hari) && hari < hariIni;
      return { ...satu, nilai: lewat ? `${tampil}, masa berlaku habis` : tampil };
    });
