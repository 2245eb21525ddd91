import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { kunciNilai } from '@/lib/koperasi/kunci/commands';
import { catat, selisih } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalDb } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatWaktu } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import { bacaSumber } from './reads';
import {
  type AlasanSumber,
  LABEL_SUMBER,
  NAMA_SUMBER,
  peringatanSumber,
  tulisSumber,
} from './rules';
import type { TambahSumberInput, UbahSumberInput } from './schema';
import type { SumberModalDto, SumberModalIsi } from './types';

type By = Wewenang<'sumber-modal:ubah'>;
type HasilSumber = Hasil<{ id: string }, AlasanSumber>;

/** The columns of a source. */
function kolom({ nisbah: _nisbah, tanggalSumber, ...isi }: SumberModalIsi) {
  return { ...isi, tanggalSumber: tanggalDb(tanggalSumber) };
}

/** Names are unique whatever their capitals; the list is short and written one at a time. */
async function namaTerpakai(tx: Tx, nama: string, kecuali: string | null): Promise<boolean> {
  await kunciNilai(tx, ['sumber-modal']);
  const ada = await tx.sumberModal.findFirst({
    where: {
      nama: { equals: nama, mode: 'insensitive' },
      ...(kecuali ? { id: { not: kecuali } } : {}),
    },
    select: { id: true },
  });
  return ada !== null;
}

/** A new entry of the reference list; the same form sent twice gives the same entry. */
export async function tambahSumber(
  tx: Tx,
  by: By,
  { kunciKirim: kunci, isi, aktif }: TambahSumberInput,
): Promise<HasilSumber> {
  const terpakai = await namaTerpakai(tx, isi.nama, null);
  const kunciKirim = kunciKiriman(kunci, { isi, aktif });
  const terkirim = await tx.sumberModal.findUnique({
    where: { kunciKirim },
    select: { id: true },
  });
  if (terkirim) return berhasil(terkirim);
  if (terpakai) return tolak('NAMA_TERPAKAI');
  const id = uuidv7();
  await tx.sumberModal.create({
    data: { id, kunciKirim, aktif, ...kolom(isi) },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'sumber_modal.tambah',
    objekJenis: 'sumber_modal',
    objekId: id,
    sesudah: { ...isi, aktif },
  });
  return berhasil({ id });
}

async function bentrok(tx: Tx, tersimpan: SumberModalDto, milikAnda: SumberModalIsi) {
  const terakhir = await tx.catatanAudit.findFirst({
    where: { objekJenis: 'sumber_modal', objekId: tersimpan.id },
    orderBy: [{ waktu: 'desc' }, { id: 'desc' }],
    select: { penggunaId: true, namaPelaku: true, waktu: true },
  });
  return {
    versi: String(tersimpan.versi),
    oleh: terakhir?.namaPelaku ?? 'Orang lain',
    olehId: terakhir?.penggunaId ?? null,
    pada: terakhir ? formatWaktu(terakhir.waktu) : 'baru saja',
    butir: NAMA_SUMBER.map((nama) => ({
      isian: nama,
      label: LABEL_SUMBER[nama],
      milikAnda: tulisSumber(nama, milikAnda),
      tersimpan: tulisSumber(nama, tersimpan),
    })).filter((satu) => satu.milikAnda !== satu.tersimpan),
  };
}

/** Changes an entry; the trail keeps what it was. Figures that leave their source behind are asked about. */
export async function ubahSumber(
  tx: Tx,
  by: By,
  { id, versi, konfirmasi, isi, aktif }: UbahSumberInput,
): Promise<HasilSumber> {
  const terpakai = await namaTerpakai(tx, isi.nama, id);
  const ada = await bacaSumber(by, id, tx);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const beda = selisih({ ...ada }, { ...isi, aktif });
  if (Object.keys(beda.sesudah).length === 0) return berhasil({ id });
  if (ada.versi !== versi) return tolak('SUDAH_BERUBAH', { bentrok: await bentrok(tx, ada, isi) });
  if (terpakai) return tolak('NAMA_TERPAKAI');
  const peringatan = konfirmasi ? [] : peringatanSumber(Object.keys(beda.sesudah));
  if (peringatan.length > 0) return tolak('PERLU_DIPERIKSA', { peringatan });
  await tx.sumberModal.update({
    where: { id },
    data: { ...kolom(isi), aktif, versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'sumber_modal.ubah',
    objekJenis: 'sumber_modal',
    objekId: id,
    sebelum: beda.sebelum,
    sesudah: beda.sesudah,
  });
  return berhasil({ id });
}
