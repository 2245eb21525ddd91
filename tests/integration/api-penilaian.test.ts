import { describe, expect, it, vi } from 'vitest';
import { GET as bacaSatu } from '@/app/api/v1/penilaian/aturan/[id]/route';
import { GET as bacaDaftar } from '@/app/api/v1/penilaian/aturan/route';
import { OPTIONS, POST } from '@/app/api/v1/penilaian/simulasi/route';
import { hitungKertasKerja } from '@/lib/penilaian/mesin/rules';
import { db } from '@/lib/platform/db/client';
import { naskahKanonik } from '@/lib/platform/kanonik';
import { sidik } from '@/lib/platform/kunci';
import { BATAS } from '@/lib/platform/laju';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';

const alamat = vi.hoisted(() => ({ ip: '10.0.0.1' }));
vi.mock('next/headers', () => ({ headers: async () => new Headers() }));
vi.mock('@/lib/platform/permintaan', () => ({
  permintaan: async () => ({ id: 'uji', ip: alamat.ip, peramban: 'uji' }),
}));

const KSP = 'kkpkk-2021-ksp-kuk12';
const P06 = 'perdep-06-2016';

async function kirim(
  isi: unknown,
  {
    tipe = 'application/json',
    mentah = false,
    ip = `10.1.${Math.trunc(Math.random() * 250)}.${Math.trunc(Math.random() * 250)}`,
  } = {},
) {
  alamat.ip = ip;
  const jawaban = await POST(
    new Request('http://localhost/api/v1/penilaian/simulasi', {
      method: 'POST',
      headers: tipe ? { 'content-type': tipe } : {},
      body: mentah ? (isi as string) : JSON.stringify(isi),
    }),
  );
  return { status: jawaban.status, kepala: jawaban.headers, isi: await jawaban.json() };
}
const di = (isi: { galat: { di: string }[] }) => isi.galat.map((satu) => satu.di);

