import type { Metadata } from 'next';
import { BukaKtpForm } from '@/components/dokumen/buka-ktp-form';
import { KabarTitipan } from '@/components/form';
import { Kartu, KepalaHalaman, Pemberitahuan, Tautan } from '@/components/ui';
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
      <div className="grid max-w-2xl gap-6">
        {data.unduh ? (
          <Kartu judul="KTP siap diunduh">
            <p>
              {/* A plain link: the router must not fetch it, and a late one leads to a page. */}
              <a className="tautan" href={data.unduh}>
                Unduh {data.namaAsli}
              </a>
            </p>
            <p className="teks-lembut mt-4">
              Tautan ini berlaku satu kali, selama satu menit. Sesudah itu alasannya diminta sekali
              lagi.
            </p>
          </Kartu>
        ) : (
          <>
            {data.karcisLewat ? (
              <Pemberitahuan nada="info" judul="Tautan unduhan tadi sudah tidak berlaku.">
                <p>Tulis alasannya lagi bila perlu membuka KTP ini sekali lagi.</p>
              </Pemberitahuan>
            ) : null}
            <KabarTitipan titipan={data.titipan} />
            <BukaKtpForm
              dokumenId={data.dokumenId}
              kembali={data.kembali}
              nilaiAwal={data.titipan}
            />
          </>
        )}
        {data.kembali ? (
          <p>
            <Tautan href={data.kembali}>Kembali</Tautan>
          </p>
        ) : null}
      </div>
    </>
  );
}
