import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { ubahPenilaian } from '@/lib/penilaian/commands';
import { setujuiPenilaian } from '@/lib/penilaian/keputusan/commands';
import { ambilAngka } from '@/lib/penilaian/lembar/ambil/commands';
import { gantiDasar } from '@/lib/penilaian/lembar/mulai/commands';
import { bacaLembar } from '@/lib/penilaian/lembar/reads';
import { tempelAngka } from '@/lib/penilaian/lembar/tempel/commands';
import { ajukanPenilaian } from '@/lib/penilaian/pengajuan/commands';
import { bacaPenilaian } from '@/lib/penilaian/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { tahunIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { buatLembar, isi, mulai, penuhi, semulaKini } from '@/tests/support/pabrik-lembar';
import { buatDraf, buatKoperasi, buatPelaku, hak, jejak } from '@/tests/support/pabrik-penilaian';

type Orang = Pelaku & { penggunaId: string };
/** A class with where it is known from, which the database asks for. */
const KUK = { kuk: 1, kukSumber: 'uji' } as const;
let penilai: Orang;
let rekan: Orang;
let kabid: Orang;
let petugas: Orang;

beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
  rekan = await buatPelaku(['PENILAI']);
  kabid = await buatPelaku(['KEPALA_BIDANG']);
  petugas = await buatPelaku(['PETUGAS']);
});

const baca = (id: string) =>
  db().penilaian.findUniqueOrThrow({
    where: { id },
    include: { aspek: true, himpunan: true, jawaban: true, angka: true },
  });
const jawaban = (id: string, kode: string) =>
  db().jawabanPenilaian.findUnique({
    where: { penilaianId_jenis_kode: { penilaianId: id, jenis: 'INDIKATOR', kode } },
  });
const ajukan = async (id: string, pelaku: Orang = penilai) => {
  const { versi } = await baca(id);
  return transaksi((tx) => ajukanPenilaian(tx, hak(pelaku, 'penilaian:susun'), { id, versi }));
};

