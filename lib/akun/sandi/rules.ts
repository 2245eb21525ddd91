/*
 * NIST SP 800-63B §3.1.1.2: length counts, rules about kinds of characters do not; refuse what is
 * commonly used or says who one is.
 */

export const SANDI_PALING_PENDEK = 12;
export const SANDI_PALING_PANJANG = 128;
/** Once everything that can be guessed is taken away, so many characters must remain. */
const SISA_PALING_SEDIKIT = 6;

/** Words that guessers try first, alone or joined with each other, years and digits. */
const KATA_UMUM = [
  'password',
  'passw0rd',
  'katasandi',
  'sandi',
  'rahasia',
  'sayang',
  'cinta',
  'indonesia',
  'merdeka',
  'bismillah',
  'alhamdulillah',
  'jakarta',
  'bandung',
  'depok',
  'sinergi',
  'koperasi',
  'umkm',
  'dekranasda',
  'admin',
  'administrator',
  'welcome',
  'selamatdatang',
  'letmein',
  'iloveyou',
  'sunshine',
  'princess',
  'football',
  'monkey',
  'dragon',
  'master',
  'qwertyuiop',
  'qwerty',
  'asdfghjkl',
  'asdfgh',
  'zxcvbnm',
  '1q2w3e4r5t',
  'q1w2e3r4',
  'changeme',
  'default',
  'secret',
  'login',
  'user',
  'test',
  'garuda',
  'pancasila',
  'semangat',
  'keluarga',
  'anakku',
  'sukses',
];

const BERURUT = '01234567890123456789abcdefghijklmnopqrstuvwxyz9876543210987654321';

const polos = (teks: string) =>
  teks
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Parts of a person's name and address that a password must not rest on. */
function tentangOrang({ surel, nama }: { surel: string; nama: string }): string[] {
  const [lokal = '', ranah = ''] = surel.split('@');
  const kata = [surel, lokal, ranah, ranah.split('.')[0] ?? '', nama, ...nama.split(/\s+/)];
  return [...kata, ...lokal.split(/[._+-]/)].map(polos).filter((satu) => satu.length >= 3);
}

/** Takes every guessable part out, longest first, then runs like '1234', 'abcd' or 'aaaa'. */
function sisaSulitDitebak(sandi: string, terlarang: string[]): string {
  let sisa = polos(sandi);
  for (const kata of [...terlarang].sort((a, b) => b.length - a.length)) {
    sisa = sisa.replaceAll(kata, '');
  }
  return sisa
    .replace(/(.)\1{2,}/gu, '')
    .replace(/(19|20)\d{2}/g, '')
    .replace(/.{3,}/gu, (bagian) => tanpaUrutan(bagian));
}

function tanpaUrutan(teks: string): string {
  for (let panjang = Math.min(teks.length, 26); panjang >= 3; panjang -= 1) {
    for (let awal = 0; awal + panjang <= teks.length; awal += 1) {
      const bagian = teks.slice(awal, awal + panjang);
      if (BERURUT.includes(bagian))
        return tanpaUrutan(teks.slice(0, awal)) + tanpaUrutan(teks.slice(awal + panjang));
    }
  }
  return teks;
}

/**
 * Why a password is refused, in a sentence; null when it is good.
 *
 * @param pemilik address and name of the account
 */
export function keluhanSandi(
  sandi: string,
  pemilik: { surel: string; nama: string },
): string | null {
  const panjang = [...sandi.normalize('NFKC')].length;
  if (panjang < SANDI_PALING_PENDEK) {
    return `Kata sandi paling sedikit ${SANDI_PALING_PENDEK} karakter. Yang Anda tulis baru ${panjang}.`;
  }
  if (panjang > SANDI_PALING_PANJANG) {
    return `Kata sandi paling banyak ${SANDI_PALING_PANJANG} karakter.`;
  }
  const orang = tentangOrang(pemilik);
  if ([...sisaSulitDitebak(sandi, orang)].length < SISA_PALING_SEDIKIT) {
    return 'Kata sandi ini mirip nama atau surel Anda, atau deretan yang mudah ditebak. Pakai beberapa kata yang tidak berhubungan.';
  }
  if ([...sisaSulitDitebak(sandi, [...orang, ...KATA_UMUM])].length < SISA_PALING_SEDIKIT) {
    return 'Kata sandi ini sering dipakai orang, jadi mudah ditebak. Pakai beberapa kata yang tidak berhubungan.';
  }
  return null;
}
