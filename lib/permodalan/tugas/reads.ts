import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import type { TugasMenunggu } from '@/lib/beranda/types';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma, StatusPengajuanModal } from '@/lib/platform/db/generated/client';
import { formatTanggal } from '@/lib/platform/format';
import { hitungBelumDiperiksa, sebagaiPetugas } from '../diterima/reads';
import { awalBulan, geserBulan, namaBulan, tenggatLaporan } from '../laporan/rules';
import { BATAS_HITUNG } from '../pengajuan/reads';
import { STATUS_MENURUT_TAB } from '../pengajuan/rules';

async function hitung(
  where: Prisma.PengajuanModalWhereInput,
  status: readonly StatusPengajuanModal[],
) {
  const cakupan = { AND: [where], status: { in: [...status] } };
  const [jumlah, tertua] = await Promise.all([
    db().pengajuanModal.count({ where: cakupan, take: BATAS_HITUNG }),
    db().pengajuanModal.findFirst({
      where: cakupan,
      orderBy: { statusSejak: 'asc' },
      select: { id: true, statusSejak: true },
    }),
  ]);
  return { jumlah, sejak: tertua?.statusSejak ?? null, pertama: tertua?.id };
}

async function tugasPemilik(penggunaId: string): Promise<TugasMenunggu[]> {
  const milik = { pelakuUsaha: { penggunaId } };
  const [tanya, tawaran] = await Promise.all([
    hitung(milik, ['MINTA_KETERANGAN']),
    hitung(milik, ['DISETUJUI']),
  ]);
  const alamat = ({ jumlah, pertama }: { jumlah: number; pertama?: string }) =>
    jumlah === 1 ? `/portal/modal/${pertama}` : '/portal/modal';
  return [
    {
      label: 'Tawaran modal menunggu persetujuan Anda',
      keterangan: 'Baca rencana angsurannya, lalu terima atau tarik pengajuan.',
      href: alamat(tawaran),
      jumlah: tawaran.jumlah,
      sejak: tawaran.sejak,
    },
    {
      label: 'Pertanyaan koperasi tentang pengajuan modal',
      keterangan: 'Jawab supaya pengajuan berlanjut.',
      href: alamat(tanya),
      jumlah: tanya.jumlah,
      sejak: tanya.sejak,
    },
  ];
}

const koperasiDari = (by: Wewenang<'modal:putuskan' | 'pinjaman:lapor'>): string[] =>
  by.hak.flatMap(({ lingkup }) => (lingkup.jenis === 'koperasi' ? [lingkup.koperasiId] : []));

async function tugasKoperasi(by: Wewenang<'modal:putuskan'>): Promise<TugasMenunggu[]> {
  // One's own application is decided by somebody else.
  const where: Prisma.PengajuanModalWhereInput = {
    koperasiId: { in: koperasiDari(by) },
    OR: [
      { pelakuUsaha: { penggunaId: null } },
      { pelakuUsaha: { penggunaId: { not: by.pelaku.penggunaId } } },
    ],
  };
  const [perlu, siap] = await Promise.all([
    hitung(where, STATUS_MENURUT_TAB.menunggu),
    hitung(where, STATUS_MENURUT_TAB.cair),
  ]);
  return [
    {
      label: 'Pengajuan modal menunggu keputusan',
      keterangan: 'Tawarkan, tolak dengan alasan, atau tanyakan yang kurang.',
      href: '/portal/modal',
      jumlah: perlu.jumlah,
      sejak: perlu.sejak,
    },
    {
      label: 'Modal siap dicairkan',
      keterangan: 'Pemohon sudah menerima tawaran. Catat tanggal dan jumlah pencairannya.',
      href: '/portal/modal?tab=cair',
      jumlah: siap.jumlah,
      sejak: siap.sejak,
    },
  ];
}

/** Loans whose report of last month is missing, for each koperasi of one's own. */
async function tugasLaporan(by: Wewenang<'pinjaman:lapor'>): Promise<TugasMenunggu[]> {
  const kini = hariIni();
  const bulan = geserBulan(kini.slice(0, 7), -1);
  const { isi } = await aturanBerlaku('laporan-pinjaman', kini);
  const tenggat = tenggatLaporan(bulan, isi.tanggalPalingLambat);
  const belum = await db().pengajuanModal.groupBy({
    by: ['koperasiId'],
    where: {
      koperasiId: { in: koperasiDari(by) },
      status: { in: ['DICAIRKAN', 'MACET'] },
      tanggalCair: { lt: tanggalDb(awalBulan(geserBulan(bulan, 1))) },
      laporan: { none: { bulan: tanggalDb(awalBulan(bulan)) } },
    },
    _count: { _all: true },
  });
  return belum.map(({ koperasiId, _count }) => ({
    label: `Pinjaman belum dilaporkan untuk ${namaBulan(bulan)}`,
    keterangan:
      kini <= tenggat
        ? `Paling lambat ${formatTanggal(tenggat)}.`
        : `Batasnya ${formatTanggal(tenggat)}, sudah lewat.`,
    href: `/portal/koperasi/${koperasiId}/pinjaman/${bulan}?saring=belum`,
    jumlah: _count._all,
    sejak: null,
  }));
}

/** Records of owners and of other officers that an officer has to check before they count. */
async function tugasPeriksa(by: Wewenang<'modal-diterima:catat'>): Promise<TugasMenunggu[]> {
  return [
    {
      label: 'Catatan modal menunggu diperiksa',
      keterangan:
        'Ditulis pemilik usaha atau petugas lain. Lihat buktinya, lalu nyatakan sudah diperiksa.',
      href: '/portal/modal-diterima?periksa=belum',
      ...(await hitungBelumDiperiksa(by, BATAS_HITUNG)),
    },
  ];
}

/** What waits for this account in capital, as owner, as pengurus and as officer. */
export async function tugasPermodalan(pelaku: Pelaku): Promise<TugasMenunggu[]> {
  const ajukan = wewenang(pelaku, 'modal:terima-tawaran');
  const putuskan = wewenang(pelaku, 'modal:putuskan');
  const lapor = wewenang(pelaku, 'pinjaman:lapor');
  const catat = wewenang(pelaku, 'modal-diterima:catat');
  const bagian = await Promise.all([
    ajukan && pelaku.penggunaId ? tugasPemilik(pelaku.penggunaId) : [],
    putuskan ? tugasKoperasi(putuskan) : [],
    lapor ? tugasLaporan(lapor) : [],
    catat && sebagaiPetugas(catat) ? tugasPeriksa(catat) : [],
  ]);
  return bagian.flat();
}
