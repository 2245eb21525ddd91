/*
 * The framework sends 200 with every page that answers a form without JavaScript. The portal therefore puts
 * the status into a cookie of the answer (lib/platform/status-jawaban.ts); here it is taken out again.
 */

const AWALAN = 'sinergi-status=';

/**
 * Takes the status out of the cookies that an answer sets.
 *
 * @param {import('node:http').ServerResponse} jawaban
 * @returns {number | null} 400 to 599, or null where none was put in
 */
export function ambilStatus(jawaban) {
  const kuki = [jawaban.getHeader('set-cookie') ?? []].flat().map(String);
  const titipan = kuki.find((satu) => satu.startsWith(AWALAN));
  if (titipan === undefined) return null;
  const sisa = kuki.filter((satu) => !satu.startsWith(AWALAN));
  if (sisa.length > 0) jawaban.setHeader('set-cookie', sisa);
  else jawaban.removeHeader('set-cookie');
  const status = Number(titipan.slice(AWALAN.length).split(';')[0]);
  return Number.isInteger(status) && status >= 400 && status <= 599 ? status : null;
}
