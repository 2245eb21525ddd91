import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { simpanDokumen, transaksiBerkas } from '@/lib/dokumen/commands';
import { susunBukuKerja } from '@/lib/penilaian/buku-kerja/rules';
import type { HimpunanAturan } from '@/lib/penilaian/himpunan/types';
import { aktifkanHimpunan, unggahHimpunan } from '@/lib/penilaian/himpunan/unggahan/commands';
import { ambilBukuKerja } from '@/lib/penilaian/lembar/buku-kerja/commands';
import { bacaanBukuKerja } from '@/lib/penilaian/lembar/buku-kerja/reads';
import { barisPerubahan, perubahanBukuKerja } from '@/lib/penilaian/lembar/buku-kerja/rules';
import { bacaLembar } from '@/lib/penilaian/lembar/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { tulisXlsx } from '@/lib/platform/xlsx/tulis';
import { buatLembar, isi, KSP, penuhi, semulaKini } from '@/tests/support/pabrik-lembar';
import { buatKoperasi, buatPelaku, hak, jejak } from '@/tests/support/pabrik-penilaian';

type Orang = Pelaku & { penggunaId: string };
let penilai: Orang;
let admin: Orang;
beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
  admin = await buatPelaku(['ADMIN']);
});

const baca = (id: string) =>
  db().penilaian.findUniqueOrThrow({
    where: { id },
    include: { aspek: { orderBy: { kode: 'asc' } } },
  });
const lembarnya = async (id: string) => {
  const lembar = await bacaLembar(hak(penilai, 'penilaian:baca'), id);
  if (!lembar) throw new Error('Lembar tidak ada.');
  return lembar;
};

/** The worksheet as a file, uploaded by the penilai. */
async function unggahBuku(
  id: string,
  koperasiId: string,
  isiFile?: Buffer,
  kepala: { koperasi?: string; koperasiId?: string | null } = {},
): Promise<string> {
  const { himpunan, sidik, tahunBuku, jawaban, angka } = await lembarnya(id);
  const { nama } = await db().koperasi.findUniqueOrThrow({ where: { id: koperasiId } });
  const berkas =
    isiFile ??
    (await tulisXlsx(
      susunBukuKerja(himpunan, {
        ...{ koperasi: nama, koperasiId, tahunBuku, sidik, jawaban, angka },
        ...kepala,
      }),
    ));
  const hasil = await transaksiBerkas((tx) =>
    simpanDokumen(tx, hak(penilai, 'dokumen:unggah'), {
      jenis: 'KERTAS_KERJA',
      namaAsli: 'lembar.xlsx',
      koperasiId,
      isi: berkas,
    }),
  );
  if (!hasil.ok) throw new Error(hasil.alasan);
  return hasil.nilai.id;
}
const ambil = async (
  id: string,
  dokumenId: string,
  kosongkan = false,
  versi?: number,
  yakinKoperasi = false,
) => {
  const kini = versi ?? (await baca(id)).versi;
  return transaksi((tx) =>
    ambilBukuKerja(tx, hak(penilai, 'penilaian:susun'), {
      ...{ id, versi: kini, dokumenId, kosongkan, yakinKoperasi },
    }),
  );
};

