import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { Kartu, Rincian, Tabel } from '@/components/ui';
import type { HasilLembarDto, NilaiIndikatorDto } from '@/lib/penilaian/lembar/types';
import { LABEL_PREDIKAT } from '@/lib/penilaian/rules';
import { formatDesimal } from '@/lib/platform/format';

const DESIMAL_TAMPIL = 4;

/** A number that never ends, cut for the screen; the result was reached with all its digits. */
function potong(angka: string): string {
  const [bulat = '0', desimal = ''] = angka.split('.');
  const sisa = desimal.slice(0, DESIMAL_TAMPIL).replace(/0+$/, '');
  return formatDesimal(sisa === '' ? bulat : `${bulat}.${sisa}`);
}
const angka = (isi: string | null): string => (isi === null ? '–' : potong(isi));
const SATUAN: Record<string, string> = { PERSEN: ' %', KALI: ' kali', HARI: ' hari' };

/** How an indicator came to its nilai, where that is not the plain formula. */
const ASAL: Partial<Record<NilaiIndikatorDto['asal'], string>> = {
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
      <div className="mt-4">
        <Tabel
          keterangan="Hasil setiap aspek"
          sembunyikanKeterangan
          kolom={[
            { kunci: 'aspek', label: 'Aspek' },
            { kunci: 'isi', label: 'Terisi', rata: 'kanan' },
            { kunci: 'persen', label: 'Hasil', rata: 'kanan' },
          ]}
          baris={hasil.aspek.map((satu) => ({
            id: satu.kode,
            sel: {
              aspek: `${satu.nama} (${formatDesimal(satu.bobot)} %)`,
              isi: `${satu.terjawab}/${satu.banyak}`,
              persen: satu.persen === null ? '–' : `${potong(satu.persen)}\u00a0%`,
            },
          }))}
        />
      </div>
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
            <TabelNilaiIndikator indikator={tampil} />
          </Rincian>
        </div>
      ) : null}
    </Kartu>
  );
}
