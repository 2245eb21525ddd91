import 'server-only';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { terbitkanKarcis, terimaKarcis } from '@/lib/platform/karcis';
import { bacaOrangDtsen, bukaDtsen, tutupDtsen } from './reads';
import { type AlasanDtsen, jalurDtsen, OBJEK_DTSEN, peringatanDesil } from './rules';
import type { BukaDtsenInput, TandaiInput } from './schema';

/** The marking of a person, open for once. */
export interface DtsenTerbuka {
  status: 'ya' | 'tidak';
  desil: string | null;
  tanggalCek: Date;
  sumber: string;
  alasan: string;
}

/**
 * Writes down what DTSEN says of a participant. The trail knows that and when it was looked at, not what it
 * says; it is a trail of its own, not that of the person, which more people read.
 *
 * @param input.versi the version that was seen, 0 before the first; the same form twice is one marking
 */
export async function tandaiDtsen(
  tx: Tx,
  by: Wewenang<'prasejahtera:tandai'>,
  { pelakuUsahaId, versi, status, desil, tanggalCek, sumber, konfirmasiPeringatan }: TandaiInput,
): Promise<Hasil<{ pelakuUsahaId: string }, AlasanDtsen>> {
  await tx.$queryRaw`SELECT id FROM pelaku_usaha WHERE id = ${pelakuUsahaId}::uuid FOR UPDATE`;
  const orang = await bacaOrangDtsen(by, pelakuUsahaId, tx);
  if (!orang) return tolak('TIDAK_DITEMUKAN');
  if (orang.penggunaId === by.pelaku.penggunaId) return tolak('MILIK_SENDIRI');
  const kini = orang.dtsen?.versi ?? 0;
  if (kini !== versi) {
    const terkirim = kini === versi + 1 && orang.dtsen?.olehId === by.pelaku.penggunaId;
    return terkirim ? berhasil({ pelakuUsahaId }) : tolak('SUDAH_BERUBAH');
  }
  const ragu = konfirmasiPeringatan ? null : peringatanDesil(status, desil);
  if (ragu) return tolak('PERLU_DIPERIKSA', { peringatan: [ragu] });
  const isi = {
    statusSandi: tutupDtsen(pelakuUsahaId, 'status_sandi', status),
    desilSandi: desil === null ? null : tutupDtsen(pelakuUsahaId, 'desil_sandi', String(desil)),
    tanggalCek: tanggalDb(tanggalCek),
    sumber,
    olehId: penggunaIdDari(by),
  };
  await tx.penandaanDtsen.upsert({
    where: { pelakuUsahaId },
    create: { pelakuUsahaId, ...isi },
    update: { ...isi, versi: { increment: 1 } },
    select: { pelakuUsahaId: true },
  });
  await catat(tx, by, {
    tindakan: 'dtsen.tandai',
    objekJenis: OBJEK_DTSEN,
    objekId: pelakuUsahaId,
    sesudah: { tanggalCek, sumber },
  });
  return berhasil({ pelakuUsahaId });
}

/**
 * Asks to see a marking. The act is written into the trail with its reason; the answer is a ticket that
 * opens it once, within a minute, for this account alone.
 */
export async function mintaDtsen(
  tx: Tx,
  by: Wewenang<'prasejahtera:buka'>,
  { pelakuUsahaId, alasan }: BukaDtsenInput,
): Promise<Hasil<{ pelakuUsahaId: string; karcis: string }, AlasanDtsen>> {
  const orang = await bacaOrangDtsen(by, pelakuUsahaId, tx);
  if (!orang) return tolak('TIDAK_DITEMUKAN');
  if (!orang.dtsen) return tolak('BELUM_DITANDAI');
  await catat(tx, by, {
    tindakan: 'dtsen.buka',
    objekJenis: OBJEK_DTSEN,
    objekId: pelakuUsahaId,
    keterangan: alasan,
  });
  const pemegang = { penggunaId: penggunaIdDari(by), jalur: jalurDtsen(pelakuUsahaId) };
  const karcis = await terbitkanKarcis(tx, pemegang, alasan);
  return berhasil({ pelakuUsahaId, karcis });
}

/** Hands the ticket in: the marking, the first time; null ever after, for others, and when it is late. */
export async function pakaiKarcisDtsen(
  by: Wewenang<'prasejahtera:buka'>,
  pelakuUsahaId: string,
  karcis: string,
): Promise<DtsenTerbuka | null> {
  const pemegang = { penggunaId: penggunaIdDari(by), jalur: jalurDtsen(pelakuUsahaId) };
  const alasan = await terimaKarcis(pemegang, karcis);
  if (alasan === null || !(await bacaOrangDtsen(by, pelakuUsahaId))) return null;
  const baris = await db().penandaanDtsen.findUnique({ where: { pelakuUsahaId } });
  if (!baris) return null;
  return {
    status: bukaDtsen(pelakuUsahaId, 'status_sandi', baris.statusSandi) === 'ya' ? 'ya' : 'tidak',
    desil: baris.desilSandi ? bukaDtsen(pelakuUsahaId, 'desil_sandi', baris.desilSandi) : null,
    tanggalCek: baris.tanggalCek,
    sumber: baris.sumber,
    alasan,
  };
}
