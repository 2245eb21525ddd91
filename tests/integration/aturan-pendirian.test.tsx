import { renderToStaticMarkup } from 'react-dom/server';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DaftarPendiri } from '@/components/pendirian/rincian/pendiri';
import { RencanaUndangan } from '@/components/pendirian/undangan/rencana';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import { bacaPeluang } from '@/lib/peluang/reads';
import { pendirianSaya } from '@/lib/pendirian/daftar/reads';
import { modalDalamKata } from '@/lib/pendirian/ketentuan/reads';
import { kirimRapat, kirimRencana } from '@/lib/pendirian/langkah/pemrakarsa/commands';
import { setujuiRapat } from '@/lib/pendirian/langkah/petugas/commands';
import { kirimNib } from '@/lib/pendirian/legalitas/commands';
import { susunPeriksaMulai } from '@/lib/pendirian/mulai/periksa/reads';
import { mundurPendiri } from '@/lib/pendirian/pendiri/berakhir/commands';
import { pendirianDipimpin } from '@/lib/pendirian/rincian/kepala/reads';
import { bacaPendirian } from '@/lib/pendirian/rincian/reads';
import { rencanaUndangan, undanganPublik } from '@/lib/pendirian/undangan/reads';
import { type Pelaku, wewenangPublik } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { langkahMulaiDari } from '@/prisma/seed/demo/kumpul-pendiri';
import { simpanAturan } from '@/tests/support/pabrik-aturan';
import { buatPengurus, jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import { buatPemilikDi } from '@/tests/support/pabrik-kecocokan';
import {
  buatKoperasiSah,
  buatOrang,
  catatRapat,
  catatSetoran,
  isianUji,
  keadaan,
  konfirmasi,
  kumpulkan,
  lengkapiBerkas,
  mulai,
  type OrangUji,
  petugas,
  sampai,
  setujuiSemuaBerkas,
  simpanDrafUji,
  unggah,
} from '@/tests/support/pabrik-pendirian';
import { buatPelaku, hak } from '@/tests/support/pabrik-umkm';

/* What an admin saves as a rule is what a founding is held to, in the act and in the words. */

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let admin: Pelaku;
beforeAll(async () => {
  admin = await buatPelaku('ADMIN');
});

const rujukan = async (id: string) => ({ id, versi: (await keadaan(id)).versi });
const kirim = async (akun: Pelaku, id: string) => {
  const tuju = await rujukan(id);
  return jalankan((tx) => kirimRencana(tx, hak(akun, 'pendirian:kelola'), tuju));
};
const kirimHasilRapat = async (akun: Pelaku, id: string) => {
  const tuju = await rujukan(id);
  return jalankan((tx) => kirimRapat(tx, hak(akun, 'pendirian:kelola'), tuju));
};
const dibaca = async (akun: Pelaku, id: string) => {
  const pendirian = await bacaPendirian(hak(akun, 'pendirian:baca'), id);
  if (!pendirian) throw new Error('Pendirian uji tidak terbaca.');
  return pendirian;
};
/** What stands in the way of a step, as the sender is told. */
const halangan = (...langkah: string[]) => ({
  ok: false,
  alasan: 'BELUM_LENGKAP',
  galat: { langkah },
});

describe('jumlah pendiri', () => {
  const SUMBER = 'Keputusan uji tentang sepuluh pendiri';
  const KRIYA = 3;
  const gugus = () =>
    db().peluangKoperasi.findMany({ where: { sektor: KRIYA }, select: { jumlah: true } });

  test('sepuluh menurut pengaturan: sembilan ditolak, dan semua halaman menyebut sepuluh', async () => {
    const satu = await kumpulkan(9);
    const { akun } = satu.pemrakarsa;
    for (let i = 0; i < 9; i += 1) await buatPemilikDi('32.76.09.1001', 'kriya');
    await segarkanKecocokan();
    expect(await gugus()).toEqual([{ jumlah: 9 }]);

    pasti(
      await simpanAturan(admin, 'pendiri-paling-sedikit', { primer: '10', sekunder: '4' }, SUMBER),
    );
    expect(await kirim(akun, satu.id)).toMatchObject(
      halangan('Pendiri paling sedikit 10 orang. Sekarang 9, kurang 1.'),
    );
    expect((await keadaan(satu.id)).status).toBe('PENGUMPULAN_PENDIRI');

    const halaman = renderToStaticMarkup(<DaftarPendiri pendirian={await dibaca(akun, satu.id)} />);
    expect(halaman).toContain(`Paling sedikit 10 orang. Dasar: ${SUMBER}.`);
    const [ringkas] = await pendirianSaya(hak(akun, 'pendirian:baca'));
    expect(ringkas).toMatchObject({ jumlahPendiri: 9, pendiriPalingSedikit: 10 });
    const diundang = await buatOrang();
    for (const rencana of [
      await undanganPublik(wewenangPublik('uji'), satu.token),
      await rencanaUndangan(hak(diundang.akun, 'pendirian:ikut'), satu.id),
    ]) {
      if (!rencana) throw new Error('Undangan uji tidak terbuka.');
      expect(renderToStaticMarkup(<RencanaUndangan rencana={rencana} />)).toContain(
        `9 dari paling sedikit 10 orang. Dasar: ${SUMBER}.`,
      );
    }

    const kelola = await pendirianDipimpin(hak(akun, 'pendirian:kelola'), satu.id);
    expect(kelola?.ketentuan).toMatchObject({
      angka: { pendiriPalingSedikit: 10 },
      sumber: { pendiri: SUMBER },
    });
    const periksa = await susunPeriksaMulai(hak(akun, 'pendirian:mulai'), {
      draf: uuidv7(),
      isi: langkahMulaiDari(isianUji()),
      tersimpan: '',
    });
    expect(periksa.pendiri).toEqual({ palingSedikit: 10, satuan: 'orang', sumber: SUMBER });

    pasti(await konfirmasi(diundang, satu.token));
    expect(
      await db().pemberitahuan.count({
        where: {
          penggunaId: satu.pemrakarsa.akun.penggunaId,
          isi: { contains: 'Sekarang 10 pendiri, paling sedikit 10.' },
        },
      }),
    ).toBe(1);
    pasti(await kirim(akun, satu.id));
    // With one less than ten it comes back to the gathering of founders.
    pasti(
      await jalankan((tx) =>
        mundurPendiri(tx, hak(diundang.akun, 'pendirian:ikut'), {
          pendirianId: satu.id,
          alasan: undefined,
        }),
      ),
    );
    expect((await keadaan(satu.id)).status).toBe('PENGUMPULAN_PENDIRI');
  });

  test('rapat pun dihadiri sepuluh', async () => {
    const satu = await kumpulkan(10);
    await sampai(satu, 'RAPAT_PENDIRIAN');
    const { pemrakarsa, id } = satu;
    const semua = await db().pendiri.findMany({
      where: { pendirianId: id },
      orderBy: { urutan: 'asc' },
      select: { id: true },
    });
    const jabatan = ['KETUA', 'SEKRETARIS', 'BENDAHARA', 'KETUA_PENGAWAS'] as const;
    const catat = async (hadir: number) =>
      pasti(
        await catatRapat(
          pemrakarsa,
          id,
          {},
          new Map(
            semua.map((orang, n) => [
              orang.id,
              { hadir: n < hadir, jabatan: jabatan[n] ?? null, bersedia: false },
            ]),
          ),
        ),
      );
    await catat(9);
    pasti(await catatSetoran(pemrakarsa, id));
    await lengkapiBerkas(pemrakarsa, id);
    expect(await kirimHasilRapat(pemrakarsa.akun, id)).toMatchObject(
      halangan('Yang hadir rapat paling sedikit 10 orang. Tercatat 9.'),
    );
    await catat(10);
    pasti(await kirimHasilRapat(pemrakarsa.akun, id));
  });

  test('koperasi sekunder mengikuti angkanya sendiri', async () => {
    const koperasi = await buatKoperasiSah();
    const pengurus = await buatPengurus(koperasi);
    const isian = isianUji({
      ragam: 'SEKUNDER',
      jenis: 'JASA',
      koperasiId: koperasi,
      nama: `Koperasi Jasa Gabungan Aturan Uji ${Date.now()}`,
    });
    const { id } = pasti(await mulai(pengurus, await simpanDrafUji(pengurus, isian)));
    expect(await kirim(pengurus, id)).toMatchObject({
      galat: {
        langkah: expect.arrayContaining([
          'Pendiri paling sedikit 4 koperasi. Sekarang 0, kurang 4.',
        ]),
      },
    });
  });

  test('peluang koperasi baru memerlukan sepuluh usaha', async () => {
    expect(await gugus()).toEqual([{ jumlah: 9 }]);
    await segarkanKecocokan();
    expect(await gugus()).toEqual([]);
    await buatPemilikDi('32.76.09.1001', 'kriya');
    await segarkanKecocokan();
    expect(await gugus()).toEqual([{ jumlah: 10 }]);
    const dinas = await petugas();
    expect(await bacaPeluang(hak(dinas, 'peluang:agregat'))).toMatchObject({
      pendiri: 10,
      sumberPendiri: SUMBER,
    });
    pasti(await simpanAturan(admin, 'pendiri-paling-sedikit', { primer: '9', sekunder: '3' }));
  });
});

test('modal koperasi simpan pinjam mengikuti pengaturan, sampai satu rupiah', async () => {
  const SUMBER = 'Keputusan uji tentang modal';
  // Nine founders: 100.000 simpanan pokok and 33.333.334 more of each.
  const TERKUMPUL = 300_900_006n;
  const modal = (rupiah: bigint) =>
    simpanAturan(admin, 'modal-simpan-pinjam', { kabKota: String(rupiah) }, SUMBER);
  const satu = await kumpulkan(9, { jenis: 'SIMPAN_PINJAM' });
  const { pemrakarsa, id } = satu;
  await sampai(satu, 'RAPAT_PENDIRIAN', { simpanPinjam: true });
  pasti(await catatRapat(pemrakarsa, id));
  pasti(await catatSetoran(pemrakarsa, id, 33_333_334n));
  await lengkapiBerkas(pemrakarsa, id);
  expect(await kirimHasilRapat(pemrakarsa.akun, id)).toMatchObject(
    halangan(
      'Modal koperasi simpan pinjam paling sedikit Rp500.000.000. Terkumpul Rp300.900.006, kurang Rp199.099.994.',
    ),
  );
  pasti(await modal(TERKUMPUL + 1n));
  const kurangSatu = halangan(
    'Modal koperasi simpan pinjam paling sedikit Rp300.900.007. Terkumpul Rp300.900.006, kurang Rp1.',
  );
  expect(await kirimHasilRapat(pemrakarsa.akun, id)).toMatchObject(kurangSatu);
  const terlihat = await dibaca(pemrakarsa.akun, id);
  expect(terlihat.ketentuan.modal).toEqual({
    palingSedikit: TERKUMPUL + 1n,
    terkumpul: TERKUMPUL,
    sumber: SUMBER,
  });
  expect(renderToStaticMarkup(<DaftarPendiri pendirian={terlihat} />)).toContain(
    'Rp300.900.007. Belum cukup.',
  );
  expect(await modalDalamKata()).toMatch(
    /paling sedikit Rp300\.900\.007 .*satu kota, Rp1\.000\.000\.000 .*\(Keputusan uji tentang modal\)\.$/,
  );

  pasti(await modal(TERKUMPUL));
  pasti(await kirimHasilRapat(pemrakarsa.akun, id));
  // The office is held to it as well, also when it was raised in between.
  await setujuiSemuaBerkas(id);
  const dinas = await petugas();
  const setujui = async () => {
    const tuju = await rujukan(id);
    return jalankan((tx) => setujuiRapat(tx, hak(dinas, 'pendirian:periksa'), tuju));
  };
  pasti(await modal(TERKUMPUL + 1n));
  expect(await setujui()).toMatchObject(kurangSatu);
  pasti(await modal(TERKUMPUL));
  pasti(await setujui());
});

describe('berkas setiap langkah', () => {
  /** Makes a document required, or leaves it to the founders. */
  const wajibkan = async (kode: string, wajib: boolean) => {
    const { isi } = await db().aturan.findFirstOrThrow({
      where: { kode: 'berkas-pendirian' },
      orderBy: [{ berlakuMulai: 'desc' }, { dibuatPada: 'desc' }],
    });
    const { butir } = isi as unknown as { butir: { kode: string }[] };
    const ke = butir.findIndex((satu) => satu.kode === kode);
    pasti(
      await simpanAturan(admin, 'berkas-pendirian', {
        [`butir.${ke}.wajib`]: wajib ? 'ya' : 'tidak',
      }),
    );
  };
  const kirimNomorNib = async ({ akun }: OrangUji, id: string) => {
    const tuju = await rujukan(id);
    return jalankan((tx) =>
      kirimNib(tx, hak(akun, 'pendirian:kelola'), {
        ...tuju,
        konfirmasiPeringatan: false,
        nib: '9120001234567',
      }),
    );
  };

  test('yang diwajibkan menghentikan langkahnya sampai berkasnya ada', async () => {
    const satu = await kumpulkan(9);
    const { pemrakarsa, id } = satu;
    await wajibkan('rancangan-anggaran-dasar', true);
    expect(await kirim(pemrakarsa.akun, id)).toMatchObject(
      halangan('Belum ada berkas: Rancangan anggaran dasar.'),
    );
    pasti(await unggah(pemrakarsa, id, 'rancangan-anggaran-dasar'));
    pasti(await kirim(pemrakarsa.akun, id));
    await wajibkan('rancangan-anggaran-dasar', false);

    await sampai(satu, 'BERBADAN_HUKUM', { dari: 'SIAP_PENYULUHAN' });
    pasti(await unggah(pemrakarsa, id, 'nib-koperasi'));
    await wajibkan('npwp-koperasi', true);
    expect(await kirimNomorNib(pemrakarsa, id)).toMatchObject(
      halangan('Belum ada berkas: NPWP koperasi.'),
    );
    pasti(await unggah(pemrakarsa, id, 'npwp-koperasi'));
    pasti(await kirimNomorNib(pemrakarsa, id));
  });

  test('yang tidak lagi diwajibkan tidak menghentikan', async () => {
    const satu = await kumpulkan(9);
    await sampai(satu, 'BERBADAN_HUKUM');
    await wajibkan('npwp-koperasi', false);
    expect(await kirimNomorNib(satu.pemrakarsa, satu.id)).toMatchObject(
      halangan('Belum ada berkas: NIB koperasi dari OSS.'),
    );
    await wajibkan('nib-koperasi', false);
    pasti(await kirimNomorNib(satu.pemrakarsa, satu.id));
  });
});
