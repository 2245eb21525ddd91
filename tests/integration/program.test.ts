import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, tahunIni, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { keteranganCapaian } from '@/lib/program/capaian/keterangan/rules';
import { bacaCapaianProgram } from '@/lib/program/capaian/reads';
import { tabelCapaian } from '@/lib/program/capaian/rules';
import {
  aturKuota,
  simpanAngkatan,
  tambahProgram,
  ubahProgram,
} from '@/lib/program/kelola/commands';
import { bacaProgram, bacaSatuAngkatan } from '@/lib/program/kelola/reads';
import { batalkanSesi, catatKehadiran, tambahSesi } from '@/lib/program/pelatihan/commands';
import { aturPendamping } from '@/lib/program/pendampingan/commands';
import { undurkanDiri } from '@/lib/program/peserta/commands';
import { daftarOrangBaru } from '@/lib/program/peserta/daftar/commands';
import { bacaCalon } from '@/lib/program/peserta/daftar/reads';
import { daftarOrangBaruSchema } from '@/lib/program/peserta/daftar/schema';
import { daftarPeserta as daftarPesertaTerlihat, pesertaSaya } from '@/lib/program/peserta/reads';
import { bacaPeserta } from '@/lib/program/peserta/rincian/reads';
import { saringanPesertaSchema } from '@/lib/program/peserta/schema';
import { pilihBanyak } from '@/lib/program/peserta/seleksi/commands';
import { tugasProgram } from '@/lib/program/tugas/reads';
import { jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  buatCalon,
  buatPendaftar,
  buatProgram,
  buatTerpilih,
  daftarkan,
  ISI_PROGRAM,
  isiAngkatan,
  isianDaftar,
  keadaan,
  type ProgramUji,
  seleksi,
  verifikasi,
} from '@/tests/support/pabrik-program';
import {
  buatPelaku,
  hak,
  jumlahAudit,
  KELURAHAN_LAIN,
  KELURAHAN_UJI,
  nikPendudukUji,
} from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

let petugas: Pelaku & { penggunaId: string };
let kelurahan: Pelaku & { penggunaId: string };
let kelurahanLain: Pelaku & { penggunaId: string };
let program: ProgramUji;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  kelurahan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  kelurahanLain = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN });
  program = await buatProgram();
});

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'ok' : hasil.alasan);
const kabar = (penggunaId: string) =>
  db().pemberitahuan.findMany({ where: { penggunaId }, select: { judul: true, tautan: true } });

