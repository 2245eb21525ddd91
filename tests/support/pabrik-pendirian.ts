import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { type BerkasTerperiksa, periksaIsi } from '@/lib/dokumen/isi/reads';
import { versiDraf } from '@/lib/draf/versi/reads';
import { unggahBerkas } from '@/lib/pendirian/berkas/commands';
import type { IsianPendirian } from '@/lib/pendirian/isian/schema';
import { batalkanPendirian } from '@/lib/pendirian/langkah/pemrakarsa/commands';
import { mulaiPendirian, simpanLangkahMulai } from '@/lib/pendirian/mulai/commands';
import { bacaDrafMulai } from '@/lib/pendirian/mulai/reads';
import { konfirmasiPendiri } from '@/lib/pendirian/pendiri/commands';
import type { KonfirmasiInput } from '@/lib/pendirian/pendiri/schema';
import { sahkanBadanHukum } from '@/lib/pendirian/pengesahan/commands';
import { simpanRapat } from '@/lib/pendirian/rapat/commands';
import type { HasilPendiri, RapatInput } from '@/lib/pendirian/rapat/schema';
import { bacaPendirian } from '@/lib/pendirian/rincian/reads';
import { simpanSetoran } from '@/lib/pendirian/setoran/commands';
import { buatTautan } from '@/lib/pendirian/undangan/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { berhasil } from '@/lib/platform/hasil';
import { KELURAHAN } from '@/lib/wilayah/data';
import {
  type Jalan,
  jalanSampai,
  setujuiBerkas,
  type TitikJalan,
} from '@/prisma/seed/demo/jalan-pendirian';
import { langkahMulaiDari, tokenTautan } from '@/prisma/seed/demo/kumpul-pendiri';
import { pdfContoh } from '@/prisma/seed/demo/pdf';
import { kataAcak } from './kata';
import { jalankan, pasti } from './pabrik-keanggotaan';
import { buatBanyakOrang, buatOrang, jadikanPendiri, type OrangUji } from './pabrik-pendiri';
import { buatPelaku, hak, KELURAHAN_UJI } from './pabrik-umkm';

/** Makers of foundings for tests, through the same commands as real use. */

type Akun = Pelaku & { penggunaId: string };

let urutan = 0;

export { buatOrang, type OrangUji } from './pabrik-pendiri';

/** A name that no other test has, nor one like it. */
export const namaUji = (jenis = 'Konsumen'): string =>
  `Koperasi ${jenis} ${kataAcak()} ${kataAcak()} ${kataAcak()}`;

const KATA_JENIS: Record<IsianPendirian['jenis'], string> = {
  PRODUSEN: 'Produsen',
  PEMASARAN: 'Pemasaran',
  KONSUMEN: 'Konsumen',
  JASA: 'Jasa',
  SIMPAN_PINJAM: 'Simpan Pinjam',
};

export const isianUji = (ubah: Partial<IsianPendirian> = {}): IsianPendirian => ({
  ragam: 'PRIMER',
  jenis: 'KONSUMEN',
  pola: 'KONVENSIONAL',
  koperasiId: null,
  kelurahanKode: KELURAHAN_UJI,
  alamat: 'Jalan Koperasi Baru 1',
  wilayahKerja: 'KOTA',
  nama: ubah.ragam === 'KKMP' ? null : namaUji(KATA_JENIS[ubah.jenis ?? 'KONSUMEN']),
  tujuan: 'Membeli bahan baku bersama.',
  kegiatan: 'Toko bahan kue untuk anggota.',
  sektorUsaha: 7,
  simpananPokok: 100_000n,
  simpananWajib: 20_000n,
  ...ubah,
});

