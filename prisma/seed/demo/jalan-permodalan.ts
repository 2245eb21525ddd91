import { ajukanModal } from '@/lib/permodalan/ajukan/commands';
import { laporkanPinjaman } from '@/lib/permodalan/laporan/commands';
import { geserBulan } from '@/lib/permodalan/laporan/rules';
import { BARIS_PALING_BANYAK } from '@/lib/permodalan/laporan/schema';
import {
  batalkanModal,
  jawabModal,
  setujuiModal,
  tanyaPemohonModal,
  tarikModal,
  terimaTawaran,
  tolakModal,
} from '@/lib/permodalan/pengajuan/commands';
import { cairkanModal } from '@/lib/permodalan/pengajuan/pencairan/commands';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { type Tx, transaksi } from '@/lib/platform/db/transaksi';
import { formatTanggal } from '@/lib/platform/format';
import { type Acak, uuidAcak } from './acak';
import { pastikan } from './jalan-permohonan';
import { KOLEKTIBILITAS, type RencanaModal, tawaranModal } from './rencana-permodalan';

function hak<T extends Tindakan>(pelaku: Pelaku, tindakan: T): Wewenang<T> {
  const by = wewenang(pelaku, tindakan);
  if (!by) throw new Error(`Data demo: ${pelaku.nama} tidak berwenang ${tindakan}`);
  return by;
}

/** A member of the demo as the one who applies. */
export interface AnggotaDemo {
  penggunaId: string;
  nama: string;
  usahaId: string;
  ktpId: string;
}

const sebagaiPemilik = ({ penggunaId, nama }: AnggotaDemo): Pelaku => ({
  penggunaId,
  nama,
  surel: null,
  peran: [{ peran: 'PEMILIK', kelurahanKode: null, koperasiId: null }],
  permintaanId: 'data-demo',
});

const SEDANG_DITANYA = ['MINTA_KETERANGAN', 'DIJAWAB'];
const DITAWARI = ['DISETUJUI', 'SIAP_DICAIRKAN', 'DIBATALKAN'];

/** Sends one application and takes it as far as it is meant to come, short of monthly reports. */
export async function jalankanModal(
  tx: Tx,
  acak: Acak,
  rencana: RencanaModal,
  anggota: AnggotaDemo,
  ketentuanId: string,
  pengurus: Pelaku,
): Promise<string> {
  const { tujuan, jumlah, tenor } = rencana;
  const pemilik = sebagaiPemilik(anggota);
  const { id } = pastikan(
    await ajukanModal(tx, hak(pemilik, 'modal:ajukan'), {
      ketentuanId,
      kunciKirim: uuidAcak(acak),
      usahaId: anggota.usahaId,
      jumlah,
      tenor,
      tujuan: rencana.guna,
      penjelasan: rencana.penjelasan,
      pendapatan: rencana.pendapatan,
      pengeluaran: rencana.pengeluaran,
      angsuranLain: 0n,
      dokumenId: [anggota.ktpId],
      setujuKetentuan: true,
      setujuBagikan: true,
    }),
    'pengajuan modal',
  );
  if (tujuan === 'DIAJUKAN') return id;
  const putuskan = hak(pengurus, 'modal:putuskan');
  if (tujuan === 'DITARIK') {
    pastikan(await tarikModal(tx, hak(pemilik, 'modal:tarik'), { id, versi: 1 }), 'penarikan');
    return id;
  }
  if (tujuan === 'DITOLAK') {
    const alasan = 'Simpanan wajib belum lengkap enam bulan terakhir.';
    pastikan(await tolakModal(tx, putuskan, { id, versi: 1, alasan }), 'penolakan modal');
    return id;
  }
  if (SEDANG_DITANYA.includes(tujuan)) {
    const pertanyaan = 'Berapa rata-rata penjualan tiga bulan terakhir?';
    pastikan(await tanyaPemohonModal(tx, putuskan, { id, versi: 1, pertanyaan }), 'pertanyaan');
    if (tujuan === 'DIJAWAB') {
      const isi = 'Sekitar dua juta rupiah setiap minggu.';
      const jawab = hak(pemilik, 'modal:jawab');
      pastikan(await jawabModal(tx, jawab, { id, versi: 2, isi, dokumenId: [] }), 'jawaban');
    }
    return id;
  }
  const tawaran = tawaranModal(acak, rencana);
  pastikan(
    await setujuiModal(tx, putuskan, {
      id,
      versi: 1,
      jumlah: tawaran,
      tenor,
      pihakTerkait: false,
      konfirmasi: true,
    }),
    'tawaran',
  );
  if (tujuan === 'DIBATALKAN') {
    const alasan = 'Kas koperasi sedang dipakai untuk pencairan lain.';
    pastikan(await batalkanModal(tx, putuskan, { id, versi: 2, alasan }), 'pembatalan');
  }
  if (tujuan === 'DISETUJUI' || tujuan === 'DIBATALKAN') return id;
  const terima = hak(pemilik, 'modal:terima-tawaran');
  pastikan(await terimaTawaran(tx, terima, { id, versi: 2 }), 'persetujuan tawaran');
  if (DITAWARI.includes(tujuan)) return id;
  pastikan(
    await cairkanModal(tx, hak(pengurus, 'modal:cairkan'), {
      id,
      versi: 3,
      tanggalCair: hariIni(),
      jumlahCair: tawaran,
      konfirmasiPeringatan: true,
    }),
    'pencairan',
  );
  return id;
}

