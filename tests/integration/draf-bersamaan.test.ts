import { randomUUID } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { gabungBentrok, tulisSemula } from '@/components/form/gabung-bentrok';
import { simpanDokumen, transaksiBerkas } from '@/lib/dokumen/commands';
import { simpanIsianPermohonanAction } from '@/lib/keanggotaan/pengajuan/actions';
import { loadPengajuan } from '@/lib/keanggotaan/pengajuan/loaders';
import {
  hapusDrafAction,
  kirimPendaftaranAction as kirimKoperasiAction,
  simpanAlamatAction,
  simpanBidangAction,
  simpanIdentitasAction,
  simpanPengurusAction,
  simpanSimpananAction,
} from '@/lib/koperasi/pendaftaran/actions';
import * as koperasi from '@/lib/koperasi/pendaftaran/loaders';
import { ISIAN_LANGKAH } from '@/lib/koperasi/pendaftaran/schema';
import {
  mulaiPendirianAction,
  simpanKegiatanAction,
  simpanNamaAction,
} from '@/lib/pendirian/mulai/actions';
import { loadLangkahMulai, loadPeriksaMulai } from '@/lib/pendirian/mulai/loaders';
import { simpanIsianModalAction } from '@/lib/permodalan/ajukan/actions';
import { loadAjukanModal } from '@/lib/permodalan/ajukan/loaders';
import type { AksiFormulir } from '@/lib/platform/aksi';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { ISIAN_SEMULA, type KeadaanFormulir } from '@/lib/platform/form-state';
import { statusJawaban } from '@/lib/platform/status-jawaban';
import { kirimPendaftaranAction as kirimUmkmAction, simpanLangkahAction } from '@/lib/umkm/actions';
import { loadLangkah, loadPeriksa } from '@/lib/umkm/loaders';
import { buatKoperasiTujuan, buatPemohon } from '@/tests/support/pabrik-keanggotaan';
import { formulirKoperasi } from '@/tests/support/pabrik-koperasi';
import { buatOrang, isianUji, simpanDrafUji } from '@/tests/support/pabrik-pendirian';
import { buatAnggotaKsp, buatKsp } from '@/tests/support/pabrik-permodalan';
import { buatPelaku, hak, KELURAHAN_UJI, nikPendudukUji } from '@/tests/support/pabrik-umkm';

/*
 * One account writes one draft in two tabs. What a page was opened with goes through the same loader, form
 * fields and action as in the browser.
 */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
const segar = vi.hoisted(() => ({ kali: 0 }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
  mintaWewenang: async (tindakan: Tindakan) => {
    const by = sesi.pelaku && wewenang(sesi.pelaku, tindakan);
    if (!by) throw new Error(`tidak berwenang: ${tindakan}`);
    return by;
  },
  cobaWewenang: async (tindakan: Tindakan) => sesi.pelaku && wewenang(sesi.pelaku, tindakan),
  jalurKini: async () => '/portal/asal',
}));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}));
vi.mock('next/cache', () => ({
  refresh: () => {
    segar.kali += 1;
  },
}));
vi.setConfig({ testTimeout: 60_000 });

type Isian = Record<string, string>;

/** A page with the form of one step, as somebody sees it. */
interface Halaman {
  versi: string;
  nilai: Isian;
}
interface Langkah {
  buka: () => Promise<Halaman>;
  aksi: AksiFormulir;
  /** Hidden fields besides the version. */
  tetap: Isian;
}
interface Draf {
  langkah: Langkah;
  /** Another step of the same draft, and a field of it. */
  lain?: Langkah & { isi: Isian };
  /** Two texts for one field, and one more field. */
  pertama: Isian;
  kedua: Isian;
  isian: string;
  hanyaPertama: [isian: string, nilai: string];
}

