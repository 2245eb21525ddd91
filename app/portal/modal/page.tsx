import { DaftarDiterima } from '@/components/permodalan/diterima/daftar-diterima';
import { AntreanModal, ModalSaya } from '@/components/permodalan/pengajuan/daftar-modal';
import {
  Judul,
  KepalaHalaman,
  Pemberitahuan,
  PesanSaringan,
  Tautan,
  TautanTombol,
} from '@/components/ui';
import { loadModal } from '@/lib/permodalan/pengajuan/loaders';
import { LABEL_TAB } from '@/lib/permodalan/pengajuan/rules';
import { judulDaftar } from '@/lib/platform/judul';

export const generateMetadata = judulDaftar('Modal', { nama: 'tab', label: LABEL_TAB });

const KABAR: Record<string, string> = {
  tercatat:
    'Modal yang Anda terima sudah dicatat. Petugas memeriksa buktinya sebelum terhitung dalam capaian kota.',
  dibatalkan: 'Catatan modal sudah dibatalkan.',
};

/** Capital: one's own, and the queue of those who decide or watch. */
export default async function ModalPage({ searchParams }: PageProps<'/portal/modal'>) {
  const param = await searchParams;
  const { milikSaya, dariLain, antrean, jumlah, kini, pesanSaringan, ...sisa } =
    await loadModal(param);
  const kabar = typeof param.kabar === 'string' ? KABAR[param.kabar] : undefined;
  return (
    <>
      <KepalaHalaman
        judul={antrean ? 'Modal' : 'Modal saya'}
        keterangan={
          antrean
            ? 'Pengajuan modal anggota koperasi dan pinjaman yang berjalan.'
            : 'Sampai di mana pengajuan Anda, dan modal yang sudah Anda terima.'
        }
        aksi={
          <TautanTombol varian={antrean ? 'kedua' : 'utama'} href="/portal/modal/banding">
            Bandingkan modal
          </TautanTombol>
        }
      />
      <div className="grid gap-8">
        {kabar ? <Pemberitahuan nada="sukses" judul={kabar} /> : null}
        <PesanSaringan pesan={pesanSaringan} />
        {milikSaya ? (
          <section className="grid gap-4" aria-labelledby="milik-saya">
            <Judul level={2} id="milik-saya">
              Pengajuan dan pinjaman saya
            </Judul>
            <ModalSaya daftar={milikSaya} kini={kini} />
          </section>
        ) : null}
        {dariLain ? (
          <section className="grid gap-4" aria-labelledby="dari-lain">
            <Judul
              level={2}
              id="dari-lain"
              anak="Modal dari bank atau program lain, supaya kota tahu apa yang sudah sampai kepada Anda."
            >
              Dari bank dan program
            </Judul>
            {dariLain.length > 0 ? <DaftarDiterima daftar={dariLain} /> : null}
            <p>
              <Tautan href="/portal/modal-diterima/catat">Catat modal yang Anda terima</Tautan>
            </p>
          </section>
        ) : null}
        {antrean && jumlah ? (
          <AntreanModal antrean={antrean} jumlah={jumlah} kini={kini} {...sisa} />
        ) : null}
      </div>
    </>
  );
}
