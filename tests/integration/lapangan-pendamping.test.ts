import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { daftarDokumen } from '@/lib/dokumen/reads';
import { catatLapangan } from '@/lib/lapangan/commands';
import { pendataanTerakhir } from '@/lib/lapangan/kelurahan/reads';
import { bacaPendataan, wilayahLapangan } from '@/lib/lapangan/reads';
import type { CalonSerupa } from '@/lib/lapangan/rules';
import { catatLapanganSchema } from '@/lib/lapangan/schema';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { kembalikanUmkm } from '@/lib/umkm/verifikasi/commands';
import { buatProgram, buatTerpilih } from '@/tests/support/pabrik-program';
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
let pesertaId: string;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  pendamping = await buatPelaku('PENDAMPING');
  const peserta = await buatTerpilih(await buatProgram(), petugas);
  pesertaId = peserta.id;
  await ubahPeserta('PELATIHAN');
  await ubahPeserta('PENDAMPINGAN');
});

const ubahPeserta = (status: 'PELATIHAN' | 'PENDAMPINGAN' | 'SELESAI') =>
  db().peserta.update({
    where: { id: pesertaId },
    data: { status, pendampingId: pendamping.penggunaId, dilatihPada: new Date() },
    select: { id: true },
  });

const acak = () =>
  randomUUID()
    .replaceAll('-', '')
    .replace(/\d/g, (n) => 'ghijklmnop'[+n] ?? '');
const kirim = (oleh: Akun, ubah: Record<string, string> = {}) =>
  transaksi((tx) =>
    catatLapangan(
      tx,
      hak(oleh, 'lapangan:catat'),
      catatLapanganSchema.parse({
        kunciKirim: randomUUID(),
        kelurahanKode: KELURAHAN_UJI,
        nama: acak(),
        namaUsaha: acak(),
        kegiatanUtama: 'Menjual nasi uduk',
        jenisUsahaKode: 'kuliner',
        alamat: 'Gang Uji 1',
        setuju: 'ya',
        ...ubah,
      }),
    ),
  );

describe('pendamping mencatat di kelurahan dampingannya', () => {
  test('hanya di sana, atas namanya, dan hanya miliknya sendiri yang tampil', async () => {
    const by = hak(pendamping, 'lapangan:catat');
    expect(await wilayahLapangan(by)).toEqual([KELURAHAN_UJI]);
    const hasil = await kirim(pendamping);
    if (!hasil.ok) throw new Error(hasil.alasan);
    const { id } = hasil.nilai;
    expect(await jumlahAudit(id, 'usaha.catat-lapangan')).toBe(1);
    expect(await bacaPendataan(by, id)).toMatchObject({ usahaId: id });
    expect((await pendataanTerakhir(by)).map((satu) => satu.usahaId)).toEqual([id]);
    expect(await kirim(pendamping, { kelurahanKode: KELURAHAN_LAIN })).toMatchObject({
      alasan: 'DI_LUAR_KELURAHAN',
    });
    const lain = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
    const milikLain = await kirim(lain);
    if (!milikLain.ok) throw new Error(milikLain.alasan);
    expect(await bacaPendataan(by, milikLain.nilai.id)).toBeNull();
    // The register itself stays closed.
    for (const tindakan of ['umkm:baca', 'umkm:perbaiki', 'umkm:verifikasi'] as const) {
      expect(wewenang(pendamping, tindakan)).toBeNull();
    }
    expect(await daftarDokumen(hak(pendamping, 'dokumen:baca'), { usahaId: id })).toEqual([]);
  });

  test('yang serupa ditanyakan tanpa nomor teleponnya', async () => {
    const telepon = '081355550199';
    const lama = await kirim(pendamping, { telepon });
    expect(lama.ok).toBe(true);
    const serupa = await kirim(pendamping, { telepon });
    expect(serupa).toMatchObject({ alasan: 'SERUPA' });
    const calon = (serupa.ok ? [] : serupa.rincian) as CalonSerupa[];
    expect(calon).toHaveLength(1);
    expect(calon[0]).toMatchObject({ sebab: ['TELEPON'], teleponTersamar: null });
  });

  test('yang perlu diperbaiki dikabarkan kepada petugas yang dapat membukanya', async () => {
    const hasil = await kirim(pendamping);
    if (!hasil.ok) throw new Error(hasil.alasan);
    const { id } = hasil.nilai;
    const { versi, pelakuUsaha } = await db().usaha.findUniqueOrThrow({
      where: { id },
      select: { versi: true, pelakuUsaha: { select: { versi: true } } },
    });
    const kembali = await transaksi((tx) =>
      kembalikanUmkm(tx, hak(petugas, 'umkm:verifikasi'), {
        usahaId: id,
        versi,
        versiOrang: pelakuUsaha.versi,
        catatanUmum: 'Lengkapi alamatnya.',
        catatan: {},
      }),
    );
    expect(kembali).toMatchObject({ ok: true });
    const penerima = await db().pemberitahuan.findMany({
      where: { tautan: `/portal/umkm/${id}`, judul: 'Data usaha tanpa akun perlu diperbaiki' },
      select: { pengguna: { select: { peran: { select: { peran: true } } } } },
    });
    const peran = penerima.flatMap((satu) => satu.pengguna.peran.map((isi) => isi.peran));
    expect(peran.length).toBeGreaterThan(0);
    expect(new Set(peran)).toEqual(new Set(['PETUGAS_KELURAHAN']));
  });

  test('setelah pendampingan selesai, atau tanpa dampingan, tidak ada kelurahan lagi', async () => {
    await ubahPeserta('SELESAI');
    const by = hak(pendamping, 'lapangan:catat');
    expect(await wilayahLapangan(by)).toEqual([]);
    expect(await kirim(pendamping)).toMatchObject({ alasan: 'DI_LUAR_KELURAHAN' });
    const baru = await buatPelaku('PENDAMPING');
    expect(await wilayahLapangan(hak(baru, 'lapangan:catat'))).toEqual([]);
  });
});
