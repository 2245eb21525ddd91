import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db, kolam } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { unduhDaftarUsaha } from '@/lib/umkm/daftar/ekspor/loaders';
import { halamanDanJumlah } from '@/lib/umkm/daftar/jumlah/reads';
import { polaCari, UKURAN_HALAMAN } from '@/lib/umkm/daftar/rules';
import { saringanUsahaSchema } from '@/lib/umkm/daftar/schema';
import { bukaIdentitas, pakaiKarcis } from '@/lib/umkm/pembukaan/commands';
import {
  buatKoperasiSederhana,
  buatPelaku,
  buatUsaha,
  hak,
  isianUmkm,
  jumlahAudit,
  KELURAHAN_LAIN,
  KELURAHAN_UJI,
} from '@/tests/support/pabrik-umkm';
import { rincianUsaha } from '@/tests/support/rincian-usaha';

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({
    pelaku: sesi.pelaku ?? {
      penggunaId: null,
      nama: '',
      surel: null,
      peran: [],
      permintaanId: 'x',
    },
    sesiId: null,
    bekasPenggunaId: null,
  }),
}));

let petugas: Pelaku & { penggunaId: string };
let kelurahan: Pelaku & { penggunaId: string };
let pemilik: Pelaku & { penggunaId: string };
const JUMLAH = 60;

beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  kelurahan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN });
  pemilik = await buatPelaku('PEMILIK');
  for (let ke = 0; ke < JUMLAH; ke += 1) {
    await buatUsaha(pemilik, {
      usaha: {
        // Many share a name, so that the id has to decide the order.
        nama: ke % 3 === 0 ? 'Warung Sama' : `Toko ${String(ke).padStart(2, '0')} 100% Murni_Asli`,
        jenisUsahaKode: ke % 2 ? 'kriya' : 'kuliner',
        ...(ke % 4 === 0 ? { nib: String(9_000_000_000_000 + ke) } : {}),
      },
      lokasi: { kelurahanKode: ke % 5 === 0 ? KELURAHAN_LAIN : KELURAHAN_UJI },
    });
  }
});

const baca = (param: Record<string, string> = {}, siapa: Pelaku = petugas) => {
  const saringan = saringanUsahaSchema.parse(param);
  const pola = polaCari(saringan.cari ?? '');
  return halamanDanJumlah(hak(siapa, 'umkm:baca'), saringan, pola.ok ? pola.kata : []);
};

