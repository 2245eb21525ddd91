import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { jarakDari } from '@/lib/wilayah/reads';
import { PILIH_PROFIL } from '../golongan/rules';
import { bacaKoperasiDinilai } from '../koperasi/reads';
import type { BekalPeringkat } from '../peringkat/commands';
import { sebidangTerdekat } from '../rules';
import { gugusBerjalan } from './berjalan/reads';
import { type Gugus, gugusPeluang, type TitikPeluang } from './rules';

interface Baris extends TitikPeluang {
  sektor: number;
}

type GugusBaru = Gugus & { sektor: number };

async function susunGugus(tx: Tx): Promise<GugusBaru[]> {
  const [pendiri, peluang] = [
    await aturanBerlaku('pendiri-paling-sedikit', undefined, tx),
    await aturanBerlaku('peluang-koperasi', undefined, tx),
  ];
  const baris = await tx.$queryRaw<Baris[]>`
    SELECT sektor, kelurahan_kode AS "kelurahanKode", sum(jumlah_tanpa)::int AS jumlah
    FROM golongan_kecocokan
    WHERE sektor IS NOT NULL AND jumlah_sebidang = 0 AND jumlah_tanpa > 0
    GROUP BY sektor, kelurahan_kode`;
  const jarak = (dari: string, ke: string) => jarakDari(dari).get(ke) ?? Number.MAX_SAFE_INTEGER;
  return [...new Set(baris.map((satu) => satu.sektor))].flatMap((sektor) =>
    gugusPeluang(
      baris.filter((satu) => satu.sektor === sektor),
      jarak,
      pendiri.isi.primer,
      peluang.isi.jarakGugusMeter,
    ).map((satu) => ({ sektor, ...satu })),
  );
}

/** Groups that are kept and are none of the new ones, nor replaced by one in the same kelurahan. */
const TIDAK_ADA_LAGI = `
  SELECT p.id, p.sektor, p.kelurahan FROM peluang_koperasi p WHERE NOT EXISTS (
    SELECT FROM jsonb_to_recordset($1::jsonb) AS d(sektor smallint, pusat varchar, kelurahan jsonb)
    WHERE d.sektor = p.sektor AND d.kelurahan ?| p.kelurahan::text[])`;

/** The nearest koperasi that fits the businesses of a group now, whether or not their owners are in one. */
async function yangKiniCocok(
  tx: Tx,
  { sektor, kelurahan }: { sektor: number; kelurahan: string[] },
  { aturan, koperasi }: Omit<BekalPeringkat, 'tanda'>,
) {
  const profil = await tx.golonganKecocokan.findMany({
    where: { sektor, kelurahanKode: { in: kelurahan }, jumlahUsaha: { gt: 0 } },
    select: PILIH_PROFIL,
  });
  return sebidangTerdekat(profil, koperasi, jarakDari, aturan);
}

/**
 * A group that is no opportunity any more stays while a campaign or a founding runs from it, marked with
 * the koperasi that fits it now; without either it goes.
 *
 * @param isi the new groups as JSON
 */
async function tandaiBukanLagi(tx: Tx, isi: string): Promise<void> {
  const lama = await tx.$queryRawUnsafe<{ id: string; sektor: number; kelurahan: string[] }[]>(
    TIDAK_ADA_LAGI,
    isi,
  );
  const berjalan = new Set(
    await gugusBerjalan(
      tx,
      lama.map((satu) => satu.id),
    ),
  );
  const tetap = lama.filter((satu) => berjalan.has(satu.id));
  await tx.$executeRaw`
    DELETE FROM peluang_koperasi p WHERE p.id <> ALL(${[...berjalan]}::uuid[]) AND NOT EXISTS (
      SELECT FROM jsonb_to_recordset(${isi}::jsonb) AS d(sektor smallint, pusat varchar)
      WHERE d.sektor = p.sektor AND d.pusat = p.kelurahan_kode)`;
  if (tetap.length === 0) return;
  const { isi: aturan } = await aturanBerlaku('kecocokan-koperasi', undefined, tx);
  const bekal = { aturan, koperasi: await bacaKoperasiDinilai() };
  for (const satu of tetap) {
    const cocok = await yangKiniCocok(tx, satu, bekal);
    await tx.$executeRaw`
      UPDATE peluang_koperasi SET bukan_lagi_pada = coalesce(bukan_lagi_pada, ${sekarang()}),
             koperasi_id = ${cocok?.koperasi.id ?? null}::uuid, koperasi_meter = ${cocok?.jarak ?? null}::int
      WHERE id = ${satu.id}::uuid`;
  }
}

/**
 * Finds the groups of businesses without a fitting koperasi anew. A group that stays keeps its row, and so
 * does one from which something still runs.
 *
 * @returns how many there are
 */
export async function segarkanPeluang(tx: Tx): Promise<Hasil<{ jumlah: number }, never>> {
  const gugus = await susunGugus(tx);
  const isi = JSON.stringify(gugus);
  await tandaiBukanLagi(tx, isi);
  await tx.$executeRaw`
    INSERT INTO peluang_koperasi (id, sektor, kelurahan_kode, kelurahan, jumlah, jarak_meter, dihitung_pada)
    SELECT gen_random_uuid(), d.sektor, d.pusat, ARRAY(SELECT jsonb_array_elements_text(d.kelurahan)), d.jumlah,
           d."jarakMeter", ${sekarang()}
    FROM jsonb_to_recordset(${isi}::jsonb)
      AS d(sektor smallint, pusat varchar, kelurahan jsonb, jumlah int, "jarakMeter" int)
    ON CONFLICT (kelurahan_kode, sektor) DO UPDATE
      SET kelurahan = EXCLUDED.kelurahan, jumlah = EXCLUDED.jumlah, jarak_meter = EXCLUDED.jarak_meter,
          dihitung_pada = EXCLUDED.dihitung_pada, bukan_lagi_pada = NULL, koperasi_id = NULL,
          koperasi_meter = NULL`;
  return berhasil({ jumlah: gugus.length });
}