export async function simpanDrafUji(
  akun: Pelaku,
  isi: IsianPendirian,
  draf = uuidv7(),
): Promise<string> {
  const by = hak(akun, 'pendirian:mulai');
  pasti(
    await jalankan(async (tx) => {
      const ada = await bacaDrafMulai(by, draf, tx);
      for (const [langkah, teks] of Object.entries(langkahMulaiDari(isi)))
        pasti(
          await simpanLangkahMulai(tx, by, langkah as 'bentuk', {
            draf,
            versi: versiDraf(by, ada?.isi[langkah as 'bentuk'] ?? {}),
            perintah: 'simpan',
            isi: teks,
          }),
        );
      return berhasil(null);
    }),
  );
  return draf;
}

/** Begins it with the doubts that the page showed, ticked unless told otherwise. */
export const mulai = async (
  akun: Pelaku,
  draf: string,
  diperiksa: string[] = [],
  dicentang = diperiksa.length > 0,
) => {
  const by = hak(akun, 'pendirian:mulai');
  const dibaca = versiDraf(by, (await bacaDrafMulai(by, draf))?.isi);
  return jalankan((tx) =>
    mulaiPendirian(tx, by, {
      draf,
      dibaca,
      konfirmasiPeringatan: dicentang,
      diperiksa,
    }),
  );
};

export interface PendirianUji {
  id: string;
  pemrakarsa: OrangUji;
  undanganId: string;
}

/** A founding that has just begun; the initiator is not a founder yet. */
export async function mulaiUji(
  ubah: Partial<IsianPendirian> = {},
  pemrakarsa?: OrangUji,
): Promise<PendirianUji> {
  const orang = pemrakarsa ?? (await buatOrang());
  const draf = await simpanDrafUji(orang.akun, isianUji(ubah));
  const { id, undanganId } = pasti(await mulai(orang.akun, draf));
  return { id, pemrakarsa: orang, undanganId: undanganId ?? '' };
}

export async function tautanUji({ id, pemrakarsa }: PendirianUji): Promise<string> {
  const undanganId = uuidv7();
  pasti(
    await jalankan((tx) =>
      buatTautan(tx, hak(pemrakarsa.akun, 'pendirian:kelola'), { pendirianId: id, id: undanganId }),
    ),
  );
  return tokenTautan(db(), undanganId);
}

export const isianKonfirmasi = (
  orang: Pick<OrangUji, 'ktpId'>,
  kode: string,
  ubah: Partial<KonfirmasiInput> = {},
): KonfirmasiInput => ({
  kode,
  ktpId: orang.ktpId,
  pekerjaan: 'Pedagang',
  wni: true,
  setuju: true,
  konfirmasiPeringatan: false,
  ...ubah,
});

export const konfirmasi = (orang: OrangUji, kode: string, ubah: Partial<KonfirmasiInput> = {}) =>
  jalankan((tx) =>
    konfirmasiPendiri(tx, hak(orang.akun, 'pendirian:ikut'), isianKonfirmasi(orang, kode, ubah)),
  );

/** A founding with so many founders, the initiator the first of them. */
export async function kumpulkan(
  jumlah = 9,
  ubah: Partial<IsianPendirian> = {},
): Promise<PendirianUji & { pendiri: OrangUji[]; token: string }> {
  const pendiri = await buatBanyakOrang(jumlah);
  const awal = await mulaiUji(ubah, pendiri[0]);
  await jadikanPendiri(awal.id, pendiri);
  return { ...awal, pendiri, token: await tautanUji(awal) };
}

export const keadaan = (id: string) =>
  db().pendirian.findUniqueOrThrow({
    where: { id },
    select: { status: true, giliran: true, versi: true, koperasiId: true },
  });
const versi = async (id: string) => (await keadaan(id)).versi;

/** A file whose content was checked, as uploads are. */
export async function berkasUji(): Promise<BerkasTerperiksa> {
  return pasti(
    await periksaIsi({
      jenis: 'BERKAS_PENDIRIAN',
      namaAsli: 'berkas.pdf',
      isi: pdfContoh(['Berkas uji']),
    }),
  );
}

