import type { HimpunanAturan } from '@/lib/penilaian/himpunan/types';
import {
  ISIAN_LEMBAR,
  type NilaiLembar,
  TIDAK_SATU_PUN,
} from '@/lib/penilaian/lembar/formulir/rules';
import { type Acak, antara } from './acak';

/** Lines of one book year in thousands of rupiah; the two sides of the balance sheet agree. */
function neraca(skala: number, mutu: number): Record<string, number> {
  const s = (bagian: number) => Math.round(skala * bagian);
  const partisipasi = s(0.24);
  const beban = {
    beban_pokok_anggota: s(0.05),
    beban_karyawan: s(0.1 - 0.06 * mutu),
    beban_administrasi: s(0.02),
    beban_penyusutan: s(0.008),
    beban_rapat_anggota: s(0.006),
    beban_pendidikan: s(0.004),
    pajak_penghasilan: s(0.004),
  };
  const pendapatanLain = s(0.02);
  const shu =
    partisipasi + pendapatanLain - Object.values(beban).reduce((jumlah, satu) => jumlah + satu, 0);
  const kanan = {
    tabungan_anggota: s(0.22),
    simpanan_berjangka_anggota: s(0.14),
    hutang_bank: s(0.12 - 0.08 * mutu),
    dana_shu: s(0.01),
    kewajiban_jangka_panjang: s(0.18),
    simpanan_pokok: s(0.05),
    simpanan_wajib: s(0.16),
    hibah: s(0.01),
    cadangan_umum: s(0.08),
    cadangan_risiko: s(0.02 + 0.03 * mutu),
    shu_berjalan: shu,
  };
  const jumlah = Object.values(kanan).reduce((total, satu) => total + satu, 0);
  const piutang = Math.round(jumlah * 0.66);
  const kiri = {
    tabungan_bank: s(0.08),
    piutang_anggota: Math.round(piutang * (0.6 + 0.3 * mutu)),
    piutang_calon_anggota: piutang - Math.round(piutang * (0.6 + 0.3 * mutu)),
    perlengkapan: s(0.01),
    aset_tetap: s(0.12),
  };
  const kurang = { penyisihan_piutang: s(0.01), akumulasi_penyusutan: s(0.03) };
  const isi = Object.values(kiri).reduce((total, satu) => total + satu, 0);
  const kas = jumlah - isi + kurang.penyisihan_piutang + kurang.akumulasi_penyusutan;
  const bermasalah = Math.round(piutang * (0.16 - 0.12 * mutu));
  return {
    ...kiri,
    ...kurang,
    kas,
    ...kanan,
    partisipasi_bruto: partisipasi,
    pendapatan_lain: pendapatanLain,
    ...beban,
    pinjaman_kurang_lancar: Math.round(bermasalah * 0.5),
    pinjaman_diragukan: Math.round(bermasalah * 0.3),
    pinjaman_macet: Math.round(bermasalah * 0.2),
    modal_tertimbang: s(0.3),
    atmr: jumlah,
    pinjaman_berisiko: Math.round(piutang * 0.22),
    volume_pinjaman_anggota: Math.round(piutang * 1.2),
    volume_pinjaman: Math.round(piutang * 1.5),
    shu_bagian_anggota: Math.round(shu * 0.4),
    promosi_ekonomi_anggota: s(0.02),
  };
}

/** 1500000 → '1.500.000', as people write it. */
const bertitik = (angka: number): string =>
  `${angka < 0 ? '-' : ''}${Math.abs(angka)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')}`;

/**
 * A worksheet filled in as a form sends it: figures of two book years that agree with each other, every
 * checklist answered, and the few things that only a person can say.
 *
 * @param mutu 0 (poor) to 1 (good)
 * @param tahunLalu years before the last one: the koperasi was so much smaller then
 */
export function isiLembarContoh(
  himpunan: HimpunanAturan,
  acak: Acak,
  mutu: number,
  tahunLalu = 0,
): NilaiLembar {
  const naik = 1.03 + 0.1 * mutu;
  const skala = Math.round((antara(acak, 900, 9_000) * 1_000) / naik ** tahunLalu);
  const tahun = [
    neraca(Math.round(skala * naik), mutu),
    neraca(skala, Math.max(0, mutu - 0.05)),
  ] as const;
  const nilai: NilaiLembar = {};
  for (const pos of himpunan.pos.filter((satu) => !satu.rumus)) {
    ([0, -1] as const).forEach((geser, ke) => {
      const angka = tahun[ke]?.[pos.kode];
      if (angka !== undefined) nilai[ISIAN_LEMBAR.angka(pos.kode, geser)] = bertitik(angka * 1_000);
    });
  }
  for (const satu of himpunan.indikator) {
    const { kode } = satu;
    if (satu.jenis === 'DAFTAR') {
      const banyak = Math.round(satu.butir.length * Math.min(1, mutu + (acak() - 0.5) * 0.4));
      const butir = satu.butir.slice(0, Math.max(0, banyak)).map((isi) => isi.kode);
      nilai[ISIAN_LEMBAR.butir(kode)] = butir.length > 0 ? butir : [TIDAK_SATU_PUN];
      if (acak() < 0.2) {
        nilai[ISIAN_LEMBAR.bukti(kode)] = 'Dokumennya diperiksa saat kunjungan ke kantor koperasi.';
      }
    } else if (satu.rumus === null) {
      nilai[ISIAN_LEMBAR.tidakBerlaku(kode)] = 'ya';
      nilai[ISIAN_LEMBAR.alasan(kode)] = 'Angkanya tidak disusun oleh koperasi ini.';
    }
  }
  for (const aspek of himpunan.aspek.filter(({ masukan }) => masukan === 'ASPEK')) {
    const batas = himpunan.aspekDiberikan === 'PERSEN' ? 100 : Number(aspek.bobot);
    nilai[ISIAN_LEMBAR.aspek(aspek.kode)] = String(Math.round(batas * mutu));
  }
  return nilai;
}
