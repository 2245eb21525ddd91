import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { TEKS_PERSETUJUAN } from '@/lib/akun/privasi/rules';
import { daftarDokumen } from '@/lib/dokumen/reads';
import { bacaDraf } from '@/lib/draf/reads';
import { keluarkanAnggota } from '@/lib/keanggotaan/anggota/commands';
import { simpanIsianModal } from '@/lib/permodalan/ajukan/commands';
import { bacaProdukTujuan } from '@/lib/permodalan/ajukan/reads';
import { pinjamanBerjalan } from '@/lib/permodalan/berjalan/reads';
import {
  batalkanModal,
  jawabModal,
  putuskanModal,
  tanyaPemohonModal,
  tarikModal,
  tolakModal,
} from '@/lib/permodalan/pengajuan/commands';
import { antreanModal, hitungAntreanModal, modalSaya } from '@/lib/permodalan/pengajuan/reads';
import { bacaModal, bacaTandaTerimaModal } from '@/lib/permodalan/pengajuan/rincian/reads';
import { saringanModalSchema } from '@/lib/permodalan/pengajuan/schema';
import { ubahKeaktifanProduk, ubahProduk } from '@/lib/permodalan/produk/commands';
import { tugasPermodalan } from '@/lib/permodalan/tugas/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { sidik } from '@/lib/platform/kunci';
import { suratKe } from '@/tests/support/pabrik-akun';
import {
  buatAnggota,
  buatBerkas,
  buatPemohon,
  buatPengurus,
  jalankan,
  type Pemohon,
  pasti,
} from '@/tests/support/pabrik-keanggotaan';
import {
  ajukanKe,
  buatAnggotaKsp,
  buatKsp,
  buatPinjaman,
  buatProduk,
  cairkanOleh,
  isianModal,
  KETENTUAN,
  type Ksp,
  keadaanModal,
  tawarkan,
  terimaTawaranOleh,
} from '@/tests/support/pabrik-permodalan';
import { buatPelaku, hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

/** Of a draft that nobody else saved. */
const VERSI = 'a'.repeat(40);

let petugas: Pelaku;
let kabid: Pelaku;
let ksp: Ksp;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  kabid = await buatPelaku('KEPALA_BIDANG');
  ksp = await buatKsp();
});

const tolakOleh = (oleh: Pelaku, id: string, versi = 1) =>
  jalankan((tx) =>
    tolakModal(tx, hak(oleh, 'modal:putuskan'), {
      id,
      versi,
      alasan: 'Angsuran lain masih besar.',
    }),
  );
const tarikOleh = (oleh: Pelaku, id: string, versi = 1) =>
  jalankan((tx) => tarikModal(tx, hak(oleh, 'modal:tarik'), { id, versi }));
const tanyaOleh = (oleh: Pelaku, id: string, versi = 1) =>
  jalankan((tx) =>
    tanyaPemohonModal(tx, hak(oleh, 'modal:putuskan'), { id, versi, pertanyaan: 'Untuk apa?' }),
  );
const jawabOleh = (oleh: Pelaku, id: string, versi = 2, dokumenId: string[] = []) =>
  jalankan((tx) =>
    jawabModal(tx, hak(oleh, 'modal:jawab'), { id, versi, isi: 'Untuk oven.', dokumenId }),
  );
const batalkanOleh = (oleh: Pelaku, id: string, versi: number) =>
  jalankan((tx) =>
    batalkanModal(tx, hak(oleh, 'modal:putuskan'), { id, versi, alasan: 'Kas belum cukup.' }),
  );
const keluar = async (pemohon: Pemohon) => {
  const { id } = await db().anggota.findFirstOrThrow({
    where: { pelakuUsahaId: pemohon.pelakuUsahaId, koperasiId: ksp.koperasiId, status: 'AKTIF' },
  });
  pasti(
    await jalankan((tx) =>
      keluarkanAnggota(tx, hak(ksp.pengurus, 'anggota:catat'), {
        id,
        versi: 1,
        tanggalKeluar: hariIni(),
        alasanKeluar: 'PERMINTAAN_SENDIRI',
      }),
    ),
  );
};

