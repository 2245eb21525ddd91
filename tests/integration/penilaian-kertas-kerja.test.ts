import { beforeAll, describe, expect, it, vi } from 'vitest';
import { bacaUnggahanKertasKerja } from '@/lib/penilaian/kertas-kerja/loaders';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { permintaanUnggah } from '@/tests/support/unggahan';
import { buatAjuan, buatDraf, buatKoperasi, buatPelaku, jejak } from '../support/pabrik-penilaian';

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
}));

let penilai: Awaited<ReturnType<typeof buatPelaku>>;

beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
});

const PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';

/** Sends the form of the page as a browser does. */
async function unggah(siapa: Pelaku, penilaianId: string, isi = PDF) {
  sesi.pelaku = siapa;
  const kembali = `/portal/penilaian/${penilaianId}/kertas-kerja`;
  const data = new FormData();
  for (const [nama, nilai] of Object.entries({ penilaianId, jenis: 'KERTAS_KERJA', kembali })) {
    data.append(nama, nilai);
  }
  data.append('berkas', new File([isi], 'hasil.pdf', { type: 'application/pdf' }));
  const jawab = await bacaUnggahanKertasKerja(
    await permintaanUnggah('/api/berkas/kertas-kerja', data),
  );
  const ke = new URL(jawab.headers.get('location') ?? '/', 'http://localhost:3000');
  return {
    status: jawab.status,
    jalur: ke.pathname,
    unggah: ke.searchParams.get('unggah'),
    dokumen: ke.searchParams.get('dokumen'),
  };
}

const simpanan = (id: string) =>
  db().penilaian.findUniqueOrThrow({
    where: { id },
    select: { koperasiId: true, kertasKerjaId: true, versi: true },
  });
const banyakBerkas = (koperasiId: string) => db().dokumen.count({ where: { koperasiId } });

describe('uploading a worksheet', () => {
  it('attaches it at once, and a second one in place of the first', async () => {
    const id = await buatDraf(penilai, await buatKoperasi(), { kertasKerjaId: undefined });
    const satu = await unggah(penilai, id);
    expect(satu).toMatchObject({
      status: 303,
      jalur: `/portal/penilaian/${id}/kertas-kerja`,
      unggah: 'ok',
    });
    expect(await simpanan(id)).toMatchObject({ kertasKerjaId: satu.dokumen, versi: 2 });
    const dua = await unggah(penilai, id);
    expect(await simpanan(id)).toMatchObject({ kertasKerjaId: dua.dokumen, versi: 3 });
    expect(await jejak(id)).toEqual([
      'penilaian.susun',
      'penilaian.tambah-kertas-kerja',
      'penilaian.tambah-kertas-kerja',
    ]);
    expect(await jejak(satu.dokumen ?? '')).toEqual(['dokumen.unggah']);
  });

  it('leaves neither a file nor a change for a colleague, a submitted one and an unknown one', async () => {
    const lain = await buatPelaku(['PENILAI']);
    const draf = await buatDraf(penilai, await buatKoperasi());
    const { id: ajuan } = await buatAjuan(penilai, await buatKoperasi());
    for (const [siapa, id, alasan] of [
      [lain, draf, 'TUJUAN_TIDAK_DITEMUKAN'],
      [penilai, ajuan, 'BUKAN_WAKTUNYA'],
    ] as const) {
      const sebelum = await simpanan(id);
      const berkas = await banyakBerkas(sebelum.koperasiId);
      expect(await unggah(siapa, id)).toMatchObject({ unggah: alasan, dokumen: null });
      expect(await simpanan(id)).toEqual(sebelum);
      expect(await banyakBerkas(sebelum.koperasiId)).toBe(berkas);
    }
    const takAda = await unggah(penilai, '018f0000-0000-7000-8000-000000000000');
    expect(takAda.unggah).toBe('TUJUAN_TIDAK_DITEMUKAN');
  });

  it('says what is wrong with the file, and refuses who prepares no assessments', async () => {
    const id = await buatDraf(penilai, await buatKoperasi(), { kertasKerjaId: undefined });
    expect((await unggah(penilai, id, 'bukan pdf')).unggah).toMatch(/^TIPE_/);
    expect((await unggah(await buatPelaku(['PEMILIK']), id)).status).toBe(403);
    expect((await simpanan(id)).kertasKerjaId).toBeNull();
  });
});
