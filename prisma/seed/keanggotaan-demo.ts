import { transaksiBerkas } from '@/lib/dokumen/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { hariIni, selisihHari, tanggalJakarta } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import type { Acak } from './demo/acak';
import { ktpContoh } from './demo/berkas';
import { ajukanSampaiKeputusan, bukukanAnggota, pastikan } from './demo/jalan-permohonan';
import {
  type KoperasiRencana,
  type PemilikRencana,
  type RencanaPermohonan,
  rencanakanKeanggotaan,
  rencanakanSatu,
  sampaiDibukukan,
} from './demo/rencana-keanggotaan';

/** Koperasi that take applications, in the order given. */
async function bacaKoperasi(id: readonly string[]): Promise<KoperasiRencana[]> {
  const baris = await db().koperasi.findMany({
    where: {
      id: { in: [...id] },
      status: 'AKTIF',
      menerimaAnggota: true,
      simpananPokok: { not: null },
      simpananWajib: { not: null },
    },
    select: {
      id: true,
      nama: true,
      kelurahanKode: true,
      adalahKkmp: true,
      jenis: true,
      simpananPokok: true,
      simpananWajib: true,
    },
  });
  const menurutId = new Map(baris.map((satu) => [satu.id, satu]));
  return id.flatMap((satu) => {
    const ada = menurutId.get(satu);
    if (!ada) return [];
    const { simpananPokok, simpananWajib, ...sisa } = ada;
    return [{ ...sisa, simpananPokok: simpananPokok ?? 0n, simpananWajib: simpananWajib ?? 0n }];
  });
}

type Pemilik = Omit<PemilikRencana, 'hariTerdaftar'>;

/** Days over which those who were invited spread their applications. */
const SEBARAN = 60;

/** Who was invited to join how many days ago: their application came of it, so it is younger. */
async function hariSejakUndangan(pengguna: readonly string[]): Promise<Map<string, number>> {
  const baris = await db().undanganKoperasi.findMany({
    where: { penggunaId: { in: [...pengguna] }, terkirimPada: { not: null } },
    orderBy: { usaha: { nomor: 'asc' } },
    select: { penggunaId: true, terkirimPada: true },
  });
  const kini = hariIni();
  return new Map(
    baris.map(({ penggunaId, terkirimPada }, ke) => [
      penggunaId,
      Math.max(
        0,
        selisihHari(terkirimPada ? tanggalJakarta(terkirimPada) : kini, kini) - 1 - (ke % SEBARAN),
      ),
    ]),
  );
}

/** How long ago each could apply: since the registration, and for those invited since then; in whole days. */
async function denganLamaTerdaftar(pemilik: readonly Pemilik[]): Promise<PemilikRencana[]> {
  const baris = await db().usaha.findMany({
    where: { id: { in: pemilik.map((satu) => satu.usahaId) } },
    select: { id: true, dibuatPada: true },
  });
  const sejak = new Map(baris.map((satu) => [satu.id, tanggalJakarta(satu.dibuatPada)]));
  const kini = hariIni();
  const diundang = await hariSejakUndangan(pemilik.map((satu) => satu.penggunaId));
  return pemilik.map((satu) => ({
    ...satu,
    hariTerdaftar: Math.min(
      Math.max(0, selisihHari(sejak.get(satu.usahaId) ?? kini, kini)),
      diundang.get(satu.penggunaId) ?? Number.MAX_SAFE_INTEGER,
    ),
  }));
}

const PER_TRANSAKSI = 12;

/**
 * Applications and memberships in every state, made through the same commands as real use: the pengurus
 * decides for the own koperasi, the petugas for all that have no account. The first owner, whose account
 * stands on the sign-in page, has one question to answer and stays free to apply to the pengurus.
 *
 * @param pemilik owners with their first business, in a fixed order
 * @param koperasiIds where one may apply, in a fixed order; closed ones are left out
 * @param pengurus the account of a pengurus, its role and koperasi given
 * @returns how many applications were made
 */
