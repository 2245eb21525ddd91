import 'server-only';
import { sudahDilakukan } from '@/lib/audit/reads';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { kunciAkun } from '@/lib/platform/auth/kunci-akun';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { JenisKelamin } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { periksaNikPenduduk } from '../../identitas/rules';
import { kunciNilai } from '../../kolom/commands';
import { kolomNikPenduduk } from '../../pelaku/commands';
import { indeksNikPenduduk, tutupOrang } from '../../pelaku/reads';
import { type BarisUsahaLengkap, bacaUsaha } from '../../reads';
import { perempuanDari } from '../../rules';
import { bentrokKeputusan } from '../../verifikasi/reads';
import { akunBerkode } from '../reads';
import type { HubungkanInput } from '../schema';

export type AlasanHubungkan =
  | 'TIDAK_DITEMUKAN'
  | 'SUDAH_BERAKUN'
  | 'SUDAH_BERUBAH'
  | 'KODE_TIDAK_BERLAKU'
  | 'MILIK_SENDIRI'
  | 'AKUN_PUNYA_DATA'
  | 'NIK_PENDUDUK_BERBEDA'
  | 'NIK_PENDUDUK_ORANG_LAIN'
  | 'PERLU_KONFIRMASI';

type By = Wewenang<'umkm:hubungkan'>;
type Orang = BarisUsahaLengkap['pelakuUsaha'];
interface Akun {
  id: string;
  nama: string;
}

const AUDIT = 'pelaku_usaha.hubungkan';

