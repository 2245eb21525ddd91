import { randomUUID } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test, vi } from 'vitest';
import { alihkanPemrakarsa } from '@/lib/pendirian/alih/commands';
import { periksaBerkas, setujuiBerkas } from '@/lib/pendirian/berkas/commands';
import { tulisCatatan, tulisCatatanPetugas } from '@/lib/pendirian/catatan/commands';
import {
  batalkanPendirian,
  kirimRapat,
  kirimRencana,
} from '@/lib/pendirian/langkah/pemrakarsa/commands';
import {
  kembalikanPendirian,
  setujuiAkta,
  setujuiRapat,
} from '@/lib/pendirian/langkah/petugas/commands';
import type { KeputusanMundur } from '@/lib/pendirian/langkah/schema';
import { kirimAkta } from '@/lib/pendirian/legalitas/commands';
import { catatPenyuluhan, jadwalkanPenyuluhan } from '@/lib/pendirian/penyuluhan/commands';
import { simpanRapat } from '@/lib/pendirian/rapat/commands';
import type { HasilPendiri } from '@/lib/pendirian/rapat/schema';
import { bacaPendirian } from '@/lib/pendirian/rincian/reads';
import { simpanSetoran } from '@/lib/pendirian/setoran/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { JabatanKoperasi } from '@/lib/platform/db/generated/enums';
import { jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  batalkan,
  buatOrang,
  catatRapat,
  catatSetoran,
  idPendiri,
  isianRapat,
  keadaan,
  konfirmasi,
  kumpulkan,
  lewatkanPenyuluhan,
  namaUji,
  type OrangUji,
  petugas,
  sampai,
  setujuiSemuaBerkas,
  unggah,
} from '@/tests/support/pabrik-pendirian';
import { buatPelaku, hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 180_000 });

const rujukan = async (id: string) => ({ id, versi: (await keadaan(id)).versi });
const kirim = async (orang: OrangUji, id: string, versi?: number) => {
  const tuju = await rujukan(id);
  return jalankan((tx) =>
    kirimRencana(tx, hak(orang.akun, 'pendirian:kelola'), { ...tuju, versi: versi ?? tuju.versi }),
  );
};
const kembalikan = async (oleh: Pelaku, id: string, keputusan: KeputusanMundur) => {
  const tuju = await rujukan(id);
  return jalankan((tx) =>
    kembalikanPendirian(tx, hak(oleh, 'pendirian:periksa'), {
      ...tuju,
      keputusan,
      alasan: 'Mohon diperbaiki dahulu.',
    }),
  );
};
const jadwalkan = async (
  oleh: Pelaku,
  id: string,
  hari = 1,
  {
    pukul = '23:59',
    yakin = false,
    dari,
  }: { pukul?: string; yakin?: boolean; dari?: { id: string; versi: number } } = {},
) => {
  const tuju = dari ?? (await rujukan(id));
  return jalankan((tx) =>
    jadwalkanPenyuluhan(tx, hak(oleh, 'pendirian:periksa'), {
      ...tuju,
      waktu: new Date(`${tambahHari(hariIni(), hari)}T${pukul}:00+07:00`),
      cara: 'DARING',
      tempat: 'https://rapat.contoh.test',
      penyuluh: 'Bayu Petugas',
      konfirmasiPeringatan: yakin,
    }),
  );
};
const catatHasil = async (
  oleh: Pelaku,
  id: string,
  ubah: { jumlahPeserta?: number; konfirmasiPeringatan?: boolean } = {},
) => {
  const tuju = await rujukan(id);
  return jalankan((tx) =>
    catatPenyuluhan(tx, hak(oleh, 'pendirian:periksa'), {
      ...tuju,
      jumlahPeserta: 9,
      ringkasan: undefined,
      konfirmasiPeringatan: false,
      ...ubah,
    }),
  );
};
const setujui = async (oleh: Pelaku, id: string) => {
  const tuju = await rujukan(id);
  return jalankan((tx) => setujuiRapat(tx, hak(oleh, 'pendirian:periksa'), tuju));
};
const kabar = (penggunaId: string, judul: string) =>
  db().pemberitahuan.count({ where: { penggunaId, judul: { contains: judul } } });

describe('nama dan jenis', () => {
  test('nama yang menyebut jenis lain tidak dikirim, dan tidak disetujui dinas', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    // Written before the rule, or past the form.
    const tulis = (jenis: 'JASA' | 'KONSUMEN') =>
      db().pendirian.update({ where: { id: satu.id }, data: { jenis }, select: { id: true } });
    const ditolak = {
      alasan: 'BELUM_LENGKAP',
      galat: { langkah: expect.arrayContaining([expect.stringContaining('menyebut jenis')]) },
    };
    await tulis('JASA');
    expect(await kirim(satu.pemrakarsa, satu.id)).toMatchObject(ditolak);
    await tulis('KONSUMEN');
    pasti(await kirim(satu.pemrakarsa, satu.id));
    await tulis('JASA');
    expect(await jadwalkan(dinas, satu.id)).toMatchObject(ditolak);
    await tulis('KONSUMEN');
    expect(await jadwalkan(dinas, satu.id, 0, { pukul: '00:00' })).toMatchObject({
      alasan: 'SUDAH_LEWAT',
    });
    pasti(await jadwalkan(dinas, satu.id));
    await tulis('JASA');
    await lewatkanPenyuluhan(satu.id);
    expect(await catatHasil(dinas, satu.id)).toMatchObject(ditolak);
    pasti(await kembalikan(dinas, satu.id, 'kembalikan'));
  });

  test('nama tanpa jenisnya menahan langkah, juga pada pendirian yang sudah berjalan', async () => {
    const satu = await kumpulkan(9);
    await db().pendirian.update({
      where: { id: satu.id },
      data: { nama: 'Koperasi Tanpa Jenis Sama Sekali' },
    });
    expect(await kirim(satu.pemrakarsa, satu.id)).toMatchObject({
      alasan: 'BELUM_LENGKAP',
      galat: { langkah: [expect.stringContaining('awali nama dengan Koperasi Konsumen')] },
    });
  });

  test('dinas dan pemrakarsa membaca wewenang yang lain, pendiri lain tidak', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(2);
    const baca = async (oleh: Pelaku) =>
      (await bacaPendirian(hak(oleh, 'pendirian:baca'), satu.id))?.perhatian;
    expect(await baca(dinas)).toEqual([]);
    await db().pendirian.update({
      where: { id: satu.id },
      data: { bentuk: 'PRIMER_PROVINSI', wilayahKerja: 'PROVINSI' },
    });
    const ada = [{ judul: expect.stringContaining('provinsi'), isi: expect.any(String) }];
    expect(await baca(dinas)).toEqual(ada);
    expect(await baca(satu.pemrakarsa.akun)).toEqual(ada);
    expect(await baca(satu.pendiri[1]?.akun ?? dinas)).toEqual([]);
  });
});

