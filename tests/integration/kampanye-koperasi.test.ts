import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { AngkaKampanye } from '@/components/kampanye/hasil-kampanye';
import { KoperasiDisarankan } from '@/components/kampanye/koperasi-disarankan';
import { bacaKampanye } from '@/lib/kampanye/hasil/reads';
import { kirimUndangan } from '@/lib/kampanye/latar/commands';
import { undanganSaya } from '@/lib/kampanye/undangan/reads';
import { koperasiDalamJangkauan } from '@/lib/kecocokan/jangkauan/reads';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db, tutupDb } from '@/lib/platform/db/client';
import { jarakDari } from '@/lib/wilayah/reads';
import { buatAcak } from '@/prisma/seed/demo/acak';
import { sarankanKoperasiDemo } from '@/prisma/seed/kecocokan-demo';
import { buatAkun, hak, suratKe } from '@/tests/support/pabrik-akun';
import {
  mulai,
  mulaiDi,
  pemilikSetuju,
  tempatBaru,
  undanganMilik,
} from '@/tests/support/pabrik-kampanye';
import { buatKoperasiTerbuka, buatPermohonanDari } from '@/tests/support/pabrik-kecocokan';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let petugas: Awaited<ReturnType<typeof buatAkun>>;
beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS'], { sandi: false });
});
afterAll(tutupDb);

const TIDAK_AKTIF = {
  status: 'TIDAK_AKTIF' as const,
  alasanTidakAktif: 'Uji',
  tidakAktifSejak: tanggalDb(hariIni()),
};

/** The kelurahan that is farthest from another. */
function terjauhDari(kode: string): string {
  const [jauh] = [...jarakDari(kode)].sort((a, b) => b[1] - a[1]);
  return jauh?.[0] ?? '';
}

describe('koperasi yang disarankan', () => {
  test('disebut dalam pemberitahuan dan surel, dan tersimpan pada kampanyenya', async () => {
    const di = tempatBaru();
    const { pemilik } = await pemilikSetuju(di);
    const koperasiId = await buatKoperasiTerbuka({
      kelurahanKode: di,
      nama: 'Koperasi Saran Maju',
    });
    const { terjangkau } = await koperasiDalamJangkauan(hak(petugas, 'peluang:baca'), di);
    expect(terjangkau[0]?.koperasi.id).toBe(koperasiId);
    const id = await mulaiDi(petugas, di, { koperasiId });
    await kirimUndangan();
    const undangan = await undanganMilik(id, pemilik.penggunaId);
    const kabar = await db().pemberitahuan.findFirstOrThrow({
      where: { tautan: `/portal/undangan/${undangan?.id}` },
    });
    expect(kabar.isi).toContain('Disarankan: Koperasi Saran Maju.');
    const [surat] = await suratKe(pemilik.surel ?? '');
    expect(surat?.isi).toContain('Koperasi Saran Maju');
    const catatan = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: id, tindakan: 'kampanye.mulai' },
    });
    expect(catatan.sesudah).toMatchObject({ koperasiId });
  });

  test('yang tidak sehat, tertutup, tidak aktif, atau di luar jangkauan ditolak tanpa bekas', async () => {
    const di = tempatBaru();
    await pemilikSetuju(di);
    await segarkanKecocokan();
    const sebelum = await db().kampanyeUndangan.count();
    const tolak = [
      await buatKoperasiTerbuka({ kelurahanKode: di, kategoriKesehatan: 'TIDAK_SEHAT' }),
      await buatKoperasiTerbuka({ kelurahanKode: di, kategoriKesehatan: 'BELUM_DINILAI' }),
      await buatKoperasiTerbuka({ kelurahanKode: di, menerimaAnggota: false }),
      await buatKoperasiTerbuka({ kelurahanKode: di, ...TIDAK_AKTIF }),
      await buatKoperasiTerbuka({ kelurahanKode: terjauhDari(di) }),
      crypto.randomUUID(),
    ];
    for (const koperasiId of tolak) {
      expect(await mulai(petugas, [di], { koperasiId })).toMatchObject({
        alasan: 'KOPERASI_TIDAK_DISARANKAN',
      });
    }
    expect(await db().kampanyeUndangan.count()).toBe(sebelum);
    const boleh = await buatKoperasiTerbuka({ kelurahanKode: di });
    const jauh = terjauhDari(di);
    expect(await mulai(petugas, [di, jauh], { koperasiId: boleh })).toMatchObject({
      alasan: 'KOPERASI_TIDAK_DISARANKAN',
    });
    expect(await mulai(petugas, [di], { koperasiId: boleh })).toMatchObject({ ok: true });
  });

  test.each([
    { kategoriKesehatan: 'TIDAK_SEHAT' as const },
    TIDAK_AKTIF,
    { menerimaAnggota: false },
  ])('halaman jawaban tidak memujinya lagi sesudah %o', async (ubah) => {
    const di = tempatBaru();
    const { pemilik, id: usahaId } = await pemilikSetuju(di);
    const koperasiId = await buatKoperasiTerbuka({ kelurahanKode: di });
    const id = await mulaiDi(petugas, di, { koperasiId });
    await kirimUndangan();
    const undanganId = (await undanganMilik(id, pemilik.penggunaId))?.id ?? '';
    const tampil = async () => {
      const undangan = await undanganSaya(hak(pemilik, 'undangan:jawab'), undanganId);
      if (!undangan?.koperasi) throw new Error('Koperasinya tidak terbaca.');
      return renderToStaticMarkup(
        createElement(KoperasiDisarankan, { koperasi: undangan.koperasi, usahaId }),
      );
    };
    const dulu = await tampil();
    expect(dulu).toContain('Dinas menyarankan');
    expect(dulu).toContain(`href="/koperasi/${koperasiId}"`);
    expect(dulu).toContain(`href="/portal/permohonan/baru?koperasi=${koperasiId}"`);
    await db().koperasi.update({ where: { id: koperasiId }, data: ubah });
    const kini = await tampil();
    expect(kini).toContain('tidak disarankan lagi');
    expect(kini).not.toContain('Dinas menyarankan');
    expect(kini).not.toContain('/portal/permohonan/baru');
  });

  test('yang memburuk sebelum undangan dikirim tidak disebut', async () => {
    const di = tempatBaru();
    const { pemilik } = await pemilikSetuju(di);
    const koperasiId = await buatKoperasiTerbuka({ kelurahanKode: di });
    const id = await mulaiDi(petugas, di, { koperasiId });
    await db().koperasi.update({
      where: { id: koperasiId },
      data: { kategoriKesehatan: 'TIDAK_SEHAT' },
    });
    await kirimUndangan();
    const undangan = await undanganMilik(id, pemilik.penggunaId);
    const kabar = await db().pemberitahuan.findFirstOrThrow({
      where: { tautan: `/portal/undangan/${undangan?.id}` },
    });
    expect(kabar.isi).not.toContain('Disarankan');
  });
});