async function kirim(
  { aksi, tetap }: Langkah,
  { versi, nilai }: Halaman,
  isi: Isian,
  berversi = true,
): Promise<KeadaanFormulir | 'TERSIMPAN'> {
  const formulir = new FormData();
  const versinya: Isian = berversi ? { versi, [ISIAN_SEMULA]: tulisSemula(nilai) } : {};
  const semua = { ...tetap, ...versinya, ...nilai, ...isi };
  for (const [nama, satu] of Object.entries(semua)) formulir.append(nama, satu);
  try {
    return await aksi({}, formulir);
  } catch (galat) {
    if (galat instanceof Error && 'digest' in galat) return 'TERSIMPAN';
    throw galat;
  }
}

const ditolak = (jawaban: KeadaanFormulir | 'TERSIMPAN'): KeadaanFormulir => {
  if (jawaban === 'TERSIMPAN') throw new Error('tersimpan tanpa sepatah kata');
  return jawaban;
};

async function drafKoperasi(): Promise<Draf> {
  sesi.pelaku = await buatPelaku('PETUGAS');
  const tetap = { draf: randomUUID(), perintah: 'simpan' };
  const langkah = (nama: string, aksi: AksiFormulir): Langkah => ({
    buka: async () => (await koperasi.loadLangkah(tetap.draf, nama)) as Halaman,
    aksi,
    tetap,
  });
  return {
    langkah: langkah('identitas', simpanIdentitasAction),
    lain: { ...langkah('alamat', simpanAlamatAction), isi: { alamat: 'Jalan Lain 3' } },
    pertama: { nama: 'Koperasi Jasa Tab Satu', siupNomor: 'SIUP-1' },
    kedua: { nama: 'Koperasi Jasa Tab Dua' },
    isian: 'Nama koperasi',
    hanyaPertama: ['siupNomor', 'SIUP-1'],
  };
}

async function drafPendirian(): Promise<Draf> {
  sesi.pelaku = (await buatOrang()).akun;
  const tetap = { draf: randomUUID(), perintah: 'simpan' };
  const langkah = (nama: string, aksi: AksiFormulir): Langkah => ({
    buka: async () => (await loadLangkahMulai(tetap.draf, nama)) as Halaman,
    aksi,
    tetap,
  });
  return {
    langkah: langkah('kegiatan', simpanKegiatanAction),
    lain: { ...langkah('nama', simpanNamaAction), isi: { nama: 'Koperasi Jasa Lain' } },
    pertama: { kegiatan: 'Toko bahan kue.', tujuan: 'Membeli bersama.' },
    kedua: { kegiatan: 'Toko kain.' },
    isian: 'Kegiatan usaha',
    hanyaPertama: ['tujuan', 'Membeli bersama.'],
  };
}

async function drafUmkm(): Promise<Draf> {
  sesi.pelaku = await buatPelaku('PEMILIK');
  const langkah = (bagian: string): Langkah => ({
    buka: async () => (await loadLangkah(bagian)) as Halaman,
    aksi: simpanLangkahAction,
    tetap: { bagian, cara: 'nanti' },
  });
  return {
    langkah: langkah('alamat'),
    lain: { ...langkah('usaha'), isi: { nama: 'Dapur Lain' } },
    pertama: { alamat: 'Jalan Tab Satu 1', rt: '001' },
    kedua: { alamat: 'Jalan Tab Dua 2' },
    isian: 'Alamat rumah',
    hanyaPertama: ['rt', '001'],
  };
}

async function drafPermohonan(): Promise<Draf> {
  const koperasiId = await buatKoperasiTujuan();
  sesi.pelaku = (await buatPemohon()).akun;
  return {
    langkah: {
      buka: async () => {
        const { versi, nilaiAwal } = (await loadPengajuan({ koperasi: koperasiId })) as never as {
          versi: string;
          nilaiAwal: Isian;
        };
        return { versi, nilai: nilaiAwal };
      },
      aksi: simpanIsianPermohonanAction,
      tetap: { koperasiId, alasan: 'Belum ditulis.' },
    },
    pertama: {
      alasan: 'Membeli bahan bersama.',
      ahliWarisNama: 'Siti Uji',
      ahliWarisHubungan: 'ANAK',
    },
    kedua: { alasan: 'Menabung.' },
    isian: 'Mengapa Anda ingin bergabung?',
    hanyaPertama: ['ahliWarisNama', 'Siti Uji'],
  };
}

