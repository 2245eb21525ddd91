import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { catat } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { akhiriTitik } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kunciKiriman } from '@/lib/platform/kunci';
import { kabariBanyak, kabariPeserta } from '../kabar/commands';
import { kalimatSesi } from '../pelatihan/undangan/commands';
import { wherePeserta } from '../peserta/reads';
import { STATUS_TERPILIH } from '../rules';
import type { AlasanBatalKlinik, AlasanKonsultasi } from './rules';
import type { BatalkanKlinikInput, CatatKonsultasiInput, TambahKlinikInput } from './schema';

/** One clinic, kept from changing until the transaction ends; null when there is none. */
async function kunciKlinik(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT id FROM klinik_bisnis WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.klinikBisnis.findUnique({
    where: { id },
    select: {
      tanggal: true,
      topik: true,
      tempat: true,
      kecamatanKode: true,
      dibatalkanPada: true,
    },
  });
}

interface Klinik {
  topik: string;
  tanggal: Date;
  tempat: string;
  kecamatanKode: string;
}

/** Tells the participants of a kecamatan of a clinic to come; of one that has passed nobody needs to know. */
async function kabariKecamatan(
  tx: Tx,
  { topik, tanggal, tempat, kecamatanKode }: Klinik,
  apa: { judul: string; isi: string },
): Promise<void> {
  if (tanggalJakarta(tanggal) < hariIni()) return;
  const peserta = await tx.peserta.findMany({
    where: { status: { in: [...STATUS_TERPILIH] }, kelurahan: { kecamatanKode } },
    select: { id: true },
  });
  const hari = kalimatSesi({ nama: topik, tanggal, tempat });
  await kabariBanyak(
    tx,
    peserta.map(({ id }) => id),
    (id) => ({
      judul: `${apa.judul}: ${topik}`.slice(0, 160),
      isi: `${hari}. ${apa.isi}`.slice(0, 1000),
      tautan: `/portal/peserta/${id}`,
    }),
  );
}

/**
 * A new day of the business clinic in a kecamatan, of which its participants are told; the same form sent
 * twice is one day.
 */
export async function tambahKlinik(
  tx: Tx,
  by: Wewenang<'klinik:kelola'>,
  { kunciKirim: kunci, tanggal, ...isi }: TambahKlinikInput,
): Promise<Hasil<{ id: string }, never>> {
  const id = uuidv7();
  const kunciKirim = kunciKiriman(kunci, { tanggal, ...isi });
  const { count } = await tx.klinikBisnis.createMany({
    data: [{ id, kunciKirim, tanggal: tanggalDb(tanggal), dibuatOleh: penggunaIdDari(by), ...isi }],
    skipDuplicates: true,
  });
  if (count === 0) {
    return berhasil(
      await tx.klinikBisnis.findUniqueOrThrow({ where: { kunciKirim }, select: { id: true } }),
    );
  }
  await catat(tx, by, {
    tindakan: 'klinik.tambah',
    objekJenis: 'klinik',
    objekId: id,
    sesudah: { tanggal, ...isi },
  });
  await kabariKecamatan(
    tx,
    { ...isi, tanggal: tanggalDb(tanggal) },
    {
      judul: 'Klinik bisnis di kecamatan Anda',
      isi: 'Datanglah dengan pertanyaan tentang usaha Anda; tidak perlu mendaftar.',
    },
  );
  return berhasil({ id });
}

/**
 * Cancels a clinic with its reason; its participants are told as of the clinic itself. Where somebody was
 * advised already, the clinic was held.
 */
export async function batalkanKlinik(
  tx: Tx,
  by: Wewenang<'klinik:kelola'>,
  { klinikId, alasan }: BatalkanKlinikInput,
): Promise<Hasil<{ id: string }, AlasanBatalKlinik>> {
  const klinik = await kunciKlinik(tx, klinikId);
  if (!klinik) return tolak('TIDAK_DITEMUKAN');
  if (klinik.dibatalkanPada) return tolak('SUDAH_DIBATALKAN');
  if ((await tx.konsultasiKlinik.count({ where: { klinikId } })) > 0) return tolak('SUDAH_ADA');
  await tx.klinikBisnis.update({
    where: { id: klinikId },
    data: { dibatalkanPada: sekarang(), alasanBatal: alasan },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'klinik.batalkan',
    objekJenis: 'klinik',
    objekId: klinikId,
    keterangan: alasan,
  });
  await kabariKecamatan(tx, klinik, {
    judul: 'Klinik bisnis dibatalkan',
    isi: `Klinik ini dibatalkan. Alasannya: ${akhiriTitik(alasan)}`,
  });
  return berhasil({ id: klinikId });
}

/**
 * What a participant asked at a clinic and what was advised: by the dinas, or by the pendamping of that
 * participant.
 */
export async function catatKonsultasi(
  tx: Tx,
  by: Wewenang<'klinik:catat'>,
  { klinikId, nomorPeserta, pertanyaan, saran }: CatatKonsultasiInput,
): Promise<Hasil<{ id: string; tanpaAkun: boolean }, AlasanKonsultasi>> {
  const klinik = await kunciKlinik(tx, klinikId);
  if (!klinik) return tolak('TIDAK_DITEMUKAN');
  if (klinik.dibatalkanPada) return tolak('SUDAH_DIBATALKAN');
  if (tanggalJakarta(klinik.tanggal) > hariIni()) return tolak('BELUM_BERLANGSUNG');
  const peserta = await tx.peserta.findFirst({
    where: {
      nomor: nomorPeserta,
      status: { in: [...STATUS_TERPILIH] },
      AND: [wherePeserta(by)],
    },
    select: {
      id: true,
      nomor: true,
      kelurahanKode: true,
      pelakuUsaha: { select: { penggunaId: true } },
    },
  });
  if (!peserta) return tolak('PESERTA_TIDAK_DITEMUKAN');
  const { count } = await tx.konsultasiKlinik.createMany({
    data: [
      {
        id: uuidv7(),
        klinikId,
        pesertaId: peserta.id,
        pertanyaan,
        saran,
        olehId: penggunaIdDari(by),
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return tolak('SUDAH_DICATAT');
  await catat(tx, by, {
    tindakan: 'peserta.catat-konsultasi',
    objekJenis: 'peserta',
    objekId: peserta.id,
    sesudah: { klinikId, topik: klinik.topik },
  });
  const kabar = {
    judul: 'Saran dari klinik bisnis',
    isi: `Saran untuk Anda dari klinik bisnis “${klinik.topik}” dapat dibaca di halaman program Anda.`,
    tautan: `/portal/peserta/${peserta.id}`,
  };
  const { dikabari } = await kabariPeserta(
    tx,
    peserta,
    kabar,
    `Ada saran dari klinik bisnis “${klinik.topik}”. Bacakan dari halaman pesertanya.`,
  );
  return berhasil({ id: klinikId, tanpaAkun: !dikabari });
}
