import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { LangkahPemilik } from '@/components/beranda/langkah-pemilik';
import { langkahPemilik } from '@/lib/beranda/reads';
import { sekarang } from '@/lib/platform/clock';
import { db, tutupDb } from '@/lib/platform/db/client';
import { hak } from '@/tests/support/pabrik-akun';
import { buatKoperasiTerbuka, buatPemilikDi } from '@/tests/support/pabrik-kecocokan';
import { buatPendirianDari, pendiriDari } from '@/tests/support/pabrik-pendiri';
import { KELURAHAN_UJI } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 180_000 });
afterAll(tutupDb);

type Pemilik = Awaited<ReturnType<typeof buatPemilikDi>>;

async function halaman({ pemilik }: Pemilik) {
  const langkah = await langkahPemilik(hak(pemilik, 'umkm:daftar'));
  const html = renderToStaticMarkup(createElement(LangkahPemilik, { langkah, kini: sekarang() }));
  return { pendirian: langkah.pendirian, html };
}
const tautan = (id: string) => `href="/portal/pendirian/${id}"`;
const CARI = 'Langkah berikutnya: cari koperasi';

describe('langkah pemilik yang ikut mendirikan', () => {
  test('pendirian yang berjalan menggantikan cari koperasi, semuanya disebut', async () => {
    const [pemrakarsa, pendiri] = [
      await buatPemilikDi(KELURAHAN_UJI),
      await buatPemilikDi(KELURAHAN_UJI),
    ];
    expect((await halaman(pendiri)).html).toContain(CARI);
    const satu = await buatPendirianDari(pemrakarsa, { status: 'RAPAT_PENDIRIAN' });
    await pendiriDari(satu, pendiri);
    const dua = await buatPendirianDari(pendiri);
    const { nama } = await db().pendirian.update({
      where: { id: satu },
      data: { giliran: 'PETUGAS' },
      select: { nama: true },
    });

    const { pendirian, html } = await halaman(pendiri);
    // What waits for the owner comes first.
    expect(pendirian).toMatchObject([
      { id: dua, memimpin: true, giliran: 'PEMRAKARSA' },
      { id: satu, memimpin: false, giliran: 'PETUGAS' },
    ]);
    expect(html).not.toContain(CARI);
    expect(html).toContain('Langkah berikutnya: pendirian koperasi Anda');
    for (const isi of [tautan(satu), tautan(dua), nama, 'Rapat pendirian', 'Giliran petugas DKUM'])
      expect(html).toContain(isi);
    expect(html).toContain('Giliran Anda');
    const milikPemrakarsa = await halaman(pemrakarsa);
    expect(milikPemrakarsa.html).toContain(tautan(satu));
    expect(milikPemrakarsa.html).not.toContain(tautan(dua));
  });

  test('yang mundur, yang batal, dan yang sudah berbadan hukum tidak disebut', async () => {
    const [pemrakarsa, pemilik] = [
      await buatPemilikDi(KELURAHAN_UJI),
      await buatPemilikDi(KELURAHAN_UJI),
    ];
    await pendiriDari(await buatPendirianDari(pemrakarsa), pemilik, 'MUNDUR');
    await buatPendirianDari(pemilik, { status: 'DIBATALKAN', alasanAkhir: 'Uji' });
    const koperasiId = await buatKoperasiTerbuka();
    await buatPendirianDari(pemilik, { status: 'BERBADAN_HUKUM', koperasiId });
    const { pendirian, html } = await halaman(pemilik);
    expect(pendirian).toEqual([]);
    expect(html).toContain(CARI);
  });

  test('anggota koperasi lain tetap melihat pendiriannya, di bawah keanggotaannya', async () => {
    const pemilik = await buatPemilikDi(KELURAHAN_UJI);
    const koperasiId = await buatKoperasiTerbuka();
    await db().anggota.create({
      data: {
        koperasiId,
        pelakuUsahaId: pemilik.pelakuUsahaId,
        nomorAnggota: 1,
        nama: 'Uji',
        tanggalMasuk: new Date('2026-01-05'),
        simpananPokok: 1n,
        tanggalBayar: new Date('2026-01-05'),
      },
    });
    const id = await buatPendirianDari(pemilik);
    const { html } = await halaman(pemilik);
    expect(html).toContain('Pendirian koperasi yang Anda ikuti');
    expect(html.indexOf('Keanggotaan koperasi Anda')).toBeLessThan(html.indexOf(tautan(id)));
  });
});
