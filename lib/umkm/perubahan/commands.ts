import 'server-only';
import { sudahDilakukan } from '@/lib/audit/reads';
import { catat, selisih } from '@/lib/platform/audit';
import { menjangkauKelurahan, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kodePosKelurahan } from '@/lib/wilayah/rules';
import { nilaiTersimpan } from '../bagian/reads';
import { BAGIAN_ORANG, LABEL_ISIAN, peringatanBagian } from '../bagian/rules';
import { kabariPemeriksa } from '../commands';
import { galatAcuan } from '../kolom/commands';
import { titikPalingJauh } from '../lokasi/reads';
import { bukaOrang } from '../pelaku/reads';
import { punyaKtp } from '../pendaftaran/reads';
import { type BarisUsahaLengkap, bacaUsaha } from '../reads';
import { dapat } from '../rules';
import { sebagaiNilaiIsian } from '../tampilan/rules';
import { simpanOrang } from './orang/commands';
import { olehPetugas, type Pengubah, sudahTersimpan, susunBentrok } from './reads';
import { isianBerubah, isianTertutup, perluDiperiksaLagi } from './rules';
import type { KirimLagiInput, UbahUmkmInput } from './schema';
import { simpanUsaha } from './usaha/commands';

export type AlasanUbah =
  | 'TIDAK_DITEMUKAN'
  | 'STATUS_BERUBAH'
  | 'SUDAH_BERUBAH'
  | 'ISIAN_DITOLAK'
  | 'PERLU_KONFIRMASI'
  | 'NIK_PENDUDUK_TERDAFTAR'
  | 'NIB_TERDAFTAR'
  | 'DI_LUAR_KELURAHAN';

