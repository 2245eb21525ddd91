import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it, vi } from 'vitest';
import PenilaianPage from '@/app/portal/penilaian/[id]/page';
import TanggapanPage from '@/app/portal/penilaian/[id]/tanggapan/page';
import { BandingHasil } from '@/components/penilaian/penggantian';
import { ubahPenilaian } from '@/lib/penilaian/commands';
import { kembalikanPenilaian } from '@/lib/penilaian/keputusan/commands';
import { ajukanPenilaian } from '@/lib/penilaian/pengajuan/commands';
import { tanggapiHasil } from '@/lib/penilaian/tanggapan/commands';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { type Tx, transaksi } from '@/lib/platform/db/transaksi';
import {
  buatDisetujui,
  buatKoperasi,
  buatLepas,
  buatPelaku,
  hak,
  ISI_PENILAIAN,
  semuaAspek,
} from '../support/pabrik-penilaian';

/* What the pengurus read of a replacement before they answer the draft result. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  bacaPelaku: async () => ({ pelaku: sesi.pelaku, sesiId: null, bekasPenggunaId: null }),
  mintaWewenang: async (tindakan: Tindakan) => {
    const by = sesi.pelaku && wewenang(sesi.pelaku, tindakan);
    if (!by) throw new Error(`tidak berwenang: ${tindakan}`);
    return by;
  },
  cobaWewenang: async (tindakan: Tindakan) => sesi.pelaku && wewenang(sesi.pelaku, tindakan),
  jalurKini: async () => '/portal/asal',
}));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }),
}));

const ALASAN = 'Neraca yang dipakai dahulu belum disahkan rapat anggota.';
let penilai: Awaited<ReturnType<typeof buatPelaku>>;
beforeAll(async () => {
  penilai = await buatPelaku(['PENILAI']);
});

/** The comparison of both results where a page has it, as text; null where it does not. */
function banding(isi: ReactNode): string | null {
  for (const satu of Children.toArray(isi)) {
    if (!isValidElement(satu)) continue;
    if (satu.type === BandingHasil) return renderToStaticMarkup(satu).replace(/<[^>]+>/g, ' ');
    const dalam = banding((satu as ReactElement<{ children?: ReactNode }>).props.children);
    if (dalam !== null) return dalam;
  }
  return null;
}

const param = (id: string) => ({
  params: Promise.resolve({ id }),
  searchParams: Promise.resolve({}),
});
const kedua = async (id: string) => [
  banding(await TanggapanPage(param(id))),
  banding(await PenilaianPage(param(id))),
];

it('both pages say that the draft replaces the result in force, with both results and the reason', async () => {
  const koperasiId = await buatKoperasi();
  await buatDisetujui(penilai, koperasiId, semuaAspek('79.999999'));
  const { id } = await buatLepas(penilai, koperasiId, semuaAspek('70'), ALASAN);
  sesi.pelaku = await buatPelaku(['PENGURUS'], { koperasiId });
  for (const isi of await kedua(id)) {
    for (const kata of ['menggantikannya', '79,999999', '70', ALASAN]) expect(isi).toContain(kata);
  }
});

it('says nothing of it where nothing is replaced', async () => {
  const koperasiId = await buatKoperasi();
  const { id } = await buatLepas(penilai, koperasiId, semuaAspek('70'));
  sesi.pelaku = await buatPelaku(['PENGURUS'], { koperasiId });
  expect(await kedua(id)).toEqual(['', '']);
});

it('leaves the words of the koperasi to it after the draft result was given back, and no new figure', async () => {
  const koperasiId = await buatKoperasi();
  const pengurus = await buatPelaku(['PENGURUS'], { koperasiId });
  const lain = await buatPelaku(['PENGURUS'], { koperasiId: await buatKoperasi() });
  const kabid = await buatPelaku(['KEPALA_BIDANG']);
  const { id, versi } = await buatLepas(penilai, koperasiId, semuaAspek('71'));
  const keberatan = { sikap: 'KEBERATAN' as const, catatan: 'Neraca kami tertukar tahunnya.' };
  await jalankan((tx) =>
    tanggapiHasil(tx, hak(pengurus, 'penilaian:tanggapi'), {
      ...{ id, versi, penyampai: null, dokumenId: [] },
      ...keberatan,
    }),
  );
  const halaman = async (siapa: Pelaku) => {
    sesi.pelaku = siapa;
    return renderToStaticMarkup(await PenilaianPage(param(id))).replace(/<[^>]+>/g, ' ');
  };
  const catatan = 'Hitung ulang aspek tata kelola, angkanya salah.';
  await jalankan((tx) =>
    kembalikanPenilaian(tx, hak(kabid, 'penilaian:putuskan'), {
      ...{ id, versi: versi + 1, catatan, butir: [] },
    }),
  );
  expect(
    await db().pemberitahuan.findFirst({
      where: { penggunaId: pengurus.penggunaId },
      orderBy: { id: 'desc' },
      select: { tautan: true },
    }),
  ).toEqual({ tautan: `/portal/penilaian/${id}` });
  const susun = hak(penilai, 'penilaian:susun');
  await jalankan((tx) =>
    ubahPenilaian(tx, susun, { ...ISI_PENILAIAN, ...semuaAspek('83'), id, versi: versi + 2 }),
  );
  for (const langkah of ['dikembalikan', 'diajukan']) {
    if (langkah === 'diajukan') {
      await jalankan((tx) => ajukanPenilaian(tx, susun, { id, versi: versi + 3 }));
    }
    const isi = await halaman(pengurus);
    expect(isi, langkah).toContain('Dinas memeriksa ulang hasilnya');
    expect(isi, langkah).toContain(keberatan.catatan);
    expect(isi, langkah).toContain('71');
    for (const rahasia of ['83', catatan, kabid.nama, penilai.nama]) {
      expect(isi, langkah).not.toContain(rahasia);
    }
    await expect(halaman(lain)).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
  }
});

it('shows nothing of one that was given back before the koperasi answered', async () => {
  const koperasiId = await buatKoperasi();
  const kabid = await buatPelaku(['KEPALA_BIDANG']);
  const { id, versi } = await buatLepas(penilai, koperasiId, semuaAspek('71'));
  await jalankan((tx) =>
    kembalikanPenilaian(tx, hak(kabid, 'penilaian:putuskan'), {
      ...{ id, versi, catatan: 'Hitung ulang aspek tata kelola.', butir: [] },
    }),
  );
  sesi.pelaku = await buatPelaku(['PENGURUS'], { koperasiId });
  await expect(PenilaianPage(param(id))).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
});

async function jalankan<R extends { ok: boolean }>(tugas: (tx: Tx) => Promise<R>): Promise<void> {
  const hasil = await transaksi(tugas as never);
  expect(hasil).toMatchObject({ ok: true });
}
