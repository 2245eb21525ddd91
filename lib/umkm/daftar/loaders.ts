import 'server-only';
import { redirect } from 'next/navigation';
import { cobaWewenang, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari } from '@/lib/platform/auth/wewenang';
import { formatAngka } from '@/lib/platform/format';
import { alamatDaftar } from '@/lib/platform/keyset';
import { tungguLaju } from '@/lib/platform/laju';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { KECAMATAN, KELURAHAN } from '@/lib/wilayah/data';
import { labelKelurahan } from '@/lib/wilayah/rules';
import { LABEL_STATUS } from '../rules';
import { LABEL_SKALA } from '../skala/rules';
import { halamanDanJumlah, type JumlahUsaha } from './jumlah/reads';
import { HALAMAN_KOSONG, pilihanJenis } from './reads';
import { jumlahSaringan, LABEL_STATUS_GABUNGAN, polaCari, type Urutan } from './rules';
import { bacaSaringanUsaha, type SaringanUsaha } from './schema';

type Param = Record<string, string | string[] | undefined>;

export const JALUR_UMKM = '/portal/umkm';
const JALUR_EKSPOR = '/api/ekspor/umkm';

const NAMA_KECAMATAN = new Map(KECAMATAN.map(({ kode, nama }) => [kode, nama]));
const NAMA_KELURAHAN = new Map(
  KELURAHAN.map(({ kode, nama, kecamatanKode }) => [
    kode,
    labelKelurahan(nama, NAMA_KECAMATAN.get(kecamatanKode) ?? ''),
  ]),
);

const parameter = (saringan: SaringanUsaha): Record<string, string | undefined> => ({
  cari: saringan.cari,
  status: saringan.status,
  kecamatan: saringan.kecamatan,
  kelurahan: saringan.kelurahan,
  jenis: saringan.jenis,
  skala: saringan.skala,
  anggota: saringan.anggota,
  perempuan: saringan.perempuan,
  nib: saringan.nib,
  pencatat: saringan.pencatat,
  urut: saringan.urut === 'terbaru' ? undefined : saringan.urut,
});

const LABEL_SARINGAN_STATUS: Record<string, string> = { ...LABEL_STATUS, ...LABEL_STATUS_GABUNGAN };

const YA_TIDAK: Record<string, Record<string, string>> = {
  anggota: { ya: 'Pemilik anggota koperasi', tidak: 'Pemilik belum anggota koperasi' },
  perempuan: { ya: 'Pemilik perempuan', tidak: 'Pemilik laki-laki' },
  nib: { ya: 'Punya NIB', tidak: 'Belum punya NIB' },
  pencatat: { lain: 'Bukan Anda yang mencatat' },
};

/** Chips of the filters in force, each with the list without it. */
function keping(saringan: SaringanUsaha, namaJenis: ReadonlyMap<string, string>) {
  const semua = parameter(saringan);
  const label: Record<string, (nilai: string) => string> = {
    cari: (nilai) => `Cari: ${nilai}`,
    status: (nilai) => `Status: ${LABEL_SARINGAN_STATUS[nilai] ?? nilai}`,
    kecamatan: (nilai) => `Kecamatan: ${NAMA_KECAMATAN.get(nilai) ?? nilai}`,
    kelurahan: (nilai) => NAMA_KELURAHAN.get(nilai) ?? nilai,
    jenis: (nilai) => `Jenis: ${namaJenis.get(nilai) ?? nilai}`,
    skala: (nilai) => `Skala: ${LABEL_SKALA[nilai as keyof typeof LABEL_SKALA]}`,
  };
  return Object.entries(semua).flatMap(([nama, nilai]) => {
    if (!nilai || nama === 'urut') return [];
    const teks = label[nama]?.(nilai) ?? YA_TIDAK[nama]?.[nilai];
    if (!teks) return [];
    return [{ label: teks, hapusHref: alamatDaftar(JALUR_UMKM, { ...semua, [nama]: undefined }) }];
  });
}

/** 'lebih dari 1.000' or '1.234'. */
export const kalimatJumlah = ({ jumlah, lebih }: JumlahUsaha): string =>
  lebih ? `lebih dari ${formatAngka(jumlah)}` : formatAngka(jumlah);

/** The office's list of businesses, as its address asks. */
export async function loadDaftarUsaha(param: Param) {
  const by = await mintaWewenang('umkm:baca');
  // An owner's list is "Usaha saya".
  if (by.hak.every(({ lingkup }) => lingkup.jenis === 'diri')) redirect('/portal/usaha-saya');
  const { saring: saringan, diabaikan } = bacaSaringanUsaha(param);
  const pola = polaCari(saringan.cari ?? '');
  const tunggu = pola.ok && pola.kata.length > 0 ? await tungguLaju('cari', penggunaIdDari(by)) : 0;
  const kata = pola.ok ? pola.kata : [];
  const [jenis, ekspor] = await Promise.all([pilihanJenis(by), cobaWewenang('umkm:ekspor')]);
  const { halaman, jumlah } =
    pola.ok && tunggu === 0
      ? await halamanDanJumlah(by, saringan, kata)
      : { halaman: HALAMAN_KOSONG, jumlah: null };
  const semua = parameter(saringan);
  const kelurahanSendiri = by.hak.flatMap(({ lingkup }) =>
    lingkup.jenis === 'kelurahan' ? [lingkup.kelurahanKode] : [],
  );
  const seKota = by.hak.some(({ lingkup }) => lingkup.jenis === 'semua');
  return {
    saringan,
    jumlahSaringan: jumlahSaringan(saringan),
    pesanSaringan: pesanDiabaikan(diabaikan),
    galatCari: pola.ok ? null : pola.pesan,
    tunggu,
    halaman,
    jumlah: jumlah ? kalimatJumlah(jumlah) : null,
    keping: keping(saringan, new Map(jenis.map(({ nilai, label }) => [nilai, label]))),
    hapusSemuaHref: JALUR_UMKM,
    sebelumHref: halaman.sebelum
      ? alamatDaftar(JALUR_UMKM, { ...semua, sebelum: halaman.sebelum })
      : null,
    setelahHref: halaman.setelah
      ? alamatDaftar(JALUR_UMKM, { ...semua, setelah: halaman.setelah })
      : null,
    urutHref: (urut: Urutan) => alamatDaftar(JALUR_UMKM, { ...semua, urut }),
    eksporHref:
      ekspor && pola.ok ? alamatDaftar(JALUR_EKSPOR, { ...semua, urut: undefined }) : null,
    wilayahSendiri: seKota
      ? null
      : kelurahanSendiri.map((kode) => NAMA_KELURAHAN.get(kode) ?? kode).join('; ') || null,
    pilihan: {
      jenis,
      kecamatan: KECAMATAN.map(({ kode, nama }) => ({ nilai: kode, label: nama })),
      kelurahan: KELURAHAN.map(({ kode, nama, kecamatanKode }) => ({
        nilai: kode,
        label: nama,
        kelompok: NAMA_KECAMATAN.get(kecamatanKode) ?? '',
      })),
    },
  };
}
