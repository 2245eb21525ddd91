import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  antrekan,
  type CatatanLuring,
  catatanBaru,
  fotoBerikut,
  fotoMenunggu,
  fotoMenungguUntuk,
  fotoSusulan,
  giliran,
  hitungKotak,
  type JawabanFoto,
  type JawabanKirim,
  kalimatKotak,
  kelurahanTerakhir,
  ketik,
  lepasFotoDitolak,
  pembuka,
  sebutanCatatan,
  sebutanTunggal,
  setelahFoto,
  sudahSampai,
  terimaJawaban,
  terimaJawabanFoto,
  tertinggal,
} from './rules';

const catatan = (ubah: Partial<CatatanLuring> = {}): CatatanLuring => ({
  ...catatanBaru('k1', { nama: 'Siti', namaUsaha: 'Warung Siti' }, '2026-11-27T01:00:00.000Z'),
  ...ubah,
});
const foto = (kunciFoto: string) => ({
  kunciFoto,
  hal: 'TEMPAT',
  nama: `${kunciFoto}.jpg`,
  terkirim: false,
});
const TERSIMPAN: JawabanKirim = { jenis: 'tersimpan', id: 'u1', nomor: 'UMKM-2026-000001' };

describe('giliran', () => {
  test('hanya yang selesai, yang tertua dahulu', () => {
    const muda = antrekan(catatan({ kunciKirim: 'b', dibuat: '2026-11-27T02:00:00.000Z' }));
    const tua = antrekan(catatan({ kunciKirim: 'a' }));
    const draf = catatan({ kunciKirim: 'c' });
    const periksa = terimaJawaban(antrekan(catatan({ kunciKirim: 'd' })), {
      jenis: 'ditolak',
      pesan: 'Ada yang mirip.',
    });
    expect(giliran([muda, draf, periksa, tua]).map((satu) => satu.kunciKirim)).toEqual(['a', 'b']);
  });
});

describe('jawaban', () => {
  test('yang tidak menjawab mengubah tidak satu pun', () => {
    const satu = antrekan(catatan({ foto: [foto('f1')] }));
    expect(terimaJawaban(satu, { jenis: 'nanti', pesan: 'Terlalu sering.' })).toBe(satu);
    expect(terimaJawabanFoto(satu, 'f1', { jenis: 'nanti' })).toBe(satu);
  });

  test('yang ditolak menunggu orangnya, dengan sebabnya', () => {
    const satu = terimaJawaban(antrekan(catatan()), { jenis: 'ditolak', pesan: 'Isi alamat.' });
    expect(satu).toMatchObject({ status: 'PERIKSA', pesan: 'Isi alamat.' });
    expect(antrekan(satu)).toMatchObject({ status: 'MENUNGGU', pesan: undefined });
  });

  test('foto baru dikirim setelah catatannya tersimpan, dan sampai bila semuanya sampai', () => {
    const satu = antrekan(catatan({ foto: [foto('f1'), foto('f2')] }));
    expect(fotoBerikut(satu)).toEqual([]);
    const ada = terimaJawaban(satu, TERSIMPAN);
    expect(sudahSampai(ada)).toBe(false);
    const sebagian = terimaJawabanFoto(ada, 'f1', { jenis: 'tersimpan' });
    expect(fotoBerikut(sebagian).map((isi) => isi.kunciFoto)).toEqual(['f2']);
    expect(sudahSampai(sebagian)).toBe(false);
    expect(sudahSampai(terimaJawabanFoto(sebagian, 'f2', { jenis: 'tersimpan' }))).toBe(true);
  });

  test('foto yang ditolak menahan catatan sampai dilepas', () => {
    const ada = terimaJawaban(antrekan(catatan({ foto: [foto('f1')] })), TERSIMPAN);
    const ditolak = setelahFoto(
      terimaJawabanFoto(ada, 'f1', { jenis: 'ditolak', pesan: 'Gambar rusak.' }),
    );
    expect(ditolak).toMatchObject({ status: 'PERIKSA', pesan: 'Foto f1.jpg: Gambar rusak.' });
    expect(sudahSampai(ditolak)).toBe(false);
    expect(sudahSampai(lepasFotoDitolak(ditolak))).toBe(true);
  });

  test('yang sudah tersimpan di server tidak diketik ulang', () => {
    const ada = terimaJawaban(antrekan(catatan()), TERSIMPAN);
    expect(ketik(ada, { nama: 'Lain' })).toBe(ada);
    expect(ketik(catatan(), { nama: 'Lain' }).isian).toEqual({ nama: 'Lain' });
  });
});

