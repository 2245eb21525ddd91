import { DaftarRingkas, Kartu, Tautan } from '@/components/ui';
import { JABATAN_PENGURUS, labelAcuan } from '@/lib/koperasi/acuan';
import type { ProfilKoperasiDto } from '@/lib/koperasi/profil/types';
import { formatAngka } from '@/lib/platform/format';
import { KartuRat } from './rat';

function KartuPengurus({ profil, bolehUbah }: { profil: ProfilKoperasiDto; bolehUbah: boolean }) {
  return (
    <Kartu
      judul="Pengurus dan pengawas"
      aksi={
        bolehUbah ? (
          <Tautan href={`/portal/koperasi/${profil.id}/pengurus`}>
            Atur<span className="hanya-pembaca"> pengurus dan pengawas</span>
          </Tautan>
        ) : undefined
      }
    >
      {profil.pengurus.length === 0 ? (
        <p className="teks-lembut">Belum ada pengurus yang tercatat.</p>
      ) : (
        <ul className="grid gap-2">
          {profil.pengurus.map((satu) => (
            <li key={satu.id}>
              {labelAcuan(JABATAN_PENGURUS, satu.jabatan)}: <strong>{satu.nama}</strong>
              {satu.mulai ? <span className="teks-lembut">, sejak {satu.mulai}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </Kartu>
  );
}

/** What is recorded about a koperasi. */
export function ProfilKoperasi({
  profil,
  bolehUbahPengurus,
}: {
  profil: ProfilKoperasiDto;
  bolehUbahPengurus: boolean;
}) {
  return (
    <div className="grid grid-cols-1 gap-6">
      <KartuRat rat={profil.rat} />
      {profil.bagian.map(({ judul, butir }) => (
        <Kartu key={judul} judul={judul}>
          <DaftarRingkas
            butir={butir.map(({ istilah, nilai }) => ({
              istilah,
              nilai:
                nilai === '' ? (
                  <span className="teks-lembut">belum diisi</span>
                ) : (
                  <span className="whitespace-pre-line break-words">{nilai}</span>
                ),
            }))}
          />
        </Kartu>
      ))}
      <KartuPengurus profil={profil} bolehUbah={bolehUbahPengurus} />
      <p className="teks-lembut">
        {formatAngka(profil.jumlahAnggotaPortal)} anggota tercatat di portal ini. Koperasi
        didaftarkan {profil.dibuat}, terakhir diubah {profil.diubah}.
      </p>
    </div>
  );
}
