import type { Metadata } from 'next';
import { KepalaKoperasi } from '@/components/koperasi/kepala-koperasi';
import { ProfilKoperasi } from '@/components/koperasi/profil/profil';
import { Pemberitahuan, Tautan, TautanTombol } from '@/components/ui';
import { loadKepalaKoperasi } from '@/lib/koperasi/loaders';
import { loadProfilKoperasi } from '@/lib/koperasi/profil/loaders';
import { loadAsalKoperasi } from '@/lib/pendirian/loaders';
import { alamatPendirian } from '@/lib/pendirian/rules';

type Props = PageProps<'/portal/koperasi/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadKepalaKoperasi((await params).id)).nama };
}

const KABAR: Record<string, string> = {
  terdaftar: 'Koperasi sudah terdaftar.',
  diubah: 'Perubahan sudah disimpan.',
  nonaktif: 'Koperasi sudah dinyatakan tidak aktif.',
  aktif: 'Koperasi sudah aktif kembali.',
};

/** The profile of one koperasi. */
export default async function KoperasiPage({ params, searchParams }: Props) {
  const [{ id }, { kabar }] = await Promise.all([params, searchParams]);
  const data = await loadProfilKoperasi(id);
  const { koperasi, profil } = data;
  const asal = await loadAsalKoperasi(koperasi.id);
  const alamat = `/portal/koperasi/${koperasi.id}`;
  const berita = typeof kabar === 'string' ? KABAR[kabar] : undefined;
  return (
    <>
      <KepalaKoperasi
        koperasi={koperasi}
        tabAktif="profil"
        aksi={
          data.bolehUbah ? (
            <TautanTombol href={`${alamat}/ubah`} ikon="ubah">
              Ubah data
            </TautanTombol>
          ) : null
        }
      />
      <div className="mt-6 grid grid-cols-1 gap-6">
        {berita ? (
          <Pemberitahuan nada="sukses" judul={berita}>
            {kabar === 'terdaftar'
              ? 'Langkah berikutnya: isi laporan tahunan, lalu penilai dapat menilai kesehatannya.'
              : null}
          </Pemberitahuan>
        ) : null}
        <ProfilKoperasi profil={profil} bolehUbahPengurus={data.bolehUbahPengurus} />
        <p className="flex flex-wrap gap-4">
          <Tautan href={`/koperasi/${koperasi.id}`}>Lihat halaman publiknya</Tautan>
          {asal ? (
            <Tautan href={alamatPendirian(asal.id)}>Lihat pendiriannya ({asal.nomor})</Tautan>
          ) : null}
          {data.bolehUbahStatus ? (
            <Tautan href={`${alamat}/status`}>
              {koperasi.status === 'AKTIF' ? 'Nyatakan tidak aktif' : 'Aktifkan kembali'}
            </Tautan>
          ) : null}
        </p>
      </div>
    </>
  );
}
