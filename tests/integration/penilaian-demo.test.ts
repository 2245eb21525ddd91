import { beforeAll, describe, expect, it } from 'vitest';
import { bukaDokumen } from '@/lib/dokumen/commands';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { himpunanPenilaian } from '@/lib/penilaian/himpunan/reads';
import { kolomLembar } from '@/lib/penilaian/lembar/hasil/rules';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { buatAcak } from '@/prisma/seed/demo/acak';
import { buatPenilaianDemo } from '@/prisma/seed/penilaian-demo';
import { buatKoperasi, buatPelaku, hak } from '../support/pabrik-penilaian';

type Ringkas = { urutan: number; tahunBuku: number; status: string; total: string }[];

/** The demo for a few koperasi of their own, with ids replaced by their place in the list. */
async function buat(benih: number): Promise<{ jumlah: number; isi: Ringkas; id: string[] }> {
  const koperasiIds: string[] = [];
  for (let i = 0; i < 12; i += 1) koperasiIds.push(await buatKoperasi());
  const penilai = await buatPelaku(['PENILAI']);
  const kepalaBidang = await buatPelaku(['KEPALA_BIDANG']);
  const petugas = await buatPelaku(['PETUGAS']);
  const jumlah = await buatPenilaianDemo({
    pelaku: { penilai, kepalaBidang, petugas },
    koperasiIds,
    acak: buatAcak(benih),
  });
  const baris = await db().penilaian.findMany({ where: { koperasiId: { in: koperasiIds } } });
  const isi = baris
    .map((satu) => ({
      urutan: koperasiIds.indexOf(satu.koperasiId),
      tahunBuku: satu.tahunBuku,
      status: satu.status,
      total: satu.total?.toFixed() ?? 'belum',
    }))
    .sort(
      (a, b) => a.urutan - b.urutan || a.tahunBuku - b.tahunBuku || a.total.localeCompare(b.total),
    );
  return { jumlah, isi, id: koperasiIds };
}

describe('buatPenilaianDemo', () => {
  let satu: Awaited<ReturnType<typeof buat>>;
  beforeAll(async () => {
    satu = await buat(7);
  }, 240_000);

  it('shows every state and category over three book years', async () => {
    expect(satu.isi).toHaveLength(satu.jumlah);
    const status = new Set(satu.isi.map((baris) => baris.status));
    expect(status).toEqual(
      new Set([
        ...['DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'MENUNGGU_TANGGAPAN', 'DITANGGAPI'],
        ...['DISETUJUI', 'DIGANTIKAN', 'DICABUT'],
      ]),
    );
    const akhir = tahunBukuTertutup(hariIni());
    const tahun = new Set(satu.isi.map((baris) => baris.tahunBuku));
    expect([...tahun].sort()).toEqual([akhir - 2, akhir - 1, akhir]);
    const kategori = await db().koperasi.findMany({
      where: { id: { in: satu.id } },
      select: { kategoriKesehatan: true },
    });
    expect(new Set(kategori.map((baris) => baris.kategoriKesehatan)).size).toBe(4);
  });

  it('has letters in force, superseded and revoked, on every approved result', async () => {
    const surat = await db().sertifikat.findMany({
      where: { koperasiId: { in: satu.id } },
      select: { status: true },
    });
    expect(new Set(surat.map((baris) => baris.status))).toEqual(
      new Set(['BERLAKU', 'DIGANTIKAN', 'DICABUT']),
    );
    const final = ['DISETUJUI', 'DIGANTIKAN', 'DICABUT'];
    expect(surat).toHaveLength(satu.isi.filter(({ status }) => final.includes(status)).length);
    const catatan = await db().catatanPenilaian.findMany({
      where: { penilaian: { koperasiId: { in: satu.id } } },
    });
    expect(catatan.map(({ kode }) => kode).sort()).toEqual(['MD', 'MD-01']);
  });

  it('gives each its worksheet, which the kepala bidang can open', async () => {
    const kabid = await buatPelaku(['KEPALA_BIDANG']);
    const baris = await db().penilaian.findFirstOrThrow({
      where: { koperasiId: satu.id[0], status: 'DISETUJUI', himpunanId: null },
    });
    const berkas = await transaksi((tx) =>
      bukaDokumen(tx, hak(kabid, 'dokumen:baca'), baris.kertasKerjaId ?? ''),
    );
    expect(berkas).toMatchObject({ ok: true, nilai: { tipe: 'application/pdf' } });
    expect(await db().penilaian.count({ where: { kertasKerjaId: null, himpunanId: null } })).toBe(
      0,
    );
  });

  it('has worksheets in every state, which compute to what is stored', async () => {
    const lembar = await db().penilaian.findMany({
      where: { koperasiId: { in: satu.id }, himpunanId: { not: null } },
      include: { jawaban: true, angka: true, aspek: true },
    });
    const keadaan = new Set(lembar.map(({ status }) => status));
    for (const satuan of ['DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'MENUNGGU_TANGGAPAN', 'DISETUJUI']) {
      expect(keadaan).toContain(satuan);
    }
    for (const { himpunanId, himpunanSidik, tahunBuku, total, aspek, ...isi } of lembar) {
      if (!himpunanId || !himpunanSidik) throw new Error('tanpa himpunan');
      const { isi: himpunan } = await himpunanPenilaian({ himpunanId, himpunanSidik });
      const hasil = kolomLembar(himpunan, tahunBuku, isi);
      expect(hasil.total).toBe(total?.toFixed() ?? null);
      expect(hasil.aspek).toHaveLength(aspek.length);
    }
    expect(
      await db().angkaPenilaian.count({
        where: { penilaian: { koperasiId: { in: satu.id } }, asal: 'PENILAIAN_LALU' },
      }),
    ).toBeGreaterThan(0);
  });

  it('makes the same for the same seed and another for another', { timeout: 480_000 }, async () => {
    const sama = await buat(7);
    expect(sama.isi).toEqual(satu.isi);
    const lain = await buat(8);
    expect(lain.isi).not.toEqual(satu.isi);
  });
});