export async function unggah(
  orang: OrangUji,
  pendirianId: string,
  kode: string,
  pendiriId?: string,
) {
  const berkas = await berkasUji();
  return jalankan((tx) =>
    unggahBerkas(tx, hak(orang.akun, 'pendirian:kelola'), berkas, {
      pendirianId,
      kode,
      pendiriId,
      kembali: undefined,
    }),
  );
}

/** Hands in every required document of the present step that is not there. */
export async function lengkapiBerkas(pemrakarsa: OrangUji, id: string): Promise<void> {
  const dilihat = await bacaPendirian(hak(pemrakarsa.akun, 'pendirian:baca'), id);
  const butir = dilihat?.berkas.find((tahap) => tahap.kini)?.butir ?? [];
  for (const satu of butir)
    if (satu.wajib && !satu.berkas)
      pasti(await unggah(pemrakarsa, id, satu.kode, satu.pendiriId ?? undefined));
}

/** Ids of the active founders, in order. */
export const idPendiri = async (pendirianId: string): Promise<string[]> =>
  (
    await db().pendiri.findMany({
      where: { pendirianId, status: 'AKTIF' },
      orderBy: { urutan: 'asc' },
      select: { id: true },
    })
  ).map(({ id }) => id);

const SUSUNAN = ['KETUA', 'SEKRETARIS', 'BENDAHARA', 'KETUA_PENGAWAS'] as const;

export async function isianRapat(
  id: string,
  ubah: Partial<Omit<RapatInput, 'pendiri'>> = {},
  pendiri?: Map<string, HasilPendiri>,
): Promise<RapatInput> {
  const semua = await idPendiri(id);
  return {
    id,
    versi: await versi(id),
    tanggal: hariIni(),
    cara: 'LURING',
    tempat: 'Balai warga',
    pemimpin: 'Pemimpin Rapat',
    pejabat: 'Bayu Petugas',
    keputusan: 'Menyepakati anggaran dasar dan memilih pengurus.',
    simpananPokok: 100_000n,
    simpananWajib: 20_000n,
    namaLurah: undefined,
    dewanSyariahLuar: [],
    rekomendasiDsn: null,
    ...ubah,
    pendiri:
      pendiri ??
      new Map(
        semua.map((satu, n) => [
          satu,
          { hadir: true, jabatan: SUSUNAN[n] ?? null, bersedia: false },
        ]),
      ),
  };
}

export const catatRapat = async (
  orang: OrangUji,
  id: string,
  ubah: Partial<Omit<RapatInput, 'pendiri'>> = {},
  pendiri?: Map<string, HasilPendiri>,
) => {
  const isi = await isianRapat(id, ubah, pendiri);
  return jalankan((tx) => simpanRapat(tx, hak(orang.akun, 'pendirian:kelola'), isi));
};

export const catatSetoran = async (orang: OrangUji, id: string, tambahan = 0n) => {
  const input = {
    id,
    versi: await versi(id),
    setoran: new Map((await idPendiri(id)).map((satu) => [satu, { tanggal: hariIni(), tambahan }])),
  };
  return jalankan((tx) => simpanSetoran(tx, hak(orang.akun, 'pendirian:kelola'), input));
};

export const nomorAhu = (): string => {
  urutan += 1;
  const angka = String(Math.floor(Math.random() * 9_000_000) + 1_000_000);
  return `AHU-${angka}.AH.01.26.TAHUN ${hariIni().slice(0, 4)}`;
};

let petugasUji: Promise<Akun> | undefined;
export const petugas = (): Promise<Akun> => {
  petugasUji ??= buatPelaku('PETUGAS');
  return petugasUji;
};

/** Moves the penyuluhan that is set into the past: its hour has come. */
export const lewatkanPenyuluhan = (pendirianId: string) =>
  db().penyuluhanPendirian.updateMany({
    where: { pendirianId, keadaan: 'TERJADWAL' },
    data: { waktu: new Date(Date.now() - 60_000) },
  });

