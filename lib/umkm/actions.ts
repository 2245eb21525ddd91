'use server';

import { PESAN_DIBACA, PESAN_DRAF } from '@/lib/draf/versi/rules';
import { defineAksi } from '@/lib/platform/aksi';
import { BAGIAN } from './bagian/rules';
import { NAMA_JENIS_AWAL } from './jenis/rules';
import { tarikPersetujuanPendataan } from './penarikan/commands';
import { PESAN_PENARIKAN } from './penarikan/rules';
import { tarikPersetujuanSchema } from './penarikan/schema';
import { buangPendaftaran, kirimPendaftaran, simpanLangkah } from './pendaftaran/commands';
import { JALUR_DAFTAR } from './pendaftaran/rules';
import { hapusDrafSchema, kirimPendaftaranSchema, simpanLangkahSchema } from './pendaftaran/schema';
import { perbaikiUmkm, ubahUmkm } from './perubahan/commands';
import { aktifkanUsaha, nonaktifkanUsaha } from './perubahan/keaktifan/commands';
import {
  aktifkanSchema,
  kirimLagiSchema,
  nonaktifkanSchema,
  perbaikiUmkmSchema,
  ubahUmkmSchema,
} from './perubahan/schema';
import { KATA_MILIK_SENDIRI } from './rules';
import { sebutanBagian } from './tampilan/rules';
import { cocokkanNikPenduduk } from './verifikasi/cocok/commands';
import { KATA_TANPA_KTP } from './verifikasi/cocok/rules';
import { kembalikanUmkm, verifikasiUmkm } from './verifikasi/commands';
import { cocokkanSchema, kembalikanSchema, verifikasiSchema } from './verifikasi/schema';

const PERIKSA_ISIAN = 'Ada isian yang perlu diperbaiki.';
const PERIKSA_LAGI = 'Ada yang perlu Anda periksa sekali lagi.';
const NIK_PENDUDUK_TERDAFTAR =
  'NIK penduduk ini belum dapat dipakai mendaftar dari akun ini. Periksa lagi angkanya. Bila sudah benar, mungkin Anda pernah didata petugas. Jangan mendaftar lagi: di Usaha saya, buka “Hubungkan data yang dicatat petugas”, buat kode, lalu bawa kode dan KTP ke kantor kelurahan atau DKUM.';
const NIB_TERDAFTAR =
  'NIB ini sudah dipakai usaha lain di portal. Periksa lagi angkanya. Bila sudah benar, hubungi petugas DKUM.';
const TIDAK_ADA = 'Usaha ini tidak ditemukan.';
const STATUS_BERUBAH =
  'Keadaan usaha ini sudah berubah sejak halaman ini dibuka. Muat ulang halaman, lalu periksa lagi.';
const PERSETUJUAN_DITARIK =
  'Pemilik menarik persetujuannya. Minta persetujuannya lagi, lalu catat usahanya sebagai pendataan baru.';
const SUDAH_BERUBAH = 'Data ini sudah diubah sejak halaman ini dibuka.';

/** The forms of the topics say in a hidden field which one they are. */
const sebutanUmkm = ({ bagian }: Readonly<Record<string, unknown>>) =>
  sebutanBagian(BAGIAN.find((satu) => satu === bagian) ?? 'usaha', NAMA_JENIS_AWAL);

export const simpanLangkahAction = defineAksi({
  tindakan: 'umkm:daftar',
  skema: simpanLangkahSchema,
  pesan: {
    ...PESAN_DRAF,
    SUDAH_TERCATAT: 'Data diri Anda sudah tercatat. Ubah lewat halaman Usaha saya.',
    ISIAN_DITOLAK: PERIKSA_ISIAN,
    PERLU_KONFIRMASI: PERIKSA_LAGI,
    NIK_PENDUDUK_TERDAFTAR,
  },
  isian: { NIK_PENDUDUK_TERDAFTAR: 'nikPenduduk' },
  sebutan: sebutanUmkm,
  jalankan: simpanLangkah,
  tujuan: ({ berikut }) => (berikut ? `${JALUR_DAFTAR}/${berikut}` : `${JALUR_DAFTAR}?tersimpan=1`),
});

