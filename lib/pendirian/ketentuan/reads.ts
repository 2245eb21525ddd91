import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { adalahSekunder } from '@/lib/koperasi/acuan';
import { hariIni, tambahHari, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { StatusPendirian } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { FaktaPendirian } from '../halangan/rules';
import {
  adalahKspps,
  type ButirBerkas,
  butirUntuk,
  type CiriPendirian,
  hariTahap,
  kalimatModal,
  modalPalingSedikit,
  sumberSisi,
} from './rules';

type Sumber = Tx | ReturnType<typeof db>;

export interface KetentuanPendirian {
  angka: FaktaPendirian['ketentuan'];
  butir: ButirBerkas[];
  sumber: {
    pendiri: string;
    susunan: { teks: string; belumDikonfirmasi: boolean };
    dewanSyariah: { teks: string; belumDikonfirmasi: boolean } | null;
    modal: string | null;
  };
}

/** What the rules of today ask of a koperasi of this kind. */
export async function ketentuanUntuk(
  ciri: CiriPendirian,
  sumber: Sumber = db(),
): Promise<KetentuanPendirian> {
  // One after the other: inside a transaction there is one connection.
  const pendiri = await aturanBerlaku('pendiri-paling-sedikit', undefined, sumber);
  const susunan = await aturanBerlaku('susunan-pengurus', undefined, sumber);
  const dewan = adalahKspps(ciri)
    ? await aturanBerlaku('dewan-pengawas-syariah', undefined, sumber)
    : null;
  const modal = await aturanBerlaku('modal-simpan-pinjam', undefined, sumber);
  const berkas = await aturanBerlaku('berkas-pendirian', undefined, sumber);
  const sisi = adalahSekunder(ciri.bentuk) ? 'sekunder' : 'primer';
  const batasModal = modalPalingSedikit(ciri, modal.isi);
  return {
    angka: {
      pendiriPalingSedikit: pendiri.isi[sisi],
      pengurusPalingSedikit: susunan.isi[sisi].pengurus,
      pengawasPalingSedikit: susunan.isi[sisi].pengawas,
      dewanSyariahPalingSedikit: dewan?.isi.palingSedikit ?? null,
      modalPalingSedikit: batasModal,
    },
    butir: butirUntuk(berkas.isi.butir, ciri),
    sumber: {
      pendiri: sumberSisi(pendiri.sumber, sisi),
      susunan: { teks: susunan.sumber, belumDikonfirmasi: susunan.belumDikonfirmasi },
      dewanSyariah: dewan && { teks: dewan.sumber, belumDikonfirmasi: dewan.belumDikonfirmasi },
      modal: batasModal === null ? null : modal.sumber,
    },
  };
}

/** The capital that a koperasi simpan pinjam begins with, in a sentence with its source. */
export async function modalDalamKata(sumber: Sumber = db()): Promise<string> {
  const { isi, sumber: dasar } = await aturanBerlaku('modal-simpan-pinjam', undefined, sumber);
  return kalimatModal(isi, dasar);
}

/** How many founders a koperasi of this kind needs at least. */
export async function pendiriPalingSedikit(
  bentuk: CiriPendirian['bentuk'],
  sumber: Sumber = db(),
): Promise<number> {
  const { isi } = await aturanBerlaku('pendiri-paling-sedikit', undefined, sumber);
  return isi[adalahSekunder(bentuk) ? 'sekunder' : 'primer'];
}

/** Last day of a step that begins today; null where no time is set. */
export async function batasTahap(
  status: StatusPendirian,
  sumber: Sumber = db(),
): Promise<Date | null> {
  const { isi } = await aturanBerlaku('batas-waktu-pendirian', undefined, sumber);
  const hari = hariTahap(isi, status);
  return hari === null ? null : tanggalDb(tambahHari(hariIni(), hari));
}

/** Days for which an invitation of founders opens. */
export async function umurUndangan(sumber: Sumber = db()): Promise<number> {
  return (await aturanBerlaku('batas-waktu-pendirian', undefined, sumber)).isi.undanganHari;
}
