import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namaTempat } from '@/lib/wilayah/rules';
import { kalimatTindakan, punyaKata } from './kata/rules';
import { judulPerubahan, keButirRiwayat, perubahanTercatat } from './rules';
import { JENIS_OBJEK } from './schema';

describe('kalimatTindakan', () => {
  it.each([
    ['koperasi.daftar', 'Mendaftarkan koperasi'],
    ['koperasi.ubah-status', 'Mengubah status koperasi'],
    ['usaha.verifikasi', 'Memverifikasi data usaha'],
    ['pengguna.cabut-peran', 'Mencabut peran'],
    ['benda.sulap-besar', 'Melakukan sulap besar pada benda'],
  ])('%s', (tindakan, kalimat) => {
    expect(kalimatTindakan(tindakan)).toBe(kalimat);
  });

  const berkas = readdirSync('lib', { recursive: true, encoding: 'utf8' })
    .filter(
      (nama) => nama.endsWith('.ts') && !nama.includes('.test.') && !nama.includes('generated'),
    )
    .map((nama) => readFileSync(`lib/${nama}`, 'utf8'));

  it('setiap jenis data yang dicatat di kode dapat disaring', () => {
    const jenis = new Set(
      berkas.flatMap((isi) =>
        [...isi.matchAll(/objekJenis: '([a-z_]+)'/g)].map((satu) => satu[1] ?? ''),
      ),
    );
    expect(jenis.size).toBeGreaterThan(20);
    expect([...jenis].filter((satu) => !JENIS_OBJEK.some((ada) => ada === satu))).toEqual([]);
  });

  it('setiap tindakan yang dicatat di kode punya kata', () => {
    const tindakan = new Set(
      berkas.flatMap((isi) =>
        [...isi.matchAll(/tindakan: '([a-z]+\.[a-z-]+)'/g)].map((satu) => satu[1] ?? ''),
      ),
    );
    expect(tindakan.size).toBeGreaterThan(20);
    expect([...tindakan].filter((satu) => !punyaKata(satu))).toEqual([]);
  });
});

