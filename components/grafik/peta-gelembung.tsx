import { BingkaiGrafik, type DasarGrafik } from './bingkai-grafik';
import { letakkanNama } from './letak-nama';
import { proyeksikan } from './proyeksi';
import { BELUM_ADA_DATA, ringkasanData, skalaJariJari, tulisNilai, yangDiketahui } from './skala';

export interface WilayahPeta {
  kode: string;
  label: string;
  lintang: number;
  bujur: number;
  nilai: number | null;
  href?: string;
  /** Name of the larger region, written once in the middle of its members. */
  kelompok?: string;
}

/** Width to height of the frame; the stylesheet repeats it. */
const RASIO = 1.5;
/** A circle holds its figure from this radius on. */
const CUKUP_UNTUK_ANGKA = 11;
/** On a phone circles are smaller, and only the largest keep their figure. */
const BERANGKA_DI_PONSEL = 4;

/** Names are placed for a frame this wide, the usual one on an office screen. */
const LEBAR_ACUAN = 700;

type Bertempat = WilayahPeta & { x: number; y: number };

/** Names of the larger regions, each with a free place near the middle of its members, in per cent. */
function namaKelompok(wilayah: Bertempat[], jari: (n: number) => number) {
  const [lebar, tinggi] = [LEBAR_ACUAN, LEBAR_ACUAN / RASIO];
  const kumpulan = new Map<string, Bertempat[]>();
  for (const w of wilayah) {
    if (w.kelompok) kumpulan.set(w.kelompok, [...(kumpulan.get(w.kelompok) ?? []), w]);
  }
  const tengah = [...kumpulan].map(([nama, isi]) => ({
    nama,
    x: (isi.reduce((a, t) => a + t.x, 0) / isi.length / 100) * lebar,
    y: (isi.reduce((a, t) => a + t.y, 0) / isi.length / 100) * tinggi,
  }));
  const lingkaran = wilayah.map((w) => ({
    x: (w.x / 100) * lebar,
    y: (w.y / 100) * tinggi,
    r: w.nilai === null ? 5 : jari(w.nilai),
  }));
  return letakkanNama(tengah, lingkaran, { lebar, tinggi }).map((n) => ({
    nama: n.nama,
    x: Math.round((n.x / lebar) * 1000) / 10,
    y: Math.round((n.y / tinggi) * 1000) / 10,
  }));
}

/** Circles at the middle of each region; the area of the circle stands for the figure. */
export function PetaGelembung({
  data: wilayah,
  labelKolom = 'Wilayah',
  labelNilai = 'Jumlah',
  ...dasar
}: DasarGrafik & { data: WilayahPeta[]; labelKolom?: string; labelNilai?: string }) {
  const letak = proyeksikan(wilayah, RASIO);
  const jari = skalaJariJari(wilayah.map((w) => w.nilai));
  // Small circles are drawn last, else the large ones would cover them.
  const urut = wilayah
    .map((w, i) => ({ ...w, ...(letak[i] ?? { x: 50, y: 50 }) }))
    .sort((a, b) => (b.nilai ?? -1) - (a.nilai ?? -1));
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
            r={w.nilai === null ? 5 : jari(w.nilai)}
          >
            <title>{`${w.label}: ${tulisNilai(w.nilai, dasar.satuan, dasar.tanpaAngka)}`}</title>
          </circle>
        ))}
        {urut.map((w, i) =>
          w.nilai !== null && jari(w.nilai) >= CUKUP_UNTUK_ANGKA ? (
            <text
              key={w.kode}
              className={
                i < BERANGKA_DI_PONSEL ? 'gelembung-angka' : 'gelembung-angka gelembung-angka-lebar'
              }
              x={`${w.x}%`}
              y={`${w.y}%`}
              dy="0.35em"
            >
              {tulisNilai(w.nilai)}
            </text>
          ) : null,
        )}
        {namaKelompok(urut, jari).map((k) => (
          <text key={k.nama} className="peta-nama" x={`${k.x}%`} y={`${k.y}%`}>
            {k.nama}
          </text>
        ))}
      </svg>
    </BingkaiGrafik>
  );
}
