import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { SisaPilihanModal } from '@/components/permodalan/pengajuan/sisa-pilihan';
import type { AjukanModalInput } from '@/lib/permodalan/ajukan/schema';
import { tolakModal } from '@/lib/permodalan/pengajuan/commands';
import { loadRincianModal } from '@/lib/permodalan/pengajuan/loaders';
import type { Ketentuan } from '@/lib/permodalan/produk/types';
import { tambahSumber } from '@/lib/permodalan/sumber/commands';
import { tambahSumberSchema } from '@/lib/permodalan/sumber/schema';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { buatAnggota, jalankan, type Pemohon, pasti } from '@/tests/support/pabrik-keanggotaan';
import { ajukanKe, buatAnggotaKsp, buatKsp, type Ksp } from '@/tests/support/pabrik-permodalan';
import { buatPelaku, hak } from '@/tests/support/pabrik-umkm';

/* What is shown to an owner who was refused, from real products and a real application; figures by hand. */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const sesi = vi.hoisted(() => ({ pelaku: null as Pelaku | null }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));
vi.mock('@/lib/platform/auth/pelaku', async () => {
  const { wewenang } = await import('@/lib/platform/auth/wewenang');
  const minta = async (tindakan: never) => wewenang(sesi.pelaku as Pelaku, tindakan);
  return { jalurKini: async () => '/portal/modal', mintaWewenang: minta, cobaWewenang: minta };
});

const flat = (nama: string, persen: string, ubah: Partial<Ketentuan> = {}) =>
  buatKsp({ nama, persen, cara: 'FLAT', provisiPersen: '0', biayaAdministrasi: 0n, ...ubah });

let penolak: Ksp;
let murah: Ksp;
let berat: Ksp;
let lain: Ksp;
let sakit: Ksp;
let anggota: Pemohon;
const nama = new Map<string, string>();

beforeAll(async () => {
  // The cheapest of all, so that it would come first were it not the one that refused.
  penolak = await flat('Produk Penolak', '3');
  murah = await flat('Produk Murah', '12');
  berat = await flat('Produk Berat', '24');
  lain = await flat('Produk Lain', '6');
  sakit = await flat('Produk Sakit', '6');
  anggota = await buatAnggotaKsp(penolak);
  for (const { koperasiId, pengurus } of [murah, berat])
    await buatAnggota(anggota, koperasiId, pengurus);
  await db().koperasi.update({
    where: { id: sakit.koperasiId },
    data: { kategoriKesehatan: 'TIDAK_SEHAT', penilaianTahunBuku: 2025 },
  });
  const koperasi = await db().koperasi.findMany({ select: { id: true, nama: true } });
  for (const satu of koperasi) nama.set(satu.id, satu.nama);
  // Of banks and programmes only these three.
  await db().sumberModal.updateMany({ data: { aktif: false } });
  const admin = await buatPelaku('ADMIN');
  for (const [ke, [sebutan, persen, penerima]] of (
    [
      ['Program Ringan', '9', 'PERORANGAN'],
      ['Program Berat', '60', 'PERORANGAN'],
      ['Program Koperasi', '3', 'KOPERASI'],
    ] as const
  ).entries()) {
    const isi = tambahSumberSchema.parse({
      kunciKirim: `00000000-0000-4000-8000-00000000000${ke}`,
      nama: sebutan,
      penyelenggara: 'Lembaga Uji',
      jenis: 'NON_BANK',
      penerima,
      pola: 'KONVENSIONAL',
      cara: 'FLAT',
      persen,
      tenorMaks: '12',
      plafonMin: '10.000.000',
      caraMengajukan: 'Datang ke kantor lembaga.',
      sumber: 'Brosur uji',
      tanggalSumber: '2026-11-20',
      aktif: 'ya',
    });
    pasti(await jalankan((tx) => tambahSumber(tx, hak(admin, 'sumber-modal:ubah'), isi)));
  }
});

const koperasi = ({ koperasiId }: Ksp): string => nama.get(koperasiId) ?? '';

