import { LABEL_KELAMIN } from '@/lib/umkm/rules';
import { namaTempat } from '@/lib/wilayah/rules';
import { LABEL_ISIAN } from '../rules';

/*
 * Records that wait on the phone until there is a network. Pure: what a record is, whose turn it is, and
 * what an answer makes of it.
 */

/**
 * DRAF is being typed; MENUNGGU is finished and goes out by itself; PERIKSA came back with something that
 * only the officer can decide.
 */
export type StatusCatatan = 'DRAF' | 'MENUNGGU' | 'PERIKSA';

export interface FotoLuring {
  /** Made on the phone; the same photo sent twice is one. */
  kunciFoto: string;
  hal: string;
  nama: string;
  terkirim: boolean;
  /** Why the server did not take it, in a sentence; it stays until the officer removes it. */
  ditolak?: string;
}

export interface CatatanLuring {
  /** Made on the phone; the same record sent twice is one. */
  kunciKirim: string;
  isian: Readonly<Record<string, string | string[]>>;
  status: StatusCatatan;
  /** ISO, when it was first written. */
  dibuat: string;
  foto: readonly FotoLuring[];
  /** Why it came back, in a sentence. */
  pesan?: string;
  /** It came back because somebody in the register looks like its owner; who, is never kept here. */
  serupa?: boolean;
  /** It came back because something in it is odd, such as a point far away: mended or confirmed. */
  ragu?: boolean;
  /** As the server stored it; from here only photos are missing. */
  tersimpan?: TersimpanDiServer;
}

export interface TersimpanDiServer {
  id: string;
  nomor: string;
  /** The key it is stored under; the phone's own when not told. */
  kunci?: string;
}

export type JawabanKirim =
  | ({ jenis: 'tersimpan' } & TersimpanDiServer)
  /** The officer has to look at it. */
  | { jenis: 'ditolak'; pesan: string; serupa?: boolean; ragu?: boolean }
  /** Nothing wrong with the record: no network, too often, a fault of the server, no session. */
  | { jenis: 'nanti'; pesan?: string };

export type JawabanFoto =
  | { jenis: 'tersimpan' }
  | { jenis: 'ditolak'; pesan: string }
  | { jenis: 'nanti' };

/** Longest time in which a phone that is not online may be written on, in hours. */
export const LURING_PALING_LAMA_JAM = 72;

/** Most photos that wait with one record; the same as the portal takes. */
export { FOTO_PALING_BANYAK } from '../rules';

export function catatanBaru(
  kunciKirim: string,
  isian: CatatanLuring['isian'],
  dibuat: string,
): CatatanLuring {
  return { kunciKirim, isian, status: 'DRAF', dibuat, foto: [] };
}

/** Those that may go out now, the oldest first. */
export const giliran = (semua: readonly CatatanLuring[]): CatatanLuring[] =>
  semua
    .filter((satu) => satu.status === 'MENUNGGU')
    .sort((a, b) => a.dibuat.localeCompare(b.dibuat) || a.kunciKirim.localeCompare(b.kunciKirim));

/** What is typed anew replaces what was typed; photos and what the server knows stay. */
export function ketik(catatan: CatatanLuring, isian: CatatanLuring['isian']): CatatanLuring {
  return catatan.tersimpan ? catatan : { ...catatan, isian };
}

/** Finished by the officer: it waits for the network. */
export function antrekan(catatan: CatatanLuring): CatatanLuring {
  return { ...catatan, status: 'MENUNGGU', pesan: undefined, serupa: undefined, ragu: undefined };
}

/** What the server's answer to the record makes of it. A record never disappears by an answer. */
export function terimaJawaban(catatan: CatatanLuring, jawaban: JawabanKirim): CatatanLuring {
  if (jawaban.jenis === 'nanti') return catatan;
  if (jawaban.jenis === 'ditolak') {
    const { pesan, serupa, ragu } = jawaban;
    return { ...catatan, status: 'PERIKSA', pesan, serupa, ragu };
  }
  const { jenis: _jenis, ...tersimpan } = jawaban;
  return { ...antrekan(catatan), tersimpan };
}

/** What the server's answer to a photo makes of the record. */
export function terimaJawabanFoto(
  catatan: CatatanLuring,
  kunciFoto: string,
  jawaban: JawabanFoto,
): CatatanLuring {
  if (jawaban.jenis === 'nanti') return catatan;
  const foto = catatan.foto.map((satu) => {
    if (satu.kunciFoto !== kunciFoto || satu.terkirim) return satu;
    return jawaban.jenis === 'tersimpan'
      ? { ...satu, terkirim: true, ditolak: undefined }
      : { ...satu, ditolak: jawaban.pesan };
  });
  return { ...catatan, foto };
}

