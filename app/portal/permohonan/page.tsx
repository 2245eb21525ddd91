import { BelumDikirim } from '@/components/keanggotaan/belum-dikirim';
import { AntreanPermohonan, PermohonanSaya } from '@/components/keanggotaan/daftar-permohonan';
import {
  Judul,
  KepalaHalaman,
  Pemberitahuan,
  PesanSaringan,
  Tautan,
  TautanTombol,
} from '@/components/ui';
import { loadPermohonanBelumDikirim } from '@/lib/keanggotaan/pengajuan/loaders';
import { loadPermohonan } from '@/lib/keanggotaan/permohonan/loaders';
import { LABEL_TAB } from '@/lib/keanggotaan/permohonan/rules';
import { judulDaftar } from '@/lib/platform/judul';

export const generateMetadata = judulDaftar('Permohonan', { nama: 'tab', label: LABEL_TAB });

/** Applications: one's own, and the queue of those who decide or watch. */
export default async function PermohonanPage({ searchParams }: PageProps<'/portal/permohonan'>) {
  const param = await searchParams;
  const [{ milikSaya, antrean, jumlah, kini, pesanSaringan, ...sisa }, belumDikirim] =
    await Promise.all([loadPermohonan(param), loadPermohonanBelumDikirim()]);
  const keduanya = milikSaya !== null && antrean !== null;
  return (
    <>
      <KepalaHalaman
        judul={antrean ? 'Permohonan menjadi anggota' : 'Permohonan saya'}
        keterangan={
          antrean
            ? 'Yang paling lama menunggu ada di atas.'
            : 'Sampai di mana permohonan Anda, dan apa yang perlu Anda lakukan.'
        }
        aksi={
          milikSaya && milikSaya.length > 0 ? (
            <TautanTombol varian={antrean ? 'kedua' : 'utama'} href="/koperasi">
              Cari koperasi
            </TautanTombol>
          ) : null
        }
      />
      <PesanSaringan pesan={pesanSaringan} />
      {milikSaya ? (
        <section
          className={keduanya ? 'mb-8' : undefined}
          aria-labelledby={keduanya ? 'milik-saya' : undefined}
        >
          {keduanya ? (
            <Judul level={2} id="milik-saya">
              Permohonan saya sendiri
            </Judul>
          ) : null}
          <div className="grid gap-6">
            {param.draf === 'dihapus' ? (
              <Pemberitahuan nada="sukses" judul="Isian yang belum dikirim sudah dihapus." />
            ) : null}
            <BelumDikirim daftar={belumDikirim} />
            {milikSaya.length > 0 || belumDikirim.length === 0 ? (
              <PermohonanSaya daftar={milikSaya} kini={kini} />
            ) : null}
            <p>
              <Tautan href="/portal/anggota">Lihat keanggotaan saya</Tautan>
            </p>
          </div>
        </section>
      ) : null}
      {antrean && jumlah ? (
        <AntreanPermohonan antrean={antrean} jumlah={jumlah} kini={kini} {...sisa} />
      ) : null}
    </>
  );
}
