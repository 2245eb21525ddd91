import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { transaksiBerkas } from '@/lib/dokumen/commands';
import { periksaIsi } from '@/lib/dokumen/isi/reads';
import { catatLapangan } from '@/lib/lapangan/commands';
import { tambahFoto } from '@/lib/lapangan/foto/commands';
import { bacaKeadaan, kelurahanTerakhir } from '@/lib/lapangan/kelurahan/reads';
import { bacaPendataan } from '@/lib/lapangan/reads';
import type { CalonSerupa } from '@/lib/lapangan/rules';
import { catatLapanganSchema } from '@/lib/lapangan/schema';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { halamanDanJumlah } from '@/lib/umkm/daftar/jumlah/reads';
import { saringanUsahaSchema } from '@/lib/umkm/daftar/schema';
import { verifikasiUmkm } from '@/lib/umkm/verifikasi/commands';
import {
  buatPelaku,
  buatUsaha,
  hak,
  jumlahAudit,
  KELURAHAN_LAIN,
  KELURAHAN_UJI,
  nikPendudukUji,
} from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

let petugas: Pelaku & { penggunaId: string };
let rekan: Pelaku & { penggunaId: string };
let tetangga: Pelaku & { penggunaId: string };
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  rekan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  tetangga = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN });
});

/** A name that shares next to nothing with another one. */
const namaAcak = () =>
  randomUUID()
    .replaceAll('-', '')
    .replace(/\d/g, (n) => 'ghijklmnop'[+n] ?? '');
let urutan = 0;
const isian = (
  ubah: Record<string, string | undefined> = {},
): Record<string, string | undefined> => {
  urutan += 1;
  return {
    kunciKirim: randomUUID(),
    kelurahanKode: KELURAHAN_UJI,
    nama: namaAcak(),
    telepon: `0813${String(50_000_000 + urutan)}`,
    namaUsaha: namaAcak(),
    kegiatanUtama: 'Menjual nasi uduk',
    jenisUsahaKode: 'kuliner',
    alamat: 'Gang Uji 1',
    rt: '4',
    lintang: '-6,4025',
    bujur: '106.7942',
    akurasiMeter: '15',
    setuju: 'ya',
    ...ubah,
  };
};
const kirim = (oleh: Pelaku, isi: Record<string, string | undefined>) =>
  transaksi((tx) => catatLapangan(tx, hak(oleh, 'lapangan:catat'), catatLapanganSchema.parse(isi)));
async function pasti(oleh: Pelaku, isi: Record<string, string | undefined>) {
  const hasil = await kirim(oleh, isi);
  if (!hasil.ok) throw new Error(hasil.alasan);
  return hasil.nilai;
}
const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'ok' : hasil.alasan);
const calonDari = (hasil: Awaited<ReturnType<typeof kirim>>) =>
  (hasil.ok ? [] : hasil.rincian) as CalonSerupa[];

