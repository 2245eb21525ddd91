import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Bentrok } from '@/lib/platform/form-state';
import { formatJam, formatWaktu } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import type { HimpunanAturan } from '../himpunan/types';
import { isianAsing } from './asing/rules';
import { himpunanBagian } from './bagian/rules';
import { bacaLembarFormulir, ISIAN_LEMBAR, type NilaiLembar } from './formulir/rules';
import {
  berbedaDari,
  cakupanHimpunan,
  type Gabungan,
  gabungkan,
  lembarSemula,
  type Semula,
  semulaDari,
  semulaSetelahBentrok,
  tulisSemula,
} from './gabung/rules';
import { hasilLembar } from './hasil/rules';
import { kataAngka, kataJawaban, labelAngka, labelJawaban } from './kata/rules';
import { dokumenBukti } from './reads';
import type { IsiBagianInput } from './schema';
import { kunciLembar, type LembarTerkunci } from './terkunci/reads';
import { tulisLembar } from './tulis/commands';
import type { AlasanLembar, AngkaLembar, HasilLembarDto, IsiLembar, JawabanLembar } from './types';

export interface BagianTersimpan {
  id: string;
  bagian: string;
  /** What the form shows, for its next sending. */
  versi: string;
  /** '10.42' */
  jam: string;
  hasil: HasilLembarDto;
  /** Answers and figures of this page that a colleague changed since it was drawn. */
  berubahLain: number;
}

const teksPertama = (isi: string | string[] | undefined): string =>
  (Array.isArray(isi) ? isi[0] : isi) ?? '';

/** Fields of one page as answers and figures, with the file named as evidence. */
function bacaKiriman(
  bagian: HimpunanAturan,
  nilai: NilaiLembar,
  { penilaian, angka: lama }: LembarTerkunci,
): { isi: IsiLembar; galat: Record<string, string[]> } {
  const terbaca = bacaLembarFormulir(
    bagian,
    { ...nilai, tahunBuku: String(penilaian.tahunBuku) },
    penilaian.tahunBuku,
  );
  const menurutKode = new Map(terbaca.jawaban.map((satu) => [`${satu.jenis}:${satu.kode}`, satu]));
  const jawaban: JawabanLembar[] = [];
  for (const satu of terbaca.jawaban) {
    if (satu.jenis === 'ASPEK') jawaban.push({ ...satu, dokumenId: null });
  }
  for (const { kode } of bagian.indikator) {
    const dokumenId = teksPertama(nilai[ISIAN_LEMBAR.dokumen(kode)]) || null;
    const ada = menurutKode.get(`INDIKATOR:${kode}`);
    if (ada) jawaban.push({ ...ada, dokumenId });
    else if (dokumenId) {
      const kosong = { rasio: null, terpenuhi: [], terjawab: false, tidakBerlaku: false };
      jawaban.push({ jenis: 'INDIKATOR', kode, ...kosong, alasan: null, bukti: null, dokumenId });
    }
  }
  const angka = terbaca.angka.map((satu): AngkaLembar => {
    const sama = lama.find(
      ({ pos, tahunBuku, nilai: kini }) =>
        pos === satu.pos && tahunBuku === satu.tahunBuku && kini === satu.nilai,
    );
    return { ...satu, asal: sama?.asal ?? 'DIKETIK' };
  });
  return { isi: { jawaban, angka }, galat: terbaca.galat };
}

/** Name of the field to which a changed answer or figure leads. */
function isianDari(himpunan: HimpunanAturan, satu: JawabanLembar | AngkaLembar, tahun: number) {
  if ('pos' in satu) return ISIAN_LEMBAR.angka(satu.pos, satu.tahunBuku === tahun ? 0 : -1);
  if (satu.jenis === 'ASPEK') return ISIAN_LEMBAR.aspek(satu.kode);
  const daftar = himpunan.indikator.find(({ kode }) => kode === satu.kode)?.jenis === 'DAFTAR';
  return daftar ? ISIAN_LEMBAR.butir(satu.kode) : ISIAN_LEMBAR.rasio(satu.kode);
}

