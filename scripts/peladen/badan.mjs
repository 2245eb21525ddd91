/*
 * A body that cannot be read as what it says it is (a multipart form that was cut off, JSON that is none)
 * makes Next.js throw, and the answer would be 500, as if the server were at fault. So the bytes are looked
 * at as they pass by; when an answer turns out to be 500, they tell whose fault it was.
 */

/** Bodies of pages are at most 1 MB; what is longer is refused elsewhere and not kept here. */
const PALING_BANYAK = 1_200_000;

/**
 * Keeps what is sent, without touching how it is read.
 *
 * @param {import('node:http').IncomingMessage} permintaan
 * @returns {() => Promise<boolean>} whether the body could not be read
 */
export function amatiBadan(permintaan) {
  const potongan = [];
  let panjang = 0;
  const dorong = permintaan.push.bind(permintaan);
  permintaan.push = (potong, ...sisa) => {
    if (potong) {
      panjang += potong.length;
      if (panjang <= PALING_BANYAK) potongan.push(Buffer.from(potong));
    }
    return dorong(potong, ...sisa);
  };
  return async () => {
    const tipe = String(permintaan.headers['content-type'] ?? '');
    if (panjang > PALING_BANYAK) return true;
    return !(await dapatDibaca(Buffer.concat(potongan), tipe));
  };
}

/**
 * @param {Buffer} badan
 * @param {string} tipe content-type
 */
export async function dapatDibaca(badan, tipe) {
  try {
    if (/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(tipe)) {
      await new Response(badan, { headers: { 'content-type': tipe } }).formData();
    } else JSON.parse(badan.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}
