import type { ReactNode } from 'react';
import { Isian } from '@/components/form/isian';
import { KotakCentang, KotakCentangGrup } from '@/components/form/pilihan';
import { Rincian } from '@/components/ui';
import type { Aspek, HimpunanAturan, Indikator, Laporan } from '@/lib/penilaian/himpunan/types';
import { ISIAN_LEMBAR, TIDAK_SATU_PUN } from '@/lib/penilaian/lembar/formulir/rules';
import { labelPos, type TahunLembar } from '@/lib/penilaian/lembar/label/rules';
import { AKHIRAN_SATUAN, kataPita } from '@/lib/penilaian/mesin/pita/rules';

/* Fields of a worksheet, made from its rule set: figures of two book years, checklists, ratios. */

const catatanTeks = (catatan: Indikator['catatan']): string =>
  (catatan ?? [])
    .map((satu) => `${satu.teks}${satu.belumDikonfirmasi ? ' (Belum dikonfirmasi.)' : ''}`)
    .join(' ');

/** The lines of one statement in two book years. */
export function PosLaporan({
  himpunan,
  laporan,
  tahun,
  asal = {},
}: {
  himpunan: HimpunanAturan;
  laporan: Laporan;
  tahun: TahunLembar;
  /** Where a figure came from, by name of its field. */
  asal?: Readonly<Record<string, string>>;
}) {
  return (
    <>
      {laporan.penjelasan ? <p className="teks-lembut">{laporan.penjelasan}</p> : null}
      {laporan.kelompok.map((kelompok) => {
        const pos = himpunan.pos.filter(
          (satu) => satu.laporan === laporan.kode && satu.kelompok === kelompok.kode && !satu.rumus,
        );
        if (pos.length === 0) return null;
        return (
          <section key={kelompok.kode} className="lembar-kelompok">
            <h2 className="judul-4">{kelompok.nama}</h2>
            {pos.map((satu) => (
              <div key={satu.kode} className="lembar-pos">
                {([0, -1] as const).map((geser) => {
                  const nama = ISIAN_LEMBAR.angka(satu.kode, geser);
                  const petunjuk = [geser === 0 ? satu.penjelasan : undefined, asal[nama]];
                  return (
                    <Isian
                      key={geser}
                      nama={nama}
                      label={labelPos(satu, geser, tahun)}
                      petunjuk={petunjuk.filter(Boolean).join(' ') || undefined}
                      inputMode={satu.bolehNegatif ? 'text' : 'numeric'}
                      autoComplete="off"
                      awalan="Rp"
                    />
                  );
                })}
              </div>
            ))}
          </section>
        );
      })}
    </>
  );
}

/** The same behind a lid, for a form that holds the whole worksheet. */
export function IsianLaporan(isi: {
  himpunan: HimpunanAturan;
  laporan: Laporan;
  tahun: TahunLembar;
}) {
  return (
    <Rincian judul={`${isi.laporan.nama} (rupiah, dua tahun buku)`}>
      <PosLaporan {...isi} />
    </Rincian>
  );
}

/** The same question under each indicator: who hears only its name is told which one it is about. */
function BagiIndikator({
  kode,
  nama,
  children,
}: Pick<Indikator, 'kode' | 'nama'> & { children: ReactNode }) {
  return (
    <>
      {children}
      <span className="hanya-pembaca">
        , {kode} {nama}
      </span>
    </>
  );
}

type Tambahan = (indikator: Indikator) => ReactNode;

