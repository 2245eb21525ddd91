import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { hapusDraf, simpanDraf } from '@/lib/draf/commands';
import { daftarDraf } from '@/lib/draf/reads';
import { bentrokDraf, versiDraf } from '@/lib/draf/versi/reads';
import { bersektorTetap } from '@/lib/koperasi/acuan';
import { kunciNilai } from '@/lib/koperasi/kunci/commands';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang, tahunIni } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import type { Sebutan } from '@/lib/platform/sebutan';
import { bersihkanTeks } from '@/lib/platform/teks-bersih';
import { SEBUTAN_PENDIRIAN } from '../isian/reads';
import { kolomPendirian } from '../isian/rules';
import { ISIAN_PENDIRIAN, type IsianPendirian, type LangkahMulai } from '../isian/schema';
import { batasTahap } from '../ketentuan/reads';
import { galatNama, halanganKkmp, namaSerupa } from '../nama/reads';
import { KODE_NAMA_LEMBAGA, peringatanNamaLembaga } from '../nama/rules';
import { nomorPendirian, STATUS_AKHIR } from '../rules';
import { type GalatRumah, galatRumah } from '../wilayah/rules';
import {
  bacaDrafMulai,
  galatRumahSendiri,
  hasilMulai,
  JENIS_DRAF,
  koperasiDiwakili,
  orangSendiri,
} from './reads';
import {
  type AlasanLangkah,
  type AlasanMulai,
  alamatLangkah,
  alamatSetelah,
  PALING_BANYAK_BERJALAN,
} from './rules';
import { bacaMulai, type IsiMulai, type LangkahMulaiInput, type MulaiInput } from './schema';

type Mulai = Wewenang<'pendirian:mulai'>;

/** Most unfinished beginnings of one account. */
const DRAF_PALING_BANYAK = 20;

/**
 * Keeps one step in its draft. Going on from the name asks the rule about names, and from the place
 * whether a Koperasi Kelurahan Merah Putih can be founded there: better told now than four steps later.
 *
 * @returns where to go: the next step, the same one after "simpan", the founding when it has begun; refused
 *   as `SUDAH_BERUBAH` when this step was saved since `versi`, with both versions
 */
export async function simpanLangkahMulai(
  tx: Tx,
  by: Mulai,
  langkah: LangkahMulai,
  { draf, versi, perintah, isi }: LangkahMulaiInput,
): Promise<Hasil<{ ke: string }, AlasanLangkah>> {
  await kunciNilai(tx, [`pendirian.draf:${draf}`]);
  const jadi = await hasilMulai(by, draf, tx);
  if (jadi) return berhasil({ ke: `/portal/pendirian/${jadi}` });
  const ada = await bacaDrafMulai(by, draf, tx);
  if (!ada && (await daftarDraf(by, JENIS_DRAF)).length >= DRAF_PALING_BANYAK)
    return tolak('DRAF_TERLALU_BANYAK');
  const lama = ada?.isi[langkah];
  const bentrok = await bentrokDraf(
    by,
    { versi, diketik: isi },
    ada && lama ? { isi: lama, pada: ada.diubahPada } : null,
    () => sebutanLangkah(tx, by),
  );
  if (bentrok) return tolak('SUDAH_BERUBAH', { bentrok });
  const semua = tanpaSektorLama(ada?.isi.bentuk?.jenis, { ...ada?.isi, [langkah]: isi });
  const ditolak = perintah === 'lanjut' ? await timbangLangkah(tx, by, langkah, semua) : null;
  if (ditolak) return ditolak;
  const nama = bersihkanTeks((semua.nama?.nama ?? '').slice(0, 150), 200);
  await simpanDraf(tx, by, {
    jenis: JENIS_DRAF,
    kunci: draf,
    judul: nama.ok ? nama.nilai : '',
    isi: semua,
  });
  const ke =
    perintah === 'lanjut'
      ? alamatSetelah(draf, langkah)
      : `${alamatLangkah(draf, langkah)}?tersimpan=ya`;
  return berhasil({ ke });
}

/** The fields of all steps in the words of the form. */
async function sebutanLangkah(tx: Tx, by: Mulai): Promise<Sebutan> {
  const koperasi = await koperasiDiwakili(by, tx);
  return {
    label: SEBUTAN_PENDIRIAN.label,
    tulis: (isian, nilai) =>
      isian === 'koperasiId'
        ? (koperasi.find(({ id }) => id === nilai)?.nama ?? '')
        : SEBUTAN_PENDIRIAN.tulis(isian, nilai),
  };
}

/** A sektor that was never chosen, as it was that of a simpan pinjam, is asked when the jenis changes. */
function tanpaSektorLama(jenisLama: string | undefined, isi: IsiMulai): IsiMulai {
  if (!bersektorTetap(jenisLama) || bersektorTetap(isi.bentuk?.jenis) || !isi.kegiatan) return isi;
  const { sektorUsaha: _, ...kegiatan } = isi.kegiatan;
  return { ...isi, kegiatan };
}

