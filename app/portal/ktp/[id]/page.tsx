import type { Metadata } from 'next';
import { BukaSekali, MintaAlasanForm } from '@/components/form/minta-alasan';
import { Kartu, KepalaHalaman } from '@/components/ui';
import { bukaKtpAction } from '@/lib/dokumen/ktp/actions';
import { loadBukaKtp } from '@/lib/dokumen/ktp/loaders';

export const metadata: Metadata = { title: 'Buka KTP' };

interface Halaman {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Hands out somebody's KTP once, for a reason that is kept. */
export default async function BukaKtpPage({ params, searchParams }: Halaman) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const data = await loadBukaKtp(id, param);
  return (
    <>
      <KepalaHalaman
        judul={data.pemilik ? `KTP ${data.pemilik}` : 'KTP'}
        keterangan="KTP memuat NIK penduduk lengkap. Setiap kali dibuka, alasannya tercatat."
      />
      <BukaSekali
        data={data}
        terbuka={
          data.unduh ? (
            <Kartu judul="KTP siap diunduh">
              <p>
                {/* A plain link: the router must not fetch it, and a late one leads to a page. */}
                <a className="tautan" href={data.unduh}>
                  Unduh {data.namaAsli}
                </a>
              </p>
              <p className="teks-lembut mt-4">
                Tautan ini berlaku satu kali, selama satu menit. Sesudah itu alasannya diminta
                sekali lagi.
              </p>
            </Kartu>
          ) : null
        }
        lewat={{
          judul: 'Tautan unduhan tadi sudah tidak berlaku.',
          pesan: 'Tulis alasannya lagi bila perlu membuka KTP ini sekali lagi.',
        }}
      >
        <MintaAlasanForm
          aksi={bukaKtpAction}
          tersembunyi={{
            dokumenId: data.dokumenId,
            ...(data.kembali ? { kembali: data.kembali } : {}),
          }}
          nilaiAwal={data.titipan}
          label="Alasan membuka KTP"
          contoh="Misalnya: mencocokkan nama dan alamat dengan isian pendaftaran."
          tombol="Minta KTP"
        />
      </BukaSekali>
    </>
  );
}
