import { ISIAN_SEMULA, type KeadaanFormulir } from './form-state';
import { bacaSemula, naskahIsian } from './isian-semula';
import { type Sebutan, sebutUmum } from './sebutan';

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

/** What is known of the form that was sent. */
export interface CaraSebut {
  /** Its labels, and words for what its fields hold; a field that it does not know is told by its name. */
  sebutan?: Sebutan | undefined;
  /** Fields that the form filled in by itself. */
  tersembunyi?: readonly string[];
}

function tulisanDari(
  nilai: NonNullable<KeadaanFormulir['nilai']>,
  { sebutan, tersembunyi = [] }: CaraSebut,
): KirimanTertolak['tulisan'] {
  const diisiSendiri = new Set(tersembunyi);
  const semula = bacaSemula(nilai[ISIAN_SEMULA]);
  return Object.entries(nilai).flatMap(([nama, isi]) => {
    if (ISIAN_PORTAL.has(nama) || diisiSendiri.has(nama)) return [];
    if (semula && naskahIsian(isi) === naskahIsian(semula[nama])) return [];
    const semua = [isi].flat().filter((satu) => satu.trim() !== '' && !TANDA_PORTAL.test(satu));
    const label = sebutan?.label(nama);
    const kata = sebutan && label ? (satu: string) => sebutan.tulis(nama, satu) : sebutUmum;
    const kataKata = semua.map(kata).filter((satu) => satu !== '');
    return kataKata.length > 0 ? [{ label: label ?? labelDari(nama), isi: kataKata }] : [];
  });
}

/**
 * Puts the answer to a form into words that can be read without it.
 *
 * @param jalur the address it was sent from
 */
export function kirimanTertolak(
  keadaan: KeadaanFormulir,
  jalur: string,
  cara: CaraSebut = {},
): KirimanTertolak {
  const { pesan, bentrok, peringatan = [], galat = {}, nilai = {}, nomorAcuan } = keadaan;
  const semua = [
    pesan,
    bentrok && `Data ini diubah ${bentrok.oleh} pada ${bentrok.pada}.`,
    bentrok?.status && `Status sekarang: ${bentrok.status}.`,
    ...(bentrok?.butir ?? []).map(({ label, tersimpan }) => `${label} sekarang: ${tersimpan}`),
    ...peringatan.map((satu) => satu.pesan),
    ...Object.values(galat).flat(),
  ];
  return {
    jalur,
    pesan: [...new Set(semua.filter((satu): satu is string => Boolean(satu)))],
    nomorAcuan,
    tulisan: tulisanDari(nilai, cara),
  };
}
