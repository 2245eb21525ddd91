import 'server-only';
import { TANPA_PENGURUS_BERAKUN } from '@/lib/keanggotaan/pihak/reads';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { hitungPerluDinilai } from '@/lib/penilaian/antrean/perlu-dinilai/reads';
import { jumlahAntrean } from '@/lib/penilaian/antrean/reads';
import { alamatAntrean } from '@/lib/penilaian/antrean/rules';
import { saringPenilaianSchema } from '@/lib/penilaian/antrean/schema';
import { bacaTenggat, hitungBelumDinilai } from '@/lib/penilaian/pengawasan/reads';
import { alamatPengawasan } from '@/lib/penilaian/pengawasan/rules';
import { saringPengawasanSchema } from '@/lib/penilaian/pengawasan/schema';
import { hitungBerakhir } from '@/lib/penilaian/pengawasan/sertifikat/reads';
import { whereMenungguAkhir, whereMenungguTanggapan } from '@/lib/penilaian/reads';
import {
  menjangkauSemua,
  type Pelaku,
  type Wewenang,
  wewenang,
  whereLingkup,
} from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { formatTanggal } from '@/lib/platform/format';
import { BATAS_HITUNG } from '../rules';
import type { TugasMenunggu } from '../types';

/** What waits in the assessment of koperasi, for each of the roles that take part in it. */
export async function penilaianMenunggu(pelaku: Pelaku): Promise<TugasMenunggu[]> {
  const hasil: TugasMenunggu[] = [];
  const baca = wewenang(pelaku, 'penilaian:baca');
  if (baca && wewenang(pelaku, 'penilaian:susun')) hasil.push(...(await yangDisusun(baca)));
  if (wewenang(pelaku, 'penilaian:putuskan')) hasil.push(...(await keputusanMenunggu()));
  const tanggapi = wewenang(pelaku, 'penilaian:tanggapi');
  if (tanggapi) hasil.push(await tanggapanMenunggu(tanggapi));
  const awasi = wewenang(pelaku, 'penilaian:awasi');
  if (awasi) hasil.push(...(await yangDiawasi(awasi)));
  return hasil;
}

/** What an assessor works on; each figure is the total of the very list it leads to. */
async function yangDisusun(by: Wewenang<'penilaian:baca'>): Promise<TugasMenunggu[]> {
  const milik = saringPenilaianSchema.parse({ milik: 'saya' });
  const belumDiajukan = saringPenilaianSchema.parse({ proses: 'belum' });
  const [draf, dikembalikan, belum] = await Promise.all([
    jumlahAntrean(by, 'draf', milik),
    jumlahAntrean(by, 'dikembalikan', milik),
    hitungPerluDinilai(by, belumDiajukan),
  ]);
  return [
    {
      label: 'Penilaian Anda yang dikembalikan',
      keterangan: 'Baca catatannya, perbaiki, lalu ajukan lagi.',
      href: alamatAntrean('dikembalikan', milik),
      jumlah: dikembalikan,
      sejak: null,
    },
    {
      label: 'Draf penilaian Anda',
      keterangan: 'Lengkapi, lalu ajukan.',
      href: alamatAntrean('draf', milik),
      jumlah: draf,
      sejak: null,
    },
    {
      label: `Koperasi belum dinilai untuk tahun buku ${tahunBukuTertutup(hariIni())}`,
      keterangan: 'Koperasi aktif tanpa penilaian yang disetujui atau diajukan.',
      href: alamatAntrean('jatuh-tempo', belumDiajukan),
      jumlah: belum,
      sejak: null,
    },
  ];
}

/** Submitted ones to look at, and answered ones to decide. */
async function keputusanMenunggu(): Promise<TugasMenunggu[]> {
  const periksa = { status: 'DIAJUKAN' as const };
  const akhir = whereMenungguAkhir(hariIni());
  const [jumlah, tertua, jumlahAkhir] = await Promise.all([
    db().penilaian.count({ where: periksa, take: BATAS_HITUNG }),
    db().penilaian.findFirst({
      where: periksa,
      orderBy: { diajukanPada: 'asc' },
      select: { diajukanPada: true },
    }),
    db().penilaian.count({ where: akhir, take: BATAS_HITUNG }),
  ]);
  return [
    {
      label: 'Penilaian menunggu keputusan akhir',
      keterangan: 'Koperasi sudah menanggapi, atau batas waktunya lewat.',
      href: '/portal/penilaian?antrean=akhir',
      jumlah: jumlahAkhir,
      sejak: null,
    },
    {
      label: 'Penilaian menunggu pemeriksaan',
      keterangan: 'Lepas hasilnya ke koperasi, atau kembalikan dengan catatan.',
      href: '/portal/penilaian?antrean=menunggu',
      jumlah,
      sejak: tertua?.diajukanPada ?? null,
    },
  ];
}

/** Draft results to answer: one's own koperasi's, or as an officer those of koperasi without an account. */
async function tanggapanMenunggu(by: Wewenang<'penilaian:tanggapi'>): Promise<TugasMenunggu> {
  const where = {
    AND: [
      whereMenungguTanggapan(hariIni()),
      whereLingkup(by, { koperasi: (koperasiId) => ({ koperasiId }) }),
      menjangkauSemua(by) ? { koperasi: TANPA_PENGURUS_BERAKUN } : {},
    ],
  };
  const [jumlah, terdekat] = await Promise.all([
    db().penilaian.count({ where, take: BATAS_HITUNG }),
    db().penilaian.findFirst({
      where,
      orderBy: { batasTanggapan: 'asc' },
      select: { id: true, batasTanggapan: true },
    }),
  ]);
  const batas = terdekat?.batasTanggapan ? formatTanggal(terdekat.batasTanggapan) : '';
  return {
    label: menjangkauSemua(by)
      ? 'Hasil penilaian menunggu tanggapan koperasi tanpa akun'
      : 'Hasil sementara penilaian menunggu tanggapan Anda',
    keterangan: `Tanggapi paling lambat ${batas}.`,
    href: menjangkauSemua(by)
      ? alamatAntrean('tanggapan', { akun: 'tanpa' })
      : `/portal/penilaian/${terdekat?.id ?? ''}`,
    jumlah,
    sejak: null,
  };
}

/** Koperasi that are overdue, and letters that end soon. */
async function yangDiawasi(by: Wewenang<'penilaian:awasi'>): Promise<TugasMenunggu[]> {
  const { aturan, acuan } = await bacaTenggat(by);
  const saring = saringPengawasanSchema.parse({});
  const [terlambat, berakhir] = await Promise.all([
    hitungBelumDinilai(by, { ...saring, keadaan: 'terlambat' }, acuan),
    hitungBerakhir(by, saring, aturan.isi.hariSebelumBerakhir),
  ]);
  return [
    {
      label: 'Koperasi terlambat dinilai',
      keterangan: 'Koperasi aktif yang batas waktu penilaiannya sudah lewat.',
      href: alamatPengawasan('belum-dinilai', { keadaan: 'terlambat' }),
      jumlah: terlambat,
      sejak: null,
    },
    {
      label: 'Sertifikat segera atau sudah berakhir',
      keterangan: 'Koperasi aktif tanpa sertifikat pengganti.',
      href: alamatPengawasan('sertifikat', {}),
      jumlah: berakhir,
      sejak: null,
    },
  ];
}
