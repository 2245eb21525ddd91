import { DaftarRingkas, Kartu, TautanTombol } from '@/components/ui';
import { KALIMAT_HALANGAN } from '@/lib/koperasi/publik/rules';
import type { ProfilKoperasiDto } from '@/lib/koperasi/publik/types';

const BELUM_DITULIS = <span className="teks-lembut">Belum ditulis. Tanyakan kepada pengurus.</span>;

/** What joining costs, who may, and the way in. */
export function Bergabung({
  koperasi,
  masuk,
  boleh,
}: {
  koperasi: ProfilKoperasiDto;
  masuk: boolean;
  /** Whether an application is open to the reader, maybe after signing in. */
  boleh: boolean;
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
      {halangan ? (
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
