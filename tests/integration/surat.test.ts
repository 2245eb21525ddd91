import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { kirimUndangan } from '@/lib/akun/surat/commands';
import { pakaiToken } from '@/lib/akun/token/commands';
import { beritahu, titipSurat } from '@/lib/pemberitahuan/commands';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil, tolak } from '@/lib/platform/hasil';
import { tutupSmtp } from '@/lib/platform/smtp';
import type { kirimAntrean as Kirim } from '@/lib/surat/commands';
import { rapikanData, UMUR_DRAF } from '@/lib/surat/latar/commands';
import { kotakSurat, suratById } from '@/lib/surat/reads';
import { buatAkun, sebagaiPemilik, suratKe } from '@/tests/support/pabrik-akun';

interface Diterima {
  kepada: string[];
  dari: string;
  naskah: string;
}
const diterima: Diterima[] = [];
let tolakDengan: number | null = null;
let smtp: SMTPServer;
let alamatSmtp: string;

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_alamat, _sesi, selesai) {
      if (tolakDengan === null) return selesai();
      selesai(Object.assign(new Error('ditolak'), { responseCode: tolakDengan }));
    },
    onData(aliran, sesi, selesai) {
      const bagian: Buffer[] = [];
      aliran.on('data', (isi: Buffer) => bagian.push(isi));
      aliran.on('end', () => {
        diterima.push({
          kepada: sesi.envelope.rcptTo.map((satu) => satu.address),
          dari: sesi.envelope.mailFrom ? sesi.envelope.mailFrom.address : '',
          naskah: Buffer.concat(bagian).toString('utf8'),
        });
        selesai();
      });
    },
  });
  await new Promise<void>((siap) => smtp.listen(0, '127.0.0.1', () => siap()));
  alamatSmtp = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((selesai) => smtp.close(() => selesai())));

beforeEach(async () => {
  diterima.length = 0;
  tolakDengan = null;
  await db().suratKeluar.deleteMany();
});

/** The mailer as a server with these settings runs it: configuration is read once a process. */
async function pengirim(setelan: Record<string, string>): Promise<typeof Kirim> {
  vi.resetModules();
  for (const nama of ['SMTP_URL', 'SINERGI_MODE', 'SINERGI_ALAMAT', 'SURAT_DARI']) {
    const nilai = setelan[nama];
    if (nilai !== undefined) vi.stubEnv(nama, nilai);
  }
  const { kirimAntrean } = await import('@/lib/surat/commands');
  return kirimAntrean;
}
const PRODUKSI = { SINERGI_MODE: 'produksi', SINERGI_ALAMAT: 'https://sinergi.contoh.test' };
const demoSmtp = () => pengirim({ SINERGI_MODE: 'demo', SMTP_URL: alamatSmtp });
const produksiSmtp = () =>
  pengirim({ ...PRODUKSI, SMTP_URL: alamatSmtp, SURAT_DARI: 'Sinergi <portal@contoh.test>' });

const titip = (kepada: string, perihal = 'Perihal surat', isi = 'Isi surat') =>
  transaksi(async (tx) => {
    await titipSurat(tx, kepada, perihal, isi);
    return berhasil(null);
  });
const satuSurat = (kepada: string) => db().suratKeluar.findFirstOrThrow({ where: { kepada } });
const lewatkanWaktu = () =>
  sebagaiPemilik(`UPDATE surat_keluar SET coba_lagi_pada = now() - interval '1 second'`);

describe('kotak keluar', () => {
  it('surat dari perubahan yang ditolak tidak pernah ada', async () => {
    await transaksi(async (tx) => {
      await titipSurat(tx, 'batal@warga.example', 'x', 'y');
      return tolak('TIDAK_BOLEH');
    });
    expect(await db().suratKeluar.count()).toBe(0);
  });

  it('isi tersimpan tersandi', async () => {
    await titip('rahasia@warga.example', 'Tautan', 'tautan-rahasia-123');
    const { isiSandi } = await satuSurat('rahasia@warga.example');
    expect(isiSandi).toMatch(/^v1\.k1\./);
    expect(isiSandi).not.toContain('rahasia');
  });

  it('beritahu: kabar di portal dan surat, tanpa akun nonaktif dan tanpa ulangan', async () => {
    const akun = await buatAkun();
    const nonaktif = await buatAkun([], { nonaktif: true });
    await transaksi(async (tx) => {
      await beritahu(tx, [akun.penggunaId, null, akun.penggunaId, nonaktif.penggunaId], {
        judul: 'Permohonan diterima',
        isi: 'Selamat bergabung.',
        tautan: '/portal/permohonan',
      });
      return berhasil(null);
    });
    expect(await db().pemberitahuan.count({ where: { penggunaId: akun.penggunaId } })).toBe(1);
    expect(await db().pemberitahuan.count({ where: { penggunaId: nonaktif.penggunaId } })).toBe(0);
    expect((await suratKe(akun.surel))[0]?.isi).toContain(
      'http://localhost:3000/portal/permohonan',
    );
  });
});

