import { BingkaiGrafik, type DasarGrafik } from './bingkai-grafik';
import type { AngkaPeta } from './letak-angka';
import { susunPeta, type WilayahPeta } from './letak-peta';
import { BELUM_ADA_DATA, ringkasanData, tulisNilai, yangDiketahui } from './skala';

export type { WilayahPeta };

/** The figures of circles, for one width of the frame. */
function Angka({ angka, className }: { angka: readonly AngkaPeta[]; className: string }) {
  return (
    <g className={className}>
      {angka.map(({ ke, teks, x, y, dx, dy, luar }) => (
        <text
          key={ke}
          className={luar ? 'gelembung-angka gelembung-angka-luar' : 'gelembung-angka'}
          x={`${x}%`}
          y={`${y}%`}
          transform={luar ? `translate(${dx} ${dy})` : undefined}
          dy="0.35em"
        >
          {teks}
        </text>
      ))}
    </g>
  );
}

/** Circles at the middle of each region; the area of the circle stands for the figure. */
export function PetaGelembung({
  data: wilayah,
  labelKolom = 'Wilayah',
  labelNilai = 'Jumlah',
  ...dasar
}: DasarGrafik & { data: WilayahPeta[]; labelKolom?: string; labelNilai?: string }) {
  const { urut, jari, lebar, sempit, nama } = susunPeta(wilayah);
  const terbesar = Math.max(1, ...yangDiketahui(wilayah.map((w) => w.nilai)));
  const contoh = [...new Set([Math.max(1, Math.round(terbesar / 4)), terbesar])];
  return (
    <BingkaiGrafik
      {...dasar}
      ringkasan={ringkasanData(wilayah, dasar.satuan, dasar.tanpaAngka)}
      legenda={
        <ul className="legenda" aria-hidden="true">
          {contoh.map((n) => (
            <li key={n}>
              <svg width={2 * jari(n) + 2} height={2 * jari(n) + 2} aria-hidden="true">
                <circle className="gelembung" cx={jari(n) + 1} cy={jari(n) + 1} r={jari(n)} />
              </svg>
              {tulisNilai(n, dasar.satuan)}
            </li>
          ))}
          {wilayah.some((w) => w.nilai === null) ? (
            <li>
              <svg width="14" height="14" aria-hidden="true">
                <circle className="gelembung-belum" cx="7" cy="7" r="5" />
              </svg>
              {dasar.tanpaAngka ?? BELUM_ADA_DATA}
            </li>
          ) : null}
        </ul>
      }
      kolom={[
        { kunci: 'label', label: labelKolom },
        { kunci: 'nilai', label: labelNilai, rata: 'kanan' },
      ]}
      baris={wilayah.map((w) => ({
        id: w.kode,
        href: w.href,
        sel: { label: w.label, nilai: tulisNilai(w.nilai, dasar.satuan, dasar.tanpaAngka) },
      }))}
    >
      <svg className="peta" width="100%" aria-hidden="true">
        {urut.map((w) => (
          <circle
            key={w.kode}
            className={w.nilai === null ? 'gelembung-belum' : 'gelembung'}
            cx={`${w.x}%`}
            cy={`${w.y}%`}
            r={w.r}
          >
            <title>{`${w.label}: ${tulisNilai(w.nilai, dasar.satuan, dasar.tanpaAngka)}`}</title>
          </circle>
        ))}
        <Angka angka={lebar} className="peta-lebar" />
        <Angka angka={sempit} className="peta-sempit" />
        <g className="peta-lebar">
          {nama.map((k) => (
            <text
              key={k.nama}
              className="peta-nama"
              x={`${k.x}%`}
              y={`${k.y}%`}
              transform={`translate(${k.dx} ${k.dy})`}
              dy="0.35em"
            >
              {k.nama}
            </text>
          ))}
        </g>
      </svg>
    </BingkaiGrafik>
  );
}
