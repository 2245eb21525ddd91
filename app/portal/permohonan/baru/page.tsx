import type { Metadata } from 'next';
import { IsianDipulihkan } from '@/components/form/kabar-titipan';
import { LangkahData } from '@/components/keanggotaan/langkah-data';
import { LangkahKirim } from '@/components/keanggotaan/langkah-kirim';
import { PengajuanTerhalang, PerluDaftarDiri } from '@/components/keanggotaan/pengajuan-terhalang';
import { RingkasanTujuan } from '@/components/keanggotaan/ringkasan-tujuan';
import { KakiLangkah, LangkahBerkas } from '@/components/pemohon/langkah-berkas';
import { KepalaHalaman, Langkah } from '@/components/ui';
import { loadPengajuan } from '@/lib/keanggotaan/pengajuan/loaders';
import {
  DOKUMEN_PERMOHONAN,
  DOKUMEN_WAJIB,
  jalurPengajuan,
  judulPengajuan,
  LABEL_LANGKAH,
  LANGKAH_PENGAJUAN,
} from '@/lib/keanggotaan/pengajuan/rules';

export async function generateMetadata({
  searchParams,
}: PageProps<'/portal/permohonan/baru'>): Promise<Metadata> {
  return { title: judulPengajuan((await searchParams).langkah) };
}

/** Applying to join a koperasi, one topic a step; what was typed is kept between the steps. */
export default async function AjukanPermohonanPage({
  searchParams,
}: PageProps<'/portal/permohonan/baru'>) {
  const param = await searchParams;
  const data = await loadPengajuan(param);
  const { koperasi } = data;
  const kepala = (
    <KepalaHalaman
      judul={data.keadaan === 'SIAP' ? judulPengajuan(data.langkah) : 'Ajukan bergabung'}
      keterangan={koperasi.nama}
      remah={[{ label: 'Permohonan', href: '/portal/permohonan' }, { label: 'Ajukan bergabung' }]}
    />
  );
  if (data.keadaan === 'BELUM_TERDAFTAR') {
    return (
      <>
        {kepala}
        <PerluDaftarDiri koperasi={koperasi} />
      </>
    );
  }
  if (data.keadaan === 'TERHALANG') {
    return (
      <>
        {kepala}
        <PengajuanTerhalang koperasi={koperasi} ikatan={data.ikatan} />
      </>
    );
  }
  const { langkah, pemohon, dokumen, isian, nilaiAwal } = data;
  const ke = LANGKAH_PENGAJUAN.indexOf(langkah);
  const sebelum = LANGKAH_PENGAJUAN[ke - 1];
  return (
    <>
      {kepala}
      <Langkah langkah={LANGKAH_PENGAJUAN.map((satu) => LABEL_LANGKAH[satu])} sekarang={ke} />
      <div className="grid max-w-3xl gap-6">
        <IsianDipulihkan tampil={data.dipulihkan} lalu="lanjutkan" />
        {langkah === 'data' ? (
          <>
            <RingkasanTujuan koperasi={koperasi} />
            <LangkahData
              koperasi={koperasi}
              pemohon={pemohon}
              versi={data.versi}
              nilaiAwal={nilaiAwal}
            />
          </>
        ) : null}
        {langkah === 'berkas' ? (
          <LangkahBerkas
            jenis={DOKUMEN_PERMOHONAN}
            wajib={DOKUMEN_WAJIB}
            pembaca="koperasi yang Anda tuju"
            sebutan="permohonan"
            kembali={jalurPengajuan(koperasi.id, 'berkas')}
            lanjut={jalurPengajuan(koperasi.id, 'kirim')}
            param={param}
            dokumen={dokumen}
          />
        ) : null}
        {langkah === 'kirim' && isian ? (
          <LangkahKirim
            koperasi={koperasi}
            pemohon={pemohon}
            isian={isian}
            dokumen={dokumen}
            kunciKirim={data.kunciKirim}
            teksBagikan={data.teksBagikan}
            nilaiAwal={data.titipan}
          />
        ) : null}
        <KakiLangkah
          sebelum={
            sebelum
              ? { href: jalurPengajuan(koperasi.id, sebelum), label: LABEL_LANGKAH[sebelum] }
              : null
          }
          tersimpanPada={data.tersimpanPada}
        />
      </div>
    </>
  );
}
