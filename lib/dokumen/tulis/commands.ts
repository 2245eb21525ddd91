import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { v7 as uuidv7 } from 'uuid';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { gudangBerkas, kunciBerkasBaru } from '@/lib/platform/berkas/gudang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { BerkasTerperiksa } from '../isi/reads';
import type { SuratTerbit, TujuanDokumen } from '../types';

/** Keys written by the running attempt of a transaction; `transaksiBerkas` clears them up. */
export const ditulis = new AsyncLocalStorage<string[]>();

/** Bytes into the store, encrypted, and the row that names them. */
export async function tulisDokumen(
  tx: Tx,
  penggunaId: string,
  berkas: BerkasTerperiksa | SuratTerbit,
  untuk: TujuanDokumen,
): Promise<string> {
  const id = uuidv7();
  const kunciSimpan = kunciBerkasBaru();
  ditulis.getStore()?.push(kunciSimpan);
  await gudangBerkas().simpan(
    kunciSimpan,
    brankas().sandikanBerkas(berkas.isi, konteks('dokumen', 'kunci_simpan', id)),
  );
  const { jenis, namaAsli, tipe, sha256, isi } = berkas;
  await tx.dokumen.create({
    data: {
      id,
      jenis,
      namaAsli,
      tipe,
      sha256,
      kunciSimpan,
      ukuran: isi.length,
      diunggahOleh: penggunaId,
      diunggahPada: sekarang(),
      ...untuk,
    },
    select: { id: true },
  });
  return id;
}

/**
 * Stores a letter that the portal issues about a koperasi. Its act has an entry of its own in the
 * trail. Call it inside `transaksiBerkas`.
 *
 * @param oleh the account that it is issued by
 * @returns id of the document
 */
export async function simpanSurat(
  tx: Tx,
  _by: Wewenang<'penilaian:putuskan'>,
  surat: SuratTerbit,
  { koperasiId, oleh }: { koperasiId: string; oleh: string },
): Promise<string> {
  return tulisDokumen(tx, oleh, surat, { koperasiId });
}
