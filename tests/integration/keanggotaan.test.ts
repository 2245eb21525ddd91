import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { TEKS_PERSETUJUAN } from '@/lib/akun/privasi/rules';
import { bacaDraf } from '@/lib/draf/reads';
import { ajukanPermohonan, simpanIsianPermohonan } from '@/lib/keanggotaan/pengajuan/commands';
import { JENIS_DRAF } from '@/lib/keanggotaan/pengajuan/rules';
import {
  jawabPertanyaan,
  tanyaPemohon,
  tarikPermohonan,
  terimaPermohonan,
  tolakPermohonan,
} from '@/lib/keanggotaan/permohonan/commands';
import { bacaPermohonan } from '@/lib/keanggotaan/permohonan/rincian/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import {
  ajukan,
  bayar,
  buatBerkas,
  buatKoperasiBerpengurus,
  buatKoperasiTujuan,
  buatPemohon,
  buatPengurus,
  hitungan,
  isianAjukan,
  POKOK,
  pasti,
  terima,
  WAJIB,
} from '@/tests/support/pabrik-keanggotaan';
import { buatPelaku, hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

const tolakOleh = (oleh: Pelaku, id: string, versi = 1) =>
  transaksi((tx) =>
    tolakPermohonan(tx, hak(oleh, 'permohonan:putuskan'), { id, versi, alasan: 'Kuota penuh.' }),
  );
const tanyaOleh = (oleh: Pelaku, id: string, versi = 1) =>
  transaksi((tx) =>
    tanyaPemohon(tx, hak(oleh, 'permohonan:putuskan'), {
      id,
      versi,
      pertanyaan: 'Foto KTP buram.',
    }),
  );
const jawabOleh = (oleh: Pelaku, id: string, versi = 2, dokumenId: string[] = []) =>
  transaksi((tx) =>
    jawabPertanyaan(tx, hak(oleh, 'permohonan:jawab'), {
      id,
      versi,
      isi: 'Sudah saya foto ulang.',
      dokumenId,
    }),
  );
const tarikOleh = (oleh: Pelaku, id: string, versi = 1) =>
  transaksi((tx) => tarikPermohonan(tx, hak(oleh, 'permohonan:tarik'), { id, versi }));

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? null : hasil.alasan);
const kabarUntuk = (penggunaId: string) =>
  db().pemberitahuan.findMany({ where: { penggunaId }, orderBy: { id: 'desc' } });
const suratUntuk = (surel: string | null) =>
  db().suratKeluar.count({ where: { kepada: surel ?? '' } });

describe('yang diterima diberi tahu ke mana membayar', () => {
  test('alamat dan telepon kantor di kabar, surat, dan halaman permohonannya', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    await db().koperasi.update({
      where: { id: koperasiId },
      data: { alamat: 'Jalan Bendahara 7', telepon: '+622177889900' },
    });
    const pemohon = await buatPemohon();
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    const baca = (oleh: Pelaku) => bacaPermohonan(hak(oleh, 'permohonan:baca'), id);
    expect((await baca(pemohon.akun))?.kantor).toBeNull();
    pasti(await terima(pengurus, id));
    const [kabar] = await kabarUntuk(pemohon.akun.penggunaId);
    expect(kabar?.isi).toMatch(/Bayar simpanan pokok Rp100\.000.*Jalan Bendahara 7.*02177889900/s);
    expect((await baca(pemohon.akun))?.kantor).toMatchObject({
      ...{ alamat: expect.stringContaining('Jalan Bendahara 7'), telepon: '+622177889900' },
    });
    expect((await baca(pengurus))?.kantor).toBeNull();
  });
});

