import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import KampanyeBaruPage from '@/app/portal/kampanye/baru/page';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { buatPelaku } from '@/tests/support/pabrik-umkm';

/* Whom a campaign is for is asked by a GET form: what it sends and cannot be used is refused, not ignored. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  mintaWewenang: async (tindakan: Tindakan) => {
    const by = sesi.pelaku && wewenang(sesi.pelaku, tindakan);
    if (!by) throw new Error(`tidak berwenang: ${tindakan}`);
    return by;
  },
  jalurKini: async () => '/portal/kampanye/baru',
}));
vi.mock('@/lib/platform/titipan', () => ({ ambilTitipan: async () => ({}) }));
vi.mock('@/components/kampanye/kampanye-form', () => ({ KampanyeForm: () => null }));

async function halaman(param: Record<string, string>) {
  sesi.pelaku ??= await buatPelaku('PETUGAS');
  const isi = await KampanyeBaruPage({
    params: Promise.resolve({}),
    searchParams: Promise.resolve(param),
  });
  return renderToStaticMarkup(isi);
}

const RINGKASAN = 'Ada yang perlu diperbaiki';

test('"Lihat penerima" tanpa pilihan ditolak, dengan pesan di isiannya', async () => {
  expect(await halaman({})).not.toContain(RINGKASAN);
  const html = await halaman({ kelurahan: '', sektor: '3' });
  expect(html).toContain(RINGKASAN);
  expect(html).toContain('<a href="#sasaran-kelurahan">Pilih kelurahan');
  expect(html).toMatch(/<select[^>]*id="sasaran-kelurahan"[^>]*aria-invalid="true"/);
  expect(html).toMatch(/<option value="3" selected="">/);
});

test('bidang yang tidak ada ditolak juga, bukan dibaca sebagai semua bidang', async () => {
  const html = await halaman({ kelurahan: '32.76.09.1001', sektor: '99' });
  expect(html).toContain('<a href="#sasaran-sektor">Pilih bidang usaha');
  expect(html).toMatch(/<details[^>]*open=""/);
  expect(await halaman({ kelurahan: '32.76.09.1001', sektor: '' })).not.toContain(RINGKASAN);
});
