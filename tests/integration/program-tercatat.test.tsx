import { randomUUID } from 'node:crypto';
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import PesertaRinciPage from '@/app/portal/peserta/[id]/page';
import DaftarProgramPage from '@/app/portal/program/[id]/daftar/page';
import ProgramPage from '@/app/portal/program/page';
import { DaftarProgram } from '@/components/program/daftar-program';
import { Kartu } from '@/components/ui';
import type { Tindakan } from '@/lib/platform/auth/kebijakan';
import { type Pelaku, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { Hasil } from '@/lib/platform/hasil';
import { BATAS, tungguLaju } from '@/lib/platform/laju';
import { daftarOrangBaruAction, daftarPesertaAction } from '@/lib/program/peserta/daftar/actions';
import { daftarOrangBaru, daftarPeserta } from '@/lib/program/peserta/daftar/commands';
import { loadDaftarPeserta } from '@/lib/program/peserta/daftar/loaders';
import { daftarOrangBaruSchema } from '@/lib/program/peserta/daftar/schema';
import type { ProgramIsi } from '@/lib/program/types';
import { indeksNikPenduduk } from '@/lib/umkm/pelaku/reads';
import { jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  buatProgram,
  isianDaftar,
  type ProgramUji,
  verifikasi,
} from '@/tests/support/pabrik-program';
import {
  buatPelaku,
  buatUsaha,
  hak,
  jumlahAudit,
  KELURAHAN_LAIN,
  KELURAHAN_UJI,
  nikPendudukUji,
} from '@/tests/support/pabrik-umkm';

/* Registering somebody whom the register knows already, from an earlier programme or from a business. */

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
let kelurahan: Akun;
let kelurahanLain: Akun;
let pertama: ProgramUji;
let kedua: ProgramUji;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  kelurahan = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
  kelurahanLain = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN });
  pertama = await buatProgram();
  kedua = await buatProgram();
});

const alasan = (hasil: { ok: boolean; alasan?: string }) => (hasil.ok ? 'ok' : hasil.alasan);

/** What the form about somebody without a business sends. */
const formulir = (program: ProgramUji, ubah: Record<string, string> = {}) => ({
  kunciKirim: randomUUID(),
  programId: program.id,
  alasanIkut: 'Ingin memulai usaha kue.',
  pernyataan: 'ya',
  nama: 'Warga Tercatat',
  nikPenduduk: nikPendudukUji(),
  jenisKelamin: 'PEREMPUAN',
  tempatLahir: 'Depok',
  tanggalLahir: '1990-05-05',
  statusKawin: 'KAWIN',
  alamat: 'Jalan Rahasia Warga 1',
  kelurahanKode: KELURAHAN_UJI,
  telepon: '081230009999',
  ...ubah,
});
const kirim = (oleh: Pelaku, isi: Record<string, string>) => {
  const input = daftarOrangBaruSchema.parse(isi);
  return jalankan((tx) => daftarOrangBaru(tx, hak(oleh, 'peserta:daftar'), input));
};
const orangDari = (nikPenduduk: string) =>
  db().pelakuUsaha.findMany({ where: { nikPendudukIndeks: indeksNikPenduduk(nikPenduduk) } });

/** Somebody without a business in the first programme, as the form wrote them. */
async function buatTercatat(ubah: Record<string, string> = {}) {
  const isi = formulir(pertama, ubah);
  const { id } = pasti(await kirim(petugas, isi));
  const [orang] = await orangDari(isi.nikPenduduk);
  if (!orang) throw new Error('Orang uji tidak tersimpan.');
  const { nikPenduduk, nama, tanggalLahir, kelurahanKode } = isi;
  return { id, orang, ktp: { nikPenduduk, nama, tanggalLahir, kelurahanKode } };
}
/** The owner of a business, with what stands on the KTP. */
async function buatPemilik(kelurahanUsaha = KELURAHAN_UJI) {
  const ktp = {
    nama: 'Pemilik Tercatat',
    nikPenduduk: nikPendudukUji(),
    tanggalLahir: '1990-05-05',
  };
  const akun = await buatPelaku('PEMILIK');
  const usaha = await buatUsaha(akun, { pemilik: ktp, lokasi: { kelurahanKode: kelurahanUsaha } });
  return { ktp, usaha };
}
const buatKedua = (ubah: Partial<ProgramIsi>) => buatProgram(ubah);