describe('mencatat di lapangan', () => {
  test('orang tanpa akun dan usaha, persetujuan, jejak, kabar bagi pemeriksa lain', async () => {
    const isi = isian({ nikPenduduk: nikPendudukUji() });
    const { id, nomor, ulangan } = await pasti(petugas, isi);
    expect(ulangan).toBe(false);
    const usaha = await db().usaha.findUniqueOrThrow({
      where: { id },
      include: { pelakuUsaha: true, pendataan: true },
    });
    expect(usaha).toMatchObject({
      nomor,
      nama: isi.namaUsaha,
      status: 'DIAJUKAN',
      sumber: 'PETUGAS',
      dibuatOleh: petugas.penggunaId,
      rt: '004',
      perempuan: true,
    });
    expect(usaha.lintang?.toString()).toBe('-6.4025');
    expect(usaha.pelakuUsaha).toMatchObject({ penggunaId: null, nama: isi.nama, tahunLahir: 1990 });
    expect(usaha.pelakuUsaha.teleponSandi).not.toContain('5000');
    expect(usaha.pendataan).toMatchObject({
      kunciKirim: isi.kunciKirim,
      olehId: petugas.penggunaId,
      akurasiMeter: 15,
      orangSama: false,
      persetujuanVersi: '2026-11',
    });
    expect(await jumlahAudit(id, 'usaha.daftar')).toBe(1);
    expect(await jumlahAudit(id, 'usaha.catat-lapangan')).toBe(1);
    expect(await jumlahAudit(usaha.pelakuUsahaId, 'pelaku_usaha.daftar')).toBe(1);
    const tautan = `/portal/umkm/${id}`;
    const kabar = await db().pemberitahuan.findMany({ where: { tautan } });
    expect(kabar.map((satu) => satu.penggunaId)).toContain(rekan.penggunaId);
    expect(kabar.map((satu) => satu.penggunaId)).not.toContain(petugas.penggunaId);
  });

  test('kunci yang sama, dua kali pada saat yang sama: satu catatan', async () => {
    const isi = isian();
    const [satu, dua] = await Promise.all([pasti(petugas, isi), pasti(petugas, isi)]);
    expect(satu.id).toBe(dua.id);
    expect([satu.ulangan, dua.ulangan].sort()).toEqual([false, true]);
    expect(await db().usaha.count({ where: { kunciKirim: isi.kunciKirim } })).toBe(1);
    expect(await jumlahAudit(satu.id, 'usaha.catat-lapangan')).toBe(1);
    expect(alasan(await kirim(rekan, isi))).toBe('KUNCI_TERPAKAI');
  });

  test('kunci yang sudah dipakai dengan orang lain tidak menghilangkannya; kiriman yang sama tetap satu', async () => {
    const isi = isian({ nikPenduduk: nikPendudukUji() });
    const lain = isian({ kunciKirim: isi.kunciKirim });
    const pertama = await pasti(petugas, isi);
    const kedua = await pasti(petugas, lain);
    expect(kedua).toMatchObject({ ulangan: false, tambahan: false });
    expect(kedua.id).not.toBe(pertama.id);
    expect(kedua.kunciKirim).not.toBe(pertama.kunciKirim);
    // Answers about doubts, and when the phone says it was written, make no other record of it.
    const lagi = { ...lain, konfirmasiPeringatan: 'ya', dicatatPada: '2026-11-20T02:00:00.000Z' };
    expect(await pasti(petugas, lagi)).toEqual({ ...kedua, ulangan: true });
    expect(await pasti(petugas, isi)).toEqual({ ...pertama, ulangan: true });
    // A phone that sends it again never kept the identity number; another number is something else.
    expect(await pasti(petugas, { ...isi, nikPenduduk: undefined })).toMatchObject({
      ulangan: true,
    });
    const nikPenduduk = nikPendudukUji();
    expect(alasan(await kirim(petugas, { ...isi, nikPenduduk }))).toBe('SERUPA');
    // The same owner with something else is asked about, and nothing is dropped.
    expect(alasan(await kirim(petugas, { ...lain, alamat: 'Gang Uji 2' }))).toBe('SERUPA');
    expect(await db().usaha.count({ where: { nama: lain.namaUsaha } })).toBe(1);
  });

  test('dua petugas mencatat orang yang sama pada saat yang sama: yang kedua ditanya', async () => {
    const isi = isian();
    const lain = { ...isi, kunciKirim: randomUUID() };
    const hasil = await Promise.all([kirim(petugas, isi), kirim(rekan, lain)]);
    expect(hasil.map(alasan).sort()).toEqual(['SERUPA', 'ok']);
  });

  test('yang mirip dapat dilihat tanpa menyimpan; yang sudah tersimpan tetap dikenali', async () => {
    const lama = isian();
    const { id } = await pasti(petugas, lama);
    const mirip = isian({ telepon: lama.telepon, hanyaLihat: 'ya' });
    const hasil = await kirim(petugas, mirip);
    expect(alasan(hasil)).toBe('SERUPA');
    expect(calonDari(hasil).map((satu) => satu.sebab)).toEqual([['TELEPON']]);
    const baru = isian({ hanyaLihat: 'ya' });
    expect(alasan(await kirim(petugas, baru))).toBe('HANYA_LIHAT');
    for (const { kunciKirim } of [mirip, baru]) {
      expect(await db().usaha.count({ where: { kunciKirim } })).toBe(0);
    }
    expect(await pasti(petugas, { ...lama, hanyaLihat: 'ya' })).toMatchObject({
      id,
      ulangan: true,
    });
    expect(await pasti(petugas, { ...baru, hanyaLihat: undefined })).toMatchObject({
      ulangan: false,
    });
  });

  test('kelurahan lain, jenis yang tidak dikenal, tanpa persetujuan ditolak', async () => {
    expect(alasan(await kirim(tetangga, isian()))).toBe('DI_LUAR_KELURAHAN');
    const jenis = await kirim(petugas, isian({ jenisUsahaKode: 'bukan-jenis' }));
    expect(jenis).toMatchObject({
      alasan: 'ISIAN_DITOLAK',
      galat: { jenisUsahaKode: [expect.any(String)] },
    });
    expect(catatLapanganSchema.safeParse(isian({ setuju: undefined })).success).toBe(false);
    expect(catatLapanganSchema.safeParse(isian({ bujur: '' })).success).toBe(false);
    expect(catatLapanganSchema.safeParse(isian({ lintang: '6.4' })).success).toBe(false);
    expect(catatLapanganSchema.safeParse({ ...isian(), asing: 'x' }).success).toBe(false);
    for (const peran of ['PETUGAS', 'PEMILIK', 'PENGURUS', 'ADMIN'] as const) {
      expect(wewenang(await buatPelaku(peran), 'lapangan:catat')).toBeNull();
    }
  });
});

