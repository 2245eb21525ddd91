import { expect, it } from 'vitest';
import { kirimanTertolak } from './kiriman-tertolak';
import { sebutanDari } from './sebutan';

it('says why, and gives back everything typed, without what only the portal fills in', () => {
  expect(
    kirimanTertolak(
      {
        pesan: 'Penilaian ini sudah diajukan.',
        galat: { catatan: ['Isi catatan.', 'Isi catatan.'] },
        peringatan: [{ kode: 'MIRIP', pesan: 'Nama ini mirip.' }],
        bentrok: {
          versi: '3',
          oleh: 'Sari',
          pada: '10.42',
          butir: [{ isian: 'alamat', label: 'Alamat', milikAnda: 'A', tersimpan: 'B' }],
        },
        nomorAcuan: 'R-1',
        nilai: {
          id: '019ad2f0-0000-7000-8000-000000000001',
          usahaId: '019ad2f0-0000-7000-8000-000000000002',
          versi: '3',
          nilaiSemula: JSON.stringify({ telepon: '021', simpananPokok: '400000' }),
          telepon: '021',
          simpananPokok: '400.000',
          kosong: ' ',
          benar: '8085a1730472b97f17c71fafd9dc437e411c6154',
          nikPenduduk: '3276010101900001',
          tanggalTandaTangan: '2026-11-30',
          jenisKelamin: 'LAKI_LAKI',
          nomorIzinUsp: 'ABC_def',
          'rekening1.nama': 'Bank',
          nama: 'KOPERASI MAJU',
          'butir.TK-1': ['a', 'b'],
          catatan: 'Baris satu\nBaris dua',
        },
      },
      '/portal/penilaian/1/ubah',
    ),
  ).toEqual({
    jalur: '/portal/penilaian/1/ubah',
    pesan: [
      'Penilaian ini sudah diajukan.',
      'Data ini diubah Sari pada 10.42.',
      'Alamat sekarang: B',
      'Nama ini mirip.',
      'Isi catatan.',
    ],
    nomorAcuan: 'R-1',
    tulisan: [
      { label: 'NIK penduduk', isi: ['3276010101900001'] },
      { label: 'Tanggal tanda tangan', isi: ['30 November 2026'] },
      { label: 'Jenis kelamin', isi: ['Laki laki'] },
      { label: 'Nomor izin USP', isi: ['ABC_def'] },
      { label: 'Rekening 1 nama', isi: ['Bank'] },
      { label: 'Nama', isi: ['KOPERASI MAJU'] },
      { label: 'Butir TK-1', isi: ['a', 'b'] },
      { label: 'Catatan', isi: ['Baris satu\nBaris dua'] },
    ],
  });
});

it('an answer without anything typed has reasons only', () => {
  expect(kirimanTertolak({ pesan: 'Ditolak.' }, '/x')).toEqual({
    jalur: '/x',
    pesan: ['Ditolak.'],
    nomorAcuan: undefined,
    tulisan: [],
  });
});

it('tells fields by the words of their form, and leaves out what the form filled in by itself', () => {
  const { tulisan } = kirimanTertolak(
    { nilai: { hubungan: 'ANAK', jumlah: '1.500.000', lain: 'x', usaha: 'Dapur', kosong: 'LAMA' } },
    '/portal',
    {
      sebutan: sebutanDari([
        { nama: 'hubungan', label: 'Hubungan dengan Anda', pilihan: { ANAK: 'Anak' } },
        { nama: 'jumlah', label: 'Jumlah modal', rupa: 'rupiah' },
        { nama: 'kosong', label: 'Kosong', pilihan: {} },
      ]),
      tersembunyi: ['usaha'],
    },
  );
  expect(tulisan).toEqual([
    { label: 'Hubungan dengan Anda', isi: ['Anak'] },
    { label: 'Jumlah modal', isi: ['Rp1.500.000'] },
    { label: 'Lain', isi: ['x'] },
  ]);
});

it('takes fields and what stood in them whatever they are called and hold', () => {
  const { tulisan } = kirimanTertolak(
    {
      nilai: {
        nilaiSemula: '{"alamat":7,"telepon":{"a":"b"},"catatan":[1],"__proto__":"x"}',
        constructor: 'x',
        toString: 'y',
        alamat: '7',
        telepon: '021',
        catatan: 'ada',
      },
    },
    '/portal',
  );
  expect(tulisan.map(({ isi }) => isi)).toEqual([['x'], ['y'], ['7'], ['021'], ['ada']]);
});