describe('mulaiLembar', () => {
  it('begins without a result, with the id and fingerprint of the rule set in force', async () => {
    const koperasiId = await buatKoperasi();
    await db().koperasi.update({ where: { id: koperasiId }, data: KUK });
    const id = await buatLembar(penilai, koperasiId);
    const baris = await baca(id);
    expect(baris).toMatchObject({
      status: 'DRAF',
      total: null,
      predikat: null,
      kategori: null,
      aturanKode: null,
      aspek: [],
      himpunan: { kode: 'kkpkk-2021-ksp-kuk12' },
    });
    expect(baris.himpunanSidik).toBe(baris.himpunan?.sidik);
    expect(await jejak(id)).toEqual(['penilaian.susun']);
  });

  it.each([
    ['SIMPAN_PINJAM', 'KONVENSIONAL', 2025, 'kkpkk-2021-ksp-kuk12'],
    ['KONSUMEN', 'KONVENSIONAL', 2024, 'kkpkk-2021-riil'],
    ['SIMPAN_PINJAM', 'KONVENSIONAL', 2019, 'perdep-06-2016'],
    ['SIMPAN_PINJAM', 'SYARIAH', 2019, 'perdep-06-2016-syariah'],
  ] as const)('chooses for %s %s and book year %i', async (jenis, pola, tahunBuku, kode) => {
    const koperasiId = await buatKoperasi();
    await db().koperasi.update({ where: { id: koperasiId }, data: { jenis, pola, ...KUK } });
    const baris = await baca(await buatLembar(penilai, koperasiId, { tahunBuku }));
    expect(baris.himpunan?.kode).toBe(kode);
  });

  it('refuses, and asks where it is in doubt', async () => {
    const koperasiId = await buatKoperasi();
    const alasan = async (isian: Parameters<typeof mulai>[2], pelaku = penilai) => {
      const hasil = await mulai(pelaku, isian?.koperasiId ?? koperasiId, isian);
      return hasil.ok ? 'ok' : hasil.alasan;
    };
    expect(await alasan({ koperasiId: uuidv7() })).toBe('KOPERASI_TIDAK_DITEMUKAN');
    expect(await alasan({ tahunBuku: tahunIni() })).toBe('TAHUN_BELUM_TUTUP');
    expect(await alasan({ tahunBuku: 2015 })).toBe('TANPA_HIMPUNAN_COCOK');
    expect(await alasan({ himpunan: uuidv7() })).toBe('HIMPUNAN_TIDAK_DITEMUKAN');
    const semua = await db().himpunanAturan.findMany({ select: { id: true, kode: true } });
    const id = (kode: string) => semua.find((satu) => satu.kode === kode)?.id ?? '';
    expect(await alasan({ himpunan: id('perdep-06-2016') })).toBe('HIMPUNAN_TAHUN_LAIN');
    const ragu = await mulai(penilai, koperasiId, { konfirmasiPeringatan: false });
    expect(ragu).toMatchObject({
      alasan: 'PERLU_DIPERIKSA',
      peringatan: [{ kode: 'KUK_BELUM_ADA' }],
    });
    const lain = await mulai(penilai, koperasiId, {
      himpunan: id('kkpkk-2021-riil'),
      konfirmasiPeringatan: false,
    });
    expect(lain).toMatchObject({ peringatan: [{ kode: 'HIMPUNAN_TIDAK_COCOK' }] });
    expect(await alasan({})).toBe('ok');
    expect(await alasan({})).toBe('SUDAH_ADA_BERJALAN');
    const kunciKirim = uuidv7();
    const lagi = { tahunBuku: 2023, kunciKirim };
    const [satu, dua] = [
      await mulai(penilai, koperasiId, lagi),
      await mulai(penilai, koperasiId, lagi),
    ];
    expect(dua).toEqual(satu);
    expect(await mulai(penilai, koperasiId, { ...lagi, tahunBuku: 2022 })).not.toEqual(satu);
    expect(await alasan(lagi, rekan)).toBe('KIRIMAN_TIDAK_SAH');
  });

  it('of two who begin the same book year at once one is told', async () => {
    const koperasiId = await buatKoperasi();
    const hasil = await Promise.all([mulai(penilai, koperasiId), mulai(rekan, koperasiId)]);
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    expect(hasil.find((satu) => !satu.ok)).toMatchObject({ alasan: 'SUDAH_ADA_BERJALAN' });
  });

  it('brings the figures of the year before along', async () => {
    const koperasiId = await buatKoperasi();
    const lama = await buatLembar(penilai, koperasiId, { tahunBuku: 2024 });
    await penuhi(penilai, lama);
    const sebelum = await buatLembar(penilai, koperasiId);
    expect((await baca(sebelum)).angka).toEqual([]);
    await db().penilaian.update({ where: { id: sebelum }, data: { tahunBuku: 2022 } });
    expect(await ajukan(lama)).toMatchObject({ ok: true });
    const { angka } = await baca(await buatLembar(rekan, koperasiId));
    const kini = (await baca(lama)).angka.filter((satu) => satu.tahunBuku === 2024);
    expect(angka).toHaveLength(kini.length);
    expect(
      angka.every(({ tahunBuku, asal }) => tahunBuku === 2024 && asal === 'PENILAIAN_LALU'),
    ).toBe(true);
  });
});

