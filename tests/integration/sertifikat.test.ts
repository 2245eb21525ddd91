import { createHash, createPublicKey, verify } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { bukaDokumen, hapusDokumen, transaksiBerkas } from '@/lib/dokumen/commands';
import { cabutPenilaian } from '@/lib/penilaian/keputusan/cabut/commands';
import { setujuiPenilaian } from '@/lib/penilaian/keputusan/commands';
import { terbitkanUlang } from '@/lib/penilaian/keputusan/terbit/commands';
import { bacaPenilaian, riwayatPenilaianPublik } from '@/lib/penilaian/reads';
import { type Pelaku, wewenang, wewenangPublik } from '@/lib/platform/auth/wewenang';
import { hariIni, seolahPada, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { tolak } from '@/lib/platform/hasil';
import { cincinTandaTangan } from '@/lib/platform/tanda-tangan';
import { muatanSchema } from '@/lib/sertifikat/schema';
import { periksaUnggahan } from '@/lib/sertifikat/verifikasi/berkas/loaders';
import { verifikasiKode, verifikasiSidik } from '@/lib/sertifikat/verifikasi/reads';
import {
  buatDisetujui,
  buatKoperasi,
  buatPelaku,
  buatTertanggapi,
  hak,
  jejak,
  semuaAspek,
} from '../support/pabrik-penilaian';
import { bacaPdf, bacaQr, gambarPdf } from '../support/pdf';

// Drawing, signing and reading many PDFs takes a while on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

vi.mock('next/headers', () => ({ headers: async () => new Headers() }));

type Orang = Pelaku & { penggunaId: string };
let penilai: Orang;
let kabid: Orang;
const publik = wewenangPublik('uji');

beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
  kabid = await buatPelaku(['KEPALA_BIDANG']);
});

const putuskan = (siapa = kabid) => hak(siapa, 'penilaian:putuskan');
const setujui = (id: string, versi: number, siapa = kabid) =>
  transaksiBerkas((tx) => setujuiPenilaian(tx, putuskan(siapa), { id, versi }));
const cabut = (id: string, versi: number) =>
  transaksi((tx) =>
    cabutPenilaian(tx, putuskan(), { id, versi, alasan: 'Neraca yang dipakai ternyata palsu.' }),
  );
const terbitkan = (id: string, versi: number, alasan: string | null, siapa = kabid) =>
  transaksiBerkas((tx) => terbitkanUlang(tx, putuskan(siapa), { id, versi, alasan }));
const suratDari = (penilaianId: string) =>
  db().sertifikat.findMany({ where: { penilaianId }, orderBy: { id: 'asc' } });

async function bita(dokumenId: string, siapa = kabid): Promise<Buffer> {
  const by = hak(siapa, 'dokumen:baca');
  const hasil = await transaksi((tx) => bukaDokumen(tx, by, dokumenId));
  if (!hasil.ok) throw new Error('Berkas tidak terbuka.');
  return hasil.nilai.isi;
}

/** An approved assessment with its letter and the bytes of it. */
async function buatSurat(isi: Parameters<typeof buatDisetujui>[2] = {}) {
  const koperasiId = await buatKoperasi();
  const penilaian = await buatDisetujui(penilai, koperasiId, isi);
  const [surat] = await suratDari(penilaian.id);
  if (!surat) throw new Error('Tidak ada surat.');
  return { koperasiId, penilaian, surat, pdf: await bita(surat.dokumenId) };
}

async function sebagaiPemilik(...sql: string[]): Promise<void> {
  const klien = new pg.Client({ connectionString: process.env.DATABASE_URL_MIGRASI });
  await klien.connect();
  try {
    for (const satu of sql) await klien.query(satu);
  } finally {
    await klien.end();
  }
}

