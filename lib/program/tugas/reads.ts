import 'server-only';
import type { TugasMenunggu } from '@/lib/beranda/types';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { type ByPeserta, wherePeserta } from '../peserta/reads';

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

async function menungguVerifikasi(by: Wewenang<'peserta:verifikasi'>): Promise<TugasMenunggu> {
  return {
    label: 'Pendaftar program menunggu verifikasi',
    keterangan: 'Cocokkan KTP dan syarat program.',
    href: '/portal/peserta?status=MENDAFTAR',
    ...(await hitung(by, { status: 'MENDAFTAR' })),
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

/** What waits for this account in the programmes. */
export async function tugasProgram(pelaku: Pelaku): Promise<TugasMenunggu[]> {
  const verifikasi = wewenang(pelaku, 'peserta:verifikasi');
  const pilih = wewenang(pelaku, 'peserta:pilih');
  const bagian = await Promise.all([
    verifikasi ? menungguVerifikasi(verifikasi) : null,
    pilih ? menungguSeleksi(pilih) : null,
  ]);
  return bagian.filter((satu) => satu !== null);
}
