import type { Metadata } from 'next';
import { AngkaUtama } from '@/components/dasbor/angka-utama';
import {
  GrafikBulanan,
  GrafikJenisUsaha,
  GrafikKecamatan,
  GrafikKoperasi,
  PetaKelurahan,
} from '@/components/dasbor/grafik-dasbor';
import { IsiHalaman } from '@/components/layout';
import { KepalaHalaman, Rincian } from '@/components/ui';
import { loadDasbor } from '@/lib/dasbor/loaders';

export const metadata: Metadata = { title: 'Dasbor' };

export default async function DasborPage() {
  const data = await loadDasbor();
  return (
    <IsiHalaman>
      <KepalaHalaman
        judul="Dasbor koperasi dan UMKM Kota Depok"
        keterangan="Angka gabungan dari portal ini, tanpa data perorangan. Di balik setiap grafik ada tabelnya dan berkas CSV-nya."
      />
      <AngkaUtama data={data} />
      <div className="kisi-grafik">
        {[GrafikKoperasi, GrafikBulanan, PetaKelurahan, GrafikKecamatan, GrafikJenisUsaha].map(
          (Grafik) => (
            <div key={Grafik.name} className="kartu">
              <Grafik data={data} />
            </div>
          ),
        )}
      </div>
      <Rincian judul="Cara membaca angka ini">
        <p>
          UMKM dihitung menurut usaha, bukan menurut orang: satu pemilik dapat punya beberapa usaha.
          UMKM yang tidak aktif tidak dihitung. Sebuah usaha dihitung sebagai anggota koperasi jika
          pemiliknya tercatat aktif di buku anggota koperasi dalam portal ini.
        </p>
        <p>
          Koperasi yang belum pernah dinilai tampil sebagai “belum dinilai”, tidak pernah sebagai
          “tidak sehat”.
        </p>
        <p>
          Kelompok yang sangat kecil disembunyikan agar orangnya tidak dapat ditebak. Bila hanya
          satu yang kecil, satu kelompok lagi ikut disembunyikan, sebab yang kecil itu dapat
          dihitung dari jumlahnya.
        </p>
      </Rincian>
    </IsiHalaman>
  );
}
