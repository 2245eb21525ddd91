import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { catat } from '@/lib/platform/audit';
import { wewenangSistem } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tambahHari, tanggalDb } from '@/lib/platform/clock';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { OBJEK_DTSEN } from '../rules';

const PORSI = 200;

/** Erases one portion of markings that were looked up before a day, with a trail that they are gone. */
const hapusPorsi = (sebelum: Date) =>
  transaksi(async (tx) => {
    const lewat = await tx.$queryRaw<{ pelakuUsahaId: string }[]>`
      SELECT pelaku_usaha_id AS "pelakuUsahaId" FROM penandaan_dtsen
      WHERE tanggal_cek < ${sebelum}::date
      ORDER BY tanggal_cek LIMIT ${PORSI} FOR UPDATE SKIP LOCKED`;
    const id = lewat.map(({ pelakuUsahaId }) => pelakuUsahaId);
    await tx.penandaanDtsen.deleteMany({ where: { pelakuUsahaId: { in: id } } });
    const by = wewenangSistem('prasejahtera:tandai', 'masa simpan', 'masa-simpan-dtsen');
    for (const objekId of id) {
      await catat(tx, by, { tindakan: 'dtsen.hapus', objekJenis: OBJEK_DTSEN, objekId });
    }
    return berhasil(id.length);
  });

/**
 * Erases what DTSEN said of a person when the days for which it may be kept are over (rule `simpan-dtsen`;
 * UU 27/2022 Pasal 43 and 44). Servers may run it side by side.
 *
 * @param boleh asked before each portion: false stops, for shutdown
 * @returns how many markings were erased
 */
export async function hapusDtsenLewat(
  boleh: () => boolean = () => true,
  kini: Date = sekarang(),
): Promise<number> {
  const hari = hariIni(kini);
  const { isi } = await aturanBerlaku('simpan-dtsen', hari);
  const sebelum = tanggalDb(tambahHari(hari, -isi.hari));
  let dihapus = 0;
  for (let porsi = PORSI; porsi === PORSI && boleh(); ) {
    const hasil = await hapusPorsi(sebelum);
    porsi = hasil.ok ? hasil.nilai : 0;
    dihapus += porsi;
  }
  return dihapus;
}
