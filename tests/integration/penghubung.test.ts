import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { simpanDraf } from '@/lib/draf/commands';
import { catatLapangan } from '@/lib/lapangan/commands';
import { catatLapanganSchema } from '@/lib/lapangan/schema';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { seolahPada } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { BATAS, tungguLaju } from '@/lib/platform/laju';
import { daftarkanUmkm } from '@/lib/umkm/commands';
import { bukaOrang, indeksNikPenduduk } from '@/lib/umkm/pelaku/reads';
import { bacaKeadaan, JENIS_DRAF } from '@/lib/umkm/pendaftaran/reads';
import { mintaKode } from '@/lib/umkm/penghubung/commands';
import { bacaPenghubung, indeksKode, kesempatanMenghubungkan } from '@/lib/umkm/penghubung/reads';
import { UMUR_KODE_MENIT } from '@/lib/umkm/penghubung/rules';
import { hubungkanSchema } from '@/lib/umkm/penghubung/schema';
import { hubungkanAkun } from '@/lib/umkm/penghubung/taut/commands';
import { perbaikiUmkm, ubahUmkm } from '@/lib/umkm/perubahan/commands';
import { usahaSaya } from '@/lib/umkm/rincian/reads';
import { kembalikanUmkm } from '@/lib/umkm/verifikasi/commands';
import { ajukan, buatBerkas, buatKoperasiTujuan } from '@/tests/support/pabrik-keanggotaan';
import {
  buatPelaku,
  buatUsaha,
  hak,
  isianUmkm,
  jumlahAudit,
  KELURAHAN_LAIN,
  KELURAHAN_UJI,
  nikPendudukUji,
} from '@/tests/support/pabrik-umkm';
import { rincianUsaha } from '@/tests/support/rincian-usaha';

vi.setConfig({ testTimeout: 60_000 });

type Akun = Pelaku & { penggunaId: string };
let dinas: Akun;
let kelurahan: Akun;
let tetangga: Akun;
beforeAll(async () => {
  dinas = await buatPelaku('PETUGAS');
  kelurahan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  tetangga = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN });
});

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'ok' : hasil.alasan);
const namaAcak = () =>
  randomUUID()
    .replaceAll('-', '')
    .replace(/\d/g, (n) => 'ghijklmnop'[+n] ?? '');

/** A business written down in the street; its owner has no account. */
async function dicatat(isi: { nikPenduduk?: string; jenisKelamin?: string } = {}) {
  const by = hak(kelurahan, 'lapangan:catat');
  const input = catatLapanganSchema.parse({
    kunciKirim: randomUUID(),
    kelurahanKode: KELURAHAN_UJI,
    nama: namaAcak(),
    namaUsaha: namaAcak(),
    kegiatanUtama: 'Menjual nasi uduk',
    jenisUsahaKode: 'kuliner',
    alamat: 'Gang Uji 1',
    setuju: 'ya',
    ...isi,
  });
  const hasil = await transaksi((tx) => catatLapangan(tx, by, input));
  if (!hasil.ok) throw new Error(hasil.alasan);
  const { id } = hasil.nilai;
  const { pelakuUsahaId } = await db().usaha.findUniqueOrThrow({ where: { id } });
  return { id, pelakuUsahaId };
}

const minta = (pemilik: Pelaku) =>
  transaksi((tx) => mintaKode(tx, hak(pemilik, 'umkm:minta-kode')));
async function kodeBaru(pemilik: Pelaku): Promise<string> {
  const hasil = await minta(pemilik);
  if (!hasil.ok) throw new Error(hasil.alasan);
  return hasil.nilai.kode;
}

const kirim = (
  oleh: Pelaku,
  usahaId: string,
  isi: { kode: string; nikPenduduk: string; versi?: string; konfirmasiPeringatan?: string },
) =>
  transaksi((tx) =>
    hubungkanAkun(
      tx,
      hak(oleh, 'umkm:hubungkan'),
      hubungkanSchema.parse({ usahaId, versi: '1-1', dicocokkan: 'ya', ...isi }),
    ),
  );
const orangDari = (id: string) => db().pelakuUsaha.findUniqueOrThrow({ where: { id } });

