import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Bergabung } from '@/components/koperasi/publik/bergabung';
import { DaftarKoperasi } from '@/components/koperasi/publik/daftar-koperasi';
import { RincianKoperasi } from '@/components/koperasi/publik/rincian-koperasi';
import { loadDaftarPublik } from '@/lib/koperasi/publik/loaders';
import { profilKoperasiPublik } from '@/lib/koperasi/publik/profil/reads';
import { daftarKoperasiPublik } from '@/lib/koperasi/publik/reads';
import { bacaSaringPublik } from '@/lib/koperasi/publik/schema';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { wewenangPublik } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { BATAS } from '@/lib/platform/laju';
import { PANJANG_CARI } from '@/lib/platform/saringan';
import {
  buatKoperasiPublik,
  buatPengurus,
  RAHASIA_PENGURUS,
} from '../support/pabrik-koperasi-publik';

// There is no running request here.
const ip = vi.hoisted(() => ({ kini: '203.0.113.1' }));
vi.mock('@/lib/platform/permintaan', () => ({
  permintaan: async () => ({ id: 'uji', ip: ip.kini, peramban: 'uji' }),
}));

const by = wewenangPublik('uji');
const BEJI = '32.76.06.1001';
const BEJI_TIMUR = '32.76.06.1006';
const CURUG_CIMANGGIS = '32.76.02.1008';
const CURUG_BOJONGSARI = '32.76.11.1005';

/** Reads the list as the page does: from the raw parameters of an address. */
const cari = (param: Record<string, string | string[] | undefined>) =>
  daftarKoperasiPublik(by, bacaSaringPublik(param).saring);
const nama = async (param: Parameters<typeof cari>[0]) =>
  (await cari(param)).halaman.baris.map((satu) => satu.nama);

