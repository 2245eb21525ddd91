import { z } from 'zod';
import {
  bilanganBulat,
  centang,
  kodeUuid,
  opsional,
  persenDesimal,
  pilihan,
  rupiah,
  teksNama,
  teksOpsional,
} from '@/lib/platform/isian';
import { caraAkad, mikroPersen } from '../biaya/rules';
import { TENOR_PALING_LAMA } from '../rules';
import { PESAN_QARDH } from './rules';
import type { Ketentuan } from './types';

export const POLA = ['KONVENSIONAL', 'SYARIAH'] as const;
export const CARA = ['MENURUN', 'FLAT', 'ANUITAS'] as const;
export const AKAD = ['MURABAHAH', 'IJARAH', 'MUDHARABAH', 'MUSYARAKAH', 'QARDH'] as const;

/** Far above what any koperasi of a city lends; keeps sums inside every column. */
const PLAFON_PALING_BANYAK = 1_000_000_000_000n;

/** Months; the column agrees. */
const LAMA_ANGGOTA_PALING_LAMA = 120;

const plafon = (label: string) => rupiah({ label, min: 1n, maks: PLAFON_PALING_BANYAK });
const bulan = (label: string) => bilanganBulat({ label, min: 1, maks: TENOR_PALING_LAMA });

const ISIAN = {
  nama: teksNama({ label: 'nama produk', maks: 120 }),
  plafonMin: plafon('plafon paling sedikit'),
  plafonMaks: plafon('plafon paling banyak'),
  pola: pilihan(POLA, 'pola'),
  akad: opsional(pilihan(AKAD, 'akad')),
  cara: opsional(pilihan(CARA, 'cara menghitung jasa')),
  persen: opsional(persenDesimal({ label: 'jasa, margin, atau ujrah setahun' })),
  nisbah: opsional(persenDesimal({ label: 'nisbah koperasi' })),
  provisiPersen: opsional(persenDesimal({ label: 'provisi' })),
  biayaAdministrasi: opsional(rupiah({ label: 'biaya administrasi', maks: PLAFON_PALING_BANYAK })),
  tenorMin: bulan('jangka waktu paling pendek'),
  tenorMaks: bulan('jangka waktu paling panjang'),
  lamaAnggotaMin: opsional(
    bilanganBulat({ label: 'lama menjadi anggota', min: 1, maks: LAMA_ANGGOTA_PALING_LAMA }),
  ),
  syarat: teksOpsional({ label: 'syarat', maks: 1000, barisBanyak: true }),
  agunan: teksOpsional({ label: 'agunan', maks: 300 }),
};

type Mentah = z.output<z.ZodObject<typeof ISIAN>>;

/** What the pola and the akad ask for; the rest is left out, as radio buttons cannot be emptied. */
function keKetentuan(isi: Mentah, ctx: z.core.$RefinementCtx): Ketentuan {
  const syariah = isi.pola === 'SYARIAH';
  const harga = syariah && isi.akad ? caraAkad(isi.akad) : null;
  const perlu = (ada: unknown, isian: string, message: string) => {
    if (ada === undefined) ctx.addIssue({ code: 'custom', path: [isian], message });
  };
  if (syariah) perlu(isi.akad, 'akad', 'Pilih akadnya.');
  else perlu(isi.cara, 'cara', 'Pilih cara menghitung jasa.');
  const perluPersen = !syariah || harga === 'FLAT';
  if (perluPersen) {
    perlu(isi.persen, 'persen', `Isi ${syariah ? 'margin atau ujrah' : 'jasa'} setahun.`);
  }
  // What was typed is refused rather than dropped: whoever wrote it meant to ask for it.
  if (harga === 'TANPA_IMBALAN') {
    for (const nama of ['persen', 'provisiPersen'] as const) {
      if (mikroPersen(isi[nama] ?? '0') > 0n) perlu(undefined, nama, PESAN_QARDH[nama]);
    }
  }
  if (harga === 'BAGI_HASIL') perlu(isi.nisbah, 'nisbah', 'Isi nisbah koperasi.');
  if (isi.plafonMaks < isi.plafonMin) {
    perlu(
      undefined,
      'plafonMaks',
      'Plafon paling banyak tidak boleh di bawah yang paling sedikit.',
    );
  }
  if (isi.tenorMaks < isi.tenorMin) {
    perlu(
      undefined,
      'tenorMaks',
      'Jangka waktu paling panjang tidak boleh di bawah yang paling pendek.',
    );
  }
  return {
    nama: isi.nama,
    plafonMin: isi.plafonMin,
    plafonMaks: isi.plafonMaks,
    pola: isi.pola,
    akad: syariah ? (isi.akad ?? null) : null,
    cara: syariah ? null : (isi.cara ?? null),
    persen: perluPersen ? (isi.persen ?? null) : null,
    nisbah: harga === 'BAGI_HASIL' ? (isi.nisbah ?? null) : null,
    provisiPersen: isi.provisiPersen ?? '0',
    biayaAdministrasi: isi.biayaAdministrasi ?? 0n,
    tenorMin: isi.tenorMin,
    tenorMaks: isi.tenorMaks,
    lamaAnggotaMin: isi.lamaAnggotaMin ?? null,
    syarat: isi.syarat ?? null,
    agunan: isi.agunan ?? null,
  };
}

export const tambahProdukSchema = z
  .strictObject({
    koperasiId: kodeUuid(),
    kunciKirim: kodeUuid(),
    konfirmasiPeringatan: centang(),
    ...ISIAN,
  })
  .transform(({ koperasiId, kunciKirim, konfirmasiPeringatan, ...isi }, ctx) => ({
    koperasiId,
    kunciKirim,
    konfirmasi: konfirmasiPeringatan,
    ketentuan: keKetentuan(isi, ctx),
  }));
export type TambahProdukInput = z.output<typeof tambahProdukSchema>;

const versi = bilanganBulat({ label: 'versi', min: 1 });

export const ubahProdukSchema = z
  .strictObject({ id: kodeUuid(), versi, konfirmasiPeringatan: centang(), ...ISIAN })
  .transform(({ id, versi: dilihat, konfirmasiPeringatan, ...isi }, ctx) => ({
    id,
    versi: dilihat,
    konfirmasi: konfirmasiPeringatan,
    ketentuan: keKetentuan(isi, ctx),
  }));
export type UbahProdukInput = z.output<typeof ubahProdukSchema>;

export const keaktifanProdukSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  aktif: pilihan(['ya', 'tidak'] as const, 'keadaan produk').transform((isi) => isi === 'ya'),
});
export type KeaktifanProdukInput = z.output<typeof keaktifanProdukSchema>;
