import { aturanBerlaku } from '@/lib/aturan/reads';
import { tutupKampanye } from '@/lib/kampanye/kelola/commands';
import { kirimUndangan } from '@/lib/kampanye/latar/commands';
import { mulaiKampanye } from '@/lib/kampanye/mulai/commands';
import type { MulaiKampanyeInput } from '@/lib/kampanye/mulai/schema';
import { PESAN_AWAL } from '@/lib/kampanye/rules';
import { jawabUndangan } from '@/lib/kampanye/undangan/commands';
import { JAWABAN_UNDANGAN } from '@/lib/kampanye/undangan/schema';
import { bacaJangkauan } from '@/lib/kecocokan/jangkauan/reads';
import { simpanKebutuhan } from '@/lib/kecocokan/kebutuhan/commands';
import { KEBUTUHAN_MODAL } from '@/lib/kecocokan/kebutuhan/schema';
import { segarkanKecocokan } from '@/lib/kecocokan/latar/commands';
import { type Pelaku, type Wewenang, wewenang } from '@/lib/platform/auth/wewenang';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { KELURAHAN } from '@/lib/wilayah/data';
import { type Acak, antara, pilihSatu, uuidAcak } from './demo/acak';
import { pastikan } from './demo/jalan-permohonan';
import type { PemilikDemo } from './demo/umkm';

/** The kecamatan of the owner of the sign-in page. */
const KECAMATAN = '32.76.01';
/** The first campaign lies so long back that its owners have had time to apply and to join. */
const HARI_LALU = 200;
/** The campaign for a new koperasi; those who answered have begun one since. */
const HARI_LALU_PELUANG = 38;
/** Whoever lacks a koperasi of their trade says yes more often. */
const MINAT_MENDIRIKAN = 0.75;
/** Most owners who begin a koperasi together after that campaign. */
const PEMINAT_PALING_BANYAK = 10;
const JAWABAN_PALING_BANYAK = 40;

/** Owners who said yes to a koperasi of their own. */
export interface PeluangDemo {
  kelurahanKode: string;
  sektor: number;
  peminat: { penggunaId: string; nama: string }[];
}

type SasaranDemo = Pick<MulaiKampanyeInput, 'tujuan' | 'kelurahan' | 'sektor'> &
  Partial<Pick<MulaiKampanyeInput, 'koperasiId'>>;

const DI_PANCORAN_MAS: SasaranDemo = {
  tujuan: 'BERGABUNG',
  kelurahan: KELURAHAN.filter((satu) => satu.kecamatanKode === KECAMATAN).map((satu) => satu.kode),
  sektor: null,
};

const pemilikSebagai = (penggunaId: string, nama: string): Pelaku => ({
  penggunaId,
  nama,
  surel: null,
  peran: [{ peran: 'PEMILIK', kelurahanKode: null, koperasiId: null }],
  permintaanId: 'data-demo',
});

/** Every fourth owner has answered what only an owner knows. */
async function jawabKebutuhan(acak: Acak, pemilik: readonly PemilikDemo[], akunPemilik: string) {
  const menjawab = pemilik.filter(
    (satu, i) => satu.penggunaId === akunPemilik || (i % 4 === 0 && i < 400),
  );
  for (const { penggunaId, nama, usahaId } of menjawab) {
    const by = wewenang(pemilikSebagai(penggunaId, nama), 'kecocokan:jawab');
    const pola = pilihSatu(acak, [null, null, 'KONVENSIONAL', 'SYARIAH'] as const);
    const kebutuhan = pilihSatu(acak, KEBUTUHAN_MODAL);
    pastikan(
      await transaksi((tx) =>
        simpanKebutuhan(tx, by as Wewenang<'kecocokan:jawab'>, { usahaId, kebutuhan, pola }),
      ),
      'jawaban kebutuhan',
    );
  }
}

