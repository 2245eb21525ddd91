import 'server-only';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { tanggalDb } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { adalahKspps } from '../ketentuan/rules';
import { sentuhDipimpin, sudahBerubah, sudahSendiri } from '../langkah/commands';
import { tanpaPernyataan, terpilihTanpaHadir } from './pernyataan/rules';
import { type AlasanRapat, bolehDicatat, dewanGanda } from './rules';
import { type HasilPendiri, isianPendiri, type RapatInput } from './schema';

/** Offices that one founder holds. */
const SATU_ORANG = ['KETUA', 'KETUA_PENGAWAS'] as const;

/**
 * Records the founding meeting, or corrects the record as long as it is the founders' turn. What is not
 * right yet may be kept: only sending it to the office asks for everything. From here on nobody leaves.
 */
export async function simpanRapat(
  tx: Tx,
  by: Wewenang<'pendirian:kelola'>,
  input: RapatInput,
): Promise<Hasil<{ id: string }, AlasanRapat>> {
  const { id, versi, pendiri, ...isi } = input;
  const pendirian = await sentuhDipimpin(tx, by, id);
  if (!pendirian) return tolak('TIDAK_DITEMUKAN');
  if (!bolehDicatat(pendirian)) return tolak('BUKAN_WAKTUNYA');
  const aktif = await tx.pendiri.findMany({
    where: { pendirianId: id, status: 'AKTIF' },
    orderBy: { urutan: 'asc' },
    select: { id: true, nama: true, namaWakil: true },
  });
  const tercatat = {
    tindakan: 'pendirian.catat-rapat',
    sesudah: {
      ...isi,
      pendiri: aktif.map((satu) => ({ nama: satu.nama, ...pendiri.get(satu.id) })),
    },
  };
  if (pendirian.versi !== versi) {
    return (await sudahSendiri(tx, by, pendirian, versi, tercatat))
      ? berhasil({ id })
      : sudahBerubah(tx, pendirian);
  }
  if (aktif.length !== pendiri.size || aktif.some((satu) => !pendiri.has(satu.id)))
    return tolak('PENDIRI_BERUBAH');
  const ganda = jabatanGanda(pendiri);
  if (ganda) {
    return tolak('KETUA_GANDA', {
      galat: { [isianPendiri('jabatan', ganda)]: ['Jabatan ini hanya dipegang satu orang.'] },
    });
  }
  const belumBersedia = tanpaPernyataan(pendiri);
  if (belumBersedia.length > 0) {
    return tolak('TANPA_PERNYATAAN', {
      galat: Object.fromEntries(
        belumBersedia.map((satu) => [
          isianPendiri('bersedia', satu),
          [
            'Terpilih tetapi tidak ditandai hadir. Tandai hadir, atau centang bersedia dipilih dan lampirkan pernyataannya.',
          ],
        ]),
      ),
    });
  }
  const { tanggal, ...sisa } = isi;
  const namaLurah = pendirian.adalahKkmp ? (isi.namaLurah ?? null) : null;
  const syariah = adalahKspps(pendirian);
  const dewanSyariahLuar = syariah ? isi.dewanSyariahLuar : [];
  const galatDewan = dewanGanda(dewanSyariahLuar, [
    ...aktif.map((satu) => satu.namaWakil ?? satu.nama),
    ...(namaLurah ? [namaLurah] : []),
  ]);
  if (galatDewan) return tolak('DEWAN_GANDA', { galat: { dewanSyariahLuar: [galatDewan] } });
  const data = {
    ...sisa,
    tanggal: tanggalDb(tanggal),
    namaLurah,
    dewanSyariahLuar,
    rekomendasiDsn: syariah ? isi.rekomendasiDsn : null,
    diubahOleh: penggunaIdDari(by),
  };
  await tx.rapatPendirian.upsert({
    where: { pendirianId: id },
    create: { pendirianId: id, ...data },
    update: data,
    select: { pendirianId: true },
  });
  await simpanHasilPendiri(tx, id, pendiri);
  await tx.pendirian.update({
    where: { id },
    data: { versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    ...tercatat,
    objekJenis: 'pendirian',
    objekId: id,
  });
  return berhasil({ id });
}

/** Id of the second founder who holds an office of one, or undefined. */
function jabatanGanda(pendiri: ReadonlyMap<string, HasilPendiri>): string | undefined {
  for (const jabatan of SATU_ORANG) {
    const pemegang = [...pendiri].filter(([, satu]) => satu.jabatan === jabatan);
    if (pemegang.length > 1) return pemegang[1]?.[0];
  }
  return undefined;
}

async function simpanHasilPendiri(
  tx: Tx,
  pendirianId: string,
  pendiri: ReadonlyMap<string, HasilPendiri>,
): Promise<void> {
  // First nobody holds an office: two who change places would meet in the unique index.
  await tx.pendiri.updateMany({
    where: { pendirianId, status: 'AKTIF' },
    data: { jabatan: null },
  });
  for (const [id, satu] of pendiri) {
    await tx.pendiri.update({
      where: { id },
      data: {
        hadirRapat: satu.hadir,
        jabatan: satu.jabatan,
        bersediaDipilih: terpilihTanpaHadir(satu) && satu.bersedia,
      },
      select: { id: true },
    });
  }
}
