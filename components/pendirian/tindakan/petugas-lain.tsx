import {
  AreaTeks,
  kataPilihan,
  Pilihan,
  PilihanRadio,
  RincianIsian,
  TombolKirim,
} from '@/components/form';
import { alihkanPemrakarsaAction } from '@/lib/pendirian/alih/actions';
import { kembalikanPendirianAction } from '@/lib/pendirian/langkah/actions';
import { KEPUTUSAN_MUNDUR, type KeputusanMundur } from '@/lib/pendirian/langkah/schema';
import type { PendirianDto } from '@/lib/pendirian/rincian/types';
import { nomorDiDaftar } from '@/lib/pendirian/rules';
import { FormulirTindakan, type NilaiAwal } from './formulir-langkah';

const MUNDUR: Record<KeputusanMundur, { label: string; petunjuk: string }> = {
  kembalikan: {
    label: 'Kembalikan untuk diperbaiki',
    petunjuk: 'Giliran kembali kepada pemrakarsa pada langkah ini.',
  },
  mundurkan: {
    label: 'Kembalikan ke langkah sebelumnya',
    petunjuk: 'Misalnya karena notaris atau AHU menolak.',
  },
  tolak: { label: 'Tolak pendirian', petunjuk: 'Pendirian berakhir dan tidak dapat dilanjutkan.' },
};

const NOMOR_SALAH =
  'Bila nomornya salah. Nomor itu dihapus dari data koperasi, lalu diisi lagi dengan yang benar.';
const TULISAN_MUNDUR = [
  {
    nama: 'keputusan',
    label: 'Keputusan',
    pilihan: kataPilihan(KEPUTUSAN_MUNDUR.map((nilai) => ({ nilai, label: MUNDUR[nilai].label }))),
  },
  { nama: 'alasan', label: 'Alasan dan yang perlu diperbaiki' },
];

/** Back to the initiator, back one step, or the end; stays for one who was too late. */
export function KembalikanForm({
  pendirian,
  boleh,
  titipan,
}: {
  pendirian: PendirianDto;
  boleh: KeputusanMundur[];
  titipan: NilaiAwal;
}) {
  const terbuka = boleh.length > 0;
  const petunjuk = (nilai: KeputusanMundur) =>
    nilai === 'mundurkan' && nomorDiDaftar(pendirian.status) ? { petunjuk: NOMOR_SALAH } : {};
  return (
    <FormulirTindakan
      id="kembalikan"
      aksi={kembalikanPendirianAction}
      pendirian={pendirian}
      terbuka={terbuka}
      titipan={titipan}
      tulisan={TULISAN_MUNDUR}
    >
      <RincianIsian
        judul={boleh.includes('tolak') ? 'Kembalikan atau tolak' : 'Kembalikan untuk diperbaiki'}
        nama={['keputusan', 'alasan']}
      >
        <div className="grid gap-4">
          <PilihanRadio
            nama="keputusan"
            label="Apa keputusannya?"
            pilihan={boleh.map((nilai) => ({ nilai, ...MUNDUR[nilai], ...petunjuk(nilai) }))}
          />
          <AreaTeks
            nama="alasan"
            label="Alasan dan yang perlu diperbaiki"
            petunjuk="Semua pendiri membacanya."
            baris={4}
          />
          <div id="kembalikan-langkah" tabIndex={-1}>
            <TombolKirim varian="bahaya">Simpan keputusan</TombolKirim>
          </div>
        </div>
      </RincianIsian>
    </FormulirTindakan>
  );
}

/** The lead goes to another founder, when the initiator no longer acts. */
export function AlihkanForm({
  pendirian,
  boleh,
  titipan,
}: {
  pendirian: PendirianDto;
  boleh: boolean;
  titipan: NilaiAwal;
}) {
  const pendiri = pendirian.pendiri.map(({ id, nama }) => ({ nilai: id, label: nama }));
  return (
    <FormulirTindakan
      id="alihkan"
      aksi={alihkanPemrakarsaAction}
      pendirian={pendirian}
      terbuka={boleh}
      titipan={titipan}
      tulisan={[
        { nama: 'pendiriId', label: 'Pemrakarsa baru', pilihan: kataPilihan(pendiri) },
        { nama: 'alasan', label: 'Alasan mengganti' },
      ]}
    >
      <RincianIsian judul="Ganti pemrakarsa" nama={['pendiriId', 'alasan']}>
        <div className="grid gap-4">
          <p id="alihkan-langkah" tabIndex={-1}>
            Bila pemrakarsa tidak dapat melanjutkan lagi. Sekarang: {pendirian.pemrakarsa}.
          </p>
          <Pilihan
            nama="pendiriId"
            label="Pemrakarsa baru"
            kosong="Pilih pendiri"
            lebar="penuh"
            pilihan={pendiri}
          />
          <AreaTeks
            nama="alasan"
            label="Alasan mengganti"
            petunjuk="Semua pendiri membacanya."
            baris={3}
          />
          <div>
            <TombolKirim varian="kedua">Ganti pemrakarsa</TombolKirim>
          </div>
        </div>
      </RincianIsian>
    </FormulirTindakan>
  );
}
