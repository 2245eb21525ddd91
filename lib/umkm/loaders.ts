import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { TEKS_PERSETUJUAN } from '@/lib/akun/privasi/rules';
import { loadDokumen, loadDokumenSendiri } from '@/lib/dokumen/loaders';
import { denganPemakaian } from '@/lib/dokumen/pemakaian/reads';
import type { SaringanDokumen } from '@/lib/dokumen/reads';
import { versiDraf } from '@/lib/draf/versi/reads';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tahunIni } from '@/lib/platform/clock';
import { formatWaktu } from '@/lib/platform/format';
import { kodeUuid } from '@/lib/platform/isian';
import { kunciKiriman } from '@/lib/platform/kunci';
import { ambilTitipan } from '@/lib/platform/titipan';
import { butirIzin } from './bagian/izin/rules';
import { BAGIAN, BAGIAN_ORANG } from './bagian/rules';
import { type Bagian, keuanganSchema, usahaSchema } from './bagian/schema';
import { pilihanJenis } from './daftar/reads';
import { keraguanPengiriman } from './pendaftaran/keraguan/reads';
import { bacaKeadaan, type KeadaanPendaftaran } from './pendaftaran/reads';
import {
  type DrafPendaftaran,
  JALUR_DAFTAR,
  JUDUL_LANGKAH,
  type Langkah,
  langkahUntuk,
  statusLangkah,
} from './pendaftaran/rules';
import { loadMenungguDisimpan } from './penghubung/loaders';
import { lengkapiDariDraf } from './penghubung/rules';
import type { Pengubah } from './perubahan/reads';
import { bagianUntukDiubah, halamanUsaha, penjelasanSkala, usahaSaya } from './rincian/reads';
import { butirBagian, nilaiRapi } from './tampilan/rules';
import { titipanMenurutFormulir } from './tampilan/titipan/rules';

/** The office's page of one business. */
export const loadUsaha = cache(async (id: string) => {
  const by = await mintaWewenang('umkm:baca');
  const kode = kodeUuid().safeParse(id);
  const hak = {
    dokumen: await cobaWewenang('dokumen:baca'),
    meninjau: await cobaWewenang('umkm:verifikasi'),
  };
  const isi = kode.success ? await halamanUsaha(by, kode.data, hak) : null;
  if (!isi) notFound();
  const membuka = await cobaWewenang('identitas:buka');
  const mencatatModal = await cobaWewenang('modal-diterima:catat');
  const titipan = await ambilTitipan(await jalurKini(), penggunaIdDari(by));
  return {
    ...isi,
    titipan: titipanMenurutFormulir(titipan),
    bolehPerbaiki: !isi.usaha.pemilikBerakun && (await cobaWewenang('umkm:perbaiki')) !== null,
    bolehBuka: membuka !== null,
    bolehCatatModal: mencatatModal !== null,
    bolehDaftarProgram: (await cobaWewenang('peserta:daftar')) !== null,
  };
});

/** The start page of an owner: businesses, and an unfinished registration. */
export async function loadUsahaSaya() {
  const by = await mintaWewenang('umkm:daftar');
  const [usaha, keadaan] = await Promise.all([usahaSaya(by), bacaKeadaan(by)]);
  return {
    usaha,
    draf: keadaan.disimpanPada ? { disimpan: formatWaktu(keadaan.disimpanPada) } : null,
  };
}

/** One of the owner's own businesses, with what each of its papers was handed in with. */
export const loadUsahaSayaSatu = cache(async (id: string) => {
  await mintaWewenang('umkm:ubah');
  const baca = await mintaWewenang('umkm:baca');
  const kode = kodeUuid().safeParse(id);
  const berkas = await cobaWewenang('dokumen:baca');
  const isi = kode.success
    ? await halamanUsaha(baca, kode.data, { dokumen: berkas, meninjau: null }, 'pemilik')
    : null;
  if (!isi?.usaha.milikSendiri) notFound();
  const { usaha, dokumen, riwayat } = isi;
  return {
    usaha,
    dokumen: berkas ? await denganPemakaian(berkas, dokumen) : [],
    riwayat,
    titipan: await ambilTitipan(await jalurKini(), penggunaIdDari(baca)),
  };
});

