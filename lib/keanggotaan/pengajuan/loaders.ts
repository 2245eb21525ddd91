import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { v7 as uuidv7 } from 'uuid';
import { TEKS_PERSETUJUAN } from '@/lib/akun/privasi/rules';
import { loadDokumen } from '@/lib/dokumen/loaders';
import { bacaDraf, daftarDraf } from '@/lib/draf/reads';
import { versiDraf } from '@/lib/draf/versi/reads';
import { bacaPelaku, cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari } from '@/lib/platform/auth/wewenang';
import { formatWaktu } from '@/lib/platform/format';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan } from '@/lib/platform/titipan';
import { bacaIkatan, bacaKoperasiTujuan, bacaPemohon } from './reads';
import {
  DOKUMEN_PERMOHONAN,
  DOKUMEN_WAJIB,
  isianTersimpan,
  JENIS_DRAF,
  jalurPengajuan,
  LANGKAH_PENGAJUAN,
} from './rules';
import { type IsianPermohonanInput, isianPermohonanSchema } from './schema';
import type { JalanBergabung } from './types';

type ParamHalaman = Record<string, string | string[] | undefined>;

/**
 * Everything the form of an application shows at one step. Without a koperasi in the address one is sent
 * to choose it; a step whose predecessor is unfinished leads back there.
 */
export async function loadPengajuan(param: ParamHalaman) {
  const by = await mintaWewenang('permohonan:ajukan');
  if (param.koperasi === undefined) redirect('/koperasi');
  const id = kodeUuid().safeParse(param.koperasi);
  const koperasi = id.success ? await bacaKoperasiTujuan(by, id.data) : null;
  if (!koperasi) notFound();
  const langkah = LANGKAH_PENGAJUAN.find((satu) => satu === param.langkah) ?? 'data';
  const [pemohon, ikatan, draf] = await Promise.all([
    bacaPemohon(by),
    bacaIkatan(by, koperasi.id),
    bacaDraf(by, JENIS_DRAF, koperasi.id),
  ]);
  // Nobody fills in their own data for a koperasi that they cannot join anyway.
  if (koperasi.halangan || ikatan.anggota || ikatan.permohonan)
    return { keadaan: 'TERHALANG' as const, koperasi, ikatan };
  if (!pemohon) return { keadaan: 'BELUM_TERDAFTAR' as const, koperasi };

  const isian = bacaIsian(draf?.isi, koperasi.id);
  if (langkah !== 'data' && !isian) redirect(jalurPengajuan(koperasi.id, 'data'));
  const jalur = (await headers()).get('x-jalur') ?? '';
  const [dokumen, titipan] = await Promise.all([
    loadDokumen({ pelakuUsahaId: pemohon.pelakuUsahaId, jenis: DOKUMEN_PERMOHONAN }),
    ambilTitipan(jalur, penggunaIdDari(by)),
  ]);
  if (langkah === 'kirim' && !dokumen.some(({ jenis }) => jenis === DOKUMEN_WAJIB))
    redirect(`${jalurPengajuan(koperasi.id, 'berkas')}&perlu=ktp`);
  return {
    keadaan: 'SIAP' as const,
    koperasi,
    pemohon,
    langkah,
    isian,
    tersimpanPada: draf?.diubahPada ?? null,
    versi: versiDraf(by, isianTersimpan(draf?.isi)),
    nilaiAwal: { ...isianTersimpan(draf?.isi), ...titipan },
    titipan,
    dipulihkan: Object.keys(titipan).length > 0,
    dokumen,
    kunciKirim: uuidv7(),
    teksBagikan: TEKS_PERSETUJUAN.BAGIKAN_KE_KOPERASI.teks,
  };
}

/**
 * What the profile of a koperasi says to its reader about joining: whether the way to an application leads
 * somewhere (who is not signed in may do so on the way), and whether there is no need to, being a member or having
 * applied.
 */
export async function loadJalanBergabung(koperasiId: string): Promise<JalanBergabung> {
  const { pelaku } = await bacaPelaku();
  if (pelaku.penggunaId === null) return { boleh: true, ikatan: null };
  const by = await cobaWewenang('permohonan:ajukan');
  const id = kodeUuid().safeParse(koperasiId);
  return {
    boleh: by !== null,
    ikatan: by && id.success ? await bacaIkatan(by, id.data) : null,
  };
}

/** One's own applications that were begun and not sent, the newest first. */
export async function loadPermohonanBelumDikirim(): Promise<
  { koperasiId: string; namaKoperasi: string; disimpan: string }[]
> {
  const by = await cobaWewenang('permohonan:ajukan');
  if (!by) return [];
  return (await daftarDraf(by, JENIS_DRAF)).map(({ kunci, judul, diubahPada }) => ({
    koperasiId: kunci,
    namaKoperasi: judul,
    disimpan: formatWaktu(diubahPada),
  }));
}

/** The first step as it was saved, or null when it is missing or no longer fits the form. */
function bacaIsian(isi: unknown, koperasiId: string): IsianPermohonanInput | null {
  const terbaca = isianPermohonanSchema.safeParse(isi);
  return terbaca.success && terbaca.data.koperasiId === koperasiId ? terbaca.data : null;
}
