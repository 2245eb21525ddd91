import 'server-only';
import { bacaKantor } from '@/lib/koperasi/publik/kantor/reads';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { beritahuKoperasi } from '../kabar/commands';
import {
  kabarDibatalkan,
  kabarDitarik,
  kabarDiterima,
  kabarDitolak,
  kabarJawaban,
  kabarPertanyaan,
} from '../kabar/rules';
import { DOKUMEN_PERMOHONAN } from '../pengajuan/rules';
import { ambilLangkah, cariTersentuh, sentuhSebagaiKoperasi, tentang } from './langkah/commands';
import type { AlasanTolakTindakan } from './rules';
import type {
  BatalkanPenerimaanInput,
  JawabPertanyaanInput,
  PutuskanPermohonanInput,
  TarikPermohonanInput,
} from './schema';

interface PermohonanDipilih {
  id: string;
  /** Version that the actor saw on the page. */
  versi: number;
}
type HasilTindakan = Hasil<{ id: string }, AlasanTolakTindakan>;
type ByPutuskan = Wewenang<'permohonan:putuskan'>;

/**
 * Accepts an application. Done by pengurus of the koperasi, or by a petugas on behalf of one without
 * an account (kept in `atasNamaKoperasi`); never by the applicant.
 */
export async function terimaPermohonan(
  tx: Tx,
  by: ByPutuskan,
  { id, versi, catatan }: PermohonanDipilih & { catatan?: string | undefined },
): Promise<HasilTindakan> {
  const temuan = await sentuhSebagaiKoperasi(tx, by, id);
  if (!temuan.ok) return temuan;
  const { permohonan, atasNamaKoperasi } = temuan.nilai;
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'terima',
    permohonan,
    versi,
    sama: () => keputusanSama(tx, id, catatan),
    data: diputuskan(by, atasNamaKoperasi, catatan),
    sesudah: { atasNamaKoperasi },
    keterangan: catatan,
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  const { simpananPokok, pelakuUsaha, koperasiId } = permohonan;
  const kantor = await bacaKantor(by, koperasiId, tx);
  await beritahu(
    tx,
    [pelakuUsaha.penggunaId],
    kabarDiterima({ ...tentang(permohonan), simpananPokok, atasNamaKoperasi, kantor }),
  );
  return berhasil({ id });
}

/** Refuses an application, with the reason that the applicant reads. Same parties as accepting. */
export const tolakPermohonan = (
  tx: Tx,
  by: ByPutuskan,
  pilihan: PermohonanDipilih & { alasan: string },
): Promise<HasilTindakan> => akhiri(tx, by, 'tolak', pilihan, kabarDitolak);

/**
 * Takes an acceptance back before the payment is recorded: the applicant never paid, or the koperasi
 * takes no members any more. Same parties as accepting; the decision then is this one, with its reason.
 */
export const batalkanPenerimaan = (
  tx: Tx,
  by: ByPutuskan,
  pilihan: BatalkanPenerimaanInput,
): Promise<HasilTindakan> => akhiri(tx, by, 'batalkan', pilihan, kabarDibatalkan);

