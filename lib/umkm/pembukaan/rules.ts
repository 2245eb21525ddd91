/** Page that asks for a reason, and shows what was asked for once. */
export const jalurPembukaan = (pelakuUsahaId: string): string =>
  `/portal/umkm/identitas/${pelakuUsahaId}`;
