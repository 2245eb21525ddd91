import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import AuditPage from '@/app/portal/audit/page';
import { JENIS_OBJEK } from '@/lib/audit/schema';
import { catat } from '@/lib/platform/audit';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang, wewenangPublik } from '@/lib/platform/auth/wewenang';
import { tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { buatAkun } from '@/tests/support/pabrik-akun';
import { buatKoperasi } from '@/tests/support/pabrik-koperasi';

/* The page of the trail, as the inspektorat reads it. */

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('@/lib/platform/auth/pelaku', () => ({
  mintaWewenang: async (tindakan: Tindakan) => {
    const by = sesi.pelaku && wewenang(sesi.pelaku, tindakan);
    if (!by) throw new Error(`tidak berwenang: ${tindakan}`);
    return by;
  },
}));

type Param = Record<string, string>;
const halaman = async (param: Param) =>
  renderToStaticMarkup(
    await AuditPage({ params: Promise.resolve({}), searchParams: Promise.resolve(param) }),
  );
const teks = async (param: Param) =>
  (await halaman(param)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

beforeAll(async () => {
  sesi.pelaku = await buatAkun(['INSPEKTORAT']);
});
afterAll(tutupDb);

describe('saringan jejak', () => {
  const SARINGAN = 'Sebagian saringan di alamat halaman ini tidak dikenal, jadi tidak dipakai: ';

  test.each<[Param, string]>([
    [{ dari: '2026-02-31' }, 'dari'],
    [{ sampai: '31-12-2026', jenis: 'koperasi' }, 'sampai'],
    [{ jenis: 'rahasia' }, 'jenis'],
    [{ tindakan: 'koperasi.terbang' }, 'tindakan'],
    [{ tindakan: 'x', jenis: 'koperasi' }, 'tindakan'],
    [{ objek: '<b>' }, 'objek'],
    [{ pelaku: 'Budi', dari: '2026-01-01' }, 'pelaku'],
  ])('%j tidak dipakai dan disebut', async (param, sebutan) => {
    expect(await teks(param)).toContain(`${SARINGAN}${sebutan}.`);
  });

  test('nama pelaku yang terlalu panjang disebut sebagai kata pencarian', async () => {
    const isi = await teks({ orang: 'x'.repeat(121) });
    expect(isi).toContain('Kata pencarian Anda tidak dipakai: panjangnya lebih dari 120');
    expect(isi).not.toContain(SARINGAN);
  });

  test('yang dikenal atau kosong tidak disebut, juga jenis setiap tautan', async () => {
    for (const param of [
      {},
      { orang: 'x'.repeat(120), dari: '2026-01-01', sampai: '2026-01-31', jenis: '' },
      { tindakan: 'koperasi.ubah', objek: 'AB12CD34' },
      ...JENIS_OBJEK.map((jenis) => ({ jenis })),
    ] as Param[]) {
      expect(await teks(param), JSON.stringify(param)).not.toContain('tidak dipakai');
    }
  });

  test('data disebut namanya dengan halamannya; kode yang tertulis menemukan catatannya', async () => {
    const id = await buatKoperasi(await buatAkun(['PETUGAS']), { nama: 'Koperasi Jejak Bernama' });
    const isi = await halaman({ objek: id.slice(-8) });
    expect(isi).toContain(`href="/portal/koperasi/${id}">Koperasi Jejak Bernama</a>`);
    expect(isi).toContain(`jenis=koperasi&amp;objek=${id}">${id.slice(-8)}</a>`);
    expect(isi).toContain('Mendaftarkan koperasi');
  });

  test('tindakan dipilih dengan katanya, dikelompokkan, dan dapat dihapus lagi', async () => {
    const isi = await halaman({ tindakan: 'koperasi.ubah', jenis: 'koperasi' });
    expect(isi).toContain('<optgroup label="Koperasi">');
    expect(isi).toMatch(/<option[^>]* value="koperasi.ubah"[^>]*>Mengubah koperasi<\/option>/);
    expect(isi).toContain('Tindakan: Mengubah koperasi');
    expect(isi).toContain('href="/portal/audit?jenis=koperasi"');
  });

  test.each(['publik', 'Publik (Portal)', 'PUB'])('%s menemukan umum', async (orang) => {
    await transaksi(async (tx) => {
      const by = wewenangPublik(`umum-${orang}`);
      await catat(tx, by, { tindakan: 'akun.daftar', objekJenis: 'pengguna', objekId: 'umum' });
      return berhasil(null);
    });
    const isi = await teks({ orang });
    expect(isi).toContain('Publik (Portal)');
    expect(isi).not.toContain('Tidak ada catatan yang cocok');
  });
});
