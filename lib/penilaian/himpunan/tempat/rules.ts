/*
 * Where in a rule set file something is wrong, in words: 'indikator[3].pita[1].nilai' becomes
 * 'Indikator KK-01, pita ke-2, nilai'.
 */

const NAMA: Record<string, string> = {
  pitaAkhir: 'predikat akhir',
  tahunBuku: 'tahun buku',
  aspekDiberikan: 'hasil aspek yang diberikan',
  belumDikonfirmasi: 'tanda belum dikonfirmasi',
  kurangDari: 'batas kurang dari',
  palingBanyak: 'batas paling banyak',
  catatanBatas: 'catatan batas',
  tidakBerlaku: 'tidak berlaku',
  bolehNegatif: 'boleh negatif',
};

/** Lists whose members are known by a name of their own. */
const BERNAMA = ['aspek', 'indikator', 'laporan', 'pos', 'pemeriksaan', 'sub', 'kelompok', 'butir'];

const adalahObjek = (isi: unknown): isi is Record<string, unknown> =>
  typeof isi === 'object' && isi !== null;

const anak = (isi: unknown, nama: string | number): unknown =>
  adalahObjek(isi) && Object.hasOwn(isi, nama) ? isi[nama as string] : undefined;

function sebutButir(daftar: string, isi: unknown, letak: number): string {
  const kode = BERNAMA.includes(daftar) ? anak(isi, 'kode') : undefined;
  return typeof kode === 'string' && kode.length <= 40 ? kode : `ke-${letak + 1}`;
}

/**
 * @param isi the file as it was read, to call members by their code
 * @param di the place as `bacaHimpunan` gives it; '' is the file as a whole
 */
export function kataTempat(isi: unknown, di: string): string {
  let kini = isi;
  let daftar = '';
  const bagian: string[] = [];
  for (const [, nama, letak] of di.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    if (letak !== undefined) {
      kini = anak(kini, Number(letak));
      bagian.push(`${bagian.pop() ?? ''} ${sebutButir(daftar, kini, Number(letak))}`.trim());
    } else if (nama !== undefined) {
      kini = anak(kini, nama);
      daftar = nama;
      bagian.push(NAMA[nama] ?? nama);
    }
  }
  const kata = bagian.join(', ');
  return kata ? `${kata[0]?.toUpperCase()}${kata.slice(1)}` : 'Berkas';
}
