import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import {
  betulkanOrangBaru,
  betulkanPendaftaran,
  simpanRekomendasi,
} from '@/lib/program/peserta/betulkan/commands';
import { cariPendaftaran, isiPembetulan } from '@/lib/program/peserta/betulkan/reads';
import {
  betulkanOrangBaruSchema,
  betulkanPendaftaranSchema,
} from '@/lib/program/peserta/betulkan/schema';
import { daftarOrangBaru } from '@/lib/program/peserta/daftar/commands';
import { daftarOrangBaruSchema } from '@/lib/program/peserta/daftar/schema';
import { sentuhSebagaiDinas } from '@/lib/program/peserta/langkah/commands';
import { kelurahanSaringan } from '@/lib/program/peserta/reads';
import { tugasProgram } from '@/lib/program/tugas/reads';
import { bukaOrang, indeksNikPenduduk, PILIH_ORANG } from '@/lib/umkm/pelaku/reads';
import { jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  buatCalon,
  buatPendaftar,
  buatProgram,
  daftarkan,
  type ProgramUji,
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

type Akun = Pelaku & { penggunaId: string };
let petugas: Akun;
let kelurahan: Akun;
let kelurahanRekan: Akun;
let program: ProgramUji;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  kelurahan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  kelurahanRekan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  program = await buatProgram({ rekomendasiDari: 'Dinas Uji', umurMin: 18 });
});

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'ok' : hasil.alasan);

const isianWarga = (ubah: Record<string, unknown> = {}) =>
  daftarOrangBaruSchema.parse({
    kunciKirim: randomUUID(),
    alasanIkut: 'Ingin memulai usaha kue.',
    pernyataan: 'ya',
    nama: 'Warga Salah Tulis',
    jenisKelamin: 'PEREMPUAN',
    tempatLahir: 'Depok',
    tanggalLahir: '1990-05-05',
    statusKawin: 'KAWIN',
    disabilitas: 'tidak',
    alamat: 'Jalan Rahasia Warga 1',
    kelurahanKode: KELURAHAN_UJI,
    telepon: '081230009999',
    konfirmasiPeringatan: 'ya',
    ...ubah,
  });
const daftarWarga = (oleh: Akun, ubah: Record<string, unknown>) =>
  jalankan((tx) => daftarOrangBaru(tx, hak(oleh, 'peserta:daftar'), isianWarga(ubah)));

/** Somebody without an account, written down by an officer. */
const warga = async (oleh: Akun, nikPenduduk = nikPendudukUji(), programId = program.id) =>
  pasti(await daftarWarga(oleh, { nikPenduduk, programId }));

const isian = (id: string, ubah: Record<string, unknown> = {}) => ({
  id,
  versi: '1',
  alasanIkut: 'Ingin memulai usaha kue.',
  pernyataan: 'ya',
  nama: 'Warga Salah Tulis',
  jenisKelamin: 'PEREMPUAN',
  statusKawin: 'KAWIN',
  kelurahanKode: KELURAHAN_UJI,
  konfirmasiPeringatan: 'ya',
  ...ubah,
});
const SURAT = { rekomendasiNomor: '440/12/2026', rekomendasiTanggal: '2026-11-20' };

const betulkan = (oleh: Pelaku, id: string, ubah: Record<string, unknown> = {}) =>
  jalankan((tx) =>
    betulkanOrangBaru(
      tx,
      hak(oleh, 'peserta:daftar'),
      betulkanOrangBaruSchema.parse(isian(id, ubah)),
    ),
  );
const tersimpan = (id: string) =>
  db().peserta.findUniqueOrThrow({
    where: { id },
    include: { pelakuUsaha: { select: PILIH_ORANG } },
  });