describe('mengirim rencana', () => {
  test('kurang satu pendiri belum dapat; tepat sembilan dapat, dan dinas mendapat kabar', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(8);
    expect(await kirim(satu.pemrakarsa, satu.id)).toMatchObject({
      alasan: 'BELUM_LENGKAP',
      galat: { langkah: ['Pendiri paling sedikit 9 orang. Sekarang 8, kurang 1.'] },
    });
    pasti(await konfirmasi(await buatOrang(), satu.token));
    pasti(await kirim(satu.pemrakarsa, satu.id));
    expect(await keadaan(satu.id)).toMatchObject({
      status: 'SIAP_PENYULUHAN',
      giliran: 'PETUGAS',
    });
    const { nomor } = await db().pendirian.findUniqueOrThrow({ where: { id: satu.id } });
    expect(await kabar(dinas.penggunaId, nomor)).toBe(1);
    for (const orang of satu.pendiri)
      expect(await kabar(orang.akun.penggunaId, 'dikirim ke dinas')).toBe(1);
  });

  test('klik ganda satu langkah, satu catatan', async () => {
    const satu = await kumpulkan(9);
    const { versi } = await rujukan(satu.id);
    const hasil = await Promise.all(
      Array.from({ length: 4 }, () => kirim(satu.pemrakarsa, satu.id, versi)),
    );
    expect(hasil.every((isi) => isi.ok)).toBe(true);
    expect((await keadaan(satu.id)).versi).toBe(versi + 1);
    expect(await jumlahAudit(satu.id, 'pendirian.kirim')).toBe(1);
  });

  test('dibatalkan dengan alasan lain dari halaman lama bukan ulangan', async () => {
    const satu = await kumpulkan(2);
    const tuju = await rujukan(satu.id);
    const batal = (alasan: string) =>
      jalankan((tx) =>
        batalkanPendirian(tx, hak(satu.pemrakarsa.akun, 'pendirian:kelola'), { ...tuju, alasan }),
      );
    for (const _ of [1, 2]) pasti(await batal('Pendirinya tidak cukup.'));
    expect(await batal('Pindah kota.')).toMatchObject({ alasan: 'SUDAH_DIPROSES' });
  });

  test('bukan pemrakarsa: seperti tidak ada', async () => {
    const satu = await kumpulkan(9);
    for (const orang of [satu.pendiri[1] as OrangUji, await buatOrang()])
      expect(await kirim(orang, satu.id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await kirim(satu.pemrakarsa, satu.id, 99)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
  });
});

describe('penyuluhan', () => {
  test('tanggal sesudah batas langkahnya ditanyakan: tahun yang salah ketik tidak diam-diam tersimpan', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    await sampai(satu, 'SIAP_PENYULUHAN');
    expect(await jadwalkan(dinas, satu.id, 400)).toMatchObject({
      alasan: 'PERLU_DIPERIKSA',
      peringatan: [{ kode: 'LEWAT_BATAS_LANGKAH', isian: 'tanggal' }],
    });
    expect((await keadaan(satu.id)).status).toBe('SIAP_PENYULUHAN');
    pasti(await jadwalkan(dinas, satu.id, 400, { yakin: true }));
    expect((await keadaan(satu.id)).status).toBe('PENYULUHAN_TERJADWAL');
  });

  test('dijadwalkan, diganti, lalu dicatat', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    await sampai(satu, 'SIAP_PENYULUHAN');
    pasti(await jadwalkan(dinas, satu.id, 3));
    expect(await catatHasil(dinas, satu.id)).toMatchObject({
      alasan: 'BELUM_WAKTUNYA',
      galat: { jumlahPeserta: [expect.any(String)] },
    });
    pasti(await jadwalkan(dinas, satu.id, 1));
    const jadwal = await db().penyuluhanPendirian.findMany({
      where: { pendirianId: satu.id },
      orderBy: { id: 'asc' },
    });
    expect(jadwal.map((isi) => isi.keadaan)).toEqual(['DIBATALKAN', 'TERJADWAL']);
    expect(await kabar(satu.pendiri[4]?.akun.penggunaId ?? '', 'berubah')).toBe(1);
    // Today, but its hour has not come.
    expect(await catatHasil(dinas, satu.id)).toMatchObject({
      alasan: 'BELUM_WAKTUNYA',
      galat: { jumlahPeserta: [expect.stringContaining('Penyuluhan dijadwalkan')] },
    });
    await lewatkanPenyuluhan(satu.id);
    expect(await catatHasil(dinas, satu.id, { jumlahPeserta: 8 })).toMatchObject({
      alasan: 'PERLU_DIPERIKSA',
      peringatan: [{ isian: 'jumlahPeserta' }],
    });
    expect((await keadaan(satu.id)).status).toBe('PENYULUHAN_TERJADWAL');
    expect(await jumlahAudit(satu.id, 'pendirian.catat-penyuluhan')).toBe(0);
    pasti(await catatHasil(dinas, satu.id, { jumlahPeserta: 8, konfirmasiPeringatan: true }));
    expect(await jumlahAudit(satu.id, 'pendirian.catat-penyuluhan')).toBe(1);
    expect(await keadaan(satu.id)).toMatchObject({
      status: 'RAPAT_PENDIRIAN',
      giliran: 'PEMRAKARSA',
    });
  });

  test('formulir jadwal yang terkirim dua kali adalah satu jadwal; isi lain dari halaman lama ditolak', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    await sampai(satu, 'SIAP_PENYULUHAN');
    const dari = await rujukan(satu.id);
    const bersama = await Promise.all([1, 2].map(() => jadwalkan(dinas, satu.id, 2, { dari })));
    for (const hasil of bersama) expect(pasti(hasil)).toMatchObject({ ulang: false });
    expect(await jadwalkan(dinas, satu.id, 3, { dari })).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    expect(await db().penyuluhanPendirian.count({ where: { pendirianId: satu.id } })).toBe(1);
    expect(await jumlahAudit(satu.id, 'pendirian.jadwalkan')).toBe(1);
    expect(await jumlahAudit(satu.id, 'pendirian.jadwalkan-ulang')).toBe(0);
  });

  test('dari dua petugas bersamaan satu yang menjadwalkan', async () => {
    const [dinas, lain] = [await petugas(), await buatPelaku('PETUGAS')];
    const satu = await kumpulkan(9);
    await sampai(satu, 'SIAP_PENYULUHAN');
    const hasil = await Promise.all([jadwalkan(dinas, satu.id, 2), jadwalkan(lain, satu.id, 4)]);
    // Either of them first; the other sees that it has changed.
    expect(hasil.filter((isi) => isi.ok)).toHaveLength(1);
    expect(await jumlahAudit(satu.id, 'pendirian.jadwalkan')).toBe(1);
    expect(
      await db().penyuluhanPendirian.count({
        where: { pendirianId: satu.id, keadaan: 'TERJADWAL' },
      }),
    ).toBe(1);
  });

  test('petugas yang ikut mendirikan tidak memeriksanya', async () => {
    const satu = await kumpulkan(8);
    const ganda = await buatOrang();
    await db().peranPengguna.create({
      data: { penggunaId: ganda.akun.penggunaId, peran: 'PETUGAS' },
    });
    const akun = {
      ...ganda.akun,
      peran: [
        ...ganda.akun.peran,
        { peran: 'PETUGAS' as const, kelurahanKode: null, koperasiId: null },
      ],
    };
    pasti(await konfirmasi(ganda, satu.token));
    await sampai(satu, 'SIAP_PENYULUHAN');
    expect(await jadwalkan(akun, satu.id)).toMatchObject({ alasan: 'MILIK_SENDIRI' });
    expect(await kembalikan(akun, satu.id, 'tolak')).toMatchObject({ alasan: 'MILIK_SENDIRI' });
  });
});

