import 'server-only';
import { type BarisOrang, bukaOrang } from '../pelaku/reads';
import { type BarisUsahaLengkap, izinTersimpan, tanggalMulaiIso } from '../reads';
import { HINGGA_ISIAN, LEGALITAS_ISIAN } from './izin/rules';
import type { Bagian } from './schema';

/** The point as its form shows it; '' where there is none. */
export const titikTersimpan = ({
  lintang,
  bujur,
  pendataan,
}: Pick<BarisUsahaLengkap, 'lintang' | 'bujur' | 'pendataan'>) => ({
  lintang: lintang?.toFixed(6) ?? '',
  bujur: bujur?.toFixed(6) ?? '',
  akurasiMeter: lintang ? angka(pendataan?.akurasiMeter ?? null) : '',
});

const angka = (nilai: number | bigint | null): string => (nilai === null ? '' : String(nilai));

/** What is stored of a person, as the form of the topic shows it; see `nilaiTersimpan`. */
export function nilaiOrang(
  orang: BarisOrang,
  bagian: 'pemilik' | 'alamat',
): Record<string, string> {
  if (bagian === 'alamat') {
    return {
      alamat: bukaOrang(orang, 'alamatSandi') ?? '',
      rt: orang.rt ?? '',
      rw: orang.rw ?? '',
      kelurahanKode: orang.kelurahanKode,
    };
  }
  return {
    nama: orang.nama,
    jenisKelamin: orang.jenisKelamin ?? '',
    tempatLahir: orang.tempatLahir ?? '',
    tanggalLahir: bukaOrang(orang, 'tanggalLahirSandi') ?? '',
    statusKawin: orang.statusKawin ?? '',
    pendidikan: orang.pendidikan ?? '',
    disabilitas: bukaOrang(orang, 'disabilitasSandi') ?? '',
  };
}

const ISIAN_IZIN = Object.keys(LEGALITAS_ISIAN) as (keyof typeof LEGALITAS_ISIAN)[];

function nilaiIzin({ legalitas }: BarisUsahaLengkap): Record<string, string> {
  const semua = izinTersimpan(legalitas);
  const nilai: Record<string, string> = {};
  for (const isian of ISIAN_IZIN) {
    const izin = semua.find(({ jenis }) => jenis === LEGALITAS_ISIAN[isian]);
    nilai[isian] = izin?.nomor ?? '';
    if (isian in HINGGA_ISIAN)
      nilai[HINGGA_ISIAN[isian as keyof typeof HINGGA_ISIAN]] = izin?.berlakuHingga ?? '';
    if (isian === 'merek') {
      nilai.merekKelas = izin?.kelas ?? '';
      nilai.merekMulai = izin?.berlakuMulai ?? '';
    }
  }
  return nilai;
}

/**
 * What is stored of one topic as its form shows it. Identity number, phone and tax number (which may be
 * the identity number) stay out: their owner types them anew when they are wrong.
 */
export function nilaiTersimpan(baris: BarisUsahaLengkap, bagian: Bagian): Record<string, string> {
  switch (bagian) {
    case 'pemilik':
    case 'alamat':
      return nilaiOrang(baris.pelakuUsaha, bagian);
    case 'usaha':
      return {
        nama: baris.nama,
        kegiatanUtama: baris.kegiatanUtama,
        produkUtama: baris.produkUtama ?? '',
        jenisUsahaKode: baris.jenisUsahaKode,
        statusBadanUsaha: baris.statusBadanUsaha,
        tanggalMulai: tanggalMulaiIso(baris) ?? '',
        nib: baris.nib ?? '',
        kbliVersi: angka(baris.kbliVersi),
        kbliKode: baris.kbliKode ?? '',
      };
    case 'lokasi':
      return {
        alamat: baris.alamat,
        rt: baris.rt ?? '',
        rw: baris.rw ?? '',
        kelurahanKode: baris.kelurahanKode,
        kodePos: baris.kodePos ?? '',
        ...titikTersimpan(baris),
      };
    case 'keuangan':
      return {
        modalUsaha: angka(baris.modalUsaha),
        omzetTahunan: angka(baris.omzetTahunan),
        tahunData: angka(baris.tahunData),
        pekerjaDibayarLaki: angka(baris.pekerjaDibayarLaki),
        pekerjaDibayarPerempuan: angka(baris.pekerjaDibayarPerempuan),
        pekerjaTidakDibayarLaki: angka(baris.pekerjaTidakDibayarLaki),
        pekerjaTidakDibayarPerempuan: angka(baris.pekerjaTidakDibayarPerempuan),
        aset: angka(baris.aset),
        skalaDilaporkan: baris.skalaDilaporkan ?? '',
        pekerjaDibayarDisabilitasLaki: angka(baris.pekerjaDibayarDisabilitasLaki),
        pekerjaDibayarDisabilitasPerempuan: angka(baris.pekerjaDibayarDisabilitasPerempuan),
        pekerjaTidakDibayarDisabilitasLaki: angka(baris.pekerjaTidakDibayarDisabilitasLaki),
        pekerjaTidakDibayarDisabilitasPerempuan: angka(
          baris.pekerjaTidakDibayarDisabilitasPerempuan,
        ),
      };
    case 'perizinan':
      return nilaiIzin(baris);
  }
}
