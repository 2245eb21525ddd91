/** Where a figure of the rules comes from. */
export interface SumberAturan {
  sumber: string;
  belumDikonfirmasi: boolean;
}

/** 'UU 25/1992 Pasal 26. Dinas masih memastikan angka ini.': what is not settled is always said so. */
export const kalimatSumber = ({ sumber, belumDikonfirmasi }: SumberAturan): string =>
  `${sumber}.${belumDikonfirmasi ? ' Dinas masih memastikan angka ini.' : ''}`;
