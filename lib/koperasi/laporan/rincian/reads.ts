import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { scopeKoperasi } from '../../reads';
import { keLaporan, PILIH_LAPORAN } from '../reads';
import { bacaCatatan } from '../rules';
import type { RincianTahunDto, VersiLaporanDto } from '../types';

const PILIH = {
  ...PILIH_LAPORAN,
  penulis: true,
  diajukanOleh: true,
  diajukanPada: true,
  diputuskanOleh: true,
  diputuskanPada: true,
  catatan: true,
  catatanUmum: true,
  diubahPada: true,
} as const;

/** The versions of one book year with who worked on them, within one's reach. */
export async function rincianTahun(
  by: Wewenang<'koperasi:baca'>,
  koperasiId: string,
  tahunBuku: number,
): Promise<RincianTahunDto> {
  const baris = await db().laporanTahunan.findMany({
    where: { koperasiId, tahunBuku, koperasi: scopeKoperasi(by) },
    orderBy: { versi: 'desc' },
    take: 100,
    select: PILIH,
  });
  const orang = await db().pengguna.findMany({
    where: {
      id: {
        in: [
          ...new Set(
            baris.flatMap((satu) => [
              ...satu.penulis,
              ...(satu.diajukanOleh ? [satu.diajukanOleh] : []),
              ...(satu.diputuskanOleh ? [satu.diputuskanOleh] : []),
            ]),
          ),
        ],
      },
    },
    select: { id: true, nama: true },
  });
  const nama = new Map(orang.map((satu) => [satu.id, satu.nama]));
  const siapa = (id: string | null) => (id === null ? null : (nama.get(id) ?? 'Akun terhapus'));
  const dto = baris.map(
    ({
      penulis,
      diajukanOleh,
      diajukanPada,
      diputuskanOleh,
      diputuskanPada,
      catatan,
      catatanUmum,
      diubahPada,
      ...laporan
    }): VersiLaporanDto => ({
      ...keLaporan(laporan),
      penulis: penulis.map((id) => siapa(id) ?? ''),
      sayaMenulis: by.pelaku.penggunaId !== null && penulis.includes(by.pelaku.penggunaId),
      diajukan: diajukanPada && { oleh: siapa(diajukanOleh), pada: diajukanPada },
      diputuskan: diputuskanPada && { oleh: siapa(diputuskanOleh), pada: diputuskanPada },
      catatan: bacaCatatan(catatan),
      catatanUmum,
      diubahPada,
    }),
  );
  const berjalan = dto.find(({ status }) => status !== 'TERVERIFIKASI' && status !== 'DIGANTIKAN');
  return {
    berlaku: dto.find(({ status }) => status === 'TERVERIFIKASI') ?? null,
    berjalan: berjalan ?? null,
    lama: dto.filter(({ status }) => status === 'DIGANTIKAN'),
  };
}
