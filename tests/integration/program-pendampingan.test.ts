import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { awalHariJakarta, hariIni, seolahPada, tahunIni, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { ukurPeserta } from '@/lib/program/hasil/commands';
import { batalkanKlinik, catatKonsultasi, tambahKlinik } from '@/lib/program/klinik/commands';
import { bacaKlinik, klinikMendatang } from '@/lib/program/klinik/reads';
import {
  batalkanSesi,
  catatKehadiran,
  tambahSesi,
  undangLagi,
} from '@/lib/program/pelatihan/commands';
import { bacaSesi, hitungKehadiran } from '@/lib/program/pelatihan/reads';
import { akhiriPeserta, aturPendamping, catatKunjungan } from '@/lib/program/pendampingan/commands';
import { daftarPendamping, kunjunganPeserta } from '@/lib/program/pendampingan/reads';
import { undurkanDiri } from '@/lib/program/peserta/commands';
import { daftarPeserta } from '@/lib/program/peserta/reads';
import { bacaPeserta } from '@/lib/program/peserta/rincian/reads';
import { saringanPesertaSchema } from '@/lib/program/peserta/schema';
import { jumlahDampingan, tugasProgram } from '@/lib/program/tugas/reads';
import { bukaIdentitas } from '@/lib/umkm/pembukaan/commands';
import { jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  buatPendaftar,
  buatProgram,
  buatTerpilih,
  type CalonUji,
  keadaan,
  type ProgramUji,
  verifikasi,
} from '@/tests/support/pabrik-program';
import {
  buatPelaku,
  hak,
  jumlahAudit,
  KELURAHAN_LAIN,
  KELURAHAN_UJI,
} from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

type Akun = Pelaku & { penggunaId: string };
let petugas: Akun;
let pendamping: Akun;
let pendampingLain: Akun;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  pendamping = await buatPelaku('PENDAMPING');
  pendampingLain = await buatPelaku('PENDAMPING');
});

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'ok' : hasil.alasan);

const tambah = (
  program: ProgramUji,
  ubah: {
    kunciKirim?: string;
    tanggal?: string;
    kecamatanKode?: string | null;
    angkatanId?: string;
    nama?: string;
  } = {},
) =>
  jalankan((tx) =>
    tambahSesi(tx, hak(petugas, 'pelatihan:kelola'), {
      kunciKirim: randomUUID(),
      angkatanId: program.angkatanId,
      nama: 'Menghitung harga',
      tanggal: hariIni(),
      tempat: 'Balai uji',
      kecamatanKode: null,
      ...ubah,
    }),
  );
const undangUlang = (sesiId: string) =>
  jalankan((tx) => undangLagi(tx, hak(petugas, 'pelatihan:kelola'), { sesiId }));
const judulKabar = async (penggunaId: string): Promise<string[]> =>
  (await db().pemberitahuan.findMany({ where: { penggunaId }, select: { judul: true } })).map(
    ({ judul }) => judul,
  );
const hadirkan = (sesiId: string, hadir: string[], versi = 1) =>
  jalankan((tx) => catatKehadiran(tx, hak(petugas, 'pelatihan:kelola'), { sesiId, versi, hadir }));
const atur = async (id: string, siapa: Akun, versi?: number) => {
  const kini = versi ?? (await keadaan(id)).versi;
  return jalankan((tx) =>
    aturPendamping(tx, hak(petugas, 'peserta:bina'), {
      id,
      versi: kini,
      pendampingId: siapa.penggunaId,
    }),
  );
};
const akhiri = async (
  id: string,
  keputusan: 'selesaikan' | 'hentikan',
  isi: string | null = null,
) => {
  const { versi } = await keadaan(id);
  return jalankan((tx) =>
    akhiriPeserta(tx, hak(petugas, 'peserta:bina'), { id, versi, keputusan, alasan: isi }),
  );
};
const kunjungi = (oleh: Akun, pesertaId: string, kunciKirim = randomUUID(), tanggal = hariIni()) =>
  jalankan((tx) =>
    catatKunjungan(tx, hak(oleh, 'kunjungan:catat'), {
      kunciKirim,
      pesertaId,
      tanggal,
      cara: 'DATANG',
      pokok: 'Mencatat penjualan setiap hari.',
      tindakLanjut: 'Membawa catatan minggu depan.',
    }),
  );

/** A participant who attended the one day of training there was. */
async function buatTerlatih(
  program: ProgramUji,
): Promise<CalonUji & { id: string; sesiId: string }> {
  const peserta = await buatTerpilih(program, petugas);
  const { id: sesiId } = pasti(await tambah(program));
  pasti(await hadirkan(sesiId, [peserta.id]));
  return { ...peserta, sesiId };
}

async function buatDampingan(program: ProgramUji, siapa: Akun = pendamping) {
  const peserta = await buatTerlatih(program);
  pasti(await atur(peserta.id, siapa));
  return peserta;
}

