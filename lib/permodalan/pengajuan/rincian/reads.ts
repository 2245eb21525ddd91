import 'server-only';
import {
  menjangkauKoperasi,
  type Pelaku,
  penggunaIdDari,
  type Wewenang,
  wewenang,
} from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { samarkanNikPenduduk, samarkanTelepon } from '@/lib/platform/format';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { pinjamanBerjalan } from '../../berjalan/reads';
import { totalBerjalan } from '../../berjalan/rules';
import { biayaDari, susunRencana } from '../../biaya/rules';
import { bacaPerkiraan, kemampuanBayar, type PerkiraanKeuangan } from '../../kemampuan/rules';
import { keKetentuan, PILIH_KETENTUAN } from '../../produk/reads';
import { termasuk, tindakanModal } from '../../rules';
import { whereModal } from '../reads';
import { PESAN_TINDAKAN, STATUS_BERKAS_TERLIHAT } from '../rules';
import type { ModalDto, TindakanPembacaModal } from '../types';

const PILIH = {
  id: true,
  nomor: true,
  versi: true,
  status: true,
  statusSejak: true,
  dibuatPada: true,
  koperasiId: true,
  namaPemohon: true,
  ketentuanId: true,
  jumlah: true,
  tenor: true,
  tujuan: true,
  penjelasan: true,
  perkiraanSandi: true,
  jumlahDisetujui: true,
  tenorDisetujui: true,
  alasanKeputusan: true,
  diputuskanOleh: true,
  diputuskanPada: true,
  pihakTerkait: true,
  diterimaPada: true,
  tanggalCair: true,
  jumlahCair: true,
  bulanLaporan: true,
  sisaPokok: true,
  tunggakan: true,
  kolektibilitas: true,
  ketentuan: { select: PILIH_KETENTUAN },
  koperasi: { select: { nama: true, kategoriKesehatan: true, penilaianTahunBuku: true } },
  usaha: { select: { id: true, nama: true, nomor: true, kegiatanUtama: true } },
  anggota: { select: { nomorAnggota: true, tanggalMasuk: true, status: true } },
  laporan: {
    orderBy: { bulan: 'desc' },
    take: 120,
    select: { bulan: true, sisaPokok: true, tunggakan: true, kolektibilitas: true },
  },
  pesan: {
    orderBy: { pada: 'asc' },
    take: 200,
    select: { id: true, pihak: true, isi: true, pada: true },
  },
  pelakuUsaha: {
    select: {
      id: true,
      penggunaId: true,
      nikPendudukAkhir: true,
      teleponAkhir: true,
      kelurahan: { select: { nama: true, kecamatan: { select: { nama: true } } } },
    },
  },
} as const satisfies Prisma.PengajuanModalSelect;

type Baris = Prisma.PengajuanModalGetPayload<{ select: typeof PILIH }>;

/** 'YYYY-MM' of a first day of a month. */
const keBulan = (tanggal: Date): string => tanggalJakarta(tanggal).slice(0, 7);

/** One application within reach of the reader, or null; a foreign one is as if it did not exist. */
export async function bacaModal(by: Wewenang<'modal:baca'>, id: string): Promise<ModalDto | null> {
  const baris = await db().pengajuanModal.findFirst({
    where: { id, AND: [whereModal(by)] },
    select: PILIH,
  });
  if (!baris) return null;
  const milikSendiri = baris.pelakuUsaha.penggunaId === by.pelaku.penggunaId;
  const tindakan = tindakanPembaca(by.pelaku, baris, milikSendiri);
  const ketentuan = keKetentuan(baris.ketentuan);
  // Personal finances are for the applicant and for those who decide, not for whoever may look on; and
  // for those only while the application or the loan has not ended, as its documents are.
  const berakhir = !termasuk(STATUS_BERKAS_TERLIHAT, baris.status);
  const perkiraan =
    milikSendiri || (tindakan.pihakKoperasi && !berakhir) ? bukaPerkiraan(baris) : null;
  const berjalan = perkiraan
    ? await pinjamanBerjalan(
        by,
        { koperasiId: baris.koperasiId, pelakuUsahaId: baris.pelakuUsaha.id },
        baris.id,
      )
    : [];
  const { koperasi, bulanLaporan } = baris;
  return {
    id: baris.id,
    nomor: baris.nomor,
    versi: baris.versi,
    status: baris.status,
    statusSejak: baris.statusSejak,
    dibuatPada: baris.dibuatPada,
    koperasi: {
      id: baris.koperasiId,
      nama: koperasi.nama,
      kategori: koperasi.kategoriKesehatan,
      penilaianTahunBuku: koperasi.penilaianTahunBuku,
    },
    pemohon: keteranganPemohon(baris),
    usaha: baris.usaha,
    ketentuanId: baris.ketentuanId,
    nomorVersi: baris.ketentuan.nomor,
    ketentuan,
    jumlah: baris.jumlah,
    tenor: baris.tenor,
    tujuan: baris.tujuan,
    penjelasan: baris.penjelasan,
    perkiraan,
    kemampuan: perkiraan && kemampuan(baris, perkiraan, totalBerjalan(berjalan)),
    berjalan,
    jumlahDisetujui: baris.jumlahDisetujui,
    tenorDisetujui: baris.tenorDisetujui,
    pihakTerkait: baris.pihakTerkait,
    keputusan: baris.diputuskanPada
      ? {
          pada: baris.diputuskanPada,
          oleh: await namaPengguna(baris.diputuskanOleh),
          alasan: baris.alasanKeputusan,
        }
      : null,
    diterimaPada: baris.diterimaPada,
    pencairan:
      baris.tanggalCair && baris.jumlahCair
        ? { tanggal: baris.tanggalCair, jumlah: baris.jumlahCair }
        : null,
    pinjaman:
      baris.sisaPokok === null
        ? null
        : {
            sisaPokok: baris.sisaPokok,
            tunggakan: baris.tunggakan ?? 0n,
            kolektibilitas: baris.kolektibilitas,
            bulan: bulanLaporan && keBulan(bulanLaporan),
          },
    laporan: baris.laporan.map(({ bulan, ...isi }) => ({ ...isi, bulan: keBulan(bulan) })),
    pesan: baris.pesan,
    milikSendiri,
    tertutup: tindakan.pihakKoperasi && berakhir,
    tindakan,
  };
}

