import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { BingkaiGrafik, type DasarGrafik } from './bingkai-grafik';
import { pilihTanda, tandaMuat, tandaSumbu, tulisNilai } from './skala';

export interface SeriGrafik {
  label: string;
  /** One figure for each label of the axis; `null` leaves a gap. */
  nilai: (number | null)[];
}

const TINGGI = 200;
const ATAS = 14;
const BAWAH = 28;
/** Least width of the axis, in pixels, in a wide frame, in half a page, and on a phone of 320 px; see the style. */
const LEBAR_SUMBU = { lebar: 504, sedang: 344, sempit: 190 };

/** Position of the i-th of n points, in per cent of the width. */
function letak(i: number, n: number): number {
  return n <= 1 ? 50 : Math.round((i / (n - 1)) * 10000) / 100;
}

/** Last known figure of a series with its place; none where all is unknown. */
export function titikAkhir(seri: SeriGrafik): { i: number; nilai: number } | undefined {
  for (let i = seri.nilai.length - 1; i >= 0; i -= 1) {
    const nilai = seri.nilai[i];
    if (nilai !== null && nilai !== undefined) return { i, nilai };
  }
  return undefined;
}

/** Less than this apart, in pixels, figures above two points would cover each other. */
const JARAK_ANGKA = 18;

/**
 * Which of several series write their last figure below the point: the lower of two that end close by.
 *
 * @param y height of a value on the drawing, in pixels from its upper edge
 */
export function angkaDiBawah(seri: readonly SeriGrafik[], y: (n: number) => number): boolean[] {
  const akhir = seri.map(titikAkhir);
  return akhir.map((satu, j) =>
    akhir.some((lain, k) => {
      if (!satu || !lain || k === j || lain.i !== satu.i) return false;
      const jarak = y(satu.nilai) - y(lain.nilai);
      return jarak < JARAK_ANGKA && (jarak > 0 || (jarak === 0 && j > k));
    }),
  );
}

/** A series in words: from its first figure to its last; of a single figure that one. */
function ringkasSeri(
  seri: SeriGrafik,
  sumbu: string[],
  { satuan, tanpaAngka }: DasarGrafik,
): string {
  const akhir = titikAkhir(seri);
  if (!akhir) return `${seri.label}: ${tulisNilai(null, satuan, tanpaAngka)}.`;
  const awal = seri.nilai.findIndex((n) => n !== null);
  const ke = tulisNilai(akhir.nilai, satuan);
  if (awal === akhir.i) return `${seri.label}: ${ke} pada ${sumbu[awal]}.`;
  const dari = tulisNilai(seri.nilai[awal] ?? null, satuan);
  return `${seri.label}: dari ${dari} pada ${sumbu[awal]} menjadi ${ke} pada ${sumbu[akhir.i]}.`;
}

