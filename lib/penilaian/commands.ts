import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { catat, selisih } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { PeringatanIsian } from '@/lib/platform/form-state';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { aturanTahunBuku } from './aturan/reads';
import {
  aspekDari,
  bolehTindakanPenilaian,
  type HasilPenilaian,
  isianAspekDari,
  nilaiPenilaian,
  peringatanPenilaian,
  rincianAspek,
} from './rules';
import type { LampirkanKertasKerjaInput, SusunPenilaianInput, UbahPenilaianInput } from './schema';
import {
  adaYangBerjalan,
  bentrokPenilaian,
  isiTercatat,
  type KoperasiTerkunci,
  kirimanTerdahulu,
  kunciKoperasi,
  kunciPenilaian,
} from './terkunci/reads';
import type { AlasanIsi, AlasanLampirkan, AlasanSusun, AlasanUbah } from './types';

type IsiPenilaian = Pick<
  SusunPenilaianInput,
  | 'tahunBuku'
  | 'tataKelola'
  | 'profilRisiko'
  | 'kinerjaKeuangan'
  | 'permodalan'
  | 'catatan'
  | 'konfirmasiPeringatan'
>;

interface Terhitung {
  aturanKode: string;
  hasil: HasilPenilaian;
  aspek: { kode: string; persen: string; tertimbang: string }[];
}

/** What is checked of the contents whenever they are saved, and the result that follows from them. */
async function hitungIsi(
  tx: Tx,
  koperasi: KoperasiTerkunci,
  isi: IsiPenilaian,
  kecuali?: string,
): Promise<Hasil<Terhitung, AlasanIsi>> {
  const { tahunBuku } = isi;
  if (tahunBuku > tahunBukuTertutup(hariIni())) return tolak('TAHUN_BELUM_TUTUP');
  const aturan = await aturanTahunBuku(tahunBuku, tx);
  if (!aturan) return tolak('TAHUN_TANPA_ATURAN');
  if (await adaYangBerjalan(tx, { koperasiId: koperasi.id, tahunBuku, kecuali })) {
    return tolak('SUDAH_ADA_BERJALAN');
  }
  const peringatan: PeringatanIsian[] = peringatanPenilaian({ ...koperasi, tahunBuku });
  if (peringatan.length > 0 && !isi.konfirmasiPeringatan) {
    return tolak('PERLU_DIPERIKSA', { peringatan });
  }
  const aspek = aspekDari(isi);
  return berhasil({
    aturanKode: aturan.versi,
    hasil: nilaiPenilaian(aspek, aturan.isi),
    aspek: rincianAspek(aspek, aturan.isi).map(({ kode, persen, tertimbang }) => ({
      kode,
      persen: persen.toFixed(),
      tertimbang: tertimbang.toFixed(),
    })),
  });
}

/** A worksheet of this koperasi that the assessor uploaded. */
async function kertasKerjaSah(
  tx: Tx,
  by: Wewenang<'penilaian:susun'>,
  koperasiId: string,
  dokumenId: string,
): Promise<{ id: string; namaAsli: string } | null> {
  return tx.dokumen.findFirst({
    where: {
      id: dokumenId,
      koperasiId,
      jenis: 'KERTAS_KERJA',
      diunggahOleh: penggunaIdDari(by),
      dihapusPada: null,
    },
    select: { id: true, namaAsli: true },
  });
}

/**
 * Starts an assessment of one koperasi for one book year as a draft: the four aspect results (percent,
 * 0–100, exact), from which total, predikat and category follow by the rule of that book year. Sending
 * the same form twice (`kunciKirim`) gives the draft of the first time.
 *
 * @returns id of the draft
 */
