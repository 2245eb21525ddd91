import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catatPersetujuan } from '@/lib/akun/privasi/commands';
import { hapusDraf, simpanDraf } from '@/lib/draf/commands';
import { bacaDraf } from '@/lib/draf/reads';
import { bentrokDraf } from '@/lib/draf/versi/reads';
import { beritahuKoperasi } from '@/lib/keanggotaan/kabar/commands';
import { adaPengurusLain } from '@/lib/keanggotaan/pihak/reads';
import { kunciNilai } from '@/lib/koperasi/kunci/commands';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { sekarang, tahunIni } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import type { Sebutan } from '@/lib/platform/sebutan';
import { kabarModalBaru, kabarModalDiajukan } from '../kabar/rules';
import { tulisPerkiraan } from '../kemampuan/rules';
import { batasProduk, keKetentuan, PILIH_KETENTUAN } from '../produk/reads';
import { pelanggaranKetentuan } from '../produk/rules';
import { nomorPengajuan, STATUS_TERBUKA } from '../rules';
import {
  type AlasanAjukan,
  DOKUMEN_MODAL,
  DOKUMEN_WAJIB,
  galatJangkauan,
  halanganAjukan,
  isianTersimpan,
  SEBUTAN_MODAL,
} from './rules';
import type { AjukanModalInput, SimpanIsianModalInput } from './schema';

type By = Wewenang<'modal:ajukan'>;

export const JENIS_DRAF = 'modal';

/**
 * Keeps the first step of the form until the application is sent; the figures lie encrypted.
 *
 * @returns refused as `SUDAH_BERUBAH` when the draft was saved since `versi`, with both versions
 */
export async function simpanIsianModal(
  tx: Tx,
  by: By,
  { versi, ...input }: SimpanIsianModalInput,
): Promise<
  Hasil<{ ketentuanId: string }, 'PRODUK_TIDAK_DITEMUKAN' | 'DI_LUAR_KETENTUAN' | 'SUDAH_BERUBAH'>
> {
  const { ketentuanId, jumlah, tenor } = input;
  const baris = await tx.ketentuanProduk.findUnique({
    where: { id: ketentuanId },
    select: { ...PILIH_KETENTUAN, produkId: true },
  });
  if (!baris) return tolak('PRODUK_TIDAK_DITEMUKAN');
  const { produkId, ...ketentuan } = baris;
  const galat = galatJangkauan(keKetentuan(ketentuan), jumlah, tenor);
  if (Object.keys(galat).length > 0) return tolak('DI_LUAR_KETENTUAN', { galat });
  const isi = Object.fromEntries(
    Object.entries(input).map(([nama, nilai]) => [nama, String(nilai)]),
  );
  await kunciNilai(tx, [`modal.draf:${penggunaIdDari(by)}:${produkId}`]);
  const ada = await bacaDraf(by, JENIS_DRAF, produkId, tx);
  const bentrok = await bentrokDraf(
    by,
    { versi, diketik: isianTersimpan(isi) },
    ada && { isi: isianTersimpan(ada.isi), pada: ada.diubahPada },
    () => sebutanIsian(tx, by),
  );
  if (bentrok) return tolak('SUDAH_BERUBAH', { bentrok });
  await simpanDraf(tx, by, {
    jenis: JENIS_DRAF,
    // By product, not by version: what was written stays when the koperasi changes the terms.
    kunci: produkId,
    judul: baris.nama.slice(0, 160),
    isi,
  });
  return berhasil({ ketentuanId });
}

/** The fields of the first step in the words of the form. */
async function sebutanIsian(tx: Tx, by: By): Promise<Sebutan> {
  const usaha = await tx.usaha.findMany({
    where: { pelakuUsaha: { penggunaId: penggunaIdDari(by) } },
    select: { id: true, nama: true },
  });
  return {
    label: SEBUTAN_MODAL.label,
    tulis: (isian, nilai) =>
      isian === 'usahaId'
        ? (usaha.find(({ id }) => id === nilai)?.nama ?? '')
        : SEBUTAN_MODAL.tulis(isian, nilai),
  };
}

