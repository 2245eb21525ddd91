import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import DasborPage from '@/app/(publik)/dasbor/page';
import BerandaPage from '@/app/(publik)/page';
import { penilaianMenunggu } from '@/lib/beranda/penilaian/reads';
import { loadDaftarPublik } from '@/lib/koperasi/publik/loaders';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { daftarPerluDinilai } from '@/lib/penilaian/antrean/perlu-dinilai/reads';
import { daftarAntrean, hitungAntrean } from '@/lib/penilaian/antrean/reads';
import { saringPenilaianSchema } from '@/lib/penilaian/antrean/schema';
import { hariIni } from '@/lib/platform/clock';
import { db, tutupDb } from '@/lib/platform/db/client';
import { buatKoperasiPublik } from '../support/pabrik-koperasi-publik';
import {
  buatAjuan,
  buatDisetujui,
  buatDraf,
  buatKoperasi,
  buatLepas,
  buatPelaku,
  hak,
} from '../support/pabrik-penilaian';

// There is no running request here.
vi.mock('@/lib/platform/permintaan', () => ({
  permintaan: async () => ({ id: 'uji', ip: '203.0.113.9', peramban: 'uji' }),
}));
afterAll(tutupDb);

const paramDari = (href: string) =>
  Object.fromEntries(new URL(href.replaceAll('&amp;', '&'), 'http://uji').searchParams);

/** The figures that lead to the list of koperasi, as a reader sees them. */
function angkaBertaut(halaman: ReactElement) {
  const html = renderToStaticMarkup(halaman);
  const pola =
    /href="(\/koperasi[^"]*)"[^>]*>(Koperasi [^<]+)<\/a><\/p><p class="angka-nilai">([\d.]+)</g;
  return [...html.matchAll(pola)].map(([, href = '', label = '', nilai = '']) => ({
    label,
    param: paramDari(href),
    nilai: Number(nilai.replaceAll('.', '')),
  }));
}

describe('angka koperasi dan daftar yang dibukanya', () => {
  beforeAll(async () => {
    const sehat = { kategoriKesehatan: 'SEHAT', penilaianTahunBuku: 2025 } as const;
    const tidur = { status: 'TIDAK_AKTIF', alasanTidakAktif: 'Uji' } as const;
    await buatKoperasiPublik({ nama: 'Koperasi Angka Sehat Uji', ...sehat });
    await buatKoperasiPublik({ nama: 'Koperasi Angka Sehat Tidur Uji', ...sehat, ...tidur });
    await buatKoperasiPublik({ nama: 'Koperasi Angka Tidur Uji', ...tidur });
    await buatKoperasiPublik({ nama: 'Koperasi Angka Uji' });
  });

  test.each([
    ['beranda', () => BerandaPage()],
    ['dasbor', () => DasborPage()],
  ])('%s: sama', async (_, halaman) => {
    const angka = angkaBertaut(await halaman());
    expect(angka.map(({ label }) => label)).toEqual(['Koperasi terdaftar', 'Koperasi sehat']);
    for (const { param, nilai } of angka) {
      const { jumlah, pesanSaringan } = await loadDaftarPublik(param);
      expect(pesanSaringan).toBeNull();
      expect(jumlah).toBe(nilai);
    }
  });

  test('tanpa diminta, yang tidak aktif tidak ada di daftar', async () => {
    const aktif = await loadDaftarPublik({ cari: 'Angka Uji' });
    const semua = await loadDaftarPublik({ cari: 'Angka Uji', status: 'semua' });
    expect([aktif.jumlah, semua.jumlah]).toEqual([2, 4]);
    expect(semua.halaman.baris.filter(({ status }) => status === 'TIDAK_AKTIF')).toHaveLength(2);
  });
});