const mulaiBila = (acak: Acak, petugas: Pelaku, judul: string, sasaran: SasaranDemo) => {
  const by = wewenang(petugas, 'kampanye:kelola') as Wewenang<'kampanye:kelola'>;
  const isi = {
    koperasiId: null,
    ...sasaran,
    kunciKirim: uuidAcak(acak),
    judul,
    pesan: PESAN_AWAL[sasaran.tujuan],
    setuju: true as const,
  };
  return transaksi((tx) => mulaiKampanye(tx, by, isi));
};

async function mulai(
  acak: Acak,
  petugas: Pelaku,
  judul: string,
  sasaran: SasaranDemo = DI_PANCORAN_MAS,
): Promise<string> {
  const { id } = pastikan(await mulaiBila(acak, petugas, judul, sasaran), 'kampanye undangan');
  await kirimUndangan();
  return id;
}

/**
 * A campaign that recommends a koperasi, in the first kelurahan outside the kecamatan of the other campaigns
 * that has one in reach and somebody to invite. @returns its id; null in a demo so small that there is none
 */
export async function sarankanKoperasiDemo(acak: Acak, petugas: Pelaku): Promise<string | null> {
  const by = wewenang(petugas, 'kampanye:kelola') as Wewenang<'kampanye:kelola'>;
  const { terjangkauDari } = await bacaJangkauan(by);
  for (const { kode } of KELURAHAN) {
    const [dekat] = DI_PANCORAN_MAS.kelurahan.includes(kode) ? [] : terjangkauDari(kode);
    if (!dekat) continue;
    const hasil = await mulaiBila(acak, petugas, 'Koperasi sehat di dekat usaha Anda', {
      tujuan: 'BERGABUNG',
      kelurahan: [kode],
      sektor: null,
      koperasiId: dekat.koperasi.id,
    });
    if (!hasil.ok) continue;
    await kirimUndangan();
    return hasil.nilai.id;
  }
  return null;
}

/**
 * Some answer; the owner of the sign-in page only where told.
 *
 * @param minat fraction of the answers that say yes at once
 */
async function jawab(
  acak: Acak,
  kampanyeId: string,
  kecuali: string | null,
  minat = 0.5,
): Promise<void> {
  const undangan = await db().undanganKoperasi.findMany({
    where: { kampanyeId, terkirimPada: { not: null } },
    orderBy: { usaha: { nomor: 'asc' } },
    take: JAWABAN_PALING_BANYAK,
    select: { id: true, pengguna: { select: { id: true, nama: true } } },
  });
  for (const { id, pengguna } of undangan) {
    if (pengguna.id === kecuali || antara(acak, 1, 5) === 1) continue;
    const by = wewenang(pemilikSebagai(pengguna.id, pengguna.nama), 'undangan:jawab');
    const jawaban = acak() < minat ? 'BERMINAT' : pilihSatu(acak, JAWABAN_UNDANGAN);
    pastikan(
      await transaksi((tx) =>
        jawabUndangan(tx, by as Wewenang<'undangan:jawab'>, {
          undanganId: id,
          jawaban,
          catatan: jawaban === 'BERMINAT' ? 'Hubungi sore hari.' : null,
        }),
      ),
      'jawaban undangan',
    );
  }
}

async function geser(kampanyeId: string, hariLalu: number): Promise<void> {
  await db().$executeRaw`
    UPDATE kampanye_undangan SET dibuat_pada = dibuat_pada - make_interval(days => ${hariLalu}),
      ditutup_pada = ditutup_pada - make_interval(days => ${hariLalu - 40}),
      jawab_hingga = jawab_hingga - ${hariLalu}::int
    WHERE id = ${kampanyeId}::uuid`;
  await db().$executeRaw`
    UPDATE undangan_koperasi SET dibuat_pada = dibuat_pada - make_interval(days => ${hariLalu}),
      terkirim_pada = terkirim_pada - make_interval(days => ${hariLalu}),
      dijawab_pada = dijawab_pada - make_interval(days => ${hariLalu - 5})
    WHERE kampanye_id = ${kampanyeId}::uuid`;
}

