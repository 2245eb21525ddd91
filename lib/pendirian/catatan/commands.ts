import 'server-only';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { PihakPendirian } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kabariPemrakarsa, kabariPetugas } from '../kabar/commands';
import { kabarCatatan } from '../kabar/rules';
import { type PendirianTersentuh, sentuhDiperiksa, sentuhDipimpin } from '../langkah/commands';
import type { CatatanInput } from './schema';

type AlasanCatatan = 'TIDAK_DITEMUKAN' | 'MILIK_SENDIRI';

async function tulis(
  tx: Tx,
  by: Wewenang<'pendirian:kelola' | 'pendirian:periksa'>,
  pendirian: PendirianTersentuh,
  pihak: PihakPendirian,
  { kunci, isi }: CatatanInput,
): Promise<void> {
  const { count } = await tx.catatanPendirian.createMany({
    data: [
      {
        id: kunci,
        pendirianId: pendirian.id,
        pihak,
        isi,
        olehId: penggunaIdDari(by),
        namaOleh: by.pelaku.nama.slice(0, 120),
        pada: sekarang(),
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return;
  await catat(tx, by, {
    tindakan: 'pendirian.tulis-catatan',
    objekJenis: 'pendirian',
    objekId: pendirian.id,
    sesudah: { isi },
  });
  const kabar = kabarCatatan(pendirian, by.pelaku.nama);
  if (pihak === 'PETUGAS') await kabariPemrakarsa(tx, pendirian, kabar);
  else await kabariPetugas(tx, pendirian, kabar);
}

/** The initiator writes to the office. */
export async function tulisCatatan(
  tx: Tx,
  by: Wewenang<'pendirian:kelola'>,
  input: CatatanInput,
): Promise<Hasil<{ pendirianId: string }, AlasanCatatan>> {
  const pendirian = await sentuhDipimpin(tx, by, input.pendirianId);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  await tulis(tx, by, pendirian, 'PEMRAKARSA', input);
  return berhasil({ pendirianId: pendirian.id });
}

/** The office writes to the initiator. */
export async function tulisCatatanPetugas(
  tx: Tx,
  by: Wewenang<'pendirian:periksa'>,
  input: CatatanInput,
): Promise<Hasil<{ pendirianId: string }, AlasanCatatan>> {
  const temuan = await sentuhDiperiksa(tx, by, input.pendirianId);
  if (!temuan.ok) return temuan;
  await tulis(tx, by, temuan.nilai, 'PETUGAS', input);
  return berhasil({ pendirianId: temuan.nilai.id });
}
