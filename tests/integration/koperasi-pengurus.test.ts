import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { riwayatObjek } from '@/lib/audit/reads';
import { akhiriPengurus, tambahPengurus } from '@/lib/koperasi/kepengurusan/commands';
import { betulkanPengurus } from '@/lib/koperasi/kepengurusan/pembetulan/commands';
import { betulkanPengurusSchema } from '@/lib/koperasi/kepengurusan/pembetulan/schema';
import { bukaPengurus } from '@/lib/koperasi/kepengurusan/reads';
import type { BarisPengurus } from '@/lib/koperasi/kepengurusan/schema';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { buatAkun, hak } from '@/tests/support/pabrik-akun';
import { buatKoperasi, jumlahAudit, KETUA_UJI } from '@/tests/support/pabrik-koperasi';

let petugas: Pelaku & { penggunaId: string };

beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS']);
});
afterAll(tutupDb);

const NIK_PENDUDUK_LAIN = '3276014505900002';
const by = () => hak(petugas, 'koperasi:ubah');
const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'BERHASIL' : hasil.alasan);

const tambah = (koperasiId: string, ubah: Partial<BarisPengurus>, konfirmasiPeringatan = false) =>
  transaksi((tx) =>
    tambahPengurus(tx, by(), {
      koperasiId,
      id: randomUUID(),
      konfirmasiPeringatan,
      ...KETUA_UJI,
      ...ubah,
    }),
  );

/** A koperasi whose ketua stands there with mistakes. */
async function berketua(ubah: Partial<BarisPengurus> = {}) {
  const koperasiId = await buatKoperasi(petugas, {}, [{ ...KETUA_UJI, ...ubah }]);
  const [ketua] = await bukaPengurus(by(), koperasiId, 'MENJABAT');
  if (!ketua) throw new Error('ketua uji hilang');
  return { koperasiId, id: ketua.id };
}

const isiKini = async (koperasiId: string, id: string) =>
  (await bukaPengurus(by(), koperasiId, { id }))[0];

/** Opens the form, changes some fields, and sends it, as a browser does. */
async function buka(koperasiId: string, id: string) {
  const satu = await isiKini(koperasiId, id);
  if (!satu) throw new Error('pengurus uji hilang');
  const nilai = {
    koperasiId,
    id,
    versi: satu.versi,
    jabatan: satu.jabatan,
    nama: satu.nama,
    telepon: '',
    nikPenduduk: '',
    mulai: satu.mulai ?? '',
    alasan: 'Salah ketik saat didaftarkan',
  };
  return (ubah: Record<string, string>) =>
    transaksi((tx) =>
      betulkanPengurus(tx, by(), betulkanPengurusSchema.parse({ ...nilai, ...ubah })),
    );
}

