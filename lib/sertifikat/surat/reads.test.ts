import { describe, expect, it } from 'vitest';
import { bacaPdf, bacaQr, bagianGelap, bertumpuk, gambarPdf, kotakTeks } from '@/tests/support/pdf';
import type { IsiSurat } from '../types';
import { gambarSurat } from './reads';

const KODE = '7K3M9QXD7K3M9QXD7K3M9QXD7K3M';
const CONTOH: IsiSurat = {
  kop: ['Pemerintah Kota Depok', 'Dinas Koperasi dan Usaha Mikro', 'Jalan Margonda Raya, Depok'],
  judul: 'Sertifikat Hasil Penilaian Kesehatan Koperasi',
  nomor: '500.3.10/0007/SHPK-DKUM/XI/2026',
  kode: KODE,
  alamatVerifikasi: `https://sinergi.contoh.test/verifikasi/${KODE}`,
  koperasi: {
    nama: 'Koperasi Simpan Pinjam Contoh Makmur',
    jenis: 'Simpan pinjam',
    nomorBadanHukum: 'AHU-9000012.AH.01.26.TAHUN 2021',
    tanggalBadanHukum: '2021-05-12',
    nomorIndukKoperasi: '3276010900012',
    alamat: 'Jalan Melati Contoh Nomor 12, Kelurahan Beji, Kecamatan Beji, Kota Depok 16421',
  },
  tahunBuku: 2025,
  aturan: { versi: 'KKPKK-2021', sumber: 'Permenkop UKM 9/2020' },
  aspek: [
    { kode: 'TK', nama: 'Tata kelola', bobot: '30', persen: '79.999999', tertimbang: '23.9999997' },
    { kode: 'PR', nama: 'Profil risiko', bobot: '15', persen: '80', tertimbang: '12' },
    { kode: 'KK', nama: 'Kinerja keuangan', bobot: '40', persen: '80', tertimbang: '32' },
    { kode: 'MD', nama: 'Permodalan', bobot: '15', persen: '80', tertimbang: '12' },
  ],
  total: '79.9999997',
  predikat: 'Cukup sehat',
  kategori: 'Cukup sehat',
  tempat: 'Depok',
  tanggal: '2026-11-26',
  berlakuHingga: '2027-11-26',
  masaBelumDikonfirmasi: true,
  penandaTangan: { jabatan: 'Kepala Dinas', nama: 'Pejabat Contoh', nip: '000000000000000000' },
  kunciId: 's1',
  terbitPada: new Date('2026-11-26T03:00:00Z'),
  rekaan: false,
};

