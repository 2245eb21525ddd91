import { BingkaiGrafik, type DasarGrafik } from './bingkai-grafik';
import { type DataGrafik, ringkasanData, skalaPersen, tulisNilai } from './skala';

/** Horizontal bars in the order given, each with its name and figure in words. */
export function GrafikBatang({
  data,
  labelKolom = 'Nama',
  labelNilai = 'Jumlah',
  ...dasar
}: DasarGrafik & { data: DataGrafik[]; labelKolom?: string; labelNilai?: string }) {
  const lebar = skalaPersen(data.map((d) => d.nilai));
  return (
    <BingkaiGrafik
      {...dasar}
      ringkasan={ringkasanData(data, dasar.satuan, dasar.tanpaAngka)}
      kolom={[
        { kunci: 'label', label: labelKolom },
        { kunci: 'nilai', label: labelNilai, rata: 'kanan' },
      ]}
      baris={data.map((d) => ({
        id: d.label,
        href: d.href,
        sel: { label: d.label, nilai: tulisNilai(d.nilai, dasar.satuan, dasar.tanpaAngka) },
      }))}
    >
      <div className="batang-daftar">
        {data.map((d) => (
          <div key={d.label} className="batang">
            <span className="batang-label">{d.label}</span>
            <span className={d.nilai === null ? 'batang-nilai teks-lembut' : 'batang-nilai'}>
              {tulisNilai(d.nilai, dasar.satuan, dasar.tanpaAngka)}
            </span>
            <svg className="batang-gambar" width="100%" height="12" aria-hidden="true">
              {d.nilai === null ? (
                <line className="batang-belum" x1="0" x2="100%" y1="6" y2="6" />
              ) : (
                <>
                  <rect className="batang-alur" width="100%" height="12" rx="3" />
                  <rect className="batang-isi" width={`${lebar(d.nilai)}%`} height="12" rx="3" />
                </>
              )}
            </svg>
          </div>
        ))}
      </div>
    </BingkaiGrafik>
  );
}
