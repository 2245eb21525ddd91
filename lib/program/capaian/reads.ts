import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { menjangkauSemua, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tahunIni } from '@/lib/platform/clock';
import { db, kolam } from '@/lib/platform/db/client';
import { STATUS_TERPILIH, tidakDicatat } from '../rules';
import type { AngkatanDto, ProgramDto } from '../types';
import { NOL } from './rules';
import type {
  CapaianKelurahan,
  DataCapaianProgram,
  DataCapaianSeluruh,
  HitungPeserta,
} from './types';

type By = Wewenang<'program:capaian'>;

// Attendance that suffices as `cukupHadir` of the training says it.
const PER_KELURAHAN = `
  SELECT l.kode AS "kelurahanKode", l.nama AS kelurahan, k.nama AS kecamatan, q.jumlah AS "kuotaSendiri",
         coalesce(p.pendaftar, 0)::int AS pendaftar, coalesce(p.terverifikasi, 0)::int AS terverifikasi,
         coalesce(p.terpilih, 0)::int AS terpilih, coalesce(p.cadangan, 0)::int AS cadangan,
         coalesce(p.dilatih, 0)::int AS dilatih,
         coalesce(p.selesai, 0)::int AS selesai
  FROM kelurahan l
  JOIN kecamatan k ON k.kode = l.kecamatan_kode
  LEFT JOIN kuota_program q ON q.angkatan_id = $1 AND q.kelurahan_kode = l.kode
  LEFT JOIN (
    SELECT kelurahan_kode, count(*) AS pendaftar,
           count(*) FILTER (WHERE diverifikasi_pada IS NOT NULL) AS terverifikasi,
           count(*) FILTER (WHERE status IN ('TERPILIH', 'PELATIHAN', 'PENDAMPINGAN', 'SELESAI')) AS terpilih,
           count(*) FILTER (WHERE status = 'CADANGAN') AS cadangan,
           count(*) FILTER (WHERE dilatih_pada IS NOT NULL
                                  OR (status = 'PELATIHAN' AND h.peserta_id IS NOT NULL)) AS dilatih,
           count(*) FILTER (WHERE status = 'SELESAI') AS selesai
    FROM peserta
    LEFT JOIN (
      SELECT k.peserta_id
      FROM sesi_pelatihan s JOIN kehadiran_pelatihan k ON k.sesi_id = s.id
      WHERE s.angkatan_id = $1 AND s.dibatalkan_pada IS NULL
      GROUP BY k.peserta_id
      HAVING count(k.hadir) > 0 AND count(*) FILTER (WHERE k.hadir) * 100 >= $3::int * count(k.hadir)
             AND NOT bool_or(k.hadir IS NULL AND s.tanggal >= $4::date)
    ) h ON h.peserta_id = peserta.id
    WHERE angkatan_id = $1 GROUP BY kelurahan_kode
  ) p ON p.kelurahan_kode = l.kode
  WHERE $2::text[] IS NULL OR l.kode = ANY($2)
  ORDER BY l.kode`;

const KUNCI = Object.keys(NOL) as (keyof HitungPeserta)[];

/** The kelurahan whose figures a reader sees; null: all of them. */
export const wilayahCapaian = (by: By): string[] | null =>
  menjangkauSemua(by)
    ? null
    : by.hak.flatMap(({ lingkup }) =>
        lingkup.jenis === 'kelurahan' ? [lingkup.kelurahanKode] : [],
      );

/**
 * How far a year of a programme has come, by kelurahan. A petugas kelurahan sees the own one. Whoever may
 * not see the persons sees no group small enough to guess one.
 */
export async function bacaCapaianProgram(
  by: By,
  angkatan: AngkatanDto,
): Promise<DataCapaianProgram> {
  const wilayah = wilayahCapaian(by);
  const { hadirPersenMin } = await db().program.findUniqueOrThrow({
    where: { id: angkatan.programId },
    select: { hadirPersenMin: true },
  });
  const [{ rows }, kecil] = await Promise.all([
    kolam().query<Omit<CapaianKelurahan, 'kuota'> & { kuotaSendiri: number | null }>(
      PER_KELURAHAN,
      [angkatan.id, wilayah, hadirPersenMin, hariIni()],
    ),
    aturanBerlaku('kelompok-kecil'),
  ]);
  const semua = { ...NOL };
  for (const baris of rows) for (const kunci of KUNCI) semua[kunci] += baris[kunci];
  const lihatOrang = wewenang(by.pelaku, 'peserta:baca')?.hak.some(
    ({ lingkup }) => lingkup.jenis !== 'diri',
  );
  return {
    tahun: angkatan.tahun,
    target: angkatan.target,
    seluruhKota: wilayah === null,
    tidakDicatat: semua.pendaftar === 0 && tidakDicatat(angkatan, tahunIni()),
    hadirPersenMin,
    semua,
    wilayah: rows.map(({ kuotaSendiri, ...baris }) => ({
      ...baris,
      kuota: kuotaSendiri ?? angkatan.kuotaKelurahan,
    })),
    kelompokPalingSedikit: lihatOrang ? 1 : kecil.isi.palingSedikit,
    pada: sekarang(),
  };
}

/**
 * How far a programme has come towards its target over all years; null without such a target, and for who
 * does not see the whole city.
 *
 * @param kelompokPalingSedikit groups under this many persons are hidden; see `bacaCapaianProgram`
 */
export async function bacaCapaianSeluruh(
  by: By,
  { id, targetSeluruh }: Pick<ProgramDto, 'id' | 'targetSeluruh'>,
  kelompokPalingSedikit: number,
): Promise<DataCapaianSeluruh | null> {
  if (targetSeluruh === null || !menjangkauSemua(by)) return null;
  const tahun = await db().peserta.groupBy({
    by: ['angkatanId'],
    where: { programId: id, status: { in: [...STATUS_TERPILIH] } },
    _count: { _all: true },
  });
  const jumlah = tahun.map(({ _count }) => _count._all);
  // A year that is hidden would be the total less the others.
  const kecil = jumlah.some((n) => n < kelompokPalingSedikit);
  return {
    target: targetSeluruh,
    terpilih: kecil ? null : jumlah.reduce((a, b) => a + b, 0),
    pada: sekarang(),
  };
}
