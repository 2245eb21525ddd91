import 'server-only';
import { STATUS_BERKAS_TERLIHAT } from '@/lib/permodalan/pengajuan/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { gudangBerkas } from '@/lib/platform/berkas/gudang';
import { brankas, konteks } from '@/lib/platform/brankas';
import { db } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatWaktu } from '@/lib/platform/format';
import { type Kedudukan, kedudukanBerkas } from './kedudukan/rules';
import { perluAlasan } from './ktp/rules';
import { JENIS_LAPORAN, JENIS_PENILAIAN, STATUS_MASIH_TERLIHAT, ukuranTerbaca } from './rules';
import type { BerkasTerbuka, DokumenDto } from './types';

type Hak = Wewenang<'dokumen:baca'>['hak'][number];

/**
 * Files of a founding: the initiator sees all of them, a founder those of all and their own. The koperasi
 * that came of it sees those of all.
 */
function berkasPendirian(
  siapa: { penggunaId: string } | { koperasiId: string },
): Prisma.DokumenWhereInput {
  const koperasi = 'koperasiId' in siapa;
  const memimpin = koperasi
    ? { pemrakarsaKoperasiId: siapa.koperasiId }
    : { pemrakarsaId: siapa.penggunaId, pemrakarsaKoperasiId: null };
  const sebagai = koperasi ? siapa : { ...siapa, koperasiId: null };
  const ikut = { pendiri: { some: { ...sebagai, status: 'AKTIF' as const } } };
  return {
    pendirian: {
      is: {
        OR: [
          { pendirian: memimpin },
          { pendiriId: null, pendirian: ikut },
          { pendiri: { is: { ...sebagai, status: 'AKTIF' } } },
          ...(koperasi ? [{ pendiriId: null, pendirian: { koperasiId: siapa.koperasiId } }] : []),
        ],
      },
    },
  };
}

/** What one right opens. Rights of several roles add up. */
function syaratHak({ peran, lingkup }: Hak): Prisma.DokumenWhereInput | null {
  if (peran === 'PENILAI' || peran === 'KEPALA_BIDANG') {
    const pendirian = peran === 'KEPALA_BIDANG' ? (['BERKAS_PENDIRIAN'] as const) : [];
    // What a koperasi has uploaded and not yet handed in is still its own.
    return {
      OR: [
        { jenis: { in: [...JENIS_PENILAIAN, 'SERTIFIKAT', ...pendirian, ...JENIS_LAPORAN] } },
        { jenis: 'TANGGAPAN_PENILAIAN', tanggapan: { some: {} } },
      ],
    };
  }
  switch (lingkup.jenis) {
    case 'semua':
      return {};
    case 'diri':
      return {
        OR: [
          { diunggahOleh: lingkup.penggunaId },
          { pelakuUsaha: { penggunaId: lingkup.penggunaId } },
          berkasPendirian({ penggunaId: lingkup.penggunaId }),
        ],
      };
    case 'kelurahan': {
      const { kelurahanKode } = lingkup;
      return {
        OR: [
          { usaha: { kelurahanKode } },
          { usahaId: null, pelakuUsaha: { usaha: { some: { kelurahanKode } } } },
        ],
      };
    }
    case 'dampingan':
      // No papers come with mentoring.
      return null;
    case 'koperasi':
      // Its own reports, answers and letters; and what the applicant handed in there, while the
      // application has not ended.
      return {
        OR: [
          {
            koperasiId: lingkup.koperasiId,
            jenis: { in: [...JENIS_LAPORAN, 'TANGGAPAN_PENILAIAN', 'SERTIFIKAT'] },
          },
          {
            permohonan: {
              some: {
                permohonan: {
                  koperasiId: lingkup.koperasiId,
                  status: { in: [...STATUS_MASIH_TERLIHAT] },
                },
              },
            },
          },
          {
            pengajuanModal: {
              some: {
                pengajuan: {
                  koperasiId: lingkup.koperasiId,
                  status: { in: [...STATUS_BERKAS_TERLIHAT] },
                },
              },
            },
          },
          berkasPendirian({ koperasiId: lingkup.koperasiId }),
        ],
      };
  }
}

/** The documents an actor may open; `{ OR: [] }` is none. */
export function whereDokumen(by: Wewenang<'dokumen:baca'>): Prisma.DokumenWhereInput {
  return {
    dihapusPada: null,
    OR: by.hak.map(syaratHak).filter((satu) => satu !== null),
  };
}

