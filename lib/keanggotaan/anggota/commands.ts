import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { sudahDilakukan } from '@/lib/audit/reads';
import { beritahu } from '@/lib/pemberitahuan/commands';
import { catat } from '@/lib/platform/audit';
import type { Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb, tanggalJakarta } from '@/lib/platform/clock';
import { dijaga } from '@/lib/platform/db/galat';
import type { Tx } from '@/lib/platform/db/transaksi';
import { formatRupiah, formatTanggal } from '@/lib/platform/format';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { kabarKeluar, kabarMenjadiAnggota } from '../kabar/rules';
import { ambilLangkah, sentuhSebagaiKoperasi, tentang } from '../permohonan/langkah/commands';
import type { CatatPembayaranInput } from '../permohonan/schema';
import { kedudukan } from '../pihak/reads';
import { LABEL_ALASAN_KELUAR, langkahPermohonan } from '../rules';
import { bentrokAnggota, kunciPelaku, nomorAnggotaBerikut, tandaiUsaha } from './buku/commands';
import { pinjamanAnggota } from './pinjaman/reads';
import { halanganPinjaman, type PinjamanAnggota, sebutPinjaman } from './pinjaman/rules';
import { whereAnggota } from './reads';
import {
  ALASAN_MENURUT_INDEKS,
  type AlasanTolakBayar,
  type AlasanTolakKeluar,
  PESAN_TANGGAL_KELUAR,
  periksaTanggalKeluar,
} from './rules';
import type { KeluarkanAnggotaInput } from './schema';

type ByBuku = Wewenang<'anggota:catat'>;

/**
 * Records that the agreed simpanan pokok was paid: the applicant stands in the buku daftar anggota with
 * the koperasi's next number (membership begins with the payment, as the usual AD says); only while the
 * koperasi can have a new member. The person is locked before the koperasi, so that two payments, or a
 * payment and a leave elsewhere, go one after the other; numbers have neither gaps nor doubles.
 *
 * @param input.jumlah rupiah; must be exactly what was agreed to
 * @param input.tanggalBayar ISO day, not in the future
 */
export async function catatPembayaranPokok(
  tx: Tx,
  by: ByBuku,
  input: CatatPembayaranInput,
): Promise<Hasil<{ id: string; nomorAnggota: number | null }, AlasanTolakBayar>> {
  const temuan = await sentuhSebagaiKoperasi(tx, by, input.id);
  if (!temuan.ok) return temuan;
  const { permohonan, atasNamaKoperasi } = temuan.nilai;
  if (langkahPermohonan(permohonan.status, 'catatPembayaran')) {
    const ditolak = periksaPembayaran(permohonan, input);
    if (ditolak) return ditolak;
  }
  const { pelakuUsahaId, koperasiId } = permohonan;
  await kunciPelaku(tx, pelakuUsahaId);
  const hasil = await ambilLangkah(tx, by, {
    tindakan: 'catatPembayaran',
    permohonan,
    versi: input.versi,
    sesudah: {
      jumlahBayar: input.jumlah,
      tanggalBayar: input.tanggalBayar,
      caraBayar: input.caraBayar,
      atasNamaKoperasi,
    },
    sama: () => pembayaranSama(tx, permohonan.id, input),
  });
  if (!hasil.ok) return hasil;
  if (hasil.nilai.ulangan) return berhasil({ id: permohonan.id, nomorAnggota: null });

  const aktif = await tx.anggota.findFirst({
    where: { pelakuUsahaId, koperasiId, status: 'AKTIF' },
    select: { id: true },
  });
  if (aktif) return tolak('SUDAH_ANGGOTA');
  const nomorAnggota = await nomorAnggotaBerikut(tx, koperasiId);
  const baris = {
    koperasiId,
    pelakuUsahaId,
    permohonanId: permohonan.id,
    nomorAnggota,
    nama: permohonan.namaPemohon,
    tanggalMasuk: tanggalDb(input.tanggalBayar),
    simpananPokok: input.jumlah,
    tanggalBayar: tanggalDb(input.tanggalBayar),
    caraBayar: input.caraBayar,
  };
  const id = uuidv7();
  const ditulis = await dijaga(ALASAN_MENURUT_INDEKS, () =>
    tx.anggota.create({ data: { id, ...baris }, select: { id: true } }),
  );
  if (!ditulis.ok) return ditulis;
  await tandaiUsaha(tx, pelakuUsahaId);
  await catat(tx, by, {
    tindakan: 'anggota.catat',
    objekJenis: 'anggota',
    objekId: id,
    sesudah: { ...baris, atasNamaKoperasi },
  });
  await beritahu(
    tx,
    [permohonan.pelakuUsaha.penggunaId],
    kabarMenjadiAnggota({ ...tentang(permohonan), nomorAnggota }),
  );
  return berhasil({ id: permohonan.id, nomorAnggota });
}

