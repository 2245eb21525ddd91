import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { jejakDataSendiri } from '@/lib/akun/reads';
import { bukaDokumen, hapusDokumen, simpanDokumen, transaksiBerkas } from '@/lib/dokumen/commands';
import { periksaIsi } from '@/lib/dokumen/isi/reads';
import { mintaKtp } from '@/lib/dokumen/ktp/commands';
import { denganPemakaian } from '@/lib/dokumen/pemakaian/reads';
import { cariDokumen, daftarDokumen } from '@/lib/dokumen/reads';
import { pesanTolakUnggah, rapikanNamaBerkas, UKURAN_MAKS } from '@/lib/dokumen/rules';
import { bacaUnduhan } from '@/lib/dokumen/unduhan/loaders';
import { bacaUnggahan } from '@/lib/dokumen/unggahan/loaders';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { gudangBerkas } from '@/lib/platform/berkas/gudang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { JenisDokumen, Peran } from '@/lib/platform/db/generated/enums';
import { transaksi } from '@/lib/platform/db/transaksi';
import { formatTanggal } from '@/lib/platform/format';
import { tolak } from '@/lib/platform/hasil';
import { perbaikiUmkm } from '@/lib/umkm/perubahan/commands';
import { halamanUsaha } from '@/lib/umkm/rincian/reads';
import {
  buatKoperasiSederhana,
  buatPelaku,
  buatUsaha,
  hak,
  jumlahAudit,
  KELURAHAN_LAIN,
  KELURAHAN_UJI,
} from '@/tests/support/pabrik-umkm';
import { permintaanUnggah } from '@/tests/support/unggahan';

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({
    pelaku: sesi.pelaku ?? {
      penggunaId: null,
      nama: '',
      surel: null,
      peran: [],
      permintaanId: 'x',
    },
    sesiId: null,
    bekasPenggunaId: null,
  }),
}));

/* Files ------------------------------------------------------------------------------------------ */

const foto = (lebar = 40, tinggi = 30) =>
  sharp({ create: { width: lebar, height: tinggi, channels: 3, background: '#0a6' } });
