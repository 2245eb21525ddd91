import { randomUUID } from 'node:crypto';
import type { HubunganAhliWaris } from '@/lib/keanggotaan/pengajuan/schema';
import type { JenisKoperasi } from '@/lib/platform/db/generated/enums';
import { type Acak, antara, pilihBerbobot, pilihSatu } from './acak';
import { NAMA_BELAKANG, NAMA_LAKI, NAMA_PEREMPUAN } from './kata';

/** Where an application of the demo ends up. */
export const TUJUAN = [
  'DIAJUKAN',
  'MENUNGGU_JAWABAN',
  'DIJAWAB',
  'DITERIMA',
  'DITOLAK',
  'DITARIK',
  'ANGGOTA',
  'KELUAR',
  'MINTA_KELUAR',
] as const;
export type TujuanPermohonan = (typeof TUJUAN)[number];

/** Ends in the buku anggota, whatever came of the membership afterwards. */
export const sampaiDibukukan = (tujuan: TujuanPermohonan): boolean =>
  tujuan === 'ANGGOTA' || tujuan === 'KELUAR' || tujuan === 'MINTA_KELUAR';

export interface KoperasiRencana {
  id: string;
  nama: string;
  kelurahanKode: string;
  adalahKkmp: boolean;
  jenis: JenisKoperasi;
  simpananPokok: bigint;
  simpananWajib: bigint;
}

export interface PemilikRencana {
  penggunaId: string;
  nama: string;
  usahaId: string;
  kelurahanKode: string;
  /** Registered so many days ago. */
  hariTerdaftar: number;
}

export interface RencanaPermohonan {
  pemilik: PemilikRencana;
  koperasi: KoperasiRencana;
  tujuan: TujuanPermohonan;
  kunciKirim: string;
  alasan: string;
  ahliWaris: { nama: string; hubungan: HubunganAhliWaris } | null;
  pertanyaan: string;
  jawaban: string;
  alasanTolak: string;
  caraBayar: 'TUNAI' | 'TRANSFER' | 'QRIS';
  /** Days ago of each moment; later ones are smaller. */
  hari: {
    ajukan: number;
    tanya: number;
    jawab: number;
    putus: number;
    bayar: number;
    keluar: number;
  };
}

const ALASAN = [
  'Ingin membeli bahan baku bersama supaya lebih murah.',
  'Butuh tambahan modal untuk menambah alat.',
  'Ingin belajar mengelola keuangan bersama pengusaha lain.',
  'Rumah dekat dengan kantor koperasi, dan tetangga sudah menjadi anggota.',
  'Ingin produk saya ikut dijual di toko koperasi.',
] as const;
const PERTANYAAN = [
  'Foto KTP belum terbaca jelas. Apakah dapat diunggah ulang?',
  'Apakah usaha Anda masih berjalan di alamat yang tertulis?',
  'Apakah Anda sanggup membayar simpanan wajib setiap bulan?',
] as const;
const JAWABAN = [
  'Sudah saya unggah ulang.',
  'Ya, masih berjalan di alamat itu.',
  'Ya, sanggup.',
] as const;
const ALASAN_TOLAK = [
  'Tempat usaha di luar wilayah kerja koperasi.',
  'Kuota anggota baru tahun ini sudah penuh.',
  'Data pada KTP tidak sama dengan isian.',
] as const;

/** Running applications are young; settled ones lie anywhere since the person registered. */
function jadwal(acak: Acak, tujuan: TujuanPermohonan, paling: number): RencanaPermohonan['hari'] {
  const berjalan = ['DIAJUKAN', 'MENUNGGU_JAWABAN', 'DIJAWAB', 'DITERIMA'].includes(tujuan);
  const ajukan = Math.min(paling, berjalan ? antara(acak, 2, 24) : antara(acak, 20, 320));
  const mundur = (dari: number) => Math.max(0, dari - antara(acak, 1, 6));
  const tanya = mundur(ajukan);
  const jawab = mundur(tanya);
  const putus = mundur(jawab);
  const bayar = mundur(putus);
  return { ajukan, tanya, jawab, putus, bayar, keluar: Math.floor(bayar / 2) };
}

