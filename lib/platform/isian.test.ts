import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as isian from './isian';

/** First message of a refused value, or null when it was accepted. */
function pesan(skema: z.ZodType, nilai: unknown): string | null {
  const hasil = skema.safeParse(nilai);
  return hasil.success ? null : (hasil.error.issues[0]?.message ?? '');
}

const nama = isian.teks({ label: 'nama koperasi', maks: 10, min: 2 });

describe('teks', () => {
  it('merapikan dan menormalkan', () => {
    expect(nama.parse('  Maju\u00a0 ')).toBe('Maju');
    expect(nama.parse('Cafe\u0301')).toBe('Café');
  });

  it.each([
    ['', 'Isi nama koperasi.'],
    ['   ', 'Isi nama koperasi.'],
    [undefined, 'Isi nama koperasi.'],
    [['a', 'b'], 'Isi nama koperasi.'],
    ['A', 'Nama koperasi paling sedikit 2 karakter. Yang Anda tulis baru 1.'],
    ['ABCDEFGHIJK', 'Nama koperasi paling banyak 10 karakter. Yang Anda tulis 11.'],
    ['A\nB', 'Nama koperasi ditulis dalam satu baris.'],
    ['A\tB', 'Nama koperasi ditulis dalam satu baris.'],
  ])('%j: %s', (nilai, hasil) => {
    expect(pesan(nama, nilai)).toBe(hasil);
  });

  it('menghitung karakter, bukan satuan UTF-16, tepat di batas', () => {
    expect(nama.parse('😀'.repeat(10))).toBe('😀'.repeat(10));
    expect(pesan(nama, '😀'.repeat(11))).toContain('Yang Anda tulis 11');
  });

  it.each(['A\u0000B', 'A\u0007B', 'A\u009bB', 'A\ud800B', '\udc00AB', 'A\ufffdB', 'A\u202eB'])(
    'menolak %j',
    (nilai) => {
      expect(pesan(nama, nilai)).toBe(
        'Nama koperasi memuat karakter yang tidak dapat disimpan. Hapus, lalu ketik ulang.',
      );
    },
  );

  const TAK_TERLIHAT = [
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u3164',
    '\u2800',
    '\ufe0f',
    '\u{e0041}',
  ];

  it.each(TAK_TERLIHAT)('%j tidak terlihat: dibuang, dan yang hanya itu berarti kosong', (satu) => {
    expect(nama.parse(`${satu}Si${satu}ti ${satu}`)).toBe('Siti');
    expect(pesan(nama, satu + satu)).toBe('Isi nama koperasi.');
    expect(isian.teksOpsional({ label: 'catatan', maks: 10 }).parse(`${satu} ${satu}`)).toBe(
      undefined,
    );
  });

  it('nama orang dan usaha memuat paling sedikit satu huruf', () => {
    const lengkap = isian.teksNama({ label: 'nama lengkap', maks: 120, min: 2 });
    for (const nilai of ['12345', '...', '\u200b\u200b', '😀😀']) {
      expect(pesan(lengkap, nilai)).not.toBeNull();
    }
    expect(pesan(lengkap, '12345')).toBe('Tulis nama lengkap dengan huruf.');
    for (const nilai of ['Warung 99', "Ma'ruf", 'Ñu', '王'.repeat(2)]) {
      expect(lengkap.parse(nilai)).toBe(nilai);
    }
  });

  it('baris banyak menyatukan bentuk ganti baris', () => {
    const catatan = isian.teks({ label: 'catatan', maks: 100, barisBanyak: true });
    expect(catatan.parse('satu\r\ndua\rtiga')).toBe('satu\ndua\ntiga');
    expect(pesan(catatan, 'satu\u0000')).not.toBeNull();
  });

  it('tulisan bebas tanpa kata ditolak; nama boleh pendek, dan jawaban boleh angka saja', () => {
    const alasan = isian.teks({ label: 'alasan', maks: 500, barisBanyak: true });
    for (const nilai of ['?', '-', '. . .', '12345', 'x']) {
      expect(pesan(alasan, nilai)).toBe(
        'Tulis alasan dengan kata-kata; tanda baca atau angka saja belum cukup.',
      );
    }
    for (const nilai of ['ya', 'KTP buram?', 'Modal 5 juta'])
      expect(alasan.parse(nilai)).toBe(nilai);
    const sebaris = isian.teks({ label: 'alasan', maks: 300, min: 10 });
    expect(pesan(sebaris, '..........')).toContain('dengan kata-kata');
    expect(
      pesan(isian.teksOpsional({ label: 'alasan', maks: 500, barisBanyak: true }), '?'),
    ).toContain('dengan kata-kata');
    const jawaban = { label: 'jawaban', maks: 1000, barisBanyak: true, angkaSaja: true };
    expect(isian.teks(jawaban).parse('5.000.000')).toBe('5.000.000');
    expect(pesan(isian.teks(jawaban), '?')).toContain('dengan kata-kata');
  });

  it('HTML dan SQL tetap teks biasa', () => {
    const bebas = isian.teks({ label: 'catatan', maks: 200 });
    for (const nilai of ["'; DROP TABLE koperasi; --", '<script>alert(1)</script>']) {
      expect(bebas.parse(nilai)).toBe(nilai);
    }
  });

  it('apa pun yang diterima dapat disimpan PostgreSQL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (mentah) => {
        const hasil = nama.safeParse(mentah);
        if (!hasil.success) return true;
        const kembali = Buffer.from(hasil.data, 'utf8').toString('utf8');
        return kembali === hasil.data && !hasil.data.includes('\0') && hasil.data.trim() !== '';
      }),
      { numRuns: 2_000 },
    );
  });

  it('teks opsional: kosong menjadi tidak ada', () => {
    const skema = z.strictObject({ a: isian.teksOpsional({ label: 'catatan', maks: 5 }) });
    expect(skema.parse({ a: '  ' }).a).toBeUndefined();
    expect(skema.parse({}).a).toBeUndefined();
    expect(skema.parse({ a: ' x ' }).a).toBe('x');
    expect(pesan(skema, { a: 'panjang' })).toContain('paling banyak 5');
  });

  it('atauNull mengosongkan kolom', () => {
    const skema = z.strictObject({ a: isian.atauNull(isian.teks({ label: 'catatan', maks: 5 })) });
    expect(skema.parse({ a: '' })).toEqual({ a: null });
    expect(skema.parse({})).toEqual({ a: null });
    expect(skema.parse({ a: 'x' })).toEqual({ a: 'x' });
  });
});