describe('mengajukan', () => {
  test('anggota aktif: tersimpan, tersandi, dengan persetujuan, kabar, surel, dan jejak', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const { id, nomor } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    expect(nomor).toMatch(/^MD-\d{4}-\d{6}$/);
    const baris = await db().pengajuanModal.findUniqueOrThrow({ where: { id } });
    expect(baris).toMatchObject({
      status: 'DIAJUKAN',
      jumlah: 10_000_000n,
      tenor: 12,
      koperasiId: ksp.koperasiId,
      ketentuanId: ksp.ketentuanId,
    });
    expect(baris.perkiraanSandi).toMatch(/^v1\./);
    expect(baris.perkiraanSandi).not.toContain('6000000');
    const persetujuan = await db().persetujuan.findFirstOrThrow({
      where: { penggunaId: pemohon.akun.penggunaId, tujuan: 'PENGAJUAN_MODAL' },
    });
    expect(persetujuan).toMatchObject({
      koperasiId: ksp.koperasiId,
      teksHash: sidik(TEKS_PERSETUJUAN.PENGAJUAN_MODAL.teks),
    });
    const jejak = await db().catatanAudit.findFirstOrThrow({ where: { objekId: id } });
    expect(jejak.tindakan).toBe('pengajuan_modal.ajukan');
    expect(JSON.stringify(jejak.sesudah)).not.toMatch(/6000000|4000000/);
    const kabar = await db().pemberitahuan.findMany({
      where: { tautan: `/portal/modal/${id}` },
      select: { penggunaId: true },
    });
    expect(kabar.map((satu) => satu.penggunaId).sort()).toEqual(
      [pemohon.akun.penggunaId, ksp.pengurus.penggunaId].sort(),
    );
    expect((await suratKe(ksp.pengurus.surel ?? ''))[0]?.isi).toContain('Rp10.000.000');
  });

  test('bukan anggota, anggota yang sudah keluar, dan orang tanpa data diri ditolak', async () => {
    expect(await ajukanKe(await buatPemohon(), ksp.ketentuanId)).toMatchObject({
      alasan: 'BUKAN_ANGGOTA',
    });
    const bekas = await buatAnggotaKsp(ksp);
    await keluar(bekas);
    expect(await ajukanKe(bekas, ksp.ketentuanId)).toMatchObject({ alasan: 'BUKAN_ANGGOTA' });
    const akun = await buatPelaku('PEMILIK');
    const tanpaDiri = { ...(await buatPemohon()), akun };
    expect(await ajukanKe(tanpaDiri, ksp.ketentuanId)).toMatchObject({ alasan: 'BELUM_TERDAFTAR' });
    expect(await db().pengajuanModal.count({ where: { pelakuUsahaId: bekas.pelakuUsahaId } })).toBe(
      0,
    );
  });

  test.each([
    [{ jumlah: 999_999n }, 'DI_LUAR_KETENTUAN', 'jumlah'],
    [{ jumlah: 20_000_001n }, 'DI_LUAR_KETENTUAN', 'jumlah'],
    [{ tenor: 2 }, 'DI_LUAR_KETENTUAN', 'tenor'],
    [{ tenor: 25 }, 'DI_LUAR_KETENTUAN', 'tenor'],
    [{ usahaId: randomUUID() }, 'USAHA_TIDAK_DITEMUKAN', null],
    [{ dokumenId: [] }, 'KTP_BELUM_ADA', null],
    [{ dokumenId: [randomUUID()] }, 'DOKUMEN_TIDAK_DITEMUKAN', null],
    [{ ketentuanId: randomUUID() }, 'PRODUK_TIDAK_DITEMUKAN', null],
  ])('isian %o: %s', async (ubah, alasan, isian) => {
    const pemohon = await buatAnggotaKsp(ksp);
    const hasil = await ajukanKe(pemohon, ksp.ketentuanId, ubah);
    expect(hasil).toMatchObject({ ok: false, alasan });
    if (isian && !hasil.ok) expect(hasil.galat?.[isian]).toHaveLength(1);
    expect(
      await db().pengajuanModal.count({ where: { pelakuUsahaId: pemohon.pelakuUsahaId } }),
    ).toBe(0);
    expect(
      await db().persetujuan.count({
        where: { penggunaId: pemohon.akun.penggunaId, tujuan: 'PENGAJUAN_MODAL' },
      }),
    ).toBe(0);
  });

  test('batas plafon dan tenor ikut termasuk; berkas orang lain bukan milik sendiri', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const lain = await buatPemohon();
    expect(await ajukanKe(pemohon, ksp.ketentuanId, { dokumenId: [lain.ktpId] })).toMatchObject({
      alasan: 'DOKUMEN_TIDAK_DITEMUKAN',
    });
    expect(await ajukanKe(pemohon, ksp.ketentuanId, { usahaId: lain.usahaId })).toMatchObject({
      alasan: 'USAHA_TIDAK_DITEMUKAN',
    });
    pasti(await ajukanKe(pemohon, ksp.ketentuanId, { jumlah: 20_000_000n, tenor: 24 }));
  });

  test('ketentuan yang berubah, produk nonaktif, koperasi nonaktif', async () => {
    const sendiri = await buatKsp();
    const pemohon = await buatAnggotaKsp(sendiri);
    const by = hak(sendiri.pengurus, 'produk-pinjaman:ubah');
    pasti(
      await jalankan((tx) =>
        ubahProduk(tx, by, {
          id: sendiri.produkId,
          versi: 1,
          konfirmasi: true,
          ketentuan: { ...KETENTUAN, persen: '20' },
        }),
      ),
    );
    expect(await ajukanKe(pemohon, sendiri.ketentuanId)).toMatchObject({
      alasan: 'KETENTUAN_BERUBAH',
    });
    const tujuan = await bacaProdukTujuan(hak(pemohon.akun, 'modal:ajukan'), sendiri.ketentuanId);
    expect(tujuan).toMatchObject({
      halangan: 'KETENTUAN_BERUBAH',
      ketentuanBerlaku: expect.any(String),
    });
    const { ketentuanId } = await buatProduk(sendiri.pengurus, sendiri.koperasiId);
    pasti(
      await jalankan((tx) =>
        ubahKeaktifanProduk(tx, by, { id: sendiri.produkId, versi: 2, aktif: false }),
      ),
    );
    const baru = tujuan?.ketentuanBerlaku ?? '';
    expect(await ajukanKe(pemohon, baru)).toMatchObject({ alasan: 'TIDAK_DITAWARKAN' });
    await db().koperasi.update({
      where: { id: sendiri.koperasiId },
      data: { status: 'TIDAK_AKTIF', alasanTidakAktif: 'uji' },
    });
    expect(await ajukanKe(pemohon, ketentuanId)).toMatchObject({ alasan: 'KOPERASI_TIDAK_AKTIF' });
  });

  test('tanpa pengurus lain yang dapat memutuskan', async () => {
    const sendiri = await buatKsp();
    const pengurusAnggota = await buatAnggotaKsp(sendiri, {
      ...(await buatPelaku(['PEMILIK'])),
    });
    // The only other pengurus leaves; the applicant becomes one.
    await db().peranPengguna.create({
      data: {
        penggunaId: pengurusAnggota.akun.penggunaId,
        peran: 'PENGURUS',
        koperasiId: sendiri.koperasiId,
      },
    });
    await db().peranPengguna.updateMany({
      where: { penggunaId: sendiri.pengurus.penggunaId },
      data: { dicabutPada: new Date() },
    });
    expect(await ajukanKe(pengurusAnggota, sendiri.ketentuanId)).toMatchObject({
      alasan: 'TANPA_PENGURUS',
    });
  });

  test('satu yang terbuka per orang dan koperasi; ke koperasi lain boleh', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    expect(await ajukanKe(pemohon, ksp.ketentuanId)).toMatchObject({
      alasan: 'SUDAH_ADA_PENGAJUAN',
    });
    const lain = await buatKsp();
    await buatAnggotaKsp(lain, pemohon.akun).catch(() => undefined);
    pasti(await tarikOleh(pemohon.akun, id));
    pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    const { id: _, ...baris } = await db().pengajuanModal.findFirstOrThrow({
      where: { pelakuUsahaId: pemohon.pelakuUsahaId, status: 'DIAJUKAN' },
    });
    await expect(
      db().pengajuanModal.create({ data: { ...baris, nomor: 'MD-UJI', kunciKirim: randomUUID() } }),
    ).rejects.toThrow(/satu_terbuka|Unique/);
  });

  test('dua puluh serentak: satu; klik ganda: yang sama', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const hasil = await Promise.all(
      Array.from({ length: 20 }, () => ajukanKe(pemohon, ksp.ketentuanId)),
    );
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    expect(
      new Set(hasil.filter((satu) => !satu.ok).map((satu) => (satu.ok ? '' : satu.alasan))),
    ).toEqual(new Set(['SUDAH_ADA_PENGAJUAN']));
    const lain = await buatAnggotaKsp(ksp);
    const isi = isianModal(lain, ksp.ketentuanId);
    const sama = await Promise.all(
      Array.from({ length: 10 }, () => ajukanKe(lain, ksp.ketentuanId, isi)),
    );
    expect(new Set(sama.map((satu) => pasti(satu).id)).size).toBe(1);
    const { kunciKirim, jumlah } = isi;
    expect(
      await ajukanKe(lain, ksp.ketentuanId, { ...isi, jumlah: jumlah - 100_000n }),
    ).toMatchObject({ alasan: 'SUDAH_ADA_PENGAJUAN' });
    const ketiga = await ajukanKe(await buatAnggotaKsp(ksp), ksp.ketentuanId, { kunciKirim });
    expect(sama.map((satu) => pasti(satu).id)).not.toContain(pasti(ketiga).id);
  });

  test('draf isian memeriksa jangkauan dan terhapus setelah terkirim', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const by = hak(pemohon.akun, 'modal:ajukan');
    const {
      kunciKirim: _k,
      dokumenId: _d,
      setujuKetentuan: _s,
      setujuBagikan: _b,
      ...isi
    } = isianModal(pemohon, ksp.ketentuanId);
    expect(
      await jalankan((tx) => simpanIsianModal(tx, by, { ...isi, versi: VERSI, tenor: 99 })),
    ).toMatchObject({
      alasan: 'DI_LUAR_KETENTUAN',
      galat: { tenor: [expect.any(String)] },
    });
    pasti(await jalankan((tx) => simpanIsianModal(tx, by, { ...isi, versi: VERSI })));
    const draf = { penggunaId: pemohon.akun.penggunaId, jenis: 'modal' };
    expect((await db().draf.findFirstOrThrow({ where: draf })).isi).not.toContain('tepung');
    pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    expect(await db().draf.count({ where: draf })).toBe(0);
  });

  test('isian tetap ada waktu koperasi mengubah ketentuan produknya', async () => {
    const sendiri = await buatKsp();
    const pemohon = await buatAnggotaKsp(sendiri);
    const by = hak(pemohon.akun, 'modal:ajukan');
    const {
      kunciKirim: _k,
      dokumenId: _d,
      setujuKetentuan: _s,
      setujuBagikan: _b,
      ...isi
    } = isianModal(pemohon, sendiri.ketentuanId);
    pasti(await jalankan((tx) => simpanIsianModal(tx, by, { ...isi, versi: VERSI })));
    pasti(
      await jalankan((tx) =>
        ubahProduk(tx, hak(sendiri.pengurus, 'produk-pinjaman:ubah'), {
          id: sendiri.produkId,
          versi: 1,
          konfirmasi: true,
          ketentuan: { ...KETENTUAN, persen: '20' },
        }),
      ),
    );
    const baru = (await bacaProdukTujuan(by, sendiri.ketentuanId))?.ketentuanBerlaku ?? '';
    const produk = await bacaProdukTujuan(by, baru);
    const draf = await bacaDraf(by, 'modal', produk?.produkId ?? '');
    expect(draf?.isi).toMatchObject({ penjelasan: isi.penjelasan, jumlah: String(isi.jumlah) });
    // Read again under the new terms: still one draft, gone once it is sent.
    pasti(
      await jalankan((tx) => simpanIsianModal(tx, by, { ...isi, versi: VERSI, ketentuanId: baru })),
    );
    const milik = { penggunaId: pemohon.akun.penggunaId, jenis: 'modal' };
    expect(await db().draf.count({ where: milik })).toBe(1);
    pasti(await ajukanKe(pemohon, baru));
    expect(await db().draf.count({ where: milik })).toBe(0);
  });
});

