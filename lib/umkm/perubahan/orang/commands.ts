import 'server-only';
import type { z } from 'zod';
import { catat, selisih } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { nilaiOrang } from '../../bagian/reads';
import { LABEL_ISIAN } from '../../bagian/rules';
import type { perbaikiAlamatSchema, perbaikiPemilikSchema } from '../../bagian/schema';
import { kunciNilai } from '../../kolom/commands';
import { kolomAlamat, kolomPemilik } from '../../pelaku/commands';
import { type BarisOrang, indeksNikPenduduk } from '../../pelaku/reads';
import type { BarisUsahaLengkap } from '../../reads';
import { perempuanDari } from '../../rules';
import { sebagaiNilaiIsian } from '../../tampilan/rules';
import { olehPetugas, type Pengubah } from '../reads';
import { isianBerubah, isianTertutup } from '../rules';
import type { UbahUmkmInput } from '../schema';

type InputOrang = Extract<UbahUmkmInput, { bagian: 'pemilik' | 'alamat' }>;

/** Fields whose contents the trail must not hold: it says only that they changed. */
const RAHASIA = ['nikPenduduk', 'telepon', 'tanggalLahir', 'tempatLahir', 'alamat', 'disabilitas'];

/** Writes one topic of a person, with the copies that the businesses keep. */
export async function simpanOrang(
  tx: Tx,
  by: Pengubah,
  { pelakuUsaha: lama }: BarisUsahaLengkap,
  input: InputOrang,
  berubah: readonly string[],
): Promise<Hasil<null, 'NIK_PENDUDUK_TERDAFTAR' | 'SUDAH_BERUBAH'>> {
  if (input.bagian === 'pemilik' && input.isi.nikPenduduk) {
    if (await nikPendudukMilikLain(tx, lama.id, input.isi.nikPenduduk))
      return tolak('NIK_PENDUDUK_TERDAFTAR');
  }
  const kolom = kolomOrang(by, lama.id, input);
  const { count } = await tx.pelakuUsaha.updateMany({
    where: { id: lama.id, versi: input.versi },
    data: { ...kolom, versi: { increment: 1 } },
  });
  // Another business of the same person may have been the way in, so its lock did not hold this one.
  if (count === 0) return tolak('SUDAH_BERUBAH');
  if (input.bagian === 'pemilik') {
    await tx.usaha.updateMany({
      where: { pelakuUsahaId: lama.id },
      data: {
        namaPemilik: input.isi.nama,
        ...(input.isi.jenisKelamin ? { perempuan: perempuanDari(input.isi.jenisKelamin) } : {}),
      },
    });
  }
  await catatUbahOrang(tx, by, lama, kolom, berubah);
  return berhasil(null);
}

/** The entry of a change in the trail; of what is secret only that it changed. */
async function catatUbahOrang(
  tx: Tx,
  by: Wewenang<'umkm:ubah' | 'umkm:perbaiki' | 'peserta:daftar'>,
  lama: BarisOrang,
  kolom: object,
  berubah: readonly string[],
): Promise<void> {
  const terang = berubah.filter((isian) => !RAHASIA.includes(isian));
  const ambil = (isi: object) =>
    Object.fromEntries(terang.map((isian) => [isian, (isi as Record<string, unknown>)[isian]]));
  const beda = selisih(ambil(lama), { ...ambil(lama), ...ambil(kolom) });
  await catat(tx, by, {
    tindakan: 'pelaku_usaha.ubah',
    objekJenis: 'pelaku_usaha',
    objekId: lama.id,
    sebelum: beda.sebelum,
    sesudah: {
      ...beda.sesudah,
      ...Object.fromEntries(
        berubah.filter((isian) => RAHASIA.includes(isian)).map((isian) => [isian, 'diubah']),
      ),
    },
  });
}

/** What an officer mends of a person without an account and without a business. */
export interface PerbaikanOrang {
  pemilik: z.output<typeof perbaikiPemilikSchema>;
  alamat: z.output<typeof perbaikiAlamatSchema>;
}

/**
 * Mends a person who was written down with a registration for a programme; the caller holds the row. What
 * the form does not show stays unless it is typed anew.
 *
 * @returns names of the fields that changed
 */
export async function betulkanOrang(
  tx: Tx,
  by: Wewenang<'peserta:daftar'>,
  lama: BarisOrang,
  { pemilik, alamat }: PerbaikanOrang,
): Promise<Hasil<string[], 'NIK_PENDUDUK_TERDAFTAR'>> {
  const berubah = [
    ...isianOrang(lama, 'pemilik', sebagaiNilaiIsian(pemilik)),
    ...isianOrang(lama, 'alamat', sebagaiNilaiIsian(alamat)),
  ];
  if (berubah.length === 0) return berhasil(berubah);
  if (pemilik.nikPenduduk && (await nikPendudukMilikLain(tx, lama.id, pemilik.nikPenduduk))) {
    return tolak('NIK_PENDUDUK_TERDAFTAR');
  }
  const { disabilitasSandi: _, ...diri } = kolomPemilik(lama.id, pemilik);
  const kolom = { ...diri, ...kolomAlamat(lama.id, alamat) };
  await tx.pelakuUsaha.update({
    where: { id: lama.id },
    data: { ...kolom, versi: { increment: 1 } },
    select: { id: true },
  });
  await catatUbahOrang(tx, by, lama, kolom, berubah);
  return berhasil(berubah);
}

const isianOrang = (
  lama: BarisOrang,
  bagian: 'pemilik' | 'alamat',
  diketik: Readonly<Record<string, string>>,
): string[] =>
  isianBerubah(
    nilaiOrang(lama, bagian),
    diketik,
    Object.keys(LABEL_ISIAN[bagian]),
    isianTertutup(bagian, true),
  );

/** Of a disability only the person says something; an officer's form does not ask. */
function kolomOrang(by: Pengubah, id: string, input: InputOrang) {
  if (input.bagian === 'alamat') return kolomAlamat(id, input.isi);
  const { disabilitasSandi, ...sisa } = kolomPemilik(id, input.isi);
  return olehPetugas(by) ? sisa : { ...sisa, disabilitasSandi };
}

async function nikPendudukMilikLain(tx: Tx, id: string, nikPenduduk: string): Promise<boolean> {
  const indeks = indeksNikPenduduk(nikPenduduk);
  await kunciNilai(tx, 'nik_penduduk', indeks);
  const ada = await tx.pelakuUsaha.findUnique({
    where: { nikPendudukIndeks: indeks },
    select: { id: true },
  });
  return ada !== null && ada.id !== id;
}
