import 'server-only';
import { perubahanSejak } from '@/lib/audit/reads';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Bentrok } from '@/lib/platform/form-state';
import { formatWaktu, samarkanNikPenduduk, samarkanTelepon } from '@/lib/platform/format';
import { titikTersimpan } from '@/lib/umkm/bagian/reads';
import { titikTampil } from '@/lib/umkm/lokasi/rules';
import { namaJenisUsaha } from '@/lib/umkm/perubahan/reads';
import { LABEL_KELAMIN } from '@/lib/umkm/rules';
import { sebagaiNilaiIsian, tampilkanIsian } from '@/lib/umkm/tampilan/rules';
import { tulisVersi } from '@/lib/umkm/verifikasi/rules';
import { namaTempat } from '@/lib/wilayah/rules';
import { type PembacaPendataan, wherePendataan } from '../reads';
import { LABEL_ISIAN } from '../rules';
import type { BetulkanInput } from './schema';

const PILIH = {
  orangSama: true,
  akurasiMeter: true,
  dibuatPada: true,
  dicatatPada: true,
  usaha: {
    select: {
      id: true,
      nomor: true,
      nama: true,
      kegiatanUtama: true,
      jenisUsahaKode: true,
      jenisUsaha: { select: { nama: true } },
      alamat: true,
      rt: true,
      rw: true,
      kelurahanKode: true,
      lintang: true,
      bujur: true,
      status: true,
      versi: true,
      diverifikasiPada: true,
      pelakuUsaha: {
        select: {
          id: true,
          nama: true,
          jenisKelamin: true,
          teleponAkhir: true,
          nikPendudukAkhir: true,
          nikPendudukSandi: true,
          nikPendudukDiperiksaPada: true,
          penggunaId: true,
          versi: true,
          usaha: { take: 2, select: { id: true } },
        },
      },
    },
  },
} as const satisfies Prisma.PendataanLapanganSelect;

export type BarisPendataan = Prisma.PendataanLapanganGetPayload<{ select: typeof PILIH }>;