describe('memutuskan', () => {
  test('menawarkan kurang dari yang diminta, dengan kabar dan jejak', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    pasti(await tawarkan(ksp.pengurus, id));
    expect(await keadaanModal(id)).toMatchObject({
      status: 'DISETUJUI',
      versi: 2,
      jumlahDisetujui: 8_000_000n,
    });
    expect(await jumlahAudit(id, 'pengajuan_modal.setujui')).toBe(1);
    const [surat] = await suratKe(pemohon.akun.surel ?? '');
    expect(surat?.isi).toContain('Rp8.000.000');
    expect(surat?.isi).toContain('kurang dari yang Anda minta');
  });

  test.each([
    [{ jumlah: 10_000_001n }, 'jumlahDisetujui'],
    [{ jumlah: 999_999n }, 'jumlahDisetujui'],
    [{ tenor: 25 }, 'tenorDisetujui'],
    [{ tenor: 2 }, 'tenorDisetujui'],
  ])('tawaran %o di luar yang diminta ditolak', async (ubah, isian) => {
    const { id } = pasti(await ajukanKe(await buatAnggotaKsp(ksp), ksp.ketentuanId));
    const hasil = await tawarkan(ksp.pengurus, id, 1, ubah);
    expect(hasil).toMatchObject({ alasan: 'DI_LUAR_TAWARAN' });
    if (!hasil.ok) expect(Object.keys(hasil.galat ?? {})).toEqual([isian]);
    expect(await keadaanModal(id)).toMatchObject({ status: 'DIAJUKAN', versi: 1 });
    expect(await jumlahAudit(id)).toBe(1);
  });

  test('boleh lebih lama dari yang diminta, sampai batas produk; pemohon membaca bedanya', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    pasti(await tawarkan(ksp.pengurus, id, 1, { jumlah: 10_000_000n, tenor: 24 }));
    const [surat] = await suratKe(pemohon.akun.surel ?? '');
    expect(surat?.isi).toContain('lebih lama dari yang Anda minta (12 bulan)');
    expect(surat?.isi).not.toContain('kurang dari');
    pasti(await terimaTawaranOleh(pemohon.akun, id));
    const modal = await bacaModal(hak(pemohon.akun, 'modal:baca'), id);
    expect(modal).toMatchObject({ status: 'SIAP_DICAIRKAN', tenor: 12, tenorDisetujui: 24 });
  });

  test('menolak dengan alasan yang dibaca pemohon', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    pasti(await tolakOleh(ksp.pengurus, id));
    const modal = await bacaModal(hak(pemohon.akun, 'modal:baca'), id);
    expect(modal).toMatchObject({
      status: 'DITOLAK',
      milikSendiri: true,
      keputusan: { alasan: 'Angsuran lain masih besar.', oleh: ksp.pengurus.nama },
    });
    expect((await suratKe(pemohon.akun.surel ?? ''))[0]?.isi).toContain(
      'Angsuran lain masih besar.',
    );
  });

  test('tanya dan jawab, dengan berkas tambahan milik sendiri saja', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    pasti(await tanyaOleh(ksp.pengurus, id));
    const asing = await buatPemohon();
    expect(await jawabOleh(pemohon.akun, id, 2, [asing.ktpId])).toMatchObject({
      alasan: 'DOKUMEN_TIDAK_DITEMUKAN',
    });
    const berkas = await buatBerkas(
      { penggunaId: pemohon.akun.penggunaId, pelakuUsahaId: pemohon.pelakuUsahaId },
      'LAINNYA',
    );
    pasti(await jawabOleh(pemohon.akun, id, 2, [berkas]));
    const modal = await bacaModal(hak(ksp.pengurus, 'modal:baca'), id);
    expect(modal?.status).toBe('DIJAWAB');
    expect(modal?.pesan.map((satu) => satu.pihak)).toEqual(['KOPERASI', 'PEMOHON']);
    expect(
      await daftarDokumen(hak(ksp.pengurus, 'dokumen:baca'), { pengajuanModalId: id }),
    ).toHaveLength(2);
  });

  test('pengurus koperasi lain, petugas, dan kepala bidang tidak memutuskan', async () => {
    const { id } = pasti(await ajukanKe(await buatAnggotaKsp(ksp), ksp.ketentuanId));
    const lain = await buatKsp();
    expect(await tawarkan(lain.pengurus, id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await tolakOleh(lain.pengurus, id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    for (const pelaku of [petugas, kabid]) {
      expect(() => hak(pelaku, 'modal:putuskan')).toThrow();
      expect(() => hak(pelaku, 'modal:cairkan')).toThrow();
      expect(await bacaModal(hak(pelaku, 'modal:baca'), id)).toMatchObject({
        id,
        perkiraan: null,
        tindakan: { pihakKoperasi: false, koperasi: [] },
      });
    }
    expect(await jumlahAudit(id)).toBe(1);
  });

  test('pengurus tidak memutuskan pengajuannya sendiri', async () => {
    const pengurus = await buatPelaku(['PEMILIK', 'PENGURUS'], { koperasiId: ksp.koperasiId });
    const pemohon = await buatAnggotaKsp(ksp, pengurus);
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    for (const hasil of [
      await tawarkan(pengurus, id),
      await tolakOleh(pengurus, id),
      await tanyaOleh(pengurus, id),
    ]) {
      expect(hasil).toMatchObject({ alasan: 'MILIK_SENDIRI' });
    }
    const modal = await bacaModal(hak(pengurus, 'modal:baca'), id);
    expect(modal?.tindakan).toMatchObject({ koperasi: [], halangan: expect.any(String) });
    // His own koperasi's other pengurus decides; he counts as a related party by himself.
    const ragu = await tawarkan(ksp.pengurus, id);
    expect(ragu).toMatchObject({ alasan: 'PERLU_DIPERIKSA' });
    expect(ragu.ok ? '' : ragu.peringatan?.[0]?.pesan).toContain(
      'belum ada dalam laporan tahunan yang terverifikasi',
    );
    pasti(await tawarkan(ksp.pengurus, id, 1, { konfirmasi: true }));
    expect(await db().pengajuanModal.findUniqueOrThrow({ where: { id } })).toMatchObject({
      pihakTerkait: true,
    });
    pasti(await terimaTawaranOleh(pengurus, id));
    expect(await cairkanOleh(pengurus, id)).toMatchObject({ alasan: 'MILIK_SENDIRI' });
  });

  test('pihak terkait: batasnya 10 % modal sendiri, dihitung bersama yang sudah ada', async () => {
    const sendiri = await buatKsp();
    const terverifikasi = {
      koperasiId: sendiri.koperasiId,
      status: 'TERVERIFIKASI',
      diajukanPada: new Date(),
      diputuskanPada: new Date(),
    } as const;
    await db().laporanTahunan.createMany({
      data: [
        { ...terverifikasi, tahunBuku: 2024, modalSendiri: 150_000_000n },
        // What the pengurus wrote and nobody verified does not count.
        { koperasiId: sendiri.koperasiId, tahunBuku: 2025, modalSendiri: 900_000_000_000n },
      ],
    });
    const satu = pasti(await ajukanKe(await buatAnggotaKsp(sendiri), sendiri.ketentuanId));
    // 15 million is the limit: 8 are within, and 7 more; 7.000.001 are not.
    pasti(await tawarkan(sendiri.pengurus, satu.id, 1, { pihakTerkait: true }));
    const dua = pasti(await ajukanKe(await buatAnggotaKsp(sendiri), sendiri.ketentuanId));
    const lebih = await tawarkan(sendiri.pengurus, dua.id, 1, {
      pihakTerkait: true,
      jumlah: 7_000_001n,
    });
    expect(lebih).toMatchObject({ alasan: 'PERLU_DIPERIKSA' });
    expect(lebih.ok ? '' : lebih.peringatan?.[0]?.pesan).toMatch(/Rp15\.000\.001.*Pasal 44/);
    pasti(await tawarkan(sendiri.pengurus, dua.id, 1, { pihakTerkait: true, jumlah: 7_000_000n }));
  });

  test('yang sudah bukan anggota tidak ditawari dan tidak dicairkan', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    const kedua = await buatAnggotaKsp(ksp);
    const { id: idKedua } = pasti(await ajukanKe(kedua, ksp.ketentuanId));
    pasti(await tawarkan(ksp.pengurus, idKedua));
    pasti(await terimaTawaranOleh(kedua.akun, idKedua));
    await keluar(pemohon);
    await keluar(kedua);
    expect(await tawarkan(ksp.pengurus, id)).toMatchObject({ alasan: 'BUKAN_ANGGOTA' });
    expect(await cairkanOleh(ksp.pengurus, idKedua)).toMatchObject({ alasan: 'BUKAN_ANGGOTA' });
    expect(await db().capaianModal.count({ where: { pengajuanId: idKedua } })).toBe(0);
    pasti(await batalkanOleh(ksp.pengurus, idKedua, 3));
  });

  test('dua pengurus serentak: satu keputusan, yang lain diberi tahu siapa', async () => {
    const kedua = await buatPengurus(ksp.koperasiId);
    for (let ke = 0; ke < 5; ke += 1) {
      const { id } = pasti(await ajukanKe(await buatAnggotaKsp(ksp), ksp.ketentuanId));
      const [a, b] = await Promise.all([tawarkan(ksp.pengurus, id), tolakOleh(kedua, id)]);
      const kalah = a.ok ? b : a;
      expect([a.ok, b.ok].filter(Boolean)).toHaveLength(1);
      expect(kalah).toMatchObject({ alasan: 'SUDAH_DIPROSES' });
      expect(kalah.ok ? '' : kalah.galat?.keputusan?.join()).toContain(
        a.ok ? ksp.pengurus.nama : kedua.nama,
      );
      expect(await jumlahAudit(id)).toBe(2);
    }
  });

  test('klik ganda menjadi satu; halaman lama diberi tahu', async () => {
    const { id } = pasti(await ajukanKe(await buatAnggotaKsp(ksp), ksp.ketentuanId));
    const hasil = await Promise.all([1, 2, 3].map(() => tawarkan(ksp.pengurus, id)));
    expect(hasil.every((satu) => satu.ok)).toBe(true);
    expect(await jumlahAudit(id, 'pengajuan_modal.setujui')).toBe(1);
    expect(await batalkanOleh(ksp.pengurus, id, 1)).toMatchObject({
      alasan: 'SUDAH_BERUBAH',
      bentrok: {
        versi: '2',
        jenis: 'keputusan',
        status: 'Ditawarkan, menunggu persetujuan',
        butir: [],
      },
    });
  });

  test('kata atau angka lain dari halaman lama bukan ulangan', async () => {
    const putus = hak(ksp.pengurus, 'modal:putuskan');
    const baru = async () => {
      const pemohon = await buatAnggotaKsp(ksp);
      return { pemohon, ...pasti(await ajukanKe(pemohon, ksp.ketentuanId)) };
    };
    type Kirim<I> = (isi: I) => Promise<{ ok: boolean }>;
    async function sekali<I>(kirim: Kirim<I>, pertama: I, lain: I) {
      for (const _ of [1, 2]) expect(await kirim(pertama)).toMatchObject({ ok: true });
      expect(await kirim(lain)).toMatchObject({ alasan: 'SUDAH_DIPROSES' });
    }
    const [pindah, salah] = ['Pindah rumah.', 'Salah pilih koperasi.'];

    const ditarik = await baru();
    const tarik: Kirim<string | undefined> = (alasan) =>
      jalankan((tx) =>
        tarikModal(tx, hak(ditarik.pemohon.akun, 'modal:tarik'), {
          id: ditarik.id,
          versi: 1,
          alasan,
        }),
      );
    await sekali(tarik, pindah, salah);
    expect(await tarik(undefined)).toMatchObject({ alasan: 'SUDAH_DIPROSES' });
    expect(await jumlahAudit(ditarik.id, 'pengajuan_modal.tarik')).toBe(1);

    const { id: ditolak } = await baru();
    await sekali(
      (alasan) => jalankan((tx) => tolakModal(tx, putus, { id: ditolak, versi: 1, alasan })),
      pindah,
      salah,
    );

    const { id, pemohon } = await baru();
    await sekali(
      (pertanyaan) => jalankan((tx) => tanyaPemohonModal(tx, putus, { id, versi: 1, pertanyaan })),
      'Untuk apa?',
      'Kapan dipakai?',
    );
    await sekali(
      (isi) =>
        jalankan((tx) =>
          jawabModal(tx, hak(pemohon.akun, 'modal:jawab'), { id, versi: 2, isi, dokumenId: [] }),
        ),
      'Untuk oven.',
      'Bulan depan.',
    );
    await sekali((jumlah) => tawarkan(ksp.pengurus, id, 3, { jumlah }), 8_000_000n, 7_000_000n);
    pasti(await terimaTawaranOleh(pemohon.akun, id, 4));
    const cair = { konfirmasiPeringatan: true };
    await sekali(
      (jumlahCair) => cairkanOleh(ksp.pengurus, id, 5, { ...cair, jumlahCair }),
      7_000_000n,
      8_000_000n,
    );

    const { id: dibatalkan } = await baru();
    pasti(await tawarkan(ksp.pengurus, dibatalkan));
    await sekali(
      (alasan) => jalankan((tx) => batalkanModal(tx, putus, { id: dibatalkan, versi: 2, alasan })),
      pindah,
      salah,
    );
  });

  test('formulir keputusan: satu dari tiga', async () => {
    const { id } = pasti(await ajukanKe(await buatAnggotaKsp(ksp), ksp.ketentuanId));
    const putuskan = (keputusan: 'setujui' | 'tanya' | 'tolak', versi: number) =>
      jalankan((tx) =>
        putuskanModal(tx, hak(ksp.pengurus, 'modal:putuskan'), {
          id,
          versi,
          keputusan,
          jumlahDisetujui: 5_000_000n,
          tenorDisetujui: 6,
          pihakTerkait: false,
          isi: 'Alasan.',
          konfirmasiPeringatan: false,
        }),
      );
    pasti(await putuskan('tanya', 1));
    expect(await putuskan('setujui', 2)).toMatchObject({ alasan: 'SUDAH_DIPROSES' });
    pasti(await putuskan('tolak', 2));
    expect(await keadaanModal(id)).toMatchObject({ status: 'DITOLAK' });
  });
});

