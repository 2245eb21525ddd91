import 'server-only';
import { z } from 'zod';
import { isianTeks, nilaiKembali } from '@/lib/platform/aksi';
import { pengisiFormulir } from '@/lib/platform/auth/pengisi';
import { ISIAN_LAIN, PENGISI, TERSEMBUNYI } from '@/lib/platform/form-state';
import { catatGalat } from '@/lib/platform/log';
import { type NilaiIsian, titipkan } from '@/lib/platform/titipan';

/** Characters; the room an upload leaves beside its file is a little more. */
const PALING_PANJANG = 150_000;

const isianSchema = z.record(z.string().max(100), z.union([z.string(), z.array(z.string())]));

/** What was typed beside an upload, and whose page it stood on. */
export interface IsianLain {
  nilai: NilaiIsian;
  tanda: unknown;
}

function baca(teks: unknown): NilaiIsian {
  if (typeof teks !== 'string' || teks.length > PALING_PANJANG) return {};
  try {
    const { success, data } = isianSchema.safeParse(JSON.parse(teks));
    if (!success) return {};
    return Object.fromEntries(
      Object.entries(nilaiKembali(data)).filter(
        ([nama]) => !nama.startsWith('$ACTION') && ![PENGISI, TERSEMBUNYI].includes(nama),
      ),
    );
  } catch {
    return {};
  }
}

/**
 * Takes out of an upload what was typed in the other forms of its page; what is left are the fields of the
 * upload itself. No passwords; what is no form, or too long to keep, counts as nothing.
 */
export function ambilIsianLain(data: FormData): IsianLain {
  const lain = { nilai: baca(data.get(ISIAN_LAIN)), tanda: data.get(PENGISI) };
  data.delete(ISIAN_LAIN);
  data.delete(PENGISI);
  return lain;
}

/** What a form brings of itself: its text, and whose page it stands on. */
export const ambilIsianSendiri = (data: FormData): IsianLain => ({
  nilai: nilaiKembali(isianTeks(data)),
  tanda: data.get(PENGISI),
});

/**
 * Puts it aside for the page that comes next. Where a choice of files was typed, a file that has just come in
 * belongs to it. A fault here does not undo the upload.
 *
 * @param jalur path and query of the page one comes to
 * @param penggunaId who is signed in, or whose session it was; a page drawn for another account keeps nothing
 */
export async function titipkanIsianLain(
  { nilai, tanda }: IsianLain,
  jalur: string,
  penggunaId: string | null,
  dokumenId?: string,
): Promise<void> {
  const pengisi = pengisiFormulir(tanda, penggunaId);
  if (pengisi === null || Object.keys(nilai).length === 0) return;
  const terpilih = [nilai.dokumenId ?? []].flat().filter((id) => id !== '');
  const isi =
    dokumenId && terpilih.length > 0 ? { ...nilai, dokumenId: [...terpilih, dokumenId] } : nilai;
  try {
    await titipkan(jalur, isi, pengisi);
  } catch (galat) {
    catatGalat(galat, 'titipan di samping unggahan');
  }
}