const bagianDari = (teks: string): Bagian | null => BAGIAN.find((satu) => satu === teks) ?? null;

/**
 * The form of one topic of a business that exists, for its owner; what is not known starts with what was
 * typed in a registration that was not sent.
 */
export const loadUbahBagian = cache(async (id: string, teks: string) => {
  const isi = await formulirBagian(await mintaWewenang('umkm:ubah'), id, teks);
  const { bagian, nilai, tersamar } = isi;
  const { draf } = await bacaKeadaan(await mintaWewenang('umkm:daftar'));
  const diketik = BAGIAN_ORANG.includes(bagian) ? draf.langkah[bagian]?.nilai : undefined;
  const dariDraf = lengkapiDariDraf(bagian, nilai, tersamar, diketik ?? {});
  return { ...isi, nilai: { ...nilai, ...dariDraf }, dariDraf: Object.keys(dariDraf).length > 0 };
});

/** The same for an officer, of an owner without an account. */
export const loadPerbaikiBagian = cache(async (id: string, teks: string) =>
  formulirBagian(await mintaWewenang('umkm:perbaiki'), id, teks),
);

async function formulirBagian(by: Pengubah, id: string, teks: string) {
  const kode = kodeUuid().safeParse(id);
  const bagian = bagianDari(teks);
  const isi = kode.success && bagian ? await bagianUntukDiubah(by, kode.data, bagian) : null;
  if (!isi || !bagian) notFound();
  const titipan = await ambilTitipan(await jalurKini(), penggunaIdDari(by));
  return { ...isi, bagian, titipan, jenis: await pilihanJenis(by) };
}

/** The list of steps of a registration. */
export async function loadPendaftaran() {
  const by = await mintaWewenang('umkm:daftar');
  const keadaan = await bacaKeadaan(by);
  const tercatat = keadaan.pelakuUsahaId !== null;
  return {
    tercatat,
    // Typed before an officer linked the account: it waits in the forms of the person's own data.
    menunggu: tercatat ? await loadMenungguDisimpan(by, keadaan.draf) : [],
    disimpan: keadaan.disimpanPada ? formatWaktu(keadaan.disimpanPada) : null,
    langkah: statusLangkah(keadaan.draf, tercatat, keadaan.punyaKtp),
  };
}

/** What a step that was never opened may start with: known already, and to be looked at. */
function tebakan(
  bagian: Bagian | null,
  draf: DrafPendaftaran,
  by: Wewenang<'umkm:daftar'>,
): Record<string, string> {
  if (bagian === 'pemilik') return { nama: by.pelaku.nama };
  if (bagian === 'keuangan') return { tahunData: String(tahunIni() - 1) };
  const rumah = bagian === 'lokasi' ? draf.langkah.alamat?.nilai : undefined;
  if (!rumah) return {};
  const { telepon: _, ...tempat } = rumah;
  return tempat;
}

/** One step with what was typed so far. Unknown steps, and those already known, lead to the list. */
export async function loadLangkah(teks: string) {
  const by = await mintaWewenang('umkm:daftar');
  const keadaan = await bacaKeadaan(by);
  const tercatat = keadaan.pelakuUsahaId !== null;
  const daftar = langkahUntuk(tercatat);
  const langkah: Langkah | undefined = daftar.find((satu) => satu === teks);
  if (!langkah) {
    if ((BAGIAN_ORANG as readonly string[]).includes(teks)) redirect(JALUR_DAFTAR);
    notFound();
  }
  const bagian = bagianDari(langkah);
  const isi = bagian ? keadaan.draf.langkah[bagian] : undefined;
  const nilai = isi?.nilai ?? tebakan(bagian, keadaan.draf, by);
  const jalur = `${JALUR_DAFTAR}/${langkah}`;
  const titipan = await ambilTitipan(await jalurKini(), penggunaIdDari(by));
  return {
    langkah,
    bagian,
    urutan: daftar.indexOf(langkah),
    judul: daftar.map((satu) => JUDUL_LANGKAH[satu]),
    selesai: statusLangkah(keadaan.draf, tercatat, keadaan.punyaKtp).map(
      ({ status }) => status === 'Selesai',
    ),
    disimpan: keadaan.disimpanPada ? formatWaktu(keadaan.disimpanPada) : null,
    versi: versiDraf(by, nilai),
    nilai: { ...nilai, ...titipan },
    ditebak: isi === undefined && bagian === 'lokasi' && keadaan.draf.langkah.alamat !== undefined,
    titipan,
    jenis: await pilihanJenis(by),
    jalur,
  };
}

