import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import { daftarKoperasiPublik } from '@/lib/koperasi/publik/reads';
import { bacaSaringPublik } from '@/lib/koperasi/publik/schema';
import { ALAMAT_SEHAT_TERBUKA } from '@/lib/peluang/gugus/rules';
import { bacaPeluangKelurahan } from '@/lib/peluang/kelurahan/reads';
import { bacaPeluang } from '@/lib/peluang/reads';
import { wewenangPublik } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { hak } from '@/tests/support/pabrik-akun';
import { buatKoperasiTerbuka, buatPemilikDi } from '@/tests/support/pabrik-kecocokan';
import { buatPelaku } from '@/tests/support/pabrik-umkm';

const DEPOK = '32.76.01.1006';
const DEPOK_JAYA = '32.76.01.1007';
const CINERE = '32.76.09.1001';
const TAPOS = '32.76.10.1001';
const KRIYA = 3;
const TANI = 1;

// Nothing here is measured by the clock: a slow machine takes longer and passes all the same.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let petugas: Awaited<ReturnType<typeof buatPelaku>>;
let dekranasda: Awaited<ReturnType<typeof buatPelaku>>;

async function tambah(jumlah: number, kelurahan: string, jenis: string) {
  const semua = [];
  for (let i = 0; i < jumlah; i += 1) semua.push(await buatPemilikDi(kelurahan, jenis));
  return semua;
}
const gugus = (sektor: number) =>
  db().peluangKoperasi.findMany({ where: { sektor }, orderBy: { jumlah: 'desc' } });

beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  dekranasda = await buatPelaku('DEKRANASDA');
  await tambah(5, DEPOK, 'agribisnis');
  await tambah(3, DEPOK_JAYA, 'agribisnis');
  await tambah(9, CINERE, 'kriya');
  await buatKoperasiTerbuka({ nama: 'Konsumen Depok' });
  await segarkanKecocokan();
});
afterAll(tutupDb);

describe('peluang koperasi baru', () => {
  test('delapan belum cukup, sembilan cukup; kelurahan berdekatan digabung', async () => {
    expect(await gugus(TANI)).toEqual([]);
    const [baru] = await tambah(1, DEPOK_JAYA, 'agribisnis');
    await segarkanKecocokan();
    const [satu] = await gugus(TANI);
    expect(satu).toMatchObject({ jumlah: 9, kelurahanKode: DEPOK });
    expect([...(satu?.kelurahan ?? [])].sort()).toEqual([DEPOK, DEPOK_JAYA]);
    expect(satu?.jarakMeter).toBeGreaterThan(1_000);
    // A group that stays keeps its row.
    await tambah(1, DEPOK, 'agribisnis');
    await segarkanKecocokan();
    expect(await gugus(TANI)).toMatchObject([{ id: satu?.id, jumlah: 10 }]);
    expect(baru).toBeDefined();
  });

  test('hilang begitu ada koperasi sebidang yang terjangkau, kembali bila ia tidak sehat', async () => {
    expect(await gugus(KRIYA)).toMatchObject([{ kelurahanKode: CINERE, jumlah: 9, jarakMeter: 0 }]);
    const id = await buatKoperasiTerbuka({
      nama: 'Produsen Kriya',
      jenis: 'PRODUSEN',
      sektorUsaha: 3,
      kelurahanKode: CINERE,
    });
    await segarkanKecocokan();
    expect(await gugus(KRIYA)).toEqual([]);
    await db().koperasi.update({ where: { id }, data: { kategoriKesehatan: 'TIDAK_SEHAT' } });
    await segarkanKecocokan();
    expect(await gugus(KRIYA)).toHaveLength(1);
  });

  test('anggota koperasi tidak dihitung', async () => {
    const semua = await tambah(9, TAPOS, 'digital');
    await segarkanKecocokan();
    expect(await gugus(10)).toHaveLength(1);
    await db().usaha.update({
      where: { id: semua[0]?.id ?? '' },
      data: { pemilikAnggota: true },
    });
    await segarkanKecocokan();
    expect(await gugus(10)).toEqual([]);
  });
});

describe('angka', () => {
  test('petugas melihat semuanya, menurut kelurahan', async () => {
    const data = await bacaPeluang(hak(petugas, 'peluang:agregat'));
    expect(data.palingSedikit).toBeNull();
    expect(data.pendiri).toBe(9);
    expect(data.kelurahan).toHaveLength(63);
    const depok = data.kelurahan.find((satu) => satu.kode === DEPOK);
    expect(depok).toMatchObject({ usaha: 6, tanpa: 6, tanpaSebidang: 6, koperasiTerbuka: 1 });
    const jumlah = data.kelurahan.reduce((n, satu) => n + Number(satu.tanpa), 0);
    expect(data.jumlah.tanpa).toBe(jumlah);
    const rinci = await bacaPeluangKelurahan(hak(petugas, 'peluang:baca'), DEPOK);
    expect(rinci.sektor).toMatchObject([{ sektor: TANI, usaha: 6, tanpa: 6 }]);
    expect(rinci.terjangkau.map((satu) => satu.koperasi.nama)).toEqual(['Konsumen Depok']);
    expect(rinci.peluang).toMatchObject([{ sektor: TANI }]);
  });

  test('Dekranasda tidak melihat kelompok kecil', async () => {
    const data = await bacaPeluang(hak(dekranasda, 'peluang:agregat'));
    expect(data.palingSedikit).toBe(5);
    for (const satu of data.kelurahan) {
      for (const n of [satu.usaha, satu.tanpa, satu.tanpaSebidang]) {
        if (n !== 'TERSEMBUNYI') expect(n === 0 || n >= 5).toBe(true);
      }
    }
    const jaya = data.kelurahan.find((satu) => satu.kode === DEPOK_JAYA);
    expect(jaya).toMatchObject({ usaha: 'TERSEMBUNYI', tanpa: 'TERSEMBUNYI' });
  });

  test('kartu koperasi sehat yang terbuka menuju tepat yang dihitung', async () => {
    await buatKoperasiTerbuka({ kategoriKesehatan: 'CUKUP_SEHAT' });
    await buatKoperasiTerbuka({ kategoriKesehatan: 'TIDAK_SEHAT' });
    await buatKoperasiTerbuka({ kategoriKesehatan: 'BELUM_DINILAI' });
    await buatKoperasiTerbuka({ menerimaAnggota: false });
    await buatKoperasiTerbuka({ simpananPokok: null });
    await buatKoperasiTerbuka({ simpananWajib: null });
    await buatKoperasiTerbuka({ bentuk: 'SEKUNDER_KAB_KOTA' });
    await buatKoperasiTerbuka({ status: 'TIDAK_AKTIF', alasanTidakAktif: 'Uji' });
    const { jumlah } = await bacaPeluang(hak(petugas, 'peluang:agregat'));
    const alamat = new URL(ALAMAT_SEHAT_TERBUKA, 'https://contoh.test');
    const { saring, diabaikan } = bacaSaringPublik(Object.fromEntries(alamat.searchParams));
    expect(diabaikan).toEqual([]);
    const daftar = await daftarKoperasiPublik(wewenangPublik('uji'), saring);
    expect(daftar.jumlah).toBe(jumlah.koperasiTerbuka);
    expect(jumlah.koperasiTerbuka).toBe(2);
  });
});
