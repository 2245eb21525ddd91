import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { v7 as uuidv7 } from 'uuid';
import { daftarDraf } from '@/lib/draf/reads';
import { versiDraf } from '@/lib/draf/versi/reads';
import { bersektorTetap } from '@/lib/koperasi/acuan';
import { jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalJakarta } from '@/lib/platform/clock';
import { formatJam, formatWaktu } from '@/lib/platform/format';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan } from '@/lib/platform/titipan';
import { namaKkmp } from '../isian/rules';
import { modalDalamKata } from '../ketentuan/reads';
import { namaSerupa } from '../nama/reads';
import { alamatPendirian } from '../rules';
import { susunPeriksaMulai } from './periksa/reads';
import { bacaDrafMulai, hasilMulai, JENIS_DRAF, koperasiDiwakili, orangSendiri } from './reads';
import { adalahLangkah, NILAI_BAWAAN } from './rules';
import { bacaMulai, langkahSelesai } from './schema';

/** "10.42 WIB" today, else with the day. */
const kapan = (saat: Date): string =>
  tanggalJakarta(saat) === hariIni() ? formatJam(saat) : formatWaktu(saat);

/** Where a founding begins: what one needs, and one's unfinished beginnings. */
export async function loadMulai() {
  const by = await mintaWewenang('pendirian:mulai');
  const [draf, orang, koperasi] = await Promise.all([
    daftarDraf(by, JENIS_DRAF),
    orangSendiri(by),
    koperasiDiwakili(by),
  ]);
  return {
    idBaru: uuidv7(),
    /** Has registered a business, so may begin a primer. */
    bolehPrimer: orang !== null && orang._count.usaha > 0,
    bolehSekunder: koperasi.length > 0,
    draf: draf.map(({ kunci, judul, diubahPada }) => ({
      id: kunci,
      judul: judul || 'Belum bernama',
      tersimpan: kapan(diubahPada),
    })),
  };
}

/** A draft that was sent already leads to the founding it made. */
async function drafTerbuka(by: Wewenang<'pendirian:mulai'>, mentah: string) {
  const id = kodeUuid().safeParse(mentah);
  if (!id.success) notFound();
  const jadi = await hasilMulai(by, id.data);
  if (jadi) redirect(alamatPendirian(jadi));
  return { id: id.data, ada: await bacaDrafMulai(by, id.data) };
}

/** One step with what was typed so far; 404 for a step that is none. */
export async function loadLangkahMulai(drafMentah: string, langkah: string) {
  const by = await mintaWewenang('pendirian:mulai');
  if (!adalahLangkah(langkah)) notFound();
  const { id, ada } = await drafTerbuka(by, drafMentah);
  const titipan = await ambilTitipan(await jalurKini(), by.pelaku.penggunaId);
  const dikembalikan = Object.keys(titipan).length > 0;
  const nilai = ada?.isi[langkah] ?? NILAI_BAWAAN[langkah];
  const kelurahanKode = ada?.isi.wilayah?.kelurahanKode ?? '';
  const kkmp = ada?.isi.bentuk?.ragam === 'KKMP';
  const nama = ada?.isi.nama?.nama ?? '';
  return {
    draf: id,
    langkah,
    selesai: langkahSelesai(bacaMulai(ada?.isi ?? {})),
    versi: versiDraf(by, nilai),
    nilai: dikembalikan ? titipan : nilai,
    tersimpan: ada ? kapan(ada.diubahPada) : null,
    dikembalikan,
    koperasi: await koperasiDiwakili(by),
    modal: await modalDalamKata(),
    simpanPinjam: bersektorTetap(ada?.isi.bentuk?.jenis),
    /** The name a Koperasi Kelurahan Merah Putih has by its kelurahan; null for others. */
    namaKkmp: kkmp ? namaKkmp(kelurahanKode) : null,
    serupa:
      langkah === 'nama' && !kkmp && nama.trim().length > 10
        ? await namaSerupa(by, { nama, kelurahanKode, adalahKkmp: false })
        : [],
  };
}

/** The page on which all answers stand before the founding begins; 404 for a draft that is none. */
export async function loadPeriksaMulai(drafMentah: string) {
  const by = await mintaWewenang('pendirian:mulai');
  const { id, ada } = await drafTerbuka(by, drafMentah);
  if (!ada) notFound();
  return susunPeriksaMulai(by, { draf: id, isi: ada.isi, tersimpan: kapan(ada.diubahPada) });
}