describe('the letter on approval', () => {
  it('is numbered, signed, stored and can be read by those it is for', async () => {
    const koperasiId = await buatKoperasi({ nama: 'Koperasi Surat Asli' });
    await db().koperasi.update({
      where: { id: koperasiId },
      data: { nomorIndukKoperasi: '3276010123456', nomorBadanHukum: '12/BH/2019' },
    });
    const pengurus = await buatPelaku(['PENGURUS'], { koperasiId });
    const { id, versi } = await buatTertanggapi(penilai, koperasiId, semuaAspek('79.999999'));
    expect(await setujui(id, versi)).toMatchObject({ ok: true });
    const [surat, ...lain] = await suratDari(id);
    expect(lain).toEqual([]);
    expect(surat).toMatchObject({ status: 'BERLAKU', tahunBuku: 2024, koperasiId });
    expect(surat?.nomor).toMatch(
      new RegExp(`^500\\.3\\.10/\\d{4}/SHPK-DKUM/[IVX]+/${hariIni().slice(0, 4)}$`),
    );

    const pdf = await bita(surat?.dokumenId ?? '');
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(surat?.sha256);
    const muatan = muatanSchema.parse(JSON.parse(surat?.muatan ?? ''));
    expect(muatan).toMatchObject({
      kode: surat?.kode,
      nomor: surat?.nomor,
      koperasi: { nama: 'Koperasi Surat Asli', nomorIndukKoperasi: '3276010123456' },
      total: '79.999999',
      predikat: 'CUKUP_SEHAT',
      sha256: surat?.sha256,
    });
    const kunci = cincinTandaTangan().kunciPublik()[0];
    const tandaTangan = Buffer.from(surat?.tandaTangan ?? '', 'base64url');
    expect(
      verify(
        null,
        Buffer.from(surat?.muatan ?? ''),
        createPublicKey(kunci?.pem ?? ''),
        tandaTangan,
      ),
    ).toBe(true);

    const { teks } = await bacaPdf(pdf);
    for (const bagian of ['Koperasi Surat Asli', '12/BH/2019', surat?.nomor ?? '', '79,99']) {
      expect(teks).toContain(bagian);
    }
    expect(await jejak(surat?.id ?? '')).toEqual(['sertifikat.terbitkan']);

    expect((await bita(surat?.dokumenId ?? '', pengurus)).equals(pdf)).toBe(true);
    for (const peran of ['PETUGAS', 'PENILAI', 'INSPEKTORAT'] as const) {
      expect((await bita(surat?.dokumenId ?? '', await buatPelaku([peran]))).equals(pdf)).toBe(
        true,
      );
    }
    const asing = await buatPelaku(['PENGURUS'], { koperasiId: await buatKoperasi() });
    await expect(bita(surat?.dokumenId ?? '', asing)).rejects.toThrow();
    for (const peran of ['PEMILIK', 'DEKRANASDA', 'PETUGAS_KELURAHAN', 'ADMIN'] as const) {
      const lain = await buatPelaku([peran]);
      if (!wewenang(lain, 'dokumen:baca')) continue;
      await expect(bita(surat?.dokumenId ?? '', lain), peran).rejects.toThrow();
    }

    const terbaca = await bacaPenilaian(hak(pengurus, 'penilaian:baca'), id);
    expect(terbaca?.sertifikat).toMatchObject([{ nomor: surat?.nomor, keadaan: 'BERLAKU' }]);
    // The code is for those who hold the letter.
    const umum = await riwayatPenilaianPublik(publik, koperasiId);
    expect(umum).toHaveLength(1);
    expect(JSON.stringify(umum)).not.toContain(surat?.kode);
  });

  it('leads from its QR code to what it says', async () => {
    const { surat, pdf } = await buatSurat();
    const alamat = bacaQr(await gambarPdf(pdf, 2)) ?? '';
    expect(alamat).toBe(`http://localhost:3000/verifikasi/${surat.kode}`);
    const kode = alamat.split('/').at(-1) ?? '';
    expect(await verifikasiKode(publik, kode)).toMatchObject({
      nomor: surat.nomor,
      keadaan: 'BERLAKU',
      tandaTangan: 'COCOK',
      penggantiKode: null,
    });
    expect(await verifikasiKode(publik, '0'.repeat(28))).toBeNull();
  });

  it('gives consecutive numbers to many at once, none to those that come to nothing', async () => {
    const awal = await db().nomorSurat.findFirst({ where: { jenis: 'sertifikat-penilaian' } });
    const siap = await Promise.all(
      Array.from({ length: 6 }, async () => buatTertanggapi(penilai, await buatKoperasi())),
    );
    const gagal = await buatTertanggapi(penilai, await buatKoperasi());
    const lain = await buatPelaku(['KEPALA_BIDANG']);
    const hasil = await Promise.all([
      ...siap.map(({ id, versi }) => setujui(id, versi)),
      // The second of two, a stale version, and a transaction that is refused after the letter was made.
      ...siap.slice(0, 2).map(({ id, versi }) => setujui(id, versi, lain)),
      setujui(gagal.id, gagal.versi - 1),
      transaksiBerkas(async (tx) => {
        const satu = await setujuiPenilaian(tx, putuskan(), gagal);
        return satu.ok ? tolak('BATAL') : satu;
      }),
    ]);
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(6);
    const tahun = Number(hariIni().slice(0, 4));
    const urutan = (
      await db().sertifikat.findMany({ where: { tahun }, orderBy: { urutan: 'asc' } })
    ).map((satu) => satu.urutan);
    expect(urutan).toEqual(urutan.map((_, i) => i + 1));
    expect(urutan.length).toBe((awal?.terakhir ?? 0) + 6);
    expect(await suratDari(gagal.id)).toEqual([]);
    // The number that was given back goes to the next.
    await setujui(gagal.id, gagal.versi);
    expect((await suratDari(gagal.id))[0]?.urutan).toBe(urutan.length + 1);
  });

  it('begins anew with 1 in another year', async () => {
    const lampau = await seolahPada(new Date('2023-05-06T03:00:00Z'), async () =>
      buatDisetujui(penilai, await buatKoperasi(), { tahunBuku: 2022 }),
    );
    expect((await suratDari(lampau.id))[0]).toMatchObject({ tahun: 2023, urutan: 1 });
  });
});