describe('NIK penduduk orang yang sudah tercatat', () => {
  test.each([
    ['petugas kelurahan', () => kelurahan],
    ['petugas', () => petugas],
  ])(
    '%s mendaftarkannya pada program lain; orangnya tetap satu dan datanya tidak berubah',
    async (_, oleh) => {
      const { id, orang, ktp } = await buatTercatat();
      const isi = formulir(kedua, {
        ...ktp,
        nama: ' warga  TERCATAT ',
        alamat: 'Jalan Lain 99',
        telepon: '081230001111',
        statusKawin: 'CERAI_MATI',
      });
      const nilai = pasti(await kirim(oleh(), isi));
      expect(nilai).toMatchObject({ tercatat: true });
      expect(nilai.id).not.toBe(id);
      expect(await orangDari(ktp.nikPenduduk)).toEqual([orang]);
      expect(await db().peserta.findUniqueOrThrow({ where: { id: nilai.id } })).toMatchObject({
        pelakuUsahaId: orang.id,
        programId: kedua.id,
        usahaId: null,
        namaPeserta: 'Warga Tercatat',
        kelurahanKode: KELURAHAN_UJI,
        olehPetugas: true,
      });
      expect(await jumlahAudit(nilai.id, 'peserta.daftar')).toBe(1);
      expect(await jumlahAudit(orang.id)).toBe(1);
      expect(await jumlahAudit(orang.id, 'pelaku_usaha.daftar')).toBe(1);
      // The same form again is the same registration; another one finds it there.
      expect(pasti(await kirim(oleh(), isi)).id).toBe(nilai.id);
      expect(alasan(await kirim(oleh(), formulir(kedua, ktp)))).toBe('SUDAH_TERDAFTAR');
    },
  );

  test('orang baru bukan orang yang sudah tercatat', async () => {
    expect(pasti(await kirim(kelurahan, formulir(kedua)))).toMatchObject({ tercatat: false });
  });

  test('yang ditolak dapat didaftarkan lagi pada program yang sama', async () => {
    const { id, ktp } = await buatTercatat();
    expect(alasan(await kirim(kelurahan, formulir(pertama, ktp)))).toBe('SUDAH_TERDAFTAR');
    pasti(await verifikasi(kelurahan, id, { keputusan: 'tolak', alasan: 'Kuota penuh.' }));
    pasti(await kirim(kelurahan, formulir(pertama, ktp)));
  });

  test('nama atau tanggal lahir yang berbeda ditolak tanpa menyebut yang tercatat', async () => {
    const { orang, ktp } = await buatTercatat({ nama: 'Nama Rahasia Tercatat' });
    const sebelum = await db().peserta.count();
    for (const beda of [{ nama: 'Orang Lain' }, { tanggalLahir: '1991-06-06' }]) {
      const hasil = await kirim(kelurahan, formulir(kedua, { ...ktp, ...beda }));
      expect(alasan(hasil)).toBe('DATA_BERBEDA');
      expect(JSON.stringify(hasil)).not.toMatch(
        new RegExp(`Rahasia Tercatat|1990-05-05|${orang.id}`),
      );
    }
    expect(await db().peserta.count()).toBe(sebelum);
    expect(await jumlahAudit(orang.id)).toBe(1);
  });

  test('petugas kelurahan lain mendapat jawaban yang sama, sesuai atau tidak datanya', async () => {
    const { ktp } = await buatTercatat();
    const alamat = { kelurahanKode: KELURAHAN_LAIN };
    const sebelum = await db().peserta.count();
    for (const beda of [{}, { nama: 'Orang Lain' }]) {
      const hasil = await kirim(kelurahanLain, formulir(kedua, { ...ktp, ...beda, ...alamat }));
      expect(hasil).toEqual({ ok: false, alasan: 'NIK_PENDUDUK_TERDAFTAR' });
    }
    // Nor does an owner learn more of somebody else.
    const pemilik = await buatPelaku('PEMILIK');
    expect(await kirim(pemilik, formulir(kedua, ktp))).toEqual({
      ok: false,
      alasan: 'NIK_PENDUDUK_TERDAFTAR',
    });
    expect(await db().peserta.count()).toBe(sebelum);
  });

  test('syarat dibaca dari data yang tercatat, bukan dari isian formulir', async () => {
    const { ktp } = await buatTercatat({ statusKawin: 'BELUM_KAWIN' });
    const kawin = await buatKedua({ pernahKawin: true });
    const hasil = await kirim(kelurahan, formulir(kawin, { ...ktp, statusKawin: 'KAWIN' }));
    expect(hasil).toMatchObject({
      alasan: 'SYARAT_TIDAK_TERPENUHI',
      galat: { pernyataan: ['Belum terpenuhi: Sudah atau pernah menikah.'] },
    });
    const lansia = await buatKedua({ umurMin: 99 });
    expect(alasan(await kirim(kelurahan, formulir(lansia, ktp)))).toBe('SYARAT_TIDAK_TERPENUHI');
    const berusaha = await buatKedua({ perluUsaha: true });
    expect(alasan(await kirim(kelurahan, formulir(berusaha, ktp)))).toBe('SYARAT_TIDAK_TERPENUHI');
  });

  test('pemilik usaha: jawabannya menunjuk halaman usahanya, hanya bila datanya sesuai', async () => {
    const { ktp, usaha } = await buatPemilik();
    expect(await kirim(kelurahan, formulir(kedua, ktp))).toMatchObject({
      alasan: 'ORANG_PUNYA_USAHA',
      rincian: { href: `/portal/umkm/${usaha.id}` },
    });
    const beda = await kirim(kelurahan, formulir(kedua, { ...ktp, nama: 'Orang Lain' }));
    expect(beda).toEqual({ ok: false, alasan: 'DATA_BERBEDA' });
    const lain = { ...ktp, kelurahanKode: KELURAHAN_LAIN };
    expect(await kirim(kelurahanLain, formulir(kedua, lain))).toEqual({
      ok: false,
      alasan: 'NIK_PENDUDUK_TERDAFTAR',
    });
    expect(await db().peserta.count({ where: { pelakuUsahaId: usaha.pelakuUsahaId } })).toBe(0);
    // A business that was closed is no place to register from.
    await db().usaha.update({ where: { id: usaha.id }, data: { status: 'TIDAK_AKTIF' } });
    pasti(await kirim(kelurahan, formulir(kedua, ktp)));
  });

  test('usaha di kelurahan lain: petugas memilihnya pada formulir orang itu', async () => {
    const { ktp, usaha } = await buatPemilik(KELURAHAN_LAIN);
    expect(await kirim(kelurahan, formulir(kedua, ktp))).toMatchObject({
      alasan: 'ORANG_PUNYA_USAHA',
      rincian: { href: `/portal/program/${kedua.id}/daftar?orang=${usaha.pelakuUsahaId}` },
    });
    expect(await kirim(petugas, formulir(kedua, ktp))).toMatchObject({
      rincian: { href: `/portal/umkm/${usaha.id}` },
    });
  });

  test('dua petugas sekaligus: satu pendaftaran, juga bila orangnya baru', async () => {
    const { orang, ktp } = await buatTercatat();
    const sekaligus = (milik: Record<string, string>) =>
      Promise.all([petugas, kelurahan].map((oleh) => kirim(oleh, formulir(kedua, milik))));
    const hasil = await sekaligus(ktp);
    expect(hasil.map(alasan).sort()).toEqual(['SUDAH_TERDAFTAR', 'ok']);
    expect(
      await db().peserta.count({ where: { pelakuUsahaId: orang.id, programId: kedua.id } }),
    ).toBe(1);

    const baru = formulir(kedua).nikPenduduk;
    expect((await sekaligus({ nikPenduduk: baru })).map(alasan).sort()).toEqual([
      'SUDAH_TERDAFTAR',
      'ok',
    ]);
    expect(await orangDari(baru)).toHaveLength(1);
  });
});

