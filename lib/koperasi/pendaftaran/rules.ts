/** Steps in which a koperasi is registered. */
export const LANGKAH_ISIAN = ['identitas', 'bidang', 'alamat', 'simpanan', 'pengurus'] as const;
export type LangkahIsian = (typeof LANGKAH_ISIAN)[number];

export const JUDUL_LANGKAH: Record<LangkahIsian, string> = {
  identitas: 'Identitas dan badan hukum',
  bidang: 'Jenis dan bidang',
  alamat: 'Alamat dan kontak',
  simpanan: 'Simpanan dan keanggotaan',
  pengurus: 'Pengurus dan pengawas',
};

/** All steps as the bar on top names them; the last one is the check of the answers. */
export const NAMA_LANGKAH = [...LANGKAH_ISIAN.map((satu) => JUDUL_LANGKAH[satu]), 'Periksa'];

export const adalahLangkah = (teks: string): teks is LangkahIsian =>
  (LANGKAH_ISIAN as readonly string[]).includes(teks);

const DASAR = '/portal/koperasi/daftar-baru';

/** Address of a step of one draft; without a step that of the check of the answers. */
export const alamatLangkah = (draf: string, langkah?: LangkahIsian): string =>
  `${DASAR}/${draf}/${langkah ?? 'periksa'}`;

/** Where one goes from a step: the next one, then the check. */
export function alamatSetelah(draf: string, langkah: LangkahIsian): string {
  return alamatLangkah(draf, LANGKAH_ISIAN[LANGKAH_ISIAN.indexOf(langkah) + 1]);
}

/** Where a step's back link leads. */
export function alamatSebelum(draf: string, langkah?: LangkahIsian): string {
  const letak = langkah ? LANGKAH_ISIAN.indexOf(langkah) : LANGKAH_ISIAN.length;
  const sebelum = LANGKAH_ISIAN[letak - 1];
  return sebelum ? alamatLangkah(draf, sebelum) : DASAR;
}

/** What most koperasi of the city answer; only where nothing was saved yet. */
export const NILAI_BAWAAN: Record<LangkahIsian, Record<string, string>> = {
  identitas: {
    statusNomorInduk: 'BELUM_BERSERTIFIKAT',
    pengesah: 'TIDAK_TAHU',
    tempatKedudukan: 'Kota Depok',
  },
  bidang: { bentuk: 'PRIMER_KAB_KOTA', binaan: 'KAB_KOTA', pola: 'KONVENSIONAL' },
  alamat: {},
  simpanan: { menerimaAnggota: 'ya' },
  pengurus: {
    'pengurus.0.jabatan': 'KETUA',
    'pengurus.1.jabatan': 'SEKRETARIS',
    'pengurus.2.jabatan': 'BENDAHARA',
    'pengurus.3.jabatan': 'KETUA_PENGAWAS',
    'pengurus.4.jabatan': 'ANGGOTA_PENGAWAS',
    'pengurus.5.jabatan': 'MANAJER',
  },
};