test('yang ditulis tanpa jaringan: kapan ditulis menurut ponsel, bila jamnya masuk akal', async () => {
  const waktu = async (dicatatPada: string | undefined) => {
    const { id } = await pasti(petugas, isian({ dicatatPada }));
    const { pendataan } = await db().usaha.findUniqueOrThrow({
      where: { id },
      select: { pendataan: { select: { dicatatPada: true, disetujuiPada: true } } },
    });
    return pendataan;
  };
  const kemarin = new Date(Date.now() - 86_400_000).toISOString();
  const ada = await waktu(kemarin);
  expect(ada?.dicatatPada?.toISOString()).toBe(kemarin);
  expect(ada?.disetujuiPada.getTime()).toBeGreaterThan(Date.parse(kemarin));
  expect((await waktu(undefined))?.dicatatPada).toBeNull();
  // A clock that is ahead, or years behind, tells nothing.
  expect((await waktu(new Date(Date.now() + 3_600_000).toISOString()))?.dicatatPada).toBeNull();
  expect((await waktu('2019-01-01T00:00:00.000Z'))?.dicatatPada).toBeNull();
  expect(catatLapanganSchema.safeParse(isian({ dicatatPada: 'kemarin' })).success).toBe(false);
});

describe('NIK penduduk yang janggal', () => {
  test('ditanyakan, tidak ada yang tersimpan, lalu tersimpan bila diberi tanda', async () => {
    const isi = isian({ nikPenduduk: '1111111111111111', jenisKelamin: 'PEREMPUAN' });
    const tanya = (kode: string) => ({ kode, isian: 'nikPenduduk' });
    expect(await kirim(petugas, isi)).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [
        'NIK_SATU_ANGKA',
        'NIK_LUAR_DEPOK',
        'JENIS_KELAMIN_BERBEDA',
        'UMUR_DI_BAWAH_BATAS',
      ].map(tanya),
    });
    expect(await db().usaha.count({ where: { kunciKirim: isi.kunciKirim } })).toBe(0);
    await pasti(petugas, { ...isi, konfirmasiPeringatan: 'ya' });
  });

  test('tidak ditanyakan bila orangnya sudah tercatat: angkanya tidak dipakai', async () => {
    const lama = isian();
    await pasti(petugas, lama);
    const baru = isian({ telepon: lama.telepon, nikPenduduk: '1111111111111112' });
    const [calon] = calonDari(await kirim(petugas, baru));
    expect(alasan(await kirim(petugas, { ...baru, keputusan: calon?.pelakuUsahaId }))).toBe('ok');
  });
});

