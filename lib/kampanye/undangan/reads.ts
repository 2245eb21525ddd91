import 'server-only';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db, kolam } from '@/lib/platform/db/client';
import { PILIH_DISARANKAN, susunDisarankan } from '../disarankan/rules';
import { BELUM_DIJAWAB } from '../sesudah/reads';

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
          koperasi: { select: PILIH_DISARANKAN },
        },
      },
    },
  });
  if (!satu) return null;
  const { kampanye, usaha, batalPada, ...isi } = satu;
  return {
    ...isi,
    ...kampanye,
    koperasi: susunDisarankan(kampanye.koperasi),
    namaUsaha: usaha.nama,
    batal: batalPada !== null,
    ditutup: kampanye.status === 'DITUTUP',
    jawabHingga: tanggalJakarta(kampanye.jawabHingga),
  };
}
export type UndanganDto = NonNullable<Awaited<ReturnType<typeof undanganSaya>>>;

const MENUNGGU = `
  SELECT count(*)::int AS jumlah, min(d.terkirim_pada) AS sejak,
         (array_agg(d.id ORDER BY d.terkirim_pada DESC))[1] AS terbaru
  FROM (
    SELECT u.id, u.terkirim_pada FROM undangan_koperasi u JOIN kampanye_undangan k ON k.id = u.kampanye_id
    WHERE u.pengguna_id = $1 AND k.status = 'BERJALAN' AND k.jawab_hingga >= $2::date AND ${BELUM_DIJAWAB}
    ORDER BY u.terkirim_pada DESC LIMIT 20
  ) d`;

interface UndanganMenunggu {
  jumlah: number;
  terbaru: string | null;
  sejak: Date | null;
}

/**
 * One's own invitations that can be answered and still need to be: how many, the newest, and since when the
 * oldest waits.
 *
 * @param hariIni ISO date
 */
export async function undanganMenunggu(
  by: Wewenang<'undangan:jawab'>,
  hariIni: string,
): Promise<UndanganMenunggu> {
  const { rows } = await kolam().query<UndanganMenunggu>(MENUNGGU, [penggunaIdDari(by), hariIni]);
  return rows[0] ?? { jumlah: 0, terbaru: null, sejak: null };
}
