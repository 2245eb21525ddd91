import { z } from 'zod';
import { denganAturan, type Pelapor } from '@/lib/platform/aturan-isian';
import { hariIni, tahunIni } from '@/lib/platform/clock';
import { awalKecil } from '@/lib/platform/format';
import {
  bilanganBulat,
  opsional,
  pilihan,
  rupiah,
  tanggalIso,
  teks,
  teksNama,
  teksOpsional,
  telepon,
} from '@/lib/platform/isian';
import { isianRtRw } from '@/lib/wilayah/schema';
import { periksaPirt } from '../identitas/izin/rules';
import { periksaNpwp } from '../identitas/rules';
import {
  isianBpom,
  isianHalal,
  isianKbli,
  isianKodePos,
  isianNib,
  isianNikPenduduk,
} from '../identitas/schema';
import { berbadan, PENDIDIKAN } from '../rules';
import { IKUTAN_IZIN } from './izin/rules';
import { LABEL_ISIAN } from './rules';

/**
 * The topics of a registration, each a form of its own. The same shapes serve the first registration,
 * the later edit, and the import of a whole record.
 */

const KAWIN = ['BELUM_KAWIN', 'KAWIN', 'CERAI_HIDUP', 'CERAI_MATI'] as const;
export const KELAMIN = ['LAKI_LAKI', 'PEREMPUAN'] as const;
const BADAN_USAHA = [
  'PERORANGAN',
  'CV',
  'PT',
  'PT_PERORANGAN',
  'FIRMA',
  'KOPERASI',
  'LAINNYA',
] as const;

/** RT or RW, as this register keeps it. */
export const rtRw = (label: 'RT' | 'RW') => opsional(isianRtRw(label, 3));

/** Code of a kelurahan of the city. */
export const kelurahanKode = (label: string) =>
  z
    .string({ error: `Pilih ${label}.` })
    .regex(/^32\.76\.(0[1-9]|1[01])\.1\d{3}$/, `Pilih ${label}.`);

/** Degrees with a comma or a dot, as people copy them from a map; kept as text with six decimals at most. */
const derajat = (label: string, dari: number, sampai: number, contoh: string) =>
  opsional(
    z
      .string()
      .trim()
      .transform((isi, ctx) => {
        const rapi = isi.replace(',', '.');
        const nilai = /^-?\d{1,3}(\.\d{1,15})?$/.test(rapi) ? Number(rapi) : Number.NaN;
        if (nilai >= dari && nilai <= sampai) return nilai.toFixed(6);
        ctx.addIssue({
          code: 'custom',
          message: `${label} harus antara ${dari} dan ${sampai} (Depok dan sekitarnya), misalnya ${contoh}.`,
        });
        return z.NEVER;
      }),
  );

/** Where a business is on the map, and how exactly a phone knew it. */
export const isianTitik = {
  lintang: derajat('Lintang', -6.6, -6.2, '-6.402500'),
  bujur: derajat('Bujur', 106.6, 107, '106.794200'),
  akurasiMeter: opsional(bilanganBulat({ label: 'ketelitian', maks: 100_000 })),
};

/** A point has both of its degrees or none. */
function periksaPasanganTitik({ lintang, bujur }: Titik, ctx: Pelapor): void {
  if ((lintang === undefined) === (bujur === undefined)) return;
  ctx.addIssue({
    code: 'custom',
    path: [lintang === undefined ? 'lintang' : 'bujur'],
    message: 'Isi lintang dan bujur bersama-sama, atau kosongkan keduanya.',
  });
}

/** A form that asks where a business is on the map. */
export const denganTitik = <S extends z.ZodType<Titik>>(skema: S): S =>
  denganAturan(skema, ['lintang', 'bujur'], periksaPasanganTitik);
interface Titik {
  lintang?: string | undefined;
  bujur?: string | undefined;
}

const nikPendudukDepan = isianNikPenduduk();

