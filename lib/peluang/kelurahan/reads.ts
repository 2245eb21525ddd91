import 'server-only';
import { koperasiDalamJangkauan } from '@/lib/kecocokan/jangkauan/reads';
import { labelNomor, SEKTOR_USAHA } from '@/lib/koperasi/acuan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db, kolam } from '@/lib/platform/db/client';
import { PILIH_BUKAN_LAGI, susunBukanLagi } from '../bukan-lagi/rules';

// Businesses by field, of one kelurahan; null is a field that cannot be told.
const PER_SEKTOR = `
  SELECT sektor, sum(jumlah_usaha)::int AS usaha, sum(jumlah_tanpa)::int AS tanpa,
         coalesce(sum(jumlah_tanpa) FILTER (WHERE jumlah_sebidang = 0), 0)::int AS "tanpaSebidang"
  FROM golongan_kecocokan WHERE kelurahan_kode = $1 AND jumlah_usaha > 0
  GROUP BY sektor ORDER BY tanpa DESC, sektor NULLS LAST`;

interface BarisSektor {
  sektor: number | null;
  usaha: number;
  tanpa: number;
  tanpaSebidang: number;
}

/** One kelurahan: its businesses by field, the koperasi they could join, the groups that lie in it. */
export async function bacaPeluangKelurahan(by: Wewenang<'peluang:baca'>, kelurahanKode: string) {
  const [{ rows }, jangkauan, gugus] = await Promise.all([
    kolam().query<BarisSektor>(PER_SEKTOR, [kelurahanKode]),
    koperasiDalamJangkauan(by, kelurahanKode),
    db().peluangKoperasi.findMany({
      where: { kelurahan: { has: kelurahanKode } },
      orderBy: { jumlah: 'desc' },
      select: { id: true, sektor: true, jumlah: true, kelurahan: true, ...PILIH_BUKAN_LAGI },
    }),
  ]);
  return {
    sektor: rows.map((satu) => ({
      ...satu,
      nama: satu.sektor === null ? 'Belum diketahui' : labelNomor(SEKTOR_USAHA, satu.sektor),
    })),
    ...jangkauan,
    peluang: gugus.map(({ id, sektor, jumlah, kelurahan, ...satu }) => ({
      ...{ id, sektor, jumlah, kelurahan },
      nama: labelNomor(SEKTOR_USAHA, sektor),
      bukanLagi: susunBukanLagi(satu),
    })),
  };
}
