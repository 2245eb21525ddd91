import 'server-only';
import { transaksiBerkas } from '@/lib/dokumen/commands';
import { periksaIsi } from '@/lib/dokumen/isi/reads';
import type { AlasanUnggah } from '@/lib/dokumen/rules';
import { bacaBerkas, terimaUnggahan } from '@/lib/dokumen/unggahan/loaders';
import { type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { type Hasil, tolak } from '@/lib/platform/hasil';
import { unggahBerkas, unggahBerkasPetugas } from './commands';
import { unggahBerkasSchema } from './schema';

interface HakUnggah {
  memimpin: Wewenang<'pendirian:kelola'> | null;
  memeriksa: Wewenang<'pendirian:periksa'> | null;
}

/** Uploads of the checklist of a founding. */
export function bacaUnggahanPendirian(permintaan: Request): Promise<Response> {
  return terimaUnggahan<HakUnggah>(permintaan, {
    wewenang: (pelaku) => {
      const memimpin = wewenang(pelaku, 'pendirian:kelola');
      const memeriksa = wewenang(pelaku, 'pendirian:periksa');
      return memimpin || memeriksa ? { memimpin, memeriksa } : null;
    },
    jenis: 'BERKAS_PENDIRIAN',
    simpan,
  });
}

async function simpan(
  { memimpin, memeriksa }: HakUnggah,
  data: FormData,
): Promise<Hasil<{ id: string }, AlasanUnggah>> {
  const kiriman = bacaBerkas(data);
  if (!kiriman.ok) return kiriman;
  const { berkas, isian } = kiriman.nilai;
  const terbaca = unggahBerkasSchema.safeParse(isian);
  if (!terbaca.success) return tolak('ISIAN_SALAH');
  // Decoding a photo takes a while; no connection is held for it.
  const periksa = await periksaIsi({
    jenis: 'BERKAS_PENDIRIAN',
    namaAsli: berkas.name,
    tipeTersebut: berkas.type,
    isi: Buffer.from(await berkas.arrayBuffer()),
  });
  if (!periksa.ok) return periksa;
  return transaksiBerkas(async (tx) => {
    const sebagaiPemrakarsa = memimpin
      ? await unggahBerkas(tx, memimpin, periksa.nilai, terbaca.data)
      : null;
    if (sebagaiPemrakarsa && (sebagaiPemrakarsa.ok || !memeriksa)) return sebagaiPemrakarsa;
    return memeriksa
      ? unggahBerkasPetugas(tx, memeriksa, periksa.nilai, terbaca.data)
      : tolak('TUJUAN_TIDAK_DITEMUKAN');
  });
}
