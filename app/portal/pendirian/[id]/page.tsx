import '@/components/pendirian/pendirian.css';
import type { Metadata } from 'next';
import { RiwayatBerhalaman } from '@/components/audit/riwayat-berhalaman';
import { IsianDipulihkan } from '@/components/form/kabar-titipan';
import { LencanaPendirian } from '@/components/pendirian/lencana-pendirian';
import { BerkasPendirian } from '@/components/pendirian/rincian/berkas';
import { CatatanPendirian } from '@/components/pendirian/rincian/catatan';
import { KemajuanPendirian } from '@/components/pendirian/rincian/kemajuan';
import { LangkahSelesai } from '@/components/pendirian/rincian/langkah-selesai';
import { DaftarPendiri } from '@/components/pendirian/rincian/pendiri';
import { RingkasanKeadaan } from '@/components/pendirian/rincian/ringkasan';
import { TindakanPemrakarsa } from '@/components/pendirian/tindakan/pemrakarsa';
import { MundurForm } from '@/components/pendirian/tindakan/pendiri';
import { TindakanPetugas } from '@/components/pendirian/tindakan/petugas';
import { DaftarRingkas, Kartu, KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { KABAR_HALAMAN } from '@/lib/pendirian/langkah/rules';
import { loadPendirian, loadPendirianSatu } from '@/lib/pendirian/loaders';
import { alamatPendirian } from '@/lib/pendirian/rules';

type Props = PageProps<'/portal/pendirian/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { pendirian } = await loadPendirianSatu((await params).id);
  return { title: `Pendirian ${pendirian.nomor}, ${pendirian.nama}` };
}

/** Where a founding stands, what is next, who acts, by when; and what the reader can do about it. */
export default async function PendirianSatuPage({ params, searchParams }: Props) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const data = await loadPendirian(id, param);
  const { pendirian, titipan } = data;
  const kabar = typeof param.kabar === 'string' ? KABAR_HALAMAN[param.kabar] : undefined;
  const jalur = alamatPendirian(pendirian.id);
  return (
    <>
      <KepalaHalaman
        judul={pendirian.nama}
        keterangan={
          <>
            Pendirian <span className="angka-tabular">{pendirian.nomor}</span>
          </>
        }
        lencana={<LencanaPendirian status={pendirian.status} />}
        remah={[
          { label: 'Pendirian koperasi', href: '/portal/pendirian' },
          { label: pendirian.nomor },
        ]}
      />
      <div className="grid grid-cols-1 gap-6">
        {kabar ? <Pemberitahuan nada="sukses" judul={kabar} /> : null}
        <IsianDipulihkan
          tampil={Object.keys(titipan).length > 0}
          titipan={titipan}
          lalu="kirim lagi"
        />
        <RingkasanKeadaan pendirian={pendirian} kini={data.kini} bukaDaftar={data.bukaDaftar} />
        {pendirian.perhatian.map(({ judul, isi }) => (
          <Pemberitahuan key={judul} nada="peringatan" judul={judul}>
            {isi}
          </Pemberitahuan>
        ))}
        <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)] lg:items-start">
          <div className="grid grid-cols-1 gap-6 lg:order-2">
            <div className="tindakan-pendirian tidak-dicetak grid grid-cols-1 gap-6">
              <TindakanPemrakarsa pendirian={pendirian} nilaiAwal={titipan} />
              <TindakanPetugas pendirian={pendirian} nilaiAwal={titipan} />
              {pendirian.pembaca.pendiri ? (
                <MundurForm
                  pendirianId={pendirian.id}
                  boleh={pendirian.pembaca.bolehMundur}
                  memimpin={pendirian.pembaca.memimpin}
                />
              ) : null}
            </div>
            <KemajuanPendirian pendirian={pendirian} />
          </div>
          <div className="grid grid-cols-1 gap-6">
            <BerkasPendirian pendirian={pendirian} jalur={jalur} param={param} />
            <DaftarPendiri pendirian={pendirian} />
            <LangkahSelesai
              pendirian={pendirian}
              langkah="PENGUMPULAN_PENDIRI"
              judul="Rencana"
              ringkas="Lihat rencananya"
            >
              <DaftarRingkas butir={pendirian.rencana} />
            </LangkahSelesai>
            {pendirian.penyuluhan ? (
              <LangkahSelesai
                pendirian={pendirian}
                langkah="PENYULUHAN_TERJADWAL"
                judul="Penyuluhan"
                ringkas={`Selesai, ${pendirian.penyuluhan.waktu}`}
              >
                <DaftarRingkas
                  butir={[
                    { istilah: 'Waktu', nilai: pendirian.penyuluhan.waktu },
                    {
                      istilah: 'Cara dan tempat',
                      nilai: `${pendirian.penyuluhan.cara}, ${pendirian.penyuluhan.tempat}`,
                    },
                    { istilah: 'Penyuluh', nilai: pendirian.penyuluhan.penyuluh },
                    { istilah: 'Pelaksanaan', nilai: pendirian.penyuluhan.hasil },
                  ]}
                />
              </LangkahSelesai>
            ) : null}
            {pendirian.rapat ? (
              <LangkahSelesai
                pendirian={pendirian}
                langkah="RAPAT_PENDIRIAN"
                judul="Rapat pendirian"
                ringkas="Lihat hasil rapat"
              >
                <DaftarRingkas butir={pendirian.rapat} />
              </LangkahSelesai>
            ) : null}
            {pendirian.legalitas.length > 0 ? (
              <Kartu judul="Akta dan nomor">
                <DaftarRingkas butir={pendirian.legalitas} />
              </Kartu>
            ) : null}
            <CatatanPendirian pendirian={pendirian} kunci={data.kunciCatatan} nilaiAwal={titipan} />
            <div className="tidak-dicetak">
              <RiwayatBerhalaman jalur={jalur} {...data.riwayat} />
            </div>
          </div>
        </div>
      </div>
    </>
  );
}
