import type { Peran } from '../db/generated/enums';

/**
 * Which records an act reaches:
 * - `semua`: every record
 * - `koperasi`: records of the koperasi one is pengurus of
 * - `kelurahan`: records of one's own kelurahan
 * - `diri`: one's own person, businesses, applications, account
 * - `dampingan`: participants of a programme whom one mentors
 */
export type JenisLingkup = 'semua' | 'koperasi' | 'kelurahan' | 'diri' | 'dampingan';

/** PUBLIK is everybody, also without an account. AKUN is everybody who is signed in. */
export type NamaPeran = Peran | 'PUBLIK' | 'AKUN';

type Baris = Partial<Record<NamaPeran, JenisLingkup>>;

/**
 * The one table of who may do what on which records. What is not written here is refused. Rules that
 * look at the record itself (nobody approves what they prepared) stand in the `policy.ts` of the slice.
 */
export const KEBIJAKAN = {
  // Open to all
  'publik:baca': { PUBLIK: 'semua' },

  // Getting into an account
  'akun:daftar': { PUBLIK: 'semua' },
  'akun:pulihkan': { PUBLIK: 'semua' },

  // One's own account
  'akun:sendiri': { AKUN: 'diri' },

  // Koperasi
  'koperasi:baca': {
    PETUGAS: 'semua',
    PENILAI: 'semua',
    KEPALA_BIDANG: 'semua',
    INSPEKTORAT: 'semua',
    PENGURUS: 'koperasi',
  },
  'koperasi:daftarkan': { PETUGAS: 'semua' },
  'koperasi:ubah': { PETUGAS: 'semua' },
  'koperasi:ubah-profil': { PETUGAS: 'semua', PENGURUS: 'koperasi' },
  'koperasi:ubah-status': { PETUGAS: 'semua' },
  'koperasi:ekspor': {
    PETUGAS: 'semua',
    PENILAI: 'semua',
    KEPALA_BIDANG: 'semua',
    INSPEKTORAT: 'semua',
  },

  // Laporan tahunan
  'laporan:isi': { PETUGAS: 'semua', PENGURUS: 'koperasi' },
  'laporan:verifikasi': { PETUGAS: 'semua' },

  // RAT: who has none, and reminding them
  'rat:pantau': { PETUGAS: 'semua', KEPALA_BIDANG: 'semua', INSPEKTORAT: 'semua' },
  'rat:ingatkan': { PETUGAS: 'semua' },

  // Early warning
  'peringatan:baca': {
    PETUGAS: 'semua',
    PENILAI: 'semua',
    KEPALA_BIDANG: 'semua',
    INSPEKTORAT: 'semua',
  },

  // Penilaian kesehatan
  'penilaian:baca': {
    PETUGAS: 'semua',
    PENILAI: 'semua',
    KEPALA_BIDANG: 'semua',
    INSPEKTORAT: 'semua',
    PENGURUS: 'koperasi',
  },
  'penilaian:susun': { PENILAI: 'semua' },
  'penilaian:putuskan': { KEPALA_BIDANG: 'semua' },
  'penilaian:tanggapi': { PETUGAS: 'semua', PENGURUS: 'koperasi' },
  'penilaian:awasi': { KEPALA_BIDANG: 'semua', INSPEKTORAT: 'semua' },

  // Pelaku usaha and usaha
  'umkm:baca': {
    PETUGAS: 'semua',
    KEPALA_BIDANG: 'semua',
    INSPEKTORAT: 'semua',
    PETUGAS_KELURAHAN: 'kelurahan',
    PEMILIK: 'diri',
  },
  'umkm:daftar': { PEMILIK: 'diri' },
  // A pendamping in the kelurahan of the mentees.
  'lapangan:baca': {
    PETUGAS_KELURAHAN: 'kelurahan',
    INSPEKTORAT: 'semua',
    PENDAMPING: 'dampingan',
  },
  'lapangan:catat': { PETUGAS_KELURAHAN: 'kelurahan', PENDAMPING: 'dampingan' },
  'umkm:ubah': { PEMILIK: 'diri' },
  // Only of owners without an account, who cannot do it themselves: see `whereUsaha`.
  'umkm:perbaiki': { PETUGAS: 'semua', PETUGAS_KELURAHAN: 'kelurahan' },
  'umkm:verifikasi': { PETUGAS: 'semua', PETUGAS_KELURAHAN: 'kelurahan' },
  // Linking an account with data that was recorded without one: the owner's code, the officer's look
  'umkm:minta-kode': { PEMILIK: 'diri' },
  'umkm:hubungkan': { PETUGAS: 'semua', PETUGAS_KELURAHAN: 'kelurahan' },
  'umkm:ekspor': { PETUGAS: 'semua', PETUGAS_KELURAHAN: 'kelurahan', INSPEKTORAT: 'semua' },
  'identitas:buka': {
    PETUGAS: 'semua',
    PETUGAS_KELURAHAN: 'kelurahan',
    INSPEKTORAT: 'semua',
    PENGURUS: 'koperasi',
    PEMILIK: 'diri',
    PENDAMPING: 'dampingan',
  },

  // Permohonan and anggota
  'permohonan:baca': {
    PETUGAS: 'semua',
    KEPALA_BIDANG: 'semua',
    INSPEKTORAT: 'semua',
    PENGURUS: 'koperasi',
    PEMILIK: 'diri',
  },
  'permohonan:ajukan': { PEMILIK: 'diri' },
  'permohonan:jawab': { PEMILIK: 'diri' },
  'permohonan:tarik': { PEMILIK: 'diri' },
  'permohonan:putuskan': { PETUGAS: 'semua', PENGURUS: 'koperasi' },
  'anggota:baca': {
    PETUGAS: 'semua',
    KEPALA_BIDANG: 'semua',
    INSPEKTORAT: 'semua',
    PENGURUS: 'koperasi',
    PEMILIK: 'diri',
  },
  'anggota:minta-keluar': { PEMILIK: 'diri' },
  'anggota:catat': { PETUGAS: 'semua', PENGURUS: 'koperasi' },
  'anggota:ekspor': { PETUGAS: 'semua', INSPEKTORAT: 'semua', PENGURUS: 'koperasi' },

  // Koperasi that fit a business
  'kecocokan:baca': { PEMILIK: 'diri' },
  'kecocokan:jawab': { PEMILIK: 'diri' },

  // Where koperasi are missing: exact figures, and aggregates with small groups hidden
  'peluang:baca': { PETUGAS: 'semua', KEPALA_BIDANG: 'semua', INSPEKTORAT: 'semua' },
  'peluang:agregat': {
    PETUGAS: 'semua',
    KEPALA_BIDANG: 'semua',
    DEKRANASDA: 'semua',
    INSPEKTORAT: 'semua',
  },
  'peluang:hitung': { PETUGAS: 'semua' },

  // Inviting owners to join or found a koperasi
  'kampanye:baca': { PETUGAS: 'semua', KEPALA_BIDANG: 'semua', INSPEKTORAT: 'semua' },
  'kampanye:kelola': { PETUGAS: 'semua' },
  'undangan:jawab': { PEMILIK: 'diri' },

  // Permodalan
  'produk-pinjaman:baca': {
    PETUGAS: 'semua',
    KEPALA_BIDANG: 'semua',
    INSPEKTORAT: 'semua',
    PENGURUS: 'koperasi',
  },
  'produk-pinjaman:ubah': { PETUGAS: 'semua', PENGURUS: 'koperasi' },
  'sumber-modal:baca': {
    ADMIN: 'semua',
    PETUGAS: 'semua',
    KEPALA_BIDANG: 'semua',
    INSPEKTORAT: 'semua',
  },
  'sumber-modal:ubah': { ADMIN: 'semua' },
  'modal:bandingkan': { AKUN: 'diri' },
  'modal:baca': {
    PETUGAS: 'semua',
    KEPALA_BIDANG: 'semua',
    INSPEKTORAT: 'semua',
    PENGURUS: 'koperasi',
    PEMILIK: 'diri',
  },
  'modal:ajukan': { PEMILIK: 'diri' },
  'modal:jawab': { PEMILIK: 'diri' },
  'modal:tarik': { PEMILIK: 'diri' },
  'modal:terima-tawaran': { PEMILIK: 'diri' },
  'modal:putuskan': { PENGURUS: 'koperasi' },
  'modal:cairkan': { PENGURUS: 'koperasi' },
  'pinjaman:lapor': { PENGURUS: 'koperasi' },
  'modal-diterima:baca': {
    PETUGAS: 'semua',
    KEPALA_BIDANG: 'semua',
    INSPEKTORAT: 'semua',
    PETUGAS_KELURAHAN: 'kelurahan',
    PEMILIK: 'diri',
  },
  'modal-diterima:catat': {
    PETUGAS: 'semua',
    PETUGAS_KELURAHAN: 'kelurahan',
    PEMILIK: 'diri',
  },
  'modal:capaian': {
    PETUGAS: 'semua',
    KEPALA_BIDANG: 'semua',
    DEKRANASDA: 'semua',
    INSPEKTORAT: 'semua',
  },

  // Programmes of the city
  'program:baca': {
    ADMIN: 'semua',
    PETUGAS: 'semua',
    KEPALA_BIDANG: 'semua',
    PETUGAS_KELURAHAN: 'kelurahan',
    PEMILIK: 'semua',
    DEKRANASDA: 'semua',
    INSPEKTORAT: 'semua',
    PENDAMPING: 'semua',
  },
  'program:kelola': { ADMIN: 'semua' },
  'program:capaian': {
    PETUGAS: 'semua',
    KEPALA_BIDANG: 'semua',
    PETUGAS_KELURAHAN: 'kelurahan',
    DEKRANASDA: 'semua',
    INSPEKTORAT: 'semua',
  },
  'peserta:baca': {
    PETUGAS: 'semua',
    PETUGAS_KELURAHAN: 'kelurahan',
    PEMILIK: 'diri',
    INSPEKTORAT: 'semua',
    PENDAMPING: 'dampingan',
  },
  'peserta:daftar': { PETUGAS: 'semua', PETUGAS_KELURAHAN: 'kelurahan', PEMILIK: 'diri' },
  'peserta:verifikasi': { PETUGAS: 'semua', PETUGAS_KELURAHAN: 'kelurahan' },
  'peserta:pilih': { PETUGAS: 'semua' },
  'peserta:mundur': { PEMILIK: 'diri' },
  'peserta:bina': { PETUGAS: 'semua' },
  'pelatihan:baca': { PETUGAS: 'semua', INSPEKTORAT: 'semua' },
  'pelatihan:kelola': { PETUGAS: 'semua' },
  'kunjungan:catat': { PENDAMPING: 'dampingan' },
  'peserta:hubungkan': {
    PETUGAS: 'semua',
    PETUGAS_KELURAHAN: 'kelurahan',
    PENDAMPING: 'dampingan',
  },
  'hasil:ukur': { PETUGAS: 'semua', PENDAMPING: 'dampingan' },
  'naik-kelas:tetapkan': { PETUGAS: 'semua' },
  'prasejahtera:tandai': { PETUGAS: 'semua', PETUGAS_KELURAHAN: 'kelurahan' },
  'prasejahtera:buka': { PETUGAS: 'semua', PETUGAS_KELURAHAN: 'kelurahan', PEMILIK: 'diri' },
  'klinik:baca': { PETUGAS: 'semua', INSPEKTORAT: 'semua', PENDAMPING: 'dampingan' },
  'klinik:kelola': { PETUGAS: 'semua' },
  'klinik:catat': { PETUGAS: 'semua', PENDAMPING: 'dampingan' },

  // Founding a koperasi
  'pendirian:baca': {
    PETUGAS: 'semua',
    KEPALA_BIDANG: 'semua',
    INSPEKTORAT: 'semua',
    PENGURUS: 'koperasi',
    PEMILIK: 'diri',
  },
  'pendirian:mulai': { PENGURUS: 'koperasi', PEMILIK: 'diri' },
  'pendirian:kelola': { PENGURUS: 'koperasi', PEMILIK: 'diri' },
  'pendirian:ikut': { PENGURUS: 'koperasi', PEMILIK: 'diri' },
  'pendirian:periksa': { PETUGAS: 'semua' },

  // Dokumen
  'dokumen:unggah': {
    PEMILIK: 'diri',
    PENILAI: 'semua',
    PETUGAS: 'semua',
    PENGURUS: 'koperasi',
  },
  'dokumen:baca': {
    PETUGAS: 'semua',
    PENILAI: 'semua',
    KEPALA_BIDANG: 'semua',
    INSPEKTORAT: 'semua',
    PETUGAS_KELURAHAN: 'kelurahan',
    PENGURUS: 'koperasi',
    PEMILIK: 'diri',
    PENDAMPING: 'diri',
  },

  // Office
  'pengguna:baca': { ADMIN: 'semua', INSPEKTORAT: 'semua' },
  'pengguna:kelola': { ADMIN: 'semua' },
  'aturan:baca': {
    ADMIN: 'semua',
    PETUGAS: 'semua',
    PENILAI: 'semua',
    KEPALA_BIDANG: 'semua',
    INSPEKTORAT: 'semua',
  },
  'aturan:ubah': { ADMIN: 'semua' },
  'audit:baca': { INSPEKTORAT: 'semua' },

  // The command line only: no role holds it
  'kunci:rotasi': {},
} as const satisfies Record<string, Baris>;