/** What hinders going on from a step; null when nothing does. */
async function timbangLangkah(tx: Tx, by: Mulai, langkah: LangkahMulai, isi: IsiMulai) {
  const adalahKkmp = isi.bentuk?.ragam === 'KKMP';
  if (langkah === 'nama' && !adalahKkmp) {
    const ciri = {
      nama: isi.nama?.nama ?? '',
      kelurahanKode: '',
      adalahKkmp,
      jenis: ISIAN_PENDIRIAN.jenis.safeParse(isi.bentuk?.jenis).data ?? null,
      pola: ISIAN_PENDIRIAN.pola.safeParse(isi.bentuk?.pola).data ?? null,
    };
    const galat = await galatNama(ciri, tx);
    return galat.length > 0 ? tolak('NAMA_DITOLAK', { galat: { nama: galat } }) : null;
  }
  if (langkah !== 'wilayah') return null;
  const kelurahanKode = isi.wilayah?.kelurahanKode ?? '';
  const kkmp = adalahKkmp && (await halanganKkmp({ nama: '', kelurahanKode, adalahKkmp }, tx));
  if (kkmp) return tolak('KKMP_SUDAH_ADA', { galat: { kelurahanKode: [kkmp] } });
  const { ragam, wilayahKerja } = ISIAN_PENDIRIAN;
  const terbaca = [
    ragam.safeParse(isi.bentuk?.ragam),
    wilayahKerja.safeParse(isi.wilayah?.wilayahKerja),
  ] as const;
  if (!terbaca[0].success || !terbaca[1].success) return null;
  const rencana = { ragam: terbaca[0].data, wilayahKerja: terbaca[1].data, kelurahanKode };
  const rumah = await galatRumahSendiri(by, rencana, tx);
  return rumah && tolak(rumah.alasan, { galat: rumah.galat });
}

/**
 * Begins a founding from a draft, and throws the draft away. Sending it twice gives the same founding. The
 * initiator gets an invitation of their own: also they confirm their data as founder.
 *
 * @returns refused as in `PESAN_MULAI`; `DRAF_BERUBAH` when the draft is not the one that was read (`dibaca`)
 */
export async function mulaiPendirian(
  tx: Tx,
  by: Mulai,
  { draf, dibaca, konfirmasiPeringatan, diperiksa }: MulaiInput,
): Promise<Hasil<{ id: string; undanganId: string | null }, AlasanMulai>> {
  const penggunaId = penggunaIdDari(by);
  await kunciNilai(tx, [`pendirian.draf:${draf}`, `pendirian.pemrakarsa:${penggunaId}`]);
  const lama = await tx.pendirian.findUnique({
    where: { kunciKirim: draf },
    select: { id: true, pemrakarsaId: true },
  });
  if (lama) {
    return lama.pemrakarsaId === penggunaId
      ? berhasil({ id: lama.id, undanganId: null })
      : tolak('SUDAH_DIPAKAI');
  }
  const ada = await bacaDrafMulai(by, draf, tx);
  if (!ada) return tolak('DRAF_TIDAK_DITEMUKAN');
  if (versiDraf(by, ada.isi) !== dibaca) return tolak('DRAF_BERUBAH');
  const { isian, galat, belum } = bacaMulai(ada.isi);
  if (!isian || belum.length > 0) return tolak('BELUM_LENGKAP', { galat });
  const pemrakarsa = await pemrakarsaUntuk(tx, by, isian);
  if (!pemrakarsa.ok) return pemrakarsa;
  const ditolak = await periksaNama(tx, by, isian, konfirmasiPeringatan ? diperiksa : []);
  if (ditolak) {
    // The doubts stand on the page itself; here only that there are new ones.
    const terbaca = ditolak.peringatan?.every(({ kode }) => diperiksa.includes(kode));
    return ditolak.alasan === 'PERLU_KONFIRMASI' && terbaca
      ? tolak('BELUM_DIKONFIRMASI')
      : tolak(ditolak.alasan, { galat: ditolak.galat });
  }
  const berjalan = await tx.pendirian.count({
    where: { pemrakarsaId: penggunaId, status: { notIn: [...STATUS_AKHIR] } },
  });
  if (berjalan >= PALING_BANYAK_BERJALAN) return tolak('TERLALU_BANYAK');
  const hasil = await catatPendirian(tx, by, isian, pemrakarsa.nilai, draf);
  await hapusDraf(tx, by, JENIS_DRAF, draf);
  return berhasil(hasil);
}

interface Pemrakarsa {
  nama: string;
  koperasiId: string | null;
}

/** Who leads: a registered owner of a business, or for a sekunder one of the koperasi that found it. */
async function pemrakarsaUntuk(
  tx: Tx,
  by: Mulai,
  rencana: IsianPendirian,
): Promise<
  Hasil<
    Pemrakarsa,
    'BELUM_TERDAFTAR' | 'BUKAN_PENGURUS' | 'KOPERASI_BELUM_SAH' | GalatRumah['alasan']
  >
