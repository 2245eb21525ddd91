import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { Kartu, Rincian, Tabel } from '@/components/ui';
import type { HimpunanAturan } from '@/lib/penilaian/himpunan/types';
import type { Saran } from '@/lib/penilaian/mesin/saran/rules';
import type { HasilMesin } from '@/lib/penilaian/mesin/types';
import { LABEL_PREDIKAT } from '@/lib/penilaian/predikat/rules';
import { formatDesimal } from '@/lib/platform/format';

const SARAN_TAMPIL = 5;
const angka = (isi: string | null): string => (isi === null ? 'belum ada' : formatDesimal(isi));

/** Result of a worksheet as it stands: total and predikat once complete, until then what is known. */
export function HasilSimulasi({
  himpunan,
  hasil,
  saran,
}: {
  himpunan: HimpunanAturan;
  hasil: HasilMesin;
  saran: readonly Saran[];
}) {
  const { terjawab, banyak, total } = hasil.sementara;
  const namaIndikator = new Map(himpunan.indikator.map((satu) => [satu.kode, satu.nama]));
  return (
    <Kartu judul={hasil.lengkap ? 'Hasil simulasi' : 'Hasil sementara'}>
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
            { kunci: 'persen', label: 'Hasil (%)', rata: 'kanan' },
            { kunci: 'tertimbang', label: 'Sumbangan', rata: 'kanan' },
          ]}
          baris={Object.values(hasil.aspek).map((satu) => ({
            id: satu.kode,
            sel: {
              aspek: `${satu.nama} (${satu.bobot} %)`,
              persen: angka(satu.persen ?? satu.sementara.persen),
              tertimbang: angka(satu.tertimbang),
            },
          }))}
        />
      </div>
      {saran.length > 0 ? (
        <section className="mt-4">
          <h3 className="judul-3">Yang paling menaikkan total</h3>
          <ul className="daftar-butir">
            {saran.slice(0, SARAN_TAMPIL).map((satu) => (
              <li key={satu.indikator}>
                {satu.kalimat} <span className="teks-lembut">({satu.indikator})</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className="mt-4 grid gap-2">
        <Rincian judul="Nilai setiap indikator">
          <Tabel
            keterangan="Nilai setiap indikator"
            sembunyikanKeterangan
            kolom={[
              { kunci: 'nama', label: 'Indikator' },
              { kunci: 'rasio', label: 'Rasio', rata: 'kanan' },
              { kunci: 'nilai', label: 'Nilai', rata: 'kanan' },
              { kunci: 'skor', label: 'Skor', rata: 'kanan' },
            ]}
            baris={Object.values(hasil.indikator).map((satu) => ({
              id: satu.kode,
              sel: {
                nama: `${satu.kode} ${namaIndikator.get(satu.kode) ?? ''}`,
                rasio: satu.rasio === null ? '–' : formatDesimal(ringkas(satu.rasio)),
                nilai: satu.asal === 'TIDAK_BERLAKU' ? 'tidak berlaku' : (satu.nilai ?? '–'),
                skor:
                  satu.skor === null
                    ? '–'
                    : `${formatDesimal(satu.skor)} dari ${satu.skorTertinggi}`,
              },
            }))}
          />
        </Rincian>
        {hasil.catatan.length > 0 ? (
          <Rincian judul={`Catatan (${hasil.catatan.length})`}>
            <ul className="daftar-butir">
              {hasil.catatan.map((satu) => (
                <li key={satu}>{satu}</li>
              ))}
            </ul>
          </Rincian>
        ) : null}
      </div>
    </Kartu>
  );
}

/** A ratio that never ends, cut for the table; the result was reached with all its digits. */
function ringkas(rasio: string): string {
  const [bulat = '0', desimal] = rasio.split('.');
  return desimal && desimal.length > 4 ? `${bulat}.${desimal.slice(0, 4)}` : rasio;
}
