import { describe, expect, test } from 'vitest';
import { simpanDokumen, transaksiBerkas } from '@/lib/dokumen/commands';
import { versiDraf } from '@/lib/draf/versi/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db, kolam } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import type { Bagian } from '@/lib/umkm/bagian/schema';
import { kirimPendaftaran, simpanLangkah } from '@/lib/umkm/pendaftaran/commands';
import { keraguanPengiriman } from '@/lib/umkm/pendaftaran/keraguan/reads';
import { bacaKeadaan } from '@/lib/umkm/pendaftaran/reads';
import { statusLangkah } from '@/lib/umkm/pendaftaran/rules';
import { kirimPendaftaranSchema, simpanLangkahSchema } from '@/lib/umkm/pendaftaran/schema';
import { ubahUmkm } from '@/lib/umkm/perubahan/commands';
import { ubahUmkmSchema } from '@/lib/umkm/perubahan/schema';
import { kembalikanSchema } from '@/lib/umkm/verifikasi/schema';
import {
  buatPelaku,
  buatUsaha,
  hak,
  KELURAHAN_UJI,
  nikPendudukUji,
} from '@/tests/support/pabrik-umkm';

const isian = (nikPenduduk = nikPendudukUji()): Record<string, Record<string, string>> => ({
  pemilik: {
    nama: 'Rina Rekaan',
    nikPenduduk: nikPenduduk.replace(/(\d{4})(?=\d)/g, '$1 '),
    jenisKelamin: 'PEREMPUAN',
    tempatLahir: 'Depok',
    tanggalLahir: '05-05-1990',
  },
  alamat: {
    alamat: 'Jalan Rahasia Rumah 7',
    rt: '4',
    rw: '10',
    kelurahanKode: KELURAHAN_UJI,
    telepon: '0812 3456 7890',
  },
  usaha: {
    nama: 'Dapur Rina',
    kegiatanUtama: 'Membuat kue',
    jenisUsahaKode: 'kuliner',
    statusBadanUsaha: 'PERORANGAN',
    tanggalMulai: '2020-01-31',
  },
  lokasi: { alamat: 'Jalan Margonda 5', kelurahanKode: KELURAHAN_UJI },
  keuangan: { modalUsaha: 'Rp10.000.000', omzetTahunan: '2.000.000.001', tahunData: '2025' },
  perizinan: {},
});

async function langkah(
  pelaku: Pelaku,
  bagian: string,
  isi: Record<string, string>,
  cara = 'lanjut',
) {
  const by = hak(pelaku, 'umkm:daftar');
  const { draf } = await bacaKeadaan(by);
  const versi = versiDraf(by, draf.langkah[bagian as Bagian]?.nilai ?? {});
  const terbaca = simpanLangkahSchema.safeParse({ bagian, versi, cara, ...isi });
  if (!terbaca.success) return { ok: false as const, alasan: 'SKEMA', galat: terbaca.error.issues };
  return transaksi((tx) => simpanLangkah(tx, by, terbaca.data));
}

async function isiSemua(pelaku: Pelaku, semua = isian()) {
  for (const [bagian, isi] of Object.entries(semua)) {
    const hasil = await langkah(pelaku, bagian, isi);
    if (!hasil.ok) throw new Error(`${bagian}: ${JSON.stringify(hasil)}`);
  }
}

const unggahKtp = (pelaku: Pelaku) =>
  transaksiBerkas((tx) =>
    simpanDokumen(tx, hak(pelaku, 'dokumen:unggah'), {
      jenis: 'KTP',
      namaAsli: 'ktp.pdf',
      isi: Buffer.from('%PDF-1.4\ntrailer\n%%EOF'),
    }),
  );

const kirim = async (
  pelaku: Pelaku,
  kunciKirim: string = crypto.randomUUID(),
  konfirmasiPeringatan?: string,
) => {
  const by = hak(pelaku, 'umkm:daftar');
  const benar = versiDraf(by, (await bacaKeadaan(by)).draf);
  return transaksi((tx) =>
    kirimPendaftaran(tx, by, {
      kunciKirim,
      benar,
      setuju: true,
      dihubungi: true,
      direktori: false,
      konfirmasiPeringatan,
    }),
  );
};

