'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { jalurSendiri } from '@/lib/platform/asal';
import { bukaIdentitas } from './commands';
import { jalurPembukaan } from './rules';
import { bukaIdentitasSchema } from './schema';

export const bukaIdentitasAction = defineAksi({
  tindakan: 'identitas:buka',
  skema: bukaIdentitasSchema,
  pesan: { TIDAK_DITEMUKAN: 'Orang ini tidak ditemukan.' },
  jalankan: bukaIdentitas,
  tujuan: ({ pelakuUsahaId, karcis }, { kembali }) => {
    const param = new URLSearchParams({ karcis });
    const pulang = jalurSendiri(kembali);
    if (pulang) param.set('kembali', pulang);
    return `${jalurPembukaan(pelakuUsahaId)}?${param}`;
  },
});
