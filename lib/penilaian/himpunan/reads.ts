import 'server-only';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { StatusHimpunan } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { naskahKanonik } from '@/lib/platform/kanonik';
import { sidik } from '@/lib/platform/kunci';
import { idHimpunan } from './schema';
import type { HimpunanAturan } from './types';

type Sumber = Tx | ReturnType<typeof db>;

/** Fingerprint of a rule set: SHA-256 over its canonical JSON, 64 hexadecimal digits. */
export const sidikHimpunan = (isi: HimpunanAturan): string => sidik(naskahKanonik(isi));

/** A stored rule set. What is active never changes, so its contents may be kept in memory. */
export interface HimpunanTersimpan {
  id: string;
  sidik: string;
  status: StatusHimpunan;
  /** ISO day; null for a draft. */
  berlakuMulai: string | null;
  isi: HimpunanAturan;
}

const SIMPANAN_MAKS = 64;
const simpanan = new Map<string, HimpunanAturan>();

/**
 * Contents by fingerprint; only what memory does not hold is fetched.
 *
 * @throws Error when stored contents no longer have their fingerprint: somebody changed the database
 */
async function isiMenurutSidik(
  sidikDicari: readonly string[],
  sumber: Sumber,
): Promise<Map<string, HimpunanAturan>> {
  const kurang = sidikDicari.filter((satu) => !simpanan.has(satu));
  const hasil = new Map<string, HimpunanAturan>();
  for (const satu of sidikDicari) {
    const isi = simpanan.get(satu);
    if (isi) hasil.set(satu, isi);
  }
  if (kurang.length === 0) return hasil;
  const baris = await sumber.himpunanAturan.findMany({
    where: { sidik: { in: kurang } },
    select: { sidik: true, isi: true },
  });
  if (simpanan.size + baris.length > SIMPANAN_MAKS) simpanan.clear();
  for (const satu of baris) {
    // Written only by commands that checked it; the fingerprint says that it is still the same.
    const isi = satu.isi as unknown as HimpunanAturan;
    if (sidikHimpunan(isi) !== satu.sidik) {
      throw new Error(`Isi himpunan aturan ${isi.id} tidak lagi sesuai dengan sidiknya.`);
    }
    simpanan.set(satu.sidik, isi);
    hasil.set(satu.sidik, isi);
  }
  return hasil;
}

const KEPALA = { id: true, sidik: true, status: true, berlakuMulai: true } as const;
interface Kepala {
  id: string;
  sidik: string;
  status: StatusHimpunan;
  berlakuMulai: Date | null;
}

async function lengkapi(baris: Kepala[], sumber: Sumber): Promise<HimpunanTersimpan[]> {
  const isi = await isiMenurutSidik(
    baris.map((satu) => satu.sidik),
    sumber,
  );
  return baris.flatMap((satu) => {
    const isinya = isi.get(satu.sidik);
    const berlakuMulai = satu.berlakuMulai && tanggalJakarta(satu.berlakuMulai);
    return isinya ? [{ ...satu, berlakuMulai, isi: isinya }] : [];
  });
}

async function berlakuPada(tanggal: string, kode: string | undefined, sumber: Sumber) {
  const baris = await sumber.himpunanAturan.findMany({
    where: { status: 'AKTIF', berlakuMulai: { lte: tanggalDb(tanggal) }, kode },
    orderBy: [{ kode: 'asc' }, { berlakuMulai: 'desc' }, { diaktifkanPada: 'desc' }],
    distinct: ['kode'],
    select: KEPALA,
  });
  return lengkapi(baris, sumber);
}

/** The version in force of every rule set, by id. Open to all: the simulator and the API show them. */
export const daftarHimpunanBerlaku = (
  _by: Wewenang<'publik:baca'>,
  tanggal: string = hariIni(),
): Promise<HimpunanTersimpan[]> => berlakuPada(tanggal, undefined, db());

/** The version in force of one rule set, or null. */
export async function himpunanBerlaku(
  _by: Wewenang<'publik:baca'>,
  kode: string,
  tanggal: string = hariIni(),
): Promise<HimpunanTersimpan | null> {
  // Whatever an address or a request names comes here; the database sees only what may be an id.
  if (!idHimpunan.safeParse(kode).success) return null;
  return (await berlakuPada(tanggal, kode, db()))[0] ?? null;
}

/** For those who begin a worksheet: what is in force today; commands read inside their transaction. */
export const himpunanUntukDipakai = (
  sumber: Sumber,
  tanggal: string = hariIni(),
): Promise<HimpunanTersimpan[]> => berlakuPada(tanggal, undefined, sumber);

/**
 * The rule set that an assessment was made with, whatever is in force since.
 *
 * @throws Error when it is not there, or is not what it was
 */
export async function himpunanPenilaian(
  rujukan: { himpunanId: string; himpunanSidik: string },
  sumber: Sumber = db(),
): Promise<HimpunanTersimpan> {
  const baris = await sumber.himpunanAturan.findUniqueOrThrow({
    where: { id: rujukan.himpunanId, sidik: rujukan.himpunanSidik },
    select: KEPALA,
  });
  const [hasil] = await lengkapi([baris], sumber);
  if (!hasil) throw new Error(`Himpunan aturan ${rujukan.himpunanId} tidak dapat dibaca.`);
  return hasil;
}

/** All versions of all rule sets for the office: drafts first, then by name and date. */
export async function daftarHimpunan(_by: Wewenang<'aturan:baca'>): Promise<HimpunanTersimpan[]> {
  const baris = await db().himpunanAturan.findMany({
    orderBy: [{ status: 'asc' }, { kode: 'asc' }, { berlakuMulai: 'desc' }, { id: 'desc' }],
    take: 200,
    select: KEPALA,
  });
  return lengkapi(baris, db());
}

/** One version, or null. */
export async function himpunanById(
  _by: Wewenang<'aturan:baca'>,
  id: string,
): Promise<(HimpunanTersimpan & { dibuatPada: Date; pengunggah: string | null }) | null> {
  const baris = await db().himpunanAturan.findUnique({
    where: { id },
    select: { ...KEPALA, dibuatPada: true, diunggahOleh: true },
  });
  if (!baris) return null;
  const { dibuatPada, diunggahOleh, ...kepala } = baris;
  const [[hasil], pengunggah] = await Promise.all([
    lengkapi([kepala], db()),
    diunggahOleh
      ? db().pengguna.findUnique({ where: { id: diunggahOleh }, select: { nama: true } })
      : null,
  ]);
  return hasil ? { ...hasil, dibuatPada, pengunggah: pengunggah?.nama ?? null } : null;
}