/** Every act there is. A new one without a row in the table does not compile. */
export type Tindakan = keyof typeof KEBIJAKAN;

/** One way in which an actor holds an act. */
export interface Hak {
  peran: NamaPeran;
  lingkup:
    | { jenis: 'semua' }
    | { jenis: 'koperasi'; koperasiId: string }
    | { jenis: 'kelurahan'; kelurahanKode: string }
    | { jenis: 'diri' | 'dampingan'; penggunaId: string };
}

/** A role as an account holds it. */
export interface PeranAktif {
  peran: Peran;
  kelurahanKode: string | null;
  koperasiId: string | null;
}

function hakDari(
  jenis: JenisLingkup,
  peran: NamaPeran,
  penggunaId: string,
  aktif?: PeranAktif,
): Hak | null {
  if (jenis === 'semua') return { peran, lingkup: { jenis } };
  if (jenis === 'diri' || jenis === 'dampingan') {
    return { peran, lingkup: { jenis, penggunaId } };
  }
  if (jenis === 'koperasi') {
    return aktif?.koperasiId ? { peran, lingkup: { jenis, koperasiId: aktif.koperasiId } } : null;
  }
  return aktif?.kelurahanKode
    ? { peran, lingkup: { jenis, kelurahanKode: aktif.kelurahanKode } }
    : null;
}

/**
 * The rights with which an actor may do an act; empty means refused. A role that needs a kelurahan or
 * koperasi and has none gives nothing.
 *
 * @param penggunaId null for somebody without an account
 */
export function hakUntuk(
  tindakan: Tindakan,
  penggunaId: string | null,
  peran: readonly PeranAktif[],
): Hak[] {
  const baris: Baris = KEBIJAKAN[tindakan];
  const hasil: (Hak | null)[] = [];
  if (baris.PUBLIK === 'semua') hasil.push({ peran: 'PUBLIK', lingkup: { jenis: 'semua' } });
  if (penggunaId !== null) {
    if (baris.AKUN) hasil.push(hakDari(baris.AKUN, 'AKUN', penggunaId));
    for (const aktif of peran) {
      const jenis = baris[aktif.peran];
      if (jenis) hasil.push(hakDari(jenis, aktif.peran, penggunaId, aktif));
    }
  }
  return hasil.filter((hak) => hak !== null);
}