/** Whether the payment on record is just this one: other figures from the same page are no replay. */
async function pembayaranSama(
  tx: Tx,
  permohonanId: string,
  { jumlah, tanggalBayar, caraBayar }: CatatPembayaranInput,
): Promise<boolean> {
  const ada = await tx.anggota.findFirst({
    where: { permohonanId },
    select: { simpananPokok: true, tanggalBayar: true, caraBayar: true },
  });
  return (
    ada !== null &&
    ada.simpananPokok === jumlah &&
    ada.tanggalBayar?.getTime() === tanggalDb(tanggalBayar).getTime() &&
    ada.caraBayar === caraBayar
  );
}

/** What is said of a sum that is not the one agreed to; null when it is. */
const galatJumlah = (simpananPokok: bigint, jumlah: bigint) =>
  jumlah === simpananPokok
    ? null
    : {
        jumlah: [
          `Yang disetujui ${formatRupiah(simpananPokok)}, yang Anda tulis ${formatRupiah(jumlah)}. Catat hanya bila sudah dibayar tepat.`,
        ],
      };

/** What `catatPembayaranPokok` would say of the sum, while other fields of its form cannot be read. */
export async function galatPembayaran(
  tx: Tx,
  by: ByBuku,
  { id, jumlah }: Partial<CatatPembayaranInput>,
): Promise<Record<string, string[]>> {
  if (id === undefined || jumlah === undefined) return {};
  const temuan = await sentuhSebagaiKoperasi(tx, by, id);
  if (!temuan.ok) return {};
  const { status, simpananPokok } = temuan.nilai.permohonan;
  const dapat = langkahPermohonan(status, 'catatPembayaran');
  return (dapat && galatJumlah(simpananPokok, jumlah)) || {};
}

function periksaPembayaran(
  { simpananPokok, dibuatPada }: { simpananPokok: bigint; dibuatPada: Date },
  { jumlah, tanggalBayar, konfirmasiPeringatan }: CatatPembayaranInput,
) {
  const berbeda = galatJumlah(simpananPokok, jumlah);
  if (berbeda) return tolak('JUMLAH_BERBEDA', { galat: berbeda });
  if (tanggalBayar > hariIni()) return tolak('MASA_DEPAN');
  const diajukan = tanggalJakarta(dibuatPada);
  if (tanggalBayar >= diajukan || konfirmasiPeringatan) return null;
  return tolak('PERLU_PERIKSA', {
    peringatan: [
      {
        kode: 'BAYAR_SEBELUM_AJUKAN',
        isian: 'tanggalBayar',
        pesan: `Tanggal bayar lebih awal daripada permohonannya (${formatTanggal(diajukan)}).`,
      },
    ],
  });
}

/**
 * Records that a member left, with day and reason; the line stays in the book. Joining again is a new
 * application and a new line. A loan that runs at this koperasi stands in the way; see
 * `halanganPinjaman`.
 */
export async function keluarkanAnggota(
  tx: Tx,
  by: ByBuku,
  input: KeluarkanAnggotaInput,
): Promise<Hasil<{ id: string; koperasiId: string }, AlasanTolakKeluar>> {
  const anggota = await cariAnggota(tx, by, input.id);
  if (!anggota) return tolak('TIDAK_DITEMUKAN');
  const { id, koperasiId, pelakuUsahaId, pelakuUsaha } = anggota;
  const posisi = await kedudukan(by, { koperasiId, pemilikId: pelakuUsaha.penggunaId }, tx);
  if (posisi.halangan) return tolak(posisi.halangan);
  const salah = periksaTanggalKeluar(input.tanggalKeluar, {
    tanggalMasuk: tanggalJakarta(anggota.tanggalMasuk),
    hariIni: hariIni(),
  });
  if (salah) return tolak(salah, { galat: await galatKeluar(tx, by, input) });

  await kunciPelaku(tx, pelakuUsahaId);
  const { tanggalKeluar, alasanKeluar, keterangan } = input;
  const data = {
    status: 'KELUAR' as const,
    tanggalKeluar: tanggalDb(tanggalKeluar),
    alasanKeluar,
    keteranganKeluar: keterangan ?? null,
  };
  const { count } = await tx.anggota.updateMany({
    where: { id, versi: input.versi, status: 'AKTIF' },
    data: { ...data, versi: { increment: 1 } },
  });
  if (count === 0) return keluarTerlambat(tx, by, input);
  // Read only now: whoever pays a loan out holds the member's line, which is ours since the update.
  const pinjaman = await pinjamanAnggota(by, { koperasiId, pelakuUsahaId }, tx);
  const ditolak = periksaPinjaman(pinjaman, input);
  if (ditolak) return ditolak;
  await tx.$executeRaw`
    UPDATE koperasi SET jumlah_anggota_portal = jumlah_anggota_portal - 1
    WHERE id = ${koperasiId}::uuid`;
  await tandaiUsaha(tx, pelakuUsahaId);
  await catat(tx, by, {
    tindakan: 'anggota.keluarkan',
    objekJenis: 'anggota',
    objekId: id,
    sebelum: { status: 'AKTIF' },
    sesudah: {
      status: 'KELUAR',
      tanggalKeluar,
      alasanKeluar,
      atasNamaKoperasi: posisi.atasNamaKoperasi,
      ...(pinjaman.length > 0 ? { pinjamanBerjalan: sebutPinjaman(pinjaman) } : {}),
    },
    keterangan,
  });
  await beritahu(
    tx,
    [pelakuUsaha.penggunaId],
    kabarKeluar({
      namaKoperasi: anggota.koperasi.nama,
      tanggal: tanggalKeluar,
      alasan: LABEL_ALASAN_KELUAR[alasanKeluar].toLowerCase(),
      keterangan,
    }),
  );
  return berhasil({ id, koperasiId });
}