describe('dari permohonan sampai anggota', () => {
  test('diajukan, ditanya, dijawab, diterima, dibayar: anggota berdiri di buku', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { id, nomor } = pasti(await ajukan(pemohon, koperasiId));
    expect(nomor).toMatch(new RegExp(`^PM-${hariIni().slice(0, 4)}-\\d{6}$`));
    expect((await kabarUntuk(pengurus.penggunaId))[0]?.judul).toContain(nomor);
    expect(await suratUntuk(pengurus.surel)).toBe(1);
    expect(await suratUntuk(pemohon.akun.surel)).toBe(1);

    pasti(await tanyaOleh(pengurus, id));
    expect((await kabarUntuk(pemohon.akun.penggunaId))[0]?.judul).toContain('pertanyaan');
    const nib = await buatBerkas(
      { penggunaId: pemohon.akun.penggunaId, pelakuUsahaId: pemohon.pelakuUsahaId },
      'NIB',
    );
    pasti(await jawabOleh(pemohon.akun, id, 2, [nib]));
    expect((await kabarUntuk(pengurus.penggunaId))[0]?.judul).toContain('dijawab');
    pasti(await terima(pengurus, id, 3));
    expect((await kabarUntuk(pemohon.akun.penggunaId))[0]?.isi).toContain('Rp100.000');
    const { nomorAnggota } = pasti(await bayar(pengurus, id, 4));
    expect(nomorAnggota).toBe(1);

    const akhir = await db().permohonan.findUniqueOrThrow({
      where: { id },
      include: { pesan: { orderBy: { pada: 'asc' } }, dokumen: true, anggota: true },
    });
    expect(akhir).toMatchObject({
      status: 'MENJADI_ANGGOTA',
      simpananPokok: POKOK,
      simpananWajib: WAJIB,
      atasNamaKoperasi: false,
      diputuskanOleh: pengurus.penggunaId,
    });
    expect(akhir.pesan.map((satu) => satu.pihak)).toEqual(['KOPERASI', 'PEMOHON']);
    expect(akhir.dokumen.map((satu) => satu.dokumenId).sort()).toEqual([pemohon.ktpId, nib].sort());
    expect(akhir.anggota).toMatchObject({ nomorAnggota: 1, status: 'AKTIF', simpananPokok: POKOK });
    const usaha = await db().usaha.findUniqueOrThrow({ where: { id: pemohon.usahaId } });
    expect(usaha.pemilikAnggota).toBe(true);
    expect(await hitungan(koperasiId)).toEqual({
      tercatat: 1,
      sebenarnya: 1,
      nomorTerakhir: 1,
      nomor: [1],
    });
  });

  test('setiap tindakan meninggalkan tepat satu catatan pada permohonannya', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    expect(await jumlahAudit(id)).toBe(1);
    pasti(await tanyaOleh(pengurus, id));
    expect(await jumlahAudit(id, 'permohonan.tanya')).toBe(1);
    pasti(await jawabOleh(pemohon.akun, id));
    expect(await jumlahAudit(id, 'permohonan.jawab')).toBe(1);
    pasti(await terima(pengurus, id, 3));
    expect(await jumlahAudit(id, 'permohonan.terima')).toBe(1);
    pasti(await bayar(pengurus, id, 4));
    expect(await jumlahAudit(id, 'permohonan.bayar')).toBe(1);
    expect(await jumlahAudit(id)).toBe(5);
    const anggota = await db().anggota.findUniqueOrThrow({ where: { permohonanId: id } });
    expect(await jumlahAudit(anggota.id, 'anggota.catat')).toBe(1);
  });

  test('persetujuan berbagi disimpan dengan versi dan sidik teksnya', async () => {
    const { koperasiId } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    pasti(await ajukan(pemohon, koperasiId));
    const { versi, teks } = TEKS_PERSETUJUAN.BAGIKAN_KE_KOPERASI;
    const bukti = await db().persetujuan.findMany({
      where: { penggunaId: pemohon.akun.penggunaId },
    });
    expect(bukti).toHaveLength(1);
    expect(bukti[0]).toMatchObject({
      tujuan: 'BAGIKAN_KE_KOPERASI',
      koperasiId,
      versiTeks: versi,
      teksHash: createHash('sha256').update(teks).digest('hex'),
      ditarikPada: null,
    });
  });

  test('nama ahli waris tidak masuk jejak audit', async () => {
    const { koperasiId } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { id } = pasti(await ajukan(pemohon, koperasiId, { ahliWarisNama: 'Bukan Untuk Jejak' }));
    const catatan = await db().catatanAudit.findMany({ where: { objekId: id } });
    expect(JSON.stringify(catatan)).not.toContain('Bukan Untuk Jejak');
  });
});

