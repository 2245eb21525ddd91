import type { Metadata } from 'next';
import { BukaSekali, MintaAlasanForm } from '@/components/form/minta-alasan';
import { DaftarRingkas, Kartu, KepalaHalaman } from '@/components/ui';
import { bukaIdentitasAction } from '@/lib/umkm/pembukaan/actions';
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
      <BukaSekali
        data={data}
        terbuka={
          data.identitas ? (
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
          ) : null
        }
        lewat={{
          judul: 'Identitas ini sudah ditampilkan satu kali.',
          pesan: 'Tulis alasannya lagi bila perlu melihatnya sekali lagi.',
        }}
      >
        <MintaAlasanForm
          aksi={bukaIdentitasAction}
          tersembunyi={{
            pelakuUsahaId: data.pelakuUsahaId,
            ...(data.kembali ? { kembali: data.kembali } : {}),
          }}
          nilaiAwal={data.titipan}
          label="Alasan membuka identitas"
          contoh="Misalnya: mencocokkan NIK penduduk dengan KTP asli di loket."
        />
      </BukaSekali>
    </>
  );
}
