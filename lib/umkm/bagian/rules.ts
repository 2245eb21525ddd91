import type { PeringatanIsian } from '@/lib/platform/form-state';
import type { Peringatan } from '@/lib/platform/periksa';
import { tanyaTitikJauh } from '@/lib/wilayah/rules';
import { periksaBpom, periksaPirt } from '../identitas/izin/rules';
import {
  periksaKodePos,
  periksaNib,
  periksaNikPenduduk,
  periksaNpwp,
  periksaTelepon,
} from '../identitas/rules';
import { berbadan } from '../rules';
import type { Bagian, IsiBagian } from './schema';

export const BAGIAN = [
  'pemilik',
  'alamat',
  'usaha',
  'lokasi',
  'keuangan',
  'perizinan',
] as const satisfies readonly Bagian[];

/** Topics about the person; the others are about one business. */
export const BAGIAN_ORANG: readonly Bagian[] = ['pemilik', 'alamat'];

export const JUDUL_BAGIAN: Record<Bagian, string> = {
  pemilik: 'Data pemilik',
  alamat: 'Alamat dan telepon',
  usaha: 'Data usaha',
  lokasi: 'Lokasi usaha',
  keuangan: 'Keuangan dan pekerja',
  perizinan: 'Perizinan',
};

/** Names of the fields in the order of the form; notes, conflicts and summaries use them. */
export const LABEL_ISIAN: { [B in Bagian]: Record<keyof IsiBagian[B] & string, string> } = {
  pemilik: {
    nama: 'Nama lengkap',
    nikPenduduk: 'NIK penduduk',
    jenisKelamin: 'Jenis kelamin',
    tempatLahir: 'Tempat lahir',
    tanggalLahir: 'Tanggal lahir',
    statusKawin: 'Status perkawinan',
    pendidikan: 'Pendidikan terakhir',
    disabilitas: 'Penyandang disabilitas',
  },
  alamat: {
    alamat: 'Alamat rumah',
    rt: 'RT',
    rw: 'RW',
    kelurahanKode: 'Kelurahan tempat tinggal',
    telepon: 'Nomor telepon',
  },
  usaha: {
    nama: 'Nama usaha',
    kegiatanUtama: 'Kegiatan utama',
    produkUtama: 'Produk utama',
    jenisUsahaKode: 'Jenis usaha',
    statusBadanUsaha: 'Badan usaha',
    tanggalMulai: 'Tanggal mulai usaha',
    nib: 'NIB',
    npwp: 'NPWP',
    kbliVersi: 'Tahun daftar KBLI',
    kbliKode: 'Kode KBLI',
  },
  lokasi: {
    alamat: 'Alamat usaha',
    rt: 'RT',
    rw: 'RW',
    kelurahanKode: 'Kelurahan tempat usaha',
    kodePos: 'Kode pos',
    lintang: 'Lintang',
    bujur: 'Bujur',
    akurasiMeter: 'Ketelitian titik',
  },
  keuangan: {
    modalUsaha: 'Modal usaha',
    omzetTahunan: 'Omzet setahun',
    tahunData: 'Tahun data',
    pekerjaDibayarLaki: 'Pekerja laki-laki dibayar',
    pekerjaDibayarPerempuan: 'Pekerja perempuan dibayar',
    pekerjaTidakDibayarLaki: 'Pekerja laki-laki tidak dibayar',
    pekerjaTidakDibayarPerempuan: 'Pekerja perempuan tidak dibayar',
    aset: 'Aset usaha',
    skalaDilaporkan: 'Skala menurut pemilik',
    pekerjaDibayarDisabilitasLaki: 'Penyandang disabilitas laki-laki dibayar',
    pekerjaDibayarDisabilitasPerempuan: 'Penyandang disabilitas perempuan dibayar',
    pekerjaTidakDibayarDisabilitasLaki: 'Penyandang disabilitas laki-laki tidak dibayar',
    pekerjaTidakDibayarDisabilitasPerempuan: 'Penyandang disabilitas perempuan tidak dibayar',
  },
  perizinan: {
    sku: 'Nomor SKU',
    skuHingga: 'SKU berlaku sampai',
    halal: 'Nomor sertifikat halal',
    pirt: 'Nomor P-IRT',
    pirtTerbit: 'Tanggal terbit P-IRT',
    bpom: 'Nomor izin edar BPOM',
    bpomHingga: 'Izin edar BPOM berlaku sampai',
    merek: 'Nomor merek',
    merekKelas: 'Kelas merek',
    merekMulai: 'Merek dilindungi sejak',
    merekHingga: 'Merek dilindungi sampai',
    sni: 'Nomor SNI',
    sniHingga: 'SNI berlaku sampai',
    umku: 'Nomor izin UMKU',
    umkuHingga: 'Izin UMKU berlaku sampai',
    sertifikatStandar: 'Nomor sertifikat standar',
    sertifikatStandarHingga: 'Sertifikat standar berlaku sampai',
  },
};