describe('search and filters', () => {
  beforeAll(async () => {
    await buatKoperasiPublik({
      nama: 'Koperasi Jasa Anggrek Uji',
      jenis: 'JASA',
      kategoriKesehatan: 'SEHAT',
      penilaianTahunBuku: 2025,
      nomorIndukKoperasi: '3276012345678',
      alamat: 'Jalan Margonda Raya 9',
    });
    await buatKoperasiPublik({
      nama: 'Koperasi Produsen Batik Uji',
      jenis: 'PRODUSEN',
      kategoriKesehatan: 'TIDAK_SEHAT',
      nomorBadanHukum: 'AHU-0009876.AH.01.26.TAHUN 2021',
      kelurahanKode: CURUG_CIMANGGIS,
      menerimaAnggota: false,
    });
    await buatKoperasiPublik({
      nama: 'Koperasi Kelurahan Merah Putih Cempaka Uji',
      adalahKkmp: true,
      kelurahanKode: CURUG_BOJONGSARI,
      nib: '1234567890123',
    });
    await buatKoperasiPublik({ nama: 'Koperasi 100%_Murni\\Uji', kelurahanKode: BEJI_TIMUR });
    await buatKoperasiPublik({
      nama: 'Koperasi Dahlia Uji Tidur',
      status: 'TIDAK_AKTIF',
      alasanTidakAktif: 'Uji',
    });
  });

  it('lists active koperasi only, with the count', async () => {
    const { jumlah, halaman } = await cari({ cari: 'uji' });
    expect(halaman.baris.map((satu) => satu.nama)).toHaveLength(4);
    expect(jumlah).toBe(4);
    expect(JSON.stringify(halaman)).not.toContain('Tidur');
  });

  it.each([
    ['part of a name, in any case', 'aNGGr', 'Koperasi Jasa Anggrek Uji'],
    ['words in any order', 'uji batik produsen', 'Koperasi Produsen Batik Uji'],
    ['nomor induk', '12345678', 'Koperasi Jasa Anggrek Uji'],
    ['badan hukum', '0009876.ah', 'Koperasi Produsen Batik Uji'],
    ['address', 'margonda uji', 'Koperasi Jasa Anggrek Uji'],
    ['name of the kelurahan', 'beji timur uji', 'Koperasi 100%_Murni\\Uji'],
  ])('finds by %s', async (_, isi, harap) => {
    expect(await nama({ cari: isi })).toContain(harap);
  });

  it.each(['%', '_', '\\', '100%_', '_murni\\', '%_'])(
    'takes %s for itself, not for a wildcard',
    async (isi) => {
      expect(await nama({ cari: isi })).toEqual(['Koperasi 100%_Murni\\Uji']);
    },
  );

  it('filters by jenis, category, kecamatan, KKMP and open membership', async () => {
    expect(await nama({ cari: 'uji', jenis: 'JASA' })).toEqual(['Koperasi Jasa Anggrek Uji']);
    expect(await nama({ cari: 'uji', kategori: 'TIDAK_SEHAT' })).toEqual([
      'Koperasi Produsen Batik Uji',
    ]);
    expect(await nama({ cari: 'uji', kategori: 'BELUM_DINILAI' })).toHaveLength(2);
    expect(await nama({ cari: 'uji', kecamatan: '32.76.06' })).toHaveLength(2);
    expect(await nama({ cari: 'uji', kkmp: 'ya' })).toEqual([
      'Koperasi Kelurahan Merah Putih Cempaka Uji',
    ]);
    expect(await nama({ cari: 'uji', kkmp: 'tidak' })).toHaveLength(3);
    expect(await nama({ cari: 'uji', menerima: 'ya' })).toHaveLength(3);
    expect(await nama({ cari: 'uji', jenis: 'JASA', kategori: 'TIDAK_SEHAT' })).toEqual([]);
  });

  it('does not count a koperasi of koperasi among those that take persons', async () => {
    const sekunder = { kategoriKesehatan: 'SEHAT', bentuk: 'SEKUNDER_KAB_KOTA' } as const;
    await buatKoperasiPublik({ nama: 'Induk Flamboyan', ...sekunder });
    await buatKoperasiPublik({ nama: 'Primer Flamboyan', kategoriKesehatan: 'SEHAT' });
    const flamboyan = { cari: 'flamboyan' };
    expect(await nama(flamboyan)).toEqual(['Induk Flamboyan', 'Primer Flamboyan']);
    for (const saring of [{ menerima: 'ya' }, { terbuka: 'ya' }])
      expect(await nama({ ...flamboyan, ...saring })).toEqual(['Primer Flamboyan']);
    const kartu = async (cariNama: string) => {
      const { saring } = bacaSaringPublik({ cari: cariNama });
      const isi = { saring, ...(await daftarKoperasiPublik(by, saring)) };
      return renderToStaticMarkup(createElement(DaftarKoperasi, isi));
    };
    expect(await kartu('primer flamboyan')).toContain('Menerima anggota');
    const induk = await kartu('induk flamboyan');
    expect(induk).toContain('Anggotanya koperasi, bukan perorangan');
    expect(induk).not.toContain('Menerima anggota');
    expect(induk).not.toContain('Sedang tidak menerima');
  });

  it('tells the two Curug apart and orders by distance', async () => {
    const dekat = (await cari({ cari: 'uji', kelurahan: CURUG_BOJONGSARI })).halaman.baris;
    expect(dekat[0]).toMatchObject({ wilayah: 'Curug, Bojongsari', jarak: 0 });
    const jarak = dekat.map((satu) => satu.jarak ?? -1);
    expect(jarak).toEqual([...jarak].sort((a, b) => a - b));
    expect(dekat.at(-1)).toMatchObject({ wilayah: 'Curug, Cimanggis' });
    expect((await cari({ cari: 'uji' })).halaman.baris[0]?.jarak).toBeNull();
  });

  it('offers similar names when nothing matches', async () => {
    const { jumlah, mirip } = await cari({ cari: 'angrek' });
    expect(jumlah).toBe(0);
    expect(mirip.map((satu) => satu.nama)).toContain('Koperasi Jasa Anggrek Uji');
    expect((await cari({ cari: 'qqqzzz' })).mirip).toEqual([]);
  });
});

