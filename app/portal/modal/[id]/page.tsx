import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { DaftarDokumen } from '@/components/dokumen/daftar-dokumen';
import { PerbaruiPilihan } from '@/components/dokumen/formulir-unggah';
import { BerkasTambahan } from '@/components/dokumen/unggah-dokumen';
import { IsianDipulihkan } from '@/components/form/kabar-titipan';
import { LencanaModal } from '@/components/permodalan/lencana-modal';
import {
  BiayaModal,
  FaktaModal,
  HalanganModal,
  HasilModal,
  KeadaanPinjaman,
  PercakapanModal,
} from '@/components/permodalan/pengajuan/fakta-modal';
import { SisaPilihanModal } from '@/components/permodalan/pengajuan/sisa-pilihan';
import {
  BatalkanForm,
  KeputusanModalForm,
  PencairanForm,
} from '@/components/permodalan/pengajuan/tindakan-koperasi';
import {
  JawabanModalForm,
  TarikModalForm,
  TawaranForm,
} from '@/components/permodalan/pengajuan/tindakan-pemohon';
import { FaktaTindakan, Kartu, KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { DOKUMEN_MODAL } from '@/lib/permodalan/ajukan/rules';
import { namaBulan } from '@/lib/permodalan/laporan/rules';
import { loadRincianModal } from '@/lib/permodalan/pengajuan/loaders';
import { kalimatStatusModal } from '@/lib/permodalan/rules';
import { hariIni } from '@/lib/platform/clock';
import { sejak } from '@/lib/platform/format';

type Props = PageProps<'/portal/modal/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { modal } = await loadRincianModal((await params).id);
  return { title: `Pengajuan modal ${modal.nomor}, ${modal.koperasi.nama}` };
}

const KABAR: Record<string, string> = {
  ditawarkan: 'Tawaran terkirim. Pemohon mendapat kabar untuk menyetujuinya.',
  ditolak: 'Pengajuan ditolak. Pemohon mendapat kabar dengan alasannya.',
  ditanyakan: 'Pertanyaan terkirim kepada pemohon.',
  dijawab: 'Jawaban Anda terkirim. Koperasi mendapat kabar.',
  diterima: 'Anda menyetujui tawaran. Koperasi mendapat kabar untuk mencairkannya.',
  ditarik: 'Pengajuan sudah ditarik.',
  dibatalkan: 'Tawaran sudah dibatalkan. Pemohon mendapat kabar dengan alasannya.',
  dicairkan: 'Pencairan tercatat. Laporkan keadaannya setiap bulan di halaman Pinjaman.',
};

/** One application or loan: the facts, the price, the talk, and what the reader may do about it. */
export default async function RincianModalPage({ params, searchParams }: Props) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const data = await loadRincianModal(id);
  const { modal, titipan } = data;
  const kalimat = kalimatStatusModal(
    modal.status,
    sejak(modal.statusSejak, data.kini),
    modal.milikSendiri ? 'PEMOHON' : 'KOPERASI',
    modal.pinjaman?.bulan ? namaBulan(modal.pinjaman.bulan) : null,
  );
  const kabar = typeof param.kabar === 'string' ? KABAR[param.kabar] : undefined;
  const menjawab = modal.tindakan.pemohon.includes('jawab');
  return (
    <>
      <KepalaHalaman
        judul={modal.milikSendiri ? modal.ketentuan.nama : modal.pemohon.nama}
        keterangan={
          <>
            Pengajuan modal <span className="angka-tabular">{modal.nomor}</span>,{' '}
            {modal.koperasi.nama}. {kalimat}
          </>
        }
        lencana={<LencanaModal status={modal.status} />}
        remah={[{ label: 'Modal', href: '/portal/modal' }, { label: modal.nomor }]}
      />
      <div className="grid gap-6">
        {kabar ? <Pemberitahuan nada="sukses" judul={kabar} /> : null}
        <IsianDipulihkan
          tampil={Object.keys(titipan).length > 0}
          titipan={titipan}
          lalu="kirim lagi"
        />
        <FaktaTindakan
          lebar="tetap"
          fakta={
            <>
              <FaktaModal modal={modal} />
              <BiayaModal modal={modal} biaya={data.biaya} />
              <Kartu judul="Berkas">
                <DaftarDokumen
                  daftar={data.dokumen}
                  pulang={data.jalur}
                  kosong="Tidak ada berkas yang dapat Anda buka."
                />
              </Kartu>
              <PercakapanModal modal={modal} />
            </>
          }
        >
          <KeadaanPinjaman modal={modal} />
          <HasilModal modal={modal} />
          <SisaPilihanModal modal={modal} sisa={data.sisa} />
          <TawaranForm modal={modal} nilaiAwal={titipan} />
          <JawabanModalForm modal={modal} dokumenLain={data.dokumenLain} nilaiAwal={titipan} />
          {menjawab ? <PerbaruiPilihan formulir="jawab" jalur={data.jalur} /> : null}
          {menjawab ? (
            <BerkasTambahan
              jenis={DOKUMEN_MODAL}
              kembali={data.jalur}
              param={param}
              daftar={data.dokumenLain}
            />
          ) : null}
          <HalanganModal modal={modal} />
          <KeputusanModalForm modal={modal} nilaiAwal={titipan} />
          <PencairanForm modal={modal} nilaiAwal={titipan} hariIni={hariIni()} />
          <BatalkanForm modal={modal} nilaiAwal={titipan} />
          <TarikModalForm modal={modal} nilaiAwal={titipan} />
        </FaktaTindakan>
        <Kartu judul="Riwayat">
          <Riwayat butir={data.riwayat} />
        </Kartu>
      </div>
    </>
  );
}