describe('kode pemilik', () => {
  test('hanya sidiknya yang tersimpan; yang baru menggantikan yang lama; tercatat', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const saat = new Date('2026-11-27T12:15:00.000Z');
    const hasil = await seolahPada(saat, () => minta(pemilik));
    expect(hasil).toMatchObject({
      ok: true,
      nilai: { kode: expect.stringMatching(/^[A-Z2-9]{4} [A-Z2-9]{4}$/), sampai: '19.45 WIB' },
    });
    const { penggunaId } = pemilik;
    const lama = await db().kodePenghubung.findUniqueOrThrow({ where: { penggunaId } });
    expect(lama.berlakuSampai.getTime() - saat.getTime()).toBe(UMUR_KODE_MENIT * 60_000);
    const kode = await kodeBaru(pemilik);
    const baru = await db().kodePenghubung.findUniqueOrThrow({ where: { penggunaId } });
    expect(baru.kodeIndeks).toBe(indeksKode(kode.replace(' ', '')));
    expect(baru.kodeIndeks).not.toBe(lama.kodeIndeks);
    expect(await bacaPenghubung(hak(pemilik, 'umkm:minta-kode'))).toEqual({
      tercatat: false,
      berlakuSampai: baru.berlakuSampai,
    });
    expect(await jumlahAudit(penggunaId, 'pengguna.minta-kode')).toBe(2);
    const jejak = await db().catatanAudit.findMany({ where: { objekId: penggunaId } });
    expect(JSON.stringify(jejak)).not.toContain(kode);
  });

  test('dua permintaan bersamaan: satu kode yang berlaku', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const kode = await Promise.all([kodeBaru(pemilik), kodeBaru(pemilik)]);
    const { kodeIndeks } = await db().kodePenghubung.findUniqueOrThrow({
      where: { penggunaId: pemilik.penggunaId },
    });
    expect(kode.map((satu) => indeksKode(satu.replace(' ', '')))).toContain(kodeIndeks);
  });

  test('yang sudah tercatat tidak perlu kode; petugas dan pengurus tidak dapat membuatnya', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    await buatUsaha(pemilik);
    expect(alasan(await minta(pemilik))).toBe('SUDAH_TERCATAT');
    expect(await db().kodePenghubung.count({ where: { penggunaId: pemilik.penggunaId } })).toBe(0);
    expect(wewenang(dinas, 'umkm:minta-kode')).toBeNull();
    expect(wewenang(await buatPelaku('PENGURUS'), 'umkm:minta-kode')).toBeNull();
    expect(wewenang(pemilik, 'umkm:hubungkan')).toBeNull();
  });

  test('basis data menolak kode yang terbaca dan yang berlaku lama', async () => {
    const { penggunaId } = await buatPelaku('PEMILIK');
    const kini = new Date();
    const tulis = (kodeIndeks: string, menit: number) =>
      db().kodePenghubung.create({
        data: {
          penggunaId,
          kodeIndeks,
          dibuatPada: kini,
          berlakuSampai: new Date(kini.getTime() + menit * 60_000),
        },
      });
    await expect(tulis('ABCD2345', 30)).rejects.toThrow(/kode_penghubung_sidik/);
    await expect(tulis(indeksKode('ABCD2345'), 60 * 48)).rejects.toThrow(/sebentar/);
    await expect(tulis(indeksKode('ABCD2345'), -1)).rejects.toThrow(/sebentar/);
  });
});

