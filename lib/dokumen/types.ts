import type { JenisDokumen } from '@/lib/platform/db/generated/enums';
import type { Kedudukan } from './kedudukan/rules';

/** A stored file as lists show it. */
export interface DokumenDto {
  id: string;
  jenis: JenisDokumen;
  namaAsli: string;
  /** '1,2 MB' */
  ukuran: string;
  /** '24 November 2026 pukul 10.42 WIB' */
  pada: string;
  diunggahPada: Date;
  /** Part of an application, an assessment, an answer or the like, so it stays; null where the page does not ask. */
  terpakai: boolean | null;
  /** The reader uploaded it: only then it is theirs to remove. */
  diunggahSendiri: boolean;
  /** Somebody else's KTP: opened only for a reason that is kept. */
  perluAlasan: boolean;
  /** Where it stands among those of its kind in the list; null where there is no other. */
  kedudukan: Kedudukan | null;
  /** What it was handed in with, in words; only on pages of its owner. */
  pemakaian?: string[];
}

/** What became of an upload: a new document, or the one that was there. */
export interface BerkasTersimpan {
  id: string;
  /** The same content was sent before, so that nothing was stored. */
  sudahAda?: boolean;
}

/** A stored file with its bytes, opened. */
export interface BerkasTerbuka {
  id: string;
  jenis: JenisDokumen;
  namaAsli: string;
  tipe: string;
  isi: Buffer;
}

/** What a document belongs to. */
export interface TujuanDokumen {
  usahaId?: string | undefined;
  koperasiId?: string | undefined;
  pelakuUsahaId?: string | undefined;
  /** A version of a yearly report that can still be changed. */
  laporanId?: string | undefined;
}

/** A letter that the portal itself made. */
export interface SuratTerbit {
  jenis: 'SERTIFIKAT';
  namaAsli: string;
  tipe: 'application/pdf';
  isi: Buffer;
  sha256: string;
}
