import type { ReactNode } from 'react';
import type { ButirMenu } from '@/components/layout';
import { KakiSitus, KepalaSitus } from '@/components/layout';

interface BingkaiSitusProps {
  data: {
    nama?: string;
    peran?: string;
    masuk: boolean;
    belumDibaca: number;
    demo: boolean;
    teksResmi: string;
    kontak: string[];
  };
  aksiKeluar: () => Promise<void>;
  children: ReactNode;
}

const MENU: ButirMenu[] = [
  { label: 'Beranda', href: '/' },
  { label: 'Cari koperasi', href: '/koperasi' },
  { label: 'Dasbor', href: '/dasbor' },
];
const KAKI = [
  { label: 'Cari koperasi', href: '/koperasi' },
  { label: 'Dasbor', href: '/dasbor' },
  { label: 'Simulasi penilaian kesehatan', href: '/simulasi' },
  { label: 'Periksa sertifikat', href: '/verifikasi' },
  { label: 'Daftar sebagai pelaku UMKM', href: '/daftar' },
  { label: 'Data pribadi Anda', href: '/privasi' },
];

/** Head and foot of every page. */
export function BingkaiSitus({ data, aksiKeluar, children }: BingkaiSitusProps) {
  return (
    <>
      <KepalaSitus
        namaPengguna={data.nama}
        peran={data.peran}
        menu={data.masuk ? [{ label: 'Halaman kerja', href: '/portal' }, ...MENU.slice(1)] : MENU}
        demo={data.demo}
        teksResmi={data.teksResmi}
        notifikasiBelumDibaca={data.masuk ? data.belumDibaca : undefined}
        notifikasiHref="/portal/pemberitahuan"
        menuAkun={data.masuk ? [{ label: 'Akun saya', href: '/portal/akun' }] : undefined}
        berandaHref={data.masuk ? '/portal' : '/'}
        aksiKeluar={data.masuk ? aksiKeluar : undefined}
      />
      {children}
      <KakiSitus tautan={KAKI} kontak={data.kontak} />
    </>
  );
}
