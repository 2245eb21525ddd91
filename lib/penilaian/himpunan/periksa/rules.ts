import { banding, NOL, pecahan, SERATUS, tambah, tanda } from '@/lib/platform/pecahan';
import { kunciNama } from '../../mesin/masukan/rules';
import { arahPita, skorNilai } from '../../mesin/pita/rules';
import { hitungKertasKerja } from '../../mesin/rules';
import { posDisebut } from '../../mesin/rumus/rules';
import type { Ekspresi, HimpunanAturan, Indikator, IndikatorRasio, Pita } from '../types';

/*
 * Whether a rule set hangs together: every reference leads somewhere, bands rise, weights add up, no
 * formula without its treatment of zero. Shape alone (schema.ts) cannot say that.
 */

export interface MasalahHimpunan {
  di: string;
  pesan: string;
}

type Lapor = (di: string, pesan: string) => void;

function unik(lapor: Lapor, daftar: readonly { kode: string }[], di: string): void {
  const terlihat = new Set<string>();
  for (const [i, { kode }] of daftar.entries()) {
    if (terlihat.has(kode)) lapor(`${di}[${i}].kode`, `Kode ${kode} dipakai dua kali.`);
    terlihat.add(kode);
  }
}

function periksaAspek(h: HimpunanAturan, lapor: Lapor): void {
  unik(lapor, h.aspek, 'aspek');
  const jumlah = h.aspek.map((satu) => pecahan(satu.bobot)).reduce(tambah, NOL);
  if (banding(jumlah, SERATUS) !== 0) lapor('aspek', 'Jumlah bobot semua aspek harus tepat 100.');
  const nama = new Map<string, string>();
  for (const [i, aspek] of h.aspek.entries()) {
    const di = `aspek[${i}]`;
    if (tanda(pecahan(aspek.bobot)) <= 0) lapor(`${di}.bobot`, 'Bobot harus lebih dari nol.');
    unik(lapor, aspek.sub, `${di}.sub`);
    for (const satu of new Set([aspek.kode, ...aspek.alias].map(kunciNama))) {
      const lain = nama.get(satu);
      if (lain) lapor(`${di}.alias`, `Nama ini juga nama aspek ${lain}.`);
      nama.set(satu, aspek.kode);
    }
    const milik = h.indikator.filter((satu) => satu.aspek === aspek.kode);
    if (aspek.masukan === 'INDIKATOR' && milik.length === 0) {
      lapor(di, `Aspek ${aspek.kode} belum punya indikator.`);
    }
    if (aspek.masukan === 'ASPEK' && milik.length > 0) {
      lapor(`${di}.masukan`, 'Aspek yang diberikan utuh tidak boleh punya indikator.');
    }
    if (h.penskoran.cara === 'NILAI_KALI_BOBOT' && milik.length > 0) {
      const bobot = milik.map((satu) => pecahan(satu.bobot)).reduce(tambah, NOL);
      if (banding(bobot, pecahan(aspek.bobot)) !== 0) {
        lapor(di, `Jumlah bobot indikator aspek ${aspek.kode} harus sama dengan bobotnya.`);
      }
    }
  }
}

function periksaPita(h: HimpunanAturan, pita: readonly Pita[], di: string, lapor: Lapor): void {
  let lalu: { batas: string; termasuk: boolean } | null = null;
  for (const [i, satu] of pita.entries()) {
    const tempat = `${di}[${i}]`;
    const terakhir = i === pita.length - 1;
    if (satu.kurangDari !== undefined && satu.palingBanyak !== undefined) {
      lapor(tempat, 'Tulis kurangDari atau palingBanyak, bukan keduanya.');
    }
    const batas = satu.kurangDari ?? satu.palingBanyak;
    if (terakhir && batas !== undefined) {
      lapor(tempat, 'Pita terakhir tidak berbatas, supaya semua bilangan tercakup.');
    }
    if (!terakhir && batas === undefined) {
      lapor(tempat, 'Hanya pita terakhir yang tidak berbatas.');
    }
    if (batas !== undefined) {
      const termasuk = satu.palingBanyak !== undefined;
      const beda = lalu ? banding(pecahan(batas), pecahan(lalu.batas)) : 1;
      if (beda < 0 || (beda === 0 && !(termasuk && lalu && !lalu.termasuk))) {
        lapor(tempat, 'Batas pita harus makin besar.');
      }
      lalu = { batas, termasuk };
    }
    periksaNilai(h, satu.nilai, `${tempat}.nilai`, lapor);
  }
}