async function drafModal(): Promise<Draf> {
  const { ketentuanId, ...ksp } = await buatKsp();
  const pemohon = await buatAnggotaKsp({ ketentuanId, ...ksp });
  sesi.pelaku = pemohon.akun;
  return {
    langkah: {
      buka: async () => {
        const { versi, nilaiAwal } = (await loadAjukanModal({ produk: ketentuanId })) as never as {
          versi: string;
          nilaiAwal: Isian;
        };
        return { versi, nilai: nilaiAwal };
      },
      aksi: simpanIsianModalAction,
      tetap: {
        ketentuanId,
        usahaId: pemohon.usahaId,
        jumlah: '5.000.000',
        tenor: '12',
        tujuan: 'BAHAN_BAKU',
        penjelasan: 'Tepung.',
        pendapatan: '6.000.000',
        pengeluaran: '1.000.000',
      },
    },
    pertama: { penjelasan: 'Membeli oven.', angsuranLain: '250.000' },
    kedua: { penjelasan: 'Membeli gula.' },
    isian: 'Jelaskan kegunaannya',
    hanyaPertama: ['angsuranLain', '250000'],
  };
}

const SEMUA = {
  'koperasi baru': drafKoperasi,
  pendirian: drafPendirian,
  'usaha baru': drafUmkm,
  permohonan: drafPermohonan,
  'pengajuan modal': drafModal,
};

describe.each(Object.entries(SEMUA))('draf %s di dua tab', (_, buat) => {
  test('yang kedua ditahan dengan kedua tulisan, dan mengirim lagi menang', async () => {
    const { langkah, pertama, kedua, isian, hanyaPertama } = await buat();
    const [satu, dua] = [await langkah.buka(), await langkah.buka()];
    expect(await kirim(langkah, satu, pertama)).toBe('TERSIMPAN');

    const jawaban = ditolak(await kirim(langkah, dua, kedua));
    expect(statusJawaban(jawaban)).toBe(409);
    expect(jawaban.bentrok).toMatchObject({ oleh: 'Anda sendiri', sendiri: true });
    expect(jawaban.nilai).toMatchObject(kedua);
    const [nama, ketikan] = Object.entries(kedua)[0] ?? ['', ''];
    const kini = await langkah.buka();
    expect(kini.nilai).toMatchObject({ [nama]: pertama[nama] });
    const gabungan = gabungBentrok(jawaban, kini.nilai);
    expect(gabungan?.butir).toEqual([
      { isian: nama, label: isian, milikAnda: ketikan, tersimpan: pertama[nama] },
    ]);
    // What only the first one wrote is in the form of the second by now.
    const [milikPertama, tulisannya] = hanyaPertama;
    expect(gabungan?.diambil.map((butir) => butir.isian)).toContain(milikPertama);
    expect(gabungan?.nilai).toMatchObject({ [nama]: ketikan, [milikPertama]: tulisannya });

    const versi = jawaban.bentrok?.versi ?? '';
    expect(versi).toBe(kini.versi);
    const lagi = { ...kini.nilai, ...kedua };
    expect(await kirim(langkah, { ...kini, versi }, lagi)).toBe('TERSIMPAN');
    expect((await langkah.buka()).nilai).toMatchObject({
      [nama]: ketikan,
      [milikPertama]: tulisannya,
    });
  });

  test('bersamaan: satu tersimpan, yang lain ditahan', async () => {
    const { langkah, pertama, kedua } = await buat();
    const dibuka = await langkah.buka();
    const jawaban = await Promise.all([
      kirim(langkah, dibuka, pertama),
      kirim(langkah, dibuka, kedua),
    ]);
    const tertahan = jawaban.filter((satu) => satu !== 'TERSIMPAN');
    expect(tertahan).toHaveLength(1);
    expect(tertahan[0]?.bentrok?.sendiri).toBe(true);
    const menang = jawaban[0] === 'TERSIMPAN' ? pertama : kedua;
    expect(JSON.stringify((await langkah.buka()).nilai)).toContain(Object.values(menang)[0]);
  });

  test('halaman yang dikembalikan peramban: sama seperti tersimpan diterima, yang diubah ditanyakan', async () => {
    const { langkah, pertama, kedua } = await buat();
    const dibuka = await langkah.buka();
    expect(await kirim(langkah, dibuka, pertama)).toBe('TERSIMPAN');
    expect(await kirim(langkah, dibuka, pertama)).toBe('TERSIMPAN');
    const jawaban = ditolak(await kirim(langkah, dibuka, { ...pertama, ...kedua }));
    expect(jawaban.bentrok).toMatchObject({ sendiri: true });
    expect(jawaban.bentrok?.butir).toHaveLength(1);
  });
});

