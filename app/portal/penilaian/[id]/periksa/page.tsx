import type { Metadata } from 'next';
import { AreaTeks, Formulir, TombolKirim } from '@/components/form';
import { HasilPenilaian } from '@/components/penilaian/hasil-penilaian';
import { LangkahPenilaian } from '@/components/penilaian/isian-penilaian';
import { TautanKertasKerja } from '@/components/penilaian/kertas-kerja';
import { AkanMenggantikan } from '@/components/penilaian/penggantian';
import { TulisanTertahan } from '@/components/penilaian/tulisan-tertahan';
import { DaftarRingkas, Kartu, KepalaHalaman, Pemberitahuan, Tautan } from '@/components/ui';
import { ajukanPenilaianAction } from '@/lib/penilaian/actions';
import { loadPokokPenilaian } from '@/lib/penilaian/boleh/loaders';
import { loadPeriksaPenilaian } from '@/lib/penilaian/loaders';
import { formatDesimal } from '@/lib/platform/format';

export async function generateMetadata({
  params,
}: PageProps<'/portal/penilaian/[id]/periksa'>): Promise<Metadata> {
  const { koperasi, tahunBuku } = (await loadPokokPenilaian((await params).id)).penilaian;
  return { title: `Periksa: penilaian ${tahunBuku}, ${koperasi.nama}` };
}

export default async function PeriksaPenilaianPage({
  params,
}: PageProps<'/portal/penilaian/[id]/periksa'>) {
  const { penilaian, nilaiAwal } = await loadPeriksaPenilaian((await params).id);
  const halaman = `/portal/penilaian/${penilaian.id}`;
  const { kerja } = penilaian;
  const lembar = penilaian.cara === 'LEMBAR';
  const ubahHref = lembar ? `${halaman}/lembar` : `${halaman}/ubah`;
  return (
    <>
      <KepalaHalaman
        judul="Periksa sebelum mengajukan"
        keterangan={`${penilaian.koperasi.nama}, tahun buku ${penilaian.tahunBuku}`}
        remah={[
          { label: 'Penilaian', href: '/portal/penilaian' },
          { label: `${penilaian.koperasi.nama}, tahun buku ${penilaian.tahunBuku}`, href: halaman },
          { label: 'Periksa' },
        ]}
      />
      <div className="isi-sempit grid gap-6">
        {lembar ? null : <LangkahPenilaian sekarang={2} terlampir={Boolean(kerja?.kertasKerja)} />}
        <AkanMenggantikan penilaian={penilaian} />
        <Kartu judul="Isian Anda">
          <DaftarRingkas
            butir={[
              { istilah: 'Tahun buku', nilai: String(penilaian.tahunBuku), ubahHref },
              ...penilaian.aspek.map((satu) => ({
                istilah: satu.nama,
                nilai: `${formatDesimal(satu.persen)}\u00a0%`,
                ubahHref,
              })),
              ...(lembar
                ? []
                : [
                    {
                      istilah: 'Catatan untuk kepala bidang',
                      nilai: kerja?.catatan ? (
                        <span className="whitespace-pre-line">{kerja.catatan}</span>
                      ) : (
                        'Tidak ada'
                      ),
                      ubahHref,
                    },
                    {
                      istilah: 'Kertas kerja',
                      nilai: <TautanKertasKerja kertasKerja={kerja?.kertasKerja ?? null} />,
                      ubahHref: `${halaman}/kertas-kerja`,
                    },
                  ]),
            ]}
          />
        </Kartu>
        <HasilPenilaian penilaian={penilaian} judul="Hasil menurut aturan" />
        {kerja?.kertasKerja || (lembar && penilaian.hasil) ? (
          <Formulir
            aksi={ajukanPenilaianAction}
            tersembunyi={{ id: penilaian.id, versi: String(penilaian.versi) }}
            nilaiAwal={nilaiAwal}
          >
            {penilaian.akanDigantikan ? (
              <AreaTeks
                nama="alasanGanti"
                label="Alasan mengganti hasil yang disetujui"
                petunjuk="Paling sedikit 10 karakter. Dibaca kepala bidang; tetap tercatat pada kedua penilaian dan terlihat koperasi setelah disetujui."
                baris={3}
              />
            ) : (
              // What was written stays to be read when the result it was about is revoked meanwhile.
              <TulisanTertahan nama="alasanGanti" label="Alasan yang belum terkirim" />
            )}
            <p>
              Setelah diajukan, penilaian ini tidak dapat diubah sampai kepala bidang
              mengembalikannya.
            </p>
            <TombolKirim>Ajukan ke kepala bidang</TombolKirim>
          </Formulir>
        ) : lembar ? (
          <Pemberitahuan nada="peringatan" judul="Lembar kerja belum lengkap">
            <p>
              Penilaian baru dapat diajukan bila semua bagian terisi.{' '}
              <Tautan href={`${halaman}/lembar`}>Buka lembar kerja</Tautan>
            </p>
          </Pemberitahuan>
        ) : (
          <Pemberitahuan nada="peringatan" judul="Kertas kerja belum dilampirkan">
            <p>
              Penilaian baru dapat diajukan bila kertas kerjanya ada.{' '}
              <Tautan href={`${halaman}/kertas-kerja`}>Lampirkan kertas kerja</Tautan>
            </p>
          </Pemberitahuan>
        )}
      </div>
    </>
  );
}
