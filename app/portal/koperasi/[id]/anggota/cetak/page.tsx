import type { Metadata } from 'next';
import { CetakBuku } from '@/components/keanggotaan/cetak-buku';
import { KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadCetakBuku } from '@/lib/keanggotaan/anggota/cetak/loaders';

export const metadata: Metadata = { title: 'Cetak buku daftar anggota' };

/** The whole buku daftar anggota of one koperasi, for paper. */
export default async function CetakBukuPage({
  params,
}: PageProps<'/portal/koperasi/[id]/anggota/cetak'>) {
  const { koperasi, tunggu, buku } = await loadCetakBuku((await params).id);
  const halaman = `/portal/koperasi/${koperasi.id}`;
  return (
    <>
      <KepalaHalaman
        judul={`Buku daftar anggota ${koperasi.nama}`}
        remah={[
          { label: koperasi.nama, href: halaman },
          { label: 'Anggota', href: `${halaman}/anggota` },
          { label: 'Cetak' },
        ]}
      />
      <div className="grid gap-4">
        {buku ? (
          <>
            <div className="tidak-dicetak">
              <Pemberitahuan nada="info">
                Cetak halaman ini lewat menu cetak peramban (Ctrl+P). Pembukaannya tercatat dalam
                jejak audit, seperti unduhan.
              </Pemberitahuan>
            </div>
            <CetakBuku buku={buku} />
          </>
        ) : (
          <Pemberitahuan nada="peringatan" judul="Buku ini belum dapat dibuka">
            Anda sudah mengunduh atau mencetak banyak berkas. Coba lagi {Math.ceil(tunggu / 60)}{' '}
            menit lagi.
          </Pemberitahuan>
        )}
      </div>
    </>
  );
}