describe('menghubungkan', () => {
  test('NIK penduduk yang sama: akun memiliki data, KTP dicocokkan, kode habis, semua tercatat', async () => {
    const nikPenduduk = nikPendudukUji();
    const { id, pelakuUsahaId } = await dicatat({ nikPenduduk });
    const pemilik = await buatPelaku('PEMILIK');
    const ktpId = await buatBerkas({ penggunaId: pemilik.penggunaId, pelakuUsahaId: null });
    const kode = (await kodeBaru(pemilik)).toLowerCase();
    expect(await kesempatanMenghubungkan(hak(kelurahan, 'umkm:hubungkan'), id)).toEqual({
      versi: '1-1',
      boleh: true,
      nikPendudukTercatat: true,
    });
    expect(alasan(await kirim(kelurahan, id, { kode, nikPenduduk }))).toBe('ok');

    const orang = await orangDari(pelakuUsahaId);
    expect(orang).toMatchObject({
      penggunaId: pemilik.penggunaId,
      nikPendudukDiperiksaOleh: kelurahan.penggunaId,
      nikPendudukDiperiksaPada: expect.any(Date),
      nikPendudukIndeks: indeksNikPenduduk(nikPenduduk),
      versi: 2,
    });
    expect(await db().kodePenghubung.count({ where: { penggunaId: pemilik.penggunaId } })).toBe(0);
    expect(await db().dokumen.findUniqueOrThrow({ where: { id: ktpId } })).toMatchObject({
      pelakuUsahaId,
    });
    expect(await jumlahAudit(pelakuUsahaId, 'pelaku_usaha.hubungkan')).toBe(1);
    expect(await jumlahAudit(pemilik.penggunaId, 'pengguna.hubungkan')).toBe(1);
    const jejak = await db().catatanAudit.findMany({
      where: { objekId: { in: [pelakuUsahaId, pemilik.penggunaId] } },
    });
    expect(JSON.stringify(jejak)).not.toContain(nikPenduduk);
    const kabar = await db().pemberitahuan.findMany({ where: { penggunaId: pemilik.penggunaId } });
    expect(kabar).toMatchObject([
      {
        judul: 'Data yang dicatat petugas kini ada di akun Anda',
        tautan: `/portal/usaha-saya/${id}`,
      },
    ]);
    expect((await usahaSaya(hak(pemilik, 'umkm:daftar'))).map((satu) => satu.id)).toEqual([id]);
    expect(await rincianUsaha(hak(pemilik, 'umkm:baca'), id)).toMatchObject({ milikSendiri: true });
    expect((await kesempatanMenghubungkan(hak(dinas, 'umkm:hubungkan'), id))?.boleh).toBe(false);
  });

  test('usaha itu dapat melamar ke koperasi dengan KTP yang sudah diunggah', async () => {
    const nikPenduduk = nikPendudukUji();
    const { id, pelakuUsahaId } = await dicatat({ nikPenduduk });
    const akun = await buatPelaku('PEMILIK');
    const ktpId = await buatBerkas({ penggunaId: akun.penggunaId, pelakuUsahaId: null });
    const kode = await kodeBaru(akun);
    expect(alasan(await kirim(dinas, id, { kode, nikPenduduk }))).toBe('ok');
    const pemohon = { akun, pelakuUsahaId, usahaId: id, ktpId };
    expect(alasan(await ajukan(pemohon, await buatKoperasiTujuan()))).toBe('ok');
  });

  test('NIK penduduk belum tercatat: disimpan tersandi, dengan tanggal lahir dan jenis kelamin', async () => {
    const nikPenduduk = nikPendudukUji();
    const { id, pelakuUsahaId } = await dicatat();
    const kode = await kodeBaru(await buatPelaku('PEMILIK'));
    expect(alasan(await kirim(dinas, id, { kode, nikPenduduk }))).toBe('ok');
    const orang = await orangDari(pelakuUsahaId);
    expect(orang.nikPendudukSandi).not.toContain(nikPenduduk);
    expect(bukaOrang(orang, 'nikPendudukSandi')).toBe(nikPenduduk);
    expect(bukaOrang(orang, 'tanggalLahirSandi')).toBe('1990-05-05');
    expect(orang).toMatchObject({
      nikPendudukIndeks: indeksNikPenduduk(nikPenduduk),
      nikPendudukAkhir: nikPenduduk.slice(-4),
      jenisKelamin: 'PEREMPUAN',
      tahunLahir: 1990,
      nikPendudukDiperiksaOleh: dinas.penggunaId,
    });
    expect(await db().usaha.findUniqueOrThrow({ where: { id } })).toMatchObject({
      perempuan: true,
    });
  });

  test('jenis kelamin yang bertentangan ditanyakan dahulu dan tidak ditimpa', async () => {
    const { id, pelakuUsahaId } = await dicatat({ jenisKelamin: 'LAKI_LAKI' });
    const isi = {
      kode: await kodeBaru(await buatPelaku('PEMILIK')),
      nikPenduduk: nikPendudukUji(),
    };
    expect(await kirim(kelurahan, id, isi)).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'JENIS_KELAMIN_BERBEDA', isian: 'nikPenduduk' }],
    });
    expect((await orangDari(pelakuUsahaId)).penggunaId).toBeNull();
    expect(alasan(await kirim(kelurahan, id, { ...isi, konfirmasiPeringatan: 'ya' }))).toBe('ok');
    expect((await orangDari(pelakuUsahaId)).jenisKelamin).toBe('LAKI_LAKI');
  });

  test('pemilik memperbaiki yang dikembalikan dan mengirimnya lagi', async () => {
    const nikPenduduk = nikPendudukUji();
    const { id } = await dicatat({ nikPenduduk });
    const pemilik = await buatPelaku('PEMILIK');
    const hasil = await kirim(kelurahan, id, { kode: await kodeBaru(pemilik), nikPenduduk });
    expect(alasan(hasil)).toBe('ok');
    const kembali = await transaksi((tx) =>
      kembalikanUmkm(tx, hak(dinas, 'umkm:verifikasi'), {
        usahaId: id,
        versi: 1,
        versiOrang: 2,
        catatanUmum: 'Lengkapi alamat.',
        catatan: { 'lokasi.alamat': 'Nomor rumahnya?' },
      }),
    );
    expect(alasan(kembali)).toBe('ok');
    const ubah = await transaksi((tx) =>
      ubahUmkm(tx, hak(pemilik, 'umkm:ubah'), {
        usahaId: id,
        versi: 2,
        bagian: 'lokasi',
        isi: { alamat: 'Gang Uji 1 nomor 5', kelurahanKode: KELURAHAN_UJI },
        konfirmasiPeringatan: true,
      } as never),
    );
    expect(alasan(ubah)).toBe('ok');
    const lagi = await transaksi((tx) =>
      perbaikiUmkm(tx, hak(pemilik, 'umkm:ubah'), { usahaId: id, versi: 3 } as never),
    );
    expect(alasan(lagi)).toBe('ok');
    expect(await db().usaha.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'DIAJUKAN',
      alamat: 'Gang Uji 1 nomor 5',
    });
  });

  test('isian pendaftaran yang belum dikirim tetap ada; usaha berikutnya memakai orang yang sama', async () => {
    const nikPenduduk = nikPendudukUji();
    const { id, pelakuUsahaId } = await dicatat({ nikPenduduk });
    const pemilik = await buatPelaku('PEMILIK');
    const by = hak(pemilik, 'umkm:daftar');
    const langkah = { alamat: { nilai: { alamat: 'Jalan Rumah 9' }, selesai: false } };
    await transaksi(async (tx) => {
      await simpanDraf(tx, by, { jenis: JENIS_DRAF, isi: { langkah } });
      return { ok: true as const, nilai: null };
    });
    await kirim(kelurahan, id, { kode: await kodeBaru(pemilik), nikPenduduk });
    expect(await bacaKeadaan(by)).toMatchObject({ pelakuUsahaId, draf: { langkah } });
    const { pemilik: _, alamat: __, ...usaha } = isianUmkm();
    const kedua = await transaksi((tx) => daftarkanUmkm(tx, by, usaha));
    expect(alasan(kedua)).toBe('ok');
    expect(await db().usaha.count({ where: { pelakuUsahaId } })).toBe(2);
  });
});