describe('yang kembali untuk diperiksa', () => {
  const dua = antrekan(catatan({ foto: [foto('f1'), foto('f2')] }));
  const serupa = terimaJawaban(dua, {
    jenis: 'ditolak',
    pesan: 'Apakah ini orang yang sama?',
    serupa: true,
  });

  test('yang mirip: apa yang diputuskan, bagaimana melihatnya, dan foto yang menyusul', () => {
    expect(serupa.serupa).toBe(true);
    expect(pembuka(serupa, 'portal')).toEqual({
      pesan: 'Apakah ini orang yang sama?',
      langkah: expect.stringMatching(/^Tekan Simpan pendataan untuk melihat yang mirip/),
      foto: expect.stringMatching(/^2 foto menunggu di ponsel ini/),
    });
    expect(pembuka(serupa, 'terlihat').langkah).toMatch(/^Jawab pertanyaan di bawah/);
    // The photos stand in that form itself.
    expect(pembuka(serupa, 'luring')).toEqual({
      pesan: 'Apakah ini orang yang sama?',
      langkah: expect.stringMatching(/^Yang mirip baru terlihat bila ada jaringan/),
      foto: undefined,
    });
  });

  test('isian yang salah tidak menjanjikan siapa pun yang mirip', () => {
    const salah = terimaJawaban(dua, { jenis: 'ditolak', pesan: 'Isi alamat.' });
    for (const di of ['portal', 'luring'] as const) {
      expect(pembuka(salah, di)).toMatchObject({
        pesan: 'Isi alamat.',
        langkah: expect.stringMatching(/^Perbaiki isiannya/),
      });
    }
  });

  test('yang diantrekan lagi tidak lagi ditanyakan; yang belum selesai hanya menyebut fotonya', () => {
    expect(antrekan(serupa)).toMatchObject({ pesan: undefined, serupa: undefined });
    expect(pembuka(catatan(), 'portal')).toEqual({});
    expect(pembuka(dua, 'portal')).toEqual({ foto: expect.stringMatching(/^2 foto/) });
    const ada = terimaJawabanFoto(terimaJawaban(serupa, TERSIMPAN), 'f1', { jenis: 'tersimpan' });
    expect(ada.serupa).toBeUndefined();
    expect(fotoMenunggu(ada)).toBe(1);
  });
});

test('sebutan: nama usaha, lalu pemilik', () => {
  expect(sebutanCatatan(catatan())).toBe('Warung Siti');
  expect(sebutanCatatan(catatan({ isian: { nama: ' Siti ' } }))).toBe('Siti');
  expect(sebutanCatatan(catatan({ isian: {} }))).toBe('Belum bernama');
});

