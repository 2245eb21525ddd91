import 'server-only';
import type { TugasMenunggu } from '@/lib/beranda/types';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { namaTempat } from '@/lib/wilayah/rules';
import { lulusanBelumBermodal } from '../hasil/modal/reads';
import { PENDAMPING_AKTIF } from '../pendampingan/reads';
import { JALUR_DAMPINGAN } from '../pendampingan/rules';
import {
  type ByPeserta,
  whereBelumDikunjungi,
  wherePendaftarLain,
  wherePeserta,
} from '../peserta/reads';
import { tempatCadangan } from '../peserta/tempat/reads';
import { jalurCadangan } from '../peserta/tempat/rules';

/** Counts are shown up to here; beyond it nobody counts by eye. */
const BATAS_HITUNG = 1000;

async function hitung(by: ByPeserta, syarat: Prisma.PesertaWhereInput) {
  const where = { AND: [syarat, wherePeserta(by)] };
  const [jumlah, tertua] = await Promise.all([
    db().peserta.count({ where, take: BATAS_HITUNG }),
    db().peserta.findFirst({
      where,
      orderBy: { statusSejak: 'asc' },
      select: { statusSejak: true },
    }),
  ]);
  return { jumlah, sejak: tertua?.statusSejak ?? null };
}

/** Only whom the reader may decide about; how many of their own wait for somebody else is said beside. */
async function menungguVerifikasi(by: Wewenang<'peserta:verifikasi'>): Promise<TugasMenunggu> {
  const status = 'MENDAFTAR' as const;
  const saya = by.pelaku.penggunaId;
  const [lain, sendiri] = await Promise.all([
    hitung(by, { status, AND: [wherePendaftarLain(by)] }),
    saya
      ? db().peserta.count({
          where: { status, didaftarkanOleh: saya, AND: [wherePeserta(by)] },
          take: BATAS_HITUNG,
        })
      : 0,
  ]);
  return {
    label: 'Pendaftar program menunggu verifikasi',
    keterangan:
      sendiri > 0
        ? `Cocokkan KTP dan syarat program. ${sendiri} lagi Anda daftarkan sendiri dan menunggu petugas lain.`
        : 'Cocokkan KTP dan syarat program.',
    href: '/portal/peserta?status=MENDAFTAR&pendaftar=lain',
    ...lain,
  };
}

async function menungguSeleksi(by: Wewenang<'peserta:pilih'>): Promise<TugasMenunggu> {
  return {
    label: 'Calon peserta menunggu seleksi',
    keterangan: 'Pilih menurut kuota tiap kelurahan.',
    href: '/portal/peserta?status=DIVERIFIKASI',
    ...(await hitung(by, { status: 'DIVERIFIKASI' })),
  };
}

/** At most so many kelurahan and years are named; the next come when these are done. */
const TEMPAT_DISEBUT = 3;

/** Reserves for whom there is a place, for each kelurahan and year: each leads to exactly those. */
async function cadanganDapatDipilih(by: Wewenang<'peserta:pilih'>): Promise<TugasMenunggu[]> {
  const tempat = (await tempatCadangan(by)).slice(0, TEMPAT_DISEBUT);
  return tempat.map((satu) => ({
    label: `Calon cadangan yang dapat dipilih di ${namaTempat(satu.kelurahanKode)}`,
    keterangan: `${satu.namaProgram} ${satu.tahun}: ${satu.sisa === null ? 'tanpa batas kuota' : `${satu.sisa} tempat kosong`}.`,
    href: jalurCadangan(satu),
    jumlah: satu.cadangan,
    sejak: satu.sejak,
  }));
}

/** How many participants somebody mentors now. */
export const jumlahDampingan = (by: Wewenang<'kunjungan:catat'>): Promise<number> =>
  db().peserta.count({
    where: { status: 'PENDAMPINGAN', AND: [wherePeserta(by)] },
    take: BATAS_HITUNG,
  });

