import { describe, expect, test, vi } from 'vitest';
import { TEKS_PENDIRIAN_SEKUNDER } from '@/lib/akun/privasi/rules';
import { kirimRapat } from '@/lib/pendirian/langkah/pemrakarsa/commands';
import { kembalikanPendirian } from '@/lib/pendirian/langkah/petugas/commands';
import { kirimBadanHukum, kirimNib } from '@/lib/pendirian/legalitas/commands';
import { catatNomorInduk, setujuiNib } from '@/lib/pendirian/legalitas/petugas/commands';
import { konfirmasiPendiri } from '@/lib/pendirian/pendiri/commands';
import { bacaPendirian } from '@/lib/pendirian/rincian/reads';
import { hariIni, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { sidik } from '@/lib/platform/kunci';
import { buatPengurus, hitungan, jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import { buatBanyakOrang, jadikanPendiri } from '@/tests/support/pabrik-pendiri';
import {
  buatKoperasiSah,
  buatOrang,
  catatRapat,
  catatSetoran,
  idPendiri,
  isianUji,
  keadaan,
  kelurahanTanpaKkmp,
  konfirmasi,
  kumpulkan,
  lengkapiBerkas,
  mulai,
  mulaiUji,
  nomorAhu,
  nomorIndukUji,
  type OrangUji,
  petugas,
  sahkan,
  sampai,
  setujuiSemuaBerkas,
  simpanDrafUji,
  tautanUji,
  unggah,
} from '@/tests/support/pabrik-pendirian';
import { buatPelaku, hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 180_000 });

const SALAH = 'Nomornya tidak sama dengan surat aslinya.';

const rujukan = async (id: string) => ({ id, versi: (await keadaan(id)).versi });

/** Ready to become a legal person: all documents checked. */
async function siapSah(jumlah = 9) {
  const satu = await kumpulkan(jumlah);
  await sampai(satu, 'AHU_DIKIRIM');
  await setujuiSemuaBerkas(satu.id);
  return satu;
}

const koperasiDari = async (id: string) =>
  db().koperasi.findUniqueOrThrow({
    where: { id: (await keadaan(id)).koperasiId ?? '' },
    include: {
      anggota: { orderBy: { nomorAnggota: 'asc' } },
      kepengurusan: true,
      peran: true,
    },
  });

describe('menjadi badan hukum', () => {
  test('koperasi, anggota, pengurus, dan tautannya lahir dalam satu transaksi', async () => {
    const satu = await siapSah();
    const { versi } = await rujukan(satu.id);
    const hasil = pasti(await sahkan(await petugas(), satu.id, versi));
    const koperasi = await koperasiDari(satu.id);
    expect(hasil).toEqual({ id: satu.id, koperasiId: koperasi.id });
    expect(koperasi).toMatchObject({
      nama: (await db().pendirian.findUniqueOrThrow({ where: { id: satu.id } })).nama,
      status: 'AKTIF',
      pengesah: 'TIDAK_TAHU',
      simpananPokok: 100_000n,
      simpananWajib: 20_000n,
      kelompok: 16,
      anggotaTerakhirNomor: 9,
      jumlahAnggotaPortal: 9,
    });
    expect(koperasi.anggota.map((isi) => isi.pelakuUsahaId)).toEqual(
      satu.pendiri.map((orang) => orang.pelakuUsahaId),
    );
    expect(koperasi.anggota.every((isi) => isi.simpananPokok === 100_000n)).toBe(true);
    expect(koperasi.peran.map((isi) => isi.penggunaId).sort()).toEqual(
      satu.pendiri
        .slice(0, 3)
        .map((orang) => orang.akun.penggunaId)
        .sort(),
    );
    expect(koperasi.kepengurusan.map((isi) => isi.jabatan).sort()).toEqual([
      ...(['ANGGOTA_PENGAWAS', 'BENDAHARA', 'KETUA', 'KETUA_PENGAWAS', 'SEKRETARIS'] as const),
    ]);
    for (const orang of satu.pendiri) {
      const usaha = await db().usaha.findFirstOrThrow({
        where: { pelakuUsahaId: orang.pelakuUsahaId },
      });
      expect(usaha.pemilikAnggota).toBe(true);
    }
    expect(await jumlahAudit(satu.id, 'pendirian.sahkan')).toBe(1);
    expect(await jumlahAudit(koperasi.id, 'koperasi.daftar')).toBe(1);
    expect(
      await db().catatanAudit.count({
        where: { tindakan: 'anggota.catat', objekId: { in: koperasi.anggota.map((a) => a.id) } },
      }),
    ).toBe(9);
  });

  test('dua petugas bersamaan, masing-masing klik ganda: satu koperasi', async () => {
    const satu = await siapSah();
    const { versi } = await rujukan(satu.id);
    const dua = [await petugas(), await buatPelaku('PETUGAS')];
    const hasil = await Promise.all(
      [...dua, ...dua, ...dua].map((oleh) => sahkan(oleh, satu.id, versi)),
    );
    const id = new Set(hasil.flatMap((isi) => (isi.ok ? [isi.nilai.koperasiId] : [])));
    expect(id.size).toBe(1);
    // The one who was slower is told; the double clicks of the faster one are one act.
    expect(new Set(hasil.map((isi) => (isi.ok ? 'JADI' : isi.alasan)))).toEqual(
      new Set(['JADI', 'SUDAH_DIPROSES']),
    );
    expect(await jumlahAudit(satu.id, 'pendirian.sahkan')).toBe(1);
    const koperasi = await koperasiDari(satu.id);
    expect(await hitungan(koperasi.id)).toEqual({
      tercatat: 9,
      sebenarnya: 9,
      nomorTerakhir: 9,
      nomor: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    });
    expect(koperasi.peran).toHaveLength(3);
    expect(await db().koperasi.count({ where: { nama: koperasi.nama } })).toBe(1);
  });

  test('dua pendirian dengan pendiri yang sama sah bersamaan tanpa saling mengunci', async () => {
    const orang = await buatBanyakOrang(9);
    const buat = async (urutan: OrangUji[]) => {
      const awal = await mulaiUji({}, urutan[0]);
      await jadikanPendiri(awal.id, urutan);
      await sampai(awal, 'AHU_DIKIRIM');
      await setujuiSemuaBerkas(awal.id);
      return awal;
    };
    const dua = [await buat(orang), await buat(orang.toReversed())];
    const dinas = await petugas();
    const versi = await Promise.all(dua.map(async ({ id }) => (await rujukan(id)).versi));
    const hasil = await Promise.all(dua.map(({ id }, i) => sahkan(dinas, id, versi[i] ?? 0)));
    expect(hasil.every((isi) => isi.ok)).toBe(true);
    expect(await db().anggota.count({ where: { pelakuUsahaId: orang[0]?.pelakuUsahaId } })).toBe(2);
  });

  test('nomor yang lebih dahulu dipakai koperasi lain: tidak ada yang lahir', async () => {
    const satu = await siapSah();
    const { nomorBadanHukum } = await db().pendirian.findUniqueOrThrow({ where: { id: satu.id } });
    const lain = await kumpulkan(9);
    await sampai(lain, 'PENGAJUAN_AHU');
    pasti(await unggah(lain.pemrakarsa, lain.id, 'keputusan-ahu'));
    await kirimSah(lain, nomorBadanHukum ?? '');
    await setujuiSemuaBerkas(lain.id);
    const dinas = await petugas();
    pasti(await sahkan(dinas, satu.id, (await rujukan(satu.id)).versi));
    expect(await sahkan(dinas, lain.id, (await rujukan(lain.id)).versi)).toMatchObject({
      alasan: 'NOMOR_TERDAFTAR',
    });
    expect(await keadaan(lain.id)).toMatchObject({ status: 'PENGAJUAN_AHU', koperasiId: null });
    const { nama } = await db().pendirian.findUniqueOrThrow({ where: { id: lain.id } });
    expect(await db().koperasi.count({ where: { nama } })).toBe(0);
  });

  test('berkas yang belum diperiksa menghalangi, dan pengajuan dapat dikembalikan', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    await sampai(satu, 'AHU_DIKIRIM');
    const belumLahir = async () => {
      expect(await db().anggota.count({ where: { nama: satu.pemrakarsa.nama } })).toBe(0);
      expect((await keadaan(satu.id)).koperasiId).toBeNull();
    };
    expect(await sahkan(dinas, satu.id, (await rujukan(satu.id)).versi)).toMatchObject({
      alasan: 'BELUM_LENGKAP',
      galat: { langkah: ['Berkas belum diperiksa: Keputusan pengesahan badan hukum.'] },
    });
    await belumLahir();

    const tuju = await rujukan(satu.id);
    pasti(
      await jalankan((tx) =>
        kembalikanPendirian(tx, hak(dinas, 'pendirian:periksa'), {
          ...tuju,
          keputusan: 'kembalikan',
          alasan: SALAH,
        }),
      ),
    );
    expect(await keadaan(satu.id)).toMatchObject({
      status: 'PENGAJUAN_AHU',
      giliran: 'PEMRAKARSA',
    });
    // While it lies with the founders nobody makes it a koperasi.
    expect(await sahkan(dinas, satu.id, (await rujukan(satu.id)).versi)).toMatchObject({
      alasan: 'SUDAH_DIPROSES',
    });
    await belumLahir();
  });

  test('hanya pada langkahnya', async () => {
    const satu = await kumpulkan(9);
    expect(await sahkan(await petugas(), satu.id, (await rujukan(satu.id)).versi)).toMatchObject({
      alasan: 'SUDAH_DIPROSES',
    });
  });
});