/** Takes a founding with enough founders as far as a point, on the straight way. */
export async function sampai(
  { id, pemrakarsa }: Pick<PendirianUji, 'id' | 'pemrakarsa'>,
  tujuan: TitikJalan,
  { dari, ...pilihan }: { dari?: TitikJalan; tambahan?: bigint; simpanPinjam?: boolean } = {},
): Promise<void> {
  const kini = hariIni();
  const jalan: Jalan = {
    id,
    pemrakarsa: pemrakarsa.akun,
    petugas: await petugas(),
    jalankan: async (kerja, apa) => {
      if (apa === 'penyuluhan') await lewatkanPenyuluhan(id);
      return pasti(await jalankan(kerja));
    },
    berkas: await berkasUji(),
    simpanPinjam: false,
    tambahan: 0n,
    hari: { penyuluhan: kini, rapat: kini, akta: kini, badanHukum: kini },
    // Still ahead when it is set; it is moved back before it is recorded.
    waktuPenyuluhan: new Date(`${tambahHari(kini, 1)}T10:15:00+07:00`),
    nomor: {
      akta: '12',
      badanHukum: nomorAhu(),
      nib: '9120001234567',
      indukKoperasi: nomorIndukUji(),
    },
    ...pilihan,
  };
  await jalanSampai(jalan, tujuan, dari);
}

/** Approves every document that stands and was not looked at, or those of some kinds. */
export async function setujuiSemuaBerkas(id: string, kode?: readonly string[]): Promise<void> {
  await setujuiBerkas(
    { id, petugas: await petugas(), jalankan: async (kerja) => pasti(await jalankan(kerja)) },
    kode,
  );
}

export const nomorIndukUji = (): string =>
  `3276${String(Math.floor(Math.random() * 900_000_000) + 100_000_000)}`;

export const sahkan = (akun: Pelaku, id: string, v: number) =>
  jalankan((tx) =>
    sahkanBadanHukum(tx, hak(akun, 'pendirian:periksa'), {
      id,
      versi: v,
      kelompok: 16,
      sektorUsaha: 7,
    }),
  );

/** A kelurahan in which no KKMP is, or is being founded. */
export async function kelurahanTanpaKkmp(): Promise<string> {
  const [ada, berjalan] = await Promise.all([
    db().koperasi.findMany({ where: { adalahKkmp: true }, select: { kelurahanKode: true } }),
    db().pendirian.findMany({
      where: { adalahKkmp: true, status: { notIn: ['DITOLAK', 'DIBATALKAN'] } },
      select: { kelurahanKode: true },
    }),
  ]);
  const terpakai = new Set([...ada, ...berjalan].map((satu) => satu.kelurahanKode));
  const bebas = KELURAHAN.find(({ kode }) => !terpakai.has(kode));
  if (!bebas) throw new Error('Semua kelurahan uji sudah punya KKMP.');
  return bebas.kode;
}

/** A koperasi with its badan hukum, written straight. */
export async function buatKoperasiSah(
  ubah: { adalahKkmp?: boolean; kelurahanKode?: string; nomorBadanHukum?: string | null } = {},
): Promise<string> {
  urutan += 1;
  const acak = randomUUID().slice(0, 8);
  const { id } = await db().koperasi.create({
    data: {
      nama: `Koperasi Sah ${acak} ${urutan}`,
      kunciNama: `sah ${acak} ${urutan}`,
      jenis: 'KONSUMEN',
      kelompok: 1,
      sektorUsaha: 1,
      alamat: 'Jalan Koperasi 1',
      kelurahanKode: KELURAHAN_UJI,
      nomorBadanHukum: `${urutan}/BH/${acak}`,
      ...ubah,
    },
    select: { id: true },
  });
  return id;
}

export async function batalkan({ id, pemrakarsa }: PendirianUji) {
  const v = await versi(id);
  return jalankan((tx) =>
    batalkanPendirian(tx, hak(pemrakarsa.akun, 'pendirian:kelola'), {
      id,
      versi: v,
      alasan: 'Tidak jadi didirikan.',
    }),
  );
}