describe('tawaran, penarikan, pencairan', () => {
  test('hanya yang disetujui pemohon yang cair; menjadi pinjaman dan capaian kota', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    await db().pelakuUsaha.update({
      where: { id: pemohon.pelakuUsahaId },
      data: { jenisKelamin: 'PEREMPUAN' },
    });
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    expect(await cairkanOleh(ksp.pengurus, id, 1)).toMatchObject({ alasan: 'SUDAH_DIPROSES' });
    pasti(await tawarkan(ksp.pengurus, id));
    expect(await cairkanOleh(ksp.pengurus, id, 2)).toMatchObject({ alasan: 'SUDAH_DIPROSES' });
    pasti(await terimaTawaranOleh(pemohon.akun, id));
    pasti(await cairkanOleh(ksp.pengurus, id));
    expect(await keadaanModal(id)).toMatchObject({ status: 'DICAIRKAN', sisaPokok: 8_000_000n });
    expect(await db().capaianModal.findMany({ where: { pengajuanId: id } })).toMatchObject([
      {
        jenis: 'KOPERASI',
        perempuan: true,
        nilai: 8_000_000n,
        pelakuUsahaId: pemohon.pelakuUsahaId,
      },
    ]);
    expect(await jumlahAudit(id, 'pengajuan_modal.cairkan')).toBe(1);
    // A further application is possible while the loan runs.
    pasti(await ajukanKe(pemohon, ksp.ketentuanId));
  });

  test.each([
    [{ jumlahCair: 8_000_001n }, 'MELEBIHI_TAWARAN'],
    [{ tanggalCair: tambahHari(hariIni(), 1) }, 'MASA_DEPAN'],
    [{ tanggalCair: tambahHari(hariIni(), -1) }, 'CAIR_SEBELUM_SETUJU'],
    [{ jumlahCair: 7_000_000n }, 'PERLU_DIPERIKSA'],
    [{ jumlahCair: 7_000_000n, konfirmasiPeringatan: true }, null],
  ])('pencairan %o: %s', async (ubah, alasan) => {
    const pemohon = await buatAnggotaKsp(ksp);
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    pasti(await tawarkan(ksp.pengurus, id));
    pasti(await terimaTawaranOleh(pemohon.akun, id));
    const hasil = await cairkanOleh(ksp.pengurus, id, 3, ubah);
    expect(hasil.ok ? null : hasil.alasan).toBe(alasan);
    expect(await db().capaianModal.count({ where: { pengajuanId: id } })).toBe(alasan ? 0 : 1);
  });

  test('dicairkan dua kali serentak: satu pinjaman', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const kedua = await buatPengurus(ksp.koperasiId);
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    pasti(await tawarkan(ksp.pengurus, id));
    pasti(await terimaTawaranOleh(pemohon.akun, id));
    const hasil = await Promise.all([cairkanOleh(ksp.pengurus, id), cairkanOleh(kedua, id)]);
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    expect(await db().capaianModal.count({ where: { pengajuanId: id } })).toBe(1);
  });

  test('pemohon menarik selagi dicairkan: satu yang menang', async () => {
    for (let ke = 0; ke < 4; ke += 1) {
      const pemohon = await buatAnggotaKsp(ksp);
      const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
      pasti(await tawarkan(ksp.pengurus, id));
      pasti(await terimaTawaranOleh(pemohon.akun, id));
      const [cair, tarik] = await Promise.all([
        cairkanOleh(ksp.pengurus, id),
        tarikOleh(pemohon.akun, id, 3),
      ]);
      expect([cair.ok, tarik.ok].filter(Boolean)).toHaveLength(1);
      expect((await keadaanModal(id)).status).toBe(cair.ok ? 'DICAIRKAN' : 'DITARIK');
      expect(await db().capaianModal.count({ where: { pengajuanId: id } })).toBe(cair.ok ? 1 : 0);
    }
  });

  test('milik orang lain seperti tidak ada', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const lain = await buatAnggotaKsp(ksp);
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    pasti(await tawarkan(ksp.pengurus, id));
    expect(await terimaTawaranOleh(lain.akun, id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await tarikOleh(lain.akun, id, 2)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await jawabOleh(lain.akun, id, 2)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect(await bacaModal(hak(lain.akun, 'modal:baca'), id)).toBeNull();
    expect(await bacaTandaTerimaModal(hak(lain.akun, 'modal:baca'), id)).toBeNull();
    expect(await bacaTandaTerimaModal(hak(pemohon.akun, 'modal:baca'), id)).not.toBeNull();
    expect((await modalSaya(hak(lain.akun, 'modal:baca'))).map((satu) => satu.id)).not.toContain(
      id,
    );
  });

  test('basis data menolak langkah yang dilompati dan isi yang diubah', async () => {
    const { id } = await buatPinjaman(ksp);
    const ubah = (data: object) => db().pengajuanModal.update({ where: { id }, data });
    await expect(ubah({ status: 'DIAJUKAN' })).rejects.toThrow(/tidak dapat beralih/);
    await expect(ubah({ jumlah: 1n })).rejects.toThrow(/tidak dapat diubah/);
    await expect(ubah({ sisaPokok: 9_000_000n })).rejects.toThrow(/sisa_wajar/);
    const { id: baru } = pasti(await ajukanKe(await buatAnggotaKsp(ksp), ksp.ketentuanId));
    await expect(
      db().pengajuanModal.update({ where: { id: baru }, data: { status: 'DICAIRKAN' } }),
    ).rejects.toThrow();
    await expect(
      db().pengajuanModal.update({ where: { id: baru }, data: { status: 'DITOLAK' } }),
    ).rejects.toThrow(/langkah_utuh/);
  });
});