describe('pages', () => {
  const BANYAK = 61;
  const tanda = 'halamanuji';

  beforeAll(async () => {
    for (let i = 0; i < BANYAK; i++) {
      await buatKoperasiPublik({
        // Many share a name, so that the id has to decide.
        nama: `Koperasi Halamanuji ~ ${i % 4}`,
        kelurahanKode: [BEJI, BEJI_TIMUR, CURUG_CIMANGGIS][i % 3] as string,
      });
    }
  });

  async function jalan(dasar: Record<string, string>, arah: 'setelah' | 'sebelum', mulai?: string) {
    const urutan: string[][] = [];
    let kursor: string | null | undefined = mulai;
    for (let putaran = 0; putaran < 10; putaran++) {
      const { halaman, jumlah } = await cari({ ...dasar, ...(kursor ? { [arah]: kursor } : {}) });
      expect(jumlah).toBe(BANYAK);
      urutan.push(halaman.baris.map((satu) => satu.id));
      kursor = halaman[arah];
      if (!kursor) return urutan;
    }
    throw new Error('Halaman tidak pernah habis.');
  }

  it.each([
    ['by name', {}],
    ['by distance', { kelurahan: CURUG_BOJONGSARI }],
  ])('visits each koperasi once %s, and back again', async (_, saring) => {
    const dasar = { cari: tanda, ...saring };
    const maju = await jalan(dasar, 'setelah');
    expect(maju.map((satu) => satu.length)).toEqual([25, 25, 11]);
    expect(new Set(maju.flat()).size).toBe(BANYAK);
    const kedua = await cari({ ...dasar });
    const akhir = await cari({ ...dasar, setelah: kedua.halaman.setelah ?? '' });
    expect(akhir.halaman.sebelum).not.toBeNull();
    const ketiga = await cari({ ...dasar, setelah: akhir.halaman.setelah ?? '' });
    expect(ketiga.halaman.setelah).toBeNull();
    const mundur = await jalan(dasar, 'sebelum', ketiga.halaman.sebelum ?? '');
    expect([...mundur].reverse().flat()).toEqual(maju.slice(0, 2).flat());
  });

  it('neither skips nor repeats when a koperasi comes in between', async () => {
    const satu = await cari({ cari: tanda });
    const baru = await buatKoperasiPublik({ nama: 'Aaa Koperasi Halamanuji' });
    const dua = await cari({ cari: tanda, setelah: satu.halaman.setelah ?? '' });
    const id = [...satu.halaman.baris, ...dua.halaman.baris].map((baris) => baris.id);
    expect(new Set(id).size).toBe(50);
    expect(id).not.toContain(baru);
    await db().koperasi.update({
      where: { id: baru },
      data: { status: 'TIDAK_AKTIF', alasanTidakAktif: 'Uji' },
    });
  });

  it('starts anew with a cursor that makes no sense', async () => {
    const awal = await nama({ cari: tanda });
    for (const setelah of ['x', '~', `~${uuidv7()}`, `nama~bukan-uuid`, 'a'.repeat(5000)]) {
      expect(await nama({ cari: tanda, setelah })).toEqual(awal);
    }
    // Ordered by distance a cursor needs one.
    const dekat = { cari: tanda, kelurahan: BEJI };
    expect(await nama({ ...dekat, setelah: `nama~${uuidv7()}` })).toEqual(await nama(dekat));
    expect(await nama({ ...dekat, setelah: `9999999999~n~${uuidv7()}` })).toEqual(
      await nama(dekat),
    );
  });
});

describe('hostile addresses', () => {
  const JAHAT: [string, string][] = [
    ['SQL', `'; DROP TABLE koperasi; --`],
    ['a condition in SQL', `' OR '1'='1`],
    ['the mark of a parameter', '$1'],
    ['a script', '<script>alert(1)</script>'],
    ['an attribute in HTML', '"><img src=x onerror=alert(1)>'],
    ['NUL', '\u0000'],
    ['NUL among letters', 'a\u0000b'],
    ['what broken UTF-8 becomes', '\ufffd'],
    ['half a character', '\ud800'],
    ['a mark that turns the direction', '\u202e'],
    ['10,000 characters', 'x'.repeat(10_000)],
    ['wildcards', '%'.repeat(PANJANG_CARI)],
    ['escapes', '\\'.repeat(PANJANG_CARI)],
    ['digits', '9'.repeat(PANJANG_CARI)],
    ['many words', Array.from({ length: 40 }, (_, i) => i).join(' ')],
    ['pictures', '🙂'.repeat(30)],
  ];

  it.each(JAHAT)('answers calmly to %s in every parameter', async (_, isi) => {
    const sebelum = await db().koperasi.count();
    for (const param of [
      ...['cari', 'kelurahan', 'kecamatan', 'jenis', 'kategori', 'kkmp', 'menerima', 'terbuka'],
      ...['setelah', 'sebelum', '__proto__', 'constructor', 'asing'],
    ]) {
      const { saring } = bacaSaringPublik({ [param]: isi });
      const hasil = await daftarKoperasiPublik(by, saring);
      const html = renderToStaticMarkup(createElement(DaftarKoperasi, { saring, ...hasil }));
      expect(html).not.toMatch(/<script|<img/);
    }
    expect(await db().koperasi.count()).toBe(sebelum);
  });

  it('takes the first of repeated parameters and says what was not used', () => {
    expect(bacaSaringPublik({ jenis: ['JASA', 'PRODUSEN'] }).saring.jenis).toBe('JASA');
    const param = { jenis: 'x', kategori: '', cari: ' ', asing: '1', utm_source: 'surat' };
    expect(bacaSaringPublik(param).diabaikan).toEqual(['jenis', 'asing']);
    expect(bacaSaringPublik({ setelah: 'x', sebelum: '' }).diabaikan).toEqual(['setelah']);
    expect(bacaSaringPublik({ cari: 'x'.repeat(PANJANG_CARI + 1) }).diabaikan).toEqual(['cari']);
    expect(bacaSaringPublik({ cari: 'x'.repeat(PANJANG_CARI) }).diabaikan).toEqual([]);
    expect(bacaSaringPublik({ kelurahan: '32.76.99.1001' }).diabaikan).toEqual(['kelurahan']);
  });
});

