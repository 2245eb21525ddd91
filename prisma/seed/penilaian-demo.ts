import { v4 as uuidv4 } from 'uuid';
import { simpanDokumen, transaksiBerkas } from '@/lib/dokumen/commands';
import { bagianDinilai } from '@/lib/penilaian/bagian/reads';
import { susunPenilaian } from '@/lib/penilaian/commands';
import { himpunanPenilaian } from '@/lib/penilaian/himpunan/reads';
import { cabutPenilaian } from '@/lib/penilaian/keputusan/cabut/commands';
import {
  kembalikanPenilaian,
  lepaskanHasil,
  setujuiPenilaian,
} from '@/lib/penilaian/keputusan/commands';
import { hanyaIsianHalaman } from '@/lib/penilaian/lembar/asing/rules';
import { bagianLembar, himpunanBagian } from '@/lib/penilaian/lembar/bagian/rules';
import { isiBagian } from '@/lib/penilaian/lembar/commands';
import { ISIAN_LEMBAR } from '@/lib/penilaian/lembar/formulir/rules';
import { semulaDari, tulisSemula } from '@/lib/penilaian/lembar/gabung/rules';
import { mulaiLembar } from '@/lib/penilaian/lembar/mulai/commands';
import { isiTersimpan } from '@/lib/penilaian/lembar/terkunci/reads';
import { ajukanPenilaian } from '@/lib/penilaian/pengajuan/commands';
import { tanggapiHasil } from '@/lib/penilaian/tanggapan/commands';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang, seolahPada } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { type Acak, buatAcak } from './demo/acak';
import { isiLembarContoh } from './demo/isi-lembar';
import { pdfContoh } from './demo/pdf';
import {
  HARI_MS,
  type RencanaPenilaian,
  rencanakanPenilaian,
  type Tujuan,
} from './demo/rencana-penilaian';

export interface PelakuPenilaian {
  penilai: Pelaku;
  kepalaBidang: Pelaku;
  /** Enters the answers of koperasi without an account. */
  petugas: Pelaku;
  /** The koperasi that has an account, with its pengurus. */
  pengurus?: { koperasiId: string; pelaku: Pelaku };
}

function pastikan<T>(hasil: Hasil<T, string>, apa: string): T {
  if (hasil.ok) return hasil.nilai;
  throw new Error(`Data demo: ${apa} ditolak (${hasil.alasan})`);
}

function hak<T extends Tindakan>(pelaku: Pelaku, tindakan: T): Wewenang<T> {
  const by = wewenang(pelaku, tindakan);
  if (!by) throw new Error(`Data demo: ${pelaku.nama} tidak berwenang ${tindakan}`);
  return by;
}

/** The worksheet as a file of the penilai, and a draft that rests on it. */
async function buatDraf(tx: Tx, penilai: Pelaku, rencana: RencanaPenilaian): Promise<string> {
  const { koperasiId, nama, tahunBuku, aspek } = rencana;
  const kertasKerja = pastikan(
    await simpanDokumen(tx, hak(penilai, 'dokumen:unggah'), {
      jenis: 'KERTAS_KERJA',
      namaAsli: `kertas-kerja-${tahunBuku}.pdf`,
      koperasiId,
      isi: pdfContoh([
        'KERTAS KERJA PENILAIAN KESEHATAN KOPERASI',
        'Contoh rekaan untuk mode demo',
        `${nama}, tahun buku ${tahunBuku}`,
        ...Object.entries(aspek).map(([kunci, persen]) => `${kunci}: ${persen} %`),
      ]),
    }),
    'kertas kerja',
  );
  const { id } = pastikan(
    await susunPenilaian(tx, hak(penilai, 'penilaian:susun'), {
      koperasiId,
      tahunBuku,
      ...aspek,
      catatan: null,
      kertasKerjaId: kertasKerja.id,
      kunciKirim: uuidv4(),
      konfirmasiPeringatan: true,
    }),
    'penilaian',
  );
  return id;
}

