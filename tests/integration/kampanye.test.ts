import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tarikPersetujuan } from '@/lib/akun/privasi/commands';
import { hitungCalon } from '@/lib/kampanye/calon/reads';
import { bacaKampanye, daftarKampanye, daftarPenerima } from '@/lib/kampanye/hasil/reads';
import { tutupKampanye } from '@/lib/kampanye/kelola/commands';
import { kirimUndanganPorsi } from '@/lib/kampanye/kirim/commands';
import { kirimUndangan } from '@/lib/kampanye/latar/commands';
import { mulaiKampanye } from '@/lib/kampanye/mulai/commands';
import type { MulaiKampanyeInput } from '@/lib/kampanye/mulai/schema';
import { PESAN_AWAL } from '@/lib/kampanye/rules';
import { jawabUndangan } from '@/lib/kampanye/undangan/commands';
import { undanganMenunggu, undanganSaya } from '@/lib/kampanye/undangan/reads';
import type { JawabUndanganInput } from '@/lib/kampanye/undangan/schema';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { KELURAHAN } from '@/lib/wilayah/data';
import { hak, sebagaiPemilik, suratKe } from '@/tests/support/pabrik-akun';
import { buatKoperasiTerbuka, buatPemilikDi } from '@/tests/support/pabrik-kecocokan';
import { buatPelaku, jumlahAudit } from '@/tests/support/pabrik-umkm';

let petugas: Awaited<ReturnType<typeof buatPelaku>>;
let koperasi: string;
/** A kelurahan that no other test uses. */
let ke = 0;
const tempatBaru = () => {
  ke += 1;
  return KELURAHAN[ke]?.kode ?? '';
};
const setuju = (kelurahan: string, jenis = 'kuliner') =>
  buatPemilikDi(kelurahan, jenis, { dihubungi: true });

beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  koperasi = await buatKoperasiTerbuka();
});
afterAll(tutupDb);

const mulai = (kelurahan: string[], ubah: Partial<MulaiKampanyeInput> = {}, oleh = petugas) =>
  transaksi((tx) =>
    mulaiKampanye(tx, hak(oleh, 'kampanye:kelola'), {
      kunciKirim: crypto.randomUUID(),
      tujuan: 'BERGABUNG',
      kelurahan,
      sektor: null,
      judul: 'Mari bergabung',
      pesan: PESAN_AWAL.BERGABUNG,
      setuju: true,
      ...ubah,
    }),
  );
async function mulaiDi(kelurahan: string, ubah: Partial<MulaiKampanyeInput> = {}) {
  await segarkanKecocokan();
  const hasil = await mulai([kelurahan], ubah);
  if (!hasil.ok) throw new Error(hasil.alasan);
  return hasil.nilai.id;
}
const milik = (kampanyeId: string, penggunaId: string) =>
  db().undanganKoperasi.findUnique({
    where: { kampanyeId_penggunaId: { kampanyeId, penggunaId } },
  });
const jawab = (
  orang: Parameters<typeof hak>[0],
  undanganId: string,
  jawaban: JawabUndanganInput['jawaban'] = 'BERMINAT',
) =>
  transaksi((tx) =>
    jawabUndangan(tx, hak(orang, 'undangan:jawab'), { undanganId, jawaban, catatan: null }),
  );
const tarik = async (orang: Awaited<ReturnType<typeof setuju>>['pemilik']) => {
  const { id } = await db().persetujuan.findFirstOrThrow({
    where: { penggunaId: orang.penggunaId, tujuan: 'DIHUBUNGI', ditarikPada: null },
    select: { id: true },
  });
  return transaksi((tx) => tarikPersetujuan(tx, hak(orang, 'akun:sendiri'), { persetujuanId: id }));
};