async function kirimSah(
  { id, pemrakarsa }: { id: string; pemrakarsa: OrangUji },
  nomorBadanHukum: string,
  ubah: { tanggal?: string; konfirmasi?: boolean } = {},
) {
  const tuju = await rujukan(id);
  return jalankan((tx) =>
    kirimBadanHukum(tx, hak(pemrakarsa.akun, 'pendirian:kelola'), {
      ...tuju,
      nomorBadanHukum,
      tanggalBadanHukum: ubah.tanggal ?? hariIni(),
      konfirmasiPeringatan: ubah.konfirmasi ?? false,
    }),
  );
}

test('nomor pengesahan yang tidak lazim diingatkan, tidak ditolak', async () => {
  const satu = await kumpulkan(9);
  await sampai(satu, 'PENGAJUAN_AHU');
  pasti(await unggah(satu.pemrakarsa, satu.id, 'keputusan-ahu'));
  expect(await kirimSah(satu, nomorAhu(), { tanggal: tambahHari(hariIni(), -1) })).toMatchObject({
    alasan: 'SEBELUM_AKTA',
  });
  const tahunLain = nomorAhu().replace(/\d{4}$/, '2019');
  expect(await kirimSah(satu, tahunLain)).toMatchObject({
    alasan: 'PERLU_KONFIRMASI',
    peringatan: [{ kode: 'TAHUN_BADAN_HUKUM_BERBEDA', isian: 'tanggalBadanHukum' }],
  });
  const tidakLazim = `AHU-${Date.now()}/${hariIni().slice(0, 4)}`;
  expect(await kirimSah(satu, tidakLazim)).toMatchObject({
    alasan: 'PERLU_KONFIRMASI',
    peringatan: [{ isian: 'nomorBadanHukum' }],
  });
  pasti(await kirimSah(satu, tidakLazim, { konfirmasi: true }));
});