describe('tanggal', () => {
  const lahir = isian.tanggalIso({ label: 'tanggal lahir', maks: () => '2026-11-24' });

  it.each([
    ['2000-02-29', '2000-02-29'],
    [' 24-11-2026 ', '2026-11-24'],
    ['1/2/1990', '1990-02-01'],
  ])('%j dibaca %s', (teks, hasil) => {
    expect(lahir.parse(teks)).toBe(hasil);
  });

  it.each([
    ['', 'Isi tanggal lahir.'],
    ['2001-02-29', 'Tanggal lahir tidak ada di kalender. Tulis misalnya 24-11-2026.'],
    ['31-04-2020', 'Tanggal lahir tidak ada di kalender. Tulis misalnya 24-11-2026.'],
    ['2026-11-25', 'Tanggal lahir paling lambat 24 November 2026.'],
    ['1899-12-31', 'Tanggal lahir paling awal 1 Januari 1900.'],
    ['9999-12-31', 'Tanggal lahir paling lambat 24 November 2026.'],
    ['99999-12-31', 'Tanggal lahir tidak ada di kalender. Tulis misalnya 24-11-2026.'],
  ])('%j: %s', (teks, hasil) => {
    expect(pesan(lahir, teks)).toBe(hasil);
  });

  it('tanpa batas sendiri, tahun 9999 tetap ditolak', () => {
    expect(pesan(isian.tanggalIso({ label: 'tanggal RAT' }), '9999-12-31')).toBe(
      'Tanggal RAT paling lambat 31 Desember 2100.',
    );
  });
});