describe('pelatihan', () => {
  test('semua yang terpilih diundang dan mulai dilatih; yang lain tidak; jejak dan kabar', async () => {
    const program = await buatProgram();
    const [terpilih, belum] = [await buatTerpilih(program, petugas), await buatPendaftar(program)];
    pasti(await verifikasi(petugas, belum.id));
    const kunciKirim = randomUUID();
    const hasil = await Promise.all([
      tambah(program, { kunciKirim }),
      tambah(program, { kunciKirim }),
    ]);
    expect(new Set(hasil.map((satu) => pasti(satu).id)).size).toBe(1);
    const { id, diundang } = pasti(hasil[0] as (typeof hasil)[0]);
    const lain = pasti(await tambah(program, { kunciKirim, nama: 'Menata toko' }));
    expect(lain.id).not.toBe(id);
    expect(diundang).toBe(1);
    expect((await keadaan(terpilih.id)).status).toBe('PELATIHAN');
    expect((await keadaan(belum.id)).status).toBe('DIVERIFIKASI');
    expect(await jumlahAudit(id, 'pelatihan.tambah')).toBe(1);
    expect(await jumlahAudit(terpilih.id, 'peserta.mulai-pelatihan')).toBe(1);
    const kabar = await db().pemberitahuan.findMany({
      where: { penggunaId: terpilih.akun.penggunaId },
      select: { judul: true },
    });
    expect(kabar).toContainEqual({ judul: 'Undangan pelatihan: Menghitung harga' });
  });

  test('hanya kecamatannya bila disebut; yang terpilih kemudian diundang belakangan', async () => {
    const program = await buatProgram();
    const jauh = await buatTerpilih(program, petugas, {
      alamat: { kelurahanKode: KELURAHAN_LAIN },
    });
    const { id, diundang } = pasti(await tambah(program, { kecamatanKode: '32.76.01' }));
    expect(diundang).toBe(0);
    expect((await keadaan(jauh.id)).status).toBe('TERPILIH');
    const dekat = await buatTerpilih(program, petugas);
    const lagi = () => undangUlang(id);
    expect(pasti(await lagi()).diundang).toBe(1);
    expect((await keadaan(dekat.id)).status).toBe('PELATIHAN');
    expect(pasti(await lagi()).diundang).toBe(0);
    expect(await jumlahAudit(id, 'pelatihan.undang')).toBe(1);
  });

  test('hari yang sudah lewat: tidak ada undangan yang dikirim, dan tidak ada yang menyusul', async () => {
    const program = await buatProgram();
    const dahulu = await buatTerpilih(program, petugas);
    await db().peserta.update({
      where: { id: dahulu.id },
      data: { dipilihPada: new Date(Date.now() - 5 * 86_400_000) },
    });
    await buatTerpilih(program, petugas);
    const { id, diundang } = pasti(await tambah(program, { tanggal: tambahHari(hariIni(), -3) }));
    expect(diundang).toBe(1);
    expect(await judulKabar(dahulu.akun.penggunaId)).not.toContain(
      'Undangan pelatihan: Menghitung harga',
    );
    await buatTerpilih(program, petugas);
    expect(alasan(await undangUlang(id))).toBe('SUDAH_BERLANGSUNG');
    const { id: kini } = pasti(await tambah(program));
    pasti(await hadirkan(kini, [dahulu.id]));
    expect(alasan(await undangUlang(kini))).toBe('SUDAH_BERLANGSUNG');
    expect((await bacaSesi(hak(petugas, 'pelatihan:kelola'), id))?.undangan).toHaveLength(1);
  });

  test('di luar tahun programnya ditolak', async () => {
    const program = await buatProgram();
    const tahun = Number(hariIni().slice(0, 4));
    for (const tanggal of ['2020-01-10', `${tahun - 1}-09-30`, `${tahun + 2}-01-01`]) {
      expect(alasan(await tambah(program, { tanggal }))).toBe('DI_LUAR_TAHUN');
    }
    expect(alasan(await tambah(program, { tanggal: `${tahun + 1}-12-31` }))).toBe('ok');
  });

  test('lebih banyak orang daripada yang muat dalam sehari ditolak, tidak dipotong diam-diam', async () => {
    const program = await buatProgram();
    const [a, b] = [await buatTerpilih(program, petugas), await buatTerpilih(program, petugas)];
    const hasil = await jalankan((tx) =>
      tambahSesi(
        tx,
        hak(petugas, 'pelatihan:kelola'),
        {
          kunciKirim: randomUUID(),
          angkatanId: program.angkatanId,
          nama: 'Menghitung harga',
          tanggal: hariIni(),
          tempat: 'Balai uji',
          kecamatanKode: null,
        },
        1,
      ),
    );
    expect(alasan(hasil)).toBe('TERLALU_BANYAK');
    expect(await db().sesiPelatihan.count({ where: { angkatanId: program.angkatanId } })).toBe(0);
    for (const { id } of [a, b]) expect((await keadaan(id)).status).toBe('TERPILIH');
  });

  test('koreksi kehadiran mencatat siapa yang berbalik', async () => {
    const program = await buatProgram();
    const [a, b] = [await buatTerpilih(program, petugas), await buatTerpilih(program, petugas)];
    const { id } = pasti(await tambah(program));
    pasti(await hadirkan(id, [a.id]));
    pasti(await hadirkan(id, [b.id], 2));
    const nomor = async (pesertaId: string) =>
      (await db().peserta.findUniqueOrThrow({ where: { id: pesertaId } })).nomor;
    const [koreksi, pertama] = await db().catatanAudit.findMany({
      where: { objekId: id, tindakan: 'pelatihan.catat-kehadiran' },
      orderBy: { id: 'desc' },
    });
    expect(pertama?.sesudah).toEqual({ hadir: 1, diundang: 2 });
    expect(koreksi?.sesudah).toEqual({
      hadir: 1,
      diundang: 2,
      menjadiHadir: [await nomor(b.id)],
      menjadiTidakHadir: [await nomor(a.id)],
    });
  });

  test('kehadiran: hanya yang diundang, tidak sebelum harinya, dua petugas sekaligus, dapat dikoreksi', async () => {
    const program = await buatProgram();
    const [a, b] = [await buatTerpilih(program, petugas), await buatTerpilih(program, petugas)];
    const { id: nanti } = pasti(await tambah(program, { tanggal: tambahHari(hariIni(), 3) }));
    expect(alasan(await hadirkan(nanti, [a.id]))).toBe('BELUM_BERLANGSUNG');
    const { id } = pasti(await tambah(program));
    const asing = await buatTerpilih(await buatProgram(), petugas);
    expect(alasan(await hadirkan(id, [asing.id]))).toBe('BUKAN_PESERTA');
    expect(alasan(await hadirkan(randomUUID(), []))).toBe('TIDAK_DITEMUKAN');
    const serentak = await Promise.all([hadirkan(id, [a.id]), hadirkan(id, [b.id])]);
    expect(serentak.map(alasan).sort()).toEqual(['SUDAH_BERUBAH', 'ok']);
    pasti(await hadirkan(id, [a.id, b.id], 2));
    const by = hak(petugas, 'pelatihan:kelola');
    expect((await bacaSesi(by, id))?.sesi).toMatchObject({ diundang: 2, hadir: 2 });
    expect(await jumlahAudit(id, 'pelatihan.catat-kehadiran')).toBe(2);
    expect(await hitungKehadiran(hak(petugas, 'peserta:baca'), a.id)).toEqual({
      hadir: 1,
      dari: 1,
    });
  });

  test('yang dibatalkan tidak dihitung dan tidak menerima apa-apa lagi', async () => {
    const program = await buatProgram();
    const { id, sesiId } = await buatTerlatih(program);
    const batal = (versi: number) =>
      jalankan((tx) =>
        batalkanSesi(tx, hak(petugas, 'pelatihan:kelola'), {
          sesiId,
          versi,
          alasan: 'Pelatih sakit.',
        }),
      );
    expect(alasan(await batal(1))).toBe('SUDAH_BERUBAH');
    pasti(await batal(2));
    expect(alasan(await batal(3))).toBe('SUDAH_DIBATALKAN');
    expect(alasan(await hadirkan(sesiId, [id], 3))).toBe('SUDAH_DIBATALKAN');
    expect(await hitungKehadiran(hak(petugas, 'peserta:baca'), id)).toEqual({ hadir: 0, dari: 0 });
    expect(await jumlahAudit(sesiId, 'pelatihan.batalkan')).toBe(1);
  });
});