describe('program sebagai data', () => {
  const tambah = (oleh: Pelaku, nama: string, kunciKirim = randomUUID()) =>
    jalankan((tx) =>
      tambahProgram(tx, hak(oleh, 'program:kelola'), {
        kunciKirim,
        aktif: true,
        isi: { ...ISI_PROGRAM, nama },
      }),
    );
  const ubah = (id: string, versi: number, isi: Partial<typeof ISI_PROGRAM>) =>
    jalankan((tx) =>
      ubahProgram(tx, hak(program.admin, 'program:kelola'), {
        id,
        versi,
        aktif: true,
        isi: { ...ISI_PROGRAM, ...isi },
      }),
    );

  test('ditambah sekali walau terkirim dua kali; nama kembar ditolak; jejak dicatat', async () => {
    const nama = `Program Baru ${randomUUID().slice(0, 8)}`;
    const kunci = randomUUID();
    const [satu, dua] = await Promise.all([
      tambah(program.admin, nama, kunci),
      tambah(program.admin, nama, kunci),
    ]);
    expect(pasti(satu).id).toBe(pasti(dua).id);
    expect(await jumlahAudit(pasti(satu).id, 'program.tambah')).toBe(1);
    expect(alasan(await tambah(program.admin, nama.toUpperCase()))).toBe('NAMA_TERPAKAI');
    // A page that a browser brought back carries the key that was used.
    const lain = pasti(await tambah(program.admin, `${nama} lain`, kunci));
    expect(lain.id).not.toBe(pasti(satu).id);
    expect(pasti(await tambah(program.admin, `${nama} lain`, kunci)).id).toBe(lain.id);
  });

  test('sasaran diubah dengan sumbernya; yang tidak ada dan yang sudah berubah ditolak', async () => {
    const nama = `Program Ubah ${randomUUID().slice(0, 8)}`;
    const { id } = pasti(await tambah(program.admin, nama));
    pasti(await ubah(id, 1, { nama, targetSeluruh: 1000, sumber: 'SK Wali Kota contoh' }));
    const baca = await bacaProgram(hak(petugas, 'program:baca'), id);
    expect(baca).toMatchObject({ targetSeluruh: 1000, sumber: 'SK Wali Kota contoh', versi: 2 });
    const terlambat = await ubah(id, 1, { nama, targetSeluruh: 7 });
    expect(terlambat).toMatchObject({ ok: false, alasan: 'SUDAH_BERUBAH' });
    if (!terlambat.ok) {
      expect(terlambat.bentrok?.butir).toContainEqual({
        isian: 'targetSeluruh',
        label: 'Sasaran seluruhnya',
        milikAnda: '7',
        tersimpan: '1.000',
      });
    }
    expect(alasan(await ubah(randomUUID(), 1, { nama: 'Tidak ada' }))).toBe('TIDAK_DITEMUKAN');
    expect(await jumlahAudit(id, 'program.ubah')).toBe(1);
  });

  test('tahun disimpan, dan dua orang yang menambah tahun yang sama tidak membuat dua', async () => {
    const simpan = (versi: number, target: number) =>
      jalankan((tx) =>
        simpanAngkatan(tx, hak(program.admin, 'program:kelola'), {
          programId: program.id,
          tahun: 2031,
          versi,
          isi: isiAngkatan({ target, pendaftaranMulai: null, pendaftaranSelesai: null }),
        }),
      );
    const hasil = await Promise.all([simpan(0, 10), simpan(0, 20)]);
    expect(hasil.map(alasan).sort()).toEqual(['SUDAH_BERUBAH', 'ok']);
    expect(
      await db().angkatanProgram.count({ where: { programId: program.id, tahun: 2031 } }),
    ).toBe(1);
    pasti(await simpan(1, 30));
    expect(await jumlahAudit(program.id, 'program.ubah-angkatan')).toBe(1);
    const asing = await jalankan((tx) =>
      simpanAngkatan(tx, hak(program.admin, 'program:kelola'), {
        programId: randomUUID(),
        tahun: 2031,
        versi: 0,
        isi: isiAngkatan(),
      }),
    );
    expect(alasan(asing)).toBe('TIDAK_DITEMUKAN');
  });

  test('kuota satu kelurahan diatur dan dikembalikan', async () => {
    const satu = await buatProgram({}, { kuotaKelurahan: 27 });
    const atur = (jumlah: number | null, angkatanId = satu.angkatanId) =>
      jalankan((tx) =>
        aturKuota(tx, hak(satu.admin, 'program:kelola'), {
          angkatanId,
          kelurahanKode: KELURAHAN_UJI,
          jumlah,
        }),
      );
    pasti(await atur(5));
    const by = hak(petugas, 'program:baca');
    expect((await bacaSatuAngkatan(by, satu.angkatanId))?.kuota).toEqual([
      { kelurahanKode: KELURAHAN_UJI, jumlah: 5 },
    ]);
    pasti(await atur(null));
    expect((await bacaSatuAngkatan(by, satu.angkatanId))?.kuota).toEqual([]);
    expect(await jumlahAudit(satu.id, 'program.ubah-kuota')).toBe(2);
    expect(alasan(await atur(3, randomUUID()))).toBe('TIDAK_DITEMUKAN');
  });
});

