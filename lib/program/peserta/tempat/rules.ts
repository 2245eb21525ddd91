/** Page on which somebody in reserve of a kelurahan and year is chosen. */
export const jalurCadangan = (tempat: {
  programId: string;
  angkatanId: string;
  kelurahanKode: string;
}): string =>
  `/portal/program/${tempat.programId}/seleksi?${new URLSearchParams({
    angkatan: tempat.angkatanId,
    kelurahan: tempat.kelurahanKode,
    calon: 'cadangan',
  })}`;

/** Whether somebody can be chosen: there is no limit, or something is left of it. */
export const adaTempat = (sisa: number | null): boolean => sisa === null || sisa > 0;