describe('isiBagian', () => {
  it('saves, computes and records in words; whole it has a result', async () => {
    const id = await buatLembar(penilai, await buatKoperasi());
    const hasil = await isi(penilai, id, 'aspek-tk', {
      'butir.TK-P1': ['1', '2'],
      'bukti.TK-P1': 'AD pasal 5',
    });
    if (!hasil.ok) throw new Error(hasil.alasan);
    expect(hasil.nilai.hasil.sementara.terjawab).toBe(1);
    expect(await jawaban(id, 'TK-P1')).toMatchObject({
      bukti: 'AD pasal 5',
      terjawab: true,
      versi: 1,
    });
    const catatan = await db().catatanAudit.findFirst({
      where: { objekId: id, tindakan: 'penilaian.isi-lembar' },
    });
    expect(JSON.stringify(catatan?.sesudah)).toMatch(/terpenuhi 2 dari 4.*AD pasal 5/);
    await penuhi(rekan, id);
    const baris = await baca(id);
    expect(baris.total).not.toBeNull();
    expect(baris.aspek).toHaveLength(4);
    expect(baris.predikat).not.toBeNull();
    // Emptied again it has none.
    await isi(penilai, id, 'aspek-tk', {}, await semulaKini(id));
    expect(await baca(id)).toMatchObject({ total: null, predikat: null, kategori: null });
  });

  it('writes nothing when nothing changed', async () => {
    const id = await buatLembar(penilai, await buatKoperasi());
    await penuhi(penilai, id);
    const { versi } = await baca(id);
    const banyak = (await jejak(id)).length;
    await penuhi(rekan, id);
    expect((await baca(id)).versi).toBe(versi);
    expect(await jejak(id)).toHaveLength(banyak);
  });

  it('two people overwrite nothing of each other, and see both versions where both changed one', async () => {
    const id = await buatLembar(penilai, await buatKoperasi());
    const awal = await semulaKini(id);
    expect(await isi(penilai, id, 'aspek-tk', { 'butir.TK-P1': ['1'] }, awal)).toMatchObject({
      ok: true,
    });
    const kedua = await isi(rekan, id, 'aspek-tk', { 'butir.TK-P2': ['1'] }, awal);
    expect(kedua).toMatchObject({ ok: true, nilai: { berubahLain: 1 } });
    expect(await jawaban(id, 'TK-P1')).toMatchObject({ terpenuhi: ['1'] });
    const bentrok = await isi(
      rekan,
      id,
      'aspek-tk',
      { 'butir.TK-P1': ['2', '3'], 'butir.TK-P2': ['1'] },
      awal,
    );
    expect(bentrok).toMatchObject({
      alasan: 'SUDAH_BERUBAH',
      bentrok: {
        oleh: penilai.nama,
        butir: [
          {
            isian: 'butir.TK-P1',
            milikAnda: 'terpenuhi 2 dari 4 (butir 2, 3)',
            tersimpan: 'terpenuhi 1 dari 4 (butir 1)',
          },
        ],
      },
    });
    expect(await jawaban(id, 'TK-P1')).toMatchObject({ terpenuhi: ['1'] });
    const versi = (!bentrok.ok && bentrok.bentrok?.versi) || '';
    const lagi = await isi(
      rekan,
      id,
      'aspek-tk',
      { 'butir.TK-P1': ['2', '3'], 'butir.TK-P2': ['1'] },
      versi,
    );
    expect(lagi).toMatchObject({ ok: true });
    expect(await jawaban(id, 'TK-P1')).toMatchObject({ terpenuhi: ['2', '3'], versi: 2 });
  });

  it('two at once, each another answer: both stay', async () => {
    const id = await buatLembar(penilai, await buatKoperasi());
    const awal = await semulaKini(id);
    const hasil = await Promise.all([
      isi(penilai, id, 'aspek-tk', { 'butir.TK-P1': ['1'] }, awal),
      isi(rekan, id, 'aspek-kk', { 'rasio.KK-01': '7,2' }, awal),
    ]);
    expect(hasil.every((satu) => satu.ok)).toBe(true);
    expect((await baca(id)).jawaban).toHaveLength(2);
    expect(await jejak(id)).toHaveLength(3);
  });

  it('refuses what is no number, unknown pages and files, foreign records, what is decided', async () => {
    const koperasiId = await buatKoperasi();
    const id = await buatLembar(penilai, koperasiId);
    expect(await isi(penilai, id, 'aspek-kk', { 'rasio.KK-01': 'tujuh' })).toMatchObject({
      alasan: 'ISIAN_SALAH',
      galat: { 'rasio.KK-01': [expect.any(String)] },
    });
    expect(await isi(penilai, id, 'angka-neraca', { 'kini.kas': '-5' })).toMatchObject({
      alasan: 'ISIAN_SALAH',
    });
    expect(await isi(penilai, id, 'aspek-zz', {})).toMatchObject({
      alasan: 'BAGIAN_TIDAK_DITEMUKAN',
    });
    expect(await isi(penilai, id, 'aspek-tk', { 'dokumen.TK-P1': uuidv7() })).toMatchObject({
      alasan: 'DOKUMEN_TIDAK_DITEMUKAN',
    });
    expect(await isi(penilai, uuidv7(), 'aspek-tk', {})).toMatchObject({
      alasan: 'TIDAK_DITEMUKAN',
    });
    const luar = await buatDraf(penilai, await buatKoperasi());
    expect(await isi(penilai, luar, 'aspek-tk', {})).toMatchObject({ alasan: 'BUKAN_LEMBAR' });
    await penuhi(penilai, id);
    expect(await ajukan(id)).toMatchObject({ ok: true });
    expect(await isi(penilai, id, 'aspek-tk', {})).toMatchObject({ alasan: 'STATUS_TIDAK_SESUAI' });
    // The last guard lies in the database.
    await expect(db().jawabanPenilaian.deleteMany({ where: { penilaianId: id } })).rejects.toThrow(
      /tidak dapat diubah/,
    );
  });

  it('states how it treats zero denominators, a missing year before, negative equity', async () => {
    const id = await buatLembar(penilai, await buatKoperasi());
    const hasil = await isi(penilai, id, 'angka-neraca', {
      'kini.kas': '1.000.000',
      'kini.piutang_anggota': '999999999999999',
      'kini.simpanan_pokok': '1',
      'kini.shu_berjalan': '-5.000.000',
    });
    if (!hasil.ok) throw new Error(hasil.alasan);
    const { indikator, kejanggalan } = hasil.nilai.hasil;
    expect(kejanggalan.join(' ')).toMatch(/ekuitas/i);
    const tanpa = indikator.filter(({ kode }) => ['KK-12', 'KK-13', 'KK-14'].includes(kode));
    for (const satu of tanpa) {
      expect(satu.asal).toBe('TIDAK_BERLAKU');
      expect(satu.catatan).not.toEqual([]);
    }
    expect(JSON.stringify(hasil.nilai)).not.toMatch(/Infinity|NaN/);
  });
});

