import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { jarakDari } from '@/lib/wilayah/reads';
import { gugusPeluang, type TitikPeluang } from './rules';

interface Baris extends TitikPeluang {
  sektor: number;
}

/**
 * Finds the groups of businesses without a fitting koperasi anew. A group that stays keeps its row.
 *
 * @returns how many there are
 */
export async function segarkanPeluang(tx: Tx): Promise<Hasil<{ jumlah: number }, never>> {
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
  const gugus = [...new Set(baris.map((satu) => satu.sektor))].flatMap((sektor) =>
    gugusPeluang(
      baris.filter((satu) => satu.sektor === sektor),
      jarak,
      pendiri.isi.primer,
      peluang.isi.jarakGugusMeter,
    ).map((satu) => ({ sektor, ...satu })),
  );
  const isi = JSON.stringify(gugus);
  await tx.$executeRaw`
    DELETE FROM peluang_koperasi p WHERE NOT EXISTS (
      SELECT FROM jsonb_to_recordset(${isi}::jsonb) AS d(sektor smallint, pusat varchar)
      WHERE d.sektor = p.sektor AND d.pusat = p.kelurahan_kode)`;
  await tx.$executeRaw`
    INSERT INTO peluang_koperasi (id, sektor, kelurahan_kode, kelurahan, jumlah, jarak_meter, dihitung_pada)
    SELECT gen_random_uuid(), d.sektor, d.pusat, ARRAY(SELECT jsonb_array_elements_text(d.kelurahan)), d.jumlah,
           d."jarakMeter", ${sekarang()}
    FROM jsonb_to_recordset(${isi}::jsonb)
      AS d(sektor smallint, pusat varchar, kelurahan jsonb, jumlah int, "jarakMeter" int)
    ON CONFLICT (kelurahan_kode, sektor) DO UPDATE
      SET kelurahan = EXCLUDED.kelurahan, jumlah = EXCLUDED.jumlah, jarak_meter = EXCLUDED.jarak_meter,
          dihitung_pada = EXCLUDED.dihitung_pada`;
  return berhasil({ jumlah: gugus.length });
}