describe.each(['koperasi baru', 'pendirian', 'usaha baru'] as const)('langkah lain: %s', (nama) => {
  test('disimpan di tab lain bukan bentrok, dan keduanya tersimpan', async () => {
    const { langkah, lain, pertama, kedua } = await SEMUA[nama]();
    if (!lain) throw new Error('tanpa langkah lain');
    await kirim(langkah, await langkah.buka(), pertama);
    const dibuka = await langkah.buka();
    const dibukaLain = await lain.buka();
    expect(await kirim(lain, dibukaLain, lain.isi)).toBe('TERSIMPAN');
    expect(await kirim(langkah, dibuka, kedua)).toBe('TERSIMPAN');
    expect((await langkah.buka()).nilai).toMatchObject({ ...pertama, ...kedua });
    expect((await lain.buka()).nilai).toMatchObject(lain.isi);
  });
});

test('pengurus disebut menurut barisnya; draf yang dibuang di tab lain tidak menahan', async () => {
  sesi.pelaku = await buatPelaku('PETUGAS');
  const draf = randomUUID();
  const langkah: Langkah = {
    buka: async () => (await koperasi.loadLangkah(draf, 'pengurus')) as Halaman,
    aksi: simpanPengurusAction,
    tetap: { draf, perintah: 'simpan' },
  };
  const dibuka = await langkah.buka();
  await kirim(langkah, dibuka, {
    'pengurus.1.pendidikan': 's1',
    'pengurus.1.nama': 'Ani Uji',
    'pengurus.1.mulai': '02/01/2024',
  });
  const jawaban = ditolak(await kirim(langkah, dibuka, { 'pengurus.1.jabatan': 'BENDAHARA' }));
  const butir = jawaban.bentrok?.butir.map((satu) => [satu.label, satu.milikAnda, satu.tersimpan]);
  expect(butir).toEqual(
    expect.arrayContaining([
      ['Orang ke-2: jabatan', 'Bendahara', 'Sekretaris'],
      ['Orang ke-2: nama lengkap', '', 'Ani Uji'],
      ['Orang ke-2: menjabat sejak', '', '2 Januari 2024'],
    ]),
  );
  const hapus = new FormData();
  hapus.append('draf', draf);
  await expect(hapusDrafAction({}, hapus)).rejects.toHaveProperty('digest');
  expect(await kirim(langkah, dibuka, { 'pengurus.0.nama': 'Budi Uji' })).toBe('TERSIMPAN');
});

/** The page on which all answers are read before they are sent. */
interface Periksa {
  /** @returns what the form on the page sends */
  buka: () => Promise<Isian>;
  aksi: AksiFormulir;
  /** Saves one step in another tab. */
  ubah: (isi: Isian) => Promise<unknown>;
  /** A field of that step, as it was read and otherwise. */
  dibaca: Isian;
  berubah: Isian;
  /** Names of what came of it. */
  hasil: () => Promise<string[]>;
}

