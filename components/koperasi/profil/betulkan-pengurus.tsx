import { Formulir, Isian, Kelompok, TombolKirim } from '@/components/form';
import { Tautan } from '@/components/ui';
import { betulkanPengurusAction } from '@/lib/koperasi/kepengurusan/pembetulan/actions';
import { LABEL_PENGURUS } from '@/lib/koperasi/kepengurusan/pembetulan/rules';
import { IsianSatuPengurus } from '../isian/pengurus';

const kosongkan = (tersamar: string) =>
  tersamar ? `Tersimpan ${tersamar}. Kosongkan bila tidak berubah.` : undefined;

/** Corrects what was written wrongly about one office holder. */
export function BetulkanPengurusForm({
  koperasiId,
  pengurus,
  versi,
  nilai,
}: {
  koperasiId: string;
  pengurus: {
    id: string;
    teleponTersamar: string;
    nikPendudukTersamar: string;
    npwpTersamar: string;
  };
  versi: string;
  nilai: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      aksi={betulkanPengurusAction}
      nilaiAwal={nilai}
      tersembunyi={{ koperasiId, id: pengurus.id, versi }}
      labelGalat={{ ...LABEL_PENGURUS, alasan: 'Alasan' }}
    >
      <Kelompok judul="Data orang" kolom={2}>
        <IsianSatuPengurus
          nama={(isian) => isian}
          petunjuk={{
            telepon: kosongkan(pengurus.teleponTersamar),
            nikPenduduk: kosongkan(pengurus.nikPendudukTersamar),
            npwp: kosongkan(pengurus.npwpTersamar),
          }}
        />
      </Kelompok>
      <Isian
        nama="alasan"
        label="Alasan"
        petunjuk="Satu kalimat pendek, misalnya salah ketik saat didaftarkan."
        autoComplete="off"
      />
      <div className="flex flex-wrap items-center gap-4">
        <TombolKirim>Simpan pembetulan</TombolKirim>
        <Tautan href={`/portal/koperasi/${koperasiId}/pengurus`}>Batal</Tautan>
      </div>
    </Formulir>
  );
}