describe('kartu pekerjaan penilai dan daftar yang dibukanya', () => {
  test('setiap kartu membuka daftar yang jumlahnya sama', async () => {
    const [penilai, lain] = [await buatPelaku(['PENILAI']), await buatPelaku(['PENILAI'])];
    const tahunBuku = tahunBukuTertutup(hariIni());
    const lama = await buatKoperasi({ tanggalBadanHukum: new Date('2020-01-01') });
    const draf = await buatKoperasi();
    await buatDraf(penilai, draf, { tahunBuku });
    await buatDraf(penilai, lama, { tahunBuku: tahunBuku - 1 });
    await buatDraf(lain, await buatKoperasi(), { tahunBuku });
    const diajukan = await buatKoperasi();
    await buatAjuan(penilai, diajukan, { tahunBuku });
    const disetujui = await buatKoperasi();
    await buatDisetujui(penilai, disetujui, { tahunBuku });
    // Founded after the book year: it owes nothing.
    await buatKoperasi({ tanggalBadanHukum: new Date(`${tahunBuku + 1}-01-02`) });

    const baca = hak(penilai, 'penilaian:baca');
    const tugas = await penilaianMenunggu(penilai);
    expect(new Set(tugas.map(({ href }) => href)).size).toBe(tugas.length);
    for (const { href, jumlah } of tugas) {
      const saring = saringPenilaianSchema.parse(paramDari(href));
      const antrean = saring.antrean ?? 'jatuh-tempo';
      expect((await hitungAntrean(baca, saring))[antrean]).toBe(jumlah);
      if (antrean !== 'jatuh-tempo') {
        expect((await daftarAntrean(baca, antrean, saring)).baris).toHaveLength(jumlah);
      }
    }
    expect(tugas.find(({ label }) => label === 'Draf penilaian Anda')?.jumlah).toBe(2);

    const belum = saringPenilaianSchema.parse({ proses: 'belum', cari: 'Koperasi Uji Penilaian' });
    const id = (await daftarPerluDinilai(baca, belum)).baris.map(({ koperasi }) => koperasi.id);
    expect(id).toEqual(expect.arrayContaining([lama, draf]));
    for (const ada of [diajukan, disetujui]) expect(id).not.toContain(ada);
  });
});

test('kartu tanggapan petugas menghitung dan membuka yang tanpa akun saja', async () => {
  const [penilai, petugas] = [await buatPelaku(['PENILAI']), await buatPelaku(['PETUGAS'])];
  const berakun = await buatKoperasi();
  const pengurus = await buatPelaku(['PENGURUS'], { koperasiId: berakun });
  await db().pengguna.update({
    where: { id: pengurus.penggunaId },
    data: { surelTerverifikasiPada: new Date() },
  });
  const milikBerakun = await buatLepas(penilai, berakun);
  // An account that was switched off answers nothing.
  const dimatikan = await buatKoperasi();
  const { penggunaId } = await buatPelaku(['PENGURUS'], { koperasiId: dimatikan });
  await db().pengguna.update({
    where: { id: penggunaId },
    data: { surelTerverifikasiPada: new Date(), dinonaktifkanPada: new Date() },
  });
  const tanpa = [
    await buatLepas(penilai, await buatKoperasi()),
    await buatLepas(penilai, dimatikan),
  ];

  const kartu = (await penilaianMenunggu(petugas)).find(({ label }) =>
    label.includes('tanpa akun'),
  );
  const saring = saringPenilaianSchema.parse(paramDari(kartu?.href ?? ''));
  const baca = hak(petugas, 'penilaian:baca');
  const daftar = (await daftarAntrean(baca, 'tanggapan', saring)).baris.map(({ id }) => id);
  expect(daftar).toHaveLength(kartu?.jumlah ?? -1);
  expect((await hitungAntrean(baca, saring)).tanggapan).toBe(kartu?.jumlah);
  expect(daftar).toEqual(expect.arrayContaining(tanpa.map(({ id }) => id)));
  expect(daftar).not.toContain(milikBerakun.id);
});
