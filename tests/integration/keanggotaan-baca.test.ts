import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { tugasMenunggu } from '@/lib/beranda/reads';
import { keluarkanAnggota } from '@/lib/keanggotaan/anggota/commands';
import { jawabPertanyaan, tanyaPemohon } from '@/lib/keanggotaan/permohonan/commands';
import {
  antreanPermohonan,
  hitungAntrean,
  permohonanSaya,
} from '@/lib/keanggotaan/permohonan/reads';
import { bacaPermohonan, bacaTandaTerima } from '@/lib/keanggotaan/permohonan/rincian/reads';
import { kalimatVerifikasi } from '@/lib/keanggotaan/permohonan/rules';
import {
  type SaringanPermohonan,
  saringanPermohonanSchema,
} from '@/lib/keanggotaan/permohonan/schema';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { StatusUsaha } from '@/lib/platform/db/generated/enums';
import {
  ajukan,
  bayar,
  buatAnggota,
  buatKoperasiBerpengurus,
  buatKoperasiTujuan,
  buatPemohon,
  jalankan,
  pasti,
  terima,
} from '@/tests/support/pabrik-keanggotaan';
import { buatPelaku, hak } from '@/tests/support/pabrik-umkm';

const saring = (isi: Record<string, string> = {}): SaringanPermohonan =>
  saringanPermohonanSchema.parse(isi);
const baca = (oleh: Pelaku, id: string) => bacaPermohonan(hak(oleh, 'permohonan:baca'), id);
const antrean = async (oleh: Pelaku, isi: Record<string, string> = {}) =>
  (await antreanPermohonan(hak(oleh, 'permohonan:baca'), saring(isi))).baris.map((satu) => satu.id);

const keluarkan = async (oleh: Pelaku, id: string) =>
  pasti(
    await jalankan((tx) =>
      keluarkanAnggota(tx, hak(oleh, 'anggota:catat'), {
        id,
        versi: 1,
        tanggalKeluar: hariIni(),
        alasanKeluar: 'DIBERHENTIKAN',
        keterangan: 'Melanggar anggaran dasar',
        konfirmasiPinjaman: undefined,
      }),
    ),
  );

async function diajukan() {
  const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
  const pemohon = await buatPemohon();
  const { id, nomor } = pasti(await ajukan(pemohon, koperasiId));
  return { koperasiId, pengurus, pemohon, id, nomor };
}