/** The step in which the papers are handed in. */
export async function loadLangkahDokumen() {
  const by = await mintaWewenang('umkm:daftar');
  const keadaan = await bacaKeadaan(by);
  const dokumen = await loadDokumenSendiri(dokumenPendaftaran(by, keadaan));
  return { dokumen, punyaKtp: keadaan.punyaKtp };
}

/** The papers that go along with a registration: those of the person that belong to no business yet. */
const dokumenPendaftaran = (
  by: Wewenang<'umkm:daftar'>,
  { pelakuUsahaId }: KeadaanPendaftaran,
): SaringanDokumen => ({
  usahaId: null,
  jenis: ['KTP', 'NIB', 'SKU'],
  ...(pelakuUsahaId ? { pelakuUsahaId } : { diunggahOleh: penggunaIdDari(by) }),
});

function butirLangkah(
  bagian: Bagian,
  nilai: Readonly<Record<string, string>>,
  namaJenis: Readonly<Record<string, string>>,
) {
  const butir = butirBagian(bagian, nilai, namaJenis);
  return bagian === 'perizinan' ? butirIzin(butir, nilai, hariIni()) : butir;
}

/** The last step: every answer, the scale that follows from it, and what is agreed to. */
export async function loadPeriksa() {
  const by = await mintaWewenang('umkm:daftar');
  const keadaan = await bacaKeadaan(by);
  const tercatat = keadaan.pelakuUsahaId !== null;
  const status = statusLangkah(keadaan.draf, tercatat, keadaan.punyaKtp);
  const jenis = await pilihanJenis(by);
  const namaJenis = Object.fromEntries(jenis.map(({ nilai, label }) => [nilai, label]));
  const isi = keadaan.draf.langkah;
  const uang = keuanganSchema.safeParse(isi.keuangan?.nilai ?? {});
  const usaha = usahaSchema.safeParse(isi.usaha?.nilai ?? {});
  return {
    tercatat,
    siap: status.some(
      ({ langkah, status: satu }) => langkah === 'periksa' && satu === 'Belum diisi',
    ),
    belum: status.filter(
      ({ langkah, status: satu }) => langkah !== 'periksa' && satu !== 'Selesai',
    ),
    bagian: BAGIAN.filter((bagian) => !tercatat || !BAGIAN_ORANG.includes(bagian)).map(
      (bagian) => ({
        bagian,
        judul: JUDUL_LANGKAH[bagian],
        butir: butirLangkah(bagian, nilaiRapi(bagian, isi[bagian]?.nilai ?? {}), namaJenis),
      }),
    ),
    skala: uang.success
      ? await penjelasanSkala(by, {
          ...uang.data,
          tanggalMulai: usaha.success ? usaha.data.tanggalMulai : null,
        })
      : null,
    dokumen: await loadDokumen(dokumenPendaftaran(by, keadaan)),
    dibaca: versiDraf(by, keadaan.draf),
    ...(await keraguanPengiriman(by, keadaan)),
    // Of what the page shows, so that a second tab of it sends the same registration.
    kunciKirim: kunciKiriman(penggunaIdDari(by), keadaan.draf),
    titipan: await ambilTitipan(await jalurKini(), penggunaIdDari(by)),
    teks: {
      setuju: TEKS_PERSETUJUAN.PENDAFTARAN.teks,
      dihubungi: TEKS_PERSETUJUAN.DIHUBUNGI.teks,
      direktori: TEKS_PERSETUJUAN.DIREKTORI_PUBLIK.teks,
    },
  };
}
