import { beforeAll, describe, expect, it } from 'vitest';
import { tambahAturan } from '@/lib/aturan/commands';
import { imporKbli } from '@/lib/aturan/kbli/commands';
import { aturanBerlaku, versiAturan } from '@/lib/aturan/reads';
import { type KodeAturan, tambahAturanSchema } from '@/lib/aturan/schema';
import { wewenangSistem } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { buatAkun, hak, jumlahAudit } from '@/tests/support/pabrik-akun';

let admin: Awaited<ReturnType<typeof buatAkun>>;
let urutan = 0;
beforeAll(async () => {
  admin = await buatAkun(['ADMIN']);
});

/** The fields of a form for the next version of a rule. */
async function isian(kode: KodeAturan, ubah: Record<string, string>) {
  const { id } = await db().aturan.findFirstOrThrow({
    where: { kode },
    orderBy: { berlakuMulai: 'desc' },
  });
  urutan += 1;
  return {
    dasarId: id,
    versi: `Uji-${urutan}`,
    sumber: 'Peraturan uji Pasal 1',
    berlakuMulai: tambahHari(hariIni(), 30),
    ...ubah,
  };
}
async function tambah(kode: KodeAturan, ubah: Record<string, string>) {
  const terbaca = tambahAturanSchema.safeParse(await isian(kode, ubah));
  if (!terbaca.success) return { ok: false as const, alasan: 'ISIAN', galat: terbaca.error.issues };
  return transaksi((tx) => tambahAturan(tx, hak(admin, 'aturan:ubah'), terbaca.data));
}