describe('rapat pendirian', () => {
  const siapRapat = async (jumlah = 9) => {
    const satu = await kumpulkan(jumlah);
    await sampai(satu, 'RAPAT_PENDIRIAN');
    return satu;
  };

  test('hanya pada langkahnya', async () => {
    const satu = await kumpulkan(9);
    expect(await catatRapat(satu.pemrakarsa, satu.id)).toMatchObject({ alasan: 'BUKAN_WAKTUNYA' });
    expect(await catatSetoran(satu.pemrakarsa, satu.id)).toMatchObject({
      alasan: 'BUKAN_WAKTUNYA',
    });
  });

  test('jabatan ganda ditolak; yang bertukar jabatan tersimpan', async () => {
    const satu = await siapRapat();
    const [a = '', b = '', ...sisa] = await idPendiri(satu.id);
    const hasil = (pertama: JabatanKoperasi, kedua: JabatanKoperasi) =>
      new Map<string, HasilPendiri>([
        [a, { hadir: true, jabatan: pertama, bersedia: false }],
        [b, { hadir: true, jabatan: kedua, bersedia: false }],
        ...sisa.map((id): [string, HasilPendiri] => [
          id,
          { hadir: true, jabatan: null, bersedia: false },
        ]),
      ]);
    expect(await catatRapat(satu.pemrakarsa, satu.id, {}, hasil('KETUA', 'KETUA'))).toMatchObject({
      alasan: 'KETUA_GANDA',
      galat: { [`jabatan.${b}`]: [expect.any(String)] },
    });
    pasti(await catatRapat(satu.pemrakarsa, satu.id, {}, hasil('KETUA', 'SEKRETARIS')));
    pasti(await catatRapat(satu.pemrakarsa, satu.id, {}, hasil('SEKRETARIS', 'KETUA')));
    const jabatan = await db().pendiri.findMany({
      where: { id: { in: [a, b] } },
      orderBy: { urutan: 'asc' },
      select: { jabatan: true },
    });
    expect(jabatan.map((isi) => isi.jabatan)).toEqual(['SEKRETARIS', 'KETUA']);
  });

  test('terpilih tanpa hadir: ditolak tanpa pernyataan, lalu terbaca pada hasil rapat', async () => {
    const satu = await siapRapat();
    const semua = await idPendiri(satu.id);
    const kedua = semua[1] ?? '';
    const susunan = async (bersedia: boolean) => {
      const { pendiri } = await isianRapat(satu.id);
      return pendiri.set(kedua, { hadir: false, jabatan: 'SEKRETARIS', bersedia });
    };
    const awal = await keadaan(satu.id);
    expect(await catatRapat(satu.pemrakarsa, satu.id, {}, await susunan(false))).toMatchObject({
      alasan: 'TANPA_PERNYATAAN',
      galat: { [`bersedia.${kedua}`]: [expect.stringContaining('tidak ditandai hadir')] },
    });
    expect(await keadaan(satu.id)).toEqual(awal);
    expect(await db().rapatPendirian.count({ where: { pendirianId: satu.id } })).toBe(0);
    expect(await jumlahAudit(satu.id, 'pendirian.catat-rapat')).toBe(0);

    pasti(await catatRapat(satu.pemrakarsa, satu.id, {}, await susunan(true)));
    const baca = () => bacaPendirian(hak(satu.pemrakarsa.akun, 'pendirian:baca'), satu.id);
    const dibaca = await baca();
    expect(dibaca?.rapat).toContainEqual({
      istilah: 'Terpilih tanpa hadir',
      nilai: `${satu.pendiri[1]?.nama} (sekretaris), bersedia dipilih, pernyataan tertulis dilampirkan`,
    });
    expect(dibaca?.pendiri.map((isi) => isi.bersediaDipilih)).toEqual(
      semua.map((id) => id === kedua),
    );
    const jejak = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: satu.id, tindakan: 'pendirian.catat-rapat' },
      select: { sesudah: true },
    });
    expect((jejak.sesudah as { pendiri: unknown[] }).pendiri[1]).toMatchObject({
      hadir: false,
      bersedia: true,
    });

    // Who was there after all needs no statement, also where the tick was left.
    const hadir = (await isianRapat(satu.id)).pendiri;
    hadir.set(kedua, { hadir: true, jabatan: 'SEKRETARIS', bersedia: true });
    pasti(await catatRapat(satu.pemrakarsa, satu.id, {}, hadir));
    const akhir = await baca();
    expect(akhir?.pendiri.some((isi) => isi.bersediaDipilih)).toBe(false);
    expect(akhir?.rapat?.map(({ istilah }) => istilah)).not.toContain('Terpilih tanpa hadir');
  });

  test('daftar pendiri yang berbeda ditolak', async () => {
    const satu = await siapRapat();
    const [, ...kurang] = await idPendiri(satu.id);
    const pendiri = new Map(
      kurang.map((id) => [id, { hadir: true, jabatan: null, bersedia: false }]),
    );
    expect(await catatRapat(satu.pemrakarsa, satu.id, {}, pendiri)).toMatchObject({
      alasan: 'PENDIRI_BERUBAH',
    });
  });

  test('halaman lama dan orang lain ditolak', async () => {
    const satu = await siapRapat();
    const isi = await isianRapat(satu.id);
    pasti(await catatRapat(satu.pemrakarsa, satu.id));
    pasti(await catatSetoran(satu.pemrakarsa, satu.id));
    const simpan = (orang: OrangUji) =>
      jalankan((tx) => simpanRapat(tx, hak(orang.akun, 'pendirian:kelola'), isi));
    expect(await simpan(satu.pemrakarsa)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    expect(await simpan(satu.pendiri[1] as OrangUji)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
  });

  test('isi lain dari halaman lama bukan ulangan: rapat, setoran', async () => {
    const satu = await siapRapat();
    const by = hak(satu.pemrakarsa.akun, 'pendirian:kelola');
    const rapat = await isianRapat(satu.id);
    const simpan = (tempat: string) => jalankan((tx) => simpanRapat(tx, by, { ...rapat, tempat }));
    for (const _ of [1, 2]) pasti(await simpan('Balai warga'));
    expect(await simpan('Kantor kelurahan')).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    const tuju = await rujukan(satu.id);
    const pendiri = await idPendiri(satu.id);
    const setor = (tambahan: bigint) => {
      const setoran = new Map(pendiri.map((id) => [id, { tanggal: hariIni(), tambahan }]));
      return jalankan((tx) => simpanSetoran(tx, by, { ...tuju, setoran }));
    };
    for (const _ of [1, 2]) pasti(await setor(0n));
    expect(await setor(50_000n)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
  });

  test('setoran memerlukan hasil rapat', async () => {
    const satu = await siapRapat();
    expect(await catatSetoran(satu.pemrakarsa, satu.id)).toMatchObject({
      alasan: 'RAPAT_BELUM_ADA',
    });
  });

  test('belum dapat dikirim tanpa berkas; dinas baru menyetujui setelah memeriksa', async () => {
    const dinas = await petugas();
    const satu = await siapRapat();
    pasti(await catatRapat(satu.pemrakarsa, satu.id));
    const tuju = await rujukan(satu.id);
    const hasil = await jalankan((tx) =>
      kirimRapat(tx, hak(satu.pemrakarsa.akun, 'pendirian:kelola'), tuju),
    );
    expect(hasil).toMatchObject({ alasan: 'BELUM_LENGKAP' });
    if (hasil.ok) throw new Error('Rapat terkirim tanpa berkas.');
    const pesan = hasil.galat?.langkah?.join(' ');
    expect(pesan).toContain('Setoran simpanan pokok belum dicatat');
    expect(pesan).toContain('Berita acara rapat pendirian');
    await sampai(satu, 'RAPAT_DIKIRIM', { dari: 'RAPAT_PENDIRIAN' });
    expect(await setujui(dinas, satu.id)).toMatchObject({
      alasan: 'BELUM_LENGKAP',
      galat: { langkah: expect.arrayContaining([expect.stringContaining('belum diperiksa')]) },
    });
    await setujuiSemuaBerkas(satu.id);
    pasti(await setujui(dinas, satu.id));
    expect((await keadaan(satu.id)).status).toBe('PROSES_NOTARIS');
  });

  test('hasil rapat tanpa pernyataan yang terpilih tanpa hadir tidak terkirim dan tidak disetujui', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(10);
    await sampai(satu, 'RAPAT_DIKIRIM');
    await setujuiSemuaBerkas(satu.id);
    // Minutes of before the statement was asked for.
    const kedua = (await idPendiri(satu.id))[1] ?? '';
    await db().pendiri.update({ where: { id: kedua }, data: { hadirRapat: false } });
    const ditolak = {
      alasan: 'BELUM_LENGKAP',
      galat: { langkah: [expect.stringContaining('pernyataan tertulis bersedia dipilih')] },
    };
    expect(await setujui(dinas, satu.id)).toMatchObject(ditolak);
    pasti(await kembalikan(dinas, satu.id, 'kembalikan'));

    const kelola = hak(satu.pemrakarsa.akun, 'pendirian:kelola');
    const kirimLagi = async () => {
      const tuju = await rujukan(satu.id);
      return jalankan((tx) => kirimRapat(tx, kelola, tuju));
    };
    const awal = await keadaan(satu.id);
    const jejak = await jumlahAudit(satu.id, 'pendirian.kirim-rapat');
    expect(await kirimLagi()).toMatchObject(ditolak);
    expect(await keadaan(satu.id)).toEqual(awal);
    expect(await jumlahAudit(satu.id, 'pendirian.kirim-rapat')).toBe(jejak);

    const { pendiri } = await isianRapat(satu.id);
    pendiri.set(kedua, { hadir: false, jabatan: 'SEKRETARIS', bersedia: true });
    pasti(await catatRapat(satu.pemrakarsa, satu.id, {}, pendiri));
    pasti(await kirimLagi());
    expect(await jumlahAudit(satu.id, 'pendirian.kirim-rapat')).toBe(jejak + 1);
  });

  test('modal koperasi simpan pinjam: tidak lewat di bawah Rp500 juta', async () => {
    const satu = await kumpulkan(9, {
      jenis: 'SIMPAN_PINJAM',
      simpananPokok: 1_000_000n,
      sektorUsaha: 11,
    });
    const kelola = hak(satu.pemrakarsa.akun, 'pendirian:kelola');
    // Nine times 54.555.555 and one million each is 499.999.995.
    await expect(
      sampai(satu, 'RAPAT_DIKIRIM', { simpanPinjam: true, tambahan: 54_555_555n }),
    ).rejects.toThrow('BELUM_LENGKAP');
    const tuju = await rujukan(satu.id);
    expect(await jalankan((tx) => kirimRapat(tx, kelola, tuju))).toMatchObject({
      galat: {
        langkah: [
          'Modal koperasi simpan pinjam paling sedikit Rp500.000.000. Terkumpul Rp499.999.995, kurang Rp5.',
        ],
      },
    });
    pasti(await catatSetoran(satu.pemrakarsa, satu.id, 54_555_556n));
    const lagi = await rujukan(satu.id);
    pasti(await jalankan((tx) => kirimRapat(tx, kelola, lagi)));
  });

  test('koperasi simpan pinjam syariah memilih dewan pengawas syariah', async () => {
    const satu = await kumpulkan(9, {
      ...{ jenis: 'SIMPAN_PINJAM', pola: 'SYARIAH', sektorUsaha: 11 },
      nama: namaUji('Simpan Pinjam dan Pembiayaan Syariah'),
    });
    // As far as the meeting everything is the same for all.
    await db().pendirian.update({
      where: { id: satu.id },
      data: { status: 'RAPAT_PENDIRIAN', giliran: 'PEMRAKARSA' },
    });
    pasti(await catatRapat(satu.pemrakarsa, satu.id));
    const pesan = async () => {
      const tuju = await rujukan(satu.id);
      const hasil = await jalankan((tx) =>
        kirimRapat(tx, hak(satu.pemrakarsa.akun, 'pendirian:kelola'), tuju),
      );
      return hasil.ok ? '' : (hasil.galat?.langkah ?? []).join(' ');
    };
    expect(await pesan()).toContain('Dewan pengawas syariah paling sedikit 1 orang. Tercatat 0.');
    const { pendiri } = await isianRapat(satu.id);
    const [biasa = ''] = [...pendiri].flatMap(([id, { jabatan }]) => (jabatan ? [] : [id]));
    pendiri.set(biasa, { hadir: true, jabatan: 'DEWAN_PENGAWAS_SYARIAH', bersedia: false });
    pasti(await catatRapat(satu.pemrakarsa, satu.id, {}, pendiri));
    expect(await pesan()).not.toContain('Dewan pengawas syariah');

    // Somebody who is no founder may be elected, once, with the recommendation; no founder is both.
    const tersimpan = () =>
      db().rapatPendirian.findUniqueOrThrow({
        where: { pendirianId: satu.id },
        select: { dewanSyariahLuar: true, rekomendasiDsn: true },
      });
    pendiri.set(biasa, { hadir: true, jabatan: null, bersedia: false });
    const luar = { dewanSyariahLuar: ['Salim Haris'], rekomendasiDsn: 'U-12/DSN-MUI/2026' };
    pasti(await catatRapat(satu.pemrakarsa, satu.id, luar, pendiri));
    expect(await pesan()).not.toContain('Dewan pengawas syariah');
    expect(await tersimpan()).toEqual(luar);
    const [{ nama } = { nama: '' }] = await db().pendiri.findMany({
      where: { pendirianId: satu.id, status: 'AKTIF' },
      select: { nama: true },
    });
    const ganda = { ...luar, dewanSyariahLuar: [nama.toUpperCase()] };
    expect(await catatRapat(satu.pemrakarsa, satu.id, ganda, pendiri)).toMatchObject({
      alasan: 'DEWAN_GANDA',
      galat: { dewanSyariahLuar: [expect.stringContaining('daftar pendiri')] },
    });
    expect(await tersimpan()).toEqual(luar);
  });

  test('koperasi lain tidak mencatat dewan pengawas syariah dari luar', async () => {
    const satu = await kumpulkan(9);
    await sampai(satu, 'RAPAT_PENDIRIAN');
    const luar = { dewanSyariahLuar: ['Salim Haris'], rekomendasiDsn: 'U-12/DSN' };
    pasti(await catatRapat(satu.pemrakarsa, satu.id, luar));
    expect(
      await db().rapatPendirian.findUniqueOrThrow({ where: { pendirianId: satu.id } }),
    ).toMatchObject({ dewanSyariahLuar: [], rekomendasiDsn: null });
  });

  test('bukti setoran koperasi simpan pinjam diminta dari setiap pendiri', async () => {
    const satu = await kumpulkan(9, { jenis: 'SIMPAN_PINJAM', sektorUsaha: 11 });
    await sampai(satu, 'RAPAT_PENDIRIAN');
    pasti(await catatRapat(satu.pemrakarsa, satu.id));
    pasti(await catatSetoran(satu.pemrakarsa, satu.id, 60_000_000n));
    const [pertama] = await idPendiri(satu.id);
    pasti(await unggah(satu.pemrakarsa, satu.id, 'bukti-setoran-pendiri', pertama));
    expect(await unggah(satu.pemrakarsa, satu.id, 'bukti-setoran-pendiri')).toMatchObject({
      alasan: 'TUJUAN_TIDAK_DITEMUKAN',
    });
    const tuju = await rujukan(satu.id);
    const hasil = await jalankan((tx) =>
      kirimRapat(tx, hak(satu.pemrakarsa.akun, 'pendirian:kelola'), tuju),
    );
    const belum = hasil.ok
      ? []
      : (hasil.galat?.langkah ?? []).filter((pesan) => pesan.includes('Bukti setoran'));
    // One sentence with the eight who have not brought theirs.
    expect(belum).toHaveLength(1);
    expect(belum[0]?.split(', ')).toHaveLength(9);
  });
});

