/*
 * A body that cannot be read as what it says it is (a multipart form that was cut off, JSON that is none, an
 * action called with what is no list of arguments) makes Next.js throw, and the answer would be 500, as if the server were at fault. So the bytes are looked
 * at as they pass by; when an answer turns out to be 500, they tell whose fault it was.
 */

/** What the framework reads of a form (`bodySizeLimit`); what is longer it refuses, and it is not kept here. */
const PALING_BANYAK = 1_048_576;

/**
 * Keeps what is sent, without touching how it is read.
 *
 * @param {import('node:http').IncomingMessage} permintaan
 * @returns {() => Promise<400 | 413 | null>} the status of a body that could not be read: what is wrong with it, or
 *   that it is too long; null when it could
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
    if (panjang > PALING_BANYAK) return 413;
    const panggilan = permintaan.headers['next-action'] !== undefined;
    return (await dapatDibaca(Buffer.concat(potongan), tipe, panggilan)) ? null : 400;
  };
}

/** What an action was called with, in a form of a page without script: reference (0), and what is bound to it. */
const ISIAN_AKSI = /^\$ACTION_\d+:(\d+)$/;
/** A value that stands for another part of the body; others that begin with `$` stand for themselves. */
const RUJUKAN = /^\$(?![$\-INuDn])/;

/** What may begin with `$` in the state that a form carries: a sign that stands for itself, or nothing. */
const KHUSUS = /^\$(?!\$|undefined$)/;
/** Deeper than any answer to a form goes; what is nested more cannot be walked through. */
const PALING_DALAM = 100;

const adalahObjek = (nilai) => typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai);

/** Whether a value is plain and not too deep: without recursion, which is what depth breaks. */
function polos(nilai) {
  const antre = [[nilai, 0]];
  for (let satu = antre.pop(); satu !== undefined; satu = antre.pop()) {
    const [isi, dalam] = satu;
    if (dalam > PALING_DALAM || (typeof isi === 'string' && KHUSUS.test(isi))) return false;
    if (typeof isi !== 'object' || isi === null) continue;
    for (const anak of Object.values(isi)) antre.push([anak, dalam + 1]);
  }
  return true;
}

/** Reference to an action, or the state of the form that is bound to it, as the page wrote them. */
function bagianAksiUtuh(nomor, isi) {
  const nilai = JSON.parse(isi);
  if (nomor === '0') return adalahObjek(nilai) && typeof nilai.id === 'string';
  return Array.isArray(nilai) && nilai.every(adalahObjek) && polos(nilai);
}

/** Whether a call without parts is a list of arguments that needs none. */
const argumenUtuh = (badan) =>
  Array.isArray(
    JSON.parse(badan, (_nama, nilai) => {
      if (typeof nilai === 'string' && RUJUKAN.test(nilai)) throw new Error('Bagiannya tidak ada.');
      return nilai;
    }),
  );

/**
 * @param {Buffer} badan
 * @param {string} tipe content-type
 * @param {boolean} [panggilan] whether the router's script calls an action, which has a form of its own
 */
export async function dapatDibaca(badan, tipe, panggilan = false) {
  try {
    if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(tipe)) {
      const teks = badan.toString('utf8');
      if (panggilan) return argumenUtuh(teks);
      JSON.parse(teks);
      return true;
    }
    const isian = await new Response(badan, { headers: { 'content-type': tipe } }).formData();
    for (const [nama, isi] of isian) {
      const [, nomor] = ISIAN_AKSI.exec(nama) ?? [];
      if (nomor !== undefined && !bagianAksiUtuh(nomor, String(isi))) return false;
      if (panggilan && nama === '0') JSON.parse(String(isi));
    }
    return true;
  } catch {
    return false;
  }
}
