import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang, tanggalDb } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatRupiah, formatTanggal } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import { catatCapaian, hapusCapaian } from '../capaian/commands';
import { kabarDiterimaDibatalkan, kabarDiterimaDiperiksa } from '../kabar/rules';
import { bacaDiterima, bacaPemilikDiterima, sebagaiPetugas } from './reads';
import type { AlasanBatal, AlasanDiterima, AlasanPeriksa } from './rules';
import type { BatalkanDiterimaInput, CatatDiterimaInput, PeriksaDiterimaInput } from './schema';
import type { PemilikDiterima } from './types';

type By = Wewenang<'modal-diterima:catat'>;

/** The bank or programme, from the reference list or as it was written. */
async function sumberDari(tx: Tx, { sumberModalId, jenis, lembaga, produk }: CatatDiterimaInput) {
  if (sumberModalId === null) {
    return jenis === null || lembaga === null ? null : { jenis, lembaga, produk };
  }
  const ada = await tx.sumberModal.findUnique({
    where: { id: sumberModalId },
    select: { nama: true, penyelenggara: true, jenis: true },
  });
  if (!ada) return null;
  return { jenis: ada.jenis, lembaga: lembaga ?? ada.penyelenggara, produk: produk ?? ada.nama };
}

/** The same sum from anybody on the same day was probably written down by somebody else already. */
async function kembar(tx: Tx, pemilik: PemilikDiterima, { tanggal, jumlah }: CatatDiterimaInput) {
  const ada = await tx.modalDiterima.findFirst({
    where: {
      pelakuUsahaId: pemilik.pelakuUsahaId,
      tanggal: tanggalDb(tanggal),
      jumlah,
      dibatalkanPada: null,
    },
    select: { lembaga: true },
  });
  if (!ada) return [];
  return [
    {
      kode: 'KEMBAR',
      isian: 'jumlah',
      pesan: `Sudah ada catatan ${formatRupiah(jumlah)} dari ${ada.lembaga} pada ${formatTanggal(tanggal)}. Catat lagi hanya bila memang dua kali.`,
    },
  ];
}

async function periksa(tx: Tx, by: By, pemilik: PemilikDiterima, input: CatatDiterimaInput) {
  const { usahaId, dokumenId, nomorBukti, konfirmasiPeringatan } = input;
  if (usahaId !== null && !pemilik.usaha.some((satu) => satu.id === usahaId)) {
    return tolak('USAHA_TIDAK_DITEMUKAN');
  }
  if (!pemilik.diri && nomorBukti === null) return tolak('PERLU_BUKTI');
  if (dokumenId !== null) {
    const berkas = await tx.dokumen.findFirst({
      where: {
        id: dokumenId,
        dihapusPada: null,
        pelakuUsahaId: pemilik.pelakuUsahaId,
        // An officer sees no papers here; only the owner ties one to the record.
        diunggahOleh: penggunaIdDari(by),
      },
      select: { id: true },
    });
    if (!berkas) return tolak('DOKUMEN_TIDAK_DITEMUKAN');
  }
  const peringatan = konfirmasiPeringatan ? [] : await kembar(tx, pemilik, input);
  return peringatan.length > 0 ? tolak('PERLU_DIPERIKSA', { peringatan }) : null;
}

/**
 * Records capital that an owner had from a bank or programme: by the owner, or by an officer who saw the
 * proof. Either counts among the capital that reached the city only once another officer has checked it;
 * the same form sent twice is one record.
 */
export async function catatDiterima(
  tx: Tx,
  by: By,
  input: CatatDiterimaInput,
): Promise<Hasil<{ id: string; diri: boolean }, AlasanDiterima>> {
  const pemilik = await bacaPemilikDiterima(by, { pelakuUsahaId: input.pelakuUsahaId }, tx);
  if (!pemilik) return tolak('TIDAK_DITEMUKAN');
  const { pelakuUsahaId, diri } = pemilik;
  await tx.$queryRaw`SELECT id FROM pelaku_usaha WHERE id = ${pelakuUsahaId}::uuid FOR UPDATE`;
  const { kunciKirim: kunci, konfirmasiPeringatan: _, ...isian } = input;
  const kunciKirim = kunciKiriman(kunci, isian);
  const terkirim = await tx.modalDiterima.findUnique({
    where: { kunciKirim },
    select: { id: true, pelakuUsahaId: true },
  });
  if (terkirim) {
    return terkirim.pelakuUsahaId === pelakuUsahaId
      ? berhasil({ id: terkirim.id, diri })
      : tolak('KUNCI_TERPAKAI');
  }
  const ditolak = await periksa(tx, by, pemilik, input);
  if (ditolak) return ditolak;
  const dari = await sumberDari(tx, input);
  if (!dari) return tolak('SUMBER_TIDAK_DITEMUKAN');

  const { usahaId, sumberModalId, jumlah, tenor, nomorBukti, dokumenId } = input;
  const tanggal = tanggalDb(input.tanggal);
  const id = uuidv7();
  const isi = {
    pelakuUsahaId,
    usahaId,
    sumberModalId,
    ...dari,
    jumlah,
    tenor,
    nomorBukti,
    dokumenId,
    olehPetugas: !diri,
  };
  await tx.modalDiterima.create({
    data: { id, kunciKirim, tanggal, dicatatOleh: penggunaIdDari(by), ...isi },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'modal_diterima.catat',
    objekJenis: 'modal_diterima',
    objekId: id,
    sesudah: { ...isi, jumlah: undefined, jumlahModal: jumlah, tanggal: input.tanggal },
  });
  return berhasil({ id, diri });
}

