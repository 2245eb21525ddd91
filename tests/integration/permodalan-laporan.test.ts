import { beforeAll, describe, expect, test, vi } from 'vitest';
import { riwayatObjek } from '@/lib/audit/reads';
import { laporkanPinjaman } from '@/lib/permodalan/laporan/commands';
import { keadaanBulan, kelompokPinjaman, pinjamanBulan } from '@/lib/permodalan/laporan/reads';
import {
  awalBulan,
  type BarisMentah,
  geserBulan,
  namaBulan,
  namaIsian,
} from '@/lib/permodalan/laporan/rules';
import { laporanPinjamanSchema } from '@/lib/permodalan/laporan/schema';
import { modalSaya } from '@/lib/permodalan/pengajuan/reads';
import { bacaModal } from '@/lib/permodalan/pengajuan/rincian/reads';
import { kirimPengingatLaporan } from '@/lib/permodalan/pengingat/commands';
import { tugasPermodalan } from '@/lib/permodalan/tugas/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { awalHariJakarta, hariIni, seolahPada, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { buatPengurus, jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  buatKsp,
  buatPinjaman,
  type Ksp,
  keadaanModal,
  mundurkanCair,
} from '@/tests/support/pabrik-permodalan';
import { hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

vi.setConfig({ testTimeout: 60_000 });

const BULAN_INI = hariIni().slice(0, 7);
const BULAN_LALU = geserBulan(BULAN_INI, -1);
const DUA_LALU = geserBulan(BULAN_INI, -2);
const TIGA_LALU = geserBulan(BULAN_INI, -3);
/** Long enough where a reason is wanted. */
const ALASAN = 'Angsuran terakhir baru dicatat bendahara.';

let ksp: Ksp;
beforeAll(async () => {
  ksp = await buatKsp();
});

/** A loan paid out on the first day of three months ago. */
async function pinjamanLama(milik: Ksp = ksp) {
  const satu = await buatPinjaman(milik);
  await mundurkanCair(satu.id, `${TIGA_LALU}-01`);
  return satu;
}

const baris = (ubah: Partial<BarisMentah> = {}): BarisMentah => ({
  sisaPokok: 6_000_000n,
  tunggakan: 0n,
  kolektibilitas: 'LANCAR',
  hasil: 'BERJALAN',
  ...ubah,
});
const KOSONG = baris({ sisaPokok: undefined, tunggakan: undefined, kolektibilitas: undefined });

const lapor = (
  oleh: Pelaku,
  bulan: string,
  isi: Record<string, BarisMentah>,
  lain: { versi?: number; konfirmasi?: boolean; koperasiId?: string; alasan?: string } = {},
) =>
  jalankan((tx) =>
    laporkanPinjaman(tx, hak(oleh, 'pinjaman:lapor'), {
      koperasiId: lain.koperasiId ?? ksp.koperasiId,
      bulan,
      versi: lain.versi ?? 0,
      konfirmasiPeringatan: lain.konfirmasi ?? false,
      alasan: lain.alasan,
      baris: new Map(Object.entries(isi)),
    }),
  );

describe('laporan bulanan', () => {
  test('mencatat totalnya, memindahkan keadaan, dan memberi kabar hanya bila berubah', async () => {
    const { id, pemohon } = await pinjamanLama();
    const terakhir = async () =>
      (await modalSaya(hak(pemohon.akun, 'modal:baca'))).map((satu) => satu.laporanTerakhir);
    expect(await terakhir()).toEqual([null]);
    pasti(await lapor(ksp.pengurus, TIGA_LALU, { [id]: baris() }));
    expect(await terakhir()).toEqual([namaBulan(TIGA_LALU)]);
    expect(await keadaanModal(id)).toMatchObject({ status: 'DICAIRKAN', sisaPokok: 6_000_000n });
    const kabar = () =>
      db().pemberitahuan.count({
        where: { penggunaId: pemohon.akun.penggunaId, judul: { contains: 'Keadaan' } },
      });
    expect(await kabar()).toBe(0);
    pasti(
      await lapor(ksp.pengurus, DUA_LALU, {
        [id]: baris({ tunggakan: 900_000n, kolektibilitas: 'MACET' }),
      }),
    );
    expect((await keadaanModal(id)).status).toBe('MACET');
    expect(await kabar()).toBe(1);
    pasti(
      await lapor(ksp.pengurus, BULAN_LALU, {
        [id]: baris({
          sisaPokok: undefined,
          kolektibilitas: undefined,
          tunggakan: undefined,
          hasil: 'LUNAS',
        }),
      }),
    );
    expect(await keadaanModal(id)).toMatchObject({ status: 'LUNAS', sisaPokok: 0n });
    expect(await kabar()).toBe(2);
    expect(await jumlahAudit(id, 'laporan_pinjaman.isi')).toBe(3);
    const modal = await bacaModal(hak(pemohon.akun, 'modal:baca'), id);
    expect(modal?.laporan.map((satu) => satu.bulan)).toEqual([BULAN_LALU, DUA_LALU, TIGA_LALU]);
    expect(modal?.pinjaman).toMatchObject({ bulan: BULAN_LALU, sisaPokok: 0n });
  });

  test('angka yang mustahil atau bertentangan dengan bulan lain ditanyakan dahulu', async () => {
    const { id } = await pinjamanLama();
    pasti(await lapor(ksp.pengurus, TIGA_LALU, { [id]: baris() }));
    pasti(await lapor(ksp.pengurus, BULAN_LALU, { [id]: baris({ sisaPokok: 5_000_000n }) }));
    const ragu = [
      // A digit too many.
      [BULAN_LALU, 1, baris({ tunggakan: 50_000_000n, kolektibilitas: 'KURANG_LANCAR' })],
      // Less than what a later month says is still owed, in the last month reported and in one between.
      [TIGA_LALU, 1, baris({ sisaPokok: 1_000n })],
      [DUA_LALU, 0, baris({ sisaPokok: 4_999_999n })],
    ] as const;
    for (const [bulan, versi, isi] of ragu) {
      const kirim = (konfirmasi: boolean) =>
        lapor(ksp.pengurus, bulan, { [id]: isi }, { versi, konfirmasi, alasan: ALASAN });
      const sebelum = await jumlahAudit(id, 'laporan_pinjaman.isi');
      const ditanya = await kirim(false);
      expect(ditanya).toMatchObject({ ok: false, alasan: 'PERLU_DIPERIKSA' });
      expect(await jumlahAudit(id, 'laporan_pinjaman.isi')).toBe(sebelum);
      expect(pasti(await kirim(true)).jumlah).toBe(1);
    }
  });

  test('hanya yang belum dilaporkan, sebanyak yang disebut halaman kerja', async () => {
    const sendiri = await buatKsp();
    const daftar = [await pinjamanLama(sendiri), await pinjamanLama(sendiri)];
    const [a = '', b = ''] = daftar.map((satu) => satu.id);
    pasti(
      await lapor(
        sendiri.pengurus,
        BULAN_LALU,
        { [a]: baris() },
        { koperasiId: sendiri.koperasiId },
      ),
    );
    const by = hak(sendiri.pengurus, 'modal:baca');
    const belum = await pinjamanBulan(by, sendiri.koperasiId, BULAN_LALU, { belum: true });
    expect(belum.map((satu) => satu.id)).toEqual([b]);
    const kartu = (await tugasPermodalan(sendiri.pengurus)).find(({ href }) =>
      href.endsWith(`/pinjaman/${BULAN_LALU}?saring=belum`),
    );
    expect(kartu?.jumlah).toBe(1);
  });

  test('berpindah halaman menyimpan; tanpa isian tidak menolak', async () => {
    const { id } = await pinjamanLama();
    const kirim = (perintah?: 'berikutnya') =>
      jalankan((tx) =>
        laporkanPinjaman(tx, hak(ksp.pengurus, 'pinjaman:lapor'), {
          koperasiId: ksp.koperasiId,
          bulan: BULAN_LALU,
          versi: 0,
          konfirmasiPeringatan: false,
          alasan: undefined,
          perintah,
          baris: new Map([[id, KOSONG]]),
        }),
      );
    expect(await kirim()).toMatchObject({ ok: false, alasan: 'KOSONG' });
    expect(pasti(await kirim('berikutnya')).jumlah).toBe(0);
    expect(await jumlahAudit(id, 'laporan_pinjaman.isi')).toBe(0);
  });

  test('beberapa pinjaman dalam satu formulir; yang kosong dibiarkan', async () => {
    const sendiri = await buatKsp();
    const daftar = [
      await pinjamanLama(sendiri),
      await pinjamanLama(sendiri),
      await pinjamanLama(sendiri),
    ];
    const [a = '', b = '', c = ''] = daftar.map((satu) => satu.id);
    const hasil = await lapor(
      sendiri.pengurus,
      BULAN_LALU,
      { [a]: baris(), [b]: KOSONG, [c]: baris({ hasil: 'DIHAPUSBUKUKAN' }) },
      { koperasiId: sendiri.koperasiId },
    );
    expect(pasti(hasil).jumlah).toBe(2);
    expect((await keadaanModal(c)).status).toBe('DIHAPUSBUKUKAN');
    const by = hak(sendiri.pengurus, 'modal:baca');
    expect(
      await keadaanBulan(by, sendiri.koperasiId, { dari: TIGA_LALU, sampai: BULAN_INI }),
    ).toEqual([
      { bulan: BULAN_INI, wajib: 2, terlapor: 0 },
      { bulan: BULAN_LALU, wajib: 3, terlapor: 2 },
      { bulan: DUA_LALU, wajib: 3, terlapor: 0 },
      { bulan: TIGA_LALU, wajib: 3, terlapor: 0 },
    ]);
    // The one that ended last month is gone from this month's form, and still in last month's.
    const kini = await pinjamanBulan(by, sendiri.koperasiId, BULAN_INI, {});
    expect(kini.map((satu) => satu.id)).toEqual([a, b]);
    expect(kini[0]?.lalu).toMatchObject({ bulan: BULAN_LALU, sisaPokok: 6_000_000n });
    expect(await pinjamanBulan(by, sendiri.koperasiId, BULAN_LALU, {})).toHaveLength(3);
    expect(await kelompokPinjaman(by, sendiri.koperasiId)).toEqual(
      expect.arrayContaining([
        { kolektibilitas: 'LANCAR', jumlah: 1, sisaPokok: 6_000_000n },
        { kolektibilitas: null, jumlah: 1, sisaPokok: 8_000_000n },
      ]),
    );
  });

  test.each([
    ['sisa melebihi yang dicairkan', baris({ sisaPokok: 8_000_001n }), 'sisaPokok'],
    ['sisa nol yang berjalan', baris({ sisaPokok: 0n }), 'hasil'],
    ['tanpa kolektibilitas', baris({ kolektibilitas: undefined }), 'kolektibilitas'],
    ['lunas yang menyisakan', baris({ hasil: 'LUNAS' }), 'sisaPokok'],
  ] as const)('%s ditolak dan tidak ada yang tersimpan', async (_nama, isi, isian) => {
    const { id } = await pinjamanLama();
    const baik = await pinjamanLama();
    const hasil = await lapor(ksp.pengurus, BULAN_LALU, { [id]: isi, [baik.id]: baris() });
    expect(hasil).toMatchObject({ alasan: 'BARIS_SALAH' });
    if (!hasil.ok) expect(Object.keys(hasil.galat ?? {})).toEqual([namaIsian(id, isian)]);
    expect(
      await db().laporanPinjaman.count({ where: { pengajuanId: { in: [id, baik.id] } } }),
    ).toBe(0);
    expect(await jumlahAudit(baik.id, 'laporan_pinjaman.isi')).toBe(0);
  });

  test('yang meragukan diperingatkan, lalu boleh', async () => {
    const { id } = await pinjamanLama();
    const ragu = { [id]: baris({ tunggakan: 100_000n }) };
    expect(await lapor(ksp.pengurus, DUA_LALU, ragu)).toMatchObject({ alasan: 'PERLU_DIPERIKSA' });
    pasti(await lapor(ksp.pengurus, DUA_LALU, ragu, { konfirmasi: true }));
    const naik = await lapor(ksp.pengurus, BULAN_LALU, { [id]: baris({ sisaPokok: 6_500_000n }) });
    expect(naik.ok ? '' : naik.peringatan?.[0]?.pesan).toContain('naik');
  });

  test('koreksi bulan terakhir dapat membuka lagi yang terlanjur lunas; bulan lama tidak menutup', async () => {
    const { id } = await pinjamanLama();
    pasti(await lapor(ksp.pengurus, DUA_LALU, { [id]: baris({ ...KOSONG, hasil: 'LUNAS' }) }));
    expect((await keadaanModal(id)).status).toBe('LUNAS');
    const kosong = await lapor(ksp.pengurus, BULAN_LALU, { [id]: baris() });
    expect(kosong).toMatchObject({ alasan: 'TIDAK_DITEMUKAN' });
    pasti(await lapor(ksp.pengurus, DUA_LALU, { [id]: baris() }, { versi: 1, alasan: ALASAN }));
    expect(await keadaanModal(id)).toMatchObject({ status: 'DICAIRKAN', sisaPokok: 6_000_000n });
    pasti(await lapor(ksp.pengurus, TIGA_LALU, { [id]: baris({ sisaPokok: 7_000_000n }) }));
    expect((await keadaanModal(id)).sisaPokok).toBe(6_000_000n);
    expect(
      await lapor(
        ksp.pengurus,
        TIGA_LALU,
        { [id]: baris({ ...KOSONG, hasil: 'LUNAS' }) },
        { versi: 1 },
      ),
    ).toMatchObject({ alasan: 'BARIS_SALAH' });
  });

  test('bulan depan, bulan sebelum cair, tidak ada yang diisi', async () => {
    const { id } = await pinjamanLama();
    expect(await lapor(ksp.pengurus, geserBulan(BULAN_INI, 1), { [id]: baris() })).toMatchObject({
      alasan: 'BULAN_BELUM_SELESAI',
    });
    expect(await lapor(ksp.pengurus, geserBulan(TIGA_LALU, -1), { [id]: baris() })).toMatchObject({
      alasan: 'TIDAK_DITEMUKAN',
    });
    expect(await lapor(ksp.pengurus, BULAN_LALU, { [id]: KOSONG })).toMatchObject({
      alasan: 'KOSONG',
    });
  });

  test('pengurus koperasi lain tidak dapat melaporkan, juga tidak lewat koperasinya sendiri', async () => {
    const { id } = await pinjamanLama();
    const lain = await buatKsp();
    for (const koperasiId of [ksp.koperasiId, lain.koperasiId]) {
      expect(
        await lapor(lain.pengurus, BULAN_LALU, { [id]: baris() }, { koperasiId }),
      ).toMatchObject({
        alasan: 'TIDAK_DITEMUKAN',
      });
    }
    const by = hak(lain.pengurus, 'modal:baca');
    expect(await pinjamanBulan(by, ksp.koperasiId, BULAN_LALU, {})).toEqual([]);
    expect(await keadaanBulan(by, ksp.koperasiId, { dari: BULAN_LALU, sampai: BULAN_INI })).toEqual(
      [],
    );
  });

  test('dua pengurus serentak: yang kedua melihat kedua versi; kiriman yang sama tidak ganda', async () => {
    const { id } = await pinjamanLama();
    const kedua = await buatPengurus(ksp.koperasiId);
    const hasil = await Promise.all([
      lapor(ksp.pengurus, BULAN_LALU, { [id]: baris() }),
      lapor(kedua, BULAN_LALU, { [id]: baris({ sisaPokok: 5_000_000n }) }),
    ]);
    const kalah = hasil.find((satu) => !satu.ok);
    expect(hasil.filter((satu) => satu.ok)).toHaveLength(1);
    expect(kalah).toMatchObject({ alasan: 'SUDAH_BERUBAH', bentrok: { versi: '1' } });
    expect(kalah && !kalah.ok ? kalah.bentrok?.butir : []).toHaveLength(1);
    const isi = await db().laporanPinjaman.findFirstOrThrow({ where: { pengajuanId: id } });
    const sama = await lapor(ksp.pengurus, BULAN_LALU, {
      [id]: baris({ sisaPokok: isi.sisaPokok }),
    });
    expect(pasti(sama).jumlah).toBe(0);
    expect(await jumlahAudit(id, 'laporan_pinjaman.isi')).toBe(1);
  });
});

const siang = (hari: string) => new Date(awalHariJakarta(hari).getTime() + 43_200_000);

/** What is stored of a loan, to show that a refusal changed nothing. */
const tersimpan = async (id: string) => ({
  pinjaman: await keadaanModal(id),
  laporan: await db().laporanPinjaman.findMany({ where: { pengajuanId: id } }),
  jejak: await jumlahAudit(id, 'laporan_pinjaman.isi'),
});

describe('bulan yang masih berjalan', () => {
  const AWAL_DEPAN = awalBulan(geserBulan(BULAN_INI, 1));
  const HARI_TERAKHIR = tambahHari(AWAL_DEPAN, -1);

  test('ditolak sampai sehari sebelum hari terakhirnya, diterima sejak hari terakhir di Jakarta', async () => {
    const { id } = await pinjamanLama();
    const semula = await tersimpan(id);
    // The last second of the day before, and the first of the last day, in Jakarta.
    const batas = awalHariJakarta(HARI_TERAKHIR).getTime();
    const ditolak = await seolahPada(new Date(batas - 1000), () =>
      lapor(ksp.pengurus, BULAN_INI, { [id]: baris() }),
    );
    expect(ditolak).toMatchObject({ alasan: 'BULAN_BELUM_SELESAI' });
    expect(await tersimpan(id)).toEqual(semula);
    const diterima = await seolahPada(new Date(batas), () =>
      lapor(ksp.pengurus, BULAN_INI, { [id]: baris() }),
    );
    expect(pasti(diterima).jumlah).toBe(1);
    expect((await keadaanModal(id)).sisaPokok).toBe(6_000_000n);
  });

  test('tidak ditagih di beranda dan tidak diingatkan, juga pada hari terakhirnya', async () => {
    const sendiri = await buatKsp();
    const { id } = await buatPinjaman(sendiri);
    await mundurkanCair(id, awalBulan(BULAN_INI));
    const ditagih = async () =>
      (await tugasPermodalan(sendiri.pengurus)).filter(({ label }) => label.includes('dilaporkan'));
    for (const hari of [tambahHari(HARI_TERAKHIR, -1), HARI_TERAKHIR]) {
      await seolahPada(siang(hari), async () => {
        expect(await ditagih()).toEqual([]);
        await kirimPengingatLaporan();
      });
    }
    expect(
      await db().pengingatLaporanPinjaman.count({ where: { koperasiId: sendiri.koperasiId } }),
    ).toBe(0);
    await seolahPada(siang(AWAL_DEPAN), async () => {
      expect(await ditagih()).toMatchObject([{ jumlah: 1 }]);
    });
  });
});

describe('mengubah laporan sesudah batasnya', () => {
  const padaHari = <T>(hari: string, kerja: () => Promise<T>) =>
    seolahPada(siang(`${BULAN_INI}-${hari}`), kerja);
  const ubah = (id: string, alasan?: string) =>
    lapor(
      ksp.pengurus,
      BULAN_LALU,
      { [id]: baris({ sisaPokok: 5_000_000n }) },
      { versi: 1, alasan },
    );

  test.each([
    ['tanpa alasan', undefined],
    ['dengan alasan sembilan huruf', 'salah tik'],
  ])('%s ditolak di samping isiannya, dan tidak ada yang berubah', async (_nama, alasan) => {
    const { id } = await pinjamanLama();
    await padaHari('05', async () =>
      pasti(await lapor(ksp.pengurus, BULAN_LALU, { [id]: baris() })),
    );
    const semula = await tersimpan(id);
    const hasil = await padaHari('11', () => ubah(id, alasan));
    expect(hasil).toMatchObject({ alasan: 'PERLU_ALASAN' });
    if (!hasil.ok) expect(Object.keys(hasil.galat ?? {})).toEqual(['alasan']);
    expect(await tersimpan(id)).toEqual(semula);
  });

  test('dengan alasan tersimpan, dan alasannya terbaca di riwayat', async () => {
    const { id } = await pinjamanLama();
    const baru = await pinjamanLama();
    await padaHari('05', async () =>
      pasti(await lapor(ksp.pengurus, BULAN_LALU, { [id]: baris() })),
    );
    await padaHari('11', async () =>
      pasti(
        await lapor(
          ksp.pengurus,
          BULAN_LALU,
          { [id]: baris({ sisaPokok: 5_000_000n }), [baru.id]: baris() },
          { versi: 1, alasan: ALASAN },
        ),
      ),
    );
    expect((await keadaanModal(id)).sisaPokok).toBe(5_000_000n);
    const alasanDi = async (objek: string) =>
      (await riwayatObjek(hak(ksp.pengurus, 'modal:baca'), 'pengajuan_modal', objek))
        .filter(({ kalimat }) => kalimat.startsWith('Melaporkan keadaan pinjaman'))
        .map(({ keterangan }) => keterangan);
    expect(await alasanDi(id)).toEqual([ALASAN, null]);
    // The reason is about what was changed, not about what was reported for the first time.
    expect(await alasanDi(baru.id)).toEqual([null]);
  });

  test('pada hari batasnya, laporan pertama yang terlambat, dan kiriman yang sama tidak perlu alasan', async () => {
    const { id } = await pinjamanLama();
    const telat = await pinjamanLama();
    await padaHari('05', async () =>
      pasti(await lapor(ksp.pengurus, BULAN_LALU, { [id]: baris() })),
    );
    await padaHari('10', async () => pasti(await ubah(id)));
    await padaHari('11', async () => {
      pasti(await lapor(ksp.pengurus, BULAN_LALU, { [telat.id]: baris() }));
      expect(pasti(await ubah(id)).jumlah).toBe(0);
    });
  });
});

describe('formulir laporan', () => {
  const id = '0192f0c1-1111-7000-8000-000000000001';
  const formulir = {
    koperasiId: id,
    bulan: '2026-10',
    versi: '0',
    [`p.${id}.sisaPokok`]: '1.500.000',
    [`p.${id}.tunggakan`]: '',
    [`p.${id}.kolektibilitas`]: 'LANCAR',
    [`p.${id}.hasil`]: 'BERJALAN',
  };
  test('dibaca per pinjaman', () => {
    const { baris: peta } = laporanPinjamanSchema.parse(formulir);
    expect(peta.get(id)).toEqual({
      sisaPokok: 1_500_000n,
      tunggakan: undefined,
      kolektibilitas: 'LANCAR',
      hasil: 'BERJALAN',
    });
  });
  test.each([
    [{ [`p.${id}.sisaPokok`]: 'dua' }, `p.${id}.sisaPokok`],
    [{ [`p.${id}.hasil`]: '' }, `p.${id}.hasil`],
    [{ [`p.${id}.asing`]: '1' }, `p.${id}.`],
    [{ bulan: '2026-13' }, 'bulan'],
  ])('%j ditolak', (isi, isian) => {
    const hasil = laporanPinjamanSchema.safeParse({ ...formulir, ...isi });
    expect(hasil.error?.issues.map((satu) => String(satu.path[0]))).toEqual([isian]);
  });
  test('isian yang tidak dikenal ditolak', () => {
    expect(laporanPinjamanSchema.safeParse({ ...formulir, 'p.x.sisaPokok': '1' }).success).toBe(
      false,
    );
  });
});

describe('pengingat', () => {
  test('sekali sebelum tenggat, sekali sesudahnya, tidak bila sudah lengkap', async () => {
    const sendiri = await buatKsp();
    const { id } = await pinjamanLama(sendiri);
    const kabar = () =>
      db().pemberitahuan.count({
        where: {
          penggunaId: sendiri.pengurus.penggunaId,
          judul: { startsWith: 'Laporan pinjaman' },
        },
      });
    const pada = (tanggal: string) => new Date(`${BULAN_INI}-${tanggal}T03:00:00Z`);
    await kirimPengingatLaporan(pada('02'));
    expect(await kabar()).toBe(0);
    await Promise.all([kirimPengingatLaporan(pada('08')), kirimPengingatLaporan(pada('08'))]);
    expect(await kabar()).toBe(1);
    await kirimPengingatLaporan(pada('09'));
    expect(await kabar()).toBe(1);
    await kirimPengingatLaporan(pada('12'));
    await kirimPengingatLaporan(pada('13'));
    expect(await kabar()).toBe(2);
    const lengkap = await buatKsp();
    const { id: lain } = await pinjamanLama(lengkap);
    pasti(
      await lapor(
        lengkap.pengurus,
        BULAN_LALU,
        { [lain]: baris() },
        { koperasiId: lengkap.koperasiId },
      ),
    );
    await kirimPengingatLaporan(pada('12'));
    expect(
      await db().pengingatLaporanPinjaman.count({ where: { koperasiId: lengkap.koperasiId } }),
    ).toBe(0);
    expect(id).not.toBe(lain);
  });
});