export async function buatKeanggotaanDemo(pilihan: {
  acak: Acak;
  pemilik: readonly Pemilik[];
  koperasiIds: readonly string[];
  petugas: Pelaku;
  pengurus: { pelaku: Pelaku; koperasiId: string };
  /** The owner's account of the sign-in page. */
  akunPemilik: string;
}): Promise<number> {
  const { acak, petugas, pengurus } = pilihan;
  const koperasi = await bacaKoperasi(pilihan.koperasiIds);
  const semua = await denganLamaTerdaftar(pilihan.pemilik);
  const utama = koperasi.find((satu) => satu.id === pengurus.koperasiId) ?? null;
  // A number names the year in which it was given, so no application is dated before this year.
  const kini = hariIni();
  const hariPalingLama = selisihHari(`${kini.slice(0, 4)}-01-01`, kini);
  const rencana = rencanakanKeanggotaan({
    acak,
    koperasi,
    utama,
    hariPalingLama,
    pemilik: semua.filter((satu) => satu.penggunaId !== pilihan.akunPemilik),
  });
  const tuanRumah = semua.find((satu) => satu.penggunaId === pilihan.akunPemilik);
  const tujuan = koperasi.find(
    (satu) => satu.id !== utama?.id && satu.kelurahanKode === tuanRumah?.kelurahanKode,
  );
  if (tuanRumah && tujuan)
    rencana.push(rencanakanSatu(acak, tuanRumah, tujuan, 'MENUNGGU_JAWABAN', hariPalingLama));
  // And is a member elsewhere already, so that both states show; of one that lends, where there is one.
  const lain = koperasi.filter(
    (satu) => satu.id !== utama?.id && satu.id !== tujuan?.id && !satu.adalahKkmp,
  );
  const kedua = lain.find((satu) => satu.jenis === 'SIMPAN_PINJAM') ?? lain[0];
  if (tuanRumah && kedua)
    rencana.push(rencanakanSatu(acak, tuanRumah, kedua, 'ANGGOTA', hariPalingLama));

  const ktp = await ktpContoh();
  const pemutus = ({ koperasi: { id } }: RencanaPermohonan) =>
    id === pengurus.koperasiId ? pengurus.pelaku : petugas;
  const id: string[] = [];
  // By place, not pushed: a transaction that is tried again does its part anew.
  await berkelompok(rencana, 'permohonan', async (tx, satu, urutan) => {
    id[urutan] = await ajukanSampaiKeputusan(tx, satu, ktp, pemutus(satu));
  });
  const dibayar = rencana
    .map((satu, urutan) => ({ satu, id: id[urutan] as string }))
    .filter(({ satu }) => sampaiDibukukan(satu.tujuan))
    .sort((a, b) => b.satu.hari.bayar - a.satu.hari.bayar);
  await berkelompok(dibayar, 'anggota', (tx, { satu, id: permohonanId }) =>
    bukukanAnggota(tx, permohonanId, satu, pemutus(satu)),
  );
  await geserTanggal(rencana, id);
  return rencana.length;
}

/** Several commands a transaction: much faster than one each. */
async function berkelompok<T>(
  daftar: readonly T[],
  apa: string,
  kerjakan: (tx: Tx, satu: T, urutan: number) => Promise<void>,
): Promise<void> {
  for (let mulai = 0; mulai < daftar.length; mulai += PER_TRANSAKSI) {
    const bagian = daftar.slice(mulai, mulai + PER_TRANSAKSI);
    const hasil = await transaksiBerkas(async (tx) => {
      for (const [ke, satu] of bagian.entries()) await kerjakan(tx, satu, mulai + ke);
      return berhasil(null);
    });
    pastikan(hasil, apa);
    if ((mulai / PER_TRANSAKSI) % 10 === 0)
      console.log(`  data demo: ${apa} ${mulai + bagian.length} dari ${daftar.length}`);
  }
}

/** Applications of the demo lie in the past; the trail of audit keeps the true moment of loading. */
async function geserTanggal(
  rencana: readonly RencanaPermohonan[],
  id: readonly string[],
): Promise<void> {
  const kolom = (nama: keyof RencanaPermohonan['hari']) => rencana.map(({ hari }) => hari[nama]);
  const keadaan = rencana.map(({ tujuan, hari }) => {
    if (tujuan === 'DIAJUKAN') return hari.ajukan;
    if (tujuan === 'MENUNGGU_JAWABAN' || tujuan === 'DITARIK') return hari.tanya;
    if (tujuan === 'DIJAWAB') return hari.jawab;
    return tujuan === 'DITERIMA' || tujuan === 'DITOLAK' ? hari.putus : hari.bayar;
  });
  await db().$executeRaw`
    UPDATE permohonan p SET
      dibuat_pada = p.dibuat_pada - make_interval(days => g.ajukan),
      status_sejak = p.status_sejak - make_interval(days => g.keadaan),
      diputuskan_pada = p.diputuskan_pada - make_interval(days => g.putus)
    FROM unnest(${[...id]}::uuid[], ${kolom('ajukan')}::int[], ${keadaan}::int[], ${kolom('putus')}::int[])
      AS g(id, ajukan, keadaan, putus)
    WHERE p.id = g.id`;
  await db().$executeRaw`
    UPDATE pesan_permohonan m SET
      pada = m.pada - make_interval(days => CASE m.pihak WHEN 'KOPERASI' THEN g.tanya ELSE g.jawab END)
    FROM unnest(${[...id]}::uuid[], ${kolom('tanya')}::int[], ${kolom('jawab')}::int[]) AS g(id, tanya, jawab)
    WHERE m.permohonan_id = g.id`;
  await db().$executeRaw`
    UPDATE anggota a SET dibuat_pada = a.dibuat_pada - make_interval(days => g.bayar)
    FROM unnest(${[...id]}::uuid[], ${kolom('bayar')}::int[]) AS g(id, bayar)
    WHERE a.permohonan_id = g.id`;
}
