import type { Metadata } from 'next';
import { IsianDikembalikan } from '@/components/form/kabar-titipan';
import { DaftarOrangBaruForm, DaftarPesertaForm } from '@/components/program/daftar-form';
import { DaftarSyarat } from '@/components/program/daftar-syarat';
import { Kartu, KepalaHalaman, Kosong, Pemberitahuan, Tautan, TautanTombol } from '@/components/ui';
import { loadDaftarPeserta } from '@/lib/program/peserta/daftar/loaders';
import { tidakTerpenuhi } from '@/lib/program/syarat/rules';
import { namaTempat } from '@/lib/wilayah/rules';

export const metadata: Metadata = { title: 'Daftar program' };

/** Registering for a programme: oneself, the owner of a business, or somebody new. */
export default async function DaftarProgramPage({
  params,
  searchParams,
}: PageProps<'/portal/program/[id]/daftar'>) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const data = await loadDaftarPeserta(id, param);
  const { program, angkatan, calon, petugas, titipan, kunciKirim } = data;
  const kurang = calon ? tidakTerpenuhi(calon.syarat) : [];
  return (
    <>
      <KepalaHalaman
        judul={`Daftar ${program.nama}`}
        keterangan={calon ? `${calon.nama}, ${namaTempat(calon.kelurahanKode)}` : undefined}
        remah={[
          { label: 'Program', href: '/portal/program' },
          { label: program.nama, href: `/portal/program/${program.id}` },
          { label: 'Daftar' },
        ]}
      />
      <div className="grid max-w-3xl gap-6">
        {!angkatan || !program.aktif ? (
          <Kosong
            judul="Pendaftaran sedang tidak dibuka"
            aksi={<TautanTombol href={`/portal/program/${program.id}`}>Lihat program</TautanTombol>}
          >
            <p>Jadwal pendaftaran berikutnya tampil di halaman program.</p>
          </Kosong>
        ) : calon?.terdaftar ? (
          <Kosong
            judul={calon.diri ? 'Anda sudah terdaftar' : `${calon.nama} sudah terdaftar`}
            aksi={
              <TautanTombol href={`/portal/peserta/${calon.terdaftar.id}`}>
                Buka pendaftaran {calon.terdaftar.nomor}
              </TautanTombol>
            }
          />
        ) : (
          <>
            <IsianDikembalikan tampil={Object.keys(titipan).length > 0} titipan={titipan} />
            <Kartu judul="Syarat">
              {calon ? (
                <DaftarSyarat syarat={calon.syarat} />
              ) : (
                <ul className="list-disc pl-5">
                  {data.syarat.map((satu) => (
                    <li key={satu}>{satu}</li>
                  ))}
                </ul>
              )}
            </Kartu>
            {kurang.length > 0 ? (
              <Pemberitahuan nada="peringatan" judul="Ada syarat yang belum terpenuhi">
                Menurut data di portal, syarat ini tidak terpenuhi:{' '}
                {kurang.map((satu) => satu.kalimat).join(' ')} Bila datanya keliru, perbaiki dahulu
                {calon?.diri ? (
                  <>
                    {' '}
                    di <Tautan href="/portal/usaha-saya">Usaha saya</Tautan>
                  </>
                ) : null}
                .
              </Pemberitahuan>
            ) : null}
            {petugas && !calon ? (
              <Pemberitahuan nada="info" judul="Orangnya sudah punya usaha yang terdaftar?">
                Buka usahanya di <Tautan href="/portal/umkm">daftar UMKM</Tautan>, lalu daftarkan
                dari sana. Formulir ini untuk orang tanpa usaha. Yang sudah tercatat dari program
                lain dikenali dari NIK penduduk, nama, dan tanggal lahirnya.
              </Pemberitahuan>
            ) : null}
            {calon ? (
              <DaftarPesertaForm
                program={program}
                calon={calon}
                usahaId={data.usahaId}
                kunciKirim={kunciKirim}
                nilaiAwal={titipan}
              />
            ) : (
              <DaftarOrangBaruForm
                program={program}
                diri={!petugas}
                kelurahan={data.kelurahan}
                kunciKirim={kunciKirim}
                nilaiAwal={titipan}
              />
            )}
          </>
        )}
      </div>
    </>
  );
}
