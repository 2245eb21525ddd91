import 'server-only';
import { transaksiBerkas } from '@/lib/dokumen/commands';
import type { AlasanUnggah } from '@/lib/dokumen/rules';
import { periksaKiriman, terimaUnggahan } from '@/lib/dokumen/unggahan/loaders';
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
  const kiriman = await periksaKiriman(data, unggahBerkasSchema, () => 'BERKAS_PENDIRIAN');
  if (!kiriman.ok) return kiriman;
  const { berkas, isian } = kiriman.nilai;
  return transaksiBerkas(async (tx) => {
    const sebagaiPemrakarsa = memimpin ? await unggahBerkas(tx, memimpin, berkas, isian) : null;
    if (sebagaiPemrakarsa && (sebagaiPemrakarsa.ok || !memeriksa)) return sebagaiPemrakarsa;
    return memeriksa
      ? unggahBerkasPetugas(tx, memeriksa, berkas, isian)
      : tolak('TUJUAN_TIDAK_DITEMUKAN');
  });
}