describe('langkah', () => {
  test('usaha yang mulai sebelum pemiliknya berumur 10 tahun ditanyakan, juga kali kedua dan saat diubah', async () => {
    const pelaku = await buatPelaku('PEMILIK');
    const semua = isian();
    await langkah(pelaku, 'pemilik', { ...semua.pemilik, konfirmasiPeringatan: 'ya' });
    const muda = { ...semua.usaha, tanggalMulai: '1995-01-31' };
    const ditanya = {
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'MULAI_TERLALU_MUDA', isian: 'tanggalMulai' }],
    };
    expect(await langkah(pelaku, 'usaha', muda)).toMatchObject(ditanya);
    expect(await langkah(pelaku, 'usaha', semua.usaha ?? {})).toMatchObject({ ok: true });

    const tercatat = await buatPelaku('PEMILIK');
    const { id } = await buatUsaha(tercatat);
    expect(await langkah(tercatat, 'usaha', muda)).toMatchObject(ditanya);
    const ubahan = { usahaId: id, bagian: 'usaha', versi: '1', ...muda };
    expect(
      await transaksi((tx) =>
        ubahUmkm(tx, hak(tercatat, 'umkm:ubah'), ubahUmkmSchema.parse(ubahan)),
      ),
    ).toMatchObject(ditanya);
  });

  test('disimpan terenkripsi dan dapat dilanjutkan', async () => {
    const pelaku = await buatPelaku('PEMILIK');
    const semua = isian();
    expect(await langkah(pelaku, 'pemilik', semua.pemilik ?? {})).toMatchObject({
      ok: true,
      nilai: { berikut: 'alamat' },
    });
    expect(
      await langkah(pelaku, 'alamat', { alamat: 'Jalan Rahasia Rumah 7' }, 'nanti'),
    ).toMatchObject({ ok: true, nilai: { berikut: null } });
    const { rows } = await kolam().query('SELECT * FROM draf WHERE pengguna_id = $1', [
      pelaku.penggunaId,
    ]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/3276|Rahasia|Rina/);
    const keadaan = await bacaKeadaan(hak(pelaku, 'umkm:daftar'));
    expect(keadaan.draf.langkah.alamat).toEqual({
      nilai: { alamat: 'Jalan Rahasia Rumah 7' },
      selesai: false,
    });
    const status = statusLangkah(keadaan.draf, false, false).map((satu) => satu.status);
    expect(status.slice(0, 3)).toEqual(['Selesai', 'Sedang diisi', 'Belum diisi']);
    expect(status.at(-1)).toBe('Belum bisa dimulai');
  });

  test.each([
    ['16 angka', '327601450590001', 'nikPenduduk'],
    ['tanggal yang tidak ada', '3276017102900001', 'nikPenduduk'],
    ['nomor urut 0000', '3276014505900000', 'nikPenduduk'],
    ['provinsi 99', '9976014505900001', 'nikPenduduk'],
  ])('NIK penduduk yang pasti salah ditolak: %s', async (_judul, nikPenduduk, medan) => {
    const hasil = await langkah(await buatPelaku('PEMILIK'), 'pemilik', {
      ...isian().pemilik,
      nikPenduduk,
    });
    expect(hasil).toMatchObject({ ok: false, alasan: 'SKEMA' });
    expect('galat' in hasil && (hasil.galat as { path: PropertyKey[] }[])[0]?.path[0]).toBe(medan);
  });

  test('NIK penduduk yang hanya janggal meminta konfirmasi', async () => {
    const pelaku = await buatPelaku('PEMILIK');
    const isi = { ...isian().pemilik, jenisKelamin: 'LAKI_LAKI' };
    expect(await langkah(pelaku, 'pemilik', isi)).toMatchObject({ alasan: 'PERLU_KONFIRMASI' });
    expect(await langkah(pelaku, 'pemilik', { ...isi, konfirmasiPeringatan: 'ya' })).toMatchObject({
      ok: true,
    });
  });

  test('NIK penduduk yang sudah tercatat ditolak tanpa menyebut siapa', async () => {
    const nikPenduduk = nikPendudukUji();
    await buatUsaha(await buatPelaku('PEMILIK'), { pemilik: { nikPenduduk } });
    const pelaku = await buatPelaku('PEMILIK');
    const isi = isian(nikPenduduk).pemilik ?? {};
    const hasil = await langkah(pelaku, 'pemilik', isi);
    expect(hasil).toEqual({ ok: false, alasan: 'NIK_PENDUDUK_TERDAFTAR' });
    // Asking again and again ends: then only the sending of the whole tells.
    for (let ke = 0; ke < 9; ke += 1) await langkah(pelaku, 'pemilik', isi);
    expect(await langkah(pelaku, 'pemilik', isi)).toMatchObject({ ok: true });
  });

  test('isian asing, terlalu panjang, atau rusak ditolak', () => {
    const kepala = { bagian: 'lokasi', versi: 'a'.repeat(40) };
    const awal = { ...kepala, cara: 'lanjut', ...isian().lokasi };
    for (const buruk of [
      { ...awal, pelakuUsahaId: crypto.randomUUID() },
      { ...awal, status: 'TERVERIFIKASI' },
      { ...awal, alamat: 'a\u0000b' },
      { ...awal, alamat: 'x'.repeat(100_000) },
      { ...awal, alamat: ['a', 'b'] },
      { ...awal, bagian: 'rahasia' },
      { ...awal, cara: 'paksa' },
      { ...awal, versi: '1' },
      {},
    ]) {
      expect(simpanLangkahSchema.safeParse(buruk).success).toBe(false);
    }
    expect(simpanLangkahSchema.safeParse(awal).success).toBe(true);
    const nanti = { ...kepala, cara: 'nanti', alamat: 'x' };
    expect(simpanLangkahSchema.safeParse(nanti).success).toBe(true);
    for (const lain of ['lain', 'toString', 'constructor', 'hasOwnProperty']) {
      expect(simpanLangkahSchema.safeParse({ ...nanti, [lain]: 'x' }).success, lain).toBe(false);
    }
  });
});