describe('dinas mengembalikan', () => {
  test('dengan catatan yang dibaca semua pendiri', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    await sampai(satu, 'PENYULUHAN_TERJADWAL');
    pasti(await kembalikan(dinas, satu.id, 'kembalikan'));
    expect(await keadaan(satu.id)).toMatchObject({
      status: 'PENGUMPULAN_PENDIRI',
      giliran: 'PEMRAKARSA',
    });
    expect(await db().catatanPendirian.findMany({ where: { pendirianId: satu.id } })).toMatchObject(
      [{ pihak: 'PETUGAS', pengembalian: true, isi: 'Mohon diperbaiki dahulu.' }],
    );
    expect(
      await db().penyuluhanPendirian.count({
        where: { pendirianId: satu.id, keadaan: 'TERJADWAL' },
      }),
    ).toBe(0);
    expect(await kabar(satu.pendiri[8]?.akun.penggunaId ?? '', 'perlu diperbaiki')).toBe(1);
    expect(await idPendiri(satu.id)).toHaveLength(9);
  });

  test('akta yang dikembalikan dapat dikirim lagi, atau mundur ke rapat', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    await sampai(satu, 'AKTA_DIKIRIM');
    pasti(await kembalikan(dinas, satu.id, 'kembalikan'));
    expect(await keadaan(satu.id)).toMatchObject({
      status: 'PROSES_NOTARIS',
      giliran: 'PEMRAKARSA',
    });
    // Whoever leads finds in the form what was handed in before, nobody else does.
    const isian = async (oleh: Pelaku) =>
      (await bacaPendirian(hak(oleh, 'pendirian:baca'), satu.id))?.isianLegalitas;
    expect(await isian(satu.pemrakarsa.akun)).toEqual({
      namaNotaris: expect.any(String),
      nomorAkta: expect.any(String),
      tanggalAkta: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(await isian(dinas)).toEqual({});
    await sampai(satu, 'AKTA_DIKIRIM', { dari: 'PROSES_NOTARIS' });
    pasti(await kembalikan(dinas, satu.id, 'mundurkan'));
    expect(await keadaan(satu.id)).toMatchObject({
      status: 'RAPAT_PENDIRIAN',
      giliran: 'PEMRAKARSA',
    });
    expect(await idPendiri(satu.id)).toHaveLength(9);
  });

  test('ditolak: berakhir dengan alasan, dan tidak ada lagi yang dapat dilakukan', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    await sampai(satu, 'SIAP_PENYULUHAN');
    pasti(await kembalikan(dinas, satu.id, 'tolak'));
    const baris = await db().pendirian.findUniqueOrThrow({ where: { id: satu.id } });
    expect(baris).toMatchObject({
      status: 'DITOLAK',
      alasanAkhir: 'Mohon diperbaiki dahulu.',
      batasPada: null,
    });
    expect(await batalkan(satu)).toMatchObject({ alasan: 'SUDAH_DIPROSES' });
    expect(await jadwalkan(dinas, satu.id)).toMatchObject({ alasan: 'SUDAH_DIPROSES' });
    expect(await konfirmasi(await buatOrang(), satu.token)).toMatchObject({
      alasan: 'SUDAH_DITUTUP',
    });
  });

  test('tidak pada langkah yang bukan gilirannya', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    expect(await kembalikan(dinas, satu.id, 'kembalikan')).toMatchObject({
      alasan: 'SUDAH_DIPROSES',
    });
    await sampai(satu, 'PROSES_NOTARIS');
    expect(await kembalikan(dinas, satu.id, 'kembalikan')).toMatchObject({
      alasan: 'SUDAH_DIPROSES',
    });
    expect(
      await jalankan((tx) =>
        kembalikanPendirian(tx, hak(dinas, 'pendirian:periksa'), {
          id: randomUUID(),
          versi: 1,
          keputusan: 'tolak',
          alasan: 'Tidak ada.',
        }),
      ),
    ).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
  });
});

