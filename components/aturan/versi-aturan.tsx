import { Lencana, Rincian } from '@/components/ui';
import { formatTanggal } from '@/lib/platform/format';

export interface NilaiAturan {
  label: string;
  nilai: string;
}

export function NilaiAturanDaftar({ nilai }: { nilai: NilaiAturan[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
      {nilai.map((satu) => (
        <div key={satu.label} className="flex flex-wrap justify-between gap-x-3">
          <dt className="teks-lembut">{satu.label}</dt>
          <dd className="wrap-anywhere">
            <strong>{satu.nilai}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Mark of a rule whose source nobody has checked yet. */
export function BelumDikonfirmasi({ bila }: { bila: boolean }) {
  return bila ? (
    <Lencana nada="kuning" ikon="seru">
      Belum dikonfirmasi
    </Lencana>
  ) : null;
}

const KEADAAN = {
  BERLAKU: { nada: 'hijau', label: 'Berlaku' },
  AKAN_BERLAKU: { nada: 'biru', label: 'Akan berlaku' },
  TIDAK_BERLAKU: { nada: 'netral', label: 'Tidak berlaku lagi' },
} as const;

interface Versi {
  id: string;
  versi: string;
  sumber: string;
  catatan: string | null;
  belumDikonfirmasi: boolean;
  berlakuMulai: string;
  keadaan: keyof typeof KEADAAN;
  nilai: NilaiAturan[];
}

/** One version with its source; those out of force are folded. */
export function VersiAturan({ versi }: { versi: Versi }) {
  const { nada, label } = KEADAAN[versi.keadaan];
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-center gap-2">
        <strong>{versi.versi}</strong>
        <Lencana nada={nada}>{label}</Lencana>
        <BelumDikonfirmasi bila={versi.belumDikonfirmasi} />
      </p>
      <p>
        Sumber: {versi.sumber}. Berlaku mulai {formatTanggal(versi.berlakuMulai)}.
      </p>
      {versi.catatan ? <p className="teks-lembut">{versi.catatan}</p> : null}
      {versi.keadaan === 'TIDAK_BERLAKU' ? (
        <Rincian judul={`Nilai versi ${versi.versi}`}>
          <NilaiAturanDaftar nilai={versi.nilai} />
        </Rincian>
      ) : (
        <NilaiAturanDaftar nilai={versi.nilai} />
      )}
    </div>
  );
}