describe('permohonan yang ditolak portal tidak meninggalkan apa pun', () => {
  async function jejak() {
    const [permohonan, audit, persetujuan, kabar] = await Promise.all([
      db().permohonan.count(),
      db().catatanAudit.count(),
      db().persetujuan.count(),
      db().pemberitahuan.count(),
    ]);
    return { permohonan, audit, persetujuan, kabar };
  }
  async function harapDitolak(
    sebab: string,
    kirim: () => Promise<{ ok: boolean; alasan?: string }>,
  ) {
    const sebelum = await jejak();
    expect(alasan(await kirim())).toBe(sebab);
    expect(await jejak()).toEqual(sebelum);
  }

  test('tanpa data diri', async () => {
    const koperasiId = await buatKoperasiTujuan();
    const akun = await buatPelaku('PEMILIK');
    const kosong = {
      akun,
      pelakuUsahaId: randomUUID(),
      usahaId: randomUUID(),
      ktpId: randomUUID(),
    };
    await harapDitolak('BELUM_TERDAFTAR', () => ajukan(kosong, koperasiId));
  });

  test.each([
    ['KOPERASI_TIDAK_AKTIF', { status: 'TIDAK_AKTIF' as const }],
    ['TIDAK_MENERIMA_ANGGOTA', { menerimaAnggota: false }],
    ['SIMPANAN_BELUM_DITETAPKAN', { simpananPokok: null }],
    ['SIMPANAN_BELUM_DITETAPKAN', { simpananWajib: null }],
    ['SIMPANAN_BERUBAH', { simpananPokok: POKOK + 1n }],
    ['SIMPANAN_BERUBAH', { simpananWajib: WAJIB - 1n }],
  ])('%s', async (sebab, ubah) => {
    const koperasiId = await buatKoperasiTujuan(ubah);
    const pemohon = await buatPemohon();
    await harapDitolak(sebab, () => ajukan(pemohon, koperasiId));
  });

  test('simpanan yang berubah disebutkan besarnya yang baru', async () => {
    const koperasiId = await buatKoperasiTujuan({ simpananPokok: 250_000n });
    const hasil = await ajukan(await buatPemohon(), koperasiId);
    expect(hasil.ok ? '' : hasil.galat?.setujuSimpanan?.join()).toContain('Rp250.000');
  });

  test('koperasi yang tidak ada', async () => {
    const pemohon = await buatPemohon();
    await harapDitolak('KOPERASI_TIDAK_DITEMUKAN', () => ajukan(pemohon, randomUUID()));
  });

  test('usaha orang lain', async () => {
    const koperasiId = await buatKoperasiTujuan();
    const [pemohon, lain] = [await buatPemohon(), await buatPemohon()];
    await harapDitolak('USAHA_TIDAK_DITEMUKAN', () =>
      ajukan(pemohon, koperasiId, { usahaId: lain.usahaId }),
    );
  });

  test('usaha orang lain sudah ditolak di langkah pertama, dan draf yang ada tetap', async () => {
    const koperasiId = await buatKoperasiTujuan();
    const [pemohon, lain] = [await buatPemohon(), await buatPemohon()];
    const by = hak(pemohon.akun, 'permohonan:ajukan');
    const simpan = (usahaId: string) =>
      transaksi((tx) => {
        const versi = 'a'.repeat(40);
        return simpanIsianPermohonan(tx, by, { koperasiId, versi, usahaId, alasan: 'Uji' });
      });
    for (const asing of [lain.usahaId, randomUUID()]) {
      expect(alasan(await simpan(asing))).toBe('USAHA_TIDAK_DITEMUKAN');
      expect(await bacaDraf(by, JENIS_DRAF, koperasiId)).toBeNull();
    }
    pasti(await simpan(pemohon.usahaId));
    expect(alasan(await simpan(lain.usahaId))).toBe('USAHA_TIDAK_DITEMUKAN');
    expect((await bacaDraf(by, JENIS_DRAF, koperasiId))?.isi).toMatchObject({
      usahaId: pemohon.usahaId,
    });
  });

  test('berkas orang lain, berkas terhapus, jenis lain, dan tanpa KTP', async () => {
    const koperasiId = await buatKoperasiTujuan();
    const [pemohon, lain] = [await buatPemohon(), await buatPemohon()];
    const milik = {
      penggunaId: pemohon.akun.penggunaId,
      pelakuUsahaId: pemohon.pelakuUsahaId,
    };
    const nib = await buatBerkas(milik, 'NIB');
    const foto = await buatBerkas(milik, 'FOTO_USAHA');
    const terhapus = await buatBerkas(milik);
    await db().dokumen.update({ where: { id: terhapus }, data: { dihapusPada: new Date() } });
    for (const salah of [lain.ktpId, terhapus, foto, randomUUID()]) {
      await harapDitolak('DOKUMEN_TIDAK_DITEMUKAN', () =>
        ajukan(pemohon, koperasiId, { dokumenId: [pemohon.ktpId, salah] }),
      );
    }
    await harapDitolak('KTP_BELUM_ADA', () => ajukan(pemohon, koperasiId, { dokumenId: [] }));
    await harapDitolak('KTP_BELUM_ADA', () => ajukan(pemohon, koperasiId, { dokumenId: [nib] }));
  });

  test('yang masih berjalan, dan anggota aktif', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    await harapDitolak('SUDAH_ADA_PERMOHONAN', () => ajukan(pemohon, koperasiId));
    pasti(await terima(pengurus, id));
    await harapDitolak('SUDAH_ADA_PERMOHONAN', () => ajukan(pemohon, koperasiId));
    pasti(await bayar(pengurus, id));
    await harapDitolak('SUDAH_ANGGOTA', () => ajukan(pemohon, koperasiId));
  });

  test('kunci kirim yang sama memberi permohonan yang sama, hanya untuk isian yang sama dan orangnya', async () => {
    const { koperasiId } = await buatKoperasiBerpengurus();
    const [pemohon, lain] = [await buatPemohon(), await buatPemohon()];
    const kunciKirim = randomUUID();
    const pertama = pasti(await ajukan(pemohon, koperasiId, { kunciKirim }));
    const sebelum = await jejak();
    expect(pasti(await ajukan(pemohon, koperasiId, { kunciKirim }))).toEqual(pertama);
    expect(await jejak()).toEqual(sebelum);
    await harapDitolak('SUDAH_ADA_PERMOHONAN', () =>
      ajukan(pemohon, koperasiId, { kunciKirim, alasan: 'Ingin menjual bersama.' }),
    );
    expect(pasti(await ajukan(lain, koperasiId, { kunciKirim })).id).not.toBe(pertama.id);
  });

  test('setelah ditolak atau ditarik boleh mengajukan lagi', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const satu = pasti(await ajukan(pemohon, koperasiId));
    pasti(await tolakOleh(pengurus, satu.id));
    const dua = pasti(await ajukan(pemohon, koperasiId));
    pasti(await tarikOleh(pemohon.akun, dua.id));
    expect(pasti(await ajukan(pemohon, koperasiId)).nomor).not.toBe(dua.nomor);
  });
});

