import { Formulir, TombolKirim } from '@/components/form';
import { Tautan } from '@/components/ui';
import { LABEL_ISIAN_KOPERASI } from '@/lib/koperasi/isian/rules';
import { ubahKoperasiAction, ubahProfilKoperasiAction } from '@/lib/koperasi/perubahan/actions';
import { IsianAlamat, IsianKontak } from '../isian/alamat';
import { IsianBidang } from '../isian/bidang';
import { IsianIdentitas } from '../isian/identitas';
import { PemegangUnik } from '../isian/pemegang-unik';
import { IsianSimpanan } from '../isian/simpanan';

/** All fields in groups for the office; contact, dues and words to the public for the koperasi itself. */
export function UbahKoperasiForm({
  id,
  versi,
  bentuk,
  nilai,
}: {
  id: string;
  versi: string;
  bentuk: 'PENUH' | 'PROFIL';
  nilai: Record<string, string | string[]>;
}) {
  const penuh = bentuk === 'PENUH';
  return (
    <Formulir
      aksi={penuh ? ubahKoperasiAction : ubahProfilKoperasiAction}
      nilaiAwal={nilai}
      tersembunyi={{ id, versi }}
      labelGalat={LABEL_ISIAN_KOPERASI}
    >
      <PemegangUnik />
      {penuh ? (
        <>
          <IsianIdentitas />
          <IsianBidang />
          <IsianAlamat />
        </>
      ) : (
        <IsianKontak />
      )}
      <IsianSimpanan />
      <div className="flex flex-wrap items-center gap-4">
        <TombolKirim>Simpan perubahan</TombolKirim>
        <Tautan href={`/portal/koperasi/${id}`}>Batal</Tautan>
      </div>
    </Formulir>
  );
}
