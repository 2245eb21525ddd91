import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { sekarang, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import { ukurLagi } from '../hasil/commands';
import { kabariPeserta } from '../kabar/commands';
import {
  kabarBerhenti,
  kabarDampinganBaru,
  kabarDampinganBerakhir,
  kabarDampinganBeralih,
  kabarDidampingi,
  kabarKunjungan,
  kabarSelesai,
} from '../kabar/rules';
import { hitungKehadiran } from '../pelatihan/reads';
import { cukupHadir } from '../pelatihan/rules';
import {
  ambilLangkah,
  cariPeserta,
  dapatDiambil,
  sentuhSebagaiDinas,
  tentangPeserta,
} from '../peserta/langkah/commands';
import { kabariTempatKosong } from '../peserta/tempat/commands';
import { PENDAMPING_AKTIF } from './reads';
import type { AlasanAkhiri, AlasanAtur, AlasanKunjungan } from './rules';
import type { AkhiriInput, AturPendampingInput, CatatKunjunganInput } from './schema';

type By = Wewenang<'peserta:bina'>;

const pendampingAktif = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.pengguna.count({ where: { id, ...PENDAMPING_AKTIF } })) > 0;

/**
 * Gives a trained participant a pendamping, or another one than before. Into mentoring only who attended
 * as much of the training as the programme asks.
 */
export async function aturPendamping(
  tx: Tx,
  by: By,
  { id, versi, pendampingId }: AturPendampingInput,
): Promise<Hasil<{ id: string }, AlasanAtur>> {
  const temuan = await sentuhSebagaiDinas(tx, by, id);
  if (!temuan.ok) return temuan;
  const peserta = temuan.nilai;
  if (!(await pendampingAktif(tx, pendampingId)) || pendampingId === peserta.pelakuUsaha.penggunaId)
    return tolak('BUKAN_PENDAMPING');
  const tentang = tentangPeserta(peserta);
  if (peserta.status === 'PENDAMPINGAN') {
    if (peserta.pendampingId === pendampingId) return berhasil({ id });
    const { count } = await tx.peserta.updateMany({
      where: { id, versi, status: 'PENDAMPINGAN' },
      data: { pendampingId, versi: { increment: 1 } },
    });
    if (count === 0) return tolak('SUDAH_BERUBAH');
    await catat(tx, by, {
      tindakan: 'peserta.ganti-pendamping',
      objekJenis: 'peserta',
      objekId: id,
      sebelum: { pendampingId: peserta.pendampingId },
      sesudah: { pendampingId },
    });
    await kabariPeserta(tx, peserta, kabarDidampingi(tentang));
    await beritahu(tx, [pendampingId], kabarDampinganBaru(tentang));
    await beritahu(tx, [peserta.pendampingId], kabarDampinganBeralih(tentang));
    return berhasil({ id });
  }
  if (dapatDiambil(peserta, 'mulaiPendampingan', versi)) {
    const kehadiran = await hitungKehadiran(by, id, tx);
    const { hadirPersenMin } = peserta.program;
    if (!cukupHadir(kehadiran, hadirPersenMin)) {
      return tolak('KEHADIRAN_KURANG', {
        galat: {
          pendampingId: [
            `Hadir ${kehadiran.hadir} dari ${kehadiran.dari} pelatihan; paling sedikit ${hadirPersenMin} %.`,
          ],
        },
      });
    }
  }
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'mulaiPendampingan',
    peserta,
    versi,
    data: { pendampingId, dilatihPada: sekarang() },
    sesudah: { pendampingId },
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  await kabariPeserta(tx, peserta, kabarDidampingi(tentang));
  await beritahu(tx, [pendampingId], kabarDampinganBaru(tentang));
  return berhasil({ id });
}

/**
 * Says that a participant is done, once visited as often as the programme asks, and measures where they
 * stand; or ends it with a reason.
 */
export async function akhiriPeserta(
  tx: Tx,
  by: By,
  { id, versi, keputusan, alasan }: AkhiriInput,
): Promise<Hasil<{ id: string }, AlasanAkhiri>> {
  const temuan = await sentuhSebagaiDinas(tx, by, id);
  if (!temuan.ok) return temuan;
  const peserta = temuan.nilai;
  if (keputusan === 'selesaikan' && dapatDiambil(peserta, 'selesaikan', versi)) {
    const kunjungan = await tx.kunjunganPendamping.count({ where: { pesertaId: id } });
    const { kunjunganMin } = peserta.program;
    if (kunjungan < kunjunganMin) {
      return tolak('KUNJUNGAN_KURANG', {
        galat: { keputusan: [`Baru ${kunjungan} kunjungan; paling sedikit ${kunjunganMin}.`] },
      });
    }
  }
  const hasil = await ambilLangkah(tx, by, {
    tindakan: keputusan,
    peserta,
    versi,
    data: { alasanKeputusan: alasan },
    keterangan: alasan ?? undefined,
  });
  if (!hasil.ok || hasil.nilai.ulangan) return hasil.ok ? berhasil({ id }) : hasil;
  if (keputusan === 'selesaikan') await ukurLagi(tx, by, id);
  else await kabariTempatKosong(tx, by, peserta);
  const tentang = tentangPeserta(peserta);
  await kabariPeserta(
    tx,
    peserta,
    keputusan === 'selesaikan'
      ? kabarSelesai(tentang)
      : kabarBerhenti({ ...tentang, alasan: alasan ?? '' }),
  );
  await beritahu(tx, [peserta.pendampingId], kabarDampinganBerakhir(tentang));
  return berhasil({ id });
}

/** A pendamping writes down a visit to one of their own mentees; the same form sent twice is one visit. */
export async function catatKunjungan(
  tx: Tx,
  by: Wewenang<'kunjungan:catat'>,
  { kunciKirim: kunci, pesertaId, tanggal, ...isi }: CatatKunjunganInput,
): Promise<Hasil<{ id: string }, AlasanKunjungan>> {
  await tx.$queryRaw`SELECT id FROM peserta WHERE id = ${pesertaId}::uuid FOR UPDATE`;
  const peserta = await cariPeserta(tx, by, pesertaId);
  if (!peserta) return tolak('TIDAK_DITEMUKAN');
  const kunciKirim = kunciKiriman(kunci, { tanggal, ...isi });
  const terkirim = await tx.kunjunganPendamping.findUnique({
    where: { kunciKirim },
    select: { pesertaId: true },
  });
  if (terkirim) {
    return terkirim.pesertaId === pesertaId ? berhasil({ id: pesertaId }) : tolak('KUNCI_TERPAKAI');
  }
  if (peserta.status !== 'PENDAMPINGAN') return tolak('TIDAK_DIDAMPINGI');
  if (peserta.dilatihPada && tanggal < tanggalJakarta(peserta.dilatihPada)) {
    return tolak('BELUM_DIDAMPINGI');
  }
  await tx.kunjunganPendamping.create({
    data: {
      id: uuidv7(),
      kunciKirim,
      pesertaId,
      olehId: penggunaIdDari(by),
      tanggal: tanggalDb(tanggal),
      ...isi,
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'peserta.catat-kunjungan',
    objekJenis: 'peserta',
    objekId: pesertaId,
    sesudah: { tanggal, cara: isi.cara },
  });
  await beritahu(tx, [peserta.pelakuUsaha.penggunaId], kabarKunjungan(tentangPeserta(peserta)));
  return berhasil({ id: pesertaId });
}