describe('daftar', () => {
  test.each(['terbaru', 'terlama', 'nama', 'nama-turun'])(
    'urut %s: maju lalu mundur tanpa yang hilang atau terulang',
    async (urut) => {
      const maju: string[] = [];
      const pertama: string[] = [];
      let param: Record<string, string> = { urut };
      let sebelum: string | null = null;
      for (;;) {
        const { halaman } = await baca(param);
        maju.push(...halaman.baris.map((baris) => baris.id));
        pertama.push(halaman.baris[0]?.id ?? '');
        sebelum = halaman.sebelum;
        if (!halaman.setelah) break;
        param = { urut, setelah: halaman.setelah };
      }
      expect(new Set(maju).size).toBe(JUMLAH);
      expect(maju).toHaveLength(JUMLAH);
      expect(pertama).toHaveLength(Math.ceil(JUMLAH / UKURAN_HALAMAN));
      const arah = urut === 'terbaru' || urut === 'nama-turun' ? 'DESC' : 'ASC';
      const kolom = urut.startsWith('nama') ? `nama ${arah}, id ${arah}` : `id ${arah}`;
      const { rows } = await kolam().query(`SELECT id FROM usaha ORDER BY ${kolom}`);
      expect(maju).toEqual(rows.map((baris) => baris.id));
      const mundur: string[] = [];
      while (sebelum) {
        const { halaman } = await baca({ urut, sebelum });
        mundur.unshift(halaman.baris[0]?.id ?? '');
        sebelum = halaman.sebelum;
      }
      expect(mundur).toEqual(pertama.slice(0, -1));
    },
  );

  test.each([
    [{}, 'true'],
    [{ jenis: 'kriya' }, "jenis_usaha_kode = 'kriya'"],
    [{ nib: 'ya' }, 'nib IS NOT NULL'],
    [{ nib: 'tidak', jenis: 'kuliner' }, "nib IS NULL AND jenis_usaha_kode = 'kuliner'"],
    [{ kelurahan: KELURAHAN_LAIN }, `kelurahan_kode = '${KELURAHAN_LAIN}'`],
    [{ kecamatan: '32.76.01' }, "kelurahan_kode LIKE '32.76.01.%'"],
    [{ status: 'DIAJUKAN', perempuan: 'ya' }, "status = 'DIAJUKAN' AND perempuan"],
    [{ status: 'BELUM_DIVERIFIKASI' }, "status IN ('DIAJUKAN', 'PERLU_PERBAIKAN')"],
    [
      { status: 'MASIH_BERJALAN', anggota: 'tidak', cari: 'warung' },
      "status <> 'TIDAK_AKTIF' AND NOT pemilik_anggota AND cari LIKE '%warung%'",
    ],
    [{ skala: 'BESAR' }, "skala_efektif = 'BESAR'"],
    [{ anggota: 'ya' }, 'pemilik_anggota'],
    [{ cari: 'warung' }, "cari LIKE '%warung%'"],
    [
      { cari: 'sama warung', jenis: 'kriya' },
      "cari LIKE '%warung%' AND jenis_usaha_kode = 'kriya'",
    ],
    [{ cari: '100% murni_asli' }, "cari LIKE '%100\\%%' AND cari LIKE '%murni\\_asli%'"],
    [{ cari: 'tidak-ada-di-mana-pun' }, 'false'],
    [{ cari: 'margonda' }, "cari LIKE '%margonda%'"],
  ])('saringan %j menghitung dan menampilkan yang benar', async (param, sql) => {
    const { rows } = await kolam().query(`SELECT id FROM usaha WHERE ${sql} ORDER BY id DESC`);
    const { halaman, jumlah } = await baca(param as Record<string, string>);
    expect(jumlah).toEqual({ jumlah: rows.length, lebih: false });
    expect(halaman.baris.map((baris) => baris.id)).toEqual(
      rows.slice(0, UKURAN_HALAMAN).map((baris) => baris.id),
    );
  });

  test('nomor dan NIB yang utuh langsung ditemukan', async () => {
    const satu = await db().usaha.findFirstOrThrow({ where: { NOT: { nib: null } } });
    for (const cari of [satu.nomor.toLowerCase(), satu.nomor, satu.nib ?? '']) {
      const { halaman } = await baca({ cari });
      expect(halaman.baris.map((baris) => baris.id)).toEqual([satu.id]);
    }
  });

  test('pola yang terlalu pendek ditolak dengan saran', () => {
    expect(polaCari('ab')).toMatchObject({ ok: false });
    expect(polaCari('a b c')).toMatchObject({ ok: false });
    expect(polaCari('%%%')).toMatchObject({ ok: false });
    expect(polaCari('a_b')).toMatchObject({ ok: false });
    expect(polaCari('pt abc')).toEqual({ ok: true, kata: ['pt', 'abc'] });
    expect(polaCari('   ')).toEqual({ ok: true, kata: [] });
  });

  test.each([
    { status: "'; DROP TABLE usaha; --" },
    { kelurahan: '32.76.99.9999' },
    { setelah: 'bukan-kursor' },
    { setelah: '00000000-0000-0000-0000-000000000000~%E0%A4%A' },
    { sebelum: `${'x'.repeat(2000)}` },
    { urut: 'acak' },
    { cari: '\u0000\ud800' },
  ])('alamat yang rusak %j tetap menampilkan daftar', async (param) => {
    const { halaman } = await baca(param as unknown as Record<string, string>);
    expect(halaman.baris).toHaveLength(UKURAN_HALAMAN);
  });

  test('petugas kelurahan hanya melihat kelurahannya, juga lewat pencarian dan hitungan', async () => {
    const milik = await db().usaha.count({ where: { kelurahanKode: KELURAHAN_LAIN } });
    for (const param of [{}, { cari: 'margonda' }, { kelurahan: KELURAHAN_LAIN }]) {
      const { halaman, jumlah } = await baca(param as Record<string, string>, kelurahan);
      expect(jumlah.jumlah).toBe(milik);
      expect(halaman.baris).toHaveLength(milik);
    }
    expect((await baca({ kelurahan: KELURAHAN_UJI }, kelurahan)).halaman.baris).toEqual([]);
  });

  test('peran tanpa hak tidak mendapat daftar', async () => {
    for (const peran of ['DEKRANASDA', 'PENILAI', 'ADMIN', 'PENGURUS'] as const) {
      expect(wewenang(await buatPelaku(peran), 'umkm:baca')).toBeNull();
    }
  });

  test('pemilik lain tidak melihat usaha orang', async () => {
    const lain = await buatPelaku('PEMILIK');
    expect((await baca({}, lain)).jumlah.jumlah).toBe(0);
    expect((await baca({}, pemilik)).jumlah.jumlah).toBe(JUMLAH);
  });
});

