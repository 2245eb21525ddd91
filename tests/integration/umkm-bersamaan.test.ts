import { beforeAll, describe, expect, test } from 'vitest';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { perbaikiUmkm, ubahUmkm } from '@/lib/umkm/perubahan/commands';
import { aktifkanUsaha, nonaktifkanUsaha } from '@/lib/umkm/perubahan/keaktifan/commands';
import type { UbahUmkmInput } from '@/lib/umkm/perubahan/schema';
import { kembalikanUmkm, verifikasiUmkm } from '@/lib/umkm/verifikasi/commands';
import { tulisVersi } from '@/lib/umkm/verifikasi/rules';
import { verifikasiSchema } from '@/lib/umkm/verifikasi/schema';
import { buatBerkas } from '@/tests/support/pabrik-keanggotaan';
import { buatPelaku, buatUsaha, hak, isianUmkm, jumlahAudit } from '@/tests/support/pabrik-umkm';

/*
 * An officer decides about what stood on the screen, and a form that arrives twice counts once.
 */

let petugas: Pelaku;
let petugasKedua: Pelaku;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  petugasKedua = await buatPelaku('PETUGAS');
});

/** A picture of the owner's KTP to compare with. */
async function adakanKtp(usahaId: string): Promise<void> {
  const { pelakuUsaha } = await db().usaha.findUniqueOrThrow({
    where: { id: usahaId },
    select: { pelakuUsaha: { select: { id: true, penggunaId: true } } },
  });
  const { id: pelakuUsahaId, penggunaId } = pelakuUsaha;
  if (penggunaId) await buatBerkas({ penggunaId, pelakuUsahaId });
}

const putusan = {
  verifikasi: async (siapa: Pelaku, usahaId: string, versi: number, versiOrang = 1) => {
    await adakanKtp(usahaId);
    return transaksi((tx) =>
      verifikasiUmkm(tx, hak(siapa, 'umkm:verifikasi'), {
        usahaId,
        versi,
        versiOrang,
        nikPendudukDicocokkan: true,
      }),
    );
  },
  kembalikan: (siapa: Pelaku, usahaId: string, versi: number, versiOrang = 1) =>
    transaksi((tx) =>
      kembalikanUmkm(tx, hak(siapa, 'umkm:verifikasi'), {
        usahaId,
        versi,
        versiOrang,
        catatanUmum: undefined,
        catatan: { 'usaha.nama': 'Tulis seperti di papan nama.' },
      }),
    ),
};

const ubah = (siapa: Pelaku, isi: Pick<UbahUmkmInput, 'usahaId' | 'versi'> & object) =>
  transaksi((tx) =>
    ubahUmkm(tx, hak(siapa, 'umkm:ubah'), {
      konfirmasiPeringatan: true,
      ...isi,
    } as UbahUmkmInput),
  );