async function periksaKoperasi(): Promise<Periksa> {
  const petugas = await buatPelaku('PETUGAS');
  sesi.pelaku = petugas;
  const draf = randomUUID();
  const aksi = {
    identitas: simpanIdentitasAction,
    bidang: simpanBidangAction,
    alamat: simpanAlamatAction,
    simpanan: simpanSimpananAction,
    pengurus: simpanPengurusAction,
  };
  const semua = formulirKoperasi();
  const simpan = async (nama: keyof typeof aksi, isi: Isian) =>
    kirim(
      { aksi: aksi[nama], tetap: { draf, perintah: 'simpan' }, buka: async () => tidakDibuka() },
      (await koperasi.loadLangkah(draf, nama)) as Halaman,
      isi,
    );
  for (const nama of ['identitas', 'bidang', 'alamat', 'simpanan'] as const) {
    const isian = Object.keys(ISIAN_LANGKAH[nama]).filter((satu) => semua[satu] !== undefined);
    await simpan(nama, Object.fromEntries(isian.map((satu) => [satu, semua[satu] ?? ''])));
  }
  await simpan('pengurus', { 'pengurus.0.nama': 'Siti Contoh' });
  return {
    buka: async () => {
      const { dibaca, kode } = await koperasi.loadPeriksa(draf);
      return { draf, dibaca, diperiksa: kode.join(','), konfirmasiPeringatan: 'ya' };
    },
    aksi: kirimKoperasiAction,
    ubah: (isi) => simpan('alamat', isi),
    dibaca: { alamat: semua.alamat ?? '' },
    berubah: { alamat: 'Jalan Belum Dibaca 9' },
    hasil: async () =>
      (await db().koperasi.findMany({ where: { dibuatOleh: petugas.penggunaId } })).map(
        ({ alamat }) => alamat,
      ),
  };
}

async function periksaPendirian(): Promise<Periksa> {
  const { akun } = await buatOrang();
  sesi.pelaku = akun;
  const isian = isianUji();
  const draf = await simpanDrafUji(akun, isian);
  return {
    buka: async () => ({ draf, dibaca: (await loadPeriksaMulai(draf)).dibaca }),
    aksi: mulaiPendirianAction,
    ubah: async (isi) =>
      kirim(
        {
          aksi: simpanKegiatanAction,
          tetap: { draf, perintah: 'simpan' },
          buka: async () => tidakDibuka(),
        },
        (await loadLangkahMulai(draf, 'kegiatan')) as Halaman,
        isi,
      ),
    dibaca: { kegiatan: isian.kegiatan },
    berubah: { kegiatan: 'Simpanan yang belum dibaca.' },
    hasil: async () =>
      (await db().pendirian.findMany({ where: { pemrakarsaId: akun.penggunaId } })).map(
        ({ kegiatan }) => kegiatan,
      ),
  };
}