describe('POST simulasi', () => {
  it('contoh pada dokumen: bentuk jawaban', async () => {
    const { status, isi, kepala } = await kirim({
      aturan: KSP,
      indikator: {
        'KK-01': { rasio: '7.2' },
        'TK-P1': { terpenuhi: 3 },
        'PR-I2a': { tidakBerlaku: true },
      },
    });
    expect(status).toBe(200);
    expect(Object.keys(isi)).toEqual([
      'aturan',
      'indikator',
      'aspek',
      'total',
      'predikat',
      'kategori',
      'catatan',
    ]);
    expect(isi.indikator).toEqual({
      'KK-01': { rasio: '7.2', nilai: '1', skor: '4' },
      'TK-P1': { rasio: '75', nilai: '2', skor: '3' },
      'PR-I2a': { rasio: null, nilai: null, skor: null },
    });
    expect(isi).toMatchObject({ aturan: KSP, total: null, predikat: null, kategori: null });
    expect(isi.aspek.KK).toEqual({ persen: null, tertimbang: null });
    expect(isi.catatan[0]).toContain('Belum lengkap');
    expect(kepala.get('cache-control')).toBe('no-store');
    expect(kepala.get('access-control-allow-origin')).toBe('*');
    expect(kepala.get('set-cookie')).toBeNull();
  });

  it.each(['79.65', '91.36'])('aspek saja: total %s', async (angka) => {
    const aspek = { TK: angka, PR: angka, KK: angka, MD: angka };
    const { isi } = await kirim({ aturan: KSP, aspek });
    expect(isi).toEqual({
      aturan: KSP,
      indikator: {},
      aspek: expect.objectContaining({ TK: { persen: angka, tertimbang: expect.any(String) } }),
      total: angka,
      predikat: angka === '79.65' ? 'CUKUP_SEHAT' : 'SEHAT',
      kategori: angka === '79.65' ? 'CUKUP_SEHAT' : 'SEHAT',
      catatan: [],
    });
  });

  it('Perdep 06/2016: kode 1a sampai 7b, nilai dan skor seperti tabelnya, skor aspek', async () => {
    const { isi } = await kirim({
      aturan: P06,
      indikator: { '2b': { rasio: 0.58 }, '2c': { rasio: '24.94' }, '3a': { terpenuhi: 9 } },
    });
    expect(isi.indikator).toEqual({
      '2b': { rasio: '0.58', nilai: '80', skor: '4' },
      '2c': { rasio: '24.94', nilai: '30', skor: '1.5' },
      '3a': { rasio: '75', nilai: '75', skor: '2.25' },
    });
    const aspek = {
      permodalan: 12,
      KAP: 8.75,
      manajemen: '15.00',
      efisiensi: 8,
      likuiditas: 3.75,
      kemandirian: 6,
      jatidiri: 7,
    };
    expect((await kirim({ aturan: P06, aspek })).isi).toMatchObject({
      total: '60.5',
      predikat: 'DALAM_PENGAWASAN',
      kategori: 'TIDAK_SEHAT',
      aspek: { kap: { persen: '35', tertimbang: '8.75' } },
    });
  });

  it('angka JSON tidak kehilangan satu digit pun', async () => {
    const { isi } = await kirim(
      `{"aturan": "${KSP}", "aspek": {"TK": 79.99999999999999999999, "PR": 8e1, "KK": 80.0, "MD": 80}}`,
      { mentah: true },
    );
    expect(isi.total).toBe('79.999999999999999999997');
    expect(isi.predikat).toBe('CUKUP_SEHAT');
    expect(isi.aspek.TK.persen).toBe('79.99999999999999999999');
  });

  it('angka keuangan menurut pos dan tahun buku, sama dengan mesinnya', async () => {
    const keuangan = {
      kas: { 2024: '10', 2025: 30 },
      hutang_bank: { 2025: '100', 2024: '50' },
      simpanan_pokok: { 2025: 5 },
    };
    const { isi } = await kirim({
      aturan: KSP,
      keuangan,
      indikator: { 'KK-11': { rasio: '125' } },
    });
    expect(isi.indikator['KK-09']).toEqual({ rasio: '30', nilai: '1', skor: '4' });
    expect(isi.indikator['KK-12']).toEqual({ rasio: '200', nilai: '1', skor: '4' });
    expect(isi.indikator['KK-11']).toEqual({ rasio: '125', nilai: '1', skor: '4' });
    const himpunan = HIMPUNAN_AWAL[0] as (typeof HIMPUNAN_AWAL)[number];
    const mesin = hitungKertasKerja(himpunan, {
      keuangan: {
        kini: { kas: '30', hutang_bank: '100', simpanan_pokok: '5' },
        lalu: { kas: '10', hutang_bank: '50' },
      },
      indikator: { 'KK-11': { rasio: '125' } },
    });
    expect(isi.catatan).toEqual(mesin.catatan);
  });

  it.each(
    HIMPUNAN_AWAL.flatMap((h) => h.contoh.map((contoh) => [h.id, contoh.nama, contoh] as const)),
  )('%s: %s', async (aturan, _nama, { indikator, aspek, harapan }) => {
    const { status, isi } = await kirim({ aturan, indikator, aspek });
    expect(status).toBe(200);
    expect(isi).toMatchObject(harapan);
  });

  it.each<[string, unknown, string[]]>([
    ['bukan objek', [], ['']],
    ['null', null, ['']],
    ['tanpa aturan', { aspek: {} }, ['aturan']],
    ['aturan angka', { aturan: 5, aspek: {} }, ['aturan']],
    ['aturan asing', { aturan: 'tidak-ada', aspek: {} }, ['aturan']],
    ['tanpa isi', { aturan: KSP }, ['']],
    ['isian asing', { aturan: KSP, aspek: {}, x: 1 }, ['x']],
    [
      'beberapa sekaligus',
      { aturan: KSP, indikator: { 'KK-01': { rasio: 'tujuh' }, 'ZZ-1': {} }, aspek: { TK: 101 } },
      ['indikator.KK-01.rasio', 'indikator.ZZ-1', 'aspek.TK'],
    ],
  ])('400 untuk %s', async (_nama, isi, tempat) => {
    const jawaban = await kirim(isi);
    expect(jawaban.status).toBe(400);
    expect(di(jawaban.isi)).toEqual(tempat);
    for (const satu of jawaban.isi.galat) expect(satu.pesan).toMatch(/\.$/);
  });

  it('400 untuk JSON yang rusak dan teks yang bukan UTF-8', async () => {
    expect((await kirim('{"aturan":', { mentah: true })).status).toBe(400);
    expect((await kirim('', { mentah: true })).status).toBe(400);
    alamat.ip = '10.9.9.9';
    const rusak = await POST(
      new Request('http://localhost/', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
      }),
    );
    expect(rusak.status).toBe(400);
  });

  it('415 untuk jenis isi yang lain', async () => {
    for (const tipe of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx']) {
      expect((await kirim({ aturan: KSP, aspek: {} }, { tipe })).status).toBe(415);
    }
    const utf8 = { tipe: 'application/json; charset=utf-8' };
    expect((await kirim({ aturan: KSP, aspek: {} }, utf8)).status).toBe(200);
  });

  it('413 untuk isi yang terlalu besar, juga bila panjangnya tidak disebut', async () => {
    const besar = JSON.stringify({ aturan: KSP, aspek: {}, x: 'a'.repeat(140_000) });
    expect((await kirim(besar, { mentah: true })).status).toBe(413);
    let sisa = 200;
    const alir = new ReadableStream<Uint8Array>({
      pull(kendali) {
        sisa -= 1;
        if (sisa < 0) kendali.close();
        else kendali.enqueue(new Uint8Array(4096).fill(32));
      },
    });
    alamat.ip = '10.9.9.8';
    const jawaban = await POST(
      new Request('http://localhost/', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: alir,
        duplex: 'half',
      } as RequestInit),
    );
    expect(jawaban.status).toBe(413);
  });

  it('429 dengan Retry-After setelah jatahnya habis; alamat lain tetap dilayani', async () => {
    const ip = '10.20.30.40';
    const status: number[] = [];
    for (let ke = 0; ke <= BATAS.simulasi.points; ke += 1) {
      status.push((await kirim({ aturan: KSP, aspek: {} }, { ip })).status);
    }
    expect(status.slice(0, -1).every((satu) => satu === 200)).toBe(true);
    const akhir = await kirim({ aturan: KSP, aspek: {} }, { ip });
    expect(akhir.status).toBe(429);
    expect(Number(akhir.kepala.get('retry-after'))).toBeGreaterThan(0);
    expect(di(akhir.isi)).toEqual(['']);
    expect((await kirim({ aturan: KSP, aspek: {} })).status).toBe(200);
  });

  it('tidak menyimpan apa pun', async () => {
    const hitung = async () =>
      Promise.all([
        db().penilaian.count(),
        db().jawabanPenilaian.count(),
        db().angkaPenilaian.count(),
        db().catatanAudit.count(),
        db().himpunanAturan.count(),
      ]);
    const sebelum = await hitung();
    await kirim({ aturan: KSP, indikator: { 'KK-01': { rasio: '7.2' } } });
    expect(await hitung()).toEqual(sebelum);
  });

  it('izin bagi halaman situs lain', () => {
    const jawaban = OPTIONS();
    expect(jawaban.status).toBe(204);
    expect(jawaban.headers.get('access-control-allow-headers')).toBe('content-type');
  });
});

