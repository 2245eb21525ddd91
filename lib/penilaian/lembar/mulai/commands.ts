import 'server-only';
import { v7 as uuidv7 } from 'uuid';
import { tahunBukuTertutup } from '@/lib/koperasi/rat/rules';
import { catat, selisih } from '@/lib/platform/audit';
import { penggunaIdDari, type Wewenang } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil, tolak } from '@/lib/platform/hasil';
import { type HimpunanTersimpan, himpunanUntukDipakai } from '../../himpunan/reads';
import { peringatanPenilaian } from '../../rules';
import {
  adaYangBerjalan,
  type KoperasiTerkunci,
  kirimanTerdahulu,
  kunciKoperasi,
} from '../../terkunci/reads';
import { angkaTerdahulu } from '../ambil/reads';
import { kolomLembar } from '../hasil/rules';
import type { GantiDasarInput, MulaiLembarInput } from '../schema';
import { kunciLembar } from '../terkunci/reads';
import { tulisHasil } from '../tulis/commands';
import type { AlasanGantiDasar, AlasanMulai } from '../types';
import { pilihHimpunan } from './rules';

type Dasar = Pick<MulaiLembarInput, 'tahunBuku' | 'himpunan' | 'konfirmasiPeringatan'>;
type AlasanDasar = Exclude<AlasanMulai, 'KOPERASI_TIDAK_DITEMUKAN' | 'KIRIMAN_TIDAK_SAH'>;

/** Book year and rule set of a worksheet, checked on the locked koperasi. */
async function periksaDasar(
  tx: Tx,
  koperasi: KoperasiTerkunci,
  { tahunBuku, himpunan, konfirmasiPeringatan }: Dasar,
  kecuali?: string,
): Promise<Hasil<HimpunanTersimpan, AlasanDasar>> {
  if (tahunBuku > tahunBukuTertutup(hariIni())) return tolak('TAHUN_BELUM_TUTUP');
  const ciri = await tx.koperasi.findUniqueOrThrow({
    where: { id: koperasi.id },
    select: { jenis: true, pola: true, kuk: true },
  });
  const pilihan = pilihHimpunan(await himpunanUntukDipakai(tx), ciri, tahunBuku, himpunan);
  if (!pilihan.ok) return tolak(pilihan.alasan);
  if (await adaYangBerjalan(tx, { koperasiId: koperasi.id, tahunBuku, kecuali })) {
    return tolak('SUDAH_ADA_BERJALAN');
  }
  const peringatan = [...pilihan.peringatan, ...peringatanPenilaian({ ...koperasi, tahunBuku })];
  if (peringatan.length > 0 && !konfirmasiPeringatan)
    return tolak('PERLU_DIPERIKSA', { peringatan });
  return berhasil(pilihan.himpunan);
}

/**
 * Begins the worksheet of a koperasi for one book year with a rule set: the chosen one, or the one in
 * force for that year and that kind of koperasi. Figures that earlier worksheets hold for the two book
 * years come along. Sending the same form twice (`kunciKirim`) gives the worksheet of the first time.
 *
 * @returns id of the assessment, a draft without a result
 */
export async function mulaiLembar(
  tx: Tx,
  by: Wewenang<'penilaian:susun'>,
  input: MulaiLembarInput,
): Promise<Hasil<{ id: string }, AlasanMulai>> {
  const penggunaId = penggunaIdDari(by);
  const koperasi = await kunciKoperasi(tx, by, input.koperasiId);
  if (!koperasi) return tolak('KOPERASI_TIDAK_DITEMUKAN');
  const { koperasiId: _koperasi, kunciKirim: kunci, konfirmasiPeringatan: _, ...isian } = input;
  const kiriman = { kunciKirim: kunci, isi: isian, penggunaId, koperasi };
  const terkirim = await kirimanTerdahulu(tx, kiriman);
  if ('sudah' in terkirim) return terkirim.sudah;
  const dasar = await periksaDasar(tx, koperasi, input);
  if (!dasar.ok) return dasar;
  const { id: himpunanId, sidik, isi } = dasar.nilai;
  const { kunciKirim } = terkirim;
  const { tahunBuku } = input;
  const id = uuidv7();
  const bawaan = await angkaTerdahulu(tx, { koperasiId: koperasi.id, tahunBuku, himpunan: isi });
  await tx.penilaian.create({
    data: {
      id,
      koperasiId: koperasi.id,
      tahunBuku,
      himpunanId,
      himpunanSidik: sidik,
      disusunOleh: penggunaId,
      kunciKirim,
      dibuatPada: sekarang(),
      angka: {
        createMany: {
          data: bawaan.map((satu) => ({
            ...satu,
            asal: 'PENILAIAN_LALU' as const,
            diubahOleh: penggunaId,
          })),
        },
      },
    },
    select: { id: true },
  });
  await catat(tx, by, {
    tindakan: 'penilaian.susun',
    objekJenis: 'penilaian',
    objekId: id,
    sesudah: {
      koperasi: koperasi.nama,
      tahunBuku,
      himpunanAturan: `${isi.id} versi ${isi.versi}`,
      sidik,
      angkaDariPenilaianLalu: bawaan.length,
    },
  });
  return berhasil({ id });
}

/**
 * Gives one's own worksheet another book year or rule set. Answers and figures stay; what the new rule
 * set does not know counts for nothing and is there again when it is changed back.
 */
export async function gantiDasar(
  tx: Tx,
  by: Wewenang<'penilaian:susun'>,
  input: GantiDasarInput,
): Promise<Hasil<{ id: string }, AlasanGantiDasar>> {
  const kunci = await kunciLembar(tx, by, input.id);
  if (!kunci.ok) return kunci;
  const { penilaian, koperasi, himpunan: lama, jawaban, angka } = kunci.nilai;
  if (penilaian.disusunOleh !== penggunaIdDari(by)) return tolak('BUKAN_PENYUSUN');
  if (penilaian.versi !== input.versi) return tolak('SUDAH_BERUBAH');
  const dasar = await periksaDasar(tx, koperasi, input, penilaian.id);
  if (!dasar.ok) return dasar;
  const { id: himpunanId, sidik, isi } = dasar.nilai;
  const { tahunBuku } = input;
  const beda = selisih(
    { tahunBuku: penilaian.tahunBuku, himpunanAturan: `${lama.id} versi ${lama.versi}` },
    { tahunBuku, himpunanAturan: `${isi.id} versi ${isi.versi}` },
  );
  if (Object.keys(beda.sesudah).length === 0) return berhasil({ id: penilaian.id });
  await tx.penilaian.update({
    where: { id: penilaian.id },
    data: { tahunBuku, himpunanId, himpunanSidik: sidik },
    select: { id: true },
  });
  await tulisHasil(tx, penilaian.id, kolomLembar(isi, tahunBuku, { jawaban, angka }));
  await catat(tx, by, {
    tindakan: 'penilaian.ubah',
    objekJenis: 'penilaian',
    objekId: penilaian.id,
    ...beda,
  });
  return berhasil({ id: penilaian.id });
}
