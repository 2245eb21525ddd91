import type { Metadata } from 'next';
import { IsiHalaman } from '@/components/layout';
import { Kartu, KepalaHalaman, Lencana } from '@/components/ui';
import { loadKunciPublik } from '@/lib/sertifikat/verifikasi/loaders';

export const metadata: Metadata = { title: 'Kunci publik sertifikat' };

/** The keys with which anybody can verify what the office has signed. */
export default async function KunciPage() {
  const kunci = loadKunciPublik();
  return (
    <IsiHalaman>
      <KepalaHalaman
        judul="Kunci publik sertifikat"
        keterangan="Dengan kunci ini siapa saja dapat memeriksa tanda tangan elektronik pada sertifikat dinas, tanpa portal ini."
        remah={[{ label: 'Periksa sertifikat', href: '/verifikasi' }, { label: 'Kunci publik' }]}
      />
      <div className="isi-sempit grid gap-6">
        {kunci.map(({ id, aktif, pem, mentah }) => (
          <Kartu
            key={id}
            judul={`Kunci ${id}`}
            aksi={
              <Lencana nada={aktif ? 'hijau' : 'netral'} ikon={aktif ? 'centang' : 'riwayat'}>
                {aktif ? 'Dipakai sekarang' : 'Kunci lama, tetap memeriksa'}
              </Lencana>
            }
          >
            <p>Ed25519, dalam bentuk PEM:</p>
            <pre className="mt-2 text-sm whitespace-pre-wrap wrap-anywhere">{pem}</pre>
            <p className="teks-lembut mt-3 wrap-anywhere">Bita kunci, base64: {mentah}</p>
          </Kartu>
        ))}
        <Kartu judul="Memeriksa sendiri">
          <ol className="list-decimal space-y-2 pl-5">
            <li>
              Buka halaman kode sertifikat, lalu unduh bukti tanda tangannya: <code>muatan</code>{' '}
              adalah teks yang ditandatangani, <code>tandaTangan</code> tanda tangannya dalam
              base64url.
            </li>
            <li>
              Periksa tanda tangan itu atas bita UTF-8 <code>muatan</code> dengan kunci yang disebut{' '}
              <code>kunciId</code>.
            </li>
            <li>
              Hitung SHA-256 berkas PDF-nya; hasilnya harus sama dengan <code>sha256</code> di dalam{' '}
              <code>muatan</code>.
            </li>
          </ol>
          <p className="mt-4">
            Untuk program:{' '}
            <a className="tautan" href="/verifikasi/kunci.json">
              JSON
            </a>{' '}
            dan{' '}
            <a className="tautan" href="/verifikasi/kunci.pem">
              PEM
            </a>
            .
          </p>
        </Kartu>
      </div>
    </IsiHalaman>
  );
}
