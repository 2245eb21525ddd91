import { AreaTeks, Isian, Pilihan, RincianIsian } from '@/components/form';
import type { HimpunanAturan, Indikator } from '@/lib/penilaian/himpunan/types';
import { ISIAN_LEMBAR } from '@/lib/penilaian/lembar/formulir/rules';
import type { TahunLembar } from '@/lib/penilaian/lembar/label/rules';
import type { CatatanButirDto } from '@/lib/penilaian/types';
import { CatatanButir } from '../hasil-penilaian';
import { IndikatorAspek, PosLaporan } from './isian-lembar';

/** Why an indicator does not apply, and what an answer rests on. */
function BuktiIndikator({
  indikator: { kode, nama, aspek },
  berkas,
  catatan,
}: {
  indikator: Indikator;
  berkas: readonly { id: string; namaAsli: string }[];
  catatan: readonly CatatanButirDto[];
}) {
  return (
    <>
      <Isian
        className="lembar-alasan"
        nama={ISIAN_LEMBAR.alasan(kode)}
        label={`Alasan ${kode} tidak berlaku`}
        petunjuk="Wajib sebelum diajukan. Indikatornya tidak ikut dihitung."
      />
      <RincianIsian
        judul={`Bukti ${kode}`}
        nama={[ISIAN_LEMBAR.bukti(kode), ISIAN_LEMBAR.dokumen(kode)]}
      >
        <div className="grid gap-4">
          <AreaTeks
            nama={ISIAN_LEMBAR.bukti(kode)}
            label={`Catatan bukti ${nama}`}
            petunjuk="Dokumen yang dilihat, pasal, tanggal, atau keterangan pengurus."
            opsional
            baris={2}
          />
          <Pilihan
            nama={ISIAN_LEMBAR.dokumen(kode)}
            label={`Berkas bukti ${kode}`}
            petunjuk={
              berkas.length === 0 ? 'Unggah berkasnya di bawah halaman ini dahulu.' : undefined
            }
            opsional
            kosong="Tanpa berkas"
            lebar="penuh"
            pilihan={berkas.map((satu) => ({ nilai: satu.id, label: satu.namaAsli }))}
          />
        </div>
      </RincianIsian>
      <CatatanButir catatan={catatan.filter((butir) => butir.kode === kode)} kode={aspek} />
    </>
  );
}

/** The fields of one page of a worksheet. */
export function IsiBagian({
  bagian,
  tahun,
  asal,
  berkas,
  catatan,
}: {
  /** The rule set with nothing but this page. */
  bagian: HimpunanAturan;
  tahun: TahunLembar;
  asal: Readonly<Record<string, string>>;
  berkas: readonly { id: string; namaAsli: string }[];
  /** Notes of the kepala bidang. */
  catatan: readonly CatatanButirDto[];
}) {
  return (
    <>
      {bagian.laporan.map((laporan) => (
        <PosLaporan
          key={laporan.kode}
          himpunan={bagian}
          laporan={laporan}
          tahun={tahun}
          asal={asal}
        />
      ))}
      {bagian.aspek.map((aspek) => (
        <div key={aspek.kode} className="grid gap-4">
          <CatatanButir
            catatan={catatan.filter((butir) => butir.kode === aspek.kode)}
            kode={aspek.kode}
          />
          <IndikatorAspek
            himpunan={bagian}
            aspek={aspek}
            tambahan={(indikator) => (
              <BuktiIndikator indikator={indikator} berkas={berkas} catatan={catatan} />
            )}
          />
        </div>
      ))}
    </>
  );
}