describe('yang dilihat pembaca', () => {
  test('perkiraan keuangan hanya bagi pemohon dan pengurusnya', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    const harapan = { pendapatan: 6_000_000n, pengeluaran: 4_000_000n, angsuranLain: 0n };
    for (const pelaku of [pemohon.akun, ksp.pengurus]) {
      expect((await bacaModal(hak(pelaku, 'modal:baca'), id))?.perkiraan).toEqual(harapan);
    }
    const inspektorat = await buatPelaku('INSPEKTORAT');
    for (const pelaku of [petugas, inspektorat]) {
      expect(await bacaModal(hak(pelaku, 'modal:baca'), id)).toMatchObject({
        perkiraan: null,
        kemampuan: null,
      });
    }
  });

  test('perkiraan keuangan tertutup bagi pengurus sesudah pengajuan berakhir, tidak bagi pemohon', async () => {
    const akhiri = {
      ditarik: (pemohon: Pelaku, id: string) => tarikOleh(pemohon, id),
      ditolak: (_pemohon: Pelaku, id: string) => tolakOleh(ksp.pengurus, id),
    };
    for (const akhir of Object.values(akhiri)) {
      const pemohon = await buatAnggotaKsp(ksp);
      const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
      pasti(await akhir(pemohon.akun, id));
      expect(await bacaModal(hak(ksp.pengurus, 'modal:baca'), id)).toMatchObject({
        perkiraan: null,
        kemampuan: null,
        berjalan: [],
        tertutup: true,
      });
      expect(await bacaModal(hak(pemohon.akun, 'modal:baca'), id)).toMatchObject({
        perkiraan: { pendapatan: 6_000_000n },
        tertutup: false,
      });
      const lain = await buatKsp();
      expect(await bacaModal(hak(lain.pengurus, 'modal:baca'), id)).toBeNull();
    }
    // A loan that runs keeps it until it is settled.
    const { id } = await buatPinjaman(ksp);
    expect(await bacaModal(hak(ksp.pengurus, 'modal:baca'), id)).toMatchObject({
      perkiraan: { pendapatan: 6_000_000n },
      tertutup: false,
    });
  });

  test('keanggotaan yang lebih pendek daripada syarat diberi tahu, tidak ditolak', async () => {
    const lama = await buatKsp({ lamaAnggotaMin: 6 });
    const pemohon = await buatAnggotaKsp(lama);
    const tujuan = () =>
      bacaProdukTujuan(hak(pemohon.akun, 'modal:ajukan'), lama.ketentuanId).then((satu) => ({
        halangan: satu?.halangan,
        kurangLama: satu?.kurangLama,
      }));
    expect(await tujuan()).toEqual({
      halangan: null,
      kurangLama: expect.stringContaining('paling sedikit 6 bulan; keanggotaan ini baru 0 bulan'),
    });
    const { id } = pasti(await ajukanKe(pemohon, lama.ketentuanId));
    const modal = await bacaModal(hak(lama.pengurus, 'modal:baca'), id);
    expect(modal?.ketentuan.lamaAnggotaMin).toBe(6);
    const biasa = await bacaProdukTujuan(
      hak((await buatAnggotaKsp(ksp)).akun, 'modal:ajukan'),
      ksp.ketentuanId,
    );
    expect(biasa?.kurangLama).toBeNull();
  });

  test('pinjaman yang berjalan di koperasi yang sama dihitung, di koperasi lain tidak terlihat', async () => {
    const lain = await buatKsp();
    const { id: pertama, pemohon } = await buatPinjaman(ksp);
    await buatAnggota(pemohon, lain.koperasiId, lain.pengurus);
    await buatPinjaman(lain, pemohon);
    // Somebody else's loan there is nobody's instalment here.
    await buatPinjaman(ksp);
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    for (const pelaku of [pemohon.akun, ksp.pengurus]) {
      const modal = await bacaModal(hak(pelaku, 'modal:baca'), id);
      expect(modal?.berjalan).toEqual([
        expect.objectContaining({ id: pertama, sisaPokok: 8_000_000n, angsuran: 920_000n }),
      ]);
      expect(modal?.kemampuan).toMatchObject({ sisa: 1_080_000n });
    }
    expect((await bacaModal(hak(ksp.pengurus, 'modal:baca'), pertama))?.berjalan).toEqual([]);
    expect((await bacaModal(hak(petugas, 'modal:baca'), id))?.berjalan).toEqual([]);
    const baca = hak(lain.pengurus, 'modal:baca');
    expect(
      await pinjamanBerjalan(baca, {
        koperasiId: ksp.koperasiId,
        pelakuUsahaId: pemohon.pelakuUsahaId,
      }),
    ).toEqual([]);
  });

  test('berkas terlihat koperasi selama pengajuan berjalan, lalu tidak', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const berkas = await buatBerkas(
      { penggunaId: pemohon.akun.penggunaId, pelakuUsahaId: pemohon.pelakuUsahaId },
      'SKU',
    );
    const { id } = pasti(
      await ajukanKe(pemohon, ksp.ketentuanId, { dokumenId: [pemohon.ktpId, berkas] }),
    );
    const lihat = async (pelaku: Pelaku) =>
      (await daftarDokumen(hak(pelaku, 'dokumen:baca'), { pengajuanModalId: id })).map(
        (satu) => satu.id,
      );
    expect(await lihat(ksp.pengurus)).toContain(berkas);
    const lain = await buatKsp();
    expect(await lihat(lain.pengurus)).toEqual([]);
    pasti(await tarikOleh(pemohon.akun, id));
    expect(await lihat(ksp.pengurus)).not.toContain(berkas);
  });

  test('antrean: tab, cari, halaman, dan jumlahnya', async () => {
    const sendiri = await buatKsp();
    const id: string[] = [];
    for (let ke = 0; ke < 27; ke += 1) {
      const satu = pasti(await ajukanKe(await buatAnggotaKsp(sendiri), sendiri.ketentuanId));
      id.push(satu.id);
    }
    const by = hak(sendiri.pengurus, 'modal:baca');
    const saring = (isi: object) => saringanModalSchema.parse(isi);
    const pertama = await antreanModal(by, saring({}));
    expect(pertama.baris).toHaveLength(25);
    expect(pertama.baris[0]?.id).toBe(id[0]);
    const kedua = await antreanModal(by, saring({ setelah: pertama.setelah }));
    expect(kedua.baris.map((satu) => satu.id)).toEqual(id.slice(25));
    const kembali = await antreanModal(by, saring({ sebelum: kedua.sebelum }));
    expect(kembali.baris.map((satu) => satu.id)).toEqual(pertama.baris.map((satu) => satu.id));
    expect(await hitungAntreanModal(by, undefined)).toEqual({
      menunggu: 27,
      pemohon: 0,
      cair: 0,
      berjalan: 0,
      selesai: 0,
    });
    const nomor = pertama.baris[3]?.nomor;
    expect((await antreanModal(by, saring({ cari: nomor }))).baris).toHaveLength(1);
    expect((await antreanModal(by, saring({ setelah: 'ngawur~1' }))).baris).toHaveLength(25);
    const lain = await buatKsp();
    expect((await antreanModal(hak(lain.pengurus, 'modal:baca'), saring({}))).baris).toEqual([]);
  });
});

test('yang dihitung di halaman kerja pengurus sama dengan daftar yang dituju', async () => {
  const ksp = await buatKsp();
  const ajukan = async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    return { id, pemohon };
  };
  const [ditawari, siap] = [await ajukan(), await ajukan()];
  await ajukan();
  for (const { id } of [ditawari, siap]) pasti(await tawarkan(ksp.pengurus, id));
  pasti(await terimaTawaranOleh(siap.pemohon.akun, siap.id));
  const by = hak(ksp.pengurus, 'modal:baca');
  const tugas = (await tugasPermodalan(ksp.pengurus)).filter(({ href }) =>
    href.startsWith('/portal/modal'),
  );
  const jumlah = new Map<string, number>();
  for (const satu of tugas) {
    const { searchParams } = new URL(satu.href, 'http://localhost');
    const saringan = saringanModalSchema.parse(Object.fromEntries(searchParams));
    expect((await antreanModal(by, saringan)).baris, satu.label).toHaveLength(satu.jumlah);
    jumlah.set(saringan.tab, satu.jumlah);
  }
  expect(Object.fromEntries(jumlah)).toMatchObject({ menunggu: 1, cair: 1 });
});
