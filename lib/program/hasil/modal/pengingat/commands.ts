import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { hariIni, sekarang } from '@/lib/platform/clock';
import { kolam } from '@/lib/platform/db/client';
import { type Tx, transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { kabariPeserta } from '../../../kabar/commands';
import { kabarModal, titipanModal } from '../../../kabar/rules';
import { LULUSAN_BELUM_BERMODAL } from '../reads';

// Who has recorded capital that waits to be checked is not asked to do so.
const BELUM_DIINGATKAN = `${LULUSAN_BELUM_BERMODAL}
    AND p.modal_diingatkan_pada IS NULL
    AND NOT EXISTS (
      SELECT FROM modal_diterima m
      WHERE m.pelaku_usaha_id = p.pelaku_usaha_id AND m.tanggal >= selesai.hari AND m.dibatalkan_pada IS NULL)
  ORDER BY p.id`;

/** Tells one graduate; false when another server did so meanwhile. */
async function ingatkan(tx: Tx, id: string, kini: Date): Promise<boolean> {
  const { count } = await tx.peserta.updateMany({
    where: { id, status: 'SELESAI', modalDiingatkanPada: null },
    data: { modalDiingatkanPada: kini },
  });
  if (count === 0) return false;
  const { program, angkatan, ...peserta } = await tx.peserta.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      nomor: true,
      kelurahanKode: true,
      program: { select: { nama: true } },
      angkatan: { select: { tahun: true } },
      pelakuUsaha: { select: { penggunaId: true } },
    },
  });
  const tentang = { ...peserta, namaProgram: program.nama, tahun: angkatan.tahun };
  await kabariPeserta(tx, peserta, kabarModal(tentang), titipanModal(tentang));
  return true;
}

/**
 * Tells graduates whom no capital has reached of the ways to it, in the year after their programme and some
 * months after they were done (rule `pengingat-modal`). Servers may run it side by side; each is told once.
 *
 * @param jalan false once the server stops: then nobody else is told
 * @returns how many were told
 */
export async function kirimPengingatModal(
  jalan: () => boolean,
  kini: Date = sekarang(),
): Promise<number> {
  const hari = hariIni(kini);
  const { isi } = await aturanBerlaku('pengingat-modal', hari);
  const { rows } = await kolam().query<{ id: string }>(BELUM_DIINGATKAN, [
    hari,
    isi.bulanSesudahSelesai,
  ]);
  let terkirim = 0;
  for (const { id } of rows) {
    if (!jalan()) break;
    const hasil = await transaksi(async (tx) => berhasil(await ingatkan(tx, id, kini)));
    if (hasil.ok && hasil.nilai) terkirim += 1;
  }
  return terkirim;
}
