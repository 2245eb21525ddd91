/*
 * The framework sends 200 with every page that answers a form without JavaScript. The portal therefore puts
 * the status into a cookie of the answer, with the mark under which it keeps what was refused
 * (lib/platform/status-jawaban.ts); here both are taken out again.
 */

const AWALAN = 'sinergi-status=';

/**
 * Takes the status and the mark out of the cookies that an answer sets.
 *
 * @param {import('node:http').ServerResponse} jawaban
 * @returns {{ status: number, tanda: string } | null} `status` 400 to 599; null where none was put in
 */
export function ambilStatus(jawaban) {
  const kuki = [jawaban.getHeader('set-cookie') ?? []].flat().map(String);
  const titipan = kuki.find((satu) => satu.startsWith(AWALAN));
  if (titipan === undefined) return null;
  const sisa = kuki.filter((satu) => !satu.startsWith(AWALAN));
  if (sisa.length > 0) jawaban.setHeader('set-cookie', sisa);
  else jawaban.removeHeader('set-cookie');
  const [angka, tanda = ''] = (titipan.slice(AWALAN.length).split(';')[0] ?? '').split('.');
  const status = Number(angka);
  return Number.isInteger(status) && status >= 400 && status <= 599 ? { status, tanda } : null;
}
