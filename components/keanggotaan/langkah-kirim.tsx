import { Formulir } from '@/components/form/formulir';
import { KotakCentang } from '@/components/form/pilihan';
import { TombolKirim } from '@/components/form/tombol-kirim';
import { PeringatanTidakSehat } from '@/components/koperasi/tidak-sehat';
import { BerkasDikirim } from '@/components/pemohon/langkah-berkas';
import { DaftarRingkas, Kartu } from '@/components/ui';
import type { DokumenDto } from '@/lib/dokumen/types';
import { ajukanPermohonanAction } from '@/lib/keanggotaan/pengajuan/actions';
import {
  DOKUMEN_PERMOHONAN,
  jalurPengajuan,
  LABEL_HUBUNGAN,
  nilaiSetujuSimpanan,
} from '@/lib/keanggotaan/pengajuan/rules';
import type { IsianPermohonanInput } from '@/lib/keanggotaan/pengajuan/schema';
import type { KoperasiTujuanDto, PemohonDto } from '@/lib/keanggotaan/pengajuan/types';
import { formatRupiah } from '@/lib/platform/format';
import { butirDataDiri } from './ringkasan-tujuan';

/** Last step: check the answers, agree, send. */
export function LangkahKirim({
  koperasi,
  pemohon,
  isian,
  dokumen,
  kunciKirim,
  teksBagikan,
  nilaiAwal,
}: {
  koperasi: KoperasiTujuanDto;
  pemohon: PemohonDto;
  isian: IsianPermohonanInput;
  dokumen: DokumenDto[];
  kunciKirim: string;
  teksBagikan: string;
  nilaiAwal: Record<string, string | string[]>;
}) {
  const { ahliWarisNama, ahliWarisHubungan } = isian;
  const pokok = koperasi.simpananPokok ?? 0n;
  const wajib = koperasi.simpananWajib ?? 0n;
  const ubahHref = jalurPengajuan(koperasi.id, 'data');
  const usaha = pemohon.usaha.find((satu) => satu.id === isian.usahaId);
  const tersembunyi = {
    koperasiId: koperasi.id,
    kunciKirim,
    usahaId: isian.usahaId ?? '',
    alasan: isian.alasan,
    ahliWarisNama: ahliWarisNama ?? '',
    ahliWarisHubungan: ahliWarisHubungan ?? '',
  };
  return (
    <>
      <Kartu judul="Periksa jawaban Anda">
        <DaftarRingkas
          butir={[
            ...butirDataDiri(pemohon),
            {
              istilah: 'Usaha yang diwakili',
              nilai: usaha ? usaha.nama : 'tidak mewakili usaha tertentu',
              ubahHref,
            },
            {
              istilah: 'Alasan bergabung',
              nilai: <span className="whitespace-pre-line">{isian.alasan}</span>,
              ubahHref,
            },
            {
              istilah: 'Ahli waris',
              nilai:
                ahliWarisNama && ahliWarisHubungan
                  ? `${ahliWarisNama} (${LABEL_HUBUNGAN[ahliWarisHubungan].toLowerCase()})`
                  : 'tidak ditunjuk',
              ubahHref,
            },
          ]}
        />
      </Kartu>
      <Formulir
        id="kirim"
        aksi={ajukanPermohonanAction}
        tersembunyi={tersembunyi}
        nilaiAwal={nilaiAwal}
      >
        <BerkasDikirim
          jenis={DOKUMEN_PERMOHONAN}
          dokumen={dokumen}
          petunjuk="KTP wajib. NIB atau SKU boleh disertakan."
          semula={nilaiAwal.dokumenId}
        />
        <PeringatanTidakSehat kategori={koperasi.kategori} />
        <KotakCentang
          nama="setujuSimpanan"
          nilai={nilaiSetujuSimpanan(pokok, wajib)}
          label={
            <>
              Saya setuju membayar simpanan pokok <strong>{formatRupiah(pokok)}</strong> satu kali
              saat masuk, dan simpanan wajib <strong>{formatRupiah(wajib)}</strong> setiap bulan.
            </>
          }
          petunjuk="Simpanan pokok dan simpanan wajib tidak dapat diambil selama Anda menjadi anggota."
        />
        <KotakCentang nama="setujuBagikan" label={teksBagikan} />
        <TombolKirim>Ajukan bergabung</TombolKirim>
      </Formulir>
    </>
  );
}