describe('yang berubah sejak petugas membuka halaman', () => {
  test('data orangnya: keputusan ditahan, NIK penduduk tidak ikut dicocokkan, yang berubah disebut', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const asal = isianUmkm();
    const { id, pelakuUsahaId } = await buatUsaha(pemilik, { pemilik: asal.pemilik } as never);
    const { nikPenduduk: _, ...tanpaNomor } = { ...asal.pemilik, nama: 'Siti Nama Baru' };
    expect(
      await ubah(pemilik, { usahaId: id, versi: 1, bagian: 'pemilik', isi: tanpaNomor } as never),
    ).toMatchObject({ ok: true });

    const hasil = await putusan.verifikasi(petugas, id, 1, 1);
    expect(hasil).toMatchObject({
      ok: false,
      alasan: 'SUDAH_BERUBAH',
      bentrok: { versi: '1-2', oleh: pemilik.nama, jenis: 'keputusan' },
    });
    const nama = !hasil.ok && hasil.bentrok?.butir.find((satu) => satu.label === 'Nama');
    expect(nama).toMatchObject({ milikAnda: asal.pemilik?.nama, tersimpan: 'Siti Nama Baru' });
    const orang = await db().pelakuUsaha.findUniqueOrThrow({ where: { id: pelakuUsahaId } });
    expect(orang.nikPendudukDiperiksaPada).toBeNull();
    expect(await putusan.verifikasi(petugas, id, 1, 2)).toMatchObject({ ok: true });
  });

  test('data usahanya: kedua keadaan disebut, beberapa perubahan menjadi satu', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    const { lokasi } = isianUmkm();
    for (const [versi, alamat] of [
      [1, 'Jalan Baru 1'],
      [2, 'Jalan Baru 2'],
    ] as const) {
      await ubah(pemilik, {
        usahaId: id,
        versi,
        bagian: 'lokasi',
        isi: { ...lokasi, alamat },
      } as never);
    }
    const hasil = await putusan.kembalikan(petugas, id, 1);
    const butir = hasil.ok ? [] : (hasil.bentrok?.butir ?? []);
    expect(butir.filter((satu) => satu.label === 'Alamat')).toEqual([
      expect.objectContaining({ tersimpan: 'Jalan Baru 2' }),
    ]);
    expect(butir[0]?.milikAnda).toMatch(/^Jalan Margonda/);
  });

  test('keputusan petugas lain: yang kedua diberi tahu siapa dan apa', async () => {
    const { id } = await buatUsaha(await buatPelaku('PEMILIK'));
    expect(await putusan.kembalikan(petugas, id, 1)).toMatchObject({ ok: true });
    expect(await putusan.verifikasi(petugasKedua, id, 1)).toMatchObject({
      alasan: 'SUDAH_BERUBAH',
      bentrok: {
        oleh: petugas.nama,
        status: 'Perlu diperbaiki',
        butir: [
          {
            label: 'Catatan pemeriksa',
            tersimpan: expect.stringMatching(/^Nama usaha \(data usaha\): ./),
          },
        ],
      },
    });
  });

  test('formulir membawa kedua versi; yang rusak ditolak', () => {
    const awal = { usahaId: crypto.randomUUID() };
    const baca = (versi: unknown) => verifikasiSchema.safeParse({ ...awal, versi });
    expect(baca(tulisVersi(3, 12)).data).toMatchObject({ versi: 3, versiOrang: 12 });
    for (const rusak of [
      '3',
      '3-',
      '-3',
      '0-1',
      '1-0',
      '3-1-2',
      '3-x',
      `${'9'.repeat(40)}-1`,
      '',
    ]) {
      expect(baca(rusak).success, rusak).toBe(false);
    }
  });
});