describe('mulai', () => {
  test('hanya yang boleh diundang; sisanya dihitung dengan sebabnya', async () => {
    const di = tempatBaru();
    const [satu, dua] = [await setuju(di), await setuju(di, 'kriya')];
    await buatPemilikDi(di);
    const mengajukan = await setuju(di);
    await db().permohonan.create({
      data: {
        nomor: `PM-${mengajukan.nomor}`.slice(0, 20),
        pelakuUsahaId: mengajukan.pelakuUsahaId,
        koperasiId: koperasi,
        namaPemohon: 'Uji',
        simpananPokok: 1n,
        simpananWajib: 1n,
        kunciKirim: crypto.randomUUID(),
      },
    });
    const tanpaAkun = await setuju(di);
    await db().pelakuUsaha.update({
      where: { id: tanpaAkun.pelakuUsahaId },
      data: { penggunaId: null },
    });
    const anggota = await setuju(di);
    await db().usaha.update({ where: { id: anggota.id }, data: { pemilikAnggota: true } });
    await segarkanKecocokan();
    const calon = await hitungCalon(hak(petugas, 'kampanye:kelola'), {
      kelurahan: [di],
      sektor: null,
    });
    expect(calon).toEqual({
      pemilik: 5,
      tanpaAkun: 1,
      tanpaPersetujuan: 1,
      mengajukan: 1,
      baruDiundang: 0,
      diundang: 2,
    });
    const id = await mulaiDi(di);
    expect(await db().undanganKoperasi.count({ where: { kampanyeId: id } })).toBe(2);
    expect(await milik(id, satu.pemilik.penggunaId)).toMatchObject({ usahaId: satu.id });
    expect(await milik(id, dua.pemilik.penggunaId)).not.toBeNull();
    expect(await jumlahAudit(id, 'kampanye.mulai')).toBe(1);
  });

  test('hanya bidang yang dipilih', async () => {
    const di = tempatBaru();
    const [kuliner, kriya] = [await setuju(di), await setuju(di, 'kriya')];
    const id = await mulaiDi(di, { sektor: 3, tujuan: 'MENDIRIKAN' });
    expect(await milik(id, kriya.pemilik.penggunaId)).not.toBeNull();
    expect(await milik(id, kuliner.pemilik.penggunaId)).toBeNull();
  });

  test('tanpa penerima ditolak dan tidak meninggalkan apa pun', async () => {
    const di = tempatBaru();
    await buatPemilikDi(di);
    await segarkanKecocokan();
    const sebelum = await db().kampanyeUndangan.count();
    expect(await mulai([di])).toMatchObject({ alasan: 'TIDAK_ADA_PENERIMA' });
    expect(await db().kampanyeUndangan.count()).toBe(sebelum);
  });

  test('formulir yang sama dua kali adalah satu kampanye; kunci orang lain ditolak', async () => {
    const di = tempatBaru();
    await setuju(di);
    await segarkanKecocokan();
    const kunciKirim = crypto.randomUUID();
    const satu = await mulai([di], { kunciKirim });
    expect(await mulai([di], { kunciKirim })).toEqual(satu);
    const lain = await buatPelaku('PETUGAS');
    expect(await mulai([di], { kunciKirim }, lain)).toMatchObject({ alasan: 'KUNCI_TERPAKAI' });
  });

  test('dua petugas serentak: tidak ada yang diundang dua kali', async () => {
    const di = tempatBaru();
    const orang = await setuju(di);
    await segarkanKecocokan();
    const lain = await buatPelaku('PETUGAS');
    const hasil = await Promise.all([mulai([di]), mulai([di], {}, lain)]);
    expect(hasil.map((satu) => satu.ok).sort()).toEqual([false, true]);
    expect(
      await db().undanganKoperasi.count({ where: { penggunaId: orang.pemilik.penggunaId } }),
    ).toBe(1);
  });

  test('tidak diundang lagi sebelum jedanya lewat', async () => {
    const di = tempatBaru();
    const orang = await setuju(di);
    const id = await mulaiDi(di);
    await kirimUndangan();
    expect(await mulai([di])).toMatchObject({ alasan: 'TIDAK_ADA_PENERIMA' });
    await sebagaiPemilik(
      `UPDATE undangan_koperasi SET dibuat_pada = dibuat_pada - interval '89 days' WHERE kampanye_id = $1`,
      [id],
    );
    expect(await mulai([di])).toMatchObject({ alasan: 'TIDAK_ADA_PENERIMA' });
    await sebagaiPemilik(
      `UPDATE undangan_koperasi SET dibuat_pada = dibuat_pada - interval '2 days' WHERE kampanye_id = $1`,
      [id],
    );
    expect(await mulai([di])).toMatchObject({ ok: true });
    expect(
      await db().undanganKoperasi.count({ where: { penggunaId: orang.pemilik.penggunaId } }),
    ).toBe(2);
  });
});