describe('NIB dan Nomor Induk Koperasi', () => {
  test('masuk ke daftar koperasi, masing-masing sekali', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    await sampai(satu, 'BERBADAN_HUKUM');
    pasti(await unggah(satu.pemrakarsa, satu.id, 'nib-koperasi'));
    const kirim = async (nib = '9120001234567', konfirmasiPeringatan = false) => {
      const tuju = await rujukan(satu.id);
      return jalankan((tx) =>
        kirimNib(tx, hak(satu.pemrakarsa.akun, 'pendirian:kelola'), {
          ...tuju,
          nib,
          konfirmasiPeringatan,
        }),
      );
    };
    expect(await kirim('1111111111111')).toMatchObject({
      alasan: 'PERLU_KONFIRMASI',
      peringatan: [{ kode: 'NIB_SATU_ANGKA', isian: 'nib' }],
    });
    pasti(await kirim());
    expect(await kirim()).toMatchObject({ alasan: 'SUDAH_DIPROSES' });
    await setujuiSemuaBerkas(satu.id);
    const tuju = await rujukan(satu.id);
    const setujui = () => jalankan((tx) => setujuiNib(tx, hak(dinas, 'pendirian:periksa'), tuju));
    const hasil = await Promise.all([setujui(), setujui()]);
    expect(hasil.every((isi) => isi.ok)).toBe(true);
    expect((await koperasiDari(satu.id)).nib).toBe('9120001234567');
    expect(await jumlahAudit(satu.id, 'pendirian.setujui-nib')).toBe(1);
    const nomorIndukKoperasi = nomorIndukUji();
    const kini = await rujukan(satu.id);
    pasti(
      await jalankan((tx) =>
        catatNomorInduk(tx, hak(dinas, 'pendirian:periksa'), {
          ...kini,
          nomorIndukKoperasi,
          konfirmasiPeringatan: false,
        }),
      ),
    );
    expect(await koperasiDari(satu.id)).toMatchObject({
      nomorIndukKoperasi,
      statusNomorInduk: 'SUDAH_BERSERTIFIKAT',
    });
    expect(await keadaan(satu.id)).toMatchObject({ status: 'NOMOR_INDUK_TERBIT' });
  });

  test('nomor yang salah disetujui dikembalikan dengan catatan, dan keluar dari daftar', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    await sampai(satu, 'NOMOR_INDUK_TERBIT');
    const by = hak(dinas, 'pendirian:periksa');
    const mundur = async () => {
      const tuju = await rujukan(satu.id);
      return jalankan((tx) =>
        kembalikanPendirian(tx, by, { ...tuju, keputusan: 'mundurkan', alasan: SALAH }),
      );
    };
    const catatan = () =>
      db().catatanPendirian.count({
        where: { pendirianId: satu.id, pengembalian: true, isi: SALAH },
      });
    // The page offers it, and nothing else, although the founding is complete.
    const tawaran = async () =>
      (await bacaPendirian(hak(dinas, 'pendirian:baca'), satu.id))?.tindakan.petugas.map(
        ({ tindakan }) => tindakan,
      );
    expect(await tawaran()).toEqual(['mundurkan']);
    const [nib, nomor] = [(await koperasiDari(satu.id)).nib, nomorIndukUji()];
    expect(nib).not.toBeNull();

    pasti(await mundur());
    expect(await keadaan(satu.id)).toMatchObject({ status: 'NIB_TERBIT', giliran: 'PETUGAS' });
    expect(await koperasiDari(satu.id)).toMatchObject({
      nib,
      nomorIndukKoperasi: null,
      statusNomorInduk: 'BELUM_BERSERTIFIKAT',
    });
    expect(await catatan()).toBe(1);
    expect(await tawaran()).toEqual(['catatNomorInduk', 'mundurkan']);

    pasti(await mundur());
    expect(await keadaan(satu.id)).toMatchObject({
      status: 'BERBADAN_HUKUM',
      giliran: 'PEMRAKARSA',
    });
    expect((await koperasiDari(satu.id)).nib).toBeNull();
    expect(await catatan()).toBe(2);
    expect(await jumlahAudit(satu.id, 'pendirian.mundurkan')).toBe(2);
    for (const { akun } of [satu.pemrakarsa, ...satu.pendiri.slice(1)])
      expect(
        await db().pemberitahuan.count({
          where: { penggunaId: akun.penggunaId, judul: { contains: 'kembali satu langkah' } },
        }),
      ).toBe(2);
    // From the legal person nothing leads back, and nothing changes when somebody tries.
    const sebelum = [await rujukan(satu.id), await catatan(), await jumlahAudit(satu.id)];
    expect(await mundur()).toMatchObject({ alasan: 'SUDAH_DIPROSES' });
    expect([await rujukan(satu.id), await catatan(), await jumlahAudit(satu.id)]).toEqual(sebelum);

    // The founders find their number in the form, hand in the right one, and it all goes on.
    const isian = await bacaPendirian(hak(satu.pemrakarsa.akun, 'pendirian:baca'), satu.id);
    expect(isian?.isianLegalitas).toMatchObject({ nib });
    const kirim = await rujukan(satu.id);
    pasti(
      await jalankan((tx) =>
        kirimNib(tx, hak(satu.pemrakarsa.akun, 'pendirian:kelola'), {
          ...kirim,
          nib: '9120009999999',
          konfirmasiPeringatan: false,
        }),
      ),
    );
    await setujuiSemuaBerkas(satu.id);
    const setuju = await rujukan(satu.id);
    pasti(await jalankan((tx) => setujuiNib(tx, by, setuju)));
    const akhir = await rujukan(satu.id);
    pasti(
      await jalankan((tx) =>
        catatNomorInduk(tx, by, {
          ...akhir,
          nomorIndukKoperasi: nomor,
          konfirmasiPeringatan: false,
        }),
      ),
    );
    expect(await koperasiDari(satu.id)).toMatchObject({
      nib: '9120009999999',
      nomorIndukKoperasi: nomor,
      statusNomorInduk: 'SUDAH_BERSERTIFIKAT',
    });
    expect((await koperasiDari(satu.id)).anggota).toHaveLength(9);
  });

  test('nomor yang sudah dibetulkan di daftar tetap di sana', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    await sampai(satu, 'NIB_TERBIT');
    await db().koperasi.update({
      where: { id: (await koperasiDari(satu.id)).id },
      data: { nib: '9120007777777' },
    });
    const tuju = await rujukan(satu.id);
    pasti(
      await jalankan((tx) =>
        kembalikanPendirian(tx, hak(dinas, 'pendirian:periksa'), {
          ...tuju,
          keputusan: 'mundurkan',
          alasan: SALAH,
        }),
      ),
    );
    expect((await koperasiDari(satu.id)).nib).toBe('9120007777777');
  });

  test('nomor koperasi lain ditolak, nomor kota lain diingatkan', async () => {
    const dinas = await petugas();
    const satu = await kumpulkan(9);
    await sampai(satu, 'NIB_TERBIT');
    const dipakai = nomorIndukUji();
    await db().koperasi.update({
      where: { id: await buatKoperasiSah() },
      data: { nomorIndukKoperasi: dipakai },
    });
    const catat = async (nomorIndukKoperasi: string) => {
      const tuju = await rujukan(satu.id);
      return jalankan((tx) =>
        catatNomorInduk(tx, hak(dinas, 'pendirian:periksa'), {
          ...tuju,
          nomorIndukKoperasi,
          konfirmasiPeringatan: false,
        }),
      );
    };
    expect(await catat(dipakai)).toMatchObject({ alasan: 'NOMOR_INDUK_TERDAFTAR' });
    expect(await catat('3171000000001')).toMatchObject({ alasan: 'PERLU_KONFIRMASI' });
    expect((await keadaan(satu.id)).status).toBe('NIB_TERBIT');
  });
});