describe('titik jauh dari kelurahannya', () => {
  const jauh = { lintang: '-6,21', bujur: '106,61' };

  test('ditanyakan, tidak ada yang tersimpan, lalu tersimpan bila diberi tanda', async () => {
    const isi = isian(jauh);
    const hasil = await kirim(petugas, isi);
    expect(hasil).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'TITIK_JAUH', isian: 'lintang' }],
    });
    expect(await db().usaha.count({ where: { kunciKirim: isi.kunciKirim } })).toBe(0);
    const { id } = await pasti(petugas, { ...isi, konfirmasiPeringatan: 'ya' });
    const usaha = await db().usaha.findUniqueOrThrow({ where: { id } });
    expect([usaha.lintang?.toFixed(6), usaha.bujur?.toFixed(6)]).toEqual([
      '-6.210000',
      '106.610000',
    ]);
  });

  test('jawaban tentang yang mirip tidak hilang', async () => {
    const lama = isian();
    await pasti(petugas, lama);
    const baru = isian({ ...jauh, telepon: lama.telepon });
    const [calon] = calonDari(await kirim(petugas, baru));
    const dijawab = { ...baru, keputusan: calon?.pelakuUsahaId };
    const ditanya = await kirim(petugas, dijawab);
    expect(alasan(ditanya)).toBe('PERLU_KONFIRMASI');
    expect(calonDari(ditanya)).toHaveLength(1);
    expect(alasan(await kirim(petugas, { ...dijawab, konfirmasiPeringatan: 'ya' }))).toBe('ok');
  });

  test('di luar kotak: yang dikatakan benar', () => {
    const galat = catatLapanganSchema.safeParse(isian({ lintang: '-7' })).error?.issues ?? [];
    expect(galat.map((satu) => satu.message)).toEqual([
      'Lintang harus antara -6.6 dan -6.2 (Depok dan sekitarnya), misalnya -6.402500.',
    ]);
  });
});

describe('yang serupa', () => {
  test('telepon sama: ditanya, dibedakan hanya setelah dilihat, tidak ada yang ditimpa', async () => {
    const lama = isian();
    const { id } = await pasti(petugas, lama);
    const baru = isian({ telepon: lama.telepon });
    const hasil = await kirim(rekan, baru);
    expect(alasan(hasil)).toBe('SERUPA');
    const [calon] = calonDari(hasil);
    expect(calon).toMatchObject({ namaPemilik: lama.nama, sebab: ['TELEPON'] });
    expect(calon?.teleponTersamar).not.toContain(lama.telepon?.slice(0, 8));
    expect(alasan(await kirim(rekan, { ...baru, keputusan: 'berbeda' }))).toBe('SERUPA');
    const dilihat = calon?.pelakuUsahaId;
    const beda = await pasti(rekan, { ...baru, keputusan: 'berbeda', dilihat });
    expect(beda.id).not.toBe(id);
    expect(await db().pelakuUsaha.findUniqueOrThrow({ where: { id: dilihat } })).toMatchObject({
      nama: lama.nama,
      versi: 1,
    });
  });

  test('orang yang sama: usaha kedua, orangnya tetap satu dan tidak berubah', async () => {
    const lama = isian({ nikPenduduk: nikPendudukUji() });
    const pertama = await pasti(petugas, lama);
    const baru = isian({ nikPenduduk: lama.nikPenduduk });
    const hasil = await kirim(petugas, baru);
    const [calon] = calonDari(hasil);
    expect(calon?.sebab).toContain('NIK_PENDUDUK');
    const pelakuUsahaId = calon?.pelakuUsahaId ?? '';
    expect(
      alasan(await kirim(petugas, { ...baru, keputusan: 'berbeda', dilihat: pelakuUsahaId })),
    ).toBe('NIK_PENDUDUK_SAMA');
    expect(alasan(await kirim(petugas, { ...baru, keputusan: randomUUID() }))).toBe('SERUPA');
    const kedua = await pasti(petugas, { ...baru, keputusan: pelakuUsahaId });
    const usaha = await db().usaha.findMany({ where: { pelakuUsahaId }, orderBy: { id: 'asc' } });
    expect(usaha.map((satu) => satu.id)).toEqual([pertama.id, kedua.id]);
    expect(usaha[1]).toMatchObject({ namaPemilik: lama.nama });
  });

  test('NIK penduduk orang di kelurahan lain: ditolak tanpa menyebut siapa', async () => {
    const nikPenduduk = nikPendudukUji();
    const pemilik = await buatPelaku('PEMILIK');
    await buatUsaha(pemilik, {
      pemilik: { nikPenduduk },
      alamat: { kelurahanKode: KELURAHAN_LAIN },
      lokasi: { kelurahanKode: KELURAHAN_LAIN },
    });
    const hasil = await kirim(petugas, isian({ nikPenduduk }));
    expect(hasil).toEqual({ ok: false, alasan: 'NIK_PENDUDUK_DI_LUAR' });
  });
});

