import { z } from 'zod';
import { denganAturan, type Pelapor } from '@/lib/platform/aturan-isian';
import { hariIni } from '@/lib/platform/clock';
import {
  atauNull,
  bilanganBulat,
  centang,
  daftarIsian,
  kodeUuid,
  opsional,
  persenDesimal,
  pilihan,
  rupiah,
  tanggalIso,
  teks,
  teksNama,
} from '@/lib/platform/isian';
import { caraAkad } from '../biaya/rules';
import { CARA, POLA } from '../produk/schema';
import { TENOR_PALING_LAMA } from '../rules';
import type { SumberModalIsi } from './types';

export const JENIS_SUMBER = ['BANK', 'NON_BANK'] as const;
export const PENERIMA = ['PERORANGAN', 'KOPERASI'] as const;
export const SKALA = ['MIKRO', 'KECIL', 'MENENGAH', 'BESAR'] as const;
/** Akad with a fixed price; shares of profit are not compared across lenders. */
export const AKAD_SUMBER = ['MURABAHAH', 'IJARAH', 'QARDH'] as const;

const plafon = (label: string) => atauNull(rupiah({ label, min: 1n, maks: 1_000_000_000_000n }));
const bulan = (label: string) =>
  atauNull(bilanganBulat({ label, min: 1, maks: TENOR_PALING_LAMA }));
const uraian = (label: string, maks: number) => atauNull(teks({ label, maks, barisBanyak: true }));

const ISIAN = {
  nama: teksNama({ label: 'nama', maks: 120 }),
  penyelenggara: teks({ label: 'penyelenggara', maks: 160 }),
  jenis: pilihan(JENIS_SUMBER, 'jenis'),
  penerima: pilihan(PENERIMA, 'untuk siapa'),
  plafonMin: plafon('jumlah paling sedikit'),
  plafonMaks: plafon('jumlah paling banyak'),
  pola: pilihan(POLA, 'pola'),
  akad: atauNull(pilihan(AKAD_SUMBER, 'akad')),
  cara: atauNull(pilihan(CARA, 'cara menghitung')),
  persen: atauNull(persenDesimal({ label: 'bunga atau margin setahun' })),
  provisiPersen: opsional(persenDesimal({ label: 'provisi' })),
  biayaAdministrasi: opsional(rupiah({ label: 'biaya administrasi' })),
  tenorMin: bulan('jangka waktu paling pendek'),
  tenorMaks: bulan('jangka waktu paling panjang'),
  hanyaPerempuan: centang(),
  skala: z.preprocess(daftarIsian, z.array(pilihan(SKALA, 'kelas usaha')).max(SKALA.length)),
  usiaUsahaBulan: atauNull(bilanganBulat({ label: 'usia usaha', min: 1, maks: 600 })),
  syarat: uraian('syarat', 1000),
  agunan: uraian('agunan', 300),
  caraMengajukan: uraian('cara mengajukan', 500),
  sumber: teks({ label: 'sumber keterangan', maks: 500, min: 3 }),
  tanggalSumber: tanggalIso({ label: 'tanggal sumber', min: '2000-01-01', maks: hariIni }),
  catatan: uraian('catatan', 1000),
  belumDikonfirmasi: centang(),
  aktif: centang(),
};

type Mentah = z.output<z.ZodObject<typeof ISIAN>>;

/** What the pola asks for, and bounds that are the wrong way round. */
function periksaIsi(isi: Partial<Mentah>, ctx: Pelapor): void {
  const galat = (isian: string, message: string) =>
    ctx.addIssue({ code: 'custom', path: [isian], message });
  if (isi.pola === 'SYARIAH' && isi.akad === null) galat('akad', 'Pilih akadnya.');
  if (isi.plafonMin && isi.plafonMaks && isi.plafonMaks < isi.plafonMin) {
    galat('plafonMaks', 'Jumlah paling banyak tidak boleh di bawah yang paling sedikit.');
  }
  if (isi.tenorMin && isi.tenorMaks && isi.tenorMaks < isi.tenorMin) {
    galat('tenorMaks', 'Jangka waktu paling panjang tidak boleh di bawah yang paling pendek.');
  }
  if (isi.pola === 'KONVENSIONAL' && typeof isi.persen === 'string' && isi.cara === null) {
    galat('cara', 'Pilih cara menghitungnya, supaya biayanya dapat dibandingkan.');
  }
}

const denganAturanSumber = <S extends z.ZodType<Mentah>>(skema: S): S =>
  denganAturan(skema, [], periksaIsi);

function keIsi({ aktif, ...isi }: Mentah) {
  const syariah = isi.pola === 'SYARIAH';
  const akad = syariah ? isi.akad : null;
  const tanpaImbalan = akad !== null && caraAkad(akad) === 'TANPA_IMBALAN';
  const hasil: SumberModalIsi = {
    ...isi,
    akad,
    cara: syariah ? null : isi.cara,
    persen: tanpaImbalan ? null : isi.persen,
    nisbah: null,
    provisiPersen: isi.provisiPersen ?? '0',
    biayaAdministrasi: isi.biayaAdministrasi ?? 0n,
    skala: SKALA.filter((satu) => isi.skala.includes(satu)),
  };
  return { isi: hasil, aktif };
}

export const tambahSumberSchema = denganAturanSumber(
  z.strictObject({ kunciKirim: kodeUuid(), ...ISIAN }),
).transform(({ kunciKirim, ...isi }) => ({ kunciKirim, ...keIsi(isi) }));
export type TambahSumberInput = z.output<typeof tambahSumberSchema>;

export const ubahSumberSchema = denganAturanSumber(
  z.strictObject({
    id: kodeUuid(),
    versi: bilanganBulat({ label: 'versi', min: 1 }),
    konfirmasiPeringatan: centang(),
    ...ISIAN,
  }),
).transform(({ id, versi, konfirmasiPeringatan, ...isi }) => ({
  id,
  versi,
  konfirmasi: konfirmasiPeringatan,
  ...keIsi(isi),
}));
export type UbahSumberInput = z.output<typeof ubahSumberSchema>;