/** Counts a record among the capital of the city, with the business it names or else the owner's first. */
async function hitungkan(tx: Tx, id: string): Promise<void> {
  const { pelakuUsaha, usahaId, jumlah, ...isi } = await tx.modalDiterima.findUniqueOrThrow({
    where: { id },
    select: {
      pelakuUsahaId: true,
      usahaId: true,
      jenis: true,
      tanggal: true,
      jumlah: true,
      pelakuUsaha: {
        select: { usaha: { orderBy: { id: 'asc' }, take: 1, select: { id: true } } },
      },
    },
  });
  await catatCapaian(tx, {
    ...isi,
    id: uuidv7(),
    modalDiterimaId: id,
    usahaId: usahaId ?? pelakuUsaha.usaha[0]?.id ?? null,
    nilai: jumlah,
  });
}

/** What the owner is told about a record: whom to tell, and which one it is. */
const UNTUK_KABAR = {
  lembaga: true,
  jumlah: true,
  tanggal: true,
  pelakuUsaha: { select: { penggunaId: true } },
} as const;

/**
 * An officer who saw the proof confirms what the owner or another officer wrote; from then on it counts
 * in the figures, and the owner is told. Nobody checks what is about themselves or what they wrote.
 */
export async function periksaDiterima(
  tx: Tx,
  by: By,
  { id, bukti }: PeriksaDiterimaInput,
): Promise<Hasil<{ id: string }, AlasanPeriksa>> {
  await tx.$queryRaw`SELECT id FROM modal_diterima WHERE id = ${id}::uuid FOR UPDATE`;
  const ada = sebagaiPetugas(by) ? await bacaDiterima(by, id, tx) : null;
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  if (ada.halanganPeriksa) return tolak(ada.halanganPeriksa);
  if (ada.keadaan === 'DIBATALKAN') return tolak('SUDAH_DIBATALKAN');
  if (ada.keadaan === 'DIPERIKSA') return tolak('SUDAH_DIPERIKSA');
  const { pelakuUsaha, ...isi } = await tx.modalDiterima.update({
    where: { id },
    data: {
      diperiksaPada: sekarang(),
      diperiksaOleh: penggunaIdDari(by),
      buktiDiperiksa: bukti,
    },
    select: UNTUK_KABAR,
  });
  await hitungkan(tx, id);
  await beritahu(tx, [pelakuUsaha.penggunaId], kabarDiterimaDiperiksa(isi));
  await catat(tx, by, {
    tindakan: 'modal_diterima.periksa',
    objekJenis: 'modal_diterima',
    objekId: id,
    sebelum: { keadaan: 'DICATAT' },
    sesudah: { keadaan: 'DIPERIKSA', buktiDiperiksa: bukti },
  });
  return berhasil({ id });
}

/**
 * Cancels a record that was wrong: it stays with the reason, and counts no more. An owner whose record an
 * officer cancels is told why.
 */
export async function batalkanDiterima(
  tx: Tx,
  by: By,
  { id, alasan }: BatalkanDiterimaInput,
): Promise<Hasil<{ id: string; petugas: boolean }, AlasanBatal>> {
  await tx.$queryRaw`SELECT id FROM modal_diterima WHERE id = ${id}::uuid FOR UPDATE`;
  const ada = await bacaDiterima(by, id, tx);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  if (ada.dibatalkanPada !== null) return tolak('SUDAH_DIBATALKAN');
  if (!ada.bolehBatal) return tolak('TIDAK_DITEMUKAN');
  const { pelakuUsaha, ...isi } = await tx.modalDiterima.update({
    where: { id },
    data: { dibatalkanPada: sekarang(), alasanBatal: alasan },
    select: UNTUK_KABAR,
  });
  await hapusCapaian(tx, id);
  if (!ada.milikSendiri) {
    await beritahu(tx, [pelakuUsaha.penggunaId], kabarDiterimaDibatalkan({ ...isi, alasan }));
  }
  await catat(tx, by, {
    tindakan: 'modal_diterima.batalkan',
    objekJenis: 'modal_diterima',
    objekId: id,
    keterangan: alasan,
  });
  return berhasil({ id, petugas: sebagaiPetugas(by) });
}