/** Applications of the demo lie in the past; the trail of audit keeps the true moment of loading. */
export async function geserModal(rencana: readonly RencanaModal[], id: readonly string[]) {
  const kolom = (nama: keyof RencanaModal['hari']) => rencana.map(({ hari }) => hari[nama]);
  const keadaan = rencana.map(({ tujuan, hari }) => {
    if (tujuan === 'DIAJUKAN') return hari.ajukan;
    // What was written stays as it is, so questions and answers are of today.
    if (SEDANG_DITANYA.includes(tujuan)) return 0;
    if (tujuan === 'DITARIK') return hari.tanya;
    if (tujuan === 'SIAP_DICAIRKAN') return hari.setuju;
    return DITAWARI.includes(tujuan) || tujuan === 'DITOLAK' ? hari.putus : hari.cair;
  });
  await db().$executeRaw`
    UPDATE pengajuan_modal p SET
      dibuat_pada = p.dibuat_pada - make_interval(days => g.ajukan),
      status_sejak = p.status_sejak - make_interval(days => g.keadaan),
      diputuskan_pada = p.diputuskan_pada - make_interval(days => g.putus),
      diterima_pada = p.diterima_pada - make_interval(days => g.setuju),
      tanggal_cair = p.tanggal_cair - g.cair
    FROM unnest(${[...id]}::uuid[], ${kolom('ajukan')}::int[], ${keadaan}::int[], ${kolom('putus')}::int[],
                ${kolom('setuju')}::int[], ${kolom('cair')}::int[]) AS g(id, ajukan, keadaan, putus, setuju, cair)
    WHERE p.id = g.id`;
  // A notice says the day of the payment in words.
  const tercatat = await db().pengajuanModal.findMany({
    where: { id: { in: [...id] }, tanggalCair: { not: null } },
    select: { id: true, tanggalCair: true },
  });
  for (const satu of tercatat) {
    if (!satu.tanggalCair) continue;
    await db().$executeRaw`
      UPDATE pemberitahuan SET isi = replace(isi, ${`pada ${formatTanggal(hariIni())}.`},
        ${`pada ${formatTanggal(tanggalJakarta(satu.tanggalCair))}.`})
      WHERE tautan = ${`/portal/modal/${satu.id}`} AND judul LIKE '%dicairkan'`;
  }
  // The figures have no change, only rows that go and come.
  const capaian = await db().capaianModal.findMany({
    where: { pengajuanId: { in: [...id] } },
    include: { pengajuan: { select: { tanggalCair: true } } },
  });
  await db().capaianModal.deleteMany({
    where: { id: { in: capaian.map((satu) => satu.id) } },
  });
  await db().capaianModal.createMany({
    data: capaian.map(({ pengajuan, ...isi }) => ({
      ...isi,
      tanggal: pengajuan?.tanggalCair ?? isi.tanggal,
    })),
  });
}