function tindakanPembaca(
  pelaku: Pelaku,
  { koperasiId, status }: Baris,
  milikSendiri: boolean,
): TindakanPembacaModal {
  const pemohon =
    milikSendiri && wewenang(pelaku, 'modal:tarik') ? tindakanModal(status, 'PEMOHON') : [];
  const putuskan = wewenang(pelaku, 'modal:putuskan');
  const pengurusnya = putuskan !== null && menjangkauKoperasi(putuskan, koperasiId);
  const mungkin = pengurusnya ? tindakanModal(status, 'KOPERASI') : [];
  const pihakKoperasi = pengurusnya && !milikSendiri;
  return {
    pemohon,
    pihakKoperasi,
    koperasi: pihakKoperasi ? mungkin : [],
    halangan: milikSendiri && mungkin.length > 0 ? PESAN_TINDAKAN.MILIK_SENDIRI : null,
  };
}

function keteranganPemohon({ namaPemohon, pelakuUsaha, anggota }: Baris): ModalDto['pemohon'] {
  const { id, teleponAkhir, nikPendudukAkhir, kelurahan } = pelakuUsaha;
  return {
    pelakuUsahaId: id,
    nama: namaPemohon,
    nikPenduduk: nikPendudukAkhir ? samarkanNikPenduduk(nikPendudukAkhir) : null,
    telepon: teleponAkhir ? samarkanTelepon(teleponAkhir) : null,
    wilayah: labelKelurahan(kelurahan.nama, kelurahan.kecamatan.nama),
    nomorAnggota: anggota.nomorAnggota,
    anggotaSejak: anggota.tanggalMasuk,
    masihAnggota: anggota.status === 'AKTIF',
  };
}

const bukaPerkiraan = ({ id, perkiraanSandi }: Baris): PerkiraanKeuangan | null =>
  bacaPerkiraan(
    brankas().bukaSandi(perkiraanSandi, konteks('pengajuan_modal', 'perkiraan_sandi', id)),
  );

/** What the offer, or else what was asked for, means for the applicant's month. */
function kemampuan(baris: Baris, perkiraan: PerkiraanKeuangan, berjalan: bigint) {
  const biaya = biayaDari(keKetentuan(baris.ketentuan));
  if (!biaya) return null;
  const laba =
    perkiraan.pendapatan > perkiraan.pengeluaran
      ? perkiraan.pendapatan - perkiraan.pengeluaran
      : 0n;
  const rencana = susunRencana(
    biaya,
    baris.jumlahCair ?? baris.jumlahDisetujui ?? baris.jumlah,
    baris.tenorDisetujui ?? baris.tenor,
    laba,
  );
  return kemampuanBayar(perkiraan, rencana.angsuranTerbesar, berjalan);
}

async function namaPengguna(id: string | null): Promise<string | null> {
  if (id === null) return null;
  const ada = await db().pengguna.findUnique({ where: { id }, select: { nama: true } });
  return ada?.nama ?? null;
}

/** Number and koperasi, enough for the page that confirms the sending; only one's own. */
export async function bacaTandaTerimaModal(
  by: Wewenang<'modal:baca'>,
  id: string,
): Promise<{ nomor: string; namaKoperasi: string } | null> {
  const baris = await db().pengajuanModal.findFirst({
    where: {
      id,
      AND: [whereModal(by), { pelakuUsaha: { penggunaId: penggunaIdDari(by) } }],
    },
    select: { nomor: true, koperasi: { select: { nama: true } } },
  });
  return baris && { nomor: baris.nomor, namaKoperasi: baris.koperasi.nama };
}