async function periksaUmkm(): Promise<Periksa> {
  const pemilik = await buatPelaku('PEMILIK');
  sesi.pelaku = pemilik;
  const simpan = async (bagian: string, isi: Isian) =>
    kirim(
      {
        aksi: simpanLangkahAction,
        tetap: { bagian, cara: 'lanjut', konfirmasiPeringatan: 'ya' },
        buka: async () => tidakDibuka(),
      },
      (await loadLangkah(bagian)) as Halaman,
      isi,
    );
  const alamat = { alamat: 'Jalan Dibaca 1', kelurahanKode: KELURAHAN_UJI };
  const semua: Record<string, Isian> = {
    pemilik: {
      nama: 'Rina Rekaan',
      nikPenduduk: nikPendudukUji(),
      jenisKelamin: 'PEREMPUAN',
      tempatLahir: 'Depok',
      tanggalLahir: '05-05-1990',
    },
    alamat: { ...alamat, rt: '4', rw: '10', telepon: '0812 3456 7890' },
    usaha: {
      nama: 'Dapur Rina',
      kegiatanUtama: 'Membuat kue',
      jenisUsahaKode: 'kuliner',
      statusBadanUsaha: 'PERORANGAN',
      tanggalMulai: '2020-01-31',
    },
    lokasi: alamat,
    keuangan: { modalUsaha: '10.000.000', omzetTahunan: '20.000.000', tahunData: '2025' },
    perizinan: {},
  };
  for (const [bagian, isi] of Object.entries(semua))
    expect(await simpan(bagian, isi)).toBe('TERSIMPAN');
  await transaksiBerkas((tx) =>
    simpanDokumen(tx, hak(pemilik, 'dokumen:unggah'), {
      jenis: 'KTP',
      namaAsli: 'ktp.pdf',
      isi: Buffer.from('%PDF-1.4\ntrailer\n%%EOF'),
    }),
  );
  return {
    buka: async () => {
      const { kunciKirim, dibaca } = await loadPeriksa();
      return { kunciKirim, benar: dibaca, setuju: 'ya' };
    },
    aksi: kirimUmkmAction,
    ubah: (isi) => simpan('lokasi', isi),
    dibaca: alamat,
    berubah: { ...alamat, alamat: 'Jalan Belum Dibaca 9' },
    hasil: async () =>
      (await db().usaha.findMany({ where: { dibuatOleh: pemilik.penggunaId } })).map((satu) =>
        String(satu.alamat),
      ),
  };
}

const tidakDibuka = (): never => {
  throw new Error('tidak dibuka');
};

async function kirimSemua({ aksi }: Periksa, isi: Isian) {
  const halaman = { versi: '', nilai: {} };
  const formulir = { aksi, tetap: {}, buka: async () => tidakDibuka() };
  return kirim(formulir, halaman, isi, false);
}

describe.each([
  ['koperasi baru', periksaKoperasi],
  ['pendirian', periksaPendirian],
  ['usaha baru', periksaUmkm],
] as const)('halaman periksa: %s', (_, buat) => {
  test('yang dikirim adalah yang dibaca; yang berubah sesudahnya ditampilkan dahulu', async () => {
    const periksa = await buat();
    const halaman = await periksa.buka();
    await periksa.ubah(periksa.berubah);
    segar.kali = 0;
    const jawaban = ditolak(await kirimSemua(periksa, halaman));
    expect(Object.values(jawaban.galat ?? {}).flat()).toEqual([]);
    expect(jawaban.pesan).toMatch(/berubah sejak halaman ini dibuka, jadi belum ada yang dikirim/);
    expect(statusJawaban(jawaban)).toBe(422);
    expect(segar.kali).toBe(1);
    expect(await periksa.hasil()).toEqual([]);

    expect(await kirimSemua(periksa, await periksa.buka())).toBe('TERSIMPAN');
    expect(await periksa.hasil()).toEqual(Object.values(periksa.berubah).slice(0, 1));
  });

  test('menyimpan lagi yang sama bukan perubahan, dan mengirim dua kali menjadi satu', async () => {
    const periksa = await buat();
    const halaman = await periksa.buka();
    await periksa.ubah(periksa.dibaca);
    const jawaban = [await kirimSemua(periksa, halaman), await kirimSemua(periksa, halaman)];
    expect(jawaban).toEqual(['TERSIMPAN', 'TERSIMPAN']);
    expect(await periksa.hasil()).toEqual(Object.values(periksa.dibaca).slice(0, 1));
  });

  test('bersamaan dengan perubahan: yang belum dibaca tidak pernah terkirim', async () => {
    const periksa = await buat();
    const halaman = await periksa.buka();
    const [jawaban] = await Promise.all([
      kirimSemua(periksa, halaman),
      periksa.ubah(periksa.berubah),
    ]);
    expect(await periksa.hasil()).toEqual(
      jawaban === 'TERSIMPAN' ? Object.values(periksa.dibaca).slice(0, 1) : [],
    );
  });
});