describe('rincian permohonan', () => {
  test('yang tidak terjangkau sama dengan yang tidak ada', async () => {
    const { id, pengurus, pemohon } = await diajukan();
    const lain = await diajukan();
    for (const asing of [lain.pengurus, lain.pemohon.akun])
      expect(await baca(asing, id)).toBeNull();
    expect(await baca(pengurus, randomUUID())).toBeNull();
    expect(await baca(pemohon.akun, id)).toMatchObject({ id, milikSendiri: true });
    expect(await baca(pengurus, id)).toMatchObject({ id, milikSendiri: false });
  });

  test('keanggotaan yang berakhir disebut pada permohonannya, di daftar maupun rinciannya', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { permohonanId, anggotaId } = await buatAnggota(pemohon, koperasiId, pengurus);
    const tercatat = async () => {
      const [milik] = await permohonanSaya(hak(pemohon.akun, 'permohonan:baca'));
      const selesai = await antreanPermohonan(
        hak(pengurus, 'permohonan:baca'),
        saring({ tab: 'selesai' }),
      );
      const rinci = await baca(pemohon.akun, permohonanId);
      return [
        milik?.keluarPada,
        selesai.baris.find(({ id }) => id === permohonanId)?.keluarPada,
        rinci?.anggota?.tanggalKeluar,
      ];
    };
    expect(await tercatat()).toEqual([null, null, null]);
    await keluarkan(pengurus, anggotaId);
    const hari = new Date(`${hariIni()}T00:00:00Z`);
    expect(await tercatat()).toEqual([hari, hari, hari]);
  });

  test('yang memutuskan tahu pemohon pernah menjadi anggota koperasinya, dan mengapa keluar', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { anggotaId, nomorAnggota } = await buatAnggota(pemohon, koperasiId, pengurus);
    await keluarkan(pengurus, anggotaId);
    const lain = await buatKoperasiBerpengurus();
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    const { id: keLain } = pasti(await ajukan(pemohon, lain.koperasiId));
    const hari = new Date(`${hariIni()}T00:00:00Z`);
    expect((await baca(pengurus, id))?.keanggotaanLalu).toEqual([
      {
        id: anggotaId,
        nomorAnggota,
        tanggalMasuk: hari,
        tanggalKeluar: hari,
        alasanKeluar: 'DIBERHENTIKAN',
        keteranganKeluar: 'Melanggar anggaran dasar',
      },
    ]);
    expect((await baca(lain.pengurus, keLain))?.keanggotaanLalu).toEqual([]);
    for (const bukanPemutus of [pemohon.akun, await buatPelaku('PETUGAS')])
      expect((await baca(bukanPemutus, id))?.keanggotaanLalu).toEqual([]);
    pasti(await terima(pengurus, id));
    expect((await baca(pengurus, id))?.keanggotaanLalu).toHaveLength(1);
  });

  test('petugas yang memutuskan atas nama koperasi tanpa akun membaca hal yang sama', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { anggotaId } = await buatAnggota(pemohon, koperasiId, pengurus);
    await keluarkan(pengurus, anggotaId);
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    await db().peranPengguna.updateMany({
      where: { koperasiId },
      data: { dicabutPada: new Date() },
    });
    const lalu = (await baca(await buatPelaku('PETUGAS'), id))?.keanggotaanLalu;
    expect(lalu).toMatchObject([{ id: anggotaId, alasanKeluar: 'DIBERHENTIKAN' }]);
    expect((await baca(await buatPelaku('INSPEKTORAT'), id))?.keanggotaanLalu).toEqual([]);
  });

  test('pengurus melihat apakah data usahanya sudah diperiksa dinas', async () => {
    const { id, pengurus, pemohon } = await diajukan();
    const keadaan = async () => {
      const usaha = (await baca(pengurus, id))?.usaha;
      return usaha && kalimatVerifikasi(usaha.status, usaha.diverifikasiPada);
    };
    const ubah = (data: { status: StatusUsaha; diverifikasiPada: Date | null }) =>
      db().usaha.update({ where: { id: pemohon.usahaId }, data, select: { id: true } });
    expect(await keadaan()).toBe('Menunggu diperiksa');
    const pada = new Date('2026-03-04T18:30:00Z');
    await ubah({ status: 'TERVERIFIKASI', diverifikasiPada: pada });
    expect(await keadaan()).toBe('Terverifikasi pada 5 Maret 2026');
    await ubah({ status: 'PERLU_PERBAIKAN', diverifikasiPada: pada });
    expect(await keadaan()).toBe('Perlu diperbaiki');
  });

  test('setiap pembaca mendapat tindakannya sendiri', async () => {
    const { id, pengurus, pemohon } = await diajukan();
    expect((await baca(pemohon.akun, id))?.tindakan).toMatchObject({
      pemohon: ['tarik'],
      koperasi: [],
      pihakKoperasi: false,
    });
    expect((await baca(pengurus, id))?.tindakan).toMatchObject({
      pemohon: [],
      koperasi: ['tanya', 'terima', 'tolak'],
      halangan: null,
      atasNamaKoperasi: false,
    });
    const petugas = await baca(await buatPelaku('PETUGAS'), id);
    expect(petugas?.tindakan.koperasi).toEqual([]);
    expect(petugas?.tindakan.halangan).toContain('punya akun pengurus');
    for (const peran of ['KEPALA_BIDANG', 'INSPEKTORAT'] as const) {
      expect((await baca(await buatPelaku(peran), id))?.tindakan).toEqual({
        pemohon: [],
        koperasi: [],
        halangan: null,
        pihakKoperasi: false,
        atasNamaKoperasi: false,
      });
    }
    pasti(await terima(pengurus, id));
    expect((await baca(pengurus, id))?.tindakan.koperasi).toEqual(['catatPembayaran', 'batalkan']);
  });

  test('petugas bertindak atas nama koperasi tanpa akun', async () => {
    const koperasiId = await buatKoperasiTujuan();
    const { id } = pasti(await ajukan(await buatPemohon(), koperasiId));
    const dilihat = await baca(await buatPelaku('PETUGAS'), id);
    expect(dilihat?.tindakan).toMatchObject({
      koperasi: ['tanya', 'terima', 'tolak'],
      atasNamaKoperasi: true,
    });
    expect(dilihat?.koperasi.tanpaPengurus).toBe(true);
  });

  test('pengurus yang memohon ke koperasinya sendiri diberi tahu sebabnya', async () => {
    const koperasiId = await buatKoperasiTujuan();
    const rangkap = await buatPelaku(['PENGURUS', 'PEMILIK'], { koperasiId });
    const { id } = pasti(await ajukan(await buatPemohon(rangkap), koperasiId));
    const dilihat = await baca(rangkap, id);
    expect(dilihat?.tindakan).toMatchObject({ pemohon: ['tarik'], koperasi: [] });
    expect(dilihat?.tindakan.halangan).toContain('milik Anda sendiri');
  });

  test('NIK penduduk dan telepon tidak pernah lengkap, untuk siapa pun', async () => {
    const { id, pengurus, pemohon } = await diajukan();
    await db().pelakuUsaha.update({
      where: { id: pemohon.pelakuUsahaId },
      data: { nikPendudukAkhir: '0007', teleponAkhir: '4321', teleponSandi: 'rahasia' },
    });
    for (const oleh of [pengurus, pemohon.akun, await buatPelaku('PETUGAS')]) {
      const dilihat = await baca(oleh, id);
      expect(dilihat?.pemohon.nikPenduduk).toBe('************0007');
      expect(dilihat?.pemohon.telepon).toBe('08******4321');
    }
    expect((await baca(pengurus, id))?.bukaIdentitasHref).toContain(pemohon.pelakuUsahaId);
    expect((await baca(await buatPelaku('KEPALA_BIDANG'), id))?.bukaIdentitasHref).toBeNull();
  });

  test('tanda terima hanya untuk pemohonnya', async () => {
    const { id, nomor, pengurus, pemohon } = await diajukan();
    const tanda = (oleh: Pelaku) => bacaTandaTerima(hak(oleh, 'permohonan:baca'), id);
    expect(await tanda(pemohon.akun)).toMatchObject({ nomor, tanpaPengurus: false });
    expect(await tanda(pengurus)).toBeNull();
  });
});