test('dewan pengawas syariah dari luar pendiri masuk kepengurusan, bukan keanggotaan', async () => {
  const satu = await siapSah();
  await db().rapatPendirian.update({
    where: { pendirianId: satu.id },
    data: { dewanSyariahLuar: ['Salim Haris'] },
  });
  // As far as here everything is the same for all.
  await db().pendirian.update({
    where: { id: satu.id },
    data: { jenis: 'SIMPAN_PINJAM', pola: 'SYARIAH' },
  });
  await db().pendiri.updateMany({
    where: { pendirianId: satu.id },
    data: { setoranTambahan: 60_000_000n },
  });
  pasti(await sahkan(await petugas(), satu.id, (await rujukan(satu.id)).versi));
  const koperasi = await koperasiDari(satu.id);
  expect(koperasi.sektorUsaha).toBe(11);
  expect(koperasi.kepengurusan).toContainEqual(
    expect.objectContaining({
      jabatan: 'DEWAN_PENGAWAS_SYARIAH',
      nama: 'Salim Haris',
      nikPendudukSandi: null,
    }),
  );
  expect(koperasi.anggota).toHaveLength(9);
});

test('Koperasi Kelurahan Merah Putih: lurah menjadi ketua pengawas karena jabatannya', async () => {
  const kelurahanKode = await kelurahanTanpaKkmp();
  const warga = await buatBanyakOrang(9, kelurahanKode);
  const pemrakarsa = warga[0] as OrangUji;
  const awal = await mulaiUji({ ragam: 'KKMP', kelurahanKode }, pemrakarsa);
  await jadikanPendiri(awal.id, warga, kelurahanKode);
  pasti(await unggah(pemrakarsa, awal.id, 'berita-acara-muskel'));
  await sampai(awal, 'RAPAT_PENDIRIAN');
  const semua = await idPendiri(awal.id);
  const jabatan = ['KETUA', 'SEKRETARIS', 'BENDAHARA', 'ANGGOTA_PENGAWAS'] as const;
  pasti(
    await catatRapat(
      pemrakarsa,
      awal.id,
      { namaLurah: 'Lurah Contoh' },
      new Map(
        semua.map((id, n) => [id, { hadir: true, jabatan: jabatan[n] ?? null, bersedia: false }]),
      ),
    ),
  );
  pasti(await catatSetoran(pemrakarsa, awal.id));
  for (const kode of ['berita-acara-rapat', 'daftar-hadir', 'rencana-kegiatan', 'bukti-setoran'])
    pasti(await unggah(pemrakarsa, awal.id, kode));
  const tuju = await rujukan(awal.id);
  pasti(await jalankan((tx) => kirimRapat(tx, hak(pemrakarsa.akun, 'pendirian:kelola'), tuju)));
  await sampai(awal, 'BERBADAN_HUKUM', { dari: 'RAPAT_DIKIRIM' });
  const koperasi = await koperasiDari(awal.id);
  expect(koperasi).toMatchObject({ adalahKkmp: true, kelurahanKode, kkmpBeroperasi: false });
  expect(koperasi.kepengurusan).toContainEqual(
    expect.objectContaining({ jabatan: 'KETUA_PENGAWAS', nama: 'Lurah Contoh' }),
  );
  expect(koperasi.anggota).toHaveLength(9);
});

