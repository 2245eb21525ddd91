/*
 * Holding an answer of the framework back until it is complete, so that another may be put in its place.
 */

const sebagaiBuffer = (potong, sandi) =>
  typeof potong === 'string'
    ? Buffer.from(potong, typeof sandi === 'string' ? sandi : 'utf8')
    : Buffer.from(potong);

/**
 * Lets an answer pass as it is written, or holds it back. May be put around an answer more than once: the
 * one that was put last sees it first.
 *
 * @param {import('node:http').ServerResponse} jawaban
 * @param {() => boolean} perlu asked once, when status and headers stand, whether to hold it back
 * @param {(badan: Buffer, kirim: (badan: Buffer) => void) => Promise<void>} selesaikan gets what was held
 *   back, may change status and headers, and sends; when it fails, what was written is sent
 * @param {(jawaban: import('node:http').ServerResponse) => number} [status] the status to decide and send with
 */
export function tahanJawaban(jawaban, perlu, selesaikan, status = (satu) => satu.statusCode) {
  const asli = {
    writeHead: jawaban.writeHead.bind(jawaban),
    write: jawaban.write.bind(jawaban),
    end: jawaban.end.bind(jawaban),
    flushHeaders: jawaban.flushHeaders.bind(jawaban),
  };
  const isi = [];
  let tahan = null;
  const ditahan = () => {
    if (tahan === null) {
      jawaban.statusCode = status(jawaban);
      tahan = perlu();
    }
    return tahan;
  };

  jawaban.writeHead = (kode, ...sisa) => {
    jawaban.statusCode = kode;
    const kepala = sisa.find((satu) => typeof satu === 'object' && satu !== null);
    if (kepala && !Array.isArray(kepala)) {
      for (const [nama, nilai] of Object.entries(kepala)) jawaban.setHeader(nama, nilai);
    }
    return ditahan() ? jawaban : asli.writeHead(jawaban.statusCode);
  };
  jawaban.flushHeaders = () => {
    if (!ditahan()) asli.flushHeaders();
  };
  jawaban.write = (potong, sandi, selesai) => {
    if (!ditahan()) return asli.write(potong, sandi, selesai);
    isi.push(sebagaiBuffer(potong, sandi));
    (typeof sandi === 'function' ? sandi : selesai)?.();
    return true;
  };
  jawaban.end = (potong, sandi, selesai) => {
    if (!ditahan()) return asli.end(potong, sandi, selesai);
    if (potong !== undefined && potong !== null && typeof potong !== 'function')
      isi.push(sebagaiBuffer(potong, sandi));
    // From here on nothing is held back: sending writes the head through the same methods.
    Object.assign(jawaban, asli);
    const badan = Buffer.concat(isi);
    selesaikan(badan, asli.end).catch(() => asli.end(badan));
    return jawaban;
  };
}
