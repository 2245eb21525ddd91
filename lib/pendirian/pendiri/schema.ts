import { z } from 'zod';
import { denganAturan } from '@/lib/platform/aturan-isian';
import {
  centang,
  centangWajib,
  galatIsian,
  kodeUuid,
  opsional,
  teks,
  teksOpsional,
} from '@/lib/platform/isian';
import { alamatSchema, pemilikSchema } from '@/lib/umkm/bagian/schema';
import { PESAN_KONFIRMASI } from './rules';

/** A field about a person who is not known yet: as typed; read by the rules for persons. */
const mentah = z.string().max(1000).optional();

const konfirmasiPolos = z.strictObject({
  /** Secret of a link, or id of one's own invitation. */
  kode: z.string().regex(/^[\w-]{36,43}$/, 'Buka lagi undangan Anda, lalu coba sekali lagi.'),
  koperasiId: opsional(kodeUuid()),
  ktpId: opsional(kodeUuid()),
  /** Asked of every person; a koperasi has none. */
  pekerjaan: teks({ label: 'pekerjaan', maks: 80, min: 2 }).optional(),
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
export type KonfirmasiInput = z.output<typeof konfirmasiPolos>;

/** The person whom the form of a founder describes, read by the rules for persons. */
export function bacaOrangBaru(isi: Partial<KonfirmasiInput>) {
  const { nama, nikPenduduk, jenisKelamin, tempatLahir, tanggalLahir } = isi;
  const { alamat, rt, rw, kelurahanKode, telepon } = isi;
  const pemilik = pemilikSchema.safeParse({
    ...{ nama, nikPenduduk, jenisKelamin, tempatLahir, tanggalLahir },
  });
  const rumah = alamatSchema.safeParse({ alamat, rt, rw, kelurahanKode, telepon });
  if (pemilik.success && rumah.success) {
    return { ok: true as const, pemilik: pemilik.data, rumah: rumah.data };
  }
  return {
    ok: false as const,
    galat: {
      ...(pemilik.success ? {} : galatIsian(pemilik.error)),
      ...(rumah.success ? {} : galatIsian(rumah.error)),
    },
  };
}

/** A field that a form was drawn with is sent, if only empty: that of a koperasi names it, that of a person does not. */
export const konfirmasiSchema = denganAturan(konfirmasiPolos, [], (isi, ctx) => {
  const galat = (isian: string, message: string) =>
    ctx.addIssue({ code: 'custom', path: [isian], message });
  if (!('koperasiId' in isi) && isi.ktpId === undefined)
    galat('ktpId', PESAN_KONFIRMASI.KTP_BELUM_ADA);
  if (isi.nama === undefined) return;
  const orang = bacaOrangBaru(isi);
  for (const [isian, pesan] of Object.entries(orang.ok ? {} : orang.galat)) {
    for (const satu of pesan) galat(isian, satu);
  }
});

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
