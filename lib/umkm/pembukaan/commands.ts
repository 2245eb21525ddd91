import 'server-only';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { rahasiaAcak, sidik } from '@/lib/platform/kunci';
import { bukaOrang } from '../pelaku/reads';
import { bacaOrang } from './reads';
import { jalurPembukaan, UMUR_BUKAAN_DETIK } from './rules';
import type { BukaIdentitasInput } from './schema';

/** The unmasked identity of one person. */
export interface IdentitasTerbuka {
  nama: string;
  nikPenduduk: string | null;
  telepon: string | null;
  tanggalLahir: string | null;
  alamat: string | null;
  /** The reason that was written into the trail. */
  alasan: string;
}

/**
 * Asks to see an identity. The act is written into the trail with its reason; the answer is a ticket
 * that opens the identity once, within a minute, for this account alone.
 */
export async function bukaIdentitas(
  tx: Tx,
  by: Wewenang<'identitas:buka'>,
  { pelakuUsahaId, alasan }: BukaIdentitasInput,
): Promise<Hasil<{ pelakuUsahaId: string; karcis: string }, 'TIDAK_DITEMUKAN'>> {
  const orang = await bacaOrang(by, pelakuUsahaId, tx);
  if (!orang) return tolak('TIDAK_DITEMUKAN');
  await catat(tx, by, {
    tindakan: 'identitas.buka',
    objekJenis: 'pelaku_usaha',
    objekId: pelakuUsahaId,
    keterangan: alasan,
  });
  const karcis = rahasiaAcak();
  const hash = sidik(karcis);
  await tx.titipanIsian.create({
    data: {
      hash,
      penggunaId: penggunaIdDari(by),
      jalur: jalurPembukaan(pelakuUsahaId),
      isi: brankas().sandikan(alasan, konteks('titipan_isian', 'isi', hash)),
      kedaluwarsaPada: new Date(sekarang().getTime() + UMUR_BUKAAN_DETIK * 1000),
    },
    select: { hash: true },
  });
  return berhasil({ pelakuUsahaId, karcis });
}

/**
 * Hands the ticket in: the identity, the first time; null ever after, for others, and when it is late.
 */
export async function pakaiKarcis(
  by: Wewenang<'identitas:buka'>,
  pelakuUsahaId: string,
  karcis: string,
): Promise<IdentitasTerbuka | null> {
  const hash = sidik(karcis);
  const where = {
    hash,
    penggunaId: penggunaIdDari(by),
    jalur: jalurPembukaan(pelakuUsahaId),
    kedaluwarsaPada: { gt: sekarang() },
  };
  const titipan = await db().titipanIsian.findFirst({ where, select: { isi: true } });
  const { count } = await db().titipanIsian.deleteMany({ where });
  if (!titipan || count === 0) return null;
  const orang = await bacaOrang(by, pelakuUsahaId);
  if (!orang) return null;
  return {
    nama: orang.nama,
    nikPenduduk: bukaOrang(orang, 'nikPendudukSandi'),
    telepon: bukaOrang(orang, 'teleponSandi'),
    tanggalLahir: bukaOrang(orang, 'tanggalLahirSandi'),
    alamat: bukaOrang(orang, 'alamatSandi'),
    alasan: brankas().bukaSandi(titipan.isi, konteks('titipan_isian', 'isi', hash)),
  };
}
