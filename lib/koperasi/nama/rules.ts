import type { Peringatan } from '@/lib/platform/periksa';
import { JENIS_KOPERASI, type JenisKoperasi, labelAcuan } from '../acuan';

/** Comparison of names, for the warning about likely duplicates, and the rule for new names. */

/** The jenis of today's law with their short forms: they do not count as words of the name. */
const KATA_JENIS = [
  ...['simpan pinjam dan pembiayaan syariah', 'simpan pinjam', 'produsen', 'pemasaran', 'konsumen'],
  ...['jasa', 'kspps', 'ksp'],
];

/** Older kinds and their short forms; like the jenis, they do not tell two koperasi apart. */
const KATA_RAGAM_LAMA = [
  ...['serba usaha', 'unit desa', 'konsumsi', 'karyawan', 'pegawai', 'primer', 'sekunder'],
  ...['syariah', 'ksu', 'kud', 'usp', 'uspps', 'kjks', 'bmt', 'kopkar', 'kpri', 'kop'],
];

/** Only at the start: in "Koperasi Konsumen Bina Jasa" the last word belongs to the name. */
const POLA_JENIS = polaAwal(['koperasi', ...KATA_JENIS]);
const POLA_RAGAM = polaAwal(['koperasi', ...KATA_JENIS, ...KATA_RAGAM_LAMA]);

/**
 * Name reduced to what tells koperasi apart: lower case, no accents, no punctuation, without the
 * leading "koperasi" and the words of its kind. A name of nothing else keeps its words.
 */
export function kunciNama(nama: string): string {
  const rata = ratakan(nama);
  return rata.replace(POLA_RAGAM, '') || rata;
}

/**
 * Similarity of two texts from 0 to 1: shared trigrams over all trigrams, with words padded as
 * PostgreSQL's pg_trgm does, so that one threshold holds here and in the database. Floating point will
 * do: it orders and warns, and nothing is counted with it.
 */
export function kemiripanNama(a: string, b: string): number {
  const dari = trigram(ratakan(a));
  const ke = trigram(ratakan(b));
  const sama = [...dari].filter((potong) => ke.has(potong)).length;
  const semua = dari.size + ke.size - sama;
  return semua === 0 ? 0 : sama / semua;
}

/** Words of the name after "koperasi" and its jenis. */
export function kataPembeda(nama: string): string[] {
  return ratakan(nama)
    .replace(POLA_JENIS, '')
    .split(' ')
    .filter((kata) => kata !== '');
}

