import 'server-only';
import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { gambarUlang } from '@/lib/platform/berkas/gambar';
import { punyaMakro } from '@/lib/platform/berkas/lembar';
import { periksaPdf } from '@/lib/platform/berkas/pdf';
import type { JenisDokumen } from '@/lib/platform/db/generated/enums';
import { type Hasil, type Penolakan, tolak } from '@/lib/platform/hasil';
import {
  type AlasanUnggah,
  rapikanNamaBerkas,
  type TipeBerkas,
  tipeDiterima,
  tipeMenurutNama,
  UKURAN_MAKS,
} from '../rules';

declare const tanda: unique symbol;

/** A file whose content was looked at; only `periksaIsi` makes one. */
export interface BerkasTerperiksa {
  readonly jenis: JenisDokumen;
  readonly namaAsli: string;
  readonly tipe: TipeBerkas;
  readonly isi: Buffer;
  readonly sha256: string;
  readonly [tanda]: true;
}

interface Kiriman {
  jenis: JenisDokumen;
  namaAsli: string;
  isi: Buffer;
  /** What the browser says it is; many phones say nothing useful. */
  tipeTersebut?: string | undefined;
}

const ALASAN_PDF = {
  RUSAK: 'PDF_RUSAK',
  BERSANDI: 'PDF_BERSANDI',
  BERISI_PROGRAM: 'PDF_BERISI_PROGRAM',
} as const;
const ALASAN_GAMBAR = { RUSAK: 'GAMBAR_RUSAK', TERLALU_LUAS: 'GAMBAR_TERLALU_LUAS' } as const;

/**
 * Looks at the bytes of a file, whatever its name says: kind by magic bytes, photos drawn anew without
 * EXIF, PDFs without programs, workbooks without macros.
 *
 * @returns the file as it may be stored, else the reason
 */
export async function periksaIsi(kiriman: Kiriman): Promise<Hasil<BerkasTerperiksa, AlasanUnggah>> {
  if (kiriman.isi.length === 0) return tolak('KOSONG');
  if (kiriman.isi.length > UKURAN_MAKS) return tolak('TERLALU_BESAR');
  const tipe = await kenaliTipe(kiriman);
  if (typeof tipe !== 'string') return tipe;
  const bersih = await bersihkan(kiriman.isi, tipe);
  if (!bersih.ok) return bersih;
  const { isi, tipe: jadi } = bersih.nilai;
  return {
    ok: true,
    nilai: {
      jenis: kiriman.jenis,
      namaAsli: rapikanNamaBerkas(kiriman.namaAsli, jadi),
      tipe: jadi,
      isi,
      sha256: createHash('sha256').update(isi).digest('hex'),
    } as BerkasTerperiksa,
  };
}

/** Kind of the content; refused when it is none of the accepted, or not what the file is called. */
async function kenaliTipe(kiriman: Kiriman): Promise<TipeBerkas | Penolakan<AlasanUnggah>> {
  const terbaca = await fileTypeFromBuffer(kiriman.isi).catch(() => undefined);
  const tipe = tipeDiterima(kiriman.jenis).find((satu) => satu === terbaca?.mime);
  if (!tipe) return tolak('TIPE_DITOLAK');
  const menurutNama = tipeMenurutNama(kiriman.namaAsli);
  const menurutPeramban = kiriman.tipeTersebut?.split(';')[0]?.trim().toLowerCase() ?? '';
  const perambanCocok =
    ['', 'application/octet-stream', tipe].includes(menurutPeramban) ||
    (tipe === 'image/jpeg' && ['image/jpg', 'image/pjpeg'].includes(menurutPeramban));
  const namaCocok = menurutNama === null || menurutNama === tipe;
  return perambanCocok && namaCocok ? tipe : tolak('TIPE_BERBEDA');
}

async function bersihkan(
  isi: Buffer,
  tipe: TipeBerkas,
): Promise<Hasil<{ isi: Buffer; tipe: TipeBerkas }, AlasanUnggah>> {
  if (tipe === 'application/pdf') {
    const masalah = periksaPdf(isi);
    return masalah ? tolak(ALASAN_PDF[masalah]) : { ok: true, nilai: { isi, tipe } };
  }
  if (tipe === 'image/jpeg' || tipe === 'image/png') {
    const gambar = await gambarUlang(isi, tipe, UKURAN_MAKS);
    return gambar.ok
      ? { ok: true, nilai: { isi: gambar.isi, tipe: gambar.tipe } }
      : tolak(ALASAN_GAMBAR[gambar.masalah]);
  }
  return punyaMakro(isi) ? tolak('LEMBAR_BERMAKRO') : { ok: true, nilai: { isi, tipe } };
}
