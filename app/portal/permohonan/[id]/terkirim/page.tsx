import type { Metadata } from 'next';
import { Kartu, KepalaHalaman, Pemberitahuan, TautanTombol } from '@/components/ui';
import { loadTandaTerima } from '@/lib/keanggotaan/permohonan/loaders';

export const metadata: Metadata = { title: 'Permohonan terkirim' };

/** Right after sending: the number, and what happens next. */
export default async function TerkirimPage({
  params,
}: PageProps<'/portal/permohonan/[id]/terkirim'>) {
  const { id } = await params;
  const { nomor, namaKoperasi, tanpaPengurus } = await loadTandaTerima(id);
  return (
    <>
      <KepalaHalaman
        judul="Permohonan terkirim"
        remah={[{ label: 'Permohonan', href: '/portal/permohonan' }, { label: nomor }]}
      />
      <div className="grid max-w-3xl gap-6">
        <Pemberitahuan nada="sukses" judul={`Nomor permohonan Anda: ${nomor}`}>
          Permohonan menjadi anggota {namaKoperasi} sudah kami terima. Simpan nomor ini.
        </Pemberitahuan>
        <Kartu judul="Yang terjadi berikutnya">
          <ol className="list-decimal space-y-2 pl-5">
            <li>
              {tanpaPengurus
                ? 'Petugas DKUM meneruskan permohonan Anda, karena koperasi ini belum punya akun di portal, lalu mencatat keputusannya.'
                : 'Pengurus koperasi memeriksa permohonan Anda. Mereka dapat bertanya, menerima, atau menolak dengan alasan.'}
            </li>
            <li>
              Setiap ada perubahan Anda mendapat kabar di portal dan lewat surel. Lamanya bergantung
              pada koperasi.
            </li>
            <li>
              Bila diterima, bayar simpanan pokok ke koperasi. Setelah pembayarannya dicatat, Anda
              menjadi anggota dan mendapat nomor anggota.
            </li>
          </ol>
        </Kartu>
        <div className="flex flex-wrap gap-3">
          <TautanTombol href={`/portal/permohonan/${id}`}>Lihat permohonan</TautanTombol>
          <TautanTombol varian="kedua" href="/portal">
            Ke halaman kerja
          </TautanTombol>
        </div>
      </div>
    </>
  );
}
