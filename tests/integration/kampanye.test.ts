import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hitungCalon } from '@/lib/kampanye/calon/reads';
import { bacaKampanye, daftarKampanye, daftarPenerima } from '@/lib/kampanye/hasil/reads';
import { kirimUndanganPorsi } from '@/lib/kampanye/kirim/commands';
import { kirimUndangan } from '@/lib/kampanye/latar/commands';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db, tutupDb } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { buatAkun, hak, sebagaiPemilik, suratKe } from '@/tests/support/pabrik-akun';
import {
  jawab,
  mulai,
  mulaiDi,
  pemilikSetuju,
  tarikDihubungi,
  tempatBaru,
  tutup,
  undanganMilik,
} from '@/tests/support/pabrik-kampanye';
import {
  buatKoperasiTerbuka,
  buatPemilikDi,
  buatPermohonanDari,
} from '@/tests/support/pabrik-kecocokan';
import { jumlahAudit } from '@/tests/support/pabrik-umkm';

// Nothing here is measured by the clock: a slow machine takes longer and passes all the same.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let petugas: Awaited<ReturnType<typeof buatAkun>>;
let lain: Awaited<ReturnType<typeof buatAkun>>;
let koperasi: string;
beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS'], { sandi: false });
  lain = await buatAkun(['PETUGAS'], { sandi: false });
  koperasi = await buatKoperasiTerbuka();
});
afterAll(tutupDb);

describe('mulai', () => {
  test('hanya yang boleh diundang; sisanya dihitung dengan sebabnya', async () => {
    const di = tempatBaru();
    const [satu, dua] = [await pemilikSetuju(di), await pemilikSetuju(di, 'kriya')];
    await buatPemilikDi(di);
    const mengajukan = await pemilikSetuju(di);
    await buatPermohonanDari(mengajukan.pelakuUsahaId, koperasi);
    const tanpaAkun = await pemilikSetuju(di);
    await db().pelakuUsaha.update({
      where: { id: tanpaAkun.pelakuUsahaId },
      data: { penggunaId: null },
    });
    const anggota = await pemilikSetuju(di);
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
    const id = await mulaiDi(petugas, di);
    expect(await db().undanganKoperasi.count({ where: { kampanyeId: id } })).toBe(2);
    expect(await undanganMilik(id, satu.pemilik.penggunaId)).toMatchObject({ usahaId: satu.id });
    expect(await undanganMilik(id, dua.pemilik.penggunaId)).not.toBeNull();
    expect(await jumlahAudit(id, 'kampanye.mulai')).toBe(1);
  });

  test('hanya bidang yang dipilih', async () => {
    const di = tempatBaru();
    const [kuliner, kriya] = [await pemilikSetuju(di), await pemilikSetuju(di, 'kriya')];
    const id = await mulaiDi(petugas, di, { sektor: 3, tujuan: 'MENDIRIKAN' });
    expect(await undanganMilik(id, kriya.pemilik.penggunaId)).not.toBeNull();
    expect(await undanganMilik(id, kuliner.pemilik.penggunaId)).toBeNull();
  });

  test('tanpa penerima ditolak dan tidak meninggalkan apa pun', async () => {
    const di = tempatBaru();
    await buatPemilikDi(di);
    await segarkanKecocokan();
    const sebelum = await db().kampanyeUndangan.count();
    expect(await mulai(petugas, [di])).toMatchObject({ alasan: 'TIDAK_ADA_PENERIMA' });
    expect(await db().kampanyeUndangan.count()).toBe(sebelum);
  });

  test('formulir yang sama dua kali adalah satu kampanye; kunci orang lain ditolak', async () => {
    const di = tempatBaru();
    await pemilikSetuju(di);
    await segarkanKecocokan();
    const kunciKirim = crypto.randomUUID();
    const satu = await mulai(petugas, [di], { kunciKirim });
    expect(await mulai(petugas, [di], { kunciKirim })).toEqual(satu);
    expect(await mulai(lain, [di], { kunciKirim })).toMatchObject({ alasan: 'KUNCI_TERPAKAI' });
    // Another one on a page that a browser brought back is not said to have begun.
    const sana = tempatBaru();
    await pemilikSetuju(sana);
    await segarkanKecocokan();
    const kedua = await mulai(petugas, [sana], { kunciKirim });
    expect(kedua).toMatchObject({ ok: true });
    expect(kedua).not.toEqual(satu);
  });

  test('dua petugas serentak: tidak ada yang diundang dua kali', async () => {
    const di = tempatBaru();
    const orang = await pemilikSetuju(di);
    await segarkanKecocokan();
    const hasil = await Promise.all([mulai(petugas, [di]), mulai(lain, [di])]);
    expect(hasil.map((satu) => satu.ok).sort()).toEqual([false, true]);
    expect(
      await db().undanganKoperasi.count({ where: { penggunaId: orang.pemilik.penggunaId } }),
    ).toBe(1);
  });

  test('tidak diundang lagi sebelum jedanya lewat', async () => {
    const di = tempatBaru();
    const orang = await pemilikSetuju(di);
    const id = await mulaiDi(petugas, di);
    await kirimUndangan();
    expect(await mulai(petugas, [di])).toMatchObject({ alasan: 'TIDAK_ADA_PENERIMA' });
    await sebagaiPemilik(
      `UPDATE undangan_koperasi SET dibuat_pada = dibuat_pada - interval '89 days' WHERE kampanye_id = $1`,
      [id],
    );
    expect(await mulai(petugas, [di])).toMatchObject({ alasan: 'TIDAK_ADA_PENERIMA' });
    await sebagaiPemilik(
      `UPDATE undangan_koperasi SET dibuat_pada = dibuat_pada - interval '2 days' WHERE kampanye_id = $1`,
      [id],
    );
    expect(await mulai(petugas, [di])).toMatchObject({ ok: true });
    expect(
      await db().undanganKoperasi.count({ where: { penggunaId: orang.pemilik.penggunaId } }),
    ).toBe(2);
  });
});

