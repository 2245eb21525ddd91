import type { Metadata } from 'next';
import { IsianDipulihkan } from '@/components/form/kabar-titipan';
import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { PeringatanTidakSehat } from '@/components/koperasi/tidak-sehat';
import { KakiLangkah, LangkahBerkas } from '@/components/pemohon/langkah-berkas';
import { LangkahIsian, RingkasanProduk } from '@/components/permodalan/ajukan/langkah-isian';
import { LangkahKirim } from '@/components/permodalan/ajukan/langkah-kirim';
import { AjukanTerhalang, PerluDaftarUsaha } from '@/components/permodalan/ajukan/terhalang';
import { KepalaHalaman, Langkah, Pemberitahuan } from '@/components/ui';
import { loadAjukanModal } from '@/lib/permodalan/ajukan/loaders';
import {
  DOKUMEN_MODAL,
  DOKUMEN_WAJIB,
  jalurAjukan,
  judulAjukan,
  LABEL_LANGKAH,
  LANGKAH_AJUKAN,
} from '@/lib/permodalan/ajukan/rules';

export async function generateMetadata({
  searchParams,
}: PageProps<'/portal/modal/ajukan'>): Promise<Metadata> {
  return { title: judulAjukan((await searchParams).langkah) };
}

/** Applying for capital, one topic a step; what was typed is kept between the steps. */
export default async function AjukanModalPage({ searchParams }: PageProps<'/portal/modal/ajukan'>) {
  const param = await searchParams;
  const data = await loadAjukanModal(param);
  const { produk } = data;
  const { koperasi } = produk;
  const kepala = (
    <KepalaHalaman
      judul={data.keadaan === 'SIAP' ? judulAjukan(data.langkah) : 'Ajukan modal'}
      keterangan={koperasi.nama}
      lencana={
        <LencanaKategori kategori={koperasi.kategori} tahunBuku={koperasi.penilaianTahunBuku} />
      }
      remah={[{ label: 'Modal', href: '/portal/modal' }, { label: 'Ajukan modal' }]}
    />
  );
  if (data.keadaan === 'BELUM_TERDAFTAR') {
    return (
      <>
        {kepala}
        <PerluDaftarUsaha />
      </>
    );
  }
  if (data.keadaan === 'TERHALANG') {
    return (
      <>
        {kepala}
        <AjukanTerhalang produk={produk} halangan={data.halangan} takaran={data.takaran} />
      </>
    );
  }
  const { langkah, pemohon, dokumen, isian, nilaiAwal } = data;
  const ke = LANGKAH_AJUKAN.indexOf(langkah);
  const sebelum = LANGKAH_AJUKAN[ke - 1];
  return (
    <>
      {kepala}
      <Langkah langkah={LANGKAH_AJUKAN.map((satu) => LABEL_LANGKAH[satu])} sekarang={ke} />
      <div className="grid max-w-3xl gap-6">
        <IsianDipulihkan tampil={data.dipulihkan} lalu="lanjutkan" />
        <PeringatanTidakSehat kategori={koperasi.kategori}>
          Pertimbangkan baik-baik sebelum meminjam di sini.
        </PeringatanTidakSehat>
        {produk.kurangLama ? (
          <Pemberitahuan nada="peringatan" judul="Anda belum cukup lama menjadi anggota">
            {produk.kurangLama} Anda tetap dapat mengajukan; koperasi yang memutuskan.
          </Pemberitahuan>
        ) : null}
        {langkah === 'isian' ? (
          <>
            <RingkasanProduk produk={produk} />
            <LangkahIsian
              produk={produk}
              pemohon={pemohon}
              berjalan={data.berjalan}
              versi={data.versi}
              nilaiAwal={nilaiAwal}
            />
          </>
        ) : null}
        {langkah === 'berkas' ? (
          <LangkahBerkas
            jenis={DOKUMEN_MODAL}
            wajib={DOKUMEN_WAJIB}
            pembaca="pengurus koperasi yang Anda tuju selama pengajuan berjalan"
            sebutan="pengajuan"
            kembali={jalurAjukan(produk.ketentuanId, 'berkas')}
            lanjut={jalurAjukan(produk.ketentuanId, 'kirim')}
            param={param}
            dokumen={dokumen}
          />
        ) : null}
        {langkah === 'kirim' && isian ? (
          <LangkahKirim
            produk={produk}
            pemohon={pemohon}
            isian={isian}
            biaya={data.biaya}
            berjalan={data.berjalan}
            dokumen={dokumen}
            kunciKirim={data.kunciKirim}
            teksBagikan={data.teksBagikan}
            nilaiAwal={data.titipan}
          />
        ) : null}
        <KakiLangkah
          sebelum={
            sebelum
              ? { href: jalurAjukan(produk.ketentuanId, sebelum), label: LABEL_LANGKAH[sebelum] }
              : null
          }
          tersimpanPada={data.tersimpanPada}
        />
      </div>
    </>
  );
}