describe('kirim', () => {
  test('pemberitahuan dan surel, masing-masing sekali, juga oleh beberapa server', async () => {
    const di = tempatBaru();
    const semua = await Promise.all([1, 2, 3, 4].map(() => setuju(di)));
    const id = await mulaiDi(di);
    await Promise.all([1, 2, 3].map(() => transaksi((tx) => kirimUndanganPorsi(tx, 2))));
    await kirimUndangan();
    for (const { pemilik } of semua) {
      const undangan = await milik(id, pemilik.penggunaId);
      expect(undangan?.terkirimPada).not.toBeNull();
      const kabar = await db().pemberitahuan.findMany({
        where: { penggunaId: pemilik.penggunaId, tautan: `/portal/undangan/${undangan?.id}` },
      });
      expect(kabar).toHaveLength(1);
      const surat = (await suratKe(pemilik.surel ?? '')).filter(
        (s) => s.perihal === 'Mari bergabung',
      );
      expect(surat).toHaveLength(1);
      expect(surat[0]?.isi).toContain(`/portal/undangan/${undangan?.id}`);
      expect(surat[0]?.isi).toContain('Akun saya');
    }
  });

  test('persetujuan yang ditarik sebelum dikirim menghentikannya, akun yang ditutup juga', async () => {
    const di = tempatBaru();
    const [a, b, c] = [await setuju(di), await setuju(di), await setuju(di)];
    const id = await mulaiDi(di);
    expect(await tarik(a.pemilik)).toMatchObject({ ok: true });
    expect((await milik(id, a.pemilik.penggunaId))?.batalPada).not.toBeNull();
    await db().pengguna.update({
      where: { id: b.pemilik.penggunaId },
      data: { dinonaktifkanPada: new Date() },
    });
    await kirimUndangan();
    expect(await milik(id, a.pemilik.penggunaId)).toMatchObject({ terkirimPada: null });
    const tutup = await milik(id, b.pemilik.penggunaId);
    expect(tutup?.terkirimPada).toBeNull();
    expect(tutup?.batalPada).not.toBeNull();
    expect((await milik(id, c.pemilik.penggunaId))?.terkirimPada).not.toBeNull();
    expect(await suratKe(a.pemilik.surel ?? '')).toEqual([]);
  });
});

