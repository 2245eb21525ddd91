import 'server-only';
import { catat } from '@/lib/platform/audit';
import { kunciAkun } from '@/lib/platform/auth/kunci-akun';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { gudangBerkas } from '@/lib/platform/berkas/gudang';
import { sekarang } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { JenisDokumen } from '@/lib/platform/db/generated/enums';
import { type Tx, transaksi } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { catatGalat } from '@/lib/platform/log';
import { type BerkasTerperiksa, periksaIsi } from './isi/reads';
import { perluAlasan } from './ktp/rules';
import { sertakanKeLaporan, tujuanLaporan } from './laporan/commands';
import { bukaIsi, cariDokumen, DASAR_VERIFIKASI, TERPAKAI } from './reads';
import {
  type AlasanUnggah,
  DOKUMEN_PALING_BANYAK,
  hanyaPenilai,
  JENIS_LAPORAN,
  milikKoperasi,
  milikLaporan,
  TIDAK_DIHITUNG,
} from './rules';
import type { HapusDokumenInput } from './schema';
import { ditulis, tulisDokumen } from './tulis/commands';
import type { BerkasTerbuka, BerkasTersimpan, TujuanDokumen } from './types';

/**
 * A transaction in which files are stored: when it does not commit, refused, failed or tried again,
 * the bytes it wrote are removed.
 *
 * @param pilihan as for `transaksi`
 */
export async function transaksiBerkas<T, R extends string>(
  jalankan: (tx: Tx) => Promise<Hasil<T, R>>,
  pilihan?: Parameters<typeof transaksi>[1],
): Promise<Hasil<T, R>> {
  const sisa: string[] = [];
  const percobaan: string[] = [];
  try {
    const hasil = await transaksi((tx) => {
      sisa.push(...percobaan.splice(0));
      return ditulis.run(percobaan, () => jalankan(tx));
    }, pilihan);
    if (!hasil.ok) sisa.push(...percobaan);
    return hasil;
  } catch (galat) {
    sisa.push(...percobaan);
    throw galat;
  } finally {
    await buangBerkas(sisa);
  }
}

/** Removes bytes; a store that does not answer is no reason to fail what is done already. */
export async function buangBerkas(kunci: readonly string[]): Promise<void> {
  for (const satu of kunci) {
    await gudangBerkas()
      .hapus(satu)
      .catch((galat) => catatGalat(galat, 'membuang berkas'));
  }
}

/**
 * Checks the content of a file and stores it, encrypted, with its row and audit entry. Call it inside
 * `transaksiBerkas`, so that no bytes stay behind when the transaction fails.
 *
 * @param input.isi at most 5 MB; KTP and the like as PDF, JPEG, PNG, worksheets as XLSX too
 * @returns the document, with `sudahAda` when the same file was there already; reasons: see `pesanUnggah`
 */
export async function simpanDokumen(
  tx: Tx,
  by: Wewenang<'dokumen:unggah'>,
  input: TujuanDokumen & {
    jenis: JenisDokumen;
    namaAsli: string;
    isi: Buffer;
    tipeTersebut?: string | undefined;
  },
): Promise<Hasil<BerkasTersimpan, AlasanUnggah>> {
  const berkas = await periksaIsi(input);
  return berkas.ok ? simpanBerkas(tx, by, berkas.nilai, input) : berkas;
}

/** The second half of `simpanDokumen`, for a file whose content was checked before the transaction. */
export async function simpanBerkas(
  tx: Tx,
  by: Wewenang<'dokumen:unggah'>,
  berkas: BerkasTerperiksa,
  tujuan: TujuanDokumen,
): Promise<Hasil<BerkasTersimpan, AlasanUnggah>> {
  if (milikLaporan(berkas.jenis)) return simpanKeLaporan(tx, by, berkas, tujuan.laporanId);
  // One after another, so that the same file sent twice at once is found by the second.
  await kunciAkun(tx, penggunaIdDari(by));
  const untuk = await tujuanSah(tx, by, berkas.jenis, tujuan);
  if (!untuk.ok) return untuk;
  const sama = untuk.nilai.koperasiId ? null : await berkasSama(tx, by, berkas, untuk.nilai);
  if (sama) return berhasil({ id: sama, sudahAda: true });
  if (await terlaluBanyak(tx, by)) return tolak('TERLALU_BANYAK');
  return berhasil({ id: await tulisBerkas(tx, by, berkas, untuk.nilai) });
}

/**
 * The document of the same kind and content that this person has already, or null. A KTP is the person's,
 * other papers are those of the business they are sent for, or of none yet.
 */
