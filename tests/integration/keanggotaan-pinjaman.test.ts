import { beforeAll, describe, expect, test } from 'vitest';
import { keluarkanAnggota } from '@/lib/keanggotaan/anggota/commands';
import { bacaAnggota } from '@/lib/keanggotaan/anggota/reads';
import type { KeluarkanAnggotaInput } from '@/lib/keanggotaan/anggota/schema';
import { cairkanModal } from '@/lib/permodalan/pengajuan/pencairan/commands';
import { hariIni } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { jalankan, type Pemohon, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  ajukanKe,
  buatAnggotaKsp,
  buatKsp,
  buatPinjaman,
  type Ksp,
  tawarkan,
  terimaTawaranOleh,
} from '@/tests/support/pabrik-permodalan';
import { hak, jumlahAudit } from '@/tests/support/pabrik-umkm';

/* A member whose loan still runs leaves only by death, and knowingly. */

let ksp: Ksp;
beforeAll(async () => {
  ksp = await buatKsp();
});

const baris = ({ pelakuUsahaId }: Pemohon) =>
  db().anggota.findFirstOrThrow({ where: { pelakuUsahaId, koperasiId: ksp.koperasiId } });
const nomorModal = async (id: string) =>
  (await db().pengajuanModal.findUniqueOrThrow({ where: { id }, select: { nomor: true } })).nomor;

const keluar = async (pemohon: Pemohon, ubah: Partial<KeluarkanAnggotaInput> = {}) => {
  const { id } = await baris(pemohon);
  return jalankan((tx) =>
    keluarkanAnggota(tx, hak(ksp.pengurus, 'anggota:catat'), {
      id,
      versi: 1,
      tanggalKeluar: hariIni(),
      alasanKeluar: 'PERMINTAAN_SENDIRI',
      ...ubah,
    }),
  );
};

describe('keluar selagi pinjaman berjalan', () => {
  test.each(['PERMINTAAN_SENDIRI', 'DIBERHENTIKAN', 'KOPERASI_BUBAR'] as const)(
    '%s: ditolak dengan nomor pinjamannya, tidak ada yang berubah',
    async (alasanKeluar) => {
      const { id, pemohon } = await buatPinjaman(ksp);
      const nomor = await nomorModal(id);
      const hasil = await keluar(pemohon, {
        alasanKeluar,
        keterangan: 'Uji.',
        konfirmasiPinjaman: nomor,
      });
      expect(hasil).toMatchObject({ ok: false, alasan: 'PINJAMAN_BERJALAN' });
      expect(hasil.ok ? '' : hasil.galat?.alasanKeluar?.join()).toContain(nomor);
      const kini = await baris(pemohon);
      expect(kini).toMatchObject({ status: 'AKTIF', versi: 1, tanggalKeluar: null });
      expect(await jumlahAudit(kini.id, 'anggota.keluarkan')).toBe(0);
    },
  );

  test('setelah dilaporkan lunas: tercatat', async () => {
    const { id, pemohon } = await buatPinjaman(ksp);
    await db().pengajuanModal.update({
      where: { id },
      data: { status: 'LUNAS', sisaPokok: 0n },
      select: { id: true },
    });
    pasti(await keluar(pemohon));
    expect(await baris(pemohon)).toMatchObject({ status: 'KELUAR' });
  });

  test('meninggal: hanya dengan tanda yang menyebut pinjamannya', async () => {
    const { id, pemohon } = await buatPinjaman(ksp);
    const nomor = await nomorModal(id);
    for (const konfirmasiPinjaman of [undefined, 'ya', 'MD-2020-000001']) {
      const hasil = await keluar(pemohon, { alasanKeluar: 'MENINGGAL', konfirmasiPinjaman });
      expect(hasil).toMatchObject({ ok: false, alasan: 'PINJAMAN_PERLU_KONFIRMASI' });
      expect(hasil.ok ? '' : hasil.galat?.konfirmasiPinjaman?.join()).toContain(nomor);
    }
    expect(await baris(pemohon)).toMatchObject({ status: 'AKTIF', versi: 1 });
    pasti(await keluar(pemohon, { alasanKeluar: 'MENINGGAL', konfirmasiPinjaman: nomor }));
    const kini = await baris(pemohon);
    expect(kini).toMatchObject({ status: 'KELUAR', alasanKeluar: 'MENINGGAL' });
    const jejak = await db().catatanAudit.findFirstOrThrow({
      where: { objekId: kini.id, tindakan: 'anggota.keluarkan' },
    });
    expect(JSON.stringify(jejak.sesudah)).toContain(nomor);
  });

  test('selagi pinjamannya sedang dicairkan: menunggu, lalu ditolak', async () => {
    const pemohon = await buatAnggotaKsp(ksp);
    const { id } = pasti(await ajukanKe(pemohon, ksp.ketentuanId));
    pasti(await tawarkan(ksp.pengurus, id));
    pasti(await terimaTawaranOleh(pemohon.akun, id));
    let jawaban: ReturnType<typeof keluar> | undefined;
    await transaksi(async (tx) => {
      pasti(
        await cairkanModal(tx, hak(ksp.pengurus, 'modal:cairkan'), {
          id,
          versi: 3,
          tanggalCair: hariIni(),
          jumlahCair: 8_000_000n,
          konfirmasiPeringatan: false,
        }),
      );
      jawaban = keluar(pemohon);
      await new Promise((lanjut) => setTimeout(lanjut, 400));
      return berhasil(null);
    });
    expect(await jawaban).toMatchObject({ alasan: 'PINJAMAN_BERJALAN' });
    expect(await baris(pemohon)).toMatchObject({ status: 'AKTIF' });
  });
});

describe('halaman anggota', () => {
  test('pengurus melihat pinjaman yang berjalan; anggotanya sendiri dan yang tanpa pinjaman tidak', async () => {
    const { id, pemohon } = await buatPinjaman(ksp);
    const { id: anggotaId, koperasiId } = await baris(pemohon);
    const satu = { id: anggotaId, koperasiId };
    expect((await bacaAnggota(hak(ksp.pengurus, 'anggota:baca'), satu))?.pinjaman).toEqual([
      { id, nomor: await nomorModal(id), sisaPokok: 8_000_000n },
    ]);
    expect((await bacaAnggota(hak(pemohon.akun, 'anggota:baca'), satu))?.pinjaman).toEqual([]);
    const tanpa = await baris(await buatAnggotaKsp(ksp));
    const lain = await bacaAnggota(hak(ksp.pengurus, 'anggota:baca'), { id: tanpa.id, koperasiId });
    expect(lain).toMatchObject({ bolehKeluarkan: true, pinjaman: [] });
  });
});
