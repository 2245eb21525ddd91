import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { v4 as uuidv4 } from 'uuid';
import { loadRiwayat } from '@/lib/audit/loaders';
import { loadDokumen } from '@/lib/dokumen/loaders';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import {
  menjangkauSemua,
  penggunaIdDari,
  type Wewenang,
  wewenangPublik,
} from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, selisihHari } from '@/lib/platform/clock';
import { kodeUuid } from '@/lib/platform/isian';
import { permintaan } from '@/lib/platform/permintaan';
import { ambilTitipan, type NilaiIsian } from '@/lib/platform/titipan';
import { batasLewat } from './alur/rules';
import { aturanTahunBuku, tahunBukuTerawal } from './aturan/reads';
import { idSah, loadPokokPenilaian, yangBoleh } from './boleh/loaders';
import { bacaLembar } from './lembar/reads';
import { bacaUntukDinilai, pernahDicabut, riwayatPenilaian, riwayatPenilaianPublik } from './reads';
import { bolehTindakanPenilaian, ISIAN_ASPEK, isianAspekDari, nilaiUbah } from './rules';
import { hasilDitarik } from './tanggapan/reads';
import type { PenilaianDto, PenilaianPublikDto } from './types';

/** Book years a form offers at most. */
const TAHUN_DITAWARKAN = 6;

/** History of a koperasi for its tab. The page has found the koperasi in the actor's scope already. */
export async function loadRiwayatPenilaian(koperasiId: string) {
  const by = await mintaWewenang('penilaian:baca');
  const id = idSah(koperasiId);
  const susun = await cobaWewenang('penilaian:susun');
  return {
    riwayat: await riwayatPenilaian(by, id),
    bolehSusun: susun !== null,
    kantor: menjangkauSemua(by),
    tahunTerakhir: tahunBukuTertutup(hariIni()),
  };
}

/**
 * For the public profile of a koperasi: the approved results, and of one without any whether that is because
 * they were revoked.
 */
export async function loadPenilaianPublik(
  koperasiId: string,
): Promise<{ riwayat: PenilaianPublikDto[]; dicabut: boolean }> {
  const hasil = kodeUuid().safeParse(koperasiId);
  if (!hasil.success) return { riwayat: [], dicabut: false };
  const by = wewenangPublik((await permintaan()).id);
  const riwayat = await riwayatPenilaianPublik(by, hasil.data);
  return { riwayat, dicabut: riwayat.length === 0 && (await pernahDicabut(by, hasil.data)) };
}

/** Weights to show beside the fields: those of the latest book year that has a rule. */
async function bobotAspek(tahunBuku: number) {
  const aturan = await aturanTahunBuku(tahunBuku);
  return (aturan?.isi.aspek ?? []).map(({ kode, nama, bobot }) => ({
    kode,
    nama: ISIAN_ASPEK[kode],
    label: nama,
    bobot,
  }));
}

async function tahunPilihan(): Promise<number[]> {
  const terakhir = tahunBukuTertutup(hariIni());
  const terawal = (await tahunBukuTerawal()) ?? terakhir;
  const banyak = Math.max(0, Math.min(TAHUN_DITAWARKAN, terakhir - terawal + 1));
  return Array.from({ length: banyak }, (_, i) => terakhir - i);
}

/** The form of a new assessment. */
export async function loadFormPenilaian(
  koperasiId: string,
  param: Record<string, string | string[] | undefined>,
) {
  const by = await mintaWewenang('penilaian:susun');
  const id = idSah(koperasiId);
  const data = await bacaUntukDinilai(by, id);
  if (!data) notFound();
  const tahun = await tahunPilihan();
  const diminta = tahun.find((satu) => String(satu) === param.tahun);
  const titipan = await ambilTitipan(await jalurKini(), penggunaIdDari(by));
  const belum = tahun.find((satu) => !data.berjalan.some((ada) => ada.tahunBuku === satu));
  const nilaiAwal: NilaiIsian = {
    tahunBuku: String(diminta ?? belum ?? tahun[0] ?? ''),
    ...titipan,
  };
  return {
    ...data,
    tahun: tahun.map((satu) => ({
      tahunBuku: satu,
      ada: data.berjalan.filter((ada) => ada.tahunBuku === satu),
    })),
    aspek: await bobotAspek(tahun[0] ?? tahunBukuTertutup(hariIni())),
    nilaiAwal,
    dipulihkan: Object.keys(titipan).length > 0,
    kunciKirim: typeof titipan.kunciKirim === 'string' ? titipan.kunciKirim : uuidv4(),
  };
}