async function berkasSama(
  tx: Tx,
  by: Wewenang<'dokumen:unggah'>,
  { jenis, sha256 }: Pick<BerkasTerperiksa, 'jenis' | 'sha256'>,
  { pelakuUsahaId, usahaId }: TujuanDokumen,
): Promise<string | null> {
  const usaha = usahaId && jenis !== 'KTP' ? [{ usahaId }, { usahaId: null }] : [{}];
  const ada = await tx.dokumen.findFirst({
    where: {
      jenis,
      sha256,
      dihapusPada: null,
      koperasiId: null,
      AND: [
        { OR: usaha },
        {
          OR: [
            ...(pelakuUsahaId ? [{ pelakuUsahaId }] : []),
            { pelakuUsahaId: null, diunggahOleh: penggunaIdDari(by) },
          ],
        },
      ],
    },
    orderBy: { diunggahPada: 'desc' },
    select: { id: true },
  });
  return ada?.id ?? null;
}

/** A file of a yearly report. Sent again, by a double click or by going back, it is the file that is there. */
async function simpanKeLaporan(
  tx: Tx,
  by: Wewenang<'dokumen:unggah'>,
  berkas: BerkasTerperiksa,
  laporanId: string | undefined,
): Promise<Hasil<{ id: string }, AlasanUnggah>> {
  const tujuan = await tujuanLaporan(tx, by, berkas, laporanId);
  if (!tujuan.ok) return tujuan;
  const { laporan, sudahAda } = tujuan.nilai;
  if (sudahAda) return berhasil({ id: sudahAda });
  if (await terlaluBanyak(tx, by)) return tolak('TERLALU_BANYAK');
  const id = await tulisBerkas(tx, by, berkas, { koperasiId: laporan.koperasiId });
  await sertakanKeLaporan(tx, by, laporan, id, berkas);
  return berhasil({ id });
}

/** Whether an account keeps as many documents of its own as it may. */
async function terlaluBanyak(tx: Tx, by: Wewenang<'dokumen:unggah'>): Promise<boolean> {
  const tersimpan = await tx.dokumen.count({
    where: {
      diunggahOleh: penggunaIdDari(by),
      dihapusPada: null,
      jenis: { notIn: [...TIDAK_DIHITUNG, ...JENIS_LAPORAN] },
      tanggapan: { none: {} },
    },
    take: DOKUMEN_PALING_BANYAK,
  });
  return tersimpan >= DOKUMEN_PALING_BANYAK;
}

/**
 * Stores a file that was checked, encrypted, with its row and audit entry. Whose it may become is decided by
 * the caller, and so is how many there may be.
 *
 * @returns id of the document
 */
export async function tulisBerkas(
  tx: Tx,
  by: Wewenang<
    | 'dokumen:unggah'
    | 'lapangan:catat'
    | 'naik-kelas:tetapkan'
    | 'pendirian:kelola'
    | 'pendirian:periksa'
  >,
  berkas: BerkasTerperiksa,
  tujuan: Omit<TujuanDokumen, 'laporanId'>,
): Promise<string> {
  const id = await tulisDokumen(tx, penggunaIdDari(by), berkas, tujuan);
  const { jenis, tipe } = berkas;
  // The name may quote a person; the trail keeps what the file is, not how it is called.
  await catat(tx, by, {
    tindakan: 'dokumen.unggah',
    objekJenis: 'dokumen',
    objekId: id,
    sesudah: { jenis, tipe, ukuran: berkas.isi.length, ...tujuan },
  });
  return id;
}

/**
 * Whose document it becomes: only one's own person and businesses; worksheets and answers to the
 * office only for a koperasi.
 */
async function tujuanSah(
  tx: Tx,
  by: Wewenang<'dokumen:unggah'>,
  jenis: JenisDokumen,
  { usahaId, koperasiId, pelakuUsahaId, laporanId }: TujuanDokumen,
): Promise<Hasil<TujuanDokumen, AlasanUnggah>> {
  if (laporanId) return tolak('TUJUAN_TIDAK_DITEMUKAN');
  const peran = by.hak.map((hak) => hak.peran);
  if (hanyaPenilai(jenis)) {
    if (!peran.includes('PENILAI')) return tolak('JENIS_TIDAK_BOLEH');
    if (!koperasiId || usahaId || pelakuUsahaId) return tolak('TUJUAN_TIDAK_DITEMUKAN');
    const ada = await tx.koperasi.findUnique({ where: { id: koperasiId }, select: { id: true } });
    return ada ? berhasil({ koperasiId }) : tolak('TUJUAN_TIDAK_DITEMUKAN');
  }
  if (milikKoperasi(jenis)) {
    if (!koperasiId || usahaId || pelakuUsahaId) return tolak('TUJUAN_TIDAK_DITEMUKAN');
    const wakil = by.hak.some(
      ({ peran: satu, lingkup }) =>
        satu === 'PETUGAS' || (lingkup.jenis === 'koperasi' && lingkup.koperasiId === koperasiId),
    );
    const ada = wakil
      ? await tx.koperasi.findUnique({ where: { id: koperasiId }, select: { id: true } })
      : null;
    return ada ? berhasil({ koperasiId }) : tolak('TUJUAN_TIDAK_DITEMUKAN');
  }
  if (!peran.includes('PEMILIK')) return tolak('JENIS_TIDAK_BOLEH');
  if (koperasiId) return tolak('TUJUAN_TIDAK_DITEMUKAN');
  const diri = await tx.pelakuUsaha.findUnique({
    where: { penggunaId: penggunaIdDari(by) },
    select: { id: true },
  });
  if (pelakuUsahaId && pelakuUsahaId !== diri?.id) return tolak('TUJUAN_TIDAK_DITEMUKAN');
  if (usahaId) {
    const milik = diri
      ? await tx.usaha.findFirst({
          where: { id: usahaId, pelakuUsahaId: diri.id },
          select: { id: true },
        })
      : null;
    if (!milik) return tolak('TUJUAN_TIDAK_DITEMUKAN');
  }
  return berhasil({ pelakuUsahaId: diri?.id, usahaId });
}

