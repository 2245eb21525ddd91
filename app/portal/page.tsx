import '@/components/beranda/beranda.css';
import type { Metadata } from 'next';
import { DaftarKerja } from '@/components/beranda/daftar-kerja';
import { KelurahanSaya } from '@/components/beranda/kelurahan-saya';
import { LangkahPemilik } from '@/components/beranda/langkah-pemilik';
import { GarisWaktu, Judul, KepalaHalaman, Kosong, Tautan, TautanTombol } from '@/components/ui';
import { loadHalamanKerja } from '@/lib/beranda/loaders';
import { JALUR_LAPANGAN } from '@/lib/lapangan/rules';
import { LABEL_PERAN } from '@/lib/menu/rules';
import { formatAngka, formatWaktu } from '@/lib/platform/format';
import { JALUR_DAMPINGAN } from '@/lib/program/pendampingan/rules';

export const metadata: Metadata = { title: 'Halaman kerja' };

export default async function HalamanKerjaPage() {
  const { nama, peran, tugas, kabar, langkah, lapangan, dampingan, kini } =
    await loadHalamanKerja();
  const hanyaMelihat = peran.every((satu) => satu === 'DEKRANASDA' || satu === 'INSPEKTORAT');
  const adaTugas = !hanyaMelihat && tugas.length > 0;
  // Nothing else waits for somebody without a business, but to register one does.
  const daftarDahulu = langkah?.usaha === 0 && tugas.every(({ jumlah }) => jumlah === 0);
  const langkahPemilik = langkah ? <LangkahPemilik langkah={langkah} kini={kini} /> : null;
  const menunggu = (
    <section className="beranda-bagian" aria-labelledby="menunggu">
      <Judul level={2} id="menunggu">
        Yang menunggu Anda
      </Judul>
      {daftarDahulu ? langkahPemilik : <DaftarKerja tugas={tugas} kini={kini} />}
      {dampingan > 0 ? (
        <p>
          Anda sedang mendampingi{' '}
          <Tautan href={JALUR_DAMPINGAN}>{formatAngka(dampingan)} peserta program</Tautan>.
        </p>
      ) : null}
    </section>
  );
  return (
    <>
      <KepalaHalaman
        judul={`Selamat datang, ${nama}`}
        keterangan={
          peran.length > 0
            ? [...new Set(peran.map((satu) => LABEL_PERAN[satu]))].join(', ')
            : 'Akun ini belum punya peran.'
        }
        aksi={
          lapangan && lapangan.kelurahan.length > 0 ? (
            <TautanTombol href={`${JALUR_LAPANGAN}/baru`} ikon="tambah" penuh>
              Catat usaha
            </TautanTombol>
          ) : null
        }
      />
      {/* What is due comes before what one may do next. */}
      {adaTugas ? menunggu : null}
      {daftarDahulu ? null : langkahPemilik}
      {hanyaMelihat ? (
        <p className="flex flex-wrap gap-3">
          <TautanTombol href="/dasbor">Buka dasbor</TautanTombol>
          <TautanTombol varian="kedua" href="/portal/capaian-modal">
            Lihat capaian modal
          </TautanTombol>
        </p>
      ) : adaTugas ? null : (
        menunggu
      )}
      {lapangan ? <KelurahanSaya {...lapangan} /> : null}
      <section className="beranda-bagian" aria-labelledby="kabar">
        <Judul level={2} id="kabar">
          Kabar terakhir
        </Judul>
        {kabar.length === 0 ? (
          <Kosong judul="Belum ada kabar">
            <p>Pemberitahuan tentang pekerjaan dan permohonan Anda akan muncul di sini.</p>
          </Kosong>
        ) : (
          <GarisWaktu
            butir={kabar.map((satu) => ({
              id: satu.id,
              waktu: formatWaktu(satu.dibuatPada),
              judul: satu.tautan ? <Tautan href={satu.tautan}>{satu.judul}</Tautan> : satu.judul,
              isi: satu.isi,
            }))}
          />
        )}
      </section>
    </>
  );
}