/** Who last changed what clashed, and when. */
async function pengubah(
  tx: Tx,
  penilaianId: string,
  { bentrok }: Gabungan,
): Promise<Pick<Bentrok, 'oleh' | 'olehId' | 'pada'>> {
  const jawaban = bentrok.jawaban.map(({ lama, baru }) => (lama ?? baru) as JawabanLembar);
  const angka = bentrok.angka.map(({ lama, baru }) => (lama ?? baru) as AngkaLembar);
  const pilih = { diubahOleh: true, diubahPada: true } as const;
  const baris = [
    ...(jawaban.length > 0
      ? await tx.jawabanPenilaian.findMany({
          where: { penilaianId, OR: jawaban.map(({ jenis, kode }) => ({ jenis, kode })) },
          select: pilih,
        })
      : []),
    ...(angka.length > 0
      ? await tx.angkaPenilaian.findMany({
          where: { penilaianId, OR: angka.map(({ pos, tahunBuku }) => ({ pos, tahunBuku })) },
          select: pilih,
        })
      : []),
  ].sort((a, b) => b.diubahPada.getTime() - a.diubahPada.getTime());
  const terakhir = baris[0];
  const orang = terakhir
    ? await tx.pengguna.findUnique({ where: { id: terakhir.diubahOleh }, select: { nama: true } })
    : null;
  return {
    oleh: orang?.nama ?? 'Penilai lain',
    olehId: terakhir?.diubahOleh ?? null,
    pada: formatWaktu(terakhir?.diubahPada ?? sekarang()),
  };
}

async function susunBentrok(
  tx: Tx,
  { penilaian, himpunan }: LembarTerkunci,
  semula: Semula,
  gabungan: Gabungan,
): Promise<Bentrok> {
  const { jawaban, angka } = gabungan.bentrok;
  const isian = (satu: JawabanLembar | AngkaLembar) =>
    isianDari(himpunan, satu, penilaian.tahunBuku);
  return {
    versi: tulisSemula(semulaSetelahBentrok(semula, gabungan)),
    ...(await pengubah(tx, penilaian.id, gabungan)),
    butir: [
      ...jawaban.map(({ lama, baru }) => {
        const satu = (baru ?? lama) as JawabanLembar;
        return {
          isian: isian(satu),
          label: labelJawaban(himpunan, satu),
          milikAnda: kataJawaban(himpunan, baru),
          tersimpan: kataJawaban(himpunan, lama),
        };
      }),
      ...angka.map(({ lama, baru }) => {
        const satu = (baru ?? lama) as AngkaLembar;
        return {
          isian: isian(satu),
          label: labelAngka(himpunan, satu),
          milikAnda: kataAngka(baru),
          tersimpan: kataAngka(lama),
        };
      }),
    ],
  };
}

/**
 * Saves one page of a worksheet and computes the whole anew. Answers and figures are compared one by one
 * with what stood there when the form was drawn: what a colleague changed meanwhile stays, and only where
 * both changed the same nothing is saved and both versions are shown.
 */
export async function isiBagian(
  tx: Tx,
  by: Wewenang<'penilaian:susun'>,
  input: IsiBagianInput,
): Promise<Hasil<BagianTersimpan, AlasanLembar>> {
  const kunci = await kunciLembar(tx, by, input.id);
  if (!kunci.ok) return kunci;
  const lembar = kunci.nilai;
  const { penilaian, himpunan, koperasi } = lembar;
  const bagian = himpunanBagian(himpunan, input.bagian);
  if (!bagian) return tolak('BAGIAN_TIDAK_DITEMUKAN');
  const asing = isianAsing(bagian, input.nilai);
  if (asing.isian) return tolak('ISIAN_TIDAK_DIKENAL');
  const { isi, galat: salah } = bacaKiriman(bagian, input.nilai, lembar);
  const galat = { ...salah, ...asing.galat };
  if (Object.keys(galat).length > 0) return tolak('ISIAN_SALAH', { galat });
  const bukti = isi.jawaban.flatMap(({ dokumenId }) => dokumenId ?? []);
  const dikenal = new Set((await dokumenBukti(by, koperasi.id, tx)).map(({ id }) => id));
  if (bukti.some((satu) => !dikenal.has(satu))) return tolak('DOKUMEN_TIDAK_DITEMUKAN');

  const cakupan = cakupanHimpunan(bagian, penilaian.tahunBuku);
  const semula = lembarSemula(input.versi);
  const gabungan = gabungkan(cakupan, isi, lembar, semula);
  const { bentrok } = gabungan;
  if (bentrok.jawaban.length + bentrok.angka.length > 0) {
    return tolak('SUDAH_BERUBAH', { bentrok: await susunBentrok(tx, lembar, semula, gabungan) });
  }
  const kini = await tulisLembar(tx, by, lembar, gabungan);
  return berhasil({
    id: penilaian.id,
    bagian: input.bagian,
    versi: tulisSemula(semulaDari(isi)),
    jam: formatJam(sekarang()),
    hasil: hasilLembar(himpunan, penilaian.tahunBuku, kini),
    berubahLain: berbedaDari(cakupan, isi, kini),
  });
}
