import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { loadRiwayat } from '@/lib/audit/loaders';
import { loadDokumen } from '@/lib/dokumen/loaders';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { menjangkauSemua, penggunaIdDari } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import { kodeUuid } from '@/lib/platform/isian';
import { batasiPencarian } from '@/lib/platform/pencarian';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { ambilTitipan } from '@/lib/platform/titipan';
import { DOKUMEN_MODAL } from '../ajukan/rules';
import { produkPembanding, produkSampai, profilPenerima } from '../banding/reads';
import { bandingkan } from '../banding/rules';
import type { Pembanding } from '../banding/types';
import { totalBerjalan } from '../berjalan/rules';
import { biayaEfektif } from '../biaya/efektif/rules';
import { biayaDari, susunRencana } from '../biaya/rules';
import { diterimaSaya } from '../diterima/reads';
import { sisaSebulan } from '../kemampuan/rules';
import { batasProduk } from '../produk/reads';
import { daftarSumber } from '../sumber/reads';
import { memenuhiSumber, syaratSumber } from '../sumber/rules';
import { type CalonUsulan, pilihUsulan, susunUsulan, terbayar } from '../usulan/rules';
import { antreanModal, BATAS_HITUNG, hitungAntreanModal, modalSaya } from './reads';
import { bacaModal, bacaTandaTerimaModal } from './rincian/reads';
import { bacaSaringanModal } from './schema';
import type { ModalDto } from './types';

type ParamHalaman = Record<string, string | string[] | undefined>;

/** The list page: one's own applications, loans and records, and the queue of those who decide or watch. */
export async function loadModal(param: ParamHalaman) {
  const by = await mintaWewenang('modal:baca');
  const { saring: saringan, diabaikan } = bacaSaringanModal(param);
  await batasiPencarian(by, saringan.cari);
  const pemilik = by.hak.some(({ lingkup }) => lingkup.jenis === 'diri');
  const pengelola = by.hak.some(({ lingkup }) => lingkup.jenis !== 'diri');
  const diterima = pemilik ? await cobaWewenang('modal-diterima:baca') : null;
  const [milikSaya, dariLain, antrean, jumlah] = await Promise.all([
    pemilik ? modalSaya(by) : null,
    diterima ? diterimaSaya(diterima) : null,
    pengelola ? antreanModal(by, saringan) : null,
    pengelola ? hitungAntreanModal(by, saringan.cari) : null,
  ]);
  return {
    saringan,
    pesanSaringan: pesanDiabaikan(diabaikan),
    milikSaya,
    dariLain,
    antrean,
    jumlah,
    batasHitung: BATAS_HITUNG,
    semuaKoperasi: menjangkauSemua(by),
    kini: sekarang(),
  };
}

/** The plan of an application as it stands: paid out, offered, or asked for. */
function rencana(modal: ModalDto) {
  const biaya = biayaDari(modal.ketentuan);
  if (!biaya) return null;
  const bagiHasil = biaya.cara === 'BAGI_HASIL';
  // A share of profit cannot be told without the estimates, which not every reader may see.
  if (bagiHasil && !modal.perkiraan) return null;
  const laba = modal.perkiraan ? modal.perkiraan.pendapatan - modal.perkiraan.pengeluaran : 0n;
  const hasil = susunRencana(
    biaya,
    modal.pencairan?.jumlah ?? modal.jumlahDisetujui ?? modal.jumlah,
    modal.tenorDisetujui ?? modal.tenor,
    laba > 0n ? laba : 0n,
  );
  return { rencana: hasil, efektif: biayaEfektif(hasil), perkiraan: bagiHasil };
}
export type RencanaModal = NonNullable<ReturnType<typeof rencana>>;

const PALING_BANYAK_SISA = 5;

/** Of each kind: open to the owner, and open once they have joined. */
const PALING_BANYAK_USULAN = 4;

/**
 * Where else somebody may try who was refused: what lends this amount, asks nothing they are known to
 * lack and can be paid from what is left to them; and a smaller amount or a longer time that would fit,
 * looked for in all the same sources.
 */
