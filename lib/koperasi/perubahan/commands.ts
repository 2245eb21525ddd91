import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { catat, selisih } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { PeringatanIsian } from '@/lib/platform/form-state';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kelurahanByKode } from '@/lib/wilayah/reads';
import { penolakanBentuk } from '../bentuk/reads';
import { jejakPerubahan } from '../isian/jejak/rules';
import { anakDariIsian, kolomDariIsian, NAMA_ISIAN, nilaiFormulir } from '../isian/kolom/rules';
import { tulisIsian } from '../isian/reads';
import { LABEL_ISIAN_KOPERASI, peringatanIsian } from '../isian/rules';
import type { IsianKoperasi } from '../isian/schema';
import { kunciNilai } from '../kunci/commands';
import { scopeKoperasi, type TindakanKoperasi } from '../reads';
import { koperasiSerupa } from '../serupa/reads';
import { peringatanSerupa } from '../serupa/rules';
import { namaKunciUnik, penolakanUnik } from '../unik/reads';
import { bacaIsianKoperasi, susunBentrok } from './reads';
import { MENAIKKAN_VERSI } from './rules';
import type { UbahKoperasiInput, UbahProfilKoperasiInput } from './schema';

/**
 * Holds a koperasi within one's reach until the transaction ends, so that what depends on it is
 * decided one after the other.
 *
 * @returns false when there is none within reach
 */
export async function kunciKoperasi(
  tx: Tx,
  by: Wewenang<TindakanKoperasi>,
  id: string,
): Promise<boolean> {
  const ada = await tx.koperasi.findFirst({
    where: { id, AND: [scopeKoperasi(by)] },
    select: { id: true },
  });
  if (!ada) return false;
  await tx.$queryRaw`SELECT 1 FROM koperasi WHERE id = ${id}::uuid FOR UPDATE`;
  return true;
}

type AlasanTerapkan = 'TIDAK_DITEMUKAN' | 'SUDAH_BERUBAH';

interface Perubahan {
  id: string;
  versi: number;
  isian: Partial<IsianKoperasi>;
  tindakan: string;
}

/** The fields as the trail holds them: as in the columns, with those of permits and accounts. */
function untukJejak(isian: IsianKoperasi): Record<string, unknown> {
  const kolom: Record<string, unknown> = { ...isian, ...kolomDariIsian(isian) };
  return Object.fromEntries(NAMA_ISIAN.map((nama) => [nama, kolom[nama]]));
}

/** Writes the permits and accounts anew where they changed. */
async function tulisAnak(tx: Tx, id: string, lama: IsianKoperasi, baru: IsianKoperasi) {
  const [semula, kini] = [anakDariIsian(lama, id), anakDariIsian(baru, id)];
  const beda = (nama: keyof typeof kini) =>
    JSON.stringify(semula[nama]) !== JSON.stringify(kini[nama]);
  if (beda('izin')) {
    await tx.izinKoperasi.deleteMany({ where: { koperasiId: id } });
    await tx.izinKoperasi.createMany({ data: kini.izin });
  }
  if (beda('rekening')) {
    await tx.rekeningKoperasi.deleteMany({ where: { koperasiId: id } });
    await tx.rekeningKoperasi.createMany({ data: kini.rekening });
  }
}

/**
 * Writes changed fields if nobody else did since they were read.
 *
 * @param periksa asked with the fields before and after, once it is certain that this writer is the next
 */
async function terapkan<R extends string>(
  tx: Tx,
  by: Wewenang<'koperasi:ubah' | 'koperasi:ubah-profil'>,
  { id, versi, isian, tindakan }: Perubahan,
  periksa?: (lama: IsianKoperasi, baru: IsianKoperasi) => Promise<Hasil<null, R>>,
): Promise<Hasil<{ id: string }, R | AlasanTerapkan>> {
  if (!(await kunciKoperasi(tx, by, id))) return tolak('TIDAK_DITEMUKAN');
  const kini = await bacaIsianKoperasi(by, id, tx);
  if (!kini) return tolak('TIDAK_DITEMUKAN');
  const baru = { ...kini.isian, ...isian };
  const beda = selisih(untukJejak(kini.isian), untukJejak(baru));
  if (Object.keys(beda.sesudah).length === 0) return berhasil({ id });
  if (kini.versi !== versi) {
    const isi = nilaiFormulir(kini.isian);
    const butir = NAMA_ISIAN.filter((nama) => nama in beda.sesudah).map((nama) => ({
      isian: nama,
      label: LABEL_ISIAN_KOPERASI[nama],
      milikAnda: tulisIsian(nama, baru[nama]),
      tersimpan: tulisIsian(nama, kini.isian[nama]),
      isi: isi[nama] ?? '',
    }));
    const bentrok = await susunBentrok(tx, by, {
      koperasiId: id,
      yangMengubah: MENAIKKAN_VERSI,
      versi: kini.versi,
      sejak: kini.versi - versi,
      butir,
    });
    return tolak('SUDAH_BERUBAH', { bentrok });
  }
  const hasil = await periksa?.(kini.isian, baru);
  if (hasil && !hasil.ok) return hasil;
  const { count } = await tx.koperasi.updateMany({
    where: { id, versi },
    data: {
      ...kolomDariIsian(baru),
      versi: { increment: 1 },
      diubahOleh: by.pelaku.penggunaId,
    },
  });
  if (count !== 1) throw new Error('Versi koperasi berubah di bawah kunci.');
  await tulisAnak(tx, id, kini.isian, baru);
  const jejak = jejakPerubahan(beda, kini.isian, baru);
  await catat(tx, by, { tindakan, objekJenis: 'koperasi', objekId: id, ...jejak });
  return berhasil({ id });
}

