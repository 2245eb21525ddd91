import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import {
  BatalkanDiterimaForm,
  PeriksaDiterimaForm,
} from '@/components/permodalan/diterima/catat-form';
import { DaftarRingkas, Kartu, KepalaHalaman, Lencana, Pemberitahuan } from '@/components/ui';
import { loadDiterima } from '@/lib/permodalan/diterima/loaders';
import { LABEL_JENIS_SUMBER } from '@/lib/permodalan/rules';
import { formatRupiah, formatTanggal, formatWaktu } from '@/lib/platform/format';

export async function generateMetadata({
  params,
}: PageProps<'/portal/modal-diterima/[id]'>): Promise<Metadata> {
  const { catatan } = await loadDiterima((await params).id);
  return { title: `Modal dari ${catatan.lembaga}, ${formatTanggal(catatan.tanggal)}` };
}

/** One record of capital from a bank or programme. */
export default async function DiterimaRinciPage({
  params,
}: PageProps<'/portal/modal-diterima/[id]'>) {
  const { id } = await params;
  const { catatan, petugas, bolehPeriksa, halangan, riwayat, titipan } = await loadDiterima(id);
  return (
    <>
      <KepalaHalaman
        judul={`${formatRupiah(catatan.jumlah)} dari ${catatan.lembaga}`}
        keterangan={`${catatan.namaPemilik}, ${catatan.wilayah}`}
        lencana={
          catatan.dibatalkanPada ? (
            <Lencana nada="netral" ikon="silang">
              Dibatalkan
            </Lencana>
          ) : catatan.keadaan === 'DICATAT' ? (
            <Lencana nada="kuning" ikon="seru">
              Belum diperiksa
            </Lencana>
          ) : null
        }
        remah={[
          petugas
            ? { label: 'Modal dari bank dan program', href: '/portal/modal-diterima' }
            : { label: 'Modal', href: '/portal/modal' },
          { label: catatan.lembaga },
        ]}
      />
      <div className="grid max-w-3xl gap-6">
        <KabarTitipan titipan={titipan} />
        {catatan.dibatalkanPada ? (
          <Pemberitahuan nada="info" judul={`Dibatalkan ${formatWaktu(catatan.dibatalkanPada)}`}>
            Alasannya: {catatan.alasanBatal}
          </Pemberitahuan>
        ) : null}
        <Kartu judul="Keterangan">
          <DaftarRingkas
            butir={[
              { istilah: 'Jenis', nilai: LABEL_JENIS_SUMBER[catatan.jenis] },
              { istilah: 'Lembaga', nilai: catatan.lembaga },
              { istilah: 'Produk', nilai: catatan.produk ?? 'tidak ditulis' },
              { istilah: 'Jumlah', nilai: formatRupiah(catatan.jumlah) },
              { istilah: 'Tanggal diterima', nilai: formatTanggal(catatan.tanggal) },
              {
                istilah: 'Diangsur selama',
                nilai: catatan.tenor === null ? 'tidak ditulis' : `${catatan.tenor} bulan`,
              },
              { istilah: 'Untuk usaha', nilai: catatan.namaUsaha ?? 'tidak disebut' },
              {
                istilah: 'Bukti',
                nilai: catatan.nomorBukti ?? (catatan.dokumenId ? 'berkas terlampir' : 'belum ada'),
              },
              {
                istilah: 'Dicatat',
                nilai: catatan.olehPetugas ? 'petugas' : 'pemilik usaha sendiri',
              },
              {
                istilah: 'Diperiksa',
                nilai: catatan.diperiksaPada
                  ? `${formatWaktu(catatan.diperiksaPada)}, bukti: ${catatan.buktiDiperiksa}`
                  : 'belum, jadi belum terhitung dalam capaian modal kota',
              },
            ]}
          />
        </Kartu>
        <PeriksaDiterimaForm
          id={catatan.id}
          boleh={bolehPeriksa}
          halangan={halangan}
          nilaiAwal={titipan}
        />
        <BatalkanDiterimaForm id={catatan.id} boleh={catatan.bolehBatal} nilaiAwal={titipan} />
        <Kartu judul="Riwayat">
          <Riwayat butir={riwayat} />
        </Kartu>
      </div>
    </>
  );
}