describe('ajukan', () => {
  it('needs a complete worksheet, and reasons; no file', async () => {
    const id = await buatLembar(penilai, await buatKoperasi());
    expect(await ajukan(id)).toMatchObject({ alasan: 'LEMBAR_BELUM_LENGKAP' });
    await penuhi(penilai, id);
    const ubah = async (nilai: Record<string, string>) => {
      const semula = await semulaKini(id);
      return isi(penilai, id, 'aspek-md', nilai, semula);
    };
    await ubah({ 'tb.MD-02': 'ya' });
    expect(await ajukan(id)).toMatchObject({ alasan: 'TIDAK_BERLAKU_TANPA_ALASAN' });
    await ubah({ 'tb.MD-02': 'ya', 'alasan.MD-02': 'ATMR tidak disusun.' });
    expect(await ajukan(id, rekan)).toMatchObject({ alasan: 'BUKAN_PENYUSUN' });
    expect(await ajukan(id)).toMatchObject({ ok: true });
  });

  it('whoever worked on it does not decide it', async () => {
    const berdua = await buatPelaku(['PENILAI', 'KEPALA_BIDANG']);
    const id = await buatLembar(penilai, await buatKoperasi());
    await penuhi(penilai, id);
    await isi(
      berdua,
      id,
      'aspek-md',
      { 'tb.MD-02': 'ya', 'alasan.MD-02': 'Tidak disusun.' },
      await semulaKini(id),
    );
    await ajukan(id);
    const { versi } = await baca(id);
    const hasil = await transaksi((tx) =>
      setujuiPenilaian(tx, hak(berdua, 'penilaian:putuskan'), { id, versi }),
    );
    expect(hasil.ok).toBe(false);
  });

  it('its aspects cannot be typed over', async () => {
    const id = await buatLembar(penilai, await buatKoperasi());
    const { versi } = await baca(id);
    const aspek = { tataKelola: '1', profilRisiko: '1', kinerjaKeuangan: '1', permodalan: '1' };
    const hasil = await transaksi((tx) =>
      ubahPenilaian(tx, hak(penilai, 'penilaian:susun'), {
        ...{ id, versi, tahunBuku: 2025, ...aspek, catatan: null, konfirmasiPeringatan: true },
      }),
    );
    expect(hasil).toMatchObject({ alasan: 'DENGAN_LEMBAR' });
  });
});

