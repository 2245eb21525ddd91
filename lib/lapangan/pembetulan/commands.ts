import 'server-only';
import { catat, selisih } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { PeringatanIsian } from '@/lib/platform/form-state';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { peringatanBagian, peringatanTitik } from '@/lib/umkm/bagian/rules';
import { galatAcuan, kunciNilai } from '@/lib/umkm/kolom/commands';
import { titikPalingJauh } from '@/lib/umkm/lokasi/reads';
import { kolomNikPendudukLahir, kolomTelepon } from '@/lib/umkm/pelaku/commands';
import { bukaOrang, indeksNikPenduduk } from '@/lib/umkm/pelaku/reads';
import { kunciUsaha } from '@/lib/umkm/perubahan/commands';
import { perempuanDari } from '@/lib/umkm/rules';
import {
  type BarisPendataan,
  bacaTulisanSendiri,
  bentrokTulisan,
  masihDapatDibetulkan,
  orangIkutDibetulkan,
} from './reads';
import type { BetulkanInput } from './schema';

export type AlasanBetulkan =
  | 'TIDAK_DITEMUKAN'
  | 'STATUS_BERUBAH'
  | 'SUDAH_BERUBAH'
  | 'ISIAN_DITOLAK'
  | 'PERLU_KONFIRMASI'
  | 'NIK_PENDUDUK_TERDAFTAR';

type By = Wewenang<'lapangan:catat'>;

/**
 * Mends what one wrote down in the street oneself, as long as nobody verified it. The person is mended only
 * where this record made the person; phone and identity number only when typed anew.
 */
export async function betulkanPendataan(
  tx: Tx,
  by: By,
  input: BetulkanInput,
): Promise<Hasil<{ id: string }, AlasanBetulkan>> {
  await kunciUsaha(tx, input.usahaId);
  const baris = await bacaTulisanSendiri(by, input.usahaId, tx);
  if (!baris) return tolak('TIDAK_DITEMUKAN');
  if (!masihDapatDibetulkan(baris)) return tolak('STATUS_BERUBAH');
  const { usaha } = baris;
  if (usaha.versi !== input.versi.versi || usaha.pelakuUsaha.versi !== input.versi.versiOrang) {
    return tolak('SUDAH_BERUBAH', { bentrok: await bentrokTulisan(tx, by, baris, input) });
  }
  const galat = await galatAcuan(tx, input);
  if (Object.keys(galat).length > 0) return tolak('ISIAN_DITOLAK', { galat });
  const tempat = { ...input, kelurahanKode: usaha.kelurahanKode };
  const peringatan = [
    ...peringatanOrang(baris, input),
    ...peringatanTitik(tempat, await titikPalingJauh(tx)),
  ];
  if (peringatan.length > 0 && !input.konfirmasiPeringatan) {
    return tolak('PERLU_KONFIRMASI', { peringatan });
  }
  if (orangIkutDibetulkan(baris)) {
    if (!(await betulkanOrang(tx, by, baris, input))) return tolak('NIK_PENDUDUK_TERDAFTAR');
  }
  await betulkanUsaha(tx, by, baris, input);
  return berhasil({ id: usaha.id });
}

/** Doubts about the owner, where who the owner is was typed anew: the sex against a number that stays, too. */
function peringatanOrang(
  baris: BarisPendataan,
  { nikPenduduk, jenisKelamin }: BetulkanInput,
): PeringatanIsian[] {
  if (!orangIkutDibetulkan(baris)) return [];
  const { pelakuUsaha: lama } = baris.usaha;
  const berubah = jenisKelamin !== undefined && jenisKelamin !== lama.jenisKelamin;
  const nomor = nikPenduduk ?? (berubah ? bukaOrang(lama, 'nikPendudukSandi') : null);
  const orang = {
    jenisKelamin: jenisKelamin ?? lama.jenisKelamin ?? undefined,
    nikPenduduk: nomor ?? undefined,
  };
  return peringatanBagian('pemilik', orang, { hariIni: hariIni() });
}

/** @returns false when the identity number is of somebody else */
async function betulkanOrang(
  tx: Tx,
  by: By,
  { usaha }: BarisPendataan,
  { nama, jenisKelamin, telepon, nikPenduduk }: BetulkanInput,
): Promise<boolean> {
  const lama = usaha.pelakuUsaha;
  if (nikPenduduk) {
    const indeks = indeksNikPenduduk(nikPenduduk);
    await kunciNilai(tx, 'nik_penduduk', indeks);
    const lain = await tx.pelakuUsaha.count({
      where: { nikPendudukIndeks: indeks, NOT: { id: lama.id } },
    });
    if (lain > 0) return false;
  }
  const terang = {
    nama: nama ?? lama.nama,
    jenisKelamin: jenisKelamin ?? lama.jenisKelamin,
  };
  const beda = selisih(lama, terang);
  if (Object.keys(beda.sesudah).length === 0 && !telepon && !nikPenduduk) return true;
  await tx.pelakuUsaha.update({
    where: { id: lama.id },
    data: {
      ...terang,
      ...(telepon ? kolomTelepon(lama.id, telepon) : {}),
      ...(nikPenduduk ? kolomNikPendudukLahir(lama.id, nikPenduduk, hariIni()) : {}),
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await tx.usaha.update({
    where: { id: usaha.id },
    data: { namaPemilik: terang.nama, perempuan: perempuanDari(terang.jenisKelamin) },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pelaku_usaha.ubah',
    objekJenis: 'pelaku_usaha',
    objekId: lama.id,
    sebelum: beda.sebelum,
    sesudah: {
      ...beda.sesudah,
      ...(telepon ? { telepon: 'diubah' } : {}),
      ...(nikPenduduk ? { nikPenduduk: 'diubah' } : {}),
    },
  });
  return true;
}

async function betulkanUsaha(
  tx: Tx,
  by: By,
  { usaha: lama, akurasiMeter }: BarisPendataan,
  input: BetulkanInput,
): Promise<void> {
  const kolom = {
    nama: input.namaUsaha,
    kegiatanUtama: input.kegiatanUtama,
    jenisUsahaKode: input.jenisUsahaKode,
    alamat: input.alamat,
    rt: input.rt ?? null,
    rw: input.rw ?? null,
    lintang: input.lintang ?? null,
    bujur: input.bujur ?? null,
  };
  const akurasi = input.lintang ? (input.akurasiMeter ?? null) : null;
  const semula = {
    ...lama,
    lintang: lama.lintang?.toFixed(6) ?? null,
    bujur: lama.bujur?.toFixed(6) ?? null,
    akurasiMeter,
  };
  const beda = selisih(semula, { ...kolom, akurasiMeter: akurasi });
  if (Object.keys(beda.sesudah).length === 0) return;
  await tx.usaha.update({
    where: { id: lama.id },
    data: { ...kolom, diubahOleh: by.pelaku.penggunaId, versi: { increment: 1 } },
    select: { id: true },
  });
  if (akurasi !== akurasiMeter) {
    await tx.pendataanLapangan.update({
      where: { usahaId: lama.id },
      data: { akurasiMeter: akurasi },
      select: { id: true },
    });
  }
  await catat(tx, by, {
    tindakan: 'usaha.ubah',
    objekJenis: 'usaha',
    objekId: lama.id,
    ...beda,
  });
}