/**
 * Two at once, the second in the middle of the first: the first commits only when the second waits for it.
 *
 * @returns what both were answered, in that order
 */
async function menyela<A, B>(
  pertamaTx: (tx: Tx) => Promise<Hasil<A, string>>,
  keduanya: () => Promise<B>,
): Promise<[Hasil<A, string>, B]> {
  let lain: Promise<B> | undefined;
  const satu = await jalankan(async (tx) => {
    const hasil = await pertamaTx(tx);
    lain = keduanya();
    for (let ke = 0; ke < 100; ke += 1) {
      const [{ n } = { n: 0n }] = await db().$queryRaw<{ n: bigint }[]>`
        SELECT count(*) AS n FROM pg_stat_activity
        WHERE wait_event_type = 'Lock' AND datname = current_database()`;
      if (n > 0n) return hasil;
      await new Promise((lanjut) => setTimeout(lanjut, 20));
    }
    throw new Error('Tidak ada yang menunggu.');
  });
  return [satu, await (lain as Promise<B>)];
}

describe('yang kedua datang sebelum yang pertama tersimpan', () => {
  const daftarBaru = (oleh: Pelaku, isi: Record<string, string>) => (tx: Tx) =>
    daftarOrangBaru(tx, hak(oleh, 'peserta:daftar'), daftarOrangBaruSchema.parse(isi));

  test('orang yang sama-sama baru: yang kedua menemukan orangnya', async () => {
    const isi = formulir(kedua);
    const hasil = await menyela(daftarBaru(petugas, isi), () =>
      kirim(kelurahan, { ...isi, kunciKirim: randomUUID() }),
    );
    expect(hasil.map(alasan)).toEqual(['ok', 'SUDAH_TERDAFTAR']);
    expect(await orangDari(isi.nikPenduduk)).toHaveLength(1);
  });

  test('lewat halaman peserta dan lewat NIK penduduk: satu pendaftaran', async () => {
    const { orang, ktp } = await buatTercatat();
    const isi = isianDaftar(kedua, { pelakuUsahaId: orang.id, usahaId: '' }, { usahaId: null });
    const hasil = await menyela(
      (tx) => daftarPeserta(tx, hak(petugas, 'peserta:daftar'), isi),
      () => kirim(kelurahan, formulir(kedua, ktp)),
    );
    expect(hasil.map(alasan)).toEqual(['ok', 'SUDAH_TERDAFTAR']);
    expect(
      await db().peserta.count({ where: { pelakuUsahaId: orang.id, programId: kedua.id } }),
    ).toBe(1);
  });
});