describe('angka', () => {
  const omzet = isian.rupiah({ label: 'omzet', maks: 1_000n });
  const bebas = isian.rupiah({ label: 'omzet' });

  it('rupiah tepat di batas', () => {
    expect(omzet.parse('1.000')).toBe(1_000n);
    expect(pesan(omzet, '1.001')).toBe('Omzet paling banyak Rp1.000.');
    expect(omzet.parse('0')).toBe(0n);
    expect(pesan(omzet, '-1')).toBe('Omzet paling sedikit Rp0.');
    expect(bebas.parse('9007199254740991')).toBe(9_007_199_254_740_991n);
    expect(pesan(bebas, '9007199254740992')).toBe('Omzet terlalu besar. Periksa jumlah nolnya.');
    expect(pesan(bebas, '1,5 juta')).toContain('Tulis omzet dengan angka');
    expect(pesan(bebas, '')).toBe('Isi omzet.');
  });

  it('bilangan bulat tepat di batas', () => {
    const anggota = isian.bilanganBulat({ label: 'jumlah anggota', min: 9, maks: 5_000 });
    expect(anggota.parse('5.000')).toBe(5_000);
    expect(pesan(anggota, '5001')).toBe('Jumlah anggota paling banyak 5.000.');
    expect(pesan(anggota, '8')).toBe('Jumlah anggota paling sedikit 9.');
    expect(pesan(anggota, '9,5')).toContain('angka bulat');
  });

  it('tahun', () => {
    const skema = isian.tahun({ label: 'tahun buku', min: 2015, maks: 2026 });
    expect(skema.parse('2026')).toBe(2026);
    expect(pesan(skema, '2027')).not.toBeNull();
    expect(pesan(skema, '2.026')).not.toBeNull();
  });

  it('persen tepat dan paling banyak enam desimal', () => {
    const skema = isian.persenDesimal({ label: 'tata kelola' });
    expect(skema.parse('79,999999')).toBe('79.999999');
    expect(skema.parse('100')).toBe('100');
    expect(pesan(skema, '100,000001')).toBe('Tata kelola harus dari 0 sampai 100.');
    expect(pesan(skema, '-0,1')).toBe('Tata kelola harus dari 0 sampai 100.');
    expect(pesan(skema, '1,1234567')).toContain('Paling banyak 6 angka');
    expect(skema.parse('62.5')).toBe('62.5');
    expect(pesan(skema, '62.500')).toBe(
      'Titik memisahkan ribuan, jadi 62.500 tidak dapat dibaca dengan pasti. Maksud Anda 62,5?',
    );
    expect(pesan(skema, '100.000')).toContain('Maksud Anda 100?');
    expect(pesan(skema, 'NaN')).not.toBeNull();
  });

  it('sejuta angka ditolak oleh setiap isian', () => {
    const sejuta = '9'.repeat(1_000_000);
    const semua: z.ZodType[] = [
      nama,
      bebas,
      isian.bilanganBulat({ label: 'x' }),
      isian.tahun({ label: 'x' }),
      isian.persenDesimal({ label: 'x' }),
      isian.tanggalIso({ label: 'x' }),
      isian.telepon(),
      isian.surel(),
      isian.kodeUuid(),
      isian.opsional(bebas),
    ];
    for (const skema of semua) expect(skema.safeParse(sejuta).success).toBe(false);
  });
});

