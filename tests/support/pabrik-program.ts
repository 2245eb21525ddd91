import { randomUUID } from 'node:crypto';
import { transaksiBerkas } from '@/lib/dokumen/commands';
import { periksaIsi } from '@/lib/dokumen/isi/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { tahunIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { tambahBukti } from '@/lib/program/hasil/bukti/commands';
import { tetapkanNaikKelas, ukurPeserta } from '@/lib/program/hasil/commands';
import { simpanAngkatan, tambahProgram } from '@/lib/program/kelola/commands';
import { verifikasiPeserta } from '@/lib/program/peserta/commands';
import { daftarPeserta } from '@/lib/program/peserta/daftar/commands';
import type { DaftarPesertaInput } from '@/lib/program/peserta/daftar/schema';
import type { SeleksiPesertaInput, VerifikasiPesertaInput } from '@/lib/program/peserta/schema';
import { seleksiPeserta } from '@/lib/program/peserta/seleksi/commands';
import type { AngkatanIsi, ProgramIsi } from '@/lib/program/types';
import { pdfContoh } from '@/prisma/seed/demo/pdf';
import { jalankan, pasti } from './pabrik-keanggotaan';
import { buatPelaku, buatUsaha, hak } from './pabrik-umkm';

/** Makers of programmes and participants for tests; every call gives another one. */

type Akun = Pelaku & { penggunaId: string };

export const ISI_PROGRAM: ProgramIsi = {
  nama: 'Program Uji',
  keterangan: 'Program untuk uji, bagi siapa saja.',
  targetSeluruh: 5000,
  tahunMulai: 2021,
  tahunSelesai: 2026,
  umurMin: 17,
  hanyaPerempuan: false,
  pernahKawin: false,
  perluUsaha: false,
  rekomendasiDari: null,
  dahulukanKepalaKeluarga: false,
  hadirPersenMin: 75,
  kunjunganMin: 1,
  sumber: 'uji',
  tanggalSumber: '2026-11-24',
  catatan: null,
  belumDikonfirmasi: true,
};

export const isiAngkatan = (ubah: Partial<AngkatanIsi> = {}): AngkatanIsi => ({
  target: 100,
  kuotaKelurahan: null,
  pendaftaranMulai: `${tahunIni() - 1}-10-01`,
  pendaftaranSelesai: `${tahunIni()}-12-31`,
  sumber: 'uji',
  tanggalSumber: '2026-11-24',
  catatan: null,
  belumDikonfirmasi: false,
  ...ubah,
});

export interface ProgramUji {
  id: string;
  angkatanId: string;
  tahun: number;
  admin: Akun;
}

/** A programme with a year in which one may register. */
export async function buatProgram(
  ubah: Partial<ProgramIsi> = {},
  angkatan: Partial<AngkatanIsi> = {},
): Promise<ProgramUji> {
  const admin = await buatPelaku('ADMIN');
  const by = hak(admin, 'program:kelola');
  const { id } = pasti(
    await jalankan((tx) =>
      tambahProgram(tx, by, {
        kunciKirim: randomUUID(),
        aktif: true,
        isi: { ...ISI_PROGRAM, nama: `Program Uji ${randomUUID().slice(0, 8)}`, ...ubah },
      }),
    ),
  );
  const tahun = tahunIni();
  pasti(
    await jalankan((tx) =>
      simpanAngkatan(tx, by, { programId: id, tahun, versi: 0, isi: isiAngkatan(angkatan) }),
    ),
  );
  const { id: angkatanId } = await db().angkatanProgram.findUniqueOrThrow({
    where: { programId_tahun: { programId: id, tahun } },
    select: { id: true },
  });
  return { id, angkatanId, tahun, admin };
}

export interface CalonUji {
  akun: Akun;
  pelakuUsahaId: string;
  usahaId: string;
}

/** A registered owner: a married woman born in 1990, unless told otherwise. */
export async function buatCalon(ubah: Parameters<typeof buatUsaha>[1] = {}): Promise<CalonUji> {
  const akun = await buatPelaku('PEMILIK');
  const { id, pelakuUsahaId } = await buatUsaha(akun, ubah);
  return { akun, pelakuUsahaId, usahaId: id };
}

