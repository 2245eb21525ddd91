import type { Metadata } from 'next';
import { KabarTitipan } from '@/components/form';
import { DaftarRingkas, Kartu, KepalaHalaman, Pemberitahuan, Tautan } from '@/components/ui';
import { BukaIdentitasForm } from '@/components/umkm/buka-identitas-form';
import { loadPembukaan } from '@/lib/umkm/pembukaan/loaders';

export const metadata: Metadata = { title: 'Tampilkan identitas' };

interface Halaman {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const tampil = (nilai: string | null) =>
  nilai ?? <span className="teks-lembut">belum ada data</span>;

/** Shows masked identity data once, for a reason that is kept. */
export default async function IdentitasPage({ params, searchParams }: Halaman) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const data = await loadPembukaan(id, param);
  return (
    <>
      <KepalaHalaman
        judul={`Identitas ${data.nama}`}
        keterangan="NIK penduduk, telepon, tanggal lahir, dan alamat rumah disamarkan. Setiap kali dibuka, alasannya tercatat."
      />
      <div className="grid max-w-2xl gap-6">
        {data.identitas ? (
          <Kartu judul="Ditampilkan satu kali">
            <DaftarRingkas
              butir={[
                { istilah: 'NIK penduduk', nilai: tampil(data.identitas.nikPenduduk) },
                { istilah: 'Telepon', nilai: tampil(data.identitas.telepon) },
                { istilah: 'Tanggal lahir', nilai: tampil(data.identitas.tanggalLahir) },
                { istilah: 'Alamat rumah', nilai: tampil(data.identitas.alamat) },
                { istilah: 'Alasan yang dicatat', nilai: data.identitas.alasan },
              ]}
            />
            <p className="teks-lembut mt-4">
              Bila halaman ini dimuat ulang, data tidak tampil lagi dan alasannya diminta sekali
              lagi.
            </p>
          </Kartu>
        ) : (
          <>
            {data.karcisLewat ? (
              <Pemberitahuan nada="info" judul="Identitas ini sudah ditampilkan satu kali.">
                <p>Tulis alasannya lagi bila perlu melihatnya sekali lagi.</p>
              </Pemberitahuan>
            ) : null}
            <KabarTitipan titipan={data.titipan} />
            <BukaIdentitasForm
              pelakuUsahaId={data.pelakuUsahaId}
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
