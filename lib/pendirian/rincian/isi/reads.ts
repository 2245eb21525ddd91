import 'server-only';
import {
  JABATAN_PENGURUS,
  JENIS_KOPERASI,
  labelAcuan,
  POLA_PENGELOLAAN,
} from '@/lib/koperasi/acuan';
import { tanggalJakarta } from '@/lib/platform/clock';
import { formatRupiah, formatTanggal, formatWaktu } from '@/lib/platform/format';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { LABEL_RAGAM, ragamDari } from '../../isian/rules';
import { terpilihTanpaHadir } from '../../rapat/pernyataan/rules';
import { LABEL_CARA, LABEL_WILAYAH_KERJA } from '../../tampilan/rules';
import type { BarisPendirian } from '../pilih/reads';
import type { PendirianDto } from '../types';

type Butir = { istilah: string; nilai: string };

/** The plan, as one reads it. */
export const butirRencana = (baris: BarisPendirian): Butir[] => [
  { istilah: 'Bentuk', nilai: LABEL_RAGAM[ragamDari(baris)] },
  {
    istilah: 'Jenis dan pola',
    nilai: `${labelAcuan(JENIS_KOPERASI, baris.jenis)}, ${labelAcuan(POLA_PENGELOLAAN, baris.pola).toLowerCase()}`,
  },
  {
    istilah: 'Rencana kantor',
    nilai: `${baris.alamat}. ${labelKelurahan(baris.kelurahan.nama, baris.kelurahan.kecamatan.nama)}`,
  },
  { istilah: 'Wilayah keanggotaan', nilai: LABEL_WILAYAH_KERJA[baris.wilayahKerja] },
  { istilah: 'Tujuan', nilai: baris.tujuan },
  { istilah: 'Kegiatan usaha', nilai: baris.kegiatan },
  {
    istilah: 'Usulan simpanan',
    nilai: `pokok ${formatRupiah(baris.simpananPokok)}, wajib ${formatRupiah(baris.simpananWajib)} per bulan`,
  },
  { istilah: 'Pemrakarsa', nilai: baris.namaPemrakarsa },
];

/** Who was elected without being there, with the office and whether they have agreed in writing. */
const kalimatTakHadir = (pendiri: BarisPendirian['pendiri']): string =>
  pendiri
    .flatMap(({ nama, hadirRapat, jabatan, bersediaDipilih }) =>
      jabatan && terpilihTanpaHadir({ hadir: hadirRapat === true, jabatan })
        ? [
            `${nama} (${labelAcuan(JABATAN_PENGURUS, jabatan).toLowerCase()}), ${bersediaDipilih ? 'bersedia dipilih, pernyataan tertulis dilampirkan' : 'pernyataan bersedia dipilih belum dicatat'}`,
          ]
        : [],
    )
    .join('; ');

/** The founding meeting; null while it is not recorded. */
export function butirRapat({ rapat, pendiri }: BarisPendirian): Butir[] | null {
  if (!rapat) return null;
  const hadir = pendiri.filter((satu) => satu.hadirRapat).length;
  const takHadir = kalimatTakHadir(pendiri);
  return [
    { istilah: 'Tanggal', nilai: formatTanggal(rapat.tanggal) },
    { istilah: 'Cara dan tempat', nilai: `${LABEL_CARA[rapat.cara]}, ${rapat.tempat}` },
    { istilah: 'Pemimpin rapat', nilai: rapat.pemimpin },
    { istilah: 'Pejabat dinas yang hadir', nilai: rapat.pejabat },
    { istilah: 'Hadir', nilai: `${hadir} dari ${pendiri.length} pendiri` },
    ...(takHadir ? [{ istilah: 'Terpilih tanpa hadir', nilai: takHadir }] : []),
    {
      istilah: 'Simpanan yang diputuskan',
      nilai: `pokok ${formatRupiah(rapat.simpananPokok)}, wajib ${formatRupiah(rapat.simpananWajib)} per bulan`,
    },
    ...(rapat.namaLurah
      ? [{ istilah: 'Ketua pengawas karena jabatan', nilai: `Lurah ${rapat.namaLurah}` }]
      : []),
    ...(rapat.dewanSyariahLuar.length > 0
      ? [
          {
            istilah: 'Dewan pengawas syariah dari luar pendiri',
            nilai: rapat.dewanSyariahLuar.join(', '),
          },
        ]
      : []),
    ...(rapat.rekomendasiDsn
      ? [{ istilah: 'Nomor rekomendasi DSN-MUI', nilai: rapat.rekomendasiDsn }]
      : []),
    { istilah: 'Keputusan rapat', nilai: rapat.keputusan },
  ];
}

/** Akta and numbers, as far as there are any. */
export function butirLegalitas(baris: BarisPendirian): Butir[] {
  const { namaNotaris, nomorAkta, tanggalAkta, nomorBadanHukum, tanggalBadanHukum } = baris;
  return [
    ...(namaNotaris ? [{ istilah: 'Notaris', nilai: namaNotaris }] : []),
    ...(nomorAkta && tanggalAkta
      ? [{ istilah: 'Akta', nilai: `Nomor ${nomorAkta}, ${formatTanggal(tanggalAkta)}` }]
      : []),
    ...(nomorBadanHukum && tanggalBadanHukum
      ? [
          {
            istilah: 'Badan hukum',
            nilai: `${nomorBadanHukum}, ${formatTanggal(tanggalBadanHukum)}`,
          },
        ]
      : []),
    ...(baris.nib ? [{ istilah: 'NIB', nilai: baris.nib }] : []),
    ...(baris.nomorIndukKoperasi
      ? [{ istilah: 'Nomor Induk Koperasi', nilai: baris.nomorIndukKoperasi }]
      : []),
  ];
}

/** Akta and numbers as the text of their fields; what is not there yet is left out. */
export function isianLegalitas(baris: BarisPendirian): Record<string, string> {
  const hari = (tanggal: Date | null) => tanggal && tanggalJakarta(tanggal);
  const isi = {
    namaNotaris: baris.namaNotaris,
    nomorAkta: baris.nomorAkta,
    tanggalAkta: hari(baris.tanggalAkta),
    nomorBadanHukum: baris.nomorBadanHukum,
    tanggalBadanHukum: hari(baris.tanggalBadanHukum),
    nib: baris.nib,
  };
  return Object.fromEntries(
    Object.entries(isi).flatMap(([nama, nilai]) => (nilai ? [[nama, nilai]] : [])),
  );
}

/** The penyuluhan that is to come or that was held; null before there is a date. */
export function penyuluhanTampil({ penyuluhan }: BarisPendirian): PendirianDto['penyuluhan'] {
  const [satu] = penyuluhan;
  if (!satu) return null;
  return {
    waktu: formatWaktu(satu.waktu),
    cara: LABEL_CARA[satu.cara],
    tempat: satu.tempat,
    penyuluh: satu.penyuluh,
    hasil:
      satu.keadaan === 'TERLAKSANA'
        ? `Dilaksanakan, ${satu.jumlahPeserta ?? 0} peserta.${satu.ringkasan ? ` ${satu.ringkasan}` : ''}`
        : 'Belum dilaksanakan.',
  };
}