export const pemilikSchema = z.strictObject({
  nama: teksNama({ label: 'nama lengkap', maks: 120, min: 2 }),
  nikPenduduk: nikPendudukDepan,
  jenisKelamin: pilihan(KELAMIN, 'jenis kelamin'),
  tempatLahir: teks({ label: 'tempat lahir', maks: 80 }),
  tanggalLahir: tanggalIso({ label: 'tanggal lahir', maks: () => hariIni() }),
  statusKawin: opsional(pilihan(KAWIN, 'status perkawinan')),
  pendidikan: opsional(pilihan(PENDIDIKAN, 'pendidikan terakhir')),
  disabilitas: opsional(pilihan(['ya', 'tidak'], 'jawaban tentang disabilitas')),
});
export type PemilikInput = z.output<typeof pemilikSchema>;

export const alamatSchema = z.strictObject({
  alamat: teks({ label: 'alamat rumah', maks: 300, min: 5 }),
  rt: rtRw('RT'),
  rw: rtRw('RW'),
  kelurahanKode: kelurahanKode('kelurahan tempat tinggal'),
  telepon: telepon(),
});
export type AlamatInput = z.output<typeof alamatSchema>;

export const isianUsaha = {
  nama: teksNama({ label: 'nama usaha', maks: 160, min: 2 }),
  kegiatanUtama: teks({ label: 'kegiatan utama', maks: 200, min: 3 }),
  produkUtama: teksOpsional({ label: 'produk utama', maks: 200 }),
  jenisUsahaKode: z
    .string({ error: 'Pilih jenis usaha.' })
    .regex(/^[a-z-]{2,20}$/, 'Pilih jenis usaha.'),
  statusBadanUsaha: pilihan(BADAN_USAHA, 'bentuk badan usaha'),
  tanggalMulai: tanggalIso({ label: 'tanggal mulai usaha', maks: () => hariIni() }),
  nib: opsional(isianNib()),
  npwp: teksOpsional({ label: 'NPWP', maks: 60 }),
  kbliVersi: opsional(pilihan(['2020', '2025'], 'tahun daftar KBLI')),
  kbliKode: opsional(isianKbli()),
};

/** Rules of the topic that look at more than one field, whichever of them may be left empty. */
const denganAturanUsaha = <S extends z.ZodType<IsianSalingTerkait>>(skema: S) =>
  denganAturan(
    denganAturan(skema, ['kbliKode', 'kbliVersi'], (isi, ctx) => {
      if (!isi.kbliKode || isi.kbliVersi) return;
      ctx.addIssue({
        code: 'custom',
        path: ['kbliVersi'],
        message: 'Pilih tahun daftar KBLI: kode yang sama dapat berarti lain di daftar yang lain.',
      });
    }),
    ['npwp'],
    (isi, ctx) => {
      const npwp = npwpUsaha(isi);
      if (npwp && !npwp.ok) ctx.addIssue({ code: 'custom', path: ['npwp'], message: npwp.galat });
    },
  ).transform((isi) => {
    const npwp = npwpUsaha(isi);
    return npwp?.ok ? { ...isi, npwp: npwp.nilai } : isi;
  });
interface IsianSalingTerkait {
  kbliKode?: string | undefined;
  kbliVersi?: string | undefined;
  npwp?: string | undefined;
  statusBadanUsaha: (typeof BADAN_USAHA)[number];
}
/** The tax number as it is kept; whether it is one does not depend on who has it. */
const npwpUsaha = ({ npwp, statusBadanUsaha: status }: Partial<IsianSalingTerkait>) =>
  npwp ? periksaNpwp(npwp, { badan: status !== undefined && berbadan(status) }) : null;

export const usahaSchema = denganAturanUsaha(z.strictObject(isianUsaha));
export type UsahaInput = z.output<typeof usahaSchema>;

export const lokasiSchema = denganTitik(
  z.strictObject({
    alamat: teks({ label: 'alamat usaha', maks: 300, min: 5 }),
    rt: rtRw('RT'),
    rw: rtRw('RW'),
    kelurahanKode: kelurahanKode('kelurahan tempat usaha'),
    kodePos: opsional(isianKodePos()),
    ...isianTitik,
  }),
);
export type LokasiInput = z.output<typeof lokasiSchema>;