describe('siapa yang memutuskan', () => {
  test('petugas tidak memutuskan untuk koperasi yang punya akun pengurus', async () => {
    const { koperasiId } = await buatKoperasiBerpengurus();
    const petugas = await buatPelaku('PETUGAS');
    const { id } = pasti(await ajukan(await buatPemohon(), koperasiId));
    for (const tindakan of [terima, tolakOleh, tanyaOleh])
      expect(alasan(await tindakan(petugas, id))).toBe('ADA_PENGURUS');
    expect(await jumlahAudit(id)).toBe(1);
  });

  test('petugas memutuskan atas nama koperasi tanpa akun, dan itu tertanda', async () => {
    const koperasiId = await buatKoperasiTujuan();
    const petugas = await buatPelaku('PETUGAS');
    const { id } = pasti(await ajukan(await buatPemohon(), koperasiId));
    expect((await kabarUntuk(petugas.penggunaId))[0]?.isi).toContain('belum punya akun');
    pasti(await terima(petugas, id));
    pasti(await bayar(petugas, id));
    const baris = await db().permohonan.findUniqueOrThrow({ where: { id } });
    expect(baris.atasNamaKoperasi).toBe(true);
    const audit = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: id, tindakan: 'permohonan.terima' },
    });
    expect(audit.sesudah).toMatchObject({ atasNamaKoperasi: true });
  });

  test.each([
    ['akun pengurus dinonaktifkan', { dinonaktifkanPada: new Date() }],
    ['undangan belum diterima', { surelTerverifikasiPada: null }],
  ])('%s: petugas boleh', async (_, ubah) => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    await db().pengguna.update({ where: { id: pengurus.penggunaId }, data: ubah });
    const petugas = await buatPelaku('PETUGAS');
    const { id } = pasti(await ajukan(await buatPemohon(), koperasiId));
    pasti(await terima(petugas, id));
  });

  test('peran pengurus yang dicabut tidak menghalangi petugas', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    await db().peranPengguna.updateMany({
      where: { penggunaId: pengurus.penggunaId },
      data: { dicabutPada: new Date() },
    });
    const { id } = pasti(await ajukan(await buatPemohon(), koperasiId));
    pasti(await terima(await buatPelaku('PETUGAS'), id));
  });

  test('tidak seorang pun memutuskan atau mencatat permohonannya sendiri', async () => {
    const koperasiId = await buatKoperasiTujuan();
    const akun = await buatPelaku(['PENGURUS', 'PEMILIK'], { koperasiId });
    const pemohon = await buatPemohon(akun);
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    for (const tindakan of [terima, tolakOleh, tanyaOleh])
      expect(alasan(await tindakan(akun, id))).toBe('MILIK_SENDIRI');
    // The only pengurus is the applicant, so the petugas stands in.
    const petugas = await buatPelaku('PETUGAS');
    pasti(await terima(petugas, id));
    expect(alasan(await bayar(akun, id))).toBe('MILIK_SENDIRI');
    // With a second pengurus it is theirs.
    const lain = await buatPengurus(koperasiId);
    expect(alasan(await bayar(petugas, id))).toBe('ADA_PENGURUS');
    pasti(await bayar(lain, id));
  });

  test('petugas yang juga pemilik tidak memutuskan permohonannya sendiri', async () => {
    const koperasiId = await buatKoperasiTujuan();
    const akun = await buatPelaku(['PETUGAS', 'PEMILIK']);
    const { id } = pasti(await ajukan(await buatPemohon(akun), koperasiId));
    expect(alasan(await terima(akun, id))).toBe('MILIK_SENDIRI');
  });
});

