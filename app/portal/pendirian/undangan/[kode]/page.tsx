import type { Metadata } from 'next';
import { PerbaruiPilihan } from '@/components/dokumen/formulir-unggah';
import { UnggahDokumen } from '@/components/dokumen/unggah-dokumen';
import { KonfirmasiForm } from '@/components/pendirian/undangan/konfirmasi-form';
import { ArtiPendiri, LuarWilayah, RencanaUndangan } from '@/components/pendirian/undangan/rencana';
import { Kartu, KepalaHalaman, Pemberitahuan, Tautan } from '@/components/ui';
import { loadUndangan } from '@/lib/pendirian/undangan/loaders';
import { KABAR_HALANGAN_JAWAB } from '@/lib/pendirian/undangan/rules';

// The address may hold the secret of a link: it goes to no other site.
export const metadata: Metadata = {
  title: 'Undangan menjadi pendiri koperasi',
  referrer: 'same-origin',
};

const REMAH = [
  { label: 'Pendirian koperasi', href: '/portal/pendirian' },
  { label: 'Undangan menjadi pendiri' },
];

/** One reads the plan and answers. */
export default async function UndanganPage({
  params,
  searchParams,
}: PageProps<'/portal/pendirian/undangan/[kode]'>) {
  const [{ kode }, param] = await Promise.all([params, searchParams]);
  const data = await loadUndangan(kode);
  if (!data.rencana) {
    return (
      <>
        <KepalaHalaman judul="Undangan tidak berlaku" remah={REMAH} />
        <Pemberitahuan nada="peringatan" judul="Undangan ini tidak berlaku lagi.">
          Mungkin sudah lewat waktunya atau dicabut, atau undangan ini untuk nomor telepon lain.
          Minta undangan baru kepada yang mengajak Anda, atau lihat{' '}
          <Tautan href="/portal/pendirian">pendirian koperasi</Tautan> Anda.
        </Pemberitahuan>
      </>
    );
  }
  const { rencana, ktp } = data;
  const halangan = data.halangan && KABAR_HALANGAN_JAWAB[data.halangan];
  const belumLengkap = data.orang !== null && data.orang.kurang.length > 0;
  return (
    <>
      <KepalaHalaman
        judul={rencana.nama}
        keterangan={
          rencana.memimpin ? 'Konfirmasi Anda sebagai pendiri' : 'Undangan menjadi pendiri'
        }
        remah={REMAH}
      />
      <div className="grid grid-cols-1 gap-6">
        {param.kabar === 'dimulai' && !halangan ? (
          <Pemberitahuan nada="sukses" judul={`Pendirian ${rencana.nomor} dimulai.`}>
            Sekarang konfirmasi data Anda sendiri sebagai pendiri. Sesudah itu undang pendiri lain.
          </Pemberitahuan>
        ) : null}
        {Object.keys(data.titipan).length > 0 ? (
          <Pemberitahuan nada="info" judul="Isian Anda dikembalikan">
            Isian ini belum terkirim. Periksa, lalu kirim.
          </Pemberitahuan>
        ) : null}
        <RencanaUndangan rencana={rencana} />
        <ArtiPendiri sekunder={rencana.sekunder} />
        {halangan ? (
          <Pemberitahuan nada={halangan.nada} judul={halangan.judul}>
            {halangan.isi}
            {data.halangan === 'BUKAN_WARGA' ? <LuarWilayah rencana={rencana} /> : null}
          </Pemberitahuan>
        ) : (
          <>
            {rencana.sekunder ? null : (
              <Kartu>
                <UnggahDokumen
                  jenis="KTP"
                  kembali={data.jalur}
                  param={param}
                  daftar={ktp}
                  dipilih={!belumLengkap}
                  petunjuk="Foto yang jelas. Dilihat petugas dan notaris."
                />
              </Kartu>
            )}
            <KonfirmasiForm
              kode={data.kode}
              orang={data.orang}
              ktp={ktp}
              koperasi={data.koperasi}
              sekunder={rencana.sekunder}
              nama={data.nama}
              persetujuan={data.persetujuan}
              nilaiAwal={data.titipan}
            />
            {rencana.sekunder || belumLengkap ? null : (
              <PerbaruiPilihan formulir="konfirmasi" jalur={data.jalur} />
            )}
            <p className="teks-lembut">
              {rencana.memimpin
                ? 'Sebelum dikonfirmasi, Anda sendiri belum terhitung sebagai pendiri.'
                : 'Tidak ingin ikut? Tutup saja halaman ini. Yang mengundang tidak diberi tahu.'}
            </p>
          </>
        )}
      </div>
    </>
  );
}