describe('pendamping', () => {
  test('hanya setelah kehadirannya cukup, dan hanya kepada pendamping yang aktif', async () => {
    const program = await buatProgram({ hadirPersenMin: 75 });
    const peserta = await buatTerlatih(program);
    const { id: kedua } = pasti(await tambah(program));
    pasti(await hadirkan(kedua, []));
    expect(await atur(peserta.id, pendamping)).toMatchObject({
      alasan: 'KEHADIRAN_KURANG',
      galat: { pendampingId: ['Hadir 1 dari 2 pelatihan; paling sedikit 75 %.'] },
    });
    pasti(await hadirkan(kedua, [peserta.id], 2));
    expect(alasan(await atur(peserta.id, petugas))).toBe('BUKAN_PENDAMPING');
    const bekas = await buatPelaku('PENDAMPING');
    await db().peranPengguna.updateMany({
      where: { penggunaId: bekas.penggunaId },
      data: { dicabutPada: new Date() },
    });
    expect(alasan(await atur(peserta.id, bekas))).toBe('BUKAN_PENDAMPING');
    pasti(await atur(peserta.id, pendamping));
    expect((await keadaan(peserta.id)).status).toBe('PENDAMPINGAN');
    expect(await jumlahAudit(peserta.id, 'peserta.mulai-pendampingan')).toBe(1);
    const daftar = await daftarPendamping(hak(petugas, 'peserta:bina'));
    expect(daftar.find(({ id }) => id === pendamping.penggunaId)?.dampingan).toBeGreaterThan(0);
    expect(daftar.map(({ id }) => id)).not.toContain(bekas.penggunaId);
  });

  test('yang hanya terpilih tidak dapat langsung didampingi', async () => {
    const program = await buatProgram();
    const { id } = await buatTerpilih(program, petugas);
    expect(alasan(await atur(id, pendamping))).toBe('SUDAH_DIPROSES');
    expect((await keadaan(id)).status).toBe('TERPILIH');
  });

  test('hanya melihat dan mencatat dampingannya sendiri; yang diganti tidak lagi', async () => {
    const program = await buatProgram();
    const milik = await buatDampingan(program);
    const lihat = (siapa: Akun) => bacaPeserta(hak(siapa, 'peserta:baca'), milik.id);
    expect(await lihat(pendamping)).not.toBeNull();
    expect(await lihat(pendampingLain)).toBeNull();
    const daftar = await daftarPeserta(
      hak(pendampingLain, 'peserta:baca'),
      saringanPesertaSchema.parse({}),
    );
    expect(daftar.baris.map(({ id }) => id)).not.toContain(milik.id);
    expect(alasan(await kunjungi(pendampingLain, milik.id))).toBe('TIDAK_DITEMUKAN');
    const kunciKirim = randomUUID();
    const dua = await Promise.all([
      kunjungi(pendamping, milik.id, kunciKirim),
      kunjungi(pendamping, milik.id, kunciKirim),
    ]);
    expect(dua.map(alasan)).toEqual(['ok', 'ok']);
    expect(await kunjunganPeserta(hak(pendamping, 'peserta:baca'), milik.id)).toHaveLength(1);
    expect(await jumlahAudit(milik.id, 'peserta.catat-kunjungan')).toBe(1);
    // Another visit on a page that a browser brought back is not lost behind the used key.
    const lusa = tambahHari(hariIni(), 2);
    expect(alasan(await kunjungi(pendamping, milik.id, kunciKirim, lusa))).toBe('ok');
    expect(await kunjunganPeserta(hak(pendamping, 'peserta:baca'), milik.id)).toHaveLength(2);
    // Two give it to somebody else at once.
    const { versi } = await keadaan(milik.id);
    const ketiga = await buatPelaku('PENDAMPING');
    const ganti = await Promise.all([
      atur(milik.id, pendampingLain, versi),
      atur(milik.id, ketiga, versi),
    ]);
    expect(ganti.map(alasan).sort()).toEqual(['SUDAH_BERUBAH', 'ok']);
    expect(await lihat(pendamping)).toBeNull();
    expect(alasan(await kunjungi(pendamping, milik.id))).toBe('TIDAK_DITEMUKAN');
    expect(await jumlahAudit(milik.id, 'peserta.ganti-pendamping')).toBe(1);
  });

  test('kunjungan tidak bertanggal sebelum pendampingannya', async () => {
    const { id } = await buatDampingan(await buatProgram());
    const kemarin = tambahHari(hariIni(), -1);
    expect(alasan(await kunjungi(pendamping, id, randomUUID(), kemarin))).toBe('BELUM_DIDAMPINGI');
    await db().peserta.update({
      where: { id },
      data: { dilatihPada: new Date(Date.now() - 86_400_000) },
    });
    pasti(await kunjungi(pendamping, id, randomUUID(), kemarin));
  });

  test('pendamping dikabari bila dampingannya beralih, dihentikan, atau mengundurkan diri', async () => {
    const siapa = await buatPelaku('PENDAMPING');
    const program = await buatProgram();
    const nomor = async (id: string) =>
      (await db().peserta.findUniqueOrThrow({ where: { id } })).nomor;
    const [beralih, dihentikan, mundur] = [
      await buatDampingan(program, siapa),
      await buatDampingan(program, siapa),
      await buatDampingan(program, siapa),
    ];
    pasti(await atur(beralih.id, pendampingLain));
    pasti(await akhiri(dihentikan.id, 'hentikan', 'Tidak dapat dihubungi.'));
    const { versi } = await keadaan(mundur.id);
    pasti(
      await jalankan((tx) =>
        undurkanDiri(tx, hak(mundur.akun, 'peserta:mundur'), {
          id: mundur.id,
          versi,
          alasan: 'Pindah kota.',
          yakin: true,
        }),
      ),
    );
    const kabar = await judulKabar(siapa.penggunaId);
    expect(kabar).toContain(`Dampingan ${await nomor(beralih.id)} beralih`);
    expect(kabar).toContain(`Pendampingan ${await nomor(dihentikan.id)} berakhir`);
    expect(kabar).toContain(`Pendampingan ${await nomor(mundur.id)} berakhir`);
  });

  test('membuka identitas dampingannya dengan alasan yang dicatat, tidak orang lain', async () => {
    const program = await buatProgram();
    const milik = await buatDampingan(program);
    const buka = (siapa: Akun) =>
      jalankan((tx) =>
        bukaIdentitas(tx, hak(siapa, 'identitas:buka'), {
          pelakuUsahaId: milik.pelakuUsahaId,
          alasan: 'Menghubungi untuk kunjungan pertama.',
          kembali: undefined,
        }),
      );
    expect(alasan(await buka(pendampingLain))).toBe('TIDAK_DITEMUKAN');
    pasti(await buka(pendamping));
    expect(await jumlahAudit(milik.pelakuUsahaId, 'identitas.buka')).toBe(1);
  });

  test('tugas: dampingan yang belum dikunjungi bulan ini', async () => {
    const siapa = await buatPelaku('PENDAMPING');
    const milik = await buatDampingan(await buatProgram(), siapa);
    const lain = await buatDampingan(await buatProgram(), siapa);
    /** What the task counts, and whom the list it leads to shows, also to one who may read all. */
    const tugas = async (oleh: Akun = siapa) => {
      const satu = (await tugasProgram(oleh)).find(({ label }) => label.includes('dikunjungi'));
      const isi = Object.fromEntries(new URL(satu?.href ?? '', 'http://uji').searchParams);
      const { baris } = await daftarPeserta(
        hak(oleh, 'peserta:baca'),
        saringanPesertaSchema.parse(isi),
      );
      expect(satu?.jumlah).toBe(baris.length);
      return baris.map(({ id }) => id).sort();
    };
    expect(await tugas()).toEqual([milik.id, lain.id].sort());
    pasti(await kunjungi(siapa, milik.id));
    expect(await tugas()).toEqual([lain.id]);
    const rangkap: Akun = { ...siapa, peran: [...siapa.peran, ...petugas.peran] };
    expect(await tugas(rangkap)).toEqual([lain.id]);
    pasti(await kunjungi(siapa, lain.id));
    expect(await tugas()).toEqual([]);
    // Still mentored, though nothing waits; somebody else's are not counted.
    expect(await jumlahDampingan(hak(siapa, 'kunjungan:catat'))).toBe(2);
    const tanpa = await buatPelaku('PENDAMPING');
    expect(await jumlahDampingan(hak(tanpa, 'kunjungan:catat'))).toBe(0);
  });
});

