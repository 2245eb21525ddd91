import '@/components/penilaian/simulasi/simulasi.css';
import type { Metadata } from 'next';
import { HasilLembar } from '@/components/penilaian/lembar/hasil-lembar';
import { KabarLembar } from '@/components/penilaian/lembar/kabar-lembar';
import { DaftarBagian, TindakanLembar } from '@/components/penilaian/lembar/ringkasan-lembar';
import { LencanaStatusPenilaian } from '@/components/penilaian/lencana-status';
import { AkanMenggantikan } from '@/components/penilaian/penggantian';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadPokokPenilaian } from '@/lib/penilaian/boleh/loaders';
import { loadLembar } from '@/lib/penilaian/lembar/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/penilaian/[id]/lembar'>): Promise<Metadata> {
  const { koperasi, tahunBuku } = (await loadPokokPenilaian((await params).id)).penilaian;
  return { title: `Lembar kerja: penilaian ${tahunBuku}, ${koperasi.nama}` };
}

export default async function LembarPage({
  params,
  searchParams,
}: PageProps<'/portal/penilaian/[id]/lembar'>) {
  const { penilaian, lembar, boleh } = await loadLembar((await params).id);
  const { koperasi, tahunBuku } = penilaian;
  const halaman = `/portal/penilaian/${penilaian.id}`;
  return (
    <>
      <KepalaHalaman
        judul="Lembar kerja penilaian"
        lencana={<LencanaStatusPenilaian status={penilaian.status} />}
        keterangan={`${koperasi.nama}, tahun buku ${tahunBuku}. ${lembar.himpunan.nama}.`}
        remah={[
          { label: 'Penilaian', href: '/portal/penilaian' },
          { label: `${koperasi.nama}, tahun buku ${tahunBuku}`, href: halaman },
          { label: 'Lembar kerja' },
        ]}
      />
      <div className="mb-6 grid gap-3 empty:hidden">
        <AkanMenggantikan penilaian={penilaian} />
        <KabarLembar param={await searchParams} />
        {penilaian.status === 'DIKEMBALIKAN' && penilaian.kerja?.catatanPengembalian ? (
          <Pemberitahuan nada="peringatan" judul="Catatan kepala bidang">
            <p className="whitespace-pre-line">{penilaian.kerja.catatanPengembalian}</p>
          </Pemberitahuan>
        ) : null}
        {lembar.himpunan.belumDikonfirmasi ? (
          <Pemberitahuan nada="peringatan" judul="Aturan ini belum semuanya dikonfirmasi dinas">
            <p>Cara celah tabelnya dibaca tertulis pada tiap indikator.</p>
          </Pemberitahuan>
        ) : null}
      </div>
      <div className="simulasi">
        <div className="grid gap-6">
          <DaftarBagian penilaian={penilaian} bagian={lembar.bagian} bolehIsi={boleh.isi} />
          <TindakanLembar penilaian={penilaian} hasil={lembar.hasil} boleh={boleh} />
        </div>
        <HasilLembar hasil={lembar.hasil} />
      </div>
    </>
  );
}
