import type { Metadata } from 'next';
import { UnggahDokumen } from '@/components/dokumen/unggah-dokumen';
import { IsianDipulihkan } from '@/components/form';
import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { LangkahIsian, RingkasanProduk } from '@/components/permodalan/ajukan/langkah-isian';
import { LangkahKirim } from '@/components/permodalan/ajukan/langkah-kirim';
import { AjukanTerhalang, PerluDaftarUsaha } from '@/components/permodalan/ajukan/terhalang';
import { KepalaHalaman, Langkah, Pemberitahuan, TautanTombol } from '@/components/ui';
import { loadAjukanModal } from '@/lib/permodalan/ajukan/loaders';
import {
  DOKUMEN_MODAL,
  DOKUMEN_WAJIB,
  jalurAjukan,
  LABEL_LANGKAH,
  LANGKAH_AJUKAN,
} from '@/lib/permodalan/ajukan/rules';
import { formatJam } from '@/lib/platform/format';

export const metadata: Metadata = { title: 'Ajukan modal' };

const PETUNJUK_BERKAS: Record<(typeof DOKUMEN_MODAL)[number], string> = {
  KTP: 'Foto atau pindai KTP Anda. Pastikan semua tulisan terbaca.',
  NIB: 'Nomor Induk Berusaha dari OSS, bila usaha Anda sudah punya.',
  SKU: 'Surat Keterangan Usaha dari kelurahan, bila ada.',
  FOTO_USAHA: 'Tempat usaha atau produk Anda.',
  LAINNYA: 'Misalnya catatan penjualan atau surat agunan.',
};

/** Applying for capital, one topic a step; what was typed is kept between the steps. */
export default async function AjukanModalPage({ searchParams }: PageProps<'/portal/modal/ajukan'>) {
  const param = await searchParams;
  const data = await loadAjukanModal(param);
  const { produk } = data;
  const { koperasi } = produk;
  const kepala = (
    <KepalaHalaman
      judul="Ajukan modal"
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
        <AjukanTerhalang produk={produk} halangan={data.halangan} />
      </>
    );
  }
  const { langkah, pemohon, dokumen, isian, nilaiAwal } = data;
  const punyaKtp = dokumen.some((satu) => satu.jenis === DOKUMEN_WAJIB);
  const ke = LANGKAH_AJUKAN.indexOf(langkah);
  const sebelum = LANGKAH_AJUKAN[ke - 1];
  return (
    <>
      {kepala}
      <Langkah langkah={LANGKAH_AJUKAN.map((satu) => LABEL_LANGKAH[satu])} sekarang={ke} />
      <div className="grid max-w-3xl gap-6">
        <IsianDipulihkan tampil={data.dipulihkan} lalu="lanjutkan" />
        {koperasi.kategori === 'TIDAK_SEHAT' ? (
          <Pemberitahuan nada="peringatan" judul="Koperasi ini dinilai tidak sehat">
            Pertimbangkan baik-baik sebelum meminjam di sini.
          </Pemberitahuan>
        ) : null}
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
              nilaiAwal={nilaiAwal}
            />
          </>
        ) : null}
        {langkah === 'berkas' ? (
          <>
            <p>
              Berkas disimpan terenkripsi. Yang dapat membukanya hanya Anda, pengurus koperasi yang
              Anda tuju selama pengajuan berjalan, dan petugas.
            </p>
            {param.perlu === 'ktp' && !punyaKtp ? (
              <Pemberitahuan nada="peringatan" judul="KTP belum ada">
                Unggah KTP Anda dahulu. Tanpa KTP pengajuan tidak dapat dikirim.
              </Pemberitahuan>
            ) : null}
            {DOKUMEN_MODAL.map((jenis) => (
              <UnggahDokumen
                key={jenis}
                jenis={jenis}
                kembali={jalurAjukan(produk.ketentuanId, 'berkas')}
                param={param}
                daftar={dokumen}
                petunjuk={PETUNJUK_BERKAS[jenis]}
                opsional={jenis !== DOKUMEN_WAJIB}
              />
            ))}
            <div className="flex flex-wrap gap-3">
              <TautanTombol href={jalurAjukan(produk.ketentuanId, 'kirim')}>
                Lanjut ke persetujuan
              </TautanTombol>
            </div>
          </>
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
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          {sebelum ? (
            <TautanTombol varian="teks" ikon="kiri" href={jalurAjukan(produk.ketentuanId, sebelum)}>
              Kembali ke {LABEL_LANGKAH[sebelum].toLowerCase()}
            </TautanTombol>
          ) : null}
          {data.tersimpanPada ? (
            <p className="teks-lembut">Terakhir disimpan {formatJam(data.tersimpanPada)}</p>
          ) : null}
        </div>
      </div>
    </>
  );
}
