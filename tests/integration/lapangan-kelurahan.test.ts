import { beforeAll, describe, expect, test, vi } from 'vitest';
import { tambahAturan } from '@/lib/aturan/commands';
import { tambahAturanSchema } from '@/lib/aturan/schema';
import { bacaKeadaan } from '@/lib/lapangan/kelurahan/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, seolahPada } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { sebagaiPemilik } from '@/tests/support/pabrik-akun';
import { buatKoperasiTerbuka } from '@/tests/support/pabrik-kecocokan';
import { catatDiLapangan } from '@/tests/support/pabrik-lapangan';
import { buatPelaku, hak, KELURAHAN_LAIN, KELURAHAN_UJI } from '@/tests/support/pabrik-umkm';

/* The morning page of who works in a kelurahan: the koperasi nearby and the work of the month. */

vi.setConfig({ testTimeout: 60_000 });

const BEJI = KELURAHAN_LAIN;
const DEPOK = KELURAHAN_UJI;
const BEJI_TIMUR = '32.76.06.1006';
const DEPOK_JAYA = '32.76.01.1007';
const TANAH_BARU = '32.76.06.1003';
const KEMIRI_MUKA = '32.76.06.1004';

let petugas: Pelaku;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: BEJI });
});

describe('koperasi terdekat', () => {
  beforeAll(async () => {
    const buat = (nama: string, kelurahanKode: string, lain: object = {}) =>
      buatKoperasiTerbuka({ nama, kunciNama: nama.toLowerCase(), kelurahanKode, ...lain });
    await buat('Sehat', KEMIRI_MUKA);
    await buat('Cukup', TANAH_BARU, { kategoriKesehatan: 'CUKUP_SEHAT' });
    await buat('Belum', DEPOK_JAYA, { kategoriKesehatan: 'BELUM_DINILAI' });
    await buat('Sakit', BEJI, { kategoriKesehatan: 'TIDAK_SEHAT' });
    await buat('Tertutup', BEJI, { menerimaAnggota: false });
    await buat('Tanpa Simpanan', DEPOK, { simpananWajib: null });
    await buat('Merah Putih Beji', BEJI, { adalahKkmp: true });
    await buat('Merah Putih Beji Timur', BEJI_TIMUR, { adalahKkmp: true });
    await buat('Sekunder', BEJI, { bentuk: 'SEKUNDER_KAB_KOTA' });
    await buat('Mati', BEJI, { status: 'TIDAK_AKTIF', alasanTidakAktif: 'Uji' });
  });

  /** As the petugas sees them from a kelurahan. */
  const dari = async (kode: string) => {
    const [keadaan] = await bacaKeadaan(hak(petugas, 'lapangan:catat'), [kode]);
    return keadaan?.terdekat.map(({ nama, meter, kategori, halangan }) => [
      nama,
      meter,
      kategori,
      halangan,
    ]);
  };

  test('yang dapat disarankan dahulu menurut jaraknya, lalu yang lain dengan sebabnya', async () => {
    expect(await dari(BEJI)).toEqual([
      ['Merah Putih Beji', 0, 'SEHAT', null],
      ['Belum', 1_217, 'BELUM_DINILAI', null],
      ['Cukup', 1_531, 'CUKUP_SEHAT', null],
      ['Sehat', 1_875, 'SEHAT', null],
      ['Sakit', 0, 'TIDAK_SEHAT', null],
    ]);
    // From here the KKMP take nobody, and others are nearer.
    expect(await dari(DEPOK)).toEqual([
      ['Belum', 1_513, 'BELUM_DINILAI', null],
      ['Sehat', 2_161, 'SEHAT', null],
      ['Cukup', 3_552, 'CUKUP_SEHAT', null],
      ['Tanpa Simpanan', 0, 'SEHAT', 'SIMPANAN_BELUM_DITETAPKAN'],
      ['Sakit', 2_079, 'TIDAK_SEHAT', null],
    ]);
  });
});

describe('pekerjaan bulan ini', () => {
  const baca = async (kode = BEJI) => {
    const [keadaan] = await bacaKeadaan(hak(petugas, 'lapangan:catat'), [kode]);
    return { bulanIni: keadaan?.bulanIni, target: keadaan?.target };
  };
  /** Written down at a moment, by the clock of Jakarta. */
  async function dicatatPada(saat: string): Promise<void> {
    const id = await catatDiLapangan(petugas, { kelurahanKode: BEJI });
    const sql = 'UPDATE pendataan_lapangan SET dibuat_pada = $2 WHERE usaha_id = $1';
    await sebagaiPemilik(sql, [id, `${saat}+07:00`]);
  }
  const pada = (saat: string) =>
    seolahPada(new Date(`${saat}+07:00`), async () => (await baca()).bulanIni);

  test('mulai pukul 00.00 tanggal 1 di Jakarta; sedetik sebelumnya masih bulan lalu', async () => {
    await dicatatPada('2026-06-30T23:59:59');
    await dicatatPada('2026-07-01T00:00:00');
    await dicatatPada('2026-07-01T06:59:59');
    expect(await pada('2026-07-15T12:00:00')).toBe(2);
    // At that moment it is June in Greenwich still.
    expect(await pada('2026-07-01T00:00:00')).toBe(2);
    expect(await pada('2026-08-01T00:00:00')).toBe(0);
  });

  test('targetnya yang berlaku: yang diubah admin tampil dengan sumbernya', async () => {
    expect(await baca()).toMatchObject({ target: { jumlah: 20, belumDikonfirmasi: true } });
    const { id: dasarId } = await db().aturan.findFirstOrThrow({
      where: { kode: 'target-pendataan' },
    });
    const isi = tambahAturanSchema.parse({
      dasarId,
      versi: 'uji-7',
      sumber: 'Keputusan Kepala Dinas 7/2026',
      berlakuMulai: hariIni(),
      'isi.perKelurahanSebulan': '7',
    });
    const admin = await buatPelaku('ADMIN');
    const hasil = await transaksi((tx) => tambahAturan(tx, hak(admin, 'aturan:ubah'), isi));
    expect(hasil).toMatchObject({ ok: true });
    const target = {
      jumlah: 7,
      sumber: 'Keputusan Kepala Dinas 7/2026',
      belumDikonfirmasi: false,
    };
    expect(await baca()).toMatchObject({ target });
    expect(await baca(DEPOK)).toMatchObject({ target });
  });
});
