/** Where the public finds a koperasi. */
export interface KantorKoperasi {
  /** Street, RT/RW and postal code. */
  alamat: string;
  /** 'Kelurahan …, Kecamatan …' */
  wilayah: string;
  telepon: string | null;
  hp: string | null;
  surel: string | null;
}

/** 'Jalan Uji 1, RT 001/RW 002, Depok 16431' */
export function alamatKantor({
  alamat,
  rt,
  rw,
  kodePos,
}: {
  alamat: string;
  rt: string | null;
  rw: string | null;
  kodePos: string | null;
}): string {
  const nomor = [rt && `RT ${rt}`, rw && `RW ${rw}`].filter(Boolean).join('/');
  return [alamat, nomor, kodePos && `Depok ${kodePos}`].filter(Boolean).join(', ');
}

/** A number as people dial it here. */
export const nomorLokal = (nomor: string): string => nomor.replace(/^\+62/, '0');

/**
 * What the profile does not tell, hours and ways to pay, is asked first. Account numbers are not public, so a
 * payment goes to none that somebody else names.
 */
export const TANYA_BAYAR =
  'Tanyakan dahulu jam buka dan cara bayarnya. Jangan mentransfer ke rekening atas nama orang pribadi.';

/** Where to pay, in sentences, for a notice or a mail. */
export function kalimatKantor({ alamat, wilayah, telepon, hp }: KantorKoperasi): string {
  const nomor = [telepon, hp].flatMap((satu) => (satu ? [nomorLokal(satu)] : []));
  const kontak =
    nomor.length > 0
      ? `Telepon: ${nomor.join(' atau ')}.`
      : 'Teleponnya belum tercatat, jadi datanglah ke kantornya.';
  return `Kantornya: ${alamat}, ${wilayah}. ${kontak} ${TANYA_BAYAR}`;
}