describe('GET aturan', () => {
  const satu = async (id: string) => {
    const jawaban = await bacaSatu(new Request('http://localhost/'), {
      params: Promise.resolve({ id }),
    });
    return { status: jawaban.status, kepala: jawaban.headers, isi: await jawaban.json() };
  };

  it('menyebut semua yang berlaku', async () => {
    const isi = (await (await bacaDaftar()).json()) as { aturan: { id: string; sidik: string }[] };
    const id = isi.aturan.map((ada) => ada.id);
    for (const himpunan of HIMPUNAN_AWAL) expect(id).toContain(himpunan.id);
    expect(isi.aturan.find((ada) => ada.id === KSP)).toMatchObject({
      indikator: 60,
      belumDikonfirmasi: true,
      aspek: [
        { kode: 'TK', bobot: '30' },
        { kode: 'PR', bobot: '15' },
        { kode: 'KK', bobot: '40' },
        { kode: 'MD', bobot: '15' },
      ],
    });
  });

  it('memberi satu himpunan utuh, yang sidiknya dapat dihitung sendiri', async () => {
    const { status, isi, kepala } = await satu(KSP);
    expect(status).toBe(200);
    expect(isi).toEqual(HIMPUNAN_AWAL[0]);
    expect(kepala.get('etag')).toBe(`"${sidik(naskahKanonik(isi))}"`);
  });

  it.each(['tidak-ada', 'kkpkk\0'])('404 untuk id yang tidak ada: %j', async (id) => {
    const { status, isi } = await satu(id);
    expect(status).toBe(404);
    expect(di(isi)).toEqual(['id']);
  });
});
