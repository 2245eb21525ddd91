import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { beritahu } from '@/lib/pemberitahuan/commands';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatRupiah, formatTanggal } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { catatCapaian } from '../../capaian/commands';
import { kabarModalDicairkan } from '../../kabar/rules';
import {
  ambilLangkah,
  dapatDiambil,
  type ModalTersentuh,
  masihAnggota,
  sentuhSebagaiPengurus,
  tentangModal,
} from '../langkah/commands';
import type { AlasanTindakan } from '../rules';
import type { CairkanModalInput } from '../schema';

export type AlasanCairkan =
  | AlasanTindakan
  | 'MELEBIHI_TAWARAN'
  | 'CAIR_SEBELUM_SETUJU'
  | 'MASA_DEPAN'
  | 'PERLU_DIPERIKSA';

function periksaPencairan(
  { jumlahDisetujui, diterimaPada }: ModalTersentuh,
  { tanggalCair, jumlahCair, konfirmasiPeringatan }: CairkanModalInput,
) {
  const tawaran = jumlahDisetujui ?? 0n;
  if (jumlahCair > tawaran) {
    return tolak('MELEBIHI_TAWARAN', {
      galat: { jumlahCair: [`Yang disetujui pemohon ${formatRupiah(tawaran)}.`] },
    });
  }
  if (tanggalCair > hariIni()) return tolak('MASA_DEPAN');
  const disetujui = diterimaPada ? tanggalJakarta(diterimaPada) : '';
  if (tanggalCair < disetujui) {
    return tolak('CAIR_SEBELUM_SETUJU', {
      galat: { tanggalCair: [`Pemohon baru menyetujui tawaran pada ${formatTanggal(disetujui)}.`] },
    });
  }
  if (jumlahCair === tawaran || konfirmasiPeringatan) return null;
  return tolak('PERLU_DIPERIKSA', {
    peringatan: [
      {
        kode: 'KURANG_DARI_TAWARAN',
        isian: 'jumlahCair',
        pesan: `Jumlah ini kurang dari tawaran ${formatRupiah(tawaran)}. Potongan provisi dan biaya tidak mengurangi jumlah yang dicatat.`,
      },
    ],
  });
}

/**
 * Records that an accepted offer was paid out: from then on it is a loan, and counts among the capital
 * that reached the city. Only while the borrower is an active member.
 *
 * @param input.jumlahCair rupiah before fees are taken off; at most what was offered
 * @param input.tanggalCair ISO day, not before the offer was accepted and not in the future
 */
export async function cairkanModal(
  tx: Tx,
  by: Wewenang<'modal:cairkan'>,
  input: CairkanModalInput,
): Promise<Hasil<{ id: string }, AlasanCairkan>> {
  const { id, versi, tanggalCair, jumlahCair } = input;
  const temuan = await sentuhSebagaiPengurus(tx, by, id);
  if (!temuan.ok) return temuan;
  const modal = temuan.nilai;
  if (dapatDiambil(modal, 'cairkan', versi)) {
    if (!(await masihAnggota(tx, modal))) return tolak('BUKAN_ANGGOTA');
    const ditolak = periksaPencairan(modal, input);
    if (ditolak) return ditolak;
  }
  const tanggal = tanggalDb(tanggalCair);
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'cairkan',
    modal,
    versi,
    data: {
      tanggalCair: tanggal,
      jumlahCair,
      dicairkanOleh: by.pelaku.penggunaId,
      sisaPokok: jumlahCair,
      tunggakan: 0n,
    },
    sesudah: { tanggalCair, jumlahCair },
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await catatCapaian(tx, {
    id: uuidv7(),
    pengajuanId: id,
    pelakuUsahaId: modal.pelakuUsahaId,
    usahaId: modal.usahaId,
    jenis: 'KOPERASI',
    tanggal,
    nilai: jumlahCair,
  });
  await beritahu(
    tx,
    [modal.pelakuUsaha.penggunaId],
    kabarModalDicairkan({ ...tentangModal(modal), jumlah: jumlahCair, tanggal: tanggalCair }),
  );
  return berhasil({ id });
}
