import type { Metadata } from 'next';
import { AngkaCapaian } from '@/components/permodalan/capaian/angka-capaian';
import {
  GrafikBulananCapaian,
  GrafikKelaminSkala,
  GrafikPinjaman,
  GrafikSumber,
  PetaCapaian,
} from '@/components/permodalan/capaian/grafik-capaian';
import { KepalaHalaman, Rincian } from '@/components/ui';
import { loadCapaian } from '@/lib/permodalan/capaian/loaders';

export const metadata: Metadata = { title: 'Capaian modal' };

/** Capital that reached owners, in aggregates. */
export default async function CapaianPage() {
  const data = await loadCapaian();
  return (
    <>
      <KepalaHalaman
        judul="Capaian modal"
        keterangan="Modal yang sampai kepada pemilik usaha dalam dua belas bulan terakhir. Angka gabungan, tanpa data perorangan."
      />
      <div className="grid grid-cols-1 gap-6">
        <AngkaCapaian data={data} />
        <GrafikSumber data={data} />
        <GrafikBulananCapaian data={data} />
        <GrafikKelaminSkala data={data} />
        <PetaCapaian data={data} />
        <GrafikPinjaman data={data} menurut="kolektibilitas" />
        <GrafikPinjaman data={data} menurut="hasil" />
        <Rincian judul="Cara membaca angka ini">
          <p>
            Koperasi dihitung dari pencairan yang dicatat pengurus di portal ini. Bank dan bukan
            bank dihitung dari catatan pemilik usaha atau petugas yang buktinya sudah diperiksa
            petugas lain, jadi belum tentu lengkap. Catatan yang belum diperiksa tampil sebagai
            angka tersendiri dan tidak ikut dijumlahkan. Satu orang yang mendapat modal beberapa
            kali dihitung satu kali sebagai orang.
          </p>
          <p>
            Lama sampai diputuskan dan sampai dicairkan hanya dari pinjaman koperasi di portal ini.
            Modal dari bank dan bukan bank tidak ikut, karena tidak diajukan lewat portal ini.
          </p>
          <p>
            Tempat, jenis kelamin, dan kelas usaha menurut keadaan saat modalnya diterima. Bila
            hanya satu kelompok yang sangat kecil, kelompok terkecil lainnya ikut disembunyikan
            supaya tidak dapat dihitung kembali.
          </p>
        </Rincian>
      </div>
    </>
  );
}
