import type { Metadata } from 'next';
import { UnggahDokumen } from '@/components/dokumen/unggah-dokumen';
import { LangkahPenilaian } from '@/components/penilaian/isian-penilaian';
import { PilihKertasKerja, TautanKertasKerja } from '@/components/penilaian/kertas-kerja';
import { AkanMenggantikan } from '@/components/penilaian/penggantian';
import { Kartu, KepalaHalaman, Tautan, TautanTombol } from '@/components/ui';
import { loadPokokPenilaian } from '@/lib/penilaian/boleh/loaders';
import { loadKertasKerja } from '@/lib/penilaian/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/penilaian/[id]/kertas-kerja'>): Promise<Metadata> {
  const { koperasi, tahunBuku } = (await loadPokokPenilaian((await params).id)).penilaian;
  return { title: `Kertas kerja: penilaian ${tahunBuku}, ${koperasi.nama}` };
}

export default async function KertasKerjaPage({
  params,
  searchParams,
}: PageProps<'/portal/penilaian/[id]/kertas-kerja'>) {
  const param = await searchParams;
  const { penilaian, dokumen } = await loadKertasKerja((await params).id);
  const halaman = `/portal/penilaian/${penilaian.id}`;
  const terlampir = penilaian.kerja?.kertasKerja ?? null;
  const lain = dokumen.filter(({ id }) => id !== terlampir?.id);
  return (
    <>
      <KepalaHalaman
        judul="Kertas kerja penilaian"
        keterangan={`${penilaian.koperasi.nama}, tahun buku ${penilaian.tahunBuku}`}
        remah={[
          { label: 'Penilaian', href: '/portal/penilaian' },
          { label: `${penilaian.koperasi.nama}, tahun buku ${penilaian.tahunBuku}`, href: halaman },
          { label: 'Kertas kerja' },
        ]}
      />
      <div className="isi-sempit grid gap-6">
        <LangkahPenilaian sekarang={1} />
        <AkanMenggantikan penilaian={penilaian} />
        {terlampir ? (
          <p>
            Yang terlampir sekarang: <TautanKertasKerja kertasKerja={terlampir} />
          </p>
        ) : null}
        <UnggahDokumen
          jenis="KERTAS_KERJA"
          kembali={`${halaman}/kertas-kerja`}
          param={param}
          daftar={dokumen}
          sendirian
          cara={{
            rute: '/api/berkas/kertas-kerja',
            isian: { penilaianId: penilaian.id },
            tersimpan: 'Kertas kerja sudah terlampir pada penilaian ini.',
          }}
          petunjuk={
            terlampir
              ? 'Berkas baru langsung menggantikan yang terlampir.'
              : 'Kertas kerja yang sudah diisi dan ditandatangani. Berkasnya langsung terlampir.'
          }
        />
        {lain.length > 0 ? (
          <Kartu judul="Atau pakai berkas yang sudah diunggah">
            <PilihKertasKerja penilaian={penilaian} dokumen={lain} />
          </Kartu>
        ) : null}
        <p>
          {terlampir ? (
            <TautanTombol href={`${halaman}/periksa`}>Lanjutkan ke pemeriksaan</TautanTombol>
          ) : (
            <Tautan href={`${halaman}/periksa`}>Lampirkan nanti, periksa hasil dahulu</Tautan>
          )}
        </p>
      </div>
    </>
  );
}