function periksaNilai(h: HimpunanAturan, nilai: string, di: string, lapor: Lapor): void {
  const isi = pecahan(nilai);
  if (h.penskoran.cara === 'SKALA') {
    if (!h.penskoran.skala.some((satu) => banding(pecahan(satu.nilai), isi) === 0)) {
      lapor(di, `Nilai ${nilai} tidak ada dalam skala.`);
    }
  } else if (tanda(isi) < 0 || banding(isi, SERATUS) > 0) {
    lapor(di, 'Nilai harus antara 0 dan 100.');
  }
}

function periksaEkspresi(
  h: HimpunanAturan,
  ekspresi: Ekspresi,
  di: string,
  lapor: Lapor,
  tahunLalu: boolean,
): void {
  const ada = new Set(h.pos.map((satu) => satu.kode));
  for (const { pos, tahun } of posDisebut(ekspresi)) {
    if (!ada.has(pos)) lapor(di, `Pos ${pos} tidak ada dalam daftar pos.`);
    if (tahun === -1 && !tahunLalu) {
      lapor(di, `Pos ${pos} tidak boleh menunjuk tahun sebelumnya di sini.`);
    }
  }
}

function periksaRasio(h: HimpunanAturan, satu: IndikatorRasio, di: string, lapor: Lapor): void {
  const { rumus, perlakuan, wajar } = satu;
  for (const [i, isi] of perlakuan.entries()) {
    if (isi.hasil.jenis === 'NILAI') {
      periksaNilai(h, isi.hasil.nilai, `${di}.perlakuan[${i}].hasil.nilai`, lapor);
    }
    if (isi.hasil.jenis === 'PENYEBUT_MUTLAK' && isi.bila !== 'PENYEBUT_NEGATIF') {
      lapor(`${di}.perlakuan[${i}].hasil`, 'Hanya penyebut negatif yang dapat dihitung mutlak.');
    }
  }
  if (wajar && banding(pecahan(wajar.dari), pecahan(wajar.sampai)) >= 0) {
    lapor(`${di}.wajar`, 'Batas bawah harus lebih kecil dari batas atas.');
  }
  if (!rumus) return;
  periksaEkspresi(h, rumus.pembilang, `${di}.rumus.pembilang`, lapor, true);
  periksaEkspresi(h, rumus.penyebut, `${di}.rumus.penyebut`, lapor, true);
  if (!perlakuan.some((isi) => isi.bila === 'PENYEBUT_NOL' && !isi.pembilang)) {
    lapor(`${di}.perlakuan`, 'Sebut perlakuan bila penyebutnya nol.');
  }
  const lalu = [rumus.pembilang, rumus.penyebut]
    .flatMap(posDisebut)
    .some(({ tahun }) => tahun === -1);
  if (lalu && !perlakuan.some((isi) => isi.bila === 'TAHUN_LALU_KOSONG')) {
    lapor(`${di}.perlakuan`, 'Sebut perlakuan bila angka tahun sebelumnya tidak ada.');
  }
}