function IsianIndikator({ indikator, tambahan }: { indikator: Indikator; tambahan?: Tambahan }) {
  const { kode, nama, penjelasan } = indikator;
  const catatan = catatanTeks(indikator.catatan);
  return (
    <section className="lembar-indikator" id={`indikator-${kode}`} aria-label={`${kode} ${nama}`}>
      <h3 className="judul-4">
        <span className="angka-tabular">{kode}</span> {nama}
      </h3>
      <p className="teks-lembut">{penjelasan}</p>
      {indikator.jenis === 'DAFTAR' ? (
        <KotakCentangGrup
          nama={ISIAN_LEMBAR.butir(kode)}
          label={<BagiIndikator {...{ kode, nama }}>Yang terpenuhi</BagiIndikator>}
          opsional
          pilihan={[
            ...indikator.butir.map((satu) => ({ nilai: satu.kode, label: satu.teks })),
            { nilai: TIDAK_SATU_PUN, label: 'Tidak satu pun terpenuhi' },
          ]}
        />
      ) : (
        <>
          <Rincian judul="Rumus dan batas nilai">
            {indikator.rumus ? <p>{indikator.rumus.teks}</p> : null}
            <ul className="daftar-butir">
              {indikator.pita.map((pita, ke) => (
                <li key={pita.nilai + String(ke)}>
                  Nilai {pita.nilai}: {kataPita(indikator.pita, ke, indikator.satuan)}
                </li>
              ))}
            </ul>
          </Rincian>
          <Isian
            nama={ISIAN_LEMBAR.rasio(kode)}
            label={<BagiIndikator {...{ kode, nama }}>Rasio, bila sudah dihitung</BagiIndikator>}
            petunjuk="Kosongkan supaya dihitung dari angka laporan. Rasio yang diisi didahulukan."
            opsional
            lebar="pendek"
            inputMode="text"
            autoComplete="off"
            akhiran={AKHIRAN_SATUAN[indikator.satuan].trim()}
          />
        </>
      )}
      <KotakCentang
        nama={ISIAN_LEMBAR.tidakBerlaku(kode)}
        label={<BagiIndikator {...{ kode, nama }}>Tidak berlaku bagi koperasi ini</BagiIndikator>}
      />
      {tambahan?.(indikator)}
      {catatan ? <p className="teks-lembut">{catatan}</p> : null}
    </section>
  );
}

/** All indicators of one aspect, and the one field of an aspect that is given as a whole. */
export function IndikatorAspek({
  himpunan,
  aspek,
  tambahan,
}: {
  himpunan: HimpunanAturan;
  aspek: Aspek;
  /** What stands under each indicator besides its answer. */
  tambahan?: Tambahan;
}) {
  const persen = himpunan.aspekDiberikan === 'PERSEN';
  const milik = himpunan.indikator.filter((satu) => satu.aspek === aspek.kode);
  return (
    <>
      {aspek.catatan?.length ? <p className="teks-lembut">{catatanTeks(aspek.catatan)}</p> : null}
      <Isian
        nama={ISIAN_LEMBAR.aspek(aspek.kode)}
        label={
          persen
            ? `Hasil aspek ${aspek.nama}, bila sudah ada`
            : `Skor aspek ${aspek.nama}, bila sudah ada`
        }
        petunjuk={
          persen
            ? 'Persentase 0 sampai 100. Bila diisi, indikator aspek ini tidak dihitung.'
            : `Skor 0 sampai ${aspek.bobot}. Bila diisi, indikator aspek ini tidak dihitung.`
        }
        opsional
        lebar="pendek"
        inputMode="decimal"
        autoComplete="off"
        akhiran={persen ? '%' : undefined}
      />
      {aspek.sub.map((sub) => {
        const isi = milik.filter((satu) => satu.sub === sub.kode);
        return isi.length === 0 ? null : (
          <section key={sub.kode} className="lembar-kelompok">
            <h2 className="judul-3">{sub.nama}</h2>
            {isi.map((satu) => (
              <IsianIndikator key={satu.kode} indikator={satu} tambahan={tambahan} />
            ))}
          </section>
        );
      })}
    </>
  );
}

/** The same behind a lid, for a form that holds the whole worksheet. */
export function IsianAspek({ himpunan, aspek }: { himpunan: HimpunanAturan; aspek: Aspek }) {
  const banyak = himpunan.indikator.filter((satu) => satu.aspek === aspek.kode).length;
  return (
    <Rincian judul={`${aspek.nama} (bobot ${aspek.bobot} %, ${banyak} indikator)`}>
      <IndikatorAspek himpunan={himpunan} aspek={aspek} />
    </Rincian>
  );
}
