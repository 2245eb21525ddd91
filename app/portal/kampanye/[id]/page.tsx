import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { AngkaKampanye } from '@/components/kampanye/hasil-kampanye';
import { LencanaKampanye } from '@/components/kampanye/tabel-kampanye';
import { TabelPendirianKampanye } from '@/components/kampanye/tabel-pendirian';
import { TabelPenerima } from '@/components/kampanye/tabel-penerima';
import { TutupForm } from '@/components/kampanye/tutup-form';
import {
  DaftarRingkas,
  Kartu,
  KepalaHalaman,
  Pemberitahuan,
  PesanSaringan,
  Tautan,
} from '@/components/ui';
import { loadKampanye, loadPokokKampanye } from '@/lib/kampanye/loaders';
import { JALUR_KAMPANYE, kalimatSasaran, LABEL_TUJUAN } from '@/lib/kampanye/rules';
import { formatTanggal, formatWaktu } from '@/lib/platform/format';
import { judulHalaman } from '@/lib/platform/judul';

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<'/portal/kampanye/[id]'>): Promise<Metadata> {
  const { kampanye } = await loadPokokKampanye((await params).id);
  return { title: judulHalaman(`Kampanye undangan: ${kampanye.judul}`, await searchParams) };
}

const KABAR: Record<string, string> = {
  dimulai: 'Kampanye dimulai. Undangan sedang dikirim.',
  ditutup: 'Kampanye sudah ditutup.',
};

/** One campaign: what it said, who answered what, and what came of it. */
export default async function KampanyeSatuPage({
  params,
  searchParams,
}: PageProps<'/portal/kampanye/[id]'>) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const data = await loadKampanye(id, param);
  const { kampanye, saring, penerima, pendirian, riwayat, bolehTutup, bolehLihatPendirian } = data;
  const kabar = KABAR[String(param.kabar)];
  return (
    <>
      <KepalaHalaman
        judul={kampanye.judul}
        remah={[{ label: 'Kampanye undangan', href: JALUR_KAMPANYE }, { label: kampanye.judul }]}
        lencana={<LencanaKampanye keadaan={kampanye.keadaan} />}
        keterangan={kalimatSasaran(kampanye.kelurahan, kampanye.sektor)}
      />
      <div className="grid grid-cols-1 gap-6">
        {kabar ? <Pemberitahuan nada="sukses" judul={kabar} /> : null}
        <PesanSaringan pesan={data.pesanSaringan} />
        <AngkaKampanye
          hasil={kampanye.hasil}
          tujuan={kampanye.tujuan}
          koperasi={kampanye.koperasi}
        />
        <Kartu judul="Undangan">
          <DaftarRingkas
            butir={[
              { istilah: 'Tujuan', nilai: LABEL_TUJUAN[kampanye.tujuan] },
              ...(kampanye.koperasi
                ? [
                    {
                      istilah: 'Koperasi yang disarankan',
                      nilai: (
                        <>
                          <Tautan href={`/portal/koperasi/${kampanye.koperasi.id}`}>
                            {kampanye.koperasi.nama}
                          </Tautan>
                          {kampanye.koperasi.masih
                            ? null
                            : '. Sekarang tidak disarankan lagi: tidak sehat atau tidak menerima anggota.'}
                        </>
                      ),
                    },
                  ]
                : []),
              {
                istilah: 'Isi',
                nilai: <span className="whitespace-pre-line">{kampanye.pesan}</span>,
              },
              { istilah: 'Dimulai', nilai: formatWaktu(kampanye.dibuatPada) },
              {
                istilah: 'Dapat dijawab sampai',
                nilai: `${formatTanggal(kampanye.jawabHingga)}${kampanye.keadaan === 'SELESAI' ? '. Waktu untuk menjawab sudah lewat.' : ''}`,
              },
              ...(kampanye.ditutupPada
                ? [{ istilah: 'Ditutup', nilai: formatWaktu(kampanye.ditutupPada) }]
                : []),
            ]}
          />
        </Kartu>
        {kampanye.tujuan === 'MENDIRIKAN' || pendirian.length > 0 ? (
          <Kartu judul="Pendirian koperasi setelah diundang">
            <TabelPendirianKampanye pendirian={pendirian} boleh={bolehLihatPendirian} />
          </Kartu>
        ) : null}
        <Kartu judul="Yang diundang">
          <TabelPenerima
            kampanyeId={kampanye.id}
            tujuan={kampanye.tujuan}
            saring={saring}
            penerima={penerima}
            bolehLihatPendirian={bolehLihatPendirian}
          />
        </Kartu>
        {bolehTutup ? (
          <Kartu judul="Tutup kampanye" className="max-w-3xl">
            <TutupForm id={kampanye.id} versi={kampanye.versi} />
          </Kartu>
        ) : null}
        <Kartu judul="Riwayat">
          <Riwayat butir={riwayat} />
        </Kartu>
      </div>
    </>
  );
}