test('tugas dinas: dampingan yang pendampingnya tidak bertugas lagi, sampai ada gantinya', async () => {
  const [dicabut, dinonaktifkan] = [await buatPelaku('PENDAMPING'), await buatPelaku('PENDAMPING')];
  const program = await buatProgram();
  const [satu, dua] = [
    await buatDampingan(program, dicabut),
    await buatDampingan(program, dinonaktifkan),
  ];
  const jumlah = async () =>
    (await tugasProgram(petugas)).find(({ label }) => label === 'Dampingan tanpa pendamping')
      ?.jumlah ?? 0;
  const awal = await jumlah();
  await db().peranPengguna.updateMany({
    where: { penggunaId: dicabut.penggunaId },
    data: { dicabutPada: new Date() },
  });
  await db().pengguna.update({
    where: { id: dinonaktifkan.penggunaId },
    data: { dinonaktifkanPada: new Date() },
  });
  expect(await jumlah()).toBe(awal + 2);
  for (const { id } of [satu, dua]) pasti(await atur(id, pendamping));
  expect(await jumlah()).toBe(awal);
});

const TANPA_AKUN: [string, (pelakuUsahaId: string) => Promise<unknown>][] = [
  ['tanpa akun', (id) => db().pelakuUsaha.update({ where: { id }, data: { penggunaId: null } })],
  [
    'yang akunnya dinonaktifkan',
    (id) =>
      db().pengguna.updateMany({
        where: { pelakuUsaha: { id } },
        data: { dinonaktifkanPada: new Date() },
      }),
  ],
];

