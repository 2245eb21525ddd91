/** Permits of before the NIB, which older koperasi still hold; the official form asks all three. */
export const JENIS_IZIN = ['SIUP', 'SITU', 'TDP'] as const;
export type JenisIzin = (typeof JENIS_IZIN)[number];

export const LABEL_IZIN = {
  siupNomor: 'Nomor SIUP',
  siupTanggal: 'Tanggal SIUP',
  siupPenerbit: 'Penerbit SIUP',
  siupPenanggungJawab: 'Penanggung jawab SIUP',
  situNomor: 'Nomor SITU',
  situTanggal: 'Tanggal SITU',
  situPenerbit: 'Penerbit SITU',
  situPenanggungJawab: 'Penanggung jawab SITU',
  tdpNomor: 'Nomor TDP',
  tdpTanggal: 'Tanggal TDP',
  tdpPenerbit: 'Penerbit TDP',
  tdpPenanggungJawab: 'Penanggung jawab TDP',
} as const;
export type NamaIzin = keyof typeof LABEL_IZIN;

/** Clean fields of all permits; days as ISO text. */
export type IsianIzin = Record<NamaIzin, string | null>;

/** Names of the fields of one permit. */
export function isianIzin(jenis: JenisIzin) {
  const awal = jenis.toLowerCase() as Lowercase<JenisIzin>;
  return {
    nomor: `${awal}Nomor`,
    tanggal: `${awal}Tanggal`,
    penerbit: `${awal}Penerbit`,
    penanggungJawab: `${awal}PenanggungJawab`,
  } as const satisfies Record<string, NamaIzin>;
}

export interface Izin {
  jenis: JenisIzin;
  nomor: string;
  /** ISO day. */
  tanggal: string | null;
  penerbit: string | null;
  penanggungJawab: string | null;
}

/** The permits that the fields name; one without a number is none. */
export const izinDariIsian = (isi: IsianIzin): Izin[] =>
  JENIS_IZIN.flatMap((jenis) => {
    const nama = isianIzin(jenis);
    const nomor = isi[nama.nomor];
    if (nomor === null) return [];
    return {
      jenis,
      nomor,
      tanggal: isi[nama.tanggal],
      penerbit: isi[nama.penerbit],
      penanggungJawab: isi[nama.penanggungJawab],
    };
  });

/** The fields of recorded permits. */
export function isianDariIzin(semua: readonly Izin[]): IsianIzin {
  const isi = Object.fromEntries(Object.keys(LABEL_IZIN).map((nama) => [nama, null])) as IsianIzin;
  for (const { jenis, ...satu } of semua) {
    const nama = isianIzin(jenis);
    isi[nama.nomor] = satu.nomor;
    isi[nama.tanggal] = satu.tanggal;
    isi[nama.penerbit] = satu.penerbit;
    isi[nama.penanggungJawab] = satu.penanggungJawab;
  }
  return isi;
}

/** What is told of a permit without its number, at the field of the number. */
export const galatIzin = (isi: Partial<IsianIzin>): { isian: NamaIzin; pesan: string }[] =>
  JENIS_IZIN.flatMap((jenis) => {
    const { nomor, ...lain } = isianIzin(jenis);
    if (isi[nomor] !== null || Object.values(lain).every((nama) => !isi[nama])) return [];
    return { isian: nomor, pesan: `Isi nomor ${jenis}, atau kosongkan isian ${jenis} yang lain.` };
  });
