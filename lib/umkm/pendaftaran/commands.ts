import 'server-only';
import type { z } from 'zod';
import { hapusDraf, simpanDraf } from '@/lib/draf/commands';
import { bentrokDraf, versiDraf } from '@/lib/draf/versi/reads';
import { kunciAkun } from '@/lib/platform/auth/kunci-akun';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { PeringatanIsian } from '@/lib/platform/form-state';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import { tungguLaju } from '@/lib/platform/laju';
import type { Sebutan } from '@/lib/platform/sebutan';
import { kodePosKelurahan } from '@/lib/wilayah/rules';
import { BAGIAN_ORANG, peringatanBagian } from '../bagian/rules';
import { type Bagian, isianUsaha, pemilikSchema } from '../bagian/schema';
import { type AlasanDaftar, daftarkanUmkm } from '../commands';
import { galatAcuan } from '../kolom/commands';
import { titikPalingJauh } from '../lokasi/reads';
import { indeksNikPenduduk } from '../pelaku/reads';
import { namaJenisUsaha } from '../perubahan/reads';
import { sebutanBagian } from '../tampilan/rules';
import { keraguanPengiriman, sidikLangkah } from './keraguan/reads';
import { bacaKeadaan, JENIS_DRAF, type KeadaanPendaftaran } from './reads';
import { type DrafPendaftaran, type Langkah, langkahBerikut, statusLangkah } from './rules';
import { isiLengkap, type KirimPendaftaranInput, type SimpanLangkahInput } from './schema';

export type AlasanLangkah =
  | 'SUDAH_TERCATAT'
  | 'SUDAH_BERUBAH'
  | 'ISIAN_DITOLAK'
  | 'PERLU_KONFIRMASI'
  | 'NIK_PENDUDUK_TERDAFTAR';

/**
 * Saves one step of the registration in the draft.
 *
 * @returns where to go: the next step, or null for the list of steps; refused as `SUDAH_BERUBAH` when this
 *   step was saved since `versi`, with both versions
 */
export async function simpanLangkah(
  tx: Tx,
  by: Wewenang<'umkm:daftar'>,
  input: SimpanLangkahInput,
): Promise<Hasil<{ berikut: Langkah | null }, AlasanLangkah>> {
  await kunciAkun(tx, penggunaIdDari(by));
  const keadaan = await bacaKeadaan(by, tx);
  const tercatat = keadaan.pelakuUsahaId !== null;
  if (tercatat && BAGIAN_ORANG.includes(input.bagian)) return tolak('SUDAH_TERCATAT');
  const lama = keadaan.draf.langkah[input.bagian];
  const bentrok = await bentrokDraf(
    by,
    { versi: input.versi, diketik: input.nilai },
    lama && keadaan.disimpanPada ? { isi: lama.nilai, pada: keadaan.disimpanPada } : null,
    () => sebutanLangkah(tx, input.bagian),
  );
  if (bentrok) return tolak('SUDAH_BERUBAH', { bentrok });
  const ragu = await periksaLangkah(tx, by, input, keadaan);
  if (!ragu.ok) return ragu;
  const langkah: DrafPendaftaran['langkah'] = {
    ...keadaan.draf.langkah,
    [input.bagian]: { nilai: input.nilai, selesai: input.isi !== null },
  };
  const dikonfirmasi = sidikLangkah(input.bagian, ragu.nilai, langkah);
  if (dikonfirmasi) Object.assign(langkah[input.bagian] ?? {}, { dikonfirmasi });
  await simpanDraf(tx, by, { jenis: JENIS_DRAF, judul: 'Pendaftaran usaha', isi: { langkah } });
  return berhasil({ berikut: input.isi ? langkahBerikut(input.bagian, tercatat) : null });
}

/** The fields of a topic in the words of the form. */
async function sebutanLangkah(tx: Tx, bagian: Bagian): Promise<Sebutan> {
  return sebutanBagian(bagian, await namaJenisUsaha(tx));
}

/** A field of another step as it is compared, not as it was typed; undefined where it cannot be read. */
const terbaca = <T>(skema: z.ZodType<T>, nilai: string | undefined): T | undefined =>
  skema.safeParse(nilai).data;

/** Checks a step that is to be complete; the doubts about it that were confirmed. */
async function periksaLangkah(
  tx: Tx,
  by: Wewenang<'umkm:daftar'>,
  { bagian, isi, konfirmasiPeringatan }: SimpanLangkahInput,
  { draf, tahunLahir }: KeadaanPendaftaran,
): Promise<
  Hasil<PeringatanIsian[], 'ISIAN_DITOLAK' | 'NIK_PENDUDUK_TERDAFTAR' | 'PERLU_KONFIRMASI'>