describe('the letter on paper', () => {
  it('says all of it, once, on one A4 sheet', async () => {
    const { halaman, ukuran, teks } = await bacaPdf(await gambarSurat(CONTOH));
    expect(halaman).toBe(1);
    expect([Math.round(ukuran.width), Math.round(ukuran.height)]).toEqual([595, 842]);
    for (const bagian of [
      'PEMERINTAH KOTA DEPOK',
      'SERTIFIKAT HASIL PENILAIAN KESEHATAN KOPERASI',
      'Nomor: 500.3.10/0007/SHPK-DKUM/XI/2026',
      'Koperasi Simpan Pinjam Contoh Makmur',
      'AHU-9000012.AH.01.26.TAHUN 2021, 12 Mei 2021',
      '3276010900012',
      'Cukup sehat',
      'Depok, 26 November 2026',
      'berlaku sampai 26 November 2027',
      'belum ditetapkan',
      'Pejabat Contoh',
      'NIP 000000000000000000',
      'Permenkop UKM 9/2020',
    ]) {
      expect(teks).toContain(bagian);
    }
    expect(teks).not.toContain('mode demo');
  });

  it('never shows a total that reads like the next predikat, and every digit somewhere', async () => {
    const { teks } = await bacaPdf(await gambarSurat(CONTOH));
    expect(teks).toContain('79,99');
    expect(teks).toContain('Total lengkap 79,9999997');
    expect(teks).toContain('79,9999 %');
    expect(teks).toContain('23,9999');
    expect(teks).not.toMatch(/\b80,00\b|79,99999997/);
  });

  it('looks like something, and a telephone reads its QR code', async () => {
    const gambar = await gambarPdf(await gambarSurat(CONTOH), 2);
    expect(bagianGelap(gambar)).toBeGreaterThan(0.02);
    expect(bagianGelap(gambar)).toBeLessThan(0.2);
    expect(bacaQr(gambar)).toBe(CONTOH.alamatVerifikasi);
  }, 60_000);

  it.each([
    ['as usual', {}],
    ['invented', { rekaan: true }],
    [
      'with a very long name and address',
      {
        koperasi: {
          ...CONTOH.koperasi,
          nama: `Koperasi Konsumen Pegawai Republik Indonesia ${'Kecamatan Sukmajaya dan Sekitarnya '.repeat(4)}`,
          alamat: `Jalan ${'Kemakmuran Raya Blok Anggrek '.repeat(8)}Nomor 117`,
        },
      },
    ],
    [
      'with an unbroken name and a long predikat',
      {
        predikat: 'Dalam pengawasan khusus',
        kategori: 'Tidak sehat',
        koperasi: { ...CONTOH.koperasi, nama: 'Koperasi'.repeat(24) },
      },
    ],
    [
      'with a long letterhead, office and signatory',
      {
        kop: [...CONTOH.kop, 'Telepon 021-0000000', 'Surel dinas@contoh.test, laman contoh.test'],
        penandaTangan: {
          jabatan: 'Kepala Dinas Koperasi dan Usaha Mikro Kota Depok selaku pejabat pembina',
          nama: 'Dr. H. Nama Yang Panjang Sekali Bergelar, S.E., M.Si., M.M.',
          nip: '197001011995031001',
        },
      },
    ],
    [
      'with far too much for one sheet',
      {
        kop: [...CONTOH.kop, ...CONTOH.kop, ...CONTOH.kop],
        koperasi: { ...CONTOH.koperasi, nama: 'Koperasi Serba Usaha Sangat Panjang '.repeat(9) },
      },
    ],
  ] as const)(
    '%s: nothing lies over anything else or beyond the edge',
    async (_, ubah) => {
      const pdf = await gambarSurat({ ...CONTOH, ...ubah });
      const kotak = await kotakTeks(pdf);
      expect(bertumpuk(kotak)).toEqual([]);
      for (const { teks, kiri, kanan, atas, bawah } of kotak) {
        expect(kiri, teks).toBeGreaterThanOrEqual(40);
        expect(kanan, teks).toBeLessThanOrEqual(595.28 - 40);
        expect(atas, teks).toBeGreaterThanOrEqual(4);
        expect(bawah, teks).toBeLessThanOrEqual(841.89 - 14);
      }
      // The QR code stands free of the writing beside it.
      expect(bacaQr(await gambarPdf(pdf, 2, (await bacaPdf(pdf)).halaman))).toBe(
        CONTOH.alamatVerifikasi,
      );
    },
    60_000,
  );

  it('is tagged, in Indonesian, with a title and its typefaces inside', async () => {
    const pdf = await gambarSurat(CONTOH);
    const { bertanda, peran, info, tautan } = await bacaPdf(pdf);
    const naskah = pdf.toString('latin1');
    expect(bertanda).toBe(true);
    expect(info).toMatchObject({ Language: 'id-ID', Keywords: KODE });
    expect(info.Title).toContain('Koperasi Simpan Pinjam Contoh Makmur');
    expect(naskah).toMatch(/\/Lang \(id-ID\)/);
    expect(naskah).toContain('pdfuaid');
    expect(peran.filter((satu) => satu === 'H1')).toHaveLength(1);
    expect(peran.filter((satu) => satu === 'TH')).toHaveLength(8);
    expect(peran.filter((satu) => satu === 'TD')).toHaveLength(12);
    for (const unsur of ['Document', 'L', 'LI', 'LBody', 'Table', 'TR', 'Figure', 'Link']) {
      expect(peran).toContain(unsur);
    }
    expect(tautan).toContain(CONTOH.alamatVerifikasi);
    const huruf = [...naskah.matchAll(/\/FontName \/([A-Z]{6}\+\S+)/g)].map(([, nama]) => nama);
    expect(huruf.length).toBeGreaterThanOrEqual(2);
    expect(naskah.match(/\/FontFile2/g)).toHaveLength(huruf.length);
  });

  it('is the same file for the same letter', async () => {
    expect((await gambarSurat(CONTOH)).equals(await gambarSurat(CONTOH))).toBe(true);
  });

  it('says of itself that it is invented when it is', async () => {
    const { teks } = await bacaPdf(await gambarSurat({ ...CONTOH, rekaan: true }));
    expect(teks).toContain('Data rekaan, bukan surat resmi');
  });

  it('stands without signatory, numbers and limit, and with signs that the typeface lacks', async () => {
    const { teks, halaman } = await bacaPdf(
      await gambarSurat({
        ...CONTOH,
        koperasi: {
          ...CONTOH.koperasi,
          nama: 'Koperasi Šehat Ştar 漢 “Jaya”',
          nomorBadanHukum: null,
          nomorIndukKoperasi: null,
        },
        berlakuHingga: null,
        penandaTangan: { jabatan: 'Kepala Dinas', nama: '', nip: '' },
      }),
    );
    expect(halaman).toBe(1);
    expect(teks).toContain('Sehat Star ? “Jaya”');
    expect(teks).toContain('Belum ada');
    expect(teks).toContain('berlaku selama tidak digantikan atau dicabut');
    expect(teks).not.toContain('NIP');
  });

  it('goes on to a second sheet instead of running into its foot', async () => {
    const panjang = 'Koperasi dengan nama yang sangat panjang sekali '.repeat(8);
    const aspek = Array.from({ length: 10 }, (_, i) => ({
      ...(CONTOH.aspek[0] as IsiSurat['aspek'][number]),
      kode: `A${i}`,
    }));
    const isi = { ...CONTOH, aspek, koperasi: { ...CONTOH.koperasi, nama: panjang } };
    const pdf = await gambarSurat({ ...isi, kop: [...CONTOH.kop, ...CONTOH.kop] });
    expect((await bacaPdf(pdf)).halaman).toBe(2);
    const lembar = (await kotakTeks(pdf)).filter((satu) => satu.halaman === 2);
    const kata = lembar.map(({ teks }) => teks).join(' ');
    expect(kata).toContain(`Lanjutan ${CONTOH.judul} nomor ${CONTOH.nomor}`);
    expect(kata).toContain('Lembar 2 dari 2');
  });

  it('takes the room between its parts before it takes another sheet', async () => {
    const nama = 'Koperasi Konsumen Pegawai Republik Indonesia Kecamatan Sukmajaya '.repeat(3);
    const alamat = `Jalan ${'Kemakmuran Raya Blok Anggrek '.repeat(7)}Nomor 117`;
    const pdf = await gambarSurat({ ...CONTOH, koperasi: { ...CONTOH.koperasi, nama, alamat } });
    expect((await bacaPdf(pdf)).halaman).toBe(1);
  });
});