it('a place by name is none in a list by distance, and named', async () => {
  const setelah = `Koperasi A~${uuidv7()}`;
  const pesan = async (param: Record<string, string>) =>
    (await loadDaftarPublik(param)).pesanSaringan;
  expect(await pesan({ setelah })).toBeNull();
  expect(await pesan({ setelah: `12~${setelah}`, kelurahan: '32.76.02.1008' })).toBeNull();
  expect(await pesan({ setelah, kelurahan: '32.76.02.1008' })).toMatch(/tidak dipakai: setelah\.$/);
});

describe('limit of searches', () => {
  it('leads whoever searches too often to the answer 429, others and browsing go on', async () => {
    for (let i = 0; i < BATAS.cari.points; i++) await loadDaftarPublik({ cari: 'uji' });
    const lebih = loadDaftarPublik({ cari: 'uji', jenis: 'JASA', setelah: 'x' });
    await expect(lebih).rejects.toMatchObject({
      digest: expect.stringMatching(
        /\/koperasi\/terlalu-sering\?detik=\d+&kembali=%2Fkoperasi%3Fcari%3Duji%26jenis%3DJASA;/,
      ),
    });
    await expect(loadDaftarPublik({ jenis: 'JASA' })).resolves.toBeDefined();
    ip.kini = '203.0.113.2';
    await expect(loadDaftarPublik({ cari: 'uji' })).resolves.toBeDefined();
  });
});

