import { KepalaHalaman, kelasTombol, Pemberitahuan, PesanSaringan } from '@/components/ui';
import { DaftarUsaha } from '@/components/umkm/daftar-usaha';
import { SaringanUsahaForm } from '@/components/umkm/saringan-usaha';
import { judulDaftar } from '@/lib/platform/judul';
import { loadDaftarUsaha } from '@/lib/umkm/daftar/loaders';

export const generateMetadata = judulDaftar('UMKM');

interface Halaman {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The register of businesses, for the office. */
export default async function UmkmPage({ searchParams }: Halaman) {
  const data = await loadDaftarUsaha(await searchParams);
  const disaring = data.keping.length > 0;
  return (
    <>
      <KepalaHalaman
        judul="UMKM"
        keterangan={
          data.wilayahSendiri ??
          (data.jumlah ? `${data.jumlah} usaha${disaring ? ' menurut saringan' : ''}` : undefined)
        }
        aksi={
          data.eksporHref ? (
            <a className={kelasTombol('kedua')} href={data.eksporHref} download>
              Unduh CSV
            </a>
          ) : null
        }
      />
      <div className="grid gap-6">
        <SaringanUsahaForm
          saringan={data.saringan}
          keping={data.keping}
          hapusSemuaHref={data.hapusSemuaHref}
          pilihan={data.pilihan}
          wilayah={data.wilayahSendiri === null}
        />
        <PesanSaringan pesan={data.pesanSaringan} />
        {data.galatCari ? (
          <Pemberitahuan nada="peringatan" judul="Pencarian terlalu pendek atau terlalu panjang.">
            <p>{data.galatCari}</p>
          </Pemberitahuan>
        ) : null}
        {data.tunggu > 0 ? (
          <Pemberitahuan nada="peringatan" judul="Anda mencari terlalu sering.">
            <p>Tunggu {data.tunggu} detik, lalu coba lagi.</p>
          </Pemberitahuan>
        ) : null}
        {data.halaman.urutanDiganti ? (
          <Pemberitahuan nada="info" judul="Hasilnya terlalu banyak untuk diurutkan menurut nama.">
            <p>
              Yang terbaru ditampilkan dahulu. Tambah kata pencarian supaya hasilnya lebih sedikit.
            </p>
          </Pemberitahuan>
        ) : null}
        {data.jumlah !== null ? (
          <DaftarUsaha
            baris={data.halaman.baris}
            urut={data.halaman.urutanDiganti ? 'terbaru' : data.saringan.urut}
            urutHref={data.urutHref}
            sebelumHref={data.sebelumHref}
            setelahHref={data.setelahHref}
            ringkasan={`${data.halaman.baris.length} dari ${data.jumlah} usaha`}
            disaring={disaring}
            hapusSemuaHref={data.hapusSemuaHref}
          />
        ) : null}
      </div>
    </>
  );
}
