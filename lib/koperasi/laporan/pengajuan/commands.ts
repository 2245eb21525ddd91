import 'server-only';
import { sudahDilakukan } from '@/lib/audit/reads';
import { beritahu, penggunaDenganPeran } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kabarDiajukan } from '../kabar/rules';
import { bolehTindakanLaporan, kekuranganLaporan, LABEL_DITINJAU } from '../rules';
import type { RujukanLaporanInput } from '../schema';
import { kunciLaporan } from '../terkunci/reads';
import type { AjukanLaporanInput } from './schema';

type Isi = Wewenang<'laporan:isi'>;
type Tempat = { koperasiId: string; tahunBuku: number };

export type AlasanAjukan =
  | 'TIDAK_DITEMUKAN'
  | 'STATUS_TIDAK_SESUAI'
  | 'SUDAH_BERUBAH'
  | 'BELUM_LENGKAP'
  | 'PERLU_KONFIRMASI';

/**
 * Submits a draft or returned report to the petugas. Figures and files must be complete; one without a
 * RAT is accepted once that was confirmed, as it does not count as a reported RAT. Submitting twice is
 * the same as once.
 */
export async function ajukanLaporan(
  tx: Tx,
  by: Isi,
  input: AjukanLaporanInput,
): Promise<Hasil<Tempat, AlasanAjukan>> {
  const laporan = await kunciLaporan(tx, by, input.id);
  if (!laporan) return tolak('TIDAK_DITEMUKAN');
  const { koperasi, tahunBuku, status, isian } = laporan;
  const tempat = { koperasiId: koperasi.id, tahunBuku };
  const penggunaId = penggunaIdDari(by);
  if (status === 'DIAJUKAN' && laporan.diajukanOleh === penggunaId) return berhasil(tempat);
  if (!bolehTindakanLaporan(status, 'ajukan')) return tolak('STATUS_TIDAK_SESUAI');
  if (laporan.versi !== input.versi) return tolak('SUDAH_BERUBAH');
  const kurang = kekuranganLaporan(isian, laporan.berkas);
  if (kurang.length > 0) {
    return tolak('BELUM_LENGKAP', {
      galat: Object.fromEntries(
        kurang.map((kunci) => [kunci, [`${LABEL_DITINJAU[kunci]} belum ada.`]]),
      ),
    });
  }
  if (isian.tanggalRat === null && !input.konfirmasi) {
    return tolak('PERLU_KONFIRMASI', {
      peringatan: [
        {
          kode: 'TANPA_RAT',
          pesan: `Tanggal RAT kosong, jadi laporan ini belum dihitung sebagai RAT tahun buku ${tahunBuku}.`,
        },
      ],
    });
  }
  await tx.laporanTahunan.update({
    where: { id: input.id },
    data: {
      status: 'DIAJUKAN',
      diajukanOleh: penggunaId,
      diajukanPada: sekarang(),
      diputuskanOleh: null,
      diputuskanPada: null,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'laporan.ajukan',
    objekJenis: 'koperasi',
    objekId: koperasi.id,
    sebelum: { status },
    sesudah: { tahunBuku, status: 'DIAJUKAN' },
  });
  const petugas = await penggunaDenganPeran(tx, 'PETUGAS');
  await beritahu(
    tx,
    petugas.filter((id) => !laporan.penulis.includes(id) && id !== penggunaId),
    kabarDiajukan({ ...tempat, namaKoperasi: koperasi.nama, oleh: by.pelaku.nama }),
  );
  return berhasil(tempat);
}

/** Takes a report back that waits for a petugas, to change it. The same form sent twice is the same as once. */
export async function tarikLaporan(
  tx: Tx,
  by: Isi,
  input: RujukanLaporanInput,
): Promise<Hasil<Tempat, 'TIDAK_DITEMUKAN' | 'STATUS_TIDAK_SESUAI' | 'SUDAH_BERUBAH'>> {
  const laporan = await kunciLaporan(tx, by, input.id);
  if (!laporan) return tolak('TIDAK_DITEMUKAN');
  const { koperasi, tahunBuku, status } = laporan;
  const ditarik = { tindakan: 'laporan.tarik', objekJenis: 'koperasi', objekId: koperasi.id };
  if (!bolehTindakanLaporan(status, 'tarik')) {
    const ulangan = laporan.versi === input.versi + 1 && (await sudahDilakukan(tx, by, ditarik));
    return ulangan
      ? berhasil({ koperasiId: koperasi.id, tahunBuku })
      : tolak('STATUS_TIDAK_SESUAI');
  }
  if (laporan.versi !== input.versi) return tolak('SUDAH_BERUBAH');
  await tx.laporanTahunan.update({
    where: { id: input.id },
    data: { status: 'DRAF', versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    ...ditarik,
    sebelum: { status },
    sesudah: { tahunBuku, status: 'DRAF' },
  });
  return berhasil({ koperasiId: koperasi.id, tahunBuku });
}
