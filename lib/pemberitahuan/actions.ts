'use server';

import { refresh } from 'next/cache';
import { defineAksi } from '@/lib/platform/aksi';
import { jalurLanjut } from '@/lib/platform/jalur';
import { tandaiDibaca, tandaiSemuaDibaca } from './commands';
import { bacaSatuSchema, bacaSemuaSchema } from './schema';

/** The number at the bell stands in the frame, which the router keeps from page to page. */
const segarkanLonceng = () => refresh();

/** Back to the list, at the message that says what was marked: there the focus goes. */
const ditandai = (apa: string) => `/portal/pemberitahuan?dibaca=${apa}#kabar`;

/** Opens what a notice is about, and marks it as read on the way. */
export const bukaPemberitahuanAction = defineAksi({
  tindakan: 'akun:sendiri',
  skema: bacaSatuSchema,
  pesan: { TIDAK_DITEMUKAN: 'Pemberitahuan ini tidak ditemukan. Muat ulang halaman.' },
  jalankan: tandaiDibaca,
  setelah: segarkanLonceng,
  tujuan: ({ tautan }) => jalurLanjut(tautan ?? undefined, '/portal/pemberitahuan'),
});

export const tandaiDibacaAction = defineAksi({
  tindakan: 'akun:sendiri',
  skema: bacaSatuSchema,
  pesan: { TIDAK_DITEMUKAN: 'Pemberitahuan ini tidak ditemukan. Muat ulang halaman.' },
  jalankan: tandaiDibaca,
  setelah: segarkanLonceng,
  tujuan: (_, { pemberitahuanId }) => ditandai(pemberitahuanId),
});

export const tandaiSemuaDibacaAction = defineAksi({
  tindakan: 'akun:sendiri',
  skema: bacaSemuaSchema,
  pesan: {},
  jalankan: tandaiSemuaDibaca,
  setelah: segarkanLonceng,
  tujuan: () => ditandai('semua'),
});
