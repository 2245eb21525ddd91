import { AntreanPendirian, PendirianSaya, UndanganSaya } from '@/components/pendirian/daftar';
import { Judul, KepalaHalaman, Pemberitahuan, PesanSaringan, TautanTombol } from '@/components/ui';
import { LABEL_TAB } from '@/lib/pendirian/daftar/rules';
import { loadDaftarPendirian } from '@/lib/pendirian/loaders';
import { judulDaftar } from '@/lib/platform/judul';

export const generateMetadata = judulDaftar('Pendirian koperasi', {
  nama: 'tab',
  label: LABEL_TAB,
});

/** Foundings: one's own, and the queue of those who check or watch. */
export default async function PendirianPage({ searchParams }: PageProps<'/portal/pendirian'>) {
  const param = await searchParams;
  const { milikSaya, undangan, antrean, jumlah, bolehMulai, saringan, pesanSaringan, ...sisa } =
    await loadDaftarPendirian(param);
  const keduanya = milikSaya !== null && antrean !== null;
  return (
    <>
      <KepalaHalaman
        judul="Pendirian koperasi"
        keterangan={
          antrean
            ? 'Yang paling lama menunggu ada di atas.'
            : 'Dari rencana sampai Nomor Induk Koperasi: di mana sekarang, dan siapa yang bertindak.'
        }
        aksi={
          bolehMulai ? (
            <TautanTombol href="/portal/pendirian/mulai" ikon="tambah">
              Mulai pendirian
            </TautanTombol>
          ) : null
        }
      />
      <div className="grid gap-6">
        {param.kabar === 'mundur' ? (
          <Pemberitahuan nada="sukses" judul="Anda sudah mundur sebagai pendiri." />
        ) : null}
        <PesanSaringan pesan={pesanSaringan} />
        <UndanganSaya undangan={undangan} />
        {milikSaya ? (
          <section aria-labelledby={keduanya ? 'milik-saya' : undefined}>
            {keduanya ? (
              <Judul level={2} id="milik-saya">
                Yang saya dirikan sendiri
              </Judul>
            ) : null}
            <PendirianSaya daftar={milikSaya} />
          </section>
        ) : null}
        {antrean && jumlah ? (
          <AntreanPendirian saringan={saringan} antrean={antrean} jumlah={jumlah} {...sisa} />
        ) : null}
      </div>
    </>
  );
}