describe('di luar jangkauan sama dengan tidak ada', () => {
  test('pengurus koperasi lain, pemilik lain', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const { pengurus: asing } = await buatKoperasiBerpengurus();
    const [pemohon, orangLain] = [await buatPemohon(), await buatPemohon()];
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    const tidakAda = randomUUID();
    for (const tindakan of [terima, tolakOleh, tanyaOleh])
      expect(await tindakan(asing, id)).toEqual(await tindakan(pengurus, tidakAda));
    pasti(await tanyaOleh(pengurus, id));
    expect(await jawabOleh(orangLain.akun, id)).toEqual(await jawabOleh(pemohon.akun, tidakAda));
    expect(await tarikOleh(orangLain.akun, id)).toEqual(await tarikOleh(pemohon.akun, tidakAda));
    expect(alasan(await bayar(asing, id))).toBe('TIDAK_DITEMUKAN');
    expect(await jumlahAudit(id)).toBe(2);
  });
});

describe('keadaan dan versi', () => {
  test('yang tidak ada dalam tabel keadaan ditolak', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    expect(alasan(await bayar(pengurus, id, 1))).toBe('SUDAH_DIPROSES');
    expect(alasan(await jawabOleh(pemohon.akun, id, 1))).toBe('SUDAH_DIPROSES');
    pasti(await tolakOleh(pengurus, id));
    const hasil = await terima(pengurus, id, 2);
    expect(alasan(hasil)).toBe('SUDAH_DIPROSES');
    expect(hasil.ok ? '' : hasil.galat?.keputusan?.join()).toContain('Ditolak');
    expect(alasan(await tarikOleh(pemohon.akun, id, 2))).toBe('SUDAH_DIPROSES');
  });

  test('halaman lama: yang masih mungkin diberi tahu dulu, dengan versi yang baru', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    pasti(await tanyaOleh(pengurus, id));
    pasti(await jawabOleh(pemohon.akun, id));
    const kedua = await buatPengurus(koperasiId);
    const hasil = await terima(kedua, id, 1);
    expect(hasil).toMatchObject({
      ok: false,
      alasan: 'SUDAH_BERUBAH',
      bentrok: { versi: '3', oleh: pemohon.akun.nama, status: 'Sudah dijawab', butir: [] },
    });
    pasti(await terima(kedua, id, 3));
  });

  test('pertanyaan lain dari halaman lama bukan ulangan: penulisnya diberi tahu', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const { id } = pasti(await ajukan(await buatPemohon(), koperasiId));
    const tanya = (pertanyaan: string) =>
      transaksi((tx) =>
        tanyaPemohon(tx, hak(pengurus, 'permohonan:putuskan'), { id, versi: 1, pertanyaan }),
      );
    pasti(await tanya('Sejak kapan usaha berjalan?'));
    pasti(await tanya('Sejak kapan usaha berjalan?'));
    expect(await tanya('Apakah sudah punya NIB?')).toMatchObject({ alasan: 'SUDAH_DIPROSES' });
    expect(await db().pesanPermohonan.count({ where: { permohonanId: id } })).toBe(1);
  });

  test('tindakan yang sama dari orang yang sama sekali lagi tidak menambah apa pun', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    pasti(await terima(pengurus, id));
    pasti(await terima(pengurus, id));
    expect(await jumlahAudit(id, 'permohonan.terima')).toBe(1);
    pasti(await bayar(pengurus, id));
    pasti(await bayar(pengurus, id));
    expect(await jumlahAudit(id)).toBe(3);
    expect((await hitungan(koperasiId)).nomor).toEqual([1]);
  });
});