function periksaIndikator(h: HimpunanAturan, lapor: Lapor): void {
  unik(lapor, h.indikator, 'indikator');
  for (const [i, satu] of h.indikator.entries()) {
    const di = `indikator[${i}]`;
    const aspek = h.aspek.find(({ kode }) => kode === satu.aspek);
    if (!aspek) lapor(`${di}.aspek`, `Aspek ${satu.aspek} tidak ada.`);
    else if (!aspek.sub.some(({ kode }) => kode === satu.sub)) {
      lapor(`${di}.sub`, `Subaspek ${satu.sub} tidak ada pada aspek ${satu.aspek}.`);
    }
    if (tanda(pecahan(satu.bobot)) <= 0) lapor(`${di}.bobot`, 'Bobot harus lebih dari nol.');
    else if (h.penskoran.cara === 'SKALA' && banding(pecahan(satu.bobot), pecahan('1')) !== 0) {
      lapor(`${di}.bobot`, 'Dalam skala nilai, bobot setiap indikator adalah 1.');
    }
    if (satu.jenis === 'DAFTAR') unik(lapor, satu.butir, `${di}.butir`);
    else {
      periksaPita(h, satu.pita, `${di}.pita`, lapor);
      periksaRasio(h, satu, di, lapor);
    }
  }
}

/** A line that rests on itself, over however many steps. */
function lingkaranPos(h: HimpunanAturan): string | null {
  const rumus = new Map(h.pos.map((satu) => [satu.kode, satu.rumus]));
  const keadaan = new Map<string, 'jalan' | 'selesai'>();
  const kunjungi = (kode: string): string | null => {
    if (keadaan.get(kode) === 'selesai') return null;
    if (keadaan.get(kode) === 'jalan') return kode;
    keadaan.set(kode, 'jalan');
    const isi = rumus.get(kode);
    for (const { pos } of isi ? posDisebut(isi) : []) {
      const kena = kunjungi(pos);
      if (kena) return kena;
    }
    keadaan.set(kode, 'selesai');
    return null;
  };
  for (const { kode } of h.pos) {
    const kena = kunjungi(kode);
    if (kena) return kena;
  }
  return null;
}

function periksaPos(h: HimpunanAturan, lapor: Lapor): void {
  unik(lapor, h.laporan, 'laporan');
  unik(lapor, h.pos, 'pos');
  for (const [i, satu] of h.pos.entries()) {
    const di = `pos[${i}]`;
    const laporan = h.laporan.find(({ kode }) => kode === satu.laporan);
    if (!laporan) lapor(`${di}.laporan`, `Laporan ${satu.laporan} tidak ada.`);
    else if (!laporan.kelompok.some(({ kode }) => kode === satu.kelompok)) {
      lapor(`${di}.kelompok`, `Kelompok ${satu.kelompok} tidak ada pada ${laporan.nama}.`);
    }
    if (satu.rumus) periksaEkspresi(h, satu.rumus, `${di}.rumus`, lapor, false);
  }
  const kena = lingkaranPos(h);
  if (kena) lapor('pos', `Rumus pos ${kena} berputar kembali ke dirinya sendiri.`);
  unik(lapor, h.pemeriksaan, 'pemeriksaan');
  for (const [i, satu] of h.pemeriksaan.entries()) {
    periksaEkspresi(h, satu.kiri, `pemeriksaan[${i}].kiri`, lapor, false);
    periksaEkspresi(h, satu.kanan, `pemeriksaan[${i}].kanan`, lapor, false);
  }
}

function periksaAkhir(h: HimpunanAturan, lapor: Lapor): void {
  const { pitaAkhir, penskoran, tahunBuku, berlaku } = h;
  for (const [i, { mulai }] of pitaAkhir.entries()) {
    const atas = pitaAkhir[i - 1];
    if (atas && banding(pecahan(mulai), pecahan(atas.mulai)) >= 0) {
      lapor(`pitaAkhir[${i}].mulai`, 'Batas predikat harus makin kecil dari atas ke bawah.');
    }
  }
  if (tanda(pecahan(pitaAkhir.at(-1)?.mulai ?? '1')) !== 0) {
    lapor('pitaAkhir', 'Predikat terakhir mulai dari 0, supaya semua total tercakup.');
  }
  if (penskoran.cara === 'SKALA') {
    for (const [i, { skor }] of penskoran.skala.entries()) {
      if (tanda(pecahan(skor)) < 0)
        lapor(`penskoran.skala[${i}].skor`, 'Skor tidak boleh negatif.');
    }
    if (penskoran.skala.every(({ skor }) => tanda(pecahan(skor)) === 0)) {
      lapor('penskoran.skala', 'Skor tertinggi harus lebih dari nol.');
    }
  }
  if (penskoran.cara === 'SKALA' && h.daftar.cara === 'SEBANDING') {
    lapor('daftar.cara', 'Nilai sebanding hanya ada bila skor = nilai × bobot / 100.');
  }
  if (h.daftar.cara === 'PITA') periksaPita(h, h.daftar.pita, 'daftar.pita', lapor);
  if (tahunBuku.sampai !== null && tahunBuku.sampai < tahunBuku.dari) {
    lapor('tahunBuku.sampai', 'Tahun buku terakhir lebih awal daripada yang pertama.');
  }
  if (berlaku.sampai !== null && berlaku.sampai < berlaku.mulai) {
    lapor('berlaku.sampai', 'Tanggal berakhir lebih awal daripada tanggal mulai.');
  }
}

