import 'server-only';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { lindungiUsaha } from '@/lib/dasbor/perlindungan/rules';
import { bacaDasbor } from '@/lib/dasbor/reads';
import { jumlahkanUsaha } from '@/lib/dasbor/rules';
import { kelurahanTerlindung } from '@/lib/dasbor/tabel';
import { hitunganSelesaiPada } from '@/lib/kecocokan/hitungan/reads';
import { koperasiDikenal } from '@/lib/kecocokan/koperasi/reads';
import { labelNomor, SEKTOR_USAHA } from '@/lib/koperasi/acuan';
import { namaWilayah } from '@/lib/koperasi/publik/rules';
import { sumberSisi } from '@/lib/pendirian/ketentuan/rules';
import { type Wewenang, wewenang, wewenangPublik } from '@/lib/platform/auth/wewenang';
import { db, kolam } from '@/lib/platform/db/client';
import { KECAMATAN, KELURAHAN } from '@/lib/wilayah/data';
import { jarakDari } from '@/lib/wilayah/reads';
import { PILIH_BUKAN_LAGI, susunBukanLagi } from './bukan-lagi/rules';
import { koperasiTerjangkau, lindungiKota, lindungiPeluang, sehatTerbuka } from './rules';
import type { DataPeluang, HitungKelurahan, PeluangDto } from './types';

// Kept counts of the golongan; the table of usaha is not touched.
const PER_KELURAHAN = `
  SELECT l.kode AS "kelurahanKode", coalesce(sum(g.jumlah_usaha), 0)::int AS usaha,
         coalesce(sum(g.jumlah_tanpa), 0)::int AS tanpa,
         coalesce(sum(g.jumlah_tanpa) FILTER (WHERE g.jumlah_sebidang = 0), 0)::int AS "tanpaSebidang"
  FROM kelurahan l LEFT JOIN golongan_kecocokan g ON g.kelurahan_kode = l.kode
  GROUP BY l.kode ORDER BY l.kode`;

const namaKelurahan = new Map(KELURAHAN.map((satu) => [satu.kode, satu.nama]));
const namaKecamatan = new Map(KECAMATAN.map((satu) => [satu.kode, satu.nama]));

async function bacaGugus(palingSedikit: number | null): Promise<PeluangDto[]> {
  const baris = await db().peluangKoperasi.findMany({
    orderBy: [
      { bukanLagiPada: { sort: 'asc', nulls: 'first' } },
      { jumlah: 'desc' },
      { sektor: 'asc' },
      { kelurahanKode: 'asc' },
    ],
    select: {
      id: true,
      sektor: true,
      kelurahanKode: true,
      kelurahan: true,
      jumlah: true,
      jarakMeter: true,
      ...PILIH_BUKAN_LAGI,
    },
  });
  return baris.map((satu) => ({
    id: satu.id,
    sektor: satu.sektor,
    namaSektor: labelNomor(SEKTOR_USAHA, satu.sektor),
    kelurahan: satu.kelurahan.map((kode) => ({ kode, nama: namaKelurahan.get(kode) ?? kode })),
    wilayah: namaWilayah(satu.kelurahanKode),
    jumlah: palingSedikit !== null && satu.jumlah < palingSedikit ? 'TERSEMBUNYI' : satu.jumlah,
    jarakMeter: satu.jarakMeter,
    bukanLagi: susunBukanLagi(satu),
  }));
}

/** What may be shown of each kelurahan and of the city: everything, or without small groups. */
async function tampilan(
  by: Wewenang<'peluang:agregat'>,
  hitung: readonly HitungKelurahan[],
  palingSedikit: number | null,
) {
  if (palingSedikit === null) {
    const jumlah = (nama: 'usaha' | 'tanpa' | 'tanpaSebidang') =>
      hitung.reduce((n, satu) => n + satu[nama], 0);
    return {
      kelurahan: hitung,
      kota: {
        usaha: jumlah('usaha'),
        tanpa: jumlah('tanpa'),
        tanpaSebidang: jumlah('tanpaSebidang'),
      },
    };
  }
  const dasbor = await bacaDasbor(wewenangPublik(by.pelaku.permintaanId));
  const menurutKode = new Map(
    kelurahanTerlindung(dasbor).map((satu) => [satu.kelurahanKode, satu.tampil]),
  );
  const kosong = { jumlah: 'TERSEMBUNYI', anggota: 'TERSEMBUNYI' } as const;
  const [kota = kosong] = lindungiUsaha([jumlahkanUsaha(dasbor.usaha)], palingSedikit);
  return {
    kelurahan: lindungiPeluang(
      hitung,
      hitung.map((satu) => menurutKode.get(satu.kelurahanKode) ?? kosong),
      palingSedikit,
    ),
    kota: lindungiKota(hitung, kota, palingSedikit),
  };
}

/**
 * Where owners are in no koperasi, where healthy ones have room, and where a new one is called for. Who
 * may not see exact figures gets aggregates with small groups hidden.
 */
export async function bacaPeluang(by: Wewenang<'peluang:agregat'>): Promise<DataPeluang> {
  const [{ rows }, koperasi, cocok, gugus, pendiri, kecil, pada] = await Promise.all([
    kolam().query<HitungKelurahan>(PER_KELURAHAN),
    koperasiDikenal(by),
    aturanBerlaku('kecocokan-koperasi'),
    aturanBerlaku('peluang-koperasi'),
    aturanBerlaku('pendiri-paling-sedikit'),
    aturanBerlaku('kelompok-kecil'),
    hitunganSelesaiPada(by),
  ]);
  const tepat = wewenang(by.pelaku, 'peluang:baca') !== null;
  const palingSedikit = tepat ? null : kecil.isi.palingSedikit;
  const { jangkauanMeter } = cocok.isi.jarak;
  const [tampil, peluang] = await Promise.all([
    tampilan(by, rows, palingSedikit),
    bacaGugus(palingSedikit),
  ]);
  const kini = peluang.filter((satu) => satu.bukanLagi === null);
  const letak = new Map(rows.map((satu, i) => [satu.kelurahanKode, i]));
  return {
    pada,
    kelurahan: KELURAHAN.map((satu) => {
      const isi = tampil.kelurahan[letak.get(satu.kode) ?? -1];
      return {
        kode: satu.kode,
        nama: satu.nama,
        kecamatanKode: satu.kecamatanKode,
        kecamatan: namaKecamatan.get(satu.kecamatanKode) ?? '',
        lintang: Number(satu.lintang),
        bujur: Number(satu.bujur),
        usaha: isi?.usaha ?? 0,
        tanpa: isi?.tanpa ?? 0,
        tanpaSebidang: isi?.tanpaSebidang ?? 0,
        koperasiTerbuka: koperasiTerjangkau(
          satu.kode,
          koperasi,
          jarakDari(satu.kode),
          jangkauanMeter,
        ).length,
        peluang: kini.filter(({ kelurahan }) => kelurahan.some(({ kode }) => kode === satu.kode))
          .length,
      };
    }),
    jumlah: {
      ...tampil.kota,
      koperasiTerbuka: koperasi.filter(sehatTerbuka).length,
      peluang: kini.length,
      bukanLagi: peluang.length - kini.length,
    },
    peluang,
    palingSedikit,
    jangkauanMeter,
    jarakGugusMeter: gugus.isi.jarakGugusMeter,
    pendiri: pendiri.isi.primer,
    sumberPendiri: sumberSisi(pendiri.sumber, 'primer'),
  };
}
