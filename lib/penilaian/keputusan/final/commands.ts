import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { batasLewat, bolehTindakanPenilaian } from '../../alur/rules';
import { kabarkanPersetujuan } from '../../kabar/commands';
import {
  type KoperasiTerkunci,
  kunciPenilaian,
  type PenilaianTerkunci,
} from '../../terkunci/reads';
import { gantikanYangLama, perbaruiKesehatan } from '../akibat/commands';
import { terbitkanSaatDisetujui } from '../terbit/commands';

type Putuskan = Wewenang<'penilaian:putuskan'>;

/** A locked assessment and the kepala bidang whose decision makes it final. */
interface MenjadiFinal {
  penilaian: PenilaianTerkunci;
  koperasi: KoperasiTerkunci;
  pemutus: string;
}

/**
 * Makes a result final: it counts from now on, the approved one of the same book year becomes superseded,
 * the letter on it is issued, and everybody concerned is told.
 *
 * @param otomatis nobody pressed a button: the time to answer ran out without an objection
 */
export async function jadikanFinal(
  tx: Tx,
  by: Putuskan,
  { penilaian, koperasi, pemutus }: MenjadiFinal,
  otomatis = false,
): Promise<void> {
  const menggantikanId = await gantikanYangLama(tx, by, penilaian);
  await tx.penilaian.update({
    where: { id: penilaian.id },
    data: {
      status: 'DISETUJUI',
      diputuskanOleh: pemutus,
      diputuskanPada: sekarang(),
      menggantikanId,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.setujui',
    objekJenis: 'penilaian',
    objekId: penilaian.id,
    sebelum: { status: penilaian.status },
    sesudah: { status: 'DISETUJUI', predikat: penilaian.predikat, kategori: penilaian.kategori },
    keterangan: otomatis ? 'Masa tanggapan berakhir tanpa keberatan.' : undefined,
  });
  await terbitkanSaatDisetujui(tx, by, penilaian, { menggantikanId, oleh: pemutus });
  await perbaruiKesehatan(tx, by, koperasi.id);
  await kabarkanPersetujuan(
    tx,
    { penilaian, koperasi },
    { oleh: by.pelaku.nama, pemutus: otomatis ? pemutus : null },
  );
}

/**
 * Makes a released result final once the koperasi's time to answer is over and it did not object, by the
 * decision of the kepala bidang who released it. An objection always waits for the kepala bidang.
 *
 * @param hariIni ISO day in Jakarta
 */
export async function finalkanTanpaKeberatan(
  tx: Tx,
  by: Putuskan,
  { id, hariIni }: { id: string; hariIni: string },
): Promise<Hasil<{ id: string }, 'TIDAK_DITEMUKAN' | 'BELUM_WAKTUNYA' | 'KEBERATAN'>> {
  const ada = await kunciPenilaian(tx, by, id);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const { penilaian } = ada;
  const batas = penilaian.batasTanggapan && tanggalJakarta(penilaian.batasTanggapan);
  const lewat = batasLewat(batas, hariIni);
  if (!lewat || !bolehTindakanPenilaian(penilaian.status, 'setujui', lewat)) {
    return tolak('BELUM_WAKTUNYA');
  }
  const terakhir = await tx.tanggapanPenilaian.findFirst({
    where: { penilaianId: id },
    orderBy: { putaran: 'desc' },
    select: { sikap: true, dilepasOleh: true },
  });
  if (!terakhir) return tolak('BELUM_WAKTUNYA');
  if (terakhir.sikap === 'KEBERATAN') return tolak('KEBERATAN');
  await jadikanFinal(tx, by, { ...ada, pemutus: terakhir.dilepasOleh }, true);
  return berhasil({ id });
}
