import 'server-only';
import { create } from 'qrcode';

/**
 * A QR code as rows of dark and light squares, without its quiet zone. A quarter of it may be lost
 * (level Q): paper is folded and stamped.
 */
export function kotakQr(isi: string): boolean[][] {
  const { modules } = create(isi, { errorCorrectionLevel: 'Q' });
  const { size, data } = modules;
  return Array.from({ length: size }, (_, baris) =>
    Array.from({ length: size }, (_, kolom) => data[baris * size + kolom] === 1),
  );
}
