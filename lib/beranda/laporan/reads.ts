import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { batasRat, tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { formatTanggal } from '@/lib/platform/format';
import type { TugasMenunggu } from '../types';

/** Reports that wait for the pengurus: given back, not yet submitted, or due for the last book year. */
export async function laporanMilikKoperasi(by: Wewenang<'laporan:isi'>): Promise<TugasMenunggu[]> {
  const koperasiId = by.hak.flatMap(({ lingkup }) =>
    lingkup.jenis === 'koperasi' ? [lingkup.koperasiId] : [],
  );
  if (koperasiId.length === 0) return [];
  const kini = hariIni();
  const tahun = tahunBukuTertutup(kini);
  const [{ isi }, dikembalikan, belum] = await Promise.all([
    aturanBerlaku('batas-rat'),
    db().laporanTahunan.findMany({
      where: { koperasiId: { in: koperasiId }, status: 'DIKEMBALIKAN' },
      orderBy: { diputuskanPada: 'asc' },
      select: { koperasiId: true, tahunBuku: true, diputuskanPada: true },
    }),
    db().koperasi.findMany({
      where: {
        id: { in: koperasiId },
        status: 'AKTIF',
        OR: [
          { tanggalBadanHukum: null },
          { tanggalBadanHukum: { lte: tanggalDb(`${tahun}-12-31`) } },
        ],
        laporan: {
          none: {
            tahunBuku: tahun,
            status: { in: ['DIAJUKAN', 'DIKEMBALIKAN', 'TERVERIFIKASI'] },
          },
        },
      },
      select: { id: true },
    }),
  ]);
  const alamat = (id: string | undefined, nomor?: number) =>
    `/portal/koperasi/${id}/laporan${nomor === undefined ? '' : `/${nomor}`}`;
  const [pertama] = dikembalikan;
  const batas = batasRat(tahun, isi.bulanSetelahTutupBuku);
  return [
    {
      label: 'Laporan tahunan dikembalikan petugas',
      keterangan: 'Baca catatannya, perbaiki, lalu ajukan lagi.',
      href: alamat(pertama?.koperasiId, dikembalikan.length === 1 ? pertama?.tahunBuku : undefined),
      jumlah: dikembalikan.length,
      sejak: pertama?.diputuskanPada ?? null,
    },
    {
      label: `Laporan tahun buku ${tahun} belum diajukan`,
      keterangan:
        kini <= batas
          ? `RAT dan laporannya paling lambat ${formatTanggal(batas)}.`
          : `Batas RAT ${formatTanggal(batas)} sudah lewat. Segera adakan dan laporkan.`,
      href: alamat(belum[0]?.id, belum.length === 1 ? tahun : undefined),
      jumlah: belum.length,
      sejak: null,
    },
  ];
}

/** Reports that wait for this petugas: those that others wrote. */
export async function laporanMenunggu(by: Wewenang<'laporan:verifikasi'>): Promise<TugasMenunggu> {
  const { penggunaId } = by.pelaku;
  const where = {
    status: 'DIAJUKAN' as const,
    ...(penggunaId ? { NOT: { penulis: { has: penggunaId } } } : {}),
  };
  const [jumlah, tertua] = await Promise.all([
    db().laporanTahunan.count({ where }),
    db().laporanTahunan.findFirst({
      where,
      orderBy: { diajukanPada: 'asc' },
      select: { diajukanPada: true },
    }),
  ]);
  return {
    label: 'Laporan tahunan menunggu verifikasi',
    keterangan: 'Cocokkan angka dan RAT-nya dengan berkas.',
    href: '/portal/rat?daftar=verifikasi',
    jumlah,
    sejak: tertua?.diajukanPada ?? null,
  };
}
