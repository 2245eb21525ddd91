import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { DaftarKampanyeSebelumnya } from '@/components/kampanye/kampanye-sebelumnya';
import { KabarGugus } from '@/components/peluang/kabar-gugus';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { hitungCalon, kampanyeSebelumnya } from '@/lib/kampanye/calon/reads';
import { kabarGugus } from '@/lib/kampanye/gugus/reads';
import { kirimUndangan } from '@/lib/kampanye/latar/commands';
import { sasaranDari } from '@/lib/kampanye/mulai/reads';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import { bacaPeluang } from '@/lib/peluang/reads';
import { TABEL_PELUANG } from '@/lib/peluang/tabel/rules';
import { db, kolam, tutupDb } from '@/lib/platform/db/client';
import { formatWaktu } from '@/lib/platform/format';
import { buatAkun, hak } from '@/tests/support/pabrik-akun';
import {
  jawab,
  mulai,
  mulaiDi,
  pemilikSetuju,
  tempatBaru,
  tutup,
  undanganMilik,
} from '@/tests/support/pabrik-kampanye';
import { buatKoperasiTujuan } from '@/tests/support/pabrik-keanggotaan';
import { buatKoperasiTerbuka, buatPemilikDi } from '@/tests/support/pabrik-kecocokan';
import { buatPendirianDari, pendiriDari } from '@/tests/support/pabrik-pendiri';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const KRIYA = 3;
const HARI = 24 * 60 * 60 * 1_000;

let petugas: Awaited<ReturnType<typeof buatAkun>>;
beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS'], { sandi: false });
});
afterAll(tutupDb);

/** Nine owners of one field, of whom four may be invited. */
async function gugusBaru() {
  const di = tempatBaru();
  const setuju = [];
  for (let i = 0; i < 4; i += 1) setuju.push(await pemilikSetuju(di, 'kriya'));
  for (let i = 0; i < 5; i += 1) await buatPemilikDi(di, 'kriya');
  await segarkanKecocokan();
  const gugus = await db().peluangKoperasi.findFirstOrThrow({
    where: { kelurahan: { has: di }, sektor: KRIYA },
    select: { id: true },
  });
  return { di, setuju, gugus: gugus.id };
}

test('gugus tahu undangannya: kapan, berapa, berapa berminat, dan pendirian yang berjalan', async () => {
  const { di, setuju, gugus } = await gugusBaru();
  const by = hak(petugas, 'kampanye:baca');
  expect(await kabarGugus(by, [gugus])).toEqual(new Map());
  const lain = await pemilikSetuju(di, 'kuliner');
  const id = await mulaiDi(petugas, di, { tujuan: 'MENDIRIKAN' });
  await kirimUndangan();
  const [a, b] = setuju;
  if (!a || !b) throw new Error('Pemilik uji kurang.');
  for (const satu of [a, lain])
    await jawab(satu.pemilik, (await undanganMilik(id, satu.pemilik.penggunaId))?.id ?? '');
  const berjalan = await buatPendirianDari(a);
  await pendiriDari(berjalan, a);
  await pendiriDari(berjalan, b);
  const batal = await buatPendirianDari(b, { status: 'DIBATALKAN', alasanAkhir: 'Uji' });
  await pendiriDari(batal, b);

  const kabar = (await kabarGugus(by, [gugus])).get(gugus);
  // Five were invited; the one of another field is not of this group.
  expect(kabar?.kampanye).toMatchObject([{ id, status: 'BERJALAN', diundang: 4, berminat: 1 }]);
  expect(kabar?.pendirian).toMatchObject([{ id: berjalan, pendiri: 2 }]);
  if (!kabar) return;
  const html = renderToStaticMarkup(createElement(KabarGugus, { kabar }));
  expect(html).toContain(`/portal/kampanye/${id}`);
  expect(html).toContain('4 pemilik, 1 berminat');
  expect(html).toContain(`/portal/pendirian/${berjalan}`);
});