async function sisaPilihan(modal: ModalDto) {
  const ditolak = modal.status === 'DITOLAK' || modal.status === 'DIBATALKAN';
  const by = await cobaWewenang('modal:bandingkan');
  if (!ditolak || !modal.milikSendiri || !by) return null;
  const { perkiraan } = modal;
  const untung = perkiraan && perkiraan.pendapatan - perkiraan.pengeluaran;
  const laba = untung !== null && untung > 0n ? untung : undefined;
  const sisa = perkiraan && sisaSebulan(perkiraan, totalBerjalan(modal.berjalan));
  const pilihan = {
    jumlah: modal.jumlah,
    tenor: modal.tenor,
    laba,
    pola: undefined,
    urut: 'efektif' as const,
  };
  const [produk, kecil, sumber, profil, batas] = await Promise.all([
    produkPembanding(by, pilihan),
    produkSampai(by, modal.jumlah),
    daftarSumber(by, { hanyaAktif: true }),
    profilPenerima(by, by.pelaku.penggunaId, sekarang()),
    batasProduk(by),
  ]);
  const untuknya = sumber.filter((satu) => memenuhiSumber(satu, profil));
  const layak = produk.filter(
    ({ koperasi }) => koperasi.kategori !== 'TIDAK_SEHAT' && koperasi.id !== modal.koperasi.id,
  );
  const hasil = bandingkan(layak, untuknya, pilihan, profil);
  const mungkin = <T extends Pembanding>(daftar: readonly T[]) =>
    daftar.filter((satu) => terbayar(satu, sisa) !== false);
  const [anggota, lain, program] = [
    mungkin(hasil.anggota),
    mungkin(hasil.lain),
    mungkin(hasil.program),
  ];
  const semua = hasil.anggota.length + hasil.lain.length + hasil.program.length;
  const calon: CalonUsulan[] = [
    ...kecil
      .filter(
        ({ koperasi }) =>
          koperasi.kategori !== 'TIDAK_SEHAT' && (koperasi.anggota || koperasi.menerimaAnggota),
      )
      .map((satu) => ({ jenis: 'PRODUK' as const, produk: satu })),
    ...untuknya.map((satu) => ({
      jenis: 'SUMBER' as const,
      sumber: satu,
      syarat: syaratSumber(satu, profil),
    })),
  ];
  const kebutuhan = { jumlah: modal.jumlah, tenor: modal.tenor, laba: laba ?? 0n };
  return {
    /** Left a month before a new loan; null when the estimates cannot be read. */
    sisa,
    /** Left out because their instalment is more than what is left. */
    terlaluBerat: semua - anggota.length - lain.length - program.length,
    usulan:
      sisa === null ? [] : pilihUsulan(susunUsulan(calon, kebutuhan, sisa), PALING_BANYAK_USULAN),
    /** Percent a year above which a cost is pointed out. */
    batas: batas.persen,
    /** Day on which the conditions are looked at. */
    pada: hariIni(),
    anggota: anggota.slice(0, PALING_BANYAK_SISA),
    lain: lain.slice(0, PALING_BANYAK_SISA),
    program: program.slice(0, PALING_BANYAK_SISA),
  };
}
export type SisaPilihan = NonNullable<Awaited<ReturnType<typeof sisaPilihan>>>;

/** One application with its plan, documents and history; 404 beyond one's reach. */
export const loadRincianModal = cache(async (idMentah: string) => {
  const by = await mintaWewenang('modal:baca');
  const id = kodeUuid().safeParse(idMentah);
  const modal = id.success ? await bacaModal(by, id.data) : null;
  if (!modal) notFound();
  const jalur = await jalurKini();
  const dapatMenjawab = modal.tindakan.pemohon.includes('jawab');
  const [dokumen, dokumenLain, riwayat, titipan, sisa] = await Promise.all([
    // What somebody may still open for another reason is not opened through an application that ended.
    modal.tertutup ? [] : loadDokumen({ pengajuanModalId: modal.id }),
    dapatMenjawab
      ? loadDokumen({ pelakuUsahaId: modal.pemohon.pelakuUsahaId, jenis: DOKUMEN_MODAL })
      : [],
    loadRiwayat(by, 'pengajuan_modal', modal.id),
    ambilTitipan(jalur, penggunaIdDari(by)),
    sisaPilihan(modal),
  ]);
  const terlampir = new Set(dokumen.map((satu) => satu.id));
  return {
    modal,
    biaya: rencana(modal),
    dokumen,
    /** Own documents that are not with this application yet. */
    dokumenLain: dokumenLain.filter((satu) => !terlampir.has(satu.id)),
    riwayat,
    titipan,
    sisa,
    jalur,
    kini: sekarang(),
  };
});

/** What the applicant reads right after sending. */
export async function loadTandaTerimaModal(idMentah: string) {
  const by = await mintaWewenang('modal:baca');
  const id = kodeUuid().safeParse(idMentah);
  const tanda = id.success ? await bacaTandaTerimaModal(by, id.data) : null;
  if (!tanda || !id.success) notFound();
  return { id: id.data, ...tanda };
}
