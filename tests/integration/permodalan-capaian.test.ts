import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { hapusDokumen } from '@/lib/dokumen/commands';
import { produkPembanding, produkTakSesuai, profilPenerima } from '@/lib/permodalan/banding/reads';
import { bacaCapaian } from '@/lib/permodalan/capaian/reads';
import { batalkanDiterima } from '@/lib/permodalan/diterima/commands';
import {
  bacaDiterima,
  bacaPemilikDiterima,
  daftarDiterima,
  diterimaSaya,
} from '@/lib/permodalan/diterima/reads';
import { saringanDiterimaSchema } from '@/lib/permodalan/diterima/schema';
import { geserBulan } from '@/lib/permodalan/laporan/rules';
import { tambahSumber } from '@/lib/permodalan/sumber/commands';
import { tugasPermodalan } from '@/lib/permodalan/tugas/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { berhasil } from '@/lib/platform/hasil';
import { ukurKini } from '@/lib/program/hasil/reads';
import { buatBerkas, buatPemohon, jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  ajukanKe,
  buatAnggotaKsp,
  buatKsp,
  buatPinjaman,
  catatDiterimaOleh,
  isianDiterima,
  type Ksp,
  mundurkanCair,
  periksaDiterimaOleh,
} from '@/tests/support/pabrik-permodalan';
import {
  buatPelaku,
  hak,
  jumlahAudit,
  KELURAHAN_LAIN,
  KELURAHAN_UJI,
} from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

let petugas: Pelaku;
let kedua: Pelaku;
let ksp: Ksp;
beforeAll(async () => {
  petugas = await buatPelaku('PETUGAS');
  kedua = await buatPelaku('PETUGAS');
  ksp = await buatKsp();
});

const batal = (oleh: Pelaku, id: string) =>
  jalankan((tx) =>
    batalkanDiterima(tx, hak(oleh, 'modal-diterima:catat'), { id, alasan: 'Salah jumlah.' }),
  );
const judulKabar = async ({ penggunaId }: Pelaku) =>
  (await db().pemberitahuan.findMany({ where: { penggunaId: penggunaId ?? '' } })).map(
    ({ judul, isi }) => `${judul}: ${isi}`,
  );
const capaian = (id: string) => db().capaianModal.findUnique({ where: { modalDiterimaId: id } });
/** What the start page says waits for a check, and the list behind it. */
const menunggu = async (pelaku: Pelaku) => {
  const tugas = (await tugasPermodalan(pelaku)).find(({ label }) =>
    label.startsWith('Catatan modal'),
  );
  const by = hak(pelaku, 'modal-diterima:baca');
  const saring = saringanDiterimaSchema.parse({ periksa: 'belum' });
  const { baris } = await daftarDiterima(by, saring, true);
  return { jumlah: tugas?.jumlah, id: baris.map((satu) => satu.id) };
};