test.each(TANPA_AKUN)(
  'peserta %s: petugas kelurahannya diminta menyampaikan',
  async (_apa, lepas) => {
    const program = await buatProgram();
    const peserta = await buatTerpilih(program, petugas);
    const lurah = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
    await lepas(peserta.pelakuUsahaId);
    expect(await bacaPeserta(hak(petugas, 'peserta:baca'), peserta.id)).toMatchObject({
      punyaAkun: false,
    });
    const { nomor } = await db().peserta.findUniqueOrThrow({ where: { id: peserta.id } });
    const { id: sesiId } = pasti(await tambah(program, { tanggal: tambahHari(hariIni(), 3) }));
    const sesi = await bacaSesi(hak(petugas, 'pelatihan:kelola'), sesiId);
    expect(sesi?.undangan).toMatchObject([{ pesertaId: peserta.id, punyaAkun: false }]);
    expect(await judulKabar(lurah.penggunaId)).toContain(
      `Sampaikan kepada ${nomor}: Undangan pelatihan: Menghitung harga`,
    );
    const { versi } = await keadaan(peserta.id);
    pasti(
      await jalankan((tx) =>
        akhiriPeserta(tx, hak(petugas, 'peserta:bina'), {
          id: peserta.id,
          versi,
          keputusan: 'hentikan',
          alasan: 'Pindah kota.',
        }),
      ),
    );
    expect(await judulKabar(lurah.penggunaId)).toContain(
      `Sampaikan kepada ${nomor}: Keikutsertaan ${nomor} dihentikan`,
    );
  },
);

