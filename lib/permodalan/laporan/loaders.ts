import 'server-only';
import { notFound } from 'next/navigation';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { menjangkauKoperasi } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { ambilTitipan } from '@/lib/platform/titipan';
import { keadaanBulan, kelompokPinjaman, pinjamanBulan, pinjamanMenurutStatus } from './reads';
import {
  adalahBulan,
  dapatDilaporkan,
  geserBulan,
  mulaiLapor,
  namaIsian,
  perluAlasan,
  tenggatLaporan,
  versiBulan,
} from './rules';
import { BARIS_PALING_BANYAK, bacaSaringLaporan } from './schema';
import type { IsiLaporan, PinjamanBulanDto } from './types';

/** Months offered for reporting, the present one included. */
const BULAN_DITAWARKAN = 6;

/** Whether the reader keeps the reports of this koperasi. */
async function bolehLapor(koperasiId: string): Promise<boolean> {
  const by = await cobaWewenang('pinjaman:lapor');
  return by !== null && menjangkauKoperasi(by, koperasiId);
}

/** The loans of one koperasi: how they stand, which reports are missing. */
export async function loadPinjamanKoperasi(idMentah: string) {
  const by = await mintaWewenang('modal:baca');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const kini = hariIni();
  const sampai = kini.slice(0, 7);
  const [kelompok, bulan, menurutStatus, aturan, lapor] = await Promise.all([
    kelompokPinjaman(by, koperasi.id),
    keadaanBulan(by, koperasi.id, { dari: geserBulan(sampai, 1 - BULAN_DITAWARKAN), sampai }),
    pinjamanMenurutStatus(by, koperasi.id),
    aturanBerlaku('laporan-pinjaman'),
    bolehLapor(koperasi.id),
  ]);
  const { isi, sumber, belumDikonfirmasi } = aturan;
  return {
    koperasi,
    kelompok,
    menurutStatus,
    bolehLapor: lapor,
    aturan: { tanggal: isi.tanggalPalingLambat, sumber, belumDikonfirmasi },
    bulan: bulan
      .filter((satu) => satu.wajib > 0)
      .map((satu) => {
        const tenggat = tenggatLaporan(satu.bulan, isi.tanggalPalingLambat);
        return {
          ...satu,
          tenggat,
          mulai: dapatDilaporkan(satu.bulan, kini) ? null : mulaiLapor(satu.bulan),
          terlambat: satu.terlapor < satu.wajib && kini > tenggat,
        };
      }),
  };
}

/** What is stored or was left behind, as form values. */
function nilaiAwal(pinjaman: readonly PinjamanBulanDto[]): Record<string, string> {
  const isian: (keyof IsiLaporan)[] = ['sisaPokok', 'tunggakan', 'kolektibilitas', 'hasil'];
  return Object.fromEntries(
    pinjaman.flatMap(({ id, kini }) =>
      kini
        ? isian.map((nama) => [namaIsian(id, nama), String(kini[nama])] as const)
        : [[namaIsian(id, 'hasil'), 'BERJALAN'] as const],
    ),
  );
}

/** The report of one month, a page of loans at a time; 404 for a month that is none or not begun. */
export async function loadLaporanPinjaman(
  idMentah: string,
  bulan: string,
  param: Record<string, string | string[] | undefined>,
) {
  const by = await mintaWewenang('modal:baca');
  const koperasi = await loadKepalaKoperasi(idMentah);
  const hari = hariIni();
  if (!adalahBulan(bulan) || bulan > hari.slice(0, 7)) notFound();
  const { saring, diabaikan } = bacaSaringLaporan(param);
  const { setelah } = saring;
  const belum = saring.saring === 'belum';
  const [terbaca, aturan, lapor, titipan] = await Promise.all([
    pinjamanBulan(by, koperasi.id, bulan, { setelah, belum }),
    aturanBerlaku('laporan-pinjaman'),
    bolehLapor(koperasi.id),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  const pinjaman = terbaca.slice(0, BARIS_PALING_BANYAK);
  const tenggat = tenggatLaporan(bulan, aturan.isi.tanggalPalingLambat);
  return {
    koperasi,
    bulan,
    pinjaman,
    belum,
    setelah,
    pesanSaringan: pesanDiabaikan(diabaikan),
    berikutnya: terbaca.length > BARIS_PALING_BANYAK ? pinjaman.at(-1)?.id : undefined,
    versi: String(versiBulan(pinjaman)),
    tenggat,
    /** The day from which the month can be reported, while that is still to come. */
    mulai: dapatDilaporkan(bulan, hari) ? null : mulaiLapor(bulan),
    mintaAlasan: pinjaman.some(({ kini }) => perluAlasan(tenggat, hari, kini !== null)),
    bolehLapor: lapor,
    nilaiAwal: { ...nilaiAwal(pinjaman), ...titipan },
    dipulihkan: Object.keys(titipan).length > 0,
  };
}
