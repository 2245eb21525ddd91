/** Page that asks for a reason, and shows what was asked for once. */
export const jalurPembukaan = (pelakuUsahaId: string): string =>
  `/portal/umkm/identitas/${pelakuUsahaId}`;

/** How long an answer waits to be looked at, in seconds. */
export const UMUR_BUKAAN_DETIK = 60;
