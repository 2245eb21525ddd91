import 'server-only';
import sharp from 'sharp';

/** More pixels than any phone takes; beyond it lies only a decompression bomb. */
const PIKSEL_PALING_BANYAK = 110_000_000;
/** Long side after storing, in pixels: a KTP stays readable. */
const SISI_PALING_PANJANG = 3_000;

export type HasilGambar =
  | { ok: true; isi: Buffer; tipe: 'image/jpeg' | 'image/png' }
  | { ok: false; masalah: 'RUSAK' | 'TERLALU_LUAS' };

/**
 * Draws a photo anew: upright, at most 3,000 pixels wide, without EXIF, place, thumbnails or anything
 * that hid behind the picture.
 *
 * @param ukuranMaks most bytes of the result
 */
export async function gambarUlang(
  isi: Buffer,
  tipe: 'image/jpeg' | 'image/png',
  ukuranMaks: number,
): Promise<HasilGambar> {
  try {
    const { width = 0, height = 0 } = await sharp(isi, { limitInputPixels: false }).metadata();
    if (width * height > PIKSEL_PALING_BANYAK) return { ok: false, masalah: 'TERLALU_LUAS' };
    const gambar = sharp(isi, { limitInputPixels: PIKSEL_PALING_BANYAK, failOn: 'error' })
      .autoOrient()
      .resize(SISI_PALING_PANJANG, SISI_PALING_PANJANG, {
        fit: 'inside',
        withoutEnlargement: true,
      });
    if (tipe === 'image/png') {
      const png = await gambar.clone().png({ compressionLevel: 9 }).toBuffer();
      if (png.length <= ukuranMaks) return { ok: true, isi: png, tipe };
    }
    const jpeg = await gambar.flatten({ background: '#ffffff' }).jpeg({ quality: 85 }).toBuffer();
    return { ok: true, isi: jpeg, tipe: 'image/jpeg' };
  } catch {
    return { ok: false, masalah: 'RUSAK' };
  }
}