test('peserta tanpa akun di dua kelurahan: tiap petugas dibawa ke peserta kelurahannya', async () => {
  const program = await buatProgram();
  const orang: string[] = [];
  const lurah: Akun[] = [];
  for (const kelurahanKode of [KELURAHAN_UJI, KELURAHAN_LAIN]) {
    const satu = await buatTerpilih(program, petugas, { alamat: { kelurahanKode } });
    await db().pelakuUsaha.update({
      where: { id: satu.pelakuUsahaId },
      data: { penggunaId: null },
    });
    orang.push(satu.id);
    lurah.push(await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode }));
  }
  pasti(await tambah(program, { tanggal: tambahHari(hariIni(), 3) }));
  for (const [ke, { penggunaId }] of lurah.entries()) {
    const kabar = await db().pemberitahuan.findMany({
      where: { penggunaId, judul: { startsWith: 'Sampaikan kepada' } },
      select: { tautan: true },
    });
    expect(kabar).toEqual([{ tautan: `/portal/peserta/${orang[ke]}` }]);
  }
});

describe('akhir', () => {
  test('selesai hanya setelah kunjungannya cukup; sesudah itu tidak ada kunjungan lagi', async () => {
    const program = await buatProgram({ kunjunganMin: 2 });
    const { id } = await buatDampingan(program);
    pasti(await kunjungi(pendamping, id));
    expect(await akhiri(id, 'selesaikan')).toMatchObject({
      alasan: 'KUNJUNGAN_KURANG',
      galat: { keputusan: ['Baru 1 kunjungan; paling sedikit 2.'] },
    });
    pasti(await kunjungi(pendamping, id));
    pasti(await akhiri(id, 'selesaikan'));
    expect((await keadaan(id)).status).toBe('SELESAI');
    expect(await jumlahAudit(id, 'peserta.selesaikan')).toBe(1);
    // Where they stand at the end is measured with it.
    expect(await db().ukuranPeserta.count({ where: { pesertaId: id, tahap: 'BERKALA' } })).toBe(1);
    expect(await jumlahAudit(id, 'peserta.ukur-hasil')).toBe(1);
    expect(alasan(await kunjungi(pendamping, id))).toBe('TIDAK_DIDAMPINGI');
    expect(alasan(await akhiri(id, 'hentikan', 'Salah.'))).toBe('SUDAH_DIPROSES');
  });

  test('yang selesai tampak bagi pendampingnya sampai akhir tahun berikutnya', async () => {
    const { id } = await buatDampingan(await buatProgram({ kunjunganMin: 1 }));
    pasti(await kunjungi(pendamping, id));
    pasti(await akhiri(id, 'selesaikan'));
    const tampak = async (sejak: string) => {
      await db().peserta.update({ where: { id }, data: { statusSejak: awalHariJakarta(sejak) } });
      const satu = await bacaPeserta(hak(pendamping, 'peserta:baca'), id);
      const { baris } = await daftarPeserta(
        hak(pendamping, 'peserta:baca'),
        saringanPesertaSchema.parse({ status: 'SELESAI' }),
      );
      return [satu !== null, baris.some((ini) => ini.id === id)];
    };
    const tahun = tahunIni();
    expect(await tampak(`${tahun}-01-01`)).toEqual([true, true]);
    expect(await tampak(`${tahun - 1}-01-01`)).toEqual([true, true]);
    expect(await tampak(`${tahun - 2}-12-31`)).toEqual([false, false]);
    expect(await bacaPeserta(hak(petugas, 'peserta:baca'), id)).not.toBeNull();
  });

  test('yang sudah diukur hari ini tetap dapat diselesaikan, tanpa ukuran kedua', async () => {
    const { id } = await buatDampingan(await buatProgram());
    pasti(await kunjungi(pendamping, id));
    pasti(await jalankan((tx) => ukurPeserta(tx, hak(petugas, 'hasil:ukur'), { pesertaId: id })));
    pasti(await akhiri(id, 'selesaikan'));
    expect(await db().ukuranPeserta.count({ where: { pesertaId: id, tahap: 'BERKALA' } })).toBe(1);
    const henti = await buatDampingan(await buatProgram());
    pasti(await akhiri(henti.id, 'hentikan', 'Tidak dapat dihubungi.'));
    expect(await db().ukuranPeserta.count({ where: { pesertaId: henti.id } })).toBe(1);
  });

  test('formulir yang sama dua kali tetap satu, juga bila di antaranya orang lain mengukur', async () => {
    const { id } = await buatDampingan(await buatProgram());
    pasti(await kunjungi(pendamping, id));
    const { versi } = await keadaan(id);
    const selesaikan = () =>
      jalankan((tx) =>
        akhiriPeserta(tx, hak(petugas, 'peserta:bina'), {
          id,
          versi,
          keputusan: 'selesaikan',
          alasan: null,
        }),
      );
    pasti(await selesaikan());
    await seolahPada(new Date(Date.now() + 86_400_000), async () =>
      pasti(
        await jalankan((tx) => ukurPeserta(tx, hak(pendamping, 'hasil:ukur'), { pesertaId: id })),
      ),
    );
    expect(alasan(await selesaikan())).toBe('ok');
    expect(await jumlahAudit(id, 'peserta.selesaikan')).toBe(1);
  });

  test('dihentikan dengan alasan, juga di tengah pelatihan', async () => {
    const { id, akun } = await buatTerlatih(await buatProgram());
    pasti(await akhiri(id, 'hentikan', 'Tiga kali tidak datang.'));
    expect(await keadaan(id)).toMatchObject({
      status: 'BERHENTI',
      alasanKeputusan: 'Tiga kali tidak datang.',
    });
    expect(await jumlahAudit(id, 'peserta.hentikan')).toBe(1);
    const kabar = await db().pemberitahuan.findMany({
      where: { penggunaId: akun.penggunaId },
      select: { isi: true },
    });
    expect(kabar.some(({ isi }) => isi.includes('Tiga kali tidak datang.'))).toBe(true);
  });

  test('basis data menolak pendampingan tanpa pendamping', async () => {
    const { id } = await buatTerlatih(await buatProgram());
    await expect(
      db().peserta.update({ where: { id }, data: { status: 'PENDAMPINGAN' } }),
    ).rejects.toThrow();
  });
});

