'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { jalurSendiri } from '@/lib/platform/asal';
import { mintaKtp } from './commands';
import { jalurKtp } from './rules';
import { bukaKtpSchema } from './schema';

export const bukaKtpAction = defineAksi({
  tindakan: 'dokumen:baca',
  skema: bukaKtpSchema,
  pesan: { TIDAK_DITEMUKAN: 'KTP ini tidak ditemukan, atau tidak dapat dibuka oleh akun Anda.' },
  jalankan: mintaKtp,
  // Back to the page, not to the file: following the answer must not use the ticket up.
  tujuan: ({ dokumenId, karcis }, { kembali }) => {
    const param = new URLSearchParams({ karcis });
    const pulang = jalurSendiri(kembali);
    if (pulang) param.set('kembali', pulang);
    return `${jalurKtp(dokumenId)}?${param}`;
  },
});