/** One record as its writer or reader may reach it; null for everybody else, and after a withdrawal. */
export async function bacaTulisanSendiri(
  by: PembacaPendataan,
  usahaId: string,
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<BarisPendataan | null> {
  return sumber.pendataanLapangan.findFirst({
    where: { usahaId, ditarikPada: null, ...(await wherePendataan(by, sumber)) },
    select: PILIH,
  });
}

/** As long as nobody has verified it, and the owner has no account of their own. */
export const masihDapatDibetulkan = ({ usaha }: BarisPendataan): boolean =>
  (usaha.status === 'DIAJUKAN' || usaha.status === 'PERLU_PERBAIKAN') &&
  usaha.diverifikasiPada === null &&
  usaha.pelakuUsaha.penggunaId === null;

/** The person came with this record alone, and nobody compared the KTP yet. */
export const orangIkutDibetulkan = ({ orangSama, usaha }: BarisPendataan): boolean =>
  !orangSama &&
  usaha.pelakuUsaha.usaha.length === 1 &&
  usaha.pelakuUsaha.nikPendudukDiperiksaPada === null;

/** What the form to mend it starts with; the numbers stay out. */
function nilaiAwal({ usaha, akurasiMeter }: BarisPendataan): Record<string, string> {
  return {
    nama: usaha.pelakuUsaha.nama,
    jenisKelamin: usaha.pelakuUsaha.jenisKelamin ?? '',
    namaUsaha: usaha.nama,
    kegiatanUtama: usaha.kegiatanUtama,
    jenisUsahaKode: usaha.jenisUsahaKode,
    alamat: usaha.alamat,
    rt: usaha.rt ?? '',
    rw: usaha.rw ?? '',
    ...titikTersimpan({ ...usaha, pendataan: { akurasiMeter } }),
  };
}

/** Both versions, field by field, when somebody else changed the record meanwhile. */
export async function bentrokTulisan(
  tx: Tx,
  _by: Wewenang<'lapangan:catat'>,
  baris: BarisPendataan,
  input: BetulkanInput,
): Promise<Bentrok> {
  const { usaha } = baris;
  const sejakUsaha = usaha.versi - input.versi.versi;
  const objek =
    sejakUsaha === 0
      ? { objekJenis: 'pelaku_usaha', objekId: usaha.pelakuUsaha.id }
      : { objekJenis: 'usaha', objekId: usaha.id };
  const { perubahan: _, ...sejak } = await perubahanSejak(tx, objek, sejakUsaha || 1);
  const kini = nilaiAwal(baris);
  const diketik = sebagaiNilaiIsian({ ...input });
  const namaJenis = await namaJenisUsaha(tx);
  const beda = Object.keys(LABEL_ISIAN).filter(
    (isian) => (kini[isian] ?? '') !== (diketik[isian] ?? ''),
  );
  return {
    versi: tulisVersi(usaha.versi, usaha.pelakuUsaha.versi),
    ...sejak,
    butir: beda.map((isian) => ({
      isian,
      label: LABEL_ISIAN[isian] ?? isian,
      milikAnda: tampilkanIsian(isian, diketik[isian] ?? '', namaJenis),
      tersimpan: tampilkanIsian(isian, kini[isian] ?? '', namaJenis),
    })),
  };
}

/** What was written down, in words and as the form to mend it starts; who only reads cannot mend it. */
export async function tulisanSendiri(by: PembacaPendataan, usahaId: string) {
  const baris = await bacaTulisanSendiri(by, usahaId);
  if (!baris) return null;
  const { usaha, dibuatPada, dicatatPada, akurasiMeter } = baris;
  const orang = usaha.pelakuUsaha;
  const titik = titikTersimpan({ ...usaha, pendataan: { akurasiMeter } });
  const telepon = orang.teleponAkhir ? samarkanTelepon(orang.teleponAkhir) : '';
  const nikPenduduk = orang.nikPendudukAkhir ? samarkanNikPenduduk(orang.nikPendudukAkhir) : '';
  const rtRw = [usaha.rt ? `RT ${usaha.rt}` : '', usaha.rw ? `RW ${usaha.rw}` : ''];
  return {
    usahaId: usaha.id,
    namaUsaha: usaha.nama,
    kelurahanKode: usaha.kelurahanKode,
    versi: tulisVersi(usaha.versi, orang.versi),
    dapat: by.tindakan === 'lapangan:catat' && masihDapatDibetulkan(baris),
    denganOrang: orangIkutDibetulkan(baris),
    titik: titikTampil(titik, usaha.kelurahanKode),
    tersamar: { telepon, nikPenduduk },
    butir: [
      { istilah: 'Nama pemilik', nilai: orang.nama },
      { istilah: 'Nomor telepon', nilai: telepon },
      { istilah: 'NIK penduduk', nilai: nikPenduduk },
      {
        istilah: 'Jenis kelamin',
        nilai: orang.jenisKelamin ? LABEL_KELAMIN[orang.jenisKelamin] : '',
      },
      { istilah: 'Yang dijual atau dikerjakan', nilai: usaha.kegiatanUtama },
      { istilah: 'Jenis usaha', nilai: usaha.jenisUsaha.nama },
      { istilah: 'Alamat usaha', nilai: [usaha.alamat, ...rtRw].filter(Boolean).join(', ') },
      { istilah: 'Kelurahan', nilai: namaTempat(usaha.kelurahanKode) },
      { istilah: 'Lintang', nilai: titik.lintang },
      { istilah: 'Bujur', nilai: titik.bujur },
      {
        istilah: 'Ketelitian titik',
        nilai: titik.akurasiMeter ? `sekitar ${titik.akurasiMeter} meter` : '',
      },
      { istilah: 'Dicatat', nilai: formatWaktu(dicatatPada ?? dibuatPada) },
    ],
    nilai: nilaiAwal(baris),
  };
}