describe('pendaftaran', () => {
  test('oleh pemilik: tercatat, berjejak, pemilik dan petugas kelurahannya dikabari', async () => {
    const calon = await buatCalon();
    const { id } = pasti(await daftarkan(calon.akun, program, calon));
    expect(await db().peserta.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'MENDAFTAR',
      kelurahanKode: KELURAHAN_UJI,
      olehPetugas: false,
      usahaId: calon.usahaId,
    });
    expect(await jumlahAudit(id, 'peserta.daftar')).toBe(1);
    expect(await kabar(calon.akun.penggunaId)).toContainEqual(
      expect.objectContaining({ tautan: `/portal/peserta/${id}` }),
    );
    expect((await kabar(kelurahan.penggunaId)).map((satu) => satu.tautan)).toContain(
      `/portal/peserta/${id}`,
    );
    expect((await kabar(kelurahanLain.penggunaId)).map((satu) => satu.tautan)).not.toContain(
      `/portal/peserta/${id}`,
    );
    expect(await pesertaSaya(hak(calon.akun, 'peserta:baca'))).toHaveLength(1);
  });

  test('formulir yang sama dua kali sekaligus menjadi satu pendaftaran', async () => {
    const calon = await buatCalon();
    const kunciKirim = randomUUID();
    const hasil = await Promise.all(
      [1, 2, 3].map(() => daftarkan(calon.akun, program, calon, { kunciKirim })),
    );
    expect(new Set(hasil.map((satu) => pasti(satu).id)).size).toBe(1);
    expect(alasan(await daftarkan(calon.akun, program, calon))).toBe('SUDAH_TERDAFTAR');
    const lain = await buatCalon();
    const kedua = pasti(await daftarkan(lain.akun, program, lain, { kunciKirim }));
    expect(hasil.map((satu) => pasti(satu).id)).not.toContain(kedua.id);
  });

  test('dua formulir berbeda sekaligus: satu masuk, satu sudah terdaftar', async () => {
    const calon = await buatCalon();
    const hasil = await Promise.all([
      daftarkan(calon.akun, program, calon),
      daftarkan(calon.akun, program, calon),
    ]);
    expect(hasil.map(alasan).sort()).toEqual(['SUDAH_TERDAFTAR', 'ok']);
  });

  test('petugas kelurahan mendaftarkan warganya, tidak yang tinggal di kelurahan lain', async () => {
    const warga = await buatCalon();
    const { id } = pasti(await daftarkan(kelurahan, program, warga));
    expect(await db().peserta.findUniqueOrThrow({ where: { id } })).toMatchObject({
      olehPetugas: true,
      didaftarkanOleh: kelurahan.penggunaId,
    });
    const jauh = await buatCalon();
    expect(alasan(await daftarkan(kelurahanLain, program, jauh))).toBe('ORANG_TIDAK_DITEMUKAN');
    const by = hak(kelurahanLain, 'peserta:daftar');
    const isi = await bacaProgram(by, program.id);
    expect(isi && (await bacaCalon(by, isi, { usahaId: jauh.usahaId }))).toBeNull();
  });

  test('pemilik tidak dapat mendaftarkan orang lain atau memakai usaha orang lain', async () => {
    const [saya, lain] = [await buatCalon(), await buatCalon()];
    expect(alasan(await daftarkan(saya.akun, program, lain))).toBe('ORANG_TIDAK_DITEMUKAN');
    expect(alasan(await daftarkan(saya.akun, program, { ...saya, usahaId: lain.usahaId }))).toBe(
      'USAHA_TIDAK_DITEMUKAN',
    );
  });

  test('hanya selama dibuka dan hanya program yang berjalan', async () => {
    const calon = await buatCalon();
    const tutup = await buatProgram({}, { pendaftaranMulai: null, pendaftaranSelesai: null });
    expect(alasan(await daftarkan(calon.akun, tutup, calon))).toBe('PENDAFTARAN_TUTUP');
    const lalu = await buatProgram(
      {},
      { pendaftaranMulai: '2020-01-01', pendaftaranSelesai: '2020-02-01' },
    );
    expect(alasan(await daftarkan(calon.akun, lalu, calon))).toBe('PENDAFTARAN_TUTUP');
    await db().program.update({ where: { id: lalu.id }, data: { aktif: false } });
    expect(alasan(await daftarkan(calon.akun, lalu, calon))).toBe('PROGRAM_TIDAK_DITEMUKAN');
    expect(alasan(await daftarkan(calon.akun, { id: randomUUID() }, calon))).toBe(
      'PROGRAM_TIDAK_DITEMUKAN',
    );
  });

  test('syarat yang tidak terpenuhi disebut: umur, kelamin, perkawinan, usaha', async () => {
    const perempuan = await buatProgram({ hanyaPerempuan: true, pernahKawin: true, umurMin: 18 });
    const lajang = await buatCalon({ pemilik: { statusKawin: 'BELUM_KAWIN' } });
    const hasil = await daftarkan(lajang.akun, perempuan, lajang);
    expect(hasil).toMatchObject({
      ok: false,
      alasan: 'SYARAT_TIDAK_TERPENUHI',
      galat: { pernyataan: ['Belum terpenuhi: Sudah atau pernah menikah.'] },
    });
    const lansia = await buatProgram({ umurMin: 99 });
    const calon = await buatCalon();
    expect(alasan(await daftarkan(calon.akun, lansia, calon))).toBe('SYARAT_TIDAK_TERPENUHI');
    const berusaha = await buatProgram({ perluUsaha: true });
    expect(
      alasan(await daftarkan(calon.akun, berusaha, { ...calon, usahaId: null as never })),
    ).toBe('SYARAT_TIDAK_TERPENUHI');
    pasti(await daftarkan(calon.akun, berusaha, calon));
  });

  test('yang ditolak dapat mendaftar lagi', async () => {
    const pendaftar = await buatPendaftar(program);
    pasti(await verifikasi(petugas, pendaftar.id, { keputusan: 'tolak', alasan: 'KTP lain.' }));
    pasti(await daftarkan(pendaftar.akun, program, pendaftar));
  });
});