/** What `keluarkanAnggota` would say of the day and of loans, while other fields of its form cannot be read. */
export async function galatKeluar(
  tx: Tx,
  by: ByBuku,
  { id, tanggalKeluar, alasanKeluar, konfirmasiPinjaman }: Partial<KeluarkanAnggotaInput>,
): Promise<Record<string, string[]>> {
  const anggota = id === undefined ? null : await cariAnggota(tx, by, id);
  if (anggota?.status !== 'AKTIF') return {};
  const { koperasiId, pelakuUsahaId, pelakuUsaha } = anggota;
  const posisi = await kedudukan(by, { koperasiId, pemilikId: pelakuUsaha.penggunaId }, tx);
  if (posisi.halangan) return {};
  const salah =
    tanggalKeluar &&
    periksaTanggalKeluar(tanggalKeluar, {
      tanggalMasuk: tanggalJakarta(anggota.tanggalMasuk),
      hariIni: hariIni(),
    });
  const pinjaman = alasanKeluar ? await pinjamanAnggota(by, { koperasiId, pelakuUsahaId }, tx) : [];
  const ditolak = alasanKeluar && periksaPinjaman(pinjaman, { alasanKeluar, konfirmasiPinjaman });
  return {
    ...(salah ? { tanggalKeluar: [PESAN_TANGGAL_KELUAR[salah]] } : {}),
    ...(ditolak ? ditolak.galat : {}),
  };
}

function periksaPinjaman(
  pinjaman: readonly PinjamanAnggota[],
  {
    alasanKeluar,
    konfirmasiPinjaman,
  }: Pick<KeluarkanAnggotaInput, 'alasanKeluar' | 'konfirmasiPinjaman'>,
) {
  const halangan = halanganPinjaman(pinjaman, alasanKeluar, konfirmasiPinjaman);
  if (halangan === null) return null;
  const nomor = sebutPinjaman(pinjaman);
  return halangan === 'PINJAMAN_BERJALAN'
    ? tolak(halangan, {
        galat: {
          alasanKeluar: [
            `Pinjaman ${nomor} masih berjalan. Laporkan lunas dahulu di laporan pinjaman koperasi, lalu catat keluarnya.`,
          ],
        },
      })
    : tolak(halangan, {
        galat: {
          konfirmasiPinjaman: [
            `Pinjaman ${nomor} masih berjalan. Beri tanda bahwa Anda mengetahuinya, lalu kirim lagi.`,
          ],
        },
      });
}

const cariAnggota = (tx: Tx, by: ByBuku, id: string) =>
  tx.anggota.findFirst({
    where: { id, AND: [whereAnggota(by)] },
    select: {
      id: true,
      versi: true,
      status: true,
      koperasiId: true,
      pelakuUsahaId: true,
      tanggalMasuk: true,
      tanggalKeluar: true,
      alasanKeluar: true,
      keteranganKeluar: true,
      koperasi: { select: { nama: true } },
      pelakuUsaha: { select: { penggunaId: true } },
    },
  });

/** Somebody was faster, or the same form has arrived twice. */
async function keluarTerlambat(tx: Tx, by: ByBuku, input: KeluarkanAnggotaInput) {
  const { id, versi } = input;
  const kini = await cariAnggota(tx, by, id);
  if (!kini) return tolak('TIDAK_DITEMUKAN');
  const objek = { objekJenis: 'anggota', objekId: id };
  if (kini.status !== 'AKTIF') {
    const sama =
      kini.tanggalKeluar !== null &&
      tanggalJakarta(kini.tanggalKeluar) === input.tanggalKeluar &&
      kini.alasanKeluar === input.alasanKeluar &&
      kini.keteranganKeluar === (input.keterangan ?? null);
    const ulangan =
      sama &&
      kini.versi === versi + 1 &&
      (await sudahDilakukan(tx, by, { ...objek, tindakan: 'anggota.keluarkan' }));
    return ulangan ? berhasil({ id, koperasiId: kini.koperasiId }) : tolak('SUDAH_KELUAR');
  }
  return tolak('SUDAH_BERUBAH', { bentrok: await bentrokAnggota(tx, kini, versi) });
}