/** The same on the worksheet of the portal, page by page; a draft lacks one of them. */
async function isiLembar(
  tx: Tx,
  penilai: Pelaku,
  { koperasiId, tahunBuku, tujuan, lembar }: RencanaPenilaian,
): Promise<string | null> {
  if (!lembar) return null;
  const by = hak(penilai, 'penilaian:susun');
  const mulai = await mulaiLembar(tx, by, {
    ...{ koperasiId, tahunBuku, himpunan: 'otomatis', konfirmasiPeringatan: true },
    kunciKirim: uuidv4(),
  });
  if (!mulai.ok && mulai.alasan === 'TANPA_HIMPUNAN_COCOK') return null;
  const { id } = pastikan(mulai, 'lembar kerja');
  const { himpunanId, himpunanSidik } = await tx.penilaian.findUniqueOrThrow({
    where: { id },
    select: { himpunanId: true, himpunanSidik: true },
  });
  if (!himpunanId || !himpunanSidik) throw new Error('Data demo: lembar tanpa himpunan');
  const { isi: himpunan } = await himpunanPenilaian({ himpunanId, himpunanSidik }, tx);
  const { benih, mutu, tahunLalu } = lembar;
  const nilai = isiLembarContoh(himpunan, buatAcak(benih), mutu, tahunLalu);
  // What came along from the worksheet of the year before stays.
  for (const satuan of (await isiTersimpan(tx, id)).angka) {
    nilai[ISIAN_LEMBAR.angka(satuan.pos, satuan.tahunBuku === tahunBuku ? 0 : -1)] =
      satuan.nilai.toString();
  }
  const bagian = bagianLembar(himpunan).map(({ kode }) => kode);
  for (const kode of bagian.filter((_, ke) => tujuan !== 'DRAF' || ke !== bagian.length - 3)) {
    const semula = tulisSemula(semulaDari(await isiTersimpan(tx, id)));
    const milik = hanyaIsianHalaman(himpunanBagian(himpunan, kode) ?? himpunan, nilai);
    const isian = { id, bagian: kode, versi: semula, nilai: milik };
    pastikan(await isiBagian(tx, by, isian), 'isian lembar');
  }
  return id;
}

/** What the koperasi says, itself or through an officer. */
async function tanggapi(
  tx: Tx,
  { petugas, pengurus }: PelakuPenilaian,
  { koperasiId, keberatan }: RencanaPenilaian,
  id: string,
  versi: number,
): Promise<void> {
  const sendiri = pengurus?.koperasiId === koperasiId ? pengurus.pelaku : null;
  pastikan(
    await tanggapiHasil(tx, hak(sendiri ?? petugas, 'penilaian:tanggapi'), {
      id,
      versi,
      sikap: keberatan ? 'KEBERATAN' : 'MENERIMA',
      catatan: keberatan
        ? 'Cadangan risiko di neraca akhir tahun sudah ditambah, mohon diperiksa lagi.'
        : null,
      penyampai: sendiri ? null : 'Ketua koperasi',
      dokumenId: [],
    }),
    'tanggapan',
  );
}

/** Days before the last step on which each step was taken. */
const LANGKAH = { susun: 18, ajukan: 14, lepaskan: 10, tanggapi: 4, akhir: 0 } as const;

/** Steps that a way has gone, counted back from its last one. */
const TERAKHIR: Record<Tujuan, keyof typeof LANGKAH> = {
  DRAF: 'susun',
  DIAJUKAN: 'ajukan',
  DIKEMBALIKAN: 'lepaskan',
  MENUNGGU_TANGGAPAN: 'lepaskan',
  BATAS_LEWAT: 'lepaskan',
  DITANGGAPI: 'tanggapi',
  DISETUJUI: 'akhir',
};

/** One assessment from worksheet to decision, each step on its day. */
async function satu(tx: Tx, pelaku: PelakuPenilaian, rencana: RencanaPenilaian): Promise<string> {
  const { tujuan, selesai } = rencana;
  const { penilai, kepalaBidang } = pelaku;
  const susun = hak(penilai, 'penilaian:susun');
  const putuskan = hak(kepalaBidang, 'penilaian:putuskan');
  const pada = <T>(langkah: keyof typeof LANGKAH, kerja: () => Promise<T>): Promise<T> => {
    const hari = LANGKAH[langkah] - LANGKAH[TERAKHIR[tujuan]];
    return seolahPada(new Date(selesai.getTime() - hari * HARI_MS), kerja);
  };
  const id = await pada(
    'susun',
    async () => (await isiLembar(tx, penilai, rencana)) ?? buatDraf(tx, penilai, rencana),
  );
  const { versi } = await tx.penilaian.findUniqueOrThrow({
    where: { id },
    select: { versi: true },
  });
  if (tujuan === 'DRAF') return id;
  // Kept only where the book year has an approved result already.
  const alasanGanti = 'Laporan keuangan diperbaiki setelah diperiksa ulang bersama pengurus.';
  const ajukan = () => ajukanPenilaian(tx, susun, { id, versi, alasanGanti });
  pastikan(await pada('ajukan', ajukan), 'pengajuan');
  if (tujuan === 'DIAJUKAN') return id;
  if (tujuan === 'DIKEMBALIKAN') {
    const catatan = await catatanKembali(tx, id);
    const kembali = () => kembalikanPenilaian(tx, putuskan, { id, versi: versi + 1, ...catatan });
    pastikan(await pada('lepaskan', kembali), 'pengembalian');
    return id;
  }
  const lepas = () => lepaskanHasil(tx, putuskan, { id, versi: versi + 1 });
  pastikan(await pada('lepaskan', lepas), 'pelepasan');
  if (tujuan === 'MENUNGGU_TANGGAPAN' || tujuan === 'BATAS_LEWAT') return id;
  await pada('tanggapi', () => tanggapi(tx, pelaku, rencana, id, versi + 2));
  if (tujuan === 'DITANGGAPI') return id;
  const setuju = () => setujuiPenilaian(tx, putuskan, { id, versi: versi + 3 });
  pastikan(await pada('akhir', setuju), 'persetujuan');
  if (rencana.dicabut) {
    const alasan = 'Neraca yang dipakai ternyata bukan yang disahkan rapat anggota.';
    const cabut = () => cabutPenilaian(tx, putuskan, { id, versi: versi + 4, alasan });
    pastikan(await seolahPada(new Date(selesai.getTime() + 9 * HARI_MS), cabut), 'pencabutan');
  }
  return id;
}

