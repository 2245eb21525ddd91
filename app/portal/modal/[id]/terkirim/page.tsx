import type { Metadata } from 'next';
import { Kartu, KepalaHalaman, Pemberitahuan, TautanTombol } from '@/components/ui';
import { loadTandaTerimaModal } from '@/lib/permodalan/pengajuan/loaders';

export const metadata: Metadata = { title: 'Pengajuan modal terkirim' };

/** Right after sending: the number, and what happens next. */
export default async function ModalTerkirimPage({
  params,
}: PageProps<'/portal/modal/[id]/terkirim'>) {
  const { id } = await params;
  const { nomor, namaKoperasi } = await loadTandaTerimaModal(id);
  return (
    <>
      <KepalaHalaman
        judul="Pengajuan modal terkirim"
        remah={[{ label: 'Modal', href: '/portal/modal' }, { label: nomor }]}
      />
      <div className="grid max-w-3xl gap-6">
        <Pemberitahuan nada="sukses" judul={`Nomor pengajuan Anda: ${nomor}`}>
          Pengajuan modal ke {namaKoperasi} sudah kami terima. Simpan nomor ini.
        </Pemberitahuan>
        <Kartu judul="Yang terjadi berikutnya">
          <ol className="list-decimal space-y-2 pl-5">
            <li>
              Pengurus koperasi memeriksa pengajuan Anda. Mereka dapat bertanya, menawarkan modal,
              atau menolak dengan alasan.
            </li>
            <li>
              Bila ada tawaran, Anda membaca biaya dan angsurannya, lalu menyetujui atau menarik
              pengajuan. Tawaran dapat kurang dari yang Anda minta.
            </li>
            <li>
              Setelah Anda setuju, koperasi mencairkan modalnya. Setiap perubahan dikabarkan di
              portal dan lewat surel. Lamanya bergantung pada koperasi.
            </li>
          </ol>
        </Kartu>
        <div className="flex flex-wrap gap-3">
          <TautanTombol href={`/portal/modal/${id}`}>Lihat pengajuan</TautanTombol>
          <TautanTombol varian="kedua" href="/portal">
            Ke halaman kerja
          </TautanTombol>
        </div>
      </div>
    </>
  );
}
