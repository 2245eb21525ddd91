import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import PerhitunganPage from '@/app/portal/peluang/perhitungan/page';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db, tutupDb } from '@/lib/platform/db/client';
import { formatAngka } from '@/lib/platform/format';
import { buatPemilikDi } from '@/tests/support/pabrik-kecocokan';
import { buatPelaku } from '@/tests/support/pabrik-umkm';

/* What is seen of the job that ranks koperasi while it is on its way. */

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  mintaWewenang: async (tindakan: Tindakan) => {
    const by = sesi.pelaku && wewenang(sesi.pelaku, tindakan);
    if (!by) throw new Error(`tidak berwenang: ${tindakan}`);
    return by;
  },
}));
vi.mock('@/components/peluang/segarkan-berkala', () => ({ SegarkanBerkala: () => null }));

/** More than the job takes in one portion. */
const BANYAK = 5_400;

beforeAll(async () => {
  sesi.pelaku = await buatPelaku('PETUGAS');
  const { pelakuUsahaId } = await buatPemilikDi('32.76.01.1006');
  await db().usaha.createMany({
    data: Array.from({ length: BANYAK }, (_, n) => ({
      nomor: `UMKM-KEMAJUAN-${n}`,
      pelakuUsahaId,
      namaPemilik: 'Pemilik Kemajuan',
      nama: `Usaha Kemajuan ${n}`,
      kegiatanUtama: 'Usaha uji',
      jenisUsahaKode: 'kuliner',
      alamat: 'Jalan Uji 1',
      kelurahanKode: '32.76.01.1006',
    })),
  });
});
afterAll(tutupDb);

const halaman = async () =>
  renderToStaticMarkup(
    await PerhitunganPage({ params: Promise.resolve({}), searchParams: Promise.resolve({}) }),
  );

test('setelah satu porsi kemajuan tersimpan, dan halaman menggambarnya', async () => {
  let porsi = 0;
  await segarkanKecocokan(() => {
    porsi += 1;
    return porsi === 1;
  });
  const berjalan = await db().hitunganKecocokan.findFirstOrThrow({ where: { selesaiPada: null } });
  const { usahaSelesai, usahaTotal } = berjalan;
  expect(berjalan.tahap).toBe('GOLONGKAN');
  expect(usahaSelesai).toBeGreaterThan(0);
  expect(usahaSelesai).toBeLessThan(usahaTotal);
  expect(usahaTotal).toBe(await db().usaha.count());
  // What the row says is what was done.
  expect(await db().kecocokanUsaha.count({ where: { perlu: false } })).toBe(usahaSelesai);

  const persen = Math.floor((usahaSelesai * 49) / usahaTotal);
  const html = await halaman();
  expect(html).toContain(
    `Membaca data usaha: ${formatAngka(usahaSelesai)} dari ${formatAngka(usahaTotal)} UMKM.`,
  );
  expect(persen).toBeGreaterThan(0);
  expect(html).toMatch(
    new RegExp(`<progress[^>]*max="100" value="${persen}"[^>]*aria-label="Kemajuan perhitungan"`),
  );
  expect(html).toContain(`${persen} % · mulai `);

  await segarkanKecocokan();
  const selesai = await halaman();
  expect(selesai).not.toContain('<progress');
  expect(selesai).toContain('Semua sudah dihitung. Tidak ada yang menunggu.');
});
