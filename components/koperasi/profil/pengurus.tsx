import { Formulir, Isian, Kelompok, RincianIsian, TombolKirim } from '@/components/form';
import { Kartu, Tabel, Tautan } from '@/components/ui';
import { JABATAN_PENGURUS, labelAcuan } from '@/lib/koperasi/acuan';
import { akhiriPengurusAction, tambahPengurusAction } from '@/lib/koperasi/kepengurusan/actions';
import type { PengurusDto } from '@/lib/koperasi/kepengurusan/types';
import { LABEL_PENDIDIKAN } from '@/lib/umkm/rules';
import { IsianSatuPengurus } from '../isian/pengurus';

const jabatan = (satu: PengurusDto) => labelAcuan(JABATAN_PENGURUS, satu.jabatan);

function TautanBetulkan({ koperasiId, pengurus }: { koperasiId: string; pengurus: PengurusDto }) {
  return (
    <Tautan href={`/portal/koperasi/${koperasiId}/pengurus/${pengurus.id}`}>
      Betulkan<span className="hanya-pembaca"> data {pengurus.nama}</span>
    </Tautan>
  );
}

function AkhiriForm({
  koperasiId,
  pengurus,
  hariIni,
}: {
  koperasiId: string;
  pengurus: PengurusDto;
  hariIni: string;
}) {
  return (
    <Formulir
      aksi={akhiriPengurusAction}
      id={`akhiri-${pengurus.id}`}
      nilaiAwal={{ selesai: hariIni }}
      tersembunyi={{ koperasiId, id: pengurus.id }}
    >
      <RincianIsian
        judul={
          <>
            Akhiri masa jabatan<span className="hanya-pembaca"> {pengurus.nama}</span>
          </>
        }
        nama={['selesai']}
        bilaTerisi={false}
      >
        <div className="formulir">
          <Isian nama="selesai" label="Selesai menjabat" tipe="date" lebar="pendek" />
          <div>
            <TombolKirim varian="kedua">Akhiri masa jabatan</TombolKirim>
          </div>
        </div>
      </RincianIsian>
    </Formulir>
  );
}

/** Office holders now, those before, and the form for another one. */
export function AturPengurus({
  koperasiId,
  menjabat,
  selesai,
  idBaru,
  hariIni,
  titipan,
}: {
  koperasiId: string;
  menjabat: PengurusDto[];
  selesai: PengurusDto[];
  idBaru: string;
  hariIni: string;
  titipan: Record<string, string | string[]>;
}) {
  return (
    <div className="grid grid-cols-1 gap-6">
      <Kartu judul="Menjabat sekarang">
        {menjabat.length === 0 ? (
          <p className="teks-lembut">Belum ada pengurus yang tercatat.</p>
        ) : (
          <ul className="grid gap-5">
            {menjabat.map((satu) => (
              <li key={satu.id} className="grid gap-2">
                <p>
                  {jabatan(satu)}: <strong>{satu.nama}</strong>
                  {satu.mulai ? `, sejak ${satu.mulai}` : null}
                </p>
                <p className="teks-lembut angka-tabular">
                  Telepon {satu.teleponTersamar ?? 'belum diisi'} · NIK penduduk{' '}
                  {satu.nikPendudukTersamar ?? 'belum diisi'} · NPWP{' '}
                  {satu.npwpTersamar ?? 'belum diisi'}
                  {satu.pendidikan ? ` · Pendidikan ${LABEL_PENDIDIKAN[satu.pendidikan]}` : null}
                </p>
                <p>
                  <TautanBetulkan koperasiId={koperasiId} pengurus={satu} />
                </p>
                <AkhiriForm koperasiId={koperasiId} pengurus={satu} hariIni={hariIni} />
              </li>
            ))}
          </ul>
        )}
      </Kartu>
      <Kartu judul="Tambah pengurus atau pengawas">
        <Formulir
          // Empty again after each one that was added. Not the id: it is another one on every drawing,
          // and without JavaScript what was refused would be lost.
          key={menjabat.length + selesai.length}
          aksi={tambahPengurusAction}
          nilaiAwal={titipan}
          tersembunyi={{ koperasiId, id: idBaru }}
        >
          <Kelompok judul="Data orang" kolom={2}>
            <IsianSatuPengurus nama={(isian) => isian} kosong="Pilih jabatan" />
          </Kelompok>
          <div>
            <TombolKirim>Tambahkan</TombolKirim>
          </div>
        </Formulir>
      </Kartu>
      {selesai.length > 0 ? (
        <Kartu judul="Pernah menjabat">
          <Tabel
            keterangan="Pengurus dan pengawas yang sudah selesai menjabat"
            sembunyikanKeterangan
            kolom={[
              { kunci: 'nama', label: 'Nama' },
              { kunci: 'jabatan', label: 'Jabatan' },
              { kunci: 'mulai', label: 'Mulai' },
              { kunci: 'selesai', label: 'Selesai' },
              { kunci: 'betulkan', label: 'Tindakan' },
            ]}
            baris={selesai.map((satu) => ({
              id: satu.id,
              sel: {
                nama: satu.nama,
                jabatan: jabatan(satu),
                mulai: satu.mulai,
                selesai: satu.selesai,
                betulkan: <TautanBetulkan koperasiId={koperasiId} pengurus={satu} />,
              },
            }))}
          />
        </Kartu>
      ) : null}
    </div>
  );
}