describe('akta', () => {
  test('tidak sebelum rapat, dan disetujui setelah berkasnya sesuai', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    await sampai(satu, 'PROSES_NOTARIS');
    pasti(await unggah(satu.pemrakarsa, satu.id, 'akta-pendirian'));
    const kirimAktaPada = async (tanggalAkta: string) => {
      const tuju = await rujukan(satu.id);
      return jalankan((tx) =>
        kirimAkta(tx, hak(satu.pemrakarsa.akun, 'pendirian:kelola'), {
          ...tuju,
          namaNotaris: 'Notaris Contoh',
          nomorAkta: '7',
          tanggalAkta,
        }),
      );
    };
    expect(await kirimAktaPada(tambahHari(hariIni(), -1))).toMatchObject({
      alasan: 'SEBELUM_RAPAT',
    });
    pasti(await kirimAktaPada(hariIni()));
    const setuju = async () => {
      const tuju = await rujukan(satu.id);
      return jalankan((tx) => setujuiAkta(tx, hak(dinas, 'pendirian:periksa'), tuju));
    };
    expect(await setuju()).toMatchObject({ alasan: 'BELUM_LENGKAP' });
    await setujuiSemuaBerkas(satu.id);
    pasti(await setuju());
    expect((await keadaan(satu.id)).status).toBe('PENGAJUAN_AHU');
  });
});

