import 'server-only';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { formatWaktu, sejak } from '@/lib/platform/format';
import { type Halaman, susunHalaman } from '@/lib/platform/keyset';

const UKURAN = 20;

export interface PemberitahuanDto {
  id: string;
  judul: string;
  isi: string;
  /** Path inside the portal. */
  tautan: string | null;
  /** How long ago, and the day and time themselves. */
  waktu: string;
  pada: string;
  dibaca: boolean;
}

/** One's own notices, the newest first, a page at a time. */
export async function pemberitahuanSendiri(
  by: Wewenang<'akun:sendiri'>,
  { setelah, sebelum }: { setelah?: string; sebelum?: string },
): Promise<Halaman<PemberitahuanDto>> {
  const mundur = sebelum !== undefined;
  const kursor = sebelum ?? setelah;
  const kini = sekarang();
  const baris = await db().pemberitahuan.findMany({
    where: {
      penggunaId: penggunaIdDari(by),
      ...(kursor ? { id: mundur ? { gt: kursor } : { lt: kursor } } : {}),
    },
    // Ids are UUIDv7, so ordering by id is ordering by time.
    orderBy: { id: mundur ? 'asc' : 'desc' },
    take: UKURAN + 1,
  });
  const halaman = susunHalaman(baris, {
    ukuran: UKURAN,
    mundur,
    dariKursor: kursor !== undefined,
    kursor: (satu) => satu.id,
  });
  return {
    ...halaman,
    baris: halaman.baris.map((satu) => ({
      id: satu.id,
      judul: satu.judul,
      isi: satu.isi,
      tautan: satu.tautan,
      waktu: sejak(satu.dibuatPada, kini),
      pada: formatWaktu(satu.dibuatPada),
      dibaca: satu.dibacaPada !== null,
    })),
  };
}

/** How many of one's own notices are unread, at most 100. */
export function jumlahBelumDibaca(by: Wewenang<'akun:sendiri'>): Promise<number> {
  return db().pemberitahuan.count({
    where: { penggunaId: penggunaIdDari(by), dibacaPada: null },
    take: 100,
  });
}