export const kirimPendaftaranAction = defineAksi({
  tindakan: 'umkm:daftar',
  skema: kirimPendaftaranSchema,
  pesan: {
    ...PESAN_DIBACA,
    BELUM_LENGKAP: 'Masih ada langkah yang belum selesai. Buka daftar langkah, lalu lengkapi.',
    DATA_PEMILIK_KURANG: 'Data pemilik belum lengkap. Buka daftar langkah, lalu lengkapi.',
    NIK_PENDUDUK_TERDAFTAR,
    NIB_TERDAFTAR,
    ISIAN_DITOLAK:
      'Ada pilihan yang sudah tidak berlaku. Buka Data usaha dan Lokasi usaha, lalu pilih lagi.',
    PERLU_KONFIRMASI: PERIKSA_LAGI,
    BELUM_DIKONFIRMASI: 'Beri tanda bahwa Anda sudah memeriksa peringatan di halaman ini.',
  },
  isian: { BELUM_DIKONFIRMASI: 'konfirmasiPeringatan' },
  halamanBertanya: true,
  jalankan: kirimPendaftaran,
  segarkanBilaDitolak: ['DRAF_BERUBAH', 'BELUM_DIKONFIRMASI'],
  tujuan: ({ id }) => `/portal/usaha-saya/${id}?terkirim=1`,
});

export const buangPendaftaranAction = defineAksi({
  tindakan: 'umkm:daftar',
  skema: hapusDrafSchema,
  pesan: {},
  jalankan: buangPendaftaran,
  tujuan: () => '/portal/usaha-saya?draf=dihapus',
});

const UBAH = {
  pesan: {
    TIDAK_DITEMUKAN: TIDAK_ADA,
    STATUS_BERUBAH,
    SUDAH_BERUBAH,
    ISIAN_DITOLAK: PERIKSA_ISIAN,
    PERLU_KONFIRMASI: PERIKSA_LAGI,
    NIK_PENDUDUK_TERDAFTAR,
    NIB_TERDAFTAR,
    DI_LUAR_KELURAHAN:
      'Anda hanya dapat memilih kelurahan Anda. Bila usahanya pindah, minta petugas DKUM mengubahnya.',
  },
  isian: {
    NIK_PENDUDUK_TERDAFTAR: 'nikPenduduk',
    NIB_TERDAFTAR: 'nib',
    DI_LUAR_KELURAHAN: 'kelurahanKode',
  },
  sebutan: sebutanUmkm,
  jalankan: ubahUmkm,
} as const;

export const ubahUmkmAction = defineAksi({
  tindakan: 'umkm:ubah',
  ...UBAH,
  skema: ubahUmkmSchema,
  tujuan: ({ id, diperiksaLagi }) =>
    `/portal/usaha-saya/${id}?tersimpan=${diperiksaLagi ? 'periksa' : 'ya'}`,
});

const KIRIM_LAGI = {
  pesan: {
    TIDAK_DITEMUKAN: TIDAK_ADA,
    STATUS_BERUBAH,
    TANPA_KTP:
      'Foto atau pindaian KTP belum ada, jadi belum dikirim. Unggah KTP di bagian Dokumen pada halaman ini, lalu kirim lagi.',
  },
  isian: { TANPA_KTP: 'benar' },
  jalankan: perbaikiUmkm,
} as const;

export const kirimLagiAction = defineAksi({
  tindakan: 'umkm:ubah',
  skema: kirimLagiSchema,
  ...KIRIM_LAGI,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/usaha-saya/${id}?terkirim=lagi`,
});

export const tutupUsahaSayaAction = defineAksi({
  tindakan: 'umkm:ubah',
  skema: nonaktifkanSchema,
  pesan: { TIDAK_DITEMUKAN: TIDAK_ADA, STATUS_BERUBAH },
  jalankan: nonaktifkanUsaha,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/usaha-saya/${id}?tersimpan=tutup`,
});

