import { AreaTeks } from '@/components/form/area-teks';
import { Formulir } from '@/components/form/formulir';
import { Isian } from '@/components/form/isian';
import { Kelompok } from '@/components/form/kelompok';
import { Pilihan } from '@/components/form/pilihan';
import { TombolKirim } from '@/components/form/tombol-kirim';
import { DaftarRingkas, Kartu } from '@/components/ui';
import { simpanIsianPermohonanAction } from '@/lib/keanggotaan/pengajuan/actions';
import { LABEL_HUBUNGAN, LABEL_ISIAN_PERMOHONAN } from '@/lib/keanggotaan/pengajuan/rules';
import { HUBUNGAN_AHLI_WARIS } from '@/lib/keanggotaan/pengajuan/schema';
import type { KoperasiTujuanDto, PemohonDto } from '@/lib/keanggotaan/pengajuan/types';
import { butirDataDiri } from './ringkasan-tujuan';

/** First step: what is known is shown, only what is missing is asked. */
export function LangkahData({
  koperasi,
  pemohon,
  versi,
  nilaiAwal,
}: {
  koperasi: KoperasiTujuanDto;
  pemohon: PemohonDto;
  /** Of the draft, as it is shown. */
  versi: string;
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <>
      <Kartu judul="Data diri Anda">
        <p className="petunjuk mb-4">
          Sudah terisi dari pendaftaran Anda. NIK penduduk dan telepon disamarkan di layar; koperasi
          menerima data lengkapnya.
        </p>
        <DaftarRingkas butir={butirDataDiri(pemohon)} />
      </Kartu>
      <Formulir
        id="data"
        aksi={simpanIsianPermohonanAction}
        nilaiAwal={nilaiAwal}
        tersembunyi={{ koperasiId: koperasi.id, versi }}
      >
        <Kelompok judul="Tentang permohonan ini">
          {pemohon.usaha.length > 0 ? (
            <Pilihan
              nama="usahaId"
              label={LABEL_ISIAN_PERMOHONAN.usahaId}
              opsional
              lebar="penuh"
              kosong="Tidak mewakili usaha tertentu"
              nilaiAwal={
                pemohon.usaha.length === 1 && !nilaiAwal.alasan ? pemohon.usaha[0]?.id : undefined
              }
              pilihan={pemohon.usaha.map((satu) => ({
                nilai: satu.id,
                label: `${satu.nama} (${satu.nomor})`,
              }))}
            />
          ) : null}
          <AreaTeks
            nama="alasan"
            label={LABEL_ISIAN_PERMOHONAN.alasan}
            petunjuk="Satu atau dua kalimat cukup, misalnya membeli bahan bersama anggota lain."
          />
        </Kelompok>
        <Kelompok
          judul="Ahli waris"
          petunjuk="Orang yang menerima simpanan Anda bila Anda meninggal. Boleh dikosongkan."
          kolom={2}
        >
          <Isian nama="ahliWarisNama" label={LABEL_ISIAN_PERMOHONAN.ahliWarisNama} opsional />
          <Pilihan
            nama="ahliWarisHubungan"
            label={LABEL_ISIAN_PERMOHONAN.ahliWarisHubungan}
            opsional
            kosong="Pilih hubungan"
            pilihan={HUBUNGAN_AHLI_WARIS.map((nilai) => ({ nilai, label: LABEL_HUBUNGAN[nilai] }))}
          />
        </Kelompok>
        <TombolKirim>Simpan dan lanjut ke berkas</TombolKirim>
      </Formulir>
    </>
  );
}
