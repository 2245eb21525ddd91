import { AreaTeks, Formulir, RincianIsian, TombolKirim } from '@/components/form';
import { Kartu, Rincian, Tabel } from '@/components/ui';
import { ambilAngkaAction, tempelAngkaAction } from '@/lib/penilaian/lembar/actions';
import type { BandingLaporan } from '@/lib/penilaian/lembar/ambil/rules';
import { formatRupiah } from '@/lib/platform/format';

/** Where the figures of a statement can come from besides typing them. */
export function SumberAngka({
  id,
  bagian,
  banding,
}: {
  id: string;
  bagian: string;
  banding: readonly BandingLaporan[];
}) {
  return (
    <div className="grid gap-4">
      <Formulir id="tempel" aksi={tempelAngkaAction} tersembunyi={{ id, bagian }}>
        <RincianIsian judul="Tempel dari Excel" nama={['tempelan']}>
          <div className="grid gap-4">
            <AreaTeks
              nama="tempelan"
              label="Baris dari Excel"
              petunjuk="Salin kolom nama pos dan kolom angkanya (tahun ini, lalu tahun sebelumnya), tempel di sini. Jumlah dan judul dilewati. Baris judul yang menyebut tahun menentukan kolomnya."
              baris={8}
              spellCheck={false}
            />
            <TombolKirim varian="kedua">Ambil angkanya</TombolKirim>
          </div>
        </RincianIsian>
      </Formulir>
      <section className="grid gap-3" aria-labelledby="ambil-angka">
        <h2 className="judul-4" id="ambil-angka">
          Isi baris yang masih kosong
        </h2>
        <div className="flex flex-wrap gap-3">
          <Formulir
            id="dari-laporan"
            aksi={ambilAngkaAction}
            tersembunyi={{ id, bagian, dari: 'LAPORAN_TAHUNAN' }}
          >
            <TombolKirim varian="kedua">Ambil dari laporan tahunan</TombolKirim>
          </Formulir>
          <Formulir
            id="dari-penilaian"
            aksi={ambilAngkaAction}
            tersembunyi={{ id, bagian, dari: 'PENILAIAN_LALU' }}
          >
            <TombolKirim varian="kedua">Ambil dari penilaian sebelumnya</TombolKirim>
          </Formulir>
        </div>
        {banding.length > 0 ? (
          <Rincian judul="Bandingkan dengan laporan tahunan">
            <Tabel
              keterangan="Laporan tahunan terverifikasi di samping lembar kerja ini"
              kolom={[
                { kunci: 'nama', label: 'Angka' },
                { kunci: 'laporan', label: 'Laporan tahunan', rata: 'kanan' },
                { kunci: 'lembar', label: 'Lembar kerja', rata: 'kanan' },
                { kunci: 'beda', label: 'Keadaan' },
              ]}
              baris={banding.map((satu) => ({
                id: `${satu.nama}-${satu.tahunBuku}`,
                sel: {
                  nama: `${satu.nama} ${satu.tahunBuku}`,
                  laporan: formatRupiah(satu.laporan),
                  lembar: satu.lembar === null ? 'belum ada' : formatRupiah(satu.lembar),
                  beda:
                    satu.lembar === null
                      ? '–'
                      : satu.lembar === satu.laporan
                        ? 'sama'
                        : `berbeda ${formatRupiah(selisih(satu.lembar, satu.laporan))}`,
                },
              }))}
            />
          </Rincian>
        ) : null}
      </section>
    </div>
  );
}

const selisih = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);
const uang = (isi: bigint | null): string => (isi === null ? 'belum ada' : formatRupiah(isi));

/** Sums of a statement in both years, as they are stored. */
export function JumlahLaporan({
  jumlah,
  tahunBuku,
}: {
  jumlah: readonly { label: string; kini: bigint | null; lalu: bigint | null }[];
  tahunBuku: number;
}) {
  return (
    <Kartu judul="Jumlah yang tersimpan">
      <Tabel
        keterangan="Dijumlahkan oleh portal dari baris di atas"
        kolom={[
          { kunci: 'label', label: 'Jumlah' },
          { kunci: 'kini', label: String(tahunBuku), rata: 'kanan' },
          { kunci: 'lalu', label: String(tahunBuku - 1), rata: 'kanan' },
        ]}
        baris={jumlah.map((satu) => ({
          id: satu.label,
          sel: { label: satu.label, kini: uang(satu.kini), lalu: uang(satu.lalu) },
        }))}
      />
    </Kartu>
  );
}