> {
  const { ragam, koperasiId } = rencana;
  if (ragam === 'SEKUNDER') {
    const koperasi = (await koperasiDiwakili(by, tx)).find((satu) => satu.id === koperasiId);
    if (!koperasi) return tolak('BUKAN_PENGURUS');
    return koperasi.sah
      ? berhasil({ nama: `${by.pelaku.nama}, ${koperasi.nama}`.slice(0, 200), koperasiId })
      : tolak('KOPERASI_BELUM_SAH');
  }
  const diri = by.hak.some(({ lingkup }) => lingkup.jenis === 'diri');
  const orang = diri ? await orangSendiri(by, tx) : null;
  if (!orang || orang._count.usaha === 0) return tolak('BELUM_TERDAFTAR');
  const rumah = galatRumah(rencana, orang.kelurahanKode);
  if (rumah) return tolak(rumah.alasan, { galat: rumah.galat });
  return berhasil({ nama: orang.nama, koperasiId: null });
}

/**
 * Asks the rules about name and place; both are held, so that of two alike at once the second is refused.
 *
 * @param dikonfirmasi codes of the doubts and similar names that were seen; true confirms all
 */
export async function periksaNama(
  tx: Tx,
  by: Wewenang<'pendirian:mulai' | 'pendirian:kelola'>,
  isian: IsianPendirian,
  dikonfirmasi: true | readonly string[],
  kecuali?: string,
) {
  const { nama, kunciNama, adalahKkmp, kelurahanKode, jenis, pola } = kolomPendirian(isian);
  await kunciNilai(tx, [
    `koperasi.nama:${kunciNama}`,
    adalahKkmp ? `koperasi.kkmp:${kelurahanKode}` : null,
  ]);
  const ciri = { nama, kelurahanKode, adalahKkmp, kecuali, jenis, pola };
  const kkmp = await halanganKkmp(ciri, tx);
  if (kkmp) return tolak('KKMP_SUDAH_ADA', { galat: { kelurahanKode: [kkmp] } });
  const galat = await galatNama(ciri, tx);
  if (galat.length > 0) return tolak('NAMA_DITOLAK', { galat: { nama: galat } });
  if (dikonfirmasi === true) return null;
  const serupa = await namaSerupa(by, ciri, tx);
  const lembaga = peringatanNamaLembaga(nama, ciri);
  const peringatan = [
    ...(lembaga ? [{ kode: KODE_NAMA_LEMBAGA, pesan: lembaga, isian: 'nama' }] : []),
    ...serupa.map((satu) => ({
      kode: satu.kode,
      pesan: `Mirip dengan ${satu.nama} (${satu.wilayah}): ${satu.sebab}.`,
      isian: 'nama',
    })),
  ].filter(({ kode }) => !dikonfirmasi.includes(kode));
  return peringatan.length === 0
    ? null
    : tolak('PERLU_KONFIRMASI', {
        peringatan: peringatan.map((satu) => ({ ...satu, isian: 'nama' })),
      });
}

/** The invitation of the initiator does not run out before the founding does. */
const SELAMANYA = new Date('2100-01-01T00:00:00Z');

async function catatPendirian(
  tx: Tx,
  by: Mulai,
  isian: IsianPendirian,
  pemrakarsa: Pemrakarsa,
  kunciKirim: string,
): Promise<{ id: string; undanganId: string }> {
  const id = uuidv7();
  const undanganId = uuidv7();
  const kini = sekarang();
  const pemrakarsaId = penggunaIdDari(by);
  const [seq] = await tx.$queryRaw<{ urutan: bigint }[]>`
    SELECT nextval('nomor_pendirian_seq') AS urutan`;
  const nomor = nomorPendirian(tahunIni(kini), seq?.urutan ?? 0n);
  const kolom = kolomPendirian(isian);
  await tx.pendirian.create({
    data: {
      ...kolom,
      id,
      nomor,
      pemrakarsaId,
      pemrakarsaKoperasiId: pemrakarsa.koperasiId,
      namaPemrakarsa: pemrakarsa.nama,
      statusSejak: kini,
      dibuatPada: kini,
      batasPada: await batasTahap('PENGUMPULAN_PENDIRI', tx),
      kunciKirim,
    },
    select: { id: true },
  });
  await tx.undanganPendirian.create({
    data: {
      id: undanganId,
      pendirianId: id,
      jenis: 'PEMRAKARSA',
      dibuatOleh: pemrakarsaId,
      dibuatPada: kini,
      kedaluwarsaPada: SELAMANYA,
    },
    select: { id: true },
  });
  await tx.perjalananPendirian.create({
    data: {
      pendirianId: id,
      ke: 'PENGUMPULAN_PENDIRI',
      tindakan: 'mulai',
      olehId: pemrakarsaId,
      pada: kini,
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'pendirian.mulai',
    objekJenis: 'pendirian',
    objekId: id,
    sesudah: { nomor, status: 'PENGUMPULAN_PENDIRI', ...kolom },
  });
  return { id, undanganId };
}

/** Throws an unfinished beginning away. */
export async function hapusDrafMulai(
  tx: Tx,
  by: Mulai,
  { draf }: { draf: string },
): Promise<Hasil<null, never>> {
  await hapusDraf(tx, by, JENIS_DRAF, draf);
  return berhasil(null);
}
