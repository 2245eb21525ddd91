import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { FaktaPenilaian } from '@/components/penilaian/fakta-penilaian';
import { HasilPenilaian } from '@/components/penilaian/hasil-penilaian';
import { KeputusanPenilaian } from '@/components/penilaian/keputusan-penilaian';
import { LencanaStatusPenilaian } from '@/components/penilaian/lencana-status';
import { TabelRiwayatPenilaian } from '@/components/penilaian/riwayat-penilaian';
import { KabarPenilaian, TindakanPenyusun } from '@/components/penilaian/tindakan-penyusun';
import { Judul, KepalaHalaman, Rincian, Tautan } from '@/components/ui';
import { loadPenilaian } from '@/lib/penilaian/loaders';

export const metadata: Metadata = { title: 'Penilaian kesehatan' };

export default async function SatuPenilaianPage({
  params,
  searchParams,
}: PageProps<'/portal/penilaian/[id]'>) {
  const { penilaian, boleh, titipan, riwayat, kini } = await loadPenilaian((await params).id);
  const { koperasi, tahunBuku, status, tahunLain, kerja } = penilaian;
  const { kabar } = await searchParams;
  const adaTindakan = boleh.ubah || boleh.ambilAlih || boleh.putuskan;
  return (
    <>
      <KepalaHalaman
        judul={`Penilaian kesehatan tahun buku ${tahunBuku}`}
        lencana={<LencanaStatusPenilaian status={status} />}
        keterangan={
          <>
            <Tautan href={`/portal/koperasi/${koperasi.id}/penilaian`}>{koperasi.nama}</Tautan>,
            Kelurahan {koperasi.kelurahan}, Kecamatan {koperasi.kecamatan}
          </>
        }
        remah={
          kerja
            ? [
                { label: 'Penilaian', href: '/portal/penilaian' },
                { label: `${koperasi.nama}, tahun buku ${tahunBuku}` },
              ]
            : [
                { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}/penilaian` },
                { label: `Tahun buku ${tahunBuku}` },
              ]
        }
      />
      <KabarPenilaian penilaian={penilaian} kabar={kabar} />
      <div
        className={
          adaTindakan ? 'grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_23rem]' : undefined
        }
      >
        <div className="grid min-w-0 gap-6">
          <HasilPenilaian penilaian={penilaian} />
          <FaktaPenilaian penilaian={penilaian} kini={kini} />
          {tahunLain.length > 0 ? (
            <section aria-labelledby="tahun-lain">
              <Judul level={2} id="tahun-lain">
                Penilaian tahun buku lain
              </Judul>
              <TabelRiwayatPenilaian
                riwayat={tahunLain}
                keterangan="Hanya yang disetujui, tahun buku terbaru di atas"
              />
            </section>
          ) : null}
        </div>
        {adaTindakan ? (
          <div className="grid gap-6">
            {boleh.putuskan ? (
              <KeputusanPenilaian
                penilaian={penilaian}
                susunanSendiri={boleh.susunanSendiri}
                titipan={titipan}
              />
            ) : null}
            <TindakanPenyusun penilaian={penilaian} boleh={boleh} />
          </div>
        ) : null}
      </div>
      {kerja ? (
        <div className="mt-8">
          <Rincian judul="Riwayat perubahan">
            <Riwayat butir={riwayat} />
          </Rincian>
        </div>
      ) : null}
    </>
  );
}
