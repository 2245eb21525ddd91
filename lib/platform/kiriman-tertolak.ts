import { adalahTanggalIso } from './clock';
import { ISIAN_SEMULA, type KeadaanFormulir } from './form-state';
import { formatTanggal } from './format';
import { bacaSemula, naskahIsian } from './isian-semula';

/** What a refused form said and held, in words, without the form. */
export interface KirimanTertolak {
  /** Address of the page it was sent from. */
  jalur: string;
  /** Why nothing was stored, most general first. */
  pesan: string[];
  nomorAcuan?: string;
  /** What was typed; fields that only the portal fills in, and those that nobody touched, are left out. */
  tulisan: { label: string; isi: string[] }[];
}

/** Identifiers and fingerprints, which nobody typed. */
const TANDA_PORTAL = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{40})$/i;
/** Codes of a choice, as `LAKI_LAKI`. */
const KODE_PILIHAN = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;
/** Written by the page, not by its reader. */
const ISIAN_PORTAL = new Set(['id', 'versi', 'kunciKirim', 'langkah', ISIAN_SEMULA]);

const SINGKATAN = /\b(nib|npwp|ktp|rt|rw|hp|usp|kbli|kuk|rat|shu|sku|kur)\b/gi;

const LABEL: Record<string, string> = { nikPenduduk: 'NIK penduduk' };

/** `tanggalTandaTangan` and `nomorIzinUsp` as one would say them: 'Tanggal tanda tangan', 'Nomor izin USP'. */
function labelDari(nama: string): string {
  if (Object.hasOwn(LABEL, nama)) return LABEL[nama] as string;
  const kata = nama
    .replace(/[._]+/g, ' ')
    .replace(
      /([a-z])([A-Z0-9])|([0-9])([A-Z])/g,
      (_, a = '', b = '', c = '', d = '') => `${a}${c} ${(b + d).toLowerCase()}`,
    )
    .trim()
    .replace(SINGKATAN, (satu) => satu.toUpperCase());
  return kata.charAt(0).toUpperCase() + kata.slice(1);
}

function isiDari(isi: string): string {
  if (adalahTanggalIso(isi)) return formatTanggal(isi);
  return KODE_PILIHAN.test(isi)
    ? isi.charAt(0) + isi.slice(1).toLowerCase().replaceAll('_', ' ')
    : isi;
}

function tulisanDari(nilai: NonNullable<KeadaanFormulir['nilai']>): KirimanTertolak['tulisan'] {
  const semula = bacaSemula(nilai[ISIAN_SEMULA]);
  return Object.entries(nilai).flatMap(([nama, isi]) => {
    if (ISIAN_PORTAL.has(nama) || (semula && naskahIsian(isi) === naskahIsian(semula[nama])))
      return [];
    const semua = [isi].flat().filter((satu) => satu.trim() !== '' && !TANDA_PORTAL.test(satu));
    return semua.length > 0 ? [{ label: labelDari(nama), isi: semua.map(isiDari) }] : [];
  });
}

/**
 * Puts the answer to a form into words that can be read without it.
 *
 * @param jalur the address it was sent from
 */
export function kirimanTertolak(keadaan: KeadaanFormulir, jalur: string): KirimanTertolak {
  const { pesan, bentrok, peringatan = [], galat = {}, nilai = {}, nomorAcuan } = keadaan;
  const semua = [
    pesan,
    bentrok && `Data ini diubah ${bentrok.oleh} pada ${bentrok.pada}.`,
    ...(bentrok?.butir ?? []).map(({ label, tersimpan }) => `${label} sekarang: ${tersimpan}`),
    ...peringatan.map((satu) => satu.pesan),
    ...Object.values(galat).flat(),
  ];
  return {
    jalur,
    pesan: [...new Set(semua.filter((satu): satu is string => Boolean(satu)))],
    nomorAcuan,
    tulisan: tulisanDari(nilai),
  };
}
