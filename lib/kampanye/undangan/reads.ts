import 'server-only';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';

/** One's own invitation; null when it is not one's own or was never sent. */
export async function undanganSaya(by: Wewenang<'undangan:jawab'>, id: string) {
  const satu = await db().undanganKoperasi.findFirst({
    where: { id, penggunaId: penggunaIdDari(by), terkirimPada: { not: null } },
    select: {
      id: true,
      usahaId: true,
      jawaban: true,
      catatan: true,
      dijawabPada: true,
      terkirimPada: true,
      batalPada: true,
      usaha: { select: { nama: true } },
      kampanye: {
        select: {
          tujuan: true,
          judul: true,
          pesan: true,
          status: true,
          jawabHingga: true,
          kelurahan: true,
          sektor: true,
        },
      },
    },
  });
  if (!satu) return null;
  const { kampanye, usaha, batalPada, ...isi } = satu;
  return {
    ...isi,
    ...kampanye,
    namaUsaha: usaha.nama,
    batal: batalPada !== null,
    ditutup: kampanye.status === 'DITUTUP',
    jawabHingga: tanggalJakarta(kampanye.jawabHingga),
  };
}
export type UndanganDto = NonNullable<Awaited<ReturnType<typeof undanganSaya>>>;

/** One's own invitations that can still be answered: how many, the newest, and since when the oldest waits. */
export async function undanganMenunggu(
  by: Wewenang<'undangan:jawab'>,
  hariIni: Date,
  sumber: Tx | ReturnType<typeof db> = db(),
) {
  const baris = await sumber.undanganKoperasi.findMany({
    where: {
      penggunaId: penggunaIdDari(by),
      terkirimPada: { not: null },
      batalPada: null,
      jawaban: null,
      kampanye: { status: 'BERJALAN', jawabHingga: { gte: hariIni } },
    },
    orderBy: { terkirimPada: 'desc' },
    take: 20,
    select: { id: true, terkirimPada: true },
  });
  return {
    jumlah: baris.length,
    terbaru: baris[0]?.id ?? null,
    sejak: baris.at(-1)?.terkirimPada ?? null,
  };
}