test('yang mencatat tidak memverifikasi; rekannya boleh', async () => {
  const { id } = await pasti(petugas, isian());
  const putuskan = (oleh: Pelaku) =>
    transaksi((tx) =>
      verifikasiUmkm(tx, hak(oleh, 'umkm:verifikasi'), {
        usahaId: id,
        versi: 1,
        versiOrang: 1,
        nikPendudukDicocokkan: false,
        alasanBelumCocok: 'Pemilik belum punya akun.',
        catatanUmum: undefined,
      }),
    );
  expect(alasan(await putuskan(petugas))).toBe('MILIK_SENDIRI');
  expect(alasan(await putuskan(rekan))).toBe('ok');
});

test('foto: satu setiap kunci walau terkirim bersamaan, hanya oleh pencatatnya, paling banyak enam', async () => {
  const isi = isian();
  const { id } = await pasti(petugas, isi);
  const berkas = async (background: string) => {
    const gambar = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .jpeg()
      .toBuffer();
    const hasil = await periksaIsi({ jenis: 'FOTO_USAHA', namaAsli: 'foto.jpg', isi: gambar });
    if (!hasil.ok) throw new Error(hasil.alasan);
    return hasil.nilai;
  };
  const [coklat, hijau] = [await berkas('#884422'), await berkas('#228844')];
  const foto = (oleh: Pelaku, kunciFoto: string, satu = coklat) =>
    transaksiBerkas((tx) =>
      tambahFoto(tx, hak(oleh, 'lapangan:catat'), satu, {
        kunciKirim: isi.kunciKirim ?? '',
        kunciFoto,
        hal: 'TEMPAT',
      }),
    );
  const kunci = randomUUID();
  const [satu, dua] = await Promise.all([foto(petugas, kunci), foto(petugas, kunci)]);
  expect(satu).toEqual(dua);
  expect(alasan(await foto(rekan, randomUUID()))).toBe('TUJUAN_TIDAK_DITEMUKAN');
  // Another photo on a page that a browser brought back is not lost behind the used key.
  expect(await foto(petugas, kunci, hijau)).not.toEqual(satu);
  for (let ke = 3; ke <= 6; ke += 1) expect(alasan(await foto(petugas, randomUUID()))).toBe('ok');
  expect(alasan(await foto(petugas, randomUUID()))).toBe('FOTO_PENUH');
  expect(await db().dokumen.count({ where: { usahaId: id, jenis: 'FOTO_USAHA' } })).toBe(6);
  const by = hak(petugas, 'lapangan:catat');
  expect((await bacaPendataan(by, id))?.foto).toHaveLength(6);
  expect(await bacaPendataan(hak(rekan, 'lapangan:catat'), id)).toBeNull();
  // A photo that was removed makes room for another one.
  const dihapus = (await bacaPendataan(by, id))?.foto[0]?.dokumenId ?? '';
  await db().dokumen.update({ where: { id: dihapus }, data: { dihapusPada: new Date() } });
  expect(alasan(await foto(petugas, randomUUID()))).toBe('ok');
  expect(alasan(await foto(petugas, randomUUID()))).toBe('FOTO_PENUH');
});

