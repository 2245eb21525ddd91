import { DaftarRingkas, Kartu, TautanTombol } from '@/components/ui';
import type { IkatanDto, JalanBergabung } from '@/lib/keanggotaan/pengajuan/types';
import { KALIMAT_HALANGAN } from '@/lib/koperasi/publik/rules';
import type { ProfilKoperasiDto } from '@/lib/koperasi/publik/types';

const BELUM_DITULIS = <span className="teks-lembut">Belum ditulis. Tanyakan kepada pengurus.</span>;

/** To whom the reader belongs already, or has applied: the way there in place of another application. */
function SudahTerikat({
  koperasiId,
  ikatan: { anggota, permohonan },
}: {
  koperasiId: string;
  ikatan: IkatanDto;
}) {
  if (anggota) {
    return (
      <>
        <p className="mt-4">Anda anggota koperasi ini dengan nomor {anggota.nomorAnggota}.</p>
        <TautanTombol href={`/portal/koperasi/${koperasiId}/anggota/${anggota.id}`} penuh>
          Lihat keanggotaan saya
        </TautanTombol>
      </>
    );
  }
  return permohonan ? (
    <>
      <p className="mt-4">Permohonan Anda {permohonan.nomor} masih berjalan.</p>
      <TautanTombol href={`/portal/permohonan/${permohonan.id}`} penuh>
        Lihat permohonan
      </TautanTombol>
    </>
  ) : null;
}

/** What joining costs, who may, and the way in. */
export function Bergabung({
  koperasi,
  masuk,
  jalan: { boleh, ikatan },
}: {
  koperasi: ProfilKoperasiDto;
  masuk: boolean;
  jalan: JalanBergabung;
}) {
  const { halangan, simpananPokok, simpananWajib, syaratAnggota } = koperasi;
  return (
    <Kartu judul="Bergabung" className="profil-bergabung">
      <DaftarRingkas
        butir={[
          {
            istilah: 'Simpanan pokok',
            nilai: simpananPokok ? `${simpananPokok}, sekali saat masuk` : BELUM_DITULIS,
          },
          {
            istilah: 'Simpanan wajib',
            nilai: simpananWajib ? `${simpananWajib} setiap bulan` : BELUM_DITULIS,
          },
          {
            istilah: 'Siapa yang boleh bergabung',
            nilai: syaratAnggota ? (
              <span className="whitespace-pre-line">{syaratAnggota}</span>
            ) : (
              BELUM_DITULIS
            ),
          },
        ]}
      />
      {ikatan?.anggota || ikatan?.permohonan ? (
        <SudahTerikat koperasiId={koperasi.id} ikatan={ikatan} />
      ) : halangan ? (
        <p className="mt-4">{KALIMAT_HALANGAN[halangan]}</p>
      ) : boleh ? (
        <>
          <TautanTombol href={`/portal/permohonan/baru?koperasi=${koperasi.id}`} penuh>
            Ajukan bergabung
          </TautanTombol>
          <p className="teks-lembut mt-2">
            {masuk ? '' : 'Anda akan diminta masuk atau mendaftar dahulu. '}Pengurus koperasi yang
            memutuskan.
          </p>
        </>
      ) : (
        <p className="teks-lembut mt-4">
          Yang mengajukan adalah pemilik UMKM, dengan akunnya sendiri.
        </p>
      )}
    </Kartu>
  );
}