describe('profile', () => {
  const TUTUP = tahunBukuTertutup(hariIni());

  it('is null for an unknown id', async () => {
    expect(await profilKoperasiPublik(by, uuidv7())).toBeNull();
  });

  it('names those in office now and nothing else of them', async () => {
    const id = await buatKoperasiPublik({
      nama: 'Koperasi Terbuka Uji',
      npwp: '0912345678901234',
      keterangan: 'CATATAN-DINAS',
      alasanTidakAktif: 'ALASAN-DALAM',
      telepon: '+62217520000',
      situs: 'javascript:alert(1)',
      syaratAnggota: 'Warga <b>Depok</b>',
    });
    await buatPengurus(id, { jabatan: 'BENDAHARA', nama: 'Ibu Dua' });
    await buatPengurus(id, { jabatan: 'KETUA', nama: 'Ibu Satu' });
    await buatPengurus(id, { nama: 'Sudah Selesai', selesai: tanggalDb(hariIni()) });
    await buatPengurus(id, { nama: 'Belum Mulai', mulai: tanggalDb(tambahHari(hariIni(), 1)) });
    const profil = await profilKoperasiPublik(by, id);
    if (!profil) throw new Error('Tidak ada');
    expect(profil.pengurus).toEqual([
      { jabatan: 'KETUA', nama: 'Ibu Satu' },
      { jabatan: 'BENDAHARA', nama: 'Ibu Dua' },
    ]);
    const html =
      renderToStaticMarkup(createElement(RincianKoperasi, { koperasi: profil })) +
      renderToStaticMarkup(
        createElement(Bergabung, {
          koperasi: profil,
          masuk: false,
          jalan: { boleh: true, ikatan: null },
        }),
      );
    expect(html).toContain('Anda akan diminta masuk atau mendaftar dahulu.');
    const sudahMasuk = renderToStaticMarkup(
      createElement(Bergabung, {
        koperasi: profil,
        masuk: true,
        jalan: { boleh: true, ikatan: null },
      }),
    );
    expect(sudahMasuk).toContain('Pengurus koperasi yang memutuskan.');
    expect(sudahMasuk).not.toContain('diminta masuk');
    expect(html).toContain('Ibu Satu');
    expect(html).toContain('0217520000');
    expect(html).toContain('Rp100.000');
    expect(html).toContain(`/portal/permohonan/baru?koperasi=${id}`);
    expect(html).toContain('Warga &lt;b&gt;Depok');
    expect(html).not.toContain('href="javascript');
    const semua = html + JSON.stringify(profil);
    for (const rahasia of [
      ...Object.values(RAHASIA_PENGURUS),
      ...['0912345678901234', 'CATATAN-DINAS', 'ALASAN-DALAM', 'Sudah Selesai', 'Belum Mulai'],
    ]) {
      expect(semua).not.toContain(rahasia);
    }
  });

  it.each([
    ['inactive', { status: 'TIDAK_AKTIF', alasanTidakAktif: 'x' }, 'KOPERASI_TIDAK_AKTIF'],
    ['closed to members', { menerimaAnggota: false }, 'TIDAK_MENERIMA_ANGGOTA'],
    ['without amounts', { simpananPokok: null }, 'SIMPANAN_BELUM_DITETAPKAN'],
    ['a koperasi of koperasi', { bentuk: 'SEKUNDER_KAB_KOTA' }, 'ANGGOTANYA_KOPERASI'],
  ] as const)('has no button when it is %s, and says why', async (_, isi, halangan) => {
    const id = await buatKoperasiPublik(isi);
    const koperasi = await profilKoperasiPublik(by, id);
    if (!koperasi) throw new Error('Tidak ada');
    expect(koperasi.halangan).toBe(halangan);
    const html = renderToStaticMarkup(
      createElement(Bergabung, { koperasi, masuk: false, jalan: { boleh: true, ikatan: null } }),
    );
    expect(html).not.toContain('/portal/permohonan');
  });

  it('belum punya grade, bukan D, selama koperasinya baru berdiri', async () => {
    const id = await buatKoperasiPublik({ tanggalBadanHukum: tanggalDb(hariIni()) });
    const koperasi = await profilKoperasiPublik(by, id);
    if (!koperasi) throw new Error('Tidak ada');
    const html = renderToStaticMarkup(createElement(RincianKoperasi, { koperasi }));
    expect(html).toContain('Koperasi ini baru berdiri, jadi belum ada RAT yang harus dilaporkan.');
    expect(html).not.toContain('nilainya');
    expect(html).not.toContain('kedaluwarsa');
  });

  const TERVERIFIKASI = {
    status: 'TERVERIFIKASI',
    diajukanPada: new Date(),
    diputuskanPada: new Date(),
  } as const;

  it('counts members by the latest verified report that counts both sexes and tells the RAT state', async () => {
    const id = await buatKoperasiPublik({
      tanggalBadanHukum: tanggalDb('2010-01-05'),
      laporan: {
        create: [
          {
            ...TERVERIFIKASI,
            tahunBuku: TUTUP,
            anggotaLaki: 40,
            tanggalRat: tanggalDb(`${TUTUP + 1}-03-18`),
          },
          { ...TERVERIFIKASI, tahunBuku: TUTUP - 1, anggotaLaki: 30, anggotaPerempuan: 25 },
          { tahunBuku: TUTUP, anggotaLaki: 1, anggotaPerempuan: 1, status: 'DRAF' as const },
        ],
      },
    });
    const profil = await profilKoperasiPublik(by, id);
    expect(profil?.anggota).toEqual({ tahunBuku: TUTUP - 1, jumlah: 55 });
    expect(profil?.rat).toMatchObject({
      status: { keadaan: 'SUDAH', tahunBuku: TUTUP },
      tanggal: `${TUTUP + 1}-03-18`,
      belumDikonfirmasi: true,
      keaktifan: { keaktifan: 'AKTIF' },
      grade: { grade: 'C2', diRagukan: false },
    });
  });
});
