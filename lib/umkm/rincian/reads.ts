import 'server-only';
import { dokumenTerbuka } from '@/lib/dokumen/milik/reads';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tahunIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { formatWaktu, samarkanNikPenduduk, samarkanTelepon } from '@/lib/platform/format';
import { namaTempat } from '@/lib/wilayah/rules';
import { butirIzin } from '../bagian/izin/rules';
import { nilaiTersimpan, titikTersimpan } from '../bagian/reads';
import { BAGIAN, JUDUL_BAGIAN } from '../bagian/rules';
import type { Bagian } from '../bagian/schema';
import { titikTampil } from '../lokasi/rules';
import type { BarisOrang } from '../pelaku/reads';
import { olehPetugas, type Pengubah } from '../perubahan/reads';
import { isianTertutup, tanpaTertutup } from '../perubahan/rules';
import {
  type BarisUsahaLengkap,
  bacaPeninjauan,
  bacaUsaha,
  catatanBerlaku,
  catatanTerjawab,
  menjangkauUsaha,
  tanggalMulaiIso,
} from '../reads';
import { kalimatStatus, kelompokUmur, TINDAKAN_MENURUT_STATUS } from '../rules';
import { aturanSkalaBerlaku } from '../skala/reads';
import { bandingSkala, hitungSkala, LABEL_SKALA, type MasukanSkala } from '../skala/rules';
import { type ButirTampil, butirBagian, samarkanNomor } from '../tampilan/rules';
import type { PeninjauanDto } from '../types';
import { bolehMeninjauBaris } from '../verifikasi/reads';
import { type HalamanRekam, type RekamUsaha, rekamUsaha } from './rekam/reads';
import type { RincianUsahaDto } from './types';

const samarkanNikPendudukAkhir = (akhir: string | null): string =>
  akhir ? samarkanNikPenduduk(akhir) : '';

/** The person as officers see them: numbers masked, birth date as an age, no street. */
function butirOrang(baris: BarisUsahaLengkap, bagian: Bagian): ButirTampil[] {
  const orang = baris.pelakuUsaha;
  const umum = butirBagian(bagian, {
    nama: orang.nama,
    nikPenduduk: '',
    jenisKelamin: orang.jenisKelamin ?? '',
    statusKawin: orang.statusKawin ?? '',
    pendidikan: orang.pendidikan ?? '',
    rt: orang.rt ?? '',
    rw: orang.rw ?? '',
    kelurahanKode: orang.kelurahanKode,
  });
  const tersamar: Record<string, string> = {
    nikPenduduk: samarkanNikPendudukAkhir(orang.nikPendudukAkhir),
    telepon: orang.teleponAkhir ? samarkanTelepon(orang.teleponAkhir) : '',
  };
  const hasil = umum
    .filter(
      ({ isian }) => !['tempatLahir', 'tanggalLahir', 'disabilitas', 'alamat'].includes(isian),
    )
    .map((butir) => ({ ...butir, nilai: tersamar[butir.isian] ?? butir.nilai }));
  const umur = kelompokUmur(orang.tahunLahir, tahunIni());
  return bagian === 'pemilik'
    ? [...hasil, { isian: 'umur', label: 'Kelompok umur', nilai: umur ?? '' }]
    : hasil;
}

/** One's own person: everything but the two numbers that open doors. */
function butirSendiri(baris: BarisUsahaLengkap, bagian: Bagian): ButirTampil[] {
  const orang = baris.pelakuUsaha;
  const tersamar: Record<string, string> = {
    nikPenduduk: samarkanNikPendudukAkhir(orang.nikPendudukAkhir),
    telepon: orang.teleponAkhir ? samarkanTelepon(orang.teleponAkhir) : '',
  };
  return butirBagian(bagian, nilaiTersimpan(baris, bagian)).map((butir) => ({
    ...butir,
    nilai: tersamar[butir.isian] ?? butir.nilai,
  }));
}

function butir(baris: BarisUsahaLengkap, bagian: Bagian, sendiri: boolean): ButirTampil[] {
  if (bagian === 'pemilik' || bagian === 'alamat') {
    return sendiri ? butirSendiri(baris, bagian) : butirOrang(baris, bagian);
  }
  const namaJenis = { [baris.jenisUsahaKode]: baris.jenisUsaha.nama };
  const nilai = nilaiTersimpan(baris, bagian);
  const hasil = butirBagian(bagian, nilai, namaJenis).filter(({ isian }) => isian !== 'pirtTerbit');
  if (bagian === 'usaha') {
    return hasil.map((satu) =>
      satu.isian === 'npwp' && baris.npwpSandi ? { ...satu, nilai: samarkanNomor('') } : satu,
    );
  }
  return bagian === 'perizinan' ? butirIzin(hasil, nilai, hariIni()) : hasil;
}

