'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { bacaPelaku } from '@/lib/platform/auth/pelaku';
import { tungguLaju } from '@/lib/platform/laju';
import { catatLapangan } from './commands';
import { JALUR_LAPANGAN } from './rules';
import { catatLapanganSchema } from './schema';

const CATAT = {
  skema: catatLapanganSchema,
  pesan: {
    DI_LUAR_KELURAHAN:
      'Anda hanya dapat mencatat usaha di kelurahan Anda, atau di kelurahan dampingan Anda.',
    KUNCI_TERPAKAI: 'Formulir ini sudah pernah dipakai. Muat ulang halaman, lalu kirim lagi.',
    HANYA_LIHAT: 'Tidak ada yang mirip. Belum ada yang disimpan: tekan Simpan pendataan.',
    PERLU_KONFIRMASI: 'Ada yang perlu Anda periksa sekali lagi.',
    ISIAN_DITOLAK: 'Ada isian yang perlu diperbaiki.',
    SERUPA: 'Ada yang mirip di kelurahan ini. Belum ada yang disimpan. Apakah ini orang yang sama?',
    NIK_PENDUDUK_SAMA:
      'NIK penduduk ini sudah tercatat di kelurahan ini, jadi orangnya sama. Pilih orangnya, atau perbaiki angkanya.',
    NIK_PENDUDUK_DI_LUAR:
      'NIK penduduk ini sudah tercatat pada orang di luar kelurahan Anda. Periksa lagi angkanya. Bila sudah benar, kosongkan, lalu minta petugas DKUM menghubungkan datanya.',
  },
  isian: { DI_LUAR_KELURAHAN: 'kelurahanKode', NIK_PENDUDUK_DI_LUAR: 'nikPenduduk' },
  // Whoever sends numbers in learns whether they are known.
  batasi: async () => {
    const { pelaku } = await bacaPelaku();
    return tungguLaju('lapangan', pelaku.penggunaId ?? 'tanpa-akun');
  },
  jalankan: catatLapangan,
  tujuan: ({ id }: { id: string }) => `${JALUR_LAPANGAN}/${id}`,
};

export const catatLapanganAction = defineAksi({ tindakan: 'lapangan:catat', ...CATAT });

/** The same from the outbox of a phone, which goes on with its photos instead of to a page. */
export const kirimCatatanAction = defineAksi({
  tindakan: 'lapangan:catat',
  ...CATAT,
  kabari: ({ id, nomor }) => ({ versi: '', jam: '', isi: { id, nomor } }),
});
