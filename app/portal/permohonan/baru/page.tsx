import type { Metadata } from 'next';
import { UnggahDokumen } from '@/components/dokumen/unggah-dokumen';
import { IsianDipulihkan } from '@/components/form';
import { LangkahData } from '@/components/keanggotaan/langkah-data';
import { LangkahKirim } from '@/components/keanggotaan/langkah-kirim';
import { PengajuanTerhalang, PerluDaftarDiri } from '@/components/keanggotaan/pengajuan-terhalang';
import { RingkasanTujuan } from '@/components/keanggotaan/ringkasan-tujuan';
import { KepalaHalaman, Langkah, Pemberitahuan, TautanTombol } from '@/components/ui';
import { loadPengajuan } from '@/lib/keanggotaan/pengajuan/loaders';
import {
  DOKUMEN_PERMOHONAN,
  DOKUMEN_WAJIB,
  jalurPengajuan,
  LABEL_LANGKAH,
  LANGKAH_PENGAJUAN,
} from '@/lib/keanggotaan/pengajuan/rules';
import { formatJam } from '@/lib/platform/format';

export const metadata: Metadata = { title: 'Ajukan bergabung' };

const PETUNJUK_BERKAS: Record<(typeof DOKUMEN_PERMOHONAN)[number], string> = {
  KTP: 'Foto atau pindai KTP Anda. Pastikan semua tulisan terbaca.',
  NIB: 'Nomor Induk Berusaha dari OSS, bila usaha Anda sudah punya.',
  SKU: 'Surat Keterangan Usaha dari kelurahan, bila ada.',
};

/** Applying to join a koperasi, one topic a step; what was typed is kept between the steps. */
export default async function AjukanPermohonanPage({
  searchParams,
}: PageProps<'/portal/permohonan/baru'>) {
  const param = await searchParams;
  const data = await loadPengajuan(param);
  const { koperasi } = data;
  const kepala = (
    <KepalaHalaman
      judul="Ajukan bergabung"
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
  const punyaKtp = dokumen.some((satu) => satu.jenis === DOKUMEN_WAJIB);
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
            <LangkahData koperasi={koperasi} pemohon={pemohon} nilaiAwal={nilaiAwal} />
          </>
        ) : null}
        {langkah === 'berkas' ? (
          <>
            <p>
              Berkas disimpan terenkripsi. Yang dapat membukanya hanya Anda, koperasi yang Anda
              tuju, dan petugas.
            </p>
            {param.perlu === 'ktp' && !punyaKtp ? (
              <Pemberitahuan nada="peringatan" judul="KTP belum ada">
                Unggah KTP Anda dahulu. Tanpa KTP permohonan tidak dapat dikirim.
              </Pemberitahuan>
            ) : null}
            {DOKUMEN_PERMOHONAN.map((jenis) => (
              <UnggahDokumen
                key={jenis}
                jenis={jenis}
                kembali={jalurPengajuan(koperasi.id, 'berkas')}
                param={param}
                daftar={dokumen}
                petunjuk={PETUNJUK_BERKAS[jenis]}
                opsional={jenis !== DOKUMEN_WAJIB}
              />
            ))}
            <div className="flex flex-wrap gap-3">
              <TautanTombol href={jalurPengajuan(koperasi.id, 'kirim')}>
                Lanjut ke persetujuan
              </TautanTombol>
            </div>
          </>
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
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          {sebelum ? (
            <TautanTombol varian="teks" ikon="kiri" href={jalurPengajuan(koperasi.id, sebelum)}>
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
