import { Formulir, PilihanRadio, TombolKirim } from '@/components/form';
import { Ikon } from '@/components/ui';
import type { DokumenDto } from '@/lib/dokumen/types';
import { lampirkanKertasKerjaAction } from '@/lib/penilaian/actions';
import type { KerjaDto, PenilaianDto } from '@/lib/penilaian/types';

/** Link to the attached worksheet. */
export function TautanKertasKerja({ kertasKerja }: { kertasKerja: KerjaDto['kertasKerja'] }) {
  if (!kertasKerja) return <span className="teks-lembut">Belum dilampirkan</span>;
  return (
    // A plain link: the router must not try to draw a file.
    <a className="tautan tautan-berikon" href={`/api/berkas/${kertasKerja.id}`} download>
      <Ikon nama="unduh" ukuran={16} />
      <span className="wrap-anywhere">
        {kertasKerja.namaAsli} ({kertasKerja.ukuran})
      </span>
    </a>
  );
}

/** One of the files that were uploaded before, as the worksheet of this assessment. */
export function PilihKertasKerja({
  penilaian,
  dokumen,
}: {
  penilaian: PenilaianDto;
  /** Those that are not attached. */
  dokumen: DokumenDto[];
}) {
  // Nothing is chosen beforehand that would replace what is attached.
  const terpilih = penilaian.kerja?.kertasKerja ? undefined : dokumen[0];
  return (
    <Formulir
      id="lampirkan"
      aksi={lampirkanKertasKerjaAction}
      tersembunyi={{ id: penilaian.id, versi: String(penilaian.versi) }}
      nilaiAwal={terpilih ? { dokumenId: terpilih.id } : {}}
    >
      <PilihanRadio
        nama="dokumenId"
        label={`Berkas kertas kerja tahun buku ${penilaian.tahunBuku}`}
        pilihan={dokumen.map((satu) => ({
          nilai: satu.id,
          label: `${satu.namaAsli} (${satu.ukuran}, diunggah ${satu.pada})`,
        }))}
      />
      <TombolKirim>Lampirkan dan lanjutkan</TombolKirim>
    </Formulir>
  );
}
