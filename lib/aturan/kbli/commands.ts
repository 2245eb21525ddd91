import 'server-only';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import type { BarisKbli } from './rules';

export interface ImporKbliInput {
  /** Year of the edition: 2020, 2025. */
  versi: number;
  sumber: string;
  /** True when the file is the whole list: only then is an unknown code refused. */
  lengkap: boolean;
  baris: BarisKbli[];
}

/**
 * Loads a list of KBLI codes. Codes that are there get the title of the file; none is removed, because
 * registrations may name it.
 */
export async function imporKbli(
  tx: Tx,
  by: Wewenang<'aturan:ubah'>,
  { versi, sumber, lengkap, baris }: ImporKbliInput,
): Promise<Hasil<{ baru: number; berubah: number }, 'KOSONG'>> {
  if (baris.length === 0) return tolak('KOSONG');
  await tx.kbliVersi.upsert({
    where: { versi },
    create: { versi, sumber, lengkap },
    update: { sumber, lengkap },
  });
  const kode = baris.map((satu) => satu.kode);
  const judul = baris.map((satu) => satu.judul);
  const berubah = await tx.$executeRaw`
    UPDATE kbli SET judul = v.judul
    FROM unnest(${kode}::text[], ${judul}::text[]) AS v(kode, judul)
    WHERE kbli.versi = ${versi} AND kbli.kode = v.kode AND kbli.judul <> v.judul`;
  const { count: baru } = await tx.kbli.createMany({
    data: baris.map((satu) => ({ versi, ...satu })),
    skipDuplicates: true,
  });
  await catat(tx, by, {
    tindakan: 'kbli.impor',
    objekJenis: 'kbli',
    objekId: String(versi),
    sesudah: {
      sumber,
      lengkap,
      kodeBaru: baru,
      judulBerubah: berubah,
      kodeDalamBerkas: kode.length,
    },
  });
  return berhasil({ baru, berubah });
}
