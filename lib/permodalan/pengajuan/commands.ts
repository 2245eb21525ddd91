import 'server-only';
import { beritahuKoperasi } from '@/lib/keanggotaan/kabar/commands';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatRupiah } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { DOKUMEN_MODAL } from '../ajukan/rules';
import {
  kabarModalDibatalkan,
  kabarModalDijawab,
  kabarModalDisetujui,
  kabarModalDitanya,
  kabarModalDitarik,
  kabarModalDitolak,
  kabarTawaranDiterima,
} from '../kabar/rules';
import {
  ambilLangkah,
  cariModal,
  dapatDiambil,
  type ModalTersentuh,
  masihAnggota,
  sentuhSebagaiPengurus,
  tentangModal,
} from './langkah/commands';
import { type AlasanTindakan, bedaTawaran } from './rules';
import type {
  BatalkanModalInput,
  JawabModalInput,
  PutuskanModalInput,
  TarikModalInput,
  TerimaTawaranInput,
} from './schema';
import { adalahPengurus, peringatanPihakTerkait } from './terkait/reads';

type ByPutuskan = Wewenang<'modal:putuskan'>;
interface Dipilih {
  id: string;
  /** Version that the actor saw on the page. */
  versi: number;
}
export type AlasanPutuskan = AlasanTindakan | 'DI_LUAR_TAWARAN' | 'PERLU_DIPERIKSA';
type HasilPutuskan = Hasil<{ id: string }, AlasanPutuskan>;

const diputuskan = (by: ByPutuskan, alasan: string | undefined) => ({
  diputuskanOleh: by.pelaku.penggunaId,
  diputuskanPada: sekarang(),
  alasanKeputusan: alasan ?? null,
});

/**
 * An offer is at most the amount that was asked for and at least what the product lends; its months are
 * any that the product has, as more of them make an instalment bearable. The applicant agrees or not.
 */
function galatTawaran(
  { jumlah, ketentuan }: ModalTersentuh,
  tawaran: { jumlah: bigint; tenor: number },
): Record<string, string[]> {
  const galat: Record<string, string[]> = {};
  if (tawaran.jumlah > jumlah || tawaran.jumlah < ketentuan.plafonMin) {
    galat.jumlahDisetujui = [
      `Tawarkan ${formatRupiah(ketentuan.plafonMin)} sampai ${formatRupiah(jumlah)}, sebesar yang diminta.`,
    ];
  }
  if (tawaran.tenor > ketentuan.tenorMaks || tawaran.tenor < ketentuan.tenorMin) {
    galat.tenorDisetujui = [
      `Tawarkan ${ketentuan.tenorMin} sampai ${ketentuan.tenorMaks} bulan, menurut ketentuan produk.`,
    ];
  }
  return galat;
}

interface Tawaran extends Dipilih {
  jumlah: bigint;
  tenor: number;
  /** The pengurus say that the applicant is close to one of them. */
  pihakTerkait: boolean;
  catatan?: string | undefined;
  konfirmasi: boolean;
}

/**
 * Offers capital, possibly less than was asked for or over other months. Done by a pengurus of the koperasi, never for an
 * application of one's own; only while the applicant is an active member. A related party beyond the
 * limit is a doubt to confirm (Permenkop UKM 8/2023 Pasal 44 ayat 1).
 */