/** Holds the owner of a business, so that what is read next stays true until the end of the transaction. */
async function kunciPemilik(tx: Tx, usahaId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM pelaku_usaha
    WHERE id = (SELECT pelaku_usaha_id FROM usaha WHERE id = ${usahaId}::uuid) FOR UPDATE`;
}

/**
 * Links a person whom officers recorded with the account of that person, who stands there with the KTP and
 * has made a code. From then on the account owns the person and all businesses of it; the identity number
 * counts as compared with the KTP by this officer. One that was not known yet is stored.
 *
 * The code proves that the account's owner is present and wants this; the identity number, that the record
 * is of this person. A form that arrives twice links once.
 */
export async function hubungkanAkun(
  tx: Tx,
  by: By,
  input: HubungkanInput,
): Promise<Hasil<{ id: string }, AlasanHubungkan>> {
  await kunciPemilik(tx, input.usahaId);
  const baris = await bacaUsaha(by, input.usahaId, tx);
  if (!baris) return tolak('TIDAK_DITEMUKAN');
  const orang = baris.pelakuUsaha;
  if (orang.penggunaId !== null) {
    const objek = { objekJenis: 'pelaku_usaha', objekId: orang.id, tindakan: AUDIT };
    const ulangan = orang.versi === input.versiOrang + 1 && (await sudahDilakukan(tx, by, objek));
    return ulangan ? berhasil({ id: baris.id }) : tolak('SUDAH_BERAKUN');
  }
  if (orang.versi !== input.versiOrang) {
    const dilihat = { versi: baris.versi, versiOrang: input.versiOrang };
    return tolak('SUDAH_BERUBAH', { bentrok: await bentrokKeputusan(tx, baris, dilihat) });
  }
  const akun = await akunUntuk(tx, by, input.kode);
  if (!akun.ok) return akun;
  const ktp = await dariKtp(tx, orang, input);
  if (!ktp.ok) return ktp;
  await tautkan(tx, by, { baris, akun: akun.nilai, ktp: ktp.nilai });
  return berhasil({ id: baris.id });
}

/** The account of the code, held; or why it cannot be linked by this officer. */
async function akunUntuk(
  tx: Tx,
  by: By,
  kode: string,
): Promise<Hasil<Akun, 'KODE_TIDAK_BERLAKU' | 'MILIK_SENDIRI' | 'AKUN_PUNYA_DATA'>> {
  const dibaca = await akunBerkode(tx, by, kode);
  if (!dibaca) return tolak('KODE_TIDAK_BERLAKU');
  await kunciAkun(tx, dibaca.id);
  // Between the two it may have been used, or replaced by a newer one.
  const akun = await akunBerkode(tx, by, kode);
  if (!akun) return tolak('KODE_TIDAK_BERLAKU');
  if (akun.id === by.pelaku.penggunaId) return tolak('MILIK_SENDIRI');
  const punya = await tx.pelakuUsaha.count({ where: { penggunaId: akun.id } });
  return punya > 0 ? tolak('AKUN_PUNYA_DATA') : berhasil(akun);
}

/** What the KTP adds to a record. */
interface DariKtp {
  kolom: Prisma.PelakuUsahaUncheckedUpdateInput;
  /** The sex, when it was not known. */
  jenisKelamin: JenisKelamin | null;
  nikPendudukBaru: boolean;
}

/**
 * Compares the number on the KTP with the record: nothing is added when it is known and the same; else the
 * number, with sex and birth date where they are not known.
 */
async function dariKtp(
  tx: Tx,
  orang: Orang,
  { nikPenduduk, konfirmasiPeringatan }: HubungkanInput,
): Promise<
  Hasil<DariKtp, 'NIK_PENDUDUK_BERBEDA' | 'NIK_PENDUDUK_ORANG_LAIN' | 'PERLU_KONFIRMASI'>
> {
  const indeks = indeksNikPenduduk(nikPenduduk);
  await kunciNilai(tx, 'nik_penduduk', indeks);
  const pemegang = await tx.pelakuUsaha.findUnique({
    where: { nikPendudukIndeks: indeks },
    select: { id: true },
  });
  if (pemegang?.id === orang.id) {
    return berhasil({ kolom: {}, jenisKelamin: null, nikPendudukBaru: false });
  }
  if (orang.nikPendudukSandi !== null) return tolak('NIK_PENDUDUK_BERBEDA');
  if (pemegang) return tolak('NIK_PENDUDUK_ORANG_LAIN');
  const terbaca = periksaNikPenduduk(nikPenduduk, {
    hariIni: hariIni(),
    jenisKelamin: orang.jenisKelamin ?? undefined,
  });
  if (!terbaca.ok) return tolak('NIK_PENDUDUK_BERBEDA');
  if (terbaca.peringatan.length > 0 && !konfirmasiPeringatan) {
    const peringatan = terbaca.peringatan.map((satu) => ({ ...satu, isian: 'nikPenduduk' }));
    return tolak('PERLU_KONFIRMASI', { peringatan });
  }
  const jenisKelamin = orang.jenisKelamin ? null : terbaca.jenisKelamin;
  const kolom = {
    ...kolomNikPenduduk(orang.id, nikPenduduk),
    ...(jenisKelamin ? { jenisKelamin } : {}),
    ...(orang.tanggalLahirSandi
      ? {}
      : {
          tanggalLahirSandi: tutupOrang(orang.id, 'tanggalLahirSandi', terbaca.tanggalLahir),
          tahunLahir: Number(terbaca.tanggalLahir.slice(0, 4)),
        }),
  };
  return berhasil({ kolom, jenisKelamin, nikPendudukBaru: true });
}

interface Tautan {
  baris: BarisUsahaLengkap;
  akun: Akun;
  ktp: DariKtp;
}

/** Everything that changes hands, in one go. */
async function tautkan(tx: Tx, by: By, { baris, akun, ktp }: Tautan): Promise<void> {
  const orang = baris.pelakuUsaha;
  await tx.pelakuUsaha.update({
    where: { id: orang.id },
    data: {
      ...ktp.kolom,
      penggunaId: akun.id,
      nikPendudukDiperiksaOleh: penggunaIdDari(by),
      nikPendudukDiperiksaPada: sekarang(),
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  if (ktp.jenisKelamin) {
    await tx.usaha.updateMany({
      where: { pelakuUsahaId: orang.id },
      data: { perempuan: perempuanDari(ktp.jenisKelamin) },
    });
  }
  await tx.kodePenghubung.delete({ where: { penggunaId: akun.id }, select: { penggunaId: true } });
  // A KTP that was uploaded for a registration now belongs to the person.
  await tx.dokumen.updateMany({
    where: {
      jenis: 'KTP',
      diunggahOleh: akun.id,
      pelakuUsahaId: null,
      usahaId: null,
      koperasiId: null,
      dihapusPada: null,
    },
    data: { pelakuUsahaId: orang.id },
  });
  await catatTautan(tx, by, { baris, akun, ktp });
}

/** The trail of the person and of the account, and word to the owner. */
async function catatTautan(tx: Tx, by: By, { baris, akun, ktp }: Tautan): Promise<void> {
  const orang = baris.pelakuUsaha;
  await catat(tx, by, {
    tindakan: AUDIT,
    objekJenis: 'pelaku_usaha',
    objekId: orang.id,
    sebelum: { akunPemilik: null, nikPendudukDicocokkan: orang.nikPendudukDiperiksaPada !== null },
    sesudah: {
      akunPemilik: akun.nama,
      nikPendudukDicocokkan: true,
      ...(ktp.nikPendudukBaru ? { nikPenduduk: 'diisi' } : {}),
    },
  });
  await catat(tx, by, {
    tindakan: 'pengguna.hubungkan',
    objekJenis: 'pengguna',
    objekId: akun.id,
    sesudah: { dataPemilik: orang.nama, usaha: baris.nomor },
  });
  const lain = (await tx.usaha.count({ where: { pelakuUsahaId: orang.id } })) - 1;
  await beritahu(tx, [akun.id], {
    judul: 'Data yang dicatat petugas kini ada di akun Anda',
    isi: `Petugas mencocokkan KTP Anda dan menghubungkan ${baris.nama} (${baris.nomor})${
      lain > 0 ? ` dan ${lain} usaha lain` : ''
    } dengan akun ini. Periksa datanya dan lengkapi yang masih kosong. Bila Anda tidak memintanya, segera hubungi DKUM.`,
    tautan: `/portal/usaha-saya/${baris.id}`,
  });
}
