import type { Metadata } from 'next';
import { DaftarForm } from '@/components/akun/daftar-form';
import { IsiHalaman } from '@/components/layout';
import { Kartu, KepalaHalaman, Tautan } from '@/components/ui';
import { loadDaftar } from '@/lib/akun/loaders';

export const metadata: Metadata = { title: 'Daftar akun' };

/** Self-registration of an UMKM owner. */
export default async function DaftarPage({ searchParams }: PageProps<'/daftar'>) {
  const { lanjut: mentah } = await searchParams;
  const { persetujuan, lanjut } = await loadDaftar(typeof mentah === 'string' ? mentah : undefined);
  return (
    <IsiHalaman sempit>
      <KepalaHalaman
        judul="Daftar akun"
        keterangan="Untuk pemilik usaha mikro, kecil, dan menengah di Kota Depok. Setelah itu Anda dapat mendata usaha dan mengajukan bergabung ke koperasi."
      />
      <div className="grid gap-6">
        <Kartu>
          <DaftarForm persetujuan={persetujuan.teks} lanjut={lanjut} />
        </Kartu>
        <p>
          Sudah punya akun?{' '}
          <Tautan href={lanjut ? `/masuk?lanjut=${encodeURIComponent(lanjut)}` : '/masuk'}>
            Masuk
          </Tautan>
        </p>
        <p className="teks-lembut">
          Pengurus koperasi dan petugas mendapat undangan dari admin dinas, jadi tidak mendaftar di
          sini.
        </p>
      </div>
    </IsiHalaman>
  );
}