/* A phone that sends, loses answers, dies and starts again, against a server that stores by key. */
describe('tidak ada yang hilang, tidak ada yang ganda', () => {
  const kirim = fc.constantFrom<JawabanKirim['jenis'] | 'hilang'>(
    'tersimpan',
    'ditolak',
    'nanti',
    'hilang',
  );
  const kirimFoto = fc.constantFrom<JawabanFoto['jenis'] | 'hilang'>(
    'tersimpan',
    'ditolak',
    'nanti',
    'hilang',
  );
  const langkah = fc.oneof(
    fc.record({ jenis: fc.constant('kirim' as const), jawaban: kirim }),
    fc.record({ jenis: fc.constant('foto' as const), jawaban: kirimFoto }),
    fc.record({ jenis: fc.constantFrom('perbaiki' as const, 'lepas' as const, 'ketik' as const) }),
  );

  test('urutan apa pun', () => {
    fc.assert(
      fc.property(
        fc.array(langkah, { maxLength: 40 }),
        fc.integer({ min: 0, max: 3 }),
        (jalan, n) => {
          const disk = new Map<string, CatatanLuring>();
          const simpan = (isi: CatatanLuring) => disk.set(isi.kunciKirim, isi);
          const server = new Set<string>();
          const fotoServer = new Set<string>();
          simpan(antrekan(catatan({ foto: Array.from({ length: n }, (_, ke) => foto(`f${ke}`)) })));
          let sampai = false;
          let dilepas = 0;
          for (const satu of jalan) {
            const kini = disk.get('k1');
            if (!kini) break;
            if (
              satu.jenis === 'kirim' &&
              giliran([...disk.values()]).length > 0 &&
              !kini.tersimpan
            ) {
              const { jawaban } = satu;
              if (jawaban === 'tersimpan' || jawaban === 'hilang') server.add(kini.kunciKirim);
              if (jawaban === 'tersimpan') simpan(terimaJawaban(kini, TERSIMPAN));
              if (jawaban === 'ditolak' && !server.has('k1')) {
                simpan(terimaJawaban(kini, { jenis: 'ditolak', pesan: 'Periksa.' }));
              }
            } else if (satu.jenis === 'foto') {
              const [berikut] = fotoBerikut(kini);
              if (berikut) {
                const { jawaban } = satu;
                if (jawaban === 'tersimpan' || jawaban === 'hilang')
                  fotoServer.add(berikut.kunciFoto);
                if (jawaban === 'tersimpan') {
                  simpan(terimaJawabanFoto(kini, berikut.kunciFoto, { jenis: 'tersimpan' }));
                }
                if (jawaban === 'ditolak' && !fotoServer.has(berikut.kunciFoto)) {
                  simpan(
                    terimaJawabanFoto(kini, berikut.kunciFoto, {
                      jenis: 'ditolak',
                      pesan: 'Rusak.',
                    }),
                  );
                }
              }
            } else if (satu.jenis === 'perbaiki') simpan(antrekan(kini));
            else if (satu.jenis === 'ketik') simpan(ketik(kini, { nama: 'Lain' }));
            else if (satu.jenis === 'lepas') {
              dilepas += kini.foto.filter((isi) => isi.ditolak).length;
              simpan(lepasFotoDitolak(kini));
            }
            const lalu = disk.get('k1');
            if (lalu && sudahSampai(setelahFoto(lalu))) {
              sampai = true;
              disk.delete('k1');
            }
          }
          // Either it still lies on the phone, or the server has it with every photo that was not let go.
          expect(disk.has('k1')).toBe(!sampai);
          if (sampai) {
            expect(server.size).toBe(1);
            expect(fotoServer.size).toBe(n - dilepas);
          }
        },
      ),
    );
  });
});

test('nama di daftar masing-masing sekali, juga bila ada yang sudah bernomor', () => {
  const bernama = (kunci: string, namaUsaha: string) =>
    catatanBaru(kunci, { namaUsaha }, '2026-11-27T01:00:00.000Z');
  const nama = sebutanTunggal([
    bernama('a', 'Warung'),
    bernama('b', 'Warung (2)'),
    bernama('c', 'Warung'),
    bernama('d', 'Warung'),
    bernama('e', ''),
  ]);
  expect([...nama.values()]).toEqual([
    'Warung',
    'Warung (2)',
    'Warung (3)',
    'Warung (4)',
    'Belum bernama',
  ]);
});

it('dihitung menurut yang dapat dilakukan: isian yang belum selesai bukan catatan yang menunggu', () => {
  const draf = catatanBaru('k1', { nama: 'Siti' }, '2026-11-27T01:00:00.000Z');
  const periksa = terimaJawaban(antrekan(draf), { jenis: 'ditolak', pesan: 'Perbaiki.' });
  const isi = hitungKotak([draf, draf, antrekan(draf), periksa], 1);
  expect(isi).toEqual({ kirim: 1, periksa: 1, isian: 2, tertutup: 1 });
  expect(kalimatKotak(isi)).toBe(
    '1 catatan belum terkirim, 1 catatan perlu diperiksa, 2 isian belum selesai, 1 catatan masih tertutup di ponsel ini',
  );
  expect(kalimatKotak(hitungKotak([draf]))).toBe('1 isian belum selesai');
  expect(kalimatKotak(hitungKotak([]))).toBe('');
});

