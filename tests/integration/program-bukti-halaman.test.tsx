import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test, vi } from 'vitest';
import PesertaRinciPage from '@/app/portal/peserta/[id]/page';
import { BuktiNaikKelas, HasilPeserta, NaikKelasForm } from '@/components/program/hasil-peserta';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { pasti } from '@/tests/support/pabrik-keanggotaan';
import { buatNaik, buatProgram, tetapkanNaik, unggahBukti } from '@/tests/support/pabrik-program';
import { buatPelaku } from '@/tests/support/pabrik-umkm';

/* What the page of a participant offers and shows of the evidence, to each who may read it. */

vi.setConfig({ testTimeout: 60_000 });

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

type Akun = Pelaku & { penggunaId: string };
let petugas: Akun;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
});

/** Every element of one kind on a page, wherever its children stand. */
function cari(isi: ReactNode, jenis: unknown): ReactElement[] {
  return Children.toArray(isi).flatMap((satu) => {
    if (!isValidElement(satu)) return [];
    if (satu.type === jenis) return [satu];
    const { children, fakta } = satu.props as { children?: ReactNode; fakta?: ReactNode };
    return [...cari(children, jenis), ...cari(fakta, jenis)];
  });
}

/** The parts of the page about the evidence, as HTML; '' where a part is missing. */
async function halaman(siapa: Pelaku, id: string, param: Record<string, string> = {}) {
  sesi.pelaku = siapa;
  const isi = await PesertaRinciPage({
    params: Promise.resolve({ id }),
    searchParams: Promise.resolve(param),
  });
  const bagian = (jenis: unknown) =>
    cari(isi, jenis)
      .map((satu) => renderToStaticMarkup(satu))
      .join('');
  return {
    hasil: bagian(HasilPeserta),
    unggah: bagian(BuktiNaikKelas),
    form: bagian(NaikKelasForm),
  };
}

test('petugas mengunggah dahulu, lalu berkasnya sudah tercentang dalam formulir', async () => {
  const { id } = await buatNaik(await buatProgram(), petugas);
  const awal = await halaman(petugas, id);
  expect(awal.unggah).toContain('action="/api/berkas/naik-kelas?');
  expect(awal.form).toContain('Unggah dahulu paling sedikit satu berkas bukti.');
  expect(awal.form).not.toContain('<button');

  const { id: berkas } = pasti(await unggahBukti(petugas, id));
  const lalu = await halaman(petugas, id, { unggah: 'ok', unggahJenis: 'BUKTI_NAIK_KELAS' });
  expect(lalu.unggah).toContain('Berkas bukti sudah tersimpan.');
  expect(lalu.unggah).toContain('Hapus');
  const [centang] = lalu.form.match(/<input[^>]*type="checkbox"[^>]*>/) ?? [];
  expect(centang).toContain(`value="${berkas}"`);
  expect(centang).toContain('checked');
  expect(lalu.form).toContain('Tetapkan naik kelas</');
  // A colleague hands it in as well, but it is not theirs to remove.
  const rekan = await halaman(await buatPelaku('PETUGAS'), id);
  expect(rekan.form).toContain(`value="${berkas}"`);
  expect(rekan.unggah).not.toContain('Hapus');
});

test('sesudah ditetapkan: berkasnya tautan bagi petugas dan pesertanya, tidak bagi pendamping', async () => {
  const { id, akun } = await buatNaik(await buatProgram(), petugas);
  const pendamping = await buatPelaku('PENDAMPING');
  // The database lets no step be left out.
  for (const status of ['PELATIHAN', 'PENDAMPINGAN'] as const) {
    await db().peserta.update({
      where: { id },
      data: { status, dilatihPada: new Date(), pendampingId: pendamping.penggunaId },
    });
  }
  const { id: berkas } = pasti(await unggahBukti(petugas, id));
  const { id: sisa } = pasti(await unggahBukti(petugas, id));
  pasti(await tetapkanNaik(petugas, id, [berkas]));
  for (const siapa of [petugas, akun]) {
    const { hasil, unggah, form } = await halaman(siapa, id);
    expect(hasil).toContain(`href="/api/berkas/${berkas}"`);
    expect(hasil).not.toContain(sisa);
    expect(unggah).toBe('');
    expect(form).not.toContain('Tetapkan naik kelas');
  }
  const { hasil } = await halaman(pendamping, id);
  expect(hasil).toContain('Bukti: Laporan penjualan 2026');
  expect(hasil).not.toContain('/api/berkas/');
});
