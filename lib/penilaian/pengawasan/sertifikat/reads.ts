import 'server-only';
import { kataCari, kelurahanBernama, polaBerisi } from '@/lib/koperasi/cari/rules';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { adalahTanggalIso, hariIni, selisihHari, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { Prisma } from '@/lib/platform/db/generated/client';
import type { JenisKoperasi, KategoriKesehatan } from '@/lib/platform/db/generated/enums';
import { type Halaman, susunHalaman } from '@/lib/platform/keyset';
import { letakHalaman } from '../../antrean/bersama/reads';
import { tulisKursor } from '../../antrean/rules';
import { keadaanSah } from '../rules';
import type { SaringPengawasan } from '../schema';
import type { SertifikatBerakhirDto } from '../types';

type Awasi = Wewenang<'penilaian:awasi'>;

interface Baris {
  id: string;
  nomor: string;
  tahunBuku: number;
  berlakuHingga: string;
  penilaianId: string;
  kategori: KategoriKesehatan;
  koperasiId: string;
  nama: string;
  jenis: JenisKoperasi;
  kelurahan: string;
  kecamatan: string;
}

/** The letter in force of the latest book year of each active koperasi, when it ends within some days. */
function dariBerakhir(saring: SaringPengawasan, hariSebelum: number): Prisma.Sql {
  const kini = hariIni();
  const keadaan = keadaanSah('sertifikat', saring.keadaan) ? saring.keadaan : undefined;
  const syarat = [
    Prisma.sql`s.status = 'BERLAKU' AND k.status = 'AKTIF'`,
    Prisma.sql`s.berlaku_hingga <= ${tambahHari(kini, hariSebelum)}::date`,
    Prisma.sql`NOT EXISTS (SELECT FROM sertifikat t WHERE t.koperasi_id = s.koperasi_id
      AND t.status = 'BERLAKU' AND t.tahun_buku > s.tahun_buku)`,
  ];
  if (keadaan === 'segera') syarat.push(Prisma.sql`s.berlaku_hingga >= ${kini}::date`);
  if (keadaan === 'habis') syarat.push(Prisma.sql`s.berlaku_hingga < ${kini}::date`);
  for (const kata of kataCari(saring.cari ?? '')) {
    const tempat = kelurahanBernama(kata);
    syarat.push(
      Prisma.sql`(k.cari LIKE ${polaBerisi(kata)} OR k.kelurahan_kode = ANY(${tempat}::varchar[]))`,
    );
  }
  if (saring.kecamatan) syarat.push(Prisma.sql`c.kode = ${saring.kecamatan}`);
  if (saring.jenis) syarat.push(Prisma.sql`k.jenis = ${saring.jenis}::"JenisKoperasi"`);
  return Prisma.sql`FROM sertifikat s
    JOIN koperasi k ON k.id = s.koperasi_id
    JOIN kelurahan l ON l.kode = k.kelurahan_kode
    JOIN kecamatan c ON c.kode = l.kecamatan_kode
    JOIN penilaian p ON p.id = s.penilaian_id
    WHERE ${Prisma.join(syarat, ' AND ')}`;
}

/** How many letters end within so many days, or have ended without another in their place. */
export async function hitungBerakhir(
  _by: Awasi,
  saring: SaringPengawasan,
  hariSebelum: number,
): Promise<number> {
  const [baris] = await db().$queryRaw<{ jumlah: number }[]>(
    Prisma.sql`SELECT count(*)::int AS jumlah ${dariBerakhir(saring, hariSebelum)}`,
  );
  return baris?.jumlah ?? 0;
}

/** One page of them, those that end first on top. */
export async function daftarBerakhir(
  _by: Awasi,
  saring: SaringPengawasan,
  hariSebelum: number,
  ukuran: number,
): Promise<Halaman<SertifikatBerakhirDto>> {
  const letak = letakHalaman(saring);
  const kursor = letak.kursor && adalahTanggalIso(letak.kursor.kunci) ? letak.kursor : null;
  const mundur = letak.mundur && kursor !== null;
  const banding = Prisma.raw(mundur ? '<' : '>');
  const arah = Prisma.raw(mundur ? 'DESC' : 'ASC');
  const mulai = kursor
    ? Prisma.sql`AND (s.berlaku_hingga, s.id) ${banding} (${kursor.kunci}::date, ${kursor.id}::uuid)`
    : Prisma.empty;
  const dibaca = await db().$queryRaw<Baris[]>(Prisma.sql`
    SELECT s.id, s.nomor, s.tahun_buku AS "tahunBuku", s.berlaku_hingga::text AS "berlakuHingga",
      s.penilaian_id AS "penilaianId", p.kategori, k.id AS "koperasiId", k.nama, k.jenis,
      l.nama AS kelurahan, c.nama AS kecamatan
    ${dariBerakhir(saring, hariSebelum)} ${mulai}
    ORDER BY s.berlaku_hingga ${arah}, s.id ${arah} LIMIT ${ukuran + 1}`);
  const kini = hariIni();
  const baris = dibaca.map(
    ({ koperasiId, nama, jenis, kelurahan, kecamatan, ...satu }): SertifikatBerakhirDto => ({
      ...satu,
      koperasi: { id: koperasiId, nama, jenis, kelurahan, kecamatan },
      sisa: selisihHari(kini, satu.berlakuHingga),
    }),
  );
  return susunHalaman(baris, {
    ukuran,
    mundur,
    dariKursor: kursor !== null,
    kursor: ({ berlakuHingga, id }) => tulisKursor({ kunci: berlakuHingga, id }),
  });
}
