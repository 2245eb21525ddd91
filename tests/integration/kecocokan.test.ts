import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { lupakanAturan } from '@/lib/aturan/ingatan/reads';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { mintaHitungUlang } from '@/lib/kecocokan/hitungan/commands';
import { hitunganSelesaiPada, hitunganTerakhir } from '@/lib/kecocokan/hitungan/reads';
import { simpanKebutuhan } from '@/lib/kecocokan/kebutuhan/commands';
import type { SimpanKebutuhanInput } from '@/lib/kecocokan/kebutuhan/schema';
import { ikatanKoperasi, koperasiDinilai } from '@/lib/kecocokan/koperasi/reads';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import { susunPeringkat } from '@/lib/kecocokan/rules';
import { usahaCocok } from '@/lib/kecocokan/usaha/reads';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { jarakDari } from '@/lib/wilayah/reads';
import { hak, sebagaiPemilik } from '@/tests/support/pabrik-akun';
import {
  buatKoperasiTerbuka,
  buatPemilikDi,
  buatPermohonanDari,
} from '@/tests/support/pabrik-kecocokan';
import { buatPelaku, jumlahAudit } from '@/tests/support/pabrik-umkm';

const DEPOK = '32.76.01.1006';
const DEPOK_JAYA = '32.76.01.1007';
const BEJI = '32.76.06.1001';
const CINERE = '32.76.09.1001';

// Nothing here is measured by the clock: a slow machine takes longer and passes all the same.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let petugas: Awaited<ReturnType<typeof buatPelaku>>;
let pemilik: Awaited<ReturnType<typeof buatPemilikDi>>;
let dekat: string;
let jauh: string;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  pemilik = await buatPemilikDi(DEPOK);
  dekat = await buatKoperasiTerbuka({ nama: 'Koperasi Dekat' });
  jauh = await buatKoperasiTerbuka({ nama: 'Koperasi Jauh', kelurahanKode: CINERE });
  await buatKoperasiTerbuka({ nama: 'Koperasi Sakit', kategoriKesehatan: 'TIDAK_SEHAT' });
  await segarkanKecocokan();
});
afterAll(tutupDb);

type Orang = Parameters<typeof hak>[0];
const jawab = (
  orang: Orang,
  usahaId: string,
  isi: Partial<Omit<SimpanKebutuhanInput, 'usahaId'>> = {},
) =>
  transaksi((tx) =>
    simpanKebutuhan(tx, hak(orang, 'kecocokan:jawab'), {
      usahaId,
      kebutuhan: 'SAMPAI_10_JUTA',
      pola: null,
      ...isi,
    }),
  );

const milik = (usahaId: string) =>
  db().kecocokanUsaha.findUniqueOrThrow({
    where: { usahaId },
    include: {
      golongan: { include: { peringkat: { orderBy: { urutan: 'asc' } } } },
    },
  });

