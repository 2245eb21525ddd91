import { z } from 'zod';
import {
  centang,
  centangWajib,
  kodeUuid,
  opsional,
  teks,
  teksOpsional,
} from '@/lib/platform/isian';

/** A field about a person who is not known yet: as typed; the command reads it by the rules for persons. */
const mentah = z.string().max(1000).optional();

export const konfirmasiSchema = z.strictObject({
  /** Secret of a link, or id of one's own invitation. */
  kode: z.string().regex(/^[\w-]{36,43}$/, 'Buka lagi undangan Anda, lalu coba sekali lagi.'),
  koperasiId: opsional(kodeUuid()),
  ktpId: opsional(kodeUuid()),
  pekerjaan: teksOpsional({ label: 'pekerjaan', maks: 80, min: 2 }),
  nama: mentah,
  nikPenduduk: mentah,
  jenisKelamin: mentah,
  tempatLahir: mentah,
  tanggalLahir: mentah,
  alamat: mentah,
  rt: mentah,
  rw: mentah,
  kelurahanKode: mentah,
  telepon: mentah,
  wni: centangWajib('Beri tanda bahwa Anda warga negara Indonesia. Pendiri koperasi adalah WNI.'),
  setuju: centangWajib(
    'Beri tanda bahwa Anda setuju data ini dipakai untuk mendirikan koperasi. Tanpa itu Anda belum dapat menjadi pendiri.',
  ),
  konfirmasiPeringatan: centang(),
});
export type KonfirmasiInput = z.output<typeof konfirmasiSchema>;

export const mundurSchema = z.strictObject({
  pendirianId: kodeUuid(),
  alasan: teksOpsional({ label: 'alasan', maks: 500, barisBanyak: true }),
});
export type MundurInput = z.output<typeof mundurSchema>;

export const keluarkanSchema = z.strictObject({
  pendirianId: kodeUuid(),
  pendiriId: kodeUuid(),
  alasan: teks({ label: 'alasan', maks: 500, min: 5, barisBanyak: true }),
});
export type KeluarkanInput = z.output<typeof keluarkanSchema>;
