import 'server-only';
import { perubahanSejak, sudahDilakukan } from '@/lib/audit/reads';
import { catat, selisih } from '@/lib/platform/audit';
import { menjangkauKelurahan, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { peringatanBagian } from '@/lib/umkm/bagian/rules';
import { bukaOrang } from '@/lib/umkm/pelaku/reads';
import { betulkanOrang } from '@/lib/umkm/perubahan/orang/commands';
import { LABEL_STATUS_PESERTA } from '../../rules';
import { type ProfilPeserta, periksaSyarat } from '../../syarat/rules';
import { galatSyarat } from '../daftar/commands';
import { cariPendaftaran, type PendaftaranTersimpan } from './reads';
import type { AlasanBetulkan, AlasanBetulkanOrang, CaraBetulkan } from './rules';
import type {
  BetulkanOrangBaruInput,
  BetulkanPendaftaranInput,
  SimpanRekomendasiInput,
} from './schema';

type By = Wewenang<'peserta:daftar'>;
type Isian = Partial<BetulkanOrangBaruInput['pendaftaran']>;
type Orang = Pick<BetulkanOrangBaruInput, 'pemilik' | 'alamat'>;

const TINDAKAN = 'peserta.betulkan';

/**
 * The registration, held until the end of the transaction, for somebody who may mend it in one of these
 * ways. The person is held first: of two registrations of one person both forms write both.
 *
 * @returns null in place of the registration when this very form has arrived before
 */
async function sentuh(
  tx: Tx,
  by: By,
  { id, versi }: { id: string; versi: number },
  boleh: readonly CaraBetulkan[],
): Promise<Hasil<PendaftaranTersimpan | null, AlasanBetulkan>> {
  await tx.$queryRaw`SELECT o.id FROM pelaku_usaha o JOIN peserta p ON p.pelaku_usaha_id = o.id
    WHERE p.id = ${id}::uuid FOR UPDATE OF o`;
  await tx.$queryRaw`SELECT id FROM peserta WHERE id = ${id}::uuid FOR UPDATE`;
  const temuan = await cariPendaftaran(by, id, tx);
  if (!temuan) return tolak('TIDAK_DITEMUKAN');
  const { peserta, cara } = temuan;
  const objek = { objekJenis: 'peserta', objekId: id };
  if (
    peserta.versi === versi + 1 &&
    (await sudahDilakukan(tx, by, { ...objek, tindakan: TINDAKAN }))
  ) {
    return berhasil(null);
  }
  if (!cara || !boleh.includes(cara)) return tolak('TIDAK_DAPAT');
  if (peserta.versi === versi) return berhasil(peserta);
  const { oleh, olehId, pada } = await perubahanSejak(tx, objek, 1);
  return tolak('SUDAH_BERUBAH', {
    bentrok: {
      versi: String(peserta.versi),
      oleh,
      olehId,
      pada,
      jenis: 'keputusan',
      status: LABEL_STATUS_PESERTA[peserta.status],
      butir: [],
    },
  });
}

/** Conditions that are known not to be met with what will be stored. */
function syaratKurang(
  { pelakuUsaha, program, ...peserta }: PendaftaranTersimpan,
  { pemilik }: Partial<Orang>,
  rekomendasiNomor: string | null,
) {
  const profil: ProfilPeserta = {
    jenisKelamin: pemilik?.jenisKelamin ?? pelakuUsaha.jenisKelamin,
    tanggalLahir: pemilik?.tanggalLahir ?? bukaOrang(pelakuUsaha, 'tanggalLahirSandi'),
    statusKawin: pemilik ? (pemilik.statusKawin ?? null) : pelakuUsaha.statusKawin,
    punyaUsaha: peserta.usahaId !== null,
    punyaRekomendasi: rekomendasiNomor !== null,
  };
  return galatSyarat(periksaSyarat(program, profil, hariIni()));
}

const tanggalTeks = (tanggal: Date | null) => tanggal?.toISOString().slice(0, 10) ?? null;

/** Writes what changed as one more version, with its entry in the trail. */
async function simpan(
  tx: Tx,
  by: By,
  peserta: PendaftaranTersimpan,
  isi: Isian,
  orang: (Orang & { berubah: readonly string[] }) | null,
): Promise<void> {
  const lama = {
    nama: peserta.namaPeserta,
    kelurahanKode: peserta.kelurahanKode,
    kepalaKeluarga: peserta.kepalaKeluarga,
    alasanIkut: peserta.alasan,
    rekomendasiNomor: peserta.rekomendasiNomor,
    rekomendasiTanggal: tanggalTeks(peserta.rekomendasiTanggal),
  };
  const diisi = Object.entries(isi).filter(([nama]) => nama !== 'pernyataan');
  const baru = {
    ...lama,
    ...Object.fromEntries(diisi),
    ...(orang ? { nama: orang.pemilik.nama, kelurahanKode: orang.alamat.kelurahanKode } : {}),
  };
  const beda = selisih(lama, baru);
  const berubah = orang?.berubah ?? [];
  if (Object.keys(beda.sesudah).length === 0 && berubah.length === 0) return;
  await tx.peserta.update({
    where: { id: peserta.id },
    data: {
      namaPeserta: baru.nama,
      kelurahanKode: baru.kelurahanKode,
      kepalaKeluarga: baru.kepalaKeluarga,
      alasan: baru.alasanIkut,
      rekomendasiNomor: baru.rekomendasiNomor,
      rekomendasiTanggal:
        baru.rekomendasiTanggal === null ? null : tanggalDb(baru.rekomendasiTanggal),
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: TINDAKAN,
    objekJenis: 'peserta',
    objekId: peserta.id,
    sebelum: beda.sebelum,
    sesudah: {
      ...beda.sesudah,
      ...(berubah.length > 0 ? { dataDiri: 'diubah' } : {}),
    },
  });
}

/** Name and kelurahan are copied into every registration of a person; those still waiting follow. */
async function samakanLain(
  tx: Tx,
  by: By,
  { id, pelakuUsahaId }: PendaftaranTersimpan,
  { pemilik, alamat }: Orang,
): Promise<void> {
  const lain = await tx.peserta.findMany({
    where: { pelakuUsahaId, id: { not: id }, status: 'MENDAFTAR' },
    orderBy: { id: 'asc' },
    select: { id: true, namaPeserta: true, kelurahanKode: true },
  });
  for (const satu of lain) {
    const lama = { nama: satu.namaPeserta, kelurahanKode: satu.kelurahanKode };
    const beda = selisih(lama, { nama: pemilik.nama, kelurahanKode: alamat.kelurahanKode });
    if (Object.keys(beda.sesudah).length === 0) continue;
    await tx.peserta.update({
      where: { id: satu.id },
      data: {
        namaPeserta: pemilik.nama,
        kelurahanKode: alamat.kelurahanKode,
        versi: { increment: 1 },
      },
      select: { id: true },
    });
    await catat(tx, by, {
      tindakan: TINDAKAN,
      objekJenis: 'peserta',
      objekId: satu.id,
      ...beda,
    });
  }
}

/** The person adds the letter of recommendation, or replaces it, until the registration is verified. */
export async function simpanRekomendasi(
  tx: Tx,
  by: By,
  { id, versi, ...surat }: SimpanRekomendasiInput,
): Promise<Hasil<{ id: string }, AlasanBetulkan>> {
  const temuan = await sentuh(tx, by, { id, versi }, ['SURAT']);
  if (!temuan.ok) return temuan;
  if (temuan.nilai) await simpan(tx, by, temuan.nilai, surat, null);
  return berhasil({ id });
}

/** Who registered somebody, or the dinas, mends what was written of the registration itself. */
export async function betulkanPendaftaran(
  tx: Tx,
  by: By,
  { id, versi, ...isi }: BetulkanPendaftaranInput,
): Promise<Hasil<{ id: string }, AlasanBetulkan>> {
  const temuan = await sentuh(tx, by, { id, versi }, ['PENDAFTARAN', 'SEMUA']);
  if (!temuan.ok) return temuan;
  const peserta = temuan.nilai;
  if (!peserta) return berhasil({ id });
  const kurang = syaratKurang(peserta, {}, isi.rekomendasiNomor);
  if (kurang) return kurang;
  await simpan(tx, by, peserta, isi, null);
  return berhasil({ id });
}

/** Doubts about what was typed, to confirm. */
function peringatan({ pemilik, alamat }: Orang) {
  const konteks = { hariIni: hariIni(), nikPenduduk: pemilik.nikPenduduk };
  // Fields that stay as they are come empty, and no doubt is about them.
  return [
    ...peringatanBagian('pemilik', pemilik as never, konteks),
    ...peringatanBagian('alamat', alamat as never, konteks),
  ];
}

/**
 * The same with the person, who has neither account nor business: name, NIK penduduk, address, phone. The
 * conditions of the programme are looked at again; a petugas kelurahan moves nobody out of their kelurahan.
 */
export async function betulkanOrangBaru(
  tx: Tx,
  by: By,
  { id, versi, pendaftaran, pemilik, alamat, konfirmasiPeringatan }: BetulkanOrangBaruInput,
): Promise<Hasil<{ id: string }, AlasanBetulkanOrang>> {
  const temuan = await sentuh(tx, by, { id, versi }, ['SEMUA']);
  if (!temuan.ok) return temuan;
  const peserta = temuan.nilai;
  if (!peserta) return berhasil({ id });
  if (!menjangkauKelurahan(by, alamat.kelurahanKode)) return tolak('DI_LUAR_KELURAHAN');
  const kurang = syaratKurang(peserta, { pemilik }, pendaftaran.rekomendasiNomor);
  if (kurang) return kurang;
  const ragu = konfirmasiPeringatan ? [] : peringatan({ pemilik, alamat });
  if (ragu.length > 0) return tolak('PERLU_DIPERIKSA', { peringatan: ragu });
  const diri = await betulkanOrang(tx, by, peserta.pelakuUsaha, { pemilik, alamat });
  if (!diri.ok) return diri;
  await simpan(tx, by, peserta, pendaftaran, { pemilik, alamat, berubah: diri.nilai });
  await samakanLain(tx, by, peserta, { pemilik, alamat });
  return berhasil({ id });
}