describe('mengirim lewat SMTP', () => {
  it('tautan sekali pakai yang sudah dipakai atau lewat tidak dikirim lagi', async () => {
    const undang = async () => {
      const { penggunaId: id, surel, nama } = await buatAkun([], { sandi: false });
      const hasil = await transaksi(async (tx) =>
        berhasil(await kirimUndangan(tx, { id, surel, nama })),
      );
      return { id, surel, token: hasil.ok ? (hasil.nilai.split('token=')[1] ?? '') : '' };
    };
    const [baru, terpakai, lewat] = [await undang(), await undang(), await undang()];
    await transaksi(async (tx) => berhasil(await pakaiToken(tx, terpakai.token, ['UNDANGAN'])));
    await sebagaiPemilik(
      `UPDATE token_surel SET kedaluwarsa_pada = now() - interval '1 day' WHERE pengguna_id = $1`,
      [lewat.id],
    );
    // Addresses of the demo never leave; in production these do.
    const kirim = await pengirim({
      SINERGI_MODE: 'produksi',
      SINERGI_ALAMAT: 'https://sinergi.contoh.test',
      SMTP_URL: alamatSmtp,
      SURAT_DARI: 'Sinergi <portal@contoh.test>',
    });
    expect(await kirim()).toBe(1);
    expect(diterima.map(({ kepada }) => kepada)).toEqual([[baru.surel]]);
    for (const { surel } of [terpakai, lewat])
      expect(await satuSurat(surel)).toMatchObject({ status: 'GAGAL', galat: 'TAUTAN_LEWAT' });
  });

  it('sampai utuh, satu kali, dan isinya dihapus dalam mode produksi', async () => {
    await titip('warga@warga.example', 'Kabar: kopi é “hangat”', 'Baris satu\nBaris dua: café');
    const kirim = await produksiSmtp();
    expect(await kirim()).toBe(1);
    expect(await kirim()).toBe(0);
    expect(diterima).toHaveLength(1);
    expect(diterima[0]).toMatchObject({
      kepada: ['warga@warga.example'],
      dari: 'portal@contoh.test',
    });
    expect(diterima[0]?.naskah).toMatch(/Message-ID: <[0-9a-f-]{36}@sinergi\.contoh\.test>/);
    expect(diterima[0]?.naskah).toContain('Auto-Submitted: auto-generated');
    const surat = await satuSurat('warga@warga.example');
    expect(surat).toMatchObject({ status: 'TERKIRIM', isiSandi: null, percobaan: 1 });
  });

  it('beberapa server mengirim bersamaan, tiap surat tetap satu kali', async () => {
    for (let ke = 0; ke < 25; ke += 1) await titip(`warga${ke}@warga.example`);
    const kirim = await produksiSmtp();
    const jumlah = await Promise.all([kirim(), kirim(), kirim(), kirim()]);
    expect(jumlah.reduce((a, b) => a + b)).toBe(25);
    expect(new Set(diterima.map((satu) => satu.kepada[0])).size).toBe(25);
    expect(diterima).toHaveLength(25);
  });

  it('perihal dan alamat tidak dapat menyisipkan kepala surat atau penerima', async () => {
    await titip('warga@warga.example', 'Halo\r\nBcc: jahat@jahat.example', 'isi');
    await titip('a@warga.example, jahat@jahat.example');
    const kirim = await produksiSmtp();
    await kirim();
    expect(diterima.flatMap((satu) => satu.kepada)).not.toContain('jahat@jahat.example');
    expect(diterima.every((satu) => !/^Bcc:/im.test(satu.naskah))).toBe(true);
  });

  it('gangguan sementara dicoba lagi dengan jeda makin lama, akhirnya menyerah', async () => {
    await titip('penuh@warga.example');
    tolakDengan = 451;
    const kirim = await produksiSmtp();
    const jeda: number[] = [];
    for (let ke = 1; ke <= 8; ke += 1) {
      expect(await kirim()).toBe(0);
      const surat = await satuSurat('penuh@warga.example');
      expect(surat).toMatchObject({ status: 'MENUNGGU', percobaan: ke, galat: 'EENVELOPE 451' });
      jeda.push(Math.round((surat.cobaLagiPada.getTime() - Date.now()) / 60_000));
      expect(await kirim()).toBe(0);
      expect((await satuSurat('penuh@warga.example')).percobaan).toBe(ke);
      await lewatkanWaktu();
    }
    expect(jeda).toEqual([1, 5, 15, 60, 180, 360, 720, 1440]);
    await kirim();
    expect(await satuSurat('penuh@warga.example')).toMatchObject({
      status: 'GAGAL',
      isiSandi: null,
    });
  });

  it('sesudah gangguan surat tetap sampai', async () => {
    await titip('nanti@warga.example');
    tolakDengan = 451;
    const kirim = await produksiSmtp();
    await kirim();
    tolakDengan = null;
    await lewatkanWaktu();
    expect(await kirim()).toBe(1);
    expect(await satuSurat('nanti@warga.example')).toMatchObject({
      status: 'TERKIRIM',
      galat: null,
    });
  });

  it('alamat yang tidak ada tidak dicoba lagi dan tidak menahan yang lain', async () => {
    await titip('hilang@warga.example');
    tolakDengan = 550;
    const kirim = await produksiSmtp();
    await kirim();
    expect(await satuSurat('hilang@warga.example')).toMatchObject({
      status: 'GAGAL',
      galat: 'EENVELOPE 550',
    });
  });

  it('server yang mati di tengah pengiriman: surat diambil server lain setelah sewanya habis', async () => {
    await titip('tertinggal@warga.example');
    await sebagaiPemilik(
      `UPDATE surat_keluar SET coba_lagi_pada = now() + interval '5 minutes', percobaan = 1`,
    );
    const kirim = await produksiSmtp();
    expect(await kirim()).toBe(0);
    await lewatkanWaktu();
    expect(await kirim()).toBe(1);
  });

  it('isi yang dipindah dari surat lain tidak terbuka dan tidak terkirim', async () => {
    await titip('korban@warga.example', 'Tautan', 'tautan korban');
    await titip('pencuri@warga.example');
    const korban = await satuSurat('korban@warga.example');
    await db().suratKeluar.updateMany({
      where: { kepada: 'pencuri@warga.example' },
      data: { isiSandi: korban.isiSandi },
    });
    const kirim = await produksiSmtp();
    await kirim();
    expect(diterima.map((satu) => satu.kepada[0])).toEqual(['korban@warga.example']);
    expect(await satuSurat('pencuri@warga.example')).toMatchObject({
      status: 'GAGAL',
      galat: 'ISI_TIDAK_TERBUKA',
    });
  });

  it('berhenti di antara dua surat ketika server dimatikan', async () => {
    for (let ke = 0; ke < 3; ke += 1) await titip(`berhenti${ke}@warga.example`);
    const kirim = await produksiSmtp();
    let sisa = 1;
    expect(
      await kirim(() => {
        sisa -= 1;
        return sisa >= 0;
      }),
    ).toBe(1);
    expect(await db().suratKeluar.count({ where: { status: 'MENUNGGU' } })).toBe(2);
  });
});

