import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catatPersetujuan } from '@/lib/akun/privasi/commands';
import { teksPendirian } from '@/lib/akun/privasi/rules';
import { adalahSekunder } from '@/lib/koperasi/acuan';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kabariPemrakarsa } from '../kabar/commands';
import { kabarPendiriBaru } from '../kabar/rules';
import { pendiriPalingSedikit } from '../ketentuan/reads';
import { type PendirianTersentuh, sentuhUndangan } from '../langkah/commands';
import { koperasiDiwakili } from '../mulai/reads';
import { terbukaBagiPendiri } from '../rules';
import { cariUndangan } from '../undangan/reads';
import { dalamWilayah } from '../wilayah/rules';
import { orangUntuk } from './orang/commands';
import type { AlasanKonfirmasi } from './rules';
import type { KonfirmasiInput } from './schema';

type Ikut = Wewenang<'pendirian:ikut'>;

interface CalonPendiri {
  pelakuUsahaId: string | null;
  koperasiId: string | null;
  nama: string;
  pekerjaan: string | null;
  namaWakil: string | null;
  kelurahanKode: string;
  ktpId: string | null;
}

/**
 * Confirms oneself, or the koperasi one is pengurus of, as founder. All confirmations of one founding go
 * one after the other; the same person confirming twice is one founder.
 *
 * @returns the founding; see `PESAN_KONFIRMASI` for what is refused
 */
export async function konfirmasiPendiri(
  tx: Tx,
  by: Ikut,
  input: KonfirmasiInput,
): Promise<Hasil<{ pendirianId: string }, AlasanKonfirmasi>> {
  const undangan = await cariUndangan(by, input.kode, tx);
  if (!undangan) return tolak('UNDANGAN_TIDAK_BERLAKU');
  const pendirian = await sentuhUndangan(tx, undangan.pendirianId);
  if (!pendirian) return tolak('UNDANGAN_TIDAK_BERLAKU');
  const calon = adalahSekunder(pendirian.bentuk)
    ? await calonKoperasi(tx, by, input)
    : await calonOrang(tx, by, pendirian, input);
  if (!calon.ok) return calon;
  const { pelakuUsahaId, koperasiId } = calon.nilai;
  const ada = await tx.pendiri.findFirst({
    where: { pendirianId: pendirian.id, pelakuUsahaId, koperasiId, status: 'AKTIF' },
    select: { id: true },
  });
  if (ada) return berhasil({ pendirianId: pendirian.id });
  if (!terbukaBagiPendiri(pendirian.status)) return tolak('SUDAH_DITUTUP');
  await catatPendiri(tx, by, pendirian, calon.nilai, undangan.id);
  return berhasil({ pendirianId: pendirian.id });
}

async function calonOrang(
  tx: Tx,
  by: Ikut,
  pendirian: PendirianTersentuh,
  input: KonfirmasiInput,
): Promise<Hasil<CalonPendiri, AlasanKonfirmasi>> {
  const orang = await orangUntuk(tx, by, input);
  if (!orang.ok) return orang;
  const { id, nama, pekerjaan } = orang.nilai;
  if (!dalamWilayah(pendirian, orang.nilai.kelurahanKode)) return tolak('BUKAN_WARGA');
  const ktp = input.ktpId
    ? await tx.dokumen.findFirst({
        where: {
          id: input.ktpId,
          jenis: 'KTP',
          dihapusPada: null,
          OR: [{ pelakuUsahaId: id }, { pelakuUsahaId: null, diunggahOleh: penggunaIdDari(by) }],
        },
        select: { id: true },
      })
    : null;
  if (!ktp) return tolak('KTP_BELUM_ADA');
  return berhasil({
    pelakuUsahaId: id,
    koperasiId: null,
    nama,
    pekerjaan,
    namaWakil: null,
    kelurahanKode: orang.nilai.kelurahanKode,
    ktpId: ktp.id,
  });
}

async function calonKoperasi(
  tx: Tx,
  by: Ikut,
  { koperasiId }: KonfirmasiInput,
): Promise<Hasil<CalonPendiri, AlasanKonfirmasi>> {
  const koperasi = (await koperasiDiwakili(by, tx)).find((satu) => satu.id === koperasiId);
  if (!koperasi) return tolak('BUKAN_PENGURUS');
  if (!koperasi.sah) return tolak('KOPERASI_BELUM_SAH');
  const { kelurahanKode } = await tx.koperasi.findUniqueOrThrow({
    where: { id: koperasi.id },
    select: { kelurahanKode: true },
  });
  return berhasil({
    pelakuUsahaId: null,
    koperasiId: koperasi.id,
    nama: koperasi.nama,
    pekerjaan: null,
    namaWakil: by.pelaku.nama,
    kelurahanKode,
    ktpId: null,
  });
}

async function catatPendiri(
  tx: Tx,
  by: Ikut,
  pendirian: PendirianTersentuh,
  calon: CalonPendiri,
  undanganId: string,
): Promise<void> {
  const penggunaId = penggunaIdDari(by);
  const id = uuidv7();
  const terakhir = await tx.pendiri.aggregate({
    where: { pendirianId: pendirian.id },
    _max: { urutan: true },
  });
  const persetujuanId = await catatPersetujuan(tx, penggunaId, 'PENDIRIAN_KOPERASI', {
    isi: teksPendirian(adalahSekunder(pendirian.bentuk)),
  });
  await tx.pendiri.create({
    data: {
      id,
      pendirianId: pendirian.id,
      urutan: (terakhir._max.urutan ?? 0) + 1,
      penggunaId,
      ...calon,
      persetujuanId,
      undanganId,
      dikonfirmasiPada: sekarang(),
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pendirian.konfirmasi',
    objekJenis: 'pendirian',
    objekId: pendirian.id,
    sesudah: {
      pendiriId: id,
      pendiri: calon.nama,
      pekerjaan: calon.pekerjaan,
      kewarganegaraan: 'WNI',
      persetujuanId,
    },
  });
  if (pendirian.pemrakarsaId === penggunaId) return;
  const jumlah = await tx.pendiri.count({
    where: { pendirianId: pendirian.id, status: 'AKTIF' },
  });
  await kabariPemrakarsa(
    tx,
    pendirian,
    kabarPendiriBaru({
      ...pendirian,
      namaPendiri: calon.nama,
      jumlah,
      perlu: await pendiriPalingSedikit(pendirian.bentuk, tx),
    }),
  );
}