/** Ends an application against the applicant's wish, with a reason; the applicant is told in the words of `kabar`. */
async function akhiri(
  tx: Tx,
  by: ByPutuskan,
  tindakan: 'tolak' | 'batalkan',
  { id, versi, alasan }: PermohonanDipilih & { alasan: string },
  kabar: typeof kabarDitolak,
): Promise<HasilTindakan> {
  const temuan = await sentuhSebagaiKoperasi(tx, by, id);
  if (!temuan.ok) return temuan;
  const { permohonan, atasNamaKoperasi } = temuan.nilai;
  const hasil = await ambilLangkah(tx, by, {
    tindakan,
    permohonan,
    versi,
    sama: () => keputusanSama(tx, id, alasan),
    data: diputuskan(by, atasNamaKoperasi, alasan),
    sesudah: { atasNamaKoperasi },
    keterangan: alasan,
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await beritahu(
    tx,
    [permohonan.pelakuUsaha.penggunaId],
    kabar({ ...tentang(permohonan), alasan, atasNamaKoperasi }),
  );
  return berhasil({ id });
}

/** Whether the application was decided with these words. */
async function keputusanSama(tx: Tx, id: string, kata: string | undefined): Promise<boolean> {
  const kini = await tx.permohonan.findUniqueOrThrow({
    where: { id },
    select: { alasanKeputusan: true },
  });
  return kini.alasanKeputusan === (kata ?? null);
}

/** Whether these words were the last ones of the talk. */
async function pesanSama(tx: Tx, permohonanId: string, isi: string): Promise<boolean> {
  const terakhir = await tx.pesanPermohonan.findFirst({
    where: { permohonanId },
    orderBy: [{ pada: 'desc' }, { id: 'desc' }],
    select: { isi: true },
  });
  return terakhir?.isi === isi;
}

const diputuskan = (by: ByPutuskan, atasNamaKoperasi: boolean, alasan: string | undefined) => ({
  diputuskanOleh: by.pelaku.penggunaId,
  diputuskanPada: sekarang(),
  atasNamaKoperasi,
  alasanKeputusan: alasan ?? null,
});

/** Asks the applicant for more; the application waits for the answer. Same parties as accepting. */
export async function tanyaPemohon(
  tx: Tx,
  by: ByPutuskan,
  { id, versi, pertanyaan }: PermohonanDipilih & { pertanyaan: string },
): Promise<HasilTindakan> {
  const temuan = await sentuhSebagaiKoperasi(tx, by, id);
  if (!temuan.ok) return temuan;
  const { permohonan, atasNamaKoperasi } = temuan.nilai;
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'tanya',
    permohonan,
    versi,
    sama: () => pesanSama(tx, id, pertanyaan),
    sesudah: { atasNamaKoperasi },
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await tx.pesanPermohonan.create({
    data: { permohonanId: id, pihak: 'KOPERASI', isi: pertanyaan, olehId: penggunaIdDari(by) },
    select: { id: true },
  });
  await beritahu(tx, [permohonan.pelakuUsaha.penggunaId], kabarPertanyaan(tentang(permohonan)));
  return berhasil({ id });
}

/** The form of a decision: one of three acts. */
export function putuskanPermohonan(
  tx: Tx,
  by: ByPutuskan,
  { id, versi, keputusan, isi }: PutuskanPermohonanInput,
): Promise<HasilTindakan> {
  if (keputusan === 'terima') return terimaPermohonan(tx, by, { id, versi, catatan: isi });
  return keputusan === 'tolak'
    ? tolakPermohonan(tx, by, { id, versi, alasan: isi ?? '' })
    : tanyaPemohon(tx, by, { id, versi, pertanyaan: isi ?? '' });
}

/** The applicant answers, and may add documents of their own. */
export async function jawabPertanyaan(
  tx: Tx,
  by: Wewenang<'permohonan:jawab'>,
  { id, versi, isi, dokumenId }: JawabPertanyaanInput,
): Promise<Hasil<{ id: string }, AlasanTolakTindakan | 'DOKUMEN_TIDAK_DITEMUKAN'>> {
  const permohonan = await cariTersentuh(tx, by, id);
  if (!permohonan) return tolak('TIDAK_DITEMUKAN');
  const berkas = [...new Set(dokumenId)];
  const ada = await tx.dokumen.count({
    where: {
      id: { in: berkas },
      dihapusPada: null,
      jenis: { in: [...DOKUMEN_PERMOHONAN] },
      pelakuUsahaId: permohonan.pelakuUsahaId,
    },
  });
  if (ada !== berkas.length) return tolak('DOKUMEN_TIDAK_DITEMUKAN');
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'jawab',
    permohonan,
    versi,
    sama: () => pesanSama(tx, id, isi),
    sesudah: berkas.length > 0 ? { berkasTambahan: berkas.length } : {},
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await tx.pesanPermohonan.create({
    data: { permohonanId: id, pihak: 'PEMOHON', isi, olehId: penggunaIdDari(by) },
    select: { id: true },
  });
  await tx.dokumenPermohonan.createMany({
    data: berkas.map((satu) => ({ permohonanId: id, dokumenId: satu })),
    skipDuplicates: true,
  });
  await beritahuKoperasi(tx, permohonan.koperasiId, penggunaIdDari(by), () =>
    kabarJawaban({ ...tentang(permohonan), namaPemohon: permohonan.namaPemohon }),
  );
  return berhasil({ id });
}

/** The applicant withdraws; possible until the payment is recorded. */
export async function tarikPermohonan(
  tx: Tx,
  by: Wewenang<'permohonan:tarik'>,
  { id, versi, alasan }: TarikPermohonanInput,
): Promise<HasilTindakan> {
  const permohonan = await cariTersentuh(tx, by, id);
  if (!permohonan) return tolak('TIDAK_DITEMUKAN');
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'tarik',
    permohonan,
    versi,
    keterangan: alasan,
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await beritahuKoperasi(tx, permohonan.koperasiId, penggunaIdDari(by), () =>
    kabarDitarik({ ...tentang(permohonan), namaPemohon: permohonan.namaPemohon }),
  );
  return berhasil({ id });
}