const BERAWAL_KOPERASI = /^(?:koperasi|primkop|puskop|inkop|kop|ksp|ksu|kud|kpri|bmt|kjks)/;
const BUKAN_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** What is neither letter, digit nor space, nor a sign that stands in names: 'Ma’mur', 'Jaya & Putra (Depok)'. */
const TANDA_LAIN = /[^\p{Letter}\p{Mark}\p{Number}\s.,&()"“”'‘’`-]/gu;

/** Why a name is not in Latin letters only; empty when it is. */
function galatHuruf(nama: string): string[] {
  const tanda = [...new Set(nama.match(TANDA_LAIN))];
  if (tanda.length > 0)
    return [`Tulis nama dengan huruf Latin. Hapus tanda ini: ${tanda.join(' ')}`];
  return BUKAN_LATIN.test(nama) ? ['Tulis nama dengan huruf Latin.'] : [];
}

/**
 * Doubts about a name. A new koperasi needs at least three words after "koperasi" and its kind, in
 * Latin letters (Permenkumham 14/2019 Pasal 7); older ones may have fewer, so it is never an error.
 *
 * @param kataMinimum the number of words now asked for
 */
export function peringatanNama(nama: string, kataMinimum = 3): Peringatan[] {
  const hasil: Peringatan[] = [];
  if (!BERAWAL_KOPERASI.test(ratakan(nama))) {
    hasil.push({
      kode: 'NAMA_TANPA_KOPERASI',
      pesan: 'Tulis nama lengkap, diawali kata Koperasi.',
    });
  }
  const jumlah = kataPembeda(nama).length;
  if (jumlah < kataMinimum) {
    hasil.push({
      kode: 'NAMA_TERLALU_PENDEK',
      pesan: `Nama koperasi baru paling sedikit ${kataMinimum} kata setelah kata koperasi dan jenisnya. Nama ini ${jumlah} kata. Koperasi lama boleh berbeda.`,
    });
  }
  return [...hasil, ...galatHuruf(nama).map((pesan) => ({ kode: 'NAMA_BUKAN_LATIN', pesan }))];
}

/** Words with which a name tells the jenis; of two that begin alike the longer one first. */
const JENIS_MENURUT_NAMA: readonly [kata: string, jenis: readonly JenisKoperasi[]][] = [
  ['simpan pinjam', ['SIMPAN_PINJAM']],
  ['kspps', ['SIMPAN_PINJAM']],
  ['ksp', ['SIMPAN_PINJAM']],
  // What is called KSPPS today was koperasi jasa keuangan syariah before, and no koperasi jasa.
  ['kjks', ['SIMPAN_PINJAM']],
  ['jasa keuangan syariah', ['SIMPAN_PINJAM']],
  ['jasa keuangan', ['SIMPAN_PINJAM', 'JASA']],
  ['jasa', ['JASA']],
  ['produsen', ['PRODUSEN']],
  ['pemasaran', ['PEMASARAN']],
  ['konsumen', ['KONSUMEN']],
  ['konsumsi', ['KONSUMEN']],
];

/** The jenis that a name tells, in its first words only: "Melati Bina Jasa" tells none. */
function jenisMenurutNama(nama: string): JenisKoperasi[] {
  const hasil: JenisKoperasi[] = [];
  let sisa = ratakan(nama).replace(/^(?:(?:primer|sekunder|koperasi|kop) )+/, '');
  for (;;) {
    const temuan = JENIS_MENURUT_NAMA.find(([kata]) => `${sisa} `.startsWith(`${kata} `));
    if (!temuan) return hasil;
    hasil.push(...temuan[1]);
    sisa = sisa.slice(temuan[0].length + 1);
  }
}

/** The doubt about a name that tells another jenis than the one that is chosen. */
export function peringatanNamaJenis(nama: string, jenis: JenisKoperasi): Peringatan[] {
  const menurutNama = jenisMenurutNama(nama);
  if (menurutNama.length === 0 || menurutNama.includes(jenis)) return [];
  const label = (satu: JenisKoperasi) => labelAcuan(JENIS_KOPERASI, satu);
  const disebut = [...new Set(menurutNama)].map((satu) => label(satu).toLowerCase()).join(' atau ');
  return [
    {
      kode: 'NAMA_LAIN_JENIS',
      pesan: `Menurut namanya ini koperasi ${disebut}, sedangkan jenisnya ${label(jenis)}. Periksa nama dan jenisnya.`,
    },
  ];
}

/** At least two letters, one of them a vowel: initials and digits alone are no word. */
const adalahKata = (kata: string): boolean => /\p{L}.*\p{L}/u.test(kata) && /[aiueo]/.test(kata);

/** Times that one word may stand in a new name. */
const ULANGAN_PALING_BANYAK = 2;

/** What of a name does not count as a word, and the word that stands in it too often. */
function galatKata(nama: string, kataMinimum: number): string[] {
  const semua = kataPembeda(nama);
  const kata = semua.filter(adalahKata);
  const bukan = semua.filter((satu) => !adalahKata(satu));
  const ulang = kata.find(
    (satu) => kata.filter((lain) => lain === satu).length > ULANGAN_PALING_BANYAK,
  );
  // With a script that is not read here nothing can be said of its letters.
  const dihitung = BUKAN_LATIN.test(nama) ? semua.length : kata.length;
  return [
    ...(dihitung >= kataMinimum
      ? []
      : [
          `Tulis paling sedikit ${kataMinimum} kata setelah kata Koperasi dan jenisnya. Nama ini baru ${dihitung} kata.${
            bukan.length > 0
              ? ` Tidak dihitung: ${bukan.join(', ')}. Satu kata paling sedikit dua huruf dengan huruf hidup, dan bukan angka saja.`
              : ''
          }`,
        ]),
    ...(ulang ? [`Kata ${ulang} tertulis lebih dari dua kali. Ganti dengan kata lain.`] : []),
  ];
}

/** Why a name cannot be that of a koperasi now to be founded; the same rule, without leniency. */
export function galatNamaBaru(nama: string, kataMinimum: number): string[] {
  return [
    ...(/^koperasi /.test(ratakan(nama)) ? [] : ['Awali nama dengan kata Koperasi.']),
    ...galatKata(nama, kataMinimum),
    ...galatHuruf(nama),
  ];
}

function polaAwal(kata: readonly string[]): RegExp {
  return new RegExp(`^(?:(?:${kata.join('|')})(?: |$))+`);
}

/** Name by which two are the same, whatever capitals, accents and signs they are written with. */
export function ratakan(nama: string): string {
  return rapatkan(
    nama
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .replace(/&/g, ' dan ')
      .replace(/['’`]/g, '')
      .replace(/[^\p{Letter}\p{Number}]+/gu, ' '),
  );
}

function rapatkan(teks: string): string {
  return teks.replace(/\s+/g, ' ').trim();
}

function trigram(rata: string): Set<string> {
  const hasil = new Set<string>();
  for (const kata of rata.split(' ')) {
    if (kata === '') continue;
    const huruf = [' ', ' ', ...kata, ' '];
    for (let letak = 0; letak + 3 <= huruf.length; letak++) {
      hasil.add(huruf.slice(letak, letak + 3).join(''));
    }
  }
  return hasil;
}