describe('berkas', () => {
  const periksa = (oleh: Pelaku, pendirianId: string, berkasId: string, catatan?: string) =>
    jalankan((tx) =>
      periksaBerkas(tx, hak(oleh, 'pendirian:periksa'), {
        pendirianId,
        berkasId,
        hasil: catatan ? 'PERLU_PERBAIKAN' : 'SESUAI',
        catatan,
      }),
    );

  test('yang baru menggantikan yang lama; yang salah disebut', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    pasti(await unggah(satu.pemrakarsa, satu.id, 'rancangan-anggaran-dasar'));
    pasti(await unggah(satu.pemrakarsa, satu.id, 'rancangan-anggaran-dasar'));
    const berlaku = () =>
      db().berkasPendirian.findFirstOrThrow({
        where: { pendirianId: satu.id, digantiPada: null },
      });
    expect(await db().berkasPendirian.count({ where: { pendirianId: satu.id } })).toBe(2);
    const { id } = await berlaku();
    expect(await periksa(dinas, satu.id, id)).toMatchObject({ alasan: 'BUKAN_WAKTUNYA' });
    await sampai(satu, 'SIAP_PENYULUHAN');
    pasti(await periksa(dinas, satu.id, id, 'Halaman dua belum terbaca.'));
    expect(await jadwalkan(dinas, satu.id)).toMatchObject({
      alasan: 'BELUM_LENGKAP',
      galat: { langkah: ['Berkas perlu diperbaiki: Rancangan anggaran dasar.'] },
    });
    // Only the initiator hands it in again, and only when it is their turn.
    expect(await unggah(satu.pemrakarsa, satu.id, 'rancangan-anggaran-dasar')).toMatchObject({
      alasan: 'BUKAN_WAKTUNYA',
    });
    pasti(await kembalikan(dinas, satu.id, 'kembalikan'));
    pasti(await unggah(satu.pemrakarsa, satu.id, 'rancangan-anggaran-dasar'));
    expect(await berlaku()).toMatchObject({ status: 'BELUM_DIPERIKSA', catatan: null });
  });

  test('catatan bersama jawaban sesuai tampil pada berkasnya; keluhan yang terjawab tidak', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    pasti(await unggah(satu.pemrakarsa, satu.id, 'rancangan-anggaran-dasar'));
    await sampai(satu, 'SIAP_PENYULUHAN');
    const { id: berkasId } = await db().berkasPendirian.findFirstOrThrow({
      where: { pendirianId: satu.id, digantiPada: null, kode: 'rancangan-anggaran-dasar' },
    });
    const nyatakan = (hasil: 'SESUAI' | 'PERLU_PERBAIKAN', catatan: string) =>
      jalankan((tx) =>
        periksaBerkas(tx, hak(dinas, 'pendirian:periksa'), {
          pendirianId: satu.id,
          berkasId,
          hasil,
          catatan,
        }),
      );
    const tampil = async () => {
      const baca = await bacaPendirian(hak(satu.pemrakarsa.akun, 'pendirian:baca'), satu.id);
      const semua = baca?.berkas.flatMap(({ butir }) =>
        butir.flatMap(({ berkas }) => berkas ?? []),
      );
      const berkas = semua?.find(({ id }) => id === berkasId);
      return [berkas?.status, berkas?.catatan];
    };
    pasti(await nyatakan('PERLU_PERBAIKAN', 'Halaman dua belum terbaca.'));
    // The form still holds what was wrong.
    pasti(await nyatakan('SESUAI', 'Halaman dua belum terbaca.'));
    expect(await tampil()).toEqual(['SESUAI', null]);
    pasti(await nyatakan('SESUAI', 'Bawa aslinya saat penyuluhan.'));
    expect(await tampil()).toEqual(['SESUAI', 'Bawa aslinya saat penyuluhan.']);
    const sebelum = await db().berkasPendirian.findUniqueOrThrow({ where: { id: berkasId } });
    pasti(await nyatakan('SESUAI', 'Bawa aslinya saat penyuluhan.'));
    expect(await db().berkasPendirian.findUniqueOrThrow({ where: { id: berkasId } })).toEqual(
      sebelum,
    );
  });

  test('berkas asing dan yang tidak dikenal ditolak', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    const lain = await kumpulkan(1);
    pasti(await unggah(lain.pemrakarsa, lain.id, 'rancangan-anggaran-dasar'));
    await sampai(satu, 'SIAP_PENYULUHAN');
    const { id } = await db().berkasPendirian.findFirstOrThrow({ where: { pendirianId: lain.id } });
    expect(await periksa(dinas, satu.id, id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await unggah(satu.pendiri[1] as OrangUji, satu.id, 'daftar-hadir')).toMatchObject({
      alasan: 'TUJUAN_TIDAK_DITEMUKAN',
    });
    expect(await unggah(lain.pemrakarsa, lain.id, 'surat-sakti')).toMatchObject({
      alasan: 'TUJUAN_TIDAK_DITEMUKAN',
    });
    expect(await unggah(lain.pemrakarsa, lain.id, 'berita-acara-muskel')).toMatchObject({
      alasan: 'TUJUAN_TIDAK_DITEMUKAN',
    });
  });
});