test('keadaan tiap kelurahan dari rekap, target dari aturan', async () => {
  const by = hak(tetangga, 'lapangan:catat');
  const baca = () => bacaKeadaan(by, [KELURAHAN_LAIN, KELURAHAN_UJI]);
  const [sebelum, ujiSebelum] = await baca();
  await pasti(tetangga, isian({ kelurahanKode: KELURAHAN_LAIN }));
  const [sesudah, ujiSesudah] = await baca();
  if (!sebelum || !sesudah) throw new Error('tidak terbaca');
  expect(sesudah).toMatchObject({
    kelurahanKode: KELURAHAN_LAIN,
    dikenal: sebelum.dikenal + 1,
    belum: sebelum.belum + 1,
    tanpa: sebelum.tanpa + 1,
    bulanIni: sebelum.bulanIni + 1,
    target: { jumlah: 20, belumDikonfirmasi: true },
  });
  // Its neighbour is counted apart.
  expect(ujiSesudah).toEqual(ujiSebelum);
  expect(ujiSesudah?.kelurahanKode).toBe(KELURAHAN_UJI);
  expect(ujiSesudah?.bulanIni).toBeGreaterThan(0);
  expect(await bacaKeadaan(by, [KELURAHAN_UJI])).toEqual([ujiSesudah]);
  expect(await bacaKeadaan(by, [])).toEqual([]);
});

test('kelurahan yang terakhir dicatat sendiri, selama masih tempat kerjanya', async () => {
  const baru = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  const by = hak(baru, 'lapangan:catat');
  const semua = [KELURAHAN_UJI, KELURAHAN_LAIN];
  // What a colleague wrote down there is not one's own.
  await pasti(petugas, isian());
  expect(await kelurahanTerakhir(by, semua)).toBeNull();
  await pasti(baru, isian());
  expect(await kelurahanTerakhir(by, semua)).toBe(KELURAHAN_UJI);
  expect(await kelurahanTerakhir(by, [KELURAHAN_LAIN])).toBeNull();
});

test('angka kelurahan sama dengan jumlah di daftar yang dibukanya', async () => {
  const dibuat: string[] = [];
  for (let ke = 0; ke < 3; ke += 1)
    dibuat.push((await pasti(tetangga, isian({ kelurahanKode: KELURAHAN_LAIN }))).id);
  const [diajukan = '', perbaikan = '', mati = ''] = dibuat;
  await db().usaha.update({ where: { id: perbaikan }, data: { status: 'PERLU_PERBAIKAN' } });
  await db().usaha.update({ where: { id: mati }, data: { status: 'TIDAK_AKTIF' } });
  const [keadaan] = await bacaKeadaan(hak(tetangga, 'lapangan:catat'), [KELURAHAN_LAIN]);
  const daftar = async (param: Record<string, string>) => {
    const saringan = saringanUsahaSchema.parse({ ...param, kelurahan: KELURAHAN_LAIN });
    return halamanDanJumlah(hak(tetangga, 'umkm:baca'), saringan, []);
  };
  const belum = await daftar({ status: 'BELUM_DIVERIFIKASI' });
  const dikenal = await daftar({ status: 'MASIH_BERJALAN' });
  const tanpa = await daftar({ status: 'MASIH_BERJALAN', anggota: 'tidak' });
  expect(keadaan).toMatchObject({
    belum: belum.jumlah.jumlah,
    dikenal: dikenal.jumlah.jumlah,
    tanpa: tanpa.jumlah.jumlah,
  });
  const id = belum.halaman.baris.map((satu) => satu.id);
  expect(id).toEqual(expect.arrayContaining([diajukan, perbaikan]));
  for (const { halaman } of [belum, dikenal, tanpa])
    expect(halaman.baris.map((satu) => satu.id)).not.toContain(mati);
});
