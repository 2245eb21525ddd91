import 'server-only';
import { catat, selisih } from '@/lib/platform/audit';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciNilai } from '../../kolom/commands';
import { kolomAlamat, kolomPemilik } from '../../pelaku/commands';
import { indeksNikPenduduk } from '../../pelaku/reads';
import type { BarisUsahaLengkap } from '../../reads';
import { perempuanDari } from '../../rules';
import { olehPetugas, type Pengubah } from '../reads';
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
  const terang = berubah.filter((isian) => !RAHASIA.includes(isian));
  const ambil = (isi: object) =>
    Object.fromEntries(terang.map((isian) => [isian, (isi as Record<string, unknown>)[isian]]));
  const beda = selisih(ambil(lama), { ...ambil(lama), ...ambil({ ...kolom }) });
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
  return berhasil(null);
}

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