/** Holds the business, so that what is read next stays true until the end of the transaction. */
export async function kunciUsaha(tx: Tx, usahaId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM usaha WHERE id = ${usahaId}::uuid FOR UPDATE`;
}

/**
 * Changes one topic of a business or of its owner. What an officer compared with papers goes back to an
 * officer when it changes, and so does a business whose figures bring it into another class; everything else
 * stays verified. An officer of a kelurahan does not move a
 * business out of it: nobody there would see it any more.
 *
 * @returns the id, and whether it waits for an officer again
 */
export async function ubahUmkm(
  tx: Tx,
  by: Pengubah,
  input: UbahUmkmInput,
): Promise<Hasil<{ id: string; diperiksaLagi: boolean }, AlasanUbah>> {
  await kunciUsaha(tx, input.usahaId);
  const baris = await bacaUsaha(by, input.usahaId, tx);
  if (!baris) return tolak('TIDAK_DITEMUKAN');
  if (!dapat(baris.status, 'ubah')) return tolak('STATUS_BERUBAH');

  if (olehPetugas(by) && input.bagian === 'lokasi') {
    if (!menjangkauKelurahan(by, input.isi.kelurahanKode)) return tolak('DI_LUAR_KELURAHAN');
  }

  const orang = BAGIAN_ORANG.includes(input.bagian);
  const diketik = sebagaiNilaiIsian(input.isi);
  const tertutup = isianTertutup(input.bagian, olehPetugas(by));
  if (input.versi !== (orang ? baris.pelakuUsaha.versi : baris.versi)) {
    if (sudahTersimpan(baris, input.bagian, diketik, tertutup))
      return berhasil({ id: baris.id, diperiksaLagi: baris.status === 'DIAJUKAN' });
    return tolak('SUDAH_BERUBAH', {
      bentrok: await susunBentrok(
        tx,
        baris,
        input.bagian,
        { diketik, dilihat: input.versi },
        tertutup,
      ),
    });
  }
  const ditolak = await periksaIsian(tx, baris, input);
  if (ditolak) return ditolak;

  const berubah = isianBerubah(
    nilaiTersimpan(baris, input.bagian),
    diketik,
    Object.keys(LABEL_ISIAN[input.bagian]),
    tertutup,
  );
  if (berubah.length === 0) return berhasil({ id: baris.id, diperiksaLagi: false });
  const tersimpan =
    input.bagian === 'pemilik' || input.bagian === 'alamat'
      ? await simpanOrang(tx, by, baris, input, berubah)
      : await simpanUsaha(tx, by, baris, input, berubah);
  if (!tersimpan.ok) return tersimpan;
  const perlu =
    perluDiperiksaLagi(input.bagian, berubah) || (!orang && (await kelasBerubah(tx, baris)));
  const diperiksaLagi = perlu ? await mintaPeriksaLagi(tx, by, baris, orang) : false;
  return berhasil({ id: baris.id, diperiksaLagi });
}

/**
 * Whether figures or the day of beginning brought the business into another class (PP 7/2021 Pasal 35); a
 * class that was unknown is none.
 */
async function kelasBerubah(tx: Tx, lama: BarisUsahaLengkap): Promise<boolean> {
  const kini = await tx.usaha.findUniqueOrThrow({
    where: { id: lama.id },
    select: { skalaModal: true, skalaOmzet: true, skalaEfektif: true },
  });
  return (['skalaModal', 'skalaOmzet', 'skalaEfektif'] as const).some(
    (kolom) => lama[kolom] !== null && kini[kolom] !== lama[kolom],
  );
}

async function periksaIsian(tx: Tx, baris: BarisUsahaLengkap, input: UbahUmkmInput) {
  const galat = await galatAcuan(tx, input.isi);
  if (Object.keys(galat).length > 0) return tolak('ISIAN_DITOLAK', { galat });
  const kode = 'kelurahanKode' in input.isi ? input.isi.kelurahanKode : undefined;
  const peringatan = peringatanBagian(input.bagian, denganNikPenduduk(baris, input) as never, {
    hariIni: hariIni(),
    kodePosKelurahan: kodePosKelurahan(kode ?? baris.kelurahanKode),
    titikPalingJauhMeter: input.bagian === 'lokasi' ? await titikPalingJauh(tx) : undefined,
    tahunLahir: baris.pelakuUsaha.tahunLahir,
    mulaiPalingAwal: await mulaiPalingAwal(tx, baris, input),
  });
  return peringatan.length > 0 && !input.konfirmasiPeringatan
    ? tolak('PERLU_KONFIRMASI', { peringatan })
    : null;
}

/** When the oldest business of the owner began, where the day of birth is changed; it is not asked about otherwise. */
async function mulaiPalingAwal(
  tx: Tx,
  baris: BarisUsahaLengkap,
  { bagian, isi }: UbahUmkmInput,
): Promise<string | undefined> {
  if (bagian !== 'pemilik') return undefined;
  if (isi.tanggalLahir === nilaiTersimpan(baris, bagian).tanggalLahir) return undefined;
  const { _min } = await tx.usaha.aggregate({
    where: { pelakuUsahaId: baris.pelakuUsaha.id, status: { not: 'TIDAK_AKTIF' } },
    _min: { tanggalMulai: true },
  });
  return _min.tanggalMulai?.toISOString().slice(0, 10);
}

/**
 * What was typed of the owner, with the number that is stored where it was left as it is and the day of birth or the
 * sex that it tells was changed.
 */
function denganNikPenduduk(baris: BarisUsahaLengkap, { bagian, isi }: UbahUmkmInput) {
  if (bagian !== 'pemilik' || isi.nikPenduduk) return isi;
  const lama = nilaiTersimpan(baris, bagian);
  const berubah = (['tanggalLahir', 'jenisKelamin'] as const).some(
    (isian) => isi[isian] !== lama[isian],
  );
  const nikPenduduk = berubah ? bukaOrang(baris.pelakuUsaha, 'nikPendudukSandi') : null;
  return nikPenduduk ? { ...isi, nikPenduduk } : isi;
}

/** Verified businesses that the change concerns wait for an officer again. */
async function mintaPeriksaLagi(
  tx: Tx,
  by: Pengubah,
  baris: BarisUsahaLengkap,
  orang: boolean,
): Promise<boolean> {
  const terdampak = await tx.usaha.findMany({
    where: {
      status: 'TERVERIFIKASI',
      ...(orang ? { pelakuUsahaId: baris.pelakuUsaha.id } : { id: baris.id }),
    },
    orderBy: { id: 'asc' },
    select: { id: true, nomor: true, nama: true, kelurahanKode: true, dibuatOleh: true },
  });
  for (const satu of terdampak) {
    await tx.usaha.update({
      where: { id: satu.id },
      data: { status: 'DIAJUKAN', diajukanPada: sekarang(), versi: { increment: 1 } },
      select: { id: true },
    });
    await catat(tx, by, {
      tindakan: 'usaha.ajukan-ulang',
      objekJenis: 'usaha',
      objekId: satu.id,
      ...selisih({ status: 'TERVERIFIKASI' }, { status: 'DIAJUKAN' }),
    });
    await kabariPemeriksa(tx, { ...satu, oleh: [satu.dibuatOleh, by.pelaku.penggunaId] }, true);
  }
  return terdampak.some((satu) => satu.id === baris.id);
}

/**
 * Sends a returned registration again. An owner needs the KTP then as at registration, unless an officer has
 * compared the identity number with it already; whoever is written down in the street has none here.
 *
 * @returns reasons: TIDAK_DITEMUKAN, STATUS_BERUBAH (it does not wait for mending any more), TANPA_KTP
 */
export async function perbaikiUmkm(
  tx: Tx,
  by: Pengubah,
  { usahaId, versi }: KirimLagiInput,
): Promise<Hasil<{ id: string }, 'TIDAK_DITEMUKAN' | 'STATUS_BERUBAH' | 'TANPA_KTP'>> {
  await kunciUsaha(tx, usahaId);
  const baris = await bacaUsaha(by, usahaId, tx);
  if (!baris) return tolak('TIDAK_DITEMUKAN');
  if (!dapat(baris.status, 'kirim-lagi') || baris.versi !== versi) {
    const objek = { objekJenis: 'usaha', objekId: usahaId, tindakan: 'usaha.perbaiki' };
    const ulangan = baris.versi === versi + 1 && (await sudahDilakukan(tx, by, objek));
    return ulangan ? berhasil({ id: usahaId }) : tolak('STATUS_BERUBAH');
  }
  const { id: pelakuUsahaId, nikPendudukDiperiksaPada } = baris.pelakuUsaha;
  if (
    by.tindakan === 'umkm:ubah' &&
    nikPendudukDiperiksaPada === null &&
    !(await punyaKtp(by as Wewenang<'umkm:ubah'>, pelakuUsahaId, tx))
  ) {
    return tolak('TANPA_KTP');
  }
  await tx.usaha.update({
    where: { id: usahaId },
    data: {
      status: 'DIAJUKAN',
      diajukanPada: sekarang(),
      diubahOleh: by.pelaku.penggunaId,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'usaha.perbaiki',
    objekJenis: 'usaha',
    objekId: usahaId,
    ...selisih({ status: baris.status }, { status: 'DIAJUKAN' }),
  });
  await kabariPemeriksa(tx, { ...baris, oleh: [baris.dibuatOleh, by.pelaku.penggunaId] }, true);
  return berhasil({ id: usahaId });
}
