import 'server-only';
import { isiSurat, kabariSemua, titipBanyakSurat } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import type { Prisma } from '@/lib/platform/db/generated/client';
import type { JenisPengingat } from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { scopeKoperasi } from '../../reads';
import {
  type DasarRat,
  dasarRat,
  whereBolehDiingatkan,
  whereDaftarRat,
  wherePerluPengingat,
  whereTerjangkau,
} from '../daftar/syarat/reads';
import { ambangPengingat, kabarPengingat } from './rules';
import type { IngatkanSatuInput, IngatkanSemuaInput } from './schema';

type Ingatkan = Wewenang<'rat:ingatkan'>;

/** Koperasi of one sending at most; a city has fewer, and the transaction stays short. */
const SEKALI_KIRIM = 1_000;

const PILIH = {
  id: true,
  nama: true,
  surel: true,
  peran: {
    where: { peran: 'PENGURUS', dicabutPada: null, pengguna: { dinonaktifkanPada: null } },
    select: { pengguna: { select: { id: true, nama: true, surel: true } } },
  },
} as const satisfies Prisma.KoperasiSelect;

type Penerima = Prisma.KoperasiGetPayload<{ select: typeof PILIH }>;

/** Reminders are sent one sender after the other, so that a koperasi never gets two at once. */
const antre = (tx: Tx) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('sinergi:pengingat-rat'))`;

/** Notice and e-mail to the pengurus, or an e-mail to the office where no pengurus has an account. */
async function kabarkan(tx: Tx, koperasi: readonly Penerima[], dasar: DasarRat): Promise<void> {
  const kabar = (satu: Penerima) =>
    kabarPengingat({
      koperasiId: satu.id,
      namaKoperasi: satu.nama,
      tahunBuku: dasar.tahunBuku,
      batas: dasar.batas,
      hariIni: dasar.hariIni,
    });
  await kabariSemua(
    tx,
    koperasi.flatMap((satu) =>
      satu.peran.map(({ pengguna }) => ({ penerima: pengguna, kabar: kabar(satu) })),
    ),
  );
  await titipBanyakSurat(
    tx,
    koperasi.flatMap((satu) => {
      if (satu.peran.length > 0 || satu.surel === null) return [];
      const isi = kabar(satu);
      return [
        { kepada: satu.surel, perihal: isi.judul, isi: isiSurat(`pengurus ${satu.nama}`, isi) },
      ];
    }),
  );
}

/**
 * Writes down and sends. An automatic reminder that another server has written already is left to it:
 * the unique index decides.
 *
 * @returns how many koperasi were reached
 */
async function kirim(
  tx: Tx,
  koperasi: readonly Penerima[],
  dasar: DasarRat,
  tentang: { jenis: JenisPengingat; olehId: string | null; hariSebelum: number | null },
): Promise<number> {
  const ditulis = await tx.pengingatRat.createManyAndReturn({
    data: koperasi.map(({ id, peran, surel }) => ({
      koperasiId: id,
      tahunBuku: dasar.tahunBuku,
      penerima: peran.length,
      keKantor: peran.length === 0 && surel !== null,
      ...tentang,
    })),
    skipDuplicates: true,
    select: { koperasiId: true, penerima: true, keKantor: true },
  });
  const terjangkau = new Set(
    ditulis.filter((satu) => satu.penerima > 0 || satu.keKantor).map((satu) => satu.koperasiId),
  );
  await kabarkan(
    tx,
    koperasi.filter(({ id }) => terjangkau.has(id)),
    dasar,
  );
  return terjangkau.size;
}

export type AlasanIngatkan =
  | 'TIDAK_DITEMUKAN'
  | 'TIDAK_PERLU'
  | 'BARU_DIINGATKAN'
  | 'TIDAK_TERJANGKAU';

/**
 * Reminds one koperasi of its RAT.
 *
 * @returns refused: `TIDAK_PERLU` when it owes none or its report waits, `BARU_DIINGATKAN` within the
 *   set number of days, `TIDAK_TERJANGKAU` without account and e-mail address
 */
export async function ingatkanSatu(
  tx: Tx,
  by: Ingatkan,
  { koperasiId }: Pick<IngatkanSatuInput, 'koperasiId'>,
): Promise<Hasil<{ jumlah: number }, AlasanIngatkan>> {
  await antre(tx);
  const dasar = await dasarRat(tx);
  const cari = (where: Prisma.KoperasiWhereInput) =>
    tx.koperasi.findFirst({
      where: { AND: [{ id: koperasiId }, scopeKoperasi(by), where] },
      select: PILIH,
    });
  if (!(await cari({}))) return tolak('TIDAK_DITEMUKAN');
  if (!(await cari(wherePerluPengingat(dasar)))) return tolak('TIDAK_PERLU');
  const koperasi = await cari(whereBolehDiingatkan(dasar));
  if (!koperasi) return tolak('BARU_DIINGATKAN');
  if (koperasi.peran.length === 0 && koperasi.surel === null) return tolak('TIDAK_TERJANGKAU');
  const jumlah = await kirim(tx, [koperasi], dasar, {
    jenis: 'PETUGAS',
    olehId: penggunaIdDari(by),
    hariSebelum: null,
  });
  await catat(tx, by, {
    tindakan: 'koperasi.ingatkan-rat',
    objekJenis: 'koperasi',
    objekId: koperasiId,
    sesudah: { tahunBuku: dasar.tahunBuku, batasRat: dasar.batas },
  });
  return berhasil({ jumlah });
}

/**
 * Reminds every koperasi of a filtered list that may be reminded and can be reached, at most
 * `SEKALI_KIRIM` at a time.
 *
 * @returns how many were reminded; 0 when nobody was left
 */
export async function ingatkanSemua(
  tx: Tx,
  by: Ingatkan,
  { daftar, setuju: _, kembali: __, ...saring }: IngatkanSemuaInput,
): Promise<Hasil<{ jumlah: number }, never>> {
  await antre(tx);
  const dasar = await dasarRat(tx);
  const koperasi = await tx.koperasi.findMany({
    where: {
      AND: [
        whereDaftarRat(by, daftar, saring, dasar),
        whereBolehDiingatkan(dasar),
        whereTerjangkau,
      ],
    },
    orderBy: { id: 'asc' },
    take: SEKALI_KIRIM,
    select: PILIH,
  });
  if (koperasi.length === 0) return berhasil({ jumlah: 0 });
  const jumlah = await kirim(tx, koperasi, dasar, {
    jenis: 'PETUGAS',
    olehId: penggunaIdDari(by),
    hariSebelum: null,
  });
  await catat(tx, by, {
    tindakan: 'koperasi.ingatkan-rat',
    objekJenis: 'koperasi',
    objekId: 'daftar',
    sesudah: {
      tahunBuku: dasar.tahunBuku,
      batasRat: dasar.batas,
      jumlah,
      daftar,
      saringan: saring,
    },
  });
  return berhasil({ jumlah });
}

/**
 * The portal's own reminders, a portion of those that are due today. Each koperasi gets the reminder of
 * one set day once; those that cannot be reached are noted, so that they are not looked at again.
 *
 * @param hariIni ISO date
 * @returns how many koperasi were looked at; 0 when nothing is left to do
 */
export async function ingatkanOtomatis(
  tx: Tx,
  by: Ingatkan,
  { hariIni, porsi = 200 }: { hariIni: string; porsi?: number },
): Promise<Hasil<{ jumlah: number }, never>> {
  const dasar = await dasarRat(tx, hariIni);
  const ambang = ambangPengingat(hariIni, dasar.batas, dasar.hariSebelumBatas);
  if (ambang === null) return berhasil({ jumlah: 0 });
  const { tahunBuku } = dasar;
  const koperasi = await tx.koperasi.findMany({
    where: {
      AND: [
        wherePerluPengingat(dasar),
        {
          pengingat: { none: { jenis: 'OTOMATIS', tahunBuku, hariSebelum: ambang } },
        },
      ],
    },
    orderBy: { id: 'asc' },
    take: porsi,
    select: PILIH,
  });
  if (koperasi.length === 0) return berhasil({ jumlah: 0 });
  const sampai = await kirim(tx, koperasi, dasar, {
    jenis: 'OTOMATIS',
    olehId: null,
    hariSebelum: ambang,
  });
  if (sampai > 0) {
    await catat(tx, by, {
      tindakan: 'koperasi.ingatkan-rat',
      objekJenis: 'koperasi',
      objekId: 'daftar',
      sesudah: { tahunBuku, batasRat: dasar.batas, jumlah: sampai, hariSebelumBatas: ambang },
    });
  }
  return berhasil({ jumlah: koperasi.length });
}