describe('the end of a letter', () => {
  it('superseded: the old code leads to the new one', async () => {
    const { koperasiId, surat } = await buatSurat();
    const baru = await buatDisetujui(penilai, koperasiId, semuaAspek('70'));
    const [suratBaru] = await suratDari(baru.id);
    expect(await verifikasiKode(publik, surat.kode)).toMatchObject({
      keadaan: 'DIGANTIKAN',
      penggantiKode: suratBaru?.kode,
      tandaTangan: 'COCOK',
    });
    expect((await verifikasiKode(publik, surat.kode))?.berakhirPada).toBeInstanceOf(Date);
    expect(await jejak(surat.id)).toEqual(['sertifikat.terbitkan', 'sertifikat.gantikan']);
    expect(await verifikasiKode(publik, suratBaru?.kode ?? '')).toMatchObject({
      keadaan: 'BERLAKU',
    });
  });

  it('revoked with the assessment; letters of other book years stay', async () => {
    const { koperasiId, penilaian, surat } = await buatSurat();
    const lain = await buatDisetujui(penilai, koperasiId, { tahunBuku: 2023 });
    expect(await cabut(penilaian.id, penilaian.versi)).toMatchObject({ ok: true });
    expect(await verifikasiKode(publik, surat.kode)).toMatchObject({ keadaan: 'DICABUT' });
    expect((await suratDari(penilaian.id))[0]).toMatchObject({
      alasanBerakhir: 'Neraca yang dipakai ternyata palsu.',
      berakhirOleh: kabid.penggunaId,
    });
    expect((await suratDari(lain.id))[0]?.status).toBe('BERLAKU');
    expect(JSON.stringify(await verifikasiKode(publik, surat.kode))).not.toContain('palsu');
  });

  it('over after its time', async () => {
    const koperasiId = await buatKoperasi();
    const { id } = await seolahPada(new Date('2024-03-04T03:00:00Z'), () =>
      buatDisetujui(penilai, koperasiId, { tahunBuku: 2023 }),
    );
    const [surat] = await suratDari(id);
    expect(await verifikasiKode(publik, surat?.kode ?? '')).toMatchObject({
      berlakuHingga: '2025-03-04',
      keadaan: 'KEDALUWARSA',
    });
  });

  it('issued again: with a reason, no longer time, the old one superseded', async () => {
    const { penilaian, surat } = await buatSurat();
    const { id, versi } = penilaian;
    const alasan = 'Nama penanda tangan keliru.';
    expect(await terbitkan(id, versi, null)).toMatchObject({ alasan: 'ALASAN_KOSONG' });
    expect(await terbitkan(id, versi - 1, alasan)).toMatchObject({ alasan: 'SUDAH_BERUBAH' });
    expect(await terbitkan(uuidv7(), 1, alasan)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    const dua = await Promise.all([terbitkan(id, versi, alasan), terbitkan(id, versi, alasan)]);
    expect(dua.every((satu) => satu.ok)).toBe(true);
    const semua = await suratDari(id);
    expect(semua.map((satu) => satu.status)).toEqual(['DIGANTIKAN', 'BERLAKU']);
    expect(semua[1]?.berlakuHingga).toEqual(surat.berlakuHingga);
    expect(semua[1]?.nomor).not.toBe(surat.nomor);
    expect(semua[0]?.alasanBerakhir).toBe(alasan);
    expect((await jejak(id)).at(-1)).toBe('penilaian.terbitkan-sertifikat');
    const ajuan = await buatTertanggapi(penilai, await buatKoperasi());
    expect(await terbitkan(ajuan.id, ajuan.versi, alasan)).toMatchObject({
      alasan: 'STATUS_TIDAK_SESUAI',
    });
  });

  it('issued for an assessment that was approved before there were letters', async () => {
    const { penilaian, surat } = await buatSurat();
    await sebagaiPemilik(
      'ALTER TABLE sertifikat DISABLE TRIGGER sertifikat_tetap',
      `DELETE FROM sertifikat WHERE id = '${surat.id}'`,
      'ALTER TABLE sertifikat ENABLE TRIGGER sertifikat_tetap',
    );
    expect(await terbitkan(penilaian.id, penilaian.versi, null)).toMatchObject({ ok: true });
    expect(await suratDari(penilaian.id)).toHaveLength(1);
  });

  it('never by removing or editing it', async () => {
    const { surat } = await buatSurat();
    const unggah = hak(await buatPelaku(['PETUGAS']), 'dokumen:unggah');
    expect(
      await transaksi((tx) => hapusDokumen(tx, unggah, { id: surat.dokumenId })),
    ).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    for (const [isi, galat] of [
      ["nomor = 'lain'", /tidak dapat diubah/],
      ["berlaku_hingga = '2040-01-01'", /tidak dapat diubah/],
      ["muatan = '{}'", /tidak dapat diubah/],
    ] as const) {
      await expect(
        sebagaiPemilik(`UPDATE sertifikat SET ${isi} WHERE id = '${surat.id}'`),
      ).rejects.toThrow(galat);
    }
    await expect(sebagaiPemilik(`DELETE FROM sertifikat WHERE id = '${surat.id}'`)).rejects.toThrow(
      /tidak dapat dihapus/,
    );
  });
});

describe('what is stored is what was signed', () => {
  const ubah = (id: string, isi: string) =>
    sebagaiPemilik(
      'ALTER TABLE sertifikat DISABLE TRIGGER sertifikat_tetap',
      `UPDATE sertifikat SET ${isi} WHERE id = '${id}'`,
      'ALTER TABLE sertifikat ENABLE TRIGGER sertifikat_tetap',
    );

  it.each([
    ['the predikat', `muatan = replace(muatan, '"predikat":"SEHAT"', '"predikat":"CUKUP_SEHAT"')`],
    ['the total', `muatan = replace(muatan, '"total":"8', '"total":"9')`],
    ['the name', `muatan = replace(muatan, 'Koperasi Uji', 'Koperasi Lain')`],
    ['the time it holds', "berlaku_hingga = '2040-01-01'"],
    ['the fingerprint', `sha256 = '${'a'.repeat(64)}'`],
    ['the number', "nomor = 'lain ' || id"],
    ['the signature', "tanda_tangan = 'A' || substr(tanda_tangan, 2)"],
  ])('shows %s changed in the database', async (_, isi) => {
    const { surat } = await buatSurat();
    await ubah(surat.id, isi);
    const hasil = await verifikasiKode(publik, surat.kode);
    // One signature in 64 begins with that letter anyway.
    if (isi.includes('tanda_tangan') && surat.tandaTangan.startsWith('A')) return;
    expect(hasil?.tandaTangan).toBe('TIDAK_COCOK');
  });

  it('shows a signature moved from another letter, and a key that is gone', async () => {
    const satu = await buatSurat();
    const dua = await buatSurat();
    await ubah(
      satu.surat.id,
      `muatan = (SELECT muatan FROM sertifikat WHERE id = '${dua.surat.id}'), tanda_tangan = (SELECT tanda_tangan FROM sertifikat WHERE id = '${dua.surat.id}')`,
    );
    expect((await verifikasiKode(publik, satu.surat.kode))?.tandaTangan).toBe('TIDAK_COCOK');
    await ubah(dua.surat.id, "kunci_id = 's0'");
    expect((await verifikasiKode(publik, dua.surat.kode))?.tandaTangan).toBe('KUNCI_TIDAK_DIKENAL');
  });
});

describe('an uploaded file', () => {
  const ASAL = 'http://localhost:3000';
  async function unggah(
    isi: Uint8Array | null,
    kepala: Record<string, string> = {},
  ): Promise<{ status: number; ke: URLSearchParams }> {
    const data = new FormData();
    if (isi) data.set('berkas', new File([Uint8Array.from(isi)], 'surat.pdf'));
    const badan = new Request(`${ASAL}/api/verifikasi`, { method: 'POST', body: data });
    const bitaBadan = Buffer.from(await badan.arrayBuffer());
    const masuk = new Request(`${ASAL}/api/verifikasi`, {
      method: 'POST',
      body: bitaBadan,
      headers: {
        origin: ASAL,
        host: 'localhost:3000',
        'content-type': badan.headers.get('content-type') ?? '',
        'content-length': String(bitaBadan.length),
        ...kepala,
      },
    });
    const jawaban = await periksaUnggahan(masuk);
    const lokasi = new URL(jawaban.headers.get('location') ?? '/', ASAL);
    return { status: jawaban.status, ke: lokasi.searchParams };
  }

  /** What the page makes of the address that the upload leads to. */
  async function nilai(isi: Uint8Array): Promise<'ASLI' | 'BERUBAH' | 'TIDAK_DIKENAL'> {
    const { status, ke } = await unggah(isi);
    expect(status).toBe(303);
    if (await verifikasiSidik(publik, ke.get('sidik') ?? '')) return 'ASLI';
    const klaim = ke.get('klaim');
    return klaim && (await verifikasiKode(publik, klaim)) ? 'BERUBAH' : 'TIDAK_DIKENAL';
  }

  it('that is the letter is recognised, also when it no longer holds', async () => {
    const { penilaian, surat, pdf } = await buatSurat();
    expect(await nilai(pdf)).toBe('ASLI');
    await cabut(penilaian.id, penilaian.versi);
    expect(await nilai(pdf)).toBe('ASLI');
    const sidik = createHash('sha256').update(pdf).digest('hex');
    expect(await verifikasiSidik(publik, sidik)).toMatchObject({
      kode: surat.kode,
      keadaan: 'DICABUT',
    });
  });

  it('with one byte flipped anywhere is found out', async () => {
    const { pdf } = await buatSurat();
    const langkah = Math.floor(pdf.length / 12);
    for (let letak = 10; letak < pdf.length; letak += langkah) {
      const rusak = Buffer.from(pdf);
      rusak[letak] = (rusak[letak] ?? 0) ^ 1;
      expect(await nilai(rusak), `bita ${letak}`).not.toBe('ASLI');
    }
    // In the middle of a compressed page, where nothing of the code is touched.
    const tengah = Buffer.from(pdf);
    const alir = tengah.indexOf('stream\n') + 40;
    tengah[alir] = (tengah[alir] ?? 0) ^ 1;
    expect(await nilai(tengah)).toBe('BERUBAH');
  });

  it('with another text is found out, and the letter it claims to be is named', async () => {
    const { surat, pdf } = await buatSurat();
    const judul = 'Sertifikat Hasil';
    const letak = pdf.indexOf(judul);
    expect(letak).toBeGreaterThan(0);
    const lain = Buffer.concat([
      pdf.subarray(0, letak),
      Buffer.from('Sertifikat Palsu'),
      pdf.subarray(letak + judul.length),
    ]);
    expect(await nilai(lain)).toBe('BERUBAH');
    expect((await unggah(lain)).ke.get('klaim')).toBe(surat.kode);
    expect(await nilai(Buffer.concat([pdf, Buffer.from('\n')]))).toBe('BERUBAH');
    // Saved anew by an editor: the code lies in a compressed object stream.
    const isi = deflateSync(Buffer.from(`7 0 << /Keywords (${surat.kode}) >>`));
    const disimpan = Buffer.concat([
      Buffer.from(
        '%PDF-1.5\n4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n',
      ),
      isi,
      Buffer.from('\nendstream\nendobj\n%%EOF\n'),
    ]);
    expect(await nilai(disimpan)).toBe('BERUBAH');
  });

  it('that names no letter is unknown; a made-up address proves nothing', async () => {
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
    expect(await nilai(pdf)).toBe('TIDAK_DIKENAL');
    const karangan = Buffer.from(`%PDF-1.4\n(${'7K3M9QXD7K3M9QXD7K3M9QXD7K3M'})\n%%EOF\n`);
    expect(await nilai(karangan)).toBe('TIDAK_DIKENAL');
    expect(await verifikasiSidik(publik, 'f'.repeat(64))).toBeNull();
  });

  it('is refused when it is none, too large, or comes from another site', async () => {
    expect((await unggah(null)).ke.get('galat')).toBe('KOSONG');
    expect((await unggah(Buffer.alloc(0))).ke.get('galat')).toBe('KOSONG');
    expect((await unggah(Buffer.from('bukan pdf'))).ke.get('galat')).toBe('BUKAN_PDF');
    const besar = String(6 * 1024 * 1024);
    expect((await unggah(Buffer.from('x'), { 'content-length': besar })).ke.get('galat')).toBe(
      'TERLALU_BESAR',
    );
    expect((await unggah(Buffer.alloc(5 * 1024 * 1024 + 1))).ke.get('galat')).toBe('TERLALU_BESAR');
    expect((await unggah(Buffer.from('x'), { origin: 'https://jahat.test' })).status).toBe(403);
    expect((await unggah(Buffer.from('x'), { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await unggah(Buffer.from('x'), { 'content-length': 'banyak' })).status).toBe(411);
  });
});

it('a letter of the year before counts from the day of its approval', async () => {
  const kemarin = new Date(Date.now() - 86_400_000);
  const { id, versi } = await seolahPada(kemarin, async () =>
    buatDisetujui(penilai, await buatKoperasi()),
  );
  await terbitkan(id, versi, 'Alamat koperasi keliru ditulis.');
  const [lama, baru] = await suratDari(id);
  expect(baru?.berlakuHingga).toEqual(lama?.berlakuHingga);
  expect(muatanSchema.parse(JSON.parse(baru?.muatan ?? '')).tanggal).toBe(hariIni());
  expect(muatanSchema.parse(JSON.parse(lama?.muatan ?? '')).tanggal).toBe(
    tambahHari(hariIni(), -1),
  );
});
