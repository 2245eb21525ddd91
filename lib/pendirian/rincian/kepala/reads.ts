import 'server-only';
import { adalahSekunder } from '@/lib/koperasi/acuan';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { formatRupiah } from '@/lib/platform/format';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { satuanPendiri } from '../../halangan/rules';
import { ketentuanUntuk } from '../../ketentuan/reads';
import { whereDipimpin } from '../../reads';

/** What the pages on which the initiator works show of the founding and its founders. */

const PENDIRI = {
  where: { status: 'AKTIF' },
  orderBy: { urutan: 'asc' },
  select: {
    id: true,
    nama: true,
    namaWakil: true,
    pekerjaan: true,
    hadirRapat: true,
    bersediaDipilih: true,
    jabatan: true,
    simpananPokok: true,
    setoranTambahan: true,
    tanggalSetor: true,
    penggunaId: true,
    kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
  },
} as const satisfies Prisma.Pendirian$pendiriArgs;

export interface PendiriDipimpin {
  id: string;
  nama: string;
  keterangan: string;
  hadirRapat: boolean | null;
  bersediaDipilih: boolean;
  jabatan: string | null;
  setor: { tanggal: string | null; tambahan: string; pokok: string | null };
  /** The reader. */
  saya: boolean;
}

/** One's own founding with its active founders; null beyond one's lead. */
export async function pendirianDipimpin(by: Wewenang<'pendirian:kelola'>, id: string) {
  const baris = await db().pendirian.findFirst({
    where: { id, AND: [whereDipimpin(by)] },
    select: {
      id: true,
      nomor: true,
      nama: true,
      status: true,
      giliran: true,
      versi: true,
      bentuk: true,
      jenis: true,
      pola: true,
      adalahKkmp: true,
      simpananPokok: true,
      simpananWajib: true,
      rapat: true,
      pendiri: PENDIRI,
    },
  });
  if (!baris) return null;
  const { pendiri, rapat, ...sisa } = baris;
  const ketentuan = await ketentuanUntuk(baris);
  return {
    ...sisa,
    sekunder: adalahSekunder(baris.bentuk),
    satuan: satuanPendiri(baris.bentuk),
    ketentuan,
    rapat: rapat && { ...rapat, tanggal: tanggalJakarta(rapat.tanggal) },
    pendiri: pendiri.map(
      ({
        kelurahan,
        simpananPokok,
        setoranTambahan,
        tanggalSetor,
        penggunaId,
        ...satu
      }): PendiriDipimpin => ({
        id: satu.id,
        nama: satu.nama,
        keterangan: [
          satu.namaWakil && `diwakili ${satu.namaWakil}`,
          satu.pekerjaan,
          labelKelurahan(kelurahan.nama, kelurahan.kecamatan.nama),
        ]
          .filter(Boolean)
          .join(', '),
        hadirRapat: satu.hadirRapat,
        bersediaDipilih: satu.bersediaDipilih,
        jabatan: satu.jabatan,
        setor: {
          tanggal: tanggalSetor && tanggalJakarta(tanggalSetor),
          tambahan: String(setoranTambahan),
          pokok: simpananPokok === null ? null : formatRupiah(simpananPokok),
        },
        saya: penggunaId === by.pelaku.penggunaId,
      }),
    ),
  };
}