/**
 * The largest group outside the kecamatan of the other campaigns is asked whether it wants a koperasi of
 * its own. @returns who does; null in a demo so small that no group has founders enough
 */
async function undangMendirikan(acak: Acak, petugas: Pelaku): Promise<PeluangDemo | null> {
  const gugus = await db().peluangKoperasi.findFirst({
    where: { NOT: { kelurahan: { hasSome: DI_PANCORAN_MAS.kelurahan } } },
    orderBy: [{ jumlah: 'desc' }, { sektor: 'asc' }, { kelurahanKode: 'asc' }],
    select: { kelurahan: true, kelurahanKode: true, sektor: true },
  });
  if (!gugus) return null;
  const { kelurahan, kelurahanKode, sektor } = gugus;
  const id = await mulai(acak, petugas, 'Koperasi baru untuk usaha sejenis yang berdekatan', {
    tujuan: 'MENDIRIKAN',
    kelurahan,
    sektor,
  });
  await jawab(acak, id, null, MINAT_MENDIRIKAN);
  await geser(id, HARI_LALU_PELUANG);
  const peminat = await db().undanganKoperasi.findMany({
    where: { kampanyeId: id, jawaban: 'BERMINAT' },
    orderBy: { usaha: { nomor: 'asc' } },
    take: PEMINAT_PALING_BANYAK,
    select: { pengguna: { select: { id: true, nama: true } } },
  });
  const { isi } = await aturanBerlaku('pendiri-paling-sedikit');
  if (peminat.length < isi.primer) return null;
  return {
    kelurahanKode,
    sektor,
    peminat: peminat.map(({ pengguna: { id: penggunaId, nama } }) => ({ penggunaId, nama })),
  };
}

interface PilihanDemo {
  acak: Acak;
  petugas: Pelaku;
  akunPemilik: string;
}

/**
 * Answers of owners, rankings, and a closed campaign from months ago, whose owners apply and join
 * afterwards. Made before the memberships, as in real life.
 */
export async function buatKecocokanDemo({
  acak,
  petugas,
  pemilik,
  akunPemilik,
}: PilihanDemo & { pemilik: readonly PemilikDemo[] }): Promise<void> {
  await jawabKebutuhan(acak, pemilik, akunPemilik);
  await segarkanKecocokan();
  const lama = await mulai(acak, petugas, 'Mari bergabung dengan koperasi di Pancoran Mas');
  await jawab(acak, lama, null);
  const by = wewenang(petugas, 'kampanye:kelola') as Wewenang<'kampanye:kelola'>;
  pastikan(
    await transaksi((tx) => tutupKampanye(tx, by, { id: lama, versi: 1 })),
    'penutupan kampanye',
  );
  await geser(lama, HARI_LALU);
}

/** The campaign for a koperasi yet to be founded; of owners who are in none after the memberships. */
export async function buatUndanganMendirikanDemo({
  acak,
  petugas,
}: Omit<PilihanDemo, 'akunPemilik'>): Promise<PeluangDemo | null> {
  await segarkanKecocokan();
  return undangMendirikan(acak, petugas);
}

/**
 * Campaigns of today: a running one, and one that recommends a koperasi. Made last: who is in a koperasi
 * already, or founded one, is not invited.
 */
export async function buatKampanyeDemo({ acak, petugas, akunPemilik }: PilihanDemo): Promise<void> {
  await segarkanKecocokan();
  const baru = await mulai(acak, petugas, 'Koperasi yang cocok untuk usaha Anda');
  await jawab(acak, baru, akunPemilik);
  const saran = await sarankanKoperasiDemo(acak, petugas);
  if (saran) await jawab(acak, saran, akunPemilik);
}
