import type { Metadata } from 'next';
import { PerbaruiPilihan } from '@/components/dokumen/formulir-unggah';
import { UnggahDokumen } from '@/components/dokumen/unggah-dokumen';
import { HasilPenilaian } from '@/components/penilaian/hasil-penilaian';
import { BandingHasil } from '@/components/penilaian/penggantian';
import { TanggapanForm } from '@/components/penilaian/tanggapan-form';
import { sisaHari as kataSisa } from '@/components/penilaian/tanggapan-koperasi';
import { KepalaHalaman, Pemberitahuan, Rincian } from '@/components/ui';
import { loadPokokPenilaian } from '@/lib/penilaian/boleh/loaders';
import { loadTanggapan } from '@/lib/penilaian/tanggapan/loaders';
import { formatTanggal } from '@/lib/platform/format';

export async function generateMetadata({
  params,
}: PageProps<'/portal/penilaian/[id]/tanggapan'>): Promise<Metadata> {
  const { koperasi, tahunBuku } = (await loadPokokPenilaian((await params).id)).penilaian;
  return { title: `Tanggapi hasil: penilaian ${tahunBuku}, ${koperasi.nama}` };
}

export default async function TanggapanPage({
  params,
  searchParams,
}: PageProps<'/portal/penilaian/[id]/tanggapan'>) {
  const { penilaian, mewakili, terbuka, sisaHari, dokumen, titipan } = await loadTanggapan(
    (await params).id,
  );
  const { koperasi, tahunBuku, batasTanggapan } = penilaian;
  const halaman = `/portal/penilaian/${penilaian.id}`;
  return (
    <>
      <KepalaHalaman
        judul={mewakili ? 'Catat tanggapan koperasi' : 'Tanggapi hasil sementara'}
        keterangan={`${koperasi.nama}, tahun buku ${tahunBuku}`}
        remah={[
          { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}/penilaian` },
          { label: `Tahun buku ${tahunBuku}`, href: halaman },
          { label: 'Tanggapan' },
        ]}
      />
      <div className="isi-sempit grid gap-6">
        {terbuka && batasTanggapan ? (
          <Pemberitahuan
            nada="info"
            judul={`Paling lambat ${formatTanggal(batasTanggapan)} (${kataSisa(sisaHari)})`}
          >
            {mewakili
              ? 'Anda mencatat atas nama koperasi yang belum punya akun. Portal menandainya begitu.'
              : 'Bila tidak ada keberatan sampai tanggal itu, hasil ini menjadi final.'}
          </Pemberitahuan>
        ) : null}
        <BandingHasil penilaian={penilaian} />
        <Rincian judul="Lihat hasil sementara" terbuka>
          <HasilPenilaian penilaian={penilaian} judul="Hasil sementara" />
        </Rincian>
        {terbuka ? (
          <UnggahDokumen
            jenis="TANGGAPAN_PENILAIAN"
            kembali={`${halaman}/tanggapan`}
            param={await searchParams}
            daftar={dokumen}
            dipilih
            koperasiId={koperasi.id}
            opsional
            petunjuk="Bukti yang mendukung tanggapan, satu per satu."
          />
        ) : null}
        <TanggapanForm
          penilaian={penilaian}
          dokumen={dokumen}
          mewakili={mewakili}
          terbuka={terbuka}
          nilaiAwal={titipan}
        />
        {terbuka ? <PerbaruiPilihan formulir="tanggapi" jalur={`${halaman}/tanggapan`} /> : null}
      </div>
    </>
  );
}
