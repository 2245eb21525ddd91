import type { Metadata } from 'next';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import {
  LaporanPinjamanBaca,
  LaporanPinjamanForm,
} from '@/components/permodalan/laporan/laporan-form';
import {
  KepalaHalaman,
  Kosong,
  Paginasi,
  Pemberitahuan,
  PesanSaringan,
  Tab,
  Tautan,
} from '@/components/ui';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { loadLaporanPinjaman } from '@/lib/permodalan/laporan/loaders';
import { adalahBulan, namaBulan } from '@/lib/permodalan/laporan/rules';
import { formatAngka, formatTanggal } from '@/lib/platform/format';
import { alamatDaftar } from '@/lib/platform/keyset';

export async function generateMetadata({
  params,
}: PageProps<'/portal/koperasi/[id]/pinjaman/[bulan]'>): Promise<Metadata> {
  const { id, bulan } = await params;
  const { nama } = await loadKepalaKoperasi(id);
  const sebutan = adalahBulan(bulan) ? ` ${namaBulan(bulan)}` : '';
  return { title: `Laporan pinjaman${sebutan}, ${nama}` };
}

/** What became of each loan in one month. */
export default async function LaporanPinjamanPage({
  params,
  searchParams,
}: PageProps<'/portal/koperasi/[id]/pinjaman/[bulan]'>) {
  const [{ id, bulan }, param] = await Promise.all([params, searchParams]);
  const data = await loadLaporanPinjaman(id, bulan, param);
  const { koperasi, pinjaman, berikutnya, bolehLapor } = data;
  const jalur = `/portal/koperasi/${koperasi.id}/pinjaman`;
  const halaman = (ubah: Record<string, string>) =>
    alamatDaftar(`${jalur}/${data.bulan}`, { saring: data.belum ? 'belum' : undefined, ...ubah });
  const jumlah =
    param.kabar === 'tersimpan' &&
    typeof param.jumlah === 'string' &&
    /^\d{1,3}$/.test(param.jumlah)
      ? Number(param.jumlah)
      : null;
  return (
    <>
      <KepalaHalaman
        judul={`Laporan pinjaman ${namaBulan(data.bulan)}`}
        keterangan={`${koperasi.nama}. Paling lambat ${formatTanggal(data.tenggat)}.`}
        remah={[
          { label: 'Koperasi', href: '/portal/koperasi' },
          { label: koperasi.nama, href: `/portal/koperasi/${koperasi.id}` },
          { label: 'Pinjaman', href: jalur },
          { label: namaBulan(data.bulan) },
        ]}
      />
      <div className="grid grid-cols-1 gap-6">
        <IsianDikembalikan tampil={data.dipulihkan} />
        {jumlah === null ? null : (
          <Pemberitahuan
            nada="sukses"
            judul={
              jumlah === 0
                ? 'Tidak ada yang berubah.'
                : `${formatAngka(jumlah)} pinjaman sudah dilaporkan.`
            }
          />
        )}
        <PesanSaringan pesan={data.pesanSaringan} />
        {data.mulai === null ? (
          <Tab
            label="Pinjaman yang ditampilkan"
            tab={[
              { label: 'Semua', href: `${jalur}/${data.bulan}`, aktif: !data.belum },
              {
                label: 'Belum dilaporkan',
                href: `${jalur}/${data.bulan}?saring=belum`,
                aktif: data.belum,
              },
            ]}
          />
        ) : null}
        {pinjaman.length === 0 && data.belum ? (
          <Kosong judul="Tidak ada yang belum dilaporkan di sini">
            <p>
              <Tautan href={`${jalur}/${data.bulan}`}>Lihat semua pinjaman bulan ini</Tautan>
            </p>
          </Kosong>
        ) : pinjaman.length === 0 ? (
          <Kosong judul="Tidak ada pinjaman pada bulan ini">
            <p>Pinjaman muncul di sini mulai bulan pencairannya.</p>
          </Kosong>
        ) : data.mulai !== null ? (
          <Pemberitahuan nada="info" judul={`Dapat dilaporkan mulai ${formatTanggal(data.mulai)}.`}>
            <p>
              Bulan ini masih berjalan. Yang dilaporkan adalah keadaan setiap pinjaman pada akhir
              bulan.
            </p>
          </Pemberitahuan>
        ) : bolehLapor ? (
          <>
            <p>
              Isi sisa pokok dan tunggakan pada akhir bulan. Yang belum Anda ketahui boleh dibiarkan
              kosong dan dilengkapi nanti. Untuk yang lunas cukup pilih Lunas.
            </p>
            <LaporanPinjamanForm
              koperasiId={koperasi.id}
              bulan={data.bulan}
              pinjaman={pinjaman}
              versi={data.versi}
              setelah={data.setelah}
              berikutnya={berikutnya}
              belum={data.belum}
              alasanSejak={data.mintaAlasan ? data.tenggat : null}
              nilaiAwal={data.nilaiAwal}
            />
          </>
        ) : (
          <LaporanPinjamanBaca pinjaman={pinjaman} />
        )}
        {data.mulai === null && (!bolehLapor || pinjaman.length === 0) ? (
          <Paginasi
            sebelumnyaHref={data.setelah ? halaman({}) : null}
            berikutnyaHref={berikutnya ? halaman({ setelah: berikutnya }) : null}
          />
        ) : null}
      </div>
    </>
  );
}