/** Of all doubts those that were not there before: a doubt of a kind about another value is another doubt. */
function baruDiragukan(
  ragu: readonly [lama: readonly PeringatanIsian[], baru: readonly PeringatanIsian[]],
  isian: readonly [lama: IsianKoperasi, baru: IsianKoperasi],
): PeringatanIsian[] {
  const ciri = (satu: PeringatanIsian, isi: IsianKoperasi) =>
    [satu.kode, satu.pesan, String(isi[satu.isian as keyof IsianKoperasi])].join('\n');
  const ada = new Set(ragu[0].map((satu) => ciri(satu, isian[0])));
  return ragu[1].filter((satu) => !ada.has(ciri(satu, isian[1])));
}

/**
 * Doubts that the change brings, without those that were there before.
 *
 * @param serupa the doubts about likeness to others, where whoever changes may see these
 */
async function peringatanPerubahan(
  tx: Tx,
  lama: IsianKoperasi,
  baru: IsianKoperasi,
  serupa: (isian: IsianKoperasi) => Promise<PeringatanIsian[]> = async () => [],
): Promise<PeringatanIsian[]> {
  const { isi } = await aturanBerlaku('nama-koperasi', undefined, tx);
  const tentang = async (isian: IsianKoperasi) => [
    ...peringatanIsian(isian, {
      kataPalingSedikit: isi.kataPalingSedikit,
      kodePos: kelurahanByKode(isian.kelurahanKode)?.kodePos,
      hariIni: hariIni(),
    }),
    ...(await serupa(isian)),
  ];
  return baruDiragukan([await tentang(lama), await tentang(baru)], [lama, baru]);
}

/**
 * Changes the fields of a koperasi. Refused as `MASIH_BERANGGOTA` when it would become a primer or a sekunder
 * over the heads of the members it has.
 *
 * @param input.versi the version that was read; another one in the table is a conflict with both shown
 * @param input.konfirmasi true when the doubts of this change were seen and confirmed
 */
export async function ubahKoperasi(
  tx: Tx,
  by: Wewenang<'koperasi:ubah'>,
  { id, versi, isian, konfirmasi }: UbahKoperasiInput,
): Promise<
  Hasil<
    { id: string },
    | AlasanTerapkan
    | 'NOMOR_INDUK_TERDAFTAR'
    | 'KKMP_SUDAH_ADA'
    | 'MASIH_BERANGGOTA'
    | 'PERLU_KONFIRMASI'
  >
> {
  await kunciNilai(tx, namaKunciUnik(isian));
  return terapkan(tx, by, { id, versi, isian, tindakan: 'koperasi.ubah' }, async (lama, baru) => {
    const ditolak = await penolakanUnik(by, baru, { kecuali: id, sumber: tx });
    if (ditolak) return tolak(ditolak.alasan, { galat: ditolak.galat, rincian: ditolak.rincian });
    const galat = await penolakanBentuk(tx, by, id, [lama, baru]);
    if (galat) return tolak('MASIH_BERANGGOTA', { galat });
    if (konfirmasi) return berhasil(null);
    const peringatan = await peringatanPerubahan(tx, lama, baru, async (satu) =>
      (await koperasiSerupa(by, satu, { kecuali: id, sumber: tx })).map(peringatanSerupa),
    );
    return peringatan.length > 0 ? tolak('PERLU_KONFIRMASI', { peringatan }) : berhasil(null);
  });
}

/**
 * Changes what the koperasi itself may say about itself: contact, dues, openness, words to the public.
 *
 * @param input.konfirmasi true when the doubts of this change were seen and confirmed
 */
export async function ubahProfilKoperasi(
  tx: Tx,
  by: Wewenang<'koperasi:ubah-profil'>,
  { id, versi, isian, konfirmasi }: UbahProfilKoperasiInput,
): Promise<Hasil<{ id: string }, AlasanTerapkan | 'PERLU_KONFIRMASI'>> {
  const perubahan = { id, versi, isian, tindakan: 'koperasi.ubah-profil' };
  return terapkan(tx, by, perubahan, async (lama, baru) => {
    const peringatan = konfirmasi ? [] : await peringatanPerubahan(tx, lama, baru);
    return peringatan.length > 0 ? tolak('PERLU_KONFIRMASI', { peringatan }) : berhasil(null);
  });
}
