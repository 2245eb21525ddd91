import '@/components/penilaian/simulasi/simulasi.css';
import type { Metadata } from 'next';
import { PerbaruiPilihan } from '@/components/dokumen/formulir-unggah';
import { UnggahDokumen } from '@/components/dokumen/unggah-dokumen';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { FormulirBagian } from '@/components/penilaian/lembar/formulir-bagian';
import { HasilLembar } from '@/components/penilaian/lembar/hasil-lembar';
import { IsiBagian } from '@/components/penilaian/lembar/isi-bagian';
import { IsiTerbaca } from '@/components/penilaian/lembar/isi-terbaca';
import { KabarLembar } from '@/components/penilaian/lembar/kabar-lembar';
import { JumlahLaporan, SumberAngka } from '@/components/penilaian/lembar/sumber-angka';
import { AkanMenggantikan } from '@/components/penilaian/penggantian';
import { KepalaHalaman, Tautan } from '@/components/ui';
import { labelLembar } from '@/lib/penilaian/lembar/label/rules';
import { loadBagianLembar, loadNamaBagian } from '@/lib/penilaian/lembar/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/penilaian/[id]/lembar/[bagian]'>): Promise<Metadata> {
  const { id, bagian } = await params;
  const { nama, penilaian } = await loadNamaBagian(id, bagian);
  return { title: `${nama}, lembar kerja ${penilaian.tahunBuku}, ${penilaian.koperasi.nama}` };
}

export default async function BagianLembarPage({
  params,
  searchParams,
}: PageProps<'/portal/penilaian/[id]/lembar/[bagian]'>) {
  const { id, bagian: kode } = await params;
  const param = await searchParams;
  const data = await loadBagianLembar(id, kode, param);
  const { penilaian, lembar, bagian, ini, sebelum, berikut, bolehIsi } = data;
  const { koperasi, tahunBuku, kerja } = penilaian;
  const halaman = `/portal/penilaian/${penilaian.id}`;
  const alamat = `${halaman}/lembar/${ini.kode}`;
  const tahun = { kini: String(tahunBuku), lalu: String(tahunBuku - 1) };
  const indikator =
    ini.jenis === 'ASPEK'
      ? bagian.indikator.map((satu) => satu.kode)
      : lembar.hasil.indikator
          .filter(({ asal }) => asal === 'DIHITUNG' || asal === 'PERLAKUAN')
          .map((satu) => satu.kode);
  return (
    <>
      <KepalaHalaman
        judul={ini.nama}
        keterangan={`${koperasi.nama}, tahun buku ${tahunBuku}`}
        remah={[
          { label: 'Penilaian', href: '/portal/penilaian' },
          { label: `${koperasi.nama}, tahun buku ${tahunBuku}`, href: halaman },
          { label: 'Lembar kerja', href: `${halaman}/lembar` },
          { label: ini.nama },
        ]}
      />
      <div className="mb-6 grid gap-3 empty:hidden">
        <AkanMenggantikan penilaian={penilaian} />
        <KabarLembar param={param} />
        <IsianDikembalikan tampil={data.dipulihkan} />
      </div>
      {bolehIsi && ini.jenis === 'LAPORAN' ? (
        <div className="mb-6">
          <SumberAngka id={penilaian.id} bagian={ini.kode} banding={data.banding} />
        </div>
      ) : null}
      {bolehIsi ? (
        <FormulirBagian
          key={data.kunci}
          id={penilaian.id}
          bagian={ini.kode}
          versi={data.versi}
          nilaiAwal={data.nilaiAwal}
          hasilAwal={lembar.hasil}
          indikator={indikator}
          labelGalat={labelLembar(bagian, tahun)}
        >
          <IsiBagian
            bagian={bagian}
            tahun={tahun}
            asal={data.asal}
            berkas={data.berkas}
            catatan={kerja?.catatanButir ?? []}
          />
        </FormulirBagian>
      ) : (
        <div className="simulasi">
          <IsiTerbaca bagian={bagian} tahunBuku={tahunBuku} isi={data.isi} berkas={data.berkas} />
          <HasilLembar hasil={lembar.hasil} bagian={indikator} />
        </div>
      )}
      <div className="mt-8 grid gap-6">
        {data.jumlah.length > 0 ? (
          <JumlahLaporan jumlah={data.jumlah} tahunBuku={tahunBuku} />
        ) : null}
        {bolehIsi && ini.jenis === 'ASPEK' ? (
          <PerbaruiPilihan formulir="isi-lembar" jalur={alamat} />
        ) : null}
        {bolehIsi && ini.jenis === 'ASPEK' ? (
          <UnggahDokumen
            jenis="BUKTI_PENILAIAN"
            kembali={alamat}
            param={param}
            daftar={data.dokumen}
            dipilih
            koperasiId={koperasi.id}
            petunjuk="Setelah diunggah, pilih berkasnya pada indikator."
          />
        ) : null}
        <nav aria-label="Bagian lembar kerja" className="flex flex-wrap justify-between gap-3">
          {sebelum ? (
            <Tautan href={`${halaman}/lembar/${sebelum.kode}`}>Sebelumnya: {sebelum.nama}</Tautan>
          ) : (
            <Tautan href={`${halaman}/lembar`}>Ringkasan lembar kerja</Tautan>
          )}
          {berikut ? (
            <Tautan href={`${halaman}/lembar/${berikut.kode}`}>Berikutnya: {berikut.nama}</Tautan>
          ) : (
            <Tautan href={`${halaman}/lembar`}>Ringkasan lembar kerja</Tautan>
          )}
        </nav>
      </div>
    </>
  );
}