describe('versi aturan', () => {
  it('berlaku mulai tanggalnya, yang lama tetap bagi masa sebelumnya', async () => {
    const lama = await aturanBerlaku('batas-rat');
    const sebelum = await jumlahAudit('aturan.tambah');
    expect((await tambah('batas-rat', { 'isi.bulanSetelahTutupBuku': '4' })).ok).toBe(true);
    expect(await aturanBerlaku('batas-rat')).toEqual(lama);
    expect((await aturanBerlaku('batas-rat', tambahHari(hariIni(), 29))).isi).toEqual(lama.isi);
    expect((await aturanBerlaku('batas-rat', tambahHari(hariIni(), 30))).isi).toEqual({
      bulanSetelahTutupBuku: 4,
    });
    const versi = await versiAturan(hak(admin, 'aturan:baca'), 'batas-rat');
    expect(versi.map((satu) => satu.keadaan)).toEqual(['AKAN_BERLAKU', 'BERLAKU']);
    expect(await jumlahAudit('aturan.tambah')).toBe(sebelum + 1);
  });

  it.each([
    ['batas-rat', { 'isi.bulanSetelahTutupBuku': '13' }],
    ['batas-rat', { 'isi.bulanSetelahTutupBuku': '0' }],
    ['batas-rat', {}],
    ['batas-rat', { 'isi.bulanSetelahTutupBuku': '5', 'isi.lain': '1' }],
    ['batas-rat', { 'isi.__proto__.x': '1', 'isi.bulanSetelahTutupBuku': '5' }],
    ['batas-rat', { 'isi.bulanSetelahTutupBuku': '5', jahat: '1' }],
    ['batas-rat', { 'isi.bulanSetelahTutupBuku': '5', sumber: '' }],
    ['batas-rat', { 'isi.bulanSetelahTutupBuku': '5', berlakuMulai: '' }],
    ['batas-rat', { 'isi.bulanSetelahTutupBuku': '5', berlakuMulai: '2027-02-30' }],
    ['kelompok-kecil', { 'isi.palingSedikit': '9'.repeat(1_000_000) }],
    ['nama-koperasi', { 'isi.kataPalingSedikit': '1e3' }],
  ] as const)('ditolak tanpa jejak: %s %#', async (kode, ubah) => {
    const [sebelum, audit] = [await db().aturan.count(), await jumlahAudit()];
    expect((await tambah(kode, ubah)).ok).toBe(false);
    expect([await db().aturan.count(), await jumlahAudit()]).toEqual([sebelum, audit]);
  });

  const SKALA = {
    'isi.berlakuBagiUsahaBaruSejak': '2021-02-02',
    'isi.kelas.0.modalPalingBanyak': '1.000.000.000',
    'isi.kelas.0.omzetPalingBanyak': '2.000.000.000',
    'isi.kelas.1.modalPalingBanyak': '5.000.000.000',
    'isi.kelas.1.omzetPalingBanyak': '15.000.000.000',
    'isi.kelas.2.modalPalingBanyak': '10.000.000.000',
    'isi.kelas.2.omzetPalingBanyak': '50.000.000.000',
  };

  it('batas skala harus naik; nilai lain dan bentuknya tetap', async () => {
    const salah = await tambah('skala-usaha', {
      ...SKALA,
      'isi.kelas.1.modalPalingBanyak': '1.000.000.000',
    });
    expect(salah).toMatchObject({
      alasan: 'NILAI_SALAH',
      galat: { 'isi.kelas.0.modalPalingBanyak': [expect.stringContaining('lebih besar')] },
    });
    const baik = await tambah('skala-usaha', {
      ...SKALA,
      'isi.kelas.0.modalPalingBanyak': 'Rp1.500.000.000',
    });
    expect(baik.ok).toBe(true);
    const { isi } = await aturanBerlaku('skala-usaha', tambahHari(hariIni(), 31));
    expect(isi.kelas).toEqual([
      { skala: 'MIKRO', modalPalingBanyak: '1500000000', omzetPalingBanyak: '2000000000' },
      { skala: 'KECIL', modalPalingBanyak: '5000000000', omzetPalingBanyak: '15000000000' },
      { skala: 'MENENGAH', modalPalingBanyak: '10000000000', omzetPalingBanyak: '50000000000' },
      { skala: 'BESAR', modalPalingBanyak: null, omzetPalingBanyak: null },
    ]);
  });

  it('bobot penilaian harus berjumlah tepat 100', async () => {
    const dasar = {
      'isi.aspek.0.bobot': '30',
      'isi.aspek.1.bobot': '15',
      'isi.aspek.2.bobot': '40',
      'isi.aspek.3.bobot': '15',
      'isi.pita.0.mulai': '80',
      'isi.pita.0.kategori': 'SEHAT',
      'isi.pita.1.mulai': '66',
      'isi.pita.1.kategori': 'CUKUP_SEHAT',
      'isi.pita.2.mulai': '51',
      'isi.pita.2.kategori': 'TIDAK_SEHAT',
      'isi.pita.3.mulai': '0',
      'isi.pita.3.kategori': 'TIDAK_SEHAT',
    };
    const coba = async (ubah: Record<string, string>) =>
      (await tambah('penilaian-kesehatan', { ...dasar, ...ubah })).ok;
    expect(await coba({ 'isi.aspek.0.bobot': '30,000001' })).toBe(false);
    expect(await coba({ 'isi.pita.1.mulai': '80' })).toBe(false);
    expect(await coba({ 'isi.pita.3.mulai': '1' })).toBe(false);
    expect(await coba({ 'isi.pita.0.kategori': 'HEBAT' })).toBe(false);
    expect(await coba({ 'isi.aspek.0.bobot': '30,5', 'isi.aspek.3.bobot': '14,5' })).toBe(true);
  });

  it('berlaku surut dan tanggal yang sama ditanyakan dahulu', async () => {
    const ubah = { 'isi.primer': '9', 'isi.sekunder': '3', berlakuMulai: '2020-11-02' };
    const ragu = await tambah('pendiri-paling-sedikit', ubah);
    expect(ragu).toMatchObject({ alasan: 'PERLU_DIPERIKSA' });
    expect('peringatan' in ragu && ragu.peringatan).toHaveLength(2);
    const yakin = await tambah('pendiri-paling-sedikit', { ...ubah, konfirmasiPeringatan: 'ya' });
    expect(yakin.ok).toBe(true);
  });

  it('nama versi tidak dipakai dua kali, juga bila dikirim bersamaan', async () => {
    const kirim = () =>
      tambah('kelompok-kecil', {
        'isi.palingSedikit': '7',
        versi: 'Sama',
        konfirmasiPeringatan: 'ya',
      });
    const hasil = await Promise.all([kirim(), kirim(), kirim()]);
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    expect(hasil.find((satu) => !satu.ok)).toMatchObject({ alasan: 'VERSI_TERPAKAI' });
  });
});

describe('impor KBLI', () => {
  it('menambah, memperbaiki judul, tidak menghapus, dan mencatat', async () => {
    const by = wewenangSistem('aturan:ubah', 'uji', 'uji');
    const sebelum = await db().kbli.count({ where: { versi: 2025 } });
    const hasil = await transaksi((tx) =>
      imporKbli(tx, by, {
        versi: 2025,
        sumber: 'Peraturan BPS 7/2025',
        lengkap: true,
        baris: [
          { kode: '64191', judul: 'Judul yang dibetulkan' },
          { kode: '01111', judul: 'Pertanian jagung' },
        ],
      }),
    );
    expect(hasil).toEqual({ ok: true, nilai: { baru: 1, berubah: 1 } });
    expect(await db().kbli.count({ where: { versi: 2025 } })).toBe(sebelum + 1);
    expect((await db().kbliVersi.findUniqueOrThrow({ where: { versi: 2025 } })).lengkap).toBe(true);
    expect(await jumlahAudit('kbli.impor')).toBe(1);
  });
});
