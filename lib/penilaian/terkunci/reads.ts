import 'server-only';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Wewenang, whereLingkup } from '@/lib/platform/auth/wewenang';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Bentrok, ButirBentrok } from '@/lib/platform/form-state';
import { formatDesimal, formatWaktu } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import { STATUS_BERJALAN } from '../alur/rules';
import { type AngkaDesimal, aspekDari, type IsianAspek, isianAspekDari, nilaiUbah } from '../rules';
import { LABEL_ISIAN_PENILAIAN } from '../schema';

export interface KoperasiTerkunci {
  id: string;
  nama: string;
  aktif: boolean;
  /** Year of the badan hukum, null when it is not known. */
  tahunBerdiri: number | null;
}

/**
 * Locks the koperasi for the rest of the transaction. All writes about its assessments take this lock
 * first, so two of them never decide on the same state.
 */
export async function kunciKoperasi(
  tx: Tx,
  by: Wewenang<Tindakan>,
  koperasiId: string,
): Promise<KoperasiTerkunci | null> {
  await tx.$queryRaw`SELECT 1 FROM koperasi WHERE id = ${koperasiId}::uuid FOR NO KEY UPDATE`;
  const baris = await tx.koperasi.findFirst({
    where: { id: koperasiId, ...whereLingkup(by, { koperasi: (id) => ({ id }) }) },
    select: { id: true, nama: true, status: true, tanggalBadanHukum: true },
  });
  if (!baris) return null;
  return {
    id: baris.id,
    nama: baris.nama,
    aktif: baris.status === 'AKTIF',
    tahunBerdiri: baris.tanggalBadanHukum?.getUTCFullYear() ?? null,
  };
}

const PILIH = {
  id: true,
  koperasiId: true,
  tahunBuku: true,
  status: true,
  aturanKode: true,
  himpunanId: true,
  himpunanSidik: true,
  aspek: { select: { kode: true, persen: true, tertimbang: true } },
  total: true,
  predikat: true,
  kategori: true,
  kertasKerjaId: true,
  catatan: true,
  catatanPengembalian: true,
  batasTanggapan: true,
  disusunOleh: true,
  diputuskanOleh: true,
  alasanGanti: true,
  versi: true,
  koperasi: { select: { jenis: true, pola: true, kuk: true } },
} as const satisfies Prisma.PenilaianSelect;

export type PenilaianTerkunci = Prisma.PenilaianGetPayload<{ select: typeof PILIH }>;

/** One assessment with its koperasi, both as they are now that the koperasi is locked. */
export async function kunciPenilaian(
  tx: Tx,
  by: Wewenang<Tindakan>,
  id: string,
): Promise<{ penilaian: PenilaianTerkunci; koperasi: KoperasiTerkunci } | null> {
  const letak = await tx.penilaian.findUnique({ where: { id }, select: { koperasiId: true } });
  const koperasi = letak ? await kunciKoperasi(tx, by, letak.koperasiId) : null;
  if (!koperasi) return null;
  const penilaian = await tx.penilaian.findUniqueOrThrow({ where: { id }, select: PILIH });
  return { penilaian, koperasi };
}

/** True when somebody else's draft or submission for that book year is under way. */
export async function adaYangBerjalan(
  tx: Tx,
  { koperasiId, tahunBuku, kecuali }: { koperasiId: string; tahunBuku: number; kecuali?: string },
): Promise<boolean> {
  const ada = await tx.penilaian.findFirst({
    where: {
      koperasiId,
      tahunBuku,
      status: { in: [...STATUS_BERJALAN] },
      id: { not: kecuali },
    },
    select: { id: true },
  });
  return ada !== null;
}