test('hasil: yang mengajukan dan menjadi anggota koperasi itu dihitung tersendiri', async () => {
  const di = tempatBaru();
  const [a, b, c] = [await pemilikSetuju(di), await pemilikSetuju(di), await pemilikSetuju(di)];
  const koperasiId = await buatKoperasiTerbuka({ kelurahanKode: di, nama: 'Koperasi Saran Hasil' });
  const lain = await buatKoperasiTerbuka();
  const id = await mulaiDi(petugas, di, { koperasiId });
  await kirimUndangan();
  await buatPermohonanDari(a.pelakuUsahaId, koperasiId);
  await buatPermohonanDari(b.pelakuUsahaId, lain);
  const anggota = (pelakuUsahaId: string, dari: string) =>
    db().anggota.create({
      data: {
        koperasiId: dari,
        pelakuUsahaId,
        nomorAnggota: 1,
        nama: 'Uji',
        tanggalMasuk: tanggalDb(hariIni()),
        simpananPokok: 1n,
        tanggalBayar: tanggalDb(hariIni()),
      },
    });
  await anggota(c.pelakuUsahaId, koperasiId);
  await anggota(b.pelakuUsahaId, lain);
  const kampanye = await bacaKampanye(hak(petugas, 'kampanye:baca'), id);
  expect(kampanye).toMatchObject({
    koperasi: { id: koperasiId, masih: true },
    hasil: { mengajukan: 2, mengajukanDisarankan: 1, bergabung: 2, bergabungDisarankan: 1 },
  });
  if (!kampanye) return;
  const angka = renderToStaticMarkup(createElement(AngkaKampanye, kampanye));
  expect(angka.split('1 di Koperasi Saran Hasil, yang disarankan')).toHaveLength(3);
});

test('data demo: sebuah kampanye menyarankan koperasi yang terjangkau dan mengirim undangannya', async () => {
  let di = tempatBaru();
  // The other campaigns of the demo are for Pancoran Mas.
  while (di.startsWith('32.76.01.')) di = tempatBaru();
  await pemilikSetuju(di);
  await buatKoperasiTerbuka({ kelurahanKode: di });
  await segarkanKecocokan();
  const id = await sarankanKoperasiDemo(buatAcak(1), petugas);
  const kampanye = await db().kampanyeUndangan.findUniqueOrThrow({
    where: { id: id ?? '' },
    select: { koperasiId: true, undangan: { select: { terkirimPada: true } } },
  });
  expect(kampanye.koperasiId).not.toBeNull();
  expect(kampanye.undangan.length).toBeGreaterThan(0);
  expect(kampanye.undangan.every(({ terkirimPada }) => terkirimPada !== null)).toBe(true);
});
