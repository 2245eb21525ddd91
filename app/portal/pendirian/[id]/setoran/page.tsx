import '@/components/pendirian/pendirian.css';
import type { Metadata } from 'next';
import { SetoranForm } from '@/components/pendirian/setoran-form';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadSetoran } from '@/lib/pendirian/loaders';
import { PESAN_SETORAN } from '@/lib/pendirian/rapat/rules';
import { alamatPendirian } from '@/lib/pendirian/rules';
import { formatRupiah } from '@/lib/platform/format';

export const metadata: Metadata = { title: 'Setoran pendiri' };

/** What the founders have paid into the account of the koperasi to be. */
export default async function SetoranPage({
  params,
  searchParams,
}: PageProps<'/portal/pendirian/[id]/setoran'>) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const { pendirian, boleh, titipan } = await loadSetoran(id);
  const { modalPalingSedikit } = pendirian.ketentuan.angka;
  return (
    <>
      <KepalaHalaman
        judul="Setoran pendiri"
        keterangan={pendirian.nama}
        remah={[
          { label: 'Pendirian koperasi', href: '/portal/pendirian' },
          { label: pendirian.nama, href: alamatPendirian(pendirian.id) },
          { label: 'Setoran' },
        ]}
      />
      <div className="grid grid-cols-1 gap-6">
        {param.kabar === 'tersimpan' ? (
          <Pemberitahuan nada="sukses" judul="Setoran tersimpan." />
        ) : null}
        {boleh && pendirian.rapat ? (
          <>
            <p>
              Simpanan pokok yang diputuskan rapat:{' '}
              <strong>{formatRupiah(pendirian.rapat.simpananPokok)}</strong> setiap pendiri. Isi
              tanggalnya bila sudah dibayar ke rekening koperasi.
            </p>
            {modalPalingSedikit === null ? null : (
              <Pemberitahuan
                nada="info"
                judul={`Modal paling sedikit ${formatRupiah(modalPalingSedikit)}`}
              >
                {pendirian.ketentuan.sumber.modal}. Catat juga setoran modal di luar simpanan pokok,
                dan unggah bukti setoran setiap pendiri di bagian Berkas.
              </Pemberitahuan>
            )}
          </>
        ) : (
          <Pemberitahuan
            nada="info"
            judul={pendirian.rapat ? PESAN_SETORAN.BUKAN_WAKTUNYA : PESAN_SETORAN.RAPAT_BELUM_ADA}
          />
        )}
        <SetoranForm
          id={pendirian.id}
          versi={pendirian.versi}
          pendiri={pendirian.pendiri}
          denganTambahan={pendirian.jenis === 'SIMPAN_PINJAM'}
          boleh={boleh}
          nilaiAwal={titipan}
        />
      </div>
    </>
  );
}