describe('pembayaran simpanan pokok', () => {
  async function diterima() {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    pasti(await terima(pengurus, id));
    return { id, koperasiId, pengurus, pemohon };
  }

  test.each([
    ['kurang', POKOK - 1n],
    ['lebih', POKOK + 1n],
    ['nol', 0n],
  ])('jumlah %s ditolak', async (_, jumlah) => {
    const { id, koperasiId, pengurus } = await diterima();
    expect(alasan(await bayar(pengurus, id, 2, { jumlah }))).toBe('JUMLAH_BERBEDA');
    expect(await hitungan(koperasiId)).toMatchObject({ tercatat: 0, sebenarnya: 0, nomor: [] });
    expect(await jumlahAudit(id)).toBe(2);
  });

  test('yang berlaku ialah simpanan yang disetujui, bukan yang berubah kemudian', async () => {
    const { id, koperasiId, pengurus } = await diterima();
    await db().koperasi.update({ where: { id: koperasiId }, data: { simpananPokok: 500_000n } });
    pasti(await bayar(pengurus, id));
  });

  test('pembayaran lain dari halaman lama bukan ulangan: pencatatnya diberi tahu', async () => {
    const { id, pengurus } = await diterima();
    pasti(await bayar(pengurus, id, 2, { caraBayar: 'TUNAI' }));
    pasti(await bayar(pengurus, id, 2, { caraBayar: 'TUNAI' }));
    for (const lain of [
      { caraBayar: 'QRIS' as const },
      { caraBayar: 'TUNAI' as const, tanggalBayar: tambahHari(hariIni(), -1) },
    ]) {
      const konfirmasi = { konfirmasiPeringatan: true as const };
      expect(alasan(await bayar(pengurus, id, 2, { ...lain, ...konfirmasi }))).toBe(
        'SUDAH_DIPROSES',
      );
    }
    expect(await jumlahAudit(id, 'permohonan.catat-pembayaran')).toBeLessThanOrEqual(1);
    const anggota = await db().anggota.findFirstOrThrow({ where: { permohonanId: id } });
    expect(anggota.caraBayar).toBe('TUNAI');
  });

  test('penarikan dengan alasan lain dari halaman lama bukan ulangan', async () => {
    const { id, pemohon } = await diterima();
    const tarik = (alasan?: string) =>
      transaksi((tx) =>
        tarikPermohonan(tx, hak(pemohon.akun, 'permohonan:tarik'), { id, versi: 2, alasan }),
      );
    pasti(await tarik('Pindah rumah.'));
    pasti(await tarik('Pindah rumah.'));
    for (const lain of ['Salah pilih koperasi.', undefined])
      expect(alasan(await tarik(lain))).toBe('SUDAH_DIPROSES');
    expect(await jumlahAudit(id, 'permohonan.tarik')).toBe(1);
  });

  test('besok ditolak, hari ini boleh', async () => {
    const { id, pengurus } = await diterima();
    const besok = tambahHari(hariIni(), 1);
    expect(alasan(await bayar(pengurus, id, 2, { tanggalBayar: besok }))).toBe('MASA_DEPAN');
    pasti(await bayar(pengurus, id, 2, { tanggalBayar: hariIni() }));
  });

  test('sebelum permohonan: diperingatkan, dan boleh setelah dikonfirmasi', async () => {
    const { id, pengurus } = await diterima();
    const tanggalBayar = tambahHari(hariIni(), -3);
    const hasil = await bayar(pengurus, id, 2, { tanggalBayar });
    expect(hasil).toMatchObject({ ok: false, alasan: 'PERLU_PERIKSA' });
    pasti(await bayar(pengurus, id, 2, { tanggalBayar, konfirmasiPeringatan: true }));
  });
});

test('simpanan pokok nol pun disetujui dan dicatat', async () => {
  const koperasiId = await buatKoperasiTujuan({ simpananPokok: 0n, simpananWajib: 0n });
  const pengurus = await buatPengurus(koperasiId);
  const pemohon = await buatPemohon();
  const hasil = await transaksi((tx) =>
    ajukanPermohonan(
      tx,
      hak(pemohon.akun, 'permohonan:ajukan'),
      isianAjukan(pemohon, koperasiId, { setujuSimpanan: { pokok: 0n, wajib: 0n } }),
    ),
  );
  const { id } = pasti(hasil);
  pasti(
    await transaksi((tx) =>
      terimaPermohonan(tx, hak(pengurus, 'permohonan:putuskan'), { id, versi: 1 }),
    ),
  );
  pasti(await bayar(pengurus, id, 2, { jumlah: 0n }));
});