export async function setujuiModal(
  tx: Tx,
  by: ByPutuskan,
  { id, versi, jumlah, tenor, catatan, konfirmasi, ...sisa }: Tawaran,
): Promise<HasilPutuskan> {
  const temuan = await sentuhSebagaiPengurus(tx, by, id);
  if (!temuan.ok) return temuan;
  const modal = temuan.nilai;
  const { koperasiId, pelakuUsaha } = modal;
  const pihakTerkait =
    sisa.pihakTerkait || (await adalahPengurus(tx, koperasiId, pelakuUsaha.penggunaId));
  if (dapatDiambil(modal, 'setujui', versi)) {
    const galat = galatTawaran(modal, { jumlah, tenor });
    if (Object.keys(galat).length > 0) return tolak('DI_LUAR_TAWARAN', { galat });
    if (!(await masihAnggota(tx, modal))) return tolak('BUKAN_ANGGOTA');
    const peringatan =
      pihakTerkait && !konfirmasi
        ? await peringatanPihakTerkait(tx, by, { id, koperasiId, jumlah })
        : [];
    if (peringatan.length > 0) return tolak('PERLU_DIPERIKSA', { peringatan });
  }
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'setujui',
    modal,
    versi,
    data: {
      ...diputuskan(by, catatan),
      jumlahDisetujui: jumlah,
      tenorDisetujui: tenor,
      pihakTerkait,
    },
    sesudah: { jumlahDisetujui: jumlah, tenorDisetujui: tenor, pihakTerkait },
    keterangan: catatan,
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  const beda = bedaTawaran(modal, { jumlah, tenor });
  await beritahu(
    tx,
    [pelakuUsaha.penggunaId],
    kabarModalDisetujui({ ...tentangModal(modal), jumlah, tenor, beda }),
  );
  return berhasil({ id });
}

/** Refuses, with the reason that the applicant reads. */
export async function tolakModal(
  tx: Tx,
  by: ByPutuskan,
  { id, versi, alasan }: Dipilih & { alasan: string },
): Promise<HasilPutuskan> {
  const temuan = await sentuhSebagaiPengurus(tx, by, id);
  if (!temuan.ok) return temuan;
  const modal = temuan.nilai;
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'tolak',
    modal,
    versi,
    data: diputuskan(by, alasan),
    keterangan: alasan,
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  const { penggunaId } = modal.pelakuUsaha;
  await beritahu(tx, [penggunaId], kabarModalDitolak({ ...tentangModal(modal), alasan }));
  return berhasil({ id });
}

/** Whether these words were the last ones of the talk. */
async function pesanSama(tx: Tx, pengajuanId: string, isi: string): Promise<boolean> {
  const terakhir = await tx.pesanPengajuanModal.findFirst({
    where: { pengajuanId },
    orderBy: [{ pada: 'desc' }, { id: 'desc' }],
    select: { isi: true },
  });
  return terakhir?.isi === isi;
}

/** Asks the applicant for more; the application waits for the answer. */
export async function tanyaPemohonModal(
  tx: Tx,
  by: ByPutuskan,
  { id, versi, pertanyaan }: Dipilih & { pertanyaan: string },
): Promise<HasilPutuskan> {
  const temuan = await sentuhSebagaiPengurus(tx, by, id);
  if (!temuan.ok) return temuan;
  const modal = temuan.nilai;
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'tanya',
    modal,
    versi,
    sama: () => pesanSama(tx, id, pertanyaan),
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await tx.pesanPengajuanModal.create({
    data: { pengajuanId: id, pihak: 'KOPERASI', isi: pertanyaan, olehId: penggunaIdDari(by) },
    select: { id: true },
  });
  await beritahu(tx, [modal.pelakuUsaha.penggunaId], kabarModalDitanya(tentangModal(modal)));
  return berhasil({ id });
}

/** The form of a decision: one of three acts. */
export function putuskanModal(
  tx: Tx,
  by: ByPutuskan,
  input: PutuskanModalInput,
): Promise<HasilPutuskan> {
  const { id, versi, keputusan, isi = '' } = input;
  if (keputusan === 'tolak') return tolakModal(tx, by, { id, versi, alasan: isi });
  if (keputusan === 'tanya') return tanyaPemohonModal(tx, by, { id, versi, pertanyaan: isi });
  return setujuiModal(tx, by, {
    id,
    versi,
    jumlah: input.jumlahDisetujui ?? 0n,
    tenor: input.tenorDisetujui ?? 0,
    pihakTerkait: input.pihakTerkait,
    catatan: input.isi,
    konfirmasi: input.konfirmasiPeringatan,
  });
}