/** Photos that may go out: only of a record that the server has. */
export const fotoBerikut = (catatan: CatatanLuring): FotoLuring[] =>
  catatan.tersimpan ? catatan.foto.filter((satu) => !satu.terkirim && !satu.ditolak) : [];

/** Everything has arrived, so the phone need not keep it. */
export const sudahSampai = (catatan: CatatanLuring): boolean =>
  catatan.tersimpan !== undefined && catatan.foto.every((satu) => satu.terkirim);

/** Everything that can go out has; a photo that was refused holds the record until it is removed. */
export function setelahFoto(catatan: CatatanLuring): CatatanLuring {
  const ditolak = catatan.foto.find((satu) => satu.ditolak);
  return catatan.tersimpan && ditolak && fotoBerikut(catatan).length === 0
    ? { ...catatan, status: 'PERIKSA', pesan: `Foto ${ditolak.nama}: ${ditolak.ditolak}` }
    : catatan;
}

/** Without the photos that were refused; what is left goes on. */
export function lepasFotoDitolak(catatan: CatatanLuring): CatatanLuring {
  return antrekan({ ...catatan, foto: catatan.foto.filter((satu) => !satu.ditolak) });
}

/** Came back to be decided or mended in the form, not because of a photo. */
export const perluDiperiksa = ({ status, tersimpan }: CatatanLuring): boolean =>
  status === 'PERIKSA' && tersimpan === undefined;

/** Photos that lie on the phone and have not gone out. */
export const fotoMenunggu = ({ foto }: CatatanLuring): number =>
  foto.filter((satu) => !satu.terkirim).length;

/**
 * A photo that comes later to what the server has: on the phone a record of its own, so that nothing else of
 * that one, on its way just now, is written over it or takes it along when it is done.
 *
 * @param tersimpan what the server has, by the key it is stored under
 */
export const fotoSusulan = (
  { kunciFoto, hal, nama }: Pick<FotoLuring, 'kunciFoto' | 'hal' | 'nama'>,
  { namaUsaha, ...tersimpan }: Required<TersimpanDiServer> & { namaUsaha: string },
  dibuat: string,
): CatatanLuring => ({
  ...antrekan(catatanBaru(kunciFoto, { namaUsaha }, dibuat)),
  foto: [{ kunciFoto, hal, nama, terkirim: false }],
  tersimpan,
});

/** How many photos wait for what the server has under a key. */
export const fotoMenungguUntuk = (semua: readonly CatatanLuring[], kunci: string): number =>
  semua
    .filter((satu) => (satu.tersimpan?.kunci ?? satu.kunciKirim) === kunci)
    .reduce((jumlah, satu) => jumlah + fotoBerikut(satu).length, 0);

/** What the form tells about a record taken up again: `langkah` is what to do now. */
export interface Pembuka {
  pesan?: string;
  langkah?: string;
  foto?: string;
}

/**
 * What stands above the form in which a record is taken up again.
 *
 * @param di `luring` without a network, `terlihat` where those who look like its owner are on the screen,
 *   `portal` where they are not
 */
export function pembuka(catatan: CatatanLuring, di: 'luring' | 'portal' | 'terlihat'): Pembuka {
  const jumlah = fotoMenunggu(catatan);
  const foto =
    jumlah > 0 && di !== 'luring'
      ? `${jumlah} foto menunggu di ponsel ini, dan dikirim sesudah pendataan ini tersimpan.`
      : undefined;
  if (!perluDiperiksa(catatan)) return { foto };
  return { pesan: catatan.pesan, langkah: langkahPeriksa(catatan, di), foto };
}

function langkahPeriksa(
  { serupa, ragu }: CatatanLuring,
  di: 'luring' | 'portal' | 'terlihat',
): string {
  if (di === 'terlihat') return 'Jawab pertanyaan di bawah, lalu tekan Simpan pendataan.';
  if (ragu && !serupa) {
    return di === 'luring'
      ? 'Betulkan isiannya, lalu simpan di ponsel. Bila memang benar, beri tanda sesudah ada jaringan.'
      : 'Betulkan isiannya, lalu tekan Simpan pendataan. Bila memang benar, tekan Simpan pendataan, beri tanda, lalu simpan lagi.';
  }
  if (di === 'luring') {
    return serupa
      ? 'Yang mirip baru terlihat bila ada jaringan: buka Pendataan lapangan, lalu tekan Perbaiki.'
      : 'Perbaiki isiannya, lalu simpan di ponsel.';
  }
  return serupa
    ? 'Tekan Simpan pendataan untuk melihat yang mirip, lalu jawab apakah orangnya sama.'
    : 'Perbaiki isiannya, lalu tekan Simpan pendataan.';
}