/** Tables whose rows rest on a document, each with the column that names it. */
const BERSANDAR: readonly (readonly [tabel: string, kolom: string])[] = [
  ['dokumen_permohonan', 'dokumen_id'],
  ['penilaian', 'kertas_kerja_id'],
  ['dokumen_laporan', 'dokumen_id'],
  ['dokumen_tanggapan', 'dokumen_id'],
  ['jawaban_penilaian', 'dokumen_id'],
  ['dokumen_pengajuan_modal', 'dokumen_id'],
  ['modal_diterima', 'dokumen_id'],
  ['berkas_pendirian', 'dokumen_id'],
  ['pendiri', 'ktp_id'],
  ['dokumen_naik_kelas', 'dokumen_id'],
];

/**
 * As SQL on a row `d` of `dokumen`: an officer verifies by it, or did and the verification stands. While a business
 * waits, all its papers are looked at; afterwards those that were there then. A number that was compared with
 * the KTP is not compared again, so that the KTP stays for as long as it counts.
 */
export const DASAR_VERIFIKASI = `(d.jenis IN ('KTP', 'NIB', 'SKU') AND EXISTS (
    SELECT FROM usaha s
    WHERE s.pelaku_usaha_id = d.pelaku_usaha_id
      AND (d.jenis = 'KTP' OR d.usaha_id IS NULL OR d.usaha_id = s.id)
      AND (s.status = 'DIAJUKAN'
        OR (s.status = 'TERVERIFIKASI' AND d.diunggah_pada <= s.diverifikasi_pada)))
  OR d.jenis = 'KTP' AND EXISTS (
    SELECT FROM pelaku_usaha o
    WHERE o.id = d.pelaku_usaha_id AND d.diunggah_pada <= o.nik_penduduk_diperiksa_pada))`;

/** As SQL on a row `d` of `dokumen`: something rests on it, so that it may not go. */
export const TERPAKAI = `(${BERSANDAR.map(
  ([tabel, kolom]) => `EXISTS (SELECT FROM ${tabel} s WHERE s.${kolom} = d.id)`,
).join(' OR ')} OR ${DASAR_VERIFIKASI})`;

/** Those of the documents on which something rests. */
async function yangTerpakai(
  id: readonly string[],
  sumber: Tx | ReturnType<typeof db>,
): Promise<Set<string>> {
  if (id.length === 0) return new Set();
  const baris = await sumber.$queryRaw<{ id: string }[]>`
    SELECT d.id FROM dokumen d WHERE d.id = ANY(${[...id]}::uuid[]) AND ${Prisma.raw(TERPAKAI)}`;
  return new Set(baris.map((satu) => satu.id));
}

/** Those of the documents that an actor may open, unless they were removed; see `whereDokumen`. */
export async function dalamJangkauan(
  by: Wewenang<'dokumen:baca'>,
  id: readonly string[],
): Promise<ReadonlySet<string>> {
  const semua = by.hak.map(syaratHak).some((satu) => satu && Object.keys(satu).length === 0);
  if (semua || id.length === 0) return new Set(id);
  const baris = await db().dokumen.findMany({
    where: { id: { in: [...id] }, AND: [whereDokumen(by)] },
    select: { id: true },
  });
  return new Set(baris.map((satu) => satu.id));
}

const PILIH_DTO = {
  id: true,
  jenis: true,
  namaAsli: true,
  ukuran: true,
  diunggahPada: true,
  diunggahOleh: true,
  pelakuUsahaId: true,
  usahaId: true,
  pelakuUsaha: { select: { penggunaId: true } },
} as const;

export type BarisDokumen = Prisma.DokumenGetPayload<{ select: typeof PILIH_DTO }>;

const keDto = (
  baris: BarisDokumen,
  terpakai: boolean | null,
  kedudukan: Kedudukan | null,
  pembacaId: string | null,
): DokumenDto => ({
  id: baris.id,
  jenis: baris.jenis,
  namaAsli: baris.namaAsli,
  ukuran: ukuranTerbaca(baris.ukuran),
  pada: formatWaktu(baris.diunggahPada),
  diunggahPada: baris.diunggahPada,
  terpakai,
  diunggahSendiri: pembacaId !== null && baris.diunggahOleh === pembacaId,
  perluAlasan: perluAlasan(pembacaId, baris),
  kedudukan,
});