describe('yang ditolak, tanpa mengubah apa pun', () => {
  test('kode tidak dikenal, lewat waktu, digantikan, terpakai, akun nonaktif: satu jawaban', async () => {
    const nikPenduduk = nikPendudukUji();
    const { id, pelakuUsahaId } = await dicatat({ nikPenduduk });
    const coba = (kode: string) => kirim(kelurahan, id, { kode, nikPenduduk });
    expect(alasan(await coba('ZZZZ 9999'))).toBe('KODE_TIDAK_BERLAKU');

    const pemilik = await buatPelaku('PEMILIK');
    const lewat = new Date(Date.now() - UMUR_KODE_MENIT * 60_000 - 1000);
    const kodeLewat = await seolahPada(lewat, () => kodeBaru(pemilik));
    expect(alasan(await coba(kodeLewat))).toBe('KODE_TIDAK_BERLAKU');

    const lama = await kodeBaru(pemilik);
    await kodeBaru(pemilik);
    expect(alasan(await coba(lama))).toBe('KODE_TIDAK_BERLAKU');

    const nonaktif = await buatPelaku('PEMILIK');
    const kodeNonaktif = await kodeBaru(nonaktif);
    await db().pengguna.update({
      where: { id: nonaktif.penggunaId },
      data: { dinonaktifkanPada: new Date() },
    });
    expect(alasan(await coba(kodeNonaktif))).toBe('KODE_TIDAK_BERLAKU');

    const nikPendudukLain = nikPendudukUji();
    const lain = await dicatat({ nikPenduduk: nikPendudukLain });
    const bekas = await buatPelaku('PEMILIK');
    const terpakai = await kodeBaru(bekas);
    const pakai = await kirim(kelurahan, lain.id, { kode: terpakai, nikPenduduk: nikPendudukLain });
    expect(alasan(pakai)).toBe('ok');
    expect(alasan(await coba(terpakai))).toBe('KODE_TIDAK_BERLAKU');

    expect(await orangDari(pelakuUsahaId)).toMatchObject({ penggunaId: null, versi: 1 });
    expect(await jumlahAudit(pelakuUsahaId, 'pelaku_usaha.hubungkan')).toBe(0);
  });

  test('NIK penduduk berbeda, milik orang lain, pasti salah; kode tetap berlaku', async () => {
    const nikPenduduk = nikPendudukUji();
    const dengan = await dicatat({ nikPenduduk });
    const tanpa = await dicatat();
    const kode = await kodeBaru(await buatPelaku('PEMILIK'));
    const beda = await kirim(dinas, dengan.id, { kode, nikPenduduk: nikPendudukUji() });
    expect(alasan(beda)).toBe('NIK_PENDUDUK_BERBEDA');
    expect(alasan(await kirim(dinas, tanpa.id, { kode, nikPenduduk }))).toBe(
      'NIK_PENDUDUK_ORANG_LAIN',
    );
    const isi = { usahaId: tanpa.id, versi: '1-1', dicocokkan: 'ya', kode };
    expect(hubungkanSchema.safeParse({ ...isi, nikPenduduk: '9976016505900001' }).success).toBe(
      false,
    );
    expect(hubungkanSchema.safeParse({ ...isi, nikPenduduk, dicocokkan: undefined }).success).toBe(
      false,
    );
    expect((await orangDari(tanpa.pelakuUsahaId)).nikPendudukIndeks).toBeNull();
    expect(alasan(await kirim(dinas, dengan.id, { kode, nikPenduduk }))).toBe('ok');
  });

  test('akun yang sudah punya data, data yang sudah berakun, kode akun petugas sendiri', async () => {
    const nikPenduduk = nikPendudukUji();
    const { id } = await dicatat({ nikPenduduk });
    const pemilik = await buatPelaku('PEMILIK');
    const kode = await kodeBaru(pemilik);
    await buatUsaha(pemilik);
    expect(alasan(await kirim(dinas, id, { kode, nikPenduduk }))).toBe('AKUN_PUNYA_DATA');

    const ganda = await buatPelaku(['PETUGAS', 'PEMILIK']);
    const sendiri = { kode: await kodeBaru(ganda), nikPenduduk };
    expect(alasan(await kirim(ganda, id, sendiri))).toBe('MILIK_SENDIRI');
    expect(alasan(await kirim(dinas, id, sendiri))).toBe('ok');

    const terlambat = await kodeBaru(await buatPelaku('PEMILIK'));
    expect(alasan(await kirim(kelurahan, id, { kode: terlambat, nikPenduduk }))).toBe(
      'SUDAH_BERAKUN',
    );
    expect(alasan(await kirim(kelurahan, id, { kode: terlambat, nikPenduduk, versi: '1-2' }))).toBe(
      'SUDAH_BERAKUN',
    );
  });

  test('kelurahan lain: seperti tidak ada', async () => {
    const nikPenduduk = nikPendudukUji();
    const { id } = await dicatat({ nikPenduduk });
    const kode = await kodeBaru(await buatPelaku('PEMILIK'));
    expect(alasan(await kirim(tetangga, id, { kode, nikPenduduk }))).toBe('TIDAK_DITEMUKAN');
    expect(alasan(await kirim(tetangga, randomUUID(), { kode, nikPenduduk }))).toBe(
      'TIDAK_DITEMUKAN',
    );
    expect(await kesempatanMenghubungkan(hak(tetangga, 'umkm:hubungkan'), id)).toBeNull();
  });

  test('data pemilik berubah sejak dibuka: kedua keadaan ditunjukkan', async () => {
    const nikPenduduk = nikPendudukUji();
    const { id, pelakuUsahaId } = await dicatat({ nikPenduduk });
    await db().pelakuUsaha.update({ where: { id: pelakuUsahaId }, data: { versi: 2 } });
    const kode = await kodeBaru(await buatPelaku('PEMILIK'));
    expect(await kirim(dinas, id, { kode, nikPenduduk })).toMatchObject({
      alasan: 'SUDAH_BERUBAH',
      bentrok: { jenis: 'keputusan', versi: '1-2' },
    });
    expect(alasan(await kirim(dinas, id, { kode, nikPenduduk, versi: '1-2' }))).toBe('ok');
  });
});

