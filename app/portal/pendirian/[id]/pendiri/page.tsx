import '@/components/pendirian/pendirian.css';
import type { Metadata } from 'next';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import {
  DaftarTelepon,
  KeluarkanForm,
  TautanUndangan,
  UndangTeleponForm,
} from '@/components/pendirian/undangan/kelola';
import { Kartu, KepalaHalaman, Pemberitahuan, Tautan } from '@/components/ui';
import { alamatPendirian, bolehMengeluarkan } from '@/lib/pendirian/rules';
import { loadKelolaPendiri } from '@/lib/pendirian/undangan/loaders';

export const metadata: Metadata = { title: 'Undang dan atur pendiri' };

const KABAR: Record<string, string> = {
  diundang: 'Undangan tercatat. Bila nomornya terdaftar di portal, pemiliknya mendapat kabar.',
  tautan: 'Tautan undangan sudah dibuat. Salin atau kirim lewat WhatsApp.',
  dicabut: 'Undangan dicabut.',
  dikeluarkan: 'Pendiri dikeluarkan dari daftar dan mendapat kabar.',
};

/** Invitations and founders of one's own founding. */
export default async function KelolaPendiriPage({
  params,
  searchParams,
}: PageProps<'/portal/pendirian/[id]/pendiri'>) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const { pendirian, undangan, terbuka, idTautan, titipan } = await loadKelolaPendiri(id);
  const kabar = typeof param.kabar === 'string' ? KABAR[param.kabar] : undefined;
  const palingSedikit = pendirian.ketentuan.angka.pendiriPalingSedikit;
  const mengatur = bolehMengeluarkan(pendirian);
  return (
    <>
      <KepalaHalaman
        judul="Undang dan atur pendiri"
        keterangan={`${pendirian.pendiri.length} dari paling sedikit ${palingSedikit} ${pendirian.satuan}. ${pendirian.ketentuan.sumber.pendiri}.`}
        remah={[
          { label: 'Pendirian koperasi', href: '/portal/pendirian' },
          { label: pendirian.nama, href: alamatPendirian(pendirian.id) },
          { label: 'Pendiri' },
        ]}
      />
      <div className="grid grid-cols-1 gap-6">
        {kabar ? <Pemberitahuan nada="sukses" judul={kabar} /> : null}
        <KabarTitipan titipan={titipan} />
        {terbuka ? (
          <>
            <TautanUndangan
              pendirianId={pendirian.id}
              nama={pendirian.nama}
              idTautan={idTautan}
              undangan={undangan}
              terbuka={terbuka}
            />
            <UndangTeleponForm
              pendirianId={pendirian.id}
              nilaiAwal={'pendiriId' in titipan ? {} : titipan}
            />
          </>
        ) : (
          <Pemberitahuan nada="info" judul="Daftar pendiri sudah ditutup">
            Penyuluhannya sudah selesai, jadi pendiri baru tidak dapat ditambahkan.
          </Pemberitahuan>
        )}
        <DaftarTelepon pendirianId={pendirian.id} undangan={undangan} />
        <Kartu judul={`Pendiri (${pendirian.pendiri.length})`}>
          {pendirian.pendiri.length === 0 ? (
            <p className="teks-lembut">Belum ada yang mengonfirmasi diri.</p>
          ) : null}
          <ol>
            {pendirian.pendiri.map((satu, letak) => (
              <li key={satu.id} className="baris-pendiri">
                <p>
                  <span className="angka-tabular">{letak + 1}.</span> <strong>{satu.nama}</strong>
                  {satu.saya ? ' (Anda)' : null}
                  <span className="teks-lembut block">{satu.keterangan}</span>
                </p>
                {mengatur && !satu.saya ? (
                  <KeluarkanForm
                    pendirianId={pendirian.id}
                    pendiriId={satu.id}
                    nama={satu.nama}
                    nilaiAwal={titipan.pendiriId === satu.id ? titipan : {}}
                  />
                ) : null}
              </li>
            ))}
          </ol>
        </Kartu>
        <p>
          <Tautan href={alamatPendirian(pendirian.id)}>Kembali ke pendirian</Tautan>
        </p>
      </div>
    </>
  );
}