describe('beberapa berkas disetujui sekaligus', () => {
  const setujuiBanyak = (oleh: Pelaku, pendirianId: string, berkasId: string[]) =>
    jalankan((tx) => setujuiBerkas(tx, hak(oleh, 'pendirian:periksa'), { pendirianId, berkasId }));
  const terkirim = async () => {
    const satu = await kumpulkan(9);
    await sampai(satu, 'RAPAT_DIKIRIM');
    const berkas = await db().berkasPendirian.findMany({
      where: { pendirianId: satu.id, digantiPada: null, status: 'BELUM_DIPERIKSA' },
      orderBy: { id: 'asc' },
      select: { id: true, kode: true },
    });
    return { id: satu.id, berkas, berkasId: berkas.map(({ id }) => id) };
  };
  const status = async (id: string[]) =>
    (
      await db().berkasPendirian.findMany({
        where: { id: { in: id } },
        orderBy: { id: 'asc' },
        select: { status: true },
      })
    ).map((satu) => satu.status);
  const periksaan = (id: string) => jumlahAudit(id, 'pendirian.periksa-berkas');

  test('masing-masing dengan catatannya sendiri, dan sekali saja bila terkirim dua kali', async () => {
    const dinas = await petugas();
    const { id, berkas, berkasId } = await terkirim();
    const sebelum = await periksaan(id);
    expect(berkas.length).toBeGreaterThan(2);
    const hasil = await Promise.all([1, 2].map(() => setujuiBanyak(dinas, id, berkasId)));
    expect(hasil.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await status(berkasId)).toEqual(berkasId.map(() => 'SESUAI'));
    expect(await periksaan(id)).toBe(sebelum + berkas.length);
    const jejak = await db().catatanAudit.findMany({
      where: { objekId: id, tindakan: 'pendirian.periksa-berkas' },
      orderBy: { id: 'desc' },
      take: berkas.length,
      select: { sebelum: true, sesudah: true, penggunaId: true },
    });
    expect(new Set(jejak.map(({ sesudah }) => (sesudah as { berkas: string }).berkas)).size).toBe(
      berkas.length,
    );
    for (const entri of jejak)
      expect(entri).toMatchObject({
        sebelum: { hasil: 'BELUM_DIPERIKSA' },
        sesudah: { hasil: 'SESUAI' },
        penggunaId: dinas.penggunaId,
      });
    expect((await setujui(dinas, id)).ok).toBe(true);
  });

  test('yang asing, sudah diganti, atau sudah diperiksa menolak semuanya', async () => {
    const dinas = await petugas();
    const [{ id, berkas, berkasId }, asing] = await Promise.all([terkirim(), terkirim()]);
    const sebelum = await periksaan(id);
    expect(await setujuiBanyak(dinas, id, [...berkasId, asing.berkasId[0] ?? ''])).toMatchObject({
      alasan: 'TIDAK_DITEMUKAN',
    });
    // Not handed in yet: it is still the founders' turn.
    const awal = await kumpulkan(1);
    pasti(await unggah(awal.pemrakarsa, awal.id, 'rancangan-anggaran-dasar'));
    const { id: dini } = await db().berkasPendirian.findFirstOrThrow({
      where: { pendirianId: awal.id },
      select: { id: true },
    });
    expect(await setujuiBanyak(dinas, awal.id, [dini])).toMatchObject({ alasan: 'BUKAN_WAKTUNYA' });
    expect(await status([dini])).toEqual(['BELUM_DIPERIKSA']);
    expect(await status(berkasId)).toEqual(berkasId.map(() => 'BELUM_DIPERIKSA'));
    expect(await periksaan(id)).toBe(sebelum);

    const [salah = ''] = berkasId;
    pasti(
      await jalankan((tx) =>
        periksaBerkas(tx, hak(dinas, 'pendirian:periksa'), {
          pendirianId: id,
          berkasId: salah,
          hasil: 'PERLU_PERBAIKAN',
          catatan: 'Halaman dua belum terbaca.',
        }),
      ),
    );
    expect(await setujuiBanyak(dinas, id, berkasId)).toMatchObject({
      alasan: 'SUDAH_DIPERIKSA',
      galat: { berkasId: [expect.stringMatching(/^Sudah diperiksa: /)] },
    });
    expect(await status(berkasId)).toEqual(
      berkas.map((satu) => (satu.id === salah ? 'PERLU_PERBAIKAN' : 'BELUM_DIPERIKSA')),
    );
    expect(await periksaan(id)).toBe(sebelum + 1);
    await db().berkasPendirian.update({ where: { id: salah }, data: { digantiPada: new Date() } });
    expect(await setujuiBanyak(dinas, id, berkasId)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await periksaan(id)).toBe(sebelum + 1);
  });

  test('dari dua petugas bersamaan satu yang menyetujui, yang lain membaca berkas mana', async () => {
    const { id, berkas, berkasId } = await terkirim();
    const sebelum = await periksaan(id);
    const dinas = [await petugas(), await buatPelaku('PETUGAS')];
    const hasil = await Promise.all(dinas.map((oleh) => setujuiBanyak(oleh, id, berkasId)));
    expect(hasil.filter(({ ok }) => ok)).toHaveLength(1);
    expect(hasil.find(({ ok }) => !ok)).toMatchObject({ alasan: 'SUDAH_DIPERIKSA' });
    expect(await periksaan(id)).toBe(sebelum + berkas.length);
    const oleh = await db().berkasPendirian.groupBy({
      by: ['diperiksaOleh'],
      where: { id: { in: berkasId } },
    });
    expect(oleh).toHaveLength(1);
  });
});