/** What the kepala bidang has to say: in general, on an aspect, and on one of its indicators. */
async function catatanKembali(tx: Tx, id: string) {
  const dinilai = await tx.penilaian.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ tahunBuku: true, aturanKode: true, himpunanId: true, himpunanSidik: true },
      koperasi: { select: { jenis: true, pola: true, kuk: true } },
    },
  });
  const modal = (await bagianDinilai(dinilai, tx)).find(({ kode }) => kode === 'MD');
  const indikator = modal?.indikator.at(0);
  const catatan = 'Modal sendiri tidak sama dengan neraca akhir tahun.';
  return {
    catatan: 'Lampirkan neraca perbandingan, lalu periksa lagi hasilnya.',
    butir: [
      { kode: 'MD', catatan },
      ...(indikator ? [{ kode: indikator.kode, catatan: 'Hitung ulang dengan total aset.' }] : []),
    ],
  };
}

const PER_TRANSAKSI = 6;

/**
 * Gives koperasi their health assessments of the three last closed book years through the same commands
 * as real use: approved, waiting at every step, returned, drafts, never assessed, and a few superseded
 * or revoked ones. The trail keeps the true moment of loading. The same
 * `acak` and the same order of `koperasiIds` give the same assessments.
 *
 * @returns how many were made
 */
export async function buatPenilaianDemo(pilihan: {
  pelaku: PelakuPenilaian;
  koperasiIds: readonly string[];
  acak: Acak;
}): Promise<number> {
  const { pelaku, koperasiIds, acak } = pilihan;
  const baris = await db().koperasi.findMany({
    where: { id: { in: [...koperasiIds] } },
    select: { id: true, nama: true, tanggalBadanHukum: true },
  });
  const menurutId = new Map(baris.map((satu) => [satu.id, satu]));
  const koperasi = koperasiIds.flatMap((id) => {
    const ada = menurutId.get(id);
    const tahunBerdiri = ada?.tanggalBadanHukum?.getUTCFullYear() ?? null;
    return ada ? [{ id, nama: ada.nama, tahunBerdiri }] : [];
  });
  const rencana = rencanakanPenilaian(acak, koperasi, pelaku.pengurus?.koperasiId);
  const selesai: string[] = [];
  for (let mulai = 0; mulai < rencana.length; ) {
    // A worksheet takes as long as many that are typed in.
    const lembar = rencana.slice(mulai).findIndex((satuan) => satuan.lembar !== null);
    const banyak = lembar < 0 ? PER_TRANSAKSI : Math.max(1, Math.min(PER_TRANSAKSI, lembar));
    const bagian = rencana.slice(mulai, mulai + banyak);
    mulai += bagian.length;
    const id = pastikan(
      await transaksiBerkas(async (tx) => {
        const dibuat: string[] = [];
        for (const satuan of bagian) dibuat.push(await satu(tx, pelaku, satuan));
        return berhasil(dibuat);
      }),
      'penilaian',
    );
    selesai.push(...id.filter((_, i) => bagian[i]?.tujuan === 'DISETUJUI'));
    console.log(`  data demo: penilaian ${mulai} dari ${rencana.length}`);
  }
  // News about what is long decided has been read.
  await db().pemberitahuan.updateMany({
    where: { tautan: { in: selesai.map((id) => `/portal/penilaian/${id}`) } },
    data: { dibacaPada: sekarang() },
  });
  return rencana.length;
}