describe('tempelAngka', () => {
  const tempel = (id: string, tempelan: string, konfirmasiPeringatan = false, pelaku = penilai) =>
    transaksi((tx) =>
      tempelAngka(tx, hak(pelaku, 'penilaian:susun'), {
        ...{ id, bagian: 'angka-neraca', tempelan, konfirmasiPeringatan },
      }),
    );

  it('takes lines from a spreadsheet, asks about strange ones and about replacing', async () => {
    const id = await buatLembar(penilai, await buatKoperasi());
    expect(await tempel(id, 'Kas\t1.000\t900')).toMatchObject({ ok: true, nilai: { banyak: 2 } });
    expect((await baca(id)).angka.map(({ asal }) => asal)).toEqual(['DITEMPEL', 'DITEMPEL']);
    const ragu = await tempel(id, 'Kas\t2.000\nEmas\t5');
    expect(ragu).toMatchObject({
      alasan: 'PERLU_DIPERIKSA',
      peringatan: [{ kode: 'BARIS_TIDAK_DIKENAL' }, { kode: 'MENGGANTI' }],
    });
    expect(await tempel(id, 'Kas\t2.000\nEmas\t5', true, rekan)).toMatchObject({
      nilai: { banyak: 1 },
    });
    const { angka } = await baca(id);
    expect(angka.find(({ tahunBuku }) => tahunBuku === 2025)).toMatchObject({
      nilai: 2000n,
      versi: 2,
    });
    expect(await jejak(id)).toEqual([
      'penilaian.susun',
      'penilaian.isi-lembar',
      'penilaian.isi-lembar',
    ]);
  });

  it('refuses what it cannot read', async () => {
    const id = await buatLembar(penilai, await buatKoperasi());
    expect(await tempel(id, ' ')).toMatchObject({ alasan: 'TEMPELAN_KOSONG' });
    expect(await tempel(id, 'halo')).toMatchObject({ alasan: 'TEMPELAN_TIDAK_TERBACA' });
    expect(await tempel(id, 'Kas\tseribu')).toMatchObject({
      alasan: 'ISIAN_SALAH',
      galat: { tempelan: [expect.stringContaining('Baris 1')] },
    });
    expect(await tempel(uuidv7(), 'Kas\t1')).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await jejak(id)).toEqual(['penilaian.susun']);
  });
});

describe('ambilAngka', () => {
  const ambil = (id: string, dari: 'LAPORAN_TAHUNAN' | 'PENILAIAN_LALU', bagian = 'angka-neraca') =>
    transaksi((tx) => ambilAngka(tx, hak(penilai, 'penilaian:susun'), { id, bagian, dari }));

  it('fills only empty lines from verified yearly reports', async () => {
    const koperasiId = await buatKoperasi();
    const id = await buatLembar(penilai, koperasiId);
    expect(await ambil(id, 'LAPORAN_TAHUNAN')).toMatchObject({ alasan: 'TIDAK_ADA_ANGKA' });
    const laporan = (tahunBuku: number, shu: bigint, status: 'TERVERIFIKASI' | 'DIAJUKAN') =>
      db().laporanTahunan.create({
        data: {
          koperasiId,
          tahunBuku,
          shu,
          aset: 9n,
          status,
          diajukanPada: new Date(),
          diputuskanPada: new Date(),
        },
      });
    await laporan(2025, -700n, 'TERVERIFIKASI');
    await laporan(2024, 500n, 'DIAJUKAN');
    expect(await ambil(id, 'LAPORAN_TAHUNAN')).toMatchObject({ nilai: { banyak: 1 } });
    expect((await baca(id)).angka).toMatchObject([
      { pos: 'shu_berjalan', tahunBuku: 2025, nilai: -700n, asal: 'LAPORAN_TAHUNAN' },
    ]);
    expect(await ambil(id, 'LAPORAN_TAHUNAN')).toMatchObject({ alasan: 'TIDAK_ADA_ANGKA' });
    expect(await ambil(id, 'LAPORAN_TAHUNAN', 'aspek-tk')).toMatchObject({
      alasan: 'BAGIAN_TIDAK_DITEMUKAN',
    });
    expect(await ambil(uuidv7(), 'LAPORAN_TAHUNAN')).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
  });

  it('fills empty lines from the worksheet of the year before', async () => {
    const koperasiId = await buatKoperasi();
    const id = await buatLembar(penilai, koperasiId);
    await isi(penilai, id, 'angka-neraca', { 'lalu.kas': '1' });
    const lama = await buatLembar(penilai, koperasiId, { tahunBuku: 2024 });
    await penuhi(penilai, lama);
    await ajukan(lama);
    expect(await ambil(id, 'PENILAIAN_LALU')).toMatchObject({ ok: true });
    const { angka } = await baca(id);
    expect(angka.find(({ pos }) => pos === 'kas')?.nilai).toBe(1n);
    expect(angka.filter(({ asal }) => asal === 'PENILAIAN_LALU').length).toBeGreaterThan(10);
  });
});