describe('mengirim', () => {
  test('belum lengkap ditolak, lengkap menjadi usaha dan draf hilang', async () => {
    const pelaku = await buatPelaku('PEMILIK');
    expect(await kirim(pelaku)).toMatchObject({ alasan: 'BELUM_LENGKAP' });
    await isiSemua(pelaku);
    expect(await kirim(pelaku)).toMatchObject({ alasan: 'BELUM_LENGKAP' });
    await unggahKtp(pelaku);
    const hasil = await kirim(pelaku);
    expect(hasil).toMatchObject({ ok: true });
    if (!hasil.ok) return;
    const usaha = await db().usaha.findUniqueOrThrow({
      where: { id: hasil.nilai.id },
      include: { pelakuUsaha: { include: { dokumen: true } } },
    });
    // Begun before the rule: sales decide, and they are just above two billion.
    expect(usaha).toMatchObject({
      dasarSkala: 'OMZET',
      skalaEfektif: 'KECIL',
      skalaModal: 'MIKRO',
    });
    expect(usaha.pelakuUsaha.dokumen.map((satu) => satu.jenis)).toEqual(['KTP']);
    expect(await db().draf.count({ where: { penggunaId: pelaku.penggunaId } })).toBe(0);
    const setuju = await db().persetujuan.findMany({ where: { penggunaId: pelaku.penggunaId } });
    expect(setuju.map((satu) => satu.tujuan).sort()).toEqual(['DIHUBUNGI', 'PENDAFTARAN']);
  });

  test('klik ganda menghasilkan satu usaha', async () => {
    const pelaku = await buatPelaku('PEMILIK');
    await isiSemua(pelaku);
    await unggahKtp(pelaku);
    const kunci = crypto.randomUUID();
    const hasil = await Promise.all([
      kirim(pelaku, kunci),
      kirim(pelaku, kunci),
      kirim(pelaku, kunci),
    ]);
    expect(new Set(hasil.map((satu) => (satu.ok ? satu.nilai.id : satu.alasan))).size).toBe(1);
    expect(await db().usaha.count({ where: { dibuatOleh: pelaku.penggunaId } })).toBe(1);
    // The next business, sent from a page that a browser brought back: not said to be sent while it is not.
    const { pemilik: _pemilik, alamat: _alamat, ...usaha } = isian();
    await isiSemua(pelaku, usaha as ReturnType<typeof isian>);
    const kedua = await kirim(pelaku, kunci);
    expect(kedua).toMatchObject({ ok: true });
    expect(hasil).not.toContainEqual(kedua);
    expect(await kirim(pelaku, kunci)).toMatchObject({ ok: true });
    expect(await db().usaha.count({ where: { dibuatOleh: pelaku.penggunaId } })).toBe(2);
  });

  test('usaha kedua tidak menanyakan orangnya lagi', async () => {
    const pelaku = await buatPelaku('PEMILIK');
    await isiSemua(pelaku);
    await unggahKtp(pelaku);
    await kirim(pelaku);
    const { pemilik, alamat: _, ...usahaSaja } = isian();
    expect(await langkah(pelaku, 'pemilik', pemilik ?? {})).toMatchObject({
      alasan: 'SUDAH_TERCATAT',
    });
    await isiSemua(pelaku, usahaSaja);
    expect(await kirim(pelaku)).toMatchObject({ ok: true });
    expect(await db().pelakuUsaha.count({ where: { penggunaId: pelaku.penggunaId } })).toBe(1);
    expect(await db().usaha.count({ where: { dibuatOleh: pelaku.penggunaId } })).toBe(2);
  });

  test('tanpa tanda setuju tidak dapat dikirim', () => {
    const kunciKirim = crypto.randomUUID();
    const benar = 'a'.repeat(40);
    expect(kirimPendaftaranSchema.safeParse({ kunciKirim, benar }).success).toBe(false);
    const tanpaVersi = { kunciKirim, benar: 'ya', setuju: 'ya' };
    expect(kirimPendaftaranSchema.safeParse(tanpaVersi).success).toBe(false);
    expect(kirimPendaftaranSchema.safeParse({ kunciKirim, setuju: 'ya' }).success).toBe(false);
    expect(kirimPendaftaranSchema.safeParse({ kunciKirim, benar, setuju: 'ya' }).success).toBe(
      true,
    );
  });
});

