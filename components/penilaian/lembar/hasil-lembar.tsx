import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { Kartu, Rincian } from '@/components/ui';
import type { HasilLembarDto, NilaiIndikatorDto } from '@/lib/penilaian/lembar/types';
import { LABEL_PREDIKAT } from '@/lib/penilaian/predikat/rules';
import { formatDesimal } from '@/lib/platform/format';

const DESIMAL_TAMPIL = 4;

/** A number that never ends, cut for the screen; the result was reached with all its digits. */
export function potong(angka: string): string {
  const [bulat = '0', desimal = ''] = angka.split('.');
  const sisa = desimal.slice(0, DESIMAL_TAMPIL).replace(/0+$/, '');
  return formatDesimal(sisa === '' ? bulat : `${bulat}.${sisa}`);
}
const angka = (isi: string | null): string => (isi === null ? '–' : potong(isi));
export const SATUAN: Record<string, string> = { PERSEN: ' %', KALI: ' kali', HARI: ' hari' };

/** How an indicator came to its nilai, where that is not the plain formula. */
export const ASAL: Partial<Record<NilaiIndikatorDto['asal'], string>> = {
  TIDAK_BERLAKU: 'tidak berlaku',
  BELUM: 'belum diisi',
  PERLAKUAN: 'perlakuan khusus',
};

/** Total so far in one line, for the bar at the foot of a phone and for readers aloud. */
export function kataHasil(hasil: HasilLembarDto): string {
  const { terjawab, banyak, total } = hasil.sementara;
  if (hasil.lengkap && hasil.predikat) {
    return `Total ${angka(hasil.total)}, ${LABEL_PREDIKAT[hasil.predikat].toLowerCase()}`;
  }
  return `${terjawab} dari ${banyak} indikator, rata-rata ${angka(total)}`;
}

/** Names with their values, for the panel that is too narrow for a table. */
function DaftarNilai({
  baris,
}: {
  baris: readonly { kunci: string; nama: string; keterangan: string; nilai: string }[];
}) {
  return (
    <ul className="mt-2 grid gap-2">
      {baris.map((satu) => (
        <li key={satu.kunci} className="flex justify-between gap-3">
          <span className="min-w-0">
            {satu.nama}
            {satu.keterangan ? <span className="teks-lembut block">{satu.keterangan}</span> : null}
          </span>
          <span className="angka-tabular text-right">{satu.nilai}</span>
        </li>
      ))}
    </ul>
  );
}

/** The result of a worksheet as it stands, with what would lift it and what is odd. */
export function HasilLembar({
  hasil,
  bagian,
}: {
  hasil: HasilLembarDto;
  /** Codes of the indicators of this page; without it all of them. */
  bagian?: readonly string[];
}) {
  const tampil = bagian
    ? hasil.indikator.filter(({ kode }) => bagian.includes(kode))
    : hasil.indikator;
  const { terjawab, banyak, total } = hasil.sementara;
  return (
    <Kartu judul={hasil.lengkap ? 'Hasil lembar kerja' : 'Hasil sementara'}>
      <div className="flex flex-wrap items-end gap-x-8 gap-y-3">
        <div>
          <p className="teks-lembut">{hasil.lengkap ? 'Total' : 'Rata-rata yang sudah diisi'}</p>
          <p className="angka-nilai">{angka(hasil.lengkap ? hasil.total : total)}</p>
        </div>
        {hasil.predikat && hasil.kategori ? (
          <div>
            <p className="text-lg font-semibold">{LABEL_PREDIKAT[hasil.predikat]}</p>
            <p>
              <LencanaKategori kategori={hasil.kategori} />
            </p>
          </div>
        ) : null}
      </div>
      {hasil.lengkap ? null : (
        <p className="mt-3">
          {terjawab} dari {banyak} indikator sudah ada hasilnya. Total dan predikat ada setelah
          semuanya terisi.
        </p>
      )}
      <section className="mt-4">
        <h3 className="judul-4">Hasil setiap aspek</h3>
        <DaftarNilai
          baris={hasil.aspek.map((satu) => ({
            kunci: satu.kode,
            nama: `${satu.nama} (${formatDesimal(satu.bobot)}\u00a0%)`,
            keterangan: `${satu.terjawab} dari ${satu.banyak} terisi`,
            nilai: satu.persen === null ? '–' : `${potong(satu.persen)}\u00a0%`,
          }))}
        />
      </section>
      {hasil.kejanggalan.length > 0 ? (
        <section className="mt-4">
          <h3 className="judul-3">Perlu diperiksa</h3>
          <ul className="daftar-butir">
            {hasil.kejanggalan.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {hasil.tanpaAlasan.length > 0 ? (
        <p className="mt-4">
          Tidak berlaku, tetapi alasannya belum ditulis: {hasil.tanpaAlasan.join(', ')}.
        </p>
      ) : null}
      {hasil.saran.length > 0 ? (
        <section className="mt-4">
          <h3 className="judul-3">Yang paling menaikkan total</h3>
          <ul className="daftar-butir">
            {hasil.saran.map((satu) => (
              <li key={satu.indikator}>
                {satu.kalimat} <span className="teks-lembut">({satu.indikator})</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {tampil.length > 0 ? (
        <div className="mt-4">
          <Rincian judul="Nilai setiap indikator" terbuka={bagian !== undefined}>
            <DaftarNilai
              baris={tampil.map((satu) => ({
                kunci: satu.kode,
                nama: `${satu.kode} ${satu.nama}`,
                keterangan: [
                  satu.rasio === null ? '' : `${potong(satu.rasio)}${SATUAN[satu.satuan] ?? ''}.`,
                  ...satu.catatan,
                ]
                  .join(' ')
                  .trim(),
                nilai:
                  satu.nilai === null || satu.skor === null
                    ? (ASAL[satu.asal] ?? '–')
                    : `nilai ${formatDesimal(satu.nilai)}, skor ${formatDesimal(satu.skor)}/${formatDesimal(satu.skorTertinggi)}`,
              }))}
            />
          </Rincian>
        </div>
      ) : null}
    </Kartu>
  );
}
