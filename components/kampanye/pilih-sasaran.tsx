import { Pilihan } from '@/components/form';
import { Tombol } from '@/components/ui';
import { PilihKelurahan } from '@/components/wilayah/pilih-kelurahan';
import { JALUR_KAMPANYE } from '@/lib/kampanye/rules';
import { SEKTOR_USAHA } from '@/lib/koperasi/acuan';

/** Picks whom a campaign is for; a plain GET form. */
export function PilihSasaran({ kelurahan, sektor }: { kelurahan?: string; sektor?: number }) {
  return (
    <form action={`${JALUR_KAMPANYE}/baru`} className="formulir">
      <PilihKelurahan nama="kelurahan" label="Kelurahan" nilaiAwal={kelurahan ?? ''} />
      <Pilihan
        nama="sektor"
        label="Bidang usaha"
        kosong="Semua bidang"
        pilihan={SEKTOR_USAHA.map(({ nomor, label }) => ({ nilai: String(nomor), label }))}
        nilaiAwal={sektor?.toString() ?? ''}
      />
      <div>
        <Tombol varian="kedua">Lihat penerima</Tombol>
      </div>
    </form>
  );
}