describe('membetulkan pendaftaran orang tanpa akun', () => {
  test('petugas kelurahan mendaftarkan warga kelurahannya saja; yang ditolak tidak tersimpan', async () => {
    const nikPenduduk = nikPendudukUji();
    const luar = { nikPenduduk, programId: program.id, kelurahanKode: KELURAHAN_LAIN };
    expect(alasan(await daftarWarga(kelurahan, luar))).toBe('DI_LUAR_KELURAHAN');
    expect(
      await db().pelakuUsaha.count({
        where: { nikPendudukIndeks: indeksNikPenduduk(nikPenduduk) },
      }),
    ).toBe(0);
    expect(alasan(await daftarWarga(petugas, luar))).toBe('ok');
  });

  test('yang membetulkan tidak memverifikasi, dan tidak menunggu di halaman kerjanya', async () => {
    const { id } = await warga(kelurahan);
    const tunggu = async (siapa: Akun) =>
      (await tugasProgram(siapa)).find(({ label }) => label.startsWith('Pendaftar'))?.jumlah ?? 0;
    const [sebelumRekan, sebelumSendiri] = [await tunggu(kelurahanRekan), await tunggu(kelurahan)];
    pasti(await betulkan(petugas, id, { nama: 'Warga Betul' }));
    const sentuh = (oleh: Akun) =>
      jalankan((tx) => sentuhSebagaiDinas(tx, hak(oleh, 'peserta:verifikasi'), id));
    expect(alasan(await sentuh(petugas))).toBe('MILIK_SENDIRI');
    expect(alasan(await sentuh(kelurahan))).toBe('MILIK_SENDIRI');
    expect(alasan(await sentuh(kelurahanRekan))).toBe('ok');
    await warga(kelurahan);
    expect(await tunggu(kelurahanRekan)).toBe(sebelumRekan + 1);
    expect(await tunggu(kelurahan)).toBe(sebelumSendiri);
  });

  test('nama, NIK penduduk, telepon, alamat, dan surat menyusul; sisanya tetap, jejak tanpa isi rahasia', async () => {
    const { id } = await warga(kelurahan);
    const nikPenduduk = nikPendudukUji();
    pasti(
      await betulkan(kelurahan, id, {
        nama: 'Warga Benar',
        nikPenduduk,
        telepon: '081255554444',
        alamat: 'Jalan Betul 7',
        ...SURAT,
      }),
    );
    const baris = await tersimpan(id);
    expect(baris).toMatchObject({
      namaPeserta: 'Warga Benar',
      versi: 2,
      status: 'MENDAFTAR',
      rekomendasiNomor: SURAT.rekomendasiNomor,
    });
    const orang = baris.pelakuUsaha;
    expect(orang).toMatchObject({ nama: 'Warga Benar', tempatLahir: 'Depok' });
    expect(bukaOrang(orang, 'nikPendudukSandi')).toBe(nikPenduduk);
    expect(bukaOrang(orang, 'alamatSandi')).toBe('Jalan Betul 7');
    expect(bukaOrang(orang, 'tanggalLahirSandi')).toBe('1990-05-05');
    expect(bukaOrang(orang, 'disabilitasSandi')).toBe('tidak');
    expect(await jumlahAudit(id, 'peserta.betulkan')).toBe(1);
    const jejak = JSON.stringify(
      await db().catatanAudit.findMany({ where: { objekId: { in: [id, orang.id] } } }),
    );
    expect(jejak).toContain('Warga Benar');
    expect(jejak).not.toMatch(new RegExp(`${nikPenduduk}|Jalan Betul|55554444`));
    // Sent once more it is the same.
    pasti(await betulkan(kelurahan, id, { nama: 'Warga Benar', nikPenduduk, ...SURAT }));
    expect((await tersimpan(id)).versi).toBe(2);
  });

  test('formulirnya terisi, tetapi NIK penduduk, telepon, dan alamat hanya tersamar', async () => {
    const nikPenduduk = nikPendudukUji();
    const { id } = await warga(kelurahan, nikPenduduk);
    const by = hak(petugas, 'peserta:daftar');
    const temuan = await cariPendaftaran(by, id);
    if (!temuan) throw new Error('tidak ada');
    const { nilai, tersamar } = isiPembetulan(by, temuan.peserta);
    expect(nilai).toMatchObject({ nama: 'Warga Salah Tulis', kelurahanKode: KELURAHAN_UJI });
    expect(tersamar.nikPenduduk).toContain(nikPenduduk.slice(-4));
    expect(JSON.stringify({ nilai, tersamar })).not.toMatch(
      new RegExp(`${nikPenduduk}|Jalan Rahasia|81230009999`),
    );
  });

  test('petugas DKUM memindahkan kelurahannya; petugas kelurahan tidak', async () => {
    const { id } = await warga(kelurahan);
    expect(alasan(await betulkan(kelurahan, id, { kelurahanKode: KELURAHAN_LAIN }))).toBe(
      'DI_LUAR_KELURAHAN',
    );
    expect((await tersimpan(id)).kelurahanKode).toBe(KELURAHAN_UJI);
    pasti(await betulkan(petugas, id, { kelurahanKode: KELURAHAN_LAIN }));
    const baris = await tersimpan(id);
    expect(baris.kelurahanKode).toBe(KELURAHAN_LAIN);
    expect(baris.pelakuUsaha.kelurahanKode).toBe(KELURAHAN_LAIN);
  });

  test('rekan sekelurahan yang tidak mendaftarkan tidak membetulkan, dan tidak ada yang berubah', async () => {
    const { id } = await warga(kelurahan);
    expect(alasan(await betulkan(kelurahanRekan, id, { nama: 'Bukan Saya' }))).toBe('TIDAK_DAPAT');
    const lain = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN });
    expect(alasan(await betulkan(lain, id, { nama: 'Bukan Saya' }))).toBe('TIDAK_DITEMUKAN');
    expect(await tersimpan(id)).toMatchObject({ namaPeserta: 'Warga Salah Tulis', versi: 1 });
    expect(await jumlahAudit(id, 'peserta.betulkan')).toBe(0);
  });

  test('syarat diperiksa lagi; NIK penduduk orang lain ditolak; yang ragu ditanyakan', async () => {
    const nikPenduduk = nikPendudukUji();
    await warga(kelurahan, nikPenduduk);
    const { id } = await warga(kelurahan);
    expect(alasan(await betulkan(kelurahan, id, { tanggalLahir: '2015-01-01' }))).toBe(
      'SYARAT_TIDAK_TERPENUHI',
    );
    expect(alasan(await betulkan(kelurahan, id, { nikPenduduk }))).toBe('NIK_PENDUDUK_TERDAFTAR');
    const ragu = { tanggalLahir: '1991-05-05', nikPenduduk: nikPendudukUji() };
    expect(alasan(await betulkan(kelurahan, id, { ...ragu, konfirmasiPeringatan: '' }))).toBe(
      'PERLU_DIPERIKSA',
    );
    const baris = await tersimpan(id);
    expect(baris.versi).toBe(1);
    expect(baris.pelakuUsaha.versi).toBe(1);
    expect(indeksNikPenduduk(bukaOrang(baris.pelakuUsaha, 'nikPendudukSandi') ?? '')).not.toBe(
      indeksNikPenduduk(nikPenduduk),
    );
  });

  test('sesudah diverifikasi tidak lagi; yang melihat versi lama diberi tahu', async () => {
    const { id } = await warga(kelurahan);
    pasti(await betulkan(petugas, id, { nama: 'Warga Dinas' }));
    expect(alasan(await betulkan(kelurahan, id, { nama: 'Warga Kelurahan' }))).toBe(
      'SUDAH_BERUBAH',
    );
    expect(alasan(await verifikasi(kelurahanRekan, id, { versi: 1, ...SURAT }))).toBe(
      'SUDAH_BERUBAH',
    );
    pasti(await verifikasi(kelurahanRekan, id, { versi: 2, ...SURAT }));
    expect(alasan(await betulkan(kelurahan, id, { versi: '3' }))).toBe('TIDAK_DAPAT');
    expect((await tersimpan(id)).namaPeserta).toBe('Warga Dinas');
  });

  test('pendaftaran lain orang itu yang masih menunggu ikut dibetulkan', async () => {
    const { id } = await warga(kelurahan);
    const { pelakuUsahaId } = await tersimpan(id);
    const kedua = await buatProgram();
    const lain = pasti(
      await daftarkan(kelurahan, kedua, { pelakuUsahaId, usahaId: null as never }),
    );
    pasti(await betulkan(kelurahan, id, { nama: 'Warga Dua Program' }));
    expect(await tersimpan(lain.id)).toMatchObject({ namaPeserta: 'Warga Dua Program', versi: 2 });
    expect(await jumlahAudit(lain.id, 'peserta.betulkan')).toBe(1);
  });
});