describe('perubahanTercatat', () => {
  it('menulis nilai dalam bentuk Indonesia dan membuang pembukuan program', () => {
    expect(
      perubahanTercatat(
        { modalUsaha: '1500000', status: 'PERLU_PERBAIKAN', tanggalRat: '2026-03-01', versi: 1 },
        {
          modalUsaha: '2000000',
          status: 'TERVERIFIKASI',
          tanggalRat: '2026-03-31T00:00:00.000Z',
          versi: 2,
          anggota: true,
        },
      ),
    ).toEqual([
      { label: 'Modal usaha', sebelum: 'Rp1.500.000', sesudah: 'Rp2.000.000' },
      { label: 'Status', sebelum: 'perlu perbaikan', sesudah: 'terverifikasi' },
      { label: 'Tanggal RAT', sebelum: '1 Maret 2026', sesudah: '31 Maret 2026' },
      { label: 'Anggota', sebelum: 'kosong', sesudah: 'ya' },
    ]);
  });

  it('isian koperasi dengan kata formulirnya', () => {
    const sesudah = {
      bentuk: 'PRIMER_KAB_KOTA',
      jenis: 'KONSUMEN',
      kelompok: 1,
      sektorUsaha: 7,
      binaan: 'KAB_KOTA',
      pola: 'KONVENSIONAL',
      statusNomorInduk: 'BELUM_BERSERTIFIKAT',
      punyaUsp: true,
      simpananWajib: '20000',
    };
    expect(
      perubahanTercatat(null, sesudah).map((satu) => `${satu.label}: ${satu.sesudah}`),
    ).toEqual([
      'Bentuk koperasi: Primer Kabupaten/Kota',
      'Jenis: Konsumen',
      'Kelompok koperasi: KUD',
      'Sektor usaha: Perdagangan dan reparasi',
      'Binaan: Kabupaten/Kota',
      'Pola pengelolaan: Konvensional',
      'Sertifikat Nomor Induk Koperasi: Belum bersertifikat',
      'Punya unit simpan pinjam (USP): ya',
      'Simpanan wajib per bulan: Rp20.000',
    ]);
  });

  it('menulis nama, bukan kode', () => {
    const sesudah = {
      kelurahanKode: '32.76.01.1006',
      jenisUsahaKode: 'kuliner',
      versiAturanSkala: 'PP-7-2021',
      skalaEfektif: 'KECIL',
      pekerjaDibayarLaki: 1,
      catatanPerIsian: ['Nama usaha (data usaha): BURAM'],
    };
    const hasil = perubahanTercatat(null, sesudah);
    expect(hasil.map(({ label, sesudah }) => `${label}: ${sesudah}`)).toEqual([
      expect.stringMatching(/^Kelurahan: Kelurahan .+, Kecamatan .+$/),
      'Jenis usaha: Kuliner',
      'Aturan skala usaha: PP 7/2021',
      'Skala usaha: Usaha kecil',
      'Pekerja laki-laki dibayar: 1 orang',
      'Catatan pemeriksa: Nama usaha (data usaha): BURAM',
    ]);
    expect(judulPerubahan(hasil)).toBe('6 isian diisi');
    expect(judulPerubahan(perubahanTercatat({ nama: 'A' }, { nama: 'B' }))).toBe('1 isian berubah');
  });

  it.each([
    [{ jumlah: 3, saringan: {} }, ['Jumlah: 3', 'Saringan: tanpa saringan']],
    [{ saringan: { daftar: 'belum' } }, ['Saringan: Daftar: belum']],
    [
      { saringan: {}, memakaiPencarian: true, tanpaSaringan: false },
      ['Saringan: tanpa saringan', 'Memakai pencarian: ya'],
    ],
    [{ lain: {} }, []],
  ])('ekspor menyebut bila tanpa saringan: %j', (sesudah, baris) => {
    expect(
      perubahanTercatat(null, sesudah).map((satu) => `${satu.label}: ${satu.sesudah}`),
    ).toEqual(baris);
  });

  it('isi penilaian kesehatan seperti di halamannya', () => {
    const butir = keButirRiwayat({
      id: '1',
      waktu: new Date('2026-11-24T03:42:00Z'),
      namaPelaku: 'Budi',
      peran: 'PENILAI',
      tindakan: 'penilaian.susun',
      objekJenis: 'penilaian',
      sebelum: null,
      sesudah: {
        status: 'DRAF',
        tahunBuku: 2025,
        total: '72.30129525',
        profilRisiko: '73.809524',
        permodalan: '100',
        predikat: 'DALAM_PENGAWASAN_KHUSUS',
        kategori: 'CUKUP_SEHAT',
        sikap: 'MENERIMA',
        berkas: 0,
        jumlah: 12345,
        sidik: 'd2011fd9cc503cf213a62f9a42d1bfb3d72426d18cf05b678',
        namaVersi: '1.0',
        catatanButir: { MD: 'Tidak sama dengan neraca', 'TK-P1': 'Kurang' },
      },
      keterangan: null,
    });
    expect(butir.perubahan.map((satu) => `${satu.label}: ${satu.sesudah}`)).toEqual([
      'Status: Draf',
      'Tahun buku: 2025',
      'Total: 72,30129525',
      'Profil risiko: 73,809524\u00a0%',
      'Permodalan: 100\u00a0%',
      'Predikat: Dalam pengawasan khusus',
      'Kategori: Cukup sehat',
      'Sikap: Menerima hasil',
      'Berkas: tidak ada',
      'Jumlah: 12.345',
      'Nama versi: 1.0',
      'Catatan butir: Permodalan: Tidak sama dengan neraca, TK-P1: Kurang',
    ]);
  });

  it.each([
    ['koperasi', 'laporan.ajukan', { status: 'DIAJUKAN' }, 'Menunggu verifikasi'],
    ['koperasi', 'koperasi.nonaktifkan', { status: 'TIDAK_AKTIF' }, 'tidak aktif'],
    ['permohonan', 'permohonan.ajukan', { status: 'DIAJUKAN' }, 'Menunggu keputusan'],
    ['pengajuan_modal', 'laporan_pinjaman.isi', { status: 'DICAIRKAN' }, 'Berjalan'],
    ['peserta', 'peserta.daftar', { status: 'MENDAFTAR' }, 'Menunggu verifikasi'],
    ['pendirian', 'pendirian.sahkan', { status: 'NIB_TERBIT' }, 'NIB terbit'],
    ['sertifikat', 'sertifikat.cabut', { status: 'DICABUT' }, 'Dicabut'],
    ['himpunan', 'himpunan.aktifkan', { status: 'DRAF' }, 'draf'],
    ['dokumen', 'dokumen.unggah', { jenis: 'BERITA_ACARA_RAT' }, 'Berita acara RAT'],
    ['dokumen', 'dokumen.unggah', { tipe: 'application/pdf' }, 'PDF'],
    ['dokumen', 'dokumen.unggah', { ukuran: 686_000 }, '686 kB'],
    ['penilaian', 'penilaian.tanggapi', { berkas: 2 }, '2 berkas'],
    ['pengajuan_modal', 'pengajuan_modal.ajukan', { tujuan: 'PERALATAN' }, 'Alat atau mesin'],
    ['pengajuan_modal', 'laporan_pinjaman.isi', { bulan: '2026-09' }, 'September 2026'],
    ['pengajuan_modal', 'laporan_pinjaman.isi', { hasil: 'BERJALAN' }, 'Masih berjalan'],
    ['pengajuan_modal', 'laporan_pinjaman.isi', { kolektibilitas: 'LANCAR' }, 'Lancar'],
    ['modal_diterima', 'modal_diterima.catat', { jenis: 'NON_BANK' }, 'Bukan bank'],
    ['pendirian', 'pendirian.jadwalkan', { cara: 'LURING' }, 'Bertemu langsung (luring)'],
    ['pendirian', 'pendirian.periksa-berkas', { hasil: 'SESUAI' }, 'Sesuai'],
    ['peserta', 'peserta.catat-kunjungan', { cara: 'TELEPON' }, 'Lewat telepon'],
    ['peserta', 'peserta.naik-kelas', { skala: 'KECIL' }, 'Usaha kecil'],
    ['peserta', 'peserta.naik-kelas', { versiAturan: 'PP-7-2021' }, 'PP 7/2021'],
    ['undangan', 'undangan.jawab', { jawaban: 'TIDAK' }, 'Tidak berminat'],
    ['kampanye', 'kampanye.mulai', { kelurahan: ['32.76.01.1006'] }, namaTempat('32.76.01.1006')],
    ['koperasi', 'laporan.isi', { caraRat: 'LURING' }, 'Luring (tatap muka)'],
    [
      'usaha',
      'usaha.ekspor',
      { saringan: { status: 'DIAJUKAN', kecamatan: '32.76.01' } },
      'Status: Menunggu diperiksa, Kecamatan: Pancoran Mas',
    ],
  ])('riwayat %s, %s menyebut %j dengan kata', (objekJenis, tindakan, sesudah, kata) => {
    const butir = keButirRiwayat({
      id: '1',
      waktu: new Date('2026-11-24T03:42:00Z'),
      namaPelaku: 'Budi',
      peran: 'PETUGAS',
      tindakan,
      objekJenis,
      sebelum: null,
      sesudah,
      keterangan: null,
    });
    expect(butir.perubahan.map((satu) => satu.sesudah)).toEqual([kata]);
  });

  it.each([
    ['usaha', 'Menunggu diperiksa'],
    ['permohonan', 'Menunggu keputusan'],
    ['lain', 'diajukan'],
    [undefined, 'diajukan'],
  ])('keadaan disebut seperti di halaman %s', (objekJenis, kata) => {
    const [satu] = perubahanTercatat(null, { status: 'DIAJUKAN' }, objekJenis);
    expect(satu?.sesudah).toBe(kata);
  });

  it('pengenal catatan lain tidak ditampilkan, juga bila beberapa', () => {
    const id = '018f0000-0000-7000-8000-000000000000';
    const sesudah = { pemohonId: id, dokumenId: [id, id], jumlahBerkas: 2 };
    expect(perubahanTercatat(null, sesudah).map(({ label }) => label)).toEqual(['Jumlah berkas']);
  });

  it('isi yang tidak diduga tidak merusak halaman', () => {
    expect(perubahanTercatat(null, ['a'])).toEqual([]);
    expect(perubahanTercatat('x', { a: { b: [1, null] }, c: [] })).toEqual([
      { label: 'A', sebelum: 'kosong', sesudah: 'B: 1; kosong' },
    ]);
  });
});

it('keButirRiwayat menyebut peran dengan kata', () => {
  const butir = keButirRiwayat({
    id: '1',
    waktu: new Date('2026-11-24T03:42:00Z'),
    namaPelaku: 'Budi',
    peran: 'PETUGAS+PENGURUS',
    tindakan: 'koperasi.ubah',
    objekJenis: 'koperasi',
    sebelum: null,
    sesudah: null,
    keterangan: null,
  });
  expect(butir.peran).toBe('Petugas DKUM, Pengurus koperasi');
  expect(butir.waktu).toBe('24 November 2026 pukul 10.42 WIB');
  expect(butir.kalimat).toBe('Mengubah koperasi');
});