/** Applies for ten million over twelve months at the one that refuses; gives the application's id. */
async function ditolak(keuangan: Partial<AjukanModalInput>): Promise<string> {
  const { id } = pasti(await ajukanKe(anggota, penolak.ketentuanId, keuangan));
  pasti(
    await jalankan((tx) =>
      tolakModal(tx, hak(penolak.pengurus, 'modal:putuskan'), {
        id,
        versi: 1,
        alasan: 'Simpanan wajib belum lengkap.',
      }),
    ),
  );
  return id;
}
const dibuka = async (oleh: Pelaku, id: string) => {
  sesi.pelaku = oleh;
  const { modal, sisa } = await loadRincianModal(id);
  const html = renderToStaticMarkup(<SisaPilihanModal modal={modal} sisa={sisa} />);
  return { sisa, html, teks: html.replace(/<[^>]+>/g, '') };
};

describe('sisa Rp950.000 sebulan', () => {
  // 933.333 a month at Produk Murah fits; 1.033.333 at Produk Berat does not.
  const KEUANGAN = { pendapatan: 5_000_000n, pengeluaran: 4_050_000n };
  let dilihat: Awaited<ReturnType<typeof dibuka>>;
  let id: string;
  beforeAll(async () => {
    id = await ditolak(KEUANGAN);
    dilihat = await dibuka(anggota.akun, id);
  });

  test('koperasi lain dan program disebut dengan nama dan biayanya', () => {
    const { teks, html } = dilihat;
    expect(teks).toContain('Untuk Rp10.000.000 selama 12 bulan.');
    expect(teks).toContain(
      `Koperasi lain yang Anda ikutiProduk Murah, ${koperasi(murah)}: total biaya Rp1.200.000, `,
    );
    expect(html).toContain(
      `/portal/modal/ajukan?produk=${murah.ketentuanId}&amp;jumlah=10000000&amp;tenor=12`,
    );
    expect(teks).toContain('Bank dan programProgram Ringan, Lembaga Uji: total biaya Rp900.000, ');
    expect(teks).toContain('Datang ke kantor lembaga.');
    expect(teks).toContain(
      `Koperasi yang dapat Anda ikuti${koperasi(lain)}, Produk Lain: total biaya Rp600.000, `,
    );
    expect(teks).toContain('Gabung dahulu menjadi anggota.');
  });

  test('yang terlalu berat dihitung, dan ditawarkan lebih kecil atau lebih lama', () => {
    const { teks, sisa } = dilihat;
    expect(sisa?.sisa).toBe(950_000n);
    // Produk Berat and Program Berat.
    expect(sisa?.terlaluBerat).toBe(2);
    expect(teks).toContain(
      ' 2 pilihan lain tidak ditampilkan karena angsurannya melebihi sisa pendapatan Anda.',
    );
    expect(teks).toContain('Yang muat dalam sisa Rp950.000 sebulan');
    // 758.337 pokok and 182.000 jasa; 714.295 and 200.000.
    expect(teks).toContain(
      'Rp9.100.000 selama 12 bulan, angsuran paling besar Rp940.337, total biaya Rp2.184.000, ',
    );
    expect(teks).toContain(
      'Rp10.000.000 selama 14 bulan, angsuran paling besar Rp914.295, total biaya Rp2.800.000, ',
    );
    expect(teks).toContain('Biaya efektifnya di atas 24\u00a0% setahun');
    // Nothing of it is left at ten million.
    expect(teks).not.toContain('Program Berat');
  });

  test('yang menolak, yang tidak sehat, dan yang bagi koperasi tidak ada', () => {
    const { html, teks } = dilihat;
    for (const milik of [penolak, sakit]) {
      expect(teks).not.toContain(koperasi(milik));
      expect(html).not.toContain(milik.koperasiId);
      expect(html).not.toContain(milik.ketentuanId);
    }
    expect(teks).not.toMatch(/Produk Penolak|Produk Sakit|Program Koperasi/);
  });

  test('pengurus yang menolak tidak melihatnya', async () => {
    const { sisa, html } = await dibuka(penolak.pengurus, id);
    expect(sisa).toBeNull();
    expect(html).toBe('');
  });
});

test('tidak ada sisa: dikatakan, tanpa tawaran', async () => {
  const id = await ditolak({ pendapatan: 4_000_000n, pengeluaran: 4_000_000n });
  const { teks, sisa } = await dibuka(anggota.akun, id);
  expect(sisa).toMatchObject({ sisa: 0n, anggota: [], lain: [], program: [], usulan: [] });
  expect(teks).toContain(
    'Tidak ada sumber lain yang angsurannya muat dalam sisa pendapatan Anda untuk jumlah dan jangka waktu ini.',
  );
  expect(teks).toContain('tidak ada sisa sebulan untuk angsuran baru');
  expect(teks).not.toContain('Produk');
});
