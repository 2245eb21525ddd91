import 'server-only';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { peringatanBagian } from '@/lib/umkm/bagian/rules';
import { catatPelaku } from '@/lib/umkm/pelaku/commands';
import { type AlasanKonfirmasi, dataKurang } from '../rules';
import { bacaOrangBaru, type KonfirmasiInput } from '../schema';

type Ikut = Wewenang<'pendirian:ikut'>;

export interface OrangPendiri {
  id: string;
  nama: string;
  kelurahanKode: string;
  pekerjaan: string;
}

/**
 * The person behind the account, as a founder needs to be known: registered already, or written now from
 * the form. The occupation is brought up to date.
 */
export async function orangUntuk(
  tx: Tx,
  by: Ikut,
  input: KonfirmasiInput,
): Promise<Hasil<OrangPendiri, AlasanKonfirmasi>> {
  if (!by.hak.some(({ lingkup }) => lingkup.jenis === 'diri')) return tolak('BUKAN_PEMILIK');
  const { pekerjaan } = input;
  if (!pekerjaan) return tolak('ISIAN_DITOLAK', { galat: { pekerjaan: ['Isi pekerjaan.'] } });
  const ada = await tx.pelakuUsaha.findUnique({
    where: { penggunaId: penggunaIdDari(by) },
    select: {
      id: true,
      nama: true,
      kelurahanKode: true,
      pekerjaan: true,
      nikPendudukSandi: true,
      tempatLahir: true,
      tanggalLahirSandi: true,
      alamatSandi: true,
      teleponSandi: true,
    },
  });
  if (!ada) return orangBaru(tx, by, input, pekerjaan);
  if (dataKurang(ada).length > 0) return tolak('DATA_DIRI_KURANG');
  await simpanPekerjaan(tx, by, ada, pekerjaan);
  const { id, nama, kelurahanKode } = ada;
  return berhasil({ id, nama, kelurahanKode, pekerjaan });
}

async function simpanPekerjaan(
  tx: Tx,
  by: Ikut,
  { id, pekerjaan: lama }: { id: string; pekerjaan: string | null },
  pekerjaan: string,
): Promise<void> {
  if (lama === pekerjaan) return;
  await tx.pelakuUsaha.update({
    where: { id },
    data: { pekerjaan, versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pelaku_usaha.ubah',
    objekJenis: 'pelaku_usaha',
    objekId: id,
    sebelum: { pekerjaan: lama },
    sesudah: { pekerjaan },
  });
}

async function orangBaru(
  tx: Tx,
  by: Ikut,
  input: KonfirmasiInput,
  pekerjaan: string,
): Promise<Hasil<OrangPendiri, AlasanKonfirmasi>> {
  const terbaca = bacaOrangBaru(input);
  if (!terbaca.ok) return tolak('ISIAN_DITOLAK', { galat: terbaca.galat });
  const { pemilik, rumah } = terbaca;
  const konteks = { hariIni: hariIni(), nikPenduduk: pemilik.nikPenduduk };
  const peringatan = [
    ...peringatanBagian('pemilik', pemilik, konteks),
    ...peringatanBagian('alamat', rumah, konteks),
  ];
  if (peringatan.length > 0 && !input.konfirmasiPeringatan)
    return tolak('PERLU_KONFIRMASI', { peringatan });
  const daftar = wewenang(by.pelaku, 'umkm:daftar');
  if (!daftar) return tolak('BUKAN_PEMILIK');
  const baru = await catatPelaku(tx, daftar, pemilik, rumah, 'PORTAL');
  if (!baru.ok) return baru;
  const { id } = baru.nilai;
  await tx.pelakuUsaha.update({ where: { id }, data: { pekerjaan }, select: { id: true } });
  // What was uploaded before the person was known becomes the person's.
  await tx.dokumen.updateMany({
    where: {
      diunggahOleh: penggunaIdDari(by),
      jenis: 'KTP',
      pelakuUsahaId: null,
      dihapusPada: null,
    },
    data: { pelakuUsahaId: id },
  });
  return berhasil({
    id,
    nama: pemilik.nama,
    kelurahanKode: rumah.kelurahanKode,
    pekerjaan,
  });
}