describe('orang yang belum ada di portal', () => {
  const isian = (ubah: Record<string, unknown> = {}) =>
    daftarOrangBaruSchema.parse({
      kunciKirim: randomUUID(),
      programId: program.id,
      alasanIkut: 'Ingin memulai usaha kue.',
      pernyataan: 'ya',
      nama: 'Warga Baru',
      nikPenduduk: nikPendudukUji(),
      jenisKelamin: 'PEREMPUAN',
      tempatLahir: 'Depok',
      tanggalLahir: '1990-05-05',
      statusKawin: 'KAWIN',
      alamat: 'Jalan Rahasia Warga 1',
      kelurahanKode: KELURAHAN_UJI,
      telepon: '081230009999',
      ...ubah,
    });
  const kirim = (oleh: Pelaku, isi: ReturnType<typeof isian>) =>
    jalankan((tx) => daftarOrangBaru(tx, hak(oleh, 'peserta:daftar'), isi));

  test('orang berikutnya dengan kunci yang sudah dipakai tidak hilang', async () => {
    const warga = [isian(), isian({ nama: 'Warga Berikut' })];
    const kunciKirim = randomUUID();
    const id = new Set<string>();
    for (const satu of [...warga, ...warga]) {
      const pendaftaran = { ...satu.pendaftaran, kunciKirim };
      id.add(pasti(await kirim(petugas, { ...satu, pendaftaran })).id);
    }
    expect(id.size).toBe(2);
  });

  test('pemilik tanpa usaha mendaftar sendiri; orangnya menjadi miliknya, data pribadinya tersandi', async () => {
    const akun = await buatPelaku('PEMILIK');
    const isi = isian();
    const { id } = pasti(await kirim(akun, isi));
    const baris = await db().peserta.findUniqueOrThrow({
      where: { id },
      include: { pelakuUsaha: true },
    });
    expect(baris).toMatchObject({ usahaId: null, olehPetugas: false });
    expect(baris.pelakuUsaha.penggunaId).toBe(akun.penggunaId);
    expect(baris.pelakuUsaha.tanggalLahirSandi).toMatch(/^v1\./);
    const jejak = await db().catatanAudit.findMany({ where: { penggunaId: akun.penggunaId } });
    expect(JSON.stringify(jejak)).not.toContain(isi.pemilik.nikPenduduk);
    // Sent again it is the same; another form finds the person there.
    expect(pasti(await kirim(akun, isi)).id).toBe(id);
    expect(alasan(await kirim(akun, isian()))).toBe('SUDAH_PUNYA_DATA');
  });

  test('petugas kelurahan mendaftarkan warga tanpa akun, hanya di kelurahannya', async () => {
    const { id } = pasti(await kirim(kelurahan, isian()));
    const baris = await db().peserta.findUniqueOrThrow({
      where: { id },
      include: { pelakuUsaha: true },
    });
    expect(baris).toMatchObject({ olehPetugas: true, kelurahanKode: KELURAHAN_UJI });
    expect(baris.pelakuUsaha).toMatchObject({ penggunaId: null, sumber: 'PETUGAS' });
    expect(alasan(await kirim(kelurahan, isian({ kelurahanKode: KELURAHAN_LAIN })))).toBe(
      'DI_LUAR_KELURAHAN',
    );
  });

  test('NIK penduduk orang di luar wilayah ditolak, dan tidak ada yang tersimpan', async () => {
    const isi = isian();
    const { id } = pasti(await kirim(petugas, isi));
    await db().pelakuUsaha.updateMany({
      where: { peserta: { some: { id } } },
      data: { kelurahanKode: KELURAHAN_LAIN },
    });
    const sebelum = await db().peserta.count();
    const lagi = isian({ nikPenduduk: isi.pemilik.nikPenduduk });
    expect(alasan(await kirim(kelurahan, lagi))).toBe('NIK_PENDUDUK_TERDAFTAR');
    expect(await db().peserta.count()).toBe(sebelum);
  });

  test('NIK penduduk yang tidak cocok dengan tanggal lahir ditanyakan dahulu', async () => {
    const ragu = isian({ tanggalLahir: '1991-06-06' });
    expect(alasan(await kirim(petugas, ragu))).toBe('PERLU_DIPERIKSA');
    pasti(await kirim(petugas, { ...ragu, konfirmasiPeringatan: true }));
  });
});

