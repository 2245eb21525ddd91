import { AreaTeks, Formulir, Pilihan, PilihanRadio, TombolKirim } from '@/components/form';
import { Rincian } from '@/components/ui';
import { alihkanPemrakarsaAction } from '@/lib/pendirian/alih/actions';
import { kembalikanPendirianAction } from '@/lib/pendirian/langkah/actions';
import type { KeputusanMundur } from '@/lib/pendirian/langkah/schema';
import type { PendirianDto } from '@/lib/pendirian/rincian/types';
import { nomorDiDaftar } from '@/lib/pendirian/rules';

type NilaiAwal = Record<string, string | string[]>;

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

/** Back to the initiator, back one step, or the end. */
export function KembalikanForm({
  pendirian,
  boleh,
  nilaiAwal,
}: {
  pendirian: PendirianDto;
  boleh: KeputusanMundur[];
  nilaiAwal: NilaiAwal;
}) {
  const petunjuk = (nilai: KeputusanMundur) =>
    nilai === 'mundurkan' && nomorDiDaftar(pendirian.status) ? { petunjuk: NOMOR_SALAH } : {};
  return (
    <Rincian
      judul={boleh.includes('tolak') ? 'Kembalikan atau tolak' : 'Kembalikan untuk diperbaiki'}
    >
      <Formulir
        id="kembalikan"
        aksi={kembalikanPendirianAction}
        nilaiAwal={nilaiAwal}
        tersembunyi={{ id: pendirian.id, versi: String(pendirian.versi) }}
      >
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
          maxLength={500}
        />
        <div id="kembalikan-langkah" tabIndex={-1}>
          <TombolKirim varian="bahaya">Simpan keputusan</TombolKirim>
        </div>
      </Formulir>
    </Rincian>
  );
}

/** The lead goes to another founder, when the initiator no longer acts. */
export function AlihkanForm({
  pendirian,
  nilaiAwal,
}: {
  pendirian: PendirianDto;
  nilaiAwal: NilaiAwal;
}) {
  return (
    <Rincian judul="Ganti pemrakarsa">
      <Formulir
        id="alihkan"
        aksi={alihkanPemrakarsaAction}
        nilaiAwal={nilaiAwal}
        tersembunyi={{ id: pendirian.id, versi: String(pendirian.versi) }}
      >
        <p id="alihkan-langkah" tabIndex={-1}>
          Bila pemrakarsa tidak dapat melanjutkan lagi. Sekarang: {pendirian.pemrakarsa}.
        </p>
        <Pilihan
          nama="pendiriId"
          label="Pemrakarsa baru"
          kosong="Pilih pendiri"
          lebar="penuh"
          pilihan={pendirian.pendiri.map((satu) => ({ nilai: satu.id, label: satu.nama }))}
        />
        <AreaTeks
          nama="alasan"
          label="Alasan mengganti"
          petunjuk="Semua pendiri membacanya."
          baris={3}
          maxLength={500}
        />
        <div>
          <TombolKirim varian="kedua">Ganti pemrakarsa</TombolKirim>
        </div>
      </Formulir>
    </Rincian>
  );
}