/** Sends a form to its action. @returns what a refusal says, or where a redirect leads */
async function kirimAksi(
  aksi: typeof daftarOrangBaruAction,
  siapa: Pelaku,
  isi: Record<string, string>,
) {
  sesi.pelaku = siapa;
  const data = new FormData();
  for (const [nama, nilai] of Object.entries(isi)) data.set(nama, nilai);
  try {
    return await aksi({}, data);
  } catch (galat) {
    return { ke: (galat as { digest?: string }).digest?.split(';')[2] };
  }
}

describe('jawaban formulir', () => {
  test('mengatakan bahwa orangnya sudah tercatat', async () => {
    const { ktp } = await buatTercatat();
    const jawab = await kirimAksi(daftarOrangBaruAction, kelurahan, formulir(kedua, ktp));
    const { id } = await db().peserta.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(jawab).toEqual({ ke: `/portal/peserta/${id}?kabar=terdaftar-tercatat` });
  });

  test('yang berbeda dikatakan di samping NIK penduduk, isiannya kembali', async () => {
    const { ktp } = await buatTercatat();
    const isi = formulir(kedua, { ...ktp, nama: 'Orang Lain' });
    const jawab = await kirimAksi(daftarOrangBaruAction, kelurahan, isi);
    expect(jawab).toMatchObject({
      galat: { nikPenduduk: [expect.stringContaining('nama atau tanggal lahir')] },
      nilai: { nama: 'Orang Lain', nikPenduduk: ktp.nikPenduduk },
    });
  });

  test('bertanya dengan NIK penduduk tetap dibatasi; formulir orang tercatat tidak memakainya', async () => {
    const { orang, ktp } = await buatTercatat();
    const siapa = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
    for (let ke = 0; ke < BATAS['nik-penduduk'].points; ke += 1) {
      await tungguLaju('nik-penduduk', siapa.penggunaId);
    }
    expect(await kirimAksi(daftarOrangBaruAction, siapa, formulir(kedua, ktp))).toMatchObject({
      status: 429,
    });
    const { kunciKirim, programId, alasanIkut, pernyataan } = formulir(kedua);
    const isi = { kunciKirim, programId, alasanIkut, pernyataan, pelakuUsahaId: orang.id };
    expect(await kirimAksi(daftarPesertaAction, siapa, { ...isi, usahaId: '' })).toMatchObject({
      ke: expect.stringContaining('kabar=terdaftar'),
    });
  });
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
const html = (isi: ReactNode, jenis: unknown) =>
  cari(isi, jenis)
    .map((satu) => renderToStaticMarkup(satu))
    .join('');
const rute = (id: string, param: Record<string, string> = {}) => ({
  params: Promise.resolve({ id }),
  searchParams: Promise.resolve(param),
});

describe('dari halaman peserta', () => {
  const halaman = async (siapa: Pelaku, id: string) => {
    sesi.pelaku = siapa;
    return html(await PesertaRinciPage(rute(id)), Kartu);
  };

  test('yang boleh mendaftarkan mendapat tautannya; yang lain tidak', async () => {
    const { id, orang } = await buatTercatat();
    const tautan = `href="/portal/program?orang=${orang.id}"`;
    for (const siapa of [petugas, kelurahan]) {
      const isi = await halaman(siapa, id);
      expect(isi).toContain(tautan);
      expect(isi).toContain('Daftarkan ke program lain');
    }
    expect(await halaman(await buatPelaku('INSPEKTORAT'), id)).not.toContain('program lain');
    // Who has moved away is registered where they live now.
    const { id: orangId } = orang;
    await db().pelakuUsaha.update({
      where: { id: orangId },
      data: { kelurahanKode: KELURAHAN_LAIN },
    });
    expect(await halaman(kelurahan, id)).not.toContain('program lain');
  });

  test('orangnya sendiri tidak', async () => {
    const akun = await buatPelaku('PEMILIK');
    const { id } = pasti(await kirim(akun, formulir(pertama)));
    expect(await halaman(akun, id)).not.toContain('program lain');
  });

  test('programnya dipilih, lalu formulirnya tentang orang itu', async () => {
    const { orang } = await buatTercatat();
    sesi.pelaku = kelurahan;
    const param = { orang: orang.id };
    const daftar = html(
      await ProgramPage({
        ...rute(''),
        params: Promise.resolve({}),
        searchParams: Promise.resolve(param),
      }),
      DaftarProgram,
    );
    expect(daftar).toContain(`/portal/program/${kedua.id}/daftar?orang=${orang.id}`);
    expect(await loadDaftarPeserta(kedua.id, param)).toMatchObject({
      calon: { pelakuUsahaId: orang.id, nama: 'Warga Tercatat', diri: false },
      usahaId: null,
    });
    const isi = renderToStaticMarkup(await DaftarProgramPage(rute(kedua.id, param)));
    expect(isi).toContain(`name="pelakuUsahaId" value="${orang.id}"`);
    expect(isi).not.toContain('name="nikPenduduk"');
    // For the programme that the person is in, the page leads to that registration.
    expect(renderToStaticMarkup(await DaftarProgramPage(rute(pertama.id, param)))).toContain(
      'sudah terdaftar',
    );
  });

  test('orang di kelurahan lain seperti tidak ada', async () => {
    const { orang } = await buatTercatat();
    sesi.pelaku = kelurahanLain;
    for (const kode of [orang.id, randomUUID(), 'bukan-kode']) {
      await expect(loadDaftarPeserta(kedua.id, { orang: kode })).rejects.toThrow();
    }
  });
});
