'use server';

import { defineAksi } from '@/lib/platform/aksi';
import { bacaPelaku } from '@/lib/platform/auth/pelaku';
import { tungguLaju } from '@/lib/platform/laju';
import { buatTautan, cabutUndangan, undangTelepon } from './commands';
import { PESAN_UNDANG } from './rules';
import { buatTautanSchema, cabutUndanganSchema, undangTeleponSchema } from './schema';

const batasi = async () => {
  const { pelaku } = await bacaPelaku();
  return pelaku.penggunaId ? tungguLaju('undang-pendiri', pelaku.penggunaId) : 0;
};

/** Writing mails takes a little longer than writing none; chance hides which, so that time tells nothing. */
const samarkanLama = () => new Promise<void>((lanjut) => setTimeout(lanjut, Math.random() * 400));

const ke =
  (kabar: string) =>
  ({ pendirianId }: { pendirianId: string }) =>
    `/portal/pendirian/${pendirianId}/pendiri?kabar=${kabar}`;

export const undangTeleponAction = defineAksi({
  tindakan: 'pendirian:kelola',
  skema: undangTeleponSchema,
  pesan: PESAN_UNDANG,
  batasi,
  jalankan: undangTelepon,
  setelah: samarkanLama,
  tujuan: ke('diundang'),
});

export const buatTautanAction = defineAksi({
  tindakan: 'pendirian:kelola',
  skema: buatTautanSchema,
  pesan: PESAN_UNDANG,
  batasi,
  jalankan: buatTautan,
  tujuan: ke('tautan'),
});

export const cabutUndanganAction = defineAksi({
  tindakan: 'pendirian:kelola',
  skema: cabutUndanganSchema,
  pesan: PESAN_UNDANG,
  jalankan: cabutUndangan,
  tujuan: ke('dicabut'),
});