/** The classes a business may call itself; above them it is no UMKM. */
export const SKALA_DILAPORKAN = ['MIKRO', 'KECIL', 'MENENGAH'] as const;

const orang = (label: string) => opsional(bilanganBulat({ label, maks: 100_000 }));

export const keuanganSchema = z.strictObject({
  modalUsaha: rupiah({ label: 'modal usaha' }),
  omzetTahunan: rupiah({ label: 'omzet setahun' }),
  tahunData: z.string({ error: 'Isi tahun data.' }).transform((isi, ctx) => {
    const nilai = /^\d{4}$/.test(isi.trim()) ? Number(isi) : Number.NaN;
    if (nilai >= 2000 && nilai <= tahunIni()) return nilai;
    ctx.addIssue({
      code: 'custom',
      message: `Tulis tahun data dengan empat angka, dari 2000 sampai ${tahunIni()}.`,
    });
    return z.NEVER;
  }),
  pekerjaDibayarLaki: orang('jumlah pekerja laki-laki yang dibayar'),
  pekerjaDibayarPerempuan: orang('jumlah pekerja perempuan yang dibayar'),
  pekerjaTidakDibayarLaki: orang('jumlah pekerja laki-laki yang tidak dibayar'),
  pekerjaTidakDibayarPerempuan: orang('jumlah pekerja perempuan yang tidak dibayar'),
  aset: opsional(rupiah({ label: 'aset usaha' })),
  skalaDilaporkan: opsional(pilihan(SKALA_DILAPORKAN, 'skala usaha dari daftar')),
  pekerjaDibayarDisabilitasLaki: orang('jumlah penyandang disabilitas laki-laki yang dibayar'),
  pekerjaDibayarDisabilitasPerempuan: orang('jumlah penyandang disabilitas perempuan yang dibayar'),
  pekerjaTidakDibayarDisabilitasLaki: orang(
    'jumlah penyandang disabilitas laki-laki yang tidak dibayar',
  ),
  pekerjaTidakDibayarDisabilitasPerempuan: orang(
    'jumlah penyandang disabilitas perempuan yang tidak dibayar',
  ),
});
export type KeuanganInput = z.output<typeof keuanganSchema>;

const nomorBebas = (label: string) => teksOpsional({ label, maks: 60, min: 3 });

const masaIzin = (label: string) => opsional(tanggalIso({ label }));

/** Days and classes belong to a number, and no protection ends before it begins. */
function periksaMasaIzin(isi: Readonly<Partial<Record<string, string>>>, ctx: Pelapor): void {
  const tolak = (isian: string, message: string) =>
    ctx.addIssue({ code: 'custom', path: [isian], message });
  const tanpaNomor = Object.entries(IKUTAN_IZIN).flatMap(([ikutan, nomor]) =>
    isi[ikutan] && !isi[nomor] ? [nomor] : [],
  );
  for (const nomor of new Set(tanpaNomor)) {
    const nama = awalKecil(LABEL_ISIAN.perizinan[nomor]);
    tolak(nomor, `Isi ${nama}, atau kosongkan isian lain tentang izin itu.`);
  }
  if (isi.merekMulai && isi.merekHingga && isi.merekHingga < isi.merekMulai) {
    tolak('merekHingga', 'Akhir perlindungan merek tidak boleh sebelum mulainya.');
  }
}

const perizinanPolos = z.strictObject({
  sku: nomorBebas('nomor SKU'),
  skuHingga: masaIzin('tanggal akhir SKU'),
  halal: opsional(isianHalal()),
  pirt: teksOpsional({ label: 'nomor P-IRT', maks: 60 }),
  pirtTerbit: opsional(tanggalIso({ label: 'tanggal terbit P-IRT', maks: () => hariIni() })),
  bpom: opsional(isianBpom()),
  bpomHingga: masaIzin('tanggal akhir izin edar BPOM'),
  merek: teksOpsional({ label: 'nomor merek', maks: 30 }),
  merekKelas: teksOpsional({ label: 'kelas merek', maks: 30 }),
  merekMulai: masaIzin('tanggal mulai perlindungan merek'),
  merekHingga: masaIzin('tanggal akhir perlindungan merek'),
  sni: nomorBebas('nomor SNI'),
  sniHingga: masaIzin('tanggal akhir SNI'),
  umku: nomorBebas('nomor izin UMKU'),
  umkuHingga: masaIzin('tanggal akhir izin UMKU'),
  sertifikatStandar: nomorBebas('nomor sertifikat standar'),
  sertifikatStandarHingga: masaIzin('tanggal akhir sertifikat standar'),
});