describe('klinik bisnis', () => {
  const tambahKlinikUji = (tanggal = hariIni(), kunciKirim = randomUUID()) =>
    jalankan((tx) =>
      tambahKlinik(tx, hak(petugas, 'klinik:kelola'), {
        kunciKirim,
        kecamatanKode: '32.76.01',
        tanggal,
        tempat: 'Kantor kecamatan',
        topik: 'Perizinan',
      }),
    );
  const konsultasi = async (oleh: Akun, klinikId: string, pesertaId: string) => {
    const { nomor } = await db().peserta.findUniqueOrThrow({
      where: { id: pesertaId },
      select: { nomor: true },
    });
    return jalankan((tx) =>
      catatKonsultasi(tx, hak(oleh, 'klinik:catat'), {
        klinikId,
        nomorPeserta: nomor,
        pertanyaan: 'Bagaimana mengurus NIB?',
        saran: 'Lewat OSS, dibantu di sini.',
      }),
    );
  };

  test('ditambah sekali; konsultasi oleh dinas dan pendampingnya, sekali setiap peserta', async () => {
    const kunci = randomUUID();
    const [satu, dua] = await Promise.all([
      tambahKlinikUji(hariIni(), kunci),
      tambahKlinikUji(hariIni(), kunci),
    ]);
    const { id } = pasti(satu);
    expect(pasti(dua).id).toBe(id);
    expect(await jumlahAudit(id, 'klinik.tambah')).toBe(1);
    const lain = [1, 2].map(() => tambahKlinikUji(tambahHari(hariIni(), 1), kunci));
    const [tiga, empat] = (await Promise.all(lain)).map((hasil) => pasti(hasil).id);
    expect(tiga).not.toBe(id);
    expect(empat).toBe(tiga);
    const milik = await buatDampingan(await buatProgram());
    expect(alasan(await konsultasi(pendampingLain, id, milik.id))).toBe('PESERTA_TIDAK_DITEMUKAN');
    const serentak = await Promise.all([
      konsultasi(pendamping, id, milik.id),
      konsultasi(petugas, id, milik.id),
    ]);
    expect(serentak.map(alasan).sort()).toEqual(['SUDAH_DICATAT', 'ok']);
    expect(await jumlahAudit(milik.id, 'peserta.catat-konsultasi')).toBe(1);
    expect((await bacaKlinik(hak(pendamping, 'klinik:baca'), id))?.konsultasi).toHaveLength(1);
    const asing = await bacaKlinik(hak(pendampingLain, 'klinik:baca'), id);
    expect(asing).toMatchObject({ jumlah: 1, konsultasi: [] });
  });

  test('saran untuk orang tanpa akun: petugas kelurahan membacakannya, bukan "halaman Anda"', async () => {
    const { id } = pasti(await tambahKlinikUji());
    const milik = await buatDampingan(await buatProgram());
    const { pelakuUsahaId, kelurahanKode } = await db().peserta.findUniqueOrThrow({
      where: { id: milik.id },
      select: { pelakuUsahaId: true, kelurahanKode: true },
    });
    const lurah = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode });
    await db().pelakuUsaha.update({ where: { id: pelakuUsahaId }, data: { penggunaId: null } });
    const { tercatat, tanpaAkun } = await konsultasi(petugas, id, milik.id).then((hasil) => ({
      tercatat: hasil.ok,
      tanpaAkun: hasil.ok && hasil.nilai.tanpaAkun,
    }));
    expect({ tercatat, tanpaAkun }).toEqual({ tercatat: true, tanpaAkun: true });
    const [kabar] = await db().pemberitahuan.findMany({
      where: { penggunaId: lurah.penggunaId, tautan: `/portal/peserta/${milik.id}` },
      select: { isi: true },
    });
    expect(kabar?.isi).toContain('Bacakan dari halaman pesertanya');
    expect(kabar?.isi).not.toContain('halaman program Anda');
  });

  test('klinik yang akan datang dan yang dibatalkan dikabarkan kepada peserta kecamatannya', async () => {
    const milik = await buatDampingan(await buatProgram());
    const { id } = pasti(await tambahKlinikUji(tambahHari(hariIni(), 3)));
    pasti(await tambahKlinikUji(tambahHari(hariIni(), -3)));
    const kabar = async () =>
      (await judulKabar(milik.akun.penggunaId)).filter((judul) =>
        judul.startsWith('Klinik bisnis'),
      );
    expect(await kabar()).toEqual(['Klinik bisnis di kecamatan Anda: Perizinan']);
    pasti(
      await jalankan((tx) =>
        batalkanKlinik(tx, hak(petugas, 'klinik:kelola'), { klinikId: id, alasan: 'Ditunda.' }),
      ),
    );
    expect(await kabar()).toContain('Klinik bisnis dibatalkan: Perizinan');
  });

  test('yang akan datang terlihat di kecamatan pesertanya saja, yang terdekat dahulu', async () => {
    const [jauh, dekat, lewat] = [
      pasti(await tambahKlinikUji(tambahHari(hariIni(), 400))).id,
      pasti(await tambahKlinikUji(hariIni())).id,
      pasti(await tambahKlinikUji(tambahHari(hariIni(), -1))).id,
    ];
    const by = hak(petugas, 'peserta:baca');
    const daftar = (await klinikMendatang(by, '32.76.01.1006', 500)).map(({ id }) => id);
    expect(daftar.indexOf(dekat)).toBeGreaterThanOrEqual(0);
    expect(daftar.indexOf(jauh)).toBeGreaterThan(daftar.indexOf(dekat));
    expect(daftar).not.toContain(lewat);
    const lain = (await klinikMendatang(by, '32.76.11.1003', 500)).map(({ id }) => id);
    expect(lain).not.toContain(dekat);
  });

  test('dibatalkan sekali dengan alasan; tidak terlihat lagi oleh peserta dan tidak menerima konsultasi', async () => {
    const { id } = pasti(await tambahKlinikUji());
    const milik = await buatDampingan(await buatProgram());
    const batalkan = (klinikId = id) =>
      jalankan((tx) =>
        batalkanKlinik(tx, hak(petugas, 'klinik:kelola'), {
          klinikId,
          alasan: 'Narasumber berhalangan.',
        }),
      );
    const serentak = await Promise.all([batalkan(), batalkan()]);
    expect(serentak.map(alasan).sort()).toEqual(['SUDAH_DIBATALKAN', 'ok']);
    expect(await jumlahAudit(id, 'klinik.batalkan')).toBe(1);
    expect(await bacaKlinik(hak(petugas, 'klinik:baca'), id)).toMatchObject({
      alasanBatal: 'Narasumber berhalangan.',
    });
    const by = hak(petugas, 'peserta:baca');
    const daftar = (await klinikMendatang(by, '32.76.01.1006', 500)).map((satu) => satu.id);
    expect(daftar).not.toContain(id);
    expect(alasan(await konsultasi(petugas, id, milik.id))).toBe('SUDAH_DIBATALKAN');
    expect(alasan(await batalkan(randomUUID()))).toBe('TIDAK_DITEMUKAN');
  });

  test('yang sudah memberi saran tidak dibatalkan, juga bila keduanya serentak', async () => {
    const { id } = pasti(await tambahKlinikUji());
    const milik = await buatDampingan(await buatProgram());
    const batalkan = () =>
      jalankan((tx) =>
        batalkanKlinik(tx, hak(petugas, 'klinik:kelola'), { klinikId: id, alasan: 'Batal.' }),
      );
    const serentak = await Promise.all([konsultasi(pendamping, id, milik.id), batalkan()]);
    expect([
      ['ok', 'SUDAH_ADA'],
      ['SUDAH_DIBATALKAN', 'ok'],
    ]).toContainEqual(serentak.map(alasan));
    const lain = pasti(await tambahKlinikUji()).id;
    pasti(await konsultasi(pendamping, lain, milik.id));
    const hasil = await jalankan((tx) =>
      batalkanKlinik(tx, hak(petugas, 'klinik:kelola'), { klinikId: lain, alasan: 'Batal.' }),
    );
    expect(alasan(hasil)).toBe('SUDAH_ADA');
    expect(await jumlahAudit(lain, 'klinik.batalkan')).toBe(0);
  });

  test('tidak sebelum harinya, tidak untuk pendaftar yang belum terpilih, tidak pada klinik yang tidak ada', async () => {
    const program = await buatProgram();
    const { id: nanti } = pasti(await tambahKlinikUji(tambahHari(hariIni(), 2)));
    const terpilih = await buatTerpilih(program, petugas);
    expect(alasan(await konsultasi(petugas, nanti, terpilih.id))).toBe('BELUM_BERLANGSUNG');
    const { id } = pasti(await tambahKlinikUji());
    const pendaftar = await buatPendaftar(program);
    expect(alasan(await konsultasi(petugas, id, pendaftar.id))).toBe('PESERTA_TIDAK_DITEMUKAN');
    expect(alasan(await konsultasi(petugas, randomUUID(), terpilih.id))).toBe('TIDAK_DITEMUKAN');
  });
});
