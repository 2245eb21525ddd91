import { kalimatJarakPusat } from '@/lib/wilayah/rules';

/** A recorded point as a page shows it. */
export interface TitikUsahaDto {
  /** Degrees with six decimals. */
  lintang: string;
  bujur: string;
  /** 'sekitar 15 meter', '' when it is not known. */
  ketelitian: string;
  /** 'sekitar 1,2 km dari pusat Kelurahan Depok' */
  jarak: string | null;
  /** Address of a public map with this point marked. */
  peta: string;
}

/** The point of a business with its words; null where none is recorded. */
export function titikTampil(
  { lintang, bujur, akurasiMeter }: { lintang: string; bujur: string; akurasiMeter: string },
  kelurahanKode: string,
): TitikUsahaDto | null {
  if (!lintang || !bujur) return null;
  const titik = { lintang: Number(lintang), bujur: Number(bujur) };
  return {
    lintang,
    bujur,
    ketelitian: akurasiMeter ? `sekitar ${akurasiMeter} meter` : '',
    jarak: kalimatJarakPusat(titik, kelurahanKode),
    peta: `https://www.openstreetmap.org/?mlat=${lintang}&mlon=${bujur}#map=18/${lintang}/${bujur}`,
  };
}