describe('gantiDasar', () => {
  it('keeps what was filled in, and computes with the other rule set', async () => {
    const id = await buatLembar(penilai, await buatKoperasi());
    await penuhi(penilai, id);
    const awal = await baca(id);
    const ganti = async (isian: { tahunBuku: number; himpunan: string }, pelaku = penilai) => {
      const { versi } = await baca(id);
      return transaksi((tx) =>
        gantiDasar(tx, hak(pelaku, 'penilaian:susun'), {
          ...{ id, versi, konfirmasiPeringatan: true, ...isian },
        }),
      );
    };
    const riil = await db().himpunanAturan.findFirstOrThrow({ where: { kode: 'kkpkk-2021-riil' } });
    expect(await ganti({ tahunBuku: 2025, himpunan: riil.id }, rekan)).toMatchObject({
      alasan: 'BUKAN_PENYUSUN',
    });
    expect(await ganti({ tahunBuku: tahunIni(), himpunan: riil.id })).toMatchObject({
      alasan: 'TAHUN_BELUM_TUTUP',
    });
    expect(await ganti({ tahunBuku: 2025, himpunan: riil.id })).toMatchObject({ ok: true });
    expect(await baca(id)).toMatchObject({ himpunanSidik: riil.sidik });
    expect(await ganti({ tahunBuku: 2025, himpunan: 'otomatis' })).toMatchObject({ ok: true });
    const { total, himpunanSidik } = await baca(id);
    expect(total?.toFixed()).toBe(awal.total?.toFixed());
    expect(himpunanSidik).toBe(awal.himpunanSidik);
    expect((await jejak(id)).filter((satu) => satu === 'penilaian.ubah')).toHaveLength(2);
  });
});

describe('baca', () => {
  it('the office reads the worksheet, a pengurus the result of the own koperasi when it is released', async () => {
    const koperasiId = await buatKoperasi();
    const id = await buatLembar(penilai, koperasiId);
    await penuhi(penilai, id);
    for (const orang of [penilai, kabid, petugas]) {
      const lembar = await bacaLembar(hak(orang, 'penilaian:baca'), id);
      expect(lembar?.hasil.lengkap).toBe(true);
      expect(
        lembar?.bagian.every(
          ({ terakhir }) => terakhir?.oleh === penilai.nama || terakhir === null,
        ),
      ).toBe(true);
    }
    const pengurus = await buatPelaku(['PENGURUS'], { koperasiId });
    const asing = await buatPelaku(['PENGURUS'], { koperasiId: await buatKoperasi() });
    for (const orang of [pengurus, asing]) {
      expect(await bacaLembar(hak(orang, 'penilaian:baca'), id)).toBeNull();
      expect(await bacaPenilaian(hak(orang, 'penilaian:baca'), id)).toBeNull();
    }
    const dto = await bacaPenilaian(hak(kabid, 'penilaian:baca'), id);
    expect(dto).toMatchObject({ cara: 'LEMBAR', hasil: { kategori: expect.any(String) } });
    expect(dto?.aspek.map(({ kode }) => kode)).toEqual(['TK', 'PR', 'KK', 'MD']);
  });

  it('shows the seven aspects of an older rule set', async () => {
    const koperasiId = await buatKoperasi();
    const id = await buatLembar(penilai, koperasiId, { tahunBuku: 2019 });
    const { himpunan } = (await bacaLembar(hak(penilai, 'penilaian:baca'), id)) ?? {};
    if (!himpunan) throw new Error('tidak ada');
    await penuhi(penilai, id, { himpunan });
    const dto = await bacaPenilaian(hak(penilai, 'penilaian:baca'), id);
    expect(dto?.aspek).toHaveLength(7);
    expect(dto?.hasil).not.toBeNull();
  });
});