export async function susunPenilaian(
  tx: Tx,
  by: Wewenang<'penilaian:susun'>,
  input: SusunPenilaianInput,
): Promise<Hasil<{ id: string }, AlasanSusun>> {
  const penggunaId = penggunaIdDari(by);
  const koperasi = await kunciKoperasi(tx, by, input.koperasiId);
  if (!koperasi) return tolak('KOPERASI_TIDAK_DITEMUKAN');
  const { koperasiId: _koperasi, kunciKirim: kunci, ...isian } = input;
  const kiriman = { kunciKirim: kunci, isi: isian, penggunaId, koperasi };
  const terkirim = await kirimanTerdahulu(tx, kiriman);
  if ('sudah' in terkirim) return terkirim.sudah;
  const terhitung = await hitungIsi(tx, koperasi, input);
  if (!terhitung.ok) return terhitung;
  const kertasKerja = input.kertasKerjaId
    ? await kertasKerjaSah(tx, by, koperasi.id, input.kertasKerjaId)
    : null;
  if (input.kertasKerjaId && !kertasKerja) return tolak('KERTAS_KERJA_TIDAK_DITEMUKAN');

  const { aturanKode, hasil } = terhitung.nilai;
  const { tahunBuku, catatan } = input;
  const id = uuidv7();
  await tx.penilaian.create({
    data: {
      id,
      koperasiId: koperasi.id,
      tahunBuku,
      catatan,
      aturanKode,
      aspek: { createMany: { data: terhitung.nilai.aspek } },
      total: hasil.total.toFixed(),
      predikat: hasil.predikat,
      kategori: hasil.kategori,
      kertasKerjaId: kertasKerja?.id,
      disusunOleh: penggunaId,
      kunciKirim: terkirim.kunciKirim,
      dibuatPada: sekarang(),
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.susun',
    objekJenis: 'penilaian',
    objekId: id,
    sesudah: {
      koperasi: koperasi.nama,
      ...isiTercatat({ ...input, aturanKode }, hasil),
      kertasKerja: kertasKerja?.namaAsli,
    },
  });
  return berhasil({ id });
}

/**
 * Changes one's own draft or returned assessment and computes it anew. The worksheet stays attached.
 */
export async function ubahPenilaian(
  tx: Tx,
  by: Wewenang<'penilaian:susun'>,
  input: UbahPenilaianInput,
): Promise<Hasil<{ id: string }, AlasanUbah>> {
  const ada = await kunciPenilaian(tx, by, input.id);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const { penilaian, koperasi } = ada;
  if (penilaian.disusunOleh !== penggunaIdDari(by)) return tolak('BUKAN_PENYUSUN');
  if (!bolehTindakanPenilaian(penilaian.status, 'ubah')) return tolak('STATUS_TIDAK_SESUAI');
  if (penilaian.himpunanId) return tolak('DENGAN_LEMBAR');
  if (penilaian.versi !== input.versi) {
    return tolak('SUDAH_BERUBAH', { bentrok: await bentrokPenilaian(tx, penilaian, input) });
  }
  const terhitung = await hitungIsi(tx, koperasi, input, penilaian.id);
  if (!terhitung.ok) return terhitung;
  const { aturanKode, hasil } = terhitung.nilai;
  const { tahunBuku, catatan } = input;
  await tx.penilaian.update({
    where: { id: penilaian.id },
    data: {
      tahunBuku,
      catatan,
      aturanKode,
      aspek: { deleteMany: {}, createMany: { data: terhitung.nilai.aspek } },
      total: hasil.total.toFixed(),
      predikat: hasil.predikat,
      kategori: hasil.kategori,
      versi: { increment: 1 },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.ubah',
    objekJenis: 'penilaian',
    objekId: penilaian.id,
    ...selisih(
      isiTercatat({ ...penilaian, ...isianAspekDari(penilaian.aspek) }, penilaian),
      isiTercatat({ ...input, aturanKode }, hasil),
    ),
  });
  return berhasil({ id: penilaian.id });
}

/** Attaches an uploaded worksheet to one's own draft or returned assessment, in place of another. */
export async function lampirkanKertasKerja(
  tx: Tx,
  by: Wewenang<'penilaian:susun'>,
  input: LampirkanKertasKerjaInput,
): Promise<Hasil<{ id: string }, AlasanLampirkan>> {
  const ada = await kunciPenilaian(tx, by, input.id);
  if (!ada) return tolak('TIDAK_DITEMUKAN');
  const { penilaian } = ada;
  if (penilaian.disusunOleh !== penggunaIdDari(by)) return tolak('BUKAN_PENYUSUN');
  if (!bolehTindakanPenilaian(penilaian.status, 'ubah')) return tolak('STATUS_TIDAK_SESUAI');
  if (penilaian.kertasKerjaId === input.dokumenId) return berhasil({ id: penilaian.id });
  if (penilaian.versi !== input.versi) return tolak('SUDAH_BERUBAH');
  const berkas = await kertasKerjaSah(tx, by, penilaian.koperasiId, input.dokumenId);
  if (!berkas) return tolak('KERTAS_KERJA_TIDAK_DITEMUKAN');
  const lama = penilaian.kertasKerjaId
    ? await tx.dokumen.findUnique({
        where: { id: penilaian.kertasKerjaId },
        select: { namaAsli: true },
      })
    : null;
  await tx.penilaian.update({
    where: { id: penilaian.id },
    data: { kertasKerjaId: berkas.id, versi: { increment: 1 } },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.tambah-kertas-kerja',
    objekJenis: 'penilaian',
    objekId: penilaian.id,
    sebelum: { kertasKerja: lama?.namaAsli ?? null },
    sesudah: { kertasKerja: berkas.namaAsli },
  });
  return berhasil({ id: penilaian.id });
}
