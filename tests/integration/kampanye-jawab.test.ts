import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bacaKampanye, daftarKampanye } from '@/lib/kampanye/hasil/reads';
import { kirimUndangan } from '@/lib/kampanye/latar/commands';
import { undanganMenunggu, undanganSaya } from '@/lib/kampanye/undangan/reads';
import { hariIni, seolahPada, tambahHari } from '@/lib/platform/clock';
import { tutupDb } from '@/lib/platform/db/client';
import { buatAkun, hak, sebagaiPemilik } from '@/tests/support/pabrik-akun';
import {
  jawab,
  mulaiDi,
  pemilikSetuju,
  tarikDihubungi,
  tempatBaru,
  tutup,
  undanganMilik,
} from '@/tests/support/pabrik-kampanye';
import { jumlahAudit } from '@/tests/support/pabrik-umkm';

// Nothing here is measured by the clock: a slow machine takes longer and passes all the same.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let petugas: Awaited<ReturnType<typeof buatAkun>>;
beforeAll(async () => {
  petugas = await buatAkun(['PETUGAS'], { sandi: false });
});
afterAll(tutupDb);

describe('jawab', () => {
  async function siap() {
    const di = tempatBaru();
    const orang = await pemilikSetuju(di);
    const id = await mulaiDi(petugas, di);
    await kirimUndangan();
    const undangan = await undanganMilik(id, orang.pemilik.penggunaId);
    return { di, orang, id, undanganId: undangan?.id ?? '' };
  }

  test('disimpan, dapat diubah, dengan jejaknya; sama lagi tidak mengubah apa pun', async () => {
    const { orang, undanganId } = await siap();
    const by = hak(orang.pemilik, 'undangan:jawab');
    const kini = hariIni();
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
    const lain = await pemilikSetuju(di);
    expect(await jawab(lain.pemilik, undanganId)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await undanganSaya(hak(lain.pemilik, 'undangan:jawab'), undanganId)).toBeNull();
    const id = await mulaiDi(petugas, di);
    const belum = (await undanganMilik(id, lain.pemilik.penggunaId))?.id ?? '';
    expect(await jawab(lain.pemilik, belum)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
  });

  test('setelah persetujuan ditarik, batasnya lewat, atau kampanye ditutup: ditolak', async () => {
    const satu = await siap();
    await tarikDihubungi(satu.orang.pemilik);
    expect(await jawab(satu.orang.pemilik, satu.undanganId)).toMatchObject({
      alasan: 'DIHENTIKAN',
    });
    const dua = await siap();
    await sebagaiPemilik(
      'UPDATE kampanye_undangan SET jawab_hingga = jawab_hingga - 40 WHERE id = $1',
      [dua.id],
    );
    expect(await jawab(dua.orang.pemilik, dua.undanganId)).toMatchObject({ alasan: 'BERAKHIR' });
    // The office reads of it what the owner is told.
    const by = hak(petugas, 'kampanye:baca');
    const keadaan = async (id: string) => [
      (await bacaKampanye(by, id))?.keadaan,
      (await daftarKampanye(by, {})).baris.find((isi) => isi.id === id)?.keadaan,
    ];
    expect(await keadaan(satu.id)).toEqual(['BERJALAN', 'BERJALAN']);
    expect(await keadaan(dua.id)).toEqual(['SELESAI', 'SELESAI']);
    const sampai = (await bacaKampanye(by, satu.id))?.jawabHingga ?? '';
    const pada = (hari: string) =>
      seolahPada(new Date(`${hari}T12:00:00+07:00`), () => keadaan(satu.id));
    expect(await pada(sampai)).toEqual(['BERJALAN', 'BERJALAN']);
    expect(await pada(tambahHari(sampai, 1))).toEqual(['SELESAI', 'SELESAI']);
    const tiga = await siap();
    const hasil = await Promise.all([tutup(petugas, tiga.id), tutup(petugas, tiga.id)]);
    expect(hasil.map((h) => h.ok).sort()).toEqual([false, true]);
    expect(hasil.find((h) => !h.ok)).toMatchObject({ alasan: 'SUDAH_DITUTUP' });
    expect(await jumlahAudit(tiga.id, 'kampanye.tutup')).toBe(1);
    expect(await jawab(tiga.orang.pemilik, tiga.undanganId)).toMatchObject({ alasan: 'BERAKHIR' });
  });

  test('jawaban yang sudah diberikan tetap terhitung setelah persetujuan ditarik', async () => {
    const { orang, id, undanganId } = await siap();
    await jawab(orang.pemilik, undanganId);
    await tarikDihubungi(orang.pemilik);
    expect(await undanganMilik(id, orang.pemilik.penggunaId)).toMatchObject({
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
    expect((await undanganMilik(id, orang.pemilik.penggunaId))?.jawaban).not.toBeNull();
  });
});
