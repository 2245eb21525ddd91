/** Businesses of one sektor in one kelurahan whose owners find no koperasi of their field. */
export interface TitikPeluang {
  kelurahanKode: string;
  jumlah: number;
}

export interface Gugus {
  /** The kelurahan around which the others lie. */
  pusat: string;
  /** With the middle first, then by distance. */
  kelurahan: string[];
  jumlah: number;
  /** Metres from the middle to the farthest. */
  jarakMeter: number;
}

/**
 * Groups that are large enough to found a koperasi. A kelurahan that reaches the number alone stands
 * alone; of the others those close together are joined around one that has some itself, the largest
 * groups first. Every kelurahan is in one group at most, and nothing is left that could still be joined.
 *
 * @param jarak metres between two kelurahan
 * @param palingSedikit founders that the law asks for
 * @param palingJauh metres from the middle of a group, inclusive
 */
export function gugusPeluang(
  titik: readonly TitikPeluang[],
  jarak: (dari: string, ke: string) => number,
  palingSedikit: number,
  palingJauh: number,
): Gugus[] {
  const urut = [...titik].sort((a, b) => (a.kelurahanKode < b.kelurahanKode ? -1 : 1));
  const hasil: Gugus[] = urut
    .filter((satu) => satu.jumlah >= palingSedikit)
    .map(({ kelurahanKode, jumlah }) => ({
      pusat: kelurahanKode,
      kelurahan: [kelurahanKode],
      jumlah,
      jarakMeter: 0,
    }));
  let sisa = urut.filter((satu) => satu.jumlah > 0 && satu.jumlah < palingSedikit);
  for (;;) {
    let terbesar: Gugus | null = null;
    for (const { kelurahanKode: pusat } of sisa) {
      const isi = sisa
        .map((satu) => ({ ...satu, meter: jarak(pusat, satu.kelurahanKode) }))
        .filter((satu) => satu.meter <= palingJauh)
        .sort((a, b) => a.meter - b.meter || (a.kelurahanKode < b.kelurahanKode ? -1 : 1));
      const jumlah = isi.reduce((n, satu) => n + satu.jumlah, 0);
      if (jumlah < palingSedikit || (terbesar && terbesar.jumlah >= jumlah)) continue;
      terbesar = {
        pusat,
        kelurahan: [pusat, ...isi.map((s) => s.kelurahanKode).filter((k) => k !== pusat)],
        jumlah,
        jarakMeter: isi.at(-1)?.meter ?? 0,
      };
    }
    if (!terbesar) return hasil;
    hasil.push(terbesar);
    const terpakai = new Set(terbesar.kelurahan);
    sisa = sisa.filter((satu) => !terpakai.has(satu.kelurahanKode));
  }
}