describe('bersamaan', () => {
  test('formulir yang terkirim dua kali menghubungkan satu kali', async () => {
    const nikPenduduk = nikPendudukUji();
    const { id, pelakuUsahaId } = await dicatat({ nikPenduduk });
    const pemilik = await buatPelaku('PEMILIK');
    const isi = { kode: await kodeBaru(pemilik), nikPenduduk };
    const hasil = await Promise.all([kirim(dinas, id, isi), kirim(dinas, id, isi)]);
    expect(hasil.map(alasan)).toEqual(['ok', 'ok']);
    expect(await jumlahAudit(pelakuUsahaId, 'pelaku_usaha.hubungkan')).toBe(1);
    expect(await db().pemberitahuan.count({ where: { penggunaId: pemilik.penggunaId } })).toBe(1);
  });

  test('satu kode untuk dua data, dan dua kode untuk satu data: satu yang jadi', async () => {
    const [nikPendudukSatu, nikPendudukDua] = [nikPendudukUji(), nikPendudukUji()];
    const satu = await dicatat({ nikPenduduk: nikPendudukSatu });
    const dua = await dicatat({ nikPenduduk: nikPendudukDua });
    const kode = await kodeBaru(await buatPelaku('PEMILIK'));
    const hasil = await Promise.all([
      kirim(dinas, satu.id, { kode, nikPenduduk: nikPendudukSatu }),
      kirim(kelurahan, dua.id, { kode, nikPenduduk: nikPendudukDua }),
    ]);
    expect(hasil.map(alasan).sort()).toEqual(['KODE_TIDAK_BERLAKU', 'ok']);

    const nikPenduduk = nikPendudukUji();
    const tiga = await dicatat({ nikPenduduk });
    const [kodeA, kodeB] = [
      await kodeBaru(await buatPelaku('PEMILIK')),
      await kodeBaru(await buatPelaku('PEMILIK')),
    ];
    const rebutan = await Promise.all([
      kirim(dinas, tiga.id, { kode: kodeA, nikPenduduk }),
      kirim(kelurahan, tiga.id, { kode: kodeB, nikPenduduk }),
    ]);
    expect(rebutan.map(alasan).sort()).toEqual(['SUDAH_BERAKUN', 'ok']);
  });

  test('pendaftaran dan penghubungan pada saat yang sama: akun punya satu data pemilik', async () => {
    const nikPenduduk = nikPendudukUji();
    const { id } = await dicatat({ nikPenduduk });
    const pemilik = await buatPelaku('PEMILIK');
    const kode = await kodeBaru(pemilik);
    const [taut] = await Promise.all([
      kirim(dinas, id, { kode, nikPenduduk }),
      transaksi((tx) => daftarkanUmkm(tx, hak(pemilik, 'umkm:daftar'), isianUmkm())),
    ]);
    expect(['ok', 'AKUN_PUNYA_DATA']).toContain(alasan(taut));
    const { penggunaId } = pemilik;
    expect(await db().pelakuUsaha.count({ where: { penggunaId } })).toBe(1);
  });

  test('tebakan petugas dibatasi', async () => {
    const kunci = randomUUID();
    for (let ke = 0; ke < BATAS.hubungkan.points; ke += 1) {
      expect(await tungguLaju('hubungkan', kunci)).toBe(0);
    }
    expect(await tungguLaju('hubungkan', kunci)).toBeGreaterThan(0);
  });
});