export const aktifkanUsahaAction = defineAksi({
  tindakan: 'umkm:ubah',
  skema: aktifkanSchema,
  pesan: { TIDAK_DITEMUKAN: TIDAK_ADA, STATUS_BERUBAH, PERSETUJUAN_DITARIK },
  jalankan: aktifkanUsaha,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/usaha-saya/${id}?tersimpan=buka`,
});

/** The same three by an officer, of an owner without an account. */
export const perbaikiUmkmAction = defineAksi({
  tindakan: 'umkm:perbaiki',
  ...UBAH,
  pesan: {
    ...UBAH.pesan,
    NIK_PENDUDUK_TERDAFTAR:
      'NIK penduduk ini sudah tercatat pada orang lain. Periksa lagi angkanya. Bila sudah benar, kosongkan, lalu laporkan kepada petugas DKUM.',
  },
  skema: perbaikiUmkmSchema,
  tujuan: ({ id, diperiksaLagi }) =>
    `/portal/umkm/${id}?tersimpan=${diperiksaLagi ? 'periksa' : 'ubah'}`,
});

export const kirimPerbaikanAction = defineAksi({
  tindakan: 'umkm:perbaiki',
  skema: kirimLagiSchema,
  ...KIRIM_LAGI,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/umkm/${id}?tersimpan=lagi`,
});

export const tarikPersetujuanAction = defineAksi({
  tindakan: 'umkm:perbaiki',
  skema: tarikPersetujuanSchema,
  pesan: PESAN_PENARIKAN,
  jalankan: tarikPersetujuanPendataan,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/umkm/${id}?tersimpan=ditarik`,
});

export const aktifkanLagiAction = defineAksi({
  tindakan: 'umkm:perbaiki',
  skema: aktifkanSchema,
  pesan: { TIDAK_DITEMUKAN: TIDAK_ADA, STATUS_BERUBAH, PERSETUJUAN_DITARIK },
  jalankan: aktifkanUsaha,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/umkm/${id}?tersimpan=buka`,
});

export const verifikasiUmkmAction = defineAksi({
  tindakan: 'umkm:verifikasi',
  skema: verifikasiSchema,
  pesan: {
    TIDAK_DITEMUKAN: TIDAK_ADA,
    STATUS_BERUBAH,
    SUDAH_BERUBAH,
    MILIK_SENDIRI: KATA_MILIK_SENDIRI,
    BELUM_DICOCOKKAN:
      'Centang bila NIK penduduk sudah dicocokkan dengan KTP, atau tulis mengapa belum dapat dicocokkan.',
    TANPA_KTP: KATA_TANPA_KTP,
  },
  isian: { BELUM_DICOCOKKAN: 'alasanBelumCocok', TANPA_KTP: 'nikPendudukDicocokkan' },
  jalankan: verifikasiUmkm,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/umkm/${id}?tersimpan=verifikasi`,
});

export const cocokkanNikPendudukAction = defineAksi({
  tindakan: 'umkm:verifikasi',
  skema: cocokkanSchema,
  pesan: {
    TIDAK_DITEMUKAN: TIDAK_ADA,
    STATUS_BERUBAH,
    SUDAH_BERUBAH,
    MILIK_SENDIRI: KATA_MILIK_SENDIRI,
    SUDAH_DICOCOKKAN: 'NIK penduduk ini sudah dicocokkan petugas lain. Tidak ada yang diubah.',
    TANPA_KTP: 'Foto KTP pemilik belum ada di portal, jadi belum dapat dicocokkan.',
  },
  jalankan: cocokkanNikPenduduk,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/umkm/${id}?tersimpan=cocokkan`,
});

export const kembalikanUmkmAction = defineAksi({
  tindakan: 'umkm:verifikasi',
  skema: kembalikanSchema,
  pesan: {
    TIDAK_DITEMUKAN: TIDAK_ADA,
    STATUS_BERUBAH,
    SUDAH_BERUBAH,
    MILIK_SENDIRI: KATA_MILIK_SENDIRI,
  },
  jalankan: kembalikanUmkm,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/umkm/${id}?tersimpan=kembalikan`,
});

export const nonaktifkanUsahaAction = defineAksi({
  tindakan: 'umkm:verifikasi',
  skema: nonaktifkanSchema,
  pesan: { TIDAK_DITEMUKAN: TIDAK_ADA, STATUS_BERUBAH },
  jalankan: nonaktifkanUsaha,
  segarkanBilaDitolak: true,
  tujuan: ({ id }) => `/portal/umkm/${id}?tersimpan=nonaktif`,
});
