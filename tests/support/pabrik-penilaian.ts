import { v7 as uuidv7 } from 'uuid';
import { susunPenilaian } from '@/lib/penilaian/commands';
import { lepaskanHasil, setujuiPenilaian } from '@/lib/penilaian/keputusan/commands';
import { ajukanPenilaian } from '@/lib/penilaian/pengajuan/commands';
import type { SusunPenilaianInput } from '@/lib/penilaian/schema';
import { tanggapiHasil } from '@/lib/penilaian/tanggapan/commands';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Peran } from '@/lib/platform/db/generated/enums';
import { transaksi } from '@/lib/platform/db/transaksi';

const KELURAHAN = '32.76.01.1006';
let urutan = 0;

/** An account with roles, as an actor. */
export async function buatPelaku(
  peran: readonly Peran[],
  { koperasiId = null }: { koperasiId?: string | null } = {},
): Promise<Pelaku & { penggunaId: string }> {
  urutan += 1;
  const penggunaId = uuidv7();
  const nama = `${peran.join(' ')} ${urutan}`;
  const surel = `orang${urutan}.${penggunaId.slice(-6)}@contoh.test`;
  const milik = peran.map((satu) => ({
    peran: satu,
    koperasiId: satu === 'PENGURUS' ? koperasiId : null,
    kelurahanKode: satu === 'PETUGAS_KELURAHAN' ? KELURAHAN : null,
  }));
  await db().pengguna.create({
    data: { id: penggunaId, nama, surel, peran: { create: milik } },
  });
  return { penggunaId, nama, surel, peran: milik, permintaanId: 'uji' };
}

/** The right of an actor; the test is wrong when there is none. */
export function hak<T extends Tindakan>(pelaku: Pelaku, tindakan: T): Wewenang<T> {
  const by = wewenang(pelaku, tindakan);
  if (!by) throw new Error(`${pelaku.nama} tidak boleh ${tindakan}`);
  return by;
}

export async function buatKoperasi(
  isi: { nama?: string; tanggalBadanHukum?: Date; status?: 'AKTIF' | 'TIDAK_AKTIF' } = {},
): Promise<string> {
  urutan += 1;
  const nama = isi.nama ?? `Koperasi Uji Penilaian ${urutan}`;
  const { id } = await db().koperasi.create({
    data: {
      nama,
      kunciNama: nama.toLowerCase(),
      jenis: 'SIMPAN_PINJAM',
      kelompok: 18,
      sektorUsaha: 11,
      alamat: 'Jalan Uji 1',
      kelurahanKode: KELURAHAN,
      tanggalBadanHukum: isi.tanggalBadanHukum,
      status: isi.status,
      alasanTidakAktif: isi.status === 'TIDAK_AKTIF' ? 'Uji' : undefined,
    },
    select: { id: true },
  });
  return id;
}

/** The row of a worksheet; its bytes do not matter here. */
export async function buatKertasKerja(koperasiId: string, diunggahOleh: string): Promise<string> {
  const id = uuidv7();
  await db().dokumen.create({
    data: {
      id,
      jenis: 'KERTAS_KERJA',
      namaAsli: 'kertas-kerja.pdf',
      tipe: 'application/pdf',
      ukuran: 1000,
      sha256: '0'.repeat(64),
      kunciSimpan: `uji/${id}`,
      diunggahOleh,
      koperasiId,
    },
  });
  return id;
}

export const ISI_PENILAIAN = {
  tahunBuku: 2024,
  tataKelola: '92.647059',
  profilRisiko: '84.52381',
  kinerjaKeuangan: '70.833333',
  permodalan: '81.25',
  catatan: null,
  konfirmasiPeringatan: false,
} satisfies Partial<SusunPenilaianInput>;

/** All four aspects alike, so that the total is that very number. */
export const semuaAspek = (persen: string) => ({
  tataKelola: persen,
  profilRisiko: persen,
  kinerjaKeuangan: persen,
  permodalan: persen,
});

/** A draft with its worksheet. */
export async function buatDraf(
  penilai: Pelaku & { penggunaId: string },
  koperasiId: string,
  isi: Partial<SusunPenilaianInput> = {},
): Promise<string> {
  const kertasKerjaId = await buatKertasKerja(koperasiId, penilai.penggunaId);
  const hasil = await transaksi((tx) =>
    susunPenilaian(tx, hak(penilai, 'penilaian:susun'), {
      ...ISI_PENILAIAN,
      koperasiId,
      kertasKerjaId,
      kunciKirim: uuidv7(),
      ...isi,
    }),
  );
  if (!hasil.ok) throw new Error(`Draf ditolak: ${hasil.alasan}`);
  return hasil.nilai.id;
}