test('dari gugus di daftar peluang: yang setuju di gugus itu diundang, masing-masing sekali', async () => {
  const { di, setuju } = await gugusBaru();
  await pemilikSetuju(di, 'kuliner');
  await segarkanKecocokan();
  const by = hak(petugas, 'kampanye:kelola');
  const { id: kini } = await db().peluangKoperasi.findFirstOrThrow({
    where: { kelurahan: { has: di }, sektor: KRIYA },
    select: { id: true },
  });
  const sasaran = await sasaranDari(by, { peluang: kini });
  expect(sasaran).toEqual({ kelurahan: [di], sektor: KRIYA, dariPeluang: true });
  if (!sasaran) return;
  expect(await hitungCalon(by, sasaran)).toMatchObject({ diundang: setuju.length });
  const hasil = await mulai(petugas, [...sasaran.kelurahan], {
    tujuan: 'MENDIRIKAN',
    sektor: sasaran.sektor,
  });
  if (!hasil.ok) throw new Error(hasil.alasan);
  await kirimUndangan();
  const undangan = await db().undanganKoperasi.findMany({
    where: { kampanyeId: hasil.nilai.id },
    select: { penggunaId: true },
  });
  expect(undangan.map((satu) => satu.penggunaId).sort()).toEqual(
    setuju.map(({ pemilik }) => pemilik.penggunaId).sort(),
  );
  // A group that is there no more, and no kelurahan beside it: nobody is meant.
  expect(await sasaranDari(by, { peluang: crypto.randomUUID() })).toBeNull();
});

test('satu pendiri di koperasi bidang lain bukan pendirian gugus; yang sebidang dan belum terdaftar: ya', async () => {
  const { di, setuju, gugus } = await gugusBaru();
  const [a, b] = setuju;
  if (!a || !b) throw new Error('Pemilik uji kurang.');
  const lain = [await pemilikSetuju(di, 'kuliner'), await pemilikSetuju(di, 'kuliner')];
  const pendirianDengan = async (
    siapa: typeof setuju,
    sektorUsaha: number,
    ubah: Parameters<typeof buatPendirianDari>[1] = {},
  ) => {
    const id = await buatPendirianDari(a, ubah);
    await db().pendirian.update({ where: { id }, data: { sektorUsaha } });
    for (const satu of siapa) await pendiriDari(id, satu);
    return id;
  };
  await pendirianDengan([a, ...lain], 7);
  const sebidang = await pendirianDengan([b, ...lain], KRIYA);
  const koperasiId = await buatKoperasiTujuan();
  await pendirianDengan([a, b], KRIYA, { status: 'BERBADAN_HUKUM', koperasiId });
  const kabar = (await kabarGugus(hak(petugas, 'kampanye:baca'), [gugus])).get(gugus);
  expect(kabar?.pendirian).toMatchObject([{ id: sebidang, pendiri: 1 }]);
});

test('yang dilewati karena baru diundang: kampanyenya dan kapan boleh lagi', async () => {
  const { di } = await gugusBaru();
  const by = hak(petugas, 'kampanye:kelola');
  const sasaran = { kelurahan: [di], sektor: KRIYA };
  expect(await kampanyeSebelumnya(by, sasaran)).toEqual([]);
  const id = await mulaiDi(petugas, di, { sektor: KRIYA });
  await kirimUndangan();
  expect(await mulai(petugas, [di], { sektor: KRIYA })).toMatchObject({ ok: false });
  expect(await hitungCalon(by, sasaran)).toMatchObject({ diundang: 0, baruDiundang: 4 });
  const [satu, ...lain] = await kampanyeSebelumnya(by, sasaran);
  expect(lain).toEqual([]);
  expect(satu).toMatchObject({ id, jumlah: 4, keadaan: 'BERJALAN' });
  const { isi } = await aturanBerlaku('kampanye-undangan');
  const { dibuatPada } = await db().undanganKoperasi.findFirstOrThrow({
    where: { kampanyeId: id },
  });
  expect(satu?.bolehLagiPada).toEqual(new Date(dibuatPada.getTime() + isi.jedaHari * HARI));
  if (!satu) return;
  const html = renderToStaticMarkup(createElement(DaftarKampanyeSebelumnya, { kampanye: [satu] }));
  expect(html).toContain(`/portal/kampanye/${id}`);
  expect(html).toContain(formatWaktu(satu.bolehLagiPada));
  await tutup(petugas, id);
  expect(await kampanyeSebelumnya(by, sasaran)).toMatchObject([{ id, keadaan: 'DITUTUP' }]);
});

