import type { Metadata } from 'next';
import { AkunDemo, MasukForm } from '@/components/akun/masuk-form';
import { LupakanKunci } from '@/components/lapangan/kotak/lupakan-kunci';
import { IsiHalaman } from '@/components/layout';
import {
  Kartu,
  KepalaHalaman,
  type NadaPemberitahuan,
  Pemberitahuan,
  Tautan,
} from '@/components/ui';
import { loadMasuk } from '@/lib/akun/loaders';

export const metadata: Metadata = { title: 'Masuk' };

const KABAR: Record<string, [NadaPemberitahuan, string]> = {
  habis: [
    'peringatan',
    'Sesi Anda sudah berakhir. Isian yang sedang Anda tulis kami simpan dua jam untuk Anda saja dan muncul lagi setelah Anda masuk dengan akun tadi.',
  ],
  'habis-isian': [
    'peringatan',
    'Sesi Anda sudah berakhir, jadi isian tadi tidak tersimpan. Masuk lagi, lalu ketik sekali lagi.',
  ],
  'habis-berkas': [
    'peringatan',
    'Sesi Anda sudah berakhir, jadi berkasnya belum tersimpan. Masuk lagi, lalu unggah sekali lagi.',
  ],
  keluar: ['sukses', 'Anda sudah keluar.'],
  dikonfirmasi: ['sukses', 'Alamat surel Anda sudah dikonfirmasi. Silakan masuk.'],
  'sandi-baru': ['sukses', 'Kata sandi baru Anda sudah tersimpan. Silakan masuk.'],
  ditutup: ['sukses', 'Persetujuan Anda sudah ditarik dan akun Anda sudah ditutup.'],
};

/** Sign-in. */
export default async function MasukPage({ searchParams }: PageProps<'/masuk'>) {
  const { lanjut, sebab } = await searchParams;
  const data = await loadMasuk(typeof lanjut === 'string' ? lanjut : undefined);
  const kabar = typeof sebab === 'string' ? KABAR[sebab] : undefined;
  return (
    <IsiHalaman sempit>
      <KepalaHalaman
        judul="Masuk"
        keterangan="Untuk pelaku UMKM, pengurus koperasi, dan petugas."
      />
      <div className="grid gap-6">
        <LupakanKunci />
        {kabar ? <Pemberitahuan nada={kabar[0]} judul={kabar[1]} /> : null}
        <Kartu>
          <MasukForm lanjut={data.lanjut} />
        </Kartu>
        <p>
          Punya usaha di Depok dan belum punya akun?{' '}
          <Tautan
            href={data.lanjut ? `/daftar?lanjut=${encodeURIComponent(data.lanjut)}` : '/daftar'}
          >
            Daftar akun
          </Tautan>
        </p>
        {data.demo ? <AkunDemo demo={data.demo} lanjut={data.lanjut} /> : null}
      </div>
    </IsiHalaman>
  );
}