/** The P-IRT number as it is kept. */
const pirtTercatat = ({ pirt, pirtTerbit }: Partial<z.output<typeof perizinanPolos>>) =>
  pirt ? periksaPirt(pirt, { hariIni: hariIni(), tanggalTerbit: pirtTerbit }) : null;

export const perizinanSchema = denganAturan(
  denganAturan(perizinanPolos, [], periksaMasaIzin),
  ['pirt', 'pirtTerbit'],
  (isi, ctx) => {
    const pirt = pirtTercatat(isi);
    if (pirt && !pirt.ok) ctx.addIssue({ code: 'custom', path: ['pirt'], message: pirt.galat });
  },
).transform((isi) => {
  const pirt = pirtTercatat(isi);
  return pirt?.ok ? { ...isi, pirt: pirt.nilai } : isi;
});
export type PerizinanInput = z.output<typeof perizinanSchema>;

/** Editing: identity number and phone stand masked on the page and change only when typed anew. */
export const ubahPemilikSchema = pemilikSchema.extend({ nikPenduduk: opsional(nikPendudukDepan) });
export const ubahAlamatSchema = alamatSchema.extend({ telepon: opsional(telepon()) });

/**
 * What an officer mends of an owner without an account: what is not known stays open, and what officers do
 * not see (see `TERTUTUP_BAGI_PETUGAS`) changes only when given anew.
 */
export const perbaikiPemilikSchema = ubahPemilikSchema.omit({ disabilitas: true }).extend({
  jenisKelamin: opsional(pilihan(KELAMIN, 'jenis kelamin')),
  tempatLahir: teksOpsional({ label: 'tempat lahir', maks: 80 }),
  tanggalLahir: opsional(tanggalIso({ label: 'tanggal lahir', maks: () => hariIni() })),
});
export const perbaikiAlamatSchema = ubahAlamatSchema.extend({
  alamat: teksOpsional({ label: 'alamat rumah', maks: 300, min: 5 }),
});
export const perbaikiUsahaSchema = denganAturanUsaha(
  z.strictObject({
    ...isianUsaha,
    tanggalMulai: opsional(tanggalIso({ label: 'tanggal mulai usaha', maks: () => hariIni() })),
  }),
);

export const SKEMA_BAGIAN = {
  pemilik: pemilikSchema,
  alamat: alamatSchema,
  usaha: usahaSchema,
  lokasi: lokasiSchema,
  keuangan: keuanganSchema,
  perizinan: perizinanSchema,
} as const;
export type Bagian = keyof typeof SKEMA_BAGIAN;

export interface IsiBagian {
  pemilik: PemilikInput;
  alamat: AlamatInput;
  usaha: UsahaInput;
  lokasi: LokasiInput;
  keuangan: KeuanganInput;
  perizinan: PerizinanInput;
}

/** A whole registration; without the person where the register knows them already. */
export type IsiPendaftaran = Omit<IsiBagian, 'pemilik' | 'alamat'> & {
  pemilik?: IsiBagian['pemilik'] | undefined;
  alamat?: IsiBagian['alamat'] | undefined;
};

export const SKEMA_UBAH = {
  ...SKEMA_BAGIAN,
  pemilik: ubahPemilikSchema,
  alamat: ubahAlamatSchema,
} as const;

/** The same of an officer; its outputs are wider than those of an owner. */
export const SKEMA_PERBAIKI = {
  ...SKEMA_BAGIAN,
  pemilik: perbaikiPemilikSchema,
  alamat: perbaikiAlamatSchema,
  usaha: perbaikiUsahaSchema,
} as const;
