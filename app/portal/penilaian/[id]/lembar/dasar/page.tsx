import type { Metadata } from 'next';
import { Formulir } from '@/components/form';
import { IsianDasarLembar } from '@/components/penilaian/lembar/isian-dasar';
import { TahunSudahDisetujui } from '@/components/penilaian/penggantian';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadPokokPenilaian } from '@/lib/penilaian/boleh/loaders';
import { gantiDasarAction } from '@/lib/penilaian/lembar/actions';
import { loadDasarLembar } from '@/lib/penilaian/lembar/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/penilaian/[id]/lembar/dasar'>): Promise<Metadata> {
  const { koperasi, tahunBuku } = (await loadPokokPenilaian((await params).id)).penilaian;
  return {
    title: `Ganti tahun buku atau himpunan aturan: penilaian ${tahunBuku}, ${koperasi.nama}`,
  };
}

export default async function DasarLembarPage({
  params,
}: PageProps<'/portal/penilaian/[id]/lembar/dasar'>) {
  const data = await loadDasarLembar((await params).id);
  const { penilaian, tahun, himpunan, bawaan, nilaiAwal, berlaku } = data;
  const halaman = `/portal/penilaian/${penilaian.id}`;
  return (
    <>
      <KepalaHalaman
        judul="Ganti tahun buku atau himpunan aturan"
        keterangan={`${penilaian.koperasi.nama}, tahun buku ${penilaian.tahunBuku}`}
        remah={[
          { label: 'Penilaian', href: '/portal/penilaian' },
          { label: `${penilaian.koperasi.nama}, tahun buku ${penilaian.tahunBuku}`, href: halaman },
          { label: 'Lembar kerja', href: `${halaman}/lembar` },
          { label: 'Ganti' },
        ]}
      />
      <div className="isi-sempit grid gap-6">
        <TahunSudahDisetujui tahun={berlaku} />
        <Pemberitahuan nada="info" judul="Isian Anda tetap ada">
          Jawaban dan angka yang juga dikenal himpunan aturan yang baru tetap dihitung. Yang tidak
          dikenal disimpan dan tampil lagi bila diganti kembali.
        </Pemberitahuan>
        <Formulir
          aksi={gantiDasarAction}
          tersembunyi={{ id: penilaian.id, versi: String(penilaian.versi) }}
          nilaiAwal={nilaiAwal}
        >
          <IsianDasarLembar
            tahun={tahun.map((satu) => ({ nilai: String(satu), label: String(satu) }))}
            himpunan={himpunan}
            bawaan={bawaan}
            tombol="Ganti dan hitung lagi"
          />
        </Formulir>
      </div>
    </>
  );
}
