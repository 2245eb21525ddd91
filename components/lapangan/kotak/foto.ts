/** Longest side of a photo that waits on the phone, in pixels: enough to see a stall, small to keep and send. */
const SISI_TERPANJANG = 1600;
const MUTU = 0.8;

export const BUKAN_FOTO =
  'Berkas ini bukan foto JPEG atau PNG yang dapat dibuka. Pilih atau ambil foto lain.';
export const FOTO_TAK_TERSIMPAN =
  'Foto ini tidak dapat disimpan di ponsel. Kosongkan ruang ponsel, lalu coba lagi.';

/**
 * A photo made small as JPEG; what the camera wrote into the file (place, device) is gone by it.
 *
 * @throws when the file is no picture that the browser can open
 */
export async function kecilkanFoto(berkas: Blob): Promise<Blob> {
  const gambar = await createImageBitmap(berkas);
  const skala = Math.min(1, SISI_TERPANJANG / Math.max(gambar.width, gambar.height));
  const kanvas = document.createElement('canvas');
  kanvas.width = Math.max(1, Math.round(gambar.width * skala));
  kanvas.height = Math.max(1, Math.round(gambar.height * skala));
  kanvas.getContext('2d')?.drawImage(gambar, 0, 0, kanvas.width, kanvas.height);
  gambar.close();
  return new Promise((selesai, gagal) => {
    kanvas.toBlob(
      (hasil) => (hasil ? selesai(hasil) : gagal(new Error('gambar tidak dapat disimpan'))),
      'image/jpeg',
      MUTU,
    );
  });
}
