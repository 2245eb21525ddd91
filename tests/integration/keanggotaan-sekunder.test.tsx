import { renderToStaticMarkup } from 'react-dom/server';
import { v7 as uuidv7 } from 'uuid';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import AjukanPermohonanPage from '@/app/portal/permohonan/baru/page';
import { IsiBuku } from '@/components/keanggotaan/isi-buku';
import { KoperasiTanpaAnggotaBaru } from '@/components/keanggotaan/tindakan-koperasi';
import { LangkahBerikutnya } from '@/components/keanggotaan/tindakan-pemohon';
import { tugasMenunggu } from '@/lib/beranda/reads';
import { bacaDraf } from '@/lib/draf/reads';
import { keluarkanAnggota } from '@/lib/keanggotaan/anggota/commands';
import { bacaEksporAnggota } from '@/lib/keanggotaan/anggota/ekspor/loaders';
import { loadBuku } from '@/lib/keanggotaan/anggota/loaders';
import { ingatNiatAction, simpanIsianPermohonanAction } from '@/lib/keanggotaan/pengajuan/actions';
import { JENIS_DRAF } from '@/lib/keanggotaan/pengajuan/rules';
import {
  catatPembayaranAction,
  putuskanPermohonanAction,
} from '@/lib/keanggotaan/permohonan/actions';
import {
  tanyaPemohon,
  tarikPermohonan,
  tolakPermohonan,
} from '@/lib/keanggotaan/permohonan/commands';
import { bacaPermohonan } from '@/lib/keanggotaan/permohonan/rincian/reads';
import { profilKoperasiPublik } from '@/lib/koperasi/publik/profil/reads';
import type { AksiFormulir } from '@/lib/platform/aksi';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang, wewenangPublik } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { KeadaanFormulir } from '@/lib/platform/form-state';
import {
  ajukan,
  bayar,
  buatAnggota,
  buatKoperasiBerpengurus,
  buatKoperasiTujuan,
  buatPemohon,
  buatPengurus,
  hitungan,
  jalankan,
  pasti,
  terima,
} from '@/tests/support/pabrik-keanggotaan';
import { buatPelaku, hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

/* A koperasi sekunder has koperasi as its members: no way leads a person into its book. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
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
vi.mock('next/cache', () => ({ refresh: () => undefined }));

const KATA = 'Ini koperasi sekunder: anggotanya koperasi lain, bukan perorangan.';
const sebab = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? null : hasil.alasan);
const jadikanSekunder = (id: string) =>
  db().koperasi.update({ where: { id }, data: { bentuk: 'SEKUNDER_KAB_KOTA' } });

/** What a form is answered; an action that succeeds leads away, which is an error here. */
async function kirim(aksi: AksiFormulir, isi: Record<string, string>): Promise<KeadaanFormulir> {
  const data = new FormData();
  for (const [nama, nilai] of Object.entries(isi)) data.set(nama, nilai);
  return aksi({}, data);
}

async function halaman(siapa: Pelaku, koperasiId: string, langkah?: string): Promise<string> {
  sesi.pelaku = siapa;
  const searchParams = Promise.resolve({ koperasi: koperasiId, ...(langkah ? { langkah } : {}) });
  const isi = await AjukanPermohonanPage({ params: Promise.resolve({}), searchParams });
  return renderToStaticMarkup(isi);
}

describe('mengajukan ke koperasi sekunder', () => {
  let koperasiId: string;
  beforeEach(async () => {
    koperasiId = await buatKoperasiTujuan({ bentuk: 'SEKUNDER_KAB_KOTA' });
  });

  test.each([undefined, 'berkas', 'kirim'])(
    'halamannya menjelaskan dan menunjuk koperasi primer, langkah %s',
    async (langkah) => {
      const html = await halaman((await buatPemohon()).akun, koperasiId, langkah);
      expect(html).toContain(KATA);
      expect(html).toContain('href="/koperasi?menerima=ya"');
      expect(html).toContain('Pilih koperasi primer');
      expect(html).not.toContain('<form');
    },
  );

  test('yang belum mengisi data diri tidak disuruh mengisinya dahulu', async () => {
    const akun = await buatPelaku('PEMILIK');
    const html = await halaman(akun, koperasiId);
    expect(html).toContain(KATA);
    expect(html).not.toContain('Lengkapi data diri');
    expect((await kirim(ingatNiatAction, { koperasiId })).pesan).toContain(KATA);
    expect(await bacaDraf(hak(akun, 'permohonan:ajukan'), JENIS_DRAF, koperasiId)).toBeNull();
  });

  test('langkah pertama tidak disimpan, dan yang diketik kembali', async () => {
    const { akun } = await buatPemohon();
    sesi.pelaku = akun;
    const jawaban = await kirim(simpanIsianPermohonanAction, {
      koperasiId,
      versi: 'a'.repeat(40),
      alasan: 'Ingin menabung.',
    });
    expect(jawaban.pesan).toContain(KATA);
    expect(jawaban.nilai).toMatchObject({ alasan: 'Ingin menabung.' });
    expect(await bacaDraf(hak(akun, 'permohonan:ajukan'), JENIS_DRAF, koperasiId)).toBeNull();
  });

  test('pengirimannya ditolak', async () => {
    const pemohon = await buatPemohon();
    expect(sebab(await ajukan(pemohon, koperasiId))).toBe('ANGGOTANYA_KOPERASI');
    expect(await db().permohonan.count({ where: { koperasiId } })).toBe(0);
  });
});

describe('permohonan dari sebelumnya', () => {
  async function diajukan() {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    return { koperasiId, pengurus, pemohon, id };
  }
  const status = async (id: string) =>
    (await db().permohonan.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;

  test('tidak diterima dan tidak ditanya, dengan kata yang jelas; menolak tetap dapat', async () => {
    const { koperasiId, pengurus, id } = await diajukan();
    await jadikanSekunder(koperasiId);
    expect(sebab(await terima(pengurus, id))).toBe('ANGGOTANYA_KOPERASI');
    const by = hak(pengurus, 'permohonan:putuskan');
    const tanya = await jalankan((tx) =>
      tanyaPemohon(tx, by, { id, versi: 1, pertanyaan: 'Apa usahanya?' }),
    );
    expect(sebab(tanya)).toBe('ANGGOTANYA_KOPERASI');
    sesi.pelaku = pengurus;
    const isi = { id, versi: '1', keputusan: 'terima' };
    expect((await kirim(putuskanPermohonanAction, isi)).pesan).toContain('koperasi sekunder');
    expect(await jumlahAudit(id)).toBe(1);
    pasti(
      await jalankan((tx) =>
        tolakPermohonan(tx, by, { id, versi: 1, alasan: 'Anggota kami koperasi.' }),
      ),
    );
    expect(await status(id)).toBe('DITOLAK');
  });

  test('pembayaran yang diterima lebih dahulu tidak dicatat; pemohon dapat menariknya', async () => {
    const { koperasiId, pengurus, pemohon, id } = await diajukan();
    pasti(await terima(pengurus, id));
    await jadikanSekunder(koperasiId);
    expect(sebab(await bayar(pengurus, id))).toBe('ANGGOTANYA_KOPERASI');
    sesi.pelaku = pengurus;
    const isi = { id, versi: '2', jumlah: '100000', tanggalBayar: hariIni(), caraBayar: 'TUNAI' };
    expect((await kirim(catatPembayaranAction, isi)).pesan).toContain('koperasi sekunder');
    expect(await hitungan(koperasiId)).toMatchObject({ tercatat: 0, sebenarnya: 0, nomor: [] });
    const by = hak(pemohon.akun, 'permohonan:tarik');
    pasti(await jalankan((tx) => tarikPermohonan(tx, by, { id, versi: 2 })));
    expect(await status(id)).toBe('DITARIK');
  });

  test('halaman mulai pemohon tidak lagi menyuruhnya membayar', async () => {
    const { koperasiId, pengurus, pemohon, id } = await diajukan();
    pasti(await terima(pengurus, id));
    const perluBayar = async () =>
      (await tugasMenunggu(hak(pemohon.akun, 'akun:sendiri'))).find(
        ({ label }) => label === 'Bayar simpanan pokok',
      )?.jumlah ?? 0;
    expect(await perluBayar()).toBe(1);
    await jadikanSekunder(koperasiId);
    expect(await perluBayar()).toBe(0);
  });

  test('halamannya hanya menawarkan menolak, dan kedua pihak membaca sebabnya', async () => {
    const { koperasiId, pengurus, pemohon, id } = await diajukan();
    pasti(await terima(pengurus, id));
    await jadikanSekunder(koperasiId);
    const [milikPengurus, milikPemohon] = await Promise.all(
      [pengurus, pemohon.akun].map((siapa) => bacaPermohonan(hak(siapa, 'permohonan:baca'), id)),
    );
    if (!milikPengurus || !milikPemohon) throw new Error('Tidak ada');
    expect(milikPengurus.tindakan.koperasi).toEqual(['batalkan']);
    const bagiPengurus = renderToStaticMarkup(
      <KoperasiTanpaAnggotaBaru permohonan={milikPengurus} />,
    );
    expect(bagiPengurus).toContain('koperasi sekunder');
    expect(bagiPengurus).toContain('kembalikan uangnya');
    const bagiPemohon = renderToStaticMarkup(<LangkahBerikutnya permohonan={milikPemohon} />);
    expect(bagiPemohon).toContain('Jangan membayar simpanan pokok');
    expect(bagiPemohon).toContain('koperasi primer');
  });
});

describe('buku koperasi sekunder', () => {
  /** A sekunder with so many koperasi as members, and a person who joined before anybody refused it. */
  async function sekunderBeranggota(jumlah = 2) {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const orang = await buatPemohon();
    await buatAnggota(orang, koperasiId, pengurus);
    await jadikanSekunder(koperasiId);
    const anggota = await Promise.all(Array.from({ length: jumlah }, () => buatKoperasiTujuan()));
    const hari = tanggalDb('2026-03-05');
    await db().anggotaSekunder.createMany({
      data: anggota.map((anggotaKoperasiId, ke) => ({
        id: uuidv7(),
        koperasiId,
        anggotaKoperasiId,
        nomorAnggota: 2 + ke,
        tanggalMasuk: hari,
        simpananPokok: 5_000_000n,
        tanggalBayar: hari,
      })),
    });
    const nama = async (id: string) =>
      (await db().koperasi.findUniqueOrThrow({ where: { id }, select: { nama: true } })).nama;
    const { nama: namaOrang } = await db().pelakuUsaha.findUniqueOrThrow({
      where: { id: orang.pelakuUsahaId },
      select: { nama: true },
    });
    return {
      koperasiId,
      pengurus,
      namaOrang,
      nama: await nama(koperasiId),
      anggota: await Promise.all(anggota.map(nama)),
    };
  }

  async function buku(siapa: Pelaku, id: string): Promise<string> {
    sesi.pelaku = siapa;
    const isi = await loadBuku(id, {});
    return renderToStaticMarkup(<IsiBuku buku={isi} />);
  }

  test('unduhannya memuat koperasi anggotanya seperti di halamannya, bukan orang', async () => {
    const { koperasiId, pengurus, namaOrang, nama, anggota } = await sekunderBeranggota();
    const html = await buku(pengurus, koperasiId);
    for (const satu of anggota) expect(html).toContain(satu);
    const jawaban = await bacaEksporAnggota(
      new Request(`http://localhost:3000/api/ekspor/anggota?koperasi=${koperasiId}&status=KELUAR`),
    );
    expect(jawaban.status).toBe(200);
    const isi = await jawaban.text();
    expect(isi).not.toContain(namaOrang);
    const [kepala, ...baris] = isi
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    expect(kepala).toBe(
      'Koperasi;Nomor anggota;Koperasi anggota;Tanggal masuk;Simpanan pokok (Rp);Tanggal bayar',
    );
    expect(baris).toEqual(
      anggota.map((satu, ke) => `${nama};${2 + ke};${satu};2026-03-05;5000000;2026-03-05`),
    );
    expect(await jumlahAudit(koperasiId, 'anggota.ekspor')).toBe(1);
  });

  test('orang yang tercatat dari sebelumnya tidak hilang dari halamannya', async () => {
    for (const jumlah of [0, 1]) {
      const { koperasiId, pengurus, namaOrang, anggota } = await sekunderBeranggota(jumlah);
      const html = await buku(pengurus, koperasiId);
      expect(html).toContain(anggota[0] ?? 'Belum ada koperasi anggota');
      expect(html).toContain('Orang yang tercatat sebelumnya');
      expect(html).toContain(namaOrang);
    }
  });

  test('tanpa orang dari sebelumnya halamannya hanya memuat koperasi', async () => {
    const koperasiId = await buatKoperasiTujuan({ bentuk: 'SEKUNDER_KAB_KOTA' });
    const html = await buku(await buatPengurus(koperasiId), koperasiId);
    expect(html).toContain('Belum ada koperasi anggota');
    expect(html).not.toContain('<form');
  });

  test('buku koperasi primer tetap memuat orangnya', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const { nomorAnggota } = await buatAnggota(await buatPemohon(), koperasiId, pengurus);
    sesi.pelaku = pengurus;
    const isi = await loadBuku(koperasiId, {});
    expect(isi.halaman.baris.map((satu) => satu.nomorAnggota)).toEqual([nomorAnggota]);
  });

  test('profil publik menghitung koperasi anggotanya, bukan orang di laporannya', async () => {
    for (const [jumlah, harap] of [
      [2, { jumlah: 2, tahunBuku: null }],
      [0, null],
    ] as const) {
      const { koperasiId } = await sekunderBeranggota(jumlah);
      await db().laporanTahunan.create({
        data: {
          koperasiId,
          tahunBuku: 2025,
          anggotaLaki: 40,
          anggotaPerempuan: 15,
          status: 'TERVERIFIKASI',
          diajukanPada: new Date(),
          diputuskanPada: new Date(),
        },
      });
      const profil = await profilKoperasiPublik(wewenangPublik('uji'), koperasiId);
      expect(profil?.anggota).toEqual(harap);
    }
  });
});

describe('basis data', () => {
  test('perorangan tidak masuk ke buku koperasi sekunder lewat jalan mana pun', async () => {
    const [{ pelakuUsahaId }, sekunder, primer] = await Promise.all([
      buatPemohon(),
      buatKoperasiTujuan({ bentuk: 'SEKUNDER_NASIONAL' }),
      buatKoperasiTujuan(),
    ]);
    const hari = tanggalDb(hariIni());
    const baris = {
      pelakuUsahaId,
      nomorAnggota: 1,
      nama: 'Ani Uji',
      tanggalMasuk: hari,
      simpananPokok: 1n,
      tanggalBayar: hari,
    };
    const tulis = (koperasiId: string) =>
      db().anggota.create({ data: { id: uuidv7(), koperasiId, ...baris } });
    await expect(tulis(sekunder)).rejects.toThrow('koperasi sekunder tidak beranggotakan orang');
    const { id } = await tulis(primer);
    const pindah = db().anggota.update({ where: { id }, data: { koperasiId: sekunder } });
    await expect(pindah).rejects.toThrow('koperasi sekunder tidak beranggotakan orang');
  });

  test('yang tercatat dari sebelumnya tetap dapat dicatat keluar', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const { anggotaId } = await buatAnggota(await buatPemohon(), koperasiId, pengurus);
    await jadikanSekunder(koperasiId);
    const by = hak(pengurus, 'anggota:catat');
    const keluar = {
      id: anggotaId,
      versi: 1,
      tanggalKeluar: hariIni(),
      alasanKeluar: 'PERMINTAAN_SENDIRI' as const,
    };
    pasti(await jalankan((tx) => keluarkanAnggota(tx, by, keluar)));
    expect(await hitungan(koperasiId)).toMatchObject({ tercatat: 0, sebenarnya: 0 });
  });
});
