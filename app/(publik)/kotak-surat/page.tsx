import type { Metadata } from 'next';
import { IsiHalaman } from '@/components/layout';
import { KepalaHalaman, Kosong, Paginasi, PesanSaringan, Saringan, Tabel } from '@/components/ui';
import { judulHalaman } from '@/lib/platform/judul';
import { alamatDaftar } from '@/lib/platform/keyset';
import { loadKotakSurat } from '@/lib/surat/loaders';

export async function generateMetadata({
  searchParams,
}: PageProps<'/kotak-surat'>): Promise<Metadata> {
  return {
    title: judulHalaman('Kotak surat demo', await searchParams),
    robots: { index: false },
  };
}

const DASAR = '/kotak-surat';

/** The mails that the demonstration would have sent. */
export default async function KotakSuratPage({ searchParams }: PageProps<'/kotak-surat'>) {
  const { saring, pesanSaringan, halaman } = await loadKotakSurat(await searchParams);
  const { kepada } = saring;
  return (
    <IsiHalaman>
      <KepalaHalaman
        judul="Kotak surat demo"
        keterangan="Surat yang dikirim portal ini dalam mode demo. Surat tidak keluar dari komputer ini."
      />
      <Saringan
        action={DASAR}
        cari={{ nama: 'kepada', label: 'Cari alamat penerima', nilai: kepada }}
      />
      <PesanSaringan pesan={pesanSaringan} />
      <Tabel
        awal
        keterangan="Surat, yang terbaru di atas"
        kolom={[
          { kunci: 'perihal', label: 'Perihal' },
          { kunci: 'kepada', label: 'Kepada' },
          { kunci: 'waktu', label: 'Waktu' },
        ]}
        baris={halaman.baris.map((satu) => ({
          id: satu.id,
          href: `${DASAR}/${satu.id}`,
          sel: {
            perihal: satu.perihal,
            kepada: <span className="break-all">{satu.kepada}</span>,
            waktu: satu.waktu,
          },
        }))}
        kosong={
          <Kosong judul="Belum ada surat">Surat muncul di sini setelah dikirim portal.</Kosong>
        }
      />
      <Paginasi
        sebelumnyaHref={
          halaman.sebelum && alamatDaftar(DASAR, { kepada, sebelum: halaman.sebelum })
        }
        berikutnyaHref={
          halaman.setelah && alamatDaftar(DASAR, { kepada, setelah: halaman.setelah })
        }
      />
    </IsiHalaman>
  );
}