test('gugus yang kampanye atau pendiriannya berjalan tetap terdaftar, ditandai koperasi yang kini cocok', async () => {
  const { di, setuju, gugus } = await gugusBaru();
  const tanpaKampanye = await gugusBaru();
  const agregat = hak(petugas, 'peluang:agregat');
  const sebelum = await bacaPeluang(agregat);
  const id = await mulaiDi(petugas, di, { tujuan: 'MENDIRIKAN', sektor: KRIYA });
  await kirimUndangan();
  // Of the wrong sektor: changes nothing.
  await buatKoperasiTerbuka({ jenis: 'PRODUSEN', sektorUsaha: 7, kelurahanKode: di });
  await segarkanKecocokan();
  expect((await bacaPeluang(agregat)).jumlah.peluang).toBe(sebelum.jumlah.peluang);
  const nama = 'Koperasi Produsen Kriya Contoh';
  const koperasiId = await buatKoperasiTerbuka({
    nama,
    jenis: 'PRODUSEN',
    sektorUsaha: KRIYA,
    kelurahanKode: di,
  });
  await segarkanKecocokan();

  const sesudah = await bacaPeluang(agregat);
  const satu = sesudah.peluang.find((lain) => lain.id === gugus);
  expect(satu).toMatchObject({ jumlah: 9, bukanLagi: { koperasi: { id: koperasiId, nama } } });
  expect(satu?.bukanLagi?.koperasi?.meter).toBe(0);
  // The other one lies near enough to have a koperasi now too, and nothing runs from it.
  const lain = sesudah.peluang.find((g) => g.id === tanpaKampanye.gugus);
  expect(lain?.bukanLagi ?? null).toBeNull();
  // It counts no more among the opportunities: the figure, the map and the kelurahan are of the rest.
  const peluang = sesudah.peluang.filter((g) => g.bukanLagi === null);
  const bukanLagi = sesudah.peluang.filter((g) => g.bukanLagi !== null);
  expect(sesudah.jumlah).toMatchObject({ peluang: peluang.length, bukanLagi: bukanLagi.length });
  expect(sesudah.peluang).toEqual([...peluang, ...bukanLagi]);
  expect(sesudah.kelurahan.find(({ kode }) => kode === di)?.peluang).toBe(
    peluang.filter((g) => g.kelurahan.some(({ kode }) => kode === di)).length,
  );
  const csv = TABEL_PELUANG.gugus(sesudah).baris[sesudah.peluang.findIndex((g) => g.id === gugus)];
  expect(csv?.at(-1)).toBe(`bukan peluang lagi: ada ${nama}, di kelurahan yang sama`);
  // No campaign for a new koperasi starts from it.
  expect(await sasaranDari(hak(petugas, 'kampanye:kelola'), { peluang: gugus })).toBeNull();

  // Closed, and a founding under way: it stays; with neither it goes.
  await tutup(petugas, id);
  const [a] = setuju;
  if (!a) throw new Error('Pemilik uji kurang.');
  const berjalan = await buatPendirianDari(a);
  await db().pendirian.update({ where: { id: berjalan }, data: { sektorUsaha: KRIYA } });
  await pendiriDari(berjalan, a);
  const segarkan = async () => {
    await db().usaha.update({ where: { id: a.id }, data: { pemilikAnggota: true } });
    await segarkanKecocokan();
    await db().usaha.update({ where: { id: a.id }, data: { pemilikAnggota: false } });
    await segarkanKecocokan();
    return db().peluangKoperasi.findUnique({ where: { id: gugus } });
  };
  expect(await segarkan()).toMatchObject({ koperasiId });
  // Without the koperasi it is an opportunity again, the same row.
  await db().koperasi.update({
    where: { id: koperasiId },
    data: { kategoriKesehatan: 'TIDAK_SEHAT' },
  });
  expect(await segarkan()).toMatchObject({ jumlah: 9, bukanLagiPada: null, koperasiId: null });
  await db().koperasi.update({ where: { id: koperasiId }, data: { kategoriKesehatan: 'SEHAT' } });
  await db().pendirian.update({
    where: { id: berjalan },
    data: { status: 'DIBATALKAN', alasanAkhir: 'Uji' },
  });
  expect(await segarkan()).toBeNull();
});

test('dua puluh lima gugus dibaca dalam dua pernyataan', async () => {
  const gugus = await db().peluangKoperasi.findMany({ select: { id: true }, take: 25 });
  const tanya = vi.spyOn(kolam(), 'query');
  await kabarGugus(
    hak(petugas, 'kampanye:baca'),
    gugus.map((satu) => satu.id),
  );
  expect(tanya).toHaveBeenCalledTimes(2);
  tanya.mockRestore();
});
