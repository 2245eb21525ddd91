import 'server-only';
import { sekarang } from '@/lib/platform/clock';
import type { KebutuhanModal, PolaPengelolaan } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { jarakDari } from '@/lib/wilayah/reads';
import { type AturanKecocokan, ringkasPeringkat } from '../rules';
import type { KoperasiDinilai, ProfilUsaha } from '../types';

/** What a run computes with: the rules, their fingerprint, and every koperasi. */
export interface BekalPeringkat {
  tanda: string;
  aturan: AturanKecocokan;
  koperasi: readonly KoperasiDinilai[];
}

interface Golongan extends ProfilUsaha {
  id: number;
  pola: PolaPengelolaan | null;
  kebutuhan: KebutuhanModal | null;
}

/**
 * Takes the notes of changed koperasi away and makes every ranking due that they may have changed: all of
 * them. A change that is not committed yet keeps its own note for the next run.
 */
export async function tandaiKoperasiBerubah(tx: Tx): Promise<Hasil<{ jumlah: number }, never>> {
  const jumlah = await tx.$executeRaw`DELETE FROM koperasi_berubah`;
  if (jumlah > 0) {
    await tx.golonganKecocokan.updateMany({
      where: { perluHitung: false },
      data: { perluHitung: true },
    });
  }
  return berhasil({ jumlah });
}

async function tulis(
  tx: Tx,
  golongan: readonly Golongan[],
  { aturan, koperasi, tanda }: BekalPeringkat,
): Promise<void> {
  const hasil = golongan.map((satu) => ({
    id: satu.id,
    ...ringkasPeringkat(satu, koperasi, jarakDari(satu.kelurahanKode), aturan, aturan.disimpan),
  }));
  const peringkat = JSON.stringify(
    hasil.flatMap(({ id, terbaik }) =>
      terbaik.map((satu, i) => ({
        g: id,
        u: i + 1,
        k: satu.koperasi.id,
        s: satu.skor,
        j: satu.jarak,
        d: satu.disarankan,
      })),
    ),
  );
  const id = golongan.map((satu) => satu.id);
  await tx.$executeRaw`DELETE FROM peringkat_kecocokan WHERE golongan_id = ANY(${id}::int[])`;
  await tx.$executeRaw`
    INSERT INTO peringkat_kecocokan (golongan_id, urutan, koperasi_id, skor, jarak_meter, disarankan)
    SELECT g, u, k, s, j, d FROM jsonb_to_recordset(${peringkat}::jsonb)
      AS r(g int, u smallint, k uuid, s int, j int, d boolean)`;
  const jumlah = JSON.stringify(
    hasil.map((satu) => ({ g: satu.id, d: satu.disarankan, b: satu.sebidang })),
  );
  await tx.$executeRaw`
    UPDATE golongan_kecocokan g SET perlu_hitung = false, dasar = ${tanda}, dihitung_pada = ${sekarang()},
           jumlah_disarankan = r.d, jumlah_sebidang = r.b
    FROM jsonb_to_recordset(${jumlah}::jsonb) AS r(g int, d int, b int) WHERE g.id = r.g`;
}

/**
 * Ranks the koperasi for a portion of the golongan that are due: marked, or computed under other rules.
 *
 * @returns how many were ranked; 0 when none is left
 */
export async function hitungPeringkatPorsi(
  tx: Tx,
  bekal: BekalPeringkat,
  porsi = 50,
): Promise<Hasil<{ jumlah: number }, never>> {
  const golongan = await tx.$queryRaw<Golongan[]>`
    SELECT id, kelurahan_kode AS "kelurahanKode", warga_kelurahan_kode AS "wargaKelurahanKode", sektor,
           pola::text AS pola, kebutuhan::text AS kebutuhan, kemampuan
    FROM golongan_kecocokan
    WHERE jumlah_usaha > 0 AND (perlu_hitung OR dasar IS DISTINCT FROM ${bekal.tanda})
    ORDER BY id LIMIT ${porsi} FOR UPDATE SKIP LOCKED`;
  if (golongan.length === 0) return berhasil({ jumlah: 0 });
  await tulis(tx, golongan, bekal);
  return berhasil({ jumlah: golongan.length });
}
