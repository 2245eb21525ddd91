/** Where a list begins: the links of `Paginasi` lead there, and whoever reads by ear goes on from it. */
export const AWAL_DAFTAR = { id: 'daftar', tabIndex: -1 } as const;
