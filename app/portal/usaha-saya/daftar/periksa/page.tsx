import type { Metadata } from 'next';
import { DaftarDokumen } from '@/components/dokumen/daftar-dokumen';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import { Kartu, KepalaHalaman, Pemberitahuan, Tautan } from '@/components/ui';
import { KirimForm } from '@/components/umkm/kirim-form';
import { PenjelasanSkala } from '@/components/umkm/penjelasan-skala';
import { RingkasanBagian } from '@/components/umkm/ringkasan-bagian';
import { jangkarIsian } from '@/lib/umkm/bagian/rules';
import { loadPeriksa } from '@/lib/umkm/loaders';
import { JALUR_DAFTAR, JUDUL_LANGKAH } from '@/lib/umkm/pendaftaran/rules';

export const metadata: Metadata = { title: 'Daftarkan usaha: periksa dan kirim' };

/** Every answer once more, the scale that follows, and the consent. */
export default async function PeriksaPage() {
  const data = await loadPeriksa();
  return (
    <>
      <KepalaHalaman
        judul="Periksa dan kirim"
        remah={[
          { label: 'Usaha saya', href: '/portal/usaha-saya' },
          { label: 'Daftarkan usaha', href: JALUR_DAFTAR },
          { label: 'Periksa dan kirim' },
        ]}
        keterangan="Baca sekali lagi. Setelah dikirim, petugas kelurahan memeriksa data Anda."
      />
      <div className="grid max-w-3xl gap-6">
        <KabarTitipan titipan={data.titipan} />
        {data.siap ? null : (
          <Pemberitahuan nada="peringatan" judul="Belum dapat dikirim">
            <p>Selesaikan dahulu:</p>
            <ul>
              {data.belum.map(({ langkah }) => (
                <li key={langkah}>
                  <Tautan href={`${JALUR_DAFTAR}/${langkah}`}>{JUDUL_LANGKAH[langkah]}</Tautan>
                </li>
              ))}
            </ul>
          </Pemberitahuan>
        )}
        {data.bagian.map(({ bagian, judul, butir }) => (
          <Kartu key={bagian} judul={judul}>
            <RingkasanBagian butir={butir} ubahHref={`${JALUR_DAFTAR}/${bagian}`} />
          </Kartu>
        ))}
        <Kartu
          judul={JUDUL_LANGKAH.dokumen}
          aksi={
            <Tautan href={`${JALUR_DAFTAR}/dokumen`}>
              Ubah<span className="hanya-pembaca"> dokumen</span>
            </Tautan>
          }
        >
          <DaftarDokumen daftar={data.dokumen} />
        </Kartu>
        {data.skala ? <PenjelasanSkala {...data.skala} /> : null}
        {data.siap && data.keraguan.length > 0 ? (
          <Pemberitahuan nada="peringatan" judul="Mohon periksa sekali lagi">
            <ul>
              {data.keraguan.map(({ bagian, kode, isian = '', pesan }) => (
                <li key={`${bagian}.${isian}.${kode}`}>
                  {pesan}{' '}
                  <Tautan href={`${JALUR_DAFTAR}/${bagian}#${jangkarIsian(isian)}`}>
                    Ubah {JUDUL_LANGKAH[bagian].toLowerCase()}
                  </Tautan>
                </li>
              ))}
            </ul>
          </Pemberitahuan>
        ) : null}
        {data.siap ? (
          <Kartu judul="Persetujuan">
            <KirimForm
              kunciKirim={data.kunciKirim}
              dibaca={data.dibaca}
              sidik={data.sidik}
              teks={data.teks}
              nilaiAwal={data.titipan}
            />
          </Kartu>
        ) : null}
      </div>
    </>
  );
}