/** The koperasi takes its offer back before it is paid out, with the reason that the applicant reads. */
export async function batalkanModal(
  tx: Tx,
  by: ByPutuskan,
  { id, versi, alasan }: BatalkanModalInput,
): Promise<Hasil<{ id: string }, AlasanTindakan>> {
  const temuan = await sentuhSebagaiPengurus(tx, by, id);
  if (!temuan.ok) return temuan;
  const modal = temuan.nilai;
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'batalkan',
    modal,
    versi,
    data: { alasanKeputusan: alasan },
    keterangan: alasan,
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  const { penggunaId } = modal.pelakuUsaha;
  await beritahu(tx, [penggunaId], kabarModalDibatalkan({ ...tentangModal(modal), alasan }));
  return berhasil({ id });
}

/** The applicant answers, and may add documents of their own. */
export async function jawabModal(
  tx: Tx,
  by: Wewenang<'modal:jawab'>,
  { id, versi, isi, dokumenId }: JawabModalInput,
): Promise<Hasil<{ id: string }, AlasanTindakan | 'DOKUMEN_TIDAK_DITEMUKAN'>> {
  const modal = await cariModal(tx, by, id);
  if (!modal) return tolak('TIDAK_DITEMUKAN');
  const berkas = [...new Set(dokumenId)];
  const ada = await tx.dokumen.count({
    where: {
      id: { in: berkas },
      dihapusPada: null,
      jenis: { in: [...DOKUMEN_MODAL] },
      pelakuUsahaId: modal.pelakuUsahaId,
    },
  });
  if (ada !== berkas.length) return tolak('DOKUMEN_TIDAK_DITEMUKAN');
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'jawab',
    modal,
    versi,
    sama: () => pesanSama(tx, id, isi),
    sesudah: berkas.length > 0 ? { berkasTambahan: berkas.length } : {},
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await tx.pesanPengajuanModal.create({
    data: { pengajuanId: id, pihak: 'PEMOHON', isi, olehId: penggunaIdDari(by) },
    select: { id: true },
  });
  await tx.dokumenPengajuanModal.createMany({
    data: berkas.map((satu) => ({ pengajuanId: id, dokumenId: satu })),
    skipDuplicates: true,
  });
  await kabariKoperasi(tx, by, modal, kabarModalDijawab);
  return berhasil({ id });
}

/** The applicant accepts the offer as it stands. */
export async function terimaTawaran(
  tx: Tx,
  by: Wewenang<'modal:terima-tawaran'>,
  { id, versi }: Omit<TerimaTawaranInput, 'setuju'>,
): Promise<Hasil<{ id: string }, AlasanTindakan>> {
  const modal = await cariModal(tx, by, id);
  if (!modal) return tolak('TIDAK_DITEMUKAN');
  const { jumlahDisetujui, tenorDisetujui } = modal;
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'terimaTawaran',
    modal,
    versi,
    data: { diterimaPada: sekarang() },
    sesudah: { jumlahDisetujui, tenorDisetujui },
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await kabariKoperasi(tx, by, modal, kabarTawaranDiterima);
  return berhasil({ id });
}

/** The applicant withdraws; possible until the money is paid out. */
export async function tarikModal(
  tx: Tx,
  by: Wewenang<'modal:tarik'>,
  { id, versi, alasan }: TarikModalInput,
): Promise<Hasil<{ id: string }, AlasanTindakan>> {
  const modal = await cariModal(tx, by, id);
  if (!modal) return tolak('TIDAK_DITEMUKAN');
  const hasil = await ambilLangkah(tx, by, { tindakan: 'tarik', modal, versi, keterangan: alasan });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await kabariKoperasi(tx, by, modal, kabarModalDitarik);
  return berhasil({ id });
}

type KabarPemohon = typeof kabarModalDitarik;

const kabariKoperasi = (
  tx: Tx,
  by: Wewenang<'modal:jawab' | 'modal:tarik' | 'modal:terima-tawaran'>,
  modal: ModalTersentuh,
  kabar: KabarPemohon,
) =>
  beritahuKoperasi(tx, modal.koperasiId, penggunaIdDari(by), () =>
    kabar({ ...tentangModal(modal), namaPemohon: modal.namaPemohon }),
  );