describe('keraguan saat mengirim', () => {
  /** What the page asks about, each with its step, and the value of its checkbox. */
  async function ditanya(pelaku: Pelaku) {
    const by = hak(pelaku, 'umkm:daftar');
    const { keraguan, sidik } = await keraguanPengiriman(by, await bacaKeadaan(by));
    return { kode: keraguan.map(({ bagian, kode }) => `${bagian}.${kode}`), sidik };
  }
  async function siapDenganNpwp() {
    const pelaku = await buatPelaku('PEMILIK');
    const nikPenduduk = nikPendudukUji();
    const semua = isian(nikPenduduk);
    await isiSemua(pelaku, { ...semua, usaha: { ...semua.usaha, npwp: nikPenduduk } });
    await unggahKtp(pelaku);
    return { pelaku, semua };
  }

  test('yang timbul karena langkah lain diubah ditanyakan sebelum dikirim', async () => {
    const { pelaku, semua } = await siapDenganNpwp();
    expect((await ditanya(pelaku)).kode).toEqual([]);
    await langkah(pelaku, 'pemilik', { ...semua.pemilik, nikPenduduk: nikPendudukUji() });
    const { kode, sidik } = await ditanya(pelaku);
    expect(kode).toEqual(['usaha.NPWP_BUKAN_NIK']);
    for (const tanda of [undefined, 'ya', '', 'a'.repeat(16)]) {
      const hasil = await kirim(pelaku, crypto.randomUUID(), tanda);
      expect(hasil).toMatchObject({ alasan: 'BELUM_DIKONFIRMASI' });
    }
    expect(await db().usaha.count({ where: { dibuatOleh: pelaku.penggunaId } })).toBe(0);
    expect(await kirim(pelaku, crypto.randomUUID(), sidik)).toMatchObject({ ok: true });
  });

  test('yang dikonfirmasi di langkahnya tidak ditanyakan lagi, kecuali isinya berubah', async () => {
    const { pelaku, semua } = await siapDenganNpwp();
    const yakin = { konfirmasiPeringatan: 'ya' };
    const lain = { ...semua.usaha, npwp: nikPendudukUji() };
    expect(await langkah(pelaku, 'usaha', { ...lain, ...yakin })).toMatchObject({ ok: true });
    expect((await ditanya(pelaku)).kode).toEqual([]);
    // Another NIK penduduk beside the same NPWP is another question.
    await langkah(pelaku, 'pemilik', { ...semua.pemilik, nikPenduduk: nikPendudukUji() });
    expect((await ditanya(pelaku)).kode).toEqual(['usaha.NPWP_BUKAN_NIK']);
    expect(await langkah(pelaku, 'usaha', { ...lain, ...yakin })).toMatchObject({ ok: true });
    expect((await ditanya(pelaku)).kode).toEqual([]);
    expect(await kirim(pelaku)).toMatchObject({ ok: true });
  });

  test('tahun lahir dan tahun mulai: ditanyakan satu kali, di langkah mana pun dikonfirmasi', async () => {
    const { pelaku, semua } = await siapDenganNpwp();
    const muda = { ...semua.pemilik, tanggalLahir: '05-05-2015', konfirmasiPeringatan: 'ya' };
    expect(await langkah(pelaku, 'pemilik', muda)).toMatchObject({ ok: true });
    expect((await ditanya(pelaku)).kode).toEqual([]);
    const usaha = { ...semua.usaha, tanggalMulai: '2021-01-31' };
    expect(await langkah(pelaku, 'usaha', usaha)).toMatchObject({ alasan: 'PERLU_KONFIRMASI' });
  });
});