describe('surel dan telepon', () => {
  it('surel dijadikan huruf kecil', () => {
    expect(isian.surel().parse(' Ibu.Sari+umkm@Contoh.Test ')).toBe('ibu.sari+umkm@contoh.test');
  });

  it.each([
    'sari',
    'sari@',
    '@contoh.test',
    'a@b@contoh.test',
    '"a@b"@contoh.test',
    'sari@contoh',
    'sari@contoh..test',
    '.sari@contoh.test',
    'sari@-contoh.test',
    'sаri@contoh.test', // Cyrillic а
    'sari@contoh.test\r\nBcc: x@y.id',
    'sari＠contoh.test',
    `${'a'.repeat(65)}@contoh.test`,
    'sari@[127.0.0.1]',
    'sari,budi@contoh.test',
  ])('menolak %j', (nilai) => {
    expect(pesan(isian.surel(), nilai)).not.toBeNull();
  });

  it('telepon', () => {
    expect(isian.telepon().parse('0812-3456-7890')).toBe('+6281234567890');
    expect(pesan(isian.telepon(), '12')).toBe(
      'Periksa nomor telepon. Tulis seperti 0812 3456 7890.',
    );
  });
});

describe('pilihan, centang, kode', () => {
  it('pilihan di luar daftar ditolak', () => {
    const skema = isian.pilihan(['JASA', 'KONSUMEN'], 'jenis koperasi');
    expect(skema.parse('JASA')).toBe('JASA');
    expect(pesan(skema, 'LAIN')).toBe('Pilih jenis koperasi.');
    expect(pesan(skema, undefined)).toBe('Pilih jenis koperasi.');
    expect(pesan(skema, 'toString')).toBe('Pilih jenis koperasi.');
  });

  it('centang', () => {
    const skema = z.strictObject({ setuju: isian.centang() });
    expect(skema.parse({})).toEqual({ setuju: false });
    expect(skema.parse({ setuju: 'on' })).toEqual({ setuju: true });
    expect(skema.parse({ setuju: 'tidak' })).toEqual({ setuju: false });
    expect(pesan(skema, { setuju: 'mungkin' })).toBe('Pilihan ini tidak dikenal.');
    const wajib = z.strictObject({ setuju: isian.centangWajib('Centang dulu.') });
    expect(pesan(wajib, {})).toBe('Centang dulu.');
    expect(wajib.safeParse({ setuju: 'ya' }).success).toBe(true);
  });

  it('kode', () => {
    const kode = '019357A0-0000-7000-8000-000000000001';
    expect(isian.kodeUuid().parse(kode)).toBe(kode.toLowerCase());
    expect(pesan(isian.kodeUuid(), `${kode}'`)).not.toBeNull();
    expect(pesan(isian.kodeUuid(), '')).not.toBeNull();
  });
});

describe('galat', () => {
  const skema = z.strictObject({
    nama,
    pengurus: z.array(z.strictObject({ nama })),
    jumlah: z.number().min(3),
  });

  it('dikelompokkan menurut isian, dengan bahasa Indonesia', () => {
    const hasil = skema.safeParse({
      nama: '',
      pengurus: [{ nama: 'A' }],
      jumlah: 1,
      peran: 'ADMIN',
    });
    expect(hasil.success).toBe(false);
    if (hasil.success) return;
    expect(isian.galatIsian(hasil.error)).toEqual({
      nama: ['Isi nama koperasi.'],
      'pengurus.0.nama': ['Nama koperasi paling sedikit 2 karakter. Yang Anda tulis baru 1.'],
      jumlah: ['Isian ini paling sedikit 3.'],
      [isian.GALAT_FORMULIR]: [
        'Formulir memuat isian yang tidak dikenal. Muat ulang halaman, lalu coba lagi.',
      ],
    });
  });

  it.each([
    [z.string(), undefined],
    [z.string(), 5],
    [z.string().max(1), 'ab'],
    [z.email(), 'x'],
    [z.literal('a'), 'b'],
    [z.union([z.string(), z.boolean()]), 5],
    [z.number().multipleOf(5), 3],
  ])('pesan bawaan tidak berbahasa Inggris (%#)', (bawaan, nilai) => {
    expect(pesan(bawaan, nilai)).toMatch(/^(Isian|Tulis|Pilih)/);
  });
});
