import { AreaTeks, RincianIsian } from '@/components/form';
import { isianButir } from '@/lib/penilaian/schema';
import type { BagianDinilai, PenilaianDto } from '@/lib/penilaian/types';
import { formatDesimal } from '@/lib/platform/format';

function SatuBagian({ bagian, persen }: { bagian: BagianDinilai; persen: string | undefined }) {
  const { kode, nama, indikator } = bagian;
  return (
    <div className="grid gap-4">
      <AreaTeks
        nama={isianButir(kode)}
        label={`${nama} secara keseluruhan`}
        petunjuk={persen ? `Hasilnya ${formatDesimal(persen)} %.` : undefined}
        opsional
        baris={2}
      />
      {indikator.map((satu) => (
        <AreaTeks
          key={satu.kode}
          nama={isianButir(satu.kode)}
          label={`${satu.kode} ${satu.nama}`}
          opsional
          baris={2}
        />
      ))}
    </div>
  );
}

/** Notes for the penilai on single aspects and indicators, one lid an aspect. */
export function CatatanBagian({ penilaian: { aspek, kerja } }: { penilaian: PenilaianDto }) {
  if (!kerja) return null;
  return (
    <div className="grid gap-2">
      <h4 className="font-semibold">Catatan untuk aspek dan indikator</h4>
      <p className="teks-lembut">
        Bila perlu. Setiap catatan tampil bagi penilai di samping aspeknya.
      </p>
      {kerja.bagian.map((bagian) => (
        <RincianIsian
          key={bagian.kode}
          judul={bagian.nama}
          nama={[bagian, ...bagian.indikator].map(({ kode }) => isianButir(kode))}
        >
          <SatuBagian
            bagian={bagian}
            persen={aspek.find(({ kode }) => kode === bagian.kode)?.persen}
          />
        </RincianIsian>
      ))}
    </div>
  );
}