describe('formulir lain', () => {
  test('ubah: isian bagian lain dan kolom asing ditolak', () => {
    const awal = {
      usahaId: crypto.randomUUID(),
      versi: '1',
      bagian: 'lokasi',
      ...isian().lokasi,
    };
    expect(ubahUmkmSchema.safeParse(awal).success).toBe(true);
    for (const buruk of [
      { ...awal, modalUsaha: '1' },
      { ...awal, status: 'TERVERIFIKASI' },
      { ...awal, versi: '-1' },
      { ...awal, usahaId: '1' },
      { ...awal, versi: '9'.repeat(1_000) },
    ]) {
      expect(ubahUmkmSchema.safeParse(buruk).success).toBe(false);
    }
  });

  test('pengembalian: paling sedikit satu catatan, dan nomor panjang tidak ikut tersimpan', () => {
    const awal = { usahaId: crypto.randomUUID(), versi: '1-1' };
    expect(kembalikanSchema.safeParse(awal).success).toBe(false);
    expect(kembalikanSchema.safeParse({ ...awal, 'catatan.tidak.ada': 'x' }).success).toBe(false);
    const hasil = kembalikanSchema.safeParse({
      ...awal,
      'catatan.pemilik.nikPenduduk': 'Seharusnya 3276 0145 0590 0001, periksa lagi.',
    });
    expect(hasil.success && hasil.data.catatan).toEqual({
      'pemilik.nikPenduduk': 'Seharusnya [nomor], periksa lagi.',
    });
  });
});