describe('koperasi sekunder', () => {
  test('didirikan tiga koperasi lewat pengurusnya, yang menjadi anggotanya', async () => {
    const koperasi = await Promise.all([1, 2, 3].map(() => buatKoperasiSah()));
    const pengurus = await Promise.all(koperasi.map((id) => buatPengurus(id)));
    const [pertama] = pengurus;
    if (!pertama) throw new Error('Tidak ada pengurus.');
    const isian = isianUji({
      ragam: 'SEKUNDER',
      jenis: 'JASA',
      koperasiId: koperasi[0] ?? '',
      nama: `Koperasi Jasa Gabungan Uji Bersama ${Date.now()}`,
    });
    const { id, undanganId } = pasti(await mulai(pertama, await simpanDrafUji(pertama, isian)));
    const pemrakarsa = { akun: pertama } as OrangUji;
    const token = await tautanUji({ id, pemrakarsa, undanganId: '' });
    const masuk = (n: number, kode: string, koperasiId = koperasi[n]) =>
      jalankan((tx) =>
        konfirmasiPendiri(tx, hak(pengurus[n] ?? pertama, 'pendirian:ikut'), {
          kode,
          koperasiId,
          wni: true,
          setuju: true,
          konfirmasiPeringatan: false,
        }),
      );
    pasti(await masuk(0, undanganId ?? ''));
    const setuju = await db().persetujuan.findFirstOrThrow({
      where: { penggunaId: pertama.penggunaId, tujuan: 'PENDIRIAN_KOPERASI' },
    });
    const { versi, teks } = TEKS_PENDIRIAN_SEKUNDER;
    expect(setuju).toMatchObject({ versiTeks: versi, teksHash: sidik(teks) });
    expect(teks).toContain('mencatat koperasi yang saya wakili sebagai anggotanya');
    pasti(await masuk(1, token));
    // For a koperasi of which one is not pengurus, and as a person, nobody founds here.
    expect(await masuk(1, token, koperasi[2])).toMatchObject({ alasan: 'BUKAN_PENGURUS' });
    expect(await konfirmasi(await buatOrang(), token)).toMatchObject({ alasan: 'BUKAN_PENGURUS' });
    pasti(await masuk(2, token));
    pasti(await masuk(2, token));
    const semua = await idPendiri(id);
    expect(semua).toHaveLength(3);
    for (const satu of semua) pasti(await unggah(pemrakarsa, id, 'keputusan-primer', satu));
    await sampai({ id, pemrakarsa }, 'RAPAT_PENDIRIAN');
    const jabatan = ['KETUA', 'SEKRETARIS', 'KETUA_PENGAWAS'] as const;
    pasti(
      await catatRapat(
        pemrakarsa,
        id,
        {},
        new Map(
          semua.map((satu, n) => [
            satu,
            { hadir: true, jabatan: jabatan[n] ?? null, bersedia: false },
          ]),
        ),
      ),
    );
    pasti(await catatSetoran(pemrakarsa, id));
    await lengkapiBerkas(pemrakarsa, id);
    const tuju = await rujukan(id);
    pasti(await jalankan((tx) => kirimRapat(tx, hak(pertama, 'pendirian:kelola'), tuju)));
    await sampai({ id, pemrakarsa }, 'BERBADAN_HUKUM', { dari: 'RAPAT_DIKIRIM' });
    const jadi = await koperasiDari(id);
    expect(jadi.bentuk).toBe('SEKUNDER_KAB_KOTA');
    expect(jadi.anggota).toEqual([]);
    const anggota = await db().anggotaSekunder.findMany({
      where: { koperasiId: jadi.id },
      orderBy: { nomorAnggota: 'asc' },
    });
    expect(anggota.map((satu) => satu.anggotaKoperasiId)).toEqual(koperasi);
    expect(jadi.peran.map((satu) => satu.penggunaId).sort()).toEqual(
      [pengurus[0]?.penggunaId, pengurus[1]?.penggunaId].sort(),
    );
  });
});
