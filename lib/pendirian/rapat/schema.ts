import { z } from 'zod';
import { simpananAnggota } from '@/lib/koperasi/simpanan/schema';
import { hariIni } from '@/lib/platform/clock';
import type { JabatanKoperasi } from '@/lib/platform/db/generated/enums';
import {
  atauNull,
  berhuruf,
  opsional,
  pilihan,
  tanggalIso,
  teks,
  teksNama,
  teksOpsional,
} from '@/lib/platform/isian';
import { DEWAN_SYARIAH, JABATAN_TERPILIH } from '../halangan/rules';
import { RUJUKAN } from '../langkah/schema';
import { CARA_PERTEMUAN } from '../penyuluhan/schema';

/** Most members of a dewan pengawas syariah who are no founders. */
const DEWAN_LUAR_PALING_BANYAK = 5;

/** One name a line; nothing is nobody. */
const daftarNama = teksOpsional({
  label: 'anggota dewan pengawas syariah',
  maks: 700,
  barisBanyak: true,
}).transform((isi, ctx) => {
  const nama = (isi ?? '')
    .split('\n')
    .map((baris) => baris.trim())
    .filter(Boolean);
  const galat = (message: string) => ctx.addIssue({ code: 'custom', message });
  if (nama.length > DEWAN_LUAR_PALING_BANYAK)
    galat(`Tulis paling banyak ${DEWAN_LUAR_PALING_BANYAK} orang, satu nama setiap baris.`);
  if (nama.some((satu) => [...satu].length < 3 || [...satu].length > 120))
    galat('Setiap nama 3 sampai 120 karakter, satu nama setiap baris.');
  if (!nama.every(berhuruf)) galat('Setiap nama ditulis dengan huruf, satu nama setiap baris.');
  return nama;
});

const polos = z.strictObject({
  ...RUJUKAN,
  tanggal: tanggalIso({ label: 'tanggal rapat', min: '2020-01-01', maks: hariIni }),
  cara: pilihan(CARA_PERTEMUAN, 'cara rapat'),
  tempat: teks({ label: 'tempat rapat', maks: 300, min: 5 }),
  pemimpin: teksNama({ label: 'pemimpin rapat', maks: 120, min: 3 }),
  pejabat: teksNama({ label: 'pejabat dinas yang hadir', maks: 120, min: 3 }),
  keputusan: teks({ label: 'keputusan rapat', maks: 4000, min: 20, barisBanyak: true }),
  simpananPokok: simpananAnggota('simpanan pokok', 1n),
  simpananWajib: simpananAnggota('simpanan wajib'),
  namaLurah: opsional(teksNama({ label: 'nama lurah', maks: 120, min: 3 })),
  dewanSyariahLuar: daftarNama,
  rekomendasiDsn: atauNull(teks({ label: 'nomor rekomendasi DSN-MUI', maks: 80, min: 3 })),
});

const TIAP_PENDIRI =
  /^(hadir|jabatan|bersedia)\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;
const jabatanSchema = z.enum([...JABATAN_TERPILIH, DEWAN_SYARIAH]).or(z.literal(''));

/** Name of a field about one founder: 'hadir.<id>'. */
export const isianPendiri = (isian: 'hadir' | 'jabatan' | 'bersedia', pendiriId: string): string =>
  `${isian}.${pendiriId}`;

export interface HasilPendiri {
  hadir: boolean;
  jabatan: JabatanKoperasi | null;
  /** Elected without being there, and has agreed in writing. */
  bersedia: boolean;
}

/** The founding meeting, with attendance and office of each founder in fields of their own. */
export const rapatSchema = z.record(z.string(), z.unknown()).transform((mentah, ctx) => {
  const pendiri = new Map<string, HasilPendiri>();
  const sisa: Record<string, unknown> = {};
  for (const [nama, nilai] of Object.entries(mentah)) {
    const cocok = TIAP_PENDIRI.exec(nama);
    if (!cocok) {
      sisa[nama] = nilai;
      continue;
    }
    const [, isian, id = ''] = cocok;
    const satu = pendiri.get(id) ?? { hadir: false, jabatan: null, bersedia: false };
    const jabatan = jabatanSchema.safeParse(nilai);
    if (isian === 'hadir') satu.hadir = nilai === 'ya';
    else if (isian === 'bersedia') satu.bersedia = nilai === 'ya';
    else if (jabatan.success) satu.jabatan = jabatan.data === '' ? null : jabatan.data;
    else ctx.addIssue({ code: 'custom', path: [nama], message: 'Pilih jabatan dari daftar.' });
    pendiri.set(id, satu);
  }
  const terbaca = polos.safeParse(sisa);
  if (!terbaca.success) {
    for (const { path, message } of terbaca.error.issues)
      ctx.addIssue({ code: 'custom', path: [...path], message });
    return z.NEVER;
  }
  return { ...terbaca.data, pendiri };
});
export type RapatInput = z.output<typeof rapatSchema>;
