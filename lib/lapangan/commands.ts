import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman, sidik, sidikKiriman } from '@/lib/platform/kunci';
import { peringatanBagian, peringatanTitik } from '@/lib/umkm/bagian/rules';
import { type Orang, orangTerdaftar, sisipUsaha } from '@/lib/umkm/commands';
import { uraikanNikPenduduk } from '@/lib/umkm/identitas/nik-penduduk/rules';
import { galatAcuan, kolomLokasi } from '@/lib/umkm/kolom/commands';
import { titikPalingJauh } from '@/lib/umkm/lokasi/reads';
import { catatPelakuRingkas } from '@/lib/umkm/pelaku/commands';
import { indeksNikPenduduk } from '@/lib/umkm/pelaku/reads';
import { perempuanDari } from '@/lib/umkm/rules';
import { cariSerupa, wilayahLapangan } from './reads';
import { type AlasanSerupa, PERSETUJUAN_LAPANGAN, putuskanOrang, waktuPonsel } from './rules';
import type { CatatLapanganInput } from './schema';
import { type AlasanTambah, type CatatanBerkunci, tambahkanKeUsaha } from './tambahan/commands';

export type AlasanCatat =
  | AlasanSerupa
  | AlasanTambah
  | 'DI_LUAR_KELURAHAN'
  | 'KUNCI_TERPAKAI'
  | 'HANYA_LIHAT'
  | 'ISIAN_DITOLAK'
  | 'NIK_PENDUDUK_DI_LUAR';

type By = Wewenang<'lapangan:catat'>;

export interface Tercatat {
  id: string;
  nomor: string;
  /** The key it is stored under; another than the form's when that one was used for something else. */
  kunciKirim: string;
  /** The key had been stored before. */
  ulangan: boolean;
  /** It was added to a business that was known already. */
  tambahan: boolean;
}

/**
 * Writes a business down in the street, its owner without an account: once however often the form arrives.
 * Something else under a key that was used is a record of its own.
 * Whoever looks like it in the kelurahan is shown first (`rincian`: CalonSerupa[]); the officer says whether
 * it is one of them, or one of their businesses, to which only what it lacks is added. What is known already is never overwritten. With `hanyaLihat` they are only shown. A
 * point far from the kelurahan, and an odd identity number of a new person, are asked about.
 */