/** A submitted assessment; the reason counts where its book year has an approved one. */
export async function buatAjuan(
  penilai: Pelaku & { penggunaId: string },
  koperasiId: string,
  isi: Partial<SusunPenilaianInput> = {},
  alasanGanti = 'Angka neraca diperbaiki.',
): Promise<{ id: string; versi: number }> {
  const id = await buatDraf(penilai, koperasiId, isi);
  const hasil = await transaksi((tx) =>
    ajukanPenilaian(tx, hak(penilai, 'penilaian:susun'), { id, versi: 1, alasanGanti }),
  );
  if (!hasil.ok) throw new Error(`Ajuan ditolak: ${hasil.alasan}`);
  return { id, versi: 2 };
}

/** Entries about one record, oldest first. */
export async function jejak(objekId: string): Promise<string[]> {
  const baris = await db().catatanAudit.findMany({
    where: { objekId },
    orderBy: [{ waktu: 'asc' }, { id: 'asc' }],
    select: { tindakan: true },
  });
  return baris.map((satu) => satu.tindakan);
}

let pelepas: Promise<Pelaku & { penggunaId: string }> | undefined;
let pencatat: Promise<Pelaku & { penggunaId: string }> | undefined;

/** A submitted assessment whose draft result its koperasi may answer. */
export async function buatLepas(
  penilai: Pelaku & { penggunaId: string },
  koperasiId: string,
  isi: Partial<SusunPenilaianInput> = {},
  alasanGanti?: string,
): Promise<{ id: string; versi: number }> {
  const { id, versi } = await buatAjuan(penilai, koperasiId, isi, alasanGanti);
  pelepas ??= buatPelaku(['KEPALA_BIDANG']);
  const by = hak(await pelepas, 'penilaian:putuskan');
  const hasil = await transaksi((tx) => lepaskanHasil(tx, by, { id, versi }));
  if (!hasil.ok) throw new Error(`Pelepasan ditolak: ${hasil.alasan}`);
  return { id, versi: versi + 1 };
}

/** Who answers for a koperasi: its pengurus, or an officer when it has none with an account. */
async function wakil(koperasiId: string): Promise<Pelaku> {
  const peran = await db().peranPengguna.findFirst({
    where: { koperasiId, peran: 'PENGURUS', dicabutPada: null },
    select: { pengguna: { select: { id: true, nama: true, surel: true } } },
  });
  if (!peran) {
    pencatat ??= buatPelaku(['PETUGAS']);
    return pencatat;
  }
  const { id, ...sisa } = peran.pengguna;
  const milik = [{ peran: 'PENGURUS' as const, koperasiId, kelurahanKode: null }];
  return { ...sisa, penggunaId: id, peran: milik, permintaanId: 'uji' };
}

/** An assessment that its koperasi has accepted: ready for the final decision. */
export async function buatTertanggapi(
  penilai: Pelaku & { penggunaId: string },
  koperasiId: string,
  isi: Partial<SusunPenilaianInput> = {},
  alasanGanti?: string,
): Promise<{ id: string; versi: number }> {
  const { id, versi } = await buatLepas(penilai, koperasiId, isi, alasanGanti);
  await terimaHasil(id, versi, koperasiId);
  return { id, versi: versi + 1 };
}

/** An approved assessment. */
export async function buatDisetujui(
  penilai: Pelaku & { penggunaId: string },
  koperasiId: string,
  isi: Partial<SusunPenilaianInput> = {},
): Promise<{ id: string; versi: number }> {
  const { id, versi } = await buatTertanggapi(penilai, koperasiId, isi);
  pelepas ??= buatPelaku(['KEPALA_BIDANG']);
  const by = hak(await pelepas, 'penilaian:putuskan');
  const hasil = await transaksi((tx) => setujuiPenilaian(tx, by, { id, versi }));
  if (!hasil.ok) throw new Error(`Persetujuan ditolak: ${hasil.alasan}`);
  return { id, versi: versi + 1 };
}

/** Accepts a released draft result for its koperasi. */
export async function terimaHasil(id: string, versi: number, koperasiId: string): Promise<void> {
  const by = hak(await wakil(koperasiId), 'penilaian:tanggapi');
  const jawaban = { sikap: 'MENERIMA' as const, catatan: null, penyampai: 'Ketua', dokumenId: [] };
  const hasil = await transaksi((tx) => tanggapiHasil(tx, by, { ...jawaban, id, versi }));
  if (!hasil.ok) throw new Error(`Tanggapan ditolak: ${hasil.alasan}`);
}

/** Its koperasi's time to answer ended so many days ago. */
export async function lewatkanBatas(id: string, hari = 1): Promise<void> {
  const batas = tanggalDb(tambahHari(hariIni(), -hari));
  await db().penilaian.update({ where: { id }, data: { batasTanggapan: batas } });
  await db().tanggapanPenilaian.updateMany({
    where: { penilaianId: id, sikap: null },
    data: { batas },
  });
}
