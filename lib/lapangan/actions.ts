'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { bacaPelaku } from '@/lib/platform/auth/pelaku';
import { tungguLaju } from '@/lib/platform/laju';
import { sebutanLabel } from '@/lib/platform/sebutan';
import { NAMA_JENIS_AWAL } from '@/lib/umkm/jenis/rules';
import { tampilkanIsian } from '@/lib/umkm/tampilan/rules';
import { catatLapangan, type Tercatat } from './commands';
import { betulkanPendataan } from './pembetulan/commands';
import { betulkanSchema } from './pembetulan/schema';
import { alamatTercatat, JALUR_LAPANGAN, LABEL_ISIAN } from './rules';
import { type CatatLapanganInput, catatLapanganSchema } from './schema';

const sebutanPendataan = () =>
  sebutanLabel(LABEL_ISIAN, (isian, nilai) => tampilkanIsian(isian, nilai, NAMA_JENIS_AWAL));

const CATAT = {
  skema: catatLapanganSchema,
  pesan: {
    DI_LUAR_KELURAHAN:
      'Anda hanya dapat mencatat usaha di kelurahan Anda, atau di kelurahan dampingan Anda.',
    USAHA_TIDAK_AKTIF:
      'Usaha itu tidak aktif lagi, jadi tidak dapat ditambah. Belum ada yang disimpan. Pilih jawaban lain.',
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
  sebutan: sebutanPendataan,
  jalankan: catatLapangan,
  tujuan: ({ id, tambahan, kunciKirim }: Tercatat, kiriman: CatatLapanganInput) =>
    alamatTercatat(
      id,
      tambahan ? kunciKirim : undefined,
      kunciKirim === kiriman.kunciKirim ? undefined : kiriman.kunciKirim,
    ),
};

export const catatLapanganAction = defineAksi({ tindakan: 'lapangan:catat', ...CATAT });

/** The same from the outbox of a phone, which goes on with its photos instead of to a page. */
export const kirimCatatanAction = defineAksi({
  tindakan: 'lapangan:catat',
  ...CATAT,
  kabari: ({ id, nomor, kunciKirim }) => ({
    versi: '',
    jam: '',
    isi: { id, nomor, kunci: kunciKirim },
  }),
});

/** What one wrote down oneself, mended before anybody verified it. */
export const betulkanPendataanAction = defineAksi({
  tindakan: 'lapangan:catat',
  skema: betulkanSchema,
  pesan: {
    TIDAK_DITEMUKAN: 'Catatan ini tidak ditemukan.',
    STATUS_BERUBAH: 'Usaha ini sudah diperiksa, jadi tidak dapat dibetulkan dari sini lagi.',
    SUDAH_BERUBAH: 'Data ini sudah diubah sejak halaman ini dibuka.',
    ISIAN_DITOLAK: CATAT.pesan.ISIAN_DITOLAK,
    PERLU_KONFIRMASI: CATAT.pesan.PERLU_KONFIRMASI,
    NIK_PENDUDUK_TERDAFTAR:
      'NIK penduduk ini sudah tercatat pada orang lain. Periksa lagi angkanya. Bila sudah benar, kosongkan, lalu laporkan kepada petugas DKUM.',
  },
  isian: { NIK_PENDUDUK_TERDAFTAR: 'nikPenduduk' },
  batasi: CATAT.batasi,
  sebutan: sebutanPendataan,
  jalankan: betulkanPendataan,
  tujuan: ({ id }) => `${JALUR_LAPANGAN}/${id}?betul=1`,
});
