import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { scopeKoperasi } from '../reads';
import { CATATAN_KUK, hitungKuk, kalimatKuk, kelompokKuk } from './rules';
import type { KukDto, SaranKuk } from './types';

/**
 * The class of a koperasi within one's reach, with the suggestion of each published set of criteria from
 * its latest verified report; null for one out of reach.
 */
export async function kukKoperasi(
  by: Wewenang<'koperasi:baca' | 'publik:baca'>,
  koperasiId: string,
): Promise<KukDto | null> {
  const umum = by.tindakan === 'publik:baca';
  const [koperasi, aturan] = await Promise.all([
    db().koperasi.findFirst({
      where: {
        id: koperasiId,
        AND: umum ? [] : [scopeKoperasi(by as Wewenang<'koperasi:baca'>)],
      },
      select: {
        kuk: true,
        kukSumber: true,
        jenis: true,
        punyaUsp: true,
        laporan: {
          where: { status: 'TERVERIFIKASI' },
          orderBy: { tahunBuku: 'desc' },
          take: 1,
          select: {
            tahunBuku: true,
            anggotaLaki: true,
            anggotaPerempuan: true,
            modalSendiri: true,
            aset: true,
          },
        },
      },
    }),
    aturanBerlaku('kuk'),
  ]);
  if (!koperasi) return null;
  const { himpunan, bilaBerbeda } = aturan.isi;
  const [laporan] = koperasi.laporan;
  const untuk = kelompokKuk(koperasi);
  const saran = himpunan.flatMap((satu): SaranKuk[] => {
    if (!laporan) return [];
    const { anggotaLaki, anggotaPerempuan, modalSendiri, aset, tahunBuku } = laporan;
    const anggota =
      anggotaLaki === null || anggotaPerempuan === null ? null : anggotaLaki + anggotaPerempuan;
    const hasil = hitungKuk({ anggota, modalSendiri, aset }, satu, bilaBerbeda);
    if (!hasil) return [];
    return [
      {
        nama: satu.nama,
        sumber: satu.sumber,
        utama: satu.untuk === untuk,
        kelas: hasil.kelas,
        alasan: kalimatKuk(hasil, tahunBuku, bilaBerbeda),
      },
    ];
  });
  return {
    kelas: koperasi.kuk,
    sumber: koperasi.kukSumber,
    saran: saran.sort((a, b) => Number(b.utama) - Number(a.utama)),
    aturan: {
      sumber: aturan.sumber,
      catatan: CATATAN_KUK[bilaBerbeda],
      belumDikonfirmasi: aturan.belumDikonfirmasi,
    },
  };
}