/** The field of the form that sets this one: how exact a point is known follows from the point. */
export const jangkarIsian = (isian: string): string =>
  isian === 'akurasiMeter' ? 'lintang' : isian;

export interface KonteksPeringatan {
  /** Today in Jakarta, 'YYYY-MM-DD'. */
  hariIni: string;
  /** Postal code of the chosen kelurahan, when known. */
  kodePosKelurahan?: string | undefined;
  /** A point farther than this from the centre of its kelurahan is asked about (rule `titik-lokasi`). */
  titikPalingJauhMeter?: number | undefined;
  /** What the form of the person says, for the tax number of a sole owner. */
  nikPenduduk?: string | undefined;
  /** Year of birth of the owner, when known. */
  tahunLahir?: number | null | undefined;
  /** Day on which the oldest business of the owner began, 'YYYY-MM-DD', when known. */
  mulaiPalingAwal?: string | undefined;
}

const untuk = (isian: string, peringatan: readonly Peringatan[]): PeringatanIsian[] =>
  peringatan.map((satu) => ({ ...satu, isian }));

/** A point far from the kelurahan it is said to be in. */
export function peringatanTitik(
  {
    lintang,
    bujur,
    kelurahanKode,
  }: Partial<Pick<IsiBagian['lokasi'], 'lintang' | 'bujur' | 'kelurahanKode'>>,
  palingJauhMeter: number | undefined,
): PeringatanIsian[] {
  if (!lintang || !bujur || !kelurahanKode || palingJauhMeter === undefined) return [];
  const titik = { lintang: Number(lintang), bujur: Number(bujur) };
  const pesan = tanyaTitikJauh(titik, kelurahanKode, palingJauhMeter);
  return pesan ? [{ kode: 'TITIK_JAUH', pesan, isian: 'lintang' }] : [];
}

type PemeriksaBagian = {
  [B in Bagian]?: (isi: Partial<IsiBagian[B]>, konteks: KonteksPeringatan) => PeringatanIsian[];
};

/** The workers with a disability of a form, each under the workers they are compared with. */
export const PEKERJA_DISABILITAS = {
  pekerjaDibayarDisabilitasLaki: 'pekerjaDibayarLaki',
  pekerjaDibayarDisabilitasPerempuan: 'pekerjaDibayarPerempuan',
  pekerjaTidakDibayarDisabilitasLaki: 'pekerjaTidakDibayarLaki',
  pekerjaTidakDibayarDisabilitasPerempuan: 'pekerjaTidakDibayarPerempuan',
} as const satisfies Partial<Record<keyof IsiBagian['keuangan'], keyof IsiBagian['keuangan']>>;

/** Fields about money and workers that stand behind a fold, as few businesses have anything to say there. */
export const BILA_ADA_KEUANGAN: readonly string[] = [
  'aset',
  'skalaDilaporkan',
  ...Object.keys(PEKERJA_DISABILITAS),
];

/** Workers with a disability are compared with the workers of their kind, never added to them. */
const peringatanDisabilitas = (isi: Partial<IsiBagian['keuangan']>): PeringatanIsian[] =>
  Object.entries(PEKERJA_DISABILITAS).flatMap(([nama, semua]) => {
    const isian = nama as keyof typeof PEKERJA_DISABILITAS;
    if ((isi[isian] ?? 0) <= (isi[semua] ?? 0)) return [];
    const seluruh = `${LABEL_ISIAN.keuangan[semua].toLowerCase()} (${isi[semua] ?? 0} orang)`;
    const pesan = `Jumlah ini lebih banyak daripada ${seluruh}. Periksa keduanya.`;
    return [{ kode: 'DISABILITAS_LEBIH_BANYAK', pesan, isian }];
  });

/** Nobody begins a business as a small child; one taken over from parents may be older. */
const UMUR_MULAI = 10;

const tahun = (tanggal: string): number => Number(tanggal.slice(0, 4));

const mulaiTerlaluMuda = (tanggalMulai: string, tahunLahir: number): boolean =>
  tahun(tanggalMulai) - tahunLahir < UMUR_MULAI;

