/** The news with which the pages of participants greet after an act. */

const DISAMPAIKAN = 'Petugas kelurahan diminta menyampaikannya.';

const KABAR: Record<string, string> = {
  dibetulkan: 'Pendaftaran sudah dibetulkan.',
  rekomendasi: 'Surat rekomendasi sudah disimpan.',
  mundur: 'Anda sudah mengundurkan diri dari program ini.',
  kunjungan: 'Kunjungan sudah disimpan.',
  hubungkan: 'Usaha sudah dihubungkan dengan peserta ini.',
  ukur: 'Hasil hari ini sudah diukur.',
  'naik-kelas': 'Naik kelas sudah ditetapkan dengan buktinya.',
};

/** Acts of which the participant is told: the words for one with an account, and for one without. */
const BERKABAR: Record<string, readonly [akun: string, tanpa: string]> = {
  verifikasi: [
    'Pendaftaran sudah diverifikasi. Orangnya dikabari.',
    'Pendaftaran sudah diverifikasi.',
  ],
  tolak: ['Pendaftaran sudah ditolak. Orangnya dikabari.', 'Pendaftaran sudah ditolak.'],
  pilih: ['Peserta sudah dipilih dan dikabari.', 'Peserta sudah dipilih.'],
  cadangkan: [
    'Peserta dicatat sebagai cadangan dan dikabari.',
    'Peserta dicatat sebagai cadangan.',
  ],
  tidakTerpilih: ['Hasil seleksi sudah disimpan dan dikabarkan.', 'Hasil seleksi sudah disimpan.'],
  pendamping: [
    'Pendamping sudah ditetapkan. Pendamping dan pesertanya dikabari.',
    'Pendamping sudah ditetapkan dan dikabari. Pesertanya tidak punya akun aktif.',
  ],
  selesaikan: ['Peserta dinyatakan selesai dan dikabari.', 'Peserta dinyatakan selesai.'],
  hentikan: [
    'Keikutsertaan sudah dihentikan. Orangnya dikabari.',
    'Keikutsertaan sudah dihentikan.',
  ],
};

/** What the page of a participant says after an act; undefined for an unknown one. */
export function kabarHalaman(
  kode: string,
  { punyaAkun, milikSendiri }: { punyaAkun: boolean; milikSendiri: boolean },
): string | undefined {
  if (kode === 'terdaftar' || kode === 'terdaftar-tercatat') {
    if (milikSendiri) return 'Pendaftaran sudah dikirim. Petugas kelurahan memeriksanya.';
    const tercatat =
      kode === 'terdaftar' ? '' : ' Orangnya sudah tercatat, jadi data dirinya tidak diubah.';
    // Who registered somebody may not verify it.
    return `Pendaftaran sudah dikirim.${tercatat} Petugas lain memeriksanya: petugas kelurahan atau petugas DKUM.`;
  }
  const berkabar = Object.hasOwn(BERKABAR, kode) ? BERKABAR[kode] : undefined;
  if (berkabar) return punyaAkun ? berkabar[0] : `${berkabar[1]} ${DISAMPAIKAN}`;
  return Object.hasOwn(KABAR, kode) ? KABAR[kode] : undefined;
}

/** Who of several is told where at least one has no account. */
const sebagianDikabari = (jumlah: number, tanpaAkun: number): string =>
  tanpaAkun >= jumlah
    ? DISAMPAIKAN
    : `Yang punya akun aktif dikabari; ${tanpaAkun} tidak punya akun aktif. ${DISAMPAIKAN}`;

/** What the page of the selection says after several were chosen. */
export const kabarTerpilihBanyak = (jumlah: number, tanpaAkun: number): string =>
  tanpaAkun > 0
    ? `${jumlah} calon sudah dipilih. ${sebagianDikabari(jumlah, tanpaAkun)}`
    : `${jumlah} calon sudah dipilih dan dikabari.`;

const KABAR_PELATIHAN: Record<string, string> = {
  'ditambah-lampau': 'Hari pelatihan yang sudah lewat dicatat. Tidak ada undangan yang dikirim.',
  diundang: 'Yang baru terpilih sudah diundang.',
  tercatat: 'Kehadiran sudah disimpan.',
};
/** Acts of which those who are invited are told. */
const PELATIHAN_BERKABAR: Record<string, string> = {
  ditambah: 'Hari pelatihan sudah ditambahkan.',
  dibatalkan: 'Hari pelatihan sudah dibatalkan.',
};

/**
 * What the page of a day of training says after an act; undefined for an unknown one.
 *
 * @param diundang how many are invited, of whom `tanpaAkun` have no account
 */
export function kabarPelatihan(
  kode: string,
  diundang: number,
  tanpaAkun: number,
): string | undefined {
  const berkabar = Object.hasOwn(PELATIHAN_BERKABAR, kode) ? PELATIHAN_BERKABAR[kode] : undefined;
  if (berkabar === undefined) {
    return Object.hasOwn(KABAR_PELATIHAN, kode) ? KABAR_PELATIHAN[kode] : undefined;
  }
  if (diundang === 0) return `${berkabar} Belum ada yang diundang.`;
  const siapa = tanpaAkun > 0 ? sebagianDikabari(diundang, tanpaAkun) : 'Yang diundang dikabari.';
  return `${berkabar} ${siapa}`;
}

/** Before an act of which several are told. */
export const KALIMAT_DIKABARI =
  'Yang punya akun aktif dikabari; bagi yang tidak, petugas kelurahan diminta menyampaikannya.';