/** The scale of figures in sentences, by the rule in force today. */
export async function penjelasanSkala(
  _by: Wewenang<'umkm:baca'> | Wewenang<'umkm:daftar'>,
  isi: Pick<MasukanSkala, 'modalUsaha' | 'omzetTahunan' | 'tanggalMulai' | 'skalaDilaporkan'>,
): Promise<{
  skala: string | null;
  penjelasan: string[];
  banding: { istilah: string; nilai: string }[];
}> {
  const aturan = await aturanSkalaBerlaku();
  const hasil = hitungSkala({ ...isi, aturan, tujuan: 'pendaftaran' });
  return {
    skala: hasil.skalaEfektif ? LABEL_SKALA[hasil.skalaEfektif] : null,
    penjelasan: hasil.penjelasan,
    banding: bandingSkala(hasil, isi.skalaDilaporkan),
  };
}

/** One business as its page shows it. */
async function keRincian(by: Wewenang<'umkm:baca'>, baris: RekamUsaha): Promise<RincianUsahaDto> {
  const milikSendiri = baris.pelakuUsaha.penggunaId === penggunaIdDari(by);
  const { penjelasan, banding } = await penjelasanSkala(by, {
    ...baris,
    tanggalMulai: tanggalMulaiIso(baris),
  });
  const { peninjauan } = baris;
  const { nikPendudukDiperiksaPada } = baris.pelakuUsaha;
  return {
    id: baris.id,
    versi: baris.versi,
    versiOrang: baris.pelakuUsaha.versi,
    nomor: baris.nomor,
    nama: baris.nama,
    status: baris.status,
    kalimatStatus: kalimatStatus(baris, sekarang()),
    pelakuUsahaId: baris.pelakuUsaha.id,
    namaPemilik: baris.pelakuUsaha.nama,
    tempat: namaTempat(baris.kelurahanKode),
    jenisUsaha: baris.jenisUsaha.nama,
    anggota: baris.pemilikAnggota,
    punyaNib: baris.nib !== null,
    skala: baris.skalaEfektif ? LABEL_SKALA[baris.skalaEfektif] : null,
    penjelasanSkala: penjelasan,
    skalaBanding: banding,
    bagian: BAGIAN.map((bagian) => ({
      bagian,
      judul: JUDUL_BAGIAN[bagian],
      butir: butir(baris, bagian, milikSendiri),
    })),
    titik: titikTampil(titikTersimpan(baris), baris.kelurahanKode),
    nikPendudukDiperiksa: nikPendudukDiperiksaPada ? formatWaktu(nikPendudukDiperiksaPada) : null,
    alasanBelumCocok: nikPendudukDiperiksaPada ? null : alasanTerakhir(peninjauan),
    didaftarkan: formatWaktu(baris.dibuatPada),
    diverifikasi: baris.diverifikasiPada ? formatWaktu(baris.diverifikasiPada) : null,
    peninjauan,
    catatan: catatanBerlaku(baris.status, peninjauan),
    catatanSebelumnya: catatanTerjawab(baris.status, peninjauan),
    tindakan: [...TINDAKAN_MENURUT_STATUS[baris.status]],
    milikSendiri,
    pemilikBerakun: baris.pelakuUsaha.penggunaId !== null,
  };
}

/** Why the identity number was not compared when the business was last verified. */
const alasanTerakhir = (peninjauan: readonly PeninjauanDto[]): string | null =>
  peninjauan.find(({ hasil }) => hasil === 'DIVERIFIKASI')?.alasanBelumCocok ?? null;

/** Masked numbers and stars for what an officer's form of a person does not repeat. */
export const tersamarBagiPetugas = (orang: BarisOrang): Record<string, string> => ({
  nikPenduduk: samarkanNikPendudukAkhir(orang.nikPendudukAkhir),
  telepon: orang.teleponAkhir ? samarkanTelepon(orang.teleponAkhir) : '',
  ...tandaTersimpan(orang),
});

/** Stars for what is stored of a person but not shown to officers. */
function tandaTersimpan(orang: BarisOrang): Record<string, string> {
  const ada = {
    tempatLahir: orang.tempatLahir,
    tanggalLahir: orang.tanggalLahirSandi,
    alamat: orang.alamatSandi,
  };
  return Object.fromEntries(
    Object.entries(ada).map(([isian, isi]) => [isian, isi ? samarkanNomor('') : '']),
  );
}