export const isianDaftar = (
  program: Pick<ProgramUji, 'id'>,
  calon: Pick<CalonUji, 'pelakuUsahaId' | 'usahaId'>,
  ubah: Partial<DaftarPesertaInput> = {},
): DaftarPesertaInput => ({
  kunciKirim: randomUUID(),
  programId: program.id,
  pelakuUsahaId: calon.pelakuUsahaId,
  usahaId: calon.usahaId,
  kepalaKeluarga: false,
  rekomendasiNomor: null,
  rekomendasiTanggal: null,
  alasanIkut: 'Ingin belajar menghitung harga.',
  pernyataan: true,
  ...ubah,
});

export const daftarkan = (
  oleh: Pelaku,
  program: Pick<ProgramUji, 'id'>,
  calon: Pick<CalonUji, 'pelakuUsahaId' | 'usahaId'>,
  ubah: Partial<DaftarPesertaInput> = {},
) => {
  const isi = isianDaftar(program, calon, ubah);
  return jalankan((tx) => daftarPeserta(tx, hak(oleh, 'peserta:daftar'), isi));
};

export const verifikasi = (oleh: Pelaku, id: string, ubah: Partial<VerifikasiPesertaInput> = {}) =>
  jalankan((tx) =>
    verifikasiPeserta(tx, hak(oleh, 'peserta:verifikasi'), {
      id,
      versi: 1,
      keputusan: 'verifikasi',
      diperiksa: true,
      rekomendasiNomor: null,
      rekomendasiTanggal: null,
      alasan: undefined,
      ...ubah,
    }),
  );

export const seleksi = (oleh: Pelaku, id: string, ubah: Partial<SeleksiPesertaInput> = {}) =>
  jalankan((tx) =>
    seleksiPeserta(tx, hak(oleh, 'peserta:pilih'), {
      id,
      versi: 2,
      keputusan: 'pilih',
      nilaiSeleksi: null,
      alasan: undefined,
      ...ubah,
    }),
  );

/** A person who has registered for a programme. */
export async function buatPendaftar(
  program: ProgramUji,
  ubah: Parameters<typeof buatUsaha>[1] = {},
): Promise<CalonUji & { id: string }> {
  const calon = await buatCalon(ubah);
  return { ...calon, ...pasti(await daftarkan(calon.akun, program, calon)) };
}

/** A participant who was verified and chosen by a petugas. */
export async function buatTerpilih(
  program: ProgramUji,
  petugas: Pelaku,
  ubah: Parameters<typeof buatUsaha>[1] = {},
): Promise<CalonUji & { id: string }> {
  const pendaftar = await buatPendaftar(program, ubah);
  pasti(await verifikasi(petugas, pendaftar.id));
  pasti(await seleksi(petugas, pendaftar.id));
  return pendaftar;
}

export const ukur = (oleh: Pelaku, pesertaId: string) =>
  jalankan((tx) => ukurPeserta(tx, hak(oleh, 'hasil:ukur'), { pesertaId }));

/** A participant whose business was measured to have moved up from micro to small, and was checked. */
export async function buatNaik(
  program: ProgramUji,
  petugas: Pelaku,
): Promise<CalonUji & { id: string }> {
  const terpilih = await buatTerpilih(program, petugas);
  await db().usaha.update({
    where: { id: terpilih.usahaId },
    data: { omzetTahunan: 2_000_000_001n, status: 'TERVERIFIKASI' },
  });
  pasti(await ukur(petugas, terpilih.id));
  return terpilih;
}

/** Uploads a file that proves a rise through the command; answers what it answers. */
export async function unggahBukti(oleh: Pelaku, pesertaId: string) {
  const berkas = pasti(
    await periksaIsi({
      jenis: 'BUKTI_NAIK_KELAS',
      namaAsli: 'laporan-penjualan.pdf',
      isi: pdfContoh(['Laporan penjualan']),
    }),
  );
  return transaksiBerkas((tx) =>
    tambahBukti(tx, hak(oleh, 'naik-kelas:tetapkan'), berkas, { pesertaId }),
  );
}

export const tetapkanNaik = (oleh: Pelaku, pesertaId: string, dokumenId: string[]) =>
  jalankan((tx) =>
    tetapkanNaikKelas(tx, hak(oleh, 'naik-kelas:tetapkan'), {
      pesertaId,
      dokumenId,
      bukti: 'Laporan penjualan 2026',
    }),
  );

export const keadaan = (id: string) =>
  db().peserta.findUniqueOrThrow({
    where: { id },
    select: { status: true, versi: true, alasanKeputusan: true, dipilihPada: true },
  });
