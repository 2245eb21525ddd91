import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { loadRiwayatBerhalaman } from '@/lib/audit/loaders';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import { kodeUuid } from '@/lib/platform/isian';
import { batasiPencarian } from '@/lib/platform/pencarian';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { ambilTitipan } from '@/lib/platform/titipan';
import { asalKoperasi } from './asal/reads';
import { antreanPendirian, BATAS_HITUNG, hitungAntrean, pendirianSaya } from './daftar/reads';
import { bacaSaringanPendirian } from './daftar/schema';
import { modalDalamKata } from './ketentuan/reads';
import { bolehDicatat } from './rapat/rules';
import { pendirianDipimpin } from './rincian/kepala/reads';
import { bacaPendirian } from './rincian/reads';
import { bacaIsianPendirian } from './ubah/reads';
import { undanganSaya } from './undangan/reads';

type ParamHalaman = Record<string, string | string[] | undefined>;

/** The list page: one's own foundings and invitations, and the queue for those who check or watch. */
export async function loadDaftarPendirian(param: ParamHalaman) {
  const by = await mintaWewenang('pendirian:baca');
  const ikut = await cobaWewenang('pendirian:ikut');
  const mulai = await cobaWewenang('pendirian:mulai');
  const { saring: saringan, diabaikan } = bacaSaringanPendirian(param);
  await batasiPencarian(by, saringan.cari);
  const dinas = by.hak.some(({ lingkup }) => lingkup.jenis === 'semua');
  const [milikSaya, undangan, antrean, jumlah] = await Promise.all([
    ikut ? pendirianSaya(by) : null,
    ikut ? undanganSaya(ikut) : [],
    dinas ? antreanPendirian(by, saringan) : null,
    dinas ? hitungAntrean(by, saringan) : null,
  ]);
  return {
    saringan,
    pesanSaringan: pesanDiabaikan(diabaikan),
    milikSaya,
    undangan,
    antrean,
    jumlah,
    bolehMulai: mulai !== null,
    batasHitung: BATAS_HITUNG,
    kini: sekarang(),
  };
}

/** One founding, for the title of its page and the page itself; 404 beyond one's reach. */
export const loadPendirianSatu = cache(async (idMentah: string) => {
  const by = await mintaWewenang('pendirian:baca');
  const id = kodeUuid().safeParse(idMentah);
  const pendirian = id.success ? await bacaPendirian(by, id.data) : null;
  if (!pendirian) notFound();
  return { by, pendirian };
});

/** The standing page of one founding with its history; 404 beyond one's reach. */
export async function loadPendirian(idMentah: string, param: ParamHalaman) {
  const { by, pendirian } = await loadPendirianSatu(idMentah);
  const jalur = await jalurKini();
  const [riwayat, titipan, koperasi] = await Promise.all([
    loadRiwayatBerhalaman(by, 'pendirian', pendirian.id, param),
    ambilTitipan(jalur, penggunaIdDari(by)),
    cobaWewenang('koperasi:baca'),
  ]);
  return {
    pendirian,
    riwayat,
    titipan,
    jalur,
    kini: sekarang(),
    hariIni: hariIni(),
    /** Id of the next note: sending the form twice writes one. */
    kunciCatatan: uuidv7(),
    /** The register is open to the reader; else the public page is. */
    bukaDaftar: koperasi !== null,
  };
}

/** The founding of which a koperasi of the register came; null where there is none that one may read. */
export async function loadAsalKoperasi(koperasiId: string) {
  const by = await cobaWewenang('pendirian:baca');
  return by && asalKoperasi(by, koperasiId);
}

async function dipimpin(idMentah: string) {
  const by = await mintaWewenang('pendirian:kelola');
  const id = kodeUuid().safeParse(idMentah);
  const pendirian = id.success ? await pendirianDipimpin(by, id.data) : null;
  if (!pendirian) notFound();
  return { by, pendirian, titipan: await ambilTitipan(await jalurKini(), penggunaIdDari(by)) };
}

/** The form of the founding meeting; 404 beyond one's lead. */
export async function loadRapat(idMentah: string) {
  const { pendirian, titipan } = await dipimpin(idMentah);
  return { pendirian, titipan, boleh: bolehDicatat(pendirian), hariIni: hariIni() };
}

/** The form of the payments; 404 beyond one's lead. */
export async function loadSetoran(idMentah: string) {
  const { pendirian, titipan } = await dipimpin(idMentah);
  return {
    pendirian,
    titipan,
    boleh: bolehDicatat(pendirian) && pendirian.rapat !== null,
    hariIni: hariIni(),
  };
}

/** The plan for editing; 404 beyond one's lead. */
export async function loadUbahRencana(idMentah: string) {
  const { by, pendirian, titipan } = await dipimpin(idMentah);
  const isi = await bacaIsianPendirian(by, pendirian.id);
  if (!isi) notFound();
  const modal = await modalDalamKata();
  return { pendirian, ...isi, modal, titipan, boleh: pendirian.status === 'PENGUMPULAN_PENDIRI' };
}