describe('verifikasi', () => {
  test('petugas kelurahan memverifikasi warganya; yang lain tidak menemukannya', async () => {
    const { id, akun } = await buatPendaftar(program);
    expect(alasan(await verifikasi(kelurahanLain, id))).toBe('TIDAK_DITEMUKAN');
    pasti(await verifikasi(kelurahan, id));
    expect(await keadaan(id)).toMatchObject({ status: 'DIVERIFIKASI', versi: 2 });
    expect(await jumlahAudit(id, 'peserta.verifikasi')).toBe(1);
    expect(
      (await kabar(akun.penggunaId)).some(({ judul }) => /sudah diverifikasi/.test(judul)),
    ).toBe(true);
  });

  test('menolak dengan alasan yang dibaca pendaftarnya', async () => {
    const { id, akun } = await buatPendaftar(program);
    pasti(await verifikasi(kelurahan, id, { keputusan: 'tolak', alasan: 'KTP dari kota lain.' }));
    expect(await keadaan(id)).toMatchObject({
      status: 'DITOLAK',
      alasanKeputusan: 'KTP dari kota lain.',
    });
    const baca = await bacaPeserta(hak(akun, 'peserta:baca'), id);
    expect(baca).toMatchObject({ alasanKeputusan: 'KTP dari kota lain.', milikSendiri: true });
  });

  test('tidak atas pendaftaran sendiri atau yang didaftarkan sendiri', async () => {
    const warga = await buatCalon();
    const { id } = pasti(await daftarkan(kelurahan, program, warga));
    expect(alasan(await verifikasi(kelurahan, id))).toBe('MILIK_SENDIRI');
    const rangkap = await buatPelaku(['PETUGAS', 'PEMILIK']);
    const milik = await buatCalon();
    await db().pelakuUsaha.update({
      where: { id: milik.pelakuUsahaId },
      data: { penggunaId: rangkap.penggunaId },
    });
    const sendiri = pasti(await daftarkan(kelurahan, program, milik));
    expect(alasan(await verifikasi(rangkap, sendiri.id))).toBe('MILIK_SENDIRI');
  });

  test('syarat yang diketahui tidak terpenuhi tidak dapat diverifikasi', async () => {
    const perempuan = await buatProgram({ pernahKawin: true });
    const { id, pelakuUsahaId } = await buatPendaftar(perempuan);
    await db().pelakuUsaha.update({
      where: { id: pelakuUsahaId },
      data: { statusKawin: 'BELUM_KAWIN' },
    });
    expect(await verifikasi(kelurahan, id)).toMatchObject({
      alasan: 'SYARAT_TIDAK_TERPENUHI',
      galat: { diperiksa: ['Sudah atau pernah menikah.'] },
    });
  });

  test('rekomendasi yang diminta program harus ada saat diverifikasi', async () => {
    const satu = await buatProgram({ rekomendasiDari: 'DP3AP2KB' });
    const { id } = await buatPendaftar(satu);
    expect(alasan(await verifikasi(kelurahan, id))).toBe('PERLU_REKOMENDASI');
    pasti(
      await verifikasi(kelurahan, id, {
        rekomendasiNomor: '460/1',
        rekomendasiTanggal: '2026-01-05',
      }),
    );
    const by = hak(petugas, 'peserta:baca');
    expect(await bacaPeserta(by, id)).toMatchObject({ rekomendasiNomor: '460/1' });
  });

  test('dua petugas sekaligus: satu berlaku, yang lain diberi tahu; ulangan sendiri diam', async () => {
    const { id } = await buatPendaftar(program);
    const hasil = await Promise.all([
      verifikasi(kelurahan, id),
      verifikasi(petugas, id, { keputusan: 'tolak', alasan: 'Tidak datang.' }),
    ]);
    expect(hasil.map(alasan).sort()).toEqual(['SUDAH_DIPROSES', 'ok']);
    const { id: lain } = await buatPendaftar(program);
    pasti(await verifikasi(kelurahan, lain));
    pasti(await verifikasi(kelurahan, lain));
    expect(await jumlahAudit(lain, 'peserta.verifikasi')).toBe(1);
  });
});

