import 'server-only';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { terbitkanKarcis, terimaKarcis } from '@/lib/platform/karcis';
import { bukaOrang } from '../pelaku/reads';
import { bacaOrang } from './reads';
import { jalurPembukaan } from './rules';
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
  const pemegang = { penggunaId: penggunaIdDari(by), jalur: jalurPembukaan(pelakuUsahaId) };
  const karcis = await terbitkanKarcis(tx, pemegang, alasan);
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
  const pemegang = { penggunaId: penggunaIdDari(by), jalur: jalurPembukaan(pelakuUsahaId) };
  const alasan = await terimaKarcis(pemegang, karcis);
  if (alasan === null) return null;
  const orang = await bacaOrang(by, pelakuUsahaId);
  if (!orang) return null;
  return {
    nama: orang.nama,
    nikPenduduk: bukaOrang(orang, 'nikPendudukSandi'),
    telepon: bukaOrang(orang, 'teleponSandi'),
    tanggalLahir: bukaOrang(orang, 'tanggalLahirSandi'),
    alamat: bukaOrang(orang, 'alamatSandi'),
    alasan,
  };
}