> {
  if (!isi) return berhasil([]);
  const galat = await galatAcuan(tx, isi);
  if (Object.keys(galat).length > 0) return tolak('ISIAN_DITOLAK', { galat });
  if ('nikPenduduk' in isi && (await nikPendudukTerdaftar(tx, by, isi.nikPenduduk))) {
    return tolak('NIK_PENDUDUK_TERDAFTAR');
  }
  const kode = 'kelurahanKode' in isi ? isi.kelurahanKode : undefined;
  const peringatan = peringatanBagian(bagian, isi as never, {
    hariIni: hariIni(),
    kodePosKelurahan: kode ? kodePosKelurahan(kode) : undefined,
    titikPalingJauhMeter: bagian === 'lokasi' ? await titikPalingJauh(tx) : undefined,
    nikPenduduk: terbaca(pemilikSchema.shape.nikPenduduk, draf.langkah.pemilik?.nilai.nikPenduduk),
    tahunLahir,
    mulaiPalingAwal: terbaca(isianUsaha.tanggalMulai, draf.langkah.usaha?.nilai.tanggalMulai),
  });
  return peringatan.length > 0 && !konfirmasiPeringatan
    ? tolak('PERLU_KONFIRMASI', { peringatan })
    : berhasil(peringatan);
}

/**
 * Whether a person with this number stands in the register. Asking is limited for each account, or the
 * form would tell whose numbers are known.
 */
async function nikPendudukTerdaftar(
  tx: Tx,
  by: Wewenang<'umkm:daftar'>,
  nikPenduduk: string,
): Promise<boolean> {
  const ada = await tx.pelakuUsaha.findUnique({
    where: { nikPendudukIndeks: indeksNikPenduduk(nikPenduduk) },
    select: { id: true },
  });
  if (!ada) return false;
  // Beyond the limit the step goes through; the number is refused when the whole is sent.
  return (await tungguLaju('nik-penduduk', penggunaIdDari(by))) === 0;
}

export type AlasanKirim = AlasanDaftar | 'BELUM_LENGKAP' | 'DRAF_BERUBAH' | 'BELUM_DIKONFIRMASI';

/**
 * Sends the registration: everything in the draft is checked again as a whole, the business registered,
 * the draft thrown away. Sent twice with the same key it gives the same business, unless another one
 * is ready to be sent since: then the page is one that a browser brought back.
 *
 * @returns refused as `daftarkanUmkm`; `BELUM_LENGKAP`; `DRAF_BERUBAH` when it is not what was read
 *   (`benar`); `BELUM_DIKONFIRMASI` when the page asks about more than was confirmed
 */
export async function kirimPendaftaran(
  tx: Tx,
  by: Wewenang<'umkm:daftar'>,
  input: KirimPendaftaranInput,
): Promise<Hasil<{ id: string; nomor: string }, AlasanKirim>> {
  await kunciAkun(tx, penggunaIdDari(by));
  const sudah = await tx.usaha.findUnique({
    where: { kunciKirim: input.kunciKirim },
    select: { id: true, nomor: true, dibuatOleh: true },
  });
  const keadaan = await bacaKeadaan(by, tx);
  const isi = isiLengkap(keadaan.draf, keadaan.pelakuUsahaId !== null);
  const status = statusLangkah(keadaan.draf, keadaan.pelakuUsahaId !== null, keadaan.punyaKtp);
  const siap = status.every(({ langkah, status: satu }) =>
    langkah === 'periksa' ? satu !== 'Belum bisa dimulai' : satu === 'Selesai',
  );
  if (!isi || !siap) {
    return sudah && sudah.dibuatOleh === penggunaIdDari(by)
      ? berhasil({ id: sudah.id, nomor: sudah.nomor })
      : tolak('BELUM_LENGKAP');
  }
  if (versiDraf(by, keadaan.draf) !== input.benar) return tolak('DRAF_BERUBAH');
  const { keraguan, sidik } = await keraguanPengiriman(by, keadaan, tx);
  const yakin = new Set(input.konfirmasiPeringatan?.split(','));
  if (keraguan.length > 0 && !sidik.split(',').every((satu) => yakin.has(satu)))
    return tolak('BELUM_DIKONFIRMASI');
  const hasil = await daftarkanUmkm(tx, by, {
    ...isi,
    kunciKirim: sudah
      ? kunciKiriman(input.kunciKirim, { setelah: sudah.id, isi })
      : input.kunciKirim,
    // Asked in their steps, or just now.
    konfirmasiPeringatan: true,
    persetujuan: [
      'PENDAFTARAN',
      ...(input.dihubungi ? (['DIHUBUNGI'] as const) : []),
      ...(input.direktori ? (['DIREKTORI_PUBLIK'] as const) : []),
    ],
  });
  if (hasil.ok) await hapusDraf(tx, by, JENIS_DRAF);
  return hasil;
}

/** Throws the unfinished registration away; uploaded files stay with the account. */
export async function buangPendaftaran(
  tx: Tx,
  by: Wewenang<'umkm:daftar'>,
): Promise<Hasil<null, never>> {
  await hapusDraf(tx, by, JENIS_DRAF);
  return berhasil(null);
}
