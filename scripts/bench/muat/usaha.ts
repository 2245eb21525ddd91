import { nomorUsaha } from '@/lib/umkm/rules';
import { type Acak, antara, pilihBerbobot, pilihSatu } from '@/prisma/seed/demo/acak';
import { NAMA_USAHA, RAGAM_USAHA } from '@/prisma/seed/demo/kata';
import { alamatJalan, anggota, kataLangka, type Orang } from './orang';
import type { Baris } from './salur';
import { hari, idPada, iso, type Jam, tahun } from './waktu';

export interface Usaha {
  id: string;
  nomor: string;
  saat: number;
  status: 'TERVERIFIKASI' | 'DIAJUKAN' | 'PERLU_PERBAIKAN' | 'TIDAK_AKTIF';
  diverifikasiPada: number | null;
  baris: Baris;
}

const STATUS = [
  ['TERVERIFIKASI', 80],
  ['DIAJUKAN', 8],
  ['PERLU_PERBAIKAN', 5],
  ['TIDAK_AKTIF', 7],
] as const;

/** Modal in millions of rupiah, and sales as a multiple of it in tenths, within the class of both. */
interface Kelas {
  skala: 'MIKRO' | 'KECIL' | 'MENENGAH';
  modal: readonly [number, number];
  omzet: readonly [number, number];
}
const KELAS: readonly (readonly [Kelas, number])[] = [
  [{ skala: 'MIKRO', modal: [5, 900], omzet: [9, 22] }, 96],
  [{ skala: 'KECIL', modal: [1_100, 4_800], omzet: [19, 26] }, 3],
  [{ skala: 'MENENGAH', modal: [5_200, 9_500], omzet: [29, 50] }, 1],
];

/** One business of a person; `urutan` is its running number, from 1. */
export function buatUsaha(
  acak: Acak,
  orang: Orang,
  urutan: number,
  jam: Jam,
  pemeriksa: string,
): Usaha {
  const saat = orang.saat + antara(acak, 1_000, 900_000);
  const status = pilihBerbobot(acak, STATUS);
  const ragam = pilihBerbobot(acak, RAGAM_USAHA);
  const { skala, modal, omzet } = pilihBerbobot(acak, KELAS);
  const modalUsaha = antara(acak, modal[0], modal[1]) * 1_000_000;
  const verifikasi =
    status === 'TERVERIFIKASI' || status === 'TIDAK_AKTIF'
      ? jam.sesudah(saat, antara(acak, 1, 14))
      : null;
  const sebutan = acak() < 0.4 ? kataLangka(acak) : (orang.nama.split(' ')[0] ?? '');
  const id = idPada(saat);
  const nomor = nomorUsaha(tahun(saat), BigInt(urutan));
  return {
    id,
    nomor,
    saat,
    status,
    diverifikasiPada: verifikasi,
    baris: {
      id,
      nomor,
      pelaku_usaha_id: orang.id,
      nama_pemilik: orang.nama,
      perempuan: orang.perempuan,
      nama: `${pilihSatu(acak, ragam.nama)} ${pilihSatu(acak, NAMA_USAHA)} ${sebutan}`,
      kegiatan_utama: ragam.kegiatan,
      produk_utama: ragam.produk,
      jenis_usaha_kode: ragam.jenis,
      kbli_kode: ragam.kbli ?? null,
      kbli_versi: ragam.kbli ? 2020 : null,
      status_badan_usaha: 'PERORANGAN',
      nib: acak() < 0.4 ? `99${String(urutan).padStart(11, '0')}` : null,
      alamat: alamatJalan(acak),
      rt: String(antara(acak, 1, 12)).padStart(3, '0'),
      rw: String(antara(acak, 1, 20)).padStart(3, '0'),
      kelurahan_kode: orang.kelurahan.kode,
      kode_pos: orang.kelurahan.kodePos,
      tanggal_mulai: `${antara(acak, 2008, 2024)}-0${antara(acak, 1, 9)}-01`,
      modal_usaha: modalUsaha,
      omzet_tahunan: (modalUsaha / 10) * antara(acak, omzet[0], omzet[1]),
      tahun_data: tahun(jam.kini) - 1,
      skala_modal: skala,
      skala_omzet: skala,
      skala_efektif: skala,
      dasar_skala: 'MODAL',
      versi_aturan_skala: 'pp-7-2021',
      pekerja_dibayar_laki: antara(acak, 0, 3),
      pekerja_dibayar_perempuan: antara(acak, 0, 3),
      pekerja_tidak_dibayar_laki: antara(acak, 0, 1),
      pekerja_tidak_dibayar_perempuan: antara(acak, 0, 1),
      status,
      diajukan_pada: iso(saat),
      diverifikasi_oleh: verifikasi === null ? null : pemeriksa,
      diverifikasi_pada: verifikasi === null ? null : iso(verifikasi),
      dibuat_oleh: orang.akunId,
      pemilik_anggota: anggota(orang),
      sumber: orang.akunId ? 'PORTAL' : 'PETUGAS',
      dibuat_pada: iso(saat),
      diubah_pada: iso(verifikasi ?? saat),
    },
  };
}

/** Permits of a business, and the decisions on it. */
export function ikutanUsaha(
  acak: Acak,
  usaha: Usaha,
  jam: Jam,
  pemeriksa: string,
): { legalitas: Baris[]; peninjauan: Baris[] } {
  const legalitas = (['PIRT', 'HALAL', 'SKU'] as const)
    .filter(() => acak() < 0.08)
    .map((jenis) => ({
      id: idPada(usaha.saat),
      usaha_id: usaha.id,
      jenis,
      nomor: `${jenis}-${usaha.nomor}`,
      berlaku_hingga: hari(jam.kini + antara(acak, 30, 900) * 86_400_000),
    }));
  const dikembalikan = usaha.status === 'PERLU_PERBAIKAN';
  const pada = usaha.diverifikasiPada ?? jam.sesudah(usaha.saat, 3);
  const peninjauan =
    usaha.diverifikasiPada === null && !dikembalikan
      ? []
      : [
          {
            id: idPada(pada),
            usaha_id: usaha.id,
            hasil: dikembalikan ? 'DIKEMBALIKAN' : 'DIVERIFIKASI',
            catatan: dikembalikan ? '{"usaha.nama":"Tulis nama usaha seperti di papan."}' : '{}',
            oleh_id: pemeriksa,
            pada: iso(pada),
          },
        ];
  return { legalitas, peninjauan };
}