describe('membetulkan pendaftaran orang yang punya data sendiri', () => {
  const kirim = (oleh: Pelaku, id: string, ubah: Record<string, unknown> = {}) =>
    jalankan((tx) =>
      betulkanPendaftaran(
        tx,
        hak(oleh, 'peserta:daftar'),
        betulkanPendaftaranSchema.parse({
          id,
          versi: '1',
          alasanIkut: 'Alasan yang sudah dibetulkan.',
          pernyataan: 'ya',
          ...ubah,
        }),
      ),
    );

  test('pendaftarannya dibetulkan pendaftarnya; data orangnya tidak dari sini', async () => {
    const calon = await buatCalon();
    const { id } = pasti(await daftarkan(kelurahan, program, calon));
    expect(alasan(await betulkan(kelurahan, id, { nama: 'Nama Lain' }))).toBe('TIDAK_DAPAT');
    pasti(await kirim(kelurahan, id, { ...SURAT, kepalaKeluarga: 'ya' }));
    expect(await tersimpan(id)).toMatchObject({
      alasan: 'Alasan yang sudah dibetulkan.',
      kepalaKeluarga: true,
      rekomendasiNomor: SURAT.rekomendasiNomor,
      versi: 2,
    });
  });

  test('yang mendaftar sendiri menambah dan mengganti suratnya sampai diverifikasi, tidak isi lain', async () => {
    const pendaftar = await buatPendaftar(program);
    const { id, akun } = pendaftar;
    const surat = (oleh: Pelaku, versi: number, nomor: string) =>
      jalankan((tx) =>
        simpanRekomendasi(tx, hak(oleh, 'peserta:daftar'), {
          id,
          versi,
          rekomendasiNomor: nomor,
          rekomendasiTanggal: '2026-11-20',
        }),
      );
    pasti(await surat(akun, 1, 'A/1'));
    pasti(await surat(akun, 2, 'A/2'));
    expect(await tersimpan(id)).toMatchObject({ rekomendasiNomor: 'A/2', versi: 3 });
    expect(await jumlahAudit(id, 'peserta.betulkan')).toBe(2);
    expect(alasan(await kirim(akun, id, { versi: '3' }))).toBe('TIDAK_DAPAT');
    expect(alasan(await kirim(petugas, id, { versi: '3' }))).toBe('TIDAK_DAPAT');
    const lain = await buatPelaku('PEMILIK');
    expect(alasan(await surat(lain, 3, 'B/1'))).toBe('TIDAK_DITEMUKAN');
    pasti(await verifikasi(kelurahan, id, { versi: 3 }));
    expect(alasan(await surat(akun, 4, 'A/3'))).toBe('TIDAK_DAPAT');
    expect((await tersimpan(id)).rekomendasiNomor).toBe('A/2');
  });
});

test('saringan kelurahan hanya yang terjangkau', () => {
  expect(kelurahanSaringan(hak(kelurahan, 'peserta:baca'))).toEqual([KELURAHAN_UJI]);
  expect(kelurahanSaringan(hak(petugas, 'peserta:baca'))).toBeNull();
});