describe('seleksi', () => {
  test('memilih, mencadangkan, menolak; tidak sebelum diverifikasi', async () => {
    const [a, b, c, d] = await Promise.all([1, 2, 3, 4].map(() => buatPendaftar(program)));
    for (const satu of [a, b, c]) pasti(await verifikasi(petugas, satu?.id ?? ''));
    pasti(await seleksi(petugas, a?.id ?? '', { nilaiSeleksi: 88 }));
    pasti(await seleksi(petugas, b?.id ?? '', { keputusan: 'cadangkan' }));
    pasti(
      await seleksi(petugas, c?.id ?? '', { keputusan: 'tidakTerpilih', alasan: 'Nilai kurang.' }),
    );
    expect((await keadaan(a?.id ?? '')).status).toBe('TERPILIH');
    expect((await keadaan(b?.id ?? '')).status).toBe('CADANGAN');
    expect(await keadaan(c?.id ?? '')).toMatchObject({
      status: 'DITOLAK',
      alasanKeputusan: 'Nilai kurang.',
    });
    expect(alasan(await seleksi(petugas, d?.id ?? '', { versi: 1 }))).toBe('SUDAH_DIPROSES');
    expect(alasan(await seleksi(petugas, randomUUID()))).toBe('TIDAK_DITEMUKAN');
    // From the reserve one may still be chosen.
    pasti(await seleksi(petugas, b?.id ?? '', { versi: 3 }));
    for (const tindakan of ['peserta.cadangkan', 'peserta.pilih']) {
      expect(await jumlahAudit(b?.id ?? '', tindakan)).toBe(1);
    }
  });

  test('kuota kelurahan tidak terlampaui, juga bila banyak petugas memilih sekaligus', async () => {
    const satu = await buatProgram({}, { kuotaKelurahan: 2 });
    const semua = await Promise.all([1, 2, 3, 4, 5].map(() => buatPendaftar(satu)));
    for (const { id } of semua) pasti(await verifikasi(petugas, id));
    const hasil = await Promise.all(semua.map(({ id }) => seleksi(petugas, id)));
    expect(hasil.map(alasan).sort()).toEqual([
      'KUOTA_PENUH',
      'KUOTA_PENUH',
      'KUOTA_PENUH',
      'ok',
      'ok',
    ]);
    // Another kelurahan has its own places.
    const jauh = await buatPendaftar(satu, { alamat: { kelurahanKode: KELURAHAN_LAIN } });
    pasti(await verifikasi(petugas, jauh.id));
    pasti(await seleksi(petugas, jauh.id));
    // Who leaves frees the place.
    const [pertama] = hasil.flatMap((isi, ke) => (isi.ok ? [semua[ke]] : []));
    const by = hak(pertama?.akun as Pelaku, 'peserta:mundur');
    const { versi } = await keadaan(pertama?.id ?? '');
    const mundur = { id: pertama?.id ?? '', versi, alasan: 'Pindah kota.', yakin: true as const };
    pasti(await jalankan((tx) => undurkanDiri(tx, by, mundur)));
    const sisa = hasil.findIndex((isi) => !isi.ok);
    pasti(await seleksi(petugas, semua[sisa]?.id ?? ''));
  });

  test('memilih banyak: semuanya atau tidak satu pun', async () => {
    const satu = await buatProgram({}, { kuotaKelurahan: 2 });
    const semua = await Promise.all([1, 2, 3].map(() => buatPendaftar(satu)));
    for (const { id } of semua) pasti(await verifikasi(petugas, id));
    const pilih = (calon: { id: string; versi: number }[], kelurahanKode = KELURAHAN_UJI) =>
      jalankan((tx) =>
        pilihBanyak(tx, hak(petugas, 'peserta:pilih'), {
          angkatanId: satu.angkatanId,
          kelurahanKode,
          calon,
        }),
      );
    const rujukan = semua.map(({ id }) => ({ id, versi: 2 }));
    expect(await pilih(rujukan)).toMatchObject({
      alasan: 'KUOTA_PENUH',
      galat: { calon: ['Sisa 2 dari kuota 2.'] },
    });
    expect(alasan(await pilih(rujukan.slice(0, 2), KELURAHAN_LAIN))).toBe('TIDAK_DITEMUKAN');
    const usang = [rujukan[0], { id: semua[1]?.id ?? '', versi: 1 }] as typeof rujukan;
    expect(alasan(await pilih(usang))).toBe('SUDAH_BERUBAH');
    expect((await keadaan(semua[0]?.id ?? '')).status).toBe('DIVERIFIKASI');
    expect(pasti(await pilih(rujukan.slice(0, 2))).jumlah).toBe(2);
    expect((await keadaan(semua[1]?.id ?? '')).status).toBe('TERPILIH');
    expect(await jumlahAudit(semua[1]?.id ?? '', 'peserta.pilih')).toBe(1);
  });
});

