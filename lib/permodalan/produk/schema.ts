import { z } from 'zod';
import { denganAturan, type Pelapor } from '@/lib/platform/aturan-isian';
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

/** What the pola and the akad ask for. */
function periksaPola({ pola, ...isi }: Partial<Mentah> & Pick<Mentah, 'pola'>, ctx: Pelapor): void {
  const syariah = pola === 'SYARIAH';
  const harga = syariah && isi.akad ? caraAkad(isi.akad) : null;
  const perlu = (ada: unknown, isian: string, message: string) => {
    if (ada === undefined) ctx.addIssue({ code: 'custom', path: [isian], message });
  };
  if (syariah) perlu(isi.akad, 'akad', 'Pilih akadnya.');
  else perlu(isi.cara, 'cara', 'Pilih cara menghitung jasa.');
  if (perluPersen(pola, isi.akad)) {
    perlu(isi.persen, 'persen', `Isi ${syariah ? 'margin atau ujrah' : 'jasa'} setahun.`);
  }
  // What was typed is refused rather than dropped: whoever wrote it meant to ask for it.
  if (harga === 'TANPA_IMBALAN') {
    for (const nama of ['persen', 'provisiPersen'] as const) {
      if (mikroPersen(isi[nama] ?? '0') > 0n) perlu(undefined, nama, PESAN_QARDH[nama]);
    }
  }
  if (harga === 'BAGI_HASIL') perlu(isi.nisbah, 'nisbah', 'Isi nisbah koperasi.');
}

const perluPersen = (pola: Mentah['pola'], akad: Mentah['akad']): boolean =>
  pola !== 'SYARIAH' || (akad !== undefined && caraAkad(akad) === 'FLAT');

/** The rules between the fields of a product. */
const denganKetentuan = <S extends z.ZodType<Mentah>>(skema: S): S =>
  denganAturan(
    denganAturan(
      denganAturan(skema, ['pola'], periksaPola),
      ['plafonMin', 'plafonMaks'],
      ({ plafonMin, plafonMaks }, ctx) => {
        if (plafonMaks >= plafonMin) return;
        const message = 'Plafon paling banyak tidak boleh di bawah yang paling sedikit.';
        ctx.addIssue({ code: 'custom', path: ['plafonMaks'], message });
      },
    ),
    ['tenorMin', 'tenorMaks'],
    ({ tenorMin, tenorMaks }, ctx) => {
      if (tenorMaks >= tenorMin) return;
      const message = 'Jangka waktu paling panjang tidak boleh di bawah yang paling pendek.';
      ctx.addIssue({ code: 'custom', path: ['tenorMaks'], message });
    },
  );

/** The terms; what the pola does not ask for is left out, as radio buttons cannot be emptied. */
function keKetentuan(isi: Mentah): Ketentuan {
  const syariah = isi.pola === 'SYARIAH';
  const bagiHasil = syariah && isi.akad !== undefined && caraAkad(isi.akad) === 'BAGI_HASIL';
  return {
    nama: isi.nama,
    plafonMin: isi.plafonMin,
    plafonMaks: isi.plafonMaks,
    pola: isi.pola,
    akad: syariah ? (isi.akad ?? null) : null,
    cara: syariah ? null : (isi.cara ?? null),
    persen: perluPersen(isi.pola, isi.akad) ? (isi.persen ?? null) : null,
    nisbah: bagiHasil ? (isi.nisbah ?? null) : null,
    provisiPersen: isi.provisiPersen ?? '0',
    biayaAdministrasi: isi.biayaAdministrasi ?? 0n,
    tenorMin: isi.tenorMin,
    tenorMaks: isi.tenorMaks,
    lamaAnggotaMin: isi.lamaAnggotaMin ?? null,
    syarat: isi.syarat ?? null,
    agunan: isi.agunan ?? null,
  };
}

export const tambahProdukSchema = denganKetentuan(
  z.strictObject({
    koperasiId: kodeUuid(),
    kunciKirim: kodeUuid(),
    konfirmasiPeringatan: centang(),
    ...ISIAN,
  }),
).transform(({ koperasiId, kunciKirim, konfirmasiPeringatan, ...isi }) => ({
  koperasiId,
  kunciKirim,
  konfirmasi: konfirmasiPeringatan,
  ketentuan: keKetentuan(isi),
}));
export type TambahProdukInput = z.output<typeof tambahProdukSchema>;

const versi = bilanganBulat({ label: 'versi', min: 1 });

export const ubahProdukSchema = denganKetentuan(
  z.strictObject({ id: kodeUuid(), versi, konfirmasiPeringatan: centang(), ...ISIAN }),
).transform(({ id, versi: dilihat, konfirmasiPeringatan, ...isi }) => ({
  id,
  versi: dilihat,
  konfirmasi: konfirmasiPeringatan,
  ketentuan: keKetentuan(isi),
}));
export type UbahProdukInput = z.output<typeof ubahProdukSchema>;

export const keaktifanProdukSchema = z.strictObject({
  id: kodeUuid(),
  versi,
  aktif: pilihan(['ya', 'tidak'] as const, 'keadaan produk').transform((isi) => isi === 'ya'),
});
export type KeaktifanProdukInput = z.output<typeof keaktifanProdukSchema>;
