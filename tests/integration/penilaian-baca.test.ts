import { beforeAll, describe, expect, it } from 'vitest';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { daftarPerluDinilai } from '@/lib/penilaian/antrean/perlu-dinilai/reads';
import { daftarAntrean, hitungAntrean } from '@/lib/penilaian/antrean/reads';
import { saringPenilaianSchema } from '@/lib/penilaian/antrean/schema';
import { bacaPenilaian, riwayatPenilaian, riwayatPenilaianPublik } from '@/lib/penilaian/reads';
import { type Pelaku, wewenang, wewenangPublik } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import {
  buatAjuan,
  buatDisetujui,
  buatDraf,
  buatKoperasi,
  buatPelaku,
  hak,
  semuaAspek,
} from '../support/pabrik-penilaian';

type Orang = Pelaku & { penggunaId: string };
let penilai: Orang;
let kabid: Orang;
const saring = (isi: Record<string, string> = {}) => saringPenilaianSchema.parse(isi);

const disetujui = async (koperasiId: string, isi: Parameters<typeof buatDisetujui>[2] = {}) =>
  (await buatDisetujui(penilai, koperasiId, isi)).id;

beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
  kabid = await buatPelaku(['KEPALA_BIDANG']);
});

describe('who reads what', () => {
  it('shows a pengurus only approved results of the own koperasi, without the office’s papers', async () => {
    const milik = await buatKoperasi();
    const asing = await buatKoperasi();
    const pengurus = hak(await buatPelaku(['PENGURUS'], { koperasiId: milik }), 'penilaian:baca');
    const lama = await disetujui(milik, { ...semuaAspek('85'), catatan: 'Rahasia dinas' });
    const baru = await disetujui(milik, semuaAspek('70'));
    const draf = await buatDraf(penilai, milik, { tahunBuku: 2023 });
    const lain = await disetujui(asing);
    expect((await riwayatPenilaian(pengurus, milik)).map((satu) => satu.id)).toEqual([baru]);
    expect(await riwayatPenilaian(pengurus, asing)).toEqual([]);
    for (const id of [draf, lama, lain]) expect(await bacaPenilaian(pengurus, id)).toBeNull();
    const terbaca = await bacaPenilaian(pengurus, baru);
    expect(terbaca).toMatchObject({ kerja: null, hasil: { total: '70', kategori: 'CUKUP_SEHAT' } });
    expect(JSON.stringify(terbaca)).not.toMatch(/kertas-kerja|Rahasia|PENILAI/);
  });

  it('shows the office the worksheet, the preparer, other years and what would be superseded', async () => {
    const koperasiId = await buatKoperasi();
    const lama = await disetujui(koperasiId, { tahunBuku: 2023, ...semuaAspek('60') });
    const kini = await disetujui(koperasiId, { tahunBuku: 2024 });
    const { id } = await buatAjuan(penilai, koperasiId, { tahunBuku: 2024 });
    const terbaca = await bacaPenilaian(hak(kabid, 'penilaian:baca'), id);
    expect(terbaca?.kerja).toMatchObject({
      penyusun: penilai.nama,
      kertasKerja: { namaAsli: 'kertas-kerja.pdf' },
    });
    expect(terbaca?.tahunLain.map((satu) => satu.id)).toEqual([lama]);
    expect(terbaca?.akanDigantikan?.id).toBe(kini);
    expect(terbaca?.aspek.map((satu) => [satu.kode, satu.bobot, satu.tertimbang])).toEqual([
      ['TK', '30', '27.7941177'],
      ['PR', '15', '12.6785715'],
      ['KK', '40', '28.3333332'],
      ['MD', '15', '12.1875'],
    ]);
  });

  it('gives Dekranasda, owners and the admin nothing', async () => {
    for (const peran of ['DEKRANASDA', 'PEMILIK', 'ADMIN', 'PETUGAS_KELURAHAN'] as const) {
      const orang = await buatPelaku([peran]);
      expect(wewenang(orang, 'penilaian:baca')).toBeNull();
      expect(wewenang(orang, 'penilaian:susun')).toBeNull();
      expect(wewenang(orang, 'penilaian:putuskan')).toBeNull();
    }
  });

  it('gives the public category, predikat, book year and date of approved ones, nothing else', async () => {
    const koperasiId = await buatKoperasi();
    await disetujui(koperasiId, { tahunBuku: 2023, ...semuaAspek('65.98') });
    await disetujui(koperasiId, semuaAspek('85'));
    await disetujui(koperasiId, semuaAspek('79.999999'));
    await buatDraf(penilai, koperasiId, { tahunBuku: 2022 });
    const publik = await riwayatPenilaianPublik(wewenangPublik('uji'), koperasiId);
    expect(publik.map(({ tanggal, ...sisa }) => sisa)).toEqual([
      { tahunBuku: 2024, kategori: 'CUKUP_SEHAT', predikat: 'CUKUP_SEHAT' },
      { tahunBuku: 2023, kategori: 'TIDAK_SEHAT', predikat: 'DALAM_PENGAWASAN' },
    ]);
    expect(publik.every((satu) => satu.tanggal instanceof Date)).toBe(true);
  });
});

