import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { v7 as uuidv7 } from 'uuid';
import { TEKS_PERSETUJUAN } from '@/lib/akun/privasi/rules';
import { loadDokumen } from '@/lib/dokumen/loaders';
import { bacaDraf } from '@/lib/draf/reads';
import { versiDraf } from '@/lib/draf/versi/reads';
import { jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari, wewenang } from '@/lib/platform/auth/wewenang';
import { kodeUuid } from '@/lib/platform/isian';
import { ambilTitipan, type NilaiIsian } from '@/lib/platform/titipan';
import { pinjamanBerjalan } from '../berjalan/reads';
import { type PinjamanBerjalan, totalBerjalan } from '../berjalan/rules';
import { biayaEfektif } from '../biaya/efektif/rules';
import { biayaDari, susunRencana } from '../biaya/rules';
import { kemampuanBayar } from '../kemampuan/rules';
import { JENIS_DRAF } from './commands';
import { bacaPemohonModal, bacaProdukTujuan } from './reads';
import { DOKUMEN_MODAL, DOKUMEN_WAJIB, isianTersimpan, jalurAjukan, LANGKAH_AJUKAN } from './rules';
import { type IsianModalInput, isianModalSchema } from './schema';
import type { ProdukTujuan } from './types';

type ParamHalaman = Record<string, string | string[] | undefined>;

/** Figures of the comparison start the form. */
const dariAlamat = (param: ParamHalaman): NilaiIsian =>
  Object.fromEntries(
    (['jumlah', 'tenor'] as const).flatMap((nama) => {
      const isi = param[nama];
      return typeof isi === 'string' && isi.length <= 20 ? [[nama, isi]] : [];
    }),
  );

/**
 * Everything the form of an application shows at one step. Without a product in the address one is sent
 * to compare; a step whose predecessor is unfinished leads back there.
 */
export async function loadAjukanModal(param: ParamHalaman) {
  const by = await mintaWewenang('modal:ajukan');
  if (param.produk === undefined) redirect('/portal/modal/banding');
  const id = kodeUuid().safeParse(param.produk);
  const produk = id.success ? await bacaProdukTujuan(by, id.data) : null;
  if (!produk) notFound();
  const langkah = LANGKAH_AJUKAN.find((satu) => satu === param.langkah) ?? 'isian';
  const [pemohon, draf] = await Promise.all([
    bacaPemohonModal(by),
    bacaDraf(by, JENIS_DRAF, produk.produkId),
  ]);
  if (!pemohon) return { keadaan: 'BELUM_TERDAFTAR' as const, produk };
  if (produk.halangan) {
    const { halangan } = produk;
    return { keadaan: 'TERHALANG' as const, produk, halangan, takaran: dariAlamat(param) };
  }

  const isian = bacaIsian(draf?.isi, produk.ketentuanId);
  const isiDraf = isianTersimpan(draf?.isi);
  if (langkah !== 'isian' && !isian) redirect(jalurAjukan(produk.ketentuanId, 'isian'));
  const baca = wewenang(by.pelaku, 'modal:baca');
  const [dokumen, titipan, berjalan] = await Promise.all([
    loadDokumen({ pelakuUsahaId: pemohon.pelakuUsahaId, jenis: DOKUMEN_MODAL }),
    ambilTitipan(await jalurKini(), penggunaIdDari(by)),
    baca
      ? pinjamanBerjalan(baca, {
          koperasiId: produk.koperasi.id,
          pelakuUsahaId: pemohon.pelakuUsahaId,
        })
      : [],
  ]);
  if (langkah === 'kirim' && !dokumen.some(({ jenis }) => jenis === DOKUMEN_WAJIB)) {
    redirect(`${jalurAjukan(produk.ketentuanId, 'berkas')}&perlu=ktp`);
  }
  return {
    keadaan: 'SIAP' as const,
    produk,
    pemohon,
    langkah,
    isian,
    biaya: isian && hitung(produk, isian, berjalan),
    berjalan,
    tersimpanPada: draf?.diubahPada ?? null,
    versi: versiDraf(by, isiDraf),
    nilaiAwal: { ...dariAlamat(param), ...isiDraf, ...titipan },
    titipan,
    dipulihkan: Object.keys(titipan).length > 0,
    dokumen,
    kunciKirim: uuidv7(),
    teksBagikan: TEKS_PERSETUJUAN.PENGAJUAN_MODAL.teks,
  };
}

/** The first step as it was saved, or null when it is missing or no longer fits the form. */
function bacaIsian(isi: unknown, ketentuanId: string): IsianModalInput | null {
  const terbaca = isianModalSchema.safeParse(isi);
  return terbaca.success && terbaca.data.ketentuanId === ketentuanId ? terbaca.data : null;
}

/** What the application would cost and whether it can be borne, as far as its figures say. */
function hitung(
  { ketentuan }: ProdukTujuan,
  isian: IsianModalInput,
  berjalan: readonly PinjamanBerjalan[],
) {
  const biaya = biayaDari(ketentuan);
  if (!biaya) return null;
  const laba = isian.pendapatan > isian.pengeluaran ? isian.pendapatan - isian.pengeluaran : 0n;
  const rencana = susunRencana(biaya, isian.jumlah, isian.tenor, laba);
  return {
    rencana,
    perkiraan: biaya.cara === 'BAGI_HASIL',
    efektif: biayaEfektif(rencana),
    kemampuan: kemampuanBayar(isian, rencana.angsuranTerbesar, totalBerjalan(berjalan)),
  };
}
export type BiayaAjukan = NonNullable<ReturnType<typeof hitung>>;
