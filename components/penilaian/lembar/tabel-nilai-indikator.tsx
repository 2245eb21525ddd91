import { Tabel } from '@/components/ui';
import type { NilaiIndikatorDto } from '@/lib/penilaian/lembar/types';
import { formatDesimal } from '@/lib/platform/format';
import { ASAL, potong, SATUAN } from './hasil-lembar';

/** Nilai and skor of each indicator, with the notes on how it was reached. */
export function TabelNilaiIndikator({
  indikator,
  keterangan = 'Nilai setiap indikator',
}: {
  indikator: readonly NilaiIndikatorDto[];
  keterangan?: string;
}) {
  return (
    <Tabel
      keterangan={keterangan}
      sembunyikanKeterangan
      kolom={[
        { kunci: 'nama', label: 'Indikator' },
        { kunci: 'rasio', label: 'Rasio', rata: 'kanan' },
        { kunci: 'nilai', label: 'Nilai', rata: 'kanan' },
        { kunci: 'skor', label: 'Skor', rata: 'kanan' },
      ]}
      baris={indikator.map((satu) => ({
        id: satu.kode,
        sel: {
          nama: (
            <span>
              <span className="angka-tabular">{satu.kode}</span> {satu.nama}
              {satu.asal === 'DIBERIKAN' && satu.satuan !== 'PERSEN' ? ' (diberikan)' : null}
              {satu.catatan.map((isi) => (
                <span key={isi} className="teks-lembut block">
                  {isi}
                </span>
              ))}
            </span>
          ),
          rasio: satu.rasio === null ? '–' : `${potong(satu.rasio)}${SATUAN[satu.satuan] ?? ''}`,
          nilai: satu.nilai === null ? (ASAL[satu.asal] ?? '–') : formatDesimal(satu.nilai),
          skor:
            satu.skor === null
              ? '–'
              : `${formatDesimal(satu.skor)} dari ${formatDesimal(satu.skorTertinggi)}`,
        },
      }))}
    />
  );
}
