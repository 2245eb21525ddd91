import type { JenisDokumen } from '@/lib/platform/db/generated/enums';

/** Page that asks for a reason before somebody else's KTP is handed out. */
export const jalurKtp = (dokumenId: string): string => `/portal/ktp/${dokumenId}`;

/** Where the bytes of a document come from. */
export const jalurBerkas = (dokumenId: string): string => `/api/berkas/${dokumenId}`;

/** Whose a document is, as far as its reader is concerned. */
export interface MilikDokumen {
  jenis: JenisDokumen;
  diunggahOleh: string | null;
  pelakuUsaha: { penggunaId: string | null } | null;
}

/** A KTP shows the full NIK penduduk: everybody but its owner says why it is opened. */
export const perluAlasan = (
  penggunaId: string | null,
  { jenis, diunggahOleh, pelakuUsaha }: MilikDokumen,
): boolean =>
  jenis === 'KTP' &&
  // An officer who uploaded it for somebody is not its owner.
  (penggunaId === null || (pelakuUsaha ? pelakuUsaha.penggunaId : diunggahOleh) !== penggunaId);
