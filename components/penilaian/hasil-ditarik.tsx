import { Kartu, KepalaHalaman, Pemberitahuan, Tautan } from '@/components/ui';
import type { HasilDitarikDto } from '@/lib/penilaian/types';
import { formatTanggal } from '@/lib/platform/format';
import { PutaranLama } from './tanggapan-koperasi';

/** For the koperasi, while a result that it answered is worked on again: its own words and what became of them. */
export function HasilDitarik({ data }: { data: HasilDitarikDto }) {
  const { tahunBuku, koperasi, dikembalikanPada, tanggapan } = data;
  const daftar = `/portal/koperasi/${koperasi.id}/penilaian`;
  return (
    <>
      <KepalaHalaman
        judul={`Penilaian kesehatan ${koperasi.nama}, tahun buku ${tahunBuku}`}
        keterangan={<Tautan href={daftar}>{koperasi.nama}</Tautan>}
        remah={[{ label: koperasi.nama, href: daftar }, { label: `Tahun buku ${tahunBuku}` }]}
      />
      <div className="grid max-w-3xl gap-6">
        <Pemberitahuan nada="info" judul="Dinas memeriksa ulang hasilnya">
          Kepala bidang mengembalikan penilaian ini kepada penilai pada{' '}
          {formatTanggal(dikembalikanPada)}. Hasil sementara yang Anda terima tidak berlaku lagi.
          Anda mendapat kabar bila ada hasil yang baru, dan dapat menanggapinya lagi.
        </Pemberitahuan>
        <Kartu judul="Tanggapan koperasi">
          {tanggapan.map((satu) => (
            <PutaranLama key={satu.id} putaran={satu} />
          ))}
        </Kartu>
      </div>
    </>
  );
}