it('yang ditinggal: isian yang belum selesai dan tidak terbuka di mana pun, yang terakhir dahulu', () => {
  const pada = (kunci: string, jam: number) =>
    catatanBaru(kunci, { nama: 'Siti' }, `2026-11-27T0${jam}:00:00.000Z`);
  const semua = [1, 2, 3, 4, 5].map((jam) => pada(`k${jam}`, jam));
  const hasil = tertinggal([...semua, antrekan(pada('k6', 6))], new Set(['k5']));
  expect(hasil.map(({ kunciKirim }) => kunciKirim)).toEqual(['k4', 'k3', 'k2']);
});

it('kelurahan catatan terakhir, selama masih tempat kerjanya', () => {
  const di = (kelurahanKode: string, jam: number) =>
    catatanBaru(`k${jam}`, { kelurahanKode }, `2026-11-27T0${jam}:00:00.000Z`);
  const semua = [di('A', 1), di('C', 3), di('B', 2)];
  expect(kelurahanTerakhir(semua, ['A', 'B', 'C'])).toBe('C');
  expect(kelurahanTerakhir(semua, ['A', 'B'])).toBe('B');
  expect(kelurahanTerakhir(semua, ['D'])).toBeUndefined();
  expect(kelurahanTerakhir([], ['A'])).toBeUndefined();
});

it('titik yang jauh: kembali untuk dibetulkan atau diberi tanda, tanpa ada yang hilang', () => {
  const isian = { nama: 'Siti', lintang: '-6.21', bujur: '106.61' };
  const awal = antrekan(catatanBaru('k-jauh', isian, '2026-11-27T05:00:00.000Z'));
  const pesan = 'Titik ini sekitar 32 km dari pusat Kelurahan Depok.';
  const kembali = terimaJawaban(awal, { jenis: 'ditolak', pesan, ragu: true });
  expect(kembali).toMatchObject({ status: 'PERIKSA', pesan, ragu: true, isian });
  expect(pembuka(kembali, 'portal').langkah).toContain('beri tanda');
  expect(pembuka(kembali, 'luring').langkah).toContain('beri tanda sesudah ada jaringan');
  expect(antrekan(kembali)).toMatchObject({ status: 'MENUNGGU', isian, ragu: undefined });
});

describe('foto yang menyusul', () => {
  const diServer = { id: 'u1', nomor: 'UMKM-1', kunci: 'k-server', namaUsaha: 'Warung Siti' };
  const menyusul = (kunciFoto: string) =>
    fotoSusulan({ kunciFoto, hal: 'PRODUK', nama: 'a.jpg' }, diServer, '2026-11-27T05:00:00.000Z');

  it('menunggu sebagai catatan sendiri, milik yang sudah ada di server', () => {
    const satu = menyusul('f1');
    expect(giliran([satu])).toEqual([satu]);
    expect(satu.tersimpan).toEqual({ id: 'u1', nomor: 'UMKM-1', kunci: 'k-server' });
    expect(sebutanCatatan(satu)).toBe('Warung Siti');
    expect(fotoBerikut(satu)).toHaveLength(1);
    expect(sudahSampai(satu)).toBe(false);
    const tiba = setelahFoto(terimaJawabanFoto(satu, 'f1', { jenis: 'tersimpan' }));
    expect(sudahSampai(tiba)).toBe(true);
    const ditolak = setelahFoto(
      terimaJawabanFoto(satu, 'f1', { jenis: 'ditolak', pesan: 'Penuh.' }),
    );
    expect(ditolak).toMatchObject({ status: 'PERIKSA', pesan: 'Foto a.jpg: Penuh.' });
  });

  it('yang menunggu dihitung menurut catatan di server, tanpa yang ditolak', () => {
    const ditolak = terimaJawabanFoto(menyusul('f3'), 'f3', { jenis: 'ditolak', pesan: 'Rusak.' });
    const semua = [menyusul('f1'), menyusul('f2'), ditolak];
    expect(fotoMenungguUntuk(semua, 'k-server')).toBe(2);
    expect(fotoMenungguUntuk(semua, 'k-lain')).toBe(0);
  });
});