describe('betulkanPengurus', () => {
  test('membetulkan setiap isian; jejaknya menyebut lama dan baru tanpa nomor orangnya', async () => {
    const { koperasiId, id } = await berketua();
    const kirim = await buka(koperasiId, id);
    const ubah = {
      jabatan: 'SEKRETARIS',
      nama: 'Siti Contoh Betul',
      telepon: '0813 1111 2222',
      nikPenduduk: NIK_PENDUDUK_LAIN,
      mulai: '2023-05-06',
    };
    expect(alasan(await kirim(ubah))).toBe('BERHASIL');
    expect(await isiKini(koperasiId, id)).toMatchObject({
      ...ubah,
      telepon: '+6281311112222',
      selesai: null,
    });
    const [catatan] = await db().catatanAudit.findMany({
      where: { objekId: koperasiId, tindakan: 'pengurus.betulkan' },
    });
    expect(catatan).toMatchObject({
      keterangan: 'Salah ketik saat didaftarkan',
      sebelum: { jabatan: 'KETUA', nama: KETUA_UJI.nama, mulai: '2024-01-02' },
      sesudah: {
        jabatan: 'SEKRETARIS',
        nama: 'Siti Contoh Betul',
        mulai: '2023-05-06',
        telepon: 'diubah',
        nikPenduduk: 'diubah',
      },
    });
    expect(JSON.stringify(catatan)).not.toMatch(/32760145059|81311112222|81234567890/);
    const [riwayat] = await riwayatObjek(by(), 'koperasi', koperasiId);
    expect(riwayat?.kalimat).toBe('Membetulkan data pengurus atau pengawas');
    expect(riwayat?.perubahan).toEqual(
      expect.arrayContaining([
        { label: 'Pengurus', sebelum: 'kosong', sesudah: 'Siti Contoh, ketua' },
        { label: 'Mulai', sebelum: '2 Januari 2024', sesudah: '6 Mei 2023' },
        { label: 'NIK penduduk', sebelum: 'kosong', sesudah: 'diubah' },
      ]),
    );
  });

  test('telepon dan NIK penduduk yang dikosongkan tetap; tanggal mulai dapat dikosongkan', async () => {
    const { koperasiId, id } = await berketua();
    const kirim = await buka(koperasiId, id);
    expect(await kirim({ mulai: '2015-03-31' })).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'MENJABAT_SEBELUM_BADAN_HUKUM', isian: 'mulai' }],
    });
    expect(alasan(await kirim({ mulai: '' }))).toBe('BERHASIL');
    expect(await isiKini(koperasiId, id)).toMatchObject({ ...KETUA_UJI, mulai: null });
  });

  test('dikirim dua kali dicatat sekali, tanpa perubahan tidak dicatat', async () => {
    const { koperasiId, id } = await berketua();
    const kirim = await buka(koperasiId, id);
    expect(alasan(await kirim({}))).toBe('BERHASIL');
    expect(await jumlahAudit('pengurus.betulkan', koperasiId)).toBe(0);
    const dua = await Promise.all([kirim({ nama: 'Sitti' }), kirim({ nama: 'Sitti' })]);
    expect(dua.map(alasan)).toEqual(['BERHASIL', 'BERHASIL']);
    expect(await jumlahAudit('pengurus.betulkan', koperasiId)).toBe(1);
  });

  test('dua orang bersamaan: yang kedua melihat keduanya, lalu memilih dengan tahu', async () => {
    const { koperasiId, id } = await berketua();
    const [satu, dua] = [await buka(koperasiId, id), await buka(koperasiId, id)];
    expect(alasan(await satu({ nama: 'Siti Pertama', telepon: '081311112222' }))).toBe('BERHASIL');
    const kalah = await dua({ nama: 'Siti Kedua', nikPenduduk: NIK_PENDUDUK_LAIN });
    expect(kalah).toMatchObject({
      alasan: 'SUDAH_BERUBAH',
      bentrok: {
        oleh: petugas.nama,
        butir: [
          { isian: 'nama', milikAnda: 'Siti Kedua', tersimpan: 'Siti Pertama' },
          { isian: 'nikPenduduk', milikAnda: '************0002', tersimpan: '************0001' },
        ],
      },
    });
    expect(await isiKini(koperasiId, id)).toMatchObject({ nama: 'Siti Pertama' });
    expect(await jumlahAudit('pengurus.betulkan', koperasiId)).toBe(1);
    const versi = kalah.ok ? '' : (kalah.bentrok?.versi ?? '');
    expect(alasan(await dua({ nama: 'Siti Kedua', versi }))).toBe('BERHASIL');
    expect(await isiKini(koperasiId, id)).toMatchObject({
      nama: 'Siti Kedua',
      telepon: '+6281311112222',
    });
  });

  test('jabatan yang dipegang orang lain, dan orang yang memegang jabatan lain, ditolak', async () => {
    const { koperasiId } = await berketua();
    const hasil = await tambah(koperasiId, {
      jabatan: 'ANGGOTA_PENGAWAS',
      nama: 'Budi Contoh',
      nikPenduduk: NIK_PENDUDUK_LAIN,
    });
    const id = hasil.ok ? hasil.nilai.id : '';
    const kirim = await buka(koperasiId, id);
    const ketua = await kirim({ jabatan: 'KETUA' });
    expect(ketua).toMatchObject({ alasan: 'JABATAN_TERISI' });
    expect(ketua.ok ? '' : ketua.galat?.jabatan?.[0]).toContain(KETUA_UJI.nama);
    const rangkap = await kirim({ nikPenduduk: KETUA_UJI.nikPenduduk ?? '' });
    expect(rangkap).toMatchObject({ alasan: 'RANGKAP_JABATAN' });
    expect(rangkap.ok ? '' : rangkap.galat?.nikPenduduk?.[0]).toContain('Siti Contoh, ketua');
    expect(await isiKini(koperasiId, id)).toMatchObject({
      jabatan: 'ANGGOTA_PENGAWAS',
      nikPenduduk: NIK_PENDUDUK_LAIN,
    });
    expect(await jumlahAudit('pengurus.betulkan', koperasiId)).toBe(0);
  });

  test('nama yang sama diminta dikonfirmasi sekali; pembetulan lain sesudahnya tidak', async () => {
    const { koperasiId } = await berketua();
    const hasil = await tambah(koperasiId, {
      jabatan: 'SEKRETARIS',
      nama: 'Budi Contoh',
      nikPenduduk: null,
    });
    const id = hasil.ok ? hasil.nilai.id : '';
    const kirim = await buka(koperasiId, id);
    expect(await kirim({ nama: 'SITI  contoh' })).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'ORANG_SAMA', isian: 'nama' }],
    });
    expect(await isiKini(koperasiId, id)).toMatchObject({ nama: 'Budi Contoh' });
    expect(alasan(await kirim({ nama: 'Siti Contoh', konfirmasiPeringatan: 'ya' }))).toBe(
      'BERHASIL',
    );
    const lagi = await buka(koperasiId, id);
    expect(alasan(await lagi({ mulai: '2024-02-03' }))).toBe('BERHASIL');
  });

  test('NIK penduduk yang tersimpan dibandingkan dengan tanggal mulai yang baru, dan sebaliknya', async () => {
    const koperasiId = await buatKoperasi(petugas, { tanggalBadanHukum: '1980-01-01' }, [
      KETUA_UJI,
    ]);
    const [ketua] = await bukaPengurus(by(), koperasiId, 'MENJABAT');
    const kirim = await buka(koperasiId, ketua?.id ?? '');
    const belumLahir = await kirim({ mulai: '1985-01-01', konfirmasiPeringatan: 'ya' });
    expect(belumLahir).toMatchObject({ alasan: 'SEBELUM_LAHIR' });
    expect(belumLahir.ok ? '' : belumLahir.galat?.mulai?.[0]).toContain('sebelum lahir');
    expect(await kirim({ mulai: '2000-01-01' })).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'UMUR_DI_BAWAH_BATAS', isian: 'mulai' }],
    });
    const muda = await kirim({ nikPenduduk: '3276010101100001' });
    expect(muda).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'UMUR_DI_BAWAH_BATAS' }],
    });
    // What neither touches is not asked about.
    expect(
      alasan(await kirim({ nikPenduduk: '3276010101100001', konfirmasiPeringatan: 'ya' })),
    ).toBe('BERHASIL');
    const lagi = await buka(koperasiId, ketua?.id ?? '');
    expect(alasan(await lagi({ nama: 'Siti Contoh Betul' }))).toBe('BERHASIL');
  });

  test('yang sudah selesai dapat dibetulkan, tetapi tidak mulai setelah selesai', async () => {
    const { koperasiId, id } = await berketua();
    await transaksi((tx) => akhiriPengurus(tx, by(), { koperasiId, id, selesai: '2025-01-01' }));
    await tambah(koperasiId, { nama: 'Ketua Baru', nikPenduduk: NIK_PENDUDUK_LAIN });
    const kirim = await buka(koperasiId, id);
    expect(alasan(await kirim({ mulai: '2025-01-02' }))).toBe('SETELAH_SELESAI');
    expect(alasan(await kirim({ mulai: '2025-01-01', nama: 'Siti Lama' }))).toBe('BERHASIL');
    expect(await isiKini(koperasiId, id)).toMatchObject({
      nama: 'Siti Lama',
      mulai: '2025-01-01',
      selesai: '2025-01-01',
    });
  });

  test('pengurus koperasi lain tidak ditemukan dan tidak berubah', async () => {
    const { koperasiId, id } = await berketua();
    const lain = await buatKoperasi(petugas);
    const kirim = await buka(koperasiId, id);
    expect(alasan(await kirim({ koperasiId: lain, nama: 'Orang Lain' }))).toBe('TIDAK_DITEMUKAN');
    expect(alasan(await kirim({ id: randomUUID(), nama: 'Orang Lain' }))).toBe('TIDAK_DITEMUKAN');
    expect(await isiKini(koperasiId, id)).toMatchObject({ nama: KETUA_UJI.nama });
    expect(await jumlahAudit('pengurus.betulkan', lain)).toBe(0);
  });

  test('formulir tanpa alasan, dengan NIK penduduk keliru, atau mulai di masa depan ditolak', async () => {
    const { koperasiId, id } = await berketua();
    const kirim = await buka(koperasiId, id);
    const salah: Record<string, string>[] = [
      { alasan: '' },
      { nikPenduduk: '123' },
      { mulai: '2099-01-01' },
      { versi: '1' },
    ];
    for (const ubah of salah) {
      await expect(async () => kirim(ubah)).rejects.toThrow(Object.keys(ubah)[0]);
    }
  });
});

