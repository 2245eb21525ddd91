import type { Metadata } from 'next';
import { HitungUlangForm } from '@/components/peluang/hitung-ulang-form';
import { SegarkanBerkala } from '@/components/peluang/segarkan-berkala';
import { Kartu, KepalaHalaman, Pemberitahuan, Tabel, Tautan } from '@/components/ui';
import { kalimatKemajuan, lamaHitungan, persenKemajuan } from '@/lib/kecocokan/hitungan/rules';
import { JALUR_PELUANG } from '@/lib/peluang/gugus/rules';
import { loadPerhitungan } from '@/lib/peluang/loaders';
import { formatAngka, formatWaktu } from '@/lib/platform/format';

export const metadata: Metadata = { title: 'Perhitungan kecocokan' };

/** The job that ranks koperasi for every business: where it is, and what it did before. */
export default async function PerhitunganPage({
  searchParams,
}: PageProps<'/portal/peluang/perhitungan'>) {
  const [{ kabar }, { hitungan, berjalan, bolehHitung, kini }] = await Promise.all([
    searchParams,
    loadPerhitungan(),
  ]);
  const persen = berjalan ? persenKemajuan(berjalan) : 100;
  return (
    <>
      <KepalaHalaman
        judul="Perhitungan kecocokan"
        remah={[{ label: 'Peluang koperasi', href: JALUR_PELUANG }, { label: 'Perhitungan' }]}
        keterangan="Mengurutkan semua koperasi bagi setiap UMKM dan mencari peluang koperasi baru. Anda boleh meninggalkan halaman ini; perhitungan tetap berjalan."
      />
      <div className="grid max-w-3xl grid-cols-1 gap-6">
        {kabar === 'diminta' ? (
          <Pemberitahuan nada="sukses" judul="Permintaan diterima. Semuanya dihitung ulang." />
        ) : null}
        <Kartu judul="Keadaan sekarang">
          {berjalan ? (
            <div className="grid gap-3">
              <p role="status">{kalimatKemajuan(berjalan, kini)}</p>
              <progress
                className="h-3 w-full accent-(--merek)"
                max={100}
                value={persen}
                aria-label="Kemajuan perhitungan"
              >
                {persen} %
              </progress>
              <p className="teks-lembut">
                {persen} % · mulai {formatWaktu(berjalan.mulaiPada)}
              </p>
              <p>
                <Tautan href="/portal/peluang/perhitungan">Muat ulang keadaan</Tautan>
              </p>
              <SegarkanBerkala />
            </div>
          ) : (
            <div className="grid gap-3">
              <p role="status">Semua sudah dihitung. Tidak ada yang menunggu.</p>
              {bolehHitung ? <HitungUlangForm /> : null}
            </div>
          )}
        </Kartu>
        <Kartu judul="Perhitungan terakhir">
          <Tabel
            keterangan="Perhitungan terakhir, yang terbaru di atas"
            sembunyikanKeterangan
            kolom={[
              { kunci: 'mulai', label: 'Mulai' },
              { kunci: 'pemicu', label: 'Karena' },
              { kunci: 'usaha', label: 'UMKM dibaca', rata: 'kanan' },
              { kunci: 'golongan', label: 'Golongan diurutkan', rata: 'kanan' },
              { kunci: 'lama', label: 'Lama' },
            ]}
            baris={hitungan.map((satu) => ({
              id: satu.id,
              sel: {
                mulai: formatWaktu(satu.mulaiPada),
                pemicu: satu.pemicu === 'PETUGAS' ? 'diminta petugas' : 'ada perubahan',
                usaha: formatAngka(satu.usahaSelesai),
                golongan: formatAngka(satu.golonganSelesai),
                lama: lamaHitungan(satu) ?? 'berjalan',
              },
            }))}
            kosong={<p>Belum ada perhitungan.</p>}
          />
        </Kartu>
      </div>
    </>
  );
}