describe('ekspor', () => {
  const unduh = async (siapa: Pelaku | null, alamat: string) => {
    sesi.pelaku = siapa;
    const hasil = await unduhDaftarUsaha(new URLSearchParams(alamat));
    return { status: hasil.status, isi: await hasil.text() };
  };

  test('berisi yang disaring, disamarkan, dan tercatat', async () => {
    const { status, isi } = await unduh(petugas, 'jenis=kriya');
    expect(status).toBe(200);
    const baris = isi.trim().split('\r\n');
    expect(baris).toHaveLength(
      1 + (await db().usaha.count({ where: { jenisUsahaKode: 'kriya' } })),
    );
    expect(isi).toMatch(/\*{12}\d{4}/);
    expect(isi).not.toMatch(/\d{16}/);
    expect(isi).not.toMatch(/\+62|0812\d/);
    expect(await jumlahAudit('daftar', 'usaha.ekspor')).toBe(1);
  });

  test('sel yang dapat dibaca sebagai rumus dilucuti', async () => {
    await buatUsaha(await buatPelaku('PEMILIK'), { usaha: { nama: '=HYPERLINK("http://jahat")' } });
    const { isi } = await unduh(petugas, 'cari=hyperlink');
    expect(isi).toContain(`'=HYPERLINK`);
  });

  test('petugas kelurahan hanya miliknya; yang tanpa hak dan tanpa sesi tidak', async () => {
    const { isi } = await unduh(kelurahan, `kelurahan=${KELURAHAN_UJI}`);
    expect(isi.trim().split('\r\n')).toHaveLength(1);
    expect((await unduh(pemilik, '')).status).toBe(403);
    expect((await unduh(null, '')).status).toBe(303);
    expect((await unduh(petugas, 'cari=ab')).status).toBe(400);
  });
});

describe('rincian', () => {
  test('petugas melihat yang tersamar, pemilik melihat miliknya, orang lain tidak melihat apa pun', async () => {
    const isi = isianUmkm();
    const siapa = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(siapa, { pemilik: isi.pemilik, alamat: isi.alamat } as never);
    const teks = async (pelaku: Pelaku) =>
      JSON.stringify(await rincianUsaha(hak(pelaku, 'umkm:baca'), id));
    const dilihatPetugas = await teks(petugas);
    const nikPenduduk = isi.pemilik?.nikPenduduk ?? '';
    for (const rahasia of [
      nikPenduduk,
      isi.alamat?.alamat ?? '',
      '5 Mei 1990',
      isi.alamat?.telepon.slice(3) ?? '',
    ]) {
      expect(dilihatPetugas).not.toContain(rahasia);
    }
    expect(dilihatPetugas).toContain(`************${nikPenduduk.slice(-4)}`);
    expect(dilihatPetugas).toContain('35–39 tahun');
    const dilihatSendiri = await teks(siapa);
    expect(dilihatSendiri).not.toContain(nikPenduduk);
    expect(dilihatSendiri).toContain(isi.alamat?.alamat);
    expect(await teks(await buatPelaku('PEMILIK'))).toBe('null');
    expect(await teks(kelurahan)).toBe('null');
  });
});