/** The documents of one list as their reader sees them, in their order. */
export function keDaftar<B extends BarisDokumen>(
  semua: readonly B[],
  terpakai: (baris: B) => boolean | null,
  pembacaId: string | null,
): DokumenDto[] {
  const kedudukan = kedudukanBerkas(semua);
  return semua.map((satu) =>
    keDto(satu, terpakai(satu), kedudukan.get(satu.id) ?? null, pembacaId),
  );
}

export interface SaringanDokumen {
  pelakuUsahaId?: string;
  usahaId?: string | null;
  koperasiId?: string;
  diunggahOleh?: string;
  jenis?: readonly DokumenDto['jenis'][];
  /** Only those of one application to join. */
  permohonanId?: string;
  /** Only those of one version of a yearly report. */
  laporanId?: string;
  /** Only those that prove rises of one participant. */
  naikKelasPesertaId?: string;
  /** Only those of one application for capital. */
  pengajuanModalId?: string;
}

/** Documents within one's reach, newest first, at most 100. */
export async function daftarDokumen(
  by: Wewenang<'dokumen:baca'>,
  {
    jenis,
    permohonanId,
    laporanId,
    pengajuanModalId,
    naikKelasPesertaId,
    ...sisa
  }: SaringanDokumen,
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<DokumenDto[]> {
  const baris = await sumber.dokumen.findMany({
    where: {
      AND: [whereDokumen(by)],
      ...sisa,
      ...(jenis ? { jenis: { in: [...jenis] } } : {}),
      ...(permohonanId ? { permohonan: { some: { permohonanId } } } : {}),
      ...(laporanId ? { laporan: { some: { laporanId } } } : {}),
      ...(naikKelasPesertaId
        ? { naikKelas: { is: { naikKelas: { pesertaId: naikKelasPesertaId } } } }
        : {}),
      ...(pengajuanModalId ? { pengajuanModal: { some: { pengajuanId: pengajuanModalId } } } : {}),
    },
    orderBy: { diunggahPada: 'desc' },
    take: 100,
    select: PILIH_DTO,
  });
  const terpakai = await yangTerpakai(
    baris.map((satu) => satu.id),
    sumber,
  );
  return keDaftar(baris, ({ id }) => terpakai.has(id), by.pelaku.penggunaId);
}

/** One document's row within one's reach, or null; a foreign one is as if it did not exist. */
export async function cariDokumen(
  by: Wewenang<'dokumen:baca'>,
  id: string,
  sumber: Tx | ReturnType<typeof db> = db(),
) {
  return sumber.dokumen.findFirst({
    where: { id, AND: [whereDokumen(by)] },
    select: {
      id: true,
      jenis: true,
      namaAsli: true,
      tipe: true,
      sha256: true,
      kunciSimpan: true,
      pelakuUsahaId: true,
      diunggahOleh: true,
      pelakuUsaha: { select: { nama: true, penggunaId: true } },
    },
  });
}

/** Where the bytes lie now: changing the keys stores them anew, also after the row was read. */
async function bitaTersandi(
  id: string,
  kunciSimpan: string,
  sumber: Tx | ReturnType<typeof db>,
): Promise<Buffer | null> {
  const tersandi = await gudangBerkas().baca(kunciSimpan);
  if (tersandi) return tersandi;
  const kini = await sumber.dokumen.findUnique({ where: { id }, select: { kunciSimpan: true } });
  if (!kini || kini.kunciSimpan === kunciSimpan) return null;
  return bitaTersandi(id, kini.kunciSimpan, sumber);
}

/**
 * Fetches and opens the bytes of a document that was found by `cariDokumen`.
 *
 * @throws Error when the bytes are gone or do not open: the store and the table disagree
 */
export async function bukaIsi(
  baris: Omit<NonNullable<Awaited<ReturnType<typeof cariDokumen>>>, 'diunggahOleh' | 'pelakuUsaha'>,
  sumber: Tx | ReturnType<typeof db> = db(),
): Promise<BerkasTerbuka> {
  const tersandi = await bitaTersandi(baris.id, baris.kunciSimpan, sumber);
  if (!tersandi) throw new Error('Berkas yang tercatat tidak ada di gudang.');
  const isi = brankas().bukaBerkas(tersandi, konteks('dokumen', 'kunci_simpan', baris.id));
  const { id, jenis, namaAsli, tipe } = baris;
  return { id, jenis, namaAsli, tipe, isi };
}