/** What the audit trail keeps of the contents. */
export function isiTercatat(
  isi: Pick<PenilaianTerkunci, 'tahunBuku' | 'catatan' | 'aturanKode'> &
    Record<IsianAspek, { toString(): string }>,
  hasil: Pick<PenilaianTerkunci, 'predikat' | 'kategori'> & { total: AngkaDesimal | null },
): Record<string, unknown> {
  const aspek = aspekDari(isi);
  return {
    tahunBuku: isi.tahunBuku,
    tataKelola: aspek.TK.toFixed(),
    profilRisiko: aspek.PR.toFixed(),
    kinerjaKeuangan: aspek.KK.toFixed(),
    permodalan: aspek.MD.toFixed(),
    total: hasil.total?.toFixed() ?? null,
    predikat: hasil.predikat,
    kategori: hasil.kategori,
    aturan: isi.aturanKode,
    catatan: isi.catatan,
  };
}

const angka = (isi: { toString(): string }) => formatDesimal(isi.toString());

/** Both versions field by field, for whoever comes second, with who came first. */
export async function bentrokPenilaian(
  tx: Tx,
  tersimpan: PenilaianTerkunci,
  milikAnda: { tahunBuku: number; catatan: string | null } & Record<IsianAspek, string>,
): Promise<Bentrok> {
  const terakhir = await tx.catatanAudit.findFirst({
    where: { objekJenis: 'penilaian', objekId: tersimpan.id },
    orderBy: [{ waktu: 'desc' }, { id: 'desc' }],
    select: { penggunaId: true, namaPelaku: true, waktu: true },
  });
  const lama = isianAspekDari(tersimpan.aspek);
  const isi = nilaiUbah({ ...lama, tahunBuku: tersimpan.tahunBuku, catatan: tersimpan.catatan });
  const pasangan: [keyof typeof LABEL_ISIAN_PENILAIAN, string, string][] = [
    ['tahunBuku', String(milikAnda.tahunBuku), String(tersimpan.tahunBuku)],
    ['tataKelola', angka(milikAnda.tataKelola), angka(lama.tataKelola)],
    ['profilRisiko', angka(milikAnda.profilRisiko), angka(lama.profilRisiko)],
    ['kinerjaKeuangan', angka(milikAnda.kinerjaKeuangan), angka(lama.kinerjaKeuangan)],
    ['permodalan', angka(milikAnda.permodalan), angka(lama.permodalan)],
    ['catatan', milikAnda.catatan ?? '', tersimpan.catatan ?? ''],
  ];
  const butir: ButirBentrok[] = pasangan
    .filter(([, anda, kini]) => anda !== kini)
    .map(([isian, anda, kini]) => ({
      isian,
      label: LABEL_ISIAN_PENILAIAN[isian],
      milikAnda: anda,
      tersimpan: kini,
      isi: isi[isian],
    }));
  return {
    versi: String(tersimpan.versi),
    oleh: terakhir?.namaPelaku ?? 'Orang lain',
    olehId: terakhir?.penggunaId ?? null,
    pada: terakhir ? formatWaktu(terakhir.waktu) : 'waktu yang tidak tercatat',
    butir,
  };
}

/**
 * What a form that was sent before had led to: the assessment of the first time, or a refusal where the
 * key belongs to another person or koperasi. For one that is new, the key to store it under.
 *
 * @param isi what was typed, without the koperasi and without confirmations
 */
export async function kirimanTerdahulu(
  tx: Tx,
  kiriman: { kunciKirim: string; isi: unknown; penggunaId: string; koperasi: KoperasiTerkunci },
): Promise<{ sudah: Hasil<{ id: string }, 'KIRIMAN_TIDAK_SAH'> } | { kunciKirim: string }> {
  const kunciKirim = kunciKiriman(kiriman.kunciKirim, kiriman.isi);
  const ada = await tx.penilaian.findUnique({
    where: { kunciKirim },
    select: { id: true, disusunOleh: true, koperasiId: true },
  });
  if (!ada) return { kunciKirim };
  const miliknya = ada.disusunOleh === kiriman.penggunaId && ada.koperasiId === kiriman.koperasi.id;
  return { sudah: miliknya ? berhasil({ id: ada.id }) : tolak('KIRIMAN_TIDAK_SAH') };
}
