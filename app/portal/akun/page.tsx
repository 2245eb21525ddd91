import type { Metadata } from 'next';
import {
  DaftarPersetujuan,
  DaftarSesi,
  GantiSandiForm,
  NamaForm,
} from '@/components/akun/akun-form';
import { GarisWaktu, Kartu, KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadAkun } from '@/lib/akun/loaders';

export const metadata: Metadata = { title: 'Akun saya' };

const TERSIMPAN: Record<string, string> = {
  nama: 'Nama Anda sudah disimpan.',
  sandi: 'Kata sandi Anda sudah diganti. Sesi lain sudah diakhiri.',
  sesi: 'Sesi sudah diakhiri.',
  persetujuan: 'Persetujuan sudah ditarik.',
};

/** One's own account. */
export default async function AkunPage({ searchParams }: PageProps<'/portal/akun'>) {
  const { profil, sesi, persetujuan, jejak, titipan } = await loadAkun();
  const { tersimpan } = await searchParams;
  const kabar = typeof tersimpan === 'string' ? TERSIMPAN[tersimpan] : undefined;
  const nama = typeof titipan.nama === 'string' ? titipan.nama : profil.nama;
  return (
    <>
      <KepalaHalaman judul="Akun saya" keterangan={profil.surel} />
      <div className="grid gap-6">
        {kabar ? <Pemberitahuan nada="sukses" judul={kabar} /> : null}
        <Kartu judul="Nama dan peran">
          <p className="mb-4">
            Peran: {profil.peran.length > 0 ? profil.peran.join('; ') : 'belum ada'}
          </p>
          <NamaForm nama={nama} versi={profil.versi} />
        </Kartu>
        <Kartu judul="Ganti kata sandi">
          <GantiSandiForm />
        </Kartu>
        <div id="sesi">
          <Kartu judul="Sesi masuk">
            <p className="mb-4">
              Tempat akun Anda sedang masuk. Akhiri yang tidak Anda kenal, lalu ganti kata sandi.
            </p>
            <DaftarSesi sesi={sesi} />
          </Kartu>
        </div>
        <div id="persetujuan">
          <Kartu judul="Persetujuan data pribadi">
            <DaftarPersetujuan persetujuan={persetujuan} />
          </Kartu>
        </div>
        <Kartu judul="Siapa yang membuka identitas saya">
          {jejak.length === 0 ? (
            <p>Belum ada yang membuka identitas Anda yang disamarkan atau foto KTP Anda.</p>
          ) : (
            <GarisWaktu
              butir={jejak.map((satu) => ({
                id: satu.id,
                judul: satu.apa,
                waktu: satu.waktu,
                oleh: `${satu.oleh} (${satu.peran})`,
                isi: satu.alasan ? <p>Alasan: {satu.alasan}</p> : null,
              }))}
            />
          )}
        </Kartu>
      </div>
    </>
  );
}