describe('membuka identitas', () => {
  const buka = (pelaku: Pelaku, pelakuUsahaId: string) =>
    transaksi((tx) =>
      bukaIdentitas(tx, hak(pelaku, 'identitas:buka'), {
        pelakuUsahaId,
        alasan: 'Mencocokkan dengan KTP asli',
        kembali: undefined,
      }),
    );
  const siapkan = async () => {
    const isi = isianUmkm();
    const { pelakuUsahaId } = await buatUsaha(await buatPelaku('PEMILIK'), {
      pemilik: isi.pemilik,
    } as never);
    return { pelakuUsahaId, nikPenduduk: isi.pemilik?.nikPenduduk };
  };

  test('tercatat dengan alasan, terbuka satu kali, hanya untuk yang meminta', async () => {
    const { pelakuUsahaId, nikPenduduk } = await siapkan();
    const hasil = await buka(petugas, pelakuUsahaId);
    if (!hasil.ok) throw new Error(hasil.alasan);
    const entri = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: pelakuUsahaId, tindakan: 'identitas.buka' },
    });
    expect(entri).toMatchObject({
      penggunaId: petugas.penggunaId,
      keterangan: 'Mencocokkan dengan KTP asli',
    });
    expect(JSON.stringify(entri)).not.toContain(nikPenduduk);
    const { karcis } = hasil.nilai;
    const pakai = (pelaku: Pelaku, id = pelakuUsahaId) =>
      pakaiKarcis(hak(pelaku, 'identitas:buka'), id, karcis);
    expect(await pakai(await buatPelaku('PETUGAS'))).toBeNull();
    const { pelakuUsahaId: lain } = await siapkan();
    expect(await pakai(petugas, lain)).toBeNull();
    expect(await pakai(petugas)).toMatchObject({ nikPenduduk });
    expect(await pakai(petugas)).toBeNull();
  });

  test('karcis yang lewat waktu tidak membuka apa pun', async () => {
    const { pelakuUsahaId } = await siapkan();
    const hasil = await buka(petugas, pelakuUsahaId);
    if (!hasil.ok) throw new Error(hasil.alasan);
    await db().titipanIsian.updateMany({ data: { kedaluwarsaPada: new Date(0) } });
    expect(
      await pakaiKarcis(hak(petugas, 'identitas:buka'), pelakuUsahaId, hasil.nilai.karcis),
    ).toBeNull();
  });

  test('di luar jangkauan: tidak ditemukan dan tidak tercatat', async () => {
    const { pelakuUsahaId } = await siapkan();
    const koperasiId = await buatKoperasiSederhana();
    const pengurus = await buatPelaku('PENGURUS', { koperasiId });
    for (const pelaku of [kelurahan, pengurus, await buatPelaku('PEMILIK')]) {
      expect(await buka(pelaku, pelakuUsahaId)).toEqual({ ok: false, alasan: 'TIDAK_DITEMUKAN' });
    }
    expect(await jumlahAudit(pelakuUsahaId, 'identitas.buka')).toBe(0);
    await db().permohonan.create({
      data: {
        nomor: 'UJI-IDENTITAS',
        pelakuUsahaId,
        koperasiId,
        namaPemohon: 'Uji',
        simpananPokok: 1n,
        simpananWajib: 1n,
        kunciKirim: crypto.randomUUID(),
      },
    });
    expect(await buka(pengurus, pelakuUsahaId)).toMatchObject({ ok: true });
    await db().permohonan.updateMany({
      where: { nomor: 'UJI-IDENTITAS' },
      data: { status: 'DITOLAK' },
    });
    expect(await buka(pengurus, pelakuUsahaId)).toMatchObject({ ok: false });
    expect(wewenang(await buatPelaku('DEKRANASDA'), 'identitas:buka')).toBeNull();
  });
});
