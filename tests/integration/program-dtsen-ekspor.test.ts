import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { TABEL_DASBOR } from '@/lib/dasbor/tabel';
import { TABEL_PELUANG } from '@/lib/peluang/tabel/rules';
import { TABEL_CAPAIAN } from '@/lib/permodalan/capaian/rules';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { tutupDtsen } from '@/lib/program/prasejahtera/reads';
import {
  buatAnggota,
  buatBerkas,
  buatKoperasiBerpengurus,
} from '@/tests/support/pabrik-keanggotaan';
import { buatProgram, buatTerpilih, type ProgramUji } from '@/tests/support/pabrik-program';
import { buatPelaku, KELURAHAN_UJI } from '@/tests/support/pabrik-umkm';

/* No file that the portal hands out tells what DTSEN says of somebody who is in it. */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));
vi.mock('@/lib/platform/auth/pelaku', async () => {
  const { wewenang } = await import('@/lib/platform/auth/wewenang');
  const minta = async (tindakan: never) => wewenang(sesi.pelaku as Pelaku, tindakan);
  return {
    jalurKini: async () => '/portal',
    mintaWewenang: minta,
    cobaWewenang: minta,
    bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
  };
});

// As nothing else in the database is written, so that each would be found wherever it came out.
const STATUS = 'StatusDtsenTanaman';
const DESIL = 'DesilDtsenTanaman';
const ASAL = 'AsalDtsenTanaman';

const AKAR = join(import.meta.dirname, '../../app/api/ekspor');
const DASAR = 'http://uji.test/api/ekspor';
interface Ekspor {
  muat: () => Promise<{ GET: (permintaan: Request, isi: never) => Promise<Response> }>;
  /** Parameter and search of each address that is asked for. */
  alamat: () => [isi: Record<string, string>, cari: string][];
}

let program: ProgramUji;
let nama: string;
let rahasia: string[];
let pembaca: Pelaku[];

beforeAll(async () => {
  const petugas = await buatPelaku('PETUGAS');
  program = await buatProgram();
  const peserta = await buatTerpilih(program, petugas);
  const { akun, pelakuUsahaId, usahaId } = peserta;
  const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
  const ktpId = await buatBerkas({ penggunaId: akun.penggunaId, pelakuUsahaId });
  await buatAnggota({ akun, pelakuUsahaId, usahaId, ktpId }, koperasiId, pengurus);
  await db().usaha.update({ where: { id: usahaId }, data: { status: 'TERVERIFIKASI' } });
  const { dtsen, ...orang } = await db().pelakuUsaha.update({
    where: { id: pelakuUsahaId },
    data: {
      dtsen: {
        create: {
          statusSandi: tutupDtsen(pelakuUsahaId, 'status_sandi', STATUS),
          desilSandi: tutupDtsen(pelakuUsahaId, 'desil_sandi', DESIL),
          tanggalCek: new Date('2026-01-07T00:00:00Z'),
          sumber: ASAL,
          olehId: petugas.penggunaId,
        },
      },
    },
    select: { nama: true, dtsen: true },
  });
  nama = orang.nama;
  rahasia = [STATUS, DESIL, ASAL, dtsen?.statusSandi ?? '', dtsen?.desilSandi ?? '', 'DTSEN'];
  pembaca = [
    petugas,
    pengurus,
    akun,
    await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI }),
    ...(await Promise.all(
      (['INSPEKTORAT', 'KEPALA_BIDANG', 'DEKRANASDA', 'ADMIN'] as const).map((peran) =>
        buatPelaku(peran),
      ),
    )),
  ];
});

const satu = (): [Record<string, string>, string][] => [[{}, '']];
const tabel = (semua: object) => (): [Record<string, string>, string][] =>
  Object.keys(semua).map((nama) => [{ tabel: nama }, '']);

/** Exports by their folder. */
const EKSPOR: Record<string, Ekspor> = {
  anggota: { muat: () => import('@/app/api/ekspor/anggota/route'), alamat: satu },
  'dasbor/[tabel]': {
    muat: () => import('@/app/api/ekspor/dasbor/[tabel]/route'),
    alamat: tabel(TABEL_DASBOR),
  },
  koperasi: { muat: () => import('@/app/api/ekspor/koperasi/route'), alamat: satu },
  'modal/[tabel]': {
    muat: () => import('@/app/api/ekspor/modal/[tabel]/route'),
    alamat: tabel(TABEL_CAPAIAN),
  },
  'peluang/[tabel]': {
    muat: () => import('@/app/api/ekspor/peluang/[tabel]/route'),
    alamat: tabel(TABEL_PELUANG),
  },
  pengawasan: { muat: () => import('@/app/api/ekspor/pengawasan/route'), alamat: satu },
  'peringatan-dini': { muat: () => import('@/app/api/ekspor/peringatan-dini/route'), alamat: satu },
  'program/[id]': {
    muat: () => import('@/app/api/ekspor/program/[id]/route'),
    alamat: () => ['', '?isi=hasil'].map((cari) => [{ id: program.id }, cari]),
  },
  rat: { muat: () => import('@/app/api/ekspor/rat/route'), alamat: satu },
  umkm: { muat: () => import('@/app/api/ekspor/umkm/route'), alamat: satu },
};
/** Those in which people stand by name. */
const BERNAMA = ['anggota', 'umkm'];

const semuaRute = readdirSync(AKAR, { recursive: true, encoding: 'utf8' })
  .filter((jalur) => jalur.endsWith('route.ts'))
  .map((jalur) => jalur.replaceAll('\\', '/').replace(/\/route\.ts$/, ''));

test('setiap ekspor diperiksa', () => {
  expect(semuaRute.sort()).toEqual(Object.keys(EKSPOR).sort());
});

test.each(Object.entries(EKSPOR))(
  '%s tidak memuat keterangan DTSEN',
  async (rute, { muat, alamat }) => {
    const { GET } = await muat();
    let berkas = 0;
    let berisiOrangnya = 0;
    for (const pelaku of pembaca) {
      sesi.pelaku = pelaku;
      for (const [isi, cari] of alamat()) {
        const jawaban = await GET(new Request(`${DASAR}/${rute}${cari}`), {
          params: Promise.resolve(isi),
        } as never);
        const teks = await jawaban.text();
        for (const isinya of rahasia)
          expect(teks.toLowerCase()).not.toContain(isinya.toLowerCase());
        if (jawaban.status !== 200) continue;
        berkas += 1;
        if (teks.includes(nama)) berisiOrangnya += 1;
      }
    }
    // It was really handed out, and to those who read people by name with this very person.
    expect(berkas).toBeGreaterThan(0);
    if (BERNAMA.includes(rute)) expect(berisiOrangnya).toBeGreaterThan(1);
  },
);
