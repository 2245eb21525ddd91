import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { beritahu, penggunaDenganPeran } from '@/lib/pemberitahuan/commands';
import { hariIni, sekarang } from '@/lib/platform/clock';
import { kolam } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { kabarLaporanPinjaman } from '../kabar/rules';
import { awalBulan, geserBulan, namaBulan, pengingatKe, tenggatLaporan } from '../laporan/rules';

interface Belum {
  id: string;
  nama: string;
  jumlah: number;
}

// Koperasi with loans that ran in the month and were not reported, and were not reminded like this before.
const BELUM_LAPOR = `
  SELECT o.id, o.nama, count(p.id)::int AS jumlah
  FROM pengajuan_modal p
  JOIN koperasi o ON o.id = p.koperasi_id
  WHERE p.tanggal_cair < ($1::date + interval '1 month')::date
    AND p.status IN ('DICAIRKAN', 'MACET')
    AND NOT EXISTS (SELECT FROM laporan_pinjaman l WHERE l.pengajuan_id = p.id AND l.bulan = $1::date)
    AND NOT EXISTS (SELECT FROM pengingat_laporan_pinjaman i WHERE i.koperasi_id = o.id AND i.bulan = $1::date AND i.ke = $2)
  GROUP BY o.id`;

/**
 * Reminds pengurus of last month's report where loans are missing in it: once before the deadline and
 * once after. Servers may run it side by side; each reminder goes out once.
 *
 * @returns how many koperasi were reminded
 */
export async function kirimPengingatLaporan(kini: Date = sekarang()): Promise<number> {
  const hari = hariIni(kini);
  const bulan = geserBulan(hari.slice(0, 7), -1);
  const { isi } = await aturanBerlaku('laporan-pinjaman', hari);
  const ke = pengingatKe(bulan, isi.tanggalPalingLambat, hari);
  if (ke === null) return 0;
  const tenggat = tenggatLaporan(bulan, isi.tanggalPalingLambat);
  const { rows } = await kolam().query<Belum>(BELUM_LAPOR, [awalBulan(bulan), ke]);
  let terkirim = 0;
  for (const { id: koperasiId, nama, jumlah } of rows) {
    const hasil = await transaksi(async (tx) => {
      const baru = await tx.$executeRaw`
        INSERT INTO pengingat_laporan_pinjaman (koperasi_id, bulan, ke)
        VALUES (${koperasiId}::uuid, ${awalBulan(bulan)}::date, ${ke}) ON CONFLICT DO NOTHING`;
      if (baru === 0) return berhasil(false);
      const pengurus = await penggunaDenganPeran(tx, 'PENGURUS', { koperasiId });
      const kabar = { koperasiId, namaKoperasi: nama, bulan, namaBulan: namaBulan(bulan) };
      await beritahu(tx, pengurus, kabarLaporanPinjaman({ ...kabar, jumlah, tenggat }));
      return berhasil(true);
    });
    if (hasil.ok && hasil.nilai) terkirim += 1;
  }
  return terkirim;
}
