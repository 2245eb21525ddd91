import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { v4 as uuidv4 } from 'uuid';
import { loadDokumen } from '@/lib/dokumen/loaders';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { menjangkauSemua, penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { formatAngka } from '@/lib/platform/format';
import { ambilTitipan, type NilaiIsian } from '@/lib/platform/titipan';
import { idSah, loadPokokPenilaian } from '../boleh/loaders';
import { himpunanBawaan } from '../himpunan/cocok/rules';
import { bolehTindakanPenilaian } from '../rules';
import type { PenilaianDto } from '../types';
import { laporanUntukLembar } from './ambil/reads';
import { bandingLaporan, jumlahLaporan } from './ambil/rules';
import { himpunanBagian } from './bagian/rules';
import { bacaanBukuKerja, namaKoperasiBuku } from './buku-kerja/reads';
import {
  asalKoperasi,
  barisPerubahan,
  perubahanBukuKerja,
  setelahPerubahan,
} from './buku-kerja/rules';
import { ISIAN_LEMBAR, type NilaiLembar, nilaiDariLembar } from './formulir/rules';
import { cakupanHimpunan, semulaDari, tulisSemula } from './gabung/rules';
import { hasilLembar } from './hasil/rules';
import { kunciAngka, kunciJawaban } from './kata/rules';
import { bacaUntukMulai, daftarHimpunanDipakai } from './mulai/reads';
import { bacaLembar, dokumenBukti, type LembarDto } from './reads';
import type { IsiLembar } from './types';

/** Book years that the form of a new worksheet offers. */
const TAHUN_DITAWARKAN = 10;
type Param = Record<string, string | string[] | undefined>;

const tahunPilihan = (): number[] => {
  const terakhir = tahunBukuTertutup(hariIni());
  return Array.from({ length: TAHUN_DITAWARKAN }, (_, ke) => terakhir - ke);
};

/** Rule sets in force, and which one each book year gets when none is chosen. */
async function pilihanHimpunan(
  by: Wewenang<'penilaian:susun'>,
  ciri: Parameters<typeof himpunanBawaan>[1],
) {
  const semua = await daftarHimpunanDipakai(by);
  return {
    himpunan: semua.map(({ id, isi }) => ({ id, nama: isi.nama, untuk: isi.untuk.keterangan })),
    bawaan: tahunPilihan().map((tahun) => ({
      tahun,
      nama: himpunanBawaan(semua, ciri, tahun)?.himpunan.isi.nama ?? null,
    })),
  };
}

/** The form that begins a worksheet. */
export async function loadMulaiLembar(koperasiId: string, param: Param) {
  const by = await mintaWewenang('penilaian:susun');
  const data = await bacaUntukMulai(by, idSah(koperasiId));
  if (!data) notFound();
  const titipan = await ambilTitipan(await jalurKini(), penggunaIdDari(by));
  const tahun = tahunPilihan();
  const diminta = tahun.find((satu) => String(satu) === param.tahun);
  const belum = tahun.find((satu) => !data.berjalan.some((ada) => ada.tahunBuku === satu));
  const nilaiAwal: NilaiIsian = {
    tahunBuku: String(diminta ?? belum ?? tahun[0]),
    himpunan: 'otomatis',
    ...titipan,
  };
  return {
    ...data,
    ...(await pilihanHimpunan(by, data.ciri)),
    tahun: tahun.map((satu) => ({
      tahunBuku: satu,
      ada: data.berjalan.filter((ada) => ada.tahunBuku === satu),
    })),
    nilaiAwal,
    kunciKirim: typeof titipan.kunciKirim === 'string' ? titipan.kunciKirim : uuidv4(),
  };
}

const baca = cache(async (id: string) => {
  const { by, penilaian } = await loadPokokPenilaian(id);
  // The koperasi sees its result, not the working papers of the office.
  const lembar = menjangkauSemua(by) ? await bacaLembar(by, penilaian.id) : null;
  if (!lembar) notFound();
  return { by, penilaian, lembar };
});

/** What one page of a worksheet is called, and whose it is. */
export async function loadNamaBagian(id: string, kode: string) {
  const { penilaian, lembar } = await baca(id);
  const bagian = lembar.bagian.find((satu) => satu.kode === kode);
  if (!bagian) notFound();
  return { nama: bagian.nama, penilaian };
}

async function bolehMengisi({ status }: PenilaianDto): Promise<Wewenang<'penilaian:susun'> | null> {
  const susun = await cobaWewenang('penilaian:susun');
  return bolehTindakanPenilaian(status, 'ubah') ? susun : null;
}

/** The worksheet as a whole: how far its pages are, what it comes to. */
export async function loadLembar(id: string) {
  const { by, penilaian, lembar } = await baca(id);
  const susun = await bolehMengisi(penilaian);
  return {
    penilaian,
    lembar,
    boleh: {
      isi: susun !== null,
      ajukan: susun !== null && penilaian.kerja?.penyusunId === by.pelaku.penggunaId,
    },
  };
}

const KATA_ASAL = {
  DIKETIK: undefined,
  DITEMPEL: 'Ditempel dari Excel.',
  LAPORAN_TAHUNAN: 'Dari laporan tahunan koperasi.',
  PENILAIAN_LALU: 'Dari penilaian sebelumnya.',
  BUKU_KERJA: 'Dari buku kerja Excel.',
} as const;

/** Rows of one page. */
function isiBagianIni(lembar: LembarDto, bagian: Parameters<typeof cakupanHimpunan>[0]): IsiLembar {
  const cakupan = cakupanHimpunan(bagian, lembar.tahunBuku);
  return {
    jawaban: lembar.jawaban.filter((satu) => cakupan.has(kunciJawaban(satu))),
    angka: lembar.angka.filter((satu) => cakupan.has(kunciAngka(satu))),
  };
}

function nilaiFormulir(isi: IsiLembar, tahunBuku: number): NilaiLembar {
  const nilai = nilaiDariLembar({ tahunBuku, jawaban: [...isi.jawaban], angka: [...isi.angka] });
  delete nilai.tahunBuku;
  for (const { pos, tahunBuku: tahun, nilai: angka } of isi.angka) {
    nilai[ISIAN_LEMBAR.angka(pos, tahun === tahunBuku ? 0 : -1)] = formatAngka(angka);
  }
  for (const { jenis, kode, dokumenId } of isi.jawaban) {
    if (jenis === 'INDIKATOR' && dokumenId) nilai[ISIAN_LEMBAR.dokumen(kode)] = dokumenId;
  }
  return nilai;
}

/** One page of the worksheet, to fill in or to read. */
export async function loadBagianLembar(id: string, kode: string, param: Param) {
  const { by, penilaian, lembar } = await baca(id);
  const bagian = himpunanBagian(lembar.himpunan, kode);
  const letak = lembar.bagian.findIndex((satu) => satu.kode === kode);
  const ini = lembar.bagian[letak];
  if (!bagian || !ini) notFound();
  const susun = await bolehMengisi(penilaian);
  const isi = isiBagianIni(lembar, bagian);
  const laporan = await laporanUntukLembar(by, penilaian.koperasi.id, lembar.tahunBuku);
  const titipan = susun ? await ambilTitipan(await jalurKini(), penggunaIdDari(susun)) : {};
  const { versi: versiTitipan, id: _id, bagian: _bagian, ...tulisan } = titipan;
  const dipulihkan = typeof versiTitipan === 'string';
  return {
    penilaian,
    lembar,
    bagian,
    ini,
    sebelum: lembar.bagian[letak - 1] ?? null,
    berikut: lembar.bagian[letak + 1] ?? null,
    bolehIsi: susun !== null,
    isi,
    nilaiAwal: dipulihkan ? tulisan : nilaiFormulir(isi, lembar.tahunBuku),
    versi: dipulihkan ? versiTitipan : tulisSemula(semulaDari(isi)),
    dipulihkan,
    asal: Object.fromEntries(
      isi.angka.flatMap(({ pos, tahunBuku, asal }) => {
        const kata = KATA_ASAL[asal];
        const nama = ISIAN_LEMBAR.angka(pos, tahunBuku === lembar.tahunBuku ? 0 : -1);
        return kata ? [[nama, kata]] : [];
      }),
    ),
    jumlah:
      ini.jenis === 'LAPORAN'
        ? bagian.laporan.flatMap((satu) =>
            jumlahLaporan(lembar.himpunan, lembar.tahunBuku, lembar, satu.kode),
          )
        : [],
    banding:
      ini.jenis === 'LAPORAN' && bagian.laporan[0]?.kode === 'neraca'
        ? bandingLaporan(lembar.himpunan, lembar.tahunBuku, lembar, laporan)
        : [],
    berkas: await dokumenBukti(by, penilaian.koperasi.id),
    dokumen: susun
      ? await loadDokumen({
          koperasiId: penilaian.koperasi.id,
          jenis: ['BUKTI_PENILAIAN'],
        })
      : [],
    /** Changes with each saving, so that the form is drawn anew from what is stored. */
    kunci: typeof param.saat === 'string' ? param.saat : 'awal',
  };
}

/** Whoever may fill in this worksheet; others are led back to it. */
async function bacaUntukMengisi(id: string) {
  const susun = await mintaWewenang('penilaian:susun');
  const data = await baca(id);
  if (!bolehTindakanPenilaian(data.penilaian.status, 'ubah')) {
    redirect(`/portal/penilaian/${data.penilaian.id}/lembar`);
  }
  return { ...data, susun };
}

/** Reading a filled workbook back: the files there are, and what the chosen one would change. */
export async function loadBukuKerjaLembar(id: string, param: Param) {
  const { susun, penilaian, lembar } = await bacaUntukMengisi(id);
  const koperasiId = penilaian.koperasi.id;
  const dokumen = await loadDokumen({ koperasiId, jenis: ['KERTAS_KERJA'] });
  const dokumenId = typeof param.dokumen === 'string' ? idSah(param.dokumen) : null;
  const { himpunan, tahunBuku } = lembar;
  const bacaan = dokumenId
    ? await bacaanBukuKerja(susun, { koperasiId, dokumenId, himpunan })
    : null;
  if (bacaan?.ok !== true)
    return { penilaian, lembar, dokumen, dokumenId, bacaan, pratinjau: null };
  const kosongkan = param.kosongkan === 'ya';
  const perubahan = perubahanBukuKerja(himpunan, bacaan.isi, lembar, kosongkan);
  const kunci = { jawaban: kunciJawaban, angka: kunciAngka };
  return {
    penilaian,
    lembar,
    dokumen,
    dokumenId,
    bacaan,
    pratinjau: {
      kosongkan,
      tahunBerbeda: bacaan.isi.tahunBuku !== tahunBuku,
      asal: asalKoperasi(bacaan.isi, penilaian.koperasi),
      koperasiBuku: await namaKoperasiBuku(susun, bacaan.isi),
      versiBerbeda: bacaan.isi.sidik !== lembar.sidik,
      baris: barisPerubahan(himpunan, perubahan),
      hasil: hasilLembar(himpunan, tahunBuku, setelahPerubahan(lembar, perubahan, kunci)),
    },
  };
}

/** Another book year or rule set for one's own worksheet. */
export async function loadDasarLembar(id: string) {
  const { by, susun, penilaian, lembar } = await bacaUntukMengisi(id);
  if (penilaian.kerja?.penyusunId !== by.pelaku.penggunaId) {
    redirect(`/portal/penilaian/${penilaian.id}/lembar`);
  }
  const data = await bacaUntukMulai(susun, penilaian.koperasi.id);
  if (!data) notFound();
  const pilihan = await pilihanHimpunan(susun, data.ciri);
  const tahun = [...new Set([...tahunPilihan(), penilaian.tahunBuku])].sort((a, b) => b - a);
  const terpakai = pilihan.himpunan.find(({ nama }) => nama === lembar.himpunan.nama);
  return {
    penilaian,
    ...pilihan,
    tahun,
    /** Those of the offered book years, for an approved result that would be replaced. */
    berlaku: tahun.map((satu) => ({
      tahunBuku: satu,
      ada: data.berjalan.filter((ada) => ada.tahunBuku === satu),
    })),
    nilaiAwal: { tahunBuku: String(penilaian.tahunBuku), himpunan: terpakai?.id ?? 'otomatis' },
  };
}