describe('modal dari bank atau program', () => {
  test('dicatat pemiliknya: terhitung setelah diperiksa petugas, dengan jejak', async () => {
    const pemohon = await buatPemohon();
    const { id } = pasti(await catatDiterimaOleh(pemohon.akun, pemohon));
    expect(await capaian(id)).toBeNull();
    // What programmes measure counts no more than the figures of the city.
    const ukur = () =>
      jalankan(async (tx) => {
        const { pelakuUsahaId, usahaId } = pemohon;
        const dibuatPada = new Date(Date.now() - 86_400_000);
        const { modalDiterima } = await ukurKini(tx, { pelakuUsahaId, usahaId, dibuatPada });
        return berhasil({ modalDiterima });
      });
    expect(pasti(await ukur()).modalDiterima).toBe(0n);
    expect((await menunggu(petugas)).jumlah).toBeGreaterThan(0);
    expect(await tugasPermodalan(pemohon.akun)).not.toContainEqual(
      expect.objectContaining({ label: expect.stringMatching(/^Catatan modal/) }),
    );
    expect(await periksaDiterimaOleh(pemohon.akun, id)).toMatchObject({
      alasan: 'TIDAK_DITEMUKAN',
    });
    const sana = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN });
    expect(await periksaDiterimaOleh(sana, id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    expect((await menunggu(petugas)).id).toContain(id);
    const hasil = await Promise.all([
      periksaDiterimaOleh(petugas, id),
      periksaDiterimaOleh(petugas, id),
    ]);
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    expect(hasil.find((satu) => !satu.ok)).toMatchObject({ alasan: 'SUDAH_DIPERIKSA' });
    expect((await menunggu(petugas)).id).not.toContain(id);
    expect(pasti(await ukur()).modalDiterima).toBe(25_000_000n);
    expect(await jumlahAudit(id, 'modal_diterima.periksa')).toBe(1);
    // Of two who check at once one counts, and the owner hears of it once.
    const kabar = (await judulKabar(pemohon.akun)).filter((satu) => satu.includes('diperiksa'));
    expect(kabar).toEqual([expect.stringContaining('Bank Uji')]);
    expect(await capaian(id)).toMatchObject({
      jenis: 'BANK',
      nilai: 25_000_000n,
      kelurahanKode: KELURAHAN_UJI,
      perempuan: null,
    });
    expect(await jumlahAudit(id, 'modal_diterima.catat')).toBe(1);
    const [milik] = await diterimaSaya(hak(pemohon.akun, 'modal-diterima:baca'));
    expect(milik).toMatchObject({ id, lembaga: 'Bank Uji', olehPetugas: false, bolehBatal: false });
    expect(milik?.keadaan).toBe('DIPERIKSA');
    expect(await batal(pemohon.akun, id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
  });

  test('dicatat petugas: terhitung setelah petugas lain memeriksanya, bukan yang mencatatnya', async () => {
    const pemohon = await buatPemohon();
    const [sebelum, milikKedua] = [await menunggu(petugas), await menunggu(kedua)];
    const { id } = pasti(await catatDiterimaOleh(petugas, pemohon, { nomorBukti: 'Akad 21/2026' }));
    expect(await capaian(id)).toBeNull();
    const dibaca = async (pelaku: Pelaku) => bacaDiterima(hak(pelaku, 'modal-diterima:baca'), id);
    expect(await dibaca(petugas)).toMatchObject({
      keadaan: 'DICATAT',
      halanganPeriksa: 'TULISAN_SENDIRI',
    });
    expect(await dibaca(kedua)).toMatchObject({ keadaan: 'DICATAT', halanganPeriksa: null });
    // It waits for the other one, on the start page and in the list.
    expect(await menunggu(petugas)).toEqual(sebelum);
    const { jumlah, id: daftar } = await menunggu(kedua);
    expect(jumlah).toBe((milikKedua.jumlah ?? 0) + 1);
    expect(daftar).toContain(id);
    expect(await periksaDiterimaOleh(petugas, id)).toMatchObject({ alasan: 'TULISAN_SENDIRI' });
    expect(await capaian(id)).toBeNull();
    // Not the owner either, nor an officer whose own capital it is.
    expect(await periksaDiterimaOleh(pemohon.akun, id)).toMatchObject({
      alasan: 'TIDAK_DITEMUKAN',
    });
    const rangkap = await buatPemohon();
    const petugasItu = {
      ...rangkap.akun,
      peran: [...rangkap.akun.peran, ...petugas.peran],
    };
    const tentangnya = pasti(
      await catatDiterimaOleh(petugas, rangkap, { nomorBukti: 'Akad 22/2026' }),
    );
    expect(await periksaDiterimaOleh(petugasItu, tentangnya.id)).toMatchObject({
      alasan: 'MILIK_SENDIRI',
    });
    pasti(await periksaDiterimaOleh(kedua, id));
    expect(await capaian(id)).toMatchObject({ nilai: 25_000_000n });
    expect((await dibaca(petugas))?.keadaan).toBe('DIPERIKSA');
    expect((await menunggu(kedua)).id).not.toContain(id);
    expect(await judulKabar(pemohon.akun)).toEqual([expect.stringContaining('sudah diperiksa')]);
  });

  test('basis data menolak yang diperiksa pencatatnya; yang terhitung sebelum aturan ini tetap', async () => {
    const pemohon = await buatPemohon();
    const { id } = pasti(await catatDiterimaOleh(petugas, pemohon, { nomorBukti: 'Akad 23/2026' }));
    const diperiksaOleh = petugas.penggunaId;
    const buktiDiperiksa = 'Akad 23/2026';
    await expect(
      db().modalDiterima.update({
        where: { id },
        data: { diperiksaOleh, buktiDiperiksa, diperiksaPada: new Date() },
      }),
    ).rejects.toThrow(/modal_diterima_diperiksa_orang_lain/);
    // Recording once was the check: both at one moment.
    const { dibuatPada } = await db().modalDiterima.findUniqueOrThrow({ where: { id } });
    await db().modalDiterima.update({
      where: { id },
      data: { diperiksaOleh, buktiDiperiksa, diperiksaPada: dibuatPada },
    });
    expect(await periksaDiterimaOleh(kedua, id)).toMatchObject({ alasan: 'SUDAH_DIPERIKSA' });
  });

  test('dari daftar acuan memakai jenis dan nama sumbernya', async () => {
    const admin = await buatPelaku('ADMIN');
    const { id: sumberModalId } = pasti(
      await jalankan((tx) =>
        tambahSumber(tx, hak(admin, 'sumber-modal:ubah'), {
          kunciKirim: randomUUID(),
          aktif: true,
          isi: {
            nama: `Mekaar Uji ${randomUUID().slice(0, 6)}`,
            penyelenggara: 'PNM Uji',
            jenis: 'NON_BANK',
            penerima: 'PERORANGAN',
            plafonMin: null,
            plafonMaks: null,
            pola: 'KONVENSIONAL',
            akad: null,
            cara: null,
            persen: null,
            nisbah: null,
            provisiPersen: '0',
            biayaAdministrasi: 0n,
            tenorMin: null,
            tenorMaks: null,
            hanyaPerempuan: true,
            skala: [],
            usiaUsahaBulan: null,
            syarat: null,
            agunan: null,
            caraMengajukan: null,
            sumber: 'uji',
            tanggalSumber: '2026-01-01',
            catatan: null,
            belumDikonfirmasi: true,
          },
        }),
      ),
    );
    const pemohon = await buatPemohon();
    const dari = { sumberModalId, jenis: null, lembaga: null, produk: null };
    const { id } = pasti(await catatDiterimaOleh(pemohon.akun, pemohon, dari));
    expect(await db().modalDiterima.findUniqueOrThrow({ where: { id } })).toMatchObject({
      jenis: 'NON_BANK',
      lembaga: 'PNM Uji',
    });
    expect(
      await catatDiterimaOleh(pemohon.akun, pemohon, {
        ...dari,
        sumberModalId: randomUUID(),
        jumlah: 1n,
      }),
    ).toMatchObject({ alasan: 'SUMBER_TIDAK_DITEMUKAN' });
  });

  test('petugas perlu menyebut bukti; petugas kelurahan hanya di kelurahannya', async () => {
    const pemohon = await buatPemohon();
    expect(await catatDiterimaOleh(petugas, pemohon)).toMatchObject({ alasan: 'PERLU_BUKTI' });
    const { id, diri } = pasti(
      await catatDiterimaOleh(petugas, pemohon, { nomorBukti: 'Akad 12/2026' }),
    );
    expect(diri).toBe(false);
    expect(await db().modalDiterima.findUniqueOrThrow({ where: { id } })).toMatchObject({
      olehPetugas: true,
    });
    const sini = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_UJI });
    const sana = await buatPelaku('PETUGAS_KELURAHAN', { kelurahanKode: KELURAHAN_LAIN });
    const lagi = { nomorBukti: 'Akad 13/2026', jumlah: 5_000_000n };
    expect(await catatDiterimaOleh(sana, pemohon, lagi)).toMatchObject({
      alasan: 'TIDAK_DITEMUKAN',
    });
    const kunciKirim = randomUUID();
    const kedua = pasti(await catatDiterimaOleh(sini, pemohon, { ...lagi, kunciKirim }));
    expect(pasti(await catatDiterimaOleh(sini, pemohon, { ...lagi, kunciKirim })).id).toBe(
      kedua.id,
    );
    const lain = { nomorBukti: 'Akad 14/2026', jumlah: 7_000_000n, kunciKirim };
    expect(pasti(await catatDiterimaOleh(sini, pemohon, lain)).id).not.toBe(kedua.id);
    const saring = saringanDiterimaSchema.parse({});
    const lihat = async (pelaku: Pelaku) =>
      (await daftarDiterima(hak(pelaku, 'modal-diterima:baca'), saring, true)).baris.map(
        (x) => x.id,
      );
    expect(await lihat(sini)).toContain(id);
    expect(await lihat(sana)).not.toContain(id);
    expect(await bacaDiterima(hak(sana, 'modal-diterima:baca'), id)).toBeNull();
    expect(
      await bacaPemilikDiterima(hak(sana, 'modal-diterima:catat'), { usahaId: pemohon.usahaId }),
    ).toBeNull();
  });

  test('usaha dan berkas orang lain ditolak; orang lain seperti tidak ada', async () => {
    const [pemohon, lain] = [await buatPemohon(), await buatPemohon()];
    expect(await catatDiterimaOleh(lain.akun, pemohon)).toMatchObject({
      alasan: 'TIDAK_DITEMUKAN',
    });
    expect(await catatDiterimaOleh(pemohon.akun, pemohon, { usahaId: lain.usahaId })).toMatchObject(
      {
        alasan: 'USAHA_TIDAK_DITEMUKAN',
      },
    );
    expect(await catatDiterimaOleh(pemohon.akun, pemohon, { dokumenId: lain.ktpId })).toMatchObject(
      {
        alasan: 'DOKUMEN_TIDAK_DITEMUKAN',
      },
    );
    const bukti = await buatBerkas(
      { penggunaId: pemohon.akun.penggunaId, pelakuUsahaId: pemohon.pelakuUsahaId },
      'LAINNYA',
    );
    pasti(await catatDiterimaOleh(pemohon.akun, pemohon, { dokumenId: bukti }));
    // Proof stays as long as the record rests on it.
    expect(
      await jalankan((tx) => hapusDokumen(tx, hak(pemohon.akun, 'dokumen:unggah'), { id: bukti })),
    ).toMatchObject({ alasan: 'DIPAKAI' });
  });

  test('kiriman ganda menjadi satu; jumlah sama di hari sama ditanyakan dahulu', async () => {
    const pemohon = await buatPemohon();
    const isi = isianDiterima(pemohon);
    const hasil = await Promise.all(
      Array.from({ length: 5 }, () => catatDiterimaOleh(pemohon.akun, pemohon, isi)),
    );
    expect(new Set(hasil.map((satu) => pasti(satu).id)).size).toBe(1);
    expect(await catatDiterimaOleh(petugas, pemohon, { nomorBukti: 'x' })).toMatchObject({
      alasan: 'PERLU_DIPERIKSA',
    });
    pasti(
      await catatDiterimaOleh(petugas, pemohon, { nomorBukti: 'x', konfirmasiPeringatan: true }),
    );
  });

  test('dibatalkan: tetap ada dengan alasannya, tidak terhitung lagi', async () => {
    const pemohon = await buatPemohon();
    const { id } = pasti(await catatDiterimaOleh(pemohon.akun, pemohon));
    const lain = await buatPemohon();
    expect(await batal(lain.akun, id)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    const hasil = await Promise.all([batal(pemohon.akun, id), batal(pemohon.akun, id)]);
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    expect(hasil.find((satu) => !satu.ok)).toMatchObject({ alasan: 'SUDAH_DIBATALKAN' });
    expect(await capaian(id)).toBeNull();
    expect(await jumlahAudit(id, 'modal_diterima.batalkan')).toBe(1);
    // What an officer wrote, only officers take back.
    const { id: dariPetugas } = pasti(
      await catatDiterimaOleh(petugas, pemohon, { nomorBukti: 'Akad' }),
    );
    expect(await batal(pemohon.akun, dariPetugas)).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    const dibatalkan = async () =>
      (await judulKabar(pemohon.akun)).filter((satu) => satu.includes('dibatalkan petugas'));
    expect(await dibatalkan()).toEqual([]);
    pasti(await periksaDiterimaOleh(kedua, dariPetugas));
    expect(await capaian(dariPetugas)).not.toBeNull();
    pasti(await batal(petugas, dariPetugas));
    expect(await capaian(dariPetugas)).toBeNull();
    expect(await dibatalkan()).toEqual([expect.stringContaining('Alasannya: ')]);
  });
});

describe('perbandingan', () => {
  test('produk yang sesuai, dengan kedudukan pembacanya di koperasinya', async () => {
    const anggota = await buatAnggotaKsp(ksp);
    const lain = await buatKsp({ plafonMaks: 5_000_000n });
    const by = hak(anggota.akun, 'modal:bandingkan');
    const pilihan = { jumlah: 10_000_000n, tenor: 12, pola: undefined };
    const cari = async (id: string) =>
      (await produkPembanding(by, pilihan)).find((satu) => satu.koperasi.id === id);
    expect((await cari(ksp.koperasiId))?.koperasi).toMatchObject({
      anggota: true,
      adaPengurus: true,
      pengajuanTerbuka: null,
    });
    expect(await cari(lain.koperasiId)).toBeUndefined();
    const { id } = pasti(await ajukanKe(anggota, ksp.ketentuanId));
    expect((await cari(ksp.koperasiId))?.koperasi.pengajuanTerbuka).toEqual({
      ...{ id, produk: expect.stringMatching(/\S/) },
    });
    expect(await produkTakSesuai(by, { ...pilihan, jumlah: 50_000_000n })).toMatchObject([
      { ketentuanId: ksp.ketentuanId },
    ]);
    await db().koperasi.update({
      where: { id: lain.koperasiId },
      data: { status: 'TIDAK_AKTIF', alasanTidakAktif: 'uji' },
    });
    const kecil = await produkPembanding(by, { ...pilihan, jumlah: 2_000_000n });
    expect(kecil.map((satu) => satu.koperasi.id)).not.toContain(lain.koperasiId);
  });

  test('profil penerima dari data yang ada, dan tidak menebak', async () => {
    const pemohon = await buatPemohon();
    const by = hak(pemohon.akun, 'modal:bandingkan');
    const kini = new Date('2026-11-24T03:00:00Z');
    const profil = () => profilPenerima(by, pemohon.akun.penggunaId, kini);
    expect(await profil()).toEqual({ perempuan: null, skala: null, usiaUsahaBulan: null });
    await db().pelakuUsaha.update({
      where: { id: pemohon.pelakuUsahaId },
      data: { jenisKelamin: 'LAKI_LAKI' },
    });
    await db().usaha.update({
      where: { id: pemohon.usahaId },
      data: { skalaEfektif: 'MIKRO', tanggalMulai: new Date('2025-11-25T00:00:00Z') },
    });
    expect(await profil()).toEqual({ perempuan: false, skala: 'MIKRO', usiaUsahaBulan: 11 });
    expect(await profilPenerima(by, null, kini)).toMatchObject({ perempuan: null });
  });
});

describe('capaian kota', () => {
  test('menghitung orang, pencairan, nilai, dan lama dari yang tercatat', async () => {
    const dekranasda = await buatPelaku('DEKRANASDA');
    const pemohon = await buatAnggotaKsp(ksp);
    await buatPinjaman(ksp, pemohon);
    pasti(await catatDiterimaOleh(pemohon.akun, pemohon, { jumlah: 900_000_000n }));
    const dariPetugas = async (jumlah: bigint) =>
      pasti(await catatDiterimaOleh(petugas, pemohon, { jumlah, nomorBukti: 'Akad 5' })).id;
    pasti(await periksaDiterimaOleh(kedua, await dariPetugas(3_000_000n)));
    await dariPetugas(800_000_000n);
    const lama = await buatPinjaman(ksp);
    const dulu = `${geserBulan(hariIni().slice(0, 7), -13)}-05`;
    await mundurkanCair(lama.id, dulu);
    await db().capaianModal.deleteMany({ where: { pengajuanId: lama.id } });
    const data = await bacaCapaian(hak(dekranasda, 'modal:capaian'));
    const harap = await db().capaianModal.findMany({
      where: { tanggal: { gte: tanggalDb(data.dari), lte: tanggalDb(data.sampai) } },
    });
    expect(data.semua).toEqual({
      orang: new Set(harap.map((satu) => satu.pelakuUsahaId)).size,
      pencairan: harap.length,
      nilai: harap.reduce((jumlah, satu) => jumlah + satu.nilai, 0n).toString(),
    });
    const belum = await db().modalDiterima.findMany({
      where: { diperiksaPada: null, dibatalkanPada: null },
    });
    expect(belum.map((satu) => satu.jumlah)).toEqual(
      expect.arrayContaining([900_000_000n, 800_000_000n]),
    );
    expect(harap.some((satu) => satu.nilai === 3_000_000n)).toBe(true);
    expect(data.belumDiperiksa).toEqual({
      orang: new Set(belum.map((satu) => satu.pelakuUsahaId)).size,
      pencairan: belum.length,
      nilai: belum.reduce((jumlah, satu) => jumlah + satu.jumlah, 0n).toString(),
    });
    expect(data.semua.nilai).toBe(
      data.jenis.reduce((jumlah, satu) => jumlah + BigInt(satu.nilai), 0n).toString(),
    );
    expect(harap.some((satu) => satu.nilai >= 800_000_000n)).toBe(false);
    const jumlahkan = (daftar: readonly { pencairan: number }[]) =>
      daftar.reduce((jumlah, satu) => jumlah + satu.pencairan, 0);
    for (const bagian of [data.jenis, data.kelamin, data.skala, data.wilayah]) {
      expect(jumlahkan(bagian)).toBe(harap.length);
    }
    expect(data.wilayah).toHaveLength(63);
    expect(new Set(data.bulanan.map((satu) => satu.bulan)).size).toBe(12);
    expect(data.keputusan.jumlah).toBe(
      await db().pengajuanModal.count({ where: { diputuskanPada: { not: null } } }),
    );
    expect(data.pencairan).toEqual({
      jumlah: await db().pengajuanModal.count({
        where: { tanggalCair: { gte: tanggalDb(data.dari) } },
      }),
      medianHari: 0,
    });
    expect(data.sampai).toBe(hariIni());
    // Nothing in it names a person or a record.
    expect(JSON.stringify(data)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });
});