describe('kirim', () => {
  test('pemberitahuan dan surel, masing-masing sekali, juga oleh beberapa server', async () => {
    const di = tempatBaru();
    const semua = await Promise.all([1, 2, 3, 4].map(() => pemilikSetuju(di)));
    const id = await mulaiDi(petugas, di);
    await Promise.all([1, 2, 3].map(() => transaksi((tx) => kirimUndanganPorsi(tx, 2))));
    await kirimUndangan();
    for (const { pemilik } of semua) {
      const undangan = await undanganMilik(id, pemilik.penggunaId);
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
    const [a, b, c] = [await pemilikSetuju(di), await pemilikSetuju(di), await pemilikSetuju(di)];
    const id = await mulaiDi(petugas, di);
    expect(await tarikDihubungi(a.pemilik)).toMatchObject({ ok: true });
    expect((await undanganMilik(id, a.pemilik.penggunaId))?.batalPada).not.toBeNull();
    await db().pengguna.update({
      where: { id: b.pemilik.penggunaId },
      data: { dinonaktifkanPada: new Date() },
    });
    await kirimUndangan();
    expect(await undanganMilik(id, a.pemilik.penggunaId)).toMatchObject({ terkirimPada: null });
    const ditutup = await undanganMilik(id, b.pemilik.penggunaId);
    expect(ditutup?.terkirimPada).toBeNull();
    expect(ditutup?.batalPada).not.toBeNull();
    expect((await undanganMilik(id, c.pemilik.penggunaId))?.terkirimPada).not.toBeNull();
    expect(await suratKe(a.pemilik.surel ?? '')).toEqual([]);
  });
});

test('kampanye yang tidak ada tidak dapat ditutup', async () => {
  const id = '00000000-0000-7000-8000-000000000000';
  expect(await tutup(petugas, id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
});

test('hasil: jawaban dihitung, yang mengajukan dan bergabung sesudahnya juga', async () => {
  const di = tempatBaru();
  const [a, b, c, d] = [
    await pemilikSetuju(di),
    await pemilikSetuju(di),
    await pemilikSetuju(di),
    await pemilikSetuju(di),
  ];
  const id = await mulaiDi(petugas, di);
  await kirimUndangan();
  const undangan = async (orang: typeof a) =>
    (await undanganMilik(id, orang.pemilik.penggunaId))?.id ?? '';
  await jawab(a.pemilik, await undangan(a));
  await jawab(b.pemilik, await undangan(b), 'TIDAK');
  await jawab(c.pemilik, await undangan(c), 'SUDAH_ANGGOTA');
  await buatPermohonanDari(a.pelakuUsahaId, koperasi);
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
    // `d` became a member and did not answer: nothing is awaited of them.
    belumJawab: 0,
    tanpaJawab: 1,
    dihentikan: 0,
    mengajukan: 1,
    bergabung: 1,
    mengajukanDisarankan: 0,
    bergabungDisarankan: 0,
    tanpaPengajuan: 1,
    keluarLagi: 0,
    memrakarsai: 0,
    pendiri: 0,
    mendirikan: 0,
    berbadanHukum: 0,
    pendirianBerhenti: 0,
  });
  const berminat = await daftarPenerima(by, id, { jawaban: 'BERMINAT' });
  expect(berminat.baris).toMatchObject([{ usahaId: a.id, mengajukan: true, bergabung: false }]);
  expect((await daftarPenerima(by, id, { jawaban: 'BELUM' })).baris).toEqual([]);
  const tanpa = await daftarPenerima(by, id, { jawaban: 'TANPA' });
  expect(tanpa.baris).toMatchObject([{ usahaId: d.id, bergabung: true, tanpaJawab: true }]);
  const [terbaru] = (await daftarKampanye(by, {})).baris;
  expect(terbaru).toMatchObject({ id, hasil: { terkirim: 4 } });
  expect(await bacaKampanye(by, '00000000-0000-7000-8000-000000000000')).toBeNull();
});