const jpegDenganLokasi = () =>
  foto()
    .withExif({
      IFD0: { Make: 'KameraRahasia' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 24/1 0/1' },
    })
    .jpeg()
    .toBuffer();

const pdf = (isi = '') =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${isi} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`,
    'latin1',
  );

const png = () => foto().png().toBuffer();

/** A PDF whose dangerous dictionary lies in a compressed object stream. */
function pdfTersembunyi(): Buffer {
  const isi = deflateSync(Buffer.from('3 0 << /S /JavaScript /JS (app.alert(1)) >>'));
  return Buffer.concat([
    Buffer.from(
      '%PDF-1.5\n4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n',
    ),
    isi,
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ]);
}

/** A minimal ZIP with stored entries; enough of a workbook to be taken for one. */
function lembar(nama: readonly string[] = []): Buffer {
  const isiTipe = Buffer.from(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  );
  const berkas: [string, Buffer][] = [
    ['[Content_Types].xml', isiTipe],
    ['xl/workbook.xml', Buffer.from('<workbook/>')],
    ...nama.map((satu): [string, Buffer] => [satu, Buffer.from('x')]),
  ];
  const bagian: Buffer[] = [];
  const pusat: Buffer[] = [];
  let letak = 0;
  for (const [judul, isi] of berkas) {
    const crc = crc32(isi);
    const kepala = Buffer.alloc(30);
    kepala.writeUInt32LE(0x04034b50, 0);
    kepala.writeUInt16LE(20, 4);
    kepala.writeUInt32LE(crc, 14);
    kepala.writeUInt32LE(isi.length, 18);
    kepala.writeUInt32LE(isi.length, 22);
    kepala.writeUInt16LE(judul.length, 26);
    bagian.push(kepala, Buffer.from(judul), isi);
    const entri = Buffer.alloc(46);
    entri.writeUInt32LE(0x02014b50, 0);
    entri.writeUInt32LE(crc, 16);
    entri.writeUInt32LE(isi.length, 20);
    entri.writeUInt32LE(isi.length, 24);
    entri.writeUInt16LE(judul.length, 28);
    entri.writeUInt32LE(letak, 42);
    pusat.push(entri, Buffer.from(judul));
    letak += 30 + judul.length + isi.length;
  }
  const direktori = Buffer.concat(pusat);
  const akhir = Buffer.alloc(22);
  akhir.writeUInt32LE(0x06054b50, 0);
  akhir.writeUInt16LE(berkas.length, 8);
  akhir.writeUInt16LE(berkas.length, 10);
  akhir.writeUInt32LE(direktori.length, 12);
  akhir.writeUInt32LE(letak, 16);
  return Buffer.concat([...bagian, direktori, akhir]);
}

function crc32(isi: Buffer): number {
  let nilai = 0xffffffff;
  for (const byte of isi) {
    nilai ^= byte;
    for (let ke = 0; ke < 8; ke += 1) nilai = (nilai >>> 1) ^ (nilai & 1 ? 0xedb88320 : 0);
  }
  return (nilai ^ 0xffffffff) >>> 0;
}

/* Content ----------------------------------------------------------------------------------------- */

const periksa = (
  isi: Buffer,
  namaAsli: string,
  { jenis = 'KTP', tipeTersebut }: { jenis?: JenisDokumen; tipeTersebut?: string } = {},
) => periksaIsi({ jenis, namaAsli, isi, tipeTersebut });

describe('isi berkas', () => {
  test('foto digambar ulang tanpa EXIF dan tempat', async () => {
    const asal = await jpegDenganLokasi();
    expect(asal.includes('KameraRahasia')).toBe(true);
    const hasil = await periksa(asal, 'ktp.jpg', { tipeTersebut: 'image/jpeg' });
    expect(hasil.ok && hasil.nilai.tipe).toBe('image/jpeg');
    if (!hasil.ok) return;
    expect(hasil.nilai.isi.includes('KameraRahasia')).toBe(false);
    expect((await sharp(hasil.nilai.isi).metadata()).exif).toBeUndefined();
    expect(hasil.nilai.sha256).toBe(createHash('sha256').update(hasil.nilai.isi).digest('hex'));
  });

  test('muatan di belakang gambar hilang', async () => {
    const isi = Buffer.concat([
      await foto().png().toBuffer(),
      Buffer.from('<script>alert(1)</script>PK\x03\x04'),
    ]);
    const hasil = await periksa(isi, 'ktp.png');
    expect(hasil.ok && hasil.nilai.isi.includes('<script>')).toBe(false);
  });

  test('PDF biasa dan lembar kerja diterima pada tempatnya', async () => {
    expect(await periksa(pdf(), 'ktp.pdf')).toMatchObject({ ok: true });
    expect(await periksa(lembar(), 'kk.xlsx', { jenis: 'KERTAS_KERJA' })).toMatchObject({
      ok: true,
    });
  });

  test.each<
    [
      string,
      () => Buffer | Promise<Buffer>,
      string,
      string,
      { jenis?: JenisDokumen; tipeTersebut?: string },
    ]
  >([
    ['kosong', () => Buffer.alloc(0), 'a.pdf', 'KOSONG', {}],
    [
      'lebih dari 5 MB',
      () => Buffer.concat([pdf(), Buffer.alloc(UKURAN_MAKS)]),
      'a.pdf',
      'TERLALU_BESAR',
      {},
    ],
    [
      'SVG bernama PNG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'a.png',
      'TIPE_DITOLAK',
      {},
    ],
    [
      'SVG dengan deklarasi XML',
      () => Buffer.from('<?xml version="1.0"?><svg/>'),
      'a.svg',
      'TIPE_DITOLAK',
      {},
    ],
    [
      'HTML bernama JPEG',
      () => Buffer.from('<!doctype html><script>alert(1)</script>'),
      'a.jpg',
      'TIPE_DITOLAK',
      {},
    ],
    ['program', () => Buffer.from('MZ\x90\x00\x03\x00\x00\x00'), 'a.pdf', 'TIPE_DITOLAK', {}],
    ['GIF', () => foto().gif().toBuffer(), 'a.gif', 'TIPE_DITOLAK', {}],
    ['lembar kerja sebagai KTP', () => lembar(), 'a.xlsx', 'TIPE_DITOLAK', {}],
    ['PNG bernama PDF', () => foto().png().toBuffer(), 'a.pdf', 'TIPE_BERBEDA', {}],
    [
      'PNG yang disebut HTML',
      () => foto().png().toBuffer(),
      'a.png',
      'TIPE_BERBEDA',
      { tipeTersebut: 'text/html' },
    ],
    [
      'gambar terpotong',
      async () => (await foto(400, 400).jpeg().toBuffer()).subarray(0, 400),
      'a.jpg',
      'GAMBAR_RUSAK',
      {},
    ],
    ['PDF terpotong', () => pdf().subarray(0, 60), 'a.pdf', 'PDF_RUSAK', {}],
    [
      'PDF dan HTML sekaligus',
      () => Buffer.concat([pdf(), Buffer.from('<html><script>1</script>')]),
      'a.pdf',
      'PDF_RUSAK',
      {},
    ],
    ['PDF dan ZIP sekaligus', () => Buffer.concat([pdf(), lembar()]), 'a.pdf', 'PDF_RUSAK', {}],
    ['PDF bersandi', () => pdf('/Encrypt 9 0 R'), 'a.pdf', 'PDF_BERSANDI', {}],
    [
      'PDF dengan JavaScript',
      () => pdf('/OpenAction << /S /JavaScript /JS (x) >>'),
      'a.pdf',
      'PDF_BERISI_PROGRAM',
      {},
    ],
    [
      'PDF dengan nama tersamar',
      () => pdf('/OpenAction << /S /Java#53cript >>'),
      'a.pdf',
      'PDF_BERISI_PROGRAM',
      {},
    ],
    [
      'PDF yang menjalankan program',
      () => pdf('/OpenAction << /S /Launch >>'),
      'a.pdf',
      'PDF_BERISI_PROGRAM',
      {},
    ],
    [
      'PDF dengan berkas di dalam',
      () => pdf('/Names << /EmbeddedFiles 1 0 R >> /EmbeddedFile'),
      'a.pdf',
      'PDF_BERISI_PROGRAM',
      {},
    ],
    ['PDF dengan program terkompresi', pdfTersembunyi, 'a.pdf', 'PDF_BERISI_PROGRAM', {}],
    [
      'lembar kerja bermakro',
      () => lembar(['xl/vbaProject.bin']),
      'a.xlsx',
      'LEMBAR_BERMAKRO',
      { jenis: 'KERTAS_KERJA' },
    ],
    ['PDF sebagai foto usaha', () => pdf(), 'a.pdf', 'TIPE_DITOLAK', { jenis: 'FOTO_USAHA' }],
  ])('%s ditolak', async (_judul, buat, nama, alasan, lain) => {
    expect(await periksa(await buat(), nama, lain)).toEqual({ ok: false, alasan });
  });

  test('gambar yang terlalu luas ditolak tanpa dibuka', async () => {
    // 12.000 × 12.000 of one colour packs into a few hundred kilobytes.
    const isi = await foto(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer();
    expect(isi.length).toBeLessThan(UKURAN_MAKS);
    expect(await periksa(isi, 'a.png')).toEqual({ ok: false, alasan: 'GAMBAR_TERLALU_LUAS' });
  });

  test.each([
    ['../../etc/passwd', 'image/png', 'passwd.png'],
    ['C:\\Dokumen\\KTP saya.JPG', 'image/jpeg', 'KTP saya.jpg'],
    ['ktp 3276014505900001.pdf', 'application/pdf', 'ktp ***.pdf'],
    ['\u202Egpj.exe', 'image/jpeg', 'gpj.exe.jpg'],
    ['.htaccess', 'image/png', 'htaccess.png'],
    ['a\0b"<>|?.png', 'image/png', 'ab.png'],
    ['', 'application/pdf', 'dokumen.pdf'],
    [`${'x'.repeat(400)}.pdf`, 'application/pdf', `${'x'.repeat(120)}.pdf`],
  ] as const)('nama %j menjadi aman', (nama, tipe, hasil) => {
    const rapi = rapikanNamaBerkas(nama, tipe);
    expect(rapi).toBe(hasil);
    expect(rapi).not.toMatch(/\d{10}/);
  });
});

/* Storing and opening ------------------------------------------------------------------------------ */

async function isiGudang(): Promise<string[]> {
  const hasil: string[] = [];
  for await (const { kunci } of gudangBerkas().daftar()) hasil.push(kunci);
  return hasil;
}

const ALASAN = 'Mencocokkan dengan isian pendaftaran';

const minta = (pelaku: Pelaku, dokumenId: string) =>
  transaksi((tx) =>
    mintaKtp(tx, hak(pelaku, 'dokumen:baca'), { dokumenId, alasan: ALASAN, kembali: undefined }),
  );

async function mintaKarcis(pelaku: Pelaku, dokumenId: string): Promise<string> {
  const hasil = await minta(pelaku, dokumenId);
  if (!hasil.ok) throw new Error(hasil.alasan);
  return hasil.nilai.karcis;
}

const simpan = async (
  pelaku: Pelaku,
  isi: {
    jenis: JenisDokumen;
    usahaId?: string;
    koperasiId?: string;
    berkas?: Buffer;
    namaAsli?: string;
  },
) =>
  transaksiBerkas(async (tx) =>
    simpanDokumen(tx, hak(pelaku, 'dokumen:unggah'), {
      namaAsli: 'berkas.pdf',
      ...isi,
      isi: isi.berkas ?? pdf(),
    }),
  );

async function idTersimpan(...args: Parameters<typeof simpan>): Promise<string> {
  const hasil = await simpan(...args);
  if (!hasil.ok) throw new Error(hasil.alasan);
  return hasil.nilai.id;
}

describe('menyimpan', () => {
  test('byte tersimpan terenkripsi, di luar jangkauan nama, dan terbuka lagi sama', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const id = await idTersimpan(pemilik, { jenis: 'KTP' });
    const { kunciSimpan } = await db().dokumen.findUniqueOrThrow({ where: { id } });
    const letak = join(process.env.FOLDER_BERKAS ?? '', kunciSimpan.slice(0, 2), kunciSimpan);
    const mentah = await readFile(letak);
    expect(mentah.includes('%PDF')).toBe(false);
    const terbuka = await transaksi((tx) => bukaDokumen(tx, hak(pemilik, 'dokumen:baca'), id));
    expect(terbuka.ok && terbuka.nilai.isi.equals(pdf())).toBe(true);
    expect(await jumlahAudit(id, 'dokumen.unggah')).toBe(1);
    expect(await jumlahAudit(id, 'dokumen.buka')).toBe(1);
  });

  test('transaksi yang gagal tidak meninggalkan byte, baris, atau jejak', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const sebelum = await isiGudang();
    const ditolak = await transaksiBerkas(async (tx) => {
      await simpanDokumen(tx, hak(pemilik, 'dokumen:unggah'), {
        jenis: 'KTP',
        namaAsli: 'a.pdf',
        isi: pdf(),
      });
      return tolak('CONTOH');
    });
    expect(ditolak.ok).toBe(false);
    await expect(
      transaksiBerkas(async (tx) => {
        await simpanDokumen(tx, hak(pemilik, 'dokumen:unggah'), {
          jenis: 'KTP',
          namaAsli: 'a.pdf',
          isi: pdf(),
        });
        throw new Error('rusak di tengah jalan');
      }),
    ).rejects.toThrow();
    expect((await isiGudang()).sort()).toEqual(sebelum.sort());
    expect(await db().dokumen.count({ where: { diunggahOleh: pemilik.penggunaId } })).toBe(0);
    expect(await db().catatanAudit.count({ where: { penggunaId: pemilik.penggunaId } })).toBe(0);
  });

  test('berkas sementara tidak tertinggal', async () => {
    const akar = process.env.FOLDER_BERKAS ?? '';
    for (const cabang of await readdir(akar)) {
      for (const nama of await readdir(join(akar, cabang))) expect(nama).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('tujuan: hanya milik sendiri, kertas kerja hanya oleh penilai', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const orangLain = await buatPelaku('PEMILIK');
    const penilai = await buatPelaku('PENILAI');
    const koperasiId = await buatKoperasiSederhana();
    const { id: usahaId } = await buatUsaha(orangLain);
    const alasan = async (...args: Parameters<typeof simpan>) => {
      const hasil = await simpan(...args);
      return hasil.ok ? 'ok' : hasil.alasan;
    };
    expect(await alasan(pemilik, { jenis: 'NIB', usahaId })).toBe('TUJUAN_TIDAK_DITEMUKAN');
    expect(await alasan(orangLain, { jenis: 'NIB', usahaId })).toBe('ok');
    expect(await alasan(pemilik, { jenis: 'KERTAS_KERJA', koperasiId })).toBe('JENIS_TIDAK_BOLEH');
    expect(await alasan(penilai, { jenis: 'KERTAS_KERJA', koperasiId })).toBe('ok');
    expect(await alasan(penilai, { jenis: 'KERTAS_KERJA' })).toBe('TUJUAN_TIDAK_DITEMUKAN');
    expect(await alasan(penilai, { jenis: 'KTP' })).toBe('JENIS_TIDAK_BOLEH');
    expect(await alasan(pemilik, { jenis: 'KTP', koperasiId })).toBe('TUJUAN_TIDAK_DITEMUKAN');
  });

  test('menghapus: hanya milik sendiri, satu kali, lalu tidak terbuka lagi', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const id = await idTersimpan(pemilik, { jenis: 'KTP' });
    const hapus = (pelaku: Pelaku) =>
      transaksi((tx) =>
        hapusDokumen(tx, hak(pelaku, 'dokumen:unggah'), { id, kembali: undefined }),
      );
    expect(await hapus(await buatPelaku('PEMILIK'))).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await hapus(pemilik)).toMatchObject({ ok: true });
    expect(await hapus(pemilik)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await cariDokumen(hak(pemilik, 'dokumen:baca'), id)).toBeNull();
  });

  test.each(['sebelum', 'sesudah'])(
    'KTP yang diunggah %s mendaftar tidak dapat dihapus selama usahanya diperiksa',
    async (kapan) => {
      const pemilik = await buatPelaku('PEMILIK');
      const sebelum = kapan === 'sebelum' ? await idTersimpan(pemilik, { jenis: 'KTP' }) : null;
      const { id: usahaId } = await buatUsaha(pemilik);
      const id = sebelum ?? (await idTersimpan(pemilik, { jenis: 'KTP' }));
      const hapus = () =>
        transaksi((tx) =>
          hapusDokumen(tx, hak(pemilik, 'dokumen:unggah'), { id, kembali: undefined }),
        );
      expect(await hapus()).toMatchObject({ alasan: 'DASAR_VERIFIKASI' });
      expect(await jumlahAudit(id, 'dokumen.hapus')).toBe(0);
      const [ktp] = await daftarDokumen(hak(pemilik, 'dokumen:baca'), { jenis: ['KTP'] });
      expect(ktp).toMatchObject({ id, terpakai: true });
      await db().usaha.update({ where: { id: usahaId }, data: { status: 'PERLU_PERBAIKAN' } });
      expect(await hapus()).toMatchObject({ ok: true });
    },
  );
});

describe('dasar verifikasi', () => {
  const hapus = (pelaku: Pelaku, id: string) =>
    transaksi((tx) => hapusDokumen(tx, hak(pelaku, 'dokumen:unggah'), { id, kembali: undefined }));

  const verifikasi = (usahaId: string) =>
    db().usaha.update({
      where: { id: usahaId },
      data: { status: 'TERVERIFIKASI', diverifikasiPada: new Date() },
    });

  test('yang dilihat petugas tidak dapat dihapus selama verifikasinya berlaku, yang lebih baru dapat', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id: usahaId } = await buatUsaha(pemilik);
    const ktp = await idTersimpan(pemilik, { jenis: 'KTP' });
    const sku = await idTersimpan(pemilik, { jenis: 'SKU', usahaId });
    const foto = await idTersimpan(pemilik, {
      jenis: 'FOTO_USAHA',
      usahaId,
      berkas: await png(),
      namaAsli: 'toko.png',
    });
    await verifikasi(usahaId);
    const baru = await idTersimpan(pemilik, { jenis: 'KTP', berkas: pdf('/Baru true') });
    for (const id of [ktp, sku]) {
      expect(await hapus(pemilik, id)).toMatchObject({ alasan: 'DASAR_VERIFIKASI' });
      expect(await jumlahAudit(id, 'dokumen.hapus')).toBe(0);
    }
    const daftar = await daftarDokumen(hak(pemilik, 'dokumen:baca'), {});
    expect(Object.fromEntries(daftar.map(({ id, terpakai }) => [id, terpakai]))).toEqual({
      [ktp]: true,
      [sku]: true,
      [foto]: false,
      [baru]: false,
    });
    expect(await hapus(pemilik, baru)).toMatchObject({ ok: true });
    expect(await hapus(pemilik, foto)).toMatchObject({ ok: true });
  });

  test('KTP yang dicocokkan tetap ada, juga saat usahanya dikembalikan', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id: usahaId, pelakuUsahaId } = await buatUsaha(pemilik);
    const ktp = await idTersimpan(pemilik, { jenis: 'KTP' });
    await db().pelakuUsaha.update({
      where: { id: pelakuUsahaId },
      data: { nikPendudukDiperiksaPada: new Date() },
    });
    await db().usaha.update({ where: { id: usahaId }, data: { status: 'PERLU_PERBAIKAN' } });
    expect(await hapus(pemilik, ktp)).toMatchObject({ alasan: 'DASAR_VERIFIKASI' });
  });

  test('dihapus dan dikirim lagi pada saat yang sama: hanya salah satu terjadi', async () => {
    for (let ke = 0; ke < 6; ke += 1) {
      const pemilik = await buatPelaku('PEMILIK');
      const { id: usahaId } = await buatUsaha(pemilik);
      const ktp = await idTersimpan(pemilik, { jenis: 'KTP' });
      const { versi } = await db().usaha.update({
        where: { id: usahaId },
        data: { status: 'PERLU_PERBAIKAN' },
      });
      const [terhapus, terkirim] = await Promise.all([
        hapus(pemilik, ktp),
        transaksi((tx) =>
          perbaikiUmkm(tx, hak(pemilik, 'umkm:ubah'), { usahaId, versi, benar: true }),
        ),
      ]);
      expect(terhapus.ok).toBe(!terkirim.ok);
      expect(await jumlahAudit(ktp, 'dokumen.hapus')).toBe(terhapus.ok ? 1 : 0);
    }
  });
});

describe('berkas yang sama', () => {
  test('dikirim lagi, juga dua sekaligus, tetap satu dokumen', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const sekaligus = await Promise.all(
      [1, 2, 3].map(() => idTersimpan(pemilik, { jenis: 'KTP' })),
    );
    expect(new Set(sekaligus).size).toBe(1);
    const [id = ''] = sekaligus;
    const { id: usahaId } = await buatUsaha(pemilik);
    expect(await simpan(pemilik, { jenis: 'KTP', usahaId })).toMatchObject({
      ok: true,
      nilai: { id, sudahAda: true },
    });
    expect(await jumlahAudit(id, 'dokumen.unggah')).toBe(1);
    expect(await db().dokumen.count({ where: { diunggahOleh: pemilik.penggunaId } })).toBe(1);
  });

  test('isi, jenis, orang, atau usaha lain adalah dokumen lain; yang dihapus dapat dikirim lagi', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id: satu } = await buatUsaha(pemilik);
    const { id: dua } = await buatUsaha(pemilik);
    const id = [
      await idTersimpan(pemilik, { jenis: 'KTP' }),
      await idTersimpan(pemilik, { jenis: 'KTP', berkas: pdf('/Lain true') }),
      await idTersimpan(pemilik, { jenis: 'NIB', usahaId: satu }),
      await idTersimpan(pemilik, { jenis: 'NIB', usahaId: dua }),
      await idTersimpan(await buatPelaku('PEMILIK'), { jenis: 'KTP' }),
    ];
    expect(new Set(id).size).toBe(5);
    await db().dokumen.update({ where: { id: id[0] ?? '' }, data: { dihapusPada: new Date() } });
    expect(await idTersimpan(pemilik, { jenis: 'KTP' })).not.toBe(id[0]);
  });

  test('yang terbaru dan yang lama disebut menurut jenis dan usahanya', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id: usahaId } = await buatUsaha(pemilik);
    const lama = await idTersimpan(pemilik, { jenis: 'KTP' });
    const baru = await idTersimpan(pemilik, { jenis: 'KTP', berkas: pdf('/Lain true') });
    const sku = await idTersimpan(pemilik, { jenis: 'SKU', usahaId });
    const kedudukan = (daftar: readonly { id: string; kedudukan: unknown }[]) =>
      Object.fromEntries(daftar.map((satu) => [satu.id, satu.kedudukan]));
    const harap = { [lama]: 'LAMA', [baru]: 'TERBARU', [sku]: null };
    expect(kedudukan(await daftarDokumen(hak(pemilik, 'dokumen:baca'), {}))).toEqual(harap);
    const petugas = await buatPelaku('PETUGAS');
    const halaman = await halamanUsaha(hak(petugas, 'umkm:baca'), usahaId, {
      dokumen: hak(petugas, 'dokumen:baca'),
      meninjau: null,
    });
    expect(kedudukan(halaman?.dokumen ?? [])).toEqual(harap);
  });
});

describe('siapa membuka apa', () => {
  interface Benda {
    ktp: string;
    nib: string;
    kertasKerja: string;
  }
  let benda: Benda;
  let pemilik: Pelaku;
  let koperasiId: string;
  let koperasiLain: string;

  beforeAll(async () => {
    pemilik = await buatPelaku('PEMILIK');
    const ktp = await idTersimpan(pemilik, { jenis: 'KTP' });
    const usaha = await buatUsaha(pemilik);
    const nib = await idTersimpan(pemilik, { jenis: 'NIB', usahaId: usaha.id });
    koperasiId = await buatKoperasiSederhana();
    koperasiLain = await buatKoperasiSederhana();
    const penilai = await buatPelaku('PENILAI');
    const kertasKerja = await idTersimpan(penilai, { jenis: 'KERTAS_KERJA', koperasiId });
    benda = { ktp, nib, kertasKerja };
    const permohonan = await db().permohonan.create({
      data: {
        nomor: 'UJI-1',
        pelakuUsahaId: usaha.pelakuUsahaId,
        koperasiId,
        namaPemohon: 'Uji',
        simpananPokok: 1n,
        simpananWajib: 1n,
        kunciKirim: crypto.randomUUID(),
      },
    });
    // Only the KTP was handed in with the application.
    await db().dokumenPermohonan.create({ data: { permohonanId: permohonan.id, dokumenId: ktp } });
  });

  const terlihat = async (pelaku: Pelaku): Promise<string> => {
    const by = wewenang(pelaku, 'dokumen:baca');
    if (!by) return 'tanpa hak';
    const hasil: string[] = [];
    for (const [nama, id] of Object.entries(benda)) {
      if (await cariDokumen(by, id)) hasil.push(nama);
    }
    return hasil.join(' ');
  };

  test.each<[Peran, { kelurahanKode?: string; koperasiId?: 'sendiri' | 'lain' }, string]>([
    ['PETUGAS', {}, 'ktp nib kertasKerja'],
    ['INSPEKTORAT', {}, 'ktp nib kertasKerja'],
    ['PENILAI', {}, 'kertasKerja'],
    ['KEPALA_BIDANG', {}, 'kertasKerja'],
    ['PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI }, 'ktp nib'],
    ['PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN }, ''],
    ['PENGURUS', { koperasiId: 'sendiri' }, 'ktp'],
    ['PENGURUS', { koperasiId: 'lain' }, ''],
    ['PEMILIK', {}, ''],
    ['DEKRANASDA', {}, 'tanpa hak'],
    ['ADMIN', {}, 'tanpa hak'],
  ])('%s %j: %s', async (peran, lingkup, hasil) => {
    const pelaku = await buatPelaku(peran, {
      ...(lingkup.kelurahanKode ? { kelurahanKode: lingkup.kelurahanKode } : {}),
      ...(lingkup.koperasiId
        ? { koperasiId: lingkup.koperasiId === 'sendiri' ? koperasiId : koperasiLain }
        : {}),
    });
    expect(await terlihat(pelaku)).toBe(hasil);
  });

  test('pemiliknya sendiri', async () => expect(await terlihat(pemilik)).toBe('ktp nib'));

  test('untuk apa disertakan dibaca pemiliknya, bukan petugas atau pengurus', async () => {
    const baca = async (pelaku: Pelaku) => {
      const by = hak(pelaku, 'dokumen:baca');
      const daftar = (await daftarDokumen(by, { diunggahOleh: pemilik.penggunaId ?? '' })).filter(
        ({ id }) => [benda.ktp, benda.nib].includes(id),
      );
      const semua = await denganPemakaian(by, daftar);
      return Object.fromEntries(semua.map(({ jenis, pemakaian }) => [jenis, pemakaian ?? null]));
    };
    const { nama } = await db().koperasi.findUniqueOrThrow({
      where: { id: koperasiId },
      select: { nama: true },
    });
    expect(await baca(pemilik)).toEqual({
      KTP: [`Permohonan menjadi anggota ${nama}, ${formatTanggal(hariIni())}`],
      NIB: [],
    });
    expect(await baca(await buatPelaku('PETUGAS'))).toEqual({ KTP: null, NIB: null });
    expect(await baca(await buatPelaku('PENGURUS', { koperasiId }))).toEqual({ KTP: null });
  });

  test('setelah permohonan ditarik pengurus tidak melihatnya lagi', async () => {
    const pengurus = await buatPelaku('PENGURUS', { koperasiId });
    expect(await terlihat(pengurus)).toBe('ktp');
    await db().permohonan.updateMany({ where: { nomor: 'UJI-1' }, data: { status: 'DITARIK' } });
    expect(await terlihat(pengurus)).toBe('');
  });

  test('unduhan: asing, tidak dikenal, dan tidak berhak dijawab sama; KTP tercatat', async () => {
    const jawab = async (pelaku: Pelaku | null, id: string) => {
      sesi.pelaku = pelaku;
      const hasil = await bacaUnduhan(id);
      return `${hasil.status} ${await hasil.text()}`;
    };
    const orangLain = await buatPelaku('PEMILIK');
    const dekranasda = await buatPelaku('DEKRANASDA');
    const asing = await jawab(orangLain, benda.ktp);
    expect(asing).toMatch(/^404 /);
    expect(await jawab(orangLain, crypto.randomUUID())).toBe(asing);
    expect(await jawab(orangLain, "1' OR '1'='1")).toBe(asing);
    expect(await jawab(dekranasda, benda.ktp)).toBe(asing);
    expect(await jawab(null, benda.ktp)).toMatch(/^303 /);
    expect(await jawab(null, crypto.randomUUID())).toMatch(/^303 /);

    const petugas = await buatPelaku('PETUGAS');
    const sebelum = await jumlahAudit(benda.ktp, 'dokumen.buka');
    sesi.pelaku = petugas;
    const tanpa = await bacaUnduhan(benda.ktp);
    expect(tanpa.status).toBe(303);
    expect(tanpa.headers.get('location')).toBe(`/portal/ktp/${benda.ktp}`);
    expect(await jumlahAudit(benda.ktp, 'dokumen.buka')).toBe(sebelum);
    const karcis = await mintaKarcis(petugas, benda.ktp);
    // A ticket is good for one account and one file only.
    sesi.pelaku = await buatPelaku('PETUGAS');
    expect((await bacaUnduhan(benda.ktp, karcis)).status).toBe(303);
    sesi.pelaku = petugas;
    const boleh = await bacaUnduhan(benda.ktp, karcis);
    expect(boleh.status).toBe(200);
    expect(Buffer.from(await boleh.arrayBuffer()).equals(pdf())).toBe(true);
    expect(boleh.headers.get('content-disposition')).toMatch(/^attachment; filename="berkas\.pdf"/);
    expect(boleh.headers.get('x-content-type-options')).toBe('nosniff');
    expect(boleh.headers.get('content-security-policy')).toContain('sandbox');
    expect(boleh.headers.get('cache-control')).toContain('no-store');
    expect(await jumlahAudit(benda.ktp, 'dokumen.buka')).toBe(sebelum + 1);
    const entri = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: benda.ktp, tindakan: 'dokumen.buka', penggunaId: petugas.penggunaId },
    });
    expect(entri.keterangan).toBe(ALASAN);
    const lagi = await bacaUnduhan(benda.ktp, karcis);
    expect([lagi.status, lagi.headers.get('location')]).toEqual([
      303,
      `/portal/ktp/${benda.ktp}?lewat=1`,
    ]);
    expect(await jumlahAudit(benda.ktp, 'dokumen.buka')).toBe(sebelum + 1);
    await bacaUnduhan(benda.nib);
    expect(await jumlahAudit(benda.nib, 'dokumen.buka')).toBe(0);
  });
});

describe('KTP yang dibuka terlihat di riwayat pemiliknya', () => {
  test('di riwayat data pemilik dan di akunnya, dengan berkas, peran, dan alasan', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id: usahaId } = await buatUsaha(pemilik);
    const id = await idTersimpan(pemilik, { jenis: 'KTP' });
    const petugas = await buatPelaku('PETUGAS');
    const buka = (siapa: Pelaku, alasan: string | null) =>
      transaksi((tx) => bukaDokumen(tx, hak(siapa, 'dokumen:baca'), id, alasan));
    expect(await buka(petugas, null)).toEqual({ ok: false, alasan: 'PERLU_ALASAN' });
    expect(await jejakDataSendiri(hak(pemilik, 'akun:sendiri'))).toEqual([]);
    expect(await buka(petugas, ALASAN)).toMatchObject({ ok: true });
    expect(await buka(pemilik, null)).toMatchObject({ ok: true });

    const by = hak(petugas, 'umkm:baca');
    const isi = await halamanUsaha(by, usahaId, { dokumen: null, meninjau: null });
    expect(isi?.riwayatOrang.slice(0, 2)).toMatchObject([
      { kalimat: 'Membuka foto KTP: berkas.pdf', keterangan: null, perubahan: [] },
      {
        kalimat: 'Membuka foto KTP: berkas.pdf',
        oleh: petugas.nama,
        peran: 'Petugas DKUM',
        keterangan: ALASAN,
      },
    ]);
    expect(await jejakDataSendiri(hak(pemilik, 'akun:sendiri'))).toMatchObject([
      { apa: 'Foto KTP (berkas.pdf)', oleh: 'Anda sendiri', alasan: null },
      { apa: 'Foto KTP (berkas.pdf)', oleh: petugas.nama, alasan: ALASAN },
    ]);
    const lain = await buatPelaku('PEMILIK');
    expect(await jejakDataSendiri(hak(lain, 'akun:sendiri'))).toEqual([]);
  });

  test('berkas yang dihapus pemiliknya disebut di riwayat orang dan usahanya', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const { id: usahaId } = await buatUsaha(pemilik);
    await db().usaha.update({ where: { id: usahaId }, data: { status: 'PERLU_PERBAIKAN' } });
    const ktp = await idTersimpan(pemilik, { jenis: 'KTP' });
    const sku = await idTersimpan(pemilik, { jenis: 'SKU', usahaId });
    await idTersimpan(pemilik, { jenis: 'NIB', usahaId });
    const petugas = await buatPelaku('PETUGAS');
    await transaksi((tx) => bukaDokumen(tx, hak(petugas, 'dokumen:baca'), ktp, ALASAN));
    for (const id of [ktp, sku])
      expect(
        await transaksi((tx) =>
          hapusDokumen(tx, hak(pemilik, 'dokumen:unggah'), { id, kembali: undefined }),
        ),
      ).toMatchObject({ ok: true });

    const by = hak(petugas, 'umkm:baca');
    const isi = await halamanUsaha(by, usahaId, { dokumen: null, meninjau: null });
    expect(isi?.riwayat[0]).toMatchObject({
      kalimat: 'Menghapus berkas: Surat Keterangan Usaha (SKU), berkas.pdf',
      oleh: pemilik.nama,
      perubahan: [],
    });
    expect(isi?.riwayatOrang.slice(0, 2)).toMatchObject([
      { kalimat: 'Menghapus berkas: KTP, berkas.pdf', oleh: pemilik.nama, perubahan: [] },
      { kalimat: 'Membuka foto KTP: berkas.pdf', keterangan: ALASAN },
    ]);
  });

  test('yang bukan KTP atau di luar jangkauan tidak diberi karcis', async () => {
    const pemilik = await buatPelaku('PEMILIK');
    const usaha = await buatUsaha(pemilik);
    const nib = await idTersimpan(pemilik, { jenis: 'NIB', usahaId: usaha.id });
    const ktp = await idTersimpan(pemilik, { jenis: 'KTP' });
    const ditolak = { ok: false, alasan: 'TIDAK_DITEMUKAN' };
    expect(await minta(await buatPelaku('PETUGAS'), nib)).toEqual(ditolak);
    expect(await minta(await buatPelaku('PEMILIK'), ktp)).toEqual(ditolak);
    expect(await minta(await buatPelaku('PENILAI'), ktp)).toEqual(ditolak);
  });
});

/* The route --------------------------------------------------------------------------------------- */

describe('rute unggah', () => {
  const ALAMAT = 'http://localhost:3000/api/berkas?kembali=%2Fportal%2Fusaha-saya&jenis=KTP';
  const kirim = async (
    isian: Record<string, string | File>,
    { asal = 'http://localhost:3000', alamat = ALAMAT, kepala = {} as Record<string, string> } = {},
  ) => {
    const data = new FormData();
    for (const [nama, isi] of Object.entries(isian)) data.append(nama, isi);
    const hasil = await bacaUnggahan(
      await permintaanUnggah(alamat, data, { origin: asal, ...kepala }),
    );
    return { status: hasil.status, ke: hasil.headers.get('location') };
  };
  const berkas = (isi: Buffer = pdf(), nama = 'ktp.pdf', tipe = 'application/pdf') =>
    new File([new Uint8Array(isi)], nama, { type: tipe });
  const ktp = () => ({ jenis: 'KTP', kembali: '/portal/usaha-saya', berkas: berkas() });

  beforeAll(async () => {
    sesi.pelaku = await buatPelaku('PEMILIK');
  });

  test('kembali ke halaman dengan hasilnya', async () => {
    const hasil = await kirim(ktp());
    expect(hasil.status).toBe(303);
    expect(hasil.ke).toMatch(
      /^\/portal\/usaha-saya\?unggah=ok&unggahJenis=KTP&dokumen=[0-9a-f-]{36}$/,
    );
  });

  test('asal asing ditolak, juga tanpa Origin', async () => {
    expect((await kirim(ktp(), { asal: 'https://jahat.test' })).status).toBe(403);
    expect((await kirim(ktp(), { asal: '' })).status).toBe(403);
  });

  test('alamat kembali ke luar portal diabaikan', async () => {
    const alamat = 'http://localhost:3000/api/berkas?kembali=https%3A%2F%2Fjahat.test%2F';
    const hasil = await kirim({ ...ktp(), kembali: '//jahat.test' }, { alamat });
    // The file is the one of the test before.
    expect(hasil.ke).toMatch(/^\/portal\?unggah=sama/);
  });

  test.each([
    ['tanpa berkas', { jenis: 'KTP' }, 'KOSONG'],
    ['isian asing', { ...{ jenis: 'KTP', admin: 'ya' }, berkas: berkas() }, 'ISIAN_SALAH'],
    ['jenis asing', { jenis: 'PASPOR', berkas: berkas() }, 'ISIAN_SALAH'],
    ['pengenal rusak', { jenis: 'NIB', usahaId: '1 OR 1=1', berkas: berkas() }, 'ISIAN_SALAH'],
    [
      'isi lain',
      { jenis: 'KTP', berkas: berkas(Buffer.from('<svg/>'), 'a.svg', 'image/svg+xml') },
      'TIPE_DITOLAK',
    ],
    [
      '5,1 MB',
      { jenis: 'KTP', berkas: berkas(Buffer.alloc(5_100_000 + 250_000)) },
      'TERLALU_BESAR',
    ],
    [
      'satu byte terlalu besar',
      { jenis: 'KTP', berkas: berkas(Buffer.alloc(UKURAN_MAKS + 1)) },
      'TERLALU_BESAR',
    ],
  ] as const)('%s: %s', async (_judul, isian, alasan) => {
    const hasil = await kirim({ ...isian } as Record<string, string | File>);
    expect(hasil.status).toBe(303);
    expect(new URL(hasil.ke ?? '', 'http://x').searchParams.get('unggah')).toBe(alasan);
  });

  test('kepala yang tidak pada tempatnya', async () => {
    expect((await kirim(ktp(), { kepala: { 'content-type': 'application/json' } })).status).toBe(
      415,
    );
    expect((await kirim(ktp(), { kepala: { 'content-length': 'banyak' } })).status).toBe(411);
    const besar = await kirim(ktp(), { kepala: { 'content-length': '99999999' } });
    expect(besar.ke).toContain('unggah=TERLALU_BESAR');
    const rusak = await kirim(ktp(), {
      kepala: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(rusak.ke).toContain('unggah=ISIAN_SALAH');
  });

  test('tanpa sesi ke halaman masuk, tanpa hak 403', async () => {
    const semula = sesi.pelaku;
    sesi.pelaku = null;
    expect((await kirim(ktp())).ke).toMatch(/^\/masuk\?/);
    sesi.pelaku = await buatPelaku('DEKRANASDA');
    expect((await kirim(ktp())).status).toBe(403);
    sesi.pelaku = semula;
  });

  test('terlalu sering', async () => {
    sesi.pelaku = await buatPelaku('PEMILIK');
    let terakhir: string | null = null;
    for (let ke = 0; ke < 41; ke += 1) terakhir = (await kirim({ jenis: 'KTP' })).ke;
    expect(terakhir).toContain('unggah=TERLALU_SERING');
    // As the sign-in does, the message names the time.
    const ke = new URL(terakhir ?? '/', 'http://sinergi.invalid').searchParams;
    expect(pesanTolakUnggah(Object.fromEntries(ke), 'KTP')).toMatch(
      /^Anda mengunggah terlalu sering\. Tunggu \d{1,2} menit, lalu coba lagi\.$/,
    );
  });

  test('yang berhasil tidak mencatat nama berkas', async () => {
    const entri = await db().catatanAudit.findFirstOrThrow({
      where: { tindakan: 'dokumen.unggah' },
    });
    expect(JSON.stringify(entri.sesudah)).not.toContain('berkas.pdf');
  });
});
