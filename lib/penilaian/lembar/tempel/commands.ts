import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { PeringatanIsian } from '@/lib/platform/form-state';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import type { HimpunanAturan } from '../../himpunan/types';
import { himpunanBagian } from '../bagian/rules';
import { gabungkan, type Perubahan } from '../gabung/rules';
import { kataAngka, kunciAngka, labelAngka } from '../kata/rules';
import type { TempelAngkaInput } from '../schema';
import { kunciLembar } from '../terkunci/reads';
import { tulisLembar } from '../tulis/commands';
import type { AlasanTempel, AngkaLembar } from '../types';
import { type BacaanTempelan, bacaTempelan } from './rules';

const SEBUT = 8;

function sebut(daftar: readonly string[]): string {
  const lagi = daftar.length - SEBUT;
  return daftar.slice(0, SEBUT).join('; ') + (lagi > 0 ? `; dan ${lagi} lagi` : '');
}

function ragu(
  himpunan: HimpunanAturan,
  { tidakDikenal }: BacaanTempelan,
  ganti: readonly Perubahan<AngkaLembar>[],
): PeringatanIsian[] {
  const hasil: PeringatanIsian[] = [];
  if (tidakDikenal.length > 0) {
    const pesan = `Baris ini bukan pos laporan ini, jadi tidak diambil: ${sebut(tidakDikenal)}.`;
    hasil.push({ kode: 'BARIS_TIDAK_DIKENAL', pesan, isian: 'tempelan' });
  }
  if (ganti.length > 0) {
    const isi = ganti.map(
      ({ lama, baru }) =>
        `${labelAngka(himpunan, lama as AngkaLembar)} dari ${kataAngka(lama)} menjadi ${kataAngka(baru)}`,
    );
    hasil.push({
      kode: 'MENGGANTI',
      pesan: `Angka yang sudah ada diganti: ${sebut(isi)}.`,
      isian: 'tempelan',
    });
  }
  return hasil;
}

/**
 * Takes the figures of one statement from lines that were copied out of a spreadsheet. Lines it does not
 * know, and figures it would replace, are shown first and taken over when they are confirmed.
 *
 * @returns how many figures changed
 */
export async function tempelAngka(
  tx: Tx,
  by: Wewenang<'penilaian:susun'>,
  input: TempelAngkaInput,
): Promise<Hasil<{ id: string; bagian: string; banyak: number }, AlasanTempel>> {
  const kunci = await kunciLembar(tx, by, input.id);
  if (!kunci.ok) return kunci;
  const lembar = kunci.nilai;
  const { penilaian, himpunan } = lembar;
  const bagian = himpunanBagian(himpunan, input.bagian);
  if (!bagian || bagian.pos.length === 0) return tolak('BAGIAN_TIDAK_DITEMUKAN');
  if (input.tempelan.trim() === '') return tolak('TEMPELAN_KOSONG');
  const bacaan = bacaTempelan(bagian, input.tempelan, penilaian.tahunBuku);
  if (bacaan.salah.length > 0) {
    const pesan = bacaan.salah
      .slice(0, SEBUT)
      .map((satu) => `Baris ${satu.baris} (${satu.isi}): ${satu.pesan}.`);
    return tolak('ISIAN_SALAH', { galat: { tempelan: pesan } });
  }
  if (bacaan.angka.length === 0) return tolak('TEMPELAN_TIDAK_TERBACA');
  const cakupan = new Set(bacaan.angka.map(kunciAngka));
  const { angka } = gabungkan(cakupan, { jawaban: [], angka: bacaan.angka }, lembar, null);
  const ganti = angka.filter(({ lama }) => lama !== undefined);
  const peringatan = ragu(himpunan, bacaan, ganti);
  if (peringatan.length > 0 && !input.konfirmasiPeringatan) {
    return tolak('PERLU_DIPERIKSA', { peringatan });
  }
  await tulisLembar(tx, by, lembar, { jawaban: [], angka });
  return berhasil({ id: penilaian.id, bagian: input.bagian, banyak: angka.length });
}
