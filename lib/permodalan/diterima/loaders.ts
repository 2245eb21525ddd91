import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { loadRiwayat } from '@/lib/audit/loaders';
import { loadDokumen } from '@/lib/dokumen/loaders';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { hariIni } from '@/lib/platform/clock';
import { kodeUuid } from '@/lib/platform/isian';
import { batasiPencarian } from '@/lib/platform/pencarian';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { ambilTitipan } from '@/lib/platform/titipan';
import { daftarSumber } from '../sumber/reads';
import { bacaDiterima, bacaPemilikDiterima, daftarDiterima, sebagaiPetugas } from './reads';
import { PESAN_PERIKSA } from './rules';
import { bacaSaringanDiterima } from './schema';

type ParamHalaman = Record<string, string | string[] | undefined>;

/** The list of those who watch or record for others; owners have theirs on the page of capital. */
export async function loadDaftarDiterima(param: ParamHalaman) {
  const by = await mintaWewenang('modal-diterima:baca');
  if (!sebagaiPetugas(by)) redirect('/portal/modal');
  const { saring: saringan, diabaikan } = bacaSaringanDiterima(param);
  await batasiPencarian(by, saringan.cari);
  const catat = await cobaWewenang('modal-diterima:catat');
  const bisaCatat = catat !== null && sebagaiPetugas(catat);
  return {
    saringan,
    pesanSaringan: pesanDiabaikan(diabaikan),
    bisaCatat,
    halaman: await daftarDiterima(by, saringan, bisaCatat),
  };
}

/** The form of a record: about oneself, or about the owner of a business in the address. */
export async function loadCatatDiterima(param: ParamHalaman) {
  const by = await mintaWewenang('modal-diterima:catat');
  const usahaId = kodeUuid().safeParse(param.usaha);
  if (param.usaha !== undefined && !usahaId.success) notFound();
  const pemilik = await bacaPemilikDiterima(by, usahaId.success ? { usahaId: usahaId.data } : {});
  // An officer starts from a business; an owner without one registers first.
  if (!pemilik && param.usaha === undefined) {
    redirect(sebagaiPetugas(by) ? '/portal/umkm' : '/portal/usaha-saya');
  }
  if (!pemilik) notFound();
  const jalur = await jalurKini();
  const [sumber, dokumen, titipan] = await Promise.all([
    daftarSumber(by, { hanyaAktif: true }),
    pemilik.diri ? loadDokumen({ pelakuUsahaId: pemilik.pelakuUsahaId, jenis: ['LAINNYA'] }) : [],
    ambilTitipan(jalur, by.pelaku.penggunaId),
  ]);
  return {
    pemilik,
    usahaId: usahaId.success ? usahaId.data : null,
    sumber: sumber.filter((satu) => satu.penerima === 'PERORANGAN'),
    dokumen,
    titipan,
    jalur,
    hariIni: hariIni(),
    kunciKirim: uuidv7(),
  };
}

/** One record with its history. */
export const loadDiterima = cache(async (idMentah: string) => {
  const by = await mintaWewenang('modal-diterima:baca');
  const id = kodeUuid().safeParse(idMentah);
  const catatan = id.success ? await bacaDiterima(by, id.data) : null;
  if (!catatan) notFound();
  const [catat, riwayat, titipan] = await Promise.all([
    cobaWewenang('modal-diterima:catat'),
    loadRiwayat(by, 'modal_diterima', catatan.id),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  const memeriksa = catat !== null && sebagaiPetugas(catat) && catatan.keadaan === 'DICATAT';
  const { halanganPeriksa } = catatan;
  return {
    catatan: { ...catatan, bolehBatal: catatan.bolehBatal && catat !== null },
    petugas: sebagaiPetugas(by),
    bolehPeriksa: memeriksa && halanganPeriksa === null,
    /** Why it is another officer who checks it, for an officer who would otherwise. */
    halangan: memeriksa && halanganPeriksa ? PESAN_PERIKSA[halanganPeriksa] : null,
    riwayat,
    titipan,
  };
});