test('catatan dua arah, terkirim dua kali menjadi satu', async () => {
  const dinas = await petugas();
  const satu = await kumpulkan(2);
  const kunci = uuidv7();
  const tulis = () =>
    jalankan((tx) =>
      tulisCatatan(tx, hak(satu.pemrakarsa.akun, 'pendirian:kelola'), {
        pendirianId: satu.id,
        kunci,
        isi: 'Apakah boleh rapat daring?',
      }),
    );
  pasti(await tulis());
  pasti(await tulis());
  pasti(
    await jalankan((tx) =>
      tulisCatatanPetugas(tx, hak(dinas, 'pendirian:periksa'), {
        pendirianId: satu.id,
        kunci: uuidv7(),
        isi: 'Boleh, lampirkan rekamannya.',
      }),
    ),
  );
  expect(await db().catatanPendirian.count({ where: { pendirianId: satu.id } })).toBe(2);
  expect(await kabar(dinas.penggunaId, 'Catatan baru')).toBe(1);
  expect(await kabar(satu.pemrakarsa.akun.penggunaId, 'Catatan baru')).toBe(1);
  expect(await jumlahAudit(satu.id, 'pendirian.tulis-catatan')).toBe(2);
});

describe('mengganti pemrakarsa', () => {
  const alihkan = async (
    oleh: Pelaku,
    id: string,
    pendiriId: string,
    versi?: number,
    alasan = 'Pemrakarsa lama pindah kota.',
  ) => {
    const tuju = await rujukan(id);
    return jalankan((tx) =>
      alihkanPemrakarsa(tx, hak(oleh, 'pendirian:periksa'), {
        id,
        versi: versi ?? tuju.versi,
        pendiriId,
        alasan,
      }),
    );
  };

  test('kepada pendiri lain, yang lalu memimpin; yang lama tidak lagi', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    const [pertama = '', kedua = ''] = await idPendiri(satu.id);
    expect(await alihkan(dinas, satu.id, pertama)).toMatchObject({ alasan: 'SUDAH_PEMRAKARSA' });
    expect(await alihkan(dinas, satu.id, randomUUID())).toMatchObject({ alasan: 'BUKAN_PENDIRI' });
    const { versi } = await rujukan(satu.id);
    pasti(await alihkan(dinas, satu.id, kedua, versi));
    pasti(await alihkan(dinas, satu.id, kedua, versi));
    expect(await jumlahAudit(satu.id, 'pendirian.alihkan')).toBe(1);
    expect(await kirim(satu.pemrakarsa, satu.id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    pasti(await kirim(satu.pendiri[1] as OrangUji, satu.id));
    for (const orang of satu.pendiri)
      expect(await kabar(orang.akun.penggunaId, 'berganti')).toBe(1);
  });

  test('kepada orang lain, atau dengan alasan lain, dari halaman lama bukan ulangan', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    const [, kedua = '', ketiga = ''] = await idPendiri(satu.id);
    const { versi } = await rujukan(satu.id);
    pasti(await alihkan(dinas, satu.id, kedua, versi));
    expect(await alihkan(dinas, satu.id, ketiga, versi)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    expect(await alihkan(dinas, satu.id, kedua, versi, 'Sakit.')).toMatchObject({
      alasan: 'SUDAH_BERUBAH',
    });
  });

  test('tidak setelah berakhir, dan halaman lama ditolak', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(2);
    const [, kedua = ''] = await idPendiri(satu.id);
    expect(await alihkan(dinas, satu.id, kedua, 55)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    pasti(await batalkan(satu));
    expect(await alihkan(dinas, satu.id, kedua)).toMatchObject({ alasan: 'SUDAH_BERAKHIR' });
  });
});