describe('mengundurkan diri', () => {
  test('hanya orangnya sendiri, dengan alasan', async () => {
    const terpilih = await buatTerpilih(program, petugas);
    const lain = await buatCalon();
    const mundur = (oleh: Pelaku, versi = 3) =>
      jalankan((tx) =>
        undurkanDiri(tx, hak(oleh, 'peserta:mundur'), {
          id: terpilih.id,
          versi,
          alasan: 'Sakit.',
          yakin: true,
        }),
      );
    expect(alasan(await mundur(lain.akun))).toBe('TIDAK_DITEMUKAN');
    expect(alasan(await mundur(terpilih.akun, 2))).toBe('SUDAH_BERUBAH');
    pasti(await mundur(terpilih.akun));
    expect(await keadaan(terpilih.id)).toMatchObject({
      status: 'BERHENTI',
      alasanKeputusan: 'Mengundurkan diri: Sakit.',
    });
    expect(await jumlahAudit(terpilih.id, 'peserta.mundur')).toBe(1);
    expect(alasan(await mundur(terpilih.akun, 4))).toBe('SUDAH_DIPROSES');
  });
});

describe('yang terlihat', () => {
  test('daftar dan rincian hanya menjangkau lingkupnya', async () => {
    const satu = await buatPendaftar(program);
    const saringan = saringanPesertaSchema.parse({});
    const lihat = async (oleh: Pelaku) =>
      (await daftarPesertaTerlihat(hak(oleh, 'peserta:baca'), saringan)).baris.map(({ id }) => id);
    expect(await lihat(petugas)).toContain(satu.id);
    expect(await lihat(kelurahan)).toContain(satu.id);
    expect(await lihat(kelurahanLain)).not.toContain(satu.id);
    const orangLain = await buatCalon();
    expect(await lihat(orangLain.akun)).toEqual([]);
    for (const oleh of [kelurahanLain, orangLain.akun]) {
      expect(await bacaPeserta(hak(oleh, 'peserta:baca'), satu.id)).toBeNull();
    }
  });

  test('tugas menunggu menghitung yang belum diverifikasi dan yang menunggu seleksi', async () => {
    await buatPendaftar(program);
    const [tugas] = await tugasProgram(kelurahan);
    expect(tugas?.label).toBe('Pendaftar program menunggu verifikasi');
    expect(tugas?.jumlah).toBeGreaterThan(0);
    expect((await tugasProgram(kelurahanLain))[0]?.jumlah).toBe(0);
    expect(await tugasProgram(petugas)).toHaveLength(5);
  });

  test('capaian: kuota dan angka per kelurahan; kelompok kecil disembunyikan dari yang hanya melihat angka', async () => {
    const satu = await buatProgram({}, { kuotaKelurahan: 27, target: 1701 });
    await buatTerpilih(satu, petugas);
    await buatPendaftar(satu);
    const capaian = async (oleh: Pelaku) => {
      const by = hak(oleh, 'program:capaian');
      const angkatan = await bacaSatuAngkatan(by, satu.angkatanId);
      if (!angkatan) throw new Error('angkatan uji hilang');
      return bacaCapaianProgram(by, angkatan);
    };
    const dinas = await capaian(petugas);
    expect(dinas.wilayah).toHaveLength(63);
    expect(dinas.semua).toMatchObject({ pendaftar: 2, terverifikasi: 1, terpilih: 1 });
    const baris = (data: typeof dinas) =>
      tabelCapaian(data)
        .baris.find(({ kode }) => kode === KELURAHAN_UJI)
        ?.sel.slice(3);
    expect(baris(dinas)).toEqual([27, 2, 1, 1, 0, 0, 0]);
    const sendiri = await capaian(kelurahan);
    expect(sendiri.wilayah.map(({ kelurahanKode }) => kelurahanKode)).toEqual([KELURAHAN_UJI]);
    expect(keteranganCapaian('terpilih', dinas)).toBe('0,1\u00a0% dari sasaran 1.701');
    expect(keteranganCapaian('terpilih', sendiri)).toMatch(
      /^3,7\u00a0% dari kuota Kelurahan .+, 27 orang$/,
    );
    const dekranasda = await capaian(await buatPelaku('DEKRANASDA'));
    expect(baris(dekranasda)).toEqual([
      27,
      'disembunyikan',
      'disembunyikan',
      'disembunyikan',
      0,
      0,
      0,
    ]);
  });
});