describe('ambilBukuKerja', () => {
  it('a worksheet goes out as a workbook and comes back the same into another', async () => {
    const koperasiId = await buatKoperasi();
    const asal = await buatLembar(penilai, koperasiId);
    await penuhi(penilai, asal);
    const dokumenId = await unggahBuku(asal, koperasiId);
    expect(await ambil(asal, dokumenId)).toMatchObject({ alasan: 'TIDAK_ADA_PERUBAHAN' });
    const sebelum = await baca(asal);
    // Emptied, then read back.
    for (const bagian of ['aspek-tk', 'angka-neraca', 'aspek-md']) {
      await isi(penilai, asal, bagian, {}, await semulaKini(asal));
    }
    expect((await baca(asal)).total).toBeNull();
    const hasil = await ambil(asal, dokumenId);
    expect(hasil).toMatchObject({ ok: true });
    const sesudah = await baca(asal);
    expect(sesudah.total?.toFixed()).toBe(sebelum.total?.toFixed());
    expect(sesudah.aspek.map((satu) => [satu.kode, satu.persen.toFixed()])).toEqual(
      sebelum.aspek.map((satu) => [satu.kode, satu.persen.toFixed()]),
    );
    expect((await jejak(asal)).at(-1)).toBe('penilaian.isi-buku-kerja');
    const angka = await db().angkaPenilaian.findMany({ where: { penilaianId: asal, pos: 'kas' } });
    expect(angka.map((satu) => satu.asal)).toEqual(['BUKU_KERJA', 'BUKU_KERJA']);
  });

  it('shows what changes; what the workbook leaves empty stays unless one says so', async () => {
    const koperasiId = await buatKoperasi();
    const id = await buatLembar(penilai, koperasiId);
    await isi(penilai, id, 'aspek-tk', { 'butir.TK-P1': ['1'] });
    const dokumenId = await unggahBuku(id, koperasiId);
    await isi(
      penilai,
      id,
      'aspek-tk',
      { 'butir.TK-P1': ['1', '2'], 'butir.TK-P2': ['1'] },
      await semulaKini(id),
    );
    const lembar = await lembarnya(id);
    const bacaan = await bacaanBukuKerja(hak(penilai, 'penilaian:susun'), {
      ...{ koperasiId, dokumenId, himpunan: lembar.himpunan },
    });
    if (!bacaan.ok) throw new Error(bacaan.sebab);
    const baris = (kosongkan: boolean) =>
      barisPerubahan(
        lembar.himpunan,
        perubahanBukuKerja(lembar.himpunan, bacaan.isi, lembar, kosongkan),
      );
    expect(baris(false)).toMatchObject([{ kunci: 'TK-P1', nanti: 'terpenuhi 1 dari 4 (butir 1)' }]);
    expect(baris(true)).toHaveLength(2);
    expect(await ambil(id, dokumenId, true)).toMatchObject({ nilai: { banyak: 2 } });
    expect(await db().jawabanPenilaian.count({ where: { penilaianId: id } })).toBe(1);
  });

  it('refuses stale previews, foreign files, other years, what is no workbook', async () => {
    const koperasiId = await buatKoperasi();
    const id = await buatLembar(penilai, koperasiId);
    await penuhi(penilai, id);
    const dokumenId = await unggahBuku(id, koperasiId);
    await isi(penilai, id, 'aspek-tk', {}, await semulaKini(id));
    expect(await ambil(id, dokumenId, false, 1)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    expect(await ambil(id, uuidv7())).toMatchObject({ alasan: 'DOKUMEN_TIDAK_DITEMUKAN' });
    const lain = await buatLembar(penilai, await buatKoperasi());
    expect(await ambil(lain, dokumenId)).toMatchObject({ alasan: 'DOKUMEN_TIDAK_DITEMUKAN' });
    const tahunLain = await buatLembar(penilai, koperasiId, { tahunBuku: 2023 });
    expect(await ambil(tahunLain, dokumenId)).toMatchObject({ alasan: 'TAHUN_BERBEDA' });
    const kosong = await tulisXlsx([{ nama: 'Lain', kolom: [], baris: [] } as never]).catch(
      () => null,
    );
    if (kosong) {
      const bukan = await unggahBuku(id, koperasiId, kosong);
      expect(await ambil(id, bukan)).toMatchObject({ alasan: 'BERKAS_TIDAK_TERBACA' });
    }
  });

  it('refuses the workbook of another koperasi, whatever name stands in it', async () => {
    const asal = await buatKoperasi();
    const sumber = await buatLembar(penilai, asal);
    await penuhi(penilai, sumber);
    const tujuan = await buatKoperasi();
    const id = await buatLembar(penilai, tujuan);
    const { nama } = await db().koperasi.findUniqueOrThrow({ where: { id: tujuan } });
    const { himpunan, sidik, tahunBuku, jawaban, angka } = await lembarnya(sumber);
    for (const koperasi of ['Koperasi Asal', nama]) {
      const isiBuku = { koperasi, koperasiId: asal, tahunBuku, sidik, jawaban, angka };
      const dokumenId = await unggahBuku(
        id,
        tujuan,
        await tulisXlsx(susunBukuKerja(himpunan, isiBuku)),
      );
      for (const benar of [false, true]) {
        expect(await ambil(id, dokumenId, false, undefined, benar)).toMatchObject({
          alasan: 'KOPERASI_LAIN',
        });
      }
    }
    expect(await db().jawabanPenilaian.count({ where: { penilaianId: id } })).toBe(0);
  });

  it('asks about a workbook that names no koperasi, or this one by another name', async () => {
    const koperasiId = await buatKoperasi();
    const id = await buatLembar(penilai, koperasiId);
    await penuhi(penilai, id);
    for (const kepala of [
      { koperasiId: null },
      { koperasiId: null, koperasi: 'Koperasi Lain' },
      { koperasi: 'Koperasi Lain' },
    ]) {
      const dokumenId = await unggahBuku(id, koperasiId, undefined, kepala);
      await isi(penilai, id, 'aspek-tk', {}, await semulaKini(id));
      expect(await ambil(id, dokumenId)).toMatchObject({ alasan: 'KOPERASI_BELUM_PASTI' });
      expect(await ambil(id, dokumenId, false, undefined, true)).toMatchObject({ ok: true });
    }
  });

  it('of two who take it over at once the second is told', async () => {
    const koperasiId = await buatKoperasi();
    const id = await buatLembar(penilai, koperasiId);
    await penuhi(penilai, id);
    const dokumenId = await unggahBuku(id, koperasiId);
    await isi(penilai, id, 'aspek-tk', {}, await semulaKini(id));
    const { versi } = await baca(id);
    const hasil = await Promise.all([
      ambil(id, dokumenId, false, versi),
      ambil(id, dokumenId, false, versi),
    ]);
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    expect(hasil.find((satu) => !satu.ok)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
  });
});

describe('for ever', () => {
  it('a newer version of the rule set changes nothing of what was made with the older', async () => {
    const koperasiId = await buatKoperasi();
    const id = await buatLembar(penilai, koperasiId);
    await penuhi(penilai, id);
    const sebelum = await baca(id);
    const isiBaru: HimpunanAturan = {
      ...structuredClone(KSP),
      versi: '99',
      aspek: KSP.aspek.map((satu, ke) => ({ ...satu, bobot: ['10', '10', '10', '70'][ke] ?? '0' })),
      contoh: [],
    };
    const by = hak(admin, 'aturan:ubah');
    const unggah = await transaksi((tx) => unggahHimpunan(tx, by, { berkas: isiBaru }));
    if (!unggah.ok) throw new Error(unggah.alasan);
    const aktif = await transaksi((tx) =>
      aktifkanHimpunan(tx, by, {
        ...{ id: unggah.nilai.id, berlakuMulai: hariIni(), konfirmasiPeringatan: true },
      }),
    );
    expect(aktif).toMatchObject({ ok: true });
    // Recomputed from its rows and its rule set: the same. A new one has the new rules.
    const lembar = await lembarnya(id);
    expect(lembar.himpunan.versi).toBe(KSP.versi);
    expect(lembar.hasil.total?.startsWith(sebelum.total?.toFixed() ?? '-')).toBe(true);
    await isi(penilai, id, 'aspek-tk', { 'bukti.TK-P1': 'x' }, '{}');
    const baru = await buatLembar(penilai, koperasiId, { tahunBuku: 2024 });
    expect((await lembarnya(baru)).himpunan.versi).toBe('99');
    expect((await baca(id)).himpunanSidik).toBe(sebelum.himpunanSidik);
  });
});
