import 'server-only';
import { brankas, konteks } from '@/lib/platform/brankas';
import { db } from '@/lib/platform/db/client';
import type { StatusSurat } from '@/lib/platform/db/generated/enums';
import { env } from '@/lib/platform/env';
import { formatWaktu } from '@/lib/platform/format';
import { type Halaman, susunHalaman } from '@/lib/platform/keyset';
import { type PotonganSurat, uraikanSurat } from './rules';

const UKURAN = 30;

export interface SuratRingkas {
  id: string;
  kepada: string;
  perihal: string;
  waktu: string;
  status: StatusSurat;
}

const PILIH = { id: true, kepada: true, perihal: true, dibuatPada: true, status: true } as const;

const ringkas = (satu: {
  id: string;
  kepada: string;
  perihal: string;
  dibuatPada: Date;
  status: StatusSurat;
}): SuratRingkas => ({
  id: satu.id,
  kepada: satu.kepada,
  perihal: satu.perihal,
  waktu: formatWaktu(satu.dibuatPada),
  status: satu.status,
});

/**
 * The mails of the demonstration, the newest first. Only the loader of the development mailbox calls
 * this, and only in demo mode: in production nobody may read other people's mail.
 *
 * @param kepada part of an address, to find one's own
 */
export async function kotakSurat(saring: {
  kepada?: string;
  setelah?: string;
  sebelum?: string;
}): Promise<Halaman<SuratRingkas>> {
  const mundur = saring.sebelum !== undefined;
  const kursor = saring.sebelum ?? saring.setelah;
  const baris = await db().suratKeluar.findMany({
    where: {
      ...(saring.kepada ? { kepada: { contains: saring.kepada, mode: 'insensitive' } } : {}),
      ...(kursor ? { id: mundur ? { gt: kursor } : { lt: kursor } } : {}),
    },
    orderBy: { id: mundur ? 'asc' : 'desc' },
    take: UKURAN + 1,
    select: PILIH,
  });
  const halaman = susunHalaman(baris, {
    ukuran: UKURAN,
    mundur,
    dariKursor: kursor !== undefined,
    kursor: (satu) => satu.id,
  });
  return { ...halaman, baris: halaman.baris.map(ringkas) };
}

export interface SuratDto extends SuratRingkas {
  /** Null when the body was removed after sending. */
  isi: PotonganSurat[] | null;
}

/** One mail of the demonstration; the same restriction as for `kotakSurat`. */
export async function suratById(id: string): Promise<SuratDto | null> {
  const baris = await db().suratKeluar.findUnique({
    where: { id },
    select: { ...PILIH, isiSandi: true },
  });
  if (!baris) return null;
  const isi =
    baris.isiSandi &&
    brankas().bukaSandi(baris.isiSandi, konteks('surat_keluar', 'isi_sandi', baris.id));
  return { ...ringkas(baris), isi: isi ? uraikanSurat(isi, env().SINERGI_ALAMAT) : null };
}