/** Months from the payment of a loan to the last closed one, 'YYYY-MM'. */
function bulanBerjalan({ hari }: RencanaModal): string[] {
  const akhir = geserBulan(hariIni().slice(0, 7), -1);
  const hasil: string[] = [];
  let bulan = tambahHari(hariIni(), -hari.cair).slice(0, 7);
  while (bulan <= akhir) {
    hasil.push(bulan);
    bulan = geserBulan(bulan, 1);
  }
  return hasil;
}

/**
 * The monthly reports of loans, one form a month as the pengurus sends it. The last closed month stays
 * open for some of them, so that the reminder shows.
 */
export async function laporkanDemo(
  pengurus: Pelaku,
  koperasiId: string,
  pinjaman: readonly { id: string; rencana: RencanaModal; tersisa: boolean }[],
): Promise<void> {
  const by = hak(pengurus, 'pinjaman:lapor');
  const cair = new Map(
    (
      await db().pengajuanModal.findMany({
        where: { id: { in: pinjaman.map((satu) => satu.id) } },
        select: { id: true, jumlahCair: true },
      })
    ).map((satu) => [satu.id, satu.jumlahCair ?? 0n]),
  );
  const semuaBulan = [...new Set(pinjaman.flatMap(({ rencana }) => bulanBerjalan(rencana)))].sort();
  for (const bulan of semuaBulan) {
    const semua: [string, ReturnType<typeof isiLaporan>][] = [];
    for (const { id, rencana, tersisa } of pinjaman) {
      const bulanIni = bulanBerjalan(rencana);
      const ke = bulanIni.indexOf(bulan);
      const terakhir = ke === bulanIni.length - 1;
      if (ke < 0 || (tersisa && terakhir)) continue;
      semua.push([id, isiLaporan(rencana, cair.get(id) ?? 0n, ke + 1, terakhir)]);
    }
    // One form holds so many loans; a koperasi may have more.
    for (let dari = 0; dari < semua.length; dari += BARIS_PALING_BANYAK) {
      const baris = new Map(semua.slice(dari, dari + BARIS_PALING_BANYAK));
      const hasil = await transaksi((tx) =>
        laporkanPinjaman(tx, by, {
          koperasiId,
          bulan,
          versi: 0,
          konfirmasiPeringatan: true,
          baris,
        }),
      );
      pastikan(hasil, `laporan pinjaman ${bulan}`);
    }
  }
}

function isiLaporan(rencana: RencanaModal, cair: bigint, ke: number, terakhir: boolean) {
  const { tujuan, tenor } = rencana;
  const seharusnya = (cair * BigInt(Math.max(1, tenor - ke))) / BigInt(tenor);
  const macet = ['KURANG_LANCAR', 'DIRAGUKAN', 'MACET', 'DIHAPUSBUKUKAN'].includes(tujuan);
  const sisaPokok = macet ? (cair * 7n) / 10n : seharusnya;
  const lancar = { sisaPokok, tunggakan: 0n, kolektibilitas: 'LANCAR' as const };
  if (!terakhir) return { ...lancar, hasil: 'BERJALAN' as const };
  if (tujuan === 'LUNAS') {
    return {
      sisaPokok: 0n,
      tunggakan: 0n,
      kolektibilitas: 'LANCAR' as const,
      hasil: 'LUNAS' as const,
    };
  }
  if (tujuan === 'DIHAPUSBUKUKAN') {
    return {
      sisaPokok,
      tunggakan: sisaPokok,
      kolektibilitas: 'MACET' as const,
      hasil: 'DIHAPUSBUKUKAN' as const,
    };
  }
  const kolektibilitas = KOLEKTIBILITAS[tujuan] ?? 'LANCAR';
  return {
    sisaPokok,
    tunggakan: kolektibilitas === 'LANCAR' ? 0n : cair / 5n,
    kolektibilitas,
    hasil: 'BERJALAN' as const,
  };
}
