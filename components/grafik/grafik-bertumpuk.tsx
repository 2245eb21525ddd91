import { useId } from 'react';
import { BingkaiGrafik, type DasarGrafik } from './bingkai-grafik';
import { Corak, type NadaGrafik } from './corak';
import { BELUM_ADA_DATA, skalaPersen, tulisNilai, yangDiketahui } from './skala';

export interface BagianGrafik {
  kunci: string;
  label: string;
  nada: NadaGrafik;
}

export interface DataBertumpuk {
  label: string;
  /** By `kunci` of the part; `null` or absent means unknown. */
  nilai: Record<string, number | null | undefined>;
  href?: string;
}

/** Below this share of the width a figure does not fit into its segment. */
const CUKUP_UNTUK_ANGKA = 9;

function jumlahkan(d: DataBertumpuk, bagian: BagianGrafik[]): number | null {
  const diketahui = yangDiketahui(bagian.map((b) => d.nilai[b.kunci] ?? null));
  return diketahui.length === 0 ? null : diketahui.reduce((a, b) => a + b, 0);
}

/** Segments of one row with where they begin and how wide they are, in per cent. */
export function susunSegmen(
  d: DataBertumpuk,
  bagian: BagianGrafik[],
  lebar: (n: number) => number,
): { bagian: BagianGrafik; nilai: number; mulai: number; lebar: number }[] {
  let sampai = 0;
  const hasil = [];
  for (const b of bagian) {
    const nilai = d.nilai[b.kunci] ?? null;
    if (nilai === null || nilai <= 0) continue;
    const mulai = lebar(sampai);
    sampai += nilai;
    hasil.push({ bagian: b, nilai, mulai, lebar: lebar(sampai) - mulai });
  }
  return hasil;
}

/** Horizontal bars made of parts; colour, pattern, order and figures tell the parts apart. */
export function GrafikBertumpuk({
  bagian,
  data,
  labelKolom = 'Nama',
  penuh,
  ...dasar
}: DasarGrafik & {
  bagian: BagianGrafik[];
  data: DataBertumpuk[];
  labelKolom?: string;
  /** Every row takes the full width, to compare shares rather than amounts. */
  penuh?: boolean;
}) {
  const id = useId();
  const jumlah = data.map((d) => jumlahkan(d, bagian));
  const bersama = skalaPersen(jumlah);
  const ringkasan = data
    .map((d, i) => {
      const isi = bagian.map((b) => `${b.label} ${tulisNilai(d.nilai[b.kunci] ?? null)}`);
      return `${d.label}: ${jumlah[i] == null ? BELUM_ADA_DATA : isi.join(', ')}.`;
    })
    .join(' ');
  return (
    <BingkaiGrafik
      {...dasar}
      ringkasan={ringkasan}
      legenda={
        <ul className="legenda" aria-hidden="true">
          {bagian.map((b) => (
            <li key={b.kunci}>
              <svg width="20" height="14" aria-hidden="true">
                <Corak id={`${id}l${b.kunci}`} nada={b.nada} />
                <rect className={`segmen segmen-${b.nada}`} width="20" height="14" rx="3" />
                <rect fill={`url(#${id}l${b.kunci})`} width="20" height="14" rx="3" />
              </svg>
              {b.label}
            </li>
          ))}
        </ul>
      }
      kolom={[
        { kunci: 'label', label: labelKolom },
        ...bagian.map((b) => ({ kunci: b.kunci, label: b.label, rata: 'kanan' as const })),
        { kunci: 'jumlah', label: 'Jumlah', rata: 'kanan' },
      ]}
      baris={data.map((d, i) => ({
        id: d.label,
        href: d.href,
        sel: {
          label: d.label,
          ...Object.fromEntries(
            bagian.map((b) => [b.kunci, tulisNilai(d.nilai[b.kunci] ?? null, dasar.satuan)]),
          ),
          jumlah: tulisNilai(jumlah[i] ?? null, dasar.satuan),
        },
      }))}
    >
      <svg width="0" height="0" className="corak-simpan" aria-hidden="true">
        {bagian.map((b) => (
          <Corak key={b.kunci} id={`${id}${b.kunci}`} nada={b.nada} />
        ))}
      </svg>
      <div className="batang-daftar">
        {data.map((d, i) => {
          const total = jumlah[i] ?? null;
          const lebar = penuh ? skalaPersen([total]) : bersama;
          return (
            <div key={d.label} className="batang">
              <span className="batang-label">{d.label}</span>
              <span className={total === null ? 'batang-nilai teks-lembut' : 'batang-nilai'}>
                {tulisNilai(total, dasar.satuan)}
              </span>
              <svg className="batang-gambar" width="100%" height="24" aria-hidden="true">
                {total === null ? (
                  <line className="batang-belum" x1="0" x2="100%" y1="12" y2="12" />
                ) : null}
                {susunSegmen(d, bagian, lebar).map((s) => (
                  <g key={s.bagian.kunci}>
                    <rect
                      className={`segmen segmen-${s.bagian.nada}`}
                      x={`${s.mulai}%`}
                      width={`${s.lebar}%`}
                      height="24"
                      rx="3"
                    />
                    <rect
                      fill={`url(#${id}${s.bagian.kunci})`}
                      x={`${s.mulai}%`}
                      width={`${s.lebar}%`}
                      height="24"
                      rx="3"
                    />
                    {s.lebar >= CUKUP_UNTUK_ANGKA ? (
                      <text
                        className={`segmen-angka segmen-angka-${s.bagian.nada}`}
                        x={`${s.mulai + s.lebar / 2}%`}
                        y="12"
                        dy="0.35em"
                        textAnchor="middle"
                      >
                        {tulisNilai(s.nilai)}
                      </text>
                    ) : null}
                  </g>
                ))}
              </svg>
            </div>
          );
        })}
      </div>
    </BingkaiGrafik>
  );
}
