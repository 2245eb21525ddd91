import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { hariIni, sekarang, tambahHari, tanggalDb } from '@/lib/platform/clock';
import { kolam } from '@/lib/platform/db/client';
import { type Tx, transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { kabariPemrakarsa, kabariPetugas } from '../kabar/commands';
import { kabarBatas } from '../kabar/rules';
import { STATUS_AKHIR } from '../rules';

/** Which reminder of a step is due: 1 up to its last day, 2 once that has passed. */
const KE = { sebelum: 1, lewat: 2 } as const;

// Steps with their last day up to $2 of which nobody was reminded like this.
const JATUH_TEMPO = `
  SELECT p.id, p.batas_pada::text AS batas
  FROM pendirian p
  WHERE p.batas_pada <= $2::date
    AND p.status <> ALL ($3::"StatusPendirian"[])
    AND NOT EXISTS (
      SELECT FROM pengingat_pendirian i
      WHERE i.pendirian_id = p.id AND i.batas = p.batas_pada
        AND i.ke = CASE WHEN p.batas_pada < $1::date THEN ${KE.lewat} ELSE ${KE.sebelum} END)
  ORDER BY p.batas_pada, p.id`;

/** Reminds whose turn it is; false when it was done already or the founding has gone on since. */
async function ingatkan(tx: Tx, id: string, batas: string, lewat: boolean): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM pendirian WHERE id = ${id}::uuid FOR UPDATE`;
  const pendirian = await tx.pendirian.findFirst({
    where: { id, batasPada: tanggalDb(batas), status: { notIn: [...STATUS_AKHIR] } },
    select: { id: true, nomor: true, nama: true, pemrakarsaId: true, giliran: true },
  });
  if (!pendirian) return false;
  const ke = lewat ? KE.lewat : KE.sebelum;
  const { count } = await tx.pengingatPendirian.createMany({
    data: [{ pendirianId: id, batas: tanggalDb(batas), ke }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  const kabar = kabarBatas({ ...pendirian, batas: tanggalDb(batas), lewat });
  if (pendirian.giliran === 'PETUGAS') await kabariPetugas(tx, pendirian, kabar);
  else await kabariPemrakarsa(tx, pendirian, kabar);
  return true;
}

/**
 * Reminds the initiator or the office of a step of a founding that is theirs to take: some days before its
 * last day (rule `pengingat-pendirian`) and once after it. Servers may run it side by side; each reminder
 * goes out once.
 *
 * @returns how many foundings somebody was reminded of
 */
export async function kirimPengingatPendirian(kini: Date = sekarang()): Promise<number> {
  const hari = hariIni(kini);
  const { isi } = await aturanBerlaku('pengingat-pendirian', hari);
  const { rows } = await kolam().query<{ id: string; batas: string }>(JATUH_TEMPO, [
    hari,
    tambahHari(hari, isi.hariSebelum),
    [...STATUS_AKHIR],
  ]);
  let terkirim = 0;
  for (const { id, batas } of rows) {
    const hasil = await transaksi(async (tx) =>
      berhasil(await ingatkan(tx, id, batas, batas < hari)),
    );
    if (hasil.ok && hasil.nilai) terkirim += 1;
  }
  return terkirim;
}