/** Name for a list: of the business, else of the owner. */
export function sebutanCatatan({ isian }: CatatanLuring): string {
  for (const nama of ['namaUsaha', 'nama']) {
    const isi = isian[nama];
    if (typeof isi === 'string' && isi.trim() !== '') return isi.trim();
  }
  return 'Belum bernama';
}

/**
 * What has been typed, in words, for whoever cannot open the form any more.
 *
 * @param jenis the kinds of business as the phone knows them
 */
export function isiCatatan(
  { isian }: CatatanLuring,
  jenis: readonly { nilai: string; label: string }[],
): { istilah: string; nilai: string }[] {
  const sebut: Record<string, (isi: string) => string> = {
    jenisKelamin: (isi) => (LABEL_KELAMIN as Record<string, string>)[isi] ?? isi,
    jenisUsahaKode: (isi) => jenis.find(({ nilai }) => nilai === isi)?.label ?? isi,
    kelurahanKode: namaTempat,
  };
  const label = { ...LABEL_ISIAN, telepon: 'Nomor telepon', kelurahanKode: 'Kelurahan' };
  return Object.entries(label).flatMap(([nama, istilah]) => {
    const isi = isian[nama];
    if (typeof isi !== 'string' || isi.trim() === '') return [];
    return [{ istilah, nilai: sebut[nama]?.(isi) ?? isi }];
  });
}

/** Whether something worth keeping has been typed. */
export const adaIsinya = (isian: CatatanLuring['isian']): boolean =>
  ['nama', 'namaUsaha', 'telepon', 'kegiatanUtama', 'alamat', 'lintang'].some(
    (nama) => isian[nama],
  );

/** Most unfinished ones that are offered above a form; all of them are in the list of the phone. */
const TERTINGGAL_PALING_BANYAK = 3;

/**
 * What was begun and left, the latest first.
 *
 * @param terbuka keys of those that some form has open now
 */
export const tertinggal = (
  semua: readonly CatatanLuring[],
  terbuka: ReadonlySet<string>,
): CatatanLuring[] =>
  semua
    .filter((satu) => satu.status === 'DRAF' && !terbuka.has(satu.kunciKirim))
    .sort((a, b) => b.dibuat.localeCompare(a.dibuat))
    .slice(0, TERTINGGAL_PALING_BANYAK);

/** Where the latest record was written down, if one still works there. */
export function kelurahanTerakhir(
  semua: readonly CatatanLuring[],
  boleh: readonly string[],
): string | undefined {
  const urut = [...semua].sort((a, b) => b.dibuat.localeCompare(a.dibuat));
  const kode = urut.map(({ isian }) => isian.kelurahanKode);
  return kode.find((satu) => typeof satu === 'string' && boleh.includes(satu)) as
    | string
    | undefined;
}

/** Names for a list, each once: what shares its name is told apart by a number in the order of writing. */
export function sebutanTunggal(semua: readonly CatatanLuring[]): Map<string, string> {
  const jumlah = new Map<string, number>();
  const hasil = new Map<string, string>();
  const asli = new Set(semua.map(sebutanCatatan));
  for (const satu of semua) {
    const nama = sebutanCatatan(satu);
    let ke = (jumlah.get(nama) ?? 0) + 1;
    while (ke > 1 && asli.has(`${nama} (${ke})`)) ke += 1;
    jumlah.set(nama, ke);
    hasil.set(satu.kunciKirim, ke === 1 ? nama : `${nama} (${ke})`);
  }
  return hasil;
}

/** How much lies on a phone, by what can be done about it. */
export interface HitunganKotak {
  /** Finished: goes out by itself. */
  kirim: number;
  /** Came back: waits for the officer. */
  periksa: number;
  /** Still being written. */
  isian: number;
  /** Cannot be looked into with the key that lies here. */
  tertutup: number;
}

export const KOTAK_KOSONG: HitunganKotak = { kirim: 0, periksa: 0, isian: 0, tertutup: 0 };

export function hitungKotak(semua: readonly CatatanLuring[], tertutup = 0): HitunganKotak {
  const berapa = (status: StatusCatatan) => semua.filter((satu) => satu.status === status).length;
  return {
    kirim: berapa('MENUNGGU'),
    periksa: berapa('PERIKSA'),
    isian: berapa('DRAF'),
    tertutup,
  };
}

/** What waits on this phone, in words; empty when nothing does. */
export function kalimatKotak({ kirim, periksa, isian, tertutup }: HitunganKotak): string {
  return [
    kirim > 0 && `${kirim} catatan belum terkirim`,
    periksa > 0 && `${periksa} catatan perlu diperiksa`,
    isian > 0 && `${isian} isian belum selesai`,
    tertutup > 0 && `${tertutup} catatan masih tertutup di ponsel ini`,
  ]
    .filter(Boolean)
    .join(', ');
}
