import { formatDesimal, formatRupiah } from '@/lib/platform/format';
import type { HimpunanAturan } from '../../himpunan/types';
import { AKHIRAN_SATUAN } from '../../mesin/pita/rules';
import type { AngkaLembar, JawabanLembar } from '../types';

/* What a worksheet holds, in words: for the trail, for conflicts, and for the preview of a workbook. */

/** Key of one answer or figure inside a worksheet. */
export const kunciJawaban = ({ jenis, kode }: Pick<JawabanLembar, 'jenis' | 'kode'>): string =>
  jenis === 'ASPEK' ? `aspek:${kode}` : kode;
export const kunciAngka = ({ pos, tahunBuku }: Pick<AngkaLembar, 'pos' | 'tahunBuku'>): string =>
  `${pos}@${tahunBuku}`;

/** 'TK-P1 Keanggotaan terbuka', 'Aspek Tata kelola'. */
export function labelJawaban(
  himpunan: HimpunanAturan,
  { jenis, kode }: Pick<JawabanLembar, 'jenis' | 'kode'>,
): string {
  const nama = (jenis === 'ASPEK' ? himpunan.aspek : himpunan.indikator).find(
    (satu) => satu.kode === kode,
  )?.nama;
  return jenis === 'ASPEK' ? `Aspek ${nama ?? kode}` : `${kode} ${nama ?? ''}`.trim();
}

/** 'Kas, tahun buku 2025'. */
export function labelAngka(
  himpunan: HimpunanAturan,
  { pos, tahunBuku }: Pick<AngkaLembar, 'pos' | 'tahunBuku'>,
): string {
  const label = himpunan.pos.find((satu) => satu.kode === pos)?.label ?? pos;
  return `${label}, tahun buku ${tahunBuku}`;
}

/** One answer as a line of text; '' when there is none. */
export function kataJawaban(
  himpunan: HimpunanAturan,
  jawaban: JawabanLembar | undefined,
  namaBerkas: (id: string) => string = () => 'ada',
): string {
  if (!jawaban) return '';
  const { kode, jenis, rasio, terpenuhi, terjawab, tidakBerlaku, alasan, bukti, dokumenId } =
    jawaban;
  const indikator = himpunan.indikator.find((satu) => jenis === 'INDIKATOR' && satu.kode === kode);
  const bagian: string[] = [];
  if (tidakBerlaku) bagian.push('tidak berlaku');
  if (alasan) bagian.push(`alasan: ${alasan}`);
  if (rasio !== null) {
    const akhiran = indikator?.jenis === 'RASIO' ? AKHIRAN_SATUAN[indikator.satuan] : ' %';
    const skor = jenis === 'ASPEK' && himpunan.aspekDiberikan === 'SKOR';
    bagian.push(`diberikan ${formatDesimal(rasio)}${skor ? '' : akhiran}`);
  }
  if (terjawab && indikator?.jenis === 'DAFTAR') {
    const nomor = indikator.butir.flatMap((butir, ke) =>
      terpenuhi.includes(butir.kode) ? [String(ke + 1)] : [],
    );
    const yang = nomor.length > 0 ? ` (butir ${nomor.join(', ')})` : '';
    bagian.push(`terpenuhi ${nomor.length} dari ${indikator.butir.length}${yang}`);
  }
  if (bukti) bagian.push(`bukti: ${bukti}`);
  if (dokumenId) bagian.push(`berkas: ${namaBerkas(dokumenId)}`);
  return bagian.join('; ');
}

/** A figure as money; '' when there is none. */
export const kataAngka = (angka: AngkaLembar | undefined): string =>
  angka ? formatRupiah(angka.nilai) : '';
