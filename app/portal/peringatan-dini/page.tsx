import { SaringanPeringatan } from '@/components/peringatan-dini/saringan-peringatan';
import { TabelPeringatan } from '@/components/peringatan-dini/tabel-peringatan';
import {
  Ikon,
  KepalaHalaman,
  kelasTombol,
  Pemberitahuan,
  PesanSaringan,
  Rincian,
} from '@/components/ui';
import { loadPeringatan } from '@/lib/peringatan-dini/loaders';
import { CARA_INDEKS, CARA_TREN } from '@/lib/peringatan-dini/rules';
import { formatAngka, formatDesimal } from '@/lib/platform/format';
import { judulDaftar } from '@/lib/platform/judul';

export const generateMetadata = judulDaftar('Peringatan dini');

/** Koperasi whose yearly figures or ratings give concern before they become tidak sehat. */
export default async function PeringatanDiniPage({
  searchParams,
}: PageProps<'/portal/peringatan-dini'>) {
  const { saring, pesanSaringan, dasar, halaman, eksporHref } = await loadPeringatan(
    await searchParams,
  );
  return (
    <>
      <KepalaHalaman
        judul="Peringatan dini"
        keterangan={
          dasar
            ? `${formatAngka(halaman.jumlah)} koperasi yang indeks atau nilainya menuju di bawah ${formatDesimal(dasar.batas)}, atau turun lebih dari ${formatDesimal(dasar.turun)} poin setahun.`
            : undefined
        }
      />
      <div className="grid grid-cols-1 gap-6">
        {dasar ? null : (
          <Pemberitahuan nada="peringatan" judul="Himpunan aturan penilaian belum ada">
            Peringatan dini memakai pita himpunan aturan penilaian yang berlaku. Minta admin
            mengaktifkannya.
          </Pemberitahuan>
        )}
        <SaringanPeringatan saring={saring} />
        <PesanSaringan pesan={pesanSaringan} />
        <p>
          {/* A plain link: the router must not try to draw a file. */}
          <a className={kelasTombol('kedua')} href={eksporHref} download>
            <Ikon nama="unduh" />
            <span>Unduh CSV</span>
          </a>
        </p>
        <TabelPeringatan saring={saring} halaman={halaman} />
        {dasar ? (
          <Rincian judul="Bagaimana peringatan dihitung">
            <p className="teks-lembut">{CARA_INDEKS}</p>
            <p className="teks-lembut">{CARA_TREN}</p>
            <p className="teks-lembut">
              Nilai kesehatan yang sudah di bawah {formatDesimal(dasar.batas)} adalah hasil
              penilaian, bukan peringatan, jadi tidak masuk daftar ini kecuali turun tajam.{' '}
              {dasar.sumber}.{' '}
              {dasar.belumDikonfirmasi ? 'Batasnya belum dikonfirmasi dinas.' : null}
            </p>
          </Rincian>
        ) : null}
      </div>
    </>
  );
}