describe('queues', () => {
  it('pages through all that wait, oldest first, forwards and back', async () => {
    const by = hak(kabid, 'penilaian:baca');
    const tanda = 'Antrean Panjang';
    const id: string[] = [];
    for (let i = 0; i < 28; i += 1) {
      const koperasiId = await buatKoperasi({ nama: `Koperasi ${tanda} ${i}` });
      id.push((await buatAjuan(penilai, koperasiId)).id);
    }
    // Several with the very same moment: the id decides between them.
    await db().penilaian.updateMany({
      where: { id: { in: id.slice(20) } },
      data: { diajukanPada: new Date('2026-01-01T00:00:00Z') },
    });
    const urut = [...id.slice(20), ...id.slice(0, 20)];
    const cari = tanda.toLowerCase();
    const satu = await daftarAntrean(by, 'menunggu', saring({ cari }));
    expect(satu.baris.map((b) => b.id)).toEqual(urut.slice(0, 25));
    expect(satu.sebelum).toBeNull();
    const dua = await daftarAntrean(by, 'menunggu', saring({ cari, setelah: satu.setelah ?? '' }));
    expect(dua.baris.map((b) => b.id)).toEqual(urut.slice(25));
    expect(dua.setelah).toBeNull();
    const balik = await daftarAntrean(by, 'menunggu', saring({ cari, sebelum: dua.sebelum ?? '' }));
    expect(balik.baris.map((b) => b.id)).toEqual(urut.slice(0, 25));
    expect((await hitungAntrean(by, saring({ cari }))).menunggu).toBe(28);
  });

  it('lists active koperasi that owe the last closed book year, until it is approved', async () => {
    const by = hak(penilai, 'penilaian:baca');
    const tahunBuku = tahunBukuTertutup(hariIni());
    const nama = (apa: string) => `Koperasi Tenggat ${apa}`;
    const belum = await buatKoperasi({ nama: nama('A belum') });
    const sudah = await buatKoperasi({ nama: nama('B sudah') });
    const menunggu = await buatKoperasi({ nama: nama('C menunggu') });
    await buatKoperasi({ nama: nama('D tidak aktif'), status: 'TIDAK_AKTIF' });
    await buatKoperasi({
      nama: nama('E baru berdiri'),
      tanggalBadanHukum: new Date(`${tahunBuku + 1}-01-01T00:00:00Z`),
    });
    const lama = await buatKoperasi({
      nama: nama('F tahun lalu saja'),
      tanggalBadanHukum: new Date(`${tahunBuku}-12-31T00:00:00Z`),
    });
    await disetujui(sudah, { tahunBuku });
    await buatAjuan(penilai, menunggu, { tahunBuku });
    await disetujui(lama, { tahunBuku: tahunBuku - 1, konfirmasiPeringatan: true });
    const { baris } = await daftarPerluDinilai(by, saring({ cari: 'tenggat' }));
    expect(baris.map((satu) => [satu.koperasi.id, satu.berjalan?.status ?? null])).toEqual([
      [belum, null],
      [menunggu, 'DIAJUKAN'],
      [lama, null],
    ]);
  });

  it('filters, and takes odd addresses for no filter at all', async () => {
    const by = hak(penilai, 'penilaian:baca');
    const rekan = await buatPelaku(['PENILAI']);
    const koperasiId = await buatKoperasi({ nama: 'Koperasi Saringan 100%_\\' });
    const milik = await buatDraf(penilai, koperasiId);
    await buatDraf(rekan, koperasiId, { tahunBuku: 2023 });
    const cari = 'saringan 100%_\\';
    const hitung = async (isi: Record<string, string>) =>
      (await daftarAntrean(by, 'draf', saring({ cari, ...isi }))).baris.map((satu) => satu.id);
    expect(await hitung({})).toHaveLength(2);
    expect(await hitung({ milik: 'saya' })).toEqual([milik]);
    expect(await hitung({ tahun: '2024' })).toEqual([milik]);
    expect(await hitung({ kecamatan: '32.76.02' })).toEqual([]);
    expect(await hitung({ cari: 'saringan 100__' })).toEqual([]);
    expect(await hitung({ setelah: 'apa saja', tahun: 'x', jenis: 'APA' })).toHaveLength(2);
    expect(await hitung({ sebelum: `${'\u0000'}~${milik}` })).toHaveLength(2);
    expect(await hitung({ setelah: `2026-99-99T00:00:00Z~${milik}` })).toHaveLength(2);
    expect(saring({ cari: '\u0000a' }).cari).toBeUndefined();
  });
});
