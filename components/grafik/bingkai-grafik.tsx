import { type ReactNode, useId } from 'react';
import { Ikon } from '../ui/ikon';
import { Rincian } from '../ui/rincian';
import { type BarisTabel, type KolomTabel, Tabel } from '../ui/tabel';

/** What every chart is given. */
export interface DasarGrafik {
  judul: string;
  /** What is counted, as of when, out of how many. */
  keterangan: ReactNode;
  /** Unit behind every figure, such as "koperasi" or "%". */
  satuan?: string;
  /** What `null` means, in words; without it that nothing is known. */
  tanpaAngka?: string;
  /** Address of the same data as a CSV file. */
  csvHref?: string;
  level?: 2 | 3 | 4;
}

/**
 * Frame of a chart: title and explanation, the drawing as one picture with a text that says the
 * same, then the data as a table, then the file.
 */
export function BingkaiGrafik({
  judul,
  keterangan,
  csvHref,
  level = 2,
  ringkasan,
  legenda,
  kolom,
  baris,
  children,
}: DasarGrafik & {
  ringkasan: string;
  legenda?: ReactNode;
  kolom: KolomTabel[];
  baris: BarisTabel[];
  children: ReactNode;
}) {
  const id = useId();
  const Kepala = `h${level}` as const;
  return (
    <figure className="grafik">
      <figcaption>
        <Kepala className="judul-3" id={`${id}judul`}>
          {judul}
        </Kepala>
        <p className="judul-anak">{keterangan}</p>
      </figcaption>
      {legenda}
      {baris.length === 0 ? (
        <p className="grafik-kosong">Belum ada data.</p>
      ) : (
        <>
          <div role="img" aria-labelledby={`${id}judul`} aria-describedby={`${id}ringkasan`}>
            {children}
          </div>
          <p className="hanya-pembaca" id={`${id}ringkasan`}>
            {ringkasan}
          </p>
          <div className="grafik-kaki">
            <Rincian
              judul={
                <>
                  Lihat sebagai tabel<span className="hanya-pembaca">: {judul}</span>
                </>
              }
            >
              <Tabel keterangan={judul} sembunyikanKeterangan kolom={kolom} baris={baris} />
            </Rincian>
            {csvHref ? (
              <a className="tautan tautan-berikon" href={csvHref} download>
                <Ikon nama="unduh" ukuran={16} />
                <span>
                  Unduh CSV<span className="hanya-pembaca"> {judul}</span>
                </span>
              </a>
            ) : null}
          </div>
        </>
      )}
    </figure>
  );
}
