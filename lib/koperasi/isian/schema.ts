import { z } from 'zod';
import { denganAturan, type Pelapor } from '@/lib/platform/aturan-isian';
import { hariIni } from '@/lib/platform/clock';
import {
  atauNull,
  centang,
  pilihan,
  surel,
  tanggalIso,
  teks,
  teksNama,
  telepon,
} from '@/lib/platform/isian';
import type { HasilPeriksa } from '@/lib/platform/periksa';
import { isianKodePos, isianNib, isianNpwp } from '@/lib/umkm/identitas/schema';
import { isianKelurahan, isianRtRw } from '@/lib/wilayah/schema';
import {
  BENTUK_KOPERASI,
  BINAAN_KOPERASI,
  JENIS_KOPERASI,
  KELOMPOK_KOPERASI,
  kodeAcuan,
  lengkapiSektor,
  PENGESAH_BADAN_HUKUM,
  POLA_PENGELOLAAN,
  SEKTOR_USAHA,
  STATUS_NOMOR_INDUK,
} from '../acuan';
import { periksaBadanHukum, periksaNomorIndukKoperasi } from '../identitas/rules';
import { simpananAnggota } from '../simpanan/schema';
import type { JenisIzin } from './izin/rules';
import { galatSilang } from './rules';

/** The fields of a koperasi as forms send them, by topic. Missing or empty optional fields are null. */

const terperiksa = (label: string, periksa: (isi: string) => HasilPeriksa) =>
  teks({ label, maks: 80 }).transform((isi, ctx) => {
    const hasil = periksa(isi);
    if (hasil.ok) return hasil.nilai;
    ctx.addIssue({ code: 'custom', message: hasil.galat });
    return z.NEVER;
  });

const nomorDaftar = (isi: readonly { nomor: number }[], label: string) => {
  const boleh = new Set(isi.map(({ nomor }) => String(nomor)));
  return z
    .string({ error: `Pilih ${label}.` })
    .refine((nilai) => boleh.has(nilai), `Pilih ${label}.`)
    .transform(Number);
};

/** Address of a web page; without a scheme it is taken for https. Others than http(s) are refused. */
const alamatSitus = () =>
  teks({ label: 'situs web', maks: 190 }).transform((isi, ctx) => {
    const lengkap = /^[a-z][a-z0-9+.-]*:/i.test(isi) ? isi : `https://${isi}`;
    const url = URL.canParse(lengkap) ? new URL(lengkap) : null;
    if (url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username) {
      if (url.href.length <= 200) return url.href;
    }
    ctx.addIssue({
      code: 'custom',
      message: 'Periksa situs web. Tulis seperti https://koperasi.contoh.id.',
    });
    return z.NEVER;
  });

const sampaiHariIni = (label: string) => tanggalIso({ label, min: '1900-01-01', maks: hariIni });

export const ISIAN_IDENTITAS = {
  nama: teksNama({ label: 'nama koperasi', maks: 200, min: 3 }),
  nomorIndukKoperasi: atauNull(
    terperiksa('Nomor Induk Koperasi', (isi) => periksaNomorIndukKoperasi(isi)),
  ),
  statusNomorInduk: pilihan(kodeAcuan(STATUS_NOMOR_INDUK), 'keadaan sertifikat'),
  sertifikatBerlakuHingga: atauNull(tanggalIso({ label: 'tanggal berlaku sertifikat' })),
  nomorBadanHukum: atauNull(terperiksa('nomor badan hukum', periksaBadanHukum)),
  tanggalBadanHukum: atauNull(sampaiHariIni('tanggal badan hukum')),
  pengesah: pilihan(kodeAcuan(PENGESAH_BADAN_HUKUM), 'pengesah badan hukum'),
  tempatKedudukan: atauNull(teks({ label: 'tempat kedudukan', maks: 120 })),
  notaris: atauNull(teksNama({ label: 'nama notaris', maks: 120 })),
  nomorPerubahanAnggaranDasar: atauNull(
    teks({ label: 'nomor perubahan anggaran dasar', maks: 80 }),
  ),
  tanggalPerubahanAnggaranDasar: atauNull(sampaiHariIni('tanggal perubahan anggaran dasar')),
  pengesahPerubahan: atauNull(
    pilihan(kodeAcuan(PENGESAH_BADAN_HUKUM), 'pengesah perubahan anggaran dasar'),
  ),
  tempatKedudukanPerubahan: atauNull(
    teks({ label: 'tempat kedudukan setelah perubahan', maks: 120 }),
  ),
  notarisPerubahan: atauNull(teksNama({ label: 'nama notaris perubahan', maks: 120 })),
  jangkaWaktuPerubahan: atauNull(teks({ label: 'jangka waktu', maks: 120 })),
  alasanPerubahan: atauNull(teks({ label: 'alasan perubahan', maks: 500, barisBanyak: true })),
  nib: atauNull(isianNib()),
  npwp: atauNull(isianNpwp(true)),
};

export const ISIAN_BIDANG = {
  bentuk: pilihan(kodeAcuan(BENTUK_KOPERASI), 'bentuk koperasi'),
  jenis: pilihan(kodeAcuan(JENIS_KOPERASI), 'jenis koperasi'),
  kelompok: nomorDaftar(KELOMPOK_KOPERASI, 'kelompok koperasi'),
  sektorUsaha: nomorDaftar(SEKTOR_USAHA, 'sektor usaha'),
  binaan: pilihan(kodeAcuan(BINAAN_KOPERASI), 'binaan'),
  skalaBesar: centang(),
  pola: pilihan(kodeAcuan(POLA_PENGELOLAAN), 'pola pengelolaan'),
  punyaUsp: centang(),
  nomorIzinUsp: atauNull(teks({ label: 'nomor izin', maks: 80 })),
  tanggalIzinUsp: atauNull(sampaiHariIni('tanggal izin')),
  penerbitIzinUsp: atauNull(teks({ label: 'penerbit izin', maks: 120 })),
  izinUspBerlakuHingga: atauNull(tanggalIso({ label: 'masa berlaku izin', min: '1900-01-01' })),
  sertifikatDsn: atauNull(teks({ label: 'nomor sertifikat DSN', maks: 80 })),
  rekomendasiMui: atauNull(teks({ label: 'nomor rekomendasi MUI', maks: 80 })),
  adalahKkmp: centang(),
  kkmpBeroperasi: atauNull(pilihan(['ya', 'tidak'], 'keadaan koperasi')).transform((isi) =>
    isi === null ? null : isi === 'ya',
  ),
};

