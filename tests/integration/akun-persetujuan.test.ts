import { describe, expect, test } from 'vitest';
import { persetujuanSendiri } from '@/lib/akun/reads';
import { keluarkanAnggota } from '@/lib/keanggotaan/anggota/commands';
import { putuskanPermohonan } from '@/lib/keanggotaan/permohonan/commands';
import { hariIni } from '@/lib/platform/clock';
import { formatTanggal } from '@/lib/platform/format';
import {
  ajukan,
  buatAnggota,
  buatKoperasiBerpengurus,
  buatPemohon,
  jalankan,
  type Pemohon,
  pasti,
} from '@/tests/support/pabrik-keanggotaan';
import { hak } from '@/tests/support/pabrik-umkm';

const berbagi = async (pemohon: Pemohon) =>
  (await persetujuanSendiri(hak(pemohon.akun, 'akun:sendiri')))
    .filter(({ judul }) => judul.startsWith('Berbagi data dengan koperasi'))
    .map(({ berakhir }) => berakhir && `${berakhir.tanggal}: ${berakhir.sebab}`);

describe('persetujuan berbagi data', () => {
  test('berakhir bersama permohonan yang ditolak; yang baru berlaku lagi', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { id } = pasti(await ajukan(pemohon, koperasiId));
    expect(await berbagi(pemohon)).toEqual([null]);
    pasti(
      await jalankan((tx) =>
        putuskanPermohonan(tx, hak(pengurus, 'permohonan:putuskan'), {
          ...{ id, versi: 1, keputusan: 'tolak', isi: 'Kuota anggota sudah penuh.' },
        }),
      ),
    );
    const akhir = `${formatTanggal(hariIni())}: permohonan ditolak`;
    expect(await berbagi(pemohon)).toEqual([akhir]);
    pasti(await ajukan(pemohon, koperasiId));
    expect(await berbagi(pemohon)).toEqual([null, akhir]);
  });

  test('berakhir bersama keanggotaan', async () => {
    const { koperasiId, pengurus } = await buatKoperasiBerpengurus();
    const pemohon = await buatPemohon();
    const { anggotaId } = await buatAnggota(pemohon, koperasiId, pengurus);
    expect(await berbagi(pemohon)).toEqual([null]);
    pasti(
      await jalankan((tx) =>
        keluarkanAnggota(tx, hak(pengurus, 'anggota:catat'), {
          ...{ id: anggotaId, versi: 1, tanggalKeluar: hariIni() },
          ...{ alasanKeluar: 'PERMINTAAN_SENDIRI', keterangan: undefined },
          konfirmasiPinjaman: undefined,
        }),
      ),
    );
    expect(await berbagi(pemohon)).toEqual([`${formatTanggal(hariIni())}: keanggotaan berakhir`]);
  });
});