/**
 * Removes one's own document that no verification, application, assessment, answer, report, founding or rise
 * rests on.
 *
 * @returns the key of the bytes, to be removed once the transaction is committed (`buangBerkas`); reasons:
 *   TIDAK_DITEMUKAN, DASAR_VERIFIKASI (an officer verifies or verified by it), DIPAKAI (something else rests on it)
 */
export async function hapusDokumen(
  tx: Tx,
  by: Wewenang<'dokumen:unggah'>,
  { id }: HapusDokumenInput,
): Promise<Hasil<{ kunciSimpan: string }, 'TIDAK_DITEMUKAN' | 'DASAR_VERIFIKASI' | 'DIPAKAI'>> {
  const penggunaId = penggunaIdDari(by);
  // Held, the businesses first, so that nothing comes to rest on it meanwhile.
  await kunciAkun(tx, penggunaId);
  await tx.$queryRaw`
    SELECT s.id FROM usaha s JOIN dokumen d ON d.pelaku_usaha_id = s.pelaku_usaha_id
    WHERE d.id = ${id}::uuid ORDER BY s.id FOR UPDATE OF s`;
  await tx.$queryRaw`SELECT id FROM dokumen WHERE id = ${id}::uuid FOR UPDATE`;
  const ada = await tx.dokumen.findFirst({
    where: { id, dihapusPada: null, diunggahOleh: penggunaId },
    select: { kunciSimpan: true, jenis: true },
  });
  // A letter that the portal issued is nobody's to remove.
  if (!ada || ada.jenis === 'SERTIFIKAT') return tolak('TIDAK_DITEMUKAN');
  const dihapus = await tx.$executeRaw`
    UPDATE dokumen d SET dihapus_pada = ${sekarang()}
    WHERE d.id = ${id}::uuid AND d.dihapus_pada IS NULL AND NOT ${Prisma.raw(TERPAKAI)}`;
  if (dihapus === 0) {
    const dasar = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM dokumen d WHERE d.id = ${id}::uuid AND ${Prisma.raw(DASAR_VERIFIKASI)}`;
    return tolak(dasar.length > 0 ? 'DASAR_VERIFIKASI' : 'DIPAKAI');
  }
  await catat(tx, by, {
    tindakan: 'dokumen.hapus',
    objekJenis: 'dokumen',
    objekId: id,
    sebelum: { jenis: ada.jenis },
  });
  return berhasil({ kunciSimpan: ada.kunciSimpan });
}

/**
 * Opens a document for whoever may read it. Opening a KTP is an act of its own in the trail, written
 * before any byte leaves, and by anybody but its owner with a reason.
 *
 * @param alasan why a KTP is opened; see `mintaKtp`
 */
export async function bukaDokumen(
  tx: Tx,
  by: Wewenang<'dokumen:baca'>,
  id: string,
  alasan: string | null = null,
): Promise<Hasil<BerkasTerbuka, 'TIDAK_DITEMUKAN' | 'PERLU_ALASAN'>> {
  const baris = await cariDokumen(by, id, tx);
  if (!baris) return tolak('TIDAK_DITEMUKAN');
  if (!alasan && perluAlasan(penggunaIdDari(by), baris)) return tolak('PERLU_ALASAN');
  if (baris.jenis === 'KTP') {
    await catat(tx, by, {
      tindakan: 'dokumen.buka',
      objekJenis: 'dokumen',
      objekId: id,
      sesudah: { jenis: baris.jenis, pelakuUsahaId: baris.pelakuUsahaId },
      ...(alasan ? { keterangan: alasan } : {}),
    });
  }
  return berhasil(await bukaIsi(baris, tx));
}