const ISIAN_KONTAK = {
  telepon: atauNull(telepon({ label: 'telepon kantor' })),
  hp: atauNull(telepon({ label: 'HP kantor' })),
  faks: atauNull(telepon({ label: 'faks kantor' })),
  surel: atauNull(surel({ label: 'surel kantor' })),
  situs: atauNull(alamatSitus()),
};

export const ISIAN_ALAMAT = {
  alamat: teks({ label: 'alamat', maks: 300, min: 5 }),
  rt: atauNull(isianRtRw('RT', 2)),
  rw: atauNull(isianRtRw('RW', 2)),
  kelurahanKode: isianKelurahan(),
  kodePos: atauNull(isianKodePos()),
  ...ISIAN_KONTAK,
};

export const ISIAN_SIMPANAN = {
  simpananPokok: atauNull(simpananAnggota('simpanan pokok')),
  simpananWajib: atauNull(simpananAnggota('simpanan wajib')),
  menerimaAnggota: centang(),
  syaratAnggota: atauNull(teks({ label: 'syarat anggota', maks: 1000, barisBanyak: true })),
  keterangan: atauNull(teks({ label: 'keterangan', maks: 1000, barisBanyak: true })),
};

const nomorIzin = (jenis: JenisIzin) => atauNull(teks({ label: `nomor ${jenis}`, maks: 80 }));
const tanggalIzin = (jenis: JenisIzin) => atauNull(sampaiHariIni(`tanggal ${jenis}`));
const penerbitIzin = (jenis: JenisIzin) =>
  atauNull(teks({ label: `penerbit ${jenis}`, maks: 120 }));
const penanggungJawabIzin = (jenis: JenisIzin) =>
  atauNull(teks({ label: `penanggung jawab ${jenis}`, maks: 120 }));

/** Permits of before the NIB. */
export const ISIAN_IZIN = {
  siupNomor: nomorIzin('SIUP'),
  siupTanggal: tanggalIzin('SIUP'),
  siupPenerbit: penerbitIzin('SIUP'),
  siupPenanggungJawab: penanggungJawabIzin('SIUP'),
  situNomor: nomorIzin('SITU'),
  situTanggal: tanggalIzin('SITU'),
  situPenerbit: penerbitIzin('SITU'),
  situPenanggungJawab: penanggungJawabIzin('SITU'),
  tdpNomor: nomorIzin('TDP'),
  tdpTanggal: tanggalIzin('TDP'),
  tdpPenerbit: penerbitIzin('TDP'),
  tdpPenanggungJawab: penanggungJawabIzin('TDP'),
};

const namaBank = () => atauNull(teksNama({ label: 'nama bank', maks: 80 }));
const atasNama = () => atauNull(teksNama({ label: 'nama pemilik rekening', maks: 120 }));
const nomorRekening = () =>
  atauNull(
    teks({ label: 'nomor rekening', maks: 40 }).transform((isi, ctx) => {
      const angka = isi.replace(/[\s.-]/g, '');
      if (/^\d{5,30}$/.test(angka)) return angka;
      ctx.addIssue({
        code: 'custom',
        message: 'Nomor rekening hanya angka, 5 sampai 30 angka. Salin dari buku rekening.',
      });
      return z.NEVER;
    }),
  );

/** Bank accounts; the public and other offices never see them. */
export const ISIAN_REKENING = {
  rekening1Bank: namaBank(),
  rekening1Nomor: nomorRekening(),
  rekening1AtasNama: atasNama(),
  rekening2Bank: namaBank(),
  rekening2Nomor: nomorRekening(),
  rekening2AtasNama: atasNama(),
};

/** What the pengurus may change about their own koperasi. */
export const ISIAN_PROFIL = { ...ISIAN_KONTAK, ...ISIAN_SIMPANAN };

export const ISIAN_KOPERASI = {
  ...ISIAN_IDENTITAS,
  ...ISIAN_BIDANG,
  ...ISIAN_ALAMAT,
  ...ISIAN_SIMPANAN,
  ...ISIAN_IZIN,
  ...ISIAN_REKENING,
};

/** Puts disagreements between fields beside the fields. */
function laporkanSilang(isi: Partial<IsianKoperasi>, ctx: Pelapor): void {
  for (const { isian, pesan } of galatSilang(isi))
    ctx.addIssue({ code: 'custom', path: [isian], message: pesan });
}

/** A form of some of the fields, with the rules between them. */
export const denganSilang = <S extends z.ZodType<Partial<IsianKoperasi>>>(skema: S): S =>
  denganAturan(skema, [], laporkanSilang);

const polos = z.strictObject(ISIAN_KOPERASI);

/** All fields of a koperasi, clean. */
export type IsianKoperasi = z.output<typeof polos>;
/** What the pengurus may change, clean. */
export type IsianProfil = Pick<IsianKoperasi, keyof typeof ISIAN_PROFIL>;

export const isianKoperasiSchema = z.preprocess(lengkapiSektor, denganSilang(polos));