describe('tanpa server surat', () => {
  it('produksi: surat menunggu', async () => {
    await titip('tunggu@warga.example');
    const kirim = await pengirim({ ...PRODUKSI, SMTP_URL: '' });
    expect(await kirim()).toBe(0);
    expect(await satuSurat('tunggu@warga.example')).toMatchObject({ status: 'MENUNGGU' });
  });

  it('demo: surat terbaca di kotak surat demo, dan akun contoh tidak pernah dikirimi', async () => {
    const tanda = randomUUID().slice(0, 8);
    await titip(
      `${tanda}@contoh.test`,
      'Konfirmasi',
      'Buka http://localhost:3000/konfirmasi?token=abc',
    );
    const kirim = await demoSmtp();
    await kirim();
    expect(diterima).toEqual([]);
    const { baris } = await kotakSurat({ kepada: tanda });
    expect(baris).toHaveLength(1);
    const surat = await suratById(baris[0]?.id ?? '');
    expect(surat?.isi).toContainEqual({ jenis: 'tautan', href: '/konfirmasi?token=abc' });
  });
});

describe('merapikan', () => {
  it('membuang yang lewat waktu dan menyisakan yang masih berlaku', async () => {
    const akun = await buatAkun();
    const kini = new Date();
    const draf = (kunci: string) =>
      db().draf.create({ data: { penggunaId: akun.penggunaId, jenis: 'uji', kunci, isi: 'x' } });
    await draf('baru');
    const { id } = await draf('lama');
    await sebagaiPemilik('UPDATE draf SET diubah_pada = $1 WHERE id = $2', [
      new Date(kini.getTime() - UMUR_DRAF - 1_000),
      id,
    ]);
    const titipan = (hash: string, menit: number) =>
      db().titipanIsian.create({
        data: {
          hash,
          jalur: '/portal',
          isi: 'x',
          kedaluwarsaPada: new Date(kini.getTime() + menit * 60_000),
        },
      });
    await titipan('lama', -1);
    await titipan('baru', 1);
    await db().batasLaju.createMany({
      data: [
        { key: 'lama', points: 1, expire: BigInt(kini.getTime() - 1) },
        { key: 'baru', points: 1, expire: BigInt(kini.getTime() + 60_000) },
        { key: 'tetap', points: 1, expire: null },
      ],
    });
    await rapikanData(kini);
    expect((await db().draf.findMany({ where: { jenis: 'uji' } })).map((d) => d.kunci)).toEqual([
      'baru',
    ]);
    expect((await db().titipanIsian.findMany()).map((t) => t.hash)).toEqual(['baru']);
    expect((await db().batasLaju.findMany({ orderBy: { key: 'asc' } })).map((b) => b.key)).toEqual([
      'baru',
      'tetap',
    ]);
  });
});

afterAll(() => tutupSmtp());