/** The same oddity where the day of birth is changed and the business stays. */
function peringatanLahir(
  tanggalLahir: string | undefined,
  mulai: string | undefined,
): PeringatanIsian[] {
  if (!tanggalLahir || !mulai || !mulaiTerlaluMuda(mulai, tahun(tanggalLahir))) return [];
  const pesan = `Usaha Anda tercatat mulai tahun ${tahun(mulai)}. Menurut tanggal lahir ini, pemiliknya waktu itu belum berumur ${UMUR_MULAI} tahun. Periksa tahunnya.`;
  return [{ kode: 'MULAI_TERLALU_MUDA', pesan, isian: 'tanggalLahir' }];
}

function peringatanMulai(
  tanggalMulai: string | undefined,
  tahunLahir: number | null | undefined,
): PeringatanIsian[] {
  if (!tanggalMulai || !tahunLahir || !mulaiTerlaluMuda(tanggalMulai, tahunLahir)) return [];
  const pesan = `Menurut tanggal ini, usaha dimulai sebelum pemiliknya berumur ${UMUR_MULAI} tahun. Periksa tahunnya.`;
  return [{ kode: 'MULAI_TERLALU_MUDA', pesan, isian: 'tanggalMulai' }];
}

const PEMERIKSA: PemeriksaBagian = {
  pemilik: ({ nikPenduduk, tanggalLahir, jenisKelamin }, { hariIni, mulaiPalingAwal }) => {
    const hasil = nikPenduduk
      ? periksaNikPenduduk(nikPenduduk, { hariIni, tanggalLahir, jenisKelamin })
      : null;
    return [
      ...(hasil?.ok ? untuk('nikPenduduk', hasil.peringatan) : []),
      ...peringatanLahir(tanggalLahir, mulaiPalingAwal),
    ];
  },
  alamat: ({ telepon }) => {
    const hasil = telepon ? periksaTelepon(telepon) : null;
    return hasil?.ok ? untuk('telepon', hasil.peringatan) : [];
  },
  usaha: ({ nib, npwp, statusBadanUsaha, tanggalMulai }, { nikPenduduk, tahunLahir }) => {
    const badan = berbadan(statusBadanUsaha ?? 'PERORANGAN');
    const hasilNib = nib ? periksaNib(nib) : null;
    const hasilNpwp = npwp
      ? periksaNpwp(npwp, { badan, ...(nikPenduduk ? { nikPenduduk } : {}) })
      : null;
    return [
      ...peringatanMulai(tanggalMulai, tahunLahir),
      ...(hasilNib?.ok ? untuk('nib', hasilNib.peringatan) : []),
      ...(hasilNpwp?.ok ? untuk('npwp', hasilNpwp.peringatan) : []),
    ];
  },
  lokasi: ({ kodePos, ...tempat }, { kodePosKelurahan, titikPalingJauhMeter }) => {
    const hasil = kodePos ? periksaKodePos(kodePos, kodePosKelurahan) : null;
    return [
      ...(hasil?.ok ? untuk('kodePos', hasil.peringatan) : []),
      ...peringatanTitik(tempat, titikPalingJauhMeter),
    ];
  },
  keuangan: (isi) => [
    ...(isi.modalUsaha === 0n && isi.omzetTahunan === 0n
      ? [
          {
            kode: 'ANGKA_NOL',
            pesan: 'Modal dan omzet sama-sama nol. Bila usaha sudah berjalan, isi perkiraannya.',
            isian: 'omzetTahunan',
          },
        ]
      : []),
    ...peringatanDisabilitas(isi),
  ],
  perizinan: ({ pirt, pirtTerbit, bpom }, { hariIni }) => {
    const hasilPirt = pirt ? periksaPirt(pirt, { hariIni, tanggalTerbit: pirtTerbit }) : null;
    const hasilBpom = bpom ? periksaBpom(bpom) : null;
    return [
      ...(hasilPirt?.ok ? untuk('pirt', hasilPirt.peringatan) : []),
      ...(hasilBpom?.ok ? untuk('bpom', hasilBpom.peringatan) : []),
    ];
  },
};

/** What is odd in one topic, though it may be right: shown, and confirmed by whoever sends it. */
export function peringatanBagian<B extends Bagian>(
  bagian: B,
  isi: Partial<IsiBagian[B]>,
  konteks: KonteksPeringatan,
): PeringatanIsian[] {
  return PEMERIKSA[bagian]?.(isi, konteks) ?? [];
}
