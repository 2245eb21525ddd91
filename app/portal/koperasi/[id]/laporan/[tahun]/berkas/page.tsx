import type { Metadata } from 'next';
import { UnggahDokumen } from '@/components/dokumen/unggah-dokumen';
import { BerkasLaporan } from '@/components/koperasi/laporan/berkas-laporan';
import { LangkahLaporan } from '@/components/koperasi/laporan/langkah-laporan';
import { KepalaHalaman, Pemberitahuan, TautanTombol } from '@/components/ui';
import { loadBerkasLaporan } from '@/lib/koperasi/laporan/loaders';
import { JENIS_BERKAS_LAPORAN, type JenisBerkasLaporan } from '@/lib/koperasi/laporan/rules';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/laporan/[tahun]/berkas'>): Promise<Metadata> {
  const { id, tahun } = await params;
  return { title: `Berkas laporan tahunan ${tahun}, ${(await loadKepalaKoperasi(id)).nama}` };
}

const PETUNJUK: Record<JenisBerkasLaporan, string> = {
  BERITA_ACARA_RAT: 'Berita acara dan daftar hadir RAT yang sudah ditandatangani.',
  LAPORAN_KEUANGAN:
    'Neraca dan perhitungan hasil usaha. Mulai tahun buku 2025 juga arus kas, promosi ekonomi anggota, dan catatannya.',
};

const KABAR: Record<string, string> = {
  tersimpan: 'Isi laporan sudah disimpan.',
  'berkas-dihapus': 'Berkas sudah dihapus dari laporan.',
};

/** Minutes and financial statements of the report under way. */
export default async function BerkasLaporanPage({
  params,
  searchParams,
}: PageProps<'/portal/koperasi/[id]/laporan/[tahun]/berkas'>) {
  const { id, tahun } = await params;
  const param = await searchParams;
  const { koperasi, tahunBuku, laporan, berkas } = await loadBerkasLaporan(id, tahun);
  const jalur = `/portal/koperasi/${koperasi.id}/laporan/${tahunBuku}`;
  const { kabar } = param;
  const baru = typeof kabar === 'string' && Object.hasOwn(KABAR, kabar) ? KABAR[kabar] : null;
  return (
    <>
      <KepalaHalaman
        judul={`Berkas laporan tahun buku ${tahunBuku}`}
        keterangan={koperasi.nama}
        remah={[
          { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}` },
          { label: 'Laporan tahunan', href: `/portal/koperasi/${koperasi.id}/laporan` },
          { label: String(tahunBuku), href: jalur },
          { label: 'Berkas' },
        ]}
      />
      <div className="isi-sempit grid grid-cols-1 gap-6">
        <LangkahLaporan sekarang={1} />
        {baru ? <Pemberitahuan nada="sukses" judul={baru} /> : null}
        {JENIS_BERKAS_LAPORAN.map((jenis) => (
          <UnggahDokumen
            key={jenis}
            jenis={jenis}
            kembali={`${jalur}/berkas`}
            param={param}
            daftar={[]}
            sendirian
            tampilan={
              <>
                {laporan.catatan[jenis] ? (
                  <Pemberitahuan
                    nada="peringatan"
                    judul={`Catatan petugas: ${laporan.catatan[jenis]}`}
                  />
                ) : null}
                <BerkasLaporan
                  daftar={berkas.filter((satu) => satu.jenis === jenis)}
                  laporanId={laporan.id}
                />
              </>
            }
            laporanId={laporan.id}
            petunjuk={PETUNJUK[jenis]}
          />
        ))}
        <p>
          <TautanTombol href={jalur}>Lanjutkan: periksa dan ajukan</TautanTombol>
        </p>
      </div>
    </>
  );
}