describe('jawab', () => {
  async function siap() {
    const di = tempatBaru();
    const orang = await setuju(di);
    const id = await mulaiDi(di);
    await kirimUndangan();
    const undangan = await milik(id, orang.pemilik.penggunaId);
    return { di, orang, id, undanganId: undangan?.id ?? '' };
  }

  test('disimpan, dapat diubah, dengan jejaknya; sama lagi tidak mengubah apa pun', async () => {
    const { orang, undanganId } = await siap();
    const by = hak(orang.pemilik, 'undangan:jawab');
    const kini = tanggalDb(hariIni());
    expect(await undanganMenunggu(by, kini)).toMatchObject({ jumlah: 1, terbaru: undanganId });
    expect(await jawab(orang.pemilik, undanganId)).toMatchObject({ ok: true });
    expect(await jawab(orang.pemilik, undanganId)).toMatchObject({ ok: true });
    expect(await jumlahAudit(undanganId, 'undangan.jawab')).toBe(1);
    expect(await jawab(orang.pemilik, undanganId, 'TIDAK')).toMatchObject({ ok: true });
    expect(await undanganSaya(by, undanganId)).toMatchObject({ jawaban: 'TIDAK' });
    expect(await jumlahAudit(undanganId, 'undangan.jawab')).toBe(2);
    expect(await undanganMenunggu(by, kini)).toMatchObject({ jumlah: 0, terbaru: null });
  });

  test('undangan orang lain dan yang belum dikirim seperti tidak ada', async () => {
    const { undanganId } = await siap();
    const di = tempatBaru();
    const lain = await setuju(di);
    expect(await jawab(lain.pemilik, undanganId)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await undanganSaya(hak(lain.pemilik, 'undangan:jawab'), undanganId)).toBeNull();
    const id = await mulaiDi(di);
    const belum = (await milik(id, lain.pemilik.penggunaId))?.id ?? '';
    expect(await jawab(lain.pemilik, belum)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
  });

  test('setelah persetujuan ditarik, batasnya lewat, atau kampanye ditutup: ditolak', async () => {
    const satu = await siap();
    await tarik(satu.orang.pemilik);
    expect(await jawab(satu.orang.pemilik, satu.undanganId)).toMatchObject({
      alasan: 'DIHENTIKAN',
    });
    const dua = await siap();
    await sebagaiPemilik(
      'UPDATE kampanye_undangan SET jawab_hingga = jawab_hingga - 40 WHERE id = $1',
      [dua.id],
    );
    expect(await jawab(dua.orang.pemilik, dua.undanganId)).toMatchObject({ alasan: 'BERAKHIR' });
    const tiga = await siap();
    const tutup = () =>
      transaksi((tx) =>
        tutupKampanye(tx, hak(petugas, 'kampanye:kelola'), { id: tiga.id, versi: 1 }),
      );
    const hasil = await Promise.all([tutup(), tutup()]);
    expect(hasil.map((h) => h.ok).sort()).toEqual([false, true]);
    expect(hasil.find((h) => !h.ok)).toMatchObject({ alasan: 'SUDAH_DITUTUP' });
    expect(await jumlahAudit(tiga.id, 'kampanye.tutup')).toBe(1);
    expect(await jawab(tiga.orang.pemilik, tiga.undanganId)).toMatchObject({ alasan: 'BERAKHIR' });
  });

  test('jawaban yang sudah diberikan tetap terhitung setelah persetujuan ditarik', async () => {
    const { orang, id, undanganId } = await siap();
    await jawab(orang.pemilik, undanganId);
    await tarik(orang.pemilik);
    expect(await milik(id, orang.pemilik.penggunaId)).toMatchObject({
      jawaban: 'BERMINAT',
      batalPada: null,
    });
  });

  test('dua jawaban serentak: satu yang berlaku, keduanya tercatat', async () => {
    const { orang, id, undanganId } = await siap();
    const hasil = await Promise.all([
      jawab(orang.pemilik, undanganId, 'BERMINAT'),
      jawab(orang.pemilik, undanganId, 'SUDAH_ANGGOTA'),
    ]);
    expect(hasil.every((h) => h.ok)).toBe(true);
    expect(await jumlahAudit(undanganId, 'undangan.jawab')).toBe(2);
    expect((await milik(id, orang.pemilik.penggunaId))?.jawaban).not.toBeNull();
  });
});

test('kampanye yang tidak ada tidak dapat ditutup', async () => {
  const id = '00000000-0000-7000-8000-000000000000';
  expect(
    await transaksi((tx) => tutupKampanye(tx, hak(petugas, 'kampanye:kelola'), { id, versi: 1 })),
  ).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
});

test('hasil: jawaban dihitung, yang mengajukan dan bergabung sesudahnya juga', async () => {
  const di = tempatBaru();
  const [a, b, c, d] = [await setuju(di), await setuju(di), await setuju(di), await setuju(di)];
  const id = await mulaiDi(di);
  await kirimUndangan();
  const undangan = async (orang: typeof a) => (await milik(id, orang.pemilik.penggunaId))?.id ?? '';
  await jawab(a.pemilik, await undangan(a));
  await jawab(b.pemilik, await undangan(b), 'TIDAK');
  await jawab(c.pemilik, await undangan(c), 'SUDAH_ANGGOTA');
  await db().permohonan.create({
    data: {
      nomor: `PM-${a.nomor}`.slice(0, 20),
      pelakuUsahaId: a.pelakuUsahaId,
      koperasiId: koperasi,
      namaPemohon: 'Uji',
      simpananPokok: 1n,
      simpananWajib: 1n,
      kunciKirim: crypto.randomUUID(),
    },
  });
  await db().anggota.create({
    data: {
      koperasiId: koperasi,
      pelakuUsahaId: d.pelakuUsahaId,
      nomorAnggota: 900,
      nama: 'Uji',
      tanggalMasuk: tanggalDb(hariIni()),
      simpananPokok: 1n,
      tanggalBayar: tanggalDb(hariIni()),
    },
  });
  const by = hak(petugas, 'kampanye:baca');
  expect((await bacaKampanye(by, id))?.hasil).toEqual({
    diundang: 4,
    menunggu: 0,
    terkirim: 4,
    batal: 0,
    berminat: 1,
    tidak: 1,
    sudahAnggota: 1,
    belumJawab: 1,
    mengajukan: 1,
    bergabung: 1,
  });
  const berminat = await daftarPenerima(by, id, { jawaban: 'BERMINAT' });
  expect(berminat.baris).toMatchObject([{ usahaId: a.id, mengajukan: true, bergabung: false }]);
  const belum = await daftarPenerima(by, id, { jawaban: 'BELUM' });
  expect(belum.baris).toMatchObject([{ usahaId: d.id, bergabung: true }]);
  const [terbaru] = (await daftarKampanye(by, {})).baris;
  expect(terbaru).toMatchObject({ id, hasil: { terkirim: 4 } });
  expect(await bacaKampanye(by, '00000000-0000-7000-8000-000000000000')).toBeNull();
});
