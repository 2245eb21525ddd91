import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { rahasiaAcak, sidik } from '@/lib/platform/kunci';
import { indeksTelepon } from '@/lib/umkm/pelaku/reads';
import { kabarDiundang } from '../kabar/rules';
import { umurUndangan } from '../ketentuan/reads';
import { type PendirianTersentuh, sentuhDipimpin } from '../langkah/commands';
import { terbukaBagiPendiri } from '../rules';
import { type AlasanUndang, TAUTAN_PALING_BANYAK, TELEPON_PALING_BANYAK } from './rules';
import type { BuatTautanInput, CabutUndanganInput, UndangTeleponInput } from './schema';

type Kelola = Wewenang<'pendirian:kelola'>;
type HasilUndang = Hasil<{ pendirianId: string }, AlasanUndang>;

const HARI_MS = 86_400_000;

async function terbuka(
  tx: Tx,
  by: Kelola,
  pendirianId: string,
): Promise<Hasil<PendirianTersentuh, 'TIDAK_DITEMUKAN' | 'SUDAH_DITUTUP'>> {
  const pendirian = await sentuhDipimpin(tx, by, pendirianId);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  return terbukaBagiPendiri(pendirian.status) ? berhasil(pendirian) : tolak('SUDAH_DITUTUP');
}

const masihBerlaku = (pendirianId: string, jenis: 'TELEPON' | 'TAUTAN') => ({
  pendirianId,
  jenis,
  dicabutPada: null,
  kedaluwarsaPada: { gt: sekarang() },
});

/**
 * Invites the owner of a phone number. Accounts with that number get a notice and an e-mail; the answer is
 * the same whether there is one or not, and inviting a number twice tells nobody twice.
 */
export async function undangTelepon(
  tx: Tx,
  by: Kelola,
  { pendirianId, telepon }: UndangTeleponInput,
): Promise<HasilUndang> {
  const temuan = await terbuka(tx, by, pendirianId);
  if (!temuan.ok) return temuan;
  const teleponIndeks = indeksTelepon(telepon);
  const ada = await tx.undanganPendirian.findFirst({
    where: { pendirianId, teleponIndeks, dicabutPada: null },
    select: { id: true, kedaluwarsaPada: true },
  });
  const kini = sekarang();
  if (ada && ada.kedaluwarsaPada > kini) return berhasil({ pendirianId });
  if (ada) await cabut(tx, ada.id);
  const jumlah = await tx.undanganPendirian.count({ where: masihBerlaku(pendirianId, 'TELEPON') });
  if (jumlah >= TELEPON_PALING_BANYAK) return tolak('TERLALU_BANYAK');
  const id = uuidv7();
  const kedaluwarsaPada = new Date(kini.getTime() + (await umurUndangan(tx)) * HARI_MS);
  await tx.undanganPendirian.create({
    data: {
      id,
      pendirianId,
      jenis: 'TELEPON',
      teleponSandi: brankas().sandikan(telepon, konteks('undangan_pendirian', 'telepon_sandi', id)),
      teleponIndeks,
      teleponAkhir: telepon.slice(-4),
      dibuatOleh: penggunaIdDari(by),
      dibuatPada: kini,
      kedaluwarsaPada,
    },
    select: { id: true },
  });
  // The number is a third person's: the trail does without it.
  await catat(tx, by, {
    tindakan: 'pendirian.undang',
    objekJenis: 'pendirian',
    objekId: pendirianId,
    sesudah: { cara: 'nomor telepon', berlakuSampai: kedaluwarsaPada },
  });
  await kabariPemilikNomor(tx, temuan.nilai, { id, teleponIndeks, kedaluwarsaPada });
  return berhasil({ pendirianId });
}

async function kabariPemilikNomor(
  tx: Tx,
  pendirian: PendirianTersentuh,
  undangan: { id: string; teleponIndeks: string; kedaluwarsaPada: Date },
): Promise<void> {
  const orang = await tx.pelakuUsaha.findMany({
    where: { teleponIndeks: undangan.teleponIndeks, penggunaId: { not: null } },
    take: 5,
    select: { penggunaId: true },
  });
  const { namaPemrakarsa } = await tx.pendirian.findUniqueOrThrow({
    where: { id: pendirian.id },
    select: { namaPemrakarsa: true },
  });
  await beritahu(
    tx,
    orang.map((satu) => satu.penggunaId),
    kabarDiundang({
      ...pendirian,
      undanganId: undangan.id,
      pemrakarsa: namaPemrakarsa,
      sampai: undangan.kedaluwarsaPada,
    }),
  );
}

/** Makes a link that lets whoever holds it answer, until it runs out or is revoked. */
export async function buatTautan(
  tx: Tx,
  by: Kelola,
  { pendirianId, id }: BuatTautanInput,
): Promise<HasilUndang> {
  const temuan = await terbuka(tx, by, pendirianId);
  if (!temuan.ok) return temuan;
  const ada = await tx.undanganPendirian.findUnique({
    where: { id },
    select: { pendirianId: true },
  });
  if (ada)
    return ada.pendirianId === pendirianId ? berhasil({ pendirianId }) : tolak('TIDAK_DITEMUKAN');
  const jumlah = await tx.undanganPendirian.count({ where: masihBerlaku(pendirianId, 'TAUTAN') });
  if (jumlah >= TAUTAN_PALING_BANYAK) return tolak('TERLALU_BANYAK');
  const token = rahasiaAcak();
  const kini = sekarang();
  const kedaluwarsaPada = new Date(kini.getTime() + (await umurUndangan(tx)) * HARI_MS);
  await tx.undanganPendirian.create({
    data: {
      id,
      pendirianId,
      jenis: 'TAUTAN',
      tokenHash: sidik(token),
      tokenSandi: brankas().sandikan(token, konteks('undangan_pendirian', 'token_sandi', id)),
      dibuatOleh: penggunaIdDari(by),
      dibuatPada: kini,
      kedaluwarsaPada,
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pendirian.undang',
    objekJenis: 'pendirian',
    objekId: pendirianId,
    sesudah: { cara: 'tautan', berlakuSampai: kedaluwarsaPada },
  });
  return berhasil({ pendirianId });
}

const cabut = (tx: Tx, id: string) =>
  tx.undanganPendirian.updateMany({
    where: { id, dicabutPada: null },
    data: { dicabutPada: sekarang() },
  });

/** Revokes an invitation; founders who came by it stay. Revoking twice changes nothing. */
export async function cabutUndangan(
  tx: Tx,
  by: Kelola,
  { pendirianId, id }: CabutUndanganInput,
): Promise<HasilUndang> {
  const pendirian = await sentuhDipimpin(tx, by, pendirianId);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  const ada = await tx.undanganPendirian.findFirst({
    where: { id, pendirianId, jenis: { not: 'PEMRAKARSA' } },
    select: { jenis: true },
  });
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const { count } = await cabut(tx, id);
  if (count > 0) {
    await catat(tx, by, {
      tindakan: 'pendirian.cabut-undangan',
      objekJenis: 'pendirian',
      objekId: pendirianId,
      sesudah: { cara: ada.jenis === 'TAUTAN' ? 'tautan' : 'nomor telepon' },
    });
  }
  return berhasil({ pendirianId });
}