const skorPita = (h: HimpunanAturan, satu: IndikatorRasio) =>
  satu.pita.map(({ nilai }) => skorNilai(h, satu.bobot, pecahan(nilai)));

function periksaArah(h: HimpunanAturan, lapor: Lapor): void {
  for (const [i, satu] of h.indikator.entries()) {
    if (satu.jenis !== 'RASIO') continue;
    const arah = arahPita(skorPita(h, satu));
    if (arah !== satu.arah) {
      lapor(`indikator[${i}].arah`, `Pita indikator ini berkata ${arah}.`);
    }
  }
}

const adaIndikator = (h: HimpunanAturan, kode: string): Indikator | undefined =>
  h.indikator.find((satu) => satu.kode === kode);

function periksaContoh(h: HimpunanAturan, lapor: Lapor): void {
  for (const [i, { indikator = {}, aspek = {}, harapan }] of h.contoh.entries()) {
    const di = `contoh[${i}]`;
    const sebelum = { ada: false };
    const catat: Lapor = (tempat, pesan) => {
      sebelum.ada = true;
      lapor(tempat, pesan);
    };
    for (const [kode, { terpenuhi }] of Object.entries(indikator)) {
      const satu = adaIndikator(h, kode);
      if (!satu) catat(`${di}.indikator.${kode}`, `Indikator ${kode} tidak ada.`);
      else if (terpenuhi !== undefined && satu.jenis !== 'DAFTAR') {
        catat(`${di}.indikator.${kode}`, 'Indikator rasio tidak punya butir.');
      } else if (satu.jenis === 'DAFTAR' && (terpenuhi ?? 0) > satu.butir.length) {
        catat(`${di}.indikator.${kode}`, `Butirnya hanya ${satu.butir.length}.`);
      }
    }
    for (const kode of Object.keys(aspek)) {
      if (!h.aspek.some((satu) => satu.kode === kode)) {
        catat(`${di}.aspek.${kode}`, `Aspek ${kode} tidak ada.`);
      }
    }
    if (sebelum.ada) continue;
    const hasil = hitungKertasKerja(h, { indikator, aspek });
    if (hasil.total === null) lapor(di, 'Contoh ini belum lengkap.');
    else if (banding(pecahan(harapan.total), pecahan(hasil.total)) !== 0) {
      lapor(`${di}.harapan.total`, `Hasil hitungannya ${hasil.total}.`);
    } else if (hasil.predikat !== harapan.predikat) {
      lapor(`${di}.harapan.predikat`, `Hasil hitungannya ${hasil.predikat}.`);
    }
  }
}

/** Every fault of a rule set whose shape is right; empty when it can be used. */
export function periksaHimpunan(h: HimpunanAturan): MasalahHimpunan[] {
  const masalah: MasalahHimpunan[] = [];
  const lapor: Lapor = (di, pesan) => masalah.push({ di, pesan });
  periksaAspek(h, lapor);
  periksaPos(h, lapor);
  periksaAkhir(h, lapor);
  periksaIndikator(h, lapor);
  // What follows computes, and needs a rule set that is whole.
  if (masalah.length === 0) periksaArah(h, lapor);
  if (masalah.length === 0) periksaContoh(h, lapor);
  return masalah;
}