describe('capaian menurut tahun', () => {
  const capaian = async (angkatanId: string) => {
    const by = hak(petugas, 'program:capaian');
    const angkatan = await bacaSatuAngkatan(by, angkatanId);
    if (!angkatan) throw new Error('angkatan uji hilang');
    return bacaCapaianProgram(by, angkatan);
  };

  test('dilatih: hadirnya cukup dan tidak ada hari pelatihan di depannya, dengan atau tanpa pendamping', async () => {
    const satu = await buatProgram();
    const [rajin, jarang] = [await buatTerpilih(satu, petugas), await buatTerpilih(satu, petugas)];
    const by = hak(petugas, 'pelatihan:kelola');
    const sesi = async (tanggal: string) =>
      pasti(
        await jalankan((tx) =>
          tambahSesi(tx, by, {
            kunciKirim: randomUUID(),
            angkatanId: satu.angkatanId,
            nama: 'Menghitung harga',
            tanggal,
            tempat: 'Balai uji',
            kecamatanKode: null,
          }),
        ),
      ).id;
    const [kini, nanti] = [await sesi(hariIni()), await sesi(tambahHari(hariIni(), 7))];
    const hadir = (sesiId: string, siapa: string[]) =>
      jalankan((tx) => catatKehadiran(tx, by, { sesiId, versi: 1, hadir: siapa }));
    pasti(await hadir(kini, [rajin.id]));
    // Another day lies before them.
    expect((await capaian(satu.angkatanId)).semua.dilatih).toBe(0);
    pasti(
      await jalankan((tx) =>
        batalkanSesi(tx, by, { sesiId: nanti, versi: 1, alasan: 'Pelatih berhalangan.' }),
      ),
    );
    expect((await capaian(satu.angkatanId)).semua.dilatih).toBe(1);
    const { versi } = await keadaan(rajin.id);
    const pendamping = await buatPelaku('PENDAMPING');
    pasti(
      await jalankan((tx) =>
        aturPendamping(tx, hak(petugas, 'peserta:bina'), {
          id: rajin.id,
          versi,
          pendampingId: pendamping.penggunaId,
        }),
      ),
    );
    expect((await capaian(satu.angkatanId)).semua.dilatih).toBe(1);
    expect((await keadaan(jarang.id)).status).toBe('PELATIHAN');
  });

  test('tahun yang lewat tanpa pendaftaran di portal tidak dicatat; tahun ini yang belum dibuka bukan', async () => {
    const satu = await buatProgram({}, { pendaftaranMulai: null, pendaftaranSelesai: null });
    const lalu = satu.tahun - 2;
    pasti(
      await jalankan((tx) =>
        simpanAngkatan(tx, hak(satu.admin, 'program:kelola'), {
          programId: satu.id,
          tahun: lalu,
          versi: 0,
          isi: isiAngkatan({ pendaftaranMulai: null, pendaftaranSelesai: null }),
        }),
      ),
    );
    const { id } = await db().angkatanProgram.findUniqueOrThrow({
      where: { programId_tahun: { programId: satu.id, tahun: lalu } },
    });
    expect((await capaian(id)).tidakDicatat).toBe(true);
    expect((await capaian(satu.angkatanId)).tidakDicatat).toBe(false);
  });
});

describe('basis data', () => {
  test('menolak langkah yang dilewati, awal yang bukan mendaftar, dan orang yang ditukar', async () => {
    const { id } = await buatPendaftar(program);
    await expect(
      db().peserta.update({ where: { id }, data: { status: 'SELESAI' } }),
    ).rejects.toThrow(/tidak dapat beralih/);
    const lain = await buatCalon();
    await expect(
      db().peserta.update({ where: { id }, data: { pelakuUsahaId: lain.pelakuUsahaId } }),
    ).rejects.toThrow(/tidak dapat diubah/);
    const {
      rekomendasiTanggal: _,
      pernyataan: __,
      alasanIkut,
      ...isi
    } = isianDaftar(program, lain);
    await expect(
      db().peserta.create({
        data: {
          ...isi,
          alasan: alasanIkut,
          nomor: `X-${tahunIni()}`,
          angkatanId: program.angkatanId,
          namaPeserta: 'X',
          kelurahanKode: KELURAHAN_UJI,
          status: 'TERPILIH',
          didaftarkanOleh: petugas.penggunaId,
          olehPetugas: true,
        },
      }),
    ).rejects.toThrow(/mulai dari mendaftar/);
  });
});