describe('antrean', () => {
  test('pengurus melihat koperasinya saja, pemilik tidak punya antrean', async () => {
    const satu = await diajukan();
    const dua = await diajukan();
    expect(await antrean(satu.pengurus)).toEqual([satu.id]);
    expect(await antrean(dua.pengurus)).toEqual([dua.id]);
    expect(await antrean(satu.pemohon.akun)).toEqual([]);
    const milik = await permohonanSaya(hak(satu.pemohon.akun, 'permohonan:baca'));
    expect(milik.map((baris) => baris.id)).toEqual([satu.id]);
    expect(await permohonanSaya(hak(satu.pengurus, 'permohonan:baca'))).toEqual([]);
    const petugas = await buatPelaku('PETUGAS');
    expect(await antrean(petugas, { cari: satu.nomor.toLowerCase() })).toEqual([satu.id]);
    expect(await antrean(dua.pengurus, { cari: satu.nomor })).toEqual([]);
  });

  test('yang paling lama menunggu di atas; tab dan hitungannya cocok', async () => {
    const { koperasiId, pengurus, id: tua } = await diajukan();
    const { id: muda } = pasti(await ajukan(await buatPemohon(), koperasiId));
    const { id: diterima } = pasti(await ajukan(await buatPemohon(), koperasiId));
    const { id: jadi } = pasti(await ajukan(await buatPemohon(), koperasiId));
    await db().permohonan.update({
      where: { id: muda },
      data: { statusSejak: new Date(Date.now() - 9 * 86_400_000) },
    });
    pasti(await terima(pengurus, diterima));
    pasti(await terima(pengurus, jadi));
    pasti(await bayar(pengurus, jadi));
    expect(await antrean(pengurus)).toEqual([muda, tua]);
    expect(await antrean(pengurus, { tab: 'pembayaran' })).toEqual([diterima]);
    expect(await antrean(pengurus, { tab: 'selesai' })).toEqual([jadi]);
    expect(await antrean(pengurus, { tab: 'selesai', status: 'DITOLAK' })).toEqual([]);
    expect(await hitungAntrean(hak(pengurus, 'permohonan:baca'), saring())).toEqual({
      menunggu: 2,
      pemohon: 0,
      pembayaran: 1,
      selesai: 1,
    });
  });

  test('angka di halaman kerja sama dengan baris daftar yang dibukanya', async () => {
    const { koperasiId, pengurus, pemohon, id: ditanya } = await diajukan();
    const buat = async () => pasti(await ajukan(await buatPemohon(), koperasiId)).id;
    const [baru, diterima] = [await buat(), await buat()];
    pasti(await terima(pengurus, diterima));
    const tanya = { id: ditanya, versi: 1, pertanyaan: 'Usaha apa?' };
    pasti(await jalankan((tx) => tanyaPemohon(tx, hak(pengurus, 'permohonan:putuskan'), tanya)));
    const periksa = async (label: string, isi: string[]) => {
      const tugas = await tugasMenunggu(hak(pengurus, 'akun:sendiri'));
      const satu = tugas.find((butir) => butir.label === label);
      const alamat = new URL(satu?.href ?? '', 'http://uji');
      expect(alamat.pathname).toBe('/portal/permohonan');
      expect(await antrean(pengurus, Object.fromEntries(alamat.searchParams))).toEqual(isi);
      expect(satu?.jumlah).toBe(isi.length);
    };
    await periksa('Permohonan menunggu keputusan', [baru]);
    await periksa('Menunggu pembayaran simpanan pokok', [diterima]);
    expect(await antrean(pengurus, { tab: 'pemohon' })).toEqual([ditanya]);
    expect(await hitungAntrean(hak(pengurus, 'permohonan:baca'), saring())).toMatchObject({
      menunggu: 1,
      pemohon: 1,
    });
    const jawaban = { id: ditanya, versi: 2, isi: 'Kue.', dokumenId: [] };
    pasti(
      await jalankan((tx) => jawabPertanyaan(tx, hak(pemohon.akun, 'permohonan:jawab'), jawaban)),
    );
    await periksa('Permohonan menunggu keputusan', [baru, ditanya]);
  });

  test('tanpa akun pengurus: yang menunggu petugas', async () => {
    const berpengurus = await diajukan();
    const koperasiId = await buatKoperasiTujuan();
    const { id } = pasti(await ajukan(await buatPemohon(), koperasiId));
    const dilihat = await antrean(await buatPelaku('PETUGAS'), { tanpaPengurus: 'ya' });
    expect(dilihat).toContain(id);
    expect(dilihat).not.toContain(berpengurus.id);
  });

  test('berhalaman maju dan mundur tanpa lubang, juga pada waktu yang sama', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const id: string[] = [];
    for (let n = 0; n < 57; n += 1)
      id.push(pasti(await ajukan(await buatPemohon(), koperasiId)).id);
    // Every three share one instant.
    for (const [n, satu] of id.entries()) {
      await db().permohonan.update({
        where: { id: satu },
        data: { statusSejak: new Date(Date.UTC(2026, 0, 1, 0, Math.floor(n / 3))) },
      });
    }
    const by = hak(pengurus, 'permohonan:baca');
    const maju: string[] = [];
    let kini = await antreanPermohonan(by, saring());
    for (;;) {
      maju.push(...kini.baris.map((satu) => satu.id));
      if (!kini.sesudah) break;
      kini = await antreanPermohonan(by, saring({ sesudah: kini.sesudah }));
    }
    expect(maju).toEqual(id);
    const mundur = kini.baris.map((satu) => satu.id);
    while (kini.sebelum) {
      kini = await antreanPermohonan(by, saring({ sebelum: kini.sebelum }));
      mundur.unshift(...kini.baris.map((satu) => satu.id));
    }
    expect(mundur).toEqual(id);
  });

  test.each([
    { tab: 'lainnya', cari: 'x'.repeat(200), status: "'; DROP", sesudah: '%00' },
    { cari: '%_\\' },
    { cari: "' OR 1=1 --" },
    { sesudah: '9999-99-99T99:99:99.999Z~0192f0c1-1111-7000-8000-000000000001' },
  ])('alamat rusak tidak menggagalkan daftar: %j', async (isi) => {
    const { pengurus } = await diajukan();
    expect(Array.isArray(await antrean(pengurus, isi as unknown as Record<string, string>))).toBe(
      true,
    );
  });
});