describe('formulir yang sama tiba dua kali', () => {
  test.each(['verifikasi', 'kembalikan'] as const)(
    '%s: satu keputusan, satu kabar',
    async (nama) => {
      const pemilik = await buatPelaku('PEMILIK');
      const { id } = await buatUsaha(pemilik);
      const hasil = [];
      for (let ke = 0; ke < 3; ke += 1) hasil.push(await putusan[nama](petugas, id, 1));
      expect(hasil).toEqual([1, 2, 3].map(() => ({ ok: true, nilai: { id } })));
      expect(await jumlahAudit(id, `usaha.${nama}`)).toBe(1);
      expect(await db().peninjauanUsaha.count({ where: { usahaId: id } })).toBe(1);
      expect(await db().pemberitahuan.count({ where: { penggunaId: pemilik.penggunaId } })).toBe(1);
      // The same person with another decision is not a replay.
      const lain = nama === 'verifikasi' ? 'kembalikan' : 'verifikasi';
      expect(await putusan[lain](petugas, id, 1)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    },
  );

  test('halaman lama dengan catatan lain bukan ulangan', async () => {
    const { id } = await buatUsaha(await buatPelaku('PEMILIK'));
    expect(await putusan.kembalikan(petugas, id, 1)).toMatchObject({ ok: true });
    const lain = await transaksi((tx) =>
      kembalikanUmkm(tx, hak(petugas, 'umkm:verifikasi'), {
        usahaId: id,
        versi: 1,
        versiOrang: 1,
        catatanUmum: 'Lengkapi juga alamatnya.',
        catatan: {},
      }),
    );
    expect(lain).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
  });

  test('bersamaan: satu keputusan', async () => {
    const { id } = await buatUsaha(await buatPelaku('PEMILIK'));
    const hasil = await Promise.all([1, 2, 3, 4].map(() => putusan.verifikasi(petugas, id, 1)));
    expect(hasil.every((satu) => satu.ok)).toBe(true);
    expect(await jumlahAudit(id, 'usaha.verifikasi')).toBe(1);
  });

  test('perubahan pemilik: kiriman kedua tidak disebut bentrok dengan diri sendiri', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(pemilik);
    const isi = { ...isianUmkm().lokasi, alamat: 'Jalan Pindah 9' };
    const satu = { usahaId: id, versi: 1, bagian: 'lokasi', isi } as never;
    expect(await ubah(pemilik, satu)).toMatchObject({ ok: true });
    expect(await ubah(pemilik, satu)).toMatchObject({ ok: true });
    expect(await jumlahAudit(id, 'usaha.ubah')).toBe(1);
    const lain = {
      usahaId: id,
      versi: 1,
      bagian: 'lokasi',
      isi: { ...isi, alamat: 'Jalan Lain 1' },
    };
    expect(await ubah(pemilik, lain as never)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
  });

  test('nomor yang diketik ulang: sama diterima, lain tetap bentrok', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { pemilik: data } = isianUmkm();
    const { id } = await buatUsaha(pemilik, { pemilik: data } as never);
    const baru = { ...data, tempatLahir: 'Bogor' };
    const kirim = (isi: object) =>
      ubah(pemilik, { usahaId: id, versi: 1, bagian: 'pemilik', isi } as never);
    expect(await kirim(baru)).toMatchObject({ ok: true });
    expect(await kirim(baru)).toMatchObject({ ok: true });
    const lain = isianUmkm().pemilik?.nikPenduduk;
    expect(await kirim({ ...baru, nikPenduduk: lain })).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
  });

  test('kirim lagi, tidak aktif, aktif lagi', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id, pelakuUsahaId } = await buatUsaha(pemilik);
    await buatBerkas({ penggunaId: pemilik.penggunaId, pelakuUsahaId });
    await putusan.kembalikan(petugas, id, 1);
    const by = hak(pemilik, 'umkm:ubah');
    const langkah = [
      (versi: number) =>
        transaksi((tx) => perbaikiUmkm(tx, by, { usahaId: id, versi, benar: true })),
      (versi: number) =>
        transaksi((tx) =>
          nonaktifkanUsaha(tx, by, { usahaId: id, versi, alasan: 'Tutup dahulu.' }),
        ),
      (versi: number) => transaksi((tx) => aktifkanUsaha(tx, by, { usahaId: id, versi })),
    ];
    for (const [ke, kirim] of langkah.entries()) {
      expect(await kirim(ke + 2)).toMatchObject({ ok: true });
      expect(await kirim(ke + 2)).toMatchObject({ ok: true });
    }
    expect(await db().usaha.findUniqueOrThrow({ where: { id } })).toMatchObject({ versi: 5 });
    const tutup = (versi: number, alasan: string) =>
      transaksi((tx) => nonaktifkanUsaha(tx, by, { usahaId: id, versi, alasan }));
    expect(await tutup(5, 'Pindah kota.')).toMatchObject({ ok: true });
    expect(await tutup(5, 'Alasan lain.')).toMatchObject({ alasan: 'STATUS_BERUBAH' });
    expect(await transaksi((tx) => aktifkanUsaha(tx, by, { usahaId: id, versi: 6 }))).toMatchObject(
      {
        ok: true,
      },
    );
    for (const [satu, kali] of [
      ['perbaiki', 1],
      ['nonaktifkan', 2],
      ['aktifkan', 2],
    ] as const) {
      expect(await jumlahAudit(id, `usaha.${satu}`)).toBe(kali);
    }
  });
});
