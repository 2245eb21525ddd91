import 'server-only';
import { notFound } from 'next/navigation';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { mintaWewenang } from '@/lib/platform/auth/pelaku';
import { sekarang } from '@/lib/platform/clock';
import type { KeadaanFormulir } from '@/lib/platform/form-state';
import { galatIsian } from '@/lib/platform/isian';
import type { NilaiIsian } from '@/lib/platform/titipan';
import { biayaEfektif } from '../biaya/efektif/rules';
import { biayaDari, susunRencana } from '../biaya/rules';
import { bacaSumber, daftarSumber } from '../sumber/reads';
import { batasi, dalamJangkauan } from '../sumber/rules';
import {
  ketentuanDenganKoperasi,
  produkPembanding,
  produkTakSesuai,
  profilPenerima,
} from './reads';
import { bandingkan } from './rules';
import { bandingSchema, rencanaSchema } from './schema';

type ParamHalaman = Record<string, string | string[] | undefined>;

const satuNilai = (param: ParamHalaman): Record<string, string> =>
  Object.fromEntries(
    Object.entries(param).filter((satu): satu is [string, string] => typeof satu[1] === 'string'),
  );

/**
 * The comparison as its address asks for it: without figures only the form, with figures that cannot be
 * read the form with their errors, else everything side by side.
 */
export async function loadBanding(param: ParamHalaman) {
  const by = await mintaWewenang('modal:bandingkan');
  const mentah = satuNilai(param);
  const nilai: NilaiIsian = mentah;
  if (mentah.jumlah === undefined && mentah.tenor === undefined) {
    return { keadaan: {} as KeadaanFormulir, nilai, hasil: null };
  }
  const terbaca = bandingSchema.safeParse(mentah);
  if (!terbaca.success) {
    return { keadaan: { nilai, galat: galatIsian(terbaca.error) }, nilai, hasil: null };
  }
  const pilihan = terbaca.data;
  const [produk, takSesuai, sumber, profil, batas] = await Promise.all([
    produkPembanding(by, pilihan),
    produkTakSesuai(by, pilihan),
    daftarSumber(by, { hanyaAktif: true }),
    profilPenerima(by, by.pelaku.penggunaId, sekarang()),
    aturanBerlaku('jasa-pinjaman'),
  ]);
  return {
    keadaan: {} as KeadaanFormulir,
    nilai,
    hasil: {
      pilihan,
      ...bandingkan(produk, sumber, pilihan, profil),
      takSesuai,
      batas: { persen: batas.isi.persenPerTahunPalingBanyak, sumber: batas.sumber },
    },
  };
}
export type DataBanding = NonNullable<Awaited<ReturnType<typeof loadBanding>>['hasil']>;

/**
 * The plan of one product or source, month by month; 404 where it cannot be drawn up. What lies outside of
 * what is lent is computed too, with the nearest that does not in `diLuar`.
 */
export async function loadRencana(param: ParamHalaman) {
  const by = await mintaWewenang('modal:bandingkan');
  const terbaca = rencanaSchema.safeParse(satuNilai(param));
  if (!terbaca.success) notFound();
  const { produk: produkId, sumber: sumberId, jumlah, tenor, laba } = terbaca.data;
  const [produk, sumber] = await Promise.all([
    produkId ? ketentuanDenganKoperasi(by, produkId) : null,
    sumberId ? bacaSumber(by, sumberId) : null,
  ]);
  const ketentuan = produk?.ketentuan ?? sumber;
  const biaya = ketentuan && biayaDari(ketentuan);
  if (!ketentuan || !biaya) notFound();
  const rencana = susunRencana(biaya, jumlah, tenor, laba);
  return {
    jumlah,
    tenor,
    laba,
    ketentuan,
    produk,
    sumber,
    perkiraan: biaya.cara === 'BAGI_HASIL',
    diLuar: dalamJangkauan(ketentuan, jumlah, tenor)
      ? null
      : {
          jumlah: batasi(jumlah, ketentuan.plafonMin, ketentuan.plafonMaks),
          tenor: batasi(tenor, ketentuan.tenorMin, ketentuan.tenorMaks),
        },
    rencana,
    efektif: biayaEfektif(rencana),
    dibuatPada: sekarang(),
  };
}
export type DataRencana = Awaited<ReturnType<typeof loadRencana>>;
