import { Pemberitahuan } from '@/components/ui';
import type { PeninjauanDto } from '@/lib/umkm/types';
import { labelDitinjau } from '@/lib/umkm/verifikasi/rules';

/** What was asked to be mended, for whoever looks at the record after it came back. */
export function CatatanSebelumnya({ catatan }: { catatan: PeninjauanDto }) {
  return (
    <Pemberitahuan nada="info" judul="Catatan pemeriksaan sebelumnya">
      <p>
        Ditulis {catatan.oleh}, {catatan.pada}.
      </p>
      {catatan.catatanUmum ? <p>{catatan.catatanUmum}</p> : null}
      <ul className="list-disc pl-5">
        {Object.entries(catatan.catatan).map(([kunci, isi]) => (
          <li key={kunci}>
            {labelDitinjau(kunci)}: {isi}
          </li>
        ))}
      </ul>
    </Pemberitahuan>
  );
}
