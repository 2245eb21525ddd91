/** Bank accounts of a koperasi: the official form has room for two. */
export const URUTAN_REKENING = [1, 2] as const;
export type UrutanRekening = (typeof URUTAN_REKENING)[number];

export const LABEL_REKENING = {
  rekening1Bank: 'Bank rekening pertama',
  rekening1Nomor: 'Nomor rekening pertama',
  rekening1AtasNama: 'Atas nama rekening pertama',
  rekening2Bank: 'Bank rekening kedua',
  rekening2Nomor: 'Nomor rekening kedua',
  rekening2AtasNama: 'Atas nama rekening kedua',
} as const;
export type NamaRekening = keyof typeof LABEL_REKENING;
export const NAMA_REKENING = Object.keys(LABEL_REKENING) as NamaRekening[];

/** Clean fields of both accounts. */
export type IsianRekening = Record<NamaRekening, string | null>;

/** Names of the fields of one account. */
export const isianRekening = (urutan: UrutanRekening) =>
  ({
    bank: `rekening${urutan}Bank`,
    nomor: `rekening${urutan}Nomor`,
    atasNama: `rekening${urutan}AtasNama`,
  }) as const satisfies Record<string, NamaRekening>;

export interface Rekening {
  /** 1 or 2. */
  urutan: number;
  bank: string;
  nomor: string;
  atasNama: string;
}

/** The accounts that the fields name whole. */
export const rekeningDariIsian = (isi: IsianRekening): Rekening[] =>
  URUTAN_REKENING.flatMap((urutan) => {
    const nama = isianRekening(urutan);
    const [bank, nomor, atasNama] = [isi[nama.bank], isi[nama.nomor], isi[nama.atasNama]];
    return bank && nomor && atasNama ? { urutan, bank, nomor, atasNama } : [];
  });

/** The fields of recorded accounts. */
export function isianDariRekening(semua: readonly Rekening[]): IsianRekening {
  const isi = Object.fromEntries(NAMA_REKENING.map((nama) => [nama, null])) as IsianRekening;
  for (const satu of semua) {
    const nama = isianRekening(satu.urutan === 2 ? 2 : 1);
    isi[nama.bank] = satu.bank;
    isi[nama.nomor] = satu.nomor;
    isi[nama.atasNama] = satu.atasNama;
  }
  return isi;
}

/** An account is told whole or not at all: what is missing, at its field. */
export const galatRekening = (
  isi: Partial<IsianRekening>,
): { isian: NamaRekening; pesan: string }[] =>
  URUTAN_REKENING.flatMap((urutan) => {
    const nama = Object.values(isianRekening(urutan));
    if (nama.every((satu) => !isi[satu])) return [];
    return nama
      .filter((satu) => isi[satu] === null)
      .map((isian) => ({
        isian,
        pesan: `Isi ${LABEL_REKENING[isian].toLowerCase()}, atau kosongkan seluruh rekening ini.`,
      }));
  });