export interface PengajuanTerkirim {
  id: string;
  nomor: string;
}

/** What of a product and its koperasi counts; neither changes before this application stands. */
async function kunciTujuan(tx: Tx, ketentuanId: string) {
  await tx.$queryRaw`
    SELECT p.id FROM ketentuan_produk k JOIN produk_pinjaman p ON p.id = k.produk_id
    JOIN koperasi o ON o.id = p.koperasi_id
    WHERE k.id = ${ketentuanId}::uuid FOR SHARE OF p, o`;
  return tx.ketentuanProduk.findUnique({
    where: { id: ketentuanId },
    select: {
      ...PILIH_KETENTUAN,
      berlaku: true,
      produkId: true,
      produk: {
        select: {
          aktif: true,
          koperasi: { select: { id: true, nama: true, status: true, pola: true } },
        },
      },
    },
  });
}

/** The active membership of a person, which cannot end before this transaction does. */
async function anggotaAktif(tx: Tx, pelakuUsahaId: string, koperasiId: string) {
  const [baris] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM anggota
    WHERE pelaku_usaha_id = ${pelakuUsahaId}::uuid AND koperasi_id = ${koperasiId}::uuid AND status = 'AKTIF'
    FOR SHARE`;
  return baris ?? null;
}

/**
 * Applies for capital at a koperasi of which one is an active member. All applications of one person go
 * one after the other (their row is locked), so that any number at once end in one; the same form sent
 * again gives the same application.
 *
 * @returns id and number; see `PESAN_AJUKAN` for what is refused
 */
export async function ajukanModal(
  tx: Tx,
  by: By,
  { kunciKirim: kunci, ...isian }: AjukanModalInput,
): Promise<Hasil<PengajuanTerkirim, AlasanAjukan>> {
  const input = { ...isian, kunciKirim: kunciKiriman(kunci, isian) };
  const penggunaId = penggunaIdDari(by);
  const [pelaku] = await tx.$queryRaw<{ id: string; nama: string }[]>`
    SELECT id, nama FROM pelaku_usaha WHERE pengguna_id = ${penggunaId}::uuid FOR UPDATE`;
  if (!pelaku) return tolak('BELUM_TERDAFTAR');
  const terkirim = await tx.pengajuanModal.findUnique({
    where: { kunciKirim: input.kunciKirim },
    select: { id: true, nomor: true, pelakuUsahaId: true },
  });
  if (terkirim) {
    const { id, nomor, pelakuUsahaId } = terkirim;
    return pelakuUsahaId === pelaku.id ? berhasil({ id, nomor }) : tolak('KUNCI_TERPAKAI');
  }

  const tujuan = await kunciTujuan(tx, input.ketentuanId);
  if (!tujuan) return tolak('PRODUK_TIDAK_DITEMUKAN');
  const { koperasi } = tujuan.produk;
  const anggota = await anggotaAktif(tx, pelaku.id, koperasi.id);
  const ketentuan = keKetentuan(tujuan);
  const batas = await batasProduk(by, tx);
  const halangan = halanganAjukan({
    koperasiAktif: koperasi.status === 'AKTIF',
    produkAktif: tujuan.produk.aktif,
    berlaku: tujuan.berlaku,
    dalamBatas: pelanggaranKetentuan(ketentuan, koperasi.pola, batas) === null,
    anggota: anggota !== null,
    terbuka: await adaTerbuka(tx, pelaku.id, koperasi.id),
    adaPengurus: await adaPengurusLain(koperasi.id, penggunaId, tx),
  });
  if (halangan || !anggota) return tolak(halangan ?? 'BUKAN_ANGGOTA');
  const galat = galatJangkauan(ketentuan, input.jumlah, input.tenor);
  if (Object.keys(galat).length > 0) return tolak('DI_LUAR_KETENTUAN', { galat });
  const ditolak = await periksaLampiran(tx, pelaku.id, penggunaId, input);
  if (ditolak) return ditolak;

  const satu = await simpan(tx, by, { pelaku, koperasi, anggotaId: anggota.id }, input);
  await hapusDraf(tx, by, JENIS_DRAF, tujuan.produkId);
  const tentang = { ...satu, namaKoperasi: koperasi.nama };
  await beritahu(tx, [penggunaId], kabarModalDiajukan(tentang));
  await beritahuKoperasi(tx, koperasi.id, penggunaId, () =>
    kabarModalBaru({ ...tentang, namaPemohon: pelaku.nama, jumlah: input.jumlah }),
  );
  return berhasil(satu);
}

async function adaTerbuka(tx: Tx, pelakuUsahaId: string, koperasiId: string): Promise<boolean> {
  const ada = await tx.pengajuanModal.findFirst({
    where: { pelakuUsahaId, koperasiId, status: { in: [...STATUS_TERBUKA] } },
    select: { id: true },
  });
  return ada !== null;
}

async function periksaLampiran(
  tx: Tx,
  pelakuUsahaId: string,
  penggunaId: string,
  { usahaId, dokumenId }: AjukanModalInput,
) {
  const usaha = await tx.usaha.findFirst({
    where: { id: usahaId, pelakuUsahaId, status: { not: 'TIDAK_AKTIF' } },
    select: { id: true },
  });
  if (!usaha) return tolak('USAHA_TIDAK_DITEMUKAN');
  const dokumen = await tx.dokumen.findMany({
    where: {
      id: { in: dokumenId },
      dihapusPada: null,
      jenis: { in: [...DOKUMEN_MODAL] },
      OR: [{ pelakuUsahaId }, { pelakuUsahaId: null, diunggahOleh: penggunaId }],
    },
    select: { jenis: true },
  });
  if (dokumen.length !== new Set(dokumenId).size) return tolak('DOKUMEN_TIDAK_DITEMUKAN');
  return dokumen.some(({ jenis }) => jenis === DOKUMEN_WAJIB) ? null : tolak('KTP_BELUM_ADA');
}

async function simpan(
  tx: Tx,
  by: By,
  {
    pelaku,
    koperasi,
    anggotaId,
  }: {
    pelaku: { id: string; nama: string };
    koperasi: { id: string; nama: string };
    anggotaId: string;
  },
  input: AjukanModalInput,
): Promise<PengajuanTerkirim> {
  const id = uuidv7();
  const kini = sekarang();
  const [seq] = await tx.$queryRaw<{ urutan: bigint }[]>`
    SELECT nextval('nomor_pengajuan_modal_seq') AS urutan`;
  const nomor = nomorPengajuan(tahunIni(kini), seq?.urutan ?? 0n);
  const { ketentuanId, usahaId, jumlah, tenor, tujuan } = input;
  const isi = {
    nomor,
    koperasiId: koperasi.id,
    pelakuUsahaId: pelaku.id,
    anggotaId,
    ketentuanId,
    usahaId,
    jumlah,
    tenor,
    tujuan,
    status: 'DIAJUKAN' as const,
  };
  await tx.pengajuanModal.create({
    data: {
      ...isi,
      id,
      namaPemohon: pelaku.nama,
      penjelasan: input.penjelasan,
      perkiraanSandi: brankas().sandikan(
        tulisPerkiraan(input),
        konteks('pengajuan_modal', 'perkiraan_sandi', id),
      ),
      kunciKirim: input.kunciKirim,
      statusSejak: kini,
      dibuatPada: kini,
    },
    select: { id: true },
  });
  const dokumenId = [...new Set(input.dokumenId)];
  await tx.dokumenPengajuanModal.createMany({
    data: dokumenId.map((satu) => ({ pengajuanId: id, dokumenId: satu })),
  });
  const persetujuanId = await catatPersetujuan(tx, penggunaIdDari(by), 'PENGAJUAN_MODAL', {
    koperasiId: koperasi.id,
  });
  // Income and expenses stay out of the trail, which is never deleted.
  await catat(tx, by, {
    tindakan: 'pengajuan_modal.ajukan',
    objekJenis: 'pengajuan_modal',
    objekId: id,
    sesudah: {
      ...isi,
      jumlah: undefined,
      jumlahModal: jumlah,
      koperasi: koperasi.nama,
      jumlahBerkas: dokumenId.length,
      persetujuanId,
    },
  });
  return { id, nomor };
}
