import { BAGIAN, BAGIAN_ORANG, JUDUL_BAGIAN } from '../bagian/rules';
import type { Bagian } from '../bagian/schema';

/** The steps of a registration, in the order in which they are gone through. */

export const LANGKAH = [...BAGIAN, 'dokumen', 'periksa'] as const;
export type Langkah = (typeof LANGKAH)[number];

export const JUDUL_LANGKAH: Record<Langkah, string> = {
  ...JUDUL_BAGIAN,
  dokumen: 'Dokumen',
  periksa: 'Persetujuan dan kirim',
};

/** Title of the page of a step; the steps stand apart in the history and in a row of tabs. */
export const judulLangkah = (langkah: string): string =>
  Object.hasOwn(JUDUL_LANGKAH, langkah)
    ? `Daftarkan usaha: ${JUDUL_LANGKAH[langkah as Langkah].toLowerCase()}`
    : 'Daftarkan usaha';

/** Why a topic is asked, and who sees it; in the words of the counter. */
export const ALASAN_LANGKAH: Record<Langkah, string> = {
  pemilik:
    'Supaya setiap orang tercatat satu kali, dan haknya tidak dipakai orang lain. NIK penduduk disimpan terkunci; petugas melihat empat angka terakhirnya saja, kecuali ada alasan yang dicatat.',
  alamat:
    'Supaya petugas kelurahan Anda yang memeriksa, dan dapat menghubungi Anda. Alamat rumah dan telepon tidak pernah ditampilkan untuk umum.',
  usaha:
    'Supaya usaha Anda mudah ditemukan dan masuk hitungan jenis usaha yang benar. Dilihat petugas DKUM, petugas kelurahan, dan koperasi yang Anda lamar.',
  lokasi:
    'Supaya usaha Anda tercatat di kelurahan yang benar. Bila sama dengan alamat rumah, tulis sekali lagi di sini.',
  keuangan:
    'Untuk menentukan skala usaha (mikro, kecil, menengah). Angkanya hanya dilihat petugas DKUM dan petugas kelurahan; perkiraan yang jujur sudah cukup. Jumlah pekerja penyandang disabilitas dipakai untuk menyiapkan pelayanan.',
  perizinan:
    'Supaya dinas tahu siapa yang perlu dibantu mengurus izin. Kosongkan yang belum punya; itu bukan kesalahan.',
  dokumen:
    'Petugas mencocokkan data dengan KTP Anda. Berkas disimpan terkunci. Setiap kali foto KTP dibuka, ada catatannya.',
  periksa: 'Baca sekali lagi sebelum dikirim ke petugas.',
};

/** One line for the list of steps. */
export const PETUNJUK_LANGKAH: Record<Langkah, string> = {
  pemilik: 'Siapkan KTP.',
  alamat: 'Tempat tinggal sekarang dan nomor yang dapat dihubungi.',
  usaha: 'Nama, kegiatan, dan jenis usaha. NIB bila sudah punya.',
  lokasi: 'Tempat usaha dijalankan.',
  keuangan: 'Perkiraan modal, omzet, dan jumlah pekerja.',
  perizinan: 'Boleh dikosongkan seluruhnya.',
  dokumen: 'Foto KTP. NIB dan SKU bila ada.',
  periksa: 'Baca sekali lagi, lalu kirim ke petugas.',
};

/** What was typed in one step, and whether it was checked and found complete. */
export interface IsiLangkah {
  nilai: Record<string, string>;
  selesai: boolean;
  /** Fingerprint of the doubts that were confirmed with it; absent when there were none. */
  dikonfirmasi?: string;
}

/** An unfinished registration. */
export interface DrafPendaftaran {
  langkah: Partial<Record<Bagian, IsiLangkah>>;
}

/** Whatever lies in the drawer as a draft; what is not one counts as empty. */
export function bacaIsiDraf(isi: unknown): DrafPendaftaran {
  const langkah: DrafPendaftaran['langkah'] = {};
  const semua = (isi as { langkah?: Record<string, unknown> } | null)?.langkah ?? {};
  for (const bagian of BAGIAN) {
    const satu = semua[bagian] as Partial<IsiLangkah> | undefined;
    if (!satu || typeof satu.nilai !== 'object' || satu.nilai === null) continue;
    const nilai = Object.fromEntries(
      Object.entries(satu.nilai).filter(
        (pasangan): pasangan is [string, string] => typeof pasangan[1] === 'string',
      ),
    );
    const dikonfirmasi =
      typeof satu.dikonfirmasi === 'string' ? { dikonfirmasi: satu.dikonfirmasi } : {};
    langkah[bagian] = { nilai, selesai: satu.selesai === true, ...dikonfirmasi };
  }
  return { langkah };
}

/** Steps that this account goes through: a person who is known already is not asked again. */
export const langkahUntuk = (sudahTercatat: boolean): readonly Langkah[] =>
  LANGKAH.filter(
    (langkah) => !sudahTercatat || !(BAGIAN_ORANG as readonly string[]).includes(langkah),
  );

export type StatusLangkah = 'Belum diisi' | 'Sedang diisi' | 'Selesai' | 'Belum bisa dimulai';

/**
 * State of every step. Sending can begin when all topics are complete and a KTP is there.
 *
 * @param punyaKtp a KTP is stored for this person
 */
export function statusLangkah(
  draf: DrafPendaftaran,
  sudahTercatat: boolean,
  punyaKtp: boolean,
): { langkah: Langkah; status: StatusLangkah }[] {
  const daftar = langkahUntuk(sudahTercatat);
  const statusBagian = (bagian: Bagian): StatusLangkah => {
    const isi = draf.langkah[bagian];
    if (!isi) return 'Belum diisi';
    return isi.selesai ? 'Selesai' : 'Sedang diisi';
  };
  const lengkap =
    punyaKtp &&
    daftar
      .filter((satu): satu is Bagian => satu !== 'dokumen' && satu !== 'periksa')
      .every((bagian) => draf.langkah[bagian]?.selesai);
  return daftar.map((langkah) => {
    if (langkah === 'dokumen') return { langkah, status: punyaKtp ? 'Selesai' : 'Belum diisi' };
    if (langkah === 'periksa') {
      return { langkah, status: lengkap ? 'Belum diisi' : 'Belum bisa dimulai' };
    }
    return { langkah, status: statusBagian(langkah) };
  });
}

/** The step after this one, for "Simpan dan lanjut". */
export function langkahBerikut(langkah: Langkah, sudahTercatat: boolean): Langkah | null {
  const daftar = langkahUntuk(sudahTercatat);
  return daftar[daftar.indexOf(langkah) + 1] ?? null;
}

export const JALUR_DAFTAR = '/portal/usaha-saya/daftar';