export async function catatLapangan(
  tx: Tx,
  by: By,
  kiriman: CatatLapanganInput,
): Promise<Hasil<Tercatat, AlasanCatat>> {
  const { kelurahanKode } = kiriman;
  if (!(await wilayahLapangan(by, tx)).includes(kelurahanKode)) return tolak('DI_LUAR_KELURAHAN');
  // One at a time of a key and in a kelurahan: looking for similar records and writing is one step.
  for (const kunci of [`lapangan-kunci:${kiriman.kunciKirim}`, `lapangan:${kelurahanKode}`]) {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${kunci}, 0))::text`;
  }
  const dahulu = await tersimpanDahulu(tx, by, kiriman);
  if ('sudah' in dahulu) return dahulu.sudah;
  const { kunciKirim } = dahulu;
  const input = { ...kiriman, ...dahulu };
  const galat = await galatAcuan(tx, input);
  if (Object.keys(galat).length > 0) return tolak('ISIAN_DITOLAK', { galat });
  const { calon, diLuar } = await cariSerupa(tx, by, input);
  if (diLuar) return tolak('NIK_PENDUDUK_DI_LUAR');
  const putusan = putuskanOrang(calon, input.keputusan, input.dilihat?.split(',') ?? []);
  if (!putusan.ok) return tolak(putusan.alasan, { rincian: calon });
  if (input.hanyaLihat) return tolak('HANYA_LIHAT');
  if (putusan.usahaId) {
    const hasil = await tambahkanKeUsaha(tx, by, putusan.usahaId, input);
    return hasil.ok
      ? berhasil({ ...hasil.nilai, kunciKirim, ulangan: false, tambahan: true })
      : { ...hasil, rincian: calon };
  }
  const peringatan = [
    ...(putusan.pelakuUsahaId ? [] : peringatanBagian('pemilik', input, { hariIni: hariIni() })),
    ...peringatanTitik(input, await titikPalingJauh(tx)),
  ];
  if (peringatan.length > 0 && !input.konfirmasiPeringatan) {
    // Who was shown as similar stays on the screen, with what was said about them.
    return tolak('PERLU_KONFIRMASI', {
      peringatan,
      ...(calon.length > 0 ? { rincian: calon } : {}),
    });
  }
  const orang = putusan.pelakuUsahaId
    ? await orangTerdaftar(tx, { id: putusan.pelakuUsahaId })
    : await orangBaru(tx, by, input);
  if (!orang) return tolak('NIK_PENDUDUK_DI_LUAR');
  const usaha = await sisipUsaha(tx, by, orang, {
    id: uuidv7(),
    kunciKirim,
    sumber: 'PETUGAS',
    kolom: {
      nama: input.namaUsaha,
      kegiatanUtama: input.kegiatanUtama,
      jenisUsahaKode: input.jenisUsahaKode,
      ...kolomLokasi(input),
    },
  });
  if (!usaha) return tolak('KUNCI_TERPAKAI');
  await catatPendataan(tx, by, input, usaha.id, {
    orangSama: putusan.pelakuUsahaId !== null,
    serupaDibedakan: putusan.pelakuUsahaId === null ? calon.length : 0,
  });
  return berhasil({ ...usaha, kunciKirim, ulangan: false, tambahan: false });
}

/**
 * What was typed, without answers to what was asked, when the phone says it was, and the identity number, which
 * a phone that sends it again never kept.
 */
const sidikCatatan = ({
  kunciKirim: _kunci,
  konfirmasiPeringatan: _konfirmasi,
  keputusan: _keputusan,
  dilihat: _dilihat,
  hanyaLihat: _hanyaLihat,
  dicatatPada: _dicatatPada,
  nikPenduduk: _nikPenduduk,
  ...isi
}: CatatLapanganInput): string => sidikKiriman(isi);

const TERSIMPAN = {
  olehId: true,
  sidikIsi: true,
  usaha: {
    select: { id: true, nomor: true, pelakuUsaha: { select: { nikPendudukIndeks: true } } },
  },
} as const;

/**
 * What the form was stored as before, new or added; else the key for it: its own, or one of its content where
 * its own was used for something else.
 */
async function tersimpanDahulu(
  tx: Tx,
  by: By,
  kiriman: CatatLapanganInput,
): Promise<
  { sudah: Hasil<Tercatat, 'KUNCI_TERPAKAI'> } | Pick<CatatanBerkunci, 'kunciKirim' | 'sidikIsi'>
> {
  const sidikIsi = sidikCatatan(kiriman);
  for (const kunciKirim of [kiriman.kunciKirim, kunciKiriman(kiriman.kunciKirim, sidikIsi)]) {
    const baru = await tx.pendataanLapangan.findUnique({
      where: { kunciKirim },
      select: { ...TERSIMPAN, orangSama: true },
    });
    const ada =
      baru ?? (await tx.tambahanLapangan.findUnique({ where: { kunciKirim }, select: TERSIMPAN }));
    if (!ada) return { kunciKirim, sidikIsi };
    if (ada.olehId !== penggunaIdDari(by)) return { sudah: tolak('KUNCI_TERPAKAI') };
    const { id, nomor, pelakuUsaha } = ada.usaha;
    const nikPendudukLain =
      baru?.orangSama === false &&
      kiriman.nikPenduduk !== undefined &&
      indeksNikPenduduk(kiriman.nikPenduduk) !== pelakuUsaha.nikPendudukIndeks;
    // What was stored before fingerprints were kept counts as the same.
    if ((ada.sidikIsi ?? sidikIsi) === sidikIsi && !nikPendudukLain) {
      return {
        sudah: berhasil({ id, nomor, kunciKirim, ulangan: true, tambahan: baru === null }),
      };
    }
  }
  return { sudah: tolak('KUNCI_TERPAKAI') };
}

/** The identity number tells sex and birth date where it is given; what the officer ticked comes first. */
async function orangBaru(tx: Tx, by: By, input: CatatLapanganInput): Promise<Orang | null> {
  const { nama, kelurahanKode, telepon, nikPenduduk } = input;
  const uraian = nikPenduduk ? uraikanNikPenduduk(nikPenduduk, hariIni()) : null;
  const jenisKelamin = input.jenisKelamin ?? (uraian?.ok ? uraian.jenisKelamin : undefined);
  const tanggalLahir = uraian?.ok ? uraian.tanggalLahir : undefined;
  const baru = await catatPelakuRingkas(tx, by, {
    nama,
    kelurahanKode,
    telepon,
    nikPenduduk,
    jenisKelamin,
    tanggalLahir,
  });
  return baru
    ? { id: baru.id, nama, perempuan: perempuanDari(jenisKelamin), anggota: false }
    : null;
}

async function catatPendataan(
  tx: Tx,
  by: By,
  { kunciKirim, sidikIsi, kelurahanKode, akurasiMeter, dicatatPada }: CatatanBerkunci,
  usahaId: string,
  putusan: { orangSama: boolean; serupaDibedakan: number },
): Promise<void> {
  const { versi, teks } = PERSETUJUAN_LAPANGAN;
  await tx.pendataanLapangan.create({
    data: {
      kunciKirim,
      sidikIsi,
      usahaId,
      kelurahanKode,
      olehId: penggunaIdDari(by),
      ...putusan,
      persetujuanVersi: versi,
      persetujuanHash: sidik(teks),
      disetujuiPada: sekarang(),
      dicatatPada: waktuPonsel(dicatatPada, sekarang()),
      akurasiMeter: akurasiMeter ?? null,
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'usaha.catat-lapangan',
    objekJenis: 'usaha',
    objekId: usahaId,
    sesudah: { kelurahanKode, persetujuanVersi: versi, ...putusan },
  });
}