/** Mentees whom one has not visited this month. */
async function belumDikunjungi(by: Wewenang<'kunjungan:catat'>): Promise<TugasMenunggu> {
  const jumlah = await db().peserta.count({
    where: { AND: [whereBelumDikunjungi(by), wherePeserta(by)] },
    take: BATAS_HITUNG,
  });
  return {
    label: 'Dampingan belum dikunjungi bulan ini',
    keterangan: 'Hubungi orangnya, lalu catat kunjungan Anda.',
    href: '/portal/peserta?kunjungan=belum',
    jumlah,
    sejak: null,
  };
}

/** Mentees of whom the mentor is no pendamping any more: somebody else has to take over. */
async function tanpaPendamping(by: Wewenang<'peserta:bina'>): Promise<TugasMenunggu> {
  const pendamping = await db().pengguna.findMany({
    where: PENDAMPING_AKTIF,
    select: { id: true },
  });
  const lepas = { pendampingId: { notIn: pendamping.map(({ id }) => id) } };
  const syarat = { status: 'PENDAMPINGAN' as const, ...lepas };
  const pertama = await db().peserta.findFirst({
    where: { AND: [syarat, wherePeserta(by)] },
    orderBy: { statusSejak: 'asc' },
    select: { id: true },
  });
  return {
    label: 'Dampingan tanpa pendamping',
    keterangan: 'Pendampingnya tidak bertugas lagi; pilih penggantinya.',
    href: pertama ? `/portal/peserta/${pertama.id}` : JALUR_DAMPINGAN,
    ...(await hitung(by, syarat)),
  };
}

/** Graduates whom no capital has reached, counted as far as the list shows them. */
async function lulusanTanpaModal(by: Wewenang<'peserta:baca'>): Promise<TugasMenunggu> {
  return {
    label: 'Lulusan belum memperoleh modal',
    keterangan: 'Bantu memilih modal, atau catat yang sudah diterima.',
    href: '/portal/peserta?modal=belum',
    ...(await hitung(by, { id: { in: await lulusanBelumBermodal(by) } })),
  };
}

/** Days of training whose attendance is missing. */
async function kehadiranKurang(_by: Wewenang<'pelatihan:kelola'>): Promise<TugasMenunggu> {
  const where = {
    dibatalkanPada: null,
    dicatatPada: null,
    tanggal: { lte: tanggalDb(hariIni()) },
    kehadiran: { some: {} },
  };
  const [jumlah, pertama] = await Promise.all([
    db().sesiPelatihan.count({ where, take: BATAS_HITUNG }),
    db().sesiPelatihan.findFirst({
      where,
      orderBy: { tanggal: 'asc' },
      select: { id: true, tanggal: true, angkatan: { select: { programId: true } } },
    }),
  ]);
  return {
    label: 'Kehadiran pelatihan belum dicatat',
    keterangan: 'Tandai siapa yang hadir.',
    href: pertama
      ? `/portal/program/${pertama.angkatan.programId}/pelatihan/${pertama.id}`
      : '/portal/program',
    jumlah,
    sejak: pertama?.tanggal ?? null,
  };
}

/** What waits for this account in the programmes. */
export async function tugasProgram(pelaku: Pelaku): Promise<TugasMenunggu[]> {
  const verifikasi = wewenang(pelaku, 'peserta:verifikasi');
  const pilih = wewenang(pelaku, 'peserta:pilih');
  const kunjungan = wewenang(pelaku, 'kunjungan:catat');
  const pelatihan = wewenang(pelaku, 'pelatihan:kelola');
  const bina = wewenang(pelaku, 'peserta:bina');
  const baca = bina || kunjungan ? wewenang(pelaku, 'peserta:baca') : null;
  const bagian = await Promise.all([
    verifikasi ? menungguVerifikasi(verifikasi) : null,
    pilih ? menungguSeleksi(pilih) : null,
    kunjungan ? belumDikunjungi(kunjungan) : null,
    pelatihan ? kehadiranKurang(pelatihan) : null,
    bina ? tanpaPendamping(bina) : null,
    baca ? lulusanTanpaModal(baca) : null,
  ]);
  const cadangan = pilih ? await cadanganDapatDipilih(pilih) : [];
  return [...bagian.filter((satu) => satu !== null), ...cadangan];
}