/** What a koperasi keeps of its answer while the result is worked on again; null for every other reader. */
export const loadHasilDitarik = cache(async (id: string) => {
  const by = await mintaWewenang('penilaian:baca');
  return menjangkauSemua(by) ? null : hasilDitarik(by, idSah(id));
});

/** One assessment with what the signed-in person may do about it. */
export async function loadPenilaian(id: string) {
  const { by, penilaian } = await loadPokokPenilaian(id);
  const lewat = batasLewat(penilaian.batasTanggapan, hariIni());
  const boleh = await yangBoleh(by, penilaian, lewat);
  return {
    penilaian,
    boleh,
    batasLewat: lewat,
    sisaHari: penilaian.batasTanggapan ? selisihHari(hariIni(), penilaian.batasTanggapan) : 0,
    /** A note that was written when the session ended. */
    titipan: boleh.putuskan.berwenang
      ? await ambilTitipan(await jalurKini(), by.pelaku.penggunaId)
      : {},
    /** Nilai and skor of each indicator, for the koperasi too once it may see the result. */
    indikator:
      penilaian.cara === 'LEMBAR' && penilaian.hasil
        ? ((await bacaLembar(by, penilaian.id))?.hasil.indikator ?? [])
        : [],
    riwayat: penilaian.kerja ? await loadRiwayat(by, 'penilaian', penilaian.id) : [],
    kini: sekarang(),
  };
}

/** One's own draft or returned assessment, for the steps of the form; others lead back to its page. */
async function loadMilikSendiri(
  idMentah: string,
  hanya?: PenilaianDto['cara'],
): Promise<{ by: Wewenang<'penilaian:susun'>; penilaian: PenilaianDto }> {
  const by = await mintaWewenang('penilaian:susun');
  const { penilaian } = await loadPokokPenilaian(idMentah);
  const milikSaya = penilaian.kerja?.penyusunId === by.pelaku.penggunaId;
  if (!milikSaya || !bolehTindakanPenilaian(penilaian.status, 'ubah')) {
    redirect(`/portal/penilaian/${penilaian.id}`);
  }
  if (hanya && penilaian.cara !== hanya) redirect(`/portal/penilaian/${penilaian.id}/lembar`);
  return { by, penilaian };
}

/** Step 1 again, with what is stored. */
export async function loadUbahPenilaian(id: string) {
  const { by, penilaian } = await loadMilikSendiri(id, 'LUAR_PORTAL');
  const tahun = await tahunPilihan();
  const titipan = await ambilTitipan(await jalurKini(), penggunaIdDari(by));
  const tersimpan = nilaiUbah({
    tahunBuku: penilaian.tahunBuku,
    catatan: penilaian.kerja?.catatan ?? null,
    ...isianAspekDari(penilaian.aspek),
  });
  const nilaiAwal: NilaiIsian = { ...tersimpan, ...titipan };
  return {
    penilaian,
    tahun: [...new Set([...tahun, penilaian.tahunBuku])].sort((a, b) => b - a),
    aspek: await bobotAspek(penilaian.tahunBuku),
    nilaiAwal,
    dipulihkan: Object.keys(titipan).length > 0,
  };
}

/** Step 2: the worksheet. */
export async function loadKertasKerja(id: string) {
  const { by, penilaian } = await loadMilikSendiri(id);
  const dokumen = await loadDokumen({
    koperasiId: penilaian.koperasi.id,
    jenis: ['KERTAS_KERJA'],
    diunggahOleh: penggunaIdDari(by),
  });
  return { penilaian, dokumen };
}

/** Step 3: check before handing in. */
export async function loadPeriksaPenilaian(id: string) {
  const { by, penilaian } = await loadMilikSendiri(id);
  const { alasanGanti } = await ambilTitipan(await jalurKini(), penggunaIdDari(by));
  // A stored reason is about the result it was to replace; without that it has no place here.
  const tersimpan = penilaian.akanDigantikan ? penilaian.alasanGanti : null;
  const nilaiAwal: NilaiIsian = { alasanGanti: alasanGanti ?? tersimpan ?? '' };
  return { penilaian, nilaiAwal };
}
