import type { Metadata } from 'next';
import { HapusDraf } from '@/components/form/hapus-draf';
import { Kartu, KepalaHalaman, Pemberitahuan, Tautan, TautanTombol } from '@/components/ui';
import { hapusDrafAction } from '@/lib/koperasi/pendaftaran/actions';
import { loadDrafPendaftaran } from '@/lib/koperasi/pendaftaran/loaders';
import { alamatLangkah } from '@/lib/koperasi/pendaftaran/rules';

export const metadata: Metadata = { title: 'Daftarkan koperasi' };

/** Begin a registration, or go on with one. */
export default async function DaftarBaruPage({
  searchParams,
}: PageProps<'/portal/koperasi/daftar-baru'>) {
  const [{ idBaru, draf }, param] = await Promise.all([loadDrafPendaftaran(), searchParams]);
  return (
    <>
      <KepalaHalaman
        judul="Daftarkan koperasi"
        remah={[{ label: 'Koperasi', href: '/portal/koperasi' }, { label: 'Daftarkan koperasi' }]}
        keterangan="Enam langkah pendek. Setiap langkah tersimpan, jadi Anda boleh berhenti dan melanjutkan nanti."
        aksi={
          <TautanTombol href={alamatLangkah(idBaru, 'identitas')} ikon="tambah">
            Mulai pendaftaran baru
          </TautanTombol>
        }
      />
      <div className="grid grid-cols-1 gap-6">
        {param.draf === 'dihapus' ? (
          <Pemberitahuan nada="sukses" judul="Draf sudah dihapus." />
        ) : null}
        <Kartu judul="Siapkan sebelum mulai">
          <ul className="list-disc pl-5">
            <li>akta pendirian dan nomor badan hukum;</li>
            <li>Nomor Induk Koperasi, NIB, dan NPWP, bila sudah ada;</li>
            <li>alamat kantor dan kontaknya;</li>
            <li>besar simpanan pokok dan simpanan wajib;</li>
            <li>nama pengurus dan pengawas.</li>
          </ul>
        </Kartu>
        <Kartu judul="Draf Anda">
          {draf.length === 0 ? (
            <p className="teks-lembut">Tidak ada draf. Semua pendaftaran Anda sudah dikirim.</p>
          ) : (
            <ul className="grid gap-3">
              {draf.map((satu) => (
                <li key={satu.id} className="flex flex-wrap items-center justify-between gap-3">
                  <div>
                    <Tautan href={alamatLangkah(satu.id)}>{satu.judul}</Tautan>
                    <p className="teks-lembut">Tersimpan {satu.tersimpan}</p>
                  </div>
                  <HapusDraf aksi={hapusDrafAction} draf={satu.id} judul={satu.judul} />
                </li>
              ))}
            </ul>
          )}
        </Kartu>
      </div>
    </>
  );
}