describe('tambahPengurus', () => {
  test('pengurus tidak dapat ditambahkan sebagai pengawas; senama diminta dikonfirmasi', async () => {
    const { koperasiId } = await berketua();
    const pengawas = { jabatan: 'KETUA_PENGAWAS', nama: 'Nama Lain' } as const;
    expect(await tambah(koperasiId, pengawas)).toMatchObject({
      alasan: 'RANGKAP_JABATAN',
      galat: { nikPenduduk: [expect.stringContaining('Siti Contoh, ketua')] },
    });
    const senama = { jabatan: 'BENDAHARA', nikPenduduk: null } as const;
    expect(alasan(await tambah(koperasiId, senama))).toBe('PERLU_KONFIRMASI');
    expect(await jumlahAudit('pengurus.tambah', koperasiId)).toBe(0);
    expect(alasan(await tambah(koperasiId, senama, true))).toBe('BERHASIL');
  });

  test('kunci yang sudah dipakai dengan orang lain tidak menghilangkannya; kiriman yang sama tetap satu', async () => {
    const koperasiId = await buatKoperasi(petugas);
    const id = randomUUID();
    const kirim = (ubah: Partial<BarisPengurus>) =>
      transaksi((tx) =>
        tambahPengurus(tx, by(), {
          koperasiId,
          id,
          konfirmasiPeringatan: true,
          ...KETUA_UJI,
          ...ubah,
        }),
      );
    const orang = [
      {},
      { jabatan: 'BENDAHARA', nama: 'Delta Kembali', nikPenduduk: NIK_PENDUDUK_LAIN },
    ] as const;
    for (const ubah of [orang[0], orang[1], orang[0], orang[1]])
      expect(alasan(await kirim(ubah))).toBe('BERHASIL');
    const dua = await Promise.all([kirim(orang[1]), kirim(orang[1])]);
    expect(dua.map(alasan)).toEqual(['BERHASIL', 'BERHASIL']);
    const menjabat = await bukaPengurus(by(), koperasiId, 'MENJABAT');
    expect(menjabat.map(({ nama }) => nama).sort()).toEqual(
      [KETUA_UJI.nama, 'Delta Kembali'].sort(),
    );
    expect(await jumlahAudit('pengurus.tambah', koperasiId)).toBe(2);
  });

  test('menjabat sebelum badan hukum diminta dikonfirmasi', async () => {
    const koperasiId = await buatKoperasi(petugas);
    const lama = { mulai: '2015-03-31' };
    expect(await tambah(koperasiId, lama)).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'MENJABAT_SEBELUM_BADAN_HUKUM', isian: 'mulai' }],
    });
    expect(alasan(await tambah(koperasiId, lama, true))).toBe('BERHASIL');
  });

  test('NIK penduduk yang janggal dan yang terlalu muda diminta dikonfirmasi; belum lahir ditolak', async () => {
    const koperasiId = await buatKoperasi(petugas);
    const janggal = { nikPenduduk: '1111111111111111', mulai: null };
    expect(await tambah(koperasiId, janggal)).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: expect.arrayContaining([
        expect.objectContaining({ kode: 'NIK_SATU_ANGKA', isian: 'nikPenduduk' }),
      ]),
    });
    const muda = { nikPenduduk: '3276014505900001', mulai: '2006-05-04' };
    expect(await tambah(koperasiId, { ...muda, mulai: '2007-05-05' }, true)).toMatchObject({
      ok: true,
    });
    const lain = await buatKoperasi(petugas, { tanggalBadanHukum: '2000-01-01' });
    expect(await tambah(lain, muda)).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [
        {
          kode: 'UMUR_DI_BAWAH_BATAS',
          pesan: expect.stringContaining('baru 15 tahun'),
          isian: 'mulai',
        },
      ],
    });
    const belumLahir = await tambah(lain, { ...muda, mulai: '1990-05-04' }, true);
    expect(belumLahir).toMatchObject({ alasan: 'SEBELUM_LAHIR' });
    expect(belumLahir.ok ? '' : belumLahir.galat?.mulai?.[0]).toContain('sebelum lahir');
    expect(await jumlahAudit('pengurus.tambah', lain)).toBe(0);
  });

  test('riwayat menyebut bahwa NIK penduduk disimpan, tanpa nomornya', async () => {
    const koperasiId = await buatKoperasi(petugas);
    expect(alasan(await tambah(koperasiId, { telepon: null }))).toBe('BERHASIL');
    const [riwayat] = await riwayatObjek(by(), 'koperasi', koperasiId);
    expect(riwayat?.perubahan).toEqual([
      { label: 'Nama', sebelum: 'kosong', sesudah: 'Siti Contoh' },
      { label: 'Mulai', sebelum: 'kosong', sesudah: '2 Januari 2024' },
      { label: 'Jabatan', sebelum: 'kosong', sesudah: 'Ketua' },
      { label: 'NIK penduduk', sebelum: 'kosong', sesudah: 'diisi' },
    ]);
    const lain = await buatKoperasi(petugas);
    await tambah(lain, { nikPenduduk: null, telepon: null });
    const [tanpa] = await riwayatObjek(by(), 'koperasi', lain);
    expect(tanpa?.perubahan.map(({ label }) => label)).toEqual(['Nama', 'Mulai', 'Jabatan']);
    const daftar = await buatKoperasi(petugas, {}, [KETUA_UJI]);
    const [pertama] = await riwayatObjek(by(), 'koperasi', daftar);
    expect(JSON.stringify(pertama)).toContain('NIK penduduk: diisi');
    expect(JSON.stringify([riwayat, pertama])).not.toContain(KETUA_UJI.nikPenduduk);
  });

  test('pengurus boleh merangkap manajer', async () => {
    const { koperasiId } = await berketua();
    expect(alasan(await tambah(koperasiId, { jabatan: 'MANAJER' }))).toBe('BERHASIL');
  });
});
