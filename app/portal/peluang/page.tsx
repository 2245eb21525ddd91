import { AngkaPeluang } from '@/components/peluang/angka-peluang';
import { PetaGugus, PetaTanpaKoperasi } from '@/components/peluang/peta-peluang';
import { SaringanPeluang } from '@/components/peluang/saringan-peluang';
import { TabelGugus } from '@/components/peluang/tabel-gugus';
import { TabelKelurahan } from '@/components/peluang/tabel-kelurahan';
import {
  Judul,
  KepalaHalaman,
  Pemberitahuan,
  PesanSaringan,
  Rincian,
  Tautan,
} from '@/components/ui';
import { saringGugus } from '@/lib/peluang/gugus/rules';
import { loadPeluang } from '@/lib/peluang/loaders';
import { formatAngka, formatWaktu } from '@/lib/platform/format';
import { judulDaftar } from '@/lib/platform/judul';
import { formatJarak } from '@/lib/wilayah/rules';

export const generateMetadata = judulDaftar('Peluang koperasi');

/** Where owners are in no koperasi, where healthy ones have room, and where a new one is called for. */
export default async function PeluangPage({ searchParams }: PageProps<'/portal/peluang'>) {
  const isi = await loadPeluang(await searchParams);
  const { data, saring, pesanSaringan, halaman, kabar, rinci, bolehUndang } = isi;
  return (
    <>
      <KepalaHalaman
        judul="Peluang koperasi"
        keterangan={
          data.pada
            ? `Kelurahan dengan UMKM tanpa koperasi, dan kelompok yang dapat mendirikan koperasi. Per ${formatWaktu(data.pada)}.`
            : undefined
        }
      />
      <div className="grid grid-cols-1 gap-6">
        {data.pada ? null : (
          <Pemberitahuan nada="info" judul="Angka belum dihitung">
            <p>Perhitungan pertama berjalan sendiri. Buka lagi halaman ini beberapa menit lagi.</p>
          </Pemberitahuan>
        )}
        {data.palingSedikit === null ? null : (
          <Pemberitahuan nada="info">
            <p>
              Angka gabungan, tanpa data perorangan. Kelompok dengan kurang dari{' '}
              {data.palingSedikit} UMKM disembunyikan, seperti pada dasbor.
            </p>
          </Pemberitahuan>
        )}
        <AngkaPeluang data={data} />
        <section aria-labelledby="peluang" className="grid grid-cols-1 gap-4">
          <Judul level={2} id="peluang">
            Peluang koperasi baru
          </Judul>
          <p className="max-w-prose">
            Paling sedikit {data.pendiri} UMKM sebidang yang pemiliknya belum berkoperasi, di satu
            kelurahan atau beberapa yang berdekatan, tanpa koperasi sebidang yang disarankan dalam{' '}
            {formatJarak(data.jangkauanMeter)}.
          </p>
          <SaringanPeluang saring={saring} />
          <PesanSaringan pesan={pesanSaringan} />
          <TabelGugus
            saring={saring}
            halaman={halaman}
            jumlah={isi.jumlahGugus}
            bukanLagi={isi.bukanLagi}
            pendiri={data.pendiri}
            rinci={rinci}
            kabar={kabar}
            bolehUndang={bolehUndang}
          />
          <PetaGugus
            data={data}
            gugus={saringGugus(data.peluang, saring).filter((satu) => !satu.bukanLagi)}
          />
        </section>
        <PetaTanpaKoperasi data={data} rinci={rinci} />
        <Rincian judul={`Semua kelurahan (${formatAngka(data.kelurahan.length)})`}>
          <TabelKelurahan kelurahan={data.kelurahan} rinci={rinci} />
        </Rincian>
        <Rincian judul="Bagaimana angka ini dihitung">
          <p className="teks-lembut">
            Setiap usaha dibandingkan dengan semua koperasi menurut aturan kecocokan. Sebidang
            berarti sektor usaha koperasi sama dengan bidang usahanya, atau koperasi pemasaran di
            bidang perdagangan yang dapat menjualkan hasilnya; koperasi simpan pinjam dan konsumen
            melayani semua bidang, jadi tidak dihitung sebidang. Usaha yang bidangnya belum
            diketahui tidak masuk peluang.
          </p>
          <p className="teks-lembut">
            Kelurahan yang sendirian mencapai {data.pendiri} UMKM menjadi satu peluang; yang lain
            digabung bila titik tengahnya paling jauh {formatJarak(data.jarakGugusMeter)} dari
            kelurahan di tengahnya. Jumlah pendiri: {data.sumberPendiri}. Batas jarak adalah
            kebijakan dinas yang dapat diubah di halaman Aturan.
          </p>
          {rinci ? (
            <p>
              <Tautan href="/portal/peluang/perhitungan">Lihat perhitungan</Tautan>
            </p>
          ) : null}
        </Rincian>
      </div>
    </>
  );
}
