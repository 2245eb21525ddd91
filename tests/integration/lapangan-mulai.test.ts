import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadAkunLapangan, loadCatatLapangan, loadLapangan } from '@/lib/lapangan/loaders';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { catatDiLapangan } from '@/tests/support/pabrik-lapangan';
import { buatProgram, buatTerpilih } from '@/tests/support/pabrik-program';
import { buatPelaku, KELURAHAN_UJI } from '@/tests/support/pabrik-umkm';

/* What the phone is given to work without a network is the same for both who work in the street. */

vi.setConfig({ testTimeout: 60_000 });

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
const coba = (tindakan: Tindakan) => sesi.pelaku && wewenang(sesi.pelaku, tindakan);
vi.mock('@/lib/platform/auth/pelaku', () => ({
  jalurKini: async () => '/portal/lapangan/baru',
  cobaWewenang: async (tindakan: Tindakan) => coba(tindakan),
  mintaWewenang: async (tindakan: Tindakan) => {
    const by = coba(tindakan);
    if (!by) throw new Error(`tidak berwenang: ${tindakan}`);
    return by;
  },
}));
vi.mock('@/lib/platform/titipan', () => ({ ambilTitipan: async () => ({}) }));

async function buatPendamping() {
  const pendamping = await buatPelaku('PENDAMPING');
  const peserta = await buatTerpilih(await buatProgram(), await buatPelaku('PETUGAS'));
  for (const status of ['PELATIHAN', 'PENDAMPINGAN'] as const) {
    await db().peserta.update({
      where: { id: peserta.id },
      data: { status, pendampingId: pendamping.penggunaId, dilatihPada: new Date() },
      select: { id: true },
    });
  }
  return pendamping;
}

const pencatat = {
  PETUGAS_KELURAHAN: () => buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI }),
  PENDAMPING: buatPendamping,
};

beforeEach(() => {
  sesi.pelaku = null;
});

describe.each(['PETUGAS_KELURAHAN', 'PENDAMPING'] as const)('%s', (peran) => {
  test('halaman mulai: keadaan kelurahannya, bekal luring, dan yang dicatatnya sendiri', async () => {
    const pelaku = await pencatat[peran]();
    sesi.pelaku = pelaku;
    const usahaId = await catatDiLapangan(pelaku);
    const { kelurahan, mencatat, terakhir } = await loadLapangan();
    expect(kelurahan.map((satu) => satu.kelurahanKode)).toEqual([KELURAHAN_UJI]);
    expect(kelurahan[0]?.target.jumlah).toBeGreaterThan(0);
    expect(terakhir.map((satu) => satu.usahaId)).toEqual([usahaId]);
    const luring = mencatat?.luring;
    expect(luring?.penggunaId).toBe(pelaku.penggunaId);
    expect(luring?.kelurahan.map(({ nilai }) => nilai)).toEqual([KELURAHAN_UJI]);
    expect(Buffer.from(luring?.kunci ?? '', 'base64')).toHaveLength(32);
    expect(luring?.jenis.length).toBeGreaterThan(0);
    // Only for a petugas the register itself is open.
    expect(mencatat?.bolehBacaUmkm).toBe(peran === 'PETUGAS_KELURAHAN');
  });

  test('ponselnya dikenali untuk mengirim, dan kunci catatannya dipakai formulirnya', async () => {
    const pelaku = await pencatat[peran]();
    sesi.pelaku = pelaku;
    expect(await loadAkunLapangan()).toEqual({ penggunaId: pelaku.penggunaId });
    const kotak = crypto.randomUUID();
    expect((await loadCatatLapangan(kotak)).kunciKirim).toBe(kotak);
  });
});

test('yang tidak mencatat tidak mendapat bekal luring', async () => {
  sesi.pelaku = await buatPelaku('PEMILIK');
  expect(await loadAkunLapangan()).toEqual({ penggunaId: null });
  sesi.pelaku = await buatPelaku('INSPEKTORAT');
  expect((await loadLapangan()).mencatat).toBeNull();
});
