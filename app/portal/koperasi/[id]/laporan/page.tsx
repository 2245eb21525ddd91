import type { Metadata } from 'next';
import { KepalaKoperasi } from '@/components/koperasi/kepala-koperasi';
import { LaporanKosong, TabelLaporanTahunan } from '@/components/koperasi/laporan/tabel-laporan';
import { KartuRat } from '@/components/koperasi/profil/rat';
import { Pemberitahuan, TautanTombol } from '@/components/ui';
import { loadLaporan } from '@/lib/koperasi/laporan/loaders';

export const metadata: Metadata = { title: 'Laporan tahunan koperasi' };

/** Yearly figures of one koperasi. */
export default async function LaporanPage({
  params,
  searchParams,
}: PageProps<'/portal/koperasi/[id]/laporan'>) {
  const [{ id }, { kabar, tahun }] = await Promise.all([params, searchParams]);
  const { koperasi, tabel, belum, rat, bolehIsi } = await loadLaporan(id);
  const tersimpan =
    kabar === 'tersimpan' && typeof tahun === 'string' && /^\d{4}$/.test(tahun) ? tahun : null;
  return (
    <>
      <KepalaKoperasi koperasi={koperasi} tabAktif="laporan" />
      <div className="mt-6 grid grid-cols-1 gap-6">
        {tersimpan ? (
          <Pemberitahuan nada="sukses" judul={`Laporan tahun buku ${tersimpan} sudah disimpan.`} />
        ) : null}
        <h2 className="judul-2">Laporan tahunan</h2>
        {bolehIsi && belum.length > 0 ? (
          <p className="flex flex-wrap gap-3">
            {belum.map((satu, letak) => (
              <TautanTombol
                key={satu}
                varian={letak === 0 ? 'utama' : 'kedua'}
                href={`/portal/koperasi/${koperasi.id}/laporan/${satu}`}
              >
                Isi tahun buku {satu}
              </TautanTombol>
            ))}
          </p>
        ) : null}
        {tabel.tahun.length > 0 ? (
          <TabelLaporanTahunan koperasiId={koperasi.id} tabel={tabel} bolehIsi={bolehIsi} />
        ) : (
          <LaporanKosong bolehIsi={bolehIsi} />
        )}
        <KartuRat rat={rat} />
      </div>
    </>
  );
}
