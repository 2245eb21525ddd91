import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { FaktaPenilaian } from '@/components/penilaian/fakta-penilaian';
import { HasilDitarik } from '@/components/penilaian/hasil-ditarik';
import { HasilPenilaian } from '@/components/penilaian/hasil-penilaian';
import { KartuSertifikat } from '@/components/penilaian/kartu-sertifikat';
import { KeputusanPenilaian } from '@/components/penilaian/keputusan-penilaian';
import { TabelNilaiIndikator } from '@/components/penilaian/lembar/tabel-nilai-indikator';
import { LencanaStatusPenilaian } from '@/components/penilaian/lencana-status';
import { BandingHasil } from '@/components/penilaian/penggantian';
import { TabelRiwayatPenilaian } from '@/components/penilaian/riwayat-penilaian';
import {
  AjakanMenanggapi,
  ArtiSementara,
  TanggapanKoperasi,
} from '@/components/penilaian/tanggapan-koperasi';
import { KabarPenilaian, TindakanPenyusun } from '@/components/penilaian/tindakan-penyusun';
import { Judul, KepalaHalaman, Rincian, Tautan } from '@/components/ui';
import { loadPokokPenilaian } from '@/lib/penilaian/boleh/loaders';
import { loadHasilDitarik, loadPenilaian } from '@/lib/penilaian/loaders';

export async function generateMetadata({
  params,
}: PageProps<'/portal/penilaian/[id]'>): Promise<Metadata> {
  const { id } = await params;
  const { koperasi, tahunBuku } =
    (await loadHasilDitarik(id)) ?? (await loadPokokPenilaian(id)).penilaian;
  return { title: `Penilaian kesehatan ${tahunBuku}, ${koperasi.nama}` };
}

export default async function SatuPenilaianPage({
  params,
  searchParams,
}: PageProps<'/portal/penilaian/[id]'>) {
  const { id } = await params;
  const ditarik = await loadHasilDitarik(id);
  if (ditarik) return <HasilDitarik data={ditarik} />;
  const { penilaian, boleh, batasLewat, sisaHari, titipan, indikator, riwayat, kini } =
    await loadPenilaian(id);
  const { koperasi, tahunBuku, status, tahunLain, kerja } = penilaian;
  const { kabar } = await searchParams;
  const { lepaskan, setujui, kembalikan, cabut, susunanSendiri, berwenang } = boleh.putuskan;
  const adaTindakan =
    boleh.ubah ||
    boleh.ambilAlih ||
    boleh.nilaiUlang ||
    boleh.tanggapi !== null ||
    lepaskan ||
    setujui ||
    kembalikan ||
    cabut ||
    susunanSendiri;
  const sementara = status === 'MENUNGGU_TANGGAPAN' || status === 'DITANGGAPI';
  return (
    <>
      <KepalaHalaman
        judul={`Penilaian kesehatan ${koperasi.nama}, tahun buku ${tahunBuku}`}
        lencana={<LencanaStatusPenilaian status={status} batasLewat={batasLewat} />}
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
          <ArtiSementara penilaian={penilaian} />
          <BandingHasil penilaian={penilaian} />
          <HasilPenilaian
            penilaian={penilaian}
            judul={sementara ? 'Hasil sementara' : 'Hasil'}
            catatan={status === 'DIKEMBALIKAN' || status === 'DIAJUKAN' ? kerja?.catatanButir : []}
          />
          {indikator.length > 0 ? (
            <Rincian judul="Nilai setiap indikator">
              <TabelNilaiIndikator indikator={indikator} />
            </Rincian>
          ) : null}
          <KartuSertifikat penilaian={penilaian} bolehTerbitkan={boleh.putuskan.terbitkan} />
          <TanggapanKoperasi penilaian={penilaian} batasLewat={batasLewat} />
          <FaktaPenilaian penilaian={penilaian} kini={kini} />
        </div>
        <div className="grid gap-6">
          {berwenang ? (
            <KeputusanPenilaian penilaian={penilaian} boleh={boleh.putuskan} titipan={titipan} />
          ) : null}
          {boleh.tanggapi ? (
            <AjakanMenanggapi
              penilaian={penilaian}
              sisa={sisaHari}
              mewakili={boleh.tanggapi === 'MEWAKILI'}
            />
          ) : null}
          <TindakanPenyusun penilaian={penilaian} boleh={boleh} />
        </div>
      </div>
      {tahunLain.length > 0 ? (
        <section aria-labelledby="tahun-lain" className="mt-8 grid gap-4">
          <Judul level={2} id="tahun-lain">
            Penilaian tahun buku lain
          </Judul>
          <TabelRiwayatPenilaian
            riwayat={tahunLain}
            keterangan="Hanya yang disetujui, tahun buku terbaru di atas"
          />
        </section>
      ) : null}
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