const BOBOT = [
  ['ANGGOTA', 73],
  ['MINTA_KELUAR', 1],
  ['KELUAR', 5],
  ['DITOLAK', 6],
  ['DITARIK', 3],
  ['DIAJUKAN', 4],
  ['MENUNGGU_JAWABAN', 2],
  ['DIJAWAB', 2],
  ['DITERIMA', 4],
] as const satisfies readonly (readonly [TujuanPermohonan, number])[];

/** The first ones of a list pass through every state in turn, so that also a small demo shows all. */
const tujuanKe = (acak: Acak, urutan: number): TujuanPermohonan => {
  const bobot = pilihBerbobot(acak, BOBOT);
  return TUJUAN[urutan] ?? bobot;
};

export function rencanakanSatu(
  acak: Acak,
  pemilik: PemilikRencana,
  koperasi: KoperasiRencana,
  tujuan: TujuanPermohonan,
  hariPalingLama: number,
): RencanaPermohonan {
  const n = antara(acak, 0, PERTANYAAN.length - 1);
  return {
    pemilik,
    koperasi,
    tujuan,
    kunciKirim: randomUUID(),
    alasan: pilihSatu(acak, ALASAN),
    ahliWaris:
      acak() < 0.7
        ? {
            nama: `${pilihSatu(acak, acak() < 0.5 ? NAMA_PEREMPUAN : NAMA_LAKI)} ${pilihSatu(acak, NAMA_BELAKANG)}`,
            hubungan: pilihSatu(acak, ['PASANGAN', 'ANAK', 'ORANG_TUA', 'SAUDARA'] as const),
          }
        : null,
    pertanyaan: PERTANYAAN[n] ?? PERTANYAAN[0],
    jawaban: JAWABAN[n] ?? JAWABAN[0],
    alasanTolak: pilihSatu(acak, ALASAN_TOLAK),
    caraBayar: pilihBerbobot(acak, [
      ['TUNAI', 6],
      ['TRANSFER', 3],
      ['QRIS', 1],
    ] as const),
    hari: jadwal(acak, tujuan, Math.min(pemilik.hariTerdaftar, hariPalingLama)),
  };
}

/**
 * Who applies where. The koperasi whose pengurus has an account gets a well-filled queue; the others
 * share the rest, mostly the Kelurahan Merah Putih of the applicant's own kelurahan.
 *
 * @param utama the koperasi of the pengurus' account, null when there is none
 * @param hariPalingLama how far back an application may lie
 */
export function rencanakanKeanggotaan(pilihan: {
  acak: Acak;
  pemilik: readonly PemilikRencana[];
  koperasi: readonly KoperasiRencana[];
  utama: KoperasiRencana | null;
  hariPalingLama: number;
}): RencanaPermohonan[] {
  const { acak, pemilik, koperasi, utama, hariPalingLama } = pilihan;
  const lain = koperasi.filter((satu) => satu.id !== utama?.id);
  const rencana: RencanaPermohonan[] = [];
  let keUtama = 0;
  let keLain = 0;
  const jatahUtama = utama ? Math.min(90, Math.ceil(pemilik.length / 4)) : 0;
  for (const orang of pemilik) {
    const undian = acak();
    if (utama && keUtama < jatahUtama && undian < 0.3) {
      const tujuan = tujuanKe(acak, keUtama);
      rencana.push(rencanakanSatu(acak, orang, utama, tujuan, hariPalingLama));
      keUtama += 1;
    } else if (undian >= 0.3 && undian < 0.5 && lain.length > 0) {
      const dekat = lain.filter((satu) => satu.kelurahanKode === orang.kelurahanKode);
      const satu = pilihSatu(acak, dekat.length > 0 && acak() < 0.8 ? dekat : lain);
      rencana.push(rencanakanSatu(acak, orang, satu, tujuanKe(acak, keLain), hariPalingLama));
      keLain += 1;
    }
  }
  return rencana.sort((a, b) => b.hari.ajukan - a.hari.ajukan);
}