/** Whether this officer may decide about this business, and if not, why. */
function kesempatanMeninjau(
  by: Wewenang<'umkm:verifikasi'>,
  rekam: RekamUsaha,
): 'boleh' | 'milik-sendiri' | null {
  if (!menjangkauUsaha(by, rekam)) return null;
  return bolehMeninjauBaris(penggunaIdDari(by), rekam, rekam.mengubah) ? 'boleh' : 'milik-sendiri';
}

/**
 * What the page of one business shows of it, with its papers, its history and that of its owner; null when there
 * is none within reach.
 *
 * @param id a UUID
 * @param hak what else the reader may, null what not
 */
export async function halamanUsaha(
  by: Wewenang<'umkm:baca'>,
  id: string,
  hak: {
    dokumen: Wewenang<'dokumen:baca'> | null;
    meninjau: Wewenang<'umkm:verifikasi'> | null;
  },
  halaman: HalamanRekam = 'petugas',
) {
  const rekam = await rekamUsaha(by, id, halaman);
  if (!rekam) return null;
  const usaha = await keRincian(by, rekam);
  return {
    usaha,
    dokumen: hak.dokumen ? await dokumenTerbuka(hak.dokumen, rekam.dokumen) : [],
    riwayat: rekam.riwayat,
    riwayatOrang: rekam.riwayatOrang,
    kesempatan: hak.meninjau && kesempatanMeninjau(hak.meninjau, rekam),
    penarikan: usaha.pemilikBerakun ? null : rekam.pendataan,
  };
}

/** What the form of one topic starts with; an officer's without what officers do not see. */
export async function bagianUntukDiubah(
  by: Pengubah,
  id: string,
  bagian: Bagian,
): Promise<{
  id: string;
  nama: string;
  status: BarisUsahaLengkap['status'];
  versi: number;
  nilai: Record<string, string>;
  /** Masked numbers that the form does not repeat. */
  tersamar: Record<string, string>;
  catatan: Record<string, string>;
} | null> {
  const baris = await bacaUsaha(by, id);
  if (!baris) return null;
  const orang = baris.pelakuUsaha;
  const peninjauan = await bacaPeninjauan(baris.id);
  const npwp = baris.npwpSandi ? samarkanNomor('') : '';
  return {
    id: baris.id,
    nama: baris.nama,
    status: baris.status,
    versi: bagian === 'pemilik' || bagian === 'alamat' ? orang.versi : baris.versi,
    nilai: tanpaTertutup(nilaiTersimpan(baris, bagian), isianTertutup(bagian, olehPetugas(by))),
    tersamar: {
      nikPenduduk: samarkanNikPendudukAkhir(orang.nikPendudukAkhir),
      telepon: orang.teleponAkhir ? samarkanTelepon(orang.teleponAkhir) : '',
      npwp,
      ...(olehPetugas(by) ? tandaTersimpan(orang) : {}),
    },
    catatan: catatanBerlaku(baris.status, peninjauan)?.catatan ?? {},
  };
}

/** The owner's businesses, the newest first, each with what it waits for. */
export async function usahaSaya(by: Wewenang<'umkm:daftar'>) {
  const kini = sekarang();
  const baris = await db().usaha.findMany({
    where: { pelakuUsaha: { penggunaId: penggunaIdDari(by) } },
    orderBy: { id: 'desc' },
    take: 100,
    select: {
      id: true,
      nomor: true,
      nama: true,
      status: true,
      diajukanPada: true,
      skalaEfektif: true,
      kelurahanKode: true,
      jenisUsaha: { select: { nama: true } },
      pelakuUsaha: { select: { nikPendudukDiperiksaPada: true } },
      peninjauan: {
        orderBy: { pada: 'desc' },
        take: 1,
        select: { hasil: true, catatan: true },
      },
    },
  });
  return baris.map((satu) => ({
    id: satu.id,
    nomor: satu.nomor,
    nama: satu.nama,
    status: satu.status,
    kalimatStatus: kalimatStatus(satu, kini),
    jenisUsaha: satu.jenisUsaha.nama,
    tempat: namaTempat(satu.kelurahanKode),
    skala: satu.skalaEfektif ? LABEL_SKALA[satu.skalaEfektif] : null,
    jumlahCatatan:
      satu.status === 'PERLU_PERBAIKAN' && satu.peninjauan[0]?.hasil === 'DIKEMBALIKAN'
        ? Object.keys(satu.peninjauan[0].catatan as object).length
        : 0,
  }));
}