/** Lines over time, such as one figure a month. Gaps stay gaps. */
export function GrafikGaris({
  sumbu,
  seri,
  labelKolom = 'Bulan',
  ...dasar
}: DasarGrafik & {
  /** Labels of the time axis, oldest first. */
  sumbu: string[];
  /** At most three lines can be told apart. */
  seri: SeriGrafik[];
  labelKolom?: string;
}) {
  const tanda = tandaSumbu(seri.flatMap((s) => s.nilai));
  const y = scaleLinear()
    .domain([tanda[0] ?? 0, tanda.at(-1) ?? 1])
    .range([ATAS + TINGGI, ATAS]);
  const garis = line<number | null>()
    .defined((n) => n !== null)
    .x((_, i) => letak(i, sumbu.length))
    .y((n) => y(n ?? 0));
  const diBawah = angkaDiBawah(seri, y);
  // At most seven labels; of them a narrower frame takes what has room, the first and the last at least.
  const lebar = tandaMuat(sumbu, pilihTanda(sumbu.length, 7), LEBAR_SUMBU.lebar);
  const sedang = tandaMuat(sumbu, lebar, LEBAR_SUMBU.sedang);
  const sempit = tandaMuat(sumbu, sedang, LEBAR_SUMBU.sempit);
  const kelas = (i: number) =>
    sempit.includes(i) ? '' : sedang.includes(i) ? ' sumbu-sedang' : ' sumbu-lebar';
  return (
    <BingkaiGrafik
      {...dasar}
      ringkasan={seri.map((s) => ringkasSeri(s, sumbu, dasar)).join(' ')}
      legenda={
        seri.length > 1 ? (
          <ul className="legenda" aria-hidden="true">
            {seri.map((s, i) => (
              <li key={s.label}>
                <svg width="28" height="14" aria-hidden="true">
                  <line className={`garis garis-${i + 1}`} x1="0" x2="28" y1="7" y2="7" />
                </svg>
                {s.label}
              </li>
            ))}
          </ul>
        ) : undefined
      }
      kolom={[
        { kunci: 'sumbu', label: labelKolom },
        ...seri.map((s, i) => ({ kunci: `seri${i}`, label: s.label, rata: 'kanan' as const })),
      ]}
      baris={sumbu.map((label, i) => ({
        id: label,
        sel: {
          sumbu: label,
          ...Object.fromEntries(
            seri.map((s, j) => [
              `seri${j}`,
              tulisNilai(s.nilai[i] ?? null, dasar.satuan, dasar.tanpaAngka),
            ]),
          ),
        },
      }))}
    >
      <svg className="garis-gambar" width="100%" height={ATAS + TINGGI + BAWAH} aria-hidden="true">
        {tanda.map((t) => (
          <g key={t}>
            <line className="kisi" x1="0" x2="100%" y1={y(t)} y2={y(t)} />
            <text className="sumbu-teks" x="-8" y={y(t)} dy="0.35em" textAnchor="end">
              {tulisNilai(t)}
            </text>
          </g>
        ))}
        {sumbu.map((label, i) =>
          lebar.includes(i) ? (
            <text
              key={label}
              className={`sumbu-teks${kelas(i)}`}
              x={`${letak(i, sumbu.length)}%`}
              y={ATAS + TINGGI + 20}
              textAnchor={i === 0 ? 'start' : i === sumbu.length - 1 ? 'end' : 'middle'}
            >
              {label}
            </text>
          ) : null,
        )}
        {/* Stretched sideways to the width of the page; strokes and text are not. */}
        <svg
          aria-hidden="true"
          width="100%"
          height={ATAS + TINGGI + BAWAH}
          viewBox={`0 0 100 ${ATAS + TINGGI + BAWAH}`}
          preserveAspectRatio="none"
          overflow="visible"
        >
          {seri.map((s, i) => (
            <path key={s.label} className={`garis garis-${i + 1}`} d={garis(s.nilai) ?? ''} />
          ))}
        </svg>
        {seri.map((s, j) => (
          <TitikSeri
            key={s.label}
            seri={s}
            nomor={j + 1}
            banyak={sumbu.length}
            y={y}
            diBawah={diBawah[j] ?? false}
          />
        ))}
      </svg>
    </BingkaiGrafik>
  );
}

/** Dots where a point stands alone, and the last point with its figure. */
function TitikSeri({
  seri,
  nomor,
  banyak,
  y,
  diBawah,
}: {
  seri: SeriGrafik;
  nomor: number;
  banyak: number;
  y: (n: number) => number;
  /** The figure of the last point stands below it. */
  diBawah: boolean;
}) {
  const akhir = titikAkhir(seri);
  const sendiri = seri.nilai.flatMap((n, i) =>
    n !== null && seri.nilai[i - 1] == null && seri.nilai[i + 1] == null ? [{ i, nilai: n }] : [],
  );
  return (
    <g>
      {sendiri.map((t) => (
        <circle
          key={t.i}
          className={`titik titik-${nomor}`}
          cx={`${letak(t.i, banyak)}%`}
          cy={y(t.nilai)}
          r="3"
        />
      ))}
      {akhir ? (
        <>
          <circle
            className={`titik titik-${nomor}`}
            cx={`${letak(akhir.i, banyak)}%`}
            cy={y(akhir.nilai)}
            r="4.5"
          />
          <text
            className="titik-angka"
            x={`${letak(akhir.i, banyak)}%`}
            y={y(akhir.nilai) + (diBawah ? 20 : -10)}
            textAnchor={banyak > 1 && akhir.i === banyak - 1 ? 'end' : 'middle'}
          >
            {tulisNilai(akhir.nilai)}
          </text>
        </>
      ) : null}
    </g>
  );
}