describe('jawaban pemilik', () => {
  test('disimpan dengan jejaknya; sama lagi tidak mengubah apa pun', async () => {
    const { pemilik: orang, id } = await buatPemilikDi(BEJI);
    expect(await jawab(orang, id, { pola: 'SYARIAH' })).toMatchObject({ ok: true });
    expect(await db().kebutuhanUsaha.findUniqueOrThrow({ where: { usahaId: id } })).toMatchObject({
      kebutuhan: 'SAMPAI_10_JUTA',
      pola: 'SYARIAH',
    });
    expect(await jawab(orang, id, { pola: 'SYARIAH' })).toMatchObject({ ok: true });
    expect(await jumlahAudit(id, 'usaha.jawab-kebutuhan')).toBe(1);
    expect(await jawab(orang, id)).toMatchObject({ ok: true });
    expect(await jumlahAudit(id, 'usaha.jawab-kebutuhan')).toBe(2);
  });

  test('usaha orang lain seperti tidak ada; usaha yang ditutup ditolak', async () => {
    const lain = await buatPemilikDi(BEJI);
    expect(await jawab(pemilik.pemilik, lain.id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    await db().usaha.update({ where: { id: lain.id }, data: { status: 'TIDAK_AKTIF' } });
    expect(await jawab(lain.pemilik, lain.id)).toMatchObject({ alasan: 'TIDAK_AKTIF' });
    expect(await jumlahAudit(lain.id, 'usaha.jawab-kebutuhan')).toBe(0);
    expect(await usahaCocok(hak(pemilik.pemilik, 'kecocokan:baca'), lain.id)).toBeNull();
  });

  test('dua jawaban serentak: satu di antaranya yang berlaku', async () => {
    const { pemilik: orang, id } = await buatPemilikDi(BEJI);
    const hasil = await Promise.all([
      jawab(orang, id, { kebutuhan: 'TIDAK_PERLU' }),
      jawab(orang, id, { kebutuhan: 'DI_ATAS_200_JUTA' }),
    ]);
    expect(hasil.every((satu) => satu.ok)).toBe(true);
    expect(await db().kebutuhanUsaha.count({ where: { usahaId: id } })).toBe(1);
    expect(await jumlahAudit(id, 'usaha.jawab-kebutuhan')).toBe(2);
  });
});

describe('peringkat tersimpan', () => {
  test('sama dengan yang dihitung langsung untuk pemilik', async () => {
    const by = hak(pemilik.pemilik, 'kecocokan:baca');
    const usaha = await usahaCocok(by, pemilik.id);
    const { isi } = await aturanBerlaku('kecocokan-koperasi');
    const langsung = susunPeringkat(
      usaha?.profil as NonNullable<typeof usaha>['profil'],
      await koperasiDinilai(by),
      jarakDari(DEPOK),
      isi,
    );
    const { golongan, tanpa } = await milik(pemilik.id);
    expect(tanpa).toBe(true);
    expect(golongan?.peringkat.map(({ koperasiId, skor }) => [koperasiId, skor])).toEqual(
      langsung.slice(0, isi.disimpan).map((satu) => [satu.koperasi.id, satu.skor]),
    );
    expect(golongan?.peringkat[0]).toMatchObject({ koperasiId: dekat, disarankan: true });
    const sakit = langsung.find((satu) => satu.koperasi.nama === 'Koperasi Sakit');
    expect(sakit?.disarankan).toBe(false);
    expect(langsung).toHaveLength(await db().koperasi.count());
  });

  test('usaha yang sama golongannya memakai satu hitungan', async () => {
    const [a, b] = [await buatPemilikDi(BEJI, 'kriya'), await buatPemilikDi(BEJI, 'kriya')];
    await segarkanKecocokan();
    expect((await milik(a.id)).golonganId).toBe((await milik(b.id)).golonganId);
    await jawab(b.pemilik, b.id, { pola: 'SYARIAH' });
    expect(await milik(b.id)).toMatchObject({ perlu: true });
    await segarkanKecocokan();
    expect((await milik(a.id)).golonganId).not.toBe((await milik(b.id)).golonganId);
  });

  test('usaha yang pindah, ditutup, atau pemiliknya menjadi anggota disesuaikan', async () => {
    const satu = await buatPemilikDi(BEJI, 'agribisnis');
    await segarkanKecocokan();
    const awal = await milik(satu.id);
    expect(awal.golongan).toMatchObject({ kelurahanKode: BEJI, sektor: 1, jumlahTanpa: 1 });
    await db().usaha.update({ where: { id: satu.id }, data: { pemilikAnggota: true } });
    await segarkanKecocokan();
    expect((await milik(satu.id)).golongan).toMatchObject({ jumlahUsaha: 1, jumlahTanpa: 0 });
    await db().usaha.update({ where: { id: satu.id }, data: { kelurahanKode: CINERE } });
    await segarkanKecocokan();
    expect((await milik(satu.id)).golongan).toMatchObject({ kelurahanKode: CINERE });
    await db().pelakuUsaha.update({
      where: { id: satu.pelakuUsahaId },
      data: { kelurahanKode: CINERE },
    });
    await segarkanKecocokan();
    expect((await milik(satu.id)).golongan).toMatchObject({ wargaKelurahanKode: CINERE });
    await db().usaha.update({ where: { id: satu.id }, data: { status: 'TIDAK_AKTIF' } });
    await segarkanKecocokan();
    expect(await milik(satu.id)).toMatchObject({ aktif: false, tanpa: false });
  });

  test('koperasi yang menjadi tidak sehat atau baru berdiri mengubah semua peringkat', async () => {
    const id = await buatKoperasiTerbuka({ nama: 'Koperasi Baru', sektorUsaha: 9, jenis: 'JASA' });
    await segarkanKecocokan();
    const baris = async () =>
      (await milik(pemilik.id)).golongan?.peringkat.find((satu) => satu.koperasiId === id);
    expect(await baris()).toMatchObject({ urutan: 1, disarankan: true });
    expect((await milik(pemilik.id)).golongan?.jumlahSebidang).toBe(1);
    await db().koperasi.update({ where: { id }, data: { kategoriKesehatan: 'TIDAK_SEHAT' } });
    await segarkanKecocokan();
    expect((await baris())?.disarankan ?? false).toBe(false);
    expect((await milik(pemilik.id)).golongan?.jumlahSebidang).toBe(0);
    expect(await db().koperasiBerubah.count()).toBe(0);
  });

  test('aturan lain membuat semuanya dihitung lagi', async () => {
    const { isi, ...aturan } = await db().aturan.findFirstOrThrow({
      where: { kode: 'kecocokan-koperasi' },
    });
    const lama = (await milik(pemilik.id)).golongan?.dasar;
    const baru = await db().aturan.create({
      data: {
        kode: aturan.kode,
        versi: 'uji-satu',
        isi: { ...(isi as object), disimpan: 1 },
        sumber: 'uji',
        berlakuMulai: aturan.berlakuMulai,
      },
    });
    lupakanAturan();
    try {
      await segarkanKecocokan();
      const { golongan } = await milik(pemilik.id);
      expect(golongan?.peringkat).toHaveLength(1);
      expect(golongan?.dasar).not.toBe(lama);
    } finally {
      await db().aturan.delete({ where: { id: baru.id } });
      lupakanAturan();
    }
    await segarkanKecocokan();
    expect((await milik(pemilik.id)).golongan?.peringkat.length).toBeGreaterThan(1);
  });
});

describe('pekerjaan latar', () => {
  test('satu yang berjalan; yang lain tidak menunggu', async () => {
    const semua = await Promise.all([1, 2, 3, 4].map(() => buatPemilikDi(DEPOK_JAYA)));
    await Promise.all([1, 2, 3].map(() => segarkanKecocokan()));
    await segarkanKecocokan();
    for (const { id } of semua) expect(await milik(id)).toMatchObject({ perlu: false });
    expect(await db().hitunganKecocokan.count({ where: { selesaiPada: null } })).toBe(0);
  });

  test('berhenti bila server dimatikan, dan dilanjutkan pada baris yang sama', async () => {
    const satu = await buatPemilikDi(DEPOK_JAYA, 'digital');
    await segarkanKecocokan(() => false);
    const terhenti = await db().hitunganKecocokan.findFirstOrThrow({
      where: { selesaiPada: null },
    });
    expect(terhenti).toMatchObject({ tahap: 'GOLONGKAN', usahaSelesai: 0 });
    expect(await milik(satu.id)).toMatchObject({ perlu: true });
    await segarkanKecocokan();
    const selesai = await db().hitunganKecocokan.findUniqueOrThrow({ where: { id: terhenti.id } });
    expect(selesai.tahap).toBe('SELESAI');
    expect(selesai.usahaSelesai).toBe(selesai.usahaTotal);
    expect(selesai.golonganSelesai).toBe(selesai.golonganTotal);
    expect(await milik(satu.id)).toMatchObject({ perlu: false });
  });

  test('tanpa perubahan tidak ada perhitungan baru', async () => {
    await segarkanKecocokan();
    const sebelum = await db().hitunganKecocokan.count();
    await segarkanKecocokan();
    expect(await db().hitunganKecocokan.count()).toBe(sebelum);
  });

  test('petugas meminta ulang: semua, juga yang tidak ditandai; sekali saja', async () => {
    await sebagaiPemilik('DELETE FROM kecocokan_usaha WHERE usaha_id = $1', [pemilik.id]);
    const minta = () => transaksi((tx) => mintaHitungUlang(tx, hak(petugas, 'peluang:hitung')));
    const hasil = await Promise.all([minta(), minta()]);
    expect(hasil.map((satu) => satu.ok).sort()).toEqual([false, true]);
    expect(hasil.find((satu) => !satu.ok)).toMatchObject({ alasan: 'SEDANG_BERJALAN' });
    const berhasil = hasil.find((satu) => satu.ok);
    const id = berhasil?.ok ? berhasil.nilai.id : '';
    expect(await jumlahAudit(id, 'kecocokan.hitung-ulang')).toBe(1);
    await segarkanKecocokan();
    const [terakhir] = await hitunganTerakhir(hak(petugas, 'peluang:agregat'));
    expect(terakhir).toMatchObject({ id, pemicu: 'PETUGAS', tahap: 'SELESAI' });
    expect(terakhir?.usahaSelesai).toBe(await db().usaha.count());
    expect(await milik(pemilik.id)).toMatchObject({ perlu: false });
    expect(await hitunganSelesaiPada(hak(petugas, 'peluang:agregat'))).toEqual(
      terakhir?.selesaiPada,
    );
  });
});

test('ikatan: anggota dan permohonan yang berjalan dikenali', async () => {
  const satu = await buatPemilikDi(DEPOK);
  await buatPermohonanDari(satu.pelakuUsahaId, dekat);
  const ikatan = await ikatanKoperasi(hak(satu.pemilik, 'kecocokan:baca'), satu.pelakuUsahaId);
  expect(ikatan.get(dekat)).toBe('PERMOHONAN');
  expect(ikatan.has(jauh)).toBe(false);
});
